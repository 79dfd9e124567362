import TWSModel

/// One value of a table: how people read it, and exactly as it is.
struct Cell: Sendable, Hashable {
    /// For people: grouped, rounded, masked.
    var shown: String
    /// For programs: exact and in full; empty when it is unknown.
    var exact: String
    var tint: Tint?

    init(shown: String, exact: String, tint: Tint? = nil) {
        self.shown = shown
        self.exact = exact
        self.tint = tint
    }

    /// Not known, which is neither 0 nor empty.
    static let unknown = Cell(shown: "—", exact: "", tint: .dim)
    /// A place in a total's row that has none.
    static let blank = Cell(shown: "", exact: "")

    static func text(_ text: String?, tint: Tint? = nil) -> Cell {
        text.map { Cell(shown: $0, exact: $0, tint: tint) } ?? unknown
    }

    static func count(_ integer: (some BinaryInteger)?) -> Cell {
        integer.map { Cell(shown: String($0), exact: String($0)) } ?? unknown
    }

    static func flag(_ flag: Bool?) -> Cell {
        flag.map { Cell(shown: $0 ? "yes" : "no", exact: $0 ? "true" : "false") } ?? unknown
    }

    /// A number of the wire, such as a conID.
    static func id(_ id: (some WireNumber)?) -> Cell {
        id.map { .count($0.value) } ?? unknown
    }

    /// A word of the wire; dim when this version does not know it.
    static func word(_ word: (some WireWord)?) -> Cell {
        word.map { .text($0.rawValue, tint: $0.isKnown ? nil : .dim) } ?? unknown
    }

    /// Masked for people, in full for programs.
    static func account(_ account: AccountID?) -> Cell {
        account.map { Cell(shown: $0.masked, exact: $0.rawValue) } ?? unknown
    }

    /// As many places as the number has.
    static func quantity(_ number: Quantity?) -> Cell {
        number.map { Cell(shown: $0.grouped(), exact: $0.description, tint: $0 == .zero ? .dim : nil) } ?? unknown
    }

    /// At least two places; as many as the number has, or as many as are asked for.
    static func price(_ number: Price?, places: Int? = nil) -> Cell {
        number.map {
            let rounded = places.map($0.rounded(toPlaces:)) ?? $0
            return Cell(shown: rounded.grouped(atLeast: 2), exact: $0.description)
        } ?? unknown
    }

    /// Green above the price before, red below it.
    static func price(_ number: Price?, since before: Price?) -> Cell {
        var cell = price(number)
        if let number, let before, number != before { cell.tint = before < number ? .green : .red }
        return cell
    }

    /// Two places.
    static func money(_ number: Money?, tint: Tint? = nil) -> Cell {
        number.map { Cell(shown: $0.rounded(toPlaces: 2).grouped(atLeast: 2), exact: $0.description, tint: tint) }
            ?? unknown
    }

    /// Money that was won (green) or lost (red).
    static func result(_ number: Money?) -> Cell {
        money(number, tint: number.flatMap { $0 == .zero ? nil : $0.isNegative ? .red : .green })
    }

    /// Four places; for sensitivities.
    static func ratio(_ number: Double?) -> Cell {
        guard let number, let exact = ExactDecimal(number) else { return unknown }
        return Cell(shown: exact.rounded(toPlaces: 4).grouped(atLeast: 4), exact: "\(number)")
    }
}

extension ExactDecimal {
    /// With commas between thousands, and zeros at the end up to a number of places: `1,234.50`.
    func grouped(atLeast places: Int = 0) -> String {
        let parts = description.split(separator: ".", omittingEmptySubsequences: false)
        let sign = isNegative ? "-" : ""
        let digits = Array((parts.first ?? "0").drop { $0 == "-" })
        var whole = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { whole.append(",") }
            whole.append(digit)
        }
        var fraction = parts.count > 1 ? String(parts[1]) : ""
        if fraction.count < places { fraction += String(repeating: "0", count: places - fraction.count) }
        return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
    }
}
