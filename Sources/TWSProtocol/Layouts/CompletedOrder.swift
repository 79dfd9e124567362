package import TWSProto

/// COMPLETED_ORDER, 101 from the Gateway.
extension WireCompletedOrder: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        var (contract, order, state) = (message.contract, message.order, message.orderState)
        try wire.reportedContract(&contract)
        try wire.essentials(&order)
        try wire.long("permId", &order.maybePermID)
        try wire.bool("outsideRth", &order.maybeOutsideRth)
        try wire.bool("hidden", &order.maybeHidden)
        try wire.double("discretionaryAmt", &order.maybeDiscretionaryAmt)
        try wire.string("goodAfterTime", &order.maybeGoodAfterTime)
        try wire.allocation(&order)
        try wire.string("goodTillDate", &order.maybeGoodTillDate)
        try wire.string("rule80A", &order.maybeRule80A)
        try wire.optionalDouble("percentOffset", &order.maybePercentOffset)
        try wire.string("settlingFirm", &order.maybeSettlingFirm)
        try wire.shortSale(&order)
        try wire.stockReference(&order)
        try handling(&wire, &order)
        try wire.string("comboLegsDescrip", &contract.maybeComboLegsDescrip)
        try wire.combination(&contract, &order)
        try wire.scale(&order)
        try wire.hedge(&order)
        try wire.string("clearingAccount", &order.maybeClearingAccount)
        try wire.string("clearingIntent", &order.maybeClearingIntent)
        try wire.bool("notHeld", &order.maybeNotHeld)
        try wire.deltaNeutral(&contract.maybeDeltaNeutralContract)
        try wire.algorithm(&order)
        try wire.bool("solicited", &order.maybeSolicited)
        try wire.string("status", &state.maybeStatus)
        try wire.bool("randomizeSize", &order.maybeRandomizeSize)
        try wire.bool("randomizePrice", &order.maybeRandomizePrice)
        try wire.benchmark(&order)
        try wire.conditions(&order)
        // The second of two fields for one thing; it wins.
        try wire.unsetDouble("trailStopPrice2", &order.maybeTrailStopPrice)
        try wire.unsetDouble("lmtPriceOffset", &order.maybeLmtPriceOffset)
        try wire.double("cashQty", &order.maybeCashQty)
        try wire.bool("dontUseAutoPriceForHedge", &order.maybeDontUseAutoPriceForHedge)
        try wire.bool("isOmsContainer", &order.maybeIsOmsContainer)
        try completion(&wire, &order, &state)
        if wire.version >= 170 {
            try wire.reportedPegs(&order)
        }
        if wire.version >= 183 {
            try wire.string("customerAccount", &order.maybeCustomerAccount)
        }
        if wire.version >= 184 {
            try wire.bool("professionalCustomer", &order.maybeProfessionalCustomer)
        }
        if wire.version >= 198 {
            try wire.string("submitter", &order.maybeSubmitter)
        }
        if wire.reads { (message.contract, message.order, message.orderState) = (contract, order, state) }
    }

    /// From the displayed size to the trailing stop.
    private static func handling<Coder: TextCoder>(
        _ wire: inout Coder,
        _ order: inout WireOrder
    ) throws(TextFieldError) {
        try wire.optionalInt("displaySize", &order.maybeDisplaySize)
        try wire.bool("sweepToFill", &order.maybeSweepToFill)
        try wire.bool("allOrNone", &order.maybeAllOrNone)
        try wire.optionalInt("minQty", &order.maybeMinQty)
        try wire.int("ocaType", &order.maybeOcaType)
        try wire.int("triggerMethod", &order.maybeTriggerMethod)
        try wire.optionalDouble("volatility", &order.maybeVolatility)
        try wire.int("volatilityType", &order.maybeVolatilityType)
        try wire.string("deltaNeutralOrderType", &order.maybeDeltaNeutralOrderType)
        try wire.optionalDouble("deltaNeutralAuxPrice", &order.maybeDeltaNeutralAuxPrice)
        // Half of the block that an open order has.
        if !order.deltaNeutralOrderType.isEmpty {
            try wire.int("deltaNeutralConId", &order.maybeDeltaNeutralConID)
            try wire.bool("deltaNeutralShortSale", &order.maybeDeltaNeutralShortSale)
            try wire.int("deltaNeutralShortSaleSlot", &order.maybeDeltaNeutralShortSaleSlot)
            try wire.string("deltaNeutralDesignatedLocation", &order.maybeDeltaNeutralDesignatedLocation)
        }
        try wire.bool("continuousUpdate", &order.maybeContinuousUpdate)
        try wire.int("referencePriceType", &order.maybeReferencePriceType)
        try wire.optionalDouble("trailStopPrice", &order.maybeTrailStopPrice)
        try wire.optionalDouble("trailingPercent", &order.maybeTrailingPercent)
    }

    /// How the order ended.
    private static func completion<Coder: TextCoder>(
        _ wire: inout Coder,
        _ order: inout WireOrder,
        _ state: inout WireOrderState
    ) throws(TextFieldError) {
        try wire.string("autoCancelDate", &order.maybeAutoCancelDate)
        try wire.quantity("filledQuantity", &order.maybeFilledQuantity)
        try wire.unsetInt("refFuturesConId", &order.maybeRefFuturesConID)
        try wire.bool("autoCancelParent", &order.maybeAutoCancelParent)
        try wire.string("shareholder", &order.maybeShareholder)
        try wire.bool("imbalanceOnly", &order.maybeImbalanceOnly)
        try wire.boolInt("routeMarketableToBbo", &order.maybeRouteMarketableToBbo)
        try wire.long("parentPermId", &order.maybeParentPermID)
        try wire.string("completedTime", &state.maybeCompletedTime)
        try wire.string("completedStatus", &state.maybeCompletedStatus)
    }

    package func withoutTextOnlyFields() -> Self {
        var message = self
        if hasOrder { message.order.clearTextOnlyFields() }
        return message
    }
}
