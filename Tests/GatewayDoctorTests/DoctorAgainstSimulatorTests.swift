import GatewayDoctor
import GatewaySimulator
import TWSModel
import TWSProtocol
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite(
    "Every fault that the simulator makes is named, or is in the smallest honest set",
    .serialized,
    .timeLimit(.minutes(3))
)
struct DoctorAgainstSimulatorTests {
    /// What the doctor may say of a fault: the set must hold one of the true numbers and be no larger than `atMost`.
    struct Expectation: Sendable, CustomStringConvertible {
        let fault: String
        let atMost: Int
        let isSilent: Bool
        var description: String { fault }
    }

    static let expectations = [
        Expectation(fault: "T01", atMost: 2, isSilent: false),
        Expectation(fault: "T02", atMost: 1, isSilent: true),
        Expectation(fault: "T04", atMost: 1, isSilent: true),
        Expectation(fault: "T05", atMost: 3, isSilent: true),
        Expectation(fault: "T05b", atMost: 3, isSilent: true),
        Expectation(fault: "T06", atMost: 1, isSilent: false),
        Expectation(fault: "T08", atMost: 5, isSilent: false),
        Expectation(fault: "T09", atMost: 5, isSilent: false),
        // A reset that meets the hello on its way out shows as a close.
        Expectation(fault: "T10", atMost: 5, isSilent: false),
        Expectation(fault: "P02", atMost: 1, isSilent: false),
        Expectation(fault: "P03", atMost: 1, isSilent: false),
        Expectation(fault: "P06", atMost: 4, isSilent: true),
        Expectation(fault: "P07a", atMost: 1, isSilent: true),
        Expectation(fault: "P07b", atMost: 1, isSilent: true),
        Expectation(fault: "P09", atMost: 3, isSilent: false),
        Expectation(fault: "P16", atMost: 3, isSilent: false),
    ]

    @Test("with one attempt, in time, and never as ready", arguments: expectations)
    func named(expectation: Expectation) async throws {
        let fault = try #require(SimulatedFault(expectation.fault))
        try await withSimulator(GatewaySimulator.Configuration(fault: fault)) { simulator in
            let clock = ContinuousClock()
            let start = clock.now
            let examination = await GatewayDoctor.examine(
                simulator.endpoint,
                options: expectation.isSilent ? GatewayDoctor.Options() : .endless
            )
            let took = clock.now - start
            #expect(examination.verdict.state != .ready)
            #expect(examination.attempts <= 1)
            #if os(Linux)
            let known = try connections(ever: simulator.port)
            #expect(known <= 1, "what the kernel remembers of the port")
            #endif
            #expect(
                !Set(examination.candidates).isDisjoint(with: fault.faults),
                "\(fault): \(examination.candidates) should hold one of \(fault.faults)"
            )
            // Apart from what depends on who else runs on this machine.
            #expect(examination.apart.count <= expectation.atMost, "\(fault): \(examination.candidates)")
            if examination.verdict.confidence == .certain { #expect(examination.candidates.count == 1) }
            // On an idle machine the silent ones take 3.4 s and the others some 20 ms. A busy one may take its time, but not
            // as long as the deadlines that the others were given.
            #expect(took < .seconds(expectation.isSilent ? 10 : 20), "\(fault) took \(took)")
        }
    }

    #if os(Linux)
    /// How many connections to the port the kernel still knows, from either end and in any state: TIME_WAIT keeps the last of a
    /// healthy close for a minute, and a queue nobody empties keeps them for ever.
    private func connections(ever port: Int) throws -> Int {
        let rows = try SocketTable.read().rows.filter { $0.state != .listen }
        let clients = rows.compactMap { row in
            row.local.port == port ? row.remote.port : row.remote.port == port ? row.local.port : nil
        }
        return Set(clients).count
    }
    #endif

    @Test("a blocked listener is told from a dead one, and the blocking client is named")
    func headOfLine() async throws {
        let fault = try #require(SimulatedFault("T11"))
        try await withSimulator(GatewaySimulator.Configuration(fault: fault)) { simulator in
            let mute = try MuteClient(to: simulator.endpoint)
            defer { mute.close() }
            let examination = await GatewayDoctor.examine(simulator.endpoint)
            #expect(examination.candidates.contains(FaultID(18)))
            #expect(examination.verdict.state == .fault)
        }
    }

    @Test(
        "a healthy Gateway is ready at once, at every border of the dialects",
        arguments: [100, 157, 178, 200, 203, 213, 226]
    )
    func ready(version: Int) async throws {
        var configuration = GatewaySimulator.Configuration()
        configuration.serverVersions = ServerVersionRange(.oldest, ServerVersion(version))
        try await withSimulator(configuration) { simulator in
            let examination = await GatewayDoctor.examine(simulator.endpoint)
            #expect(examination.verdict.state == .ready, "\(examination.verdict.say)")
            #expect(examination.ladder.allSatisfy { $0.reached == true })
            #expect(examination.attempts == 1)
        }
    }

    @Test("a client id in use is told with its living owner")
    func clientIDInUse() async throws {
        let fault = try #require(SimulatedFault("P08"))
        try await withSimulator(GatewaySimulator.Configuration(fault: fault)) { simulator in
            let examination = await GatewayDoctor.examine(simulator.endpoint)
            #expect(examination.verdict.state == .fault)
            #expect(!Set(examination.candidates).isDisjoint(with: [FaultID(35), FaultID(36)]))
            #expect(examination.candidates.count <= 2)
        }
    }
}

/// A client that connects and says nothing.
private final class MuteClient {
    private let descriptor: Int32

    init(to endpoint: Endpoint) throws {
        descriptor = try RawSocket.make()
        try RawSocket.withAddress(endpoint.host, port: endpoint.port) { connect(descriptor, $0, $1) }
    }

    func close() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    deinit { _ = closeDescriptor(descriptor) }
}

private func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }
