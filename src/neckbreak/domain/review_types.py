"""What a review shows: a week, a month or any range of days, as plain values without words.

Screens, the report on paper and the files for therapists all draw from one `PeriodView`, so that
they cannot disagree. Figures carry both of their sides and a reason; blank is None and never 0.
Keys (of reasons, statements, suggestions) are worded by `words`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from neckbreak.domain.adherence import Amounts, Data, Outcome, Ratio, Stamp
from neckbreak.domain.review_words import CheckIn, Note, Suggestion


class PeriodKind(StrEnum):
    """What the arrows of the Review page walk; SPAN is a range somebody chose for a report."""

    WEEK = "week"
    MONTH = "month"
    SPAN = "span"


class Band(StrEnum):
    """Words for a share: from 80 %, from 50 %, below. Conventions, not thresholds of medicine."""

    ON_PLAN = "on-plan"
    PARTLY = "partly"
    A_LITTLE = "a-little"


class DayState(StrEnum):
    """What a day is. BLANK: nothing is known, which is not the same as nothing done.

    BEFORE the record begins nothing could be known. TO_COME is also today while it is empty.
    """

    ASKED = "asked"
    REST = "rest"
    EXCUSED = "excused"
    NO_PROGRAMME = "no-programme"
    BLANK = "blank"
    BEFORE = "before"
    TO_COME = "to-come"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with numerator, denominator, and why it is as it is.

    `reason` "counted" where there is a share; else why it is blank: "nothing-asked", "excused",
    "not-yet", "no-record". `data` explains, by figure: breaks ("completed", "natural", "held",
    "asked_for"), dose ("extra", "away", "pain_stops", "open": performances still open today),
    days ("excused", "blank", "rest").
    """

    ratio: Ratio
    reason: str
    data: Data = ()

    @property
    def share(self) -> float | None:
        """0 to 1; None for a blank."""
        return self.ratio.share

    @property
    def band(self) -> Band | None:
        """The word for the share; None for a blank."""
        share = self.ratio.share
        if share is None:
            return None
        if share >= 0.8 - 1e-9:
            return Band.ON_PLAN
        return Band.PARTLY if share >= 0.5 - 1e-9 else Band.A_LITTLE


@dataclass(frozen=True, slots=True)
class DayView:
    """One day of a chart: what was asked and done by evidence level (`amounts`), and its breaks.

    `is_kept` at least 80 % of the dose; None where nothing was asked or the day is still open.
    `excused` is the key or words of the reason. `tags` are days' marks such as "sore".
    """

    day: date
    state: DayState
    amounts: Amounts = field(default_factory=Amounts)
    is_kept: bool | None = None
    is_open: bool = False
    excused: str | None = None
    breaks: Ratio = field(default_factory=Ratio)
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WeekView:
    """One week of a longer period, as far as it lies within; sums of its days."""

    first_day: date
    dose: Ratio
    days: Ratio
    breaks: Ratio
    amounts: Amounts


@dataclass(frozen=True, slots=True)
class PainPoint:
    """One answer, 0 to 10. `moment` before, during, after, next or note. `was` is what had been
    entered before a correction."""

    id: int
    at: Stamp
    moment: str
    value: int
    was: int | None = None


@dataclass(frozen=True, slots=True)
class PainWeek:
    """The answers of seven days, those given during exercise apart (`worst` holds them too).

    `mean`, `lowest`, `highest` and `worst` are None in a week without answers.
    """

    first_day: date
    points: tuple[PainPoint, ...] = ()
    mean: float | None = None
    lowest: int | None = None
    highest: int | None = None
    worst: int | None = None


@dataclass(frozen=True, slots=True)
class PainTrend:
    """Four weeks of answers, oldest first, and how they compare.

    `change` is the mean of the last of these weeks minus that of the first, None unless both have
    answers. `baseline` are the first seven days with answers of the present programme;
    `from_baseline` the last week against it, and `is_notable` that this is 2 points or more
    (evidence.md e).
    """

    weeks: tuple[PainWeek, ...]
    change: float | None = None
    baseline: PainWeek | None = None
    from_baseline: float | None = None
    is_notable: bool = False


@dataclass(frozen=True, slots=True)
class HourView:
    """Exercise breaks that were due in one local hour: kept (completed, natural) of due."""

    hour: int
    breaks: Ratio


