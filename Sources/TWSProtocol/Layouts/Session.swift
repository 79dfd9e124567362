package import TWSProto

/// REQ_IDS, 8 to the Gateway.
extension WireIdsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("numIds", &message.maybeNumIds)
    }
}

/// SET_SERVER_LOGLEVEL, 14 to the Gateway.
extension WireSetServerLogLevelRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("logLevel", &message.maybeLogLevel)
    }
}

/// VERIFY_REQUEST, 65 to the Gateway.
extension WireVerifyRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.string("apiName", &message.maybeApiName)
        try wire.string("apiVersion", &message.maybeApiVersion)
    }
}

/// VERIFY_MESSAGE, 66 to the Gateway.
extension WireVerifyMessageRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.string("apiData", &message.maybeApiData)
    }
}

/// START_API, 71 to the Gateway.
extension WireStartApiRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("clientId", &message.maybeClientID)
        try wire.string("optionalCapabilities", &message.maybeOptionalCapabilities)
    }
}

/// VERIFY_AND_AUTH_REQUEST, 72 to the Gateway.
extension WireVerifyAndAuthRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.string("apiName", &message.maybeApiName)
        try wire.string("apiVersion", &message.maybeApiVersion)
        try wire.string("opaqueIsvKey", &message.maybeOpaqueIsvKey)
    }
}

/// VERIFY_AND_AUTH_MESSAGE, 73 to the Gateway.
extension WireVerifyAndAuthMessageRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.string("apiData", &message.maybeApiData)
        try wire.string("xyzResponse", &message.maybeXyzResponse)
    }
}

/// ERR_MSG, 4 from the Gateway.
extension WireErrorMessage: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("id", &message.maybeID)
        try wire.int("errorCode", &message.maybeErrorCode)
        try wire.escaped("errorMsg", &message.maybeErrorMsg)
        if wire.version >= 166 {
            try wire.escaped("advancedOrderRejectJson", &message.maybeAdvancedOrderRejectJson)
        }
        if wire.version >= 194 {
            try wire.long("errorTime", &message.maybeErrorTime)
        }
    }
}

/// NEXT_VALID_ID, 9 from the Gateway.
extension WireNextValidId: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("orderId", &message.maybeOrderID)
    }
}

/// MANAGED_ACCTS, 15 from the Gateway.
extension WireManagedAccounts: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.string("accountsList", &message.maybeAccountsList)
    }
}

/// CURRENT_TIME, 49 from the Gateway.
extension WireCurrentTime: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.long("time", &message.maybeCurrentTime)
    }
}

/// VERIFY_MESSAGE_API, 65 from the Gateway.
extension WireVerifyMessageApi: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.string("apiData", &message.maybeApiData)
    }
}

/// VERIFY_COMPLETED, 66 from the Gateway.
extension WireVerifyCompleted: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.word("isSuccessful", &message.maybeIsSuccessful)
        try wire.string("errorText", &message.maybeErrorText)
    }
}

/// VERIFY_AND_AUTH_MESSAGE_API, 69 from the Gateway.
extension WireVerifyAndAuthMessageApi: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.string("apiData", &message.maybeApiData)
        try wire.string("xyzChallenge", &message.maybeXyzChallenge)
    }
}

/// VERIFY_AND_AUTH_COMPLETED, 70 from the Gateway.
extension WireVerifyAndAuthCompleted: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.word("isSuccessful", &message.maybeIsSuccessful)
        try wire.string("errorText", &message.maybeErrorText)
    }
}

/// USER_INFO, 107 from the Gateway.
extension WireUserInfo: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("whiteBrandingId", &message.maybeWhiteBrandingID)
    }
}

/// CURRENT_TIME_IN_MILLIS, 109 from the Gateway.
extension WireCurrentTimeInMillis: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.long("timeInMillis", &message.maybeCurrentTimeInMillis)
    }
}

// MARK: - Nothing but the number of a request

/// REQ_USER_INFO, 104 to the Gateway.
extension WireUserInfoRequest: RequestNumberLayout {}

// MARK: - No fields

/// REQ_MANAGED_ACCTS, 17 to the Gateway.
extension WireManagedAccountsRequest: EmptyLayout {}

/// REQ_CURRENT_TIME, 49 to the Gateway.
extension WireCurrentTimeRequest: EmptyLayout {}

/// REQ_CURRENT_TIME_IN_MILLIS, 105 to the Gateway.
extension WireCurrentTimeInMillisRequest: EmptyLayout {}
