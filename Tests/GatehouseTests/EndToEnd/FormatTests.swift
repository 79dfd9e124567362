import Foundation
import TWSModel
import Testing

@testable import gatehouse

/// Every command in every form, against the embedded simulator.
@Suite(.timeLimit(.minutes(2)))
struct FormatTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        /// What people see of it.
        var shows: [String]
        /// The first columns of CSV.
        var columns: String
        /// How many rows CSV has, at least.
        var rows = 1
        /// A path to something in JSON's `data`, and what kind of value stands there.
        var data: [String]

        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let cases = [
        Case(
            arguments: ["status"],
            shows: ["READY", "✓ serverVersion", "✓ upstream", "Accounts", "DU*****23", "usfarm", "next order id"],
            columns: "gateway,reached,serverVersion,",
            data: ["ladder", "0", "rung"]
        ),
        Case(
            arguments: ["account"],
            shows: ["DU*****23", "Net liquidation value", "Buying power"],
            columns: "account,key,value,currency",
            rows: 10,
            data: ["0", "values", "0", "key"]
        ),
        Case(
            arguments: ["positions"],
            shows: ["DU*****23", "AAPL", "AVERAGE COST"],
            columns: "account,contract,conID,",
            rows: 24,
            data: ["23", "contract", "symbol"]
        ),
        Case(
            arguments: ["portfolio"],
            shows: ["DU*****23", "UNREALISED", "Total"],
            columns: "account,contract,conID,",
            rows: 24,
            data: ["totals", "0", "marketValue"]
        ),
        Case(
            arguments: ["orders", "--all"],
            shows: ["LMT", "Submitted", "GTC"],
            columns: "account,orderID,client,",
            rows: 7,
            data: ["6", "order", "account"]
        ),
        Case(
            arguments: ["executions"],
            shows: ["BOT", "COMMISSION"],
            columns: "time,account,contract,",
            data: ["0", "id"]
        ),
        Case(
            arguments: ["contract", "AAPL"],
            shows: ["AAPL", "265598", "Smallest step", "US/Eastern"],
            columns: "contract,conID,symbol,",
            data: ["0", "contract", "symbol"]
        ),
        Case(
            arguments: ["contract", "ES", "--type", "FUT"],
            shows: ["LOCAL SYMBOL", "E-mini S&P 500"],
            columns: "contract,conID,symbol,",
            rows: 4,
            data: ["3", "contract", "localSymbol"]
        ),
        Case(
            arguments: ["quote", "AAPL"],
            shows: ["AAPL", "BID", "live"],
            columns: "contract,conID,symbol,",
            data: ["bid"]
        ),
        Case(
            arguments: ["quote", "EUR.USD", "--follow", "--seconds", "1"],
            shows: ["EUR.USD  bid 1."],
            columns: "time,contract,bidSize,",
            data: ["bid"]
        ),
        Case(
            arguments: ["bars", "SPY", "--duration", "2 D", "--size", "30 mins"],
            shows: ["OPEN", "VOLUME"],
            columns: "time,open,high,low,close,volume,",
            rows: 13,
            data: ["bars", "12", "close"]
        ),
        Case(
            arguments: ["bars", "SPY", "--plot"],
            shows: ["SPY  TRADES", "┤", "└─"],
            columns: "time,open,high,low,close,volume,",
            data: ["bars", "0", "open"]
        ),
        Case(
            arguments: ["doctor"],
            shows: ["READY", "✓ currentTime", "DU*****23"],
            columns: "state,fault,name,",
            data: ["verdict", "state"]
        ),
    ]

    @Test(arguments: cases)
    func asATable(_ sample: Case) async throws {
        let outcome = try await Binary.run(sample.arguments + ["--simulated"])
        #expect(outcome.status == 0, "\(outcome.err)")
        for part in sample.shows { #expect(outcome.out.contains(part), "\(part) is missing in:\n\(outcome.out)") }
        #expect(!outcome.out.contains("DU0000123"))
        #expect(!outcome.out.contains("\u{1B}"))
        #expect(outcome.err == "")
    }

    @Test(arguments: cases)
    func asCSV(_ sample: Case) async throws {
        let outcome = try await Binary.run(sample.arguments + ["--simulated", "--format", "csv"])
        #expect(outcome.status == 0, "\(outcome.err)")
        let lines = outcome.out.split(separator: "\n")
        #expect(lines.first?.hasPrefix(sample.columns) == true, "\(outcome.out.prefix(200))")
        #expect(lines.count > sample.rows)
        #expect(!outcome.out.contains("DU*"))
        #expect(!outcome.out.contains("—"))
        #expect(outcome.err == "")
    }

    @Test(arguments: cases)
    func asJSON(_ sample: Case) async throws {
        let outcome = try await Binary.run(sample.arguments + ["--simulated", "--json"])
        #expect(outcome.status == 0, "\(outcome.err)")
        let line = outcome.out.prefix { $0 != "\n" }
        let tree = try JSONTree(parsing: Data(line.utf8))
        #expect(outcome.out.hasPrefix("{\"ok\":true,\"as_of\":\"20"))
        #expect(tree["source"] == "simulated")
        let found = sample.data.reduce(tree["data"]) { tree, key in Int(key).map { tree?[$0] } ?? tree?[key] }
        guard case .string(let text)? = found else {
            Issue.record("\(sample.data) is \(found?.kind ?? "absent")")
            return
        }
        #expect(!text.isEmpty && !text.contains("*"))
        #expect(outcome.err == "")
    }

    @Test(arguments: [("F17", "F17"), ("1100", "1100")])
    func explainKnowsThreeFormsToo(what: String, id: String) async throws {
        let table = try await Binary.run(["explain", what])
        #expect(table.status == 0)
        #expect(table.out.hasPrefix(id))
        let csv = try await Binary.run(["explain", what, "--format", "csv"])
        #expect(csv.out.hasPrefix("id,name,kind,whatToDo,faults\n\(id),"))
        let json = try JSONTree(parsing: Data(try await Binary.run(["explain", what, "--json"]).out.utf8))
        #expect(json["ok"] == true)
        #expect(json["source"] == "cached")
        #expect(json["data"]?.count == 1)
    }
}
