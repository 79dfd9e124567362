import NIOCore
import TWSProtocol
import Testing

/// How single fields are written.
@Suite("Writing text fields")
struct TextWriterTests {
    private func written(
        at version: ServerVersion = 200,
        _ body: (inout TextWriter) throws(TextFieldError) -> Void
    ) throws(TextFieldError) -> [String] {
        var writer = TextWriter(ByteBuffer(), version: version)
        try body(&writer)
        #expect(writer.buffer.textFields.count == writer.index)
        return writer.buffer.textFields
    }

    @Test func nothingIsSpelledByTheKindOfTheField() throws {
        let fields = try written { (writer) throws(TextFieldError) in
            var (int, long, double, string, bool) = (
                nil as Int32?, nil as Int64?, nil as Double?, nil as String?, nil as Bool?
            )
            var none: [String: String] = [:]
            writer.int("", &int)
            writer.optionalInt("", &int)
            writer.unsetInt("", &int)
            writer.long("", &long)
            try writer.optionalLong("", &long)
            try writer.double("", &double)
            try writer.double("", &double, absent: -2)
            try writer.optionalDouble("", &double)
            try writer.unsetDouble("", &double)
            try writer.numberText("", &double)
            try writer.unsetNumberText("", &double)
            try writer.intDouble("", &double)
            try writer.decimal("", &string)
            writer.bool("", &bool)
            try writer.word("", &bool)
            try writer.string("", &string)
            try writer.escaped("", &string)
            try writer.doubleText("", &string)
            try writer.dateNumber("", &string)
            try writer.tags("", &none)
            writer.obsolete("", "0")
        }
        #expect(
            fields == [
                "0", "", "2147483647", "0", "", "0.0", "-2.0", "", "1.7976931348623157E308", "",
                "1.7976931348623157E308",
                "0", "", "0", "false", "", "", "0.0", "", "", "0",
            ]
        )
    }

    @Test(
        arguments: [
            (0.0005, "0.0005"), (-1.08765, "-1.08765"), (12, "12.0"), (1e-5, "1e-05"), (.infinity, "Infinity"),
            (-.infinity, "-Infinity"),
        ] as [(Double, String)]
    )
    func floatingPoint(value: Double, text: String) throws {
        let fields = try written { (writer) throws(TextFieldError) in
            var number: Double? = value
            try writer.double("", &number)
            try writer.optionalDouble("", &number)
            try writer.unsetDouble("", &number)
        }
        #expect(fields == [text, text, text])
    }

    @Test func whatIsNoNumberIsNotWritten() {
        for form in 0...2 {
            #expect(throws: TextFieldError(field: "lmtPrice", index: 0, expected: "a number", got: "nan")) {
                try written { (writer) throws(TextFieldError) in
                    var number: Double? = .nan
                    switch form {
                    case 0: try writer.double("lmtPrice", &number)
                    case 1: try writer.optionalDouble("lmtPrice", &number)
                    default: try writer.unsetDouble("lmtPrice", &number)
                    }
                }
            }
        }
    }

    @Test func textThatIsNoNumberIsNotWrittenAsOne() {
        #expect(throws: TextFieldError(field: "minTick", index: 0, expected: "a number", got: "penny")) {
            try written { (writer) throws(TextFieldError) in
                var text: String? = "penny"
                try writer.doubleText("minTick", &text)
            }
        }
        #expect(throws: TextFieldError(field: "multiplier", index: 0, expected: "a number", got: "nan")) {
            try written { (writer) throws(TextFieldError) in
                var number: Double? = .nan
                try writer.numberText("multiplier", &number)
            }
        }
    }

    @Test(arguments: [(100, "100"), (0.1, "0.1"), (50.5, "50.5"), (1e20, "1e+20")] as [(Double, String)])
    func numbersInTextHaveNoNeedlessZeros(value: Double, text: String) throws {
        let fields = try written { (writer) throws(TextFieldError) in
            var number: Double? = value
            try writer.numberText("multiplier", &number)
        }
        #expect(fields == [text])
    }

    // MARK: Sizes

    @Test(
        arguments: [
            ("12.75", 162, "12"), ("-12.75", 162, "-12"), ("12.75", 163, "12.75"), ("1e-05", 162, "0"),
            ("100", 100, "100"),
        ] as [(String, ServerVersion, String)]
    )
    func sizesAreWholeBelow163(value: String, version: ServerVersion, text: String) throws {
        let fields = try written(at: version) { (writer) throws(TextFieldError) in
            var size: String? = value
            try writer.decimal("size", &size)
        }
        #expect(fields == [text])
    }

    @Test func aSizeThatIsNoNumberIsNotMadeOne() {
        #expect(throws: TextFieldError.self) {
            try written(at: 162) { (writer) throws(TextFieldError) in
                var size: String? = "1e400"
                try writer.decimal("size", &size)
            }
        }
    }

    @Test func averagesAreFractionsAlways() throws {
        let fields = try written(at: 100) { (writer) throws(TextFieldError) in
            var average: String? = "101.25"
            try writer.average("wap", &average)
        }
        #expect(fields == ["101.25"])
    }

    @Test func aQuantityIsNeverRounded() throws {
        func quantity(_ text: String, at version: ServerVersion) throws(TextFieldError) -> [String] {
            try written(at: version) { (writer) throws(TextFieldError) in
                var quantity: String? = text
                try writer.quantity("totalQuantity", &quantity)
            }
        }
        #expect(try quantity("0.5", at: 101) == ["0.5"])
        #expect(try quantity("5", at: 100) == ["5"])
        #expect(try quantity("5.0", at: 100) == ["5"])
        #expect(
            throws: TextFieldError(
                field: "totalQuantity",
                index: 0,
                expected: "a whole number below server version 101",
                got: "0.5"
            )
        ) { try quantity("0.5", at: 100) }
    }

    // MARK: Text

    @Test(arguments: [
        ("Zürich", "Z\\u00fcrich"), ("🚪", "\\ud83d\\udeaa"), ("plain", "plain"), ("back\\slash", "back\\slash"),
        ("tab\tline\n", "tab\tline\n"),
    ])
    func escapesFrom153(value: String, text: String) throws {
        func escaped(at version: ServerVersion) throws(TextFieldError) -> [String] {
            try written(at: version) { (writer) throws(TextFieldError) in
                var field: String? = value
                try writer.escaped("errorMsg", &field)
            }
        }
        #expect(try escaped(at: 153) == [text])
        #expect(try escaped(at: 152) == [value])
    }

    @Test func aNULInATextWouldBeginAnotherField() {
        #expect(throws: TextFieldError(field: "account", index: 0, expected: "text without NUL", got: "DU1\0true")) {
            try written { (writer) throws(TextFieldError) in
                var text: String? = "DU1\0true"
                try writer.string("account", &text)
            }
        }
    }

    @Test func tagsAreInOrderAndCannotForgeOthers() throws {
        func tags(_ tags: [String: String]) throws(TextFieldError) -> [String] {
            try written { (writer) throws(TextFieldError) in
                var tags = tags
                try writer.tags("options", &tags)
            }
        }
        #expect(try tags(["b": "2", "a": "x=y", "c": ""]) == ["a=x=y;b=2;c=;"])
        for bad in [["a;b": "1"], ["a=b": "1"], ["a": "1;b=2"]] {
            #expect(throws: TextFieldError.self) { try tags(bad) }
        }
    }
}
