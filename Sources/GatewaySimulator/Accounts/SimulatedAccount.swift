public import TWSModel

/// An account of the simulated login, by its number and by what it holds.
public struct SimulatedAccount: Hashable, Sendable {
    public var id: AccountID
    public var portfolio: Portfolio

    /// What an account holds. The amounts follow from the world's prices.
    public enum Portfolio: Hashable, Sendable, CaseIterable {
        /// 24 positions in stocks and options, 7 open orders, and some trades of today.
        case busy
        /// A few shares and an option.
        case small
        /// Cash only.
        case cashOnly
    }

    public init(id: AccountID, portfolio: Portfolio) {
        self.id = id
        self.portfolio = portfolio
    }

    /// A paper account with 24 positions and 7 open orders.
    public static let busy = SimulatedAccount(id: AccountID("DU0000123"), portfolio: .busy)
    /// A second, smaller paper account.
    public static let small = SimulatedAccount(id: AccountID("DU0000456"), portfolio: .small)
}
