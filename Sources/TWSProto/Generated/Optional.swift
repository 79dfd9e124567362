// Made by scripts/generate-protos. Do not edit.
// swift-format-ignore-file
//
// Every field with presence as a Swift optional: nil is absent.

extension WireAccountDataRequest {
    package var maybeSubscribe: Bool? {
        get { hasSubscribe ? subscribe : nil }
        set { if let newValue { subscribe = newValue } else { clearSubscribe() } }
    }
    package var maybeAcctCode: String? {
        get { hasAcctCode ? acctCode : nil }
        set { if let newValue { acctCode = newValue } else { clearAcctCode() } }
    }
}

extension WireAccountValue {
    package var maybeKey: String? {
        get { hasKey ? key : nil }
        set { if let newValue { key = newValue } else { clearKey() } }
    }
    package var maybeValue: String? {
        get { hasValue ? value : nil }
        set { if let newValue { value = newValue } else { clearValue() } }
    }
    package var maybeCurrency: String? {
        get { hasCurrency ? currency : nil }
        set { if let newValue { currency = newValue } else { clearCurrency() } }
    }
    package var maybeAccountName: String? {
        get { hasAccountName ? accountName : nil }
        set { if let newValue { accountName = newValue } else { clearAccountName() } }
    }
}

extension WirePortfolioValue {
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybePosition: String? {
        get { hasPosition ? position : nil }
        set { if let newValue { position = newValue } else { clearPosition() } }
    }
    package var maybeMarketPrice: Double? {
        get { hasMarketPrice ? marketPrice : nil }
        set { if let newValue { marketPrice = newValue } else { clearMarketPrice() } }
    }
    package var maybeMarketValue: Double? {
        get { hasMarketValue ? marketValue : nil }
        set { if let newValue { marketValue = newValue } else { clearMarketValue() } }
    }
    package var maybeAverageCost: Double? {
        get { hasAverageCost ? averageCost : nil }
        set { if let newValue { averageCost = newValue } else { clearAverageCost() } }
    }
    package var maybeUnrealizedPnl: Double? {
        get { hasUnrealizedPnl ? unrealizedPnl : nil }
        set { if let newValue { unrealizedPnl = newValue } else { clearUnrealizedPnl() } }
    }
    package var maybeRealizedPnl: Double? {
        get { hasRealizedPnl ? realizedPnl : nil }
        set { if let newValue { realizedPnl = newValue } else { clearRealizedPnl() } }
    }
    package var maybeAccountName: String? {
        get { hasAccountName ? accountName : nil }
        set { if let newValue { accountName = newValue } else { clearAccountName() } }
    }
}

extension WireAccountUpdateTime {
    package var maybeTimeStamp: String? {
        get { hasTimeStamp ? timeStamp : nil }
        set { if let newValue { timeStamp = newValue } else { clearTimeStamp() } }
    }
}

extension WireAccountDataEnd {
    package var maybeAccountName: String? {
        get { hasAccountName ? accountName : nil }
        set { if let newValue { accountName = newValue } else { clearAccountName() } }
    }
}

extension WireAccountSummaryRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeGroup: String? {
        get { hasGroup ? group : nil }
        set { if let newValue { group = newValue } else { clearGroup() } }
    }
    package var maybeTags: String? {
        get { hasTags ? tags : nil }
        set { if let newValue { tags = newValue } else { clearTags() } }
    }
}

