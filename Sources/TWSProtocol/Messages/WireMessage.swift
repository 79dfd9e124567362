package import SwiftProtobuf

/// A message in its canonical form: the protobuf struct.
package protocol WireMessage: SwiftProtobuf.Message, Equatable, Sendable {
    /// The message without the fields that only the text dialect carries.
    func withoutTextOnlyFields() -> Self
    /// Adds what the message, as a request, asks for that not every server version can carry.
    func require(_ requirements: inout Requirements)
}

extension WireMessage {
    package func withoutTextOnlyFields() -> Self { self }
    package func require(_ requirements: inout Requirements) {}
}

/// Who sends a message.
package enum Direction: Sendable, Hashable {
    case toGateway
    case toClient
}

/// How a message's fields are written.
package enum Dialect: Sendable, Hashable {
    /// NUL-separated text.
    case text
    case protobuf
}

/// A message id without its dialect: 1 to 111 in both directions.
package struct MessageID: Hashable, Sendable, ExpressibleByIntegerLiteral {
    package let number: Int32
    package init(_ number: Int32) { self.number = number }
    package init(integerLiteral value: Int32) { self.number = value }

    /// What is added to an id when the frame is protobuf.
    package static let protobufOffset: Int32 = 200
}
