import Foundation
import GatewayDoctor
import Testing

@Suite struct SocketTableTests {
    static let heading =
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"

    /// A listener that never accepts, with one client that sent a hello of 17 bytes; as the kernel printed it.
    static let neverAccepted =
        heading + """
               1: 0100007F:CF11 00000000:0000 0A 00000000:00000001 00:00000000 00000000     0        0 183550 2 00 100 0 0 10 0
               2: 0100007F:D5AA 0100007F:CF11 01 00000000:00000000 00:00000000 00000000  1000        0 183551 2 00 20 0 0 11 -1
               3: 0100007F:CF11 0100007F:D5AA 01 00000000:00000011 00:00000000 00000000     0        0 0 1 00 20 4 30 10 -1

            """

    @Test func rowsSayWhoWhereAndHowMuch() throws {
        let table = try SocketTable(tcp: Self.neverAccepted)
        #expect(table.rows.count == 3)
        let listener = try #require(table.listeners(on: 53009).first)
        #expect("\(listener.local)" == "127.0.0.1:53009")
        #expect(listener.receiveQueue == 1 && listener.inode == 183_550 && listener.backlog == nil)
        let unfetched = try #require(table.connections(to: 53009).first)
        #expect(unfetched.isUnaccepted && unfetched.receiveQueue == 17 && "\(unfetched.state)" == "ESTABLISHED")
        let client = try #require(table.otherEnd(of: unfetched))
        #expect(client.uid == 1000 && !client.isUnaccepted && client.remote == unfetched.local)
    }

    /// A Java Gateway's rows are IPv6, its client's are IPv4, and they are the two ends of one connection.
    @Test func mappedAddressesAreIPv4() throws {
        let tcp =
            Self.heading
            + "   0: 0100007F:C696 0100007F:5FB5 01 00000000:00000000 00:00000000 00000000 0 0 127444 1 00 20 0 0 10 -1\n"
        let tcp6 =
            Self.heading
            + "   0: 00000000000000000000000000000000:5FB5 00000000000000000000000000000000:0000 0A "
            + "00000000:00000001 00:00000000 00000000 0 0 127442 1 00 100 0 0 10 0\n"
            + "   1: 0000000000000000FFFF00000100007F:5FB5 0000000000000000FFFF00000100007F:C696 01 "
            + "00000000:00000011 00:00000000 00000000 0 0 0 1 00 20 4 30 10 -1\n"
        let table = try SocketTable(tcp: tcp, tcp6: tcp6)
        let unfetched = try #require(table.connections(to: 24501).first)
        #expect("\(unfetched.local)" == "127.0.0.1:24501" && unfetched.isUnaccepted)
        #expect(table.otherEnd(of: unfetched)?.inode == 127_444)
        #expect("\(try #require(table.listeners(on: 24501).first).local)" == "[::]:24501")
    }

    @Test func timersAndQueuesAreRead() throws {
        let row =
            "   7: 0100007F:0FA2 0100007F:C001 01 003F0000:00000000 04:000000C8 00000000 0 0 99 1 00 20 0 0 10 -1\n"
        let table = try SocketTable(tcp: Self.heading + row)
        let parsed = try #require(table.rows.first)
        #expect(parsed.timer == .zeroWindowProbe && parsed.sendQueue == 0x3f0000)
    }

    /// A socket that its program closed has no owner either, and was accepted all the same.
    @Test(arguments: TCPState.allCases)
    func onlyOpenStatesCountAsNeverAccepted(state: TCPState) throws {
        let hex = String(state.rawValue, radix: 16)
        let row = "   0: 0100007F:0FA2 0100007F:C001 0\(hex) 00000000:00000000 00:00000000 00000000 0 0 0 1 00\n"
        let parsed = try #require(try SocketTable(tcp: Self.heading + row).rows.first)
        #expect(parsed.state == state)
        #expect(parsed.isUnaccepted == (state == .established || state == .closeWait))
    }

    @Test func anEmptyTableIsNoError() throws {
        #expect(try SocketTable(tcp: "", tcp6: Self.heading).rows.isEmpty)
        #expect(try SocketTable(tcp: Self.heading + "\n   \n").rows.isEmpty)
    }

