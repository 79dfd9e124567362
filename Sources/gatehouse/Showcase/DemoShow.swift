import GatewayDoctor
import GatewaySimulator
import TWSClient
import TWSModel

/// The demo: a healthy Gateway looked at, then a broken one examined, as five scenes with a heading each.
struct DemoShow: Sendable {
    let console: Console
    /// How long quotes are watched.
    var watching = Duration.seconds(3)
    /// How long the plain client of the last scene waits before it gives up.
    var patience = Duration.seconds(1)

    func run() async throws {
        say(console.out.paint("Gatehouse", .bold) + ": everything that stands at Interactive Brokers' gate.\n")
        say("This runs inside one program: no account, no Gateway, no network beyond this machine.\n")
        try await withSimulator { simulator in
            let configuration = SessionConfiguration(
                endpoint: simulator.endpoint,
                clientID: Settings.usualClientID,
                goal: .upstream
            )
            try await GatewaySession.withSession(configuration) { session in
                try await showLadder(session)
                try await showAccount(session)
                try await showQuotes(session)
            }
        }
        try await showFault()
        end()
    }

    private func showLadder(_ session: GatewaySession) async throws {
        heading(
            1,
            "Up the ladder to a Gateway",
            "\"Connected\" is a ladder, not a flag. Each rung has its own time and its own bytes."
        )
        let view = LadderView(session.report)
        for step in view.steps {
            say("  " + view.line(step, on: console.out) + "\n")
            try await pause(120)
        }
        let ready = console.out.paint("READY", .green)
        say("\n  \(ready)  \(session.endpoint) answers, and its connection to IB is up.\n")
        try await pause(400)
    }

    private func showAccount(_ session: GatewaySession) async throws {
        let positions = PositionsAnswer(try await session.positions(), of: session.accounts)
        let portfolios = PortfolioAnswer(try await snapshots(session))
        heading(
            2,
            "What the account holds",
            "\(positions.positions.count) positions in \(session.accounts.map(\.masked).joined(separator: ", ")), at "
                + "market prices. Account numbers are masked; what is not known is shown as — and never as 0."
        )
        say(portfolios.text(on: console.out).indented)
        try await pause(800)
        say("\n  " + worth(try await session.accountSummary()) + "\n")
        try await pause(400)
        let orders = OrdersAnswer(orders: try await session.allOpenOrders(), all: true, client: session.clientID)
        heading(3, "\(orders.orders.count) working orders", "Of every client of this Gateway.")
        say(orders.text(on: console.out).indented)
        try await pause(800)
    }

    /// What it all comes to, in a line.
    private func worth(_ values: [AccountValue]) -> String {
        ["NetLiquidation", "TotalCashValue", "BuyingPower"].compactMap { key in
            guard let value = values.first(where: { $0.key == key }), let amount = value.amount else { return nil }
            let number = amount.rounded(toPlaces: 2).grouped(atLeast: 2)
            return "\(AccountTag.title(key)) \(console.out.paint(number, .bold)) \(value.currency ?? "")"
        }.joined(separator: ", ")
    }

    private func snapshots(_ session: GatewaySession) async throws -> [AccountSnapshot] {
        var snapshots: [AccountSnapshot] = []
        for account in session.accounts { snapshots.append(try await session.accountUpdates(for: account)) }
        return snapshots
    }

    private func showFault() async throws {
        try await withSimulator(GatewaySimulator.Configuration(fault: .neverAccepts)) { simulator in
            heading(
                5,
                "Now a Gateway that is broken",
                "Its port is open and TCP connects, but nothing ever comes back. That is all a client can tell:"
            )
            try await showClient(of: simulator.endpoint)
            say("\n  Everything else looks well. The doctor looks at the same Gateway:\n")
            say("\n  " + console.out.paint("$ gatehouse doctor \(simulator.endpoint)", .cyan) + "\n\n")
            let examination = try await Progress.showing("examining \(simulator.endpoint)", on: console) {
                await GatewayDoctor.examine(simulator.endpoint)
            }
            say(DoctorAnswer(examination: examination).text(on: console.out).indented)
        }
    }

    /// A client as they come: it connects, waits, and gives up.
    private func showClient(of endpoint: Endpoint) async throws {
        let configuration = SessionConfiguration(
            endpoint: endpoint,
            clientID: Settings.usualClientID,
            deadlines: .each(patience)
        )
        do {
            try await GatewaySession.withSession(configuration) { _ in }
        } catch let error as GatewayError {
            guard let report = error.report else { throw error }
            for line in LadderView(report).lines(on: console.out) { say("  \(line)\n") }
        }
    }

    private func end() {
        say("\n" + console.out.paint("Try it yourself", .bold) + "\n")
        let commands = [
            ("gatehouse doctor 127.0.0.1:4002", "examine your own Gateway"),
            ("gatehouse positions --simulated", "any command works without a Gateway"),
            ("gatehouse doctor --simulated=F35", "and with any fault of the simulator"),
            ("gatehouse simulate --port 4002", "be a Gateway, for your own client"),
            ("gatehouse explain F17", "a fault in full"),
        ]
        for (command, purpose) in commands {
            say("  " + console.out.paint(command.padded(to: 36), .cyan) + console.out.paint(purpose, .dim) + "\n")
        }
    }
}

extension DemoShow {
    func heading(_ number: Int, _ title: String, _ text: String) {
        say("\n" + console.out.paint("\(number)  \(title)", .bold) + "\n")
        let lines = text.wrapped(to: min(console.out.width, 100) - 3)
        say(lines.map { "   " + console.out.paint($0, .dim) + "\n" }.joined() + "\n")
    }

    func say(_ text: String) { console.write(text) }

    /// Time to read, where somebody reads.
    func pause(_ milliseconds: Int) async throws {
        if console.out.isInteractive { try await Task.sleep(for: .milliseconds(milliseconds)) }
    }
}

extension String {
    /// Every line two blanks further in.
    var indented: String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "  " + $0 }
            .joined(separator: "\n")
    }
}
