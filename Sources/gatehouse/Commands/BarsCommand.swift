import ArgumentParser
import TWSClient
import TWSModel

struct BarsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bars",
        abstract: "Price bars of the past.",
        discussion: "--plot draws candles instead of a table: thin ones rise, blocks fall; green and red with colour."
    )

    @OptionGroup var contract: ContractOptions
    @OptionGroup var history: HistoryOptions

    @Flag(help: "Draw candles.")
    var plot = false

    @OptionGroup var options: GatewayOptions

    func run() async throws {
        try await options.answer(patience: Settings.longPatience) { session, _ in
            let contract = try await session.resolve(contract.contract)
            let what = history.what?.uppercased() ?? (contract.securityType == .forex ? "MIDPOINT" : "TRADES")
            let bars = try await session.bars(
                for: contract,
                duration: history.duration,
                barSize: history.size,
                whatToShow: what,
                regularHoursOnly: !history.allHours
            )
            return BarsAnswer(contract, bars, history, whatToShow: what, isPlotted: plot)
        }
    }
}

extension BarsAnswer {
    fileprivate init(
        _ contract: Contract,
        _ bars: [Bar],
        _ history: HistoryOptions,
        whatToShow: String,
        isPlotted: Bool
    ) {
        self.init(
            contract: contract,
            bars: bars,
            duration: history.duration,
            size: history.size,
            whatToShow: whatToShow,
            regularHoursOnly: !history.allHours,
            isPlotted: isPlotted
        )
    }
}
