#if os(Linux)
import GatewaySimulator
import TWSModel
import TWSProto
import TWSProtocol
import Testing

/// Each protocol fault, by its bytes and by how the connection ends.
@Suite(.timeLimit(.minutes(1)))
struct ProtocolFaultTests {
    private func with(
        _ fault: SimulatedFault,
        _ body: @Sendable (RunningSimulator) async throws -> Void
    ) async throws {
        try await withSimulator(GatewaySimulator.Configuration(fault: fault), body)
    }

    private func answer(_ port: Int, atLeast count: Int = 12) async throws -> [UInt8] {
        let client = try RawClient(port: port)
        try client.send(RawClient.hello())
        return try await eventually("an answer") { client.bytes.count >= count ? client.bytes : nil }
    }

    @Test func aVersionBelowTheClients() async throws {
        try await with(.answersLowVersion) { simulator in
            let bytes = try await answer(simulator.port)
            #expect(Array(bytes[4..<7]) == Array("99\0".utf8))
        }
    }

    @Test func anAnswerWithoutAFrame() async throws {
        try await with(.answersLegacy) { simulator in
            let bytes = try await answer(simulator.port)
            #expect(Array(bytes.prefix(3)) == Array("76\0".utf8))
        }
    }

    @Test func aZoneInAForeignCodePage() async throws {
        try await with(.localizedTimeZone) { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.begin(client: 2)
            #expect(client.version == 226)
            _ = try await client.next(Incoming.nextValidID)
            let bytes = try await answer(simulator.port)
            #expect(String(validating: bytes, as: UTF8.self) == nil)
            #expect(Int(bytes[3]) == bytes.count - 4)
        }
    }

    @Test func bytesThatComeOneByOne() async throws {
        try await with(.dripsBytes) { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.begin(client: 2)
            _ = try await client.next(Incoming.nextValidID)
            try client.ask(Outgoing.positions, WirePositionsRequest())
            _ = try await client.next(Incoming.positionEnd)
        }
    }

    @Test func aFrameLargerThanAnyFrame() async throws {
        try await with(.oversizedFrame) { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.begin(client: 2)
            let bytes = try await eventually("bytes") { client.bytes.isEmpty ? nil : client.bytes }
            #expect(Array(bytes.prefix(4)) == [0x7f, 0xff, 0xff, 0xff])
        }
    }

    @Test func garbage() async throws {
        try await with(.garbage) { simulator in
            let bytes = try await answer(simulator.port)
            #expect(bytes.allSatisfy { $0 >= 0x80 })
        }
    }

    @Test func silenceBehindTheVersion() async throws {
        try await with(.silentAfterVersion) { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.begin(client: 2)
            _ = try await expectGatewayEnd(simulator.port, of: client.localPort, .established, queue: 0, accepted: true)
            // Answered by the loop that serves the client: whatever it had to say is said.
            #expect(await simulator.clients.isEmpty)
            #expect(client.bytes.isEmpty)
            #expect(client.ending == .open)
        }
    }

    @Test func halfAStart() async throws {
        try await with(.withholdsNextValidID) { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.begin(client: 2)
            #expect(try await client.nextFrame().id == Incoming.managedAccounts.id)
            #expect(try await client.nextFrame().id == Incoming.error.id)
        }
        try await with(.withholdsAccounts) { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.begin(client: 2)
            #expect(try await client.nextFrame().id == Incoming.nextValidID.id)
            #expect(try await client.nextFrame().id == Incoming.error.id)
        }
    }

    private func outcome(_ port: Int, client id: Int32) async throws -> Int32? {
        let client = try RawClient(port: port)
        try await client.begin(client: id)
        let frame = try await client.nextFrame()
        guard frame.id == Incoming.error.id else { return nil }
        _ = try await eventually("an end") { () -> Bool? in
            client.poll()
            return client.ending == .closed ? true : nil
        }
        return try Incoming.error.decode(frame).errorCode
    }

    @Test func everyClientIDIsInUseBySomebodyAlive() async throws {
        try await with(.clientIDInUse) { simulator in
            #expect(await simulator.clients == [0])
            let owner = try #require(SocketRow.connections(simulator.port).first { $0.state == .established })
            #expect(owner.isOwned)
            #expect(SocketRow.gatewayEnd(owner.remotePort, of: simulator.port)?.isOwned == true)
            #expect(try await outcome(simulator.port, client: 0) == 326)
            #expect(try await outcome(simulator.port, client: 77) == 326)
        }
    }

    @Test func aStaleClientIDIsFreeAfterSomeTries() async throws {
        try await with(.clientIDStale(attempts: 2)) { simulator in
            for expected: Int32? in [326, 326, nil] {
                let got = try await outcome(simulator.port, client: 5)
                #expect(got == expected)
            }
        }
    }

    @Test func closedBehindStartWithoutAWord() async throws {
        try await with(.closesAfterStart) { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.begin(client: 5)
            let start = ContinuousClock.now
            _ = try await eventually("an end") { () -> Bool? in
                client.poll()
                return client.ending == .closed ? true : nil
            }
            #expect(client.bytes.isEmpty)
            #expect(ContinuousClock.now - start > .milliseconds(300))
        }
    }

    @Test func upstreamIsLost() async throws {
        try await with(.upstreamLost) { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.begin(client: 5)
            _ = try await client.next(Incoming.nextValidID)
            #expect(try await client.next(Incoming.error).errorCode == 1100)
        }
    }

    @Test func aFaultCanComeLater() async throws {
        try await withSimulator { simulator in
            let before = try RawClient(port: simulator.port)
            try await before.begin(client: 1)
            _ = try await before.next(Incoming.nextValidID)
            await simulator.setFault(.silentAfterVersion)
            let during = try RawClient(port: simulator.port)
            try await during.begin(client: 2)
            try before.ask(Outgoing.currentTime, WireCurrentTimeRequest())
            _ = try await before.next(Incoming.currentTime)
            #expect(during.bytes.isEmpty)
        }
    }
}
#endif

/// The names of the faults.
struct FaultNameTests {
    @Test(arguments: SimulatedFault.allCases)
    func everyFaultIsFoundByItsNumberAndName(fault: SimulatedFault) {
        #expect(SimulatedFault(fault.id) == fault)
        #expect(SimulatedFault(fault.id.lowercased()) == fault)
        #expect(SimulatedFault(fault.name) == fault)
    }

    @Test(arguments: [
        ("T02", SimulatedFault.neverAccepts), ("F17", .neverAccepts), ("f18", .headOfLineBlocking),
        ("F19", .parksAfterHello), ("F22", .frozen), ("F24", .acceptsButNeverReads), ("F25", .leaksSockets),
        ("F26", .closesOnAccept), ("F32", .resetsOnAccept), ("F33", .silentAfterVersion),
        ("P07", .withholdsNextValidID),
        ("P08", .clientIDInUse), ("F36", .clientIDStale(attempts: 2)), ("F38", .withholdsNextValidID),
        ("P05", .dripsBytes),
    ])
    func catalogueNumbersAreUnderstood(text: String, fault: SimulatedFault) {
        #expect(SimulatedFault(text) == fault)
    }

    @Test(arguments: ["", "F", "F99", "T99", "never", "17"])
    func nonsenseIsNoFault(text: String) {
        #expect(SimulatedFault(text) == nil)
    }

    @Test func numbersAreUnique() {
        #expect(Set(SimulatedFault.allCases.map(\.id)).count == SimulatedFault.allCases.count)
        #expect(Set(SimulatedFault.allCases.map(\.name)).count == SimulatedFault.allCases.count)
    }
}
