import TWSModel

/// What is quoted for a contract now.
struct QuoteAnswer: Answer {
    /// A quote as JSON tells it: with the contract it is for, and how fresh it is in a word.
    struct Data: Encodable, Sendable {
        var contract: Contract
        var dataType: String?
        var bid: Price?
        var bidSize: Quantity?
        var ask: Price?
        var askSize: Quantity?
        var last: Price?
        var lastSize: Quantity?
        var high: Price?
        var low: Price?
        var open: Price?
        var close: Price?
        var volume: Quantity?
        var greeks: OptionGreeks?
    }

    var contract: Contract
    var quote: Quote
    /// What the Gateway said about the line without ending it.
    var remarks: [Notice] = []

    var freshness: MarketDataType? { quote.dataType }

    var data: Data {
        Data(
            contract: contract,
            dataType: quote.dataType?.word,
            bid: quote.bid,
            bidSize: quote.bidSize,
            ask: quote.ask,
            askSize: quote.askSize,
            last: quote.last,
            lastSize: quote.lastSize,
            high: quote.high,
            low: quote.low,
            open: quote.open,
            close: quote.close,
            volume: quote.volume,
            greeks: quote.greeks
        )
    }

    var table: Table { table(since: nil) }

    /// The quote, with prices coloured by where they went since another.
    func table(since before: Quote?) -> Table {
        Table([self], Self.columns(since: before) + Self.greeks(isShown: quote.greeks != nil))
    }

    var warnings: [String] { quote.hasPrice ? [] : ["nothing is quoted for \(contract.shortName)"] }

    var notes: [String] {
        remarks.map { "\($0.code): \($0.text.withMaskedAccounts)" }
    }

    private static func columns(since before: Quote?) -> [Column<QuoteAnswer>] {
        Column.contract { $0.contract } + [
            .number("bidSize", "SIZE") { .quantity($0.quote.bidSize) },
            .number("bid", "BID") { .price($0.quote.bid, since: before?.bid) },
            .number("ask", "ASK") { .price($0.quote.ask, since: before?.ask) },
            .number("askSize", "SIZE") { .quantity($0.quote.askSize) },
            .number("last", "LAST") { .price($0.quote.last, since: before?.last) },
            .number("lastSize", "SIZE") { .quantity($0.quote.lastSize) }.ifRoom,
            .number("high", "HIGH") { .price($0.quote.high) }.ifRoom,
            .number("low", "LOW") { .price($0.quote.low) }.ifRoom,
            .data("open") { .price($0.quote.open) },
            .number("close", "CLOSE") { .price($0.quote.close) }.ifRoom,
            .number("volume", "VOLUME") { .quantity($0.quote.volume) }.ifRoom,
            .text("dataType", "DATA") { .text($0.quote.dataType?.word) },
        ]
    }

    private static func greeks(isShown: Bool) -> [Column<QuoteAnswer>] {
        let greeks: [Column<QuoteAnswer>] = [
            .number("impliedVolatility", "IV") { .ratio($0.quote.greeks?.impliedVolatility) },
            .number("delta", "DELTA") { .ratio($0.quote.greeks?.delta) },
            .number("gamma", "GAMMA") { .ratio($0.quote.greeks?.gamma) },
            .number("theta", "THETA") { .ratio($0.quote.greeks?.theta) },
            .number("vega", "VEGA") { .ratio($0.quote.greeks?.vega) },
        ]
        return isShown ? greeks : greeks.map { .data($0.name, $0.cell) }
    }
}

extension Quote {
    /// Whether anything is quoted yet.
    var hasPrice: Bool { bid != nil || ask != nil || last != nil || close != nil }
}

extension MarketDataType {
    var word: String {
        switch self {
        case .live: "live"
        case .frozen: "frozen"
        case .delayed: "delayed"
        case .delayedFrozen: "delayed-frozen"
        }
    }
}
