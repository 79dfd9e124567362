import Foundation

/// European option values and sensitivities without dividends.
struct BlackScholes: Sendable {
    var underlying: Double
    var strike: Double
    /// In years.
    var time: Double
    var volatility: Double
    var rate: Double
    var isCall: Bool

    private var spread: Double { volatility * time.squareRoot() }
    private var d1: Double {
        (log(underlying / strike) + (rate + volatility * volatility / 2) * time) / spread
    }
    private var discountedStrike: Double { strike * exp(-rate * time) }

    var price: Double {
        let d1 = d1
        let d2 = d1 - spread
        return isCall
            ? underlying * normal(d1) - discountedStrike * normal(d2)
            : discountedStrike * normal(-d2) - underlying * normal(-d1)
    }

    var delta: Double { isCall ? normal(d1) : normal(d1) - 1 }
    var gamma: Double { density(d1) / (underlying * spread) }
    /// For one point of volatility, as IB has it.
    var vega: Double { underlying * density(d1) * time.squareRoot() / 100 }
    /// For one day, as IB has it.
    var theta: Double {
        let d1 = d1
        let d2 = d1 - spread
        let decay = -underlying * density(d1) * volatility / (2 * time.squareRoot())
        let carry = rate * discountedStrike * (isCall ? -normal(d2) : normal(-d2))
        return (decay + carry) / 365
    }

    private func normal(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }
    private func density(_ x: Double) -> Double { exp(-x * x / 2) / (2 * Double.pi).squareRoot() }
}

extension BlackScholes {
    /// The same option at the volatility that gives a price; the nearest one where no volatility does.
    func solved(for price: Double) -> BlackScholes {
        var low = self
        var high = self
        low.volatility = 0.01
        high.volatility = 5
        var middle = self
        for _ in 0..<40 {
            middle.volatility = (low.volatility + high.volatility) / 2
            if middle.price < price { low = middle } else { high = middle }
        }
        return middle
    }
}
