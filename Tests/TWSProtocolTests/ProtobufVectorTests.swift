import NIOCore
import SwiftProtobuf
import TWSProtocol
import Testing

/// Protobuf frames: requests as the official client serialises them, messages of the Gateway built from its descriptors.
@Suite("Protobuf frames made by others")
struct ProtobufVectorTests {
    static let all = try! Vectors.lines("proto_vectors.jsonl", as: ProtobufVector.self)
    static let vectors = all.filter { $0.text_fields == nil }
    static let texts = all.filter { $0.text_fields != nil }

    @Test func thereAreVectors() {
        #expect(Self.vectors.count == 201)
        #expect(Self.texts.count == 2)
    }

    @Test("What has no protobuf form stays text, without the field for the id", arguments: texts)
    func isText(vector: ProtobufVector) throws {
        let row = try #require(vector.row)
        #expect(row.name == vector.name)
        var bytes = try ByteBuffer(hex: vector.frame_hex)
        let whole = bytes
        #expect(bytes.readInteger(as: UInt32.self) == UInt32(bytes.readableBytes))
        let frame = try Frame(payload: bytes, version: vector.version)
        #expect(frame.dialect == .text)
        #expect(frame.body.textFields == vector.text_fields)
        var trailing = 0
        let message = try row.decodeAny(frame, trailing: &trailing)
        #expect(trailing == 0)
        var written = ByteBuffer()
        try row.encodeAny(message, at: vector.version).write(into: &written)
        #expect(written == whole)
    }

    @Test(arguments: vectors)
    func holdsWhatIsStatedAndIsWrittenBack(vector: ProtobufVector) throws {
        let row = try #require(vector.row)
        #expect(row.name == vector.name)
        #expect(row.protobufName == vector.message)
        #expect(row.id.number + MessageID.protobufOffset == vector.raw_id)
        #expect(row.dialect(at: vector.version) == .protobuf)

        var bytes = try ByteBuffer(hex: vector.frame_hex)
        #expect(bytes.readInteger(as: UInt32.self) == UInt32(bytes.readableBytes))
        let frame = try Frame(payload: bytes, version: vector.version)
        #expect(frame.dialect == .protobuf)
        var trailing = 0
        let message = try row.decodeAny(frame, trailing: &trailing)
        #expect(try message.parsedJSON() == vector.json)
        try expectKnownToTheLastByte(message, frame)

        let written = try row.encodeAny(message, at: vector.version)
        #expect(written.body.readableBytes == frame.body.readableBytes)
        let reread = try row.decodeAny(written, trailing: &trailing)
        #expect(message.isEqualTo(message: reread))
    }
}

extension ProtobufVector: CustomTestStringConvertible {
    var testDescription: String { "\(dir) \(id) \(name) at \(sv)" }
}

/// That a message has a field for every byte of its frame: without what it does not know it is as long.
func expectKnownToTheLastByte(
    _ message: any WireMessage,
    _ frame: Frame,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    var options = BinaryDecodingOptions()
    options.discardUnknownFields = true
    var known = type(of: message).init()
    try known.merge(serializedBytes: Array(frame.body.readableBytesView), options: options)
    let bytes: [UInt8] = try known.serializedBytes()
    #expect(bytes.count == frame.body.readableBytes, sourceLocation: sourceLocation)
    #expect(known.isEqualTo(message: message), sourceLocation: sourceLocation)
}
