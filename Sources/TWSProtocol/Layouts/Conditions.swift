import TWSProto

/// The number with which an order condition's fields begin.
private enum ConditionType {
    static let price: Int32 = 1
    static let time: Int32 = 3
    static let margin: Int32 = 4
    static let execution: Int32 = 5
    static let volume: Int32 = 6
    static let percentChange: Int32 = 7
}

extension TextCoder {
    /// The conditions under which an order becomes active, and what holds for all of them.
    mutating func conditions(_ order: inout WireOrder) throws(TextFieldError) {
        try list("conditionsCount", &order.conditions) { (wire, condition) throws(TextFieldError) in
            try wire.condition(&condition)
        }
        if !order.conditions.isEmpty {
            try bool("conditionsIgnoreRth", &order.maybeConditionsIgnoreRth)
            try bool("conditionsCancelOrder", &order.maybeConditionsCancelOrder)
        }
    }

    private mutating func condition(_ condition: inout WireOrderCondition) throws(TextFieldError) {
        try int("cond.type", &condition.maybeType)
        let type = condition.type
        guard type == ConditionType.price || ConditionType.time...ConditionType.percentChange ~= type else {
            throw unexpected("cond.type", expected: "1, 3, 4, 5, 6 or 7", got: "\(type)")
        }
        try conjunction("cond.conjunction", &condition.maybeIsConjunctionConnection)
        if type == ConditionType.execution {
            try string("cond.secType", &condition.maybeSecType)
            try string("cond.exchange", &condition.maybeExchange)
            try string("cond.symbol", &condition.maybeSymbol)
            return
        }
        try bool("cond.isMore", &condition.maybeIsMore)
        switch type {
        case ConditionType.price: try optionalDouble("cond.value", &condition.maybePrice)
        case ConditionType.time: try string("cond.value", &condition.maybeTime)
        case ConditionType.margin: try optionalInt("cond.value", &condition.maybePercent)
        case ConditionType.volume: try optionalInt("cond.value", &condition.maybeVolume)
        default: try optionalDouble("cond.value", &condition.maybeChangePercent)
        }
        if type == ConditionType.price || type == ConditionType.volume || type == ConditionType.percentChange {
            try int("cond.conId", &condition.maybeConID)
            try string("cond.exchange", &condition.maybeExchange)
        }
        if type == ConditionType.price {
            try int("cond.triggerMethod", &condition.maybeTriggerMethod)
        }
    }

    /// How a condition is joined to the next: `a` for and, `o` for or. Nil is written `o`, as absent means in protobuf.
    private mutating func conjunction(_ name: StaticString, _ value: inout Bool?) throws(TextFieldError) {
        var text: String? = value == true ? "a" : "o"
        try string(name, &text)
        if reads { value = text.map { $0 == "a" } }
    }
}
