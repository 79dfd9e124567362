import NIOCore
import SwiftProtobuf
import TWSModel
import TWSProto
import TWSProtocol
import Testing

@testable import TWSClient

@Suite("The ladder is climbed rung by rung, and says where it stopped")
struct LadderMachineTests {
    static let start = NIODeadline.uptimeNanoseconds(1_000_000_000)
    static let versions: [ServerVersion] = [100, 142, 157, 176, 178, 193, 200, 201, 203, 212, 213, 226]

    static func machine(goal: Rung = .currentTime, offer: ServerVersionRange = .all) -> LadderMachine {
        LadderMachine(
            clientID: 7,
            offer: offer,
            options: nil,
            deadlines: LadderDeadlines(),
            goal: goal,
            now: start
        )
    }

    /// Runs machine and Gateway against one another until neither has anything to say.
    static func converse(_ machine: inout LadderMachine, _ gateway: inout ScriptedGateway, piece: Int = .max) throws {
        var toGateway = machine.connected(localPort: 50_000, remoteAddress: "127.0.0.1", at: start + .milliseconds(1))
        var buffer = ByteBuffer()
        var now = start + .milliseconds(2)
        while toGateway.readableBytes > 0 {
            var answer = try gateway.receive(toGateway)
            toGateway = ByteBuffer()
            while let part = answer.readSlice(length: min(piece, answer.readableBytes)), part.readableBytes > 0 {
                buffer.writeImmutableBuffer(part)
                let progress = machine.received(&buffer, newBytes: part.readableBytes, at: now)
                if let send = progress.send { toGateway.writeImmutableBuffer(send) }
                now = now + .milliseconds(1)
            }
        }
    }

    @Test("at every server version, whole or in single bytes", arguments: versions, [1, 3, Int.max])
    func climbs(version: ServerVersion, piece: Int) throws {
        var machine = Self.machine(goal: .upstream)
        var gateway = ScriptedGateway(ServerVersionRange(100, version))
        try Self.converse(&machine, &gateway, piece: piece)
        #expect(machine.state == .ready)
        let report = machine.report
        #expect(report.ending == .ready)
        #expect(report.steps.map(\.rung) == Rung.allCases)
        #expect(report.steps.allSatisfy { $0.reached })
        #expect(report.serverVersion == version.number)
        #expect(report.connectionTime == "20261122 10:31:07 US/Eastern")
        #expect(report.accounts == ["DU0000001", "DU0000002"].map { AccountID($0) })
        #expect(report.nextOrderID == 42)
        #expect(report.currentTime == 1_790_000_000)
        #expect(report.notices.map(\.code) == [2104])
        #expect(report.steps.map(\.bytesReceived).reduce(0, +) == report.bytesReceived)
        #expect(report.steps.map(\.bytesSent).reduce(0, +) == report.bytesSent)
    }

    @Test(
        "a rung's deadline ends the climb there, and time is told",
        arguments: [Rung.tcp, .serverVersion, .startAPI, .accounts]
    )
    func deadlines(rung: Rung) throws {
        var machine = Self.machine()
        var gateway = ScriptedGateway()
        if rung != .tcp {
            let hello = machine.connected(localPort: 1, remoteAddress: nil, at: Self.start)
            if rung > .serverVersion {
                var answer = try gateway.receive(hello)
                _ = machine.received(&answer, newBytes: answer.readableBytes, at: Self.start)
            }
            if rung > .startAPI {
                var only = ByteBuffer()
                try Incoming.managedAccounts.encode(.with { $0.accountsList = "DU1" }, at: 226).write(into: &only)
                _ = machine.received(&only, newBytes: only.readableBytes, at: Self.start)
            }
        }
        let deadline = try #require(machine.deadline)
        machine.deadlinePassed(at: deadline)
        #expect(machine.state == .failed)
        #expect(machine.report.ending == .timedOut)
        #expect(machine.report.failed == rung)
        #expect(machine.report.steps.last?.milliseconds == Double((deadline - Self.start).nanoseconds) / 1e6)
        #expect(machine.deadline == nil)
    }

    @Test("the peer's close and reset are told apart at once", arguments: [true, false])
    func closed(reset: Bool) {
        var machine = Self.machine()
        _ = machine.connected(localPort: 1, remoteAddress: nil, at: Self.start)
        machine.closed(reset: reset, at: Self.start + .milliseconds(4))
        #expect(machine.report.ending == (reset ? .reset : .closedByPeer))
        #expect(machine.report.failed == .serverVersion)
        #expect(machine.report.steps.last?.milliseconds == 4)
        // What comes behind the end changes nothing.
        machine.deadlinePassed(at: Self.start + .seconds(100))
        machine.cancelled(at: Self.start + .seconds(100))
        #expect(machine.report.ending == (reset ? .reset : .closedByPeer))
    }

