"""A sound really reaches a sound server, at the volume asked for."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest

from neckbreak.desktop.sound import choose_sound
from real_desktop import Desk, desktop_part, need, wait_until


@pytest.mark.desktop
def test_a_sound_reaches_the_server(tmp_path: Path) -> None:
    file = tmp_path / "quiet tone.wav"
    with wave.open(str(file), "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(48000)
        made.writeframes(bytes(2 * 48000 * 3))
    with desktop_part(), Desk() as desk:
        need("paplay")
        desk.start_pulse()
        sound = choose_sound({**desk.env, "QT_QPA_PLATFORM": "offscreen"})
        assert sound.name in ("pw-play", "paplay")
        sound.play(str(file), 0.5)

        def heard() -> bool:
            return "50%" in desk.run("pactl", "list", "sink-inputs")

        wait_until(heard, 5.0, "a stream at half the volume")
