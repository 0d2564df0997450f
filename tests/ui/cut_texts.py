"""Finds words that do not fit where they stand: in labels, buttons and fields, and in painted text.

A text is cut if its own widget is too small for it, or if a parent shows only a part of that
widget (a scrolling parent counts only sideways). Painted text is caught while the window paints
itself: each `drawText` must fit into the rectangle it is given and into its widget, and a text that
was shortened by `elidedText` counts as cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

SLACK = 1.5
"""Pixels of rounding."""


def cut_texts(window: QWidget) -> list[str]:
    """What is cut in a shown window, one line each."""
    for _ in range(3):
        QApplication.processEvents()
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisibleTo(window):
            continue
        why = too_small(widget)
        if why is None and words_of(widget):
            why = hidden_part(widget, window)
        if why is not None:
            found.append(f"{place(widget, window)}: “{words_of(widget)[:60]}” {why}")
    found += overlaps(window)
    return found + painted_too_big(window)


def words_of(widget: QWidget) -> str:
    """What a widget says by itself."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return ""


def too_small(widget: QWidget) -> str | None:
    """Why a widget cannot hold its own words; None if it can."""
    if isinstance(widget, QLabel):
        return _label_too_small(widget)
    if isinstance(widget, QAbstractButton) and widget.text():
        least = QSize(widget.minimumSizeHint().width(), 0)  # its height is seen where it paints
        return _compare(least, widget.size())
    if isinstance(widget, QLineEdit):
        need = QFontMetrics(widget.font()).horizontalAdvance(words_of(widget))
        margins = widget.textMargins()
        room = widget.width() - margins.left() - margins.right() - 4
        return f"needs {need}, has {room}" if need > room + SLACK else None
    return None


def _label_too_small(label: QLabel) -> str | None:
    if not label.text() or not label.pixmap().isNull():
        return None
    room = label.contentsRect().size()
    metrics = QFontMetrics(label.font())
    if not label.wordWrap():
        lines = label.text().split("\n")
        wide = max(metrics.horizontalAdvance(line) for line in lines)
        return _compare(QSize(wide, metrics.height() * len(lines) - 2), room)
    flags = int(Qt.TextFlag.TextWordWrap) | int(label.alignment())
    need = metrics.boundingRect(QRect(0, 0, room.width(), 100_000), flags, label.text()).size()
    return _compare(QSize(need.width(), need.height()), room)


def _compare(need: QSize, room: QSize) -> str | None:
    if need.width() > room.width() + SLACK or need.height() > room.height() + SLACK:
        return f"needs {need.width()}×{need.height()}, has {room.width()}×{room.height()}"
    return None


def hidden_part(widget: QWidget, window: QWidget) -> str | None:
    """What a parent cuts off a widget; None if all of it can be seen, or scrolled to."""
    parent = widget.parentWidget()
    while widget is not window and parent is not None:
        rect = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        area = parent.parentWidget()
        scrolls = isinstance(area, QAbstractScrollArea) and area.viewport() is parent
        outside_x = rect.left() < -SLACK or rect.right() > parent.width() + SLACK
        outside_y = rect.top() < -SLACK or rect.bottom() > parent.height() + SLACK
        if outside_x or (outside_y and not scrolls):
            inside = f"{parent.width()}×{parent.height()}"
            return f"reaches out of its {type(parent).__name__} {inside} at {rect.getRect()}"
        if scrolls:
            widget = area
        if parent is window:
            break
        parent = parent.parentWidget()
    return None


def overlaps(window: QWidget) -> list[str]:
    """Words that lie on other words."""
    seen: list[tuple[QRect, QWidget]] = []
    found = []
    for widget in window.findChildren(QWidget):
        if not words_of(widget) or not widget.isVisibleTo(window):
            continue
        edge = 12 if isinstance(widget, QAbstractButton) else 3
        rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        rect = rect.adjusted(edge, 3, -edge, -3)
        found += [
            f"{place(widget, window)}: “{words_of(widget)[:40]}” lies on “{words_of(other)[:40]}”"
            for under, other in seen
            if under.intersects(rect)
            and not _is_within(widget, other)
            and _scroller(widget) is _scroller(other)
        ]
        seen.append((rect, widget))
    return found


def _is_within(widget: QWidget, other: QWidget) -> bool:
    return widget.isAncestorOf(other) or other.isAncestorOf(widget)


