import TWSModel
import TWSProto

extension Instrument {
    /// The contract as the Gateway describes it in its messages.
    func wireContract(exchange: String) -> WireContract {
        made(WireContract()) { contract in
            contract.conID = id.value
            contract.symbol = symbol
            contract.secType = securityType.rawValue
            contract.strike = strike?.double ?? 0
            contract.currency = currency
            contract.localSymbol = localSymbol
            contract.tradingClass = tradingClass
            contract.maybeRight = right?.rawValue
            contract.maybeLastTradeDateOrContractMonth = expiry?.compact
            if multiplier != 1 { contract.multiplier = multiplier.double }
            if !exchange.isEmpty { contract.exchange = exchange }
        }
    }

    /// As positions have it: with the listing exchange, which derivatives have none of.
    var positionContract: WireContract { wireContract(exchange: primaryExchange) }

    /// As orders have it: with the route.
    var orderContract: WireContract { wireContract(exchange: exchanges.first ?? "") }

    func wireDetails(reqID: Int32, route: String, at now: WorldTime) -> WireContractData {
        made(WireContractData()) { data in
            data.reqID = reqID
            data.contract = made(wireContract(exchange: route)) { contract in
                if securityType == .stock { contract.primaryExch = primaryExchange }
                guard let expiry else { return }
                contract.lastTradeDate = expiry.compact
                if securityType == .future {
                    contract.lastTradeDateOrContractMonth = "\(expiry.compact) 08:30:00 \(zone.name)"
                }
            }
            data.contractDetails = details(at: now)
        }
    }

    private func details(at now: WorldTime) -> WireContractDetails {
        let today = zone.date(at: now.seconds)
        return made(WireContractDetails()) { details in
            details.marketName = tradingClass
            details.longName = name
            details.minTick = minTick.description
            details.orderTypes = Self.orderTypes
            details.validExchanges = exchanges.joined(separator: ",")
            details.marketRuleIds = exchanges.map { _ in String(marketRule.id) }.joined(separator: ",")
            details.priceMagnifier = 1
            details.timeZoneID = zone.name
            details.tradingHours = sessions.text(from: today, days: 6, regularOnly: false)
            details.liquidHours = sessions.text(from: today, days: 6, regularOnly: true)
            details.aggGroup = securityType == .forex ? 4 : 1
            details.minSize = minSize
            details.sizeIncrement = minSize
            details.suggestedSizeIncrement = securityType == .stock ? "100" : "1"
            details.minAlgoSize = "0"
            if let isin { details.secIDList = ["ISIN": isin] }
            details.maybeStockType = facts.stockType
            details.maybeUnderConID = underlying?.value
            if !facts.industry.isEmpty {
                details.industry = facts.industry
                details.category = facts.category
                details.subcategory = facts.subcategory
            }
            if underlying != nil {
                details.underSymbol = symbol
                details.underSecType = securityType == .future ? "IND" : "STK"
            }
            if let expiry {
                details.contractMonth = String(expiry.compact.prefix(6))
                details.realExpirationDate = expiry.compact
            }
            if securityType == .future { details.settlementMethod = "Cash" }
        }
    }

    private static let orderTypes =
        "ACTIVETIM,AD,ADJUST,ALERT,ALGO,ALLOC,AON,AVGCOST,BASKET,COND,CONDORDER,DAY,GAT,GTC,GTD,GTT,HID,IBKRATS,ICE,IOC,"
        + "LIT,LMT,LOC,MIDPX,MIT,MKT,MOC,MTL,NGCOMB,NONALGO,OCA,OPG,OPGREROUT,PEGBENCH,PREOPGRTH,REL,RTH,SCALE,"
        + "SCALEODD,SCALERST,STP,STPLMT,TRAIL,TRAILLIT,TRAILLMT,TRAILMIT,WHATIF"

    /// Stocks may be held in parts.
    private var minSize: String {
        switch securityType {
        case .stock: "0.0001"
        case .forex: "0.01"
        default: "1"
        }
    }
}
