import NIOCore
import SwiftProtobuf
import TWSProto
import TWSProtocol
import Testing

/// Whatever a peer sends, reading it ends in a message or in a `CodingError`.
@Suite("Hostile bytes")
struct HostileBytesTests {
    static let versions: [ServerVersion] = [100, 124, 152, 163, 178, 187, 200, 201, 212, 226]

    @Test(arguments: 0..<UInt64(20 * Seeds.count))
    func randomTextBodiesNeverCrash(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let rows = MessageTable.all.filter(\.hasText)
        // What fields are made of, so that more than the first of them is read.
        let words: [[UInt8]] = [
            "0", "1", "2", "3", "5", "-1", "", "BAG", "FUND", "PEG BENCH", "PEG BEST", "Infinity", "2147483647", "true",
            "1.7976931348623157E308", "a=b;", "999999999", "\\ud83d", "None", "99999999999999999999", ".", "-", "e",
        ].map { Array($0.utf8) }
        for _ in 0..<5000 {
            let row = rows.randomElement(using: &generator)!
            var body = ByteBuffer()
            for _ in 0..<Int.random(in: 0...(Bool.random(using: &generator) ? 12 : 160), using: &generator) {
                if Int.random(in: 0..<20, using: &generator) == 0 {
                    body.writeInteger(UInt8.random(in: 0...255, using: &generator))
                } else {
                    body.writeBytes(words.randomElement(using: &generator)!)
                    body.writeInteger(0 as UInt8)
                }
            }
            expectMessageOrError(
                Frame(
                    id: row.id,
                    dialect: .text,
                    version: Self.versions.randomElement(using: &generator)!,
                    body: body
                ),
                as: row
            )
        }
    }

    @Test(arguments: 0..<UInt64(4 * Seeds.count))
    func damagedTextBodiesNeverCrash(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for row in MessageTable.all {
            guard row.hasText, let inventing = row as? any InventingRow else { continue }
            for version in Self.versions where row.dialect(at: version) == .text {
                var coder = InventingCoder(version: version, amount: .full, choices: ["secType": "BAG"], seed: seed)
                let whole = try row.encodeAny(inventing.invent(&coder), at: version).body
                for _ in 0..<10 {
                    var body = whole
                    if body.readableBytes > 0 {
                        body.setInteger(
                            UInt8.random(in: 0...255, using: &generator),
                            at: Int.random(in: 0..<body.readableBytes, using: &generator)
                        )
                        let length = Int.random(in: 0...body.readableBytes, using: &generator)
                        if Bool.random(using: &generator) { body = body.getSlice(at: 0, length: length)! }
                    }
                    expectMessageOrError(Frame(id: row.id, dialect: .text, version: version, body: body), as: row)
                }
            }
        }
    }

    @Test(arguments: 0..<UInt64(4 * Seeds.count))
    func randomProtobufBodiesNeverCrash(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for row in MessageTable.all where row.protobufSince != nil {
            for _ in 0..<30 {
                let count = Int.random(in: 0...120, using: &generator)
                let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
                expectMessageOrError(
                    Frame(id: row.id, dialect: .protobuf, version: 226, body: ByteBuffer(bytes: bytes)),
                    as: row
                )
            }
        }
    }

    @Test func protobufGarbageIsACodingError() throws {
        let frame = Frame(id: 61, dialect: .protobuf, version: 226, body: ByteBuffer(bytes: [0xFF, 0xFF, 0xFF]))
        let error = #expect(throws: CodingError.self) { try Incoming.position.decode(frame) }
        #expect(error?.message == "POSITION_DATA")
        #expect(error?.version == 226)
        guard case .protobuf? = error?.reason else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func aFrameOfAnotherMessageIsRefused() {
        let frame = Frame(id: 62, dialect: .text, version: 200, body: ByteBuffer(fields: ["1"]))
        #expect(throws: CodingError(.isMessage(62), message: "POSITION_DATA", version: 200)) {
            try Incoming.position.decode(frame)
        }
    }

    @Test func aConditionOfAnUnknownTypeIsRefused() {
        var request = WirePlaceOrderRequest()
        request.order.conditions = [WireOrderCondition()]
        #expect(throws: CodingError.self) { try Outgoing.placeOrder.encode(request, at: 200) }
    }

    @Test(arguments: [[], [0], [0x31], [0x2D, 0x31, 0], Array(repeating: 0x39, count: 12) + [0]] as [[UInt8]])
    func aFrameWithoutAnIDIsACodingError(bytes: [UInt8]) {
        #expect(throws: CodingError.self) { try Frame(payload: ByteBuffer(bytes: bytes), version: 200) }
    }

    @Test(arguments: [[], [0, 0, 1], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF]] as [[UInt8]])
    func aFrameWithoutARawIDIsACodingError(bytes: [UInt8]) {
        #expect(throws: CodingError.self) { try Frame(payload: ByteBuffer(bytes: bytes), version: 201) }
    }

    private func expectMessageOrError(_ frame: Frame, as row: any MessageRow) {
        do throws(CodingError) {
            var trailing = 0
            _ = try row.decodeAny(frame, trailing: &trailing)
        } catch {
            if error.message != row.name || error.version != frame.version {
                Issue.record("the error is of another message: \(error)")
            }
        }
    }
}
