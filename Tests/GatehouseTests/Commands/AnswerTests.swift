import Foundation
import GatewayDoctor
import TWSClient
import TWSModel
import Testing

@testable import gatehouse

struct AnswerTests {
    // MARK: Portfolio

    private func item(_ symbol: String, _ currency: String, value: Money?, unrealized: Money?) -> PortfolioItem {
        PortfolioItem(
            account: nil,
            contract: .stock(symbol, currency: currency),
            quantity: 1,
            marketValue: value,
            unrealizedPnL: unrealized,
            realizedPnL: 0
        )
    }

    @Test func totalsAreExactAndByCurrency() {
        let items = [
            item("A", "USD", value: "0.1", unrealized: "1"), item("B", "USD", value: "0.2", unrealized: "-3"),
            item("C", "EUR", value: "5", unrealized: nil),
        ]
        let answer = PortfolioAnswer([AccountSnapshot(account: Samples.account, values: [], portfolio: items)])
        #expect(
            answer.totals == [
                .init(currency: "EUR", marketValue: "5", unrealizedPnL: nil, realizedPnL: 0),
                .init(currency: "USD", marketValue: "0.3", unrealizedPnL: "-2", realizedPnL: 0),
            ]
        )
        #expect(answer.items.allSatisfy { $0.account == Samples.account })
        #expect(answer.table.csv.split(separator: "\n").count == 4)
        #expect(answer.text(on: .plain).split(separator: "\n").count == 8)
    }

    // MARK: Account

    @Test func accountsStandSideBySide() {
        let values = [
            AccountValue(account: Samples.account, key: "NetLiquidation", value: "1234567.891", currency: "USD"),
            AccountValue(account: Samples.live, key: "NetLiquidation", value: "5", currency: "EUR"),
            AccountValue(account: Samples.account, key: "AccountType", value: "INDIVIDUAL"),
        ]
        let answer = AccountAnswer(values, of: [Samples.account, Samples.live])
        #expect(
            answer.text(on: .plain) == """
                ACCOUNT                       DU*****67  U*****21
                ─────────────────────────────────────────────────
                Net liquidation value  1,234,567.89 USD  5.00 EUR
                Account type                 INDIVIDUAL         —

                """
        )
        #expect(answer.table.csv.contains("DU1234567,NetLiquidation,1234567.891,USD\n"))
        #expect(answer.data.map(\.isPaper) == [true, false])
    }

    // MARK: Status

    private func status(
        _ accounts: [AccountID],
        port: Int,
        notices: [Notice] = [],
        expectsPaper: Bool? = nil,
        skew: Int64 = 0
    ) -> StatusAnswer {
        var report = ClimbReport()
        report.accounts = accounts
        report.currentTime = 1_800_000_000 + skew
        report.serverVersion = 203
        return StatusAnswer(
            endpoint: Endpoint(host: "127.0.0.1", port: port),
            clientID: 7,
            report: report,
            notices: notices,
            readAt: Date(timeIntervalSince1970: 1_800_000_000),
            expectsPaper: expectsPaper,
            isSimulated: false
        )
    }

    @Test(arguments: [
        (Samples.account, 4002, 0), (Samples.account, 4001, 1), (Samples.live, 4001, 0), (Samples.live, 4002, 1),
        (Samples.live, 7497, 1), (Samples.account, 7497, 0), (Samples.live, 5555, 0),
    ])
    func aLoginBehindTheOtherKindsPortIsAWarning(account: AccountID, port: Int, count: Int) {
        #expect(status([account], port: port).warnings.count == count)
    }

    @Test func theConfigurationMayKnowBetter() {
        #expect(status([Samples.live], port: 5555, expectsPaper: true).warnings.count == 1)
        #expect(status([Samples.account], port: 5555, expectsPaper: true).warnings.isEmpty)
        #expect(status([Samples.account, Samples.live], port: 5555).data.kind == .mixed)
    }

    @Test func farmsAreTakenFromTheNewestNotices() {
        let notices = [
            Notice(code: 2104, text: "Market data farm connection is OK:usfarm"),
            Notice(code: 2103, text: "Market data farm connection is broken:eufarm"),
            Notice(code: 2103, text: "Market data farm connection is broken:usfarm"),
            Notice(code: 2106, text: "HMDS data farm connection is OK:ushmds"),
            Notice(code: 2104, text: "Market data farm connection is OK:usfarm"),
            Notice(code: 1100, text: "Connectivity between IB and TWS has been lost."),
        ]
        let answer = status([Samples.account], port: 4002, notices: notices)
        #expect(answer.data.farms.map(\.name) == ["usfarm", "eufarm", "ushmds"])
        #expect(answer.data.farms.map(\.state) == [.connected, .broken, .connected])
        #expect(answer.warnings.count == 2)
        let text = answer.text(on: .plain)
        #expect(text.contains("ATTENTION"))
        #expect(text.contains("market data: usfarm, eufarm (broken) · historical data: ushmds"))
    }

    @Test(arguments: [(0, 0), (5, 0), (6, 1), (-3600, 1)])
    func aWrongClockIsAWarning(skew: Int64, count: Int) {
        #expect(status([Samples.account], port: 4002, skew: skew).warnings.count == count)
    }

    // MARK: Quotes

    @Test func aQuoteIsCompleteWithoutALastPriceForPairsOnly() {
        var quote = Quote()
        quote.bid = 1
        quote.ask = 2
        #expect(!QuoteAnswer(contract: .stock("A"), quote: quote).isComplete)
        #expect(QuoteAnswer(contract: .forex("EUR", "USD"), quote: quote).isComplete)
        quote.last = 1
        #expect(QuoteAnswer(contract: .stock("A"), quote: quote).isComplete)
    }

    @Test func aChangeIsALine() {
        var quote = Quote()
        quote.bid = "189.4"
        quote.bidSize = 1200
        quote.dataType = .delayed
        let answer = QuoteAnswer(contract: .stock("AAPL"), quote: quote)
        let now = Date(timeIntervalSince1970: 1_800_000_000)
        #expect(
            QuoteLine.text(answer, at: now)
                == "08:00:00  AAPL  bid 189.40 × 1,200  ask —  last —  delayed\n"
        )
        #expect(QuoteLine.csv(answer, at: now) == "2027-01-15T08:00:00Z,AAPL,1200,189.4,,,,,,delayed\n")
        #expect(QuoteLine.csv(answer, at: now).count { $0 == "," } == QuoteLine.heading.count { $0 == "," })
        #expect(answer.freshness == .delayed)
    }

    // MARK: Bars

    private func bar(_ time: BarTime, _ open: Price, _ high: Price, _ low: Price, _ close: Price) -> Bar {
        Bar(time: time, open: open, high: high, low: low, close: close)
    }

    @Test func timesAreUTCForProgramsAndLocalForPeople() throws {
        let zone = try #require(TimeZone(identifier: "America/New_York"))
        let moment = BarTime.moment(Date(timeIntervalSince1970: 1_800_000_000))
        #expect(moment.exact == "2027-01-15T08:00:00Z")
        #expect(moment.shown(in: zone) == "2027-01-15 03:00")
        #expect(BarTime.day("20261120").exact == "2026-11-20")
        #expect(BarTime.day("20261120").shown(in: zone) == "2026-11-20")
    }

    @Test func candlesAreDrawnAtHalfALine() throws {
        let bars = [bar(.day("20261118"), 10, 14, 10, 14), bar(.day("20261119"), 14, 18, 10, 12)]
        let chart = CandleChart(bars, timeZone: try #require(TimeZone(identifier: "UTC")), height: 4)
        #expect(
            chart.text(on: .plain) == """
                17 ┤  │
                   │  │
                   │┃ █
                11 ┤┃ │
                   └───
                    2026-11-18  2026-11-19

                """
        )
    }

    @Test func manyBarsFitByMerging() {
        let bars = (0..<500).map { bar(.day("20261118"), 10, Price(10 + $0 % 7), 9, 10) }
        let chart = CandleChart(bars, timeZone: .gmt, height: 10)
        let width = chart.text(on: .plain).split(separator: "\n").map(\.count).max() ?? 0
        #expect(width <= Terminal.plain.width)
        #expect(CandleChart([], timeZone: .gmt).text(on: .plain) == "")
    }

    @Test func flatPricesAreDrawnToo() {
        let chart = CandleChart([bar(.day("20261118"), 5, 5, 5, 5)], timeZone: .gmt, height: 4)
        #expect(!chart.text(on: .plain).isEmpty)
    }

    // MARK: Doctor

    @Test(arguments: [
        (Examination.State.ready, ShellStatus.done), (.starting, .warnings), (.attention, .warnings),
        (.fault, .refused),
    ])
    func theDoctorsStateIsTheShellStatus(state: Examination.State, status: ShellStatus) {
        let examination = Examination(
            verdict: .init(state: state, fault: nil, name: nil, confidence: .certain, say: "U1234567"),
            candidates: [],
            ladder: [],
            findings: [],
            runnerUp: nil,
            remedies: [],
            doNot: [],
            attempts: 0
        )
        let answer = DoctorAnswer(examination: examination)
        #expect(answer.status == status)
        #expect(!answer.text(on: .plain).contains("U1234567"))
        #expect(!answer.table.csv.contains("U1234567"))
    }

    @Test(arguments: ["F17", "1100"])
    func everythingExplainedHasARow(what: String) throws {
        let answer = ExplainAnswer(explanation: try Explanation(of: what))
        #expect(answer.table.csv.contains("\n\(what),"))
    }
}
