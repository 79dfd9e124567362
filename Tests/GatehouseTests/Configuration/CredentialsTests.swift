import Foundation
import TWSModel
import Testing

@testable import gatehouse

/// `secrets.json`: another program's file, of which a part is ours to read.
struct CredentialsTests {
    private func read(_ text: String) throws -> SettingsLayer {
        try ConfigurationFile(Data(text.utf8), path: "/x/secrets.json").base
    }

    @Test func anExistingFileIsRead() throws {
        let layer = try read(
            #"""
            {
              "IBKRCredentials": {
                "Host": "127.0.0.1",
                "Port": 4001,
                "ClientId": 10,
                "IsPaperTrading": false,
                "GatewayPath": "C:\\IBKR\\ibgateway\\1040\\ibgateway.exe",
                "Username": "somebody"
              }
            }
            """#
        )
        #expect(layer.gateway == .liveGateway)
        #expect(layer.clientID == 10)
        #expect(layer.isPaper == false)
    }

    @Test(arguments: [
        ("{}", nil), ("{\"IsPaperTrading\": true}", nil), ("{\"Host\": \"gw\"}", "gw:4002"),
        ("{\"Host\": \"gw\", \"IsPaperTrading\": false}", "gw:4001"), ("{\"Port\": 7497}", "127.0.0.1:7497"),
        ("{\"host\": \"gw\", \"PORT\": 4003}", "gw:4003"),
    ])
    func whatIsMissingIsTheUsual(credentials: String, gateway: String?) throws {
        let layer = try read("{\"IBKRCredentials\": \(credentials)}")
        #expect(layer.gateway?.description == gateway)
    }

    @Test func keysOfTheOtherProgramAreItsOwnBusiness() throws {
        let layer = try read(
            "{\"Logging\": {\"Level\": \"x\"}, \"IBKRCredentials\": {\"Port\": 4001, \"TradingMode\": \"live\"}}"
        )
        #expect(layer.gateway == .liveGateway)
    }

    @Test(arguments: [("Prot", "Port"), ("ClientIdd", "ClientId"), ("Hsot", "Host")])
    func aSlipOfThePenIsAnError(key: String, nearest: String) {
        let error = #expect(throws: ConfigurationError.self) {
            try read("{\"IBKRCredentials\": {\"\(key)\": 1}}")
        }
        #expect(error?.problem == "unknown key \"\(key)\"; did you mean \"\(nearest)\"?")
        #expect(error?.place == "/x/secrets.json, IBKRCredentials")
    }

    @Test(arguments: [
        "{\"IBKRCredentials\": {\"Password\": \"hunter2\", \"Port\": \"4001\"}}",
        "{\"IBKRCredentials\": {\"Password\": \"hunter2\", \"Prot\": 1}}",
        "{\"IBKRCredentials\": {\"Username\": \"hunter2\", \"IsPaperTrading\": \"no\"}}",
        "{\"IBKRCredentials\": {\"Password\": \"hunter2\" \"Port\": 1}}",
        "{\"IBKRCredentials\": \"hunter2\"}",
    ])
    func noSecretGetsIntoAMessage(text: String) throws {
        let error = try #require(#expect(throws: ConfigurationError.self) { try read(text) })
        let failure = Failure(error, examine: "gatehouse doctor")
        let everything = failure.text(on: .plain) + Envelope.failure(failure).text() + error.description
        #expect(!everything.contains("hunter2"))
    }
}
