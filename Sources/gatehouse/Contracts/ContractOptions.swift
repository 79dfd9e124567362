import ArgumentParser
import TWSModel

/// A contract on the command line: a symbol with what makes it unambiguous, or IB's number.
struct ContractOptions: ParsableArguments {
    @Argument(help: "The symbol: AAPL, ES, EUR.USD for a currency pair.")
    var symbol: String?

    @Option(help: ArgumentHelp("The kind of instrument: STK, OPT, FUT, CASH, IND … (default: STK)", valueName: "type"))
    var type: String?

    @Option(help: ArgumentHelp("Where to route. (default: SMART; IDEALPRO for currency pairs)", valueName: "exchange"))
    var exchange: String?

    @Option(help: ArgumentHelp("The trading currency. (default: USD)", valueName: "code"))
    var currency: String?

    @Option(help: ArgumentHelp("Last trade date or contract month, 20261218 or 202612.", valueName: "date"))
    var expiry: String?

    @Option(
        help: ArgumentHelp("The strike of an option.", valueName: "price"),
        transform: {
            guard let strike = Price($0) else { throw ValidationError("\"\($0)\" is not a price.") }
            return strike
        }
    )
    var strike: Price?

    @Option(
        help: ArgumentHelp("Call or put, for an option: C or P.", valueName: "right"),
        transform: {
            guard let right = OptionRight(wire: $0) else { throw ValidationError("\"\($0)\" is not C or P.") }
            return right
        }
    )
    var right: OptionRight?

    @Option(help: ArgumentHelp("IB's number of the contract (conID); nothing else is needed then.", valueName: "n"))
    var id: Int32?

    func validate() throws {
        guard symbol != nil || id != nil else { throw ValidationError("Name a symbol, or a conID with --id.") }
        if let type, !SecurityType(rawValue: type.uppercased()).isKnown {
            let known = SecurityType.known.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("\"\(type)\" is not a kind of instrument; known are \(known).")
        }
        if let expiry, expiry.wholeMatch(of: /\d{6}|\d{8}/) == nil {
            throw ValidationError("\"\(expiry)\" is not a date such as 20261218 or a month such as 202612.")
        }
    }

    /// The contract as it is asked for.
    var contract: Contract {
        var contract = Contract(
            id: id.map { ContractID($0) },
            symbol: symbol?.uppercased(),
            securityType: type.map { SecurityType(rawValue: $0.uppercased()) },
            lastTradeDateOrContractMonth: expiry,
            strike: strike,
            right: right,
            exchange: exchange?.uppercased(),
            currency: currency?.uppercased()
        )
        guard let symbol = contract.symbol else { return contract }
        let pair = symbol.wholeMatch(of: /([A-Z]{3})[.\/]([A-Z]{3})/)
        if contract.securityType == nil { contract.securityType = usualType(isPair: pair != nil) }
        if let pair, contract.securityType == .forex {
            contract.symbol = String(pair.1)
            contract.currency = String(pair.2)
        }
        if contract.currency == nil { contract.currency = "USD" }
        if contract.exchange == nil { contract.exchange = usualExchange(for: contract.securityType) }
        return contract
    }

    private func usualType(isPair: Bool) -> SecurityType {
        if isPair { return .forex }
        if strike != nil || right != nil { return .option }
        return expiry == nil ? .stock : .future
    }

    /// Futures and indices trade in one place each, which the Gateway knows.
    private func usualExchange(for type: SecurityType?) -> String? {
        switch type {
        case .stock, .option: "SMART"
        case .forex: "IDEALPRO"
        default: nil
        }
    }
}
