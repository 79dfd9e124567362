import TWSModel

// What the attempt itself says: how it ended, and what the Gateway said on the way.
extension FindingList {
    mutating func addAttempt(_ attempt: AttemptRecord, of observation: Observation) {
        let elapsed = attempt.ladder.map(\.ms).reduce(0, +)
        add(
            .ended(attempt.outcome),
            from: "attempt",
            Self.sentence(attempt, target: observation.target, elapsed: elapsed),
            value: attempt.bytesReceived
        )
        if attempt.outcome == .foreign {
            let impostor = Impostor(firstBytes: attempt.firstBytes)
            add(
                .answeredAs(impostor),
                from: "first bytes",
                "the first bytes were \(Self.hex(attempt.firstBytes)): \(impostor.sentence)",
                value: attempt.firstBytes.first.map(Int.init)
            )
        }
        guard attempt.serverVersion != nil else { return }
        addConnectionTime(attempt)
        addNotices(attempt)
        addAccounts(attempt, of: observation)
    }

    private static func sentence(_ attempt: AttemptRecord, target: Endpoint, elapsed: Double) -> String {
        let time = "after \(milliseconds(elapsed))"
        let words = attempt.words.map { ": " + AccountMask.hiding($0) } ?? ""
        let version = attempt.serverVersion.map { "server version \($0)" } ?? "the server version"
        switch attempt.outcome {
        case .ready: return "the Gateway answered a request \(time), speaking \(version)"
        case .refused: return "the connection to \(target) was refused \(time)"
        case .unreachable: return "there is no way to \(target)\(words)"
        case .prevented: return "this machine did not let the connection to \(target) out\(words)"
        case .unresolvable: return "the name \(target.host) is unknown\(words)"
        case .connectTimedOut:
            return "the connection to \(target) was neither taken nor refused within \(milliseconds(elapsed))"
        case .closedBeforeVersion, .resetBeforeVersion:
            let verb = attempt.outcome == .closedBeforeVersion ? "closed" : "reset"
            return "the connection was \(verb) \(time), without one byte of an answer"
        case .silent:
            return "connected, sent \(counted(attempt.bytesSent, "byte")) and received none in \(milliseconds(elapsed))"
        case .foreign: return "what answered \(time) is no Gateway\(words)"
        case .versionRefused: return "the server versions do not meet\(words)"
        case .silentAfterVersion: return "\(version) came, then nothing more; gave up \(time)"
        case .halfStarted:
            let came = attempt.hasNextOrderID ? "the next valid id" : "the managed accounts"
            let missing = attempt.hasNextOrderID ? "the managed accounts" : "the next valid id"
            return "\(came) came, \(missing) did not; gave up \(time)"
        case .deaf: return "the session started, and a simple request got no answer; gave up \(time)"
        case .closedAfterVersion: return "the Gateway closed the connection \(time), after START_API was sent"
        case .resetAfterVersion: return "the Gateway reset the connection \(time), after START_API was sent"
        case .garbled: return "after the server version came what is no message\(words)"
        case .closedAfterStart: return "the session started and the Gateway closed it \(time)"
        }
    }

    private mutating func addConnectionTime(_ attempt: AttemptRecord) {
        guard let time = attempt.connectionTime else { return }
        let readable = !time.isEmpty && time.utf8.allSatisfy { (0x20..<0x7f).contains($0) }
        add(
            .connectionTimeReadable(readable),
            from: "attempt",
            readable
                ? "the Gateway's clock is plain text: \(time)"
                : "the Gateway's clock is not plain text, which breaks many clients: \(time)"
        )
    }

    // MARK: Notices

    private mutating func addNotices(_ attempt: AttemptRecord) {
        let refused = attempt.notices.contains { $0.code == 326 }
        add(
            .clientIDRefused(refused),
            from: refused ? "notice 326" : "attempt",
            refused ? "the Gateway says that the client id is in use" : "the Gateway did not refuse the client id"
        )
        let trouble = Self.upstreamTrouble(attempt.notices.map(\.code))
        add(
            .upstreamTrouble(trouble),
            from: trouble.first.map { "notice \($0)" } ?? "attempt",
            trouble.isEmpty
                ? "the Gateway reported no loss of its link to IB"
                : "the Gateway says that its link to IB is down (\(trouble.map(String.init).joined(separator: ", ")))",
            value: trouble.first
        )
        let broken = Self.brokenFarms(attempt.notices)
        add(
            .brokenFarms(broken.count),
            from: broken.first.map { "notice \($0.code)" } ?? "attempt",
            broken.isEmpty
                ? "no farm was reported broken" : "broken: \(broken.map(\.text).sorted().joined(separator: "; "))",
            value: broken.count
        )
        for notice in attempt.notices where !Self.weighed.contains(notice.code) {
            add(.note, from: "notice \(notice.code)", AccountMask.hiding(notice.text), value: notice.code)
        }
    }

