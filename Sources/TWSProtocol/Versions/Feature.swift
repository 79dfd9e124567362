/// Something that a Gateway can do from a server version on: IB's own list, by IB's own names.
///
/// What came before server version 101 is not here: every Gateway this project speaks to has it.
public struct Feature: Hashable, Sendable {
    /// IB's constant, `MIN_SERVER_VER_CASH_QTY`.
    public let name: String
    /// The first server version that has it.
    public let since: ServerVersion

    private init(_ name: String, _ since: ServerVersion) {
        self.name = name
        self.since = since
    }
}

extension Feature: CustomStringConvertible {
    public var description: String { "\(name) (\(since))" }
}

extension Feature {
    public static let fractionalPositions = Feature("MIN_SERVER_VER_FRACTIONAL_POSITIONS", 101)
    public static let peggedToBenchmark = Feature("MIN_SERVER_VER_PEGGED_TO_BENCHMARK", 102)
    public static let modelsSupport = Feature("MIN_SERVER_VER_MODELS_SUPPORT", 103)
    public static let secDefOptParamsReq = Feature("MIN_SERVER_VER_SEC_DEF_OPT_PARAMS_REQ", 104)
    public static let extOperator = Feature("MIN_SERVER_VER_EXT_OPERATOR", 105)
    public static let softDollarTier = Feature("MIN_SERVER_VER_SOFT_DOLLAR_TIER", 106)
    public static let reqFamilyCodes = Feature("MIN_SERVER_VER_REQ_FAMILY_CODES", 107)
    public static let reqMatchingSymbols = Feature("MIN_SERVER_VER_REQ_MATCHING_SYMBOLS", 108)
    public static let pastLimit = Feature("MIN_SERVER_VER_PAST_LIMIT", 109)
    public static let mdSizeMultiplier = Feature("MIN_SERVER_VER_MD_SIZE_MULTIPLIER", 110)
    public static let cashQty = Feature("MIN_SERVER_VER_CASH_QTY", 111)
    public static let reqMktDepthExchanges = Feature("MIN_SERVER_VER_REQ_MKT_DEPTH_EXCHANGES", 112)
    public static let tickNews = Feature("MIN_SERVER_VER_TICK_NEWS", 113)
    public static let reqSmartComponents = Feature("MIN_SERVER_VER_REQ_SMART_COMPONENTS", 114)
    public static let reqNewsProviders = Feature("MIN_SERVER_VER_REQ_NEWS_PROVIDERS", 115)
    public static let reqNewsArticle = Feature("MIN_SERVER_VER_REQ_NEWS_ARTICLE", 116)
    public static let reqHistoricalNews = Feature("MIN_SERVER_VER_REQ_HISTORICAL_NEWS", 117)
    public static let reqHeadTimestamp = Feature("MIN_SERVER_VER_REQ_HEAD_TIMESTAMP", 118)
    public static let reqHistogram = Feature("MIN_SERVER_VER_REQ_HISTOGRAM", 119)
    public static let serviceDataType = Feature("MIN_SERVER_VER_SERVICE_DATA_TYPE", 120)
    public static let aggGroup = Feature("MIN_SERVER_VER_AGG_GROUP", 121)
    public static let underlyingInfo = Feature("MIN_SERVER_VER_UNDERLYING_INFO", 122)
    public static let cancelHeadtimestamp = Feature("MIN_SERVER_VER_CANCEL_HEADTIMESTAMP", 123)
    public static let syntRealtimeBars = Feature("MIN_SERVER_VER_SYNT_REALTIME_BARS", 124)
    public static let cfdReroute = Feature("MIN_SERVER_VER_CFD_REROUTE", 125)
    public static let marketRules = Feature("MIN_SERVER_VER_MARKET_RULES", 126)
    public static let pnl = Feature("MIN_SERVER_VER_PNL", 127)
    public static let newsQueryOrigins = Feature("MIN_SERVER_VER_NEWS_QUERY_ORIGINS", 128)
    public static let unrealizedPnl = Feature("MIN_SERVER_VER_UNREALIZED_PNL", 129)
    public static let historicalTicks = Feature("MIN_SERVER_VER_HISTORICAL_TICKS", 130)
    public static let marketCapPrice = Feature("MIN_SERVER_VER_MARKET_CAP_PRICE", 131)
    public static let preOpenBidAsk = Feature("MIN_SERVER_VER_PRE_OPEN_BID_ASK", 132)
    public static let realExpirationDate = Feature("MIN_SERVER_VER_REAL_EXPIRATION_DATE", 134)
    public static let realizedPnl = Feature("MIN_SERVER_VER_REALIZED_PNL", 135)
    public static let lastLiquidity = Feature("MIN_SERVER_VER_LAST_LIQUIDITY", 136)
    public static let tickByTick = Feature("MIN_SERVER_VER_TICK_BY_TICK", 137)
    public static let decisionMaker = Feature("MIN_SERVER_VER_DECISION_MAKER", 138)
    public static let mifidExecution = Feature("MIN_SERVER_VER_MIFID_EXECUTION", 139)
    public static let tickByTickIgnoreSize = Feature("MIN_SERVER_VER_TICK_BY_TICK_IGNORE_SIZE", 140)
    public static let autoPriceForHedge = Feature("MIN_SERVER_VER_AUTO_PRICE_FOR_HEDGE", 141)
    public static let whatIfExtFields = Feature("MIN_SERVER_VER_WHAT_IF_EXT_FIELDS", 142)
    public static let scannerGenericOpts = Feature("MIN_SERVER_VER_SCANNER_GENERIC_OPTS", 143)
    public static let apiBindOrder = Feature("MIN_SERVER_VER_API_BIND_ORDER", 144)
    public static let orderContainer = Feature("MIN_SERVER_VER_ORDER_CONTAINER", 145)
    public static let smartDepth = Feature("MIN_SERVER_VER_SMART_DEPTH", 146)
    public static let removeNullAllCasting = Feature("MIN_SERVER_VER_REMOVE_NULL_ALL_CASTING", 147)
    public static let dPegOrders = Feature("MIN_SERVER_VER_D_PEG_ORDERS", 148)
    public static let mktDepthPrimExchange = Feature("MIN_SERVER_VER_MKT_DEPTH_PRIM_EXCHANGE", 149)
    public static let completedOrders = Feature("MIN_SERVER_VER_COMPLETED_ORDERS", 150)
    public static let priceMgmtAlgo = Feature("MIN_SERVER_VER_PRICE_MGMT_ALGO", 151)
    public static let stockType = Feature("MIN_SERVER_VER_STOCK_TYPE", 152)
    public static let encodeMsgAscii7 = Feature("MIN_SERVER_VER_ENCODE_MSG_ASCII7", 153)
    public static let sendAllFamilyCodes = Feature("MIN_SERVER_VER_SEND_ALL_FAMILY_CODES", 154)
    public static let noDefaultOpenClose = Feature("MIN_SERVER_VER_NO_DEFAULT_OPEN_CLOSE", 155)
    public static let priceBasedVolatility = Feature("MIN_SERVER_VER_PRICE_BASED_VOLATILITY", 156)
    public static let replaceFaEnd = Feature("MIN_SERVER_VER_REPLACE_FA_END", 157)
    public static let duration = Feature("MIN_SERVER_VER_DURATION", 158)
    public static let marketDataInShares = Feature("MIN_SERVER_VER_MARKET_DATA_IN_SHARES", 159)
    public static let postToAts = Feature("MIN_SERVER_VER_POST_TO_ATS", 160)
    public static let wsheCalendar = Feature("MIN_SERVER_VER_WSHE_CALENDAR", 161)
    public static let autoCancelParent = Feature("MIN_SERVER_VER_AUTO_CANCEL_PARENT", 162)
    public static let fractionalSizeSupport = Feature("MIN_SERVER_VER_FRACTIONAL_SIZE_SUPPORT", 163)
    public static let sizeRules = Feature("MIN_SERVER_VER_SIZE_RULES", 164)
    public static let historicalSchedule = Feature("MIN_SERVER_VER_HISTORICAL_SCHEDULE", 165)
    public static let advancedOrderReject = Feature("MIN_SERVER_VER_ADVANCED_ORDER_REJECT", 166)
    public static let userInfo = Feature("MIN_SERVER_VER_USER_INFO", 167)
    public static let cryptoAggregatedTrades = Feature("MIN_SERVER_VER_CRYPTO_AGGREGATED_TRADES", 168)
    public static let manualOrderTime = Feature("MIN_SERVER_VER_MANUAL_ORDER_TIME", 169)
    public static let pegbestPegmidOffsets = Feature("MIN_SERVER_VER_PEGBEST_PEGMID_OFFSETS", 170)
    public static let wshEventDataFilters = Feature("MIN_SERVER_VER_WSH_EVENT_DATA_FILTERS", 171)
    public static let ipoPrices = Feature("MIN_SERVER_VER_IPO_PRICES", 172)
    public static let wshEventDataFiltersDate = Feature("MIN_SERVER_VER_WSH_EVENT_DATA_FILTERS_DATE", 173)
    public static let instrumentTimezone = Feature("MIN_SERVER_VER_INSTRUMENT_TIMEZONE", 174)
    public static let hmdsMarketDataInShares = Feature("MIN_SERVER_VER_HMDS_MARKET_DATA_IN_SHARES", 175)
    public static let bondIssuerid = Feature("MIN_SERVER_VER_BOND_ISSUERID", 176)
    public static let faProfileDesupport = Feature("MIN_SERVER_VER_FA_PROFILE_DESUPPORT", 177)
    public static let pendingPriceRevision = Feature("MIN_SERVER_VER_PENDING_PRICE_REVISION", 178)
    public static let fundDataFields = Feature("MIN_SERVER_VER_FUND_DATA_FIELDS", 179)
    public static let manualOrderTimeExerciseOptions = Feature("MIN_SERVER_VER_MANUAL_ORDER_TIME_EXERCISE_OPTIONS", 180)
    public static let openOrderAdStrategy = Feature("MIN_SERVER_VER_OPEN_ORDER_AD_STRATEGY", 181)
    public static let lastTradeDate = Feature("MIN_SERVER_VER_LAST_TRADE_DATE", 182)
    public static let customerAccount = Feature("MIN_SERVER_VER_CUSTOMER_ACCOUNT", 183)
    public static let professionalCustomer = Feature("MIN_SERVER_VER_PROFESSIONAL_CUSTOMER", 184)
    public static let bondAccruedInterest = Feature("MIN_SERVER_VER_BOND_ACCRUED_INTEREST", 185)
    public static let ineligibilityReasons = Feature("MIN_SERVER_VER_INELIGIBILITY_REASONS", 186)
    public static let rfqFields = Feature("MIN_SERVER_VER_RFQ_FIELDS", 187)
    public static let bondTradingHours = Feature("MIN_SERVER_VER_BOND_TRADING_HOURS", 188)
    public static let includeOvernight = Feature("MIN_SERVER_VER_INCLUDE_OVERNIGHT", 189)
    public static let undoRfqFields = Feature("MIN_SERVER_VER_UNDO_RFQ_FIELDS", 190)
    public static let permIdAsLong = Feature("MIN_SERVER_VER_PERM_ID_AS_LONG", 191)
    public static let cmeTaggingFields = Feature("MIN_SERVER_VER_CME_TAGGING_FIELDS", 192)
    public static let cmeTaggingFieldsInOpenOrder = Feature("MIN_SERVER_VER_CME_TAGGING_FIELDS_IN_OPEN_ORDER", 193)
    public static let errorTime = Feature("MIN_SERVER_VER_ERROR_TIME", 194)
    public static let fullOrderPreviewFields = Feature("MIN_SERVER_VER_FULL_ORDER_PREVIEW_FIELDS", 195)
    public static let historicalDataEnd = Feature("MIN_SERVER_VER_HISTORICAL_DATA_END", 196)
    public static let currentTimeInMillis = Feature("MIN_SERVER_VER_CURRENT_TIME_IN_MILLIS", 197)
    public static let submitter = Feature("MIN_SERVER_VER_SUBMITTER", 198)
    public static let imbalanceOnly = Feature("MIN_SERVER_VER_IMBALANCE_ONLY", 199)
    public static let parametrizedDaysOfExecutions = Feature("MIN_SERVER_VER_PARAMETRIZED_DAYS_OF_EXECUTIONS", 200)
    public static let protobuf = Feature("MIN_SERVER_VER_PROTOBUF", 201)
    public static let zeroStrike = Feature("MIN_SERVER_VER_ZERO_STRIKE", 202)
    public static let protobufPlaceOrder = Feature("MIN_SERVER_VER_PROTOBUF_PLACE_ORDER", 203)
    public static let protobufCompletedOrder = Feature("MIN_SERVER_VER_PROTOBUF_COMPLETED_ORDER", 204)
    public static let protobufContractData = Feature("MIN_SERVER_VER_PROTOBUF_CONTRACT_DATA", 205)
    public static let protobufMarketData = Feature("MIN_SERVER_VER_PROTOBUF_MARKET_DATA", 206)
    public static let protobufAccountsPositions = Feature("MIN_SERVER_VER_PROTOBUF_ACCOUNTS_POSITIONS", 207)
    public static let protobufHistoricalData = Feature("MIN_SERVER_VER_PROTOBUF_HISTORICAL_DATA", 208)
    public static let protobufNewsData = Feature("MIN_SERVER_VER_PROTOBUF_NEWS_DATA", 209)
    public static let protobufScanData = Feature("MIN_SERVER_VER_PROTOBUF_SCAN_DATA", 210)
    public static let protobufRestMessages1 = Feature("MIN_SERVER_VER_PROTOBUF_REST_MESSAGES_1", 211)
    public static let protobufRestMessages2 = Feature("MIN_SERVER_VER_PROTOBUF_REST_MESSAGES_2", 212)
    public static let protobufRestMessages3 = Feature("MIN_SERVER_VER_PROTOBUF_REST_MESSAGES_3", 213)
    public static let addZSuffixToUtcDateTime = Feature("MIN_SERVER_VER_ADD_Z_SUFFIX_TO_UTC_DATE_TIME", 214)
    public static let cancelContractData = Feature("MIN_SERVER_VER_CANCEL_CONTRACT_DATA", 215)
    public static let additionalOrderParams1 = Feature("MIN_SERVER_VER_ADDITIONAL_ORDER_PARAMS_1", 216)
    public static let additionalOrderParams2 = Feature("MIN_SERVER_VER_ADDITIONAL_ORDER_PARAMS_2", 217)
    public static let attachedOrders = Feature("MIN_SERVER_VER_ATTACHED_ORDERS", 218)
    public static let config = Feature("MIN_SERVER_VER_CONFIG", 219)
    public static let marketDataVolumesInShares = Feature("MIN_SERVER_VER_MARKET_DATA_VOLUMES_IN_SHARES", 220)
    public static let updateConfig = Feature("MIN_SERVER_VER_UPDATE_CONFIG", 221)
    public static let fractionalLastSize = Feature("MIN_SERVER_VER_FRACTIONAL_LAST_SIZE", 222)
    public static let hedgeMaxSize = Feature("MIN_SERVER_VER_HEDGE_MAX_SIZE", 223)
    public static let usePrecisionFromSecDef = Feature("MIN_SERVER_VER_USE_PRECISION_FROM_SEC_DEF", 224)
    public static let oddLotBidAskQuotes = Feature("MIN_SERVER_VER_ODD_LOT_BID_ASK_QUOTES", 225)
    public static let condOrderWithOvernightParam = Feature("UNIFIED_VERSION_COND_ORDER_WITH_OVERNIGHT_PARAM", 226)

