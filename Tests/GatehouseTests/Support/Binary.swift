import Foundation

/// The built `gatehouse`, run as a user runs it: with an environment of its own and an empty home.
struct Binary: Sendable {
    struct Outcome: Sendable {
        var status: Int32
        var out: String
        var err: String
        var duration: Duration
    }

    /// Beside the test bundle, wherever that was built.
    static let path: String? = {
        var starts = [URL(filePath: CommandLine.arguments[0]), Bundle.main.bundleURL]
        starts += Bundle.allBundles.map(\.bundleURL)
        for start in starts {
            var folder = start.standardizedFileURL
            for _ in 0..<6 {
                folder.deleteLastPathComponent()
                let path = folder.appending(path: "gatehouse").path
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
                    return path
                }
            }
        }
        return nil
    }()

    enum Failure: Error {
        case notBuilt
    }

    /// Runs it to its end.
    ///
    /// - Parameters:
    ///   - interruptAfter: what standard output holds when SIGINT is to be sent.
    static func run(
        _ arguments: [String],
        environment: [String: String] = [:],
        interruptAfter: String? = nil
    ) async throws -> Outcome {
        let running = try Running(arguments, environment: environment)
        if let interruptAfter {
            try await running.waitForOutput { $0.contains(interruptAfter) }
            running.interrupt()
        }
        return await running.outcome()
    }

    /// A process that has been started. Its output goes through files, so that it never waits for a reader.
    final class Running: Sendable {
        private let process: Process
        private let folder: String
        private let start = ContinuousClock.now
        private let ended: AsyncStream<Void>

        init(_ arguments: [String], environment: [String: String] = [:]) throws {
            guard let path = Binary.path else { throw Failure.notBuilt }
            folder = NSTemporaryDirectory() + "gatehouse-run-\(UUID().uuidString)"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for name in ["out", "err"] {
                _ = FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: nil)
            }
            process = Process()
            process.executableURL = URL(filePath: path)
            process.arguments = arguments
            process.environment = ["HOME": folder, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = FileHandle(forWritingAtPath: "\(folder)/out")
            process.standardError = FileHandle(forWritingAtPath: "\(folder)/err")
            let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
            ended = stream
            process.terminationHandler = { _ in continuation.finish() }
            try process.run()
        }

        var output: String { text("out") }

        func interrupt() { process.interrupt() }

        /// Returns when the output so far satisfies a condition, or the process has ended.
        func waitForOutput(_ condition: (String) -> Bool) async throws {
            while process.isRunning, !condition(output) { try await Task.sleep(for: .milliseconds(20)) }
        }

        func outcome() async -> Outcome {
            for await _ in ended {}
            let outcome = Outcome(
                status: process.terminationStatus,
                out: text("out"),
                err: text("err"),
                duration: ContinuousClock.now - start
            )
            try? FileManager.default.removeItem(atPath: folder)
            return outcome
        }

        private func text(_ name: String) -> String {
            FileManager.default.contents(atPath: "\(folder)/\(name)").map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
    }
}
