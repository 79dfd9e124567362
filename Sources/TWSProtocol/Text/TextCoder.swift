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
    /// A size or quantity, exact, in a string. Nil is an empty field. Below server version 163 written as a whole number.
    mutating func decimal(_ name: StaticString, _ value: inout String?) throws(TextFieldError)
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
    /// Whether the message has any more fields; a writer says yes.
    var hasMore: Bool { get }
}

/// The fields of a text message, in wire order, each under the condition under which it is there.
package protocol TextLayout: SendableMetatype {
    associatedtype Message: WireMessage
    static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Message) throws(TextFieldError)
}

// MARK: - Fields whose form on the wire is not their form in the message

extension TextCoder {
    /// A list: its count, then that many of what `item` lays out.
    @inline(__always)
    package mutating func list<Item>(
        _ name: StaticString,
        _ items: inout [Item],
        empty: @autoclosure () -> Item,
        _ item: (inout Self, inout Item) throws(TextFieldError) -> Void
    ) throws(TextFieldError) {
        let count = try count(name, items.count)
        if reads { items = [] }
        for index in 0..<count {
            var one = reads ? empty() : items[index]
            try item(&self, &one)
            if reads { items.append(one) }
        }
    }

    /// A list of tags and values: its count, then a field for each tag and each value.
    package mutating func pairs(
        _ name: StaticString,
        tag tagName: StaticString,
        value valueName: StaticString,
        _ pairs: inout [String: String]
    ) throws(TextFieldError) {
        var items = pairs.sorted { $0.key < $1.key }.map { (tag: Optional($0.key), value: Optional($0.value)) }
        try list(name, &items, empty: (nil, nil)) { (wire, item) throws(TextFieldError) in
            try wire.string(tagName, &item.tag)
            try wire.string(valueName, &item.value)
        }
        if reads {
            pairs = [:]
            for item in items { pairs[item.tag ?? ""] = item.value ?? "" }
        }
    }

    /// A number that the wire has as text without needless zeros (`100`), and the message as a double. Nil is empty.
    package mutating func numberText(_ name: StaticString, _ value: inout Double?) throws(TextFieldError) {
        if reads {
            try optionalDouble(name, &value)
        } else {
            var text = value.map(TextNumber.plain)
            try string(name, &text)
        }
    }

    /// A floating-point field whose exact text the message keeps. Nil is written `0.0`.
    package mutating func doubleText(_ name: StaticString, _ value: inout String?) throws(TextFieldError) {
        if reads {
            var number: Double?
            try double(name, &number)
            value = number.map(TextNumber.plain)
        } else {
            var number = value.flatMap(Double.init)
            try double(name, &number)
        }
    }

    /// A whole number on the wire that the message has as a double (multipliers of events). Nil is written `0`.
    package mutating func intDouble(_ name: StaticString, _ value: inout Double?) throws(TextFieldError) {
        if reads {
            try double(name, &value)
        } else {
            var whole = value.flatMap { Int32(exactly: $0.rounded()) }
            try int(name, &whole)
        }
    }

    /// A 64-bit number on the wire that the message has with 32 bits.
    package mutating func longInt(_ name: StaticString, _ value: inout Int32?) throws(TextFieldError) {
        try int(name, &value)
    }

    /// The words `true` and `false`. Nil is written `false`.
    package mutating func word(_ name: StaticString, _ value: inout Bool?) throws(TextFieldError) {
        var text: String? = value == true ? "true" : "false"
        try string(name, &text)
        if reads { value = text.map { $0.lowercased() == "true" } }
    }
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
