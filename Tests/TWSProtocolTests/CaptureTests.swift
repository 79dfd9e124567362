import NIOCore
import SwiftProtobuf
import TWSProtocol
import Testing

/// Frames recorded from real Gateways and published by other projects.
@Suite("Captures of real Gateways")
struct CaptureTests {
    struct Capture: Sendable, CustomTestStringConvertible {
        let row: any MessageRow
        let fields: [String]
        let versions: ClosedRange<Int>

        var testDescription: String { "\(key) at \(versions)" }

        /// The name and the first fields: enough to tell one capture from another.
        var key: String {
            let first = row.name == "OPEN_ORDER" ? 3 : 19
            return row.name + " " + fields.prefix(first).joined(separator: "|")
        }
    }

    struct ProtobufCapture: Sendable, CustomTestStringConvertible {
        let row: any MessageRow
        let version: ServerVersion
        let payload: String
        let dialect: Dialect
        let decoded: String

        var testDescription: String { "\(row.name) at \(version)" }
    }

    // MARK: Protobuf, and text at versions that have both

    static let protobufs: [ProtobufCapture] = try! Vectors.table("ibkr_go_proto_v200_v225.tsv").map { line in
        ProtobufCapture(
            row: MessageTable.row(Int32(line["msg_id"]!)!, toGateway: line["direction"] == "C>S")!,
            version: ServerVersion(Int(line["server_version"]!)!),
            payload: line["payload_hex(no length prefix)"]!,
            dialect: line["encoding"] == "proto" ? .protobuf : .text,
            decoded: line["decoded"]!
        )
    }

    @Test func thereAreCapturesFromBothDialects() {
        #expect(Self.protobufs.count == 158)
        #expect(Self.protobufs.count { $0.dialect == .text } == 6)
    }

    @Test(arguments: protobufs)
    func isReadToTheLastByteAndWrittenBack(capture: ProtobufCapture) throws {
        let row = capture.row
        let frame = try Frame(payload: ByteBuffer(hex: capture.payload), version: capture.version)
        #expect(frame.dialect == capture.dialect)
        #expect(row.dialect(at: capture.version) == capture.dialect)
        var trailing = 0
        let message = try row.decodeAny(frame, trailing: &trailing)
        #expect(trailing == 0)
        let written = try row.encodeAny(message, at: capture.version)
        let reread = try row.decodeAny(written, trailing: &trailing)
        if capture.dialect == .protobuf {
            try expectKnownToTheLastByte(message, frame)
            #expect(try message.parsedJSON() == JSONValue(capture.decoded))
            #expect(message.isEqualTo(message: reread))
        } else {
            #expect(try JSONValue.same(message.parsedJSON(), reread.parsedJSON()))
        }
    }

    // MARK: Text

    static let files = ["ibkr_go_text_v200.tsv", "rust_ibapi_recorded_v173.tsv", "rust_ibapi_text.tsv"]

    static let texts: [Capture] = try! files.flatMap { file in
        try Vectors.table(file).compactMap { line -> Capture? in
            let fields = fields(line["payload(NUL=\\0)"]!)
            let sure = line["official_decoder_ok_at_versions"]!.split(separator: "-").compactMap { Int($0) }
            let versions: ClosedRange<Int>
            if sure.count == 2 {
                versions = sure[0]...sure[1]
            } else if file != "rust_ibapi_text.tsv", let version = line["server_version"].flatMap(Int.init) {
                versions = version...version
            } else {
                // Somebody's fixture, which the official decoder does not read: no evidence of anything.
                return nil
            }
            // Some requests are listed under the name that their ids have in the other direction.
            let toGateway = line["direction"] == "C>S" || line["source"]!.contains("client sends")
            let row = MessageTable.row(Int32(line["msg_id"]!)!, toGateway: toGateway)!
            return Capture(row: row, fields: fields, versions: versions)
        }
    }

    /// The fields of a payload in which `\0` stands for NUL, without the message id.
    private static func fields(_ payload: String) -> [String] {
        let parts = payload.split(separator: "\\0", omittingEmptySubsequences: false).dropFirst()
        return parts.dropLast(parts.last == "" ? 1 : 0).map { part in
            String(part.replacing("\\n", with: "\n").replacing("\\\\", with: "\\"))
        }
    }

    @Test func thereAreTextCaptures() {
        #expect(Self.texts.count == 22 + 14 + 375)
        #expect(Set(Self.oddities.keys).subtracting(Self.texts.map(\.key)) == [])
    }

    enum Oddity {
        /// Has this many fields more than the message. Read all the same, and counted.
        case surplus(Int)
        /// Is not the message. Refused, without a crash.
        case refused
    }

