/// How far a connection to a Gateway has come. "Connected" is a ladder, not a flag.
public enum Rung: String, CaseIterable, Codable, Comparable, Sendable {
    /// The kernel completed a TCP handshake. Says nothing about the Gateway: kernels answer for programs that hang.
    case tcp
    /// The Gateway read the hello and named the server version.
    case serverVersion
    /// START_API was sent and the Gateway said anything at all in return.
    case startAPI
    /// The managed accounts and the next valid order id are both in: the session can be used.
    case accounts
    /// The Gateway answered a request: `reqCurrentTime`.
    case currentTime
    /// The Gateway's own connection to IB's servers is up, as far as its notices say.
    case upstream

    public static func < (left: Rung, right: Rung) -> Bool {
        left.position < right.position
    }

    private var position: Int {
        switch self {
        case .tcp: 0
        case .serverVersion: 1
        case .startAPI: 2
        case .accounts: 3
        case .currentTime: 4
        case .upstream: 5
        }
    }
}
