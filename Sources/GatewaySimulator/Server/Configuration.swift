public import TWSProtocol

extension GatewaySimulator {
    /// How a simulated Gateway is set up. Every value has a default that works.
    public struct Configuration: Sendable {
        /// An IPv4 address. Anything but loopback opens an unauthenticated port to others.
        public var host = "127.0.0.1"
        /// 0 takes any free port.
        public var port = 0
        /// The server versions that the Gateway can speak: it answers a client with the newest that both have.
        public var serverVersions = ServerVersionRange.all
        /// The same seed, clock and requests give the same answers.
        public var seed: UInt64 = 20_251_005
        public var clock = SimulatedClock.system
        public var marketHours = MarketHours.aroundTheClock
        public var accounts: [SimulatedAccount] = [.busy]
        /// Refuse what changes orders, as a Gateway with Read-Only API does.
        public var readOnly = false
        /// Tell a client that comes back its open orders before anything else.
        public var sendsOpenOrdersOnConnect = true
        /// How it is broken; nil for a healthy one.
        public var fault: SimulatedFault?

        public init() {}

        public init(fault: SimulatedFault) { self.fault = fault }
    }
}
