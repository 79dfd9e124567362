/// A decimal number that is exactly what was written: `mantissa × 10^-scale`.
///
/// Prices, sizes and money use it: `0.0005` stays `0.0005`, never `0.00050000000000000001`. It holds 18 significant digits in
/// 16 bytes, needs no heap, and reads and prints without rounding.
public struct ExactDecimal: Sendable {
    /// The digits, without the point.
    public let mantissa: Int64
    /// How many of the digits stand behind the point: 0 to 255.
    public let scale: UInt8

    /// The value `mantissa × 10^-scale`, in its shortest form (no zeros at the end behind the point).
    public init(mantissa: Int64, scale: UInt8) {
        var mantissa = mantissa
        var scale = scale
        while scale > 0, mantissa % 10 == 0 {
            mantissa /= 10
            scale -= 1
        }
        self.mantissa = mantissa
        self.scale = scale
    }

    public static let zero = ExactDecimal(mantissa: 0, scale: 0)

    public init(_ integer: some BinaryInteger) {
        self.init(mantissa: Int64(integer), scale: 0)
    }

    public var isNegative: Bool { mantissa < 0 }

    /// The sign turned round; the smallest mantissa saturates to the largest.
    public static prefix func - (number: ExactDecimal) -> ExactDecimal {
        ExactDecimal(mantissa: number.mantissa == .min ? .max : -number.mantissa, scale: number.scale)
    }
}

// MARK: - Text

extension ExactDecimal: LosslessStringConvertible {
    /// Reads `12`, `-0.0005`, `.5`, `1.5E-5`; nil for anything else and for more than 18 digits.
    public init?(_ text: String) {
        var text = text
        let parsed = text.withUTF8 { ExactDecimal(ascii: UnsafeRawBufferPointer($0)) }
        guard let parsed else { return nil }
        self = parsed
    }

    /// Reads the same forms from bytes, without making a string.
    public init?(ascii bytes: UnsafeRawBufferPointer) {
        // Up to 18 digits with at most one point: what nearly every size is.
        var mantissa: Int64 = 0
        var places = -1
        var digits = 0
        for (index, byte) in bytes.enumerated() {
            let digit = byte &- UInt8(ascii: "0")
            if digit < 10 {
                mantissa = mantissa &* 10 &+ Int64(digit)
                digits += 1
                if places >= 0 { places += 1 }
            } else if byte == UInt8(ascii: "."), places < 0 {
                places = 0
            } else if index > 0 || byte != UInt8(ascii: "-") {
                self.init(general: bytes)
                return
            }
        }
        guard digits > 0, digits <= 18 else {
            self.init(general: bytes)
            return
        }
        self.init(mantissa: bytes[0] == UInt8(ascii: "-") ? -mantissa : mantissa, scale: UInt8(max(places, 0)))
    }

    private init?(general bytes: some Collection<UInt8>) {
        var mantissa: Int64 = 0
        var digits = 0
        var scale = 0
        var exponent = 0
        var seenPoint = false
        var negative = false
        var index = bytes.startIndex
        if index < bytes.endIndex, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            negative = bytes[index] == UInt8(ascii: "-")
            index = bytes.index(after: index)
        }
        loop: while index < bytes.endIndex {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
                let (sum, overflow2) = product.addingReportingOverflow(Int64(byte &- UInt8(ascii: "0")))
                if overflow || overflow2 {
                    // Zeros behind the last digit that counts are no loss; anything else is.
                    guard seenPoint, byte == UInt8(ascii: "0") else { return nil }
                } else {
                    mantissa = sum
                    if seenPoint { scale += 1 }
                }
            case UInt8(ascii: "."):
                guard !seenPoint else { return nil }
                seenPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                guard let value = Self.exponent(bytes[bytes.index(after: index)...]) else { return nil }
                exponent = value
                break loop
            default:
                return nil
            }
            index = bytes.index(after: index)
        }
        guard digits > 0 else { return nil }
        self.init(negative ? -mantissa : mantissa, scale: scale - exponent)
    }

    private static func exponent(_ bytes: some Collection<UInt8>) -> Int? {
        var value = 0
        var negative = false
        var digits = bytes[...]
        if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            negative = sign == UInt8(ascii: "-")
            digits = digits.dropFirst()
        }
        guard !digits.isEmpty, digits.count <= 4 else { return nil }
        for byte in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return negative ? -value : value
    }

    /// With a scale that may be negative (`2E3`) or too large (`1E-300`): nil when it does not fit.
    private init?(_ mantissa: Int64, scale: Int) {
        if scale >= 0 {
            guard mantissa != 0 else {
                self = .zero
                return
            }
            var mantissa = mantissa
            var scale = scale
            while scale > 255, mantissa % 10 == 0 {
                mantissa /= 10
                scale -= 1
            }
            guard let small = UInt8(exactly: scale) else { return nil }
            self.init(mantissa: mantissa, scale: small)
        } else {
            var mantissa = mantissa
            for _ in 0..<min(-scale, 19) {
                let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
                guard !overflow else { return nil }
                mantissa = product
            }
            guard -scale < 19 || mantissa == 0 else { return nil }
            self.init(mantissa: mantissa, scale: 0)
        }
    }

    /// Plain notation, never an exponent: `-0.0005`, `12`.
    public var description: String {
        guard scale > 0 else { return String(mantissa) }
        let digits = String(mantissa.magnitude)
        let places = Int(scale)
        let whole = digits.count > places ? digits.dropLast(places) : "0"
        let padding = String(repeating: "0", count: max(0, places - digits.count))
        return "\(mantissa < 0 ? "-" : "")\(whole).\(padding)\(digits.suffix(places))"
    }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) {
        self.init(mantissa: value, scale: 0)
    }
}

