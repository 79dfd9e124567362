/// The number of a known way of failing: `F01` to `F60`, and more when more are learnt.
///
/// One vocabulary for the whole house: the simulator produces a fault by this number, the doctor diagnoses to it, errors
/// and `gatehouse explain` name it.
public struct FaultID: Hashable, Comparable, Sendable, LosslessStringConvertible {
    public let number: Int

    /// - Parameter number: 1 or more.
    public init(_ number: Int) {
        precondition(number > 0, "fault numbers start at 1")
        self.number = number
    }

    /// Reads `F17`, `f17` or `F01`; nil for anything else.
    public init?(_ description: String) {
        guard let first = description.first, first == "F" || first == "f",
            description.count <= 4, description.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }),
            let number = Int(description.dropFirst()), number > 0
        else { return nil }
        self.number = number
    }

    public var description: String { number < 10 ? "F0\(number)" : "F\(number)" }

    public static func < (left: FaultID, right: FaultID) -> Bool { left.number < right.number }
}

extension FaultID: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = FaultID(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "expected a fault number such as F17, got \"\(text)\""
            )
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
