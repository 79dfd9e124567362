extension Rule {
    /// What the Gateway said in the session, and the clients it has besides us.
    static let session: [Rule] = [
        // The client id.
        Rule { evidence in
            evidence.has(.clientIDRefused(true)).map { .keeping([35, 36], because: "the client id is in use", $0) }
        },
        Rule { evidence in
            evidence.has(.clientIDRefused(false)).map {
                .excluding([35, 36], because: "the Gateway did not refuse the client id", $0)
            }
        },
        Rule { evidence in
            guard let living = evidence.livingClients, living.value == 0 else { return nil }
            return .excluding([35], because: "no other client is connected", living.id)
        },
        Rule { evidence in
            guard let living = evidence.livingClients, living.value > 0, let stale = evidence.staleClients,
                stale.value == 0
            else { return nil }
            return .excluding(
                [36],
                because: "the Gateway holds no dead client's connection, and a living one is there",
                stale.id,
                living.id,
                inference: true
            )
        },

        // The link to IB.
        Rule { evidence in
            guard let trouble = evidence.upstreamTrouble else { return nil }
            if trouble.value.isEmpty {
                return .excluding([43, 46, 48], because: "the Gateway reported no loss of its link", trouble.id)
            }
            if trouble.value == [10197] {
                return .excluding([0, 43, 48], because: "another session has taken the data over", trouble.id)
            }
            let without46: Hypotheses = [0, 46]
            return .excluding(
                trouble.value == [2110] ? without46 : [0],
                because: "the Gateway says that its link to IB is down",
                trouble.id
            )
        },
        Rule { evidence in
            guard let farms = evidence.brokenFarms else { return nil }
            return farms.value == 0
                ? .excluding([47], because: "no farm was reported broken", farms.id)
                : .excluding([0], because: "a farm was reported broken", farms.id)
        },

        // What a working session may have besides.
        Rule { evidence in
            guard let accounts = evidence.accounts else { return nil }
            switch accounts.value {
            case .asExpected: return .excluding([15], because: "the accounts are of the expected kind", accounts.id)
            case .nothingExpected: return .excluding([15], because: "no kind of account was expected", accounts.id)
            case .contradicts: return .excluding([0], because: "the accounts are not of the expected kind", accounts.id)
            }
        },
        Rule { evidence in
            evidence.has(.connectionTimeReadable(true)).map {
                .excluding([31], because: "the Gateway's clock is plain text", $0)
            }
        },
        Rule { evidence in
            evidence.has(.connectionTimeReadable(false)).map {
                .excluding([0], because: "the Gateway's clock is not plain text", $0)
            }
        },
        Rule { evidence in
            guard let leaked = evidence.leakedClients, leaked.value > 0 else { return nil }
            return .excluding([0], because: "the Gateway keeps dead clients", leaked.id)
        },
        Rule { evidence in
            guard let close = evidence.afterClose, close.value == .leaked else { return nil }
            return .excluding([0], because: "the Gateway never closed our own connection", close.id)
        },
        Rule { evidence in
            guard let leaked = evidence.leakedClients, leaked.value == 0, let outcome = evidence.outcome,
                outcome.value == .ready
            else { return nil }
            return .excluding([25], because: "the Gateway keeps no dead client", leaked.id, outcome.id)
        },
        Rule { evidence in
            guard let clients = evidence.clients, clients.value >= limit - 1 else { return nil }
            return .excluding([0], because: "its \(limit) places for clients are taken", clients.id)
        },
    ]
}
