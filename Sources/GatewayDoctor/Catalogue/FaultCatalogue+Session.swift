import TWSModel

extension FaultCatalogue {
    /// A session that ran is impaired or lost: F43 to F60.
    static let session: [Fault] = [
        f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60,
    ]

    private static let f43: Fault = Fault(
        FaultID(43),
        "The Gateway lost its connection to IB",
        group: .session,
        symptom: """
            Notice 1100, perhaps repeated every few seconds; later 1101 or 1102. Requests fail or stay unanswered \
            meanwhile.
            """,
        cause: """
            The link between the Gateway and IB is down: the internet line, IB's nightly reset or another login. \
            The connection between your client and the Gateway is in order.
            """,
        proof: [
            "Notice 1100 or 2110 on the session, while the local connection stays established.",
            "The Gateway's connection to IB is missing or in SYN-SENT.",
        ],
        remedies: [
            .step(
                """
                Keep the session open and wait. 1102 means that everything goes on; after 1101 subscribe to \
                market data again.
                """
            ),
            .step("Send no orders meanwhile, and look at orders and positions afresh when the link is back."),
            .step("See the state of farms and the link.", "gatehouse status --gateway {host}:{port}"),
            .step("Check the machine's own internet connection and IB's system status page."),
        ],
        doNot: [
            """
            Do not close the local connection: you would come back to a client id in use (326) and lose your \
            place for nothing.
            """,
            "Do not take a single farm's OK (2104) for the end of it: only 1101 or 1102 ends 1100.",
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://interactivebrokers.github.io/tws-api/message_codes.html",
            "https://github.com/IbcAlpha/IBC/issues/251",
        ]
    )

    private static let f44: Fault = Fault(
        FaultID(44),
        "The Gateway's daily restart",
        group: .session,
        symptom: "The connection closes and is then refused for seconds or minutes, at the same time each day.",
        cause: """
            The Gateway restarts or logs off once a day at the time set in it. A restart keeps the login until \
            the weekend.
            """,
        proof: [
            """
            The Gateway closed in an orderly way, its process number is a new one, and it is the same minute \
            as yesterday.
            """,
            "AutoRestartTime in IBC's configuration, or the lock and exit settings of the Gateway.",
        ],
        remedies: [
            .step("Let the client reconnect by itself, waiting 5 seconds at first and up to a minute later."),
            .step("Expect a reset (F32) and a client id in use (F36) in the first minute, and wait through both."),
            .step("Move the restart to an hour that suits you: Configure, Settings, Lock and Exit."),
        ],
        doNot: [
            "Do not raise an alarm for a restart that was planned; raise one if it is not over after 15 minutes.",
            "Do not run two reconnect loops side by side (F58).",
        ],
        systems: Fault.Systems(
            decidedOn: Fault.OperatingSystem.allCases,
            evidence: "The new process number and the close are visible on all three systems."
        ),
        confidence: .demonstrated,
        sources: [
            "https://github.com/erdewit/ib_insync/issues/469",
            "https://github.com/nautechsystems/nautilus_trader/pull/1622",
        ]
    )

    private static let f45: Fault = Fault(
        FaultID(45),
        "The weekly login is due",
        group: .session,
        symptom: "On Sunday the Gateway sits at its login screen and the port is closed.",
        cause: """
            Once a week, after 01:00 New York time on Sunday, the kept login expires. A restart cannot renew it; \
            a full login with the second factor is needed.
            """,
        proof: [
            "The day and time, and the Gateway has no connection to IB.",
            "A login window, or a line in the log about a soft token that was not accepted.",
        ],
        remedies: [
            .step("Log in with the second factor, when somebody with the phone is there."),
            .step("Plan it: with IBC set ColdRestartTime to an hour on Sunday at which you are awake."),
            .step("Let clients wait meanwhile, with a minute or more between attempts."),
        ],
        doNot: [
            "Do not let a script restart the Gateway until it works: failed logins add up to a lockout."
        ],
        systems: Fault.Systems(
            decidedOn: Fault.OperatingSystem.allCases,
            evidence: "Clock and login window are the same everywhere."
        ),
        confidence: .demonstrated,
        sources: [
            "https://github.com/IbcAlpha/IBC/blob/master/resources/config.ini",
            "https://github.com/QuantConnect/IBAutomater",
        ]
    )

