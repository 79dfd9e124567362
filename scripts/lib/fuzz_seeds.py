"""Makes a fuzzer's first corpus of the vectors: one file for each frame, in the form of Fuzzing/FuzzCase.

    python3 scripts/lib/fuzz_seeds.py FOLDER
"""

import json
import pathlib
import sys

VECTORS = pathlib.Path("Tests/TWSProtocolTests/Vectors")


def seeds() -> "list[tuple[str, bytes]]":
    found: list[tuple[str, bytes]] = []
    for name in ("text_vectors.jsonl", "proto_vectors.jsonl"):
        for line in (VECTORS / name).read_text().splitlines():
            vector = json.loads(line)
            frame = bytes.fromhex(vector["frame_hex"])
            version = vector["sv"] - 100
            found.append(("frames", bytes([version]) + frame))
            payload = frame[4:]
            raw = int.from_bytes(payload[:4], "big") if vector["sv"] >= 201 else 0
            body = payload[4:] if vector["sv"] >= 201 else payload.partition(b"\0")[2]
            head = bytes([1 if vector["dir"] == "out" else 0, vector["id"], version])
            found.append(("protobuf" if raw > 200 else "text", head + body))
    hello = b"API\0\0\0\0\x09v100..226"
    found.append(("frames", bytes([126]) + hello + bytes.fromhex("000000060000010f082a")))
    found.append(("frames", bytes([0]) + hello + b"\0\0\0\x08" + b"71\0" b"2\0" b"42\0"))
    found.append(("frames", bytes([76]) + b"\0\0\0\x1a" + b"176\0" + b"20260105 10:00:00 UTC\0"))
    return found


def main(folder: pathlib.Path) -> None:
    for number, (case, content) in enumerate(seeds()):
        target = folder / case
        target.mkdir(parents=True, exist_ok=True)
        (target / f"vector-{number:04}").write_bytes(content)


main(pathlib.Path(sys.argv[1]))
