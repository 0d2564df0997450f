"""Suggestions as a use case: at most one offered, taken, refused or undone; never without asking.

The rules are in `domain.review_says`. Each answer is kept as an entry, so that nothing is suggested
twice in a row, and so that a change can be put back as long as it still stands.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from neckbreak.domain.adherence import EntryRow, Ratio, Stamp, break_day
from neckbreak.domain.instants import Instant
from neckbreak.domain.policy import Policy, to_plain
from neckbreak.domain.review_says import suggestion
from neckbreak.domain.review_types import DayView, PeriodView
from neckbreak.domain.review_words import Suggestion, TakenSuggestion
from neckbreak.errors import KnownError
from neckbreak.ports.records import Records
from neckbreak.ports.stores import SettingsStore

log = logging.getLogger(__name__)

SUGGESTION: Final = "suggestion"
"""Kind of the answers: answer (taken, refused, undone), key, setting, value, undo."""

ASK_AGAIN_DAYS: Final = 28
"""A suggestion that was answered is not made again for so long."""

SETTLE_DAYS: Final = 14
"""After a change was taken, no other one is suggested for so long."""


def policy_of(settings: SettingsStore) -> Policy:
    """The settings in force; the defaults where the file cannot be read."""
    try:
        return settings.load()
    except KnownError as error:
        log.warning("settings not read for the review: %s", error)
        return Policy()


class Suggestions:
    """The suggestions of this data directory. GUI thread only."""

    def __init__(self, records: Records, settings: SettingsStore) -> None:
        self._records = records
        self._settings = settings

    def offered(self, view: PeriodView, policy: Policy, now: Instant) -> Suggestion | None:
        """What the last four weeks suggest, for the present period and the last one only."""
        if (now.day - view.last).days > 7 or view.first > now.day:
            return None
        since = now.day - timedelta(days=ASK_AGAIN_DAYS)
        answers = [(row.at.day, dict(row.data)) for row in self._answers(since, now)]
        settled = now.day - timedelta(days=SETTLE_DAYS)
        if any(day >= settled and data.get("answer") == "taken" for day, data in answers):
            return None
        days = [each for week in view.heat for each in week]
        excused = {each.day for each in days if each.excused is not None}
        rows = [
            row for row in self._records.breaks(since, now.day) if break_day(row) not in excused
        ]
        found = suggestion(rows, _dose(days), policy)
        if found is None or any(data.get("key") == found.key for _, data in answers):
            return None
        return found

    def _answers(self, since: date, now: Instant) -> tuple[EntryRow, ...]:
        return self._records.entries(SUGGESTION, since, now.day)

    def take(self, offered: Suggestion, now: Instant) -> None:
        """Change the setting as suggested. Raises what saving settings raises."""
        self._settings.save({offered.setting: offered.value})
        self._answer(offered, "taken", now)

    def refuse(self, offered: Suggestion, now: Instant) -> None:
        """Leave it as it is."""
        self._answer(offered, "refused", now)

    def taken(self) -> TakenSuggestion | None:
        """The suggestion taken last, while its setting still stands as it was set then."""
        latest = self._records.latest_entry(SUGGESTION)
        if latest is None:
            return None
        data = dict(latest.data)
        offered = Suggestion(
            str(data["key"]), (), str(data["setting"]), data["value"], data["undo"]
        )
        in_force = to_plain(policy_of(self._settings)).get(offered.setting)
        if data["answer"] != "taken" or in_force != offered.value:
            return None
        return TakenSuggestion(latest.at, offered)

    def undo(self, now: Instant) -> None:
        """Put back what stood there before the suggestion taken last. Raises as `take`."""
        taken = self.taken()
        if taken is not None:
            self._settings.save({taken.suggestion.setting: taken.suggestion.undo})
            self._answer(taken.suggestion, "undone", now)

    def _answer(self, offered: Suggestion, answer: str, now: Instant) -> None:
        named = (("answer", answer), ("key", offered.key), ("setting", offered.setting))
        values = (("value", offered.value), ("undo", offered.undo))
        self._records.add_entry(EntryRow(0, Stamp.of(now), SUGGESTION, (*named, *values)))


def _dose(days: Iterable[DayView]) -> Ratio:
    """Dose adherence of the days that count and are over."""
    judged = [each.amounts for each in days if each.excused is None and not each.is_open]
    return Ratio(sum(each.done for each in judged), sum(each.counted for each in judged))
