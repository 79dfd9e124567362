"""Runs unmodified clients of others against the simulator, at every server version where something changes.

    run.py --simulator "gatehouse simulate --port 0 --json" [--only ib_async] [--version 178]

Each server version gets a simulator of its own, which prints one line of JSON with its port.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import select
import shlex
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
PEERS = HERE.parent.parent / ".venv" / "peers"

# The dialect changes at 201, 203, 207, 213; the other versions are what real Gateways were seen to answer.
CLIENTS = {
    "ibapi-latest": ("official.py", [176, 178, 187, 200, 201, 203, 207, 213, 226]),
    "ibapi-stable": ("official.py", [176, 178, 187, 200, 201, 203]),
    "ib_async": ("async_client.py", [157, 163, 176, 178]),
}
# A client that offers less than the simulator could do is answered with what it offers.
OFFERS = {"ibapi-latest": 226, "ibapi-stable": 203, "ib_async": 178}
LIMIT = 120


class Simulator:
    """A simulator of one server version, for as long as it is needed."""

    def __init__(self, command, version):
        self.process = subprocess.Popen(
            shlex.split(command) + ["--server-version", str(version)], stdout=subprocess.PIPE, text=True
        )
        if not select.select([self.process.stdout], [], [], LIMIT)[0]:
            self.end()
            raise TimeoutError(f"the simulator did not say its port within {LIMIT} s")
        answer = json.loads(self.process.stdout.readline())
        self.port = answer.get("port") or answer["data"]["port"]

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


def run(name, version, port, client_id):
    script, _ = CLIENTS[name]
    environment = dict(os.environ, PYTHONPATH=str(PEERS / name), PYTHONDONTWRITEBYTECODE="1")
    arguments = ["--port", port, "--client-id", client_id, "--expect-version", min(version, OFFERS[name])]
    start = time.monotonic()
    try:
        done = subprocess.run(
            [sys.executable, str(HERE / script), *map(str, arguments)],
            env=environment, capture_output=True, text=True, timeout=LIMIT,
        )
        output = done.stdout + done.stderr
    except subprocess.TimeoutExpired as late:
        output = f"{late.stdout or ''}\nFAILED the script did not end within {LIMIT} s"
    result = [line.split() for line in output.splitlines() if line.startswith("RESULT ")]
    passed, failed = (int(result[-1][1]), int(result[-1][2])) if result else (0, 1)
    return name, version, passed, failed, output, time.monotonic() - start


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--simulator", required=True, help="the command that starts one")
    arguments.add_argument("--only", choices=CLIENTS, help="one client")
    arguments.add_argument("--version", type=int, help="one server version")
    arguments.add_argument("--jobs", type=int, default=4)
    options = arguments.parse_args()

    runs = [
        (name, version)
        for name, (_, versions) in CLIENTS.items()
        for version in sorted({*versions, options.version} - {None})
        if options.only in (None, name) and options.version in (None, version)
    ]
    simulators = {}
    passed = failed = 0
    try:
        for version in sorted({version for _, version in runs}):
            simulators[version] = Simulator(options.simulator, version)
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            waiting = [
                pool.submit(run, name, version, simulators[version].port, 100 + number)
                for number, (name, version) in enumerate(runs)
            ]
            for done in concurrent.futures.as_completed(waiting):
                name, version, good, bad, output, seconds = done.result()
                print(f"{name:13} at {version}: {good} passed, {bad} failed, {seconds:.1f} s", flush=True)
                if bad:
                    print("    " + output.strip().replace("\n", "\n    "))
                passed += good
                failed += bad
    finally:
        for simulator in simulators.values():
            simulator.end()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