extension WireCancelAccountSummary {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireAccountSummary {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeAccount: String? {
        get { hasAccount ? account : nil }
        set { if let newValue { account = newValue } else { clearAccount() } }
    }
    package var maybeTag: String? {
        get { hasTag ? tag : nil }
        set { if let newValue { tag = newValue } else { clearTag() } }
    }
    package var maybeValue: String? {
        get { hasValue ? value : nil }
        set { if let newValue { value = newValue } else { clearValue() } }
    }
    package var maybeCurrency: String? {
        get { hasCurrency ? currency : nil }
        set { if let newValue { currency = newValue } else { clearCurrency() } }
    }
}

extension WireAccountSummaryEnd {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WirePosition {
    package var maybeAccount: String? {
        get { hasAccount ? account : nil }
        set { if let newValue { account = newValue } else { clearAccount() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybePosition: String? {
        get { hasPosition ? position : nil }
        set { if let newValue { position = newValue } else { clearPosition() } }
    }
    package var maybeAvgCost: Double? {
        get { hasAvgCost ? avgCost : nil }
        set { if let newValue { avgCost = newValue } else { clearAvgCost() } }
    }
}

extension WirePositionsMultiRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeAccount: String? {
        get { hasAccount ? account : nil }
        set { if let newValue { account = newValue } else { clearAccount() } }
    }
    package var maybeModelCode: String? {
        get { hasModelCode ? modelCode : nil }
        set { if let newValue { modelCode = newValue } else { clearModelCode() } }
    }
}

extension WireCancelPositionsMulti {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WirePositionMulti {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeAccount: String? {
        get { hasAccount ? account : nil }
        set { if let newValue { account = newValue } else { clearAccount() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybePosition: String? {
        get { hasPosition ? position : nil }
        set { if let newValue { position = newValue } else { clearPosition() } }
    }
    package var maybeAvgCost: Double? {
        get { hasAvgCost ? avgCost : nil }
        set { if let newValue { avgCost = newValue } else { clearAvgCost() } }
    }
    package var maybeModelCode: String? {
        get { hasModelCode ? modelCode : nil }
        set { if let newValue { modelCode = newValue } else { clearModelCode() } }
    }
}

extension WirePositionMultiEnd {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireAccountUpdatesMultiRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeAccount: String? {
        get { hasAccount ? account : nil }
        set { if let newValue { account = newValue } else { clearAccount() } }
    }
    package var maybeModelCode: String? {
        get { hasModelCode ? modelCode : nil }
        set { if let newValue { modelCode = newValue } else { clearModelCode() } }
    }
    package var maybeLedgerAndNlv: Bool? {
        get { hasLedgerAndNlv ? ledgerAndNlv : nil }
        set { if let newValue { ledgerAndNlv = newValue } else { clearLedgerAndNlv() } }
    }
}

extension WireCancelAccountUpdatesMulti {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireAccountUpdateMulti {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeAccount: String? {
        get { hasAccount ? account : nil }
        set { if let newValue { account = newValue } else { clearAccount() } }
    }
    package var maybeModelCode: String? {
        get { hasModelCode ? modelCode : nil }
        set { if let newValue { modelCode = newValue } else { clearModelCode() } }
    }
    package var maybeKey: String? {
        get { hasKey ? key : nil }
        set { if let newValue { key = newValue } else { clearKey() } }
    }
    package var maybeValue: String? {
        get { hasValue ? value : nil }
        set { if let newValue { value = newValue } else { clearValue() } }
    }
    package var maybeCurrency: String? {
        get { hasCurrency ? currency : nil }
        set { if let newValue { currency = newValue } else { clearCurrency() } }
    }
}

extension WireAccountUpdateMultiEnd {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WirePnLRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeAccount: String? {
        get { hasAccount ? account : nil }
        set { if let newValue { account = newValue } else { clearAccount() } }
    }
    package var maybeModelCode: String? {
        get { hasModelCode ? modelCode : nil }
        set { if let newValue { modelCode = newValue } else { clearModelCode() } }
    }
}

extension WireCancelPnL {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WirePnL {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeDailyPnL: Double? {
        get { hasDailyPnL ? dailyPnL : nil }
        set { if let newValue { dailyPnL = newValue } else { clearDailyPnL() } }
    }
    package var maybeUnrealizedPnL: Double? {
        get { hasUnrealizedPnL ? unrealizedPnL : nil }
        set { if let newValue { unrealizedPnL = newValue } else { clearUnrealizedPnL() } }
    }
    package var maybeRealizedPnL: Double? {
        get { hasRealizedPnL ? realizedPnL : nil }
        set { if let newValue { realizedPnL = newValue } else { clearRealizedPnL() } }
    }
}

extension WirePnLSingleRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeAccount: String? {
        get { hasAccount ? account : nil }
        set { if let newValue { account = newValue } else { clearAccount() } }
    }
    package var maybeModelCode: String? {
        get { hasModelCode ? modelCode : nil }
        set { if let newValue { modelCode = newValue } else { clearModelCode() } }
    }
    package var maybeConID: Int32? {
        get { hasConID ? conID : nil }
        set { if let newValue { conID = newValue } else { clearConID() } }
    }
}

extension WireCancelPnLSingle {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WirePnLSingle {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybePosition: String? {
        get { hasPosition ? position : nil }
        set { if let newValue { position = newValue } else { clearPosition() } }
    }
    package var maybeDailyPnL: Double? {
        get { hasDailyPnL ? dailyPnL : nil }
        set { if let newValue { dailyPnL = newValue } else { clearDailyPnL() } }
    }
    package var maybeUnrealizedPnL: Double? {
        get { hasUnrealizedPnL ? unrealizedPnL : nil }
        set { if let newValue { unrealizedPnL = newValue } else { clearUnrealizedPnL() } }
    }
    package var maybeRealizedPnL: Double? {
        get { hasRealizedPnL ? realizedPnL : nil }
        set { if let newValue { realizedPnL = newValue } else { clearRealizedPnL() } }
    }
    package var maybeValue: Double? {
        get { hasValue ? value : nil }
        set { if let newValue { value = newValue } else { clearValue() } }
    }
}

extension WireFamilyCode {
    package var maybeAccountID: String? {
        get { hasAccountID ? accountID : nil }
        set { if let newValue { accountID = newValue } else { clearAccountID() } }
    }
    package var maybeFamilyCode: String? {
        get { hasFamilyCode ? familyCode : nil }
        set { if let newValue { familyCode = newValue } else { clearFamilyCode() } }
    }
}

extension WireFARequest {
    package var maybeFaDataType: Int32? {
        get { hasFaDataType ? faDataType : nil }
        set { if let newValue { faDataType = newValue } else { clearFaDataType() } }
    }
}

extension WireReceiveFA {
    package var maybeFaDataType: Int32? {
        get { hasFaDataType ? faDataType : nil }
        set { if let newValue { faDataType = newValue } else { clearFaDataType() } }
    }
    package var maybeXml: String? {
        get { hasXml ? xml : nil }
        set { if let newValue { xml = newValue } else { clearXml() } }
    }
}

extension WireFAReplace {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeFaDataType: Int32? {
        get { hasFaDataType ? faDataType : nil }
        set { if let newValue { faDataType = newValue } else { clearFaDataType() } }
    }
    package var maybeXml: String? {
        get { hasXml ? xml : nil }
        set { if let newValue { xml = newValue } else { clearXml() } }
    }
}

extension WireReplaceFAEnd {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeText: String? {
        get { hasText ? text : nil }
        set { if let newValue { text = newValue } else { clearText() } }
    }
}

extension WireLockAndExitConfig {
    package var maybeAutoLogoffTime: String? {
        get { hasAutoLogoffTime ? autoLogoffTime : nil }
        set { if let newValue { autoLogoffTime = newValue } else { clearAutoLogoffTime() } }
    }
    package var maybeAutoLogoffPeriod: String? {
        get { hasAutoLogoffPeriod ? autoLogoffPeriod : nil }
        set { if let newValue { autoLogoffPeriod = newValue } else { clearAutoLogoffPeriod() } }
    }
    package var maybeAutoLogoffType: String? {
        get { hasAutoLogoffType ? autoLogoffType : nil }
        set { if let newValue { autoLogoffType = newValue } else { clearAutoLogoffType() } }
    }
}

extension WireMessageConfig {
    package var maybeID: Int32? {
        get { hasID ? id : nil }
        set { if let newValue { id = newValue } else { clearID() } }
    }
    package var maybeTitle: String? {
        get { hasTitle ? title : nil }
        set { if let newValue { title = newValue } else { clearTitle() } }
    }
    package var maybeMessage: String? {
        get { hasMessage ? message : nil }
        set { if let newValue { message = newValue } else { clearMessage() } }
    }
    package var maybeDefaultAction: String? {
        get { hasDefaultAction ? defaultAction : nil }
        set { if let newValue { defaultAction = newValue } else { clearDefaultAction() } }
    }
    package var maybeEnabled: Bool? {
        get { hasEnabled ? enabled : nil }
        set { if let newValue { enabled = newValue } else { clearEnabled() } }
    }
}

extension WireApiPrecautionsConfig {
    package var maybeBypassOrderPrecautions: Bool? {
        get { hasBypassOrderPrecautions ? bypassOrderPrecautions : nil }
        set { if let newValue { bypassOrderPrecautions = newValue } else { clearBypassOrderPrecautions() } }
    }
    package var maybeBypassBondWarning: Bool? {
        get { hasBypassBondWarning ? bypassBondWarning : nil }
        set { if let newValue { bypassBondWarning = newValue } else { clearBypassBondWarning() } }
    }
    package var maybeBypassNegativeYieldConfirmation: Bool? {
        get { hasBypassNegativeYieldConfirmation ? bypassNegativeYieldConfirmation : nil }
        set { if let newValue { bypassNegativeYieldConfirmation = newValue } else { clearBypassNegativeYieldConfirmation() } }
    }
    package var maybeBypassCalledBondWarning: Bool? {
        get { hasBypassCalledBondWarning ? bypassCalledBondWarning : nil }
        set { if let newValue { bypassCalledBondWarning = newValue } else { clearBypassCalledBondWarning() } }
    }
    package var maybeBypassSameActionPairTradeWarning: Bool? {
        get { hasBypassSameActionPairTradeWarning ? bypassSameActionPairTradeWarning : nil }
        set { if let newValue { bypassSameActionPairTradeWarning = newValue } else { clearBypassSameActionPairTradeWarning() } }
    }
    package var maybeBypassFlaggedAccountsWarning: Bool? {
        get { hasBypassFlaggedAccountsWarning ? bypassFlaggedAccountsWarning : nil }
        set { if let newValue { bypassFlaggedAccountsWarning = newValue } else { clearBypassFlaggedAccountsWarning() } }
    }
    package var maybeBypassPriceBasedVolatilityWarning: Bool? {
        get { hasBypassPriceBasedVolatilityWarning ? bypassPriceBasedVolatilityWarning : nil }
        set { if let newValue { bypassPriceBasedVolatilityWarning = newValue } else { clearBypassPriceBasedVolatilityWarning() } }
    }
    package var maybeBypassRedirectOrderWarning: Bool? {
        get { hasBypassRedirectOrderWarning ? bypassRedirectOrderWarning : nil }
        set { if let newValue { bypassRedirectOrderWarning = newValue } else { clearBypassRedirectOrderWarning() } }
    }
    package var maybeBypassNoOverfillProtection: Bool? {
        get { hasBypassNoOverfillProtection ? bypassNoOverfillProtection : nil }
        set { if let newValue { bypassNoOverfillProtection = newValue } else { clearBypassNoOverfillProtection() } }
    }
    package var maybeBypassRouteMarketableToBbo: Bool? {
        get { hasBypassRouteMarketableToBbo ? bypassRouteMarketableToBbo : nil }
        set { if let newValue { bypassRouteMarketableToBbo = newValue } else { clearBypassRouteMarketableToBbo() } }
    }
}

extension WireApiSettingsConfig {
    package var maybeReadOnlyApi: Bool? {
        get { hasReadOnlyApi ? readOnlyApi : nil }
        set { if let newValue { readOnlyApi = newValue } else { clearReadOnlyApi() } }
    }
    package var maybeTotalQuantityForMutualFunds: Bool? {
        get { hasTotalQuantityForMutualFunds ? totalQuantityForMutualFunds : nil }
        set { if let newValue { totalQuantityForMutualFunds = newValue } else { clearTotalQuantityForMutualFunds() } }
    }
    package var maybeDownloadOpenOrdersOnConnection: Bool? {
        get { hasDownloadOpenOrdersOnConnection ? downloadOpenOrdersOnConnection : nil }
        set { if let newValue { downloadOpenOrdersOnConnection = newValue } else { clearDownloadOpenOrdersOnConnection() } }
    }
    package var maybeIncludeVirtualFxPositions: Bool? {
        get { hasIncludeVirtualFxPositions ? includeVirtualFxPositions : nil }
        set { if let newValue { includeVirtualFxPositions = newValue } else { clearIncludeVirtualFxPositions() } }
    }
    package var maybePrepareDailyPnL: Bool? {
        get { hasPrepareDailyPnL ? prepareDailyPnL : nil }
        set { if let newValue { prepareDailyPnL = newValue } else { clearPrepareDailyPnL() } }
    }
    package var maybeSendStatusUpdatesForVolatilityOrders: Bool? {
        get { hasSendStatusUpdatesForVolatilityOrders ? sendStatusUpdatesForVolatilityOrders : nil }
        set { if let newValue { sendStatusUpdatesForVolatilityOrders = newValue } else { clearSendStatusUpdatesForVolatilityOrders() } }
    }
    package var maybeEncodeApiMessages: String? {
        get { hasEncodeApiMessages ? encodeApiMessages : nil }
        set { if let newValue { encodeApiMessages = newValue } else { clearEncodeApiMessages() } }
    }
    package var maybeSocketPort: Int32? {
        get { hasSocketPort ? socketPort : nil }
        set { if let newValue { socketPort = newValue } else { clearSocketPort() } }
    }
    package var maybeUseNegativeAutoRange: Bool? {
        get { hasUseNegativeAutoRange ? useNegativeAutoRange : nil }
        set { if let newValue { useNegativeAutoRange = newValue } else { clearUseNegativeAutoRange() } }
    }
    package var maybeCreateApiMessageLogFile: Bool? {
        get { hasCreateApiMessageLogFile ? createApiMessageLogFile : nil }
        set { if let newValue { createApiMessageLogFile = newValue } else { clearCreateApiMessageLogFile() } }
    }
    package var maybeIncludeMarketDataInLogFile: Bool? {
        get { hasIncludeMarketDataInLogFile ? includeMarketDataInLogFile : nil }
        set { if let newValue { includeMarketDataInLogFile = newValue } else { clearIncludeMarketDataInLogFile() } }
    }
    package var maybeExposeTradingScheduleToApi: Bool? {
        get { hasExposeTradingScheduleToApi ? exposeTradingScheduleToApi : nil }
        set { if let newValue { exposeTradingScheduleToApi = newValue } else { clearExposeTradingScheduleToApi() } }
    }
    package var maybeSplitInsuredDepositFromCashBalance: Bool? {
        get { hasSplitInsuredDepositFromCashBalance ? splitInsuredDepositFromCashBalance : nil }
        set { if let newValue { splitInsuredDepositFromCashBalance = newValue } else { clearSplitInsuredDepositFromCashBalance() } }
    }
    package var maybeSendZeroPositionsForTodayOnly: Bool? {
        get { hasSendZeroPositionsForTodayOnly ? sendZeroPositionsForTodayOnly : nil }
        set { if let newValue { sendZeroPositionsForTodayOnly = newValue } else { clearSendZeroPositionsForTodayOnly() } }
    }
    package var maybeLetApiAccountRequestsSwitchSubscription: Bool? {
        get { hasLetApiAccountRequestsSwitchSubscription ? letApiAccountRequestsSwitchSubscription : nil }
        set { if let newValue { letApiAccountRequestsSwitchSubscription = newValue } else { clearLetApiAccountRequestsSwitchSubscription() } }
    }
    package var maybeUseAccountGroupsWithAllocationMethods: Bool? {
        get { hasUseAccountGroupsWithAllocationMethods ? useAccountGroupsWithAllocationMethods : nil }
        set { if let newValue { useAccountGroupsWithAllocationMethods = newValue } else { clearUseAccountGroupsWithAllocationMethods() } }
    }
    package var maybeLoggingLevel: String? {
        get { hasLoggingLevel ? loggingLevel : nil }
        set { if let newValue { loggingLevel = newValue } else { clearLoggingLevel() } }
    }
    package var maybeMasterClientID: Int32? {
        get { hasMasterClientID ? masterClientID : nil }
        set { if let newValue { masterClientID = newValue } else { clearMasterClientID() } }
    }
    package var maybeBulkDataTimeout: Int32? {
        get { hasBulkDataTimeout ? bulkDataTimeout : nil }
        set { if let newValue { bulkDataTimeout = newValue } else { clearBulkDataTimeout() } }
    }
    package var maybeComponentExchSeparator: String? {
        get { hasComponentExchSeparator ? componentExchSeparator : nil }
        set { if let newValue { componentExchSeparator = newValue } else { clearComponentExchSeparator() } }
    }
    package var maybeShowForexDataIn110Pips: Bool? {
        get { hasShowForexDataIn110Pips ? showForexDataIn110Pips : nil }
        set { if let newValue { showForexDataIn110Pips = newValue } else { clearShowForexDataIn110Pips() } }
    }
    package var maybeAllowForexTradingIn110Pips: Bool? {
        get { hasAllowForexTradingIn110Pips ? allowForexTradingIn110Pips : nil }
        set { if let newValue { allowForexTradingIn110Pips = newValue } else { clearAllowForexTradingIn110Pips() } }
    }
    package var maybeRoundAccountValuesToNearestWholeNumber: Bool? {
        get { hasRoundAccountValuesToNearestWholeNumber ? roundAccountValuesToNearestWholeNumber : nil }
        set { if let newValue { roundAccountValuesToNearestWholeNumber = newValue } else { clearRoundAccountValuesToNearestWholeNumber() } }
    }
    package var maybeSendMarketDataInLotsForUsStocks: Bool? {
        get { hasSendMarketDataInLotsForUsStocks ? sendMarketDataInLotsForUsStocks : nil }
        set { if let newValue { sendMarketDataInLotsForUsStocks = newValue } else { clearSendMarketDataInLotsForUsStocks() } }
    }
    package var maybeShowAdvancedOrderRejectInUi: Bool? {
        get { hasShowAdvancedOrderRejectInUi ? showAdvancedOrderRejectInUi : nil }
        set { if let newValue { showAdvancedOrderRejectInUi = newValue } else { clearShowAdvancedOrderRejectInUi() } }
    }
    package var maybeRejectMessagesAboveMaxRate: Bool? {
        get { hasRejectMessagesAboveMaxRate ? rejectMessagesAboveMaxRate : nil }
        set { if let newValue { rejectMessagesAboveMaxRate = newValue } else { clearRejectMessagesAboveMaxRate() } }
    }
    package var maybeMaintainConnectionOnIncorrectFields: Bool? {
        get { hasMaintainConnectionOnIncorrectFields ? maintainConnectionOnIncorrectFields : nil }
        set { if let newValue { maintainConnectionOnIncorrectFields = newValue } else { clearMaintainConnectionOnIncorrectFields() } }
    }
    package var maybeCompatibilityModeNasdaqStocks: Bool? {
        get { hasCompatibilityModeNasdaqStocks ? compatibilityModeNasdaqStocks : nil }
        set { if let newValue { compatibilityModeNasdaqStocks = newValue } else { clearCompatibilityModeNasdaqStocks() } }
    }
    package var maybeSendInstrumentTimezone: String? {
        get { hasSendInstrumentTimezone ? sendInstrumentTimezone : nil }
        set { if let newValue { sendInstrumentTimezone = newValue } else { clearSendInstrumentTimezone() } }
    }
    package var maybeSendForexDataInCompatibilityMode: Bool? {
        get { hasSendForexDataInCompatibilityMode ? sendForexDataInCompatibilityMode : nil }
        set { if let newValue { sendForexDataInCompatibilityMode = newValue } else { clearSendForexDataInCompatibilityMode() } }
    }
    package var maybeMaintainAndResubmitOrdersOnReconnect: Bool? {
        get { hasMaintainAndResubmitOrdersOnReconnect ? maintainAndResubmitOrdersOnReconnect : nil }
        set { if let newValue { maintainAndResubmitOrdersOnReconnect = newValue } else { clearMaintainAndResubmitOrdersOnReconnect() } }
    }
    package var maybeHistoricalDataMaxSize: Int32? {
        get { hasHistoricalDataMaxSize ? historicalDataMaxSize : nil }
        set { if let newValue { historicalDataMaxSize = newValue } else { clearHistoricalDataMaxSize() } }
    }
    package var maybeAutoReportNettingEventContractTrades: Bool? {
        get { hasAutoReportNettingEventContractTrades ? autoReportNettingEventContractTrades : nil }
        set { if let newValue { autoReportNettingEventContractTrades = newValue } else { clearAutoReportNettingEventContractTrades() } }
    }
    package var maybeOptionExerciseRequestType: String? {
        get { hasOptionExerciseRequestType ? optionExerciseRequestType : nil }
        set { if let newValue { optionExerciseRequestType = newValue } else { clearOptionExerciseRequestType() } }
    }
    package var maybeAllowLocalhostOnly: Bool? {
        get { hasAllowLocalhostOnly ? allowLocalhostOnly : nil }
        set { if let newValue { allowLocalhostOnly = newValue } else { clearAllowLocalhostOnly() } }
    }
}

extension WireApiConfig {
    package var maybePrecautions: WireApiPrecautionsConfig? {
        get { hasPrecautions ? precautions : nil }
        set { if let newValue { precautions = newValue } else { clearPrecautions() } }
    }
    package var maybeSettings: WireApiSettingsConfig? {
        get { hasSettings ? settings : nil }
        set { if let newValue { settings = newValue } else { clearSettings() } }
    }
}

extension WireOrdersSmartRoutingConfig {
    package var maybeSeekPriceImprovement: Bool? {
        get { hasSeekPriceImprovement ? seekPriceImprovement : nil }
        set { if let newValue { seekPriceImprovement = newValue } else { clearSeekPriceImprovement() } }
    }
    package var maybePreOpenReroute: Bool? {
        get { hasPreOpenReroute ? preOpenReroute : nil }
        set { if let newValue { preOpenReroute = newValue } else { clearPreOpenReroute() } }
    }
    package var maybeDoNotRouteToDarkPools: Bool? {
        get { hasDoNotRouteToDarkPools ? doNotRouteToDarkPools : nil }
        set { if let newValue { doNotRouteToDarkPools = newValue } else { clearDoNotRouteToDarkPools() } }
    }
    package var maybeDefaultAlgorithm: String? {
        get { hasDefaultAlgorithm ? defaultAlgorithm : nil }
        set { if let newValue { defaultAlgorithm = newValue } else { clearDefaultAlgorithm() } }
    }
}

extension WireOrdersConfig {
    package var maybeSmartRouting: WireOrdersSmartRoutingConfig? {
        get { hasSmartRouting ? smartRouting : nil }
        set { if let newValue { smartRouting = newValue } else { clearSmartRouting() } }
    }
}

extension WireConfigRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireConfigResponse {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeLockAndExit: WireLockAndExitConfig? {
        get { hasLockAndExit ? lockAndExit : nil }
        set { if let newValue { lockAndExit = newValue } else { clearLockAndExit() } }
    }
    package var maybeApi: WireApiConfig? {
        get { hasApi ? api : nil }
        set { if let newValue { api = newValue } else { clearApi() } }
    }
    package var maybeOrders: WireOrdersConfig? {
        get { hasOrders ? orders : nil }
        set { if let newValue { orders = newValue } else { clearOrders() } }
    }
}

extension WireUpdateConfigWarning {
    package var maybeMessageID: Int32? {
        get { hasMessageID ? messageID : nil }
        set { if let newValue { messageID = newValue } else { clearMessageID() } }
    }
    package var maybeTitle: String? {
        get { hasTitle ? title : nil }
        set { if let newValue { title = newValue } else { clearTitle() } }
    }
    package var maybeMessage: String? {
        get { hasMessage ? message : nil }
        set { if let newValue { message = newValue } else { clearMessage() } }
    }
}

extension WireUpdateConfigRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeLockAndExit: WireLockAndExitConfig? {
        get { hasLockAndExit ? lockAndExit : nil }
        set { if let newValue { lockAndExit = newValue } else { clearLockAndExit() } }
    }
    package var maybeApi: WireApiConfig? {
        get { hasApi ? api : nil }
        set { if let newValue { api = newValue } else { clearApi() } }
    }
    package var maybeOrders: WireOrdersConfig? {
        get { hasOrders ? orders : nil }
        set { if let newValue { orders = newValue } else { clearOrders() } }
    }
    package var maybeResetApiorderSequence: Bool? {
        get { hasResetApiorderSequence ? resetApiorderSequence : nil }
        set { if let newValue { resetApiorderSequence = newValue } else { clearResetApiorderSequence() } }
    }
}

extension WireUpdateConfigResponse {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeStatus: String? {
        get { hasStatus ? status : nil }
        set { if let newValue { status = newValue } else { clearStatus() } }
    }
    package var maybeMessage: String? {
        get { hasMessage ? message : nil }
        set { if let newValue { message = newValue } else { clearMessage() } }
    }
}

extension WireDeltaNeutralContract {
    package var maybeConID: Int32? {
        get { hasConID ? conID : nil }
        set { if let newValue { conID = newValue } else { clearConID() } }
    }
    package var maybeDelta: Double? {
        get { hasDelta ? delta : nil }
        set { if let newValue { delta = newValue } else { clearDelta() } }
    }
    package var maybePrice: Double? {
        get { hasPrice ? price : nil }
        set { if let newValue { price = newValue } else { clearPrice() } }
    }
}

extension WireComboLeg {
    package var maybeConID: Int32? {
        get { hasConID ? conID : nil }
        set { if let newValue { conID = newValue } else { clearConID() } }
    }
    package var maybeRatio: Int32? {
        get { hasRatio ? ratio : nil }
        set { if let newValue { ratio = newValue } else { clearRatio() } }
    }
    package var maybeAction: String? {
        get { hasAction ? action : nil }
        set { if let newValue { action = newValue } else { clearAction() } }
    }
    package var maybeExchange: String? {
        get { hasExchange ? exchange : nil }
        set { if let newValue { exchange = newValue } else { clearExchange() } }
    }
    package var maybeOpenClose: Int32? {
        get { hasOpenClose ? openClose : nil }
        set { if let newValue { openClose = newValue } else { clearOpenClose() } }
    }
    package var maybeShortSalesSlot: Int32? {
        get { hasShortSalesSlot ? shortSalesSlot : nil }
        set { if let newValue { shortSalesSlot = newValue } else { clearShortSalesSlot() } }
    }
    package var maybeDesignatedLocation: String? {
        get { hasDesignatedLocation ? designatedLocation : nil }
        set { if let newValue { designatedLocation = newValue } else { clearDesignatedLocation() } }
    }
    package var maybeExemptCode: Int32? {
        get { hasExemptCode ? exemptCode : nil }
        set { if let newValue { exemptCode = newValue } else { clearExemptCode() } }
    }
    package var maybePerLegPrice: Double? {
        get { hasPerLegPrice ? perLegPrice : nil }
        set { if let newValue { perLegPrice = newValue } else { clearPerLegPrice() } }
    }
}

extension WireContract {
    package var maybeConID: Int32? {
        get { hasConID ? conID : nil }
        set { if let newValue { conID = newValue } else { clearConID() } }
    }
    package var maybeSymbol: String? {
        get { hasSymbol ? symbol : nil }
        set { if let newValue { symbol = newValue } else { clearSymbol() } }
    }
    package var maybeSecType: String? {
        get { hasSecType ? secType : nil }
        set { if let newValue { secType = newValue } else { clearSecType() } }
    }
    package var maybeLastTradeDateOrContractMonth: String? {
        get { hasLastTradeDateOrContractMonth ? lastTradeDateOrContractMonth : nil }
        set { if let newValue { lastTradeDateOrContractMonth = newValue } else { clearLastTradeDateOrContractMonth() } }
    }
    package var maybeStrike: Double? {
        get { hasStrike ? strike : nil }
        set { if let newValue { strike = newValue } else { clearStrike() } }
    }
    package var maybeRight: String? {
        get { hasRight ? right : nil }
        set { if let newValue { right = newValue } else { clearRight() } }
    }
    package var maybeMultiplier: Double? {
        get { hasMultiplier ? multiplier : nil }
        set { if let newValue { multiplier = newValue } else { clearMultiplier() } }
    }
    package var maybeExchange: String? {
        get { hasExchange ? exchange : nil }
        set { if let newValue { exchange = newValue } else { clearExchange() } }
    }
    package var maybePrimaryExch: String? {
        get { hasPrimaryExch ? primaryExch : nil }
        set { if let newValue { primaryExch = newValue } else { clearPrimaryExch() } }
    }
    package var maybeCurrency: String? {
        get { hasCurrency ? currency : nil }
        set { if let newValue { currency = newValue } else { clearCurrency() } }
    }
    package var maybeLocalSymbol: String? {
        get { hasLocalSymbol ? localSymbol : nil }
        set { if let newValue { localSymbol = newValue } else { clearLocalSymbol() } }
    }
    package var maybeTradingClass: String? {
        get { hasTradingClass ? tradingClass : nil }
        set { if let newValue { tradingClass = newValue } else { clearTradingClass() } }
    }
    package var maybeSecIDType: String? {
        get { hasSecIDType ? secIDType : nil }
        set { if let newValue { secIDType = newValue } else { clearSecIDType() } }
    }
    package var maybeSecID: String? {
        get { hasSecID ? secID : nil }
        set { if let newValue { secID = newValue } else { clearSecID() } }
    }
    package var maybeDescription_p: String? {
        get { hasDescription_p ? description_p : nil }
        set { if let newValue { description_p = newValue } else { clearDescription_p() } }
    }
    package var maybeIssuerID: String? {
        get { hasIssuerID ? issuerID : nil }
        set { if let newValue { issuerID = newValue } else { clearIssuerID() } }
    }
    package var maybeDeltaNeutralContract: WireDeltaNeutralContract? {
        get { hasDeltaNeutralContract ? deltaNeutralContract : nil }
        set { if let newValue { deltaNeutralContract = newValue } else { clearDeltaNeutralContract() } }
    }
    package var maybeIncludeExpired: Bool? {
        get { hasIncludeExpired ? includeExpired : nil }
        set { if let newValue { includeExpired = newValue } else { clearIncludeExpired() } }
    }
    package var maybeComboLegsDescrip: String? {
        get { hasComboLegsDescrip ? comboLegsDescrip : nil }
        set { if let newValue { comboLegsDescrip = newValue } else { clearComboLegsDescrip() } }
    }
    package var maybeLastTradeDate: String? {
        get { hasLastTradeDate ? lastTradeDate : nil }
        set { if let newValue { lastTradeDate = newValue } else { clearLastTradeDate() } }
    }
}

extension WireIneligibilityReason {
    package var maybeID: String? {
        get { hasID ? id : nil }
        set { if let newValue { id = newValue } else { clearID() } }
    }
    package var maybeDescription_p: String? {
        get { hasDescription_p ? description_p : nil }
        set { if let newValue { description_p = newValue } else { clearDescription_p() } }
    }
}

extension WireContractDetails {
    package var maybeMarketName: String? {
        get { hasMarketName ? marketName : nil }
        set { if let newValue { marketName = newValue } else { clearMarketName() } }
    }
    package var maybeMinTick: String? {
        get { hasMinTick ? minTick : nil }
        set { if let newValue { minTick = newValue } else { clearMinTick() } }
    }
    package var maybeOrderTypes: String? {
        get { hasOrderTypes ? orderTypes : nil }
        set { if let newValue { orderTypes = newValue } else { clearOrderTypes() } }
    }
    package var maybeValidExchanges: String? {
        get { hasValidExchanges ? validExchanges : nil }
        set { if let newValue { validExchanges = newValue } else { clearValidExchanges() } }
    }
    package var maybePriceMagnifier: Int32? {
        get { hasPriceMagnifier ? priceMagnifier : nil }
        set { if let newValue { priceMagnifier = newValue } else { clearPriceMagnifier() } }
    }
    package var maybeUnderConID: Int32? {
        get { hasUnderConID ? underConID : nil }
        set { if let newValue { underConID = newValue } else { clearUnderConID() } }
    }
    package var maybeLongName: String? {
        get { hasLongName ? longName : nil }
        set { if let newValue { longName = newValue } else { clearLongName() } }
    }
    package var maybeContractMonth: String? {
        get { hasContractMonth ? contractMonth : nil }
        set { if let newValue { contractMonth = newValue } else { clearContractMonth() } }
    }
    package var maybeIndustry: String? {
        get { hasIndustry ? industry : nil }
        set { if let newValue { industry = newValue } else { clearIndustry() } }
    }
    package var maybeCategory: String? {
        get { hasCategory ? category : nil }
        set { if let newValue { category = newValue } else { clearCategory() } }
    }
    package var maybeSubcategory: String? {
        get { hasSubcategory ? subcategory : nil }
        set { if let newValue { subcategory = newValue } else { clearSubcategory() } }
    }
    package var maybeTimeZoneID: String? {
        get { hasTimeZoneID ? timeZoneID : nil }
        set { if let newValue { timeZoneID = newValue } else { clearTimeZoneID() } }
    }
    package var maybeTradingHours: String? {
        get { hasTradingHours ? tradingHours : nil }
        set { if let newValue { tradingHours = newValue } else { clearTradingHours() } }
    }
    package var maybeLiquidHours: String? {
        get { hasLiquidHours ? liquidHours : nil }
        set { if let newValue { liquidHours = newValue } else { clearLiquidHours() } }
    }
    package var maybeEvRule: String? {
        get { hasEvRule ? evRule : nil }
        set { if let newValue { evRule = newValue } else { clearEvRule() } }
    }
    package var maybeEvMultiplier: Double? {
        get { hasEvMultiplier ? evMultiplier : nil }
        set { if let newValue { evMultiplier = newValue } else { clearEvMultiplier() } }
    }
    package var maybeAggGroup: Int32? {
        get { hasAggGroup ? aggGroup : nil }
        set { if let newValue { aggGroup = newValue } else { clearAggGroup() } }
    }
    package var maybeUnderSymbol: String? {
        get { hasUnderSymbol ? underSymbol : nil }
        set { if let newValue { underSymbol = newValue } else { clearUnderSymbol() } }
    }
    package var maybeUnderSecType: String? {
        get { hasUnderSecType ? underSecType : nil }
        set { if let newValue { underSecType = newValue } else { clearUnderSecType() } }
    }
    package var maybeMarketRuleIds: String? {
        get { hasMarketRuleIds ? marketRuleIds : nil }
        set { if let newValue { marketRuleIds = newValue } else { clearMarketRuleIds() } }
    }
    package var maybeRealExpirationDate: String? {
        get { hasRealExpirationDate ? realExpirationDate : nil }
        set { if let newValue { realExpirationDate = newValue } else { clearRealExpirationDate() } }
    }
    package var maybeStockType: String? {
        get { hasStockType ? stockType : nil }
        set { if let newValue { stockType = newValue } else { clearStockType() } }
    }
    package var maybeMinSize: String? {
        get { hasMinSize ? minSize : nil }
        set { if let newValue { minSize = newValue } else { clearMinSize() } }
    }
    package var maybeSizeIncrement: String? {
        get { hasSizeIncrement ? sizeIncrement : nil }
        set { if let newValue { sizeIncrement = newValue } else { clearSizeIncrement() } }
    }
    package var maybeSuggestedSizeIncrement: String? {
        get { hasSuggestedSizeIncrement ? suggestedSizeIncrement : nil }
        set { if let newValue { suggestedSizeIncrement = newValue } else { clearSuggestedSizeIncrement() } }
    }
    package var maybeFundName: String? {
        get { hasFundName ? fundName : nil }
        set { if let newValue { fundName = newValue } else { clearFundName() } }
    }
    package var maybeFundFamily: String? {
        get { hasFundFamily ? fundFamily : nil }
        set { if let newValue { fundFamily = newValue } else { clearFundFamily() } }
    }
    package var maybeFundType: String? {
        get { hasFundType ? fundType : nil }
        set { if let newValue { fundType = newValue } else { clearFundType() } }
    }
    package var maybeFundFrontLoad: String? {
        get { hasFundFrontLoad ? fundFrontLoad : nil }
        set { if let newValue { fundFrontLoad = newValue } else { clearFundFrontLoad() } }
    }
    package var maybeFundBackLoad: String? {
        get { hasFundBackLoad ? fundBackLoad : nil }
        set { if let newValue { fundBackLoad = newValue } else { clearFundBackLoad() } }
    }
    package var maybeFundBackLoadTimeInterval: String? {
        get { hasFundBackLoadTimeInterval ? fundBackLoadTimeInterval : nil }
        set { if let newValue { fundBackLoadTimeInterval = newValue } else { clearFundBackLoadTimeInterval() } }
    }
    package var maybeFundManagementFee: String? {
        get { hasFundManagementFee ? fundManagementFee : nil }
        set { if let newValue { fundManagementFee = newValue } else { clearFundManagementFee() } }
    }
    package var maybeFundClosed: Bool? {
        get { hasFundClosed ? fundClosed : nil }
        set { if let newValue { fundClosed = newValue } else { clearFundClosed() } }
    }
    package var maybeFundClosedForNewInvestors: Bool? {
        get { hasFundClosedForNewInvestors ? fundClosedForNewInvestors : nil }
        set { if let newValue { fundClosedForNewInvestors = newValue } else { clearFundClosedForNewInvestors() } }
    }
    package var maybeFundClosedForNewMoney: Bool? {
        get { hasFundClosedForNewMoney ? fundClosedForNewMoney : nil }
        set { if let newValue { fundClosedForNewMoney = newValue } else { clearFundClosedForNewMoney() } }
    }
    package var maybeFundNotifyAmount: String? {
        get { hasFundNotifyAmount ? fundNotifyAmount : nil }
        set { if let newValue { fundNotifyAmount = newValue } else { clearFundNotifyAmount() } }
    }
    package var maybeFundMinimumInitialPurchase: String? {
        get { hasFundMinimumInitialPurchase ? fundMinimumInitialPurchase : nil }
        set { if let newValue { fundMinimumInitialPurchase = newValue } else { clearFundMinimumInitialPurchase() } }
    }
    package var maybeFundMinimumSubsequentPurchase: String? {
        get { hasFundMinimumSubsequentPurchase ? fundMinimumSubsequentPurchase : nil }
        set { if let newValue { fundMinimumSubsequentPurchase = newValue } else { clearFundMinimumSubsequentPurchase() } }
    }
    package var maybeFundBlueSkyStates: String? {
        get { hasFundBlueSkyStates ? fundBlueSkyStates : nil }
        set { if let newValue { fundBlueSkyStates = newValue } else { clearFundBlueSkyStates() } }
    }
    package var maybeFundBlueSkyTerritories: String? {
        get { hasFundBlueSkyTerritories ? fundBlueSkyTerritories : nil }
        set { if let newValue { fundBlueSkyTerritories = newValue } else { clearFundBlueSkyTerritories() } }
    }
    package var maybeFundDistributionPolicyIndicator: String? {
        get { hasFundDistributionPolicyIndicator ? fundDistributionPolicyIndicator : nil }
        set { if let newValue { fundDistributionPolicyIndicator = newValue } else { clearFundDistributionPolicyIndicator() } }
    }
    package var maybeFundAssetType: String? {
        get { hasFundAssetType ? fundAssetType : nil }
        set { if let newValue { fundAssetType = newValue } else { clearFundAssetType() } }
    }
    package var maybeCusip: String? {
        get { hasCusip ? cusip : nil }
        set { if let newValue { cusip = newValue } else { clearCusip() } }
    }
    package var maybeIssueDate: String? {
        get { hasIssueDate ? issueDate : nil }
        set { if let newValue { issueDate = newValue } else { clearIssueDate() } }
    }
    package var maybeRatings: String? {
        get { hasRatings ? ratings : nil }
        set { if let newValue { ratings = newValue } else { clearRatings() } }
    }
    package var maybeBondType: String? {
        get { hasBondType ? bondType : nil }
        set { if let newValue { bondType = newValue } else { clearBondType() } }
    }
    package var maybeCoupon: Double? {
        get { hasCoupon ? coupon : nil }
        set { if let newValue { coupon = newValue } else { clearCoupon() } }
    }
    package var maybeCouponType: String? {
        get { hasCouponType ? couponType : nil }
        set { if let newValue { couponType = newValue } else { clearCouponType() } }
    }
    package var maybeConvertible: Bool? {
        get { hasConvertible ? convertible : nil }
        set { if let newValue { convertible = newValue } else { clearConvertible() } }
    }
    package var maybeCallable: Bool? {
        get { hasCallable ? callable : nil }
        set { if let newValue { callable = newValue } else { clearCallable() } }
    }
    package var maybePuttable: Bool? {
        get { hasPuttable ? puttable : nil }
        set { if let newValue { puttable = newValue } else { clearPuttable() } }
    }
    package var maybeDescAppend: String? {
        get { hasDescAppend ? descAppend : nil }
        set { if let newValue { descAppend = newValue } else { clearDescAppend() } }
    }
    package var maybeNextOptionDate: String? {
        get { hasNextOptionDate ? nextOptionDate : nil }
        set { if let newValue { nextOptionDate = newValue } else { clearNextOptionDate() } }
    }
    package var maybeNextOptionType: String? {
        get { hasNextOptionType ? nextOptionType : nil }
        set { if let newValue { nextOptionType = newValue } else { clearNextOptionType() } }
    }
    package var maybeNextOptionPartial: Bool? {
        get { hasNextOptionPartial ? nextOptionPartial : nil }
        set { if let newValue { nextOptionPartial = newValue } else { clearNextOptionPartial() } }
    }
    package var maybeBondNotes: String? {
        get { hasBondNotes ? bondNotes : nil }
        set { if let newValue { bondNotes = newValue } else { clearBondNotes() } }
    }
    package var maybeEventContract1: String? {
        get { hasEventContract1 ? eventContract1 : nil }
        set { if let newValue { eventContract1 = newValue } else { clearEventContract1() } }
    }
    package var maybeEventContractDescription1: String? {
        get { hasEventContractDescription1 ? eventContractDescription1 : nil }
        set { if let newValue { eventContractDescription1 = newValue } else { clearEventContractDescription1() } }
    }
    package var maybeEventContractDescription2: String? {
        get { hasEventContractDescription2 ? eventContractDescription2 : nil }
        set { if let newValue { eventContractDescription2 = newValue } else { clearEventContractDescription2() } }
    }
    package var maybeMinAlgoSize: String? {
        get { hasMinAlgoSize ? minAlgoSize : nil }
        set { if let newValue { minAlgoSize = newValue } else { clearMinAlgoSize() } }
    }
    package var maybeLastPricePrecision: String? {
        get { hasLastPricePrecision ? lastPricePrecision : nil }
        set { if let newValue { lastPricePrecision = newValue } else { clearLastPricePrecision() } }
    }
    package var maybeLastSizePrecision: String? {
        get { hasLastSizePrecision ? lastSizePrecision : nil }
        set { if let newValue { lastSizePrecision = newValue } else { clearLastSizePrecision() } }
    }
    package var maybeSettlementMethod: String? {
        get { hasSettlementMethod ? settlementMethod : nil }
        set { if let newValue { settlementMethod = newValue } else { clearSettlementMethod() } }
    }
}

extension WireContractDataRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
}

extension WireCancelContractData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireContractData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeContractDetails: WireContractDetails? {
        get { hasContractDetails ? contractDetails : nil }
        set { if let newValue { contractDetails = newValue } else { clearContractDetails() } }
    }
}

extension WireContractDataEnd {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireSecDefOptParamsRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeUnderlyingSymbol: String? {
        get { hasUnderlyingSymbol ? underlyingSymbol : nil }
        set { if let newValue { underlyingSymbol = newValue } else { clearUnderlyingSymbol() } }
    }
    package var maybeFutFopExchange: String? {
        get { hasFutFopExchange ? futFopExchange : nil }
        set { if let newValue { futFopExchange = newValue } else { clearFutFopExchange() } }
    }
    package var maybeUnderlyingSecType: String? {
        get { hasUnderlyingSecType ? underlyingSecType : nil }
        set { if let newValue { underlyingSecType = newValue } else { clearUnderlyingSecType() } }
    }
    package var maybeUnderlyingConID: Int32? {
        get { hasUnderlyingConID ? underlyingConID : nil }
        set { if let newValue { underlyingConID = newValue } else { clearUnderlyingConID() } }
    }
}

extension WireSecDefOptParameter {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeExchange: String? {
        get { hasExchange ? exchange : nil }
        set { if let newValue { exchange = newValue } else { clearExchange() } }
    }
    package var maybeUnderlyingConID: Int32? {
        get { hasUnderlyingConID ? underlyingConID : nil }
        set { if let newValue { underlyingConID = newValue } else { clearUnderlyingConID() } }
    }
    package var maybeTradingClass: String? {
        get { hasTradingClass ? tradingClass : nil }
        set { if let newValue { tradingClass = newValue } else { clearTradingClass() } }
    }
    package var maybeMultiplier: String? {
        get { hasMultiplier ? multiplier : nil }
        set { if let newValue { multiplier = newValue } else { clearMultiplier() } }
    }
}

extension WireSecDefOptParameterEnd {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireMatchingSymbolsRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybePattern: String? {
        get { hasPattern ? pattern : nil }
        set { if let newValue { pattern = newValue } else { clearPattern() } }
    }
}

extension WireContractDescription {
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
}

extension WireSymbolSamples {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireMarketRuleRequest {
    package var maybeMarketRuleID: Int32? {
        get { hasMarketRuleID ? marketRuleID : nil }
        set { if let newValue { marketRuleID = newValue } else { clearMarketRuleID() } }
    }
}

extension WirePriceIncrement {
    package var maybeLowEdge: Double? {
        get { hasLowEdge ? lowEdge : nil }
        set { if let newValue { lowEdge = newValue } else { clearLowEdge() } }
    }
    package var maybeIncrement: Double? {
        get { hasIncrement ? increment : nil }
        set { if let newValue { increment = newValue } else { clearIncrement() } }
    }
}

extension WireMarketRule {
    package var maybeMarketRuleID: Int32? {
        get { hasMarketRuleID ? marketRuleID : nil }
        set { if let newValue { marketRuleID = newValue } else { clearMarketRuleID() } }
    }
}

extension WireSmartComponentsRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeBboExchange: String? {
        get { hasBboExchange ? bboExchange : nil }
        set { if let newValue { bboExchange = newValue } else { clearBboExchange() } }
    }
}

extension WireSmartComponent {
    package var maybeBitNumber: Int32? {
        get { hasBitNumber ? bitNumber : nil }
        set { if let newValue { bitNumber = newValue } else { clearBitNumber() } }
    }
    package var maybeExchange: String? {
        get { hasExchange ? exchange : nil }
        set { if let newValue { exchange = newValue } else { clearExchange() } }
    }
    package var maybeExchangeLetter: String? {
        get { hasExchangeLetter ? exchangeLetter : nil }
        set { if let newValue { exchangeLetter = newValue } else { clearExchangeLetter() } }
    }
}

extension WireSmartComponents {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireDepthMarketDataDescription {
    package var maybeExchange: String? {
        get { hasExchange ? exchange : nil }
        set { if let newValue { exchange = newValue } else { clearExchange() } }
    }
    package var maybeSecType: String? {
        get { hasSecType ? secType : nil }
        set { if let newValue { secType = newValue } else { clearSecType() } }
    }
    package var maybeListingExch: String? {
        get { hasListingExch ? listingExch : nil }
        set { if let newValue { listingExch = newValue } else { clearListingExch() } }
    }
    package var maybeServiceDataType: String? {
        get { hasServiceDataType ? serviceDataType : nil }
        set { if let newValue { serviceDataType = newValue } else { clearServiceDataType() } }
    }
    package var maybeAggGroup: Int32? {
        get { hasAggGroup ? aggGroup : nil }
        set { if let newValue { aggGroup = newValue } else { clearAggGroup() } }
    }
}

extension WireQueryDisplayGroupsRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireDisplayGroupList {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeGroups: String? {
        get { hasGroups ? groups : nil }
        set { if let newValue { groups = newValue } else { clearGroups() } }
    }
}

extension WireSubscribeToGroupEventsRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeGroupID: Int32? {
        get { hasGroupID ? groupID : nil }
        set { if let newValue { groupID = newValue } else { clearGroupID() } }
    }
}

extension WireUnsubscribeFromGroupEventsRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireUpdateDisplayGroupRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContractInfo: String? {
        get { hasContractInfo ? contractInfo : nil }
        set { if let newValue { contractInfo = newValue } else { clearContractInfo() } }
    }
}

extension WireDisplayGroupUpdated {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContractInfo: String? {
        get { hasContractInfo ? contractInfo : nil }
        set { if let newValue { contractInfo = newValue } else { clearContractInfo() } }
    }
}

extension WireHistoricalDataRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeEndDateTime: String? {
        get { hasEndDateTime ? endDateTime : nil }
        set { if let newValue { endDateTime = newValue } else { clearEndDateTime() } }
    }
    package var maybeBarSizeSetting: String? {
        get { hasBarSizeSetting ? barSizeSetting : nil }
        set { if let newValue { barSizeSetting = newValue } else { clearBarSizeSetting() } }
    }
    package var maybeDuration: String? {
        get { hasDuration ? duration : nil }
        set { if let newValue { duration = newValue } else { clearDuration() } }
    }
    package var maybeUseRth: Bool? {
        get { hasUseRth ? useRth : nil }
        set { if let newValue { useRth = newValue } else { clearUseRth() } }
    }
    package var maybeWhatToShow: String? {
        get { hasWhatToShow ? whatToShow : nil }
        set { if let newValue { whatToShow = newValue } else { clearWhatToShow() } }
    }
    package var maybeFormatDate: Int32? {
        get { hasFormatDate ? formatDate : nil }
        set { if let newValue { formatDate = newValue } else { clearFormatDate() } }
    }
    package var maybeKeepUpToDate: Bool? {
        get { hasKeepUpToDate ? keepUpToDate : nil }
        set { if let newValue { keepUpToDate = newValue } else { clearKeepUpToDate() } }
    }
}

extension WireCancelHistoricalData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireHistoricalDataBar {
    package var maybeDate: String? {
        get { hasDate ? date : nil }
        set { if let newValue { date = newValue } else { clearDate() } }
    }
    package var maybeOpen: Double? {
        get { hasOpen ? `open` : nil }
        set { if let newValue { `open` = newValue } else { clearOpen() } }
    }
    package var maybeHigh: Double? {
        get { hasHigh ? high : nil }
        set { if let newValue { high = newValue } else { clearHigh() } }
    }
    package var maybeLow: Double? {
        get { hasLow ? low : nil }
        set { if let newValue { low = newValue } else { clearLow() } }
    }
    package var maybeClose: Double? {
        get { hasClose ? close : nil }
        set { if let newValue { close = newValue } else { clearClose() } }
    }
    package var maybeVolume: String? {
        get { hasVolume ? volume : nil }
        set { if let newValue { volume = newValue } else { clearVolume() } }
    }
    package var maybeWap: String? {
        get { hasWap ? wap : nil }
        set { if let newValue { wap = newValue } else { clearWap() } }
    }
    package var maybeBarCount: Int32? {
        get { hasBarCount ? barCount : nil }
        set { if let newValue { barCount = newValue } else { clearBarCount() } }
    }
}

extension WireHistoricalData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeStartDateStr: String? {
        get { hasStartDateStr ? startDateStr : nil }
        set { if let newValue { startDateStr = newValue } else { clearStartDateStr() } }
    }
    package var maybeEndDateStr: String? {
        get { hasEndDateStr ? endDateStr : nil }
        set { if let newValue { endDateStr = newValue } else { clearEndDateStr() } }
    }
}

extension WireHistoricalDataUpdate {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeHistoricalDataBar: WireHistoricalDataBar? {
        get { hasHistoricalDataBar ? historicalDataBar : nil }
        set { if let newValue { historicalDataBar = newValue } else { clearHistoricalDataBar() } }
    }
}

extension WireHistoricalDataEnd {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeStartDateStr: String? {
        get { hasStartDateStr ? startDateStr : nil }
        set { if let newValue { startDateStr = newValue } else { clearStartDateStr() } }
    }
    package var maybeEndDateStr: String? {
        get { hasEndDateStr ? endDateStr : nil }
        set { if let newValue { endDateStr = newValue } else { clearEndDateStr() } }
    }
}

extension WireHistoricalTicksRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeStartDateTime: String? {
        get { hasStartDateTime ? startDateTime : nil }
        set { if let newValue { startDateTime = newValue } else { clearStartDateTime() } }
    }
    package var maybeEndDateTime: String? {
        get { hasEndDateTime ? endDateTime : nil }
        set { if let newValue { endDateTime = newValue } else { clearEndDateTime() } }
    }
    package var maybeNumberOfTicks: Int32? {
        get { hasNumberOfTicks ? numberOfTicks : nil }
        set { if let newValue { numberOfTicks = newValue } else { clearNumberOfTicks() } }
    }
    package var maybeWhatToShow: String? {
        get { hasWhatToShow ? whatToShow : nil }
        set { if let newValue { whatToShow = newValue } else { clearWhatToShow() } }
    }
    package var maybeUseRth: Bool? {
        get { hasUseRth ? useRth : nil }
        set { if let newValue { useRth = newValue } else { clearUseRth() } }
    }
    package var maybeIgnoreSize: Bool? {
        get { hasIgnoreSize ? ignoreSize : nil }
        set { if let newValue { ignoreSize = newValue } else { clearIgnoreSize() } }
    }
}

extension WireCancelHistoricalTicks {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireHistoricalTicks {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeIsDone: Bool? {
        get { hasIsDone ? isDone : nil }
        set { if let newValue { isDone = newValue } else { clearIsDone() } }
    }
}

extension WireHistoricalTicksBidAsk {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeIsDone: Bool? {
        get { hasIsDone ? isDone : nil }
        set { if let newValue { isDone = newValue } else { clearIsDone() } }
    }
}

extension WireHistoricalTicksLast {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeIsDone: Bool? {
        get { hasIsDone ? isDone : nil }
        set { if let newValue { isDone = newValue } else { clearIsDone() } }
    }
}

extension WireHeadTimestampRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeUseRth: Bool? {
        get { hasUseRth ? useRth : nil }
        set { if let newValue { useRth = newValue } else { clearUseRth() } }
    }
    package var maybeWhatToShow: String? {
        get { hasWhatToShow ? whatToShow : nil }
        set { if let newValue { whatToShow = newValue } else { clearWhatToShow() } }
    }
    package var maybeFormatDate: Int32? {
        get { hasFormatDate ? formatDate : nil }
        set { if let newValue { formatDate = newValue } else { clearFormatDate() } }
    }
}

extension WireCancelHeadTimestamp {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireHeadTimestamp {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeHeadTimestamp: String? {
        get { hasHeadTimestamp ? headTimestamp : nil }
        set { if let newValue { headTimestamp = newValue } else { clearHeadTimestamp() } }
    }
}

extension WireHistogramDataRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeUseRth: Bool? {
        get { hasUseRth ? useRth : nil }
        set { if let newValue { useRth = newValue } else { clearUseRth() } }
    }
    package var maybeTimePeriod: String? {
        get { hasTimePeriod ? timePeriod : nil }
        set { if let newValue { timePeriod = newValue } else { clearTimePeriod() } }
    }
}

extension WireCancelHistogramData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireHistogramDataEntry {
    package var maybePrice: Double? {
        get { hasPrice ? price : nil }
        set { if let newValue { price = newValue } else { clearPrice() } }
    }
    package var maybeSize: String? {
        get { hasSize ? size : nil }
        set { if let newValue { size = newValue } else { clearSize() } }
    }
}

extension WireHistogramData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireHistoricalSession {
    package var maybeStartDateTime: String? {
        get { hasStartDateTime ? startDateTime : nil }
        set { if let newValue { startDateTime = newValue } else { clearStartDateTime() } }
    }
    package var maybeEndDateTime: String? {
        get { hasEndDateTime ? endDateTime : nil }
        set { if let newValue { endDateTime = newValue } else { clearEndDateTime() } }
    }
    package var maybeRefDate: String? {
        get { hasRefDate ? refDate : nil }
        set { if let newValue { refDate = newValue } else { clearRefDate() } }
    }
}

extension WireHistoricalSchedule {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeStartDateTime: String? {
        get { hasStartDateTime ? startDateTime : nil }
        set { if let newValue { startDateTime = newValue } else { clearStartDateTime() } }
    }
    package var maybeEndDateTime: String? {
        get { hasEndDateTime ? endDateTime : nil }
        set { if let newValue { endDateTime = newValue } else { clearEndDateTime() } }
    }
    package var maybeTimeZone: String? {
        get { hasTimeZone ? timeZone : nil }
        set { if let newValue { timeZone = newValue } else { clearTimeZone() } }
    }
}

extension WireMarketDataRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeGenericTickList: String? {
        get { hasGenericTickList ? genericTickList : nil }
        set { if let newValue { genericTickList = newValue } else { clearGenericTickList() } }
    }
    package var maybeSnapshot: Bool? {
        get { hasSnapshot ? snapshot : nil }
        set { if let newValue { snapshot = newValue } else { clearSnapshot() } }
    }
    package var maybeRegulatorySnapshot: Bool? {
        get { hasRegulatorySnapshot ? regulatorySnapshot : nil }
        set { if let newValue { regulatorySnapshot = newValue } else { clearRegulatorySnapshot() } }
    }
}

extension WireCancelMarketData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireMarketDataTypeRequest {
    package var maybeMarketDataType: Int32? {
        get { hasMarketDataType ? marketDataType : nil }
        set { if let newValue { marketDataType = newValue } else { clearMarketDataType() } }
    }
}

extension WireMarketDataType {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeMarketDataType: Int32? {
        get { hasMarketDataType ? marketDataType : nil }
        set { if let newValue { marketDataType = newValue } else { clearMarketDataType() } }
    }
}

extension WireTickReqParams {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeMinTick: String? {
        get { hasMinTick ? minTick : nil }
        set { if let newValue { minTick = newValue } else { clearMinTick() } }
    }
    package var maybeBboExchange: String? {
        get { hasBboExchange ? bboExchange : nil }
        set { if let newValue { bboExchange = newValue } else { clearBboExchange() } }
    }
    package var maybeSnapshotPermissions: Int32? {
        get { hasSnapshotPermissions ? snapshotPermissions : nil }
        set { if let newValue { snapshotPermissions = newValue } else { clearSnapshotPermissions() } }
    }
    package var maybeLastPricePrecision: String? {
        get { hasLastPricePrecision ? lastPricePrecision : nil }
        set { if let newValue { lastPricePrecision = newValue } else { clearLastPricePrecision() } }
    }
    package var maybeLastSizePrecision: String? {
        get { hasLastSizePrecision ? lastSizePrecision : nil }
        set { if let newValue { lastSizePrecision = newValue } else { clearLastSizePrecision() } }
    }
}

extension WireTickPrice {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeTickType: Int32? {
        get { hasTickType ? tickType : nil }
        set { if let newValue { tickType = newValue } else { clearTickType() } }
    }
    package var maybePrice: Double? {
        get { hasPrice ? price : nil }
        set { if let newValue { price = newValue } else { clearPrice() } }
    }
    package var maybeSize: String? {
        get { hasSize ? size : nil }
        set { if let newValue { size = newValue } else { clearSize() } }
    }
    package var maybeAttrMask: Int32? {
        get { hasAttrMask ? attrMask : nil }
        set { if let newValue { attrMask = newValue } else { clearAttrMask() } }
    }
}

extension WireTickSize {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeTickType: Int32? {
        get { hasTickType ? tickType : nil }
        set { if let newValue { tickType = newValue } else { clearTickType() } }
    }
    package var maybeSize: String? {
        get { hasSize ? size : nil }
        set { if let newValue { size = newValue } else { clearSize() } }
    }
}

extension WireTickString {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeTickType: Int32? {
        get { hasTickType ? tickType : nil }
        set { if let newValue { tickType = newValue } else { clearTickType() } }
    }
    package var maybeValue: String? {
        get { hasValue ? value : nil }
        set { if let newValue { value = newValue } else { clearValue() } }
    }
}

extension WireTickGeneric {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeTickType: Int32? {
        get { hasTickType ? tickType : nil }
        set { if let newValue { tickType = newValue } else { clearTickType() } }
    }
    package var maybeValue: Double? {
        get { hasValue ? value : nil }
        set { if let newValue { value = newValue } else { clearValue() } }
    }
}

extension WireTickOptionComputation {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeTickType: Int32? {
        get { hasTickType ? tickType : nil }
        set { if let newValue { tickType = newValue } else { clearTickType() } }
    }
    package var maybeTickAttrib: Int32? {
        get { hasTickAttrib ? tickAttrib : nil }
        set { if let newValue { tickAttrib = newValue } else { clearTickAttrib() } }
    }
    package var maybeImpliedVol: Double? {
        get { hasImpliedVol ? impliedVol : nil }
        set { if let newValue { impliedVol = newValue } else { clearImpliedVol() } }
    }
    package var maybeDelta: Double? {
        get { hasDelta ? delta : nil }
        set { if let newValue { delta = newValue } else { clearDelta() } }
    }
    package var maybeOptPrice: Double? {
        get { hasOptPrice ? optPrice : nil }
        set { if let newValue { optPrice = newValue } else { clearOptPrice() } }
    }
    package var maybePvDividend: Double? {
        get { hasPvDividend ? pvDividend : nil }
        set { if let newValue { pvDividend = newValue } else { clearPvDividend() } }
    }
    package var maybeGamma: Double? {
        get { hasGamma ? gamma : nil }
        set { if let newValue { gamma = newValue } else { clearGamma() } }
    }
    package var maybeVega: Double? {
        get { hasVega ? vega : nil }
        set { if let newValue { vega = newValue } else { clearVega() } }
    }
    package var maybeTheta: Double? {
        get { hasTheta ? theta : nil }
        set { if let newValue { theta = newValue } else { clearTheta() } }
    }
    package var maybeUndPrice: Double? {
        get { hasUndPrice ? undPrice : nil }
        set { if let newValue { undPrice = newValue } else { clearUndPrice() } }
    }
}

extension WireTickSnapshotEnd {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireMarketDepthRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeNumRows: Int32? {
        get { hasNumRows ? numRows : nil }
        set { if let newValue { numRows = newValue } else { clearNumRows() } }
    }
    package var maybeIsSmartDepth: Bool? {
        get { hasIsSmartDepth ? isSmartDepth : nil }
        set { if let newValue { isSmartDepth = newValue } else { clearIsSmartDepth() } }
    }
}

extension WireCancelMarketDepth {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeIsSmartDepth: Bool? {
        get { hasIsSmartDepth ? isSmartDepth : nil }
        set { if let newValue { isSmartDepth = newValue } else { clearIsSmartDepth() } }
    }
}

extension WireMarketDepthData {
    package var maybePosition: Int32? {
        get { hasPosition ? position : nil }
        set { if let newValue { position = newValue } else { clearPosition() } }
    }
    package var maybeOperation: Int32? {
        get { hasOperation ? operation : nil }
        set { if let newValue { operation = newValue } else { clearOperation() } }
    }
    package var maybeSide: Int32? {
        get { hasSide ? side : nil }
        set { if let newValue { side = newValue } else { clearSide() } }
    }
    package var maybePrice: Double? {
        get { hasPrice ? price : nil }
        set { if let newValue { price = newValue } else { clearPrice() } }
    }
    package var maybeSize: String? {
        get { hasSize ? size : nil }
        set { if let newValue { size = newValue } else { clearSize() } }
    }
    package var maybeMarketMaker: String? {
        get { hasMarketMaker ? marketMaker : nil }
        set { if let newValue { marketMaker = newValue } else { clearMarketMaker() } }
    }
    package var maybeIsSmartDepth: Bool? {
        get { hasIsSmartDepth ? isSmartDepth : nil }
        set { if let newValue { isSmartDepth = newValue } else { clearIsSmartDepth() } }
    }
}

extension WireMarketDepth {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeMarketDepthData: WireMarketDepthData? {
        get { hasMarketDepthData ? marketDepthData : nil }
        set { if let newValue { marketDepthData = newValue } else { clearMarketDepthData() } }
    }
}

extension WireMarketDepthL2 {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeMarketDepthData: WireMarketDepthData? {
        get { hasMarketDepthData ? marketDepthData : nil }
        set { if let newValue { marketDepthData = newValue } else { clearMarketDepthData() } }
    }
}

extension WireTickByTickRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeTickType: String? {
        get { hasTickType ? tickType : nil }
        set { if let newValue { tickType = newValue } else { clearTickType() } }
    }
    package var maybeNumberOfTicks: Int32? {
        get { hasNumberOfTicks ? numberOfTicks : nil }
        set { if let newValue { numberOfTicks = newValue } else { clearNumberOfTicks() } }
    }
    package var maybeIgnoreSize: Bool? {
        get { hasIgnoreSize ? ignoreSize : nil }
        set { if let newValue { ignoreSize = newValue } else { clearIgnoreSize() } }
    }
}

extension WireCancelTickByTick {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireTickAttribLast {
    package var maybePastLimit: Bool? {
        get { hasPastLimit ? pastLimit : nil }
        set { if let newValue { pastLimit = newValue } else { clearPastLimit() } }
    }
    package var maybeUnreported: Bool? {
        get { hasUnreported ? unreported : nil }
        set { if let newValue { unreported = newValue } else { clearUnreported() } }
    }
}

extension WireTickAttribBidAsk {
    package var maybeBidPastLow: Bool? {
        get { hasBidPastLow ? bidPastLow : nil }
        set { if let newValue { bidPastLow = newValue } else { clearBidPastLow() } }
    }
    package var maybeAskPastHigh: Bool? {
        get { hasAskPastHigh ? askPastHigh : nil }
        set { if let newValue { askPastHigh = newValue } else { clearAskPastHigh() } }
    }
}

extension WireHistoricalTick {
    package var maybeTime: Int64? {
        get { hasTime ? time : nil }
        set { if let newValue { time = newValue } else { clearTime() } }
    }
    package var maybePrice: Double? {
        get { hasPrice ? price : nil }
        set { if let newValue { price = newValue } else { clearPrice() } }
    }
    package var maybeSize: String? {
        get { hasSize ? size : nil }
        set { if let newValue { size = newValue } else { clearSize() } }
    }
}

extension WireHistoricalTickBidAsk {
    package var maybeTime: Int64? {
        get { hasTime ? time : nil }
        set { if let newValue { time = newValue } else { clearTime() } }
    }
    package var maybeTickAttribBidAsk: WireTickAttribBidAsk? {
        get { hasTickAttribBidAsk ? tickAttribBidAsk : nil }
        set { if let newValue { tickAttribBidAsk = newValue } else { clearTickAttribBidAsk() } }
    }
    package var maybePriceBid: Double? {
        get { hasPriceBid ? priceBid : nil }
        set { if let newValue { priceBid = newValue } else { clearPriceBid() } }
    }
    package var maybePriceAsk: Double? {
        get { hasPriceAsk ? priceAsk : nil }
        set { if let newValue { priceAsk = newValue } else { clearPriceAsk() } }
    }
    package var maybeSizeBid: String? {
        get { hasSizeBid ? sizeBid : nil }
        set { if let newValue { sizeBid = newValue } else { clearSizeBid() } }
    }
    package var maybeSizeAsk: String? {
        get { hasSizeAsk ? sizeAsk : nil }
        set { if let newValue { sizeAsk = newValue } else { clearSizeAsk() } }
    }
}

extension WireHistoricalTickLast {
    package var maybeTime: Int64? {
        get { hasTime ? time : nil }
        set { if let newValue { time = newValue } else { clearTime() } }
    }
    package var maybeTickAttribLast: WireTickAttribLast? {
        get { hasTickAttribLast ? tickAttribLast : nil }
        set { if let newValue { tickAttribLast = newValue } else { clearTickAttribLast() } }
    }
    package var maybePrice: Double? {
        get { hasPrice ? price : nil }
        set { if let newValue { price = newValue } else { clearPrice() } }
    }
    package var maybeSize: String? {
        get { hasSize ? size : nil }
        set { if let newValue { size = newValue } else { clearSize() } }
    }
    package var maybeExchange: String? {
        get { hasExchange ? exchange : nil }
        set { if let newValue { exchange = newValue } else { clearExchange() } }
    }
    package var maybeSpecialConditions: String? {
        get { hasSpecialConditions ? specialConditions : nil }
        set { if let newValue { specialConditions = newValue } else { clearSpecialConditions() } }
    }
}

extension WireTickByTickData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeTickType: Int32? {
        get { hasTickType ? tickType : nil }
        set { if let newValue { tickType = newValue } else { clearTickType() } }
    }
}

extension WireRealTimeBarsRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeBarSize: Int32? {
        get { hasBarSize ? barSize : nil }
        set { if let newValue { barSize = newValue } else { clearBarSize() } }
    }
    package var maybeWhatToShow: String? {
        get { hasWhatToShow ? whatToShow : nil }
        set { if let newValue { whatToShow = newValue } else { clearWhatToShow() } }
    }
    package var maybeUseRth: Bool? {
        get { hasUseRth ? useRth : nil }
        set { if let newValue { useRth = newValue } else { clearUseRth() } }
    }
}

