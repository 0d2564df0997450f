"""Charts: painted once for every device, read by pointer, keyboard and screen reader alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from itertools import pairwise

import pytest
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from neckbreak.domain.adherence import (
    Amounts,
    BreakKind,
    BreakRow,
    Evidence,
    Outcome,
    Ratio,
    Stamp,
)
from neckbreak.ports.review_views import DayState, DayView, HoursView, PainTrend
from neckbreak.ui.charts import paint_timeline, timeline_words
from neckbreak.ui.charts_bars import Bar, BarPlot
from neckbreak.ui.charts_base import Ink, box, fill_evidence
from neckbreak.ui.charts_bind import day_words, days_chart, map_chart, weeks_chart
from neckbreak.ui.charts_bind_answers import change_text, hours_chart, pain_chart, reasons_chart
from neckbreak.ui.charts_card import TwinCard
from neckbreak.ui.charts_legend import LegendPlot, paint_sample
from neckbreak.ui.charts_map import Step
from neckbreak.ui.charts_tip import Tip
from neckbreak.ui.charts_view import ChartView
from neckbreak.ui.paper import PAPER_INK
from neckbreak.ui.theme import DARK, LIGHT
from ui import review_samples as samples
from ui.ui_parts import NOON_MS, today_view

INK = Ink(LIGHT)
AREA = QRectF(0, 0, 600, 220)


def shown_charts(view):
    return {
        "days": days_chart(view),
        "weeks": weeks_chart(view),
        "pain": pain_chart(view),
        "map": map_chart(view),
        "hours": hours_chart(view)[0],
        "reasons": reasons_chart(view)[0],
    }


def picture(plot, ink=INK, rect=AREA) -> QImage:
    image = QImage(int(rect.width()), int(rect.height()), QImage.Format.Format_RGB32)
    image.fill(ink.colour("surface"))
    with QPainter(image) as painter:
        plot.paint(painter, rect, ink)
    return image


def greys(image: QImage) -> set[int]:
    """The grey values that make up more than a few pixels."""
    counted: dict[int, int] = {}
    for x in range(image.width()):
        for y in range(image.height()):
            grey = image.pixelColor(x, y).lightness()
            counted[grey] = counted.get(grey, 0) + 1
    return {grey for grey, count in counted.items() if count > 4}


@pytest.mark.parametrize("name", ["days", "weeks", "pain", "map", "hours", "reasons"])
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_chart_paints_and_says_each_of_its_values(qtbot, name, theme):
    shown = shown_charts(samples.four_weeks())[name]
    assert len(greys(picture(shown.plot, Ink(theme)))) > 3
    marks = shown.plot.marks(AREA, Ink(theme))
    assert marks
    assert all(mark.words.endswith(".") for mark in marks if mark.words)
    assert all(len(row) == len(shown.table.headings) for row in shown.table.rows)
    assert shown.summary


@pytest.mark.parametrize("name", ["days", "weeks", "pain", "map", "hours", "reasons"])
def test_on_paper_every_chart_is_vectors(qtbot, name):
    """No picture is embedded, patterns included, so a page prints sharp at any size."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    with QPainter(writer) as painter:
        shown_charts(samples.four_weeks())[name].plot.paint(painter, AREA, PAPER_INK)
    content = bytes(buffer.data().data())
    assert content.startswith(b"%PDF")
    assert b"/Subtype /Image" not in content
    assert b"/Type /Font" in content or name == "map"


def test_evidence_levels_differ_in_grey_and_in_pattern(qtbot):
    """Solid, lines and dots: told apart without colour."""
    seen = {}
    for level in (Evidence.GUIDED, Evidence.ENDED_EARLY, Evidence.SELF_MARKED):
        image = QImage(60, 60, QImage.Format.Format_RGB32)
        image.fill(QColor("#FFFFFF"))
        with QPainter(image) as painter:
            fill_evidence(painter, box(QRectF(0, 0, 60, 60), 0), level, INK)
        values = [image.pixelColor(x, y).lightness() for x in range(60) for y in range(60)]
        seen[level] = (len(set(values)) > 1, sum(values) / len(values))
    assert [pattern for pattern, _ in seen.values()] == [False, True, True]
    means = sorted(mean for _, mean in seen.values())
    assert all(later - first > 15 for first, later in pairwise(means))


