import Logging
import TWSModel

/// One thing that can be set: by which names, and what a sensible value is. The one table for options, environment and files.
struct Setting<Value: Sendable>: Sendable {
    /// In a file.
    let key: String
    /// In the environment.
    let variable: String
    /// What a value should be, for messages.
    let expected: String
    /// Whether a file writes it as a number; otherwise as a string.
    let isNumber: Bool
    /// Nil when the text is no sensible value.
    let read: @Sendable (String) -> Value?

    init(
        _ key: String,
        _ variable: String,
        _ expected: String,
        isNumber: Bool = false,
        read: @escaping @Sendable (String) -> Value?
    ) {
        self.key = key
        self.variable = "GATEHOUSE_" + variable
        self.expected = expected
        self.isNumber = isNumber
        self.read = read
    }

    /// The value in the environment; nil when the variable is absent or empty.
    func value(in environment: [String: String]) throws -> Value? {
        guard let text = environment[variable], !text.isEmpty else { return nil }
        guard let value = read(text) else {
            throw ConfigurationError(place: variable, problem: "should be \(expected), but is \"\(text)\"")
        }
        return value
    }

    /// The value in an object of a file; nil when the key is absent or null.
    func value(in object: JSONTree, place: String, key other: String? = nil) throws -> Value? {
        let key = other ?? key
        switch object[key] {
        case nil, .null?: return nil
        case .number(let text)? where isNumber:
            if let value = read(text) { return value }
            throw ConfigurationError.wrongValue(key, in: place, expected: expected, got: text)
        case .string(let text)? where !isNumber:
            if let value = read(text) { return value }
            throw ConfigurationError.wrongValue(key, in: place, expected: expected, got: "\"\(text)\"")
        case .string(let text)?:
            throw ConfigurationError.wrongValue(key, in: place, expected: expected, got: "the string \"\(text)\"")
        case let wrong?:
            throw ConfigurationError.wrongValue(key, in: place, expected: expected, got: wrong.kind)
        }
    }
}

/// Everything that can be set.
enum KnownSettings {
    static let gateway = Setting("gateway", "GATEWAY", "HOST:PORT such as 127.0.0.1:4002") { Endpoint($0) }
    static let clientID = Setting("clientID", "CLIENT_ID", "a whole number from 0 to 2147483647", isNumber: true) {
        Int32($0).flatMap { $0 >= 0 ? ClientID($0) : nil }
    }
    static let timeout = Setting("timeout", "TIMEOUT", "a number of seconds from 0.1 to 3600", isNumber: true) {
        Double($0).flatMap { (0.1...3600).contains($0) ? $0 : nil }
    }
    static let format = Setting("format", "FORMAT", OutputFormat.allCases.choice) { OutputFormat(rawValue: $0) }
    static let logLevel = Setting("logLevel", "LOG_LEVEL", Logger.Level.allCases.choice) {
        Logger.Level(rawValue: $0.lowercased())
    }
    static let account = Setting("account", "ACCOUNT", "an account number such as DU1234567") {
        $0.isEmpty ? nil : AccountID($0)
    }
    static let profile = Setting("profile", "PROFILE", "the name of a profile") { $0 }
    static let config = Setting("config", "CONFIG", "the path of a file") { $0 }
    static let simulated = Setting("simulated", "SIMULATED", "1, 0, or a fault: \(Simulation.faults)") {
        Simulation($0)
    }

    /// The keys of a file, or of one of its profiles.
    static let keys = [gateway.key, clientID.key, timeout.key, format.key, logLevel.key, account.key]
}

extension Collection where Element: RawRepresentable<String> {
    /// `table, json or csv`.
    var choice: String {
        let words = map(\.rawValue)
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }
}
