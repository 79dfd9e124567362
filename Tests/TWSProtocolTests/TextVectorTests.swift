import NIOCore
import SwiftProtobuf
import TWSProtocol
import Testing

/// Text frames built by others, each with the names and values of its fields.
@Suite("Text frames made by others")
struct TextVectorTests {
    /// Fields that mean nothing any more: skipped by a reader, a constant from a writer.
    static let obsolete: Set = [
        "version", "faProfile", "sharesAllocation", "eTradeOnly", "firmQuoteOnly", "nbboPriceCap", "mdSizeMultiplier",
        "sizeMinTick_obsolete", "isL2_old", "bar.hasGaps", "unused_mask",
    ]

    /// Fields that are text on the wire, but a number in every capture and in protobuf. The vectors put words there
    /// (`s8`), which no Gateway does and the reader refuses; the test makes numbers of them (`8`).
    static let numbersInText: Set = [
        "multiplier", "initMarginBefore", "maintMarginBefore", "equityWithLoanBefore", "initMarginChange",
        "maintMarginChange", "equityWithLoanChange", "initMarginAfter", "maintMarginAfter", "equityWithLoanAfter",
    ]

    static let vectors = try! Vectors.lines("text_vectors.jsonl", as: TextVector.self)

    @Test func thereAreVectors() {
        #expect(Self.vectors.count == 454)
    }

    @Test(arguments: vectors)
    func readsEveryFieldAndWritesItBack(vector: TextVector) throws {
        let row = try #require(vector.row)
        #expect(row.name == vector.name)
        let (names, stated) = try fields(of: vector)

        var trailing = 0
        let message = try row.decodeAny(frame(stated, vector), trailing: &trailing)
        #expect(trailing == 0)

        let written = try row.encodeAny(message, at: vector.version)
        #expect(written.dialect == .text)
        let again = written.body.textFields
        try #require(again.count == stated.count, "\(again)")
        for (name, (old, new)) in zip(names, zip(stated, again)) where !Self.obsolete.contains(name) {
            let expected = expectedSpelling(name, old, names: names, fields: stated)
            #expect(Spelling.same(expected, new), "\(name): \(old) was written as \(new)")
        }
        let reread = try row.decodeAny(written, trailing: &trailing)
        #expect(trailing == 0)
        #expect(message.isEqualTo(message: reread))
    }

    @Test(arguments: vectors)
    func everyValueStandsInTheFieldOfItsName(vector: TextVector) throws {
        let row = try #require(vector.row)
        let (names, stated) = try fields(of: vector)
        var trailing = 0
        let message = try row.decodeAny(frame(stated, vector), trailing: &trailing)
        let leaves = try message.parsedJSON().leaves()
        for (name, value) in zip(names, stated) where isTelling(name, value, names: names) {
            let expected = FieldNames.inMessage(name, of: row).lowercased()
            let found = leaves.filter { Spelling.same($0.value.spelling, value) }.map(\.name)
            let isThere =
                switch name {
                case "cond.value": found.contains { FieldNames.conditionValue.contains($0) }
                // Under the tag, which is the key of a map.
                case let name
                where name.hasSuffix(".value") && !name.hasPrefix("softDollar") && !name.hasPrefix("tier"):
                    found.contains { stated.contains($0) }
                default: found.contains { $0.lowercased() == expected }
                }
            #expect(isThere, "\(name) = \(value) stands under \(found)")
        }
    }

    // MARK: -

    /// The names and values, checked to be what the frame's bytes hold, with numbers where text has to be one.
    private func fields(of vector: TextVector) throws -> (names: [String], values: [String]) {
        let names = vector.fields.map { $0[0] }
        let values = vector.fields.map { $0[1] }
        var bytes = try ByteBuffer(hex: vector.frame_hex)
        #expect(bytes.readInteger(as: UInt32.self) == UInt32(bytes.readableBytes))
        #expect(bytes == ByteBuffer(fields: [String(vector.id)] + values))
        return (
            names,
            zip(names, values).map { name, value in
                Self.numbersInText.contains(name) && value.hasPrefix("s") ? String(value.dropFirst()) : value
            }
        )
    }

