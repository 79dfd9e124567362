/// A field of a text message that is not what its layout says.
public struct TextFieldError: Error, Equatable, Sendable {
    /// The field's name in IB's spelling.
    public let field: String
    /// Its place among the fields behind the message id, from 0.
    public let index: Int
    public let expected: String
    /// What stood there; nil when the message ended before it.
    public let got: String?

    package init(field: String, index: Int, expected: String, got: String?) {
        self.field = field
        self.index = index
        self.expected = expected
        self.got = got.map { $0.count > 80 ? $0.prefix(80) + "…" : $0 }
    }
}

extension TextFieldError: CustomStringConvertible {
    public var description: String {
        "field \(index) (\(field)): expected \(expected), got \(got.map { "\"\($0)\"" } ?? "the end of the message")"
    }
}
