extension GatewayCode {
    /// Orders, market data and the rest that came later: from 10000.
    static let later: [GatewayCode] = [
        code(10000, "This cross-currency combination is not possible."),
        code(10001, "This volatility order across currencies is not possible."),
        code(10002, "The legs of the non-guaranteed combination are not valid."),
        code(10003, "IBSX is not possible here."),
        code(10005, "The model can only be read."),
        code(
            10006,
            "The parent order is not known.",
            advice: "Send the parent first, and leave it a moment before the children."
        ),
        code(10007, "The hedge type is not valid."),
        code(10008, "The beta is not valid."),
        code(10009, "The hedge ratio is not valid."),
        code(10010, "The delta hedge is not valid."),
        code(10011, "The currency is not possible for SMART combinations."),
        code(10012, "The allocation percentage is not valid."),
        code(10013, "The order has to opt out of smart routing."),
        code(10014, "The limits of the percent change are not valid (no longer in use)."),
        code(
            10015,
            "This account may not trade through the API.",
            advice: "Allow it in IB's account settings.",
            faults: [42]
        ),
        code(10016, "The contract is not visible (no longer in use)."),
        code(10017, "The contracts are not visible (no longer in use)."),
        code(10018, "Orders in this account are valued by their economic value."),
        code(10019, "Trades in this account are valued by their economic value."),
        code(10020, "The display size has to be smaller than the order's size."),
        code(10021, "An attribute of combinations that is no longer in use."),
        code(10022, "An attribute of combinations that is no longer in use."),
        code(10023, "An attribute of combinations that is no longer in use."),
        code(10024, "An attribute of combinations that is no longer in use."),
        code(10025, "An attribute of combinations that is no longer in use."),
        code(10026, "An attribute of combinations that is no longer in use."),
        code(10027, "The combination's routing tag is not valid (no longer in use)."),
        code(
            10052,
            "The time in force is not valid for this order.",
            advice: "Ask for the contract's details: they list what is valid."
        ),
        code(10058, "The order is not valid.", advice: "Read the text."),
        code(
            10089,
            "These market data need a further subscription for the API.",
            advice: "Subscribe in IB's portal, or ask for delayed data (market data type 3).",
            faults: [49]
        ),
        code(
            10090,
            "A part of the market data is not subscribed; the rest is sent.",
            advice: """
                Nothing to do, unless the missing part is needed; for greeks the underlying needs a subscription too.
                """,
            faults: [49]
        ),
        code(
            10091,
            "A part of the market data needs a further subscription for the API.",
            advice: "Subscribe in IB's portal, or ask for delayed data (market data type 3).",
            faults: [49]
        ),
        code(
            10092,
            "Deep market data are not supported for this combination of exchange and security.",
            advice: "Ask another exchange, or take the top of the book."
        ),
        code(
            10147,
            "No order with this id was found, so it cannot be cancelled.",
            advice: "Look at the open orders: it may be done, or belong to another client id."
        ),
        code(
            10148,
            "The order is in a state in which it cannot be cancelled.",
            advice: "Look at its status: it is usually filled or cancelled already."
        ),
        code(10149, "The order id is not valid.", advice: "Take the next valid id from the Gateway.", faults: [52]),
        code(
            10167,
            "The account has no subscription for these data; delayed ones are sent instead.",
            advice: "Nothing to do if delayed data will do; keep the subscription.",
            faults: [49]
        ),
        code(
            10168,
            "The account has no subscription for these data, and delayed ones were not asked for.",
            advice: "Ask for delayed data (market data type 3), or subscribe.",
            faults: [49]
        ),
        code(
            10182,
            "A subscription ended because its farm was disconnected.",
            advice: "Subscribe to this one again; keep the connection.",
            faults: [47]
        ),
        code(10185, "There is no profit and loss subscription to cancel.", advice: "Harmless."),
        code(
            10186,
            "The account has no subscription for these data, and delayed ones were not asked for.",
            advice: "Ask for delayed data (market data type 3), or subscribe.",
            faults: [49]
        ),
        code(
            10187,
            "The request for historical ticks failed; the text has the reason.",
            advice: "Read the text; give either a start or an end, and at most 1000 ticks."
        ),
        code(
            10189,
            "Tick-by-tick data were refused, usually for want of a subscription.",
            advice: "Read the text; ask for one instrument not more than once in 15 seconds.",
            faults: [49]
        ),
        code(
            10190,
            "Too many tick-by-tick subscriptions.",
            advice: "Cancel one first; as many are allowed as for market depth."
        ),
        code(
            10197,
            "No market data, because another session of this user receives them.",
            advice: "Log the other session out, or give the Gateway a user of its own.",
            faults: [46]
        ),
        code(
            10225,
            "Real-time bars ended because trades were cancelled afterwards (a bust event).",
            advice: "Subscribe again."
        ),
        code(10230, "Advisor data have changes that are not saved yet.", advice: "Try again later."),
        code(10231, "The groups name accounts that are not known."),
        code(
            10233,
            "The order took its defaults from the preset for currencies.",
            advice: "Check the order's fields as they came back."
        ),
        code(10234, "The order lacks its decision maker."),
        code(10235, "The order lacks its decision maker."),
        code(10236, "The child order has to be all-or-none."),
        code(10237, "An all-or-none order can be routed only as a whole."),
        code(10238, "The advisor's set-up service cannot be reached.", advice: "Try again later."),
        code(
            10239,
            "Some accounts are flagged by their risk score; the order goes on.",
            advice: "Look at the accounts that the text names."
        ),
        code(10240, "The order lacks its price cap."),
        code(
            10241,
            "An order for an amount of cash cannot be changed through the API.",
            advice: "Cancel it and place another."
        ),
        code(10242, "A fractional order cannot be changed through the API.", advice: "Cancel it and place another."),
        code(
            10243,
            "Fractional orders cannot be placed through the API for this security.",
            advice: "Use a whole number."
        ),
        code(10244, "An amount of cash is not possible for this order.", advice: "Give a quantity instead."),
        code(10245, "This security cannot be traded in fractions.", advice: "Use a whole number."),
        code(10246, "This order type does not take fractions.", advice: "Use a whole number, or another order type."),
        code(10247, "Fractions can go through SMART only.", advice: "Route the order to SMART."),
        code(10248, "The account may not trade in fractions.", advice: "Allow it in IB's account settings."),
        code(10249, "An attribute of the order does not go with fractions."),
        code(
            10250,
            "The size does not lie on the contract's size grid.",
            advice: "Round to the size step in the contract's details."
        ),
        code(10251, "Allocated orders do not take fractions."),
        code(10252, "Fractions are possible only to close a position."),
        code(10253, "Clearing elsewhere is not possible for hedged combinations."),
        code(10254, "The bond has matured."),
        code(
            10268,
            "The attribute eTradeOnly is not supported.",
            advice: "Leave it out, or update the client library."
        ),
        code(
            10269,
            "The attribute firmQuoteOnly is not supported.",
            advice: "Leave it out, or update the client library."
        ),
        code(
            10270,
            "The attribute nbboPriceCap is not supported.",
            advice: "Leave it out, or update the client library."
        ),
        code(
            10276,
            "The calendar of corporate events is not open to this login.",
            advice: "Subscribe to it in IB's portal."
        ),
        code(10277, "The calendar of corporate events needs a permission.", advice: "Subscribe to it in IB's portal."),
        code(10278, "The calendar's metadata were requested already."),
        code(10279, "The request for the calendar's metadata failed."),
        code(10280, "The calendar's metadata could not be cancelled."),
        code(10281, "The calendar's events were requested already."),
        code(
            10282,
            "The calendar's metadata have to be requested before its events.",
            advice: "Ask for the metadata first."
        ),
        code(10283, "The request for the calendar's events failed."),
        code(10284, "The calendar's events could not be cancelled."),
        code(
            10285,
            "The client is too old for the size rules of fractional trading.",
            advice: "Update the client library to speak server version 163 or later.",
            faults: [29]
        ),
        code(
            10299,
            "Trades of a cryptocurrency are asked for as AGGTRADES.",
            advice: "Use AGGTRADES instead of TRADES."
        ),
        code(
            10314,
            "The end date of the request is not valid or lacks its time zone.",
            advice: "Use yyyymmdd hh:mm:ss with a time zone such as US/Eastern, or yyyymmdd-hh:mm:ss for UTC."
        ),
        code(
            10349,
            "A preset of the Gateway set the order's time in force to DAY; the order goes on.",
            advice: "Send DAY yourself, or change the preset."
        ),
    ]
}
