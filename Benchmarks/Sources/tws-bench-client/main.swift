// A driver for a benchmark harness that plays the Gateway: everything goes through the public API of TWSClient.
//
//     tws-bench-client --port P --workload ticks|hist|acct|lat [--hist-requests H]
//
// Connects to 127.0.0.1, makes the workload's requests, then asks for the Gateway's time, and takes the answer for the end. Prints one
// line of JSON: what it counted, seconds, processor seconds, memory, and in `lat` the quantiles of the time that a trade took from the
// sender's clock (its price) to the loop that consumes it.

import TWSClient
import TWSModel

let options = try Options(CommandLine.arguments.dropFirst())
let configuration = SessionConfiguration(
    endpoint: Endpoint(host: "127.0.0.1", port: options.port),
    clientID: 1,
    requestTimeout: .seconds(600)
)
try await GatewaySession.withSession(configuration) { session in
    var meter = Meter()
    switch options.workload {
    case .ticks: meter.counted = try await Streams.run(session, latencies: false).counted
    case .lat:
        let outcome = try await Streams.run(session, latencies: true)
        meter.counted = outcome.counted
        meter.latencies = outcome.latencies
    case .hist:
        for index in 1...options.historyRequests {
            meter.counted += try await session.bars(for: stock(index), duration: "1 Y", barSize: "1 min").count
        }
        _ = try await session.currentTime()
    case .acct:
        let before = await session.statistics.messagesReceived
        async let positions = session.positions()
        async let orders = session.allOpenOrders()
        async let time = session.currentTime()
        _ = try await (positions.count, orders.count, time)
        // Rows that repeat an order are merged; what the session took in is what was sent, less the two ends and the time.
        meter.counted = await session.statistics.messagesReceived - before - 3
    }
    meter.report(session, options)
}

func stock(_ index: Int) -> Contract {
    Contract(
        id: ContractID(Int32(1000 + index)),
        symbol: "S\(index)",
        securityType: .stock,
        exchange: "SMART",
        currency: "USD"
    )
}
