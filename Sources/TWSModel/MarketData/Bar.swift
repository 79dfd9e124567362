public import Foundation

/// A price bar.
public struct Bar: Hashable, Codable, Sendable {
    public var time: BarTime
    public var open: Price
    public var high: Price
    public var low: Price
    public var close: Price
    /// Shares or contracts; nil where the kind of data has none (midpoints).
    public var volume: Quantity?
    /// The average price, weighted by volume.
    public var average: Price?
    /// How many trades the bar holds.
    public var tradeCount: Int?

    public init(
        time: BarTime,
        open: Price,
        high: Price,
        low: Price,
        close: Price,
        volume: Quantity? = nil,
        average: Price? = nil,
        tradeCount: Int? = nil
    ) {
        self.time = time
        self.open = open
        self.high = high
        self.low = low
        self.close = close
        self.volume = volume
        self.average = average
        self.tradeCount = tradeCount
    }
}

/// When a bar begins: a moment, or for daily and longer bars a trading day, which is no moment.
public enum BarTime: Hashable, Codable, Sendable {
    case moment(Date)
    /// `20261120`.
    case day(String)
}
