import Foundation
import GatewaySimulator
import TWSModel
import Testing

@testable import gatehouse

/// What happens when it goes wrong: messages and exit statuses, for people and for programs.
@Suite(.timeLimit(.minutes(2)))
struct FaultTests {
    private func error(_ outcome: Binary.Outcome) throws -> JSONTree {
        let tree = try JSONTree(parsing: Data(outcome.out.utf8))
        #expect(tree["ok"] == false)
        return try #require(tree["error"])
    }

    @Test func aSilentGatewayIsNoSessionAndNamesTheRung() async throws {
        let arguments = ["positions", "--simulated=F17", "--timeout", "0.5"]
        let table = try await Binary.run(arguments)
        #expect(table.status == 3)
        #expect(table.out == "")
        for part in ["✓ tcp", "✗ serverVersion", "sent 17 B, received 0 B", "gatehouse doctor --simulated=F17"] {
            #expect(table.err.contains(part), "\(part) is missing in:\n\(table.err)")
        }
        let json = try await Binary.run(arguments + ["--json"])
        #expect(json.status == 3)
        #expect(json.err == "")
        #expect(try error(json)["code"] == "not_connected")
        #expect(try error(json)["rung"] == "tcp")
    }

    @Test func aClientIDInUseIsNamedByFaultAndCode() async throws {
        let outcome = try await Binary.run(["account", "--simulated=F35", "--json"])
        #expect(outcome.status == 3)
        #expect(try error(outcome)["code"] == "client_id_in_use")
        #expect(try error(outcome)["fault"] == "F35")
        #expect(try error(outcome)["gatewayCode"] == .number("326"))
    }

    @Test func aGatewayWithoutIBBehindItIsAWarning() async throws {
        let table = try await Binary.run(["status", "--simulated=F43"])
        #expect(table.status == 1)
        #expect(table.out.contains("ATTENTION"))
        #expect(table.out.contains("✗ upstream"))
        #expect(table.err.contains("! the Gateway has no connection to IB: 1100: "))
        let json = try await Binary.run(["status", "--simulated=F43", "--json"])
        #expect(json.status == 1)
        #expect(try JSONTree(parsing: Data(json.out.utf8))["data"]?["accounts"]?[0] == "DU0000123")
    }

    @Test func aRefusalIsStatusTwoWithTheGatewaysCode() async throws {
        let json = try await Binary.run(["contract", "NOSUCH", "--simulated", "--json"])
        #expect(json.status == 2)
        #expect(try error(json)["gatewayCode"] == .number("200"))
        let table = try await Binary.run(["contract", "NOSUCH", "--simulated"])
        #expect(table.status == 2)
        #expect(table.err.contains("The Gateway said 200: "))
        #expect(table.err.contains("gatehouse explain 200"))
    }

    @Test func anAmbiguousContractIsListed() async throws {
        let outcome = try await Binary.run(["quote", "ES", "--type", "FUT", "--simulated"])
        #expect(outcome.status == 2)
        #expect(outcome.err.contains("ES is not one contract but"))
        #expect(outcome.err.contains("--id "))
    }

    @Test(arguments: [
        ("F17", Int32(2), "fault"), ("F33", 2, "fault"), ("F12", 64, ""), ("F01", 2, "fault"),
        ("never-reads", 2, "fault"),
    ])
    func theDoctorSpeaksInExitStatuses(fault: String, status: Int32, state: String) async throws {
        let outcome = try await Binary.run(["doctor", "--simulated=\(fault)", "--json", "--timeout", "1"])
        #expect(outcome.status == status, "\(outcome.out)\(outcome.err)")
        guard status != 64 else { return }
        let tree = try JSONTree(parsing: Data(outcome.out.utf8))
        #expect(tree["ok"] == true)
        #expect(tree["data"]?["verdict"]?["state"] == .string(state))
        #expect(outcome.out.contains("\"data\":{\"verdict\":{\"state\":"))
    }

    @Test func theDoctorNamesTheSilentListener() async throws {
        let outcome = try await Binary.run(["doctor", "--simulated=F17", "--timeout", "1"])
        #expect(outcome.out.contains("F17  The Gateway no longer accepts connections"))
        #expect(outcome.out.contains("gatehouse explain F17"))
    }

    @Test func mistakesOnTheCommandLineAreStatus64InBothForms() async throws {
        let table = try await Binary.run(["status", "--client-id", "x"])
        #expect(table.status == 64)
        #expect(table.err.contains("is not a whole number"))
        #expect(table.out == "")
        let json = try await Binary.run(["status", "--client-id", "x", "--json"])
        #expect(json.status == 64)
        #expect(try error(json)["code"] == "usage")
        let fault = try await Binary.run(["status", "--simulated=F99"])
        #expect(fault.status == 64)
        #expect(fault.err.contains("'--simulated=FAULT': \"F99\" is not 1, 0, or a fault: F01, F17,"))
        #expect(!fault.err.contains("simulated-as"))
        let unknown = try await Binary.run(["explain", "F999", "--json"])
        #expect(unknown.status == 64)
        #expect(try error(unknown)["code"] == "unknown")
    }

    @Test func aBadConfigurationIsStatus78InBothForms() async throws {
        let folder = NSTemporaryDirectory() + "gatehouse-bad-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder + "/gatehouse", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/gatehouse/config.json"
        try Data("{\"gatway\": \"127.0.0.1:4002\"}".utf8).write(to: URL(filePath: path))
        let table = try await Binary.run(["status"], environment: ["XDG_CONFIG_HOME": folder])
        #expect(table.status == 78)
        #expect(table.err.contains("\(path): unknown key \"gatway\"; did you mean \"gateway\"?"))
        let json = try await Binary.run(["status", "--config", path, "--json"])
        #expect(json.status == 78)
        #expect(try error(json)["code"] == "configuration")
        let variable = try await Binary.run(["status"], environment: ["GATEHOUSE_TIMEOUT": "soon"])
        #expect(variable.status == 78)
        #expect(variable.err.contains("GATEHOUSE_TIMEOUT"))
    }

    @Test func theEnvironmentChoosesFormAndSimulator() async throws {
        let environment = ["GATEHOUSE_SIMULATED": "1", "GATEHOUSE_FORMAT": "csv"]
        let outcome = try await Binary.run(["positions"], environment: environment)
        #expect(outcome.status == 0)
        #expect(outcome.out.hasPrefix("account,contract,"))
        let json = try await Binary.run(["positions", "--json"], environment: environment)
        #expect(json.out.hasPrefix("{\"ok\":true"))
    }
}
