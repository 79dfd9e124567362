import GatewayDoctor
import TWSModel
import Testing

/// A fault as the findings that it leaves, and what is to be concluded from them.
struct Scenario: Sendable, CustomTestStringConvertible {
    var name: String
    /// What really is the matter; 0 for nothing.
    var truth: Int
    var facts: [Fact]
    /// Exactly these, the likeliest first.
    var candidates: [Int]
    var state = Examination.State.fault
    var confidence: Examination.Confidence?

    var findings: [Finding] {
        facts.enumerated().map { Finding(id: "e\($0 + 1)", from: "test", text: "fact \($0 + 1)", fact: $1) }
    }

    var testDescription: String { name }

    static let target = Endpoint(host: "127.0.0.1", port: 4002)
    static let gateway = Listener(port: 4002, queue: 0, backlog: 50, kind: .gateway, pid: 4711)
    static let socat = Listener(port: 4002, queue: 0, backlog: 5, kind: .forwarder, pid: 99)

    static let plain: [Fact] = [.inContainer(false), .inWSL(false)]
    static let nobody: [Fact] = plain + [.ended(.refused), .nothingListens]
    /// What the tables show of other clients when there is nothing to see.
    static let alone: [Fact] = [
        .livingClients(0), .staleClients(0), .leakedClients(0), .unreadClients(0), .clients(0),
    ]
    /// A real Gateway has the port, is logged in and does not look ill.
    static let well: [Fact] =
        plain + [
            .listener(gateway), .gatewaysWithoutListener(0), .activity(.working), .gatewayAge(7200), .loggedIn(true),
        ]
    static let talked: [Fact] = [
        .clientIDRefused(false), .upstreamTrouble([]), .brokenFarms(0), .connectionTimeReadable(true),
    ]

    static func queued(_ count: Int) -> [Fact] {
        well.map {
            if case .listener = $0 {
                .listener(Listener(port: 4002, queue: count, backlog: 50, kind: .gateway, pid: 4711))
            } else {
                $0
            }
        }
    }

    static func replacing(_ facts: [Fact], _ activity: Activity) -> [Fact] {
        facts.map { if case .activity = $0 { .activity(activity) } else { $0 } }
    }

    /// One for each verdict that the doctor can reach, on a machine that shows everything unless it says otherwise.
    static let all: [Scenario] = reach + strangers + silence + handshake + session

    // MARK: Nobody there

    static let reach: [Scenario] = [
        Scenario(
            name: "no Gateway anywhere",
            truth: 1,
            facts: nobody + [.listenersElsewhere([]), .gatewaysWithoutListener(0)],
            candidates: [1],
            confidence: .certain
        ),
        Scenario(
            name: "the same, asked passively",
            truth: 1,
            facts: plain + [.nothingListens, .listenersElsewhere([]), .gatewaysWithoutListener(0)],
            candidates: [1],
            confidence: .certain
        ),
        Scenario(
            name: "the same, seen from a container",
            truth: 6,
            facts: [.inContainer(true), .inWSL(false), .ended(.refused), .nothingListens, .listenersElsewhere([])]
                + [.gatewaysWithoutListener(0)],
            candidates: [1, 6],
            confidence: .likely
        ),
        Scenario(
            name: "a Gateway on another port",
            truth: 2,
            facts: nobody + [.listenersElsewhere([4001]), .gatewaysWithoutListener(0)],
            candidates: [2, 1],
            confidence: .likely
        ),
        Scenario(
            name: "the other address family",
            truth: 3,
            facts: plain + [.ended(.refused), .listenerOnOtherAddress, .listenersElsewhere([])],
            candidates: [3],
            confidence: .certain
        ),
        Scenario(
            name: "a Gateway in its login",
            truth: 21,
            facts: nobody
                + [.listenersElsewhere([]), .gatewaysWithoutListener(1), .gatewayAge(60), .loggedIn(false)],
            candidates: [21, 1, 44, 45, 30],
            state: .starting,
            confidence: .possible
        ),
        Scenario(
            name: "a TWS that is logged in and whose sockets are switched off",
            truth: 1,
            facts: nobody
                + [.listenersElsewhere([]), .gatewaysWithoutListener(1), .gatewayAge(7200), .loggedIn(true)],
            candidates: [1, 42],
            confidence: .likely
        ),
        Scenario(
            name: "another machine that drops packets",
            truth: 4,
            facts: plain + [.gatewayIsRemote, .ended(.connectTimedOut)],
            candidates: [4, 5, 22],
            confidence: .likely
        ),
        Scenario(
            name: "a full accept queue",
            truth: 5,
            facts: queued(51) + [.ended(.connectTimedOut), .acceptQueueFull],
            candidates: [5],
            confidence: .certain
        ),
        Scenario(
            name: "a full accept queue of a suspended process",
            truth: 22,
            facts: replacing(queued(51), .stopped) + [.acceptQueueFull],
            candidates: [22, 5],
            confidence: .likely
        ),
        Scenario(
            name: "no way to the host",
            truth: 4,
            facts: plain + [.gatewayIsRemote, .ended(.unreachable)],
            candidates: [4],
            confidence: .likely
        ),
        Scenario(
            name: "a service name outside its network",
            truth: 6,
            facts: [.inContainer(true), .ended(.unresolvable)],
            candidates: [6, 4],
            confidence: .likely
        ),
        Scenario(
            name: "WSL whose host drops packets",
            truth: 7,
            facts: [.inContainer(false), .inWSL(true), .gatewayIsRemote, .ended(.connectTimedOut)],
            candidates: [7, 4, 5, 22],
            confidence: .possible
        ),
    ]

