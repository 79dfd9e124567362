/// One column: what it is called for people and for programs, and what stands in it.
struct Column<Row>: Sendable {
    enum Place: Sendable {
        case everywhere
        /// Left out of a terminal's table where it would be too wide.
        case ifRoom
        /// Left out of a terminal's table always.
        case dataOnly
        /// Left out of CSV, which has it in another column.
        case shownOnly
    }

    /// The heading of a CSV file.
    let name: String
    let title: String
    let alignsRight: Bool
    let place: Place
    let cell: @Sendable (Row) -> Cell

    static func text(
        _ name: String,
        _ title: String,
        _ cell: @escaping @Sendable (Row) -> Cell
    ) -> Column {
        Column(name: name, title: title, alignsRight: false, place: .everywhere, cell: cell)
    }

    static func number(
        _ name: String,
        _ title: String,
        _ cell: @escaping @Sendable (Row) -> Cell
    ) -> Column {
        Column(name: name, title: title, alignsRight: true, place: .everywhere, cell: cell)
    }

    /// The same column, which a narrow terminal may leave out.
    var ifRoom: Column {
        Column(name: name, title: title, alignsRight: alignsRight, place: .ifRoom, cell: cell)
    }

    /// For people only.
    static func shown(_ title: String, _ cell: @escaping @Sendable (Row) -> Cell) -> Column {
        Column(name: title, title: title, alignsRight: false, place: .shownOnly, cell: cell)
    }

    /// For programs only.
    static func data(_ name: String, _ cell: @escaping @Sendable (Row) -> Cell) -> Column {
        Column(name: name, title: name, alignsRight: false, place: .dataOnly, cell: cell)
    }
}

/// Rows and columns, to be read by people (`text`) or by programs (`csv`).
struct Table: Sendable, Hashable {
    struct Heading: Sendable, Hashable {
        var name: String
        var title: String
        var alignsRight: Bool
        var isShown: Bool
        var isDispensable: Bool
        var isData: Bool
    }

    var headings: [Heading]
    var rows: [[Cell]]
    /// Totals: shown below a line, left out of CSV.
    var totals: [[Cell]] = []

    init<Row>(_ rows: [Row], _ columns: [Column<Row>]) {
        headings = columns.map {
            Heading(
                name: $0.name,
                title: $0.title,
                alignsRight: $0.alignsRight,
                isShown: $0.place != .dataOnly,
                isDispensable: $0.place == .ifRoom,
                isData: $0.place != .shownOnly
            )
        }
        self.rows = rows.map { row in columns.map { $0.cell(row) } }
    }

    /// Adds a row of totals: cells by the title of their column.
    mutating func addTotal(_ cells: [String: Cell]) {
        totals.append(headings.map { cells[$0.title] ?? .blank })
    }
}

// MARK: - For people

extension Table {
    /// Aligned columns, two blanks apart, under dim headings. Ends with a line break unless there is nothing.
    ///
    /// - Parameter least: how wide each column is at least.
    func text(on terminal: Terminal, atLeast least: [Int] = []) -> String {
        let allWidths = widths(atLeast: least)
        let shown = shownColumns(allWidths, on: terminal)
        let widths = shown.map { allWidths[$0] }
        func line(_ cells: [(String, Tint?)]) -> String {
            var line = ""
            for (index, (text, tint)) in cells.enumerated() {
                let room = String(repeating: " ", count: max(0, widths[index] - text.count))
                let painted = terminal.paint(text, tint)
                let isLast = index == cells.count - 1
                line += headings[shown[index]].alignsRight ? room + painted : painted + (isLast ? "" : room)
                if !isLast { line += "  " }
            }
            // Empty cells at the end leave blanks that nobody needs.
            return line.trimmedAtEnd + "\n"
        }
        var text = line(shown.map { (headings[$0].title, .dim) })
        let rule = terminal.paint(String(repeating: "─", count: widths.reduce(2 * max(0, widths.count - 1), +)), .dim)
        text += rule + "\n"
        for row in rows { text += line(shown.map { (row[$0].shown, row[$0].tint) }) }
        if !totals.isEmpty { text += rule + "\n" }
        for row in totals { text += line(shown.map { (row[$0].shown, row[$0].tint ?? .bold) }) }
        return text
    }
}

extension Table {
    /// The columns that people see: where a terminal is too narrow for all, the dispensable ones go, the last first.
    private func shownColumns(_ widths: [Int], on terminal: Terminal) -> [Int] {
        var shown = headings.indices.filter { headings[$0].isShown }
        guard terminal.isInteractive else { return shown }
        while shown.map({ widths[$0] }).reduce(2 * (shown.count - 1), +) > terminal.width,
            let last = shown.last(where: { headings[$0].isDispensable })
        {
            shown.removeAll { $0 == last }
        }
        return shown
    }

    /// How wide each column is, shown or not.
    func widths(atLeast least: [Int] = []) -> [Int] {
        headings.indices.map { column in
            let heading = max(headings[column].title.count, column < least.count ? least[column] : 0)
            return (rows + totals).map { $0[column].shown.count }.reduce(heading, max)
        }
    }
}

// MARK: - For programs

extension Table {
    /// Comma-separated values after RFC 4180, exact and in full, with a heading line; lines end with a line feed, as Unix
    /// tools like them.
    var csv: String {
        let columns = headings.indices.filter { headings[$0].isData }
        let lines = [columns.map { headings[$0].name }] + rows.map { row in columns.map { row[$0].exact } }
        return lines.map(Self.line).joined()
    }

    /// One line of CSV.
    static func line(_ fields: [String]) -> String { fields.map(quoted).joined(separator: ",") + "\n" }

    /// In quotes where a comma, a quote, a line break or a blank at an end would be misread.
    private static func quoted(_ field: String) -> String {
        let isPlain =
            !field.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
            && field.first != " " && field.last != " "
        return isPlain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
}
