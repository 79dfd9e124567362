/// A holding.
public struct Position: Hashable, Codable, Sendable {
    public var account: AccountID
    public var contract: Contract
    /// Negative is short; 0 was closed today.
    public var quantity: Quantity
    /// What a unit cost on average, multiplier and commission included.
    public var averageCost: Money?

    public init(account: AccountID, contract: Contract, quantity: Quantity, averageCost: Money? = nil) {
        self.account = account
        self.contract = contract
        self.quantity = quantity
        self.averageCost = averageCost
    }
}

/// A holding with its market value, from account updates.
public struct PortfolioItem: Hashable, Codable, Sendable {
    public var account: AccountID?
    public var contract: Contract
    public var quantity: Quantity
    public var marketPrice: Price?
    public var marketValue: Money?
    public var averageCost: Money?
    public var unrealizedPnL: Money?
    public var realizedPnL: Money?

    public init(
        account: AccountID?,
        contract: Contract,
        quantity: Quantity,
        marketPrice: Price? = nil,
        marketValue: Money? = nil,
        averageCost: Money? = nil,
        unrealizedPnL: Money? = nil,
        realizedPnL: Money? = nil
    ) {
        self.account = account
        self.contract = contract
        self.quantity = quantity
        self.marketPrice = marketPrice
        self.marketValue = marketValue
        self.averageCost = averageCost
        self.unrealizedPnL = unrealizedPnL
        self.realizedPnL = realizedPnL
    }
}

/// One value of an account: `NetLiquidation`, `BuyingPower`, `AccountType` … The keys are an open set.
public struct AccountValue: Hashable, Codable, Sendable {
    public var account: AccountID?
    public var key: String
    /// A number for most keys, words for some.
    public var value: String
    /// ISO code, or `BASE`; nil for values that are no money.
    public var currency: String?

    public init(account: AccountID?, key: String, value: String, currency: String? = nil) {
        self.account = account
        self.key = key
        self.value = value
        self.currency = currency
    }

    /// The value as an exact number; nil when it is words.
    public var amount: Money? { Money(value) }
}

/// What an account holds and is worth, as one download of account updates gives it.
public struct AccountSnapshot: Hashable, Codable, Sendable {
    public var account: AccountID
    public var values: [AccountValue]
    public var portfolio: [PortfolioItem]
    /// The Gateway's time of the last update, `hh:mm`.
    public var time: String?

    public init(account: AccountID, values: [AccountValue], portfolio: [PortfolioItem], time: String? = nil) {
        self.account = account
        self.values = values
        self.portfolio = portfolio
        self.time = time
    }
}
