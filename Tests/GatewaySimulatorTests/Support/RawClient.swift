#if os(Linux)
import Foundation
import Glibc
import NIOCore
import TWSModel
import TWSProto
import TWSProtocol

/// A client of a few system calls: it does what it is told to, and nothing by itself.
final class RawClient {
    private(set) var descriptor: Int32
    /// Our own end's port: it names the Gateway's end in the socket table.
    let localPort: Int
    var version: ServerVersion = 226
    private var received = ByteBuffer()

    enum Ending: Equatable {
        case open
        case closed
        case reset
    }

    private(set) var ending = Ending.open

    /// The system's error number in place of a client when the connection is refused.
    init(port: Int) throws {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, length) }
        }
        guard result == 0 else {
            let number = errno
            Glibc.close(socket)
            throw SystemError(number: number)
        }
        _ = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &length) }
        }
        _ = fcntl(socket, F_SETFL, O_NONBLOCK)
        descriptor = socket
        localPort = Int(UInt16(bigEndian: address.sin_port))
    }

    struct SystemError: Error, Equatable {
        var number: Int32
    }

    deinit { close() }

    func close() {
        guard descriptor >= 0 else { return }
        Glibc.close(descriptor)
        descriptor = -1
    }

    // MARK: - Bytes

    func send(_ bytes: [UInt8]) throws {
        let count = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        guard count == bytes.count else { throw SystemError(number: errno) }
    }

    func send(_ buffer: ByteBuffer) throws { try send(Array(buffer.readableBytesView)) }

    /// What is there now; `ending` says whether there can be more.
    @discardableResult
    func poll() -> Int {
        var total = 0
        while ending == .open {
            var bytes = [UInt8](repeating: 0, count: 65_536)
            let count = recv(descriptor, &bytes, bytes.count, 0)
            if count > 0 {
                received.writeBytes(bytes.prefix(count))
                total += count
            } else if count == 0 {
                ending = .closed
            } else if errno == EAGAIN || errno == EINTR {
                break
            } else {
                ending = .reset
            }
        }
        return total
    }

    /// One read of the system: what came together.
    func readOnce() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        return Array(bytes.prefix(max(0, count)))
    }

    var bytes: [UInt8] {
        poll()
        return Array(received.readableBytesView)
    }

    /// Takes a whole frame's payload; nil when more bytes are needed.
    private func takePayload() -> [UInt8]? {
        poll()
        guard let length = received.getInteger(at: received.readerIndex, as: UInt32.self),
            received.readableBytes >= 4 + Int(length)
        else { return nil }
        received.moveReaderIndex(forwardBy: 4)
        return received.readBytes(length: Int(length))
    }

    // MARK: - The protocol

    static func hello(_ oldest: Int = 100, _ newest: Int = 226) -> [UInt8] {
        let text = Array("v\(oldest)..\(newest)".utf8)
        return Array("API\0".utf8) + [0, 0, 0, UInt8(text.count)] + text
    }

    /// Says hello and waits for the version.
    func greet(upTo newest: Int = 226) async throws {
        try send(Self.hello(100, newest))
        let payload = try await nextPayload()
        let fields = payload.split(separator: 0)
        version = ServerVersion(Int(String(decoding: fields.first ?? [], as: UTF8.self)) ?? 0)
    }

    func startAPI(client: Int32) throws {
        var start = WireStartApiRequest()
        start.clientID = client
        try ask(Outgoing.startAPI, start)
    }

    /// A session, up to the first answer to START_API.
    func begin(client: Int32, upTo newest: Int = 226) async throws {
        try await greet(upTo: newest)
        try startAPI(client: client)
    }

    func ask<Layout: TextLayout>(_ kind: MessageKind<Layout>, _ message: Layout.Message) throws {
        var buffer = ByteBuffer()
        try kind.encode(message, at: version).write(into: &buffer)
        try send(buffer)
    }

    func nextPayload() async throws -> [UInt8] {
        try await eventually("a frame") { self.takePayload() }
    }

    func nextFrame() async throws -> Frame {
        try Frame(payload: ByteBuffer(bytes: try await nextPayload()), version: version)
    }

    /// The next message of a kind; others are passed over.
    func next<Layout: TextLayout>(_ kind: MessageKind<Layout>) async throws -> Layout.Message {
        while true {
            let frame = try await nextFrame()
            if frame.id == kind.id { return try kind.decode(frame) }
        }
    }
}

struct TimedOut: Error, CustomStringConvertible {
    var what: String
    var description: String { "waited in vain for \(what)" }
}

/// Asks again and again, for at most five seconds.
func eventually<Value>(
    _ what: String,
    isolation: isolated (any Actor)? = #isolation,
    _ attempt: () async throws -> Value?
) async throws -> Value {
    let deadline = ContinuousClock.now + .seconds(5)
    while ContinuousClock.now < deadline {
        if let value = try await attempt() { return value }
        try await Task.sleep(for: .milliseconds(2))
    }
    throw TimedOut(what: what)
}
#endif
