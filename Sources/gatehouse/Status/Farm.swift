import Foundation
import TWSModel

/// One of IB's servers, as the Gateway's notices tell of it.
struct Farm: Encodable, Sendable, Equatable {
    enum Kind: String, Encodable, Sendable {
        case marketData, history, contracts
    }

    enum State: String, Encodable, Sendable {
        case connected, sleeping, connecting, broken
    }

    var name: String
    var kind: Kind
    var state: State
    var code: Int

    /// Nil when the notice is about no farm.
    init?(_ notice: Notice) {
        let (kind, state): (Kind, State)
        switch notice.code {
        case 2103: (kind, state) = (.marketData, .broken)
        case 2104: (kind, state) = (.marketData, .connected)
        case 2105: (kind, state) = (.history, .broken)
        case 2106: (kind, state) = (.history, .connected)
        case 2107: (kind, state) = (.history, .sleeping)
        case 2108: (kind, state) = (.marketData, .sleeping)
        case 2119: (kind, state) = (.marketData, .connecting)
        case 2157: (kind, state) = (.contracts, .broken)
        case 2158: (kind, state) = (.contracts, .connected)
        default: return nil
        }
        // "Market data farm connection is OK:usfarm"
        let name = notice.text.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
        guard let name, !name.isEmpty else { return nil }
        self.name = name
        self.kind = kind
        self.state = state
        code = notice.code
    }

    /// The farms in the order in which they were first named, each as it was last.
    static func latest(_ notices: [Notice]) -> [Farm] {
        notices.compactMap(Farm.init).reduce(into: []) { farms, farm in
            if let index = farms.firstIndex(where: { $0.name == farm.name && $0.kind == farm.kind }) {
                farms[index] = farm
            } else {
                farms.append(farm)
            }
        }
    }
}
