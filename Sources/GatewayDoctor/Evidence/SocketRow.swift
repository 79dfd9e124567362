/// One row of the kernel's table of TCP sockets.
public struct SocketRow: Hashable, Sendable {
    public let local: SocketEnd
    public let remote: SocketEnd
    public let state: TCPState
    /// Bytes that the program has written and the other end has not confirmed.
    public let sendQueue: Int
    /// Bytes that have arrived and the program has not read. The other end's FIN counts as one byte until end of file
    /// was read. In a ``TCPState/listen`` row: connections that wait to be accepted.
    public let receiveQueue: Int
    public let timer: TCPTimer
    public let uid: Int
    /// The number by which a process' descriptor names this socket; 0 when no process has it.
    public let inode: UInt64
    /// How many connections the accept queue of a listener may hold. The text table does not have it; nil when the
    /// kernel could not be asked in another way.
    public let backlog: Int?
    /// How many bytes this end has received in the connection's life, if the kernel says so.
    public let totalReceived: UInt64?
    /// How many bytes this end has sent that the other end confirmed, if the kernel says so.
    public let totalSent: UInt64?

    public init(
        local: SocketEnd,
        remote: SocketEnd,
        state: TCPState,
        sendQueue: Int = 0,
        receiveQueue: Int = 0,
        timer: TCPTimer = .none,
        uid: Int = 0,
        inode: UInt64 = 0,
        backlog: Int? = nil,
        totalReceived: UInt64? = nil,
        totalSent: UInt64? = nil
    ) {
        self.local = local
        self.remote = remote
        self.state = state
        self.sendQueue = sendQueue
        self.receiveQueue = receiveQueue
        self.timer = timer
        self.uid = uid
        self.inode = inode
        self.backlog = backlog
        self.totalReceived = totalReceived
        self.totalSent = totalSent
    }

    /// Whether the kernel completed this connection for a program that never fetched it with `accept`.
    ///
    /// A socket which a program has had and closed goes on to FIN_WAIT, LAST_ACK or TIME_WAIT. Without an owner and yet
    /// open to our side can only be one that nobody ever had.
    public var isUnaccepted: Bool { inode == 0 && (state == .established || state == .closeWait) }
}

/// The kernel's states of a TCP socket.
public enum TCPState: UInt8, Hashable, Sendable, CaseIterable {
    case established = 1
    case synSent = 2
    case synReceived = 3
    case finWait1 = 4
    case finWait2 = 5
    case timeWait = 6
    case close = 7
    case closeWait = 8
    case lastAck = 9
    case listen = 10
    case closing = 11
    case newSynReceived = 12
}

extension TCPState: CustomStringConvertible {
    public var description: String {
        switch self {
        case .established: "ESTABLISHED"
        case .synSent: "SYN_SENT"
        case .synReceived: "SYN_RECV"
        case .finWait1: "FIN_WAIT_1"
        case .finWait2: "FIN_WAIT_2"
        case .timeWait: "TIME_WAIT"
        case .close: "CLOSE"
        case .closeWait: "CLOSE_WAIT"
        case .lastAck: "LAST_ACK"
        case .listen: "LISTEN"
        case .closing: "CLOSING"
        case .newSynReceived: "NEW_SYN_RECV"
        }
    }
}

/// What a socket is waiting for with a timer.
public enum TCPTimer: UInt8, Hashable, Sendable {
    case none = 0
    /// Bytes were sent and not confirmed.
    case retransmit = 1
    case keepalive = 2
    case timeWait = 3
    /// The other end's buffer is full: its program does not read.
    case zeroWindowProbe = 4
}
