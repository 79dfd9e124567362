import Foundation

/// A configuration that makes no sense: what is wrong, where, and what would be right.
struct ConfigurationError: Error, Sendable, CustomStringConvertible {
    /// The file, the variable or the option in which it stands.
    var place: String
    var problem: String
    var advice: [String] = []

    var description: String { "\(place): \(problem)" }

    static func unknownKey(_ key: String, in place: String, known: [String]) -> ConfigurationError {
        let nearest = known.nearest(to: key)
        return ConfigurationError(
            place: place,
            problem: "unknown key \"\(key)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""),
            advice: ["Known keys: \(known.joined(separator: ", "))"]
        )
    }

    static func wrongValue(_ key: String, in place: String, expected: String, got: String) -> ConfigurationError {
        ConfigurationError(place: place, problem: "\"\(key)\" should be \(expected), but is \(got)")
    }
}

extension [String] {
    /// The word that needs the fewest changes to become the other, of several the one that begins alike; nil when there is none.
    func nearest(to word: String) -> String? {
        let word = word.lowercased()
        let scored = map { candidate in
            let distance = candidate.lowercased().editDistance(to: word)
            return (candidate, distance, candidate.lowercased().commonPrefix(with: word).count)
        }
        return scored.min { ($0.1, -$0.2) < ($1.1, -$1.2) }?.0
    }
}

extension String {
    /// How many letters must be inserted, removed, replaced or swapped with their neighbour to get the other word.
    func editDistance(to other: String) -> Int {
        let (left, right) = (Array(self), Array(other))
        var before: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, wanted) in right.enumerated() {
                var cost = Swift.min(
                    last[column + 1] + 1,
                    current[column] + 1,
                    last[column] + (letter == wanted ? 0 : 1)
                )
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == wanted {
                    cost = Swift.min(cost, before[column - 1] + 1)
                }
                current.append(cost)
            }
            (before, last) = (last, current)
        }
        return last[right.count]
    }
}
