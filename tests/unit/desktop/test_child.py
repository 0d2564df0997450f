"""Helper programs, sounds and the voice, with small scripts in the place of players."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from neckbreak.desktop.child import Child, clean_environment, runner
from neckbreak.desktop.sound import NullSound, WindowsSound, choose_sound
from neckbreak.desktop.speech import ChildSpeech, NullSpeech, choose_speech


def script(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o700)
    return file


def wait_for(file: Path) -> str:
    until = time.monotonic() + 5
    while not file.exists() or not file.read_text().endswith("\n"):
        assert time.monotonic() < until, f"{file} was not written"
        time.sleep(0.01)
    return file.read_text()


def test_children_get_neither_our_qt_nor_our_libraries() -> None:
    env = {
        "PATH": "/bin", "HOME": "/h", "QT_QPA_PLATFORMTHEME": "gnome", "PYTHONHOME": "/b",
        "LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/theirs",
        "DYLD_LIBRARY_PATH": "/bundle", "XDG_ACTIVATION_TOKEN": "t",
    }  # fmt: skip
    assert clean_environment(env) == {
        "PATH": "/bin", "HOME": "/h", "LD_LIBRARY_PATH": "/theirs",
    }  # fmt: skip


def test_a_child_that_hangs_is_ended_with_its_own_children(tmp_path: Path) -> None:
    hangs = script(tmp_path, "hangs", f"sleep 60 & echo $! > {tmp_path}/pid; wait")
    child = runner(os.environ, 0.2)([str(hangs)], None)
    assert child is not None
    grandchild = int(wait_for(tmp_path / "pid"))
    assert child.wait(5)
    until = time.monotonic() + 5
    while _is_alive(grandchild):
        assert time.monotonic() < until
        time.sleep(0.01)


def _is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_a_program_that_is_missing_is_no_error() -> None:
    assert runner(os.environ)(["/nonexistent/player"], None) is None


def test_a_child_may_end_before_it_reads() -> None:
    child = runner(os.environ)(["/bin/true"], b"x" * 1000)
    assert child is not None
    assert child.wait(5)
    child.end()


@pytest.mark.parametrize(
    "player, expected",
    [
        ("pw-play", "--volume=0.500 /a b.wav"),
        ("paplay", "--volume=32768 /a b.wav"),
        ("canberra-gtk-play", "--volume=-6.0 -f /a b.wav"),
        ("aplay", "-q /a b.wav"),
    ],
)
def test_the_first_player_found_plays(player: str, expected: str, tmp_path: Path) -> None:
    script(tmp_path, player, f'echo "$@" > {tmp_path}/out')
    sound = choose_sound({"PATH": str(tmp_path)}, "linux")
    assert sound.name == player
    sound.play("/a b.wav", 0.0)
    sound.play("--help", 0.5)
    sound.play("/a b.wav", 0.5)
    assert wait_for(tmp_path / "out") == expected + "\n"


def test_better_players_come_first(tmp_path: Path) -> None:
    for player in ("aplay", "paplay"):
        script(tmp_path, player, "true")
    assert choose_sound({"PATH": str(tmp_path)}, "linux").name == "paplay"


def test_a_machine_without_a_player_is_silent(tmp_path: Path) -> None:
    sound, speech = choose_sound({"PATH": str(tmp_path)}), choose_speech({"PATH": str(tmp_path)})
    assert isinstance(sound, NullSound)
    assert isinstance(speech, NullSpeech)
    sound.play("/a.wav", 1.0)
    speech.say("Turn your head.", "en")
    speech.hush()


def test_macos_plays_and_windows_too(tmp_path: Path) -> None:
    script(tmp_path, "afplay", f'echo "$@" > {tmp_path}/out')
    choose_sound({"PATH": str(tmp_path)}, "darwin").play("/a.wav", 2.0)
    assert wait_for(tmp_path / "out") == "-v 1.000 /a.wav\n"
    played: list[str] = []
    sound = WindowsSound(played.append)
    sound.play("a.wav", 0)
    sound.play("a.wav", 0.1)
    assert played == ["a.wav"]


@pytest.mark.parametrize(
    "platform, voice, arguments, read",
    [
        ("linux", "spd-say", "--wait -l de -- --Kopf; drehen\n", ""),
        ("darwin", "say", "-f -\n", "--Kopf; drehen"),
    ],
)
def test_speaks(platform: str, voice: str, arguments: str, read: str, tmp_path: Path) -> None:
    script(tmp_path, voice, f'/bin/cat > {tmp_path}/in; echo "$@" > {tmp_path}/out')
    speech = choose_speech({"PATH": str(tmp_path)}, platform)
    assert speech.name == voice
    speech.say("--Kopf; drehen", "de")
    assert wait_for(tmp_path / "out") == arguments
    assert (tmp_path / "in").read_text() == read


@pytest.mark.parametrize(
    "platform, voice, arguments, read",
    [
        ("linux", "spd-say", "--wait -i -60 -l de -- Kopf drehen\n", ""),
        ("darwin", "say", "-f -\n", "[[volm 0.20]] Kopf drehen"),
    ],
)
def test_speaks_as_loud_as_asked(
    platform: str, voice: str, arguments: str, read: str, tmp_path: Path
) -> None:
    script(tmp_path, voice, f'/bin/cat > {tmp_path}/in; echo "$@" > {tmp_path}/out')
    speech = choose_speech({"PATH": str(tmp_path)}, platform)
    speech.say("Kopf drehen", "de", 0.0)
    speech.say("Kopf drehen", "de", 0.2)
    assert wait_for(tmp_path / "out") == arguments
    assert (tmp_path / "in").read_text() == read


def test_windows_speaks_what_it_reads() -> None:
    from neckbreak.desktop.speech import _powershell

    arguments, text = _powershell("'; Remove-Item x", "de_DE'")
    assert "Remove-Item" not in " ".join(arguments)
    assert "'en'" in arguments[-1]
    assert text == b"'; Remove-Item x"
    assert "'de-DE'" in _powershell("x", "de_DE")[0][-1]
    assert "Volume = 100" in _powershell("x", "de")[0][-1]
    assert "Volume = 20" in _powershell("x", "de", 0.2)[0][-1]


def test_a_new_sentence_cuts_the_old_one_short(tmp_path: Path) -> None:
    spd_say = script(
        tmp_path, "spd-say", f'echo "$@" >> {tmp_path}/said; [ "$1" = --cancel ] || exec sleep 60'
    )
    started: list[Child] = []
    run = runner(os.environ)

    def recording(command: Sequence[str], text: bytes | None) -> Child | None:
        child = run(command, text)
        assert child is not None
        started.append(child)
        return child

    speech = ChildSpeech("spd-say", str(spd_say), lambda s, *_: (("--wait", s), None), recording)
    speech.say("one", "en")
    wait_for(tmp_path / "said")
    speech.say("two", "en")
    assert started[0].wait(5)
    speech.hush()
    for child in started:
        assert child.wait(5)
    speech.hush()
    assert len(started) == 4  # two sentences, two times "--cancel"
