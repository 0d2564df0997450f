"""The break on screen and its row: opened when it begins, closed with its outcome when it ends.

A record that cannot be written keeps no break from running and none from ending: what could not be
opened at the beginning is added whole at the end.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neckbreak.domain.adherence import BreakRow, Evidence, Outcome, Stamp

if TYPE_CHECKING:
    from neckbreak.app.coach import BreakResult
    from neckbreak.app.holding import Holding
    from neckbreak.app.troubles import Troubles
    from neckbreak.domain.instants import Instant
    from neckbreak.ports.records import Records


class RunningBreak:
    """One break, from its begin to its result. `due` None: the person asked for it.

    A row's kind and length are not changed once it is open; so it is opened when it is known what
    the break holds: at once, or after the safety questions that come first.
    """

    def __init__(
        self,
        records: Records,
        troubles: Troubles,
        holding: Holding,
        due: Instant | None,
        began: Instant,
    ) -> None:
        self.holding = holding
        self.has_begun = False
        self._records = records
        self._troubles = troubles
        self._done_s = 0.0
        due_at = Stamp.of(due) if due is not None else None
        self._row = BreakRow(0, holding.kind, due_at, Stamp.of(began), None, 0.0, 0.0, None)
        if not holding.needs_screening:
            self.begin(holding, began)

    def begin(self, holding: Holding, began: Instant) -> None:
        """It is known what the break holds: open its row."""
        self.holding, self.has_begun = holding, True
        planned_s = holding.script.total_s if holding.script is not None else 0.0
        row = replace(self._row, kind=holding.kind, began=Stamp.of(began), planned_s=planned_s)
        self._row = replace(row, id=self._troubles.attempt(lambda: self._open(row)) or 0)

    @property
    def id(self) -> int:
        """The row's id; 0 before it is opened and while it could not be written."""
        return self._row.id

    def _open(self, row: BreakRow) -> int:
        assert row.began is not None
        return self._records.open_break(row.kind, row.due, row.began, row.planned_s)

    def progress(self, done_s: float) -> None:
        """Remember how far it got, for the start after a crash."""
        self._done_s = max(self._done_s, done_s)
        if self.id:
            self._troubles.attempt(lambda: self._records.note_progress(self.id, done_s))

    def lost_result(self) -> BreakResult:
        """What is known of a break whose window vanished before it could tell.

        Each performance has the share that the script had reached with the last known progress;
        what was skipped or repeated on the way is not known, and a break is not called completed
        that nobody saw the end of.
        """
        from neckbreak.app.coach import BreakResult, PerformanceResult
        from neckbreak.domain.session import done_shares

        script = self.holding.script
        if script is None or not self.has_begun:
            return BreakResult(0.0, 0.0, 0.0, Outcome.INTERRUPTED, ())
        done_s = min(self._done_s, script.total_s)
        shares = done_shares(script, [(0.0, done_s)])
        performances = tuple(
            PerformanceResult(performance, share, Evidence.ENDED_EARLY)
            for performance, share in zip(script.performances, shares, strict=True)
        )
        return BreakResult(done_s, script.total_s, 0.0, Outcome.INTERRUPTED, performances)

    def close(self, result: BreakResult, ended: Instant, reason: str | None) -> int | None:
        """Write the outcome; gives the row's id, None if there is no row."""
        at = Stamp.of(ended)
        if self.id:
            self._troubles.attempt(
                lambda: self._records.close_break(
                    self.id, at, result.done_s, result.outcome, reason
                )
            )
            return self.id
        whole = replace(
            self._row, ended=at, done_s=result.done_s, outcome=result.outcome, reason=reason
        )
        return self._troubles.attempt(lambda: self._records.add_break(whole))
