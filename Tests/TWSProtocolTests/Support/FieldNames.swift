import SwiftProtobuf
import TWSProtocol

/// What text fields are called in the messages: what they are called on the wire, but for those listed here.
enum FieldNames {
    /// Fields that mean nothing any more: skipped by a reader, a constant from a writer.
    static let obsolete: Set = [
        "version", "faProfile", "sharesAllocation", "eTradeOnly", "firmQuoteOnly", "nbboPriceCap", "mdSizeMultiplier",
        "sizeMinTick_obsolete", "isL2_old", "bar.hasGaps", "unused_mask",
    ]

    /// The fields of which the message does not have the value where their names say.
    static func misplaced(
        _ visits: [LayoutWalk.Visit],
        in message: any WireMessage,
        of row: any MessageRow
    ) throws -> [String] {
        let leaves = try message.parsedJSON().leaves()
        let names = Set(visits.map(\.name))
        return visits.compactMap { visit in
            guard isTelling(visit, names: names) else { return nil }
            let found = leaves.filter { Spelling.same($0.value.spelling, visit.value) }.map(\.path)
            let expected = places(of: visit.name, in: row)
            guard !found.contains(where: { path in expected.contains { isPlace(path, $0) } }) else { return nil }
            return "\(visit.name) = \(visit.value) stands at \(found)"
        }
    }

    /// Where a field's value belongs: the end of the way to it, or, behind a slash, the whole way. A star is any name.
    static func places(of name: String, in row: any MessageRow) -> [String] {
        if let place = byMessage[row.name]?[name] ?? everywhere[name] { return place }
        let last = name.split(separator: ".").last.map(String.init) ?? name
        return [last]
    }

    static func isPlace(_ path: String, _ place: String) -> Bool {
        if place.hasPrefix("/") { return path.lowercased() == place.lowercased() }
        if place.hasSuffix("/*") {
            return path.split(separator: "/").dropLast().last.map(String.init) == String(place.dropLast(2))
        }
        return path.lowercased().hasSuffix("/" + place.lowercased())
    }

    /// Whether a value is unlike all others and the message has a field for it.
    private static func isTelling(_ visit: LayoutWalk.Visit, names: Set<String>) -> Bool {
        guard !obsolete.contains(visit.name), !visit.name.hasSuffix("Count") else { return false }
        switch visit.name {
        case "mask", "liquidation", "isSuccessful", "numberOfElements": return false
        // Keys and whole maps: compared when they are written back.
        case let name where name.hasSuffix(".tag") || name.hasSuffix("Options"): return false
        case "trailStopPrice" where names.contains("trailStopPrice2"): return false
        default: return visit.value.count >= 2 && visit.value != "2147483647" && !visit.value.hasPrefix("1.79")
        }
    }

    private static let everywhere: [String: [String]] = [
        "primaryExchange": ["primaryExch"], "maturity": ["lastTradeDateOrContractMonth"], "putable": ["puttable"],
        "notes": ["bondNotes"], "derivativeSecType": ["derivativeSecTypes"], "expiration": ["expirations"],
        "fundSubsequentMinimumPurchase": ["fundMinimumSubsequentPurchase"], "secId.value": ["secIdList/*"],
        "execExchange": ["execution/exchange"], "pendingPriceRevision": ["isPriceRevisionPending"],
        "yield": ["bondYield"], "legsStr": ["comboKey"], "commission": ["commissionAndFees"],
        "minCommission": ["minCommissionAndFees"], "maxCommission": ["maxCommissionAndFees"],
        "commissionCurrency": ["commissionAndFeesCurrency"], "filter.specificDate": ["specificDates"],
        "bidPrice": ["historicalTickBidAsk/priceBid"], "askPrice": ["historicalTickBidAsk/priceAsk"],
        "bidSize": ["historicalTickBidAsk/sizeBid"], "askSize": ["historicalTickBidAsk/sizeAsk"],
        "midPoint": ["historicalTickMidPoint/price"], "trailStopPrice2": ["trailStopPrice"],
        "timeInMillis": ["currentTimeInMillis"], "extOperator_rfq": ["orderCancel/extOperator"],
        "manualOrderIndicator_rfq": ["manualOrderIndicator"], "allMsgs": ["allMessages"], "done": ["isDone"],
        "smartComboRoutingParam.value": ["smartComboRoutingParams/*"], "algoParam.value": ["algoParams/*"],
        "softDollarTier.name": ["softDollarTier/name"], "softDollarTier.value": ["softDollarTier/value"],
        "softDollarTier.displayName": ["softDollarTier/displayName"],
        "deltaNeutral.conId": ["deltaNeutralContract/conId"], "deltaNeutral.delta": ["deltaNeutralContract/delta"],
        "deltaNeutral.price": ["deltaNeutralContract/price"],
        "leg.conId": ["comboLegs/conId"], "leg.ratio": ["comboLegs/ratio"], "leg.action": ["comboLegs/action"],
        "leg.exchange": ["comboLegs/exchange"], "leg.openClose": ["comboLegs/openClose"],
        "leg.shortSaleSlot": ["comboLegs/shortSalesSlot"],
        "leg.designatedLocation": ["comboLegs/designatedLocation"], "leg.exemptCode": ["comboLegs/exemptCode"],
        "orderComboLeg.price": ["comboLegs/perLegPrice"],
        "cond.secType": ["conditions/secType"], "cond.symbol": ["conditions/symbol"],
        "cond.exchange": ["conditions/exchange"], "cond.conId": ["conditions/conId"],
        "cond.triggerMethod": ["conditions/triggerMethod"],
        // By the condition's type.
        "cond.value": [
            "conditions/price", "conditions/time", "conditions/percent", "conditions/volume",
            "conditions/changePercent",
        ],
        "alloc.account": ["orderAllocations/account"],
    ]

    private static let byMessage: [String: [String: [String]]] = [
        "CURRENT_TIME": ["time": ["currentTime"]],
        "EXERCISE_OPTIONS": ["reqId": ["/orderId"]],
        "SECURITY_DEFINITION_OPTION_PARAMETER": ["strike": ["strikes"]],
        "PLACE_ORDER": ["orderId": ["/orderId"]],
        "OPEN_ORDER": ["orderId": ["/orderId"], "orderRef": ["order/orderRef"]],
        "EXECUTION_DATA": ["orderId": ["execution/orderId"], "exchange": ["contract/exchange"]],
    ]
}

/// When two texts say the same.
enum Spelling {
    static func same(_ left: String, _ right: String) -> Bool {
        if left == right || (unset.contains(left) && unset.contains(right)) { return true }
        guard let left = Double(left), let right = Double(right) else { return false }
        return left == right
    }

    private static let unset: Set = [
        "", "2147483647", "9223372036854775807", "-9223372036854775808", "1.7976931348623157E308",
        "1.7976931348623157e+308",
    ]
}

extension WireMessage {
    func parsedJSON() throws -> JSONValue {
        try JSONValue(jsonString())
    }
}
