import NIOCore
import SwiftProtobuf
import TWSProtocol
import Testing

/// Every text message at every server version: its fields are those of the independent description, in order, and what it
/// holds comes back.
@Suite("Text layouts")
struct LayoutTests {
    static let description = try! LayoutDescription.load()
    static let rows = MessageTable.all.filter(\.hasText).map(TableRow.init)

    /// What the conditions in layouts look at. Between them the variants take every branch.
    static let variants: [(amount: InventingCoder.Amount, choices: [String: String])] = [
        (.full, ["secType": "BAG", "orderType": "PEG BENCH", "exchange": "IBKRATS", "tickType": "1"]),
        (.full, ["secType": "FUND", "orderType": "PEG BEST", "tickType": "2", "offset": "inf"]),
        (.full, ["secType": "STK", "orderType": "PEG MID", "exchange": "SMART", "tickType": "3"]),
        (.full, ["secType": "BOND", "orderType": "PEGBENCH", "tickType": "4"]),
        (.full, ["secType": "BAG", "orderType": "PEGBEST", "tickType": "1"]),
        (.full, ["secType": "OPT", "orderType": "PEGMID", "tickType": "3"]),
        (.sparse, ["secType": "BAG", "orderType": "PEG BEST", "offset": "inf", "tickType": "1"]),
        (.sparse, ["tickType": "3"]),
        (.sparse, ["secType": "FUND", "orderType": "LMT", "exchange": "IBKRATS", "tickType": "4"]),
        (.extreme, ["secType": "BAG", "orderType": "PEG BENCH", "exchange": "IBKRATS", "tickType": "1"]),
        (.extreme, ["secType": "OPT", "orderType": "PEG MID", "tickType": "3"]),
    ]

    static func versions(of row: any MessageRow) -> [ServerVersion] {
        (ServerVersion.oldest.number...ServerVersion.newest.number).map { ServerVersion($0) }
            .filter { row.dialect(at: $0) == .text }
    }

    @Test func everyTextMessageIsDescribed() {
        let described = Self.description.outgoing.count + Self.description.incoming.count
        #expect(Self.rows.count == described)
    }

