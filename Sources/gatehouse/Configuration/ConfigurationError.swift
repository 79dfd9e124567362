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
    /// The word that needs the fewest changes to become the other; nil when there is no word.
    func nearest(to word: String) -> String? {
        map { ($0, $0.lowercased().editDistance(to: word.lowercased())) }.min { $0.1 < $1.1 }?.0
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
