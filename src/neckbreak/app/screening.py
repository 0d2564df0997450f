"""The screening as a use case: which questions are due, what the answers give, confirming.

Holds the latest answered screening from the record. Answers are stored as they were given, with
the status and codes computed then; the status of today is computed anew from the answers, so that
a fresh onset ends after 72 h and the latest pain answer replaces the screened one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from neckbreak.domain.adherence import ScreeningRow, Stamp
from neckbreak.domain.assessment import (
    UNANSWERED,
    ScreeningResult,
    assess,
    carried,
    is_due,
    locking_questions,
)
from neckbreak.domain.instants import Instant
from neckbreak.domain.screening import (
    ANSWERED_AT,
    BY_ID,
    CONFIRMED_AT,
    EMERGENCY_PART,
    NO,
    Answers,
    check_answer,
    due_questions,
    is_yes,
)
from neckbreak.errors import KnownError

MS_PER_H = 3_600_000


class ScreeningRecords(Protocol):
    """The two doors to the record that screening needs."""

    def latest_screening(self) -> ScreeningRow | None:
        """The newest answered screening."""
        ...

    def add_screening(self, row: ScreeningRow) -> int:
        """Keep an answered screening; gives its id."""
        ...


class Screening:
    """The screening of this person. GUI thread only."""

    def __init__(self, records: ScreeningRecords) -> None:
        self._records = records
        self._latest = records.latest_screening()

    @property
    def latest(self) -> ScreeningRow | None:
        """The newest answered screening, None before the first."""
        return self._latest

    def status(self, now: Instant, latest_pain: int | None = None) -> ScreeningResult:
        """What the answers allow now. `latest_pain` is a pain answer given after the screening."""
        if self._latest is None:
            return UNANSWERED
        return assess(
            dict(self._latest.answers),
            confirmed=self._latest.confirmed,
            latest_pain=latest_pain,
            age_h=_age_h(self._latest, now),
        )

    def is_due(self, now: Instant) -> bool:
        """Never answered, not finished, 90 days old, or locked by RED or EMERGENCY."""
        if self._latest is None:
            return True
        answers = dict(self._latest.answers)
        age_days = _age_h(self._latest, now) / 24
        return bool(due_questions(answers)) or is_due(age_days, self.status(now))

    def questions_due(
        self, now: Instant, answers: Answers | None = None, *, only_first_part: bool = False
    ) -> tuple[str, ...]:
        """Ids of the questions still to put, given the answers so far, in order.

        A fresh screening starts with none; an unfinished one goes on where it was left. Ids that
        end in "-new" ask "new or worse since then?" about a confirmed question.
        """
        given, confirmed = dict(answers or {}), self._confirmed()
        if self._latest is not None and self._is_unfinished(now):
            given, confirmed = {**dict(self._latest.answers), **given}, frozenset()
        return due_questions(given, confirmed, only_first_part=only_first_part)

    def answer(self, answers: Answers, now: Instant) -> ScreeningResult:
        """Keep a screening, whole or its first part, and give what it allows.

        An unfinished screening is completed by the rest of the answers. What has locked the
        exercises stays answered yes: only `confirm` clears RED and EMERGENCY. Raises
        ValueError for an answer the question does not know.
        """
        for question, given in answers.items():
            if not check_answer(question, given):
                msg = f"{question} knows no answer {given!r}"
                raise ValueError(msg)
        whole, confirmed = dict(answers), self._confirmed()
        before = {} if self._latest is None else dict(self._latest.answers)
        kept = carried(whole, confirmed)
        if self._is_unfinished(now):
            kept |= {each for each in confirmed if each not in answers}
            whole = {**before, **whole}
        else:
            whole[ANSWERED_AT] = str(now.utc_ms)
        whole.update({each: before[each] for each in self._locking()})
        if CONFIRMED_AT in before:
            whole[CONFIRMED_AT] = before[CONFIRMED_AT]
        self._keep(whole, kept, now)
        return self.status(now)

    @property
    def cleared_ms(self) -> int:
        """UTC ms of the last confirmation, 0 if there was none; see `symptoms.state_after`."""
        return 0 if self._latest is None else int(dict(self._latest.answers).get(CONFIRMED_AT, 0))

    def confirm(self, emergency_answers: Answers, now: Instant) -> ScreeningResult:
        """The person says that a professional has checked this and allowed exercise.

        The EMERGENCY questions are asked again at that moment: all must be answered (raises
        KnownError("screening-needed") otherwise). A yes or not sure among them stays locked;
        the others count as AMBER from now on and keep their codes.
        """
        if self._latest is None or due_questions(emergency_answers, only_first_part=True):
            raise KnownError("screening-needed")
        again = {
            each for each in EMERGENCY_PART if is_yes(BY_ID[each], emergency_answers.get(each))
        }
        families = again | {parent for each in again if (parent := BY_ID[each].parent)}
        answers = dict(self._latest.answers)
        answers.update({each: emergency_answers[each] for each in again})
        if not again:
            answers[CONFIRMED_AT] = str(now.utc_ms)
        confirmed = {
            each
            for each in (*self._latest.confirmed, *self._locking())
            if each not in families and BY_ID[each].parent not in families
        }
        self._keep(answers, frozenset(confirmed), now)
        return self.status(now)

    def report(self, yes: Mapping[str, str], now: Instant) -> ScreeningResult:
        """A symptom reported between screenings (a stop, a note, a check-in: R01, R03-R05).

        Its questions' answers replace the earlier ones and lift their confirmation on a yes.
        """
        answers = {} if self._latest is None else dict(self._latest.answers)
        answers.update({each: given for each, given in yes.items() if given != NO})
        kept = frozenset(each for each in self._confirmed() if yes.get(each, NO) == NO)
        self._keep(answers, kept, now)
        return self.status(now)

    def _locking(self) -> tuple[str, ...]:
        latest = self._latest
        return () if latest is None else locking_questions(dict(latest.answers), latest.confirmed)

    def _confirmed(self) -> frozenset[str]:
        return frozenset() if self._latest is None else frozenset(self._latest.confirmed)

    def _is_unfinished(self, now: Instant) -> bool:
        """The first part was answered within the last 90 days, the rest not yet."""
        latest = self._latest
        return (
            latest is not None
            and bool(due_questions(dict(latest.answers)))
            and not is_due(_age_h(latest, now) / 24)
        )

    def _keep(self, answers: Answers, confirmed: frozenset[str], now: Instant) -> None:
        result = assess(answers, confirmed=confirmed)
        row = ScreeningRow(
            0,
            Stamp.of(now),
            tuple(sorted(answers.items())),
            result.status.value,
            tuple(sorted(result.codes)),
            tuple(sorted(confirmed)),
        )
        # In force before it is on disk: a full disk must not unlock what an answer has locked.
        self._latest = row
        self._records.add_screening(row)


def _age_h(row: ScreeningRow, now: Instant) -> float:
    """Hours since the questions were answered; a confirmation does not make them newer."""
    answered_ms = int(dict(row.answers).get(ANSWERED_AT, row.at.utc_ms))
    return (now.utc_ms - answered_ms) / MS_PER_H
