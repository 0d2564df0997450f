"""How windows come and go, and how they do where nothing may move."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import isValid

from neckbreak.domain.planner import Choice
from neckbreak.ui import passage
from neckbreak.ui.break_window import BreakParts, BreakWindow
from neckbreak.ui.micro_card import MicroCard
from neckbreak.ui.passage import BREAK, CORNER, FRAME_MS, Passage, can_fade
from neckbreak.ui.prompt_bar import PromptBar
from neckbreak.ui.theme import LIGHT
from ui.ui_parts import FakeDesk, FakeWatchdog, plan, prompt


@pytest.fixture(autouse=True)
def fading(monkeypatch):
    """A platform that blends windows, and nothing left over afterwards."""
    monkeypatch.setattr(passage, "can_fade", lambda: True)
    yield
    for each in list(passage._going):
        each.end()


def bury() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def at(way: Passage, share_of_time: float) -> None:
    """Put the animation to this part of its time, without waiting."""
    animation = way.animation
    animation.pause()
    animation.setCurrentTime(round(animation.duration() * share_of_time))


def shown_bar(clock, figures, is_still=False):
    bar = PromptBar(prompt(), clock, figures, LIGHT, is_still)
    bar.heard = []
    bar.chosen.connect(bar.heard.append)
    bar.present()
    return bar


@pytest.fixture
def bar(qtbot, clock, figures):
    made = shown_bar(clock, figures)
    yield made
    if isValid(made):
        made._passage.end()


def test_the_times_are_those_of_the_design():
    assert (CORNER.in_ms, CORNER.out_ms, CORNER.slide) == (240, 160, 24)
    assert (BREAK.in_ms, BREAK.out_ms, BREAK.slide) == (400, 240, 0)


def test_the_invitation_rises_into_its_place(bar):
    way = bar._passage
    assert way.animation.duration() == 240
    assert bar.windowOpacity() == 0.0
    low = bar.y()
    at(way, 0.5)
    assert 0.5 < bar.windowOpacity() < 1.0, "out-cubic: most of the way is made early"
    at(way, 1.0)
    assert bar.windowOpacity() == 1.0
    assert low - bar.y() == 24
    room = bar.screen().availableGeometry()
    assert bar.y() + bar._margin - room.top() == 16


def test_it_goes_the_way_it_came_and_leaves_nothing_running(bar):
    way = bar._passage
    at(way, 1.0)
    top = bar.y()
    bar.leave()
    assert bar.isVisible()
    assert way.animation.duration() == 160
    assert not bar._timer.isActive()
    at(way, 0.9)
    assert bar.y() > top
    at(way, 1.0)
    assert bar.isHidden()
    assert not passage._going
    bury()
    assert not isValid(bar)


def test_leaving_while_it_comes_begins_where_it_is(bar):
    at(bar._passage, 0.3)
    share = bar.windowOpacity()
    bar.leave()
    assert bar.windowOpacity() == pytest.approx(share, abs=0.01)
    assert bar._passage.animation.duration() == round(160 * share)


def test_escape_works_while_it_comes(bar, qtbot):
    at(bar._passage, 0.3)
    QTest.keyClick(bar.windowHandle(), Qt.Key.Key_Escape)
    assert bar.heard == [Choice.SNOOZE]


def test_what_goes_hears_nothing(bar):
    at(bar._passage, 1.0)
    bar.leave()
    middle = bar.start.mapTo(bar, bar.start.rect().center())
    QTest.mouseClick(
        bar.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
    )
    QTest.keyClick(bar.windowHandle(), Qt.Key.Key_Return)
    bar.start.click()
    assert bar.heard == []
    assert bar.isVisible()


def test_escape_cuts_the_way_out_short(bar):
    at(bar._passage, 1.0)
    bar.leave()
    heard = bar.heard
    QTest.keyClick(bar.windowHandle(), Qt.Key.Key_Escape)
    bury()
    assert not isValid(bar)
    assert heard == []


@pytest.mark.parametrize("way_out", ["close", "hide"])
def test_others_may_take_it_away_sooner(bar, way_out):
    at(bar._passage, 1.0)
    bar.leave()
    getattr(bar, way_out)()
    assert bar.isHidden()
    assert bar.heard == []
    assert not passage._going


def test_a_prompt_that_takes_the_place_of_another_does_not_flash(bar, clock, figures):
    at(bar._passage, 1.0)
    bar.leave()
    second = shown_bar(clock, figures)
    assert bar.isHidden()
    assert second.isVisible()
    assert second.windowOpacity() == 1.0
    assert second._passage.animation.state() is second._passage.animation.State.Stopped
    assert second.y() == bar.y()
    second._passage.end()


def test_a_prompt_after_half_a_way_out_goes_on_from_there(bar, clock, figures):
    at(bar._passage, 1.0)
    bar.leave()
    at(bar._passage, 0.8)
    share = bar.windowOpacity()
    assert 0.2 < share < 0.8
    second = shown_bar(clock, figures)
    assert second.windowOpacity() == pytest.approx(share, abs=0.01)
    second._passage.end()


def test_at_most_thirty_frames_a_second(bar):
    drawn = []
    way = bar._passage
    put = way._put
    way._put = lambda share: (drawn.append(way.animation.currentTime()), put(share))
    way.animation.pause()
    for each in range(4, 240, 4):
        way.animation.setCurrentTime(each)
    gaps = [b - a for a, b in pairwise(drawn)]
    assert drawn
    assert min(gaps) >= FRAME_MS


def test_reduced_motion_shows_and_hides_at_once(qtbot, clock, figures):
    bar = shown_bar(clock, figures, is_still=True)
    assert bar.windowOpacity() == 1.0
    bar.leave()
    assert bar.isHidden()


def break_window(clock, figures, *, is_full_screen=False, is_still=False):
    parts = BreakParts(clock, figures, LIGHT, FakeWatchdog(), FakeDesk(), is_still=is_still)
    window = BreakWindow(plan(), parts, is_full_screen)
    window.told = []
    window.ended.connect(lambda result: window.told.append(("ended", window.isVisible(), result)))
    window.gone.connect(lambda: window.told.append(("gone",)))
    window.present()
    return window


def test_a_break_fades_in_and_is_reported_before_it_fades_out(qtbot, clock, figures):
    window = break_window(clock, figures)
    assert window.windowOpacity() == 0.0
    assert window._passage.animation.duration() == 400
    at(window._passage, 1.0)
    assert window.windowOpacity() == 1.0
    clock.go(1)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert [each[0] for each in window.told] == ["ended", "gone"]
    assert window.told[0][1], "told while it still stands"
    assert window.isVisible()
    assert window._passage.animation.duration() == 240
    assert not window._run._timer.isActive()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    assert not window._run._timer.isActive()
    at(window._passage, 1.0)
    assert window.isHidden()
    assert len(window.told) == 2


def test_a_break_closed_by_the_desktop_goes_at_once(qtbot, clock, figures):
    window = break_window(clock, figures)
    assert window.close()
    assert window.isHidden()
    assert [each[0] for each in window.told] == ["ended", "gone"]
    assert not passage._going


def test_every_screen_fades_with_it(qtbot, clock, figures):
    window = break_window(clock, figures, is_full_screen=True)
    companion = next(iter(window.screens.companions.values()))
    assert companion.windowOpacity() == 0.0
    at(window._passage, 1.0)
    at(companion.passage, 1.0)
    window.leave()
    assert companion.isVisible()
    assert companion.passage.is_going
    at(companion.passage, 1.0)
    at(window._passage, 1.0)
    assert companion.isHidden()
    assert not passage._going


def test_a_break_stands_still_where_that_is_wanted(qtbot, clock, figures):
    window = break_window(clock, figures, is_full_screen=True, is_still=True)
    companion = next(iter(window.screens.companions.values()))
    assert (window.windowOpacity(), companion.windowOpacity()) == (1.0, 1.0)
    window.leave()
    assert window.isHidden()
    assert companion.isHidden()


def test_a_card_reports_before_it_goes(qtbot, clock, figures):
    parts = BreakParts(clock, figures, LIGHT, FakeWatchdog(), FakeDesk())
    card = MicroCard(plan("neck-rotation").script, parts)
    told = []
    card.ended.connect(lambda _result: told.append(card.isVisible()))
    card.gone.connect(lambda: told.append("gone"))
    card.present()
    at(card._passage, 1.0)
    clock.go(5)
    card.leave()
    card.leave()
    assert told == [True, "gone"]
    assert card.isVisible()
    at(card._passage, 1.0)
    assert card.isHidden()


def test_a_window_nobody_holds_stays_until_its_way_is_over(qtbot):
    window = QWidget()
    QPushButton("on", window)
    way = Passage(window, BREAK, is_still=False)
    way.come(window.show)
    at(way, 1.0)
    way.go()
    del window, way
    (kept,) = passage._going
    assert kept.window.isVisible()
    kept.end()
    assert not passage._going


@pytest.mark.parametrize(
    "platform, is_composited, fades",
    [
        ("windows", False, True),
        ("cocoa", False, True),
        ("xcb", True, True),
        ("xcb", False, False),
        ("wayland", False, False),
        ("offscreen", False, False),
    ],
)
def test_only_where_the_platform_blends_windows(monkeypatch, platform, is_composited, fades):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    monkeypatch.setattr(passage, "is_composited", lambda: is_composited)
    assert can_fade() is fades
