import NIOCore
import NIOPosix
import TWSModel
import TWSProto
import TWSProtocol

/// Another client of the same Gateway, alive and connected: the owner of a client id that is in use.
final class Companion: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let joined: EventLoopPromise<Void>
    private var handshake = ClientHandshake()
    private var buffer = ByteBuffer()
    private var hasStarted = false

    private init(joined: EventLoopPromise<Void>) { self.joined = joined }

    /// Connects, and returns once the Gateway has begun a session with it. It leaves when the Gateway does.
    static func join(_ endpoint: Endpoint, on eventLoop: any EventLoop) async throws {
        let joined = eventLoop.makePromise(of: Void.self)
        let connecting = ClientBootstrap(group: eventLoop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Companion(joined: joined))
                }
            }
            .connect(host: endpoint.host, port: endpoint.port)
        connecting.whenFailure { joined.fail($0) }
        try await joined.futureResult.get()
    }

    func channelActive(context: ChannelHandlerContext) {
        context.writeAndFlush(NIOAny(handshake.connected()), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if hasStarted {
            joined.succeed()
            return
        }
        buffer.writeImmutableBuffer(unwrapInboundIn(data))
        do {
            guard let hello = try handshake.received(&buffer) else { return }
            hasStarted = true
            let start = made(WireStartApiRequest()) { $0.clientID = 0 }
            var bytes = ByteBuffer()
            try Outgoing.startAPI.encode(start, at: ServerVersion(hello.version)).write(into: &bytes)
            context.writeAndFlush(NIOAny(bytes), promise: nil)
        } catch {
            joined.fail(error)
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        joined.fail(ChannelError.eof)
    }
}
