#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Where the doctor itself runs: what `127.0.0.1` means depends on it.
public struct Surroundings: Hashable, Sendable {
    /// Whether this is a container with a network of its own; nil when that cannot be told.
    public var inContainer: Bool?
    /// Whether this is a Linux inside Windows.
    public var inWSL: Bool?
    /// The addresses of this machine's interfaces.
    public var addresses: Set<IPAddress>

    public init(inContainer: Bool? = nil, inWSL: Bool? = nil, addresses: Set<IPAddress> = []) {
        self.inContainer = inContainer
        self.inWSL = inWSL
        self.addresses = addresses
    }

    /// Looks around. Opens no socket.
    public static func look() -> Surroundings {
        #if os(Linux)
        let group = KernelFile.text("/proc/1/cgroup") ?? ""
        let marks = ["docker", "containerd", "kubepods", "libpod", "/lxc"]
        let release = KernelFile.text("/proc/sys/kernel/osrelease")
        return Surroundings(
            inContainer: access("/.dockerenv", F_OK) == 0 || access("/run/.containerenv", F_OK) == 0
                || marks.contains { group.contains($0) },
            inWSL: release.map { $0.lowercased().contains("microsoft") },
            addresses: interfaceAddresses()
        )
        #else
        return Surroundings(inContainer: false, inWSL: false, addresses: interfaceAddresses())
        #endif
    }

    /// Whether an address is this machine's own.
    public func isHere(_ address: IPAddress) -> Bool {
        address.isLoopback || address.isWildcard || addresses.contains(address)
    }

    private static func interfaceAddresses() -> Set<IPAddress> {
        var list: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&list) == 0 else { return [] }
        defer { freeifaddrs(list) }
        var found: Set<IPAddress> = []
        var next = list
        while let entry = next {
            next = entry.pointee.ifa_next
            // Tunnels and the like may have none, whatever the header says.
            let pointer: UnsafeMutablePointer<sockaddr>? = entry.pointee.ifa_addr
            if let address = pointer.flatMap({ IPAddress(socketAddress: $0) }) { found.insert(address) }
        }
        return found
    }
}

extension IPAddress {
    /// The address of an IPv4 or IPv6 socket address; nil for other families.
    init?(socketAddress pointer: UnsafePointer<sockaddr>) {
        switch Int32(pointer.pointee.sa_family) {
        case AF_INET:
            self = pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                IPAddress(ipv4: UInt32(bigEndian: $0.pointee.sin_addr.s_addr))
            }
        case AF_INET6:
            self = pointer.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { socket in
                withUnsafeBytes(of: socket.pointee.sin6_addr) { bytes in
                    IPAddress(
                        high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
                    )
                }
            }
        default: return nil
        }
    }

    /// All addresses of a host, the one that the client would take first; empty when the name is unknown.
    ///
    /// Blocks while a name server is asked. A literal address is not looked up. `localhost` is 127.0.0.1 first, as it is to
    /// the client, wherever the system's order has `::1`.
    static func resolve(_ host: String) -> [IPAddress] {
        if let literal = IPAddress(host) { return [literal] }
        let found = lookUp(host)
        guard host == "localhost" else { return found }
        let loopback = IPAddress(ipv4: 0x7f00_0001)
        return [loopback] + found.filter { $0 != loopback }
    }

    private static func lookUp(_ host: String) -> [IPAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_protocol = Int32(IPPROTO_TCP)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: [IPAddress] = []
        var next = list
        while let entry = next {
            next = entry.pointee.ai_next
            guard let address = entry.pointee.ai_addr.flatMap({ IPAddress(socketAddress: $0) }),
                !found.contains(address)
            else { continue }
            found.append(address)
        }
        return found
    }
}
