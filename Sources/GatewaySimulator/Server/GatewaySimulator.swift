public import Logging
import NIOCore
import NIOPosix
public import ServiceLifecycle
public import TWSModel

/// A program that a client takes for IB Gateway: any TWS API client connects, in either dialect, and finds a small market that
/// moves. It can break in the known ways.
///
/// ```swift
/// try await withSimulator { simulator in
///     print(simulator.port)
/// }
/// ```
public final class GatewaySimulator: Service {
    private let configuration: Configuration
    private let logger: Logger
    private let onListening: @Sendable (RunningSimulator) async -> Void

    /// - Parameter onListening: called once the port is taken, before `run` goes on.
    public init(
        configuration: Configuration = Configuration(),
        logger: Logger = Logger(label: "gatehouse.simulator") { _ in SwiftLogNoOpLogHandler() },
        onListening: @escaping @Sendable (RunningSimulator) async -> Void = { _ in }
    ) {
        self.configuration = configuration
        self.logger = logger
        self.onListening = onListening
    }

    /// Serves until the task is cancelled or the service is shut down; then closes every connection.
    /// - Throws: `SocketError` when the port cannot be taken.
    public func run() async throws {
        try await serve { _ in
            // Nothing but waiting: it ends with a cancellation or a shutdown, and both are ordinary ends.
            try? await gracefulShutdown()
        }
    }

    func serve<Result: Sendable>(
        _ body: @Sendable (RunningSimulator) async throws -> Result
    ) async throws -> Result {
        let door = try Door(
            host: configuration.host,
            port: configuration.port,
            manner: DoorManner(configuration.fault)
        )
        let eventLoop = MultiThreadedEventLoopGroup.singleton.next()
        let hall = SessionHall(configuration: configuration, eventLoop: eventLoop, logger: logger)
        let running = RunningSimulator(host: configuration.host, door: door, hall: hall)
        async let keeping: Void = door.keep { descriptor, early in hall.admit(descriptor, early: early) }
        do {
            if configuration.fault == .clientIDInUse { try await Companion.join(running.endpoint, on: eventLoop) }
            await onListening(running)
            let result = try await body(running)
            door.stop()
            await keeping
            await hall.closeAll()
            return result
        } catch {
            door.stop()
            await keeping
            await hall.closeAll()
            throw error
        }
    }
}

/// A simulator that has its port: where it is, and the switches that work while it runs.
public final class RunningSimulator: Sendable {
    /// Where clients connect to.
    public let endpoint: Endpoint
    private let door: Door
    private let hall: SessionHall

    init(host: String, door: Door, hall: SessionHall) {
        endpoint = Endpoint(host: host, port: door.port)
        self.door = door
        self.hall = hall
    }

    public var port: Int { endpoint.port }

    /// The clients whose sessions have begun.
    public var clients: [ClientID] { get async { await hall.clients } }

    /// Breaks the Gateway in another way from now on, or mends it. New connections meet the new fault; `frozen` also holds the
    /// sessions that there are.
    public func setFault(_ fault: SimulatedFault?) async {
        await hall.setFault(fault)
        door.setManner(DoorManner(fault))
    }

    /// Mends the Gateway: who waited in the queue or behind the hello is served now.
    public func thaw() async { await setFault(nil) }
}

/// Runs a simulated Gateway for as long as the body takes.
/// - Throws: `SocketError` when the port cannot be taken, and what the body throws.
public func withSimulator<Result: Sendable>(
    _ configuration: GatewaySimulator.Configuration = GatewaySimulator.Configuration(),
    logger: Logger = Logger(label: "gatehouse.simulator") { _ in SwiftLogNoOpLogHandler() },
    _ body: @Sendable (RunningSimulator) async throws -> Result
) async throws -> Result {
    try await GatewaySimulator(configuration: configuration, logger: logger).serve(body)
}
