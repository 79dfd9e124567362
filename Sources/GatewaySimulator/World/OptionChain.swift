import TWSModel

/// The listed options of one underlying: expiries times strikes, calls and puts.
struct OptionChain: Sendable {
    enum Kind: Sendable {
        /// An expiry each week, and steps of a dollar or five.
        case liquid
        case ordinary

        init(move: Double) { self = move < 0.02 ? .liquid : .ordinary }
    }

    let underlying: Instrument
    let expiries: [CivilDate]
    let strikes: [Price]
    /// What the underlying costs when the world begins.
    let center: Double
    /// The first contract number of this chain: each has room for its own.
    let firstNumber: Int

    static let exchanges = ["SMART", "AMEX", "BOX", "CBOE", "ISE", "NASDAQOM", "PHLX"]

    /// - Parameter place: which of the world's chains it is.
    init(underlying: Instrument, place: Int, center: Double, kind: Kind, today: CivilDate) {
        self.underlying = underlying
        firstNumber = 700_000_000 + place * Self.room
        self.center = center
        expiries = Self.expiries(from: today, weeks: kind == .liquid ? 6 : 4)
        strikes = Self.strikes(around: center)
    }

    /// The coming Fridays, the third Fridays of half a year, and of the second and third January from here.
    private static func expiries(from today: CivilDate, weeks: Int) -> [CivilDate] {
        var dates: Set<CivilDate> = []
        var friday = today.advanced(by: (5 - today.weekday + 7) % 7)
        for _ in 0..<weeks {
            dates.insert(friday)
            friday = friday.advanced(by: 7)
        }
        let (year, month, _) = today.parts
        for ahead in 0..<7 {
            let index = month - 1 + ahead
            dates.insert(thirdFriday(year: year + index / 12, month: index % 12 + 1))
        }
        for ahead in 1...2 { dates.insert(thirdFriday(year: year + ahead, month: 1)) }
        return dates.filter { $0 >= today }.sorted()
    }

    static func thirdFriday(year: Int, month: Int) -> CivilDate {
        let first = CivilDate(year: year, month: month, day: 1)
        return first.advanced(by: (5 - first.weekday + 7) % 7 + 14)
    }

    private static func strikes(around center: Double) -> [Price] {
        let halves: Int =
            switch center {
            case ..<50: 1
            case ..<100: 2
            case ..<300: 5
            default: 10
            }
        let middle = Int((center * 2).rounded()) / halves
        return ((middle - 16)...(middle + 16)).filter { $0 > 0 }.map {
            ExactDecimal(mantissa: Int64($0 * halves * 5), scale: 1)
        }
    }

    /// The strike nearest to a multiple of the underlying's price.
    func strike(at moneyness: Double) -> Price {
        let wanted = center * moneyness
        return strikes.min { abs($0.double - wanted) < abs($1.double - wanted) } ?? 0
    }

    /// The first expiry at least so many days ahead, or else the last.
    func expiry(from today: CivilDate, days: Int) -> CivilDate {
        expiries.first { $0 >= today.advanced(by: days) } ?? expiries.last ?? today
    }
}
