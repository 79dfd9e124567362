package import TWSProto

// What requests about orders ask for that not every server version can carry.
//
// What a Gateway reports of an order and a client only sends back (its permId, its filled quantity) asks for nothing.

extension WirePlaceOrderRequest {
    package func require(_ requirements: inout Requirements) {
        order.require(&requirements)
        let (loss, profit) = (attachedOrders.slOrderType, attachedOrders.ptOrderType)
        let isAttached =
            isSet(attachedOrders.maybeSlOrderID) || isSet(attachedOrders.maybePtOrderID)
            || !loss.isEmpty || !profit.isEmpty
        requirements.add(.attachedOrders, "attachedOrders", if: isAttached)
    }
}

extension WireOrder {
    fileprivate func require(_ requirements: inout Requirements) {
        requirements.add(.fractionalPositions, "order.totalQuantity", if: isFraction(totalQuantity))
        requireBenchmark(&requirements)
        requireIdentities(&requirements)
        requireHandling(&requirements)
        requirePegs(&requirements)
        requireRecent(&requirements)
    }

    private func requireBenchmark(_ requirements: inout Requirements) {
        requirements.add(.peggedToBenchmark, "order.referenceContractId", if: referenceContractID.isAsked)
        requirements.add(.peggedToBenchmark, "order.peggedChangeAmount", if: peggedChangeAmount.isAsked)
        let decrease = isPeggedChangeAmountDecrease
        requirements.add(.peggedToBenchmark, "order.isPeggedChangeAmountDecrease", if: decrease)
        requirements.add(.peggedToBenchmark, "order.referenceChangeAmount", if: referenceChangeAmount.isAsked)
        requirements.add(.peggedToBenchmark, "order.referenceExchangeId", if: !referenceExchangeID.isEmpty)
        requirements.add(.peggedToBenchmark, "order.conditions", if: !conditions.isEmpty)
        requirements.add(.peggedToBenchmark, "order.adjustedOrderType", if: !adjustedOrderType.isEmpty)
        requirements.add(.peggedToBenchmark, "order.triggerPrice", if: isSet(maybeTriggerPrice))
        requirements.add(.peggedToBenchmark, "order.lmtPriceOffset", if: isSet(maybeLmtPriceOffset))
        requirements.add(.peggedToBenchmark, "order.adjustedStopPrice", if: isSet(maybeAdjustedStopPrice))
        requirements.add(.peggedToBenchmark, "order.adjustedStopLimitPrice", if: isSet(maybeAdjustedStopLimitPrice))
        requirements.add(.peggedToBenchmark, "order.adjustedTrailingAmount", if: isSet(maybeAdjustedTrailingAmount))
        requirements.add(
            .peggedToBenchmark,
            "order.adjustableTrailingUnit",
            if: isSet(maybeAdjustableTrailingUnit) && adjustableTrailingUnit != 0
        )
    }

    private func requireIdentities(_ requirements: inout Requirements) {
        requirements.add(.modelsSupport, "order.modelCode", if: !modelCode.isEmpty)
        requirements.add(.extOperator, "order.extOperator", if: !extOperator.isEmpty)
        let tier = !softDollarTier.name.isEmpty || !softDollarTier.value.isEmpty
        requirements.add(.softDollarTier, "order.softDollarTier", if: tier)
        requirements.add(.decisionMaker, "order.mifid2DecisionMaker", if: !mifid2DecisionMaker.isEmpty)
        requirements.add(.decisionMaker, "order.mifid2DecisionAlgo", if: !mifid2DecisionAlgo.isEmpty)
        requirements.add(.mifidExecution, "order.mifid2ExecutionTrader", if: !mifid2ExecutionTrader.isEmpty)
        requirements.add(.mifidExecution, "order.mifid2ExecutionAlgo", if: !mifid2ExecutionAlgo.isEmpty)
        requirements.add(.customerAccount, "order.customerAccount", if: !customerAccount.isEmpty)
        requirements.add(.professionalCustomer, "order.professionalCustomer", if: professionalCustomer)
        requirements.add([.quoteRequests], "order.externalUserId", if: !externalUserID.isEmpty)
        requirements.add(
            [.quoteRequests, .tagging],
            "order.manualOrderIndicator",
            if: isSet(maybeManualOrderIndicator)
        )
    }

    private func requireHandling(_ requirements: inout Requirements) {
        requirements.add(
            [.textOrders],
            "order.auctionStrategy",
            if: isSet(maybeAuctionStrategy) && auctionStrategy != 0
        )
        requirements.add(.cashQty, "order.cashQty", if: cashQty.isAsked)
        requirements.add(.autoPriceForHedge, "order.dontUseAutoPriceForHedge", if: dontUseAutoPriceForHedge)
        requirements.add(.orderContainer, "order.isOmsContainer", if: isOmsContainer)
        requirements.add(.dPegOrders, "order.discretionaryUpToLimitPrice", if: discretionaryUpToLimitPrice)
        requirements.add(.priceMgmtAlgo, "order.usePriceMgmtAlgo", if: isSet(maybeUsePriceMgmtAlgo))
        requirements.add(.duration, "order.duration", if: isSet(maybeDuration))
        requirements.add(.postToAts, "order.postToAts", if: isSet(maybePostToAts))
        requirements.add(.autoCancelParent, "order.autoCancelParent", if: autoCancelParent)
        requirements.add(.advancedOrderReject, "order.advancedErrorOverride", if: !advancedErrorOverride.isEmpty)
        requirements.add(.manualOrderTime, "order.manualOrderTime", if: !manualOrderTime.isEmpty)
    }

