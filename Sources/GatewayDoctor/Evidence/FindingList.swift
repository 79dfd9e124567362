/// Findings in the order in which they are made, numbered as they come.
struct FindingList: Sendable {
    private(set) var findings: [Finding] = []

    mutating func add(_ fact: Fact, from: String, _ text: String, value: Int? = nil) {
        findings.append(Finding(id: "e\(findings.count + 1)", from: from, text: text, value: value, fact: fact))
    }
}

/// `1 connection`, `3 connections`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
