"""The middles of the first run's steps; each shows and asks, `welcome` acts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neckbreak.app.welcome import HabitPlan
from neckbreak.domain.goals import CONFIDENT_FROM, SMALLER_BREAKS, Aim, Suggestion
from neckbreak.domain.policy import Policy, setting, to_plain
from neckbreak.domain.programme import Programme
from neckbreak.ui.figures import Figures
from neckbreak.ui.home.parts import Picture
from neckbreak.ui.home.settings_choices import Switch
from neckbreak.ui.home.settings_fields import Control, Field
from neckbreak.ui.home.settings_row import control_of
from neckbreak.ui.home.welcome_parts import PICTURE, AimCard, Aims, NumberScale, Point
from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import Button, Card, Text
from neckbreak.words.cues import pick
from neckbreak.words.language import translated
from neckbreak.words.safety_texts import DISCLAIMER
from neckbreak.words.welcome_texts import say_welcome

AIM_PICTURES = {
    Aim.START: "neck-rotation",
    Aim.EASE: "upper-trapezius-stretch",
    Aim.STRENGTHEN: "lateral-raise-band",
    Aim.POSTURE: "tall-sitting-reset",
    Aim.STIFF: "neck-side-bend",
    Aim.DISCREET: "scapular-setting",
    Aim.BREATHE: "diaphragmatic-breathing",
}


class StepBody(QWidget):
    """A column with room for the scroll bar at its right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 12, 0)
        self.column.setSpacing(10)


class HelloStep(StepBody):
    """What it is, what it is not, and the disclaimer."""

    def __init__(self, theme: Theme, image: QImage | None) -> None:
        super().__init__(theme)
        row = QHBoxLayout()
        row.setSpacing(24)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(Text(theme, say_welcome("hello.does"), "heading"))
        for number in (1, 2, 3):
            words.addWidget(Point(theme, "check", say_welcome(f"hello.does.{number}")))
        words.addStretch(1)
        row.addLayout(words, 1)
        picture = Picture(theme, 132)
        picture.show_image(image)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.column.addSpacing(4)
        self.column.addWidget(Text(theme, say_welcome("hello.not"), "heading"))
        self.column.addWidget(Point(theme, "shield", say_welcome("hello.not.1")))
        self.column.addWidget(Point(theme, "info", translated(DISCLAIMER), "text2"))
        self.column.addStretch(1)


class SafetyDone(StepBody):
    """What the first answers allow, in the fixed words, beside a calm figure."""

    def __init__(self, theme: Theme, words: str, then: str, image: QImage | None) -> None:
        super().__init__(theme)
        self.words = Text(theme, words, "lead", wraps=True)
        self.column.addWidget(self.words)
        if image is not None:
            picture = Picture(theme, 220)
            picture.show_image(image)
            self.column.addSpacing(8)
            self.column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
            self.column.addSpacing(8)
        self.column.addWidget(Text(theme, then, "body", "text2", wraps=True))
        self.column.addStretch(1)


class DeskStep(StepBody):
    """Working hours, tools, and two facts; every change is saved at once."""

    def __init__(self, theme: Theme, policy: Policy, save: Callable[[str, object], bool]) -> None:
        super().__init__(theme)
        self._save = save
        self.controls: dict[str, Control] = {}
        self._plain = to_plain(policy)
        self.column.addWidget(Text(theme, say_welcome("desk.hours"), "heading"))
        self._add("hours", "")
        self.column.addSpacing(6)
        self.column.addWidget(Text(theme, say_welcome("desk.tools"), "heading"))
        lead = say_welcome("desk.tools.lead")
        self.column.addWidget(Text(theme, lead, "detail", "text2", wraps=True))
        self._add("programme.equipment", "")
        self._add("programme.band_unsafe", "desk.band")
        self._add("programme.sit_stand", "desk.sit-stand")
        self.column.addStretch(1)

    def _add(self, key: str, words: str) -> None:
        control = self.controls[key] = control_of(self.theme, setting(key))
        control.set_name(say_welcome(words) if words else setting(key).title)
        control.show_plain(self._plain[key])
        control.asked.connect(lambda plain: self._on_asked(key, plain))
        if not words:
            self.column.addWidget(control)
            return
        self.column.addLayout(labelled(self.theme, words, control))

    def _on_asked(self, key: str, plain: object) -> None:
        if self._save(key, plain):
            self._plain[key] = plain
            self.controls[key].show_wrong(False)
        else:
            self.controls[key].show_wrong(True)
            return
        self.controls[key].show_plain(self._plain[key])


def labelled(theme: Theme, key: str, control: Control) -> QHBoxLayout:
    """A switch behind its words and its consequence."""
    row = QHBoxLayout()
    row.setSpacing(16)
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(Text(theme, say_welcome(key), "body-strong", wraps=True))
    words.addWidget(Text(theme, say_welcome(f"{key}.lead"), "detail", "text2", wraps=True))
    row.addLayout(words, 1)
    row.addWidget(control)
    return row


