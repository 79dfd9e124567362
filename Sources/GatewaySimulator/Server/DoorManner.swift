/// How the Gateway treats those who knock.
enum DoorManner: Equatable, Sendable {
    /// Accept, and give the connection to a session.
    case open
    /// Hold the port, but do not listen.
    case absent
    /// Listen, but accept nobody.
    case deaf
    /// Accept, and read nothing.
    case holding
    /// Read the hello, then leave the connection alone.
    case parking
    /// As `parking`, and accept nobody while one is parked.
    case parkingOne
    /// Close at once.
    case closing
    /// Read the hello, then close.
    case closingAfterHello
    /// Reset at once.
    case resetting
    /// Read one hello after the other, however long each takes.
    case oneAtATime

    init(_ fault: SimulatedFault?) {
        switch fault {
        case .nothingListens: self = .absent
        case .neverAccepts, .frozen: self = .deaf
        case .acceptsButNeverReads: self = .holding
        case .parksAfterHello: self = .parking
        case .parksWhileAccepting: self = .parkingOne
        case .closesOnAccept: self = .closing
        case .closesAfterHello: self = .closingAfterHello
        case .resetsOnAccept: self = .resetting
        case .headOfLineBlocking: self = .oneAtATime
        case .leaksSockets, .answersLowVersion, .answersLegacy, .localizedTimeZone, .dripsBytes, .oversizedFrame,
            .garbage, .silentAfterVersion, .withholdsNextValidID, .withholdsAccounts, .clientIDInUse, .clientIDStale,
            .closesAfterStart, .upstreamLost, nil:
            self = .open
        }
    }
}
