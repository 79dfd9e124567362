import TWSModel
import TWSProto
import TWSProtocol

/// Which extra ticks a client asked for; those this world has.
struct GenericTicks: OptionSet, Sendable {
    let rawValue: Int
    static let openInterest = GenericTicks(rawValue: 1)
    static let impliedVolatility = GenericTicks(rawValue: 2)
    static let tradeVolume = GenericTicks(rawValue: 4)

    init(rawValue: Int) { self.rawValue = rawValue }

    /// Reads `101,106`. Numbers that this world has nothing for are passed over.
    init(_ list: String) {
        self = []
        for word in list.split(separator: ",") {
            switch word.filter({ $0 != " " }) {
            case "101": insert(.openInterest)
            case "106": insert(.impliedVolatility)
            case "233", "375": insert(.tradeVolume)
            default: break
            }
        }
    }
}

/// A market-data line: everything at first, then every quarter of a second what has changed.
struct MarketDataLine: Stream {
    let requestID: Int32
    let instrument: Instrument
    let genericTicks: GenericTicks
    var due: WorldTime?
    private var sent: BookQuote?
    private var day: Span?
    private var second = 0
    private var volume = 0

    init(requestID: Int32, instrument: Instrument, genericTicks: GenericTicks, due: WorldTime?) {
        self.requestID = requestID
        self.instrument = instrument
        self.genericTicks = genericTicks
        self.due = due
    }

    /// How often the top of the book is sampled: stocks and futures four times a second, as the real Gateway does.
    private static let interval: Int64 = 250

    mutating func run(_ turn: inout Turn) {
        due = turn.now.next(multipleOf: Self.interval)
        let quote = turn.world.quote(instrument, at: turn.now)
        if let sent {
            sendChanges(from: sent, to: quote, &turn)
        } else {
            sendAll(quote, &turn)
        }
        sent = quote
    }

    private mutating func sendAll(_ quote: BookQuote, _ turn: inout Turn) {
        turn.send(
            Incoming.marketDataType,
            made(WireMarketDataType()) { message in
                message.reqID = requestID
                message.marketDataType = MarketDataType.live.rawValue
            }
        )
        turn.send(
            Incoming.tickRequestParameters,
            made(WireTickReqParams()) { message in
                message.reqID = requestID
                message.minTick = instrument.minTick.description
                message.bboExchange = instrument.securityType == .forex ? "" : "9c0001"
                message.snapshotPermissions = 3
                message.lastPricePrecision = instrument.minTick.description
                message.lastSizePrecision = instrument.securityType == .stock ? "0.000001" : "1"
            }
        )
        price(.bid, quote.bid, size: quote.bidSize, &turn)
        price(.ask, quote.ask, size: quote.askSize, &turn)
        day = turn.world.session(instrument, at: turn.now)
        if instrument.hasTrades {
            price(.last, quote.last, size: quote.lastSize, &turn)
            text(.lastTimestamp, String(turn.now.seconds), &turn)
            if let day {
                size(.volume, Quantity(day.volume), &turn)
                volume = day.volume
            }
        }
        if let day {
            price(.high, instrument.price(ticks: day.high), size: 0, &turn)
            price(.low, instrument.price(ticks: day.low), size: 0, &turn)
            price(.open, instrument.price(ticks: day.open), size: 0, &turn)
        }
        price(.close, turn.world.previousClose(instrument, at: turn.now), size: 0, &turn)
        number(TickType(49), 0, &turn)
        second = turn.now.seconds
        sendGenericTicks(quote, &turn)
        sendGreeks(quote, &turn)
    }

    private mutating func sendChanges(from old: BookQuote, to quote: BookQuote, _ turn: inout Turn) {
        // A tick that brings a price brings its size as well; a size by itself comes by itself.
        if old.bid != quote.bid {
            price(.bid, quote.bid, size: quote.bidSize, &turn)
        } else if old.bidSize != quote.bidSize {
            size(.bidSize, quote.bidSize, &turn)
        }
        if old.ask != quote.ask {
            price(.ask, quote.ask, size: quote.askSize, &turn)
        } else if old.askSize != quote.askSize {
            size(.askSize, quote.askSize, &turn)
        }
        let isNewSecond = turn.now.seconds != second
        second = turn.now.seconds
        if instrument.hasTrades {
            if isNewSecond, old.last != quote.last || old.lastSize != quote.lastSize {
                text(.lastTimestamp, String(turn.now.seconds), &turn)
            }
            if old.last != quote.last {
                price(.last, quote.last, size: quote.lastSize, &turn)
            } else if old.lastSize != quote.lastSize {
                size(.lastSize, quote.lastSize, &turn)
            }
        }
        if isNewSecond { sendDay(quote, &turn) }
        if instrument.isOption, old.last != quote.last { sendGreeks(quote, &turn) }
    }

