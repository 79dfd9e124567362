public import Foundation

/// Every single change of a tick-by-tick stream, as it came.
public enum TickByTick: Hashable, Sendable {
    case trade(Trade)
    case quote(BidAsk)
    case midpoint(time: Date, price: Price)

    /// One trade.
    public struct Trade: Hashable, Sendable {
        /// To the second.
        public var time: Date
        public var price: Price
        public var size: Quantity?
        public var exchange: String?
        /// The exchange's own letters.
        public var conditions: String?
        /// Whether it was outside the limits of the day.
        public var isPastLimit: Bool
        /// Whether it does not count for the day's prices.
        public var isUnreported: Bool

        public init(
            time: Date,
            price: Price,
            size: Quantity? = nil,
            exchange: String? = nil,
            conditions: String? = nil,
            isPastLimit: Bool = false,
            isUnreported: Bool = false
        ) {
            self.time = time
            self.price = price
            self.size = size
            self.exchange = exchange
            self.conditions = conditions
            self.isPastLimit = isPastLimit
            self.isUnreported = isUnreported
        }
    }

    /// The best bid and ask after a change.
    public struct BidAsk: Hashable, Sendable {
        /// To the second.
        public var time: Date
        public var bid: Price?
        public var ask: Price?
        public var bidSize: Quantity?
        public var askSize: Quantity?
        public var isBidPastLow: Bool
        public var isAskPastHigh: Bool

        public init(
            time: Date,
            bid: Price? = nil,
            ask: Price? = nil,
            bidSize: Quantity? = nil,
            askSize: Quantity? = nil,
            isBidPastLow: Bool = false,
            isAskPastHigh: Bool = false
        ) {
            self.time = time
            self.bid = bid
            self.ask = ask
            self.bidSize = bidSize
            self.askSize = askSize
            self.isBidPastLow = isBidPastLow
            self.isAskPastHigh = isAskPastHigh
        }
    }
}

/// A change in an order book.
public struct DepthUpdate: Hashable, Sendable {
    public enum Operation: Int32, Sendable {
        case insert = 0
        case update = 1
        case delete = 2
    }

    public enum Side: Int32, Sendable {
        case ask = 0
        case bid = 1
    }

    /// The row, 0 is the best.
    public var position: Int
    public var operation: Operation
    public var side: Side
    public var price: Price?
    public var size: Quantity?
    /// The market maker; in a book made of several exchanges, the exchange.
    public var marketMaker: String?
    /// Whether the book is made of several exchanges.
    public var isSmart: Bool

    public init(
        position: Int,
        operation: Operation,
        side: Side,
        price: Price? = nil,
        size: Quantity? = nil,
        marketMaker: String? = nil,
        isSmart: Bool = false
    ) {
        self.position = position
        self.operation = operation
        self.side = side
        self.price = price
        self.size = size
        self.marketMaker = marketMaker
        self.isSmart = isSmart
    }
}
