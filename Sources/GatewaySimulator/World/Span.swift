/// What a price did in a stretch of time, in whole ticks.
package struct Span: Hashable, Sendable {
    package var open: Int
    package var high: Int
    package var low: Int
    package var close: Int
    package var volume: Int
    package var trades: Int
    /// Where the randomness of its parts comes from.
    var key: UInt64 = 0

    /// Adds the stretch that follows.
    mutating func append(_ next: Span) {
        high = max(high, next.high)
        low = min(low, next.low)
        close = next.close
        volume += next.volume
        trades += next.trades
    }

    /// Cuts the stretch into equal parts that together do exactly what the whole does: the first opens as it opened, one
    /// touches the high and one the low, the last closes as it closed, and the volumes add up.
    func divided(into count: Int, weights: [Int]? = nil) -> [Span] {
        let noise = Noise(key: key)
        let range = Double(high - low)
        let step = range * 1.2 / Double(count).squareRoot()
        var steps: [Double] = []
        steps.reserveCapacity(count)
        var total = 0.0
        for index in 0..<count {
            let move = noise.signed(index) * step
            total += move
            steps.append(move)
        }
        let drift = (Double(close - open) - total) / Double(count)
        var parts: [Span] = []
        parts.reserveCapacity(count)
        var position = Double(open)
        var previous = open
        var highest = 0
        var lowest = 0
        let reach = step
        let weightTotal = weights.map { $0.reduce(0, +) } ?? count
        var weightSoFar = 0
        var volumeSoFar = 0
        var tradesSoFar = 0
        for index in 0..<count {
            position += steps[index] + drift
            let end = index == count - 1 ? close : folded(position)
            let up = Int((noise.fraction(count + index) * reach).rounded())
            let down = Int((noise.fraction(2 * count + index) * reach).rounded())
            weightSoFar += weights.map { $0[index] } ?? 1
            let volumeToHere = weightTotal > 0 ? share(of: volume, weightSoFar, weightTotal) : 0
            let tradesToHere = weightTotal > 0 ? share(of: trades, weightSoFar, weightTotal) : 0
            let part = Span(
                open: previous,
                high: min(high, max(previous, end) + up),
                low: max(low, min(previous, end) - down),
                close: end,
                volume: volumeToHere - volumeSoFar,
                trades: tradesToHere - tradesSoFar,
                key: noise.bits(3 * count + index)
            )
            volumeSoFar = volumeToHere
            tradesSoFar = tradesToHere
            previous = end
            parts.append(part)
            if part.high > parts[highest].high { highest = index }
            if part.low < parts[lowest].low { lowest = index }
        }
        parts[highest].high = high
        parts[lowest].low = low
        return parts
    }

    /// A way that would leave the range turns back at its edge.
    private func folded(_ position: Double) -> Int {
        let range = Double(high - low)
        guard range > 0 else { return low }
        let turns = (position - Double(low)) / (2 * range)
        let inTurn = (turns - turns.rounded(.down)) * 2 * range
        return low + Int(min(inTurn, 2 * range - inTurn).rounded())
    }

    private func share(of total: Int, _ part: Int, _ whole: Int) -> Int {
        Int((Double(total) * Double(part) / Double(whole)).rounded(.down))
    }

    /// The four prints of a second: its open, then high and low in either order, then its close.
    var prints: (Int, Int, Int, Int) {
        key & 1 == 0 ? (open, high, low, close) : (open, low, high, close)
    }
}
