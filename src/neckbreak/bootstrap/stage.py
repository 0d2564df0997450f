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
from neckbreak.bootstrap.demo import Person, PlayedDay, playing
from neckbreak.bootstrap.scenario import Scenario, built_in_day
from neckbreak.bootstrap.world import World
from neckbreak.domain.instants import Instant
from neckbreak.domain.session import perform, script
from neckbreak.storage.folder import DataFolder
from neckbreak.ui.desk import Desk
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
        stage = stage_of(day, fresh)
        assert stage.plan is not None
        assert stage.card is not None
        exercises = stage.shelf.catalogue().exercises
        made = [perform(exercises[each]) for each in SHOWN]
        yield replace(
            stage,
            plan=replace(stage.plan, script=script(made)),
            card=replace(stage.card, script=script(made[1:2])),
        )


def stage_of(day: PlayedDay, fresh: Desk | None = None) -> Stage:
    """The windows of a played day, while its program is still there."""
    desk, view, shelf = day.desk, day.today, day.shelf
    assert desk is not None
    assert view is not None
    assert shelf is not None
    zone = timezone(timedelta(minutes=view.now.offset_min))
    now = Instant(view.now.utc_ms, 50_000.0, 50_000.0, zone)
    return Stage(desk, fresh or desk, shelf, now, view, day.prompt, day.plan, day.card)


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
