import TWSModel
import TWSProto
import TWSProtocol

/// One handler's view while it works for one client: the world, the broker, the session, and what to send.
struct Turn {
    let world: World
    let policy: EnginePolicy
    let now: WorldTime
    var broker: Broker
    var session: Session
    private(set) var effects: [Effect] = []

    init(world: World, policy: EnginePolicy, now: WorldTime, broker: Broker, session: Session) {
        self.world = world
        self.policy = policy
        self.now = now
        self.broker = broker
        self.session = session
    }

    /// Sends a message in the dialect of the session. A message that the session's version does not have is left out, as a Gateway would.
    mutating func send<Layout: TextLayout>(_ kind: MessageKind<Layout>, _ message: Layout.Message) {
        guard kind.dialect(at: session.version) != nil else { return }
        do {
            effects.append(.send(session.connection, try kind.encode(message, at: session.version)))
        } catch {
            effects.append(.note(session.connection, "\(kind.name) left out: \(error)"))
        }
    }

    mutating func close(after delay: Duration) { effects.append(.close(session.connection, after: delay)) }

    mutating func sendRaw(_ bytes: [UInt8]) { effects.append(.sendRaw(session.connection, bytes)) }

    mutating func note(_ text: String) { effects.append(.note(session.connection, text)) }

    /// Sends an error or a notice. Without a request it belongs to nobody: -1.
    mutating func notify(_ code: Int32, _ text: String, request: Int32 = -1) {
        send(
            Incoming.error,
            made(WireErrorMessage()) { message in
                message.id = request
                message.errorTime = now.milliseconds
                message.errorCode = code
                message.errorMsg = text
            }
        )
    }

    /// Refuses a request as the Gateway's own validation does.
    mutating func refuse(_ request: Int32, _ cause: String, code: Int32 = 321) {
        let verb = code == 322 ? "processing" : "validating"
        notify(code, "Error \(verb) request.-'ci' : cause - \(cause)", request: request)
    }

    /// A time as executions, bars and the like have it: builds before server version 165 wrote no zone.
    func stamp(_ seconds: Int) -> String {
        session.version >= Self.stampsWithZone
            ? Zone.eastern.stampWithZone(seconds)
            : Zone.eastern.stamp(seconds).split(separator: " ").joined(separator: "  ")
    }

    private static let stampsWithZone: ServerVersion = 165
}
