import Foundation
import TWSModel
import TWSProtocol
import Testing

@testable import GatewaySimulator

/// The market is one: quotes, bars of any length and options agree.
struct WorldTests {
    static let start = WorldTime(seconds: 1_795_343_159)
    static let world = World(seed: 42, start: start)

    private func instrument(_ symbol: String, _ type: SecurityType = .stock) throws -> Instrument {
        try #require(Self.world.listed.first { $0.symbol == symbol && $0.securityType == type })
    }

    @Test(arguments: ["SPY", "SOFI", "AAPL", "IBM"])
    func aLongBarIsWhatItsPartsAre(symbol: String) throws {
        let walk = try instrument(symbol).pricing.walk
        let start = 20_700 * 86_400
        for length in [60, 600, 1800, 3600, 86_400] {
            let whole = try #require(walk.span(from: start, to: start + length))
            let step = length / 10
            var sum: Span?
            for from in stride(from: start, to: start + length, by: step) {
                let part = try #require(walk.span(from: from, to: from + step))
                if sum == nil { sum = part } else { sum?.append(part) }
            }
            #expect(sum?.open == whole.open)
            #expect(sum?.high == whole.high)
            #expect(sum?.low == whole.low)
            #expect(sum?.close == whole.close)
            #expect(sum?.volume == whole.volume)
        }
    }

    @Test func theFutureContinuesThePast() throws {
        let walk = try instrument("AMD").pricing.walk
        for day in 20_700..<20_710 {
            #expect(walk.day(day).close == walk.day(day + 1).open)
            let second = day * 86_400 + 86_399
            #expect(walk.second(at: second).close == walk.second(at: second + 1).open)
        }
    }

    @Test func quotesLieInTheBarsThatLaterCoverThem() throws {
        let world = Self.world
        for symbol in ["SPY", "NVDA", "EUR"] {
            let instrument = try instrument(symbol, symbol == "EUR" ? .forex : .stock)
            for second in stride(from: Self.start.seconds, to: Self.start.seconds + 600, by: 7) {
                let bar = try #require(world.bar(instrument, from: second, to: second + 1, .trades))
                let bids = try #require(world.bar(instrument, from: second, to: second + 1, .bid))
                let asks = try #require(world.bar(instrument, from: second, to: second + 1, .ask))
                for quarter in 0..<4 {
                    let time = WorldTime(milliseconds: Int64(second) * 1000 + Int64(quarter) * 250)
                    let quote = world.quote(instrument, at: time)
                    #expect(bar.low <= quote.last && quote.last <= bar.high)
                    #expect(bids.low <= quote.bid && quote.bid <= bids.high)
                    #expect(asks.low <= quote.ask && quote.ask <= asks.high)
                    #expect(quote.bid < quote.last && quote.last < quote.ask)
                    if quarter == 3 { #expect(quote.last == bar.close) }
                }
            }
        }
    }

    @Test func thePriceMoves() throws {
        let spy = try instrument("SPY")
        let prices = (0..<600).map { Self.world.lastPrice(spy, at: Self.start.advanced(by: .seconds($0))) }
        #expect(Set(prices).count > 10)
        let days = (20_400..<20_700).map { Double(spy.pricing.walk.day($0).close) }
        let base = Double(spy.pricing.walk.base)
        #expect(days.allSatisfy { abs($0 / base - 1) < 0.4 })
    }

    @Test func theSameSeedIsTheSameMarketAndAnotherIsAnother() throws {
        let same = World(seed: 42, start: Self.start)
        let other = World(seed: 43, start: Self.start)
        let spy = try instrument("SPY")
        let quotes = [Self.world, same, other].map { world in
            (0..<50).map { world.quote(world.instrument(spy.id) ?? spy, at: Self.start.advanced(by: .seconds($0))) }
        }
        #expect(quotes[0] == quotes[1])
        #expect(quotes[0] != quotes[2])
    }

    @Test func callsAndPutsAgree() throws {
        let world = Self.world
        let spot = world.lastPrice(try instrument("SPY"), at: Self.start).double
        let options = try #require(world.chain("SPY")).options()
        let calls = options.filter { $0.right == .call }
        for call in calls {
            let put = try #require(
                options.first { $0.right == .put && $0.strike == call.strike && $0.expiry == call.expiry }
            )
            let model = try #require(world.model(call, at: Self.start))
            let strike = try #require(call.strike?.double)
            let forward = spot - strike * exp(-model.rate * model.time)
            let difference = world.lastPrice(call, at: Self.start).double - world.lastPrice(put, at: Self.start).double
            #expect(abs(difference - forward) < 0.025, "\(call.localSymbol)")
            #expect(model.delta > -0.0001 && model.delta < 1.0001)
        }
    }

