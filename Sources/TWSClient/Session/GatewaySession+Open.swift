public import Logging
public import NIOCore
public import NIOPosix
public import TWSModel
public import TWSProtocol

/// How a session is opened.
public struct SessionConfiguration: Sendable {
    public var endpoint: Endpoint
    public var clientID: ClientID
    public var deadlines: LadderDeadlines
    /// The server versions to offer. Narrow it to be treated as an older client.
    public var offer: ServerVersionRange
    /// Connect options such as `+PACEAPI`.
    public var connectOptions: String?
    /// How long one request may take.
    public var requestTimeout: Duration
    /// How far to climb before the session is handed over: `accounts` at least.
    public var goal: Rung

    public init(
        endpoint: Endpoint = .paperGateway,
        clientID: ClientID,
        deadlines: LadderDeadlines = .standard,
        offer: ServerVersionRange = .all,
        connectOptions: String? = nil,
        requestTimeout: Duration = .seconds(10),
        goal: Rung = .accounts
    ) {
        self.endpoint = endpoint
        self.clientID = clientID
        self.deadlines = deadlines
        self.offer = offer
        self.connectOptions = connectOptions
        self.requestTimeout = requestTimeout
        self.goal = goal
    }
}

extension SessionConfiguration {
    /// The climb that this configuration asks for.
    @Sendable func ladder(now: NIODeadline) -> LadderMachine {
        LadderMachine(
            clientID: clientID,
            offer: offer,
            options: connectOptions,
            deadlines: deadlines,
            goal: goal,
            now: now
        )
    }
}

extension GatewaySession {
    /// Opens a session, runs the closure with it, and ends the session however the closure is left.
    ///
    /// ```swift
    /// let positions = try await GatewaySession.withSession(SessionConfiguration(clientID: 7)) { session in
    ///     try await session.positions()
    /// }
    /// ```
    /// - Throws: `GatewayError` with the code `notConnected`, `clientIDInUse`, `notTWS` or `cancelled`, and a report that names the
    ///   rung, the bytes and the milliseconds; or what the closure throws.
    public static func withSession<Result>(
        _ configuration: SessionConfiguration,
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton,
        logger: Logger = Logger(label: "gatehouse.client", factory: { _ in SwiftLogNoOpLogHandler() }),
        _ body: (GatewaySession) async throws -> Result
    ) async throws -> Result {
        let session = try await open(configuration, group: group, logger: logger)
        let outcome: Swift.Result<Result, any Error>
        do {
            outcome = .success(try await body(session))
        } catch {
            outcome = .failure(error)
        }
        await session.close()
        return try outcome.get()
    }

    /// Opens a session that the caller must `close()`. One attempt is made.
    public static func open(
        _ configuration: SessionConfiguration,
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton,
        logger: Logger = Logger(label: "gatehouse.client", factory: { _ in SwiftLogNoOpLogHandler() })
    ) async throws(GatewayError) -> GatewaySession {
        let attempt = await GatewayConnection.attempt(
            configuration.endpoint,
            ladder: configuration.ladder,
            tcpLimit: TimeAmount(configuration.deadlines.tcp),
            group: group,
            logger: logger
        )
        guard case .ready = attempt.report.ending, let channel = attempt.channel, let handler = attempt.handler else {
            if let channel = attempt.channel { await GatewayConnection.closeGracefully(channel) }
            throw GatewayError(attempt.report, endpoint: configuration.endpoint)
        }
        let connection = GatewayConnection(
            channel: channel,
            handler: handler,
            endpoint: configuration.endpoint,
            report: attempt.report
        )
        return try GatewaySession(
            connection,
            clientID: configuration.clientID,
            requestTimeout: TimeAmount(configuration.requestTimeout)
        )
    }
}
