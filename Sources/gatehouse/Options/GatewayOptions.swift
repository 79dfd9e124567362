import ArgumentParser
import Foundation
import Logging
import TWSModel

/// The options that every command takes which talks to a Gateway.
struct GatewayOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Where the Gateway listens. (default: 127.0.0.1:4002)", valueName: "host:port"),
        transform: { try KnownSettings.gateway.argument($0) }
    )
    var gateway: Endpoint?

    @Option(
        name: .customLong("client-id"),
        help: ArgumentHelp("The client id to connect with. (default: \(Settings.usualClientID))", valueName: "n"),
        transform: { try KnownSettings.clientID.argument($0) }
    )
    var clientID: ClientID?

    @Option(
        help: ArgumentHelp(
            "A configuration file, or a secrets.json with an IBKRCredentials object. "
                + "(default: ~/.config/gatehouse/config.json, if there is one)",
            valueName: "file"
        )
    )
    var config: String?

    @Option(help: ArgumentHelp("The profile of the configuration file to use.", valueName: "name"))
    var profile: String?

    @Flag(
        help: """
            Run against the embedded simulator instead of a Gateway; --simulated=F17 runs against one with that fault.
            """
    )
    var simulated = false

    /// What stands behind `--simulated=`; ``ArgumentVector`` writes it.
    @Option(
        name: .customLong("simulated-as"),
        help: ArgumentHelp("The fault to simulate.", valueName: "fault", visibility: .hidden),
        transform: { try KnownSettings.simulated.argument($0) }
    )
    var simulatedAs: Simulation?

    @OptionGroup var output: OutputOptions

    @Option(
        help: ArgumentHelp("How long each step and each request may take.", valueName: "seconds"),
        transform: { try KnownSettings.timeout.argument($0) }
    )
    var timeout: Double?

    @Option(
        name: .customLong("log-level"),
        help: ArgumentHelp("What to log on standard error, trace to critical. (default: error)", valueName: "level"),
        transform: { try KnownSettings.logLevel.argument($0) }
    )
    var logLevel: Logger.Level?

    func validate() throws {
        if gateway != nil, isSimulated {
            throw ValidationError("--gateway and --simulated contradict each other.")
        }
    }
}

extension GatewayOptions {
    /// Whether the command line asks for the simulator.
    var isSimulated: Bool { simulation.map { $0 != .off } ?? false }

    private var simulation: Simulation? { simulatedAs ?? (simulated ? .healthy : nil) }

    /// What the command line sets. Whoever names a Gateway wants that one, whatever the environment says about simulators.
    var layer: SettingsLayer {
        SettingsLayer(
            gateway: gateway,
            clientID: clientID,
            timeout: timeout,
            format: output.chosen,
            logLevel: logLevel,
            simulation: simulation ?? (gateway == nil ? nil : .off)
        )
    }

    /// What the command works with.
    ///
    /// - Parameter over: what the command's own arguments set.
    func settings(
        over: SettingsLayer = SettingsLayer(),
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> Settings {
        try Settings(options: over.over(layer), config: config, profile: profile, environment: environment)
    }
}

extension Setting {
    /// The value of an option, or what it should have been.
    func argument(_ text: String) throws -> Value {
        guard let value = read(text) else { throw ValidationError("\"\(text)\" is not \(expected).") }
        return value
    }
}
