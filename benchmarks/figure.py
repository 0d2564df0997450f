"""How long one new frame of the figure takes: `python benchmarks/figure.py [size] [ratio]`.

Prints, for a few exercises, the median milliseconds of processor time of geometry alone, of a new
frame at that size, and of painting one that is in the cache. Run it on a quiet machine; compare
only with itself.
"""

from __future__ import annotations

import os
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import resolve
from neckbreak.figure.camera import best_camera
from neckbreak.figure.look import LIGHT
from neckbreak.figure.pose import picture_phase, pose_at
from neckbreak.figure.scene import Scene, build
from neckbreak.storage.catalogue_file import load_catalogue
from neckbreak.ui.figure_painter import blank_layer, draw_layer

CATALOGUE = Path(__file__).parents[1] / "exercises.json"
SHOWN = (
    "neck-rotation",
    "chin-tuck",
    "upper-trapezius-stretch",
    "seated-thoracic-rotation",
    "wall-angel",
    "sit-to-stand",
)


def median_ms(run: Callable[[float], object], count: int = 25) -> float:
    """Median milliseconds of a call with shares from 0 to 1."""
    times = []
    for i in range(count):
        begin = process_time()
        run(i / (count - 1))
        times.append((process_time() - begin) * 1000.0)
    return statistics.median(times)


def measure(exercise: Exercise, size: int, ratio: float) -> tuple[int, float, float, float]:
    """Shapes, and milliseconds of geometry, of a new frame and of a kept one."""
    movement = resolve(exercise.phases, exercise.position)
    phase, camera = picture_phase(movement), best_camera(exercise, movement)

    def scene(share: float) -> Scene:
        return build(exercise, movement, pose_at(movement, phase, share), camera, LIGHT)

    def frame(share: float) -> QImage:
        layer = blank_layer(size, ratio)
        made = scene(share)
        draw_layer(layer, made, size, made.shapes)
        return layer

    kept = frame(1.0)
    target = QImage(kept.width(), kept.height(), QImage.Format.Format_RGB32)

    def blit(_: float) -> None:
        painter = QPainter(target)
        try:
            painter.drawImage(0, 0, kept)
        finally:
            painter.end()

    return len(scene(1.0).shapes), median_ms(scene), median_ms(frame), median_ms(blit)


def main() -> None:
    """Measure and print."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 600
    ratio = float(sys.argv[2]) if len(sys.argv) > 2 else 1.0
    app = QApplication.instance() or QApplication([])
    exercises = load_catalogue(CATALOGUE).exercises
    print(
        f"{'exercise':28} {'shapes':>6} {'geometry':>9} {'frame':>7} {'blit':>6}  (ms, {size} px)"
    )
    for name in SHOWN:
        count, geometry, frame, blit = measure(exercises[name], size, ratio)
        print(f"{name:28} {count:6} {geometry:9.1f} {frame:7.1f} {blit:6.2f}")
    del app


if __name__ == "__main__":
    main()
