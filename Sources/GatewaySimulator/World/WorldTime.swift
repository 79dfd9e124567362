public import Foundation

/// A moment in the simulated world: milliseconds since 1970, UTC.
public struct WorldTime: Hashable, Comparable, Sendable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }
    public init(seconds: Int) { self.milliseconds = Int64(seconds) * 1000 }
    public init(_ date: Date) { self.milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded(.down)) }

    /// Whole seconds since 1970; what is left of a second is cut off.
    public var seconds: Int { Int(milliseconds.flooredQuotient(1000)) }

    public static func < (left: WorldTime, right: WorldTime) -> Bool { left.milliseconds < right.milliseconds }

    public func advanced(by duration: Duration) -> WorldTime {
        let (seconds, attoseconds) = duration.components
        return WorldTime(milliseconds: milliseconds + seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    }

    /// The next moment after this one that is a whole multiple of `step` milliseconds.
    func next(multipleOf step: Int64) -> WorldTime {
        WorldTime(milliseconds: (milliseconds.flooredQuotient(step) + 1) * step)
    }
}

extension BinaryInteger {
    /// The quotient rounded down, also below zero.
    func flooredQuotient(_ divisor: Self) -> Self {
        let quotient = self / divisor
        return self % divisor != 0 && (self < 0) != (divisor < 0) ? quotient - 1 : quotient
    }
}
