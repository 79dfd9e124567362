package import TWSProto

/// REQ_ACCT_DATA, 6 to the Gateway.
extension WireAccountDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.bool("subscribe", &message.maybeSubscribe)
        try wire.string("acctCode", &message.maybeAcctCode)
    }
}

/// REQ_FA, 18 to the Gateway.
extension WireFARequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("faDataType", &message.maybeFaDataType)
    }
}

/// REPLACE_FA, 19 to the Gateway.
extension WireFAReplace: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("faDataType", &message.maybeFaDataType)
        try wire.string("xml", &message.maybeXml)
        if wire.version >= 157 {
            try wire.int("reqId", &message.maybeReqID)
        }
    }
}

/// REQ_ACCOUNT_SUMMARY, 62 to the Gateway.
extension WireAccountSummaryRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("group", &message.maybeGroup)
        try wire.string("tags", &message.maybeTags)
    }
}

/// REQ_POSITIONS_MULTI, 74 to the Gateway.
extension WirePositionsMultiRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("account", &message.maybeAccount)
        try wire.string("modelCode", &message.maybeModelCode)
    }
}

/// REQ_ACCOUNT_UPDATES_MULTI, 76 to the Gateway.
extension WireAccountUpdatesMultiRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("account", &message.maybeAccount)
        try wire.string("modelCode", &message.maybeModelCode)
        try wire.bool("ledgerAndNLV", &message.maybeLedgerAndNlv)
    }
}

/// REQ_PNL, 92 to the Gateway.
extension WirePnLRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("account", &message.maybeAccount)
        try wire.string("modelCode", &message.maybeModelCode)
    }
}

/// REQ_PNL_SINGLE, 94 to the Gateway.
extension WirePnLSingleRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("account", &message.maybeAccount)
        try wire.string("modelCode", &message.maybeModelCode)
        try wire.int("conId", &message.maybeConID)
    }
}

/// ACCT_VALUE, 6 from the Gateway.
extension WireAccountValue: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.string("key", &message.maybeKey)
        try wire.string("value", &message.maybeValue)
        try wire.string("currency", &message.maybeCurrency)
        try wire.string("accountName", &message.maybeAccountName)
    }
}

/// PORTFOLIO_VALUE, 7 from the Gateway.
extension WirePortfolioValue: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        var contract = message.contract
        try wire.int("conId", &contract.maybeConID)
        try wire.string("symbol", &contract.maybeSymbol)
        try wire.string("secType", &contract.maybeSecType)
        try wire.string("lastTradeDateOrContractMonth", &contract.maybeLastTradeDateOrContractMonth)
        try wire.strike(&contract.maybeStrike)
        try wire.string("right", &contract.maybeRight)
        try wire.numberText("multiplier", &contract.maybeMultiplier)
        try wire.string("primaryExchange", &contract.maybePrimaryExch)
        try wire.string("currency", &contract.maybeCurrency)
        try wire.string("localSymbol", &contract.maybeLocalSymbol)
        try wire.string("tradingClass", &contract.maybeTradingClass)
        if wire.reads { message.contract = contract }
        try wire.quantity("position", &message.maybePosition)
        try wire.double("marketPrice", &message.maybeMarketPrice)
        try wire.double("marketValue", &message.maybeMarketValue)
        try wire.double("averageCost", &message.maybeAverageCost)
        try wire.double("unrealizedPNL", &message.maybeUnrealizedPnl)
        try wire.double("realizedPNL", &message.maybeRealizedPnl)
        try wire.string("accountName", &message.maybeAccountName)
    }
}

/// ACCT_UPDATE_TIME, 8 from the Gateway.
extension WireAccountUpdateTime: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.string("timeStamp", &message.maybeTimeStamp)
    }
}

/// RECEIVE_FA, 16 from the Gateway.
extension WireReceiveFA: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("faDataType", &message.maybeFaDataType)
        try wire.string("xml", &message.maybeXml)
    }
}

/// ACCT_DOWNLOAD_END, 54 from the Gateway.
extension WireAccountDataEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.string("accountName", &message.maybeAccountName)
    }
}

/// POSITION_DATA, 61 from the Gateway.
extension WirePosition: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.string("account", &message.maybeAccount)
        try wire.reportedContract(&message.contract)
        try wire.quantity("position", &message.maybePosition)
        try wire.double("avgCost", &message.maybeAvgCost)
    }
}

