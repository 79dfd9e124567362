extension Rule {
    /// Connected and no answer: what the Gateway's end of the connection shows.
    static let silence: [Rule] = [
        Rule { evidence in
            guard let hit = evidence.notAccepted else { return nil }
            return .keeping(
                [16, 17, 18, 19, 20, 22, 39],
                because: "the Gateway never accepted the connection",
                hit
            )
        },
        Rule { evidence in
            guard let clients = evidence.unacceptedClients, clients.value > 0 else { return nil }
            return .keeping(
                [5, 16, 17, 18, 19, 20, 22, 39],
                because: "the Gateway leaves connections unaccepted",
                clients.id
            )
        },
        // A question that blocks the accepting thread has an accepted client in front of the queue, and so has F18.
        Rule { evidence in
            guard let ahead = evidence.ahead, ahead.value.count == 0 else { return nil }
            return .excluding([18], because: "no mute client stands in front of the queue", ahead.id)
        },
        Rule { evidence in
            guard let ahead = evidence.ahead, ahead.value.count == 0, let stuck = evidence.stuckQueue else {
                return nil
            }
            return .excluding(
                [19, 20],
                because: "a Gateway that waits for a person has accepted the client it asks about",
                ahead.id,
                stuck
            )
        },
        Rule { evidence in
            guard let ahead = evidence.ahead, ahead.value.count == 1, let heard = ahead.value.heard,
                let stuck = evidence.stuckQueue
            else { return nil }
            return .excluding(
                heard < shortestHello ? [17, 19, 20, 39] : [17],
                because: "one client that was never answered stands in front of the queue"
                    + (heard < shortestHello ? ", and it has not even sent a whole hello" : ""),
                ahead.id,
                stuck,
                inference: true
            )
        },

        // Accepted.
        Rule { evidence in
            guard let end = evidence.gatewayEnd, case .unread = end.value else { return nil }
            return .excluding(
                [5, 13, 14, 17, 18, 19, 20, 21, 25, 35, 36, 38, 43, 46, 48],
                because: "the Gateway accepted the connection and has not read what we sent",
                end.id
            )
        },
        Rule { evidence in
            guard let end = evidence.gatewayEnd, end.value == .read else { return nil }
            return .excluding(
                [5, 17, 18, 23, 24],
                because: "the Gateway accepted the connection and read what we sent",
                end.id
            )
        },
        Rule { evidence in
            guard let end = evidence.gatewayEnd, end.value != .notAccepted, let idle = evidence.has(.activity(.idle))
            else { return nil }
            return .excluding(
                [22],
                because: "the Gateway accepted the connection a moment ago, and is not overworked",
                end.id,
                idle
            )
        },
        Rule { evidence in
            guard let clients = evidence.unreadClients, clients.value == 0 else { return nil }
            return .excluding([23], because: "the Gateway has read everything from its other clients", clients.id)
        },
        Rule { evidence in
            guard let clients = evidence.clients, clients.value < limit else { return nil }
            return .excluding([39], because: "it has fewer than \(limit) clients", clients.id)
        },

        // A web server without a connection of its own is where the way ends.
        Rule { evidence in
            evidence.has(.connectionEndsAt(.web)).map {
                .excluding(
                    [10, 14, 19, 20, 21, 23, 24, 25, 38, 39],
                    because: "our connection ends at a web server, not at a Gateway",
                    $0
                )
            }
        },

        // After we closed our end.
        Rule { evidence in
            guard let close = evidence.afterClose else { return nil }
            switch close.value {
            case .gone:
                return .excluding(
                    [17, 18, 22, 23, 24, 25],
                    because: "the Gateway closed its end when we did",
                    close.id
                )
            case .notAccepted:
                return .keeping(
                    [16, 17, 18, 19, 20, 22, 39],
                    because: "our connection stays in the accept queue after we left it",
                    close.id
                )
            case .unread:
                return .excluding(
                    [13, 14, 17, 18, 19, 20, 21, 25, 38],
                    because: "our bytes are still unread after we left",
                    close.id
                )
            case .goodbyeUnread:
                return .excluding(
                    [13, 14, 17, 18, 23, 24, 25],
                    because: "the Gateway read our hello and not our goodbye: it waits for something else",
                    close.id
                )
            case .leaked:
                return .excluding(
                    [10, 13, 14, 17, 18, 19, 20, 21, 22, 23, 24, 38],
                    because: "the Gateway read our goodbye and never closed",
                    close.id
                )
            }
        },
    ]

    /// `API`, a length and the shortest range of versions: less is no hello.
    private static let shortestHello = 12
    /// How many clients a Gateway takes.
    static let limit = 32
}

extension Evidence {
    /// Our own connection was left in the queue.
    var notAccepted: String? { has(.gatewayEnd(.notAccepted)) }

    /// Somebody's connection was left in the queue.
    var stuckQueue: String? {
        notAccepted ?? has(.afterClose(.notAccepted)) ?? unacceptedClients.flatMap { $0.value > 0 ? $0.id : nil }
    }
}
