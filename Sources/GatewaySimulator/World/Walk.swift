import Foundation

/// The way of one price through all time, as a pure function: any stretch can be asked for, in any order, and long stretches agree
/// exactly with the short ones inside them. So live quotes and historical bars are the same market.
///
/// Days are drawn first; half-hours divide days, minutes divide half-hours, seconds divide minutes.
struct Walk: Sendable {
    private let noise: Noise
    /// The level around which the price moves, in ticks.
    let base: Int
    /// How far a day usually moves, as a fraction of the price.
    private let dailyMove: Double
    private let dailyVolume: Int
    private let zone: Zone
    private let sessions: Sessions

    init(noise: Noise, base: Int, dailyMove: Double, dailyVolume: Int, zone: Zone, sessions: Sessions) {
        self.noise = noise
        self.base = base
        self.dailyMove = dailyMove
        self.dailyVolume = dailyVolume
        self.zone = zone
        self.sessions = sessions
    }

    private static let octaves = 8

    /// The price at the beginning of a UTC day: a sum of waves from one day to some months, each random.
    private func level(_ day: Int) -> Int {
        var sum = 0.0
        for octave in 0..<Self.octaves {
            let period = 1 << octave
            let index = day.flooredQuotient(period)
            let part = Double(day - index * period) / Double(period)
            let smooth = part * part * (3 - 2 * part)
            let wave = noise.branch(octave)
            let value = wave.signed(index) * (1 - smooth) + wave.signed(index + 1) * smooth
            sum += value * dailyMove * 0.6 * Double(period).squareRoot()
        }
        return max(1, Int((Double(base) * exp(sum)).rounded()))
    }

    func day(_ day: Int) -> Span {
        let open = level(day)
        let close = level(day + 1)
        let own = noise.branch(1000)
        let reach = Double(base) * dailyMove * 0.5
        let high = max(open, close) + Int((own.fraction(day * 4) * reach).rounded())
        let low = max(1, min(open, close) - Int((own.fraction(day * 4 + 1) * reach).rounded()))
        let volume = Int((Double(dailyVolume) * (0.6 + 0.8 * own.fraction(day * 4 + 2))).rounded())
        return Span(
            open: open,
            high: high,
            low: low,
            close: close,
            volume: volume,
            trades: volume / 120,
            key: own.bits(day * 4 + 3)
        )
    }

    /// The 48 half-hours of a UTC day.
    func halfHours(ofDay number: Int) -> [Span] {
        day(number).divided(into: 48, weights: sessions.activity(ofDay: number, zone: zone))
    }

    /// What happened from one second up to another; times for which `isOpen` says no (asked by the half-hour) are left out.
    func span(from start: Int, to end: Int, isOpen: (Int) -> Bool = { _ in true }) -> Span? {
        guard start < end else { return nil }
        var result: Span?
        func add(_ span: Span) {
            if result == nil { result = span } else { result?.append(span) }
        }
        for dayNumber in start.flooredQuotient(86_400)...(end - 1).flooredQuotient(86_400) {
            let dayStart = dayNumber * 86_400
            let first = max(0, (start - dayStart) / 1800)
            let last = min(47, (end - 1 - dayStart) / 1800)
            let halfHours = halfHours(ofDay: dayNumber)
            for index in first...last {
                let from = dayStart + index * 1800
                guard isOpen(from) else { continue }
                if start <= from, from + 1800 <= end {
                    add(halfHours[index])
                } else {
                    Self.addMinutes(of: halfHours[index], at: from, within: start..<end, add)
                }
            }
        }
        return result
    }

    private static func addMinutes(of span: Span, at start: Int, within range: Range<Int>, _ add: (Span) -> Void) {
        for (index, minute) in span.divided(into: 30).enumerated() {
            let from = start + index * 60
            guard from < range.upperBound, from + 60 > range.lowerBound else { continue }
            if range.lowerBound <= from, from + 60 <= range.upperBound {
                add(minute)
            } else {
                for (index, second) in minute.divided(into: 60).enumerated() where range.contains(from + index) {
                    add(second)
                }
            }
        }
    }

    func second(at seconds: Int) -> Span {
        let dayNumber = seconds.flooredQuotient(86_400)
        let inDay = seconds - dayNumber * 86_400
        let halfHour = halfHours(ofDay: dayNumber)[inDay / 1800]
        let minute = halfHour.divided(into: 30)[inDay % 1800 / 60]
        return minute.divided(into: 60)[inDay % 60]
    }

    /// The last print at a moment. There are four in a second.
    func last(at time: WorldTime) -> Print {
        let seconds = time.seconds
        let second = second(at: seconds)
        let quarter = Int(time.milliseconds - Int64(seconds) * 1000) / 250
        let (first, next, third, fourth) = second.prints
        let price = [first, next, third, fourth][quarter]
        let noise = Noise(key: second.key)
        return Print(ticks: price, size: second.volume / 4 + 1, noise: noise.branch(quarter))
    }
}

/// One moment of a walk.
struct Print: Sendable {
    var ticks: Int
    var size: Int
    /// For what else is random about the moment: sizes on the book.
    var noise: Noise
}

extension Walk {
    static func logarithm(_ value: Double) -> Double { log(value) }

    /// The move of a year that the daily moves add up to.
    var yearlyMove: Double { dailyMove * 252.0.squareRoot() }
}
