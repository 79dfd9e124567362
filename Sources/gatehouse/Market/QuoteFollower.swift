import Foundation
import TWSClient
import TWSModel

/// Shows quotes as they change: one table that is redrawn on a terminal, otherwise a line for each change.
struct QuoteFollower: Sendable {
    let console: Console
    let settings: Settings
    /// Nil is for ever.
    let limit: Duration?

    func follow(_ contract: Contract, in session: GatewaySession) async throws {
        let latest = Latest<QuoteAnswer?>(nil)
        let redraws = console.out.isInteractive && settings.format == .table
        if !redraws, settings.format == .csv { console.write(QuoteLine.heading) }
        try await Race.run {
            try await session.quotes(for: contract) { answer in
                if redraws {
                    latest.value = answer
                } else {
                    try write(answer)
                }
                return true
            }
        } until: {
            let deadline = limit.map { ContinuousClock.now + $0 }
            var drawn: QuoteAnswer?
            while deadline.map({ ContinuousClock.now < $0 }) ?? true {
                // Five times a second is as fast as anybody reads.
                try await Task.sleep(for: .milliseconds(redraws ? 200 : 50))
                if let answer = latest.value, answer.quote != drawn?.quote {
                    let table = LiveTable(answer.table(since: drawn?.quote))
                    console.write(table.drawn(over: drawn != nil, on: console.out))
                    drawn = answer
                }
            }
        }
    }

    private func write(_ answer: QuoteAnswer) throws {
        switch settings.format {
        case .json:
            let source = settings.simulation == .off ? DataSource(answer.freshness) : .simulated
            console.write(line: try Envelope.success(answer.data, source: source, asOf: .now))
        case .csv: console.write(QuoteLine.csv(answer, at: .now))
        case .table: console.write(QuoteLine.text(answer, at: .now))
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
        return parts.joined(separator: "  ").trimmingCharacters(in: .whitespaces) + "\n"
    }
}
