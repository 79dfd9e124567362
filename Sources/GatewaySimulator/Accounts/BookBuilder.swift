import TWSModel

/// Fills an account's book with holdings, orders and trades that fit the world's prices.
struct BookBuilder {
    let world: World
    private let today: CivilDate
    private let midnight: Int
    /// Permanent numbers and execution ids are unique in the login: each account begins at its own.
    private let series: Int

    init(world: World, series: Int) {
        self.world = world
        self.series = series
        today = Zone.eastern.date(at: world.start.seconds)
        midnight = Zone.eastern.midnight(of: today)
    }

    func book(for account: SimulatedAccount) -> AccountBook {
        switch account.portfolio {
        case .busy: busy(account.id)
        case .small: small(account.id)
        case .cashOnly:
            AccountBook(account: account.id, cash: "100000", holdings: [], orders: [], trades: [], completed: [])
        }
    }

    // MARK: - The portfolios

    private func busy(_ account: AccountID) -> AccountBook {
        let shares: [(String, Quantity)] = [
            ("SOFI", 500), ("SOUN", 1000), ("AMD", 100), ("GOOGL", 50), ("AAPL", 40), ("MSFT", 25), ("NVDA", 60),
            ("SPY", 20), ("PLTR", 50), ("INTC", -200), ("F", 300), ("TLT", 80), ("QQQ", 15), ("KO", 120),
        ]
        let contracts: [(String, OptionRight, Double, Int, Quantity)] = [
            ("SOFI", .call, 1.12, 25, -5), ("SOUN", .call, 1.2, 25, -10), ("AMD", .put, 0.92, 25, -1),
            ("AMD", .put, 0.86, 25, 1), ("GOOGL", .put, 0.94, 25, -1), ("GOOGL", .put, 0.9, 25, 1),
            ("SPY", .put, 0.96, 55, 2), ("SPY", .put, 0.93, 55, -2), ("NVDA", .call, 1.1, 80, 2),
            ("AAPL", .call, 1.05, 55, 1),
        ]
        var holdings = shares.compactMap { symbol, quantity in
            stock(symbol).map { holding($0, quantity, daysAgo: 20 + symbol.utf8.count * 17) }
        }
        for (symbol, right, moneyness, days, quantity) in contracts {
            guard let option = option(symbol, right, moneyness, days: days) else { continue }
            holdings.append(holding(option, quantity, daysAgo: 9))
        }
        var book = AccountBook(
            account: account,
            cash: "61482.37",
            holdings: holdings,
            orders: busyOrders(),
            trades: [],
            completed: []
        )
        addTrades(to: &book)
        return book
    }

    private func busyOrders() -> [WorkingOrder] {
        let plans: [(Instrument?, OrderAction, Quantity, OrderType, Double, TimeInForce)] = [
            (stock("SOFI"), .sell, 500, .limit, 1.12, .goodTillCancelled),
            (stock("SOUN"), .sell, 500, .limit, 1.18, .goodTillCancelled),
            (stock("AMD"), .buy, 50, .limit, 0.88, .goodTillCancelled),
            (stock("GOOGL"), .sell, 50, .stop, 0.87, .goodTillCancelled),
            (option("AMD", .put, 0.92, days: 25), .buy, 1, .limit, 0.35, .goodTillCancelled),
            (option("SOFI", .call, 1.12, days: 25), .buy, 5, .limit, 0.3, .goodTillCancelled),
            (stock("GOOGL"), .buy, 20, .limit, 0.9, .day),
        ]
        return plans.enumerated().compactMap { index, plan in
            let (instrument, action, quantity, type, factor, timeInForce) = plan
            guard let instrument else { return nil }
            let level = world.lastPrice(instrument, at: world.start).scaled(by: factor)
            return WorkingOrder(
                instrument: instrument,
                client: Self.owner,
                id: OrderID(Int32(4 + index)),
                permID: permID(4 + index),
                action: action,
                quantity: quantity,
                type: type,
                limitPrice: type == .limit ? max(level, "0.01") : nil,
                stopPrice: type == .stop ? level : nil,
                timeInForce: timeInForce,
                status: type == .stop ? .preSubmitted : .submitted,
                whyHeld: type == .stop ? "trigger" : nil
            )
        }
    }

