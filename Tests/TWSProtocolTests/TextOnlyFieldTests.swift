import NIOCore
import SwiftProtobuf
import TWSProto
import TWSProtocol
import Testing

/// What only text carries never reaches the protobuf wire, and text keeps it.
@Suite("Fields that only text has")
struct TextOnlyFieldTests {
    /// Their numbers begin here.
    static let first = 20_000

    @Test func ordersLoseThemOnTheProtobufWire() throws {
        var request = WirePlaceOrderRequest()
        request.order.action = "BUY"
        request.order.auctionStrategy = 1
        request.order.basisPoints = 2
        request.order.basisPointsType = 3
        request.order.externalUserID = "u"
        let back = try Outgoing.placeOrder.decode(Outgoing.placeOrder.encode(request, at: 226))
        #expect(back.order == .with { $0.action = "BUY" })

        let open = WireOpenOrder.with { $0.order = request.order }
        #expect(try Incoming.openOrder.decode(Incoming.openOrder.encode(open, at: 226)).order == back.order)
        let completed = WireCompletedOrder.with { $0.order = request.order }
        #expect(
            try Incoming.completedOrder.decode(Incoming.completedOrder.encode(completed, at: 226)).order == back.order
        )
    }

    @Test func cancelsLoseThemOnTheProtobufWire() throws {
        let cancel = WireOrderCancel.with {
            $0.extOperator = "o"
            $0.externalUserID = "u"
        }
        let order = WireCancelOrderRequest.with { $0.orderCancel = cancel }
        let all = WireGlobalCancelRequest.with { $0.orderCancel = cancel }
        let kept = WireOrderCancel.with { $0.extOperator = "o" }
        #expect(try Outgoing.cancelOrder.decode(Outgoing.cancelOrder.encode(order, at: 226)).orderCancel == kept)
        #expect(try Outgoing.globalCancel.decode(Outgoing.globalCancel.encode(all, at: 226)).orderCancel == kept)
        #expect(
            try Outgoing.cancelOrder.decode(Outgoing.cancelOrder.encode(order, at: 188)).orderCancel
                == {
                    var both = cancel
                    both.clearManualOrderIndicator()
                    return both
                }()
        )
    }

    @Test func barsLoseTheirRangeOnTheProtobufWire() throws {
        let bars = WireHistoricalData.with {
            $0.reqID = 4
            $0.startDateStr = "20260105  09:30:00"
            $0.endDateStr = "20260106  09:30:00"
        }
        #expect(try Incoming.historicalData.decode(Incoming.historicalData.encode(bars, at: 195)) == bars)
        #expect(
            try Incoming.historicalData.decode(Incoming.historicalData.encode(bars, at: 226)) == .with { $0.reqID = 4 }
        )
    }

    @Test("No message of the table leaves one on the protobuf wire", arguments: LayoutTests.rows)
    func nothingElseHasAny(row: TableRow) throws {
        let row = try #require(row.row as? any InventingRow)
        guard row.protobufSince != nil else { return }
        for version in [ServerVersion(max(row.since.number, 100)), 188, 200] where row.dialect(at: version) == .text {
            var coder = InventingCoder(version: version, amount: .full, choices: ["secType": "BAG"], seed: 9)
            let message = try row.invent(&coder)
            let bytes = try row.encodeAny(message, at: .newest).body
            #expect(try fieldNumbers(bytes).allSatisfy { $0 < Self.first }, "\(row.name)")
        }
    }

    /// The numbers of all fields of a message, and of what reads as a message within it.
    private func fieldNumbers(_ bytes: ByteBuffer) throws -> [Int] {
        var bytes = bytes
        var numbers: [Int] = []
        while bytes.readableBytes > 0 {
            guard let key = bytes.readVarint() else { throw BrokenBytes() }
            numbers.append(Int(key >> 3))
            switch key & 7 {
            case 0:
                guard bytes.readVarint() != nil else { throw BrokenBytes() }
            case 1:
                guard bytes.readSlice(length: 8) != nil else { throw BrokenBytes() }
            case 2:
                guard let length = bytes.readVarint(), length <= UInt64(bytes.readableBytes),
                    let inner = bytes.readSlice(length: Int(length))
                else { throw BrokenBytes() }
                // A text can look like a message; none here looks like one with such a large number.
                numbers += (try? fieldNumbers(inner)) ?? []
            default: throw BrokenBytes()
            }
        }
        return numbers
    }

    private struct BrokenBytes: Error {}
}

extension ByteBuffer {
    fileprivate mutating func readVarint() -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            guard let byte = readInteger(as: UInt8.self) else { return nil }
            value |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return value }
        }
        return nil
    }
}