    @Test("a client id that is taken is told as soon as the Gateway says so", arguments: versions)
    func clientIDInUse(version: ServerVersion) throws {
        var machine = Self.machine()
        var gateway = ScriptedGateway(ServerVersionRange(100, version))
        let hello = machine.connected(localPort: 1, remoteAddress: nil, at: Self.start)
        var answer = try gateway.receive(hello)
        _ = machine.received(&answer, newBytes: answer.readableBytes, at: Self.start)
        var refusal = ByteBuffer()
        try ScriptedGateway.notice(326, "Unable to connect as the client id is already in use.", at: version)
            .write(into: &refusal)
        _ = machine.received(&refusal, newBytes: refusal.readableBytes, at: Self.start)
        #expect(machine.state == .failed)
        #expect(machine.report.notices.last?.code == 326)
        let error = GatewayError(machine.report, endpoint: .paperGateway)
        #expect(error.code == .clientIDInUse)
        #expect(error.rung == .startAPI)
    }

    @Test(
        "other servers are recognised by their first bytes",
        arguments: [
            ([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x0A], HandshakeError.Impostor.tls),
            (Array("HTTP/1.1 400 Bad Request\r\n".utf8), .http),
            (Array("<!DOCTYPE html>".utf8), .http),
            (Array("76\u{0}20110101 10:00:00\u{0}".utf8), .legacyGateway),
            (Array("SSH-2.0-OpenSSH_9.2\r\n".utf8), .text),
            ([0xFF, 0xFE, 0x00], .unknown),
            ([0x00, 0xFF, 0xFF, 0xFF], .unknown),
        ] as [([UInt8], HandshakeError.Impostor)]
    )
    func impostors(bytes: [UInt8], impostor: HandshakeError.Impostor) {
        var machine = Self.machine()
        _ = machine.connected(localPort: 1, remoteAddress: nil, at: Self.start)
        var buffer = ByteBuffer(bytes: bytes)
        _ = machine.received(&buffer, newBytes: bytes.count, at: Self.start)
        #expect(machine.report.ending == .notTWS)
        #expect(machine.report.firstBytes == bytes)
        var handshake = ClientHandshake()
        _ = handshake.connected()
        var again = ByteBuffer(bytes: bytes)
        #expect(throws: HandshakeError.notTWS(impostor, firstBytes: bytes)) { try handshake.received(&again) }
    }

    @Test("versions that do not meet name both ranges")
    func versionNotOffered() {
        var machine = Self.machine(offer: ServerVersionRange(150, 178))
        _ = machine.connected(localPort: 1, remoteAddress: nil, at: Self.start)
        var buffer = ByteBuffer()
        ServerHello(version: 142, connectionTime: "now").write(into: &buffer)
        _ = machine.received(&buffer, newBytes: buffer.readableBytes, at: Self.start)
        #expect(
            machine.report.ending
                == .rejected("the Gateway answered server version 142, outside the offered 150..178")
        )
        var gateway = GatewayHandshake(range: ServerVersionRange(100, 142)) { "now" }
        var hello = ByteBuffer()
        Hello(offer: ServerVersionRange(150, 178)).write(into: &hello)
        #expect(
            gateway.received(&hello)
                == .close(
                    .noCommonVersion(client: ServerVersionRange(150, 178), server: ServerVersionRange(100, 142))
                )
        )
    }

    @Test("a message without its field is no answer: no order id 0, no empty list of accounts")
    func withoutFields() throws {
        var machine = Self.machine()
        var gateway = ScriptedGateway()
        let hello = machine.connected(localPort: 1, remoteAddress: nil, at: Self.start)
        var answer = try gateway.receive(hello)
        _ = machine.received(&answer, newBytes: answer.readableBytes, at: Self.start)
        var empty = ByteBuffer()
        try Incoming.managedAccounts.encode(WireManagedAccounts(), at: 226).write(into: &empty)
        try Incoming.nextValidID.encode(WireNextValidId(), at: 226).write(into: &empty)
        _ = machine.received(&empty, newBytes: empty.readableBytes, at: Self.start)
        #expect(machine.state == .climbing)
        #expect(machine.report.accounts == nil && machine.report.nextOrderID == nil)
    }

    @Test("a lost link to IB is no upstream, whatever the farms say")
    func upstreamLost() throws {
        var machine = Self.machine(goal: .upstream)
        var gateway = ScriptedGateway()
        gateway.notices = [
            (1100, "Connectivity between IBKR and Trader Workstation has been lost."), (2104, "OK:usfarm"),
        ]
        try Self.converse(&machine, &gateway)
        #expect(machine.state == .climbing)
        machine.deadlinePassed(at: try #require(machine.deadline))
        #expect(machine.report.reached == .currentTime)
        #expect(machine.report.failed == .upstream)
    }
}
