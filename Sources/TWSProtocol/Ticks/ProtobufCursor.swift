import TWSModel

/// Reads a protobuf message's fields one after another, from bytes that are lent to it. Makes nothing and copies nothing.
struct ProtobufCursor {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    /// The number of the field that `next` came to.
    private(set) var field = 0
    private var wireType: UInt8 = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// Goes to the next field; false at the end of the message.
    @inline(__always)
    mutating func next() throws(ProtobufError) -> Bool {
        guard position < bytes.count else { return false }
        let tag = try varint()
        field = Int(truncatingIfNeeded: tag >> 3)
        wireType = UInt8(truncatingIfNeeded: tag & 7)
        guard field > 0, tag >> 3 <= 0x1FFF_FFFF else { throw .malformed }
        return true
    }

    @inline(__always)
    private mutating func varint() throws(ProtobufError) -> UInt64 {
        guard position < bytes.count else { throw .truncated }
        let first = bytes[position]
        position += 1
        if first < 0x80 { return UInt64(first) }
        var value = UInt64(first & 0x7F)
        var shift: UInt64 = 7
        while shift < 64 {
            guard position < bytes.count else { throw .truncated }
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw .malformed
    }

    @inline(__always)
    mutating func int32() throws(ProtobufError) -> Int32 {
        guard wireType == 0 else { throw .malformed }
        return Int32(truncatingIfNeeded: try varint())
    }

    @inline(__always)
    mutating func int64() throws(ProtobufError) -> Int64 {
        guard wireType == 0 else { throw .malformed }
        return Int64(truncatingIfNeeded: try varint())
    }

    @inline(__always)
    mutating func bool() throws(ProtobufError) -> Bool {
        guard wireType == 0 else { throw .malformed }
        return try varint() != 0
    }

    @inline(__always)
    mutating func double() throws(ProtobufError) -> Double {
        guard wireType == 1 else { throw .malformed }
        guard bytes.count - position >= 8 else { throw .truncated }
        let bits = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        position += 8
        return Double(bitPattern: UInt64(littleEndian: bits))
    }

    /// The bytes of a string or of a message within.
    @inline(__always)
    mutating func slice() throws(ProtobufError) -> UnsafeRawBufferPointer {
        guard wireType == 2 else { throw .malformed }
        let length = try varint()
        guard length <= UInt64(bytes.count - position) else { throw .truncated }
        let start = position
        position += Int(length)
        return UnsafeRawBufferPointer(rebasing: bytes[start..<position])
    }

    mutating func string() throws(ProtobufError) -> String {
        let bytes = try slice()
        // Nearly all text here is a few ASCII letters, which need no validation.
        if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
        return text
    }

    /// A decimal number in a string; nil for the wire's spellings of none.
    @inline(__always)
    mutating func decimal() throws(ProtobufError) -> ExactDecimal? {
        let text = try slice()
        guard !TextNumber.isUnsetDecimal(text) else { return nil }
        guard let number = ExactDecimal(ascii: text) else { throw .malformed }
        return number
    }

    /// Passes over a field that is not known here.
    mutating func skip() throws(ProtobufError) {
        switch wireType {
        case 0: _ = try varint()
        case 1: try pass(8)
        case 2: _ = try slice()
        case 5: try pass(4)
        // Groups are not written by anything that speaks this protocol.
        default: throw .malformed
        }
    }

    private mutating func pass(_ count: Int) throws(ProtobufError) {
        guard bytes.count - position >= count else { throw .truncated }
        position += count
    }
}

enum ProtobufError: String, Error {
    case truncated
    case malformed
    /// A message without a field that it cannot be without.
    case lacking
}
