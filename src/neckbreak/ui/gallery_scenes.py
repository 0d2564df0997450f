"""Every window, page and state as a list of scenes: the gallery draws them, a test looks through.

A scene is played through `ui.windows`, with the program's own desk behind it, on a clock that is
moved by hand. What a person would do is done to the widgets; what a scene must not change, the
played day's record and settings, stays out of reach behind `PosedDesk`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtWidgets import QApplication, QWidget

from neckbreak.app.welcome import Step
from neckbreak.domain.adherence import BreakKind
from neckbreak.domain.instants import Instant
from neckbreak.domain.screening import BY_ID, NEW_OR_WORSE, AnswerKind
from neckbreak.domain.session import CueKind
from neckbreak.domain.symptoms import StopReason
from neckbreak.errors import KnownError
from neckbreak.ports.stores import Shelf
from neckbreak.ports.views import BreakPlan, Condition, Prompt, Reason, TodayView
from neckbreak.ui.break_run import BreakRun
from neckbreak.ui.desk import Desk
from neckbreak.ui.gallery_desk import NoHost, PosedDesk, Silence
from neckbreak.ui.home.window import HomeWindow
from neckbreak.ui.offscreen import NoWatchdog, StillClock
from neckbreak.ui.windows import WindowParts, Windows

Size = tuple[int, int]

BREAK_SIZES: tuple[Size, ...] = ((1280, 720), (800, 500), (600, 720))
HOME_SIZES: tuple[Size, ...] = ((1080, 760), (800, 560), (600, 520))
"""The usual size first, then the small ones that windows must bear."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What scenes are played on: a day that was lived, a program nobody has used yet."""

    day: Desk
    fresh: Desk
    shelf: Shelf
    now: Instant
    today: TodayView
    """The lived day at a moment worth a look."""
    prompt: Prompt | None
    plan: BreakPlan | None
    """A break of several exercises, one of them with two sides."""
    card: BreakPlan | None
    """A microbreak."""


@dataclass(slots=True)
class Play:
    """One scene while it is played."""

    stage: Stage
    theme: str = "light"
    is_fresh: bool = False
    clock: StillClock = field(init=False)
    desk: PosedDesk = field(init=False)
    windows: Windows = field(init=False)

    def __post_init__(self) -> None:
        stage = self.stage
        desk, view = stage.day, stage.today
        if self.is_fresh:
            desk, view = stage.fresh, stage.fresh.today()
        self.clock = StillClock(stage.now)
        policy = replace(desk.policy, full_screen=False, theme=self.theme)
        self.desk = PosedDesk(desk, policy, view)
        silence = Silence()
        parts = WindowParts(self.clock, silence, silence, self.stage.shelf, NoWatchdog())
        self.windows = Windows(parts)
        self.windows.connect(self.desk, NoHost())  # type: ignore[arg-type]

    def prompt(self, after_s: float = 13.0, **changes: object) -> QWidget:
        """The invitation some time after it came."""
        assert self.stage.prompt is not None
        prompt: Prompt = replace(self.stage.prompt, **changes)  # type: ignore[arg-type]
        self.windows.show_prompt(prompt)
        bar = self.windows.prompt
        assert bar is not None
        self.clock.go(after_s)
        bar.count()
        return bar

    def a_break(self, at: CueKind | float | None, plan: BreakPlan | None = None) -> QWidget:
        """The break window late in its longest cue of a kind, at a second, or at its end (None)."""
        shown = plan or self.stage.plan
        assert shown is not None
        self.windows.begin_break(shown)
        window = self.windows.break_window
        assert window is not None
        self.clock.go(second_of(shown, at))
        if (run := window.findChild(BreakRun)) is not None:
            run.look()
        self._wake_details()
        return window

    def _wake_details(self) -> None:
        """Counters, strip and keys, which come with the pointer."""
        from neckbreak.ui.coach_page import CoachPage

        page = getattr(self.windows.break_window, "page", None)
        if isinstance(page, CoachPage):
            page.wake_details()

    def stop(self, reason: StopReason | None = None) -> QWidget:
        """“Stop, it hurts”, and a reason."""
        from neckbreak.ui.break_pages import StopPage
        from neckbreak.ui.break_window import BreakWindow

        window = self.a_break(CueKind.HOLD)
        assert isinstance(window, BreakWindow)
        window.stop()
        if reason is not None:
            assert isinstance(window.page, StopPage)
            window.page.reason_chosen.emit(reason)
        return window

    def page(self, name: str) -> HomeWindow:
        """The home window on a page."""
        self.windows.open_page(name)
        home = self.windows.home
        assert home is not None
        return home

    def close(self) -> None:
        """Take everything away."""
        self.windows.close_all()
        QApplication.sendPostedEvents(None, 0)


