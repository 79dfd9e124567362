import NIOCore
import SwiftProtobuf
import TWSModel
import TWSProto
import TWSProtocol

/// The smallest Gateway there is: answers a hello and START_API, then whatever the test says. No socket.
struct ScriptedGateway {
    var handshake: GatewayHandshake
    var accounts = "DU0000001,DU0000002"
    var nextOrderID: Int32 = 42
    /// What follows 15 and 9.
    var notices: [(Int32, String)] = [(2104, "Market data farm connection is OK:usfarm")]
    /// Answers to requests, by message id.
    var answer: (Frame) throws -> [Frame] = { _ in [] }
    private var buffer = ByteBuffer()

    init(_ range: ServerVersionRange = .all) {
        handshake = GatewayHandshake(range: range) { "20261122 10:31:07 US/Eastern" }
    }

    /// What a Gateway sends when these bytes come.
    mutating func receive(_ bytes: ByteBuffer) throws -> ByteBuffer {
        buffer.writeImmutableBuffer(bytes)
        var out = ByteBuffer()
        loop: while true {
            switch handshake.received(&buffer) {
            case .answer(let hello): hello.write(into: &out)
            case .start: try start(into: &out)
            case .ignored: break
            case .close: break loop
            case .wait: break loop
            }
        }
        guard let version = handshake.version else { return out }
        while let payload = try FrameSplitter().next(from: &buffer) {
            for frame in try reply(to: try Frame(payload: payload, version: version)) { frame.write(into: &out) }
        }
        return out
    }

    private func start(into out: inout ByteBuffer) throws {
        guard let version = handshake.version else { return }
        try Incoming.managedAccounts.encode(.with { $0.accountsList = accounts }, at: version).write(into: &out)
        try Incoming.nextValidID.encode(.with { $0.orderID = nextOrderID }, at: version).write(into: &out)
        for (code, text) in notices { try Self.notice(code, text, at: version).write(into: &out) }
    }

    private func reply(to frame: Frame) throws -> [Frame] {
        if frame.id == Outgoing.currentTime.id {
            return [try Incoming.currentTime.encode(.with { $0.currentTime = 1_790_000_000 }, at: frame.version)]
        }
        return try answer(frame)
    }

    static func notice(_ code: Int32, _ text: String, id: Int32 = -1, at version: ServerVersion) throws -> Frame {
        try Incoming.error.encode(
            .with {
                $0.id = id
                $0.errorCode = code
                $0.errorMsg = text
            },
            at: version
        )
    }
}
