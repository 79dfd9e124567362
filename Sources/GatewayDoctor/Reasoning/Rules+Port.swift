extension Rule {
    /// The port and its listener.
    static let port: [Rule] = [
        // Where the doctor stands.
        Rule { evidence in
            evidence.has(.inContainer(false)).map { .excluding([6], because: "this is not a container", $0) }
        },
        Rule { evidence in
            evidence.has(.inWSL(false)).map { .excluding([7], because: "this is not WSL", $0) }
        },

        // Nobody listens: no explanation that needs a listener is left.
        Rule { evidence in
            evidence.has(.nothingListens).map {
                .keeping([1, 2, 6, 7, 21, 30, 42, 44, 45], because: "nobody listens on the port", $0)
            }
        },
        Rule { evidence in
            guard let nobody = evidence.has(.nothingListens), let idle = evidence.idleGateways, idle.value == 0 else {
                return nil
            }
            return .excluding(
                [21, 30, 42, 44, 45],
                because: "there is no Gateway process without a listening port",
                nobody,
                idle.id
            )
        },
        Rule { evidence in
            guard let elsewhere = evidence.listenersElsewhere, elsewhere.value.isEmpty else { return nil }
            return .excluding([2], because: "no Gateway listens on another port either", elsewhere.id)
        },
        Rule { evidence in
            evidence.has(.listenerOnOtherAddress).map {
                .keeping([3], because: "the port is open on another address only", $0)
            }
        },
        Rule { evidence in
            evidence.frontDoor.map { .excluding([1, 2, 6, 30, 45], because: "somebody listens on the port", $0.id) }
        },

        // A full queue.
        Rule { evidence in
            evidence.has(.acceptQueueFull).map { .keeping([5, 22], because: "the accept queue is full", $0) }
        },
        Rule { evidence in
            guard let listener = evidence.frontDoor, let backlog = listener.value.backlog,
                listener.value.queue <= backlog
            else { return nil }
            return .excluding([5], because: "the accept queue has room", listener.id)
        },

        // What the listener's program is.
        Rule { evidence in
            guard let front = evidence.frontDoor, let kind = front.value.kind else { return nil }
            switch kind {
            case .gateway:
                return .excluding([9, 10, 12, 13, 16], because: "the port is held by a Gateway itself", front.id)
            case .java: return .excluding([9, 10], because: "the port is held by a Java program", front.id)
            case .forwarder: return .excluding([16], because: "the port is held by a forwarder", front.id)
            case .tls:
                return .excluding([14, 26, 32, 39, 42], because: "the port is held by a TLS program", front.id)
            case .simulator:
                return .excluding(
                    [9, 10, 12, 13, 14, 16],
                    because: "the port is held by a simulated Gateway",
                    front.id
                )
            case .ourselves:
                return .excluding([9, 10], because: "the port is held by this very process", front.id)
            case .web, .other: return nil
            }
        },
        Rule { evidence in
            // What answers as something else has the port, whether a Gateway wanted it or not.
            guard let idle = evidence.idleGateways, idle.value == 0,
                let basis = evidence.stuckQueue
                    ?? evidence.outcome.flatMap({ $0.value == .foreign ? nil : $0.id })
            else { return nil }
            return .excluding(
                [16],
                because: "no Gateway process here has lost its port to another program",
                idle.id,
                basis
            )
        },
        // IBC opens its command port with a backlog of 5; Java's default, which the API port has, is 50.
        Rule { evidence in
            guard let listener = evidence.gateway, let backlog = listener.value.backlog, backlog > 5,
                listener.value.kind == .gateway || listener.value.kind == .java
            else { return nil }
            return .excluding([14], because: "its backlog is \(backlog), not the 5 of a command port", listener.id)
        },

        // Behind a forwarder.
        Rule { evidence in
            guard let target = evidence.has(.forwarderTargetListens(false)) else { return nil }
            return .keeping([9, 10], because: "nobody listens where the forwarder passes connections to", target)
        },
        Rule { evidence in
            evidence.has(.forwarderTargetListens(true)).map {
                .excluding([9, 10], because: "somebody listens where the forwarder passes connections to", $0)
            }
        },
        Rule { evidence in
            evidence.has(.nothingBehindForwarder).map {
                .keeping([10], because: "the forwarder holds our connection and has none to pass it on to", $0)
            }
        },
    ]
}
