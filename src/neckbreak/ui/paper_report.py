"""The report for a therapist: one page, whatever the period.

Figures, weeks, pain, table, days, what is worth a look, the person's message, and how to read it.
The charts are those of the Review page; longer periods group weeks into months, long lists say how
many lines they leave out. The foot is measured first, because it is never cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby, pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage

from neckbreak.domain.adherence import Amounts, Ratio
from neckbreak.ports.review_views import PeriodView, WeekView
from neckbreak.ui.charts_base import Plot
from neckbreak.ui.charts_bind import map_cells, pain_chart, weeks_chart
from neckbreak.ui.charts_legend import LegendPlot
from neckbreak.ui.charts_map import paint_cell
from neckbreak.ui.mark import paint_mark
from neckbreak.ui.paper import Page, Paper, Sheet, image_of, pdf_bytes, usual_paper
from neckbreak.words.report_texts import Names, Parts, Report, say_report, worded
from neckbreak.words.review_texts import initials, mean_text, say_review, short_date

RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
CHART = 178.0
ROW = 27.0
TIGHT_ROW, TIGHT_ABOVE, MOST_ROWS = 20.0, 5, 10
MOST_WEEKS, MOST_BLOCKS = 9, 5
"""More weeks than these are drawn as months; more blocks of days than these are left out."""


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


def by_month(view: PeriodView) -> PeriodView:
    """The same period, with its weeks added up into months where there are too many to draw."""
    if len(view.weeks) <= MOST_WEEKS:
        return view
    months = [
        _together(tuple(weeks))
        for _, weeks in groupby(view.weeks, lambda w: (w.first_day.year, w.first_day.month))
    ]
    return replace(view, weeks=tuple(months))


def _together(weeks: Sequence[WeekView]) -> WeekView:
    dose, days, breaks, amounts = Ratio(), Ratio(), Ratio(), Amounts()
    for week in weeks:
        dose, days = dose.plus(week.dose), days.plus(week.days)
        breaks, amounts = breaks.plus(week.breaks), amounts.plus(week.amounts)
    return WeekView(weeks[0].first_day, dose, days, breaks, amounts)


class _ReportPage:
    """Paints from the top down; each part gives the height at which the next one begins."""

    def __init__(self, view: PeriodView, report: Report, parts: Parts) -> None:
        self._view, self._report, self._parts = view, report, parts

    def paint(self, sheet: Sheet) -> None:
        """Everything."""
        inner = sheet.inner
        foot = self._reading(sheet)
        y = self._head(sheet, inner.top())
        y = self._figures(sheet, y + 16)
        y = self._charts(sheet, y + 20)
        y = self._table(sheet, y + 14)
        y = self._days(sheet, y + 18)
        self._worth(sheet, QRectF(inner.left(), y + 18, inner.width(), foot - y - 32))

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
        is_weekly = len(view.weeks) <= MOST_WEEKS and not _is_monthly(view)
        heading = say_report("report.by-week" if is_weekly else "report.by-month")
        sheet.write(QRectF(inner.left(), y, wide, 20), heading, "heading", factor=14 / 15)
        names = ("guided", "ended-early", "by-hand", "prescribed")
        legend = tuple((name, say_report(f"report.{name}")) for name in names)
        place = QRectF(inner.left(), y + 22, wide - 8, CHART)
        low = self._chart(sheet, place, weeks_chart(view, 52.0).plot, legend)
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
        place = QRectF(left, y + 22, width, CHART)
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
        shown = lines[:MOST_ROWS] if len(lines) > MOST_ROWS else lines
        row = TIGHT_ROW if len(lines) > TIGHT_ABOVE else ROW
        sheet.rule(y, inner.left(), inner.right())
        self._cells(sheet, y, row, self._report.headings, is_head=True)
        y += row
        sheet.rule(y, inner.left(), inner.right())
        for cells in shown:
            self._cells(sheet, y, row, cells)
            y += row
            sheet.rule(y, inner.left(), inner.right())
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
        left_width = rect.width() * 0.595
        sheet.write(rect, say_report("report.worth"), "heading", factor=14 / 15)
        rows = self._report.rows or (("", say_report("report.nothing")),)
        y, limit = rect.top() + 26, rect.bottom() - 16
        label = 76.0
        for index, (what, words) in enumerate(rows):
            width = left_width - (label if what else 0)
            height = sheet.height(words, width, "detail", 12.5 / 13)
            if y + height > limit and index:
                more = say_report("report.more-events", n=len(rows) - index)
                sheet.write(QRectF(rect.left(), y, left_width, 16), more, "caption", "text2")
                break
            sheet.write(QRectF(rect.left(), y, label, 16), what, "detail", "text2", 12.5 / 13)
            place = QRectF(rect.left() + (label if what else 0), y, width, height)
            sheet.wrap(place, words, "detail", "text", 12.5 / 13)
            y += height + 9
        left = rect.left() + left_width + 28
        self._notes(sheet, QRectF(left, rect.top(), rect.right() - left, rect.height()))

    def _notes(self, sheet: Sheet, rect: QRectF) -> None:
        """The person's message, as far as there is room, and lines to write on."""
        y = rect.top()
        if self._report.messages:
            sheet.write(rect, self._report.message_title, "heading", factor=14 / 15)
            y += 24
            for words in self._report.messages:
                height = sheet.height(words, rect.width(), "detail")
                if y + height > rect.bottom() - 70:
                    break
                y += sheet.wrap(QRectF(rect.left(), y, rect.width(), 0), words, "detail", "text2")
                y += 8
            y += 6
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


def _is_monthly(view: PeriodView) -> bool:
    """Whether the bars are months: two of them begin more than a week apart."""
    days = [week.first_day for week in view.weeks]
    return any((later - first).days > 7 for first, later in pairwise(days))
