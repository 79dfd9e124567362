import ArgumentParser
import TWSClient

struct ContractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contract",
        abstract: "All that the Gateway knows about a contract.",
        discussion: "What is left open is a question: `gatehouse contract ES --type FUT` lists every expiry."
    )

    @OptionGroup var contract: ContractOptions
    @OptionGroup var options: GatewayOptions

    func run() async throws {
        try await options.answer(patience: Settings.longPatience) { session, _ in
            ContractAnswer(contracts: try await session.contractDetails(for: contract.contract))
        }
    }
}