    @Test func aVolatilityIsFoundForAPrice() {
        let model = BlackScholes(underlying: 100, strike: 105, time: 0.25, volatility: 0.32, rate: 0.04, isCall: true)
        #expect(abs(model.solved(for: model.price).volatility - 0.32) < 1e-6)
    }

    @Test func contractNumbersAreUnique() {
        let all = Self.world.listed + Self.world.chains.flatMap { $0.options() }
        #expect(all.count > 3000)
        #expect(Set(all.map(\.id)).count == all.count)
        #expect(Set(all.map { "\($0.securityType)\($0.localSymbol)" }).count == all.count)
        for instrument in all.enumerated().filter({ $0.offset % 37 == 0 }).map(\.element) {
            #expect(Self.world.instrument(instrument.id)?.localSymbol == instrument.localSymbol)
        }
    }

    @Test(arguments: Listing.all.map(\.isin))
    func everySecurityNumberHasItsCheckDigit(isin: String) {
        #expect(isin.count == 12)
        let digits = isin.flatMap { character -> [Int] in
            guard let value = character.hexDigitValue ?? character.asciiValue.map({ Int($0) - 55 }) else { return [] }
            return value > 9 ? [value / 10, value % 10] : [value]
        }
        let sum = digits.reversed().enumerated().reduce(0) { sum, entry in
            let doubled = entry.offset % 2 == 1 ? entry.element * 2 : entry.element
            return sum + doubled / 10 + doubled % 10
        }
        #expect(sum % 10 == 0)
    }

    @Test func exchangeHoursStopTheMarketAtTheWeekend() throws {
        // Sunday, 22 November 2026, 05:25 in New York.
        let world = World(seed: 42, start: Self.start, hours: .exchange)
        let spy = try #require(world.stock("SPY"))
        let friday = CivilDate(year: 2026, month: 11, day: 20)
        let close = Zone.eastern.midnight(of: friday) + 72_000
        let last = world.lastPrice(spy, at: WorldTime(milliseconds: Int64(close) * 1000 - 1))
        #expect(world.lastPrice(spy, at: Self.start) == last)
        #expect(world.lastPrice(spy, at: Self.start.advanced(by: .seconds(60))) == last)
        #expect(world.span(spy, from: Self.start.seconds, to: Self.start.seconds + 3600) == nil)
        let text = spy.sessions.text(from: friday, days: 3, regularOnly: true)
        #expect(text == "20261120:0930-20261120:1600;20261121:CLOSED;20261122:CLOSED")
        let plan = BarPlan(instrument: spy, size: .day, source: .trades, regularOnly: true)
        let start = plan.start(.days(5), before: Self.start.seconds)
        let days = try #require(plan.bars(in: world, from: start, to: Self.start.seconds)).map(\.label)
        #expect(days.count == 5)
        #expect(days.last == .day(friday))
    }

    @Test(arguments: [
        ("20261122 05:25:59 US/Eastern", 1_795_343_159), ("20261122-10:25:59", 1_795_343_159),
        ("20261122 05:25:59", 1_795_343_159), ("20261122 11:25:59 Europe/Berlin", 1_795_343_159),
        ("20260701 12:00:00", 1_782_921_600),
    ])
    func timesAreReadInTheirZone(text: String, seconds: Int) {
        #expect(Zone.eastern.read(text) == seconds)
    }

    @Test(arguments: ["", "now", "2026112", "20261322", "20261122 25:00:00", "20261122 10:00:00 Nowhere/Town"])
    func whatIsNoTimeIsRefused(text: String) {
        #expect(Zone.eastern.read(text) == nil)
    }

    @Test func datesGoThereAndBack() {
        for number in stride(from: -1000, to: 40_000, by: 13) {
            let (year, month, day) = CivilDate(number: number).parts
            #expect(CivilDate(year: year, month: month, day: day).number == number)
        }
        #expect(CivilDate(year: 2026, month: 11, day: 22).weekday == 0)
        #expect(CivilDate(year: 2026, month: 1, day: 31).advanced(byMonths: 1).compact == "20260228")
        #expect(OptionChain.thirdFriday(year: 2026, month: 12).compact == "20261218")
    }
}