    private static let f46: Fault = Fault(
        FaultID(46),
        "Another login of the same user took over",
        group: .session,
        symptom: """
            Notice 1100 again and again, a dialog about an existing session, or 10197 in place of market data.
            """,
        cause: """
            The same user name is logged in somewhere else: TWS, the phone, the web portal or a second Gateway. \
            One user can trade in one place only, and a live and a paper login share their market data.
            """,
        proof: [
            "10197 for market data, or a dialog \"Existing session detected\" or \"Trading Login Handoff\".",
            "The word \"competing\" in the Gateway's log.",
        ],
        remedies: [
            .step("Log out in the other place, the phone's app included."),
            .step("Give the Gateway a user name of its own; IB lets an account have a second one."),
            .step("With IBC, decide who wins: ExistingSessionDetectedAction=primary for the Gateway that matters."),
        ],
        doNot: [
            "Do not let two Gateways both insist on being first: they throw each other out without end."
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://github.com/IbcAlpha/IBC/blob/master/resources/config.ini",
            "https://github.com/QuantConnect/Lean.Brokerages.InteractiveBrokers/issues/140",
        ]
    )

    private static let f47: Fault = Fault(
        FaultID(47),
        "A data farm comes and goes",
        group: .session,
        symptom: "Notices 2103, 2105 or 2157 (lost), 2119 (connecting), or 2107 and 2108 (inactive).",
        cause: """
            One of IB's data servers, called farms, is briefly away. 2107 and 2108 only say that a farm sleeps \
            until somebody needs it; they are normal.
            """,
        proof: [
            "The code and the farm's name in the notice. Session and orders are not affected.",
            "The matching good news, 2104, 2106 or 2158, usually follows within seconds.",
        ],
        remedies: [
            .step("Wait. Data of that farm go on by themselves when it is back."),
            .step("See which farms are up.", "gatehouse status --gateway {host}:{port}"),
            .step("If a subscription died with 10182, subscribe to that one again."),
            .step(
                """
                If a farm stays away for more than a few minutes in market hours, look at IB's system status \
                page.
                """
            ),
        ],
        doNot: [
            "Do not reconnect because of 2103: nothing is won, and the client id may still be in use."
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://github.com/nautechsystems/nautilus_trader/pull/4412",
            "https://github.com/IbcAlpha/IBC/issues/143",
        ]
    )

    private static let f48: Fault = Fault(
        FaultID(48),
        "The Gateway cannot get back to IB",
        group: .session,
        symptom: "1100 or 2110 for hours, long after the nightly reset should be over.",
        cause: """
            The Gateway failed to restore its connection and stands at a window, usually a login, that nobody \
            answers.
            """,
        proof: [
            "1100 is older than the reset window, and neither 1101 nor 1102 came.",
            "The title of the Gateway's window, or a dialog in IBC's log that was opened and never closed.",
        ],
        remedies: [
            .step("Look at the Gateway's window and answer what it asks."),
            .step("Check that the machine itself reaches the internet."),
            .disruptive("Restart the Gateway, with somebody at hand for the second factor."),
        ],
        doNot: [
            "Do not file every 1100 under \"nightly\": let an alarm go off when it lasts longer than 30 minutes."
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://github.com/QuantConnect/Lean.Brokerages.InteractiveBrokers/pull/258"
        ]
    )

    private static let f49: Fault = Fault(
        FaultID(49),
        "No right to these market data",
        group: .session,
        symptom: "No prices, and one of 354, 10089, 10090, 10091, 10167, 10168 or 10186.",
        cause: """
            The account has no subscription that covers these data through the API. Some of the codes are only \
            advice: with 10167 delayed data follow, with 10090 a part is missing and the rest flows.
            """,
        proof: [
            "The code, for each request by itself; other instruments may be fine.",
            "The market data type that the Gateway announced for the request.",
        ],
        remedies: [
            .step(
                """
                Ask for delayed data: market data type 3 before the request (live is still sent where you \
                have it).
                """
            ),
            .step("Subscribe in IB's portal under Market Data Subscriptions, and sign the API part there."),
            .step("For a paper account, share the live account's data in the portal."),
        ],
        doNot: [
            "Do not end a subscription because of 10167 or 10089: data may still come.",
            "Do not ask again and again: the answer is the same until the subscription changes.",
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://github.com/wboayue/rust-ibapi/blob/main/CHANGELOG.md",
            "https://github.com/erdewit/ib_insync/issues/198",
        ]
    )

