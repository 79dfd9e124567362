import GatewayDoctor
import TWSModel
import Testing

/// Recorded situations that a test machine does not have: what the findings say of them, and what follows.
@Suite struct ObservationTests {
    private static let here = Surroundings(inContainer: false, inWSL: false)

    private func observation(
        _ tables: Observation.Tables = .init(),
        host: String = "127.0.0.1",
        port: Int = 4002,
        attempt: AttemptRecord? = nil
    ) -> Observation {
        Observation(
            target: Endpoint(host: host, port: port),
            addresses: IPAddress(host).map { [$0] } ?? [],
            surroundings: Self.here,
            tables: tables,
            attempt: attempt
        )
    }

    private func attempt(_ outcome: Outcome, localPort: Int? = nil) -> AttemptRecord {
        var attempt = AttemptRecord(outcome: outcome)
        attempt.localPort = localPort
        attempt.bytesSent = localPort == nil ? 0 : 17
        return attempt
    }

    private func end(_ port: Int, _ host: String = "127.0.0.1") -> SocketEnd {
        SocketEnd(address: IPAddress(ipv4: host), port: port)
    }

    private func listener(_ port: Int, inode: UInt64, queue: Int = 0, backlog: Int? = 50) -> SocketRow {
        SocketRow(
            local: end(port),
            remote: end(0, "0.0.0.0"),
            state: .listen,
            receiveQueue: queue,
            inode: inode,
            backlog: backlog
        )
    }

    /// Both rows of one connection of this machine; the inode of the listening side comes first.
    private func pair(_ port: Int, _ client: Int, inodes: (UInt64, UInt64), unread: Int = 0) -> [SocketRow] {
        [
            SocketRow(
                local: end(port),
                remote: end(client),
                state: .established,
                receiveQueue: unread,
                inode: inodes.0
            ),
            SocketRow(local: end(client), remote: end(port), state: .established, inode: inodes.1),
        ]
    }

    private static let gateway = ProcessSnapshot(pid: 4711, name: "java", kind: .gateway, age: 7200)
    private static let proxy = ProcessSnapshot(pid: 99, name: "docker-proxy", kind: .forwarder)

    // MARK: Where the tables end

    @Test func anotherMachineLeavesThePossibilitiesOpen() {
        let examination = observation(host: "192.0.2.7", attempt: attempt(.silent, localPort: 50_000)).examination(
            attempts: 1
        )
        #expect(examination.candidates.count > 8 && examination.verdict.confidence == .possible)
        #expect(examination.findings.contains { $0.fact == .gatewayIsRemote })
    }

    @Test func aSystemWithoutTablesSaysSo() {
        let tables = Observation.Tables(problem: .notOnThisSystem)
        let examination = observation(tables, attempt: attempt(.silent, localPort: 50_000)).examination(attempts: 1)
        #expect(examination.findings.contains { $0.text.contains("not available on this system") })
        #expect(examination.candidates.contains(FaultID(17)) && examination.candidates.contains(FaultID(24)))
    }

    /// A container's port that the kernel translates: the connection succeeds and nobody here listens.
    @Test func aListenerInAnotherNamespaceIsNotNobody() {
        let tables = Observation.Tables(before: [Sample(sockets: SocketTable(rows: []))])
        let findings = observation(tables, attempt: attempt(.silent, localPort: 50_000)).findings
        #expect(!findings.contains { $0.fact == .nothingListens })
        #expect(findings.contains { $0.text.contains("another one, such as a container's") })
    }

    /// Without privileges other users' processes are unknown, which is not nobody.
    @Test func anUnknownOwnerIsNotNobody() {
        let sample = Sample(
            sockets: SocketTable(rows: [listener(4002, inode: 5)] + pair(4002, 50_000, inodes: (6, 7), unread: 17)),
            processes: ProcessTable(seesAll: false)
        )
        let tables = Observation.Tables(before: [sample], waiting: [sample])
        let examination = observation(tables, attempt: attempt(.silent, localPort: 50_000)).examination(attempts: 1)
        #expect(examination.findings.contains { $0.fact == .gatewayEnd(.unread(17)) })
        #expect(examination.findings.contains { $0.text.contains("that this user may not see") })
        #expect(examination.candidates.first == FaultID(24) && examination.candidates.contains(FaultID(10)))
    }

