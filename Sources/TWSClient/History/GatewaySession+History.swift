import NIOCore
import SwiftProtobuf
public import TWSModel
import TWSProto
import TWSProtocol

extension GatewaySession {
    /// Price bars of the past, oldest first.
    ///
    /// - Parameters:
    ///   - duration: how far back, `1 D`, `2 W`, `3600 S`.
    ///   - barSize: `1 min`, `5 mins`, `1 hour`, `1 day`.
    ///   - end: the end in UTC, `20261120-21:00:00`; nil is now.
    ///   - whatToShow: `TRADES`, `MIDPOINT`, `BID`, `ASK` …
    ///   - regularHoursOnly: whether to leave out what traded outside the regular session.
    /// - Throws: `GatewayError` with the code `refused`: notice 162 (no data, no permission, pacing) or 200 (no such contract).
    public func bars(
        for contract: Contract,
        duration: String,
        barSize: String,
        end: String? = nil,
        whatToShow: String = "TRADES",
        regularHoursOnly: Bool = true
    ) async throws(GatewayError) -> [Bar] {
        let wire = contract.wire
        return try await perform(
            Exchange<[Bar]>(
                name: Outgoing.historicalData.name,
                address: .numbered,
                request: { (id, version) throws(CodingError) in
                    try Outgoing.historicalData.encode(
                        .with {
                            $0.reqID = id.value
                            $0.contract = wire
                            $0.endDateTime = end ?? ""
                            $0.barSizeSetting = barSize
                            $0.duration = duration
                            $0.useRth = regularHoursOnly
                            $0.whatToShow = whatToShow
                            // Seconds since 1970: no zone to guess. Daily bars come as dates all the same.
                            $0.formatDate = 2
                        },
                        at: version
                    )
                },
                cancel: { (id, version) throws(CodingError) in
                    try Outgoing.cancelHistoricalData.encode(.with { $0.reqID = id.value }, at: version)
                },
                start: []
            ) { frame, bars in
                switch frame.id {
                case Incoming.historicalData.id:
                    bars += try [Bar](&frame)
                    // From 196 the end has a message of its own.
                    return frame.version < 196 ? .done : .more
                case Incoming.historicalDataEnd.id: return .done
                default: return .more
                }
            }
        )
    }
}

extension [Bar] {
    /// Protobuf bars are read straight to nouns: there may be a hundred thousand of them in one message.
    init(_ reply: inout Reply) throws {
        switch reply.frame.dialect {
        case .protobuf:
            let version = reply.version
            self = try reply.frame.body.withUnsafeReadableBytes { try BarReader.bars(protobuf: $0, at: version) }
        case .text:
            self = try reply.read(Incoming.historicalData).historicalDataBars.map(Bar.init)
        }
    }
}

extension Bar {
    init(_ wire: WireHistoricalDataBar) throws(GatewayError) {
        let message = Incoming.historicalData.name
        self.init(
            time: try BarTime(wire: wire.date),
            open: try Price(required: wire.maybeOpen, "open", message),
            high: try Price(required: wire.maybeHigh, "high", message),
            low: try Price(required: wire.maybeLow, "low", message),
            close: try Price(required: wire.maybeClose, "close", message),
            // -1 stands for "has none": midpoints have no volume.
            volume: wire.maybeVolume.flatMap { Quantity($0) }.flatMap { $0.isNegative ? nil : $0 },
            average: wire.maybeWap.flatMap { Price($0) }.flatMap { $0.isNegative ? nil : $0 },
            tradeCount: wire.maybeBarCount.flatMap { $0 < 0 ? nil : Int($0) }
        )
    }
}

extension BarTime {
    /// `20261120` is a day; nine digits and more are seconds since 1970.
    init(wire text: String) throws(GatewayError) {
        let parsed = Array(text.utf8).withUnsafeBytes { BarTime(wire: $0) }
        guard let parsed else {
            throw GatewayError(
                .incomplete,
                "\(Incoming.historicalData.name): date is \"\(text)\", expected yyyymmdd or seconds since 1970"
            )
        }
        self = parsed
    }
}
