"""The settings page: made from the table, applied at once, and never losing what was in force."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from neckbreak.app.control import PAGES
from neckbreak.domain.planner import Kind
from neckbreak.domain.policy import GROUPS, SETTINGS, Hours, Policy, setting, to_plain
from neckbreak.errors import KnownError
from neckbreak.ui.home.preview import day_words, simulate
from neckbreak.ui.home.settings_hours import ranges_of
from neckbreak.ui.home.settings_numbers import nearest_allowed, shown, stepped, typed, value_words
from neckbreak.ui.home.settings_row import consequence, is_here
from neckbreak.ui.home.window import HomeWindow
from neckbreak.ui.theme import DARK, LIGHT
from neckbreak.words.settings_words import SENTENCES, say_setting
from ui.page_desk import PageDesk
from ui.ui_parts import labels_too_wide

EXERCISE = "breaks.exercise_every_min"
DAMAGED = KnownError("settings-damaged", file="settings.toml", line=3, detail="no value")


@pytest.fixture
def desk():
    return PageDesk()


@pytest.fixture
def home(qtbot, desk, clock, figures):
    made = HomeWindow(desk, clock, figures, LIGHT)
    qtbot.addWidget(made)
    desk.listeners.append(made.refresh)
    made.open_page("settings")
    return made


@pytest.fixture
def large_text():
    before = QApplication.font()
    large = QFont(before)
    large.setPixelSize(30)
    QApplication.setFont(large)
    yield
    QApplication.setFont(before)


def row(home, key):
    return home.page.rows[key]


def settle():
    for _ in range(4):
        QApplication.processEvents()


def enter(home, key, text):
    field = row(home, key).control.field
    field.setText(text)
    field.editingFinished.emit()


def test_every_setting_has_its_row_and_shows_what_is_in_force(home):
    assert list(home.page.rows) == [each.key for each in sorted(SETTINGS, key=_place)]
    assert row(home, EXERCISE).control.field.text() == "50"
    assert row(home, EXERCISE).control.field.unit == "min"
    assert row(home, "breaks.exercise_per_day").control.field.text() == "automatic"
    assert row(home, "breaks.microbreaks").control.box.isChecked()
    assert row(home, "window.theme").control.parts["system"].isChecked()
    assert row(home, "review.weekday").control.button.text() == "Friday"
    assert row(home, "hours").control.words["mon"].text() == "9:00 to 18:00"
    assert row(home, "hours").control.words["sun"].text() == "off"


def _place(declared):
    return GROUPS.index(declared.group)


def test_what_is_chosen_is_saved_at_once(home, desk):
    row(home, "breaks.microbreaks").control.box.click()
    row(home, "window.reduced_motion").control.parts["on"].click()
    enter(home, EXERCISE, "45")
    row(home, "breaks.micro_length_s").control.more.click()
    enter(home, "breaks.exercise_per_day", "6")
    enter(home, "sound.volume", "0.8")
    enter(home, "review.time", "16:00")
    row(home, "review.weekday").control.asked.emit("thu")
    row(home, "programme.equipment").control.chips["band"].click()
    enter(home, "start.language", "de")
    assert desk.saved == [
        {"breaks.microbreaks": False},
        {"window.reduced_motion": "on"},
        {EXERCISE: "45 min"},
        {"breaks.micro_length_s": "45 s"},
        {"breaks.exercise_per_day": 6},
        {"sound.volume": 0.8},
        {"review.time": "16:00"},
        {"review.weekday": "thu"},
        {"programme.equipment": ["chair", "desk", "wall", "band"]},
        {"start.language": "de"},
    ]
    assert desk.policy.exercise_every_s == 2700
    assert row(home, "breaks.micro_length_s").control.field.text() == "45"
    assert row(home, "review.weekday").control.button.text() == "Thursday"


def test_nothing_is_saved_when_a_field_is_only_left(home, desk):
    enter(home, EXERCISE, "50")
    enter(home, "review.time", "15:30")
    row(home, "hours").control.fields["mon"].editingFinished.emit()
    assert desk.saved == []


def test_a_value_that_cannot_be_used_is_told_and_the_old_one_stays(home, desk):
    enter(home, EXERCISE, "often")
    asked = row(home, EXERCISE)
    assert asked.error.isVisible()
    assert asked.error.text() == 'This must be a duration like "50 min", "40 s" or "1 h".'
    assert asked.control.field.is_wrong
    assert desk.policy.exercise_every_s == 3000
    assert asked.fix.text() == "Keep 50 min"
    home.refresh()
    assert asked.control.field.text() == "often", "what was typed is not taken away"
    asked.fix.click()
    assert asked.control.field.text() == "50"
    assert not asked.error.isVisible()


def test_a_number_out_of_range_is_mended_by_one_click(home, desk):
    enter(home, "breaks.micro_length_s", "500")
    asked = row(home, "breaks.micro_length_s")
    assert asked.error.text() == "This must be at most 110 s."
    assert asked.fix.text() == "Use 110 s"
    asked.fix.click()
    assert desk.policy.microbreak_s == 110
    assert not asked.control.field.is_wrong


def test_a_full_disk_is_told_where_the_change_was_made(home, desk):
    desk.damage = KnownError("disk-full", file="settings.toml")
    row(home, "breaks.microbreaks").control.box.click()
    assert row(home, "breaks.microbreaks").error.isVisible()
    row(home, "breaks.microbreaks").fix.click()
    assert row(home, "breaks.microbreaks").control.box.isChecked()


def test_the_way_back_to_the_default_shows_only_where_it_leads_somewhere(home, desk):
    asked = row(home, EXERCISE)
    assert not asked.back.isVisible()
    enter(home, EXERCISE, "45")
    assert asked.back.isVisible()
    assert asked.back.toolTip() == "Back to 50 min"
    asked.back.click()
    assert desk.policy.exercise_every_s == 3000
    assert not asked.back.isVisible()


def test_arrow_keys_step(home, desk):
    field = row(home, EXERCISE).control.field
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    row(home, EXERCISE).control.less.click()
    assert [each[EXERCISE] for each in desk.saved] == ["55 min", "50 min", "45 min", "40 min"]


def test_working_hours_are_read_as_people_write_them(home, desk):
    asked = row(home, "hours")
    assert not asked.control.fields["mon"].isVisible()
    asked.control.edit.click()
    assert asked.control.fields["mon"].isVisible()
    asked.control.fields["mon"].setText("9-12:30, 13 – 17")
    asked.control.fields["mon"].editingFinished.emit()
    assert desk.policy.hours.days[0] == ((540, 750), (780, 1020))
    assert asked.control.words["mon"].text() == "9:00 to 12:30, 13:00 to 17:00"
    asked.control.copy.click()
    assert desk.policy.hours.days[:6] == (((540, 750), (780, 1020)),) * 5 + ((),)
    asked.control.fields["sat"].setText("late")
    asked.control.fields["sat"].editingFinished.emit()
    assert asked.error.isVisible()
    assert asked.control.fields["sat"].is_wrong
    assert not asked.control.fields["mon"].is_wrong
    asked.fix.click()
    assert asked.control.fields["sat"].text() == ""
    asked.control.edit.click()
    assert not asked.control.fields["mon"].isVisible()
    asked.back.click()
    assert desk.policy.hours == Hours()
    assert ranges_of("off") == []


def test_what_has_no_effect_yet_says_so_and_cannot_be_changed(home):
    for declared in SETTINGS:
        asked = row(home, declared.key)
        assert asked.control.isEnabled() is is_here(declared)
    assert not is_here(setting("busy.call"))
    assert is_here(setting("window.theme"))


def test_a_damaged_file_is_told_and_nothing_can_be_edited(home, desk):
    assert home.page.notice.isHidden()
    desk.damage = DAMAGED
    home.page.check()
    assert home.page.notice.isVisible()
    assert "line 3" in home.page.notice.lead.text()
    assert not any(each.control.isEnabled() for each in home.page.rows.values())
    desk.damage = None
    home.page.notice.button.click()
    assert home.page.notice.isHidden()
    assert row(home, EXERCISE).control.isEnabled()


def test_a_weekday_is_chosen_from_a_menu(home, desk):
    asked = row(home, "review.weekday")
    asked.control.button.click()
    menu = asked.control.findChild(QMenu)
    assert [each.text() for each in menu.actions()][:2] == ["Monday", "Tuesday"]
    menu.actions()[1].trigger()
    menu.close()
    assert desk.saved == [{"review.weekday": "tue"}]


def test_choices_that_are_too_wide_stand_below_each_other(home):
    choice = row(home, "busy.call").control
    choice.set_stacked(True)
    settle()
    parts = list(choice.parts.values())
    assert parts[0].y() < parts[1].y() < parts[2].y()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("page", ["settings", "programme", "help"])
def test_every_part_can_be_painted(qtbot, clock, figures, desk, page, theme):
    home = HomeWindow(desk, clock, figures, theme)
    qtbot.addWidget(home)
    home.open_page(page)
    settle()
    image = home.page.grab().toImage()
    assert image.height() >= home.page.height()
    colours = {image.pixel(x, y) for x in range(0, 400, 7) for y in range(0, 400, 7)}
    assert len(colours) > 3


def test_settings_changed_elsewhere_are_shown(home, desk):
    desk.policy = Policy(exercise_every_s=3600)
    home.refresh()
    assert row(home, EXERCISE).control.field.text() == "60"


def test_the_programme_is_chosen_on_its_own_page(home):
    row(home, "programme.active").control.button.click()
    assert home.page.title.text() == "Desk starter"


def test_search_shows_what_is_meant(home):
    home.page.search.setText("snooze")
    shown_rows = {key for key, each in home.page.rows.items() if not each.isHidden()}
    assert "snooze.times" in shown_rows
    assert EXERCISE not in shown_rows
    assert home.page.preview.isHidden()
    home.page.search.setText("nothing of the sort")
    assert home.page.nothing.isVisible()
    home.page.search.setText("")
    assert home.page.nothing.isHidden()
    assert all(each.isVisible() for each in home.page.groups.values())


def test_a_group_name_leads_to_its_group(home):
    settle()
    bar = home._scroll.verticalScrollBar()
    home.page._jump(home.page.groups["Prompt"])
    assert bar.value() == min(bar.maximum(), home.page.groups["Prompt"].y() - 12)


def test_other_colours_are_put_on_at_once_and_the_place_is_kept(home):
    part = row(home, "window.theme").control.parts["dark"]
    part.setFocus(Qt.FocusReason.TabFocusReason)
    old = home.page
    part.click()
    settle()
    assert home.page is not old
    assert home.page.theme is DARK
    assert row(home, "window.theme").control.parts["dark"].isChecked()
    focused = home.focusWidget()
    assert focused is row(home, "window.theme").control.parts["dark"]
    home.open_page("today")
    assert home.page.theme is DARK


# --- the day with these settings ----------------------------------------------------------------


def test_the_preview_follows_the_settings(home, qtbot):
    before = home.page.preview.sum.text()
    assert before == "5 exercise breaks, 4 microbreaks, 18 min in all"
    row(home, "breaks.microbreaks").control.box.click()
    assert home.page.preview.sum.text() == before, "a moment later"
    qtbot.waitUntil(lambda: "0 microbreaks" in home.page.preview.sum.text())
    assert "09:51" in home.page.preview.chart.accessibleName()


def test_the_made_up_day_is_the_planners_own():
    two = ((540, 750), (780, 1020))
    day = simulate(Policy(hours=Hours((two, *((),) * 6)), exercise_breaks_per_day=2))
    assert day.count(Kind.EXERCISE) == 2
    assert day.count(Kind.MICRO) == 4
    begins = [each.begin_ms for each in day.breaks]
    assert begins == sorted(begins)
    assert all(any(a <= each <= b for a, b in day.ranges) for each in begins)
    late = simulate(Policy(hours=Hours(((), ((1320, 1800),), *((),) * 5))))
    assert late.count(Kind.EXERCISE) > 0
    assert simulate(Policy(hours=Hours(((),) * 7))).breaks == ()
    assert day_words(simulate(Policy(hours=Hours(((),) * 7)))) == say_setting("day.none")


ODD = (
    Policy(exercise_every_s=1, micro_every_s=1),
    Policy(typing_pause_s=60, idle_after_s=30, exercise_every_s=43_200, swallow_micro_within_s=0),
)


@pytest.mark.parametrize("policy", ODD)
def test_odd_settings_still_give_a_day(policy):
    assert simulate(policy).ranges


# --- numbers ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "key,plain,text,unit",
    [
        (EXERCISE, 50, "50", "min"),
        (EXERCISE, "90 s", "1.5", "min"),
        (EXERCISE, "100 s", "100", "s"),
        ("breaks.movement_length_s", 180, "3", "min"),
        ("breaks.exercise_per_day", "automatic", "automatic", ""),
        ("sound.volume", 0.5, "0.5", ""),
        ("snooze.times", 2, "2", ""),
    ],
)
def test_numbers_as_they_are_shown(key, plain, text, unit):
    found = shown(setting(key), plain)
    assert (found.text, found.unit) == (text, unit)


def test_typed_numbers_count_in_the_unit_beside_them():
    assert typed(setting(EXERCISE), "1,5", "min") == "1.5 min"
    assert typed(setting(EXERCISE), "1 h", "min") == "1 h"
    assert typed(setting("snooze.times"), "2.5", "") == 2.5
    assert typed(setting("sound.volume"), "0.3", "") == 0.3


def test_steps_are_round_and_stay_in_the_usual_range():
    every = setting(EXERCISE)
    assert stepped(every, "52 min", 1) == "55 min"
    assert stepped(every, "52 min", -1) == "50 min"
    assert stepped(every, 120, 1) == "2 h"
    assert stepped(setting("breaks.exercise_per_day"), "automatic", 1) == 4
    assert stepped(setting("sound.volume"), 1.0, 1) == 1.0
    assert stepped(setting("snooze.times"), 0, -1) == 0


def test_the_nearest_allowed_number():
    assert nearest_allowed(setting(EXERCISE), "13 h") == "12 h"
    assert nearest_allowed(setting(EXERCISE), "often") is None
    assert nearest_allowed(setting(EXERCISE), 50) is None
    assert nearest_allowed(setting("snooze.times"), 9) == 5
    assert nearest_allowed(setting("sound.volume"), 3) == 1.0
    assert nearest_allowed(setting("breaks.microbreaks"), True) is None


def test_every_default_has_words():
    for declared in SETTINGS:
        assert value_words(declared, declared.to_plain(declared.default))
        assert consequence(declared).startswith(declared.help)
    assert value_words(setting("breaks.microbreaks"), False) == "off"


def test_the_voice():
    for sentence in SENTENCES.values():
        for form in sentence if isinstance(sentence, tuple) else (sentence,):
            assert "!" not in form
            assert "'" not in form


# --- for everyone -------------------------------------------------------------------------------


def test_everything_that_takes_the_keyboard_has_a_name(home):
    settle()
    for widget in home.page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            said = "" if isinstance(widget, QLineEdit) else getattr(widget, "text", str)()
            assert widget.accessibleName() or said, widget


@pytest.mark.parametrize("page", ["settings", "programme", "help"])
@pytest.mark.parametrize("size", [(1080, 720), (800, 560)])
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_nothing_is_cut(qtbot, clock, figures, desk, page, size, theme):
    _look_at(qtbot, clock, figures, desk, page, size, theme)


@pytest.mark.parametrize("page", ["settings", "programme", "help"])
@pytest.mark.parametrize("size", [(1080, 720), (800, 560)])
@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_at_double_size(qtbot, clock, figures, desk, page, size):
    _look_at(qtbot, clock, figures, desk, page, size, LIGHT)


def _look_at(qtbot, clock, figures, desk, page, size, theme):
    home = HomeWindow(desk, clock, figures, theme)
    qtbot.addWidget(home)
    home.resize(*size)
    home.open_page(page)
    settle()
    assert labels_too_wide(home) == []
    assert home.page.width() <= home._scroll.viewport().width()
    if page == "settings":
        row(home, "hours").control.edit.click()
        enter(home, EXERCISE, "often")
        settle()
        assert labels_too_wide(home) == []
        assert home.page.width() <= home._scroll.viewport().width()


def test_the_page_is_read_only_when_it_is_opened():
    code = (
        "import sys, neckbreak.ui.home.window; "
        "print([m for m in sys.modules if 'settings' in m and 'ui.home' in m or 'help' in m "
        "and 'neckbreak' in m or 'ui.home.programme' in m])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"


def test_to_plain_and_rows_agree(home, desk):
    assert set(to_plain(desk.policy)) == set(home.page.rows)


def test_every_page_the_command_line_knows_opens_and_is_marked(home):
    for page in PAGES:
        home.open_page(page)
        settle()
        assert home.page.title.text()
        assert [name for name, each in home.sidebar.buttons.items() if each.is_chosen] == [page]
    assert list(home.sidebar.buttons) == list(PAGES)
    assert home.sidebar.buttons["help"].accessibleName() == "Help & safety"


def test_settings_and_help_stand_at_the_bottom(home):
    settle()
    places = {name: each.y() for name, each in home.sidebar.buttons.items()}
    assert list(places.values()) == sorted(places.values())
    assert places["settings"] - places["review"] > 200
    bottom = home.sidebar.buttons["help"].geometry().bottom()
    assert home.sidebar.height() - bottom < 40


def test_the_outline_follows_when_the_page_moves(home, qtbot):
    asked = row(home, EXERCISE)
    field = row(home, "breaks.micro_every_min").control.field
    field.setFocus(Qt.FocusReason.TabFocusReason)
    home.activateWindow()
    qtbot.waitUntil(home.ring.isVisible)
    corner = field.mapTo(home, QPoint(0, 0))
    asked.control.asked.emit("often")
    settle()
    moved = field.mapTo(home, QPoint(0, 0))
    assert moved.y() > corner.y()
    qtbot.waitUntil(lambda: home.ring.y() == moved.y() - 5)
