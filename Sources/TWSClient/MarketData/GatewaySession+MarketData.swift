import SwiftProtobuf
public import TWSModel
import TWSProto
import TWSProtocol

extension GatewaySession {
    /// Opens a market-data line for the time of the closure.
    ///
    /// ```swift
    /// try await session.withMarketData(for: .stock("AAPL")) { ticks in
    ///     for try await item in ticks { … }
    /// }
    /// ```
    /// A slow consumer loses the oldest ticks, and `ticks.dropped` counts them: with quotes, newer is better. Notices such as
    /// 10167 ("delayed data follows") come as items and end nothing; a refusal makes the loop throw.
    ///
    /// - Parameters:
    ///   - genericTicks: numbers of generic tick lists, for example 101 for open interest.
    ///   - snapshot: whether to end by itself when everything known was sent.
    public func withMarketData<Result>(
        for contract: Contract,
        genericTicks: [Int] = [],
        snapshot: Bool = false,
        bufferLimit: Int = 10_000,
        _ body: (Subscription<Tick>) async throws -> Result
    ) async throws -> Result {
        let wire = contract.wire
        let generic = genericTicks.map(String.init).joined(separator: ",")
        return try await withSubscription(
            SubscriptionRequest<Tick>(
                name: Outgoing.marketData.name,
                request: { (id, version) throws(CodingError) in
                    try Outgoing.marketData.encode(
                        .with {
                            $0.reqID = id.value
                            $0.contract = wire
                            if !generic.isEmpty { $0.genericTickList = generic }
                            if snapshot { $0.snapshot = true }
                        },
                        at: version
                    )
                },
                cancel: { (id, version) throws(CodingError) in
                    try Outgoing.cancelMarketData.encode(.with { $0.reqID = id.value }, at: version)
                },
                read: { frame, ends in
                    let tick = try Tick(&frame)
                    if case .snapshotEnd = tick { ends = true }
                    return tick
                },
                limit: bufferLimit,
                overflow: .dropOldest
            ),
            body
        )
    }

    /// Live, frozen or delayed data for the lines that are opened from now on, on this connection.
    public func setMarketDataType(_ type: MarketDataType) async throws(GatewayError) {
        try await send(Outgoing.marketDataType, .with { $0.marketDataType = type.rawValue })
    }
}

extension Tick {
    /// Nil for messages of a line that are no ticks we know.
    init?(_ frame: inout Reply) throws {
        if TickReader.reads(frame.id) {
            self = try frame.tick()
            return
        }
        switch frame.id {
        case Incoming.tickOptionComputation.id:
            let wire = try frame.read(Incoming.tickOptionComputation)
            self = .greeks(TickType(wire.tickType), OptionGreeks(wire))
        case Incoming.marketDataType.id:
            let wire = try frame.read(Incoming.marketDataType)
            guard let type = MarketDataType(rawValue: wire.marketDataType) else { return nil }
            self = .dataType(type)
        case Incoming.tickRequestParameters.id:
            let wire = try frame.read(Incoming.tickRequestParameters)
            self = .parameters(
                minTick: wire.maybeMinTick.flatMap { Price($0) },
                exchangeMap: wire.maybeBboExchange.nonEmpty
            )
        case Incoming.tickSnapshotEnd.id:
            self = .snapshotEnd
        default:
            return nil
        }
    }
}

extension OptionGreeks {
    /// -1 and -2 stand for "not computed", each for the fields in which it cannot be a value.
    init(_ wire: WireTickOptionComputation) {
        self.init(
            impliedVolatility: Self.computed(wire.maybeImpliedVol, unless: -1),
            delta: Self.computed(wire.maybeDelta, unless: -2),
            optionPrice: Self.computed(wire.maybeOptPrice, unless: -1),
            presentValueOfDividends: Self.computed(wire.maybePvDividend, unless: -1),
            gamma: Self.computed(wire.maybeGamma, unless: -2),
            vega: Self.computed(wire.maybeVega, unless: -2),
            theta: Self.computed(wire.maybeTheta, unless: -2),
            underlyingPrice: Self.computed(wire.maybeUndPrice, unless: -1)
        )
    }

    private static func computed(_ value: Double?, unless none: Double) -> Double? {
        guard let value, value != none, value.magnitude < .greatestFiniteMagnitude else { return nil }
        return value
    }
}
