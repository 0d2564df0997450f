"""A desk with a settings file in memory and real programmes, for the pages that need them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from fakes.stores import FakeSettings
from neckbreak.domain.policy import Policy
from neckbreak.domain.programme import ActiveProgramme
from neckbreak.errors import KnownError
from neckbreak.ports.views import DoseLine
from neckbreak.storage.catalogue_file import load_programmes
from ui.ui_parts import ROOT, FakeDesk, catalogue, today_view

TODAY = date(2026, 11, 18)


class PageDesk(FakeDesk):
    """`damage` makes every read and save of the settings fail with it."""

    def __init__(self, programme: str | None = "desk-starter", stage: int = 1) -> None:
        super().__init__()
        self.settings = FakeSettings(Policy(full_screen=False))
        self.policy = self.settings.policy
        self.damage: KnownError | None = None
        self.saved: list[dict] = []
        self.listeners = []
        self.active: ActiveProgramme | None = None
        self.trouble: KnownError | None = None
        if programme is not None:
            self._follow(programme, stage)

    def save_settings(self, changes):
        if self.damage is not None:
            raise self.damage
        if changes:
            self.policy = self.settings.save(changes)
            self.saved.append(dict(changes))
            for listener in self.listeners:
                listener()
        return self.policy

    def programme(self):
        if self.trouble is not None:
            raise self.trouble
        return self.active

    def programmes(self):
        return load_programmes(ROOT / "exercises.json")

    def content(self):
        if self.trouble is not None:
            raise self.trouble
        return catalogue()

    def follow(self, programme_id):
        if self.trouble is not None:
            raise self.trouble
        self.asked.append(("follow", programme_id))
        self._follow(programme_id, 0)

    def _follow(self, programme_id: str, stage: int) -> None:
        found = next(each for each in self.programmes() if each.id == programme_id)
        self.active = ActiveProgramme(found, date(2026, 11, 9), stage, date(2026, 11, 16))
        self._show_dose()

    def _show_dose(self) -> None:
        names = catalogue().exercises
        self.view = today_view(
            dose=tuple(
                DoseLine(each.id, each.exercises[0], names[each.exercises[0]].name, 1, 0.0)
                for each in self.active.stage.prescriptions[1:]
            )
        )

    def by_therapist(self) -> None:
        """The programme as a therapist would send it, with notes."""
        programme = self.active.programme
        author = replace(programme.author, name="A. Okafor", is_therapist=True)
        stages = list(programme.stages)
        stage = stages[self.active.stage_index]
        first = replace(stage.prescriptions[0], note={"en": "a pull is fine, up to 3 of 10"})
        stages[self.active.stage_index] = replace(
            stage, prescriptions=(first, *stage.prescriptions[1:])
        )
        changed = replace(programme, author=author, stages=tuple(stages))
        self.active = replace(self.active, programme=changed)
