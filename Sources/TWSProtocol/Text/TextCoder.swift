/// One direction of the text dialect: a reader that fills a message from fields, or a writer that makes fields of it.
///
/// A layout calls these in wire order. Each call names the field as IB does and hands over the place in the message; a reader
/// stores there what the field says, a writer reads from there. Absent is nil; every spelling of "unset" lives here.
package protocol TextCoder {
    /// The negotiated version: the condition of most fields.
    var version: ServerVersion { get }
    /// Whether this is the reader. For the few layouts in which reading and writing differ.
    var reads: Bool { get }

    /// Whole number. Nil is written `0`.
    mutating func int(_ name: StaticString, _ value: inout Int32?) throws(TextFieldError)
    /// Whole number; nil is an empty field.
    mutating func optionalInt(_ name: StaticString, _ value: inout Int32?) throws(TextFieldError)
    /// Whole number; nil is `2147483647`.
    mutating func unsetInt(_ name: StaticString, _ value: inout Int32?) throws(TextFieldError)
    /// Whole number of 64 bits. Nil is written `0`; `9223372036854775807` is nil.
    mutating func long(_ name: StaticString, _ value: inout Int64?) throws(TextFieldError)
    /// Floating point. Nil is written `0.0`.
    mutating func double(_ name: StaticString, _ value: inout Double?) throws(TextFieldError)
    /// Floating point; nil is an empty field.
    mutating func optionalDouble(_ name: StaticString, _ value: inout Double?) throws(TextFieldError)
    /// Floating point; nil is the largest double in Java's spelling.
    mutating func unsetDouble(_ name: StaticString, _ value: inout Double?) throws(TextFieldError)
    /// A size, quantity or average, exact, in a string. Nil is an empty field. Below `fractions` written as a whole number:
    /// old readers take nothing else there.
    mutating func decimal(
        _ name: StaticString,
        _ value: inout String?,
        fractions: ServerVersion
    ) throws(TextFieldError)
    /// `0` or `1`. Nil is written `0`.
    mutating func bool(_ name: StaticString, _ value: inout Bool?) throws(TextFieldError)
    /// Any text without NUL. Nil is an empty field.
    mutating func string(_ name: StaticString, _ value: inout String?) throws(TextFieldError)
    /// Text in which characters beyond ASCII are `\uXXXX` from server version 153.
    mutating func escaped(_ name: StaticString, _ value: inout String?) throws(TextFieldError)
    /// One field `tag=value;tag=value;`.
    mutating func tags(_ name: StaticString, _ value: inout [String: String]) throws(TextFieldError)
    /// A field that no longer means anything: skipped by a reader, written as a constant.
    mutating func obsolete(_ name: StaticString, _ constant: StaticString) throws(TextFieldError)
    /// A count: what a list begins with. A writer writes `count`; a reader returns what it read.
    mutating func count(_ name: StaticString, _ count: Int) throws(TextFieldError) -> Int
    /// How many fields were read or written.
    var index: Int { get }
    /// How many fields the message still has. For the few fields that some senders leave out; a writer says a great many.
    var fieldsLeft: Int { get }
}

/// The fields of a text message, in wire order, each under the condition under which it is there.
package protocol TextLayout: SendableMetatype {
    associatedtype Message: WireMessage
    static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Message) throws(TextFieldError)
}

/// How numbers are spelled.
package enum TextNumber {
    /// The shortest text that reads back as the number, without a fraction when there is none.
    package static func plain(_ value: Double) -> String {
        if let whole = Int64(exactly: value), whole.magnitude < 1_000_000_000_000_000 { return String(whole) }
        return "\(value)"
    }

    /// Every spelling of "no double" that was seen: text that reads as the largest double.
    @inline(__always)
    package static func isUnset(_ value: Double) -> Bool { value == .greatestFiniteMagnitude }

    /// Every spelling of "no decimal" that servers and clients were seen to use.
    package static func isUnsetDecimal(_ text: UnsafeRawBufferPointer) -> Bool {
        guard text.count >= 10 else { return text.isEmpty }
        return unsetDecimals.contains { spelling in
            spelling.utf8CodeUnitCount == text.count && spelling.withUTF8Buffer { $0.elementsEqual(text) }
        }
    }

    private static let unsetDecimals: [StaticString] = [
        "2147483647", "9223372036854775807", "-9223372036854775808", "1.7976931348623157E308",
        "1.7976931348623157e+308", "170141183460469231731687303715884105727",
    ]
}
