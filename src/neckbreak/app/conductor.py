"""The conductor: the desk at which the person, the windows and the command line stand.

What they ask for becomes an event for the plan (`app.planning`, the one door); what they ask about
is told from the plan, the day and the record. It is `ui.desk.Desk`.

The conductor knows no Qt, no sentences and no clock of its own. It runs in the GUI thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from neckbreak.app.account import Account
from neckbreak.app.planning import Planning
from neckbreak.domain.activity import Answer
from neckbreak.domain.planner import (
    BreakAsked,
    Choice,
    Chosen,
    Kind,
    OnBreak,
    PauseAsked,
    ResumeAsked,
    TimePassed,
)
from neckbreak.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from neckbreak.app.coach import BreakResult
    from neckbreak.app.day_desk import DayDesk
    from neckbreak.app.ports_used import Ports
    from neckbreak.app.screening import Screening
    from neckbreak.app.use_cases import UseCases
    from neckbreak.domain.adherence import AdherenceReview, DecisionRow
    from neckbreak.domain.exercise import Catalogue
    from neckbreak.domain.instants import Instant
    from neckbreak.domain.policy import Policy
    from neckbreak.domain.programme import ActiveProgramme, Programme
    from neckbreak.ports.views import BreakPlan, Status, TodayView

UNSEEN_CALL_MS = 3_600_000
"""How long a pause until the end of a call lasts where nothing notices calls."""


class Conductor:
    """Made once, by `bootstrap.core`."""

    def __init__(self, ports: Ports, policy: Policy, uses: UseCases, day_desk: DayDesk) -> None:
        self._ports = ports
        self._uses = uses
        self._day = day_desk
        self._planning = Planning(ports, policy, uses, day_desk)
        self._account = Account(
            ports, uses.screening, day_desk, self._planning.timeline, self._planning.troubles
        )
        self._planning.on_change(lambda: ports.presenter.refresh(self.status()))

    # --- life -----------------------------------------------------------------------------

    def start(self) -> None:
        """Take up the work: saved state, open rows, sensors, alarms. Call once."""
        self._planning.start()

    def stop(self) -> None:
        """Save, and let go of the sensors. A running break must have been ended before."""
        self._planning.stop()

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every event (open pages refresh themselves)."""
        self._planning.on_change(listener)

    # --- what the person asks -----------------------------------------------------------------

    def choose(self, choice: Choice, snooze_s: float | None = None) -> None:
        """Start, snooze or skip: the prompt's buttons, the tray and the command line."""
        self._planning.feed(Chosen(self._planning.instant(), choice, snooze_s))

    def ask_break(
        self, kind: Kind = Kind.EXERCISE, exercise: str | None = None, *, is_short: bool = False
    ) -> None:
        """A break now, because the person wants one: whole, short, or with one named exercise.

        Raises KnownError("break-running") during a break, and what `DayDesk.require` raises for an
        exercise that does not exist or is withheld.
        """
        if isinstance(self._planning.state.stage, OnBreak):
            raise KnownError("break-running")
        if exercise is not None:
            self._day.require(exercise, self._ports.clock.now())
        self._planning.breaks.want(exercise)
        self._planning.feed(BreakAsked(self._planning.instant(), kind, is_short))

    def pause(self, until_ms: int | None, is_until_call_ends: bool = False) -> None:
        """Suspend the planning until a wall instant (UTC ms) or until the call ends.

        Where nothing notices calls, their end would never come: the pause then lasts an hour.
        """
        now = self._planning.instant()
        if is_until_call_ends and self._ports.interruptions.look().busy is Answer.UNKNOWN:
            until_ms, is_until_call_ends = now.utc_ms + UNSEEN_CALL_MS, False
        self._planning.feed(PauseAsked(now, until_ms, is_until_call_ends))

    def resume(self) -> None:
        """Plan again now."""
        self._planning.feed(ResumeAsked(self._planning.instant()))

    def policy_changed(self) -> None:
        """Settings were saved: read them and plan by them."""
        self._planning.policy_changed()

    def save_settings(self, changes: Mapping[str, object]) -> Policy:
        """Change settings by key and plain value, plan by them at once, and give those in force.

        Without changes the file is read again. Raises what `SettingsStore` raises; everything
        stays as it was then.
        """
        if changes:
            self._ports.settings.save(changes)
        self.policy_changed()
        return self._planning.policy

    def follow(self, programme_id: str) -> None:
        """Follow another programme from the next break on.

        Raises KnownError("break-running") inside a break, "programme-unknown", and what saving
        settings raises.
        """
        if isinstance(self._planning.state.stage, OnBreak):
            raise KnownError("break-running")
        if all(each.id != programme_id for each in self._day.programmes()):
            raise KnownError("programme-unknown", id=programme_id)
        self.save_settings({"programme.active": programme_id})

    # --- the running break ----------------------------------------------------------------------

    def break_progress(self, done_s: float) -> None:
        """How far the running break got; kept so that a crash loses no more than the last steps."""
        self._planning.breaks.progress(done_s)

    def choose_again(self) -> BreakPlan | None:
        """What the running break holds now that its safety questions were answered.

        Its row is opened with that. None when exercise is locked.
        """
        self._planning.feed(TimePassed(self._planning.instant()))
        return self._planning.breaks.choose_again(self._planning.state)

    def break_ended(self, result: BreakResult) -> None:
        """The break window closed. Called exactly once for each `Presenter.begin_break`."""
        self._planning.breaks.end(result, self._planning.instant())

    def break_lost(self) -> None:
        """Whoever showed the running break is gone and will never report its result.

        The break ends as interrupted where it was last known to be, what was done until then
        counts, and the plan goes on. Without a running break nothing happens, so it may be called
        at any time; a result that comes after it is not counted twice.
        """
        self._planning.breaks.lost(self._planning.instant())

    # --- what is told ---------------------------------------------------------------------------

    @property
    def screening(self) -> Screening:
        """The safety questions' use case, shared by the window and the command line."""
        return self._uses.screening

    @property
    def uses(self) -> UseCases:
        """The use cases beside the day's plan."""
        return self._uses

    @property
    def day(self) -> DayDesk:
        """Dose, catalogue and programme of the day."""
        return self._day

    @property
    def policy(self) -> Policy:
        """The settings in force."""
        return self._planning.policy

    def status(self) -> Status:
        """Everything the tray, the pages and `neckbreak status` say about now."""
        return self._account.status(self._planning.state, self._planning.policy)

    def now(self) -> Instant:
        """The present instant, for those who ask on the person's behalf."""
        return self._ports.clock.now()

    def tell_once(self, key: str, action: str | None = None) -> None:
        """A notice that a person reads once; told again only after the why-log forgot it."""
        self._account.tell_once(key, action)

    def decisions_today(self) -> tuple[DecisionRow, ...]:
        """Today's why-log without marks that decide nothing, oldest first."""
        return self._account.decisions_today()

    def today(self) -> TodayView:
        """The Today page. Loads the catalogue on first use."""
        # Tells nobody: the page that asks is told of every change.
        self._planning.advance(TimePassed(self._ports.clock.now()))
        return self._account.today(self._planning.state, self._planning.policy)

    def programme(self) -> ActiveProgramme | None:
        """The programme followed now; raises what `Followed.active` raises."""
        return self._day.followed.active(self._ports.clock.now().day)

    def programmes(self) -> tuple[Programme, ...]:
        """Everything on the shelf that could be followed. Reads the catalogue."""
        return self._day.programmes()

    def content(self) -> Catalogue:
        """The catalogue, with its date, its review status and its references."""
        return self._day.catalogue()

    def review(self, first: date, last: date) -> AdherenceReview:
        """The three figures and the days of a closed range. Reads the catalogue."""
        return self._account.review(first, last, self._planning.state)
