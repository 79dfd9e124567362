"""How the clients name what the messages hold, and what they keep from their users."""

import fnmatch

# A field's name, or a message's name and the field's path: the clients' names for it.
ALIASES: dict[str, tuple[str, ...]] = {
    "primaryExch": ("primaryExchange",), "shortSalesSlot": ("shortSaleSlot",), "perLegPrice": ("price",), "bondNotes": ("notes",),
    "puttable": ("putable",), "fundMinimumSubsequentPurchase": ("fundSubsequentMinimumPurchase",), "bondYield": ("yield_",),
    "commissionAndFees": ("commission",), "minCommissionAndFees": ("minCommission",), "maxCommissionAndFees": ("maxCommission",),
    "commissionAndFeesCurrency": ("commissionCurrency",), "WAP": ("average", "wap"), "isDone": ("done",), "comboKey": ("legsStr",),
    "isLiquidation": ("liquidation",), "isPriceRevisionPending": ("pendingPriceRevision",), "faDataType": ("faData",), "xml": ("cxml", "faXmlData"),
    "derivativeSecTypes": ("derivativeSecTypes",), "optExerciseOrLapseType": ("optExerciseOrLapseType",),
    "ACCT_VALUE/value": ("val",), "ACCT_VALUE/key": ("tag",), "ACCT_VALUE/accountName": ("account",),
    "ACCT_DOWNLOAD_END/accountName": ("_account", "account"), "ACCOUNT_UPDATE_MULTI/key": ("tag",), "ACCOUNT_UPDATE_MULTI/value": ("val",),
    "BOND_CONTRACT_DATA/contract/lastTradeDateOrContractMonth": ("maturity",),
    "CURRENT_TIME/currentTime": ("time",), "CURRENT_TIME_IN_MILLIS/currentTimeInMillis": ("timeInMillis",),
    "ERR_MSG/id": ("reqId",), "ERR_MSG/errorMsg": ("errorString",), "FAMILY_CODES/familyCodes/familyCode": ("familyCodeStr",),
    "HISTOGRAM_DATA/histogramDataEntries/size": ("count",), "HISTORICAL_DATA/startDateStr": ("start",),
    "HISTORICAL_DATA/endDateStr": ("end",), "HISTORICAL_DATA_END/startDateStr": ("start",), "HISTORICAL_DATA_END/endDateStr": ("end",),
    "HISTORICAL_NEWS/reqId": ("requestId",), "HISTORICAL_NEWS_END/reqId": ("requestId",), "NEWS_ARTICLE/reqId": ("requestId",),
    "MARKET_DATA_TYPE/marketDataType": ("marketDataId",), "NEWS_BULLETINS/newsMsgId": ("msgId",),
    "NEWS_BULLETINS/newsMsgType": ("msgType",), "NEWS_BULLETINS/newsMessage": ("message",), "NEWS_BULLETINS/originatingExch": ("originExch", "origExchange"),
    "NEWS_PROVIDERS/newsProviders/providerCode": ("code",), "NEWS_PROVIDERS/newsProviders/providerName": ("name",),
    "NEXT_VALID_ID/orderId": ("reqId",), "ORDER_BOUND/permId": ("reqId", "orderId"), "ORDER_BOUND/clientId": ("apiClientId",),
    "ORDER_BOUND/orderId": ("apiOrderId",), "PNL_SINGLE/position": ("pos",), "POSITION_DATA/position": ("posSize",),
    "POSITION_MULTI/position": ("pos",), "PORTFOLIO_VALUE/position": ("posSize",), "PORTFOLIO_VALUE/accountName": ("account",),
    "SMART_COMPONENTS/smartComponents/bitNumber": ("smartComponentMap.key", "bitNumber"),
    "SMART_COMPONENTS/smartComponents/exchange": ("smartComponentMap",),
    "SMART_COMPONENTS/smartComponents/exchangeLetter": ("smartComponentMap",), "SOFT_DOLLAR_TIERS/softDollarTiers/value": ("val",),
    "OPEN_ORDER/order/softDollarTier/value": ("val",), "COMPLETED_ORDER/order/softDollarTier/value": ("val",),
    "TICK_BY_TICK/historicalTickBidAsk/priceBid": ("bidPrice",), "TICK_BY_TICK/historicalTickBidAsk/priceAsk": ("askPrice",),
    "TICK_BY_TICK/historicalTickBidAsk/sizeBid": ("bidSize",), "TICK_BY_TICK/historicalTickBidAsk/sizeAsk": ("askSize",),
    "TICK_BY_TICK/historicalTickMidPoint/price": ("midPoint",), "TICK_EFP/impliedFuturesPrice": ("totalDividends",),
    "TICK_NEWS/reqId": ("tickerId",), "TICK_REQ_PARAMS/reqId": ("tickerId",),
    "VERIFY_AND_AUTH_MESSAGE_API/xyzChallenge": ("xyzChallange", "argument1"),
    "OPEN_ORDER/order/conditions/exchange": ("exch",), "COMPLETED_ORDER/order/conditions/exchange": ("exch",),
    "OPEN_ORDER/order/conditions/type": ("condType",), "COMPLETED_ORDER/order/conditions/type": ("condType",),
    "OPEN_ORDER/order/conditions/isConjunctionConnection": ("conjunction",),
    "COMPLETED_ORDER/order/conditions/isConjunctionConnection": ("conjunction",),
    # Callbacks that these clients have no method for: only the place of an argument is known.
    "DISPLAY_GROUP_LIST/reqId": ("argument0",), "DISPLAY_GROUP_LIST/groups": ("argument1",),
    "DISPLAY_GROUP_UPDATED/reqId": ("argument0",), "DISPLAY_GROUP_UPDATED/contractInfo": ("argument1",),
    "REPLACE_FA_END/reqId": ("argument0",), "REPLACE_FA_END/text": ("argument1",),
    "REROUTE_MKT_DATA_REQ/reqId": ("argument0",), "REROUTE_MKT_DATA_REQ/conId": ("argument1",),
    "REROUTE_MKT_DATA_REQ/exchange": ("argument2",), "REROUTE_MKT_DEPTH_REQ/reqId": ("argument0",),
    "REROUTE_MKT_DEPTH_REQ/conId": ("argument1",), "REROUTE_MKT_DEPTH_REQ/exchange": ("argument2",),
    "VERIFY_MESSAGE_API/apiData": ("argument0",), "VERIFY_AND_AUTH_MESSAGE_API/apiData": ("argument0",),
    "WSH_META_DATA/reqId": ("argument0",), "WSH_EVENT_DATA/reqId": ("argument0",),
}

