import TWSModel
import Testing

@testable import gatehouse

struct TableTests {
    private let positions = PositionsAnswer([Samples.known, Samples.unknown], of: [Samples.account, Samples.live])

    @Test func columnsAlignAndNumbersStandRight() {
        #expect(
            positions.text(on: .plain) == """
                ACCOUNT    CONTRACT             QUANTITY  AVERAGE COST  CURRENCY
                ────────────────────────────────────────────────────────────────
                DU*****67  SPY 20261218 P580.5        -3    1,234.5679  USD
                U*****21   O'Neil, "Bill"            0.5             —  —

                """
        )
    }

    @Test func csvIsExactQuotedAndInFull() {
        #expect(
            positions.table.csv == """
                account,contract,conID,symbol,securityType,lastTradeDateOrContractMonth,strike,right,multiplier,\
                exchange,currency,quantity,averageCost
                DU1234567,SPY 20261218 P580.5,700000001,SPY,OPT,20261218,580.5,P,100,SMART,USD,-3,1234.567891
                U7654321,"O'Neil, ""Bill""\",,"O'Neil, ""Bill""\",,,,,,,,0.5,

                """
        )
    }

    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
        (" a", "\" a\""), ("", ""), ("=1+1", "=1+1"),
    ])
    func fieldsAreQuotedWhereTheyMustBe(field: String, quoted: String) {
        #expect(Table.line([field, "x"]) == quoted + ",x\n")
    }

    @Test func thereIsNoColourUnlessATerminalHasIt() {
        #expect(!positions.text(on: .plain).contains("\u{1B}"))
        let terminal = Terminal(isInteractive: true, hasColour: true, width: 100)
        let painted = positions.text(on: terminal)
        #expect(painted.contains("\u{1B}[1mSPY 20261218 P580.5\u{1B}[0m"))
        let bare = painted.replacing(/\u{1B}\[[0-9]+m/, with: "")
        #expect(bare == positions.text(on: .plain))
    }

    @Test func filesAndPipesAreNoTerminals() {
        // Descriptors far beyond those in use are no terminals either.
        #expect(Terminal.standard(9_999, environment: ["TERM": "xterm"]) == .plain)
    }

    @Test(arguments: [
        (["TERM": "xterm"], true, true), (["TERM": "xterm", "NO_COLOR": "1"], true, false),
        (["TERM": "xterm", "NO_COLOR": ""], true, true), (["TERM": "dumb"], false, false),
    ])
    func aTerminalShowsWhatTheEnvironmentWants(
        environment: [String: String],
        isInteractive: Bool,
        hasColour: Bool
    ) {
        let terminal = Terminal(width: 120, environment: environment)
        #expect(terminal.isInteractive == isInteractive)
        #expect(terminal.hasColour == hasColour)
        #expect(terminal.width == 120)
        #expect(Terminal(width: nil, environment: ["COLUMNS": "66"]).width == 66)
    }

    @Test func narrowTerminalsLoseDispensableColumns() {
        let table = Table(
            [1],
            [
                .text("a", "AAAAAAAAAA") { _ in .text("x") }, .text("b", "BBBBBBBBBB") { _ in .text("y") }.ifRoom,
                .text("c", "CCCCCCCCCC") { _ in .text("z") }.ifRoom,
            ]
        )
        func headings(_ width: Int) -> String {
            let text = table.text(on: Terminal(isInteractive: true, hasColour: false, width: width))
            return String(text.prefix { $0 != "\n" })
        }
        #expect(headings(34) == "AAAAAAAAAA  BBBBBBBBBB  CCCCCCCCCC")
        #expect(headings(33) == "AAAAAAAAAA  BBBBBBBBBB")
        #expect(headings(21) == "AAAAAAAAAA")
        #expect(headings(5) == "AAAAAAAAAA")
        #expect(table.text(on: .plain).contains("CCCCCCCCCC"))
        #expect(table.csv == "a,b,c\nx,y,z\n")
    }

    @Test func liveTablesAreDrawnOverThemselvesAndNeverShrink() {
        let terminal = Terminal(isInteractive: true, hasColour: false, width: 80)
        func table(_ text: String) -> Table { Table([text], [.number("a", "A") { .text($0) }]) }
        var live = LiveTable()
        let first = live.draw(table("12345"), on: terminal)
        #expect(first == "\u{1B}[?7l      A\u{1B}[K\n  ─────\u{1B}[K\n  12345\u{1B}[K\n\u{1B}[?7h")
        let second = live.draw(table("1"), on: terminal)
        #expect(second == "\u{1B}[?7l\u{1B}[3A      A\u{1B}[K\n  ─────\u{1B}[K\n      1\u{1B}[K\n\u{1B}[?7h")
    }

    @Test(arguments: [
        ("0", 0, "0"), ("-0.5", 2, "-0.50"), ("999", 0, "999"), ("1000", 2, "1,000.00"),
        ("-1234567.891", 2, "-1,234,567.891"),
        ("123456789012345678", 0, "123,456,789,012,345,678"),
    ])
    func numbersAreGrouped(number: String, places: Int, text: String) throws {
        #expect(try #require(ExactDecimal(number)).grouped(atLeast: places) == text)
    }

    @Test func cellsAreRoundedForPeopleOnly() {
        #expect(Cell.money("1234.565") == Cell(shown: "1,234.57", exact: "1234.565"))
        #expect(Cell.result("-0.004").tint == .red)
        #expect(Cell.result("0").tint == nil)
        #expect(Cell.price("1.17835") == Cell(shown: "1.17835", exact: "1.17835"))
        #expect(Cell.price("2", since: "1").tint == .green)
        #expect(Cell.price("1", since: "2").tint == .red)
        #expect(Cell.price("1", since: "1").tint == nil)
        #expect(Cell.ratio(0.123456) == Cell(shown: "0.1235", exact: "0.123456"))
        #expect(Cell.price(nil) == .unknown)
        #expect(Cell.account(nil).exact == "")
    }
}
