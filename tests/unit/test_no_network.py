"""Nothing here asks a network: not an import, not an answer, not a command."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import contextlib, importlib, io, pkgutil, sys

ASKING = {"connect", "getaddrinfo", "gethostbyaddr", "gethostbyname", "sendmsg", "sendto"}
asked = []

def hear(event, arguments):
    if event.startswith("socket.") and event.removeprefix("socket.") in ASKING:
        asked.append((event, arguments))

sys.addaudithook(hear)

import dimse_status

for module in pkgutil.walk_packages(dimse_status.__path__, "dimse_status."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
for name in dimse_status.__all__:
    getattr(dimse_status, name)
for code in (0x0000, 0xA702, 0xC502, 0xFE00, 0xFFFF):
    str(dimse_status.resolve(code, operation=dimse_status.Operation.C_MOVE))
print(dimse_status.code_to_status(0xA700, dimse_status.STORAGE).info)

from dimse_status.cli import main

with contextlib.redirect_stdout(io.StringIO()):
    for arguments in (["explain", "0xA702"], ["explain", "0xA702", "--json"], ["list"]):
        with contextlib.suppress(SystemExit):
            main(arguments)
if asked:
    raise SystemExit(f"asked the network: {asked}")
"""


@pytest.mark.thorough
def test_nothing_is_asked_of_a_network() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "0xA700 Failure: Refused: Out of resources\n"
