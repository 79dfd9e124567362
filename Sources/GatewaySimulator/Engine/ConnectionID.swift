/// A connection of a client, by the order of coming.
package struct ConnectionID: Hashable, Comparable, Sendable {
    package let number: Int
    package init(_ number: Int) { self.number = number }
    package static func < (left: ConnectionID, right: ConnectionID) -> Bool { left.number < right.number }
}
