"""The stage of the gallery: a played day and an unused program, both real, in a folder for a while.

Pictures and tests look at windows here without touching anybody's record.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

from neckbreak.app.conductor import Conductor
from neckbreak.bootstrap.core import open_core
from neckbreak.bootstrap.demo import Person, playing
from neckbreak.bootstrap.scenario import Scenario, built_in_day
from neckbreak.bootstrap.world import World
from neckbreak.domain.instants import Instant
from neckbreak.domain.session import perform, script
from neckbreak.storage.folder import DataFolder
from neckbreak.ui.gallery_scenes import Stage

SHOWN = ("upper-trapezius-stretch", "chin-tuck", "scapular-squeeze")
"""What the break of the gallery holds: one with two sides first."""


@contextmanager
def built() -> Iterator[Stage]:
    """Play the built-in day and keep its program, and a fresh one, until the end of the block."""
    scenario = built_in_day()
    with (
        TemporaryDirectory(prefix="neckbreak-") as name,
        playing(scenario, Path(name) / "day", lambda _at, _what: None) as day,
        _fresh(scenario, Path(name) / "fresh") as fresh,
    ):
        desk, view, prompt, card = day.desk, day.today, day.prompt, day.card
        assert desk is not None
        assert view is not None
        assert prompt is not None
        assert card is not None
        assert day.plan is not None
        assert day.shelf is not None
        exercises = day.shelf.catalogue().exercises
        plan = replace(day.plan, script=script([perform(exercises[each]) for each in SHOWN]))
        card = replace(card, script=script([perform(exercises[SHOWN[1]])]))
        zone = timezone(timedelta(minutes=view.now.offset_min))
        now = Instant(view.now.utc_ms, 50_000.0, 50_000.0, zone)
        yield Stage(desk, fresh, day.shelf, now, view, prompt, plan, card)


@contextmanager
def _fresh(scenario: Scenario, folder: Path) -> Iterator[Conductor]:
    """A program on its first morning."""
    data = DataFolder(folder)
    data.create()
    world = World(scenario)
    core = open_core(data, clock=world)
    try:
        person = Person(world, lambda _at, _what: None)
        conductor = core.conductor(
            alarms=world,
            sensor=world.sensor,
            session=world.session,
            interruptions=world.interruptions,
            presenter=person,
        )
        person.conductor = conductor
        conductor.start()
        yield conductor
        conductor.stop()
    finally:
        core.close()
