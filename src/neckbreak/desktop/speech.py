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
    "[Console]::InputEncoding = [Text.Encoding]::UTF8;"
    "$voice.Speak([Console]::In.ReadToEnd())"
)

Spoken = tuple[Sequence[str], bytes | None]
"""Arguments of the voice program, and what it reads."""


def _spd_say(sentence: str, language: str) -> Spoken:
    # Waiting keeps the process alive while it speaks, so that ending it hushes it.
    return ("--wait", "-l", language, "--", sentence), None


def _say(sentence: str, language: str) -> Spoken:
    return ("-f", "-"), sentence.encode()


def _powershell(sentence: str, language: str) -> Spoken:
    known = language.replace("_", "-")
    script = _POWERSHELL.format(language=known if known.replace("-", "").isalnum() else "en")
    return ("-NoProfile", "-NonInteractive", "-Command", script), sentence.encode()


_VOICES: Final[dict[str, tuple[tuple[str, Callable[[str, str], Spoken]], ...]]] = {
    "linux": (("spd-say", _spd_say),),
    "darwin": (("say", _say),),
    "win32": (("powershell", _powershell),),
}


class NullSpeech:
    """The `Speech` port of a machine without a voice."""

    name = "null"

    def say(self, sentence: str, language: str) -> None:
        """Silence."""

    def hush(self) -> None:
        """Nothing speaks."""


class ChildSpeech:
    """The `Speech` port by a voice program. A new sentence cuts the one before it short."""

    def __init__(
        self, name: str, path: str, spoken: Callable[[str, str], Spoken], run: Run
    ) -> None:
        self.name = name
        self._path, self._spoken, self._run = path, spoken, run
        self._child: Child | None = None

    def say(self, sentence: str, language: str) -> None:
        """Speak; returns at once."""
        self.hush()
        arguments, text = self._spoken(sentence, language)
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
