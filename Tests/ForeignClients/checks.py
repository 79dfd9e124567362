"""What every foreign client is asked to see, whatever its own words for it are."""

import math
import sys
import traceback

ACCOUNT = "DU0000123"
ORDER_SYMBOLS = ["AMD", "AMD", "GOOGL", "GOOGL", "SOFI", "SOFI", "SOUN"]


class Checks:
    """Counts what held and what did not; each failure says what was expected."""

    def __init__(self):
        self.passed = 0
        self.failures = []

    def that(self, name, holds, got=None):
        if holds:
            self.passed += 1
        else:
            self.failures.append(f"{name}: got {got!r}")

    def equal(self, name, got, expected):
        self.that(f"{name} is {expected!r}", got == expected, got)

    def near(self, name, got, expected, within):
        close = got is not None and math.isfinite(got) and abs(got - expected) <= within
        self.that(f"{name} is within {within} of {expected!r}", close, got)

    def report(self):
        for failure in self.failures:
            print(f"FAILED {failure}")
        print(f"RESULT {self.passed} {len(self.failures)}")
        sys.stdout.flush()
        return 1 if self.failures else 0


def main(script):
    """Runs a script with fresh checks; an exception is one more failure."""
    checks = Checks()
    try:
        script(checks)
    except BaseException:  # also what a client throws to leave its own loop
        checks.failures.append("the script itself: " + traceback.format_exc(limit=4).replace("\n", " | "))
    return checks.report()


def position(checks, rows):
    """rows: (account, symbol, secType, strike, right, expiry, quantity, average cost, conId)"""
    checks.equal("the number of positions", len(rows), 24)
    checks.equal("their accounts", {row[0] for row in rows}, {ACCOUNT})
    checks.equal("the number of options", sum(row[2] == "OPT" for row in rows), 10)
    checks.equal("the number of stocks", sum(row[2] == "STK" for row in rows), 14)
    checks.equal("distinct contracts", len({row[8] for row in rows}), 24)
    checks.that("every average cost is a price", all(0 < row[7] < 100_000 for row in rows), rows)
    checks.equal("the short position", [row[6] for row in rows if row[1] == "INTC"], [-200])
    checks.equal("the shares of SOFI", [row[6] for row in rows if row[1] == "SOFI" and row[2] == "STK"], [500])
    options = [row for row in rows if row[2] == "OPT"]
    checks.that("options have strikes", all(row[3] > 0 for row in options), options)
    checks.that("options have rights", all(row[4] in ("C", "P", "CALL", "PUT") for row in options), options)
    checks.that("options have expiries", all(len(row[5]) == 8 and row[5].isdigit() for row in options), options)


def account(checks, values, portfolio):
    """values: {(key, currency): text}; portfolio: (symbol, secType, quantity, price, value, average cost, unrealized, multiplier)"""
    money = {key: float(text) for (key, currency), text in values.items() if currency == "USD" and _is_number(text)}
    checks.equal("the number of portfolio rows", len(portfolio), 24)
    net = money["TotalCashValue"] + money["StockMarketValue"] + money["OptionMarketValue"]
    checks.near("NetLiquidation", money["NetLiquidation"], net, 0.011)
    stocks = sum(row[4] for row in portfolio if row[1] == "STK")
    options = sum(row[4] for row in portfolio if row[1] == "OPT")
    checks.near("StockMarketValue", money["StockMarketValue"], stocks, 0.011)
    checks.near("OptionMarketValue", money["OptionMarketValue"], options, 0.011)
    checks.near("UnrealizedPnL", money["UnrealizedPnL"], sum(row[6] for row in portfolio), 0.02)
    gross = sum(abs(row[4]) for row in portfolio)
    checks.near("GrossPositionValue", money["GrossPositionValue"], gross, 0.011)
    checks.near(
        "AvailableFunds", money["AvailableFunds"], money["EquityWithLoanValue"] - money["InitMarginReq"], 0.011
    )
    for symbol, kind, quantity, price, value, cost, unrealized, multiplier in portfolio:
        checks.near(f"the value of {symbol} {kind}", value, quantity * price * multiplier, 0.011)
        checks.near(f"the profit of {symbol} {kind}", unrealized, value - quantity * cost, 0.011)


def orders(checks, rows):
    """rows: (symbol, action, quantity, type, limit price, stop price, status, permId)"""
    checks.equal("the open orders' symbols", sorted(row[0] for row in rows), ORDER_SYMBOLS)
    checks.equal("distinct permanent numbers", len({row[7] for row in rows}), 7)
    checks.equal("their states", {row[6] for row in rows}, {"Submitted", "PreSubmitted"})
    checks.that("limit orders have limits", all(row[4] > 0 for row in rows if row[3] == "LMT"), rows)
    stops = [row for row in rows if row[3] == "STP"]
    checks.equal("the number of stops", len(stops), 1)
    checks.that("the stop waits for its trigger", all(s[5] > 0 and s[6] == "PreSubmitted" for s in stops), stops)
    checks.that("actions", all(row[1] in ("BUY", "SELL") and row[2] > 0 for row in rows), rows)


def executions(checks, fills, reports):
    """fills: (execId, symbol, side, shares, price, cumulative, account); reports: {execId: (commission, currency)}"""
    checks.equal("the fills", [(f[1], f[2], f[3], f[5]) for f in fills], [
        ("SOFI", "BOT", 60, 60), ("SOFI", "BOT", 40, 100), ("SOUN", "SLD", 200, 200), ("AMD", "SLD", 1, 1),
    ])
    checks.equal("distinct execution ids", len({f[0] for f in fills}), 4)
    checks.equal("a commission for each fill", set(reports), {f[0] for f in fills})
    checks.that("commissions in dollars", all(c > 0 and cur == "USD" for c, cur in reports.values()), reports)
    checks.that("prices", all(f[4] > 0 for f in fills), fills)


def bars(checks, name, rows, count=None, volume=True):
    """rows: (date as text or number, open, high, low, close, volume)"""
    checks.that(f"{name}: there are bars", len(rows) > 0 if count is None else len(rows) == count, len(rows))
    checks.that(f"{name}: highs and lows enclose", all(r[3] <= min(r[1], r[4]) <= max(r[1], r[4]) <= r[2] for r in rows))
    checks.that(f"{name}: time goes forward", [r[0] for r in rows] == sorted({r[0] for r in rows}), rows[:3])
    if volume:
        checks.that(f"{name}: volumes", all(r[5] > 0 for r in rows), rows[:3])


def quote(checks, name, bid, ask, last=None):
    checks.that(f"{name}: bid below ask", bid is not None and ask is not None and 0 < bid < ask, (bid, ask))
    if last is not None:
        checks.that(f"{name}: last between them", bid <= last <= ask, (bid, last, ask))


def _is_number(text):
    try:
        float(text)
        return True
    except ValueError:
        return False
