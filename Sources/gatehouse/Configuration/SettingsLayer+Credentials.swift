import TWSModel

// A `secrets.json` belongs to another program, so other keys than ours may stand in it. What looks like a slip of the pen is an
// error all the same. User name and password are never looked at.

extension SettingsLayer {
    private static let host = Setting("Host", "HOST", "a host name or address") { $0.isEmpty ? nil : $0 }
    private static let port = Setting("Port", "PORT", "a port from 1 to 65535", isNumber: true) {
        Int($0).flatMap { (1...65535).contains($0) ? $0 : nil }
    }
    private static let clientID = Setting(
        "ClientId",
        KnownSettings.clientID.variable,
        KnownSettings.clientID.expected,
        isNumber: true,
        read: KnownSettings.clientID.read
    )
    private static let isPaperKey = "IsPaperTrading"
    private static let known = [
        host.key, port.key, clientID.key, isPaperKey, "GatewayPath", "Username", "Password",
    ]

    /// What the `IBKRCredentials` object of a `secrets.json` sets.
    init(credentials: JSONTree, place: String) throws {
        guard case .object(var members) = credentials else {
            throw ConfigurationError(place: place, problem: "should be an object, but is \(credentials.kind)")
        }
        for index in members.indices {
            let key = members[index].key
            guard let nearest = Self.known.nearest(to: key) else { continue }
            switch nearest.lowercased().editDistance(to: key.lowercased()) {
            case 0: members[index].key = nearest
            case 1, 2: throw ConfigurationError.unknownKey(key, in: place, known: Self.known)
            default: break
            }
        }
        let object = JSONTree.object(members)
        self.init()
        let host = try Self.host.value(in: object, place: place)
        let port = try Self.port.value(in: object, place: place)
        isPaper = try Self.flag(Self.isPaperKey, in: object, place: place)
        if host != nil || port != nil {
            let usual = isPaper == false ? Endpoint.liveGateway : Endpoint.paperGateway
            gateway = Endpoint(host: host ?? usual.host, port: port ?? usual.port)
        }
        clientID = try Self.clientID.value(in: object, place: place)
    }

    private static func flag(_ key: String, in object: JSONTree, place: String) throws -> Bool? {
        switch object[key] {
        case nil, .null?: return nil
        case .bool(let flag)?: return flag
        case let wrong?:
            throw ConfigurationError.wrongValue(key, in: place, expected: "true or false", got: wrong.kind)
        }
    }
}
