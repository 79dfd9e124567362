import ArgumentParser

struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "One screen: the ladder, accounts, farms, limits.",
        discussion: """
            Exit status 1 when something deserves attention: no connection to IB behind the Gateway, a farm that is \
            disconnected, a live login on a paper login's port (or the other way round), a clock that is wrong.
            """
    )

    @OptionGroup var options: GatewayOptions

    func run() async throws {
        try await options.run { settings in
            let answer = try await Progress.showing("waiting for \(settings.target)") {
                try await StatusAnswer(of: settings)
            }
            return try Console.standard.write(answer, settings)
        }
    }
}
