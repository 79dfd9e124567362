import Foundation
import GatewayDoctor
import TWSModel
import Testing

@Suite struct ReportTests {
    private static func examination(_ name: String) throws -> Examination {
        let scenario = try #require(Scenario.all.first { $0.name == name })
        let ladder = [
            Examination.LadderStep(rung: .tcp, reached: true, ms: 0.4),
            Examination.LadderStep(rung: .serverVersion, reached: false, ms: 3000.2, bytesSent: 17, bytesReceived: 0),
        ]
        return Reasoner(target: Scenario.target).examine(scenario.findings, ladder: ladder)
    }

    // MARK: The screen

    @Test func theVerdictComesFirst() throws {
        let lines = Report(try Self.examination("nobody accepts")).text.split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        #expect(lines[0] == "FAULT  F17  The Gateway no longer accepts connections  (certain)")
        #expect(lines[1].hasPrefix("  The Gateway at 127.0.0.1:4002 no longer accepts connections"))
    }

    @Test func theLadderHasMarksTimesAndBytes() throws {
        let text = Report(try Self.examination("nobody accepts")).text
        #expect(text.contains("  ✓ tcp              0.4 ms\n"))
        #expect(text.contains("  ✗ serverVersion     3.0 s   sent 17 B, received 0 B\n"))
        #expect(text.contains("  · upstream      not tried\n"))
    }

    @Test(arguments: Scenario.all)
    func everyScreenIsReadable(scenario: Scenario) {
        let examination = Reasoner(target: Scenario.target).examine(scenario.findings)
        let text = Report(examination, width: 80).text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count < 50)
        for line in lines where !line.hasPrefix("     ") { #expect(line.count <= 80 || !line.contains(" "), "\(line)") }
        #expect(!text.contains("\u{1B}") && !text.contains("{") && !text.contains("Optional("), "\(text)")
        #expect(lines.filter { $0.hasPrefix("  - fact") }.count <= 3)
        for remedy in examination.remedies {
            if let command = remedy.command { #expect(lines.contains { $0.hasSuffix(" " + command) }, "\(command)") }
        }
    }

    @Test func colourIsForTerminals() throws {
        let examination = try Self.examination("nobody accepts")
        let coloured = Report(examination, colour: true).text
        #expect(coloured.hasPrefix("\u{1B}[1;31mFAULT\u{1B}[0m"))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == Report(examination).text)
    }

    @Test func accountNumbersAreMasked() throws {
        var examination = try Self.examination("nobody accepts")
        examination.verdict.say = "Account DU1234567 of U7654321, not USD100, EUR or 20261122."
        let text = Report(examination).text
        #expect(text.contains("DU*****67 of U*****21, not USD100, EUR or 20261122."))
    }

    // MARK: JSON

    @Test func jsonHasTheShapeThatIsPromised() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let json = try encoder.encode(try Self.examination("nobody accepts"))
        let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        #expect(
            Set(object.keys) == [
                "verdict", "candidates", "ladder", "findings", "runnerUp", "remedies", "doNot", "attempts",
            ]
        )
        let verdict = try #require(object["verdict"] as? [String: Any])
        #expect(Set(verdict.keys) == ["state", "fault", "name", "confidence", "say"])
        #expect(verdict["state"] as? String == "fault" && verdict["fault"] as? String == "F17")
        #expect(verdict["confidence"] as? String == "certain")
        #expect(object["candidates"] as? [String] == ["F17"] && object["attempts"] as? Int == 1)
        let ladder = try #require(object["ladder"] as? [[String: Any]])
        #expect(ladder[0]["rung"] as? String == "tcp" && Set(ladder[0].keys) == ["rung", "reached", "ms"])
        #expect(ladder[1]["bytesSent"] as? Int == 17 && ladder[1]["bytesReceived"] as? Int == 0)
        let finding = try #require((object["findings"] as? [[String: Any]])?.first)
        #expect(Set(finding.keys) == ["id", "from", "text", "value"] && finding["id"] as? String == "e1")
        let remedy = try #require((object["remedies"] as? [[String: Any]])?.first)
        #expect(Set(remedy.keys) == ["step", "text", "command", "disruptive"] && remedy["step"] as? Int == 1)
        let runnerUp = try #require(object["runnerUp"] as? [String: Any])
        #expect(Set(runnerUp.keys) == ["fault", "separatedBy"] && runnerUp["fault"] as? String == "F22")
    }

    @Test func unknownIsNull() throws {
        let json = String(decoding: try JSONEncoder().encode(try Self.examination("ready")), as: UTF8.self)
        #expect(json.contains("\"fault\":null") && json.contains("\"name\":null") && json.contains("\"runnerUp\":null"))
        #expect(json.contains("\"value\":null"))
    }

    @Test(arguments: Scenario.all)
    func whatIsWrittenIsReadAgain(scenario: Scenario) throws {
        let examination = Reasoner(target: Scenario.target).examine(scenario.findings)
        let again = try JSONDecoder().decode(Examination.self, from: try JSONEncoder().encode(examination))
        // Facts are the reasoning's own; everything a reader sees comes back.
        #expect(again.findings.map(\.text) == examination.findings.map(\.text))
        var bare = examination
        bare.findings = again.findings
        #expect(again == bare)
    }
}