extension WireCancelRealTimeBars {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireRealTimeBarTick {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeTime: Int64? {
        get { hasTime ? time : nil }
        set { if let newValue { time = newValue } else { clearTime() } }
    }
    package var maybeOpen: Double? {
        get { hasOpen ? `open` : nil }
        set { if let newValue { `open` = newValue } else { clearOpen() } }
    }
    package var maybeHigh: Double? {
        get { hasHigh ? high : nil }
        set { if let newValue { high = newValue } else { clearHigh() } }
    }
    package var maybeLow: Double? {
        get { hasLow ? low : nil }
        set { if let newValue { low = newValue } else { clearLow() } }
    }
    package var maybeClose: Double? {
        get { hasClose ? close : nil }
        set { if let newValue { close = newValue } else { clearClose() } }
    }
    package var maybeVolume: String? {
        get { hasVolume ? volume : nil }
        set { if let newValue { volume = newValue } else { clearVolume() } }
    }
    package var maybeWap: String? {
        get { hasWap ? wap : nil }
        set { if let newValue { wap = newValue } else { clearWap() } }
    }
    package var maybeCount: Int32? {
        get { hasCount ? count : nil }
        set { if let newValue { count = newValue } else { clearCount() } }
    }
}

extension WireCalculateImpliedVolatilityRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeOptionPrice: Double? {
        get { hasOptionPrice ? optionPrice : nil }
        set { if let newValue { optionPrice = newValue } else { clearOptionPrice() } }
    }
    package var maybeUnderPrice: Double? {
        get { hasUnderPrice ? underPrice : nil }
        set { if let newValue { underPrice = newValue } else { clearUnderPrice() } }
    }
}

