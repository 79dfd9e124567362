import NIOCore
import SwiftProtobuf
public import TWSModel
import TWSProto
import TWSProtocol

extension GatewaySession {
    /// Opens an order book for the time of the closure: every change of its rows.
    ///
    /// A book is only right when no change of it is lost: a consumer that does not keep up makes the stream fail with the code
    /// `overflow`. Notice 317 among the items means "reset": forget the book, it comes anew.
    ///
    /// - Parameters:
    ///   - rows: how many rows a side.
    ///   - isSmart: whether to make one book of several exchanges. Needs server version 146.
    public func withMarketDepth<Result>(
        for contract: Contract,
        rows: Int = 5,
        isSmart: Bool = false,
        bufferLimit: Int = 100_000,
        _ body: (Subscription<DepthUpdate>) async throws -> Result
    ) async throws -> Result {
        let wire = contract.wire
        return try await withSubscription(
            SubscriptionRequest<DepthUpdate>(
                name: Outgoing.marketDepth.name,
                request: { (id, version) throws(CodingError) in
                    try Outgoing.marketDepth.encode(
                        .with {
                            $0.reqID = id.value
                            $0.contract = wire
                            $0.numRows = Int32(clamping: rows)
                            if isSmart { $0.isSmartDepth = true }
                        },
                        at: version
                    )
                },
                cancel: { (id, version) throws(CodingError) in
                    try Outgoing.cancelMarketDepth.encode(
                        .with {
                            $0.reqID = id.value
                            if isSmart { $0.isSmartDepth = true }
                        },
                        at: version
                    )
                },
                read: { reply, _ in try DepthUpdate(&reply) },
                limit: bufferLimit,
                overflow: .fail
            ),
            body
        )
    }
}

extension DepthUpdate {
    /// Nil for messages that are no changes of a book.
    init?(_ reply: inout Reply) throws {
        let version = reply.version
        let protobuf: Frame
        switch (reply.id, reply.frame.dialect) {
        case (Incoming.marketDepth.id, .protobuf), (Incoming.marketDepthL2.id, .protobuf): protobuf = reply.frame
        // The same message in the other dialect, so that one reader serves both.
        case (Incoming.marketDepth.id, .text):
            protobuf = try Incoming.marketDepth.encode(try reply.read(Incoming.marketDepth), at: version, in: .protobuf)
        case (Incoming.marketDepthL2.id, .text):
            protobuf = try Incoming.marketDepthL2.encode(
                try reply.read(Incoming.marketDepthL2),
                at: version,
                in: .protobuf
            )
        default: return nil
        }
        self = try protobuf.body.withUnsafeReadableBytes { try DepthReader.read(protobuf: $0, at: version).update }
    }
}
