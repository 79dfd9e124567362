import Foundation
import TWSModel
import Testing

@Suite("Numbers are exactly what was written")
struct ExactDecimalTests {
    @Test(
        "what was typed is what is printed",
        arguments: [
            "0", "12", "-12", "0.0005", "-1.08765", "123456789012345678", "0.123456789012345678", "-0.5", "1234.5",
        ]
    )
    func roundTrip(text: String) throws {
        #expect(try #require(ExactDecimal(text)).description == text)
    }

    @Test(
        "other spellings of a number read as the same number",
        arguments: [
            ("1.50", "1.5"), ("+7", "7"), (".5", "0.5"), ("5.", "5"), ("1E3", "1000"), ("1.5e-5", "0.000015"),
            ("2.5E+2", "250"), ("-0", "0"), ("0.000", "0"), ("100000000000000000.00000000", "100000000000000000"),
            ("0E-300", "0"), ("1.0000000000000000000000000", "1"),
        ]
    )
    func spellings(text: String, canonical: String) throws {
        let number = try #require(ExactDecimal(text))
        #expect(number.description == canonical)
        #expect(number == ExactDecimal(canonical))
    }

    @Test(
        "what is no number, or does not fit, is refused",
        arguments: [
            "", "-", ".", "abc", "1.2.3", "1e", "1e99999", "0x10", "nan", "inf", " 1", "1 ", "1,000",
            "12345678901234567890", "1E30", "1e-300",
        ]
    )
    func refused(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test(
        "a double becomes the shortest decimal that reads back as it",
        arguments: [
            (0.1, "0.1"), (0.0005, "0.0005"), (1.08765, "1.08765"), (100.0, "100"), (-3.25, "-3.25"),
            (226.67000000000002, "226.67000000000002"), (1e-8, "0.00000001"), (123456.789, "123456.789"), (0, "0"),
        ] as [(Double, String)]
    )
    func fromDouble(double: Double, text: String) throws {
        let number = try #require(ExactDecimal(double))
        #expect(number.description == text)
        #expect(number.double == double)
    }

    @Test("every price with up to six places survives the way through a double")
    func everyPrice() throws {
        for places in 0...6 {
            var mantissa: Int64 = -987_654
            while mantissa < 987_654 {
                let number = ExactDecimal(mantissa: mantissa, scale: UInt8(places))
                #expect(ExactDecimal(number.double) == number)
                mantissa += 3_571
            }
        }
    }

    @Test("infinities, NaN and the wire's word for none are no numbers")
    func noNumbers() {
        #expect(ExactDecimal(Double.infinity) == nil)
        #expect(ExactDecimal(Double.nan) == nil)
        #expect(ExactDecimal(Double.greatestFiniteMagnitude) == nil)
    }

    @Test("order is the order of the values, whatever the scales")
    func order() {
        let ascending: [ExactDecimal] = [
            "-100", "-1.5", "-0.001", "0", "0.0000001", "0.1", "0.11", "1", "1.01", "1000000",
        ]
        for (left, a) in ascending.enumerated() {
            for (right, b) in ascending.enumerated() {
                #expect((a < b) == (left < right), "\(a) < \(b)")
                #expect((a == b) == (left == right))
            }
        }
        let tiny = ExactDecimal(mantissa: 1, scale: 200)
        #expect(tiny < 1)
        #expect(-1 < tiny)
        #expect(tiny > ExactDecimal.zero)
    }

    @Test("sums and products are exact, and nil when they do not fit")
    func arithmetic() {
        let price: ExactDecimal = "0.1"
        #expect(price.adding("0.2") == "0.3")
        #expect(price.subtracting("0.25") == "-0.15")
        #expect(ExactDecimal(stringLiteral: "226.67").multiplied(by: 100) == 22667)
        #expect(ExactDecimal(mantissa: .max, scale: 0).adding(1) == nil)
        #expect(ExactDecimal(mantissa: .max, scale: 0).multiplied(by: 10) == nil)
    }

    @Test(
        "rounding is half away from zero",
        arguments: [("1.005", "1.01"), ("-1.005", "-1.01"), ("1.004", "1"), ("2", "2")]
    )
    func rounding(text: String, rounded: String) throws {
        #expect(try #require(ExactDecimal(text)).rounded(toPlaces: 2).description == rounded)
    }

    @Test("JSON has a string, never a number")
    func json() throws {
        let data = try JSONEncoder().encode(["price": ExactDecimal("0.0005")])
        #expect(String(decoding: data, as: UTF8.self) == #"{"price":"0.0005"}"#)
        #expect(try JSONDecoder().decode([String: ExactDecimal].self, from: data)["price"] == "0.0005")
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(ExactDecimal.self, from: Data(#""1.x""#.utf8)) }
    }
}
