/// A field of a request that not every server version can carry, and that asks for something.
package struct Requirement: Hashable, Sendable {
    /// The field, as a path of IB's names: `order.cashQty`.
    package let field: String
    /// The stretches of server versions that carry it, oldest first.
    package let spans: [Span]

    /// Server versions from the one at which a feature came to the one at which another took it away.
    package struct Span: Hashable, Sendable {
        /// Nil: from the oldest version on.
        package let from: Feature?
        /// Nil: to the newest version.
        package let before: Feature?

        package func contains(_ version: ServerVersion) -> Bool {
            from.map { version >= $0.since } ?? true && before.map { version < $0.since } ?? true
        }
    }

    package func isMet(at version: ServerVersion) -> Bool { spans.contains { $0.contains(version) } }

    /// Why a version cannot carry the field; nil when it can.
    package func refusal(at version: ServerVersion) -> CodingError.Reason? {
        if isMet(at: version) { return nil }
        if let later = spans.compactMap(\.from).first(where: { version < $0.since }) {
            return .needs(later.since, feature: later, field: field)
        }
        return .notCarried(field: field, since: spans.last?.before)
    }
}

/// The requirements of one request, gathered.
package struct Requirements: Sendable {
    package private(set) var list: [Requirement] = []

    package init() {}

    /// A field that came with a feature.
    mutating func add(_ feature: Feature, _ field: String, if asked: Bool) {
        add([.init(from: feature, before: nil)], field, if: asked)
    }

    /// A field that came, went, or came twice.
    mutating func add(_ spans: [Requirement.Span], _ field: String, if asked: Bool) {
        if asked { list.append(Requirement(field: field, spans: spans)) }
    }
}

extension Outgoing {
    /// What a request asks for that not every server version can carry. Fields at their defaults ask for nothing.
    package static func requirements(of message: some WireMessage) -> [Requirement] {
        var requirements = Requirements()
        message.require(&requirements)
        return requirements.list
    }
}
