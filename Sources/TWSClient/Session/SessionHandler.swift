import Foundation
import Logging
import NIOCore
import TWSModel
import TWSProtocol

/// Runs what the machines decide: bytes from the channel go to the ladder until it is climbed, then each frame to its owner.
///
/// Lives on the channel's event loop and is touched nowhere else.
final class SessionHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var ladder: LadderMachine
    private var requests = RequestTable<any PendingRequest>()
    private let splitter = FrameSplitter()
    private let logger: Logger
    private var buffer = ByteBuffer()
    private var context: ChannelHandlerContext?
    private var rungDeadline: Scheduled<Void>?
    private var climbed: (@Sendable (ClimbReport) -> Void)?
    private var lost: (@Sendable (GatewayError) -> Void)?
    private var failure: GatewayError?
    private var nextRequestID: Int32
    private var nextCaller = 0
    private var touched: [ObjectIdentifier: any PendingRequest] = [:]
    /// What callers of un-numbered requests may join.
    private var shared: [String: any PendingRequest] = [:]
    private var callers: [Int: any PendingRequest] = [:]
    /// Numbered requests that also want messages without a number.
    private var listeners: [MessageID: [any PendingRequest]] = [:]
    private(set) var statistics = SessionStatistics()
    private(set) var notices: [Notice] = []
    /// The last frames that could not be read, as they came.
    private(set) var unreadable: [Frame] = []

    /// The first request id. Order ids start at 1 and grow; the two share one field in notices, so keep them far apart.
    static let firstRequestID: Int32 = 1_500_000_000
    /// How many notices about no request are kept.
    private static let keptNotices = 1000
    /// How many frames that could not be read are kept.
    private static let keptFrames = 16

    init(ladder: LadderMachine, logger: Logger, climbed: @escaping @Sendable (ClimbReport) -> Void) {
        self.ladder = ladder
        self.logger = logger
        self.climbed = climbed
        nextRequestID = Self.firstRequestID
    }

    var report: ClimbReport { ladder.report }
    /// Why the session is over; nil while it is not.
    var ended: GatewayError? { failure }

    /// Calls back once, when the session is over.
    func onLost(_ callback: @escaping @Sendable (GatewayError) -> Void) {
        if let failure { callback(failure) } else { lost = callback }
    }

    // MARK: Channel

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { greet(context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func channelActive(context: ChannelHandlerContext) { greet(context) }

    private func greet(_ context: ChannelHandlerContext) {
        guard ladder.state == .connecting else { return }
        let hello = ladder.connected(
            localPort: context.localAddress?.port,
            remoteAddress: context.remoteAddress?.ipAddress,
            at: .now()
        )
        context.writeAndFlush(wrapOutboundOut(hello), promise: nil)
        ladderChanged(context)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        let count = bytes.readableBytes
        statistics.bytesReceived += count
        if buffer.readableBytes == 0 { buffer = bytes } else { buffer.writeBuffer(&bytes) }
        switch ladder.state {
        case .connecting, .climbing:
            let progress = ladder.received(&buffer, newBytes: count, at: .now())
            if let send = progress.send { context.writeAndFlush(wrapOutboundOut(send), promise: nil) }
            for frame in progress.frames { route(frame) }
            statistics.trailingFields += progress.trailing
            ladderChanged(context)
            if ladder.state == .ready { routeFrames(context) }
        case .ready:
            routeFrames(context)
        case .failed:
            buffer.clear()
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        for request in touched.values { request.burstEnded() }
        touched.removeAll(keepingCapacity: true)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed {
            ended(context, reset: false)
            context.close(promise: nil)
        }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        logger.debug("connection error", metadata: ["tws.error": "\(error)"])
        ended(context, reset: (error as? IOError).map { $0.errnoCode == ECONNRESET || $0.errnoCode == EPIPE } ?? true)
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) { ended(context, reset: false) }

    // MARK: Climbing

    private func ladderChanged(_ context: ChannelHandlerContext) {
        rungDeadline?.cancel()
        rungDeadline = nil
        switch ladder.state {
        case .connecting, .climbing:
            guard let deadline = ladder.deadline else { return }
            rungDeadline = context.eventLoop.assumeIsolated()
                .scheduleTask(deadline: deadline) { [weak self] in
                    guard let self, let context = self.context else { return }
                    self.ladder.deadlinePassed(at: .now())
                    self.ladderChanged(context)
                }
        case .ready, .failed:
            climbed?(ladder.report)
            climbed = nil
        }
    }

    /// The caller of the climb gives up.
    func cancelClimb() {
        guard let context else { return }
        ladder.cancelled(at: .now())
        ladderChanged(context)
    }

    /// The connection is over, however that came.
    private func ended(_ context: ChannelHandlerContext, reset: Bool) {
        if ladder.state == .connecting || ladder.state == .climbing {
            ladder.closed(reset: reset, at: .now())
            ladderChanged(context)
        }
        end(GatewayError(.connectionLost, reset ? "the connection was reset" : "the Gateway closed the connection"))
    }

    private func end(_ error: GatewayError) {
        guard failure == nil else { return }
        var error = error
        error.report = ladder.report
        failure = error
        for request in requests.removeAll() { request.fail(error) }
        shared = [:]
        callers = [:]
        listeners = [:]
        lost?(error)
        lost = nil
    }

    /// Bytes that cannot be framed: everything behind them is worthless.
    private func broken(_ context: ChannelHandlerContext, _ error: GatewayError) {
        logger.error("the session's bytes make no sense", metadata: ["tws.error": "\(error)"])
        end(error)
        context.close(promise: nil)
    }

    // MARK: Closing

    /// The caller closes the session: nobody is answered any more.
    func closing() {
        end(GatewayError(.connectionLost, "the session was closed"))
    }

    // MARK: Frames in

    private func routeFrames(_ context: ChannelHandlerContext) {
        guard let version = ladder.version else { return }
        while failure == nil {
            do {
                guard let payload = try splitter.next(from: &buffer) else { break }
                route(try Frame(payload: payload, version: version))
            } catch let error as CodingError {
                return broken(context, GatewayError(.malformedMessage, "\(error)", coding: error))
            } catch {
                return broken(context, GatewayError(.malformedMessage, "\(error)"))
            }
        }
        buffer.discardReadBytes()
    }

    private func route(_ frame: Frame) {
        statistics.messagesReceived += 1
        if frame.id == Incoming.error.id { return routeNotice(frame) }
        guard let row = Incoming.row(frame.id) else {
            statistics.unknownMessages += 1
            logger.debug("unknown message", metadata: ["tws.message.id": "\(frame.id.number)"])
            return
        }
        if row.owner == .request, let id = frame.requestID(versionField: row.versionField) {
            if let owner = requests.waiter(id) { return deliver(frame, to: owner) }
            if requests.isTombstone(id) {
                statistics.lateMessages += 1
                return
            }
        }
        if let owner = requests.waiter(kind: frame.id) { return deliver(frame, to: owner) }
        if let interested = listeners[frame.id], !interested.isEmpty {
            for owner in interested { deliver(frame, to: owner) }
            return
        }
        statistics.unsolicitedMessages += 1
    }

    private func deliver(_ frame: Frame, to owner: any PendingRequest) {
        var reply = Reply(frame)
        defer { count(trailing: reply.trailing, in: frame) }
        do {
            switch try owner.receive(&reply) {
            case .more: touched[ObjectIdentifier(owner)] = owner
            case .done: finish(owner)
            case .doneWithin(let time):
                owner.deadline?.cancel()
                owner.deadline = schedule(in: time) { handler in handler.finish(owner) }
            }
        } catch let error as CodingError {
            keep(unreadable: frame)
            fail(owner, GatewayError(.malformedMessage, "\(error)", coding: error))
        } catch let error as GatewayError {
            keep(unreadable: frame)
            fail(owner, error)
        } catch {
            fail(owner, GatewayError(.malformedMessage, "\(error)"))
        }
    }

    private func routeNotice(_ frame: Frame) {
        let notice: Notice
        do {
            var reply = Reply(frame)
            notice = Notice(try reply.read(Incoming.error))
            count(trailing: reply.trailing, in: frame)
        } catch {
            keep(unreadable: frame)
            logger.error("a notice that cannot be read", metadata: ["tws.error": "\(error)"])
            return
        }
        let owner = notice.requestID.flatMap { requests.waiter(RequestID($0)) }
        switch (owner, notice.kind) {
        case (let owner?, .refusal): fail(owner, GatewayError(.refused, notice.text, notice: notice))
        case (let owner?, _): owner.receive(notice)
        case (nil, .refusal) where notice.requestID == nil && requests.onlyUnnumbered != nil:
            // A refusal without a number can only be meant for the one request without a number.
            if let only = requests.onlyUnnumbered { fail(only, GatewayError(.refused, notice.text, notice: notice)) }
        default: keep(notice)
        }
    }

    /// Fields that no layout knows harm nothing, but somebody should hear of them.
    private func count(trailing fields: Int, in frame: Frame) {
        guard fields > 0 else { return }
        statistics.trailingFields += fields
        logger.debug(
            "fields that the message is not known to have",
            metadata: ["tws.message.id": "\(frame.id.number)", "tws.message.trailing": "\(fields)"]
        )
    }

    private func keep(unreadable frame: Frame) {
        statistics.malformedMessages += 1
        if unreadable.count == Self.keptFrames { unreadable.removeFirst() }
        unreadable.append(frame)
    }

    private func keep(_ notice: Notice) {
        if notices.count >= Self.keptNotices { notices.removeFirst(notices.count - Self.keptNotices + 1) }
        notices.append(notice)
    }

    // MARK: Requests out

    /// Starts an exchange, or joins the one that is on its way.
    func perform<Value>(
        _ exchange: Exchange<Value>,
        timeout: TimeAmount,
        _ continuation: PendingExchange<Value>.Continuation
    ) -> Int {
        nextCaller += 1
        let caller = nextCaller
        if let failure {
            continuation.resume(returning: .failure(failure))
            return caller
        }
        if let running = shared[exchange.name] as? PendingExchange<Value> {
            running.join(caller, continuation)
            callers[caller] = running
            return caller
        }
        let pending = PendingExchange(exchange)
        pending.join(caller, continuation)
        callers[caller] = pending
        pending.deadline = schedule(in: timeout) { handler in
            let seconds = Double(timeout.nanoseconds) / 1_000_000_000
            handler.fail(pending, GatewayError(.timedOut, "no complete answer within \(seconds) s"))
        }
        switch exchange.address {
        case .numbered:
            start(pending)
            for kind in exchange.alsoKinds { listeners[kind, default: []].append(pending) }
        case .kinds(let kinds):
            shared[exchange.name] = pending
            start(pending, kinds: kinds)
        }
        return caller
    }

    /// A caller's task was cancelled: its wait ends, and with the last one the request.
    func cancel(caller: Int) {
        guard let pending = callers.removeValue(forKey: caller) else { return }
        if !pending.leave(caller) { withdraw(pending) }
    }

    /// Registers a numbered request, then sends it.
    func start(_ pending: any PendingRequest) {
        if let failure { return pending.fail(failure) }
        let id = RequestID(nextRequestID)
        nextRequestID = nextRequestID == .max ? Self.firstRequestID : nextRequestID + 1
        pending.address = .numbered(id)
        requests.register(id, pending)
        send(pending)
    }

    private func start(_ pending: any PendingRequest, kinds: [MessageID]) {
        let (ticket, registration) = requests.register(kinds: kinds, pending)
        pending.address = .ticket(ticket)
        switch registration {
        case .send: send(pending)
        case .queued: break
        }
    }

    private func send(_ pending: any PendingRequest) {
        guard let version = ladder.version else { return }
        do throws(CodingError) {
            write(try pending.makeRequest(pending.requestID, at: version))
        } catch {
            let code: GatewayError.Code =
                error.isAboutVersion ? .needsNewerGateway : .malformedMessage
            fail(pending, GatewayError(code, "\(error)", coding: error), sent: false)
        }
    }

    func write(_ frame: Frame) {
        guard let context else { return }
        var bytes = context.channel.allocator.buffer(capacity: frame.body.readableBytes + 16)
        frame.write(into: &bytes)
        statistics.messagesSent += 1
        statistics.bytesSent += bytes.readableBytes
        context.writeAndFlush(wrapOutboundOut(bytes), promise: nil)
    }

    // MARK: Ending requests

    private func finish(_ pending: any PendingRequest) {
        if pending.cancelsWhenDone { writeCancel(pending) }
        remove(pending)
        pending.succeed()
    }

    private func fail(_ pending: any PendingRequest, _ error: GatewayError, sent: Bool = true) {
        if sent, error.code == .timedOut || error.code == .malformedMessage || error.code == .overflow {
            writeCancel(pending)
        }
        remove(pending)
        pending.fail(error)
    }

    /// Nobody wants the answer any more: the Gateway is told, once.
    func withdraw(_ pending: any PendingRequest) {
        writeCancel(pending)
        remove(pending)
        pending.succeed()
    }

    /// The closure that held a subscription was left.
    func close(_ pending: any PendingRequest) {
        guard case .numbered(let id) = pending.address, requests.waiter(id) === pending else { return }
        withdraw(pending)
    }

    private func writeCancel(_ pending: any PendingRequest) {
        guard let version = ladder.version, failure == nil else { return }
        do throws(CodingError) {
            if let frame = try pending.makeCancel(pending.requestID, at: version) { write(frame) }
        } catch {
            logger.debug("no cancel at this version", metadata: ["tws.error": "\(error)"])
        }
    }

    private func remove(_ pending: any PendingRequest) {
        pending.deadline?.cancel()
        touched[ObjectIdentifier(pending)] = nil
        for caller in pending.callers { callers[caller] = nil }
        for kind in listeners.keys { listeners[kind]?.removeAll { $0 === pending } }
        switch pending.address {
        case .unregistered: break
        case .numbered(let id): requests.finish(id)
        case .ticket(let ticket):
            if shared[pending.name] === pending { shared[pending.name] = nil }
            for next in requests.finish(ticket: ticket).next { send(next) }
        }
    }

    private func schedule(in time: TimeAmount, _ body: @escaping (SessionHandler) -> Void) -> Scheduled<Void>? {
        context?.eventLoop.assumeIsolated()
            .scheduleTask(in: time) { [weak self] in
                if let self { body(self) }
            }
    }
}

extension PendingRequest {
    /// The number it was given; requests without one need none.
    var requestID: RequestID {
        if case .numbered(let id) = address { return id }
        return RequestID(-1)
    }
}
