import TWSModel
import TWSProto
import TWSProtocol

extension Requests {
    static let history: [(MessageID, Handler)] = [
        on(Outgoing.historicalData) { turn, request in turn.answerHistory(request) },
        onCancel(
            Outgoing.cancelHistoricalData,
            .historicalData,
            unknown: (366, "No historical data query found for ticker id:")
        ) { $0.reqID },
        on(Outgoing.headTimestamp) { turn, request in
            guard BarSource(wire: request.whatToShow) != nil else {
                turn.refuse(request.reqID, "What to show '\(request.whatToShow)' is unknown.")
                return
            }
            guard let instrument = turn.instrument(request.contract, for: request.reqID) else { return }
            let date = CivilDate(year: 2005, month: 1, day: 3)
            let first = instrument.sessions.session(on: date, zone: instrument.zone, regularOnly: request.useRth)
            let seconds = first?.lowerBound ?? instrument.zone.midnight(of: date)
            turn.send(
                Incoming.headTimestamp,
                made(WireHeadTimestamp()) { message in
                    message.reqID = request.reqID
                    message.headTimestamp =
                        request.formatDate == 2
                        ? String(seconds)
                        : Zone.utc.stamp(seconds).split(separator: " ").joined(separator: "-")
                }
            )
        },
        on(Outgoing.cancelHeadTimestamp) { _, _ in },
    ]
}

extension Turn {
    fileprivate mutating func answerHistory(_ request: WireHistoricalDataRequest) {
        let reqID = request.reqID
        if request.whatToShow.uppercased() == "SCHEDULE" {
            answerSchedule(request)
            return
        }
        guard let size = BarSize(wire: request.barSizeSetting) else {
            let known = BarSize.known.map(\.0).joined(separator: ", ")
            refuse(reqID, "Historical data bar size setting is invalid. Legal ones are: \(known)")
            return
        }
        guard let duration = BarDuration(wire: request.duration) else {
            refuse(reqID, "Historical data request for durations longer than 365 days must be made in years.")
            return
        }
        guard let source = BarSource(wire: request.whatToShow) else {
            refuse(reqID, "Historical data type '\(request.whatToShow)' is unknown.")
            return
        }
        guard let end = endTime(request.endDateTime) else {
            refuse(reqID, "Invalid date or time: '\(request.endDateTime)'.")
            return
        }
        guard request.endDateTime.isEmpty || !(request.keepUpToDate || source == .adjustedLast) else {
            refuse(reqID, "End date not supported with adjusted last or keep up to date.")
            return
        }
        guard let instrument = instrument(request.contract, for: reqID) else { return }
        let plan = BarPlan(instrument: instrument, size: size, source: source, regularOnly: request.useRth)
        let start = plan.start(duration, before: end)
        guard instrument.hasTrades || (source != .trades && source != .adjustedLast),
            let bars = plan.bars(in: world, from: start, to: end), !bars.isEmpty
        else {
            let what = "\(instrument.localSymbol)@\(instrument.exchanges.first ?? "") \(request.whatToShow)"
            notify(
                162,
                "Historical Market Data Service error message:HMDS query returned no data: \(what)",
                request: reqID
            )
            return
        }
        let form = BarForm(formatDate: request.formatDate)
        let (from, to) = (stamp(start), stamp(end))
        send(
            Incoming.historicalData,
            made(WireHistoricalData()) { message in
                message.reqID = reqID
                message.historicalDataBars = bars.map { form.bar($0, in: self) }
                message.startDateStr = from
                message.endDateStr = to
            }
        )
        send(
            Incoming.historicalDataEnd,
            made(WireHistoricalDataEnd()) { message in
                message.reqID = reqID
                message.startDateStr = from
                message.endDateStr = to
            }
        )
        guard request.keepUpToDate else { return }
        session.streams.add(
            StreamKey(kind: .historicalData, requestID: reqID),
            LiveBars(requestID: reqID, plan: plan, form: form, due: now.advanced(by: .seconds(5)))
        )
    }

    private func endTime(_ text: String) -> Int? { text.isEmpty ? now.seconds : Zone.eastern.read(text) }

    private mutating func answerSchedule(_ request: WireHistoricalDataRequest) {
        guard BarSize(wire: request.barSizeSetting) == .day, let duration = BarDuration(wire: request.duration),
            let end = endTime(request.endDateTime)
        else {
            refuse(request.reqID, "A schedule needs the bar size '1 day', a duration and a valid end.")
            return
        }
        guard let instrument = instrument(request.contract, for: request.reqID) else { return }
        let plan = BarPlan(instrument: instrument, size: .day, source: .trades, regularOnly: request.useRth)
        let start = plan.start(duration, before: end)
        func stamp(_ seconds: Int) -> String {
            instrument.zone.stamp(seconds).split(separator: " ").joined(separator: "-")
        }
        send(
            Incoming.historicalSchedule,
            made(WireHistoricalSchedule()) { message in
                message.reqID = request.reqID
                message.startDateTime = stamp(start)
                message.endDateTime = stamp(end)
                message.timeZone = instrument.zone.name
                message.historicalSessions = plan.tradingDays(from: start, to: end).map { date, session in
                    made(WireHistoricalSession()) { entry in
                        entry.startDateTime = stamp(session.lowerBound)
                        entry.endDateTime = stamp(session.upperBound)
                        entry.refDate = date.compact
                    }
                }
            }
        )
    }
}

/// How bars are written for one request.
struct BarForm: Sendable {
    /// 2 is seconds since 1970; everything else is a date as people read it.
    let formatDate: Int32

    func bar(_ entry: (label: BarPlan.Label, bar: WorldBar), in turn: Turn) -> WireHistoricalDataBar {
        made(WireHistoricalDataBar()) { message in
            switch entry.label {
            case .day(let date): message.date = date.compact
            case .moment(let seconds): message.date = formatDate == 2 ? String(seconds) : turn.stamp(seconds)
            }
            message.open = entry.bar.open.double
            message.high = entry.bar.high.double
            message.low = entry.bar.low.double
            message.close = entry.bar.close.double
            message.volume = entry.bar.volume.description
            message.wap = entry.bar.average.description
            message.barCount = Int32(entry.bar.trades)
        }
    }
}

/// The bar that is being made, sent again every five seconds.
struct LiveBars: Stream {
    let requestID: Int32
    let plan: BarPlan
    let form: BarForm
    var due: WorldTime?

    mutating func run(_ turn: inout Turn) {
        due = turn.now.advanced(by: .seconds(5))
        guard let current = plan.current(in: turn.world, at: turn.now.seconds) else { return }
        turn.send(
            Incoming.historicalDataUpdate,
            made(WireHistoricalDataUpdate()) { message in
                message.reqID = requestID
                message.historicalDataBar = form.bar(current, in: turn)
            }
        )
    }
}
