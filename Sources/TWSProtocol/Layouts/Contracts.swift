package import TWSProto

/// REQ_CONTRACT_DATA, 9 to the Gateway.
extension WireContractDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.contract(&message.contract)
        try wire.bool("includeExpired", &message.contract.maybeIncludeExpired)
        try wire.string("secIdType", &message.contract.maybeSecIDType)
        try wire.string("secId", &message.contract.maybeSecID)
        if wire.version >= 176 {
            try wire.string("issuerId", &message.contract.maybeIssuerID)
        }
    }
}

/// REQ_SEC_DEF_OPT_PARAMS, 78 to the Gateway.
extension WireSecDefOptParamsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("underlyingSymbol", &message.maybeUnderlyingSymbol)
        try wire.string("futFopExchange", &message.maybeFutFopExchange)
        try wire.string("underlyingSecType", &message.maybeUnderlyingSecType)
        try wire.int("underlyingConId", &message.maybeUnderlyingConID)
    }
}

/// REQ_MATCHING_SYMBOLS, 81 to the Gateway.
extension WireMatchingSymbolsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("pattern", &message.maybePattern)
    }
}

/// REQ_SMART_COMPONENTS, 83 to the Gateway.
extension WireSmartComponentsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("bboExchange", &message.maybeBboExchange)
    }
}

/// REQ_MARKET_RULE, 91 to the Gateway.
extension WireMarketRuleRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("marketRuleId", &message.maybeMarketRuleID)
    }
}

/// CONTRACT_DATA, 10 from the Gateway.
extension WireContractData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        var (contract, details) = (message.contract, message.contractDetails)
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("symbol", &contract.maybeSymbol)
        try wire.string("secType", &contract.maybeSecType)
        try wire.string("lastTradeDateOrContractMonth", &contract.maybeLastTradeDateOrContractMonth)
        if wire.version >= 182 {
            try wire.string("lastTradeDate", &contract.maybeLastTradeDate)
        }
        try wire.strike(&contract.maybeStrike)
        try wire.string("right", &contract.maybeRight)
        try wire.string("exchange", &contract.maybeExchange)
        try wire.string("currency", &contract.maybeCurrency)
        try wire.string("localSymbol", &contract.maybeLocalSymbol)
        try wire.string("marketName", &details.maybeMarketName)
        try wire.string("tradingClass", &contract.maybeTradingClass)
        try wire.int("conId", &contract.maybeConID)
        try wire.doubleText("minTick", &details.maybeMinTick)
        if wire.version >= 110 && wire.version < 164 {
            try wire.obsolete("mdSizeMultiplier", "1")
        }
        try wire.numberText("multiplier", &contract.maybeMultiplier)
        try wire.string("orderTypes", &details.maybeOrderTypes)
        try wire.string("validExchanges", &details.maybeValidExchanges)
        try wire.int("priceMagnifier", &details.maybePriceMagnifier)
        try wire.int("underConId", &details.maybeUnderConID)
        try wire.escaped("longName", &details.maybeLongName)
        try wire.string("primaryExchange", &contract.maybePrimaryExch)
        try wire.string("contractMonth", &details.maybeContractMonth)
        try wire.string("industry", &details.maybeIndustry)
        try wire.string("category", &details.maybeCategory)
        try wire.string("subcategory", &details.maybeSubcategory)
        try wire.string("timeZoneId", &details.maybeTimeZoneID)
        try wire.string("tradingHours", &details.maybeTradingHours)
        try wire.string("liquidHours", &details.maybeLiquidHours)
        try wire.string("evRule", &details.maybeEvRule)
        try wire.intDouble("evMultiplier", &details.maybeEvMultiplier)
        try wire.pairs("secIdListCount", tag: "secId.tag", value: "secId.value", &details.secIDList)
        if wire.version >= 121 {
            try wire.unsetInt("aggGroup", &details.maybeAggGroup)
        }
        if wire.version >= 122 {
            try wire.string("underSymbol", &details.maybeUnderSymbol)
            try wire.string("underSecType", &details.maybeUnderSecType)
        }
        if wire.version >= 126 {
            try wire.string("marketRuleIds", &details.maybeMarketRuleIds)
        }
        if wire.version >= 134 {
            try wire.string("realExpirationDate", &details.maybeRealExpirationDate)
        }
        if wire.version >= 152 {
            try wire.string("stockType", &details.maybeStockType)
        }
        if wire.version == 163 {
            try wire.obsolete("sizeMinTick_obsolete", "1")
        }
        if wire.version >= 164 {
            try wire.decimal("minSize", &details.maybeMinSize)
            try wire.decimal("sizeIncrement", &details.maybeSizeIncrement)
            try wire.decimal("suggestedSizeIncrement", &details.maybeSuggestedSizeIncrement)
        }
        if wire.version >= 179, contract.secType == "FUND" {
            try wire.string("fundName", &details.maybeFundName)
            try wire.string("fundFamily", &details.maybeFundFamily)
            try wire.string("fundType", &details.maybeFundType)
            try wire.string("fundFrontLoad", &details.maybeFundFrontLoad)
            try wire.string("fundBackLoad", &details.maybeFundBackLoad)
            try wire.string("fundBackLoadTimeInterval", &details.maybeFundBackLoadTimeInterval)
            try wire.string("fundManagementFee", &details.maybeFundManagementFee)
            try wire.bool("fundClosed", &details.maybeFundClosed)
            try wire.bool("fundClosedForNewInvestors", &details.maybeFundClosedForNewInvestors)
            try wire.bool("fundClosedForNewMoney", &details.maybeFundClosedForNewMoney)
            try wire.string("fundNotifyAmount", &details.maybeFundNotifyAmount)
            try wire.string("fundMinimumInitialPurchase", &details.maybeFundMinimumInitialPurchase)
            try wire.string("fundSubsequentMinimumPurchase", &details.maybeFundMinimumSubsequentPurchase)
            try wire.string("fundBlueSkyStates", &details.maybeFundBlueSkyStates)
            try wire.string("fundBlueSkyTerritories", &details.maybeFundBlueSkyTerritories)
            try wire.string("fundDistributionPolicyIndicator", &details.maybeFundDistributionPolicyIndicator)
            try wire.string("fundAssetType", &details.maybeFundAssetType)
        }
        if wire.version >= 186 {
            try wire.list("ineligibilityReasonCount", &details.ineligibilityReasonList) {
                (wire, item) throws(TextFieldError) in
                try wire.string("ineligibility.id", &item.maybeID)
                try wire.string("ineligibility.description", &item.maybeDescription_p)
            }
        }
        if wire.reads { (message.contract, message.contractDetails) = (contract, details) }
    }
}

