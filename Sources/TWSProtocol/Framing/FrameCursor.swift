/// Goes from frame to frame over bytes that are lent to it. Makes and copies nothing: the way of the messages that come in thousands.
package struct FrameCursor {
    /// A frame in lent bytes: good only as long as they are.
    package struct Lent {
        package let id: MessageID
        package let dialect: Dialect
        package let body: UnsafeRawBufferPointer
        /// Where the body begins, counted from the first of the lent bytes.
        package let bodyStart: Int
    }

    private let bytes: UnsafeRawBufferPointer
    private let version: ServerVersion
    private let limit: Int
    /// How many bytes whole frames have taken so far.
    package private(set) var position = 0

    package init(
        _ bytes: UnsafeRawBufferPointer,
        version: ServerVersion,
        limit: Int = FrameSplitter.defaultLimit
    ) {
        self.bytes = bytes
        self.version = version
        self.limit = limit
    }

    /// The next whole frame; nil when more bytes are needed.
    @inline(__always)
    package mutating func next() throws -> Lent? {
        guard bytes.count - position >= 4 else { return nil }
        let length = Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)))
        guard length <= limit else { throw FrameError(declaredLength: length, limit: limit) }
        let start = position + 4
        guard bytes.count - start >= length else { return nil }
        position = start + length
        let lent: Lent? =
            version >= .rawMessageIDs
            ? rawID(start: start, length: length) : textID(start: start, length: length)
        guard let lent else {
            let glimpse = bytes[start..<position].prefix(16)
                .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
            throw CodingError(.noMessageID(glimpse.isEmpty ? "no bytes" : glimpse), message: nil, version: version)
        }
        return lent
    }

    @inline(__always)
    private func rawID(start: Int, length: Int) -> Lent? {
        guard length >= 4 else { return nil }
        let raw = Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: Int32.self))
        guard raw > 0 else { return nil }
        let isProtobuf = raw > MessageID.protobufOffset
        return Lent(
            id: MessageID(isProtobuf ? raw - MessageID.protobufOffset : raw),
            dialect: isProtobuf ? .protobuf : .text,
            body: UnsafeRawBufferPointer(rebasing: bytes[(start + 4)..<(start + length)]),
            bodyStart: start + 4
        )
    }

    /// Up to nine digits and a NUL.
    @inline(__always)
    private func textID(start: Int, length: Int) -> Lent? {
        var value: Int32 = 0
        var index = start
        let end = start + length
        while index < end {
            let byte = bytes[index]
            if byte == 0 {
                guard index > start else { return nil }
                return Lent(
                    id: MessageID(value),
                    dialect: .text,
                    body: UnsafeRawBufferPointer(rebasing: bytes[(index + 1)..<end]),
                    bodyStart: index + 1
                )
            }
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10, index - start < 9 else { return nil }
            value = value * 10 + Int32(digit)
            index += 1
        }
        return nil
    }
}
