import TWSModel

// What the tables say about the port, whoever listens on it, and the Gateway's process.
extension FindingList {
    /// The doctor's own place: what `127.0.0.1` means, and whether the tables show the Gateway's end.
    mutating func addSurroundings(_ observation: Observation) {
        if let inContainer = observation.surroundings.inContainer {
            add(
                .inContainer(inContainer),
                from: "/proc/1",
                inContainer
                    ? "the doctor runs in a container, whose 127.0.0.1 is its own"
                    : "the doctor does not run in a container"
            )
        }
        if let inWSL = observation.surroundings.inWSL {
            add(
                .inWSL(inWSL),
                from: "/proc/sys/kernel/osrelease",
                inWSL ? "this Linux runs inside Windows (WSL)" : "this is not a Linux inside Windows (WSL)"
            )
        }
        if observation.isLocal == false {
            let address = observation.addresses.first.map(String.init(describing:)) ?? observation.target.host
            add(.gatewayIsRemote, from: "addresses", "\(address) is another machine, whose socket table is not here")
        } else if observation.addresses.count > 1 {
            let list = observation.addresses.map(String.init(describing:)).joined(separator: ", then ")
            add(.note, from: "addresses", "\(observation.target.host) stands for \(list)")
        }
        if let problem = observation.tables.problem { add(.tablesMissing, from: "tables", "\(problem)") }
    }

    /// Who listens on the port, and on which other ports a Gateway listens.
    mutating func addListeners(_ scene: Scene, of observation: Observation) {
        guard let sample = observation.tables.latest else { return }
        let port = observation.target.port
        let source = SocketTableError.File.tcp.rawValue
        if let row = scene.front.first, let owner = scene.frontOwner {
            add(.listener(Listener(row, owner)), from: source, Self.sentence(row, owner), value: row.receiveQueue)
            addFullQueue(row, of: observation)
            if let target = owner.process?.forwardsTo {
                addForwarderTarget(target, of: owner.title, in: sample)
            }
            if let behind = scene.gateway, behind != row, let gatewayOwner = scene.gatewayOwner {
                add(
                    .listenerBehind(Listener(behind, gatewayOwner)),
                    from: source,
                    "behind it, " + Self.sentence(behind, gatewayOwner),
                    value: behind.receiveQueue
                )
            }
            return
        }
        if observation.attempt?.isConnected == true {
            add(
                .note,
                from: source,
                "the connection succeeded though nobody listens on port \(port) in this network namespace: the listener is "
                    + "in another one, such as a container's"
            )
            return
        }
        if observation.attempt?.outcome == .connectTimedOut {
            // A closed port of this machine refuses at once: something swallowed the packets before it could.
            add(.note, from: source, "nobody listens on port \(port), and yet the connection was not refused")
        } else if scene.aside.isEmpty {
            add(.nothingListens, from: source, "nobody listens on port \(port)", value: 0)
        } else {
            let wrong = scene.aside.map { "\($0.local)" }.joined(separator: " and ")
            let tried = observation.addresses.first.map(String.init(describing:)) ?? observation.target.host
            add(
                .listenerOnOtherAddress,
                from: source,
                "port \(port) is open on \(wrong) only, and the attempt went to \(tried)",
                value: scene.aside.count
            )
        }
        addListenersElsewhere(in: sample, port: port)
    }

    /// Our own connection may be the last one that fitted, which is another matter: so only what was full before it counts.
    private mutating func addFullQueue(_ row: SocketRow, of observation: Observation) {
        let before = observation.tables.before.last?.sockets.listeners(on: row.local.port).first {
            $0.local == row.local
        }
        let wasFull = before.map { Listener($0, .nobody).isFull } ?? false
        guard wasFull || (observation.attempt?.outcome == .connectTimedOut && Listener(row, .nobody).isFull) else {
            return
        }
        add(
            .acceptQueueFull,
            from: SocketTableError.File.tcp.rawValue,
            "the accept queue of \(row.local) is full: \(counted(row.receiveQueue, "connection waits", "connections wait"))",
            value: row.receiveQueue
        )
    }

