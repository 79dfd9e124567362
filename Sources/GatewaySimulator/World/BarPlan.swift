import TWSModel

/// How long a bar is.
enum BarSize: Hashable, Sendable {
    case seconds(Int)
    case day
    case week
    case month

    /// IB's spellings.
    static let known: [(String, BarSize)] = [
        ("1 secs", .seconds(1)), ("5 secs", .seconds(5)), ("10 secs", .seconds(10)), ("15 secs", .seconds(15)),
        ("30 secs", .seconds(30)), ("1 min", .seconds(60)), ("2 mins", .seconds(120)), ("3 mins", .seconds(180)),
        ("4 mins", .seconds(240)), ("5 mins", .seconds(300)), ("10 mins", .seconds(600)), ("15 mins", .seconds(900)),
        ("20 mins", .seconds(1200)), ("30 mins", .seconds(1800)), ("1 hour", .seconds(3600)),
        ("2 hours", .seconds(7200)), ("3 hours", .seconds(10_800)), ("4 hours", .seconds(14_400)),
        ("8 hours", .seconds(28_800)), ("1 day", .day), ("1 week", .week), ("1 month", .month),
    ]

    /// Reads one of them, and the short forms that some clients write; nil for anything else.
    init?(wire: String) {
        let short = ["1 sec": "1 secs", "1D": "1 day", "1W": "1 week", "1M": "1 month", "1 mins": "1 min"]
        let text = short[wire] ?? wire.lowercased()
        guard let match = Self.known.first(where: { $0.0 == text }) else { return nil }
        self = match.1
    }
}

/// How far back a client wants to see: `2 D`, `1800 S`.
enum BarDuration: Hashable, Sendable {
    case seconds(Int)
    case days(Int)
    case weeks(Int)
    case months(Int)

    /// Nil for anything that is none, or longer than a human life.
    init?(wire: String) {
        let words = wire.split(separator: " ")
        guard words.count == 2, let count = Int(words[0]), (1...86_400).contains(count) else { return nil }
        switch words[1].uppercased() {
        case "S": self = .seconds(count)
        case "D": self = .days(count)
        case "W": self = .weeks(count)
        case "M": self = .months(count)
        case "Y": self = .months(count * 12)
        default: return nil
        }
        if case .seconds = self { return }
        if case .days = self { return }
        guard count <= 1200 else { return nil }
    }
}

/// Historical bars of one instrument: which ones there are, and what they hold.
struct BarPlan: Sendable {
    enum Label: Hashable, Sendable {
        /// Seconds since 1970 at which the bar begins.
        case moment(Int)
        /// Daily bars, and the last day of longer ones.
        case day(CivilDate)
    }

    let instrument: Instrument
    let size: BarSize
    let source: BarSource
    let regularOnly: Bool

    private var sessions: Sessions { instrument.sessions }
    private var zone: Zone { instrument.zone }

    /// No answer holds more bars than this.
    static let limit = 100_000

    /// The first second that a duration back from `end` covers.
    func start(_ duration: BarDuration, before end: Int) -> Int {
        let lastDay = sessions.tradingDay(at: end - 1, zone: zone, regularOnly: regularOnly)
        switch duration {
        case .seconds(let count): return end - count
        case .days(let count): return sessionStart(days(count, upTo: lastDay).last ?? lastDay)
        case .weeks(let count): return midnight(lastDay.advanced(by: -7 * count + 1))
        case .months(let count): return midnight(lastDay.advanced(byMonths: -count).advanced(by: 1))
        }
    }

    private func midnight(_ date: CivilDate) -> Int {
        sessions.session(on: date, zone: zone, regularOnly: regularOnly)?.lowerBound ?? zone.midnight(of: date)
    }

    private func sessionStart(_ date: CivilDate) -> Int { midnight(date) }

    /// So many trading days, newest first.
    private func days(_ count: Int, upTo last: CivilDate) -> [CivilDate] {
        var result: [CivilDate] = []
        var date = last
        while result.count < count, date.number > last.number - count * 3 - 10 {
            if sessions.session(on: date, regularOnly: regularOnly) != nil { result.append(date) }
            date = date.advanced(by: -1)
        }
        return result
    }

    /// The trading days whose sessions lie in a stretch of time, with the part of each session that does.
    func tradingDays(from start: Int, to end: Int) -> [(date: CivilDate, session: Range<Int>)] {
        var result: [(CivilDate, Range<Int>)] = []
        var date = zone.date(at: start).advanced(by: -1)
        let last = zone.date(at: end).advanced(by: 1)
        while date <= last {
            if let session = sessions.session(on: date, zone: zone, regularOnly: regularOnly),
                session.lowerBound < end, session.upperBound > start
            {
                result.append((date, session))
            }
            date = date.advanced(by: 1)
        }
        return result
    }

    /// The bars that begin at `start` or later, up to `end`; nil when there would be too many.
    func bars(in world: World, from start: Int, to end: Int) -> [(label: Label, bar: WorldBar)]? {
        guard start < end else { return [] }
        if case .seconds(let seconds) = size, (end - start) / seconds > Self.limit * 2 { return nil }
        var result: [(Label, WorldBar)] = []
        switch size {
        case .seconds(let seconds):
            for (date, session) in tradingDays(from: start, to: end) {
                let midnight = zone.midnight(of: date)
                var from = session.lowerBound
                while from < min(end, session.upperBound) {
                    let next = midnight + ((from - midnight).flooredQuotient(seconds) + 1) * seconds
                    let to = min(next, session.upperBound, end)
                    if from >= start, let bar = world.bar(instrument, from: from, to: to, source) {
                        result.append((.moment(from), bar))
                    }
                    from = min(next, session.upperBound)
                }
                if result.count > Self.limit { return nil }
            }
        case .day, .week, .month:
            var period: Int?
            var span: Span?
            var last: CivilDate?
            func close() {
                if let span, let last { result.append((.day(last), world.bar(instrument, span, source))) }
            }
            for (date, session) in tradingDays(from: start, to: end) where session.lowerBound >= start {
                guard let day = world.span(instrument, from: session.lowerBound, to: min(session.upperBound, end))
                else {
                    continue
                }
                if period != number(ofPeriodWith: date) {
                    close()
                    span = nil
                }
                if span == nil { span = day } else { span?.append(day) }
                period = number(ofPeriodWith: date)
                last = date
            }
            close()
        }
        return result
    }

    private func number(ofPeriodWith date: CivilDate) -> Int {
        switch size {
        case .week: return (date.number + 3).flooredQuotient(7)
        case .month:
            let (year, month, _) = date.parts
            return year * 12 + month
        case .day, .seconds: return date.number
        }
    }

    /// The bar that is being made; nil when the market is closed.
    func current(in world: World, at now: Int) -> (label: Label, bar: WorldBar)? {
        let day = sessions.tradingDay(at: now, zone: zone, regularOnly: regularOnly)
        guard let session = sessions.session(on: day, zone: zone, regularOnly: regularOnly), session.contains(now)
        else {
            return nil
        }
        let start: Int
        switch size {
        case .seconds(let seconds):
            let midnight = zone.midnight(of: day)
            start = max(session.lowerBound, midnight + (now - midnight).flooredQuotient(seconds) * seconds)
        case .day: start = session.lowerBound
        case .week: start = midnight(day.advanced(by: -((day.number + 3) - (day.number + 3).flooredQuotient(7) * 7)))
        case .month: start = midnight(day.advanced(by: 1 - day.parts.day))
        }
        return bars(in: world, from: start, to: now + 1)?.last
    }
}
