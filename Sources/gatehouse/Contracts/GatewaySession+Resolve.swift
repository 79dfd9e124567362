import TWSClient
import TWSModel

extension GatewaySession {
    /// The one contract that is meant, with all that the Gateway needs to know about it.
    ///
    /// - Throws: a failure that lists the contracts, when more than one is meant.
    func resolve(_ wanted: Contract) async throws -> Contract {
        let found = try await contractDetails(for: wanted).map(\.contract)
        let name = wanted.symbol ?? wanted.shortName
        guard let contract = found.first else {
            throw Failure("no_such_contract", "the Gateway knows no contract \(name)", status: .refused)
        }
        guard found.count == 1 else { throw Self.ambiguous(name, found) }
        return contract
    }

    private static func ambiguous(_ name: String, _ found: [Contract]) -> Failure {
        let shown = found.prefix(10).map { contract in
            let parts = [contract.exchange, contract.currency, contract.id.map { "--id \($0)" }]
            return ([contract.shortName] + parts.compactMap { $0 }).joined(separator: "  ")
        }
        let rest = found.count > shown.count ? ["… and \(found.count - shown.count) more"] : []
        var failure = Failure(
            "ambiguous_contract",
            "\(name) is not one contract but \(found.count)",
            status: .refused,
            advice: ["Say which, with --expiry, --strike, --right, --exchange or --id."]
        )
        failure.details = shown + rest
        return failure
    }
}