extension WireCancelCalculateImpliedVolatility {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireCalculateOptionPriceRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeVolatility: Double? {
        get { hasVolatility ? volatility : nil }
        set { if let newValue { volatility = newValue } else { clearVolatility() } }
    }
    package var maybeUnderPrice: Double? {
        get { hasUnderPrice ? underPrice : nil }
        set { if let newValue { underPrice = newValue } else { clearUnderPrice() } }
    }
}

extension WireCancelCalculateOptionPrice {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireRerouteMarketDataRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeConID: Int32? {
        get { hasConID ? conID : nil }
        set { if let newValue { conID = newValue } else { clearConID() } }
    }
    package var maybeExchange: String? {
        get { hasExchange ? exchange : nil }
        set { if let newValue { exchange = newValue } else { clearExchange() } }
    }
}

extension WireRerouteMarketDepthRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeConID: Int32? {
        get { hasConID ? conID : nil }
        set { if let newValue { conID = newValue } else { clearConID() } }
    }
    package var maybeExchange: String? {
        get { hasExchange ? exchange : nil }
        set { if let newValue { exchange = newValue } else { clearExchange() } }
    }
}

extension WireTickEFP {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeTickType: Int32? {
        get { hasTickType ? tickType : nil }
        set { if let newValue { tickType = newValue } else { clearTickType() } }
    }
    package var maybeBasisPoints: Double? {
        get { hasBasisPoints ? basisPoints : nil }
        set { if let newValue { basisPoints = newValue } else { clearBasisPoints() } }
    }
    package var maybeFormattedBasisPoints: String? {
        get { hasFormattedBasisPoints ? formattedBasisPoints : nil }
        set { if let newValue { formattedBasisPoints = newValue } else { clearFormattedBasisPoints() } }
    }
    package var maybeImpliedFuturesPrice: Double? {
        get { hasImpliedFuturesPrice ? impliedFuturesPrice : nil }
        set { if let newValue { impliedFuturesPrice = newValue } else { clearImpliedFuturesPrice() } }
    }
    package var maybeHoldDays: Int32? {
        get { hasHoldDays ? holdDays : nil }
        set { if let newValue { holdDays = newValue } else { clearHoldDays() } }
    }
    package var maybeFutureLastTradeDate: String? {
        get { hasFutureLastTradeDate ? futureLastTradeDate : nil }
        set { if let newValue { futureLastTradeDate = newValue } else { clearFutureLastTradeDate() } }
    }
    package var maybeDividendImpact: Double? {
        get { hasDividendImpact ? dividendImpact : nil }
        set { if let newValue { dividendImpact = newValue } else { clearDividendImpact() } }
    }
    package var maybeDividendsToLastTradeDate: Double? {
        get { hasDividendsToLastTradeDate ? dividendsToLastTradeDate : nil }
        set { if let newValue { dividendsToLastTradeDate = newValue } else { clearDividendsToLastTradeDate() } }
    }
}

