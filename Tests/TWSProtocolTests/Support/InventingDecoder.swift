import Foundation
import SwiftProtobuf
import TWSProtocol

/// A protobuf decoder that has no bytes: it invents a value for every field that a message has.
///
/// With a leaf's number only that leaf is set, so that what becomes of it can be seen alone.
struct InventingDecoder: Decoder {
    enum Content: Sendable {
        /// Every field has a value unlike all others; lists have two items.
        case full
        /// Most fields are absent.
        case sparse
        /// The largest, the smallest, the longest, the strangest.
        case extreme
        /// Present, and saying nothing: no, the empty text, the number for "unset".
        case unset
    }

    private let content: Content
    private let onlyLeaf: Int?
    private var generator: SeededGenerator
    /// Where each message that is being filled has got to.
    private var fields: [Int] = []
    private(set) var leaves = 0

    /// The fields that only text has stand behind this number.
    private static let lastField = 160
    private static let textOnly = 20_000...20_004

    private init(_ content: Content, seed: UInt64, onlyLeaf: Int?) {
        self.content = content
        self.onlyLeaf = onlyLeaf
        generator = SeededGenerator(seed: seed)
    }

    static func message<Message: SwiftProtobuf.Message>(
        _ type: Message.Type,
        _ content: Content = .full,
        seed: UInt64 = 1,
        onlyLeaf: Int? = nil,
        onto base: Message = Message()
    ) throws -> (message: Message, leaves: Int) {
        var decoder = InventingDecoder(content, seed: seed, onlyLeaf: onlyLeaf)
        var message = base
        try decoder.fill(&message)
        return (message, decoder.leaves)
    }

    private mutating func fill<Message: SwiftProtobuf.Message>(_ message: inout Message) throws {
        fields.append(0)
        try message.decodeMessage(decoder: &self)
        fields.removeLast()
    }

    mutating func nextFieldNumber() throws -> Int? {
        let last = fields.count - 1
        fields[last] += 1
        if fields[last] == Self.lastField { fields[last] = Self.textOnly.lowerBound }
        return fields[last] > Self.textOnly.upperBound ? nil : fields[last]
    }

    // MARK: Values

    /// Whether the next leaf gets a value.
    private mutating func isSet() -> Bool {
        leaves += 1
        if let onlyLeaf { return leaves - 1 == onlyLeaf }
        return content == .sparse ? Int.random(in: 0..<4, using: &generator) == 0 : true
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values.randomElement(using: &generator)! }

    mutating func decodeSingularInt32Field(value: inout Int32?) throws {
        guard isSet() else { return }
        value =
            switch content {
            case .full, .sparse: 10_000 + Int32(leaves)
            case .extreme: pick([.min, -1, 0, 1, .max - 1])
            case .unset: .max
            }
    }

    mutating func decodeSingularInt64Field(value: inout Int64?) throws {
        guard isSet() else { return }
        value =
            switch content {
            case .full, .sparse: Int64(10_000 + leaves) << 20
            case .extreme: pick([.min, -1, 0, 1, Int64(Int32.max) + 1, .max - 1])
            case .unset: .max
            }
    }

    mutating func decodeSingularDoubleField(value: inout Double?) throws {
        guard isSet() else { return }
        value =
            switch content {
            case .full, .sparse: Double(10_000 + leaves) + 0.25
            case .extreme:
                pick([-1e300, -0.1, 0, 1e-300, .leastNonzeroMagnitude, 123_456_789.123_456_78, .infinity, -.infinity])
            case .unset: .greatestFiniteMagnitude
            }
    }

    mutating func decodeSingularBoolField(value: inout Bool?) throws {
        guard isSet() else { return }
        value = content == .unset ? false : content == .extreme ? Bool.random(using: &generator) : true
    }

    mutating func decodeSingularStringField(value: inout String?) throws {
        guard isSet() else { return }
        value = text()
    }

    private mutating func text() -> String {
        switch content {
        // Digits, so that it can stand where the wire has a decimal number.
        case .full, .sparse: "\(40_000 + leaves)"
        case .extreme: pick(["", " ", "\u{7F}\t\r\n", "Zürich 🚪 \\u00e9", String(repeating: "x", count: 500), "=;"])
        case .unset: ""
        }
    }

    mutating func decodeSingularMessageField<M: SwiftProtobuf.Message>(value: inout M?) throws {
        let before = leaves
        var message = value ?? M()
        try fill(&message)
        let wanted = onlyLeaf.map { before..<leaves ~= $0 } ?? (content != .sparse || !message.isEqualTo(message: M()))
        if wanted { value = message }
    }

    mutating func decodeRepeatedMessageField<M: SwiftProtobuf.Message>(value: inout [M]) throws {
        if let onlyLeaf {
            let before = leaves
            var message = value.first ?? M()
            try fill(&message)
            if before..<leaves ~= onlyLeaf { value = [message] + value.dropFirst() }
            return
        }
        guard content != .unset else { return }
        for _ in 0..<(content == .full ? 2 : Int.random(in: 0...3, using: &generator)) {
            var message = M()
            try fill(&message)
            value.append(message)
        }
    }

    mutating func decodeRepeatedStringField(value: inout [String]) throws {
        if isSet(), content != .unset { value = [text(), text() + "b"] }
    }

    mutating func decodeRepeatedInt32Field(value: inout [Int32]) throws {
        if isSet(), content != .unset { value = [Int32(leaves), 20_260_101] }
    }

    mutating func decodeRepeatedDoubleField(value: inout [Double]) throws {
        if isSet(), content != .unset { value = [Double(leaves) + 0.5, 1e-9] }
    }

