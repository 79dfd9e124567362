public import Logging
public import NIOCore
public import NIOPosix
public import TWSModel
import TWSProtocol

/// Watches an attempt from outside while it lasts.
public protocol ClimbObserver: Sendable {
    /// TCP is connected; the hello is on its way.
    func connected(localPort: Int) async
    /// The climb is over and its socket is still open: the last moment to see it in the kernel's tables.
    func willClose(_ report: ClimbReport) async
}

/// The climb by itself: one attempt to reach a Gateway, and what it saw. For examinations; sessions climb by themselves.
public enum GatewayLadder {
    /// Connects once, climbs to `goal`, tells the observer, and closes in order.
    ///
    /// Never throws: whatever happens is in the report.
    public static func climb(
        _ endpoint: Endpoint,
        clientID: ClientID,
        deadlines: LadderDeadlines = .standard,
        goal: Rung = .upstream,
        closeWait: Duration = .milliseconds(300),
        observer: (any ClimbObserver)? = nil,
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton,
        logger: Logger = Logger(label: "gatehouse.client", factory: { _ in SwiftLogNoOpLogHandler() })
    ) async -> ClimbReport {
        let (ports, told) = AsyncStream.makeStream(of: Int.self)
        async let watching: Void = {
            for await port in ports { await observer?.connected(localPort: port) }
        }()
        let configuration = SessionConfiguration(
            endpoint: endpoint,
            clientID: clientID,
            deadlines: deadlines,
            goal: goal
        )
        let attempt = await GatewayConnection.attempt(
            endpoint,
            ladder: configuration.ladder,
            tcpLimit: TimeAmount(deadlines.tcp),
            group: group,
            logger: logger,
            connected: { told.yield($0) }
        )
        told.finish()
        await watching
        await observer?.willClose(attempt.report)
        if let channel = attempt.channel {
            await GatewayConnection.closeGracefully(channel, wait: TimeAmount(closeWait))
        }
        return attempt.report
    }
}
