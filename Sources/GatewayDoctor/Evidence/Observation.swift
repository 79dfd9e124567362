package import TWSModel

/// Everything that one examination looked at, before anything is concluded from it.
package struct Observation: Sendable {
    package var target: Endpoint
    /// What the target's name stands for. The attempt goes to the first; the others are worth a remark.
    package var addresses: [IPAddress]
    package var surroundings: Surroundings
    package var tables = Tables()
    /// nil when no attempt was made.
    package var attempt: AttemptRecord?
    /// Whether the accounts are expected to be paper accounts; nil when nobody said so.
    package var expectsPaper: Bool?

    package init(
        target: Endpoint,
        addresses: [IPAddress],
        surroundings: Surroundings,
        tables: Tables = Tables(),
        attempt: AttemptRecord? = nil,
        expectsPaper: Bool? = nil
    ) {
        self.target = target
        self.addresses = addresses
        self.surroundings = surroundings
        self.tables = tables
        self.attempt = attempt
        self.expectsPaper = expectsPaper
    }

    package struct Tables: Sendable {
        /// Before the attempt; several when the first showed connections that nobody fetched.
        package var before: [Sample] = []
        /// While the attempt waited, its socket open.
        package var waiting: [Sample] = []
        /// After the attempt's socket was closed.
        package var after: Sample?
        /// Why there are none.
        package var problem: EvidenceError?

        package init(
            before: [Sample] = [],
            waiting: [Sample] = [],
            after: Sample? = nil,
            problem: EvidenceError? = nil
        ) {
            self.before = before
            self.waiting = waiting
            self.after = after
            self.problem = problem
        }

        var all: [Sample] { before + waiting + (after.map { [$0] } ?? []) }
        /// The last look at which our own socket, if there was one, was still open.
        var latest: Sample? { waiting.last ?? before.last }
    }

    /// Whether the Gateway, or what stands in its place, is on this machine; nil when the name is unknown.
    var isLocal: Bool? {
        addresses.isEmpty ? nil : addresses.allSatisfy(surroundings.isHere)
    }
}
