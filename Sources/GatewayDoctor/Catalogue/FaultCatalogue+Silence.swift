import TWSModel

extension FaultCatalogue {
    /// Connected, and not one byte comes back: F17 to F25.
    static let silence: [Fault] = [f17, f18, f19, f20, f21, f22, f23, f24, f25]

    private static let f17: Fault = Fault(
        FaultID(17),
        "The Gateway no longer accepts connections",
        group: .silence,
        symptom: """
            Connecting works, then not one byte comes back. It is the same for every client, and waiting does not \
            help.
            """,
        cause: """
            The Gateway's listening thread is dead or stuck. The kernel still completes each connection and puts \
            it into the Gateway's queue, but nobody takes it out. What sets it off is not known for sure.
            """,
        proof: [
            """
            The Gateway's end of the socket has no owner: it was never accepted. The listener's queue grows \
            by one with each attempt.
            """,
            """
            The Gateway's log has no "State: HEADER" line for the attempt, while other lines are still being \
            written.
            """,
            "The Gateway's own connection to IB is still established.",
        ],
        remedies: [
            .step(
                """
                Stop every client and health check that connects here, so that the queue does not fill up \
                (F05).
                """
            ),
            .step(
                """
                Save a thread dump before anything else; it costs nothing and is the evidence IB's support \
                can use. Look for JTS-SocketListener in it. (jcmd comes with a JDK.)
                """,
                "jcmd {pid} Thread.print > gateway-threads.txt"
            ),
            .disruptive(
                """
                If you can reach the Gateway's settings: change the API port to another number, apply, change \
                it back. Closing the listener frees the queue, and this has helped without a new login. \
                Clients that still work are disconnected.
                """
            ),
            .disruptive(
                """
                Otherwise restart the Gateway and wait until its login is complete. Then let one client send \
                one correct hello.
                """,
                "gatehouse doctor {host}:{port}"
            ),
        ],
        doNot: [
            "Do not retry and do not probe: each attempt adds a dead connection to the queue.",
            "Do not count the CLOSE-WAIT rows as the cause. They are the trace of your own attempts.",
            "Do not wait for it to heal: dead connections in the queue have no timeout.",
        ],
        systems: .queue,
        confidence: .reported,
        reservation: """
            The state was reproduced; several people report it of real Gateways; the trigger is unknown.
            """,
        sources: [
            "https://github.com/nautechsystems/nautilus_trader/issues/4796",
            "https://github.com/gnzsnz/ib-gateway-docker/issues/336",
            "https://github.com/erdewit/ib_insync/issues/386",
            "https://github.com/mvberg/ib-gateway-docker/pull/35",
        ]
    )

    private static let f18: Fault = Fault(
        FaultID(18),
        "One silent client blocks all others",
        group: .silence,
        symptom: """
            Connecting works, then not one byte comes back, until one particular program ends. Then everything \
            works again.
            """,
        cause: """
            One thread takes connections and reads the first message of each. A client that connected and said \
            nothing, or only half a hello, keeps that thread waiting, and everybody else queues up behind it.
            """,
        proof: [
            """
            Exactly one established connection has an owner and nothing unread, and behind it stand \
            connections without an owner.
            """,
            """
            The Gateway's log stops at "State: HEADER" for the blocking connection, without the "State: STOP" \
            that should follow.
            """,
        ],
        remedies: [
            .step(
                "Find the process at the other end of the one accepted connection.",
                "gatehouse doctor --passive {host}:{port}"
            ),
            .step("Close that program in its own way if you can: often it is a forgotten telnet, nc or port test."),
            .disruptive("Otherwise end it. Here {pid} is the blocking client, not the Gateway.", "kill {pid}"),
        ],
        doNot: [
            "Do not leave a bare TCP connection open to the API port, not even to see whether it is open.",
            "Do not restart the Gateway first: it costs a login, and the same client comes back.",
        ],
        systems: .queue,
        confidence: .inferred,
        reservation: """
            The mechanism was reproduced with a server of that shape; that the Gateway has this shape is inferred \
            from its log.
            """,
        sources: [
            "https://github.com/erdewit/ib_insync/issues/86"
        ]
    )

    private static let f19: Fault = Fault(
        FaultID(19),
        "The Gateway asks whether to let this address in",
        group: .silence,
        symptom: "Connecting works, then silence, but only from this machine or container. Other clients work.",
        cause: """
            The Gateway shows the question "Accept incoming connection attempt?" because the client's address is \
            not among its trusted ones, and waits for a click. The address may arrive as IPv6 or as a container's \
            172.x.
            """,
        proof: [
            """
            The Gateway's end of the socket has an owner and the hello has been read: it was accepted and is \
            parked.
            """,
            "Clients from a trusted address are served at the same time.",
            """
            The address in the socket's row is not in the trusted list; IBC's log mentions a dialog at that \
            second.
            """,
        ],
        remedies: [
            .step("Answer the question in the Gateway's window."),
            .step(
                """
                Add the address, as a number and in the family in which it arrives, under API settings, \
                Trusted IPs.
                """
            ),
            .step(
                """
                With IBC, list trusted addresses in the Gateway and set \
                AcceptIncomingConnectionAction=reject, so that no question can block anybody.
                """
            ),
        ],
        doNot: [
            "Do not retry: on a machine without a screen the questions pile up and nobody can click.",
            "Do not accept everybody automatically on a port that others can reach: whoever connects can trade.",
        ],
        systems: Fault.Systems(
            decidedOn: [.linux, .macOS],
            evidence: """
                Linux tells a parked connection from a queued one. On macOS lsof shows that it has a descriptor. \
                On Windows the dialog itself or IBC's log decides.
                """
        ),
        confidence: .reported,
        reservation: "The question and its effect are well reported; the exact socket state is inferred.",
        sources: [
            "https://github.com/IbcAlpha/IBC/blob/master/resources/config.ini",
            "https://github.com/erdewit/ib_insync/issues/381",
            "https://github.com/extrange/ibkr-docker/issues/16",
        ]
    )