extension WireDeltaNeutralValidation {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeDeltaNeutralContract: WireDeltaNeutralContract? {
        get { hasDeltaNeutralContract ? deltaNeutralContract : nil }
        set { if let newValue { deltaNeutralContract = newValue } else { clearDeltaNeutralContract() } }
    }
}

extension WireNewsBulletinsRequest {
    package var maybeAllMessages: Bool? {
        get { hasAllMessages ? allMessages : nil }
        set { if let newValue { allMessages = newValue } else { clearAllMessages() } }
    }
}

extension WireNewsBulletin {
    package var maybeNewsMsgID: Int32? {
        get { hasNewsMsgID ? newsMsgID : nil }
        set { if let newValue { newsMsgID = newValue } else { clearNewsMsgID() } }
    }
    package var maybeNewsMsgType: Int32? {
        get { hasNewsMsgType ? newsMsgType : nil }
        set { if let newValue { newsMsgType = newValue } else { clearNewsMsgType() } }
    }
    package var maybeNewsMessage: String? {
        get { hasNewsMessage ? newsMessage : nil }
        set { if let newValue { newsMessage = newValue } else { clearNewsMessage() } }
    }
    package var maybeOriginatingExch: String? {
        get { hasOriginatingExch ? originatingExch : nil }
        set { if let newValue { originatingExch = newValue } else { clearOriginatingExch() } }
    }
}

extension WireNewsProvider {
    package var maybeProviderCode: String? {
        get { hasProviderCode ? providerCode : nil }
        set { if let newValue { providerCode = newValue } else { clearProviderCode() } }
    }
    package var maybeProviderName: String? {
        get { hasProviderName ? providerName : nil }
        set { if let newValue { providerName = newValue } else { clearProviderName() } }
    }
}

extension WireNewsArticleRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeProviderCode: String? {
        get { hasProviderCode ? providerCode : nil }
        set { if let newValue { providerCode = newValue } else { clearProviderCode() } }
    }
    package var maybeArticleID: String? {
        get { hasArticleID ? articleID : nil }
        set { if let newValue { articleID = newValue } else { clearArticleID() } }
    }
}

extension WireNewsArticle {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeArticleType: Int32? {
        get { hasArticleType ? articleType : nil }
        set { if let newValue { articleType = newValue } else { clearArticleType() } }
    }
    package var maybeArticleText: String? {
        get { hasArticleText ? articleText : nil }
        set { if let newValue { articleText = newValue } else { clearArticleText() } }
    }
}

extension WireHistoricalNewsRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeConID: Int32? {
        get { hasConID ? conID : nil }
        set { if let newValue { conID = newValue } else { clearConID() } }
    }
    package var maybeProviderCodes: String? {
        get { hasProviderCodes ? providerCodes : nil }
        set { if let newValue { providerCodes = newValue } else { clearProviderCodes() } }
    }
    package var maybeStartDateTime: String? {
        get { hasStartDateTime ? startDateTime : nil }
        set { if let newValue { startDateTime = newValue } else { clearStartDateTime() } }
    }
    package var maybeEndDateTime: String? {
        get { hasEndDateTime ? endDateTime : nil }
        set { if let newValue { endDateTime = newValue } else { clearEndDateTime() } }
    }
    package var maybeTotalResults: Int32? {
        get { hasTotalResults ? totalResults : nil }
        set { if let newValue { totalResults = newValue } else { clearTotalResults() } }
    }
}

extension WireHistoricalNews {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeTime: String? {
        get { hasTime ? time : nil }
        set { if let newValue { time = newValue } else { clearTime() } }
    }
    package var maybeProviderCode: String? {
        get { hasProviderCode ? providerCode : nil }
        set { if let newValue { providerCode = newValue } else { clearProviderCode() } }
    }
    package var maybeArticleID: String? {
        get { hasArticleID ? articleID : nil }
        set { if let newValue { articleID = newValue } else { clearArticleID() } }
    }
    package var maybeHeadline: String? {
        get { hasHeadline ? headline : nil }
        set { if let newValue { headline = newValue } else { clearHeadline() } }
    }
}

extension WireHistoricalNewsEnd {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeHasMore_p: Bool? {
        get { hasHasMore_p ? hasMore_p : nil }
        set { if let newValue { hasMore_p = newValue } else { clearHasMore_p() } }
    }
}

extension WireTickNews {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeTimestamp: Int64? {
        get { hasTimestamp ? timestamp : nil }
        set { if let newValue { timestamp = newValue } else { clearTimestamp() } }
    }
    package var maybeProviderCode: String? {
        get { hasProviderCode ? providerCode : nil }
        set { if let newValue { providerCode = newValue } else { clearProviderCode() } }
    }
    package var maybeArticleID: String? {
        get { hasArticleID ? articleID : nil }
        set { if let newValue { articleID = newValue } else { clearArticleID() } }
    }
    package var maybeHeadline: String? {
        get { hasHeadline ? headline : nil }
        set { if let newValue { headline = newValue } else { clearHeadline() } }
    }
    package var maybeExtraData: String? {
        get { hasExtraData ? extraData : nil }
        set { if let newValue { extraData = newValue } else { clearExtraData() } }
    }
}

extension WireWshMetaDataRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireCancelWshMetaData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireWshMetaData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeDataJson: String? {
        get { hasDataJson ? dataJson : nil }
        set { if let newValue { dataJson = newValue } else { clearDataJson() } }
    }
}

extension WireWshEventDataRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeConID: Int32? {
        get { hasConID ? conID : nil }
        set { if let newValue { conID = newValue } else { clearConID() } }
    }
    package var maybeFilter: String? {
        get { hasFilter ? filter : nil }
        set { if let newValue { filter = newValue } else { clearFilter() } }
    }
    package var maybeFillWatchlist: Bool? {
        get { hasFillWatchlist ? fillWatchlist : nil }
        set { if let newValue { fillWatchlist = newValue } else { clearFillWatchlist() } }
    }
    package var maybeFillPortfolio: Bool? {
        get { hasFillPortfolio ? fillPortfolio : nil }
        set { if let newValue { fillPortfolio = newValue } else { clearFillPortfolio() } }
    }
    package var maybeFillCompetitors: Bool? {
        get { hasFillCompetitors ? fillCompetitors : nil }
        set { if let newValue { fillCompetitors = newValue } else { clearFillCompetitors() } }
    }
    package var maybeStartDate: String? {
        get { hasStartDate ? startDate : nil }
        set { if let newValue { startDate = newValue } else { clearStartDate() } }
    }
    package var maybeEndDate: String? {
        get { hasEndDate ? endDate : nil }
        set { if let newValue { endDate = newValue } else { clearEndDate() } }
    }
    package var maybeTotalLimit: Int32? {
        get { hasTotalLimit ? totalLimit : nil }
        set { if let newValue { totalLimit = newValue } else { clearTotalLimit() } }
    }
}

extension WireCancelWshEventData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireWshEventData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeDataJson: String? {
        get { hasDataJson ? dataJson : nil }
        set { if let newValue { dataJson = newValue } else { clearDataJson() } }
    }
}

extension WireFundamentalsDataRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeReportType: String? {
        get { hasReportType ? reportType : nil }
        set { if let newValue { reportType = newValue } else { clearReportType() } }
    }
}

extension WireCancelFundamentalsData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireFundamentalsData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeData: String? {
        get { hasData ? data : nil }
        set { if let newValue { data = newValue } else { clearData() } }
    }
}

extension WireSoftDollarTier {
    package var maybeName: String? {
        get { hasName ? name : nil }
        set { if let newValue { name = newValue } else { clearName() } }
    }
    package var maybeValue: String? {
        get { hasValue ? value : nil }
        set { if let newValue { value = newValue } else { clearValue() } }
    }
    package var maybeDisplayName: String? {
        get { hasDisplayName ? displayName : nil }
        set { if let newValue { displayName = newValue } else { clearDisplayName() } }
    }
}

extension WireOrderCondition {
    package var maybeType: Int32? {
        get { hasType ? type : nil }
        set { if let newValue { type = newValue } else { clearType() } }
    }
    package var maybeIsConjunctionConnection: Bool? {
        get { hasIsConjunctionConnection ? isConjunctionConnection : nil }
        set { if let newValue { isConjunctionConnection = newValue } else { clearIsConjunctionConnection() } }
    }
    package var maybeIsMore: Bool? {
        get { hasIsMore ? isMore : nil }
        set { if let newValue { isMore = newValue } else { clearIsMore() } }
    }
    package var maybeConID: Int32? {
        get { hasConID ? conID : nil }
        set { if let newValue { conID = newValue } else { clearConID() } }
    }
    package var maybeExchange: String? {
        get { hasExchange ? exchange : nil }
        set { if let newValue { exchange = newValue } else { clearExchange() } }
    }
    package var maybeSymbol: String? {
        get { hasSymbol ? symbol : nil }
        set { if let newValue { symbol = newValue } else { clearSymbol() } }
    }
    package var maybeSecType: String? {
        get { hasSecType ? secType : nil }
        set { if let newValue { secType = newValue } else { clearSecType() } }
    }
    package var maybePercent: Int32? {
        get { hasPercent ? percent : nil }
        set { if let newValue { percent = newValue } else { clearPercent() } }
    }
    package var maybeChangePercent: Double? {
        get { hasChangePercent ? changePercent : nil }
        set { if let newValue { changePercent = newValue } else { clearChangePercent() } }
    }
    package var maybePrice: Double? {
        get { hasPrice ? price : nil }
        set { if let newValue { price = newValue } else { clearPrice() } }
    }
    package var maybeTriggerMethod: Int32? {
        get { hasTriggerMethod ? triggerMethod : nil }
        set { if let newValue { triggerMethod = newValue } else { clearTriggerMethod() } }
    }
    package var maybeTime: String? {
        get { hasTime ? time : nil }
        set { if let newValue { time = newValue } else { clearTime() } }
    }
    package var maybeVolume: Int32? {
        get { hasVolume ? volume : nil }
        set { if let newValue { volume = newValue } else { clearVolume() } }
    }
}

