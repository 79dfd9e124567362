import Synchronization

/// Two things at once, of which the first to end ends the other.
enum Race {
    /// Runs the work until it ends by itself or until the other closure returns; the work is cancelled then, and awaited.
    static func run(
        _ work: @escaping @Sendable () async throws -> Void,
        until end: @escaping @Sendable () async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await work()
                return true
            }
            group.addTask {
                try await end()
                return false
            }
            let workEnded = try await group.next() ?? true
            group.cancelAll()
            // What the one that was cancelled says about it is no news; a failure of the work is.
            do {
                while try await group.next() != nil {}
            } catch {
                if !workEnded, !(error is CancellationError) { throw error }
            }
        }
    }
}

/// The newest value of something that one task writes and another reads.
final class Latest<Value: Sendable>: Sendable {
    private let state: Mutex<Value>

    init(_ value: Value) { state = Mutex(value) }

    var value: Value {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }

    /// Changes the value in one piece.
    func update(_ change: @Sendable (inout Value) -> Void) {
        state.withLock { change(&$0) }
    }
}
