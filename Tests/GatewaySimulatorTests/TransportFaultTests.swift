#if os(Linux)
import Foundation
import GatewaySimulator
import Glibc
import TWSProto
import TWSProtocol
import Testing

/// Each transport fault, as the kernel shows it to somebody who looks from outside: while the client waits, and after it has gone.
@Suite(.timeLimit(.minutes(1)))
struct TransportFaultTests {
    private func with(
        _ fault: SimulatedFault,
        _ body: @Sendable (RunningSimulator) async throws -> Void
    ) async throws {
        try await withSimulator(GatewaySimulator.Configuration(fault: fault), body)
    }

    @Test func aHealthyGatewayLeavesNothingBehind() async throws {
        try await withSimulator { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.begin(client: 7)
            _ = try await client.next(Incoming.nextValidID)
            let probe = try RawClient(port: simulator.port)
            client.close()
            probe.close()
            _ = try await eventually("no connection") { () -> Bool? in
                SocketRow.connections(simulator.port).isEmpty ? true : nil
            }
        }
    }

    @Test func nothingListens() async throws {
        try await with(.nothingListens) { simulator in
            #expect(throws: RawClient.SystemError(number: ECONNREFUSED)) { try RawClient(port: simulator.port) }
            #expect(SocketRow.listener(simulator.port) == nil)
            await simulator.thaw()
            let client = try await eventually("a listener") { try? RawClient(port: simulator.port) }
            try await client.greet()
        }
    }

    @Test(arguments: [SimulatedFault.neverAccepts, .frozen])
    func connectionsThatNobodyAcceptsHaveNoOwner(fault: SimulatedFault) async throws {
        let port = Mutable(0)
        try await with(fault) { simulator in
            port.value = simulator.port
            let client = try RawClient(port: simulator.port)
            try client.send(RawClient.hello())
            _ = try await expectGatewayEnd(
                simulator.port,
                of: client.localPort,
                .established,
                queue: 17,
                accepted: false
            )
            #expect(SocketRow.listener(simulator.port)?.receiveQueue == 1)
            client.close()
            _ = try await expectGatewayEnd(simulator.port, of: client.localPort, .closeWait, queue: 18, accepted: false)
            #expect(SocketRow.listener(simulator.port)?.receiveQueue == 1)
            for _ in 0..<3 {
                let probe = try RawClient(port: simulator.port)
                probe.close()
                _ = try await expectGatewayEnd(
                    simulator.port,
                    of: probe.localPort,
                    .closeWait,
                    queue: 1,
                    accepted: false
                )
            }
            #expect(SocketRow.listener(simulator.port)?.receiveQueue == 4)
        }
        // The rows go with the listener.
        #expect(SocketRow.all().filter { $0.localPort == port.value }.isEmpty)
    }

    @Test(arguments: [SimulatedFault.neverAccepts, .frozen])
    func aMendedGatewayServesTheQueue(fault: SimulatedFault) async throws {
        try await with(fault) { simulator in
            let dead = try RawClient(port: simulator.port)
            try dead.send(RawClient.hello())
            dead.close()
            let waiting = try RawClient(port: simulator.port)
            try waiting.send(RawClient.hello())
            _ = try await expectGatewayEnd(
                simulator.port,
                of: waiting.localPort,
                .established,
                queue: 17,
                accepted: false
            )
            await simulator.thaw()
            _ = try await eventually("an answer") { () -> Bool? in waiting.bytes.count > 20 ? true : nil }
            _ = try await eventually("an end of the dead") { () -> Bool? in
                SocketRow.gatewayEnd(simulator.port, of: dead.localPort) == nil ? true : nil
            }
            #expect(SocketRow.listener(simulator.port)?.receiveQueue == 0)
        }
    }

    @Test func aFrozenGatewayHoldsItsSessionsToo() async throws {
        try await withSimulator { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.begin(client: 7)
            _ = try await client.next(Incoming.nextValidID)
            _ = try await client.next(Incoming.error)
            _ = try await client.next(Incoming.error)
            _ = try await client.next(Incoming.error)
            await simulator.setFault(.frozen)
            try client.ask(Outgoing.currentTime, WireCurrentTimeRequest())
            _ = try await eventually("the request to stay in the kernel") { () -> Bool? in
                (SocketRow.gatewayEnd(simulator.port, of: client.localPort)?.receiveQueue ?? 0) > 0 ? true : nil
            }
            #expect(client.bytes.isEmpty)
            await simulator.thaw()
            _ = try await client.next(Incoming.currentTime)
        }
    }

    @Test func acceptedButNeverRead() async throws {
        try await with(.acceptsButNeverReads) { simulator in
            let client = try RawClient(port: simulator.port)
            try client.send(RawClient.hello())
            _ = try await expectGatewayEnd(
                simulator.port,
                of: client.localPort,
                .established,
                queue: 17,
                accepted: true
            )
            #expect(SocketRow.listener(simulator.port)?.receiveQueue == 0)
            client.close()
            _ = try await expectGatewayEnd(simulator.port, of: client.localPort, .closeWait, queue: 18, accepted: true)
        }
    }

