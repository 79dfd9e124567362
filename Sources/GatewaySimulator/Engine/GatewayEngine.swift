package import TWSModel
package import TWSProtocol

/// The Gateway as a value: sessions, the world and the broker. Each event is a method that returns what is to be done.
///
/// No socket, clock or task inside. The same seed, times and events give the same bytes.
package struct GatewayEngine: Sendable {
    package let world: World
    package var policy: EnginePolicy
    package private(set) var broker: Broker
    private var sessions: [ConnectionID: Session] = [:]
    /// Client ids of sessions that ended, for a Gateway that forgets them late: with the refusals that are left.
    private var staleRefusals: [ClientID: Int] = [:]

    /// How many clients a Gateway serves at a time.
    package static let clientLimit = 32

    package init(world: World, accounts: [SimulatedAccount], policy: EnginePolicy) {
        self.world = world
        self.policy = policy
        broker = Broker(accounts: accounts, world: world)
    }

    package var clients: [ClientID] { sessions.values.map(\.client).sorted() }

    /// A client has sent START_API.
    package mutating func started(
        _ connection: ConnectionID,
        version: ServerVersion,
        client: ClientID,
        at now: WorldTime
    ) -> [Effect] {
        let session = Session(connection: connection, version: version, client: client)
        var turn = Turn(world: world, policy: policy, now: now, broker: broker, session: session)
        guard !isTaken(client) else {
            turn.notify(326, "Unable to connect as the client id is already in use. Retry with a unique client id.")
            turn.close(after: .milliseconds(100))
            return turn.effects
        }
        switch policy.fault {
        case .silentAfterVersion: return []
        case .closesAfterStart: turn.close(after: .milliseconds(500))
        default: turn.begin()
        }
        return finish(turn)
    }

    private mutating func isTaken(_ client: ClientID) -> Bool {
        if case .clientIDStale(let attempts) = policy.fault {
            let left = staleRefusals[client] ?? attempts
            staleRefusals[client] = max(0, left - 1)
            if left > 0 { return true }
        }
        if policy.fault == .clientIDInUse, !sessions.isEmpty { return true }
        return sessions.values.contains { $0.client == client }
    }

    /// A client has sent a request.
    package mutating func received(_ frame: Frame, from connection: ConnectionID, at now: WorldTime) -> [Effect] {
        guard let session = sessions[connection] else { return [] }
        var turn = Turn(world: world, policy: policy, now: now, broker: broker, session: session)
        Requests.handle(frame, in: &turn)
        return finish(turn)
    }

    /// A client has gone: its streams end, and its id is free.
    package mutating func ended(_ connection: ConnectionID) {
        sessions[connection] = nil
    }

    /// When there is something to send without being asked; nil when nobody waits for anything.
    package var nextDue: WorldTime? {
        sessions.values.compactMap(\.streams.nextDue).min()
    }

    /// Lets time pass: every stream sends what is due until then, in the order of time.
    /// - Parameter skipping: how far behind a stream may be before what it missed is left out; nil makes up for everything.
    package mutating func advance(to now: WorldTime, skipping limit: Duration? = nil) -> [Effect] {
        var effects: [Effect] = []
        while let due = nextDue, due <= now {
            let isTooLate = limit.map { due.advanced(by: $0) < now } ?? false
            let time = isTooLate ? now : due
            let waiting = sessions.values.filter { $0.streams.nextDue == due }
            for session in waiting.sorted(by: { $0.connection < $1.connection }) {
                var turn = Turn(world: world, policy: policy, now: time, broker: broker, session: session)
                var done: [(StreamKey, any Stream)] = []
                for key in session.streams.due(at: due) {
                    guard var stream = session.streams[key] else { continue }
                    stream.run(&turn)
                    done.append((key, stream))
                }
                turn.session.streams.update(done)
                effects += finish(turn)
            }
        }
        return effects
    }

    private mutating func finish(_ turn: Turn) -> [Effect] {
        sessions[turn.session.connection] = turn.session
        broker = turn.broker
        return turn.effects
    }
}