extension WireOrder {
    package var maybeClientID: Int32? {
        get { hasClientID ? clientID : nil }
        set { if let newValue { clientID = newValue } else { clearClientID() } }
    }
    package var maybeOrderID: Int32? {
        get { hasOrderID ? orderID : nil }
        set { if let newValue { orderID = newValue } else { clearOrderID() } }
    }
    package var maybePermID: Int64? {
        get { hasPermID ? permID : nil }
        set { if let newValue { permID = newValue } else { clearPermID() } }
    }
    package var maybeParentID: Int32? {
        get { hasParentID ? parentID : nil }
        set { if let newValue { parentID = newValue } else { clearParentID() } }
    }
    package var maybeAction: String? {
        get { hasAction ? action : nil }
        set { if let newValue { action = newValue } else { clearAction() } }
    }
    package var maybeTotalQuantity: String? {
        get { hasTotalQuantity ? totalQuantity : nil }
        set { if let newValue { totalQuantity = newValue } else { clearTotalQuantity() } }
    }
    package var maybeDisplaySize: Int32? {
        get { hasDisplaySize ? displaySize : nil }
        set { if let newValue { displaySize = newValue } else { clearDisplaySize() } }
    }
    package var maybeOrderType: String? {
        get { hasOrderType ? orderType : nil }
        set { if let newValue { orderType = newValue } else { clearOrderType() } }
    }
    package var maybeLmtPrice: Double? {
        get { hasLmtPrice ? lmtPrice : nil }
        set { if let newValue { lmtPrice = newValue } else { clearLmtPrice() } }
    }
    package var maybeAuxPrice: Double? {
        get { hasAuxPrice ? auxPrice : nil }
        set { if let newValue { auxPrice = newValue } else { clearAuxPrice() } }
    }
    package var maybeTif: String? {
        get { hasTif ? tif : nil }
        set { if let newValue { tif = newValue } else { clearTif() } }
    }
    package var maybeAccount: String? {
        get { hasAccount ? account : nil }
        set { if let newValue { account = newValue } else { clearAccount() } }
    }
    package var maybeSettlingFirm: String? {
        get { hasSettlingFirm ? settlingFirm : nil }
        set { if let newValue { settlingFirm = newValue } else { clearSettlingFirm() } }
    }
    package var maybeClearingAccount: String? {
        get { hasClearingAccount ? clearingAccount : nil }
        set { if let newValue { clearingAccount = newValue } else { clearClearingAccount() } }
    }
    package var maybeClearingIntent: String? {
        get { hasClearingIntent ? clearingIntent : nil }
        set { if let newValue { clearingIntent = newValue } else { clearClearingIntent() } }
    }
    package var maybeAllOrNone: Bool? {
        get { hasAllOrNone ? allOrNone : nil }
        set { if let newValue { allOrNone = newValue } else { clearAllOrNone() } }
    }
    package var maybeBlockOrder: Bool? {
        get { hasBlockOrder ? blockOrder : nil }
        set { if let newValue { blockOrder = newValue } else { clearBlockOrder() } }
    }
    package var maybeHidden: Bool? {
        get { hasHidden ? hidden : nil }
        set { if let newValue { hidden = newValue } else { clearHidden() } }
    }
    package var maybeOutsideRth: Bool? {
        get { hasOutsideRth ? outsideRth : nil }
        set { if let newValue { outsideRth = newValue } else { clearOutsideRth() } }
    }
    package var maybeSweepToFill: Bool? {
        get { hasSweepToFill ? sweepToFill : nil }
        set { if let newValue { sweepToFill = newValue } else { clearSweepToFill() } }
    }
    package var maybePercentOffset: Double? {
        get { hasPercentOffset ? percentOffset : nil }
        set { if let newValue { percentOffset = newValue } else { clearPercentOffset() } }
    }
    package var maybeTrailingPercent: Double? {
        get { hasTrailingPercent ? trailingPercent : nil }
        set { if let newValue { trailingPercent = newValue } else { clearTrailingPercent() } }
    }
    package var maybeTrailStopPrice: Double? {
        get { hasTrailStopPrice ? trailStopPrice : nil }
        set { if let newValue { trailStopPrice = newValue } else { clearTrailStopPrice() } }
    }
    package var maybeMinQty: Int32? {
        get { hasMinQty ? minQty : nil }
        set { if let newValue { minQty = newValue } else { clearMinQty() } }
    }
    package var maybeGoodAfterTime: String? {
        get { hasGoodAfterTime ? goodAfterTime : nil }
        set { if let newValue { goodAfterTime = newValue } else { clearGoodAfterTime() } }
    }
    package var maybeGoodTillDate: String? {
        get { hasGoodTillDate ? goodTillDate : nil }
        set { if let newValue { goodTillDate = newValue } else { clearGoodTillDate() } }
    }
    package var maybeOcaGroup: String? {
        get { hasOcaGroup ? ocaGroup : nil }
        set { if let newValue { ocaGroup = newValue } else { clearOcaGroup() } }
    }
    package var maybeOrderRef: String? {
        get { hasOrderRef ? orderRef : nil }
        set { if let newValue { orderRef = newValue } else { clearOrderRef() } }
    }
    package var maybeRule80A: String? {
        get { hasRule80A ? rule80A : nil }
        set { if let newValue { rule80A = newValue } else { clearRule80A() } }
    }
    package var maybeOcaType: Int32? {
        get { hasOcaType ? ocaType : nil }
        set { if let newValue { ocaType = newValue } else { clearOcaType() } }
    }
    package var maybeTriggerMethod: Int32? {
        get { hasTriggerMethod ? triggerMethod : nil }
        set { if let newValue { triggerMethod = newValue } else { clearTriggerMethod() } }
    }
    package var maybeActiveStartTime: String? {
        get { hasActiveStartTime ? activeStartTime : nil }
        set { if let newValue { activeStartTime = newValue } else { clearActiveStartTime() } }
    }
    package var maybeActiveStopTime: String? {
        get { hasActiveStopTime ? activeStopTime : nil }
        set { if let newValue { activeStopTime = newValue } else { clearActiveStopTime() } }
    }
    package var maybeFaGroup: String? {
        get { hasFaGroup ? faGroup : nil }
        set { if let newValue { faGroup = newValue } else { clearFaGroup() } }
    }
    package var maybeFaMethod: String? {
        get { hasFaMethod ? faMethod : nil }
        set { if let newValue { faMethod = newValue } else { clearFaMethod() } }
    }
    package var maybeFaPercentage: String? {
        get { hasFaPercentage ? faPercentage : nil }
        set { if let newValue { faPercentage = newValue } else { clearFaPercentage() } }
    }
    package var maybeVolatility: Double? {
        get { hasVolatility ? volatility : nil }
        set { if let newValue { volatility = newValue } else { clearVolatility() } }
    }
    package var maybeVolatilityType: Int32? {
        get { hasVolatilityType ? volatilityType : nil }
        set { if let newValue { volatilityType = newValue } else { clearVolatilityType() } }
    }
    package var maybeContinuousUpdate: Bool? {
        get { hasContinuousUpdate ? continuousUpdate : nil }
        set { if let newValue { continuousUpdate = newValue } else { clearContinuousUpdate() } }
    }
    package var maybeReferencePriceType: Int32? {
        get { hasReferencePriceType ? referencePriceType : nil }
        set { if let newValue { referencePriceType = newValue } else { clearReferencePriceType() } }
    }
    package var maybeDeltaNeutralOrderType: String? {
        get { hasDeltaNeutralOrderType ? deltaNeutralOrderType : nil }
        set { if let newValue { deltaNeutralOrderType = newValue } else { clearDeltaNeutralOrderType() } }
    }
    package var maybeDeltaNeutralAuxPrice: Double? {
        get { hasDeltaNeutralAuxPrice ? deltaNeutralAuxPrice : nil }
        set { if let newValue { deltaNeutralAuxPrice = newValue } else { clearDeltaNeutralAuxPrice() } }
    }
    package var maybeDeltaNeutralConID: Int32? {
        get { hasDeltaNeutralConID ? deltaNeutralConID : nil }
        set { if let newValue { deltaNeutralConID = newValue } else { clearDeltaNeutralConID() } }
    }
    package var maybeDeltaNeutralOpenClose: String? {
        get { hasDeltaNeutralOpenClose ? deltaNeutralOpenClose : nil }
        set { if let newValue { deltaNeutralOpenClose = newValue } else { clearDeltaNeutralOpenClose() } }
    }
    package var maybeDeltaNeutralShortSale: Bool? {
        get { hasDeltaNeutralShortSale ? deltaNeutralShortSale : nil }
        set { if let newValue { deltaNeutralShortSale = newValue } else { clearDeltaNeutralShortSale() } }
    }
    package var maybeDeltaNeutralShortSaleSlot: Int32? {
        get { hasDeltaNeutralShortSaleSlot ? deltaNeutralShortSaleSlot : nil }
        set { if let newValue { deltaNeutralShortSaleSlot = newValue } else { clearDeltaNeutralShortSaleSlot() } }
    }
    package var maybeDeltaNeutralDesignatedLocation: String? {
        get { hasDeltaNeutralDesignatedLocation ? deltaNeutralDesignatedLocation : nil }
        set { if let newValue { deltaNeutralDesignatedLocation = newValue } else { clearDeltaNeutralDesignatedLocation() } }
    }
    package var maybeScaleInitLevelSize: Int32? {
        get { hasScaleInitLevelSize ? scaleInitLevelSize : nil }
        set { if let newValue { scaleInitLevelSize = newValue } else { clearScaleInitLevelSize() } }
    }
    package var maybeScaleSubsLevelSize: Int32? {
        get { hasScaleSubsLevelSize ? scaleSubsLevelSize : nil }
        set { if let newValue { scaleSubsLevelSize = newValue } else { clearScaleSubsLevelSize() } }
    }
    package var maybeScalePriceIncrement: Double? {
        get { hasScalePriceIncrement ? scalePriceIncrement : nil }
        set { if let newValue { scalePriceIncrement = newValue } else { clearScalePriceIncrement() } }
    }
    package var maybeScalePriceAdjustValue: Double? {
        get { hasScalePriceAdjustValue ? scalePriceAdjustValue : nil }
        set { if let newValue { scalePriceAdjustValue = newValue } else { clearScalePriceAdjustValue() } }
    }
    package var maybeScalePriceAdjustInterval: Int32? {
        get { hasScalePriceAdjustInterval ? scalePriceAdjustInterval : nil }
        set { if let newValue { scalePriceAdjustInterval = newValue } else { clearScalePriceAdjustInterval() } }
    }
    package var maybeScaleProfitOffset: Double? {
        get { hasScaleProfitOffset ? scaleProfitOffset : nil }
        set { if let newValue { scaleProfitOffset = newValue } else { clearScaleProfitOffset() } }
    }
    package var maybeScaleAutoReset: Bool? {
        get { hasScaleAutoReset ? scaleAutoReset : nil }
        set { if let newValue { scaleAutoReset = newValue } else { clearScaleAutoReset() } }
    }
    package var maybeScaleInitPosition: Int32? {
        get { hasScaleInitPosition ? scaleInitPosition : nil }
        set { if let newValue { scaleInitPosition = newValue } else { clearScaleInitPosition() } }
    }
    package var maybeScaleInitFillQty: Int32? {
        get { hasScaleInitFillQty ? scaleInitFillQty : nil }
        set { if let newValue { scaleInitFillQty = newValue } else { clearScaleInitFillQty() } }
    }
    package var maybeScaleRandomPercent: Bool? {
        get { hasScaleRandomPercent ? scaleRandomPercent : nil }
        set { if let newValue { scaleRandomPercent = newValue } else { clearScaleRandomPercent() } }
    }
    package var maybeScaleTable: String? {
        get { hasScaleTable ? scaleTable : nil }
        set { if let newValue { scaleTable = newValue } else { clearScaleTable() } }
    }
    package var maybeHedgeType: String? {
        get { hasHedgeType ? hedgeType : nil }
        set { if let newValue { hedgeType = newValue } else { clearHedgeType() } }
    }
    package var maybeHedgeParam: String? {
        get { hasHedgeParam ? hedgeParam : nil }
        set { if let newValue { hedgeParam = newValue } else { clearHedgeParam() } }
    }
    package var maybeAlgoStrategy: String? {
        get { hasAlgoStrategy ? algoStrategy : nil }
        set { if let newValue { algoStrategy = newValue } else { clearAlgoStrategy() } }
    }
    package var maybeAlgoID: String? {
        get { hasAlgoID ? algoID : nil }
        set { if let newValue { algoID = newValue } else { clearAlgoID() } }
    }
    package var maybeWhatIf: Bool? {
        get { hasWhatIf ? whatIf : nil }
        set { if let newValue { whatIf = newValue } else { clearWhatIf() } }
    }
    package var maybeTransmit: Bool? {
        get { hasTransmit ? transmit : nil }
        set { if let newValue { transmit = newValue } else { clearTransmit() } }
    }
    package var maybeOverridePercentageConstraints: Bool? {
        get { hasOverridePercentageConstraints ? overridePercentageConstraints : nil }
        set { if let newValue { overridePercentageConstraints = newValue } else { clearOverridePercentageConstraints() } }
    }
    package var maybeOpenClose: String? {
        get { hasOpenClose ? openClose : nil }
        set { if let newValue { openClose = newValue } else { clearOpenClose() } }
    }
    package var maybeOrigin: Int32? {
        get { hasOrigin ? origin : nil }
        set { if let newValue { origin = newValue } else { clearOrigin() } }
    }
    package var maybeShortSaleSlot: Int32? {
        get { hasShortSaleSlot ? shortSaleSlot : nil }
        set { if let newValue { shortSaleSlot = newValue } else { clearShortSaleSlot() } }
    }
    package var maybeDesignatedLocation: String? {
        get { hasDesignatedLocation ? designatedLocation : nil }
        set { if let newValue { designatedLocation = newValue } else { clearDesignatedLocation() } }
    }
    package var maybeExemptCode: Int32? {
        get { hasExemptCode ? exemptCode : nil }
        set { if let newValue { exemptCode = newValue } else { clearExemptCode() } }
    }
    package var maybeDeltaNeutralSettlingFirm: String? {
        get { hasDeltaNeutralSettlingFirm ? deltaNeutralSettlingFirm : nil }
        set { if let newValue { deltaNeutralSettlingFirm = newValue } else { clearDeltaNeutralSettlingFirm() } }
    }
    package var maybeDeltaNeutralClearingAccount: String? {
        get { hasDeltaNeutralClearingAccount ? deltaNeutralClearingAccount : nil }
        set { if let newValue { deltaNeutralClearingAccount = newValue } else { clearDeltaNeutralClearingAccount() } }
    }
    package var maybeDeltaNeutralClearingIntent: String? {
        get { hasDeltaNeutralClearingIntent ? deltaNeutralClearingIntent : nil }
        set { if let newValue { deltaNeutralClearingIntent = newValue } else { clearDeltaNeutralClearingIntent() } }
    }
    package var maybeDiscretionaryAmt: Double? {
        get { hasDiscretionaryAmt ? discretionaryAmt : nil }
        set { if let newValue { discretionaryAmt = newValue } else { clearDiscretionaryAmt() } }
    }
    package var maybeOptOutSmartRouting: Bool? {
        get { hasOptOutSmartRouting ? optOutSmartRouting : nil }
        set { if let newValue { optOutSmartRouting = newValue } else { clearOptOutSmartRouting() } }
    }
    package var maybeStartingPrice: Double? {
        get { hasStartingPrice ? startingPrice : nil }
        set { if let newValue { startingPrice = newValue } else { clearStartingPrice() } }
    }
    package var maybeStockRefPrice: Double? {
        get { hasStockRefPrice ? stockRefPrice : nil }
        set { if let newValue { stockRefPrice = newValue } else { clearStockRefPrice() } }
    }
    package var maybeDelta: Double? {
        get { hasDelta ? delta : nil }
        set { if let newValue { delta = newValue } else { clearDelta() } }
    }
    package var maybeStockRangeLower: Double? {
        get { hasStockRangeLower ? stockRangeLower : nil }
        set { if let newValue { stockRangeLower = newValue } else { clearStockRangeLower() } }
    }
    package var maybeStockRangeUpper: Double? {
        get { hasStockRangeUpper ? stockRangeUpper : nil }
        set { if let newValue { stockRangeUpper = newValue } else { clearStockRangeUpper() } }
    }
    package var maybeNotHeld: Bool? {
        get { hasNotHeld ? notHeld : nil }
        set { if let newValue { notHeld = newValue } else { clearNotHeld() } }
    }
    package var maybeSolicited: Bool? {
        get { hasSolicited ? solicited : nil }
        set { if let newValue { solicited = newValue } else { clearSolicited() } }
    }
    package var maybeRandomizeSize: Bool? {
        get { hasRandomizeSize ? randomizeSize : nil }
        set { if let newValue { randomizeSize = newValue } else { clearRandomizeSize() } }
    }
    package var maybeRandomizePrice: Bool? {
        get { hasRandomizePrice ? randomizePrice : nil }
        set { if let newValue { randomizePrice = newValue } else { clearRandomizePrice() } }
    }
    package var maybeReferenceContractID: Int32? {
        get { hasReferenceContractID ? referenceContractID : nil }
        set { if let newValue { referenceContractID = newValue } else { clearReferenceContractID() } }
    }
    package var maybePeggedChangeAmount: Double? {
        get { hasPeggedChangeAmount ? peggedChangeAmount : nil }
        set { if let newValue { peggedChangeAmount = newValue } else { clearPeggedChangeAmount() } }
    }
    package var maybeIsPeggedChangeAmountDecrease: Bool? {
        get { hasIsPeggedChangeAmountDecrease ? isPeggedChangeAmountDecrease : nil }
        set { if let newValue { isPeggedChangeAmountDecrease = newValue } else { clearIsPeggedChangeAmountDecrease() } }
    }
    package var maybeReferenceChangeAmount: Double? {
        get { hasReferenceChangeAmount ? referenceChangeAmount : nil }
        set { if let newValue { referenceChangeAmount = newValue } else { clearReferenceChangeAmount() } }
    }
    package var maybeReferenceExchangeID: String? {
        get { hasReferenceExchangeID ? referenceExchangeID : nil }
        set { if let newValue { referenceExchangeID = newValue } else { clearReferenceExchangeID() } }
    }
    package var maybeAdjustedOrderType: String? {
        get { hasAdjustedOrderType ? adjustedOrderType : nil }
        set { if let newValue { adjustedOrderType = newValue } else { clearAdjustedOrderType() } }
    }
    package var maybeTriggerPrice: Double? {
        get { hasTriggerPrice ? triggerPrice : nil }
        set { if let newValue { triggerPrice = newValue } else { clearTriggerPrice() } }
    }
    package var maybeAdjustedStopPrice: Double? {
        get { hasAdjustedStopPrice ? adjustedStopPrice : nil }
        set { if let newValue { adjustedStopPrice = newValue } else { clearAdjustedStopPrice() } }
    }
    package var maybeAdjustedStopLimitPrice: Double? {
        get { hasAdjustedStopLimitPrice ? adjustedStopLimitPrice : nil }
        set { if let newValue { adjustedStopLimitPrice = newValue } else { clearAdjustedStopLimitPrice() } }
    }
    package var maybeAdjustedTrailingAmount: Double? {
        get { hasAdjustedTrailingAmount ? adjustedTrailingAmount : nil }
        set { if let newValue { adjustedTrailingAmount = newValue } else { clearAdjustedTrailingAmount() } }
    }
    package var maybeAdjustableTrailingUnit: Int32? {
        get { hasAdjustableTrailingUnit ? adjustableTrailingUnit : nil }
        set { if let newValue { adjustableTrailingUnit = newValue } else { clearAdjustableTrailingUnit() } }
    }
    package var maybeLmtPriceOffset: Double? {
        get { hasLmtPriceOffset ? lmtPriceOffset : nil }
        set { if let newValue { lmtPriceOffset = newValue } else { clearLmtPriceOffset() } }
    }
    package var maybeConditionsCancelOrder: Bool? {
        get { hasConditionsCancelOrder ? conditionsCancelOrder : nil }
        set { if let newValue { conditionsCancelOrder = newValue } else { clearConditionsCancelOrder() } }
    }
    package var maybeConditionsIgnoreRth: Bool? {
        get { hasConditionsIgnoreRth ? conditionsIgnoreRth : nil }
        set { if let newValue { conditionsIgnoreRth = newValue } else { clearConditionsIgnoreRth() } }
    }
    package var maybeModelCode: String? {
        get { hasModelCode ? modelCode : nil }
        set { if let newValue { modelCode = newValue } else { clearModelCode() } }
    }
    package var maybeExtOperator: String? {
        get { hasExtOperator ? extOperator : nil }
        set { if let newValue { extOperator = newValue } else { clearExtOperator() } }
    }
    package var maybeSoftDollarTier: WireSoftDollarTier? {
        get { hasSoftDollarTier ? softDollarTier : nil }
        set { if let newValue { softDollarTier = newValue } else { clearSoftDollarTier() } }
    }
    package var maybeCashQty: Double? {
        get { hasCashQty ? cashQty : nil }
        set { if let newValue { cashQty = newValue } else { clearCashQty() } }
    }
    package var maybeMifid2DecisionMaker: String? {
        get { hasMifid2DecisionMaker ? mifid2DecisionMaker : nil }
        set { if let newValue { mifid2DecisionMaker = newValue } else { clearMifid2DecisionMaker() } }
    }
    package var maybeMifid2DecisionAlgo: String? {
        get { hasMifid2DecisionAlgo ? mifid2DecisionAlgo : nil }
        set { if let newValue { mifid2DecisionAlgo = newValue } else { clearMifid2DecisionAlgo() } }
    }
    package var maybeMifid2ExecutionTrader: String? {
        get { hasMifid2ExecutionTrader ? mifid2ExecutionTrader : nil }
        set { if let newValue { mifid2ExecutionTrader = newValue } else { clearMifid2ExecutionTrader() } }
    }
    package var maybeMifid2ExecutionAlgo: String? {
        get { hasMifid2ExecutionAlgo ? mifid2ExecutionAlgo : nil }
        set { if let newValue { mifid2ExecutionAlgo = newValue } else { clearMifid2ExecutionAlgo() } }
    }
    package var maybeDontUseAutoPriceForHedge: Bool? {
        get { hasDontUseAutoPriceForHedge ? dontUseAutoPriceForHedge : nil }
        set { if let newValue { dontUseAutoPriceForHedge = newValue } else { clearDontUseAutoPriceForHedge() } }
    }
    package var maybeIsOmsContainer: Bool? {
        get { hasIsOmsContainer ? isOmsContainer : nil }
        set { if let newValue { isOmsContainer = newValue } else { clearIsOmsContainer() } }
    }
    package var maybeDiscretionaryUpToLimitPrice: Bool? {
        get { hasDiscretionaryUpToLimitPrice ? discretionaryUpToLimitPrice : nil }
        set { if let newValue { discretionaryUpToLimitPrice = newValue } else { clearDiscretionaryUpToLimitPrice() } }
    }
    package var maybeAutoCancelDate: String? {
        get { hasAutoCancelDate ? autoCancelDate : nil }
        set { if let newValue { autoCancelDate = newValue } else { clearAutoCancelDate() } }
    }
    package var maybeFilledQuantity: String? {
        get { hasFilledQuantity ? filledQuantity : nil }
        set { if let newValue { filledQuantity = newValue } else { clearFilledQuantity() } }
    }
    package var maybeRefFuturesConID: Int32? {
        get { hasRefFuturesConID ? refFuturesConID : nil }
        set { if let newValue { refFuturesConID = newValue } else { clearRefFuturesConID() } }
    }
    package var maybeAutoCancelParent: Bool? {
        get { hasAutoCancelParent ? autoCancelParent : nil }
        set { if let newValue { autoCancelParent = newValue } else { clearAutoCancelParent() } }
    }
    package var maybeShareholder: String? {
        get { hasShareholder ? shareholder : nil }
        set { if let newValue { shareholder = newValue } else { clearShareholder() } }
    }
    package var maybeImbalanceOnly: Bool? {
        get { hasImbalanceOnly ? imbalanceOnly : nil }
        set { if let newValue { imbalanceOnly = newValue } else { clearImbalanceOnly() } }
    }
    package var maybeRouteMarketableToBbo: Int32? {
        get { hasRouteMarketableToBbo ? routeMarketableToBbo : nil }
        set { if let newValue { routeMarketableToBbo = newValue } else { clearRouteMarketableToBbo() } }
    }
    package var maybeParentPermID: Int64? {
        get { hasParentPermID ? parentPermID : nil }
        set { if let newValue { parentPermID = newValue } else { clearParentPermID() } }
    }
    package var maybeUsePriceMgmtAlgo: Int32? {
        get { hasUsePriceMgmtAlgo ? usePriceMgmtAlgo : nil }
        set { if let newValue { usePriceMgmtAlgo = newValue } else { clearUsePriceMgmtAlgo() } }
    }
    package var maybeDuration: Int32? {
        get { hasDuration ? duration : nil }
        set { if let newValue { duration = newValue } else { clearDuration() } }
    }
    package var maybePostToAts: Int32? {
        get { hasPostToAts ? postToAts : nil }
        set { if let newValue { postToAts = newValue } else { clearPostToAts() } }
    }
    package var maybeAdvancedErrorOverride: String? {
        get { hasAdvancedErrorOverride ? advancedErrorOverride : nil }
        set { if let newValue { advancedErrorOverride = newValue } else { clearAdvancedErrorOverride() } }
    }
    package var maybeManualOrderTime: String? {
        get { hasManualOrderTime ? manualOrderTime : nil }
        set { if let newValue { manualOrderTime = newValue } else { clearManualOrderTime() } }
    }
    package var maybeMinTradeQty: Int32? {
        get { hasMinTradeQty ? minTradeQty : nil }
        set { if let newValue { minTradeQty = newValue } else { clearMinTradeQty() } }
    }
    package var maybeMinCompeteSize: Int32? {
        get { hasMinCompeteSize ? minCompeteSize : nil }
        set { if let newValue { minCompeteSize = newValue } else { clearMinCompeteSize() } }
    }
    package var maybeCompeteAgainstBestOffset: Double? {
        get { hasCompeteAgainstBestOffset ? competeAgainstBestOffset : nil }
        set { if let newValue { competeAgainstBestOffset = newValue } else { clearCompeteAgainstBestOffset() } }
    }
    package var maybeMidOffsetAtWhole: Double? {
        get { hasMidOffsetAtWhole ? midOffsetAtWhole : nil }
        set { if let newValue { midOffsetAtWhole = newValue } else { clearMidOffsetAtWhole() } }
    }
    package var maybeMidOffsetAtHalf: Double? {
        get { hasMidOffsetAtHalf ? midOffsetAtHalf : nil }
        set { if let newValue { midOffsetAtHalf = newValue } else { clearMidOffsetAtHalf() } }
    }
    package var maybeCustomerAccount: String? {
        get { hasCustomerAccount ? customerAccount : nil }
        set { if let newValue { customerAccount = newValue } else { clearCustomerAccount() } }
    }
    package var maybeProfessionalCustomer: Bool? {
        get { hasProfessionalCustomer ? professionalCustomer : nil }
        set { if let newValue { professionalCustomer = newValue } else { clearProfessionalCustomer() } }
    }
    package var maybeBondAccruedInterest: String? {
        get { hasBondAccruedInterest ? bondAccruedInterest : nil }
        set { if let newValue { bondAccruedInterest = newValue } else { clearBondAccruedInterest() } }
    }
    package var maybeIncludeOvernight: Bool? {
        get { hasIncludeOvernight ? includeOvernight : nil }
        set { if let newValue { includeOvernight = newValue } else { clearIncludeOvernight() } }
    }
    package var maybeManualOrderIndicator: Int32? {
        get { hasManualOrderIndicator ? manualOrderIndicator : nil }
        set { if let newValue { manualOrderIndicator = newValue } else { clearManualOrderIndicator() } }
    }
    package var maybeSubmitter: String? {
        get { hasSubmitter ? submitter : nil }
        set { if let newValue { submitter = newValue } else { clearSubmitter() } }
    }
    package var maybeDeactivate: Bool? {
        get { hasDeactivate ? deactivate : nil }
        set { if let newValue { deactivate = newValue } else { clearDeactivate() } }
    }
    package var maybePostOnly: Bool? {
        get { hasPostOnly ? postOnly : nil }
        set { if let newValue { postOnly = newValue } else { clearPostOnly() } }
    }
    package var maybeAllowPreOpen: Bool? {
        get { hasAllowPreOpen ? allowPreOpen : nil }
        set { if let newValue { allowPreOpen = newValue } else { clearAllowPreOpen() } }
    }
    package var maybeIgnoreOpenAuction: Bool? {
        get { hasIgnoreOpenAuction ? ignoreOpenAuction : nil }
        set { if let newValue { ignoreOpenAuction = newValue } else { clearIgnoreOpenAuction() } }
    }
    package var maybeSeekPriceImprovement: Int32? {
        get { hasSeekPriceImprovement ? seekPriceImprovement : nil }
        set { if let newValue { seekPriceImprovement = newValue } else { clearSeekPriceImprovement() } }
    }
    package var maybeWhatIfType: Int32? {
        get { hasWhatIfType ? whatIfType : nil }
        set { if let newValue { whatIfType = newValue } else { clearWhatIfType() } }
    }
    package var maybeHedgeMaxSize: Int32? {
        get { hasHedgeMaxSize ? hedgeMaxSize : nil }
        set { if let newValue { hedgeMaxSize = newValue } else { clearHedgeMaxSize() } }
    }
    package var maybeConditionsIncludeOvernight: Bool? {
        get { hasConditionsIncludeOvernight ? conditionsIncludeOvernight : nil }
        set { if let newValue { conditionsIncludeOvernight = newValue } else { clearConditionsIncludeOvernight() } }
    }
    package var maybeAuctionStrategy: Int32? {
        get { hasAuctionStrategy ? auctionStrategy : nil }
        set { if let newValue { auctionStrategy = newValue } else { clearAuctionStrategy() } }
    }
    package var maybeBasisPoints: Double? {
        get { hasBasisPoints ? basisPoints : nil }
        set { if let newValue { basisPoints = newValue } else { clearBasisPoints() } }
    }
    package var maybeBasisPointsType: Int32? {
        get { hasBasisPointsType ? basisPointsType : nil }
        set { if let newValue { basisPointsType = newValue } else { clearBasisPointsType() } }
    }
    package var maybeExternalUserID: String? {
        get { hasExternalUserID ? externalUserID : nil }
        set { if let newValue { externalUserID = newValue } else { clearExternalUserID() } }
    }
}

