import TWSModel

extension FaultCatalogue {
    /// Turned away during the handshake: F26 to F32.
    static let handshake: [Fault] = [f26, f27, f28, f29, f30, f31, f32]

    private static let f26: Fault = Fault(
        FaultID(26),
        "The Gateway turns this address away",
        group: .handshake,
        symptom: """
            The connection is closed right after the hello, without a byte. It really is the Gateway that closes.
            """,
        cause: """
            The client's address is not allowed: "Allow connections from localhost only" is on, the address is \
            not trusted, or IBC is set to reject.
            """,
        proof: [
            "The listening socket belongs to the Gateway, not to a forwarder (that would be F09).",
            """
            The Gateway closes first, and its log has the header lines but no "Starting new conversation" for \
            the attempt.
            """,
            "A client on the Gateway's own machine is served.",
        ],
        remedies: [
            .step(
                "Come from the Gateway's own machine, for instance through SSH.",
                "ssh -N -L {port}:127.0.0.1:{port} {host}"
            ),
            .step(
                """
                Or add the client's address to Trusted IPs and untick "Allow connections from localhost \
                only".
                """
            ),
        ],
        doNot: [
            "Do not accept connections from everywhere: the API port has no password."
        ],
        systems: .wire,
        confidence: .reported,
        sources: [
            "https://github.com/ib-controller/ib-controller/issues/197",
            "https://github.com/wboayue/rust-ibapi/blob/main/src/errors.rs",
            "https://github.com/IbcAlpha/IBC/issues/195",
        ]
    )

    private static let f27: Fault = Fault(
        FaultID(27),
        "The first bytes were not a proper hello",
        group: .handshake,
        symptom: "A hand-written test gets silence or is closed, while real clients are served.",
        cause: """
            The test did not send what the API expects: "API", a zero byte, a four-byte length and a version \
            range. Everything else is read as something that it is not, for instance as a gigantic length.
            """,
        proof: [
            """
            The bytes that were sent do not begin with 41 50 49 00, followed by a length and by 76 (the \
            letter v).
            """,
            "A real client connects at the same time.",
        ],
        remedies: [
            .step("Let a proper client try once.", "gatehouse doctor {host}:{port}"),
            .step("Close the hand-written test, wherever it may still be running."),
        ],
        doNot: [
            """
            Do not repeat the malformed hello: a connection that says something meaningless may hold up all \
            others (F18).
            """
        ],
        systems: .wire,
        confidence: .inferred,
        reservation: """
            That the test is malformed can be seen for certain; what a Gateway does with it is inferred.
            """,
        sources: [
            "https://interactivebrokers.github.io/tws-api/connection.html"
        ]
    )

    private static let f28: Fault = Fault(
        FaultID(28),
        "The client speaks the handshake of years ago",
        group: .handshake,
        symptom: """
            The answer comes as bare text, without a length in front, and the server version is 76. The Gateway \
            may say that the client is out of date.
            """,
        cause: """
            The client library is from before API version 100. The Gateway still answers it, but pretends to be \
            as old as the client.
            """,
        proof: [
            "The first byte of the answer is a digit instead of zero.",
            "The Gateway's log or window says that the socket client needs to be upgraded.",
        ],
        remedies: [
            .step("Use a client library that is maintained and speaks version 100 or later."),
            .step("See what the Gateway offers to a modern client.", "gatehouse doctor {host}:{port}"),
        ],
        doNot: [
            "Do not build anything on version 76: most of today's messages do not exist there."
        ],
        systems: .wire,
        confidence: .reported,
        sources: [
            "https://github.com/pilwon/node-ib/issues/131",
            "https://github.com/pilwon/node-ib/issues/155",
        ]
    )

