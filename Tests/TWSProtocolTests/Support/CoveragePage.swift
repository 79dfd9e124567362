import TWSProtocol

/// `docs/protocol-coverage.md`: the table of messages as a page, and how it compares with the messages that IB's API has.
struct CoveragePage {
    /// One of IB's messages, as the independent facts name it.
    struct Fact {
        let id: MessageID
        let hasText: Bool
        let hasProtobuf: Bool
        /// Whether API 10.51 still has it.
        let isCurrent: Bool
    }

    /// What one direction of the table has of what IB's API has.
    struct Count: Equatable {
        var messages = 0
        var text = 0
        var protobuf = 0
    }

    let requests: [any MessageRow]
    let answers: [any MessageRow]
    let requestFacts: [Fact]
    let answerFacts: [Fact]

    /// The current API's messages: all of them, or those that the rows have too.
    static func count(_ facts: [Fact], in rows: [any MessageRow]? = nil) -> Count {
        var count = Count()
        for fact in facts where fact.isCurrent {
            let row = rows?.first { $0.id == fact.id }
            if rows != nil, row == nil { continue }
            count.messages += 1
            count.text += fact.hasText && row?.hasText ?? true ? 1 : 0
            count.protobuf += fact.hasProtobuf && row.map { $0.protobufSince != nil } ?? true ? 1 : 0
        }
        return count
    }

    var text: String {
        ([
            "# Protocol coverage", "",
            "<!-- Made from the table of messages. Do not edit: GATEHOUSE_WRITE_DOCS=1 swift test --filter CoveragePageTests -->",
            "", totals, "",
            "Each message is read and written in every form that IB gave it. \(missingForms)",
            "", removed, "",
            "Columns: `text` and `protobuf` are the server versions from which a message has that form; `layout` says whether its text",
            "fields are laid out here; `version` is the constant in front of the text fields.", "",
            "## To the Gateway", "",
            "| id | IB's name | protobuf message | text | protobuf | layout | version | answered by | ends |",
            "|---:|---|---|---:|---:|---|---|---|---|",
        ] + requests.map(request) + [
            "", "## From the Gateway", "",
            "| id | IB's name | protobuf message | text | protobuf | layout | version | answers | belongs to |",
            "|---:|---|---|---:|---:|---|---|---|---|",
        ] + answers.map(answer)).joined(separator: "\n") + "\n"
    }

    private var totals: String {
        let (out, into) = (Self.count(requestFacts), Self.count(answerFacts))
        let (ourOut, ourIn) = (Self.count(requestFacts, in: requests), Self.count(answerFacts, in: answers))
        return """
            **\(ourOut.messages) of \(out.messages) requests and \(ourIn.messages) of \(into.messages) messages of API 10.51, \
            both dialects, both directions.** As text: \(ourOut.text) of \(out.text) and \(ourIn.text) of \(into.text). \
            As protobuf: \(ourOut.protobuf) of \(out.protobuf) and \(ourIn.protobuf) of \(into.protobuf).
            """
    }

    private var missingForms: String {
        let rows = requests + answers
        func names(_ rows: [any MessageRow]) -> String { rows.map { "`\($0.name)`" }.joined(separator: ", ") }
        return """
            IB never gave a text form to \(names(rows.filter { !$0.hasText })), \
            and no protobuf form to \(names(rows.filter { $0.protobufSince == nil })).
            """
    }

    private var removed: String {
        let facts = (requestFacts + answerFacts).filter { !$0.isCurrent }
        func isRemoved(_ row: any MessageRow, _ facts: [Fact]) -> Bool {
            facts.contains { $0.id == row.id && !$0.isCurrent }
        }
        let rows = requests.filter { isRemoved($0, requestFacts) } + answers.filter { isRemoved($0, answerFacts) }
        precondition(rows.count == facts.count)
        return """
            The table also holds \(rows.count) messages that API 10.47 removed and older Gateways still have: \
            \(rows.map { "`\($0.name)`" }.joined(separator: ", ")).
            """
    }

    // MARK: Rows

    private func request(_ row: any MessageRow) -> String {
        let (by, ends): (String, String) =
            switch row.answer {
            case .none: ("nothing", "at once")
            case .one(let id): (names([id]), "with the answer")
            case .list(let ids, let end): (names(ids), "with \(name(end))")
            case .stream(let ids, let end, let cancel):
                (
                    names(ids),
                    [cancel.map { "by \(requestName($0))" }, end.map { "download: \(name($0))" }]
                        .compactMap { $0 }.joined(separator: "; ")
                )
            case .order: ("the life of an order", "with the order")
            }
        return line(row, [by, ends.isEmpty ? "with the session" : ends])
    }

    private func answer(_ row: any MessageRow) -> String {
        var answered: [String] = []
        for request in requests {
            let (ids, end): ([MessageID], MessageID?) =
                switch request.answer {
                case .none, .order: ([], nil)
                case .one(let id): ([id], nil)
                case .list(let ids, let end): (ids, end)
                case .stream(let ids, let end, _): (ids, end)
                }
            if end == row.id {
                answered.append("`\(request.name)` (its end)")
            } else if ids.contains(row.id) {
                answered.append("`\(request.name)`")
            }
        }
        let owner =
            switch row.owner {
            case .request: "the request whose number it carries"
            case .order: "the order whose number it carries"
            case .kind: "all who asked for this kind"
            }
        return line(row, [answered.isEmpty ? "–" : answered.joined(separator: ", "), owner])
    }

    private func line(_ row: any MessageRow, _ more: [String]) -> String {
        let version =
            switch row.versionField {
            case .none: "–"
            case .always(let number): "\(number)"
            case .until(let end, let number): "\(number), gone at \(end)"
            }
        let cells = [
            "\(row.id.number)", "`\(row.name)`", row.protobufSince == nil ? "–" : "`\(row.protobufName)`",
            row.hasText ? "\(row.since)" : "–", row.protobufSince.map { "\($0)" } ?? "–", row.hasText ? "yes" : "no",
            version,
        ]
        return "| " + (cells + more).joined(separator: " | ") + " |"
    }

    private func names(_ ids: [MessageID]) -> String { ids.map(name).joined(separator: ", ") }
    private func name(_ id: MessageID) -> String { "`\(answers.first { $0.id == id }?.name ?? "\(id.number)")`" }
    private func requestName(_ id: MessageID) -> String {
        "`\(requests.first { $0.id == id }?.name ?? "\(id.number)")`"
    }
}
