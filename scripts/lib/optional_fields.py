"""Writes Optional.swift: for every field with presence, a view of it as a Swift optional.

protoc-gen-swift gives such a field a getter with a default, `hasX` and `clearX()`. A text layout needs one place that it
can read from and write to, where absent is nil: `maybeX`. The names are taken from the generated code itself.
"""

import pathlib
import re
import sys

TYPE = re.compile(r"^package (?:nonisolated )?struct (\w+)(?: *:.*)? \{$")
FIELD = re.compile(r"^  package var (`?\w+`?): ([\w\.]+) \{$")
PRESENCE = re.compile(r"^  package var has(\w+): Bool \{")


def optional_fields(text):
    name, candidates = None, {}
    for line in text.splitlines():
        if match := TYPE.match(line):
            name, candidates = match[1], {}
        elif line.startswith("}"):
            name = None
        elif name and (match := FIELD.match(line)):
            candidates[match[1]] = match[2]
        elif name and (match := PRESENCE.match(line)):
            capital = match[1]
            field = next(f for f in candidates if f.strip("`").lower() == capital.lower())
            yield name, field, capital, candidates[field]


def main(folder):
    out = [
        "// Made by scripts/generate-protos. Do not edit.",
        "// swift-format-ignore-file",
        "//",
        "// Every field with presence as a Swift optional: nil is absent.",
        "",
    ]
    current = None
    for path in sorted(pathlib.Path(folder).glob("*.pb.swift")):
        for message, field, capital, kind in optional_fields(path.read_text()):
            if message != current:
                if current:
                    out += ["}", ""]
                out.append(f"extension {message} {{")
                current = message
            out += [
                f"    package var maybe{capital}: {kind}? {{",
                f"        get {{ has{capital} ? {field} : nil }}",
                f"        set {{ if let newValue {{ {field} = newValue }} else {{ clear{capital}() }} }}",
                "    }",
            ]
    out += ["}", ""]
    (pathlib.Path(folder) / "Optional.swift").write_text("\n".join(out))


main(sys.argv[1])
