import TWSModel
import TWSProto
import TWSProtocol

/// A bar every five seconds.
struct RealTimeBars: Stream {
    let requestID: Int32
    let instrument: Instrument
    let source: BarSource
    var due: WorldTime?

    mutating func run(_ turn: inout Turn) {
        defer { due = turn.now.next(multipleOf: 5000) }
        let end = turn.now.seconds
        guard turn.now.milliseconds == Int64(end) * 1000, end % 5 == 0,
            let bar = turn.world.bar(instrument, from: end - 5, to: end, source)
        else { return }
        turn.send(
            Incoming.realTimeBars,
            made(WireRealTimeBarTick()) { message in
                message.reqID = requestID
                message.time = Int64(end - 5)
                message.open = bar.open.double
                message.high = bar.high.double
                message.low = bar.low.double
                message.close = bar.close.double
                message.volume = bar.volume.description
                message.wap = bar.average.description
                message.count = Int32(bar.trades)
            }
        )
    }
}
