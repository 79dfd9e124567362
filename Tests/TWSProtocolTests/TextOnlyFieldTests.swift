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

    @Test func ordersFromAGatewayLoseThemOnTheProtobufWire() throws {
        var order = WireOrder()
        order.action = "BUY"
        order.auctionStrategy = 1
        order.basisPoints = 2
        order.basisPointsType = 3
        order.externalUserID = "u"
        let kept = WireOrder.with { $0.action = "BUY" }
        let open = WireOpenOrder.with { $0.order = order }
        #expect(try Incoming.openOrder.decode(Incoming.openOrder.encode(open, at: 226)).order == kept)
        let completed = WireCompletedOrder.with { $0.order = order }
        #expect(try Incoming.completedOrder.decode(Incoming.completedOrder.encode(completed, at: 226)).order == kept)
    }

    @Test("A request that asks for one is refused where it cannot say so", arguments: [203, 226] as [ServerVersion])
    func requestsAreNotSentWithoutThem(version: ServerVersion) {
        let order = WirePlaceOrderRequest.with { $0.order.auctionStrategy = 1 }
        let user = WirePlaceOrderRequest.with { $0.order.externalUserID = "u" }
        let cancel = WireCancelOrderRequest.with { $0.orderCancel.externalUserID = "u" }
        let all = WireGlobalCancelRequest.with { $0.orderCancel.externalUserID = "u" }
        let text = CodingError.Reason.notCarried(field: "order.auctionStrategy", since: .protobufPlaceOrder)
        #expect(throws: CodingError(text, message: "PLACE_ORDER", version: version)) {
            try Outgoing.placeOrder.encode(order, at: version)
        }
        #expect(throws: CodingError.self) { try Outgoing.placeOrder.encode(user, at: version) }
        #expect(throws: CodingError.self) { try Outgoing.cancelOrder.encode(cancel, at: version) }
        #expect(throws: CodingError.self) { try Outgoing.globalCancel.encode(all, at: version) }
    }

    @Test func textKeepsThem() throws {
        let order = WirePlaceOrderRequest.with {
            $0.order.auctionStrategy = 1
            $0.order.externalUserID = "u"
        }
        let back = try Outgoing.placeOrder.decode(Outgoing.placeOrder.encode(order, at: 188)).order
        #expect(back.auctionStrategy == 1)
        #expect(back.externalUserID == "u")
        let cancel = WireCancelOrderRequest.with {
            $0.orderCancel.extOperator = "o"
            $0.orderCancel.externalUserID = "u"
        }
        let read = try Outgoing.cancelOrder.decode(Outgoing.cancelOrder.encode(cancel, at: 188)).orderCancel
        #expect(read.extOperator == "o")
        #expect(read.externalUserID == "u")
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
            // A request that holds one does not even go out.
            if message.requirements.contains(where: { !$0.isMet(at: .newest) }) { continue }
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
