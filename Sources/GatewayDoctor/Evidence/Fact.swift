/// What one finding says, in a form that can be reasoned with.
///
/// Absence is a fact of its own (``nothingListens``, `leakedClients(0)`): it is stated only when the witness looked. So the
/// reasoning never concludes from a finding that is missing.
public enum Fact: Hashable, Sendable {
    /// Worth telling, proves nothing.
    case note

    // MARK: Where the doctor stands

    /// The socket and process tables could not be read.
    case tablesMissing
    /// The Gateway runs on another machine, whose tables are not here.
    case gatewayIsRemote
    case inContainer(Bool)
    case inWSL(Bool)

    // MARK: The port

    /// Somebody listens on the port, on an address that takes the attempt.
    case listener(Listener)
    /// The Gateway's own listener behind the forwarder that has the port.
    case listenerBehind(Listener)
    /// The port has listeners, but none on the address that was tried.
    case listenerOnOtherAddress
    case nothingListens
    /// Before we did anything, the kernel had more connections waiting than the backlog allows, or ours did not fit any more.
    case acceptQueueFull
    /// Ports on which a Gateway, or something on a Gateway's usual port, listens instead.
    case listenersElsewhere([Int])
    /// Whether anybody listens where the forwarder passes connections to.
    case forwarderTargetListens(Bool)
    /// The forwarder has our connection, and no connection towards the Gateway.
    case nothingBehindForwarder

    // MARK: The Gateway's process

    case activity(Activity)
    /// How many Gateway processes there are that listen on no usual port.
    case gatewaysWithoutListener(Int)
    /// Seconds since the Gateway's process was started.
    case gatewayAge(Double)
    /// Whether the Gateway's process has a connection to IB's servers.
    case loggedIn(Bool)

    // MARK: Other clients of the port

    /// Connections that nobody fetched for a second or longer.
    case unacceptedClients(Int)
    case clientsAhead(ClientsAhead)
    /// Established connections whose client lives, ours not counted; and its process, if there is one and it can be seen.
    case livingClients(Int, pid: Int? = nil)
    /// Connections that the client has left and the Gateway has not, and half-open ones.
    case staleClients(Int)
    /// Those of the stale ones in which the Gateway saw the end and never closed.
    case leakedClients(Int)
    /// Accepted connections with unread bytes, ours not counted.
    case unreadClients(Int)
    /// Accepted connections, ours not counted.
    case clients(Int)

    // MARK: The attempt

    case ended(Outcome)
    case answeredAs(Impostor)
    /// The Gateway's end of our connection while we waited.
    case gatewayEnd(GatewayEnd)
    /// What the program is that has our connection, as far as it can be followed.
    case connectionEndsAt(ProcessKind)
    /// The Gateway's end of our connection after we closed ours.
    case afterClose(AfterClose)
    /// Whether notice 326 came: the client id is in use.
    case clientIDRefused(Bool)
    /// The codes of what the Gateway said about its link to IB and did not take back.
    case upstreamTrouble([Int])
    /// How many farms were said to be broken and not said to be well again.
    case brokenFarms(Int)
    case accounts(AccountKind)
    /// Whether the time in the Gateway's answer to the hello is plain text.
    case connectionTimeReadable(Bool)
}

extension Fact {
    /// Whether it shows something, rather than that there is nothing to be seen: a reader wants the former first.
    var isTelling: Bool {
        switch self {
        case .note, .tablesMissing, .gatewayIsRemote, .inContainer(false), .inWSL(false), .gatewayAge,
            .gatewaysWithoutListener(0), .livingClients(0, pid: _), .staleClients(0), .leakedClients(0),
            .unreadClients(0),
            .unacceptedClients(0), .clients, .clientIDRefused(false), .brokenFarms(0), .connectionTimeReadable(true),
            .accounts(.asExpected), .accounts(.nothingExpected), .connectionEndsAt:
            false
        case .listenersElsewhere(let ports): !ports.isEmpty
        case .clientsAhead(let ahead): ahead.count > 0
        case .upstreamTrouble(let codes): !codes.isEmpty
        default: true
        }
    }
}

