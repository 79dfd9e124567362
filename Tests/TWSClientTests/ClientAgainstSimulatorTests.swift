import GatewaySimulator
import TWSModel
import TWSProtocol
import Testing

@testable import TWSClient

@Suite("One script, at every border of the two dialects", .timeLimit(.minutes(2)))
struct ClientAgainstSimulatorTests {
    static let versions: [ServerVersion] = [
        100, 124, 142, 157, 163, 176, 178, 200, 201, 203, 206, 207, 208, 211, 213, 226,
    ]

    /// Runs the script in a session with an embedded Gateway that speaks at most this version.
    static func session<Result: Sendable>(
        at version: ServerVersion,
        fault: SimulatedFault? = nil,
        _ body: @escaping @Sendable (GatewaySession) async throws -> Result
    ) async throws -> Result {
        var configuration = GatewaySimulator.Configuration()
        configuration.serverVersions = ServerVersionRange(.oldest, version)
        configuration.fault = fault
        return try await withSimulator(configuration) { simulator in
            try await GatewaySession.withSession(
                SessionConfiguration(endpoint: simulator.endpoint, clientID: 7, deadlines: .each(.seconds(30)))
            ) { session in
                try await body(session)
            }
        }
    }

    @Test("the account side", arguments: versions)
    func account(version: ServerVersion) async throws {
        try await Self.session(at: version) { session in
            #expect(session.serverVersion == version)
            let account = try #require(session.accounts.first)

            let positions = try await session.positions()
            #expect(positions.count == 24)
            #expect(positions.allSatisfy { $0.account == account })
            #expect(positions.allSatisfy { $0.quantity != 0 && $0.averageCost != nil && $0.contract.id != nil })
            #expect(Set(positions.map(\.contract.id)).count == 24)

            let orders = try await session.allOpenOrders()
            #expect(orders.count == 7)
            #expect(orders.allSatisfy { $0.order.permID != nil && $0.order.action != nil && $0.order.type != nil })
            #expect(orders.allSatisfy { $0.status != nil && $0.remaining != nil })

            let snapshot = try await session.accountUpdates(for: account)
            #expect(snapshot.portfolio.count == 24)
            #expect(Set(snapshot.portfolio.map(\.contract.id)) == Set(positions.map(\.contract.id)))
            #expect(snapshot.values.contains { $0.key == "NetLiquidation" && $0.amount != nil })
            #expect(snapshot.time != nil)
            for item in snapshot.portfolio {
                let held = positions.first { $0.contract.id == item.contract.id }
                #expect(held?.quantity == item.quantity)
            }

            let summary = try await session.accountSummary()
            #expect(summary.contains { $0.key == "NetLiquidation" && $0.account == account && $0.currency == "USD" })
            #expect(Set(summary.map(\.key)).isSubset(of: Set(AccountSummaryTag.usual)))

            let executions = try await session.executions()
            #expect(!executions.isEmpty)
            #expect(executions.allSatisfy { $0.commission != nil && $0.price != nil && $0.quantity != nil })
            #expect(Set(executions.map(\.id)).count == executions.count)
        }
    }

