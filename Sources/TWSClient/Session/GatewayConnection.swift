import Logging
import NIOCore
import NIOPosix
import TWSModel
import TWSProtocol

/// One TCP connection to a Gateway, and the one attempt that is made with it.
struct GatewayConnection: Sendable {
    let channel: any Channel
    let handler: NIOLoopBound<SessionHandler>
    let endpoint: Endpoint
    let report: ClimbReport

    /// What came of an attempt. With a channel the socket is still open, whatever the report says.
    struct Attempt: Sendable {
        let report: ClimbReport
        let channel: (any Channel)?
        let handler: NIOLoopBound<SessionHandler>?
    }

    /// Connects once and climbs. Never a second attempt: an abandoned connection may occupy a sick Gateway for ever.
    static func attempt(
        _ endpoint: Endpoint,
        clientID: ClientID,
        offer: ServerVersionRange,
        options: String?,
        deadlines: LadderDeadlines,
        goal: Rung,
        group: any EventLoopGroup,
        logger: Logger,
        connected: (@Sendable (Int) -> Void)? = nil
    ) async -> Attempt {
        let eventLoop = group.next()
        let ladder = LadderMachine(
            clientID: clientID,
            offer: offer,
            options: options,
            deadlines: deadlines,
            goal: goal,
            now: .now()
        )
        let climbed = eventLoop.makePromise(of: ClimbReport.self)
        let address: SocketAddress
        do {
            address = try await resolve(endpoint)
        } catch {
            climbed.fail(error)
            return failed(ladder, .unresolvable(endpoint.host))
        }
        let channel: any Channel
        let handler: NIOLoopBound<SessionHandler>
        do {
            (channel, handler) = try await ClientBootstrap(group: eventLoop)
                .connectTimeout(deadlines.tcp)
                .channelOption(.socketOption(.tcp_nodelay), value: 1)
                .channelOption(.allowRemoteHalfClosure, value: true)
                .channelOption(.maxMessagesPerRead, value: 4)
                .channelOption(
                    .recvAllocator,
                    value: AdaptiveRecvByteBufferAllocator(minimum: 4096, initial: 65_536, maximum: 262_144)
                )
                .connect(to: address) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let handler = SessionHandler(ladder: ladder, logger: logger) { climbed.succeed($0) }
                        try channel.pipeline.syncOperations.addHandler(handler)
                        return (channel, NIOLoopBound(handler, eventLoop: channel.eventLoop))
                    }
                }
        } catch {
            climbed.fail(error)
            return failed(ladder, ending(of: error))
        }
        if let connected, let port = channel.localAddress?.port { connected(port) }
        let report = await withTaskCancellationHandler {
            do {
                return try await climbed.futureResult.get()
            } catch {
                preconditionFailure("a climb ends with a report: \(error)")
            }
        } onCancel: {
            channel.eventLoop.execute { handler.value.cancelClimb() }
        }
        return Attempt(report: report, channel: channel, handler: handler)
    }

    private static func failed(_ ladder: LadderMachine, _ ending: ClimbReport.Ending) -> Attempt {
        var ladder = ladder
        ladder.notConnected(ending, at: .now())
        return Attempt(report: ladder.report, channel: nil, handler: nil)
    }

    /// One address: the literal, or the first that the resolver names. `localhost` is 127.0.0.1, where Gateways listen.
    private static func resolve(_ endpoint: Endpoint) async throws -> SocketAddress {
        let host = endpoint.host == "localhost" ? "127.0.0.1" : endpoint.host
        if let literal = try? SocketAddress(ipAddress: host, port: endpoint.port) { return literal }
        return try await NIOThreadPool.singleton.runIfActive {
            try SocketAddress.makeAddressResolvingHost(host, port: endpoint.port)
        }
    }

    private static func ending(of error: any Error) -> ClimbReport.Ending {
        switch error {
        case let error as IOError: error.errnoCode == ECONNRESET ? .reset : .refused(errno: error.errnoCode)
        case ChannelError.connectTimeout: .timedOut
        case let error as NIOConnectionError:
            error.connectionErrors.first.map { ending(of: $0.error) } ?? .unresolvable(error.host)
        default: .rejected("\(error)")
        }
    }

    /// Says goodbye (FIN), gives the peer a moment to say it too, closes.
    ///
    /// Futures know no cancellation, so this runs to its end in a cancelled task as well.
    static func closeGracefully(_ channel: any Channel, wait: TimeAmount = .seconds(1)) async {
        guard channel.isActive else { return }
        channel.close(mode: .output, promise: nil)
        let timeout = channel.eventLoop.scheduleTask(in: wait) { channel.close(promise: nil) }
        try? await channel.closeFuture.get()
        timeout.cancel()
    }
}
