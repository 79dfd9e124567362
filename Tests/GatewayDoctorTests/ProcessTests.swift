import GatewayDoctor
import TWSModel
import Testing

@Suite struct ProcessTests {
    @Test func theStatusLineIsReadWhateverTheNameHolds() throws {
        let line =
            "6845 (a) R (b) T 6574 6574 6240 0 -1 4194304 100 0 0 0 120 30 0 0 20 0 21 0 292748 3133440 407 18446744073709551615\n"
        let stat = try #require(ProcessSnapshot.Stat(line))
        #expect(stat.name == "a) R (b" && stat.state == .stopped)
        #expect(
            stat.processorTicks == 150 && stat.threads == 21 && stat.startTicks == 292_748 && stat.residentPages == 407
        )
    }

    @Test(arguments: [
        "", "1", "1 (x", "1 (x) S 2 3", "1 x) S (", ")(", "1 (x) S a b c d e f g h i j k l m n o p q r s t u v",
    ])
    func whatIsNoStatusLineIsNone(line: String) {
        #expect(ProcessSnapshot.Stat(line) == nil)
    }

    @Test(arguments: [
        (["x", "--password", "hunter2"], ["x", "--password", "***"]),
        (["x", "--password=hunter2", "-v"], ["x", "--password=***", "-v"]),
        (["x", "--password", "--verbose"], ["x", "--password", "--verbose"]),
        (["java", "-Dib.passwd=hunter2", "-Xmx768m"], ["java", "-Dib.passwd=***", "-Xmx768m"]),
        (["x", "IbLoginId=me", "api-key:abc"], ["x", "IbLoginId=***", "api-key:***"]),
        (["curl", "https://me:hunter2@example.org/a@b"], ["curl", "https://***@example.org/a@b"]),
        (
            ["socat", "TCP-LISTEN:4004,fork", "TCP:127.0.0.1:4002"],
            ["socat", "TCP-LISTEN:4004,fork", "TCP:127.0.0.1:4002"]
        ),
        (
            ["java", "-cp", "/opt/ibc", "ibcalpha.ibc.IbcGateway", "/opt/ibc/config.ini", "me", "hunter2", "paper"],
            ["java", "-cp", "/opt/ibc", "ibcalpha.ibc.IbcGateway", "/opt/ibc/config.ini", "***", "***", "paper"]
        ),
        (["java", "ibcalpha.ibc.IbcTws"], ["java", "ibcalpha.ibc.IbcTws"]),
        ([], []),
    ])
    func secretsDoNotLeaveTheCommandLine(arguments: [String], shown: [String]) {
        #expect(Redaction.arguments(arguments) == shown)
    }

    @Test(arguments: [
        (
            "java", ["/opt/java/bin/java", "-cp", "/root/Jts/ibgateway/1037/jars/*", "ibgateway.GWClient"],
            ProcessKind.gateway
        ),
        ("java", ["java", "ibcalpha.ibc.IbcGateway", "config.ini"], .gateway),
        ("java", ["java", "-jar", "search.jar"], .java),
        ("java", ["java", "-cp", "root/build", "ibgroup.web.core.clientportal.gw.GatewayStart"], .web),
        ("JavaApplication", ["/Applications/IB Gateway.app/Contents/MacOS/JavaApplicationStub"], .java),
        ("socat", ["socat", "TCP-LISTEN:4004,fork", "TCP:127.0.0.1:4002"], .forwarder),
        ("docker-proxy", ["/usr/bin/docker-proxy", "-proto", "tcp"], .forwarder),
        ("sshd", ["sshd: trader@notty"], .forwarder),
        ("openssl", ["openssl", "s_server", "-accept", "0"], .tls),
        ("nginx", ["nginx: worker process"], .web),
        ("python3", ["python3", "-m", "http.server", "4002"], .web),
        ("python3", ["python3", "bot.py"], .other),
        ("gatehouse", ["gatehouse", "simulate", "--fault", "F17"], .simulator),
        ("gatehouse", ["gatehouse", "doctor"], .other),
        ("x", [], .other),
    ])
    func programsAreKnownByTheirNames(name: String, arguments: [String], kind: ProcessKind) {
        #expect(ProcessKind(name: name, arguments: arguments) == kind)
    }

    @Test func theDoctorsOwnProcessIsItself() {
        #expect(ProcessKind(name: "java", arguments: ["ibgateway"], isSelf: true) == .ourselves)
    }

    @Test(arguments: [
        ("socat", ["socat", "TCP-LISTEN:4004,fork", "TCP:127.0.0.1:4002"], "127.0.0.1:4002", true),
        (
            "socat", ["socat", "-d", "tcp4-listen:4004", "tcp4:localhost:4002,forever,interval=5"], "localhost:4002",
            true
        ),
        (
            "docker-proxy",
            ["docker-proxy", "-host-port", "4002", "-container-ip", "172.17.0.2", "-container-port", "4004"],
            "172.17.0.2:4004", false
        ),
        ("ssh", ["ssh", "-N", "-L", "4002:127.0.0.1:4001", "box"], "127.0.0.1:4001", false),
        ("ssh", ["ssh", "-L0.0.0.0:4002:inner:4001", "box"], "inner:4001", false),
    ])
    func forwardersSayWhereTheyLead(name: String, arguments: [String], target: String, isLocal: Bool) throws {
        let found = try #require(ForwarderTarget(name: name, arguments: arguments))
        #expect(found.endpoint.description == target && found.isLocal == isLocal)
    }

    @Test(arguments: [
        ("socat", ["socat", "TCP-LISTEN:4004", "EXEC:cat"]), ("ssh", ["ssh", "box"]), ("ssh", ["ssh", "-L"]),
        ("nginx", ["nginx"]), ("docker-proxy", ["docker-proxy", "-container-ip"]),
    ])
    func whatDoesNotSayIsNotGuessed(name: String, arguments: [String]) {
        #expect(ForwarderTarget(name: name, arguments: arguments) == nil)
    }
}
