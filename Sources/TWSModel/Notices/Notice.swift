/// An error or an information message from the Gateway: a code and a text, in one wire message for everything.
public struct Notice: Hashable, Codable, Sendable {
    /// The Gateway's number for what it says. Match on this: texts differ between builds.
    public var code: Int
    public var text: String
    /// The request or the order it is about; nil when it is about neither. Orders and requests share the numbers here.
    public var requestID: Int32?
    /// When the Gateway said it, in milliseconds since 1970; nil below server version 194.
    public var time: Int64?
    /// Why an order was rejected and how to insist, as JSON.
    public var advancedRejectJSON: String?

    public init(
        code: Int,
        text: String,
        requestID: Int32? = nil,
        time: Int64? = nil,
        advancedRejectJSON: String? = nil
    ) {
        self.code = code
        self.text = text
        self.requestID = requestID
        self.time = time
        self.advancedRejectJSON = advancedRejectJSON
    }

    public var kind: NoticeKind { NoticeKind(code: code) }
}
