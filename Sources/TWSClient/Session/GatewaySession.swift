import Logging
import NIOCore
import NIOPosix
import Synchronization
public import TWSModel
public import TWSProtocol

/// A started conversation with a Gateway: accounts are known, requests can be made.
///
/// Everything that changes lives on the event loop of its one connection; a session is a handle that many tasks may share. Get
/// one with `GatewaySession.withSession`, which also ends it.
public final class GatewaySession: Sendable {
    /// What was negotiated: which requests and fields this Gateway understands.
    public let serverVersion: ServerVersion
    /// The accounts of the login, in the Gateway's order.
    public let accounts: [AccountID]
    public let clientID: ClientID
    public let endpoint: Endpoint
    /// How the session came about.
    public let report: ClimbReport

    private let channel: any Channel
    private let handler: NIOLoopBound<SessionHandler>
    private let requestTimeout: TimeAmount

    init(_ connection: GatewayConnection, clientID: ClientID, requestTimeout: TimeAmount) throws(GatewayError) {
        guard let version = connection.report.serverVersion, let accounts = connection.report.accounts else {
            throw GatewayError(.incomplete, "a session without version or accounts", report: connection.report)
        }
        channel = connection.channel
        handler = connection.handler
        serverVersion = ServerVersion(version)
        self.accounts = accounts
        self.clientID = clientID
        endpoint = connection.endpoint
        report = connection.report
        self.requestTimeout = requestTimeout
    }

    /// What went through the session so far.
    public var statistics: SessionStatistics { get async { await onLoop { $0.statistics } } }

    /// What the Gateway said that is about no request, oldest first; the newest thousand.
    public var notices: [Notice] { get async { await onLoop { $0.notices } } }

    /// Returns when the session is over, and says why.
    public func closed() async -> GatewayError {
        await withCheckedContinuation { continuation in
            channel.eventLoop.execute { self.handler.value.onLost { continuation.resume(returning: $0) } }
        }
    }

    /// Ends the session in order: says goodbye (FIN), waits a second at most for the Gateway's, closes. Also when the caller
    /// was cancelled: a Gateway must never be left with half a connection.
    public func close() async {
        await onLoop { $0.closing() }
        await GatewayConnection.closeGracefully(channel)
    }

    /// Runs something with the handler, where the handler lives.
    private func onLoop<Result: Sendable>(_ body: @escaping @Sendable (SessionHandler) -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            channel.eventLoop.execute { continuation.resume(returning: body(self.handler.value)) }
        }
    }

    /// Begins to end the session, without waiting for the end.
    func closeSoon() {
        channel.eventLoop.execute { self.handler.value.closing() }
    }
}

// MARK: - Requests

extension GatewaySession {
    /// Sends a request and waits for its complete answer.
    func perform<Value: Sendable>(_ exchange: Exchange<Value>) async throws(GatewayError) -> Value {
        guard !Task.isCancelled else {
            throw GatewayError(.cancelled, "the caller was cancelled", request: exchange.name)
        }
        let cell = CallerCell()
        let handler = handler
        let timeout = requestTimeout
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                channel.eventLoop.execute {
                    cell.caller = handler.value.perform(exchange, timeout: timeout, continuation)
                    // The cancellation may have come before there was anything to cancel.
                    if cell.isCancelled, let caller = cell.caller { handler.value.cancel(caller: caller) }
                }
            }
        } onCancel: {
            channel.eventLoop.execute {
                cell.isCancelled = true
                if let caller = cell.caller { handler.value.cancel(caller: caller) }
            }
        }
        return try result.get()
    }

    /// Sends a request that nothing answers.
    func send<Layout: TextLayout>(_ kind: MessageKind<Layout>, _ message: Layout.Message) async throws(GatewayError) {
        let frame: Frame
        do throws(CodingError) {
            frame = try kind.encode(message, at: serverVersion)
        } catch {
            let code: GatewayError.Code =
                error.isAboutVersion ? .needsNewerGateway : .malformedMessage
            throw GatewayError(code, "\(error)", request: kind.name, coding: error)
        }
        let failure = await onLoop { handler in
            if handler.ended == nil { handler.write(frame) }
            return handler.ended
        }
        if let failure { throw failure }
    }

    /// Opens a stream for the time of the closure.
    func withSubscription<Element: Sendable, Result>(
        _ request: SubscriptionRequest<Element>,
        _ body: (Subscription<Element>) async throws -> Result
    ) async throws -> Result {
        let mailbox = Mailbox<Subscription<Element>.Item>(limit: request.limit, overflow: request.overflow)
        let handler = handler
        let pending = try await channel.eventLoop.submit {
            let pending = PendingSubscription(request, mailbox: mailbox)
            handler.value.start(pending)
            return NIOLoopBound(pending, eventLoop: handler.eventLoop)
        }.get()
        let outcome: Swift.Result<Result, any Error>
        do {
            outcome = .success(try await body(Subscription(mailbox: mailbox)))
        } catch {
            outcome = .failure(error)
        }
        // Not awaited by a task that may be cancelled: futures know no cancellation, so the cancel always leaves.
        try? await channel.eventLoop.submit { handler.value.close(pending.value) }.get()
        return try outcome.get()
    }
}

/// Which caller of the session a task is. Touched on the event loop only.
private final class CallerCell: Sendable {
    private let value = Mutex<(caller: Int?, isCancelled: Bool)>((nil, false))

    var caller: Int? {
        get { value.withLock { $0.caller } }
        set { value.withLock { $0.caller = newValue } }
    }

    var isCancelled: Bool {
        get { value.withLock { $0.isCancelled } }
        set { value.withLock { $0.isCancelled = newValue } }
    }
}
