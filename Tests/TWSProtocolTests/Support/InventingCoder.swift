import SwiftProtobuf
import TWSProto
import TWSProtocol

/// A reader that has no bytes: it invents what stands in each field that a layout asks for, and notes the field's name.
///
/// Every invented value is another, so two fields that changed places cannot look alike.
struct InventingCoder: TextCoder {
    enum Amount: Sendable {
        /// Everything is set, every list has two items.
        case full
        /// What can be absent mostly is.
        case sparse
        /// The largest, the smallest, the longest, the strangest.
        case extreme
    }

    let version: ServerVersion
    let amount: Amount
    /// Values on which a layout's conditions depend.
    let choices: [String: String]
    private var generator: SeededGenerator
    /// With a number, only the flag of that number is set; without one, all are, or as chance wills.
    let onlyFlag: Int?
    private(set) var flags: [String] = []
    private(set) var visits: [LayoutWalk.Visit] = []
    private var legs = 0
    private var conditions = 0

    init(version: ServerVersion, amount: Amount, choices: [String: String], seed: UInt64, onlyFlag: Int? = nil) {
        self.onlyFlag = onlyFlag
        self.version = version
        self.amount = amount
        self.choices = choices
        generator = SeededGenerator(seed: seed)
    }

    var reads: Bool { true }
    var index: Int { visits.count }
    var fieldsLeft: Int { .max }

    private mutating func visit(_ name: StaticString, _ value: String) {
        visits.append(LayoutWalk.Visit(name: "\(name)", value: value))
    }

    private mutating func isAbsent() -> Bool {
        amount == .sparse && Int.random(in: 0..<10, using: &generator) < 6
    }

    private var number: Int32 { 20_000 + Int32(visits.count) }

    private mutating func wholeNumber(_ name: StaticString) -> Int32 {
        switch "\(name)" {
        case "cond.type":
            conditions += 1
            return [1, 3, 4, 5, 6, 7][conditions % 6]
        case "tickType": return choices["tickType"].flatMap(Int32.init) ?? number
        case "mask": return onlyFlag == nil ? Int32.random(in: 0...3, using: &generator) : 0
        case "liquidation": return onlyFlag == nil ? 1 : 0
        case "usePriceMgmtAlgo", "routeMarketableToBbo": return 1
        default: return amount == .extreme ? pick([.min, -1, 0, 1, .max - 1]) : number
        }
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values.randomElement(using: &generator)! }

    mutating func int(_ name: StaticString, _ value: inout Int32?) {
        value = isAbsent() && "\(name)" != "cond.type" && "\(name)" != "tickType" ? 0 : wholeNumber(name)
        visit(name, value.map { String($0) } ?? "")
    }

    mutating func optionalInt(_ name: StaticString, _ value: inout Int32?) {
        value = isAbsent() ? nil : wholeNumber(name)
        visit(name, value.map { String($0) } ?? "")
    }

    mutating func unsetInt(_ name: StaticString, _ value: inout Int32?) { optionalInt(name, &value) }

    mutating func long(_ name: StaticString, _ value: inout Int64?) {
        value = isAbsent() ? 0 : choices["\(name)"].flatMap { Int64($0) } ?? longNumber()
        visit(name, value.map { String($0) } ?? "")
    }

    private mutating func longNumber() -> Int64 {
        // The largest number of 32 bits is "unset" in one of the fields.
        amount == .extreme ? pick([.min, -1, 0, Int64(Int32.max) + 1, .max - 1]) : Int64(number) << 32
    }

    private mutating func fraction(_ name: StaticString) -> Double {
        switch "\(name)" {
        case let key where choices[key] != nil: choices[key].flatMap(Double.init) ?? 0
        case "competeAgainstBestOffset": choices["offset"].flatMap(Double.init) ?? 0.5
        // A whole number in CONTRACT_DATA, whatever the message could hold.
        case "evMultiplier": Double(number)
        default: amount == .extreme ? pick(Self.extremeDoubles) : Double(number) + 10_000.5
        }
    }

    mutating func double(_ name: StaticString, _ value: inout Double?) {
        value = isAbsent() ? 0 : fraction(name)
        visit(name, value.map { "\($0)" } ?? "")
    }

