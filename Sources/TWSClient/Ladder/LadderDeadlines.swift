/// How long each rung of the ladder may take.
public struct LadderDeadlines: Hashable, Sendable {
    /// Until TCP is connected.
    public var tcp: Duration
    /// From the hello until the server version. A healthy Gateway answers in milliseconds; a slow machine in some hundreds.
    public var serverVersion: Duration
    /// From START_API until the first message.
    public var startAPI: Duration
    /// From the first message until accounts and next order id are both in.
    public var accounts: Duration
    /// Until `reqCurrentTime` is answered.
    public var currentTime: Duration
    /// How long to listen for notices about the connection to IB.
    public var upstream: Duration

    public init(
        tcp: Duration = .seconds(3),
        serverVersion: Duration = .seconds(10),
        startAPI: Duration = .seconds(10),
        accounts: Duration = .seconds(10),
        currentTime: Duration = .seconds(5),
        upstream: Duration = .milliseconds(250)
    ) {
        self.tcp = tcp
        self.serverVersion = serverVersion
        self.startAPI = startAPI
        self.accounts = accounts
        self.currentTime = currentTime
        self.upstream = upstream
    }

    /// What a session is opened with.
    public static let standard = LadderDeadlines()

    /// The same limit on every rung, as `--timeout` gives it; the wait for notices is at most a quarter of a second.
    public static func each(_ limit: Duration) -> LadderDeadlines {
        LadderDeadlines(
            tcp: limit,
            serverVersion: limit,
            startAPI: limit,
            accounts: limit,
            currentTime: limit,
            upstream: min(limit, .milliseconds(250))
        )
    }
}
