package import TWSModel

/// What the broker keeps of one account: cash, holdings, working orders and the trades of today.
package struct AccountBook: Sendable {
    package let account: AccountID
    package var cash: Money
    package var holdings: [Holding]
    package var orders: [WorkingOrder]
    package var trades: [Trade]
    /// Orders of today that are done.
    package var completed: [WorkingOrder]

    package static let currency = "USD"
}

/// A position.
package struct Holding: Sendable {
    package let instrument: Instrument
    package var quantity: Quantity
    /// Of one share or contract, multiplier included.
    package var averageCost: Money
}

/// An order as the broker keeps it.
package struct WorkingOrder: Sendable {
    package let instrument: Instrument
    package let client: ClientID
    package let id: OrderID
    package let permID: PermID
    package var action: OrderAction
    package var quantity: Quantity
    package var type: OrderType
    package var limitPrice: Price?
    package var stopPrice: Price?
    package var timeInForce: TimeInForce
    package var status: OrderStatus
    package var filled: Quantity = 0
    package var averageFillPrice: Price?
    package var lastFillPrice: Price?
    package var whyHeld: String?
    package var commission: Money?
    /// When it was done, in seconds since 1970; nil while it works.
    package var completed: Int?

    package var remaining: Quantity { quantity - filled }
}

/// A fill of today.
package struct Trade: Sendable {
    package let executionID: String
    package let instrument: Instrument
    package let client: ClientID
    package let order: OrderID
    package let permID: PermID
    /// In seconds since 1970.
    package let time: Int
    package let isBuy: Bool
    package let quantity: Quantity
    package let price: Price
    package let cumulative: Quantity
    package let averagePrice: Price
    package let exchange: String
    package let commission: Money
    /// Nil for an opening trade.
    package let realized: Money?

    package var signedQuantity: Quantity { isBuy ? quantity : -quantity }
}
