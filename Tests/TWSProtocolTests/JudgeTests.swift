import Foundation
import NIOCore
import SwiftProtobuf
import TWSProto
import TWSProtocol
import Testing

/// The folder through which the clients exchange files with these tests.
private let judgesFolder = ProcessInfo.processInfo.environment["GATEHOUSE_JUDGES"].map { URL(filePath: $0) }

/// What other people's clients write is read here to the values they were given, and what is written here goes out for
/// their own decoders to read. `Tests/ForeignClients/judges.py` runs the clients and then these tests.
@Suite(
    "Independent judges",
    .enabled(
        if: judgesFolder != nil,
        "scripts/test judges runs these: GATEHOUSE_JUDGES names the folder through which the clients exchange files"
    )
)
struct JudgeTests {
    /// One line of what a client did when it was told to send a request.
    struct Request: Decodable {
        let peer: String
        let version: Int
        let method: String
        /// What it sent, and the values it was given, by their places in a message.
        let frame: String?
        let values: [[String]]?
        /// What it would not send: a field, or the whole request when empty.
        let refused: String?
        let value: [[String]]?
        let why: String?
    }

    /// What a client wrote that nobody told it to.
    static let defaults: Set = ["/order/exemptCode = -1", "/contract/comboLegs/exemptCode = -1", "/order/transmit = 1"]

    @Test func requestsAreReadAsTheyWereMeant() throws {
        let folder = try #require(judgesFolder)
        let lines = try String(contentsOf: folder.appending(path: "requests.jsonl"), encoding: .utf8).split(
            separator: "\n"
        )
        var report = JudgeReport()
        for line in lines {
            let request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
            guard let frame = request.frame else { continue }
            try Self.compare(request, frame, &report)
        }
        #expect(report.frames > 0)
        try report.write(to: folder.appending(path: "requests-report.json"))
        #expect(report.disagreements.isEmpty, "\(report.disagreements.prefix(20))")
    }

    /// A path without what spells it differently: capitals, and the underscores that JSON drops.
    private static func plain(_ path: String) -> String { path.lowercased().replacing("_", with: "") }

    private static func compare(_ request: Request, _ hex: String, _ report: inout JudgeReport) throws {
        var bytes = try ByteBuffer(hex: hex)
        let where_ = "\(request.peer) \(request.method)"
        guard bytes.readInteger(as: UInt32.self) == UInt32(bytes.readableBytes) else {
            return report.add("\(where_): not one frame", request.version)
        }
        do {
            let frame = try Frame(payload: bytes, version: ServerVersion(request.version))
            let row = try #require(Outgoing.row(frame.id))
            var trailing = 0
            let message = try row.decodeAny(frame, trailing: &trailing)
            report.count(request.peer, row)
            if trailing > 0 { report.add("\(where_): \(trailing) fields too many", request.version) }
            if frame.dialect != row.dialect(at: frame.version) {
                report.add(
                    "\(where_): is \(frame.dialect), we say \(String(describing: row.dialect(at: frame.version)))",
                    request.version
                )
            }
            var read = Dictionary(grouping: try message.parsedJSON().leaves(), by: { plain($0.path) })
                .mapValues { $0.map(\.value.spelling) }
            for (path, pairs) in Dictionary(grouping: request.values ?? [], by: { plain($0[0]) }) {
                var found = read.removeValue(forKey: path) ?? []
                for pair in pairs {
                    if let index = found.firstIndex(where: { Spelling.same($0, pair[1]) }) {
                        found.remove(at: index)
                    } else if !["", "0"].contains(pair[1]) {
                        report.add(
                            "\(where_): \(pair[0]) = \(pair[1]) was read as \(found)",
                            request.version
                        )
                    }
                }
                if !found.isEmpty { read[path] = found }
            }
            for (path, values) in read {
                for value in values
                where !["", "0"].contains(value)
                    && !defaults.contains(where: { $0.lowercased() == "\(path) = \(value)" })
                {
                    report.add("\(where_): \(path) = \(value) that nobody said", request.version)
                }
            }
            // What a client may say at this version, ours may too.
            if row.direction == .toGateway,
                let unmet = message.requirements.first(where: { !$0.isMet(at: frame.version) })
            {
                report.add("\(where_): we would refuse \(unmet.field)", request.version)
            }
        } catch {
            report.add("\(where_): \(error)", request.version)
        }
    }

