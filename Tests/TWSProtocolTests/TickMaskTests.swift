import NIOCore
import TWSProto
import TWSProtocol
import Testing

/// Flags of ticks are bits of a number, and not in the same order in every message.
@Suite("Bits of ticks")
struct TickMaskTests {
    private func decode<Layout>(_ kind: MessageKind<Layout>, _ fields: [String]) throws -> Layout.Message {
        var trailing = 0
        let frame = Frame(id: kind.id, dialect: .text, version: 200, body: ByteBuffer(fields: fields))
        let message = try kind.decode(frame, trailing: &trailing)
        #expect(trailing == 0)
        #expect(try kind.encode(message, at: 200, in: .text).body.textFields.count == fields.count)
        return message
    }

    @Test(arguments: 0...3)
    func liveQuote(mask: Int) throws {
        let message = try decode(Incoming.tickByTick, ["1", "3", "1700000000", "1.5", "1.6", "10", "20", "\(mask)"])
        #expect(message.historicalTickBidAsk.tickAttribBidAsk.bidPastLow == (mask & 1 != 0))
        #expect(message.historicalTickBidAsk.tickAttribBidAsk.askPastHigh == (mask & 2 != 0))
    }

    @Test("The past has the bits the other way round", arguments: 0...3)
    func pastQuote(mask: Int) throws {
        let message = try decode(
            Incoming.historicalTicksBidAsk,
            ["7", "1", "1700000000", "\(mask)", "1.5", "1.6", "10", "20", "1"]
        )
        #expect(message.historicalTicksBidAsk[0].tickAttribBidAsk.askPastHigh == (mask & 1 != 0))
        #expect(message.historicalTicksBidAsk[0].tickAttribBidAsk.bidPastLow == (mask & 2 != 0))
        #expect(message.isDone)
    }

    @Test(arguments: 0...3)
    func liveTrade(mask: Int) throws {
        let message = try decode(
            Incoming.tickByTick,
            ["1", "2", "1700000000", "1.5", "10", "\(mask)", "NYSE", ""]
        )
        #expect(message.historicalTickLast.tickAttribLast.pastLimit == (mask & 1 != 0))
        #expect(message.historicalTickLast.tickAttribLast.unreported == (mask & 2 != 0))
    }

    @Test(arguments: 0...3)
    func pastTrade(mask: Int) throws {
        let message = try decode(
            Incoming.historicalTicksLast,
            ["7", "1", "1700000000", "\(mask)", "1.5", "10", "NYSE", "", "0"]
        )
        #expect(message.historicalTicksLast[0].tickAttribLast.pastLimit == (mask & 1 != 0))
        #expect(message.historicalTicksLast[0].tickAttribLast.unreported == (mask & 2 != 0))
        #expect(!message.isDone)
    }

    @Test func aTickOfNoTypeIsATimeOnly() throws {
        let message = try decode(Incoming.tickByTick, ["1", "0", "1700000000"])
        #expect(message.tick == nil)
    }
}
