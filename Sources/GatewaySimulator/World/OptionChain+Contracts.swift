import TWSModel

/// A chain's contracts. A contract's number says which one it is, so that none has to be kept.
extension OptionChain {
    /// How many numbers a chain has: sixteen years of days, times strikes up to 1499.5 in steps of a half, times two rights.
    static let room = 40_000_000
    private static let numbersOfDay = 6000
    private static let epoch = CivilDate(year: 2024, month: 1, day: 1)

    /// All contracts that pass, by expiry, strike and right.
    func options(
        expiring: (CivilDate) -> Bool = { _ in true },
        at strike: Price? = nil,
        right: OptionRight? = nil
    ) -> [Instrument] {
        let strikes = self.strikes.filter { strike == nil || strike == $0 }
        let rights = right.map { [$0] } ?? OptionRight.allCases
        return expiries.filter(expiring).flatMap { expiry in
            strikes.flatMap { strike in rights.map { make(expiry, strike, $0) } }
        }
    }

    /// The contract with a number; nil when it is none of this chain's.
    func option(_ id: ContractID) -> Instrument? {
        let offset = Int(id.value) - firstNumber
        guard (0..<Self.room).contains(offset) else { return nil }
        let expiry = Self.epoch.advanced(by: offset / Self.numbersOfDay)
        let rest = offset % Self.numbersOfDay
        let strike = ExactDecimal(mantissa: Int64(rest / 2) * 5, scale: 1)
        guard expiries.contains(expiry), strikes.contains(strike) else { return nil }
        return make(expiry, strike, rest % 2 == 0 ? .call : .put)
    }

    private func number(_ expiry: CivilDate, _ strike: Price, _ right: OptionRight) -> Int {
        firstNumber + (expiry.number - Self.epoch.number) * Self.numbersOfDay + Int((strike.double * 2).rounded()) * 2
            + (right == .call ? 0 : 1)
    }

    /// Volatility by strike: a little more below the money, and more far away from it.
    private func volatility(_ strike: Price) -> Double {
        let walk = underlying.pricing.walk
        let distance = Walk.logarithm(strike.double / (Double(walk.base) * underlying.pricing.walkTick))
        return max(0.05, walk.yearlyMove * (1.1 - 0.25 * distance + 0.8 * distance * distance))
    }

    private func make(_ expiry: CivilDate, _ strike: Price, _ right: OptionRight) -> Instrument {
        let thousandths = String(Int((strike.double * 1000).rounded()))
        let padding = String(repeating: "0", count: max(0, 8 - thousandths.count))
        let root = underlying.symbol + String(repeating: " ", count: max(0, 6 - underlying.symbol.count))
        return Instrument(
            id: ContractID(Int32(number(expiry, strike, right))),
            symbol: underlying.symbol,
            securityType: .option,
            name: underlying.name,
            currency: underlying.currency,
            localSymbol: "\(root)\(expiry.compact.dropFirst(2))\(right.rawValue)\(padding)\(thousandths)",
            tradingClass: underlying.symbol,
            primaryExchange: "",
            exchanges: Self.exchanges,
            minTick: "0.01",
            multiplier: 100,
            expiry: expiry,
            strike: strike,
            right: right,
            underlying: underlying.id,
            isin: nil,
            facts: Instrument.Facts(
                industry: underlying.facts.industry,
                category: underlying.facts.category,
                subcategory: underlying.facts.subcategory
            ),
            marketRule: .optionCents,
            sessions: underlying.sessions,
            zone: underlying.zone,
            pricing: Instrument.Pricing(
                walk: underlying.pricing.walk,
                walkTick: underlying.pricing.walkTick,
                form: .option(strike: strike.double, isCall: right == .call, volatility: volatility(strike)),
                expiry: underlying.zone.midnight(of: expiry) + 57_600
            ),
            halfSpread: 1
        )
    }
}