@dataclass(frozen=True, slots=True)
class Scene:
    """One window in one state. `sizes` empty: the window knows its own size."""

    name: str
    perform: Callable[[Play], QWidget]
    sizes: tuple[Size, ...] = ()
    is_fresh: bool = False
    """Nobody has used the program yet."""


def second_of(plan: BreakPlan, at: CueKind | float | None) -> float:
    """Late in the longest cue of a kind, the beginning if there is none; None is the end."""
    if plan.script is None:
        return 0.0
    if at is None:
        return plan.script.total_s + 0.1
    if not isinstance(at, CueKind):
        return at
    cues = [cue for cue in plan.script.cues if cue.kind is at]
    longest = max(cues, key=lambda cue: cue.seconds, default=None)
    return 0.0 if longest is None else longest.begin_s + 0.6 * longest.seconds


def telling(plan: BreakPlan) -> CueKind:
    """What the body does longest in a break."""
    cues = [cue for cue in (plan.script.cues if plan.script else ()) if cue.phase is not None]
    return max(cues, key=lambda cue: cue.seconds).kind if cues else CueKind.GET_READY


def _prompts() -> tuple[Scene, ...]:
    held = Reason("held", (("minutes", 12), ("why", "call"), ("detail", "Meet")))
    return (
        Scene("prompt", lambda play: play.prompt()),
        Scene("prompt-leaving", lambda play: play.prompt(62.0)),
        Scene("prompt-starting", lambda play: play.prompt(62.0, starts_itself=True)),
        Scene("prompt-held", lambda play: play.prompt(reason=held)),
        Scene("prompt-again", lambda play: play.prompt(reason=Reason("again", (("minutes", 62),)))),
        Scene("prompt-calm", lambda play: play.prompt(kind=BreakKind.CALM, items=())),
        Scene("card", lambda play: play.a_break(CueKind.MOVE, play.stage.card)),
        Scene("card-hold", lambda play: play.a_break(CueKind.HOLD, play.stage.card)),
        Scene("card-done", lambda play: play.a_break(None, play.stage.card)),
    )


def _breaks() -> tuple[Scene, ...]:
    cues = {
        "break-ready": CueKind.GET_READY,
        "break-move": CueKind.MOVE,
        "break-hold": CueKind.HOLD,
        "break-side": CueKind.CHANGE_SIDE,
    }
    scenes = [_at(name, kind) for name, kind in cues.items()]
    scenes += [
        Scene("break-paused", _paused, BREAK_SIZES),
        Scene("break-end", lambda play: play.a_break(None), BREAK_SIZES),
        Scene("break-questions", _questions_first, BREAK_SIZES),
        Scene("break-stop", lambda play: play.stop(), BREAK_SIZES),
        Scene("break-stop-check", lambda play: play.stop(StopReason.DIZZY), BREAK_SIZES),
        Scene("break-stop-advice", lambda play: play.stop(StopReason.PAIN_RISING), BREAK_SIZES),
        Scene("break-stop-emergency", lambda play: play.stop(StopReason.CHEST), BREAK_SIZES),
    ]
    return tuple(scenes)


def _at(name: str, kind: CueKind) -> Scene:
    return Scene(name, lambda play: play.a_break(kind), BREAK_SIZES)