    @Test func whatAClientRefusesIsRefusedHere() throws {
        let folder = try #require(judgesFolder)
        let lines = try String(contentsOf: folder.appending(path: "requests.jsonl"), encoding: .utf8).split(
            separator: "\n"
        )
        let requests = try lines.map { try JSONDecoder().decode(Request.self, from: Data($0.utf8)) }
        var rows: [String: any MessageRow] = [:]
        for request in requests {
            guard let hex = request.frame else { continue }
            var bytes = try ByteBuffer(hex: hex)
            bytes.moveReaderIndex(forwardBy: 4)
            rows[request.method] = Outgoing.row(try Frame(payload: bytes, version: ServerVersion(request.version)).id)
        }
        var report = JudgeReport()
        // 503 is what IB's clients say when the Gateway is too old.
        for request in requests where request.why?.contains("[503,") == true {
            guard let row = rows[request.method], let field = request.refused else { continue }
            let version = ServerVersion(request.version)
            let where_ = "\(request.peer) \(request.method)"
            report.count(request.peer, row)
            if field.isEmpty {
                if row.dialect(at: version) != nil {
                    report.add("\(where_): refused as a whole", request.version)
                }
                continue
            }
            let message = try row.message(field, request.value?.map { $0[1] } ?? [])
            if message.requirements.allSatisfy({ $0.isMet(at: version) }), row.dialect(at: version) != nil {
                report.add("\(where_): \(field) refused there, not here", request.version)
            }
        }
        try report.write(to: folder.appending(path: "refusals-report.json"))
        #expect(report.frames > 0)
        #expect(report.disagreements.isEmpty, "\(report.disagreements.prefix(20))")
    }
}

extension JudgeTests {
    /// A message from the Gateway, for the clients to read.
    struct Answer: Encodable {
        let id: Int32
        let name: String
        let version: Int
        let dialect: String
        let frame: String
        /// Every value in it, by its place.
        let values: [[String]]
    }

    @Test func answersAreWrittenForTheClients() throws {
        let folder = try #require(judgesFolder)
        var text = Data()
        let encoder = JSONEncoder()
        for row in Incoming.all {
            for answer in try Self.answers(row) {
                text += try encoder.encode(answer) + Data("\n".utf8)
            }
        }
        try text.write(to: folder.appending(path: "answers.jsonl"))
        let names = MessageTable.all.map(\.name)
        try encoder.encode(names).write(to: folder.appending(path: "messages.json"))
    }

    private static func answers(_ row: any MessageRow) throws -> [Answer] {
        let inventing = try #require(row as? any InventingRow)
        let filled = try #require(row as? any FilledRow)
        var answers: [Answer] = []
        for version in versions(of: row) {
            for choices in JudgeContent.choices(row) {
                let message: any WireMessage
                if row.dialect(at: version) == .text {
                    var coder = InventingCoder(version: version, amount: .full, choices: choices, seed: 11)
                    message = try inventing.invent(&coder)
                } else {
                    message = try JudgeContent.meaningful(filled.filled(.full, seed: 11), choices)
                        .withoutTextOnlyFields()
                }
                let frame = try row.encodeAny(message, at: version)
                var bytes = ByteBuffer()
                frame.write(into: &bytes)
                answers.append(
                    Answer(
                        id: row.id.number,
                        name: row.name,
                        version: version.number,
                        dialect: "\(frame.dialect)",
                        frame: bytes.readableBytesView.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(),
                        values: try message.parsedJSON().leaves().map { [$0.path, $0.value.spelling] }.sorted {
                            $0[0] < $1[0]
                        }
                    )
                )
            }
        }
        return answers
    }

