public import TWSModel
public import TWSProtocol

/// Why a call to a Gateway failed: what kind of failure, and all that is known of it.
public struct GatewayError: Error, Sendable {
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Value: String, Sendable {
            case notConnected, refused, timedOut, notTWS, rejected, clientIDInUse
            case connectionLost, malformedMessage, needsNewerGateway, overflow, cancelled, incomplete, notUsable
        }

        private let value: Value
        private init(_ value: Value) { self.value = value }

        public var description: String { value.rawValue }

        /// No session came about: `report` has the rung, the bytes and the milliseconds.
        public static let notConnected = Code(.notConnected)
        /// The client id belongs to another session of this Gateway.
        public static let clientIDInUse = Code(.clientIDInUse)
        /// The peer is no Gateway.
        public static let notTWS = Code(.notTWS)
        /// The Gateway refused the request: `notice` has its code and text.
        public static let refused = Code(.refused)
        /// The Gateway did not answer the request in time.
        public static let timedOut = Code(.timedOut)
        /// The session ended before the request was answered.
        public static let connectionLost = Code(.connectionLost)
        /// The Gateway sent bytes that are not the message they claim to be: `coding` says where.
        public static let malformedMessage = Code(.malformedMessage)
        /// The negotiated server version cannot carry the request. Nothing was sent.
        public static let needsNewerGateway = Code(.needsNewerGateway)
        /// The consumer of a stream that may not drop anything did not keep up.
        public static let overflow = Code(.overflow)
        /// The answer lacks what it cannot be without.
        public static let incomplete = Code(.incomplete)
        /// The caller was cancelled.
        public static let cancelled = Code(.cancelled)
    }

    public var code: Code
    public var message: String
    /// The request, by IB's name; nil for connecting.
    public var request: String?
    /// What the attempt to connect saw.
    public var report: ClimbReport?
    /// What the Gateway said.
    public var notice: Notice?
    public var coding: CodingError?

    public init(
        _ code: Code,
        _ message: String,
        request: String? = nil,
        report: ClimbReport? = nil,
        notice: Notice? = nil,
        coding: CodingError? = nil
    ) {
        self.code = code
        self.message = message
        self.request = request
        self.report = report
        self.notice = notice
        self.coding = coding
    }

    /// The highest rung that was reached; nil when not even TCP was, or when this is no failure to connect.
    public var rung: Rung? { report?.reached }
}

extension GatewayError: CustomStringConvertible {
    public var description: String {
        request.map { "\($0): \(message)" } ?? message
    }
}

extension GatewayError {
    /// What a climb that did not come to its goal is called.
    init(_ report: ClimbReport, endpoint: Endpoint) {
        let inUse = report.notices.last { $0.code == 326 }
        let place = report.failed.map { "at the rung \"\($0.rawValue)\"" } ?? "at the end"
        let bytes = "\(report.bytesSent) bytes sent, \(report.bytesReceived) received"
        let time = String(report.steps.last.map { Int($0.milliseconds.rounded()) } ?? 0)
        let what =
            switch report.ending {
            case .ready: "ready"
            case .refused(let number): "the connection was refused (error \(number))"
            case .unresolvable(let host): "the host \"\(host)\" has no address"
            case .timedOut: "no answer within \(time) ms"
            case .closedByPeer: "the peer closed the connection after \(time) ms"
            case .reset: "the peer reset the connection after \(time) ms"
            case .notTWS: "the peer is no TWS API server"
            case .rejected(let reason): reason
            case .cancelled: "given up after \(time) ms"
            }
        let code: Code =
            if inUse != nil {
                .clientIDInUse
            } else if case .notTWS = report.ending {
                .notTWS
            } else if case .cancelled = report.ending {
                .cancelled
            } else {
                .notConnected
            }
        self.init(
            code,
            inUse?.text ?? "no session with \(endpoint): \(what) \(place); \(bytes)",
            report: report,
            notice: inUse ?? report.notices.last { $0.kind == .refusal || $0.kind == .connectivity }
        )
    }
}
