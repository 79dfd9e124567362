import TWSModel

/// Every contract that matches what was asked for.
struct ContractAnswer: Answer {
    var contracts: [ContractDetails]

    var data: [ContractDetails] { contracts }

    var table: Table {
        Table(
            contracts,
            Column.contract { $0.contract } + [
                .text("localSymbol", "LOCAL SYMBOL") { .text($0.contract.localSymbol) }.ifRoom,
                .text("tradingClass", "CLASS") { .text($0.contract.tradingClass) }.ifRoom,
                .text("primaryExchange", "PRIMARY") { .text($0.contract.primaryExchange) }.ifRoom,
                .number("minTick", "STEP") { .price($0.minTick) },
                .text("longName", "NAME") { .text($0.longName) },
                .data("contractMonth") { .text($0.contractMonth) },
                .data("underlying") { .id($0.underlying) },
                .data("industry") { .text($0.industry) },
                .data("timeZoneID") { .text($0.timeZoneID) },
                .data("tradingHours") { .text($0.tradingHours) },
                .data("liquidHours") { .text($0.liquidHours) },
                .data("validExchanges") { .text($0.validExchanges.joined(separator: " ")) },
                .data("orderTypes") { .text($0.orderTypes.joined(separator: " ")) },
            ]
        )
    }

    /// A sheet for one contract, a table for more.
    func text(on terminal: Terminal) -> String {
        guard let only = contracts.first, contracts.count == 1 else { return table.text(on: terminal) }
        return Sheet(only).text(on: terminal)
    }
}

extension Sheet {
    init(_ details: ContractDetails) {
        let contract = details.contract
        self.init(title: contract.shortName, subtitle: details.longName)
        add("Contract", [contract.securityType?.rawValue, contract.exchange, contract.currency])
        add("conID", [contract.id?.description])
        add("Local symbol", [contract.localSymbol, contract.tradingClass.map { "class \($0)" }])
        add("Primary exchange", [contract.primaryExchange])
        add("Underlying", [details.underlyingSymbol, details.underlying.map { "conID \($0)" }])
        add("Last trade date", [details.lastTradeDate ?? contract.lastTradeDateOrContractMonth])
        add("Strike", [contract.strike?.grouped(atLeast: 2), contract.right?.rawValue])
        add("Multiplier", [contract.multiplier?.description])
        add("Smallest step", [details.minTick?.description])
        add("Sizes", [details.minSize.map { "from \($0)" }, details.sizeIncrement.map { "in steps of \($0)" }])
        add("Industry", [details.industry, details.category, details.subcategory])
        add("Time zone", [details.timeZoneID])
        add("Trading hours", [details.tradingHours.map { Self.hours($0) }])
        add("Regular hours", [details.liquidHours.map { Self.hours($0) }])
        add("Exchanges", [details.validExchanges.joined(separator: ", ")])
        add("Order types", [details.orderTypes.joined(separator: ", ")])
    }

    /// The next three days of `20261123:0400-20261123:2000;20261128:CLOSED`.
    private static func hours(_ text: String) -> String {
        text.split(separator: ";").prefix(3).joined(separator: ", ")
    }
}
