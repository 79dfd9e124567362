import Foundation
import TWSProtocol
import Testing

/// `docs/protocol-coverage.md` is what the table of messages says.
///
/// To write it anew: `GATEHOUSE_WRITE_DOCS=1 swift test --filter CoveragePageTests`.
@Suite("The coverage page")
struct CoveragePageTests {
    static let writes = ProcessInfo.processInfo.environment["GATEHOUSE_WRITE_DOCS"] == "1"

    static var file: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/protocol-coverage.md")
    }

    static func facts(_ file: String) throws -> [CoveragePage.Fact] {
        try Vectors.table(file).map { fact in
            CoveragePage.Fact(
                id: MessageID(try #require(fact["id"].flatMap(Int32.init))),
                hasText: fact["text_from_server_version"].flatMap(Int.init) != nil,
                hasProtobuf: fact["protobuf_from_server_version"].flatMap(Int.init) != nil,
                isCurrent: fact["notes"]?.contains("removed") != true
            )
        }
    }

    static func page() throws -> CoveragePage {
        CoveragePage(
            requests: Outgoing.all,
            answers: Incoming.all,
            requestFacts: try facts("outgoing.tsv"),
            answerFacts: try facts("incoming.tsv")
        )
    }

    @Test func thePageIsUpToDate() throws {
        let text = try Self.page().text
        if Self.writes { try Data(text.utf8).write(to: Self.file) }
        let written = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(
            written == text,
            "docs/protocol-coverage.md is stale: GATEHOUSE_WRITE_DOCS=1 swift test --filter CoveragePageTests"
        )
    }

    @Test func nothingOfTheCurrentAPIIsMissing() throws {
        let page = try Self.page()
        for (facts, rows, messages) in [(page.requestFacts, page.requests, 83), (page.answerFacts, page.answers, 85)] {
            #expect(CoveragePage.count(facts).messages == messages)
            #expect(CoveragePage.count(facts, in: rows) == CoveragePage.count(facts))
        }
    }

    @Test func aMissingMessageOrFormIsSeen() throws {
        let page = try Self.page()
        let without = page.requests.filter { $0.id != Outgoing.placeOrder.id }
        #expect(CoveragePage.count(page.requestFacts, in: without).messages == 82)
    }
}
