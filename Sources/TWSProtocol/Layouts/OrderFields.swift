import TWSProto

// What PLACE_ORDER, OPEN_ORDER and COMPLETED_ORDER have in common.

extension TextCoder {
    /// What is done, how much of it, how, and for whom.
    mutating func essentials(_ order: inout WireOrder) throws(TextFieldError) {
        try string("action", &order.maybeAction)
        try quantity("totalQuantity", &order.maybeTotalQuantity)
        try string("orderType", &order.maybeOrderType)
        try optionalDouble("lmtPrice", &order.maybeLmtPrice)
        try optionalDouble("auxPrice", &order.maybeAuxPrice)
        try string("tif", &order.maybeTif)
        try string("ocaGroup", &order.maybeOcaGroup)
        try string("account", &order.maybeAccount)
        try string("openClose", &order.maybeOpenClose)
        try int("origin", &order.maybeOrigin)
        try string("orderRef", &order.maybeOrderRef)
    }

    /// How an advisor divides the order.
    mutating func allocation(_ order: inout WireOrder) throws(TextFieldError) {
        try string("faGroup", &order.maybeFaGroup)
        try string("faMethod", &order.maybeFaMethod)
        try string("faPercentage", &order.maybeFaPercentage)
        if version < 177 {
            try obsolete("faProfile", "")
        }
        if version >= 103 {
            try string("modelCode", &order.maybeModelCode)
        }
    }

    /// Where the shares of a short sale are.
    mutating func shortSale(_ order: inout WireOrder) throws(TextFieldError) {
        try int("shortSaleSlot", &order.maybeShortSaleSlot)
        try string("designatedLocation", &order.maybeDesignatedLocation)
        try int("exemptCode", &order.maybeExemptCode)
    }

    /// Prices of the stock to which an order for options is bound.
    mutating func stockReference(_ order: inout WireOrder) throws(TextFieldError) {
        try optionalDouble("startingPrice", &order.maybeStartingPrice)
        try optionalDouble("stockRefPrice", &order.maybeStockRefPrice)
        try optionalDouble("delta", &order.maybeDelta)
        try optionalDouble("stockRangeLower", &order.maybeStockRangeLower)
        try optionalDouble("stockRangeUpper", &order.maybeStockRangeUpper)
    }

    /// The order that hedges a volatility order. A Gateway says `None` where there is none, and then sends the block.
    mutating func deltaNeutralOrder(_ order: inout WireOrder) throws(TextFieldError) {
        try string("deltaNeutralOrderType", &order.maybeDeltaNeutralOrderType)
        try optionalDouble("deltaNeutralAuxPrice", &order.maybeDeltaNeutralAuxPrice)
        if !order.deltaNeutralOrderType.isEmpty {
            try int("deltaNeutralConId", &order.maybeDeltaNeutralConID)
            try string("deltaNeutralSettlingFirm", &order.maybeDeltaNeutralSettlingFirm)
            try string("deltaNeutralClearingAccount", &order.maybeDeltaNeutralClearingAccount)
            try string("deltaNeutralClearingIntent", &order.maybeDeltaNeutralClearingIntent)
            try string("deltaNeutralOpenClose", &order.maybeDeltaNeutralOpenClose)
            try bool("deltaNeutralShortSale", &order.maybeDeltaNeutralShortSale)
            try int("deltaNeutralShortSaleSlot", &order.maybeDeltaNeutralShortSaleSlot)
            try string("deltaNeutralDesignatedLocation", &order.maybeDeltaNeutralDesignatedLocation)
        }
    }

    /// The legs of a combination with what an order says of each, the price of each leg, and how they are routed.
    mutating func combination(_ contract: inout WireContract, _ order: inout WireOrder) throws(TextFieldError) {
        try list("comboLegsCount", &contract.comboLegs) { (wire, leg) throws(TextFieldError) in
            try wire.leg(&leg)
            try wire.int("leg.openClose", &leg.maybeOpenClose)
            try wire.int("leg.shortSaleSlot", &leg.maybeShortSalesSlot)
            try wire.string("leg.designatedLocation", &leg.maybeDesignatedLocation)
            try wire.int("leg.exemptCode", &leg.maybeExemptCode)
        }
        try legPrices(&contract.comboLegs)
        try pairs(
            "smartComboRoutingParamsCount",
            tag: "smartComboRoutingParam.tag",
            value: "smartComboRoutingParam.value",
            &order.smartComboRoutingParams
        )
    }

