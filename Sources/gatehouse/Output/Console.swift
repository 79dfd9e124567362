import Foundation

/// Standard output for data, standard error for talk.
struct Console: Sendable {
    var out: Terminal
    var err: Terminal

    static let standard: Console = {
        let environment = ProcessInfo.processInfo.environment
        return Console(
            out: .standard(1, environment: environment),
            err: .standard(2, environment: environment)
        )
    }()

    /// Data. A reader that has gone away ends the program quietly, as Unix tools do.
    func write(_ text: String) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            exit(ShellStatus.done.rawValue)
        }
    }

    /// Talk.
    func talk(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// A document: indented for a person, on one line for a program.
    func write(_ tree: JSONTree) {
        write(tree.text(indented: out.isInteractive) + "\n")
    }

    /// A document of many: always on one line.
    func write(line tree: JSONTree) {
        write(tree.text() + "\n")
    }
}

extension Console {
    /// Prints an answer, and says what the shell is told.
    func write<A: Answer>(_ answer: A, _ settings: Settings) throws -> ShellStatus {
        let source = settings.simulation == .off ? DataSource(answer.freshness) : .simulated
        return try write(answer, format: settings.format, source: source)
    }

    /// Prints an answer in a form, and says what the shell is told.
    func write<A: Answer>(
        _ answer: A,
        format: OutputFormat,
        source: DataSource,
        now: Date = .now
    ) throws -> ShellStatus {
        switch format {
        case .table: write(answer.text(on: out))
        case .csv: write(answer.table.csv)
        case .json:
            write(try Envelope.success(answer.data, source: source, asOf: now))
        }
        for warning in answer.warnings { talk(err.paint(Mark.warning, .yellow) + " \(warning)\n") }
        if format == .table {
            for note in answer.notes { talk(err.paint(note, .dim) + "\n") }
        }
        return answer.warnings.isEmpty ? answer.status : .warnings
    }

    /// Prints a failure: as an object where a program reads, in words where a person does.
    func write(_ failure: Failure, format: OutputFormat) {
        switch format {
        case .json: write(Envelope.failure(failure))
        case .table, .csv: talk(failure.text(on: err))
        }
    }
}
