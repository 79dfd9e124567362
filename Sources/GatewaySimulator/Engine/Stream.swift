/// Something that goes on sending until it is cancelled.
protocol Stream: Sendable {
    /// When it has something to do next; nil for never.
    var due: WorldTime? { get }
    /// Does what is due, and sets `due` anew.
    mutating func run(_ turn: inout Turn)
}

/// Which request a stream belongs to.
struct StreamKey: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case marketData
        case tickByTick
        case realTimeBars
        case historicalData
        case headTimestamp
        case pnl
        case pnlSingle
        case accountUpdates
        case accountSummary
        case accountUpdatesMulti
        case positionsMulti
        case upstream
    }

    var kind: Kind
    var requestID: Int32 = 0
}

/// The streams of one session, in the order of their beginning.
struct StreamTable: Sendable {
    private var entries: [StreamKey: (order: Int, stream: any Stream)] = [:]
    private var count = 0
    /// The earliest time at which any has something to do.
    private(set) var nextDue: WorldTime?

    func contains(_ key: StreamKey) -> Bool { entries[key] != nil }

    func count(of kind: StreamKey.Kind) -> Int { entries.keys.count { $0.kind == kind } }

    mutating func add(_ key: StreamKey, _ stream: any Stream) {
        count += 1
        entries[key] = (count, stream)
        nextDue = earliest(nextDue, stream.due)
    }

    /// Whether there was one.
    mutating func remove(_ key: StreamKey) -> Bool {
        guard entries.removeValue(forKey: key) != nil else { return false }
        nextDue = entries.values.reduce(nil) { earliest($0, $1.stream.due) }
        return true
    }

    /// The keys of those due at a time, in the order of their beginning.
    func due(at time: WorldTime) -> [StreamKey] {
        entries.filter { entry in entry.value.stream.due.map { $0 <= time } ?? false }
            .sorted { $0.value.order < $1.value.order }.map(\.key)
    }

    subscript(key: StreamKey) -> (any Stream)? { entries[key]?.stream }

    /// Puts streams back after they ran; those removed meanwhile stay removed.
    mutating func update(_ streams: [(StreamKey, any Stream)]) {
        for (key, stream) in streams { entries[key]?.stream = stream }
        nextDue = entries.values.reduce(nil) { earliest($0, $1.stream.due) }
    }

    private func earliest(_ left: WorldTime?, _ right: WorldTime?) -> WorldTime? {
        guard let left, let right else { return left ?? right }
        return min(left, right)
    }
}