    /// docker-proxy's own connection leads into the container's namespace: what is there stays open.
    @Test func aForwarderOutOfTheTableIsFollowedAsFarAsItGoes() {
        let onward = SocketRow(
            local: end(41_000, "172.17.0.1"),
            remote: end(4004, "172.17.0.2"),
            state: .established,
            inode: 8
        )
        let rows = [listener(4002, inode: 5, backlog: 4096)] + pair(4002, 50_000, inodes: (6, 7)) + [onward]
        let processes = ProcessTable(
            processes: [Self.proxy],
            holders: [5: 99, 6: 99, 8: 99],
            sockets: [99: [5, 6, 8]]
        )
        let before = Sample(sockets: SocketTable(rows: [listener(4002, inode: 5)]), processes: processes)
        let tables = Observation.Tables(
            before: [before],
            waiting: [Sample(sockets: SocketTable(rows: rows), processes: processes)]
        )
        let examination = observation(tables, attempt: attempt(.silent, localPort: 50_000)).examination(attempts: 1)
        #expect(examination.findings.contains { $0.text.contains("on to 172.17.0.2:4004, outside this table") })
        #expect(!examination.findings.contains { $0.fact == .nothingBehindForwarder })
        #expect(examination.candidates.contains(FaultID(17)) && examination.candidates.contains(FaultID(24)))
    }

    /// A forwarder that carries several clients: without a look before, nobody can tell which connection is ours.
    @Test func aSharedForwarderIsNotGuessedAt() {
        let rows =
            [listener(4002, inode: 5)] + pair(4002, 50_000, inodes: (6, 7)) + pair(4001, 41_000, inodes: (0, 8))
            + pair(4001, 41_001, inodes: (0, 9))
        let processes = ProcessTable(processes: [Self.proxy], holders: [5: 99, 6: 99], sockets: [99: [5, 6, 8, 9]])
        let sample = Sample(sockets: SocketTable(rows: rows), processes: processes)
        let tables = Observation.Tables(waiting: [sample])
        let findings = observation(tables, attempt: attempt(.silent, localPort: 50_000)).findings
        #expect(findings.contains { $0.text.contains("which of the connections of docker-proxy") })
        #expect(!findings.contains { if case .gatewayEnd = $0.fact { true } else { false } })
    }

