package import TWSProto

// MARK: - No fields

/// REQ_CONFIG, 108 to the Gateway.
extension WireConfigRequest: EmptyLayout {}

/// UPDATE_CONFIG, 109 to the Gateway.
extension WireUpdateConfigRequest: EmptyLayout {}

/// CONFIG_RESPONSE, 110 from the Gateway.
extension WireConfigResponse: EmptyLayout {}

/// UPDATE_CONFIG_RESPONSE, 111 from the Gateway.
extension WireUpdateConfigResponse: EmptyLayout {}
