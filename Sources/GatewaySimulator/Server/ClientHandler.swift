import NIOCore
import TWSProtocol

/// Carries bytes between one client's channel and its hall. Decides nothing.
final class ClientHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let connection: ConnectionID
    private let hall: SessionHall
    /// Bytes that were read from the socket before the channel was made.
    private var early: [UInt8]

    init(connection: ConnectionID, hall: SessionHall, early: [UInt8]) {
        self.connection = connection
        self.hall = hall
        self.early = early
    }

    func channelActive(context: ChannelHandlerContext) {
        guard !early.isEmpty else { return }
        let bytes = context.channel.allocator.buffer(bytes: early)
        early = []
        hall.assumeIsolated { [connection] in $0.received(bytes, from: connection) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        hall.assumeIsolated { [connection] in $0.received(bytes, from: connection) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .some(.inputClosed) = event as? ChannelEvent {
            hall.assumeIsolated { [connection] in $0.leaked(connection) }
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        hall.assumeIsolated { [connection] in $0.closed(connection) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
