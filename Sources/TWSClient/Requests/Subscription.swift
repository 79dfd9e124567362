import NIOCore
public import TWSModel
import TWSProtocol

/// An open stream from the Gateway. Lives inside the closure of the call that opened it; leaving the closure tells the Gateway.
///
/// One consumer iterates it. When the stream ends in order the loop ends; when the session or the request fails the loop throws.
public struct Subscription<Element: Sendable>: AsyncSequence, Sendable {
    /// What a stream brings: data, or something the Gateway says about it without ending it.
    public enum Item: Sendable {
        case data(Element)
        case notice(Notice)
    }

    public typealias Failure = GatewayError

    let mailbox: Mailbox<Item>

    /// How many items were dropped because the consumer was slow. Streams that must not lose anything fail instead.
    public var dropped: Int { mailbox.dropped }

    public func makeAsyncIterator() -> Iterator { Iterator(mailbox: mailbox) }

    public struct Iterator: AsyncIteratorProtocol {
        let mailbox: Mailbox<Item>
        private var batch: [Item] = []
        private var position = 0

        init(mailbox: Mailbox<Item>) { self.mailbox = mailbox }

        public mutating func next() async throws(GatewayError) -> Item? {
            try await next(isolation: nil)
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws(GatewayError) -> Item? {
            while position == batch.count {
                switch try await mailbox.take() {
                case .end: return nil
                case .batch(let items):
                    batch = items
                    position = 0
                }
            }
            defer { position += 1 }
            return batch[position]
        }
    }
}

/// How a subscription is asked for and read.
struct SubscriptionRequest<Element: Sendable>: Sendable {
    let name: String
    let request: @Sendable (RequestID, ServerVersion) throws(CodingError) -> Frame
    let cancel: @Sendable (RequestID, ServerVersion) throws(CodingError) -> Frame?
    /// What a reply brings; nil for a reply that carries nothing. `ends` is set to true by the last one.
    let read: @Sendable (inout Reply, _ ends: inout Bool) throws -> Element?
    let limit: Int
    let overflow: Mailbox<Subscription<Element>.Item>.Overflow
}

/// A subscription on its way. Lives on the event loop; collects a burst and hands it over at its end.
final class PendingSubscription<Element: Sendable>: PendingRequest {
    private let subscription: SubscriptionRequest<Element>
    private let mailbox: Mailbox<Subscription<Element>.Item>
    private var batch: [Subscription<Element>.Item] = []
    var address = PendingAddress.unregistered
    var deadline: Scheduled<Void>?

    init(_ subscription: SubscriptionRequest<Element>, mailbox: Mailbox<Subscription<Element>.Item>) {
        self.subscription = subscription
        self.mailbox = mailbox
    }

    var name: String { subscription.name }
    var cancelsWhenDone: Bool { false }
    var callers: [Int] { [] }

    func leave(_ caller: Int) -> Bool { false }

    func makeRequest(_ id: RequestID, at version: ServerVersion) throws(CodingError) -> Frame {
        try subscription.request(id, version)
    }

    func makeCancel(_ id: RequestID, at version: ServerVersion) throws(CodingError) -> Frame? {
        try subscription.cancel(id, version)
    }

    func receive(_ reply: inout Reply) throws -> PendingProgress {
        var ends = false
        if let element = try subscription.read(&reply, &ends) { batch.append(.data(element)) }
        return ends ? .done : .more
    }

    func receive(_ notice: Notice) {
        _ = mailbox.put([.notice(notice)])
    }

    func burstEnded() {
        guard !batch.isEmpty else { return }
        _ = mailbox.put(batch)
        batch.removeAll(keepingCapacity: true)
    }

    func succeed() {
        burstEnded()
        mailbox.finish(.success(()))
    }

    func fail(_ error: GatewayError) {
        burstEnded()
        var error = error
        error.request = name
        mailbox.finish(.failure(error))
    }
}
