import ArgumentParser
import TWSClient
import TWSModel

struct Executions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fills since midnight, with their commission.",
        discussion: "Account numbers are masked in the table, and in full in JSON and CSV."
    )

    @Option(help: ArgumentHelp("Only fills of this symbol.", valueName: "symbol"))
    var symbol: String?

    @OptionGroup var account: AccountOptions
    @OptionGroup var options: GatewayOptions

    func run() async throws {
        try await options.answer(over: account.layer) { session, settings in
            let accounts = try settings.chosen(of: session.accounts)
            let filter = ExecutionFilter(symbol: symbol?.uppercased())
            let executions = try await session.executions(matching: filter)
            return ExecutionsAnswer(executions: executions.filter { $0.account.map(accounts.contains) ?? true })
        }
    }
}
