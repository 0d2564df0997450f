"""The day as a line: work, absence and holds as a bar, breaks as pills on it, now as a mark.

It paints into any painter, so the same code serves the screen, a picture and a page;
`timeline_words` says the same. The charts of weeks are in `charts_bars` and beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from neckbreak.domain.adherence import Outcome
from neckbreak.ports.views import TodayView
from neckbreak.ui.charts_base import box, fill_slanted
from neckbreak.ui.theme import Theme, font
from neckbreak.words.screens import clock_time, say

HOUR_MS = 3_600_000
TOKENS = {
    "work": "work",
    "away": "sage",
    "locked": "sage",
    "asleep": "sage",
    "held": "slate_tint",
    "paused": "sunken",
    "off_hours": "surface",
    "break": "work",
}
TAKEN = (Outcome.COMPLETED, Outcome.PARTIAL, Outcome.INTERRUPTED, Outcome.STOPPED_FOR_PAIN)


@dataclass(frozen=True, slots=True)
class Axis:
    """The stretch of a day that is drawn, in whole hours."""

    begin_ms: int
    end_ms: int
    is_mirrored: bool = False
    """The day runs from right to left, as its readers do."""

    def x(self, at_ms: int, rect: QRectF) -> float:
        """Where a moment lies, kept inside."""
        share = (at_ms - self.begin_ms) / (self.end_ms - self.begin_ms)
        inside = min(1.0, max(0.0, share)) * rect.width()
        return rect.right() - inside if self.is_mirrored else rect.left() + inside

    def stretch(self, begin_ms: int, end_ms: int, rect: QRectF) -> tuple[float, float]:
        """(left, right) of a stretch of time."""
        ends = self.x(begin_ms, rect), self.x(end_ms, rect)
        return min(ends), max(ends)

    def facing(self, painter: QPainter) -> Axis:
        """The same day for those who look at this painter's widget."""
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Axis(self.begin_ms, self.end_ms, is_mirrored)


