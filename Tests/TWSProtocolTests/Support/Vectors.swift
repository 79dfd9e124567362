import Foundation
import NIOCore
import TWSProtocol
import Testing

/// The files in `Vectors`.
enum Vectors {
    static func text(_ file: String) throws -> String {
        let folder = try #require(Bundle.module.resourceURL).appending(path: "Vectors")
        return try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    }

    static func lines<Line: Decodable>(_ file: String, as type: Line.Type) throws -> [Line] {
        try text(file).split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    /// The rows of a table, each by the names of its columns.
    static func table(_ file: String) throws -> [[String: String]] {
        let lines = try text(file).split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        let names = try #require(lines.first)
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(names, $0)) }
    }
}

/// A text frame with the fields it holds.
struct TextVector: Decodable, Sendable {
    let dir: String
    let id: Int32
    let name: String
    let sv: Int
    let variant: String
    let fields: [[String]]
    let frame_hex: String

    var version: ServerVersion { ServerVersion(sv) }
    var row: (any MessageRow)? { MessageTable.row(id, toGateway: dir == "out") }
}

/// A frame at the newest version with what it holds: a protobuf message, or fields where there is no protobuf form.
struct ProtobufVector: Decodable, Sendable {
    let dir: String
    let id: Int32
    let name: String
    let sv: Int
    let raw_id: Int32
    let message: String?
    let json: JSONValue?
    let text_fields: [String]?
    let frame_hex: String

    var version: ServerVersion { ServerVersion(sv) }
    var row: (any MessageRow)? { MessageTable.row(id, toGateway: dir == "out") }
}

/// Both directions of the table.
enum MessageTable {
    static let all: [any MessageRow] = Incoming.all + Outgoing.all

    static func row(_ id: Int32, toGateway: Bool) -> (any MessageRow)? {
        toGateway ? Outgoing.row(MessageID(id)) : Incoming.row(MessageID(id))
    }
}

extension ByteBuffer {
    init(hex: some StringProtocol) throws {
        self.init()
        var rest = hex.utf8[...]
        while !rest.isEmpty {
            let byte = try #require(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16))
            writeInteger(byte)
            rest = rest.dropFirst(2)
        }
    }

    /// NUL-separated fields.
    init(fields: [String]) {
        self.init()
        for field in fields {
            writeString(field)
            writeInteger(0 as UInt8)
        }
    }

    var textFields: [String] {
        var fields = readableBytesView.split(separator: 0, omittingEmptySubsequences: false)
        if fields.last?.isEmpty == true { fields.removeLast() }
        return fields.map { String(decoding: $0, as: UTF8.self) }
    }
}
