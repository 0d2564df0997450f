"""What the command line draws: exercises (`render`) and the pages of a played day (`demo`).

Runs with Qt's offscreen platform, so it needs no display. The pictures come from the same figure,
prompt, break window and pages that a person sees.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from neckbreak.bootstrap.core import find_exercise, load_exercises
from neckbreak.bootstrap.demo import PlayedDay, playing
from neckbreak.bootstrap.scenario import built_in_day, read_scenario
from neckbreak.errors import KnownError

if TYPE_CHECKING:
    from neckbreak.bootstrap.needs import PlayDemo, Render
    from neckbreak.domain.exercise import Exercise
    from neckbreak.domain.movement import Movement


def _application() -> object:
    """The QApplication pictures need; kept by the caller."""
    import logging

    from neckbreak.ui.application import Application

    # The offscreen platform has no windows to raise and says so each time.
    logging.getLogger("neckbreak.qt").setLevel(logging.ERROR)
    return Application(["neckbreak"])


BREAK_SIZE, HOME_SIZE = (1280, 720), (1080, 760)


class Picture(Protocol):
    """A QImage, as far as it is needed here."""

    def save(self, file_name: str, /) -> bool:
        """Write the file; False if it could not."""
        ...


def _save(image: Picture, path: Path) -> None:
    """Write a PNG; raises KnownError("output-unwritable", file=..., reason=...)."""
    if not path.parent.is_dir():
        raise KnownError("output-unwritable", file=str(path), reason="there is no such folder")
    if not image.save(str(path)):
        raise KnownError("output-unwritable", file=str(path))


def render(need: Render) -> int:
    """`neckbreak render`: one phase, a filmstrip, or the contact sheet."""
    found = load_exercises()
    exercise = find_exercise(found, need.exercise) if need.exercise is not None else None
    if exercise is not None and need.output.suffix.lower() == ".svg":
        _write(_svg(need, exercise), need.output)
        sys.stdout.write(f"{need.output}\n")
        return 0
    keep = _application()
    from neckbreak.domain.movement import resolve
    from neckbreak.ui import figure_painter

    dark, mirrored = need.is_dark, need.is_mirrored
    if exercise is None or need.is_contact_sheet:
        shown = list(found.exercises.values()) if exercise is None else [exercise]
        image = figure_painter.render_contact_sheet(shown, dark=dark)
    elif need.is_filmstrip:
        image = figure_painter.render_filmstrip(
            exercise, size_px=need.size_px, dark=dark, mirrored=mirrored
        )
    else:
        movement = resolve(exercise.phases, exercise.position)
        phase = _phase(need.phase, movement)
        image = figure_painter.render_image(
            exercise, movement, phase, 1.0, size_px=need.size_px, dark=dark, mirrored=mirrored
        )
    _save(image, need.output)
    sys.stdout.write(f"{need.output}\n")
    del keep
    return 0


def _svg(need: Render, exercise: Exercise) -> str:
    """One phase or the filmstrip as SVG, named and described for those who listen; needs no Qt."""
    from neckbreak.domain.movement import resolve
    from neckbreak.figure.describe import accessible_text
    from neckbreak.figure.svg import render_svg, render_svg_filmstrip
    from neckbreak.words.cues import pick

    movement = resolve(exercise.phases, exercise.position)
    title = pick(exercise.name)
    description = accessible_text(movement, need.is_mirrored)
    dark, mirrored = need.is_dark, need.is_mirrored
    if need.is_filmstrip:
        return render_svg_filmstrip(
            exercise,
            movement,
            title=title,
            description=description,
            size_px=need.size_px,
            dark=dark,
            mirrored=mirrored,
        )
    return render_svg(
        exercise,
        movement,
        _phase(need.phase, movement),
        1.0,
        title=title,
        description=description,
        size_px=need.size_px,
        dark=dark,
        mirrored=mirrored,
    )


def _write(text: str, path: Path) -> None:
    """Write a text file; raises KnownError("output-unwritable", file=..., reason=...)."""
    if not path.parent.is_dir():
        raise KnownError("output-unwritable", file=str(path), reason="there is no such folder")
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        reason = error.strerror or ""
        raise KnownError("output-unwritable", file=str(path), reason=reason) from error


def _phase(asked: int | None, movement: Movement) -> int:
    """The index of a phase asked for as 1..count, else the most telling one."""
    from neckbreak.figure.pose import picture_phase

    if asked is None:
        return picture_phase(movement)
    count = len(movement.keyframes)
    if not 1 <= asked <= count:
        raise KnownError("phase-unknown", given=asked, count=count)
    return asked - 1


def demo(need: PlayDemo) -> int:
    """`neckbreak demo`: play a day, draw its pages, then the gallery."""
    from neckbreak.bootstrap import gallery

    if need.scale is not None:
        return gallery.draw(need.output, need.scale, _application())
    scenario = read_scenario(need.day_file) if need.day_file is not None else built_in_day()

    def tell(at: str, what: str) -> None:
        if not need.is_json:
            sys.stdout.write(f"{at}  {what}\n")
            sys.stdout.flush()

    speed = need.speed
    wait = None if not speed else (lambda seconds: time.sleep(seconds / speed))
    with playing(scenario, need.output, tell, wait) as played:
        _draw(played, need.output)
    if need.has_gallery:
        gallery.draw_all(need.output, is_quiet=need.is_json)
    _summary(played, need)
    return 0


def _draw(played: PlayedDay, output: Path) -> None:
    """prompt.png, break.png, today.png and review.png, as far as the day had them."""
    keep = _application()
    from neckbreak.bootstrap.stage import stage_of
    from neckbreak.ui.gallery import draw
    from neckbreak.ui.gallery_scenes import Scene, telling

    stage = stage_of(played)
    scenes = [
        Scene("today", lambda play: play.page("today"), (HOME_SIZE,)),
        Scene("review", lambda play: play.page("review"), (HOME_SIZE,)),
    ]
    if (plan := played.plan) is not None:
        scenes.append(Scene("break", lambda play: play.a_break(telling(plan)), (BREAK_SIZE,)))
    if played.prompt is not None:
        scenes.append(Scene("prompt", lambda play: play.prompt()))
    for scene in scenes:
        _save(draw(stage, scene, "light"), output / f"{scene.name}.png")
    del keep


def _summary(played: PlayedDay, need: PlayDemo) -> None:
    outcomes = dict(sorted(played.outcomes.items()))
    if need.is_json:
        summary = {
            "dir": str(need.output),
            "breaks": len(played.breaks),
            "outcomes": outcomes,
            "decisions": len(played.decisions),
        }
        sys.stdout.write(json.dumps(summary, indent=1) + "\n")
        return
    counts = ", ".join(f"{count} {name}" for name, count in outcomes.items())
    left = (*LEFT, "gallery/index.html") if need.has_gallery else LEFT
    sys.stdout.write(f"\n{len(played.breaks)} breaks: {counts}.\n")
    sys.stdout.write(f"Everything is in {need.output}: {', '.join(left)}\n")


LEFT = (
    "day.json",
    "neckbreak.db",
    "report.csv",
    "prompt.png",
    "break.png",
    "today.png",
    "review.png",
)