extension ExactDecimal: ExpressibleByStringLiteral {
    /// A literal that is not a decimal number is a programmer's error and stops the program.
    public init(stringLiteral value: String) {
        guard let parsed = ExactDecimal(value) else { preconditionFailure("\"\(value)\" is no decimal number") }
        self = parsed
    }
}

// MARK: - Double

extension ExactDecimal {
    /// The shortest decimal number that reads back as this double; nil for infinities, NaN and values beyond 18 digits.
    ///
    /// The wire has prices as doubles; what the Gateway meant is the shortest decimal that gives those bits.
    public init?(_ double: Double) {
        // Two places hold nearly every price, four nearly all others: they are tried first, and zeros at the end go away.
        if let mantissa = Self.mantissa(double, power: 1e2) {
            self.init(mantissa: mantissa, scale: 2)
        } else if let mantissa = Self.mantissa(double, power: 1e4) {
            self.init(mantissa: mantissa, scale: 4)
        } else if let mantissa = Self.mantissa(double, power: 1e9) {
            self.init(mantissa: mantissa, scale: 9)
        } else if double.isFinite {
            self.init("\(double)")
        } else {
            return nil
        }
    }

    /// `double × power` as a whole number, when it is exactly one.
    @inline(__always)
    private static func mantissa(_ double: Double, power: Double) -> Int64? {
        let scaled = double * power
        // A double tells decimals of up to 15 digits apart; and NaN is not smaller than anything.
        guard scaled.magnitude < 1e15 else { return nil }
        let rounded = Int64(scaled + (scaled < 0 ? -0.5 : 0.5))
        return Double(rounded) / power == double ? rounded : nil
    }

    /// A price or an amount from the wire, where the largest double stands for "none".
    public init?(money double: Double?) {
        guard let double, abs(double) < .greatestFiniteMagnitude else { return nil }
        self.init(double)
    }

    /// The nearest double.
    public var double: Double {
        if scale <= 22, mantissa.magnitude <= 9_007_199_254_740_992 {
            return Double(mantissa) / Self.powersOfTen[Int(scale)]
        }
        return Double(description) ?? .nan
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20,
        1e21, 1e22,
    ]
}

// MARK: - Order and arithmetic

extension ExactDecimal: Equatable, Hashable {
    // The stored form is canonical (shortest), so equality of the fields is equality of the values.
}

extension ExactDecimal: Comparable {
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.scale == right.scale { return left.mantissa < right.mantissa }
        if (left.mantissa < 0) != (right.mantissa < 0) || left.mantissa == 0 || right.mantissa == 0 {
            return left.mantissa.signum() < right.mantissa.signum()
        }
        if let (l, r, _) = aligned(left, right) { return l < r }
        // Scales more than nineteen digits apart: the one with the smaller scale is the larger in magnitude.
        return (left.scale < right.scale) == (left.mantissa < 0)
    }

    /// Both mantissas at the larger scale; nil when the scales are too far apart to fit.
    private static func aligned(_ left: ExactDecimal, _ right: ExactDecimal) -> (Int128, Int128, UInt8)? {
        let scale = max(left.scale, right.scale)
        guard let l = raised(left.mantissa, by: scale - left.scale),
            let r = raised(right.mantissa, by: scale - right.scale)
        else { return nil }
        return (l, r, scale)
    }

    private static func raised(_ mantissa: Int64, by places: UInt8) -> Int128? {
        guard places <= 19 else { return nil }
        var value = Int128(mantissa)
        for _ in 0..<places { value *= 10 }
        return value
    }
}

extension ExactDecimal {
    /// The exact sum; nil when it needs more than 18 digits.
    public func adding(_ other: ExactDecimal) -> ExactDecimal? {
        guard let (l, r, scale) = Self.aligned(self, other) else { return nil }
        return ExactDecimal(exactly: l + r, scale: Int(scale))
    }

    /// The exact difference; nil when it needs more than 18 digits.
    public func subtracting(_ other: ExactDecimal) -> ExactDecimal? { adding(-other) }

    /// The exact product; nil when it needs more than 18 digits.
    public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        ExactDecimal(exactly: Int128(mantissa) * Int128(other.mantissa), scale: Int(scale) + Int(other.scale))
    }

    /// Rounded half away from zero to a number of places behind the point.
    public func rounded(toPlaces places: Int) -> ExactDecimal {
        guard Int(scale) > places else { return self }
        var value = mantissa
        for _ in 0..<(Int(scale) - places - 1) { value /= 10 }
        let last = value % 10
        value = value / 10 + (last >= 5 ? 1 : last <= -5 ? -1 : 0)
        return ExactDecimal(mantissa: value, scale: UInt8(places))
    }

    private init?(exactly value: Int128, scale: Int) {
        var value = value
        var scale = scale
        while scale > 0, value % 10 == 0 {
            value /= 10
            scale -= 1
        }
        guard let mantissa = Int64(exactly: value), let small = UInt8(exactly: scale) else { return nil }
        self.init(mantissa: mantissa, scale: small)
    }
}

// MARK: - Codable

extension ExactDecimal: Codable {
    /// Reads a string such as `"0.0005"`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = ExactDecimal(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "expected a decimal number in a string, got \"\(text)\""
            )
        }
        self = value
    }

    /// Writes a string: a JSON number would pass through somebody's double.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A price in the contract's currency (or in points, for an index).
public typealias Price = ExactDecimal
/// A number of shares, contracts or units; negative is short.
public typealias Quantity = ExactDecimal
/// An amount of money; its currency stands beside it.
public typealias Money = ExactDecimal
