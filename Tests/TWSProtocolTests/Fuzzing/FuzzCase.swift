import NIOCore
import SwiftProtobuf
import TWSModel
import TWSProto
import TWSProtocol

/// What a fuzzer feeds: arbitrary bytes in, and nothing out but the wish that nothing traps and nothing contradicts itself.
///
/// The fuzzing package and the ordinary tests compile this same file; the latter over the inputs in `Fuzzing/Regressions`.
package enum FuzzCase: String, CaseIterable, Sendable {
    /// Byte 0: server version above 100. The rest: a stream, as frames and as both sides' handshakes.
    case frames
    /// Byte 0: direction. Byte 1: message id. Byte 2: server version above 100. The rest: the body of a text message.
    case text
    /// The same for the body of a protobuf message.
    case protobuf

    /// - Returns: What is wrong; nil when nothing is.
    package func run(_ bytes: [UInt8]) -> String? {
        switch self {
        case .frames: Self.frames(bytes)
        case .text: Self.message(bytes, .text)
        case .protobuf: Self.message(bytes, .protobuf)
        }
    }

    // MARK: Streams

    private static func version(_ byte: UInt8) -> ServerVersion { ServerVersion(100 + Int(byte) % 128) }

    private static func frames(_ bytes: [UInt8]) -> String? {
        guard let first = bytes.first else { return nil }
        let stream = ByteBuffer(bytes: bytes.dropFirst())
        handshakes(stream)
        var buffer = stream
        let splitter = FrameSplitter(limit: 1 << 16)
        while let payload = try? splitter.next(from: &buffer) {
            guard let frame = try? Frame(payload: payload, version: version(first)) else { continue }
            var written = ByteBuffer()
            frame.write(into: &written)
            written.moveReaderIndex(forwardBy: 4)
            // An id may be spelled with leading zeros; what is read back is the same nonetheless.
            guard let again = try? Frame(payload: written, version: version(first)), again == frame else {
                return "a frame of message \(frame.id.number) is not read back"
            }
            for row in [Incoming.row(frame.id), Outgoing.row(frame.id)].compactMap({ $0 }) {
                var trailing = 0
                _ = try? row.decodeAny(frame, trailing: &trailing)
            }
        }
        return nil
    }

    private static func handshakes(_ stream: ByteBuffer) {
        var client = ClientHandshake()
        _ = client.connected()
        var buffer = stream
        _ = try? client.received(&buffer)
        var gateway = GatewayHandshake { "20260105 10:00:00 UTC" }
        buffer = stream
        // As many steps as a session's start can have, and then some.
        for _ in 0..<8 {
            switch gateway.received(&buffer) {
            case .wait, .close: return
            case .answer, .start, .ignored: continue
            }
        }
    }

    // MARK: Messages

    private static func message(_ bytes: [UInt8], _ dialect: Dialect) -> String? {
        guard bytes.count >= 3 else { return nil }
        let rows = bytes[0] & 1 == 0 ? Incoming.all : Outgoing.all
        let row = rows.first { $0.id.number == Int32(bytes[1]) } ?? rows[Int(bytes[1]) % rows.count]
        let frame = Frame(
            id: row.id,
            dialect: dialect,
            version: version(bytes[2]),
            body: ByteBuffer(bytes: bytes.dropFirst(3))
        )
        if row.direction == .toClient, TickReader.reads(row.id), let problem = ticks(frame) { return problem }
        return rewritten(frame, row)
    }

    /// What was read can be written and read again, and then stays as it is.
    private static func rewritten(_ frame: Frame, _ row: any MessageRow) -> String? {
        var trailing = 0
        guard let once = try? row.decodeAny(frame, trailing: &trailing),
            row.dialect(at: frame.version) == frame.dialect,
            // Text can hold what no field of it can say: a tag with a semicolon, a fraction where none may be.
            let second = try? row.encodeAny(once, at: frame.version)
        else { return nil }
        trailing = 0
        guard let twice = try? row.decodeAny(second, trailing: &trailing), trailing == 0 else {
            return "\(row.name) at \(frame.version): what was written is not read"
        }
        guard let third = try? row.encodeAny(twice, at: frame.version) else {
            return "\(row.name) at \(frame.version): what was read back is not written"
        }
        // Entries of a protobuf map have no order: only their number of bytes is the same.
        let same =
            frame.dialect == .text ? second.body == third.body : second.body.readableBytes == third.body.readableBytes
        return same ? nil : "\(row.name) at \(frame.version): written differently the second time"
    }

    /// Ticks read straight from the bytes are those that the general decoder gives.
    private static func ticks(_ frame: Frame) -> String? {
        let straight = try? TickReader.tick(frame)
        guard let straight else { return nil }
        let general: Tick?
        do { general = try GeneralTicks.tick(frame) } catch { return "\(straight), but: \(error)" }
        guard let general else {
            return "\(frame.id.number): a tick that the general way has not"
        }
        return straight == general || "\(straight)" == "\(general)" ? nil : "\(straight) is not \(general)"
    }
}
