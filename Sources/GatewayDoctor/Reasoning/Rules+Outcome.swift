extension Rule {
    /// What the end of the attempt leaves open.
    static let outcomes: [Rule] = [
        Rule { evidence in
            evidence.outcome.map { hit in
                .keeping(
                    hit.value.explanations,
                    because: hit.value.reason,
                    hit.id,
                    // A network's word about itself, and it may change its mind.
                    inference: hit.value == .unreachable || hit.value == .unresolvable
                )
            }
        },
        Rule { evidence in
            evidence.impostor.map { hit in
                .keeping(hit.value.explanations, because: "the first bytes are \(hit.value.sentence)", hit.id)
            }
        },
    ]
}

extension Outcome {
    /// The faults that end an attempt in this way, the likeliest first.
    var ranking: [Int] {
        switch self {
        case .ready: [0, 15, 47, 43, 48, 46, 25, 39, 31]
        case .refused: [1, 2, 3, 21, 44, 6, 7, 45, 30, 42]
        case .unreachable: [4, 6, 7]
        case .unresolvable: [6, 4]
        case .prevented: Outcome.silent.ranking
        case .connectTimedOut: [4, 5, 22, 7, 6]
        case .closedBeforeVersion: [26, 9, 12, 42, 16, 32, 39, 13]
        case .resetBeforeVersion: [32, 26, 12, 44, 9, 16, 39]
        case .silent: [17, 19, 20, 22, 18, 24, 10, 25, 21, 14, 13, 39, 16, 23, 7]
        case .foreign: [16, 14, 13, 12, 28, 29, 31]
        case .versionRefused: [29]
        // The attempt sends START_API as soon as it has the version, so it is no case of F33.
        case .silentAfterVersion: [38, 20, 19, 22, 24, 21, 43, 48, 46, 35, 36, 39]
        case .halfStarted: [38, 22, 24, 43, 48, 46, 35, 36]
        case .deaf: [38, 24, 23, 22, 43, 48]
        case .closedAfterVersion: [37, 35, 36, 42, 44, 39]
        case .resetAfterVersion: [37, 44, 32, 35, 36, 42]
        case .garbled: [57, 29]
        case .closedAfterStart: [44, 37, 42]
        }
    }

    var explanations: Hypotheses {
        self == .prevented ? .all : Hypotheses(Set(ranking.map { $0 == 0 ? .healthy : .fault($0) }))
    }

    var reason: String {
        switch self {
        case .ready: "a session started and a request was answered"
        case .refused: "the connection was refused"
        case .unreachable: "the network knows no way to the host"
        case .unresolvable: "the name is unknown"
        case .prevented: "this machine did not let the connection out"
        case .connectTimedOut: "the connection itself did not come up"
        case .closedBeforeVersion: "the connection was closed before the first byte of an answer"
        case .resetBeforeVersion: "the connection was reset before the first byte of an answer"
        case .silent: "the connection came up and not one byte came back"
        case .foreign: "the answer is not a Gateway's"
        case .versionRefused: "the server versions do not meet"
        case .silentAfterVersion: "the server version came and then nothing"
        case .halfStarted: "only half of the session's start came"
        case .deaf: "the session started and a request was not answered"
        case .closedAfterVersion: "the Gateway named its version and closed after START_API"
        case .resetAfterVersion: "the Gateway named its version and reset the connection after START_API"
        case .garbled: "what came after the server version is no message"
        case .closedAfterStart: "the Gateway ended the session that it had started"
        }
    }
}

extension Impostor {
    var explanations: Hypotheses {
        switch self {
        case .tls: [12]
        case .http: [13]
        case .legacyGateway: [28]
        case .commandServer: [14]
        case .text: [16, 14, 13]
        case .unknown: [16, 12, 29, 31]
        }
    }
}
