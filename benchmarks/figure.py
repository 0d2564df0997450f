"""What the figure costs: `python benchmarks/figure.py [--short] [--size PX] [--ratios 1 2]`.

Prints milliseconds of processor time (never of the clock) by exercise, at each device pixel ratio:
a new frame as median and 95th percentile, a frame that is kept, and how many paths a new frame
fills; then the mean load of three-minute breaks at thirty frames a second and the memory they
hold. Judges nothing: compare only with itself, on a quiet machine.

A new frame is an instant nobody has seen yet of an exercise being played: pose, skeleton, outlines,
paths, filling, and bringing it to the window. It comes after the instant before it, as in a break:
parts that did not move since then keep their outlines, and what stands still for the whole phase
was painted when the phase began. That beginning (some 20 ms a phase) is not part of a new frame;
it is part of the three-minute breaks, as is everything else.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import resolve
from neckbreak.storage.catalogue_file import load_catalogue
from neckbreak.ui.figure_view import FigureView

CATALOGUE = Path(__file__).parents[1] / "exercises.json"
SHORT = (
    "neck-rotation",
    "chin-tuck",
    "upper-trapezius-stretch",
    "seated-thoracic-rotation",
    "wall-angel",
    "sit-to-stand",
)
FRAMES_PER_S = 30
BREAK_S = 180.0
EXERCISES_A_BREAK = 4


class Screened(FigureView):
    """A view painted into a picture of any pixel ratio, where it asks for it."""

    def __init__(self, size: int, ratio: float) -> None:
        self._ratio = ratio
        self.asked = QRegion()
        super().__init__()
        self.resize(size, size)
        pixels = round(size * ratio)
        self.screen_image = QImage(pixels, pixels, QImage.Format.Format_RGB32)
        self.screen_image.setDevicePixelRatio(ratio)
        self.screen_image.fill(0xFFFFFF)

    def devicePixelRatioF(self) -> float:  # noqa: N802
        return self._ratio

    def update(self, part: QRect | QRegion | None = None) -> None:  # type: ignore[override]
        self.asked += self.rect() if part is None else part

    def paint_asked(self) -> None:
        """What the window system would do at the end of the turn."""
        while not self.asked.isEmpty():
            part, self.asked = self.asked, QRegion()
            painter = QPainter(self.screen_image)
            try:
                corner = part.boundingRect().topLeft()
                self.render(painter, corner, part, QWidget.RenderFlag.DrawChildren)
            finally:
                painter.end()


@dataclass(frozen=True)
class Cost:
    """Milliseconds of new and kept frames of one exercise, and paths filled for a new one."""

    new: Sequence[float]
    kept: Sequence[float]
    paths: int


def cost(exercise: Exercise, size: int, ratio: float, count: int) -> Cost:
    """Run one repetition twice, `count` instants a phase."""
    movement = resolve(exercise.phases, exercise.position)
    view = Screened(size, ratio)
    new: list[float] = []
    kept: list[float] = []
    paths = 0
    for _ in range(2):
        for phase, frame in enumerate(movement.keyframes):
            view.show_phase(exercise, movement, phase)
            view.paint_asked()
            for i in range(1, count + 1):
                drawn, first = view.frames_drawn, thread_time()
                view.set_share(i / count, i / count * frame.seconds)
                is_other = not view.asked.isEmpty()
                view.paint_asked()
                took = (thread_time() - first) * 1000.0
                if view.frames_drawn > drawn:
                    paths = max(paths, view.paths_drawn)
                    new.append(took)
                elif is_other:
                    kept.append(took)
    view.clear()
    return Cost(new or [0.0], kept or [0.0], paths)


def session(exercises: Sequence[Exercise], size: int, ratio: float) -> tuple[float, float]:
    """Mean load in percent of one core over a break, and the most memory held, in MB."""
    view = Screened(size, ratio)
    most = 0
    first = thread_time()
    for exercise in exercises:
        movement = resolve(exercise.phases, exercise.position)
        left = BREAK_S / len(exercises)
        is_second = False
        while left > 0.0:
            for phase, frame in enumerate(movement.keyframes):
                view.show_phase(exercise, movement, phase, is_second)
                view.paint_asked()
                ticks = round(min(left, frame.seconds) * FRAMES_PER_S)
                for tick in range(1, ticks + 1):
                    seconds = tick / FRAMES_PER_S
                    view.set_share(seconds / max(0.1, frame.seconds), seconds)
                    view.paint_asked()
                left -= frame.seconds
                most = max(most, view.bytes_kept())
                if left <= 0.0:
                    break
            if exercise.sides == 2 and left < BREAK_S / len(exercises) / 2:
                is_second = True
    load = (thread_time() - first) / BREAK_S * 100.0
    view.clear()
    return load, most / 2**20


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share of the values lies."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--short", action="store_true", help="few exercises, one break, at the first ratio"
    )
    parser.add_argument("--size", type=int, default=600)
    parser.add_argument("--ratios", type=float, nargs="+", default=[1.0, 2.0])
    asked = parser.parse_args()
    app = QApplication.instance() or QApplication([])
    exercises = load_catalogue(CATALOGUE).exercises
    shown = [exercises[name] for name in SHORT] if asked.short else list(exercises.values())
    for ratio in asked.ratios:
        table(shown, asked.size, ratio, 6 if asked.short else 12)
    count = EXERCISES_A_BREAK
    groups = [shown[i : i + count] for i in range(0, len(shown), count)]
    for ratio in asked.ratios[:1] if asked.short else asked.ratios:
        chosen = groups[:1] if asked.short else groups[:: max(1, len(groups) // 5)]
        found = [session(group, asked.size, ratio) for group in chosen]
        loads = [load for load, _ in found]
        print(
            f"3-minute break at {ratio:g}x: {statistics.mean(loads):.1f} % of one core in the mean,"
            f" {max(loads):.1f} % at most, {max(memory for _, memory in found):.0f} MB at most"
        )
    del app


def table(exercises: Sequence[Exercise], size: int, ratio: float, count: int) -> None:
    """One line an exercise, and the median of all."""
    print(f"{size} px at {ratio:g}x, ms of processor time")
    print(f"{'exercise':32} {'new p50':>8} {'p95':>6} {'kept p50':>9} {'p95':>6} {'paths':>6}")
    found = []
    for exercise in exercises:
        one = cost(exercise, size, ratio, count)
        found.append(one)
        row(exercise.id, [one])
    row("median of all", found)


def row(name: str, costs: Sequence[Cost]) -> None:
    """Medians over exercises of their own median and 95th percentile."""
    numbers = [
        statistics.median(percentile(values, share) for values in each)
        for each, share in (
            ([c.new for c in costs], 0.5),
            ([c.new for c in costs], 0.95),
            ([c.kept for c in costs], 0.5),
            ([c.kept for c in costs], 0.95),
        )
    ]
    paths = statistics.median(c.paths for c in costs)
    new, slow, kept, late = numbers
    print(f"{name:32} {new:8.2f} {slow:6.2f} {kept:9.2f} {late:6.2f} {paths:6.0f}")


if __name__ == "__main__":
    main()
