import NIOCore
public import TWSClient
public import TWSModel

/// Says why a Gateway does not answer, with evidence, from one harmless attempt at most.
///
/// It looks before it touches: sockets and processes of this machine, which needs no connection. Where those already show
/// that nobody would fetch a connection from the queue, none is made, because each one would stay there for ever. Otherwise
/// it makes **one** attempt with a correct hello, looks again while the attempt waits and after it has closed, and leaves
/// the rest to reasoning.
public enum GatewayDoctor {
    /// How to examine.
    public struct Options: Sendable {
        /// Whether to open no socket at all.
        public var passive: Bool
        /// The id of the attempt. Not 0, which binds manual orders, and not one that an application uses.
        public var clientID: ClientID
        /// How long each rung of the ladder may take.
        public var deadlines: LadderDeadlines
        /// Whether the accounts should be paper accounts; nil to go by the port's convention.
        public var expectsPaper: Bool?
        /// Where the doctor stands; found out when nil.
        public var surroundings: Surroundings?

        public init(
            passive: Bool = false,
            clientID: ClientID = 970,
            deadlines: LadderDeadlines = Options.patient,
            expectsPaper: Bool? = nil,
            surroundings: Surroundings? = nil
        ) {
            self.passive = passive
            self.clientID = clientID
            self.deadlines = deadlines
            self.expectsPaper = expectsPaper
            self.surroundings = surroundings
        }

        /// Three seconds a rung: a healthy Gateway answers in milliseconds, and a silent one is named within five seconds.
        public static let patient = LadderDeadlines.each(.seconds(3))
    }

    /// Examines one Gateway.
    ///
    /// Takes some milliseconds when the Gateway answers, closes or refuses, and less than five seconds when it is silent.
    /// Never throws: what could not be found out is missing from the findings, and the candidates are more.
    public static func examine(_ target: Endpoint, options: Options = Options()) async -> Examination {
        var observation = Observation(
            target: target,
            addresses: IPAddress.resolve(target.host),
            surroundings: options.surroundings ?? .look(),
            expectsPaper: options.expectsPaper
        )
        await lookBefore(&observation, passive: options.passive)
        guard !options.passive, !observation.forbidsAttempt else { return observation.examination(attempts: 0) }
        await attempt(&observation, options: options)
        return observation.examination(attempts: 1)
    }

    // MARK: Before

    /// The first look; and some more when it showed connections that nobody had fetched, to see whether anybody does.
    private static func lookBefore(_ observation: inout Observation, passive: Bool) async {
        guard observation.isLocal == true else { return }
        do {
            let first = try Sample.take(port: observation.target.port)
            observation.tables.before = [first]
            let deadline = first.seconds + FindingList.patience + 0.05
            var isStuck = observation.showsUnaccepted
            var latest = first
            // One more look in a passive examination tells a busy process from an idle one.
            var isDue = passive
            while isStuck || isDue, latest.seconds < deadline {
                try await Task.sleep(for: .milliseconds(250))
                latest = try Sample.take(port: observation.target.port, after: latest)
                observation.tables.before = [first, latest]
                isStuck = isStuck && observation.showsUnaccepted
                isDue = false
            }
        } catch let error as EvidenceError {
            observation.tables.problem = error
        } catch {
            // Cancelled: what has been seen so far is what there is.
        }
    }

    // MARK: The attempt

    private static func attempt(_ observation: inout Observation, options: Options) async {
        let watcher = ClimbWatcher(
            port: observation.target.port,
            previous: observation.isLocal == true ? observation.tables.before.last : nil
        )
        let target = observation.target
        let report = await withTaskGroup(of: Void.self, returning: ClimbReport.self) { group in
            group.addTask { await watcher.lookEarly() }
            let report = await GatewayLadder.climb(
                target,
                clientID: options.clientID,
                deadlines: options.deadlines,
                observer: watcher
            )
            group.cancelAll()
            return report
        }
        observation.attempt = AttemptRecord(report)
        guard observation.isLocal == true, observation.tables.problem == nil else { return }
        observation.tables.waiting = await watcher.samples
        guard let attempt = observation.attempt, attempt.isSilent || attempt.outcome == .ready else { return }
        // The ladder has said goodbye and waited for the Gateway to do the same. A Gateway that serves and never closes would
        // look healthy without this look.
        observation.tables.after = try? Sample.take(port: target.port, after: observation.tables.latest)
    }
}

/// Looks at the tables while an attempt waits: shortly after it connected, and just before it gives up.
private actor ClimbWatcher: ClimbObserver {
    private let port: Int
    /// Nil when there are no tables to look at.
    private let previous: Sample?
    private let connections: AsyncStream<Void>
    private let connection: AsyncStream<Void>.Continuation
    private var isOver = false
    private(set) var samples: [Sample] = []

    init(port: Int, previous: Sample?) {
        self.port = port
        self.previous = previous
        (connections, connection) = AsyncStream.makeStream()
    }

    func connected(localPort: Int) {
        connection.yield()
    }

    func willClose(_ report: ClimbReport) {
        connection.finish()
        isOver = true
        // A fast answer needs no second look, and its reader no second wait.
        guard report.ending == .timedOut else { return }
        look()
    }

    /// One look, some time after the connection came up. Ends at once when the task is cancelled.
    func lookEarly() async {
        for await _ in connections {
            guard (try? await Task.sleep(for: .milliseconds(200))) != nil, !isOver else { return }
            look()
        }
    }

    private func look() {
        guard let previous, let sample = try? Sample.take(port: port, after: samples.last ?? previous) else { return }
        samples.append(sample)
    }
}
