package import TWSModel
package import TWSProtocol

/// Who waits for which replies. A plain value: `Waiter` is whatever the caller wants back.
///
/// Numbered requests are found by their request id. Requests without a number are found by the kinds of message that answer
/// them; two of them that share an answer (open orders of this client, and of all) take turns.
package struct RequestTable<Waiter> {
    package enum Address: Hashable, Sendable {
        case numbered(RequestID)
        /// Found by these kinds of message.
        case kinds([MessageID])
    }

    package enum Registration {
        /// Registered: send it.
        case send
        /// Another request owns one of the kinds: it is sent when that one is done.
        case queued
    }

    private var numbered: [RequestID: Waiter] = [:]
    private var owners: [MessageID: Int] = [:]
    private var unnumbered: [Int: (kinds: [MessageID], waiter: Waiter)] = [:]
    private var queue: [(ticket: Int, kinds: [MessageID], waiter: Waiter)] = []
    private var nextTicket = 0
    /// Requests that were given up: their late replies are no surprise.
    private var tombstones: Set<RequestID> = []

    package init() {}

    package var isEmpty: Bool { numbered.isEmpty && unnumbered.isEmpty && queue.isEmpty }

    /// Registers a numbered request. - Precondition: the number is not in use.
    package mutating func register(_ id: RequestID, _ waiter: Waiter) {
        precondition(numbered[id] == nil, "request \(id) is in use")
        tombstones.remove(id)
        numbered[id] = waiter
    }

    /// Registers a request without a number. The ticket names it in `finish`.
    package mutating func register(kinds: [MessageID], _ waiter: Waiter) -> (ticket: Int, Registration) {
        nextTicket += 1
        guard isFree(kinds) else {
            queue.append((nextTicket, kinds, waiter))
            return (nextTicket, .queued)
        }
        own(kinds, ticket: nextTicket, waiter)
        return (nextTicket, .send)
    }

    private func isFree(_ kinds: [MessageID]) -> Bool {
        // Whoever came first goes first: a queued request bars later ones that share a kind with it.
        kinds.allSatisfy { owners[$0] == nil } && !queue.contains { $0.kinds.contains(where: kinds.contains) }
    }

    private mutating func own(_ kinds: [MessageID], ticket: Int, _ waiter: Waiter) {
        for kind in kinds { owners[kind] = ticket }
        unnumbered[ticket] = (kinds, waiter)
    }

    package func waiter(_ id: RequestID) -> Waiter? { numbered[id] }
    package func waiter(kind: MessageID) -> Waiter? { owners[kind].flatMap { unnumbered[$0]?.waiter } }
    package func isTombstone(_ id: RequestID) -> Bool { tombstones.contains(id) }

    /// The request without a number that is running, when there is exactly one: a refusal without a number can only be its.
    package var onlyUnnumbered: Waiter? { unnumbered.count == 1 ? unnumbered.first?.value.waiter : nil }

    /// Removes a numbered request and leaves a tombstone.
    @discardableResult
    package mutating func finish(_ id: RequestID) -> Waiter? {
        tombstones.insert(id)
        return numbered.removeValue(forKey: id)
    }

    /// Removes a request without a number, running or queued; returns those whose turn it is now.
    package mutating func finish(ticket: Int) -> (finished: Waiter?, next: [Waiter]) {
        if let index = queue.firstIndex(where: { $0.ticket == ticket }) {
            return (queue.remove(at: index).waiter, [])
        }
        guard let done = unnumbered.removeValue(forKey: ticket) else { return (nil, []) }
        for kind in done.kinds { owners[kind] = nil }
        var next: [Waiter] = []
        var waiting = queue
        queue = []
        for entry in waiting {
            if isFree(entry.kinds) {
                own(entry.kinds, ticket: entry.ticket, entry.waiter)
                next.append(entry.waiter)
            } else {
                queue.append(entry)
            }
        }
        waiting.removeAll()
        return (done.waiter, next)
    }

    /// Empties the table: everyone who waits or is queued.
    package mutating func removeAll() -> [Waiter] {
        let all = Array(numbered.values) + unnumbered.values.map(\.waiter) + queue.map(\.waiter)
        self = RequestTable()
        return all
    }
}
