package import NIOCore
import TWSProto

/// The Gateway's half of a session's start: waits for the hello, negotiates, and waits for START_API.
package struct GatewayHandshake: Sendable {
    package enum Action: Equatable, Sendable {
        /// More bytes are needed.
        case wait
        /// Send this, alone, and wait for START_API.
        case answer(ServerHello)
        /// The session's first request was START_API: it can begin.
        case start(clientID: Int32, capabilities: String?)
        /// A request came before START_API. The real Gateway ignores it.
        case ignored(MessageID)
        case close(GatewayHandshakeError)
    }

    private enum State: Sendable {
        case waitingForHello
        case waitingForStart(ServerVersion)
        case started
        case closed
    }

    private let range: ServerVersionRange
    private let connectionTime: @Sendable () -> String
    private var state = State.waitingForHello
    /// The hello as it came; nil before.
    package private(set) var hello: Hello?

    /// - Parameter connectionTime: the Gateway's clock as it writes it into the answer.
    package init(range: ServerVersionRange = .all, connectionTime: @escaping @Sendable () -> String) {
        self.range = range
        self.connectionTime = connectionTime
    }

    /// The negotiated version; nil before the hello.
    package var version: ServerVersion? {
        guard let hello else { return nil }
        return range.negotiated(with: hello.offer)
    }

    /// Takes what it can out of the buffer. Call again until it says `wait`, `start` or `close`.
    package mutating func received(_ buffer: inout ByteBuffer, splitter: FrameSplitter = FrameSplitter()) -> Action {
        switch state {
        case .waitingForHello:
            do throws(HelloError) {
                guard let hello = try Hello.read(from: &buffer) else { return .wait }
                self.hello = hello
                guard let version = range.negotiated(with: hello.offer) else {
                    return close(.noCommonVersion(client: hello.offer, server: range))
                }
                state = .waitingForStart(version)
                return .answer(ServerHello(version: version.number, connectionTime: connectionTime()))
            } catch {
                return close(.hello(error))
            }
        case .waitingForStart(let version):
            do {
                guard let payload = try splitter.next(from: &buffer) else { return .wait }
                let frame = try Frame(payload: payload, version: version)
                guard frame.id == Outgoing.startAPI.id else { return .ignored(frame.id) }
                let start = try Outgoing.startAPI.decode(frame)
                guard start.hasClientID else { return close(.noClientID) }
                state = .started
                return .start(
                    clientID: start.clientID,
                    capabilities: start.hasOptionalCapabilities ? start.optionalCapabilities : nil
                )
            } catch let error as CodingError {
                return close(.start(error))
            } catch let error as FrameError {
                return close(.frame(error))
            } catch {
                preconditionFailure("no other errors are thrown above: \(error)")
            }
        case .started, .closed:
            return .wait
        }
    }

    private mutating func close(_ error: GatewayHandshakeError) -> Action {
        state = .closed
        return .close(error)
    }
}

/// Why a Gateway hangs up on a client before its session began.
package enum GatewayHandshakeError: Error, Equatable, Sendable {
    case hello(HelloError)
    case noCommonVersion(client: ServerVersionRange, server: ServerVersionRange)
    case start(CodingError)
    /// START_API without a client id.
    case noClientID
    case frame(FrameError)
}
