package import TWSProtocol

/// What the engine wants done.
package enum Effect: Hashable, Sendable {
    case send(ConnectionID, Frame)
    /// Bytes that are no frame: for faults.
    case sendRaw(ConnectionID, [UInt8])
    /// Close this side after so long; what was sent before goes out first.
    case close(ConnectionID, after: Duration)
    /// Something worth a line in a log.
    case note(ConnectionID, String)
}
