import NIOCore
import TWSProto
import TWSProtocol
import Testing

/// An error says which message, which field and where, at which version, what was expected and what came.
@Suite("What errors say")
struct CodingErrorTests {
    static func frame(_ fields: [String], _ row: any MessageRow, _ version: ServerVersion) -> Frame {
        Frame(id: row.id, dialect: .text, version: version, body: ByteBuffer(fields: fields))
    }

    @Test func aFieldThatIsNoNumber() throws {
        let error = #expect(throws: CodingError.self) {
            try Incoming.position.decode(Self.frame(["3", "DU1", "x"], Incoming.position, 178))
        }
        #expect(error?.message == "POSITION_DATA")
        #expect(error?.version == 178)
        guard case .field(let field)? = error?.reason else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(field.field == "conId")
        #expect(field.index == 2)
        #expect(field.expected == "a whole number of 32 bits")
        #expect(field.got == "x")
        #expect(
            error?.description == "POSITION_DATA at server version 178: field 2 (conId): "
                + "expected a whole number of 32 bits, got \"x\""
        )
    }

    @Test func aMessageThatEndsTooEarly() {
        let error = #expect(throws: CodingError.self) {
            try Incoming.tickSize.decode(Self.frame(["6", "9"], Incoming.tickSize, 200))
        }
        #expect(
            error?.description == "TICK_SIZE at server version 200: field 2 (tickType): "
                + "expected a whole number, got the end of the message"
        )
    }

    @Test func aListThatCannotBeTrue() {
        let error = #expect(throws: CodingError.self) {
            try Incoming.familyCodes.decode(Self.frame(["9", "a"], Incoming.familyCodes, 200))
        }
        #expect(error?.description.contains("field 0 (familyCodesCount): expected a count of at most") == true)
    }

    @Test func anOversizedFieldIsQuotedInPart() {
        let long = String(repeating: "x", count: 500)
        let error = #expect(throws: CodingError.self) {
            try Incoming.tickSize.decode(Self.frame(["6", long], Incoming.tickSize, 200))
        }
        #expect(error?.description.count ?? 500 < 250)
    }

    @Test func bytesThatAreNoProtobuf() {
        let frame = Frame(id: 61, dialect: .protobuf, version: 226, body: ByteBuffer(bytes: [0x0A, 0xFF]))
        let error = #expect(throws: CodingError.self) { try Incoming.position.decode(frame) }
        #expect(error?.description.hasPrefix("POSITION_DATA at server version 226: no valid protobuf message") == true)
    }

    @Test("Text cut off after any field is an error of its next field, or a whole message", arguments: LayoutTests.rows)
    func everyCut(row: TableRow) throws {
        let row = try #require(row.row as? any InventingRow)
        for version in [row.since, 200] where row.dialect(at: version) == .text {
            var coder = InventingCoder(version: version, amount: .full, choices: ["tickType": "1"], seed: 3)
            let fields = try row.encodeAny(row.invent(&coder), at: version).body.textFields
            for count in 0..<fields.count {
                var trailing = 0
                do throws(CodingError) {
                    _ = try row.decodeAny(Self.frame(Array(fields[..<count]), row, version), trailing: &trailing)
                    // A few old senders leave out the number of options.
                    #expect(count == fields.count - 1, "\(row.name) at \(version), \(count) fields")
                } catch {
                    #expect(error.message == row.name)
                    #expect(error.version == version)
                    guard case .field(let field) = error.reason else {
                        Issue.record("\(error)")
                        continue
                    }
                    #expect(field.index <= count)
                    #expect(!field.field.isEmpty && !field.expected.isEmpty)
                }
            }
        }
    }

    @Test("Fields behind the last are counted, whatever the message", arguments: LayoutTests.rows)
    func everySurplus(row: TableRow) throws {
        let row = try #require(row.row as? any InventingRow)
        for version in [row.since, 200] where row.dialect(at: version) == .text {
            var coder = InventingCoder(version: version, amount: .full, choices: ["tickType": "1"], seed: 3)
            let fields = try row.encodeAny(row.invent(&coder), at: version).body.textFields
            var trailing = 0
            _ = try row.decodeAny(Self.frame(fields + ["new", "", "3"], row, version), trailing: &trailing)
            #expect(trailing == 3, "\(row.name) at \(version)")
        }
    }

    @Test func surplusOfTicksIsCountedToo() throws {
        for kind in [Incoming.tickPrice, Incoming.tickSize, Incoming.tickGeneric, Incoming.tickString]
            as [any MessageRow]
        {
            let row = try #require(kind as? any InventingRow)
            var coder = InventingCoder(version: 178, amount: .full, choices: [:], seed: 3)
            let fields = try row.encodeAny(row.invent(&coder), at: 178).body.textFields
            var trailing = 0
            _ = try TickReader.tick(Self.frame(fields + ["new"], row, 178), trailing: &trailing)
            #expect(trailing == 1, "\(row.name)")
        }
    }
}
