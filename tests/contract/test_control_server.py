"""What the control socket promises, on the fake and on the real one, with rude clients."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from fakes.desktop import FakeControlServer
from neckbreak.desktop import instance as instance_module
from neckbreak.desktop.instance import CLIENTS_MAX, LINE_MAX, Instance, ask, claim
from neckbreak.errors import KnownError, NotRunning
from neckbreak.ports.system import ControlServer
from poll_loop import PollLoop

Ask = Callable[[str, Mapping[str, Any] | None], dict[str, Any]]


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    runtime_dir = tmp_path / "run"
    runtime_dir.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime_dir))
    return tmp_path / "data"


@pytest.fixture
def loop() -> Iterator[PollLoop]:
    with PollLoop() as made:
        yield made
        assert not made.watched


def claimed(data_dir: Path) -> Instance:
    instance = claim(data_dir)
    assert instance is not None
    return instance


@pytest.fixture
def instance(data_dir: Path, loop: PollLoop) -> Iterator[Instance]:
    made = claimed(data_dir).attach(loop)
    yield made
    made.release()


def while_running(loop: PollLoop, call: Callable[[], Any]) -> Any:
    """Make a blocking call in a thread while the loop turns here."""
    result: list[Any] = []

    def run() -> None:
        try:
            result.append(call())
        except Exception as error:
            result.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    loop.run_until(lambda: not thread.is_alive(), 10.0)
    if isinstance(result[0], Exception):
        raise result[0]
    return result[0]


@pytest.fixture(params=["fake", "socket"])
def rig(request: pytest.FixtureRequest) -> tuple[ControlServer, Ask]:
    if request.param == "fake":
        server = FakeControlServer()
        return server, server.ask
    made: Instance = request.getfixturevalue("instance")
    data_dir: Path = request.getfixturevalue("data_dir")
    loop: PollLoop = request.getfixturevalue("loop")
    return made, lambda do, args=None: while_running(loop, lambda: ask(data_dir, do, args))


def echo(do: str, args: Mapping[str, Any]) -> Mapping[str, Any]:
    if do == "fail":
        raise KnownError("snoozes-used-up", count=2)
    return {"do": do, **args}


def test_answers_and_passes_problems_on(rig: tuple[ControlServer, Ask]) -> None:
    server, ask_it = rig
    server.start(echo)
    assert ask_it("status", None) == {"do": "status"}
    assert ask_it("snooze", {"minutes": 5}) == {"do": "snooze", "minutes": 5}
    with pytest.raises(KnownError) as caught:
        ask_it("fail", None)
    assert (caught.value.key, caught.value.data) == ("snoozes-used-up", {"count": 2})
    server.stop()
    server.stop()


def test_the_second_one_is_refused_until_the_first_ends(data_dir: Path) -> None:
    first = claimed(data_dir)
    assert claim(data_dir) is None
    assert claim(str(data_dir) + "/../data") is None
    first.release()
    claimed(data_dir).release()


def test_one_that_was_killed_leaves_nothing_behind(data_dir: Path, loop: PollLoop) -> None:
    code = f"""
