import NIOCore
import SwiftProtobuf
public import TWSModel
import TWSProto
import TWSProtocol

extension GatewaySession {
    /// What a tick-by-tick stream tells.
    public enum TickByTickKind: String, CaseIterable, Sendable {
        /// Trades that count for the last price.
        case last = "Last"
        /// Every trade.
        case allLast = "AllLast"
        case bidAsk = "BidAsk"
        case midpoint = "MidPoint"
    }

    /// Opens a stream of every single change of a contract, for the time of the closure. Needs server version 137.
    ///
    /// IB allows few of these at once (as many as depth subscriptions), and not more than one request an instrument in 15 seconds. A
    /// slow consumer loses the oldest changes, and `changes.dropped` counts them.
    public func withTickByTick<Result>(
        for contract: Contract,
        _ kind: TickByTickKind,
        bufferLimit: Int = 10_000,
        _ body: (Subscription<TickByTick>) async throws -> Result
    ) async throws -> Result {
        let wire = contract.wire
        return try await withSubscription(
            SubscriptionRequest<TickByTick>(
                name: Outgoing.tickByTick.name,
                request: { (id, version) throws(CodingError) in
                    try Outgoing.tickByTick.encode(
                        .with {
                            $0.reqID = id.value
                            $0.contract = wire
                            $0.tickType = kind.rawValue
                        },
                        at: version
                    )
                },
                cancel: { (id, version) throws(CodingError) in
                    try Outgoing.cancelTickByTick.encode(.with { $0.reqID = id.value }, at: version)
                },
                read: { reply, _ in try TickByTick(&reply) },
                limit: bufferLimit,
                overflow: .dropOldest
            ),
            body
        )
    }
}

extension TickByTick {
    /// Nil for kinds of change that are not known.
    init?(_ reply: inout Reply) throws {
        guard reply.id == Incoming.tickByTick.id else { return nil }
        let version = reply.version
        let protobuf: Frame =
            switch reply.frame.dialect {
            case .protobuf: reply.frame
            // The same message in the other dialect, so that one reader serves both.
            case .text: try Incoming.tickByTick.encode(try reply.read(Incoming.tickByTick), at: version, in: .protobuf)
            }
        let change = try protobuf.body.withUnsafeReadableBytes {
            try TickByTickReader.read(protobuf: $0, at: version)?.change
        }
        guard let change else { return nil }
        self = change
    }
}
