#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A call of the system that failed.
public struct SocketError: Error, Sendable, CustomStringConvertible {
    /// What was tried: `bind 127.0.0.1:4002`.
    public let attempt: String
    /// The system's number for the reason.
    public let number: Int32

    init(_ attempt: String, number: Int32 = errno) {
        self.attempt = attempt
        self.number = number
    }

    public var description: String { "\(attempt): \(String(cString: strerror(number)))" }
}
