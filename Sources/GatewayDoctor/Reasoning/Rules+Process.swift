extension Rule {
    /// The Gateway's process.
    static let process: [Rule] = [
        Rule { evidence in
            evidence.has(.activity(.stopped)).map {
                .keeping([22, 5], because: "the Gateway's process is suspended, so it answers nobody", $0)
            }
        },
        Rule { evidence in
            // Idleness excludes nothing: threads that hold one another use no time either.
            evidence.has(.activity(.working)).map {
                .excluding([22], because: "the Gateway's process is at work, and not overworked", $0)
            }
        },
        Rule { evidence in
            evidence.has(.loggedIn(true)).map {
                .excluding([21, 30, 45], because: "the Gateway is logged in to IB", $0)
            }
        },
        Rule { evidence in
            evidence.has(.loggedIn(false)).map { .excluding([42], because: "the Gateway is not logged in to IB", $0) }
        },
        // A restart is a new process.
        Rule { evidence in
            guard let age = evidence.gatewayAge, age.value >= settledAge, let nobody = evidence.has(.nothingListens)
            else { return nil }
            return .excluding([44], because: "the Gateway was not started just now", age.id, nobody)
        },
        Rule { evidence in
            guard let age = evidence.gatewayAge, age.value >= settledAge, let outcome = evidence.outcome,
                outcome.value == .closedBeforeVersion
            else { return nil }
            return .excluding([32], because: "the Gateway was not started just now", age.id, outcome.id)
        },
    ]

    /// Seconds after which a Gateway is not starting any more, however slow the machine.
    static let settledAge = 600.0
    /// Seconds within which a failure is most likely a part of the start.
    static let startingAge = 180.0
}
