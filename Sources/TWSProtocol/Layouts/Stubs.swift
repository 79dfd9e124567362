import TWSModel
package import TWSProto

extension WireAccountDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireAccountDataRequest
    ) throws(TextFieldError) {}
}

extension WireFARequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireFARequest
    ) throws(TextFieldError) {}
}

extension WireFAReplace: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireFAReplace
    ) throws(TextFieldError) {}
}

extension WirePositionsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WirePositionsRequest
    ) throws(TextFieldError) {}
}

extension WireAccountSummaryRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireAccountSummaryRequest
    ) throws(TextFieldError) {}
}

extension WireCancelAccountSummary: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelAccountSummary
    ) throws(TextFieldError) {}
}

extension WireCancelPositions: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelPositions
    ) throws(TextFieldError) {}
}

extension WirePositionsMultiRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WirePositionsMultiRequest
    ) throws(TextFieldError) {}
}

extension WireCancelPositionsMulti: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelPositionsMulti
    ) throws(TextFieldError) {}
}

extension WireAccountUpdatesMultiRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireAccountUpdatesMultiRequest
    ) throws(TextFieldError) {}
}

extension WireCancelAccountUpdatesMulti: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelAccountUpdatesMulti
    ) throws(TextFieldError) {}
}

extension WireFamilyCodesRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireFamilyCodesRequest
    ) throws(TextFieldError) {}
}

extension WirePnLRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WirePnLRequest
    ) throws(TextFieldError) {}
}

extension WireCancelPnL: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelPnL
    ) throws(TextFieldError) {}
}

extension WirePnLSingleRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WirePnLSingleRequest
    ) throws(TextFieldError) {}
}

extension WireCancelPnLSingle: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelPnLSingle
    ) throws(TextFieldError) {}
}

extension WireAccountValue: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireAccountValue
    ) throws(TextFieldError) {}
}

extension WirePortfolioValue: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WirePortfolioValue
    ) throws(TextFieldError) {}
}

extension WireAccountUpdateTime: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireAccountUpdateTime
    ) throws(TextFieldError) {}
}

extension WireReceiveFA: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireReceiveFA
    ) throws(TextFieldError) {}
}

extension WireAccountDataEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireAccountDataEnd
    ) throws(TextFieldError) {}
}

extension WirePosition: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WirePosition
    ) throws(TextFieldError) {}
}

extension WirePositionEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WirePositionEnd
    ) throws(TextFieldError) {}
}

extension WireAccountSummary: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireAccountSummary
    ) throws(TextFieldError) {}
}

extension WireAccountSummaryEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireAccountSummaryEnd
    ) throws(TextFieldError) {}
}

extension WirePositionMulti: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WirePositionMulti
    ) throws(TextFieldError) {}
}

extension WirePositionMultiEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WirePositionMultiEnd
    ) throws(TextFieldError) {}
}

extension WireAccountUpdateMulti: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireAccountUpdateMulti
    ) throws(TextFieldError) {}
}

extension WireAccountUpdateMultiEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireAccountUpdateMultiEnd
    ) throws(TextFieldError) {}
}

extension WireFamilyCodes: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireFamilyCodes
    ) throws(TextFieldError) {}
}

extension WirePnL: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout WirePnL) throws(TextFieldError) {
    }
}

extension WirePnLSingle: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WirePnLSingle
    ) throws(TextFieldError) {}
}

extension WireReplaceFAEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireReplaceFAEnd
    ) throws(TextFieldError) {}
}

extension WireConfigRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireConfigRequest
    ) throws(TextFieldError) {}
}

extension WireUpdateConfigRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireUpdateConfigRequest
    ) throws(TextFieldError) {}
}

extension WireConfigResponse: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireConfigResponse
    ) throws(TextFieldError) {}
}

extension WireUpdateConfigResponse: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireUpdateConfigResponse
    ) throws(TextFieldError) {}
}

extension WireContractDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireContractDataRequest
    ) throws(TextFieldError) {}
}

extension WireSecDefOptParamsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireSecDefOptParamsRequest
    ) throws(TextFieldError) {}
}

extension WireMatchingSymbolsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireMatchingSymbolsRequest
    ) throws(TextFieldError) {}
}

extension WireMarketDepthExchangesRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireMarketDepthExchangesRequest
    ) throws(TextFieldError) {}
}

extension WireSmartComponentsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireSmartComponentsRequest
    ) throws(TextFieldError) {}
}

extension WireMarketRuleRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireMarketRuleRequest
    ) throws(TextFieldError) {}
}

