"""Drives IB's own Python client (10.37 and 10.51) through everything the simulator answers."""

import argparse
import sys
import threading
import time
from collections import defaultdict

from ibapi.client import EClient
from ibapi.contract import Contract
from ibapi.execution import ExecutionFilter
from ibapi.wrapper import EWrapper

import checks as expect

WAIT = 30


class Client(EWrapper, EClient):
    """Keeps every callback by its name, and lets the script wait for them."""

    def __init__(self):
        EClient.__init__(self, self)
        self.seen = defaultdict(list)
        self.changed = threading.Condition()

    def keep(self, name, *values):
        with self.changed:
            self.seen[name].append(values)
            self.changed.notify_all()

    def wait(self, name, accept=lambda _: True, count=1):
        deadline = time.monotonic() + WAIT
        with self.changed:
            while True:
                found = [values for values in self.seen[name] if accept(values)]
                if len(found) >= count:
                    return found
                left = deadline - time.monotonic()
                if left <= 0 or not self.changed.wait(left):
                    raise TimeoutError(f"no {name} came; errors: {self.seen['error'][-3:]}")

    def of(self, name, number):
        with self.changed:
            return [values for values in self.seen[name] if values[0] == number]

    # fmt: off
    def error(self, reqId, errorTime, errorCode, errorString, *rest): self.keep("error", reqId, errorCode, errorString)
    def nextValidId(self, orderId): self.keep("nextValidId", orderId)
    def managedAccounts(self, accountsList): self.keep("managedAccounts", accountsList)
    def currentTime(self, time): self.keep("currentTime", time)
    def position(self, *values): self.keep("position", *values)
    def positionEnd(self): self.keep("positionEnd")
    def updateAccountValue(self, *values): self.keep("updateAccountValue", *values)
    def updatePortfolio(self, *values): self.keep("updatePortfolio", *values)
    def updateAccountTime(self, timeStamp): self.keep("updateAccountTime", timeStamp)
    def accountDownloadEnd(self, accountName): self.keep("accountDownloadEnd", accountName)
    def accountSummary(self, *values): self.keep("accountSummary", *values)
    def accountSummaryEnd(self, reqId): self.keep("accountSummaryEnd", reqId)
    def openOrder(self, *values): self.keep("openOrder", *values)
    def orderStatus(self, *values): self.keep("orderStatus", *values)
    def openOrderEnd(self): self.keep("openOrderEnd")
    def completedOrder(self, *values): self.keep("completedOrder", *values)
    def completedOrdersEnd(self): self.keep("completedOrdersEnd")
    def execDetails(self, *values): self.keep("execDetails", *values)
    def execDetailsEnd(self, reqId): self.keep("execDetailsEnd", reqId)
    def commissionReport(self, report): self.keep("commission", report.execId, report.commission, report.currency)
    def commissionAndFeesReport(self, report): self.keep("commission", report.execId, report.commissionAndFees, report.currency)
    def contractDetails(self, *values): self.keep("contractDetails", *values)
    def contractDetailsEnd(self, reqId): self.keep("contractDetailsEnd", reqId)
    def symbolSamples(self, *values): self.keep("symbolSamples", *values)
    def securityDefinitionOptionParameter(self, *values): self.keep("optionChain", *values)
    def securityDefinitionOptionParameterEnd(self, reqId): self.keep("optionChainEnd", reqId)
    def marketRule(self, *values): self.keep("marketRule", *values)
    def marketDataType(self, *values): self.keep("marketDataType", *values)
    def tickReqParams(self, *values): self.keep("tickReqParams", *values)
    def tickPrice(self, *values): self.keep("tickPrice", *values)
    def tickSize(self, *values): self.keep("tickSize", *values)
    def tickString(self, *values): self.keep("tickString", *values)
    def tickOptionComputation(self, *values): self.keep("tickOptionComputation", *values)
    def tickSnapshotEnd(self, reqId): self.keep("tickSnapshotEnd", reqId)
    def tickByTickBidAsk(self, *values): self.keep("tickByTickBidAsk", *values)
    def historicalData(self, *values): self.keep("historicalData", *values)
    def historicalDataEnd(self, *values): self.keep("historicalDataEnd", *values)
    def headTimestamp(self, *values): self.keep("headTimestamp", *values)
    def pnl(self, *values): self.keep("pnl", *values)
    def pnlSingle(self, *values): self.keep("pnlSingle", *values)
    def familyCodes(self, codes): self.keep("familyCodes", codes)
    def userInfo(self, *values): self.keep("userInfo", *values)
    # fmt: on


