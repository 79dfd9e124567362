package import TWSModel

/// A bar of some kind of price.
package struct WorldBar: Hashable, Sendable {
    package var open: Price
    package var high: Price
    package var low: Price
    package var close: Price
    /// -1 where the kind of price has none; so are the next two.
    package var volume: Quantity
    package var average: Price
    package var trades: Int
}

extension World {
    /// What happened from one second up to another; nil when the market was closed.
    func bar(_ instrument: Instrument, from start: Int, to end: Int, _ source: BarSource) -> WorldBar? {
        span(instrument, from: start, to: end).map { bar(instrument, $0, source) }
    }

    func bar(_ instrument: Instrument, _ span: Span, _ source: BarSource) -> WorldBar {
        let spread = instrument.halfSpread
        func shifted(open: Int, high: Int, low: Int, close: Int) -> WorldBar {
            func price(_ ticks: Int) -> Price { instrument.price(ticks: max(0, ticks)) }
            return WorldBar(
                open: price(span.open + open),
                high: price(span.high + high),
                low: price(span.low + low),
                close: price(span.close + close),
                volume: -1,
                average: -1,
                trades: -1
            )
        }
        switch source {
        case .midpoint: return shifted(open: 0, high: 0, low: 0, close: 0)
        case .bid: return shifted(open: -spread, high: -spread, low: -spread, close: -spread)
        case .ask: return shifted(open: spread, high: spread, low: spread, close: spread)
        // Open is the average bid, high the highest ask, low the lowest bid, close the average ask.
        case .bidAsk: return shifted(open: -spread, high: spread, low: -spread, close: spread)
        case .trades, .adjustedLast:
            var bar = shifted(open: 0, high: 0, low: 0, close: 0)
            bar.volume = Quantity(span.volume)
            bar.trades = span.trades
            let middle = Double(span.open + span.high + span.low + span.close) / 4 * instrument.minTick.double
            bar.average = (ExactDecimal(middle) ?? bar.close).rounded(toPlaces: 4)
            return bar
        }
    }
}
