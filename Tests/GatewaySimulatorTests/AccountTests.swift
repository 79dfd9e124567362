import TWSModel
import Testing

@testable import GatewaySimulator

/// Every number of an account follows from its book and the prices.
struct AccountTests {
    @Test(arguments: [SimulatedAccount.busy, .small, SimulatedAccount(id: AccountID("DU1"), portfolio: .cashOnly)])
    func everythingAddsUp(account: SimulatedAccount) {
        for day in 0..<10 {
            let start = WorldTime(seconds: 1_795_343_159 + day * 100_003)
            let world = World(seed: 7, start: start)
            let book = BookBuilder(world: world, series: 0).book(for: account)
            for minutes in [0, 5, 300] {
                let time = start.advanced(by: .seconds(minutes * 60))
                let figures = AccountFigures(book, in: world, at: time)
                for item in figures.items {
                    let instrument = item.holding.instrument
                    #expect(item.price == world.lastPrice(instrument, at: time))
                    #expect(item.value == item.holding.quantity * item.price * instrument.multiplier)
                    #expect(
                        item.unrealized
                            == (item.value - item.holding.quantity * item.holding.averageCost).rounded(toPlaces: 2)
                    )
                }
                let held = figures.items.reduce(Money.zero) { $0 + $1.value }
                #expect(figures.netLiquidation == book.cash + held)
                #expect(figures.stockValue + figures.optionValue == held)
                #expect(figures.unrealized == figures.items.reduce(Money.zero) { $0 + $1.unrealized })
                #expect(figures.daily == figures.items.reduce(Money.zero) { $0 + $1.daily })
                #expect(!figures.availableFunds.isNegative)
                #expect(figures.initialMargin >= figures.maintenanceMargin)
                let values = Dictionary(figures.values.map { ($0.key + $0.currency, $0.value) }) { first, _ in first }
                #expect(values["NetLiquidationUSD"] == figures.netLiquidation.money)
                #expect(values["NetLiquidationByCurrencyBASE"] == figures.netLiquidation.money)
            }
        }
    }

    @Test func theBusyAccountIsBusyWheneverTheWorldBegins() {
        for day in 0..<40 {
            let start = WorldTime(seconds: 1_795_343_159 + day * 250_007)
            let world = World(seed: UInt64(day), start: start)
            let book = BookBuilder(world: world, series: 0).book(for: .busy)
            #expect(book.holdings.count == 24)
            #expect(Set(book.holdings.map(\.instrument.id)).count == 24)
            #expect(book.orders.count == 7)
            #expect(book.trades.count == 4)
            #expect(book.holdings.allSatisfy { $0.averageCost > 0 && $0.quantity != 0 })
            #expect(book.orders.allSatisfy { ($0.limitPrice ?? $0.stopPrice ?? 0) > 0 })
            let midnight = Zone.eastern.midnight(of: Zone.eastern.date(at: start.seconds))
            #expect(book.trades.allSatisfy { $0.time >= midnight && $0.time <= start.seconds + 1 })
            #expect(Set(book.trades.map(\.executionID)).count == 4)
            for trade in book.trades {
                #expect(trade.price == world.lastPrice(trade.instrument, at: WorldTime(seconds: trade.time)))
            }
        }
    }
}
