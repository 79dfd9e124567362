import NIOCore
import TWSModel
import TWSProto
import TWSProtocol
import Testing

@testable import GatewaySimulator

/// A client of the engine alone: no socket, and a clock in the hand.
struct EngineClient {
    var engine: GatewayEngine
    var now: WorldTime
    let version: ServerVersion
    let connection = ConnectionID(1)
    var started: [Frame] = []

    init(
        at version: ServerVersion = 226,
        client: ClientID = 7,
        accounts: [SimulatedAccount] = [.busy],
        policy: EnginePolicy = EnginePolicy(),
        world: World = WorldTests.world
    ) {
        engine = GatewayEngine(world: world, accounts: accounts, policy: policy)
        now = world.start
        self.version = version
        started = frames(engine.started(connection, version: version, client: client, at: now))
    }

    private func frames(_ effects: [Effect]) -> [Frame] {
        effects.compactMap { if case .send(_, let frame) = $0 { frame } else { nil } }
    }

    mutating func ask<Layout: TextLayout>(
        _ kind: MessageKind<Layout>,
        _ fill: (inout Layout.Message) -> Void
    ) throws
        -> [Frame]
    {
        var message = try #require(kind.empty() as? Layout.Message)
        fill(&message)
        return frames(engine.received(try kind.encode(message, at: version), from: connection, at: now))
    }

    mutating func wait(_ duration: Duration) -> [Frame] {
        now = now.advanced(by: duration)
        return frames(engine.advance(to: now))
    }

    func only<Layout: TextLayout>(_ kind: MessageKind<Layout>, _ frames: [Frame]) throws -> [Layout.Message] {
        try frames.filter { $0.id == kind.id }.map { try kind.decode($0) }
    }

    func codes(_ frames: [Frame]) throws -> [Int32] { try only(Incoming.error, frames).map(\.errorCode) }
}

struct EngineTests {
    static func stock(_ contract: inout WireContract) {
        contract.symbol = "AAPL"
        contract.secType = "STK"
        contract.exchange = "SMART"
        contract.currency = "USD"
    }

    private func apple() -> WireContract { made(WireContract(), Self.stock) }

    @Test(arguments: [100, 130, 176, 200, 203, 208, 213, 226])
    func noRequestIsMetWithSilence(number: Int) throws {
        let version = ServerVersion(number)
        for row in Outgoing.all where row.answer != .none && row.id != Outgoing.startAPI.id {
            guard row.dialect(at: version) != nil else { continue }
            var client = EngineClient(at: version)
            let frame = try row.encodeAny(row.empty(), at: version)
            let effects = client.engine.received(frame, from: client.connection, at: client.now)
            let speaks = effects.contains { if case .send = $0 { true } else { false } }
            // Bulletins are a stream of a world in which nothing happens; an empty account request unsubscribes.
            let isQuiet = [Outgoing.newsBulletins.id, Outgoing.accountUpdates.id, Outgoing.realTimeBars.id].contains(
                row.id
            )
            #expect(speaks || isQuiet, "\(row.name) at \(number)")
            let notes = effects.compactMap { if case .note(_, let text) = $0 { text } else { nil } }
            #expect(notes.isEmpty, "\(row.name) at \(number): \(notes)")
        }
    }

    @Test func sameInputSameBytes() throws {
        func run() throws -> [Frame] {
            var client = EngineClient()
            var frames = client.started
            frames += try client.ask(Outgoing.positions) { _ in }
            frames += try client.ask(Outgoing.accountUpdates) { $0.subscribe = true }
            frames += try client.ask(Outgoing.marketData) { request in
                request.reqID = 1
                request.contract = apple()
            }
            frames += client.wait(.seconds(5))
            frames += try client.ask(Outgoing.contractData) { $0.contract = apple() }
            frames += client.wait(.milliseconds(777))
            return frames
        }
        let first = try run()
        #expect(first.count > 150)
        #expect(try run() == first)
    }

    @Test func itDoesNotMatterHowOftenTimeIsLooked() throws {
        func run(step: Duration, times: Int) throws -> [Frame] {
            var client = EngineClient()
            _ = try client.ask(Outgoing.marketData) { request in
                request.reqID = 1
                request.contract = apple()
            }
            return (0..<times).flatMap { _ in client.wait(step) }
        }
        #expect(try run(step: .milliseconds(100), times: 20) == run(step: .seconds(1), times: 2))
    }

