import Foundation

/// A time zone under the name that a Gateway uses for it.
package struct Zone: Sendable {
    /// `US/Eastern`.
    package let name: String
    private let zone: TimeZone

    /// Nil when the system knows no zone of this name.
    package init?(_ name: String) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        self.name = name
        self.zone = zone
    }

    private init(known name: String, identifier: String) {
        self.name = name
        // A system without zone data has UTC; the world then runs on it.
        zone = TimeZone(identifier: identifier) ?? .gmt
    }

    package static let eastern = Zone(known: "US/Eastern", identifier: "America/New_York")
    package static let central = Zone(known: "US/Central", identifier: "America/Chicago")
    package static let utc = Zone(known: "UTC", identifier: "UTC")

    /// Seconds to add to UTC at a moment.
    package func offset(at seconds: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
    }

    /// The local day at a moment.
    package func date(at seconds: Int) -> CivilDate {
        CivilDate(number: (seconds + offset(at: seconds)).flooredQuotient(86_400))
    }

    /// The moment of a local midnight, in seconds since 1970.
    package func midnight(of date: CivilDate) -> Int {
        let local = date.number * 86_400
        // At noon the offset is that of the day; a change of clocks happens before dawn.
        return local - offset(at: local + 43_200)
    }

    /// `20261122 10:31:07`.
    package func stamp(_ seconds: Int) -> String {
        let local = seconds + offset(at: seconds)
        let day = local.flooredQuotient(86_400)
        return "\(CivilDate(number: day).compact) \(clock(local - day * 86_400))"
    }

    /// `20261122 10:31:07 US/Eastern`.
    package func stampWithZone(_ seconds: Int) -> String { "\(stamp(seconds)) \(name)" }

    /// `10:31`.
    package func hourAndMinute(_ seconds: Int) -> String {
        let local = seconds + offset(at: seconds)
        return String(clock(local - local.flooredQuotient(86_400) * 86_400).prefix(5))
    }

    /// Reads `20261122 10:31:07 US/Eastern`, `20261122-10:31:07` (UTC) and `20261122 10:31:07` (this zone); seconds since 1970.
    package func read(_ text: String) -> Int? {
        let isUTC = text.contains("-")
        let words = text.split(whereSeparator: { $0 == " " || $0 == "-" })
        guard let first = words.first, let date = CivilDate(compact: first) else { return nil }
        var zone = isUTC ? Zone.utc : self
        var secondsOfDay = 0
        if words.count > 1 {
            let numbers = words[1].split(separator: ":").map { Int($0) }
            guard (2...3).contains(numbers.count), let hour = numbers[0], let minute = numbers[1],
                (0...24).contains(hour), (0...59).contains(minute)
            else { return nil }
            let second = numbers.count == 3 ? numbers[2] : 0
            guard let second, (0...60).contains(second) else { return nil }
            secondsOfDay = hour * 3600 + minute * 60 + second
        }
        if words.count > 2 {
            guard let named = Zone(words[2...].joined(separator: " ")) else { return nil }
            zone = named
        }
        let local = date.number * 86_400 + secondsOfDay
        return local - zone.offset(at: local - zone.offset(at: local))
    }

    private func clock(_ secondsOfDay: Int) -> String {
        "\(twoDigits(secondsOfDay / 3600)):\(twoDigits(secondsOfDay / 60 % 60)):\(twoDigits(secondsOfDay % 60))"
    }
}
