/// IB's number for a contract (`conId`), unique and permanent.
public struct ContractID: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
    public let value: Int32
    public init(_ value: Int32) { self.value = value }
    public init(integerLiteral value: Int32) { self.value = value }
    public static func < (left: ContractID, right: ContractID) -> Bool { left.value < right.value }
}

/// The number a client gives to an order (`orderId`); unique only together with the client id. Negative for manual orders.
public struct OrderID: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
    public let value: Int32
    public init(_ value: Int32) { self.value = value }
    public init(integerLiteral value: Int32) { self.value = value }
    public static func < (left: OrderID, right: OrderID) -> Bool { left.value < right.value }
}

/// IB's permanent number for an order (`permId`); unique in an account and larger than 32 bits from server version 191.
public struct PermID: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
    public let value: Int64
    public init(_ value: Int64) { self.value = value }
    public init(integerLiteral value: Int64) { self.value = value }
    public static func < (left: PermID, right: PermID) -> Bool { left.value < right.value }
}

/// The number by which a request and its replies know one another (`reqId`).
public struct RequestID: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
    public let value: Int32
    public init(_ value: Int32) { self.value = value }
    public init(integerLiteral value: Int32) { self.value = value }
    public static func < (left: RequestID, right: RequestID) -> Bool { left.value < right.value }
}

/// The number under which a client connects (`clientId`): 0 or more, and not in use by another client of the same Gateway.
public struct ClientID: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
    public let value: Int32
    public init(_ value: Int32) { self.value = value }
    public init(integerLiteral value: Int32) { self.value = value }
    public static func < (left: ClientID, right: ClientID) -> Bool { left.value < right.value }
}

extension ContractID: CustomStringConvertible { public var description: String { String(value) } }
extension OrderID: CustomStringConvertible { public var description: String { String(value) } }
extension PermID: CustomStringConvertible { public var description: String { String(value) } }
extension RequestID: CustomStringConvertible { public var description: String { String(value) } }
extension ClientID: CustomStringConvertible { public var description: String { String(value) } }

// MARK: - Codable

/// A number of the wire encodes as the bare number, as the Gateway and its users write it.
public protocol WireNumber: Codable {
    associatedtype Value: FixedWidthInteger & Codable
    var value: Value { get }
    init(_ value: Value)
}

extension WireNumber {
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(Value.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

extension ContractID: WireNumber {}
extension OrderID: WireNumber {}
extension PermID: WireNumber {}
extension RequestID: WireNumber {}
extension ClientID: WireNumber {}
