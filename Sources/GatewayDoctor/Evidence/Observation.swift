import TWSModel

/// Everything that one examination looked at, before anything is concluded from it.
struct Observation: Sendable {
    var target: Endpoint
    /// What the target's name stands for, in the order in which the addresses are tried.
    var addresses: [IPAddress]
    var surroundings: Surroundings
    var tables = Tables()
    /// nil when no attempt was made.
    var attempt: AttemptRecord?
    /// Whether the accounts are expected to be paper accounts; nil when nobody said so.
    var expectsPaper: Bool?

    struct Tables: Sendable {
        /// Before the attempt; several when the first showed connections that nobody fetched.
        var before: [Sample] = []
        /// While the attempt waited, its socket open.
        var waiting: [Sample] = []
        /// After the attempt's socket was closed.
        var after: Sample?
        /// Why there are none.
        var problem: EvidenceError?

        var all: [Sample] { before + waiting + (after.map { [$0] } ?? []) }
        /// The last look at which our own socket, if there was one, was still open.
        var latest: Sample? { waiting.last ?? before.last }
    }

    /// Whether the Gateway, or what stands in its place, is on this machine; nil when the name is unknown.
    var isLocal: Bool? {
        addresses.isEmpty ? nil : addresses.allSatisfy(surroundings.isHere)
    }
}