def contract(symbol, kind="STK", exchange="SMART", currency="USD", **more):
    result = Contract()
    result.symbol, result.secType, result.exchange, result.currency = symbol, kind, exchange, currency
    for name, value in more.items():
        setattr(result, name, value)
    return result


def start(port, client_id):
    client = Client()
    client.connect("127.0.0.1", port, client_id)
    threading.Thread(target=client.run, daemon=True).start()
    return client


def account_side(client, checks):
    client.reqCurrentTime()
    checks.near("the Gateway's clock", client.wait("currentTime")[0][0], time.time(), 5)

    client.reqPositions()
    client.wait("positionEnd")
    expect.position(checks, [
        (a, c.symbol, c.secType, c.strike, c.right, c.lastTradeDateOrContractMonth, float(quantity), cost, c.conId)
        for a, c, quantity, cost in client.seen["position"]
    ])
    client.cancelPositions()

    client.reqAccountUpdates(True, "")
    client.wait("accountDownloadEnd")
    client.reqAccountUpdates(False, "")
    expect.account(
        checks,
        {(key, currency): value for key, value, currency, _ in client.seen["updateAccountValue"]},
        [
            (c.symbol, c.secType, float(quantity), price, value, cost, unrealized, float(c.multiplier or 1))
            for c, quantity, price, value, cost, unrealized, _, _ in client.seen["updatePortfolio"]
        ],
    )
    checks.that("the time of the account", client.seen["updateAccountTime"][0][0].count(":") == 1)

    client.reqAccountSummary(1, "All", "AccountType,NetLiquidation,TotalCashValue,$LEDGER:ALL")
    client.wait("accountSummaryEnd")
    client.cancelAccountSummary(1)
    summary = {(tag, currency): value for _, _, tag, value, currency in client.seen["accountSummary"]}
    checks.that("the net liquidation", float(summary["NetLiquidation", "USD"]) > 0, summary)
    checks.that("the ledger", ("CashBalance", "BASE") in summary, sorted(summary)[:9])

    client.reqPnL(2, expect.ACCOUNT, "")
    checks.that("daily profit is a number", abs(client.wait("pnl")[0][1]) < 1e6, client.seen["pnl"])
    client.cancelPnL(2)
    held = client.seen["position"][0]
    client.reqPnLSingle(3, expect.ACCOUNT, "", held[1].conId)
    single = client.wait("pnlSingle")[0]
    checks.equal("the position of the single profit", float(single[1]), float(held[2]))
    client.cancelPnLSingle(3)


def order_side(client, checks):
    client.reqAllOpenOrders()
    client.wait("openOrderEnd")
    status = {values[0]: values for values in client.seen["orderStatus"]}
    expect.orders(checks, [
        (c.symbol, o.action, float(o.totalQuantity), o.orderType, o.lmtPrice, o.auxPrice, state.status, o.permId)
        for _, c, o, state in client.seen["openOrder"]
    ])
    checks.that("each has a status", all(number in status for number, *_ in client.seen["openOrder"]), sorted(status))
    checks.that(
        "what remains is all",
        all(float(status[number][3]) == float(o.totalQuantity) for number, _, o, _ in client.seen["openOrder"]),
        status,
    )

    client.reqExecutions(10, ExecutionFilter())
    client.wait("execDetailsEnd")
    client.wait("commission", count=4)
    expect.executions(
        checks,
        [
            (e.execId, c.symbol, e.side, float(e.shares), e.price, float(e.cumQty), e.acctNumber)
            for _, c, e in client.seen["execDetails"]
        ],
        {number: (commission, currency) for number, commission, currency in client.seen["commission"]},
    )

    client.reqCompletedOrders(False)
    client.wait("completedOrdersEnd")
    checks.equal("the completed orders", sorted(c.symbol for c, _, _ in client.seen["completedOrder"]), ["AMD", "SOFI", "SOUN"])


