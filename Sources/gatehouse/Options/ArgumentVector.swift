/// The command line as the parser can read it.
///
/// `--simulated` may stand alone or carry a fault, `--simulated=F17`. The parser knows flags and options, but no option whose
/// value may be left out, so the second form is rewritten as the hidden option `--simulated-as F17` before it sees it.
enum ArgumentVector {
    private static let hidden = "--simulated-as"

    /// A message of the parser with the option as the user wrote it.
    static func restored(_ message: String) -> String {
        message.replacing(hidden, with: "--simulated=FAULT")
    }

    static func rewritten(_ arguments: [String]) -> [String] {
        var rewritten: [String] = []
        var isLiteral = false
        for argument in arguments {
            if argument == "--" { isLiteral = true }
            if !isLiteral, let value = argument.wholeMatch(of: /--simulated=(.*)/)?.1 {
                rewritten += [hidden, String(value)]
            } else {
                rewritten.append(argument)
            }
        }
        return rewritten
    }

    /// Whether somebody who made a mistake on the command line asked for JSON.
    static func asksForJSON(_ arguments: [String]) -> Bool {
        let options = arguments.prefix { $0 != "--" }
        return options.contains("--json") || options.contains("--format=json")
            || zip(options, options.dropFirst()).contains { $0 == ("--format", "json") }
    }
}
