import SwiftProtobuf
public import TWSModel
import TWSProto
import TWSProtocol

extension GatewaySession {
    /// Everything that matches a contract: one for a contract that is fully named, many for one that is not.
    ///
    /// - Throws: `GatewayError` with the code `refused` and the notice 200 when nothing matches.
    public func contractDetails(
        for contract: Contract,
        includeExpired: Bool = false
    ) async throws(GatewayError)
        -> [ContractDetails]
    {
        var wire = contract.wire
        wire.includeExpired = includeExpired
        return try await perform(
            Exchange<[ContractDetails]>(
                name: Outgoing.contractData.name,
                address: .numbered,
                request: { [wire] (id, version) throws(CodingError) in
                    try Outgoing.contractData.encode(
                        .with {
                            $0.reqID = id.value
                            $0.contract = wire
                        },
                        at: version
                    )
                },
                cancel: { (id, version) throws(CodingError) in
                    guard Outgoing.cancelContractData.dialect(at: version) != nil else { return nil }
                    return try Outgoing.cancelContractData.encode(.with { $0.reqID = id.value }, at: version)
                },
                start: []
            ) { frame, details in
                switch frame.id {
                case Incoming.contractData.id:
                    details.append(ContractDetails(try frame.read(Incoming.contractData)))
                case Incoming.bondContractData.id:
                    details.append(ContractDetails(try frame.read(Incoming.bondContractData)))
                case Incoming.contractDataEnd.id: return .done
                default: break
                }
                return .more
            }
        )
    }
}

extension ContractDetails {
    init(_ message: WireContractData) {
        let wire = message.contractDetails
        self.init(
            contract: Contract(message.contract),
            marketName: wire.maybeMarketName.nonEmpty,
            longName: wire.maybeLongName.nonEmpty,
            minTick: wire.maybeMinTick.flatMap { Price($0) },
            orderTypes: wire.orderTypes.split(separator: ",").map(String.init),
            validExchanges: wire.validExchanges.split(separator: ",").map(String.init),
            marketRuleIDs: wire.marketRuleIds.split(separator: ",").compactMap { Int($0) },
            priceMagnifier: wire.maybePriceMagnifier.map { Int($0) },
            underlying: wire.maybeUnderConID.flatMap { $0 == 0 ? nil : ContractID($0) },
            underlyingSymbol: wire.maybeUnderSymbol.nonEmpty,
            underlyingSecurityType: wire.maybeUnderSecType.nonEmpty.map { SecurityType(rawValue: $0) },
            contractMonth: wire.maybeContractMonth.nonEmpty,
            lastTradeDate: message.contract.maybeLastTradeDate.nonEmpty,
            realExpirationDate: wire.maybeRealExpirationDate.nonEmpty,
            industry: wire.maybeIndustry.nonEmpty,
            category: wire.maybeCategory.nonEmpty,
            subcategory: wire.maybeSubcategory.nonEmpty,
            timeZoneID: wire.maybeTimeZoneID.nonEmpty,
            tradingHours: wire.maybeTradingHours.nonEmpty,
            liquidHours: wire.maybeLiquidHours.nonEmpty,
            stockType: wire.maybeStockType.nonEmpty,
            securityIDs: wire.secIDList,
            minSize: wire.maybeMinSize.flatMap { Quantity($0) },
            sizeIncrement: wire.maybeSizeIncrement.flatMap { Quantity($0) },
            suggestedSizeIncrement: wire.maybeSuggestedSizeIncrement.flatMap { Quantity($0) }
        )
    }
}
