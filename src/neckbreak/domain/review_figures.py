"""The figures of a period with the reason for what each is, for `PeriodView`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from neckbreak.domain.adherence import AdherenceReview, Amounts, Data, Outcome, Ratio
from neckbreak.domain.review_types import DayState, DayView, Figure


class Figures:
    """The figures of a period with the reasons for what they are."""

    def __init__(self, period: AdherenceReview, days: Sequence[DayView], is_empty: bool) -> None:
        self._period = period
        self._days = days
        self._is_empty = is_empty

    def plain(self, ratio: Ratio) -> Figure:
        """A figure that needs no further explanation."""
        return Figure(ratio, self._reason(ratio))

    def breaks(self) -> Figure:
        """Break adherence, with what it is made of."""
        counts = dict(self._period.outcomes)
        data: Data = tuple((each.value, counts.get(each, 0)) for each in Outcome)
        return Figure(self._period.breaks, self._reason(self._period.breaks), data)

    def dose(self) -> Figure:
        """Dose adherence, with what stands beside it."""
        amounts = Amounts()
        for each in self._days:
            amounts = amounts.plus(each.amounts)
        still = sum(each.amounts.counted - each.amounts.done for each in self._days if each.is_open)
        data: Data = (
            ("extra", amounts.extra),
            ("away", amounts.away),
            ("pain_stops", self._period.pain_stops),
            ("open", still),
        )
        return Figure(self._period.dose, self._reason(self._period.dose), data)

    def kept_days(self) -> Figure:
        """Day adherence, with the days that are in neither side."""
        data: Data = tuple(
            (state.value, len(in_state(self._days, state)))
            for state in (DayState.EXCUSED, DayState.BLANK, DayState.REST)
        )
        return Figure(self._period.days, self._reason(self._period.days), data)

    def _reason(self, ratio: Ratio) -> str:
        states = {each.state for each in self._days}
        if ratio.share is not None:
            return "counted"
        if states <= {DayState.TO_COME, DayState.BEFORE} and DayState.TO_COME in states:
            return "not-yet"
        if self._is_empty or states <= {DayState.BLANK, DayState.BEFORE}:
            return "no-record"
        asking = states - {DayState.REST, DayState.TO_COME, DayState.BEFORE}
        return "excused" if asking == {DayState.EXCUSED} else "nothing-asked"


def in_state(days: Iterable[DayView], state: DayState) -> tuple[date, ...]:
    """The days that are in a state."""
    return tuple(each.day for each in days if each.state is state)
