import TWSProto

/// A message that has no text fields, be it that it says all by its id or that it was never text.
package protocol EmptyLayout: WireMessage, TextLayout where Message == Self {}

extension EmptyLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {}
}

/// A message that says no more than the number of its request.
package protocol RequestNumberLayout: WireMessage, TextLayout where Message == Self {
    var maybeReqID: Int32? { get set }
}

extension RequestNumberLayout {
    package static func fields<Coder: TextCoder>(_ wire: inout Coder, _ message: inout Self) throws(TextFieldError) {
        try wire.int("reqId", &message.maybeReqID)
    }
}

// MARK: - Contracts

extension TextCoder {
    /// The twelve fields that say in a request which contract is meant.
    mutating func contract(
        _ contract: inout WireContract,
        primaryExchange: Bool = true
    ) throws(TextFieldError) {
        try int("conId", &contract.maybeConID)
        try string("symbol", &contract.maybeSymbol)
        try string("secType", &contract.maybeSecType)
        try string("lastTradeDateOrContractMonth", &contract.maybeLastTradeDateOrContractMonth)
        try optionalDouble("strike", &contract.maybeStrike)
        try string("right", &contract.maybeRight)
        try numberText("multiplier", &contract.maybeMultiplier)
        try string("exchange", &contract.maybeExchange)
        if primaryExchange {
            try string("primaryExchange", &contract.maybePrimaryExch)
        }
        try string("currency", &contract.maybeCurrency)
        try string("localSymbol", &contract.maybeLocalSymbol)
        try string("tradingClass", &contract.maybeTradingClass)
    }

    /// The eleven fields with which the Gateway names the contract of an order or a position.
    mutating func reportedContract(_ contract: inout WireContract) throws(TextFieldError) {
        try int("conId", &contract.maybeConID)
        try string("symbol", &contract.maybeSymbol)
        try string("secType", &contract.maybeSecType)
        try string("lastTradeDateOrContractMonth", &contract.maybeLastTradeDateOrContractMonth)
        try strike(&contract.maybeStrike)
        try string("right", &contract.maybeRight)
        try numberText("multiplier", &contract.maybeMultiplier)
        try string("exchange", &contract.maybeExchange)
        try string("currency", &contract.maybeCurrency)
        try string("localSymbol", &contract.maybeLocalSymbol)
        try string("tradingClass", &contract.maybeTradingClass)
    }

    /// A strike that the Gateway sends: from 202 an empty field where there is none, before that 0.
    mutating func strike(_ strike: inout Double?) throws(TextFieldError) {
        if version >= 202 {
            try optionalDouble("strike", &strike)
        } else {
            try double("strike", &strike)
        }
    }

    /// The legs of a combination, as requests for data name them.
    mutating func legs(_ legs: inout [WireComboLeg]) throws(TextFieldError) {
        try list("comboLegsCount", &legs) { (wire, leg) throws(TextFieldError) in
            try wire.leg(&leg)
        }
    }

    /// What every description of a leg begins with.
    mutating func leg(_ leg: inout WireComboLeg) throws(TextFieldError) {
        try int("leg.conId", &leg.maybeConID)
        try int("leg.ratio", &leg.maybeRatio)
        try string("leg.action", &leg.maybeAction)
        try string("leg.exchange", &leg.maybeExchange)
    }

    /// The underlying with which an option is traded delta-neutral: whether there is one, then its three fields.
    mutating func deltaNeutral(_ contract: inout WireDeltaNeutralContract?) throws(TextFieldError) {
        var present: Bool? = contract != nil
        try bool("deltaNeutralPresent", &present)
        guard present == true else {
            contract = nil
            return
        }
        var filled = contract ?? WireDeltaNeutralContract()
        try int("deltaNeutral.conId", &filled.maybeConID)
        try double("deltaNeutral.delta", &filled.maybeDelta)
        try double("deltaNeutral.price", &filled.maybePrice)
        contract = filled
    }
}
