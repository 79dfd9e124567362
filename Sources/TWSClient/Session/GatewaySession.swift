import Logging
import NIOCore
import NIOPosix
import Synchronization
public import TWSModel
public import TWSProtocol

/// A started conversation with a Gateway: accounts are known, requests can be made.
///
/// Everything runs on the event loop of its one connection; calls need no lock and no hop. Get one with
/// `GatewaySession.withSession`, which also ends it.
public final actor GatewaySession {
    public nonisolated let unownedExecutor: UnownedSerialExecutor

    /// What was negotiated: which requests and fields this Gateway understands.
    public nonisolated let serverVersion: ServerVersion
    /// The accounts of the login, in the Gateway's order.
    public nonisolated let accounts: [AccountID]
    public nonisolated let clientID: ClientID
    public nonisolated let endpoint: Endpoint
    /// How the session came about.
    public nonisolated let report: ClimbReport

    private nonisolated let channel: any Channel
    private nonisolated let handler: NIOLoopBound<SessionHandler>
    private nonisolated let requestTimeout: TimeAmount

    init(_ connection: GatewayConnection, clientID: ClientID, requestTimeout: TimeAmount) throws(GatewayError) {
        guard let version = connection.report.serverVersion, let accounts = connection.report.accounts else {
            throw GatewayError(.incomplete, "a session without version or accounts", report: connection.report)
        }
        channel = connection.channel
        handler = connection.handler
        unownedExecutor = channel.eventLoop.executor.asUnownedSerialExecutor()
        serverVersion = ServerVersion(version)
        self.accounts = accounts
        self.clientID = clientID
        endpoint = connection.endpoint
        report = connection.report
        self.requestTimeout = requestTimeout
    }

    /// What went through the session so far.
    public var statistics: SessionStatistics { handler.value.statistics }

    /// What the Gateway said that is about no request, oldest first; the newest thousand.
    public var notices: [Notice] { handler.value.notices }

    /// Returns when the session is over, and says why.
    public nonisolated func closed() async -> GatewayError {
        await withCheckedContinuation { continuation in
            channel.eventLoop.execute { self.handler.value.onLost { continuation.resume(returning: $0) } }
        }
    }

    /// Ends the session in order: says goodbye (FIN), waits a second at most for the Gateway's, closes. Also when the caller
    /// was cancelled: a Gateway must never be left with half a connection.
    public nonisolated func close() async {
        let handler = handler
        try? await channel.eventLoop.submit { handler.value.closing() }.get()
        await GatewayConnection.closeGracefully(channel)
    }

    /// Begins to end the session, without waiting for the end.
    nonisolated func closeSoon() {
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
                cell.caller = handler.value.perform(exchange, timeout: timeout, continuation)
            }
        } onCancel: {
            channel.eventLoop.execute {
                if let caller = cell.caller { handler.value.cancel(caller: caller) }
            }
        }
        return try result.get()
    }

    /// Sends a request that nothing answers.
    func send<Layout: TextLayout>(_ kind: MessageKind<Layout>, _ message: Layout.Message) throws(GatewayError) {
        if let failure = handler.value.ended { throw failure }
        do throws(CodingError) {
            handler.value.write(try kind.encode(message, at: serverVersion))
        } catch {
            let code: GatewayError.Code =
                if case .needs = error.reason { .needsNewerGateway } else { .malformedMessage }
            throw GatewayError(code, "\(error)", request: kind.name, coding: error)
        }
    }

    /// Opens a stream for the time of the closure.
    nonisolated func withSubscription<Element: Sendable, Result>(
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

/// Which caller of the session a task is.
private final class CallerCell: Sendable {
    private let value = Mutex<Int?>(nil)

    var caller: Int? {
        get { value.withLock { $0 } }
        set { value.withLock { $0 = newValue } }
    }
}
