package import TWSProto

/// REQ_MKT_DATA, 1 to the Gateway.
extension WireMarketDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.contract(&message.contract)
        if message.contract.secType == "BAG" {
            try wire.legs(&message.contract.comboLegs)
        }
        try wire.deltaNeutral(&message.contract.maybeDeltaNeutralContract)
        try wire.string("genericTickList", &message.maybeGenericTickList)
        try wire.bool("snapshot", &message.maybeSnapshot)
        if wire.version >= 114 {
            try wire.bool("regulatorySnapshot", &message.maybeRegulatorySnapshot)
        }
        try wire.tags("mktDataOptions", &message.marketDataOptions)
    }
}

/// REQ_MKT_DEPTH, 10 to the Gateway.
extension WireMarketDepthRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.contract(&message.contract, primaryExchange: wire.version >= 149)
        try wire.int("numRows", &message.maybeNumRows)
        if wire.version >= 146 {
            try wire.bool("isSmartDepth", &message.maybeIsSmartDepth)
        }
        try wire.tags("mktDepthOptions", &message.marketDepthOptions)
    }
}

/// CANCEL_MKT_DEPTH, 11 to the Gateway.
extension WireCancelMarketDepth: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        if wire.version >= 146 {
            try wire.bool("isSmartDepth", &message.maybeIsSmartDepth)
        }
    }
}

/// REQ_REAL_TIME_BARS, 50 to the Gateway.
extension WireRealTimeBarsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.contract(&message.contract)
        try wire.int("barSize", &message.maybeBarSize)
        try wire.string("whatToShow", &message.maybeWhatToShow)
        try wire.bool("useRTH", &message.maybeUseRth)
        try wire.tags("realTimeBarsOptions", &message.realTimeBarsOptions)
    }
}

/// REQ_CALC_IMPLIED_VOLAT, 54 to the Gateway.
extension WireCalculateImpliedVolatilityRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.contract(&message.contract)
        try wire.double("optionPrice", &message.maybeOptionPrice)
        try wire.double("underPrice", &message.maybeUnderPrice)
        try wire.optionsCount("optionsCount", message.impliedVolatilityOptions)
        try wire.tags("implVolOptions", &message.impliedVolatilityOptions)
    }
}

/// REQ_CALC_OPTION_PRICE, 55 to the Gateway.
extension WireCalculateOptionPriceRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.contract(&message.contract)
        try wire.double("volatility", &message.maybeVolatility)
        try wire.double("underPrice", &message.maybeUnderPrice)
        try wire.optionsCount("optionsCount", message.optionPriceOptions)
        try wire.tags("optPrcOptions", &message.optionPriceOptions)
    }
}

/// REQ_MARKET_DATA_TYPE, 59 to the Gateway.
extension WireMarketDataTypeRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("marketDataType", &message.maybeMarketDataType)
    }
}

/// REQ_TICK_BY_TICK_DATA, 97 to the Gateway.
extension WireTickByTickRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.contract(&message.contract)
        try wire.string("tickType", &message.maybeTickType)
        if wire.version >= 140 {
            try wire.int("numberOfTicks", &message.maybeNumberOfTicks)
            try wire.bool("ignoreSize", &message.maybeIgnoreSize)
        }
    }
}

/// TICK_PRICE, 1 from the Gateway.
extension WireTickPrice: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.int("tickType", &message.maybeTickType)
        try wire.double("price", &message.maybePrice)
        try wire.decimal("size", &message.maybeSize)
        try wire.int("attrMask", &message.maybeAttrMask)
    }
}

/// TICK_SIZE, 2 from the Gateway.
extension WireTickSize: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.int("tickType", &message.maybeTickType)
        try wire.decimal("size", &message.maybeSize)
    }
}

/// MARKET_DEPTH, 12 from the Gateway.
extension WireMarketDepth: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        var row = message.marketDepthData
        try wire.int("position", &row.maybePosition)
        try wire.int("operation", &row.maybeOperation)
        try wire.int("side", &row.maybeSide)
        try wire.double("price", &row.maybePrice)
        try wire.decimal("size", &row.maybeSize)
        if wire.reads { message.marketDepthData = row }
    }
}

