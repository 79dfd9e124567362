/// What a notice does to whoever it is for. Classified here, once.
public enum NoticeKind: String, CaseIterable, Codable, Sendable {
    /// Something worth knowing; nothing ends.
    case information
    /// Something is not as asked; the request or subscription lives on.
    case warning
    /// The request was refused or has failed: it is over.
    case refusal
    /// Something happened to an order. Its state comes from its own messages.
    case orderEvent
    /// The Gateway's connection to IB was lost or is back.
    case connectivity
    /// One of IB's farms was lost, is back, or idles.
    case farm

    public init(code: Int) {
        switch code {
        case 1100, 1101, 1102, 1300, 2110: self = .connectivity
        case 2103...2108, 2119, 2157, 2158: self = .farm
        case 2100...2169, 2174: self = .warning
        case 202, 399, 404: self = .orderEvent
        // Delayed data follows, or a part of what was asked for is missing: the line lives on.
        case 10090, 10167: self = .warning
        case 10349: self = .warning
        default: self = .refusal
        }
    }
}
