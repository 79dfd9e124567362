/// Bytes that are not the message they claim to be, or a message that the negotiated version cannot carry.
public struct CodingError: Error, Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
        /// A text field that is not what the layout says.
        case field(TextFieldError)
        /// A body that is no protobuf message of this type.
        case protobuf(String)
        /// The message, or what it holds, needs a newer server version.
        case needs(ServerVersion)
        /// A frame too short to hold a message id, or an id that is no number.
        case noMessageID(String)
        /// A frame of another message than the one asked for.
        case isMessage(Int32)
        /// A message without a field that it cannot be without.
        case lacks(String)
    }

    /// IB's name of the message; nil when not even that is known.
    public let message: String?
    /// The negotiated server version.
    public let version: ServerVersion
    public let reason: Reason

    package init(_ reason: Reason, message: String?, version: ServerVersion) {
        self.reason = reason
        self.message = message
        self.version = version
    }
}

extension CodingError: CustomStringConvertible {
    public var description: String {
        let what = message ?? "a frame"
        switch reason {
        case .field(let error): return "\(what) at server version \(version): \(error)"
        case .protobuf(let text): return "\(what) at server version \(version): no valid protobuf message (\(text))"
        case .needs(let needed): return "\(what) needs server version \(needed); this Gateway has \(version)"
        case .noMessageID(let got): return "\(what) at server version \(version): expected a message id, got \(got)"
        case .lacks(let field): return "\(what) at server version \(version): \(field) is missing"
        case .isMessage(let id): return "expected \(what), got message \(id)"
        }
    }
}
