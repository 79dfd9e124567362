package import TWSProto

// What requests for data ask for that not every server version can carry.

extension WireMarketDataRequest {
    package func require(_ requirements: inout Requirements) {
        requirements.add(.reqSmartComponents, "regulatorySnapshot", if: regulatorySnapshot)
    }
}

extension WireMarketDepthRequest {
    package func require(_ requirements: inout Requirements) {
        requirements.add(.smartDepth, "isSmartDepth", if: isSmartDepth)
        requirements.add(.mktDepthPrimExchange, "contract.primaryExch", if: !contract.primaryExch.isEmpty)
    }
}

extension WireCancelMarketDepth {
    package func require(_ requirements: inout Requirements) {
        requirements.add(.smartDepth, "isSmartDepth", if: isSmartDepth)
    }
}

extension WireTickByTickRequest {
    package func require(_ requirements: inout Requirements) {
        requirements.add(.tickByTickIgnoreSize, "numberOfTicks", if: numberOfTicks != 0 && numberOfTicks != .max)
        requirements.add(.tickByTickIgnoreSize, "ignoreSize", if: ignoreSize)
    }
}

extension WireHistoricalDataRequest {
    package func require(_ requirements: inout Requirements) {
        requirements.add(.syntRealtimeBars, "keepUpToDate", if: keepUpToDate)
        requirements.add(.historicalSchedule, "whatToShow", if: whatToShow == "SCHEDULE")
    }
}

extension WireContractDataRequest {
    package func require(_ requirements: inout Requirements) {
        requirements.add(.bondIssuerid, "contract.issuerId", if: !contract.issuerID.isEmpty)
    }
}

extension WireScannerSubscriptionRequest {
    package func require(_ requirements: inout Requirements) {
        let filters = !scannerSubscription.scannerSubscriptionFilterOptions.isEmpty
        requirements.add(
            .scannerGenericOpts,
            "scannerSubscription.scannerSubscriptionFilterOptions",
            if: filters
        )
    }
}

extension WireNewsArticleRequest {
    package func require(_ requirements: inout Requirements) {
        requirements.add(.newsQueryOrigins, "newsArticleOptions", if: !newsArticleOptions.isEmpty)
    }
}

extension WireHistoricalNewsRequest {
    package func require(_ requirements: inout Requirements) {
        requirements.add(.newsQueryOrigins, "historicalNewsOptions", if: !historicalNewsOptions.isEmpty)
    }
}

extension WireWshEventDataRequest {
    package func require(_ requirements: inout Requirements) {
        requirements.add(.wshEventDataFilters, "filter", if: !filter.isEmpty)
        requirements.add(.wshEventDataFilters, "fillWatchlist", if: fillWatchlist)
        requirements.add(.wshEventDataFilters, "fillPortfolio", if: fillPortfolio)
        requirements.add(.wshEventDataFilters, "fillCompetitors", if: fillCompetitors)
        requirements.add(.wshEventDataFiltersDate, "startDate", if: !startDate.isEmpty)
        requirements.add(.wshEventDataFiltersDate, "endDate", if: !endDate.isEmpty)
        requirements.add(.wshEventDataFiltersDate, "totalLimit", if: hasTotalLimit && totalLimit != .max)
    }
}
