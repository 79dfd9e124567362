package import TWSProto

/// REQ_HISTORICAL_DATA, 20 to the Gateway.
extension WireHistoricalDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.contract(&message.contract)
        try wire.bool("includeExpired", &message.contract.maybeIncludeExpired)
        try wire.string("endDateTime", &message.maybeEndDateTime)
        try wire.string("barSizeSetting", &message.maybeBarSizeSetting)
        try wire.string("duration", &message.maybeDuration)
        try wire.bool("useRTH", &message.maybeUseRth)
        try wire.string("whatToShow", &message.maybeWhatToShow)
        try wire.int("formatDate", &message.maybeFormatDate)
        if message.contract.secType == "BAG" {
            try wire.legs(&message.contract.comboLegs)
        }
        if wire.version >= 124 {
            try wire.bool("keepUpToDate", &message.maybeKeepUpToDate)
        }
        try wire.tags("chartOptions", &message.chartOptions)
    }
}

/// REQ_HEAD_TIMESTAMP, 87 to the Gateway.
extension WireHeadTimestampRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.contract(&message.contract)
        try wire.bool("includeExpired", &message.contract.maybeIncludeExpired)
        try wire.bool("useRTH", &message.maybeUseRth)
        try wire.string("whatToShow", &message.maybeWhatToShow)
        try wire.int("formatDate", &message.maybeFormatDate)
    }
}

/// REQ_HISTOGRAM_DATA, 88 to the Gateway.
extension WireHistogramDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.contract(&message.contract)
        try wire.bool("includeExpired", &message.contract.maybeIncludeExpired)
        try wire.bool("useRTH", &message.maybeUseRth)
        try wire.string("timePeriod", &message.maybeTimePeriod)
    }
}

/// REQ_HISTORICAL_TICKS, 96 to the Gateway.
extension WireHistoricalTicksRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.contract(&message.contract)
        try wire.bool("includeExpired", &message.contract.maybeIncludeExpired)
        try wire.string("startDateTime", &message.maybeStartDateTime)
        try wire.string("endDateTime", &message.maybeEndDateTime)
        try wire.int("numberOfTicks", &message.maybeNumberOfTicks)
        try wire.string("whatToShow", &message.maybeWhatToShow)
        try wire.bool("useRth", &message.maybeUseRth)
        try wire.bool("ignoreSize", &message.maybeIgnoreSize)
        try wire.tags("miscOptions", &message.miscOptions)
    }
}

/// HISTORICAL_DATA, 17 from the Gateway.
extension WireHistoricalData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        if wire.version < 196 {
            try wire.string("startDateStr", &message.maybeStartDateStr)
            try wire.string("endDateStr", &message.maybeEndDateStr)
        }
        try wire.list("itemCount", &message.historicalDataBars) { (wire, item) throws(TextFieldError) in
            try wire.string("bar.date", &item.maybeDate)
            try wire.double("bar.open", &item.maybeOpen)
            try wire.double("bar.high", &item.maybeHigh)
            try wire.double("bar.low", &item.maybeLow)
            try wire.double("bar.close", &item.maybeClose)
            try wire.decimal("bar.volume", &item.maybeVolume)
            try wire.average("bar.wap", &item.maybeWap)
            if wire.version < 124 {
                try wire.obsolete("bar.hasGaps", "false")
            }
            try wire.int("bar.barCount", &item.maybeBarCount)
        }
    }

    package func withoutTextOnlyFields() -> Self {
        var message = self
        message.clearStartDateStr()
        message.clearEndDateStr()
        return message
    }
}

/// HEAD_TIMESTAMP, 88 from the Gateway.
extension WireHeadTimestamp: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("headTimestamp", &message.maybeHeadTimestamp)
    }
}

/// HISTOGRAM_DATA, 89 from the Gateway.
extension WireHistogramData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.list("pointsCount", &message.histogramDataEntries) { (wire, item) throws(TextFieldError) in
            try wire.double("price", &item.maybePrice)
            try wire.decimal("size", &item.maybeSize)
        }
    }
}

