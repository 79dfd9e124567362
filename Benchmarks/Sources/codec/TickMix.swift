import NIOCore
import SwiftProtobuf
import TWSProto
import TWSProtocol

/// Ticks as a busy day brings them, framed and ready to be read.
enum TickMix {
    /// - Returns: that many frames behind one another.
    static func stream(messages: Int, version number: Int) throws -> ByteBuffer {
        let version = ServerVersion(number)
        var buffer = ByteBuffer()
        for index in 0..<messages {
            try frame(index, version).write(into: &buffer)
        }
        return buffer
    }

    private static func frame(_ index: Int, _ version: ServerVersion) throws -> Frame {
        let cents = Double((index * 7919) % 20_000) / 100
        let size = "\(100 * (1 + index % 50))"
        let time = Int64(1_790_000_000 + index / 1000)
        switch (index * 61) % 100 {
        case ..<35:
            return try Incoming.tickPrice.encode(
                .with {
                    $0.reqID = Int32(1 + index % 10)
                    $0.tickType = Int32(1 + index % 2)
                    $0.price = 150 + cents
                    $0.size = size
                    $0.attrMask = 1
                },
                at: version
            )
        case ..<60:
            return try Incoming.tickSize.encode(
                .with {
                    $0.reqID = Int32(1 + index % 10)
                    $0.tickType = Int32(index % 2 * 3)
                    $0.size = size
                },
                at: version
            )
        case ..<70:
            return try Incoming.tickString.encode(
                .with {
                    $0.reqID = Int32(1 + index % 10)
                    $0.tickType = 45
                    $0.value = "\(time)"
                },
                at: version
            )
        case ..<85:
            return try Incoming.tickByTick.encode(
                .with {
                    $0.reqID = Int32(11 + index % 3)
                    $0.tickType = 2
                    $0.historicalTickLast = .with {
                        $0.time = time
                        $0.price = 150 + cents
                        $0.size = size
                        $0.exchange = "NASDAQ"
                        $0.specialConditions = ""
                    }
                },
                at: version
            )
        default:
            return try Incoming.tickByTick.encode(
                .with {
                    $0.reqID = Int32(14 + index % 3)
                    $0.tickType = 3
                    $0.historicalTickBidAsk = .with {
                        $0.time = time
                        $0.priceBid = 150 + cents
                        $0.priceAsk = 150.01 + cents
                        $0.sizeBid = size
                        $0.sizeAsk = size
                    }
                },
                at: version
            )
        }
    }
}
