import ArgumentParser
import GatewaySimulator
import TWSClient
import TWSModel

extension GatewayOptions {
    /// Opens a session, lets the work make an answer with it, ends the session and prints the answer.
    ///
    /// - Parameters:
    ///   - over: what the command's own arguments set.
    ///   - patience: how long a request may take, unless the user says.
    /// - Throws: the exit status, when it is not 0; everything has been said by then.
    func answer<A: Answer>(
        over: SettingsLayer = SettingsLayer(),
        patience: Duration = Settings.usualPatience,
        _ work: @escaping @Sendable (GatewaySession, Settings) async throws -> A
    ) async throws {
        try await run(over: over) { settings in
            let answer = try await Progress.showing("waiting for \(settings.target)") {
                try await settings.withSession(patience: patience) { session in try await work(session, settings) }
            }
            return try Console.standard.write(answer, settings)
        }
    }

    /// Finds out the settings, runs the body with them, and prints what fails.
    ///
    /// - Throws: the exit status, when it is not 0.
    func run(
        over: SettingsLayer = SettingsLayer(),
        _ body: (Settings) async throws -> ShellStatus
    ) async throws {
        var known: Settings?
        let status: ShellStatus
        do {
            let settings = try settings(over: over)
            known = settings
            status = try await body(settings)
        } catch {
            let examine = known?.examine ?? "gatehouse doctor"
            let failure = Failure(error, examine: examine)
            Console.standard.write(failure, format: known?.format ?? output.formatForErrors)
            throw failure.status.code
        }
        if status != .done { throw status.code }
    }
}

extension Settings {
    /// What is connected to, for people.
    var target: String {
        switch simulation {
        case .off: gateway.description
        case .healthy: "the embedded simulator"
        case .fault(let fault): "the embedded simulator with \(fault.shortName)"
        }
    }

    /// The command that finds out more.
    var examine: String {
        switch simulation {
        case .off: "gatehouse doctor \(gateway)"
        case .healthy: "gatehouse doctor --simulated"
        case .fault(let fault): "gatehouse doctor --simulated=\(fault.shortName)"
        }
    }

    /// Opens a session with the Gateway, or with an embedded one that lives as long.
    func withSession<Result: Sendable>(
        patience: Duration = Settings.usualPatience,
        _ body: @escaping @Sendable (GatewaySession) async throws -> Result
    ) async throws -> Result {
        try await withGateway { endpoint in
            let configuration = sessionConfiguration(to: endpoint, patience: patience)
            return try await GatewaySession.withSession(configuration, logger: logger, body)
        }
    }

    /// Where to connect to, for the time of the body.
    func withGateway<Result: Sendable>(
        _ body: @escaping @Sendable (Endpoint) async throws -> Result
    ) async throws -> Result {
        var configuration = GatewaySimulator.Configuration()
        switch simulation {
        case .off: return try await body(gateway)
        case .healthy: break
        case .fault(let fault): configuration.fault = fault
        }
        return try await withSimulator(configuration, logger: logger) { try await body($0.endpoint) }
    }
}
