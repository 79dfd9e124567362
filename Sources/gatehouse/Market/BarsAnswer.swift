import Foundation
import TWSModel

/// Bars of the past, oldest first.
struct BarsAnswer: Answer {
    struct Data: Encodable, Sendable {
        struct Bar: Encodable, Sendable {
            /// ISO-8601 in UTC, or a day `2026-11-20`.
            var time: String
            var open: Price
            var high: Price
            var low: Price
            var close: Price
            var volume: Quantity?
            var average: Price?
            var tradeCount: Int?
        }

        var contract: Contract
        var duration: String
        var size: String
        var whatToShow: String
        var regularHoursOnly: Bool
        var bars: [Bar]
    }

    var contract: Contract
    var bars: [Bar]
    var duration: String
    var size: String
    var whatToShow: String
    var regularHoursOnly: Bool
    /// Whether people see a drawing instead of a table.
    var isPlotted: Bool
    /// In which zone people read the times.
    var timeZone = TimeZone.current

    var data: Data {
        Data(
            contract: contract,
            duration: duration,
            size: size,
            whatToShow: whatToShow,
            regularHoursOnly: regularHoursOnly,
            bars: bars.map { bar in
                Data.Bar(
                    time: bar.time.exact,
                    open: bar.open,
                    high: bar.high,
                    low: bar.low,
                    close: bar.close,
                    volume: bar.volume,
                    average: bar.average,
                    tradeCount: bar.tradeCount
                )
            }
        )
    }

    var table: Table {
        let zone = timeZone
        return Table(
            bars,
            [
                .text("time", "TIME (\(zone.identifier))") { bar in
                    Cell(shown: bar.time.shown(in: zone), exact: bar.time.exact)
                },
                .number("open", "OPEN") { .price($0.open) },
                .number("high", "HIGH") { .price($0.high) },
                .number("low", "LOW") { .price($0.low) },
                .number("close", "CLOSE") { .price($0.close) },
                .number("volume", "VOLUME") { .quantity($0.volume) },
                .number("average", "AVERAGE") { .price($0.average) },
                .number("tradeCount", "TRADES") { .count($0.tradeCount) },
            ]
        )
    }

    func text(on terminal: Terminal) -> String {
        guard isPlotted else { return table.text(on: terminal) }
        let title = "\(contract.shortName)  \(whatToShow), \(size) bars, \(duration), times of \(timeZone.identifier)"
        return terminal.paint(title, .bold) + "\n" + CandleChart(bars, timeZone: timeZone).text(on: terminal)
    }

    var notes: [String] { bars.isEmpty ? ["The Gateway has no bars for this."] : [] }
}

extension BarTime {
    /// In UTC, for programs.
    var exact: String {
        switch self {
        case .moment(let date): date.formatted(.iso8601)
        case .day(let day): day.count == 8 ? "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))" : day
        }
    }

    /// On the clock of a zone, for people.
    func shown(in zone: TimeZone) -> String {
        guard case .moment(let date) = self else { return exact }
        let style = Date.VerbatimFormatStyle(
            format: """
                \(year: .defaultDigits)-\(month: .twoDigits)-\(day: .twoDigits) \
                \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)
                """,
            timeZone: zone,
            calendar: Calendar(identifier: .gregorian)
        )
        return date.formatted(style)
    }
}
