/// What kind of message a notice is, by its code alone: ``init(code:)`` is the one place that decides.
public enum NoticeKind: String, CaseIterable, Sendable, Hashable, Codable {
    /// For information; nothing was refused and nothing has to be done.
    case information
    /// Something is not as it was asked for, but what runs goes on.
    case warning
    /// The request, subscription, change or cancellation with this id was refused or ended.
    ///
    /// The id may be that of a working order whose change or cancellation was refused; the order itself keeps working.
    case refusal
    /// News about an order that is no refusal: cancelled, held, sent with a remark.
    case orderEvent
    /// The link between the Gateway and IB, or the session itself.
    case connectivity
    /// One of IB's data servers came, went or sleeps.
    case farm

    /// Classifies a code of the Gateway; a code that is not known goes by its range.
    public init(code: Int) {
        switch code {
        case 165: self = .information
        case 202, 131, 399, 404, 2109, 2137, 2168, 2169, 10018, 10019, 10233, 10239, 10349: self = .orderEvent
        case 317, 492, 10089...10091, 10167: self = .warning
        case 2101, 2102: self = .refusal
        case 2103...2108, 2119, 2157, 2158: self = .farm
        case 1100...1399, 2110: self = .connectivity
        case ..<100, 2100...2199: self = .warning
        default: self = .refusal
        }
    }
}

/// A message of the Gateway with a code: an error, a warning or a piece of information.
public struct Notice: Sendable, Hashable {
    /// The Gateway's number for the message.
    public let code: Int
    /// What the Gateway says, in its own words.
    public let text: String
    /// The request or the order that it belongs to; nil when it belongs to none.
    ///
    /// Requests and orders share this field on the wire, so a client keeps the two ranges of numbers apart.
    public let requestID: Int32?
    /// When the Gateway said it, in milliseconds since 1970 (UTC); nil when the server version does not tell.
    public let epochMilliseconds: Int64?
    /// What an order's refusal offers in the way of overrides, as JSON; nil when there is nothing.
    public let advancedRejectJSON: String?

    /// A notice as the Gateway said it.
    ///
    /// - Parameter requestID: -1 means none, as on the wire.
    public init(
        code: Int,
        text: String,
        requestID: Int32? = nil,
        epochMilliseconds: Int64? = nil,
        advancedRejectJSON: String? = nil
    ) {
        self.code = code
        self.text = text
        self.requestID = requestID == -1 ? nil : requestID
        self.epochMilliseconds = epochMilliseconds
        self.advancedRejectJSON = advancedRejectJSON
    }

    /// What kind of message it is.
    public var kind: NoticeKind { NoticeKind(code: code) }

    /// What is known about the code; nil for a code that is not in the table.
    public var known: GatewayCode? { GatewayCode.known(code) }
}

extension Notice: CustomStringConvertible {
    /// The code and the text: `1100: Connectivity between ...`.
    public var description: String { "\(code): \(text)" }
}

// MARK: - Codable

extension Notice: Codable {
    private enum CodingKeys: String, CodingKey {
        case code, kind, text, requestID, epochMilliseconds, advancedRejectJSON
    }

    /// Reads the object that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            code: try container.decode(Int.self, forKey: .code),
            text: try container.decode(String.self, forKey: .text),
            requestID: try container.decodeIfPresent(Int32.self, forKey: .requestID),
            epochMilliseconds: try container.decodeIfPresent(Int64.self, forKey: .epochMilliseconds),
            advancedRejectJSON: try container.decodeIfPresent(String.self, forKey: .advancedRejectJSON)
        )
    }

    /// Writes the kind as well, for readers without the table; it is not read back.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(code, forKey: .code)
        try container.encode(kind, forKey: .kind)
        try container.encode(text, forKey: .text)
        try container.encode(requestID, forKey: .requestID)
        try container.encode(epochMilliseconds, forKey: .epochMilliseconds)
        try container.encode(advancedRejectJSON, forKey: .advancedRejectJSON)
    }
}
