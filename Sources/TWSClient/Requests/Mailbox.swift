import Synchronization
import TWSModel

/// Where a stream's items wait between the event loop and the consumer: handed over in batches, one lock and one wake-up each.
///
/// An `AsyncStream` costs microseconds an element; draining an array of them costs nanoseconds.
final class Mailbox<Element: Sendable>: Sendable {
    /// What happens when the consumer does not keep up.
    enum Overflow: Sendable {
        /// The oldest go, and are counted: a newer quote makes an older one worthless.
        case dropOldest
        /// The stream fails: an execution must not be lost in silence.
        case fail
    }

    private struct State {
        var items: [Element] = []
        var waiting: CheckedContinuation<Void, Never>?
        var end: Result<Void, GatewayError>?
        var dropped = 0
    }

    private let state = Mutex(State())
    private let limit: Int
    private let overflow: Overflow

    /// - Parameter limit: how many items may wait, at least 1.
    init(limit: Int, overflow: Overflow) {
        self.limit = limit
        self.overflow = overflow
    }

    /// How many items the consumer never saw.
    var dropped: Int { state.withLock { $0.dropped } }

    /// Puts a batch in and wakes the consumer; false when the stream has failed by overflowing.
    func put(_ batch: [Element]) -> Bool {
        let (wake, accepted) = state.withLock { state -> (CheckedContinuation<Void, Never>?, Bool) in
            guard state.end == nil else { return (nil, true) }
            var accepted = true
            state.items.append(contentsOf: batch)
            if state.items.count > limit {
                switch overflow {
                case .dropOldest:
                    let excess = state.items.count - limit
                    state.items.removeFirst(excess)
                    state.dropped += excess
                case .fail:
                    state.end = .failure(
                        GatewayError(.overflow, "more than \(limit) items waited for a consumer that did not take them")
                    )
                    accepted = false
                }
            }
            defer { state.waiting = nil }
            return (state.waiting, accepted)
        }
        wake?.resume()
        return accepted
    }

    /// Ends the stream behind what is in it. The first end counts.
    func finish(_ result: Result<Void, GatewayError>) {
        let wake = state.withLock { state -> CheckedContinuation<Void, Never>? in
            if state.end == nil { state.end = result }
            defer { state.waiting = nil }
            return state.waiting
        }
        wake?.resume()
    }

    enum Taken: Sendable {
        case batch([Element])
        case end
    }

    /// Everything that waits, or the end; suspends while there is neither.
    func take() async throws(GatewayError) -> Taken {
        while true {
            if let taken = try takeNow() { return taken }
            if Task.isCancelled { return .end }
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let ready = state.withLock { state -> Bool in
                        guard state.items.isEmpty, state.end == nil, !Task.isCancelled else { return true }
                        state.waiting = continuation
                        return false
                    }
                    if ready { continuation.resume() }
                }
            } onCancel: {
                let wake = state.withLock { state in
                    defer { state.waiting = nil }
                    return state.waiting
                }
                wake?.resume()
            }
        }
    }

    private func takeNow() throws(GatewayError) -> Taken? {
        let taken = state.withLock { state -> Result<Taken, GatewayError>? in
            if !state.items.isEmpty {
                let batch = state.items
                state.items = []
                return .success(.batch(batch))
            }
            switch state.end {
            case .success: return .success(.end)
            case .failure(let error): return .failure(error)
            case nil: return nil
            }
        }
        return try taken?.get()
    }
}
