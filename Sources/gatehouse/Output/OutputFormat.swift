import ArgumentParser

/// How an answer is written.
enum OutputFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
    case table, json, csv
}
