import TWSClient
import TWSModel

extension DemoShow {
    private static let watched: [Contract] = [
        .stock("AAPL"), .stock("SPY"), .stock("NVDA"), .forex("EUR", "USD"),
    ]

    /// Quotes of a few instruments for a few seconds: redrawn on a terminal, otherwise as they are in the end.
    func showQuotes(_ session: GatewaySession) async throws {
        heading(4, "Prices as they move", "Four market-data lines for \(watching.components.seconds) seconds.")
        let board = Latest(QuoteBoard(Self.watched))
        try await Race.run {
            try await withThrowingDiscardingTaskGroup { group in
                for contract in Self.watched {
                    group.addTask {
                        try await session.quotes(for: contract) { answer in
                            board.update { $0.add(answer) }
                            return true
                        }
                    }
                }
            }
        } until: {
            try await watch(board)
        }
        let last = board.value
        if !console.out.isInteractive { say(last.table(since: nil).text(on: console.out).indented) }
        say("\n  \(last.changes) changes in \(watching.components.seconds) s.\n")
    }

    private func watch(_ board: Latest<QuoteBoard>) async throws {
        let deadline = ContinuousClock.now + watching
        var drawn: QuoteBoard?
        var live = LiveTable()
        while ContinuousClock.now < deadline {
            try await Task.sleep(for: .milliseconds(200))
            guard console.out.isInteractive else { continue }
            let now = board.value
            say(live.draw(now.table(since: drawn), on: console.out))
            drawn = now
        }
    }
}

/// The newest quotes of some contracts.
struct QuoteBoard: Sendable {
    private(set) var answers: [QuoteAnswer]
    private(set) var changes = 0

    init(_ contracts: [Contract]) {
        answers = contracts.map { QuoteAnswer(contract: $0, quote: Quote()) }
    }

    mutating func add(_ answer: QuoteAnswer) {
        guard let index = answers.firstIndex(where: { $0.contract == answer.contract }) else { return }
        answers[index] = answer
        changes += 1
    }

    /// - Parameter before: what prices are compared with, to colour them.
    func table(since before: QuoteBoard?) -> Table {
        let tables = answers.indices.map { answers[$0].table(since: before?.answers[$0].quote) }
        var table = tables[0]
        table.rows = tables.flatMap(\.rows)
        return table
    }
}
