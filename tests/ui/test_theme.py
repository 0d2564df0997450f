"""Palettes and type."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QFontMetricsF

from neckbreak.ui.theme import DARK, LIGHT, ROLES, Theme, current, families, font


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(theme: Theme, ink: str, ground: str) -> float:
    """Contrast of two tokens."""
    light, dark = sorted(
        (luminance(theme.colour(ink)), luminance(theme.colour(ground))), reverse=True
    )
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_token_is_a_colour(theme):
    for field in fields(Theme):
        if field.name != "name":
            assert theme.colour(field.name).isValid()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize(
    "ink,ground",
    [
        ("text", "canvas"),
        ("text", "surface"),
        ("text2", "surface"),
        ("text2", "sunken"),
        ("text3", "sunken"),
        ("accent", "surface"),
        ("accent", "accent_tint"),
        ("on_accent", "accent"),
        ("coral_text", "surface"),
        ("danger", "surface"),
        ("text", "amber_tint"),
    ],
)
def test_words_can_be_read(theme, ink, ground):
    assert contrast(theme, ink, ground) >= 4.5


def test_the_choice_decides(qtbot):
    assert current("dark") is DARK
    assert current("light") is LIGHT
    assert current("system") in (LIGHT, DARK)


def test_the_bundled_font_is_used(qtbot):
    assert families() == ("Inter", "Inter Display")


@pytest.mark.parametrize("role", ["body", "lead-strong", "next", "hold", "section"])
def test_roles_have_fonts(qtbot, role):
    assert font(role).pixelSize() >= ROLES[role].px


@pytest.mark.parametrize("role", ["body", "detail", "lead-strong", "next", "hold"])
def test_changing_numbers_keep_their_width(qtbot, role):
    metrics = QFontMetricsF(font(role))
    widths = [metrics.horizontalAdvance(str(digit)) for digit in range(10)]
    assert max(widths) - min(widths) < 0.2
