extension GatewayCode {
    /// The session, the link to IB and its farms: 1100 to 2187.
    static let system: [GatewayCode] = [
        code(
            1100,
            "The Gateway lost its connection to IB; the local connection is in order.",
            advice: "Keep the session open, send no orders, and wait for 1101 or 1102.",
            faults: [43, 46, 48]
        ),
        code(
            1101,
            "The Gateway is connected to IB again, but market data subscriptions were lost.",
            advice: "Subscribe to market data, depth and bars again; look at orders and positions afresh.",
            faults: [43]
        ),
        code(
            1102,
            "The Gateway is connected to IB again, and all subscriptions go on.",
            advice: "Nothing to do; looking at orders and executions afresh is wise.",
            faults: [43]
        ),
        code(
            1300,
            "The API port was changed in the settings, and this connection is about to end.",
            advice: "Connect to the port that the text names.",
            faults: [56]
        ),
        code(
            2100,
            "The account updates of this client were ended, because a newer subscription took their place.",
            advice: "Subscribe again if you still need them; only one account can be followed at a time."
        ),
        code(
            2101,
            "Account updates were refused, because another client follows another account.",
            advice: "Use the requests for several accounts instead."
        ),
        code(
            2102,
            "The order cannot be changed yet, because it is still being processed.",
            advice: "Try the change again a moment later."
        ),
        code(2103, "A market data farm is disconnected.", advice: "Wait for 2104; do not reconnect.", faults: [47]),
        code(2104, "A market data farm is connected.", advice: "Nothing to do.", faults: [47]),
        code(2105, "A historical data farm is disconnected.", advice: "Wait for 2106; do not reconnect.", faults: [47]),
        code(2106, "A historical data farm is connected.", advice: "Nothing to do.", faults: [47]),
        code(
            2107,
            "A historical data farm sleeps until it is needed.",
            advice: "Nothing to do: normal on a Gateway.",
            faults: [47]
        ),
        code(
            2108,
            "A market data farm sleeps until it is needed.",
            advice: "Nothing to do: normal on a Gateway.",
            faults: [47]
        ),
        code(
            2109,
            "The flag for trading outside regular hours does not apply and is ignored; the order goes on.",
            advice: "Clear outsideRth if the remark disturbs you."
        ),
        code(
            2110,
            "The Gateway's connection to IB is broken and is being restored.",
            advice: "Treat it like 1100: keep the session and wait.",
            faults: [43, 48]
        ),
        code(2119, "A market data farm is being connected.", advice: "Nothing to do.", faults: [47]),
        code(
            2137,
            "The order is larger than the position and would turn it round.",
            advice: "Check that this is meant."
        ),
        code(
            2148,
            "Taken for a warning before positions are liquidated.",
            advice: "Read the text, and look at the account's margin now."
        ),
        code(
            2150,
            "A value derived for the position cannot be right.",
            advice: "Take the account's figures with care until the next update."
        ),
        code(
            2152,
            "Some venues of the market depth need another subscription; the others are sent.",
            advice: "Subscribe in IB's portal if you need them.",
            faults: [49]
        ),
        code(
            2157,
            "The security definition farm is disconnected: contracts cannot be looked up.",
            advice: "Wait for 2158; do not reconnect.",
            faults: [47]
        ),
        code(2158, "The security definition farm is connected.", advice: "Nothing to do.", faults: [47]),
        code(2168, "The attribute eTradeOnly is no longer supported.", advice: "Leave it out."),
        code(2169, "The attribute firmQuoteOnly is no longer supported.", advice: "Leave it out."),
        code(
            2174,
            "A time was sent without a time zone; the Gateway assumed one.",
            advice: "Add the zone, such as US/Eastern, or use yyyymmdd-hh:mm:ss for UTC."
        ),
        code(
            2176,
            "The client is too old for fractional sizes, so they were cut to whole numbers.",
            advice: "Update the client library to speak server version 163 or later.",
            faults: [29]
        ),
        code(2187, "Generic ticks are not part of delayed data.", advice: "Nothing to do."),
    ]
}
