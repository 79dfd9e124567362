import TWSModel

/// An examination as a screen for a person: the verdict first, then how far the attempt came, the evidence, and what to do.
public struct Report: Sendable {
    private let examination: Examination
    private let style: Style
    private let width: Int

    /// - Parameters:
    ///   - colour: whether to use a terminal's colours.
    ///   - width: where lines are broken.
    public init(_ examination: Examination, colour: Bool = false, width: Int = 96) {
        self.examination = examination
        style = Style(isOn: colour)
        self.width = max(40, width)
    }

    /// The whole screen, without a newline at its end. Account numbers in it are masked.
    public var text: String {
        let parts = [verdict, ladder, evidence, remedies, warnings, alternatives]
        return AccountMask.hiding(
            parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
        )
    }

    // MARK: The verdict

    private var verdict: [String] {
        let verdict = examination.verdict
        var head = style.paint(verdict.state.word, verdict.state.colour)
        if let fault = verdict.fault {
            head += "  \(style.bold("\(fault)"))" + (verdict.name.map { "  \($0)" } ?? "")
            head += style.dim("  (\(verdict.confidence.rawValue))")
        }
        return [head] + wrapped(verdict.say)
    }

    private var ladder: [String] {
        guard !examination.ladder.isEmpty else {
            return examination.attempts == 0 ? [style.dim("No connection was opened for this.")] : []
        }
        let tried = examination.ladder.map { step in
            let mark = step.reached ? style.paint("✓", .green) : style.paint("✗", .red)
            let time = padded(FindingList.milliseconds(step.ms), to: 9, atStart: true)
            var line = "  \(mark) \(padded(step.rung.rawValue, to: 14))\(time)"
            if let sent = step.bytesSent, let received = step.bytesReceived {
                line += "   sent \(sent) B, received \(received) B"
            }
            return line
        }
        let reached = Set(examination.ladder.map(\.rung))
        let untried = Rung.allCases.filter { !reached.contains($0) }.map {
            style.dim("  · \(padded($0.rawValue, to: 14))\(padded("not tried", to: 9, atStart: true))")
        }
        return tried + untried
    }

    // MARK: The evidence

    /// Three facts; a screen with twenty is not read. All are in the JSON.
    private static let factsShown = 3

    private var evidence: [String] {
        let shown: [Finding]
        if examination.verdict.state == .ready {
            shown = examination.findings.filter { if case .accounts = $0.fact { true } else { false } }
        } else {
            // The ladder above tells what the attempt itself saw.
            let places = ["attempt", "/proc/1", "/proc/sys/kernel/osrelease"]
            shown = Array(examination.findings.filter { !places.contains($0.from) }.prefix(Self.factsShown))
        }
        guard !shown.isEmpty else { return [] }
        return [style.bold("Evidence")] + shown.flatMap { wrapped("- \($0.text) [\($0.id)]", hanging: 2) }
    }

    // MARK: What to do

    private var remedies: [String] {
        guard !examination.remedies.isEmpty else { return [] }
        return [style.bold("What to do")]
            + examination.remedies.flatMap { remedy in
                let warning = remedy.disruptive ? " (Interrupts what may still work.)" : ""
                let lines = wrapped("\(remedy.step). \(remedy.text)\(warning)", hanging: 3)
                return lines + (remedy.command.map { ["     " + style.paint($0, .cyan)] } ?? [])
            }
    }

    private var warnings: [String] {
        guard !examination.doNot.isEmpty else { return [] }
        return [style.bold("Do not")] + examination.doNot.flatMap { wrapped("- \($0)", hanging: 2) }
    }

    private var alternatives: [String] {
        var lines: [String] = []
        if let runnerUp = examination.runnerUp {
            let name = FaultCatalogue.fault(runnerUp.fault).map { "  \($0.name)" } ?? ""
            let isLeft = examination.candidates.contains(runnerUp.fault)
            lines.append("\(style.bold(isLeft ? "Or" : "Not"))  \(runnerUp.fault)\(name)")
            lines += wrapped(runnerUp.separatedBy)
        }
        let first = [examination.verdict.fault, examination.runnerUp?.fault]
        let others = examination.candidates.filter { !first.contains($0) }
        if !others.isEmpty {
            lines += wrapped("Not excluded either: \(others.map(\.description).joined(separator: ", ")).")
        }
        if let fault = examination.verdict.fault { lines.append(style.dim("More: gatehouse explain \(fault)")) }
        return lines
    }

    // MARK: Lines

    /// Breaks a text at blanks, two in from the left; the lines after the first `hanging` further in.
    private func wrapped(_ text: String, hanging: Int = 0) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let indent = 2 + (lines.isEmpty ? 0 : hanging)
            if !line.isEmpty && indent + line.count + 1 + word.count > width {
                lines.append(String(repeating: " ", count: indent) + line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        let indent = 2 + (lines.isEmpty ? 0 : hanging)
        return lines + (line.isEmpty ? [] : [String(repeating: " ", count: indent) + line])
    }

    private func padded(_ text: String, to width: Int, atStart: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, width - text.count))
        return atStart ? blanks + text : text + blanks
    }
}

extension Examination.State {
    fileprivate var word: String {
        switch self {
        case .ready: "READY"
        case .starting: "STARTING"
        case .attention: "ATTENTION"
        case .fault: "FAULT"
        }
    }

    fileprivate var colour: Style.Colour {
        switch self {
        case .ready: .green
        case .starting, .attention: .yellow
        case .fault: .red
        }
    }
}
