public import TWSModel

/// Where a forwarder passes its connections on to, as its command line tells.
public struct ForwarderTarget: Hashable, Sendable {
    public let endpoint: Endpoint
    /// Whether the name is resolved on this machine; behind `ssh -L` it is resolved at the other end.
    public let isLocal: Bool

    public init(endpoint: Endpoint, isLocal: Bool) {
        self.endpoint = endpoint
        self.isLocal = isLocal
    }

    /// Reads the command lines of socat, docker-proxy and `ssh -L`; nil where it cannot be told.
    init?(name: String, arguments: [String]) {
        let found: ForwarderTarget? =
            switch name {
            case "socat": Self.socat(arguments)
            case "docker-proxy": Self.dockerProxy(arguments)
            case "ssh", "autossh": Self.ssh(arguments)
            default: nil
            }
        guard let found else { return nil }
        self = found
    }

    /// `socat TCP-LISTEN:4004,fork TCP:127.0.0.1:4002`
    private static func socat(_ arguments: [String]) -> ForwarderTarget? {
        for argument in arguments.dropFirst().reversed() where !argument.hasPrefix("-") {
            let parts = argument.prefix { $0 != "," }.split(separator: ":", maxSplits: 1)
            guard parts.count == 2,
                ["TCP", "TCP4", "TCP6", "TCP-CONNECT", "TCP4-CONNECT", "TCP6-CONNECT"].contains(parts[0].uppercased())
            else { continue }
            return Endpoint(String(parts[1])).map { ForwarderTarget(endpoint: $0, isLocal: true) }
        }
        return nil
    }

    /// `docker-proxy -proto tcp -host-ip 0.0.0.0 -host-port 4002 -container-ip 172.17.0.2 -container-port 4004`
    private static func dockerProxy(_ arguments: [String]) -> ForwarderTarget? {
        guard let host = value(after: "-container-ip", in: arguments),
            let port = value(after: "-container-port", in: arguments).flatMap({ Int($0) })
        else { return nil }
        return ForwarderTarget(endpoint: Endpoint(host: host, port: port), isLocal: false)
    }

    /// `ssh -L 4002:127.0.0.1:4002 box`, also `-L127.0.0.1:4002:host:4002`
    private static func ssh(_ arguments: [String]) -> ForwarderTarget? {
        let joined = arguments.first { $0.hasPrefix("-L") && $0.count > 2 }.map { String($0.dropFirst(2)) }
        guard let rule = joined ?? value(after: "-L", in: arguments) else { return nil }
        let parts = rule.split(separator: ":")
        guard parts.count >= 3 else { return nil }
        return Endpoint(parts.suffix(2).joined(separator: ":")).map { ForwarderTarget(endpoint: $0, isLocal: false) }
    }

    private static func value(after option: String, in arguments: [String]) -> String? {
        guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else { return nil }
        return arguments[index + 1]
    }
}
