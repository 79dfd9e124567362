import Foundation
package import TWSModel

/// Reads tick-by-tick messages straight to nouns, from the protobuf dialect.
package enum TickByTickReader {
    /// - Returns: the request's number and the change; nil for a kind of change that is not known.
    /// - Throws: `CodingError` for bytes that are not the message, or that lack what a change cannot be without.
    @inline(__always)
    package static func read(
        protobuf bytes: UnsafeRawBufferPointer,
        at version: ServerVersion
    ) throws(CodingError) -> (request: Int32?, change: TickByTick)? {
        do throws(ProtobufError) {
            var request: Int32?
            var cursor = ProtobufCursor(bytes)
            var change: TickByTick?
            var isKnown = false
            while try cursor.next() {
                switch cursor.field {
                case 1: request = try cursor.int32()
                case 3: (change, isKnown) = (try trade(try cursor.slice()), true)
                case 4: (change, isKnown) = (try quote(try cursor.slice()), true)
                case 5: (change, isKnown) = (try midpoint(try cursor.slice()), true)
                default: try cursor.skip()
                }
            }
            guard isKnown else { return nil }
            guard let change else { throw .lacking }
            return (request, change)
        } catch {
            let reason: CodingError.Reason = error == .lacking ? .lacks("time or price") : .protobuf(error.rawValue)
            throw CodingError(reason, message: Incoming.tickByTick.name, version: version)
        }
    }

    @inline(__always)
    private static func trade(_ bytes: UnsafeRawBufferPointer) throws(ProtobufError) -> TickByTick? {
        var cursor = ProtobufCursor(bytes)
        var time: Int64?
        var price: Price?
        var size: Quantity?
        var exchange: String?
        var conditions: String?
        var flags = (first: false, second: false)
        while try cursor.next() {
            switch cursor.field {
            case 1: time = try cursor.int64()
            case 2: flags = try self.flags(try cursor.slice())
            case 3: price = Price(money: try cursor.double())
            case 4: size = try cursor.decimal()
            case 5: exchange = try cursor.string()
            case 6: conditions = try cursor.string()
            default: try cursor.skip()
            }
        }
        guard let time, let price else { return nil }
        return .trade(
            TickByTick.Trade(
                time: Date(timeIntervalSince1970: Double(time)),
                price: price,
                size: size,
                exchange: exchange.flatMap { $0.isEmpty ? nil : $0 },
                conditions: conditions.flatMap { $0.isEmpty ? nil : $0 },
                isPastLimit: flags.first,
                isUnreported: flags.second
            )
        )
    }

    @inline(__always)
    private static func quote(_ bytes: UnsafeRawBufferPointer) throws(ProtobufError) -> TickByTick? {
        var cursor = ProtobufCursor(bytes)
        var time: Int64?
        var quote = TickByTick.BidAsk(time: .distantPast)
        while try cursor.next() {
            switch cursor.field {
            case 1: time = try cursor.int64()
            case 2:
                let flags = try self.flags(try cursor.slice())
                quote.isBidPastLow = flags.first
                quote.isAskPastHigh = flags.second
            case 3: quote.bid = Price(money: try cursor.double())
            case 4: quote.ask = Price(money: try cursor.double())
            case 5: quote.bidSize = try cursor.decimal()
            case 6: quote.askSize = try cursor.decimal()
            default: try cursor.skip()
            }
        }
        guard let time else { return nil }
        quote.time = Date(timeIntervalSince1970: Double(time))
        return .quote(quote)
    }

    private static func midpoint(_ bytes: UnsafeRawBufferPointer) throws(ProtobufError) -> TickByTick? {
        var cursor = ProtobufCursor(bytes)
        var time: Int64?
        var price: Price?
        while try cursor.next() {
            switch cursor.field {
            case 1: time = try cursor.int64()
            case 2: price = Price(money: try cursor.double())
            default: try cursor.skip()
            }
        }
        guard let time, let price else { return nil }
        return .midpoint(time: Date(timeIntervalSince1970: Double(time)), price: price)
    }

    private static func flags(_ bytes: UnsafeRawBufferPointer) throws(ProtobufError) -> (first: Bool, second: Bool) {
        var cursor = ProtobufCursor(bytes)
        var flags = (first: false, second: false)
        while try cursor.next() {
            switch cursor.field {
            case 1: flags.first = try cursor.bool()
            case 2: flags.second = try cursor.bool()
            default: try cursor.skip()
            }
        }
        return flags
    }
}
