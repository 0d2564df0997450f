"""One neckbreak per data directory, and the server end of the control socket.

`claim` takes a lock on a file in the data directory; the system drops it with the process, however
that ends, so nothing has to be tidied after a crash. Whoever holds the lock may serve: an
`Instance` is the `ControlServer` port. Everybody else calls `ask`; `desktop.control` describes the
lines that go to and fro.

A client can say anything, or nothing, or be slow: it gets one clear problem and is let go.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from neckbreak.desktop.control import LINE_MAX, ask, port_file, socket_paths
from neckbreak.errors import KnownError

if TYPE_CHECKING:
    from neckbreak.ports.loop import Cancel, Loop

__all__ = ["CLIENTS_MAX", "CLIENT_S", "LINE_MAX", "Instance", "ask", "claim"]

CLIENT_S: Final = 3.0
"""A client that has not sent its whole line by then is let go."""
CLIENTS_MAX: Final = 16

Answer = Callable[[str, Mapping[str, Any]], Mapping[str, Any]]

if sys.platform == "win32":
    import msvcrt

    def _try_lock(fd: int) -> bool:
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(fd: int) -> bool:
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def claim(data_dir: str | os.PathLike[str]) -> Instance | None:
    """Become the one neckbreak of this data directory (made if missing); None if there is one.

    Raises KnownError("data-dir-unwritable", file=..., reason=...).
    """
    folder = os.path.realpath(data_dir)
    lock = os.path.join(folder, "neckbreak.lock")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        fd = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise KnownError("data-dir-unwritable", file=folder, reason=error.strerror or "") from error
    try:
        if _try_lock(fd):
            return Instance(folder, fd)
    except OSError as error:  # a file system without locks
        os.close(fd)
        raise KnownError("data-dir-unwritable", file=lock, reason=error.strerror or "") from error
    os.close(fd)
    return None


class Instance:
    """The lock, and the `ControlServer` port once it is given the loop. Loop thread only.

    Order: `attach`, `start`, `stop`, `release`. A bug in `answer` reaches the caller's crash
    handler through the loop, after the client was told "internal-error".
    """

    def __init__(self, data_dir: str, lock_fd: int) -> None:
        self.data_dir = data_dir
        self._lock_fd = lock_fd
        self._loop: Loop | None = None
        self._server: socket.socket | None = None
        self._path: str | None = None
        self._token: str | None = None
        self._answer: Answer = _nothing
        self._unwatch: Cancel = _no_cancel
        self._clients: list[_Client] = []

    @property
    def path(self) -> str | None:
        """The socket's path while it listens (None on Windows)."""
        return self._path

    def attach(self, loop: Loop) -> Instance:
        """Give it the event loop; gives itself."""
        self._loop = loop
        return self

    def start(self, answer: Answer) -> None:
        """Listen. Raises KnownError("control-unavailable", reason=...)."""
        assert self._loop is not None, "attach first"
        self._answer = answer
        try:
            self._server = self._listen()
        except OSError as error:
            raise KnownError("control-unavailable", reason=str(error)) from error
        self._server.setblocking(False)
        self._unwatch = self._loop.watch_readable(self._server.fileno(), self._on_client)

    def stop(self) -> None:
        """Stop listening and let every client go. Doing it twice does nothing."""
        self._unwatch()
        for client in list(self._clients):
            client.close()
        if self._server is not None:
            self._server.close()
            self._server = None
            with contextlib.suppress(OSError):
                os.unlink(self._path or port_file(self.data_dir))
            self._path = None

    def release(self) -> None:
        """Stop, and let another one be the instance."""
        self.stop()
        if self._lock_fd >= 0:
            os.close(self._lock_fd)
            self._lock_fd = -1

    if sys.platform == "win32":

        def _listen(self) -> socket.socket:
            from secrets import token_hex

            server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            server.bind(("127.0.0.1", 0))
            server.listen(CLIENTS_MAX)
            self._token = token_hex(16)
            where = json.dumps({"port": server.getsockname()[1], "token": self._token})
            fd = os.open(port_file(self.data_dir), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with open(fd, "w", encoding="ascii") as file:
                file.write(where)
            return server

    else:

        def _listen(self) -> socket.socket:
            for path in socket_paths(self.data_dir):
                with contextlib.suppress(OSError):  # left by a process that was killed
                    os.unlink(path)
                server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
                try:
                    server.bind(path)
                    os.chmod(path, 0o600)  # nobody can connect before listen()
                    server.listen(CLIENTS_MAX)
                except OSError:
                    server.close()
                    continue
                self._path = path
                return server
            raise OSError("no private directory for a socket")

    def _on_client(self) -> None:
        if self._server is None or self._loop is None:
            return
        try:
            peer, _ = self._server.accept()
        except OSError:  # gone again before we came
            return
        while len(self._clients) >= CLIENTS_MAX:
            self._clients[0].close()
        self._clients.append(_Client(peer, self._loop, self._reply, self._clients.remove))

    def _reply(self, raw: bytes) -> tuple[bytes, BaseException | None]:
        """The answering line to a line, and a bug met on the way."""
        try:
            do, args = self._understand(raw)
            answer = {"v": 1, "exit": 0, "data": dict(self._answer(do, args))}
            line = json.dumps(answer).encode() + b"\n"
            if len(line) > LINE_MAX:
                raise KnownError("answer-too-long", limit=LINE_MAX)
        except KnownError as error:
            return _problem(error), None
        except Exception as error:
            return _problem(KnownError("internal-error", detail=type(error).__name__)), error
        return line, None

    def _understand(self, raw: bytes) -> tuple[str, Mapping[str, Any]]:
        if len(raw) > LINE_MAX:
            raise KnownError("request-too-long", limit=LINE_MAX)
        try:
            line = json.loads(raw)
        except (ValueError, RecursionError) as error:
            raise KnownError("request-malformed", detail="not JSON") from error
        if not isinstance(line, dict):
            raise KnownError("request-malformed", detail="not an object")
        if line.get("v") != 1:
            raise KnownError("request-version", version=str(line.get("v"))[:20])
        do, args = line.get("do"), line.get("args", {})
        if not isinstance(do, str) or not isinstance(args, dict):
            raise KnownError("request-malformed", detail="do and args")
        if self._token is not None and line.get("token") != self._token:
            raise KnownError("request-refused")
        return do, args


class _Client:
    """One connection: a line in, a line out, within `CLIENT_S`."""

    def __init__(
        self,
        peer: socket.socket,
        loop: Loop,
        reply: Callable[[bytes], tuple[bytes, BaseException | None]],
        forget: Callable[[_Client], None],
    ) -> None:
        from threading import Timer

        self._peer, self._reply, self._forget = peer, reply, forget
        self._raw = b""
        peer.setblocking(False)
        self._unwatch = loop.watch_readable(peer.fileno(), self._on_readable)
        # The loop port has no timers: a thread waits instead, while a client is there.
        self._patience = Timer(CLIENT_S, lambda: loop.call_soon_threadsafe(self.close))
        self._patience.daemon = True
        self._patience.start()

    def _on_readable(self) -> None:
        try:
            chunk = self._peer.recv(LINE_MAX + 1)
        except BlockingIOError:
            return
        except OSError:
            self.close()
            return
        self._raw += chunk
        line, end, _ = self._raw.partition(b"\n")
        if end or len(self._raw) > LINE_MAX or (self._raw and not chunk):
            self._finish(line)
        elif not chunk:  # a probe, or somebody who lost interest
            self.close()

    def _finish(self, line: bytes) -> None:
        answer, bug = self._reply(line)
        with contextlib.suppress(OSError):
            self._peer.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2 * LINE_MAX)
            self._peer.sendall(answer)
        self.close()
        if bug is not None:
            raise bug

    def close(self) -> None:
        """Let it go. Doing it twice does nothing."""
        if self._peer.fileno() >= 0:
            self._patience.cancel()
            self._unwatch()
            self._peer.close()
            self._forget(self)


def _problem(error: KnownError) -> bytes:
    problem = {"key": error.key, "data": error.data}
    return json.dumps({"v": 1, "exit": 1, "problem": problem}).encode() + b"\n"


def _nothing(do: str, args: Mapping[str, Any]) -> Mapping[str, Any]:
    raise KnownError("request-unknown", do=do)


def _no_cancel() -> None:
    return None
