package import TWSProto

/// REQ_SCANNER_SUBSCRIPTION, 22 to the Gateway.
extension WireScannerSubscriptionRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        var scanner = message.scannerSubscription
        try wire.optionalInt("numberOfRows", &scanner.maybeNumberOfRows)
        try wire.string("instrument", &scanner.maybeInstrument)
        try wire.string("locationCode", &scanner.maybeLocationCode)
        try wire.string("scanCode", &scanner.maybeScanCode)
        try wire.optionalDouble("abovePrice", &scanner.maybeAbovePrice)
        try wire.optionalDouble("belowPrice", &scanner.maybeBelowPrice)
        try wire.optionalLong("aboveVolume", &scanner.maybeAboveVolume)
        try wire.optionalDouble("marketCapAbove", &scanner.maybeMarketCapAbove)
        try wire.optionalDouble("marketCapBelow", &scanner.maybeMarketCapBelow)
        try wire.string("moodyRatingAbove", &scanner.maybeMoodyRatingAbove)
        try wire.string("moodyRatingBelow", &scanner.maybeMoodyRatingBelow)
        try wire.string("spRatingAbove", &scanner.maybeSpRatingAbove)
        try wire.string("spRatingBelow", &scanner.maybeSpRatingBelow)
        try wire.string("maturityDateAbove", &scanner.maybeMaturityDateAbove)
        try wire.string("maturityDateBelow", &scanner.maybeMaturityDateBelow)
        try wire.optionalDouble("couponRateAbove", &scanner.maybeCouponRateAbove)
        try wire.optionalDouble("couponRateBelow", &scanner.maybeCouponRateBelow)
        try wire.bool("excludeConvertible", &scanner.maybeExcludeConvertible)
        try wire.optionalLong("averageOptionVolumeAbove", &scanner.maybeAverageOptionVolumeAbove)
        try wire.string("scannerSettingPairs", &scanner.maybeScannerSettingPairs)
        try wire.string("stockTypeFilter", &scanner.maybeStockTypeFilter)
        if wire.version >= 143 {
            try wire.tags("scannerSubscriptionFilterOptions", &scanner.scannerSubscriptionFilterOptions)
        }
        try wire.tags("scannerSubscriptionOptions", &scanner.scannerSubscriptionOptions)
        if wire.reads { message.scannerSubscription = scanner }
    }
}

/// SCANNER_PARAMETERS, 19 from the Gateway.
extension WireScannerParameters: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.string("xml", &message.maybeXml)
    }
}

/// SCANNER_DATA, 20 from the Gateway.
extension WireScannerData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.list("numberOfElements", &message.scannerDataElement) { (wire, item) throws(TextFieldError) in
            try wire.int("rank", &item.maybeRank)
            var contract = item.contract
            try wire.int("conId", &contract.maybeConID)
            try wire.string("symbol", &contract.maybeSymbol)
            try wire.string("secType", &contract.maybeSecType)
            try wire.string("lastTradeDateOrContractMonth", &contract.maybeLastTradeDateOrContractMonth)
            try wire.strike(&contract.maybeStrike)
            try wire.string("right", &contract.maybeRight)
            try wire.string("exchange", &contract.maybeExchange)
            try wire.string("currency", &contract.maybeCurrency)
            try wire.string("localSymbol", &contract.maybeLocalSymbol)
            try wire.string("marketName", &item.maybeMarketName)
            try wire.string("tradingClass", &contract.maybeTradingClass)
            if wire.reads { item.contract = contract }
            try wire.string("distance", &item.maybeDistance)
            try wire.string("benchmark", &item.maybeBenchmark)
            try wire.string("projection", &item.maybeProjection)
            try wire.string("legsStr", &item.maybeComboKey)
        }
    }
}

// MARK: - Nothing but the number of a request

/// CANCEL_SCANNER_SUBSCRIPTION, 23 to the Gateway.
extension WireCancelScannerSubscription: RequestNumberLayout {}

// MARK: - No fields

/// REQ_SCANNER_PARAMETERS, 24 to the Gateway.
extension WireScannerParametersRequest: EmptyLayout {}
