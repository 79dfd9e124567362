package import NIOCore

/// Writes the fields of one text message, each with its NUL.
package struct TextWriter: TextCoder {
    package let version: ServerVersion
    package private(set) var buffer: ByteBuffer
    /// How many fields were written.
    package private(set) var index = 0

    package init(_ buffer: ByteBuffer, version: ServerVersion) {
        self.buffer = buffer
        self.version = version
    }

    package var reads: Bool { false }
    package var fieldsLeft: Int { .max }

    private mutating func write(_ text: String) {
        buffer.writeString(text)
        buffer.writeInteger(0 as UInt8)
        index += 1
    }

    package mutating func int(_ name: StaticString, _ value: inout Int32?) {
        write(String(value ?? 0))
    }

    package mutating func optionalInt(_ name: StaticString, _ value: inout Int32?) {
        write(value.map { String($0) } ?? "")
    }

    package mutating func unsetInt(_ name: StaticString, _ value: inout Int32?) {
        write(String(value ?? .max))
    }

    package mutating func long(_ name: StaticString, _ value: inout Int64?) {
        write(String(value ?? 0))
    }

    package mutating func double(_ name: StaticString, _ value: inout Double?) throws(TextFieldError) {
        write(try Self.text(value ?? 0, name, index))
    }

    package mutating func optionalDouble(_ name: StaticString, _ value: inout Double?) throws(TextFieldError) {
        guard let number = value, !TextNumber.isUnset(number) else { return write("") }
        write(try Self.text(number, name, index))
    }

    package mutating func unsetDouble(_ name: StaticString, _ value: inout Double?) throws(TextFieldError) {
        guard let number = value, !TextNumber.isUnset(number) else { return write("1.7976931348623157E308") }
        write(try Self.text(number, name, index))
    }

    private static func text(_ value: Double, _ name: StaticString, _ index: Int) throws(TextFieldError) -> String {
        if value.isFinite { return "\(value)" }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        throw TextFieldError(field: "\(name)", index: index, expected: "a number", got: "\(value)")
    }

    package mutating func decimal(
        _ name: StaticString,
        _ value: inout String?,
        fractions: ServerVersion
    ) throws(TextFieldError) {
        guard let text = value else { return write("") }
        guard version < fractions, text.contains(where: { $0 == "." || $0 == "e" || $0 == "E" }) else {
            return try string(name, &value)
        }
        guard let number = Double(text), let whole = Int64(exactly: number.rounded(.towardZero)) else {
            throw TextFieldError(field: "\(name)", index: index, expected: "a whole number of 64 bits", got: text)
        }
        write(String(whole))
    }

    package mutating func bool(_ name: StaticString, _ value: inout Bool?) {
        write(value == true ? "1" : "0")
    }

    package mutating func string(_ name: StaticString, _ value: inout String?) throws(TextFieldError) {
        let text = value ?? ""
        guard !text.utf8.contains(0) else {
            throw TextFieldError(field: "\(name)", index: index, expected: "text without NUL", got: text)
        }
        write(text)
    }

    package mutating func escaped(_ name: StaticString, _ value: inout String?) throws(TextFieldError) {
        guard version >= .escapedText, let text = value else { return try string(name, &value) }
        var escaped: String? = TextEscape.escaped(text)
        try string(name, &escaped)
    }

    package mutating func tags(_ name: StaticString, _ value: inout [String: String]) throws(TextFieldError) {
        var text: String? = ""
        for (tag, value) in value.sorted(by: { $0.key < $1.key }) {
            guard !tag.contains(where: { $0 == "=" || $0 == ";" }), !value.contains(";") else {
                throw TextFieldError(
                    field: "\(name)",
                    index: index,
                    expected: "tags without = and ;, values without ;",
                    got: "\(tag)=\(value)"
                )
            }
            text? += "\(tag)=\(value);"
        }
        try string(name, &text)
    }

    package mutating func obsolete(_ name: StaticString, _ constant: StaticString) {
        write("\(constant)")
    }

    package mutating func count(_ name: StaticString, _ count: Int) -> Int {
        write(String(count))
        return count
    }
}
