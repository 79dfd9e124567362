import ArgumentParser
import TWSClient
import TWSModel

struct QuoteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quote",
        abstract: "What is quoted for a contract, now or as it changes.",
        discussion: """
            Without --follow: ends as soon as bid, ask and last are known. With it: a table that is redrawn on a \
            terminal, otherwise a line for each change, until it is interrupted.
            """
    )

    @OptionGroup var contract: ContractOptions

    @Flag(help: "Show every change until interrupted.")
    var follow = false

    @Option(
        help: ArgumentHelp(
            "How long to wait, or to follow. (default: 5; with --follow until interrupted)",
            valueName: "n"
        )
    )
    var seconds: Double?

    @Flag(help: "Ask for delayed data, which needs no subscription.")
    var delayed = false

    @OptionGroup var options: GatewayOptions

    func validate() throws {
        guard let seconds else { return }
        guard (0.1...86_400).contains(seconds) else { throw ValidationError("--seconds should be from 0.1 to 86400.") }
    }

    func run() async throws {
        let limit = seconds.map { Duration.seconds($0) }
        guard !follow else { return try await runFollowing(limit) }
        try await options.answer { session, _ in
            if delayed { try await session.setMarketDataType(.delayed) }
            let contract = try await session.resolve(contract.contract)
            return try await session.quote(for: contract, within: limit ?? .seconds(5))
        }
    }

    private func runFollowing(_ limit: Duration?) async throws {
        let (wanted, delayed) = (contract.contract, delayed)
        try await options.run { settings in
            try await Interruption.ending(settings.logger) {
                try await settings.withSession { session in
                    if delayed { try await session.setMarketDataType(.delayed) }
                    let contract = try await session.resolve(wanted)
                    let follower = QuoteFollower(console: .standard, settings: settings, limit: limit)
                    try await follower.follow(contract, in: session)
                }
            }
            return .done
        }
    }
}
