/// An account number. Printing it shows only its kind and its last two digits: `U*****46`.
///
/// The full number is `rawValue`, for requests and for the account's owner. Whatever is interpolated, logged or put into an error
/// is the masked form, because that is what `description` gives.
public struct AccountID: Hashable, Comparable, Sendable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ number: String) { self.rawValue = number }

    public static func < (left: AccountID, right: AccountID) -> Bool { left.rawValue < right.rawValue }

    /// The letters in front and the last two characters; the rest as stars.
    public var masked: String {
        let letters = rawValue.prefix { $0.isLetter }
        let rest = rawValue.dropFirst(letters.count)
        guard rest.count > 2 else { return letters + String(repeating: "*", count: rest.count) }
        return letters + String(repeating: "*", count: rest.count - 2) + rest.suffix(2)
    }

    /// Paper accounts begin with D: `DU` for an individual's, `DF` for an advisor's.
    public var isPaper: Bool { rawValue.hasPrefix("D") }
}

extension AccountID: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { masked }
    public var debugDescription: String { masked }
    public var customMirror: Mirror { Mirror(self, children: ["masked": masked]) }
}

extension AccountID: Codable {
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    /// Encodes the full number: the owner's own output. Redaction of exports is the exporter's business.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
