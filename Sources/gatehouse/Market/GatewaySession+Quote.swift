import TWSClient
import TWSModel

extension GatewaySession {
    /// Quotes of a contract as they change, until the body says that it has seen enough or the task is cancelled.
    nonisolated func quotes(for contract: Contract, _ body: (QuoteAnswer) async throws -> Bool) async throws {
        try await withMarketData(for: contract) { ticks in
            var answer = QuoteAnswer(contract: contract, quote: Quote())
            for try await item in ticks {
                guard !Task.isCancelled else { return }
                let before = answer.quote
                switch item {
                case .data(let tick): answer.quote.apply(tick)
                case .notice(let notice): answer.remarks.append(notice)
                }
                if answer.quote == before, case .data = item { continue }
                guard try await body(answer) else { return }
            }
        }
    }

    /// What is quoted now: as soon as bid, ask and last are known and what came with them is in, or what is known in the end.
    nonisolated func quote(for contract: Contract, within limit: Duration) async throws -> QuoteAnswer {
        let latest = Latest(QuoteAnswer(contract: contract, quote: Quote()))
        try await Race.run {
            try await self.quotes(for: contract) { answer in
                latest.value = answer
                return true
            }
        } until: {
            let deadline = ContinuousClock.now + limit
            while ContinuousClock.now < deadline, !latest.value.isComplete {
                try await Task.sleep(for: .milliseconds(20))
            }
            // The rest of the first burst: high, low, close, volume, sensitivities.
            if latest.value.isComplete { try await Task.sleep(for: .milliseconds(250)) }
        }
        return latest.value
    }
}

extension QuoteAnswer {
    /// Whether all is known that a quote usually has. Currency pairs have no last price.
    var isComplete: Bool {
        quote.bid != nil && quote.ask != nil && (quote.last != nil || contract.securityType == .forex)
    }
}