    private mutating func addForwarderTarget(_ target: ForwarderTarget, of forwarder: String, in sample: Sample) {
        guard target.isLocal else {
            add(.note, from: "/proc", "\(forwarder) passes connections on to \(target.endpoint), outside this table")
            return
        }
        guard let address = IPAddress(target.endpoint.host), address.isLoopback else {
            add(.note, from: "/proc", "\(forwarder) passes connections on to \(target.endpoint)")
            return
        }
        let open = sample.sockets.listeners(on: target.endpoint.port).contains { $0.local.address.covers(address) }
        add(
            .forwarderTargetListens(open),
            from: "/proc",
            "\(forwarder) passes connections on to \(target.endpoint), where "
                + (open ? "somebody listens" : "nobody listens"),
            value: target.endpoint.port
        )
    }

    private mutating func addListenersElsewhere(in sample: Sample, port: Int) {
        let elsewhere = sample.sockets.rows.filter { row in
            guard row.state == .listen, row.local.port != port else { return false }
            switch sample.owner(of: row).process?.kind {
            case .gateway, .simulator: return row.local.port != Self.commandServerPort
            case .java, .forwarder, nil: return Sample.usualPorts.contains(row.local.port)
            case .ourselves, .web, .tls, .other: return false
            }
        }
        let ports = Set(elsewhere.map(\.local.port)).sorted {
            (Sample.usualPorts.contains($0) ? 0 : 1, $0) < (Sample.usualPorts.contains($1) ? 0 : 1, $1)
        }
        let source = SocketTableError.File.tcp.rawValue
        guard let first = ports.first, let row = elsewhere.first(where: { $0.local.port == first }) else {
            add(.listenersElsewhere([]), from: source, "no Gateway listens on another port", value: 0)
            return
        }
        let all = ports.map(String.init).joined(separator: ", ")
        add(
            .listenersElsewhere(ports),
            from: source,
            "\(sample.owner(of: row).title) listens on \(all), not on \(port)",
            value: first
        )
    }

    /// IBC's conventional command port: the Gateway's own process has it, and it is not the API.
    private static let commandServerPort = 7462

    private static func sentence(_ row: SocketRow, _ owner: ProcessTable.Owner) -> String {
        let room = row.backlog.map { " of \($0)" } ?? ""
        return "\(row.local) is held by \(owner.title); "
            + "\(counted(row.receiveQueue, "connection waits", "connections wait")) in its accept queue\(room)"
    }

    // MARK: Processes

    /// The Gateway's process: does it run, is it logged in, how old is it.
    mutating func addProcesses(_ scene: Scene, of observation: Observation) {
        guard let sample = observation.tables.latest else { return }
        addIdleGateways(sample, explainThePort: scene.front.isEmpty)
        guard let process = scene.gatewayOwner?.process else { return }
        addActivity(of: process, in: observation.tables)
        guard process.kind != .ourselves else { return }
        if let age = process.age {
            add(
                .gatewayAge(age),
                from: "/proc/\(process.pid)/stat",
                "\(process.title) has run for \(Self.duration(age))",
                value: Int(age)
            )
        }
        if process.kind == .gateway { addLogin(of: process, in: sample) }
    }

