"""The report for a therapist: one page, whatever the period.

Figures, weeks, pain, table, days, what is worth a look, the person's message, and how to read it.
The charts are those of the Review page; longer periods group weeks into months, long lists say how
many lines they leave out. The foot is measured first, because it is never cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage

from neckbreak.ports.review_views import PeriodView
from neckbreak.ui.charts_base import Plot
from neckbreak.ui.charts_bind import map_cells, weeks_chart
from neckbreak.ui.charts_bind_answers import pain_chart
from neckbreak.ui.charts_legend import LegendPlot
from neckbreak.ui.charts_map import paint_cell
from neckbreak.ui.mark import paint_mark
from neckbreak.ui.paper import Page, Paper, Sheet, image_of, pdf_bytes, usual_paper
from neckbreak.ui.paper_months import by_month, is_monthly
from neckbreak.words.report_parts import Names, Parts, say_report
from neckbreak.words.report_texts import Report, worded
from neckbreak.words.review_texts import (
    initials,
    mean_text,
    month_name,
    say_review,
    short_date,
)

RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
CHART, LOWEST_CHART = 178.0, 104.0
ROW, TIGHT_ROW, TIGHT_ABOVE, FEWEST_ROWS = 27.0, 20.0, 5, 5
LABEL, SMALL, MORE = 76.0, 12.5 / 13, 22.0
ALWAYS = 2
"""So many of the newest events are shown however full the page is: stops are never hidden."""

OTHER_PARTS = 462.0
"""Height of everything but charts, rows of the table, what is worth a look, and the foot."""

WORTH = 150.0
"""What is worth a look gets at least this height; the table and the charts make room for it."""

MOST_BLOCKS = 5
"""More blocks of seven days than these are left out."""


def report_pdf(
    view: PeriodView,
    names: Names,
    printed: date,
    parts: Parts | None = None,
    paper: Paper | None = None,
) -> bytes:
    """The report as a PDF."""
    report = worded(view, names, printed, parts)
    page = report_page(view, report, parts or Parts())
    return pdf_bytes([page], f"{report.kind}: {report.title}", paper or usual_paper())


def report_page(view: PeriodView, report: Report, parts: Parts) -> Page:
    """The one page, to be painted anywhere."""
    return _ReportPage(by_month(view), report, parts).paint


def report_image(
    view: PeriodView, report: Report, parts: Parts, paper: Paper, width_px: int
) -> QImage:
    """The page as a picture, for the preview."""
    return image_of(report_page(view, report, parts), paper, width_px)


class _ReportPage:
    """Paints from the top down; each part gives the height at which the next one begins."""

    def __init__(self, view: PeriodView, report: Report, parts: Parts) -> None:
        self._view, self._report, self._parts = view, report, parts
        self._row, self._shown, self._chart_height = ROW, len(report.lines), CHART

    def paint(self, sheet: Sheet) -> None:
        """Everything."""
        inner = sheet.inner
        foot = self._reading(sheet)
        self._fit(foot - inner.top())
        y = self._head(sheet, inner.top())
        y = self._figures(sheet, y + 16)
        y = self._charts(sheet, y + 20)
        y = self._table(sheet, y + 14)
        y = self._days(sheet, y + 18)
        self._worth(sheet, QRectF(inner.left(), y + 18, inner.width(), foot - y - 32))

    def _fit(self, height: float) -> None:
        """Share the height out: many lines stand closer, then charts get lower, then lines go."""
        room = height - OTHER_PARTS - WORTH
        count = len(self._report.lines)
        self._row = TIGHT_ROW if count > TIGHT_ABOVE else ROW
        self._chart_height = min(CHART, max(LOWEST_CHART, room - count * self._row))
        fitting = int((room - self._chart_height) / self._row)
        self._shown = min(count, max(FEWEST_ROWS, fitting))

    def _head(self, sheet: Sheet, y: float) -> float:
        inner, ink = sheet.inner, sheet.ink
        mark = QRectF(inner.left(), y, 22, 22)
        paint_mark(sheet.painter, mark, ink.colour("accent"), ink.colour("coral"))
        kind = QRectF(inner.left() + 30, y + 4, inner.width(), 18)
        sheet.write(kind, self._report.kind, "body-strong", "text2", 12.5 / 14)
        y += 30
        room = inner.width()
        factor = min(1.0, room / max(1.0, ink.width(self._report.title, "card", 28 / 30)))
        sheet.write(
            QRectF(inner.left(), y, room, 36), self._report.title, "card", factor=factor * 28 / 30
        )
        y += 37
        lead = QRectF(inner.left(), y, room, 36)
        return y + sheet.wrap(lead, self._report.lead, "detail", "text2")

    def _figures(self, sheet: Sheet, y: float) -> float:
        inner, ink = sheet.inner, sheet.ink
        count = len(self._report.figures)
        step, low = inner.width() / count, y
        for index, (label, number, words) in enumerate(self._report.figures):
            left = inner.left() + index * step + (14 if index else 0)
            width = step - 22
            sheet.write(QRectF(left, y, width, 16), label, "body-strong", factor=12 / 14)
            sheet.write(QRectF(left, y + 17, width, 36), number, "card", factor=27 / 30)
            detail = QRectF(left, y + 52, width, 40)
            low = max(low, y + 52 + sheet.wrap(detail, words, "caption", "text2"))
        sheet.painter.setPen(ink.colour("line"))
        for index in range(1, count):
            x = inner.left() + index * step
            sheet.painter.drawLine(round(x), round(y), round(x), round(low))
        return low

    def _charts(self, sheet: Sheet, y: float) -> float:
        inner, view = sheet.inner, self._view
        has_pain = self._parts.has("pain")
        wide = inner.width() * (0.63 if has_pain else 1.0)
        is_weekly = not is_monthly(view)
        heading = say_report("report.by-week" if is_weekly else "report.by-month")
        sheet.write(QRectF(inner.left(), y, wide, 20), heading, "heading", factor=14 / 15)
        label = short_date if is_weekly else month_name
        names = ("guided", "ended-early", "by-hand", "prescribed")
        legend = tuple((name, say_report(f"report.{name}")) for name in names)
        place = QRectF(inner.left(), y + 22, wide - 8, self._chart_height)
        low = self._chart(sheet, place, weeks_chart(view, 52.0, label).plot, legend)
        if not has_pain:
            return low
        left = inner.left() + wide + 14
        width = inner.right() - left
        sheet.write(
            QRectF(left, y, width, 20), say_report("report.neck-pain"), "heading", factor=14 / 15
        )
        entries = [(name, say_report(f"report.{name}")) for name in ("mean", "range")]
        baseline = view.pain.baseline
        if baseline is not None and baseline.mean is not None:
            start = say_report("report.baseline", mean=mean_text(baseline.mean))
            entries.append(("baseline", start))
        place = QRectF(left, y + 22, width, self._chart_height)
        pain = self._chart(sheet, place, pain_chart(view, shows_dots=False).plot, tuple(entries))
        if self._report.moments:
            words = QRectF(left, pain + 2, width, 40)
            pain += 2 + sheet.wrap(words, self._report.moments, "caption", "text2")
        return max(low, pain)

    def _chart(
        self, sheet: Sheet, rect: QRectF, plot: Plot, entries: tuple[tuple[str, str], ...]
    ) -> float:
        plot.paint(sheet.painter, rect, sheet.ink)
        legend = LegendPlot(entries)
        width = rect.width() - 26
        place = QRectF(rect.left() + 26, rect.bottom() + 2, width, 40)
        legend.paint(sheet.painter, place, sheet.ink)
        return rect.bottom() + 2 + legend.height(width, sheet.ink)

    def _table(self, sheet: Sheet, y: float) -> float:
        lines, inner = self._report.lines, sheet.inner
        shown, row = lines[: self._shown], self._row
        sheet.rule(y, inner.left(), inner.right())
        self._cells(sheet, y, row, self._report.headings, is_head=True)
        y += row
        sheet.rule(y, inner.left(), inner.right())
        for cells in shown:
            self._cells(sheet, y, row, cells)
            y += row
            sheet.rule(y, inner.left(), inner.right())
        if not lines:
            words = say_report("report.no-lines")
            sheet.write(QRectF(inner.left(), y + 6, inner.width(), 16), words, "detail", "text2")
            y += 24
        if len(lines) > len(shown):
            words = say_report("report.more-lines", n=len(lines) - len(shown))
            sheet.write(QRectF(inner.left(), y + 4, inner.width(), 16), words, "caption", "text2")
            y += 20
        return y

    def _cells(
        self, sheet: Sheet, y: float, row: float, cells: Sequence[str], is_head: bool = False
    ) -> None:
        inner = sheet.inner
        numbers = len(cells) - 1
        step = min(98.0, inner.width() * 0.56 / numbers)
        name = inner.width() - numbers * step
        role = "detail" if is_head else "body-strong"
        factor = 12.5 / 13 if is_head else 12.5 / 14
        token = "text2" if is_head else "text"
        top = y + (row - 16) / 2
        first = sheet.fitted(cells[0], name - 8, role, factor)
        sheet.write(QRectF(inner.left(), top, name, 16), first, role, token, factor)
        for index, cell in enumerate(cells[1:]):
            place = QRectF(inner.left() + name + index * step, top, step, 16)
            sheet.write(place, cell, "detail", token, 12.5 / 13, RIGHT)

    def _days(self, sheet: Sheet, y: float) -> float:
        """Blocks of seven days side by side; left out where there are too many weeks."""
        view, inner, ink = self._view, sheet.inner, sheet.ink
        days = view.days
        blocks = [days[at : at + 7] for at in range(0, len(days), 7)]
        if len(blocks) > MOST_BLOCKS:
            return y - 18
        heading = say_report("report.by-day")
        sheet.write(QRectF(inner.left(), y, 200, 20), heading, "heading", factor=14 / 15)
        self._day_legend(sheet, y)
        y += 28
        step = inner.width() / max(4, len(blocks))
        size = min(20.0, (step - 16) / 7 - 3)
        for index, block in enumerate(blocks):
            left = inner.left() + index * step
            sheet.write(QRectF(left, y, step, 16), short_date(block[0].day), "caption", "text2")
            for number, (day, cell) in enumerate(zip(block, map_cells(block), strict=True)):
                place = QRectF(left + number * (size + 3.2), y + 36, size, size)
                initial = initials()[day.day.weekday()]
                above = QRectF(place.left(), y + 19, size, 14)
                sheet.write(above, initial, "caption", "text2", align=CENTRE)
                paint_cell(sheet.painter, place, cell, ink)
        return y + 36 + size

    def _day_legend(self, sheet: Sheet, y: float) -> None:
        names = {
            "full": "map.full",
            "most": "map.most",
            "some": "map.some",
            "rest": "map.rest",
        }
        entries = [(name, say_review(key)) for name, key in names.items()]
        if self._view.excused_days:
            entries.append(("excused", say_review("map.excused")))
        legend = LegendPlot(tuple(entries))
        width = legend.width(sheet.ink)
        legend.paint(
            sheet.painter, QRectF(sheet.inner.right() - width, y, width + 1, 22), sheet.ink
        )

    # --- the lower part ---------------------------------------------------------------------

    def _worth(self, sheet: Sheet, rect: QRectF) -> None:
        """Events, as many as fit above the rows that sum the period up; the message beside."""
        report, wide = self._report, rect.width() * 0.595
        sheet.write(rect, say_report("report.worth"), "heading", factor=14 / 15)
        y = rect.top() + 26
        rows = report.rows
        if not report.events and not rows:
            rows = (("", say_report("report.nothing")),)
        limit = rect.bottom() - sum(_row_height(sheet, row, wide) for row in rows)
        newest = sum(_row_height(sheet, event, wide) for event in report.events[:ALWAYS])
        limit = max(limit, y + newest + MORE)
        for index, event in enumerate(report.events):
            left = len(report.events) - index
            if y + _row_height(sheet, event, wide) + (MORE if left > 1 else 0) > limit:
                words = say_report("report.more-events", n=left)
                sheet.write(QRectF(rect.left(), y, wide, 16), words, "caption", "text2")
                y += MORE
                break
            y += _write_row(sheet, QRectF(rect.left(), y, wide, 0), event)
        for row in rows:
            if y + _row_height(sheet, row, wide) <= rect.bottom() + 9:
                y += _write_row(sheet, QRectF(rect.left(), y, wide, 0), row)
        left_edge = rect.left() + wide + 28
        self._notes(sheet, QRectF(left_edge, rect.top(), rect.right() - left_edge, rect.height()))

    def _notes(self, sheet: Sheet, rect: QRectF) -> None:
        """The person's message, cut where there is no room, and lines to write on."""
        y = rect.top()
        if self._report.messages:
            title = sheet.fitted(self._report.message_title, rect.width(), "heading", 14 / 15)
            sheet.write(rect, title, "heading", factor=14 / 15)
            place = rect.adjusted(0, 24, 0, 0)
            words = _cut(sheet, "\n".join(self._report.messages), place)
            y += 24 + sheet.wrap(place, words, "detail", "text2") + 14
        if y + 60 > rect.bottom():
            return
        place = QRectF(rect.left(), y, rect.width(), 20)
        sheet.write(place, say_report("report.your-notes"), "heading", factor=14 / 15)
        y += 46
        while y < rect.bottom() and y < rect.top() + 210:
            sheet.rule(y, rect.left(), rect.right(), "control")
            y += 26

    def _reading(self, sheet: Sheet) -> float:
        """How to read it, at the foot; gives its upper edge."""
        inner, factor = sheet.inner, 12 / 13
        words = self._report.reading
        height = sheet.height(words, inner.width(), "detail", factor)
        top = inner.bottom() - height - 18
        sheet.rule(top - 10, inner.left(), inner.right())
        head = QRectF(inner.left(), top, inner.width(), 16)
        sheet.write(head, say_report("read.title"), "body-strong", "text", 12 / 14)
        place = QRectF(inner.left(), top + 18, inner.width(), height)
        sheet.wrap(place, words, "detail", "text2", factor)
        return top - 10


def _row_height(sheet: Sheet, row: tuple[str, str], width: float) -> float:
    """A label and its sentence, with the gap below."""
    room = width - (LABEL if row[0] else 0)
    return sheet.height(row[1], room, "detail", SMALL) + 9


def _write_row(sheet: Sheet, rect: QRectF, row: tuple[str, str]) -> float:
    """Write it; gives its height."""
    what, words = row
    shift = LABEL if what else 0.0
    sheet.write(QRectF(rect.left(), rect.top(), LABEL, 16), what, "detail", "text2", SMALL)
    place = rect.adjusted(shift, 0, 0, 0)
    return sheet.wrap(place, words, "detail", "text", SMALL) + 9


def _cut(sheet: Sheet, words: str, rect: QRectF) -> str:
    """As many words as fit, with an ellipsis where some are left out."""
    if sheet.height(words, rect.width()) <= rect.height():
        return words
    parts = words.split(" ")
    while parts and sheet.height(" ".join(parts) + " …", rect.width()) > rect.height():
        parts.pop()
    return " ".join(parts) + " …"
