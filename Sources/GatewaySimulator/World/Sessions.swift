/// When a kind of instrument trades.
struct Sessions: Sendable {
    enum Kind: Sendable {
        case usStock
        case future
        case forex
    }

    let kind: Kind
    let hours: MarketHours

    /// The trading session that belongs to a local day, in seconds since that day's midnight; nil when there is none.
    func session(on date: CivilDate, regularOnly: Bool) -> Range<Int>? {
        if hours == .exchange, date.isWeekend { return nil }
        switch (kind, regularOnly, hours) {
        case (.usStock, true, _): return 34_200..<57_600
        case (.usStock, false, .exchange): return 14_400..<72_000
        case (.usStock, false, .aroundTheClock): return 0..<86_400
        case (.future, true, _): return 30_600..<57_600
        case (.future, false, .exchange): return -25_200..<57_600
        case (.future, false, .aroundTheClock), (.forex, _, _): return -25_200..<61_200
        }
    }

    /// The session of a local day, in seconds since 1970.
    func session(on date: CivilDate, zone: Zone, regularOnly: Bool) -> Range<Int>? {
        guard let local = session(on: date, regularOnly: regularOnly) else { return nil }
        let midnight = zone.midnight(of: date)
        return midnight + local.lowerBound..<midnight + local.upperBound
    }

    /// The day whose session a moment belongs to, or the last one before it.
    func tradingDay(at seconds: Int, zone: Zone, regularOnly: Bool) -> CivilDate {
        var date = zone.date(at: seconds).advanced(by: 1)
        for _ in 0..<10 {
            if let session = session(on: date, zone: zone, regularOnly: regularOnly), session.lowerBound <= seconds {
                return date
            }
            date = date.advanced(by: -1)
        }
        return date
    }

    func isOpen(at seconds: Int, zone: Zone) -> Bool {
        let date = tradingDay(at: seconds, zone: zone, regularOnly: false)
        return session(on: date, zone: zone, regularOnly: false)?.contains(seconds) ?? false
    }

    /// How busy a half-hour is, relative to others.
    func activity(at seconds: Int, zone: Zone) -> Int {
        let local = seconds + zone.offset(at: seconds)
        let day = CivilDate(number: local.flooredQuotient(86_400))
        let secondsOfDay = local - day.number * 86_400
        let regular = session(on: day, regularOnly: true) ?? 0..<0
        if kind != .forex, regular.contains(secondsOfDay) {
            let fromEdge = min(secondsOfDay - regular.lowerBound, regular.upperBound - 1800 - secondsOfDay)
            return fromEdge < 1800 ? 200 : fromEdge < 5400 ? 110 : 70
        }
        return isOpen(at: seconds, zone: zone) ? (kind == .forex ? 20 : 6) : 0
    }

    /// `20261123:0400-20261123:2000;20261128:CLOSED`: some days from a date on, as contract details have them.
    func text(from date: CivilDate, days: Int, regularOnly: Bool) -> String {
        (0..<days).map { offset in
            let day = date.advanced(by: offset)
            guard let session = session(on: day, regularOnly: regularOnly) else { return "\(day.compact):CLOSED" }
            return "\(Self.moment(session.lowerBound, of: day))-\(Self.moment(session.upperBound, of: day))"
        }.joined(separator: ";")
    }

    private static func moment(_ seconds: Int, of day: CivilDate) -> String {
        let shift = seconds.flooredQuotient(86_400)
        // The end of a whole day is its last minute: IB has no 24:00.
        guard !(shift == 1 && seconds == 86_400) else { return "\(day.compact):2359" }
        let rest = seconds - shift * 86_400
        return "\(day.advanced(by: shift).compact):\(twoDigits(rest / 3600))\(twoDigits(rest / 60 % 60))"
    }
}

/// Whether the world keeps exchange hours.
public enum MarketHours: String, Sendable, CaseIterable {
    /// Every market trades all day and every day, so that quotes move whenever somebody looks. Regular hours are as at the exchange.
    case aroundTheClock
    /// Weekdays, at the exchange's hours; in between, prices stand still.
    case exchange
}
