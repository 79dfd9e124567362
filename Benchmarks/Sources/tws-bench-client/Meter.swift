import TWSClient
import TWSProtocol

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What one run took.
struct Meter {
    var counted = 0
    var latencies: [Int64] = []
    private let startMemory = Memory.kilobytes("VmRSS:")
    private let startProcessor = Clocks.processor
    private let start = Clocks.nanoseconds

    func report(_ session: GatewaySession, _ options: Options) {
        let seconds = Double(Clocks.nanoseconds - start) / 1e9
        let version = session.serverVersion.number
        var fields = [
            "\"client\":\"gatehouse\"", "\"sv\":\(version)", "\"proto\":\"\(version >= 213 ? "pb" : "text")\"",
            "\"workload\":\"\(options.workload.rawValue)\"", "\"callbacks\":\(counted)", "\"seconds\":\(seconds)",
            "\"cpu_s\":\(Clocks.processor - startProcessor)", "\"rss0_kb\":\(startMemory)",
            "\"maxrss_kb\":\(Memory.kilobytes("VmHWM:"))",
        ]
        // The first quarter is warm-up.
        let sorted = latencies.dropFirst(latencies.count / 4).sorted()
        if !sorted.isEmpty {
            for (name, share) in [
                ("p50_us", 0.5), ("p90_us", 0.9), ("p99_us", 0.99), ("p999_us", 0.999), ("max_us", 1),
            ] {
                let place = min(sorted.count - 1, Int(Double(sorted.count) * share))
                fields.append("\"\(name)\":\(Double(sorted[place]) / 1000)")
            }
            fields.append("\"lat_n\":\(sorted.count)")
        }
        print("{\(fields.joined(separator: ","))}")
    }
}

enum Clocks {
    static var nanoseconds: Int64 { read(CLOCK_MONOTONIC) }
    /// Seconds of the process, user and system.
    static var processor: Double { Double(read(CLOCK_PROCESS_CPUTIME_ID)) / 1e9 }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

enum Memory {
    /// A line of /proc/self/status; 0 where there is none.
    static func kilobytes(_ key: String) -> Int {
        guard let file = fopen("/proc/self/status", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
                .split(whereSeparator: \.isWhitespace)
            if words.count > 1, words[0] == key { return Int(words[1]) ?? 0 }
        }
        return 0
    }
}

/// The command line.
struct Options {
    enum Workload: String { case ticks, hist, acct, lat }

    struct Mistake: Error, CustomStringConvertible {
        let description: String
    }

    var port = 0
    var workload = Workload.ticks
    var historyRequests = 1

    init(_ arguments: some Sequence<String>) throws {
        var rest = Array(arguments)[...]
        while let name = rest.popFirst() {
            guard let value = rest.popFirst() else { throw Mistake(description: "\(name) needs a value") }
            switch name {
            case "--port": port = Int(value) ?? 0
            case "--workload":
                guard let known = Workload(rawValue: value) else { throw Mistake(description: "no workload \(value)") }
                workload = known
            case "--hist-requests": historyRequests = Int(value) ?? 1
            default: throw Mistake(description: "no option \(name)")
            }
        }
        guard port > 0 else { throw Mistake(description: "--port is missing") }
    }
}
