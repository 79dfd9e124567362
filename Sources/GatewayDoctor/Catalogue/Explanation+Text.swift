import TWSModel

extension Explanation {
    /// The explanation for a terminal, in lines of at most `width` columns; commands stand unbroken on lines of their own.
    ///
    /// - Parameter width: Taken as 40 when it is less.
    public func text(width: Int = 80) -> String {
        var page = Page(width: max(40, width))
        switch self {
        case .fault(let fault): page.write(fault)
        case .code(let code): page.write(code)
        }
        return page.text
    }
}

/// A page of plain text that grows at its end.
private struct Page {
    private(set) var lines: [String] = []
    let width: Int

    init(width: Int) {
        self.width = width
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func write(_ fault: Fault) {
        wrap("\(fault.id)  \(fault.name)", hanging: 5)
        wrap(fault.group.title, after: "     ")
        section("What you see") { $0.wrap(fault.symptom, after: "  ") }
        section("Why") { $0.wrap(fault.cause, after: "  ") }
        section("How to be sure") { page in
            for proof in fault.proof { page.wrap(proof, after: "  - ", hanging: 4) }
            let systems: String = fault.systems.decidedOn.map(\.name).joined(separator: ", ")
            page.wrap("Decided by the machine's own evidence on: \(systems). \(fault.systems.evidence)", after: "  ")
        }
        section("What to do, the gentlest first") { page in
            for (index, remedy) in fault.remedies.enumerated() {
                let warning: String = remedy.disruptive ? "(Interrupts what still works.) " : ""
                page.wrap(warning + remedy.text, after: "  \(index + 1). ", hanging: 5)
                if let command = remedy.command { page.lines.append("       \(command)") }
            }
        }
        section("What makes it worse") { page in
            for warning in fault.doNot { page.wrap(warning, after: "  - ", hanging: 4) }
        }
        section("Can be confused with") { page in
            for other in fault.confusedWith {
                let name: String = FaultCatalogue.fault(other.fault)?.name ?? ""
                page.wrap("\(other.fault)  \(name)", after: "  ", hanging: 7)
                page.wrap(other.separatedBy, after: "       ", hanging: 7)
            }
        }
        section("How well this is established") { page in
            page.wrap(fault.confidence.words.capitalisedFirst + ".", after: "  ")
            if let reservation = fault.reservation { page.wrap(reservation, after: "  ") }
        }
        section("Sources") { page in
            for source in fault.sources { page.lines.append("  \(source)") }
        }
    }

    mutating func write(_ code: GatewayCode) {
        let origin: String =
            code.isClientSide
            ? "Reported by client libraries themselves; the Gateway never sends it."
            : code.kind.sentence
        wrap("\(code.code)  \(code.meaning)", hanging: 2 + String(code.code).count)
        wrap(origin, after: String(repeating: " ", count: 2 + String(code.code).count))
        if let advice = code.advice {
            section("What to do") { $0.wrap(advice, after: "  ") }
        }
        if !code.faults.isEmpty {
            section("Faults that show themselves by it") { page in
                for id in code.faults {
                    page.wrap("\(id)  \(FaultCatalogue.fault(id)?.name ?? "")", after: "  ", hanging: 7)
                }
                page.lines.append("  Ask for one of them: gatehouse explain \(code.faults[0])")
            }
        }
    }

    private mutating func section(_ title: String, _ body: (inout Page) -> Void) {
        lines.append("")
        lines.append(title)
        body(&self)
    }

    /// Breaks text at blanks; `first` stands before the first line, as many blanks as `hanging` before the others.
    private mutating func wrap(_ text: String, after first: String = "", hanging: Int? = nil) {
        let margin = String(repeating: " ", count: hanging ?? first.count)
        var line: String = first
        var isEmpty = true
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = margin
                isEmpty = true
            }
            if !isEmpty { line += " " }
            line += word
            isEmpty = false
        }
        lines.append(line)
    }
}

extension NoticeKind {
    fileprivate var sentence: String {
        switch self {
        case .information: "Information: nothing was refused."
        case .warning: "A warning: what runs goes on."
        case .refusal: "A refusal: what was asked for did not happen, or has ended."
        case .orderEvent: "News about an order; no refusal."
        case .connectivity: "About the link between the Gateway and IB, or the session itself."
        case .farm: "About one of IB's data farms; session and orders are not affected."
        }
    }
}

extension String {
    fileprivate var capitalisedFirst: String {
        prefix(1).uppercased() + dropFirst()
    }
}
