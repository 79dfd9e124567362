import TWSModel
import TWSProto
import TWSProtocol

/// Every print, or every change of the book.
struct TickByTick: Stream {
    enum Kind: Sendable {
        case last
        case allLast
        case bidAsk
        case midPoint

        init?(wire: String) {
            switch wire.uppercased() {
            case "LAST": self = .last
            case "ALLLAST": self = .allLast
            case "BIDASK": self = .bidAsk
            case "MIDPOINT": self = .midPoint
            default: return nil
            }
        }

        var number: Int32 {
            switch self {
            case .last: 1
            case .allLast: 2
            case .bidAsk: 3
            case .midPoint: 4
            }
        }
    }

    let requestID: Int32
    let instrument: Instrument
    let kind: Kind
    var due: WorldTime?
    private var sent: BookQuote?

    init(requestID: Int32, instrument: Instrument, kind: Kind, due: WorldTime?) {
        self.requestID = requestID
        self.instrument = instrument
        self.kind = kind
        self.due = due
    }

    mutating func run(_ turn: inout Turn) {
        due = turn.now.next(multipleOf: 250)
        let quote = turn.world.quote(instrument, at: turn.now)
        defer { sent = quote }
        guard quote != sent else { return }
        let seconds = Int64(turn.now.seconds)
        turn.send(
            Incoming.tickByTick,
            made(WireTickByTickData()) { message in
                message.reqID = requestID
                message.tickType = kind.number
                switch kind {
                case .last, .allLast:
                    message.historicalTickLast = made(WireHistoricalTickLast()) { tick in
                        tick.time = seconds
                        tick.price = quote.last.double
                        tick.size = quote.lastSize.description
                        tick.exchange = instrument.primaryExchange
                        tick.specialConditions = ""
                        tick.tickAttribLast = WireTickAttribLast()
                    }
                case .bidAsk:
                    message.historicalTickBidAsk = made(WireHistoricalTickBidAsk()) { tick in
                        tick.time = seconds
                        tick.priceBid = quote.bid.double
                        tick.priceAsk = quote.ask.double
                        tick.sizeBid = quote.bidSize.description
                        tick.sizeAsk = quote.askSize.description
                        tick.tickAttribBidAsk = WireTickAttribBidAsk()
                    }
                case .midPoint:
                    message.historicalTickMidPoint = made(WireHistoricalTick()) { tick in
                        tick.time = seconds
                        tick.price = (quote.bid.double + quote.ask.double) / 2
                        tick.size = "0"
                    }
                }
            }
        )
    }
}