def test_a_bar_is_as_high_as_its_share_and_extra_work_fills_none(qtbot):
    full = Bar("a", 8, ((Evidence.GUIDED, 8.0),))
    half = Bar("b", 8, ((Evidence.GUIDED, 4.0),))
    over = Bar("c", 8, ((Evidence.GUIDED, 12.0),))
    plot = BarPlot((full, half, over))
    image, accent = picture(plot), QColor(LIGHT.accent).rgb()

    def height(slot: int) -> int:
        x = int(plot.marks(AREA, INK)[slot].rect.center().x())
        return sum(image.pixel(x, y) == accent for y in range(image.height()))

    assert height(1) == pytest.approx(height(0) / 2, abs=2)
    inner = plot.plot(AREA, INK)
    assert height(2) == pytest.approx(inner.height() * 8 / plot.most, abs=3)


def test_days_say_what_was_asked_done_and_how_sure_that_is(qtbot):
    days = samples.period().days
    assert day_words(days[2]) == (
        "Wed 11: 4½ of 8 prescribed exercises. 4 guided to the end. ½ ended early. "
        "Breaks kept: 5 of 7."
    )
    assert day_words(days[5]) == "Sat 14: Rest day."
    excused = DayView(days[0].day, DayState.EXCUSED, excused="ill")
    assert day_words(excused) == "Mon 9: Excused: ill."


def test_an_exercise_that_nothing_asked_for_is_shown_as_extra(qtbot):
    day = DayView(samples.MONDAY, DayState.NO_PROGRAMME, Amounts(other=1.0))
    view = samples.empty(days=(day,), heat=((day,),))
    bar = days_chart(view).plot.bars[0]
    assert (bar.asked, bar.extra) == (0.0, "+1")
    assert map_chart(view).plot.weeks[0][1][0].step is Step.EXTRA


def test_rest_is_a_dot_and_the_unknown_is_blank(qtbot):
    states = [cell.step for cell in map_chart(samples.empty()).plot.weeks[0][1]]
    assert set(states) == {Step.BLANK}
    steps = [cell.step for cell in map_chart(samples.period()).plot.weeks[3][1]]
    assert steps[-1] is Step.REST
    assert [steps[0], steps[2], steps[4]] == [Step.FULL, Step.SOME, Step.MOST]


def test_weeks_without_answers_have_no_dot_and_no_mean(qtbot):
    weeks = (samples.PAIN[0], samples.pain_week(samples.MONDAY))
    shown = pain_chart(samples.period(pain=PainTrend(weeks)))
    assert shown.plot.weeks[1].answers == ()
    assert shown.table.rows[1] == ("9 Nov", "0", "–", "–", "–")
    assert shown.plot.marks(AREA, INK)[1].words == "Week of 9 Nov: no answers."


def test_answers_given_during_exercise_are_in_no_mean_and_no_dot(qtbot):
    week = samples.PAIN[0]
    during = replace(week.points[0], id=99, moment="during", value=9)
    shown = pain_chart(
        samples.period(pain=PainTrend((replace(week, points=(*week.points, during)),)))
    )
    assert max(value for _, value in shown.plot.weeks[0].answers) == 5


@pytest.mark.parametrize(
    "change,words",
    [
        (-1.6, "Down 1.6 in 4 weeks"),
        (0.8, "Up 0.8 in 4 weeks"),
        (0.0, "No change in 4 weeks"),
        (None, ""),
    ],
)
def test_the_change_of_pain_in_words(qtbot, change, words):
    assert change_text(samples.period(pain=PainTrend(samples.PAIN, change))) == words


def test_hours_name_the_easiest_and_the_hardest_or_say_that_it_is_too_early(qtbot):
    shown, lead = hours_chart(samples.period())
    assert lead == "Easiest at 10 o’clock, hardest at 14 o’clock."
    assert [hour.above for hour in shown.plot.hours if hour.above] == ["9/10", "2/5"]
    few = HoursView(samples.HOURS[:1])
    assert "Not enough" in hours_chart(samples.period(hours=few))[1]
    assert hours_chart(samples.period(hours=HoursView()))[1] == "No breaks were due."


