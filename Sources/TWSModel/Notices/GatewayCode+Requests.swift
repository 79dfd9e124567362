extension GatewayCode {
    /// Requests and orders: 0 to 399.
    static let requests: [GatewayCode] = [
        code(
            0,
            "A hint without a number of its own, such as that the client comes close to the message limit.",
            advice: "Read the text; when it speaks of the rate, send more slowly.",
            faults: [50]
        ),
        code(
            100,
            "The client sent more than 50 messages in a second.",
            advice: "Spread requests over time; after the third or so the Gateway hangs up.",
            faults: [50, 23]
        ),
        code(
            101,
            "All market data lines are in use, 100 by default, shared with the TWS windows.",
            advice: "Cancel subscriptions that nobody looks at."
        ),
        code(102, "The request id is already in use.", advice: "Use a fresh id, or cancel the earlier request first."),
        code(
            103,
            "The order id was used before or is too low; the order was not placed.",
            advice: "Take the next valid id from the Gateway, and look whether the earlier order is working.",
            faults: [52]
        ),
        code(
            104,
            "A filled order cannot be changed.",
            advice: "Nothing to do to this order; a new one is needed for a new intention."
        ),
        code(
            105,
            "The change differs from the order in more than may be changed, such as price and quantity.",
            advice: """
                Send the order as it is with only the new price or quantity; for more, cancel it and place another.
                """
        ),
        code(106, "The order cannot be transmitted under this id.", advice: "Place it with a fresh order id."),
        code(
            107,
            "The order is incomplete.",
            advice: "Complete it; the text or the order's fields say what is missing."
        ),
        code(
            109,
            "The price is farther from the market than the precautionary setting allows.",
            advice: "Check the price; if it is meant, widen the precaution in the Gateway's API settings.",
            faults: [53]
        ),
        code(
            110,
            "The price does not lie on the contract's price grid.",
            advice: "Round to the step of the contract's market rule at this price."
        ),
        code(111, "This time in force does not go with this order type."),
        code(113, "Market-on-close and limit-on-close orders must be valid for the day."),
        code(114, "Relative orders are for stocks only (no longer in use)."),
        code(115, "A relative order may not go to this destination (no longer in use)."),
        code(116, "The exchange is unknown or no longer exists."),
        code(117, "A block order needs a size of at least 50."),
        code(118, "A VWAP order has to go to the VWAP destination."),
        code(119, "The VWAP destination takes VWAP orders only."),
        code(120, "It is too late for a VWAP order today."),
        code(121, "The broker-dealer flag is wrong (no longer in use)."),
        code(122, "The order has no request tag."),
        code(123, "The contract id is unknown (no longer in use)."),
        code(124, "There is no market rule for this contract."),
        code(125, "The buy price has to equal the best ask."),
        code(126, "The sell price has to equal the best bid."),
        code(127, "Linkage orders are not possible here (old)."),
        code(128, "Linkage customers may send linkage orders only (old)."),
        code(129, "A VWAP order has to arrive at least three minutes before its start."),
        code(131, "Sweep-to-fill and display size do not apply here and are ignored; the order goes on."),
        code(132, "The order lacks a clearing account."),
        code(133, "Submitting the order failed.", advice: "Look at the open orders before sending it again."),
        code(134, "Changing the order failed; it stands as it was."),
        code(
            135,
            "No order with this id is known, so it cannot be cancelled.",
            advice: "Look at the open orders: it may be done, or belong to another client id."
        ),
        code(
            136,
            "This order cannot be cancelled.",
            advice: "Look at its status: it is usually filled or cancelled already."
        ),
        code(137, "It is too late to cancel this VWAP order."),
        code(138, "The ticker request could not be read."),
        code(139, "The request could not be read."),
        code(140, "The size has to be a whole number."),
        code(141, "The price has to be a number."),
        code(142, "Account details for an institution are missing."),
        code(143, "The request id has to be a whole number."),
        code(144, "The size differs from the sum of the allocations."),
        code(145, "Some field of the entry is not valid."),
        code(146, "The trigger method is unknown."),
        code(147, "The contract in a condition is incomplete."),
        code(148, "A conditional order had to be a limit or market order (no longer in use)."),
        code(151, "The user name is missing (DDE)."),
        code(152, "Hidden orders are not possible here."),
        code(153, "An exchange-for-physical order has to be a limit order."),
        code(154, "Trading in this security is halted.", advice: "Wait for the halt to end."),
        code(155, "A size operation needs user and account."),
        code(156, "A size operation has to go to IBSX."),
        code(157, "An order is either an iceberg or discretionary, not both."),
        code(158, "The order lacks its offset, as an amount or in percent."),
        code(159, "An offset in percent lies between 0 and 100."),
        code(160, "The size is zero."),
        code(
            161,
            "The order is in a state in which it cannot be cancelled.",
            advice: "Read its status; a filled or cancelled order needs no cancelling."
        ),
        code(
            162,
            "Historical data were refused: no data, no permission, too many requests, or the query was cancelled.",
            advice: "Read the text. When it speaks of pacing, wait; a cancelled query is no error.",
            faults: [50]
        ),
        code(
            163,
            "The price breaks the percentage limit of the precautions.",
            advice: "Check the price; if it is meant, widen the limit in the Gateway's API settings.",
            faults: [53]
        ),
        code(164, "The price cannot be checked, because there are no market data for the contract."),
        code(
            165,
            "Information about a historical query or a scanner, for instance that nothing was found.",
            advice: "Nothing to do; an empty scanner result comes this way."
        ),
        code(
            166,
            "This contract has expired, and IB keeps no data for it.",
            advice: "History of expired futures goes back two years; expired options have none."
        ),
        code(167, "The time of a VWAP order has to lie in the future."),
        code(168, "The discretionary amount does not lie on the price grid."),
        code(
            200,
            "No contract fits the description, or more than one does.",
            advice: """
                Name exchange, currency and, for derivatives, expiry and multiplier, or use the contract id. During an \
                outage the answer may be wrong.
                """
        ),
        code(
            201,
            "IB refused the order; the reason is in the text.",
            advice: "Read the text: margin, permissions, price limits and trading hours are the usual ones."
        ),
        code(
            202,
            "The order was cancelled; the text has the reason.",
            advice: "Nothing to do when you asked for it. Otherwise the text says who cancelled and why."
        ),
        code(
            203,
            "This account may not trade or see the security.",
            advice: "Ask for the permission in IB's account settings."
        ),
        code(
            300,
            "No market data request has this id.",
            advice: "Harmless after a refusal: there is nothing left to cancel."
        ),
        code(301, "The ticker's action is not valid."),
        code(302, "The stop ticker's text could not be read."),
        code(303, "The action is not valid."),
        code(304, "The action for account values is not valid."),
        code(305, "The request could not be read and was ignored."),
        code(306, "The DDE request failed."),
        code(307, "The topic is not valid."),
        code(308, "No more API pages can be opened in TWS."),
        code(
            309,
            "Too many market depth subscriptions, 3 by default.",
            advice: "Cancel one first; more come with more market data lines."
        ),
        code(310, "No market depth subscription has this id."),
        code(311, "The order's origin is not valid."),
        code(312, "The details of the combination are not valid."),
        code(313, "A leg of the combination is not valid."),
        code(314, "A combination needs legs."),
        code(315, "Stock legs of a combination have to go through SMART."),
        code(316, "Market depth was halted.", advice: "Subscribe again."),
        code(317, "The market depth book was reset.", advice: "Throw the book away; it is sent anew."),
        code(319, "The log level is not valid."),
        code(
            320,
            "The Gateway could not read the request: a field is missing, too many, or of the wrong type.",
            advice: "Usually a client library that does not fit the server version; update it.",
            faults: [29]
        ),
        code(
            321,
            "The Gateway found the request invalid; also said when the API is read-only.",
            advice: "Read the text: it names the field, or says that the API is in read-only mode.",
            faults: [51]
        ),
        code(
            322,
            "The request could not be carried out, for instance a third account summary or an id used twice.",
            advice: "Cancel what is no longer needed; only two account summaries may run."
        ),
        code(323, "An error inside the Gateway; the text has the cause."),
        code(324, "The DDE request could not be read."),
        code(325, "Discretionary amounts are not possible for this order."),
        code(
            326,
            "The client id is in use; the Gateway hangs up after this.",
            advice: """
                Use another client id, or end the program which has this one, or wait a minute for it to come free.
                """,
            faults: [35, 36, 58]
        ),
        code(327, "Only client 0 may bind orders placed by hand.", advice: "Connect with client id 0 for that."),
        code(328, "A trailing stop can be attached to a limit or stop-limit order only."),
        code(329, "The order's type cannot be changed in this way.", advice: "Cancel it and place another."),
        code(330, "Only advisors and STL accounts can ask for managed accounts."),
        code(331, "This advisor's or STL login has no managed accounts."),
        code(332, "The account codes in the allocation profile are not valid."),
        code(333, "The allocation of shares is not valid."),
        code(334, "The good-till date is not valid."),
        code(335, "Delta has to lie between 0 and 100."),
        code(
            336,
            "Time or time zone is not valid.",
            advice: "Use yyyymmdd hh:mm:ss with a time zone such as US/Eastern, or yyyymmdd-hh:mm:ss for UTC."
        ),
        code(
            337,
            "Date, time or time zone is not valid.",
            advice: "Use yyyymmdd hh:mm:ss with a time zone such as US/Eastern, or yyyymmdd-hh:mm:ss for UTC."
        ),
        code(338, "A good-after time is not possible for this order."),
        code(339, "Trade this futures spread as a combination."),
        code(340, "The improvement amount is not valid."),
        code(341, "The delta is not valid."),
        code(342, "Pegged orders are not possible here."),
        code(343, "The date or time zone is not valid."),
        code(344, "This account is no financial advisor's."),
        code(345, "A generic combination is not possible for an advisor."),
        code(346, "The account is neither an institution's nor cleared elsewhere."),
        code(347, "The short sale slot is 1 or 2."),
        code(348, "A short sale slot belongs to short sales only."),
        code(349, "A generic combination cannot have a good-after time."),
        code(350, "A minimum quantity is not possible for this combination."),
        code(351, "The flag for regular hours is not valid here."),
        code(352, "Short sale slot 2 needs the place where the shares are held."),
        code(353, "Short sale slot 1 must not name a place."),
        code(
            354,
            "The account has no subscription for these market data.",
            advice: "Subscribe in IB's portal, or ask for delayed data (market data type 3).",
            faults: [49]
        ),
        code(
            355,
            "The size does not fit the rules of the market.",
            advice: "Look at the contract's minimum size and size step."
        ),
        code(356, "A SMART combination needs an OCA group."),
        code(357, "The client's version is out of date.", advice: "Update the client library.", faults: [28, 29]),
        code(358, "A child order is not possible for a SMART combination."),
        code(359, "This combination takes no other OCA type than the one that reduces without block."),
        code(
            360,
            "A SMART combination cannot be previewed (what-if).",
            advice: "Preview the legs, or the combination at one exchange."
        ),
        code(361, "The trigger price is not valid."),
        code(362, "The adjusted stop price is not valid."),
        code(363, "The adjusted stop-limit price is not valid."),
        code(364, "The adjusted trailing amount is not valid."),
        code(365, "No scanner subscription has this id.", advice: "Harmless: there is nothing left to cancel."),
        code(366, "No historical query has this id.", advice: "Harmless: the query is already over."),
        code(367, "The volatility type is 1 or 2."),
        code(368, "The reference price type is 1 or 2."),
        code(369, "Volatility orders are for US options only."),
        code(370, "A dynamic volatility order has to go to SMART."),
        code(371, "A volatility order needs a volatility above zero."),
        code(372, "A dynamic volatility attribute is set on an order of another type."),
        code(373, "A stock range belongs to volatility and pegged-to-stock orders only."),
        code(374, "The lower end of the stock range lies above the upper one."),
        code(375, "The stock range has a negative end."),
        code(376, "Continuous updating is not possible for this order."),
        code(377, "The delta hedge order lacks its auxiliary price."),
        code(378, "This delta hedge order type needs an auxiliary price."),
        code(379, "This delta hedge order type must not have an auxiliary price."),
        code(380, "This order type is not possible for a delta hedge."),
        code(381, "The DDE library is too old."),
        code(
            382,
            "The price is more ticks from the market than the precautions allow.",
            advice: "Check the price; if it is meant, widen the precaution in the Gateway's API settings.",
            faults: [53]
        ),
        code(
            383,
            "The size is larger than the precautions allow.",
            advice: "Check the size; if it is meant, raise the limit in the Gateway's API settings.",
            faults: [53]
        ),
        code(384, "The DDE array could not be read."),
        code(385, "A scanner subscription with this id exists already.", advice: "Use a fresh id."),
        code(386, "A historical query with this id exists already.", advice: "Use a fresh id."),
        code(
            387,
            "The exchange does not take this order type for this kind of security.",
            advice: "Ask for the contract's details: they list the valid order types."
        ),
        code(388, "The size is too small."),
        code(389, "The routed order's id is not unique."),
        code(390, "The routed order's id is not valid."),
        code(391, "The time is not valid."),
        code(392, "The contract has expired."),
        code(393, "A short sale slot is possible for the delta hedge only."),
        code(394, "The process time is not valid."),
        code(395, "OCA groups are not taken right now."),
        code(396, "Only market and limit orders are taken right now."),
        code(397, "Only market and limit orders are taken right now."),
        code(398, "This contract cannot trigger a condition."),
        code(
            399,
            "A remark about the order, which usually goes on: for instance that it waits for the market to open.",
            advice: "Read the text; the order's status tells whether it works."
        ),
    ]

    /// Mostly orders: 400 to 499.
    static let orders: [GatewayCode] = [
        code(400, "The algorithm reports an error."),
        code(401, "A field is too long."),
        code(402, "Conditions are not possible for this order."),
        code(403, "The stop price is not valid."),
        code(
            404,
            "No shares can be borrowed for the short sale now; the order waits until there are some.",
            advice: "Wait, or cancel it; its status stays at PreSubmitted."
        ),
        code(405, "The child's quantity has to equal the parent's (no longer in use)."),
        code(406, "The currency is not possible for this order."),
        code(407, "The symbol has characters that are not valid."),
        code(408, "The scale increment is not valid."),
        code(409, "The scale order lacks its component size."),
        code(410, "The size of the following components is not valid."),
        code(411, "The order cannot work outside regular hours.", advice: "Clear outsideRth for this order."),
        code(412, "The contract cannot be traded."),
        code(
            413,
            "A preview (what-if) has to be sent with transmit switched on.",
            advice: "Switch transmit on; a preview places nothing."
        ),
        code(
            414,
            "A snapshot cannot have generic ticks.",
            advice: "Leave the generic ticks out, or subscribe instead of asking for a snapshot."
        ),
        code(415, "A request for quote is still running."),
        code(416, "A request for quote is not possible here."),
        code(417, "The initial scale size is not valid."),
        code(418, "The scale profit offset is not valid."),
        code(419, "The scale order lacks its initial size."),
        code(
            420,
            "The request for real-time bars is not valid, usually because of too many: 60 new ones in ten minutes.",
            advice: "Wait, and ask for fewer.",
            faults: [50]
        ),
        code(421, "The route is not valid (no longer in use)."),
        code(422, "Account and clearing details cannot be changed."),
        code(423, "The crossing request for quote has expired."),
        code(424, "An advisor's order lacks its allocation (no longer in use)."),
        code(425, "An advisor's order needs an allocation by hand (no longer in use)."),
        code(426, "No account holds enough shares."),
        code(427, "A mutual fund is bought for an amount of money."),
        code(428, "A mutual fund is sold in shares."),
        code(429, "Delta-neutral orders are for combinations only."),
        code(430, "There are no fundamental data for this contract."),
        code(431, "The kind of data to show is missing (no longer in use)."),
        code(432, "The commission is negative (no longer in use)."),
        code(433, "The restore size is not valid."),
        code(434, "The size cannot be zero."),
        code(435, "The order has to name an account.", advice: "Name the account; the login has several."),
        code(
            436,
            "The order has to name an account, a group or an allocation.",
            advice: "Name one; advisors' orders have to be allocated."
        ),
        code(437, "An order is either outside regular hours or pre-open, not both."),
        code(438, "The Gateway or TWS is locked.", advice: "Unlock it at its screen."),
        code(439, "The algorithm is unknown."),
        code(440, "The algorithm's order cannot be changed."),
        code(441, "The algorithm's parameters are not valid."),
        code(442, "The algorithm is not possible for this order."),
        code(443, "The algorithm has no such parameter."),
        code(444, "The volatility combination has not been acknowledged yet."),
        code(445, "The request for quote is no longer valid."),
        code(446, "The scale order lacks its profit offset."),
        code(447, "The scale order lacks its price adjustment."),
        code(448, "The interval of the scale adjustment is not valid."),
        code(449, "A scale adjustment is not expected here."),
        code(
            451,
            "The order's value is above the limit of the precautions.",
            advice: "Check size and price; if they are meant, raise the limit in the Gateway's API settings.",
            faults: [53]
        ),
        code(
            460,
            "This account has no permission to trade the product.",
            advice: "Ask for it in IB's account settings, under trading permissions."
        ),
        code(463, "The order is not valid.", advice: "Read the text."),
        code(492, "A remark about the order or request; taken for a warning.", advice: "Read the text."),
    ]
}
