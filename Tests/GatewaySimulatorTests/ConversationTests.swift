import NIOCore
import TWSModel
import TWSProto
import TWSProtocol
import Testing

@testable import GatewaySimulator

/// One connection's bytes, without a connection.
struct ConversationTests {
    private func conversation(_ fault: SimulatedFault? = nil) -> Conversation {
        Conversation(range: .all, fault: fault) { "20261122 10:31:07 US/Eastern" }
    }

    private func hello(_ newest: Int) -> ByteBuffer {
        var buffer = ByteBuffer()
        Hello(offer: ServerVersionRange(100, ServerVersion(newest))).write(into: &buffer)
        return buffer
    }

    private func start(_ version: ServerVersion) throws -> ByteBuffer {
        var buffer = ByteBuffer()
        try Outgoing.startAPI.encode(made(WireStartApiRequest()) { $0.clientID = 3 }, at: version).write(into: &buffer)
        return buffer
    }

    @Test(arguments: [100, 187, 201, 213, 226])
    func whatComesWithTheHelloWaitsForTheAnswer(number: Int) throws {
        var conversation = conversation()
        var bytes = hello(number)
        bytes.writeImmutableBuffer(try start(ServerVersion(number)))
        let first = conversation.received(bytes)
        guard case .send(let answer) = first.first, case .pause = first.last else {
            Issue.record("expected an answer and a pause, got \(first)")
            return
        }
        #expect(first.count == 2)
        #expect(String(buffer: answer).hasSuffix("\(number)\u{0}20261122 10:31:07 US/Eastern\u{0}"))
        // More bytes change nothing until it is resumed.
        #expect(conversation.received(ByteBuffer()).isEmpty)
        guard case .start(ServerVersion(number), 3) = conversation.resume().first else {
            Issue.record("expected a start")
            return
        }
    }

    @Test func aSplitHelloIsWaitedFor() throws {
        var conversation = conversation()
        let bytes = Array(hello(226).readableBytesView)
        for byte in bytes.dropLast() { #expect(conversation.received(ByteBuffer(bytes: [byte])).isEmpty) }
        let events = conversation.received(ByteBuffer(bytes: bytes.suffix(1)))
        guard case .send = events.first else {
            Issue.record("expected an answer")
            return
        }
        #expect(events.count == 1)
    }

    @Test func framesBehindTheStartAreRequests() throws {
        var conversation = conversation()
        _ = conversation.received(hello(226))
        var bytes = try start(226)
        try Outgoing.currentTime.encode(WireCurrentTimeRequest(), at: 226).write(into: &bytes)
        try Outgoing.positions.encode(WirePositionsRequest(), at: 226).write(into: &bytes)
        let events = conversation.received(bytes)
        let requests = events.compactMap { if case .request(let frame) = $0 { frame.id } else { nil } }
        #expect(requests == [Outgoing.currentTime.id, Outgoing.positions.id])
    }
}
