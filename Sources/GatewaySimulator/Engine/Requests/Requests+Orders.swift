import TWSModel
import TWSProto
import TWSProtocol

extension Requests {
    static let orders: [(MessageID, Handler)] = [
        onWrite(
            Outgoing.placeOrder,
            id: { $0.orderID },
            { turn, request in
                let reason = "This simulator takes no orders yet."
                turn.notify(201, "Order rejected - reason:\(reason)", request: request.orderID)
            }
        ),
        onWrite(
            Outgoing.cancelOrder,
            id: { $0.orderID },
            { turn, request in
                let reason = "This simulator takes no orders yet, and cancels none."
                turn.notify(201, "Order rejected - reason:\(reason)", request: request.orderID)
            }
        ),
        onWrite(Outgoing.globalCancel) { turn, _ in
            turn.notify(201, "Order rejected - reason:This simulator takes no orders yet, and cancels none.")
        },
        onWrite(Outgoing.openOrders) { turn, _ in
            let client = turn.session.client
            for (account, order) in turn.broker.orders where order.client == client {
                turn.sendOpenOrder(order, of: account)
            }
            turn.send(Incoming.openOrdersEnd, WireOpenOrdersEnd())
        },
        onWrite(Outgoing.allOpenOrders) { turn, _ in
            for (account, order) in turn.broker.orders { turn.sendOpenOrder(order, of: account) }
            turn.send(Incoming.openOrdersEnd, WireOpenOrdersEnd())
        },
        onWrite(Outgoing.autoOpenOrders) { turn, _ in
            if turn.session.client.value != 0 {
                turn.notify(327, "Only the default client (i.e 0) can auto bind orders.")
            }
        },
        onWrite(Outgoing.completedOrders) { turn, _ in
            for book in turn.broker.books {
                for order in book.completed {
                    turn.send(Incoming.completedOrder, turn.completedOrder(order, of: book.account))
                }
            }
            turn.send(Incoming.completedOrdersEnd, WireCompletedOrdersEnd())
        },
        on(Outgoing.executions) { turn, request in
            let filter = ExecutionFilter(request.executionFilter)
            let trades = turn.broker.books.flatMap { book in
                book.trades.filter { filter.matches($0, account: book.account) }.map { (book.account, $0) }
            }.sorted { $0.1.time < $1.1.time }
            for (account, trade) in trades {
                turn.send(Incoming.execution, turn.execution(trade, of: account, reqID: request.reqID))
            }
            for (_, trade) in trades {
                turn.send(
                    Incoming.commissionReport,
                    made(WireCommissionAndFeesReport()) { report in
                        report.execID = trade.executionID
                        report.commissionAndFees = trade.commission.double
                        report.currency = trade.instrument.currency
                        report.maybeRealizedPnl = trade.realized?.double
                    }
                )
            }
            turn.send(Incoming.executionEnd, made(WireExecutionDetailsEnd()) { $0.reqID = request.reqID })
        },
    ]
}

/// Which of today's trades a client wants to see.
struct ExecutionFilter {
    private let filter: WireExecutionFilter

    init(_ filter: WireExecutionFilter) { self.filter = filter }

    func matches(_ trade: Trade, account: AccountID) -> Bool {
        func agrees(_ wanted: String, _ value: String) -> Bool { wanted.isEmpty || wanted.uppercased() == value }
        let side = filter.side.uppercased()
        return (filter.clientID == 0 || filter.clientID == trade.client.value)
            && agrees(filter.acctCode, account.rawValue)
            && agrees(filter.symbol, trade.instrument.symbol)
            && agrees(filter.secType, trade.instrument.securityType.rawValue)
            && agrees(filter.exchange, trade.exchange)
            && (side.isEmpty || side.hasPrefix(trade.isBuy ? "B" : "S"))
            && (Zone.eastern.read(filter.time).map { $0 <= trade.time } ?? true)
    }
}

