import TWSModel
import TWSProto
import TWSProtocol

/// The table of requests: which handler answers which message.
enum Requests {
    typealias Handler = @Sendable (inout Turn, Frame) throws(CodingError) -> Void

    private static let table: [MessageID: Handler] = Dictionary(
        session + account + orders + contracts + marketData + history + reference + unsupported
    ) { first, _ in first }

    /// Answers one request. Nothing is met with silence that a client could take for patience.
    static func handle(_ frame: Frame, in turn: inout Turn) {
        guard let row = Outgoing.row(frame.id) else {
            turn.notify(320, "Error reading request: unknown message \(frame.id.number)")
            return
        }
        guard let handler = table[frame.id] else {
            turn.refuse(-1, "\(row.name) is not supported by this simulator")
            return
        }
        do {
            try handler(&turn, frame)
        } catch {
            turn.notify(320, "Error reading request: \(error)")
        }
    }

    /// A row of the table: reads the message, then answers it.
    static func on<Layout: TextLayout & SendableMetatype>(
        _ kind: MessageKind<Layout>,
        _ answer: @escaping @Sendable (inout Turn, Layout.Message) -> Void
    ) -> (MessageID, Handler) {
        (
            kind.id,
            { turn, frame throws(CodingError) in
                answer(&turn, try kind.decode(frame))
            }
        )
    }

    /// A row for a request that changes something, which a read-only Gateway refuses.
    static func onWrite<Layout: TextLayout & SendableMetatype>(
        _ kind: MessageKind<Layout>,
        id: @escaping @Sendable (Layout.Message) -> Int32 = { _ in -1 },
        _ answer: @escaping @Sendable (inout Turn, Layout.Message) -> Void
    ) -> (MessageID, Handler) {
        on(kind) { turn, message in
            guard !turn.policy.readOnly else {
                turn.refuse(id(message), "The API interface is currently in Read-Only mode.")
                return
            }
            answer(&turn, message)
        }
    }

    /// A row for a request that ends a stream. An unknown number is told where the real Gateway does.
    static func onCancel<Layout: TextLayout & SendableMetatype>(
        _ kind: MessageKind<Layout>,
        _ stream: StreamKey.Kind,
        unknown: (code: Int32, text: String)? = nil,
        id: @escaping @Sendable (Layout.Message) -> Int32
    ) -> (MessageID, Handler) {
        on(kind) { turn, message in
            let number = id(message)
            guard !turn.session.streams.remove(StreamKey(kind: stream, requestID: number)), let unknown else { return }
            turn.notify(unknown.code, "\(unknown.text)\(number)", request: number)
        }
    }
}
