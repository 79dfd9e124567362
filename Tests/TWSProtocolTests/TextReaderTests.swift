import NIOCore
import TWSProtocol
import Testing

/// How single fields are read: every spelling that was seen, and a typed error for what is none.
@Suite("Reading text fields")
struct TextReaderTests {
    private func read<Value>(
        _ bytes: String,
        at version: ServerVersion = 200,
        _ body: (inout TextReader) throws(TextFieldError) -> Value
    ) throws(TextFieldError) -> Value {
        let result = ByteBuffer(string: bytes).withUnsafeReadableBytes { bytes -> Result<Value, TextFieldError> in
            var reader = TextReader(bytes, version: version)
            do throws(TextFieldError) { return .success(try body(&reader)) } catch { return .failure(error) }
        }
        return try result.get()
    }

    // MARK: Numbers

    @Test(
        arguments: [
            ("0", 0), ("7", 7), ("-1", -1), ("+5", 5), ("2147483647", .max), ("-2147483648", .min), ("12.0", 12),
            ("1e3", 1000),
        ] as [(String, Int32)]
    )
    func wholeNumbers(text: String, value: Int32) throws {
        let read = try read(text + "\0") { (reader) throws(TextFieldError) in
            var value: Int32?
            try reader.int("n", &value)
            return value
        }
        #expect(read == value)
    }

    @Test(arguments: ["", "2147483647"])
    func unsetWholeNumbers(text: String) throws {
        for form in 0...1 {
            let read = try read(text + "\0") { (reader) throws(TextFieldError) in
                var value: Int32? = 1
                if form == 0 { try reader.optionalInt("n", &value) } else { try reader.unsetInt("n", &value) }
                return value
            }
            #expect(read == nil)
        }
    }

    @Test func longNumbers() throws {
        func long(_ text: String) throws(TextFieldError) -> Int64? {
            try read(text + "\0") { (reader) throws(TextFieldError) in
                var value: Int64?
                try reader.long("n", &value)
                return value
            }
        }
        #expect(try long("1775425766350") == 1_775_425_766_350)
        #expect(try long("-9223372036854775808") == .min)
        #expect(try long("9223372036854775807") == nil)
        #expect(try long("") == nil)
        #expect(throws: TextFieldError.self) { try long("9223372036854775808") }
    }

    @Test(
        arguments: [
            ("0.0005", 0.0005), ("-1.08765", -1.08765), ("12", 12), ("1.0E-5", 1e-5), ("1e-05", 1e-5), (".5", 0.5),
            ("5.", 5),
            ("0.1", 0.1), ("123456789.123456", 123_456_789.123456),
            ("12345678901234567890", 12_345_678_901_234_567_168),
            ("-0.0", 0), ("Infinity", .infinity), ("Infinite", .infinity), ("-Infinity", -.infinity),
        ] as [(String, Double)]
    )
    func floatingPoint(text: String, value: Double) throws {
        for form in 0...2 {
            let read = try read(text + "\0") { (reader) throws(TextFieldError) in
                var value: Double?
                switch form {
                case 0: try reader.double("d", &value)
                case 1: try reader.optionalDouble("d", &value)
                default: try reader.unsetDouble("d", &value)
                }
                return value
            }
            #expect(read == value)
        }
    }

    @Test(arguments: ["", "1.7976931348623157E308", "1.7976931348623157e+308", "1.7976931348623157e308"])
    func unsetFloatingPoint(text: String) throws {
        for form in 0...1 {
            let read = try read(text + "\0") { (reader) throws(TextFieldError) in
                var value: Double? = 1
                if form == 0 { try reader.optionalDouble("d", &value) } else { try reader.unsetDouble("d", &value) }
                return value
            }
            #expect(read == nil)
        }
    }

    @Test(arguments: [
        "", "2147483647", "9223372036854775807", "-9223372036854775808", "1.7976931348623157E308",
        "1.7976931348623157e+308", "170141183460469231731687303715884105727",
    ])
    func unsetDecimals(text: String) throws {
        #expect(try decimal(text) == nil)
    }

