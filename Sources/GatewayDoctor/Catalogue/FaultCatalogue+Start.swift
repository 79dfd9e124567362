import TWSModel

extension FaultCatalogue {
    /// The server version is known, but the session does not start: F33 to F42.
    static let start: [Fault] = [f33, f34, f35, f36, f37, f38, f39, f40, f41, f42]

    private static let f33: Fault = Fault(
        FaultID(33),
        "The client never started the API",
        group: .start,
        symptom: "The server version arrives, and after it nothing more.",
        cause: """
            After the version the client has to send START_API with its client id. This one did not: an \
            asynchronous connect without the call, a reader that does not run, or an error in the callback before \
            it.
            """,
        proof: [
            "The client has sent its hello, about 17 to 21 bytes, and nothing after it.",
            "The Gateway's log has both versions, but no client id for the conversation.",
        ],
        remedies: [
            .step("Check the Gateway with a client that does send it.", "gatehouse doctor {host}:{port}"),
            .step(
                """
                In your client, call startApi after the connect acknowledgement when you connect \
                asynchronously; start the reader first.
                """
            ),
        ],
        doNot: [
            "Do not send START_API twice. The synchronous connect of the official libraries already sends it.",
            "Do not restart the Gateway: it is waiting for the client.",
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://interactivebrokers.github.io/tws-api/connection.html"
        ]
    )

    private static let f34: Fault = Fault(
        FaultID(34),
        "Requests were sent before the session began",
        group: .start,
        symptom: "The first requests get no answer. Or the client library itself reports 503 or 504.",
        cause: """
            Until START_API has been accepted, the Gateway drops requests without a word. 503 and 504 never come \
            from the Gateway; the library says them when it does not know the server version yet.
            """,
        proof: [
            "In the order of bytes, a request stands before the next valid order id.",
            "The Gateway's log says \"Ignoring API request\" since the API is not accepted.",
        ],
        remedies: [
            .step("Wait until both the managed accounts and the next valid order id are in, then begin."),
            .step("See that this Gateway sends both, and how fast.", "gatehouse doctor {host}:{port}"),
        ],
        doNot: [
            "Do not sleep for two seconds instead of waiting for the answers: some day it takes three."
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://github.com/scmhub/ibapi/issues/1",
            "https://github.com/hadrianl/ibapi/issues/42",
            "https://github.com/nautechsystems/nautilus_trader/issues/4026",
        ]
    )

    private static let f35: Fault = Fault(
        FaultID(35),
        "The client id is in use by another program",
        group: .start,
        symptom: "The version arrives, then error 326, then the connection closes within a second.",
        cause: "Each client of a Gateway needs an id of its own, and a living client has this one.",
        proof: [
            "Error 326 and an orderly close by the Gateway.",
            "Another established connection to the Gateway belongs to a process that is alive.",
        ],
        remedies: [
            .step("Use another client id.", "gatehouse doctor {host}:{port} --client-id 901"),
            .step(
                "Find the other program: it is often an earlier run of the same one, or a notebook.",
                "gatehouse doctor --passive {host}:{port}"
            ),
            .disruptive(
                "End the other program if it is the one that should not be there. Here {pid} is that client.",
                "kill {pid}"
            ),
        ],
        doNot: [
            "Do not reconnect at once after closing: the old socket may not be gone yet.",
            "Do not change ids for orders that are working: they belong to the id that placed them.",
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://github.com/erdewit/ib_insync/issues/376",
            "https://github.com/ib-api-reloaded/ib_async/blob/main/ib_async/client.py",
        ]
    )

