import TWSModel

/// What accounts are worth and may do.
struct AccountAnswer: Answer {
    struct Summary: Encodable, Sendable {
        var account: AccountID
        var isPaper: Bool
        var values: [AccountValue]
    }

    var summaries: [Summary]

    init(_ values: [AccountValue], of accounts: [AccountID]) {
        summaries = accounts.map { account in
            Summary(account: account, isPaper: account.isPaper, values: values.filter { $0.account == account })
        }
    }

    var data: [Summary] { summaries }

    /// A row for each value of each account.
    var table: Table {
        Table(
            summaries.flatMap(\.values),
            [
                .text("account", "ACCOUNT") { .account($0.account) },
                .text("key", "") { Cell(shown: AccountTag.title($0.key), exact: $0.key) },
                .number("value", "VALUE") { Self.cell($0) },
                .text("currency", "CURRENCY") { .text($0.currency) },
            ]
        )
    }

    /// A row for each value, a column for each account.
    func text(on terminal: Terminal) -> String {
        var keys: [String] = []
        for value in summaries.flatMap(\.values) where !keys.contains(value.key) { keys.append(value.key) }
        let accounts = summaries.map { summary in
            Column<String>.number(summary.account.masked, summary.account.masked) { key in
                summary.values.first { $0.key == key }.map { Self.cell($0, withCurrency: true) } ?? .unknown
            }
        }
        let head = Column<String>.text("key", "ACCOUNT") { .text(AccountTag.title($0)) }
        return Table(keys, [head] + accounts).text(on: terminal)
    }

    private static func cell(_ value: AccountValue, withCurrency: Bool = false) -> Cell {
        // IB's way of saying that nothing is counted.
        if value.key == "DayTradesRemaining", value.value == "-1" { return Cell(shown: "no limit", exact: value.value) }
        guard let amount = value.amount else { return .text(value.value) }
        let isMoney = value.currency != nil
        let shown = isMoney ? amount.rounded(toPlaces: 2).grouped(atLeast: 2) : amount.grouped()
        let currency = withCurrency ? value.currency.map { " \($0)" } ?? "" : ""
        return Cell(shown: shown + currency, exact: value.value)
    }
}

/// How the usual values of an account are called.
enum AccountTag {
    private static let titles = [
        "AccountType": "Account type", "NetLiquidation": "Net liquidation value", "TotalCashValue": "Cash",
        "SettledCash": "Settled cash", "BuyingPower": "Buying power", "EquityWithLoanValue": "Equity with loan value",
        "GrossPositionValue": "Gross position value", "InitMarginReq": "Initial margin",
        "MaintMarginReq": "Maintenance margin", "AvailableFunds": "Available funds",
        "ExcessLiquidity": "Excess liquidity", "Cushion": "Cushion", "DayTradesRemaining": "Day trades remaining",
        "Leverage": "Leverage",
    ]

    static func title(_ key: String) -> String { titles[key] ?? key }
}
