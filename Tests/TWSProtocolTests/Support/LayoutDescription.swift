import Foundation

/// The independent description of the text layouts, `text_protocol.json`.
struct LayoutDescription: Decodable, Sendable {
    let outgoing: [String: Message]
    let incoming: [String: Message]

    struct Message: Decodable, Sendable {
        let name: String
        let min_sv: Int
        let fields: [Item]
    }

    struct Item: Decodable, Sendable {
        let kind: String
        let name: String?
        let type: String?
        let const: JSONValue?
        let since: Int?
        let until: Int?
        let when: String?
        let count: String?
        let items: [Item]?
        let tail_if_count_gt_0: [Item]?

        /// The versions at which something appears or goes.
        var gates: [Int] {
            [since, until].compactMap { $0 } + ((items ?? []) + (tail_if_count_gt_0 ?? [])).flatMap(\.gates)
        }

        func isPresent(at version: Int) -> Bool {
            version >= since ?? 0 && version < until ?? .max
        }
    }

    static func load() throws -> LayoutDescription {
        try JSONDecoder().decode(LayoutDescription.self, from: Data(Vectors.text("text_protocol.json").utf8))
    }

    func message(_ id: Int32, toGateway: Bool) -> Message? {
        (toGateway ? outgoing : incoming)[String(id)]
    }
}

/// Goes through a message's description along the fields that a layout visited, and says where they part.
struct LayoutWalk {
    let version: Int
    private let visited: [Visit]
    private var position = 0
    /// The last value of each field, for the conditions.
    private var values: [String: String] = [:]
    /// The constant in front of the fields.
    private(set) var versionField: Int?

    struct Visit: Hashable, Sendable {
        let name: String
        let value: String
    }

    struct Parting: Error, CustomStringConvertible {
        let description: String
    }

    init(_ visited: [Visit], version: Int) {
        self.visited = visited
        self.version = version
    }

    mutating func follow(_ message: LayoutDescription.Message) throws {
        try follow(message.fields)
        guard position == visited.count else {
            throw Parting(description: "the layout goes on with \(visited[position].name)")
        }
    }

    private mutating func follow(_ items: [LayoutDescription.Item]) throws {
        for item in items where item.isPresent(at: version) {
            switch item.kind {
            case "field":
                if item.name == "version", case .number(let const)? = item.const {
                    versionField = Int(const)
                } else {
                    try take(item.name ?? "")
                }
            case "if":
                if try holds(item.when ?? "") { try follow(item.items ?? []) }
            case "repeat":
                let count = Int(try take(item.count ?? "")) ?? 0
                for _ in 0..<count { try follow(item.items ?? []) }
                if count > 0 { try follow(item.tail_if_count_gt_0 ?? []) }
            default:
                throw Parting(description: "unknown kind \(item.kind)")
            }
        }
    }

    @discardableResult
    private mutating func take(_ name: String) throws -> String {
        guard position < visited.count else { throw Parting(description: "the layout ends before \(name)") }
        let visit = visited[position]
        guard visit.name == name else {
            throw Parting(description: "field \(position) is \(name), the layout has \(visit.name)")
        }
        position += 1
        values[name] = visit.value
        return visit.value
    }

    private func holds(_ condition: String) throws -> Bool {
        func value(_ name: String) -> String { values[name] ?? "" }
        switch condition {
        case "secType = BAG": return value("secType") == "BAG"
        case "secType = FUND": return value("secType") == "FUND"
        case "exchange = IBKRATS": return value("exchange") == "IBKRATS"
        case "deltaNeutralPresent = 1": return value("deltaNeutralPresent") == "1"
        case "deltaNeutralOrderType not empty": return !value("deltaNeutralOrderType").isEmpty
        case "hedgeType not empty": return !value("hedgeType").isEmpty
        case "algoStrategy not empty": return !value("algoStrategy").isEmpty
        case "scalePriceIncrement set and > 0": return Double(value("scalePriceIncrement")) ?? 0 > 0
        case "orderType in PEG BENCH, PEGBENCH": return ["PEG BENCH", "PEGBENCH"].contains(value("orderType"))
        case "orderType in PEG BEST, PEGBEST": return ["PEG BEST", "PEGBEST"].contains(value("orderType"))
        case "orderType in PEG MID, PEGMID": return ["PEG MID", "PEGMID"].contains(value("orderType"))
        case "offset is Infinity": return value("competeAgainstBestOffset") == "inf"
        case "type = 1": return value("cond.type") == "1"
        case "type = 5": return value("cond.type") == "5"
        case "type <> 5": return value("cond.type") != "5"
        case "type in 1,6,7": return ["1", "6", "7"].contains(value("cond.type"))
        case "tickType in 1,2": return ["1", "2"].contains(value("tickType"))
        case "tickType = 3": return value("tickType") == "3"
        case "tickType = 4": return value("tickType") == "4"
        default: throw Parting(description: "unknown condition \(condition)")
        }
    }
}