extension WireOrderAllocation {
    package var maybeAccount: String? {
        get { hasAccount ? account : nil }
        set { if let newValue { account = newValue } else { clearAccount() } }
    }
    package var maybePosition: String? {
        get { hasPosition ? position : nil }
        set { if let newValue { position = newValue } else { clearPosition() } }
    }
    package var maybePositionDesired: String? {
        get { hasPositionDesired ? positionDesired : nil }
        set { if let newValue { positionDesired = newValue } else { clearPositionDesired() } }
    }
    package var maybePositionAfter: String? {
        get { hasPositionAfter ? positionAfter : nil }
        set { if let newValue { positionAfter = newValue } else { clearPositionAfter() } }
    }
    package var maybeDesiredAllocQty: String? {
        get { hasDesiredAllocQty ? desiredAllocQty : nil }
        set { if let newValue { desiredAllocQty = newValue } else { clearDesiredAllocQty() } }
    }
    package var maybeAllowedAllocQty: String? {
        get { hasAllowedAllocQty ? allowedAllocQty : nil }
        set { if let newValue { allowedAllocQty = newValue } else { clearAllowedAllocQty() } }
    }
    package var maybeIsMonetary: Bool? {
        get { hasIsMonetary ? isMonetary : nil }
        set { if let newValue { isMonetary = newValue } else { clearIsMonetary() } }
    }
}

extension WireOrderState {
    package var maybeStatus: String? {
        get { hasStatus ? status : nil }
        set { if let newValue { status = newValue } else { clearStatus() } }
    }
    package var maybeInitMarginBefore: Double? {
        get { hasInitMarginBefore ? initMarginBefore : nil }
        set { if let newValue { initMarginBefore = newValue } else { clearInitMarginBefore() } }
    }
    package var maybeMaintMarginBefore: Double? {
        get { hasMaintMarginBefore ? maintMarginBefore : nil }
        set { if let newValue { maintMarginBefore = newValue } else { clearMaintMarginBefore() } }
    }
    package var maybeEquityWithLoanBefore: Double? {
        get { hasEquityWithLoanBefore ? equityWithLoanBefore : nil }
        set { if let newValue { equityWithLoanBefore = newValue } else { clearEquityWithLoanBefore() } }
    }
    package var maybeInitMarginChange: Double? {
        get { hasInitMarginChange ? initMarginChange : nil }
        set { if let newValue { initMarginChange = newValue } else { clearInitMarginChange() } }
    }
    package var maybeMaintMarginChange: Double? {
        get { hasMaintMarginChange ? maintMarginChange : nil }
        set { if let newValue { maintMarginChange = newValue } else { clearMaintMarginChange() } }
    }
    package var maybeEquityWithLoanChange: Double? {
        get { hasEquityWithLoanChange ? equityWithLoanChange : nil }
        set { if let newValue { equityWithLoanChange = newValue } else { clearEquityWithLoanChange() } }
    }
    package var maybeInitMarginAfter: Double? {
        get { hasInitMarginAfter ? initMarginAfter : nil }
        set { if let newValue { initMarginAfter = newValue } else { clearInitMarginAfter() } }
    }
    package var maybeMaintMarginAfter: Double? {
        get { hasMaintMarginAfter ? maintMarginAfter : nil }
        set { if let newValue { maintMarginAfter = newValue } else { clearMaintMarginAfter() } }
    }
    package var maybeEquityWithLoanAfter: Double? {
        get { hasEquityWithLoanAfter ? equityWithLoanAfter : nil }
        set { if let newValue { equityWithLoanAfter = newValue } else { clearEquityWithLoanAfter() } }
    }
    package var maybeCommissionAndFees: Double? {
        get { hasCommissionAndFees ? commissionAndFees : nil }
        set { if let newValue { commissionAndFees = newValue } else { clearCommissionAndFees() } }
    }
    package var maybeMinCommissionAndFees: Double? {
        get { hasMinCommissionAndFees ? minCommissionAndFees : nil }
        set { if let newValue { minCommissionAndFees = newValue } else { clearMinCommissionAndFees() } }
    }
    package var maybeMaxCommissionAndFees: Double? {
        get { hasMaxCommissionAndFees ? maxCommissionAndFees : nil }
        set { if let newValue { maxCommissionAndFees = newValue } else { clearMaxCommissionAndFees() } }
    }
    package var maybeCommissionAndFeesCurrency: String? {
        get { hasCommissionAndFeesCurrency ? commissionAndFeesCurrency : nil }
        set { if let newValue { commissionAndFeesCurrency = newValue } else { clearCommissionAndFeesCurrency() } }
    }
    package var maybeMarginCurrency: String? {
        get { hasMarginCurrency ? marginCurrency : nil }
        set { if let newValue { marginCurrency = newValue } else { clearMarginCurrency() } }
    }
    package var maybeInitMarginBeforeOutsideRth: Double? {
        get { hasInitMarginBeforeOutsideRth ? initMarginBeforeOutsideRth : nil }
        set { if let newValue { initMarginBeforeOutsideRth = newValue } else { clearInitMarginBeforeOutsideRth() } }
    }
    package var maybeMaintMarginBeforeOutsideRth: Double? {
        get { hasMaintMarginBeforeOutsideRth ? maintMarginBeforeOutsideRth : nil }
        set { if let newValue { maintMarginBeforeOutsideRth = newValue } else { clearMaintMarginBeforeOutsideRth() } }
    }
    package var maybeEquityWithLoanBeforeOutsideRth: Double? {
        get { hasEquityWithLoanBeforeOutsideRth ? equityWithLoanBeforeOutsideRth : nil }
        set { if let newValue { equityWithLoanBeforeOutsideRth = newValue } else { clearEquityWithLoanBeforeOutsideRth() } }
    }
    package var maybeInitMarginChangeOutsideRth: Double? {
        get { hasInitMarginChangeOutsideRth ? initMarginChangeOutsideRth : nil }
        set { if let newValue { initMarginChangeOutsideRth = newValue } else { clearInitMarginChangeOutsideRth() } }
    }
    package var maybeMaintMarginChangeOutsideRth: Double? {
        get { hasMaintMarginChangeOutsideRth ? maintMarginChangeOutsideRth : nil }
        set { if let newValue { maintMarginChangeOutsideRth = newValue } else { clearMaintMarginChangeOutsideRth() } }
    }
    package var maybeEquityWithLoanChangeOutsideRth: Double? {
        get { hasEquityWithLoanChangeOutsideRth ? equityWithLoanChangeOutsideRth : nil }
        set { if let newValue { equityWithLoanChangeOutsideRth = newValue } else { clearEquityWithLoanChangeOutsideRth() } }
    }
    package var maybeInitMarginAfterOutsideRth: Double? {
        get { hasInitMarginAfterOutsideRth ? initMarginAfterOutsideRth : nil }
        set { if let newValue { initMarginAfterOutsideRth = newValue } else { clearInitMarginAfterOutsideRth() } }
    }
    package var maybeMaintMarginAfterOutsideRth: Double? {
        get { hasMaintMarginAfterOutsideRth ? maintMarginAfterOutsideRth : nil }
        set { if let newValue { maintMarginAfterOutsideRth = newValue } else { clearMaintMarginAfterOutsideRth() } }
    }
    package var maybeEquityWithLoanAfterOutsideRth: Double? {
        get { hasEquityWithLoanAfterOutsideRth ? equityWithLoanAfterOutsideRth : nil }
        set { if let newValue { equityWithLoanAfterOutsideRth = newValue } else { clearEquityWithLoanAfterOutsideRth() } }
    }
    package var maybeSuggestedSize: String? {
        get { hasSuggestedSize ? suggestedSize : nil }
        set { if let newValue { suggestedSize = newValue } else { clearSuggestedSize() } }
    }
    package var maybeRejectReason: String? {
        get { hasRejectReason ? rejectReason : nil }
        set { if let newValue { rejectReason = newValue } else { clearRejectReason() } }
    }
    package var maybeWarningText: String? {
        get { hasWarningText ? warningText : nil }
        set { if let newValue { warningText = newValue } else { clearWarningText() } }
    }
    package var maybeCompletedTime: String? {
        get { hasCompletedTime ? completedTime : nil }
        set { if let newValue { completedTime = newValue } else { clearCompletedTime() } }
    }
    package var maybeCompletedStatus: String? {
        get { hasCompletedStatus ? completedStatus : nil }
        set { if let newValue { completedStatus = newValue } else { clearCompletedStatus() } }
    }
}

extension WireOrderCancel {
    package var maybeManualOrderCancelTime: String? {
        get { hasManualOrderCancelTime ? manualOrderCancelTime : nil }
        set { if let newValue { manualOrderCancelTime = newValue } else { clearManualOrderCancelTime() } }
    }
    package var maybeExtOperator: String? {
        get { hasExtOperator ? extOperator : nil }
        set { if let newValue { extOperator = newValue } else { clearExtOperator() } }
    }
    package var maybeManualOrderIndicator: Int32? {
        get { hasManualOrderIndicator ? manualOrderIndicator : nil }
        set { if let newValue { manualOrderIndicator = newValue } else { clearManualOrderIndicator() } }
    }
    package var maybeExternalUserID: String? {
        get { hasExternalUserID ? externalUserID : nil }
        set { if let newValue { externalUserID = newValue } else { clearExternalUserID() } }
    }
}

extension WireAttachedOrders {
    package var maybeSlOrderID: Int32? {
        get { hasSlOrderID ? slOrderID : nil }
        set { if let newValue { slOrderID = newValue } else { clearSlOrderID() } }
    }
    package var maybeSlOrderType: String? {
        get { hasSlOrderType ? slOrderType : nil }
        set { if let newValue { slOrderType = newValue } else { clearSlOrderType() } }
    }
    package var maybePtOrderID: Int32? {
        get { hasPtOrderID ? ptOrderID : nil }
        set { if let newValue { ptOrderID = newValue } else { clearPtOrderID() } }
    }
    package var maybePtOrderType: String? {
        get { hasPtOrderType ? ptOrderType : nil }
        set { if let newValue { ptOrderType = newValue } else { clearPtOrderType() } }
    }
}

