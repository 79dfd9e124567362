import ArgumentParser
import TWSClient

struct Positions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What accounts hold, at cost.",
        discussion: "Account numbers are masked in the table, and in full in JSON and CSV."
    )

    @OptionGroup var account: AccountOptions
    @OptionGroup var options: GatewayOptions

    func run() async throws {
        try await options.answer(over: account.layer) { session, settings in
            let accounts = try settings.chosen(of: session.accounts)
            return PositionsAnswer(try await session.positions(), of: accounts)
        }
    }
}
