package import TWSProto

/// CANCEL_ORDER, 4 to the Gateway.
extension WireCancelOrderRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("orderId", &message.maybeOrderID)
        if wire.version >= 169 {
            try wire.string("manualOrderCancelTime", &message.orderCancel.maybeManualOrderCancelTime)
        }
        if wire.version >= 187 && wire.version < 190 {
            try wire.string("extOperator_rfq", &message.orderCancel.maybeExtOperator)
            try wire.string("externalUserId", &message.orderCancel.maybeExternalUserID)
            try wire.unsetInt("manualOrderIndicator_rfq", &message.orderCancel.maybeManualOrderIndicator)
        }
        if wire.version >= 192 {
            try wire.string("extOperator", &message.orderCancel.maybeExtOperator)
            try wire.unsetInt("manualOrderIndicator", &message.orderCancel.maybeManualOrderIndicator)
        }
    }

    package func withoutTextOnlyFields() -> Self {
        var message = self
        if hasOrderCancel { message.orderCancel.clearTextOnlyFields() }
        return message
    }
}

/// REQ_EXECUTIONS, 7 to the Gateway.
extension WireExecutionRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        var filter = message.executionFilter
        try wire.int("filter.clientId", &filter.maybeClientID)
        try wire.string("filter.acctCode", &filter.maybeAcctCode)
        try wire.string("filter.time", &filter.maybeTime)
        try wire.string("filter.symbol", &filter.maybeSymbol)
        try wire.string("filter.secType", &filter.maybeSecType)
        try wire.string("filter.exchange", &filter.maybeExchange)
        try wire.string("filter.side", &filter.maybeSide)
        if wire.version >= 200 {
            try wire.unsetInt("filter.lastNDays", &filter.maybeLastNdays)
            try wire.ints(
                "filter.specificDatesCount",
                of: "filter.specificDate",
                &filter.specificDates
            )
        }
        if wire.reads { message.executionFilter = filter }
    }
}

/// REQ_AUTO_OPEN_ORDERS, 15 to the Gateway.
extension WireAutoOpenOrdersRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.bool("autoBind", &message.maybeAutoBind)
    }
}

/// EXERCISE_OPTIONS, 21 to the Gateway.
extension WireExerciseOptionsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeOrderID)
        try wire.contract(&message.contract, primaryExchange: false)
        try wire.int("exerciseAction", &message.maybeExerciseAction)
        try wire.int("exerciseQuantity", &message.maybeExerciseQuantity)
        try wire.string("account", &message.maybeAccount)
        try wire.bool("override", &message.maybeOverride)
        if wire.version >= 180 {
            try wire.string("manualOrderTime", &message.maybeManualOrderTime)
        }
        if wire.version >= 183 {
            try wire.string("customerAccount", &message.maybeCustomerAccount)
        }
        if wire.version >= 184 {
            try wire.bool("professionalCustomer", &message.maybeProfessionalCustomer)
        }
    }
}

/// REQ_GLOBAL_CANCEL, 58 to the Gateway.
extension WireGlobalCancelRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        if wire.version >= 192 {
            try wire.string("extOperator", &message.orderCancel.maybeExtOperator)
            try wire.unsetInt("manualOrderIndicator", &message.orderCancel.maybeManualOrderIndicator)
        }
    }

    package func withoutTextOnlyFields() -> Self {
        var message = self
        if hasOrderCancel { message.orderCancel.clearTextOnlyFields() }
        return message
    }
}

/// REQ_COMPLETED_ORDERS, 99 to the Gateway.
extension WireCompletedOrdersRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.bool("apiOnly", &message.maybeApiOnly)
    }
}

/// ORDER_STATUS, 3 from the Gateway.
extension WireOrderStatus: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("orderId", &message.maybeOrderID)
        try wire.string("status", &message.maybeStatus)
        try wire.quantity("filled", &message.maybeFilled)
        try wire.quantity("remaining", &message.maybeRemaining)
        try wire.double("avgFillPrice", &message.maybeAvgFillPrice)
        try wire.long("permId", &message.maybePermID)
        try wire.int("parentId", &message.maybeParentID)
        try wire.double("lastFillPrice", &message.maybeLastFillPrice)
        try wire.int("clientId", &message.maybeClientID)
        try wire.string("whyHeld", &message.maybeWhyHeld)
        if wire.version >= 131 {
            try wire.double("mktCapPrice", &message.maybeMktCapPrice)
        }
    }
}

