import TWSModel

/// Fills since midnight.
struct ExecutionsAnswer: Answer {
    var executions: [Execution]

    var data: [Execution] { executions }

    var table: Table {
        Table(
            executions,
            [
                .text("time", "TIME") { .text($0.time) },
                .text("account", "ACCOUNT") { .account($0.account) }.ifRoom,
            ] + Column.contract { $0.contract } + [
                .text("side", "SIDE") { .text($0.side) },
                .number("quantity", "QUANTITY") { .quantity($0.quantity) },
                .number("price", "PRICE") { .price($0.price) },
                .text("executedOn", "EXCHANGE") { .text($0.exchange) }.ifRoom,
                .number("orderID", "ORDER") { .id($0.order) }.ifRoom,
                .number("commission", "COMMISSION") { .money($0.commission) },
                .number("realizedPnL", "REALISED") { .result($0.realizedPnL) }.ifRoom,
                .data("commissionCurrency") { .text($0.commissionCurrency) },
                .data("client") { .id($0.client) },
                .data("permID") { .id($0.permID) },
                .data("executionID") { .text($0.id) },
            ]
        )
    }

    var notes: [String] { executions.isEmpty ? ["No executions since midnight."] : [] }
}
