/// One fill, and its cost once the Gateway has told it.
public struct Execution: Hashable, Codable, Sendable {
    /// Unique; a correction repeats all but the last group.
    public var id: String
    public var contract: Contract
    public var order: OrderID?
    public var client: ClientID?
    public var permID: PermID?
    public var account: AccountID?
    /// As the Gateway writes it: `20261120 10:31:07 US/Eastern`.
    public var time: String?
    public var exchange: String?
    /// `BOT` or `SLD`.
    public var side: String?
    public var quantity: Quantity?
    public var price: Price?
    /// Filled so far in the whole order.
    public var cumulativeQuantity: Quantity?
    public var averagePrice: Price?
    public var reference: String?
    /// Commission and fees; nil until the report came.
    public var commission: Money?
    public var commissionCurrency: String?
    /// Realised profit or loss; nil for an opening fill.
    public var realizedPnL: Money?

    public init(
        id: String,
        contract: Contract,
        order: OrderID? = nil,
        client: ClientID? = nil,
        permID: PermID? = nil,
        account: AccountID? = nil,
        time: String? = nil,
        exchange: String? = nil,
        side: String? = nil,
        quantity: Quantity? = nil,
        price: Price? = nil,
        cumulativeQuantity: Quantity? = nil,
        averagePrice: Price? = nil,
        reference: String? = nil,
        commission: Money? = nil,
        commissionCurrency: String? = nil,
        realizedPnL: Money? = nil
    ) {
        self.id = id
        self.contract = contract
        self.order = order
        self.client = client
        self.permID = permID
        self.account = account
        self.time = time
        self.exchange = exchange
        self.side = side
        self.quantity = quantity
        self.price = price
        self.cumulativeQuantity = cumulativeQuantity
        self.averagePrice = averagePrice
        self.reference = reference
        self.commission = commission
        self.commissionCurrency = commissionCurrency
        self.realizedPnL = realizedPnL
    }
}
