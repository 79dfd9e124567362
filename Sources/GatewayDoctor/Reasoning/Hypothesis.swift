import TWSModel

/// An explanation: nothing is wrong, or one fault.
enum Hypothesis: Hashable, Sendable {
    case healthy
    case fault(Int)
}

/// A set of explanations, written as the faults' numbers.
struct Hypotheses: Hashable, Sendable {
    var members: Set<Hypothesis>

    init(_ members: Set<Hypothesis>) {
        self.members = members
    }

    /// Everything that an examination can tell from something else.
    ///
    /// Not among them: traps for the reader (F08, F59, F60), faults of other clients' own bytes or code (F27, F33, F34, F40,
    /// F41, F58), and what only a longer session shows (F11, F49 to F56).
    static let all: Hypotheses = [
        0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31, 32,
        35, 36, 37, 38, 39, 42, 43, 44, 45, 46, 47, 48, 57,
    ]

    var faults: [FaultID] {
        members.compactMap { member in
            switch member {
            case .healthy: nil
            case .fault(let number): FaultID(number)
            }
        }
        .sorted()
    }

    var isEmpty: Bool { members.isEmpty }
    var count: Int { members.count }
    func contains(_ hypothesis: Hypothesis) -> Bool { members.contains(hypothesis) }
    func subtracting(_ other: Hypotheses) -> Hypotheses { Hypotheses(members.subtracting(other.members)) }
    func intersection(_ other: Hypotheses) -> Hypotheses { Hypotheses(members.intersection(other.members)) }
}

extension Hypotheses: ExpressibleByArrayLiteral {
    /// Fault numbers; 0 stands for "nothing is wrong".
    init(arrayLiteral numbers: Int...) {
        self.init(Set(numbers.map { $0 == 0 ? .healthy : .fault($0) }))
    }
}
