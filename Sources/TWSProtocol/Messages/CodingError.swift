/// Bytes that are not the message they claim to be, or a message that the negotiated version cannot carry.
public struct CodingError: Error, Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
        /// A text field that is not what the layout says.
        case field(TextFieldError)
        /// A body that is no protobuf message of this type.
        case protobuf(String)
        /// The message, or the field that is named, needs a newer server version: that of IB's feature, if it has one.
        case needs(ServerVersion, feature: Feature?, field: String?)
        /// A field that this server version and all later ones do not carry, `since` the feature that took it away.
        case notCarried(field: String, since: Feature?)
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

    /// Whether the message itself is in order, and only the negotiated version cannot carry it.
    public var isAboutVersion: Bool {
        switch reason {
        case .needs, .notCarried: true
        case .field, .protobuf, .noMessageID, .isMessage, .lacks: false
        }
    }

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
        case .needs(let needed, let feature, let field):
            let name = feature.map { " (\($0.name))" } ?? ""
            return
                "\(what)\(field.map { ": \($0)" } ?? "") needs server version \(needed)\(name); this Gateway has \(version)"
        case .notCarried(let field, let since):
            let end = since.map { " from server version \($0.since) on (\($0.name))" } ?? ""
            return "\(what): \(field) is not carried\(end); this Gateway has \(version)"
        case .noMessageID(let got): return "\(what) at server version \(version): expected a message id, got \(got)"
        case .lacks(let field): return "\(what) at server version \(version): \(field) is missing"
        case .isMessage(let id): return "expected \(what), got message \(id)"
        }
    }
}
