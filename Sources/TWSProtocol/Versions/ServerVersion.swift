/// The number that client and Gateway agree on: the smaller of what each side can do. It decides which fields and which
/// dialect a message has.
public struct ServerVersion: Hashable, Comparable, Sendable, Codable, ExpressibleByIntegerLiteral {
    public let number: Int

    public init(_ number: Int) { self.number = number }
    public init(integerLiteral value: Int) { self.number = value }

    public static func < (left: ServerVersion, right: ServerVersion) -> Bool { left.number < right.number }
}

extension ServerVersion: CustomStringConvertible {
    public var description: String { String(number) }
}

extension ServerVersion {
    /// The oldest version with length-prefixed frames, and the oldest this project speaks.
    public static let oldest: ServerVersion = 100
    /// The newest this project speaks (TWS API 10.51).
    public static let newest: ServerVersion = 226
    /// From here quantities of orders and positions may be fractions.
    package static let fractionalQuantities: ServerVersion = 101
    /// From here strings may hold other characters, as `\uXXXX` in ASCII.
    package static let escapedText: ServerVersion = 153
    /// From here all sizes may be fractions.
    package static let fractionalSizes: ServerVersion = 163
    /// From here every frame carries its message id as four raw bytes, and messages may be protobuf.
    package static let rawMessageIDs: ServerVersion = 201
    /// From here START_API is protobuf.
    package static let protobufStartAPI: ServerVersion = 213
}

/// The versions that a side can speak.
public struct ServerVersionRange: Hashable, Sendable, Codable {
    public let oldest: ServerVersion
    public let newest: ServerVersion

    /// - Precondition: `oldest <= newest`.
    public init(_ oldest: ServerVersion, _ newest: ServerVersion) {
        precondition(oldest <= newest, "an empty range of server versions")
        self.oldest = oldest
        self.newest = newest
    }

    /// Everything this project speaks: 100 to 226.
    public static let all = ServerVersionRange(.oldest, .newest)

    public func contains(_ version: ServerVersion) -> Bool { oldest <= version && version <= newest }

    /// What a Gateway answers to a client's range: the smaller of both maxima, or nil when the ranges do not meet.
    package func negotiated(with client: ServerVersionRange) -> ServerVersion? {
        let version = min(newest, client.newest)
        return version >= oldest && version >= client.oldest ? version : nil
    }
}

extension ServerVersionRange: CustomStringConvertible {
    public var description: String { "\(oldest)..\(newest)" }
}
