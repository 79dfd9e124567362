/// All that the Gateway knows about one contract.
public struct ContractDetails: Hashable, Codable, Sendable {
    public var contract: Contract
    public var marketName: String?
    public var longName: String?
    /// The smallest price step anywhere in the price range; the market rules say more.
    public var minTick: Price?
    public var orderTypes: [String]
    public var validExchanges: [String]
    /// Numbers of the market rules, in the order of `validExchanges`.
    public var marketRuleIDs: [Int]
    /// What divides a quoted price to give the price in currency: 100 for prices in pence.
    public var priceMagnifier: Int?
    public var underlying: ContractID?
    public var underlyingSymbol: String?
    public var underlyingSecurityType: SecurityType?
    public var contractMonth: String?
    /// The last trade date by itself, where the Gateway sends it (from server version 182).
    public var lastTradeDate: String?
    public var realExpirationDate: String?
    public var industry: String?
    public var category: String?
    public var subcategory: String?
    /// The zone of the trading hours, as the Gateway names it: `US/Eastern`.
    public var timeZoneID: String?
    /// `20261123:0400-20261123:2000;20261128:CLOSED` in the zone `timeZoneID`.
    public var tradingHours: String?
    /// The same for the regular session.
    public var liquidHours: String?
    public var stockType: String?
    /// `ISIN`, `CUSIP` and the like.
    public var securityIDs: [String: String]
    public var minSize: Quantity?
    public var sizeIncrement: Quantity?
    public var suggestedSizeIncrement: Quantity?

    public init(
        contract: Contract,
        marketName: String? = nil,
        longName: String? = nil,
        minTick: Price? = nil,
        orderTypes: [String] = [],
        validExchanges: [String] = [],
        marketRuleIDs: [Int] = [],
        priceMagnifier: Int? = nil,
        underlying: ContractID? = nil,
        underlyingSymbol: String? = nil,
        underlyingSecurityType: SecurityType? = nil,
        contractMonth: String? = nil,
        lastTradeDate: String? = nil,
        realExpirationDate: String? = nil,
        industry: String? = nil,
        category: String? = nil,
        subcategory: String? = nil,
        timeZoneID: String? = nil,
        tradingHours: String? = nil,
        liquidHours: String? = nil,
        stockType: String? = nil,
        securityIDs: [String: String] = [:],
        minSize: Quantity? = nil,
        sizeIncrement: Quantity? = nil,
        suggestedSizeIncrement: Quantity? = nil
    ) {
        self.contract = contract
        self.marketName = marketName
        self.longName = longName
        self.minTick = minTick
        self.orderTypes = orderTypes
        self.validExchanges = validExchanges
        self.marketRuleIDs = marketRuleIDs
        self.priceMagnifier = priceMagnifier
        self.underlying = underlying
        self.underlyingSymbol = underlyingSymbol
        self.underlyingSecurityType = underlyingSecurityType
        self.contractMonth = contractMonth
        self.lastTradeDate = lastTradeDate
        self.realExpirationDate = realExpirationDate
        self.industry = industry
        self.category = category
        self.subcategory = subcategory
        self.timeZoneID = timeZoneID
        self.tradingHours = tradingHours
        self.liquidHours = liquidHours
        self.stockType = stockType
        self.securityIDs = securityIDs
        self.minSize = minSize
        self.sizeIncrement = sizeIncrement
        self.suggestedSizeIncrement = suggestedSizeIncrement
    }
}