extension WireCancelContractData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelContractData
    ) throws(TextFieldError) {}
}

extension WireContractData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireContractData
    ) throws(TextFieldError) {}
}

package enum BondContractData: TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireContractData
    ) throws(TextFieldError) {}
}

extension WireContractDataEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireContractDataEnd
    ) throws(TextFieldError) {}
}

extension WireSecDefOptParameter: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireSecDefOptParameter
    ) throws(TextFieldError) {}
}

extension WireSecDefOptParameterEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireSecDefOptParameterEnd
    ) throws(TextFieldError) {}
}

extension WireSymbolSamples: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireSymbolSamples
    ) throws(TextFieldError) {}
}

extension WireMarketDepthExchanges: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireMarketDepthExchanges
    ) throws(TextFieldError) {}
}

extension WireSmartComponents: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireSmartComponents
    ) throws(TextFieldError) {}
}

extension WireMarketRule: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireMarketRule
    ) throws(TextFieldError) {}
}

extension WireQueryDisplayGroupsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireQueryDisplayGroupsRequest
    ) throws(TextFieldError) {}
}

extension WireSubscribeToGroupEventsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireSubscribeToGroupEventsRequest
    ) throws(TextFieldError) {}
}

extension WireUpdateDisplayGroupRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireUpdateDisplayGroupRequest
    ) throws(TextFieldError) {}
}

extension WireUnsubscribeFromGroupEventsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireUnsubscribeFromGroupEventsRequest
    ) throws(TextFieldError) {}
}

extension WireDisplayGroupList: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireDisplayGroupList
    ) throws(TextFieldError) {}
}

extension WireDisplayGroupUpdated: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireDisplayGroupUpdated
    ) throws(TextFieldError) {}
}

extension WireHistoricalDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHistoricalDataRequest
    ) throws(TextFieldError) {}
}

extension WireCancelHistoricalData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelHistoricalData
    ) throws(TextFieldError) {}
}

extension WireHeadTimestampRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHeadTimestampRequest
    ) throws(TextFieldError) {}
}

extension WireHistogramDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHistogramDataRequest
    ) throws(TextFieldError) {}
}

extension WireCancelHistogramData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelHistogramData
    ) throws(TextFieldError) {}
}

extension WireCancelHeadTimestamp: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelHeadTimestamp
    ) throws(TextFieldError) {}
}

extension WireHistoricalTicksRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHistoricalTicksRequest
    ) throws(TextFieldError) {}
}

extension WireCancelHistoricalTicks: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelHistoricalTicks
    ) throws(TextFieldError) {}
}

extension WireHistoricalData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHistoricalData
    ) throws(TextFieldError) {}
}

extension WireHeadTimestamp: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHeadTimestamp
    ) throws(TextFieldError) {}
}

extension WireHistogramData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHistogramData
    ) throws(TextFieldError) {}
}

extension WireHistoricalDataUpdate: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHistoricalDataUpdate
    ) throws(TextFieldError) {}
}

extension WireHistoricalTicks: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHistoricalTicks
    ) throws(TextFieldError) {}
}

extension WireHistoricalTicksBidAsk: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHistoricalTicksBidAsk
    ) throws(TextFieldError) {}
}

extension WireHistoricalTicksLast: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHistoricalTicksLast
    ) throws(TextFieldError) {}
}

extension WireHistoricalSchedule: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHistoricalSchedule
    ) throws(TextFieldError) {}
}

extension WireHistoricalDataEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHistoricalDataEnd
    ) throws(TextFieldError) {}
}

extension WireMarketDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireMarketDataRequest
    ) throws(TextFieldError) {}
}

extension WireCancelMarketData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelMarketData
    ) throws(TextFieldError) {}
}

extension WireMarketDepthRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireMarketDepthRequest
    ) throws(TextFieldError) {}
}

extension WireCancelMarketDepth: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelMarketDepth
    ) throws(TextFieldError) {}
}

extension WireRealTimeBarsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireRealTimeBarsRequest
    ) throws(TextFieldError) {}
}

extension WireCancelRealTimeBars: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelRealTimeBars
    ) throws(TextFieldError) {}
}

extension WireCalculateImpliedVolatilityRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCalculateImpliedVolatilityRequest
    ) throws(TextFieldError) {}
}

extension WireCalculateOptionPriceRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCalculateOptionPriceRequest
    ) throws(TextFieldError) {}
}

extension WireCancelCalculateImpliedVolatility: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelCalculateImpliedVolatility
    ) throws(TextFieldError) {}
}

