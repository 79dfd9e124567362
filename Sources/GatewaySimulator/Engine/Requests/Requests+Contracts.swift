import TWSModel
import TWSProto
import TWSProtocol

extension Requests {
    static let contracts: [(MessageID, Handler)] = [
        on(Outgoing.contractData) { turn, request in
            let query = ContractQuery(request.contract)
            let found = turn.world.instruments(matching: query)
            guard !found.isEmpty else {
                turn.notify(
                    200,
                    "No security definition has been found for the request",
                    request: request.reqID
                )
                return
            }
            for instrument in found {
                let route = query.exchange ?? instrument.exchanges.first ?? ""
                turn.send(
                    Incoming.contractData,
                    instrument.wireDetails(reqID: request.reqID, route: route, at: turn.now)
                )
            }
            turn.send(Incoming.contractDataEnd, made(WireContractDataEnd()) { $0.reqID = request.reqID })
        },
        on(Outgoing.cancelContractData) { _, _ in },
        on(Outgoing.matchingSymbols) { turn, request in
            let found = turn.world.search(request.pattern)
            let withOptions = Set(turn.world.chains.map(\.underlying.id))
            turn.send(
                Incoming.symbolSamples,
                made(WireSymbolSamples()) { samples in
                    samples.reqID = request.reqID
                    samples.contractDescriptions = found.map { instrument in
                        made(WireContractDescription()) { description in
                            description.contract = made(WireContract()) { contract in
                                contract.conID = instrument.id.value
                                contract.symbol = instrument.symbol
                                contract.secType = instrument.securityType.rawValue
                                contract.primaryExch = instrument.primaryExchange
                                contract.currency = instrument.currency
                                contract.description_p = instrument.name
                            }
                            if withOptions.contains(instrument.id) { description.derivativeSecTypes = ["OPT"] }
                        }
                    }
                }
            )
        },
        on(Outgoing.optionChain) { turn, request in
            let chains = turn.world.chains.filter { $0.underlying.id.value == request.underlyingConID }
            for chain in chains {
                for exchange in OptionChain.exchanges
                where request.futFopExchange.isEmpty || request.futFopExchange == exchange {
                    turn.send(
                        Incoming.optionChain,
                        made(WireSecDefOptParameter()) { parameter in
                            parameter.reqID = request.reqID
                            parameter.exchange = exchange
                            parameter.underlyingConID = request.underlyingConID
                            parameter.tradingClass = chain.underlying.symbol
                            parameter.multiplier = "100"
                            parameter.expirations = chain.expiries.map(\.compact)
                            parameter.strikes = chain.strikes.map(\.double)
                        }
                    )
                }
            }
            turn.send(Incoming.optionChainEnd, made(WireSecDefOptParameterEnd()) { $0.reqID = request.reqID })
        },
        on(Outgoing.marketRule) { turn, request in
            guard let rule = MarketRule.all.first(where: { $0.id == request.marketRuleID }) else {
                turn.refuse(-1, "Market rule \(request.marketRuleID) is unknown.")
                return
            }
            turn.send(
                Incoming.marketRule,
                made(WireMarketRule()) { message in
                    message.marketRuleID = rule.id
                    message.priceIncrements = rule.steps.map { step in
                        made(WirePriceIncrement()) { increment in
                            increment.lowEdge = step.lowEdge
                            increment.increment = step.increment
                        }
                    }
                }
            )
        },
        on(Outgoing.smartComponents) { turn, request in
            let letters = ["A", "N", "Q", "P", "Z"]
            let venues = ["AMEX", "NYSE", "NASDAQ", "ARCA", "BATS"]
            turn.send(
                Incoming.smartComponents,
                made(WireSmartComponents()) { message in
                    message.reqID = request.reqID
                    message.smartComponents = venues.indices.map { index in
                        made(WireSmartComponent()) { component in
                            component.bitNumber = Int32(index)
                            component.exchange = venues[index]
                            component.exchangeLetter = letters[index]
                        }
                    }
                }
            )
        },
        on(Outgoing.marketDepthExchanges) { turn, _ in
            let rows = [("ARCA", "STK", "Deep2"), ("NASDAQ", "STK", "Deep2"), ("IDEALPRO", "CASH", "Deep")]
            turn.send(
                Incoming.marketDepthExchanges,
                made(WireMarketDepthExchanges()) { message in
                    message.depthMarketDataDescriptions = rows.map { exchange, securityType, service in
                        made(WireDepthMarketDataDescription()) { description in
                            description.exchange = exchange
                            description.secType = securityType
                            description.listingExch = ""
                            description.serviceDataType = service
                            // Never absent: older clients fail on an empty field.
                            description.aggGroup = Int32.max
                        }
                    }
                }
            )
        },
    ]
}
