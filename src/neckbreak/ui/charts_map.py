"""Weeks as rows of days: one hue in three steps, and a count wherever a day is not full.

A full day is solid without a number, other days carry theirs, rest is a small dot, a day without
data is blank. On paper the rows become blocks side by side; the cells are the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from neckbreak.ui.charts_base import CENTRE, LEFT, Ink, Mark, box, fill_slanted, write

MOST_CELL = 28.0
GAP = 4.0
HEAD = 24.0
DAYS = 7


class Step(Enum):
    """What a cell looks like."""

    FULL = "full"
    MOST = "most"
    SOME = "some"
    NONE = "none"
    REST = "rest"
    EXTRA = "extra"
    EXCUSED = "excused"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Cell:
    """One day; `count` is written where the step asks for it, `words` are read out."""

    step: Step = Step.BLANK
    count: str = ""
    words: str = ""
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class MapPlot:
    """Weeks from the oldest to the newest, seven cells each; `initials` stand above."""

    initials: tuple[str, ...] = ()
    weeks: tuple[tuple[str, tuple[Cell, ...]], ...] = ()

    def marks(self, rect: QRectF, ink: Ink) -> tuple[Mark, ...]:
        """One for each day, week by week."""
        return tuple(
            Mark(place, cell.words)
            for row, (_, cells) in enumerate(self.weeks)
            for cell, place in zip(cells, self._row(rect, row, ink), strict=True)
        )

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Initials, weeks, cells."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for words, place in zip(self.initials, self._row(rect, 0, ink), strict=True):
            head = QRectF(place.left(), rect.top(), place.width(), HEAD * ink.grown)
            write(painter, head, words, ink)
        for row, (label, cells) in enumerate(self.weeks):
            places = self._row(rect, row, ink)
            first = places[0]
            name = QRectF(rect.left(), first.top(), first.left() - rect.left(), first.height())
            write(painter, name, label, ink, align=LEFT)
            for cell, place in zip(cells, places, strict=True):
                paint_cell(painter, place, cell, ink)

    @staticmethod
    def height_of(weeks: int, ink: Ink) -> float:
        """How high a chart of so many weeks is, at the usual size of cells."""
        return (HEAD + weeks * MOST_CELL) * ink.grown + weeks * GAP

    def _row(self, rect: QRectF, row: int, ink: Ink) -> tuple[QRectF, ...]:
        """The seven places of a week."""
        names = max((ink.width(label, "detail") for label, _ in self.weeks), default=0.0) + 12
        room = (rect.width() - names - (DAYS - 1) * GAP) / DAYS
        size = min(MOST_CELL * ink.grown, max(18.0, room))
        gap = min(GAP + 4, max(GAP, (rect.width() - names - DAYS * size) / (DAYS - 1)))
        left = rect.left() + names
        top = rect.top() + HEAD * ink.grown + row * (MOST_CELL * ink.grown + GAP)
        return tuple(QRectF(left + day * (size + gap), top, size, size) for day in range(DAYS))


def paint_cell(painter: QPainter, place: QRectF, cell: Cell, ink: Ink) -> None:
    """One day in its place."""
    radius = min(8.0, place.width() * 0.28)
    shape, inner = box(place, radius), place.adjusted(0.75, 0.75, -0.75, -0.75)
    token = "text"
    match cell.step:
        case Step.BLANK:
            return
        case Step.REST:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.colour("control"))
            painter.drawEllipse(QPointF(place.center()), 2.4, 2.4)
            return
        case Step.FULL:
            painter.fillPath(shape, ink.colour("accent"))
            token = "on_accent"
        case Step.MOST:
            painter.fillPath(shape, ink.colour("accent_mid"))
            token = "text" if not ink.theme.is_dark else "on_accent"
        case Step.SOME:
            painter.fillPath(shape, ink.colour("accent_tint"))
        case Step.EXCUSED:
            fill_slanted(painter, shape, ink.colour("slate_tint"), ink.colour("slate_mid"))
            return
        case Step.EXTRA | Step.NONE:
            edge = "accent" if cell.step is Step.EXTRA else "control"
            painter.setPen(QPen(ink.colour(edge), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(box(inner, radius - 0.75))
            token = "accent" if cell.step is Step.EXTRA else "text2"
    if cell.count:
        write(painter, place, cell.count, ink, "caption", token, CENTRE)