    /// - Parameter explainThePort: whether nobody has the port, so that an idle Gateway's login matters.
    private mutating func addIdleGateways(_ sample: Sample, explainThePort: Bool) {
        // A simulator without a port is no Gateway that has lost one, or waits in its login.
        let gateways = sample.processes.processes.values.filter { $0.kind == .gateway }
        guard sample.processes.seesAll, gateways.allSatisfy({ sample.processes.sockets[$0.pid] != nil }) else {
            add(.note, from: "/proc", "not every process may be seen, so a Gateway may be running unseen")
            return
        }
        let idle = gateways.filter { gateway in
            !sample.sockets.rows.contains { row in
                row.state == .listen && row.local.port != Self.commandServerPort
                    && sample.owner(of: row).process?.pid == gateway.pid
            }
        }
        .sorted { $0.pid < $1.pid }
        guard let first = idle.first else {
            let text = gateways.isEmpty ? "no Gateway process runs here" : "every Gateway process listens on some port"
            add(.gatewaysWithoutListener(0), from: "/proc", text, value: 0)
            return
        }
        add(
            .gatewaysWithoutListener(idle.count),
            from: "/proc",
            "\(first.title) runs and listens on no port" + (idle.count > 1 ? ", as do \(idle.count - 1) more" : ""),
            value: idle.count
        )
        guard explainThePort, idle.count == 1 else { return }
        if let age = first.age {
            add(
                .gatewayAge(age),
                from: "/proc/\(first.pid)/stat",
                "it was started \(Self.duration(age)) ago",
                value: Int(age)
            )
        }
        addLogin(of: first, in: sample)
    }

    /// IB's servers listen on TCP 4000 and 4001: those rows of the Gateway are its login, not its clients.
    private mutating func addLogin(of process: ProcessSnapshot, in sample: Sample) {
        guard let held = sample.processes.sockets[process.pid] else { return }
        let outward = sample.sockets.rows.filter { row in
            held.contains(row.inode) && row.state != .listen && !row.remote.address.isLoopback
                && !row.remote.address.isWildcard
        }
        let source = SocketTableError.File.tcp.rawValue
        if let row = outward.first(where: { [4000, 4001].contains($0.remote.port) && $0.state == .established }) {
            add(.loggedIn(true), from: source, "the Gateway is connected to IB (\(row.remote)), so it is logged in")
        } else if outward.allSatisfy({ $0.state != .established }) {
            add(.loggedIn(false), from: source, "the Gateway has no connection to IB, so it is not logged in", value: 0)
        }
    }

    private mutating func addActivity(of process: ProcessSnapshot, in tables: Observation.Tables) {
        let looks = tables.all.compactMap { sample in
            sample.processes.processes[process.pid].map { (seconds: sample.seconds, process: $0) }
        }
        guard let first = looks.first, let last = looks.last else { return }
        let source = "/proc/\(process.pid)/stat"
        let state = last.process.state
        if state == .stopped || state == .traced {
            add(.activity(.stopped), from: source, "\(process.title) is suspended: state \(state.rawValue)")
            return
        }
        let span = last.seconds - first.seconds
        if looks.count > 1, looks.allSatisfy({ $0.process.state == .blocked }) {
            add(.activity(.blocked), from: source, "\(process.title) waits for a disk or for memory: state D each time")
            return
        }
        guard span >= 0.15, process.kind != .ourselves else {
            add(
                .activity(process.kind == .ourselves ? .working : .awake),
                from: source,
                "\(process.title) is not suspended: state \(state.rawValue)"
            )
            return
        }
        let share = (last.process.processorSeconds - first.process.processorSeconds) / span
        let percent = Int((share * 100).rounded())
        guard share > 0 else {
            add(
                .activity(.idle),
                from: source,
                "\(process.title) is not suspended (state \(state.rawValue)) and used no processor time for \(Self.seconds(span))",
                value: 0
            )
            return
        }
        add(
            .activity(share >= 0.9 ? .spinning(share) : .working),
            from: source,
            "\(process.title) is not suspended (state \(state.rawValue)) and uses \(percent) % of a core",
            value: percent
        )
    }

    private static func seconds(_ span: Double) -> String { "\((span * 10).rounded() / 10) s" }

    static func duration(_ seconds: Double) -> String {
        switch seconds {
        case ..<120: counted(Int(seconds), "second")
        case ..<7200: counted(Int(seconds / 60), "minute")
        case ..<172_800: counted(Int(seconds / 3600), "hour")
        default: counted(Int(seconds / 86400), "day")
        }
    }
}

extension Listener {
    init(_ row: SocketRow, _ owner: ProcessTable.Owner) {
        self.init(
            port: row.local.port,
            queue: row.receiveQueue,
            backlog: row.backlog,
            kind: owner.process?.kind,
            pid: owner.process?.pid
        )
    }
}
