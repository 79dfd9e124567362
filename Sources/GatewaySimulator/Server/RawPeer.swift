#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// An accepted connection that is not (or not yet) given to the session machinery: what is not read of it stays in the kernel.
struct RawPeer {
    enum Next {
        /// Keep it, and read no more.
        case park
        case close
        case handOver
    }

    enum Step: Equatable {
        case wait
        /// The hello is in.
        case read
        case ended
    }

    let descriptor: Int32
    /// What happens behind the hello.
    let next: Next
    /// Whether the door looks at it at all.
    var isReading: Bool
    private(set) var header: [UInt8] = []

    init(descriptor: Int32, next: Next, isReading: Bool) {
        self.descriptor = descriptor
        self.next = next
        self.isReading = isReading
    }

    private static let dontWait = Int32(MSG_DONTWAIT)

    /// How many bytes of the hello are missing: eight, then as many as the second four say. Whatever they are.
    private var missing: Int {
        guard header.count >= 8 else { return 8 - header.count }
        let length = header[4..<8].reduce(0) { $0 << 8 | Int($1) }
        return 8 + length - header.count
    }

    /// Reads what the kernel has, and not a byte more than the hello.
    mutating func read() -> Step {
        while missing > 0 {
            var bytes = [UInt8](repeating: 0, count: min(missing, 4096))
            let count = recv(descriptor, &bytes, bytes.count, Self.dontWait)
            if count > 0 {
                header += bytes.prefix(count)
            } else if count < 0, errno == EAGAIN || errno == EINTR {
                return .wait
            } else {
                return .ended
            }
        }
        return .read
    }

    func close() { Self.close(descriptor) }

    /// Closes as a program does that has nothing more to say.
    static func close(_ descriptor: Int32) { _ = closeDescriptor(descriptor) }

    /// Closes with a reset.
    static func reset(_ descriptor: Int32) {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        _ = closeDescriptor(descriptor)
    }
}

private func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }
