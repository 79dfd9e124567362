import Synchronization
import TWSClient
import TWSModel

/// Ten market-data lines and six tick-by-tick streams at once, each consumed by a task of its own.
enum Streams {
    struct Outcome: Sendable {
        var counted = 0
        /// Nanoseconds.
        var latencies: [Int64] = []
    }

    static func run(_ session: GatewaySession, latencies: Bool) async throws -> Outcome {
        let opened = Gate(16)
        return try await withThrowingTaskGroup(of: Outcome.self) { group in
            for index in 1...10 {
                group.addTask {
                    try await session.withMarketData(for: stock(index), bufferLimit: 4_000_000) { ticks in
                        await opened.pass()
                        var outcome = Outcome()
                        for try await item in ticks {
                            if case .data = item { outcome.counted += 1 }
                        }
                        return outcome
                    }
                }
            }
            for index in 11...16 {
                group.addTask {
                    let kind = index < 14 ? GatewaySession.TickByTickKind.allLast : .bidAsk
                    return try await session.withTickByTick(for: stock(index), kind, bufferLimit: 4_000_000) {
                        changes in
                        await opened.pass()
                        var outcome = Outcome()
                        for try await item in changes {
                            guard case .data(let change) = item else { continue }
                            outcome.counted += 1
                            if latencies, case .trade(let trade) = change {
                                outcome.latencies.append(Clocks.nanoseconds - Int64(trade.price.double))
                            }
                        }
                        return outcome
                    }
                }
            }
            await opened.all()
            _ = try await session.currentTime()
            // The time's own burst has been handed over when the session answers this.
            _ = await session.statistics
            group.cancelAll()
            var total = Outcome()
            for try await outcome in group {
                total.counted += outcome.counted
                total.latencies += outcome.latencies
            }
            return total
        }
    }
}

/// Lets one wait until so many others have passed.
actor Gate {
    private var missing: Int
    private var waiting: CheckedContinuation<Void, Never>?

    init(_ count: Int) { missing = count }

    func pass() {
        missing -= 1
        if missing == 0 { waiting?.resume() }
    }

    func all() async {
        guard missing > 0 else { return }
        await withCheckedContinuation { waiting = $0 }
    }
}
