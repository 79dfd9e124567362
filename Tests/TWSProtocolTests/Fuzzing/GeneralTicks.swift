import TWSModel
import TWSProto
import TWSProtocol

/// Ticks the general way: the message first, then its fields. What the reader of ticks is compared with.
enum GeneralTicks {
    /// What the general way gives: decode the message, then read its fields.
    static func tick(_ frame: Frame) throws -> Tick? {
        switch frame.id {
        case Incoming.tickPrice.id:
            let wire = try Incoming.tickPrice.decode(frame)
            guard let type = wire.maybeTickType else { return nil }
            let size = wire.maybeSize.flatMap { Quantity($0) }.flatMap(unset)
            let quoted = wire.maybePrice != nil && !(wire.price == -1 && (size ?? 0) == 0)
            return .price(TickType(type), quoted ? Price(money: wire.maybePrice) : nil, size: size)
        case Incoming.tickSize.id:
            let wire = try Incoming.tickSize.decode(frame)
            guard let type = wire.maybeTickType, let size = wire.maybeSize.flatMap({ Quantity($0) }).flatMap(unset)
            else { return nil }
            return .size(TickType(type), size)
        case Incoming.tickGeneric.id:
            let wire = try Incoming.tickGeneric.decode(frame)
            guard let type = wire.maybeTickType, let value = wire.maybeValue else { return nil }
            return .number(TickType(type), value)
        default:
            let wire = try Incoming.tickString.decode(frame)
            return wire.maybeTickType.map { .text(TickType($0), wire.value) }
        }
    }

    /// The wire's words for "no size" are no sizes in either way of reading.
    static func unset(_ size: Quantity) -> Quantity? {
        size == 2_147_483_647 || size == 9_223_372_036_854_775_807 ? nil : size
    }
}
