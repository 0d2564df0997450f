"""Contrast: 4.5 to 1 for words, 3 to 1 for shapes, 7 to 1 for words in high contrast."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from neckbreak.domain.settings_table import setting
from neckbreak.ports.appearance import Asked
from neckbreak.ui import system_asks, theme
from neckbreak.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme, current
from neckbreak.ui.widgets import Button, Card, FocusRing

GROUNDS = ("canvas", "side", "surface", "sunken")
TINTS = ("accent_tint", "amber_tint", "coral_tint", "slate_tint", "disc")
WORDS = (
    *((ink, ground) for ink in ("text", "text2", "text3") for ground in GROUNDS),
    *((ink, ground) for ink in ("text", "text2") for ground in TINTS),
    *(("accent", ground) for ground in ("canvas", "side", "surface", "accent_tint")),
    *(("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")),
    *(("coral_text", ground) for ground in ("canvas", "surface", "coral_tint")),
    *(("amber", ground) for ground in ("canvas", "surface", "amber_tint")),
    *(("slate", ground) for ground in ("canvas", "surface", "slate_tint")),
    *(("danger", ground) for ground in ("canvas", "surface")),
    ("canvas", "text"),  # tooltips, the button after an emergency
)
"""Every ink that words are written in, on every ground they are written on."""

SHAPES = (
    *(("control", ground) for ground in ("canvas", "surface")),
    *(("accent", ground) for ground in (*GROUNDS, "disc")),
    *(("coral", ground) for ground in ("canvas", "surface", "disc")),
    *(("slate_mid", ground) for ground in ("canvas", "surface", "sunken")),
)
"""Outlines, rings, arrows and icons that carry a meaning; `line` only decorates."""

PALETTES = [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK]


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(palette: Theme, ink: str, ground: str) -> float:
    """Contrast of two tokens, 1 to 21."""
    light, dark = sorted(
        (luminance(palette.colour(ink)), luminance(palette.colour(ground))), reverse=True
    )
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", PALETTES, ids=lambda each: each.name)
def test_words_can_be_read_on_every_ground(palette):
    least = 7.0 if palette.has_contrast else 4.5
    faint = [pair for pair in WORDS if contrast(palette, *pair) < least]
    assert faint == []


@pytest.mark.parametrize("palette", PALETTES, ids=lambda each: each.name)
def test_shapes_with_a_meaning_can_be_seen(palette):
    assert [pair for pair in SHAPES if contrast(palette, *pair) < 3.0] == []


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST_DARK], ids=lambda each: each.name)
def test_the_outline_of_the_focus_can_be_seen(palette):
    assert all(contrast(palette, "focus", ground) >= 3.0 for ground in GROUNDS)


def test_the_yellow_outline_on_white_lies_on_a_black_one():
    assert contrast(CONTRAST_LIGHT, "focus", "text") >= 3.0
    assert contrast(CONTRAST_LIGHT, "text", "canvas") == pytest.approx(21.0)


@pytest.mark.parametrize("palette", [CONTRAST_LIGHT, CONTRAST_DARK], ids=lambda each: each.name)
def test_high_contrast_has_pure_grounds_and_no_tints(palette):
    grounds = {getattr(palette, token) for token in (*GROUNDS, *TINTS)}
    assert grounds in ({"#FFFFFF"}, {"#000000"})
    assert {palette.text, palette.text2, palette.text3, palette.line} <= {"#FFFFFF", "#000000"}


# --- what is drawn ----------------------------------------------------------------------------


def colours_at_the_edge(widget, palette: Theme) -> set[str]:
    """The colours of the two outermost pixels in the middle of each side."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(palette.colour("canvas"))
    widget.render(image, QPoint(0, 0))
    middle = image.height() // 2
    last = image.width() - 1
    return {image.pixelColor(x, middle).name().upper() for x in (0, 1, last - 1, last)}


@pytest.mark.parametrize("look", ["primary", "secondary", "tertiary", "outline", "hurt"])
@pytest.mark.parametrize("palette", [CONTRAST_LIGHT, CONTRAST_DARK], ids=lambda each: each.name)
def test_every_button_has_a_line_of_two_pixels_in_high_contrast(qtbot, palette, look):
    button = Button(palette, "Start", look)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    (seen,) = colours_at_the_edge(button, palette)
    assert seen != palette.canvas


def test_a_tinted_card_gets_an_edge_in_high_contrast(qtbot):
    made = Card(CONTRAST_DARK, fill="amber_tint", edge="amber_tint")
    qtbot.addWidget(made)
    made.resize(100, 60)
    assert CONTRAST_DARK.line in colours_at_the_edge(made, CONTRAST_DARK)


def test_the_focus_is_outlined_in_yellow_in_high_contrast(qtbot):
    window = Card(CONTRAST_DARK)
    qtbot.addWidget(window)
    button = Button(CONTRAST_DARK, "Start")
    button.setParent(window)
    button.move(20, 20)
    ring = FocusRing(window, CONTRAST_DARK)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(ring.isVisible)
    assert CONTRAST_DARK.focus in colours_at_the_edge(ring, CONTRAST_DARK)


# --- who decides --------------------------------------------------------------------------------


@pytest.fixture
def system(qtbot):
    """Says what the system asks for."""
    before = system_asks.remember(Asked())
    yield system_asks.remember
    system_asks.remember(before)


def test_the_system_decides_where_the_person_does_not(system):
    assert current("system") is LIGHT
    system(Asked(is_dark=True))
    assert current("system") is DARK
    system(Asked(is_dark=True, has_contrast=True))
    assert current("system") is CONTRAST_DARK
    assert current("light") is LIGHT
    system(Asked(has_contrast=True))
    assert current("system") is CONTRAST_LIGHT
    assert current("dark") is DARK


def test_high_contrast_can_be_chosen(system):
    assert current("contrast") is CONTRAST_LIGHT
    system(Asked(is_dark=True))
    assert current("contrast") is CONTRAST_DARK
    assert setting("window.theme").from_plain("contrast") == "contrast"


def test_qt_tells_of_high_contrast_too(system, monkeypatch):
    wanted = type(
        "Access", (), {"contrastPreference": lambda _: Qt.ContrastPreference.HighContrast}
    )
    hints = type(
        "Hints",
        (),
        {"accessibility": lambda _: wanted(), "colorScheme": lambda _: Qt.ColorScheme.Dark},
    )
    fake = type("Gui", (), {"styleHints": staticmethod(hints)})
    monkeypatch.setattr(system_asks, "QGuiApplication", fake)
    assert theme.current("system") is CONTRAST_DARK


def test_movement_follows_the_system_unless_the_person_chose(system):
    assert not system_asks.is_still(None)
    system(Asked(is_still=True))
    assert system_asks.is_still(None)
    assert not system_asks.is_still(False)
    system(Asked(is_still=False))
    assert system_asks.is_still(True)