def _scroller(widget: QWidget) -> QWidget | None:
    """What scrolls under a fixed bar is not on it."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def place(widget: QWidget, window: QWidget) -> str:
    """Where a widget sits, by classes."""
    names = [type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None and parent is not window and len(names) < 3:
        if type(parent) is not QWidget:
            names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " in ".join(names)


def painted_too_big(window: QWidget) -> list[str]:
    """Painted words that do not fit, or were shortened."""
    found: list[str] = []
    with _watched(found):
        image = QImage(window.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        window.render(image)
    return list(dict.fromkeys(found))


@contextmanager
def _watched(found: list[str]) -> Iterator[None]:
    draw, shorten, shorten_f = QPainter.drawText, QFontMetrics.elidedText, QFontMetricsF.elidedText

    def drawing(painter: QPainter, *given: object) -> object:
        why = _painted_wrong(painter, given)
        if why is not None:
            found.append(why)
        return draw(painter, *given)

    def shortening(original):
        def shortened(metrics: object, text: str, *given: object) -> str:
            said = original(metrics, text, *given)
            if said != text:
                found.append(f"shortened to “{said}”: “{text}”")
            return said

        return shortened

    QPainter.drawText = drawing
    QFontMetrics.elidedText = shortening(shorten)
    QFontMetricsF.elidedText = shortening(shorten_f)
    try:
        yield
    finally:
        QPainter.drawText, QFontMetrics.elidedText = draw, shorten
        QFontMetricsF.elidedText = shorten_f


def _painted_wrong(painter: QPainter, given: tuple[object, ...]) -> str | None:
    metrics = QFontMetricsF(painter.font())
    text = next(each for each in given if isinstance(each, str))
    if not text:
        return None
    first = given[0]
    if isinstance(first, QRectF | QRect):
        rect = QRectF(first)
        flags = next((each for each in given[1:] if not isinstance(each, str)), 0)
        flags = flags.value if hasattr(flags, "value") else int(flags)
        box = metrics.boundingRect(rect, flags, text)
        is_free = bool(flags & Qt.TextFlag.TextDontClip.value)
        if not is_free and (
            box.width() > rect.width() + SLACK + 1 or box.height() > rect.height() + SLACK + 2
        ):
            need, has = (box.width(), box.height()), (rect.width(), rect.height())
            return (
                f"painted “{text[:60]}” needs {need[0]:.0f}×{need[1]:.0f}, "
                f"has {has[0]:.0f}×{has[1]:.0f}"
            )
    else:
        at = first if isinstance(first, QPoint | QPointF) else QPointF(first, given[1])
        box = metrics.boundingRect(text).translated(QPointF(at))
    device = painter.device()
    if isinstance(device, QWidget):
        shown = painter.worldTransform().mapRect(box)
        room = QRectF(device.rect()).adjusted(-2, -3, 2, 3)
        if shown.left() < room.left() or shown.right() > room.right():
            return f"painted “{text[:60]}” reaches out of its {type(device).__name__} sideways"
        if shown.top() < room.top() or shown.bottom() > room.bottom():
            return f"painted “{text[:60]}” reaches out of its {type(device).__name__} up or down"
    return None


def untranslated(window: QWidget) -> list[str]:
    """Words of a window in the long invented language that never went to a translator."""
    for _ in range(2):
        QApplication.processEvents()
    said = {words_of(each) for each in window.findChildren(QWidget) if each.isVisibleTo(window)}
    said |= _painted_words(window)
    return sorted(each for each in said if _ENGLISH.search(_outside_marks(each)))


_ENGLISH = re.compile(r"[A-Za-z]{3,}")


def _outside_marks(text: str) -> str:
    """What stands outside of guillemets, which may lie in each other."""
    depth, kept = 0, []
    for letter in text:
        depth += (letter == "«") - (letter == "»")
        if depth <= 0 and letter != "»":
            kept.append(letter)
    return "".join(kept)


def _painted_words(window: QWidget) -> set[str]:
    found: set[str] = set()
    draw = QPainter.drawText

    def drawing(painter: QPainter, *given: object) -> object:
        found.update(each for each in given if isinstance(each, str))
        return draw(painter, *given)

    QPainter.drawText = drawing
    try:
        image = QImage(window.size(), QImage.Format.Format_RGB32)
        window.render(image)
    finally:
        QPainter.drawText = draw
    return found
