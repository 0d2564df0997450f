"""The Review page over a real record: weeks, months, one chosen day, an offer, an empty week."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from neckbreak.domain.adherence import Outcome
from neckbreak.domain.planner import Kind
from neckbreak.errors import KnownError
from neckbreak.ports.review_views import DayState, PainTrend, PeriodKind, TakenSuggestion
from neckbreak.ui.home.review_figures import paragraph, range_text
from neckbreak.ui.home.window import HomeWindow
from neckbreak.ui.theme import DARK, LIGHT
from neckbreak.words import report_sentences, review_sentences
from ui import review_samples as samples
from ui.review_desk import WEDNESDAY, ReviewDesk
from ui.ui_parts import ROOT, labels_too_wide


@pytest.fixture
def desk():
    return ReviewDesk()


def opened(qtbot, clock, figures, desk, size=(1080, 900), theme=LIGHT):
    home = HomeWindow(desk, clock, figures, theme)
    qtbot.addWidget(home)
    home.resize(*size)
    home.open_page("review")
    for _ in range(3):
        QApplication.processEvents()
    return home


@pytest.fixture
def page(qtbot, clock, figures, desk):
    return opened(qtbot, clock, figures, desk).page


def choose(page, words: str) -> None:
    """Pick an entry of the menu that is open."""
    menu = page.findChildren(QMenu)[-1]
    action = next(each for each in menu.actions() if each.text() == words)
    action.trigger()
    menu.close()


# --- walking ------------------------------------------------------------------------------------


def test_the_weeks_walk_back_and_forth_and_stop_at_today(page):
    assert page.title.text() == "This week"
    assert not page.following.isEnabled()
    page.previous.click()
    assert page.title.text() == "Last week"
    assert page.subtitle.text() == "9 to 15 November"
    assert not page.previous.isEnabled(), "the record begins here"
    page.following.click()
    assert page.title.text() == "This week"


def test_months_have_their_own_arrows_and_names(page):
    page.by.parts["month"].click()
    assert page.title.text() == "This month"
    assert page.subtitle.text() == "1 to 30 November"
    assert page.previous.accessibleName() == "The month before"
    assert len(page.by_day.view.plot.bars) == 30
    page.by.parts["week"].click()
    assert len(page.by_day.view.plot.bars) == 7


def test_the_same_again_makes_nothing_new(page, monkeypatch):
    """The state changes often while the page is open: what did not change is not painted again."""
    painted = []
    monkeypatch.setattr(type(page.by_day.view), "update", lambda *_args: painted.append(1))
    page.refresh()
    assert painted == []
    plot = page.by_day.view.plot
    page.previous.click()
    assert painted
    assert page.by_day.view.plot != plot


def test_a_range_names_the_month_once_where_once_is_enough():
    assert range_text(date(2026, 11, 9), date(2026, 11, 15)) == "9 to 15 November"
    assert range_text(date(2026, 9, 28), date(2026, 10, 4)) == "28 September to 4 October"


# --- figures --------------------------------------------------------------------------------------


def test_three_figures_each_with_its_sum_and_its_definition(page):
    page.previous.click()
    shown = {name: figure.words.text() for name, figure in page.figures.items()}
    assert shown == {
        "dose": "7½ of 10 prescribed exercises",
        "days": "3 of 5 days with at least 80 % of the dose",
        "breaks": "5 of 6 due, taken or rested away",
    }
    figure = page.figures["breaks"]
    figure.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.tip.words.startswith("Breaks: breaks taken of breaks due.")
    assert "5 of 6 = 83 %." in page.tip.words
    page.figures["dose"].setFocus(Qt.FocusReason.TabFocusReason)
    assert page.tip.words.startswith("Dose: ")
    assert figure.accessibleName() == "Breaks. 5 of 6 = 83 %."
    assert figure.accessibleDescription().startswith("Breaks: ")


def test_a_figure_opens_for_the_pointer_too(page, qtbot):
    figure = page.figures["days"]
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton)
    assert page.tip.words.startswith("Days: ")


def test_the_band_is_a_word_and_not_only_a_colour(page):
    page.previous.click()
    words = {name: figure.tag.text() for name, figure in page.figures.items()}
    assert words == {"dose": "Partly", "days": "Partly", "breaks": "On plan"}


# --- what it says ---------------------------------------------------------------------------------


def test_pain_that_rose_notably_is_said_first_and_in_the_fixed_words():
    view = samples.period(pain=PainTrend(samples.PAIN, 2.0, samples.PAIN[0], 2.0, is_notable=True))
    assert paragraph(view).startswith("Your pain score has gone up by two points or more")
    calmer = samples.period(pain=PainTrend(samples.PAIN, -2.0, samples.PAIN[0], -2.0, True))
    assert not paragraph(calmer).startswith("Your pain score has gone up")


def test_an_offer_can_be_taken_and_undone(page, desk, clock, monkeypatch):
    """Taking it changes the plan at once; the same card leads back."""
    asked = []
    taken = TakenSuggestion(samples.stamp(date(2026, 11, 16)), samples.OFFER)
    fake = replace_reviews(desk, monkeypatch, asked, taken)
    page.refresh()
    assert page.saying.reason.text().startswith("4 of 9 exercise breaks were cut short.")
    assert page.saying.take.text() == "Try 3 min breaks"
    page.saying.take.click()
    assert asked == ["take"]
    assert page.saying.reason.text() == "Done. Exercise breaks now last 3 min at most."
    assert not page.saying.take.isVisible()
    page.saying.undo.click()
    assert asked == ["take", "undo"]
    assert page.saying.reason.text() == "Back to what it was."
    assert not page.saying.undo.isVisible()
    del fake


def test_an_offer_can_be_refused(page, desk, monkeypatch):
    asked = []
    replace_reviews(desk, monkeypatch, asked, None)
    page.refresh()
    page.saying.refuse.click()
    assert asked == ["refuse"]
    assert page.saying.reason.text() == "Left as it is."
    assert not page.saying.refuse.isVisible()


def test_settings_that_cannot_be_written_are_told_where_the_offer_was(page, desk, monkeypatch):
    replace_reviews(desk, monkeypatch, [], None)
    page.refresh()
    desk.damage = KnownError("disk-full", file="settings.toml")
    page.saying.take.click()
    assert "disk is full" in page.saying.reason.text()


def replace_reviews(desk, monkeypatch, asked, taken):
    """Reviews that offer something until it was answered."""

    class Offering:
        answer = ""

        def period(self, _kind, _day, _now, _first):
            offer = samples.OFFER if not self.answer else None
            first = date(2026, 11, 16)
            return samples.period(first=first, last=date(2026, 11, 22), suggestion=offer)

        def taken(self):
            return taken if self.answer == "take" else None

        def is_check_in_due(self, _now):
            return False

        def _keep(self, answer):
            self.answer = answer
            asked.append(answer)

        def take(self, _offer, _now):
            self._keep("take")

        def refuse(self, _offer, _now):
            self._keep("refuse")

        def undo(self, _now):
            self._keep("undo")

    made = Offering()
    monkeypatch.setattr(desk, "uses", replace(desk.uses, reviews=made))
    return made


# --- one day --------------------------------------------------------------------------------------


def show_day(page, index: int) -> None:
    page.by_day.view.setFocus()
    page.by_day.view.read(index)
    QTest.keyClick(page.by_day.view, Qt.Key.Key_Return)


def test_a_chosen_day_shows_its_entries(page):
    page.previous.click()
    show_day(page, 1)
    assert page.day.isVisible()
    assert page.day.heading.text() == "Tuesday, 10 November"
    assert page.day.rows.count() == 3, "two exercises and one answer"
    page.day.close_button.click()
    assert not page.day.isVisible()


def test_a_day_to_come_has_nothing_to_show(page):
    assert page._view.days[5].state is DayState.TO_COME
    show_day(page, 5)
    assert not page.day.isVisible()


def test_excusing_a_day_takes_it_out_and_counting_it_brings_it_back(page):
    page.previous.click()
    before = page.figures["days"].words.text()
    show_day(page, 2)
    page.day.excuse.click()
    choose(page.day, "ill")
    assert page.day.said.text() == "This day is not counted: ill. It stays in view."
    assert page.figures["days"].words.text() == "3 of 4 days with at least 80 % of the dose"
    assert page.by_day.view.plot.bars[2].note == "excused"
    assert page.day.excuse.text() == "Count this day again"
    page.day.excuse.click()
    assert page.figures["days"].words.text() == before


def test_i_did_it_by_hand_is_drawn_with_dots(page):
    page.previous.click()
    show_day(page, 2)
    page.day.by_hand.click()
    choose(page.day, "Everything that is still open")
    assert page.day.said.text().startswith("2 exercises marked by hand.")
    bar = page.by_day.view.plot.bars[2]
    assert [amount for _, amount in bar.pieces] == [0.0, 0.0, 2.0]
    page.day.by_hand.click()
    choose(page.day, "Everything that is still open")
    assert page.day.said.text(), "nothing is left, and the card says so"


def test_one_exercise_can_be_marked_by_hand(page):
    page.previous.click()
    show_day(page, 2)
    page.day.by_hand.click()
    choose(page.day, "Chin tuck")
    assert page.by_day.view.plot.bars[2].done == 1.0


def correct(page, row: int, words: str) -> None:
    from neckbreak.ui.widgets import Button

    page.day.rows.itemAt(row).widget().findChild(Button).click()
    choose(page.day, words)


def test_an_entry_can_be_corrected_and_what_was_entered_is_kept(page, desk):
    page.previous.click()
    show_day(page, 0)
    correct(page, 0, "Done in half")
    assert page.by_day.view.plot.bars[0].done == 1.5
    assert page.day.said.text() == "Corrected. What was entered first is kept, too."
    assert desk.reviews.entries(date(2026, 11, 9))[0].is_corrected
    correct(page, 0, "It never happened")
    assert page.by_day.view.plot.bars[0].done == 1.0


def test_a_pain_answer_can_be_corrected(page):
    page.previous.click()
    show_day(page, 1)
    correct(page, 2, "2")
    assert page.pain.view.plot.weeks[-1].mean == 2.0


def test_why_a_break_was_skipped_can_be_said_afterwards(page, desk):
    number = desk.takes(WEDNESDAY, 11, Outcome.SKIPPED)
    row = desk.records.breaks(WEDNESDAY, WEDNESDAY)[-1]
    assert row.id == number
    desk.view = replace(desk.view, breaks=(row,))
    page.refresh()
    show_day(page, 2)
    last = page.day.rows.count() - 1
    correct(page, last, "Deadline")
    assert page.day.said.text() == "Noted: Deadline."
    assert [each.label for each in page.skips.view.plot.reasons] == ["Deadline"]


def test_what_the_record_refuses_is_told(page, desk, monkeypatch):
    page.previous.click()
    show_day(page, 0)

    def refuse(*_args):
        raise KnownError("disk-full", file="neckbreak.db")

    monkeypatch.setattr(desk.reviews, "correct", refuse)
    correct(page, 0, "Done in half")
    assert "disk is full" in page.day.said.text()


def test_another_week_closes_the_day_unless_it_is_still_in_view(page):
    page.previous.click()
    show_day(page, 1)
    page.following.click()
    assert page.day.isVisible(), "the four weeks still show it"
    page.day.leave()
    assert page.day.day is None


def test_a_day_of_the_map_opens_as_well(page):
    page.weeks.view.setFocus()
    last = len(page.weeks.view.marks()) - 1
    page.weeks.view.read(last - 4)
    QTest.keyClick(page.weeks.view, Qt.Key.Key_Return)
    assert page.day.heading.text() == "Wednesday, 18 November"


# --- the two questions of the month -----------------------------------------------------------


@pytest.fixture
def month_old(qtbot, clock, figures, desk):
    """A record of six weeks: the questions are due."""
    desk.does(date(2026, 10, 5), "chin-tuck")
    return opened(qtbot, clock, figures, desk).page


def test_the_questions_wait_for_four_weeks_of_record(page):
    assert page.check_in is None


def test_the_questions_come_on_the_page_and_nowhere_else(month_old):
    assert month_old.check_in.isVisible()
    assert month_old.check_in.change.value is None, "nothing is chosen for the person"


def test_answers_are_kept_and_the_questions_go(month_old, desk):
    card = month_old.check_in
    card.change.buttons[2].click()
    card.activity.setText("Looking over the shoulder")
    card.score.buttons[6].click()
    card.keep.click()
    assert not card.isVisible()
    latest = desk.reviews.latest_check_in()
    assert (latest.change, latest.activity, latest.score) == (2, "Looking over the shoulder", 6)
    month_old.refresh()
    assert not card.isVisible()


def test_a_number_can_be_taken_back_and_needs_its_activity(month_old, desk):
    card = month_old.check_in
    card.score.buttons[6].click()
    card.keep.click()
    assert card.said.text().startswith("Name the activity first")
    card.score.buttons[6].click()
    card.keep.click()
    assert desk.reviews.latest_check_in().score is None


def test_not_this_month_is_an_answer(month_old, desk):
    month_old.check_in.not_now.click()
    assert not month_old.check_in.isVisible()
    assert not desk.reviews.is_check_in_due(month_old._clock.now())


def test_answers_that_cannot_be_kept_stay_on_the_page(month_old, desk, monkeypatch):
    def refuse(*_args):
        raise KnownError("disk-full", file="neckbreak.db")

    monkeypatch.setattr(desk.reviews, "answer_check_in", refuse)
    month_old.check_in.change.buttons[-1].click()
    month_old.check_in.keep.click()
    assert "disk is full" in month_old.check_in.said.text()
    assert month_old.check_in.change.value == -1


# --- the empty week -------------------------------------------------------------------------------


def test_a_first_week_has_one_sentence_and_one_button(qtbot, clock, figures):
    desk = ReviewDesk(is_empty=True)
    page = opened(qtbot, clock, figures, desk).page
    assert page.empty.isVisible()
    assert not page.body.isVisible()
    page.first.click()
    assert desk.asked[-1] == ("break", Kind.EXERCISE, None)


def test_an_exercise_that_nothing_asked_for_fills_the_page(qtbot, clock, figures):
    """It says what was done, instead of asking for the first one."""
    desk = ReviewDesk(is_empty=True)
    desk.moves(WEDNESDAY)
    page = opened(qtbot, clock, figures, desk).page
    assert not page.empty.isVisible()
    assert page.by_day.view.plot.bars[2].extra == "+1"
    assert "you did 1 exercise in your movement breaks" in page.saying.words.text()


# --- fit and words --------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1280, 720), (800, 500), (620, 900)])
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_nothing_is_cut(qtbot, clock, figures, desk, size, theme):
    home = opened(qtbot, clock, figures, desk, size, theme)
    home.page.previous.click()
    show_day(home.page, 1)
    QApplication.processEvents()
    assert labels_too_wide(home) == []


def test_the_tools_go_below_the_title_where_there_is_no_room(page):
    home = page.window()
    assert page.column.indexOf(page.tools) == -1
    home.resize(560, 700)
    for _ in range(3):
        QApplication.processEvents()
    assert page.column.indexOf(page.tools) == 1
    assert page.tools.isVisible()
    home.resize(1080, 700)
    for _ in range(3):
        QApplication.processEvents()
    assert page.column.indexOf(page.tools) == -1


def test_every_stop_of_the_keyboard_has_a_name(page):
    widget, seen = page, []
    for _ in range(400):
        widget = widget.nextInFocusChain()
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.append(widget)
    inside = [each for each in seen if page.isAncestorOf(each)]
    assert len(inside) > 12
    assert [type(each).__name__ for each in inside if not name_of(each)] == []


def name_of(widget) -> str:
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (text() if callable(text) else "")


def test_a_month_view_can_be_read(qtbot, clock, figures, desk):
    home = opened(qtbot, clock, figures, desk)
    home.page.by.parts["month"].click()
    for _ in range(3):
        QApplication.processEvents()
    assert home.page._view.kind is PeriodKind.MONTH
    assert labels_too_wide(home) == []


KEY = re.compile(r'"([a-z]+(?:\.[a-zA-Z0-9_-]+)+)"')
OPEN = re.compile(r'f"([a-z]+\.(?:[a-z-]+\.)*)\{')


@pytest.mark.parametrize("table", [review_sentences, report_sentences])
def test_every_sentence_of_the_review_is_asked_for(table):
    """No sentence is left over; those whose key is put together are known by its beginning."""
    folders = ("src/neckbreak/ui", "src/neckbreak/words")
    text = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in folders
        for path in sorted(Path(ROOT / folder).rglob("*.py"))
        if path.name not in ("review_sentences.py", "report_sentences.py")
    )
    literal, open_ = set(KEY.findall(text)), tuple(set(OPEN.findall(text)))
    composed = ("excuse.", "skip.", "stopped.", "chart.", "pain.", "hours.", "skips.", "map.")
    unused = [
        key
        for key in table.SENTENCES
        if "." in key and key not in literal and not key.startswith((*open_, *composed))
    ]
    assert unused == []


@pytest.mark.parametrize("table", [review_sentences, report_sentences])
def test_the_voice(table):
    """No shouting, no blame."""
    for sentence in table.SENTENCES.values():
        for form in sentence if isinstance(sentence, tuple) else (sentence,):
            assert "!" not in form
            assert "'" not in form
            assert not re.search(r"\b(must|failed|missed|streak|compliance)\b", form)
