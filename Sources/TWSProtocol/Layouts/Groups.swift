package import TWSProto

/// SUBSCRIBE_TO_GROUP_EVENTS, 68 to the Gateway.
extension WireSubscribeToGroupEventsRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.int("groupId", &message.maybeGroupID)
    }
}

/// UPDATE_DISPLAY_GROUP, 69 to the Gateway.
extension WireUpdateDisplayGroupRequest: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("contractInfo", &message.maybeContractInfo)
    }
}

/// DISPLAY_GROUP_LIST, 67 from the Gateway.
extension WireDisplayGroupList: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("groups", &message.maybeGroups)
    }
}

/// DISPLAY_GROUP_UPDATED, 68 from the Gateway.
extension WireDisplayGroupUpdated: WireMessage, TextLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
        try wire.string("contractInfo", &message.maybeContractInfo)
    }
}

// MARK: - Nothing but the number of a request

/// QUERY_DISPLAY_GROUPS, 67 to the Gateway.
extension WireQueryDisplayGroupsRequest: RequestNumberLayout {}

/// UNSUBSCRIBE_FROM_GROUP_EVENTS, 70 to the Gateway.
extension WireUnsubscribeFromGroupEventsRequest: RequestNumberLayout {}
