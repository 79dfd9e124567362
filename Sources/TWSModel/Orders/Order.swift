/// An order as the Gateway tells it: what was asked for, and by whom.
public struct Order: Hashable, Codable, Sendable {
    /// Unique together with `client`; 0 for a manual order that is not bound.
    public var id: OrderID
    public var client: ClientID?
    public var permID: PermID?
    public var parent: OrderID?
    public var account: AccountID?
    public var action: OrderAction?
    public var quantity: Quantity?
    public var type: OrderType?
    public var limitPrice: Price?
    /// The stop price, or the trailing amount, by type.
    public var auxPrice: Price?
    public var trailStopPrice: Price?
    public var trailingPercent: ExactDecimal?
    public var timeInForce: TimeInForce?
    public var goodTillDate: String?
    public var outsideRTH: Bool?
    public var ocaGroup: String?
    public var reference: String?

    public init(
        id: OrderID,
        client: ClientID? = nil,
        permID: PermID? = nil,
        parent: OrderID? = nil,
        account: AccountID? = nil,
        action: OrderAction? = nil,
        quantity: Quantity? = nil,
        type: OrderType? = nil,
        limitPrice: Price? = nil,
        auxPrice: Price? = nil,
        trailStopPrice: Price? = nil,
        trailingPercent: ExactDecimal? = nil,
        timeInForce: TimeInForce? = nil,
        goodTillDate: String? = nil,
        outsideRTH: Bool? = nil,
        ocaGroup: String? = nil,
        reference: String? = nil
    ) {
        self.id = id
        self.client = client
        self.permID = permID
        self.parent = parent
        self.account = account
        self.action = action
        self.quantity = quantity
        self.type = type
        self.limitPrice = limitPrice
        self.auxPrice = auxPrice
        self.trailStopPrice = trailStopPrice
        self.trailingPercent = trailingPercent
        self.timeInForce = timeInForce
        self.goodTillDate = goodTillDate
        self.outsideRTH = outsideRTH
        self.ocaGroup = ocaGroup
        self.reference = reference
    }
}

/// An order that is working, with the contract it is for and how far it has come.
public struct OpenOrder: Hashable, Codable, Sendable {
    public var contract: Contract
    public var order: Order
    public var status: OrderStatus?
    /// Cumulative; nil until the Gateway has said.
    public var filled: Quantity?
    public var remaining: Quantity?
    public var averageFillPrice: Price?
    /// Why the order is held: `locate`, `trigger`, `child`.
    public var whyHeld: String?

    public init(
        contract: Contract,
        order: Order,
        status: OrderStatus? = nil,
        filled: Quantity? = nil,
        remaining: Quantity? = nil,
        averageFillPrice: Price? = nil,
        whyHeld: String? = nil
    ) {
        self.contract = contract
        self.order = order
        self.status = status
        self.filled = filled
        self.remaining = remaining
        self.averageFillPrice = averageFillPrice
        self.whyHeld = whyHeld
    }
}

/// `LMT`, `MKT`, `STP` …
public struct OrderType: WireWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let market = OrderType(rawValue: "MKT")
    public static let limit = OrderType(rawValue: "LMT")
    public static let stop = OrderType(rawValue: "STP")
    public static let stopLimit = OrderType(rawValue: "STP LMT")
    public static let trail = OrderType(rawValue: "TRAIL")
    public static let trailLimit = OrderType(rawValue: "TRAIL LIMIT")
    public static let marketIfTouched = OrderType(rawValue: "MIT")
    public static let limitIfTouched = OrderType(rawValue: "LIT")
    public static let marketOnClose = OrderType(rawValue: "MOC")
    public static let limitOnClose = OrderType(rawValue: "LOC")
    public static let relative = OrderType(rawValue: "REL")
    public static let midprice = OrderType(rawValue: "MIDPRICE")

    public static let known: [OrderType] = [
        .market, .limit, .stop, .stopLimit, .trail, .trailLimit, .marketIfTouched, .limitIfTouched, .marketOnClose,
        .limitOnClose, .relative, .midprice,
    ]
}

/// How long an order stays.
public struct TimeInForce: WireWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let day = TimeInForce(rawValue: "DAY")
    public static let goodTillCancelled = TimeInForce(rawValue: "GTC")
    public static let immediateOrCancel = TimeInForce(rawValue: "IOC")
    public static let fillOrKill = TimeInForce(rawValue: "FOK")
    public static let goodTillDate = TimeInForce(rawValue: "GTD")
    public static let atTheOpening = TimeInForce(rawValue: "OPG")

    public static let known: [TimeInForce] = [
        .day, .goodTillCancelled, .immediateOrCancel, .fillOrKill, .goodTillDate, .atTheOpening,
    ]
}

/// Where an order stands in its life.
public struct OrderStatus: WireWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let apiPending = OrderStatus(rawValue: "ApiPending")
    public static let pendingSubmit = OrderStatus(rawValue: "PendingSubmit")
    public static let preSubmitted = OrderStatus(rawValue: "PreSubmitted")
    public static let submitted = OrderStatus(rawValue: "Submitted")
    public static let pendingCancel = OrderStatus(rawValue: "PendingCancel")
    public static let apiCancelled = OrderStatus(rawValue: "ApiCancelled")
    public static let cancelled = OrderStatus(rawValue: "Cancelled")
    public static let filled = OrderStatus(rawValue: "Filled")
    public static let inactive = OrderStatus(rawValue: "Inactive")

    public static let known: [OrderStatus] = [
        .apiPending, .pendingSubmit, .preSubmitted, .submitted, .pendingCancel, .apiCancelled, .cancelled, .filled,
        .inactive,
    ]

    /// Whether nothing more can happen. `Inactive` is usually final, but may return after a modification.
    public var isFinal: Bool { self == .filled || self == .cancelled || self == .apiCancelled }
}
