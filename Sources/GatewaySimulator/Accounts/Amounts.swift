import TWSModel

// Sums of the world's own amounts, which are far from 18 digits. What does not fit stays at the last value that did.
extension ExactDecimal {
    static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal { left.adding(right) ?? left }
    static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal { left.subtracting(right) ?? left }
    static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal { left.multiplied(by: right) ?? left }
    static func += (left: inout ExactDecimal, right: ExactDecimal) { left = left + right }

    var magnitude: ExactDecimal { isNegative ? -self : self }

    /// A fraction of an amount, in cents.
    func scaled(by factor: Double, places: Int = 2) -> ExactDecimal {
        (ExactDecimal(double * factor) ?? .zero).rounded(toPlaces: places)
    }

    /// With at least two places behind the point, as the Gateway writes money: `1200.00`.
    var money: String {
        let text = rounded(toPlaces: 2).description
        guard let point = text.firstIndex(of: ".") else { return text + ".00" }
        return text.distance(from: point, to: text.endIndex) == 2 ? text + "0" : text
    }
}
