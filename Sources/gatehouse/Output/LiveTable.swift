/// A table that is drawn again and again in the same place of a terminal. Columns grow and never shrink, so that nothing jumps.
struct LiveTable: Sendable {
    private let margin = "  "
    private var drawnLines = 0
    private var widths: [Int] = []

    /// What to write to draw a table over the one before it. All tables must have the same columns.
    mutating func draw(_ table: Table, on terminal: Terminal) -> String {
        widths = table.widths(atLeast: widths)
        var inner = terminal
        inner.width -= margin.count
        let lines = table.text(on: inner, atLeast: widths).split(separator: "\n")
        let up = drawnLines > 0 ? "\u{1B}[\(drawnLines)A" : ""
        drawnLines = lines.count
        // Without wrapping, so that a narrow terminal has as many lines as were counted.
        return "\u{1B}[?7l" + up + lines.map { margin + $0 + "\u{1B}[K\n" }.joined() + "\u{1B}[?7h"
    }
}
