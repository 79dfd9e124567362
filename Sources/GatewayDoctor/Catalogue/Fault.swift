public import TWSModel

/// One known way in which a Gateway, or the way to it, fails: how it looks, what it is, how to be sure and what to do.
///
/// The doctor's verdicts, the errors of the other modules and `gatehouse explain` speak of faults by their ``id``.
public struct Fault: Sendable, Hashable, Codable, Identifiable {
    /// The number by which everything names this fault.
    public let id: FaultID
    /// What it is, in at most 60 characters: fit for a headline.
    public let name: String
    /// How far a client gets before it meets this fault.
    public let group: Group
    /// What somebody in front of the client sees.
    public let symptom: String
    /// What is really the matter.
    public let cause: String
    /// The evidence that decides, the strongest first.
    public let proof: [String]
    /// What to do, the least disruptive first.
    public let remedies: [Remedy]
    /// What makes it worse.
    public let doNot: [String]
    /// The faults that look alike, in the order of their numbers, and what separates them from this one.
    public internal(set) var confusedWith: [Confusion] = []
    /// On which operating systems it can be decided, and from what.
    public let systems: Systems
    /// How well the fault is established.
    public let confidence: Confidence
    /// What ``confidence`` leaves out, for faults of which one half is better established than the other.
    public let reservation: String?
    /// Where others describe it.
    public let sources: [String]

    init(
        _ id: FaultID,
        _ name: String,
        group: Group,
        symptom: String,
        cause: String,
        proof: [String],
        remedies: [Remedy],
        doNot: [String],
        systems: Systems,
        confidence: Confidence,
        reservation: String? = nil,
        sources: [String]
    ) {
        self.id = id
        self.name = name
        self.group = group
        self.symptom = symptom
        self.cause = cause
        self.proof = proof
        self.remedies = remedies
        self.doNot = doNot
        self.systems = systems
        self.confidence = confidence
        self.reservation = reservation
        self.sources = sources
    }
}

extension Fault: CustomStringConvertible {
    /// The number and the name.
    public var description: String { "\(id) \(name)" }
}

// MARK: - Group

extension Fault {
    /// How far a client gets before it meets the fault.
    public enum Group: String, CaseIterable, Sendable, Hashable, Codable {
        /// The connection itself does not come up.
        case reach
        /// A connection comes up, but to something which is not the Gateway that was meant.
        case stranger
        /// Connected, and not one byte comes back.
        case silence
        /// Connected, and turned away during the handshake.
        case handshake
        /// The server version is known, but the session does not start as it should.
        case start
        /// A session that ran is impaired or lost.
        case session

        /// The group as a heading.
        public var title: String {
            switch self {
            case .reach: "The connection does not come up"
            case .stranger: "Something else answers"
            case .silence: "Connected, but silent"
            case .handshake: "Turned away during the handshake"
            case .start: "The session does not start"
            case .session: "The session is impaired or lost"
            }
        }
    }
}

// MARK: - Remedy

extension Fault {
    /// One step against a fault.
    public struct Remedy: Sendable, Hashable, Codable {
        /// What to do.
        public let text: String
        /// A shell command that does it, with the placeholders `{host}`, `{port}` and `{pid}`; nil where a person must act.
        ///
        /// `{pid}` is the Gateway's process, unless ``text`` names another.
        public let command: String?
        /// Whether the step interrupts something that may still work: the Gateway's login or other clients.
        public let disruptive: Bool

        /// The command with the placeholders filled in as far as their values are known.
        public func filledCommand(host: String? = nil, port: Int? = nil, pid: Int? = nil) -> String? {
            guard var filled = command else { return nil }
            if let host { filled.replace("{host}", with: host) }
            if let port { filled.replace("{port}", with: String(port)) }
            if let pid { filled.replace("{pid}", with: String(pid)) }
            return filled
        }

        static func step(_ text: String, _ command: String? = nil) -> Remedy {
            Remedy(text: text, command: command, disruptive: false)
        }

        static func disruptive(_ text: String, _ command: String? = nil) -> Remedy {
            Remedy(text: text, command: command, disruptive: true)
        }
    }
}

// MARK: - Confusion

extension Fault {
    /// A fault that looks alike, and what separates the two.
    public struct Confusion: Sendable, Hashable, Codable {
        /// The other fault.
        public let fault: FaultID
        /// The observation that tells one from the other; the same sentence stands at both faults.
        public let separatedBy: String
    }
}

// MARK: - Systems

extension Fault {
    /// Where a fault can be decided from what the machine itself shows, and from what.
    public struct Systems: Sendable, Hashable, Codable {
        /// The operating systems on which the machine's own evidence decides.
        public let decidedOn: [OperatingSystem]
        /// What that evidence is, and what has to stand in for it elsewhere.
        public let evidence: String
    }

    /// An operating system on which a Gateway runs.
    public enum OperatingSystem: String, CaseIterable, Sendable, Hashable, Codable {
        case linux, macOS, windows

        /// The name as people write it.
        public var name: String {
            switch self {
            case .linux: "Linux"
            case .macOS: "macOS"
            case .windows: "Windows"
            }
        }
    }
}

extension Fault.Systems {
    /// For what the conversation itself shows.
    static let wire = Fault.Systems(
        decidedOn: Fault.OperatingSystem.allCases,
        evidence: "The conversation itself decides, so it is the same on all three systems."
    )

    /// For what the list of sockets and their owners shows.
    static let rows = Fault.Systems(
        decidedOn: Fault.OperatingSystem.allCases,
        evidence: """
            The list of sockets with their processes decides: /proc or ss on Linux, lsof on macOS, netstat -ano on \
            Windows. Processes of other users may be hidden without administrator's rights.
            """
    )

    /// For what only the accept queue shows.
    static let queue = Fault.Systems(
        decidedOn: [.linux],
        evidence: """
            Linux shows the accept queue, and sockets without an owner, to every user. On macOS, netstat -Lan has the \
            queue and lsof lists accepted sockets only. Windows shows neither: there a missing HEADER line in the \
            Gateway's exported log has to decide.
            """
    )
}

// MARK: - Confidence

extension Fault {
    /// How well a fault is established.
    public enum Confidence: String, CaseIterable, Sendable, Hashable, Codable {
        /// Reproduced, or stated by documentation or source code.
        case demonstrated
        /// Told by several people independently.
        case reported
        /// Told by one, or a sound conclusion from what is known.
        case inferred
        /// Possible, and not yet seen.
        case conjectured

        /// The level in a few words.
        public var words: String {
            switch self {
            case .demonstrated: "reproduced, or stated by documentation or source code"
            case .reported: "reported by several people independently"
            case .inferred: "one report, or a sound inference"
            case .conjectured: "a conjecture: possible, not yet seen"
            }
        }
    }
}
