"""Programme: what is followed now, what its stage asks for, what comes next, what else there is.

Nothing is edited here. Another programme is chosen in two steps, the first of which only tells
what will change; it is followed from the next break on.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neckbreak.domain.planner import Kind
from neckbreak.domain.programme import ActiveProgramme, Prescription, Programme, Stage
from neckbreak.domain.session import dose_of, effective
from neckbreak.errors import KnownError
from neckbreak.ports.clock import Clock
from neckbreak.ports.views import DoseLine, TodayView
from neckbreak.ui.desk import Desk
from neckbreak.ui.figures import Figures
from neckbreak.ui.home.page import Page, card, clear
from neckbreak.ui.home.programme_parts import (
    PICTURE,
    Asked,
    AskedRow,
    ChoiceRow,
    StageRow,
    Tag,
    WeeksLine,
)
from neckbreak.ui.home.programme_plan import coming, place_in, stage_words, stages_in_force
from neckbreak.ui.home.ruled import ruled_card
from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import Card, Text
from neckbreak.words.cues import performances_text, pick
from neckbreak.words.library_texts import told
from neckbreak.words.programme_words import days_line, dose_line, form_line, say_programme
from neckbreak.words.screens import date_text

SHORTEST_HOLD_S = 1.5
"""What is listed shorter than this is a turning point, not a hold."""


class ProgrammePage(Page):
    """The programme followed, or the choice of one."""

    def __init__(self, desk: Desk, clock: Clock, figures: Figures, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._clock, self._figures = desk, clock, figures
        self._shown: tuple[ActiveProgramme | None, tuple[DoseLine, ...], date] | None = None
        self._offered: str | None = ""
        self.title.setWordWrap(True)
        self.head.setStretchFactor(self.title, 1)
        self.head.setStretch(2, 0)
        self.subtitle.hide()
        self.notice = Text(theme, "", "body", "amber", wraps=True)
        self.notice.hide()
        self.column.addWidget(self.notice)
        self.top = _part(self.column)
        self.choices: dict[str, ChoiceRow] = {}
        self.asked: dict[str, AskedRow] = {}
        self.others = _part(self.column)
        self.column.addStretch(1)

    # --- showing ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read again; only what has changed is made anew."""
        try:
            active = self._desk.programme()
            view = self._desk.today()
        except KnownError as error:
            self._tell(error)
            return
        now = (active, view.dose, view.day)
        if now != self._shown:
            self._shown = now
            self._show_active(active, view)
        followed = active.programme.id if active is not None else None
        if followed != self._offered:
            self._offered = followed
            self._show_choices(active)

    def _tell(self, error: KnownError) -> None:
        self.notice.setText(told(error))
        self.notice.show()

    def _show_active(self, active: ActiveProgramme | None, view: TodayView) -> None:
        clear(self.top)
        self.asked.clear()
        if active is None:
            self.title.setText(say_programme("programme.none"))
            lead = say_programme("programme.none.lead")
            self.top.addWidget(Text(self.theme, lead, "lead", "text2", wraps=True))
            return
        programme = active.programme
        self.title.setText(pick(programme.name))
        self.top.addWidget(self._author(active))
        self.top.addWidget(self._progress(active, view.day))
        for stage in stages_in_force(active):
            self._show_stage(stage, active, view)
        note = self._note(active)
        if note is not None:
            self.top.addWidget(note)
        self._show_coming(active)

    def _author(self, active: ActiveProgramme) -> QWidget:
        author = active.programme.author
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        kind = "from-therapist" if author.is_therapist else "ready-made"
        row.addWidget(Tag(self.theme, say_programme(f"programme.{kind}")))
        organisation = f", {author.organisation}" if author.organisation else ""
        words = say_programme(
            "programme.by",
            author=f"{author.name}{organisation}",
            version=active.programme.version,
            since=f"{date_text(active.started)} {active.started.year}",
        )
        row.addWidget(Text(self.theme, words, "body", "text2", wraps=True), 1)
        return made

    def _progress(self, active: ActiveProgramme, today: date) -> Card:
        place = place_in(active, today)
        stages = active.programme.stages
        made, inner, _ = card(self.theme)
        stage = say_programme(
            "programme.stage",
            number=active.stage_index + 1,
            of=len(stages),
            name=pick(active.stage.name),
        )
        if place is None:
            heading = say_programme("programme.open-ended")
        else:
            heading = say_programme("programme.week", number=place.week, of=place.of)
        inner.setSpacing(6)
        inner.addWidget(Text(self.theme, heading, "heading", wraps=True))
        if active.stage.group is None:
            words = f"{stage}. {coming(active, today)}"
            inner.addWidget(Text(self.theme, words, "body", "text2", wraps=True))
        rule = pick(active.programme.progression_text)
        if rule and place is None:
            inner.addWidget(Text(self.theme, rule, "detail", "text2", wraps=True))
        if place is not None and place.of > 1:
            inner.addSpacing(4)
            inner.addWidget(WeeksLine(self.theme, place.week, place.of, heading))
        return made

    def _show_stage(self, stage: Stage, active: ActiveProgramme, view: TodayView) -> None:
        heading = say_programme("programme.asked")
        if active.stage.group is not None:
            heading = pick(stage.name)
        self.top.addWidget(Text(self.theme, heading, "heading"))
        made, inner = ruled_card(self.theme)
        for prescription in stage.prescriptions:
            asked = self._asked(prescription, stage, active, view)
            if asked is None:
                continue
            row = AskedRow(self.theme, asked, self._do, is_first=inner.count() == 0)
            self.asked[prescription.id] = row
            inner.addWidget(row)
        self.top.addWidget(made)

    def _asked(
        self, prescription: Prescription, stage: Stage, active: ActiveProgramme, view: TodayView
    ) -> Asked | None:
        found = [each for each in map(self._figures.exercise, prescription.exercises) if each]
        if not found:
            return None
        exercise = found[0]
        name = pick(exercise.name)
        if len(found) > 1:
            others = ", ".join(pick(each.name) for each in found[1:])
            name = say_programme("programme.any-of", first=name, others=others)
        dose = prescription.dose or dose_of(exercise, prescription.variant)
        phases = effective(exercise, prescription.variant, prescription.range_share)
        listed = next((phase.seconds for phase in phases if phase.is_dosed), 0.0)
        held = dose.hold_s or (listed if listed >= SHORTEST_HOLD_S else None)
        words = dose_line(dose, held, prescription.side, is_two_sided=exercise.sides == 2)
        more = [form_line(prescription.variant, prescription.range_share)]
        if prescription.is_optional:
            more.append(say_programme("programme.optional"))
        if prescription.note is not None and not active.programme.author.is_therapist:
            more.append(_sentence(pick(prescription.note)))
        a_week = prescription.days_per_week
        per_day = max(prescription.per_day, len(prescription.fixed_times))
        often = days_line(
            per_day, prescription.days, stage.days_per_week if a_week is None else a_week
        )
        line = next((each for each in view.dose if each.prescription == prescription.id), None)
        return Asked(
            exercise.id,
            name,
            words,
            often,
            tuple(each for each in more if each),
            None if line is None else _today(line),
            self._figures.picture(
                exercise.id, PICTURE, self.theme.is_dark, self.devicePixelRatioF(), is_kept=False
            ),
        )

    def _note(self, active: ActiveProgramme) -> Card | None:
        """What the therapist wrote to the exercises of this stage, on a tint."""
        author = active.programme.author
        lines = []
        for stage in stages_in_force(active):
            for each in stage.prescriptions:
                exercise = self._figures.exercise(each.exercises[0])
                if each.note is not None and exercise is not None:
                    note, name = _sentence(pick(each.note)), pick(exercise.name)
                    lines.append(say_programme("programme.note-line", name=name, note=note))
        if not author.is_therapist or not lines:
            return None
        made = Card(self.theme, fill="accent_tint", edge="accent_tint")
        inner = QVBoxLayout(made)
        inner.setContentsMargins(20, 14, 20, 14)
        inner.setSpacing(4)
        heading = say_programme("programme.note", author=author.name)
        inner.addWidget(Text(self.theme, heading, "body-strong", wraps=True))
        for line in lines:
            inner.addWidget(Text(self.theme, line, "body", wraps=True))
        return made

    def _show_coming(self, active: ActiveProgramme) -> None:
        stages = active.programme.stages[active.stage_index + 1 :]
        if active.stage.group is not None or not stages:
            return
        self.top.addWidget(Text(self.theme, say_programme("programme.coming"), "heading"))
        made, inner = ruled_card(self.theme)
        for stage in stages:
            found = [self._figures.exercise(each.exercises[0]) for each in stage.prescriptions]
            names = ", ".join(pick(each.name) for each in found if each is not None)
            is_first = inner.count() == 0
            row = StageRow(
                self.theme, pick(stage.name), stage_words(stage), names, is_first=is_first
            )
            inner.addWidget(row)
        self.top.addWidget(made)

    # --- choosing ---------------------------------------------------------------------------

    def _show_choices(self, active: ActiveProgramme | None) -> None:
        clear(self.others)
        self.choices.clear()
        key = "programme.choose" if active is None else "programme.others"
        self.others.addWidget(Text(self.theme, say_programme(key), "section", wraps=True))
        made, inner = ruled_card(self.theme)
        for programme in self._desk.programmes():
            if active is None or programme.id != active.programme.id:
                row = self._choice(programme, active, is_first=inner.count() == 0)
                self.choices[programme.id] = row
                inner.addWidget(row)
        self.others.addWidget(made)

    def _choice(
        self, programme: Programme, active: ActiveProgramme | None, *, is_first: bool
    ) -> ChoiceRow:
        length, pattern = pick(programme.length_text), pick(programme.pattern_text)
        length = f"{length[:1].upper()}{length[1:]}"
        lines = (
            say_programme("programme.for", text=pick(programme.for_whom)),
            say_programme("programme.goal", text=pick(programme.goal)),
            say_programme("programme.length", length=length, pattern=pattern),
        )

        def changes() -> tuple[str, str]:
            new = pick(programme.name)
            if active is None:
                what = say_programme("programme.change.first", new=new)
            else:
                old = pick(active.programme.name)
                what = say_programme("programme.change", new=new, old=old)
            when = "written" if self._desk.today().dose else "at-once"
            return what, say_programme(f"programme.change.{when}")

        return ChoiceRow(
            self.theme,
            pick(programme.name),
            lines,
            changes,
            lambda: self._follow(programme.id),
            is_first=is_first,
            is_instead=active is not None,
        )

    def _follow(self, programme_id: str) -> None:
        self.notice.hide()
        try:
            self._desk.follow(programme_id)
        except KnownError as error:
            self._tell(error)
            return
        self.refresh()

    def _do(self, exercise: str) -> None:
        self.notice.hide()
        try:
            self._desk.ask_break(Kind.EXERCISE, exercise)
        except KnownError as error:
            self._tell(error)


def _today(line: DoseLine) -> tuple[float, int, str]:
    done = performances_text(line.done)
    return line.done, line.asked, say_programme("programme.today", done=done, asked=line.asked)


def _sentence(text: str) -> str:
    """An author's note as a sentence."""
    return f"{text[:1].upper()}{text[1:]}".rstrip(".") + "."


def _part(column: QVBoxLayout) -> QVBoxLayout:
    """A part of the page that is made anew on its own."""
    made = QVBoxLayout()
    made.setSpacing(12)
    column.addLayout(made)
    return made
