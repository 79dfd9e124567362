import ArgumentParser
import Foundation
import GatewaySimulator
import Logging
import ServiceLifecycle
import TWSProtocol
import UnixSignals

struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Be a Gateway on a port of this machine, healthy or with a fault.",
        discussion: """
            Any TWS API client can connect. Listens on 127.0.0.1 only. Prints one line when it is ready, and runs until \
            it is interrupted (SIGINT, SIGTERM).

            Faults: \(Simulation.faults).
            """
    )

    @Option(help: ArgumentHelp("The port to listen on; 0 takes any that is free.", valueName: "n"))
    var port = 4002

    @Option(
        help: ArgumentHelp("The fault to have: F17, or never-accepts.", valueName: "fault"),
        transform: { text in
            guard let fault = SimulatedFault(text) else {
                throw ValidationError("\"\(text)\" cannot be simulated; what can is \(Simulation.faults).")
            }
            return fault
        }
    )
    var fault: SimulatedFault?

    @Option(
        name: .customLong("server-version"),
        help: ArgumentHelp("The newest server version to speak, 100 to 226.", valueName: "n")
    )
    var serverVersion = ServerVersion.newest.number

    @Option(help: ArgumentHelp("Another market: the same number gives the same one.", valueName: "n"))
    var seed: UInt64?

    @Flag(help: "Refuse what changes orders.")
    var readOnly = false

    @Flag(help: "Say the port as {\"port\": N}.")
    var json = false

    @Option(
        name: .customLong("log-level"),
        help: ArgumentHelp("What to log on standard error, trace to critical. (default: error)", valueName: "level"),
        transform: { try KnownSettings.logLevel.argument($0) }
    )
    var logLevel: Logger.Level?

    func validate() throws {
        guard (0...65535).contains(port) else { throw ValidationError("--port should be from 0 to 65535.") }
        let versions = ServerVersion.oldest.number...ServerVersion.newest.number
        guard versions.contains(serverVersion) else {
            throw ValidationError("--server-version should be from \(versions.lowerBound) to \(versions.upperBound).")
        }
    }

    func run() async throws {
        do {
            let environment = ProcessInfo.processInfo.environment
            let layer = SettingsLayer(logLevel: try logLevel ?? KnownSettings.logLevel.value(in: environment))
            let logger = Settings(layer).logger
            let simulator = GatewaySimulator(configuration: configuration, logger: logger, onListening: announce)
            try await ServiceGroup(
                services: [simulator],
                gracefulShutdownSignals: [.sigint, .sigterm],
                logger: logger
            ).run()
        } catch {
            let failure = Failure(error, examine: "gatehouse doctor --passive 127.0.0.1:\(port)")
            Console.standard.write(failure, format: json ? .json : .table)
            throw failure.status.code
        }
    }

    private var configuration: GatewaySimulator.Configuration {
        var configuration = GatewaySimulator.Configuration()
        configuration.port = port
        configuration.fault = fault
        configuration.serverVersions = ServerVersionRange(.oldest, ServerVersion(serverVersion))
        configuration.readOnly = readOnly
        if let seed { configuration.seed = seed }
        return configuration
    }

    private func announce(_ simulator: RunningSimulator) async {
        let console = Console.standard
        if json {
            console.write(line: ["port": JSONTree(simulator.port)])
        } else {
            let condition = fault.map { "with the fault \($0.shortName) (\($0.name))" } ?? "healthy"
            console.write("Simulated Gateway on \(simulator.endpoint), \(condition). Ctrl-C ends it.\n")
        }
    }
}
