import SwiftProtobuf
public import TWSModel
import TWSProto
import TWSProtocol

extension GatewaySession {
    /// Every position of every account of the login. Instruments whose position was closed today come with a quantity of 0.
    public func positions() async throws(GatewayError) -> [Position] {
        try await perform(
            Exchange<[Position]>(
                name: Outgoing.positions.name,
                address: .kinds([Incoming.position.id, Incoming.positionEnd.id]),
                request: { (_, version) throws(CodingError) in
                    try Outgoing.positions.encode(WirePositionsRequest(), at: version)
                },
                cancel: { (_, version) throws(CodingError) in
                    try Outgoing.cancelPositions.encode(WireCancelPositions(), at: version)
                },
                cancelsWhenDone: true,
                start: []
            ) { frame, positions in
                guard frame.id == Incoming.position.id else { return .done }
                positions.append(try Position(try frame.read(Incoming.position)))
                return .more
            }
        )
    }

    /// Values of the accounts by tag, for all accounts of the login or of an advisor's group.
    ///
    /// - Parameter tags: `AccountSummaryTag.usual` unless said; `$LEDGER:ALL` brings a row for each currency.
    public func accountSummary(
        group: String = "All",
        tags: [String] = AccountSummaryTag.usual
    ) async throws(GatewayError)
        -> [AccountValue]
    {
        try await perform(
            Exchange<[AccountValue]>(
                name: Outgoing.accountSummary.name,
                address: .numbered,
                request: { (id, version) throws(CodingError) in
                    try Outgoing.accountSummary.encode(
                        .with {
                            $0.reqID = id.value
                            $0.group = group
                            $0.tags = tags.joined(separator: ",")
                        },
                        at: version
                    )
                },
                cancel: { (id, version) throws(CodingError) in
                    try Outgoing.cancelAccountSummary.encode(.with { $0.reqID = id.value }, at: version)
                },
                cancelsWhenDone: true,
                start: []
            ) { frame, values in
                guard frame.id == Incoming.accountSummary.id else { return .done }
                let wire = try frame.read(Incoming.accountSummary)
                values.append(
                    AccountValue(
                        account: wire.maybeAccount.nonEmpty.map { AccountID($0) },
                        key: wire.tag,
                        value: wire.value,
                        currency: wire.maybeCurrency.nonEmpty
                    )
                )
                return .more
            }
        )
    }

    /// One complete download of an account: all its values, and its portfolio at market prices.
    ///
    /// The Gateway keeps one such download at a time; callers that ask for other accounts wait their turn.
    public func accountUpdates(for account: AccountID) async throws(GatewayError) -> AccountSnapshot {
        let number = account.rawValue
        let start = AccountSnapshot(account: account, values: [], portfolio: [])
        return try await perform(
            Exchange<AccountSnapshot>(
                name: "\(Outgoing.accountUpdates.name) \(account.masked)",
                address: .kinds([
                    Incoming.accountValue.id, Incoming.portfolioValue.id, Incoming.accountUpdateTime.id,
                    Incoming.accountDataEnd.id,
                ]),
                request: { (_, version) throws(CodingError) in
                    try Outgoing.accountUpdates.encode(
                        .with {
                            $0.subscribe = true
                            $0.acctCode = number
                        },
                        at: version
                    )
                },
                cancel: { (_, version) throws(CodingError) in
                    try Outgoing.accountUpdates.encode(
                        .with {
                            $0.subscribe = false
                            $0.acctCode = number
                        },
                        at: version
                    )
                },
                cancelsWhenDone: true,
                start: start
            ) { frame, snapshot in
                switch frame.id {
                case Incoming.accountValue.id:
                    let wire = try frame.read(Incoming.accountValue)
                    snapshot.values.append(
                        AccountValue(
                            account: wire.maybeAccountName.nonEmpty.map { AccountID($0) },
                            key: wire.key,
                            value: wire.value,
                            currency: wire.maybeCurrency.nonEmpty
                        )
                    )
                case Incoming.portfolioValue.id:
                    snapshot.portfolio.append(try PortfolioItem(try frame.read(Incoming.portfolioValue)))
                case Incoming.accountUpdateTime.id:
                    snapshot.time = try frame.read(Incoming.accountUpdateTime).maybeTimeStamp.nonEmpty
                default: return .done
                }
                return .more
            }
        )
    }

    /// The Gateway's clock, in seconds since 1970.
    public func currentTime() async throws(GatewayError) -> Int64 {
        let time = try await perform(
            Exchange<Int64>.one(Outgoing.currentTime, WireCurrentTimeRequest(), reply: Incoming.currentTime) {
                $0.maybeCurrentTime
            }
        )
        guard let time else {
            throw GatewayError(.incomplete, "an answer without a time", request: Outgoing.currentTime.name)
        }
        return time
    }
}

/// The tags that an account summary can be asked for.
public enum AccountSummaryTag {
    /// What most people want to see.
    public static let usual = [
        "AccountType", "NetLiquidation", "TotalCashValue", "SettledCash", "BuyingPower", "EquityWithLoanValue",
        "GrossPositionValue", "InitMarginReq", "MaintMarginReq", "AvailableFunds", "ExcessLiquidity", "Cushion",
        "DayTradesRemaining", "Leverage",
    ]
}

extension Position {
    init(_ wire: WirePosition) throws(GatewayError) {
        guard let account = wire.maybeAccount.nonEmpty else {
            throw GatewayError(.incomplete, "\(Incoming.position.name): account is absent, expected its number")
        }
        self.init(
            account: AccountID(account),
            contract: Contract(wire.contract),
            quantity: try Quantity(required: wire.maybePosition, "position", Incoming.position.name),
            averageCost: wire.maybeAvgCost.flatMap { Money($0) }
        )
    }
}

extension PortfolioItem {
    init(_ wire: WirePortfolioValue) throws(GatewayError) {
        self.init(
            account: wire.maybeAccountName.nonEmpty.map { AccountID($0) },
            contract: Contract(wire.contract),
            quantity: try Quantity(required: wire.maybePosition, "position", Incoming.portfolioValue.name),
            marketPrice: wire.maybeMarketPrice.flatMap { Price($0) },
            marketValue: wire.maybeMarketValue.flatMap { Money($0) },
            averageCost: wire.maybeAverageCost.flatMap { Money($0) },
            unrealizedPnL: wire.maybeUnrealizedPnl.flatMap { Money($0) },
            realizedPnL: wire.maybeRealizedPnl.flatMap { Money($0) }
        )
    }
}

extension ExactDecimal {
    /// A number that the message cannot be without.
    init(required text: String?, _ field: String, _ message: String) throws(GatewayError) {
        guard let text, let value = ExactDecimal(text) else {
            throw GatewayError(.incomplete, "\(message): \(field) is \(text ?? "absent"), expected a decimal number")
        }
        self = value
    }

    /// A double that the message cannot be without.
    init(required double: Double?, _ field: String, _ message: String) throws(GatewayError) {
        guard let double, let value = ExactDecimal(double) else {
            throw GatewayError(
                .incomplete,
                "\(message): \(field) is \(double.map { "\($0)" } ?? "absent"), expected a number"
            )
        }
        self = value
    }
}
