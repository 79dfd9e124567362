import Foundation
import GatewayDoctor
import NIOCore
import Synchronization
import TWSClient
import TWSModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A listener of raw sockets on a port of the kernel's choice that does one thing wrong, for as long as it lives.
final class BadGateway: Sendable {
    let port: Int
    private let listener: Int32
    private let held = Mutex<[Int32]>([])

    var endpoint: Endpoint { Endpoint(host: "127.0.0.1", port: port) }

    /// - Parameters:
    ///   - backlog: as Java's default.
    ///   - address: what to listen on.
    ///   - serve: what to do with each connection, one after the other; nil to accept none.
    init(backlog: Int32 = 50, address: String = "127.0.0.1", serve: (@Sendable (Peer) -> Void)? = nil) throws {
        let listener = try RawSocket.make()
        try RawSocket.withAddress(address, port: 0) { bind(listener, $0, $1) }
        guard listen(listener, backlog) == 0 else { throw RawSocket.Failure(errno: errno) }
        self.listener = listener
        port = try RawSocket.port(of: listener)
        guard let serve else { return }
        Thread.detachNewThread { [self] in
            while true {
                let descriptor = accept(listener, nil, nil)
                if descriptor < 0 { return }
                held.withLock { $0.append(descriptor) }
                serve(Peer(descriptor: descriptor))
            }
        }
    }

    /// Every descriptor goes; a thread that waits in `accept` or `recv` comes back.
    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
        held.withLock { descriptors in
            for descriptor in descriptors { shutdown(descriptor, Int32(SHUT_RDWR)) }
            descriptors = []
        }
    }

    /// One accepted connection.
    struct Peer: Sendable {
        let descriptor: Int32

        /// Waits for bytes; empty at the end of file.
        @discardableResult
        func read() -> [UInt8] {
            var bytes = [UInt8](repeating: 0, count: 4096)
            let got = recv(descriptor, &bytes, bytes.count, 0)
            return Array(bytes.prefix(max(0, got)))
        }

        func readToEnd() {
            while !read().isEmpty {}
        }

        func send(_ bytes: some Sequence<UInt8>) {
            let bytes = Array(bytes)
            _ = Platform.send(descriptor, bytes)
        }

        /// One frame of NUL-terminated fields.
        func send(fields: String...) {
            let body: [UInt8] = fields.flatMap { field in Array(field.utf8) + [UInt8(0)] }
            send(withUnsafeBytes(of: UInt32(body.count).bigEndian) { Array($0) } + body)
        }

        /// Closes in order (FIN).
        func finish() { shutdown(descriptor, Int32(SHUT_RDWR)) }

        /// Breaks the connection (RST).
        func reset() {
            var abort = linger(l_onoff: 1, l_linger: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &abort, socklen_t(MemoryLayout<linger>.size))
            // Another descriptor takes the number's place, so that nobody else's is shut down later.
            let stand = RawSocket.standIn()
            dup2(stand, descriptor)
            close(stand)
        }
    }
}

private enum Platform {
    static func send(_ descriptor: Int32, _ bytes: [UInt8]) -> Int {
        #if os(Linux)
        Foundation.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        #else
        Foundation.send(descriptor, bytes, bytes.count, 0)
        #endif
    }
}

/// The few calls on sockets that tests need, with errors that throw.
enum RawSocket {
    struct Failure: Error { var errno: Int32 }

    static func make() throws -> Int32 {
        #if os(Linux)
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { throw Failure(errno: errno) }
        return descriptor
    }

    static func withAddress(
        _ address: String,
        port: Int,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) throws {
        var socketAddress = sockaddr_in()
        socketAddress.sin_family = sa_family_t(AF_INET)
        socketAddress.sin_port = UInt16(port).bigEndian
        guard inet_pton(AF_INET, address, &socketAddress.sin_addr) == 1 else { throw Failure(errno: EINVAL) }
        let result = withUnsafePointer(to: socketAddress) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Failure(errno: errno) }
    }

    static func port(of descriptor: Int32) throws -> Int {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard result == 0 else { throw Failure(errno: errno) }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// Connects and stays connected; the caller closes.
    static func connect(to port: Int) throws -> Int32 {
        let descriptor = try make()
        try withAddress("127.0.0.1", port: port) { Foundation.connect(descriptor, $0, $1) }
        return descriptor
    }

    static func close(_ descriptor: Int32) { Foundation.close(descriptor) }

    static func standIn() -> Int32 { open("/dev/null", O_RDONLY) }
}

/// A port that the kernel gives to nobody else, and on which nobody listens, unless it is told to a program that sets
/// `SO_REUSEADDR`.
final class ReservedPort: Sendable {
    let number: Int
    private let descriptor: Int32

    init() throws {
        descriptor = try RawSocket.make()
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        let bound = descriptor
        try RawSocket.withAddress("127.0.0.1", port: 0) { bind(bound, $0, $1) }
        number = try RawSocket.port(of: descriptor)
    }

    deinit { RawSocket.close(descriptor) }

    /// Keeps it until here.
    func release() {}
}

extension Examination {
    /// The candidates but those that depend on what else runs on the machine of the tests: a Gateway on another port (F02),
    /// one without a port (F16), and the machine being a container (F06).
    var apart: [FaultID] { candidates.filter { ![2, 6, 16].contains($0.number) } }
}

extension GatewayDoctor.Options {
    /// Short waits: what these tests examine answers at once or never.
    static let brisk = GatewayDoctor.Options(deadlines: .each(.milliseconds(600)))

    /// Waits that no test outlives: whoever comes back has not waited for one of them.
    static let endless = GatewayDoctor.Options(deadlines: .each(.seconds(30)))
}
