"""The figure stands where it stood: golden skeleton points, to half a millimetre.

Meant to move? `python scripts/figure_golden.py` renews the file.
"""

import gzip
import importlib.util
import json
from functools import lru_cache
from pathlib import Path

import pytest

from unit.figure.people import exercises

ROOT = Path(__file__).parents[3]
TOLERANCE_MM = 0.5


@lru_cache(maxsize=1)
def golden():
    return json.loads(gzip.decompress((ROOT / "tests/data/figure_golden.json.gz").read_bytes()))


@lru_cache(maxsize=1)
def script():
    spec = importlib.util.spec_from_file_location(
        "figure_golden", ROOT / "scripts/figure_golden.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@lru_cache(maxsize=1)
def measured():
    return script().measure()


def test_the_file_knows_every_exercise():
    assert set(golden()) == {exercise.id for exercise in exercises()}


@pytest.mark.parametrize("exercise", exercises(), ids=lambda e: e.id)
def test_no_point_has_moved(exercise):
    old, new = golden()[exercise.id], measured()[exercise.id]
    assert len(old) == len(new) == len(exercise.phases) * len(script().SHARES)
    for i, (before, after) in enumerate(zip(old, new, strict=True)):
        for name, a, b in zip(script().POINTS, before, after, strict=True):
            assert b == pytest.approx(a, abs=TOLERANCE_MM), (i, name)
