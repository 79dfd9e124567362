import Foundation
import GatewayDoctor
import TWSClient
import TWSModel
import Testing

@testable import gatehouse

struct FailureTests {
    @Test func theExitStatusesAreThePromisedOnes() {
        #expect(ShellStatus.allCases.map(\.rawValue).sorted() == [0, 1, 2, 3, 64, 70, 78])
    }

    @Test(arguments: [
        (GatewayError.Code.notConnected, "not_connected", ShellStatus.noSession), (.notTWS, "not_tws", .noSession),
        (.clientIDInUse, "client_id_in_use", .noSession), (.timedOut, "timed_out", .noSession),
        (.connectionLost, "connection_lost", .noSession), (.malformedMessage, "malformed_message", .noSession),
        (.incomplete, "incomplete", .noSession), (.cancelled, "cancelled", .noSession), (.refused, "refused", .refused),
        (.needsNewerGateway, "needs_newer_gateway", .refused), (.overflow, "overflow", .defect),
    ])
    func everyErrorOfTheClientHasItsWordAndItsStatus(code: GatewayError.Code, word: String, status: ShellStatus) {
        let failure = Failure(GatewayError(code, "something"), examine: "gatehouse doctor 127.0.0.1:4002")
        #expect(failure.code == word)
        #expect(failure.status == status)
        #expect(failure.advice.contains("Find out why: gatehouse doctor 127.0.0.1:4002") == (status == .noSession))
    }

    @Test func otherErrorsHaveTheirs() throws {
        #expect(Failure(ConfigurationError(place: "x", problem: "y"), examine: "").status == .configuration)
        #expect(Failure(CocoaError(.fileNoSuchFile), examine: "").status == .defect)
        #expect(Failure(CancellationError(), examine: "").status == .noSession)
        let unknown = try #require(#expect(throws: ExplanationError.self) { try Explanation(of: "nonsense") })
        #expect(Failure(unknown, examine: "").status == .usage)
    }

    @Test func aFailedClimbTellsTheRungTheBytesAndTheNotice() {
        var report = ClimbReport()
        report.steps = [
            .init(rung: .tcp, reached: true, milliseconds: 0.42, bytesSent: 0, bytesReceived: 0),
            .init(rung: .serverVersion, reached: false, milliseconds: 3001.2, bytesSent: 17, bytesReceived: 0),
        ]
        let notice = Notice(code: 326, text: "Unable to connect as the client id is already in use for DU1234567.")
        let error = GatewayError(.clientIDInUse, "no session", report: report, notice: notice)
        let failure = Failure(error, examine: "gatehouse doctor h:1")
        #expect(failure.rung == .tcp)
        #expect(failure.fault == FaultID(35))
        let text = failure.text(on: .plain)
        for part in [
            "gatehouse: no session", "✓ tcp", "0.4 ms", "✗ serverVersion", "3,001 ms", "sent 17 B, received 0 B",
            "The Gateway said 326: ", "It means: ", "gatehouse explain F35", "--client-id N",
            "→ Find out why: gatehouse doctor h:1",
        ] {
            #expect(text.contains(part), "\(part) is missing in:\n\(text)")
        }
        #expect(!text.contains("DU1234567"))
        #expect(text.contains("DU*****67"))
    }

    @Test(arguments: [
        ("account U1234567 is", "account U*****67 is"), ("DU1234567,DF7654321", "DU*****67,DF*****21"),
        ("error 326 at 127.0.0.1:4002", "error 326 at 127.0.0.1:4002"), ("AAPL 20261218", "AAPL 20261218"),
    ])
    func accountNumbersAreMasked(text: String, masked: String) {
        #expect(text.withMaskedAccounts == masked)
    }

    @Test func aNoticeOfOneFaultTellsIt() {
        let failure = Failure(GatewayError(.refused, "no", notice: Notice(code: 1300, text: "moved")), examine: "")
        #expect(failure.fault == FaultID(56))
        let several = Failure(GatewayError(.notConnected, "no", notice: Notice(code: 1100, text: "lost")), examine: "")
        #expect(several.fault == nil)
    }
}
