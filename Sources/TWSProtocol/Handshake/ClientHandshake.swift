package import NIOCore

/// The client's half of a session's start, up to the server version: bytes in, a version or an error out.
package struct ClientHandshake: Sendable {
    private enum State: Sendable {
        case idle
        case greeted
        case done
    }

    private let hello: Hello
    private var state = State.idle
    /// A version and a time zone's name; more than this is no answer to a hello.
    private let splitter = FrameSplitter(limit: 1000)

    package init(offer: ServerVersionRange = .all, options: String? = nil) {
        hello = Hello(offer: offer, options: options)
    }

    /// The bytes to send as soon as TCP is connected.
    package mutating func connected() -> ByteBuffer {
        precondition(state == .idle, "one hello a connection")
        state = .greeted
        var buffer = ByteBuffer()
        hello.write(into: &buffer)
        return buffer
    }

    /// Takes the Gateway's answer out of the buffer; nil when more bytes are needed.
    package mutating func received(_ buffer: inout ByteBuffer) throws(HandshakeError) -> ServerHello? {
        precondition(state == .greeted, "an answer is expected behind a hello only")
        let first = Array(buffer.readableBytesView.prefix(64))
        if let impostor = Self.impostor(first) { throw .notTWS(impostor, firstBytes: first) }
        let payload: ByteBuffer?
        do {
            payload = try splitter.next(from: &buffer)
        } catch {
            throw .notTWS(.unknown, firstBytes: first)
        }
        guard let payload else { return nil }
        state = .done
        return try answer(payload)
    }

    private func answer(_ payload: ByteBuffer) throws(HandshakeError) -> ServerHello {
        let fields = payload.readableBytesView.split(separator: 0, omittingEmptySubsequences: false)
        guard fields.count >= 2, let version = Int(String(decoding: fields[0], as: UTF8.self)) else {
            throw .unreadableAnswer("\"\(Self.text(payload.readableBytesView.prefix(80)))\"")
        }
        let time = Self.text(fields[1])
        if version == -1 { throw .redirected(time) }
        let negotiated = ServerVersion(version)
        guard hello.offer.contains(negotiated) else {
            throw .versionNotOffered(server: negotiated, offered: hello.offer)
        }
        return ServerHello(version: version, connectionTime: time)
    }

    /// UTF-8, or byte for byte where it is none: the zone's name may come in any code page, and is no reason to fail.
    private static func text(_ bytes: some Collection<UInt8>) -> String {
        String(validating: bytes, as: UTF8.self)
            ?? bytes.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
    }

    /// Who answers with these first bytes; nil while they may still be a frame's length (`00 00 …`).
    private static func impostor(_ bytes: [UInt8]) -> HandshakeError.Impostor? {
        guard let first = bytes.first, first != 0 else { return nil }
        switch first {
        case 0x14...0x17 where bytes.count < 2 || bytes[1] == 3: return .tls
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return .legacyGateway
        case UInt8(ascii: "<"): return .http
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
            let http = Array("HTTP".utf8)
            return bytes.prefix(4).elementsEqual(http.prefix(bytes.count)) ? .http : .text
        default: return .unknown
        }
    }
}
