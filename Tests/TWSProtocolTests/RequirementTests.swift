import NIOCore
import SwiftProtobuf
import TWSProto
import TWSProtocol
import Testing

/// What the negotiated version cannot carry is refused before a byte leaves, by the name of its feature; what it can carry is not.
@Suite("Requirements of requests")
struct RequirementTests {
    /// What the conditions in layouts look at, so that no field is kept off the wire by another one.
    static let bases: [@Sendable (inout WireContract, inout WireOrder) -> Void] = [
        { contract, order in
            contract.secType = "BAG"
            contract.comboLegs = [WireComboLeg()]
            contract.deltaNeutralContract = WireDeltaNeutralContract()
            contract.exchange = "IBKRATS"
            order.hedgeType = "D"
            order.algoStrategy = "Vwap"
            order.scalePriceIncrement = 1
            order.deltaNeutralOrderType = "LMT"
        },
        { _, order in
            order.orderType = "PEG BEST"
            order.competeAgainstBestOffset = .infinity
        },
        { _, order in
            order.orderType = "PEG BENCH"
            order.conditions = [.with { $0.type = 3 }]
        },
        { _, order in
            order.orderType = "PEG MID"
            order.conditions = [.with { $0.type = 4 }]
        },
        { _, order in
            order.orderType = "PEGBEST"
            order.conditions = [.with { $0.type = 5 }]
        },
        { _, order in order.conditions = [.with { $0.type = 6 }] },
        { _, order in order.conditions = [.with { $0.type = 7 }] },
        { _, order in order.conditions = [.with { $0.type = 1 }] },
        { _, _ in },
    ]

    /// Fields that a client may leave in a request although text has no place for them: descriptions of a contract, and what
    /// a Gateway reports of an order. IB's own clients leave them off without a word too.
    static let mayBeLeftOff: Set = [
        "clientId", "permId", "parentPermId", "filledQuantity", "autoCancelDate", "refFuturesConId", "shareholder",
        "submitter", "bondAccruedInterest", "softDollarTier/displayName", "order/orderId", "basisPoints",
        "basisPointsType",
        // Before 157 nothing answers REPLACE_FA, and it has no number that an answer could carry.
        "REPLACE_FA/reqId",
    ]

    static let rows = Outgoing.all.map(TableRow.init)

    @Test func everyFeatureStandsOnce() {
        #expect(Set(Feature.all.map(\.name)).count == Feature.all.count)
        #expect(Feature.all.map(\.since) == Feature.all.map(\.since).sorted())
        #expect(Feature.all.first == .fractionalPositions)
        #expect(Feature.all.last?.since == .newest)
        #expect(Feature.all.allSatisfy { $0.name.hasPrefix("MIN_SERVER_VER_") || $0.since == .newest })
    }

    @Test func everyRequestThatCameLaterNamesItsFeature() {
        for row in Outgoing.all {
            #expect((row.feature != nil) == (row.since > .oldest), "\(row.name)")
            #expect(row.feature.map { $0.since == row.since } ?? true, "\(row.name)")
        }
    }

