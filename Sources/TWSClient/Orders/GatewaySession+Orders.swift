import NIOCore
import SwiftProtobuf
public import TWSModel
import TWSProto
import TWSProtocol

extension GatewaySession {
    /// The working orders of this client id (client 0: also manual ones, which are bound by asking).
    public func openOrders() async throws(GatewayError) -> [OpenOrder] {
        try await openOrders(Outgoing.openOrders.name) { (_, version) throws(CodingError) in
            try Outgoing.openOrders.encode(WireOpenOrdersRequest(), at: version)
        }
    }

    /// The working orders of all clients and those entered by hand.
    public func allOpenOrders() async throws(GatewayError) -> [OpenOrder] {
        try await openOrders(Outgoing.allOpenOrders.name) { (_, version) throws(CodingError) in
            try Outgoing.allOpenOrders.encode(WireAllOpenOrdersRequest(), at: version)
        }
    }

    private func openOrders(
        _ name: String,
        _ request: @escaping @Sendable (RequestID, ServerVersion) throws(CodingError) -> Frame
    ) async throws(GatewayError) -> [OpenOrder] {
        try await perform(
            Exchange<OpenOrderBook>(
                name: name,
                address: .kinds([Incoming.openOrder.id, Incoming.orderStatus.id, Incoming.openOrdersEnd.id]),
                request: request,
                start: OpenOrderBook()
            ) { frame, book in
                switch frame.id {
                case Incoming.openOrder.id: book.add(OpenOrder(try frame.read(Incoming.openOrder)))
                case Incoming.orderStatus.id: book.add(try frame.read(Incoming.orderStatus))
                default: return .done
                }
                return .more
            }
        ).orders
    }

    /// The fills that the Gateway remembers: since midnight, all clients. Each comes with its commission where that is known.
    public func executions(
        matching filter: ExecutionFilter = ExecutionFilter()
    ) async throws(GatewayError) -> [Execution] {
        try await perform(
            Exchange<ExecutionList>(
                name: Outgoing.executions.name,
                address: .numbered,
                alsoKinds: [Incoming.commissionReport.id],
                request: { (id, version) throws(CodingError) in
                    try Outgoing.executions.encode(
                        .with {
                            $0.reqID = id.value
                            $0.executionFilter = filter.wire
                        },
                        at: version
                    )
                },
                start: ExecutionList()
            ) { frame, list in
                switch frame.id {
                case Incoming.execution.id: list.add(try Execution(try frame.read(Incoming.execution)))
                case Incoming.commissionReport.id: list.add(try frame.read(Incoming.commissionReport))
                case Incoming.executionEnd.id: list.ended = true
                default: break
                }
                guard list.ended else { return .more }
                // Commission reports may follow the end marker; a fill without one is still a fill.
                return list.isComplete ? .done : .doneWithin(.milliseconds(500))
            }
        ).executions
    }
}

/// Which executions to ask for; nil is any.
public struct ExecutionFilter: Hashable, Codable, Sendable {
    public var client: ClientID?
    public var account: AccountID?
    public var symbol: String?
    public var securityType: SecurityType?
    public var exchange: String?
    /// `BUY` or `SELL`.
    public var side: OrderAction?
    /// `20261120 09:30:00 US/Eastern`, or in UTC `20261120-14:30:00`.
    public var since: String?

    public init(
        client: ClientID? = nil,
        account: AccountID? = nil,
        symbol: String? = nil,
        securityType: SecurityType? = nil,
        exchange: String? = nil,
        side: OrderAction? = nil,
        since: String? = nil
    ) {
        self.client = client
        self.account = account
        self.symbol = symbol
        self.securityType = securityType
        self.exchange = exchange
        self.side = side
        self.since = since
    }

    var wire: WireExecutionFilter {
        .with {
            $0.maybeClientID = client?.value
            $0.maybeAcctCode = account?.rawValue
            $0.maybeSymbol = symbol
            $0.maybeSecType = securityType?.rawValue
            $0.maybeExchange = exchange
            $0.maybeSide = side?.rawValue
            $0.maybeTime = since
        }
    }
}

/// Open orders as they come: an order, then its status, each perhaps more than once.
private struct OpenOrderBook: Sendable {
    private(set) var orders: [OpenOrder] = []
    private var places: [Key: Int] = [:]

    /// What tells orders apart: the permanent number where there is one, otherwise the client's own.
    private enum Key: Hashable {
        case permanent(Int64)
        case own(client: Int32?, order: Int32)

        init(permID: Int64?, client: Int32?, order: Int32) {
            if let permID, permID != 0 {
                self = .permanent(permID)
            } else {
                self = .own(client: client, order: order)
            }
        }
    }

    mutating func add(_ order: OpenOrder) {
        let told = order.order
        let key = Key(permID: told.permID?.value, client: told.client?.value, order: told.id.value)
        guard let place = places[key] else {
            places[key] = orders.count
            orders.append(order)
            return
        }
        var merged = order
        merged.filled = orders[place].filled
        merged.remaining = orders[place].remaining
        merged.averageFillPrice = orders[place].averageFillPrice
        merged.whyHeld = orders[place].whyHeld
        orders[place] = merged
    }

