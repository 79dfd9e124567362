package import TWSModel

/// The market that the Gateway stands in front of: instruments and their prices, as a pure function of a seed and the time.
///
/// The start instant decides only which option and future months are listed.
package struct World: Sendable {
    package let seed: UInt64
    package let start: WorldTime
    package let hours: MarketHours
    /// Every instrument, stocks first, in the order of listing.
    package let instruments: [Instrument]
    private let places: [ContractID: Int]
    private let placesBySymbol: [String: [Int]]
    let chains: [OptionChain]

    package init(seed: UInt64, start: WorldTime, hours: MarketHours = .aroundTheClock) {
        self.seed = seed
        self.start = start
        self.hours = hours
        let today = Zone.eastern.date(at: start.seconds)
        let builder = InstrumentBuilder(seed: seed, hours: hours, today: today)
        var instruments = Listing.all.map { builder.stock($0) }
        instruments.append(builder.forex("EUR", "USD", id: 12_087_792, base: 1.1595, move: 0.0045))
        instruments += builder.futures("ES", name: "E-mini S&P 500", underlying: 11_004_968, base: 6712.5, move: 0.008)
        var chains: [OptionChain] = []
        for (place, listing) in Listing.all.enumerated() where listing.hasOptions {
            let stock = instruments[place]
            let chain = OptionChain(
                underlying: stock,
                center: stock.price(ticks: stock.pricing.walk.last(at: start).ticks).double,
                kind: OptionChain.Kind(move: listing.move),
                today: today
            )
            instruments += builder.options(of: chain, place: place)
            chains.append(chain)
        }
        self.instruments = instruments
        self.chains = chains
        places = Dictionary(uniqueKeysWithValues: instruments.enumerated().map { ($1.id, $0) })
        placesBySymbol = Dictionary(grouping: instruments.indices) { instruments[$0].symbol }
    }

    package func instrument(_ id: ContractID) -> Instrument? { places[id].map { instruments[$0] } }

    /// All with this symbol: the stock, its options, a future's months.
    func instruments(symbol: String) -> [Instrument] {
        (placesBySymbol[symbol] ?? []).map { instruments[$0] }
    }
}
