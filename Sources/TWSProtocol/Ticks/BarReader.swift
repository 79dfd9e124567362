package import TWSModel

/// Reads historical bars straight to nouns, from the protobuf dialect: a hundred thousand of them come in one message.
package enum BarReader {
    /// - Throws: `CodingError` for bytes that are not the message, or for a bar without its date or a price.
    package static func bars(
        protobuf bytes: UnsafeRawBufferPointer,
        at version: ServerVersion
    ) throws(CodingError) -> [Bar] {
        do throws(ProtobufError) {
            var bars: [Bar] = []
            // A bar takes some 70 bytes.
            bars.reserveCapacity(bytes.count / 64)
            var cursor = ProtobufCursor(bytes)
            while try cursor.next() {
                switch cursor.field {
                case 2:
                    guard let bar = try bar(try cursor.slice()) else { throw .lacking }
                    bars.append(bar)
                default: try cursor.skip()
                }
            }
            return bars
        } catch {
            let reason: CodingError.Reason = error == .lacking ? .lacks("date or a price") : .protobuf(error.rawValue)
            throw CodingError(reason, message: Incoming.historicalData.name, version: version)
        }
    }

    @inline(__always)
    private static func bar(_ bytes: UnsafeRawBufferPointer) throws(ProtobufError) -> Bar? {
        var cursor = ProtobufCursor(bytes)
        var time: BarTime?
        var prices: (open: Price?, high: Price?, low: Price?, close: Price?)
        var volume: Quantity?
        var average: Price?
        var trades: Int32?
        while try cursor.next() {
            switch cursor.field {
            case 1: time = BarTime(wire: try cursor.slice())
            case 2: prices.open = Price(money: try cursor.double())
            case 3: prices.high = Price(money: try cursor.double())
            case 4: prices.low = Price(money: try cursor.double())
            case 5: prices.close = Price(money: try cursor.double())
            case 6: volume = try cursor.decimal()
            case 7: average = try cursor.decimal()
            case 8: trades = try cursor.int32()
            default: try cursor.skip()
            }
        }
        guard let time, let open = prices.open, let high = prices.high, let low = prices.low, let close = prices.close
        else { return nil }
        return Bar(
            time: time,
            open: open,
            high: high,
            low: low,
            close: close,
            // -1 stands for "has none": midpoints have no volume.
            volume: volume.flatMap { $0.isNegative ? nil : $0 },
            average: average.flatMap { $0.isNegative ? nil : $0 },
            tradeCount: trades.flatMap { $0 < 0 ? nil : Int($0) }
        )
    }
}
