import TWSModel

/// What accounts hold, at market prices, and what that makes in each currency.
struct PortfolioAnswer: Answer {
    struct Data: Encodable, Sendable {
        var items: [PortfolioItem]
        var totals: [Total]
    }

    /// Everything in one currency; nil where one of the items has no value.
    struct Total: Encodable, Sendable, Equatable {
        var currency: String
        var marketValue: Money?
        var unrealizedPnL: Money?
        var realizedPnL: Money?
    }

    var items: [PortfolioItem]

    init(_ snapshots: [AccountSnapshot]) {
        items = snapshots.flatMap { snapshot in
            snapshot.portfolio.sorted { Contract.reads($0.contract, before: $1.contract) }.map { item in
                var item = item
                item.account = item.account ?? snapshot.account
                return item
            }
        }
    }

    var totals: [Total] {
        Dictionary(grouping: items) { $0.contract.currency ?? "?" }.sorted { $0.key < $1.key }.map { currency, items in
            Total(
                currency: currency,
                marketValue: Self.sum(items.map(\.marketValue)),
                unrealizedPnL: Self.sum(items.map(\.unrealizedPnL)),
                realizedPnL: Self.sum(items.map(\.realizedPnL))
            )
        }
    }

    var data: Data { Data(items: items, totals: totals) }

    var table: Table {
        var table = Table(
            items,
            [.text("account", "ACCOUNT") { .account($0.account) }.ifRoom]
                + Column.contract { $0.contract } + [
                    .number("quantity", "QUANTITY") { .quantity($0.quantity) },
                    .number("marketPrice", "PRICE") { .price($0.marketPrice, places: 4) },
                    .number("marketValue", "VALUE") { .money($0.marketValue) },
                    .data("averageCost") { .price($0.averageCost) },
                    .number("unrealizedPnL", "UNREALISED") { .result($0.unrealizedPnL) },
                    .number("realizedPnL", "REALISED") { .result($0.realizedPnL) }.ifRoom,
                    .shown("CURRENCY") { .text($0.contract.currency) },
                ]
        )
        for total in totals {
            table.addTotal([
                "ACCOUNT": .text("Total"), "VALUE": .money(total.marketValue),
                "UNREALISED": .result(total.unrealizedPnL), "REALISED": .result(total.realizedPnL),
                "CURRENCY": .text(total.currency),
            ])
        }
        return table
    }

    var notes: [String] { items.isEmpty ? ["Nothing is held."] : [] }

    private static func sum(_ amounts: [Money?]) -> Money? {
        amounts.reduce(Money.zero as Money?) { sum, amount in
            guard let sum, let amount else { return nil }
            return sum.adding(amount)
        }
    }
}
