public import TWSModel

/// All known faults, F01 to F60.
///
/// The entries stand in one file for each ``Fault/Group``; what separates faults that look alike stands once for each
/// pair, in `FaultCatalogue+Confusions.swift`.
public enum FaultCatalogue {
    /// Every fault, in the order of the numbers.
    public static let all: [Fault] = {
        let separated: [FaultID: [Fault.Confusion]] = confusions.reduce(into: [:]) { table, pair in
            table[pair.left, default: []].append(.init(fault: pair.right, separatedBy: pair.separatedBy))
            table[pair.right, default: []].append(.init(fault: pair.left, separatedBy: pair.separatedBy))
        }
        let entries: [Fault] = reach + stranger + silence + handshake + start + session
        return entries.map { entry in
            var fault = entry
            fault.confusedWith = separated[fault.id, default: []].sorted { $0.fault < $1.fault }
            return fault
        }
    }()

    /// The fault with that number; nil when there is none.
    public static func fault(_ id: FaultID) -> Fault? {
        byID[id]
    }

    private static let byID: [FaultID: Fault] = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
