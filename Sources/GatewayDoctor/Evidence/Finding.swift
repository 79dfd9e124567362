/// One piece of evidence.
public struct Finding: Hashable, Sendable {
    /// `e1`, `e2`, … in the order in which they were found.
    public var id: String
    /// The witness: `/proc/net/tcp`, `attempt`, `notice 326`.
    public var from: String
    /// One sentence with the numbers in it.
    public var text: String
    /// The number that matters most in ``text``, if there is one.
    public var value: Int?
    /// What the reasoning may conclude from. ``Fact/note`` when the finding was read from JSON.
    public var fact: Fact

    public init(id: String, from: String, text: String, value: Int? = nil, fact: Fact = .note) {
        self.id = id
        self.from = from
        self.text = text
        self.value = value
        self.fact = fact
    }
}

extension Finding: Codable {
    private enum CodingKeys: String, CodingKey { case id, from, text, value }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(String.self, forKey: .id),
            from: try container.decode(String.self, forKey: .from),
            text: try container.decode(String.self, forKey: .text),
            value: try container.decodeIfPresent(Int.self, forKey: .value)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(from, forKey: .from)
        try container.encode(text, forKey: .text)
        // Unknown is null, not absent.
        try container.encode(value, forKey: .value)
    }
}
