import ArgumentParser
import TWSClient
import TWSModel

struct Portfolio: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What accounts hold, at market prices, with totals for each currency.",
        discussion: "Account numbers are masked in the table, and in full in JSON and CSV."
    )

    @OptionGroup var account: AccountOptions
    @OptionGroup var options: GatewayOptions

    func run() async throws {
        try await options.answer(over: account.layer) { session, settings in
            var snapshots: [AccountSnapshot] = []
            for account in try settings.chosen(of: session.accounts) {
                snapshots.append(try await session.accountUpdates(for: account))
            }
            return PortfolioAnswer(snapshots)
        }
    }
}
