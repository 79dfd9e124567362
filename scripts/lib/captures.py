"""Runs the commands whose output the documentation shows, and compares it or writes it."""

import os
import pathlib
import re
import subprocess
import sys

BLOCK = re.compile(r"(<!-- captured: (?P<command>.+?) -->\n```text\n)(?P<output>.*?)(\n```)", re.S)


def run(command):
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        env={**os.environ, "NO_COLOR": "1", "COLUMNS": "100"},
    )
    return "\n".join(line.rstrip() for line in done.stdout.rstrip().splitlines())


def words(text):
    """What stays the same from run to run: the words that hold no number."""
    return [word for word in re.findall(r"\S+", text) if re.fullmatch(r"[^\W\d_][^\W\d]*[.,:;()]?", word)]


def main(arguments):
    write = "--write" in arguments
    stale = blocks = 0
    for name in (argument for argument in arguments if not argument.startswith("--")):
        path = pathlib.Path(name)
        if not path.exists():
            continue
        text = path.read_text()

        def check(match):
            nonlocal stale, blocks
            blocks += 1
            fresh = run(match["command"])
            if words(fresh) == words(match["output"]):
                return match[0]
            stale += 1
            print(f"{name}: the output of `{match['command']}` is another now:")
            if not write:
                print(fresh)
            return match[1] + fresh + match[4]

        changed = BLOCK.sub(check, text)
        if write:
            path.write_text(changed)
    if write:
        print(f"{stale} of {blocks} captured blocks written")
        return 0
    print(f"{blocks - stale} of {blocks} captured blocks are what the commands print")
    return 1 if stale else 0


sys.exit(main(sys.argv[1:]))
