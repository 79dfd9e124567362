"""Hands one client every answer that was written for it, and compares what it tells its user with what was written.

    python hear.py PEER ANSWERS.jsonl REPORT.json
"""

import dataclasses
import enum
import json
import math
import re
import sys
from collections import defaultdict
from datetime import datetime
from typing import Any, Iterator

import adapters
from hearing import ALIASES, SPELLINGS, quirk
from peers import Peer, peer

# What the newest client tells in no other way than as the message itself.
ONLY_PROTOBUF = {"CONFIG_RESPONSE", "UPDATE_CONFIG_RESPONSE"}

UNSET = {"", "None", "2147483647", "9223372036854775807", "1.7976931348623157e+308", "170141183460469231731687303715884105727"}


def leaves(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Every value that a client's callback holds, by the name that it has there."""
    if isinstance(value, enum.Enum):
        yield name, str(value.value[0] if isinstance(value.value, tuple) else value.value)
    elif isinstance(value, bool):
        yield name, "1" if value else "0"
    elif isinstance(value, datetime):
        yield name, str(int(value.timestamp()))
        yield name, value.strftime("%Y%m%d %H:%M:%S")
    elif isinstance(value, str):
        # Python's reader of escapes leaves the two halves of a character apart.
        yield name, value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    elif isinstance(value, (int, float)) or value is None or type(value).__name__ in ("Decimal", "date"):
        yield name, str(value)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(f"{name}.key", key)
            yield from leaves(name, item)
    elif hasattr(value, "ListFields"):
        for field, item in value.ListFields():
            yield from leaves(field.name, item)
    elif hasattr(value, "_asdict"):
        yield from leaves(name, value._asdict())
        for key, item in value._asdict().items():
            yield from leaves(key, item)
    elif isinstance(value, (list, tuple, set, frozenset)) or type(value).__name__.startswith("Repeated"):
        for item in value:
            yield from leaves(name, item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from leaves(field.name, getattr(value, field.name))
    elif hasattr(value, "__dict__"):
        for key, item in vars(value).items():
            yield from leaves(key, item)
    else:
        yield name, str(value)


def plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def same(left: str, right: str) -> bool:
    if left == right or (left in UNSET and right in UNSET):
        return True
    try:
        return math.isclose(float(left), float(right), rel_tol=1e-12)
    except ValueError:
        return False


class Listener:
    def __init__(self, who: Peer) -> None:
        self.peer = who
        self.client = adapters.client(who)
        self.disagreements: dict[str, set[int]] = defaultdict(set)
        self.heard: set[str] = set()
        self.excused: dict[str, set[int]] = defaultdict(set)
        self.frames = 0
        self.values = 0

    def listen(self, answer: dict[str, Any]) -> None:
        name, version = answer["name"], answer["version"]
        self.client.open(version)
        try:
            self.client.receive(bytes.fromhex(answer["frame"]))
        except Exception as error:  # whatever a client does when it cannot read
            self._disagree(f"{name}: raises {type(error).__name__}: {error}", answer)
            return
        calls = [
            (callback, arguments) for callback, arguments in self.client.recorder.calls
            if (not callback.endswith("ProtoBuf") or name in ONLY_PROTOBUF) and callback not in ("connectionClosed", "tcpDataArrived", "tcpDataProcessed")
        ]
        errors = [arguments for callback, arguments in calls if callback == "error" and name != "ERR_MSG"]
        if errors:
            self._disagree(f"{name}: {list(errors[0].values())[-3:]}", answer)
            return
        if not calls:
            self._disagree(f"{name}: says nothing", answer)
            return
        self.frames += 1
        self.heard.add(name)
        found: dict[str, list[str]] = defaultdict(list)
        everything: dict[str, list[str]] = defaultdict(list)
        for _, arguments in calls:
            for argument, value in arguments.items():
                for label, text in leaves(argument, value):
                    found[plain(label)].append(text)
                    everything[text].append(label)
        for path, value in answer["values"]:
            self._look(name, path, value, found, everything, answer)

    def _look(
        self, name: str, path: str, value: str, found: dict[str, list[str]], everything: dict[str, list[str]], answer: dict[str, Any]
    ) -> None:
        self.values += 1
        last = path.rsplit("/", 1)[-1]
        labels = [plain(last)] + [plain(alias) for alias in ALIASES.get(f"{name}{path}", ALIASES.get(last, ()))]
        expected = [value, *SPELLINGS.get(value, ())]
        for label in labels:
            if any(same(one, two) for one in found.get(label, ()) for two in expected):
                return
        # Tags of a map: the client has them as pairs.
        if path.count("/") > 1 and (last in everything or plain(path.split("/")[-2]) in found):
            if any(same(one, value) for texts in found.values() for one in texts) and last in everything:
                return
        if name == "TICK_PRICE" and last == "attrMask" and self.peer.is_official:
            bits = int(value)
            known = {"canautoexecute": 1, "pastlimit": 2} | ({"preopen": 4} if answer["version"] >= 132 else {})
            if all(found.get(bit) == ["1" if bits & weight else "0"] for bit, weight in known.items()):
                return
        elsewhere = sorted({label for text, owners in everything.items() if len(value) > 1 and same(text, value) for label in owners})
        self._disagree(f"{name}{path} = {re.sub(r'[0-9]{4,}', '#', value)}: told as {elsewhere[:4]}", answer, path)

    def _disagree(self, text: str, answer: dict[str, Any], path: str = "") -> None:
        fields = [part for part in path.split("/") if part]
        why = next((why for field in fields[-2:] or [""] if (why := quirk(self.peer.name, answer["name"], field))), None)
        if why:
            self.excused[f"{answer['name']}{path}: {why}"].add(answer["version"])
        else:
            self.disagreements[text].add(answer["version"])

    def report(self) -> dict[str, Any]:
        return {
            "peer": self.peer.name, "frames": self.frames, "values": self.values, "messages": len(self.heard),
            "names": sorted(self.heard),
            "excused": {text: sorted(versions) for text, versions in sorted(self.excused.items())},
            "disagreements": {text: sorted(versions) for text, versions in sorted(self.disagreements.items())},
        }


def main(who: Peer, answers: str, output: str) -> None:
    listener = Listener(who)
    with open(answers) as file:
        for line in file:
            answer = json.loads(line)
            if who.versions[0] <= answer["version"] <= who.newest:
                listener.listen(answer)
    with open(output, "w") as file:
        json.dump(listener.report(), file, indent=1)


if __name__ == "__main__":
    main(peer(sys.argv[1]), sys.argv[2], sys.argv[3])
