import GatewayDoctor

extension Scenario {
    // MARK: Connected and silent

    static let silence: [Scenario] = [
        Scenario(
            name: "nobody accepts",
            truth: 17,
            facts: queued(1)
                + [
                    .ended(.silent), .gatewayEnd(.notAccepted), .afterClose(.notAccepted),
                    .clientsAhead(ClientsAhead(count: 0)),
                ]
                + alone,
            candidates: [17],
            confidence: .certain
        ),
        Scenario(
            name: "nobody accepts, seen without touching it",
            truth: 17,
            facts: queued(3) + [.unacceptedClients(3), .clientsAhead(ClientsAhead(count: 0))] + alone,
            candidates: [17],
            confidence: .certain
        ),
        Scenario(
            name: "nobody accepts, behind a forwarder",
            truth: 17,
            facts: plain
                + [
                    .ended(.silent), .listener(socat), .forwarderTargetListens(true),
                    .listenerBehind(Listener(port: 4001, queue: 1, backlog: 50, kind: .gateway, pid: 4711)),
                    .gatewayEnd(.notAccepted), .afterClose(.notAccepted), .clientsAhead(ClientsAhead(count: 0)),
                    .activity(.working), .loggedIn(true), .gatewaysWithoutListener(0),
                ] + alone,
            candidates: [17],
            confidence: .certain
        ),
        Scenario(
            name: "nobody accepts, and the process burns a core",
            truth: 22,
            facts: replacing(queued(1), .spinning(1))
                + [.ended(.silent), .gatewayEnd(.notAccepted), .clientsAhead(ClientsAhead(count: 0))] + alone,
            candidates: [22, 17],
            confidence: .likely
        ),
        Scenario(
            name: "one mute client ahead of the queue",
            truth: 18,
            facts: queued(1)
                + [
                    .ended(.silent), .gatewayEnd(.notAccepted), .afterClose(.notAccepted),
                    .clientsAhead(ClientsAhead(count: 1, pid: 815, heard: 0)), .clients(1),
                ],
            candidates: [18],
            confidence: .likely
        ),
        Scenario(
            name: "one client ahead of the queue that has said hello",
            truth: 19,
            facts: queued(1)
                + [
                    .ended(.silent), .gatewayEnd(.notAccepted),
                    .clientsAhead(ClientsAhead(count: 1, pid: 815, heard: 17)), .clients(1),
                ],
            candidates: [18, 19, 20],
            confidence: .likely
        ),
        Scenario(
            name: "one client ahead of the queue, on a kernel that does not count bytes",
            truth: 18,
            facts: queued(1)
                + [.ended(.silent), .gatewayEnd(.notAccepted), .clientsAhead(ClientsAhead(count: 1)), .clients(1)],
            candidates: [18, 17, 19, 20],
            confidence: .possible
        ),
        Scenario(
            name: "a question to a person",
            truth: 19,
            facts: well + [.ended(.silent), .gatewayEnd(.read), .afterClose(.goodbyeUnread)] + alone,
            candidates: [19, 20],
            confidence: .likely
        ),
        Scenario(
            name: "a suspended process",
            truth: 22,
            facts: replacing(queued(1), .stopped) + [.ended(.silent), .gatewayEnd(.notAccepted)] + alone,
            candidates: [22],
            confidence: .certain
        ),
        Scenario(
            name: "a suspended process, seen without touching it",
            truth: 22,
            facts: replacing(well, .stopped),
            candidates: [22],
            confidence: .certain
        ),
        Scenario(
            name: "accepted and never read",
            truth: 24,
            facts: well + [.ended(.silent), .gatewayEnd(.unread(17)), .afterClose(.unread)] + alone,
            candidates: [24],
            confidence: .certain
        ),
        Scenario(
            name: "accepted and never read, others too",
            truth: 23,
            facts: well + [.ended(.silent), .gatewayEnd(.unread(17)), .unreadClients(2), .clients(2)],
            candidates: [24, 23],
            confidence: .likely
        ),
        Scenario(
            name: "a goodbye that was read and a connection that is kept",
            truth: 25,
            facts: well + [.ended(.silent), .gatewayEnd(.read), .afterClose(.leaked)] + alone,
            candidates: [25],
            confidence: .certain
        ),
        Scenario(
            name: "dead clients beside a session that works",
            truth: 25,
            facts: well + [.ended(.ready), .accounts(.asExpected), .leakedClients(4), .clients(4)] + talked,
            candidates: [25],
            state: .attention,
            confidence: .certain
        ),
        Scenario(
            name: "thirty-two clients already",
            truth: 39,
            facts: well + [.ended(.silent), .gatewayEnd(.read), .clients(32), .unreadClients(0)],
            candidates: [39, 19, 20, 25],
            confidence: .possible
        ),
        Scenario(
            name: "silence on another machine",
            truth: 17,
            facts: plain + [.gatewayIsRemote, .ended(.silent)],
            candidates: [17, 19, 20, 22, 18, 24, 10, 25, 21, 14, 13, 39, 16, 23],
            confidence: .possible
        ),
    ]

    // MARK: Turned away

