import GatewaySimulator
import TWSModel

/// Whom to connect to: a Gateway, or the embedded simulator with or without a fault.
enum Simulation: Sendable, Hashable {
    case off
    case healthy
    case fault(SimulatedFault)

    /// Reads `1`, `true`, `yes`, `0`, `false`, `no`, `F17` and the simulator's own names for its faults.
    init?(_ text: String) {
        switch text.lowercased() {
        case "1", "true", "yes", "on": self = .healthy
        case "0", "false", "no", "off": self = .off
        default:
            guard let fault = SimulatedFault(text) else { return nil }
            self = .fault(fault)
        }
    }

    /// Every fault that can be had, by the shortest name that finds it.
    static let faults = SimulatedFault.allCases.map(\.shortName).joined(separator: ", ")
}

extension SimulatedFault {
    /// The number in the catalogue where that means this fault, otherwise the name.
    var shortName: String {
        faults.first.map(\.description).flatMap { SimulatedFault($0) == self ? $0 : nil } ?? name
    }
}
