"""The handout: a stage of a programme on paper, four exercises a page, with a grid to tick.

Start and hold of each exercise are drawn by the same figure as on screen, as vectors. Each page
stands alone: its exercises, its grid, and the rule when to stop.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from neckbreak.domain.movement import Movement
from neckbreak.domain.session import perform
from neckbreak.figure.camera import Camera, best_camera
from neckbreak.figure.look import look
from neckbreak.figure.pose import picture_phase, start_pose
from neckbreak.figure.scene import build
from neckbreak.figure.svg import scene_of
from neckbreak.ui.figure_paper import paint_vector
from neckbreak.ui.figures import movement_of
from neckbreak.ui.icons import paint_icon
from neckbreak.ui.mark import paint_mark
from neckbreak.ui.paper import Page, Paper, Sheet, pdf_bytes, usual_paper
from neckbreak.words.cues import pick, with_sides
from neckbreak.words.handout_texts import Handout, HandoutItem, say_handout
from neckbreak.words.language import spoken

PER_PAGE = 4
FIGURE, HIGHEST_ITEM, LOWEST_ITEM = 116.0, 166.0, 128.0
WORDS_AT = 272.0
TICK_LINE = 27.0
BOX, BOX_GAP = 13.0, 5.0
SMALL = 12.5 / 13
WEEKDAYS = (1, 2, 3, 4, 5, 6, 7)


def handout_pdf(told: Handout, paper: Paper | None = None, person: str | None = None) -> bytes:
    """The handout as a PDF; `person` is a key of the figure's people."""
    title = f"{told.kind}: {told.title}"
    return pdf_bytes(handout_pages(told, person), title, paper or usual_paper())


def handout_pages(told: Handout, person: str | None = None) -> list[Page]:
    """One page for every four exercises."""
    items = told.items
    groups = [items[at : at + PER_PAGE] for at in range(0, len(items), PER_PAGE)] or [()]
    return [
        partial(_HandoutPage(told, group, number, len(groups), person).paint)
        for number, group in enumerate(groups, 1)
    ]


