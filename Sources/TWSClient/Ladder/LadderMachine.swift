package import NIOCore
import SwiftProtobuf
package import TWSModel
import TWSProto
package import TWSProtocol

/// The climb from a connected socket to a usable session, as a value: events in, bytes to send and frames out.
///
/// It decides what is sent, when a rung is reached, when its deadline is, and why the climb failed. It owns no socket and no clock.
package struct LadderMachine: Sendable {
    package enum State: Sendable, Equatable {
        case connecting
        case climbing
        case ready
        case failed
    }

    /// What came of some bytes.
    package struct Progress: Sendable {
        /// To be sent now.
        package var send: ByteBuffer?
        /// Frames that are no part of the climb, in their order.
        package var frames: [Frame] = []
        /// Text fields that no layout knows, in the messages that are part of the climb.
        package var trailing = 0
    }

    package private(set) var state = State.connecting
    package private(set) var report = ClimbReport()
    /// When the rung that is being climbed has failed; nil when nothing is being climbed.
    package private(set) var deadline: NIODeadline?
    package private(set) var version: ServerVersion?

    private let clientID: ClientID
    private let deadlines: LadderDeadlines
    private let goal: Rung
    private var handshake: ClientHandshake
    private let splitter = FrameSplitter()
    private var rung = Rung.tcp
    private var rungStarted: NIODeadline
    private var sentBefore = 0
    private var receivedBefore = 0
    private var link = Link.unknown

    /// What the notices say of the Gateway's own connection to IB.
    private enum Link: Sendable {
        case unknown
        case up
        case down
    }

    package init(
        clientID: ClientID,
        offer: ServerVersionRange,
        options: String?,
        deadlines: LadderDeadlines,
        goal: Rung,
        now: NIODeadline
    ) {
        precondition(goal >= .accounts, "a climb ends with a usable session")
        self.clientID = clientID
        self.deadlines = deadlines
        self.goal = goal
        handshake = ClientHandshake(offer: offer, options: options)
        rungStarted = now
        deadline = now + TimeAmount(deadlines.tcp)
    }

    // MARK: Events

    /// TCP is connected. The hello is to be sent.
    package mutating func connected(localPort: Int?, remoteAddress: String?, at now: NIODeadline) -> ByteBuffer {
        report.localPort = localPort
        report.remoteAddress = remoteAddress
        state = .climbing
        reach(.tcp, then: .serverVersion, at: now)
        let hello = handshake.connected()
        report.bytesSent += hello.readableBytes
        return hello
    }

    /// No connection came about.
    package mutating func notConnected(_ ending: ClimbReport.Ending, at now: NIODeadline) {
        fail(ending, at: now)
    }

    /// Bytes came. Takes out of the buffer what belongs to the climb; a session's first own frames may stay in it.
    package mutating func received(_ buffer: inout ByteBuffer, newBytes: Int, at now: NIODeadline) -> Progress {
        report.bytesReceived += newBytes
        if report.firstBytes.count < 64 {
            let missing = 64 - report.firstBytes.count
            report.firstBytes += buffer.readableBytesView.suffix(newBytes).prefix(missing)
        }
        var progress = Progress()
        while state == .climbing {
            do {
                guard try step(&buffer, &progress, at: now) else { break }
            } catch let error as HandshakeError {
                switch error {
                case .notTWS: fail(.notTWS, at: now)
                default: fail(.rejected("\(error)"), at: now)
                }
            } catch {
                fail(.rejected("\(error)"), at: now)
            }
        }
        return progress
    }

    /// The time `deadline` has come.
    package mutating func deadlinePassed(at now: NIODeadline) {
        guard state == .climbing || state == .connecting else { return }
        if rung == .upstream, link != .down {
            // Silence about the link is no bad news: the Gateway tells of losses, and answered a request a moment ago.
            reach(.upstream, then: nil, at: now)
        } else {
            fail(.timedOut, at: now)
        }
    }

    /// The peer is gone.
    package mutating func closed(reset: Bool, at now: NIODeadline) {
        fail(reset ? .reset : .closedByPeer, at: now)
    }

    /// The caller gives up.
    package mutating func cancelled(at now: NIODeadline) {
        fail(.cancelled, at: now)
    }

    // MARK: Steps

    /// Takes one message; false when more bytes are needed.
    private mutating func step(
        _ buffer: inout ByteBuffer,
        _ progress: inout Progress,
        at now: NIODeadline
    ) throws -> Bool {
        guard let version else {
            guard let answer = try handshake.received(&buffer) else { return false }
            let version = ServerVersion(answer.version)
            self.version = version
            report.serverVersion = answer.version
            report.connectionTime = answer.connectionTime
            reach(.serverVersion, then: .startAPI, at: now)
            try send(Outgoing.startAPI, .with { $0.clientID = clientID.value }, version, &progress)
            return true
        }
        guard let payload = try splitter.next(from: &buffer) else { return false }
        let frame = try Frame(payload: payload, version: version)
        if rung == .startAPI { reach(.startAPI, then: .accounts, at: now) }
        switch frame.id {
        case Incoming.managedAccounts.id:
            // Absent is not empty: a message without its field is as good as none, and the rung waits on.
            let list = try Incoming.managedAccounts.decode(frame, trailing: &progress.trailing).maybeAccountsList
            if let list { report.accounts = list.split(separator: ",").map { AccountID(String($0)) } }
        case Incoming.nextValidID.id:
            let first = try Incoming.nextValidID.decode(frame, trailing: &progress.trailing)
            if let id = first.maybeOrderID { report.nextOrderID = OrderID(id) }
        case Incoming.error.id:
            let notice = Notice(try Incoming.error.decode(frame))
            hear(notice)
            progress.frames.append(frame)
            if notice.code == 326 {
                // The client id is taken. The Gateway closes soon; there is nothing to wait for.
                fail(.rejected(notice.text), at: now)
                return true
            }
        case Incoming.currentTime.id:
            report.currentTime = try Incoming.currentTime.decode(frame, trailing: &progress.trailing).currentTime
        default:
            progress.frames.append(frame)
        }
        try climb(version, &progress, at: now)
        return true
    }

    private mutating func climb(_ version: ServerVersion, _ progress: inout Progress, at now: NIODeadline) throws {
        switch rung {
        case .accounts where report.accounts != nil && report.nextOrderID != nil:
            if goal == .accounts {
                reach(.accounts, then: nil, at: now)
            } else {
                reach(.accounts, then: .currentTime, at: now)
                try send(Outgoing.currentTime, WireCurrentTimeRequest(), version, &progress)
            }
        case .currentTime where report.currentTime != nil:
            reach(.currentTime, then: goal == .upstream ? .upstream : nil, at: now)
            if goal == .upstream, link == .up { reach(.upstream, then: nil, at: now) }
        case .upstream where link == .up:
            reach(.upstream, then: nil, at: now)
        case .tcp, .serverVersion, .startAPI, .accounts, .currentTime, .upstream:
            break
        }
    }

    private mutating func hear(_ notice: Notice) {
        report.notices.append(notice)
        switch notice.code {
        case 1100, 2110: link = .down
        case 1101, 1102: link = .up
        case 2104, 2106, 2107, 2108, 2158: if link == .unknown { link = .up }
        default: break
        }
    }

    private mutating func send<Layout: TextLayout>(
        _ kind: MessageKind<Layout>,
        _ message: Layout.Message,
        _ version: ServerVersion,
        _ progress: inout Progress
    ) throws {
        var buffer = progress.send ?? ByteBuffer()
        let before = buffer.readableBytes
        try kind.encode(message, at: version).write(into: &buffer)
        report.bytesSent += buffer.readableBytes - before
        progress.send = buffer
    }

    // MARK: Rungs

    private mutating func reach(_ reached: Rung, then next: Rung?, at now: NIODeadline) {
        record(reached, reached: true, at: now)
        guard let next else {
            state = .ready
            report.ending = .ready
            deadline = nil
            return
        }
        rung = next
        deadline = now + limit(next)
    }

    private mutating func fail(_ ending: ClimbReport.Ending, at now: NIODeadline) {
        guard state == .climbing || state == .connecting else { return }
        record(rung, reached: false, at: now)
        state = .failed
        report.ending = ending
        deadline = nil
    }

    private mutating func record(_ rung: Rung, reached: Bool, at now: NIODeadline) {
        report.steps.append(
            ClimbReport.Step(
                rung: rung,
                reached: reached,
                milliseconds: Double((now - rungStarted).nanoseconds) / 1_000_000,
                bytesSent: report.bytesSent - sentBefore,
                bytesReceived: report.bytesReceived - receivedBefore
            )
        )
        rungStarted = now
        sentBefore = report.bytesSent
        receivedBefore = report.bytesReceived
    }

    private func limit(_ rung: Rung) -> TimeAmount {
        TimeAmount(duration(rung))
    }

    private func duration(_ rung: Rung) -> Duration {
        switch rung {
        case .tcp: deadlines.tcp
        case .serverVersion: deadlines.serverVersion
        case .startAPI: deadlines.startAPI
        case .accounts: deadlines.accounts
        case .currentTime: deadlines.currentTime
        case .upstream: deadlines.upstream
        }
    }
}
