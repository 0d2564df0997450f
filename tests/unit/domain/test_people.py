"""The people on screen, as the settings offer them and as the figure knows them."""

from __future__ import annotations

from datetime import date, timedelta

from neckbreak.domain.people import PEOPLE, TURNS, person_on
from neckbreak.domain.policy import Policy, setting
from neckbreak.figure import look

TODAY = date(2026, 11, 18)


def test_the_settings_offer_exactly_the_people_of_the_figure() -> None:
    assert dict(PEOPLE) == {key: person.title["en"] for key, person in look.PEOPLE.items()}
    offered = [value for value, _ in setting("figure.person").choices]
    assert offered == [*look.PEOPLE, TURNS]
    assert Policy().figure_person == next(iter(look.PEOPLE))


def test_a_chosen_person_stays() -> None:
    assert person_on("kofi", TODAY) == person_on("kofi", TODAY + timedelta(days=1)) == "kofi"


def test_in_turns_everybody_comes_once_before_anybody_comes_again() -> None:
    days = [person_on(TURNS, TODAY + timedelta(days=n)) for n in range(len(PEOPLE))]
    assert sorted(days) == sorted(key for key, _ in PEOPLE)
    assert person_on(TURNS, TODAY + timedelta(days=len(PEOPLE))) == days[0]
