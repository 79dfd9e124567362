import Logging
import TWSClient
import TWSModel

/// What a command works with, after the option, the environment, the file and the default have been asked in this order.
struct Settings: Sendable {
    var gateway: Endpoint
    var clientID: ClientID
    /// Nil is each rung's own usual limit.
    var timeout: Double?
    var format: OutputFormat
    var logLevel: Logger.Level
    /// The account that commands restrict themselves to; nil is every account.
    var account: AccountID?
    var simulation: Simulation
    var isPaper: Bool?

    /// An id that no other program is likely to have.
    static let usualClientID: ClientID = 907

    init(_ layer: SettingsLayer) {
        gateway = layer.gateway ?? .paperGateway
        clientID = layer.clientID ?? Self.usualClientID
        timeout = layer.timeout
        format = layer.format ?? .table
        logLevel = layer.logLevel ?? .error
        account = layer.account
        simulation = layer.simulation ?? .off
        isPaper = layer.isPaper
    }

    /// Asks every place.
    ///
    /// - Parameters:
    ///   - options: what the command line says.
    ///   - config: the file that the command line names.
    ///   - profile: the profile that the command line names.
    init(options: SettingsLayer, config: String?, profile: String?, environment: [String: String]) throws {
        let named = try config ?? KnownSettings.config.value(in: environment)
        let path = named ?? ConfigurationFile.defaultPath(environment: environment)
        let profile = try profile ?? KnownSettings.profile.value(in: environment)
        var layer = options.over(try SettingsLayer(environment: environment))
        if let path {
            layer = layer.over(try ConfigurationFile(path: path).layer(profile: profile))
        } else if let profile {
            throw ConfigurationError(
                place: "profile \"\(profile)\"",
                problem: "there is no configuration file that could hold it",
                advice: ["Name one with --config, or write ~/.config/gatehouse/config.json"]
            )
        }
        self.init(layer)
    }
}

extension Settings {
    /// Logs go to standard error; standard output is for data.
    var logger: Logger {
        var logger = Logger(label: "gatehouse") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = logLevel
        return logger
    }

    /// The same limit for each rung and each request, where one is set.
    var limit: Duration? { timeout.map { .milliseconds(Int64($0 * 1000)) } }

    /// How long a request may take, unless the user says.
    static let usualPatience = Duration.seconds(10)
    /// The same for requests whose answer IB's servers have to gather.
    static let longPatience = Duration.seconds(60)

    func sessionConfiguration(
        to endpoint: Endpoint,
        goal: Rung = .accounts,
        patience: Duration = usualPatience
    ) -> SessionConfiguration {
        SessionConfiguration(
            endpoint: endpoint,
            clientID: clientID,
            deadlines: limit.map { .each($0) } ?? .standard,
            requestTimeout: limit ?? patience,
            goal: goal
        )
    }
}
