import TWSModel

// What the tables say about the connections of the Gateway's port: ours, and those of other clients.
extension FindingList {
    private var source: String { SocketTableError.File.tcp.rawValue }

    /// The Gateway's end of our connection, while we waited and after we closed.
    mutating func addOwnConnection(_ scene: Scene, of observation: Observation) {
        if observation.attempt?.outcome == .ready { addGoodbye(of: observation) }
        guard observation.attempt?.isSilent == true, let path = scene.path,
            let sample = observation.tables.waiting.last
        else { return }
        let way = path.hops == 0 ? "" : " behind \(counted(path.hops, "forwarder"))"
        switch path.lost {
        case .nothingBehind(let forwarder):
            add(
                .nothingBehindForwarder,
                from: source,
                "\(forwarder.title) has our connection and no connection towards a Gateway"
            )
            return
        case .leaves(let forwarder, let target):
            add(.note, from: source, "\(forwarder.title) passes our connection on to \(target), outside this table")
            return
        case .ambiguous(let forwarder):
            add(.note, from: source, "which of the connections of \(forwarder.title) is ours cannot be told")
            return
        case nil: break
        }
        guard let end = path.end, let owner = path.owner else {
            add(.note, from: source, "the other end of our connection is not in this table")
            return
        }
        // In any other state it has been closed by its owner, and having none means nothing.
        guard end.state == .established || end.state == .closeWait else { return }
        switch owner {
        case .nobody:
            add(
                .gatewayEnd(.notAccepted),
                from: source,
                "the far end of our connection\(way) was never accepted: it has no owner and "
                    + "\(counted(end.receiveQueue, "byte")) unread",
                value: end.receiveQueue
            )
        case .unknown, .process:
            let unread = end.receiveQueue
            add(
                .gatewayEnd(unread > 0 ? .unread(unread) : .read),
                from: source,
                "the far end of our connection\(way) was accepted by \(owner.title) and has "
                    + (unread > 0 ? "\(counted(unread, "byte")) unread" : "nothing unread: our bytes were read"),
                value: unread
            )
        }
        if let process = owner.process {
            add(.connectionEndsAt(process.kind), from: "/proc", "our connection ends at \(process.title)")
        }
        addAfterClose(end, sample: sample, after: observation.tables.after)
    }

    /// Whether a Gateway that served us closed its end when we closed ours.
    private mutating func addGoodbye(of observation: Observation) {
        if Self.leakedOurs(observation) {
            add(
                .afterClose(.leaked),
                from: source,
                "after we closed our end, it stays in CLOSE_WAIT: the Gateway read our goodbye and does not close",
                value: 0
            )
        }
    }

    private static func leakedOurs(_ observation: Observation) -> Bool {
        guard let after = observation.tables.after, let ourPort = observation.attempt?.localPort else { return false }
        return after.sockets.connections(to: observation.target.port).contains { row in
            row.remote.port == ourPort && row.state == .closeWait && row.receiveQueue == 0 && !row.isUnaccepted
        }
    }

    private mutating func addAfterClose(_ end: SocketRow, sample: Sample, after: Sample?) {
        guard let after else { return }
        let pair = SocketPair(end)
        let row = after.sockets.rows.first { SocketPair($0) == pair && $0.state != .listen }
        let fact: AfterClose
        let text: String
        switch row?.state {
        case .closeWait where row?.isUnaccepted == true:
            (fact, text) = (.notAccepted, "it stays in the accept queue in CLOSE_WAIT")
        case .closeWait:
            switch row?.receiveQueue ?? 0 {
            case 0: (fact, text) = (.leaked, "it stays in CLOSE_WAIT: the Gateway read our goodbye and does not close")
            case 1: (fact, text) = (.goodbyeUnread, "it stays in CLOSE_WAIT with only our goodbye unread")
            default: (fact, text) = (.unread, "it stays in CLOSE_WAIT with our bytes unread")
            }
        case .established, .synSent, .synReceived, .newSynReceived, .listen:
            return
        case .finWait1, .finWait2, .timeWait, .close, .lastAck, .closing, nil:
            (fact, text) = (.gone, "the Gateway closed it too")
        }
        add(.afterClose(fact), from: source, "after we closed our end, \(text)", value: row?.receiveQueue)
    }

