/// When a kind of instrument trades.
struct Sessions: Sendable {
    enum Kind: Sendable {
        case usStock
        case future
        case forex
    }

    let kind: Kind
    let hours: MarketHours
    /// How busy each half-hour of a week is, from Sunday's midnight on; 0 is closed.
    private let week: [Int]

    init(kind: Kind, hours: MarketHours) {
        self.kind = kind
        self.hours = hours
        // Any week will do: sessions differ by weekday only.
        let sunday = CivilDate(year: 2026, month: 11, day: 22)
        week = (0..<336).map { index in
            Self.activity(kind, hours, on: sunday.advanced(by: index / 48), at: index % 48 * 1800)
        }
    }

    /// The trading session that belongs to a local day, in seconds since that day's midnight; nil when there is none.
    func session(on date: CivilDate, regularOnly: Bool) -> Range<Int>? {
        Self.session(kind, hours, on: date, regularOnly: regularOnly)
    }

    private static func session(
        _ kind: Kind,
        _ hours: MarketHours,
        on date: CivilDate,
        regularOnly: Bool
    ) -> Range<Int>? {
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
        week[Self.halfHourOfWeek(seconds + zone.offset(at: seconds))] > 0
    }

    /// How busy the 48 half-hours of a UTC day are, relative to others.
    func activity(ofDay number: Int, zone: Zone) -> [Int] {
        let start = number * 86_400
        let first = Self.halfHourOfWeek(start + zone.offset(at: start))
        return (first..<first + 48).map { week[$0 % 336] }
    }

    /// 1 January 1970 was a Thursday.
    private static func halfHourOfWeek(_ local: Int) -> Int {
        let index = local.flooredQuotient(1800) + 4 * 48
        return index - index.flooredQuotient(336) * 336
    }

    private static func activity(_ kind: Kind, _ hours: MarketHours, on day: CivilDate, at secondsOfDay: Int) -> Int {
        let regular = session(kind, hours, on: day, regularOnly: true) ?? 0..<0
        if kind != .forex, regular.contains(secondsOfDay) {
            let fromEdge = min(secondsOfDay - regular.lowerBound, regular.upperBound - 1800 - secondsOfDay)
            return fromEdge < 1800 ? 200 : fromEdge < 5400 ? 110 : 70
        }
        // A session may begin on the evening before its day.
        let isOpen = (0...1).contains { ahead in
            let session = session(kind, hours, on: day.advanced(by: ahead), regularOnly: false)
            return session?.contains(secondsOfDay - ahead * 86_400) ?? false
        }
        return isOpen ? (kind == .forex ? 20 : 6) : 0
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
