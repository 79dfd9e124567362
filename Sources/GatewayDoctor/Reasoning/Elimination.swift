import TWSModel

/// What the rules leave of all explanations, and what each finding did to it.
struct Elimination {
    private(set) var left = Hypotheses.all
    private var reasons: [Hypothesis: Exclusion] = [:]
    private var weight: [String: Int] = [:]
    /// Whether something was excluded by inference only.
    private var usedInference = false

    init(_ evidence: Evidence) {
        let exclusions = Rule.all.compactMap { $0.exclude(evidence) }
        // Proof first: what it excludes needs no inference.
        apply(exclusions.filter { !$0.isInference })
        apply(exclusions.filter(\.isInference))
        guard left.isEmpty else { return }
        // The findings contradict one another, as when the Gateway recovers while it is looked at. What the attempt itself
        // saw is left, and nothing is claimed beyond it.
        left = evidence.outcome?.value.explanations ?? Hypotheses.all
        usedInference = true
    }

    private mutating func apply(_ exclusions: [Exclusion]) {
        for exclusion in exclusions {
            let gone = left.intersection(exclusion.excluded)
            guard !gone.isEmpty else { continue }
            left = left.subtracting(gone)
            for hypothesis in gone.members where reasons[hypothesis] == nil {
                reasons[hypothesis] = exclusion
            }
            for finding in exclusion.findings { weight[finding, default: 0] += gone.count }
            if exclusion.isInference { usedInference = true }
        }
    }

    var confidence: Examination.Confidence {
        switch left.count {
        case 1: usedInference ? .likely : .certain
        case 2...3: .likely
        default: .possible
        }
    }

    /// Why a fault is out of the question; nil when it is not.
    func reason(for fault: FaultID) -> String? {
        reasons[.fault(fault.number)]?.because
    }

    /// The findings, renumbered: those that show something first, and among them the one that excluded most.
    func strongestFirst(_ findings: [Finding]) -> [Finding] {
        findings.enumerated().map { place, finding in
            (finding: finding, rank: (finding.fact.isTelling ? 0 : 1, -weight[finding.id, default: 0], place))
        }
        .sorted { $0.rank < $1.rank }.map(\.finding)
        .enumerated().map { place, entry in
            var finding = entry
            finding.id = "e\(place + 1)"
            return finding
        }
    }
}
