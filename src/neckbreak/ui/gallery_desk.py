"""What stands behind the windows of a scene: the program's desk in a situation, and silence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from neckbreak.app.after_break import AfterBreak
from neckbreak.app.coach import BreakResult
from neckbreak.app.screening import Screening
from neckbreak.app.use_cases import UseCases
from neckbreak.app.welcome import Welcome
from neckbreak.domain.adherence import BreakKind, EntryRow, ScreeningRow
from neckbreak.domain.after_break import Card, Moment
from neckbreak.domain.instants import Instant
from neckbreak.domain.planner import Choice
from neckbreak.domain.policy import Policy
from neckbreak.domain.symptoms import StopOutcome, StopReason
from neckbreak.errors import KnownError
from neckbreak.ports.views import Status, TodayView
from neckbreak.ui.desk import Desk


class _Memory:
    """A record for what scenes answer; forgotten with the scene."""

    def __init__(self) -> None:
        self._screening: ScreeningRow | None = None
        self._entries: list[EntryRow] = []

    def latest_screening(self) -> ScreeningRow | None:
        return self._screening

    def add_screening(self, row: ScreeningRow) -> int:
        self._screening = row
        return 1

    def add_entry(self, row: EntryRow) -> int:
        self._entries.append(row)
        return len(self._entries)

    def latest_entry(self, kind: str) -> EntryRow | None:
        return next((row for row in reversed(self._entries) if row.kind == kind), None)


class _UnkeptAfterBreak(AfterBreak):
    """Asks and tells like the real one, whose record stays as the played day left it."""

    def __init__(self, real: AfterBreak) -> None:
        self._real = real

    def card(self, *args: Any, **named: Any) -> Card:
        """As the real one decides."""
        return self._real.card(*args, **named)

    def stop(self, reason: StopReason, now: Instant) -> StopOutcome:
        """As the real one decides."""
        return self._real.stop(reason, now)

    def pain_asked(self, moment: Moment, now: Instant) -> None:
        """Nothing is kept."""

    def answer_pain(self, break_id: int, moment: Moment, value: int, now: Instant) -> None:
        """Nothing is kept."""

    def tip_shown(self, tip_id: str, now: Instant) -> None:
        """Nothing is kept."""


class PosedDesk:
    """A desk in a chosen situation. What would change the day behind it is not passed on."""

    def __init__(self, desk: Desk, policy: Policy, view: TodayView) -> None:
        self._desk, self._view = desk, view
        self.policy = policy
        self.screening = desk.screening
        self.uses: UseCases = replace(
            desk.uses, after_break=_UnkeptAfterBreak(desk.uses.after_break)
        )
        self.trouble: KnownError | None = None
        """Raised by `save_settings`."""
        self.condition: Mapping[str, object] = {}
        """Changes of the status."""

    def __getattr__(self, name: str) -> object:
        return getattr(self._desk, name)

    def forget_answers(self) -> Screening:
        """Nobody has answered anything; what is answered now is not kept."""
        memory = _Memory()
        self.screening = Screening(memory)
        self.uses = replace(self.uses, screening=self.screening, welcome=Welcome(memory))
        return self.screening

    def status(self) -> Status:
        """The status in the chosen situation."""
        return replace(self._view.status, **self.condition)  # type: ignore[arg-type]

    def today(self) -> TodayView:
        """The day in the chosen situation."""
        return replace(self._view, status=self.status())

    def save_settings(self, _changes: Mapping[str, object]) -> Policy:
        """Nothing is saved."""
        if self.trouble is not None:
            raise self.trouble
        return self.policy

    def choose(self, choice: Choice, snooze_s: float | None = None) -> None:
        """Nothing is chosen."""

    def break_progress(self, done_s: float) -> None:
        """Nothing is kept."""

    def break_ended(self, result: BreakResult) -> None:
        """Nothing is kept."""


class NoHost:
    """Nobody has to be told of a scene."""

    def problem(self, error: KnownError) -> None:
        raise error

    def break_behind(self, kind: BreakKind) -> None: ...

    def emptied(self, is_empty: bool) -> None: ...

    def crashed(self, sentence: str) -> None: ...


class Silence:
    """No sound, no voice."""

    name = "none"

    def play(self, file: str, volume: float) -> None: ...

    def say(self, sentence: str, language: str, volume: float = 0.5) -> None: ...

    def hush(self) -> None: ...
