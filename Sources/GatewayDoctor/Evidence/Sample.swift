/// One look at the machine: the sockets and who holds them, at one moment.
public struct Sample: Hashable, Sendable {
    public var sockets: SocketTable
    public var processes: ProcessTable
    /// When, on a clock that only counts up.
    public var seconds: Double

    public init(sockets: SocketTable, processes: ProcessTable = ProcessTable(), seconds: Double = 0) {
        self.sockets = sockets
        self.processes = processes
        self.seconds = seconds
    }

    /// Whose the socket of a row is.
    public func owner(of row: SocketRow) -> ProcessTable.Owner { processes.owner(of: row) }
}

extension Sample {
    /// The ports on which a Gateway, or a forwarder in front of one, usually listens.
    public static let usualPorts: Set<Int> = [4001, 4002, 4003, 4004, 7496, 7497, 8888, 9000]

    /// Reads this machine's tables: a few milliseconds, no privilege, no socket to anybody.
    ///
    /// - Parameters:
    ///   - port: the port that is being examined.
    ///   - previous: an earlier look, whose processes are asked first.
    /// - Throws: ``EvidenceError``, always on systems other than Linux.
    public static func take(port: Int, after previous: Sample? = nil) throws(EvidenceError) -> Sample {
        #if os(Linux)
        let sockets = try SocketTable.read()
        let wanted = sockets.rows.filter { row in
            row.state == .listen || row.local.port == port || (row.remote.port == port && row.state != .timeWait)
        }
        var processes = ProcessTable.read(
            holdersOf: Set(wanted.map(\.inode)),
            likely: previous.map { Set($0.processes.processes.keys) } ?? []
        )
        // Who is at the other end of what a forwarder opened.
        let behind = sockets.rows.filter { row in
            row.state != .listen && row.local.port != port && processes.owner(of: row).process?.kind.mayForward == true
        }
        .compactMap(sockets.otherEnd).map(\.inode)
        if !behind.isEmpty {
            processes.add(ProcessTable.read(holdersOf: Set(behind), likely: Set(processes.processes.keys)))
        }
        return Sample(sockets: sockets, processes: processes, seconds: Monotonic.seconds)
        #else
        throw .notOnThisSystem
        #endif
    }
}

enum Monotonic {
    /// Seconds on a clock that only counts up.
    static var seconds: Double {
        let time = ContinuousClock.now.duration(to: origin) * -1
        return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    }

    private static let origin = ContinuousClock.now
}
