"""Makes one client send every request that it knows, and writes down each frame with what it was told to say.

Which fields a client puts on the wire, and which it refuses to, is found out by asking: each value is left out once, and
given alone once. So nothing here knows what is in a frame but the client itself.

    python ask.py PEER OUTPUT.jsonl
"""

import importlib
import inspect
import json
import sys
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from typing import Any, Iterator

import adapters
from names import ARGUMENTS, BY_METHOD
from peers import Peer, peer
from values import SKIPPED, attribute, invent, spelled, told


@dataclass
class Value:
    """One thing that a request is told: where it is set, what to, and where a message holds it."""

    where: tuple[str | int, ...]
    value: Any
    path: str


SCENES: dict[str, dict[str, Any]] = {
    # What the clients look at before they send a block of fields.
    "combination": {"contract.secType": "BAG", "order.orderType": "LMT", "contract.exchange": "IBKRATS"},
    "benchmark": {"contract.secType": "STK", "order.orderType": "PEG BENCH"},
    "pegged to best": {"contract.secType": "OPT", "order.orderType": "PEG BEST"},
    "pegged to middle": {"contract.secType": "FUT", "order.orderType": "PEG MID"},
    "volatility": {"contract.secType": "OPT", "order.orderType": "VOL"},
}


class Asker:
    def __init__(self, who: Peer) -> None:
        self.peer = who
        self.client = adapters.client(who)
        self.kinds = self.client.kinds()
        self.number = 0

    # MARK: what there is to say

    def _next(self) -> int:
        self.number += 1
        return self.number

    def _attributes(self, thing: Any) -> Iterator[tuple[str, Any]]:
        if is_dataclass(thing):
            for one in fields(thing):
                yield one.name, getattr(thing, one.name)
        else:
            yield from vars(thing).items()

    def _object(self, kind: str, where: tuple[str | int, ...], path: str) -> Iterator[Value]:
        if self.kinds.get(kind) is None:
            return
        for name, default in self._attributes(self.kinds[kind]()):
            if name in SKIPPED or name.startswith("_"):
                continue
            if default is None and name not in ("algoParams", "smartComboRoutingParams", "orderMiscOptions", "specificDates",
                                               "usePriceMgmtAlgo", "routeMarketableToBbo", "seekPriceImprovement"):
                continue
            if isinstance(default, list) and name not in ("algoParams", "smartComboRoutingParams", "orderMiscOptions", "specificDates"):
                continue
            own = f"{path}/{attribute(name, kind)}"
            if kind == "order" and name in ("slOrderId", "slOrderType", "ptOrderId", "ptOrderType"):
                own = f"/attachedOrders/{name}"
            yield Value((*where, name), invent(name, default, self._next()), own)

    def _combination(self) -> Iterator[Value]:
        for index in range(2):
            for one in self._object("leg", ("contract", "comboLegs", index), "/contract/comboLegs"):
                yield one
            yield Value(("order", "orderComboLegs", index, "price"), 20.5 + index, "/contract/comboLegs/perLegPrice")

    def _delta_neutral(self) -> Iterator[Value]:
        where = ("contract", "deltaNeutralContract")
        yield Value((*where, "conId"), 40_000 + self._next(), "/contract/deltaNeutralContract/conId")
        yield Value((*where, "delta"), 0.5 + self._next(), "/contract/deltaNeutralContract/delta")
        yield Value((*where, "price"), 70.25 + self._next(), "/contract/deltaNeutralContract/price")

    def _conditions(self) -> Iterator[Value]:
        for index, kind in enumerate((1, 3, 4, 5, 6, 7)):
            where = ("order", "conditions", index)
            for name, default in self._attributes(self.client.condition(kind)):
                if name in ("type", "condType"):
                    yield Value((*where, "@"), kind, "/order/conditions/type")
                elif name in ("isConjunctionConnection", "conjunction"):
                    truth: Any = index % 2 == 0
                    value = truth if name == "isConjunctionConnection" else "a" if truth else "o"
                    yield Value((*where, name), value, "/order/conditions/isConjunctionConnection")
                elif name in ("triggerMethod",):
                    yield Value((*where, name), 4, f"/order/conditions/{name}")
                elif name in ("isMore",):
                    yield Value((*where, name), True, f"/order/conditions/{name}")
                elif not name.startswith("_"):
                    number = self._next()
                    value = {"price": 90.5, "changePercent": 91.5, "percent": 92, "volume": 93, "conId": 50_000 + number}.get(
                        name, f"{name}~{number}"
                    )
                    yield Value((*where, name), value, f"/order/conditions/{attribute(name)}")

    def _tier(self) -> Iterator[Value]:
        for name, key in (("name", "name"), ("value", "val"), ("displayName", "displayName")):
            yield Value(("order", "softDollarTier", key), f"tier {name}", f"/order/softDollarTier/{name}")

    def values(self, method: str) -> Iterator[Value]:
        """Everything that a request can be told."""
        for name in self.parameters(method):
            kind, field = ARGUMENTS[name]
            field = BY_METHOD.get((method, name), field)
            path = f"/{field}" if field else ""
            path = path.replace(".", "/")
            if kind == "object":
                yield from self._object(name, (name,), path)
                if name == "contract":
                    yield from self._delta_neutral()
                    if method != "placeOrder":
                        for index in range(2):
                            yield from self._object("leg", ("contract", "comboLegs", index), "/contract/comboLegs")
                if name == "order":
                    yield from self._combination()
                    yield from self._conditions()
                    yield from self._tier()
            elif kind == "constant":
                continue
            elif kind == "tags":
                yield Value((name,), {f"{name}A": "1", f"{name}B": "two"}, path)
            else:
                default: Any = {"int": 0, "str": "", "bool": False, "float": 0.0, "flag": False}[kind]
                value = invent(f"argument:{name}", default, self._next())
                yield Value((name,), int(value) if kind == "flag" else value, path)

    def parameters(self, method: str) -> list[str]:
        names = list(inspect.signature(getattr(self.client.client_type, method)).parameters)[1:]
        return [name for name in names if name in ARGUMENTS]

    # MARK: saying it

    def _build(self, method: str, values: list[Value]) -> list[Any]:
        """The arguments, holding just these values."""
        arguments: dict[str, Any] = {}
        for name in self.parameters(method):
            kind, _ = ARGUMENTS[name]
            empty: dict[str, Any] = {"constant": 173, "int": 0, "str": "", "bool": False, "float": 0.0, "flag": 0, "tags": []}
            if kind == "object":
                arguments[name] = self.kinds[name]()
                if name == "contract":
                    arguments[name].comboLegs = []
                if name == "order" and self.version < 111:
                    # These clients refuse any order below 111 unless its cash quantity is 0.
                    arguments[name].cashQty = 0
            else:
                arguments[name] = list(empty[kind]) if kind == "tags" else empty[kind]
                if name == "scannerSubscriptionFilterOptions" and self.version < 143:
                    # Below 143 these clients refuse a list, be it empty.
                    arguments[name] = None
        self.slots: dict[tuple[str | int, ...], int] = {}
        for value in values:
            self._set(arguments, value)
        return list(arguments.values())

    def _tags(self, value: Any) -> Any:
        return [self.kinds["tag"](tag, text) for tag, text in value.items()] if isinstance(value, dict) else value

    def _set(self, arguments: dict[str, Any], value: Value) -> None:
        name, *rest = value.where
        if not rest:
            arguments[name] = self._tags(value.value)
            return
        owner = arguments[name]
        first, *more = rest
        if not more:
            setattr(owner, first, self._tags(value.value))
            return
        if first == "deltaNeutralContract":
            if owner.deltaNeutralContract is None:
                owner.deltaNeutralContract = self.kinds["deltaNeutral"]()
            setattr(owner.deltaNeutralContract, more[0], value.value)
        elif first == "softDollarTier":
            old = owner.softDollarTier
            parts = {"name": old.name, "val": old.val, "displayName": old.displayName} | {more[0]: value.value}
            owner.softDollarTier = self.kinds["tier"](*parts.values())
        else:
            items = list(getattr(owner, first) or [])
            index, key = more
            # Items left out leave no gap.
            slot = self.slots.setdefault((name, first, index), len(items))
            if slot == len(items):
                kind = {"comboLegs": "leg", "orderComboLegs": "legPrice"}.get(str(first))
                items.append(self.kinds[kind]() if kind else self.client.condition(value.value))
            if key != "@":
                setattr(items[slot], key, value.value)
            setattr(owner, first, items)

    def send(self, method: str, values: list[Value]) -> bytes | None:
        """The frame, or nothing when the client refuses."""
        self.client.open(self.version)
        if method == "startApi":
            for value in values:
                setattr(self.client.client, str(value.where[0]), value.value)
        try:
            getattr(self.client.client, method)(*(self._build(method, values) if method != "startApi" else []))
        except Exception as error:  # whatever a client does when it cannot
            self.failure = f"raises {type(error).__name__}: {error}"
            return None
        self.failure = "says nothing"
        for name, arguments in self.client.recorder.calls:
            if name == "error":
                self.failure = str([value for value in arguments.values() if value == 503 or isinstance(value, str)])
        return b"".join(self.client.wire.sent) or None

    # MARK: one method

    def methods(self) -> list[str]:
        verbs = ("req", "cancel", "place", "calculate", "exercise", "query", "subscribe", "update", "unsubscribe", "replace",
                 "verify", "setServerLogLevel", "request", "startApi")
        return [
            name for name, _ in inspect.getmembers(self.client.client_type, callable)
            if name.startswith(verbs) and not name.endswith("ProtoBuf") and name != "updateReqId"
        ]

    def ask_protobuf(self) -> Iterator[dict[str, Any]]:
        """The requests for which the newest client has no method but one that takes the protobuf message."""
        for method, name, since in (("reqConfigProtoBuf", "ConfigRequest", 219), ("updateConfigProtoBuf", "UpdateConfigRequest", 221)):
            if not hasattr(self.client.client_type, method) or self.version < since:
                continue
            message = getattr(importlib.import_module(f"ibapi.protobuf.{name}_pb2"), name)()
            values = list(self._fill(message, ""))
            self.client.open(self.version)
            getattr(self.client.client, method)(message)
            yield {"peer": self.peer.name, "version": self.version, "method": method,
                   "frame": b"".join(self.client.wire.sent).hex(), "values": values}

    def _fill(self, message: Any, path: str) -> Iterator[list[str]]:
        """Gives every field of a protobuf message a value."""
        for field in message.DESCRIPTOR.fields:
            own = f"{path}/{field.name}"
            holder = getattr(message, field.name)
            is_list = hasattr(holder, "append") or hasattr(holder, "add")
            if field.message_type:
                for _ in range(2 if is_list else 1):
                    yield from self._fill(holder.add() if is_list else holder, own)
                continue
            number = self._next()
            kind: Any = {field.CPPTYPE_INT32: 30_000 + number, field.CPPTYPE_BOOL: True}.get(field.cpp_type, f"text~{number}")
            if is_list:
                holder.append(kind)
            else:
                setattr(message, field.name, kind)
            yield [own, spelled(kind)]

    def ask(self, method: str, scene: dict[str, Any]) -> Iterator[dict[str, Any]]:
        values = list(self.values(method))
        if method == "startApi":
            values = [Value(("clientId",), 4711, "/clientId"), Value(("optCapab",), "capable", "/optionalCapabilities")]
        for value in values:
            key = ".".join(str(part) for part in value.where)
            if key in scene:
                value.value = scene[key]
        fixed = [value for value in values if ".".join(str(part) for part in value.where) in scene]
        line = {"peer": self.peer.name, "version": self.version, "method": method}
        if self.send(method, fixed) is None:
            yield line | {"refused": "", "why": self.failure}
            return
        told_values = []
        for value in values:
            if value in fixed:
                told_values.append(value)
                continue
            # A condition goes out whole or not at all.
            alone = [*fixed, value]
            if value.where[1:2] == ("conditions",) and value.where[0] == "order":
                alone = fixed + [one for one in values if one.where[:3] == value.where[:3]]
            if self.send(method, alone) is None:
                yield line | {"refused": value.path, "value": told(value.path, value.value), "why": self.failure,
                              "scene": [told(one.path, one.value) for one in fixed]}
            else:
                told_values.append(value)
        whole = self.send(method, told_values)
        if whole is None:
            yield line | {"failed": self.failure}
            return
        carried = []
        for value in told_values:
            rest = [one for one in told_values if one is not value]
            if value.where[-1] == "@":
                rest = [one for one in told_values if one.where[:3] != value.where[:3]]
            elif isinstance(value.value, bool) or value.where[-1] == "conjunction":
                # Left out it might be what it is by default.
                other: Any = not value.value if isinstance(value.value, bool) else {"a": "o", "o": "a"}[value.value]
                rest = [Value(one.where, other, one.path) if one is value else one for one in told_values]
            if self.send(method, rest) != whole:
                carried.append(value)
        yield line | {"frame": whole.hex(), "values": [pair for value in carried for pair in told(value.path, self._meant(value))]}

    def _meant(self, value: Value) -> Any:
        """What a value is in a message."""
        if value.where[-1] == "conjunction":
            return value.value == "a"
        return value.value

    def run(self, output: str) -> None:
        with open(output, "w") as file:
            for self.version in self.peer.versions:
                for line in self.ask_protobuf():
                    file.write(json.dumps(line) + "\n")
                for method in self.methods():
                    if method in ("reqFundamentalData", "cancelFundamentalData") and self.version >= 210:
                        continue
                    scenes: list[dict[str, Any]] = [{}]
                    if method == "placeOrder":
                        ends = self.version in (self.peer.versions[0], 170, 203, self.peer.newest)
                        scenes = list(SCENES.values()) if ends else [SCENES["combination"]]
                    if "contract" in self.parameters(method) and method != "placeOrder":
                        scenes = [{"contract.secType": "BAG"}]
                    for scene in scenes:
                        for line in self.ask(method, scene):
                            file.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    Asker(peer(sys.argv[1])).run(sys.argv[2])
