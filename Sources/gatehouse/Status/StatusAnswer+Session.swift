import Foundation
import TWSClient
import TWSModel

extension StatusAnswer {
    /// Opens a session, looks around and ends it. A Gateway without a connection to IB gives an answer too: its session works.
    init(of settings: Settings) async throws {
        self = try await settings.withGateway { endpoint in
            let configuration = settings.sessionConfiguration(to: endpoint, goal: .upstream)
            do {
                return try await GatewaySession.withSession(configuration, logger: settings.logger) { session in
                    let now = Date.now
                    // Farms report themselves in the first moments of a session.
                    try await Task.sleep(for: .milliseconds(200))
                    let notices = await session.notices
                    return StatusAnswer(session.report, notices, readAt: now, at: endpoint, settings)
                }
            } catch let error as GatewayError {
                guard let report = error.report, report.failed == .upstream else { throw error }
                return StatusAnswer(report, report.notices, readAt: .now, at: endpoint, settings)
            }
        }
    }

    private init(
        _ report: ClimbReport,
        _ notices: [Notice],
        readAt: Date,
        at endpoint: Endpoint,
        _ settings: Settings
    ) {
        self.init(
            endpoint: endpoint,
            clientID: settings.clientID,
            report: report,
            notices: notices,
            readAt: readAt,
            expectsPaper: settings.isPaper,
            isSimulated: settings.simulation != .off
        )
    }
}
