package import NIOCore
package import TWSModel
package import TWSProtocol

/// One connection's bytes, up to decoded requests: hello, answer, START_API, frames. No socket inside.
package struct Conversation: Sendable {
    package enum Event: Sendable {
        /// Bytes to send before anything else happens.
        case send(ByteBuffer)
        /// Bytes are here that must not be looked at before the answer has reached the client alone. Call `resume` a little later.
        case pause
        case start(ServerVersion, ClientID)
        case request(Frame)
        /// A request came before START_API.
        case ignored(MessageID)
        case hangUp(String)
    }

    private var handshake: GatewayHandshake
    private let fault: SimulatedFault?
    private var buffer = ByteBuffer()
    private var splitter = FrameSplitter()
    private var version: ServerVersion?
    private var isOver = false
    private var isPaused = false

    package init(
        range: ServerVersionRange,
        fault: SimulatedFault?,
        connectionTime: @escaping @Sendable () -> String
    ) {
        handshake = GatewayHandshake(range: range, connectionTime: connectionTime)
        self.fault = fault
    }

    package mutating func received(_ bytes: ByteBuffer) -> [Event] {
        buffer.writeImmutableBuffer(bytes)
        return isPaused ? [] : read()
    }

    /// Goes on after a `pause`.
    package mutating func resume() -> [Event] {
        isPaused = false
        return read()
    }

    private mutating func read() -> [Event] {
        var events: [Event] = []
        while !isOver {
            if let version {
                do {
                    guard let payload = try splitter.next(from: &buffer) else { break }
                    events.append(.request(try Frame(payload: payload, version: version)))
                } catch {
                    hangUp(&events, "\(error)")
                }
                continue
            }
            switch handshake.received(&buffer) {
            case .wait: return events
            case .answer(let hello):
                events.append(.send(answer(hello)))
                guard buffer.readableBytes == 0 else {
                    isPaused = true
                    return events + [.pause]
                }
            case .start(let clientID, _):
                version = handshake.version
                if let version { events.append(.start(version, ClientID(clientID))) }
            case .ignored(let id): events.append(.ignored(id))
            case .close(let error): hangUp(&events, "\(error)")
            }
        }
        return events
    }

    private mutating func hangUp(_ events: inout [Event], _ reason: String) {
        isOver = true
        events.append(.hangUp(reason))
    }

    /// The answer to the hello, broken where the fault says so.
    private func answer(_ hello: ServerHello) -> ByteBuffer {
        var bytes = ByteBuffer()
        switch fault {
        case .answersLowVersion:
            var low = hello
            low.version = (handshake.hello?.offer.oldest.number ?? hello.version) - 1
            low.write(into: &bytes)
        case .answersLegacy:
            bytes.writeString("76\0\(hello.connectionTime)\0")
        case .localizedTimeZone:
            // "China Standard Time" in Chinese, in the code page GBK.
            let zone: [UInt8] = [0xd6, 0xd0, 0xb9, 0xfa, 0xb1, 0xea, 0xd7, 0xbc, 0xca, 0xb1, 0xbc, 0xe4]
            let words = hello.connectionTime.split(separator: " ")
            let front = Array("\(hello.version)\0\(words.prefix(2).joined(separator: " ")) ".utf8)
            bytes.writeInteger(UInt32(front.count + zone.count + 1))
            bytes.writeBytes(front + zone + [0])
        case .garbage:
            let noise = Noise(seed: 0x6761_7262, name: "garbage")
            bytes.writeBytes((0..<64).map { UInt8(truncatingIfNeeded: noise.bits($0)) | 0x80 })
        default:
            hello.write(into: &bytes)
        }
        return bytes
    }
}