    private static let f50: Fault = Fault(
        FaultID(50),
        "Too many requests in too short a time",
        group: .session,
        symptom: """
            Error 100, perhaps several times, and then the connection closes. For historical data 162 with \
            "pacing violation", for real-time bars 420.
            """,
        cause: """
            A connection may send 50 messages a second. Historical data have limits of their own: bars of 30 \
            seconds or less at most 60 requests in ten minutes, and not the same one twice in 15 seconds.
            """,
        proof: [
            "The code, and the rate at which the client sent just before.",
            "The Gateway closes in an orderly way after the third or so error 100.",
        ],
        remedies: [
            .step("Slow down to about 40 messages a second, evenly spread instead of in bursts."),
            .step(
                """
                Let the Gateway queue instead of refuse: the connect option +PACEAPI, or its setting about \
                messages above the maximum rate.
                """
            ),
            .step("For history, ask for more in each request instead of more often."),
        ],
        doNot: [
            """
            Do not subscribe to everything at once after a reconnect: that is the burst which brings the next \
            error 100.
            """
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://github.com/erdewit/ib_insync/pull/35",
            "https://github.com/erdewit/ib_insync/issues/443",
        ]
    )

    private static let f51: Fault = Fault(
        FaultID(51),
        "The API is in read-only mode",
        group: .session,
        symptom: """
            321 with a text about read-only mode, for orders and also for open or completed orders. Sometimes \
            such a request simply stalls.
            """,
        cause: """
            The Gateway's setting "Read-Only API" forbids everything that has to do with orders. In some versions \
            it asks on the screen whether to give write access, and waits.
            """,
        proof: [
            "The text of 321, or a stall of order requests alone, while market data work.",
            "\"API in Read-Only mode: true\" in the Gateway's log; a dialog about write access in IBC's.",
        ],
        remedies: [
            .step(
                """
                If you only want to look, tell the client so (ib_async: readonly=True), and it leaves those \
                requests out.
                """
            ),
            .step("If you want to trade, untick \"Read-Only API\" under API settings; IBC has ReadOnlyApi=no."),
            .step("Answer the question on the screen if there is one."),
        ],
        doNot: [
            "Do not switch it off on an account that this program should never trade."
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://github.com/IbcAlpha/IBC/issues/10",
            "https://github.com/erdewit/ib_insync/issues/1",
            "https://github.com/ranaroussi/qtpylib/issues/117",
        ]
    )

    private static let f52: Fault = Fault(
        FaultID(52),
        "The order id was used before",
        group: .session,
        symptom: "Error 103, and the order was not placed.",
        cause: """
            The id is not above all ids that this client has used. The program restarted its counter, two \
            programs share a client id, or the sequence was reset.
            """,
        proof: [
            "Error 103, with an id lower than the next valid one that the Gateway sent."
        ],
        remedies: [
            .step(
                """
                Take the next valid order id from the Gateway at each connect, and never go below your own \
                highest one.
                """
            ),
            .step(
                "Look whether the earlier order with this id is working before you place another.",
                "gatehouse orders --gateway {host}:{port}"
            ),
            .step("Give each program a client id of its own."),
        ],
        doNot: [
            "Do not place the order again under another id before you know that the first one does not exist."
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://interactivebrokers.github.io/tws-api/message_codes.html"
        ]
    )

    private static let f53: Fault = Fault(
        FaultID(53),
        "An order waits for a click on the Gateway's screen",
        group: .session,
        symptom: "An order was sent, and neither an acknowledgement nor a refusal comes back.",
        cause: """
            The Gateway wants a confirmation: price or size precautions, trading without market data, an \
            advisor's or a crypto warning. Without a click nothing happens.
            """,
        proof: [
            "A window in the log of IBC or IBAutomater at that second.",
            "No open order and no order status came for this id.",
        ],
        remedies: [
            .step(
                "Look at the Gateway's window and decide there. Look at the open orders first.",
                "gatehouse orders --gateway {host}:{port}"
            ),
            .step(
                """
                In API settings, Precautions, choose which of them to bypass for API orders; IBC has \
                AllowBlindTrading for trading without data.
                """
            ),
        ],
        doNot: [
            "Do not cancel and send again: a later click may release the first order as well."
        ],
        systems: Fault.Systems(
            decidedOn: Fault.OperatingSystem.allCases,
            evidence: "The dialog on the screen, or the automation's log, decides on all three systems."
        ),
        confidence: .demonstrated,
        sources: [
            "https://github.com/QuantConnect/IBAutomater",
            "https://github.com/IbcAlpha/IBC/blob/master/resources/config.ini",
        ]
    )

