import NIOCore
import SwiftProtobuf
import TWSProto
import TWSProtocol
import Testing

@Suite("A session starts the same way on both sides")
struct HandshakeTests {
    @Test("the hello's bytes are the ones that every client sends")
    func helloBytes() {
        var buffer = ByteBuffer()
        Hello(offer: .all).write(into: &buffer)
        #expect(Array(buffer.readableBytesView) == Array("API\0\0\0\0\u{9}v100..226".utf8))
        buffer.clear()
        Hello(offer: ServerVersionRange(213, 213), options: "+PACEAPI").write(into: &buffer)
        #expect(Array(buffer.readableBytesView) == Array("API\0\0\0\0\u{D}v213 +PACEAPI".utf8))
    }

    @Test(
        "hellos of every shape are understood, whole or split anywhere",
        arguments: [
            ("v100..226", 100, 226, nil), ("v157..178", 157, 178, nil), ("v213", 213, 213, nil),
            ("v100..203 +PACEAPI", 100, 203, "+PACEAPI"), ("v100..226\0", 100, 226, nil),
        ] as [(String, Int, Int, String?)]
    )
    func hellos(text: String, oldest: Int, newest: Int, options: String?) throws {
        let bytes = Array("API\0".utf8) + [0, 0, 0, UInt8(text.utf8.count)] + Array(text.utf8)
        for split in 0..<bytes.count {
            var buffer = ByteBuffer(bytes: bytes[..<split])
            #expect(try Hello.read(from: &buffer) == nil)
            buffer.writeBytes(bytes[split...])
            let hello = try Hello.read(from: &buffer)
            #expect(
                hello
                    == Hello(offer: ServerVersionRange(ServerVersion(oldest), ServerVersion(newest)), options: options)
            )
            #expect(buffer.readableBytes == 0)
        }
    }

    @Test("the origin case's malformed hello is refused by its length")
    func badHello() {
        var buffer = ByteBuffer(string: "API=9.72\0")
        #expect(throws: HelloError.noPrefix(Array("API=9.72\0".utf8))) { try Hello.read(from: &buffer) }
        var sneaky = ByteBuffer(bytes: Array("API\0".utf8) + [0x39, 0x2E, 0x37, 0x32])
        #expect(throws: HelloError.tooLong(0x392E_3732)) { try Hello.read(from: &sneaky) }
    }

    @Test("every single-byte corruption of a hello is waited for or refused, never a crash")
    func corruptedHello() {
        let bytes = Array("API\0\0\0\0\u{9}v100..226".utf8)
        for place in bytes.indices {
            for value in UInt8.min...UInt8.max {
                var corrupted = bytes
                corrupted[place] = value
                var gateway = GatewayHandshake { "now" }
                var buffer = ByteBuffer(bytes: corrupted)
                switch gateway.received(&buffer) {
                case .wait, .answer, .close: break
                case .start, .ignored: Issue.record("a hello starts nothing")
                }
            }
        }
    }

    @Test("the negotiated version is the smaller maximum, or none")
    func negotiation() {
        for server in stride(from: 100, through: 226, by: 21) {
            for oldest in stride(from: 100, through: 226, by: 14) {
                for newest in stride(from: oldest, through: 240, by: 13) {
                    let range = ServerVersionRange(100, ServerVersion(server))
                    let offer = ServerVersionRange(ServerVersion(oldest), ServerVersion(newest))
                    let expected = min(server, newest)
                    #expect(range.negotiated(with: offer)?.number == (expected >= oldest ? expected : nil))
                }
            }
        }
    }

    @Test(
        "a Gateway ignores requests before START_API, and needs a client id",
        arguments: [176, 200, 201, 212, 213, 226]
    )
    func start(version: Int) throws {
        let version = ServerVersion(version)
        var gateway = GatewayHandshake(range: ServerVersionRange(100, version)) { "now" }
        var buffer = ByteBuffer()
        Hello(offer: .all).write(into: &buffer)
        #expect(gateway.received(&buffer) == .answer(ServerHello(version: version.number, connectionTime: "now")))
        try Outgoing.currentTime.encode(.init(), at: version).write(into: &buffer)
        #expect(gateway.received(&buffer) == .ignored(Outgoing.currentTime.id))
        #expect(gateway.received(&buffer) == .wait)
        try Outgoing.startAPI.encode(.with { $0.clientID = 7 }, at: version).write(into: &buffer)
        #expect(gateway.received(&buffer) == .start(clientID: 7, capabilities: nil))
    }

    @Test(
        "a time in any code page is read, and fails nothing",
        arguments: [
            Array("20251005 15:39:19 EST".utf8), Array("20251005 15:39:19 中国标准时间".utf8),
            Array("20251005 15:39:19 ".utf8) + [0xD6, 0xD0, 0xB9, 0xFA], [],
        ] as [[UInt8]]
    )
    func connectionTime(bytes: [UInt8]) throws {
        let payload = Array("187\0".utf8) + bytes + [0]
        var buffer = ByteBuffer(integer: UInt32(payload.count))
        buffer.writeBytes(payload)
        var client = ClientHandshake()
        _ = client.connected()
        let answer = try #require(try client.received(&buffer))
        #expect(answer.version == 187)
        if let text = String(validating: bytes, as: UTF8.self) { #expect(answer.connectionTime == text) }
    }

    @Test("a redirect is named")
    func redirect() {
        var buffer = ByteBuffer()
        ServerHello(version: -1, connectionTime: "gw2.example.com:4001").write(into: &buffer)
        var client = ClientHandshake()
        _ = client.connected()
        #expect(throws: HandshakeError.redirected("gw2.example.com:4001")) { try client.received(&buffer) }
    }
}
