import ArgumentParser
import TWSClient
import TWSModel

struct Orders: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Orders that are working.",
        discussion: """
            Without --all, those of this client id only; client 0 also sees, and binds, orders entered by hand. \
            Account numbers are masked in the table, and in full in JSON and CSV.
            """
    )

    @Flag(help: "Orders of every client, and those entered by hand.")
    var all = false

    @OptionGroup var account: AccountOptions
    @OptionGroup var options: GatewayOptions

    func run() async throws {
        try await options.answer(over: account.layer) { session, settings in
            let accounts = try settings.chosen(of: session.accounts)
            let orders = all ? try await session.allOpenOrders() : try await session.openOrders()
            let chosen = orders.filter { $0.order.account.map(accounts.contains) ?? true }
            return OrdersAnswer(orders: chosen, all: all, client: session.clientID)
        }
    }
}