    mutating func optionalDouble(_ name: StaticString, _ value: inout Double?) {
        value = isAbsent() && !Self.neverAbsent.contains("\(name)") ? nil : fraction(name)
        visit(name, value.map { "\($0)" } ?? "")
    }

    private static let extremeDoubles: [Double] = [
        -1e300, -0.1, 0, 1e-300, .leastNonzeroMagnitude, 123_456_789.123_456_78, .infinity, -.infinity, 1e15, 1e16,
    ]

    /// Texts that a peer may well send.
    private static let extremeTexts: [String] = [
        " ", "\u{7F}\t\r\n", "Zürich 🚪", "\\u00e9", "=;", "0", "true", String(repeating: "x", count: 500),
    ]

    /// What is not computed has a number of its own on the wire, so it is not left out.
    private static let neverAbsent: Set = [
        "impliedVol", "delta", "optPrice", "pvDividend", "gamma", "vega", "theta", "undPrice",
        // A list of prices of which none is set is not written.
        "orderComboLeg.price",
    ]

    mutating func unsetDouble(_ name: StaticString, _ value: inout Double?) { optionalDouble(name, &value) }

    mutating func decimal(_ name: StaticString, _ value: inout String?, fractions: ServerVersion) {
        if amount == .extreme, choices["\(name)"] == nil {
            let all = ["0", "-1", "99999999999999999999", "0.000000000000000001", "-12345.678", "1E-9"]
            value = pick(version >= fractions && version >= .fractionalQuantities ? all : Array(all.prefix(3)))
            return visit(name, value ?? "")
        }
        let whole = choices["\(name)"] ?? "\(Int(number) + 20_000)"
        value =
            isAbsent()
            ? nil
            : choices["\(name)"] == nil && version >= fractions && version >= .fractionalQuantities
                ? whole + ".25" : whole
        visit(name, value ?? "")
    }

    mutating func bool(_ name: StaticString, _ value: inout Bool?) {
        value = onlyFlag.map { $0 == flags.count } ?? (amount == .full ? true : Bool.random(using: &generator))
        flags.append("\(name)")
        visit(name, value == true ? "1" : "0")
    }

    mutating func string(_ name: StaticString, _ value: inout String?) {
        switch "\(name)" {
        case "cond.conjunction": value = onlyFlag == nil && Bool.random(using: &generator) ? "a" : "o"
        case "isSuccessful": value = onlyFlag == nil && Bool.random(using: &generator) ? "true" : "false"
        case "tickType": value = "BidAsk"
        case let key where choices[key] != nil: value = choices[key]
        // Tags are keys: no two are the same.
        case let key where key.hasSuffix(".tag"): value = "s\(visits.count)"
        default: value = isAbsent() ? nil : amount == .extreme ? pick(Self.extremeTexts) : "s\(visits.count)"
        }
        visit(name, value ?? "")
    }

    mutating func escaped(_ name: StaticString, _ value: inout String?) {
        value = isAbsent() ? nil : choices["\(name)"] ?? "Zürich \(visits.count) 🚪 \\u"
        visit(name, value ?? "")
    }

    mutating func tags(_ name: StaticString, _ value: inout [String: String]) {
        value = isAbsent() ? [:] : ["a\(visits.count)": "1", "b": "x=y"]
        visit(name, "")
    }

    mutating func obsolete(_ name: StaticString, _ constant: StaticString) { visit(name, "\(constant)") }

    mutating func count(_ name: StaticString, _ count: Int) -> Int {
        var items =
            amount == .full ? 2 : amount == .extreme ? pick([0, 1, 4]) : Int.random(in: 0...3, using: &generator)
        switch "\(name)" {
        case "comboLegsCount": legs = items
        case "orderComboLegsCount": items = items == 0 ? 0 : legs
        case "conditionsCount" where amount == .full: items = 6
        default: break
        }
        visit(name, String(items))
        return items
    }
}

/// A row whose layout can be asked to go through any coder.
protocol InventingRow: MessageRow {
    func invent(_ coder: inout InventingCoder) throws(TextFieldError) -> any WireMessage
}

extension MessageKind: InventingRow {
    func invent(_ coder: inout InventingCoder) throws(TextFieldError) -> any WireMessage {
        var message = Layout.Message()
        try Layout.fields(&coder, &message)
        return message
    }
}
