import NIOCore
import SwiftProtobuf
import TWSProto
import TWSProtocol
import Testing

/// Every protobuf message, filled at random: what is written is read back, at every version at which it is protobuf.
@Suite("Protobuf messages")
struct ProtobufPropertyTests {
    static let rows = MessageTable.all.filter { $0.protobufSince != nil }.map(TableRow.init)

    @Test(arguments: rows)
    func whatIsWrittenIsReadBack(row: TableRow) throws {
        let row = try #require(row.row as? any FilledRow)
        let first = try #require(row.protobufSince)
        for seed in Seeds.all() {
            for content in [.full, .sparse, .extreme, .unset] as [InventingDecoder.Content] {
                let message = try row.filled(content, seed: seed).withoutTextOnlyFields()
                for number in first.number...ServerVersion.newest.number {
                    let version = ServerVersion(number)
                    do throws(CodingError) {
                        let frame = try row.encodeAny(message, at: version)
                        #expect(frame.dialect == .protobuf)
                        var trailing = 0
                        let back = try row.decodeAny(frame, trailing: &trailing)
                        #expect(message.isEqualTo(message: back), "\(row.name) at \(version), \(content), seed \(seed)")
                    } catch {
                        // A request may hold what only later versions carry; then it says so.
                        #expect(error.isAboutVersion && row.direction == .toGateway, "\(row.name): \(error)")
                    }
                }
                if row.direction == .toGateway {
                    #expect(throws: Never.self) { try row.encodeAny(message, at: .newest) }
                }
            }
        }
    }

    @Test("A message filled in full has no field that is absent", arguments: rows)
    func fullIsFull(row: TableRow) throws {
        let row = try #require(row.row as? any FilledRow)
        let empty = try row.empty().parsedJSON().leaves().count
        let full = try row.filled(.full, seed: 1).parsedJSON().leaves().count
        let sparse = try row.filled(.sparse, seed: 1).parsedJSON().leaves().count
        #expect(empty == 0)
        #expect(sparse <= full)
    }
}