    mutating func add(_ status: WireOrderStatus) {
        let key = Key(permID: status.maybePermID, client: status.maybeClientID, order: status.orderID)
        guard let place = places[key] else { return }
        orders[place].status = status.maybeStatus.nonEmpty.map { OrderStatus(rawValue: $0) }
        orders[place].filled = status.maybeFilled.flatMap { Quantity($0) }
        orders[place].remaining = status.maybeRemaining.flatMap { Quantity($0) }
        orders[place].averageFillPrice = status.maybeAvgFillPrice.flatMap { $0 == 0 ? nil : Price($0) }
        orders[place].whyHeld = status.maybeWhyHeld.nonEmpty
    }
}

extension OpenOrder {
    init(_ wire: WireOpenOrder) {
        self.init(
            contract: Contract(wire.contract),
            order: Order(wire.order, id: OrderID(wire.orderID)),
            status: wire.orderState.maybeStatus.nonEmpty.map { OrderStatus(rawValue: $0) }
        )
    }
}

extension Order {
    init(_ wire: WireOrder, id: OrderID) {
        self.init(
            id: id,
            client: wire.maybeClientID.map { ClientID($0) },
            permID: wire.maybePermID.map { PermID($0) },
            parent: wire.maybeParentID.flatMap { $0 == 0 ? nil : OrderID($0) },
            account: wire.maybeAccount.nonEmpty.map { AccountID($0) },
            action: wire.maybeAction.nonEmpty.map { OrderAction(rawValue: $0) },
            quantity: wire.maybeTotalQuantity.flatMap { Quantity($0) },
            type: wire.maybeOrderType.nonEmpty.map { OrderType(rawValue: $0) },
            limitPrice: wire.price(wire.maybeLmtPrice, for: ["LMT", "LOC", "LIT", "STP LMT", "TRAIL LIMIT", "REL"]),
            auxPrice: wire.price(
                wire.maybeAuxPrice,
                for: ["STP", "STP LMT", "TRAIL", "TRAIL LIMIT", "MIT", "LIT", "REL"]
            ),
            trailStopPrice: Price(money: wire.maybeTrailStopPrice),
            trailingPercent: ExactDecimal(money: wire.maybeTrailingPercent),
            timeInForce: wire.maybeTif.nonEmpty.map { TimeInForce(rawValue: $0) },
            goodTillDate: wire.maybeGoodTillDate.nonEmpty,
            outsideRTH: wire.maybeOutsideRth,
            ocaGroup: wire.maybeOcaGroup.nonEmpty,
            reference: wire.maybeOrderRef.nonEmpty
        )
    }
}

extension WireOrder {
    /// The Gateway writes 0.0 for a price that the order's type does not have; for a type that has one, 0 is a price.
    fileprivate func price(_ value: Double?, for types: Set<String>) -> Price? {
        value == 0 && !types.contains(orderType) ? nil : Price(money: value)
    }
}

/// Executions and the commission reports that belong to them, whatever comes first.
private struct ExecutionList: Sendable {
    private(set) var executions: [Execution] = []
    private var reports: [String: WireCommissionAndFeesReport] = [:]
    private var places: [String: Int] = [:]
    var ended = false

    var isComplete: Bool { executions.allSatisfy { $0.commission != nil } }

    mutating func add(_ execution: Execution) {
        var execution = execution
        if let report = reports[execution.id] { execution.add(report) }
        places[execution.id] = executions.count
        executions.append(execution)
    }

    mutating func add(_ report: WireCommissionAndFeesReport) {
        reports[report.execID] = report
        if let place = places[report.execID] { executions[place].add(report) }
    }
}

extension Execution {
    init(_ message: WireExecutionDetails) throws(GatewayError) {
        let wire = message.execution
        guard let id = wire.maybeExecID.nonEmpty else {
            throw GatewayError(.incomplete, "\(Incoming.execution.name): an execution without execId")
        }
        self.init(
            id: id,
            contract: Contract(message.contract),
            order: wire.maybeOrderID.map { OrderID($0) },
            client: wire.maybeClientID.map { ClientID($0) },
            permID: wire.maybePermID.map { PermID($0) },
            account: wire.maybeAcctNumber.nonEmpty.map { AccountID($0) },
            time: wire.maybeTime.nonEmpty,
            exchange: wire.maybeExchange.nonEmpty,
            side: wire.maybeSide.nonEmpty,
            quantity: wire.maybeShares.flatMap { Quantity($0) },
            price: Price(money: wire.maybePrice),
            cumulativeQuantity: wire.maybeCumQty.flatMap { Quantity($0) },
            averagePrice: Price(money: wire.maybeAvgPrice),
            reference: wire.maybeOrderRef.nonEmpty
        )
    }

    fileprivate mutating func add(_ report: WireCommissionAndFeesReport) {
        commission = Money(money: report.maybeCommissionAndFees)
        commissionCurrency = report.maybeCurrency.nonEmpty
        realizedPnL = Money(money: report.maybeRealizedPnl)
    }
}
