public import TWSModel

/// What `gatehouse explain` tells about a fault (`F17`) or a code of the Gateway (`1100`).
public enum Explanation: Sendable, Hashable {
    /// A fault of the catalogue.
    case fault(Fault)
    /// A code of the Gateway.
    case code(GatewayCode)

    /// Looks up `F17`, `f17`, `1100` and the like; blanks around it do not matter.
    ///
    /// - Throws: ``ExplanationError``, which names what was expected and the entries that come nearest.
    public init(of query: String) throws(ExplanationError) {
        let words = query.split(whereSeparator: \.isWhitespace)
        if words.count == 1, let word = words.first {
            if let id = FaultID(String(word)), let fault = FaultCatalogue.fault(id) {
                self = .fault(fault)
                return
            }
            if let number = Int(word), let code = GatewayCode.known(number) {
                self = .code(code)
                return
            }
        }
        throw ExplanationError(query: words.joined(separator: " "))
    }
}

// MARK: - Codable

extension Explanation: Codable {
    private enum CodingKeys: String, CodingKey {
        case fault, code
    }

    /// Reads an object with either `fault` or `code` in it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let fault = try container.decodeIfPresent(Fault.self, forKey: .fault) {
            self = .fault(fault)
        } else {
            self = .code(try container.decode(GatewayCode.self, forKey: .code))
        }
    }

    /// Writes `{"fault": ...}` or `{"code": ...}`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .fault(let fault): try container.encode(fault, forKey: .fault)
        case .code(let code): try container.encode(code, forKey: .code)
        }
    }
}

// MARK: - Error

/// There is nothing to explain under that name: what was asked for, and what comes nearest.
public struct ExplanationError: Error, Sendable, Hashable, Codable {
    /// An entry that might have been meant.
    public struct Suggestion: Sendable, Hashable, Codable {
        /// What to ask for: `F17` or `1100`.
        public let query: String
        /// The fault's name or the code's meaning.
        public let title: String
    }

    /// What was asked for.
    public let query: String
    /// What could have been asked for.
    public let expected: String
    /// The nearest entries, at most five, the nearest first.
    public let nearest: [Suggestion]

    init(query: String) {
        let ids: [FaultID] = FaultCatalogue.all.map(\.id)
        let range: String = if let first = ids.first, let last = ids.last { "\(first) to \(last)" } else { "F01" }
        self.query = query
        expected = "a fault from \(range), or a code of the Gateway such as 1100 or 326"
        nearest = Self.nearest(to: query)
    }

    private static func nearest(to query: String) -> [Suggestion] {
        let digits: String = query.filter { $0.isASCII && $0.isNumber }
        guard let number = Int(digits) else { return titled(like: query) }
        let aboutFault: Bool = query.contains { $0 == "f" || $0 == "F" }
        let faults: [(Int, Suggestion)] = FaultCatalogue.all.map { (distance($0.id.number, number), Suggestion($0)) }
        let codes: [(Int, Suggestion)] = GatewayCode.all.map { (distance($0.code, number), Suggestion($0)) }
        if aboutFault { return Array(closest(faults).prefix(3)) }
        // A number that is no code may be a fault's without its letter.
        if let fault = faults.first(where: { $0.0 == 0 }) { return [fault.1] }
        return Array(closest(codes).prefix(3))
    }

    private static func distance(_ left: Int, _ right: Int) -> Int {
        let (difference, overflow) = left.subtractingReportingOverflow(right)
        return overflow ? .max : Int(clamping: difference.magnitude)
    }

    private static func closest(_ entries: [(Int, Suggestion)]) -> [Suggestion] {
        entries.enumerated()
            .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
            .map(\.element.1)
    }

    /// The faults whose headline or symptom has the most of the words in it.
    private static func titled(like query: String) -> [Suggestion] {
        let wanted: [String] = query.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 2 }
        let scored: [(Int, Suggestion)] = FaultCatalogue.all.map { fault in
            let name: String = fault.name.lowercased()
            let rest: String = "\(fault.symptom) \(fault.cause)".lowercased()
            let score: Int = wanted.reduce(0) { $0 + (name.contains($1) ? 3 : rest.contains($1) ? 1 : 0) }
            return (-score, Suggestion(fault))
        }
        return Array(closest(scored.filter { $0.0 < 0 }).prefix(5))
    }
}

extension ExplanationError.Suggestion {
    fileprivate init(_ fault: Fault) {
        self.init(query: fault.id.description, title: fault.name)
    }

    fileprivate init(_ code: GatewayCode) {
        self.init(query: String(code.code), title: code.meaning)
    }
}

extension ExplanationError: CustomStringConvertible {
    /// The whole message, several lines long when there are near entries.
    public var description: String {
        var lines: [String] = ["\"\(query)\" is not known; expected \(expected)."]
        if !nearest.isEmpty {
            lines.append("Nearest:")
            lines += nearest.map { "  \($0.query)  \($0.title)" }
        }
        return lines.joined(separator: "\n")
    }
}
