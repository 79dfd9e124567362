import TWSModel
import Testing

@Suite("Nouns say what they are, and not more")
struct NounTests {
    @Test(
        "an account number is masked wherever it is printed",
        arguments: [("U21146542", "U******42"), ("DU0000123", "DU*****23"), ("F1", "F*"), ("", ""), ("DF12A", "DF*2A")]
    )
    func masked(number: String, masked: String) {
        let account = AccountID(number)
        #expect("\(account)" == masked)
        #expect(String(reflecting: account) == masked)
        #expect(
            !String(describing: Mirror(reflecting: account).children.map(\.value)).contains(number) || number.count < 4
        )
        var dumped = ""
        dump(["account": account], to: &dumped)
        #expect(!dumped.contains(number) || number.count < 4)
        #expect(account.rawValue == number)
    }

    @Test(
        "an endpoint is a host and a port",
        arguments: [
            ("127.0.0.1:4002", "127.0.0.1", 4002), ("gateway.local:1", "gateway.local", 1),
            ("[::1]:65535", "::1", 65535),
        ]
    )
    func endpoint(text: String, host: String, port: Int) throws {
        let endpoint = try #require(Endpoint(text))
        #expect(endpoint == Endpoint(host: host, port: port))
        #expect(endpoint.description == text)
    }

    @Test(
        "what is no endpoint is refused",
        arguments: ["", ":", "host", "host:", ":4002", "host:0", "host:65536", "::1:4002", "host:x"]
    )
    func noEndpoint(text: String) {
        #expect(Endpoint(text) == nil)
    }

    @Test("fault numbers are read and written as F17", arguments: [("F17", 17), ("f1", 1), ("F01", 1), ("F60", 60)])
    func faultNumbers(text: String, number: Int) throws {
        #expect(try #require(FaultID(text)).number == number)
        #expect(FaultID(FaultID(number).description) == FaultID(number))
    }

    @Test("what is no fault number is refused", arguments: ["", "F", "17", "F0", "F-1", "F1x", "G17", "F12345"])
    func noFaultNumber(text: String) {
        #expect(FaultID(text) == nil)
    }

    @Test("a quote is what its ticks said last; no quote is nil")
    func quote() {
        var quote = Quote()
        quote.apply(.price(.bid, "100.5", size: 300))
        quote.apply(.price(.ask, "100.6", size: nil))
        quote.apply(.size(.askSize, 200))
        quote.apply(.size(.bidSize, 400))
        #expect(quote.bid == "100.5" && quote.bidSize == 400 && quote.ask == "100.6" && quote.askSize == 200)
        quote.apply(.price(.bid, nil, size: 0))
        #expect(quote.bid == nil && quote.bidSize == nil)
        quote.apply(.price(.delayedLast, "99", size: 1))
        quote.apply(.dataType(.delayed))
        #expect(quote.last == "99" && quote.dataType == .delayed)
    }

    @Test("short names tell contracts apart")
    func shortNames() {
        #expect(Contract.stock("AAPL").shortName == "AAPL")
        #expect(Contract.option("SPY", expiry: "20261218", strike: 580, right: .put).shortName == "SPY 20261218 P580")
        #expect(Contract.forex("EUR", "USD").shortName == "EUR.USD")
        #expect(Contract.id(265598).shortName == "conid:265598")
    }

    @Test("rungs stand in the order in which they are climbed")
    func rungs() {
        #expect(Rung.allCases.sorted() == Rung.allCases)
        #expect(Rung.allCases == [.tcp, .serverVersion, .startAPI, .accounts, .currentTime, .upstream])
    }

    @Test("words of the wire are kept as they came, and known ones are known")
    func words() {
        #expect(OrderType(rawValue: "SNAP MKT").isKnown == false)
        #expect(OrderType(rawValue: "LMT") == .limit)
        #expect(OrderStatus.filled.isFinal && !OrderStatus.inactive.isFinal)
        #expect(OptionRight(wire: "call") == .call && OptionRight(wire: "?") == nil)
    }
}
