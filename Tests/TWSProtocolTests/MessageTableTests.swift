import TWSProto
import TWSProtocol
import Testing

/// The table of messages is what the independent facts say.
@Suite("The table of messages")
struct MessageTableTests {
    static let files: [(file: String, rows: [any MessageRow])] = [
        ("incoming.tsv", Incoming.all), ("outgoing.tsv", Outgoing.all),
    ]

    @Test func nothingIsMissingAndNothingIsTwice() throws {
        for (file, rows) in Self.files {
            let facts = try Vectors.table(file)
            #expect(rows.map(\.id.number) == facts.map { Int32($0["id"]!)! })
            #expect(Set(rows.map(\.id)).count == rows.count)
            #expect(Set(rows.map(\.name)).count == rows.count)
        }
        #expect(Incoming.all.count == 86)
        #expect(Outgoing.all.count == 85)
    }

    @Test func rowsAreFoundByTheirIDs() {
        for row in Incoming.all { #expect(Incoming.row(row.id)?.name == row.name) }
        for row in Outgoing.all { #expect(Outgoing.row(row.id)?.name == row.name) }
        for id: MessageID in [0, -1, 60, 112, 200, 201] {
            #expect(Incoming.row(id) == nil)
            #expect(Outgoing.row(id) == nil)
        }
        #expect(Incoming.all.allSatisfy { $0.direction == .toClient })
        #expect(Outgoing.all.allSatisfy { $0.direction == .toGateway })
    }

    @Test func everyRowIsAsTheFactsSay() throws {
        for (file, rows) in Self.files {
            for (row, fact) in zip(rows, try Vectors.table(file)) {
                #expect(row.name == fact["name"])
                let protobuf = fact["protobuf_from_server_version"].flatMap(Int.init)
                #expect(row.protobufSince?.number == protobuf, "\(row.name)")
                if protobuf != nil {
                    // "FundamentalsData (until 10.46)": what the API dropped, older Gateways still have.
                    #expect(
                        row.protobufName == fact["protobuf_message"]?.prefix { $0 != " " }.description,
                        "\(row.name)"
                    )
                }
                let text = fact["text_from_server_version"].flatMap(Int.init)
                #expect(row.hasText == (text != nil), "\(row.name)")
                #expect(row.since.number == text ?? protobuf, "\(row.name)")
                #expect(row.versionField == Self.versionField(fact["text_version_history"] ?? ""), "\(row.name)")
            }
        }
    }

    /// `from 100; version field = 6 (dropped at 131); …`
    private static func versionField(_ history: String) -> VersionField {
        guard let match = history.firstMatch(of: /version field = (\d+)(?: \(dropped at (\d+)\))?/),
            let number = Int32(match.1)
        else { return .none }
        guard let end = match.2.flatMap({ Int($0) }) else { return .always(number) }
        return .until(ServerVersion(end), number)
    }

    @Test func aMessageIsInOneDialectAtAVersion() {
        for row in MessageTable.all {
            #expect(row.dialect(at: ServerVersion(row.since.number - 1)) == nil)
            #expect(row.dialect(at: row.since) == (row.hasText ? .text : .protobuf))
            if let since = row.protobufSince {
                #expect(row.dialect(at: since) == .protobuf)
                #expect(row.dialect(at: .newest) == .protobuf)
            } else {
                #expect(row.dialect(at: .newest) == .text)
            }
        }
    }

    @Test func answersAreMessagesOfTheGateway() {
        for row in Outgoing.all {
            let ids: [MessageID] =
                switch row.answer {
                case .none, .order: []
                case .one(let id): [id]
                case .list(let ids, let end): ids + [end]
                case .stream(let ids, let end, _): ids + (end.map { [$0] } ?? [])
                }
            for id in ids { #expect(Incoming.row(id) != nil, "\(row.name) is answered by \(id.number)") }
            if case .stream(_, _, let cancel?) = row.answer {
                #expect(Outgoing.row(cancel) != nil, "\(row.name) is cancelled by \(cancel.number)")
            }
        }
    }

    @Test func whatAGatewayTooOldHasNotIsNotWritten() {
        #expect(throws: CodingError(.needs(127, feature: .pnl, field: nil), message: "REQ_PNL", version: 126)) {
            try Outgoing.pnl.encode(.init(), at: 126)
        }
        #expect(throws: CodingError(.needs(219, feature: .config, field: nil), message: "REQ_CONFIG", version: 218)) {
            try Outgoing.config.encode(.init(), at: 218)
        }
    }
}