class _HandoutPage:
    """Paints from the top down; the foot is measured first, because it is never cut."""

    def __init__(
        self,
        told: Handout,
        items: Sequence[HandoutItem],
        number: int,
        of: int,
        person: str | None,
    ) -> None:
        self._told, self._items = told, items
        self._number, self._of, self._person = number, of, person

    def paint(self, sheet: Sheet) -> None:
        """Everything."""
        inner = sheet.inner
        foot = self._stop(sheet)
        y = self._head(sheet, inner.top())
        grid = (len(self._items) + 2) * TICK_LINE + 18
        room = (foot - 12 - y - grid) / max(1, len(self._items))
        height = min(HIGHEST_ITEM, max(LOWEST_ITEM, room))
        for index, item in enumerate(self._items):
            self._item(sheet, QRectF(inner.left(), y, inner.width(), height), item)
            y += height
            if index + 1 < len(self._items):
                sheet.rule(y, inner.left(), inner.right())
        self._ticks(sheet, y + 10)

    def _head(self, sheet: Sheet, y: float) -> float:
        inner, ink, told = sheet.inner, sheet.ink, self._told
        mark = QRectF(inner.left(), y, 22, 22)
        paint_mark(sheet.painter, mark, ink.colour("accent"), ink.colour("coral"))
        kind = QRectF(inner.left() + 30, y + 4, inner.width() - 30, 18)
        sheet.write(kind, told.kind, "body-strong", "text2", 12.5 / 14)
        if self._of > 1:
            words = say_handout("handout.page", number=self._number, of=self._of)
            sheet.write(kind, words, "detail", "text2", SMALL, Qt.AlignmentFlag.AlignRight)
        y += 32
        sheet.write(QRectF(inner.left(), y, inner.width(), 36), told.title, "card")
        y += 40
        for words in (told.lead, told.stage):
            place = QRectF(inner.left(), y, inner.width(), 18)
            y += sheet.wrap(place, words, "detail", "text2") + 2
        y += 8
        sheet.painter.setPen(QPen(ink.colour("text"), 1.5))
        sheet.painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))
        return y + 2

    # --- one exercise -----------------------------------------------------------------------

    def _item(self, sheet: Sheet, rect: QRectF, item: HandoutItem) -> None:
        self._figures(sheet, rect, item)
        ink, left = sheet.ink, rect.left() + WORDS_AT
        width, y = rect.right() - left, rect.top() + 12
        disc = QRectF(left, y, 24, 24)
        sheet.painter.setPen(Qt.PenStyle.NoPen)
        sheet.painter.setBrush(ink.colour("accent"))
        sheet.painter.drawEllipse(disc)
        number = QRectF(left, y + 3, 24, 18)
        centre = Qt.AlignmentFlag.AlignHCenter
        sheet.write(number, str(item.number), "body-strong", "on_accent", 13 / 14, centre)
        name = sheet.fitted(item.name, width - 34, "lead-strong")
        sheet.write(QRectF(left + 34, y, width - 34, 24), name, "lead-strong")
        y += 28
        dose = QRectF(left, y, width, 18)
        y += sheet.wrap(dose, item.dose, "body-strong", "accent", 13 / 14) + 3
        for index, cue in enumerate(item.cues, 1):
            sheet.write(QRectF(left, y, 18, 16), f"{index}.", "detail", "text2", SMALL)
            place = QRectF(left + 18, y, width - 18, 16)
            y += sheet.wrap(place, cue, "detail", "text", SMALL) + 1
        self._remarks(sheet, QRectF(left, y + 2, width, rect.bottom() - y), item)

    def _remarks(self, sheet: Sheet, rect: QRectF, item: HandoutItem) -> None:
        """Note and form in the text colour, what to avoid with its sign."""
        y = rect.top()
        for remark in item.remarks[:-1]:
            place = QRectF(rect.left() + 18, y, rect.width() - 18, 16)
            y += sheet.wrap(place, remark, "caption", "text2") + 1
        sign = QRectF(rect.left(), y + 1, 13, 13)
        paint_icon(sheet.painter, sign, "warning", sheet.ink.colour("amber"))
        place = QRectF(rect.left() + 18, y, rect.width() - 18, 16)
        sheet.wrap(place, item.remarks[-1], "caption", "amber")

    def _figures(self, sheet: Sheet, rect: QRectF, item: HandoutItem) -> None:
        asked = item.prescription
        performance = perform(
            item.exercise,
            dose=asked.dose,
            variant=asked.variant,
            range_share=asked.range_share,
            side=asked.side,
        )
        movement = movement_of(performance)
        camera = replace(best_camera(item.exercise, movement), inset=None)
        size = min(FIGURE, rect.height() - 26)
        top = rect.top() + 6
        phase = picture_phase(movement)
        words = with_sides(pick(item.exercise.phases[phase].label), None)
        self._start(sheet, QRectF(rect.left(), top, size, size), item, movement, camera)
        chosen = look(person=self._person)
        scene = scene_of(item.exercise, movement, phase, 1.0, chosen, camera=camera)
        place = QRectF(rect.left() + size + 14, top, size, size)
        paint_vector(sheet.painter, scene, place)
        self._caption(sheet, place, words)

    def _start(
        self, sheet: Sheet, rect: QRectF, item: HandoutItem, movement: Movement, camera: Camera
    ) -> None:
        pose = start_pose(movement)
        chosen = look(person=self._person)
        scene = build(item.exercise, movement, pose, camera, chosen, start_pose=pose)
        paint_vector(sheet.painter, scene, rect)
        self._caption(sheet, rect, say_handout("handout.start"))

    def _caption(self, sheet: Sheet, rect: QRectF, words: str) -> None:
        place = QRectF(rect.left(), rect.bottom() + 2, rect.width(), 16)
        fitting = sheet.fitted(words, rect.width() + 10, "caption")
        centre = Qt.AlignmentFlag.AlignHCenter
        sheet.write(place, fitting, "caption", "text2", align=centre)

    # --- the grid and the foot ----------------------------------------------------------------

    def _ticks(self, sheet: Sheet, y: float) -> None:
        inner = sheet.inner
        name = inner.width() * 0.32
        step = (inner.width() - name) / len(WEEKDAYS)
        title = say_handout("handout.ticks")
        sheet.write(QRectF(inner.left(), y, name, 18), title, "body-strong", factor=12.5 / 14)
        centre = Qt.AlignmentFlag.AlignHCenter
        for index, number in enumerate(WEEKDAYS):
            place = QRectF(inner.left() + name + index * step, y, step, 18)
            words = spoken().weekday(number, is_short=True)
            sheet.write(place, words, "body-strong", factor=12.5 / 14, align=centre)
        y += TICK_LINE - 4
        for item in self._items:
            sheet.rule(y, inner.left(), inner.right())
            line = say_handout("handout.line", number=item.number, name=item.name)
            words = sheet.fitted(line, name - 6, "body-medium", 12.5 / 14)
            place = QRectF(inner.left(), y + 5, name, 18)
            sheet.write(place, words, "body-medium", factor=12.5 / 14)
            for index, number in enumerate(WEEKDAYS):
                x = inner.left() + name + (index + 0.5) * step
                self._boxes(sheet, QPointF(x, y + TICK_LINE / 2), item, number in item.days)
            y += TICK_LINE
        self._pain_line(sheet, y, name, step)

    def _boxes(self, sheet: Sheet, centre: QPointF, item: HandoutItem, is_asked: bool) -> None:
        painter, ink = sheet.painter, sheet.ink
        if not is_asked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.colour("text3"))
            painter.drawEllipse(centre, 1.2, 1.2)
            return
        painter.setPen(QPen(ink.colour("control"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = item.per_day * BOX + (item.per_day - 1) * BOX_GAP
        for number in range(item.per_day):
            left = centre.x() - width / 2 + number * (BOX + BOX_GAP)
            painter.drawRoundedRect(QRectF(left, centre.y() - BOX / 2, BOX, BOX), 3, 3)

    def _pain_line(self, sheet: Sheet, y: float, name: float, step: float) -> None:
        inner = sheet.inner
        sheet.rule(y, inner.left(), inner.right())
        words = say_handout("handout.pain")
        sheet.write(QRectF(inner.left(), y + 5, name, 18), words, "body-medium", factor=12.5 / 14)
        for index in range(len(WEEKDAYS)):
            x = inner.left() + name + (index + 0.5) * step
            sheet.rule(y + 20, x - 17, x + 17, "control")
        sheet.rule(y + TICK_LINE, inner.left(), inner.right())

    def _stop(self, sheet: Sheet) -> float:
        """When to stop, and when to call for help; gives its upper edge."""
        inner, told = sheet.inner, self._told
        first = sheet.height(told.stop, inner.width(), "body-strong", 12.5 / 14)
        second = sheet.height(told.signs, inner.width(), "detail", 12 / 13)
        top = inner.bottom() - first - second - 4
        place = QRectF(inner.left(), top, inner.width(), first)
        sheet.wrap(place, told.stop, "body-strong", "text", 12.5 / 14)
        place = QRectF(inner.left(), top + first + 4, inner.width(), second)
        sheet.wrap(place, told.signs, "detail", "text2", 12 / 13)
        return top
