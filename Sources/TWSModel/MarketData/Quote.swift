/// One tick of a market-data line, as it came.
public enum Tick: Hashable, Sendable {
    /// A price with its size where the tick type has one; nil is "no quote now".
    case price(TickType, Price?, size: Quantity?)
    case size(TickType, Quantity)
    case number(TickType, Double)
    case text(TickType, String)
    case greeks(TickType, OptionGreeks)
    /// Live, frozen or delayed from here on.
    case dataType(MarketDataType)
    /// The price step and the exchange map of the line.
    case parameters(minTick: Price?, exchangeMap: String?)
    /// All that a snapshot has to give was given.
    case snapshotEnd
}

/// What a tick is about; the Gateway's own numbers (0 bid size, 1 bid, 2 ask …).
public struct TickType: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }
    public init(_ rawValue: Int32) { self.rawValue = rawValue }

    public static let bidSize = TickType(0)
    public static let bid = TickType(1)
    public static let ask = TickType(2)
    public static let askSize = TickType(3)
    public static let last = TickType(4)
    public static let lastSize = TickType(5)
    public static let high = TickType(6)
    public static let low = TickType(7)
    public static let volume = TickType(8)
    public static let close = TickType(9)
    public static let bidOption = TickType(10)
    public static let askOption = TickType(11)
    public static let lastOption = TickType(12)
    public static let modelOption = TickType(13)
    public static let open = TickType(14)
    public static let lastTimestamp = TickType(45)
    public static let delayedBid = TickType(66)
    public static let delayedAsk = TickType(67)
    public static let delayedLast = TickType(68)
    public static let delayedBidSize = TickType(69)
    public static let delayedAskSize = TickType(70)
    public static let delayedLastSize = TickType(71)
    public static let delayedHigh = TickType(72)
    public static let delayedLow = TickType(73)
    public static let delayedVolume = TickType(74)
    public static let delayedClose = TickType(75)
    public static let delayedOpen = TickType(76)
    public static let delayedModelOption = TickType(83)
}

/// How fresh a line's data is.
public enum MarketDataType: Int32, CaseIterable, Codable, Sendable {
    case live = 1
    case frozen = 2
    case delayed = 3
    case delayedFrozen = 4
}

/// Option sensitivities; nil where the Gateway did not compute one.
public struct OptionGreeks: Hashable, Codable, Sendable {
    public var impliedVolatility: Double?
    public var delta: Double?
    public var optionPrice: Double?
    public var presentValueOfDividends: Double?
    public var gamma: Double?
    public var vega: Double?
    public var theta: Double?
    public var underlyingPrice: Double?

    public init(
        impliedVolatility: Double? = nil,
        delta: Double? = nil,
        optionPrice: Double? = nil,
        presentValueOfDividends: Double? = nil,
        gamma: Double? = nil,
        vega: Double? = nil,
        theta: Double? = nil,
        underlyingPrice: Double? = nil
    ) {
        self.impliedVolatility = impliedVolatility
        self.delta = delta
        self.optionPrice = optionPrice
        self.presentValueOfDividends = presentValueOfDividends
        self.gamma = gamma
        self.vega = vega
        self.theta = theta
        self.underlyingPrice = underlyingPrice
    }
}

/// What is known of a line now: ticks folded into one picture. Nil is unknown, or not quoted.
public struct Quote: Hashable, Codable, Sendable {
    public var bid: Price?
    public var bidSize: Quantity?
    public var ask: Price?
    public var askSize: Quantity?
    public var last: Price?
    public var lastSize: Quantity?
    public var high: Price?
    public var low: Price?
    public var open: Price?
    public var close: Price?
    public var volume: Quantity?
    public var greeks: OptionGreeks?
    public var dataType: MarketDataType?

    public init() {}

    /// Folds one tick in. Ticks that a quote does not show leave it as it was.
    public mutating func apply(_ tick: Tick) {
        switch tick {
        case .price(let type, let price, let size):
            switch type {
            case .bid, .delayedBid: (bid, bidSize) = (price, price == nil ? nil : size ?? bidSize)
            case .ask, .delayedAsk: (ask, askSize) = (price, price == nil ? nil : size ?? askSize)
            case .last, .delayedLast: (last, lastSize) = (price, size ?? lastSize)
            case .high, .delayedHigh: high = price
            case .low, .delayedLow: low = price
            case .open, .delayedOpen: open = price
            case .close, .delayedClose: close = price
            default: break
            }
        case .size(let type, let size):
            switch type {
            case .bidSize, .delayedBidSize: bidSize = size
            case .askSize, .delayedAskSize: askSize = size
            case .lastSize, .delayedLastSize: lastSize = size
            case .volume, .delayedVolume: volume = size
            default: break
            }
        case .greeks(let type, let greeks):
            if type == .modelOption || type == .delayedModelOption { self.greeks = greeks }
        case .dataType(let type): dataType = type
        case .number, .text, .parameters, .snapshotEnd: break
        }
    }
}
