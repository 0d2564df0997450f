"""The FHIR Bundle: valid R4, and saying the same as the report.

`tests/data/fhir-r4.schema.json` is a strict schema of the resources used, written by hand from the
R4 base profiles; unlike the published one it allows nothing beyond what neckbreak writes.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from adherence_tables import Page, fill, pages
from fakes.records import FakeRecords
from neckbreak.domain.report_data import PARTS, without
from neckbreak.storage.fhir import EXERCISE_THERAPY, bundle
from neckbreak.storage.report_files import report_json, report_lines
from rule_samples import MONDAY
from told_reports import LAST, gathered, reports

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "data" / "fhir-r4.schema.json").read_text(encoding="utf-8")
)


def made(**fields: Any) -> dict[str, Any]:
    return bundle(gathered(**fields))


def resources(kind: str, whole: dict[str, Any] | None = None) -> list[dict[str, Any]]:
    entries = (whole or made())["entry"]
    return [each["resource"] for each in entries if each["resource"]["resourceType"] == kind]


def problems(whole: dict[str, Any]) -> list[str]:
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    found = jsonschema.Draft202012Validator(SCHEMA).iter_errors(json.loads(json.dumps(whole)))
    return [f"{each.json_path}: {each.message[:200]}" for each in found]


@pytest.mark.parametrize(
    "whole",
    [
        made(),
        made(person="M. Keller", with_screening=True),
        made(first=LAST, last=LAST),
        bundle(without(gathered(), frozenset(PARTS))),
        bundle(replace(gathered(), programmes={}, exercises={})),
    ],
    ids=["plain", "named and screened", "a day without anything", "left out", "without names"],
)
def test_the_bundle_is_valid(whole: dict[str, Any]) -> None:
    assert problems(whole) == []


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.path.stem)
def test_every_worked_example_is_a_valid_bundle(page: Page) -> None:
    kept = FakeRecords()
    fill(kept, page)

    assert problems(bundle(reports(kept)[0].gather(page.first, page.last, page.now))) == []


def test_the_check_sees_what_is_wrong() -> None:
    whole = made()
    resources("Observation", whole)[0]["status"] = "done"
    resources("Procedure", whole)[0]["outcomes"] = "x"
    del resources("CarePlan", whole)[0]["intent"]

    assert len(problems(whole)) == 3


def test_every_reference_leads_to_a_resource_of_the_bundle() -> None:
    whole = made(with_screening=True)
    known = {each["fullUrl"] for each in whole["entry"]}
    assert len(known) == len(whole["entry"])

    def references(value: Any) -> list[str]:
        if isinstance(value, dict):
            own = [value["reference"]] if isinstance(value.get("reference"), str) else []
            return own + [found for each in value.values() for found in references(each)]
        inner = value if isinstance(value, list) else []
        return [found for each in inner for found in references(each)]

    assert set(references(whole["entry"])) <= known


def test_a_therapists_programme_is_an_order_and_has_its_author() -> None:
    plans = resources("CarePlan")

    assert [(each["title"], each["status"]) for each in plans] == [
        ("ready, version 1", "completed"),
        ("Neck basics, version 1", "completed"),
        ("Neck basics, version 2", "active"),
    ]
    assert plans[2]["period"] == {"start": "2026-03-09", "end": "2026-03-13"}
    assert resources("Practitioner")[0]["name"] == [{"text": "A. Okafor"}]
    assert resources("Organization")[0]["name"] == "neckbreak"
    assert [each["intent"] for each in resources("ServiceRequest")] == ["plan", "order"]


def test_a_prescription_says_how_often_on_which_days_and_how_much() -> None:
    request = resources("ServiceRequest")[1]

    assert request["code"]["coding"][0] == EXERCISE_THERAPY
    assert request["code"]["coding"][1]["code"] == "press"
    repeat = request["occurrenceTiming"]["repeat"]
    assert (repeat["frequency"], repeat["period"], repeat["periodUnit"]) == (2, 1, "d")
    assert repeat["dayOfWeek"] == ["mon", "tue", "wed", "thu", "fri"]
    assert request["patientInstruction"] == "2 x 8, hold 5 s"
    assert request["note"] == [{"text": "Done 3.41667 of 12.5 prescribed."}]


def test_every_performance_and_every_one_left_out_is_a_procedure() -> None:
    procedures = resources("Procedure")
    by_status = {
        status: [each for each in procedures if each["status"] == status]
        for status in ("completed", "stopped", "not-done")
    }

    assert len(by_status["completed"]) == 3
    stopped = by_status["stopped"]
    assert [each["extension"][0]["valueDecimal"] for each in stopped] == [0.667, 0.5, 0.25]
    assert [each.get("statusReason", {}).get("text") for each in stopped] == [
        None, "sharp-pain", None,
    ]  # fmt: skip
    left_out = {each["performedDateTime"]: each for each in by_status["not-done"]}
    assert sorted(left_out) == [
        "2026-03-02", "2026-03-03", "2026-03-09", "2026-03-11", "2026-03-12", "2026-03-13",
    ]  # fmt: skip
    assert left_out["2026-03-11"]["statusReason"] == {"text": "ill"}
    assert "statusReason" not in left_out["2026-03-12"]


def test_what_today_still_asks_for_is_not_not_done() -> None:
    data = gathered()
    today = replace(data.view, today=MONDAY + timedelta(days=11))
    left_out = [
        each["performedDateTime"]
        for each in resources("Procedure", bundle(replace(data, view=today)))
        if each["status"] == "not-done"
    ]
    assert "2026-03-13" not in left_out


def test_pain_answers_are_integers_of_the_loinc_scale() -> None:
    answers = [each for each in resources("Observation") if "valueInteger" in each]

    assert [(each["valueInteger"], each["status"]) for each in answers] == [
        (2, "final"), (4, "final"), (1, "final"), (3, "corrected"),
    ]  # fmt: skip
    assert {each["code"]["coding"][0]["code"] for each in answers} == {"72514-3"}
    assert answers[0]["effectiveDateTime"] == "2026-03-04T12:01:00+00:00"


def test_the_figures_are_those_of_the_other_reports() -> None:
    figures = {
        each["code"]["coding"][0]["code"]: each
        for each in resources("Observation")
        if "valueInteger" not in each
    }
    told = report_json(gathered())["figures"]

    for code, name in (("dose-adherence", "dose"), ("day-adherence", "days")):
        value = figures[code]["valueQuantity"]["value"]
        assert value == pytest.approx(told[name]["share"] * 100, abs=0.05)
    assert figures["break-adherence"]["valueQuantity"]["value"] == 100.0
    assert figures["day-adherence"]["note"] == [{"text": "2 of 9"}]


def test_a_blank_figure_is_absent_and_not_zero() -> None:
    figures = list(resources("Observation", made(first=LAST, last=LAST)))

    assert len(figures) == 3
    assert all("valueQuantity" not in each for each in figures)
    assert figures[0]["dataAbsentReason"]["coding"][0]["code"] == "not-applicable"


def test_the_csv_and_the_procedures_tell_the_same_work() -> None:
    data = gathered()
    lines = report_lines(data)
    procedures = resources("Procedure", bundle(data))

    done = [each for each in procedures if each["status"] != "not-done"]
    assert sum(line.done for line in lines) == pytest.approx(
        sum(each["extension"][0]["valueDecimal"] for each in done), abs=0.001
    )
    assert len(lines) == len(procedures)


def test_the_monthly_questions_are_answers_to_a_questionnaire() -> None:
    first, second = resources("QuestionnaireResponse")

    assert [item["answer"][0]["valueInteger"] for item in first["item"]] == [2, 6]
    assert "carrying bags" in first["item"][1]["text"]
    assert "answer" not in second["item"][0], "not answered this month"


def test_the_screening_is_in_only_on_request() -> None:
    kinds = [each["questionnaire"] for each in resources("QuestionnaireResponse")]
    assert not any("safety" in each for each in kinds)
    asked = resources("QuestionnaireResponse", made(with_screening=True))
    assert asked[-1]["item"] == [{"linkId": "q1", "answer": [{"valueString": "no"}]}]


def test_the_same_event_has_the_same_id_in_every_export() -> None:
    week = {each["fullUrl"] for each in made(last=MONDAY + timedelta(days=4))["entry"]}
    fortnight = {each["fullUrl"] for each in made()["entry"]}
    other = bundle(replace(gathered(), record=1))

    assert len(week & fortnight) >= 6, "person, authors, requests and performances"
    assert not fortnight & {each["fullUrl"] for each in other["entry"]}


def test_a_prescription_without_a_number_has_no_frequency() -> None:
    data = gathered()
    lines = tuple(replace(each, per_day=0) for each in data.view.exercises)
    whole = bundle(replace(data, view=replace(data.view, exercises=lines)))

    assert problems(whole) == []
    assert "frequency" not in resources("ServiceRequest", whole)[0]["occurrenceTiming"]["repeat"]


def test_a_programme_whose_days_are_all_excused_has_no_activity() -> None:
    data = gathered()
    whole = bundle(replace(data, view=replace(data.view, exercises=())))

    assert problems(whole) == []
    assert "activity" not in resources("CarePlan", whole)[0]
