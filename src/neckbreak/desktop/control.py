"""How a command reaches the running neckbreak: one line each way over a private socket.

Where the socket is: `$XDG_RUNTIME_DIR/neckbreak-<8 hex>.sock`, the hex digits being the start of
the SHA-256 of the data directory's real path; without that directory a folder of ours (0700) in
the temporary directory. On Windows a loopback port, written into the data directory with a token
that only its owner can read.

One JSON line each way, at most `LINE_MAX` bytes:
`{"v": 1, "do": "snooze", "args": {}}` is answered by `{"v": 1, "exit": 0, "data": {}}` or
`{"v": 1, "exit": 1, "problem": {"key": "...", "data": {}}}`. The connection then ends. The other
end is `desktop.instance`.

The command line imports this module on every call, so it stays light: no Qt, no D-Bus.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from collections.abc import Iterator, Mapping
from typing import Any, Final
from zlib import crc32

from neckbreak.errors import KnownError, NotRunning

LINE_MAX: Final = 64 * 1024
_PATH_MAX: Final = 100
"""Bytes in a socket path; the systems allow 104 to 108."""


def _short_name(data_dir: str) -> str:
    # Not hashlib: it loads OpenSSL, 3 MiB in a program that waits all day.
    number = crc32(os.path.realpath(data_dir).encode("utf-8", "surrogateescape"))
    return f"neckbreak-{number:08x}.sock"


def port_file(data_dir: str) -> str:
    """Windows: the file with the port and the token."""
    return os.path.join(data_dir, "control.json")


if sys.platform == "win32":

    def socket_paths(data_dir: str) -> Iterator[str]:
        """Windows has none."""
        yield from ()

else:

    def socket_paths(data_dir: str) -> Iterator[str]:
        """Where the socket may be, the place to make it first."""
        name, uid = _short_name(data_dir), os.getuid()
        for folder in _folders(uid):
            path = os.path.join(folder, name)
            if len(os.fsencode(path)) <= _PATH_MAX and _is_private(folder, uid):
                yield path

    def _folders(uid: int) -> Iterator[str]:
        if runtime_dir := os.environ.get("XDG_RUNTIME_DIR"):
            yield runtime_dir
        yield f"/run/user/{uid}"
        import tempfile

        folder = os.path.join(tempfile.gettempdir(), f"neckbreak-{uid}")
        with contextlib.suppress(OSError):
            os.mkdir(folder, 0o700)
        yield folder

    def _is_private(folder: str, uid: int) -> bool:
        """Ours alone: nobody else could have put a socket of theirs there."""
        try:
            found = os.lstat(folder)
        except OSError:
            return False
        return found.st_uid == uid and not found.st_mode & 0o022 and os.path.isdir(folder)


def ask(
    data_dir: str | os.PathLike[str],
    do: str,
    args: Mapping[str, Any] | None = None,
    timeout_s: float = 5.0,
    patience_s: float = 0.0,
) -> dict[str, Any]:
    """Ask the running neckbreak; gives the answer's data. Blocks for at most `timeout_s` a step.

    One that is only starting does not listen yet: `patience_s` is how long to go on trying.
    Raises NotRunning, KnownError("control-timeout", seconds=...) when it does not answer, and the
    KnownError it answered with.
    """
    line: dict[str, Any] = {"v": 1, "do": do, "args": dict(args or {})}
    peer, token = _connect_patiently(os.fspath(data_dir), timeout_s, patience_s)
    with peer:
        if token is not None:
            line["token"] = token
        try:
            peer.sendall(_line(line))
            raw = _read_line(peer)
        except TimeoutError as error:
            raise KnownError("control-timeout", seconds=timeout_s) from error
        except OSError as error:  # it ended while we spoke
            raise NotRunning from error
    return _data_of(raw)


def _connect_patiently(
    data_dir: str, timeout_s: float, patience_s: float
) -> tuple[socket.socket, str | None]:
    from time import sleep

    while True:
        try:
            return _connect(data_dir, timeout_s)
        except NotRunning:
            if patience_s <= 0:
                raise
        sleep(0.05)
        patience_s -= 0.05


def _connect(data_dir: str, timeout_s: float) -> tuple[socket.socket, str | None]:
    if sys.platform == "win32":
        try:
            with open(port_file(data_dir), encoding="ascii") as file:
                where = json.load(file)
            address = ("127.0.0.1", int(where["port"]))
            return socket.create_connection(address, timeout_s), str(where["token"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise NotRunning from error
    for path in socket_paths(data_dir):
        peer = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        peer.settimeout(timeout_s)
        try:
            peer.connect(path)
        except TimeoutError as error:
            peer.close()
            raise KnownError("control-timeout", seconds=timeout_s) from error
        except OSError:
            peer.close()
            continue
        return peer, None
    raise NotRunning


def _line(request: Mapping[str, Any]) -> bytes:
    line = json.dumps(request).encode() + b"\n"
    if len(line) > LINE_MAX:
        raise KnownError("request-too-long", limit=LINE_MAX)
    return line


def _read_line(peer: socket.socket) -> bytes:
    raw = b""
    while not raw.endswith(b"\n") and len(raw) <= LINE_MAX:
        chunk = peer.recv(LINE_MAX)
        if not chunk:
            break
        raw += chunk
    return raw


def _data_of(raw: bytes) -> dict[str, Any]:
    if not raw:
        raise NotRunning
    try:
        answer = json.loads(raw)
        if answer["v"] == 1 and answer["exit"] == 0:
            return dict(answer["data"])
        problem = answer["problem"]
        raise KnownError(str(problem["key"]), **problem.get("data", {}))
    except (ValueError, KeyError, TypeError) as error:
        raise KnownError("control-nonsense", detail=str(error)) from error
