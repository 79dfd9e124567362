import ArgumentParser
import TWSModel

/// The choice of one account, for commands that show what accounts hold.
struct AccountOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only this account: its number, or the masked form that tables show. (default: every account)",
            valueName: "account"
        )
    )
    var account: String?

    var layer: SettingsLayer { SettingsLayer(account: account.map { AccountID($0) }) }
}

extension Settings {
    /// The accounts that a command is about: the chosen one, or all of the login.
    func chosen(of accounts: [AccountID]) throws -> [AccountID] {
        guard let account else { return accounts }
        let matching = accounts.filter { $0 == account || $0.masked == account.rawValue }
        guard matching.count == 1 else {
            let known = accounts.map(\.masked).joined(separator: ", ")
            let problem = matching.isEmpty ? "this login has no account \(account)" : "\(account) is not unambiguous"
            throw Failure("unknown_account", problem, status: .usage, advice: ["Accounts of this login: \(known)"])
        }
        return matching
    }
}
