import TWSModel

/// The verdict in one sentence, with the numbers that a reader asks for first.
struct Sentence {
    let evidence: Evidence
    let target: Endpoint

    func sayNoFault(isReady: Bool) -> String {
        guard isReady else {
            let listens = evidence.frontDoor != nil ? "somebody listens on it, and nothing" : "nothing"
            return
                "Looked at \(target) without touching it: \(listens) wrong is visible. Only an attempt can tell whether "
                + "the Gateway answers."
        }
        return "The Gateway at \(target) answers: a session started and a request was answered."
    }

    /// - Parameter name: the fault's name in the catalogue.
    func say(_ fault: FaultID, name: String?) -> String {
        specific(fault.number) ?? general(name ?? fault.description)
    }

    /// The name, and what happened.
    private func general(_ name: String) -> String {
        guard let outcome = evidence.findings.first(where: { if case .ended = $0.fact { true } else { false } }) else {
            return "\(name)."
        }
        return "\(name): \(outcome.text)."
    }

    private func specific(_ fault: Int) -> String? {
        let where_ = "\(target)"
        switch fault {
        case 1:
            return evidence.has(.nothingListens).map { _ in
                "Nobody listens on \(where_): the Gateway is not running, or not yet."
            }
        case 2:
            return evidence.listenersElsewhere.flatMap { ports in
                ports.value.first.map { "Nobody listens on \(where_), but a Gateway seems to be on port \($0)." }
            }
        case 5:
            return evidence.has(.acceptQueueFull).map { _ in
                "The Gateway at \(where_) has stopped accepting connections for so long that its queue is full."
            }
        case 17:
            return evidence.stuckQueue.map { _ in
                "The Gateway at \(where_) no longer accepts connections: \(queue)."
            }
        case 18:
            return evidence.ahead.map { ahead in
                let who = ahead.value.pid.map { "the client with pid \($0)" } ?? "one mute client"
                return "One silent client blocks all others at \(where_): \(who) was accepted and never answered, and "
                    + "\(queue)."
            }
        case 19, 20:
            return evidence.has(.gatewayEnd(.read)).map { _ in
                "The Gateway at \(where_) read our hello and says nothing: it seems to wait for a person, for instance in a "
                    + "dialog."
            }
        case 22:
            return evidence.has(.activity(.stopped)).map { _ in
                "The Gateway's process\(pid) is suspended, so nobody at \(where_) gets an answer."
            }
        case 24:
            guard let end = evidence.gatewayEnd, case .unread(let bytes) = end.value else { return nil }
            return
                "The Gateway at \(where_) accepted the connection and never read it: \(counted(bytes, "byte")) unread."
        case 25:
            guard evidence.afterClose?.value != .leaked else {
                return "The Gateway at \(where_) read our hello and our goodbye, answered neither, and keeps the dead "
                    + "connection."
            }
            return evidence.leakedClients.map {
                "The Gateway at \(where_) keeps \(counted($0.value, "dead client")) that it should have let go."
            }
        default: return nil
        }
    }

    private var pid: String {
        (evidence.gateway?.value.pid).map { " (pid \($0))" } ?? ""
    }

    private var queue: String {
        if let others = evidence.unacceptedClients, others.value > 0, evidence.notAccepted == nil {
            return
                "\(counted(others.value, "connection waits", "connections wait")) in its queue and nobody fetches them"
        }
        guard let listener = evidence.gateway, listener.value.queue > 1 else {
            return "the kernel took ours, and nobody fetched it from the queue"
        }
        return "the kernel took ours, and it is one of \(listener.value.queue) that nobody fetches from the queue"
    }
}