    private static let f54: Fault = Fault(
        FaultID(54),
        "The client reads too slowly",
        group: .session,
        symptom: "Under load the connection closes or resets, and data seem to be lost.",
        cause: """
            The client does not keep up. The Gateway's send buffer fills, and when it has been full for about 30 \
            seconds (the setting "Timeout to send bulk data to API") the Gateway gives up.
            """,
        proof: [
            """
            Before the close, a lot of unread bytes at the client and unsent ones at the Gateway; some \
            megabytes on one machine.
            """,
            "The trouble begins in busy minutes of the market.",
        ],
        remedies: [
            .step("See the unread bytes of the client (Recv-Q) while it is busy.", "ss -tnp 'dport = :{port}'"),
            .step("Take the work out of the callbacks: read, hand over, read on."),
            .step("Subscribe to less, and keep only the newest quote of each instrument."),
        ],
        doNot: [
            """
            Do not just enlarge buffers, and do not raise the Gateway's log level to Detail: both make it \
            slower.
            """
        ],
        systems: Fault.Systems(
            decidedOn: [.linux, .macOS],
            evidence: """
                Linux and macOS show unread and unsent bytes. On Windows the client's own measurements decide.
                """
        ),
        confidence: .inferred,
        reservation: """
            Full buffers and the stall were reproduced; how exactly a Gateway then ends the connection is \
            inferred.
            """,
        sources: [
            "https://github.com/ib-controller/ib-controller/issues/65"
        ]
    )

    private static let f55: Fault = Fault(
        FaultID(55),
        "The connection is dead and nobody noticed",
        group: .session,
        symptom: "Silence for minutes or hours, without a close and without an error.",
        cause: """
            One end is gone without saying so: a laptop slept, a router or VPN forgot the connection, a machine \
            crashed. TCP notices only when something is sent.
            """,
        proof: [
            "Only one of the two machines still has the connection in its list.",
            "Something sent now brings a reset, or retransmissions without an answer.",
        ],
        remedies: [
            .step("Ask for the current time every minute or two; no answer within ten seconds means dead."),
            .step(
                "Close this connection and open a new one; expect the client id to be in use for a moment (F36)."
            ),
            .step("Switch on TCP keepalive with a short interval: the system's default waits two hours."),
        ],
        doNot: [
            "Do not trust a flag that says \"connected\": it knows only what TCP has told it."
        ],
        systems: Fault.Systems(
            decidedOn: Fault.OperatingSystem.allCases,
            evidence: "Every system lists its own end; it takes both machines to see that one is missing."
        ),
        confidence: .demonstrated,
        sources: [
            "https://github.com/QuantConnect/Lean.Brokerages.InteractiveBrokers",
            "https://github.com/pilwon/node-ib/issues/181",
        ]
    )

    private static let f56: Fault = Fault(
        FaultID(56),
        "Somebody changed the API port",
        group: .session,
        symptom: "Notice 1300, then the connection closes, and on the old port connecting is refused.",
        cause: "The port was changed in the Gateway's settings while clients were connected.",
        proof: [
            "Notice 1300, which names the new port.",
            "The Gateway's listening row has the new number.",
        ],
        remedies: [
            .step("Connect to the port named in the notice, and put it into the client's configuration."),
            .step(
                "If you missed the notice, list the Gateway's ports.",
                "gatehouse doctor --passive {host}:{port}"
            ),
        ],
        doNot: [
            "Do not change it back while other clients have already moved: they would be disconnected again."
        ],
        systems: .wire,
        confidence: .demonstrated,
        sources: [
            "https://interactivebrokers.github.io/tws-api/message_codes.html"
        ]
    )

