"""Values that are unlike all others, for every argument and attribute of a client's request."""

from decimal import Decimal
from typing import Any

from names import ATTRIBUTES, LEG_ATTRIBUTES

# What an attribute's default does not tell, or what a client looks at before it sends.
SPECIAL: dict[str, Any] = {
    "multiplier": "137", "discretionaryAmt": 77.5, "specificDates": [20260105, 20260106], "transmit": True,
    "usePriceMgmtAlgo": True, "routeMarketableToBbo": True, "seekPriceImprovement": True, "coupon": 3.5,
    "algoParams": {"pace": "slow", "share": "0.1"}, "smartComboRoutingParams": {"NonGuaranteed": "1", "Route": "x"},
    "orderMiscOptions": {"o1": "1", "o2": "2"}, "totalQuantity": Decimal(4321), "triggerMethod": 7, "strike": 212.5,
    "aboveVolume": 81_234, "averageOptionVolumeAbove": 82_345, "fillWatchlist": True, "fillPortfolio": True, "fillCompetitors": True,
}

# Attributes that are no values of a request: objects filled one by one, or names that only the client uses.
SKIPPED = {
    "comboLegs", "orderComboLegs", "deltaNeutralContract", "softDollarTier", "conditions", "secIdList", "softDollarTierDisplayName",
    "orderId", "parentPermId",
    # Still on the wire of old versions, but they mean nothing any more: no message holds them.
    "faProfile", "nbboPriceCap", "eTradeOnly", "firmQuoteOnly",
}


def invent(name: str, default: Any, number: int) -> Any:
    if name in SPECIAL:
        return SPECIAL[name]
    if isinstance(default, bool):
        return True
    if isinstance(default, int):
        return 30_000 + number
    if isinstance(default, float):
        return 5_000 + number + 0.25
    if isinstance(default, Decimal):
        return Decimal(60_000 + number)
    if isinstance(default, str):
        return f"{name[:12]}~{number}"
    raise TypeError(f"no value for {name} = {default!r}")


def spelled(value: Any) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    return str(value)


def told(path: str, value: Any) -> list[list[str]]:
    """What a message holds of an argument: paths and values."""
    if isinstance(value, dict):
        return [[f"{path}/{tag}", text] for tag, text in value.items()]
    if isinstance(value, list):
        return [[path, spelled(item)] for item in value]
    return [[path, spelled(value)]]


def attribute(name: str, kind: str = "") -> str:
    if kind == "leg" and name in LEG_ATTRIBUTES:
        return LEG_ATTRIBUTES[name]
    return ATTRIBUTES.get(name, name)
