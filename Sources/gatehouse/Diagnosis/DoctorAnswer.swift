import GatewayDoctor
import TWSModel

/// What the doctor says.
struct DoctorAnswer: Answer {
    var examination: Examination

    var data: Examination { examination }

    /// One row, for monitoring.
    var table: Table {
        Table(
            [examination],
            [
                .text("state", "STATE") { .text($0.verdict.state.rawValue) },
                .text("fault", "FAULT") { .text($0.verdict.fault?.description) },
                .text("name", "NAME") { .text($0.verdict.name) },
                .text("confidence", "CONFIDENCE") { .text($0.verdict.confidence.rawValue) },
                .text("reached", "REACHED") { .text($0.ladder.last { $0.reached }?.rung.rawValue) },
                .text("candidates", "CANDIDATES") {
                    .text($0.candidates.map(\.description).joined(separator: " "))
                },
                .number("attempts", "ATTEMPTS") { .count($0.attempts) },
                .text("say", "SAY") { .text($0.verdict.say.withMaskedAccounts) },
            ]
        )
    }

    func text(on terminal: Terminal) -> String {
        Report(examination, colour: terminal.hasColour, width: min(terminal.width, 100)).text + "\n"
    }

    var status: ShellStatus {
        switch examination.verdict.state {
        case .ready: .done
        case .starting, .attention: .warnings
        case .fault: .refused
        }
    }
}
