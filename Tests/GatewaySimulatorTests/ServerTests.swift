#if os(Linux)
import GatewaySimulator
import NIOCore
import TWSModel
import TWSProto
import TWSProtocol
import Testing

/// The server over real sockets: what a client meets before its session, and when it leaves.
@Suite(.timeLimit(.minutes(1)))
struct ServerTests {
    @Test func theAnswerToTheHelloComesAlone() async throws {
        try await withSimulator { simulator in
            let client = try RawClient(port: simulator.port)
            try client.send(RawClient.hello())
            let bytes = try await eventually("an answer") { () -> [UInt8]? in
                let bytes = client.readOnce()
                return bytes.isEmpty ? nil : bytes
            }
            #expect(Int(bytes[3]) == bytes.count - 4)
            let fields = bytes.dropFirst(4).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
            #expect(fields.count == 2)
            #expect(fields.first == "226")
            #expect(fields.last?.wholeMatch(of: /\d{8} \d\d:\d\d:\d\d US\/Eastern/) != nil)
            // Answered by the loop that serves the client: whatever it had to say is said.
            #expect(await simulator.clients.isEmpty)
            #expect(client.bytes.isEmpty)
        }
    }

    @Test func aClientMaySendStartTogetherWithItsHello() async throws {
        try await withSimulator { simulator in
            let client = try RawClient(port: simulator.port)
            client.version = 187
            var start = WireStartApiRequest()
            start.clientID = 3
            var bytes = ByteBuffer(bytes: RawClient.hello(100, 187))
            try Outgoing.startAPI.encode(start, at: 187).write(into: &bytes)
            try client.send(bytes)
            #expect(try await client.nextPayload().starts(with: Array("187\0".utf8)))
            #expect(try await client.next(Incoming.managedAccounts).accountsList == "DU0000123")
            #expect(try await client.next(Incoming.nextValidID).orderID == 1)
        }
    }

    @Test(arguments: [100, 101, 130, 157, 163, 176, 187, 200, 201, 202, 203, 207, 212, 213, 214, 226])
    func aSessionBeginsAtAnyVersion(number: Int) async throws {
        try await withSimulator { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.begin(client: 5, upTo: number)
            #expect(client.version == ServerVersion(number))
            #expect(try await client.next(Incoming.managedAccounts).accountsList == "DU0000123")
            #expect(try await client.next(Incoming.nextValidID).orderID == 1)
            #expect(try await client.next(Incoming.error).errorCode == 2104)
            #expect(try await client.next(Incoming.error).errorCode == 2106)
            #expect(try await client.next(Incoming.error).errorCode == 2158)
            try client.ask(Outgoing.currentTime, WireCurrentTimeRequest())
            #expect(try await client.next(Incoming.currentTime).currentTime > 1_700_000_000)
        }
    }

    @Test(arguments: [157, 200, 226])
    func aClientIDBelongsToOneClientUntilItCloses(number: Int) async throws {
        try await withSimulator { simulator in
            let first = try RawClient(port: simulator.port)
            try await first.begin(client: 9, upTo: number)
            _ = try await first.next(Incoming.nextValidID)
            let second = try RawClient(port: simulator.port)
            try await second.begin(client: 9, upTo: number)
            let refusal = try await second.next(Incoming.error)
            #expect(refusal.errorCode == 326)
            #expect(refusal.id == -1)
            _ = try await eventually("an end") { () -> Bool? in
                second.poll()
                return second.ending == .closed ? true : nil
            }
            #expect(await simulator.clients == [9])
            first.close()
            // The id is free the moment the connection is closed; the kernel tells the Gateway a little later.
            _ = try await eventually("a free id") { await simulator.clients.isEmpty ? true : nil }
            let third = try RawClient(port: simulator.port)
            try await third.begin(client: 9, upTo: number)
            _ = try await third.next(Incoming.nextValidID)
        }
    }

    @Test func thirtyTwoClientsFit() async throws {
        try await withSimulator { simulator in
            var clients: [RawClient] = []
            for number in 0..<32 {
                let client = try RawClient(port: simulator.port)
                try await client.begin(client: Int32(number))
                _ = try await client.next(Incoming.nextValidID)
                clients.append(client)
            }
            let late = try RawClient(port: simulator.port)
            _ = try await eventually("an end") { () -> Bool? in
                late.poll()
                return late.ending == .open ? nil : true
            }
            #expect(late.bytes.isEmpty)
            clients.removeLast().close()
            _ = try await eventually("a free place") { await simulator.clients.count == 31 ? true : nil }
            let next = try RawClient(port: simulator.port)
            try await next.begin(client: 50)
            _ = try await next.next(Incoming.nextValidID)
        }
    }

