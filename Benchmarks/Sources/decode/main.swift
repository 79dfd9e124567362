// How fast the codec reads a realistic mix of ticks, from memory: no socket, no session.
//
//     swift run -c release --package-path Benchmarks decode [MESSAGES] [REPETITIONS]
//
// The mix: tickPrice 35 %, tickSize 25 %, tickString 10 %, tickByTick AllLast 15 % and BidAsk 15 %. Each line names what was done
// with every message, the median over the repetitions, and the spread. CPU time is the process's own (user and system).

import NIOCore

let messages = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
let repetitions = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 5

print("\(messages) messages, median of \(repetitions) repetitions (fastest … slowest)")
for version in [226, 178] {
    let stream = try TickMix.stream(messages: messages, version: version)
    let bytes = Double(stream.readableBytes) / Double(messages)
    print("\nserver version \(version), \(rounded(bytes)) bytes a message")
    for work in Work.allCases {
        let samples = try (0..<repetitions).map { _ in try work.run(over: stream, version: version) }
        report(work, samples)
    }
}

func report(_ work: Work, _ samples: [Sample]) {
    let sorted = samples.sorted { $0.cpu < $1.cpu }
    let median = sorted[sorted.count / 2]
    let nanoseconds = { (sample: Sample) in sample.cpu * 1e9 / Double(sample.messages) }
    let rate = Double(median.messages) / median.wall / 1e6
    let spread = "\(rounded(nanoseconds(sorted[0]))) … \(rounded(nanoseconds(sorted[sorted.count - 1])))"
    print("  \(work.name): \(rounded(nanoseconds(median))) CPU-ns a message (\(spread)), \(rounded(rate)) M messages/s")
}

func rounded(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
