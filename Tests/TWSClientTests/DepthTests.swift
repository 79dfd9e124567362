import NIOCore
import SwiftProtobuf
import TWSModel
import TWSProto
import TWSProtocol
import Testing

@testable import TWSClient

@Suite("An order book's changes mean the same in both dialects")
struct DepthTests {
    @Test(arguments: [100, 145, 146, 200, 203, 206, 226] as [ServerVersion])
    func changes(version: ServerVersion) throws {
        let data = WireMarketDepthData.with {
            $0.position = 2
            $0.operation = 0
            $0.side = 1
            $0.price = 226.67
            $0.size = "300"
            $0.marketMaker = "ARCA"
            if version >= 146 { $0.isSmartDepth = true }
        }
        var plain = Reply(
            try Incoming.marketDepth.encode(
                .with {
                    $0.reqID = 1
                    $0.marketDepthData = data
                },
                at: version
            )
        )
        let update = try #require(try DepthUpdate(&plain))
        #expect(update.position == 2 && update.operation == .insert && update.side == .bid)
        #expect(update.price == "226.67" && update.size == 300)
        var maker = Reply(
            try Incoming.marketDepthL2.encode(
                .with {
                    $0.reqID = 1
                    $0.marketDepthData = data
                },
                at: version
            )
        )
        let withMaker = try #require(try DepthUpdate(&maker))
        #expect(withMaker.marketMaker == "ARCA" && withMaker.isSmart == (version >= 146))
        var other = Reply(try Incoming.currentTime.encode(.with { $0.currentTime = 1 }, at: version))
        #expect(try DepthUpdate(&other) == nil)
    }
}
