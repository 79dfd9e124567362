import Foundation
import TWSModel
import Testing

@testable import gatehouse

/// Commands that go on until somebody ends them, and the demo.
@Suite(.timeLimit(.minutes(2)))
struct RunningTests {
    @Test func aSimulatedGatewayServesOtherCommandsUntilInterrupted() async throws {
        let gateway = try Binary.Running(["simulate", "--port", "0", "--json", "--server-version", "180"])
        try await gateway.waitForOutput { $0.contains("\n") }
        let announced = try JSONTree(parsing: Data(gateway.output.utf8))
        guard case .number(let port)? = announced["port"] else {
            Issue.record("no port in \(gateway.output)")
            return
        }
        let status = try await Binary.run(["status", "--gateway", "127.0.0.1:\(port)", "--json"])
        #expect(status.status == 0, "\(status.out)\(status.err)")
        let tree = try JSONTree(parsing: Data(status.out.utf8))
        #expect(tree["source"] == "live")
        #expect(tree["data"]?["serverVersion"] == .number("180"))
        #expect(tree["data"]?["dialect"] == "text")
        let positions = try await Binary.run(
            ["positions", "--format", "csv"],
            environment: ["GATEHOUSE_GATEWAY": "127.0.0.1:\(port)"]
        )
        #expect(positions.out.split(separator: "\n").count == 25)
        let taken = try await Binary.run(["simulate", "--port", port])
        #expect(taken.status == 3)
        #expect(taken.err.contains("--port 0"))
        gateway.interrupt()
        #expect(await gateway.outcome().status == 0)
        let gone = try await Binary.run(["doctor", "127.0.0.1:\(port)", "--json"])
        #expect(gone.status == 2)
    }

    @Test func aSimulatedGatewayHasTheFaultThatWasAskedFor() async throws {
        let gateway = try Binary.Running(["simulate", "--port", "0", "--fault", "never-accepts"])
        try await gateway.waitForOutput { $0.contains("\n") }
        #expect(gateway.output.contains("with the fault F17 (never-accepts)"))
        let port = try #require(gateway.output.firstMatch(of: /127\.0\.0\.1:(\d+)/)?.1)
        let doctor = try await Binary.run(["doctor", "127.0.0.1:\(port)", "--json", "--timeout", "1"])
        #expect(try JSONTree(parsing: Data(doctor.out.utf8))["data"]?["verdict"]?["fault"] == "F17")
        gateway.interrupt()
        #expect(await gateway.outcome().status == 0)
    }

    @Test func followingEndsInOrderWhenInterrupted() async throws {
        let outcome = try await Binary.run(["quote", "AAPL", "--simulated", "--follow"], interruptAfter: "AAPL  bid")
        #expect(outcome.status == 0, "\(outcome.err)")
        #expect(outcome.err == "")
    }

    @Test func theDemoTellsItsStoryAndEndsByItself() async throws {
        let outcome = try await Binary.run(["demo"])
        #expect(outcome.status == 0, "\(outcome.err)")
        #expect(outcome.duration < .seconds(20))
        for part in [
            "✓ serverVersion", "READY", "24 positions", "7 working orders", "changes in 3 s", "✗ serverVersion",
            "FAULT  F17", "What to do", "gatehouse doctor 127.0.0.1:4002",
        ] {
            #expect(outcome.out.contains(part), "\(part) is missing in:\n\(outcome.out)")
        }
        #expect(!outcome.out.contains("\u{1B}"))
        #expect(outcome.err == "")
    }
}
