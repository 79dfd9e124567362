import NIOCore
package import TWSModel

/// Reads the ticks that come in thousands a second straight to nouns, without a message in between.
///
/// Four kinds of message, both dialects. It gives what decoding the message and mapping it would give; a test holds the two
/// together for random messages.
package enum TickReader {
    /// Whether a message is read here.
    @inline(__always)
    package static func reads(_ id: MessageID) -> Bool {
        switch id.number {
        case 1, 2, 45, 46: true
        default: false
        }
    }

    /// - Throws: `CodingError` for bytes that are not the message, or that lack what the tick cannot be without.
    package static func tick(_ frame: Frame) throws(CodingError) -> Tick {
        var trailing = 0
        return try tick(frame, trailing: &trailing)
    }

    /// Adds to `trailing` the text fields that no layout knows.
    package static func tick(_ frame: Frame, trailing: inout Int) throws(CodingError) -> Tick {
        let result = frame.body.withUnsafeReadableBytes { bytes -> Result<Tick, CodingError> in
            do throws(CodingError) {
                return .success(try read(frame.id, frame.dialect, bytes, at: frame.version, trailing: &trailing).tick)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// The same from the bytes of the body, wherever they lie.
    @inline(__always)
    package static func read(
        _ id: MessageID,
        _ dialect: Dialect,
        _ bytes: UnsafeRawBufferPointer,
        at version: ServerVersion,
        trailing: inout Int
    ) throws(CodingError) -> (request: Int32?, tick: Tick) {
        var fields = TickFields()
        switch dialect {
        case .protobuf:
            do throws(ProtobufError) {
                try fields.read(id, protobuf: bytes)
            } catch {
                throw CodingError(.protobuf(error.rawValue), message: Incoming.row(id)?.name, version: version)
            }
        case .text:
            do throws(TextFieldError) {
                trailing += try fields.read(id, text: bytes, at: version)
            } catch {
                throw CodingError(.field(error), message: Incoming.row(id)?.name, version: version)
            }
        }
        guard let tick = fields.tick(id) else {
            throw CodingError(.lacks(fields.missing(id)), message: Incoming.row(id)?.name, version: version)
        }
        return (fields.request, tick)
    }
}

/// What the four messages hold, before it is known to be whole.
private struct TickFields {
    var request: Int32?
    var type: Int32?
    var number: Double?
    var size: Quantity?
    var text: String?

    @inline(__always)
    mutating func read(_ id: MessageID, protobuf bytes: UnsafeRawBufferPointer) throws(ProtobufError) {
        var cursor = ProtobufCursor(bytes)
        while try cursor.next() {
            switch (cursor.field, id.number) {
            case (1, _): request = try cursor.int32()
            case (2, _): type = try cursor.int32()
            case (3, 1), (3, 45): number = try cursor.double()
            case (3, 2), (4, 1): size = try cursor.decimal()
            case (3, 46): text = try cursor.string()
            default: try cursor.skip()
            }
        }
    }

    @inline(__always)
    /// Returns how many fields were left.
    mutating func read(
        _ id: MessageID,
        text bytes: UnsafeRawBufferPointer,
        at version: ServerVersion
    ) throws(TextFieldError) -> Int {
        var reader = TextReader(bytes, version: version)
        var skipped: Int32?
        try reader.int("version", &skipped)
        try reader.int("reqId", &request)
        try reader.int("tickType", &type)
        switch id.number {
        case 1:
            try reader.double("price", &number)
            try reader.exact("size", &size)
            try reader.int("attrMask", &skipped)
        case 2: try reader.exact("size", &size)
        case 45: try reader.double("value", &number)
        default: try reader.string("value", &text)
        }
        return reader.hasMore ? reader.fieldsLeft : 0
    }

    @inline(__always)
    func tick(_ id: MessageID) -> Tick? {
        guard let type else { return nil }
        switch id.number {
        case 1:
            // "No quote now" is -1 with size 0, or none; a real price of -1 (a spread) has a size.
            let isQuote = number != nil && !(number == -1 && (size ?? 0) == 0)
            return .price(TickType(type), isQuote ? number.flatMap { Price(money: $0) } : nil, size: size)
        case 2: return size.map { .size(TickType(type), $0) }
        case 45: return number.map { .number(TickType(type), $0) }
        default: return .text(TickType(type), text ?? "")
        }
    }

    /// The name of what is missing, for the error.
    func missing(_ id: MessageID) -> String {
        if type == nil { return "tickType" }
        return id.number == 2 ? "size" : "value"
    }
}
