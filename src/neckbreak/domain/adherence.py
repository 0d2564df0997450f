"""The record's rows and the figures computed from them: what the rest of the program imports.

adherence_rows.py      what storage keeps and everybody reads
adherence_figures.py   break, dose and day adherence, never mixed
"""

from __future__ import annotations

from neckbreak.domain.adherence_figures import (
    DAY_DONE_SHARE,
    AdherenceReview,
    Amounts,
    DayReview,
    Ratio,
    break_day,
    break_ratio,
    day_amounts,
    prescription_amounts,
    summarise,
    total,
)
from neckbreak.domain.adherence_rows import (
    PLAIN_STOP,
    BreakKind,
    BreakRow,
    Corrected,
    CorrectionRow,
    Data,
    DecisionRow,
    EntryRow,
    Evidence,
    ExcusedRow,
    Outcome,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    ScreeningRow,
    Stamp,
    is_pain_stop,
)

__all__ = [
    "DAY_DONE_SHARE",
    "PLAIN_STOP",
    "AdherenceReview",
    "Amounts",
    "BreakKind",
    "BreakRow",
    "Corrected",
    "CorrectionRow",
    "Data",
    "DayReview",
    "DecisionRow",
    "EntryRow",
    "Evidence",
    "ExcusedRow",
    "Outcome",
    "PainRow",
    "PerformanceRow",
    "PrescribedDay",
    "Ratio",
    "ScreeningRow",
    "Stamp",
    "break_day",
    "break_ratio",
    "day_amounts",
    "is_pain_stop",
    "prescription_amounts",
    "summarise",
    "total",
]
