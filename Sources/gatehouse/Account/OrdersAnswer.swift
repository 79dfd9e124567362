import TWSModel

/// Orders that are working.
struct OrdersAnswer: Answer {
    var orders: [OpenOrder]
    /// Whether those of other clients were asked for as well.
    var all: Bool
    var client: ClientID

    var data: [OpenOrder] { orders }

    var table: Table {
        Table(
            orders,
            [
                .text("account", "ACCOUNT") { .account($0.order.account) }.ifRoom,
                .number("orderID", "ORDER") { .id($0.order.id) },
                .number("client", "CLIENT") { .id($0.order.client) }.ifRoom,
                .data("permID") { .id($0.order.permID) },
            ] + Column.contract { $0.contract } + [
                .text("action", "ACTION") { .word($0.order.action) },
                .number("quantity", "QUANTITY") { .quantity($0.order.quantity) },
                .text("type", "TYPE") { .word($0.order.type) },
                .number("limitPrice", "LIMIT") { .price($0.order.limitPrice) },
                .number("auxPrice", "STOP") { .price($0.order.auxPrice) },
                .data("trailStopPrice") { .price($0.order.trailStopPrice) },
                .data("trailingPercent") { .quantity($0.order.trailingPercent) },
                .text("timeInForce", "TIF") { .word($0.order.timeInForce) }.ifRoom,
                .text("status", "STATUS") { .word($0.status) },
                .number("filled", "FILLED") { .quantity($0.filled) }.ifRoom,
                .number("remaining", "LEFT") { .quantity($0.remaining) },
                .data("averageFillPrice") { .price($0.averageFillPrice) },
                .data("parent") { .id($0.order.parent) },
                .data("ocaGroup") { .text($0.order.ocaGroup) },
                .data("reference") { .text($0.order.reference) },
            ]
        )
    }

    var notes: [String] {
        if !orders.isEmpty { return [] }
        return all
            ? ["No working orders."]
            : ["No working orders of client \(client); --all shows those of every client and by hand."]
    }
}