    @Test(arguments: ["0", "100", "0.0001", "-12.5", "1e-05", "2147483648", "12345678901234567890.123456789"])
    func decimalsKeepTheirText(text: String) throws {
        #expect(try decimal(text) == text)
    }

    private func decimal(_ text: String) throws(TextFieldError) -> String? {
        try read(text + "\0") { (reader) throws(TextFieldError) in
            var value: String? = "1"
            try reader.decimal("size", &value)
            return value
        }
    }

    @Test(
        arguments: [
            ("0", false), ("1", true), ("true", true), ("False", false), ("", nil),
        ] as [(String, Bool?)]
    )
    func flags(text: String, value: Bool?) throws {
        let read = try read(text + "\0") { (reader) throws(TextFieldError) in
            var value: Bool?
            try reader.bool("b", &value)
            return value
        }
        #expect(read == value)
    }

    @Test(arguments: [("0", nil), ("", nil), ("20261218", "20261218")] as [(String, String?)])
    func dates(text: String, value: String?) throws {
        let read = try read(text + "\0") { (reader) throws(TextFieldError) in
            var value: String?
            try reader.dateNumber("date", &value)
            return value
        }
        #expect(read == value)
    }

    // MARK: Text

    @Test func textIsUTF8OrLatin1() throws {
        let latin = ByteBuffer(bytes: [0x5A, 0xFC, 0x72, 0x69, 0x63, 0x68, 0])
        let text = latin.withUnsafeReadableBytes { bytes -> String? in
            var reader = TextReader(bytes, version: 152)
            var text: String?
            try? reader.string("zone", &text)
            return text
        }
        #expect(text == "Zürich")
        #expect(try string("Zürich") == "Zürich")
        #expect(try string("") == nil)
    }

    private func string(_ text: String) throws(TextFieldError) -> String? {
        try read(text + "\0") { (reader) throws(TextFieldError) in
            var value: String?
            try reader.string("s", &value)
            return value
        }
    }

    @Test(arguments: [
        ("Z\\u00fcrich", "Zürich"), ("Z\\u00FCrich", "Zürich"), ("\\ud83d\\udeaa", "🚪"), ("plain", "plain"),
        ("C:\\users", "C:\\users"), ("\\u12", "\\u12"), ("\\u12g4", "\\u12g4"), ("end\\", "end\\"),
        ("\\\\u00fc", "\\ü"),
    ])
    func escapesFrom153(text: String, value: String) throws {
        func escaped(at version: ServerVersion) throws(TextFieldError) -> String? {
            try read(text + "\0", at: version) { (reader) throws(TextFieldError) in
                var value: String?
                try reader.escaped("s", &value)
                return value
            }
        }
        #expect(try escaped(at: 153) == value)
        #expect(try escaped(at: 152) == text)
    }

    @Test func halfOfAPairDoesNotBreakTheRest() throws {
        let value = try read("a\\ud83db\0") { (reader) throws(TextFieldError) in
            var value: String?
            try reader.escaped("s", &value)
            return value
        }
        #expect(value?.hasPrefix("a") == true)
        #expect(value?.hasSuffix("b") == true)
    }

