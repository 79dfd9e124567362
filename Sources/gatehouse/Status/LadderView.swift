import TWSClient
import TWSModel

/// The ladder of one attempt, rung by rung, with milliseconds and bytes.
struct LadderView: Sendable {
    let steps: [ClimbReport.Step]
    /// What is added to a rung's line.
    let remarks: [Rung: String]

    init(_ report: ClimbReport) {
        steps = report.steps
        remarks = Self.remarks(report)
    }

    func lines(on terminal: Terminal) -> [String] {
        steps.map { line($0, on: terminal) }
    }

    func line(_ step: ClimbReport.Step, on terminal: Terminal) -> String {
        let mark = step.reached ? terminal.paint(Mark.done, .green) : terminal.paint(Mark.failed, .red)
        let name = step.rung.rawValue.padded(to: 14)
        let time = (step.milliseconds.asMilliseconds + " ms").leftPadded(to: 11)
        // Connecting moves no bytes of the conversation, and a rung may have come with the one before it.
        let isSilent = step.bytesSent == 0 && step.bytesReceived == 0 && (step.reached || step.rung == .tcp)
        let bytes = isSilent ? "" : "sent \(step.bytesSent) B, received \(step.bytesReceived) B"
        let remark = remarks[step.rung].map { "   " + $0 } ?? ""
        return "\(mark) \(name)\(time)   \(terminal.paint(bytes.padded(to: 26), .dim))\(remark)".trimmedAtEnd
    }

    private static func remarks(_ report: ClimbReport) -> [Rung: String] {
        var remarks: [Rung: String] = [:]
        remarks[.tcp] = report.remoteAddress
        remarks[.serverVersion] = report.serverVersion.map { "server version \($0)" }
        if let accounts = report.accounts {
            let order = report.nextOrderID.map { ", next order id \($0)" } ?? ""
            remarks[.accounts] = accounts.map(\.masked).joined(separator: ", ") + order
        }
        return remarks
    }
}

extension Double {
    /// One place below ten, none above: `0.4`, `3,001`.
    var asMilliseconds: String {
        let places = self < 10 ? 1 : 0
        return ExactDecimal(self)?.rounded(toPlaces: places).grouped(atLeast: places) ?? "\(self)"
    }
}

extension String {
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
    func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
