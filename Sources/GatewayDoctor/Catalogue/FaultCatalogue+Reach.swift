import TWSModel

extension FaultCatalogue {
    /// The connection itself does not come up: F01 to F08.
    static let reach: [Fault] = [f01, f02, f03, f04, f05, f06, f07, f08]

    private static let f01: Fault = Fault(
        FaultID(1),
        "Nothing is listening on this port",
        group: .reach,
        symptom: """
            The connection is refused at once, within a few milliseconds. Official client libraries call it error \
            502.
            """,
        cause: """
            No program holds the port. Either the Gateway is not running, or it is still at its login screen or \
            waiting for the second factor, or it is restarting. In TWS the API can also be switched off in the \
            settings.
            """,
        proof: [
            "No listening row for the port on the machine where the Gateway should be.",
            """
            Either there is no Gateway process, or there is one without an established connection to IB's \
            servers (remote port 4000 or 4001).
            """,
            "The Gateway's exported log has no line \"API server listening on port\" since its last start.",
        ],
        remedies: [
            .step(
                "See whether the Gateway runs and who holds which port. This opens no connection.",
                "gatehouse doctor --passive {host}:{port}"
            ),
            .step(
                """
                Look at the Gateway's window and finish the login, including the second factor. The port \
                opens after that.
                """
            ),
            .step(
                """
                In TWS, tick "Enable ActiveX and Socket Clients" under API settings. A Gateway from 10.40 on \
                has no such box: its API is always on.
                """
            ),
            .step("If no Gateway process exists, start it, and start it only once."),
        ],
        doNot: [
            """
            Do not reconnect in a tight loop while somebody is typing the second factor; try every 15 seconds \
            or so.
            """,
            "Do not start a second Gateway to be sure: two logins of one user throw each other out.",
        ],
        systems: .rows,
        confidence: .demonstrated,
        sources: [
            "https://interactivebrokers.github.io/tws-api/connection.html",
            "https://github.com/heshiming/ibga/issues/18",
        ]
    )

    private static let f02: Fault = Fault(
        FaultID(2),
        "The Gateway listens on another port",
        group: .reach,
        symptom: "The connection is refused although the Gateway is running and logged in.",
        cause: """
            Client and Gateway disagree about the number. The Gateway's own defaults are 4001 for live and 4002 \
            for paper, those of TWS 7496 and 7497; container images publish others, such as 4003 and 4004, 8888 \
            or 9000.
            """,
        proof: [
            "The Gateway's process owns a listening row, but with a different port.",
            "The Gateway's log names that port in its line \"API server listening on port\".",
        ],
        remedies: [
            .step(
                "List the ports that the machine's Gateways own and use the right one.",
                "gatehouse doctor --passive {host}:{port}"
            ),
            .step(
                """
                Inside a container setup, read which port the image publishes to the outside; it is seldom \
                the Gateway's own number.
                """
            ),
        ],
        doNot: [
            """
            Do not change the port in the Gateway to suit the client: that disconnects every client which is \
            working now.
            """
        ],
        systems: .rows,
        confidence: .demonstrated,
        sources: [
            "https://github.com/gnzsnz/ib-gateway-docker#ports",
            "https://github.com/manhinhang/ib-gateway-docker/issues/60",
        ]
    )

    private static let f03: Fault = Fault(
        FaultID(3),
        "The name leads to the wrong address family",
        group: .reach,
        symptom: """
            With "localhost" the connection is refused or slow to come up, with 127.0.0.1 it works, or the other \
            way round.
            """,
        cause: """
            The name stands for an IPv6 and an IPv4 address, and the client tries the one on which nobody \
            listens. Port forwarders and container publishing often listen on IPv4 only.
            """,
        proof: [
            "The listening row exists for one family only, 127.0.0.1 or 0.0.0.0 but not ::.",
            "The failed attempt went to ::1, the first address that the name resolves to.",
        ],
        remedies: [
            .step(
                "Connect to the literal address 127.0.0.1 instead of the name.",
                "gatehouse doctor 127.0.0.1:{port}"
            ),
            .step("See in which order the machine resolves the name.", "getent ahosts localhost"),
        ],
        doNot: [
            "Do not add ::1 to the Gateway's trusted addresses for this: the attempt never reached the Gateway."
        ],
        systems: .rows,
        confidence: .demonstrated,
        sources: [
            "https://github.com/microsoft/WSL/issues/10855"
        ]
    )

