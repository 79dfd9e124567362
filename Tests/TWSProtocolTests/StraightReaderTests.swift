import Foundation
import NIOCore
import SwiftProtobuf
import TWSModel
import TWSProto
import TWSProtocol
import Testing

@Suite("What is read straight from protobuf bytes is what the messages hold")
struct StraightReaderTests {
    static let sizes: [String?] = [nil, "100", "0.25", "2147483647", "1E3"]
    static let prices: [Double?] = [nil, 150.25, 0.0001, -3.5, .greatestFiniteMagnitude]

    static func size(_ text: String?) -> Quantity? {
        text.flatMap { $0 == "2147483647" ? nil : Quantity($0) }
    }

    static func body<Layout: TextLayout>(_ kind: MessageKind<Layout>, _ message: Layout.Message) throws -> ByteBuffer {
        try kind.encode(message, at: 226, in: .protobuf).body
    }

    @Test("trades, with and without each of their fields")
    func trades() throws {
        for size in Self.sizes {
            for price in Self.prices {
                for (exchange, conditions) in [(nil, nil), ("", ""), ("NASDAQ", "TI"), ("Börse", " F")]
                    as [(String?, String?)]
                {
                    for flags in [(nil, nil), (true, false), (false, true)] as [(Bool?, Bool?)] {
                        let body = try Self.body(
                            Incoming.tickByTick,
                            .with {
                                $0.reqID = 1_500_000_001
                                $0.tickType = 2
                                $0.historicalTickLast.time = 1_790_000_000
                                $0.historicalTickLast.maybePrice = price
                                $0.historicalTickLast.maybeSize = size
                                $0.historicalTickLast.maybeExchange = exchange
                                $0.historicalTickLast.maybeSpecialConditions = conditions
                                if flags.0 != nil || flags.1 != nil {
                                    $0.historicalTickLast.tickAttribLast.maybePastLimit = flags.0
                                    $0.historicalTickLast.tickAttribLast.maybeUnreported = flags.1
                                }
                            }
                        )
                        guard let price = Price(money: price) else {
                            #expect(throws: CodingError.self) { try Self.change(body) }
                            continue
                        }
                        let expected = TickByTick.Trade(
                            time: Date(timeIntervalSince1970: 1_790_000_000),
                            price: price,
                            size: Self.size(size),
                            exchange: exchange?.isEmpty == false ? exchange : nil,
                            conditions: conditions?.isEmpty == false ? conditions : nil,
                            isPastLimit: flags.0 ?? false,
                            isUnreported: flags.1 ?? false
                        )
                        #expect(try Self.change(body) == .trade(expected))
                    }
                }
            }
        }
    }

    static func change(_ body: ByteBuffer) throws -> TickByTick? {
        try body.withUnsafeReadableBytes { try TickByTickReader.read(protobuf: $0, at: 226)?.change }
    }

    @Test("quotes and midpoints")
    func quotes() throws {
        for price in Self.prices {
            for size in Self.sizes {
                let quote = try Self.change(
                    try Self.body(
                        Incoming.tickByTick,
                        .with {
                            $0.tickType = 3
                            $0.historicalTickBidAsk.time = 7
                            $0.historicalTickBidAsk.maybePriceBid = price
                            $0.historicalTickBidAsk.priceAsk = 151
                            $0.historicalTickBidAsk.maybeSizeBid = size
                            $0.historicalTickBidAsk.tickAttribBidAsk.askPastHigh = true
                        }
                    )
                )
                let expected = TickByTick.BidAsk(
                    time: Date(timeIntervalSince1970: 7),
                    bid: Price(money: price),
                    ask: 151,
                    bidSize: Self.size(size),
                    isAskPastHigh: true
                )
                #expect(quote == .quote(expected))
            }
        }
        let midpoint = try Self.body(
            Incoming.tickByTick,
            .with {
                $0.tickType = 4
                $0.historicalTickMidPoint.time = 9
                $0.historicalTickMidPoint.price = 1.08765
            }
        )
        #expect(try Self.change(midpoint) == .midpoint(time: Date(timeIntervalSince1970: 9), price: "1.08765"))
        #expect(try Self.change(try Self.body(Incoming.tickByTick, .with { $0.reqID = 1 })) == nil)
    }

