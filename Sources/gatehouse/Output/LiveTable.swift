/// A table that is drawn again and again in the same place of a terminal.
struct LiveTable: Sendable {
    let table: Table
    var margin = "  "

    init(_ table: Table) { self.table = table }

    /// - Parameter over: whether it has been drawn before, with as many lines.
    func drawn(over: Bool, on terminal: Terminal) -> String {
        let lines = table.text(on: terminal).split(separator: "\n")
        let up = over ? "\u{1B}[\(lines.count)A" : ""
        // Without wrapping, so that a narrow terminal has as many lines as were counted.
        return "\u{1B}[?7l" + up + lines.map { margin + $0 + "\u{1B}[K\n" }.joined() + "\u{1B}[?7h"
    }
}
