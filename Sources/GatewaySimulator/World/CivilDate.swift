/// A day of the calendar, by its number since 1 January 1970.
package struct CivilDate: Hashable, Comparable, Sendable {
    package let number: Int

    package init(number: Int) { self.number = number }

    package init(year: Int, month: Int, day: Int) {
        // Days from the civil calendar, with the year beginning in March so that leap days come last.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted.flooredQuotient(400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    package static func < (left: CivilDate, right: CivilDate) -> Bool { left.number < right.number }

    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted.flooredQuotient(146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// 0 is Sunday.
    package var weekday: Int { (number + 4) - (number + 4).flooredQuotient(7) * 7 }
    package var isWeekend: Bool { weekday == 0 || weekday == 6 }

    package func advanced(by days: Int) -> CivilDate { CivilDate(number: number + days) }

    /// The same day of another month; the last one where that month is shorter.
    package func advanced(byMonths months: Int) -> CivilDate {
        let (year, month, day) = parts
        let index = year * 12 + month - 1 + months
        let targetYear = index.flooredQuotient(12)
        let targetMonth = index - targetYear * 12 + 1
        let first = CivilDate(year: targetYear, month: targetMonth, day: 1)
        let following = CivilDate(
            year: targetMonth == 12 ? targetYear + 1 : targetYear,
            month: targetMonth == 12 ? 1 : targetMonth + 1,
            day: 1
        )
        return CivilDate(number: min(first.number + day - 1, following.number - 1))
    }

    /// `20261218`.
    package var compact: String {
        let (year, month, day) = parts
        return "\(year)\(twoDigits(month))\(twoDigits(day))"
    }

    /// Reads `20261218`; nil for anything else.
    package init?(compact text: some StringProtocol) {
        guard text.utf8.count == 8, text.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(text) else {
            return nil
        }
        let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
