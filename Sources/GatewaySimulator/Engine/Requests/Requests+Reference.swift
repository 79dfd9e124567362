import TWSModel
import TWSProto
import TWSProtocol

extension Requests {
    /// Lists that are empty in this world, and say so.
    static let reference: [(MessageID, Handler)] = [
        on(Outgoing.newsProviders) { turn, _ in turn.send(Incoming.newsProviders, WireNewsProviders()) },
        on(Outgoing.softDollarTiers) { turn, request in
            turn.send(Incoming.softDollarTiers, made(WireSoftDollarTiers()) { $0.reqID = request.reqID })
        },
        on(Outgoing.newsBulletins) { _, _ in },
        on(Outgoing.cancelNewsBulletins) { _, _ in },
        on(Outgoing.scannerParameters) { turn, _ in
            turn.send(
                Incoming.scannerParameters,
                made(WireScannerParameters()) { parameters in
                    parameters.xml =
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ScanParameterResponse><ScanTypeList/></ScanParameterResponse>"
                }
            )
        },
        on(Outgoing.queryDisplayGroups) { turn, request in
            turn.send(
                Incoming.displayGroupList,
                made(WireDisplayGroupList()) { list in
                    list.reqID = request.reqID
                    list.groups = ""
                }
            )
        },
    ]

    /// Requests that this simulator cannot answer yet, with where their number stands. The refusal carries it, so that nobody waits.
    static let unsupported: [(MessageID, Handler)] = [
        refusing(Outgoing.marketDepth) { $0.reqID },
        refusing(Outgoing.histogramData) { $0.reqID },
        refusing(Outgoing.historicalTicks) { $0.reqID },
        refusing(Outgoing.scannerSubscription) { $0.reqID },
        refusing(Outgoing.fundamentalData) { $0.reqID },
        refusing(Outgoing.impliedVolatility) { $0.reqID },
        refusing(Outgoing.optionPrice) { $0.reqID },
        refusing(Outgoing.newsArticle) { $0.reqID },
        refusing(Outgoing.historicalNews) { $0.reqID },
        refusing(Outgoing.wshMetaData) { $0.reqID },
        refusing(Outgoing.wshEventData) { $0.reqID },
        refusing(Outgoing.subscribeToGroupEvents) { $0.reqID },
        refusing(Outgoing.exerciseOptions) { $0.orderID },
        refusing(Outgoing.replaceFA) { $0.reqID },
        refusing(Outgoing.config) { $0.reqID },
        refusing(Outgoing.updateConfig) { $0.reqID },
    ]

    private static func refusing<Layout: TextLayout & SendableMetatype>(
        _ kind: MessageKind<Layout>,
        id: @escaping @Sendable (Layout.Message) -> Int32
    ) -> (MessageID, Handler) {
        on(kind) { turn, request in turn.refuse(id(request), "\(kind.name) is not supported by this simulator") }
    }
}