    /// The day's volume, high and low, where they have moved.
    private mutating func sendDay(_ quote: BookQuote, _ turn: inout Turn) {
        let now = turn.now.seconds
        guard let before = day, let last = turn.world.span(instrument, from: now - 1, to: now) else { return }
        var today = before
        today.append(last)
        day = today
        if today.high > before.high { price(.high, instrument.price(ticks: today.high), size: 0, &turn) }
        if today.low < before.low { price(.low, instrument.price(ticks: today.low), size: 0, &turn) }
        if instrument.hasTrades, today.volume != volume {
            size(.volume, Quantity(today.volume), &turn)
            volume = today.volume
            sendTradeVolume(quote, &turn)
        }
    }

    private func sendGenericTicks(_ quote: BookQuote, _ turn: inout Turn) {
        if genericTicks.contains(.openInterest), instrument.isOption {
            let interest = Quantity(Int(instrument.id.value % 9000) + 120)
            size(TickType(instrument.right == .call ? 27 : 28), interest, &turn)
            size(TickType(instrument.right == .call ? 28 : 27), 0, &turn)
        }
        if genericTicks.contains(.impliedVolatility), instrument.securityType == .stock {
            number(TickType(24), instrument.pricing.walk.yearlyMove, &turn)
        }
        sendTradeVolume(quote, &turn)
    }

    /// Price, size, time, volume, average and whether one party made the market, in one string.
    private func sendTradeVolume(_ quote: BookQuote, _ turn: inout Turn) {
        guard genericTicks.contains(.tradeVolume), instrument.hasTrades else { return }
        let fields = [
            quote.last.description, quote.lastSize.description, String(turn.now.milliseconds), String(volume),
            quote.last.description, "true",
        ]
        text(TickType(48), fields.joined(separator: ";"), &turn)
    }

    private func sendGreeks(_ quote: BookQuote, _ turn: inout Turn) {
        guard let model = turn.world.model(instrument, at: turn.now) else { return }
        greeks(.bidOption, model.solved(for: quote.bid.double), price: quote.bid.double, &turn)
        greeks(.askOption, model.solved(for: quote.ask.double), price: quote.ask.double, &turn)
        greeks(.lastOption, model.solved(for: quote.last.double), price: quote.last.double, &turn)
        greeks(.modelOption, model, price: model.price, &turn)
    }
}

// MARK: - Messages

extension MarketDataLine {
    private func price(_ type: TickType, _ price: Price, size: Quantity, _ turn: inout Turn) {
        turn.send(
            Incoming.tickPrice,
            made(WireTickPrice()) { message in
                message.reqID = requestID
                message.tickType = type.rawValue
                message.price = price.double
                message.size = size.description
                message.attrMask = type == .bid || type == .ask ? 1 : 0
            }
        )
    }

    private func size(_ type: TickType, _ size: Quantity, _ turn: inout Turn) {
        turn.send(
            Incoming.tickSize,
            made(WireTickSize()) { message in
                message.reqID = requestID
                message.tickType = type.rawValue
                message.size = size.description
            }
        )
    }

    private func text(_ type: TickType, _ value: String, _ turn: inout Turn) {
        turn.send(
            Incoming.tickString,
            made(WireTickString()) { message in
                message.reqID = requestID
                message.tickType = type.rawValue
                message.value = value
            }
        )
    }

    private func number(_ type: TickType, _ value: Double, _ turn: inout Turn) {
        turn.send(
            Incoming.tickGeneric,
            made(WireTickGeneric()) { message in
                message.reqID = requestID
                message.tickType = type.rawValue
                message.value = value
            }
        )
    }

    private func greeks(_ type: TickType, _ model: BlackScholes, price: Double, _ turn: inout Turn) {
        turn.send(
            Incoming.tickOptionComputation,
            made(WireTickOptionComputation()) { message in
                message.reqID = requestID
                message.tickType = type.rawValue
                message.tickAttrib = 0
                message.impliedVol = model.volatility
                message.delta = model.delta
                message.optPrice = price
                message.pvDividend = 0
                message.gamma = model.gamma
                message.vega = model.vega
                message.theta = model.theta
                message.undPrice = model.underlying
            }
        )
    }
}
