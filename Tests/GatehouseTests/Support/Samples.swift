import TWSModel

@testable import gatehouse

/// Holdings to show, with everything known and with little known.
enum Samples {
    static let account = AccountID("DU1234567")
    static let live = AccountID("U7654321")

    static let option = Contract(
        id: 700_000_001,
        symbol: "SPY",
        securityType: .option,
        lastTradeDateOrContractMonth: "20261218",
        strike: "580.5",
        right: .put,
        multiplier: 100,
        exchange: "SMART",
        currency: "USD"
    )

    static let known = Position(account: account, contract: option, quantity: -3, averageCost: "1234.567891")
    static let unknown = Position(account: live, contract: Contract(symbol: "O'Neil, \"Bill\""), quantity: "0.5")
}

extension JSONTree {
    /// The element of a list.
    subscript(index: Int) -> JSONTree? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    var count: Int {
        switch self {
        case .array(let elements): elements.count
        case .object(let members): members.count
        case .null, .bool, .number, .string: 0
        }
    }

    var keys: [String] {
        guard case .object(let members) = self else { return [] }
        return members.map(\.key)
    }
}