    @Test func aSessionBeginsWithItsOwnOpenOrders() throws {
        let owner = EngineClient(client: 1)
        #expect(try owner.only(Incoming.openOrder, owner.started).count == 7)
        #expect(owner.started.prefix(2).map(\.id) == [Incoming.openOrder.id, Incoming.orderStatus.id])
        let order = owner.started.map(\.id)
        #expect(order[14...16] == [Incoming.openOrdersEnd.id, Incoming.managedAccounts.id, Incoming.nextValidID.id])
        #expect(try owner.only(Incoming.nextValidID, owner.started).first?.orderID == 11)

        let other = EngineClient(client: 2)
        #expect(other.started.map(\.id).prefix(2) == [Incoming.managedAccounts.id, Incoming.nextValidID.id])
        #expect(try other.only(Incoming.nextValidID, other.started).first?.orderID == 1)
    }

    @Test func openOrdersAreTheClientsOwnOrEverybodys() throws {
        for (id, own) in [(1, 7), (2, 0)] {
            var client = EngineClient(client: ClientID(Int32(id)))
            let mine = try client.ask(Outgoing.openOrders) { _ in }
            #expect(try client.only(Incoming.openOrder, mine).count == own)
            #expect(mine.last?.id == Incoming.openOrdersEnd.id)
            let all = try client.ask(Outgoing.allOpenOrders) { _ in }
            #expect(try client.only(Incoming.openOrder, all).count == 7)
            #expect(all.last?.id == Incoming.openOrdersEnd.id)
        }
    }

    @Test func aReadOnlyGatewayRefusesWhatConcernsOrders() throws {
        var policy = EnginePolicy()
        policy.readOnly = true
        var client = EngineClient(client: 1, policy: policy)
        #expect(try client.codes(client.ask(Outgoing.placeOrder) { $0.orderID = 5 }) == [321])
        #expect(try client.codes(client.ask(Outgoing.cancelOrder) { $0.orderID = 5 }) == [321])
        #expect(try client.codes(client.ask(Outgoing.globalCancel) { _ in }) == [321])
        #expect(try client.codes(client.ask(Outgoing.openOrders) { _ in }) == [321])
        #expect(try client.codes(client.ask(Outgoing.allOpenOrders) { _ in }) == [321])
        #expect(try client.codes(client.ask(Outgoing.autoOpenOrders) { _ in }) == [321])
        #expect(try client.codes(client.ask(Outgoing.positions) { _ in }).isEmpty)
    }

    @Test func ordersAreRejectedByTheirNumber() throws {
        var client = EngineClient()
        let frames = try client.ask(Outgoing.placeOrder) { request in
            request.orderID = 12
            request.contract = apple()
        }
        let error = try #require(try client.only(Incoming.error, frames).first)
        #expect(error.errorCode == 201)
        #expect(error.id == 12)
    }

    @Test(arguments: [200, 201, 203, 210, 211, 226])
    func commissionReportsAreTextUntilClientsKnowThemOtherwise(number: Int) throws {
        var client = EngineClient(at: ServerVersion(number))
        let frames = try client.ask(Outgoing.executions) { $0.reqID = 3 }
        #expect(try client.only(Incoming.execution, frames).count == 4)
        let reports = frames.filter { $0.id == Incoming.commissionReport.id }
        #expect(reports.count == 4)
        #expect(reports.allSatisfy { $0.dialect == (number < 211 ? .text : .protobuf) })
        #expect(frames.last?.id == Incoming.executionEnd.id)
        #expect(frames.last?.dialect == (number < 201 ? .text : .protobuf))
    }

    @Test func executionsCanBeFiltered() throws {
        func symbols(_ fill: @escaping (inout WireExecutionFilter) -> Void) throws -> [String] {
            var client = EngineClient()
            let frames = try client.ask(Outgoing.executions) { fill(&$0.executionFilter) }
            return try client.only(Incoming.execution, frames).map(\.contract.symbol)
        }
        #expect(try symbols { $0.symbol = "SOFI" } == ["SOFI", "SOFI"])
        #expect(try symbols { $0.side = "SELL" } == ["SOUN", "AMD"])
        #expect(try symbols { $0.secType = "OPT" } == ["AMD"])
        #expect(try symbols { $0.clientID = 9 } == [])
        #expect(try symbols { $0.acctCode = "DU0000123" }.count == 4)
        #expect(try symbols { $0.time = "20261123 00:00:00" } == [])
    }

    // MARK: - Contracts

