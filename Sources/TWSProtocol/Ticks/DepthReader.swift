package import TWSModel

/// Reads changes of an order book straight to nouns, from the protobuf dialect. Both messages of depth have the same form there.
package enum DepthReader {
    /// - Throws: `CodingError` for bytes that are not the message, or that lack what a change cannot be without.
    @inline(__always)
    package static func read(
        protobuf bytes: UnsafeRawBufferPointer,
        at version: ServerVersion
    ) throws(CodingError) -> (request: Int32?, update: DepthUpdate) {
        do throws(ProtobufError) {
            var request: Int32?
            var update: DepthUpdate?
            var cursor = ProtobufCursor(bytes)
            while try cursor.next() {
                switch cursor.field {
                case 1: request = try cursor.int32()
                case 2: update = try self.update(try cursor.slice())
                default: try cursor.skip()
                }
            }
            guard let update else { throw .lacking }
            return (request, update)
        } catch {
            let reason: CodingError.Reason =
                error == .lacking ? .lacks("position, operation or side") : .protobuf(error.rawValue)
            throw CodingError(reason, message: Incoming.marketDepth.name, version: version)
        }
    }

    @inline(__always)
    private static func update(_ bytes: UnsafeRawBufferPointer) throws(ProtobufError) -> DepthUpdate? {
        var cursor = ProtobufCursor(bytes)
        var place: (position: Int32?, operation: Int32?, side: Int32?)
        var price: Price?
        var size: Quantity?
        var maker: String?
        var isSmart = false
        while try cursor.next() {
            switch cursor.field {
            case 1: place.position = try cursor.int32()
            case 2: place.operation = try cursor.int32()
            case 3: place.side = try cursor.int32()
            case 4: price = Price(money: try cursor.double())
            case 5: size = try cursor.decimal()
            case 6: maker = try cursor.string()
            case 7: isSmart = try cursor.bool()
            default: try cursor.skip()
            }
        }
        guard let position = place.position, let operation = place.operation.flatMap(DepthUpdate.Operation.init),
            let side = place.side.flatMap(DepthUpdate.Side.init)
        else { return nil }
        return DepthUpdate(
            position: Int(position),
            operation: operation,
            side: side,
            price: price,
            size: size,
            marketMaker: maker.flatMap { $0.isEmpty ? nil : $0 },
            isSmart: isSmart
        )
    }
}