/// BOND_CONTRACT_DATA, 18 from the Gateway.
package enum BondContractData: TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireContractData
    ) throws(TextFieldError) {
        var (contract, details) = (message.contract, message.contractDetails)
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("symbol", &contract.maybeSymbol)
        try wire.string("secType", &contract.maybeSecType)
        try wire.string("cusip", &details.maybeCusip)
        try wire.numberText("coupon", &details.maybeCoupon)
        try wire.string("maturity", &contract.maybeLastTradeDateOrContractMonth)
        try wire.string("issueDate", &details.maybeIssueDate)
        try wire.string("ratings", &details.maybeRatings)
        try wire.string("bondType", &details.maybeBondType)
        try wire.string("couponType", &details.maybeCouponType)
        try wire.bool("convertible", &details.maybeConvertible)
        try wire.bool("callable", &details.maybeCallable)
        try wire.bool("putable", &details.maybePuttable)
        try wire.string("descAppend", &details.maybeDescAppend)
        try wire.string("exchange", &contract.maybeExchange)
        try wire.string("currency", &contract.maybeCurrency)
        try wire.string("marketName", &details.maybeMarketName)
        try wire.string("tradingClass", &contract.maybeTradingClass)
        try wire.int("conId", &contract.maybeConID)
        try wire.doubleText("minTick", &details.maybeMinTick)
        if wire.version >= 110 && wire.version < 164 {
            try wire.obsolete("mdSizeMultiplier", "1")
        }
        try wire.string("orderTypes", &details.maybeOrderTypes)
        try wire.string("validExchanges", &details.maybeValidExchanges)
        try wire.string("nextOptionDate", &details.maybeNextOptionDate)
        try wire.string("nextOptionType", &details.maybeNextOptionType)
        try wire.bool("nextOptionPartial", &details.maybeNextOptionPartial)
        try wire.string("notes", &details.maybeBondNotes)
        try wire.string("longName", &details.maybeLongName)
        if wire.version >= 188 {
            try wire.string("timeZoneId", &details.maybeTimeZoneID)
            try wire.string("tradingHours", &details.maybeTradingHours)
            try wire.string("liquidHours", &details.maybeLiquidHours)
        }
        try wire.string("evRule", &details.maybeEvRule)
        try wire.intDouble("evMultiplier", &details.maybeEvMultiplier)
        try wire.pairs("secIdListCount", tag: "secId.tag", value: "secId.value", &details.secIDList)
        if wire.version >= 121 {
            try wire.unsetInt("aggGroup", &details.maybeAggGroup)
        }
        if wire.version >= 126 {
            try wire.string("marketRuleIds", &details.maybeMarketRuleIds)
        }
        if wire.version >= 164 {
            try wire.decimal("minSize", &details.maybeMinSize)
            try wire.decimal("sizeIncrement", &details.maybeSizeIncrement)
            try wire.decimal("suggestedSizeIncrement", &details.maybeSuggestedSizeIncrement)
        }
        if wire.reads { (message.contract, message.contractDetails) = (contract, details) }
    }
}