    /// What in the files is not as a Gateway sends it.
    static let oddities: [String: Oddity] = [
        // One field was lost where this order was published: the empty one that says there is no price offset.
        "OPEN_ORDER 0|853200900|OBDC": .refused,

        // Fixtures with a NUL too many.
        "NEXT_VALID_ID 1|43|": .surplus(1),
        "MANAGED_ACCTS 1|DU1234567,DU7654321|": .surplus(1),
        "CONTRACT_DATA_END 1|9000|": .surplus(1),
        "CONTRACT_DATA_END 1|9001|": .surplus(1),
        "ACCOUNT_UPDATE_MULTI_END 1|9000|": .surplus(1),
        "ACCOUNT_UPDATE_MULTI_END 1|9000|DU1234567|": .surplus(2),
        "ACCOUNT_UPDATE_MULTI 1|9000|DU1234567||StockMarketValue|0.00|BASE|": .surplus(1),
        "ACCOUNT_UPDATE_MULTI 1|9000|DU1234567||Currency|USD|USD|": .surplus(1),
        "ACCOUNT_UPDATE_MULTI 1|9000|DU1234567||CashBalance|94629.71|USD|": .surplus(1),
        "ACCOUNT_SUMMARY_END 1|9000|": .surplus(1),

        // Fixtures of requests, or of other messages, that begin with this id.
        "POSITION_END 1|DU1234567": .surplus(1),
        "POSITION_END 1|9000|All|NetLiquidation,TotalCashValue": .surplus(3),
        "SCANNER_PARAMETERS 9000|3|125.50|1000|126.00|2000|126.50|3000": .surplus(6),
        "NEXT_VALID_ID 1|SYM|STK|251212|0.0|P|USD|100.0|10.0|1000.0": .refused,
        "NEWS_BULLETINS ": .refused,
        "POSITION_MULTI_END 1": .refused,
        "ACCT_VALUE 2|1|DU1234567": .refused,
        "ACCT_VALUE 1|CashBalance|1000.00|USD": .refused,
        "ACCT_UPDATE_TIME 20240122 15:30:00": .refused,
        "MARKET_DATA_TYPE 9000|2": .refused,
        "DISPLAY_GROUP_UPDATED 1|9000": .refused,

        // Fixtures that are broken on purpose.
        "RECEIVE_FA 1|{}": .refused,
        "POSITION_DATA 1|DU123|123|SYM|STK|251212|0.0|P|MULT|EXCH|USD|LOCSYM|100.0": .refused,
        "POSITION_DATA 2|DU123|123|SYM|STK|251212|0.0|P|MULT|EXCH|USD|LOCSYM|TRDCLS|100.0": .refused,
        "CURRENT_TIME 1|99999999999999999999": .refused,
        "ACCT_VALUE 2": .refused,
        "ACCT_DOWNLOAD_END 3": .refused,
        "ACCOUNT_SUMMARY 1|123": .refused,
        "ACCOUNT_SUMMARY 1|123|DU1234567": .refused,
        // 100 where an order says whether its size is randomised.
        "COMPLETED_ORDER 265598|AAPL|STK||0|||SMART|USD|AAPL|NMS|BUY|100|MKT|0.0|0.0|DAY||DU1236109": .refused,
        "COMPLETED_ORDER 265598|AAPL|STK||0|||SMART|USD|AAPL|NMS|BUY|100|MKT|0.0|0.0|DAY||DU1234567": .refused,
    ]

    @Test(arguments: texts)
    func textIsReadToTheLastFieldAndWrittenBack(capture: Capture) throws {
        for number in capture.versions {
            let version = ServerVersion(number)
            let frame = Frame(
                id: capture.row.id,
                dialect: .text,
                version: version,
                body: ByteBuffer(fields: capture.fields)
            )
            var trailing = 0
            if case .refused? = Self.oddities[capture.key] {
                #expect(throws: CodingError.self) { try capture.row.decodeAny(frame, trailing: &trailing) }
                continue
            }
            let message = try capture.row.decodeAny(frame, trailing: &trailing)
            if case .surplus(let fields)? = Self.oddities[capture.key] {
                #expect(trailing == fields, "at \(version)")
                trailing = 0
            }
            #expect(trailing == 0, "at \(version)")
            guard version >= capture.row.since else { continue }
            let written = try capture.row.encodeAny(message, at: version)
            let reread = try capture.row.decodeAny(written, trailing: &trailing)
            if message.isEqualTo(message: reread) { continue }
            #expect(
                try JSONValue.same(
                    message.parsedJSON(),
                    reread.parsedJSON(),
                    wholeSizes: version < .fractionalSizes
                ),
                "at \(version)"
            )
        }
    }
}
