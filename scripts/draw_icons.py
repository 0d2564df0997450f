"""Draws the packaged icons from the paths in `neckbreak.ui.mark`.

    python scripts/draw_icons.py [FOLDER]

Writes `tray/<panel>/<state>-<size>.png` and `app-<size>.png`. `panel` says where a glyph is meant
to stand: on a dark panel, on a light one, or on one whose colour the system does not tell (a dark
glyph with a pale edge).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from PySide6.QtCore import QRectF, Qt  # noqa: E402
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter  # noqa: E402

from neckbreak.ui.mark import TRAY_STATES, paint_mark, paint_tray  # noqa: E402

TRAY_SIZES = (16, 22, 32, 64)
APP_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
INK, PAPER = QColor("#2B2620"), QColor("#EFE8DE")


def blank(size: int) -> QImage:
    """A transparent square."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def glyph(state: str, size: int, colour: QColor) -> QImage:
    """One tray glyph, drawn larger and scaled down where small, for even edges."""
    image = blank(size * 4)
    with QPainter(image) as painter:
        paint_tray(painter, QRectF(0, 0, size * 4, size * 4), state, colour)
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def edged(state: str, size: int) -> QImage:
    """A dark glyph with a pale edge, for panels of unknown colour."""
    inner = max(1, round(size / 22))
    small = size - 2 * inner
    pale, dark = glyph(state, small, PAPER), glyph(state, small, INK)
    image = blank(size)
    with QPainter(image) as painter:
        for dx in range(-inner, inner + 1):
            for dy in range(-inner, inner + 1):
                painter.drawImage(inner + dx, inner + dy, pale)
        painter.drawImage(inner, inner, dark)
    return image


def app_icon(size: int) -> QImage:
    """The mark on a rounded square."""
    image = blank(size)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#F7F2EA"))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22)
        edge = size * 0.16
        square = QRectF(edge, edge, size - 2 * edge, size - 2 * edge)
        paint_mark(painter, square, QColor("#2B6A63"), QColor("#D8552F"))
    return image


def save(image: QImage, path: Path) -> None:
    """Write one PNG without metadata."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path), "PNG", 1):  # type: ignore[call-overload]
        raise SystemExit(f"Could not write {path}")


def main() -> None:
    """Draw everything."""
    _app = QGuiApplication(sys.argv[:1])
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "assets" / "icons"
    for state in TRAY_STATES:
        for size in TRAY_SIZES:
            save(glyph(state, size, INK), folder / f"tray/light/{state}-{size}.png")
            save(glyph(state, size, PAPER), folder / f"tray/dark/{state}-{size}.png")
            save(edged(state, size), folder / f"tray/unknown/{state}-{size}.png")
    for size in APP_SIZES:
        save(app_icon(size), folder / f"app-{size}.png")


if __name__ == "__main__":
    main()
