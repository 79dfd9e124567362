import TWSModel
import TWSProto
import TWSProtocol

extension Requests {
    static let marketData: [(MessageID, Handler)] = [
        on(Outgoing.marketData) { turn, request in
            guard let instrument = turn.instrument(request.contract, for: request.reqID) else { return }
            var line = MarketDataLine(
                requestID: request.reqID,
                instrument: instrument,
                genericTicks: GenericTicks(request.genericTickList),
                due: turn.now
            )
            guard request.snapshot || request.regulatorySnapshot else {
                turn.start(StreamKey(kind: .marketData, requestID: request.reqID), line)
                return
            }
            line.run(&turn)
            turn.send(Incoming.tickSnapshotEnd, made(WireTickSnapshotEnd()) { $0.reqID = request.reqID })
        },
        onCancel(Outgoing.cancelMarketData, .marketData, unknown: (300, "Can't find EId with tickerId:")) { $0.reqID },
        // Every line of this world is live; other types than that are only permission to send less.
        on(Outgoing.marketDataType) { _, _ in },
        on(Outgoing.tickByTick) { turn, request in
            guard let kind = TickByTick.Kind(wire: request.tickType) else {
                turn.refuse(request.reqID, "Tick-by-tick type '\(request.tickType)' is unknown.")
                return
            }
            guard let instrument = turn.instrument(request.contract, for: request.reqID) else { return }
            guard instrument.hasTrades || kind == .bidAsk || kind == .midPoint else {
                turn.refuse(request.reqID, "\(instrument.localSymbol) has no trades.")
                return
            }
            turn.start(
                StreamKey(kind: .tickByTick, requestID: request.reqID),
                TickByTick(requestID: request.reqID, instrument: instrument, kind: kind, due: turn.now)
            )
        },
        onCancel(Outgoing.cancelTickByTick, .tickByTick) { $0.reqID },
        on(Outgoing.realTimeBars) { turn, request in
            guard let source = BarSource(wire: request.whatToShow), source != .bidAsk, source != .adjustedLast else {
                turn.refuse(request.reqID, "Real time bars of '\(request.whatToShow)' are unknown.")
                return
            }
            guard let instrument = turn.instrument(request.contract, for: request.reqID) else { return }
            turn.start(
                StreamKey(kind: .realTimeBars, requestID: request.reqID),
                RealTimeBars(requestID: request.reqID, instrument: instrument, source: source, due: turn.now)
            )
        },
        onCancel(Outgoing.cancelRealTimeBars, .realTimeBars) { $0.reqID },
    ]
}
