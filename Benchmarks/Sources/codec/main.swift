// What the codec costs, from memory: no socket, no session.
//
//     swift run -c release --package-path Benchmarks codec [MESSAGES] [REPETITIONS]
//
// First a realistic mix of ticks (tickPrice 35 %, tickSize 25 %, tickString 10 %, tickByTick AllLast 15 % and BidAsk 15 %), then each
// hot message by itself, read and written, in both dialects. CPU time is the process's own (user and system); the median of the
// repetitions is shown. Allocations are calls of malloc and its kin, a message.

import NIOCore

let messages = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
let repetitions = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 5

print("\(messages) messages, median of \(repetitions) repetitions")
for version in [226, 178] {
    let stream = try TickMix.stream(messages: messages, version: version)
    let bytes = Double(stream.readableBytes) / Double(messages)
    print("\nTick mix, server version \(version), \(rounded(bytes)) bytes a message")
    for work in Work.allCases {
        report(work.name, try (0..<repetitions).map { _ in try work.run(over: stream, version: version) })
    }
}
for version in [226, 178] {
    print("\nEach hot message, server version \(version)")
    for message in HotMessages.all(version: version) {
        let rounds = max(1, messages / 10 / message.items)
        for (verb, action) in [("read", message.read), ("write", message.write)] {
            let samples = try (0..<repetitions).map { _ in
                try Sample.measure(messages: rounds * message.items) { for _ in 0..<rounds { try action() } }
            }
            report("\(message.name), \(verb)", samples)
        }
    }
}

func report(_ name: String, _ samples: [Sample]) {
    let median = samples.sorted { $0.cpu < $1.cpu }[samples.count / 2]
    let nanoseconds = rounded(median.cpu * 1e9 / Double(median.messages))
    let allocations = median.allocations.map { rounded(Double($0) / Double(median.messages)) } ?? "?"
    let rate = rounded(Double(median.messages) / median.wall / 1e6)
    print("  \(name): \(nanoseconds) CPU-ns a message, \(allocations) allocations, \(rate) M messages/s")
}

func rounded(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
