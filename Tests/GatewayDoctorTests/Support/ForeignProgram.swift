import Foundation
import GatewayDoctor
import TWSModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A program that is not ours, running for the length of a test.
final class ForeignProgram {
    private let process = Process()

    var pid: Int { Int(process.processIdentifier) }

    /// - Parameter tool: a name that is looked up in `PATH`.
    init(_ tool: String, _ arguments: [String], in directory: URL? = nil) throws {
        process.executableURL = URL(fileURLWithPath: Self.path(of: tool) ?? tool)
        process.arguments = arguments
        process.currentDirectoryURL = directory
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// Ends the program and whatever it has forked. It inherits a thread's blocked signals, so that only this one ends it.
    deinit {
        kill(-process.processIdentifier, SIGKILL)
        kill(process.processIdentifier, SIGKILL)
    }

    /// Waits until it listens on `port`.
    func listening(on port: Int) async throws -> Endpoint {
        try await waitUntil {
            guard process.isRunning else { throw Failure.ended(status: process.terminationStatus) }
            return try !SocketTable.read().listeners(on: port).isEmpty
        }
        return Endpoint(host: "127.0.0.1", port: port)
    }

    func suspend() async throws {
        kill(process.processIdentifier, SIGSTOP)
        try await waitUntil {
            try String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8).contains(") T ")
        }
    }

    func ended() async throws {
        try await waitUntil { !process.isRunning }
    }

    enum Failure: Error { case ended(status: Int32) }

    static func path(of tool: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(tool)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    static func has(_ tool: String) -> Bool { path(of: tool) != nil }
}

extension ForeignProgram {
    /// A Python listener; `then` is what it does for ever after.
    static func python(listeningOn port: Int, then: String) throws -> ForeignProgram {
        let lines = [
            "import socket, time",
            "listener = socket.socket()",
            "listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)",
            "listener.bind(('127.0.0.1', \(port)))",
            "listener.listen(50)",
            then,
        ]
        return try ForeignProgram("python3", ["-c", lines.joined(separator: "\n")])
    }
}