    @Test("Every field alone: refused just below its version, carried at it", arguments: rows)
    func everyGatedField(row: TableRow) throws {
        let row = try #require(row.row as? any FilledRow)
        for leaf in try row.singleLeaves() {
            for requirement in leaf.requirements {
                for span in requirement.spans {
                    guard let feature = span.from, feature.since > row.since else { continue }
                    let below = ServerVersion(feature.since.number - 1)
                    if !requirement.isMet(at: below), leaf.others.allSatisfy({ $0.isMet(at: below) }) {
                        #expect(
                            throws: CodingError(
                                .needs(feature.since, feature: feature, field: requirement.field),
                                message: row.name,
                                version: below
                            )
                        ) { try row.encodeAny(leaf.message, at: below) }
                    }
                    if leaf.others.allSatisfy({ $0.isMet(at: feature.since) }) {
                        #expect(throws: Never.self, "\(requirement.field) at \(feature.since)") {
                            try row.encodeAny(leaf.message, at: feature.since)
                        }
                    }
                }
            }
        }
    }

    @Test("Every field alone, at every version: on the wire or refused", arguments: rows)
    func nothingIsLostSilently(row: TableRow) throws {
        let row = try #require(row.row as? any FilledRow)
        let versions = (row.since.number...ServerVersion.newest.number).map { ServerVersion($0) }
        var lost: [String: [ServerVersion]] = [:]
        for (path, leaves) in Dictionary(grouping: try row.singleLeaves(), by: \.path) {
            guard !path.hasPrefix("/contract/") || Self.gatedContract.contains("\(row.name)\(path)") else { continue }
            let whole = "/\(row.name)\(path)"
            guard !Self.mayBeLeftOff.contains(where: { whole.hasSuffix("/\($0)") }) else { continue }
            // Whatever the other fields are: some way must lead to the wire.
            for version in versions
            where try !leaves.contains(where: { try isRefusedOrCarried($0, row: row, version: version) }) {
                lost[path, default: []].append(version)
            }
        }
        #expect(lost.mapValues { ServerVersionRange($0.first!, $0.last!).description } == [:])
    }

    /// Whether the field makes a difference on the wire, or an error.
    private func isRefusedOrCarried(_ leaf: SingleLeaf, row: any MessageRow, version: ServerVersion) throws -> Bool {
        if let unmet = leaf.others.first(where: { !$0.isMet(at: version) }) {
            // The other fields are refused here: that says something of this one only if it is part of them.
            return leaf.path.hasPrefix("/" + unmet.field.split(separator: ".").joined(separator: "/"))
        }
        do throws(CodingError) {
            return try row.encodeAny(leaf.message, at: version) != row.encodeAny(leaf.base, at: version)
        } catch {
            guard error.isAboutVersion else { throw error }
            return true
        }
    }

    /// The contract's fields that IB itself guards.
    static let gatedContract: Set = ["REQ_CONTRACT_DATA/contract/issuerId", "REQ_MKT_DEPTH/contract/primaryExch"]

    @Test("What is there and says nothing asks for nothing", arguments: rows)
    func unsetFieldsPass(row: TableRow) throws {
        let row = try #require(row.row as? any FilledRow)
        let message = try row.filled(.unset, seed: 1)
        #expect(message.requirements.map(\.field) == [])
        #expect(row.empty().requirements.isEmpty)
    }

    @Test func theErrorSaysWhatIsAskedForAndWhatIsThere() {
        let order = WirePlaceOrderRequest.with { $0.order.cashQty = 500 }
        let error = #expect(throws: CodingError.self) { try Outgoing.placeOrder.encode(order, at: 110) }
        #expect(
            error?.description
                == "PLACE_ORDER: order.cashQty needs server version 111 (MIN_SERVER_VER_CASH_QTY); this Gateway has 110"
        )
        let old = WirePlaceOrderRequest.with { $0.order.auctionStrategy = 2 }
        let gone = #expect(throws: CodingError.self) { try Outgoing.placeOrder.encode(old, at: 226) }
        #expect(
            gone?.description == "PLACE_ORDER: order.auctionStrategy is not carried from server version 203 on "
                + "(MIN_SERVER_VER_PROTOBUF_PLACE_ORDER); this Gateway has 226"
        )
        let message = #expect(throws: CodingError.self) { try Outgoing.pnl.encode(.init(), at: 126) }
        #expect(message?.description == "REQ_PNL needs server version 127 (MIN_SERVER_VER_PNL); this Gateway has 126")
    }

    @Test func whatAGatewaySaysIsNotRefused() throws {
        let open = WireOpenOrder.with { $0.order.cashQty = 500 }
        #expect(throws: Never.self) { try Incoming.openOrder.encode(open, at: 110) }
    }
}

/// One field of a request with a value, alone but for what opens its way to the wire.
struct SingleLeaf {
    let message: any WireMessage
    /// The message without the field.
    let base: any WireMessage
    let path: String
    /// What the field itself asks for, and what the rest of the message asks for.
    let requirements: [Requirement]
    let others: [Requirement]
}

/// A row that can be filled without a layout.
protocol FilledRow: MessageRow {
    func filled(_ content: InventingDecoder.Content, seed: UInt64) throws -> any WireMessage
    func singleLeaves() throws -> [SingleLeaf]
}

extension MessageKind: FilledRow {
    func filled(_ content: InventingDecoder.Content, seed: UInt64) throws -> any WireMessage {
        try InventingDecoder.message(Layout.Message.self, content, seed: seed).message
    }

    func singleLeaves() throws -> [SingleLeaf] {
        let count = try InventingDecoder.message(Layout.Message.self, .full, onlyLeaf: -1).leaves
        var leaves: [SingleLeaf] = []
        for base in try bases() {
            let before = try base.parsedJSON().leaves()
            for number in 0..<count {
                let message = try InventingDecoder.message(
                    Layout.Message.self,
                    .full,
                    onlyLeaf: number,
                    onto: base
                ).message
                let added = try message.parsedJSON().leaves().filter { leaf in
                    !before.contains { $0.path == leaf.path && $0.value == leaf.value }
                }
                // Where the base has the field already, the other bases show it.
                guard let leaf = added.min(by: { $0.path < $1.path }), !before.contains(where: { $0.path == leaf.path })
                else { continue }
                // A condition is nothing without its type.
                guard
                    !leaf.path.hasPrefix("/order/conditions/")
                        || before.contains(where: { $0.path == "/order/conditions/type" })
                else { continue }
                let others = base.requirements
                leaves.append(
                    SingleLeaf(
                        message: message,
                        base: base,
                        path: leaf.path,
                        requirements: message.requirements.filter { !others.contains($0) },
                        others: others
                    )
                )
            }
        }
        return leaves
    }

    private func bases() throws -> [Layout.Message] {
        RequirementTests.bases.compactMap { prepare in
            var message = Layout.Message()
            if var request = message as? WirePlaceOrderRequest {
                var (contract, order) = (request.contract, request.order)
                prepare(&contract, &order)
                (request.contract, request.order) = (contract, order)
                message = request as! Layout.Message
            }
            return message
        }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension WireMessage {
    var requirements: [Requirement] { Outgoing.requirements(of: self) }
}