    mutating func decodeMapField<Key, Value: MapValueType>(
        fieldType: _ProtobufMap<Key, Value>.Type,
        value: inout _ProtobufMap<Key, Value>.BaseType
    ) throws {
        guard isSet(), content != .unset else { return }
        var map = [String: String]()
        map["tag\(leaves)"] = text()
        map["b"] = "2"
        value = map as! _ProtobufMap<Key, Value>.BaseType
    }

    mutating func handleConflictingOneOf() throws {}
}

// MARK: - What no message of the wire has

extension InventingDecoder {
    private func absent() throws -> Never { throw UnknownKind() }
    struct UnknownKind: Error {}
    mutating func decodeSingularFloatField(value: inout Float) throws { try absent() }
    mutating func decodeSingularFloatField(value: inout Float?) throws { try absent() }
    mutating func decodeRepeatedFloatField(value: inout [Float]) throws { try absent() }
    mutating func decodeSingularUInt32Field(value: inout UInt32) throws { try absent() }
    mutating func decodeSingularUInt32Field(value: inout UInt32?) throws { try absent() }
    mutating func decodeRepeatedUInt32Field(value: inout [UInt32]) throws { try absent() }
    mutating func decodeSingularUInt64Field(value: inout UInt64) throws { try absent() }
    mutating func decodeSingularUInt64Field(value: inout UInt64?) throws { try absent() }
    mutating func decodeRepeatedUInt64Field(value: inout [UInt64]) throws { try absent() }
    mutating func decodeSingularSInt32Field(value: inout Int32) throws { try absent() }
    mutating func decodeSingularSInt32Field(value: inout Int32?) throws { try absent() }
    mutating func decodeRepeatedSInt32Field(value: inout [Int32]) throws { try absent() }
    mutating func decodeSingularSInt64Field(value: inout Int64) throws { try absent() }
    mutating func decodeSingularSInt64Field(value: inout Int64?) throws { try absent() }
    mutating func decodeRepeatedSInt64Field(value: inout [Int64]) throws { try absent() }
    mutating func decodeSingularFixed32Field(value: inout UInt32) throws { try absent() }
    mutating func decodeSingularFixed32Field(value: inout UInt32?) throws { try absent() }
    mutating func decodeRepeatedFixed32Field(value: inout [UInt32]) throws { try absent() }
    mutating func decodeSingularFixed64Field(value: inout UInt64) throws { try absent() }
    mutating func decodeSingularFixed64Field(value: inout UInt64?) throws { try absent() }
    mutating func decodeRepeatedFixed64Field(value: inout [UInt64]) throws { try absent() }
    mutating func decodeSingularSFixed32Field(value: inout Int32) throws { try absent() }
    mutating func decodeSingularSFixed32Field(value: inout Int32?) throws { try absent() }
    mutating func decodeRepeatedSFixed32Field(value: inout [Int32]) throws { try absent() }
    mutating func decodeSingularSFixed64Field(value: inout Int64) throws { try absent() }
    mutating func decodeSingularSFixed64Field(value: inout Int64?) throws { try absent() }
    mutating func decodeRepeatedSFixed64Field(value: inout [Int64]) throws { try absent() }
    mutating func decodeSingularBytesField(value: inout Data) throws { try absent() }
    mutating func decodeSingularBytesField(value: inout Data?) throws { try absent() }
    mutating func decodeRepeatedBytesField(value: inout [Data]) throws { try absent() }
    mutating func decodeSingularDoubleField(value: inout Double) throws { try absent() }
    mutating func decodeSingularInt32Field(value: inout Int32) throws { try absent() }
    mutating func decodeSingularInt64Field(value: inout Int64) throws { try absent() }
    mutating func decodeSingularBoolField(value: inout Bool) throws { try absent() }
    mutating func decodeSingularStringField(value: inout String) throws { try absent() }
    mutating func decodeRepeatedInt64Field(value: inout [Int64]) throws { try absent() }
    mutating func decodeRepeatedBoolField(value: inout [Bool]) throws { try absent() }
    mutating func decodeSingularEnumField<E: Enum>(value: inout E) throws where E.RawValue == Int { try absent() }
    mutating func decodeSingularEnumField<E: Enum>(value: inout E?) throws where E.RawValue == Int { try absent() }
    mutating func decodeRepeatedEnumField<E: Enum>(value: inout [E]) throws where E.RawValue == Int { try absent() }
    mutating func decodeSingularGroupField<G: SwiftProtobuf.Message>(value: inout G?) throws { try absent() }
    mutating func decodeRepeatedGroupField<G: SwiftProtobuf.Message>(value: inout [G]) throws { try absent() }
    mutating func decodeMapField<K, V>(
        fieldType: _ProtobufEnumMap<K, V>.Type,
        value: inout _ProtobufEnumMap<K, V>.BaseType
    ) throws where V.RawValue == Int { try absent() }
    mutating func decodeMapField<K, V>(
        fieldType: _ProtobufMessageMap<K, V>.Type,
        value: inout _ProtobufMessageMap<K, V>.BaseType
    ) throws { try absent() }
    mutating func decodeExtensionField(
        values: inout ExtensionFieldValueSet,
        messageType: any SwiftProtobuf.Message.Type,
        fieldNumber: Int
    ) throws { try absent() }
    mutating func decodeExtensionFieldsAsMessageSet(
        values: inout ExtensionFieldValueSet,
        messageType: any SwiftProtobuf.Message.Type
    ) throws { try absent() }
}
