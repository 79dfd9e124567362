package import TWSProto

/// PLACE_ORDER, 3 to the Gateway.
extension WirePlaceOrderRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        var (contract, order) = (message.contract, message.order)
        try wire.int("orderId", &message.maybeOrderID)
        try wire.contract(&contract)
        try wire.string("secIdType", &contract.maybeSecIDType)
        try wire.string("secId", &contract.maybeSecID)
        try wire.essentials(&order)
        try handling(&wire, &order)
        if contract.secType == "BAG" {
            try wire.combination(&contract, &order)
        }
        try wire.obsolete("sharesAllocation", "")
        try wire.double("discretionaryAmt", &order.maybeDiscretionaryAmt)
        try wire.string("goodAfterTime", &order.maybeGoodAfterTime)
        try wire.string("goodTillDate", &order.maybeGoodTillDate)
        try wire.allocation(&order)
        try wire.shortSale(&order)
        try prices(&wire, &order)
        try wire.scale(&order)
        try wire.string("scaleTable", &order.maybeScaleTable)
        try wire.string("activeStartTime", &order.maybeActiveStartTime)
        try wire.string("activeStopTime", &order.maybeActiveStopTime)
        try wire.hedge(&order)
        try wire.bool("optOutSmartRouting", &order.maybeOptOutSmartRouting)
        try wire.string("clearingAccount", &order.maybeClearingAccount)
        try wire.string("clearingIntent", &order.maybeClearingIntent)
        try wire.bool("notHeld", &order.maybeNotHeld)
        try wire.deltaNeutral(&contract.maybeDeltaNeutralContract)
        try wire.algorithm(&order)
        try wire.string("algoId", &order.maybeAlgoID)
        try wire.bool("whatIf", &order.maybeWhatIf)
        try wire.tags("orderMiscOptions", &order.orderMiscOptions)
        try wire.bool("solicited", &order.maybeSolicited)
        try wire.bool("randomizeSize", &order.maybeRandomizeSize)
        try wire.bool("randomizePrice", &order.maybeRandomizePrice)
        if wire.version >= 102 {
            try wire.benchmark(&order)
            try wire.conditions(&order)
            try adjustments(&wire, &order)
        }
        try identities(&wire, &order)
        try since141(&wire, &order)
        try pegs(&wire, contract, &order)
        try since183(&wire, &order)
        if wire.reads { (message.contract, message.order) = (contract, order) }
    }

    private static func handling<Coder: TextCoder>(
        _ wire: inout Coder,
        _ order: inout WireOrder
    ) throws(TextFieldError) {
        try wire.bool("transmit", &order.maybeTransmit)
        try wire.int("parentId", &order.maybeParentID)
        try wire.bool("blockOrder", &order.maybeBlockOrder)
        try wire.bool("sweepToFill", &order.maybeSweepToFill)
        try wire.int("displaySize", &order.maybeDisplaySize)
        try wire.int("triggerMethod", &order.maybeTriggerMethod)
        try wire.bool("outsideRth", &order.maybeOutsideRth)
        try wire.bool("hidden", &order.maybeHidden)
    }

    /// From the OCA type to the trailing stop.
    private static func prices<Coder: TextCoder>(
        _ wire: inout Coder,
        _ order: inout WireOrder
    ) throws(TextFieldError) {
        try wire.int("ocaType", &order.maybeOcaType)
        try wire.string("rule80A", &order.maybeRule80A)
        try wire.string("settlingFirm", &order.maybeSettlingFirm)
        try wire.bool("allOrNone", &order.maybeAllOrNone)
        try wire.optionalInt("minQty", &order.maybeMinQty)
        try wire.optionalDouble("percentOffset", &order.maybePercentOffset)
        try wire.obsolete("eTradeOnly", "0")
        try wire.obsolete("firmQuoteOnly", "0")
        try wire.obsolete("nbboPriceCap", "")
        try wire.int("auctionStrategy", &order.maybeAuctionStrategy)
        try wire.stockReference(&order)
        try wire.bool("overridePercentageConstraints", &order.maybeOverridePercentageConstraints)
        try wire.optionalDouble("volatility", &order.maybeVolatility)
        try wire.optionalInt("volatilityType", &order.maybeVolatilityType)
        try wire.deltaNeutralOrder(&order)
        try wire.bool("continuousUpdate", &order.maybeContinuousUpdate)
        try wire.optionalInt("referencePriceType", &order.maybeReferencePriceType)
        try wire.optionalDouble("trailStopPrice", &order.maybeTrailStopPrice)
        try wire.optionalDouble("trailingPercent", &order.maybeTrailingPercent)
    }

    /// What the order turns into when its trigger price is reached.
    private static func adjustments<Coder: TextCoder>(
        _ wire: inout Coder,
        _ order: inout WireOrder
    ) throws(TextFieldError) {
        try wire.string("adjustedOrderType", &order.maybeAdjustedOrderType)
        try wire.unsetDouble("triggerPrice", &order.maybeTriggerPrice)
        try wire.unsetDouble("lmtPriceOffset", &order.maybeLmtPriceOffset)
        try wire.unsetDouble("adjustedStopPrice", &order.maybeAdjustedStopPrice)
        try wire.unsetDouble("adjustedStopLimitPrice", &order.maybeAdjustedStopLimitPrice)
        try wire.unsetDouble("adjustedTrailingAmount", &order.maybeAdjustedTrailingAmount)
        try wire.int("adjustableTrailingUnit", &order.maybeAdjustableTrailingUnit)
    }

    /// Who is behind the order, and what the regulator wants to know of them.
    private static func identities<Coder: TextCoder>(
        _ wire: inout Coder,
        _ order: inout WireOrder
    ) throws(TextFieldError) {
        if wire.version >= 105 {
            try wire.string("extOperator", &order.maybeExtOperator)
        }
        if wire.version >= 106 {
            try wire.part(&order.maybeSoftDollarTier) { (wire, tier) throws(TextFieldError) in
                try wire.string("softDollarTier.name", &tier.maybeName)
                try wire.string("softDollarTier.value", &tier.maybeValue)
            }
        }
        if wire.version >= 111 {
            try wire.unsetDouble("cashQty", &order.maybeCashQty)
        }
        if wire.version >= 138 {
            try wire.string("mifid2DecisionMaker", &order.maybeMifid2DecisionMaker)
            try wire.string("mifid2DecisionAlgo", &order.maybeMifid2DecisionAlgo)
        }
        if wire.version >= 139 {
            try wire.string("mifid2ExecutionTrader", &order.maybeMifid2ExecutionTrader)
            try wire.string("mifid2ExecutionAlgo", &order.maybeMifid2ExecutionAlgo)
        }
    }

    private static func since141<Coder: TextCoder>(
        _ wire: inout Coder,
        _ order: inout WireOrder
    ) throws(TextFieldError) {
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
            try wire.optionalInt("usePriceMgmtAlgo", &order.maybeUsePriceMgmtAlgo)
        }
        if wire.version >= 158 {
            try wire.unsetInt("duration", &order.maybeDuration)
        }
        if wire.version >= 160 {
            try wire.unsetInt("postToAts", &order.maybePostToAts)
        }
        if wire.version >= 162 {
            try wire.bool("autoCancelParent", &order.maybeAutoCancelParent)
        }
        if wire.version >= 166 {
            try wire.string("advancedErrorOverride", &order.maybeAdvancedErrorOverride)
        }
        if wire.version >= 169 {
            try wire.string("manualOrderTime", &order.maybeManualOrderTime)
        }
    }

    /// The limits of an order on IB's own venue, or one pegged to the best price or the middle.
    private static func pegs<Coder: TextCoder>(
        _ wire: inout Coder,
        _ contract: WireContract,
        _ order: inout WireOrder
    ) throws(TextFieldError) {
        guard wire.version >= 170 else { return }
        if contract.exchange == "IBKRATS" {
            try wire.optionalInt("minTradeQty", &order.maybeMinTradeQty)
        }
        var middle = order.orderType == "PEG MID" || order.orderType == "PEGMID"
        if order.orderType == "PEG BEST" || order.orderType == "PEGBEST" {
            try wire.optionalInt("minCompeteSize", &order.maybeMinCompeteSize)
            try wire.optionalDouble("competeAgainstBestOffset", &order.maybeCompeteAgainstBestOffset)
            // An infinite offset competes up to the middle.
            middle = order.competeAgainstBestOffset == .infinity
        }
        if middle {
            try wire.optionalDouble("midOffsetAtWhole", &order.maybeMidOffsetAtWhole)
            try wire.optionalDouble("midOffsetAtHalf", &order.maybeMidOffsetAtHalf)
        }
    }

    private static func since183<Coder: TextCoder>(
        _ wire: inout Coder,
        _ order: inout WireOrder
    ) throws(TextFieldError) {
        if wire.version >= 183 {
            try wire.string("customerAccount", &order.maybeCustomerAccount)
        }
        if wire.version >= 184 {
            try wire.bool("professionalCustomer", &order.maybeProfessionalCustomer)
        }
        if wire.version >= 187 && wire.version < 190 {
            try wire.string("externalUserId", &order.maybeExternalUserID)
            try wire.unsetInt("manualOrderIndicator_rfq", &order.maybeManualOrderIndicator)
        }
        if wire.version >= 189 {
            try wire.bool("includeOvernight", &order.maybeIncludeOvernight)
        }
        if wire.version >= 192 {
            try wire.unsetInt("manualOrderIndicator", &order.maybeManualOrderIndicator)
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
