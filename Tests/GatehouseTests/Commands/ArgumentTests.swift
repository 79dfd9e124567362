import ArgumentParser
import TWSModel
import Testing

@testable import gatehouse

struct ArgumentTests {
    static let commands = [
        "demo", "doctor", "explain", "status", "account", "positions", "portfolio", "orders", "executions", "contract",
        "quote", "bars", "simulate",
    ]

    @Test func helpListsExactlyTheCommandsThatWork() {
        let help = Gatehouse.helpMessage(columns: 100)
        let listed = help.matches(of: /(?m)^  ([a-z]+)  +[A-Z]/).map { String($0.1) }
        #expect(listed.sorted() == Self.commands.sorted())
    }

    @Test(arguments: commands)
    func everyCommandHasHelp(command: String) {
        let error = #expect(throws: (any Error).self) {
            var help = try Gatehouse.parseAsRoot([command, "--help"])
            try help.run()
        }
        guard let error else { return }
        #expect(Gatehouse.exitCode(for: error).rawValue == 0)
        #expect(Gatehouse.fullMessage(for: error).contains("USAGE: gatehouse \(command)"))
    }

    @Test func theOptionalValueOfSimulatedIsRewritten() {
        #expect(ArgumentVector.rewritten(["status", "--simulated", "--json"]) == ["status", "--simulated", "--json"])
        #expect(ArgumentVector.rewritten(["status", "--simulated=F17"]) == ["status", "--simulated-as", "F17"])
        #expect(ArgumentVector.rewritten(["x", "--", "--simulated=F17"]) == ["x", "--", "--simulated=F17"])
    }

    @Test(arguments: [
        (["status", "--json"], true), (["status", "--format", "json"], true), (["status", "--format=json"], true),
        (["status", "--format", "csv"], false), (["explain", "--", "--json"], false), ([], false),
    ])
    func jsonIsAskedForInThreeWays(arguments: [String], asks: Bool) {
        #expect(ArgumentVector.asksForJSON(arguments) == asks)
    }

    @Test(arguments: [
        ["frobnicate"], ["status", "--gateway", "nonsense"], ["status", "--client-id", "-1"],
        ["status", "--timeout", "0"],
        ["status", "--json", "--format", "csv"], ["status", "--simulated", "--gateway", "h:1"],
        ["status", "--simulated=F99"], ["doctor", "h:1", "--gateway", "h:2"], ["doctor", "h:1", "--simulated"],
        ["contract"], ["contract", "X", "--type", "XYZ"], ["quote", "X", "--strike", "abc"],
        ["quote", "X", "--right", "Q"],
        ["quote", "X", "--seconds", "0"], ["bars", "X", "--size", "7 mins"], ["bars", "X", "--duration", "1D"],
        ["simulate", "--fault", "F99"], ["simulate", "--server-version", "99"], ["simulate", "--port", "70000"],
        ["quote", "X", "--expiry", "december"],
    ])
    func mistakesAreUsageErrors(arguments: [String]) {
        let error = #expect(throws: (any Error).self) {
            try Gatehouse.parseAsRoot(ArgumentVector.rewritten(arguments))
        }
        if let error { #expect(Gatehouse.exitCode(for: error).rawValue == ShellStatus.usage.rawValue) }
    }

    @Test func aMistakenBarSizeIsMetWithTheNearest() {
        let error = #expect(throws: (any Error).self) { try Gatehouse.parseAsRoot(["bars", "X", "--size", "5 min"]) }
        if let error { #expect(Gatehouse.message(for: error).contains("Did you mean \"5 mins\"?")) }
    }

    // MARK: Contracts

    @Test(arguments: [
        (["aapl"], Contract.stock("AAPL")), (["EUR.USD"], .forex("EUR", "USD")), (["usd/jpy"], .forex("USD", "JPY")),
        (
            ["SPY", "--expiry", "20261218", "--strike", "580", "--right", "put"],
            .option("SPY", expiry: "20261218", strike: 580, right: .put)
        ),
        (["ES", "--expiry", "202612", "--exchange", "cme"], .future("ES", expiry: "202612", exchange: "CME")),
        (["BRK.B", "--currency", "usd"], .stock("BRK.B")), (["--id", "265598"], .id(265_598)),
        (["BMW", "--currency", "EUR", "--exchange", "IBIS"], .stock("BMW", exchange: "IBIS", currency: "EUR")),
    ])
    func contractsAreReadFromTheCommandLine(arguments: [String], contract: Contract) throws {
        #expect(try ContractOptions.parse(arguments).contract == contract)
    }

    // MARK: Accounts

    @Test func anAccountIsChosenByNumberOrByMask() throws {
        let accounts = [AccountID("DU1234567"), AccountID("DU7654321")]
        func chosen(_ text: String?) throws -> [AccountID] {
            try Settings(SettingsLayer(account: text.map { AccountID($0) })).chosen(of: accounts)
        }
        #expect(try chosen(nil) == accounts)
        #expect(try chosen("DU7654321") == [accounts[1]])
        #expect(try chosen("DU*****67") == [accounts[0]])
        let failure = #expect(throws: Failure.self) { try chosen("DU0000000") }
        #expect(failure?.status == .usage)
        #expect(failure?.message.contains("DU0000000") == false)
    }
}