    private func small(_ account: AccountID) -> AccountBook {
        let shares: [(String, Quantity)] = [("SPY", 12), ("TLT", 30)]
        var holdings = shares.compactMap { symbol, quantity in
            stock(symbol).map { holding($0, quantity, daysAgo: 60) }
        }
        if let put = option("SPY", .put, 0.95, days: 40) { holdings.append(holding(put, 1, daysAgo: 5)) }
        return AccountBook(account: account, cash: "8210.55", holdings: holdings, orders: [], trades: [], completed: [])
    }

    /// The client under whose id the orders were placed.
    static let owner: ClientID = 1

    // MARK: - Today's trades

    private func addTrades(to book: inout AccountBook) {
        trade(stock("SOFI"), buy: true, fills: [60, 40], order: 1, at: 0.42, opening: true, in: &book)
        trade(stock("SOUN"), buy: false, fills: [200], order: 2, at: 0.57, opening: false, in: &book)
        trade(option("AMD", .put, 0.92, days: 25), buy: false, fills: [1], order: 3, at: 0.81, opening: true, in: &book)
    }

    private func trade(
        _ instrument: Instrument?,
        buy: Bool,
        fills: [Quantity],
        order: Int,
        at part: Double,
        opening: Bool,
        in book: inout AccountBook
    ) {
        guard let instrument else { return }
        let since = Double(world.start.seconds - midnight)
        var cumulative: Quantity = 0
        var cost: Money = 0
        var paid: Money = 0
        var last: Price = 0
        for (index, quantity) in fills.enumerated() {
            let time = midnight + Int(since * part) + index
            let price = world.lastPrice(instrument, at: WorldTime(seconds: time))
            cumulative += quantity
            cost += quantity * price
            last = price
            let commission: Money = instrument.isOption ? quantity * "0.65" : max("0.35", quantity * "0.0035")
            paid += commission
            let basis = book.holdings.first { $0.instrument.id == instrument.id }?.averageCost ?? 0
            let proceeds = quantity * (price * instrument.multiplier - basis)
            let realized = ((buy ? -proceeds : proceeds) - commission).rounded(toPlaces: 4)
            book.trades.append(
                Trade(
                    executionID: executionID(order, index),
                    instrument: instrument,
                    client: Self.owner,
                    order: OrderID(Int32(order)),
                    permID: permID(order),
                    time: time,
                    isBuy: buy,
                    quantity: quantity,
                    price: price,
                    cumulative: cumulative,
                    averagePrice: average(cost, cumulative),
                    exchange: instrument.exchanges[1 + index],
                    commission: commission,
                    realized: opening ? nil : realized
                )
            )
        }
        book.completed.append(
            WorkingOrder(
                instrument: instrument,
                client: Self.owner,
                id: OrderID(Int32(order)),
                permID: permID(order),
                action: buy ? .buy : .sell,
                quantity: cumulative,
                type: .limit,
                limitPrice: last,
                stopPrice: nil,
                timeInForce: .day,
                status: .filled,
                filled: cumulative,
                averageFillPrice: average(cost, cumulative),
                lastFillPrice: last,
                commission: paid,
                completed: midnight + Int(since * part) + fills.count - 1
            )
        )
    }

    // MARK: - Pieces

    private func stock(_ symbol: String) -> Instrument? { world.stock(symbol) }

    private func option(_ symbol: String, _ right: OptionRight, _ moneyness: Double, days: Int) -> Instrument? {
        guard let chain = world.chain(symbol) else { return nil }
        let expiry = chain.expiry(from: today, days: days)
        return chain.options(expiring: { $0 == expiry }, at: chain.strike(at: moneyness), right: right).first
    }

    private func holding(_ instrument: Instrument, _ quantity: Quantity, daysAgo: Int) -> Holding {
        let then = WorldTime(seconds: midnight - daysAgo * 86_400 + 54_000)
        let price = world.lastPrice(instrument, at: then)
        let commission: Money = instrument.isOption ? "0.6512" : "0.0035"
        let cost = price * instrument.multiplier + (quantity.isNegative ? -commission : commission)
        return Holding(instrument: instrument, quantity: quantity, averageCost: cost)
    }

    private func average(_ cost: Money, _ quantity: Quantity) -> Price {
        (ExactDecimal(cost.double / quantity.double) ?? 0).rounded(toPlaces: 4)
    }

    private func permID(_ order: Int) -> PermID { PermID(Int64(1_518_189_900 + series * 1000 + order)) }

    private func executionID(_ order: Int, _ fill: Int) -> String {
        let day = String(today.number, radix: 16)
        return
            "0000e0d\(5 + series).\(String(repeating: "0", count: 8 - day.count))\(day).\(twoDigits(order)).0\(fill + 1)"
    }
}