extension WirePlaceOrderRequest {
    package var maybeOrderID: Int32? {
        get { hasOrderID ? orderID : nil }
        set { if let newValue { orderID = newValue } else { clearOrderID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeOrder: WireOrder? {
        get { hasOrder ? order : nil }
        set { if let newValue { order = newValue } else { clearOrder() } }
    }
    package var maybeAttachedOrders: WireAttachedOrders? {
        get { hasAttachedOrders ? attachedOrders : nil }
        set { if let newValue { attachedOrders = newValue } else { clearAttachedOrders() } }
    }
}

extension WireCancelOrderRequest {
    package var maybeOrderID: Int32? {
        get { hasOrderID ? orderID : nil }
        set { if let newValue { orderID = newValue } else { clearOrderID() } }
    }
    package var maybeOrderCancel: WireOrderCancel? {
        get { hasOrderCancel ? orderCancel : nil }
        set { if let newValue { orderCancel = newValue } else { clearOrderCancel() } }
    }
}

extension WireGlobalCancelRequest {
    package var maybeOrderCancel: WireOrderCancel? {
        get { hasOrderCancel ? orderCancel : nil }
        set { if let newValue { orderCancel = newValue } else { clearOrderCancel() } }
    }
}

extension WireAutoOpenOrdersRequest {
    package var maybeAutoBind: Bool? {
        get { hasAutoBind ? autoBind : nil }
        set { if let newValue { autoBind = newValue } else { clearAutoBind() } }
    }
}

extension WireOpenOrder {
    package var maybeOrderID: Int32? {
        get { hasOrderID ? orderID : nil }
        set { if let newValue { orderID = newValue } else { clearOrderID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeOrder: WireOrder? {
        get { hasOrder ? order : nil }
        set { if let newValue { order = newValue } else { clearOrder() } }
    }
    package var maybeOrderState: WireOrderState? {
        get { hasOrderState ? orderState : nil }
        set { if let newValue { orderState = newValue } else { clearOrderState() } }
    }
}

extension WireOrderStatus {
    package var maybeOrderID: Int32? {
        get { hasOrderID ? orderID : nil }
        set { if let newValue { orderID = newValue } else { clearOrderID() } }
    }
    package var maybeStatus: String? {
        get { hasStatus ? status : nil }
        set { if let newValue { status = newValue } else { clearStatus() } }
    }
    package var maybeFilled: String? {
        get { hasFilled ? filled : nil }
        set { if let newValue { filled = newValue } else { clearFilled() } }
    }
    package var maybeRemaining: String? {
        get { hasRemaining ? remaining : nil }
        set { if let newValue { remaining = newValue } else { clearRemaining() } }
    }
    package var maybeAvgFillPrice: Double? {
        get { hasAvgFillPrice ? avgFillPrice : nil }
        set { if let newValue { avgFillPrice = newValue } else { clearAvgFillPrice() } }
    }
    package var maybePermID: Int64? {
        get { hasPermID ? permID : nil }
        set { if let newValue { permID = newValue } else { clearPermID() } }
    }
    package var maybeParentID: Int32? {
        get { hasParentID ? parentID : nil }
        set { if let newValue { parentID = newValue } else { clearParentID() } }
    }
    package var maybeLastFillPrice: Double? {
        get { hasLastFillPrice ? lastFillPrice : nil }
        set { if let newValue { lastFillPrice = newValue } else { clearLastFillPrice() } }
    }
    package var maybeClientID: Int32? {
        get { hasClientID ? clientID : nil }
        set { if let newValue { clientID = newValue } else { clearClientID() } }
    }
    package var maybeWhyHeld: String? {
        get { hasWhyHeld ? whyHeld : nil }
        set { if let newValue { whyHeld = newValue } else { clearWhyHeld() } }
    }
    package var maybeMktCapPrice: Double? {
        get { hasMktCapPrice ? mktCapPrice : nil }
        set { if let newValue { mktCapPrice = newValue } else { clearMktCapPrice() } }
    }
}

extension WireOrderBound {
    package var maybePermID: Int64? {
        get { hasPermID ? permID : nil }
        set { if let newValue { permID = newValue } else { clearPermID() } }
    }
    package var maybeClientID: Int32? {
        get { hasClientID ? clientID : nil }
        set { if let newValue { clientID = newValue } else { clearClientID() } }
    }
    package var maybeOrderID: Int32? {
        get { hasOrderID ? orderID : nil }
        set { if let newValue { orderID = newValue } else { clearOrderID() } }
    }
}

extension WireCompletedOrdersRequest {
    package var maybeApiOnly: Bool? {
        get { hasApiOnly ? apiOnly : nil }
        set { if let newValue { apiOnly = newValue } else { clearApiOnly() } }
    }
}

extension WireCompletedOrder {
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeOrder: WireOrder? {
        get { hasOrder ? order : nil }
        set { if let newValue { order = newValue } else { clearOrder() } }
    }
    package var maybeOrderState: WireOrderState? {
        get { hasOrderState ? orderState : nil }
        set { if let newValue { orderState = newValue } else { clearOrderState() } }
    }
}

extension WireExecutionFilter {
    package var maybeClientID: Int32? {
        get { hasClientID ? clientID : nil }
        set { if let newValue { clientID = newValue } else { clearClientID() } }
    }
    package var maybeAcctCode: String? {
        get { hasAcctCode ? acctCode : nil }
        set { if let newValue { acctCode = newValue } else { clearAcctCode() } }
    }
    package var maybeTime: String? {
        get { hasTime ? time : nil }
        set { if let newValue { time = newValue } else { clearTime() } }
    }
    package var maybeSymbol: String? {
        get { hasSymbol ? symbol : nil }
        set { if let newValue { symbol = newValue } else { clearSymbol() } }
    }
    package var maybeSecType: String? {
        get { hasSecType ? secType : nil }
        set { if let newValue { secType = newValue } else { clearSecType() } }
    }
    package var maybeExchange: String? {
        get { hasExchange ? exchange : nil }
        set { if let newValue { exchange = newValue } else { clearExchange() } }
    }
    package var maybeSide: String? {
        get { hasSide ? side : nil }
        set { if let newValue { side = newValue } else { clearSide() } }
    }
    package var maybeLastNdays: Int32? {
        get { hasLastNdays ? lastNdays : nil }
        set { if let newValue { lastNdays = newValue } else { clearLastNdays() } }
    }
}

extension WireExecutionRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeExecutionFilter: WireExecutionFilter? {
        get { hasExecutionFilter ? executionFilter : nil }
        set { if let newValue { executionFilter = newValue } else { clearExecutionFilter() } }
    }
}

extension WireExecution {
    package var maybeOrderID: Int32? {
        get { hasOrderID ? orderID : nil }
        set { if let newValue { orderID = newValue } else { clearOrderID() } }
    }
    package var maybeExecID: String? {
        get { hasExecID ? execID : nil }
        set { if let newValue { execID = newValue } else { clearExecID() } }
    }
    package var maybeTime: String? {
        get { hasTime ? time : nil }
        set { if let newValue { time = newValue } else { clearTime() } }
    }
    package var maybeAcctNumber: String? {
        get { hasAcctNumber ? acctNumber : nil }
        set { if let newValue { acctNumber = newValue } else { clearAcctNumber() } }
    }
    package var maybeExchange: String? {
        get { hasExchange ? exchange : nil }
        set { if let newValue { exchange = newValue } else { clearExchange() } }
    }
    package var maybeSide: String? {
        get { hasSide ? side : nil }
        set { if let newValue { side = newValue } else { clearSide() } }
    }
    package var maybeShares: String? {
        get { hasShares ? shares : nil }
        set { if let newValue { shares = newValue } else { clearShares() } }
    }
    package var maybePrice: Double? {
        get { hasPrice ? price : nil }
        set { if let newValue { price = newValue } else { clearPrice() } }
    }
    package var maybePermID: Int64? {
        get { hasPermID ? permID : nil }
        set { if let newValue { permID = newValue } else { clearPermID() } }
    }
    package var maybeClientID: Int32? {
        get { hasClientID ? clientID : nil }
        set { if let newValue { clientID = newValue } else { clearClientID() } }
    }
    package var maybeIsLiquidation: Bool? {
        get { hasIsLiquidation ? isLiquidation : nil }
        set { if let newValue { isLiquidation = newValue } else { clearIsLiquidation() } }
    }
    package var maybeCumQty: String? {
        get { hasCumQty ? cumQty : nil }
        set { if let newValue { cumQty = newValue } else { clearCumQty() } }
    }
    package var maybeAvgPrice: Double? {
        get { hasAvgPrice ? avgPrice : nil }
        set { if let newValue { avgPrice = newValue } else { clearAvgPrice() } }
    }
    package var maybeOrderRef: String? {
        get { hasOrderRef ? orderRef : nil }
        set { if let newValue { orderRef = newValue } else { clearOrderRef() } }
    }
    package var maybeEvRule: String? {
        get { hasEvRule ? evRule : nil }
        set { if let newValue { evRule = newValue } else { clearEvRule() } }
    }
    package var maybeEvMultiplier: Double? {
        get { hasEvMultiplier ? evMultiplier : nil }
        set { if let newValue { evMultiplier = newValue } else { clearEvMultiplier() } }
    }
    package var maybeModelCode: String? {
        get { hasModelCode ? modelCode : nil }
        set { if let newValue { modelCode = newValue } else { clearModelCode() } }
    }
    package var maybeLastLiquidity: Int32? {
        get { hasLastLiquidity ? lastLiquidity : nil }
        set { if let newValue { lastLiquidity = newValue } else { clearLastLiquidity() } }
    }
    package var maybeIsPriceRevisionPending: Bool? {
        get { hasIsPriceRevisionPending ? isPriceRevisionPending : nil }
        set { if let newValue { isPriceRevisionPending = newValue } else { clearIsPriceRevisionPending() } }
    }
    package var maybeSubmitter: String? {
        get { hasSubmitter ? submitter : nil }
        set { if let newValue { submitter = newValue } else { clearSubmitter() } }
    }
    package var maybeOptExerciseOrLapseType: Int32? {
        get { hasOptExerciseOrLapseType ? optExerciseOrLapseType : nil }
        set { if let newValue { optExerciseOrLapseType = newValue } else { clearOptExerciseOrLapseType() } }
    }
}

extension WireExecutionDetails {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeExecution: WireExecution? {
        get { hasExecution ? execution : nil }
        set { if let newValue { execution = newValue } else { clearExecution() } }
    }
}

extension WireExecutionDetailsEnd {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireCommissionAndFeesReport {
    package var maybeExecID: String? {
        get { hasExecID ? execID : nil }
        set { if let newValue { execID = newValue } else { clearExecID() } }
    }
    package var maybeCommissionAndFees: Double? {
        get { hasCommissionAndFees ? commissionAndFees : nil }
        set { if let newValue { commissionAndFees = newValue } else { clearCommissionAndFees() } }
    }
    package var maybeCurrency: String? {
        get { hasCurrency ? currency : nil }
        set { if let newValue { currency = newValue } else { clearCurrency() } }
    }
    package var maybeRealizedPnl: Double? {
        get { hasRealizedPnl ? realizedPnl : nil }
        set { if let newValue { realizedPnl = newValue } else { clearRealizedPnl() } }
    }
    package var maybeBondYield: Double? {
        get { hasBondYield ? bondYield : nil }
        set { if let newValue { bondYield = newValue } else { clearBondYield() } }
    }
    package var maybeYieldRedemptionDate: String? {
        get { hasYieldRedemptionDate ? yieldRedemptionDate : nil }
        set { if let newValue { yieldRedemptionDate = newValue } else { clearYieldRedemptionDate() } }
    }
}

extension WireExerciseOptionsRequest {
    package var maybeOrderID: Int32? {
        get { hasOrderID ? orderID : nil }
        set { if let newValue { orderID = newValue } else { clearOrderID() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeExerciseAction: Int32? {
        get { hasExerciseAction ? exerciseAction : nil }
        set { if let newValue { exerciseAction = newValue } else { clearExerciseAction() } }
    }
    package var maybeExerciseQuantity: Int32? {
        get { hasExerciseQuantity ? exerciseQuantity : nil }
        set { if let newValue { exerciseQuantity = newValue } else { clearExerciseQuantity() } }
    }
    package var maybeAccount: String? {
        get { hasAccount ? account : nil }
        set { if let newValue { account = newValue } else { clearAccount() } }
    }
    package var maybeOverride: Bool? {
        get { hasOverride ? override : nil }
        set { if let newValue { override = newValue } else { clearOverride() } }
    }
    package var maybeManualOrderTime: String? {
        get { hasManualOrderTime ? manualOrderTime : nil }
        set { if let newValue { manualOrderTime = newValue } else { clearManualOrderTime() } }
    }
    package var maybeCustomerAccount: String? {
        get { hasCustomerAccount ? customerAccount : nil }
        set { if let newValue { customerAccount = newValue } else { clearCustomerAccount() } }
    }
    package var maybeProfessionalCustomer: Bool? {
        get { hasProfessionalCustomer ? professionalCustomer : nil }
        set { if let newValue { professionalCustomer = newValue } else { clearProfessionalCustomer() } }
    }
}

extension WireSoftDollarTiersRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireSoftDollarTiers {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireScannerSubscription {
    package var maybeNumberOfRows: Int32? {
        get { hasNumberOfRows ? numberOfRows : nil }
        set { if let newValue { numberOfRows = newValue } else { clearNumberOfRows() } }
    }
    package var maybeInstrument: String? {
        get { hasInstrument ? instrument : nil }
        set { if let newValue { instrument = newValue } else { clearInstrument() } }
    }
    package var maybeLocationCode: String? {
        get { hasLocationCode ? locationCode : nil }
        set { if let newValue { locationCode = newValue } else { clearLocationCode() } }
    }
    package var maybeScanCode: String? {
        get { hasScanCode ? scanCode : nil }
        set { if let newValue { scanCode = newValue } else { clearScanCode() } }
    }
    package var maybeAbovePrice: Double? {
        get { hasAbovePrice ? abovePrice : nil }
        set { if let newValue { abovePrice = newValue } else { clearAbovePrice() } }
    }
    package var maybeBelowPrice: Double? {
        get { hasBelowPrice ? belowPrice : nil }
        set { if let newValue { belowPrice = newValue } else { clearBelowPrice() } }
    }
    package var maybeAboveVolume: Int64? {
        get { hasAboveVolume ? aboveVolume : nil }
        set { if let newValue { aboveVolume = newValue } else { clearAboveVolume() } }
    }
    package var maybeMarketCapAbove: Double? {
        get { hasMarketCapAbove ? marketCapAbove : nil }
        set { if let newValue { marketCapAbove = newValue } else { clearMarketCapAbove() } }
    }
    package var maybeMarketCapBelow: Double? {
        get { hasMarketCapBelow ? marketCapBelow : nil }
        set { if let newValue { marketCapBelow = newValue } else { clearMarketCapBelow() } }
    }
    package var maybeMoodyRatingAbove: String? {
        get { hasMoodyRatingAbove ? moodyRatingAbove : nil }
        set { if let newValue { moodyRatingAbove = newValue } else { clearMoodyRatingAbove() } }
    }
    package var maybeMoodyRatingBelow: String? {
        get { hasMoodyRatingBelow ? moodyRatingBelow : nil }
        set { if let newValue { moodyRatingBelow = newValue } else { clearMoodyRatingBelow() } }
    }
    package var maybeSpRatingAbove: String? {
        get { hasSpRatingAbove ? spRatingAbove : nil }
        set { if let newValue { spRatingAbove = newValue } else { clearSpRatingAbove() } }
    }
    package var maybeSpRatingBelow: String? {
        get { hasSpRatingBelow ? spRatingBelow : nil }
        set { if let newValue { spRatingBelow = newValue } else { clearSpRatingBelow() } }
    }
    package var maybeMaturityDateAbove: String? {
        get { hasMaturityDateAbove ? maturityDateAbove : nil }
        set { if let newValue { maturityDateAbove = newValue } else { clearMaturityDateAbove() } }
    }
    package var maybeMaturityDateBelow: String? {
        get { hasMaturityDateBelow ? maturityDateBelow : nil }
        set { if let newValue { maturityDateBelow = newValue } else { clearMaturityDateBelow() } }
    }
    package var maybeCouponRateAbove: Double? {
        get { hasCouponRateAbove ? couponRateAbove : nil }
        set { if let newValue { couponRateAbove = newValue } else { clearCouponRateAbove() } }
    }
    package var maybeCouponRateBelow: Double? {
        get { hasCouponRateBelow ? couponRateBelow : nil }
        set { if let newValue { couponRateBelow = newValue } else { clearCouponRateBelow() } }
    }
    package var maybeExcludeConvertible: Bool? {
        get { hasExcludeConvertible ? excludeConvertible : nil }
        set { if let newValue { excludeConvertible = newValue } else { clearExcludeConvertible() } }
    }
    package var maybeAverageOptionVolumeAbove: Int64? {
        get { hasAverageOptionVolumeAbove ? averageOptionVolumeAbove : nil }
        set { if let newValue { averageOptionVolumeAbove = newValue } else { clearAverageOptionVolumeAbove() } }
    }
    package var maybeScannerSettingPairs: String? {
        get { hasScannerSettingPairs ? scannerSettingPairs : nil }
        set { if let newValue { scannerSettingPairs = newValue } else { clearScannerSettingPairs() } }
    }
    package var maybeStockTypeFilter: String? {
        get { hasStockTypeFilter ? stockTypeFilter : nil }
        set { if let newValue { stockTypeFilter = newValue } else { clearStockTypeFilter() } }
    }
}

extension WireScannerSubscriptionRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeScannerSubscription: WireScannerSubscription? {
        get { hasScannerSubscription ? scannerSubscription : nil }
        set { if let newValue { scannerSubscription = newValue } else { clearScannerSubscription() } }
    }
}

extension WireCancelScannerSubscription {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireScannerDataElement {
    package var maybeRank: Int32? {
        get { hasRank ? rank : nil }
        set { if let newValue { rank = newValue } else { clearRank() } }
    }
    package var maybeContract: WireContract? {
        get { hasContract ? contract : nil }
        set { if let newValue { contract = newValue } else { clearContract() } }
    }
    package var maybeMarketName: String? {
        get { hasMarketName ? marketName : nil }
        set { if let newValue { marketName = newValue } else { clearMarketName() } }
    }
    package var maybeDistance: String? {
        get { hasDistance ? distance : nil }
        set { if let newValue { distance = newValue } else { clearDistance() } }
    }
    package var maybeBenchmark: String? {
        get { hasBenchmark ? benchmark : nil }
        set { if let newValue { benchmark = newValue } else { clearBenchmark() } }
    }
    package var maybeProjection: String? {
        get { hasProjection ? projection : nil }
        set { if let newValue { projection = newValue } else { clearProjection() } }
    }
    package var maybeComboKey: String? {
        get { hasComboKey ? comboKey : nil }
        set { if let newValue { comboKey = newValue } else { clearComboKey() } }
    }
}

extension WireScannerData {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireScannerParameters {
    package var maybeXml: String? {
        get { hasXml ? xml : nil }
        set { if let newValue { xml = newValue } else { clearXml() } }
    }
}

extension WireStartApiRequest {
    package var maybeClientID: Int32? {
        get { hasClientID ? clientID : nil }
        set { if let newValue { clientID = newValue } else { clearClientID() } }
    }
    package var maybeOptionalCapabilities: String? {
        get { hasOptionalCapabilities ? optionalCapabilities : nil }
        set { if let newValue { optionalCapabilities = newValue } else { clearOptionalCapabilities() } }
    }
}

extension WireNextValidId {
    package var maybeOrderID: Int32? {
        get { hasOrderID ? orderID : nil }
        set { if let newValue { orderID = newValue } else { clearOrderID() } }
    }
}

extension WireIdsRequest {
    package var maybeNumIds: Int32? {
        get { hasNumIds ? numIds : nil }
        set { if let newValue { numIds = newValue } else { clearNumIds() } }
    }
}

extension WireManagedAccounts {
    package var maybeAccountsList: String? {
        get { hasAccountsList ? accountsList : nil }
        set { if let newValue { accountsList = newValue } else { clearAccountsList() } }
    }
}

extension WireErrorMessage {
    package var maybeID: Int32? {
        get { hasID ? id : nil }
        set { if let newValue { id = newValue } else { clearID() } }
    }
    package var maybeErrorTime: Int64? {
        get { hasErrorTime ? errorTime : nil }
        set { if let newValue { errorTime = newValue } else { clearErrorTime() } }
    }
    package var maybeErrorCode: Int32? {
        get { hasErrorCode ? errorCode : nil }
        set { if let newValue { errorCode = newValue } else { clearErrorCode() } }
    }
    package var maybeErrorMsg: String? {
        get { hasErrorMsg ? errorMsg : nil }
        set { if let newValue { errorMsg = newValue } else { clearErrorMsg() } }
    }
    package var maybeAdvancedOrderRejectJson: String? {
        get { hasAdvancedOrderRejectJson ? advancedOrderRejectJson : nil }
        set { if let newValue { advancedOrderRejectJson = newValue } else { clearAdvancedOrderRejectJson() } }
    }
}

extension WireCurrentTime {
    package var maybeCurrentTime: Int64? {
        get { hasCurrentTime ? currentTime : nil }
        set { if let newValue { currentTime = newValue } else { clearCurrentTime() } }
    }
}

extension WireCurrentTimeInMillis {
    package var maybeCurrentTimeInMillis: Int64? {
        get { hasCurrentTimeInMillis ? currentTimeInMillis : nil }
        set { if let newValue { currentTimeInMillis = newValue } else { clearCurrentTimeInMillis() } }
    }
}

extension WireSetServerLogLevelRequest {
    package var maybeLogLevel: Int32? {
        get { hasLogLevel ? logLevel : nil }
        set { if let newValue { logLevel = newValue } else { clearLogLevel() } }
    }
}

extension WireUserInfo {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
    package var maybeWhiteBrandingID: String? {
        get { hasWhiteBrandingID ? whiteBrandingID : nil }
        set { if let newValue { whiteBrandingID = newValue } else { clearWhiteBrandingID() } }
    }
}

extension WireUserInfoRequest {
    package var maybeReqID: Int32? {
        get { hasReqID ? reqID : nil }
        set { if let newValue { reqID = newValue } else { clearReqID() } }
    }
}

extension WireVerifyRequest {
    package var maybeApiName: String? {
        get { hasApiName ? apiName : nil }
        set { if let newValue { apiName = newValue } else { clearApiName() } }
    }
    package var maybeApiVersion: String? {
        get { hasApiVersion ? apiVersion : nil }
        set { if let newValue { apiVersion = newValue } else { clearApiVersion() } }
    }
}

extension WireVerifyMessageRequest {
    package var maybeApiData: String? {
        get { hasApiData ? apiData : nil }
        set { if let newValue { apiData = newValue } else { clearApiData() } }
    }
}

extension WireVerifyMessageApi {
    package var maybeApiData: String? {
        get { hasApiData ? apiData : nil }
        set { if let newValue { apiData = newValue } else { clearApiData() } }
    }
}

extension WireVerifyCompleted {
    package var maybeIsSuccessful: Bool? {
        get { hasIsSuccessful ? isSuccessful : nil }
        set { if let newValue { isSuccessful = newValue } else { clearIsSuccessful() } }
    }
    package var maybeErrorText: String? {
        get { hasErrorText ? errorText : nil }
        set { if let newValue { errorText = newValue } else { clearErrorText() } }
    }
}

extension WireVerifyAndAuthRequest {
    package var maybeApiName: String? {
        get { hasApiName ? apiName : nil }
        set { if let newValue { apiName = newValue } else { clearApiName() } }
    }
    package var maybeApiVersion: String? {
        get { hasApiVersion ? apiVersion : nil }
        set { if let newValue { apiVersion = newValue } else { clearApiVersion() } }
    }
    package var maybeOpaqueIsvKey: String? {
        get { hasOpaqueIsvKey ? opaqueIsvKey : nil }
        set { if let newValue { opaqueIsvKey = newValue } else { clearOpaqueIsvKey() } }
    }
}

extension WireVerifyAndAuthMessageRequest {
    package var maybeApiData: String? {
        get { hasApiData ? apiData : nil }
        set { if let newValue { apiData = newValue } else { clearApiData() } }
    }
    package var maybeXyzResponse: String? {
        get { hasXyzResponse ? xyzResponse : nil }
        set { if let newValue { xyzResponse = newValue } else { clearXyzResponse() } }
    }
}

extension WireVerifyAndAuthMessageApi {
    package var maybeApiData: String? {
        get { hasApiData ? apiData : nil }
        set { if let newValue { apiData = newValue } else { clearApiData() } }
    }
    package var maybeXyzChallenge: String? {
        get { hasXyzChallenge ? xyzChallenge : nil }
        set { if let newValue { xyzChallenge = newValue } else { clearXyzChallenge() } }
    }
}

extension WireVerifyAndAuthCompleted {
    package var maybeIsSuccessful: Bool? {
        get { hasIsSuccessful ? isSuccessful : nil }
        set { if let newValue { isSuccessful = newValue } else { clearIsSuccessful() } }
    }
    package var maybeErrorText: String? {
        get { hasErrorText ? errorText : nil }
        set { if let newValue { errorText = newValue } else { clearErrorText() } }
    }
}
