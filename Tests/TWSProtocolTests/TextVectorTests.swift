import NIOCore
import SwiftProtobuf
import TWSProtocol
import Testing

/// Text frames built by others, each with the names and values of its fields.
@Suite("Text frames made by others")
struct TextVectorTests {
    /// Fields that are text on the wire, but a number in every capture and in protobuf. The vectors put words there
    /// (`s8`), which no Gateway does and the reader refuses; the test makes numbers of them (`8`).
    static let numbersInText: Set = [
        "multiplier", "initMarginBefore", "maintMarginBefore", "equityWithLoanBefore", "initMarginChange",
        "maintMarginChange", "equityWithLoanChange", "initMarginAfter", "maintMarginAfter", "equityWithLoanAfter",
    ]

    static let vectors = try! Vectors.lines("text_vectors.jsonl", as: TextVector.self)

    @Test func thereAreVectors() {
        #expect(Self.vectors.count == 454)
    }

    @Test(arguments: vectors)
    func readsEveryFieldAndWritesItBack(vector: TextVector) throws {
        let row = try #require(vector.row)
        #expect(row.name == vector.name)
        let (names, stated) = try fields(of: vector)

        var trailing = 0
        let message = try row.decodeAny(frame(stated, vector), trailing: &trailing)
        #expect(trailing == 0)

        let written = try row.encodeAny(message, at: vector.version)
        #expect(written.dialect == .text)
        let again = written.body.textFields
        try #require(again.count == stated.count, "\(again)")
        for (name, (old, new)) in zip(names, zip(stated, again)) where !FieldNames.obsolete.contains(name) {
            let expected = expectedSpelling(name, old, names: names, fields: stated)
            #expect(Spelling.same(expected, new), "\(name): \(old) was written as \(new)")
        }
        let reread = try row.decodeAny(written, trailing: &trailing)
        #expect(trailing == 0)
        #expect(message.isEqualTo(message: reread))
    }

    @Test(arguments: vectors)
    func everyValueStandsInTheFieldOfItsName(vector: TextVector) throws {
        let row = try #require(vector.row)
        let (names, stated) = try fields(of: vector)
        var trailing = 0
        let message = try row.decodeAny(frame(stated, vector), trailing: &trailing)
        let visits = zip(names, stated).map { LayoutWalk.Visit(name: $0, value: $1) }
        #expect(try FieldNames.misplaced(visits, in: message, of: row) == [])
    }

    // MARK: -

    /// The names and values, checked to be what the frame's bytes hold, with numbers where text has to be one.
    private func fields(of vector: TextVector) throws -> (names: [String], values: [String]) {
        let names = vector.fields.map { $0[0] }
        let values = vector.fields.map { $0[1] }
        var bytes = try ByteBuffer(hex: vector.frame_hex)
        #expect(bytes.readInteger(as: UInt32.self) == UInt32(bytes.readableBytes))
        #expect(bytes == ByteBuffer(fields: [String(vector.id)] + values))
        return (
            names,
            zip(names, values).map { name, value in
                Self.numbersInText.contains(name) && value.hasPrefix("s") ? String(value.dropFirst()) : value
            }
        )
    }

    private func frame(_ values: [String], _ vector: TextVector) throws -> Frame {
        try Frame(payload: ByteBuffer(fields: [String(vector.id)] + values), version: vector.version)
    }

    /// What a field is written as where it cannot be what it was.
    private func expectedSpelling(_ name: String, _ value: String, names: [String], fields: [String]) -> String {
        switch name {
        // Of two fields for one thing the second wins.
        case "trailStopPrice": names.firstIndex(of: "trailStopPrice2").map { fields[$0] } ?? value
        // The message has only whether it is not 0.
        case "liquidation": value == "0" ? "0" : "1"
        // Two bits have a meaning.
        case "mask": Int(value).map { String($0 & 3) } ?? value
        // How many options there are; the vectors say 0 in front of one.
        case "optionsCount": fields.last == "" ? "0" : "1"
        default: value
        }
    }
}

extension TextVector: CustomTestStringConvertible {
    var testDescription: String { "\(dir) \(id) \(name) at \(sv), \(variant)" }
}
