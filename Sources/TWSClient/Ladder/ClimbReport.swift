public import TWSModel
import TWSProtocol

/// What one attempt to reach a Gateway saw, rung by rung.
public struct ClimbReport: Sendable, Hashable {
    /// One rung that was tried: the last one may not have been reached.
    public struct Step: Sendable, Hashable {
        public var rung: Rung
        public var reached: Bool
        /// From the rung before to this one, or to giving up.
        public var milliseconds: Double
        /// Bytes of this rung alone.
        public var bytesSent: Int
        public var bytesReceived: Int

        public init(rung: Rung, reached: Bool, milliseconds: Double, bytesSent: Int, bytesReceived: Int) {
            self.rung = rung
            self.reached = reached
            self.milliseconds = milliseconds
            self.bytesSent = bytesSent
            self.bytesReceived = bytesReceived
        }
    }

    /// How the attempt came to its end.
    public enum Ending: Sendable, Hashable {
        /// Every rung that was asked for was reached.
        case ready
        /// Nothing listens there, or something says no; the system's error number.
        case refused(errno: Int32)
        /// The host's name has no address.
        case unresolvable(String)
        /// The deadline of a rung passed.
        case timedOut
        /// The peer closed the connection in order (FIN).
        case closedByPeer
        /// The peer, or something between, broke the connection (RST).
        case reset
        /// The peer is something else than a Gateway.
        case notTWS
        /// A Gateway, but no session with it: versions that do not meet, a redirect, bytes that are no message.
        case rejected(String)
        /// The caller gave up.
        case cancelled
    }

    public var steps: [Step] = []
    public var ending = Ending.timedOut
    public var serverVersion: Int?
    /// The Gateway's clock, as it wrote it.
    public var connectionTime: String?
    /// Nil until the Gateway named them.
    public var accounts: [AccountID]?
    public var nextOrderID: OrderID?
    /// The Gateway's clock, in seconds since 1970.
    public var currentTime: Int64?
    public var notices: [Notice] = []
    /// The first bytes that came, at most 64.
    public var firstBytes: [UInt8] = []
    public var localPort: Int?
    /// The address that was connected to.
    public var remoteAddress: String?
    public var bytesSent = 0
    public var bytesReceived = 0

    public init() {}

    /// The highest rung that was reached; nil when not even TCP was.
    public var reached: Rung? { steps.last { $0.reached }?.rung }
    /// The rung that was not reached; nil when all were.
    public var failed: Rung? { steps.last.flatMap { $0.reached ? nil : $0.rung } }
}
