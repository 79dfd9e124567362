public import TWSModel

/// What the doctor found: the verdict, everything it rests on, and what to do. Encodes as the `data` of `doctor --json`.
public struct Examination: Hashable, Sendable, Codable {
    public var verdict: Verdict
    /// The smallest set of faults that the evidence allows, the likeliest first. Empty when nothing is wrong.
    public var candidates: [FaultID]
    /// How far the attempt came, rung by rung; empty without an attempt.
    public var ladder: [LadderStep]
    public var findings: [Finding]
    public var runnerUp: RunnerUp?
    /// What to do, the least disruptive first.
    public var remedies: [Remedy]
    /// What would make it worse.
    public var doNot: [String]
    /// How many connections the examination opened: 0 or 1.
    public var attempts: Int

    /// Whether a session works, is on its way, works with something amiss, or does not work.
    public enum State: String, Hashable, Sendable, Codable, CaseIterable {
        case ready, starting, attention, fault
    }

    public enum Confidence: String, Hashable, Sendable, Codable, CaseIterable {
        /// Everything else is excluded by evidence.
        case certain
        case likely
        case possible
    }

    public struct Verdict: Hashable, Sendable, Codable {
        public var state: State
        /// The likeliest fault; nil when none was found.
        public var fault: FaultID?
        /// The fault's name in the catalogue.
        public var name: String?
        public var confidence: Confidence
        /// The verdict in one sentence.
        public var say: String

        public init(state: State, fault: FaultID?, name: String?, confidence: Confidence, say: String) {
            self.state = state
            self.fault = fault
            self.name = name
            self.confidence = confidence
            self.say = say
        }
    }

    /// One rung of the ladder, tried.
    public struct LadderStep: Hashable, Sendable, Codable {
        public var rung: Rung
        public var reached: Bool
        public var ms: Double
        /// Bytes on this rung; nil where the rung is about no bytes.
        public var bytesSent: Int?
        public var bytesReceived: Int?

        public init(rung: Rung, reached: Bool, ms: Double, bytesSent: Int? = nil, bytesReceived: Int? = nil) {
            self.rung = rung
            self.reached = reached
            self.ms = ms
            self.bytesSent = bytesSent
            self.bytesReceived = bytesReceived
        }
    }

    /// The next likeliest explanation.
    public struct RunnerUp: Hashable, Sendable, Codable {
        public var fault: FaultID
        /// What excluded it, or what would tell the two apart.
        public var separatedBy: String

        public init(fault: FaultID, separatedBy: String) {
            self.fault = fault
            self.separatedBy = separatedBy
        }
    }

    public struct Remedy: Hashable, Sendable, Codable {
        /// 1 and up.
        public var step: Int
        public var text: String
        /// A command that can be pasted into a shell as it is; nil where a person must act.
        public var command: String?
        /// Whether it interrupts something that may still work.
        public var disruptive: Bool

        public init(step: Int, text: String, command: String?, disruptive: Bool) {
            self.step = step
            self.text = text
            self.command = command
            self.disruptive = disruptive
        }
    }

    public init(
        verdict: Verdict,
        candidates: [FaultID],
        ladder: [LadderStep],
        findings: [Finding],
        runnerUp: RunnerUp?,
        remedies: [Remedy],
        doNot: [String],
        attempts: Int
    ) {
        self.verdict = verdict
        self.candidates = candidates
        self.ladder = ladder
        self.findings = findings
        self.runnerUp = runnerUp
        self.remedies = remedies
        self.doNot = doNot
        self.attempts = attempts
    }
}

// MARK: - JSON

// Unknown is `null` in this project's JSON, never absent: hence encoders by hand where a field may be nil.

extension Examination {
    private enum CodingKeys: String, CodingKey {
        case verdict, candidates, ladder, findings, runnerUp, remedies, doNot, attempts
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(verdict, forKey: .verdict)
        try container.encode(candidates, forKey: .candidates)
        try container.encode(ladder, forKey: .ladder)
        try container.encode(findings, forKey: .findings)
        try container.encode(runnerUp, forKey: .runnerUp)
        try container.encode(remedies, forKey: .remedies)
        try container.encode(doNot, forKey: .doNot)
        try container.encode(attempts, forKey: .attempts)
    }
}

extension Examination.Verdict {
    private enum CodingKeys: String, CodingKey { case state, fault, name, confidence, say }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(state, forKey: .state)
        try container.encode(fault, forKey: .fault)
        try container.encode(name, forKey: .name)
        try container.encode(confidence, forKey: .confidence)
        try container.encode(say, forKey: .say)
    }
}

extension Examination.LadderStep {
    private enum CodingKeys: String, CodingKey { case rung, reached, ms, bytesSent, bytesReceived }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(rung, forKey: .rung)
        try container.encode(reached, forKey: .reached)
        try container.encode(ms, forKey: .ms)
        // A rung without bytes has no such fields: there is nothing to know.
        try container.encodeIfPresent(bytesSent, forKey: .bytesSent)
        try container.encodeIfPresent(bytesReceived, forKey: .bytesReceived)
    }
}

extension Examination.Remedy {
    private enum CodingKeys: String, CodingKey { case step, text, command, disruptive }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(step, forKey: .step)
        try container.encode(text, forKey: .text)
        try container.encode(command, forKey: .command)
        try container.encode(disruptive, forKey: .disruptive)
    }
}
