package import TWSModel

/// The market that the Gateway stands in front of: instruments and their prices, as a pure function of a seed and the time.
///
/// The start instant decides only which option and future months are listed.
package struct World: Sendable {
    package let seed: UInt64
    package let start: WorldTime
    package let hours: MarketHours
    /// Stocks, currencies and futures, in the order of listing. Options are made when they are asked for: there are thousands.
    package let listed: [Instrument]
    let chains: [OptionChain]
    private let places: [ContractID: Int]

    package init(seed: UInt64, start: WorldTime, hours: MarketHours = .aroundTheClock) {
        self.seed = seed
        self.start = start
        self.hours = hours
        let today = Zone.eastern.date(at: start.seconds)
        let builder = InstrumentBuilder(seed: seed, hours: hours, today: today)
        let stocks = Listing.all.map { builder.stock($0) }
        let pair = builder.forex("EUR", "USD", id: 12_087_792, base: 1.1595, move: 0.0045)
        let name = "E-mini S&P 500"
        let futures = builder.futures("ES", name: name, underlying: 11_004_968, base: 6712.5, move: 0.008)
        listed = stocks + [pair] + futures
        places = Dictionary(uniqueKeysWithValues: listed.enumerated().map { ($1.id, $0) })
        chains = zip(stocks, Listing.all).enumerated().compactMap { place, entry in
            let (stock, listing) = entry
            guard listing.hasOptions else { return nil }
            return OptionChain(
                underlying: stock,
                place: place,
                center: stock.price(ticks: stock.pricing.walk.last(at: start).ticks).double,
                kind: OptionChain.Kind(move: listing.move),
                today: today
            )
        }
    }

    package func instrument(_ id: ContractID) -> Instrument? {
        if let place = places[id] { return listed[place] }
        for chain in chains {
            if let option = chain.option(id) { return option }
        }
        return nil
    }

    func stock(_ symbol: String) -> Instrument? {
        listed.first { $0.symbol == symbol && $0.securityType == .stock }
    }

    func chain(_ symbol: String) -> OptionChain? { chains.first { $0.underlying.symbol == symbol } }
}
