/// Takes out of a process' arguments what should not be shown.
///
/// Command lines of Gateways carry user names and passwords (IBC passes them as plain arguments), and the doctor's
/// findings are made to be sent to other people.
enum Redaction {
    static let hidden = "***"

    /// The arguments with every secret replaced by ``hidden``.
    static func arguments(_ arguments: [String]) -> [String] {
        var result: [String] = []
        var hideNext = false
        for argument in arguments {
            if hideNext {
                hideNext = false
                // `--password --verbose`: the option was without a value after all.
                if !argument.hasPrefix("-") {
                    result.append(hidden)
                    continue
                }
            }
            if let equals = argument.firstIndex(where: { $0 == "=" || $0 == ":" }), isSecret(argument[..<equals]) {
                result.append(argument[...equals] + hidden)
            } else {
                hideNext = argument.hasPrefix("-") && isSecret(argument[...])
                result.append(withoutCredentials(argument))
            }
        }
        return hidePositionalCredentials(of: result)
    }

    private static func isSecret(_ name: Substring) -> Bool {
        let plain = name.lowercased().filter { $0.isLetter }
        return secretWords.contains { plain.contains($0) } || ["pw", "pwd", "pass", "p", "u", "user"].contains(plain)
    }

    private static let secretWords = [
        "password", "passwd", "passphrase", "secret", "token", "apikey", "credential", "loginid", "userid", "username",
    ]

    /// `https://user:word@host/` becomes `https://***@host/`.
    private static func withoutCredentials(_ argument: String) -> String {
        guard let scheme = argument.firstRange(of: "://") else { return argument }
        let rest = argument[scheme.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard let at = authority.lastIndex(of: "@") else { return argument }
        return argument[..<scheme.upperBound] + hidden + rest[at...]
    }

    /// IBC's entry point takes `<ini file> <user> <password> ... <mode>` without any option names.
    private static func hidePositionalCredentials(of arguments: [String]) -> [String] {
        guard let entry = arguments.firstIndex(where: { $0.hasPrefix("ibcalpha.ibc.") }) else { return arguments }
        let shown = min(entry + 2, arguments.count)
        return arguments[..<shown] + arguments[shown...].map { ["paper", "live"].contains($0) ? $0 : hidden }
    }
}
