"""Reports as a use case: what a period holds, for the file that the person asked for.

The figures are those of `app.reviews`. Nothing leaves the data directory unless the person names a
file, and then without the parts they left out.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path

from neckbreak.app.reviews import Reviews
from neckbreak.domain.adherence import Corrected, Stamp
from neckbreak.domain.adherence_corrections import as_pain_stands
from neckbreak.domain.exercise import Text
from neckbreak.domain.instants import Instant
from neckbreak.domain.programme import Programme
from neckbreak.domain.report_data import ProgrammeInfo, ReportData, without
from neckbreak.domain.review_pain import break_pain
from neckbreak.errors import KnownError
from neckbreak.ports.records import Records
from neckbreak.ports.report_files import ReportFiles, ReportForm
from neckbreak.ports.stores import SettingsStore, Shelf


class Reports:
    """The reports of this data directory. GUI thread only; every value can leave the process."""

    def __init__(
        self, records: Records, settings: SettingsStore, shelf: Shelf, files: ReportFiles
    ) -> None:
        self._records = records
        self._reviews = Reviews(records, settings, shelf)
        self._shelf = shelf
        self._files = files

    def write(
        self,
        form: str,
        first: date,
        last: date,
        place: str,
        now: Instant,
        *,
        left_out: Collection[str] = (),
        person: str = "",
        with_screening: bool = False,
    ) -> int:
        """Write the report of a closed range of days; gives how many exercises done are in it.

        `form` is one of `ReportForm`, `left_out` parts of `domain.report_data.PARTS`. Raises
        ValueError for others, KnownError("record-empty") where nothing was ever recorded, and
        what `ReportFiles.write` and reading the record raise.
        """
        data = self.gather(first, last, now, with_screening=with_screening, person=person)
        data = without(data, frozenset(left_out))
        self._files.write(ReportForm(form), data, Path(place))
        return len(data.performances)

    def gather(
        self,
        first: date,
        last: date,
        now: Instant,
        *,
        with_screening: bool = False,
        person: str = "",
    ) -> ReportData:
        """Everything a report is made of. Raises as `write`, except for files."""
        records, began = self._records, self._records.first_day()
        if began is None:
            raise KnownError("record-empty")
        corrections = {each: records.corrections(each, first, last) for each in Corrected}
        pain = as_pain_stands(records.pain(first, last), corrections[Corrected.PAIN])
        performances = records.performances(first, last)
        prescribed = records.prescribed(first, last)
        needs_names = bool(performances or prescribed)
        return ReportData(
            view=self._reviews.span(first, last, now),
            made=Stamp.of(now),
            record=self._mark(began),
            breaks=records.breaks(first, last),
            performances=performances,
            prescribed=prescribed,
            pain=pain,
            break_pain=break_pain(pain, self._reviews.pain_limits()),
            corrections=tuple(row for rows in corrections.values() for row in rows),
            screening=records.latest_screening() if with_screening else None,
            exercises=self._exercises() if needs_names else {},
            programmes=self._programmes() if needs_names else {},
            person=person.strip(),
        )

    def _mark(self, began: date) -> int:
        """Tells one person's record from another's: when its first event was, UTC ms."""
        stamps = [row.at for row in self._records.performances(began, began)]
        stamps += [row.at for row in self._records.pain(began, began)]
        stamps += [at for row in self._records.breaks(began, began) if (at := row.due or row.began)]
        return min((each.utc_ms for each in stamps), default=began.toordinal())

    def _exercises(self) -> dict[str, str]:
        known = self._shelf.catalogue().exercises
        return {key: _english(each.name) for key, each in known.items()}

    def _programmes(self) -> dict[str, ProgrammeInfo]:
        return {each.id: _info(each) for each in self._shelf.programmes()}


def _info(programme: Programme) -> ProgrammeInfo:
    author = programme.author
    return ProgrammeInfo(
        _english(programme.name) or programme.id,
        author.name,
        author.organisation,
        author.is_therapist,
        {stage.id: _english(stage.name) for stage in programme.stages},
    )


def _english(text: Text) -> str:
    """Files for programs and other people's records are in the source language."""
    return text.get("en", "")
