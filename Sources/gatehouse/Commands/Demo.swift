import ArgumentParser

struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "See it work, and see a fault found: no account, no Gateway, no network.",
        discussion: """
            Starts the embedded simulator, climbs the ladder to it, shows what the account holds and how prices move; \
            then breaks a second one, and lets the doctor find out how. Takes about ten seconds and ends by itself.
            """
    )

    func run() async throws {
        do {
            try await DemoShow(console: .standard).run()
        } catch {
            let failure = Failure(error, examine: "gatehouse doctor --simulated")
            Console.standard.write(failure, format: .table)
            throw failure.status.code
        }
    }
}