def _paused(play: Play) -> QWidget:
    from neckbreak.ui.break_window import BreakWindow

    window = play.a_break(CueKind.HOLD)
    assert isinstance(window, BreakWindow)
    window.toggle_pause()
    return window


def _questions_first(play: Play) -> QWidget:
    assert play.stage.plan is not None
    play.desk.forget_answers()
    return play.a_break(0.0, replace(play.stage.plan, script=None, needs_screening=True))


def _homes() -> tuple[Scene, ...]:
    pages = ("today", "review", "exercises", "programme", "settings", "help", "safety")
    scenes = [Scene(name, _opening(name), HOME_SIZES) for name in pages]
    empty = ("review", "programme", "exercises")
    scenes += [Scene(f"{name}-empty", _opening(name), HOME_SIZES, is_fresh=True) for name in empty]
    return (
        *scenes,
        Scene("today-paused", _today_as(Condition.PAUSED, "paused"), HOME_SIZES),
        Scene("today-off-hours", _today_as(Condition.OFF_HOURS, "off-hours"), HOME_SIZES),
        Scene("today-held", _today_as(Condition.HELD, "held"), HOME_SIZES),
        Scene("today-due", _today_as(Condition.DUE, "due"), HOME_SIZES),
        Scene("today-questions", _today_screened("unanswered"), HOME_SIZES),
        Scene("today-red", _today_screened("RED"), HOME_SIZES),
        Scene("today-emergency", _today_screened("EMERGENCY"), HOME_SIZES),
        Scene("settings-hours", _editing_hours, HOME_SIZES),
        Scene("settings-damaged", _damaged_settings, HOME_SIZES),
        Scene("safety-red", _safety_answered, HOME_SIZES),
        *(Scene(f"welcome-{step.value}", _welcome(step), HOME_SIZES, True) for step in Step),
    )


def _opening(name: str) -> Callable[[Play], QWidget]:
    def perform(play: Play) -> QWidget:
        if name == "safety":
            play.desk.forget_answers()
        return play.page(name)

    return perform


def _today_as(condition: Condition, reason: str) -> Callable[[Play], QWidget]:
    def perform(play: Play) -> QWidget:
        data = (("minutes", 12), ("why", "call"))
        play.desk.condition = {"condition": condition, "reason": Reason(reason, data)}
        return play.page("today")

    return perform


def _today_screened(screening: str) -> Callable[[Play], QWidget]:
    def perform(play: Play) -> QWidget:
        play.desk.condition = {"screening": screening}
        return play.page("today")

    return perform


def _editing_hours(play: Play) -> QWidget:
    from neckbreak.ui.home.settings import SettingsPage
    from neckbreak.ui.home.settings_hours import HoursControl

    home = play.page("settings")
    assert isinstance(home.page, SettingsPage)
    control = home.page.rows["hours"].control
    assert isinstance(control, HoursControl)
    control.edit.click()
    return home


def _damaged_settings(play: Play) -> QWidget:
    play.desk.trouble = KnownError("settings-damaged", file="settings.toml", line=12, detail="=")
    return play.page("settings")


def _safety_answered(play: Play) -> QWidget:
    """Every question answered no, and the first of the second part yes: have it checked first."""
    screening, now = play.desk.forget_answers(), play.clock.now()
    answers: dict[str, str] = {}
    while due := screening.questions_due(now, answers):
        answers.update({each: _answer(each) for each in due})
    screening.answer(answers, now)
    return play.page("help")


def _answer(question_id: str) -> str:
    kind = BY_ID[question_id.removesuffix(NEW_OR_WORSE)].kind
    plain = {AnswerKind.YES_NO: "no", AnswerKind.TICK: "no", AnswerKind.SCALE: "0"}[kind]
    return "yes" if question_id == "S06" else plain


def _welcome(step: Step) -> Callable[[Play], QWidget]:
    def perform(play: Play) -> QWidget:
        play.desk.forget_answers()
        play.desk.uses.welcome.reach(step, play.clock.now())
        return play.page("today")

    return perform


SCENES: tuple[Scene, ...] = (*_prompts(), *_breaks(), *_homes())
