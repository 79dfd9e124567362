import ArgumentParser
import Foundation

/// The command line: parses, calls, prints.
struct Gatehouse: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "gatehouse",
        abstract: "Talk to IB Gateway, see what is wrong with it, or be one.",
        discussion: """
            Without an account or a Gateway: gatehouse demo, or any command with --simulated.

            Settings come from options, then from the environment (GATEHOUSE_GATEWAY, GATEHOUSE_CLIENT_ID, \
            GATEHOUSE_CONFIG, GATEHOUSE_PROFILE, GATEHOUSE_ACCOUNT, GATEHOUSE_FORMAT, GATEHOUSE_TIMEOUT, \
            GATEHOUSE_LOG_LEVEL, GATEHOUSE_SIMULATED), then from the configuration file.

            Tables and messages show account numbers masked; JSON and CSV have them in full.

            Exit status: 0 done, 1 done with warnings, 2 refused (doctor: fault found), 3 no usable session, 64 usage, \
            70 a defect of this program, 78 configuration.
            """,
        version: version,
        subcommands: [Demo.self],
        groupedSubcommands: [
            CommandGroup(name: "Diagnosis", subcommands: [DoctorCommand.self, Explain.self, Status.self]),
            CommandGroup(
                name: "Account",
                subcommands: [Account.self, Positions.self, Portfolio.self, Orders.self, Executions.self]
            ),
            CommandGroup(name: "Market", subcommands: [ContractCommand.self, QuoteCommand.self, BarsCommand.self]),
            CommandGroup(name: "Simulation", subcommands: [Simulate.self]),
        ]
    )
}

@main
enum Main {
    static func main() async {
        let status = await Gatehouse.run(Array(CommandLine.arguments.dropFirst()))
        exit(status)
    }
}

extension Gatehouse {
    /// Parses a command line, runs the command and says what the shell is told.
    static func run(_ arguments: [String]) async -> Int32 {
        do {
            var command = try parseAsRoot(ArgumentVector.rewritten(arguments))
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return ShellStatus.done.rawValue
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            return report(error, arguments)
        }
    }

    /// Help and the version go to standard output, mistakes to standard error, or to standard output as an object where JSON
    /// was asked for.
    private static func report(_ error: any Error, _ arguments: [String]) -> Int32 {
        let code = exitCode(for: error).rawValue
        let console = Console.standard
        if code == ShellStatus.done.rawValue {
            console.write(fullMessage(for: error, columns: console.out.width) + "\n")
        } else if ArgumentVector.asksForJSON(arguments) {
            let message = ArgumentVector.restored(message(for: error))
            console.write(Failure("usage", message, status: .usage), format: .json)
        } else {
            console.talk(ArgumentVector.restored(fullMessage(for: error, columns: console.err.width)) + "\n")
        }
        return code
    }
}