/// SECURITY_DEFINITION_OPTION_PARAMETER, 75 from the Gateway.
extension WireSecDefOptParameter: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("exchange", &message.maybeExchange)
        try wire.int("underlyingConId", &message.maybeUnderlyingConID)
        try wire.string("tradingClass", &message.maybeTradingClass)
        try wire.string("multiplier", &message.maybeMultiplier)
        try wire.strings("expirationsCount", of: "expiration", &message.expirations)
        try wire.doubles("strikesCount", of: "strike", &message.strikes)
    }
}

/// SYMBOL_SAMPLES, 79 from the Gateway.
extension WireSymbolSamples: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.list("contractDescriptionsCount", &message.contractDescriptions) {
            (wire, item) throws(TextFieldError) in
            var contract = item.contract
            try wire.int("conId", &contract.maybeConID)
            try wire.string("symbol", &contract.maybeSymbol)
            try wire.string("secType", &contract.maybeSecType)
            try wire.string("primaryExchange", &contract.maybePrimaryExch)
            try wire.string("currency", &contract.maybeCurrency)
            try wire.strings("derivativeSecTypesCount", of: "derivativeSecType", &item.derivativeSecTypes)
            if wire.version >= 176 {
                try wire.string("description", &contract.maybeDescription_p)
                try wire.string("issuerId", &contract.maybeIssuerID)
            }
            if wire.reads { item.contract = contract }
        }
    }
}

/// MKT_DEPTH_EXCHANGES, 80 from the Gateway.
extension WireMarketDepthExchanges: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.list("descriptionsCount", &message.depthMarketDataDescriptions) {
            (wire, item) throws(TextFieldError) in
            try wire.string("exchange", &item.maybeExchange)
            try wire.string("secType", &item.maybeSecType)
            if wire.version >= 120 {
                try wire.string("listingExch", &item.maybeListingExch)
                try wire.string("serviceDataType", &item.maybeServiceDataType)
                try wire.unsetInt("aggGroup", &item.maybeAggGroup)
            } else {
                try wire.obsolete("isL2_old", "0")
            }
        }
    }
}

/// SMART_COMPONENTS, 82 from the Gateway.
extension WireSmartComponents: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.list("componentsCount", &message.smartComponents) { (wire, item) throws(TextFieldError) in
            try wire.int("bitNumber", &item.maybeBitNumber)
            try wire.string("exchange", &item.maybeExchange)
            try wire.string("exchangeLetter", &item.maybeExchangeLetter)
        }
    }
}

/// MARKET_RULE, 93 from the Gateway.
extension WireMarketRule: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("marketRuleId", &message.maybeMarketRuleID)
        try wire.list("priceIncrementsCount", &message.priceIncrements) { (wire, item) throws(TextFieldError) in
            try wire.double("lowEdge", &item.maybeLowEdge)
            try wire.double("increment", &item.maybeIncrement)
        }
    }
}

// MARK: - Nothing but the number of a request

/// CONTRACT_DATA_END, 52 from the Gateway.
extension WireContractDataEnd: RequestNumberLayout {}

/// SECURITY_DEFINITION_OPTION_PARAMETER_END, 76 from the Gateway.
extension WireSecDefOptParameterEnd: RequestNumberLayout {}

// MARK: - No fields

/// REQ_MKT_DEPTH_EXCHANGES, 82 to the Gateway.
extension WireMarketDepthExchangesRequest: EmptyLayout {}

/// CANCEL_CONTRACT_DATA, 106 to the Gateway.
extension WireCancelContractData: EmptyLayout {}
