import TWSModel

extension FaultCatalogue {
    /// Something else than the Gateway that was meant answers: F09 to F16.
    static let stranger: [Fault] = [f09, f10, f11, f12, f13, f14, f15, f16]

    private static let f09: Fault = Fault(
        FaultID(9),
        "A port forwarder answers, the Gateway behind it is down",
        group: .stranger,
        symptom: """
            The connection succeeds and is closed again within about ten milliseconds, without a single byte.
            """,
        cause: """
            A forwarder such as socat, an SSH tunnel or Docker's proxy accepted the connection, found nobody \
            behind it and hung up. The Gateway is down or not logged in yet.
            """,
        proof: [
            "The listening socket belongs to socat, ssh, docker-proxy or the like instead of the Gateway.",
            "The forwarder's log says \"Connection refused\" for the address behind it.",
            "Seen from the Gateway's side, nothing listens on the inner port.",
        ],
        remedies: [
            .step("See who really owns the port.", "gatehouse doctor --passive {host}:{port}"),
            .step("Finish the Gateway's login, or wait for it, and look at its container's log."),
            .disruptive("If the Gateway's process is gone, start it again."),
        ],
        doNot: [
            "Do not count \"connected\" as healthy in a check; only an answered hello is."
        ],
        systems: Fault.Systems(
            decidedOn: Fault.OperatingSystem.allCases,
            evidence: """
                Linux names the forwarder. On macOS and Windows the list of listening sockets does so too, but a \
                Docker forwarder hides behind Docker's own process.
                """
        ),
        confidence: .demonstrated,
        sources: [
            "https://github.com/gnzsnz/ib-gateway-docker/blob/master/image-files/scripts/run_socat.sh",
            "https://github.com/gnzsnz/ib-gateway-docker/issues/83",
        ]
    )

    private static let f10: Fault = Fault(
        FaultID(10),
        "A forwarder holds the line while the Gateway is down",
        group: .stranger,
        symptom: "The connection succeeds and then there is silence, for as long as the client cares to wait.",
        cause: """
            The forwarder retries behind the scenes, as socat does with "forever" or "retry", and keeps the \
            client waiting in the meantime. The Gateway has seen nothing of it.
            """,
        proof: [
            "The near end of the socket belongs to the forwarder, with the client's hello still unread in it.",
            "No connection leads from the forwarder to the Gateway's port.",
        ],
        remedies: [
            .step(
                "See who owns the port and whether anything stands behind it.",
                "gatehouse doctor --passive {host}:{port}"
            ),
            .step("Bring the Gateway up; the waiting connection is served then."),
            .disruptive(
                """
                When the Gateway is up, restart the forwarder so that it drops the clients which left long \
                ago (F11).
                """
            ),
        ],
        doNot: [
            """
            Do not keep retrying while the Gateway is down: each attempt stays in the forwarder and is \
            delivered later.
            """
        ],
        systems: Fault.Systems(
            decidedOn: [.linux, .macOS],
            evidence: """
                Linux shows the unread hello and the missing second leg. macOS shows both too; Windows shows the \
                missing leg only.
                """
        ),
        confidence: .demonstrated,
        sources: [
            "https://github.com/heshiming/ibga/blob/master/scripts/_run_socat.sh"
        ]
    )

    private static let f11: Fault = Fault(
        FaultID(11),
        "A forwarder delivers clients that left long ago",
        group: .stranger,
        symptom: """
            The Gateway has only just come up and already shows dead clients, refuses a client id as in use, or \
            stalls.
            """,
        cause: """
            While the Gateway was down, a retrying forwarder collected connections. Their clients gave up, but as \
            soon as the Gateway opens its port, all those stale hellos are delivered at once.
            """,
        proof: [
            """
            Right after the Gateway's start, sockets from the forwarder stand in CLOSE-WAIT with an unread \
            hello.
            """,
            "The Gateway's log shows a burst of conversations which end as soon as they begin.",
        ],
        remedies: [
            .step("Stop the clients' retry loops until the Gateway is up."),
            .step("List what the forwarder still holds.", "ss -tanp 'sport = :{port}'"),
            .step(
                """
                Run the forwarder without endless retry ("forever"), so that it refuses while the Gateway is \
                down.
                """
            ),
            .disruptive("Restart the forwarder, after the Gateway and never before."),
        ],
        doNot: [
            "Do not let clients retry through a forwarder for hours: every try becomes a ghost."
        ],
        systems: Fault.Systems(
            decidedOn: [.linux],
            evidence: """
                Linux shows owner and unread bytes of each socket. Elsewhere the burst in the Gateway's log is \
                the evidence.
                """
        ),
        confidence: .demonstrated,
        reservation: "The mechanism was reproduced; that it explains a given day's trouble is inferred.",
        sources: [
            "https://github.com/heshiming/ibga/blob/master/scripts/_run_socat.sh",
            "https://github.com/gnzsnz/ib-gateway-docker/issues/77",
        ]
    )

