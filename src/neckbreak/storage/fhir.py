"""The report as a HL7 FHIR R4 (4.0.1) Bundle of type collection, as plain JSON data.

    CarePlan              one per programme version in force       author: who wrote it
    ServiceRequest        one per prescription                     timing, dose in words
    Procedure             one per performance                      completed, stopped; not-done
    Observation           pain (LOINC 72514-3, integers), and the three figures in percent
    QuestionnaireResponse the monthly two questions

The mapping is that of evidence.md h. Breaks are not exported, the screening only on request. The
same event has the same id in every export, so that a reader can tell what it has already.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from neckbreak.domain.adherence import (
    Corrected,
    PainRow,
    PerformanceRow,
    PrescribedDay,
)
from neckbreak.domain.report_data import ProgrammeInfo, ReportData
from neckbreak.domain.review_types import ExerciseLine, Figure, ProgrammeSpan
from neckbreak.domain.review_words import CheckIn
from neckbreak.storage.report_files import local_text

Resource = dict[str, Any]

SNOMED: Final = "http://snomed.info/sct"
LOINC: Final = "http://loinc.org"
UCUM: Final = "http://unitsofmeasure.org"
CATEGORY: Final = "http://terminology.hl7.org/CodeSystem/observation-category"
ABSENT: Final = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
OWN: Final = "urn:neckbreak:"
"""Names of our own: codes of exercises and figures, extensions, the questionnaire."""

EXERCISE_THERAPY: Final = {"system": SNOMED, "code": "229065009", "display": "Exercise therapy"}
PAIN: Final = {
    "system": LOINC,
    "code": "72514-3",
    "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
}
WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_NAMESPACE: Final = uuid.uuid5(uuid.NAMESPACE_URL, OWN)


def bundle(data: ReportData) -> Resource:
    """The whole report."""
    made = _Bundle(data)
    return {
        "resourceType": "Bundle",
        "id": made.name("bundle", data.view.first, data.view.last, data.made.utc_ms),
        "type": "collection",
        "timestamp": local_text(data.made),
        "entry": [
            {"fullUrl": f"urn:uuid:{each['id']}", "resource": each} for each in made.resources()
        ],
    }


class _Bundle:
    """Makes the resources of one report; references are the ids of others."""

    def __init__(self, data: ReportData) -> None:
        self._data = data
        self._patient = self.name("patient")
        self._requests: dict[tuple[str, str], str] = {}
        self._corrected = {row.event_id for row in data.corrections if row.event is Corrected.PAIN}

    def resources(self) -> Iterable[Resource]:
        """Everything, those referred to first."""
        yield self._person()
        for programme in dict.fromkeys(span.programme for span in self._data.view.programmes):
            if programme in self._data.programmes:
                yield self._author(programme, self._data.programmes[programme])
        yield from self._requests_made()
        for span in self._data.view.programmes:
            yield self._plan(span)
        yield from map(self._procedure, self._data.performances)
        yield from self._not_done()
        yield from map(self._pain, self._data.pain)
        yield from self._figures()
        yield from map(self._answers, self._data.view.check_ins)
        if self._data.screening is not None:
            yield self._screening()

    def name(self, *parts: object) -> str:
        """An id made of what it names."""
        return str(uuid.uuid5(_NAMESPACE, json.dumps([self._data.record, *map(str, parts)])))

    def _subject(self) -> Resource:
        return {"reference": f"urn:uuid:{self._patient}"}

    def _person(self) -> Resource:
        patient: Resource = {"resourceType": "Patient", "id": self._patient}
        if self._data.person:
            patient["name"] = [{"text": self._data.person}]
        return patient

    # --- what was asked ---------------------------------------------------------------------

    def _author_id(self, programme: str) -> str:
        return self.name("author", programme)

    def _author(self, programme: str, info: ProgrammeInfo) -> Resource:
        """A therapist is a Practitioner; who makes ready-made programmes, an Organization."""
        made: Resource = {"id": self._author_id(programme)}
        if info.is_therapist:
            return {"resourceType": "Practitioner", **made, "name": [{"text": info.author}]}
        return {"resourceType": "Organization", **made, "name": info.organisation or info.author}

    def _plan(self, span: ProgrammeSpan) -> Resource:
        is_last = span is self._data.view.programmes[-1]
        lines = [each for each in self._data.view.exercises if each.programme == span.programme]
        plan: Resource = {
            "resourceType": "CarePlan",
            "id": self._plan_id(span.programme, span.version),
            "status": "active" if is_last else "completed",
            "intent": "plan",
            "title": f"{self._data.programme(span.programme)}, version {span.version}",
            "subject": self._subject(),
            "period": _period(span.from_day, span.to_day),
            "activity": [
                {"reference": {"reference": f"urn:uuid:{self._requests[_key(each)]}"}}
                for each in lines
            ],
        }
        if span.programme in self._data.programmes:
            plan["author"] = {"reference": f"urn:uuid:{self._author_id(span.programme)}"}
        if not plan["activity"]:
            del plan["activity"]
        return plan

    def _plan_id(self, programme: str, version: int) -> str:
        return self.name("plan", programme, version)

    def _requests_made(self) -> Iterable[Resource]:
        for line in self._data.view.exercises:
            self._requests[_key(line)] = self.name("request", *_key(line))
            yield self._request(line)

    def _request(self, line: ExerciseLine) -> Resource:
        rows = [
            row for row in self._data.prescribed if (row.programme, row.prescription) == _key(line)
        ]
        info = self._data.programmes.get(line.programme)
        days = sorted({row.day.isoweekday() for row in rows})
        first, last = min(row.day for row in rows), max(row.day for row in rows)
        request: Resource = {
            "resourceType": "ServiceRequest",
            "id": self._requests[_key(line)],
            "status": "active",
            "intent": "order" if info is not None and info.is_therapist else "plan",
            "code": self._code(line.exercise),
            "subject": self._subject(),
            "occurrenceTiming": {
                "repeat": {
                    "boundsPeriod": _period(first, last),
                    "frequency": line.per_day,
                    "period": 1,
                    "periodUnit": "d",
                    "dayOfWeek": [WEEKDAYS[day - 1] for day in days],
                }
            },
            "note": [{"text": _asked_and_done(line)}],
        }
        if line.per_day < 1:
            del request["occurrenceTiming"]["repeat"]["frequency"]
        if line.sets is not None and line.reps is not None:
            request["patientInstruction"] = _dose(line.sets, line.reps, line.hold_s)
        return request

    def _code(self, exercise: str) -> Resource:
        name = self._data.exercise(exercise)
        own = {"system": f"{OWN}exercise", "code": exercise, "display": name}
        return {"coding": [EXERCISE_THERAPY, own], "text": name}

    # --- what was done ----------------------------------------------------------------------

    def _procedure(self, row: PerformanceRow) -> Resource:
        """`stopped` means ended before its end, for pain or otherwise; the share says how far."""
        is_whole = row.share >= 1 - 1e-9 and row.stop_reason is None
        made: Resource = {
            "resourceType": "Procedure",
            "id": self.name("performance", row.id, row.at.utc_ms),
            "extension": [
                {"url": f"{OWN}share", "valueDecimal": round(row.share, 3)},
                {"url": f"{OWN}evidence", "valueCode": row.evidence.value},
            ],
            "status": "completed" if is_whole else "stopped",
            "code": self._code(row.exercise),
            "subject": self._subject(),
            "performedDateTime": local_text(row.at),
            "recorder": self._subject(),
            "note": [{"text": _dose(row.sets, row.reps, row.hold_s)}],
        }
        if row.stop_reason is not None:
            own = {"system": f"{OWN}stop", "code": row.stop_reason}
            made["statusReason"] = {"coding": [own], "text": row.stop_reason}
        request = self._requests.get((row.programme or "", row.prescription or ""))
        if request is not None:
            made["basedOn"] = [{"reference": f"urn:uuid:{request}"}]
        return made

    def _not_done(self) -> Iterable[Resource]:
        """Prescriptions of past days without any performance, with the excuse if there is one."""
        done = {(row.at.day, row.programme, row.prescription) for row in self._data.performances}
        excused = dict(self._data.view.excused_days)
        for row in self._data.prescribed:
            is_over = row.day < self._data.view.today
            names = {(row.day, programme, row.prescription) for programme in (row.programme, None)}
            if row.performances and is_over and not names & done:
                yield self._left_out(row, excused.get(row.day))

    def _left_out(self, row: PrescribedDay, excuse: str | None) -> Resource:
        made: Resource = {
            "resourceType": "Procedure",
            "id": self.name("not-done", row.day, *_name(row)),
            "status": "not-done",
            "code": self._code(row.exercise),
            "subject": self._subject(),
            "performedDateTime": row.day.isoformat(),
            "recorder": self._subject(),
        }
        if excuse is not None:
            made["statusReason"] = {"text": excuse}
        request = self._requests.get(_name(row))
        if request is not None:
            made["basedOn"] = [{"reference": f"urn:uuid:{request}"}]
        return made

    # --- what was answered ------------------------------------------------------------------

    def _pain(self, row: PainRow) -> Resource:
        return {
            "resourceType": "Observation",
            "id": self.name("pain", row.id, row.at.utc_ms),
            "extension": [{"url": f"{OWN}moment", "valueCode": row.moment}],
            "status": "corrected" if row.id in self._corrected else "final",
            "category": [{"coding": [{"system": CATEGORY, "code": "survey", "display": "Survey"}]}],
            "code": {"coding": [PAIN], "text": "Neck pain, 0 to 10"},
            "subject": self._subject(),
            "effectiveDateTime": local_text(row.at),
            "performer": [self._subject()],
            "valueInteger": row.value,
            "bodySite": {"text": "neck"},
        }

    def _figures(self) -> Iterable[Resource]:
        view = self._data.view
        yield self._figure("dose-adherence", "Exercises done of those prescribed", view.dose)
        days = "Prescribed days with at least 80 % of their exercises"
        yield self._figure("day-adherence", days, view.kept_days)
        yield self._figure("break-adherence", "Breaks taken of those due", view.breaks)

    def _figure(self, code: str, text: str, figure: Figure) -> Resource:
        view = self._data.view
        share = figure.share
        made: Resource = {
            "resourceType": "Observation",
            "id": self.name(code, view.first, view.last),
            "status": "final",
            "category": [{"coding": [{"system": CATEGORY, "code": "survey", "display": "Survey"}]}],
            "code": {"coding": [{"system": f"{OWN}figure", "code": code}], "text": text},
            "subject": self._subject(),
            "effectivePeriod": _period(view.first, view.last),
        }
        if share is None:
            absent = {"system": ABSENT, "code": "not-applicable", "display": "Not Applicable"}
            made["dataAbsentReason"] = {"coding": [absent], "text": figure.reason}
            return made
        both = f"{figure.ratio.numerator:g} of {figure.ratio.denominator:g}"
        made["valueQuantity"] = {
            "value": round(share * 100, 1),
            "unit": "%",
            "system": UCUM,
            "code": "%",
        }
        made["note"] = [{"text": both}]
        return made

    def _answers(self, row: CheckIn) -> Resource:
        score = None if row.activity is None else f"{row.activity}, 0 (unable) to 10 (as before)"
        items = (
            ("change", "Change since the start, -5 to +5", row.change),
            ("activity", score, row.score),
        )
        return {
            "resourceType": "QuestionnaireResponse",
            "id": self.name("check-in", row.id, row.at.utc_ms),
            "questionnaire": f"{OWN}questionnaire:check-in",
            "status": "completed",
            "subject": self._subject(),
            "authored": local_text(row.at),
            "source": self._subject(),
            "item": [
                {"linkId": link, "text": text, "answer": [{"valueInteger": value}]}
                for link, text, value in items
                if value is not None and text is not None
            ]
            or [{"linkId": "change", "text": "Not answered this month"}],
        }

    def _screening(self) -> Resource:
        """The safety questions with their answers, only where the person asked for it."""
        row = self._data.screening
        assert row is not None
        return {
            "resourceType": "QuestionnaireResponse",
            "id": self.name("screening", row.id, row.at.utc_ms),
            "questionnaire": f"{OWN}questionnaire:safety",
            "status": "completed",
            "subject": self._subject(),
            "authored": local_text(row.at),
            "source": self._subject(),
            "item": [
                {"linkId": question, "answer": [{"valueString": answer}]}
                for question, answer in row.answers
            ],
        }


def _key(line: ExerciseLine) -> tuple[str, str]:
    return line.programme, line.prescription


def _name(row: PrescribedDay) -> tuple[str, str]:
    return row.programme, row.prescription


def _period(first: date, last: date) -> Resource:
    return {"start": first.isoformat(), "end": last.isoformat()}


def _asked_and_done(line: ExerciseLine) -> str:
    extra = f", {line.amounts.extra:g} more" if line.amounts.extra else ""
    return f"Done {line.dose.numerator:g} of {line.dose.denominator:g} prescribed{extra}."


def _dose(sets: int, reps: int, hold_s: float | None) -> str:
    hold = "" if hold_s is None else f", hold {hold_s:g} s"
    return f"{sets} x {reps}{hold}"
