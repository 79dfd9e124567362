import TWSModel

/// The broker behind the Gateway: the books of the login's accounts. Orders will change it; today it only answers.
package struct Broker: Sendable {
    package var books: [AccountBook]

    package init(accounts: [SimulatedAccount], world: World) {
        books = accounts.enumerated().map { BookBuilder(world: world, series: $0).book(for: $1) }
    }

    func book(_ account: String) -> AccountBook? { books.first { $0.account.rawValue == account } }

    /// Those meant by an account's number, or by the words for all of them; nil for a number that is none of ours.
    func books(named account: String?) -> [AccountBook]? {
        guard let account, !account.isEmpty, account != "All" else { return books }
        return book(account).map { [$0] }
    }

    var orders: [(account: AccountID, order: WorkingOrder)] {
        books.flatMap { book in book.orders.map { (book.account, $0) } }
    }

    /// The next order id that a client may use: ids are counted per client, and survive sessions.
    func nextValidID(for client: ClientID) -> Int32 {
        let used = books.flatMap { $0.orders + $0.completed }.filter { $0.client == client }.map(\.id.value)
        return (used.max() ?? 0) + 1
    }
}
