package import TWSModel

/// The book and the last print of an instrument at a moment.
package struct BookQuote: Hashable, Sendable {
    package var bid: Price
    package var bidSize: Quantity
    package var ask: Price
    package var askSize: Quantity
    package var last: Price
    package var lastSize: Quantity
}

/// What kind of price a bar is made of.
enum BarSource: String, Sendable {
    case trades = "TRADES"
    case midpoint = "MIDPOINT"
    case bid = "BID"
    case ask = "ASK"
    case bidAsk = "BID_ASK"
    case adjustedLast = "ADJUSTED_LAST"

    /// Case does not matter on the wire.
    init?(wire: String) { self.init(rawValue: wire.uppercased()) }
}

extension World {
    /// The moment whose prices hold now: the last one at which the market was open.
    private func tradingTime(_ instrument: Instrument, at time: WorldTime) -> WorldTime {
        guard hours == .exchange, !instrument.sessions.isOpen(at: time.seconds, zone: instrument.zone) else {
            return time
        }
        let day = instrument.sessions.tradingDay(at: time.seconds, zone: instrument.zone, regularOnly: false)
        guard let session = instrument.sessions.session(on: day, zone: instrument.zone, regularOnly: false) else {
            return time
        }
        return WorldTime(milliseconds: Int64(session.upperBound) * 1000 - 1)
    }

    private func lastTicks(_ instrument: Instrument, at time: WorldTime) -> (ticks: Int, print: Print) {
        let time = tradingTime(instrument, at: time)
        let print = instrument.pricing.walk.last(at: time)
        return (instrument.ticks(source: print.ticks, at: time.seconds), print)
    }

    /// The last price; for currencies the middle of bid and ask.
    package func lastPrice(_ instrument: Instrument, at time: WorldTime) -> Price {
        instrument.price(ticks: lastTicks(instrument, at: time).ticks)
    }

    package func quote(_ instrument: Instrument, at time: WorldTime) -> BookQuote {
        let (ticks, print) = lastTicks(instrument, at: time)
        let lot = instrument.securityType == .forex ? 250_000 : instrument.securityType == .stock ? 100 : 1
        func size(_ index: Int) -> Quantity { Quantity(lot * Int(1 + print.noise.bits(index) % 12)) }
        let unit = instrument.securityType == .stock ? 1 : 10
        return BookQuote(
            bid: instrument.price(ticks: max(0, ticks - instrument.halfSpread)),
            bidSize: size(0),
            ask: instrument.price(ticks: ticks + instrument.halfSpread),
            askSize: size(1),
            last: instrument.price(ticks: ticks),
            lastSize: Quantity(max(1, print.size / unit))
        )
    }

    /// Price, sensitivities and the underlying's price of an option at a moment; nil for everything else.
    func model(_ instrument: Instrument, at time: WorldTime) -> BlackScholes? {
        let time = tradingTime(instrument, at: time)
        return instrument.model(source: instrument.pricing.walk.last(at: time).ticks, at: time.seconds)
    }

    /// What happened from one second up to another while the market was open; nil when it was not.
    package func span(_ instrument: Instrument, from start: Int, to end: Int) -> Span? {
        let walked: Span?
        switch hours {
        case .aroundTheClock: walked = instrument.pricing.walk.span(from: start, to: end)
        case .exchange:
            let (sessions, zone) = (instrument.sessions, instrument.zone)
            walked = instrument.pricing.walk.span(from: start, to: end) { sessions.isOpen(at: $0, zone: zone) }
        }
        return walked.map { instrument.span($0, from: start, to: end - 1) }
    }

    /// The session of today, or the last one: what its regular or whole hours did up to now.
    func session(_ instrument: Instrument, at time: WorldTime) -> Span? {
        let now = time.seconds
        let day = instrument.sessions.tradingDay(at: now, zone: instrument.zone, regularOnly: false)
        guard let hours = instrument.sessions.session(on: day, zone: instrument.zone, regularOnly: false) else {
            return nil
        }
        return span(instrument, from: hours.lowerBound, to: min(hours.upperBound, now + 1))
    }

    /// The close of the regular session before today's.
    package func previousClose(_ instrument: Instrument, at time: WorldTime) -> Price {
        let day = instrument.sessions.tradingDay(at: time.seconds, zone: instrument.zone, regularOnly: false)
        let before = instrument.sessions.tradingDay(
            at: (instrument.sessions.session(on: day, zone: instrument.zone, regularOnly: false)?.lowerBound
                ?? time.seconds) - 1,
            zone: instrument.zone,
            regularOnly: true
        )
        guard let hours = instrument.sessions.session(on: before, zone: instrument.zone, regularOnly: true) else {
            return lastPrice(instrument, at: time)
        }
        return lastPrice(instrument, at: WorldTime(milliseconds: Int64(hours.upperBound) * 1000 - 1))
    }
}
