import Foundation

/// The seeds of random content: the same few in every run, and more when GATEHOUSE_SEEDS says how many.
enum Seeds {
    static let count = ProcessInfo.processInfo.environment["GATEHOUSE_SEEDS"].flatMap { Int($0) } ?? 1

    static func all(from first: UInt64 = 1) -> Range<UInt64> { first..<first + UInt64(count) }
}
