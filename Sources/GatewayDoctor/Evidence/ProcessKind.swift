/// What a process is to the doctor, judged by its name and its arguments.
///
/// Names are weak evidence: they let the doctor prefer one explanation, and exclude one only where the name says what
/// the program is (`openssl` is no Gateway).
public enum ProcessKind: String, Hashable, Sendable, CaseIterable {
    /// IB Gateway or TWS.
    case gateway
    /// Some Java program; a Gateway started in an unusual way looks like this.
    case java
    /// `gatehouse simulate`, which can play any fault.
    case simulator
    /// The doctor's own process: an embedded simulator, or a test.
    case ourselves
    /// A program that passes connections on: socat, ssh, docker-proxy.
    case forwarder
    /// A web server or a proxy in front of one; many of them pass on connections and speak TLS as well.
    case web
    /// A TLS server or tunnel.
    case tls
    case other

    /// Judges a process.
    ///
    /// - Parameters:
    ///   - name: the kernel's name for it, which Linux cuts after 15 characters.
    ///   - arguments: its command line, the program first.
    ///   - isSelf: whether it is the process that asks.
    init(name: String, arguments: [String], isSelf: Bool = false) {
        if isSelf {
            self = .ourselves
            return
        }
        let program = arguments.first.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? name
        let names = [name.lowercased(), program.lowercased()]
        let line = arguments.joined(separator: " ").lowercased()
        func isNamed(_ candidates: [String]) -> Bool {
            names.contains { candidates.contains($0) || candidates.contains(String($0.prefix { $0 != ":" })) }
        }
        func mentions(_ words: [String]) -> Bool { words.contains { line.contains($0) } }

        if isNamed(["ibgateway", "tws", "tws.exe", "ibgateway.exe", "ib gateway", "trader workstation"]) {
            self = .gateway
        } else if isNamed(["java", "javaw", "java.exe", "javaw.exe", "javaapplication", "javaapplicationstub"]) {
            if mentions(["clientportal"]) {
                self = .web
            } else {
                self = mentions(["ibgateway", "ibcalpha", "jclient", "/jts", "\\jts", "twslaunch"]) ? .gateway : .java
            }
        } else if isNamed(["gatehouse"]) {
            self = mentions([" simulate", "--simulated", " demo"]) ? .simulator : .other
        } else if isNamed(Self.forwarders) {
            self = .forwarder
        } else if isNamed(["openssl", "stunnel", "stunnel4", "ghostunnel"]) {
            self = .tls
        } else if isNamed(Self.webServers) || mentions(["http.server", "gunicorn", "uvicorn"]) {
            self = .web
        } else {
            self = .other
        }
    }

    private static let forwarders = [
        "socat", "ssh", "sshd", "autossh", "docker-proxy", "rootlessport", "rootlesskit", "slirp4netns", "pasta",
        "passt", "gvproxy", "rinetd", "redir", "simpleproxy", "tcpproxy", "xinetd", "kubectl", "wslrelay", "conmon",
        "com.docker.backend", "chisel", "frpc", "frps", "gost", "balance", "portproxy", "podman",
    ]
    private static let webServers = [
        "nginx", "haproxy", "envoy", "traefik", "caddy", "apache2", "httpd", "lighttpd",
    ]

    /// Whether it may stand between a client and the Gateway.
    public var mayForward: Bool { self == .forwarder || self == .web || self == .tls }

    /// What a reader is told that it is; nil when the name says enough.
    var label: String? {
        switch self {
        case .gateway: "IB Gateway or TWS"
        case .java: "a Java program"
        case .simulator: "Gatehouse's simulator"
        case .ourselves: "this very process"
        case .forwarder: "a forwarder"
        case .web: "a web server or proxy"
        case .tls: "a TLS server"
        case .other: nil
        }
    }
}
