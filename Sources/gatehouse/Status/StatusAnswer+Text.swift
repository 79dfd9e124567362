import Foundation
import TWSClient
import TWSModel

extension StatusAnswer {
    func text(on terminal: Terminal) -> String {
        let verdict = warnings.isEmpty ? terminal.paint("READY", .green) : terminal.paint("ATTENTION", .yellow)
        let head = terminal.paint("Gateway \(endpoint)", .bold)
        let ladder = LadderView(report).lines(on: terminal).map { "  " + $0 + "\n" }.joined()
        return "\(head)  \(verdict)\n\n\(ladder)\n\(sheet.body(on: terminal))"
    }

    private var sheet: Sheet {
        let data = data
        var sheet = Sheet(title: "")
        sheet.add(
            "Accounts",
            [data.accounts.map(\.masked).joined(separator: ", "), data.kind.map { "\($0.rawValue) login" }]
        )
        sheet.add(
            "Session",
            [
                "client id \(clientID)", data.serverVersion.map { "server version \($0)" }, "\(data.dialect) dialect",
                data.nextOrderID.map { "next order id \($0)" },
            ]
        )
        sheet.add("Gateway's clock", [data.gatewayTime?.formatted(.iso8601), data.clockSkewSeconds.map(Self.skew)])
        sheet.add("Connected", [data.connectionTime])
        sheet.add("Farms", Self.farms(data.farms))
        sheet.add(
            "Limits (IB's)",
            [
                "\(data.limits.messagesPerSecond) messages a second", "\(data.limits.clientsPerGateway) clients",
                "\(data.limits.marketDataLines) market data lines unless more were bought",
            ]
        )
        let others = notices.filter { Farm($0) == nil }
        for (index, notice) in others.enumerated() {
            sheet.add(index == 0 ? "Notices" : "", [notice.description.withMaskedAccounts])
        }
        return sheet
    }

    /// `market data: usfarm, eufarm (sleeping)` and so on.
    private static func farms(_ farms: [Farm]) -> [String] {
        guard !farms.isEmpty else { return ["none named yet"] }
        return [Farm.Kind.marketData, .history, .contracts].compactMap { kind in
            let names = farms.filter { $0.kind == kind }.map { farm in
                farm.state == .connected ? farm.name : "\(farm.name) (\(farm.state.rawValue))"
            }
            return names.isEmpty ? nil : "\(kind.title): \(names.joined(separator: ", "))"
        }
    }

    private static func skew(_ seconds: Int) -> String {
        switch seconds {
        case -1...1: "as this machine's"
        case ..<0: "\(-seconds) s behind this machine's"
        default: "\(seconds) s ahead of this machine's"
        }
    }
}