import sys, time
from poll_loop import PollLoop
from neckbreak.desktop.instance import claim
made = claim({str(data_dir)!r}).attach(PollLoop())
made.start(lambda do, args: {{}})
print(made.path, flush=True)
time.sleep(60)
"""
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as first:  # fmt: skip
        assert first.stdout is not None
        path = first.stdout.readline().strip()
        assert claim(data_dir) is None
        first.send_signal(signal.SIGKILL)
        first.wait(10)
    assert Path(path).exists()
    with pytest.raises(NotRunning):
        ask(data_dir, "status")
    second = claimed(data_dir).attach(loop)
    second.start(echo)
    assert second.path == path
    assert while_running(loop, lambda: ask(data_dir, "status")) == {"do": "status"}
    second.release()
    assert not Path(path).exists()


def test_files_are_private_and_named_after_the_data_dir(instance: Instance, data_dir: Path) -> None:
    instance.start(echo)
    assert instance.path is not None
    path = Path(instance.path)
    assert path.parent == Path(os.environ["XDG_RUNTIME_DIR"])
    assert len(path.stem.removeprefix("neckbreak-")) == 8
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700
    assert stat.S_IMODE((data_dir / "neckbreak.lock").stat().st_mode) == 0o600


@pytest.mark.parametrize("runtime_dir", ["", "/nonexistent", "long"])
def test_without_a_runtime_dir_a_private_folder_is_made(
    runtime_dir: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loop: PollLoop
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    if runtime_dir == "long":
        runtime_dir = str(tmp_path / ("x" * 120))
        os.mkdir(runtime_dir, 0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", runtime_dir)
    monkeypatch.setattr("neckbreak.desktop.control._folders", _without_run_user(tmp_path))
    made = claimed(tmp_path / "d").attach(loop)
    made.start(echo)
    assert made.path is not None
    assert Path(made.path).parent == tmp_path / f"neckbreak-{os.getuid()}"
    assert stat.S_IMODE(Path(made.path).parent.stat().st_mode) == 0o700
    assert while_running(loop, lambda: ask(tmp_path / "d", "x")) == {"do": "x"}
    made.release()


def _without_run_user(tmp_path: Path) -> Callable[[int], Iterator[str]]:
    from neckbreak.desktop.control import _folders

    def folders(uid: int) -> Iterator[str]:
        return (folder for folder in _folders(uid) if not folder.startswith("/run/user"))

    return folders


def test_a_folder_of_somebody_else_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loop: PollLoop
) -> None:
    runtime_dir = tmp_path / "shared"
    runtime_dir.mkdir()
    runtime_dir.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime_dir))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    made = claimed(tmp_path / "d").attach(loop)
    made.start(echo)
    assert made.path is not None
    assert Path(made.path).parent != runtime_dir
    made.release()


RUDE = {
    "not JSON": (b"hello\n", "request-malformed"),
    "nothing in the line": (b"\n", "request-malformed"),
    "not an object": (b"[1]\n", "request-malformed"),
    "no command": (b'{"v": 1}\n', "request-malformed"),
    "arguments of the wrong kind": (b'{"v": 1, "do": "x", "args": [1]}\n', "request-malformed"),
    "no version": (b'{"do": "x"}\n', "request-version"),
    "another version": (b'{"v": 2, "do": "x"}\n', "request-version"),
    "not text": (b"\xff\xfe\x00\n", "request-malformed"),
    "deep": (b"[" * 60000 + b"\n", "request-malformed"),
    "too long": (b"x" * (LINE_MAX + 1), "request-too-long"),
    "no end of the line": (b'{"v": 1, "do', "request-malformed"),
}


@pytest.mark.parametrize("name", RUDE)
def test_nonsense_gets_one_clear_problem(name: str, instance: Instance, loop: PollLoop) -> None:
    line, key = RUDE[name]
    instance.start(echo)

    def speak() -> bytes:
        with socket.socket(socket.AF_UNIX) as peer:
            peer.settimeout(5)
            peer.connect(str(instance.path))
            peer.sendall(line)
            peer.shutdown(socket.SHUT_WR)
            return _everything(peer)

    answer = json.loads(while_running(loop, speak))
    assert (answer["v"], answer["exit"], answer["problem"]["key"]) == (1, 1, key)
    assert while_running(loop, lambda: ask(instance.data_dir, "still")) == {"do": "still"}


def _everything(peer: socket.socket) -> bytes:
    raw = b""
    while chunk := peer.recv(65536):
        raw += chunk
    return raw


def test_a_line_may_come_in_pieces(instance: Instance, loop: PollLoop) -> None:
    instance.start(echo)
    with socket.socket(socket.AF_UNIX) as peer:
        peer.connect(str(instance.path))
        for piece in (b'{"v": 1, ', b'"do": "x", ', b'"args": {}}\n'):
            peer.sendall(piece)
            loop.run_for(0.02)
        assert json.loads(_everything(peer))["data"] == {"do": "x"}


def test_a_slow_client_is_let_go(
    instance: Instance, loop: PollLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance_module, "CLIENT_S", 0.1)
    instance.start(echo)
    with socket.socket(socket.AF_UNIX) as peer:
        peer.connect(str(instance.path))
        peer.setblocking(False)
        loop.run_until(lambda: len(loop.watched) == 2, 5.0)
        loop.run_until(lambda: len(loop.watched) == 1, 5.0)
        assert peer.recv(10) == b""


def test_a_crowd_pushes_out_its_eldest(instance: Instance, loop: PollLoop) -> None:
    instance.start(echo)
    with contextlib.ExitStack() as stack:
        for _ in range(CLIENTS_MAX + 5):
            peer = stack.enter_context(socket.socket(socket.AF_UNIX))
            peer.connect(str(instance.path))
            loop.turn(0.2)
        loop.run_for(0.05)
        assert len(loop.watched) <= CLIENTS_MAX + 1
        assert while_running(loop, lambda: ask(instance.data_dir, "x")) == {"do": "x"}


def test_a_bug_is_told_and_travels_on(instance: Instance, data_dir: Path, loop: PollLoop) -> None:
    def buggy(do: str, args: Mapping[str, Any]) -> Mapping[str, Any]:
        raise ZeroDivisionError

    instance.start(buggy)
    results: list[object] = []

    def run() -> None:
        try:
            ask(data_dir, "x")
        except KnownError as error:
            results.append(error.key)

    thread = threading.Thread(target=run)
    thread.start()
    with pytest.raises(ZeroDivisionError):
        loop.run_until(lambda: results, 5.0)
    thread.join(5.0)
    assert results == ["internal-error"]


@pytest.mark.parametrize(
    "answer, key",
    [({"text": "x" * LINE_MAX}, "answer-too-long"), ({"text": object()}, "internal-error")],
)
def test_an_answer_that_cannot_be_sent_is_a_problem(
    answer: Mapping[str, Any], key: str, instance: Instance, data_dir: Path, loop: PollLoop
) -> None:
    instance.start(lambda do, args: answer)
    with contextlib.suppress(TypeError):  # the bug travels on, too
        with pytest.raises(KnownError) as caught:
            while_running(loop, lambda: ask(data_dir, "x"))
        assert caught.value.key == key


def test_a_long_answer_arrives_whole(instance: Instance, data_dir: Path, loop: PollLoop) -> None:
    text = "é" * 10000
    instance.start(lambda do, args: {"text": text})
    assert while_running(loop, lambda: ask(data_dir, "x")) == {"text": text}


def test_a_request_that_is_too_long_is_not_sent(instance: Instance, data_dir: Path) -> None:
    instance.start(echo)
    with pytest.raises(KnownError, match="request-too-long"):
        ask(data_dir, "x", {"text": "x" * LINE_MAX})


def test_a_program_that_hangs_is_not_waited_for(instance: Instance, data_dir: Path) -> None:
    instance.start(echo)  # and the loop never turns
    with pytest.raises(KnownError) as caught:
        ask(data_dir, "x", timeout_s=0.1)
    assert (caught.value.key, caught.value.data) == ("control-timeout", {"seconds": 0.1})


def test_one_that_is_starting_is_waited_for(
    instance: Instance, data_dir: Path, loop: PollLoop
) -> None:
    results: list[dict[str, Any]] = []
    thread = threading.Thread(target=lambda: results.append(ask(data_dir, "show", patience_s=5.0)))
    thread.start()
    loop.run_for(0.1)
    assert not results
    instance.start(echo)
    loop.run_until(lambda: results, 5.0)
    thread.join(5.0)


def test_nobody_there(data_dir: Path) -> None:
    with pytest.raises(NotRunning):
        ask(data_dir, "status")


def test_a_data_dir_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KnownError) as caught:
        claim(tmp_path / "file" / "data")
    assert caught.value.key == "data-dir-unwritable"


def test_the_client_stays_light() -> None:
    code = (
        "import sys; import neckbreak.desktop.control;"
        "print([m for m in ('PySide6', 'jeepney', 'asyncio', 'ssl', 'subprocess', 'tempfile',"
        "'typing', 'dataclasses', 'datetime', 'threading') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert json.loads(done.stdout.replace("'", '"')) == ["typing"]