    private static let f57: Fault = Fault(
        FaultID(57),
        "The client lost its place in the stream",
        group: .session,
        symptom: """
            Values are wrong without any error: absurd prices, unknown messages, ids that nobody asked for. It \
            has been seen to begin shortly after a farm came back.
            """,
        cause: "The client miscounted a message once and has read every later one from the wrong byte.",
        proof: [
            "Lengths or ids that cannot be, from one moment on.",
            "A recording of the raw bytes decodes well with another program.",
        ],
        remedies: [
            .step("Stop acting on these values now."),
            .step("Close the connection and open a new one: reading starts at a clean border then."),
            .step("Record the traffic and decode it with another program, to report it to the library's authors."),
        ],
        doNot: [
            "Do not skip \"unknown\" messages and read on: everything after the first mistake is guesswork."
        ],
        systems: .wire,
        confidence: .inferred,
        sources: [
            "https://github.com/wboayue/rust-ibapi/blob/main/plans/tick-by-tick-reconnect-decode-desync.md"
        ]
    )

    private static let f58: Fault = Fault(
        FaultID(58),
        "The client's reconnect loops fight one another",
        group: .session,
        symptom: """
            After an outage, 326 and closed connections alternate for minutes, although only one program runs.
            """,
        cause: """
            The program has more than one reconnect loop: the handler of a lost connection starts a new one while \
            the old still runs. Each attempt takes the client id from the other.
            """,
        proof: [
            "One process opens more than one connection in each interval.",
            "The 326 begin right after an outage and never before.",
        ],
        remedies: [
            .step("Stop the program for a minute and start it again; that ends all its loops."),
            .step(
                """
                In its code, let one attempt run at a time, and let a lost connection only close, never \
                reconnect by itself.
                """
            ),
            .step("See which process opens the connections.", "ss -tanp 'dport = :{port}'"),
        ],
        doNot: [
            "Do not shorten the interval: more attempts make more collisions."
        ],
        systems: .rows,
        confidence: .demonstrated,
        sources: [
            "https://github.com/nautechsystems/nautilus_trader/pull/4210"
        ]
    )

    private static let f59: Fault = Fault(
        FaultID(59),
        "The CLOSE-WAIT rows are traces of port checks",
        group: .session,
        symptom: "Sockets in CLOSE-WAIT are found on the Gateway's port and are blamed for the failure.",
        cause: """
            Each check that connects and hangs up leaves such a row while the Gateway does not accept. They are a \
            symptom: a healthy Gateway clears them within a second. But they do fill the queue.
            """,
        proof: [
            """
            There are as many rows as checks were made, from consecutive ports, each with nothing but the \
            goodbye unread.
            """,
            "They have no owner: they were never accepted.",
        ],
        remedies: [
            .step("Stop the checks: scripts, monitors, container health checks."),
            .step(
                "Look for the real fault, usually F17 or F18, without opening a connection.",
                "gatehouse doctor --passive {host}:{port}"
            ),
        ],
        doNot: [
            "Do not make \"no CLOSE-WAIT\" a condition for starting, with a check that itself creates them.",
            "Do not restart the Gateway only to clear the rows: you throw away the evidence of the real fault.",
        ],
        systems: .queue,
        confidence: .demonstrated,
        sources: [
            "https://github.com/erdewit/ib_insync/issues/386",
            "https://github.com/gnzsnz/ib-gateway-docker/issues/336",
        ]
    )

    private static let f60: Fault = Fault(
        FaultID(60),
        "The client still runs, under another name",
        group: .session,
        symptom: "The Gateway has an established connection, but no client seems to be running.",
        cause: """
            A connection stays established only while its program lives. The program has another name than \
            expected: a .NET program's own executable or testhost instead of dotnet, java, or a notebook's \
            kernel.
            """,
        proof: [
            "The process that owns the client's end of the connection."
        ],
        remedies: [
            .step("Name that process.", "gatehouse doctor --passive {host}:{port}"),
            .step("Close it in its own way: end the test run, shut the notebook's kernel down."),
            .disruptive("Otherwise end it. Here {pid} is that client.", "kill {pid}"),
        ],
        doNot: [
            """
            Do not end processes by a general name such as dotnet or java: you miss the right one and hit \
            others, perhaps the Gateway.
            """
        ],
        systems: .rows,
        confidence: .demonstrated,
        reservation: "The rule is certain; which program it is differs from case to case.",
        sources: [
            "https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-run",
            "https://github.com/erdewit/ib_insync/issues/386",
        ]
    )
}
