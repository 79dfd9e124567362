import ArgumentParser
import Foundation
import TWSClient
import TWSModel

struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "One screen: the ladder, accounts, farms, limits.",
        discussion: """
            Exit status 1 when something deserves attention: a live login on a paper login's port (or the other way \
            round), a farm that is disconnected, a clock that is wrong.
            """
    )

    @OptionGroup var options: GatewayOptions

    func run() async throws {
        try await options.answer(goal: .upstream) { session, settings in
            let now = Date.now
            // Farms report themselves in the first moments of a session.
            try await Task.sleep(for: .milliseconds(200))
            return StatusAnswer(
                endpoint: session.endpoint,
                clientID: session.clientID,
                report: session.report,
                notices: await session.notices,
                readAt: now,
                expectsPaper: settings.isPaper,
                isSimulated: settings.simulation != .off
            )
        }
    }
}