    private static let f04: Fault = Fault(
        FaultID(4),
        "Packets to the Gateway's machine are lost",
        group: .reach,
        symptom: """
            Connecting hangs and ends in a timeout after seconds or minutes. It is neither refused nor accepted.
            """,
        cause: """
            Something on the way drops the packets without a word: a firewall, a cloud security group, a VPN that \
            is down, or the address belongs to another machine or to none.
            """,
        proof: [
            "The client's socket stays in SYN-SENT and keeps retransmitting.",
            "The Gateway's machine has no row for this client at all.",
            "The accept queue of the port, seen on that machine, is not full; a full one is F05.",
        ],
        remedies: [
            .step("Check that the address is right and that other ports of the same machine answer."),
            .step(
                "Bring the port to you through SSH instead of opening it in a firewall.",
                "ssh -N -L {port}:127.0.0.1:{port} {host}"
            ),
            .step("If it has to be a firewall rule, allow the single address of the client and nothing wider."),
        ],
        doNot: [
            "Do not open the API port to the internet: it knows no password, and whoever reaches it can trade."
        ],
        systems: Fault.Systems(
            decidedOn: Fault.OperatingSystem.allCases,
            evidence: """
                The client's own row shows SYN-SENT on every system. That nothing arrived can be seen only on the \
                Gateway's machine.
                """
        ),
        confidence: .demonstrated,
        sources: [
            "https://github.com/wboayue/rust-ibapi/blob/main/docs/troubleshooting.md"
        ]
    )

    private static let f05: Fault = Fault(
        FaultID(5),
        "The accept queue of a stuck Gateway is full",
        group: .reach,
        symptom: "Earlier today connecting worked and then nothing came back. Now even connecting hangs.",
        cause: """
            The Gateway stopped taking connections, and every attempt since then left a dead one in its queue. \
            With Java's usual backlog of 50, 51 attempts fit; after that the kernel drops new ones.
            """,
        proof: [
            "The listening socket's queue is longer than its backlog, for instance 51 of 50.",
            "Sockets in CLOSE-WAIT or ESTABLISHED without an owner stand on the port.",
            "The kernel's counter of listen overflows rises with each attempt.",
        ],
        remedies: [
            .step("Stop every client and every health check that connects to the port."),
            .step(
                "On Linux, read queue length and backlog (Recv-Q and Send-Q of the listener).",
                "ss -ltn 'sport = :{port}'"
            ),
            .disruptive(
                """
                Follow F17 from its second step: save a thread dump, then change the port and back or restart \
                the Gateway.
                """
            ),
        ],
        doNot: [
            "Do not retry, and do not leave an automatic health check running: it refills the queue."
        ],
        systems: .queue,
        confidence: .demonstrated,
        sources: [
            "https://man7.org/linux/man-pages/man2/listen.2.html",
            "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/ServerSocket.html",
        ]
    )