def test_an_hour_without_breaks_keeps_its_place(qtbot):
    hours = HoursView((samples.HOURS[0], samples.HOURS[3]))
    plot = hours_chart(samples.period(hours=hours))[0].plot
    assert [hour.label for hour in plot.hours] == ["9", "10", "11", "12"]
    assert plot.marks(AREA, INK)[1].words == ""


def test_reasons_and_what_was_held_back(qtbot):
    shown, lead = reasons_chart(samples.period())
    assert lead == "6 held back are not counted."
    assert shown.table.rows[0] == ("In the flow", "4")
    assert reasons_chart(samples.period(skips=(), held=0))[1] == "No break was skipped."


def test_a_legend_breaks_its_lines_where_room_ends(qtbot):
    legend = LegendPlot((("guided", "Guided to the end"), ("mean", "Mean"), ("rest", "Rest")))
    assert legend.height(600, INK) == legend.height(legend.width(INK) + 1, INK)
    assert legend.height(120, INK) > legend.height(600, INK)


@pytest.mark.parametrize(
    "sample",
    [
        *("guided", "ended-early", "by-hand", "full", "most", "some", "range", "prescribed"),
        *("extra", "excused", "rest", "answer", "mean", "baseline"),
    ],
)
def test_every_sample_of_a_legend_is_visible(qtbot, sample):
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sample(painter, QRectF(3, 3, 14, 14), sample, INK)
    ground = QColor(LIGHT.surface).rgb()
    assert sum(image.pixel(x, y) != ground for x in range(20) for y in range(20)) > 8


# --- on the screen ------------------------------------------------------------------------------


@pytest.fixture
def place(qtbot):
    page = QWidget()
    page.resize(700, 500)
    qtbot.addWidget(page)
    tip = Tip(page, LIGHT)
    view = ChartView(INK, tip, 220)
    view.setParent(page)
    view.setGeometry(20, 20, 600, 220)
    shown = days_chart(samples.period())
    view.show_plot(shown.plot, shown.summary, shown.table)
    page.show()
    view.setFocus()
    return view, tip


def test_arrows_walk_the_days_and_read_them_out(place):
    view, tip = place
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert tip.words.startswith("Mon 9: 8 of 8")
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert tip.words.startswith("Tue 10: 7 of 7")
    QTest.keyClick(view, Qt.Key.Key_End)
    assert tip.words == "Sun 15: Rest day."
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.at == 6, "the last one stays the last one"
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.at == 0
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert (view.at, tip.words) == (-1, "")


def test_the_pointer_reads_and_chooses(place, qtbot):
    view, tip = place
    spot = view.marks()[2].rect.center().toPoint()
    over = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(spot),
        QPointF(view.mapToGlobal(spot)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, over)  # whatever other tests left on the screen above it
    qtbot.waitUntil(lambda: tip.words.startswith("Wed 11"))
    chosen = []
    view.chosen.connect(chosen.append)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot)
    assert chosen == [2]
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen == [2, 2]


def test_up_and_down_walk_weeks_on_the_map(place):
    view, tip = place
    weeks = ChartView(INK, tip, 180, stride=7)
    weeks.setParent(view.parentWidget())
    weeks.setGeometry(20, 20, 400, 180)
    shown = map_chart(samples.period())
    weeks.show_plot(shown.plot, shown.summary, shown.table)
    weeks.show()
    QTest.keyClick(weeks, Qt.Key.Key_Down)
    assert weeks.at == 0
    QTest.keyClick(weeks, Qt.Key.Key_Down)
    assert weeks.at == 7
    QTest.keyClick(weeks, Qt.Key.Key_Up)
    assert weeks.at == 0


def test_leaving_the_chart_closes_what_it_said(place):
    view, tip = place
    QTest.keyClick(view, Qt.Key.Key_Right)
    view.clearFocus()
    assert tip.words == ""
    view.read(1)
    assert tip.words
    shown = days_chart(samples.four_weeks())
    view.show_plot(shown.plot, shown.summary, shown.table)
    assert (view.at, tip.words) == (-1, ""), "other values: nothing is read any more"


def test_a_chart_says_its_summary_first_and_then_its_table(place):
    view, _ = place
    assert view.accessibleName() == "Dose 88 %, 33½ of 38."
    lines = view.accessibleDescription().splitlines()
    assert lines[0] == "Mon 9, 8, 8, 0, 0, 5 of 7"
    assert len(lines) == 7


