public import Logging
public import NIOCore
public import NIOPosix
public import ServiceLifecycle
import Synchronization

/// A session that is kept: a long-running service that opens one, waits for its end, and opens the next.
///
/// ```swift
/// let client = GatewayClient(SessionConfiguration(clientID: 7))
/// try await ServiceGroup(services: [client], gracefulShutdownSignals: [.sigterm], logger: logger).run()
/// ```
/// One attempt at a time, with a growing pause between attempts: a Gateway that is unwell is not helped by being asked more often.
/// Requests that were on their way when a session ended have failed; nothing is sent again by itself, orders least of all.
public final class GatewayClient: Service {
    /// How long to wait between attempts.
    public struct BackOff: Hashable, Sendable {
        public var first: Duration
        public var longest: Duration

        public init(first: Duration = .seconds(1), longest: Duration = .seconds(60)) {
            self.first = first
            self.longest = longest
        }

        /// Doubles with each failure in a row, up to `longest`.
        func pause(afterFailures failures: Int) -> Duration {
            min(longest, first * (1 << min(max(failures - 1, 0), 16)))
        }
    }

    private enum State {
        case waiting([Int: CheckedContinuation<Result<GatewaySession, GatewayError>, Never>])
        case open(GatewaySession)
        case stopped
    }

    private let configuration: SessionConfiguration
    private let backOff: BackOff
    private let group: any EventLoopGroup
    private let clock: any Clock<Duration>
    private let logger: Logger
    private let state = Mutex(State.waiting([:]))
    private let tickets = Mutex(0)
    private let started = Mutex(false)

    /// - Parameter clock: what the pauses are measured with.
    public init(
        _ configuration: SessionConfiguration,
        backOff: BackOff = BackOff(),
        clock: any Clock<Duration> = ContinuousClock(),
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton,
        logger: Logger = Logger(label: "gatehouse.client", factory: { _ in SwiftLogNoOpLogHandler() })
    ) {
        self.configuration = configuration
        self.backOff = backOff
        self.clock = clock
        self.group = group
        self.logger = logger
    }

    /// Keeps a session open until the task is cancelled or the service group shuts down.
    ///
    /// - Throws: `GatewayError` only for what no later attempt can mend: a peer that is no Gateway.
    public func run() async throws {
        let first = started.withLock { started in
            defer { started = true }
            return !started
        }
        precondition(first, "a client is run once")
        defer { stop() }
        try await cancelWhenGracefulShutdown { try await self.keep() }
    }

    /// The session that is open, or the next one that will be.
    ///
    /// - Throws: `GatewayError` with the code `connectionLost` when the client was stopped, `cancelled` when the caller was.
    public func session() async throws(GatewayError) -> GatewaySession {
        let ticket = tickets.withLock { tickets in
            tickets += 1
            return tickets
        }
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let known = state.withLock { state -> Result<GatewaySession, GatewayError>? in
                    switch state {
                    case .open(let session): return .success(session)
                    case .stopped: return .failure(Self.stopped)
                    case .waiting(var waiters):
                        guard !Task.isCancelled else { return .failure(Self.cancelled) }
                        waiters[ticket] = continuation
                        state = .waiting(waiters)
                        return nil
                    }
                }
                if let known { continuation.resume(returning: known) }
            }
        } onCancel: {
            let waiter = state.withLock { state -> CheckedContinuation<Result<GatewaySession, GatewayError>, Never>? in
                guard case .waiting(var waiters) = state else { return nil }
                let waiter = waiters.removeValue(forKey: ticket)
                state = .waiting(waiters)
                return waiter
            }
            waiter?.resume(returning: .failure(Self.cancelled))
        }
        return try result.get()
    }

    private static let stopped = GatewayError(.connectionLost, "the client was stopped")
    private static let cancelled = GatewayError(.cancelled, "the caller was cancelled")

    private func keep() async throws {
        var failures = 0
        while !Task.isCancelled {
            do throws(GatewayError) {
                let session = try await GatewaySession.open(configuration, group: group, logger: logger)
                failures = 0
                announce(session)
                let reason = await withTaskCancellationHandler {
                    await session.closed()
                } onCancel: {
                    session.closeSoon()
                }
                await session.close()
                withdraw()
                logger.info("session ended", metadata: ["tws.error": "\(reason)"])
            } catch {
                if error.code == .notTWS { throw error }
                failures += 1
                logger.info("no session", metadata: ["tws.error": "\(error)"])
            }
            guard !Task.isCancelled else { return }
            let pause = backOff.pause(afterFailures: max(failures, 1))
            do { try await clock.sleep(for: pause) } catch { return }
        }
    }

    private func announce(_ session: GatewaySession) {
        let waiters = state.withLock { state in
            defer { state = .open(session) }
            if case .waiting(let waiters) = state { return Array(waiters.values) }
            return []
        }
        for waiter in waiters { waiter.resume(returning: .success(session)) }
    }

    private func withdraw() {
        state.withLock { $0 = .waiting([:]) }
    }

    private func stop() {
        let waiters = state.withLock { state in
            defer { state = .stopped }
            if case .waiting(let waiters) = state { return Array(waiters.values) }
            return []
        }
        for waiter in waiters { waiter.resume(returning: .failure(Self.stopped)) }
    }
}
