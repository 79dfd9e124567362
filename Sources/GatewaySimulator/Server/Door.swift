import Foundation
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The thread that owns the listening socket, accepts, and gives healthy connections away.
///
/// It works with the system's own calls, because a broken Gateway must really leave connections unaccepted and bytes unread.
final class Door: Sendable {
    private struct Mailbox {
        var manner: DoorManner
        var isStopped = false
    }

    private let mailbox: Mutex<Mailbox>
    private let socket: ListeningSocket
    /// How the socket was made: the mailbox may say otherwise before the thread first looks into it.
    private let first: DoorManner
    private let wakeRead: Int32
    private let wakeWrite: Int32

    var port: Int { socket.port }

    init(host: String, port: Int, manner: DoorManner) throws(SocketError) {
        socket = try ListeningSocket(host: host, port: port, listening: manner != .absent)
        first = manner
        mailbox = Mutex(Mailbox(manner: manner))
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw SocketError("pipe") }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        wakeRead = ends[0]
        wakeWrite = ends[1]
    }

    func setManner(_ manner: DoorManner) {
        mailbox.withLock { $0.manner = manner }
        wake()
    }

    func stop() {
        mailbox.withLock { $0.isStopped = true }
        wake()
    }

    private func wake() {
        var byte: UInt8 = 1
        _ = write(wakeWrite, &byte, 1)
    }

    /// Keeps the door until it is stopped. `handOver` gets each healthy connection, with the bytes that were read from it.
    func keep(handOver: @escaping @Sendable (Int32, [UInt8]) -> Void) async {
        await withCheckedContinuation { continuation in
            let thread = Thread { [self] in
                var keeper = DoorKeeper(socket: socket, manner: first, handOver: handOver)
                while true {
                    let (manner, isStopped) = mailbox.withLock { ($0.manner, $0.isStopped) }
                    if isStopped { break }
                    keeper.change(to: manner)
                    keeper.wait(wake: wakeRead)
                }
                keeper.shut()
                _ = close(wakeRead)
                _ = close(wakeWrite)
                continuation.resume()
            }
            thread.name = "gateway-door"
            thread.start()
        }
    }
}

/// What the door's thread has in its hands.
private struct DoorKeeper {
    private var socket: ListeningSocket
    private var manner: DoorManner
    private let handOver: (Int32, [UInt8]) -> Void
    private var peers: [RawPeer] = []

    init(socket: ListeningSocket, manner: DoorManner, handOver: @escaping (Int32, [UInt8]) -> Void) {
        self.socket = socket
        self.manner = manner
        self.handOver = handOver
    }

    mutating func change(to new: DoorManner) {
        guard new != manner else { return }
        do throws(SocketError) {
            if manner == .absent { try socket.startListening() }
            if new == .absent { try socket.stopListening() }
        } catch {
            // The port was taken meanwhile; the door stays as it is.
            return
        }
        manner = new
        // Who waited for a person is now let in.
        if new == .open {
            for peer in peers { handOver(peer.descriptor, peer.header) }
            peers = []
        }
    }

    /// Whether the thread is free to accept.
    private var isAccepting: Bool {
        switch manner {
        case .absent, .deaf: false
        case .parkingOne, .oneAtATime: peers.isEmpty
        case .open, .holding, .parking, .closing, .closingAfterHello, .resetting: true
        }
    }

    /// Waits until something happens, and does what is to be done about it.
    mutating func wait(wake: Int32) {
        var polls = [pollfd(fd: wake, events: Int16(POLLIN), revents: 0)]
        if isAccepting { polls.append(pollfd(fd: socket.descriptor, events: Int16(POLLIN), revents: 0)) }
        for peer in peers where peer.isReading {
            polls.append(pollfd(fd: peer.descriptor, events: Int16(POLLIN), revents: 0))
        }
        guard poll(&polls, nfds_t(polls.count), -1) > 0 else { return }
        for entry in polls where entry.revents != 0 {
            if entry.fd == wake {
                var bytes = [UInt8](repeating: 0, count: 64)
                _ = read(wake, &bytes, bytes.count)
            } else if entry.fd == socket.descriptor {
                if let descriptor = socket.accept() { welcome(descriptor) }
            } else {
                listen(to: entry.fd)
            }
        }
    }

    private mutating func welcome(_ descriptor: Int32) {
        switch manner {
        case .open: handOver(descriptor, [])
        case .holding: peers.append(RawPeer(descriptor: descriptor, next: .park, isReading: false))
        case .parking, .parkingOne: peers.append(RawPeer(descriptor: descriptor, next: .park, isReading: true))
        case .closingAfterHello: peers.append(RawPeer(descriptor: descriptor, next: .close, isReading: true))
        case .oneAtATime: peers.append(RawPeer(descriptor: descriptor, next: .handOver, isReading: true))
        case .closing: _ = close(descriptor)
        case .resetting: RawPeer.reset(descriptor)
        case .absent, .deaf: preconditionFailure("nobody is accepted in this manner")
        }
    }

    private mutating func listen(to descriptor: Int32) {
        guard let place = peers.firstIndex(where: { $0.descriptor == descriptor }) else { return }
        switch (peers[place].read(), peers[place].next) {
        case (.wait, _): break
        case (.read, .park): peers[place].isReading = false
        case (.read, .handOver):
            let peer = peers.remove(at: place)
            handOver(peer.descriptor, peer.header)
        case (.read, .close), (.ended, _): peers.remove(at: place).close()
        }
    }

    func shut() {
        for peer in peers { peer.close() }
        socket.shut()
    }
}
