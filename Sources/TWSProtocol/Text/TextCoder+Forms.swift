package import SwiftProtobuf

// Fields whose form on the wire is not their form in the message.

extension TextCoder {
    /// A size, which may be a fraction from server version 163.
    @inline(__always)
    package mutating func decimal(_ name: StaticString, _ value: inout String?) throws(TextFieldError) {
        try decimal(name, &value, fractions: .fractionalSizes)
    }

    /// A quantity of an order or a position, which may be a fraction from server version 101. Before that a fraction is an
    /// error: an order must not go out with another quantity than it has.
    package mutating func quantity(_ name: StaticString, _ value: inout String?) throws(TextFieldError) {
        let given = value
        try decimal(name, &value, fractions: .fractionalQuantities)
        if !reads, version < .fractionalQuantities, let given, let number = Double(given), number != number.rounded() {
            throw unexpected(name, expected: "a whole number below server version 101", got: given)
        }
    }

    /// An average, which was always a fraction.
    @inline(__always)
    package mutating func average(_ name: StaticString, _ value: inout String?) throws(TextFieldError) {
        try decimal(name, &value, fractions: .oldest)
    }

    /// A 64-bit number; nil is an empty field, or the largest number of 32 bits.
    package mutating func optionalLong(_ name: StaticString, _ value: inout Int64?) throws(TextFieldError) {
        if reads {
            try long(name, &value)
            if value == Int64(Int32.max) { value = nil }
        } else {
            var text = value.map { String($0) }
            try string(name, &text)
        }
    }

    /// A floating-point field in which nil has a number of its own, `absent`.
    package mutating func double(
        _ name: StaticString,
        _ value: inout Double?,
        absent: Double
    ) throws(TextFieldError) {
        if reads {
            try optionalDouble(name, &value)
        } else {
            var number = value ?? absent
            if TextNumber.isUnset(number) { number = absent }
            var filled: Double? = number
            try double(name, &filled)
        }
    }

    /// A number that the wire has as text without needless zeros (`100`), and the message as a double. Nil is empty.
    package mutating func numberText(_ name: StaticString, _ value: inout Double?) throws(TextFieldError) {
        if !reads, let number = value, number.isFinite {
            var text: String? = TextNumber.plain(number)
            try string(name, &text)
        } else {
            try optionalDouble(name, &value)
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
            if number == nil, let value { throw unexpected(name, expected: "a number", got: value) }
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

    /// The words `true` and `false`. Nil is written `false`.
    package mutating func word(_ name: StaticString, _ value: inout Bool?) throws(TextFieldError) {
        var text: String? = value == true ? "true" : "false"
        try string(name, &text)
        if reads { value = text.map { $0.lowercased() == "true" } }
    }

    /// A number that the wire has as text, and the message as a double. Nil is the largest double in Java's spelling.
    package mutating func unsetNumberText(_ name: StaticString, _ value: inout Double?) throws(TextFieldError) {
        if reads || value == nil {
            try unsetDouble(name, &value)
        } else {
            try numberText(name, &value)
        }
    }

    /// A whole number on the wire of which the message only has whether it is not 0.
    package mutating func intFlag(_ name: StaticString, _ value: inout Bool?) throws(TextFieldError) {
        var number: Int32? = value == true ? 1 : 0
        try int(name, &number)
        if reads { value = number.map { $0 != 0 } }
    }

    /// `0` or `1` on the wire, a whole number in the message.
    package mutating func boolInt(_ name: StaticString, _ value: inout Int32?) throws(TextFieldError) {
        var flag = value.map { $0 != 0 }
        try bool(name, &flag)
        if reads { value = flag.map { $0 ? 1 : 0 } }
    }

    /// A date as a number, `20261218`. Nil is an empty field; `0` is nil.
    package mutating func dateNumber(_ name: StaticString, _ value: inout String?) throws(TextFieldError) {
        if reads {
            var number: Int32?
            try optionalInt(name, &number)
            value = number.flatMap { $0 == 0 ? nil : String($0) }
        } else {
            try string(name, &value)
        }
    }

    /// Two flags in the two lowest bits of a number.
    @inline(__always)
    package mutating func mask(
        _ name: StaticString,
        _ flags: inout (Bool?, Bool?)
    ) throws(TextFieldError) {
        var mask: Int32? = (flags.0 == true ? 1 : 0) | (flags.1 == true ? 2 : 0)
        try int(name, &mask)
        if reads { flags = (mask.map { $0 & 1 != 0 }, mask.map { $0 & 2 != 0 }) }
    }

    /// The number of options that some clients write in front of the options: read if two fields are left, always written.
    package mutating func optionsCount(_ name: StaticString, _ options: [String: String]) throws(TextFieldError) {
        guard fieldsLeft != 1 else { return }
        var count: Int32? = Int32(clamping: options.count)
        try int(name, &count)
    }

    /// A part of the message that is absent when none of its fields is set.
    @inline(__always)
    package mutating func part<Part: SwiftProtobuf.Message & Equatable>(
        _ part: inout Part?,
        _ fields: (inout Self, inout Part) throws(TextFieldError) -> Void
    ) throws(TextFieldError) {
        var filled = part ?? Part()
        try fields(&self, &filled)
        if reads { part = filled == Part() ? nil : filled }
    }

    /// The error for what stands in, or belongs into, the field last coded.
    func unexpected(_ name: StaticString, expected: String, got: String) -> TextFieldError {
        TextFieldError(field: "\(name)", index: index - 1, expected: expected, got: got)
    }
}
