public import TWSModel

/// From findings to a verdict. A pure function: no socket, no file, no clock.
///
/// It starts with every explanation and takes away what the findings exclude. Since no rule draws a conclusion from a
/// finding that is missing, losing one can only leave more explanations over: never fewer, and never the wrong ones.
public struct Reasoner: Sendable {
    /// What was examined; for the sentences and the commands.
    public let target: Endpoint

    public init(target: Endpoint) {
        self.target = target
    }

    /// Judges findings.
    ///
    /// - Parameters:
    ///   - findings: the evidence, in any order.
    ///   - ladder: how far the attempt came; empty without one.
    ///   - attempts: how many connections were opened.
    public func examine(
        _ findings: [Finding],
        ladder: [Examination.LadderStep] = [],
        attempts: Int = 1
    ) -> Examination {
        let evidence = Evidence(findings: findings)
        let elimination = Elimination(evidence)
        let ranking = Ranking(evidence: evidence).sorted(elimination.left)
        let isReady = evidence.outcome?.value == .ready
        let isHealthy = elimination.left.contains(.healthy)
        let wasAsked = evidence.outcome.map { $0.value != .prevented } ?? false
        let wellOrUnknown = isHealthy && (isReady || !wasAsked)
        let fault = wellOrUnknown ? nil : ranking.first
        let entry = fault.flatMap(FaultCatalogue.fault)
        let state: Examination.State =
            wellOrUnknown ? (isReady ? .ready : .attention) : self.state(of: fault, evidence: evidence)
        let sentence = Sentence(evidence: evidence, target: target)
        let confidence: Examination.Confidence =
            wellOrUnknown ? (isReady ? .certain : .possible) : elimination.confidence
        return Examination(
            verdict: Examination.Verdict(
                state: state,
                fault: fault,
                name: entry?.name,
                confidence: confidence,
                say: fault.map { sentence.say($0, name: entry?.name) } ?? sentence.sayNoFault(isReady: isReady)
            ),
            candidates: ranking,
            ladder: ladder,
            findings: elimination.strongestFirst(findings),
            runnerUp: fault.flatMap { runnerUp(to: $0, in: ranking, elimination: elimination) },
            remedies: entry.map { remedies(of: $0, evidence: evidence) } ?? [],
            doNot: entry?.doNot ?? [],
            attempts: attempts
        )
    }

    // MARK: The verdict's parts

    private func state(of fault: FaultID?, evidence: Evidence) -> Examination.State {
        guard let fault else { return .fault }
        if evidence.outcome?.value == .ready {
            // The session works, but what goes through it does not reach IB.
            return [43, 46, 48].contains(fault.number) ? .fault : .attention
        }
        let isYoung = evidence.gatewayAge.map { $0.value < Rule.startingAge } ?? false
        switch fault.number {
        case 21, 44: return .starting
        case 1, 32, 38: return isYoung ? .starting : .fault
        default: return .fault
        }
    }

    /// The next candidate; or else the look-alike of the catalogue that the evidence excluded.
    private func runnerUp(
        to fault: FaultID,
        in ranking: [FaultID],
        elimination: Elimination
    ) -> Examination.RunnerUp? {
        let alike = FaultCatalogue.fault(fault)?.confusedWith ?? []
        if ranking.count > 1 {
            let second = ranking[1]
            let separatedBy =
                alike.first { $0.fault == second }?.separatedBy
                ?? FaultCatalogue.fault(second)?.proof.first
                ?? "The evidence at hand does not tell the two apart."
            return Examination.RunnerUp(fault: second, separatedBy: separatedBy)
        }
        let near = (Self.nearest[fault.number] ?? []).map { FaultID($0) } + alike.map(\.fault)
        guard let second = near.first(where: { elimination.reason(for: $0) != nil }),
            let reason = elimination.reason(for: second)
        else { return nil }
        return Examination.RunnerUp(fault: second, separatedBy: "Excluded: \(reason).")
    }

    /// What a fault is most often taken for; the catalogue's look-alikes come after it.
    private static let nearest: [Int: [Int]] = [
        1: [21, 2], 2: [1], 3: [1], 4: [5], 5: [4], 9: [26], 10: [24], 12: [13], 13: [16], 14: [13], 17: [22, 18],
        18: [17], 19: [20], 20: [19], 21: [1], 22: [17], 24: [19], 25: [19], 26: [9], 28: [29], 32: [26],
        35: [36], 36: [35], 37: [35], 43: [48],
    ]

    private func remedies(of fault: Fault, evidence: Evidence) -> [Examination.Remedy] {
        let gateway = evidence.gateway?.value.pid
        let client: Int? =
            switch fault.id.number {
            case 18: evidence.ahead?.value.pid
            case 35: evidence.onlyClient?.value
            default: nil
            }
        return fault.remedies.enumerated().map { index, remedy in
            // The catalogue's rule: the number is the Gateway's, unless the text speaks of another. A `kill` hangs on it.
            let pid = remedy.text.contains("{pid}") ? client : gateway
            let command = remedy.filledCommand(host: target.host, port: target.port, pid: pid)
            return Examination.Remedy(
                step: index + 1,
                text: Self.filled(remedy.text, pid: pid),
                // A command with a hole in it is worse than none.
                command: command.flatMap { $0.contains("{") ? nil : $0 },
                disruptive: remedy.disruptive
            )
        }
    }

    /// The text with the process' number in it; without the sentences about one that is not known.
    private static func filled(_ text: String, pid: Int?) -> String {
        if let pid { return text.replacing("{pid}", with: "\(pid)") }
        guard text.contains("{pid}") else { return text }
        return text.split(separator: ". ").filter { !$0.contains("{pid}") }.joined(separator: ". ") + "."
    }
}
