import TWSModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads the fields of one text message. Lives only inside the closure that lends it the bytes.
package struct TextReader: TextCoder {
    package let version: ServerVersion
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    /// How many fields were read.
    package private(set) var index = 0

    package init(_ bytes: UnsafeRawBufferPointer, version: ServerVersion) {
        self.bytes = bytes
        self.version = version
    }

    package var reads: Bool { true }
    /// Whether bytes are left that no layout asked for.
    package var hasMore: Bool { position < bytes.count }

    package var fieldsLeft: Int {
        bytes[position...].reduce(into: 0) { if $1 == 0 { $0 += 1 } }
    }

    // MARK: A field

    /// The bytes of the next field, without its NUL.
    @inline(__always)
    private mutating func field(
        _ name: StaticString,
        _ expected: StaticString
    ) throws(TextFieldError)
        -> UnsafeRawBufferPointer
    {
        guard position < bytes.count, let base = bytes.baseAddress else {
            throw TextFieldError(field: "\(name)", index: index, expected: "\(expected)", got: nil)
        }
        let start = base + position
        guard let end = memchr(start, 0, bytes.count - position) else {
            throw TextFieldError(
                field: "\(name)",
                index: index,
                expected: "a NUL behind the field",
                got: String(decoding: bytes[position...], as: UTF8.self)
            )
        }
        let length = UnsafeRawPointer(end) - start
        position += length + 1
        index += 1
        return UnsafeRawBufferPointer(start: start, count: length)
    }

    private func wrong(_ name: StaticString, _ expected: String, _ got: UnsafeRawBufferPointer) -> TextFieldError {
        TextFieldError(
            field: "\(name)",
            index: index - 1,
            expected: expected,
            got: String(decoding: got, as: UTF8.self)
        )
    }

    // MARK: Whole numbers

    @inline(__always)
    private mutating func integer<Integer: FixedWidthInteger & SignedInteger>(
        _ name: StaticString,
        as type: Integer.Type
    ) throws(TextFieldError) -> Integer? {
        let text = try field(name, "a whole number")
        guard !text.isEmpty else { return nil }
        if let value = Self.integer(text, as: type) { return value }
        // Old servers write whole numbers as `0.0` in places.
        if let value = Self.double(text), let whole = Integer(exactly: value) { return whole }
        throw wrong(name, "a whole number of \(Integer.bitWidth) bits", text)
    }

    @inline(__always)
    private static func integer<Integer: FixedWidthInteger>(
        _ text: UnsafeRawBufferPointer,
        as type: Integer.Type
    )
        -> Integer?
    {
        var index = 0
        let negative = text[0] == UInt8(ascii: "-")
        if negative || text[0] == UInt8(ascii: "+") { index = 1 }
        guard index < text.count else { return nil }
        var value: Integer = 0
        while index < text.count {
            let digit = text[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflow2) =
                negative
                ? product.subtractingReportingOverflow(Integer(truncatingIfNeeded: digit))
                : product.addingReportingOverflow(Integer(truncatingIfNeeded: digit))
            guard !overflow, !overflow2 else { return nil }
            value = sum
            index += 1
        }
        return value
    }

    package mutating func int(_ name: StaticString, _ value: inout Int32?) throws(TextFieldError) {
        value = try integer(name, as: Int32.self)
    }

    package mutating func optionalInt(_ name: StaticString, _ value: inout Int32?) throws(TextFieldError) {
        let number = try integer(name, as: Int32.self)
        value = number == .max ? nil : number
    }

    package mutating func unsetInt(_ name: StaticString, _ value: inout Int32?) throws(TextFieldError) {
        try optionalInt(name, &value)
    }

    package mutating func long(_ name: StaticString, _ value: inout Int64?) throws(TextFieldError) {
        let number = try integer(name, as: Int64.self)
        value = number == .max ? nil : number
    }

    package mutating func bool(_ name: StaticString, _ value: inout Bool?) throws(TextFieldError) {
        let text = try field(name, "0 or 1")
        switch (text.count, text.first) {
        case (0, _): value = nil
        case (1, UInt8(ascii: "0")): value = false
        case (1, UInt8(ascii: "1")): value = true
        default:
            switch String(decoding: text, as: UTF8.self).lowercased() {
            case "true": value = true
            case "false": value = false
            default: throw wrong(name, "0 or 1", text)
            }
        }
    }

    package mutating func count(_ name: StaticString, _ count: Int) throws(TextFieldError) -> Int {
        // Where there is no result a scanner's count is -1.
        guard let number = try integer(name, as: Int32.self), number != -1 else { return 0 }
        let left = bytes.count - position
        // Every item has at least one field of at least one byte: a larger count cannot be true, and is not believed.
        guard number >= 0, number <= left else {
            throw TextFieldError(
                field: "\(name)",
                index: index - 1,
                expected: "a count of at most the \(left) bytes that follow",
                got: "\(number)"
            )
        }
        return Int(number)
    }

    // MARK: Floating point

    @inline(__always)
    private static func double(_ text: UnsafeRawBufferPointer) -> Double? {
        // Up to 15 digits with a point: one integer and one division, exact.
        var mantissa: UInt64 = 0
        var digits = 0
        var places = -1
        var index = 0
        let negative = text[0] == UInt8(ascii: "-")
        if negative { index = 1 }
        while index < text.count {
            let digit = text[index] &- UInt8(ascii: "0")
            if digit < 10 {
                mantissa = mantissa &* 10 &+ UInt64(digit)
                digits += 1
                if places >= 0 { places += 1 }
            } else if text[index] == UInt8(ascii: "."), places < 0 {
                places = 0
            } else {
                return slowDouble(text)
            }
            index += 1
        }
        guard digits > 0, digits <= 15 else { return slowDouble(text) }
        let value = places <= 0 ? Double(mantissa) : Double(mantissa) / powersOfTen[places]
        return negative ? -value : value
    }

    private static func slowDouble(_ text: UnsafeRawBufferPointer) -> Double? {
        let string = String(decoding: text, as: UTF8.self)
        switch string {
        case "Infinity", "Infinite": return .infinity
        case "-Infinity", "-Infinite": return -.infinity
        default:
            // Swift reads "0x1p3", "nan" and "inf" too; the wire has none of them.
            guard let last = string.last, last.isNumber || last == ".", !string.contains("x"), !string.contains("X")
            else {
                return nil
            }
            return Double(string)
        }
    }

    private static let powersOfTen: [Double] = (0...15).map { power in
        (0..<power).reduce(1.0) { product, _ in product * 10 }
    }

    @inline(__always)
    private mutating func number(_ name: StaticString) throws(TextFieldError) -> Double? {
        let text = try field(name, "a number")
        guard !text.isEmpty else { return nil }
        guard let value = Self.double(text) else { throw wrong(name, "a number", text) }
        return value
    }

    package mutating func double(_ name: StaticString, _ value: inout Double?) throws(TextFieldError) {
        value = try number(name)
    }

    package mutating func optionalDouble(_ name: StaticString, _ value: inout Double?) throws(TextFieldError) {
        let number = try number(name)
        value = number.flatMap { TextNumber.isUnset($0) ? nil : $0 }
    }

    package mutating func unsetDouble(_ name: StaticString, _ value: inout Double?) throws(TextFieldError) {
        try optionalDouble(name, &value)
    }

    package mutating func decimal(
        _ name: StaticString,
        _ value: inout String?,
        fractions: ServerVersion
    ) throws(TextFieldError) {
        let text = try field(name, "a decimal number")
        if TextNumber.isUnsetDecimal(text) {
            value = nil
            return
        }
        guard Self.double(text) != nil else { throw wrong(name, "a decimal number", text) }
        value = String(decoding: text, as: UTF8.self)
    }

    /// A decimal number as a noun: for the ticks, which need no message in between.
    mutating func exact(_ name: StaticString, _ value: inout ExactDecimal?) throws(TextFieldError) {
        let text = try field(name, "a decimal number")
        if TextNumber.isUnsetDecimal(text) {
            value = nil
            return
        }
        guard let number = ExactDecimal(ascii: text) else { throw wrong(name, "a decimal number", text) }
        value = number
    }

    // MARK: Text

    package mutating func string(_ name: StaticString, _ value: inout String?) throws(TextFieldError) {
        let text = try field(name, "text")
        value = text.isEmpty ? nil : Self.string(text)
    }

    /// UTF-8, or byte for byte (Latin-1) where it is none: old servers write the host's code page.
    private static func string(_ text: UnsafeRawBufferPointer) -> String {
        if let string = String(validating: text, as: UTF8.self) { return string }
        var string = ""
        for byte in text { string.unicodeScalars.append(Unicode.Scalar(byte)) }
        return string
    }

    package mutating func escaped(_ name: StaticString, _ value: inout String?) throws(TextFieldError) {
        let text = try field(name, "text")
        guard !text.isEmpty else {
            value = nil
            return
        }
        if version >= .escapedText, text.contains(UInt8(ascii: "\\")) {
            value = TextEscape.unescaped(Self.string(text))
        } else {
            value = Self.string(text)
        }
    }

    package mutating func tags(_ name: StaticString, _ value: inout [String: String]) throws(TextFieldError) {
        let text = try field(name, "tag=value;tag=value;")
        value = [:]
        for pair in Self.string(text).split(separator: ";") {
            guard let equals = pair.firstIndex(of: "=") else { throw wrong(name, "tag=value;tag=value;", text) }
            value[String(pair[..<equals])] = String(pair[pair.index(after: equals)...])
        }
    }

    package mutating func obsolete(_ name: StaticString, _ constant: StaticString) throws(TextFieldError) {
        _ = try field(name, "a field that is skipped")
    }
}