    private static let f36: Fault = Fault(
        FaultID(36),
        "The client id is still held by a client that is gone",
        group: .start,
        symptom: "Error 326, although no other client runs.",
        cause: """
            The Gateway has not noticed yet that the earlier client is gone, or is only just restarting. The id \
            is free again when it lets go.
            """,
        proof: [
            "Error 326, and no living process at the other end of any connection with that id.",
            """
            At the Gateway a connection in ESTABLISHED or CLOSE-WAIT, with the Gateway as owner, is left from \
            the earlier client.
            """,
        ],
        remedies: [
            .step("Wait 60 seconds and try again.", "sleep 60 && gatehouse doctor {host}:{port}"),
            .step("If it has to be now, use another client id; working orders stay with the old one."),
            .step("Around the nightly restart, let the client take 326 for a reason to wait instead of an end."),
            .disruptive("As a last resort, restart the Gateway."),
        ],
        doNot: [
            """
            Do not walk through random ids: orders stay behind under each of them and cannot be changed from \
            the others.
            """
        ],
        systems: Fault.Systems(
            decidedOn: [.linux, .macOS],
            evidence: """
                Linux shows that nobody stands at the other end. With remote clients on any system, it takes a \
                look at both machines.
                """
        ),
        confidence: .reported,
        sources: [
            "https://github.com/ib-api-reloaded/ib_async/issues/152",
            "https://github.com/nautechsystems/nautilus_trader/pull/3796",
            "https://github.com/mvberg/ib-gateway-docker/issues/7",
        ]
    )

    private static let f37: Fault = Fault(
        FaultID(37),
        "The Gateway hangs up without saying why",
        group: .start,
        symptom: """
            The version arrives, START_API is sent, and about half a second later the connection is closed, \
            without an error code.
            """,
        cause: """
            The Gateway refused the session, but its reason did not arrive: the question about the connection was \
            answered with No, the id was in use and the text got lost, or the two sides misunderstood each other.
            """,
        proof: [
            "The close comes 0.3 to 1.5 seconds after START_API, and no error message came before it.",
            "The Gateway's log, in the lines after the client's id.",
        ],
        remedies: [
            .step(
                "Try once more with another client id. If that works it was the id.",
                "gatehouse doctor {host}:{port} --client-id 902"
            ),
            .step("Export the Gateway's log and read the lines of that second."),
            .step("Check that the address is trusted and that no question stands on the screen."),
        ],
        doNot: [
            "Do not believe a library that asks \"client id already in use?\": it is guessing."
        ],
        systems: .wire,
        confidence: .inferred,
        sources: [
            "https://github.com/ib-api-reloaded/ib_async/issues/143",
            "https://github.com/erdewit/ib_insync/issues/599",
        ]
    )

    private static let f38: Fault = Fault(
        FaultID(38),
        "Only half of the session's greeting arrived",
        group: .start,
        symptom: "The managed accounts come but the next valid order id does not, or the other way round.",
        cause: """
            The Gateway's order side is not ready: it is still loading from IB, the connection to IB is down, or \
            it is in a bad state.
            """,
        proof: [
            "Which of the two messages came, and how long after the login.",
            "Whether 1100 or 2110 (connection to IB lost) or farm notices came as well.",
        ],
        remedies: [
            .step(
                "Wait until a minute after the login, then try once.",
                "sleep 60 && gatehouse doctor {host}:{port}"
            ),
            .step("If a notice says that the connection to IB is lost, follow F43."),
            .disruptive("If it stays so for minutes with the connection to IB up, restart the Gateway."),
        ],
        doNot: [
            "Do not call the session connected, and place no order, before both are in."
        ],
        systems: .wire,
        confidence: .inferred,
        sources: [
            "https://github.com/heshiming/ibga/issues/24",
            "https://github.com/erdewit/ib_insync/issues/300",
        ]
    )

    private static let f39: Fault = Fault(
        FaultID(39),
        "All places for clients are taken",
        group: .start,
        symptom: "New clients stall or are turned away, while those that are connected work.",
        cause: "One Gateway serves at most 32 API clients. Connections that nobody uses any more count as well.",
        proof: [
            "32 or more established connections with the Gateway as owner stand on the API port."
        ],
        remedies: [
            .step("Count them and see whose they are.", "gatehouse doctor --passive {host}:{port}"),
            .step("Close what is not needed. Programs can share one session instead of opening one for each task."),
            .disruptive("If the places are held by dead clients (F25), restart the Gateway at a quiet hour."),
        ],
        doNot: [
            "Do not design one connection for each task or symbol."
        ],
        systems: .rows,
        confidence: .demonstrated,
        reservation: "The limit is documented; what the 33rd client sees exactly is not.",
        sources: [
            "https://interactivebrokers.github.io/tws-api/connection.html",
            "https://github.com/scmhub/ibsync/issues/5",
        ]
    )

