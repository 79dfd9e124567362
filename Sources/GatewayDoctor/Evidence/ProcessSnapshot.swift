/// One process as it was at one moment.
public struct ProcessSnapshot: Hashable, Sendable {
    public let pid: Int
    /// The kernel's name for it.
    public let name: String
    /// The command line without secrets; empty when it cannot be read.
    public let arguments: [String]
    public let kind: ProcessKind
    public let state: State
    /// Seconds since it was started.
    public let age: Double?
    /// Processor time it has used, in seconds.
    public let processorSeconds: Double
    public let threads: Int
    public let residentBytes: Int
    /// The ports that its command line says it forwards to, if it is a forwarder.
    public let forwardsTo: ForwarderTarget?

    public init(
        pid: Int,
        name: String,
        arguments: [String] = [],
        kind: ProcessKind,
        state: State = .sleeping,
        age: Double? = nil,
        processorSeconds: Double = 0,
        threads: Int = 1,
        residentBytes: Int = 0,
        forwardsTo: ForwarderTarget? = nil
    ) {
        self.pid = pid
        self.name = name
        self.arguments = arguments
        self.kind = kind
        self.state = state
        self.age = age
        self.processorSeconds = processorSeconds
        self.threads = threads
        self.residentBytes = residentBytes
        self.forwardsTo = forwardsTo
    }

    /// The kernel's letter for what a process is doing.
    public enum State: Character, Hashable, Sendable {
        case running = "R"
        case sleeping = "S"
        /// Waits for a disk or for memory that was swapped out, and cannot be interrupted.
        case blocked = "D"
        /// Suspended by a signal.
        case stopped = "T"
        /// Suspended by a debugger.
        case traced = "t"
        case zombie = "Z"
        case dead = "X"
        case idle = "I"
    }

    /// `java (pid 4711, IB Gateway or TWS)`.
    public var title: String {
        let label = kind.label.map { ", " + $0 } ?? ""
        return "\(name) (pid \(pid)\(label))"
    }
}

// MARK: - Parsing

extension ProcessSnapshot {
    /// What `/proc/<pid>/stat` says.
    struct Stat: Hashable, Sendable {
        var name: String
        var state: State
        var processorTicks: UInt64
        var threads: Int
        var startTicks: UInt64
        var residentPages: Int

        /// Reads the one line; nil when it is not one. The name stands in brackets and may hold anything, also brackets.
        init?(_ text: String) {
            guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close else {
                return nil
            }
            // From here on the third column of proc(5) is the first.
            let columns = text[text.index(after: close)...].split { $0 == " " || $0 == "\n" }
            guard columns.count >= 22, let letter = columns[0].first, let user = UInt64(columns[11]),
                let system = UInt64(columns[12]), let threads = Int(columns[17]), let start = UInt64(columns[19]),
                let pages = Int(columns[21])
            else { return nil }
            name = String(text[text.index(after: open)..<close])
            // A letter of a future kernel is not one of those that mean "frozen".
            state = State(rawValue: letter) ?? .sleeping
            processorTicks = user &+ system
            self.threads = threads
            startTicks = start
            residentPages = pages
        }
    }
}
