import ArgumentParser
import Foundation

/// How an answer is written.
struct OutputOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How to write the answer: table, json or csv. (default: table)", valueName: "format"))
    var format: OutputFormat?

    @Flag(help: "Short for --format json.")
    var json = false

    func validate() throws {
        if json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) contradict each other.")
        }
    }

    /// What the command line says.
    var chosen: OutputFormat? { json ? .json : format }

    /// What the command line says, or the environment.
    func chosen(in environment: [String: String]) throws -> OutputFormat {
        try chosen ?? KnownSettings.format.value(in: environment) ?? .table
    }

    /// In which form to report that the settings themselves make no sense.
    var formatForErrors: OutputFormat {
        (try? chosen(in: ProcessInfo.processInfo.environment)) ?? .table
    }
}
