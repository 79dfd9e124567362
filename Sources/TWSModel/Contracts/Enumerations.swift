/// A word of the wire: strict on what is known, and kept as it came where the Gateway says something new.
///
/// Conforming types are structs over the Gateway's own spelling, with a static member for each known word.
public protocol WireWord: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible
where RawValue == String {
    init(rawValue: String)
    /// Every spelling this version of Gatehouse knows.
    static var known: [Self] { get }
}

extension WireWord {
    public var description: String { rawValue }
    /// Whether this version of Gatehouse knows the word.
    public var isKnown: Bool { Self.known.contains(self) }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// The kind of instrument (`secType`).
public struct SecurityType: WireWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let stock = SecurityType(rawValue: "STK")
    public static let option = SecurityType(rawValue: "OPT")
    public static let future = SecurityType(rawValue: "FUT")
    public static let continuousFuture = SecurityType(rawValue: "CONTFUT")
    public static let futureOption = SecurityType(rawValue: "FOP")
    public static let index = SecurityType(rawValue: "IND")
    public static let forex = SecurityType(rawValue: "CASH")
    public static let bond = SecurityType(rawValue: "BOND")
    public static let bill = SecurityType(rawValue: "BILL")
    public static let fund = SecurityType(rawValue: "FUND")
    public static let combination = SecurityType(rawValue: "BAG")
    public static let warrant = SecurityType(rawValue: "WAR")
    public static let structuredProduct = SecurityType(rawValue: "IOPT")
    public static let contractForDifference = SecurityType(rawValue: "CFD")
    public static let commodity = SecurityType(rawValue: "CMDTY")
    public static let crypto = SecurityType(rawValue: "CRYPTO")
    public static let news = SecurityType(rawValue: "NEWS")

    public static let known: [SecurityType] = [
        .stock, .option, .future, .continuousFuture, .futureOption, .index, .forex, .bond, .bill, .fund, .combination,
        .warrant, .structuredProduct, .contractForDifference, .commodity, .crypto, .news,
    ]
}

/// Call or put.
public enum OptionRight: String, CaseIterable, Codable, Sendable {
    case call = "C"
    case put = "P"

    /// Reads `C`, `CALL`, `P`, `PUT` in any case; nil for anything else.
    public init?(wire: String) {
        switch wire.uppercased() {
        case "C", "CALL": self = .call
        case "P", "PUT": self = .put
        default: return nil
        }
    }
}

/// Buy or sell.
public struct OrderAction: WireWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let buy = OrderAction(rawValue: "BUY")
    public static let sell = OrderAction(rawValue: "SELL")
    /// A short sale marked as such; institutions only.
    public static let sellShort = OrderAction(rawValue: "SSHORT")

    public static let known: [OrderAction] = [.buy, .sell, .sellShort]
}
