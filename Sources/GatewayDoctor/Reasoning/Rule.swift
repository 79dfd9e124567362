/// Faults that the evidence excludes, and why.
struct Exclusion: Sendable {
    let excluded: Hypotheses
    /// The reason, as half a sentence after "because".
    let because: String
    /// The findings it rests on.
    let findings: [String]
    /// Whether the reason is a sound inference rather than proof; a verdict that needs it is never certain.
    var isInference = false

    static func excluding(
        _ hypotheses: Hypotheses,
        because: String,
        _ findings: String...,
        inference: Bool = false
    ) -> Exclusion {
        Exclusion(excluded: hypotheses, because: because, findings: findings, isInference: inference)
    }

    /// Excludes everything else.
    static func keeping(
        _ hypotheses: Hypotheses,
        because: String,
        _ findings: String...,
        inference: Bool = false
    ) -> Exclusion {
        Exclusion(
            excluded: Hypotheses.all.subtracting(hypotheses),
            because: because,
            findings: findings,
            isInference: inference
        )
    }
}

/// One conclusion the doctor can draw: from facts that are there to faults that are out of the question.
///
/// A rule must be true of real Gateways, whatever else is the case: candidates are what all rules together leave.
struct Rule: Sendable {
    let exclude: @Sendable (Evidence) -> Exclusion?

    init(_ exclude: @escaping @Sendable (Evidence) -> Exclusion?) {
        self.exclude = exclude
    }

    /// All of them. The order does not matter for what is left; a reason given first is the one that is told.
    static let all: [Rule] = outcomes + port + process + silence + session
}