    private static let f12: Fault = Fault(
        FaultID(12),
        "The port speaks TLS, the client does not",
        group: .stranger,
        symptom: "After the hello come seven strange bytes, or the connection simply closes or resets.",
        cause: "A TLS listener (stunnel, a proxy, a secured port) took the hello for a broken TLS handshake.",
        proof: [
            """
            The first byte of the answer is 15 hexadecimal, a TLS alert. Java answers 15 03 03 00 02 02 0a; \
            OpenSSL closes, Python's ssl resets.
            """,
            "The owner of the listening socket is a proxy instead of the Gateway.",
        ],
        remedies: [
            .step(
                "Find out which port behind the proxy is the plain one, and whether you should use that.",
                "gatehouse doctor --passive {host}:{port}"
            ),
            .step(
                """
                Put the client's side of the tunnel in between, such as stunnel in client mode, and connect \
                to that.
                """
            ),
        ],
        doNot: [
            """
            Do not touch UseSSL in jts.ini: it concerns the Gateway's line to IB, and switching it off makes \
            the Gateway stop at a dialog when it starts.
            """
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://github.com/IbcAlpha/IBC/blob/master/src/ibcalpha/ibc/JtsIniManager.java"
        ]
    )

    private static let f13: Fault = Fault(
        FaultID(13),
        "The port belongs to a web service",
        group: .stranger,
        symptom: """
            Silence, or text that begins with HTTP or with an angle bracket. Some clients complain of an absurd \
            message length.
            """,
        cause: """
            This is another product: IB's Client Portal Gateway (usually port 5000), IBeam or any web \
            application. It speaks HTTP, the TWS API does not.
            """,
        proof: [
            """
            The first bytes are letters. "HTTP" read as a length is 1,213,486,160, which a client reports as \
            a bad length (507).
            """,
            "The owner of the listening socket is not a Gateway.",
        ],
        remedies: [
            .step(
                "See which program owns the port and which one the Gateway owns.",
                "gatehouse doctor --passive {host}:{port}"
            ),
            .step(
                """
                Use the Gateway's API port (4001, 4002, 7496 or 7497 by default). If you want the web API, \
                use a client made for it.
                """
            ),
        ],
        doNot: [
            """
            Do not type line ends at the port to wake it up: if it is a Gateway after all, they damage its \
            handshake.
            """
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://github.com/lbilli/rib/issues/12",
            "https://github.com/erdewit/ib_insync/issues/578",
        ]
    )

    private static let f14: Fault = Fault(
        FaultID(14),
        "The port is IBC's command port",
        group: .stranger,
        symptom: "Silence after the hello, although the port belongs to the Gateway's own process.",
        cause: """
            IBC opens a command server of its own inside the Gateway's process, usually on 7462. It waits for \
            lines of text and does not know the API.
            """,
        proof: [
            "The listening socket has a backlog of 5; the Gateway's API port has 50.",
            "IBC's log has a line about the command server accepting a connection at that second.",
        ],
        remedies: [
            .step(
                "Compare the port with CommandServerPort in IBC's configuration and use the API port instead.",
                "gatehouse doctor --passive {host}:{port}"
            )
        ],
        doNot: [
            "Do not send text to it by hand: STOP and RESTART are real commands there."
        ],
        systems: Fault.Systems(
            decidedOn: Fault.OperatingSystem.allCases,
            evidence: "Linux shows the backlog. On macOS and Windows, IBC's configuration and log decide."
        ),
        confidence: .demonstrated,
        sources: [
            "https://github.com/IbcAlpha/IBC/blob/master/src/ibcalpha/ibc/CommandServer.java"
        ]
    )

    private static let f15: Fault = Fault(
        FaultID(15),
        "This is another Gateway than you think",
        group: .stranger,
        symptom: "Everything works, but the account or its data are not the expected ones.",
        cause: "Several Gateways run here, live and paper or two users, and this port belongs to the other one.",
        proof: [
            """
            The managed accounts do not fit the configuration: paper accounts begin with DU or DF, live ones \
            with U or F.
            """,
            "The listening process runs with another settings folder or user.",
        ],
        remedies: [
            .step(
                "Send no order until this is settled. Then look at the accounts behind the port.",
                "gatehouse account --gateway {host}:{port}"
            ),
            .step(
                """
                Give each Gateway a port of its own and name the expected account in the client's \
                configuration.
                """
            ),
        ],
        doNot: [
            "Do not place an order \"to test it\". If this is the live account, the order is real."
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://github.com/IbcAlpha/IBC/blob/master/userguide.md"
        ]
    )

    private static let f16: Fault = Fault(
        FaultID(16),
        "Another program took the Gateway's port",
        group: .stranger,
        symptom: """
            The Gateway is up and logged in, but whatever answers on its port is not a Gateway, or nothing usable \
            comes back.
            """,
        cause: """
            The port was taken when the Gateway wanted to open it. The Gateway goes on without an API and only \
            its log says so.
            """,
        proof: [
            "The owner of the listening socket is a process other than the Gateway.",
            "The Gateway's log says \"Address already in use\".",
        ],
        remedies: [
            .step("Name the program that holds the port.", "gatehouse doctor --passive {host}:{port}"),
            .disruptive("End that program or move it to another port, if you know that it can be spared."),
            .disruptive(
                """
                Then let the Gateway open its port again: apply the port setting once more, or restart the \
                Gateway.
                """
            ),
        ],
        doNot: [
            "Do not run two Gateways with the same port number: whichever comes second has no API."
        ],
        systems: .rows,
        confidence: .reported,
        sources: [
            "https://github.com/UnusualAlpha/ib-gateway-docker/issues/53"
        ]
    )
}
