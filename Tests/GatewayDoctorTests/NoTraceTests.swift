#if os(Linux)
import Foundation
import GatewayDoctor
import GatewaySimulator
import Testing
import TWSClient
import TWSModel

@Suite("The doctor leaves a healthy Gateway as it found it", .timeLimit(.minutes(10)))
struct NoTraceTests {
    @Test("a thousand examinations leave no socket and no file behind, and disturb no session that is up")
    func thousandExaminations() async throws {
        try await withSimulator(GatewaySimulator.Configuration()) { simulator in
            let configuration = SessionConfiguration(endpoint: simulator.endpoint, clientID: 7)
            try await GatewaySession.withSession(configuration) { session in
                _ = await GatewayDoctor.examine(simulator.endpoint)
                let filesBefore = try openFiles()
                for _ in 0..<1000 {
                    let examination = await GatewayDoctor.examine(simulator.endpoint)
                    #expect(examination.verdict.state == .ready, "\(examination.verdict.say)")
                    #expect(examination.attempts == 1)
                }
                // The Gateway's side of the last goodbye may still be on its way through the kernel.
                var left = try strangers(at: simulator.port, besides: session)
                for _ in 0..<100 where !left.isEmpty {
                    try await Task.sleep(for: .milliseconds(10))
                    left = try strangers(at: simulator.port, besides: session)
                }
                #expect(left.isEmpty, "\(left)")
                #expect(await simulator.clients == [7])
                #expect(try openFiles() <= filesBefore)
                let positions = try await session.positions()
                #expect(positions.count == 24)
            }
        }
    }

    private func openFiles() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }

    /// Connections of the port besides the session's. TIME_WAIT holds nothing: it is how a healthy close looks.
    private func strangers(at port: Int, besides session: GatewaySession) throws -> [SocketRow] {
        try SocketTable.read().connections(to: port).filter { row in
            row.state != .timeWait && row.state != .listen && row.remote.port != session.report.localPort
        }
    }
}
#endif
