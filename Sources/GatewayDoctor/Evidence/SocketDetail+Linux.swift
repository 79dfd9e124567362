#if os(Linux)
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What the kernel tells about a socket only through its `sock_diag` interface, which `ss` uses as well.
struct SocketDetail: Hashable, Sendable {
    struct Key: Hashable, Sendable {
        let local: SocketEnd
        let remote: SocketEnd
    }

    var backlog: Int?
    var totalReceived: UInt64?
    var totalSent: UInt64?
}

// The numbers are the kernel's stable interface: linux/netlink.h, linux/sock_diag.h, linux/inet_diag.h, linux/tcp.h.
extension SocketDetail {
    private static let netlinkFamily: Int32 = 16
    private static let sockDiagProtocol: Int32 = 4
    private static let rawCloseOnExec: Int32 = 3 | 0o2000000
    private static let requestLength = 72
    private static let headerLength = 16
    private static let diagLength = 72
    private static let byFamily: UInt16 = 20
    private static let errorMessage: UInt16 = 2
    private static let doneMessage: UInt16 = 3
    private static let infoAttribute: UInt16 = 2

    /// The details of all listening and established sockets and of those in CLOSE_WAIT; empty where the kernel does not
    /// offer the interface. A missing detail is never an error: the text table stands without it.
    static func readAll() -> [Key: SocketDetail] {
        let descriptor = socket(netlinkFamily, rawCloseOnExec, sockDiagProtocol)
        guard descriptor >= 0 else { return [:] }
        defer { close(descriptor) }
        var patience = timeval(tv_sec: 0, tv_usec: 200_000)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var details: [Key: SocketDetail] = [:]
        for family in [UInt8(AF_INET), UInt8(AF_INET6)] {
            let request = dumpRequest(family: family)
            guard send(descriptor, request, request.count, 0) == request.count else { return details }
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            var more = true
            while more {
                let got = recv(descriptor, &buffer, buffer.count, 0)
                guard got > 0 else { return details }
                more = collect(buffer[..<got], into: &details)
            }
        }
        return details
    }

    private static func dumpRequest(family: UInt8) -> [UInt8] {
        let wanted: [TCPState] = [.established, .closeWait, .listen]
        var request: [UInt8] = []
        request.append(native: UInt32(requestLength))
        request.append(native: byFamily)
        request.append(native: UInt16(0x301))  // a request for a dump
        request.append(native: UInt32(1))
        request.append(native: UInt32(0))
        request += [family, UInt8(IPPROTO_TCP), 1 << (UInt8(infoAttribute) - 1), 0]
        request.append(native: wanted.reduce(UInt32(0)) { $0 | 1 << UInt32($1.rawValue) })
        return request + [UInt8](repeating: 0, count: requestLength - request.count)
    }

    /// One datagram of the answer; false when it was the last.
    static func collect(_ datagram: ArraySlice<UInt8>, into details: inout [Key: SocketDetail]) -> Bool {
        var rest = datagram
        while let length = rest.native(UInt32.self, at: 0).map(Int.init), length >= headerLength, length <= rest.count {
            guard let type = rest.native(UInt16.self, at: 4), type != doneMessage, type != errorMessage else {
                return false
            }
            if let (key, detail) = entry(rest.dropFirst(headerLength).prefix(length - headerLength)) {
                details[key] = detail
            }
            rest = rest.dropFirst((length + 3) & ~3)
        }
        return true
    }

    private static func entry(_ message: ArraySlice<UInt8>) -> (Key, SocketDetail)? {
        guard message.count >= diagLength, let family = message.first,
            let state = message.native(UInt8.self, at: 1),
            let localPort = message.native(UInt16.self, at: 4).map(UInt16.init(bigEndian:)),
            let remotePort = message.native(UInt16.self, at: 6).map(UInt16.init(bigEndian:)),
            let local = address(message.dropFirst(8), family: family),
            let remote = address(message.dropFirst(24), family: family),
            let writeQueue = message.native(UInt32.self, at: 60)
        else { return nil }
        let key = Key(
            local: SocketEnd(address: local, port: Int(localPort)),
            remote: SocketEnd(address: remote, port: Int(remotePort))
        )
        if state == TCPState.listen.rawValue { return (key, SocketDetail(backlog: Int(writeQueue))) }
        var attributes = message.dropFirst(diagLength)
        while let length = attributes.native(UInt16.self, at: 0).map(Int.init), length >= 4,
            let type = attributes.native(UInt16.self, at: 2)
        {
            if type == infoAttribute {
                let info = attributes.prefix(length).dropFirst(4)
                return (
                    key,
                    SocketDetail(
                        totalReceived: info.native(UInt64.self, at: 128),
                        totalSent: info.native(UInt64.self, at: 120)
                    )
                )
            }
            attributes = attributes.dropFirst((length + 3) & ~3)
        }
        return (key, SocketDetail())
    }

    private static func address(_ bytes: ArraySlice<UInt8>, family: UInt8) -> IPAddress? {
        if family == UInt8(AF_INET) {
            return bytes.native(UInt32.self, at: 0).map { IPAddress(ipv4: UInt32(bigEndian: $0)) }
        }
        guard let high = bytes.native(UInt64.self, at: 0), let low = bytes.native(UInt64.self, at: 8) else {
            return nil
        }
        return IPAddress(high: UInt64(bigEndian: high), low: UInt64(bigEndian: low))
    }
}

extension ArraySlice<UInt8> {
    /// The number at an offset from the start, in the machine's byte order; nil past the end.
    fileprivate func native<Number: FixedWidthInteger>(_: Number.Type, at offset: Int) -> Number? {
        guard count >= offset + MemoryLayout<Number>.size else { return nil }
        return withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Number.self) }
    }
}

extension [UInt8] {
    fileprivate mutating func append<Number: FixedWidthInteger>(native number: Number) {
        Swift.withUnsafeBytes(of: number) { append(contentsOf: $0) }
    }
}
#endif