    /// Where the message's fields change, where a client's range ends, and where the dialect changes.
    private static func versions(of row: any MessageRow) -> [ServerVersion] {
        let described = LayoutTests.description.message(row.id.number, toGateway: false)
        let changes =
            (described?.fields ?? []).flatMap(\.gates) + [100, 145, 157, 163, 176, 178, 187, 200, 201, 203, 213, 226]
        let all = Set(changes.map { ServerVersion($0) } + [row.since] + (row.protobufSince.map { [$0] } ?? []))
        return all.filter { row.dialect(at: $0) != nil }.sorted()
    }
}

/// Content on which the clients look before they go on.
enum JudgeContent {
    static func choices(_ row: any MessageRow) -> [[String: String]] {
        switch row.name {
        case "TICK_BY_TICK": ["1", "2", "3", "4"].map { ["tickType": $0, "time": "1767600000"] }
        // Python's decoder of escapes takes a lone backslash for a broken one.
        case "ERR_MSG": [["errorMsg": "Zürich 🚪 1", "advancedOrderRejectJson": "Zürich 🚪 2"]]
        // The oldest clients read a coupon as a whole number.
        case "BOND_CONTRACT_DATA": [["coupon": "4"]]
        case "CONTRACT_DATA":
            [
                ["secType": "STK", "longName": "Zürich 🚪 1"],
                [
                    "secType": "FUND", "longName": "Zürich 🚪 1", "fundDistributionPolicyIndicator": "Y",
                    "fundAssetType": "001",
                ],
            ]
        case "OPEN_ORDER", "COMPLETED_ORDER":
            [
                ["secType": "BAG", "orderType": "PEG BENCH", "deltaNeutralOrderType": "LMT"],
                ["orderType": "LMT", "secType": "STK"],
            ]
        // What is told depends on the type; 1 is the bid, which has a size.
        case "TICK_PRICE": [["tickType": "1"]]
        // ib_insync and ib_async read the size as a whole number.
        case "HISTOGRAM_DATA": [["size": "123"]]
        case "EXECUTION_DATA": [["time": "20260105 10:00:00 US/Eastern"]]
        case "HISTORICAL_DATA": [["bar.date": "20260105"]]
        case "HISTORICAL_DATA_UPDATE": [["date": "20260105"]]
        case "HISTORICAL_TICKS", "HISTORICAL_TICKS_BID_ASK", "HISTORICAL_TICKS_LAST", "REAL_TIME_BARS", "CURRENT_TIME":
            [["time": "1767600000"]]
        case "HISTORICAL_NEWS": [["time": "2026-01-05 10:00:00.0"]]
        default: [[:]]
        }
    }

    /// A message whose kinds are those that exist.
    static func meaningful(_ message: any WireMessage, _ choices: [String: String]) throws -> any WireMessage {
        switch message {
        case var open as WireOpenOrder:
            open.order = order(open.order, choices)
            return open
        case var completed as WireCompletedOrder:
            completed.order = order(completed.order, choices)
            return completed
        case var tick as WireTickByTickData:
            tick.tickType = choices["tickType"].flatMap(Int32.init) ?? 1
            switch tick.tickType {
            case 1, 2: tick.historicalTickLast = try InventingDecoder.message(WireHistoricalTickLast.self).message
            case 3: tick.historicalTickBidAsk = try InventingDecoder.message(WireHistoricalTickBidAsk.self).message
            default: tick.historicalTickMidPoint = try InventingDecoder.message(WireHistoricalTick.self).message
            }
            return tick
        case var price as WireTickPrice:
            price.tickType = 1
            return price
        case var contract as WireContractData:
            contract.contractDetails.fundDistributionPolicyIndicator = "Y"
            contract.contractDetails.fundAssetType = "001"
            return contract
        default: return message
        }
    }