def day_axis(view: TodayView) -> Axis:
    """Working hours, widened by what happened; nine hours at least."""
    now_ms = view.now.utc_ms
    begins = [begin for begin, _ in view.hours] + [span.begin_ms for span in view.spans] + [now_ms]
    ends = [end for _, end in view.hours] + [span.end_ms for span in view.spans] + [now_ms]
    offset_ms = view.now.offset_min * 60_000
    begin_ms = (min(begins) + offset_ms) // HOUR_MS * HOUR_MS - offset_ms
    end_ms = -(-(max(ends) + offset_ms) // HOUR_MS) * HOUR_MS - offset_ms
    return Axis(begin_ms, max(end_ms, begin_ms + 9 * HOUR_MS))


def paint_timeline(
    painter: QPainter, rect: QRectF, view: TodayView, theme: Theme, zone: tzinfo
) -> None:
    """The day: work, absence, holds as a bar; breaks as pills; now as a line."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    axis = day_axis(view).facing(painter)
    bar = QRectF(rect.left(), rect.top() + 40, rect.width(), 34)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    for span in view.spans:
        left, right = axis.stretch(span.begin_ms, span.end_ms, bar)
        piece = QRectF(left + 0.5, bar.top() + 1.5, max(1.5, right - left - 1), bar.height() - 3)
        _paint_span(painter, piece, span.kind, theme)
    _paint_breaks(painter, bar, view, axis, theme)
    _paint_hours(painter, bar, axis, theme, zone)
    _paint_now(painter, bar, axis, view.now.utc_ms, theme, zone)


def _paint_span(painter: QPainter, piece: QRectF, kind: str, theme: Theme) -> None:
    shape, ground = box(piece, 5.0), theme.colour(TOKENS.get(kind, "surface"))
    if kind in ("held", "paused"):
        token = "slate_mid" if kind == "held" else "control"
        fill_slanted(painter, shape, ground, theme.colour(token))
    else:
        painter.fillPath(shape, ground)


def _paint_breaks(
    painter: QPainter, bar: QRectF, view: TodayView, axis: Axis, theme: Theme
) -> None:
    for row in view.breaks:
        stamp = row.began or row.due or row.ended
        if stamp is None or row.outcome in (None, Outcome.NATURAL, Outcome.HELD):
            continue
        is_micro = row.kind == "micro"
        x = axis.x(stamp.utc_ms, bar)
        pill = _pill(bar, x, is_micro)
        if row.outcome in TAKEN:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(pill, pill.width() / 2, pill.width() / 2)
        else:
            painter.setPen(QPen(theme.colour("control"), 1.5))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(pill, pill.width() / 2, pill.width() / 2)
            slash = QLineF(pill.left() - 1, pill.bottom() - 8, pill.right() + 1, pill.top() + 8)
            painter.drawLine(slash)
    planned_ms = view.status.next_break_ms
    if planned_ms is not None and view.now.utc_ms < planned_ms < axis.end_ms:
        pen = QPen(theme.colour("accent"), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pill = _pill(bar, axis.x(planned_ms, bar), view.status.next_kind == "micro")
        painter.drawRoundedRect(pill, pill.width() / 2, pill.width() / 2)


def _pill(bar: QRectF, x: float, is_micro: bool) -> QRectF:
    """A break is taller than the bar, a microbreak thin and level with it."""
    if is_micro:
        return QRectF(x - 3, bar.top(), 6, bar.height())
    return QRectF(x - 5.5, bar.top() - 7, 11, bar.height() + 14)


def _paint_hours(painter: QPainter, bar: QRectF, axis: Axis, theme: Theme, zone: tzinfo) -> None:
    painter.setFont(font("detail"))
    painter.setPen(theme.colour("text2"))
    hours = (axis.end_ms - axis.begin_ms) // HOUR_MS
    step = 1 if bar.width() / max(1, hours) >= 34 else 2 if bar.width() / hours >= 18 else 4
    for number in range(0, hours + 1, step):
        at_ms = axis.begin_ms + number * HOUR_MS
        words = clock_time(at_ms, zone).removesuffix(":00").lstrip("0") or "0"
        x = axis.x(at_ms, bar)
        place = QRectF(min(max(x - 20, bar.left()), bar.right() - 40), bar.bottom() + 14, 40, 18)
        align = Qt.AlignmentFlag.AlignHCenter
        if number == 0:
            align = Qt.AlignmentFlag.AlignLeft
        elif at_ms == axis.end_ms:
            align = Qt.AlignmentFlag.AlignRight
        painter.drawText(place, align | Qt.AlignmentFlag.AlignVCenter, words)


def _paint_now(
    painter: QPainter, bar: QRectF, axis: Axis, now_ms: int, theme: Theme, zone: tzinfo
) -> None:
    x = axis.x(now_ms, bar)
    painter.setPen(QPen(theme.colour("text"), 2))
    painter.drawLine(QLineF(x, bar.top() - 14, x, bar.bottom() + 12))
    painter.setFont(font("body-strong", 13 / 14))
    words = clock_time(now_ms, zone)
    width = QFontMetrics(painter.font()).horizontalAdvance(words) + 24
    left = min(max(x - width / 2, bar.left()), bar.right() - width)
    tag = QRectF(left, bar.top() - 38, width, 25)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("text"))
    painter.drawRoundedRect(tag, 12.5, 12.5)
    painter.setPen(theme.colour("canvas"))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)


def timeline_words(view: TodayView, zone: tzinfo) -> str:
    """The table twin of the day in one line per stretch, for screen readers."""
    lines = [
        f"{clock_time(span.begin_ms, zone)} {say(f'span.{span.kind}')}"
        for span in view.spans
        if span.kind != "off_hours"
    ]
    return "; ".join(lines)