def test_a_tip_stays_inside_its_page(place):
    view, tip = place
    for index in range(7):
        view.read(index)
        assert tip.parentWidget().rect().contains(tip.geometry())


def test_the_table_says_the_same_as_the_chart(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    card = TwinCard(INK, Tip(page, LIGHT), "Days", 200)
    card.setParent(page)
    shown = days_chart(samples.period())
    card.show_plot(shown.plot, shown.summary, shown.table, shown.legend)
    page.resize(600, 500)
    page.show()
    assert card.twin.accessibleName() == "Days: Show as table"
    card.twin.click()
    assert card.is_table
    assert card.view.isHidden()
    cells = [
        tuple(card.table.item(row, column).text() for column in range(card.table.columnCount()))
        for row in range(card.table.rowCount())
    ]
    assert tuple(cells) == shown.table.rows
    other = days_chart(samples.empty())
    card.show_plot(other.plot, other.summary, other.table, other.legend)
    assert card.table.item(0, 0).text() == "Mon 16", "the table follows other values"
    card.twin.click()
    assert not card.is_table
    assert not card.legend.isHidden()


def test_a_long_table_scrolls_instead_of_growing(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    card = TwinCard(INK, Tip(page, LIGHT), "Days", 200)
    shown = map_chart(samples.period())
    card.show_plot(shown.plot, shown.summary, shown.table)
    card.twin.click()
    assert card.table.rowCount() == 28
    assert card.table.height() < 320


def test_a_week_figure_is_the_sum_of_its_days(qtbot):
    """The bars of days and the bar of their week cannot disagree."""
    view = samples.four_weeks()
    days = days_chart(view).plot.bars
    for number, week in enumerate(weeks_chart(view).plot.bars):
        part = days[number * 7 : number * 7 + 7]
        assert sum(bar.asked for bar in part) == pytest.approx(week.asked)
        assert sum(bar.done for bar in part) == pytest.approx(week.done)
    assert Ratio(sum(bar.done for bar in days), sum(bar.asked for bar in days)) == view.dose.ratio


def test_a_click_beside_the_values_chooses_nothing(place):
    view, _ = place
    chosen = []
    view.chosen.connect(chosen.append)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert chosen == []


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_day_is_vectors_on_paper_and_a_hold_has_its_pattern(qtbot, theme):
    at = [Stamp(NOON_MS - n * 900_000, samples.TODAY, 60) for n in range(1, 9)]
    rows = tuple(
        BreakRow(n, kind, stamp, stamp, stamp, 180.0, 180.0, outcome)
        for n, (stamp, outcome, kind) in enumerate(
            zip(at, Outcome, (BreakKind.MICRO, *(BreakKind.MOVEMENT,) * 7), strict=True)
        )
    )
    view = today_view(breaks=rows)
    image = QImage(700, 130, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.surface))
    with QPainter(image) as painter:
        paint_timeline(painter, QRectF(0, 0, 700, 130), view, theme, UTC)
    assert len(greys(image)) > 5
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    with QPainter(writer) as painter:
        paint_timeline(painter, QRectF(0, 0, 700, 130), view, theme, UTC)
    assert b"/Subtype /Image" not in bytes(buffer.data().data())
    assert "Held" in timeline_words(view, UTC)


@pytest.fixture
def right_to_left(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_charts_run_the_way_their_language_is_read(right_to_left, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(700, 300)
    tip = Tip(page, LIGHT)
    view = ChartView(INK, tip, 220)
    view.setParent(page)
    view.setGeometry(0, 0, 600, 220)
    shown = days_chart(samples.period())
    view.show_plot(shown.plot, shown.summary, shown.table)
    page.show()
    view.setFocus()
    lefts = [mark.rect.left() for mark in view.marks()]
    assert lefts == sorted(lefts, reverse=True)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert tip.words.startswith("Mon 9")
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert tip.words.startswith("Tue 10")
    accent = QColor(LIGHT.accent).rgb()
    image = view.grab().toImage()
    monday, sunday = (view.marks()[n].rect.center().toPoint() for n in (0, 6))
    assert image.pixel(monday.x(), 150) == accent
    assert image.pixel(sunday.x(), 150) != accent