    @Test(arguments: [
        ("rubbish", 1, SocketTableError.Reason.heading("rubbish")),
        ("\(heading)   0: 0100007F:0FA2", 2, .columns(2)),
        ("\(heading)   0: 0100007F:0FA2 zz 0A 0:0 0:0 0 0 0 1", 2, .address("zz")),
        ("\(heading)   0: 0100007F:0FA2 0100007F0FA2 0A 0:0 0:0 0 0 0 1", 2, .address("0100007F0FA2")),
        ("\(heading)   0: 0100007F:0FA2 00000000:0000 FF 0:0 0:0 0 0 0 1", 2, .state("FF")),
        ("\(heading)\n   0: 0100007F:0FA2 00000000:0000 0A 0 0:0 0 0 0 1", 3, .queues("0")),
        ("\(heading)   0: 0100007F:0FA2 00000000:0000 0A 0:0 09:0 0 0 0 1", 2, .timer("09:0")),
        ("\(heading)   0: 0100007F:0FA2 00000000:0000 0A 0:0 0:0 0 x 0 1", 2, .number("x")),
        ("\(heading)   0: 0100007F:0FA2 00000000:0000 0A 0:0 0:0 0 0 0 -1", 2, .number("-1")),
        ("\(heading)   0: 0100007F:0FA2 00000000:0000 0A 0:123456789 0:0 0 0 0 1", 2, .queues("0:123456789")),
    ])
    func whatIsNoTableIsNamedWithItsLine(text: String, line: Int, reason: SocketTableError.Reason) throws {
        let error = try #require(throws: SocketTableError.self) { try SocketTable(tcp: text) }
        #expect(error.line == line && error.reason == reason)
        #expect(error.description.hasPrefix("/proc/net/tcp, line \(line): "))
    }

    @Test(arguments: ["127.0.0.1", "0.0.0.0", "192.0.2.7", "::1", "::", "fe80::1", "2001:db8::2:1", "1:2:3:4:5:6:7:8"])
    func addressesPrintAsTheyAreWritten(text: String) throws {
        #expect(try #require(IPAddress(text)).description == text)
    }

    @Test func mappedLiteralsAreIPv4() {
        #expect(IPAddress("::ffff:127.0.0.1") == IPAddress("127.0.0.1"))
        #expect(IPAddress("localhost") == nil && IPAddress("") == nil && IPAddress("1.2.3") == nil)
    }
}

#if os(Linux)
@Suite struct OwnTablesTests {
    /// The kernel's two interfaces say the same; only the binary one has backlogs and byte counts.
    @Test func textAndBinaryAgree() async throws {
        let gateway = try BadGateway(backlog: 7)
        let client = try RawSocket.connect(to: gateway.port)
        let ports = [gateway.port, try RawSocket.port(of: client), 0]
        BadGateway.Peer(descriptor: client).send("hello".utf8)
        /// The listener and the two ends of our connection, without what only one of the interfaces has.
        func rows(_ table: SocketTable) -> Set<SocketRow> {
            let ours = table.rows.filter { row in
                row.local.address.isLoopback && ports.contains(row.local.port) && ports.contains(row.remote.port)
            }
            return Set(
                ours.map { row in
                    SocketRow(
                        local: row.local,
                        remote: row.remote,
                        state: row.state,
                        sendQueue: row.sendQueue,
                        receiveQueue: row.receiveQueue,
                        uid: row.uid,
                        inode: row.inode
                    )
                }
            )
        }
        try await waitUntil { try SocketTable.read().connections(to: gateway.port).first?.totalReceived == 5 }
        let binary = try SocketTable.read()
        #expect(try rows(binary) == rows(SocketTable.readText()) && rows(binary).count == 3)
        #expect(binary.listeners(on: gateway.port).first?.backlog == 7)
        close(client)
        gateway.stop()
    }

    /// The machine's own tables are read, whatever is in them, and fast enough to be read several times an examination.
    @Test func thisMachinesTablesAreRead() throws {
        let clock = ContinuousClock()
        let sample = try Sample.take(port: 4002)
        #expect(!sample.processes.processes.values.contains { $0.name.isEmpty })
        let best = try (0..<5).map { _ in try clock.measure { _ = try Sample.take(port: 4002, after: sample) } }.min()
        // Some 10 ms in an optimised build on an idle machine; this one may be neither.
        #expect(try #require(best) < .milliseconds(500))
    }
}
#endif
