import TWSModel

/// What accounts hold, at cost.
struct PositionsAnswer: Answer {
    var positions: [Position]

    /// - Parameter accounts: whose positions; sorted by account, kind and name.
    init(_ positions: [Position], of accounts: [AccountID]) {
        self.positions = positions.filter { accounts.contains($0.account) }.sorted {
            $0.account != $1.account
                ? $0.account < $1.account : Contract.reads($0.contract, before: $1.contract)
        }
    }

    var data: [Position] { positions }

    var table: Table {
        Table(
            positions,
            [.text("account", "ACCOUNT") { .account($0.account) }]
                + Column.contract { $0.contract } + [
                    .number("quantity", "QUANTITY") { .quantity($0.quantity) },
                    .number("averageCost", "AVERAGE COST") { .price($0.averageCost, places: 4) },
                    .shown("CURRENCY") { .text($0.contract.currency) },
                ]
        )
    }

    var notes: [String] { positions.isEmpty ? ["No positions."] : [] }
}