    private static let f29: Fault = Fault(
        FaultID(29),
        "Client and Gateway share no version",
        group: .handshake,
        symptom: "An error about versions, fields that make no sense, an unknown message (505), or silence.",
        cause: """
            Each side names the range of versions that it speaks, and the Gateway picks the lower of the two \
            maxima. If the ranges do not meet, or the client cannot really speak what it offered, the \
            conversation breaks down.
            """,
        proof: [
            "The number in the first answer, compared with the range that the client offered.",
            "The Gateway's log names both in \"Server version is\" and \"Client version is\".",
        ],
        remedies: [
            .step("See which version this Gateway offers.", "gatehouse doctor {host}:{port}"),
            .step("Update the client library, or let it offer a wider range."),
            .disruptive("Or update the Gateway, if it is the older of the two."),
        ],
        doNot: [
            """
            Do not offer only the newest versions: an older Gateway cannot meet them, and one report suspects \
            that it can be left stuck by that.
            """
        ],
        systems: .wire,
        confidence: .demonstrated,
        reservation: "That the effect can go as far as a stuck Gateway is unproven.",
        sources: [
            "https://github.com/wboayue/rust-ibapi/pull/492",
            "https://github.com/ib-api-reloaded/ib_async/issues/147",
            "https://github.com/nautechsystems/nautilus_trader/issues/4796",
        ]
    )

    private static let f30: Fault = Fault(
        FaultID(30),
        "IB no longer lets this Gateway version log in",
        group: .handshake,
        symptom: "The Gateway does not get past its login and says that its version is no longer supported.",
        cause: "IB retires old builds. From a certain day on they cannot log in, whatever the password.",
        proof: [
            "The text of the dialog: no longer supported, or a minimum supported version.",
            "The Gateway has no connection to IB, and its log ends at the login.",
        ],
        remedies: [
            .step("Read the dialog; it names the version that is needed."),
            .step("Install a current Gateway, or take a current container image. Keep the settings folder."),
            .disruptive("Start the new one in place of the old one."),
        ],
        doNot: [
            "Do not pin an image or switch updates off for good without a date in the calendar to look again."
        ],
        systems: Fault.Systems(
            decidedOn: Fault.OperatingSystem.allCases,
            evidence: "The dialog on the screen, or the automation's log, decides on all three systems."
        ),
        confidence: .demonstrated,
        sources: [
            "https://github.com/QuantConnect/Lean.Brokerages.InteractiveBrokers/issues/143",
            "https://github.com/waytrade/ib-gateway-docker/issues/9",
        ]
    )

    private static let f31: Fault = Fault(
        FaultID(31),
        "The client stumbles over the time zone's name",
        group: .handshake,
        symptom: "The client fails while it reads the very first answer, with an error about text or time.",
        cause: """
            The first answer carries the time and the name of the Gateway's time zone. On a machine that is not \
            set to English that name may be in another language or alphabet, and not every client can read it.
            """,
        proof: [
            """
            The first answer has a good length and a good version number, and after them bytes above 7F or an \
            unknown zone name.
            """
        ],
        remedies: [
            .step("See the first answer as it came.", "gatehouse doctor {host}:{port}"),
            .step("Update the client library; current ones tolerate it."),
            .disruptive(
                """
                Run the Gateway in English, with a plain time zone in its settings, which needs a restart of \
                it.
                """
            ),
        ],
        doNot: [
            "Do not catch and ignore every decoding error: the next one may be a real one."
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://github.com/wboayue/rust-ibapi/blob/main/docs/troubleshooting.md",
            "https://github.com/erdewit/ib_insync/issues/105",
            "https://github.com/erdewit/ib_insync/issues/180",
        ]
    )

    private static let f32: Fault = Fault(
        FaultID(32),
        "The Gateway is only just starting",
        group: .handshake,
        symptom: "The first attempt after a start is reset or refused. Half a minute later it works.",
        cause: """
            The Gateway has its port open before it can serve anybody, or it died and reopened the port while \
            this client stood in the queue.
            """,
        proof: [
            "A reset instead of an orderly close, within about a minute of the Gateway's start or restart.",
            "The line \"API server listening on port\" in its log is only seconds old.",
        ],
        remedies: [
            .step("Wait 30 seconds, then try once.", "sleep 30 && gatehouse doctor {host}:{port}"),
            .step("Let the client wait longer after each failed attempt, from 5 seconds up to a minute."),
        ],
        doNot: [
            "Do not hammer a Gateway that is starting."
        ],
        systems: .wire,
        confidence: .reported,
        sources: [
            "https://github.com/QuantConnect/Lean.Brokerages.InteractiveBrokers/pull/151",
            "https://github.com/erdewit/ib_insync/issues/303",
        ]
    )
}
