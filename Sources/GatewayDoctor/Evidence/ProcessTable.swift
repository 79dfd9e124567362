/// The processes that matter to an examination, and the sockets they hold.
public struct ProcessTable: Hashable, Sendable {
    /// By process number.
    public var processes: [Int: ProcessSnapshot]
    /// Which process holds a socket, by the socket's inode. When several do, the one found first.
    public var holders: [UInt64: Int]
    /// All sockets of the processes that were looked at closely, by process number.
    public var sockets: [Int: Set<UInt64>]
    /// Whether other users' processes can be seen at all; if not, a Gateway may run unseen.
    public var seesAll: Bool

    public init(
        processes: [ProcessSnapshot] = [],
        holders: [UInt64: Int] = [:],
        sockets: [Int: Set<UInt64>] = [:],
        seesAll: Bool = true
    ) {
        self.seesAll = seesAll
        self.processes = Dictionary(processes.map { ($0.pid, $0) }) { _, last in last }
        self.holders = holders
        self.sockets = sockets
    }

    /// Whose a socket is.
    public enum Owner: Hashable, Sendable {
        /// Nobody's: the kernel holds it and no program ever fetched it, or the program has closed it.
        case nobody
        /// Somebody's whom this user may not see.
        case unknown(uid: Int)
        case process(ProcessSnapshot)

        public var process: ProcessSnapshot? {
            switch self {
            case .process(let process): process
            case .nobody, .unknown: nil
            }
        }

        /// For a sentence.
        public var title: String {
            switch self {
            case .nobody: "nobody"
            case .unknown(let uid): "a process of user \(uid) that this user may not see"
            case .process(let process): process.title
            }
        }
    }

    /// Takes in what another search found.
    mutating func add(_ other: ProcessTable) {
        processes.merge(other.processes) { first, _ in first }
        holders.merge(other.holders) { first, _ in first }
        sockets.merge(other.sockets) { first, _ in first }
    }

    public func owner(of row: SocketRow) -> Owner {
        guard row.inode != 0 else { return .nobody }
        guard let process = holders[row.inode].flatMap({ processes[$0] }) else { return .unknown(uid: row.uid) }
        return .process(process)
    }
}
