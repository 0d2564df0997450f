"""What the Review page, the report on paper and the files for therapists are told.

The types live in `domain.review_types`, because rules compose them; this is their door for windows
and the command line. `app.reviews.Reviews.period` gives a `PeriodView`.
"""

from __future__ import annotations

from neckbreak.domain.adherence import Amounts, Ratio
from neckbreak.domain.review_types import (
    Band,
    DayState,
    DayView,
    Event,
    ExerciseLine,
    Figure,
    Gap,
    HoursView,
    HourView,
    PainPoint,
    PainTrend,
    PainWeek,
    PeriodKind,
    PeriodView,
    ProgrammeSpan,
    Quality,
    SkipReason,
    Statement,
    WeekView,
)
from neckbreak.domain.review_words import CheckIn, Entry, Note, Suggestion, TakenSuggestion

__all__ = [
    "Amounts",
    "Band",
    "CheckIn",
    "DayState",
    "DayView",
    "Entry",
    "Event",
    "ExerciseLine",
    "Figure",
    "Gap",
    "HourView",
    "HoursView",
    "Note",
    "PainPoint",
    "PainTrend",
    "PainWeek",
    "PeriodKind",
    "PeriodView",
    "ProgrammeSpan",
    "Quality",
    "Ratio",
    "SkipReason",
    "Statement",
    "Suggestion",
    "TakenSuggestion",
    "WeekView",
]
