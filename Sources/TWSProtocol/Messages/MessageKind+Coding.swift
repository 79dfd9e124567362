import NIOCore
import SwiftProtobuf

extension MessageKind {
    /// Reads a frame as this message.
    package func decode(_ frame: Frame) throws(CodingError) -> Layout.Message {
        var trailing = 0
        return try decode(frame, trailing: &trailing)
    }

    /// Reads a frame as this message, and adds to `trailing` the text fields that no layout knows: no error, but worth counting.
    package func decode(_ frame: Frame, trailing: inout Int) throws(CodingError) -> Layout.Message {
        guard frame.id == id else {
            throw CodingError(.isMessage(frame.id.number), message: name, version: frame.version)
        }
        switch frame.dialect {
        case .protobuf:
            do {
                return try readProtobuf(frame.body)
            } catch {
                throw CodingError(.protobuf("\(error)"), message: name, version: frame.version)
            }
        case .text:
            return try decodeText(frame, trailing: &trailing)
        }
    }

    private func decodeText(_ frame: Frame, trailing: inout Int) throws(CodingError) -> Layout.Message {
        let versionNumber = versionField.number(at: frame.version)
        let result = frame.body.withUnsafeReadableBytes { bytes -> Result<(Layout.Message, Int), TextFieldError> in
            var reader = TextReader(bytes, version: frame.version)
            var message = Layout.Message()
            do throws(TextFieldError) {
                if versionNumber != nil {
                    var number: Int32?
                    try reader.int("version", &number)
                }
                try readText(&reader, &message)
                return .success((message, reader.hasMore ? reader.fieldsLeft : 0))
            } catch {
                return .failure(error)
            }
        }
        switch result {
        case .success(let (message, rest)):
            trailing += rest
            return message
        case .failure(let error):
            throw CodingError(.field(error), message: name, version: frame.version)
        }
    }

    /// Writes the message in the dialect that it has at this version.
    package func encode(_ message: Layout.Message, at version: ServerVersion) throws(CodingError) -> Frame {
        guard let dialect = dialect(at: version) else {
            throw CodingError(.needs(since, feature: feature, field: nil), message: name, version: version)
        }
        return try encode(message, at: version, in: dialect)
    }

    /// Writes the message in a dialect of the caller's choice: a Gateway may send text at any version.
    package func encode(
        _ message: Layout.Message,
        at version: ServerVersion,
        in dialect: Dialect
    ) throws(CodingError)
        -> Frame
    {
        if direction == .toGateway { try check(message, at: version) }
        switch dialect {
        case .protobuf:
            do {
                let bytes: WireBytes = try message.withoutTextOnlyFields().serializedBytes()
                return Frame(id: id, dialect: .protobuf, version: version, body: bytes.buffer)
            } catch {
                throw CodingError(.protobuf("\(error)"), message: name, version: version)
            }
        case .text:
            var writer = TextWriter(ByteBuffer(), version: version)
            var copy = message
            do throws(TextFieldError) {
                if var number = versionField.number(at: version).map(Optional.some) {
                    writer.int("version", &number)
                }
                try writeText(&writer, &copy)
            } catch {
                throw CodingError(.field(error), message: name, version: version)
            }
            return Frame(id: id, dialect: .text, version: version, body: writer.buffer)
        }
    }
}

extension MessageKind {
    /// Refuses a request that the version cannot carry whole: what cannot go out must not look as if it had.
    private func check(_ message: Layout.Message, at version: ServerVersion) throws(CodingError) {
        var requirements = Requirements()
        message.require(&requirements)
        for requirement in requirements.list {
            if let reason = requirement.refusal(at: version) {
                throw CodingError(reason, message: name, version: version)
            }
        }
    }
}

/// A `ByteBuffer` as the bytes that SwiftProtobuf reads and writes, without a copy.
struct WireBytes: SwiftProtobufContiguousBytes {
    private(set) var buffer: ByteBuffer

    init(_ buffer: ByteBuffer) { self.buffer = buffer }

    init(repeating: UInt8, count: Int) {
        buffer = ByteBuffer(repeating: repeating, count: count)
    }

    init<S: Sequence>(_ sequence: S) where S.Element == UInt8 {
        buffer = ByteBuffer(bytes: sequence)
    }

    var count: Int { buffer.readableBytes }

    func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try buffer.withUnsafeReadableBytes(body)
    }

    mutating func withUnsafeMutableBytes<R>(_ body: (UnsafeMutableRawBufferPointer) throws -> R) rethrows -> R {
        try buffer.withUnsafeMutableReadableBytes(body)
    }
}