    private static func order(_ order: WireOrder, _ choices: [String: String]) -> WireOrder {
        var order = order
        let template = order.conditions[0]
        order.conditions = ([1, 3, 4, 5, 6, 7] as [Int32]).map { type in
            var condition = template
            condition.type = type
            return condition
        }
        order.usePriceMgmtAlgo = 1
        order.routeMarketableToBbo = 1
        order.seekPriceImprovement = 1
        return order
    }
}

/// Where clients and we differ, and why that is right.
enum JudgeQuirks {
    static let all: [(what: Substring, why: String)] = [
        (
            "reqCompletedOrders: is text, we say nil",
            "sent without asking the version; a Gateway below 150 does not know it"
        ),
        (
            "reqSoftDollarTiers: is text, we say nil",
            "sent without asking the version; a Gateway below 106 does not know it"
        ),
        ("WshMetaData: is text, we say nil", "sent without asking the version; a Gateway below 161 does not know it"),
        ("WshEventData: is text, we say nil", "sent without asking the version; a Gateway below 161 does not know it"),
        ("reqUserInfo: is text, we say nil", "sent without asking the version; a Gateway below 167 does not know it"),
        ("cancelOrder: /orderCancel/extOperator refused there, not here", quoteRequests),
        ("cancelOrder: /orderCancel/manualOrderIndicator refused there, not here", quoteRequests),
        ("placeOrder: /order/manualOrderIndicator refused there, not here", quoteRequests),
        ("reqTickByTickData: refused as a whole", "137 to 139: the Python client cannot leave out what came with 140"),
    ]

    private static let quoteRequests =
        "187 to 189 had these fields for requests for quotes, as 10.30 still sends them; newer clients know them from 192 on only"

    static func reason(_ disagreement: String) -> String? {
        all.first { disagreement.hasSuffix($0.what) }?.why
    }
}

/// What came out of a comparison, for people.
struct JudgeReport: Encodable {
    private(set) var frames = 0
    /// Frames and distinct messages of each client.
    private(set) var byPeer: [String: Int] = [:]
    private(set) var messages: [String: Set<String>] = [:]
    /// Each disagreement once, with the versions at which it was seen.
    private(set) var disagreements: [String: Set<Int>] = [:]

    mutating func count(_ peer: String, _ row: any MessageRow) {
        frames += 1
        byPeer[peer, default: 0] += 1
        messages[peer, default: []].insert(row.name)
    }

    mutating func add(_ text: String, _ version: Int) {
        // The invented numbers are different every time.
        let kind = text.replacing(/\d{4,}(\.25)?/, with: "#")
        guard JudgeQuirks.reason(kind) == nil else { return }
        disagreements[kind, default: []].insert(version)
    }

    func write(to file: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(self).write(to: file)
    }
}

extension MessageRow {
    /// A message with one field, by its path.
    fileprivate func message(_ path: String, _ values: [String]) throws -> any WireMessage {
        let row = try #require(self as? any FilledRow)
        let full = try row.filled(.full, seed: 1)
        return try full.keeping(path, values)
    }
}

extension WireMessage {
    /// The message with all fields gone but the one at the path.
    fileprivate func keeping(_ path: String, _ values: [String]) throws -> any WireMessage {
        let names = path.split(separator: "/").map(String.init)
        var tree = try parsedJSON()
        tree = tree.keeping(names[...])
        return try Self(jsonString: tree.text)
    }
}

extension JSONValue {
    fileprivate func keeping(_ names: ArraySlice<String>) -> JSONValue {
        guard let name = names.first else { return self }
        switch self {
        case .object(let members):
            return .object(
                members.filter { $0.key.lowercased() == name.lowercased() }.mapValues { $0.keeping(names.dropFirst()) }
            )
        case .array(let items): return .array(items.map { $0.keeping(names) })
        case .null, .bool, .number, .string: return self
        }
    }

    fileprivate var text: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let value): Int64(exactly: value).map { String($0) } ?? "\(value)"
        case .string(let value): "\"\(value)\""
        case .array(let items): "[" + items.map(\.text).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { "\"\($0.key)\":\($0.value.text)" }.joined(separator: ",") + "}"
        }
    }
}
