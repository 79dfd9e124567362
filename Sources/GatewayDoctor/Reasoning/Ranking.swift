import TWSModel

/// Which of the remaining explanations is the likeliest. Order only: nothing is excluded here.
struct Ranking {
    let evidence: Evidence

    /// The faults of a set, the likeliest first.
    func sorted(_ hypotheses: Hypotheses) -> [FaultID] {
        let favoured = favours
        let usual = usualOrder
        func place(_ fault: FaultID) -> (Int, Int, Int) {
            (
                favoured.firstIndex(of: fault.number) ?? Int.max,
                usual.firstIndex(of: fault.number) ?? Int.max,
                fault.number
            )
        }
        return hypotheses.faults.sorted { place($0) < place($1) }
    }

    /// How often each is the reason, by the way in which the attempt ended.
    private var usualOrder: [Int] {
        if let outcome = evidence.outcome { return outcome.value.ranking }
        if evidence.has(.nothingListens) != nil { return Outcome.refused.ranking }
        return Outcome.silent.ranking
    }

    /// The faults for which something speaks in this very case, the strongest first.
    private var favours: [Int] {
        var favours: [Int] = []
        func prefer(_ fault: Int, if condition: Bool) {
            if condition { favours.append(fault) }
        }
        let outcome = evidence.outcome?.value
        let front = evidence.frontDoor?.value.kind
        let age = evidence.gatewayAge?.value ?? .infinity

        // Frozen or blocked.
        let activity = evidence.activity?.value
        prefer(22, if: activity == .stopped || activity == .blocked)
        if case .spinning = activity { prefer(22, if: true) }
        prefer(5, if: evidence.has(.acceptQueueFull) != nil)
        if let ahead = evidence.ahead?.value { prefer(18, if: ahead.count == 1) }
        prefer(39, if: (evidence.clients?.value ?? 0) >= Rule.limit - 1)

        // Nobody there.
        let nobody = evidence.has(.nothingListens) != nil
        prefer(2, if: !(evidence.listenersElsewhere?.value ?? []).isEmpty)
        prefer(21, if: nobody && (evidence.idleGateways?.value ?? 0) > 0)
        prefer(7, if: evidence.has(.inWSL(true)) != nil)

        // Somebody else there.
        let isClosed = outcome == .closedBeforeVersion || outcome == .resetBeforeVersion
        prefer(9, if: isClosed && front == .forwarder)
        prefer(12, if: isClosed && front == .tls)
        prefer(9, if: isClosed && front == .web)
        prefer(10, if: front == .forwarder && evidence.gatewayEnd == nil)
        prefer(13, if: front == .web)
        if let gateway = evidence.gateway?.value {
            prefer(14, if: gateway.backlog == 5 && (gateway.kind == .gateway || gateway.kind == .java))
        }
        if case .unread = evidence.gatewayEnd?.value { prefer(24, if: true) }
        prefer(32, if: outcome == .resetBeforeVersion && age < Rule.startingAge)

        // In the session.
        prefer(36, if: (evidence.staleClients?.value ?? 0) > 0 && (evidence.livingClients?.value ?? 0) == 0)
        prefer(15, if: evidence.accounts?.value == .contradicts)
        prefer(46, if: evidence.upstreamTrouble?.value.contains(10197) ?? false)
        prefer(43, if: evidence.upstreamTrouble?.value.contains(1100) ?? false)
        prefer(48, if: evidence.upstreamTrouble?.value.contains(2110) ?? false)
        prefer(47, if: (evidence.brokenFarms?.value ?? 0) > 0)
        prefer(31, if: evidence.has(.connectionTimeReadable(false)) != nil)
        prefer(25, if: outcome == .ready && (evidence.leakedClients?.value ?? 0) > 0)
        return favours
    }
}
