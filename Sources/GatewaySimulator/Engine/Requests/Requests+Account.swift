import TWSModel
import TWSProto
import TWSProtocol

extension Requests {
    static let account: [(MessageID, Handler)] = [
        on(Outgoing.accountUpdates) { turn, request in
            let key = StreamKey(kind: .accountUpdates)
            guard request.subscribe else {
                _ = turn.session.streams.remove(key)
                return
            }
            let code = request.acctCode
            let book = code.isEmpty && turn.broker.books.count == 1 ? turn.broker.books.first : turn.broker.book(code)
            guard let book else {
                turn.refuse(-1, "Invalid account code '\(code)'.")
                return
            }
            var stream = AccountUpdates(account: book.account, due: turn.now, isFirst: true)
            stream.run(&turn)
            turn.session.streams.add(key, stream)
        },
        on(Outgoing.accountSummary) { turn, request in
            let key = StreamKey(kind: .accountSummary, requestID: request.reqID)
            guard turn.session.streams.count(of: .accountSummary) < 2 || turn.session.streams.contains(key) else {
                turn.refuse(request.reqID, "Maximum number of account summary requests exceeded", code: 322)
                return
            }
            guard request.group.isEmpty || request.group == "All" else {
                turn.refuse(request.reqID, "Group name '\(request.group)' is unknown.")
                return
            }
            let tags = request.tags.split(separator: ",").map { $0.filter { $0 != " " } }
            var stream = AccountSummary(requestID: request.reqID, tags: tags, due: turn.now)
            stream.run(&turn)
            let reqID = request.reqID
            turn.send(Incoming.accountSummaryEnd, made(WireAccountSummaryEnd()) { $0.reqID = reqID })
            turn.session.streams.add(key, stream)
        },
        onCancel(Outgoing.cancelAccountSummary, .accountSummary) { $0.reqID },
        on(Outgoing.positions) { turn, _ in
            for book in turn.broker.books {
                for holding in book.holdings {
                    turn.send(
                        Incoming.position,
                        made(WirePosition()) { position in
                            position.account = book.account.rawValue
                            position.contract = holding.instrument.positionContract
                            position.position = holding.quantity.description
                            position.avgCost = holding.averageCost.double
                        }
                    )
                }
            }
            turn.send(Incoming.positionEnd, WirePositionEnd())
        },
        on(Outgoing.cancelPositions) { _, _ in },
        on(Outgoing.positionsMulti) { turn, request in
            guard let books = turn.broker.books(named: request.maybeAccount) else {
                turn.refuse(request.reqID, "Invalid account code '\(request.account)'.")
                return
            }
            for book in books {
                for holding in book.holdings {
                    turn.send(
                        Incoming.positionMulti,
                        made(WirePositionMulti()) { position in
                            position.reqID = request.reqID
                            position.account = book.account.rawValue
                            position.contract = holding.instrument.positionContract
                            position.position = holding.quantity.description
                            position.avgCost = holding.averageCost.double
                            position.maybeModelCode = request.maybeModelCode
                        }
                    )
                }
            }
            turn.send(Incoming.positionMultiEnd, made(WirePositionMultiEnd()) { $0.reqID = request.reqID })
        },
        on(Outgoing.cancelPositionsMulti) { _, _ in },
        on(Outgoing.accountUpdatesMulti) { turn, request in
            guard let books = turn.broker.books(named: request.maybeAccount) else {
                turn.refuse(request.reqID, "Invalid account code '\(request.account)'.")
                return
            }
            for book in books {
                let figures = AccountFigures(book, in: turn.world, at: turn.now)
                let net = figures.values.filter { $0.key == "NetLiquidation" }
                let values = request.ledgerAndNlv ? net + figures.ledger(in: AccountBook.currency) : figures.values
                for value in values {
                    turn.send(
                        Incoming.accountUpdateMulti,
                        made(WireAccountUpdateMulti()) { update in
                            update.reqID = request.reqID
                            update.account = book.account.rawValue
                            update.maybeModelCode = request.maybeModelCode
                            update.key = value.key
                            update.value = value.value
                            update.currency = value.currency
                        }
                    )
                }
            }
            turn.send(Incoming.accountUpdateMultiEnd, made(WireAccountUpdateMultiEnd()) { $0.reqID = request.reqID })
        },
        on(Outgoing.cancelAccountUpdatesMulti) { _, _ in },
        on(Outgoing.pnl) { turn, request in
            guard let book = turn.broker.book(request.account) else {
                turn.refuse(request.reqID, "Invalid account code '\(request.account)'.")
                return
            }
            turn.start(
                StreamKey(kind: .pnl, requestID: request.reqID),
                ProfitAndLoss(requestID: request.reqID, account: book.account, contract: nil, due: turn.now)
            )
        },
        onCancel(Outgoing.cancelPnL, .pnl) { $0.reqID },
        on(Outgoing.pnlSingle) { turn, request in
            guard let book = turn.broker.book(request.account) else {
                turn.refuse(request.reqID, "Invalid account code '\(request.account)'.")
                return
            }
            turn.start(
                StreamKey(kind: .pnlSingle, requestID: request.reqID),
                ProfitAndLoss(
                    requestID: request.reqID,
                    account: book.account,
                    contract: ContractID(request.conID),
                    due: turn.now
                )
            )
        },
        onCancel(Outgoing.cancelPnLSingle, .pnlSingle) { $0.reqID },
        on(Outgoing.familyCodes) { turn, _ in
            let accounts = turn.broker.books.map(\.account.rawValue)
            turn.send(
                Incoming.familyCodes,
                made(WireFamilyCodes()) { codes in
                    codes.familyCodes = accounts.map { account in
                        made(WireFamilyCode()) { code in
                            code.accountID = account
                            code.familyCode = "*"
                        }
                    }
                }
            )
        },
    ]
}

extension Turn {
    /// Adds a stream and lets it send its first messages.
    mutating func start(_ key: StreamKey, _ stream: some Stream) {
        guard !session.streams.contains(key) else {
            refuse(key.requestID, "Duplicate ticker id", code: 322)
            return
        }
        var stream = stream
        stream.run(&self)
        session.streams.add(key, stream)
    }
}