    private static let f40: Fault = Fault(
        FaultID(40),
        "The client does not read what has arrived",
        group: .start,
        symptom: "The client times out although the Gateway answered.",
        cause: """
            The client's own reader stands still: its event loop is blocked or never runs (frequent in \
            notebooks), or the reader thread was never started.
            """,
        proof: [
            "At the client's end of the socket lie unread bytes, and they become more.",
            "The Gateway's log shows a complete conversation.",
        ],
        remedies: [
            .step("See that the Gateway answers another client.", "gatehouse doctor {host}:{port}"),
            .step("On Linux, see the unread bytes of your client (Recv-Q).", "ss -tnp 'dport = :{port}'"),
            .step("Start the reader thread or run the event loop; move slow work out of the callbacks."),
        ],
        doNot: [
            "Do not raise the timeout: the data are here already."
        ],
        systems: Fault.Systems(
            decidedOn: [.linux, .macOS],
            evidence: """
                Linux and macOS show the unread bytes. On Windows the client's own stack trace has to decide.
                """
        ),
        confidence: .demonstrated,
        sources: [
            "https://github.com/erdewit/ib_insync/issues/295",
            "https://github.com/erdewit/ib_insync/issues/619",
        ]
    )

    private static let f41: Fault = Fault(
        FaultID(41),
        "Connected, but a start-up request never ends",
        group: .start,
        symptom: """
            The client reports that positions, executions or completed orders timed out, and calls the connection \
            a failure.
            """,
        cause: """
            The session is up. One of the requests that the library makes at the start has not been finished by \
            the Gateway: an end marker is missing, an advisor account needs other requests, or another request \
            for completed orders is still pending.
            """,
        proof: [
            "The handshake is complete and bytes keep flowing.",
            "Of all requests only one lacks its end.",
        ],
        remedies: [
            .step("See that the session itself is ready.", "gatehouse doctor {host}:{port}"),
            .step("Take it for a warning in the client: ask again later, or leave this request out at the start."),
            .step("With several accounts, name the account in the request."),
        ],
        doNot: [
            "Do not disconnect and connect again because of it: the next start runs into the same request."
        ],
        systems: .wire,
        confidence: .reported,
        sources: [
            "https://github.com/ib-api-reloaded/ib_async/issues/84",
            "https://github.com/erdewit/ib_insync/issues/224",
            "https://github.com/erdewit/ib_insync/issues/303",
        ]
    )

    private static let f42: Fault = Fault(
        FaultID(42),
        "This account or mode has no API",
        group: .start,
        symptom: "The API closes or refuses for this one login. With another account the same setup works.",
        cause: """
            Some accounts have no API (IBKR Lite in the United States), or the Gateway was started in FIX mode \
            instead of IB API mode.
            """,
        proof: [
            "A dialog which says that API support is not available for this kind of account.",
            "ApiOnly=false in jts.ini, which stands for FIX mode.",
        ],
        remedies: [
            .step("Look at the Gateway's window and at its jts.ini.", "grep -i ApiOnly ~/Jts/jts.ini"),
            .step("At the next login choose \"IB API\" instead of \"FIX CTCI\" on the login screen."),
            .step(
                """
                If it is the account, change it to one with API access in IB's account settings; that takes \
                effect at a later login.
                """
            ),
        ],
        doNot: [
            "Do not look for the fault in ports or firewalls: the login decides here."
        ],
        systems: Fault.Systems(
            decidedOn: Fault.OperatingSystem.allCases,
            evidence: "The dialog and jts.ini decide on all three systems."
        ),
        confidence: .demonstrated,
        sources: [
            "https://github.com/QuantConnect/IBAutomater"
        ]
    )
}
