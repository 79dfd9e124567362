import ArgumentParser
import Foundation
import GatewayDoctor
import TWSClient
import TWSModel

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Why a Gateway does not answer, with evidence, from one connection at most.",
        discussion: """
            Exit status: 0 ready, 1 ready with something amiss or still starting, 2 a fault, 70 a defect of the doctor.
            The client id of a configuration file is not used: it may be that of a program which is connected.
            """
    )

    @Argument(
        help: ArgumentHelp("The Gateway; as --gateway.", valueName: "host:port"),
        transform: { try KnownSettings.gateway.argument($0) }
    )
    var target: Endpoint?

    @Flag(help: "Open no connection; judge by what the machine shows.")
    var passive = false

    @OptionGroup var options: GatewayOptions

    func validate() throws {
        if let target, let gateway = options.gateway, target != gateway {
            throw ValidationError("\(target) and --gateway \(gateway) contradict each other.")
        }
        if target != nil, options.isSimulated {
            throw ValidationError("HOST:PORT and --simulated contradict each other.")
        }
    }

    func run() async throws {
        let simulation: Simulation? = target == nil ? nil : .off
        try await options.run(over: SettingsLayer(gateway: target, simulation: simulation)) { settings in
            let examine = try doctorOptions(settings)
            let examination = try await Progress.showing("examining \(settings.target)") {
                try await settings.withGateway { await GatewayDoctor.examine($0, options: examine) }
            }
            return try Console.standard.write(DoctorAnswer(examination: examination), settings)
        }
    }

    private func doctorOptions(_ settings: Settings) throws -> GatewayDoctor.Options {
        var examine = GatewayDoctor.Options(passive: passive, expectsPaper: settings.isPaper)
        let environment = try SettingsLayer(environment: ProcessInfo.processInfo.environment)
        if let clientID = options.clientID ?? environment.clientID { examine.clientID = clientID }
        if let limit = settings.limit { examine.deadlines = .each(limit) }
        return examine
    }
}
