import TWSModel
import TWSProto

extension ContractQuery {
    init(_ contract: WireContract) {
        self.init()
        func text(_ value: String) -> String? { value.isEmpty ? nil : value }
        id = contract.conID == 0 ? nil : contract.conID
        symbol = text(contract.symbol)
        securityType = text(contract.secType)
        // What stands behind the date is its time and zone.
        expiry = contract.lastTradeDateOrContractMonth.split(separator: " ").first.map(String.init)
        strike = contract.strike == 0 || contract.strike > 1e300 ? nil : contract.strike
        right = ["", "0", "?"].contains(contract.right) ? nil : contract.right
        multiplier = contract.multiplier == 0 || contract.multiplier > 1e300 ? nil : contract.multiplier
        exchange = text(contract.exchange)
        primaryExchange = text(contract.primaryExch)
        currency = text(contract.currency)
        localSymbol = text(contract.localSymbol)
        tradingClass = text(contract.tradingClass)
        isin = contract.secIDType == "ISIN" ? text(contract.secID) : nil
        // `PRIMARY@SMART` in one field, as some clients write it.
        if let route = exchange, let at = route.firstIndex(of: "@") {
            exchange = String(route[route.index(after: at)...])
        }
    }
}

extension Turn {
    /// The one instrument that a request is about. Refuses the request when there is none, or more than one.
    mutating func instrument(_ contract: WireContract, for request: Int32) -> Instrument? {
        let found = world.instruments(matching: ContractQuery(contract))
        if found.count == 1 { return found[0] }
        if found.isEmpty {
            notify(200, "No security definition has been found for the request", request: request)
        } else {
            notify(200, "The contract description specified for \(contract.symbol) is ambiguous.", request: request)
        }
        return nil
    }
}
