import Foundation
import TWSClient
import TWSModel

/// One screen about one session: how it came about, whose it is, and what is up behind it.
struct StatusAnswer: Answer {
    struct Step: Encodable, Sendable {
        var rung: Rung
        var reached: Bool
        var ms: Double
        var bytesSent: Int
        var bytesReceived: Int
    }

    /// What IB allows a client, as it documents it; the Gateway tells none of these.
    struct Limits: Encodable, Sendable {
        var messagesPerSecond = 50
        var clientsPerGateway = 32
        var marketDataLines = 100
    }

    struct Data: Encodable, Sendable {
        var gateway: String
        var clientID: ClientID
        var ladder: [Step]
        var serverVersion: Int?
        var dialect: String
        var connectionTime: String?
        var gatewayTime: Date?
        var clockSkewSeconds: Int?
        var accounts: [AccountID]
        var kind: SessionKind?
        var kindByPort: SessionKind?
        var nextOrderID: OrderID?
        var farms: [Farm]
        var limits: Limits
        var notices: [Notice]
    }

    var endpoint: Endpoint
    var clientID: ClientID
    var report: ClimbReport
    var notices: [Notice]
    /// When the Gateway's clock was read, on ours.
    var readAt: Date
    /// What the configuration says about the login.
    var expectsPaper: Bool?
    /// Whether the port is an embedded simulator's, which has no convention.
    var isSimulated: Bool

    private var accounts: [AccountID] { report.accounts ?? [] }
    private var farms: [Farm] { Farm.latest(notices) }
    private var kindByPort: SessionKind? { isSimulated ? nil : SessionKind(conventionOf: endpoint.port) }
    /// From server version 201 on, messages may be protobuf.
    private var dialect: String { (report.serverVersion ?? 0) >= 201 ? "protobuf" : "text" }

    /// How far the Gateway's clock is ahead of ours.
    private var clockSkew: Int? {
        report.currentTime.map { Int((Double($0) - readAt.timeIntervalSince1970).rounded()) }
    }

    var data: Data {
        Data(
            gateway: endpoint.description,
            clientID: clientID,
            ladder: report.steps.map {
                Step(
                    rung: $0.rung,
                    reached: $0.reached,
                    ms: ($0.milliseconds * 100).rounded() / 100,
                    bytesSent: $0.bytesSent,
                    bytesReceived: $0.bytesReceived
                )
            },
            serverVersion: report.serverVersion,
            dialect: dialect,
            connectionTime: report.connectionTime,
            gatewayTime: report.currentTime.map { Date(timeIntervalSince1970: TimeInterval($0)) },
            clockSkewSeconds: clockSkew,
            accounts: accounts,
            kind: SessionKind(accounts),
            kindByPort: kindByPort,
            nextOrderID: report.nextOrderID,
            farms: farms,
            limits: Limits(),
            notices: notices
        )
    }

    /// One row, for monitoring.
    var table: Table {
        Table(
            [self],
            [
                .text("gateway", "GATEWAY") { .text($0.endpoint.description) },
                .text("reached", "REACHED") { .text($0.report.reached?.rawValue) },
                .number("serverVersion", "VERSION") { .count($0.report.serverVersion) },
                .text("kind", "KIND") { .text(SessionKind($0.accounts)?.rawValue) },
                .number("accounts", "ACCOUNTS") { .count($0.accounts.count) },
                .number("nextOrderID", "NEXT ORDER") { .id($0.report.nextOrderID) },
                .number("clockSkewSeconds", "SKEW") { .count($0.clockSkew) },
                .number("farmsConnected", "FARMS") { .count($0.farms.count { $0.state == .connected }) },
                .number("farmsBroken", "BROKEN") { .count($0.farms.count { $0.state == .broken }) },
            ]
        )
    }

    var warnings: [String] {
        var warnings: [String] = []
        let kind = SessionKind(accounts)
        if let kind, let expectsPaper, kind != (expectsPaper ? .paper : .live) {
            let expected = expectsPaper ? "paper" : "live"
            warnings.append("the configuration says \(expected), but the accounts are \(kind.rawValue)")
        }
        if let kind, let kindByPort, kind != kindByPort {
            warnings.append(
                "port \(endpoint.port) is a \(kindByPort.rawValue) login's by convention, but the accounts are "
                    + kind.rawValue
            )
        }
        for farm in farms where farm.state == .broken {
            warnings.append("the \(farm.kind.title) farm \(farm.name) is disconnected (\(farm.code))")
        }
        // Lost (1100, 2110) or restored (1101, 1102): the newest word counts.
        let link = notices.last { [1100, 2110, 1101, 1102].contains($0.code) }
        let isLost = link.map { $0.code == 1100 || $0.code == 2110 } ?? false
        if isLost || report.failed == .upstream {
            let said = isLost ? link.map { ": \($0)" } ?? "" : ""
            warnings.append("the Gateway has no connection to IB\(said.withMaskedAccounts)")
        }
        if let clockSkew, abs(clockSkew) > 5, !isSimulated {
            let side = clockSkew > 0 ? "ahead of" : "behind"
            warnings.append("the Gateway's clock is \(abs(clockSkew)) s \(side) this machine's")
        }
        return warnings
    }
}

extension Farm.Kind {
    var title: String {
        switch self {
        case .marketData: "market data"
        case .history: "historical data"
        case .contracts: "contract data"
        }
    }
}