/// MARKET_DEPTH_L2, 13 from the Gateway.
extension WireMarketDepthL2: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        var row = message.marketDepthData
        try wire.int("position", &row.maybePosition)
        try wire.string("marketMaker", &row.maybeMarketMaker)
        try wire.int("operation", &row.maybeOperation)
        try wire.int("side", &row.maybeSide)
        try wire.double("price", &row.maybePrice)
        try wire.decimal("size", &row.maybeSize)
        if wire.version >= 146 {
            try wire.bool("isSmartDepth", &row.maybeIsSmartDepth)
        }
        if wire.reads { message.marketDepthData = row }
    }
}

/// TICK_OPTION_COMPUTATION, 21 from the Gateway.
extension WireTickOptionComputation: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.int("tickType", &message.maybeTickType)
        if wire.version >= 156 {
            try wire.int("tickAttrib", &message.maybeTickAttrib)
        }
        // What was not computed is -1, or -2 where -1 can be a result.
        try wire.double("impliedVol", &message.maybeImpliedVol, absent: -1)
        try wire.double("delta", &message.maybeDelta, absent: -2)
        try wire.double("optPrice", &message.maybeOptPrice, absent: -1)
        try wire.double("pvDividend", &message.maybePvDividend, absent: -1)
        try wire.double("gamma", &message.maybeGamma, absent: -2)
        try wire.double("vega", &message.maybeVega, absent: -2)
        try wire.double("theta", &message.maybeTheta, absent: -2)
        try wire.double("undPrice", &message.maybeUndPrice, absent: -1)
    }
}

/// TICK_GENERIC, 45 from the Gateway.
extension WireTickGeneric: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.int("tickType", &message.maybeTickType)
        try wire.double("value", &message.maybeValue)
    }
}

/// TICK_STRING, 46 from the Gateway.
extension WireTickString: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.int("tickType", &message.maybeTickType)
        try wire.string("value", &message.maybeValue)
    }
}

/// TICK_EFP, 47 from the Gateway.
extension WireTickEFP: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.int("tickType", &message.maybeTickType)
        try wire.double("basisPoints", &message.maybeBasisPoints)
        try wire.string("formattedBasisPoints", &message.maybeFormattedBasisPoints)
        try wire.double("impliedFuturesPrice", &message.maybeImpliedFuturesPrice)
        try wire.int("holdDays", &message.maybeHoldDays)
        try wire.string("futureLastTradeDate", &message.maybeFutureLastTradeDate)
        try wire.double("dividendImpact", &message.maybeDividendImpact)
        try wire.double("dividendsToLastTradeDate", &message.maybeDividendsToLastTradeDate)
    }
}

/// REAL_TIME_BARS, 50 from the Gateway.
extension WireRealTimeBarTick: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.long("time", &message.maybeTime)
        try wire.double("open", &message.maybeOpen)
        try wire.double("high", &message.maybeHigh)
        try wire.double("low", &message.maybeLow)
        try wire.double("close", &message.maybeClose)
        try wire.decimal("volume", &message.maybeVolume)
        try wire.average("wap", &message.maybeWap)
        try wire.int("count", &message.maybeCount)
    }
}

/// DELTA_NEUTRAL_VALIDATION, 56 from the Gateway.
extension WireDeltaNeutralValidation: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        var contract = message.deltaNeutralContract
        try wire.int("conId", &contract.maybeConID)
        try wire.double("delta", &contract.maybeDelta)
        try wire.double("price", &contract.maybePrice)
        if wire.reads { message.deltaNeutralContract = contract }
    }
}

/// MARKET_DATA_TYPE, 58 from the Gateway.
extension WireMarketDataType: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.int("marketDataType", &message.maybeMarketDataType)
    }
}

/// TICK_REQ_PARAMS, 81 from the Gateway.
extension WireTickReqParams: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.doubleText("minTick", &message.maybeMinTick)
        try wire.string("bboExchange", &message.maybeBboExchange)
        try wire.int("snapshotPermissions", &message.maybeSnapshotPermissions)
    }
}