extension Turn {
    mutating func sendOpenOrder(_ order: WorkingOrder, of account: AccountID) {
        send(
            Incoming.openOrder,
            made(WireOpenOrder()) { message in
                message.orderID = order.id.value
                message.contract = order.instrument.orderContract
                message.order = wireOrder(order, of: account)
                message.orderState = made(WireOrderState()) { $0.status = order.status.rawValue }
            }
        )
        send(
            Incoming.orderStatus,
            made(WireOrderStatus()) { message in
                message.orderID = order.id.value
                message.status = order.status.rawValue
                message.filled = order.filled.description
                message.remaining = order.remaining.description
                message.avgFillPrice = order.averageFillPrice?.double ?? 0
                message.permID = order.permID.value
                message.parentID = 0
                message.lastFillPrice = order.lastFillPrice?.double ?? 0
                message.clientID = order.client.value
                message.maybeWhyHeld = order.whyHeld
                message.mktCapPrice = 0
            }
        )
    }

    private func wireOrder(_ order: WorkingOrder, of account: AccountID) -> WireOrder {
        made(WireOrder()) { wire in
            wire.clientID = order.client.value
            wire.orderID = order.id.value
            wire.permID = order.permID.value
            wire.parentID = 0
            wire.action = order.action.rawValue
            wire.totalQuantity = order.quantity.description
            wire.orderType = order.type.rawValue
            wire.lmtPrice = order.limitPrice?.double ?? 0
            wire.auxPrice = order.stopPrice?.double ?? 0
            wire.tif = order.timeInForce.rawValue
            wire.account = account.rawValue
            wire.clearingIntent = "IB"
            wire.ocaType = 3
            wire.triggerMethod = 0
            wire.volatilityType = 0
            wire.referencePriceType = 0
            wire.deltaNeutralOrderType = "None"
            wire.deltaNeutralShortSaleSlot = 0
            wire.origin = 0
            wire.shortSaleSlot = 0
            wire.exemptCode = -1
            wire.adjustedOrderType = "None"
            wire.adjustableTrailingUnit = 0
            wire.cashQty = 0
            wire.dontUseAutoPriceForHedge = true
            wire.filledQuantity = order.filled.description
            wire.usePriceMgmtAlgo = 0
        }
    }

    func completedOrder(_ order: WorkingOrder, of account: AccountID) -> WireCompletedOrder {
        made(WireCompletedOrder()) { message in
            message.contract = order.instrument.orderContract
            message.order = made(wireOrder(order, of: account)) { wire in
                wire.orderID = 0
                wire.shareholder = "Not an insider or substantial shareholder"
            }
            message.orderState = made(WireOrderState()) { state in
                state.status = order.status.rawValue
                state.completedStatus = "Filled Size: \(order.filled)"
                if let completed = order.completed { state.completedTime = stamp(completed) }
                if let commission = order.commission {
                    state.commissionAndFees = commission.double
                    state.commissionAndFeesCurrency = order.instrument.currency
                }
            }
        }
    }

    func execution(_ trade: Trade, of account: AccountID, reqID: Int32) -> WireExecutionDetails {
        made(WireExecutionDetails()) { message in
            message.reqID = reqID
            message.contract = trade.instrument.wireContract(exchange: trade.exchange)
            message.execution = made(WireExecution()) { execution in
                execution.orderID = trade.order.value
                execution.execID = trade.executionID
                execution.time = stamp(trade.time)
                execution.acctNumber = account.rawValue
                execution.exchange = trade.exchange
                execution.side = trade.isBuy ? "BOT" : "SLD"
                execution.shares = trade.quantity.description
                execution.price = trade.price.double
                execution.permID = trade.permID.value
                execution.clientID = trade.client.value
                execution.isLiquidation = false
                execution.cumQty = trade.cumulative.description
                execution.avgPrice = trade.averagePrice.double
                execution.lastLiquidity = 2
                execution.isPriceRevisionPending = false
            }
        }
    }
}
