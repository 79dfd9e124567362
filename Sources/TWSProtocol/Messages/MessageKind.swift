import NIOCore
import SwiftProtobuf

/// One row of the message table: what a message is called, at which versions it has which form, and how it is read.
///
/// A class, so that naming a row copies nothing.
package final class MessageKind<Layout: TextLayout>: MessageRow {
    package let id: MessageID
    /// IB's name, `TICK_PRICE`.
    package let name: String
    package let direction: Direction
    /// The version from which the message exists at all.
    package let since: ServerVersion
    /// The feature with which a request came; nil for those that every Gateway has.
    package let feature: Feature?
    /// The version from which it is protobuf; nil when it never is.
    package let protobufSince: ServerVersion?
    /// Whether it has a text form.
    package let hasText: Bool
    /// The message version in front of the text fields.
    package let versionField: VersionField
    /// Which of its numbers says whom it is for.
    package let owner: MessageOwner
    /// For a request: what comes back and what ends it.
    package let answer: Answer

    // Closures, because the table's rows are made where their types are known: the compiler makes a reader and a writer for
    // each message there, and callers in other modules get those instead of one that looks up every field's type.
    let readProtobuf: @Sendable (ByteBuffer) throws -> Layout.Message
    let readText: @Sendable (inout TextReader, inout Layout.Message) throws(TextFieldError) -> Void
    let writeText: @Sendable (inout TextWriter, inout Layout.Message) throws(TextFieldError) -> Void

    init(
        _ id: MessageID,
        _ name: String,
        _ direction: Direction,
        since: ServerVersion,
        feature: Feature? = nil,
        protobuf: ServerVersion?,
        text: Bool,
        version: VersionField,
        owner: MessageOwner = .kind,
        answer: Answer = .none
    ) {
        self.id = id
        self.name = name
        self.direction = direction
        self.since = since
        self.feature = feature
        self.protobufSince = protobuf
        self.hasText = text
        self.versionField = version
        self.owner = owner
        self.answer = answer
        readProtobuf = { try Layout.Message(serializedBytes: WireBytes($0)) }
        readText = { (reader, message) throws(TextFieldError) in try Layout.fields(&reader, &message) }
        writeText = { (writer, message) throws(TextFieldError) in try Layout.fields(&writer, &message) }
    }

    package var protobufName: String { String(Layout.Message.protoMessageName.split(separator: ".").last ?? "") }
}

/// The constant that most old text messages carry behind their id.
package enum VersionField: Sendable, Hashable {
    case none
    case always(Int32)
    /// Gone from this server version on.
    case until(ServerVersion, Int32)

    package func number(at version: ServerVersion) -> Int32? {
        switch self {
        case .none: nil
        case .always(let number): number
        case .until(let end, let number): version < end ? number : nil
        }
    }
}

/// Whom an incoming message belongs to.
package enum MessageOwner: Sendable, Hashable {
    /// The request whose number it carries.
    case request
    /// The order whose number it carries.
    case order
    /// Nobody by number: everyone who asked for this kind.
    case kind
}

/// What a request leads to.
package enum Answer: Sendable, Hashable {
    /// Nothing, or only an error.
    case none
    /// One message.
    case one(MessageID)
    /// Messages of these kinds, then the end marker.
    case list([MessageID], end: MessageID)
    /// Messages of these kinds until the request with the id `cancel`; `end` marks the end of the first download.
    case stream([MessageID], end: MessageID? = nil, cancel: MessageID?)
    /// The life of an order.
    case order
}

/// A row without its types: for walking the table.
package protocol MessageRow: Sendable {
    var id: MessageID { get }
    var name: String { get }
    var direction: Direction { get }
    var since: ServerVersion { get }
    var feature: Feature? { get }
    var protobufSince: ServerVersion? { get }
    var hasText: Bool { get }
    var versionField: VersionField { get }
    var owner: MessageOwner { get }
    var answer: Answer { get }
    var protobufName: String { get }

    func decodeAny(_ frame: Frame, trailing: inout Int) throws(CodingError) -> any WireMessage
    func encodeAny(_ message: any WireMessage, at version: ServerVersion) throws(CodingError) -> Frame
    /// An empty message of the row's type.
    func empty() -> any WireMessage
}

extension MessageRow {
    /// The form the message has at a version; nil when it does not exist there.
    package func dialect(at version: ServerVersion) -> Dialect? {
        if let protobufSince, version >= protobufSince { return .protobuf }
        return hasText && version >= since ? .text : nil
    }
}

extension MessageKind {
    package func decodeAny(_ frame: Frame, trailing: inout Int) throws(CodingError) -> any WireMessage {
        try decode(frame, trailing: &trailing)
    }

    package func encodeAny(_ message: any WireMessage, at version: ServerVersion) throws(CodingError) -> Frame {
        guard let message = message as? Layout.Message else {
            preconditionFailure("\(name) is \(Layout.Message.self), not \(type(of: message))")
        }
        return try encode(message, at: version)
    }

    package func empty() -> any WireMessage { Layout.Message() }
}