    @Test("bars, daily and intraday, with and without volume")
    func bars() throws {
        let message = WireHistoricalData.with { data in
            data.reqID = 3
            for (index, date) in ["20261120", "1790000000", "1790000060"].enumerated() {
                data.historicalDataBars.append(
                    .with {
                        $0.date = date
                        $0.open = 100 + Double(index)
                        $0.high = 101.5
                        $0.low = 99.25
                        $0.close = 100.01
                        $0.volume = index == 2 ? "-1" : "1200.5"
                        $0.wap = index == 2 ? "-1" : "100.3333"
                        $0.barCount = index == 2 ? -1 : 42
                    }
                )
            }
        }
        let bars = try Self.body(Incoming.historicalData, message)
            .withUnsafeReadableBytes { try BarReader.bars(protobuf: $0, at: 226) }
        #expect(
            bars.map(\.time) == [.day("20261120")]
                + [0, 60].map { .moment(Date(timeIntervalSince1970: 1_790_000_000 + $0)) }
        )
        #expect(bars.map(\.open) == [100, 101, 102])
        #expect(bars[0].volume == "1200.5" && bars[0].average == "100.3333" && bars[0].tradeCount == 42)
        #expect(bars[2].volume == nil && bars[2].average == nil && bars[2].tradeCount == nil)
        let broken = try Self.body(
            Incoming.historicalData,
            .with { $0.historicalDataBars = [.with { $0.date = "20261120" }] }
        )
        #expect(throws: CodingError(.lacks("date or a price"), message: "HISTORICAL_DATA", version: 226)) {
            try broken.withUnsafeReadableBytes { try BarReader.bars(protobuf: $0, at: 226) }
        }
    }

    @Test("changes of an order book")
    func depth() throws {
        let body = try Self.body(
            Incoming.marketDepthL2,
            .with {
                $0.reqID = 5
                $0.marketDepthData = .with {
                    $0.position = 3
                    $0.operation = 1
                    $0.side = 0
                    $0.price = 12.5
                    $0.size = "700"
                    $0.marketMaker = "ARCA"
                    $0.isSmartDepth = true
                }
            }
        )
        let read = try body.withUnsafeReadableBytes { try DepthReader.read(protobuf: $0, at: 226) }
        let expected = DepthUpdate(
            position: 3,
            operation: .update,
            side: .ask,
            price: "12.5",
            size: 700,
            marketMaker: "ARCA",
            isSmart: true
        )
        #expect(read.request == 5 && read.update == expected)
    }

    @Test("random bodies are read or refused, and never crash")
    func randomBodies() {
        var random = FixedGenerator(99)
        for round in 0..<20_000 {
            var bytes = (0..<Int.random(in: 0...48, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            if round.isMultiple(of: 2) { bytes = [0x08, 0x01, 0x10, 0x02, 0x1A, UInt8(min(bytes.count, 127))] + bytes }
            bytes.withUnsafeBytes {
                _ = try? TickByTickReader.read(protobuf: $0, at: 226)
                _ = try? BarReader.bars(protobuf: $0, at: 226)
                _ = try? DepthReader.read(protobuf: $0, at: 226)
            }
        }
    }

    @Test(
        "frames in lent bytes are the frames that are cut out one by one",
        arguments: [178, 203, 226] as [ServerVersion]
    )
    func cursor(version: ServerVersion) throws {
        var stream = ByteBuffer()
        for row in Incoming.all {
            guard row.dialect(at: version) != nil else { continue }
            let frame = try row.encodeAny(row.empty(), at: version)
            frame.write(into: &stream)
        }
        var sliced: [Frame] = []
        var buffer = stream
        while let payload = try FrameSplitter().next(from: &buffer) {
            sliced.append(try Frame(payload: payload, version: version))
        }
        for cut in [stream.readableBytes, stream.readableBytes - 1] {
            try stream.getSlice(at: 0, length: cut)?.withUnsafeReadableBytes { bytes in
                var cursor = FrameCursor(bytes, version: version)
                var lent: [Frame] = []
                while let frame = try cursor.next() {
                    #expect(frame.body.elementsEqual(bytes[frame.bodyStart..<(frame.bodyStart + frame.body.count)]))
                    let body = ByteBuffer(bytes: frame.body)
                    lent.append(Frame(id: frame.id, dialect: frame.dialect, version: version, body: body))
                }
                #expect(lent == (cut == stream.readableBytes ? sliced : sliced.dropLast()))
                #expect(cursor.position <= cut)
            }
        }
        let absurd: [UInt8] = [0x7F, 0xFF, 0xFF, 0xFF]
        absurd.withUnsafeBytes { bytes in
            var cursor = FrameCursor(bytes, version: version)
            #expect(throws: FrameError.self) { try cursor.next() }
        }
    }
}
