import ArgumentParser
import Foundation
import GatewayDoctor

struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "A fault (F17) or a code of the Gateway (1100): what it is, what to do, what not to do."
    )

    @Argument(help: "F01 to F60, or a code such as 1100 or 326.")
    var what: [String]

    @OptionGroup var output: OutputOptions

    func run() async throws {
        do {
            let format = try output.chosen(in: ProcessInfo.processInfo.environment)
            let answer = ExplainAnswer(explanation: try Explanation(of: what.joined(separator: " ")))
            _ = try Console.standard.write(answer, format: format, source: .cached)
        } catch {
            let failure = Failure(error, examine: "gatehouse doctor")
            Console.standard.write(failure, format: output.formatForErrors)
            throw failure.status.code
        }
    }
}