/// EXECUTION_DATA, 11 from the Gateway.
extension WireExecutionDetails: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        var execution = message.execution
        try wire.int("orderId", &execution.maybeOrderID)
        try wire.reportedContract(&message.contract)
        try wire.string("execId", &execution.maybeExecID)
        try wire.string("time", &execution.maybeTime)
        try wire.string("acctNumber", &execution.maybeAcctNumber)
        try wire.string("execExchange", &execution.maybeExchange)
        try wire.string("side", &execution.maybeSide)
        try wire.quantity("shares", &execution.maybeShares)
        try wire.double("price", &execution.maybePrice)
        try wire.long("permId", &execution.maybePermID)
        try wire.int("clientId", &execution.maybeClientID)
        try wire.intFlag("liquidation", &execution.maybeIsLiquidation)
        try wire.quantity("cumQty", &execution.maybeCumQty)
        try wire.double("avgPrice", &execution.maybeAvgPrice)
        try wire.string("orderRef", &execution.maybeOrderRef)
        try wire.string("evRule", &execution.maybeEvRule)
        try wire.optionalDouble("evMultiplier", &execution.maybeEvMultiplier)
        if wire.version >= 103 {
            try wire.string("modelCode", &execution.maybeModelCode)
        }
        if wire.version >= 136 {
            try wire.int("lastLiquidity", &execution.maybeLastLiquidity)
        }
        if wire.version >= 178 {
            try wire.bool("pendingPriceRevision", &execution.maybeIsPriceRevisionPending)
        }
        if wire.version >= 198 {
            try wire.string("submitter", &execution.maybeSubmitter)
        }
        if wire.reads { message.execution = execution }
    }
}

/// COMMISSION_AND_FEES_REPORT, 59 from the Gateway.
extension WireCommissionAndFeesReport: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.string("execId", &message.maybeExecID)
        try wire.double("commission", &message.maybeCommissionAndFees)
        try wire.string("currency", &message.maybeCurrency)
        try wire.unsetDouble("realizedPNL", &message.maybeRealizedPnl)
        try wire.unsetDouble("yield", &message.maybeBondYield)
        try wire.dateNumber("yieldRedemptionDate", &message.maybeYieldRedemptionDate)
    }
}

/// SOFT_DOLLAR_TIERS, 77 from the Gateway.
extension WireSoftDollarTiers: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.list("tiersCount", &message.softDollarTiers) { (wire, item) throws(TextFieldError) in
            try wire.string("tier.name", &item.maybeName)
            try wire.string("tier.value", &item.maybeValue)
            try wire.string("tier.displayName", &item.maybeDisplayName)
        }
    }
}

/// ORDER_BOUND, 100 from the Gateway.
extension WireOrderBound: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.long("permId", &message.maybePermID)
        try wire.int("clientId", &message.maybeClientID)
        try wire.int("orderId", &message.maybeOrderID)
    }
}

// MARK: - Nothing but the number of a request

/// REQ_SOFT_DOLLAR_TIERS, 79 to the Gateway.
extension WireSoftDollarTiersRequest: RequestNumberLayout {}

/// EXECUTION_DATA_END, 55 from the Gateway.
extension WireExecutionDetailsEnd: RequestNumberLayout {}

// MARK: - No fields

/// REQ_OPEN_ORDERS, 5 to the Gateway.
extension WireOpenOrdersRequest: EmptyLayout {}

/// REQ_ALL_OPEN_ORDERS, 16 to the Gateway.
extension WireAllOpenOrdersRequest: EmptyLayout {}

/// OPEN_ORDER_END, 53 from the Gateway.
extension WireOpenOrdersEnd: EmptyLayout {}

/// COMPLETED_ORDERS_END, 102 from the Gateway.
extension WireCompletedOrdersEnd: EmptyLayout {}
