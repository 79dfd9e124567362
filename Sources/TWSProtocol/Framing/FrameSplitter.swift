package import NIOCore

/// Cuts a stream of bytes into frames: a big-endian length of four bytes, then that many bytes.
///
/// The length is checked before its bytes are waited for: a peer cannot make us collect more than the limit.
package struct FrameSplitter: Sendable {
    /// What official clients accept (`0xFFFFFF`); the largest ordinary message is some 2 MB.
    package static let defaultLimit = 0xFF_FFFF

    /// The largest length that is believed, in bytes.
    package var limit: Int

    package init(limit: Int = defaultLimit) { self.limit = limit }

    /// Takes the next whole frame's payload out of the buffer; nil when more bytes are needed.
    package func next(from buffer: inout ByteBuffer) throws(FrameError) -> ByteBuffer? {
        guard let length = buffer.getInteger(at: buffer.readerIndex, as: UInt32.self) else { return nil }
        guard length <= limit else { throw FrameError(declaredLength: Int(length), limit: limit) }
        guard buffer.readableBytes >= 4 + Int(length) else { return nil }
        buffer.moveReaderIndex(forwardBy: 4)
        return buffer.readSlice(length: Int(length))
    }
}

/// A length that no frame has: the stream is no TWS API, or has lost its framing for good.
public struct FrameError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What the four bytes said.
    public let declaredLength: Int
    public let limit: Int

    package init(declaredLength: Int, limit: Int) {
        self.declaredLength = declaredLength
        self.limit = limit
    }

    public var description: String { "a frame of \(declaredLength) bytes was announced; at most \(limit) are accepted" }
}
