"""Drives one client without a socket: what it sends is caught, what it receives is handed to its own reader."""

import asyncio
import importlib
import inspect
import logging
import struct
import sys
from datetime import timezone
from typing import Any, Callable

from peers import Peer

logging.disable(logging.CRITICAL)


class Recorder:
    """A wrapper whose every callback is noted, with the names of its arguments."""

    def __init__(self, kind: type) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self._kind = kind
        # What the decoders of ib_async ask their wrapper for.
        self.defaultTimezone = timezone.utc

    def __getattr__(self, name: str) -> Callable[..., None]:
        if name.startswith("_"):
            raise AttributeError(name)
        method = getattr(self._kind, name, None)
        names = list(inspect.signature(method).parameters)[1:] if method else []

        def call(*args: Any, **more: Any) -> None:
            named = {(names[i] if i < len(names) else f"argument{i}"): value for i, value in enumerate(args)}
            self.calls.append((name, named | more))

        return call


class Wire:
    """Stands in for the client's connection."""

    def __init__(self) -> None:
        self.sent: list[bytes] = []

    def sendMsg(self, message: bytes) -> int:  # noqa: N802 - the clients' spelling
        self.sent.append(message)
        return len(message)

    def isConnected(self) -> bool:  # noqa: N802
        return True

    def disconnect(self) -> None:
        pass


class OfficialClient:
    """IB's own Python client, any age."""

    def __init__(self, peer: Peer) -> None:
        sys.path.insert(0, str(peer.folder))
        self.client_type = importlib.import_module("ibapi.client").EClient
        self.wrapper_type = importlib.import_module("ibapi.wrapper").EWrapper
        self.decoder_type = importlib.import_module("ibapi.decoder").Decoder

    def open(self, version: int) -> None:
        self.recorder = Recorder(self.wrapper_type)
        self.client = self.client_type(self.recorder)
        self.wire = Wire()
        self.client.conn = self.wire
        self.client.serverVersion_ = version
        self.client.setConnState(self.client_type.CONNECTED)
        self.client.clientId = 1
        self.client.extraAuth = True
        self.client.optCapab = ""
        self.client.decoder = self.decoder_type(self.recorder, version)

    def receive(self, frame: bytes) -> None:
        """One frame through the client's own loop."""
        self.client.conn = None
        self.client.setConnState(self.client_type.DISCONNECTED)
        self.client.msg_queue.put(frame[4:])
        self.client.run()

    def kinds(self) -> dict[str, type]:
        def find(module: str, name: str) -> Any:
            try:
                return getattr(importlib.import_module(f"ibapi.{module}"), name)
            except (ImportError, AttributeError):
                return None

        return {
            "contract": find("contract", "Contract"), "order": find("order", "Order"), "leg": find("contract", "ComboLeg"),
            "legPrice": find("order", "OrderComboLeg"), "deltaNeutral": find("contract", "DeltaNeutralContract"),
            "tier": find("softdollartier", "SoftDollarTier"), "tag": find("tag_value", "TagValue"),
            "execFilter": find("execution", "ExecutionFilter"), "subscription": find("scanner", "ScannerSubscription"),
            "wshEventData": find("common", "WshEventData"), "orderCancel": find("order_cancel", "OrderCancel"),
        }

    def condition(self, kind: int) -> Any:
        return importlib.import_module("ibapi.order_condition").Create(kind)


class AsyncClient:
    """ib_insync and ib_async."""

    def __init__(self, peer: Peer) -> None:
        sys.path.insert(0, str(peer.folder))
        asyncio.set_event_loop(asyncio.new_event_loop())
        self.package = peer.name.split("-")[0]
        self.client_type = importlib.import_module(f"{self.package}.client").Client
        self.wrapper_type = importlib.import_module(f"{self.package}.wrapper").Wrapper
        self.client_type.MaxRequests = 0

    def open(self, version: int) -> None:
        self.recorder = Recorder(self.wrapper_type)
        self.client = self.client_type(self.recorder)
        self.wire = Wire()
        self.client.conn = self.wire
        self.client._serverVersion = version
        self.client.decoder.serverVersion = version
        self.client.connState = self.client_type.CONNECTED
        self.client.clientId = 1
        self.client._apiReady = True

    def receive(self, frame: bytes) -> None:
        self.client._onSocketHasData(frame)

    def kinds(self) -> dict[str, type]:
        module = importlib.import_module(self.package)
        objects = importlib.import_module(f"{self.package}.objects")
        order = importlib.import_module(f"{self.package}.order")
        return {
            "contract": module.Contract, "order": module.Order, "leg": module.ComboLeg, "legPrice": order.OrderComboLeg,
            "deltaNeutral": module.DeltaNeutralContract, "tier": objects.SoftDollarTier, "tag": module.TagValue,
            "execFilter": module.ExecutionFilter, "subscription": module.ScannerSubscription,
            "wshEventData": getattr(objects, "WshEventData", None), "data": getattr(objects, "WshEventData", None),
            "orderCancel": None,
        }

    def condition(self, kind: int) -> Any:
        return importlib.import_module(f"{self.package}.order").OrderCondition.createClass(kind)()


def client(peer: Peer) -> "OfficialClient | AsyncClient":
    return OfficialClient(peer) if peer.is_official else AsyncClient(peer)


def frame(payload: bytes) -> bytes:
    return struct.pack(">I", len(payload)) + payload