    @Test(arguments: rows)
    func theFieldsAreThoseOfTheDescription(row: TableRow) throws {
        let row = try #require(row.row as? any InventingRow)
        let described = try #require(
            Self.description.message(row.id.number, toGateway: row.direction == .toGateway)
        )
        #expect(described.name == row.name)
        #expect(described.min_sv == row.since.number)
        for version in Self.versions(of: row) {
            for (index, variant) in Self.variants.enumerated() {
                var coder = InventingCoder(
                    version: version,
                    amount: variant.amount,
                    choices: variant.choices,
                    seed: UInt64(version.number * 100 + index)
                )
                _ = try row.invent(&coder)
                // From 202 on the layouts are those of 200.
                var walk = LayoutWalk(coder.visits, version: version.number)
                #expect(throws: Never.self, "\(row.name) at \(version), variant \(index)") {
                    try walk.follow(described)
                }
                #expect(walk.versionField == row.versionField.number(at: version).map { Int($0) }, "at \(version)")
            }
        }
    }

    @Test(arguments: rows)
    func whatIsWrittenIsReadBack(row: TableRow) throws {
        let row = try #require(row.row as? any InventingRow)
        for seed in Seeds.all() {
            for version in Self.versions(of: row) {
                for (index, variant) in Self.variants.enumerated() {
                    var coder = InventingCoder(
                        version: version,
                        amount: variant.amount,
                        choices: variant.choices,
                        seed: seed &* 1_000_000 &+ UInt64(version.number * 100 + index)
                    )
                    let message = try row.invent(&coder)
                    let frame = try row.encodeAny(message, at: version)
                    let versionFields = row.versionField.number(at: version) == nil ? 0 : 1
                    #expect(frame.body.textFields.count == coder.visits.count + versionFields)
                    let back = try decode(frame, as: row)
                    #expect(
                        message.isEqualTo(message: back),
                        "\(row.name) at \(version), variant \(index), seed \(seed)"
                    )
                }
            }
        }
    }

    @Test(arguments: rows)
    func everyValueStandsInTheFieldOfItsName(row: TableRow) throws {
        let row = try #require(row.row as? any InventingRow)
        for version in gates(of: row) {
            for (index, variant) in Self.variants.enumerated() where variant.amount == .full {
                var coder = InventingCoder(
                    version: version,
                    amount: variant.amount,
                    choices: variant.choices,
                    seed: UInt64(version.number * 100 + index)
                )
                let message = try row.invent(&coder)
                #expect(
                    try FieldNames.misplaced(coder.visits, in: message, of: row) == [],
                    "\(row.name) at \(version), variant \(index)"
                )
            }
        }
    }

    @Test(arguments: rows)
    func everyFlagStandsInTheFieldOfItsName(row: TableRow) throws {
        let row = try #require(row.row as? any InventingRow)
        for version in gates(of: row) {
            var flag = 0
            var flags = 0
            repeat {
                var coder = InventingCoder(
                    version: version,
                    amount: .full,
                    choices: Self.variants[0].choices,
                    seed: 1,
                    onlyFlag: flag
                )
                let message = try row.invent(&coder)
                flags = coder.flags.count
                // Whether there is an underlying is said by its being there.
                if flag < flags, coder.flags[flag] != "deltaNeutralPresent" {
                    let places = FieldNames.places(of: coder.flags[flag], in: row)
                    let set = try message.parsedJSON().leaves().filter { leaf in
                        leaf.value == .bool(true)
                            || leaf.value == .number(1) && places.contains { FieldNames.isPlace(leaf.path, $0) }
                    }
                    #expect(set.count == 1, "\(coder.flags[flag]) at \(version): \(set)")
                    #expect(
                        set.allSatisfy { leaf in places.contains { FieldNames.isPlace(leaf.path, $0) } },
                        "\(coder.flags[flag]) at \(version) stands at \(set)"
                    )
                }
                flag += 1
            } while flag < flags
        }
    }

    /// The versions at which the message's fields change, the first and the last: all there is to see.
    private func gates(of row: any MessageRow) -> [ServerVersion] {
        let versions = Self.versions(of: row)
        let described = Self.description.message(row.id.number, toGateway: row.direction == .toGateway)
        let changes = (described?.fields ?? []).flatMap(\.gates)
        return versions.filter { $0 == versions.first || $0 == versions.last || changes.contains($0.number) }
    }

    @Test("An empty message is written, and stays what it was read as", arguments: rows)
    func emptyMessage(row: TableRow) throws {
        let row = row.row
        for version in Self.versions(of: row) {
            // A condition of an order has to have a type, but an empty order has no conditions.
            let once = try decode(row.encodeAny(row.empty(), at: version), as: row)
            let twice = try decode(row.encodeAny(once, at: version), as: row)
            #expect(once.isEqualTo(message: twice), "\(row.name) at \(version)")
        }
    }

    @Test("From 201 the id is four raw bytes and no field", arguments: rows)
    func framing(row: TableRow) throws {
        let row = row.row
        for version in Self.versions(of: row) {
            let frame = try row.encodeAny(row.empty(), at: version)
            var bytes = ByteBuffer()
            frame.write(into: &bytes)
            #expect(bytes.readInteger(as: UInt32.self) == UInt32(bytes.readableBytes))
            if version >= .rawMessageIDs {
                #expect(bytes.getInteger(at: bytes.readerIndex, as: Int32.self) == row.id.number)
                #expect(bytes.readableBytes == 4 + frame.body.readableBytes)
            } else {
                #expect(bytes.textFields.first == String(row.id.number))
                #expect(bytes.textFields.count == 1 + frame.body.textFields.count)
            }
            let back = try Frame(payload: bytes, version: version)
            #expect(back == frame)
        }
    }

    private func decode(_ frame: Frame, as row: any MessageRow) throws -> any WireMessage {
        // Over the bytes of the wire, as a peer gets it.
        var bytes = ByteBuffer()
        frame.write(into: &bytes)
        bytes.moveReaderIndex(forwardBy: 4)
        var trailing = 0
        let message = try row.decodeAny(Frame(payload: bytes, version: frame.version), trailing: &trailing)
        #expect(trailing == 0)
        return message
    }
}

/// A row of the table, under its name in a test's output.
struct TableRow: Sendable, CustomTestStringConvertible {
    let row: any MessageRow

    var testDescription: String {
        "\(row.direction == .toGateway ? "out" : "in") \(row.id.number) \(row.name)"
    }
}
