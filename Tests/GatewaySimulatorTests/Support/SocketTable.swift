#if os(Linux)
import Foundation

/// The kernel's own view of a socket.
struct SocketRow: Equatable, CustomStringConvertible {
    enum State: String {
        case established = "01"
        case synSent = "02"
        case finWait1 = "04"
        case finWait2 = "05"
        case timeWait = "06"
        case closeWait = "08"
        case lastAck = "09"
        case listen = "0A"
        case closing = "0B"
        case other
    }

    var localPort: Int
    var remotePort: Int
    var state: State
    var receiveQueue: Int
    /// 0: no process has it.
    var inode: Int

    var description: String { "\(localPort)->\(remotePort) \(state) rq=\(receiveQueue) inode=\(inode)" }

    /// Whether this process holds it.
    var isOwned: Bool {
        guard inode != 0, let names = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") else {
            return false
        }
        return names.contains {
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == "socket:[\(inode)]"
        }
    }

    static func all() -> [SocketRow] {
        // A file of the kernel has no size: it is read to its end.
        guard let file = FileHandle(forReadingAtPath: "/proc/net/tcp"), let data = try? file.readToEnd() else {
            return []
        }
        return String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst().compactMap { line in
            let fields = line.split(separator: " ")
            guard fields.count > 9, let local = port(fields[1]), let remote = port(fields[2]),
                let queue = fields[4].split(separator: ":").last.flatMap({ Int($0, radix: 16) }),
                let inode = Int(fields[9])
            else { return nil }
            let state = State(rawValue: String(fields[3])) ?? .other
            return SocketRow(localPort: local, remotePort: remote, state: state, receiveQueue: queue, inode: inode)
        }
    }

    private static func port(_ field: Substring) -> Int? {
        field.split(separator: ":").last.flatMap { Int($0, radix: 16) }
    }

    /// The listener of a port.
    static func listener(_ port: Int) -> SocketRow? {
        all().first { $0.localPort == port && $0.state == .listen }
    }

    /// The Gateway's end of a client's connection.
    static func gatewayEnd(_ port: Int, of client: Int) -> SocketRow? {
        all().first { $0.localPort == port && $0.remotePort == client }
    }

    /// Everything at the Gateway's port but its listener.
    static func connections(_ port: Int) -> [SocketRow] {
        all().filter { $0.localPort == port && $0.state != .listen }
    }
}

/// Waits until the Gateway's end of a connection looks like that.
func expectGatewayEnd(
    _ port: Int,
    of client: Int,
    _ state: SocketRow.State,
    queue: Int,
    accepted: Bool
) async throws -> SocketRow {
    try await eventually("\(state), receive queue \(queue), \(accepted ? "owned" : "ownerless")") {
        guard let row = SocketRow.gatewayEnd(port, of: client), row.state == state, row.receiveQueue == queue,
            accepted ? row.isOwned : row.inode == 0
        else { return nil }
        return row
    }
}
#endif