    private static let weighed: Set<Int> = [
        326, 1100, 1101, 1102, 2103, 2104, 2105, 2106, 2107, 2108, 2110, 2157, 2158,
    ]

    /// The codes about the link to IB that a later one did not take back.
    static func upstreamTrouble(_ codes: [Int]) -> [Int] {
        var trouble: [Int] = []
        for code in codes {
            switch code {
            case 1100, 2110, 10197: if !trouble.contains(code) { trouble.append(code) }
            case 1101, 1102: trouble.removeAll { $0 != 10197 }
            default: break
            }
        }
        return trouble
    }

    /// The last word on each farm, where it is "broken". The name stands after the text's last colon.
    static func brokenFarms(_ notices: [Notice]) -> [Notice] {
        var last: [String: Notice] = [:]
        for notice in notices where (2103...2108).contains(notice.code) || [2157, 2158].contains(notice.code) {
            let farm = notice.text.split(separator: ":").last.map(String.init) ?? ""
            last[farm] = notice
        }
        return last.values.filter { [2103, 2105, 2157].contains($0.code) }.sorted { $0.text < $1.text }
    }

    // MARK: Accounts

    private mutating func addAccounts(_ attempt: AttemptRecord, of observation: Observation) {
        guard let accounts = attempt.accounts, let first = accounts.first else { return }
        let list = accounts.prefix(3).map(\.masked).joined(separator: ", ") + (accounts.count > 3 ? ", …" : "")
        let kind = first.isPaper ? "paper" : "live"
        guard let expectsPaper = observation.expectsPaper ?? Self.paperByConvention(observation.target.port) else {
            add(.accounts(.nothingExpected), from: "attempt", "the session has \(kind) accounts: \(list)")
            return
        }
        let agrees = accounts.allSatisfy { $0.isPaper == expectsPaper }
        let wanted = expectsPaper ? "paper" : "live"
        let why = observation.expectsPaper == nil ? "port \(observation.target.port) is by convention" : "you expect"
        add(
            .accounts(agrees ? .asExpected : .contradicts),
            from: "attempt",
            agrees
                ? "the accounts are \(kind) ones, as expected: \(list)"
                : "\(why) \(wanted), and the accounts are: \(list)",
            value: accounts.count
        )
    }

    /// What the usual ports say about the login; nil for any other port.
    static func paperByConvention(_ port: Int) -> Bool? {
        switch port {
        case 4002, 4004, 7497: true
        case 4001, 4003, 7496: false
        default: nil
        }
    }

    // MARK: Words

    static func milliseconds(_ value: Double) -> String {
        switch value {
        case ..<10: "\(Double(Int(value * 10)) / 10) ms"
        case ..<1000: "\(Int(value.rounded())) ms"
        default: "\(Double(Int(value / 100)) / 10) s"
        }
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.prefix(12).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
            + (bytes.count > 12 ? " …" : "")
    }
}

extension Impostor {
    /// Judges by the first bytes, which are all that a wrong peer usually sends.
    package init(firstBytes bytes: [UInt8]) {
        let text = String(decoding: bytes.prefix(16), as: UTF8.self).uppercased()
        if bytes.starts(with: [0x15, 0x03]) || bytes.starts(with: [0x16, 0x03]) {
            self = .tls
        } else if text.hasPrefix("HTTP") || text.hasPrefix("<!DOCTYPE") || text.hasPrefix("<HTML") {
            self = .http
        } else if let end = bytes.firstIndex(of: 0), end > 0,
            bytes[..<end].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        {
            self = .legacyGateway
        } else if text.hasPrefix("ERROR") {
            self = .commandServer
        } else {
            self =
                !bytes.isEmpty && bytes.allSatisfy { (0x20..<0x7f).contains($0) || $0 == 0x0a || $0 == 0x0d }
                ? .text : .unknown
        }
    }

    var sentence: String {
        switch self {
        case .tls: "a TLS alert"
        case .http: "an HTTP server's answer"
        case .legacyGateway: "a Gateway that speaks the protocol from before 2015"
        case .commandServer: "an answer such as IBC's command server gives"
        case .text: "text of some other protocol"
        case .unknown: "nothing that is known here"
        }
    }
}
