package import TWSModel

/// One thing that trades in the world.
package struct Instrument: Sendable {
    package let id: ContractID
    package let symbol: String
    package let securityType: SecurityType
    package let name: String
    package let currency: String
    package let localSymbol: String
    package let tradingClass: String
    /// Where it is listed.
    package let primaryExchange: String
    /// Where it can be routed to; `SMART` first where it exists.
    package let exchanges: [String]
    package let minTick: Price
    /// Units of the underlying in one contract.
    package let multiplier: ExactDecimal
    package let expiry: CivilDate?
    package let strike: Price?
    package let right: OptionRight?
    package let underlying: ContractID?
    package let isin: String?
    let facts: Facts
    let marketRule: MarketRule
    let sessions: Sessions
    let zone: Zone
    let pricing: Pricing
    /// Ticks from the last price to the bid, and to the ask.
    let halfSpread: Int

    /// What only the details of a contract show.
    struct Facts: Sendable {
        var industry = ""
        var category = ""
        var subcategory = ""
        var stockType: String?
    }

    /// How its price follows from a walk.
    struct Pricing: Sendable {
        enum Form: Sendable {
            case direct
            /// A future: the walk plus the cost of carrying it to expiry.
            case carried(rate: Double)
            case option(strike: Double, isCall: Bool, volatility: Double)
        }

        let walk: Walk
        let walkTick: Double
        let form: Form
        /// In seconds since 1970.
        let expiry: Int?
    }

    /// `num` ticks as a price.
    package func price(ticks: Int) -> Price {
        ExactDecimal(mantissa: Int64(ticks) * minTick.mantissa, scale: minTick.scale)
    }

    package var isOption: Bool { securityType == .option }
    /// Currencies trade without public prints: no last price, no volume.
    var hasTrades: Bool { securityType != .forex }
}

extension Instrument {
    static let riskFreeRate = 0.04
    private static let secondsOfYear = 365.0 * 86_400

    /// The instrument's own price, in its ticks, when the walk under it stands at `source`.
    func ticks(source: Int, at seconds: Int) -> Int {
        switch pricing.form {
        case .direct: return source
        case .carried(let rate):
            let years = Double(max(0, (pricing.expiry ?? seconds) - seconds)) / Self.secondsOfYear
            let value = Double(source) * pricing.walkTick * (1 + rate * years)
            return max(1, Int((value / minTick.double).rounded()))
        case .option:
            guard let model = model(source: source, at: seconds) else { return 1 }
            return max(1, Int((model.price / minTick.double).rounded()))
        }
    }

    /// The model behind an option's price; nil for everything else.
    func model(source: Int, at seconds: Int) -> BlackScholes? {
        guard case .option(let strike, let isCall, let volatility) = pricing.form else { return nil }
        let left = Double(max(3600, (pricing.expiry ?? seconds) - seconds))
        return BlackScholes(
            underlying: Double(source) * pricing.walkTick,
            strike: strike,
            time: left / Self.secondsOfYear,
            volatility: volatility,
            rate: Self.riskFreeRate,
            isCall: isCall
        )
    }

    /// What the instrument did while the walk under it did `span`.
    func span(_ span: Span, from start: Int, to end: Int) -> Span {
        if case .direct = pricing.form { return span }
        var result = span
        result.open = ticks(source: span.open, at: start)
        result.close = ticks(source: span.close, at: end)
        let edges = [ticks(source: span.high, at: end), ticks(source: span.low, at: end), result.open, result.close]
        result.high = edges.max() ?? result.open
        result.low = edges.min() ?? result.open
        if isOption {
            result.volume /= 20_000
            result.trades = min(result.volume, span.trades / 1000)
        }
        return result
    }
}

/// Price steps, by price range, under IB's number for them.
struct MarketRule: Sendable {
    let id: Int32
    /// From this price on, this step.
    let steps: [(lowEdge: Double, increment: Double)]

    static let cents = MarketRule(id: 26, steps: [(0, 0.01)])
    static let subPenny = MarketRule(id: 4563, steps: [(0, 0.0001), (1, 0.01)])
    static let optionCents = MarketRule(id: 109, steps: [(0, 0.01)])
    static let quarterPoint = MarketRule(id: 67, steps: [(0, 0.25)])
    static let halfPip = MarketRule(id: 239, steps: [(0, 0.00005)])

    static let all = [cents, subPenny, optionCents, quarterPoint, halfPip]
}
