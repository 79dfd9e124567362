package import NIOCore

/// The Gateway's answer to the hello: the negotiated version and its clock. Always text, never with a message id.
package struct ServerHello: Hashable, Sendable {
    package var version: Int
    /// `20260405 23:49:26 Central European Standard Time`: the host's own zone name, in the host's own code page.
    package var connectionTime: String

    package init(version: Int, connectionTime: String) {
        self.version = version
        self.connectionTime = connectionTime
    }

    /// The whole frame.
    package func write(into buffer: inout ByteBuffer) {
        let text = "\(version)\0\(connectionTime)\0"
        buffer.writeInteger(UInt32(text.utf8.count))
        buffer.writeString(text)
    }
}

/// What came instead of a usable answer to the hello.
public enum HandshakeError: Error, Equatable, Sendable {
    /// The peer is something else than a Gateway; `firstBytes` are at most 64.
    case notTWS(Impostor, firstBytes: [UInt8])
    /// A frame, but not a version and a time.
    case unreadableAnswer(String)
    /// The Gateway's version is outside what the client offered.
    case versionNotOffered(server: ServerVersion, offered: ServerVersionRange)
    /// The Gateway says that another host serves this login.
    case redirected(String)

    /// What a peer can be taken for by its first bytes.
    public enum Impostor: String, Sendable, Codable {
        case tls
        case http
        /// A Gateway that answers as before 2015: digits without a frame.
        case legacyGateway
        /// Text of some other protocol.
        case text
        case unknown
    }
}

extension HandshakeError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notTWS(let impostor, let bytes):
            let hex = bytes.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
            let what =
                switch impostor {
                case .tls: "a TLS server"
                case .http: "an HTTP server"
                case .legacyGateway: "a Gateway that speaks the protocol from before 2015"
                case .text: "a server of some text protocol"
                case .unknown: "no TWS API server"
                }
            return "the peer is \(what): its first bytes were \(hex)"
        case .unreadableAnswer(let got): return "expected a server version and a time, got \(got)"
        case .versionNotOffered(let server, let offered):
            return "the Gateway answered server version \(server), outside the offered \(offered)"
        case .redirected(let host): return "the Gateway redirects to \(host); redirects are not followed"
        }
    }
}
