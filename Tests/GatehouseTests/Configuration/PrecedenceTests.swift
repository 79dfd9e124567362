import ArgumentParser
import Foundation
import GatewaySimulator
import Logging
import TWSModel
import Testing

@testable import gatehouse

/// Option, environment, profile, file, default: each place beats the ones after it, for every setting.
struct PrecedenceTests {
    /// The places, the strongest first; a combination is a subset of them.
    private enum Place: Int, CaseIterable {
        case option, environment, profile, file
    }

    @Test(arguments: 0..<16)
    func theFirstPlaceThatSetsSomethingWins(combination: Int) throws {
        let places = Place.allCases.filter { combination & (1 << $0.rawValue) != 0 }
        let settings = try settings(of: places)
        let winner = places.first.map { $0.rawValue + 1 } ?? 0
        #expect(settings.gateway == (winner == 0 ? .paperGateway : Endpoint(host: "h\(winner)", port: 5000 + winner)))
        #expect(settings.clientID == (winner == 0 ? Settings.usualClientID : ClientID(Int32(winner))))
        #expect(settings.timeout == (winner == 0 ? nil : Double(winner)))
        #expect(settings.account == (winner == 0 ? nil : AccountID("DU000000\(winner)")))
        #expect(settings.format == [.table, .csv, .json, .csv, .json][winner])
        #expect(settings.logLevel == [.error, .trace, .debug, .info, .notice][winner])
    }

    private func settings(of places: [Place]) throws -> Settings {
        var options = SettingsLayer()
        var environment: [String: String] = [:]
        var members: [String] = []
        var profile: String?
        for place in places {
            let number = place.rawValue + 1
            let format = ["csv", "json"][(number + 1) % 2]
            let level = ["trace", "debug", "info", "notice"][number - 1]
            let object = """
                "gateway": "h\(number):\(5000 + number)", "clientID": \(number), "timeout": \(number), \
                "format": "\(format)", "logLevel": "\(level)", "account": "DU000000\(number)"
                """
            switch place {
            case .option:
                options = SettingsLayer(
                    gateway: Endpoint(host: "h1", port: 5001),
                    clientID: 1,
                    timeout: 1,
                    format: .csv,
                    logLevel: .trace,
                    account: AccountID("DU0000001")
                )
            case .environment:
                environment = [
                    "GATEHOUSE_GATEWAY": "h2:5002", "GATEHOUSE_CLIENT_ID": "2", "GATEHOUSE_TIMEOUT": "2",
                    "GATEHOUSE_FORMAT": "json", "GATEHOUSE_LOG_LEVEL": "debug", "GATEHOUSE_ACCOUNT": "DU0000002",
                ]
            case .profile:
                profile = "chosen"
                members.append("\"profiles\": {\"chosen\": {\(object)}, \"other\": {\"gateway\": \"wrong:1\"}}")
            case .file: members.append(object)
            }
        }
        return try TemporaryFile.with("{\(members.joined(separator: ", "))}") { path in
            try Settings(options: options, config: path, profile: profile, environment: environment)
        }
    }

    @Test func theEnvironmentNamesFileAndProfileUnlessOptionsDo() throws {
        try TemporaryFile.with("{\"clientID\": 1, \"profiles\": {\"a\": {\"clientID\": 2}, \"b\": {\"clientID\": 3}}}")
        { path in
            let environment = ["GATEHOUSE_CONFIG": path, "GATEHOUSE_PROFILE": "a"]
            let byEnvironment = try Settings(
                options: SettingsLayer(),
                config: nil,
                profile: nil,
                environment: environment
            )
            #expect(byEnvironment.clientID == 2)
            let byOption = try Settings(options: SettingsLayer(), config: nil, profile: "b", environment: environment)
            #expect(byOption.clientID == 3)
        }
    }

    @Test func theDefaultFileIsReadWhereThereIsOne() throws {
        let folder = NSTemporaryDirectory() + "gatehouse-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(ConfigurationFile.defaultPath(environment: ["XDG_CONFIG_HOME": folder]) == nil)
        try FileManager.default.createDirectory(atPath: folder + "/gatehouse", withIntermediateDirectories: true)
        let path = folder + "/gatehouse/config.json"
        try Data("{\"gateway\": \"elsewhere:4001\"}".utf8).write(to: URL(filePath: path))
        #expect(ConfigurationFile.defaultPath(environment: ["XDG_CONFIG_HOME": folder, "HOME": "/nowhere"]) == path)
        let settings = try Settings(
            options: SettingsLayer(),
            config: nil,
            profile: nil,
            environment: ["XDG_CONFIG_HOME": folder]
        )
        #expect(settings.gateway == Endpoint(host: "elsewhere", port: 4001))
        #expect(ConfigurationFile.defaultPath(environment: [:]) == nil)
    }

    @Test func namingAGatewayBeatsASimulatorOfTheEnvironment() throws {
        let environment = ["GATEHOUSE_SIMULATED": "F17"]
        func simulation(_ arguments: [String]) throws -> Simulation {
            let options = try GatewayOptions.parse(ArgumentVector.rewritten(arguments))
            return try options.settings(environment: environment).simulation
        }
        #expect(try simulation([]) == .fault(.neverAccepts))
        #expect(try simulation(["--simulated"]) == .healthy)
        #expect(try simulation(["--simulated=F35"]) == .fault(.clientIDInUse))
        #expect(try simulation(["--simulated=0"]) == .off)
        #expect(try simulation(["--gateway", "127.0.0.1:4001"]) == .off)
    }

    @Test(arguments: [
        ("GATEHOUSE_GATEWAY", "localhost"), ("GATEHOUSE_CLIENT_ID", "-1"), ("GATEHOUSE_TIMEOUT", "0"),
        ("GATEHOUSE_FORMAT", "xml"), ("GATEHOUSE_LOG_LEVEL", "loud"), ("GATEHOUSE_SIMULATED", "F99"),
    ])
    func aSenselessVariableIsNamedWithWhatWasExpected(variable: String, value: String) {
        let error = #expect(throws: ConfigurationError.self) {
            try SettingsLayer(environment: [variable: value])
        }
        #expect(error?.description.contains(variable) == true)
        #expect(error?.description.contains("\"\(value)\"") == true)
        #expect(error?.description.contains("should be") == true)
    }

    @Test func anEmptyVariableIsNoVariable() throws {
        #expect(try SettingsLayer(environment: ["GATEHOUSE_GATEWAY": "", "GATEHOUSE_FORMAT": ""]) == SettingsLayer())
    }
}
