"""What is made late is made once, and is then what was made."""

from __future__ import annotations

from neckbreak.app.late import late
from neckbreak.app.use_cases import UseCases, kinds


def test_nothing_is_made_before_it_is_wanted():
    made = []

    def make() -> str:
        made.append(True)
        return "a use case"

    it = late(make)
    assert made == []
    assert it.upper() == "A USE CASE"
    assert it.title() == "A Use Case"
    assert made == [True]


def test_every_use_case_names_its_class():
    assert list(kinds()) == list(UseCases.__dataclass_fields__)
