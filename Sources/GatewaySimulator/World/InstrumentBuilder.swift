import TWSModel

/// Makes instruments from listings.
struct InstrumentBuilder {
    let seed: UInt64
    let hours: MarketHours
    let today: CivilDate

    private static let stockExchanges = [
        "SMART", "AMEX", "NYSE", "CBOE", "PHLX", "ISE", "ARCA", "NASDAQ", "BATS", "IEX",
    ]

    private func walk(
        _ name: String,
        base: Double,
        tick: Price,
        move: Double,
        volume: Int,
        zone: Zone,
        sessions: Sessions
    ) -> Walk {
        Walk(
            noise: Noise(seed: seed, name: name),
            base: Int((base / tick.double).rounded()),
            dailyMove: move,
            dailyVolume: volume,
            zone: zone,
            sessions: sessions
        )
    }

    func stock(_ listing: Listing) -> Instrument {
        let tick: Price = "0.01"
        let sessions = Sessions(kind: .usStock, hours: hours)
        let walk = walk(
            listing.symbol,
            base: listing.base,
            tick: tick,
            move: listing.move,
            volume: listing.volume,
            zone: .eastern,
            sessions: sessions
        )
        return Instrument(
            id: ContractID(listing.id),
            symbol: listing.symbol,
            securityType: .stock,
            name: listing.name,
            currency: "USD",
            localSymbol: listing.symbol,
            tradingClass: listing.exchange == "NASDAQ" ? "NMS" : listing.symbol,
            primaryExchange: listing.exchange,
            exchanges: Self.stockExchanges,
            minTick: tick,
            multiplier: 1,
            expiry: nil,
            strike: nil,
            right: nil,
            underlying: nil,
            isin: listing.isin,
            facts: Instrument.Facts(
                industry: listing.isFund ? "" : listing.sector.0,
                category: listing.isFund ? "" : listing.sector.1,
                subcategory: listing.isFund ? "" : listing.sector.2,
                stockType: listing.isFund ? "ETF" : "COMMON"
            ),
            marketRule: listing.isFund ? .cents : .subPenny,
            sessions: sessions,
            zone: .eastern,
            pricing: Instrument.Pricing(walk: walk, walkTick: tick.double, form: .direct, expiry: nil),
            halfSpread: listing.base > 400 && !listing.isFund ? 3 : 1
        )
    }

    func forex(_ base: String, _ quote: String, id: ContractID, base level: Double, move: Double) -> Instrument {
        let tick: Price = "0.00005"
        let sessions = Sessions(kind: .forex, hours: hours)
        let walk = walk(
            base + quote,
            base: level,
            tick: tick,
            move: move,
            volume: 0,
            zone: .eastern,
            sessions: sessions
        )
        return Instrument(
            id: id,
            symbol: base,
            securityType: .forex,
            name: "European Monetary Union Euro",
            currency: quote,
            localSymbol: "\(base).\(quote)",
            tradingClass: "\(base).\(quote)",
            primaryExchange: "IDEALPRO",
            exchanges: ["IDEALPRO"],
            minTick: tick,
            multiplier: 1,
            expiry: nil,
            strike: nil,
            right: nil,
            underlying: nil,
            isin: nil,
            facts: Instrument.Facts(),
            marketRule: .halfPip,
            sessions: sessions,
            zone: .eastern,
            pricing: Instrument.Pricing(walk: walk, walkTick: tick.double, form: .direct, expiry: nil),
            halfSpread: 1
        )
    }

    /// The next five quarterly months of an index future.
    func futures(_ symbol: String, name: String, underlying: ContractID, base: Double, move: Double) -> [Instrument] {
        let tick: Price = "0.25"
        let sessions = Sessions(kind: .future, hours: hours)
        let walk = walk(
            symbol,
            base: base,
            tick: tick,
            move: move,
            volume: 1_600_000,
            zone: .central,
            sessions: sessions
        )
        let (year, month, _) = today.parts
        return (0..<24).compactMap { ahead -> Instrument? in
            let index = month - 1 + ahead
            let (expiryYear, expiryMonth) = (year + index / 12, index % 12 + 1)
            guard let letter = [3: "H", 6: "M", 9: "U", 12: "Z"][expiryMonth] else { return nil }
            let expiry = OptionChain.thirdFriday(year: expiryYear, month: expiryMonth)
            guard expiry >= today else { return nil }
            return Instrument(
                id: ContractID(Int32(640_000_000 + expiryYear * 100 + expiryMonth)),
                symbol: symbol,
                securityType: .future,
                name: name,
                currency: "USD",
                localSymbol: "\(symbol)\(letter)\(expiryYear % 10)",
                tradingClass: symbol,
                primaryExchange: "",
                exchanges: ["CME", "QBALGO"],
                minTick: tick,
                multiplier: 50,
                expiry: expiry,
                strike: nil,
                right: nil,
                underlying: underlying,
                isin: nil,
                facts: Instrument.Facts(),
                marketRule: .quarterPoint,
                sessions: sessions,
                zone: .central,
                pricing: Instrument.Pricing(
                    walk: walk,
                    walkTick: tick.double,
                    form: .carried(rate: Instrument.riskFreeRate),
                    expiry: Zone.central.midnight(of: expiry) + 30_600
                ),
                halfSpread: 1
            )
        }.prefix(5).map(\.self)
    }
}
