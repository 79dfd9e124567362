import SwiftProtobuf
import TWSModel
import TWSProto

extension Contract {
    init(_ wire: WireContract) {
        self.init(
            id: wire.maybeConID.flatMap { $0 == 0 ? nil : ContractID($0) },
            symbol: wire.maybeSymbol.nonEmpty,
            securityType: wire.maybeSecType.nonEmpty.map { SecurityType(rawValue: $0) },
            lastTradeDateOrContractMonth: wire.maybeLastTradeDateOrContractMonth.nonEmpty,
            // Instruments without a strike come with 0 in the text dialect; an option's strike may be 0 from server version 202.
            strike: wire.maybeStrike.flatMap { $0 == 0 && !wire.isOption ? nil : Price($0) },
            right: wire.maybeRight.flatMap { OptionRight(wire: $0) },
            multiplier: wire.maybeMultiplier.flatMap { $0 == 0 ? nil : ExactDecimal($0) },
            exchange: wire.maybeExchange.nonEmpty,
            primaryExchange: wire.maybePrimaryExch.nonEmpty,
            currency: wire.maybeCurrency.nonEmpty,
            localSymbol: wire.maybeLocalSymbol.nonEmpty,
            tradingClass: wire.maybeTradingClass.nonEmpty,
            legs: wire.comboLegs.map(ComboLeg.init)
        )
    }

    var wire: WireContract {
        .with {
            $0.maybeConID = id?.value
            $0.maybeSymbol = symbol
            $0.maybeSecType = securityType?.rawValue
            $0.maybeLastTradeDateOrContractMonth = lastTradeDateOrContractMonth
            $0.maybeStrike = strike?.double
            $0.maybeRight = right?.rawValue
            $0.maybeMultiplier = multiplier?.double
            $0.maybeExchange = exchange
            $0.maybePrimaryExch = primaryExchange
            $0.maybeCurrency = currency
            $0.maybeLocalSymbol = localSymbol
            $0.maybeTradingClass = tradingClass
            $0.comboLegs = legs.map(\.wire)
        }
    }
}

extension WireContract {
    fileprivate var isOption: Bool { secType == "OPT" || secType == "FOP" || secType == "WAR" || secType == "IOPT" }
}

extension ComboLeg {
    init(_ wire: WireComboLeg) {
        self.init(
            contract: ContractID(wire.conID),
            ratio: Int(wire.ratio),
            action: OrderAction(rawValue: wire.action),
            exchange: wire.maybeExchange.nonEmpty
        )
    }

    var wire: WireComboLeg {
        .with {
            $0.conID = contract.value
            $0.ratio = Int32(ratio)
            $0.action = action.rawValue
            $0.maybeExchange = exchange
        }
    }
}

extension String? {
    /// The text dialect cannot tell an empty string from none; nor do we.
    var nonEmpty: String? { self?.isEmpty == true ? nil : self }
}
