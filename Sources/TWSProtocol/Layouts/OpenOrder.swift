package import TWSProto

/// OPEN_ORDER, 5 from the Gateway.
extension WireOpenOrder: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        var (contract, order, state) = (message.contract, message.order, message.orderState)
        try wire.int("orderId", &message.maybeOrderID)
        try wire.reportedContract(&contract)
        try wire.essentials(&order)
        try wire.int("clientId", &order.maybeClientID)
        try wire.long("permId", &order.maybePermID)
        try wire.bool("outsideRth", &order.maybeOutsideRth)
        try wire.bool("hidden", &order.maybeHidden)
        try wire.double("discretionaryAmt", &order.maybeDiscretionaryAmt)
        try wire.string("goodAfterTime", &order.maybeGoodAfterTime)
        try wire.obsolete("sharesAllocation", "")
        try wire.allocation(&order)
        try wire.string("goodTillDate", &order.maybeGoodTillDate)
        try wire.string("rule80A", &order.maybeRule80A)
        try wire.optionalDouble("percentOffset", &order.maybePercentOffset)
        try wire.string("settlingFirm", &order.maybeSettlingFirm)
        try wire.shortSale(&order)
        try wire.int("auctionStrategy", &order.maybeAuctionStrategy)
        try wire.stockReference(&order)
        try handling(&wire, &order)
        try wire.string("comboLegsDescrip", &contract.maybeComboLegsDescrip)
        try wire.combination(&contract, &order)
        try wire.scale(&order)
        try wire.hedge(&order)
        try wire.bool("optOutSmartRouting", &order.maybeOptOutSmartRouting)
        try wire.string("clearingAccount", &order.maybeClearingAccount)
        try wire.string("clearingIntent", &order.maybeClearingIntent)
        try wire.bool("notHeld", &order.maybeNotHeld)
        try wire.deltaNeutral(&contract.maybeDeltaNeutralContract)
        try wire.algorithm(&order)
        try wire.bool("solicited", &order.maybeSolicited)
        try wire.bool("whatIf", &order.maybeWhatIf)
        try orderState(&wire, &state)
        try wire.bool("randomizeSize", &order.maybeRandomizeSize)
        try wire.bool("randomizePrice", &order.maybeRandomizePrice)
        if wire.version >= 102 {
            try wire.benchmark(&order)
            try wire.conditions(&order)
            try adjustments(&wire, &order)
        }
        try since106(&wire, &order)
        try since170(&wire, &order)
        if wire.reads { (message.contract, message.order, message.orderState) = (contract, order, state) }
    }

    /// From the displayed size to the trailing stop.
    private static func handling<Coder: TextCoder>(
        _ wire: inout Coder,
        _ order: inout WireOrder
    ) throws(TextFieldError) {
        try wire.optionalInt("displaySize", &order.maybeDisplaySize)
        try wire.bool("blockOrder", &order.maybeBlockOrder)
        try wire.bool("sweepToFill", &order.maybeSweepToFill)
        try wire.bool("allOrNone", &order.maybeAllOrNone)
        try wire.optionalInt("minQty", &order.maybeMinQty)
        try wire.int("ocaType", &order.maybeOcaType)
        try wire.obsolete("eTradeOnly", "0")
        try wire.obsolete("firmQuoteOnly", "0")
        try wire.obsolete("nbboPriceCap", "")
        try wire.int("parentId", &order.maybeParentID)
        try wire.int("triggerMethod", &order.maybeTriggerMethod)
        try wire.optionalDouble("volatility", &order.maybeVolatility)
        try wire.int("volatilityType", &order.maybeVolatilityType)
        try wire.deltaNeutralOrder(&order)
        try wire.bool("continuousUpdate", &order.maybeContinuousUpdate)
        try wire.int("referencePriceType", &order.maybeReferencePriceType)
        try wire.optionalDouble("trailStopPrice", &order.maybeTrailStopPrice)
        try wire.optionalDouble("trailingPercent", &order.maybeTrailingPercent)
        try wire.optionalDouble("basisPoints", &order.maybeBasisPoints)
        try wire.optionalInt("basisPointsType", &order.maybeBasisPointsType)
    }

    private static func orderState<Coder: TextCoder>(
        _ wire: inout Coder,
        _ state: inout WireOrderState
    ) throws(TextFieldError) {
        try wire.string("status", &state.maybeStatus)
        if wire.version >= 142 {
            try wire.unsetNumberText("initMarginBefore", &state.maybeInitMarginBefore)
            try wire.unsetNumberText("maintMarginBefore", &state.maybeMaintMarginBefore)
            try wire.unsetNumberText("equityWithLoanBefore", &state.maybeEquityWithLoanBefore)
            try wire.unsetNumberText("initMarginChange", &state.maybeInitMarginChange)
            try wire.unsetNumberText("maintMarginChange", &state.maybeMaintMarginChange)
            try wire.unsetNumberText("equityWithLoanChange", &state.maybeEquityWithLoanChange)
        }
        try wire.unsetNumberText("initMarginAfter", &state.maybeInitMarginAfter)
        try wire.unsetNumberText("maintMarginAfter", &state.maybeMaintMarginAfter)
        try wire.unsetNumberText("equityWithLoanAfter", &state.maybeEquityWithLoanAfter)
        try wire.optionalDouble("commission", &state.maybeCommissionAndFees)
        try wire.optionalDouble("minCommission", &state.maybeMinCommissionAndFees)
        try wire.optionalDouble("maxCommission", &state.maybeMaxCommissionAndFees)
        try wire.string("commissionCurrency", &state.maybeCommissionAndFeesCurrency)
        if wire.version >= 195 {
            try outsideHours(&wire, &state)
        }
        try wire.string("warningText", &state.maybeWarningText)
    }

    /// Margins outside regular trading hours, what the Gateway suggests, and how the order is divided.
    private static func outsideHours<Coder: TextCoder>(
        _ wire: inout Coder,
        _ state: inout WireOrderState
    ) throws(TextFieldError) {
        try wire.string("marginCurrency", &state.maybeMarginCurrency)
        try wire.unsetDouble("initMarginBeforeOutsideRTH", &state.maybeInitMarginBeforeOutsideRth)
        try wire.unsetDouble("maintMarginBeforeOutsideRTH", &state.maybeMaintMarginBeforeOutsideRth)
        try wire.unsetDouble("equityWithLoanBeforeOutsideRTH", &state.maybeEquityWithLoanBeforeOutsideRth)
        try wire.unsetDouble("initMarginChangeOutsideRTH", &state.maybeInitMarginChangeOutsideRth)
        try wire.unsetDouble("maintMarginChangeOutsideRTH", &state.maybeMaintMarginChangeOutsideRth)
        try wire.unsetDouble("equityWithLoanChangeOutsideRTH", &state.maybeEquityWithLoanChangeOutsideRth)
        try wire.unsetDouble("initMarginAfterOutsideRTH", &state.maybeInitMarginAfterOutsideRth)
        try wire.unsetDouble("maintMarginAfterOutsideRTH", &state.maybeMaintMarginAfterOutsideRth)
        try wire.unsetDouble("equityWithLoanAfterOutsideRTH", &state.maybeEquityWithLoanAfterOutsideRth)
        try wire.decimal("suggestedSize", &state.maybeSuggestedSize)
        try wire.string("rejectReason", &state.maybeRejectReason)
        try wire.list("orderAllocationsCount", &state.orderAllocations) { (wire, allocation) throws(TextFieldError) in
            try wire.string("alloc.account", &allocation.maybeAccount)
            try wire.decimal("alloc.position", &allocation.maybePosition)
            try wire.decimal("alloc.positionDesired", &allocation.maybePositionDesired)
            try wire.decimal("alloc.positionAfter", &allocation.maybePositionAfter)
            try wire.decimal("alloc.desiredAllocQty", &allocation.maybeDesiredAllocQty)
            try wire.decimal("alloc.allowedAllocQty", &allocation.maybeAllowedAllocQty)
            try wire.bool("alloc.isMonetary", &allocation.maybeIsMonetary)
        }
    }

    /// What the order turns into when its trigger price is reached.
    private static func adjustments<Coder: TextCoder>(
        _ wire: inout Coder,
        _ order: inout WireOrder
    ) throws(TextFieldError) {
        try wire.string("adjustedOrderType", &order.maybeAdjustedOrderType)
        try wire.unsetDouble("triggerPrice", &order.maybeTriggerPrice)
        // The second of two fields for one thing; it wins.
        try wire.unsetDouble("trailStopPrice2", &order.maybeTrailStopPrice)
        try wire.unsetDouble("lmtPriceOffset", &order.maybeLmtPriceOffset)
        try wire.unsetDouble("adjustedStopPrice", &order.maybeAdjustedStopPrice)
        try wire.unsetDouble("adjustedStopLimitPrice", &order.maybeAdjustedStopLimitPrice)
        try wire.unsetDouble("adjustedTrailingAmount", &order.maybeAdjustedTrailingAmount)
        try wire.int("adjustableTrailingUnit", &order.maybeAdjustableTrailingUnit)
    }

    private static func since106<Coder: TextCoder>(
        _ wire: inout Coder,
        _ order: inout WireOrder
    ) throws(TextFieldError) {
        if wire.version >= 106 {
            try wire.part(&order.maybeSoftDollarTier) { (wire, tier) throws(TextFieldError) in
                try wire.string("softDollarTier.name", &tier.maybeName)
                try wire.string("softDollarTier.value", &tier.maybeValue)
                try wire.string("softDollarTier.displayName", &tier.maybeDisplayName)
            }
        }
        if wire.version >= 111 {
            try wire.double("cashQty", &order.maybeCashQty)
        }
        if wire.version >= 141 {
            try wire.bool("dontUseAutoPriceForHedge", &order.maybeDontUseAutoPriceForHedge)
        }
        if wire.version >= 145 {
            try wire.bool("isOmsContainer", &order.maybeIsOmsContainer)
        }
        if wire.version >= 148 {
            try wire.bool("discretionaryUpToLimitPrice", &order.maybeDiscretionaryUpToLimitPrice)
        }
        if wire.version >= 151 {
            try wire.boolInt("usePriceMgmtAlgo", &order.maybeUsePriceMgmtAlgo)
        }
        if wire.version >= 158 {
            try wire.optionalInt("duration", &order.maybeDuration)
        }
        if wire.version >= 160 {
            try wire.optionalInt("postToAts", &order.maybePostToAts)
        }
        if wire.version >= 162 {
            try wire.bool("autoCancelParent", &order.maybeAutoCancelParent)
        }
    }

    private static func since170<Coder: TextCoder>(
        _ wire: inout Coder,
        _ order: inout WireOrder
    ) throws(TextFieldError) {
        if wire.version >= 170 {
            try wire.reportedPegs(&order)
        }
        if wire.version >= 183 {
            try wire.string("customerAccount", &order.maybeCustomerAccount)
        }
        if wire.version >= 184 {
            try wire.bool("professionalCustomer", &order.maybeProfessionalCustomer)
        }
        if wire.version >= 185 {
            try wire.string("bondAccruedInterest", &order.maybeBondAccruedInterest)
        }
        if wire.version >= 189 {
            try wire.bool("includeOvernight", &order.maybeIncludeOvernight)
        }
        if wire.version >= 193 {
            try wire.string("extOperator", &order.maybeExtOperator)
            try wire.optionalInt("manualOrderIndicator", &order.maybeManualOrderIndicator)
        }
        if wire.version >= 198 {
            try wire.string("submitter", &order.maybeSubmitter)
        }
        if wire.version >= 199 {
            try wire.bool("imbalanceOnly", &order.maybeImbalanceOnly)
        }
    }

    package func withoutTextOnlyFields() -> Self {
        var message = self
        if hasOrder { message.order.clearTextOnlyFields() }
        return message
    }
}
