"""Contact sheets of the figure, to be looked at: every exercise at its start, middle and end.

    python scripts/figure_sheets.py [directory]

Twelve sheets cover exercise x start, middle, end x right, left x light, dark; the people take turns
so that each of them appears on every sheet and each exercise is done by all of them. One sheet more
turns every person round. Written as WebP into `docs/figure/`, under six megabytes in all.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Movement, resolve
from neckbreak.figure.arrows import moving_phase
from neckbreak.figure.camera import Camera, best_camera
from neckbreak.figure.look import PEOPLE, Look, look
from neckbreak.figure.pose import Pose, picture_phase, pose_at, start_pose, still_pose
from neckbreak.figure.scene import Scene, build
from neckbreak.storage.catalogue_file import load_catalogue
from neckbreak.ui.figure_painter import paint

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs" / "figure"
CELL, COLUMNS, LINE = 240, 10, 18
QUALITY = 80
MOST_BYTES = 6_000_000
MOMENTS = ("start", "middle", "end")
AZIMUTHS = (0, 35, 80, 120, 160, 200, 300)

Cell = tuple[str, Scene, Look]


def moment(movement: Movement, which: str, is_mirrored: bool) -> tuple[Pose, int | None]:
    """The pose of a moment, and the phase whose arrow belongs to it."""
    phase = picture_phase(movement)
    if which == "start":
        return start_pose(movement, is_mirrored), None
    if which == "end":
        return still_pose(movement, phase, is_mirrored), phase
    moving = moving_phase(movement, phase)
    return pose_at(movement, moving, 0.5, is_mirrored=is_mirrored), moving


def exercise_cells(
    exercises: Sequence[Exercise], which: str, *, is_mirrored: bool, is_dark: bool, turn: int
) -> Iterator[Cell]:
    """One picture of each exercise, done by one person after the other."""
    people = list(PEOPLE)
    for index, exercise in enumerate(exercises):
        movement = resolve(exercise.phases, exercise.position)
        camera = best_camera(exercise, movement)
        camera = camera.mirrored() if is_mirrored else camera
        chosen = look(is_dark=is_dark, person=people[(index + turn) % len(people)])
        pose, phase = moment(movement, which, is_mirrored)
        start = start_pose(movement, is_mirrored)
        scene = build(exercise, movement, pose, camera, chosen, start_pose=start, phase=phase)
        yield exercise.id, scene, chosen


def people_cells(exercise: Exercise) -> Iterator[Cell]:
    """Every person from all around, light and dark in turns."""
    movement = resolve(exercise.phases, exercise.position)
    for row, (name, azimuth) in enumerate(product(PEOPLE, AZIMUTHS)):
        chosen = look(is_dark=row % 2 == 1, person=name)
        camera = Camera(float(azimuth), 6.0, 9.0, (-2.0, 103.0, 0.0))
        pose = replace(start_pose(movement), eyes_closed=0.0)
        scene = build(None, movement, pose, camera, chosen, start_pose=pose)
        yield f"{name} {azimuth}°", scene, chosen


def sheet(cells: Sequence[Cell], columns: int) -> QImage:
    """Pictures with their captions, side by side."""
    rows = -(-len(cells) // columns)
    image = QImage(columns * CELL, rows * (CELL + LINE), QImage.Format.Format_RGB32)
    image.fill(QColor(*cells[0][2].canvas))
    painter = QPainter(image)
    try:
        font = painter.font()
        font.setPixelSize(12)
        painter.setFont(font)
        for i, (caption, scene, chosen) in enumerate(cells):
            x, y = i % columns * CELL, i // columns * (CELL + LINE)
            cell = QRectF(x, y, CELL, CELL)
            painter.setClipRect(QRectF(x, y, CELL, CELL + LINE))
            painter.fillRect(QRectF(x, y, CELL, CELL + LINE), QColor(*chosen.canvas))
            paint(painter, scene, cell)
            painter.setPen(QColor(*chosen.ghost))
            below = QRectF(x, y + CELL, CELL, LINE)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, caption)
    finally:
        painter.end()
    return image


def save(image: QImage, path: Path) -> int:
    """Write a picture; its size in bytes."""
    writer = QImageWriter(str(path), b"webp")
    writer.setQuality(QUALITY)
    if not writer.write(image):
        raise SystemExit(f"{path.name}: {writer.errorString()}")
    return path.stat().st_size


def main() -> None:
    """Write all sheets."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication.instance() or QGuiApplication([])
    exercises = list(load_catalogue(ROOT / "exercises.json").exercises.values())
    total = 0
    for turn, (is_dark, is_mirrored, which) in enumerate(
        product((False, True), (False, True), MOMENTS)
    ):
        cells = exercise_cells(
            exercises, which, is_mirrored=is_mirrored, is_dark=is_dark, turn=turn
        )
        theme, side = "dark" if is_dark else "light", "left" if is_mirrored else "right"
        name = f"{theme}-{side}-{which}.webp"
        total += save(sheet(list(cells), COLUMNS), target / name)
    everyone = list(people_cells(exercises[0]))
    total += save(sheet(everyone, len(AZIMUTHS)), target / "people.webp")
    sys.stdout.write(f"{total / 1e6:.2f} MB in {target.name}\n")
    del app
    if total > MOST_BYTES:
        raise SystemExit("the sheets are too large")


if __name__ == "__main__":
    main()
