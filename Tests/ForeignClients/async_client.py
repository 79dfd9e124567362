"""Drives ib_async through everything the simulator answers."""

import argparse
import asyncio
import logging
import sys
import time

from ib_async import IB, Forex, Future, Option, Stock

import checks as expect


def account_side(ib, checks):
    checks.near("the Gateway's clock", ib.reqCurrentTime().timestamp(), time.time(), 5)
    expect.position(checks, [
        (
            p.account, p.contract.symbol, p.contract.secType, p.contract.strike, p.contract.right,
            p.contract.lastTradeDateOrContractMonth, p.position, p.avgCost, p.contract.conId,
        )
        for p in ib.positions()
    ])
    expect.account(
        checks,
        {(v.tag, v.currency): v.value for v in ib.accountValues() if v.account == expect.ACCOUNT and not v.modelCode},
        [
            (
                item.contract.symbol, item.contract.secType, item.position, item.marketPrice, item.marketValue,
                item.averageCost, item.unrealizedPNL, float(item.contract.multiplier or 1),
            )
            for item in ib.portfolio()
        ],
    )
    summary = {(v.tag, v.currency): v.value for v in ib.accountSummary()}
    checks.that("the net liquidation", float(summary["NetLiquidation", "USD"]) > 0, summary)
    if ib.client.serverVersion() >= 127:
        pnl = ib.reqPnL(expect.ACCOUNT)
        ib.sleep(0.2)
        checks.that("daily profit is a number", abs(pnl.dailyPnL) < 1e6, pnl)
        ib.cancelPnL(expect.ACCOUNT)


def order_side(ib, checks):
    ib.reqAllOpenOrders()
    expect.orders(checks, [
        (
            t.contract.symbol, t.order.action, t.order.totalQuantity, t.order.orderType, t.order.lmtPrice,
            t.order.auxPrice, t.orderStatus.status, t.order.permId,
        )
        for t in ib.openTrades()
    ])
    fills = ib.fills()
    expect.executions(
        checks,
        [
            (
                f.execution.execId, f.contract.symbol, f.execution.side, f.execution.shares, f.execution.price,
                f.execution.cumQty, f.execution.acctNumber,
            )
            for f in fills
        ],
        {
            f.commissionReport.execId: (f.commissionReport.commission, f.commissionReport.currency)
            for f in fills if f.commissionReport.execId
        },
    )
    completed = ib.reqCompletedOrders(False)
    checks.equal("the completed orders", sorted(t.contract.symbol for t in completed), ["AMD", "SOFI", "SOUN"])


