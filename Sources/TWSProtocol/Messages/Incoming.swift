package import TWSProto

/// What the Gateway sends: every message, once.
///
/// `since` is the first server version that has the message (100 unless said), `protobuf` the one from which it is protobuf, `version`
/// the constant in front of the text fields. Where `text` is false the message never had a text form.
package enum Incoming {
    package static let tickPrice = row(
        1,
        "TICK_PRICE",
        WireTickPrice.self,
        protobuf: 206,
        version: .always(6),
        owner: .request
    )
    package static let tickSize = row(
        2,
        "TICK_SIZE",
        WireTickSize.self,
        protobuf: 206,
        version: .always(6),
        owner: .request
    )
    package static let orderStatus = row(
        3,
        "ORDER_STATUS",
        WireOrderStatus.self,
        protobuf: 203,
        version: .until(131, 6),
        owner: .order
    )
    package static let error = row(
        4,
        "ERR_MSG",
        WireErrorMessage.self,
        protobuf: 203,
        version: .until(194, 2),
        owner: .request
    )
    package static let openOrder = row(
        5,
        "OPEN_ORDER",
        WireOpenOrder.self,
        protobuf: 203,
        version: .until(145, 34),
        owner: .order
    )
    package static let accountValue = row(6, "ACCT_VALUE", WireAccountValue.self, protobuf: 207, version: .always(2))
    package static let portfolioValue = row(
        7,
        "PORTFOLIO_VALUE",
        WirePortfolioValue.self,
        protobuf: 207,
        version: .always(8)
    )
    package static let accountUpdateTime = row(
        8,
        "ACCT_UPDATE_TIME",
        WireAccountUpdateTime.self,
        protobuf: 207,
        version: .always(1)
    )
    package static let nextValidID = row(9, "NEXT_VALID_ID", WireNextValidId.self, protobuf: 213, version: .always(1))
    package static let contractData = row(
        10,
        "CONTRACT_DATA",
        WireContractData.self,
        protobuf: 205,
        version: .until(164, 8),
        owner: .request
    )
    package static let execution = row(
        11,
        "EXECUTION_DATA",
        WireExecutionDetails.self,
        protobuf: 201,
        version: .until(136, 10),
        owner: .request
    )
    package static let marketDepth = row(
        12,
        "MARKET_DEPTH",
        WireMarketDepth.self,
        protobuf: 206,
        version: .always(1),
        owner: .request
    )
    package static let marketDepthL2 = row(
        13,
        "MARKET_DEPTH_L2",
        WireMarketDepthL2.self,
        protobuf: 206,
        version: .always(1),
        owner: .request
    )
    package static let newsBulletins = row(
        14,
        "NEWS_BULLETINS",
        WireNewsBulletin.self,
        protobuf: 209,
        version: .always(1)
    )
    package static let managedAccounts = row(
        15,
        "MANAGED_ACCTS",
        WireManagedAccounts.self,
        protobuf: 207,
        version: .always(1)
    )
    package static let receiveFA = row(16, "RECEIVE_FA", WireReceiveFA.self, protobuf: 211, version: .always(1))
    package static let historicalData = row(
        17,
        "HISTORICAL_DATA",
        WireHistoricalData.self,
        protobuf: 208,
        version: .until(124, 3),
        owner: .request
    )
    package static let bondContractData = row(
        18,
        "BOND_CONTRACT_DATA",
        BondContractData.self,
        protobuf: 205,
        version: .until(164, 6),
        owner: .request
    )
    package static let scannerParameters = row(
        19,
        "SCANNER_PARAMETERS",
        WireScannerParameters.self,
        protobuf: 210,
        version: .always(1)
    )
    package static let scannerData = row(
        20,
        "SCANNER_DATA",
        WireScannerData.self,
        protobuf: 210,
        version: .always(3),
        owner: .request
    )
    package static let tickOptionComputation = row(
        21,
        "TICK_OPTION_COMPUTATION",
        WireTickOptionComputation.self,
        protobuf: 206,
        version: .until(156, 6),
        owner: .request
    )
    package static let tickGeneric = row(
        45,
        "TICK_GENERIC",
        WireTickGeneric.self,
        protobuf: 206,
        version: .always(6),
        owner: .request
    )
    package static let tickString = row(
        46,
        "TICK_STRING",
        WireTickString.self,
        protobuf: 206,
        version: .always(6),
        owner: .request
    )
    package static let tickEFP = row(47, "TICK_EFP", WireTickEFP.self, version: .always(6), owner: .request)
    package static let currentTime = row(49, "CURRENT_TIME", WireCurrentTime.self, protobuf: 213, version: .always(1))
    package static let realTimeBars = row(
        50,
        "REAL_TIME_BARS",
        WireRealTimeBarTick.self,
        protobuf: 208,
        version: .always(3),
        owner: .request
    )
    package static let fundamentalData = row(
        51,
        "FUNDAMENTAL_DATA",
        WireFundamentalsData.self,
        protobuf: 210,
        version: .always(1),
        owner: .request
    )
    package static let contractDataEnd = row(
        52,
        "CONTRACT_DATA_END",
        WireContractDataEnd.self,
        protobuf: 205,
        version: .always(1),
        owner: .request
    )
    package static let openOrdersEnd = row(
        53,
        "OPEN_ORDER_END",
        WireOpenOrdersEnd.self,
        protobuf: 203,
        version: .always(1)
    )
    package static let accountDataEnd = row(
        54,
        "ACCT_DOWNLOAD_END",
        WireAccountDataEnd.self,
        protobuf: 207,
        version: .always(1)
    )
    package static let executionEnd = row(
        55,
        "EXECUTION_DATA_END",
        WireExecutionDetailsEnd.self,
        protobuf: 201,
        version: .always(1),
        owner: .request
    )
    package static let deltaNeutralValidation = row(
        56,
        "DELTA_NEUTRAL_VALIDATION",
        WireDeltaNeutralValidation.self,
        version: .always(1),
        owner: .request
    )
    package static let tickSnapshotEnd = row(
        57,
        "TICK_SNAPSHOT_END",
        WireTickSnapshotEnd.self,
        protobuf: 206,
        version: .always(1),
        owner: .request
    )
    package static let marketDataType = row(
        58,
        "MARKET_DATA_TYPE",
        WireMarketDataType.self,
        protobuf: 206,
        version: .always(1),
        owner: .request
    )
    package static let commissionReport = row(
        59,
        "COMMISSION_AND_FEES_REPORT",
        WireCommissionAndFeesReport.self,
        protobuf: 211,
        version: .always(1)
    )
    package static let position = row(61, "POSITION_DATA", WirePosition.self, protobuf: 207, version: .always(3))
    package static let positionEnd = row(62, "POSITION_END", WirePositionEnd.self, protobuf: 207, version: .always(1))
    package static let accountSummary = row(
        63,
        "ACCOUNT_SUMMARY",
        WireAccountSummary.self,
        protobuf: 207,
        version: .always(1),
        owner: .request
    )
    package static let accountSummaryEnd = row(
        64,
        "ACCOUNT_SUMMARY_END",
        WireAccountSummaryEnd.self,
        protobuf: 207,
        version: .always(1),
        owner: .request
    )
    package static let verifyMessage = row(
        65,
        "VERIFY_MESSAGE_API",
        WireVerifyMessageApi.self,
        protobuf: 213,
        version: .always(1)
    )
    package static let verifyCompleted = row(
        66,
        "VERIFY_COMPLETED",
        WireVerifyCompleted.self,
        protobuf: 213,
        version: .always(1)
    )
    package static let displayGroupList = row(
        67,
        "DISPLAY_GROUP_LIST",
        WireDisplayGroupList.self,
        protobuf: 213,
        version: .always(1),
        owner: .request
    )
    package static let displayGroupUpdated = row(
        68,
        "DISPLAY_GROUP_UPDATED",
        WireDisplayGroupUpdated.self,
        protobuf: 213,
        version: .always(1),
        owner: .request
    )
    package static let verifyAndAuthMessage = row(
        69,
        "VERIFY_AND_AUTH_MESSAGE_API",
        WireVerifyAndAuthMessageApi.self,
        version: .always(1)
    )
    package static let verifyAndAuthCompleted = row(
        70,
        "VERIFY_AND_AUTH_COMPLETED",
        WireVerifyAndAuthCompleted.self,
        version: .always(1)
    )
    package static let positionMulti = row(
        71,
        "POSITION_MULTI",
        WirePositionMulti.self,
        since: 103,
        protobuf: 207,
        version: .always(1),
        owner: .request
    )
    package static let positionMultiEnd = row(
        72,
        "POSITION_MULTI_END",
        WirePositionMultiEnd.self,
        since: 103,
        protobuf: 207,
        version: .always(1),
        owner: .request
    )
    package static let accountUpdateMulti = row(
        73,
        "ACCOUNT_UPDATE_MULTI",
        WireAccountUpdateMulti.self,
        since: 103,
        protobuf: 207,
        version: .always(1),
        owner: .request
    )
    package static let accountUpdateMultiEnd = row(
        74,
        "ACCOUNT_UPDATE_MULTI_END",
        WireAccountUpdateMultiEnd.self,
        since: 103,
        protobuf: 207,
        version: .always(1),
        owner: .request
    )
    package static let optionChain = row(
        75,
        "SECURITY_DEFINITION_OPTION_PARAMETER",
        WireSecDefOptParameter.self,
        since: 104,
        protobuf: 212,
        owner: .request
    )
    package static let optionChainEnd = row(
        76,
        "SECURITY_DEFINITION_OPTION_PARAMETER_END",
        WireSecDefOptParameterEnd.self,
        since: 104,
        protobuf: 212,
        owner: .request
    )
    package static let softDollarTiers = row(
        77,
        "SOFT_DOLLAR_TIERS",
        WireSoftDollarTiers.self,
        since: 106,
        protobuf: 212,
        owner: .request
    )
    package static let familyCodes = row(78, "FAMILY_CODES", WireFamilyCodes.self, since: 107, protobuf: 212)
    package static let symbolSamples = row(
        79,
        "SYMBOL_SAMPLES",
        WireSymbolSamples.self,
        since: 108,
        protobuf: 212,
        owner: .request
    )
    package static let marketDepthExchanges = row(
        80,
        "MKT_DEPTH_EXCHANGES",
        WireMarketDepthExchanges.self,
        since: 112,
        protobuf: 213
    )
    package static let tickRequestParameters = row(
        81,
        "TICK_REQ_PARAMS",
        WireTickReqParams.self,
        since: 114,
        protobuf: 206,
        owner: .request
    )
    package static let smartComponents = row(
        82,
        "SMART_COMPONENTS",
        WireSmartComponents.self,
        since: 114,
        protobuf: 212,
        owner: .request
    )
    package static let newsArticle = row(
        83,
        "NEWS_ARTICLE",
        WireNewsArticle.self,
        since: 116,
        protobuf: 209,
        owner: .request
    )
    package static let tickNews = row(84, "TICK_NEWS", WireTickNews.self, since: 113, protobuf: 209, owner: .request)
    package static let newsProviders = row(85, "NEWS_PROVIDERS", WireNewsProviders.self, since: 115, protobuf: 209)
    package static let historicalNews = row(
        86,
        "HISTORICAL_NEWS",
        WireHistoricalNews.self,
        since: 117,
        protobuf: 209,
        owner: .request
    )
    package static let historicalNewsEnd = row(
        87,
        "HISTORICAL_NEWS_END",
        WireHistoricalNewsEnd.self,
        since: 117,
        protobuf: 209,
        owner: .request
    )
    package static let headTimestamp = row(
        88,
        "HEAD_TIMESTAMP",
        WireHeadTimestamp.self,
        since: 118,
        protobuf: 208,
        owner: .request
    )
    package static let histogramData = row(
        89,
        "HISTOGRAM_DATA",
        WireHistogramData.self,
        since: 119,
        protobuf: 208,
        owner: .request
    )
    package static let historicalDataUpdate = row(
        90,
        "HISTORICAL_DATA_UPDATE",
        WireHistoricalDataUpdate.self,
        since: 124,
        protobuf: 208,
        owner: .request
    )
    package static let rerouteMarketData = row(
        91,
        "REROUTE_MKT_DATA_REQ",
        WireRerouteMarketDataRequest.self,
        since: 125,
        protobuf: 211,
        owner: .request
    )
    package static let rerouteMarketDepth = row(
        92,
        "REROUTE_MKT_DEPTH_REQ",
        WireRerouteMarketDepthRequest.self,
        since: 125,
        protobuf: 211,
        owner: .request
    )
    package static let marketRule = row(93, "MARKET_RULE", WireMarketRule.self, since: 126, protobuf: 212)
    package static let pnl = row(94, "PNL", WirePnL.self, since: 127, protobuf: 210, owner: .request)
    package static let pnlSingle = row(95, "PNL_SINGLE", WirePnLSingle.self, since: 127, protobuf: 210, owner: .request)
    package static let historicalTicks = row(
        96,
        "HISTORICAL_TICKS",
        WireHistoricalTicks.self,
        since: 130,
        protobuf: 208,
        owner: .request
    )
    package static let historicalTicksBidAsk = row(
        97,
        "HISTORICAL_TICKS_BID_ASK",
        WireHistoricalTicksBidAsk.self,
        since: 130,
        protobuf: 208,
        owner: .request
    )
    package static let historicalTicksLast = row(
        98,
        "HISTORICAL_TICKS_LAST",
        WireHistoricalTicksLast.self,
        since: 130,
        protobuf: 208,
        owner: .request
    )
    package static let tickByTick = row(
        99,
        "TICK_BY_TICK",
        WireTickByTickData.self,
        since: 137,
        protobuf: 208,
        owner: .request
    )
    package static let orderBound = row(100, "ORDER_BOUND", WireOrderBound.self, since: 144, protobuf: 204)
    package static let completedOrder = row(101, "COMPLETED_ORDER", WireCompletedOrder.self, since: 150, protobuf: 204)
    package static let completedOrdersEnd = row(
        102,
        "COMPLETED_ORDERS_END",
        WireCompletedOrdersEnd.self,
        since: 150,
        protobuf: 204
    )
    package static let replaceFAEnd = row(
        103,
        "REPLACE_FA_END",
        WireReplaceFAEnd.self,
        since: 157,
        protobuf: 211,
        owner: .request
    )
    package static let wshMetaData = row(
        104,
        "WSH_META_DATA",
        WireWshMetaData.self,
        since: 161,
        protobuf: 209,
        owner: .request
    )
    package static let wshEventData = row(
        105,
        "WSH_EVENT_DATA",
        WireWshEventData.self,
        since: 161,
        protobuf: 209,
        owner: .request
    )
    package static let historicalSchedule = row(
        106,
        "HISTORICAL_SCHEDULE",
        WireHistoricalSchedule.self,
        since: 165,
        protobuf: 211,
        owner: .request
    )
    package static let userInfo = row(107, "USER_INFO", WireUserInfo.self, since: 167, protobuf: 212, owner: .request)
    package static let historicalDataEnd = row(
        108,
        "HISTORICAL_DATA_END",
        WireHistoricalDataEnd.self,
        since: 196,
        protobuf: 208,
        owner: .request
    )
    package static let currentTimeInMillis = row(
        109,
        "CURRENT_TIME_IN_MILLIS",
        WireCurrentTimeInMillis.self,
        since: 197,
        protobuf: 213
    )
    package static let configResponse = row(
        110,
        "CONFIG_RESPONSE",
        WireConfigResponse.self,
        since: 219,
        protobuf: 219,
        text: false,
        owner: .request
    )
    package static let updateConfigResponse = row(
        111,
        "UPDATE_CONFIG_RESPONSE",
        WireUpdateConfigResponse.self,
        since: 221,
        protobuf: 221,
        text: false,
        owner: .request
    )

    package static let all: [any MessageRow] = [
        tickPrice, tickSize, orderStatus, error, openOrder, accountValue, portfolioValue, accountUpdateTime,
        nextValidID, contractData, execution, marketDepth, marketDepthL2, newsBulletins, managedAccounts, receiveFA,
        historicalData, bondContractData, scannerParameters, scannerData, tickOptionComputation, tickGeneric,
        tickString, tickEFP, currentTime, realTimeBars, fundamentalData, contractDataEnd, openOrdersEnd, accountDataEnd,
        executionEnd, deltaNeutralValidation, tickSnapshotEnd, marketDataType, commissionReport, position, positionEnd,
        accountSummary, accountSummaryEnd, verifyMessage, verifyCompleted, displayGroupList, displayGroupUpdated,
        verifyAndAuthMessage, verifyAndAuthCompleted, positionMulti, positionMultiEnd, accountUpdateMulti,
        accountUpdateMultiEnd, optionChain, optionChainEnd, softDollarTiers, familyCodes, symbolSamples,
        marketDepthExchanges, tickRequestParameters, smartComponents, newsArticle, tickNews, newsProviders,
        historicalNews, historicalNewsEnd, headTimestamp, histogramData, historicalDataUpdate, rerouteMarketData,
        rerouteMarketDepth, marketRule, pnl, pnlSingle, historicalTicks, historicalTicksBidAsk, historicalTicksLast,
        tickByTick, orderBound, completedOrder, completedOrdersEnd, replaceFAEnd, wshMetaData, wshEventData,
        historicalSchedule, userInfo, historicalDataEnd, currentTimeInMillis, configResponse, updateConfigResponse,
    ]

    private static func row<Layout: TextLayout>(
        _ id: MessageID,
        _ name: String,
        _ layout: Layout.Type,
        since: ServerVersion = 100,
        protobuf: ServerVersion? = nil,
        text: Bool = true,
        version: VersionField = .none,
        owner: MessageOwner = .kind
    ) -> MessageKind<Layout> {
        MessageKind(
            id,
            name,
            .toClient,
            since: since,
            protobuf: protobuf,
            text: text,
            version: version,
            owner: owner
        )
    }

    private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    /// The row with this id; nil for an id that is not in the table.
    package static func row(_ id: MessageID) -> (any MessageRow)? { byID[id] }
}
