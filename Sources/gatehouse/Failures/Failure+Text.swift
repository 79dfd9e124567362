import TWSClient
import TWSModel

extension Failure {
    /// For people, on standard error: what failed, how far it came, what the Gateway said, what to do.
    func text(on terminal: Terminal) -> String {
        var lines = [terminal.paint("gatehouse: ", .bold) + terminal.paint(message, .red)]
        if let report, report.failed != nil {
            lines.append("")
            lines += LadderView(report).lines(on: terminal).map { "  " + $0 }
        }
        if let notice {
            lines.append("")
            lines.append("  The Gateway said \(notice.code): \(notice.text.withMaskedAccounts)")
            if let known = notice.known { lines.append("  It means: \(known.meaning)") }
        }
        if let fault {
            lines.append("  More about it: gatehouse explain \(fault)")
        } else if let notice, notice.known != nil {
            lines.append("  More about it: gatehouse explain \(notice.code)")
        }
        if !details.isEmpty { lines += [""] + details.map { "  " + $0 } }
        if !advice.isEmpty { lines.append("") }
        lines += advice.map { "  " + terminal.paint("→", .cyan) + " " + $0 }
        return lines.joined(separator: "\n") + "\n"
    }
}