def contract_side(ib, checks, errors):
    stock = ib.reqContractDetails(Stock("AAPL", "SMART", "USD"))
    checks.equal("one Apple", [d.contract.conId for d in stock], [265598])
    checks.equal("its name", stock[0].longName, "APPLE INC")
    checks.equal("its smallest step", stock[0].minTick, 0.01)
    checks.equal("its ISIN", [(t.tag, t.value) for t in stock[0].secIdList], [("ISIN", "US0378331005")])
    options = ib.reqContractDetails(Option("SPY", "", 0, "C", "SMART"))
    checks.that("a chain of calls", len(options) > 100 and all(o.contract.right == "C" for o in options), len(options))
    futures = ib.reqContractDetails(Future("ES", exchange="CME"))
    checks.equal("months of a future", len(futures), 5)
    checks.that("their expiries", all(len(f.contract.lastTradeDateOrContractMonth) == 8 for f in futures), futures[0])
    pair = ib.reqContractDetails(Forex("EURUSD"))
    checks.equal("a currency pair", [d.contract.localSymbol for d in pair], ["EUR.USD"])
    checks.equal("nonsense", ib.reqContractDetails(Stock("NONSENSE", "SMART", "USD")), [])
    checks.that("the refusal of nonsense", 200 in [code for _, code, _ in errors], errors)
    chain = ib.reqSecDefOptParams("SPY", "", "STK", 756733)
    checks.that("a chain for SMART", any(c.exchange == "SMART" and len(c.strikes) > 20 for c in chain), chain[:1])
    found = ib.reqMatchingSymbols("apple")
    checks.that("the search by name", "AAPL" in [d.contract.symbol for d in found], found)
    if ib.client.serverVersion() >= 126:
        checks.equal("the market rule", [(i.lowEdge, i.increment) for i in ib.reqMarketRule(26)], [(0.0, 0.01)])
    return options[len(options) // 2].contract


def market_side(ib, checks, option):
    stock, pair = ib.qualifyContracts(Stock("AAPL", "SMART", "USD"), Forex("EURUSD"))
    lines = [ib.reqMktData(stock, "233"), ib.reqMktData(option, "101"), ib.reqMktData(pair)]
    updates = []
    lines[0].updateEvent += lambda ticker: updates.append(ticker.bid)
    ib.sleep(1.2)
    expect.quote(checks, "a stock", lines[0].bid, lines[0].ask, lines[0].last)
    expect.quote(checks, "a currency pair", lines[2].bid, lines[2].ask)
    checks.that("the market moves", len(updates) > 2, updates)
    checks.that("delta of a call", 0 < lines[1].modelGreeks.delta < 1, lines[1].modelGreeks)
    checks.that("open interest", lines[1].callOpenInterest > 0, lines[1].callOpenInterest)
    for contract in (stock, option, pair):
        ib.cancelMktData(contract)
    snapshot = ib.reqTickers(stock)
    expect.quote(checks, "the snapshot", snapshot[0].bid, snapshot[0].ask, snapshot[0].last)
    return stock, pair


def history_side(ib, checks, stock, pair):
    def rows(bars):
        return [(bar.date, bar.open, bar.high, bar.low, bar.close, bar.volume) for bar in bars]

    half_hours = ib.reqHistoricalData(stock, "", "2 D", "30 mins", "TRADES", True)
    expect.bars(checks, "half-hours", rows(half_hours))
    days = ib.reqHistoricalData(stock, "", "1 M", "1 day", "TRADES", True)
    expect.bars(checks, "days", rows(days))
    seconds = ib.reqHistoricalData(pair, "", "300 S", "1 secs", "MIDPOINT", False, formatDate=2)
    expect.bars(checks, "seconds", rows(seconds), volume=False)
    if ib.client.serverVersion() >= 124:
        live = ib.reqHistoricalData(stock, "", "300 S", "5 secs", "TRADES", False, keepUpToDate=True)
        count = len(live)
        ib.sleep(5.3)
        expect.bars(checks, "live bars", rows(live))
        checks.that("live bars grow", len(live) > count, (count, len(live)))
        ib.cancelHistoricalData(live)
    head = ib.reqHeadTimeStamp(pair, "MIDPOINT", False, 2)
    checks.that("the first data", head.year >= 2000, head)


def run(checks):
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--port", type=int, required=True)
    arguments.add_argument("--client-id", type=int, default=7)
    arguments.add_argument("--expect-version", type=int, required=True)
    options = arguments.parse_args()

    complaints = []
    handler = logging.Handler()
    handler.emit = lambda record: complaints.append(record.getMessage())
    logging.getLogger("ib_async").addHandler(handler)
    logging.getLogger("ib_async").setLevel(logging.WARNING)

    asyncio.set_event_loop(asyncio.new_event_loop())
    ib = IB()
    errors = []
    ib.errorEvent += lambda request, code, text, _: errors.append((request, code, text))
    ib.connect("127.0.0.1", options.port, clientId=options.client_id, timeout=8, raiseSyncErrors=True)
    checks.equal("the server version", ib.client.serverVersion(), options.expect_version)
    checks.equal("the accounts", ib.managedAccounts(), [expect.ACCOUNT])

    account_side(ib, checks)
    order_side(ib, checks)
    option = contract_side(ib, checks, errors)
    stock, pair = market_side(ib, checks, option)
    history_side(ib, checks, stock, pair)

    expected = ("200", "NONSENSE", "Unknown contract")
    unasked = [text for text in complaints if not any(word in text for word in expected)]
    checks.equal("complaints that nothing explains", unasked, [])
    ib.disconnect()
    checks.that("disconnected", not ib.isConnected())

    again = IB()
    again.connect("127.0.0.1", options.port, clientId=options.client_id, timeout=8)
    checks.that("connected again", again.isConnected())
    again.disconnect()


if __name__ == "__main__":
    sys.exit(expect.main(run))
