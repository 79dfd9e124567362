import TWSModel
import TWSProto
import TWSProtocol

/// How often a Gateway repeats account figures that have changed.
private let accountInterval = Duration.seconds(180)

/// Values and portfolio of one account, whole at first and again every three minutes.
struct AccountUpdates: Stream {
    let account: AccountID
    var due: WorldTime?
    var isFirst: Bool

    mutating func run(_ turn: inout Turn) {
        defer { due = turn.now.advanced(by: accountInterval) }
        guard let book = turn.broker.book(account.rawValue) else { return }
        let figures = AccountFigures(book, in: turn.world, at: turn.now)
        for value in figures.values {
            turn.send(
                Incoming.accountValue,
                made(WireAccountValue()) { message in
                    message.key = value.key
                    message.value = value.value
                    message.currency = value.currency
                    message.accountName = account.rawValue
                }
            )
        }
        for item in figures.items {
            turn.send(Incoming.portfolioValue, portfolioValue(item))
        }
        let time = Zone.eastern.hourAndMinute(turn.now.seconds)
        turn.send(Incoming.accountUpdateTime, made(WireAccountUpdateTime()) { $0.timeStamp = time })
        guard isFirst else { return }
        isFirst = false
        turn.send(Incoming.accountDataEnd, made(WireAccountDataEnd()) { $0.accountName = account.rawValue })
    }

    private func portfolioValue(_ item: AccountFigures.Item) -> WirePortfolioValue {
        made(WirePortfolioValue()) { message in
            message.contract = made(item.holding.instrument.positionContract) { contract in
                if contract.hasExchange { contract.primaryExch = contract.exchange }
            }
            message.position = item.holding.quantity.description
            message.marketPrice = item.price.double
            message.marketValue = item.value.double
            message.averageCost = item.holding.averageCost.double
            message.unrealizedPnl = item.unrealized.double
            message.realizedPnl = item.realized.double
            message.accountName = account.rawValue
        }
    }
}

/// The asked-for figures of all accounts, whole at first and then every three minutes what has changed.
struct AccountSummary: Stream {
    let requestID: Int32
    let tags: [String]
    var due: WorldTime?
    private var sent: [AccountID: [AccountFigures.Value]] = [:]

    init(requestID: Int32, tags: [String], due: WorldTime?) {
        self.requestID = requestID
        self.tags = tags
        self.due = due
    }

    mutating func run(_ turn: inout Turn) {
        due = turn.now.advanced(by: accountInterval)
        for book in turn.broker.books {
            let values = values(of: AccountFigures(book, in: turn.world, at: turn.now))
            let before = Set(sent[book.account] ?? [])
            for value in values where !before.contains(value) {
                turn.send(
                    Incoming.accountSummary,
                    made(WireAccountSummary()) { message in
                        message.reqID = requestID
                        message.account = book.account.rawValue
                        message.tag = value.key
                        message.value = value.value
                        message.currency = value.currency
                    }
                )
            }
            sent[book.account] = values
        }
    }

    private func values(of figures: AccountFigures) -> [AccountFigures.Value] {
        let totals = [AccountFigures.Value(key: "AccountType", value: "INDIVIDUAL", currency: "")] + figures.totals
        return tags.flatMap { tag -> [AccountFigures.Value] in
            switch tag {
            case "$LEDGER", "$LEDGER:BASE": return figures.ledger(in: "BASE")
            case "$LEDGER:ALL": return figures.ledger(in: AccountBook.currency) + figures.ledger(in: "BASE")
            case "$LEDGER:\(AccountBook.currency)": return figures.ledger(in: AccountBook.currency)
            // The documentation's spelling of two of them differs from the Gateway's.
            case "ReqTEquity": return totals.filter { $0.key == "RegTEquity" }
            case "ReqTMargin": return totals.filter { $0.key == "RegTMargin" }
            default: return totals.filter { $0.key == tag }
            }
        }
    }
}

/// Profit and loss of an account, or of one of its positions, about once a second when it has changed.
struct ProfitAndLoss: Stream {
    let requestID: Int32
    let account: AccountID
    /// Nil for the whole account.
    let contract: ContractID?
    var due: WorldTime?
    private var lastPnL: WirePnL?
    private var lastSingle: WirePnLSingle?

    init(requestID: Int32, account: AccountID, contract: ContractID?, due: WorldTime?) {
        self.requestID = requestID
        self.account = account
        self.contract = contract
        self.due = due
    }

    mutating func run(_ turn: inout Turn) {
        due = turn.now.next(multipleOf: 1000)
        guard let book = turn.broker.book(account.rawValue) else { return }
        let figures = AccountFigures(book, in: turn.world, at: turn.now)
        guard let contract else {
            let message = made(WirePnL()) { message in
                message.reqID = requestID
                message.dailyPnL = figures.daily.double
                message.unrealizedPnL = figures.unrealized.double
                message.realizedPnL = figures.realized.double
            }
            if message != lastPnL { turn.send(Incoming.pnl, message) }
            lastPnL = message
            return
        }
        // A contract that the account does not hold gets no answer at all, as from the real Gateway.
        guard let item = figures.items.first(where: { $0.holding.instrument.id == contract }) else { return }
        let message = made(WirePnLSingle()) { message in
            message.reqID = requestID
            message.position = item.holding.quantity.description
            message.dailyPnL = item.daily.double
            message.unrealizedPnL = item.unrealized.double
            message.realizedPnL = item.realized.double
            message.value = item.value.double
        }
        if message != lastSingle { turn.send(Incoming.pnlSingle, message) }
        lastSingle = message
    }
}