    static let handshake: [Scenario] = [
        Scenario(
            name: "closed after the hello",
            truth: 26,
            facts: well + [.ended(.closedBeforeVersion)] + alone,
            candidates: [26, 42],
            confidence: .likely
        ),
        Scenario(
            name: "reset after the hello, just after the start",
            truth: 32,
            facts: well.map { if case .gatewayAge = $0 { .gatewayAge(20) } else { $0 } } + [.ended(.resetBeforeVersion)]
                + alone,
            candidates: [32, 26, 44],
            state: .starting,
            confidence: .likely
        ),
        Scenario(
            name: "an answer of before 2015",
            truth: 28,
            facts: plain + [.ended(.foreign), .answeredAs(.legacyGateway)],
            candidates: [28],
            confidence: .certain
        ),
        Scenario(
            name: "versions that do not meet",
            truth: 29,
            facts: well + [.ended(.versionRefused)],
            candidates: [29],
            confidence: .certain
        ),
        Scenario(
            name: "a clock in another code page",
            truth: 31,
            facts: well + [.ended(.ready), .accounts(.asExpected), .clientIDRefused(false), .upstreamTrouble([])]
                + [.brokenFarms(0), .connectionTimeReadable(false)] + alone,
            candidates: [31],
            state: .attention,
            confidence: .certain
        ),
        Scenario(
            name: "a version and then silence",
            truth: 38,
            facts: well + [.ended(.silentAfterVersion), .gatewayEnd(.read)] + talked + alone,
            candidates: [38, 20, 19],
            confidence: .likely
        ),
        Scenario(
            name: "a version and then a reader that reads no more",
            truth: 24,
            facts: well + [.ended(.silentAfterVersion), .gatewayEnd(.unread(14))] + talked + alone,
            candidates: [24],
            confidence: .certain
        ),
        Scenario(
            name: "the accounts and no order id",
            truth: 38,
            facts: well + [.ended(.halfStarted), .gatewayEnd(.read)] + talked + alone,
            candidates: [38],
            confidence: .certain
        ),
        Scenario(
            name: "the id of a living client",
            truth: 35,
            facts: well
                + [.ended(.closedAfterVersion), .clientIDRefused(true), .upstreamTrouble([]), .livingClients(1)]
                + [.staleClients(0), .clients(1)],
            candidates: [35],
            confidence: .likely
        ),
        Scenario(
            name: "the id of a client that is gone",
            truth: 36,
            facts: well
                + [.ended(.closedAfterVersion), .clientIDRefused(true), .upstreamTrouble([]), .livingClients(0)]
                + [.staleClients(1), .clients(1)],
            candidates: [36],
            confidence: .certain
        ),
        Scenario(
            name: "a client id in use on another machine",
            truth: 36,
            facts: plain + [.gatewayIsRemote, .ended(.closedAfterVersion), .clientIDRefused(true)],
            candidates: [35, 36],
            confidence: .likely
        ),
        Scenario(
            name: "closed after START_API, without a word",
            truth: 37,
            facts: well + [.ended(.closedAfterVersion)] + talked + alone,
            candidates: [37, 42, 44],
            confidence: .likely
        ),
    ]

    // MARK: In the session

    static let session: [Scenario] = [
        Scenario(
            name: "ready",
            truth: 0,
            facts: well + [.ended(.ready), .accounts(.asExpected)] + talked + alone,
            candidates: [],
            state: .ready,
            confidence: .certain
        ),
        Scenario(
            name: "the link to IB is down",
            truth: 43,
            facts: well + [.ended(.ready), .accounts(.asExpected), .clientIDRefused(false), .upstreamTrouble([1100])]
                + [.brokenFarms(0), .connectionTimeReadable(true)] + alone,
            candidates: [43, 48, 46],
            confidence: .likely
        ),
        Scenario(
            name: "another session took the data over",
            truth: 46,
            facts: well + [.ended(.ready), .accounts(.asExpected), .clientIDRefused(false), .upstreamTrouble([10197])]
                + [.brokenFarms(0), .connectionTimeReadable(true)] + alone,
            candidates: [46],
            confidence: .certain
        ),
        Scenario(
            name: "a Gateway that cannot get its link back",
            truth: 48,
            facts: well + [.ended(.ready), .accounts(.asExpected), .clientIDRefused(false), .upstreamTrouble([2110])]
                + [.brokenFarms(0), .connectionTimeReadable(true)] + alone,
            candidates: [48, 43],
            confidence: .likely
        ),
        Scenario(
            name: "a broken farm",
            truth: 47,
            facts: well + [.ended(.ready), .accounts(.asExpected), .clientIDRefused(false), .upstreamTrouble([])]
                + [.brokenFarms(1), .connectionTimeReadable(true)] + alone,
            candidates: [47],
            state: .attention,
            confidence: .certain
        ),
        Scenario(
            name: "bytes that are no message",
            truth: 57,
            facts: well + [.ended(.garbled)] + talked,
            candidates: [57, 29],
            confidence: .likely
        ),
        Scenario(
            name: "a session that the Gateway ends",
            truth: 44,
            facts: well + [.ended(.closedAfterStart)] + talked,
            candidates: [44, 37, 42],
            state: .starting,
            confidence: .likely
        ),
    ]
}