/// ACCOUNT_SUMMARY, 63 from the Gateway.
extension WireAccountSummary: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("account", &message.maybeAccount)
        try wire.string("tag", &message.maybeTag)
        try wire.string("value", &message.maybeValue)
        try wire.string("currency", &message.maybeCurrency)
    }
}

/// POSITION_MULTI, 71 from the Gateway.
extension WirePositionMulti: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("account", &message.maybeAccount)
        try wire.reportedContract(&message.contract)
        try wire.quantity("position", &message.maybePosition)
        try wire.double("avgCost", &message.maybeAvgCost)
        try wire.string("modelCode", &message.maybeModelCode)
    }
}

/// ACCOUNT_UPDATE_MULTI, 73 from the Gateway.
extension WireAccountUpdateMulti: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("account", &message.maybeAccount)
        try wire.string("modelCode", &message.maybeModelCode)
        try wire.string("key", &message.maybeKey)
        try wire.string("value", &message.maybeValue)
        try wire.string("currency", &message.maybeCurrency)
    }
}

/// FAMILY_CODES, 78 from the Gateway.
extension WireFamilyCodes: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.list("familyCodesCount", &message.familyCodes) { (wire, item) throws(TextFieldError) in
            try wire.string("accountId", &item.maybeAccountID)
            try wire.string("familyCode", &item.maybeFamilyCode)
        }
    }
}

/// PNL, 94 from the Gateway.
extension WirePnL: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.unsetDouble("dailyPnL", &message.maybeDailyPnL)
        if wire.version >= 129 {
            try wire.unsetDouble("unrealizedPnL", &message.maybeUnrealizedPnL)
        }
        if wire.version >= 135 {
            try wire.unsetDouble("realizedPnL", &message.maybeRealizedPnL)
        }
    }
}

/// PNL_SINGLE, 95 from the Gateway.
extension WirePnLSingle: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.decimal("position", &message.maybePosition)
        try wire.unsetDouble("dailyPnL", &message.maybeDailyPnL)
        if wire.version >= 129 {
            try wire.unsetDouble("unrealizedPnL", &message.maybeUnrealizedPnL)
        }
        if wire.version >= 135 {
            try wire.unsetDouble("realizedPnL", &message.maybeRealizedPnL)
        }
        try wire.double("value", &message.maybeValue)
    }
}

/// REPLACE_FA_END, 103 from the Gateway.
extension WireReplaceFAEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("text", &message.maybeText)
    }
}

// MARK: - Nothing but the number of a request

/// CANCEL_ACCOUNT_SUMMARY, 63 to the Gateway.
extension WireCancelAccountSummary: RequestNumberLayout {}

/// CANCEL_POSITIONS_MULTI, 75 to the Gateway.
extension WireCancelPositionsMulti: RequestNumberLayout {}

/// CANCEL_ACCOUNT_UPDATES_MULTI, 77 to the Gateway.
extension WireCancelAccountUpdatesMulti: RequestNumberLayout {}

/// CANCEL_PNL, 93 to the Gateway.
extension WireCancelPnL: RequestNumberLayout {}

/// CANCEL_PNL_SINGLE, 95 to the Gateway.
extension WireCancelPnLSingle: RequestNumberLayout {}

/// ACCOUNT_SUMMARY_END, 64 from the Gateway.
extension WireAccountSummaryEnd: RequestNumberLayout {}

/// POSITION_MULTI_END, 72 from the Gateway.
extension WirePositionMultiEnd: RequestNumberLayout {}

/// ACCOUNT_UPDATE_MULTI_END, 74 from the Gateway.
extension WireAccountUpdateMultiEnd: RequestNumberLayout {}

// MARK: - No fields

/// REQ_POSITIONS, 61 to the Gateway.
extension WirePositionsRequest: EmptyLayout {}

/// CANCEL_POSITIONS, 64 to the Gateway.
extension WireCancelPositions: EmptyLayout {}

/// REQ_FAMILY_CODES, 80 to the Gateway.
extension WireFamilyCodesRequest: EmptyLayout {}

/// POSITION_END, 62 from the Gateway.
extension WirePositionEnd: EmptyLayout {}
