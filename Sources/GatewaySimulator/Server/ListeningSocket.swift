#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A bound socket of IPv4, used by one thread.
struct ListeningSocket {
    private(set) var descriptor: Int32
    let host: String
    let port: Int
    /// What a Java server has unless told otherwise.
    static let backlog: Int32 = 50

    /// - Parameter listening: without it the port is taken and connects are refused.
    init(host: String, port: Int, listening: Bool) throws(SocketError) {
        let descriptor = try Self.bound(host: host, port: port)
        do throws(SocketError) {
            if listening { try Self.listen(descriptor) }
            self.port = try Self.localPort(descriptor)
        } catch {
            _ = close(descriptor)
            throw error
        }
        self.descriptor = descriptor
        self.host = host
    }

    private static func bound(host: String, port: Int) throws(SocketError) -> Int32 {
        #if canImport(Glibc)
        let stream = Int32(SOCK_STREAM.rawValue)
        #else
        let stream = SOCK_STREAM
        #endif
        let descriptor = socket(AF_INET, stream, 0)
        guard descriptor >= 0 else { throw SocketError("socket") }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        var address = sockaddr_in()
        #if canImport(Darwin)
        address.sin_len = UInt8(MemoryLayout<sockaddr_in>.size)
        #endif
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(truncatingIfNeeded: port)).bigEndian
        guard inet_pton(AF_INET, host, &address.sin_addr) == 1 else {
            _ = close(descriptor)
            throw SocketError("bind \(host):\(port)", number: EINVAL)
        }
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            let error = SocketError("bind \(host):\(port)")
            _ = close(descriptor)
            throw error
        }
        return descriptor
    }

    private static func listen(_ descriptor: Int32) throws(SocketError) {
        #if canImport(Darwin)
        let result = Darwin.listen(descriptor, backlog)
        #elseif canImport(Musl)
        let result = Musl.listen(descriptor, backlog)
        #else
        let result = Glibc.listen(descriptor, backlog)
        #endif
        guard result == 0 else { throw SocketError("listen") }
    }

    private static func localPort(_ descriptor: Int32) throws(SocketError) -> Int {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard result == 0 else { throw SocketError("getsockname") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// Begins to listen, where it did not.
    func startListening() throws(SocketError) { try Self.listen(descriptor) }

    /// Stops listening and keeps the port. Connections that were not accepted are reset by the kernel.
    mutating func stopListening() throws(SocketError) {
        _ = close(descriptor)
        descriptor = -1
        descriptor = try Self.bound(host: host, port: port)
    }

    /// The next connection; nil when none waits.
    func accept() -> Int32? {
        #if canImport(Darwin)
        let accepted = Darwin.accept(descriptor, nil, nil)
        #elseif canImport(Musl)
        let accepted = Musl.accept(descriptor, nil, nil)
        #else
        let accepted = Glibc.accept(descriptor, nil, nil)
        #endif
        guard accepted >= 0 else { return nil }
        _ = fcntl(accepted, F_SETFD, FD_CLOEXEC)
        var yes: Int32 = 1
        setsockopt(accepted, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        return accepted
    }

    func shut() {
        if descriptor >= 0 { _ = close(descriptor) }
    }
}
