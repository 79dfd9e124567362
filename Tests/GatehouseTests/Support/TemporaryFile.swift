import Foundation

/// A file that exists for the time of a closure.
enum TemporaryFile {
    static func with<Result>(
        _ text: String,
        named name: String = "config.json",
        _ body: (String) throws -> Result
    ) throws -> Result {
        let folder = NSTemporaryDirectory() + "gatehouse-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = "\(folder)/\(name)"
        try Data(text.utf8).write(to: URL(filePath: path))
        return try body(path)
    }
}
