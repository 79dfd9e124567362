"""Independent judges: what other people's clients write is read by us, what we write is read by them.

    python Tests/ForeignClients/judges.py [--keep FOLDER]

1. Every client sends every request that it knows, with a value of its own in every field (judges/ask.py).
2. The Swift tests read those frames and write every answer (JudgeTests).
3. Every client reads those answers with its own decoder (judges/hear.py).

Needs a build of the tests: swift build --build-tests.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "judges"))

from peers import PEERS, ROOT, Peer, install  # noqa: E402


def run(script: str, *arguments: object) -> None:
    subprocess.run([sys.executable, HERE / "judges" / script, *map(str, arguments)], check=True)


def ask(folder: pathlib.Path) -> None:
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        list(pool.map(lambda peer: run("ask.py", peer.name, folder / f"asked-{peer.name}.jsonl"), PEERS))
    with open(folder / "requests.jsonl", "w") as file:
        for peer in PEERS:
            file.write((folder / f"asked-{peer.name}.jsonl").read_text())


def judge(folder: pathlib.Path) -> bool:
    result = subprocess.run(
        ["swift", "test", "--skip-build", "--filter", "JudgeTests"], cwd=ROOT, env=os.environ | {"GATEHOUSE_JUDGES": str(folder)}
    )
    return result.returncode == 0


def hear(folder: pathlib.Path) -> bool:
    def one(peer: Peer) -> dict[str, object]:
        file = folder / f"heard-{peer.name}.json"
        run("hear.py", peer.name, folder / "answers.jsonl", file)
        return json.loads(file.read_text())

    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        reports = list(pool.map(one, PEERS))
    return show(folder, reports)


def show(folder: pathlib.Path, reports: list[dict[str, object]]) -> bool:
    asked = json.loads((folder / "requests-report.json").read_text())
    refused = json.loads((folder / "refusals-report.json").read_text())
    everything = set().union(*asked["messages"].values())
    told = set().union(*(report["names"] for report in reports))
    print("\nclient             requests  kinds  refusals  answers  kinds   values  excused")
    for report in reports:
        peer = report["peer"]
        print(
            f"{peer:18} {asked['byPeer'].get(peer, 0):8} {len(asked['messages'].get(peer, [])):6} "
            f"{refused['byPeer'].get(peer, 0):9} {report['frames']:8} {report['messages']:6} {report['values']:8} "
            f"{len(report['excused']):8}"
        )
    for report in reports:
        peer = report["peer"]
        print(f"{peer} cannot send: {', '.join(sorted(everything - set(asked['messages'].get(peer, [])))) or 'nothing is missing'}")
        print(f"{peer} does not tell: {', '.join(sorted(told - set(report['names']))) or 'nothing is missing'}")
    failed = False
    for name, disagreements in [("requests", asked["disagreements"]), ("refusals", refused["disagreements"])]:
        for text, versions in disagreements.items():
            failed = True
            print(f"DISAGREEMENT in {name}: {text} at {min(versions)}..{max(versions)}")
    for report in reports:
        for text, versions in report["disagreements"].items():
            failed = True
            print(f"DISAGREEMENT of {report['peer']}: {text} at {min(versions)}..{max(versions)}")
    # Of every request and every answer at least one client is judge, but for those that no client here has.
    missing = sorted(set(json.loads((folder / "messages.json").read_text())) - everything - told)
    if missing:
        failed = True
        print(f"NO JUDGE for {', '.join(missing)}")
    return not failed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", type=pathlib.Path, help="a folder for the files that are exchanged, which stays")
    options = parser.parse_args()
    install()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep.resolve() if options.keep else pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        ask(folder)
        good = judge(folder)
        good = hear(folder) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