    @Test("the market side", arguments: versions)
    func market(version: ServerVersion) async throws {
        try await Self.session(at: version) { session in
            let stock = try #require(try await session.contractDetails(for: .stock("AAPL")).first)
            #expect(stock.contract.symbol == "AAPL" && stock.contract.currency == "USD")
            #expect(stock.longName != nil && stock.minTick == "0.01" && stock.timeZoneID != nil)
            #expect(stock.securityIDs["ISIN"]?.count == 12)

            let future = try await session.contractDetails(
                for: Contract(symbol: "ES", securityType: .future, exchange: "CME", currency: "USD")
            )
            #expect(future.count > 1)
            #expect(future.allSatisfy { $0.contract.multiplier == 50 })
            let pair = try #require(try await session.contractDetails(for: .forex("EUR", "USD")).first)
            #expect(pair.contract.securityType == .forex)

            let bars = try await session.bars(for: stock.contract, duration: "1 D", barSize: "1 hour")
            #expect(bars.count >= 6)
            #expect(
                bars.allSatisfy { $0.low <= $0.open && $0.low <= $0.close && $0.high >= $0.open && $0.high >= $0.close }
            )
            let days = try await session.bars(for: stock.contract, duration: "1 M", barSize: "1 day")
            #expect(days.count >= 15)
            for case .moment in days.map(\.time) { Issue.record("daily bars are days") }

            let quote = try await session.withMarketData(for: stock.contract) { ticks in
                var quote = Quote()
                for try await case .data(let tick) in ticks {
                    quote.apply(tick)
                    if quote.bid != nil, quote.ask != nil, quote.last != nil { break }
                }
                return quote
            }
            let bid = try #require(quote.bid)
            let ask = try #require(quote.ask)
            #expect(bid < ask)
            let time = try await session.currentTime()
            #expect(time > 1_500_000_000)
            #expect(await session.statistics.malformedMessages == 0)
            #expect(await session.statistics.unknownMessages == 0)
        }
    }

    @Test("every change of a contract, one by one", arguments: [140, 178, 203, 208, 226] as [ServerVersion])
    func tickByTick(version: ServerVersion) async throws {
        try await Self.session(at: version) { session in
            for kind in [GatewaySession.TickByTickKind.allLast, .bidAsk] {
                let changes = try await session.withTickByTick(for: .stock("AAPL"), kind) { stream in
                    var changes: [TickByTick] = []
                    for try await case .data(let change) in stream {
                        changes.append(change)
                        if changes.count == 3 { break }
                    }
                    return changes
                }
                for change in changes {
                    switch (kind, change) {
                    case (.allLast, .trade(let trade)): #expect(trade.price > 0 && trade.size != nil)
                    case (.bidAsk, .quote(let quote)): #expect(try #require(quote.bid) < #require(quote.ask))
                    default: Issue.record("\(kind) brought \(change)")
                    }
                }
            }
        }
    }

    @Test("a contract that is none is refused with 200", arguments: [178, 203, 226] as [ServerVersion])
    func nonsense(version: ServerVersion) async throws {
        try await Self.session(at: version) { session in
            let error = await #expect(throws: GatewayError.self) {
                try await session.contractDetails(for: .stock("NOSUCHTHING"))
            }
            #expect(error?.code == .refused)
            #expect(error?.notice?.code == 200)
            let streamed = await #expect(throws: GatewayError.self) {
                try await session.withMarketData(for: .stock("NOSUCHTHING")) { for try await _ in $0 {} }
            }
            #expect(streamed?.notice?.code == 200)
            // The session lives on.
            let count = try await session.positions().count
            #expect(count == 24)
        }
    }

    @Test("callers of a request without a number share one download, and requests of a kind take turns")
    func shared() async throws {
        try await Self.session(at: 226) { session in
            async let first = session.positions()
            async let second = session.positions()
            async let own = session.openOrders()
            async let all = session.allOpenOrders()
            let (a, b) = try await (first, second)
            #expect(a == b && a.count == 24)
            _ = try await own
            #expect(try await all.count == 7)
        }
    }

    @Test("a cancelled caller comes back at once, and the session lives on")
    func cancelled() async throws {
        try await Self.session(at: 226) { session in
            let task = Task { try await session.withMarketData(for: .stock("AAPL")) { for try await _ in $0 {} } }
            task.cancel()
            _ = await task.result
            let positions = Task { try await session.positions() }
            positions.cancel()
            if case .failure(let error) = await positions.result {
                #expect((error as? GatewayError)?.code == .cancelled)
            }
            let count = try await session.positions().count
            #expect(count == 24)
        }
    }

    @Test("the second of two clients with one id is told so, and the first is unharmed")
    func clientIDInUse() async throws {
        try await withSimulator(GatewaySimulator.Configuration()) { simulator in
            let configuration = SessionConfiguration(endpoint: simulator.endpoint, clientID: 7)
            try await GatewaySession.withSession(configuration) { first in
                let error = await #expect(throws: GatewayError.self) {
                    try await GatewaySession.withSession(configuration) { _ in }
                }
                #expect(error?.code == .clientIDInUse)
                #expect(error?.notice?.code == 326)
                let count = try await first.positions().count
                #expect(count == 24)
            }
            // Free again the moment the first is gone.
            try await GatewaySession.withSession(configuration) { session in
                let count = try await session.positions().count
                #expect(count == 24)
            }
        }
    }

    @Test(
        "a Gateway that fails says where, at once when it closes and at the deadline when it is silent",
        arguments: [
            ("T02", Rung.serverVersion), ("T04", .serverVersion), ("T05", .serverVersion), ("T09", .serverVersion),
            ("T10", .serverVersion), ("P06", .startAPI), ("P07", .accounts), ("P08", .startAPI),
        ]
    )
    func failing(name: String, rung: Rung) async throws {
        let fault = try #require(SimulatedFault(name))
        try await withSimulator(GatewaySimulator.Configuration(fault: fault)) { simulator in
            let error = await #expect(throws: GatewayError.self) {
                try await GatewaySession.withSession(
                    SessionConfiguration(
                        endpoint: simulator.endpoint,
                        clientID: 7,
                        deadlines: .each(.seconds(1))
                    )
                ) { _ in }
            }
            let report = try #require(error?.report)
            if name == "P08" {
                #expect(error?.code == .clientIDInUse)
            } else if name == "T10" {
                // The reset may come before the kernel has told us that we are connected.
                #expect(report.ending == .reset)
                #expect(report.failed == .tcp || report.failed == rung)
            } else {
                #expect(report.failed == rung)
                #expect(report.bytesSent >= 17)
            }
            #expect(try #require(report.steps.last).milliseconds < 5000)
        }
    }

    @Test("the service opens a session, hands it out, and opens the next when it ends")
    func service() async throws {
        try await withSimulator(GatewaySimulator.Configuration()) { simulator in
            let client = GatewayClient(
                SessionConfiguration(endpoint: simulator.endpoint, clientID: 7),
                backOff: .init(first: .milliseconds(1))
            )
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await client.run() }
                let first = try await client.session()
                let before = try await first.positions().count
                await first.close()
                var second = try await client.session()
                while second === first { second = try await client.session() }
                let after = try await second.positions().count
                #expect(before == 24 && after == 24)
                group.cancelAll()
            }
            await #expect(throws: GatewayError.self) { try await client.session() }
        }
    }
}
