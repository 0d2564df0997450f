"""The SVG writer: valid, small, accessible, and faithful to the points of the scene."""

import math
import re
from xml.etree import ElementTree as ET

import pytest

from neckbreak.domain.movement import resolve
from neckbreak.figure.look import LIGHT
from neckbreak.figure.pose import picture_phase
from neckbreak.figure.svg import render_svg, render_svg_filmstrip, scene_of, thinned
from unit.figure.people import exercises

SVG = "{http://www.w3.org/2000/svg}"


def movement_of(exercise):
    return resolve(exercise.phases, exercise.position)


@pytest.fixture
def exercise():
    return next(e for e in exercises() if e.id == "neck-rotation")


@pytest.mark.parametrize("exercise", exercises()[::5], ids=lambda e: e.id)
def test_the_file_is_valid_and_small(exercise):
    movement = movement_of(exercise)
    text = render_svg(exercise, movement, picture_phase(movement), 1.0)
    root = ET.fromstring(text)
    assert root.get("viewBox") == "0 0 600 600"
    paths = root.findall(f".//{SVG}path")
    assert len(paths) > 60
    assert all(re.fullmatch(r"M[-\d. ]+l[-\d. ]+z", path.get("d")) for path in paths)
    assert len(text) < 200_000


def test_every_reference_has_its_target_once(exercise):
    text = render_svg_filmstrip(exercise, movement_of(exercise))
    names = re.findall(r' id="([^"]+)"', text)
    assert len(names) == len(set(names))
    assert set(re.findall(r"url\(#([^)]+)\)", text)) <= set(names)
    root = ET.fromstring(text)
    assert len(root.findall(f"{SVG}svg")) == 12
    assert root.get("width") == "1920"
    assert root.get("height") == "480"


def test_title_and_description_are_said_and_escaped(exercise):
    movement = movement_of(exercise)
    text = render_svg(exercise, movement, 0, 1.0, title="Turn <left>", description="slow & easy")
    root = ET.fromstring(text)
    assert root.find(f"{SVG}title").text == "Turn <left>"
    assert root.find(f"{SVG}desc").text == "slow & easy"
    assert root.get("role") == "img"
    assert "<title>" not in render_svg(exercise, movement, 0, 1.0)


def test_size_canvas_and_palette_are_the_callers(exercise):
    movement = movement_of(exercise)
    plain = render_svg(exercise, movement, 0, 1.0, size_px=200, has_canvas=False)
    assert 'width="200"' in plain
    assert "#f7f2ea" not in plain
    assert "#16191d" in render_svg(exercise, movement, 0, 1.0, dark=True)
    sides = [render_svg(exercise, movement, 0, 1.0, mirrored=each) for each in (False, True)]
    assert sides[0] != sides[1]


def test_thinning_moves_no_outline_visibly(exercise):
    scene = scene_of(exercise, movement_of(exercise), 0, 1.0, LIGHT)
    before = after = 0
    for shape in scene.shapes:
        kept = thinned(shape.points)
        before += len(shape.points)
        after += len(kept)
        for point in shape.points:
            assert min(_away(point, kept, i) for i in range(len(kept))) < 0.5
    assert after < 0.95 * before


def _away(point, outline, i):
    """Distance of a point from a side of an outline."""
    (ax, ay), (bx, by) = outline[i - 1], outline[i]
    dx, dy = bx - ax, by - ay
    size = dx * dx + dy * dy
    t = 0.0 if size == 0.0 else ((point[0] - ax) * dx + (point[1] - ay) * dy) / size
    t = min(1.0, max(0.0, t))
    return math.hypot(ax + dx * t - point[0], ay + dy * t - point[1])
