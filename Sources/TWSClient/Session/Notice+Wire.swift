package import TWSModel
package import TWSProto

extension Notice {
    /// -1 and the largest number stand for "about no request".
    package init(_ wire: WireErrorMessage) {
        let id = wire.hasID ? wire.id : -1
        self.init(
            code: Int(wire.errorCode),
            text: wire.errorMsg,
            requestID: id == -1 || id == .max ? nil : id,
            epochMilliseconds: wire.hasErrorTime && wire.errorTime > 0 ? wire.errorTime : nil,
            advancedRejectJSON: wire.hasAdvancedOrderRejectJson && !wire.advancedOrderRejectJson.isEmpty
                ? wire.advancedOrderRejectJson : nil
        )
    }
}
