import Foundation
import GatewayDoctor
import GatewaySimulator
import TWSClient
import TWSModel

/// Why a command could not do what it was asked for: everything that is told to people, programs and the shell.
struct Failure: Error, Sendable {
    /// One word for programs: `not_connected`.
    var code: String
    /// What failed, in a sentence. Account numbers are masked.
    var message: String
    var status: ShellStatus
    /// The highest rung that was reached.
    var rung: Rung?
    /// The fault, if that much is known without an examination.
    var fault: FaultID?
    /// What the Gateway said.
    var notice: Notice?
    var report: ClimbReport?
    /// What there is to choose from, and the like.
    var details: [String] = []
    /// What to do next, the first thing first.
    var advice: [String] = []

    init(
        _ code: String,
        _ message: String,
        status: ShellStatus,
        advice: [String] = []
    ) {
        self.code = code
        self.message = message.withMaskedAccounts
        self.status = status
        self.advice = advice
    }
}

extension String {
    /// The text with everything masked that looks like an account number: the Gateway writes them into its messages.
    var withMaskedAccounts: String {
        replacing(/\b[A-Z]{1,3}[0-9]{5,10}\b/) { AccountID(String($0.output)).masked }
    }
}

// MARK: - From errors

extension Failure {
    /// What an error means for the caller of a command.
    ///
    /// - Parameter examine: the command that finds out more about a Gateway which gives no session.
    init(_ error: any Error, examine: String) {
        switch error {
        case let failure as Failure: self = failure
        case let error as ConfigurationError:
            self.init("configuration", error.description, status: .configuration, advice: error.advice)
        case let error as ExplanationError: self.init("unknown", error.description, status: .usage)
        case let error as GatewayError: self.init(error, examine: examine)
        case let error as SocketError: self.init(error)
        case is CancellationError: self.init("cancelled", "interrupted", status: .noSession)
        default:
            self.init(
                "defect",
                "this should not have happened: \(error)",
                status: .defect,
                advice: ["Please report it, with the command and this message."]
            )
        }
    }

    /// The Gateway's own failures are the Gateway's (3), its refusals are refusals (2), and only what this program did wrong is a
    /// defect (70).
    private init(_ error: GatewayError, examine: String) {
        let (code, status) = Self.meaning(of: error.code)
        self.init(code, error.description, status: status)
        rung = error.report.map { $0.reached } ?? nil
        report = error.report
        notice = error.notice
        fault = Self.fault(of: error)
        if let advice = notice?.known?.advice { self.advice.append(advice) }
        switch error.code {
        case .clientIDInUse: advice.append("Choose another client id: --client-id N")
        case .needsNewerGateway: advice.append("Update the Gateway: it negotiated an older server version.")
        default: break
        }
        if status == .noSession { advice.append("Find out why: \(examine)") }
    }

    /// A port that cannot be taken.
    private init(_ error: SocketError) {
        self.init("no_port", "\(error)", status: .noSession)
        if error.number == EADDRINUSE { advice.append("Take another port: --port N, or --port 0 for any that is free") }
    }

    private static func meaning(of code: GatewayError.Code) -> (String, ShellStatus) {
        switch code {
        case .notConnected: ("not_connected", .noSession)
        case .notTWS: ("not_tws", .noSession)
        case .clientIDInUse: ("client_id_in_use", .noSession)
        case .timedOut: ("timed_out", .noSession)
        case .connectionLost: ("connection_lost", .noSession)
        case .malformedMessage: ("malformed_message", .noSession)
        case .incomplete: ("incomplete", .noSession)
        case .cancelled: ("cancelled", .noSession)
        case .refused: ("refused", .refused)
        case .needsNewerGateway: ("needs_newer_gateway", .refused)
        case .overflow: ("overflow", .defect)
        default: ("defect", .defect)
        }
    }

    /// A notice that belongs to one fault only tells it, and so does a client id in use; the rest needs the doctor.
    private static func fault(of error: GatewayError) -> FaultID? {
        guard let faults = error.notice?.known?.faults else { return nil }
        return faults.count == 1 || error.code == .clientIDInUse ? faults.first : nil
    }
}
