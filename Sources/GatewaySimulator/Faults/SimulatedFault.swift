public import TWSModel

/// A way in which the simulated Gateway is broken. Each has a short number of its own (`T02`: transport, `P06`: protocol) and stands
/// for one or more numbers of the fault catalogue.
public enum SimulatedFault: Hashable, Sendable {
    /// The port is taken but nothing listens on it: connects are refused.
    case nothingListens
    /// The kernel completes connections; the Gateway never takes one out of the queue.
    case neverAccepts
    /// Connections are taken, and never read.
    case acceptsButNeverReads
    /// The hello is read, then the connection waits for a person who never comes.
    case parksAfterHello
    /// As `parksAfterHello`, but the accepting thread itself waits: later clients are not accepted.
    case parksWhileAccepting
    /// Sessions work; a connection that the client closes is never closed here.
    case leaksSockets
    /// Connections are closed before anything is read.
    case closesOnAccept
    /// The hello is read, then the connection is closed.
    case closesAfterHello
    /// Connections are reset.
    case resetsOnAccept
    /// One thread accepts and reads the hello without a deadline: a mute client blocks all others.
    case headOfLineBlocking
    /// The whole process stands still until it is thawed.
    case frozen

    /// The answer names a version below the client's oldest.
    case answersLowVersion
    /// The answer comes unframed, as before 2015.
    case answersLegacy
    /// The answer's time zone is in a code page that is no UTF-8.
    case localizedTimeZone
    /// Every byte comes alone.
    case dripsBytes
    /// The first frame of the session announces more bytes than any frame has.
    case oversizedFrame
    /// The hello is answered with random bytes.
    case garbage
    /// The version is answered; START_API is not.
    case silentAfterVersion
    /// The accounts come, the next valid order id does not.
    case withholdsNextValidID
    /// The next valid order id comes, the accounts do not.
    case withholdsAccounts
    /// Every client id is in use: another client is connected under it.
    case clientIDInUse
    /// Client ids of earlier sessions still count as used for so many attempts.
    case clientIDStale(attempts: Int)
    /// The connection is closed half a second after START_API, without a word.
    case closesAfterStart
    /// The session works, but the Gateway has lost IB's servers.
    case upstreamLost
}

extension SimulatedFault: CaseIterable {
    public static let allCases: [SimulatedFault] = [
        .nothingListens, .neverAccepts, .acceptsButNeverReads, .parksAfterHello, .parksWhileAccepting, .leaksSockets,
        .closesOnAccept, .closesAfterHello, .resetsOnAccept, .headOfLineBlocking, .frozen, .answersLowVersion,
        .answersLegacy, .localizedTimeZone, .dripsBytes, .oversizedFrame, .garbage, .silentAfterVersion,
        .withholdsNextValidID, .withholdsAccounts, .clientIDInUse, .clientIDStale(attempts: 2), .closesAfterStart,
        .upstreamLost,
    ]

    private var row: (id: String, name: String, faults: [Int]) {
        switch self {
        case .nothingListens: ("T01", "nothing-listens", [1])
        case .neverAccepts: ("T02", "never-accepts", [17])
        case .acceptsButNeverReads: ("T04", "never-reads", [24])
        case .parksAfterHello: ("T05", "parks-after-hello", [19, 20])
        case .parksWhileAccepting: ("T05b", "parks-while-accepting", [20])
        case .leaksSockets: ("T06", "leaks-sockets", [25])
        case .closesOnAccept: ("T08", "closes-on-accept", [26, 32])
        case .closesAfterHello: ("T09", "closes-after-hello", [26])
        case .resetsOnAccept: ("T10", "resets-on-accept", [32])
        case .headOfLineBlocking: ("T11", "head-of-line-blocking", [18])
        case .frozen: ("T12", "frozen", [22])
        case .answersLowVersion: ("P02", "answers-low-version", [29])
        case .answersLegacy: ("P03", "answers-legacy", [28])
        case .localizedTimeZone: ("P04", "localized-time-zone", [31])
        case .dripsBytes: ("P05a", "drips-bytes", [])
        case .oversizedFrame: ("P05b", "oversized-frame", [57])
        case .garbage: ("P05c", "garbage", [57])
        case .silentAfterVersion: ("P06", "silent-after-version", [33, 38])
        case .withholdsNextValidID: ("P07a", "withholds-next-valid-id", [38])
        case .withholdsAccounts: ("P07b", "withholds-accounts", [38])
        case .clientIDInUse: ("P08a", "client-id-in-use", [35])
        case .clientIDStale: ("P08b", "client-id-stale", [36])
        case .closesAfterStart: ("P09", "closes-after-start", [37])
        case .upstreamLost: ("P16", "upstream-lost", [43, 48])
        }
    }

    /// `T02`, `P08a`.
    public var id: String { row.id }
    /// `never-accepts`.
    public var name: String { row.name }
    /// The numbers of the catalogue that it rehearses; the first is the one that it shows most clearly.
    public var faults: [FaultID] { row.faults.map { FaultID($0) } }

    /// Finds a fault by its number (`T02`, `P07`), by the catalogue's number (`F17`) or by name (`never-accepts`), in any case; nil when
    /// there is none.
    ///
    /// Where several stand for one catalogue number, the one that shows it most clearly is meant.
    public init?(_ text: String) {
        let text = text.lowercased()
        let number = FaultID(text)
        let match =
            Self.allCases.first { $0.id.lowercased() == text || $0.name == text }
            ?? Self.allCases.first { $0.id.lowercased() == text + "a" }
            ?? Self.allCases.first { $0.faults.first == number && number != nil }
            ?? Self.allCases.first { fault in number.map { fault.faults.contains($0) } ?? false }
        guard let match else { return nil }
        self = match
    }
}

extension SimulatedFault: CustomStringConvertible {
    public var description: String { "\(id) \(name)" }
}
