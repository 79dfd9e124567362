import Foundation
import TWSModel

/// What a command found out, in every form in which it can be given. Commands make answers; `Console` prints them.
protocol Answer: Sendable {
    associatedtype Data: Encodable
    /// What stands under `data` in JSON.
    var data: Data { get }
    /// What CSV is made of.
    var table: Table { get }
    /// For people. The table, unless there is more to say.
    func text(on terminal: Terminal) -> String
    /// What is not as it should be. With any of these the exit status is 1.
    var warnings: [String] { get }
    /// What is worth knowing besides; for people only.
    var notes: [String] { get }
    /// How fresh the data is; nil for what is not market data.
    var freshness: MarketDataType? { get }
    /// What the shell is told when there are no warnings.
    var status: ShellStatus { get }
}

extension Answer {
    func text(on terminal: Terminal) -> String { table.text(on: terminal) }
    var warnings: [String] { [] }
    var notes: [String] { [] }
    var freshness: MarketDataType? { nil }
    var status: ShellStatus { .done }
}

/// Where data comes from, as JSON tells it.
enum DataSource: String, Sendable {
    case live, delayed, frozen, cached, simulated

    init(_ freshness: MarketDataType?) {
        switch freshness {
        case .live, nil: self = .live
        case .frozen: self = .frozen
        case .delayed, .delayedFrozen: self = .delayed
        }
    }
}

/// The one object that every answer in JSON is.
enum Envelope {
    static func success(_ data: some Encodable, source: DataSource, asOf now: Date) throws -> JSONTree {
        [
            "ok": true, "as_of": .string(now.formatted(.iso8601)), "source": .string(source.rawValue),
            "data": try JSONTree(encoding: data),
        ]
    }

    static func failure(_ failure: Failure) -> JSONTree {
        [
            "ok": false,
            "error": [
                "code": .string(failure.code), "message": .string(failure.message),
                "rung": JSONTree(failure.rung?.rawValue), "fault": JSONTree(failure.fault?.description),
                "gatewayCode": JSONTree(failure.notice?.code),
            ],
        ]
    }
}