    @Test func parkedBehindTheHello() async throws {
        try await with(.parksAfterHello) { simulator in
            let client = try RawClient(port: simulator.port)
            try client.send(RawClient.hello())
            let row = try await expectGatewayEnd(
                simulator.port,
                of: client.localPort,
                .established,
                queue: 0,
                accepted: true
            )
            #expect(row.inode != 0)
            client.close()
            _ = try await expectGatewayEnd(simulator.port, of: client.localPort, .closeWait, queue: 1, accepted: true)
            // The person answers: who still waits is let in.
            let second = try RawClient(port: simulator.port)
            try second.send(RawClient.hello())
            _ = try await expectGatewayEnd(simulator.port, of: second.localPort, .established, queue: 0, accepted: true)
            #expect(second.bytes.isEmpty)
            await simulator.thaw()
            _ = try await eventually("an answer") { () -> Bool? in second.bytes.count > 20 ? true : nil }
        }
    }

    @Test func parkedWithTheDoor() async throws {
        try await with(.parksWhileAccepting) { simulator in
            let first = try RawClient(port: simulator.port)
            try first.send(RawClient.hello())
            _ = try await expectGatewayEnd(simulator.port, of: first.localPort, .established, queue: 0, accepted: true)
            let second = try RawClient(port: simulator.port)
            try second.send(RawClient.hello())
            _ = try await expectGatewayEnd(
                simulator.port,
                of: second.localPort,
                .established,
                queue: 17,
                accepted: false
            )
            #expect(SocketRow.listener(simulator.port)?.receiveQueue == 1)
        }
    }

    @Test func leakedSocketsStayInCloseWait() async throws {
        try await with(.leaksSockets) { simulator in
            let client = try RawClient(port: simulator.port)
            try await client.begin(client: 7)
            _ = try await client.next(Incoming.nextValidID)
            // Unread bytes would make the kernel reset instead of close.
            for _ in 0..<3 { _ = try await client.next(Incoming.error) }
            client.close()
            _ = try await expectGatewayEnd(simulator.port, of: client.localPort, .closeWait, queue: 0, accepted: true)
            // The id of the lost client is still taken; others are served.
            let same = try RawClient(port: simulator.port)
            try await same.begin(client: 7)
            #expect(try await same.next(Incoming.error).errorCode == 326)
            let other = try RawClient(port: simulator.port)
            try await other.begin(client: 8)
            _ = try await other.next(Incoming.nextValidID)
            _ = try await expectGatewayEnd(simulator.port, of: client.localPort, .closeWait, queue: 0, accepted: true)
        }
    }

    @Test func closedBeforeTheHello() async throws {
        try await with(.closesOnAccept) { simulator in
            let client = try RawClient(port: simulator.port)
            _ = try await eventually("an end") { () -> Bool? in
                client.poll()
                return client.ending == .open ? nil : true
            }
            #expect(client.ending == .closed)
            _ = try await eventually("a half-closed connection") { () -> Bool? in
                SocketRow.gatewayEnd(simulator.port, of: client.localPort)?.state == .finWait2 ? true : nil
            }
            // The first write still seems to work; the second finds the reset.
            try client.send(RawClient.hello())
            _ = try await eventually("a broken pipe") { () -> Bool? in
                (try? client.send([0])) == nil ? true : nil
            }
        }
    }

    @Test func closedBehindTheHello() async throws {
        try await with(.closesAfterHello) { simulator in
            let client = try RawClient(port: simulator.port)
            try client.send(RawClient.hello())
            _ = try await eventually("an end") { () -> Bool? in
                client.poll()
                return client.ending == .open ? nil : true
            }
            #expect(client.ending == .closed)
            #expect(client.bytes.isEmpty)
        }
    }

    @Test func reset() async throws {
        try await with(.resetsOnAccept) { simulator in
            guard let client = try? RawClient(port: simulator.port) else { return }
            _ = try? client.send(RawClient.hello())
            _ = try await eventually("an end") { () -> Bool? in
                client.poll()
                return client.ending == .open ? nil : true
            }
            #expect(client.ending == .reset)
            #expect(SocketRow.gatewayEnd(simulator.port, of: client.localPort) == nil)
        }
    }

    @Test(arguments: [[], Array("API=9.72\0".utf8)])
    func aMuteClientBlocksTheDoor(blocker words: [UInt8]) async throws {
        try await with(.headOfLineBlocking) { simulator in
            let blocker = try RawClient(port: simulator.port)
            try blocker.send(words)
            _ = try await expectGatewayEnd(
                simulator.port,
                of: blocker.localPort,
                .established,
                queue: 0,
                accepted: true
            )
            let client = try RawClient(port: simulator.port)
            try client.send(RawClient.hello())
            _ = try await expectGatewayEnd(
                simulator.port,
                of: client.localPort,
                .established,
                queue: 17,
                accepted: false
            )
            #expect(SocketRow.listener(simulator.port)?.receiveQueue == 1)
            #expect(client.bytes.isEmpty)
            blocker.close()
            let start = ContinuousClock.now
            _ = try await eventually("an answer") { () -> Bool? in client.bytes.count > 20 ? true : nil }
            #expect(ContinuousClock.now - start < .seconds(1))
        }
    }
}

/// A value that a test's closures share.
final class Mutable<Value: Sendable>: @unchecked Sendable {
    // Used by one test's task at a time: the closure that writes has returned before the test reads.
    var value: Value
    init(_ value: Value) { self.value = value }
}
#endif
