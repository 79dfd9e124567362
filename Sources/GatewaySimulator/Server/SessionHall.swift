import Logging
import NIOCore
import NIOPosix
import TWSModel
import TWSProtocol

/// Where healthy connections are served: one event loop runs the engine and every client's channel, so that the order of things is
/// the order of their coming.
final actor SessionHall {
    private struct Guest {
        let channel: any Channel
        var conversation: Conversation
        /// The client has closed, and we do not want to know.
        var isLeaked = false
    }

    nonisolated let eventLoop: any EventLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { eventLoop.executor.asUnownedSerialExecutor() }

    private var engine: GatewayEngine
    private let range: ServerVersionRange
    private let clock: SimulatedClock
    private let logger: Logger
    private var guests: [ConnectionID: Guest] = [:]
    private var count = 0
    private var timer: Scheduled<Void>?
    private var isFrozen = false

    /// A client that does not read while this much waits for it is disconnected.
    private static let writeLimit = 32 << 20

    init(configuration: GatewaySimulator.Configuration, eventLoop: any EventLoop, logger: Logger) {
        self.eventLoop = eventLoop
        self.logger = logger
        range = configuration.serverVersions
        clock = configuration.clock
        var policy = EnginePolicy()
        policy.readOnly = configuration.readOnly
        policy.sendsOpenOrdersOnConnect = configuration.sendsOpenOrdersOnConnect
        policy.fault = configuration.fault
        let world = World(seed: configuration.seed, start: clock.now, hours: configuration.marketHours)
        engine = GatewayEngine(world: world, accounts: configuration.accounts, policy: policy)
        clock.onMove { [weak self] in
            guard let self else { return }
            eventLoop.execute { self.assumeIsolated { $0.advance() } }
        }
    }

    var clients: [ClientID] { engine.clients }

    func setFault(_ fault: SimulatedFault?) {
        engine.policy.fault = fault
        let freezes = fault == .frozen
        guard freezes != isFrozen else { return }
        isFrozen = freezes
        for guest in guests.values where !guest.isLeaked {
            _ = guest.channel.setOption(.autoRead, value: !freezes)
        }
        if !freezes { advance() }
    }

    // MARK: - Coming and going

    /// Takes an accepted socket. Called from the door's thread.
    nonisolated func admit(_ descriptor: Int32, early: [UInt8]) {
        eventLoop.execute { self.assumeIsolated { $0.adopt(descriptor, early: early) } }
    }

    private func adopt(_ descriptor: Int32, early: [UInt8]) {
        guard guests.count < GatewayEngine.clientLimit else {
            RawPeer.close(descriptor)
            return
        }
        count += 1
        let connection = ConnectionID(count)
        let fault = engine.policy.fault
        _ = ClientBootstrap(group: eventLoop)
            .channelOption(.allowRemoteHalfClosure, value: fault == .leaksSockets)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    self.assumeIsolated { $0.seat(channel, as: connection, fault: fault) }
                    let handler = ClientHandler(connection: connection, hall: self, early: early)
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            }
            .withConnectedSocket(descriptor)
    }

    private func seat(_ channel: any Channel, as connection: ConnectionID, fault: SimulatedFault?) {
        let clock = clock
        let conversation = Conversation(range: range, fault: fault) { Zone.eastern.stampWithZone(clock.now.seconds) }
        guests[connection] = Guest(channel: channel, conversation: conversation)
    }

    func closed(_ connection: ConnectionID) {
        guests[connection] = nil
        engine.ended(connection)
        reschedule()
    }

    /// The client has closed its side, and this Gateway forgets to close its own.
    func leaked(_ connection: ConnectionID) {
        guests[connection]?.isLeaked = true
    }

    func closeAll() async {
        timer?.cancel()
        for guest in guests.values { try? await guest.channel.close() }
    }

    // MARK: - Talking

    func received(_ bytes: ByteBuffer, from connection: ConnectionID) {
        guard let events = guests[connection]?.conversation.received(bytes) else { return }
        handle(events, of: connection)
    }

    private func handle(_ events: [Conversation.Event], of connection: ConnectionID) {
        for event in events {
            switch event {
            case .send(let bytes): write(bytes, to: connection)
            case .pause:
                eventLoop.scheduleTask(in: .milliseconds(15)) {
                    self.assumeIsolated { hall in
                        guard let events = hall.guests[connection]?.conversation.resume() else { return }
                        hall.handle(events, of: connection)
                    }
                }
            case .start(let version, let client):
                perform(engine.started(connection, version: version, client: client, at: clock.now))
            case .request(let frame): perform(engine.received(frame, from: connection, at: clock.now))
            case .ignored(let id):
                logger.debug(
                    "request before START_API ignored",
                    metadata: ["connection": "\(connection.number)", "message": "\(id.number)"]
                )
            case .hangUp(let reason):
                logger.debug("hung up", metadata: ["connection": "\(connection.number)", "reason": "\(reason)"])
                guests[connection]?.channel.close(promise: nil)
            }
        }
        reschedule()
    }

    private func perform(_ effects: [Effect]) {
        var batches: [ConnectionID: ByteBuffer] = [:]
        for effect in effects {
            switch effect {
            case .send(let connection, let frame): frame.write(into: &batches[connection, default: ByteBuffer()])
            case .sendRaw(let connection, let bytes): batches[connection, default: ByteBuffer()].writeBytes(bytes)
            case .note(let connection, let text):
                logger.debug("\(text)", metadata: ["connection": "\(connection.number)"])
            case .close(let connection, let delay):
                let amount = TimeAmount(delay)
                eventLoop.scheduleTask(in: amount) {
                    self.assumeIsolated { _ = $0.guests[connection]?.channel.close() }
                }
            }
        }
        for (connection, bytes) in batches.sorted(by: { $0.key < $1.key }) { write(bytes, to: connection) }
    }

    private func write(_ bytes: ByteBuffer, to connection: ConnectionID) {
        guard let guest = guests[connection], !guest.isLeaked else { return }
        let channel = guest.channel
        if engine.policy.fault == .dripsBytes {
            for byte in bytes.readableBytesView {
                channel.writeAndFlush(channel.allocator.buffer(bytes: [byte]), promise: nil)
            }
            return
        }
        channel.writeAndFlush(bytes, promise: nil)
        channel.getOption(.bufferedWritableBytes).whenSuccess { waiting in
            if waiting > Self.writeLimit { channel.close(promise: nil) }
        }
    }

    // MARK: - Time

    private func advance() {
        guard !isFrozen else { return }
        // A machine that slept does not send what its clients slept through.
        perform(engine.advance(to: clock.now, skipping: clock.isManual ? nil : .seconds(2)))
        reschedule()
    }

    /// Wakes up when the engine has something to send.
    private func reschedule() {
        timer?.cancel()
        timer = nil
        guard !isFrozen, let due = engine.nextDue, let delay = clock.wait(until: due) else { return }
        timer = eventLoop.scheduleTask(in: TimeAmount(delay)) {
            self.assumeIsolated { $0.advance() }
        }
    }
}
