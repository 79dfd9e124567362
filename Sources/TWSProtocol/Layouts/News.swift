package import TWSProto

/// REQ_NEWS_BULLETINS, 12 to the Gateway.
extension WireNewsBulletinsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.bool("allMsgs", &message.maybeAllMessages)
    }
}

/// REQ_FUNDAMENTAL_DATA, 52 to the Gateway.
extension WireFundamentalsDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        var contract = message.contract
        try wire.int("conId", &contract.maybeConID)
        try wire.string("symbol", &contract.maybeSymbol)
        try wire.string("secType", &contract.maybeSecType)
        try wire.string("exchange", &contract.maybeExchange)
        try wire.string("primaryExchange", &contract.maybePrimaryExch)
        try wire.string("currency", &contract.maybeCurrency)
        try wire.string("localSymbol", &contract.maybeLocalSymbol)
        if wire.reads { message.contract = contract }
        try wire.string("reportType", &message.maybeReportType)
        try wire.optionsCount("optionsCount", message.fundamentalsDataOptions)
        try wire.tags("fundamentalDataOptions", &message.fundamentalsDataOptions)
    }
}

/// REQ_NEWS_ARTICLE, 84 to the Gateway.
extension WireNewsArticleRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("providerCode", &message.maybeProviderCode)
        try wire.string("articleId", &message.maybeArticleID)
        if wire.version >= 128 {
            try wire.tags("newsArticleOptions", &message.newsArticleOptions)
        }
    }
}

/// REQ_HISTORICAL_NEWS, 86 to the Gateway.
extension WireHistoricalNewsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.int("conId", &message.maybeConID)
        try wire.string("providerCodes", &message.maybeProviderCodes)
        try wire.string("startDateTime", &message.maybeStartDateTime)
        try wire.string("endDateTime", &message.maybeEndDateTime)
        try wire.int("totalResults", &message.maybeTotalResults)
        if wire.version >= 128 {
            try wire.tags("historicalNewsOptions", &message.historicalNewsOptions)
        }
    }
}

/// REQ_WSH_EVENT_DATA, 102 to the Gateway.
extension WireWshEventDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.unsetInt("conId", &message.maybeConID)
        if wire.version >= 171 {
            try wire.string("filter", &message.maybeFilter)
            try wire.bool("fillWatchlist", &message.maybeFillWatchlist)
            try wire.bool("fillPortfolio", &message.maybeFillPortfolio)
            try wire.bool("fillCompetitors", &message.maybeFillCompetitors)
        }
        if wire.version >= 173 {
            try wire.string("startDate", &message.maybeStartDate)
            try wire.string("endDate", &message.maybeEndDate)
            try wire.unsetInt("totalLimit", &message.maybeTotalLimit)
        }
    }
}

/// NEWS_BULLETINS, 14 from the Gateway.
extension WireNewsBulletin: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("newsMsgId", &message.maybeNewsMsgID)
        try wire.int("newsMsgType", &message.maybeNewsMsgType)
        try wire.string("newsMessage", &message.maybeNewsMessage)
        try wire.string("originatingExch", &message.maybeOriginatingExch)
    }
}

/// FUNDAMENTAL_DATA, 51 from the Gateway.
extension WireFundamentalsData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("data", &message.maybeData)
    }
}

/// NEWS_ARTICLE, 83 from the Gateway.
extension WireNewsArticle: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.int("articleType", &message.maybeArticleType)
        try wire.string("articleText", &message.maybeArticleText)
    }
}

/// TICK_NEWS, 84 from the Gateway.
extension WireTickNews: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.long("timeStamp", &message.maybeTimestamp)
        try wire.string("providerCode", &message.maybeProviderCode)
        try wire.string("articleId", &message.maybeArticleID)
        try wire.string("headline", &message.maybeHeadline)
        try wire.string("extraData", &message.maybeExtraData)
    }
}

/// NEWS_PROVIDERS, 85 from the Gateway.
extension WireNewsProviders: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.list("providersCount", &message.newsProviders) { (wire, item) throws(TextFieldError) in
            try wire.string("providerCode", &item.maybeProviderCode)
            try wire.string("providerName", &item.maybeProviderName)
        }
    }
}

/// HISTORICAL_NEWS, 86 from the Gateway.
extension WireHistoricalNews: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("time", &message.maybeTime)
        try wire.string("providerCode", &message.maybeProviderCode)
        try wire.string("articleId", &message.maybeArticleID)
        try wire.string("headline", &message.maybeHeadline)
    }
}

/// HISTORICAL_NEWS_END, 87 from the Gateway.
extension WireHistoricalNewsEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.bool("hasMore", &message.maybeHasMore_p)
    }
}

/// WSH_META_DATA, 104 from the Gateway.
extension WireWshMetaData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("dataJson", &message.maybeDataJson)
    }
}

/// WSH_EVENT_DATA, 105 from the Gateway.
extension WireWshEventData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("dataJson", &message.maybeDataJson)
    }
}

// MARK: - Nothing but the number of a request

/// CANCEL_FUNDAMENTAL_DATA, 53 to the Gateway.
extension WireCancelFundamentalsData: RequestNumberLayout {}

/// REQ_WSH_META_DATA, 100 to the Gateway.
extension WireWshMetaDataRequest: RequestNumberLayout {}

/// CANCEL_WSH_META_DATA, 101 to the Gateway.
extension WireCancelWshMetaData: RequestNumberLayout {}

/// CANCEL_WSH_EVENT_DATA, 103 to the Gateway.
extension WireCancelWshEventData: RequestNumberLayout {}

// MARK: - No fields

/// CANCEL_NEWS_BULLETINS, 13 to the Gateway.
extension WireCancelNewsBulletins: EmptyLayout {}

/// REQ_NEWS_PROVIDERS, 85 to the Gateway.
extension WireNewsProvidersRequest: EmptyLayout {}
