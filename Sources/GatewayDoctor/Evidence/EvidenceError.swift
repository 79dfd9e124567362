/// Why the machine's tables could not be read.
public enum EvidenceError: Error, Hashable, Sendable {
    /// This operating system does not have them in a form the doctor reads.
    case notOnThisSystem
    case unreadable(String)
    case malformed(SocketTableError)
}

extension EvidenceError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notOnThisSystem: "the socket and process tables are not available on this system"
        case .unreadable(let path): "\(path) cannot be read"
        case .malformed(let error): "\(error)"
        }
    }
}