    private func requirePegs(_ requirements: inout Requirements) {
        requirements.add(.pegbestPegmidOffsets, "order.minTradeQty", if: isSet(maybeMinTradeQty))
        requirements.add(.pegbestPegmidOffsets, "order.minCompeteSize", if: isSet(maybeMinCompeteSize))
        let offset = isSet(maybeCompeteAgainstBestOffset)
        requirements.add(.pegbestPegmidOffsets, "order.competeAgainstBestOffset", if: offset)
        requirements.add(.pegbestPegmidOffsets, "order.midOffsetAtWhole", if: isSet(maybeMidOffsetAtWhole))
        requirements.add(.pegbestPegmidOffsets, "order.midOffsetAtHalf", if: isSet(maybeMidOffsetAtHalf))
    }

    private func requireRecent(_ requirements: inout Requirements) {
        requirements.add(.includeOvernight, "order.includeOvernight", if: includeOvernight)
        requirements.add(.imbalanceOnly, "order.imbalanceOnly", if: imbalanceOnly)
        requirements.add(.additionalOrderParams1, "order.deactivate", if: deactivate)
        requirements.add(.additionalOrderParams1, "order.postOnly", if: postOnly)
        requirements.add(.additionalOrderParams1, "order.allowPreOpen", if: allowPreOpen)
        requirements.add(.additionalOrderParams1, "order.ignoreOpenAuction", if: ignoreOpenAuction)
        let marketable = isSet(maybeRouteMarketableToBbo)
        requirements.add(.additionalOrderParams2, "order.routeMarketableToBbo", if: marketable)
        let improvement = isSet(maybeSeekPriceImprovement)
        requirements.add(.additionalOrderParams2, "order.seekPriceImprovement", if: improvement)
        requirements.add(.additionalOrderParams2, "order.whatIfType", if: isSet(maybeWhatIfType))
        requirements.add(.hedgeMaxSize, "order.hedgeMaxSize", if: isSet(maybeHedgeMaxSize))
        let overnight = conditionsIncludeOvernight
        requirements.add(.condOrderWithOvernightParam, "order.conditionsIncludeOvernight", if: overnight)
    }
}

extension WireCancelOrderRequest {
    package func require(_ requirements: inout Requirements) {
        let cancel = orderCancel
        let time = !cancel.manualOrderCancelTime.isEmpty
        requirements.add(.manualOrderTime, "orderCancel.manualOrderCancelTime", if: time)
        let spans: [Requirement.Span] = [.quoteRequests, .tagging]
        requirements.add(spans, "orderCancel.extOperator", if: !cancel.extOperator.isEmpty)
        requirements.add(spans, "orderCancel.manualOrderIndicator", if: isSet(cancel.maybeManualOrderIndicator))
        requirements.add([.quoteRequests], "orderCancel.externalUserId", if: !cancel.externalUserID.isEmpty)
    }
}

extension WireGlobalCancelRequest {
    package func require(_ requirements: inout Requirements) {
        let cancel = orderCancel
        let time = !cancel.manualOrderCancelTime.isEmpty
        requirements.add(.protobufPlaceOrder, "orderCancel.manualOrderCancelTime", if: time)
        requirements.add(.cmeTaggingFields, "orderCancel.extOperator", if: !cancel.extOperator.isEmpty)
        let indicator = isSet(cancel.maybeManualOrderIndicator)
        requirements.add(.cmeTaggingFields, "orderCancel.manualOrderIndicator", if: indicator)
        requirements.add([], "orderCancel.externalUserId", if: !cancel.externalUserID.isEmpty)
    }
}

extension WireExecutionRequest {
    package func require(_ requirements: inout Requirements) {
        let filter = executionFilter
        let days = isSet(filter.maybeLastNdays)
        requirements.add(.parametrizedDaysOfExecutions, "executionFilter.lastNDays", if: days)
        let dates = !filter.specificDates.isEmpty
        requirements.add(.parametrizedDaysOfExecutions, "executionFilter.specificDates", if: dates)
    }
}

extension WireExerciseOptionsRequest {
    package func require(_ requirements: inout Requirements) {
        requirements.add(.manualOrderTimeExerciseOptions, "manualOrderTime", if: !manualOrderTime.isEmpty)
        requirements.add(.customerAccount, "customerAccount", if: !customerAccount.isEmpty)
        requirements.add(.professionalCustomer, "professionalCustomer", if: professionalCustomer)
    }
}

extension Requirement.Span {
    /// The fields for requests for quotes, which left again after three versions.
    fileprivate static let quoteRequests = Self(from: .rfqFields, before: .undoRfqFields)
    fileprivate static let tagging = Self(from: .cmeTaggingFields, before: nil)
    /// While orders were text.
    fileprivate static let textOrders = Self(from: nil, before: .protobufPlaceOrder)
}

// MARK: - When a field says something

/// Where 0 says something, and only absence says nothing.
private func isSet(_ value: Int32?) -> Bool { value != nil && value != .max }

extension Int32 {
    /// Where 0 says nothing.
    fileprivate var isAsked: Bool { self != 0 && self != .max }
}

extension Double {
    /// Where 0 says nothing.
    fileprivate var isAsked: Bool { self != 0 && !TextNumber.isUnset(self) }
}

private func isSet(_ value: Double?) -> Bool { value.map { !TextNumber.isUnset($0) } ?? false }

private func isFraction(_ text: String) -> Bool {
    guard let number = Double(text), !TextNumber.isUnset(number) else { return false }
    return number != number.rounded()
}
