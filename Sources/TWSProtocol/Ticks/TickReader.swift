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
        // Apart from the numbers, so that those need no care for a string's memory.
        var text: String?
        switch dialect {
        case .protobuf:
            do throws(ProtobufError) {
                if id.number == 46 {
                    text = try fields.readText(protobuf: bytes)
                } else {
                    try fields.read(id, protobuf: bytes)
                }
            } catch {
                throw CodingError(.protobuf(error.rawValue), message: Incoming.row(id)?.name, version: version)
            }
        case .text:
            do throws(TextFieldError) {
                trailing += try fields.read(id, text: bytes, at: version, &text)
            } catch {
                throw CodingError(.field(error), message: Incoming.row(id)?.name, version: version)
            }
        }
        guard let type = fields.type else { throw lacks("tickType", id, version) }
        if id.number == 46 { return (fields.request, .text(TickType(type), text ?? "")) }
        guard let tick = fields.tick(TickType(type), id) else {
            throw lacks(id.number == 2 ? "size" : "value", id, version)
        }
        return (fields.request, tick)
    }

    private static func lacks(_ field: String, _ id: MessageID, _ version: ServerVersion) -> CodingError {
        CodingError(.lacks(field), message: Incoming.row(id)?.name, version: version)
    }
}

/// What the four messages hold, before it is known to be whole.
private struct TickFields {
    var request: Int32?
    var type: Int32?
    var number: Double?
    var size: Quantity?

    @inline(__always)
    mutating func read(_ id: MessageID, protobuf bytes: UnsafeRawBufferPointer) throws(ProtobufError) {
        var cursor = ProtobufCursor(bytes)
        while try cursor.next() {
            switch cursor.field {
            case 1: request = try cursor.int32()
            case 2: type = try cursor.int32()
            case 3 where id.number == 2, 4 where id.number == 1: size = try cursor.decimal()
            case 3: number = try cursor.double()
            default: try cursor.skip()
            }
        }
    }

    @inline(__always)
    mutating func readText(protobuf bytes: UnsafeRawBufferPointer) throws(ProtobufError) -> String? {
        var cursor = ProtobufCursor(bytes)
        var text: String?
        while try cursor.next() {
            switch cursor.field {
            case 1: request = try cursor.int32()
            case 2: type = try cursor.int32()
            case 3: text = try cursor.string()
            default: try cursor.skip()
            }
        }
        return text
    }

    /// Returns how many fields were left.
    @inline(__always)
    mutating func read(
        _ id: MessageID,
        text bytes: UnsafeRawBufferPointer,
        at version: ServerVersion,
        _ text: inout String?
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
    func tick(_ type: TickType, _ id: MessageID) -> Tick? {
        switch id.number {
        case 1:
            // "No quote now" is -1 with size 0, or none; a real price of -1 (a spread) has a size.
            let isQuote = number != nil && !(number == -1 && (size ?? 0) == 0)
            return .price(type, isQuote ? number.flatMap { Price(money: $0) } : nil, size: size)
        case 2: return size.map { .size(type, $0) }
        default: return number.map { .number(type, $0) }
        }
    }
}