    @Test func tags() throws {
        func tags(_ text: String) throws(TextFieldError) -> [String: String] {
            try read(text + "\0") { (reader) throws(TextFieldError) in
                var value: [String: String] = ["old": "1"]
                try reader.tags("options", &value)
                return value
            }
        }
        #expect(try tags("") == [:])
        #expect(try tags("a=1;b=x=y;") == ["a": "1", "b": "x=y"])
        #expect(try tags("a=1;b=") == ["a": "1", "b": ""])
        #expect(throws: TextFieldError(field: "options", index: 0, expected: "tag=value;tag=value;", got: "a")) {
            try tags("a")
        }
    }

    // MARK: Lists

    @Test(arguments: [("0", 0), ("", 0), ("-1", 0), ("2", 2)])
    func counts(text: String, count: Int) throws {
        #expect(try self.count(text + "\0a\0b\0") == count)
    }

    @Test(arguments: ["5", "2147483647", "-2", "99999999999"])
    func aCountThatCannotBeTrueIsNotBelieved(text: String) {
        #expect(throws: TextFieldError.self) { try self.count(text + "\0a\0b\0") }
    }

    @Test func theErrorOfACountSaysWhatWasPossible() {
        #expect(
            throws: TextFieldError(
                field: "count",
                index: 0,
                expected: "a count of at most the 4 bytes that follow",
                got: "1000000"
            )
        ) { try self.count("1000000\0a\0b\0") }
    }

    private func count(_ bytes: String) throws(TextFieldError) -> Int {
        try read(bytes) { (reader) throws(TextFieldError) in try reader.count("count", 0) }
    }

    // MARK: What is no field

    @Test(arguments: [
        ("abc", "a whole number of 32 bits"), ("1.5", "a whole number of 32 bits"),
        ("2147483648", "a whole number of 32 bits"),
        ("-", "a whole number of 32 bits"), ("0x10", "a whole number of 32 bits"), (" 1", "a whole number of 32 bits"),
    ])
    func noWholeNumber(text: String, expected: String) {
        #expect(throws: TextFieldError(field: "orderId", index: 1, expected: expected, got: text)) {
            try read("3\0" + text + "\0") { (reader) throws(TextFieldError) in
                var value: Int32?
                try reader.int("version", &value)
                try reader.int("orderId", &value)
            }
        }
    }

    @Test(arguments: ["abc", "1,5", "nan", "inf", "0x1p3", "--1", "1e", "1.2.3", "-", ".", "infinity"])
    func noNumber(text: String) {
        #expect(throws: TextFieldError(field: "price", index: 0, expected: "a number", got: text)) {
            try read(text + "\0") { (reader) throws(TextFieldError) in
                var value: Double?
                try reader.double("price", &value)
            }
        }
        #expect(throws: TextFieldError(field: "size", index: 0, expected: "a decimal number", got: text)) {
            try decimal(text)
        }
    }

    @Test func noFlag() {
        #expect(throws: TextFieldError(field: "snapshot", index: 0, expected: "0 or 1", got: "2")) {
            try read("2\0") { (reader) throws(TextFieldError) in
                var value: Bool?
                try reader.bool("snapshot", &value)
            }
        }
    }

    @Test func theMessageEndsTooSoon() {
        #expect(throws: TextFieldError(field: "reqId", index: 1, expected: "a whole number", got: nil)) {
            try read("1\0") { (reader) throws(TextFieldError) in
                var value: Int32?
                try reader.int("version", &value)
                try reader.int("reqId", &value)
            }
        }
    }

    @Test func theLastFieldHasNoNUL() {
        #expect(throws: TextFieldError(field: "reqId", index: 1, expected: "a NUL behind the field", got: "42")) {
            try read("1\u{0}42") { (reader) throws(TextFieldError) in
                var value: Int32?
                try reader.int("version", &value)
                try reader.int("reqId", &value)
            }
        }
    }

    @Test func fieldsLeftAreCounted() throws {
        let left = try read("1\0\0x\0") { (reader) throws(TextFieldError) in
            var left = [reader.fieldsLeft]
            while reader.hasMore {
                try reader.obsolete("any", "")
                left.append(reader.fieldsLeft)
            }
            return left
        }
        #expect(left == [3, 2, 1, 0])
    }

    @Test func anErrorNamesMessageVersionFieldAndBothValues() {
        let frame = Frame(id: 9, dialect: .text, version: 200, body: ByteBuffer(fields: ["1", "soon"]))
        do throws(CodingError) {
            _ = try Incoming.nextValidID.decode(frame)
            Issue.record("it was read")
        } catch {
            #expect(
                "\(error)" == """
                    NEXT_VALID_ID at server version 200: field 1 (orderId): expected a whole number of 32 bits, got "soon"
                    """
            )
        }
    }
}
