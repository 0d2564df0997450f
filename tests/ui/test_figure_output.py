"""The figure on paper and in files: vectors in PDF and SVG, and small pictures that stay clear."""

import re

import pytest
from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from neckbreak import cli
from neckbreak.bootstrap import pictures
from neckbreak.domain.movement import resolve
from neckbreak.errors import KnownError
from neckbreak.figure.look import DARK, LIGHT
from neckbreak.figure.pose import picture_phase
from neckbreak.figure.svg import render_svg, scene_of
from neckbreak.ui.figure_painter import render_image
from neckbreak.ui.figure_paper import paint_vector
from unit.figure.people import exercises

NAMES = ["neck-rotation", "upper-trapezius-stretch", "wall-angel", "sit-to-stand"]


def scene_named(name, chosen=LIGHT):
    exercise = next(e for e in exercises() if e.id == name)
    movement = resolve(exercise.phases, exercise.position)
    return scene_of(exercise, movement, picture_phase(movement), 1.0, chosen)


def picture_named(name, size):
    exercise = next(e for e in exercises() if e.id == name)
    movement = resolve(exercise.phases, exercise.position)
    return render_image(exercise, movement, picture_phase(movement), 1.0, size_px=size)


def blank(size):
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(0xFFF7F2EA)
    return image


def mean_difference(one, other, lines=None):
    """Mean difference of the colour values of two pictures, over the first lines only."""
    one, other = (each.convertToFormat(QImage.Format.Format_RGB32) for each in (one, other))
    count = one.bytesPerLine() * (lines or one.height())
    pairs = zip(bytes(one.constBits())[:count], bytes(other.constBits())[:count], strict=True)
    return sum(abs(a - b) for a, b in pairs) / count


@pytest.mark.parametrize("name", NAMES)
def test_a_pdf_holds_vectors_and_no_picture(qapp, tmp_path, name):
    path = tmp_path / "handout.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    try:
        paint_vector(painter, scene_named(name), QRectF(100, 100, 3000, 3000))
    finally:
        painter.end()
    written = path.read_bytes()
    sizes = [int(w) * int(h) for w, h in re.findall(rb"/Width (\d+)\s+/Height (\d+)", written)]
    assert sum(sizes) < 64 * 64, "a PDF of vectors holds no large image"
    assert written.count(b"/Subtype /Image") == len(sizes)
    assert 5_000 < len(written) < 400_000


@pytest.mark.parametrize("name", NAMES)
def test_paper_looks_like_the_screen(qapp, name):
    paper = blank(300)
    painter = QPainter(paper)
    try:
        before = painter.transform(), painter.hasClipping()
        paint_vector(painter, scene_named(name), QRectF(0, 0, 300, 300))
        assert (painter.transform(), painter.hasClipping()) == before
    finally:
        painter.end()
    assert mean_difference(paper, picture_named(name, 300), lines=250) < 0.5


@pytest.mark.parametrize("name", NAMES)
def test_an_svg_file_looks_like_the_screen(qapp, name):
    exercise = next(e for e in exercises() if e.id == name)
    movement = resolve(exercise.phases, exercise.position)
    text = render_svg(exercise, movement, picture_phase(movement), 1.0)
    renderer = QSvgRenderer(text.encode())
    assert renderer.isValid()
    drawn = blank(300)
    painter = QPainter(drawn)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, 300, 300))
    finally:
        painter.end()
    assert mean_difference(drawn, picture_named(name, 300), lines=250) < 1.5


def test_a_thumbnail_leaves_out_what_would_only_smudge(qapp, monkeypatch):
    clear = picture_named("neck-rotation", 76)
    monkeypatch.setattr("neckbreak.ui.figure_painter.LEAST_PX", 0.0)
    full = picture_named("neck-rotation", 76)
    assert 0.0 < mean_difference(clear, full) < 1.0


def test_the_dark_scene_is_darker(qapp):
    scenes = [scene_named("chin-tuck", chosen) for chosen in (LIGHT, DARK)]
    assert scenes[0].disc[0].fill != scenes[1].disc[0].fill


@pytest.mark.parametrize(
    "asked, count", [(["--phase", "2", "--mirrored"], 1), (["--filmstrip", "--dark"], 7)]
)
def test_the_command_writes_svg(tmp_path, capsys, asked, count):
    path = tmp_path / "picture.svg"
    need = cli.main(["render", "chin-tuck", *asked, "-o", str(path)])
    assert pictures.render(need) == 0
    assert capsys.readouterr().out == f"{path}\n"
    text = path.read_text(encoding="utf-8")
    assert text.count("<svg ") == count
    assert "<title>Chin tuck</title>" in text
    assert "<desc>1. " in text


def test_svg_that_cannot_be_written_is_one_problem(tmp_path):
    need = cli.main(["render", "chin-tuck", "-o", str(tmp_path / "nowhere" / "a.svg")])
    with pytest.raises(KnownError):
        pictures.render(need)
    (tmp_path / "folder.svg").mkdir()
    with pytest.raises(KnownError):
        pictures.render(cli.main(["render", "chin-tuck", "-o", str(tmp_path / "folder.svg")]))


def test_a_contact_sheet_is_no_svg(capsys):
    assert cli.main(["render", "--contact-sheet", "-o", "a.svg", "--json"]) == 1
    assert "format-unknown" in capsys.readouterr().out
