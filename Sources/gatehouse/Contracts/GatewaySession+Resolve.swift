import TWSClient
import TWSModel

extension GatewaySession {
    /// The one contract that is meant, with all that the Gateway needs to know about it.
    ///
    /// - Throws: a failure that lists the contracts, when more than one is meant.
    func resolve(_ wanted: Contract) async throws -> Contract {
        let found = try await contractDetails(for: wanted).map(\.contract)
        guard let contract = found.first else {
            throw Failure("no_such_contract", "the Gateway knows no contract \(wanted.shortName)", status: .refused)
        }
        guard found.count == 1 else { throw Self.ambiguous(wanted, found) }
        return contract
    }

    private static func ambiguous(_ wanted: Contract, _ found: [Contract]) -> Failure {
        let shown = found.prefix(8).map { contract in
            let parts = [contract.exchange, contract.currency, contract.id.map { "--id \($0)" }]
            return ([contract.shortName] + parts.compactMap { $0 }).joined(separator: "  ")
        }
        let rest = found.count > shown.count ? ["… and \(found.count - shown.count) more"] : []
        return Failure(
            "ambiguous_contract",
            "\(wanted.shortName) is not one contract but \(found.count)",
            status: .refused,
            advice: ["Say which, with --expiry, --strike, --right, --exchange or --id:"] + shown + rest
        )
    }
}
