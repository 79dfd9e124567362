"""The clients that judge: other people's programs, as their authors published them, each in a folder of its own."""

import pathlib
import subprocess
import sys
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[3]
FOLDER = ROOT / ".venv" / "peers"


@dataclass(frozen=True)
class Peer:
    name: str
    pin: str
    """Server versions at which it is asked: its ends, and where something changes that it knows of."""
    versions: tuple[int, ...]

    @property
    def folder(self) -> pathlib.Path:
        return FOLDER / self.name

    @property
    def is_official(self) -> bool:
        return self.name.startswith("ibapi")

    @property
    def newest(self) -> int:
        return self.versions[-1]


_ASYNC = (157, 158, 160, 162, 163, 164, 165, 166, 167, 169, 170, 171, 173, 176)

PEERS = (
    Peer(
        "ibapi-9.81", "ibapi==9.81.1.post1",
        (100, 101, 102, 103, 104, 105, 106, 111, 114, 119, 124, 128, 130, 137, 138, 139, 140, 141, 143, 145, 146, 148, 149,
         150, 151, 153, 156, 157),
    ),
    # 10.19 left PyPI; the same files are published under this name.
    Peer("ibapi-10.19", "nautilus-ibapi==10.19.4", (100, 124, 145, 157, 158, 160, 162, 163, 166, 169, 170, 171, 173, 176)),
    Peer("ibapi-10.30", "python-ibapi-stable==10.30.1", (100, 145, 163, 176, 177, 178, 180, 182, 183, 184, 185, 186, 187)),
    Peer(
        "ibapi-10.37", "ibapi-stable==10.37.2",
        (100, 145, 176, 187, 188, 189, 190, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203),
    ),
    Peer(
        "ibapi-10.51", "ibapi-latest==10.51.1",
        (100, 145, 176, 187, 192, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 215, 216, 217,
         218, 219, 221, 222, 223, 226),
    ),
    Peer("ib_insync-0.9.86", "ib_insync==0.9.86", _ASYNC),
    Peer("ib_async-2.1.0", "ib_async==2.1.0", (*_ASYNC, 177, 178)),
)


def peer(name: str) -> Peer:
    return next(peer for peer in PEERS if peer.name == name)


def install(python: str = sys.executable) -> None:
    """Installs every peer whose pin is not there yet."""
    for one in PEERS:
        mark = one.folder / "pin.txt"
        if mark.exists() and mark.read_text() == one.pin:
            continue
        print(f"installing {one.pin}", flush=True)
        subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade", "--target", one.folder, one.pin],
            check=True,
        )
        mark.write_text(one.pin)
