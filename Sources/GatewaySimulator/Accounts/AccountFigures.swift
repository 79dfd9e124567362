package import TWSModel

/// Everything that can be said about an account at one moment. All of it follows from the book and the prices, and adds up.
package struct AccountFigures: Sendable {
    /// One position with its value.
    package struct Item: Sendable {
        package let holding: Holding
        package let price: Price
        package let value: Money
        package let unrealized: Money
        package let realized: Money
        /// Since the close before today.
        package let daily: Money
    }

    package let account: AccountID
    package let cash: Money
    package let items: [Item]
    package let stockValue: Money
    package let optionValue: Money
    package let grossValue: Money
    package let unrealized: Money
    package let realized: Money
    package let daily: Money
    package let initialMargin: Money
    package let maintenanceMargin: Money

    package var netLiquidation: Money { cash + stockValue + optionValue }
    package var equityWithLoan: Money { cash + stockValue }
    package var availableFunds: Money { equityWithLoan - initialMargin }
    package var excessLiquidity: Money { equityWithLoan - maintenanceMargin }
    package var buyingPower: Money { availableFunds.isNegative ? 0 : availableFunds * 4 }

    package init(_ book: AccountBook, in world: World, at time: WorldTime) {
        account = book.account
        cash = book.cash
        let items = book.holdings.map { Self.item($0, trades: book.trades, in: world, at: time) }
        self.items = items
        stockValue = items.reduce(.zero) { $1.holding.instrument.isOption ? $0 : $0 + $1.value }
        optionValue = items.reduce(.zero) { $1.holding.instrument.isOption ? $0 + $1.value : $0 }
        grossValue = items.reduce(.zero) { $0 + $1.value.magnitude }
        unrealized = items.reduce(.zero) { $0 + $1.unrealized }
        realized = book.trades.reduce(.zero) { $0 + ($1.realized ?? 0) }
        daily = items.reduce(.zero) { $0 + $1.daily }
        maintenanceMargin = items.reduce(.zero) { $0 + Self.margin($1, in: world, at: time) }
        initialMargin = maintenanceMargin.scaled(by: 1.1)
    }

    private static func item(_ holding: Holding, trades: [Trade], in world: World, at time: WorldTime) -> Item {
        let instrument = holding.instrument
        let price = world.lastPrice(instrument, at: time)
        let value = (holding.quantity * price * instrument.multiplier).rounded(toPlaces: 2)
        let own = trades.filter { $0.instrument.id == instrument.id }
        let traded = own.reduce(Quantity.zero) { $0 + $1.signedQuantity }
        let before = world.previousClose(instrument, at: time)
        var daily = (holding.quantity - traded) * instrument.multiplier * (price - before)
        for trade in own { daily += trade.signedQuantity * instrument.multiplier * (price - trade.price) }
        return Item(
            holding: holding,
            price: price,
            value: value,
            unrealized: (value - holding.quantity * holding.averageCost).rounded(toPlaces: 2),
            realized: own.reduce(.zero) { $0 + ($1.realized ?? 0) },
            daily: daily.rounded(toPlaces: 2)
        )
    }

    /// A quarter of a stock's value; for a short option a sixth of what it obliges to.
    private static func margin(_ item: Item, in world: World, at time: WorldTime) -> Money {
        let instrument = item.holding.instrument
        guard instrument.isOption else { return item.value.magnitude.scaled(by: 0.25) }
        guard item.holding.quantity.isNegative, let id = instrument.underlying, let stock = world.instrument(id) else {
            return 0
        }
        let obligation = item.holding.quantity.magnitude * instrument.multiplier * world.lastPrice(stock, at: time)
        return obligation.scaled(by: 0.16)
    }

    /// One value as account updates and summaries have it.
    package struct Value: Hashable, Sendable {
        package var key: String
        package var value: String
        /// Empty for what is no money.
        package var currency: String
    }

    /// What account updates show, `AccountCode` first.
    package var values: [Value] {
        func words(_ key: String, _ value: String) -> Value { Value(key: key, value: value, currency: "") }
        func money(_ key: String, _ value: Money) -> Value {
            Value(key: key, value: value.money, currency: AccountBook.currency)
        }
        let general = [
            words("AccountCode", account.rawValue), words("AccountOrGroup", account.rawValue),
            words("AccountReady", "true"), words("AccountType", "INDIVIDUAL"),
        ]
        return general + totals.map { Value(key: $0.key, value: $0.value, currency: $0.currency) }
            + [words("Currency", AccountBook.currency)]
            + ledger(in: AccountBook.currency) + ledger(in: "BASE")
            + [money("NetLiquidationUncertainty", 0), words("WhatIfPMEnabled", "true")]
    }

    /// The totals, which account summaries give by these tags.
    package var totals: [Value] {
        func money(_ key: String, _ value: Money) -> Value {
            Value(key: key, value: value.money, currency: AccountBook.currency)
        }
        func number(_ key: String, _ value: String) -> Value { Value(key: key, value: value, currency: "") }
        let ratio = netLiquidation == 0 ? 0 : excessLiquidity.double / netLiquidation.double
        let leverage = netLiquidation == 0 ? 0 : grossValue.double / netLiquidation.double
        return [
            money("AccruedCash", 0), money("AvailableFunds", availableFunds), money("BuyingPower", buyingPower),
            number("Cushion", (ExactDecimal(ratio) ?? 0).rounded(toPlaces: 6).description),
            number("DayTradesRemaining", "-1"), money("EquityWithLoanValue", equityWithLoan),
            money("ExcessLiquidity", excessLiquidity), money("FullAvailableFunds", availableFunds),
            money("FullExcessLiquidity", excessLiquidity), money("FullInitMarginReq", initialMargin),
            money("FullMaintMarginReq", maintenanceMargin), money("GrossPositionValue", grossValue),
            number("HighestSeverity", "0"), money("InitMarginReq", initialMargin),
            number("Leverage", (ExactDecimal(leverage) ?? 0).rounded(toPlaces: 2).description),
            money("LookAheadAvailableFunds", availableFunds), money("LookAheadExcessLiquidity", excessLiquidity),
            money("LookAheadInitMarginReq", initialMargin), money("LookAheadMaintMarginReq", maintenanceMargin),
            number("LookAheadNextChange", "0"), money("MaintMarginReq", maintenanceMargin),
            money("NetLiquidation", netLiquidation), money("PreviousDayEquityWithLoanValue", equityWithLoan - daily),
            money("RegTEquity", equityWithLoan), money("RegTMargin", initialMargin),
            money("SMA", availableFunds), money("SettledCash", cash), money("TotalCashValue", cash),
        ]
    }

    /// The ledger of one currency; `BASE` is the sum of all.
    package func ledger(in currency: String) -> [Value] {
        func value(_ key: String, _ value: Money) -> Value { Value(key: key, value: value.money, currency: currency) }
        return [
            value("CashBalance", cash), value("TotalCashBalance", cash), value("AccruedCash", 0),
            value("StockMarketValue", stockValue), value("OptionMarketValue", optionValue),
            value("FutureOptionValue", 0), value("FuturesPNL", 0), value("NetLiquidationByCurrency", netLiquidation),
            value("UnrealizedPnL", unrealized), value("RealizedPnL", realized),
            Value(key: "ExchangeRate", value: "1.00", currency: currency),
            value("FundValue", 0), value("NetDividend", 0), value("MutualFundValue", 0),
            value("MoneyMarketFundValue", 0), value("CorporateBondValue", 0), value("TBondValue", 0),
            value("TBillValue", 0), value("WarrantValue", 0), value("FxCashBalance", 0), value("IssuerOptionValue", 0),
            Value(key: "RealCurrency", value: AccountBook.currency, currency: currency),
        ]
    }
}
