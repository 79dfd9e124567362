import TWSModel

/// Who stands where on this machine: the port's listener, our connection, and what lies behind a forwarder.
///
/// Made from the samples of an ``Observation``; finds rows, and concludes nothing.
struct Scene {
    /// The listeners of the port that take the attempt's address, the fullest first.
    let front: [SocketRow]
    /// The listeners of the port on other addresses.
    let aside: [SocketRow]
    let frontOwner: ProcessTable.Owner?
    /// The hops of our connection in the last sample in which it was open, from our end on.
    let path: Path?
    /// The Gateway's own listener: behind the forwarder if there is one and its connection can be followed.
    let gateway: SocketRow?
    let gatewayOwner: ProcessTable.Owner?

    /// Our connection, followed through the forwarders of this machine.
    struct Path: Hashable {
        /// Our row.
        var client: SocketRow
        /// The last end that can be seen; nil when not even the first one is in this table.
        var end: SocketRow?
        var owner: ProcessTable.Owner?
        /// How many forwarders it goes through.
        var hops = 0
        /// The forwarder at which the trace is lost, and whether it has any connection of its own.
        var lost: Lost?

        enum Lost: Hashable {
            /// It has our connection and none to pass it on to.
            case nothingBehind(ProcessSnapshot)
            /// It goes on to where this table does not reach.
            case leaves(ProcessSnapshot, to: SocketEnd)
            /// It has connections, and which one is ours cannot be told.
            case ambiguous(ProcessSnapshot)
        }
    }

    init(_ observation: Observation) {
        let port = observation.target.port
        let sample = observation.tables.latest ?? Sample(sockets: SocketTable(rows: []))
        let listeners = sample.sockets.listeners(on: port).sorted { $0.receiveQueue > $1.receiveQueue }
        let address = observation.addresses.first
        front = listeners.filter { row in address.map(row.local.address.covers) ?? false }
        aside = listeners.filter { row in !(address.map(row.local.address.covers) ?? false) }
        frontOwner = front.first.map(sample.owner)
        path = observation.attempt?.localPort.flatMap { local in
            Self.follow(from: local, to: port, in: sample, before: observation.tables.before.last)
        }
        if let path, path.hops > 0, let end = path.end {
            let behind = sample.sockets.listeners(on: end.local.port).first {
                $0.local.address.covers(end.local.address)
            }
            gateway = behind
            gatewayOwner = behind.map(sample.owner)
        } else if let forwarder = frontOwner?.process, forwarder.kind == .forwarder {
            // Not followed, but its command line may say where it leads.
            let behind = forwarder.forwardsTo.flatMap { target in
                target.isLocal
                    ? sample.sockets.listeners(on: target.endpoint.port).first { row in
                        IPAddress(target.endpoint.host).map(row.local.address.covers) ?? false
                    } : nil
            }
            gateway = behind
            gatewayOwner = behind.map(sample.owner)
        } else {
            gateway = front.first
            gatewayOwner = frontOwner
        }
    }

    /// Three forwarders in a row are a setup; more are a circle.
    private static let furthest = 3

    private static func follow(from localPort: Int, to port: Int, in sample: Sample, before: Sample?) -> Path? {
        let isOurs = { (row: SocketRow) in row.local.port == localPort && row.remote.port == port }
        guard let client = sample.sockets.rows.first(where: isOurs) else { return nil }
        var path = Path(client: client)
        var near = client
        while let end = sample.sockets.otherEnd(of: near) {
            path.end = end
            let owner = sample.owner(of: end)
            path.owner = owner
            guard path.hops < furthest, let forwarder = owner.process, forwarder.kind.mayForward else { return path }
            let onward = outgoing(of: forwarder, frontPort: end.local.port, in: sample)
            let known = Set((before?.sockets.rows ?? []).map { SocketPair($0) })
            let fresh = onward.filter { !known.contains(SocketPair($0)) }
            guard !onward.isEmpty else {
                // A web or TLS server may be the end of the way; a forwarder is not.
                if forwarder.kind == .forwarder { path.lost = .nothingBehind(forwarder) }
                return path
            }
            guard fresh.count == 1, let next = fresh.first else {
                path.lost = .ambiguous(forwarder)
                return path
            }
            guard sample.sockets.otherEnd(of: next) != nil else {
                path.lost = next.state == .synSent ? .nothingBehind(forwarder) : .leaves(forwarder, to: next.remote)
                return path
            }
            path.hops += 1
            near = next
        }
        return path
    }

    /// The connections that a forwarder has opened itself. It is told by the port: those to `frontPort` it was given.
    private static func outgoing(of forwarder: ProcessSnapshot, frontPort: Int, in sample: Sample) -> [SocketRow] {
        let held = sample.processes.sockets[forwarder.pid] ?? []
        return sample.sockets.rows.filter { row in
            held.contains(row.inode) && row.local.port != frontPort
                && (row.state == .established || row.state == .synSent)
        }
    }
}

/// The two ends of a connection, by which its rows in different samples are recognised.
struct SocketPair: Hashable {
    let local: SocketEnd
    let remote: SocketEnd

    init(_ row: SocketRow) {
        local = row.local
        remote = row.remote
    }
}