/// REROUTE_MKT_DATA_REQ, 91 from the Gateway.
extension WireRerouteMarketDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.int("conId", &message.maybeConID)
        try wire.string("exchange", &message.maybeExchange)
    }
}

/// REROUTE_MKT_DEPTH_REQ, 92 from the Gateway.
extension WireRerouteMarketDepthRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.int("conId", &message.maybeConID)
        try wire.string("exchange", &message.maybeExchange)
    }
}

/// TICK_BY_TICK, 99 from the Gateway.
extension WireTickByTickData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.int("tickType", &message.maybeTickType)
        switch message.tickType {
        case 1, 2: try last(&wire, &message.historicalTickLast)
        case 3: try bidAsk(&wire, &message.historicalTickBidAsk)
        case 4: try midPoint(&wire, &message.historicalTickMidPoint)
        default:
            // A tick of no type has a time and nothing that it could belong to.
            var time: Int64?
            try wire.long("time", &time)
        }
    }

    private static func last<Coder: TextCoder>(
        _ wire: inout Coder,
        _ tick: inout WireHistoricalTickLast
    ) throws(TextFieldError) {
        try wire.long("time", &tick.maybeTime)
        try wire.double("price", &tick.maybePrice)
        try wire.decimal("size", &tick.maybeSize)
        try wire.mask("mask", &tick.tickAttribLast)
        try wire.string("exchange", &tick.maybeExchange)
        try wire.string("specialConditions", &tick.maybeSpecialConditions)
    }

    private static func bidAsk<Coder: TextCoder>(
        _ wire: inout Coder,
        _ tick: inout WireHistoricalTickBidAsk
    ) throws(TextFieldError) {
        try wire.long("time", &tick.maybeTime)
        try wire.double("bidPrice", &tick.maybePriceBid)
        try wire.double("askPrice", &tick.maybePriceAsk)
        try wire.decimal("bidSize", &tick.maybeSizeBid)
        try wire.decimal("askSize", &tick.maybeSizeAsk)
        var mask = (tick.tickAttribBidAsk.maybeBidPastLow, tick.tickAttribBidAsk.maybeAskPastHigh)
        try wire.mask("mask", &mask)
        (tick.tickAttribBidAsk.maybeBidPastLow, tick.tickAttribBidAsk.maybeAskPastHigh) = mask
    }

    private static func midPoint<Coder: TextCoder>(
        _ wire: inout Coder,
        _ tick: inout WireHistoricalTick
    ) throws(TextFieldError) {
        try wire.long("time", &tick.maybeTime)
        try wire.double("midPoint", &tick.maybePrice)
    }
}

extension TextCoder {
    /// The two flags of a trade.
    @inline(__always)
    mutating func mask(_ name: StaticString, _ flags: inout WireTickAttribLast) throws(TextFieldError) {
        var mask = (flags.maybePastLimit, flags.maybeUnreported)
        try self.mask(name, &mask)
        (flags.maybePastLimit, flags.maybeUnreported) = mask
    }
}

// MARK: - Nothing but the number of a request

/// CANCEL_MKT_DATA, 2 to the Gateway.
extension WireCancelMarketData: RequestNumberLayout {}

/// CANCEL_REAL_TIME_BARS, 51 to the Gateway.
extension WireCancelRealTimeBars: RequestNumberLayout {}

/// CANCEL_CALC_IMPLIED_VOLAT, 56 to the Gateway.
extension WireCancelCalculateImpliedVolatility: RequestNumberLayout {}

/// CANCEL_CALC_OPTION_PRICE, 57 to the Gateway.
extension WireCancelCalculateOptionPrice: RequestNumberLayout {}

/// CANCEL_TICK_BY_TICK_DATA, 98 to the Gateway.
extension WireCancelTickByTick: RequestNumberLayout {}

/// TICK_SNAPSHOT_END, 57 from the Gateway.
extension WireTickSnapshotEnd: RequestNumberLayout {}
