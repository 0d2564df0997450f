"""Every sentence goes through one door: English until a language is installed, then that one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from neckbreak.domain.adherence import AdherenceReview, Outcome, Ratio
from neckbreak.domain.movement import Side
from neckbreak.domain.programme import Problem
from neckbreak.domain.screening import Status
from neckbreak.errors import KnownError
from neckbreak.ports.system import Finding
from neckbreak.words.cues import duration_text, number_word, pick, with_sides
from neckbreak.words.errors import error_text
from neckbreak.words.findings import finding_text
from neckbreak.words.language import PlainEnglish, install, spoken, translated
from neckbreak.words.problems import problem_text
from neckbreak.words.programme_words import days_line, say_programme
from neckbreak.words.reasons import reason_text
from neckbreak.words.reports import period, review_lines
from neckbreak.words.safety_texts import status_text
from neckbreak.words.screens import date_text, day_name, duration, say, weekday_name

DAY = date(2026, 11, 18)


class Loud(PlainEnglish):
    """Says every text in capitals, its placeholders untouched, with key and number before it."""

    code = "xx"

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, int | None]] = []

    def sentence(self, source: str, key: str, n: int | None) -> str:
        self.asked.append((source, key, n))
        parts = source.replace("{", "\0{").replace("}", "}\0").split("\0")
        return "".join(part if part.startswith("{") else part.upper() for part in parts)

    def weekday(self, number: int, *, is_short: bool = False) -> str:
        return f"day{number}"

    def full_date(self, day: date) -> str:
        return f"{day:%m/%d/%Y}"


@pytest.fixture
def loud() -> Iterator[Loud]:
    language = Loud()
    before = install(language)
    yield language
    install(before)


def test_without_a_language_everything_is_english() -> None:
    assert isinstance(spoken(), PlainEnglish)
    assert translated("Neck", "any", 3) == "Neck"
    assert (weekday_name(DAY), day_name(DAY), date_text(DAY)) == (
        "Wednesday", "Wed 18", "18 November"
    )  # fmt: skip


def test_every_table_asks_the_language_before_its_data_is_filled_in(loud: Loud) -> None:
    assert say("prompt.since", minutes=52) == "52 MIN SINCE YOUR LAST ONE"
    assert say_programme("programme.week", number=1, of=4) == "WEEK 1 OF 4"
    assert error_text(KnownError("disk-full", file="x")).startswith("THE DISK IS FULL: x COULD")
    assert problem_text(Problem("a", "bad-id", (("id", "A b"),))).startswith("“A b”")
    assert reason_text("skipped", {"kind": "micro"}) == "YOU SKIPPED THE MICROBREAK."
    assert reason_text("held", {"why": "call", "minutes": 3}) == "HELD 3 MIN: YOU ARE ON A CALL."
    assert finding_text(Finding("", True, "sqlite-ok", (("version", "3.40"),))) == ("SQLITE 3.40.")
    assert status_text(Status.AMBER).startswith("YOU CAN DO A GENTLER SET")
    assert with_sides("{side}, {other}", Side.LEFT) == "LEFT, RIGHT"
    assert (duration(4000), duration_text(70), number_word(3)) == (
        "1 H 7 MIN",
        "1 MIN 10 S",
        "THREE",
    )


def test_the_key_of_the_table_tells_equal_texts_apart(loud: Loud) -> None:
    say("tray.pause")
    assert loud.asked == [("Pause", "tray.pause", None)]


def test_a_number_goes_along_so_that_the_language_can_choose_its_plural(loud: Loud) -> None:
    assert say("count.exercises", n=1) == "1 EXERCISES"
    assert loud.asked == [("{n} exercises", "count.exercises", 1)]


def test_english_chooses_between_its_own_two_forms() -> None:
    assert [say("count.exercises", n=n) for n in (0, 1, 2)] == [
        "0 exercises", "1 exercise", "2 exercises"
    ]  # fmt: skip


def test_a_language_map_gives_the_persons_language(loud: Loud) -> None:
    assert pick({"en": "neck", "xx": "kcen"}) == "kcen"
    assert pick({"en": "neck", "de": "Nacken"}) == "NECK"
    assert pick({"en": "neck", "de": "Nacken"}, "de") == "Nacken"


def test_days_follow_the_customs_of_the_language(loud: Loud) -> None:
    assert weekday_name(DAY) == "day3"
    assert days_line(1, (1, 5), 2) == "1 × A DAY, day1, day5"
    assert period(DAY, date(2026, 11, 20)) == "18 November TO 11/20/2026"


def test_a_report_is_worded_whole(loud: Loud) -> None:
    blank = dict.fromkeys(("breaks", "micro", "dose", "days", "sessions"), Ratio())
    review = AdherenceReview(
        from_day=DAY, to_day=DAY, rows=(), pain_stops=1, excused=((DAY, "ill"),),
        outcomes=((Outcome.NATURAL, 2),), **blank,
    )  # fmt: skip
    assert review_lines(review)[1:] == (
        "NO BREAKS WERE DUE.",
        "NO MICROBREAKS WERE DUE.",
        "NO EXERCISES WERE PRESCRIBED.",
        "NO DAYS WITH PRESCRIBED EXERCISES.",
        "BREAKS THAT WERE DUE: 2 RESTED AWAY FROM THE COMPUTER.",
        "STOPPED FOR PAIN: 1 TIMES.",
        "EXCUSED AND NOT COUNTED: 11/18/2026 (ill).",
    )
