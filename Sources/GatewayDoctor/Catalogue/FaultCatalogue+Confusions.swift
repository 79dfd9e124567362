import TWSModel

extension FaultCatalogue {
    /// Two faults that look alike, and the observation that separates them, said so that it reads from either side.
    struct Pair: Sendable {
        let left: FaultID
        let right: FaultID
        let separatedBy: String

        init(_ left: Int, _ right: Int, _ separatedBy: String) {
            self.left = FaultID(left)
            self.right = FaultID(right)
            self.separatedBy = separatedBy
        }
    }

    /// Every pair, once.
    static let confusions: [Pair] = [
        Pair(1, 2, "With F02 the Gateway's process owns a listening port, though another one; with F01 it owns none."),
        Pair(
            1,
            6,
            """
            With F06 the port is open on the host and closed inside the client's container; with F01 it is closed \
            everywhere.
            """
        ),
        Pair(1, 16, "With F16 something listens on the port, but it is not the Gateway; with F01 nothing does."),
        Pair(
            1,
            21,
            """
            With F21 the Gateway's process is there and has no connection to IB yet; with F01 there may be no \
            process at all.
            """
        ),
        Pair(1, 44, "With F44 the port was open a few minutes ago and the minute is the daily one; F01 lasts."),
        Pair(2, 15, "With F02 the connection is refused; with F15 it succeeds, at the wrong Gateway."),
        Pair(2, 56, "With F56 connected clients got notice 1300 first; with F02 the number was never right."),
        Pair(3, 6, "With F03 the literal 127.0.0.1 works from the same place; with F06 it fails there."),
        Pair(
            3,
            7,
            "With F07 the client runs inside WSL and Windows itself connects; with F03 both fail in the same way."
        ),
        Pair(
            4,
            5,
            """
            With F05 the listener's queue, seen on the Gateway's machine, is above its backlog; with F04 it is \
            empty.
            """
        ),
        Pair(
            4,
            7,
            "With F07 the Gateway runs on the Windows host of this WSL; F04 is about a way between two machines."
        ),
        Pair(4, 55, "With F04 the connection never comes up; with F55 it worked before."),
        Pair(
            5,
            17,
            "With F17 connecting still succeeds; with F05 it hangs because 51 earlier attempts fill the queue."
        ),
        Pair(6, 7, "F06 is about a container's own 127.0.0.1; F07 about WSL and the Windows host."),
        Pair(6, 19, "With F06 the connection does not come up; with F19 it does and then waits for a click."),
        Pair(8, 43, "The row of F08 shows that the link to IB is up; with F43 it is missing or in SYN-SENT."),
        Pair(8, 60, "With F08 4001 is the remote port of the row; with F60 it is the local one."),
        Pair(9, 10, "F09 closes within milliseconds; F10 stays silent, because its forwarder retries."),
        Pair(9, 26, "With F09 the listening socket belongs to a forwarder; with F26 to the Gateway itself."),
        Pair(
            9,
            32,
            """
            F32 is over within a minute of the Gateway's start; F09 lasts as long as the Gateway behind the \
            forwarder is down.
            """
        ),
        Pair(
            10,
            17,
            """
            With F10 the forwarder owns the socket and no second connection leads on to the Gateway; with F17 the \
            queue that grows is the Gateway's own.
            """
        ),
        Pair(10, 19, "With F10 the hello lies unread in the forwarder; with F19 the Gateway has read it."),
        Pair(
            11,
            25,
            """
            The dead clients of F11 come from the forwarder and appear at the Gateway's start; those of F25 grow \
            in number through the day.
            """
        ),
        Pair(
            11,
            36,
            """
            With F11 the id is held by a client which the forwarder delivered late; with F36 by one that was \
            connected before.
            """
        ),
        Pair(12, 13, "The first byte tells: 15 hexadecimal is TLS, a letter or an angle bracket is a web service."),
        Pair(
            12,
            26,
            """
            A TLS alert (first byte 15) is F12. If the connection closes without a byte, the owner of the \
            listening socket decides: a proxy is F12, the Gateway is F26.
            """
        ),
        Pair(
            13,
            14,
            """
            A web server answers a line end with HTTP text, IBC's command server with its own words; the owner of \
            the port tells without asking.
            """
        ),
        Pair(
            13,
            16,
            """
            With F16 the Gateway wanted this very port and its log says that it was taken; with F13 the Gateway \
            listens elsewhere.
            """
        ),
        Pair(13, 27, "With F13 a real client fails as well; with F27 it works."),
        Pair(
            14,
            17,
            """
            The command port has a backlog of 5 and the Gateway listens on its API port too; with F17 it is the \
            API port that is silent.
            """
        ),
        Pair(
            15,
            46,
            """
            With F15 the accounts are those of another login; with F46 the accounts are right and the data or the \
            link are gone.
            """
        ),
        Pair(
            17,
            18,
            "With F18 exactly one accepted, silent connection stands in front of the queue; with F17 there is none."
        ),
        Pair(
            17,
            19,
            "With F17 the socket was never accepted and has no owner; with F19 it has one and the hello was read."
        ),
        Pair(17, 20, "With F17 the socket was never accepted; with F20 it was, and a notice stands on the screen."),
        Pair(
            17,
            22,
            """
            With F17 the log keeps writing about other things and the window reacts; with F22 everything has \
            stopped.
            """
        ),
        Pair(17, 24, "With F24 the Gateway owns the socket and other clients may work; with F17 no client does."),
        Pair(17, 25, "Rows in CLOSE-WAIT with the Gateway as owner are F25; rows without an owner are F17."),
        Pair(
            17,
            39,
            "With F39 at least 32 accepted connections work; with F17 no new one is accepted, however few there are."
        ),
        Pair(17, 59, "F59 names the rows that checks leave behind; F17 is the reason why they stay."),
        Pair(
            18,
            22,
            """
            With F18 the rest of the Gateway works and one accepted connection stands in front; with F22 nothing \
            works.
            """
        ),
        Pair(18, 27, "F27 is the malformed hello itself; F18 is what it can do to all other clients."),
        Pair(18, 59, "F59 leaves rows whose clients have gone; the client that blocks in F18 is still connected."),
        Pair(19, 20, "F19 concerns one address only; F20 concerns every client, right after the login."),
        Pair(19, 24, "With F19 the hello has been read (nothing unread); with F24 it lies unread."),
        Pair(19, 26, "With F19 the connection stays open and waits; with F26 it is closed at once."),
        Pair(19, 37, "With F19 silence lasts until somebody clicks; F37 is what comes after a click on No."),
        Pair(20, 21, "With F20 the login is done and the link to IB is up; with F21 it is not."),
        Pair(20, 51, "F20 stops every client from the start; F51 stops only requests that concern orders."),
        Pair(21, 30, "The dialog tells: F30 speaks of a version that is no longer supported."),
        Pair(21, 45, "F45 is F21 on a Sunday after 01:00 New York time: the login expired, it did not fail."),
        Pair(21, 48, "With F48 the session was up and the port may still be open; with F21 it never got that far."),
        Pair(
            22,
            23,
            "With F23 the rest of the Gateway reacts and the silence follows a burst; with F22 nothing reacts."
        ),
        Pair(23, 24, "With F23 the session worked until a burst; with F24 it never did."),
        Pair(23, 50, "With F50 the Gateway says so (error 100) and closes; with F23 it goes silent."),
        Pair(25, 36, "F25 is many dead clients that stay; F36 is one, whose id comes free after a while."),
        Pair(25, 39, "With F39 the 32 places are held by living clients; with F25 the same rows are in CLOSE-WAIT."),
        Pair(25, 59, "Rows with the Gateway as owner are F25; rows without an owner are F59."),
        Pair(26, 37, "F26 closes right after the hello; F37 closes after the version and START_API."),
        Pair(26, 42, "F26 depends on the client's address, F42 on the login."),
        Pair(
            27,
            29,
            "With F27 the bytes are no hello at all; with F29 the hello is well formed and the ranges do not fit."
        ),
        Pair(
            28,
            29,
            "A bare answer that begins with a digit is F28; a proper answer with an unsuitable number is F29."
        ),
        Pair(29, 31, "With F31 the version number is fine and only the text after it cannot be read."),
        Pair(29, 57, "F29 breaks at the start of the session; F57 begins later, from one moment on."),
        Pair(
            32,
            44,
            "F44 is the daily restart as a whole; F32 is the short time at its end when the port is open too early."
        ),
        Pair(
            33,
            34,
            "With F33 START_API was never sent; with F34 it was, but requests went out before it was accepted."
        ),
        Pair(33, 38, "With F33 the client said nothing after its hello; with F38 it did and got half of the answer."),
        Pair(33, 40, "With F40 bytes lie unread at the client; with F33 there are none."),
        Pair(
            34,
            41,
            "With F34 requests were too early and all of them stay unanswered; with F41 one of them lacks its end."
        ),
        Pair(
            34,
            53,
            "With F34 nothing at all is answered at the start; with F53 one order is not, in a working session."
        ),
        Pair(35, 36, "With F35 the client that has the id is alive; with F36 it is gone."),
        Pair(35, 37, "With F35 the Gateway says 326; with F37 it says nothing."),
        Pair(35, 52, "103 is about an order's id, 326 about the client's."),
        Pair(35, 58, "With F58 both holders of the id are the same program; with F35 they are two."),
        Pair(36, 58, "F36 goes away by itself when one waits; F58 goes on as long as the program runs."),
        Pair(38, 43, "With F43 notice 1100 or 2110 comes along; with F38 there is none."),
        Pair(40, 41, "With F40 nothing is read at all; with F41 everything but one request gets through."),
        Pair(40, 54, "F40 reads nothing from the start; F54 reads, but not fast enough."),
        Pair(43, 44, "With F43 the local connection stays; with F44 the Gateway closes it."),
        Pair(43, 46, "F46 comes with 10197 or a dialog about another session; F43 does not."),
        Pair(43, 47, "1100 means the whole link; 2103, 2105 and 2157 mean one farm."),
        Pair(43, 48, "The same notices; F48 outlasts the reset window and stands at a window on the screen."),
        Pair(44, 45, "F44 is over in minutes and needs nobody; F45 waits for a person, once a week."),
        Pair(44, 55, "With F44 the Gateway closes the connection; with F55 nobody does."),
        Pair(46, 49, "10197 is a competing session; the other codes say that a subscription is missing."),
        Pair(47, 49, "F47 concerns a whole farm and passes; F49 concerns a single instrument and stays."),
        Pair(
            50,
            54,
            """
            F50 is the client sending too fast, with error 100; F54 is the client reading too slowly, without a \
            code.
            """
        ),
        Pair(51, 53, "F51 refuses or stalls every order request; F53 stalls a single order."),
        Pair(54, 55, "With F54 bytes pile up at both ends; with F55 nothing moves any more."),
        Pair(54, 57, "With F54 data end with the connection; with F57 they go on and are wrong."),
        Pair(59, 60, "The rows of F59 are in CLOSE-WAIT without a client; that of F60 is established and has one."),
    ]
}