    private func found(_ fill: @escaping (inout WireContract) -> Void) throws -> (symbols: [String], codes: [Int32]) {
        var client = EngineClient()
        let frames = try client.ask(Outgoing.contractData) { request in
            request.reqID = 9
            fill(&request.contract)
        }
        let symbols = try client.only(Incoming.contractData, frames).map(\.contract.localSymbol)
        if !symbols.isEmpty { #expect(frames.last?.id == Incoming.contractDataEnd.id) }
        return (symbols, try client.codes(frames))
    }

    @Test func contractsAreFoundByWhateverIsSaid() throws {
        #expect(try found { $0.conID = 265_598 }.symbols == ["AAPL"])
        #expect(try found(Self.stock).symbols == ["AAPL"])
        #expect(
            try found { contract in
                contract.secIDType = "ISIN"
                contract.secID = "US0378331005"
            }.symbols == ["AAPL"]
        )
        #expect(
            try found { contract in
                contract.localSymbol = "ESZ6"
                contract.secType = "FUT"
                contract.exchange = "CME"
            }.symbols == ["ESZ6"]
        )
        #expect(
            try found { contract in
                contract.symbol = "ES"
                contract.secType = "FUT"
                contract.lastTradeDateOrContractMonth = "202612"
            }.symbols == ["ESZ6"]
        )
        let nothing = try found { $0.symbol = "NONSENSE" }
        #expect(nothing.symbols.isEmpty)
        #expect(nothing.codes == [200])
        #expect(try found { $0.conID = 1 }.codes == [200])
        #expect(try found { _ in }.codes == [200])
    }

    @Test func anAmbiguousContractHasNoMarketData() throws {
        var client = EngineClient()
        let frames = try client.ask(Outgoing.marketData) { request in
            request.reqID = 4
            request.contract.symbol = "ES"
            request.contract.secType = "FUT"
        }
        let error = try #require(try client.only(Incoming.error, frames).first)
        #expect(error.errorCode == 200)
        #expect(error.id == 4)
    }

    // MARK: - Market data

    @Test(arguments: [176, 203, 226])
    func aLineBeginsWithItsTypeAndParameters(number: Int) throws {
        var client = EngineClient(at: ServerVersion(number))
        let first = try client.ask(Outgoing.marketData) { request in
            request.reqID = 4
            request.contract = apple()
        }
        #expect(first.prefix(2).map(\.id) == [Incoming.marketDataType.id, Incoming.tickRequestParameters.id])
        let types = try client.only(Incoming.tickPrice, first).map(\.tickType)
        #expect(types == [1, 2, 4, 6, 7, 14, 9])
        var prices = 0
        for _ in 0..<8 { prices += try client.only(Incoming.tickPrice, client.wait(.milliseconds(250))).count }
        #expect(prices > 0)
        #expect(
            try client.codes(
                client.ask(Outgoing.marketData) { request in
                    request.reqID = 4
                    request.contract = apple()
                }
            ) == [322]
        )
        #expect(try client.ask(Outgoing.cancelMarketData) { $0.reqID = 4 }.isEmpty)
        #expect(client.wait(.seconds(5)).isEmpty)
        #expect(try client.codes(client.ask(Outgoing.cancelMarketData) { $0.reqID = 4 }) == [300])
    }

    @Test func aSnapshotEnds() throws {
        var client = EngineClient()
        let frames = try client.ask(Outgoing.marketData) { request in
            request.reqID = 4
            request.contract = apple()
            request.snapshot = true
        }
        #expect(frames.last?.id == Incoming.tickSnapshotEnd.id)
        #expect(client.wait(.seconds(5)).isEmpty)
    }

    @Test func barsOfFiveSecondsComeEveryFive() throws {
        var client = EngineClient()
        #expect(
            try client.ask(Outgoing.realTimeBars) { request in
                request.reqID = 4
                request.contract = apple()
                request.whatToShow = "TRADES"
            }.isEmpty
        )
        let bars = try client.only(Incoming.realTimeBars, client.wait(.seconds(20)))
        #expect(bars.count == 4)
        #expect(zip(bars, bars.dropFirst()).allSatisfy { $1.time == $0.time + 5 && $1.open == $0.close })
    }

    // MARK: - History

    @Test(arguments: [176, 195, 196, 200, 208, 226])
    func historyEndsAsItsVersionSays(number: Int) throws {
        var client = EngineClient(at: ServerVersion(number))
        let frames = try client.ask(Outgoing.historicalData) { request in
            request.reqID = 4
            request.contract = apple()
            request.duration = "1 D"
            request.barSizeSetting = "1 hour"
            request.whatToShow = "Trades"
            request.useRth = true
            request.formatDate = 1
        }
        let end = number < 196 ? [] : [Incoming.historicalDataEnd.id]
        #expect(frames.map(\.id) == [Incoming.historicalData.id] + end)
        let data = try #require(try client.only(Incoming.historicalData, frames).first)
        #expect(data.historicalDataBars.count == 7)
        #expect(data.historicalDataBars.first?.date == "20261121 09:30:00 US/Eastern")
    }

    @Test func aLiveBarJoinsItsHistory() throws {
        var client = EngineClient()
        let frames = try client.ask(Outgoing.historicalData) { request in
            request.reqID = 4
            request.contract = apple()
            request.duration = "600 S"
            request.barSizeSetting = "1 min"
            request.whatToShow = "TRADES"
            request.formatDate = 2
            request.keepUpToDate = true
        }
        let last = try #require(try client.only(Incoming.historicalData, frames).first?.historicalDataBars.last)
        let updates = try client.only(Incoming.historicalDataUpdate, client.wait(.seconds(120)))
        #expect(updates.count == 24)
        let first = try #require(updates.first?.historicalDataBar)
        #expect(first.date == last.date ? first.open == last.open : first.open == last.close)
        #expect(try client.ask(Outgoing.cancelHistoricalData) { $0.reqID = 4 }.isEmpty)
        #expect(client.wait(.seconds(20)).isEmpty)
    }

    @Test(arguments: [
        ("1 D", "17 mins", "TRADES", Int32(321)), ("1 fortnight", "1 min", "TRADES", 321), ("", "1 min", "TRADES", 321),
        ("1 D", "1 min", "NONSENSE", 321), ("86400 D", "1 secs", "TRADES", 162),
    ])
    func historyThatCannotBeIsRefused(duration: String, size: String, show: String, code: Int32) throws {
        var client = EngineClient()
        let frames = try client.ask(Outgoing.historicalData) { request in
            request.reqID = 4
            request.contract = apple()
            request.duration = duration
            request.barSizeSetting = size
            request.whatToShow = show
        }
        #expect(try client.codes(frames) == [code])
    }

    // MARK: - Accounts

    @Test func twoAccountsAreKeptApart() throws {
        var client = EngineClient(accounts: [.busy, .small])
        #expect(try client.only(Incoming.managedAccounts, client.started).first?.accountsList == "DU0000123,DU0000456")
        let positions = try client.only(Incoming.position, client.ask(Outgoing.positions) { _ in })
        #expect(Set(positions.map(\.account)) == ["DU0000123", "DU0000456"])
        #expect(try client.codes(client.ask(Outgoing.accountUpdates) { $0.subscribe = true }) == [321])
        let small = try client.ask(Outgoing.accountUpdates) { request in
            request.subscribe = true
            request.acctCode = "DU0000456"
        }
        #expect(try client.only(Incoming.portfolioValue, small).count == 3)
        #expect(small.last?.id == Incoming.accountDataEnd.id)
        // The refresh three minutes later has no end marker.
        let refresh = client.wait(.seconds(180))
        #expect(try client.only(Incoming.portfolioValue, refresh).count == 3)
        #expect(!refresh.contains { $0.id == Incoming.accountDataEnd.id })
    }

    @Test func twoSummariesAreEnough() throws {
        var client = EngineClient()
        for number in 1...2 {
            let frames = try client.ask(Outgoing.accountSummary) { request in
                request.reqID = Int32(number)
                request.group = "All"
                request.tags = "NetLiquidation,BuyingPower"
            }
            #expect(try client.only(Incoming.accountSummary, frames).map(\.tag) == ["NetLiquidation", "BuyingPower"])
            #expect(frames.last?.id == Incoming.accountSummaryEnd.id)
        }
        #expect(try client.codes(client.ask(Outgoing.accountSummary) { $0.reqID = 3 }) == [322])
        _ = try client.ask(Outgoing.cancelAccountSummary) { $0.reqID = 1 }
        #expect(try client.codes(client.ask(Outgoing.accountSummary) { $0.reqID = 3 }).isEmpty)
    }

    @Test func profitComesEverySecondWhenItChanges() throws {
        var client = EngineClient()
        let first = try client.ask(Outgoing.pnl) { request in
            request.reqID = 1
            request.account = "DU0000123"
        }
        #expect(try client.only(Incoming.pnl, first).count == 1)
        let later = try client.only(Incoming.pnl, client.wait(.seconds(10)))
        #expect((1...10).contains(later.count))
        _ = try client.ask(Outgoing.cancelPnL) { $0.reqID = 1 }
        #expect(client.wait(.seconds(10)).isEmpty)
        // A contract that the account does not hold is met with silence, as by the real Gateway.
        #expect(
            try client.ask(Outgoing.pnlSingle) { request in
                request.reqID = 2
                request.account = "DU0000123"
                request.conID = 1
            }.isEmpty
        )
    }
}
