import Foundation
import TWSModel
import Testing

@testable import gatehouse

struct ConfigurationFileTests {
    private func read(_ text: String, path: String = "/x/config.json") throws -> ConfigurationFile {
        try ConfigurationFile(Data(text.utf8), path: path)
    }

    private func problem(_ text: String) -> ConfigurationError? {
        #expect(throws: ConfigurationError.self) { try read(text) }
    }

    // MARK: Keys

    @Test(arguments: [
        ("gatway", "gateway"), ("clientId", "clientID"), ("client_id", "clientID"), ("timout", "timeout"),
        ("fromat", "format"), ("loglevel", "logLevel"), ("acount", "account"), ("profile", "profiles"),
    ])
    func anUnknownKeyIsNamedWithTheFileAndTheNearestOne(key: String, nearest: String) {
        let error = problem("{\"\(key)\": 1}")
        #expect(error?.description == "/x/config.json: unknown key \"\(key)\"; did you mean \"\(nearest)\"?")
        #expect(error?.advice.first?.contains("logLevel") == true)
    }

    @Test func anUnknownKeyOfAProfileIsNamedWithTheProfile() {
        let error = problem("{\"profiles\": {\"live\": {\"prot\": 4001}}}")
        #expect(error?.description.hasPrefix("/x/config.json, profile \"live\": unknown key \"prot\"") == true)
    }

    @Test func profilesDoNotNest() {
        #expect(problem("{\"profiles\": {\"a\": {\"profiles\": {}}}}")?.problem.contains("\"profiles\"") == true)
    }

    @Test func aProfileLiesOverTheFile() throws {
        let file = try read("{\"gateway\": \"a:1\", \"clientID\": 5, \"profiles\": {\"p\": {\"gateway\": \"b:2\"}}}")
        #expect(try file.layer(profile: "p").gateway == Endpoint(host: "b", port: 2))
        #expect(try file.layer(profile: "p").clientID == 5)
        #expect(try file.layer(profile: nil).gateway == Endpoint(host: "a", port: 1))
    }

    @Test func anUnknownProfileIsNamedWithTheNearestOne() throws {
        let file = try read("{\"profiles\": {\"paper\": {}, \"live\": {}}}")
        let error = #expect(throws: ConfigurationError.self) { try file.layer(profile: "papre") }
        #expect(error?.problem == "no profile \"papre\"; did you mean \"paper\"?")
        #expect(error?.advice == ["Profiles: live, paper"])
    }

    // MARK: Values

    @Test(arguments: [
        ("{\"gateway\": 4002}", "\"gateway\" should be HOST:PORT such as 127.0.0.1:4002, but is a number"),
        ("{\"gateway\": \"x\"}", "\"gateway\" should be HOST:PORT such as 127.0.0.1:4002, but is \"x\""),
        (
            "{\"clientID\": \"7\"}",
            "\"clientID\" should be a whole number from 0 to 2147483647, but is the string \"7\""
        ),
        ("{\"clientID\": 7.5}", "\"clientID\" should be a whole number from 0 to 2147483647, but is 7.5"),
        ("{\"clientID\": -1}", "\"clientID\" should be a whole number from 0 to 2147483647, but is -1"),
        ("{\"timeout\": true}", "\"timeout\" should be a number of seconds from 0.1 to 3600, but is true or false"),
        ("{\"format\": \"xml\"}", "\"format\" should be table, json or csv, but is \"xml\""),
        ("{\"profiles\": []}", "\"profiles\" should be an object of profiles by name, but is a list"),
        ("[1]", "should be a JSON object, but is a list"),
    ])
    func aWrongValueSaysWhatWasExpectedAndWhatCame(text: String, message: String) {
        #expect(problem(text)?.problem == message)
    }

    @Test func whatIsNoJSONSaysWhere() throws {
        let error = try #require(problem("{\"gateway\": \"a:1\",\n  secret"))
        #expect(error.problem.hasPrefix("is no JSON"))
        #expect(!error.description.contains("secret"))
    }

    @Test func aFileThatIsNotThereIsAnError() {
        let error = #expect(throws: ConfigurationError.self) { try ConfigurationFile(path: "/nowhere/at/all.json") }
        #expect(error?.description.hasPrefix("/nowhere/at/all.json") == true)
    }

    @Test func nullIsUnset() throws {
        #expect(try read("{\"gateway\": null, \"clientID\": null, \"profiles\": null}").base == SettingsLayer())
    }

    // MARK: Distance

    @Test(arguments: [
        ("", "", 0), ("abc", "", 3), ("gateway", "gatway", 1), ("port", "prot", 1), ("kitten", "sitting", 3),
    ])
    func theEditDistanceCountsChangesAndSwaps(left: String, right: String, distance: Int) {
        #expect(left.editDistance(to: right) == distance)
        #expect(right.editDistance(to: left) == distance)
    }
}