    private static let f20: Fault = Fault(
        FaultID(20),
        "A notice after login waits for a click",
        group: .silence,
        symptom: "The port is open right after the login, but no client is ever served.",
        cause: """
            The Gateway shows a notice that has to be accepted first, and serves no API until then: the warning \
            that a paper account is no brokerage account, a change of bid and ask sizes, login messages or a \
            compliance note.
            """,
        proof: [
            "IBC's log shows a dialog opened and never closed, and \"Configuration tasks completed\" is missing.",
            "The connection was accepted and its hello read, as with F19, but for every client.",
        ],
        remedies: [
            .step("Look at the Gateway's screen, through VNC if need be, and accept the notice."),
            .step(
                """
                With IBC, set AcceptNonBrokerageAccountWarning=yes, so that the paper notice is dealt with at \
                each login.
                """
            ),
            .disruptive("If the window cannot be reached, restart the Gateway where somebody can see it."),
        ],
        doNot: [
            "Do not run a Gateway whose window nobody can ever look at."
        ],
        systems: Fault.Systems(
            decidedOn: Fault.OperatingSystem.allCases,
            evidence: "The dialog on the screen, or IBC's log, decides on all three systems."
        ),
        confidence: .demonstrated,
        sources: [
            "https://github.com/IbcAlpha/IBC/blob/master/resources/config.ini",
            "https://github.com/QuantConnect/IBAutomater",
        ]
    )

    private static let f21: Fault = Fault(
        FaultID(21),
        "The login is not finished",
        group: .silence,
        symptom: "For minutes after the start, connections are refused or get no answer.",
        cause: """
            The Gateway waits in its login: for the second factor (about 180 seconds), for a decision about an \
            existing session, for the password again, or because of too many failed attempts. IBC can also be \
            stuck because the window is not in English.
            """,
        proof: [
            "The Gateway's process exists, but has no established connection to IB.",
            """
            IBC's log ends in the middle of the login: second factor initiated, login attempt, existing \
            session.
            """,
            "The title of the Gateway's window.",
        ],
        remedies: [
            .step("Look at the Gateway's window and finish what it asks for."),
            .step("See how far it came without connecting.", "gatehouse doctor --passive {host}:{port}"),
            .step(
                "With IBC, set Locale=en in jts.ini and configure what happens when the second factor times out."
            ),
            .disruptive(
                """
                If the login has failed for good, restart the Gateway once, with somebody present for the \
                second factor.
                """
            ),
        ],
        doNot: [
            "Do not restart again and again: after too many failed logins IB locks the user out for a while."
        ],
        systems: Fault.Systems(
            decidedOn: Fault.OperatingSystem.allCases,
            evidence: """
                The missing connection to IB shows in every system's socket list; the reason is in IBC's log or \
                on the screen.
                """
        ),
        confidence: .demonstrated,
        sources: [
            "https://github.com/IbcAlpha/IBC/blob/master/src/ibcalpha/ibc/LoginManager.java",
            "https://github.com/erdewit/ib_insync/issues/638",
        ]
    )

    private static let f22: Fault = Fault(
        FaultID(22),
        "The Gateway's process is frozen",
        group: .silence,
        symptom: """
            Connecting works, then silence. The Gateway's window does not react either, and its log has stopped.
            """,
        cause: """
            The whole Java process stands still: suspended, out of memory and busy collecting garbage, waiting \
            for a swapped-out disk, or deadlocked. The kernel goes on completing connections for it.
            """,
        proof: [
            "The connection was never accepted, and log lines of every kind have stopped.",
            "The process is in state T or D, or burns a core while its memory is at the limit.",
            "The log's last lines have \"OutOfMemoryError\" or \"has not responded\".",
        ],
        remedies: [
            .step(
                "On Linux and macOS, see the state, the processor time and the memory of the process.",
                "ps -o pid,stat,pcpu,rss,etime,args -p {pid}"
            ),
            .step(
                "If it was suspended (state T), let it run on; waiting clients are answered at once.",
                "kill -CONT {pid}"
            ),
            .step(
                "Save a thread dump, if the process still gives one.",
                "jcmd {pid} Thread.print > gateway-threads.txt"
            ),
            .disruptive(
                """
                Restart the Gateway, and if memory was the reason give it more (the -Xmx line in \
                ibgateway.vmoptions, or the image's heap setting).
                """
            ),
        ],
        doNot: [
            "Do not add market data lines or raise the log level on a Gateway that is short of memory.",
            """
            Do not keep connecting meanwhile: each attempt waits in the queue and is served, long dead, after \
            the thaw.
            """,
        ],
        systems: Fault.Systems(
            decidedOn: Fault.OperatingSystem.allCases,
            evidence: """
                Linux shows the process state and the queue. macOS shows the state with ps. Windows shows "Not \
                responding" and suspended threads.
                """
        ),
        confidence: .demonstrated,
        reservation: "A stopped process was reproduced; memory exhaustion is known from reports.",
        sources: [
            "https://github.com/gnzsnz/ib-gateway-docker",
            "https://github.com/gnzsnz/ib-gateway-docker/issues/149",
        ]
    )