    private func frame(_ values: [String], _ vector: TextVector) throws -> Frame {
        try Frame(payload: ByteBuffer(fields: [String(vector.id)] + values), version: vector.version)
    }

    /// What a field is written as where it cannot be what it was.
    private func expectedSpelling(_ name: String, _ value: String, names: [String], fields: [String]) -> String {
        switch name {
        // Of two fields for one thing the second wins.
        case "trailStopPrice": names.firstIndex(of: "trailStopPrice2").map { fields[$0] } ?? value
        // The message has only whether it is not 0.
        case "liquidation": value == "0" ? "0" : "1"
        // Two bits have a meaning.
        case "mask": Int(value).map { String($0 & 3) } ?? value
        // How many options there are; the vectors say 0 in front of one.
        case "optionsCount": fields.last == "" ? "0" : "1"
        default: value
        }
    }

    /// Whether a value is unlike all others of the vector and has a field of its own in the message.
    private func isTelling(_ name: String, _ value: String, names: [String]) -> Bool {
        guard !Self.obsolete.contains(name), !name.hasSuffix("Count"), !name.hasSuffix(".tag") else { return false }
        switch name {
        case "mask", "liquidation", "isSuccessful", "numberOfElements": return false
        // A map of its own, compared when it is written back.
        case let name where name.hasSuffix("Options"): return false
        case "trailStopPrice" where names.contains("trailStopPrice2"): return false
        default: return value.count >= 2 && value != "2147483647" && !value.hasPrefix("1.79")
        }
    }
}

extension TextVector: CustomTestStringConvertible {
    var testDescription: String { "\(dir) \(id) \(name) at \(sv), \(variant)" }
}

/// When two texts say the same.
enum Spelling {
    static func same(_ left: String, _ right: String) -> Bool {
        if left == right || (unset.contains(left) && unset.contains(right)) { return true }
        guard let left = Double(left), let right = Double(right) else { return false }
        return left == right
    }

    private static let unset: Set = [
        "", "2147483647", "9223372036854775807", "-9223372036854775808", "1.7976931348623157E308",
        "1.7976931348623157e+308",
    ]
}

extension WireMessage {
    func parsedJSON() throws -> JSONValue {
        try JSONValue(jsonString())
    }
}

/// What text fields are called in the messages, where it is not what they are called on the wire.
enum FieldNames {
    static func inMessage(_ name: String, of row: any MessageRow) -> String {
        let last = name.split(separator: ".").last.map(String.init) ?? name
        return byMessage[row.name]?[last] ?? everywhere[name] ?? everywhere[last] ?? last
    }

    private static let everywhere = [
        "primaryExchange": "primaryExch", "leg.shortSaleSlot": "shortSalesSlot", "orderComboLeg.price": "perLegPrice",
        "maturity": "lastTradeDateOrContractMonth",
        "putable": "puttable", "notes": "bondNotes", "derivativeSecType": "derivativeSecTypes",
        "expiration": "expirations", "fundSubsequentMinimumPurchase": "fundMinimumSubsequentPurchase",
        "specificDate": "specificDates", "execExchange": "exchange", "yield": "bondYield", "legsStr": "comboKey",
        "commission": "commissionAndFees", "minCommission": "minCommissionAndFees",
        "maxCommission": "maxCommissionAndFees", "commissionCurrency": "commissionAndFeesCurrency",
        "bidPrice": "priceBid", "askPrice": "priceAsk", "bidSize": "sizeBid", "askSize": "sizeAsk",
        "midPoint": "price", "trailStopPrice2": "trailStopPrice", "timeInMillis": "currentTimeInMillis",
        "extOperator_rfq": "extOperator", "manualOrderIndicator_rfq": "manualOrderIndicator",
    ]

    private static let byMessage = [
        "CURRENT_TIME": ["time": "currentTime"],
        "EXERCISE_OPTIONS": ["reqId": "orderId"],
        "SECURITY_DEFINITION_OPTION_PARAMETER": ["strike": "strikes"],
    ]

    /// The value of an order condition, by its type.
    static let conditionValue: Set = ["price", "time", "percent", "volume", "changePercent"]
}