class GoalStep(StepBody):
    """What would help most; `suggestion` is shown below, where it stays in view."""

    chosen = Signal(str)
    none_chosen = Signal()

    def __init__(self, theme: Theme, figures: Figures, programmes: Sequence[Programme]) -> None:
        super().__init__(theme)
        self._programmes = {each.id: each for each in programmes}
        self.suggestion = Card(theme, fill="side", edge="side")
        inner = QVBoxLayout(self.suggestion)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.setSpacing(2)
        self.name = Text(theme, "", "body-strong", wraps=True)
        self.why = Text(theme, "", "body", wraps=True)
        self.length = Text(theme, "", "detail", "text2", wraps=True)
        for each in (self.name, self.why, self.length):
            inner.addWidget(each)
        self.suggestion.hide()
        self.aims = Aims()
        ratio = self.devicePixelRatioF()
        for aim in Aim:
            image = figures.picture(AIM_PICTURES[aim], PICTURE, theme.is_dark, ratio)
            words, lead = say_welcome(f"aim.{aim}"), say_welcome(f"aim.{aim}.lead")
            self.aims.add(aim.value, AimCard(theme, words, lead, image))
        eyes = figures.picture("eye-look-away", PICTURE, theme.is_dark, ratio)
        words, lead = say_welcome("goal.none"), say_welcome("goal.none.lead")
        self.aims.add("none", AimCard(theme, words, lead, eyes))
        self.aims.chosen.connect(self._on_chosen)
        self.column.addWidget(self.aims)
        therapist = f"{say_welcome('goal.therapist')}. {say_welcome('goal.therapist.lead')}"
        self.column.addWidget(Point(theme, "clipboard", therapist))
        self.column.addStretch(1)

    def _on_chosen(self, key: str) -> None:
        if key == "none":
            self.none_chosen.emit()
        else:
            self.chosen.emit(key)

    def show_suggestion(self, found: Suggestion | None) -> None:
        """The programme that is followed now, and why; None for none."""
        programme = None if found is None else self._programmes.get(found.programme)
        self.suggestion.setVisible(programme is not None)
        if programme is None or found is None:
            return
        self.name.setText(say_welcome("goal.suggested", name=pick(programme.name)))
        self.why.setText(say_welcome(found.why))
        length, pattern = pick(programme.length_text), pick(programme.pattern_text)
        length = f"{length[:1].upper()}{length[1:]}"
        self.length.setText(say_welcome("goal.length", length=length, pattern=pattern))


class PlanStep(StepBody):
    """If-then, how sure, and start at login."""

    smaller_wanted = Signal()
    login_wanted = Signal(bool)

    def __init__(self, theme: Theme, plan: HabitPlan, is_at_login: bool) -> None:
        super().__init__(theme)
        self._confidence = plan.confidence
        self.after = self._line("plan.after", plan.after)
        self.column.addWidget(Text(theme, say_welcome("plan.then"), "body", "text2"))
        self.column.addSpacing(6)
        self.obstacle = self._line("plan.obstacle", plan.obstacle)
        self.column.addWidget(Text(theme, say_welcome("plan.obstacle.then"), "body", "text2"))
        self.column.addSpacing(6)
        asked = say_welcome("plan.confidence")
        self.column.addWidget(Text(theme, asked, "body-strong", wraps=True))
        self.scale = NumberScale(theme, asked)
        self.scale.show_number(plan.confidence)
        self.scale.answered.connect(self._on_confidence)
        self.column.addWidget(self.scale)
        row = QHBoxLayout()
        self.smaller = Text(theme, "", "body", wraps=True)
        self.make_smaller = Button(theme, say_welcome("plan.smaller.do"), "secondary", 36)
        self.make_smaller.clicked.connect(self.smaller_wanted)
        row.addWidget(self.smaller, 1)
        row.addWidget(self.make_smaller)
        self.column.addLayout(row)
        self.column.addSpacing(6)
        self.login = Switch(theme)
        self.login.set_name(say_welcome("plan.login"))
        self.login.show_plain(is_at_login)
        self.login.asked.connect(lambda is_on: self.login_wanted.emit(bool(is_on)))
        self.column.addLayout(labelled(theme, "plan.login", self.login))
        self.column.addStretch(1)
        self._on_confidence(plan.confidence)

    def _line(self, key: str, text: str) -> Field:
        words = say_welcome(key)
        self.column.addWidget(Text(self.theme, words, "body-strong", wraps=True))
        field = Field(self.theme, 420)
        field.setText(text)
        field.setPlaceholderText(say_welcome(f"{key}.example"))
        field.setAccessibleName(words)
        self.column.addWidget(field)
        return field

    def _on_confidence(self, number: int | None) -> None:
        self._confidence = number
        is_low = number is not None and number < CONFIDENT_FROM
        self.smaller.setText(say_welcome("plan.smaller", n=SMALLER_BREAKS))
        self.smaller.setVisible(is_low)
        self.make_smaller.setVisible(is_low)

    def show_smaller(self) -> None:
        """It is smaller now."""
        self.smaller.setText(say_welcome("plan.smaller.done", n=SMALLER_BREAKS))
        self.make_smaller.hide()

    def plan(self) -> HabitPlan:
        """As typed and answered."""
        return HabitPlan(self.after.text(), self.obstacle.text(), self._confidence)
