import NIOCore
import SwiftProtobuf
import TWSModel
import TWSProto
import TWSProtocol

/// The messages that come in thousands, one of each, to be read and written over and over.
struct HotMessages {
    let name: String
    /// How many items one message holds: bars, for history.
    var items = 1
    let read: () throws -> Void
    let write: () throws -> Void

    static func all(version number: Int) -> [HotMessages] {
        let version = ServerVersion(number)
        return [
            make("tickPrice", Incoming.tickPrice, version, price),
            make("tickSize", Incoming.tickSize, version, size),
            make("tickString", Incoming.tickString, version, text),
            make("tickByTick AllLast", Incoming.tickByTick, version, trade),
            make("tickByTick BidAsk", Incoming.tickByTick, version, quote),
            make("marketDepthL2", Incoming.marketDepthL2, version, depth),
            make("realTimeBars", Incoming.realTimeBars, version, realTimeBar),
            make("historicalData, a bar", Incoming.historicalData, version, history, items: 1000),
        ]
    }

    private static func make<Layout: TextLayout>(
        _ name: String,
        _ kind: MessageKind<Layout>,
        _ version: ServerVersion,
        _ message: Layout.Message,
        items: Int = 1
    ) -> HotMessages {
        let frame = Result { try kind.encode(message, at: version) }
        return HotMessages(
            name: name,
            items: items,
            read: { try readStraight(try frame.get(), or: kind) },
            write: {
                var buffer = ByteBuffer()
                try kind.encode(message, at: version).write(into: &buffer)
            }
        )
    }

    /// As a session reads it: straight to nouns where there is a reader for that, otherwise into its message.
    private static func readStraight<Layout: TextLayout>(_ frame: Frame, or kind: MessageKind<Layout>) throws {
        switch (frame.id, frame.dialect) {
        case (Incoming.tickByTick.id, .protobuf):
            _ = try frame.body.withUnsafeReadableBytes { try TickByTickReader.read(protobuf: $0, at: frame.version) }
        case (Incoming.marketDepthL2.id, .protobuf):
            _ = try frame.body.withUnsafeReadableBytes { try DepthReader.read(protobuf: $0, at: frame.version) }
        case (Incoming.historicalData.id, .protobuf):
            _ = try frame.body.withUnsafeReadableBytes { try BarReader.bars(protobuf: $0, at: frame.version) }
        default:
            if TickReader.reads(frame.id) { _ = try TickReader.tick(frame) } else { _ = try kind.decode(frame) }
        }
    }

    // MARK: One of each

    private static let price = WireTickPrice.with {
        $0.reqID = 3
        $0.tickType = 1
        $0.price = 226.67
        $0.size = "300"
        $0.attrMask = 1
    }
    private static let size = WireTickSize.with {
        $0.reqID = 3
        $0.tickType = 8
        $0.size = "1528509"
    }
    private static let text = WireTickString.with {
        $0.reqID = 3
        $0.tickType = 45
        $0.value = "1790000000"
    }
    private static let trade = WireTickByTickData.with {
        $0.reqID = 11
        $0.tickType = 2
        $0.historicalTickLast = .with {
            $0.time = 1_790_000_000
            $0.price = 226.67
            $0.size = "100"
            $0.exchange = "NASDAQ"
        }
    }
    private static let quote = WireTickByTickData.with {
        $0.reqID = 14
        $0.tickType = 3
        $0.historicalTickBidAsk = .with {
            $0.time = 1_790_000_000
            $0.priceBid = 226.66
            $0.priceAsk = 226.68
            $0.sizeBid = "300"
            $0.sizeAsk = "200"
        }
    }
    private static let depth = WireMarketDepthL2.with {
        $0.reqID = 5
        $0.marketDepthData = .with {
            $0.position = 3
            $0.operation = 1
            $0.side = 0
            $0.price = 226.7
            $0.size = "700"
            $0.marketMaker = "ARCA"
            $0.isSmartDepth = true
        }
    }
    private static let realTimeBar = WireRealTimeBarTick.with {
        $0.reqID = 9
        $0.time = 1_790_000_000
        $0.open = 226.5
        $0.high = 226.9
        $0.low = 226.4
        $0.close = 226.67
        $0.volume = "12345"
        $0.wap = "226.61"
        $0.count = 87
    }
    private static let history = WireHistoricalData.with { data in
        data.reqID = 1
        data.historicalDataBars = (0..<1000).map { index in
            .with {
                $0.date = "\(1_790_000_000 + index * 60)"
                $0.open = 226.5
                $0.high = 226.9
                $0.low = 226.4
                $0.close = 226.67
                $0.volume = "12345"
                $0.wap = "226.61"
                $0.barCount = 87
            }
        }
    }
}
