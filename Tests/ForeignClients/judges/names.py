"""What the clients call things, and where the same thing stands in a message."""

# Arguments of request methods: kind, and the field of the request.
ARGUMENTS: dict[str, tuple[str, str]] = {
    "reqId": ("int", "reqId"), "tickerId": ("int", "reqId"), "orderId": ("int", "orderId"), "logLevel": ("int", "logLevel"),
    "genericTickList": ("str", "genericTickList"), "snapshot": ("bool", "snapshot"),
    "regulatorySnapshot": ("bool", "regulatorySnapshot"), "mktDataOptions": ("tags", "marketDataOptions"),
    "marketDataType": ("int", "marketDataType"), "bboExchange": ("str", "bboExchange"), "marketRuleId": ("int", "marketRuleId"),
    "tickType": ("str", "tickType"), "numberOfTicks": ("int", "numberOfTicks"), "ignoreSize": ("bool", "ignoreSize"),
    "optionPrice": ("float", "optionPrice"), "underPrice": ("float", "underPrice"), "volatility": ("float", "volatility"),
    "implVolOptions": ("tags", "impliedVolatilityOptions"), "optPrcOptions": ("tags", "optionPriceOptions"),
    "exerciseAction": ("int", "exerciseAction"), "exerciseQuantity": ("int", "exerciseQuantity"),
    "account": ("str", "account"), "override": ("flag", "override"), "manualOrderTime": ("str", "manualOrderTime"),
    "customerAccount": ("str", "customerAccount"), "professionalCustomer": ("bool", "professionalCustomer"),
    "bAutoBind": ("bool", "autoBind"), "numIds": ("int", "numIds"), "subscribe": ("bool", "subscribe"),
    "acctCode": ("str", "acctCode"), "groupName": ("str", "group"), "tags": ("str", "tags"), "modelCode": ("str", "modelCode"),
    "ledgerAndNLV": ("bool", "ledgerAndNLV"), "conid": ("int", "conId"), "conId": ("int", "conId"), "numRows": ("int", "numRows"),
    "isSmartDepth": ("bool", "isSmartDepth"), "mktDepthOptions": ("tags", "marketDepthOptions"), "allMsgs": ("bool", "allMessages"),
    "faData": ("int", "faDataType"), "cxml": ("str", "xml"), "endDateTime": ("str", "endDateTime"),
    "durationStr": ("str", "duration"), "barSizeSetting": ("str", "barSizeSetting"), "whatToShow": ("str", "whatToShow"),
    "useRTH": ("flag", "useRTH"), "useRth": ("flag", "useRTH"), "formatDate": ("int", "formatDate"),
    "keepUpToDate": ("bool", "keepUpToDate"), "chartOptions": ("tags", "chartOptions"), "timePeriod": ("str", "timePeriod"),
    "startDateTime": ("str", "startDateTime"), "miscOptions": ("tags", "miscOptions"),
    "scannerSubscriptionOptions": ("tags", "scannerSubscription.scannerSubscriptionOptions"),
    "scannerSubscriptionFilterOptions": ("tags", "scannerSubscription.scannerSubscriptionFilterOptions"),
    "barSize": ("int", "barSize"), "realTimeBarsOptions": ("tags", "realTimeBarsOptions"), "reportType": ("str", "reportType"),
    "fundamentalDataOptions": ("tags", "fundamentalsDataOptions"), "providerCode": ("str", "providerCode"),
    "articleId": ("str", "articleId"), "newsArticleOptions": ("tags", "newsArticleOptions"),
    "providerCodes": ("str", "providerCodes"), "totalResults": ("int", "totalResults"),
    "historicalNewsOptions": ("tags", "historicalNewsOptions"), "groupId": ("int", "groupId"),
    "contractInfo": ("str", "contractInfo"), "apiName": ("str", "apiName"), "apiVersion": ("str", "apiVersion"),
    "apiData": ("str", "apiData"), "opaqueIsvKey": ("str", "opaqueIsvKey"), "xyzResponse": ("str", "xyzResponse"),
    "underlyingSymbol": ("str", "underlyingSymbol"), "futFopExchange": ("str", "futFopExchange"),
    "underlyingSecType": ("str", "underlyingSecType"), "underlyingConId": ("int", "underlyingConId"),
    "pattern": ("str", "pattern"), "apiOnly": ("bool", "apiOnly"), "manualCancelOrderTime": ("str", "orderCancel.manualOrderCancelTime"),
    "contract": ("object", "contract"), "order": ("object", "order"), "execFilter": ("object", "executionFilter"),
    "subscription": ("object", "scannerSubscription"), "wshEventData": ("object", ""), "data": ("object", ""),
    "orderCancel": ("object", "orderCancel"),
    # 10.30 takes the number of a feature as an argument.
    "MIN_SERVER_VER_WSH_EVENT_DATA_FILTERS_DATE": ("constant", ""),
}

# Attributes of the clients' objects that a message calls otherwise.
ATTRIBUTES = {
    "primaryExchange": "primaryExch", "exch": "exchange", "condType": "type",
    "manualCancelOrderTime": "manualOrderCancelTime", "conjunction": "isConjunctionConnection", "lastNDays": "lastNDays",
}

# The same attribute of an order and of a leg bears two names in messages.
LEG_ATTRIBUTES = {"shortSaleSlot": "shortSalesSlot"}

# Where one argument goes elsewhere in one request.
BY_METHOD = {
    ("exerciseOptions", "reqId"): "orderId",
}