    private static let f23: Fault = Fault(
        FaultID(23),
        "A burst of requests choked the Gateway",
        group: .silence,
        symptom: "The session worked, then a burst of requests went out, and since then nothing comes back.",
        cause: """
            Too many messages in too short a time. The limit is 50 a second for each connection, and some \
            Gateways have stopped answering at bursts of about 40.
            """,
        proof: [
            "The silence begins within a second of the burst.",
            """
            The connection is an accepted one, and unread bytes grow at the Gateway's end or unsent ones at \
            the client's.
            """,
        ],
        remedies: [
            .step("Stop sending and wait a minute; see whether other clients are still served."),
            .step("Spread the requests evenly: about four in each 100 milliseconds instead of forty at once."),
            .step("Close this one connection properly and open it again."),
            .disruptive("If no client is served any more, restart the Gateway."),
        ],
        doNot: [
            "Do not start all subscriptions in parallel after a reconnect."
        ],
        systems: Fault.Systems(
            decidedOn: [.linux, .macOS],
            evidence: """
                Linux and macOS show unread and unsent bytes. Windows does not: there the client's own record of \
                what it sent decides.
                """
        ),
        confidence: .reported,
        sources: [
            "https://github.com/stoqey/ib/pull/68",
            "https://github.com/stoqey/ib/pull/81",
        ]
    )

    private static let f24: Fault = Fault(
        FaultID(24),
        "The Gateway took the connection but never reads it",
        group: .silence,
        symptom: "Connecting works, then silence. Other clients may work normally.",
        cause: "The connection was taken out of the queue, but the thread that should read it is stuck or dead.",
        proof: [
            "The Gateway's end of the socket has an owner, and the hello lies there unread.",
            "The listener's queue is empty, so new connections are still being taken.",
        ],
        remedies: [
            .step("Close this connection properly and try once more.", "gatehouse doctor {host}:{port}"),
            .step(
                "Save a thread dump; the stuck thread shows in it.",
                "jcmd {pid} Thread.print > gateway-threads.txt"
            ),
            .disruptive("If every new connection ends like this, restart the Gateway."),
        ],
        doNot: [
            "Do not leave many such connections open: each holds one of the 32 places."
        ],
        systems: Fault.Systems(
            decidedOn: [.linux, .macOS],
            evidence: "Linux and macOS show unread bytes of an accepted socket. Windows does not."
        ),
        confidence: .conjectured,
        reservation: """
            The state was reproduced with a test server; no report of a Gateway in this state is known.
            """,
        sources: [
            "https://man7.org/linux/man-pages/man7/tcp.7.html"
        ]
    )

    private static let f25: Fault = Fault(
        FaultID(25),
        "The Gateway keeps dead clients",
        group: .silence,
        symptom: """
            New clients work at first or are told that their id is in use. Rows in CLOSE-WAIT become more, one \
            for each client that went away.
            """,
        cause: """
            Clients left without saying goodbye, and the Gateway noticed but never closed its end. Each leaves a \
            place and a client id occupied.
            """,
        proof: [
            """
            The rows in CLOSE-WAIT have an owner, the Gateway, and nothing unread. (Without an owner it would \
            be F17.)
            """,
            "Their number grows by one for each client that was lost.",
        ],
        remedies: [
            .step("List the rows and what is unread in them.", "ss -tanp 'sport = :{port}'"),
            .step("Connect with another client id for now."),
            .step("Let clients end properly: close the connection on exit and on signals."),
            .disruptive("Restart the Gateway at a quiet hour to get the places back."),
        ],
        doNot: [
            "Do not end clients the hard way (kill -9, debugger stop) as a habit."
        ],
        systems: Fault.Systems(
            decidedOn: [.linux, .macOS],
            evidence: """
                Linux tells owned from unowned rows. On macOS a row that lsof lists is owned. Windows cannot tell \
                them apart.
                """
        ),
        confidence: .inferred,
        reservation: """
            The state was reproduced with a test server; that it happened in a Gateway rests on single reports.
            """,
        sources: [
            "https://github.com/stoqey/ib/pull/68",
            "https://github.com/IbcAlpha/IBC/issues/117",
        ]
    )
}
