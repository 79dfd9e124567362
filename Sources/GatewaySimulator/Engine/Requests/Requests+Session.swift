import TWSModel
import TWSProto
import TWSProtocol

extension Requests {
    static let session: [(MessageID, Handler)] = [
        // A second START_API changes nothing.
        on(Outgoing.startAPI) { _, _ in },
        on(Outgoing.managedAccounts) { turn, _ in turn.sendManagedAccounts() },
        on(Outgoing.ids) { turn, _ in turn.sendNextValidID() },
        on(Outgoing.setServerLogLevel) { turn, request in
            if request.hasLogLevel, !(1...5).contains(request.logLevel) { turn.notify(319, "Invalid log level") }
        },
        on(Outgoing.currentTime) { turn, _ in
            let seconds = Int64(turn.now.seconds)
            turn.send(Incoming.currentTime, made(WireCurrentTime()) { $0.currentTime = seconds })
        },
        on(Outgoing.currentTimeInMillis) { turn, _ in
            let milliseconds = turn.now.milliseconds
            turn.send(
                Incoming.currentTimeInMillis,
                made(WireCurrentTimeInMillis()) { $0.currentTimeInMillis = milliseconds }
            )
        },
        on(Outgoing.userInfo) { turn, request in
            turn.send(
                Incoming.userInfo,
                made(WireUserInfo()) { info in
                    info.reqID = request.reqID
                    info.whiteBrandingID = ""
                }
            )
        },
    ]
}

extension Turn {
    /// What follows START_API: this client's open orders, the accounts, the next order id, the state of the farms.
    mutating func begin() {
        if policy.fault == .oversizedFrame {
            sendRaw([0x7f, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x0f])
            return
        }
        let own = broker.orders.filter { $0.order.client == session.client }
        if policy.sendsOpenOrdersOnConnect, !policy.readOnly, !own.isEmpty {
            for (account, order) in own { sendOpenOrder(order, of: account) }
            send(Incoming.openOrdersEnd, WireOpenOrdersEnd())
        }
        if policy.fault != .withholdsAccounts { sendManagedAccounts() }
        if policy.fault != .withholdsNextValidID { sendNextValidID() }
        if policy.fault == .upstreamLost {
            session.streams.add(StreamKey(kind: .upstream), UpstreamLoss(due: now))
        } else {
            notify(2104, "Market data farm connection is OK:usfarm")
            notify(2106, "HMDS data farm connection is OK:ushmds")
            notify(2158, "Sec-def data farm connection is OK:secdefil")
        }
    }

    mutating func sendManagedAccounts() {
        let list = broker.books.map(\.account.rawValue).joined(separator: ",")
        send(Incoming.managedAccounts, made(WireManagedAccounts()) { $0.accountsList = list })
    }

    mutating func sendNextValidID() {
        let next = broker.nextValidID(for: session.client)
        send(Incoming.nextValidID, made(WireNextValidId()) { $0.orderID = next })
    }
}

/// A Gateway without IB's servers repeats itself.
struct UpstreamLoss: Stream {
    var due: WorldTime?

    mutating func run(_ turn: inout Turn) {
        turn.notify(1100, "Connectivity between IBKR and Trader Workstation has been lost.")
        due = turn.now.advanced(by: .seconds(5))
    }
}
