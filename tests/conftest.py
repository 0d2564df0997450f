"""What holds for every test: a home of its own, no network, and silence in the log.

A record of level WARNING or above from `neckbreak` fails the test that caused it. A test that takes
`caplog` reads the log itself and is not judged. This file runs where Qt cannot be imported, too.
"""

from __future__ import annotations

import ipaddress
import logging
import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PLACES = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_RUNTIME_DIR": "run",
}


@pytest.fixture(scope="session", autouse=True)
def private_places() -> Iterator[Path]:
    """A home and the XDG folders below it; nothing of the person who runs the tests is touched."""
    base = Path(tempfile.mkdtemp(prefix="nb-"))  # short: the path of a socket is limited
    with pytest.MonkeyPatch.context() as patch:
        for name, place in PLACES.items():
            folder = base / place
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            patch.setenv(name, str(folder))
        patch.delenv("NECKBREAK_DATA_DIR", raising=False)
        yield base
    shutil.rmtree(base, ignore_errors=True)


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A data directory, empty and private."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Sockets reach this machine only: Unix sockets and the loopback address."""
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex
    look_up = socket.getaddrinfo

    def checked_connect(self: socket.socket, address: Any) -> None:
        refuse(self.family, address)
        connect(self, address)

    def checked_connect_ex(self: socket.socket, address: Any) -> int:
        refuse(self.family, address)
        return connect_ex(self, address)

    def checked_look_up(host: Any, *arguments: Any, **named: Any) -> Any:
        refuse(socket.AF_INET, (host,))
        return look_up(host, *arguments, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", checked_connect)
        patch.setattr(socket.socket, "connect_ex", checked_connect_ex)
        patch.setattr(socket, "getaddrinfo", checked_look_up)
        yield


def refuse(family: int, address: Any) -> None:
    """Fail a test that would leave the machine."""
    if family not in (socket.AF_INET, socket.AF_INET6):
        return
    host = address[0] if isinstance(address, tuple) else address
    if not is_loopback(host):
        pytest.fail(f"a test wanted to reach {host} over the network")


def is_loopback(host: Any) -> bool:
    """Whether a host is this machine itself."""
    if host in (None, "", "localhost", b"localhost"):
        return True
    try:
        return ipaddress.ip_address(os.fsdecode(host)).is_loopback
    except ValueError:
        return False


class _Loud(logging.Handler):
    """Keeps what nobody should have to read."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def silent_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on an unexpected log record; see the module."""
    if "caplog" in request.fixturenames:
        yield
        return
    loud = _Loud()
    logger = logging.getLogger("neckbreak")
    logger.addHandler(loud)
    yield
    logger.removeHandler(loud)
    if loud.heard:
        pytest.fail("unexpected in the log:\n" + "\n".join(loud.heard))
