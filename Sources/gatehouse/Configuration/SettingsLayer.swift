import Logging
import TWSModel

/// What one place sets; nil is left to the next. The places are the command line, the environment, a profile and the file around
/// it.
struct SettingsLayer: Sendable, Equatable {
    var gateway: Endpoint?
    var clientID: ClientID?
    var timeout: Double?
    var format: OutputFormat?
    var logLevel: Logger.Level?
    var account: AccountID?
    var simulation: Simulation?
    /// Whether the login is said to be a paper login; only a `secrets.json` says it.
    var isPaper: Bool?
}

extension SettingsLayer {
    /// What the environment sets.
    init(environment: [String: String]) throws {
        gateway = try KnownSettings.gateway.value(in: environment)
        clientID = try KnownSettings.clientID.value(in: environment)
        timeout = try KnownSettings.timeout.value(in: environment)
        format = try KnownSettings.format.value(in: environment)
        logLevel = try KnownSettings.logLevel.value(in: environment)
        account = try KnownSettings.account.value(in: environment)
        simulation = try KnownSettings.simulated.value(in: environment)
    }

    /// What an object of a file sets, be it the whole file or one profile.
    init(_ object: JSONTree, place: String) throws {
        gateway = try KnownSettings.gateway.value(in: object, place: place)
        clientID = try KnownSettings.clientID.value(in: object, place: place)
        timeout = try KnownSettings.timeout.value(in: object, place: place)
        format = try KnownSettings.format.value(in: object, place: place)
        logLevel = try KnownSettings.logLevel.value(in: object, place: place)
        account = try KnownSettings.account.value(in: object, place: place)
    }

    /// This layer, with what it leaves open taken from the next.
    func over(_ next: SettingsLayer) -> SettingsLayer {
        SettingsLayer(
            gateway: gateway ?? next.gateway,
            clientID: clientID ?? next.clientID,
            timeout: timeout ?? next.timeout,
            format: format ?? next.format,
            logLevel: logLevel ?? next.logLevel,
            account: account ?? next.account,
            simulation: simulation ?? next.simulation,
            isPaper: isPaper ?? next.isPaper
        )
    }
}
