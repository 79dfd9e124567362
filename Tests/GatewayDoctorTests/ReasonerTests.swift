import GatewayDoctor
import TWSModel
import Testing

@Suite struct ReasonerTests {
    static let reasoner = Reasoner(target: Scenario.target)

    private func numbers(_ examination: Examination) -> [Int] { examination.candidates.map(\.number) }

    @Test(arguments: Scenario.all)
    func findingsLeadToTheirFaults(scenario: Scenario) {
        let examination = Self.reasoner.examine(scenario.findings)
        #expect(numbers(examination) == scenario.candidates)
        #expect(examination.verdict.state == scenario.state)
        #expect(examination.verdict.fault?.number == scenario.candidates.first)
        if let confidence = scenario.confidence { #expect(examination.verdict.confidence == confidence) }
        #expect(scenario.truth == 0 || numbers(examination).contains(scenario.truth))
        #expect(examination.verdict.confidence != .certain || scenario.candidates.count <= 1)
    }

    /// Less evidence never excludes more: the true fault stays, whichever finding gets lost.
    @Test(arguments: Scenario.all)
    func losingAFindingOnlyAddsCandidates(scenario: Scenario) {
        let all = Set(scenario.candidates)
        for lost in scenario.findings.indices {
            var findings = scenario.findings
            findings.remove(at: lost)
            let left = Set(numbers(Self.reasoner.examine(findings)))
            #expect(left.isSuperset(of: all), "without \(scenario.facts[lost])")
            #expect(scenario.truth == 0 || left.contains(scenario.truth), "without \(scenario.facts[lost])")
        }
    }

    /// The same for whatever part of the findings is at hand, in whatever order.
    @Test(arguments: Scenario.all)
    func anyPartOfTheFindingsAllowsAtLeastAsMuch(scenario: Scenario) {
        var random = SeededRandom(state: 17)
        for _ in 0..<10 {
            let smaller = scenario.findings.shuffled(using: &random).prefix(
                Int.random(in: 0...scenario.findings.count, using: &random)
            )
            let part = smaller.prefix(Int.random(in: 0...smaller.count, using: &random))
            let wide = Set(numbers(Self.reasoner.examine(Array(part))))
            let narrow = Set(numbers(Self.reasoner.examine(Array(smaller))))
            #expect(wide.isSuperset(of: narrow), "\(smaller.map(\.fact)) against \(part.map(\.fact))")
            #expect(scenario.truth == 0 || narrow.contains(scenario.truth))
        }
    }

    @Test(arguments: Scenario.all)
    func readyNeedsAnAnsweredRequest(scenario: Scenario) {
        let without = scenario.findings.filter { if case .ended(.ready) = $0.fact { false } else { true } }
        #expect(Self.reasoner.examine(without).verdict.state != .ready)
    }

    @Test func nothingAtAllAllowsEverything() {
        let examination = Self.reasoner.examine([], attempts: 0)
        #expect(examination.candidates.count > 40 && examination.verdict.fault == nil)
        #expect(examination.verdict.state == .attention && examination.verdict.confidence == .possible)
    }

    /// The Gateway recovered while it was looked at: then only what the attempt saw counts.
    @Test func contradictionsFallBackToTheAttempt() {
        let findings = [
            Finding(id: "e1", from: "test", text: "", fact: .ended(.refused)),
            Finding(id: "e2", from: "test", text: "", fact: .gatewayEnd(.read)),
            Finding(id: "e3", from: "test", text: "", fact: .gatewayEnd(.notAccepted)),
            Finding(id: "e4", from: "test", text: "", fact: .nothingBehindForwarder),
        ]
        let examination = Self.reasoner.examine(findings)
        #expect(examination.candidates.contains(FaultID(1)) && examination.verdict.confidence == .possible)
    }

    @Test(arguments: Scenario.all)
    func whatIsSaidIsComplete(scenario: Scenario) throws {
        let examination = Self.reasoner.examine(scenario.findings)
        #expect(examination.verdict.say.hasSuffix(".") && !examination.verdict.say.contains("Optional"))
        guard let fault = examination.verdict.fault else { return }
        #expect(examination.verdict.name == FaultCatalogue.fault(fault)?.name)
        #expect(!examination.remedies.isEmpty && !examination.doNot.isEmpty)
        #expect(examination.remedies.map(\.step) == Array(1...examination.remedies.count))
        for remedy in examination.remedies {
            #expect(remedy.command?.contains("{") != true, "\(remedy)")
        }
        if let runnerUp = examination.runnerUp {
            #expect(runnerUp.fault != fault && runnerUp.separatedBy.hasSuffix("."))
        }
        #expect(examination.candidates.count < 2 || examination.runnerUp?.fault == examination.candidates[1])
    }

    @Test func theRunnerUpIsWhatTheFaultIsTakenFor() throws {
        let scenario = try #require(Scenario.silence.first)
        let runnerUp = try #require(Self.reasoner.examine(scenario.findings).runnerUp)
        #expect(runnerUp.fault == FaultID(22) && runnerUp.separatedBy.hasPrefix("Excluded: "))
    }

    /// The commands of F18 and F35 end a client: nothing but that client's number may stand in them.
    @Test(arguments: [nil, 815])
    func onlyTheClientIsEverEnded(client: Int?) throws {
        let base = try #require(Scenario.handshake.first { $0.truth == 35 }).facts.filter {
            if case .livingClients = $0 { false } else { true }
        }
        let blocked = try #require(Scenario.silence.first { $0.truth == 18 }).facts.map { fact in
            if case .clientsAhead = fact {
                Fact.clientsAhead(ClientsAhead(count: 1, pid: client, heard: 0))
            } else {
                fact
            }
        }
        for (fault, facts) in [(35, base + [.livingClients(1, pid: client)]), (18, blocked)] {
            let findings = facts.enumerated().map { Finding(id: "\($0)", from: "test", text: "x", fact: $1) }
            let examination = Self.reasoner.examine(findings)
            #expect(examination.verdict.fault == FaultID(fault))
            let kills = examination.remedies.compactMap(\.command).filter { $0.hasPrefix("kill") }
            #expect(kills == (client.map { ["kill \($0)"] } ?? []))
            #expect(!examination.remedies.contains { $0.text.contains("4711") })
        }
    }

    @Test func theStrongestFindingComesFirst() throws {
        let scenario = try #require(Scenario.silence.first)
        let findings = Self.reasoner.examine(scenario.findings).findings
        #expect(findings.map(\.id) == (1...findings.count).map { "e\($0)" })
        #expect(findings.first?.fact == .ended(.silent))
        #expect(Set(findings.map(\.fact)) == Set(scenario.facts))
    }
}

/// The same numbers in every run.
private struct SeededRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