    /// `localhost` may stand for two addresses; the attempt goes to one of them.
    @Test func onlyTheAddressThatIsTriedCounts() throws {
        let six = SocketRow(
            local: SocketEnd(address: try #require(IPAddress("::1")), port: 4002),
            remote: SocketEnd(address: try #require(IPAddress("::")), port: 0),
            state: .listen,
            inode: 5
        )
        var observation = observation(
            Observation.Tables(before: [Sample(sockets: SocketTable(rows: [six]))]),
            attempt: attempt(.refused)
        )
        observation.addresses.append(try #require(IPAddress("::1")))
        let examination = observation.examination(attempts: 1)
        #expect(examination.candidates == [FaultID(3)])
        #expect(examination.verdict.say == "Port 4002 is open on [::1]:4002 only, and the attempt went to 127.0.0.1.")
    }

    // MARK: Clients and upstream

    /// The Gateway's own connection to IB has 4001 on the far side; it is a login and no client.
    @Test func theUpstreamIsNoClient() {
        let upstream = SocketRow(
            local: end(50_111, "192.0.2.10"),
            remote: end(4001, "198.51.100.86"),
            state: .established,
            inode: 6
        )
        let sample = Sample(
            sockets: SocketTable(rows: [listener(4001, inode: 5), upstream]),
            processes: ProcessTable(processes: [Self.gateway], holders: [5: 4711, 6: 4711], sockets: [4711: [5, 6]])
        )
        let findings = observation(Observation.Tables(before: [sample]), port: 4001).findings
        #expect(findings.contains { $0.fact == .loggedIn(true) })
        #expect(findings.contains { $0.fact == .livingClients(0) } && findings.contains { $0.fact == .clients(0) })
    }

    @Test func aGatewayInItsLoginIsStarting() {
        let young = ProcessSnapshot(pid: 4711, name: "java", kind: .gateway, age: 40)
        let sample = Sample(
            sockets: SocketTable(rows: []),
            processes: ProcessTable(processes: [young], sockets: [4711: []])
        )
        let examination = observation(Observation.Tables(before: [sample]), attempt: attempt(.refused))
            .examination(attempts: 1)
        #expect(examination.verdict.fault == FaultID(21) && examination.verdict.state == .starting)
        #expect(examination.verdict.say.contains("pid 4711"))
    }

    @Test func aGatewayOnAnotherPortIsPointedOut() {
        let sample = Sample(
            sockets: SocketTable(rows: [listener(7497, inode: 5), listener(7462, inode: 6)]),
            processes: ProcessTable(processes: [Self.gateway], holders: [5: 4711, 6: 4711], sockets: [4711: [5, 6]])
        )
        let examination = observation(Observation.Tables(before: [sample]), attempt: attempt(.refused))
            .examination(attempts: 1)
        #expect(examination.verdict.fault == FaultID(2) && examination.verdict.say.contains("on port 7497."))
    }

    /// The client's end is gone and the Gateway does not know: such a connection holds its client id.
    @Test func aHalfOpenConnectionIsStale() {
        let halfOpen = SocketRow(local: end(4002), remote: end(50_001), state: .established, inode: 6)
        let sample = Sample(
            sockets: SocketTable(rows: [listener(4002, inode: 5), halfOpen]),
            processes: ProcessTable(processes: [Self.gateway], holders: [5: 4711, 6: 4711], sockets: [4711: [5, 6]])
        )
        var refused = attempt(.closedAfterVersion, localPort: 50_000)
        refused.serverVersion = 187
        refused.notices = [Notice(code: 326, text: "Unable to connect as the client id is already in use.")]
        let examination = observation(Observation.Tables(before: [sample]), attempt: refused).examination(attempts: 1)
        #expect(examination.candidates == [FaultID(36)])
        #expect(examination.findings.contains { $0.fact == .staleClients(1) && $0.value == 1 })
    }

    /// Connections that wait for a moment are normal; the same ones a second later are not.
    @Test(arguments: [(0.3, 0), (1.0, 2)])
    func aQueueCountsWhenItStays(seconds: Double, stuck: Int) {
        let waiting = pair(4002, 50_001, inodes: (0, 7), unread: 17) + pair(4002, 50_002, inodes: (0, 8), unread: 17)
        let rows = [listener(4002, inode: 5, queue: 2)] + waiting
        let processes = ProcessTable(processes: [Self.gateway], holders: [5: 4711], sockets: [4711: [5]])
        let samples = [0, seconds].map { Sample(sockets: SocketTable(rows: rows), processes: processes, seconds: $0) }
        let passive = observation(Observation.Tables(before: samples))
        #expect(passive.forbidsAttempt == (stuck > 0))
        #expect(passive.examination(attempts: 0).verdict.fault == (stuck > 0 ? FaultID(17) : nil))
        let others = observation(
            Observation.Tables(
                before: samples.map { sample in
                    var sample = sample
                    if sample.seconds > 0 { sample.sockets.rows = [listener(4002, inode: 5)] }
                    return sample
                }
            )
        )
        #expect(!others.forbidsAttempt)
    }

    @Test func aProcessThatBurnsACoreIsNotQuiet() {
        let samples = [0.0, 3.0].map { seconds in
            Sample(
                sockets: SocketTable(rows: [listener(4002, inode: 5)]),
                processes: ProcessTable(
                    processes: [
                        ProcessSnapshot(
                            pid: 4711,
                            name: "java",
                            kind: .gateway,
                            state: .running,
                            processorSeconds: seconds
                        )
                    ],
                    holders: [5: 4711]
                ),
                seconds: seconds
            )
        }
        let findings = observation(Observation.Tables(before: samples)).findings
        #expect(findings.contains { $0.fact == .activity(.spinning(1)) && $0.value == 100 })
    }

    // MARK: What the first bytes say

    @Test(arguments: [
        ([0x15, 0x03, 0x03], Impostor.tls), (Array("HTTP/1.1".utf8), .http), (Array("<html>".utf8), .http),
        (Array("76\u{0}x".utf8), .legacyGateway), (Array("220 ftp\r\n".utf8), .text),
        (Array("ERROR x".utf8), .commandServer),
        ([0xff, 0x00], .unknown), ([], .unknown),
    ])
    func theFirstBytesTellWhoAnswers(bytes: [UInt8], impostor: Impostor) {
        #expect(Impostor(firstBytes: bytes) == impostor)
    }
}

extension IPAddress {
    /// A literal that is known to be one.
    fileprivate init(ipv4 text: String) {
        let parts = text.split(separator: ".").compactMap { UInt32($0) }
        self.init(ipv4: parts.reduce(0) { $0 << 8 | $1 })
    }
}
