public import Foundation
import Synchronization

/// The clock of the simulated world.
public struct SimulatedClock: Sendable {
    private enum Kind: Sendable {
        case system(offset: Int64)
        case manual(ManualClock)
    }

    private let kind: Kind

    /// The machine's own time.
    public static let system = SimulatedClock(kind: .system(offset: 0))

    /// Runs as fast as the machine's clock, but begins now at another time.
    public static func starting(at date: Date) -> SimulatedClock {
        SimulatedClock(kind: .system(offset: WorldTime(date).milliseconds - WorldTime(Date()).milliseconds))
    }

    /// Moves only when it is told to.
    public static func manual(_ clock: ManualClock) -> SimulatedClock { SimulatedClock(kind: .manual(clock)) }

    public var now: WorldTime {
        switch kind {
        case .system(let offset): WorldTime(milliseconds: WorldTime(Date()).milliseconds + offset)
        case .manual(let clock): clock.now
        }
    }

    var isManual: Bool {
        switch kind {
        case .system: false
        case .manual: true
        }
    }

    /// How long a moment is away; nil when waiting does not bring it nearer.
    func wait(until time: WorldTime) -> Duration? {
        switch kind {
        case .system: .milliseconds(max(0, time.milliseconds - now.milliseconds))
        case .manual: nil
        }
    }

    /// Calls back whenever the time has been moved by hand.
    func onMove(_ action: @escaping @Sendable () -> Void) {
        if case .manual(let clock) = kind { clock.onMove(action) }
    }
}

/// A clock that stands still until it is moved.
public final class ManualClock: Sendable {
    private let state: Mutex<(now: WorldTime, listeners: [@Sendable () -> Void])>

    public init(_ start: WorldTime) { state = Mutex((start, [])) }

    public var now: WorldTime { state.withLock { $0.now } }

    public func advance(by duration: Duration) {
        let listeners = state.withLock { state in
            state.now = state.now.advanced(by: duration)
            return state.listeners
        }
        for listener in listeners { listener() }
    }

    func onMove(_ action: @escaping @Sendable () -> Void) {
        state.withLock { $0.listeners.append(action) }
    }
}
