/// What went through a session so far.
public struct SessionStatistics: Hashable, Codable, Sendable {
    public var messagesReceived = 0
    public var messagesSent = 0
    public var bytesReceived = 0
    public var bytesSent = 0
    /// Ids that no row of the message table has.
    public var unknownMessages = 0
    /// Replies to requests that had been given up.
    public var lateMessages = 0
    /// Messages that nobody had asked for.
    public var unsolicitedMessages = 0
    /// Messages that could not be read.
    public var malformedMessages = 0

    /// Text fields behind the last one that their message is known to have.
    public var trailingFields = 0

    public init() {}
}
