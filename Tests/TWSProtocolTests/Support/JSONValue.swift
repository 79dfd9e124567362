import Foundation

/// JSON, parsed: what vectors are compared as.
enum JSONValue: Hashable, Decodable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    init(_ text: String) throws {
        self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }

    /// Every value that holds no others, with the names on the way to it. Items of a list bear the list's name.
    func leaves(_ path: String = "") -> [(path: String, value: JSONValue)] {
        switch self {
        case .null, .bool, .number, .string: [(path, self)]
        case .array(let items): items.flatMap { $0.leaves(path) }
        case .object(let members): members.flatMap { $0.value.leaves(path + "/" + $0.key) }
        }
    }

    /// Whether `right` is `left`, but for zeros where `left` has nothing: an empty number of the kind that every client reads as 0
    /// is written as 0. With `wholeSizes`, numbers in strings have lost their fractions.
    static func same(_ left: JSONValue?, _ right: JSONValue, wholeSizes: Bool = false) -> Bool {
        switch (left, right) {
        case (nil, .number(0)), (nil, .bool(false)), (nil, .string("0")): return true
        case (nil, .object(let members)): return members.values.allSatisfy { same(nil, $0) }
        case (.array(let left)?, .array(let right)):
            return left.count == right.count
                && zip(left, right).allSatisfy { same($0, $1, wholeSizes: wholeSizes) }
        case (.object(let left)?, .object(let right)):
            return left.keys.allSatisfy { right[$0] != nil }
                && right.allSatisfy { same(left[$0], $1, wholeSizes: wholeSizes) }
        case (.string(let left)?, .string(let right)) where wholeSizes:
            if left == right { return true }
            guard let left = Double(left), let right = Double(right) else { return false }
            return left.rounded(.towardZero) == right
        default: return left == right
        }
    }

    /// The value as a text field could spell it.
    var spelling: String {
        switch self {
        case .null: ""
        case .bool(let value): value ? "1" : "0"
        case .number(let value): Int64(exactly: value).map { String($0) } ?? "\(value)"
        case .string(let value): value
        case .array, .object: "…"
        }
    }
}
