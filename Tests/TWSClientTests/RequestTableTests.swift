import TWSModel
import TWSProtocol
import Testing

@testable import TWSClient

@Suite("Who waits for what is a plain table")
struct RequestTableTests {
    let orders: [MessageID] = [5, 3, 53]

    @Test("a numbered request is found, finished once, and leaves a tombstone")
    func numbered() {
        var table = RequestTable<String>()
        table.register(7, "bars")
        #expect(table.waiter(7) == "bars")
        #expect(table.finish(7) == "bars")
        #expect(table.finish(7) == nil)
        #expect(table.isTombstone(7))
        #expect(!table.isTombstone(8))
        #expect(table.isEmpty)
    }

    @Test("requests that share a kind of answer take turns, first come first served")
    func turns() {
        var table = RequestTable<String>()
        let (mine, first) = table.register(kinds: orders, "open orders")
        let (all, second) = table.register(kinds: orders, "all open orders")
        let (status, third) = table.register(kinds: [3], "statuses")
        let (_, fourth) = table.register(kinds: [61, 62], "positions")
        #expect(first == .send)
        #expect(second == .queued)
        #expect(third == .queued)
        #expect(fourth == .send)
        #expect(table.waiter(kind: 53) == "open orders")
        #expect(table.finish(ticket: mine).next == ["all open orders"])
        #expect(table.waiter(kind: 3) == "all open orders")
        #expect(table.finish(ticket: all).next == ["statuses"])
        #expect(table.finish(ticket: status).finished == "statuses")
        #expect(table.waiter(kind: 3) == nil)
        #expect(table.waiter(kind: 61) == "positions")
    }

    @Test("a queued request can be withdrawn before its turn")
    func withdrawn() {
        var table = RequestTable<String>()
        let (first, _) = table.register(kinds: orders, "a")
        let (second, _) = table.register(kinds: orders, "b")
        #expect(table.finish(ticket: second).finished == "b")
        #expect(table.finish(ticket: first).next.isEmpty)
        #expect(table.isEmpty)
    }

    @Test("emptying gives back everyone, running or queued, exactly once")
    func emptied() {
        var table = RequestTable<String>()
        table.register(1, "numbered")
        _ = table.register(kinds: orders, "running")
        _ = table.register(kinds: orders, "queued")
        #expect(table.removeAll().sorted() == ["numbered", "queued", "running"])
        #expect(table.removeAll().isEmpty)
    }
}
