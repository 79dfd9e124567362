import Foundation

/// A JSON document whose objects keep the order of their keys.
indirect enum JSONTree: Sendable, Hashable {
    case null
    case bool(Bool)
    /// The number as it is written.
    case number(String)
    case string(String)
    case array([JSONTree])
    case object([Member])

    struct Member: Sendable, Hashable {
        var key: String
        var value: JSONTree
    }

    /// What kind of value it is, for messages: `a string`, `an object`.
    var kind: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }

    /// The value under a key; nil when this is no object or has no such key.
    subscript(key: String) -> JSONTree? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }
}

extension JSONTree: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
    init(dictionaryLiteral elements: (String, JSONTree)...) {
        self = .object(elements.map { Member(key: $0.0, value: $0.1) })
    }

    init(stringLiteral value: String) { self = .string(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }

    init(_ text: String?) { self = text.map { .string($0) } ?? .null }
    init(_ integer: Int?) { self = integer.map { .number(String($0)) } ?? .null }
}

// MARK: - Writing

extension JSONTree {
    /// The document on one line, or indented for people.
    func text(indented: Bool = false) -> String {
        var text = ""
        write(to: &text, margin: indented ? "\n" : nil)
        return text
    }

    /// - Parameter margin: a line break and the blanks before this value's own line; nil for one line.
    private func write(to text: inout String, margin: String?) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let number): text += number
        case .string(let string): Self.quote(string, to: &text)
        case .array(let elements):
            Self.list(elements, "[", "]", to: &text, margin: margin) { $0.write(to: &$1, margin: $2) }
        case .object(let members):
            Self.list(members, "{", "}", to: &text, margin: margin) { member, text, margin in
                Self.quote(member.key, to: &text)
                text += margin == nil ? ":" : ": "
                member.value.write(to: &text, margin: margin)
            }
        }
    }

    private static func list<Item>(
        _ items: [Item],
        _ open: String,
        _ close: String,
        to text: inout String,
        margin: String?,
        each: (Item, inout String, String?) -> Void
    ) {
        text += open
        let inner = margin.map { $0 + "  " }
        for (index, item) in items.enumerated() {
            if index > 0 { text += "," }
            if let inner { text += inner }
            each(item, &text, inner)
        }
        if let margin, !items.isEmpty { text += margin }
        text += close
    }

    private static func quote(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

// MARK: - Reading

extension JSONTree: Decodable {
    /// Reads a document; the order of an object's keys is the alphabet's, because the parser does not tell theirs.
    init(parsing data: Data) throws {
        self = try JSONDecoder().decode(JSONTree.self, from: data)
    }

    init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: AnyKey.self) {
            self = .object(
                try members.allKeys.sorted { $0.stringValue < $1.stringValue }.map {
                    Member(key: $0.stringValue, value: try members.decode(JSONTree.self, forKey: $0))
                }
            )
        } else if var elements = try? decoder.unkeyedContainer() {
            var list: [JSONTree] = []
            while !elements.isAtEnd { list.append(try elements.decode(JSONTree.self)) }
            self = .array(list)
        } else {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() {
                self = .null
            } else if let bool = try? value.decode(Bool.self) {
                self = .bool(bool)
            } else if let integer = try? value.decode(Int64.self) {
                self = .number(String(integer))
            } else if let double = try? value.decode(Double.self) {
                self = .number(String(double))
            } else {
                self = .string(try value.decode(String.self))
            }
        }
    }
}

/// Any key of an object.
struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
