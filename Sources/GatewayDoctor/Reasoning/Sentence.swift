import TWSModel

/// The verdict in one sentence, with the numbers that a reader asks for first.
struct Sentence {
    let evidence: Evidence
    let target: Endpoint

    func sayNoFault(isReady: Bool) -> String {
        if let prevented = evidence.findings.first(where: { $0.fact == .ended(.prevented) }) {
            return prevented.text.prefix(1).uppercased() + prevented.text.dropFirst() + "."
        }
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
        specific(fault.number) ?? general(fault.number, name ?? fault.description)
    }

    /// The name, and the finding that shows it; without one, how the attempt ended.
    private func general(_ fault: Int, _ name: String) -> String {
        let telling = evidence.findings.first { Self.shows($0.fact, fault) }
        let outcome = evidence.findings.first { if case .ended = $0.fact { true } else { false } }
        return (telling ?? outcome).map { "\(name): \($0.text)." } ?? "\(name)."
    }

    /// Whether a fact is what a fault shows itself by, more than by the end of the attempt.
    private static func shows(_ fact: Fact, _ fault: Int) -> Bool {
        switch (fault, fact) {
        case (10, .nothingBehindForwarder), (9, .forwarderTargetListens(false)), (15, .accounts(.contradicts)): true
        case (12...14, .answeredAs), (28, .answeredAs), (31, .connectionTimeReadable(false)): true
        case (35...36, .clientIDRefused(true)), (39, .clients): true
        case (43, .upstreamTrouble), (46, .upstreamTrouble), (48, .upstreamTrouble): true
        case (47, .brokenFarms): true
        case (21, .gatewaysWithoutListener): true
        default: false
        }
    }

    private func specific(_ fault: Int) -> String? {
        switch fault {
        case 1:
            return evidence.has(.nothingListens).map { _ in
                "Nobody listens on \(target): the Gateway is not running, or not yet."
            }
        case 2:
            return evidence.listenersElsewhere?.value.first.map {
                "Nobody listens on \(target), but a Gateway seems to be on port \($0)."
            }
        case 3:
            return evidence.findings.first { $0.fact == .listenerOnOtherAddress }.map { finding in
                finding.text.prefix(1).uppercased() + finding.text.dropFirst() + "."
            }
        case 5:
            return evidence.has(.acceptQueueFull).map { _ in
                "\(gateway) has not accepted connections for so long that its queue is full."
            }
        case 17:
            return evidence.stuckQueue.map { _ in "\(gateway) no longer accepts connections: \(queue)." }
        case 18:
            return evidence.ahead.map { ahead in
                let who = ahead.value.pid.map { "pid \($0)" } ?? "one mute client"
                let heard = ahead.value.heard.map { " has sent \(counted($0, "byte")) and" } ?? ""
                return
                    "\(gateway) waits for a silent client (\(who)), which\(heard) was never answered; all others queue "
                    + "up behind it."
            }
        case 19, 20:
            return evidence.has(.gatewayEnd(.read)).map { _ in
                "\(gateway) read what we sent and says nothing: it seems to wait for a person, for instance in a dialog."
            }
        case 22:
            return evidence.has(.activity(.stopped)).map { _ in
                let pid = (evidence.gateway?.value.pid).map { " (pid \($0))" } ?? ""
                return "The process\(pid) of the Gateway at \(target) is suspended, so nobody gets an answer."
            }
        case 24:
            guard let end = evidence.gatewayEnd, case .unread(let bytes) = end.value else { return nil }
            return "\(gateway) accepted the connection and does not read it: \(counted(bytes, "byte")) unread."
        case 25:
            guard evidence.afterClose?.value != .leaked || evidence.outcome?.value == .ready else {
                return "\(gateway) read our hello and our goodbye, answered neither, and keeps the dead connection."
            }
            return evidence.leakedClients.map {
                "\(gateway) works, and keeps \(counted($0.value, "dead client")) that it should have let go."
            }
        default: return nil
        }
    }

    private var gateway: String {
        let behind = evidence.first { if case .listenerBehind(let listener) = $0 { listener.port } else { nil } }
        return behind.map { "The Gateway on port \($0.value), behind the forwarder at \(target)," }
            ?? "The Gateway at \(target)"
    }

    private var queue: String {
        let ours = evidence.findings.first { $0.fact == .gatewayEnd(.notAccepted) }
        let unread = ours?.value.map { " with \(counted($0, "byte")) unread" } ?? ""
        let waiting = max(evidence.gateway?.value.queue ?? 0, evidence.unacceptedClients?.value ?? 0)
        guard ours != nil else {
            return "\(counted(waiting, "connection waits", "connections wait")) in its queue, and nobody fetches them"
        }
        return waiting > 1
            ? "the kernel took ours\(unread), and it is one of \(waiting) that nobody fetches from the queue"
            : "the kernel took ours\(unread), and nobody fetched it from the queue"
    }
}
