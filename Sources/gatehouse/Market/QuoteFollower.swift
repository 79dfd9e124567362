import Foundation
import TWSClient
import TWSModel

/// Shows quotes as they change: one table that is redrawn on a terminal, otherwise a line for each change.
///
/// Ticks that come together are one change: a new bid without its ask is a quote that never was.
struct QuoteFollower: Sendable {
    let console: Console
    let settings: Settings
    /// Nil is for ever.
    let limit: Duration?

    func follow(_ contract: Contract, in session: GatewaySession) async throws {
        let latest = Latest<QuoteAnswer?>(nil)
        try await Race.run {
            try await session.quotes(for: contract) { answer in
                latest.value = answer
                return true
            }
        } until: {
            try await show(latest)
        }
    }

    private func show(_ latest: Latest<QuoteAnswer?>) async throws {
        let redraws = console.out.isInteractive && settings.format == .table
        let deadline = limit.map { ContinuousClock.now + $0 }
        if settings.format == .csv { console.write(QuoteLine.heading) }
        var shown: QuoteAnswer?
        var live = LiveTable()
        while deadline.map({ ContinuousClock.now < $0 }) ?? true {
            // Five times a second is as fast as anybody reads; programs get a change within the twentieth of a second.
            try await Task.sleep(for: .milliseconds(redraws ? 200 : 50))
            guard let answer = latest.value, answer.quote != shown?.quote, answer.quote.hasPrice else { continue }
            if redraws {
                console.write(live.draw(answer.table(since: shown?.quote), on: console.out))
            } else {
                try write(answer, after: shown)
            }
            shown = answer
        }
    }

    private func write(_ answer: QuoteAnswer, after shown: QuoteAnswer?) throws {
        let now = Date.now
        switch settings.format {
        case .json:
            let source = settings.simulation == .off ? DataSource(answer.freshness) : .simulated
            console.write(line: try Envelope.success(answer.data, source: source, asOf: now))
        case .csv, .table:
            let line = settings.format == .csv ? QuoteLine.csv : QuoteLine.text
            // What changed may be something that a line does not show.
            if let shown, line(shown, now) == line(answer, now) { return }
            console.write(line(answer, now))
        }
    }
}

/// One change of a quote as one line.
enum QuoteLine {
    static let heading = "time,contract,bidSize,bid,ask,askSize,last,lastSize,volume,dataType\n"

    static func csv(_ answer: QuoteAnswer, at now: Date) -> String {
        let quote = answer.quote
        let numbers = [
            quote.bidSize, quote.bid, quote.ask, quote.askSize, quote.last, quote.lastSize, quote.volume,
        ].map { $0?.description ?? "" }
        let fields = [now.formatted(.iso8601), answer.contract.shortName] + numbers + [quote.dataType?.word ?? ""]
        return Table.line(fields)
    }

    static func text(_ answer: QuoteAnswer, at now: Date) -> String {
        let quote = answer.quote
        func side(_ name: String, _ price: Price?, _ size: Quantity?) -> String {
            let price = price?.grouped(atLeast: 2) ?? "—"
            return "\(name) \(price)" + (size.map { " × \($0.grouped())" } ?? "")
        }
        let parts = [
            now.formatted(.iso8601.time(includingFractionalSeconds: false)), answer.contract.shortName,
            side("bid", quote.bid, quote.bidSize), side("ask", quote.ask, quote.askSize),
            side("last", quote.last, quote.lastSize), quote.dataType?.word ?? "",
        ]
        return parts.joined(separator: "  ").trimmedAtEnd + "\n"
    }
}
