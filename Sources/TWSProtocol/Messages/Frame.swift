package import NIOCore

/// One message as it stands on the wire, its id read and its body not yet.
package struct Frame: Sendable, Hashable {
    package let id: MessageID
    package let dialect: Dialect
    /// The negotiated server version: text bodies cannot be read without it.
    package let version: ServerVersion
    /// The fields behind the id.
    package var body: ByteBuffer

    package init(id: MessageID, dialect: Dialect, version: ServerVersion, body: ByteBuffer) {
        self.id = id
        self.dialect = dialect
        self.version = version
        self.body = body
    }

    /// Reads the id from a frame's payload (what stands behind the length), and leaves the body.
    package init(payload: ByteBuffer, version: ServerVersion) throws(CodingError) {
        var payload = payload
        self.version = version
        if version >= .rawMessageIDs {
            guard let raw = payload.readInteger(as: Int32.self), raw > 0 else {
                throw CodingError(.noMessageID(Self.glimpse(payload)), message: nil, version: version)
            }
            dialect = raw > MessageID.protobufOffset ? .protobuf : .text
            id = MessageID(dialect == .protobuf ? raw - MessageID.protobufOffset : raw)
        } else {
            guard let number = Self.readTextID(&payload) else {
                throw CodingError(.noMessageID(Self.glimpse(payload)), message: nil, version: version)
            }
            dialect = .text
            id = MessageID(number)
        }
        body = payload
    }

    /// Up to nine digits and a NUL.
    private static func readTextID(_ payload: inout ByteBuffer) -> Int32? {
        let view = payload.readableBytesView
        var value: Int32 = 0
        var digits = 0
        for byte in view {
            if byte == 0 {
                guard digits > 0 else { return nil }
                payload.moveReaderIndex(forwardBy: digits + 1)
                return value
            }
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10, digits < 9 else { return nil }
            value = value * 10 + Int32(digit)
            digits += 1
        }
        return nil
    }

    private static func glimpse(_ payload: ByteBuffer) -> String {
        let bytes = payload.readableBytesView.prefix(16)
        guard !bytes.isEmpty else { return "no bytes" }
        return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
    }

    /// Writes the length, the id in the form of the version, and the body.
    package func write(into buffer: inout ByteBuffer) {
        if version >= .rawMessageIDs {
            buffer.writeInteger(UInt32(body.readableBytes + 4))
            buffer.writeInteger(dialect == .protobuf ? id.number + MessageID.protobufOffset : id.number)
        } else {
            let text = String(id.number)
            buffer.writeInteger(UInt32(body.readableBytes + text.utf8.count + 1))
            buffer.writeString(text)
            buffer.writeInteger(0 as UInt8)
        }
        buffer.writeImmutableBuffer(body)
    }
}
