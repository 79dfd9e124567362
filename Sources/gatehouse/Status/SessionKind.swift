import TWSModel

/// Whether money is real: what accounts say, and what a port's convention says.
enum SessionKind: String, Encodable, Sendable {
    case paper, live
    /// Both kinds of accounts in one login: it does not happen, and would be worth knowing.
    case mixed

    init?(_ accounts: [AccountID]) {
        guard let first = accounts.first else { return nil }
        let isUniform = accounts.allSatisfy { $0.isPaper == first.isPaper }
        self = isUniform ? (first.isPaper ? .paper : .live) : .mixed
    }

    /// What stands behind a port as a rule: IB Gateway, TWS, and the container images.
    init?(conventionOf port: Int) {
        switch port {
        case 4001, 4003, 7496, 7498: self = .live
        case 4002, 4004, 7497, 7499: self = .paper
        default: return nil
        }
    }
}
