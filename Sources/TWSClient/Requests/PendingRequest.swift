import NIOCore
import TWSModel
import TWSProtocol

/// A request on its way, whatever it is for. Lives on the event loop of its connection.
protocol PendingRequest: AnyObject {
    var name: String { get }
    /// How it is found by its replies; set when it is registered.
    var address: PendingAddress { get set }
    /// When it has taken too long; nil for subscriptions.
    var deadline: Scheduled<Void>? { get set }
    /// Whether the Gateway is to be told even after a complete answer.
    var cancelsWhenDone: Bool { get }

    /// Who waits for it, by the numbers the session gave.
    var callers: [Int] { get }

    /// Ends one caller's wait; returns whether anyone is left.
    func leave(_ caller: Int) -> Bool
    /// The bytes to send when its turn comes.
    func makeRequest(_ id: RequestID, at version: ServerVersion) throws(CodingError) -> Frame
    /// The bytes that take the request back; nil when the wire has none.
    func makeCancel(_ id: RequestID, at version: ServerVersion) throws(CodingError) -> Frame?
    func receive(_ reply: inout Reply) throws -> PendingProgress
    /// A notice about this request that does not end it.
    func receive(_ notice: Notice)
    /// Everything that came in one burst has been received.
    func burstEnded()
    /// The answer is complete.
    func succeed()
    func fail(_ error: GatewayError)
}

enum PendingAddress {
    case unregistered
    case numbered(RequestID)
    case ticket(Int)
}

enum PendingProgress {
    case more
    case done
    /// Done, but for stragglers that may come within this time.
    case doneWithin(TimeAmount)
}

/// A one-shot: the value so far, and everyone who waits for it.
final class PendingExchange<Value: Sendable>: PendingRequest {
    typealias Continuation = CheckedContinuation<Result<Value, GatewayError>, Never>

    let exchange: Exchange<Value>
    var address = PendingAddress.unregistered
    var deadline: Scheduled<Void>?
    private var value: Value
    private var notices: [Notice] = []
    private var waiters: [Int: Continuation] = [:]

    init(_ exchange: Exchange<Value>) {
        self.exchange = exchange
        value = exchange.start
    }

    var name: String { exchange.name }
    var cancelsWhenDone: Bool { exchange.cancelsWhenDone }

    func join(_ caller: Int, _ continuation: Continuation) { waiters[caller] = continuation }

    var callers: [Int] { Array(waiters.keys) }

    func leave(_ caller: Int) -> Bool {
        waiters.removeValue(forKey: caller)?
            .resume(returning: .failure(GatewayError(.cancelled, "the caller was cancelled", request: name)))
        return !waiters.isEmpty
    }

    func makeRequest(_ id: RequestID, at version: ServerVersion) throws(CodingError) -> Frame {
        try exchange.request(id, version)
    }

    func makeCancel(_ id: RequestID, at version: ServerVersion) throws(CodingError) -> Frame? {
        try exchange.cancel?(id, version)
    }

    func receive(_ reply: inout Reply) throws -> PendingProgress {
        switch try exchange.collect(&reply, &value) {
        case .more: .more
        case .done: .done
        case .doneWithin(let time): .doneWithin(time)
        }
    }

    func receive(_ notice: Notice) { notices.append(notice) }
    func burstEnded() {}
    func succeed() { finish(.success(value)) }

    func fail(_ error: GatewayError) {
        var error = error
        error.request = name
        if error.notice == nil { error.notice = notices.last }
        finish(.failure(error))
    }

    private func finish(_ result: Result<Value, GatewayError>) {
        deadline?.cancel()
        let callers = waiters
        waiters = [:]
        for continuation in callers.values { continuation.resume(returning: result) }
    }
}
