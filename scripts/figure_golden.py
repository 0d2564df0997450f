"""Renew `tests/data/figure_golden.json.gz`: skeleton points of each phase of each exercise.

    python scripts/figure_golden.py

The test compares with a tolerance of half a millimetre, so that nobody moves the figure without
noticing. Renew the file only when a change of the movement itself is meant, and look at the sheets
(`scripts/figure_sheets.py`) before.
"""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from neckbreak.domain.movement import resolve
from neckbreak.figure.pose import pose_at
from neckbreak.figure.skeleton import solve
from neckbreak.storage.catalogue_file import load_catalogue

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "tests" / "data" / "figure_golden.json.gz"
SHARES = (0.5, 1.0)
POINTS = (
    "pelvis", "t6", "c7", "head_centre", "nose", "arm.R", "arm.L", "elbow.R", "elbow.L",
    "wrist.R", "wrist.L", "fingertips.R", "fingertips.L", "shank.R", "shank.L", "foot.R", "foot.L",
)  # fmt: skip

Golden = dict[str, list[list[list[float]]]]


def measure() -> Golden:
    """For each exercise: for each phase and share, x, y and z of `POINTS` in millimetres."""
    golden: Golden = {}
    for name, exercise in load_catalogue(ROOT / "exercises.json").exercises.items():
        movement = resolve(exercise.phases, exercise.position)
        rows = []
        for phase in range(len(movement.keyframes)):
            for share in SHARES:
                points = solve(pose_at(movement, phase, share), movement.base).points
                rows.append([[round(10.0 * v, 1) for v in points[key]] for key in POINTS])
        golden[name] = rows
    return golden


def main() -> None:
    """Write the file; the same points give the same bytes."""
    text = json.dumps(measure(), separators=(",", ":"), sort_keys=True)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))
    sys.stdout.write(f"{TARGET.relative_to(ROOT)}: {TARGET.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
