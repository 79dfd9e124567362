import GatewayDoctor
import TWSModel

/// What is known about a fault or a code.
struct ExplainAnswer: Answer {
    var explanation: Explanation

    var data: Explanation { explanation }

    var table: Table {
        Table(
            [explanation],
            [
                .text("id", "ID") { .text($0.id) },
                .text("name", "NAME") { .text($0.name) },
                .text("kind", "KIND") { .text($0.kind) },
                .text("whatToDo", "WHAT TO DO") { .text($0.advice) },
                .text("faults", "FAULTS") { .text($0.faults) },
            ]
        )
    }

    func text(on terminal: Terminal) -> String { explanation.text(width: min(terminal.width, 100)) }
}

extension Explanation {
    fileprivate var id: String {
        switch self {
        case .fault(let fault): fault.id.description
        case .code(let code): String(code.code)
        }
    }

    fileprivate var name: String {
        switch self {
        case .fault(let fault): fault.name
        case .code(let code): code.meaning
        }
    }

    fileprivate var kind: String {
        switch self {
        case .fault(let fault): fault.group.rawValue
        case .code(let code): code.kind.rawValue
        }
    }

    fileprivate var advice: String? {
        switch self {
        case .fault(let fault): fault.remedies.map(\.text).joined(separator: " ")
        case .code(let code): code.advice
        }
    }

    fileprivate var faults: String {
        switch self {
        case .fault(let fault): fault.confusedWith.map(\.fault.description).joined(separator: " ")
        case .code(let code): code.faults.map(\.description).joined(separator: " ")
        }
    }
}
