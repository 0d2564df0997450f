"""The desk the windows stand at: everything the interface may ask of the program.

`app.conductor.Conductor` is one; tests use a fake. Asking never answers at once: what follows
comes back through `ports.presenter`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from neckbreak.app.coach import BreakResult
    from neckbreak.app.screening import Screening
    from neckbreak.app.use_cases import UseCases
    from neckbreak.domain.adherence import AdherenceReview
    from neckbreak.domain.exercise import Catalogue
    from neckbreak.domain.planner import Choice, Kind
    from neckbreak.domain.policy import Policy
    from neckbreak.domain.programme import ActiveProgramme, Programme
    from neckbreak.ports.views import BreakPlan, Status, TodayView


class Desk(Protocol):
    """GUI thread only. Raises KnownError where the person must be told something."""

    @property
    def policy(self) -> Policy:
        """The settings in force."""
        ...

    @property
    def screening(self) -> Screening:
        """The safety questions' use case."""
        ...

    @property
    def uses(self) -> UseCases:
        """The use cases beside the day's plan."""
        ...

    def status(self) -> Status:
        """The program's state now."""
        ...

    def today(self) -> TodayView:
        """Everything the Today page shows. Loads the catalogue on first use."""
        ...

    def review(self, first: date, last: date) -> AdherenceReview:
        """The three figures and the days of a closed range."""
        ...

    def choose(self, choice: Choice, snooze_s: float | None = None) -> None:
        """Start, snooze or skip the break in hand (or the next one)."""
        ...

    def ask_break(self, kind: Kind, exercise: str | None = None) -> None:
        """A break now; optionally with one named exercise."""
        ...

    def pause(self, until_ms: int | None, is_until_call_ends: bool = False) -> None:
        """Suspend until a wall instant (UTC ms) or until the call ends."""
        ...

    def resume(self) -> None:
        """Plan again now."""
        ...

    def break_progress(self, done_s: float) -> None:
        """How far the running break got."""
        ...

    def choose_again(self) -> BreakPlan | None:
        """The running break after its safety questions, with its row's id; None when locked."""
        ...

    def break_ended(self, result: BreakResult) -> None:
        """The break window closed; once for each `Presenter.begin_break`."""
        ...

    def break_lost(self) -> None:
        """Whoever showed the running break is gone; it ends where it was last known to be."""
        ...

    def save_settings(self, changes: Mapping[str, object]) -> Policy:
        """Change settings by key and plain value, at once; gives those in force.

        Without changes the file is read again. Raises KnownError ("setting-invalid",
        "settings-damaged", "settings-unwritable", "disk-full"); nothing has changed then.
        """
        ...

    def programme(self) -> ActiveProgramme | None:
        """The programme followed now. Raises KnownError("programme-unknown" ...)."""
        ...

    def programmes(self) -> tuple[Programme, ...]:
        """The ready-made and the installed programmes. Loads the catalogue."""
        ...

    def follow(self, programme_id: str) -> None:
        """Follow another programme from the next break on; raises KnownError inside a break."""
        ...

    def content(self) -> Catalogue:
        """The catalogue, with its date, its review status and its references."""
        ...
