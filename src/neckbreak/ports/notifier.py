"""Desktop notifications, sound and speech, as the presenter sees them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol


class Notifier(Protocol):
    """The desktop's own notifications."""

    name: str

    def show(
        self,
        title: str,
        body: str,
        actions: Sequence[tuple[str, str]] = (),
        on_action: Callable[[str], None] | None = None,
        replaces: int = 0,
        *,
        is_seen_at_once: bool = False,
    ) -> int:
        """Show one (plain text; escaped by the adapter); gives an id for `withdraw`, 0 if none.

        `is_seen_at_once`: for what waits for an answer. Others may be listed only.
        """
        ...

    def when_known(self, told: Callable[[bool], None]) -> None:
        """Call `told` once with whether buttons are shown here: at once, or when the desktop
        answered."""
        ...

    def withdraw(self, notification_id: int) -> None: ...


class Sound(Protocol):
    """Short sounds; fire and forget."""

    name: str

    def play(self, file: str, volume: float) -> None:
        """Play a WAV file at volume 0..1; does nothing where the machine has no sound."""
        ...


class Speech(Protocol):
    """The system's voice; fire and forget."""

    name: str

    def say(self, sentence: str, language: str, volume: float = 0.5) -> None:
        """Speak at volume 0..1; 0.5 is the voice's own, 0 is silence."""
        ...

    def hush(self) -> None: ...