    /// The other clients of the Gateway's port.
    mutating func addOtherClients(_ scene: Scene, of observation: Observation) {
        guard let gateway = scene.gateway, let latest = observation.tables.latest else { return }
        let ours = scene.path.flatMap(\.end).map { SocketPair($0) }
        let rows = latest.sockets.connections(to: gateway.local.port).filter { SocketPair($0) != ours }
        let accepted = rows.filter { $0.inode != 0 }
        addUnaccepted(rows.filter(\.isUnaccepted), of: observation.tables)
        addAhead(accepted.filter { $0.state == .established }, in: latest, queue: gateway.receiveQueue)

        let living = accepted.filter { $0.state == .established && Self.peerLives($0, in: latest) }
        let peers = Set(living.compactMap { latest.sockets.otherEnd(of: $0).flatMap { latest.owner(of: $0).process } })
        let names = peers.sorted { $0.pid < $1.pid }.prefix(3).map(\.title).joined(separator: ", ")
        add(
            .livingClients(living.count, pid: living.count == 1 ? peers.first?.pid : nil),
            from: source,
            living.isEmpty
                ? "no other client is connected"
                : "\(counted(living.count, "other client is", "other clients are")) connected"
                    + (names.isEmpty ? "" : ": \(names)"),
            value: living.count
        )
        let stale = accepted.filter { $0.state == .closeWait || !Self.peerLives($0, in: latest) }
        add(
            .staleClients(stale.count),
            from: source,
            stale.isEmpty
                ? "the Gateway holds no connection whose client has left"
                : "the Gateway holds \(counted(stale.count, "connection")) whose client has left",
            value: stale.count
        )
        // Ours counts too, once we have left it.
        let leaked =
            accepted.count { $0.state == .closeWait && $0.receiveQueue == 0 } + (Self.leakedOurs(observation) ? 1 : 0)
        add(
            .leakedClients(leaked),
            from: source,
            leaked == 0
                ? "no accepted connection hangs in CLOSE_WAIT with nothing unread"
                : "\(counted(leaked, "accepted connection hangs", "accepted connections hang")) in CLOSE_WAIT with "
                    + "nothing unread: seen and never closed",
            value: leaked
        )
        let unread = accepted.filter { $0.receiveQueue > ($0.state == .closeWait ? 1 : 0) }
        add(
            .unreadClients(unread.count),
            from: source,
            "\(counted(unread.count, "other accepted connection has", "other accepted connections have")) unread bytes",
            value: unread.count
        )
        add(
            .clients(accepted.count),
            from: source,
            "the Gateway holds \(counted(accepted.count, "other accepted connection")) (it takes 32)",
            value: accepted.count
        )
    }

    /// How long a connection has to wait before it counts as not fetched. A healthy Gateway takes milliseconds; even a long
    /// pause for collecting garbage rarely reaches a second.
    static let patience = 0.9

    /// Connections that were there, unaccepted, long before the last look.
    private mutating func addUnaccepted(_ rows: [SocketRow], of tables: Observation.Tables) {
        guard let last = tables.latest,
            let first = tables.all.first(where: { last.seconds - $0.seconds >= Self.patience || $0 == last }),
            first != last
        else {
            if !rows.isEmpty {
                add(
                    .note,
                    from: source,
                    "\(counted(rows.count, "connection was", "connections were")) not accepted at the moment of looking",
                    value: rows.count
                )
            }
            return
        }
        let waiting = Set(first.sockets.rows.filter(\.isUnaccepted).map(SocketPair.init))
        let stuck = rows.filter { waiting.contains(SocketPair($0)) }
        let probes = stuck.filter { $0.state == .closeWait && $0.receiveQueue == 1 }.count
        let seconds = max(1, Int((last.seconds - first.seconds).rounded()))
        add(
            .unacceptedClients(stuck.count),
            from: source,
            stuck.isEmpty
                ? "no other connection waits to be accepted"
                : "\(counted(stuck.count, "other connection has", "other connections have")) waited \(seconds) s or longer "
                    + "to be accepted"
                    + (probes > 0 ? "; \(probes) of them sent nothing: connect-and-close probes" : ""),
            value: stuck.count
        )
    }

    /// Accepted clients that have nothing unread and were never answered, while others queue behind them.
    private mutating func addAhead(_ accepted: [SocketRow], in sample: Sample, queue: Int) {
        guard queue > 0 else { return }
        let ahead = accepted.filter { $0.receiveQueue == 0 && ($0.totalSent ?? 0) == 0 }
        guard let only = ahead.first, ahead.count == 1 else {
            add(
                .clientsAhead(ClientsAhead(count: ahead.count)),
                from: source,
                ahead.isEmpty
                    ? "no accepted client is waiting for its first answer"
                    : "\(ahead.count) accepted clients are waiting for their first answer",
                value: ahead.count
            )
            return
        }
        let peer = sample.sockets.otherEnd(of: only).flatMap { sample.owner(of: $0).process }
        let heard = only.totalReceived.map { Int(clamping: $0) }
        add(
            .clientsAhead(ClientsAhead(count: 1, pid: peer?.pid, heard: heard)),
            from: source,
            "ahead of the queue, exactly one accepted client was never answered: \(peer?.title ?? "\(only.remote)")"
                + (heard.map { ", which has sent \(counted($0, "byte"))" } ?? ""),
            value: heard ?? 1
        )
    }

    /// Whether the client of a connection still has its end. A client on another machine is taken to live.
    private static func peerLives(_ row: SocketRow, in sample: Sample) -> Bool {
        guard row.state == .established else { return false }
        guard let peer = sample.sockets.otherEnd(of: row) else { return row.local.address != row.remote.address }
        return peer.inode != 0
    }
}
