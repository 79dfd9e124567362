/// What is known about one code of the Gateway: what it means and what to do about it.
public struct GatewayCode: Sendable, Hashable, Identifiable {
    /// The number.
    public let code: Int
    /// What it means, in one sentence.
    public let meaning: String
    /// What to do; nil when the meaning says all.
    public let advice: String?
    /// The faults that show themselves by this code, the likeliest first.
    public let faults: [FaultID]

    /// The number again.
    public var id: Int { code }

    /// What kind of message the code is.
    public var kind: NoticeKind { NoticeKind(code: code) }

    /// Whether client libraries report this code themselves; the Gateway never sends it.
    public var isClientSide: Bool { (500...599).contains(code) }
}

// MARK: - The table

extension GatewayCode {
    /// Every known code, in the order of the numbers.
    public static let all: [GatewayCode] = requests + orders + client + system + later

    /// What is known about a code; nil when it is not in the table.
    public static func known(_ code: Int) -> GatewayCode? {
        byCode[code]
    }

    private static let byCode: [Int: GatewayCode] = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

    /// A row of the table.
    static func code(_ code: Int, _ meaning: String, advice: String? = nil, faults: [Int] = []) -> GatewayCode {
        GatewayCode(code: code, meaning: meaning, advice: advice, faults: faults.map { FaultID($0) })
    }
}

// MARK: - Codable

extension GatewayCode: Codable {
    private enum CodingKeys: String, CodingKey {
        case code, kind, clientSide, meaning, advice, faults
    }

    /// Reads what the table holds; the rest follows from the number.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        code = try container.decode(Int.self, forKey: .code)
        meaning = try container.decode(String.self, forKey: .meaning)
        advice = try container.decodeIfPresent(String.self, forKey: .advice)
        faults = try container.decode([FaultID].self, forKey: .faults)
    }

    /// Writes the kind and whether the code is the client's own as well, for readers without the table.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(code, forKey: .code)
        try container.encode(kind, forKey: .kind)
        try container.encode(isClientSide, forKey: .clientSide)
        try container.encode(meaning, forKey: .meaning)
        try container.encode(advice, forKey: .advice)
        try container.encode(faults, forKey: .faults)
    }
}
