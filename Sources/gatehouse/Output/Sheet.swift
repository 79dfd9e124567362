/// One thing with its properties, a line each. Properties that are not known have no line.
struct Sheet: Sendable {
    var title: String
    var subtitle: String?
    private(set) var lines: [(name: String, value: String)] = []

    init(title: String, subtitle: String? = nil) {
        self.title = title
        self.subtitle = subtitle
    }

    /// Adds a property of one or more parts; without any part that is known, nothing.
    mutating func add(_ name: String, _ parts: [String?]) {
        let known = parts.compactMap { $0 }.filter { !$0.isEmpty }
        if !known.isEmpty { lines.append((name, known.joined(separator: " · "))) }
    }

    func text(on terminal: Terminal) -> String {
        terminal.paint(title, .bold) + (subtitle.map { "  \($0)" } ?? "") + "\n\n" + body(on: terminal)
    }

    /// The properties without the title.
    func body(on terminal: Terminal) -> String {
        let width = lines.map(\.name.count).max() ?? 0
        var text = ""
        for (name, value) in lines {
            let margin = width + 4
            let wrapped = value.wrapped(to: max(20, terminal.width - margin))
            text += "  " + terminal.paint(name.padded(to: width), .dim) + "  "
            text += wrapped.joined(separator: "\n" + String(repeating: " ", count: margin)) + "\n"
        }
        return text
    }
}

extension String {
    /// The text without the blanks at its end.
    var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }

    /// Lines of at most so many characters, broken at blanks; a longer word stands alone.
    func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ", omittingEmptySubsequences: false) {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = String(word)
            } else {
                line += (line.isEmpty ? "" : " ") + word
            }
        }
        return lines + [line]
    }
}