/// HISTORICAL_DATA_UPDATE, 90 from the Gateway.
extension WireHistoricalDataUpdate: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        var bar = message.historicalDataBar
        try wire.int("barCount", &bar.maybeBarCount)
        try wire.string("date", &bar.maybeDate)
        try wire.double("open", &bar.maybeOpen)
        // Close stands before high and low, unlike everywhere else.
        try wire.double("close", &bar.maybeClose)
        try wire.double("high", &bar.maybeHigh)
        try wire.double("low", &bar.maybeLow)
        try wire.average("wap", &bar.maybeWap)
        try wire.decimal("volume", &bar.maybeVolume)
        if wire.reads { message.historicalDataBar = bar }
    }
}

/// HISTORICAL_TICKS, 96 from the Gateway.
extension WireHistoricalTicks: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.list("ticksCount", &message.historicalTicks) { (wire, item) throws(TextFieldError) in
            try wire.long("time", &item.maybeTime)
            try wire.obsolete("unused_mask", "0")
            try wire.double("price", &item.maybePrice)
            try wire.decimal("size", &item.maybeSize)
        }
        try wire.bool("done", &message.maybeIsDone)
    }
}

/// HISTORICAL_TICKS_BID_ASK, 97 from the Gateway.
extension WireHistoricalTicksBidAsk: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.list("ticksCount", &message.historicalTicksBidAsk) { (wire, item) throws(TextFieldError) in
            try wire.long("time", &item.maybeTime)
            // The two bits stand the other way round than in TICK_BY_TICK.
            var mask = (item.tickAttribBidAsk.maybeAskPastHigh, item.tickAttribBidAsk.maybeBidPastLow)
            try wire.mask("mask", &mask)
            (item.tickAttribBidAsk.maybeAskPastHigh, item.tickAttribBidAsk.maybeBidPastLow) = mask
            try wire.double("priceBid", &item.maybePriceBid)
            try wire.double("priceAsk", &item.maybePriceAsk)
            try wire.decimal("sizeBid", &item.maybeSizeBid)
            try wire.decimal("sizeAsk", &item.maybeSizeAsk)
        }
        try wire.bool("done", &message.maybeIsDone)
    }
}

/// HISTORICAL_TICKS_LAST, 98 from the Gateway.
extension WireHistoricalTicksLast: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.list("ticksCount", &message.historicalTicksLast) { (wire, item) throws(TextFieldError) in
            try wire.long("time", &item.maybeTime)
            try wire.mask("mask", &item.tickAttribLast)
            try wire.double("price", &item.maybePrice)
            try wire.decimal("size", &item.maybeSize)
            try wire.string("exchange", &item.maybeExchange)
            try wire.string("specialConditions", &item.maybeSpecialConditions)
        }
        try wire.bool("done", &message.maybeIsDone)
    }
}

/// HISTORICAL_SCHEDULE, 106 from the Gateway.
extension WireHistoricalSchedule: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("startDateTime", &message.maybeStartDateTime)
        try wire.string("endDateTime", &message.maybeEndDateTime)
        try wire.string("timeZone", &message.maybeTimeZone)
        try wire.list("sessionsCount", &message.historicalSessions) { (wire, item) throws(TextFieldError) in
            try wire.string("session.startDateTime", &item.maybeStartDateTime)
            try wire.string("session.endDateTime", &item.maybeEndDateTime)
            try wire.string("session.refDate", &item.maybeRefDate)
        }
    }
}

/// HISTORICAL_DATA_END, 108 from the Gateway.
extension WireHistoricalDataEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("startDateStr", &message.maybeStartDateStr)
        try wire.string("endDateStr", &message.maybeEndDateStr)
    }
}

// MARK: - Nothing but the number of a request

/// CANCEL_HISTORICAL_DATA, 25 to the Gateway.
extension WireCancelHistoricalData: RequestNumberLayout {}

/// CANCEL_HISTOGRAM_DATA, 89 to the Gateway.
extension WireCancelHistogramData: RequestNumberLayout {}

/// CANCEL_HEAD_TIMESTAMP, 90 to the Gateway.
extension WireCancelHeadTimestamp: RequestNumberLayout {}

// MARK: - No fields

/// CANCEL_HISTORICAL_TICKS, 107 to the Gateway.
extension WireCancelHistoricalTicks: EmptyLayout {}