    /// The prices of the legs: a list of its own on the wire, as long as that of the legs or empty.
    private mutating func legPrices(_ legs: inout [WireComboLeg]) throws(TextFieldError) {
        let priced = legs.contains { $0.hasPerLegPrice }
        let count = try count("orderComboLegsCount", priced ? legs.count : 0)
        guard count <= legs.count else {
            throw unexpected(
                "orderComboLegsCount",
                expected: "a price for each of \(legs.count) legs at most",
                got: "\(count)"
            )
        }
        for index in 0..<count {
            try optionalDouble("orderComboLeg.price", &legs[index].maybePerLegPrice)
        }
    }

    mutating func scale(_ order: inout WireOrder) throws(TextFieldError) {
        try optionalInt("scaleInitLevelSize", &order.maybeScaleInitLevelSize)
        try optionalInt("scaleSubsLevelSize", &order.maybeScaleSubsLevelSize)
        try optionalDouble("scalePriceIncrement", &order.maybeScalePriceIncrement)
        if order.scalePriceIncrement > 0 {
            try optionalDouble("scalePriceAdjustValue", &order.maybeScalePriceAdjustValue)
            try optionalInt("scalePriceAdjustInterval", &order.maybeScalePriceAdjustInterval)
            try optionalDouble("scaleProfitOffset", &order.maybeScaleProfitOffset)
            try bool("scaleAutoReset", &order.maybeScaleAutoReset)
            try optionalInt("scaleInitPosition", &order.maybeScaleInitPosition)
            try optionalInt("scaleInitFillQty", &order.maybeScaleInitFillQty)
            try bool("scaleRandomPercent", &order.maybeScaleRandomPercent)
        }
    }

    mutating func hedge(_ order: inout WireOrder) throws(TextFieldError) {
        try string("hedgeType", &order.maybeHedgeType)
        if !order.hedgeType.isEmpty {
            try string("hedgeParam", &order.maybeHedgeParam)
        }
    }

    mutating func algorithm(_ order: inout WireOrder) throws(TextFieldError) {
        try string("algoStrategy", &order.maybeAlgoStrategy)
        if !order.algoStrategy.isEmpty {
            try pairs("algoParamsCount", tag: "algoParam.tag", value: "algoParam.value", &order.algoParams)
        }
    }

    /// The benchmark of an order that is pegged to one.
    mutating func benchmark(_ order: inout WireOrder) throws(TextFieldError) {
        guard order.orderType == "PEG BENCH" || order.orderType == "PEGBENCH" else { return }
        try int("referenceContractId", &order.maybeReferenceContractID)
        try bool("isPeggedChangeAmountDecrease", &order.maybeIsPeggedChangeAmountDecrease)
        try double("peggedChangeAmount", &order.maybePeggedChangeAmount)
        try double("referenceChangeAmount", &order.maybeReferenceChangeAmount)
        try string("referenceExchangeId", &order.maybeReferenceExchangeID)
    }

    /// What the Gateway reports of orders pegged to the best price or the middle, and of trades against IB's own venue.
    mutating func reportedPegs(_ order: inout WireOrder) throws(TextFieldError) {
        try optionalInt("minTradeQty", &order.maybeMinTradeQty)
        try optionalInt("minCompeteSize", &order.maybeMinCompeteSize)
        try optionalDouble("competeAgainstBestOffset", &order.maybeCompeteAgainstBestOffset)
        try optionalDouble("midOffsetAtWhole", &order.maybeMidOffsetAtWhole)
        try optionalDouble("midOffsetAtHalf", &order.maybeMidOffsetAtHalf)
    }
}

// MARK: - Text only

extension WireOrder {
    /// Takes off what the protobuf dialect has no field for.
    mutating func clearTextOnlyFields() {
        clearAuctionStrategy()
        clearBasisPoints()
        clearBasisPointsType()
        clearExternalUserID()
    }
}

extension WireOrderCancel {
    /// Takes off what the protobuf dialect has no field for.
    mutating func clearTextOnlyFields() {
        clearExternalUserID()
    }
}