extension WireCancelCalculateOptionPrice: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelCalculateOptionPrice
    ) throws(TextFieldError) {}
}

extension WireMarketDataTypeRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireMarketDataTypeRequest
    ) throws(TextFieldError) {}
}

extension WireTickByTickRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireTickByTickRequest
    ) throws(TextFieldError) {}
}

extension WireCancelTickByTick: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelTickByTick
    ) throws(TextFieldError) {}
}

extension WireTickPrice: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireTickPrice
    ) throws(TextFieldError) {}
}

extension WireTickSize: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireTickSize
    ) throws(TextFieldError) {}
}

extension WireMarketDepth: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireMarketDepth
    ) throws(TextFieldError) {}
}

extension WireMarketDepthL2: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireMarketDepthL2
    ) throws(TextFieldError) {}
}

extension WireTickOptionComputation: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireTickOptionComputation
    ) throws(TextFieldError) {}
}

extension WireTickGeneric: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireTickGeneric
    ) throws(TextFieldError) {}
}

extension WireTickString: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireTickString
    ) throws(TextFieldError) {}
}

extension WireTickEFP: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireTickEFP
    ) throws(TextFieldError) {}
}

extension WireRealTimeBarTick: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireRealTimeBarTick
    ) throws(TextFieldError) {}
}

extension WireDeltaNeutralValidation: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireDeltaNeutralValidation
    ) throws(TextFieldError) {}
}

extension WireTickSnapshotEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireTickSnapshotEnd
    ) throws(TextFieldError) {}
}

extension WireMarketDataType: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireMarketDataType
    ) throws(TextFieldError) {}
}

extension WireTickReqParams: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireTickReqParams
    ) throws(TextFieldError) {}
}

extension WireRerouteMarketDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireRerouteMarketDataRequest
    ) throws(TextFieldError) {}
}

extension WireRerouteMarketDepthRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireRerouteMarketDepthRequest
    ) throws(TextFieldError) {}
}

extension WireTickByTickData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireTickByTickData
    ) throws(TextFieldError) {}
}

extension WireNewsBulletinsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireNewsBulletinsRequest
    ) throws(TextFieldError) {}
}

extension WireCancelNewsBulletins: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelNewsBulletins
    ) throws(TextFieldError) {}
}

extension WireFundamentalsDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireFundamentalsDataRequest
    ) throws(TextFieldError) {}
}

extension WireCancelFundamentalsData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelFundamentalsData
    ) throws(TextFieldError) {}
}

extension WireNewsArticleRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireNewsArticleRequest
    ) throws(TextFieldError) {}
}

extension WireNewsProvidersRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireNewsProvidersRequest
    ) throws(TextFieldError) {}
}

extension WireHistoricalNewsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHistoricalNewsRequest
    ) throws(TextFieldError) {}
}

extension WireWshMetaDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireWshMetaDataRequest
    ) throws(TextFieldError) {}
}

extension WireCancelWshMetaData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelWshMetaData
    ) throws(TextFieldError) {}
}

extension WireWshEventDataRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireWshEventDataRequest
    ) throws(TextFieldError) {}
}

extension WireCancelWshEventData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelWshEventData
    ) throws(TextFieldError) {}
}

extension WireNewsBulletin: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireNewsBulletin
    ) throws(TextFieldError) {}
}

extension WireFundamentalsData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireFundamentalsData
    ) throws(TextFieldError) {}
}

extension WireNewsArticle: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireNewsArticle
    ) throws(TextFieldError) {}
}

extension WireTickNews: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireTickNews
    ) throws(TextFieldError) {}
}

extension WireNewsProviders: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireNewsProviders
    ) throws(TextFieldError) {}
}

extension WireHistoricalNews: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHistoricalNews
    ) throws(TextFieldError) {}
}

extension WireHistoricalNewsEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireHistoricalNewsEnd
    ) throws(TextFieldError) {}
}

extension WireWshMetaData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireWshMetaData
    ) throws(TextFieldError) {}
}

extension WireWshEventData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireWshEventData
    ) throws(TextFieldError) {}
}

extension WirePlaceOrderRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WirePlaceOrderRequest
    ) throws(TextFieldError) {}
}

extension WireCancelOrderRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelOrderRequest
    ) throws(TextFieldError) {}
}

extension WireOpenOrdersRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireOpenOrdersRequest
    ) throws(TextFieldError) {}
}

extension WireExecutionRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireExecutionRequest
    ) throws(TextFieldError) {}
}

extension WireAutoOpenOrdersRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireAutoOpenOrdersRequest
    ) throws(TextFieldError) {}
}

extension WireAllOpenOrdersRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireAllOpenOrdersRequest
    ) throws(TextFieldError) {}
}

extension WireExerciseOptionsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireExerciseOptionsRequest
    ) throws(TextFieldError) {}
}

extension WireGlobalCancelRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireGlobalCancelRequest
    ) throws(TextFieldError) {}
}

extension WireSoftDollarTiersRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireSoftDollarTiersRequest
    ) throws(TextFieldError) {}
}

extension WireCompletedOrdersRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCompletedOrdersRequest
    ) throws(TextFieldError) {}
}

extension WireOrderStatus: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireOrderStatus
    ) throws(TextFieldError) {}
}

extension WireOpenOrder: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireOpenOrder
    ) throws(TextFieldError) {}
}

extension WireExecutionDetails: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireExecutionDetails
    ) throws(TextFieldError) {}
}

extension WireOpenOrdersEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireOpenOrdersEnd
    ) throws(TextFieldError) {}
}

extension WireExecutionDetailsEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireExecutionDetailsEnd
    ) throws(TextFieldError) {}
}

extension WireCommissionAndFeesReport: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCommissionAndFeesReport
    ) throws(TextFieldError) {}
}

extension WireSoftDollarTiers: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireSoftDollarTiers
    ) throws(TextFieldError) {}
}

extension WireOrderBound: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireOrderBound
    ) throws(TextFieldError) {}
}

extension WireCompletedOrder: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCompletedOrder
    ) throws(TextFieldError) {}
}

extension WireCompletedOrdersEnd: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCompletedOrdersEnd
    ) throws(TextFieldError) {}
}

extension WireScannerSubscriptionRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireScannerSubscriptionRequest
    ) throws(TextFieldError) {}
}

extension WireCancelScannerSubscription: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCancelScannerSubscription
    ) throws(TextFieldError) {}
}

extension WireScannerParametersRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireScannerParametersRequest
    ) throws(TextFieldError) {}
}

extension WireScannerParameters: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireScannerParameters
    ) throws(TextFieldError) {}
}

extension WireScannerData: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireScannerData
    ) throws(TextFieldError) {}
}

extension WireIdsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireIdsRequest
    ) throws(TextFieldError) {}
}

extension WireSetServerLogLevelRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireSetServerLogLevelRequest
    ) throws(TextFieldError) {}
}

extension WireManagedAccountsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireManagedAccountsRequest
    ) throws(TextFieldError) {}
}

extension WireCurrentTimeRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCurrentTimeRequest
    ) throws(TextFieldError) {}
}

extension WireVerifyRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireVerifyRequest
    ) throws(TextFieldError) {}
}

extension WireVerifyMessageRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireVerifyMessageRequest
    ) throws(TextFieldError) {}
}

extension WireStartApiRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireStartApiRequest
    ) throws(TextFieldError) {}
}

extension WireVerifyAndAuthRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireVerifyAndAuthRequest
    ) throws(TextFieldError) {}
}

extension WireVerifyAndAuthMessageRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireVerifyAndAuthMessageRequest
    ) throws(TextFieldError) {}
}

extension WireUserInfoRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireUserInfoRequest
    ) throws(TextFieldError) {}
}

extension WireCurrentTimeInMillisRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCurrentTimeInMillisRequest
    ) throws(TextFieldError) {}
}

extension WireErrorMessage: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireErrorMessage
    ) throws(TextFieldError) {}
}

extension WireNextValidId: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireNextValidId
    ) throws(TextFieldError) {}
}

extension WireManagedAccounts: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireManagedAccounts
    ) throws(TextFieldError) {}
}

extension WireCurrentTime: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCurrentTime
    ) throws(TextFieldError) {}
}

extension WireVerifyMessageApi: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireVerifyMessageApi
    ) throws(TextFieldError) {}
}

extension WireVerifyCompleted: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireVerifyCompleted
    ) throws(TextFieldError) {}
}

extension WireVerifyAndAuthMessageApi: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireVerifyAndAuthMessageApi
    ) throws(TextFieldError) {}
}

extension WireVerifyAndAuthCompleted: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireVerifyAndAuthCompleted
    ) throws(TextFieldError) {}
}

extension WireUserInfo: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireUserInfo
    ) throws(TextFieldError) {}
}

extension WireCurrentTimeInMillis: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(
        _ wire: inout Coder,
        _ message: inout WireCurrentTimeInMillis
    ) throws(TextFieldError) {}
}
