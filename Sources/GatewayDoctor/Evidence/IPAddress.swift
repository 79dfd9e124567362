#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// An IPv4 or IPv6 address as a value that can be compared. IPv4 and IPv4-mapped IPv6 (`::ffff:127.0.0.1`) are the same.
///
/// A Java Gateway listens on IPv6 and sees its IPv4 clients as mapped ones, while the client's own row is plain IPv4:
/// the two ends of one connection would not find each other otherwise.
public struct IPAddress: Hashable, Sendable {
    let high: UInt64
    let low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    package init(ipv4: UInt32) {
        high = 0
        low = 0xffff_0000_0000 | UInt64(ipv4)
    }

    /// Reads a literal address such as `127.0.0.1` or `::1`; nil for a name or anything else.
    public init?(_ text: String) {
        var v4 = in_addr()
        if inet_pton(AF_INET, text, &v4) == 1 {
            self.init(ipv4: UInt32(bigEndian: v4.s_addr))
            return
        }
        var v6 = in6_addr()
        guard inet_pton(AF_INET6, text, &v6) == 1 else { return nil }
        let words = withUnsafeBytes(of: &v6) { bytes in
            (bytes.loadUnaligned(as: UInt64.self), bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        }
        self.init(high: UInt64(bigEndian: words.0), low: UInt64(bigEndian: words.1))
    }

    /// Whether this is IPv4, mapped or not.
    public var isIPv4: Bool { high == 0 && low >> 32 == 0xffff }

    /// Whether it means "every address" when somebody listens on it.
    public var isWildcard: Bool { high == 0 && (low == 0 || low == 0xffff_0000_0000) }

    /// Whether it never leaves this machine.
    public var isLoopback: Bool {
        isIPv4 ? (low >> 24) & 0xff == 127 : high == 0 && low == 1
    }

    /// Whether a listener on this address takes connections to `other`. An IPv6 wildcard takes IPv4 too, as usual.
    func covers(_ other: IPAddress) -> Bool {
        if self == other { return true }
        guard isWildcard else { return false }
        return !isIPv4 || other.isIPv4
    }
}

extension IPAddress: CustomStringConvertible {
    public var description: String {
        if isIPv4 {
            return [24, 16, 8, 0].map { String((low >> $0) & 0xff) }.joined(separator: ".")
        }
        let groups = (0..<8).map { index in
            UInt16(truncatingIfNeeded: (index < 4 ? high : low) >> UInt64((3 - index % 4) * 16))
        }
        guard let zeros = longestZeroRun(in: groups) else {
            return groups.map { String($0, radix: 16) }.joined(separator: ":")
        }
        let left = groups[..<zeros.lowerBound].map { String($0, radix: 16) }.joined(separator: ":")
        let right = groups[zeros.upperBound...].map { String($0, radix: 16) }.joined(separator: ":")
        return left + "::" + right
    }

    /// The run of two or more zero groups that is written as `::`; the first of the longest.
    private func longestZeroRun(in groups: [UInt16]) -> Range<Int>? {
        var best = 0..<0
        var start = 0
        for index in 0...groups.count where index == groups.count || groups[index] != 0 {
            if index - start > best.count { best = start..<index }
            start = index + 1
        }
        return best.count > 1 ? best : nil
    }
}

/// One end of a TCP connection.
public struct SocketEnd: Hashable, Sendable, CustomStringConvertible {
    public let address: IPAddress
    public let port: Int

    public init(address: IPAddress, port: Int) {
        self.address = address
        self.port = port
    }

    public var description: String { address.isIPv4 ? "\(address):\(port)" : "[\(address)]:\(port)" }
}
