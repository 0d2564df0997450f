"""The system's voice: spd-say, say or PowerShell; a child process each, fire and forget."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from neckbreak.desktop.child import Child, Run, runner
from neckbreak.ports.notifier import Speech

_SENTENCE_S: Final = 15.0
"""A voice that is at it longer than any cue lasts is ended."""

# What to say comes by standard input, so nothing in a sentence can be taken for a command.
_POWERSHELL: Final = (
    "Add-Type -AssemblyName System.Speech;"
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    "try {{ $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, '{language}') }} catch {{}};"
    "$voice.Volume = {volume};"
    "[Console]::InputEncoding = [Text.Encoding]::UTF8;"
    "$voice.Speak([Console]::In.ReadToEnd())"
)

Spoken = tuple[Sequence[str], bytes | None]
"""Arguments of the voice program, and what it reads."""

USUAL: Final = 0.5
"""The volume a voice has by itself."""


def _spd_say(sentence: str, language: str, volume: float = USUAL) -> Spoken:
    # Waiting keeps the process alive while it speaks, so that ending it hushes it.
    louder = () if volume == USUAL else ("-i", str(round(volume * 200 - 100)))
    return ("--wait", *louder, "-l", language, "--", sentence), None


def _say(sentence: str, language: str, volume: float = USUAL) -> Spoken:
    louder = "" if volume == USUAL else f"[[volm {volume:.2f}]] "
    return ("-f", "-"), (louder + sentence).encode()


def _powershell(sentence: str, language: str, volume: float = USUAL) -> Spoken:
    known = language.replace("_", "-")
    script = _POWERSHELL.format(
        language=known if known.replace("-", "").isalnum() else "en",
        volume=100 if volume == USUAL else round(volume * 100),
    )
    return ("-NoProfile", "-NonInteractive", "-Command", script), sentence.encode()


_VOICES: Final[dict[str, tuple[tuple[str, Callable[[str, str, float], Spoken]], ...]]] = {
    "linux": (("spd-say", _spd_say),),
    "darwin": (("say", _say),),
    "win32": (("powershell", _powershell),),
}


class NullSpeech:
    """The `Speech` port of a machine without a voice."""

    name = "null"

    def say(self, sentence: str, language: str, volume: float = USUAL) -> None:
        """Silence."""

    def hush(self) -> None:
        """Nothing speaks."""


class ChildSpeech:
    """The `Speech` port by a voice program. A new sentence cuts the one before it short."""

    def __init__(
        self, name: str, path: str, spoken: Callable[[str, str, float], Spoken], run: Run
    ) -> None:
        self.name = name
        self._path, self._spoken, self._run = path, spoken, run
        self._child: Child | None = None

    def say(self, sentence: str, language: str, volume: float = USUAL) -> None:
        """Speak; a volume of 0 says nothing. Returns at once."""
        self.hush()
        if volume <= 0:
            return
        arguments, text = self._spoken(sentence, language, min(volume, 1.0))
        self._child = self._run((self._path, *arguments), text)

    def hush(self) -> None:
        """Stop speaking now."""
        if self._child is not None:
            is_speaking = not self._child.wait(0)
            self._child.end()
            self._child = None
            if is_speaking and self.name == "spd-say":
                self._run((self._path, "--cancel"), None)  # its server goes on by itself


def choose_speech(env: Mapping[str, str], platform: str = sys.platform) -> Speech:
    """The voice of this machine; nothing is started."""
    from shutil import which

    for name, spoken in _VOICES.get(platform, ()):
        if path := which(name, path=env.get("PATH")):
            return ChildSpeech(name, path, spoken, runner(env, _SENTENCE_S))
    return NullSpeech()