    private static let f06: Fault = Fault(
        FaultID(6),
        "127.0.0.1 means the container itself",
        group: .reach,
        symptom: """
            Refused or timed out, but only from inside a container. From the machine itself the same address \
            works.
            """,
        cause: """
            In a container 127.0.0.1 is the container. The Gateway listens on the host or in another container, \
            which is another network.
            """,
        proof: [
            "The list of listening sockets inside the client's container has no such port.",
            "The list of the host, or of the Gateway's container, has it.",
        ],
        remedies: [
            .step(
                """
                Use the service name and published port of the Gateway's container, or host.docker.internal \
                for a Gateway on the host.
                """,
                "gatehouse doctor host.docker.internal:{port}"
            ),
            .step(
                """
                Once it connects, expect the Gateway to see an address such as 172.x instead of 127.0.0.1: it \
                may ask a question (F19) or reject (F26).
                """
            ),
            .disruptive("If containers must share it, put both into one network, which recreates them."),
        ],
        doNot: [
            "Do not publish the port on 0.0.0.0 to get round it: the whole network could trade then."
        ],
        systems: Fault.Systems(
            decidedOn: [.linux],
            evidence: """
                Linux shows the rows of each network namespace. Docker on macOS and Windows keeps them inside its \
                virtual machine: look from within the container.
                """
        ),
        confidence: .demonstrated,
        sources: [
            "https://github.com/gnzsnz/ib-gateway-docker/issues/34",
            "https://github.com/extrange/ibkr-docker/issues/16",
        ]
    )

    private static let f07: Fault = Fault(
        FaultID(7),
        "WSL and Windows do not share the address",
        group: .reach,
        symptom: """
            From WSL 2 connecting hangs or times out although TWS or the Gateway runs on the same Windows \
            machine.
            """,
        cause: """
            In NAT mode Windows is another host, reachable at the default route's address, and the client arrives \
            there as an untrusted 172.x address. In mirrored mode 127.0.0.1 works, ::1 does not, and a closed \
            port may hang instead of refusing.
            """,
        proof: [
            "The same client started on Windows itself connects.",
            "The networking mode of WSL, and the address that the Gateway saw for the attempt.",
        ],
        remedies: [
            .step(
                "In NAT mode find the address of Windows as seen from WSL and use it as the host.",
                "ip route show default"
            ),
            .step("In mirrored mode use the literal 127.0.0.1."),
            .step(
                """
                In NAT mode add the WSL address to the Gateway's trusted addresses and untick "Allow \
                connections from localhost only".
                """
            ),
        ],
        doNot: [
            "Do not take a successful port test (nc -z) for proof that the Gateway answered."
        ],
        systems: Fault.Systems(
            decidedOn: [.windows],
            evidence: """
                WSL is Windows only: the mode is known inside WSL, the rows on the Windows side come from netstat \
                -ano.
                """
        ),
        confidence: .reported,
        sources: [
            "https://github.com/erdewit/ib_insync/issues/529",
            "https://github.com/microsoft/WSL/issues/12245",
            "https://github.com/microsoft/WSL/issues/10855",
        ]
    )

    private static let f08: Fault = Fault(
        FaultID(8),
        "That 4001 is the Gateway's own line to IB",
        group: .reach,
        symptom: "A search for \":4001\" shows ESTABLISHED, so the API seems fine, yet no client gets through.",
        cause: """
            IB's servers listen on 4000 and 4001 as well. The row found is the Gateway's outgoing connection. It \
            proves that the Gateway is logged in and says nothing about the API.
            """,
        proof: [
            "4001 is the remote port of the row, and the remote address is public (a host of ibllc.com).",
            "The local port of the row is a random high number.",
        ],
        remedies: [
            .step(
                """
                Look at rows whose local port is the API port; Gatehouse labels each row listener, client or \
                upstream.
                """,
                "gatehouse doctor --passive {host}:{port}"
            ),
            .step("Take the row as good news about the login and look for the fault elsewhere."),
        ],
        doNot: [
            "Do not count such rows as clients, and do not close them: that cuts the Gateway off from IB."
        ],
        systems: .rows,
        confidence: .demonstrated,
        sources: [
            "http://ibkb.interactivebrokers.com/tag/technical?page=1",
            "https://github.com/erdewit/ib_insync/issues/386",
        ]
    )
}