@dataclass(frozen=True, slots=True)
class HoursView:
    """Breaks by hour, in order, hours without any left out; `easiest` and `hardest` need three
    breaks each and differ, else None."""

    hours: tuple[HourView, ...] = ()
    easiest: HourView | None = None
    hardest: HourView | None = None


@dataclass(frozen=True, slots=True)
class SkipReason:
    """How many skipped breaks have this reason; "no-reason" where none was given."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class ExerciseLine:
    """One prescription over the period. `per_day` is the most a day asked for.

    `sets`, `reps` and `hold_s` are the dose as done last; None before it was ever done. `stops`
    counts stops for pain, `red` and `amber` pain answers of breaks that held it.
    """

    programme: str
    prescription: str
    exercise: str
    dose: Ratio
    amounts: Amounts
    per_day: int
    days: int
    sets: int | None = None
    reps: int | None = None
    hold_s: float | None = None
    variant: str | None = None
    stops: int = 0
    red: int = 0
    amber: int = 0


@dataclass(frozen=True, slots=True)
class Gap:
    """The longest run of prescribed days without any exercise: how many of them, first and last."""

    days: int
    from_day: date
    to_day: date


@dataclass(frozen=True, slots=True)
class Event:
    """Something worth a look for a therapist, oldest first.

    | key | data |
    |---|---|
    | stopped | exercise, reason (T01-T06), before, during, after (answers 0-10 or None) |
    | red-answer | exercises (ids, comma between), before, during, after |
    | stage | programme, from, to (stage ids) |
    | programme | from, to (programme ids), version |
    | version | programme, from, to (versions) |
    | extra | amount, on ("rest", "excused", "asked") |
    | excused | reason, days, to (last day, ISO) |
    """

    day: date
    key: str
    data: Data = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of "what this week says", most important first.

    | key | data |
    |---|---|
    | nothing-asked, no-record | nothing was prescribed; the record is empty here |
    | days-kept | kept, of |
    | open-today | left (performances still to do today) |
    | pain-lower, pain-higher, pain-same | points, weeks |
    | short-day | day (ISO), missing, ended_early, after_hour (or None: all misses came later) |
    | pain-stops | count |
    | gap | days, from, to (ISO) |
    | hard-hour | hour, kept, of |
    | extra | amount |
    | excused, blank | days |
    """

    key: str
    data: Data = ()


@dataclass(frozen=True, slots=True)
class Quality:
    """How sure the numbers are: amounts by evidence, entries corrected, days without a record."""

    amounts: Amounts = field(default_factory=Amounts)
    marked_by_hand: int = 0
    corrected: int = 0
    blank_days: int = 0


@dataclass(frozen=True, slots=True)
class ProgrammeSpan:
    """A programme version in force within the period, and the stages it went through."""

    programme: str
    version: int
    stages: tuple[str, ...]
    from_day: date
    to_day: date


@dataclass(frozen=True, slots=True)
class PeriodView:
    """Everything the Review page and the report say about a closed range of days.

    `days` has one `DayView` for each day; `heat` four weeks that end with the week of `last` (or
    of today, if that is earlier), oldest first. `weeks` are the same sums by week for longer
    periods. `has_earlier` and `has_later` say whether the record goes on in that direction.
    `is_open` means that today lies in the period.
    """

    kind: PeriodKind
    first: date
    last: date
    today: date
    is_open: bool
    has_earlier: bool
    has_later: bool
    breaks: Figure
    micro: Figure
    dose: Figure
    kept_days: Figure
    sessions: Figure
    weeks_kept: Figure
    days: tuple[DayView, ...]
    heat: tuple[tuple[DayView, ...], ...]
    weeks: tuple[WeekView, ...]
    pain: PainTrend
    hours: HoursView
    skips: tuple[SkipReason, ...]
    held: int
    outcomes: tuple[tuple[Outcome, int], ...]
    exercises: tuple[ExerciseLine, ...]
    gap: Gap | None
    rest_days: tuple[date, ...]
    excused_days: tuple[tuple[date, str], ...]
    blank_days: tuple[date, ...]
    pain_stops: int
    statements: tuple[Statement, ...]
    suggestion: Suggestion | None
    events: tuple[Event, ...]
    notes: tuple[Note, ...]
    check_ins: tuple[CheckIn, ...]
    programmes: tuple[ProgrammeSpan, ...]
    quality: Quality
