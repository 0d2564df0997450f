"""Palettes and type."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QFontMetricsF

from neckbreak.ui.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    ROLES,
    Theme,
    current,
    families,
    font,
)


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK])
def test_every_token_is_a_colour(theme):
    for field in fields(Theme):
        if field.name != "name":
            assert theme.colour(field.name).isValid()


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
