/// What is traded. The Gateway finds it by `id` alone, or by enough of the other fields to be unambiguous.
public struct Contract: Hashable, Codable, Sendable {
    /// IB's number for it; nil when it is to be looked up.
    public var id: ContractID?
    public var symbol: String?
    public var securityType: SecurityType?
    /// `20261218` for a day or `202612` for a month, as the Gateway spells it.
    public var lastTradeDateOrContractMonth: String?
    public var strike: Price?
    public var right: OptionRight?
    /// How many units of the underlying one contract stands for: 100 for a US equity option, 50 for ES.
    public var multiplier: ExactDecimal?
    /// Where to route: `SMART`, `NASDAQ`, `CME`.
    public var exchange: String?
    public var primaryExchange: String?
    /// ISO code of the trading currency.
    public var currency: String?
    public var localSymbol: String?
    public var tradingClass: String?
    /// The legs of a combination; empty for everything else.
    public var legs: [ComboLeg]

    public init(
        id: ContractID? = nil,
        symbol: String? = nil,
        securityType: SecurityType? = nil,
        lastTradeDateOrContractMonth: String? = nil,
        strike: Price? = nil,
        right: OptionRight? = nil,
        multiplier: ExactDecimal? = nil,
        exchange: String? = nil,
        primaryExchange: String? = nil,
        currency: String? = nil,
        localSymbol: String? = nil,
        tradingClass: String? = nil,
        legs: [ComboLeg] = []
    ) {
        self.id = id
        self.symbol = symbol
        self.securityType = securityType
        self.lastTradeDateOrContractMonth = lastTradeDateOrContractMonth
        self.strike = strike
        self.right = right
        self.multiplier = multiplier
        self.exchange = exchange
        self.primaryExchange = primaryExchange
        self.currency = currency
        self.localSymbol = localSymbol
        self.tradingClass = tradingClass
        self.legs = legs
    }
}

/// One leg of a combination.
public struct ComboLeg: Hashable, Codable, Sendable {
    public var contract: ContractID
    public var ratio: Int
    public var action: OrderAction
    public var exchange: String?

    public init(contract: ContractID, ratio: Int, action: OrderAction, exchange: String? = nil) {
        self.contract = contract
        self.ratio = ratio
        self.action = action
        self.exchange = exchange
    }
}

// MARK: - The usual ones

extension Contract {
    /// A stock or an exchange-traded fund.
    public static func stock(_ symbol: String, exchange: String = "SMART", currency: String = "USD") -> Contract {
        Contract(symbol: symbol, securityType: .stock, exchange: exchange, currency: currency)
    }

    /// An option on a stock, an ETF or an index.
    /// - Parameter expiry: the last trade date, `20261218`.
    public static func option(
        _ symbol: String,
        expiry: String,
        strike: Price,
        right: OptionRight,
        exchange: String = "SMART",
        currency: String = "USD"
    ) -> Contract {
        Contract(
            symbol: symbol,
            securityType: .option,
            lastTradeDateOrContractMonth: expiry,
            strike: strike,
            right: right,
            exchange: exchange,
            currency: currency
        )
    }

    /// A future.
    /// - Parameter expiry: the contract month `202612` or the last trade date.
    public static func future(_ symbol: String, expiry: String, exchange: String, currency: String = "USD") -> Contract
    {
        Contract(
            symbol: symbol,
            securityType: .future,
            lastTradeDateOrContractMonth: expiry,
            exchange: exchange,
            currency: currency
        )
    }

    /// A currency pair: `.forex("EUR", "USD")` is the price of a euro in dollars.
    public static func forex(_ base: String, _ quote: String) -> Contract {
        Contract(symbol: base, securityType: .forex, exchange: "IDEALPRO", currency: quote)
    }

    /// A contract by its number alone.
    public static func id(_ id: ContractID, exchange: String? = nil) -> Contract {
        Contract(id: id, exchange: exchange)
    }

    /// A short name for people: `AAPL`, `SPY 20261218 P580`, `ESZ6`, `EUR.USD`.
    public var shortName: String {
        switch securityType {
        case .option, .futureOption:
            let right = right.map { $0 == .call ? "C" : "P" } ?? "?"
            return "\(symbol ?? "?") \(lastTradeDateOrContractMonth ?? "?") \(right)\(strike.map(\.description) ?? "?")"
        case .future: return localSymbol ?? "\(symbol ?? "?") \(lastTradeDateOrContractMonth ?? "?")"
        case .forex: return "\(symbol ?? "?").\(currency ?? "?")"
        default: return symbol ?? localSymbol ?? id.map { "conid:\($0)" } ?? "?"
        }
    }
}
