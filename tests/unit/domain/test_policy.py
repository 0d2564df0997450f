"""Settings: declared once, read tolerantly, written so that they read back the same."""

from __future__ import annotations

import tomllib
from dataclasses import fields, replace
from typing import Any

import pytest

from neckbreak.domain.policy import (
    GROUPS,
    SETTINGS,
    Hours,
    Policy,
    SettingType,
    format_duration,
    from_plain,
    parse_duration,
    setting,
    to_plain,
)
from neckbreak.domain.settings import BadValue


def test_every_field_is_declared_exactly_once_and_every_key_is_unique() -> None:
    assert sorted(one.field for one in SETTINGS) == sorted(field.name for field in fields(Policy))
    assert len({one.key for one in SETTINGS}) == len(SETTINGS)


@pytest.mark.parametrize("one", SETTINGS, ids=lambda one: one.key)
def test_a_declaration_is_complete_and_its_default_is_the_policy_s(one: Any) -> None:
    default = getattr(Policy(), one.field)
    plain = one.to_plain(default)

    assert one.default == default
    assert one.from_plain(plain) == default
    assert one.title
    assert one.help.endswith(".")
    assert one.group in GROUPS
    if one.type is SettingType.DURATION:
        assert one.unit in ("s", "min")
        assert one.key.endswith(f"_{one.unit}")
        assert one.minimum <= one.recommended[0] <= default <= one.recommended[1] <= one.maximum
    if one.type in (SettingType.CHOICE, SettingType.WEEKDAY):
        assert one.choices
        for value, label in one.choices:
            one.from_plain(value)
            assert label


def test_all_settings_survive_the_file() -> None:
    policy = Policy(
        hours=Hours((((540, 750), (810, 1440)), ((1320, 1800),), (), (), (), (), ((0, 1440),))),
        exercise_every_s=6.0,
        micro_every_s=90.5,
        snooze_s=3600.0,
        exercise_breaks_per_day=8,
        programme=None,
        equipment=("chair",),
        reduced_motion=False,
        language="de",
        in_call="card",
        weekly_review_weekday=1,
        sound_volume=0.0,
    )
    plain = to_plain(policy)

    assert from_plain(plain) == (policy, [])
    assert plain["breaks.exercise_every_min"] == "6 s"
    assert plain["breaks.micro_every_min"] == "90.5 s"
    assert plain["snooze.short_min"] == 60
    assert plain["hours"]["tue"] == ["22:00-06:00"]
    assert plain["hours"]["sun"] == ["00:00-24:00"]
    assert from_plain(to_plain(replace(policy, reduced_motion=True)))[0].reduced_motion is True


def test_a_file_as_people_write_it() -> None:
    text = """
        "snooze.times" = 1
        [breaks]
        exercise_every_min = "1 h 10 min"
        micro_every_min = 20.5
        [hours]
        mon = ["9:00 – 12:30", "13:30-18:00"]
        sat = []
        fri = ["22:00-06:00"]
    """
    policy, problems = from_plain(tomllib.loads(text))

    assert problems == []
    assert policy.exercise_every_s == 4200
    assert policy.micro_every_s == 1230
    assert policy.snoozes_max == 1
    assert policy.hours.days[0] == ((540, 750), (810, 1080))
    assert policy.hours.days[1] == Hours().days[1]
    assert policy.hours.days[4] == ((1320, 1800),)


def test_a_dotted_key_wins_over_a_table() -> None:
    plain = {"snooze.times": 1, "snooze": {"times": 3}}
    assert from_plain(plain)[0].snoozes_max == 1


def test_what_is_wrong_keeps_its_default_and_is_reported() -> None:
    plain = {
        "breaks": {"exercise_every_min": 0, "nonsense": 1},
        "unknown": 5,
        "hours": {"mon": ["25:00-26:00"]},
        "snooze": {"times": 3},
    }
    policy, problems = from_plain(plain)

    assert policy == Policy(snoozes_max=3)
    assert sorted(problems) == [
        ("breaks.exercise_every_min", "must be at least 1 s"),
        ("breaks.nonsense", "is not a setting"),
        ("hours", 'has a range that is no stretch of time on mon: "25:00-26:00"'),
        ("unknown", "is not a setting"),
    ]


@pytest.mark.parametrize(
    "key, plain, why",
    [
        ("breaks.exercise_every_min", 1000, "must be at most 12 h"),
        ("breaks.exercise_every_min", "soon", "must be a duration"),
        ("breaks.exercise_every_min", "5 min later", "must be a duration"),
        ("breaks.exercise_every_min", True, "must be a number"),
        ("breaks.exercise_every_min", float("nan"), "must be a number"),
        ("breaks.exercise_every_min", None, "must be a number"),
        ("breaks.exercise_per_day", 9, "must be at most 8"),
        ("breaks.exercise_per_day", 2.5, "must be a whole number"),
        ("breaks.exercise_per_day", False, "must be a whole number"),
        ("breaks.microbreaks", "yes", "must be true or false"),
        ("sound.volume", -0.1, "must be at least 0"),
        ("window.theme", "pink", "must be one of system, light, dark"),
        ("window.reduced_motion", True, "must be one of system, on, off"),
        ("programme.active", "", "must be a text"),
        ("programme.active", 5, "must be a text"),
        ("programme.equipment", "chair", "must be a list of texts"),
        ("programme.equipment", [1], "must be a list of texts"),
        ("review.weekday", "friday", "must be one of mon"),
        ("review.time", "25:00", "must be a time"),
        ("review.time", 1530, "must be a time"),
        ("hours", ["09:00-17:00"], "must be a table of weekdays"),
        ("hours", {"monday": []}, "has no weekday monday"),
        ("hours", {"mon": "09:00-17:00"}, "must be a list of texts"),
        ("hours", {"mon": ["nine to five"]}, "must have ranges like"),
        ("hours", {"mon": ["09:00-09:00"]}, "no stretch of time"),
        ("hours", {"mon": ["09:75-10:00"]}, "no stretch of time"),
        ("hours", {"mon": ["09:00-24:01"]}, "no stretch of time"),
    ],
)
def test_a_bad_value_is_named(key: str, plain: Any, why: str) -> None:
    with pytest.raises(BadValue, match=why):
        setting(key).from_plain(plain)


def test_an_unknown_key_has_no_setting() -> None:
    with pytest.raises(KeyError):
        setting("breaks.nonsense")


@pytest.mark.parametrize(
    "text, seconds",
    [("50 min", 3000), ("40 s", 40), ("1 h", 3600), ("1h 30min", 5400), ("1.5 s", 1.5), ("0 s", 0)],
)
def test_durations_read_and_written(text: str, seconds: float) -> None:
    assert parse_duration(text, "min") == seconds
    assert parse_duration(format_duration(seconds), "min") == seconds


def test_none_has_its_word() -> None:
    assert setting("breaks.exercise_per_day").from_plain("automatic") is None
    assert setting("programme.active").to_plain(None) == "none"
    assert setting("window.reduced_motion").from_plain("system") is None
