#if os(Linux)
import Foundation
import GatewayDoctor
import TWSModel
import Testing

/// Other people's programs that stand in a Gateway's place or in its way, as users meet them.
@Suite(.timeLimit(.minutes(1))) struct ForeignFaultTests {
    @Test(.enabled(if: ForeignProgram.has("python3"), "python3 is not installed"))
    func aListenerThatNeverAccepts() async throws {
        let reserved = try ReservedPort()
        defer { reserved.release() }
        let port = reserved.number
        let program = try ForeignProgram.python(listeningOn: port, then: "time.sleep(600)")
        let examination = await GatewayDoctor.examine(try await program.listening(on: port), options: .brisk)
        #expect(examination.verdict.fault == FaultID(17) && examination.runnerUp?.fault == FaultID(22))
        // A process that does nothing may be one whose threads hold one another: that is F22, and is not excluded.
        #expect(Set(examination.apart).isSubset(of: [FaultID(17), FaultID(22)]), "\(examination.candidates)")
        #expect(examination.findings.contains { $0.text.contains("pid \(program.pid)") })
    }

    @Test(.enabled(if: ForeignProgram.has("java"), "java is not installed"))
    func aJavaListenerThatNeverAccepts() async throws {
        let reserved = try ReservedPort()
        defer { reserved.release() }
        let port = reserved.number
        let source = FileManager.default.temporaryDirectory.appending(path: "Deaf\(port).java")
        try """
        public class Deaf\(port) {
            public static void main(String[] arguments) throws Exception {
                new java.net.ServerSocket(\(port));
                Thread.sleep(600_000);
            }
        }
        """.write(to: source, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: source) }
        let program = try ForeignProgram("java", [source.path])
        let examination = await GatewayDoctor.examine(try await program.listening(on: port), options: .brisk)
        #expect(examination.verdict.fault == FaultID(17))
        // Its rows are IPv6 and ours is IPv4.
        #expect(examination.findings.contains { $0.fact == .gatewayEnd(.notAccepted) })
        #expect(examination.findings.contains { $0.text.contains("[::]:\(port) is held by java") })
    }

    @Test(.enabled(if: ForeignProgram.has("python3"), "python3 is not installed"))
    func aProcessThatIsSuspended() async throws {
        let reserved = try ReservedPort()
        defer { reserved.release() }
        let port = reserved.number
        let serve = "while True: listener.accept()[0].close()"
        let program = try ForeignProgram.python(listeningOn: port, then: serve)
        let endpoint = try await program.listening(on: port)
        try await program.suspend()
        let examination = await GatewayDoctor.examine(endpoint, options: .brisk)
        #expect(examination.candidates == [FaultID(22)] && examination.verdict.confidence == .certain)
        // Whoever connects to a suspended process stays in its queue.
        #expect(examination.attempts == 0)
        #expect(examination.remedies.contains { $0.command == "kill -CONT \(program.pid)" })
    }

    @Test(.enabled(if: ForeignProgram.has("python3"), "python3 is not installed"))
    func aProcessThatIsSuspendedWhileItIsAsked() async throws {
        let reserved = try ReservedPort()
        defer { reserved.release() }
        let port = reserved.number
        let suspendItself = "import os, signal; c, _ = listener.accept(); os.kill(os.getpid(), signal.SIGSTOP)"
        let program = try ForeignProgram.python(listeningOn: port, then: suspendItself)
        let examination = await GatewayDoctor.examine(try await program.listening(on: port), options: .brisk)
        #expect(examination.verdict.fault == FaultID(22) && examination.attempts == 1)
        #expect(examination.ladder.first?.reached == true)
    }

    @Test(.enabled(if: ForeignProgram.has("python3"), "python3 is not installed"))
    func aWebServerThatWaitsForALineEnd() async throws {
        let reserved = try ReservedPort()
        defer { reserved.release() }
        let port = reserved.number
        let program = try ForeignProgram(
            "python3",
            ["-m", "http.server", "\(port)", "--bind", "127.0.0.1"],
            in: FileManager.default.temporaryDirectory
        )
        let examination = await GatewayDoctor.examine(try await program.listening(on: port), options: .brisk)
        #expect(examination.verdict.fault == FaultID(13))
    }

    @Test(.enabled(if: ForeignProgram.has("openssl"), "openssl is not installed"))
    func aTLSServerThatClosesWithoutAWord() async throws {
        let reserved = try ReservedPort()
        defer { reserved.release() }
        let port = reserved.number
        let directory = FileManager.default.temporaryDirectory.appending(path: "tls\(port)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let maker = try ForeignProgram(
            "openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "key",
                "-out", "crt", "-subj", "/CN=x",
            ],
            in: directory
        )
        try await maker.ended()
        let program = try ForeignProgram(
            "openssl",
            ["s_server", "-accept", "\(port)", "-key", "key", "-cert", "crt", "-quiet"],
            in: directory
        )
        let examination = await GatewayDoctor.examine(try await program.listening(on: port), options: .brisk)
        #expect(examination.verdict.fault == FaultID(12))
        #expect(!examination.candidates.contains(FaultID(26)))
    }

    // MARK: Forwarders

    @Test(.enabled(if: ForeignProgram.has("socat"), "socat is not installed"))
    func aForwarderWhoseGatewayIsDown() async throws {
        let reserved = (front: try ReservedPort(), behind: try ReservedPort())
        defer { for port in [reserved.front, reserved.behind] { port.release() } }
        let (port, behind) = (reserved.front.number, reserved.behind.number)
        let program = try ForeignProgram(
            "socat",
            ["TCP-LISTEN:\(port),fork,reuseaddr,bind=127.0.0.1", "TCP:127.0.0.1:\(behind)"]
        )
        let endpoint = try await program.listening(on: port)
        let start = ContinuousClock.now
        let examination = await GatewayDoctor.examine(endpoint, options: .endless)
        #expect(examination.candidates == [FaultID(9)] && examination.verdict.confidence == .certain)
        #expect(start.duration(to: .now) < .seconds(20))
    }

    @Test(.enabled(if: ForeignProgram.has("socat"), "socat is not installed"))
    func aForwarderThatHoldsOnWhileItsGatewayIsDown() async throws {
        let reserved = (front: try ReservedPort(), behind: try ReservedPort())
        defer { for port in [reserved.front, reserved.behind] { port.release() } }
        let (port, behind) = (reserved.front.number, reserved.behind.number)
        let program = try ForeignProgram(
            "socat",
            ["TCP-LISTEN:\(port),fork,reuseaddr,bind=127.0.0.1", "TCP:127.0.0.1:\(behind),forever,interval=1"]
        )
        let examination = await GatewayDoctor.examine(try await program.listening(on: port), options: .brisk)
        #expect(examination.candidates == [FaultID(10)] && examination.verdict.confidence == .certain)
    }

    @Test(
        .enabled(if: ForeignProgram.has("socat") && ForeignProgram.has("python3"), "socat or python3 is not installed"),
        arguments: [1, 2]
    )
    func aForwarderBeforeAGatewayThatNeverAccepts(forwarders: Int) async throws {
        var reserved = [try ReservedPort()]
        defer { for port in reserved { port.release() } }
        let behind = reserved[0].number
        let gateway = try ForeignProgram.python(listeningOn: behind, then: "time.sleep(600)")
        _ = try await gateway.listening(on: behind)
        var chain: [ForeignProgram] = []
        var port = behind
        for _ in 0..<forwarders {
            reserved.append(try ReservedPort())
            let next = reserved[reserved.count - 1].number
            let arguments = ["TCP-LISTEN:\(next),fork,reuseaddr,bind=127.0.0.1", "TCP:127.0.0.1:\(port)"]
            chain.append(try ForeignProgram("socat", arguments))
            _ = try await chain[chain.count - 1].listening(on: next)
            port = next
        }
        let endpoint = Endpoint(host: "127.0.0.1", port: port)
        let examination = await GatewayDoctor.examine(endpoint, options: .brisk)
        #expect(examination.verdict.fault == FaultID(17), "\(examination)")
        #expect(Set(examination.apart).isSubset(of: [FaultID(17), FaultID(22)]), "\(examination.candidates)")
        #expect(examination.verdict.say.contains("port \(behind), behind the forwarder at \(endpoint)"))
        #expect(examination.findings.contains { $0.text.contains("pid \(gateway.pid)") })
    }
}
#endif
