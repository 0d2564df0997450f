"""The invitation."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip

from neckbreak.domain.adherence import BreakKind
from neckbreak.domain.planner import Choice
from neckbreak.ports.views import Reason
from neckbreak.ui.prompt_bar import PromptBar
from neckbreak.ui.theme import DARK, LIGHT
from neckbreak.ui.wording import HOLD_CAUSES
from ui.ui_parts import labels_too_wide, prompt


@pytest.fixture
def bar(qtbot, clock, figures):
    made = PromptBar(prompt(), clock, figures, LIGHT)
    qtbot.addWidget(made)
    made.heard = []
    made.chosen.connect(made.heard.append)
    made.present()
    return made


@pytest.mark.parametrize(
    "button,choice",
    [
        ("start", Choice.START),
        ("short", Choice.START_SHORT),
        ("snooze", Choice.SNOOZE),
        ("skip", Choice.SKIP),
    ],
)
def test_a_button_emits_its_choice(bar, qtbot, button, choice):
    qtbot.mouseClick(getattr(bar, button), Qt.MouseButton.LeftButton)
    assert bar.heard == [choice]


def test_more_choices_are_in_a_menu(bar):
    for action in bar._menu.actions():
        action.trigger()
    assert bar.heard == [Choice.SNOOZE_LONG, Choice.QUIET_1H, Choice.NOT_TODAY]


def test_it_is_shown_without_taking_the_focus(qtbot, clock, figures):
    editor = QLineEdit()
    qtbot.addWidget(editor)
    editor.show()
    editor.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus, timeout=2000)
    bar = PromptBar(prompt(), clock, figures, LIGHT)
    qtbot.addWidget(bar)
    bar.present()
    qtbot.wait(30)
    assert bar.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    flags = bar.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert (flags & Qt.WindowType.WindowType_Mask) == Qt.WindowType.Tool


def test_it_stands_at_the_top_right(bar):
    screen = bar.screen().availableGeometry()
    body = bar.geometry().adjusted(bar._margin, bar._margin, -bar._margin, -bar._margin)
    assert QRect(screen).contains(body)
    assert screen.right() + 1 - body.right() - 1 == 16
    assert body.top() - screen.top() == 16
    assert (body.width(), body.height()) == (456, 104)


def test_escape_snoozes_and_closing_never_skips(bar, qtbot):
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    bar.close()
    assert bar.heard == [Choice.SNOOZE, Choice.SNOOZE]


def test_it_counts_slowly_first_and_fast_at_the_end(bar, clock):
    bar.count()
    assert bar._timer.interval() == 1000
    assert bar.left.text() == "1:10"
    clock.go(62)
    bar.count()
    assert bar._timer.interval() == 100
    assert bar.title.text() == "Here for 8 s more"
    clock.go(20)
    bar.count()
    assert not bar._timer.isActive()


def test_a_prompt_that_starts_itself_says_so(qtbot, clock, figures):
    bar = PromptBar(prompt(starts_itself=True), clock, figures, DARK)
    qtbot.addWidget(bar)
    bar.present()
    clock.go(63)
    bar.count()
    assert bar.title.text() == "Starting in 7 s"


def test_words_and_names(bar):
    assert bar.title.text() == "Neck break"
    assert bar.why.text() == "52 min since your last one · 4 min, 2 exercises"
    assert bar.more.accessibleName() == "More choices"
    assert bar.accessibleName().startswith("Neck break. 52 min")


@pytest.mark.parametrize("kind", list(BreakKind))
@pytest.mark.parametrize("key", ["due-exercise", "due-micro", "after-snooze", "held", "owed"])
def test_the_words_fit(qtbot, clock, figures, kind, key):
    bar = PromptBar(prompt(kind, key), clock, figures, LIGHT)
    qtbot.addWidget(bar)
    bar.present()
    QApplication.processEvents()
    assert labels_too_wide(bar) == []


def test_the_short_version_names_its_real_length(qtbot, clock, figures):
    bar = PromptBar(prompt(short_seconds=118.0), clock, figures, LIGHT)
    qtbot.addWidget(bar)
    assert bar.short.text() == "2 min"
    assert bar.short.accessibleName() == "Start the short version, 2 min"


def test_without_a_short_version_there_is_no_button_for_it(qtbot, clock, figures):
    bar = PromptBar(prompt(short_seconds=None), clock, figures, LIGHT)
    qtbot.addWidget(bar)
    bar.present()
    assert bar.short.parent() is None


def test_why_now_is_told_in_whole_sentences(bar):
    words = (
        "52 min of activity since your last break. It holds: Chin tuck, Upper-trapezius stretch."
    )
    assert bar.why_now.accessibleName() == "Why now?"
    assert bar.why_now.accessibleDescription() == bar.why_now.toolTip() == words


def test_why_now_is_reached_with_the_keyboard(bar, qtbot):
    bar.activateWindow()
    bar.setFocus()
    reached = []
    for _ in range(7):
        qtbot.keyClick(QApplication.focusWidget() or bar, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert bar.why_now in reached
    bar.why_now.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: QToolTip.text() == bar.why_now.toolTip(), timeout=2000)
    QToolTip.hideText()


def test_why_now_never_lies_on_the_words(bar, clock):
    for seconds in (0, 62):
        clock.go(seconds)
        bar.count()
        QApplication.processEvents()
        sign = bar.why_now.geometry()
        title = bar.title.geometry()
        title.setWidth(bar.title.sizeHint().width())
        assert not sign.intersects(title)
        assert not sign.adjusted(8, 8, -8, -8).intersects(bar.left.geometry())
        assert sign.height() >= 32


@pytest.mark.parametrize("cause", HOLD_CAUSES)
def test_a_held_break_says_what_it_waited_for_in_the_past(qtbot, clock, figures, cause):
    waited = Reason("held", (("minutes", 12), ("why", cause)))
    bar = PromptBar(prompt(reason=waited), clock, figures, LIGHT)
    qtbot.addWidget(bar)
    assert bar.why.text().startswith("Held 12 min while ")
    assert bar.title.text() == "Your break waited for you"


def test_a_hold_of_unknown_length_and_cause_is_still_told(qtbot, clock, figures):
    bar = PromptBar(prompt(reason=Reason("held", ())), clock, figures, LIGHT)
    qtbot.addWidget(bar)
    assert bar.why.text().startswith("Held while you were busy")


def test_enter_acts_on_what_has_the_focus(bar, qtbot):
    bar.activateWindow()
    bar.short.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(bar.short.hasFocus, timeout=2000)
    qtbot.keyClick(bar.short, Qt.Key.Key_Return)
    assert bar.heard == [Choice.START_SHORT]


def test_the_last_snooze_says_that_the_break_is_kept_for_later(qtbot, clock, figures):
    bar = PromptBar(prompt(snoozes_left=0), clock, figures, LIGHT)
    qtbot.addWidget(bar)
    bar.heard = []
    bar.chosen.connect(bar.heard.append)
    bar.present()
    assert bar.snooze.text() == "Later, when it fits"
    assert labels_too_wide(bar) == []
    bar.snooze.click()
    assert bar.heard == [Choice.SNOOZE]
    for action in bar._menu.actions():
        action.trigger()
    assert bar.heard[1:] == [Choice.QUIET_1H, Choice.NOT_TODAY], "no 15 minutes are promised"
