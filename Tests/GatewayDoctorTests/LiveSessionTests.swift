import GatewayDoctor
import Synchronization
import TWSClient
import TWSModel
import Testing

/// Gateways that speak, and say or leave out one thing.
@Suite(.timeLimit(.minutes(1))) struct LiveSessionTests {
    typealias Play = BadGateway.Peer.Play

    private func examine(
        expectsPaper: Bool? = nil,
        _ change: (inout Play) -> Void
    ) async throws -> Examination {
        var play = Play()
        change(&play)
        let gateway = try BadGateway { [play] in $0.playGateway(play) }
        var options = GatewayDoctor.Options.brisk
        options.expectsPaper = expectsPaper
        let examination = await GatewayDoctor.examine(gateway.endpoint, options: options)
        gateway.stop()
        return examination
    }

    @Test func aVersionAndThenSilence() async throws {
        let examination = try await examine { $0.answersStart = false }
        #expect(examination.verdict.fault == FaultID(38) && !examination.candidates.contains(FaultID(33)))
        #expect(examination.ladder.last?.rung == .startAPI)
    }

    @Test func accountsWithoutAnOrderID() async throws {
        let examination = try await examine { $0.nextOrderID = nil }
        #expect(examination.verdict.fault == FaultID(38))
        #expect(examination.findings.contains { $0.fact == .ended(.halfStarted) && $0.text.contains("next valid id") })
    }

    @Test func anOrderIDWithoutAccounts() async throws {
        let examination = try await examine { $0.accounts = nil }
        #expect(examination.verdict.fault == FaultID(38))
    }

    @Test func aSessionThatAnswersNothing() async throws {
        let examination = try await examine { $0.answersTime = false }
        #expect(examination.verdict.state == .fault && examination.ladder.last?.rung == .currentTime)
        #expect(examination.findings.contains { $0.fact == .ended(.deaf) })
    }

    @Test func closedAfterStartAPI() async throws {
        let examination = try await examine { $0.closesAfterStart = true }
        #expect(examination.verdict.fault == FaultID(37))
    }

    @Test func aClientIDInUseAndNobodyElseThere() async throws {
        let examination = try await examine {
            $0.notices = [(326, "Unable to connect as the client id is already in use")]
        }
        #expect(examination.verdict.fault == FaultID(36) || examination.verdict.fault == FaultID(35))
        #if os(Linux)
        #expect(examination.apart == [FaultID(36)])
        #endif
    }

    @Test func theLinkToIBIsDown() async throws {
        let examination = try await examine { $0.notices = [(1100, "Connectivity between IB and TWS has been lost.")] }
        #expect(examination.verdict.fault == FaultID(43) && examination.verdict.state == .fault)
        #expect(examination.ladder.last { $0.reached }?.rung == .currentTime)
    }

    @Test func aLinkThatCameBackIsWell() async throws {
        let examination = try await examine {
            $0.notices = [
                (1100, "lost"), (1102, "restored, data maintained"), (2103, "broken:usfarm"), (2104, "OK:usfarm"),
            ]
        }
        #expect(examination.verdict.state == .ready)
    }

    @Test func aFarmThatStaysBroken() async throws {
        let examination = try await examine {
            $0.notices = [
                (2104, "Market data farm connection is OK:usfarm"), (2105, "HMDS data farm is broken:ushmds"),
            ]
        }
        #expect(examination.verdict.fault == FaultID(47) && examination.verdict.state == .attention)
        #expect(examination.verdict.say.contains("ushmds"))
    }

    @Test func aLiveAccountWherePaperWasExpected() async throws {
        let examination = try await examine(expectsPaper: true) { $0.accounts = "U7654321" }
        #expect(examination.verdict.fault == FaultID(15) && examination.verdict.state == .attention)
        #expect(examination.verdict.say.contains("U*****21") && !examination.verdict.say.contains("U7654321"))
    }

    @Test func aClockInAnotherLanguage() async throws {
        let examination = try await examine { $0.time = "20261122 10:31:07 中国标准时间" }
        #expect(examination.verdict.fault == FaultID(31) && examination.verdict.state == .attention)
    }

    @Test func accountNumbersInNoticesAreMasked() async throws {
        let examination = try await examine {
            $0.notices = [
                (2104, "OK:usfarm"), (2100, "API client has been unsubscribed from account data of U7654321"),
            ]
        }
        let texts = examination.findings.map(\.text).joined()
        #expect(texts.contains("U*****21") && !texts.contains("U7654321"))
    }

    #if os(Linux)
    @Test func deadClientsBesideASessionThatWorks() async throws {
        let lost = LostClients(2)
        let gateway = try BadGateway { peer in
            if lost.isNext { peer.readToEnd() } else { peer.playGateway() }
        }
        for _ in 0..<2 { try RawSocket.close(RawSocket.connect(to: gateway.port)) }
        try await waitUntil {
            let rows = try SocketTable.read().connections(to: gateway.port)
            return rows.count { $0.state == .closeWait && $0.inode != 0 && $0.receiveQueue == 0 } == 2
        }
        let examination = await GatewayDoctor.examine(gateway.endpoint, options: .brisk)
        gateway.stop()
        #expect(examination.candidates == [FaultID(25)] && examination.verdict.state == .attention)
        #expect(examination.verdict.say.contains("2 dead clients"))
    }

    @Test func aClientIDOfALivingClient() async throws {
        let lost = LostClients(1)
        let gateway = try BadGateway { peer in
            if lost.isNext { return }
            var play = Play()
            play.notices = [(326, "Unable to connect as the client id is already in use")]
            peer.playGateway(play)
        }
        let living = try RawSocket.connect(to: gateway.port)
        try await waitUntil { try SocketTable.read().isAccepted(port: gateway.port) }
        let examination = await GatewayDoctor.examine(gateway.endpoint, options: .brisk)
        RawSocket.close(living)
        gateway.stop()
        #expect(examination.candidates == [FaultID(35)] && examination.verdict.confidence == .likely)
    }

    @Test func thirtyTwoClientsAlready() async throws {
        let gateway = try BadGateway { _ in }
        let clients = try (0..<32).map { _ in try RawSocket.connect(to: gateway.port) }
        try await waitUntil {
            try SocketTable.read().connections(to: gateway.port).count { $0.inode != 0 } == 32
        }
        let examination = await GatewayDoctor.examine(gateway.endpoint, options: .brisk)
        for client in clients { RawSocket.close(client) }
        gateway.stop()
        #expect(examination.verdict.fault == FaultID(39))
    }

    /// A healthy examination leaves nothing behind at the Gateway.
    @Test func aReadyGatewayIsLeftAsItWas() async throws {
        let gateway = try BadGateway { $0.playGateway() }
        let examination = await GatewayDoctor.examine(gateway.endpoint, options: .endless)
        #expect(examination.verdict.state == .ready)
        try await waitUntil {
            let rows = try SocketTable.read().connections(to: gateway.port)
            return rows.allSatisfy { $0.state != .established && $0.state != .closeWait }
        }
        gateway.stop()
    }
    #endif
}

/// The first clients of a Gateway, which it treats unlike the ones after them.
private final class LostClients: Sendable {
    private let left: Mutex<Int>

    init(_ count: Int) {
        left = Mutex(count)
    }

    var isNext: Bool {
        left.withLock { left in
            left -= 1
            return left >= 0
        }
    }
}
