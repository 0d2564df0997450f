"""What a report is told besides its numbers: the names of things, and what is left out of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from neckbreak.domain.exercise import Catalogue
from neckbreak.domain.programme import Programme
from neckbreak.words.cues import pick
from neckbreak.words.report_sentences import SENTENCES
from neckbreak.words.screens import English, Say

say_report: Final[Say] = English(SENTENCES)


@dataclass(frozen=True, slots=True)
class Parts:
    """What goes into the report. `person` is the name at its head; "" leaves it out."""

    left_out: frozenset[str] = frozenset()
    person: str = ""

    def has(self, part: str) -> bool:
        """Whether a part of `domain.report_data.PARTS` is in."""
        return part not in self.left_out


@dataclass(frozen=True, slots=True)
class Names:
    """Names of exercises, programmes and stages by id; an unknown id stands for itself."""

    exercises: Mapping[str, str] = field(default_factory=dict)
    programmes: Mapping[str, str] = field(default_factory=dict)
    authors: Mapping[str, str] = field(default_factory=dict)
    stages: Mapping[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def of(cls, catalogue: Catalogue, programmes: Iterable[Programme]) -> Names:
        """From the catalogue and the programmes of a shelf."""
        known = tuple(programmes)
        return cls(
            {key: pick(each.name) for key, each in catalogue.exercises.items()},
            {each.id: pick(each.name) for each in known},
            {each.id: _author(each) for each in known},
            {(each.id, stage.id): pick(stage.name) for each in known for stage in each.stages},
        )

    def exercise(self, key: str) -> str:
        """One exercise, or several with commas between."""
        return ", ".join(self.exercises.get(each, each) for each in key.split(","))


def _author(programme: Programme) -> str:
    author = programme.author
    name = ", ".join(each for each in (author.name, author.organisation) if each)
    return say_report("report.set-by" if author.is_therapist else "report.made-by", author=name)
