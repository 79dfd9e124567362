/// Where a Gateway listens: a host name or address, and a TCP port.
public struct Endpoint: Hashable, Codable, Sendable {
    public var host: String
    /// 1 to 65535.
    public var port: Int

    public init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// IB Gateway's usual port for a paper login on this machine.
    public static let paperGateway = Endpoint(host: "127.0.0.1", port: 4002)
    /// IB Gateway's usual port for a live login on this machine.
    public static let liveGateway = Endpoint(host: "127.0.0.1", port: 4001)
}

extension Endpoint: LosslessStringConvertible {
    /// Reads `127.0.0.1:4002`, `gateway.local:4001`, `[::1]:4002`; nil when host or port is missing or the port is out of range.
    public init?(_ description: String) {
        guard let colon = description.lastIndex(of: ":"),
            let port = Int(description[description.index(after: colon)...]),
            (1...65535).contains(port)
        else { return nil }
        var host = description[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        guard !host.isEmpty else { return nil }
        self.init(host: String(host), port: port)
    }

    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
