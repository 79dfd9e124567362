import Foundation
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
        ladder: @Sendable (NIODeadline) -> LadderMachine,
        tcpLimit: TimeAmount,
        group: any EventLoopGroup,
        logger: Logger,
        connected: (@Sendable (Int) -> Void)? = nil
    ) async -> Attempt {
        let eventLoop = group.next()
        let machine = ladder(.now())
        let climbed = eventLoop.makePromise(of: ClimbReport.self)
        let channel: any Channel
        let handler: NIOLoopBound<SessionHandler>
        do {
            (channel, handler) = try await ClientBootstrap(group: eventLoop)
                .connectTimeout(tcpLimit)
                .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                .channelOption(.allowRemoteHalfClosure, value: true)
                .channelOption(
                    .recvAllocator,
                    value: AdaptiveRecvByteBufferAllocator(minimum: 4096, initial: 65_536, maximum: 262_144)
                )
                .connect(to: try await resolve(endpoint)) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        (channel, try install(machine, on: channel, logger: logger, climbed: climbed))
                    }
                }
        } catch {
            var machine = machine
            machine.notConnected(ending(of: error, endpoint), at: .now())
            climbed.succeed(machine.report)
            return Attempt(report: machine.report, channel: nil, handler: nil)
        }
        if let connected, let port = channel.localAddress?.port { connected(port) }
        return Attempt(report: await climb(channel, handler, climbed), channel: channel, handler: handler)
    }

    /// Puts a session's handler on a channel; it greets as soon as the channel is active. To be called on the channel's loop.
    static func install(
        _ ladder: LadderMachine,
        on channel: any Channel,
        logger: Logger,
        climbed: EventLoopPromise<ClimbReport>
    ) throws -> NIOLoopBound<SessionHandler> {
        let handler = SessionHandler(ladder: ladder, logger: logger) { climbed.succeed($0) }
        try channel.pipeline.syncOperations.addHandler(handler)
        return NIOLoopBound(handler, eventLoop: channel.eventLoop)
    }

    private static func climb(
        _ channel: any Channel,
        _ handler: NIOLoopBound<SessionHandler>,
        _ climbed: EventLoopPromise<ClimbReport>
    ) async -> ClimbReport {
        await withTaskCancellationHandler {
            do {
                return try await climbed.futureResult.get()
            } catch {
                preconditionFailure("a climb ends with a report: \(error)")
            }
        } onCancel: {
            channel.eventLoop.execute { handler.value.cancelClimb() }
        }
    }

    /// One address: the literal, or the first that the resolver names. `localhost` is 127.0.0.1, where Gateways listen.
    private static func resolve(_ endpoint: Endpoint) async throws -> SocketAddress {
        let host = endpoint.host == "localhost" ? "127.0.0.1" : endpoint.host
        if let literal = try? SocketAddress(ipAddress: host, port: endpoint.port) { return literal }
        return try await NIOThreadPool.singleton.runIfActive {
            try SocketAddress.makeAddressResolvingHost(host, port: endpoint.port)
        }
    }

    private static func ending(of error: any Error, _ endpoint: Endpoint) -> ClimbReport.Ending {
        switch error {
        case is SocketAddressError: .unresolvable(endpoint.host)
        case let error as IOError: error.errnoCode == ECONNRESET ? .reset : .refused(errno: error.errnoCode)
        case ChannelError.connectTimeout: .timedOut
        case let error as NIOConnectionError:
            error.connectionErrors.first.map { ending(of: $0.error, endpoint) } ?? .unresolvable(error.host)
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