# Values that clients turn into others.
SPELLINGS: dict[str, tuple[str, ...]] = {
    "1": ("True", "true", "a"), "0": ("False", "false", "o"), "": ("None",),
    # A moment instead of its text.
    "20260105 10:00:00 US/Eastern": ("20260105 10:00:00", "1767625200"),
}

_CONTRACT = "includeExpired secId secIdType perLegPrice"
_ORDER = (
    "advancedErrorOverride algoId manualOrderTime mifid2DecisionAlgo mifid2DecisionMaker mifid2ExecutionAlgo mifid2ExecutionTrader "
    "orderMiscOptions overridePercentageConstraints scaleTable"
)
_ORDER_37 = (
    "activeStartTime activeStopTime allowPreOpen autoCancelDate conditionsIncludeOvernight deactivate filledQuantity hedgeMaxSize "
    "ignoreOpenAuction orderId parentPermId postOnly refFuturesConId routeMarketableToBbo seekPriceImprovement shareholder whatIfType "
    "completedStatus completedTime"
)

# What a client does not tell its user, or cannot read: the client, the message, the fields (* for the whole message), and why.
QUIRKS: tuple[tuple[str, str, str, str], ...] = (
    ("ib_*", "VERIFY*COMPLETED", "*", "reads the words true and false as a number and gives up"),
    ("ibapi-10.51", "FUNDAMENTAL_DATA", "*", "the message left the API with 10.47"),
    ("ibapi-10.*", "*", _CONTRACT, "fields of a contract that its protobuf decoder does not take over"),
    ("ibapi-10.37", "*", "primaryExch description issuerId lastTradeDate", "fields of a contract that its protobuf decoder does not take over"),
    ("ibapi-10.*", "*_ORDER", _ORDER, "fields of a request, which its decoder of orders does not take over"),
    ("ibapi-10.37", "OPEN_ORDER", _ORDER_37, "not yet in its schema, or not taken over by its decoder of orders"),
    ("ibapi-10.37", "OPEN_ORDER", "deltaNeutralSettlingFirm", "stored under a misspelt name, ddeltaNeutralSettlingFirm"),
    ("ibapi-10.*", "EXECUTION_DATA", "optExerciseOrLapseType", "told as the name of an enumeration; the invented number is none"),
    ("ibapi-10.51", "MARKET_DEPTH", "isSmartDepth marketMaker", "this callback has no argument for them; that of level 2 has"),
    ("ibapi-10.51", "TICK_BY_TICK", "size", "a middle has no size"),
    ("ibapi-10.51", "TICK_REQ_PARAMS", "lastPricePrecision lastSizePrecision", "told only as the protobuf message itself"),
    ("*", "TICK_BY_TICK", "tickType", "said by which callback it is"),
    ("ib_*", "TICK_PRICE", "attrMask", "read over"),
    ("ib_*", "ERR_MSG", "errorMsg advancedOrderRejectJson", "not un-escaped"),
    ("ib_*", "OPEN_ORDER", "duration", "expected from 159, not from 158"),
)


def quirk(peer: str, message: str, field: str) -> str | None:
    """The reason for a disagreement that is known. The field is empty for a message that is not told at all."""
    for who, what, fields, why in QUIRKS:
        if fnmatch.fnmatchcase(peer, who) and fnmatch.fnmatchcase(message, what) and (fields == "*" or field in fields.split()):
            return why
    return None
