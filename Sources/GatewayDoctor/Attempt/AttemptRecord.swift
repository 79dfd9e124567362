package import TWSClient
package import TWSModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What one attempt to start a session saw, as the doctor's findings need it.
package struct AttemptRecord: Hashable, Sendable {
    package var outcome: Outcome
    package var ladder: [Examination.LadderStep] = []
    /// Our end's port, by which the tables' rows of this attempt are found.
    package var localPort: Int?
    package var bytesSent = 0
    package var bytesReceived = 0
    package var firstBytes: [UInt8] = []
    package var serverVersion: Int?
    package var connectionTime: String?
    package var accounts: [AccountID]?
    package var hasNextOrderID = false
    package var notices: [Notice] = []
    /// What the connection ended with, in the words of whoever ended it.
    package var words: String?

    package init(outcome: Outcome) {
        self.outcome = outcome
    }

    /// Whether the kernel of the other end completed a connection.
    var isConnected: Bool {
        switch outcome {
        case .refused, .unreachable, .unresolvable, .prevented, .connectTimedOut: false
        case .ready, .closedBeforeVersion, .resetBeforeVersion, .silent, .foreign, .versionRefused,
            .silentAfterVersion, .halfStarted, .deaf, .closedAfterVersion, .resetAfterVersion, .garbled,
            .closedAfterStart:
            true
        }
    }

    /// Whether the attempt ended because nothing came any more: then the other end of its socket is worth looking at.
    var isSilent: Bool {
        switch outcome {
        case .silent, .silentAfterVersion, .halfStarted, .deaf: true
        case .ready, .refused, .unreachable, .unresolvable, .prevented, .connectTimedOut, .closedBeforeVersion,
            .resetBeforeVersion, .foreign, .versionRefused, .closedAfterVersion, .resetAfterVersion, .garbled,
            .closedAfterStart:
            false
        }
    }
}

// MARK: - From a climb

extension AttemptRecord {
    /// Nil for a climb that its caller gave up: nothing can be concluded from that.
    package init?(_ report: ClimbReport) {
        guard let outcome = Outcome(report) else { return nil }
        self.init(outcome: outcome)
        ladder = report.steps.map { step in
            Examination.LadderStep(
                rung: step.rung,
                reached: step.reached,
                ms: (step.milliseconds * 10).rounded() / 10,
                bytesSent: step.rung == .tcp ? nil : step.bytesSent,
                bytesReceived: step.rung == .tcp ? nil : step.bytesReceived
            )
        }
        localPort = report.localPort
        bytesSent = report.bytesSent
        bytesReceived = report.bytesReceived
        firstBytes = report.firstBytes
        serverVersion = report.serverVersion
        connectionTime = report.connectionTime
        accounts = report.accounts
        hasNextOrderID = report.nextOrderID != nil
        notices = report.notices
        switch report.ending {
        case .rejected(let text), .unresolvable(let text): words = text
        case .refused(let errno) where outcome != .refused: words = String(cString: strerror(errno))
        case .ready, .refused, .timedOut, .closedByPeer, .reset, .notTWS, .cancelled: break
        }
    }
}

extension Outcome {
    /// How a climb ended, as far as faults are concerned; nil when its caller gave up.
    init?(_ report: ClimbReport) {
        // Answering a request is being ready. What is known of the link to IB beyond it is in the notices.
        if report.ending == .ready || (report.ending == .timedOut && report.failed == .upstream) {
            self = .ready
            return
        }
        let failed = report.failed ?? .tcp
        switch report.ending {
        case .ready, .cancelled: return nil
        case .refused(let errno):
            switch errno {
            case ECONNREFUSED: self = .refused
            case EHOSTUNREACH, ENETUNREACH, EHOSTDOWN, ENETDOWN: self = .unreachable
            default: self = .prevented
            }
        case .unresolvable: self = .unresolvable
        case .timedOut: self = Self.timedOut(at: failed, report)
        case .closedByPeer:
            self = Self.ended(at: failed, report, early: .closedBeforeVersion, late: .closedAfterVersion)
        case .reset: self = Self.ended(at: failed, report, early: .resetBeforeVersion, late: .resetAfterVersion)
        case .notTWS: self = .foreign
        case .rejected:
            if report.serverVersion == nil {
                self = .versionRefused
            } else {
                self = report.notices.contains { $0.code == 326 } ? .closedAfterVersion : .garbled
            }
        }
    }

    private static func timedOut(at rung: Rung, _ report: ClimbReport) -> Outcome {
        switch rung {
        case .tcp: .connectTimedOut
        // A few bytes that never became an answer are not a Gateway's silence.
        case .serverVersion: report.bytesReceived == 0 ? .silent : .foreign
        case .startAPI: .silentAfterVersion
        case .accounts: (report.accounts != nil) == (report.nextOrderID != nil) ? .silentAfterVersion : .halfStarted
        case .currentTime, .upstream: .deaf
        }
    }

    private static func ended(at rung: Rung, _ report: ClimbReport, early: Outcome, late: Outcome) -> Outcome {
        switch rung {
        case .tcp, .serverVersion: report.bytesReceived == 0 ? early : .foreign
        case .startAPI, .accounts: late
        case .currentTime, .upstream: .closedAfterStart
        }
    }
}
