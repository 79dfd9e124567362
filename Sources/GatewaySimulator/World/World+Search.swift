import TWSModel

/// What a client said about the contract it means. Empty and zero are as good as absent.
package struct ContractQuery: Sendable {
    package var id: Int32?
    package var symbol: String?
    package var securityType: String?
    package var expiry: String?
    package var strike: Double?
    package var right: String?
    package var multiplier: Double?
    package var exchange: String?
    package var primaryExchange: String?
    package var currency: String?
    package var localSymbol: String?
    package var tradingClass: String?
    package var isin: String?

    package init() {}

    fileprivate func matches(_ instrument: Instrument) -> Bool {
        func agrees(_ wanted: String?, _ value: String) -> Bool { wanted.map { $0.uppercased() == value } ?? true }
        return agrees(symbol, instrument.symbol)
            && agrees(securityType, instrument.securityType.rawValue)
            && agrees(currency, instrument.currency)
            && (localSymbol.map { Self.squeezed($0) == Self.squeezed(instrument.localSymbol) } ?? true)
            && agrees(tradingClass, instrument.tradingClass)
            && agrees(primaryExchange, instrument.primaryExchange)
            && (exchange.map { instrument.exchanges.contains($0.uppercased()) } ?? true)
            && (expiry.map { instrument.expiry?.compact.hasPrefix($0) ?? false } ?? true)
            && (strike.map { instrument.strike?.double == $0 } ?? true)
            && (right == nil || wantedRight == instrument.right)
            && (multiplier.map { instrument.multiplier.double == $0 } ?? true)
    }

    /// Whether an option of this chain could be meant: before any is made.
    fileprivate func mayMean(_ chain: OptionChain) -> Bool {
        let root = symbol ?? tradingClass ?? localSymbol?.split(separator: " ").first.map(String.init) ?? ""
        return (securityType ?? "OPT").uppercased() == "OPT" && root.uppercased().hasPrefix(chain.underlying.symbol)
    }

    /// Option symbols are padded with blanks, and not everybody keeps them.
    private static func squeezed(_ symbol: String) -> String { symbol.uppercased().filter { $0 != " " } }

    private var wantedRight: OptionRight? { right.flatMap { OptionRight(wire: $0) } }
}

extension World {
    /// All instruments that fit; none when nothing does or nothing was said.
    package func instruments(matching query: ContractQuery) -> [Instrument] {
        if let id = query.id { return instrument(ContractID(id)).map { [$0] } ?? [] }
        if let isin = query.isin { return listed.filter { $0.isin == isin.uppercased() } }
        guard query.symbol != nil || query.localSymbol != nil || query.tradingClass != nil else { return [] }
        let options = chains.filter { query.mayMean($0) }.flatMap { chain in
            chain.options(
                expiring: { date in query.expiry.map { date.compact.hasPrefix($0) } ?? true },
                at: query.strike.flatMap { ExactDecimal($0) },
                right: query.right.flatMap { OptionRight(wire: $0) }
            )
        }
        return (listed + options).filter { query.matches($0) }
    }

    /// At most sixteen instruments whose symbol begins like that, or whose name contains it; derivatives are left out.
    func search(_ pattern: String) -> [Instrument] {
        let pattern = pattern.uppercased()
        guard !pattern.isEmpty else { return [] }
        let searchable = listed.filter { $0.securityType != .future }
        let exact = searchable.filter { $0.symbol == pattern }
        let bySymbol = searchable.filter { $0.symbol != pattern && $0.symbol.hasPrefix(pattern) }
        let byName = searchable.filter { !$0.symbol.hasPrefix(pattern) && $0.name.uppercased().contains(pattern) }
        return Array((exact + bySymbol + byName).prefix(16))
    }
}