    /// Every feature, oldest first.
    public static let all: [Feature] = [
        .fractionalPositions, .peggedToBenchmark, .modelsSupport, .secDefOptParamsReq, .extOperator, .softDollarTier,
        .reqFamilyCodes, .reqMatchingSymbols, .pastLimit, .mdSizeMultiplier, .cashQty, .reqMktDepthExchanges, .tickNews,
        .reqSmartComponents, .reqNewsProviders, .reqNewsArticle, .reqHistoricalNews, .reqHeadTimestamp, .reqHistogram,
        .serviceDataType, .aggGroup, .underlyingInfo, .cancelHeadtimestamp, .syntRealtimeBars, .cfdReroute,
        .marketRules, .pnl, .newsQueryOrigins, .unrealizedPnl, .historicalTicks, .marketCapPrice, .preOpenBidAsk,
        .realExpirationDate, .realizedPnl, .lastLiquidity, .tickByTick, .decisionMaker, .mifidExecution,
        .tickByTickIgnoreSize, .autoPriceForHedge, .whatIfExtFields, .scannerGenericOpts, .apiBindOrder,
        .orderContainer, .smartDepth, .removeNullAllCasting, .dPegOrders, .mktDepthPrimExchange, .completedOrders,
        .priceMgmtAlgo, .stockType, .encodeMsgAscii7, .sendAllFamilyCodes, .noDefaultOpenClose, .priceBasedVolatility,
        .replaceFaEnd, .duration, .marketDataInShares, .postToAts, .wsheCalendar, .autoCancelParent,
        .fractionalSizeSupport, .sizeRules, .historicalSchedule, .advancedOrderReject, .userInfo,
        .cryptoAggregatedTrades, .manualOrderTime, .pegbestPegmidOffsets, .wshEventDataFilters, .ipoPrices,
        .wshEventDataFiltersDate, .instrumentTimezone, .hmdsMarketDataInShares, .bondIssuerid, .faProfileDesupport,
        .pendingPriceRevision, .fundDataFields, .manualOrderTimeExerciseOptions, .openOrderAdStrategy, .lastTradeDate,
        .customerAccount, .professionalCustomer, .bondAccruedInterest, .ineligibilityReasons, .rfqFields,
        .bondTradingHours, .includeOvernight, .undoRfqFields, .permIdAsLong, .cmeTaggingFields,
        .cmeTaggingFieldsInOpenOrder, .errorTime, .fullOrderPreviewFields, .historicalDataEnd, .currentTimeInMillis,
        .submitter, .imbalanceOnly, .parametrizedDaysOfExecutions, .protobuf, .zeroStrike, .protobufPlaceOrder,
        .protobufCompletedOrder, .protobufContractData, .protobufMarketData, .protobufAccountsPositions,
        .protobufHistoricalData, .protobufNewsData, .protobufScanData, .protobufRestMessages1, .protobufRestMessages2,
        .protobufRestMessages3, .addZSuffixToUtcDateTime, .cancelContractData, .additionalOrderParams1,
        .additionalOrderParams2, .attachedOrders, .config, .marketDataVolumesInShares, .updateConfig,
        .fractionalLastSize, .hedgeMaxSize, .usePrecisionFromSecDef, .oddLotBidAskQuotes, .condOrderWithOvernightParam,
    ]
}
