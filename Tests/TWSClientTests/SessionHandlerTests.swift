import Logging
import NIOCore
import NIOEmbedded
import SwiftProtobuf
import Synchronization
import TWSModel
import TWSProto
import TWSProtocol
import Testing

@testable import TWSClient

/// A session's handler on a channel without a socket, talking to a scripted Gateway.
final class HandlerFixture {
    let channel = EmbeddedChannel()
    let handler: SessionHandler
    var gateway: ScriptedGateway

    init(_ version: ServerVersion = 226, goal: Rung = .accounts) throws {
        gateway = ScriptedGateway(ServerVersionRange(100, version))
        let ladder = LadderMachine(
            clientID: 7,
            offer: .all,
            options: nil,
            deadlines: LadderDeadlines(),
            goal: goal,
            now: .now()
        )
        let box = ReportBox()
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        handler = SessionHandler(ladder: ladder, logger: logger) { report in
            box.reports.withLock { $0.append(report) }
        }
        self.box = box
        try channel.pipeline.syncOperations.addHandler(handler)
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 4002)).wait()
    }

    final class ReportBox: Sendable {
        let reports = Mutex<[ClimbReport]>([])
    }

    private let box: ReportBox
    var climbed: [ClimbReport] { box.reports.withLock { $0 } }

    /// What the handler sent since the last call.
    func sent() throws -> ByteBuffer {
        var all = ByteBuffer()
        while let bytes = try channel.readOutbound(as: ByteBuffer.self) { all.writeImmutableBuffer(bytes) }
        return all
    }

    /// A text message from the Gateway.
    func receive(_ id: MessageID, _ fields: [String], _ version: ServerVersion) throws {
        var body = ByteBuffer()
        for field in fields { body.writeNullTerminatedString(field) }
        var bytes = ByteBuffer()
        Frame(id: id, dialect: .text, version: version, body: body).write(into: &bytes)
        try channel.writeInbound(bytes)
    }

    /// Lets handler and Gateway talk until both are silent.
    func converse() throws {
        while true {
            let bytes = try sent()
            guard bytes.readableBytes > 0 else { return }
            let answer = try gateway.receive(bytes)
            if answer.readableBytes > 0 { try channel.writeInbound(answer) }
        }
    }
}

@Suite("A session answers every caller exactly once, whatever the bytes")
struct SessionHandlerTests {
    @Test("a session starts at every dialect's border", arguments: LadderMachineTests.versions)
    func starts(version: ServerVersion) throws {
        let fixture = try HandlerFixture(version)
        try fixture.converse()
        #expect(fixture.climbed.count == 1)
        #expect(fixture.climbed.first?.ending == .ready)
    }

    @Test("every single-byte corruption of a session's start ends in a report or in waiting, never in a crash")
    func corruption() throws {
        for version in [178, 203, 226] as [ServerVersion] {
            let (hello, rest) = try Self.recordedStart(version)
            for place in 0..<(hello.count + rest.count) {
                for flip in [0x01, 0x80, 0xFF] as [UInt8] {
                    let fixture = try HandlerFixture(version)
                    _ = try fixture.sent()
                    var first = hello
                    var second = rest
                    if place < hello.count { first[place] ^= flip } else { second[place - hello.count] ^= flip }
                    try fixture.channel.writeInbound(ByteBuffer(bytes: first))
                    try fixture.channel.writeInbound(ByteBuffer(bytes: second))
                    #expect(fixture.climbed.count <= 1)
                    _ = try? fixture.channel.finish(acceptAlreadyClosed: true)
                    #expect(fixture.climbed.count == 1, "the end of the connection ends the climb")
                    #expect(fixture.handler.ended != nil)
                }
            }
        }
    }

    @Test("random bytes behind the start end the session with an error that says why")
    func randomBytes() throws {
        var random = SystemRandomNumberGenerator.seeded(20_261_122)
        for round in 0..<2000 {
            let fixture = try HandlerFixture(round.isMultiple(of: 2) ? 226 : 178)
            try fixture.converse()
            let bytes = (0..<Int.random(in: 1...200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            try fixture.channel.writeInbound(ByteBuffer(bytes: bytes))
            _ = try? fixture.channel.finish(acceptAlreadyClosed: true)
            #expect(fixture.handler.ended != nil)
        }
    }

    @Test("an absurd length closes the session before a byte of it is waited for")
    func absurdLength() throws {
        let fixture = try HandlerFixture()
        try fixture.converse()
        try fixture.channel.writeInbound(ByteBuffer(bytes: [0x7F, 0xFF, 0xFF, 0xFF, 0x00]))
        #expect(fixture.handler.ended?.code == .malformedMessage)
        #expect(!fixture.channel.isActive)
    }

    @Test("what is not known is counted, and the session goes on", arguments: [178, 200, 202] as [ServerVersion])
    func unknownThings(version: ServerVersion) throws {
        let fixture = try HandlerFixture(version)
        try fixture.converse()
        let notices = fixture.handler.notices.count
        // A message that no table has, one with two fields too many, and the same as it should be.
        try fixture.receive(MessageID(199), ["1", "2"], version)
        let notice = try Incoming.error.encode(.with { $0.errorMsg = "one more" }, at: version)
        try fixture.receive(notice.id, notice.body.fields + ["new", ""], version)
        try fixture.receive(notice.id, notice.body.fields, version)
        #expect(fixture.handler.statistics.unknownMessages == 1)
        #expect(fixture.handler.statistics.trailingFields == 2)
        #expect(fixture.handler.statistics.malformedMessages == 0)
        #expect(fixture.handler.notices.count == notices + 2)
        #expect(fixture.handler.ended == nil)
    }

    @Test("what cannot be read is counted and kept as it came, and the session goes on")
    func unreadableFrames() throws {
        let fixture = try HandlerFixture(178)
        try fixture.converse()
        for round in 0..<20 { try fixture.receive(Incoming.error.id, ["2", "x\(round)", "0", "", ""], 178) }
        #expect(fixture.handler.statistics.malformedMessages == 20)
        #expect(fixture.handler.unreadable.count == 16)
        #expect(fixture.handler.unreadable.last?.body.fields == ["2", "x19", "0", "", ""])
        #expect(fixture.handler.ended == nil)
    }

    /// The bytes of a Gateway at a session's start: its hello, and all that follows START_API.
    static func recordedStart(_ version: ServerVersion) throws -> ([UInt8], [UInt8]) {
        let fixture = try HandlerFixture(version)
        let hello = try fixture.gateway.receive(try fixture.sent())
        try fixture.channel.writeInbound(hello)
        let rest = try fixture.gateway.receive(try fixture.sent())
        return (Array(hello.readableBytesView), Array(rest.readableBytesView))
    }
}

extension ByteBuffer {
    fileprivate var fields: [String] {
        readableBytesView.split(separator: 0, omittingEmptySubsequences: false).dropLast().map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}

/// SplitMix64: the same numbers every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension SystemRandomNumberGenerator {
    static func seeded(_ seed: UInt64) -> SeededGenerator { SeededGenerator(seed: seed) }
}