def contract_side(client, checks):
    def details(number, wanted):
        client.reqContractDetails(number, wanted)
        client.wait("contractDetailsEnd", lambda values: values[0] == number)
        return [found for _, found in client.of("contractDetails", number)]

    stock = details(20, contract("AAPL"))
    checks.equal("one Apple", [d.contract.conId for d in stock], [265598])
    checks.equal("its name", stock[0].longName, "APPLE INC")
    checks.equal("its smallest step", float(stock[0].minTick), 0.01)
    checks.equal("its ISIN", [(t.tag, t.value) for t in stock[0].secIdList], [("ISIN", "US0378331005")])
    checks.that("its hours", ":" in stock[0].liquidHours and stock[0].timeZoneId == "US/Eastern", stock[0].liquidHours)

    options = details(21, contract("SPY", "OPT", right="C"))
    checks.that("a chain of calls", len(options) > 100 and all(o.contract.right == "C" for o in options), len(options))
    checks.equal("their multipliers", {str(float(o.contract.multiplier)) for o in options}, {"100.0"})
    one = options[len(options) // 2].contract
    same = details(22, contract("SPY", "OPT", lastTradeDateOrContractMonth=one.lastTradeDateOrContractMonth, strike=one.strike, right="C"))
    checks.equal("one option", [d.contract.conId for d in same], [one.conId])

    futures = details(23, contract("ES", "FUT", "CME"))
    checks.that("months of a future", len(futures) == 5 and futures[0].contract.localSymbol.startswith("ES"), len(futures))
    checks.that("their expiries", all(len(f.contract.lastTradeDateOrContractMonth) == 8 for f in futures), futures[0].contract)
    checks.equal("their step", {float(f.minTick) for f in futures}, {0.25})

    pair = details(24, contract("EUR", "CASH", "IDEALPRO"))
    checks.equal("a currency pair", [d.contract.localSymbol for d in pair], ["EUR.USD"])
    checks.equal("its step", float(pair[0].minTick), 0.00005)

    client.reqContractDetails(25, contract("NONSENSE"))
    checks.equal("the refusal of nonsense", client.wait("error", lambda values: values[0] == 25)[0][1], 200)

    client.reqMatchingSymbols(26, "apple")
    found = client.wait("symbolSamples")[0][1]
    checks.that("the search by name", "AAPL" in [d.contract.symbol for d in found], found)

    client.reqSecDefOptParams(27, "SPY", "", "STK", 756733)
    client.wait("optionChainEnd")
    chain = client.of("optionChain", 27)
    checks.that("a chain for SMART", "SMART" in [c[1] for c in chain] and all(len(c[5]) > 5 and len(c[6]) > 20 for c in chain), chain[:1])

    client.reqMarketRule(26)
    rule = client.wait("marketRule")[0]
    checks.equal("the market rule", (rule[0], [(i.lowEdge, i.increment) for i in rule[1]]), (26, [(0.0, 0.01)]))

    client.reqMktDepth(28, contract("AAPL"), 5, False, [])
    refusal = client.wait("error", lambda values: values[0] == 28)[0]
    checks.that("what is not supported is said", refusal[1] == 321 and "not supported" in refusal[2], refusal)
    client.reqUserInfo(29)
    client.wait("userInfo")
    client.reqFamilyCodes()
    checks.equal("the family", [c.accountID for c in client.wait("familyCodes")[0][0]], [expect.ACCOUNT])
    return one


def market_side(client, checks, option):
    client.reqMarketDataType(1)
    client.reqMktData(30, contract("AAPL"), "233", False, False, [])
    client.reqMktData(31, option, "101", False, False, [])
    client.reqMktData(32, contract("EUR", "CASH", "IDEALPRO"), "", False, False, [])
    client.reqMktData(33, contract("SPY"), "", True, False, [])
    client.reqTickByTickData(34, contract("EUR", "CASH", "IDEALPRO"), "BidAsk", 0, False)

    def prices(number):
        return {kind: price for _, kind, price, *_ in client.of("tickPrice", number)}

    checks.equal("live data", client.wait("marketDataType", lambda values: values[0] == 30)[0][1], 1)
    checks.equal("the parameters", float(client.wait("tickReqParams", lambda values: values[0] == 30)[0][1]), 0.01)
    client.wait("tickSnapshotEnd", lambda values: values[0] == 33)
    expect.quote(checks, "the snapshot", prices(33)[1], prices(33)[2], prices(33)[4])
    client.wait("tickOptionComputation", lambda values: values[0] == 31 and values[1] == 13)
    model = [values for values in client.of("tickOptionComputation", 31) if values[1] == 13][0]
    checks.that("delta of a call", 0 < model[4] < 1, model)
    checks.that("volatility", 0.01 < model[3] < 3, model)
    client.wait("tickPrice", lambda values: values[0] == 32)
    client.wait("tickByTickBidAsk", count=2)
    # More than the first burst: the market moves.
    client.wait("tickPrice", lambda values: values[0] == 30 and values[1] == 1, count=2)
    expect.quote(checks, "a stock", prices(30)[1], prices(30)[2])
    expect.quote(checks, "a currency pair", prices(32)[1], prices(32)[2])
    checks.that("sizes come with prices", len(client.of("tickSize", 30)) > 2)
    for number in (30, 31, 32):
        client.cancelMktData(number)
    client.cancelTickByTickData(34)


def history_side(client, checks):
    def bars(number, wanted, duration, size, show="TRADES", regular=1, form=1):
        client.reqHistoricalData(number, wanted, "", duration, size, show, regular, form, False, [])
        client.wait("historicalDataEnd", lambda values: values[0] == number)
        rows = [values[1] for values in client.of("historicalData", number)]
        return [(bar.date, bar.open, bar.high, bar.low, bar.close, float(bar.volume)) for bar in rows]

    spy = contract("SPY")
    half_hours = bars(40, spy, "2 D", "30 mins")
    expect.bars(checks, "half-hours", half_hours)
    checks.that("times have a zone", half_hours[0][0].endswith(" US/Eastern") or "  " in half_hours[0][0], half_hours[0])
    days = bars(41, spy, "1 M", "1 day")
    expect.bars(checks, "days", days)
    checks.that("days are dates", all(len(row[0]) == 8 for row in days), days[0])
    whole = [row for row in half_hours if row[0][:8] == days[-1][0]]
    if len(whole) == 13:
        checks.equal("a day's volume is its parts'", days[-1][5], sum(row[5] for row in whole))
        checks.equal("a day's high is its parts'", days[-1][2], max(row[2] for row in whole))
    seconds = bars(42, contract("EUR", "CASH", "IDEALPRO"), "300 S", "1 secs", "MIDPOINT", 0, 2)
    expect.bars(checks, "seconds", [(int(row[0]), *row[1:]) for row in seconds], volume=False)
    client.reqHeadTimeStamp(43, contract("EUR", "CASH", "IDEALPRO"), "MIDPOINT", 0, 2)
    checks.that("the first data", int(client.wait("headTimestamp")[0][1]) > 946_684_800, client.seen["headTimestamp"])
    client.reqHistoricalData(44, spy, "", "2 D", "17 mins", "TRADES", 1, 1, False, [])
    checks.equal("an unknown bar size", client.wait("error", lambda values: values[0] == 44)[0][1], 321)


def run(checks):
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--port", type=int, required=True)
    arguments.add_argument("--client-id", type=int, default=7)
    arguments.add_argument("--expect-version", type=int, required=True)
    options = arguments.parse_args()

    client = start(options.port, options.client_id)
    client.wait("nextValidId")
    checks.equal("the server version", client.serverVersion(), options.expect_version)
    checks.equal("the accounts", client.wait("managedAccounts")[0][0].rstrip(","), expect.ACCOUNT)
    checks.that("the connection time", client.twsConnectionTime().endswith(b"US/Eastern"), client.twsConnectionTime())
    client.wait("error", lambda values: values[1] == 2158)

    account_side(client, checks)
    order_side(client, checks)
    option = contract_side(client, checks)
    market_side(client, checks, option)
    history_side(client, checks)

    unasked = [values for values in client.seen["error"] if values[0] not in (25, 28, 44) and not 2100 <= values[1] < 2170]
    checks.equal("errors that nothing explains", unasked, [])
    reader = client.reader
    client.disconnect()
    checks.that("disconnected", not client.isConnected())

    # The id is free again the moment the connection closes: when the client's reader lets go of the socket.
    reader.join(WAIT)
    again = start(options.port, options.client_id)
    again.wait("nextValidId")
    checks.that("connected again", again.isConnected())
    again.disconnect()


if __name__ == "__main__":
    sys.exit(expect.main(run))