    @Test(arguments: [
        RawClient.hello(300, 400), Array("GET / HTTP/1.1\r\n\r\n".utf8), Array("63\u{0}".utf8),
        Array("API\0".utf8) + [0x39, 0x2e, 0x37, 0x32],
    ])
    func whoCannotBeUnderstoodIsHungUpOn(bytes: [UInt8]) async throws {
        try await withSimulator { simulator in
            let client = try RawClient(port: simulator.port)
            try client.send(bytes)
            _ = try await eventually("an end") { () -> Bool? in
                client.poll()
                return client.ending == .open ? nil : true
            }
            #expect(client.bytes.isEmpty)
        }
    }

    /// A client's start and first requests with one byte wrong, each byte in turn: that client may fail, and nobody else notices.
    @Test(arguments: [178, 203, 226])
    func everyCorruptedByteHarmsOnlyItsOwnClient(number: Int) async throws {
        let version = ServerVersion(number)
        var start = WireStartApiRequest()
        start.clientID = 5
        var quote = WireMarketDataRequest()
        quote.reqID = 9
        quote.contract.symbol = "AAPL"
        quote.contract.secType = "STK"
        var requests = ByteBuffer()
        try Outgoing.startAPI.encode(start, at: version).write(into: &requests)
        try Outgoing.positions.encode(WirePositionsRequest(), at: version).write(into: &requests)
        try Outgoing.marketData.encode(quote, at: version).write(into: &requests)
        let recorded = RawClient.hello(100, number) + Array(requests.readableBytesView)
        try await withSimulator { simulator in
            let healthy = try RawClient(port: simulator.port)
            try await healthy.begin(client: 77)
            _ = try await healthy.next(Incoming.nextValidID)
            for place in recorded.indices {
                for flip in [0x01, 0xFF] as [UInt8] {
                    var bytes = recorded
                    bytes[place] ^= flip
                    let client = try RawClient(port: simulator.port)
                    // A Gateway that has hung up already refuses the rest.
                    try? client.send(bytes)
                    client.close()
                    // Asked each time, so that each of them has had its turn before the next one comes.
                    try healthy.ask(Outgoing.ids, WireIdsRequest())
                    _ = try await healthy.next(Incoming.nextValidID)
                }
            }
        }
    }

    @Test func requestsBeforeStartAreIgnored() async throws {
        try await withSimulator { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.greet()
            try client.ask(Outgoing.currentTime, WireCurrentTimeRequest())
            try client.startAPI(client: 4)
            #expect(try await client.nextFrame().id == Incoming.managedAccounts.id)
        }
    }

    @Test func anAnnouncedMonsterEndsTheSession() async throws {
        try await withSimulator { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.begin(client: 4)
            _ = try await client.next(Incoming.nextValidID)
            try client.send([0x7f, 0xff, 0xff, 0xff])
            _ = try await eventually("an end") { () -> Bool? in
                client.poll()
                return client.ending == .open ? nil : true
            }
        }
    }

    @Test func aClockInTheHandMovesTheMarket() async throws {
        let clock = ManualClock(WorldTime(seconds: 1_795_343_159))
        var configuration = GatewaySimulator.Configuration()
        configuration.clock = .manual(clock)
        try await withSimulator(configuration) { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.begin(client: 1)
            var request = WireMarketDataRequest()
            request.reqID = 5
            request.contract.conID = 756_733
            try client.ask(Outgoing.marketData, request)
            // The burst at the beginning ends with the halted tick.
            _ = try await client.next(Incoming.tickGeneric)
            #expect(await simulator.clients == [1])
            #expect(client.poll() == 0)
            clock.advance(by: .seconds(10))
            _ = try await client.next(Incoming.tickPrice)
            try client.ask(Outgoing.currentTime, WireCurrentTimeRequest())
            #expect(try await client.next(Incoming.currentTime).currentTime == 1_795_343_169)
        }
    }

    @Test func aPortThatIsTakenIsAnError() async throws {
        try await withSimulator { simulator in
            var configuration = GatewaySimulator.Configuration()
            configuration.port = simulator.port
            let taken = configuration
            await #expect(throws: SocketError.self) { try await withSimulator(taken) { _ in } }
        }
    }
}
#endif