/// A listening socket.
public struct Listener: Hashable, Sendable {
    public var port: Int
    /// Connections that wait to be accepted.
    public var queue: Int
    /// How many may wait; nil when the kernel does not say.
    public var backlog: Int?
    /// What its process is; nil when that may not be seen.
    public var kind: ProcessKind?
    public var pid: Int?

    public init(port: Int, queue: Int, backlog: Int? = nil, kind: ProcessKind? = nil, pid: Int? = nil) {
        self.port = port
        self.queue = queue
        self.backlog = backlog
        self.kind = kind
        self.pid = pid
    }

    /// Whether the kernel takes no more connections. It lets one more in than the backlog says.
    var isFull: Bool { backlog.map { queue > $0 } ?? false }
}

/// What a process does with its time.
public enum Activity: Hashable, Sendable {
    /// Suspended by a signal or a debugger.
    case stopped
    /// In a wait that cannot be interrupted, each time we looked.
    case blocked
    /// Busy with a core or more all the time; the share is in cores.
    case spinning(Double)
    /// Used some processor time while we looked, and not all of a core: it is alive.
    case working
    /// Used no processor time while we looked: it has nothing to do, or its threads hold one another.
    case idle
    /// Not stopped the one time we looked.
    case awake
}

/// Accepted clients that have nothing unread and have never had an answer.
public struct ClientsAhead: Hashable, Sendable {
    public var count: Int
    /// The client's process, if there is exactly one client and it can be seen.
    public var pid: Int?
    /// How many bytes the Gateway has received from it; nil when the kernel does not say.
    public var heard: Int?

    public init(count: Int, pid: Int? = nil, heard: Int? = nil) {
        self.count = count
        self.pid = pid
        self.heard = heard
    }
}

/// How the one attempt ended.
public enum Outcome: String, Hashable, Sendable, CaseIterable {
    /// The Gateway answered a request in a session.
    case ready
    case refused
    /// The network says that there is no way to the host.
    case unreachable
    case unresolvable
    /// This machine itself did not let the connection out: it says nothing about the Gateway.
    case prevented
    case connectTimedOut
    /// Connected; end of file before the first byte.
    case closedBeforeVersion
    /// Connected; reset before the first byte.
    case resetBeforeVersion
    /// Connected; not one byte until we gave up.
    case silent
    /// What came is no answer of a Gateway.
    case foreign
    /// The Gateway's version is not one that was offered.
    case versionRefused
    /// The server version came, then nothing.
    case silentAfterVersion
    /// One of the managed accounts and the next valid id came, the other did not.
    case halfStarted
    /// The session started, and the first request got no answer.
    case deaf
    /// End of file after the server version, before the session had started.
    case closedAfterVersion
    case resetAfterVersion
    /// After the server version came bytes that are no message.
    case garbled
    /// The session started and was ended by the Gateway before it answered.
    case closedAfterStart
}

/// What the first bytes say about who answered.
public enum Impostor: String, Hashable, Sendable {
    case tls, http
    /// A Gateway that answers as before 2015: digits without a frame.
    case legacyGateway
    /// `ERROR …`, as IBC's command server says.
    case commandServer
    case text, unknown
}

/// The Gateway's end of our connection while we waited for an answer.
public enum GatewayEnd: Hashable, Sendable {
    /// The kernel has it; the Gateway never fetched it.
    case notAccepted
    /// Accepted, and so many of our bytes are unread.
    case unread(Int)
    /// Accepted, and all that we sent was read.
    case read
}

/// The Gateway's end of our connection after we closed ours.
public enum AfterClose: Hashable, Sendable {
    /// It closed its end too, as it should.
    case gone
    case notAccepted
    /// Our bytes are still unread.
    case unread
    /// Everything was read but our goodbye: whoever holds it waits for something else.
    case goodbyeUnread
    /// It read our goodbye and keeps the connection.
    case leaked
}

/// What the accounts of a session are, against what was expected.
public enum AccountKind: Hashable, Sendable {
    case asExpected
    case contradicts
    case nothingExpected
}
