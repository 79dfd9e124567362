import ArgumentParser

/// What the shell is told.
enum ShellStatus: Int32, Sendable, CaseIterable {
    /// Done; for `doctor`: ready.
    case done = 0
    /// Done, with warnings.
    case warnings = 1
    /// `doctor`: a fault was found; elsewhere: the Gateway refused the request.
    case refused = 2
    /// No usable session.
    case noSession = 3
    /// The command line makes no sense.
    case usage = 64
    /// A defect of ours.
    case defect = 70
    /// The configuration makes no sense.
    case configuration = 78

    var code: ExitCode { ExitCode(rawValue) }
}
