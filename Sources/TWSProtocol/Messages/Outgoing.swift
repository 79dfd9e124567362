package import TWSProto

/// What a client sends: every message, once.
///
/// `needs` is the feature below whose server version the message must not be sent (none: any may have it), `protobuf` the version from
/// which it is protobuf, `version` the constant in front of the text fields. Where `text` is false the message never had a text form.
package enum Outgoing {
    package static let marketData = row(
        1,
        "REQ_MKT_DATA",
        WireMarketDataRequest.self,
        protobuf: 206,
        version: .always(11),
        answer: .stream([58, 81, 1, 2, 45, 46, 21, 84, 47, 91], end: 57, cancel: 2)
    )
    package static let cancelMarketData = row(
        2,
        "CANCEL_MKT_DATA",
        WireCancelMarketData.self,
        protobuf: 206,
        version: .always(2)
    )
    package static let placeOrder = row(
        3,
        "PLACE_ORDER",
        WirePlaceOrderRequest.self,
        protobuf: 203,
        version: .until(145, 45),
        answer: .order
    )
    package static let cancelOrder = row(
        4,
        "CANCEL_ORDER",
        WireCancelOrderRequest.self,
        protobuf: 203,
        version: .until(192, 1),
        answer: .order
    )
    package static let openOrders = row(
        5,
        "REQ_OPEN_ORDERS",
        WireOpenOrdersRequest.self,
        protobuf: 204,
        version: .always(1),
        answer: .list([5, 3], end: 53)
    )
    package static let accountUpdates = row(
        6,
        "REQ_ACCT_DATA",
        WireAccountDataRequest.self,
        protobuf: 207,
        version: .always(2),
        answer: .stream([6, 7, 8], end: 54, cancel: 6)
    )
    package static let executions = row(
        7,
        "REQ_EXECUTIONS",
        WireExecutionRequest.self,
        protobuf: 201,
        version: .always(3),
        answer: .list([11, 59], end: 55)
    )
    package static let ids = row(8, "REQ_IDS", WireIdsRequest.self, protobuf: 213, version: .always(1), answer: .one(9))
    package static let contractData = row(
        9,
        "REQ_CONTRACT_DATA",
        WireContractDataRequest.self,
        protobuf: 205,
        version: .always(8),
        answer: .list([10, 18], end: 52)
    )
    package static let marketDepth = row(
        10,
        "REQ_MKT_DEPTH",
        WireMarketDepthRequest.self,
        protobuf: 206,
        version: .always(5),
        answer: .stream([12, 13, 92], cancel: 11)
    )
    package static let cancelMarketDepth = row(
        11,
        "CANCEL_MKT_DEPTH",
        WireCancelMarketDepth.self,
        protobuf: 206,
        version: .always(1)
    )
    package static let newsBulletins = row(
        12,
        "REQ_NEWS_BULLETINS",
        WireNewsBulletinsRequest.self,
        protobuf: 209,
        version: .always(1),
        answer: .stream([14], cancel: 13)
    )
    package static let cancelNewsBulletins = row(
        13,
        "CANCEL_NEWS_BULLETINS",
        WireCancelNewsBulletins.self,
        protobuf: 209,
        version: .always(1)
    )
    package static let setServerLogLevel = row(
        14,
        "SET_SERVER_LOGLEVEL",
        WireSetServerLogLevelRequest.self,
        protobuf: 213,
        version: .always(1)
    )
    package static let autoOpenOrders = row(
        15,
        "REQ_AUTO_OPEN_ORDERS",
        WireAutoOpenOrdersRequest.self,
        protobuf: 204,
        version: .always(1)
    )
    package static let allOpenOrders = row(
        16,
        "REQ_ALL_OPEN_ORDERS",
        WireAllOpenOrdersRequest.self,
        protobuf: 204,
        version: .always(1),
        answer: .list([5, 3], end: 53)
    )
    package static let managedAccounts = row(
        17,
        "REQ_MANAGED_ACCTS",
        WireManagedAccountsRequest.self,
        protobuf: 207,
        version: .always(1),
        answer: .one(15)
    )
    package static let requestFA = row(
        18,
        "REQ_FA",
        WireFARequest.self,
        protobuf: 211,
        version: .always(1),
        answer: .one(16)
    )
    package static let replaceFA = row(
        19,
        "REPLACE_FA",
        WireFAReplace.self,
        protobuf: 211,
        version: .always(1),
        answer: .one(103)
    )
    package static let historicalData = row(
        20,
        "REQ_HISTORICAL_DATA",
        WireHistoricalDataRequest.self,
        protobuf: 208,
        version: .until(124, 6),
        answer: .stream([17, 90, 106], end: 108, cancel: 25)
    )
    package static let exerciseOptions = row(
        21,
        "EXERCISE_OPTIONS",
        WireExerciseOptionsRequest.self,
        protobuf: 211,
        version: .always(2),
        answer: .order
    )
    package static let scannerSubscription = row(
        22,
        "REQ_SCANNER_SUBSCRIPTION",
        WireScannerSubscriptionRequest.self,
        protobuf: 210,
        version: .until(143, 4),
        answer: .stream([20], cancel: 23)
    )
    package static let cancelScannerSubscription = row(
        23,
        "CANCEL_SCANNER_SUBSCRIPTION",
        WireCancelScannerSubscription.self,
        protobuf: 210,
        version: .always(1)
    )
    package static let scannerParameters = row(
        24,
        "REQ_SCANNER_PARAMETERS",
        WireScannerParametersRequest.self,
        protobuf: 210,
        version: .always(1),
        answer: .one(19)
    )
    package static let cancelHistoricalData = row(
        25,
        "CANCEL_HISTORICAL_DATA",
        WireCancelHistoricalData.self,
        protobuf: 208,
        version: .always(1)
    )
    package static let currentTime = row(
        49,
        "REQ_CURRENT_TIME",
        WireCurrentTimeRequest.self,
        protobuf: 213,
        version: .always(1),
        answer: .one(49)
    )
    package static let realTimeBars = row(
        50,
        "REQ_REAL_TIME_BARS",
        WireRealTimeBarsRequest.self,
        protobuf: 208,
        version: .always(3),
        answer: .stream([50], cancel: 51)
    )
    package static let cancelRealTimeBars = row(
        51,
        "CANCEL_REAL_TIME_BARS",
        WireCancelRealTimeBars.self,
        protobuf: 208,
        version: .always(1)
    )
    package static let fundamentalData = row(
        52,
        "REQ_FUNDAMENTAL_DATA",
        WireFundamentalsDataRequest.self,
        protobuf: 210,
        version: .always(2),
        answer: .one(51)
    )
    package static let cancelFundamentalData = row(
        53,
        "CANCEL_FUNDAMENTAL_DATA",
        WireCancelFundamentalsData.self,
        protobuf: 210,
        version: .always(1)
    )
    package static let impliedVolatility = row(
        54,
        "REQ_CALC_IMPLIED_VOLAT",
        WireCalculateImpliedVolatilityRequest.self,
        protobuf: 211,
        version: .always(3),
        answer: .stream([21], cancel: 56)
    )
    package static let optionPrice = row(
        55,
        "REQ_CALC_OPTION_PRICE",
        WireCalculateOptionPriceRequest.self,
        protobuf: 211,
        version: .always(3),
        answer: .stream([21], cancel: 57)
    )
    package static let cancelImpliedVolatility = row(
        56,
        "CANCEL_CALC_IMPLIED_VOLAT",
        WireCancelCalculateImpliedVolatility.self,
        protobuf: 211,
        version: .always(1)
    )
    package static let cancelOptionPrice = row(
        57,
        "CANCEL_CALC_OPTION_PRICE",
        WireCancelCalculateOptionPrice.self,
        protobuf: 211,
        version: .always(1)
    )
    package static let globalCancel = row(
        58,
        "REQ_GLOBAL_CANCEL",
        WireGlobalCancelRequest.self,
        protobuf: 203,
        version: .until(192, 1),
        answer: .order
    )
    package static let marketDataType = row(
        59,
        "REQ_MARKET_DATA_TYPE",
        WireMarketDataTypeRequest.self,
        protobuf: 206,
        version: .always(1)
    )
    package static let positions = row(
        61,
        "REQ_POSITIONS",
        WirePositionsRequest.self,
        protobuf: 207,
        version: .always(1),
        answer: .stream([61], end: 62, cancel: 64)
    )
    package static let accountSummary = row(
        62,
        "REQ_ACCOUNT_SUMMARY",
        WireAccountSummaryRequest.self,
        protobuf: 207,
        version: .always(1),
        answer: .stream([63], end: 64, cancel: 63)
    )
    package static let cancelAccountSummary = row(
        63,
        "CANCEL_ACCOUNT_SUMMARY",
        WireCancelAccountSummary.self,
        protobuf: 207,
        version: .always(1)
    )
    package static let cancelPositions = row(
        64,
        "CANCEL_POSITIONS",
        WireCancelPositions.self,
        protobuf: 207,
        version: .always(1)
    )
    package static let verify = row(
        65,
        "VERIFY_REQUEST",
        WireVerifyRequest.self,
        protobuf: 213,
        version: .always(1),
        answer: .one(65)
    )
    package static let verifyMessage = row(
        66,
        "VERIFY_MESSAGE",
        WireVerifyMessageRequest.self,
        protobuf: 213,
        version: .always(1),
        answer: .list([65], end: 66)
    )
    package static let queryDisplayGroups = row(
        67,
        "QUERY_DISPLAY_GROUPS",
        WireQueryDisplayGroupsRequest.self,
        protobuf: 213,
        version: .always(1),
        answer: .one(67)
    )
    package static let subscribeToGroupEvents = row(
        68,
        "SUBSCRIBE_TO_GROUP_EVENTS",
        WireSubscribeToGroupEventsRequest.self,
        protobuf: 213,
        version: .always(1),
        answer: .stream([68], cancel: 70)
    )
    package static let updateDisplayGroup = row(
        69,
        "UPDATE_DISPLAY_GROUP",
        WireUpdateDisplayGroupRequest.self,
        protobuf: 213,
        version: .always(1)
    )
    package static let unsubscribeFromGroupEvents = row(
        70,
        "UNSUBSCRIBE_FROM_GROUP_EVENTS",
        WireUnsubscribeFromGroupEventsRequest.self,
        protobuf: 213,
        version: .always(1)
    )
    package static let startAPI = row(
        71,
        "START_API",
        WireStartApiRequest.self,
        protobuf: 213,
        version: .always(2),
        answer: .list([15, 9], end: 9)
    )
    package static let verifyAndAuth = row(
        72,
        "VERIFY_AND_AUTH_REQUEST",
        WireVerifyAndAuthRequest.self,
        version: .always(1),
        answer: .one(69)
    )
    package static let verifyAndAuthMessage = row(
        73,
        "VERIFY_AND_AUTH_MESSAGE",
        WireVerifyAndAuthMessageRequest.self,
        version: .always(1),
        answer: .list([69], end: 70)
    )
    package static let positionsMulti = row(
        74,
        "REQ_POSITIONS_MULTI",
        WirePositionsMultiRequest.self,
        needs: .modelsSupport,
        protobuf: 207,
        version: .always(1),
        answer: .stream([71], end: 72, cancel: 75)
    )
    package static let cancelPositionsMulti = row(
        75,
        "CANCEL_POSITIONS_MULTI",
        WireCancelPositionsMulti.self,
        needs: .modelsSupport,
        protobuf: 207,
        version: .always(1)
    )
    package static let accountUpdatesMulti = row(
        76,
        "REQ_ACCOUNT_UPDATES_MULTI",
        WireAccountUpdatesMultiRequest.self,
        needs: .modelsSupport,
        protobuf: 207,
        version: .always(1),
        answer: .stream([73], end: 74, cancel: 77)
    )
    package static let cancelAccountUpdatesMulti = row(
        77,
        "CANCEL_ACCOUNT_UPDATES_MULTI",
        WireCancelAccountUpdatesMulti.self,
        needs: .modelsSupport,
        protobuf: 207,
        version: .always(1)
    )
    package static let optionChain = row(
        78,
        "REQ_SEC_DEF_OPT_PARAMS",
        WireSecDefOptParamsRequest.self,
        needs: .secDefOptParamsReq,
        protobuf: 212,
        answer: .list([75], end: 76)
    )
    package static let softDollarTiers = row(
        79,
        "REQ_SOFT_DOLLAR_TIERS",
        WireSoftDollarTiersRequest.self,
        needs: .softDollarTier,
        protobuf: 212,
        answer: .one(77)
    )
    package static let familyCodes = row(
        80,
        "REQ_FAMILY_CODES",
        WireFamilyCodesRequest.self,
        needs: .reqFamilyCodes,
        protobuf: 212,
        answer: .one(78)
    )
    package static let matchingSymbols = row(
        81,
        "REQ_MATCHING_SYMBOLS",
        WireMatchingSymbolsRequest.self,
        needs: .reqMatchingSymbols,
        protobuf: 212,
        answer: .one(79)
    )
    package static let marketDepthExchanges = row(
        82,
        "REQ_MKT_DEPTH_EXCHANGES",
        WireMarketDepthExchangesRequest.self,
        needs: .reqMktDepthExchanges,
        protobuf: 213,
        answer: .one(80)
    )
    package static let smartComponents = row(
        83,
        "REQ_SMART_COMPONENTS",
        WireSmartComponentsRequest.self,
        needs: .reqSmartComponents,
        protobuf: 212,
        answer: .one(82)
    )
    package static let newsArticle = row(
        84,
        "REQ_NEWS_ARTICLE",
        WireNewsArticleRequest.self,
        needs: .reqNewsArticle,
        protobuf: 209,
        answer: .one(83)
    )
    package static let newsProviders = row(
        85,
        "REQ_NEWS_PROVIDERS",
        WireNewsProvidersRequest.self,
        needs: .reqNewsProviders,
        protobuf: 209,
        answer: .one(85)
    )
    package static let historicalNews = row(
        86,
        "REQ_HISTORICAL_NEWS",
        WireHistoricalNewsRequest.self,
        needs: .reqHistoricalNews,
        protobuf: 209,
        answer: .list([86], end: 87)
    )
    package static let headTimestamp = row(
        87,
        "REQ_HEAD_TIMESTAMP",
        WireHeadTimestampRequest.self,
        needs: .reqHeadTimestamp,
        protobuf: 208,
        answer: .one(88)
    )
    package static let histogramData = row(
        88,
        "REQ_HISTOGRAM_DATA",
        WireHistogramDataRequest.self,
        needs: .reqHistogram,
        protobuf: 208,
        answer: .one(89)
    )
    package static let cancelHistogramData = row(
        89,
        "CANCEL_HISTOGRAM_DATA",
        WireCancelHistogramData.self,
        needs: .reqHistogram,
        protobuf: 208
    )
    package static let cancelHeadTimestamp = row(
        90,
        "CANCEL_HEAD_TIMESTAMP",
        WireCancelHeadTimestamp.self,
        needs: .cancelHeadtimestamp,
        protobuf: 208
    )
    package static let marketRule = row(
        91,
        "REQ_MARKET_RULE",
        WireMarketRuleRequest.self,
        needs: .marketRules,
        protobuf: 212,
        answer: .one(93)
    )
    package static let pnl = row(
        92,
        "REQ_PNL",
        WirePnLRequest.self,
        needs: .pnl,
        protobuf: 210,
        answer: .stream([94], cancel: 93)
    )
    package static let cancelPnL = row(93, "CANCEL_PNL", WireCancelPnL.self, needs: .pnl, protobuf: 210)
    package static let pnlSingle = row(
        94,
        "REQ_PNL_SINGLE",
        WirePnLSingleRequest.self,
        needs: .pnl,
        protobuf: 210,
        answer: .stream([95], cancel: 95)
    )
    package static let cancelPnLSingle = row(
        95,
        "CANCEL_PNL_SINGLE",
        WireCancelPnLSingle.self,
        needs: .pnl,
        protobuf: 210
    )
    package static let historicalTicks = row(
        96,
        "REQ_HISTORICAL_TICKS",
        WireHistoricalTicksRequest.self,
        needs: .historicalTicks,
        protobuf: 208,
        answer: .list([96, 97, 98], end: 98)
    )
    package static let tickByTick = row(
        97,
        "REQ_TICK_BY_TICK_DATA",
        WireTickByTickRequest.self,
        needs: .tickByTick,
        protobuf: 208,
        answer: .stream([99, 96, 97, 98], cancel: 98)
    )
    package static let cancelTickByTick = row(
        98,
        "CANCEL_TICK_BY_TICK_DATA",
        WireCancelTickByTick.self,
        needs: .tickByTick,
        protobuf: 208
    )
    package static let completedOrders = row(
        99,
        "REQ_COMPLETED_ORDERS",
        WireCompletedOrdersRequest.self,
        needs: .completedOrders,
        protobuf: 204,
        answer: .list([101], end: 102)
    )
    package static let wshMetaData = row(
        100,
        "REQ_WSH_META_DATA",
        WireWshMetaDataRequest.self,
        needs: .wsheCalendar,
        protobuf: 209,
        answer: .one(104)
    )
    package static let cancelWshMetaData = row(
        101,
        "CANCEL_WSH_META_DATA",
        WireCancelWshMetaData.self,
        needs: .wsheCalendar,
        protobuf: 209
    )
    package static let wshEventData = row(
        102,
        "REQ_WSH_EVENT_DATA",
        WireWshEventDataRequest.self,
        needs: .wsheCalendar,
        protobuf: 209,
        answer: .one(105)
    )
    package static let cancelWshEventData = row(
        103,
        "CANCEL_WSH_EVENT_DATA",
        WireCancelWshEventData.self,
        needs: .wsheCalendar,
        protobuf: 209
    )
    package static let userInfo = row(
        104,
        "REQ_USER_INFO",
        WireUserInfoRequest.self,
        needs: .userInfo,
        protobuf: 212,
        answer: .one(107)
    )
    package static let currentTimeInMillis = row(
        105,
        "REQ_CURRENT_TIME_IN_MILLIS",
        WireCurrentTimeInMillisRequest.self,
        needs: .currentTimeInMillis,
        protobuf: 213,
        answer: .one(109)
    )
    package static let cancelContractData = row(
        106,
        "CANCEL_CONTRACT_DATA",
        WireCancelContractData.self,
        needs: .cancelContractData,
        protobuf: 215,
        text: false
    )
    package static let cancelHistoricalTicks = row(
        107,
        "CANCEL_HISTORICAL_TICKS",
        WireCancelHistoricalTicks.self,
        needs: .cancelContractData,
        protobuf: 215,
        text: false
    )
    package static let config = row(
        108,
        "REQ_CONFIG",
        WireConfigRequest.self,
        needs: .config,
        protobuf: 219,
        text: false,
        answer: .one(110)
    )
    package static let updateConfig = row(
        109,
        "UPDATE_CONFIG",
        WireUpdateConfigRequest.self,
        needs: .updateConfig,
        protobuf: 221,
        text: false,
        answer: .one(111)
    )

    package static let all: [any MessageRow] = [
        marketData, cancelMarketData, placeOrder, cancelOrder, openOrders, accountUpdates, executions, ids,
        contractData, marketDepth, cancelMarketDepth, newsBulletins, cancelNewsBulletins, setServerLogLevel,
        autoOpenOrders, allOpenOrders, managedAccounts, requestFA, replaceFA, historicalData, exerciseOptions,
        scannerSubscription, cancelScannerSubscription, scannerParameters, cancelHistoricalData, currentTime,
        realTimeBars, cancelRealTimeBars, fundamentalData, cancelFundamentalData, impliedVolatility, optionPrice,
        cancelImpliedVolatility, cancelOptionPrice, globalCancel, marketDataType, positions, accountSummary,
        cancelAccountSummary, cancelPositions, verify, verifyMessage, queryDisplayGroups, subscribeToGroupEvents,
        updateDisplayGroup, unsubscribeFromGroupEvents, startAPI, verifyAndAuth, verifyAndAuthMessage, positionsMulti,
        cancelPositionsMulti, accountUpdatesMulti, cancelAccountUpdatesMulti, optionChain, softDollarTiers, familyCodes,
        matchingSymbols, marketDepthExchanges, smartComponents, newsArticle, newsProviders, historicalNews,
        headTimestamp, histogramData, cancelHistogramData, cancelHeadTimestamp, marketRule, pnl, cancelPnL, pnlSingle,
        cancelPnLSingle, historicalTicks, tickByTick, cancelTickByTick, completedOrders, wshMetaData, cancelWshMetaData,
        wshEventData, cancelWshEventData, userInfo, currentTimeInMillis, cancelContractData, cancelHistoricalTicks,
        config, updateConfig,
    ]

    private static func row<Layout: TextLayout>(
        _ id: MessageID,
        _ name: String,
        _ layout: Layout.Type,
        needs feature: Feature? = nil,
        protobuf: ServerVersion? = nil,
        text: Bool = true,
        version: VersionField = .none,
        answer: Answer = .none
    ) -> MessageKind<Layout> {
        MessageKind(
            id,
            name,
            .toGateway,
            since: feature?.since ?? .oldest,
            feature: feature,
            protobuf: protobuf,
            text: text,
            version: version,
            answer: answer
        )
    }

    private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    /// The row with this id; nil for an id that is not in the table.
    package static func row(_ id: MessageID) -> (any MessageRow)? { byID[id] }
}
