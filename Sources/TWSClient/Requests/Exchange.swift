import NIOCore
import TWSModel
import TWSProtocol

/// A request that knows its replies: what to send, how to find the answers, and how a value grows out of them.
struct Exchange<Value: Sendable>: Sendable {
    enum Address: Sendable {
        case numbered
        /// Answers are found by their kind. Callers with the same `name` share one wire request.
        case kinds([MessageID])
    }

    enum Progress: Sendable {
        case more
        case done
        /// Done, but for stragglers that may come within this time.
        case doneWithin(TimeAmount)
    }

    /// IB's name, for errors; with the arguments where two requests of the kind differ.
    let name: String
    let address: Address
    /// Further kinds of message, without a number, that this numbered request wants to see.
    var alsoKinds: [MessageID] = []
    let request: @Sendable (RequestID, ServerVersion) throws(CodingError) -> Frame
    /// Tells the Gateway that no more is wanted.
    var cancel: (@Sendable (RequestID, ServerVersion) throws(CodingError) -> Frame?)?
    /// Whether the cancel is due even after a complete answer (a subscription that was asked for one download).
    var cancelsWhenDone = false
    let start: Value
    let collect: @Sendable (inout Reply, inout Value) throws -> Progress
}

extension Exchange {
    /// One message in, one message out.
    static func one<Request: TextLayout, Reply: TextLayout>(
        _ request: MessageKind<Request>,
        _ message: Request.Message,
        reply: MessageKind<Reply>,
        _ map: @escaping @Sendable (Reply.Message) throws -> Value?
    ) -> Exchange<Value?> {
        Exchange<Value?>(
            name: request.name,
            address: .kinds([reply.id]),
            request: { (_, version) throws(CodingError) in try request.encode(message, at: version) },
            start: nil,
            collect: { frame, value in
                value = try map(try frame.read(reply))
                return .done
            }
        )
    }
}
