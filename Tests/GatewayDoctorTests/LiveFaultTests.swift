import Foundation
import GatewayDoctor
import NIOCore
import TWSClient
import TWSModel
import Testing

/// Real sockets in this process, each wrong in one way, and the doctor asked why they do not answer.
@Suite(.timeLimit(.minutes(1))) struct LiveFaultTests {
    private func examine(
        _ gateway: BadGateway,
        _ options: GatewayDoctor.Options = .brisk
    ) async -> Examination {
        let examination = await GatewayDoctor.examine(gateway.endpoint, options: options)
        gateway.stop()
        return examination
    }

    @Test func aClosedPortIsNamedAtOnce() async throws {
        let port = try ReservedPort()
        defer { port.release() }
        let start = ContinuousClock.now
        let examination = await GatewayDoctor.examine(Endpoint(host: "127.0.0.1", port: port.number), options: .endless)
        #expect(start.duration(to: .now) < .seconds(20))
        #expect(examination.apart.first == FaultID(1) || examination.apart.first == FaultID(21))
        #expect(examination.candidates.contains(FaultID(1)))
        #expect(examination.attempts == 1 && examination.ladder.first?.reached == false)
    }

    @Test func readyIsSaidOnlyAfterAnAnswer() async throws {
        let gateway = try BadGateway { $0.playGateway() }
        let start = ContinuousClock.now
        let examination = await examine(gateway, .endless)
        #expect(start.duration(to: .now) < .seconds(20))
        #expect(examination.verdict.state == .ready && examination.verdict.fault == nil)
        #expect(examination.candidates.isEmpty, "\(examination.candidates)")
        #expect(examination.ladder.map(\.rung) == Rung.allCases && examination.ladder.allSatisfy(\.reached))
    }

    #if os(Linux)
    @Test func aListenerThatNeverAccepts() async throws {
        let gateway = try BadGateway()
        let first = await GatewayDoctor.examine(gateway.endpoint, options: .brisk)
        #expect(first.verdict.fault == FaultID(17) && first.apart == [FaultID(17)])
        #expect(first.verdict.state == .fault && first.attempts == 1)
        #expect(first.findings.contains { $0.fact == .gatewayEnd(.notAccepted) })
        #expect(first.findings.contains { $0.fact == .afterClose(.notAccepted) })
        #expect(first.runnerUp != nil)

        // Our own attempt lies in the queue now. That is evidence enough, and one dead connection is too many already.
        let second = await GatewayDoctor.examine(gateway.endpoint, options: .brisk)
        #expect(second.apart == [FaultID(17)] && second.attempts == 0 && second.ladder.isEmpty)
        let rows = try SocketTable.read().connections(to: gateway.port)
        #expect(rows.count == 1)
        gateway.stop()
    }

    @Test func aConnectionThatIsAcceptedAndNeverRead() async throws {
        let examination = await examine(try BadGateway { _ in })
        #expect(examination.verdict.fault == FaultID(24))
        #expect(Set(examination.apart).isSubset(of: [FaultID(24), FaultID(10)]), "\(examination.candidates)")
    }

    @Test func aHelloThatIsReadAndLeadsToADialog() async throws {
        let examination = await examine(try BadGateway { $0.read() })
        #expect(examination.verdict.fault == FaultID(19))
        #expect(examination.candidates.contains(FaultID(20)) && !examination.candidates.contains(FaultID(17)))
        #expect(examination.findings.contains { $0.fact == .gatewayEnd(.read) })
        #expect(examination.findings.contains { $0.fact == .afterClose(.goodbyeUnread) })
    }

    @Test func aGoodbyeThatIsReadAndAConnectionThatIsKept() async throws {
        let examination = await examine(try BadGateway { $0.readToEnd() })
        #expect(examination.verdict.fault == FaultID(25), "\(examination)")
        #expect(examination.findings.contains { $0.fact == .afterClose(.leaked) })
    }

    @Test func oneMuteClientInFrontOfAllOthers() async throws {
        let gateway = try BadGateway { peer in
            while peer.read().count < 17 { if peer.read().isEmpty { return } }
        }
        let mute = try RawSocket.connect(to: gateway.port)
        try await waitUntil { try SocketTable.read().isAccepted(port: gateway.port) }
        let examination = await examine(gateway)
        close(mute)
        #expect(examination.verdict.fault == FaultID(18) && examination.apart == [FaultID(18)])
        #expect(examination.verdict.confidence == .likely)
        #expect(examination.verdict.say.contains("pid \(ProcessInfo.processInfo.processIdentifier)"))
    }

    @Test func aServedClientIsNoBlocker() async throws {
        let gateway = try BadGateway { peer in
            peer.read()
            peer.send(fields: "176", "20261122 10:31:07 US/Eastern")
            peer.readToEnd()
        }
        let served = try RawSocket.connect(to: gateway.port)
        BadGateway.Peer(descriptor: served).send(Array("API\0....v100..176".utf8))
        #expect(!BadGateway.Peer(descriptor: served).read().isEmpty)
        let examination = await examine(gateway)
        close(served)
        #expect(examination.verdict.fault == FaultID(17) && !examination.candidates.contains(FaultID(18)))
    }

    @Test func aFullQueueIsNotTouched() async throws {
        let gateway = try BadGateway(backlog: 1)
        let dead = try (0..<2).map { _ in try RawSocket.connect(to: gateway.port) }
        let examination = await examine(gateway)
        for descriptor in dead { close(descriptor) }
        #expect(examination.verdict.fault == FaultID(5) && examination.attempts == 0)
        #expect(examination.candidates == [FaultID(5)])
    }

    @Test func aPortThatIsOpenOnAnotherAddress() async throws {
        let gateway = try BadGateway(address: "127.0.0.2")
        let examination = await examine(gateway)
        #expect(examination.candidates == [FaultID(3)] && examination.verdict.confidence == .certain)
    }

    @Test func passiveOpensNothing() async throws {
        let gateway = try BadGateway()
        var options = GatewayDoctor.Options.brisk
        options.passive = true
        let examination = await GatewayDoctor.examine(gateway.endpoint, options: options)
        #expect(examination.attempts == 0 && examination.ladder.isEmpty)
        #expect(examination.verdict.state == .attention && examination.verdict.fault == nil)
        #expect(examination.candidates.contains(FaultID(17)))
        #expect(try SocketTable.read().connections(to: gateway.port).isEmpty)
        gateway.stop()
    }
    #endif

    @Test func closedAfterTheHello() async throws {
        let start = ContinuousClock.now
        let examination = await examine(
            try BadGateway { peer in
                peer.read()
                peer.finish()
            },
            .endless
        )
        #expect(start.duration(to: .now) < .seconds(20))
        #expect(examination.verdict.fault == FaultID(26))
    }

    @Test func brokenAfterTheHello() async throws {
        let examination = await examine(
            try BadGateway { peer in
                peer.read()
                peer.reset()
            }
        )
        #expect(examination.verdict.fault == FaultID(32))
    }

    @Test(arguments: [
        ("HTTP/1.1 400 Bad Request\r\n\r\n", 13), ("<!DOCTYPE HTML>\n<html>", 13),
        ("76\u{0}20261122 10:31:07 EST\u{0}", 28),
        ("ERROR Command invalid\r\n", 14), ("\u{15}\u{3}\u{3}\u{0}\u{2}\u{2}\u{a}", 12),
        ("220 mail.example.org ESMTP\r\n", 16),
        ("SSH-2.0-OpenSSH_9.2\r\n", 16),
    ])
    func whatIsNoGatewayIsToldByItsFirstBytes(answer: String, fault: Int) async throws {
        let examination = await examine(
            try BadGateway { peer in
                peer.read()
                peer.send(answer.utf8)
            }
        )
        #expect(examination.verdict.fault == FaultID(fault), "\(examination.verdict)")
    }
}

/// Asks again until it is so. What is waited for is the kernel, which needs a moment to move a connection.
func waitUntil(_ condition: () async throws -> Bool) async throws {
    while try await !condition() { try await Task.sleep(for: .milliseconds(20)) }
}

extension SocketTable {
    /// Whether somebody has accepted a connection to `port`.
    func isAccepted(port: Int) -> Bool {
        connections(to: port).contains { $0.state == .established && $0.inode != 0 }
    }
}
