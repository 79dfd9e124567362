import Foundation
import TWSModel
import Testing

@testable import gatehouse

struct JSONTests {
    @Test func whatIsUnknownIsNullAndMoneyIsAString() throws {
        let tree = try JSONTree(encoding: [Samples.known, Samples.unknown])
        #expect(tree[0]?["averageCost"] == "1234.567891")
        #expect(tree[0]?["quantity"] == "-3")
        #expect(tree[0]?["contract"]?["id"] == .number("700000001"))
        #expect(tree[0]?["contract"]?["strike"] == "580.5")
        #expect(tree[1]?["averageCost"] == .null)
        #expect(tree[1]?["contract"]?["id"] == .null)
        #expect(tree[1]?["quantity"] == "0.5")
    }

    @Test func ownersGetTheirAccountNumberInFull() throws {
        #expect(try JSONTree(encoding: Samples.known)["account"] == "DU1234567")
    }

    @Test func keysStayInTheOrderOfTheNoun() throws {
        let tree = try JSONTree(encoding: Samples.unknown)
        #expect(tree.keys == ["account", "contract", "quantity", "averageCost"])
    }

    @Test func theSameDocumentReadsBackAsTheNoun() throws {
        for position in [Samples.known, Samples.unknown] {
            let text = try JSONTree(encoding: position).text()
            #expect(try JSONDecoder().decode(Position.self, from: Data(text.utf8)) == position)
        }
    }

    @Test(arguments: [
        "plain", "quote \" and \\ backslash", "line\nbreak\ttab\r", "\u{0}\u{1F}\u{7F}", "Grüße 漢字 🙂",
        "\u{2028}\u{2029}",
        "</script>", "",
    ])
    func everyStringIsReadBackByFoundation(text: String) throws {
        let document = JSONTree.object([.init(key: text, value: .string(text))]).text()
        #expect(try JSONDecoder().decode([String: String].self, from: Data(document.utf8)) == [text: text])
        #expect(try JSONTree(parsing: Data(document.utf8)) == .object([.init(key: text, value: .string(text))]))
    }

    @Test func numbersWithoutAJSONFormAreUnknown() throws {
        let greeks = OptionGreeks(impliedVolatility: .nan, delta: .infinity, gamma: 1e-7, vega: -0.5)
        let tree = try JSONTree(encoding: greeks)
        #expect(tree["impliedVolatility"] == .null)
        #expect(tree["delta"] == .null)
        #expect(tree["vega"] == .number("-0.5"))
        _ = try JSONSerialization.jsonObject(with: Data(tree.text().utf8))
    }

    @Test func indentedTextIsTheSameDocument() throws {
        let tree = try JSONTree(encoding: [Samples.known, Samples.unknown])
        let again = try JSONTree(parsing: Data(tree.text(indented: true).utf8))
        #expect(try JSONTree(parsing: Data(tree.text().utf8)) == again)
        #expect(tree.text(indented: true).contains("\n    \"account\": \"DU1234567\",\n"))
        #expect(!tree.text().contains("\n"))
        #expect(JSONTree.array([]).text(indented: true) == "[]")
    }

    @Test func theEnvelopeOfSuccess() throws {
        let tree = try Envelope.success([1, 2], source: .simulated, asOf: Date(timeIntervalSince1970: 1_800_000_000))
        #expect(tree.text() == #"{"ok":true,"as_of":"2027-01-15T08:00:00Z","source":"simulated","data":[1,2]}"#)
    }

    @Test func theEnvelopeOfFailure() {
        var failure = Failure("not_connected", "no session with U7654321's Gateway", status: .noSession)
        #expect(
            Envelope.failure(failure).text()
                == #"{"ok":false,"error":{"code":"not_connected","message":"no session with U*****21's Gateway","#
                + #""rung":null,"fault":null,"gatewayCode":null}}"#
        )
        failure.rung = .tcp
        failure.fault = FaultID(35)
        failure.notice = Notice(code: 326, text: "in use")
        let error = Envelope.failure(failure)["error"]
        #expect(error?["rung"] == "tcp")
        #expect(error?["fault"] == "F35")
        #expect(error?["gatewayCode"] == .number("326"))
    }

    @Test(arguments: [
        (nil, "live"), (MarketDataType.live, "live"), (.frozen, "frozen"), (.delayed, "delayed"),
        (.delayedFrozen, "delayed"),
    ])
    func theSourceIsTheFreshness(type: MarketDataType?, source: String) {
        #expect(DataSource(type).rawValue == source)
    }
}