    // MARK: Somebody else there

    static let strangers: [Scenario] = [
        Scenario(
            name: "a forwarder whose Gateway is down",
            truth: 9,
            facts: plain
                + [
                    .ended(.closedBeforeVersion), .listener(socat), .forwarderTargetListens(false),
                    .gatewaysWithoutListener(0),
                ],
            candidates: [9],
            confidence: .certain
        ),
        Scenario(
            name: "a forwarder that does not say where it leads",
            truth: 9,
            facts: plain + [.ended(.closedBeforeVersion), .listener(socat), .gatewaysWithoutListener(0), .clients(0)],
            candidates: [9, 26, 12, 42, 32, 13],
            confidence: .possible
        ),
        Scenario(
            name: "a forwarder that holds on while the Gateway is down",
            truth: 10,
            facts: plain + [.ended(.silent), .listener(socat), .nothingBehindForwarder, .gatewaysWithoutListener(0)],
            candidates: [10],
            confidence: .certain
        ),
        Scenario(
            name: "a TLS server that closes",
            truth: 12,
            facts: plain
                + [
                    .ended(.closedBeforeVersion), .gatewaysWithoutListener(0),
                    .listener(Listener(port: 4002, queue: 0, backlog: 128, kind: .tls, pid: 7)),
                ],
            candidates: [12, 9, 13],
            confidence: .likely
        ),
        Scenario(
            name: "a TLS server that says so",
            truth: 12,
            facts: plain + [.ended(.foreign), .answeredAs(.tls)],
            candidates: [12],
            confidence: .certain
        ),
        Scenario(
            name: "a web server that says so",
            truth: 13,
            facts: plain + [.ended(.foreign), .answeredAs(.http)],
            candidates: [13],
            confidence: .certain
        ),
        Scenario(
            name: "a web server that waits for a line end",
            truth: 13,
            facts: plain
                + [
                    .ended(.silent), .gatewayEnd(.read), .connectionEndsAt(.web), .afterClose(.gone),
                    .gatewaysWithoutListener(0), .clients(0),
                    .listener(Listener(port: 4002, queue: 0, backlog: 5, kind: .web, pid: 7)),
                ],
            candidates: [13],
            confidence: .certain
        ),
        Scenario(
            name: "IBC's command port that says so",
            truth: 14,
            facts: plain + [.ended(.foreign), .answeredAs(.commandServer)],
            candidates: [14],
            confidence: .certain
        ),
        Scenario(
            name: "IBC's command port that waits for a line end",
            truth: 14,
            facts: well.map {
                if case .listener = $0 {
                    .listener(Listener(port: 7462, queue: 0, backlog: 5, kind: .gateway, pid: 4711))
                } else {
                    $0
                }
            }
                + [.ended(.silent), .gatewayEnd(.read), .afterClose(.gone)] + alone,
            candidates: [14, 19, 20],
            confidence: .likely
        ),
        Scenario(
            name: "some other program, with a Gateway that lost its port",
            truth: 16,
            facts: plain
                + [
                    .ended(.foreign), .answeredAs(.text), .gatewaysWithoutListener(1),
                    .listener(Listener(port: 4002, queue: 0, backlog: 128, kind: .other, pid: 7)),
                ],
            candidates: [16, 14, 13],
            confidence: .likely
        ),
        Scenario(
            name: "a paper port with a live account",
            truth: 15,
            facts: well + [.ended(.ready), .accounts(.contradicts)] + talked + alone,
            candidates: [15],
            state: .attention,
            confidence: .certain
        ),
    ]
}
