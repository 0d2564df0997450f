"""Effects on screen, and answers back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from neckbreak.domain.planner import Choice
from neckbreak.errors import KnownError
from neckbreak.ports.views import Condition, Notice, Reason
from neckbreak.ui import prompt_notice
from neckbreak.ui.break_window import BreakWindow
from neckbreak.ui.micro_card import MicroCard
from neckbreak.ui.presenter import Parts, QtPresenter
from neckbreak.ui.tray import Tray
from neckbreak.ui.windows import WindowParts, Windows
from ui.ui_parts import FakeDesk, FakeShelf, FakeWatchdog, plan, prompt, status


class FakeNotifier:
    name = "fake"

    def __init__(self) -> None:
        self.shown = []
        self.withdrawn = []
        self.on_action = None
        self.has_buttons = True

    def show(self, title, body, actions=(), on_action=None, replaces=0, *, is_seen_at_once=False):
        self.shown.append((title, body, tuple(actions)))
        self.on_action = on_action
        return 7

    def withdraw(self, notification_id):
        self.withdrawn.append(notification_id)

    def when_known(self, told):
        self.told = told
        if self.has_buttons is not None:
            told(self.has_buttons)


class Silent:
    name = "silent"

    def __init__(self) -> None:
        self.played = []

    def play(self, file, volume):
        self.played.append(file)

    def say(self, sentence, language):
        self.played.append(sentence)

    def hush(self):
        pass


@pytest.fixture
def desk():
    return FakeDesk()


@pytest.fixture
def presenter(qtbot, clock, desk):
    tray = Tray()
    windows = Windows(WindowParts(clock, Silent(), Silent(), FakeShelf(), FakeWatchdog()))
    parts = Parts(clock, tray, FakeNotifier(), windows, lambda: None)
    made = QtPresenter(parts)
    made.parts, made.windows = parts, windows
    made.connect(desk)
    yield made
    made.close_all()
    tray.close()


def test_a_prompt_is_shown_once_and_its_answer_reaches_the_desk(presenter, desk):
    presenter.show_prompt(prompt())
    first = presenter.windows.prompt
    presenter.show_prompt(prompt())
    assert first.isHidden()
    presenter.windows.prompt.start.click()
    assert desk.asked == [("choose", Choice.START)]
    presenter.withdraw_prompt()
    assert presenter.windows.prompt is None
    presenter.withdraw_prompt()


def test_a_break_ends_the_prompt_and_is_reported_once(presenter, desk, clock):
    presenter.show_prompt(prompt())
    presenter.begin_break(plan())
    assert presenter.windows.prompt is None
    assert isinstance(presenter.windows.break_window, BreakWindow)
    presenter.close_break()
    presenter.close_break()
    assert [each[0] for each in desk.asked] == ["ended"]
    assert presenter.windows.break_window is None


def test_a_microbreak_is_a_card(presenter, desk, clock, qtbot):
    presenter.begin_break(plan("neck-rotation", is_card=True))
    card = presenter.windows.break_window
    assert isinstance(card, MicroCard)
    clock.go(1000)
    card._run.look()
    card._gone.timeout.emit()
    assert desk.asked[-1][0] == "ended"
    assert desk.asked[-1][1].done_s > 0


def test_a_notice_is_one_sentence_and_at_most_one_action(presenter):
    notifier = presenter.parts.notifier
    presenter.show_notice(Notice(Reason("weekly-review"), action="open-review"))
    _title, body, actions = notifier.shown[-1]
    assert body == "Your week is ready to look at."
    assert actions == (("open-review", "Open Review"),)
    notifier.on_action("open-review")
    assert presenter.windows.home.page is not None
    presenter.show_notice(Notice(Reason("resumed")))
    assert notifier.shown[-1][2] == ()


def test_refresh_reaches_the_tray(presenter):
    presenter.refresh(status(Condition.PAUSED, "paused"))
    assert presenter.parts.tray.condition == "paused"


def test_what_the_desk_refuses_is_told(presenter, desk, monkeypatch):
    def refuse(*_args):
        raise KnownError("break-running")

    monkeypatch.setattr(desk, "choose", refuse)
    presenter.show_prompt(prompt())
    presenter.windows.prompt.start.click()
    assert presenter.parts.notifier.shown


def test_a_break_plays_its_sounds(presenter, clock):
    presenter.begin_break(plan("chin-tuck"))
    assert presenter.windows._parts.sound.played
    played = len(presenter.windows._parts.sound.played)
    for _ in range(50):
        presenter.windows.break_window.look()
    assert len(presenter.windows._parts.sound.played) == played


def test_the_home_window_is_made_anew_each_time(presenter, qtbot):
    presenter.open_page("today")
    first = presenter.windows.home
    presenter.open_page("review")
    assert presenter.windows.home is first
    first.close()
    assert presenter.windows.home is None
    presenter.open_page("exercises")
    assert presenter.windows.home is not first


def test_the_person_of_the_pictures_is_the_chosen_one(presenter, desk):
    desk.policy = replace(desk.policy, figure_person="mei")
    presenter.open_page("exercises")
    assert presenter.windows._figures.person == "mei"


class TestInvitationsAsNotifications:
    @pytest.fixture(autouse=True)
    def wanted(self, desk):
        desk.policy = replace(desk.policy, prompt_as="notification")

    def test_the_answers_of_the_bar_are_its_buttons(self, presenter, desk):
        presenter.show_prompt(prompt())
        assert presenter.windows.prompt is None
        title, why, actions = presenter.parts.notifier.shown[-1]
        assert title
        assert why
        assert [key for key, _words in actions] == ["start", "short", "snooze", "skip"]
        presenter.parts.notifier.on_action("snooze")
        assert desk.asked == [("choose", Choice.SNOOZE)]

    def test_a_desktop_without_buttons_gets_the_bar(self, presenter):
        presenter.parts.notifier.has_buttons = False
        presenter.show_prompt(prompt())
        assert presenter.windows.prompt is not None
        assert presenter.parts.notifier.shown == []

    def test_it_goes_when_the_break_begins(self, presenter):
        presenter.show_prompt(prompt())
        presenter.begin_break(plan())
        assert presenter.parts.notifier.withdrawn == [7]

    def test_one_withdrawn_while_the_desktop_was_asked_never_comes(self, presenter):
        notifier = presenter.parts.notifier
        notifier.has_buttons = None
        presenter.show_prompt(prompt())
        presenter.withdraw_prompt()
        notifier.told(True)
        notifier.told(False)
        assert notifier.shown == []
        assert presenter.windows.prompt is None

    def test_what_the_desk_refuses_is_told(self, presenter, desk, monkeypatch):
        def refuse(*_args):
            raise KnownError("break-running")

        monkeypatch.setattr(desk, "choose", refuse)
        presenter.show_prompt(prompt())
        shown = len(presenter.parts.notifier.shown)
        presenter.parts.notifier.on_action("start")
        assert len(presenter.parts.notifier.shown) == shown + 1


@pytest.mark.parametrize(
    "wanted, platform, is_notice",
    [
        ("auto", "wayland", True),
        ("auto", "xcb", False),
        ("auto", "windows", False),
        ("bar", "wayland", False),
        ("notification", "xcb", True),
    ],
)
def test_a_bar_is_for_desktops_that_keep_it_on_top(monkeypatch, wanted, platform, is_notice):
    monkeypatch.setattr(prompt_notice.QGuiApplication, "platformName", lambda: platform)
    assert prompt_notice.fits_better(wanted) is is_notice
