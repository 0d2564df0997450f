"""What the break window says and speaks: cue texts filled in, sides, durations, fractions.

Exercise texts are language maps; `{side}` and `{other}` are filled with the side being worked, as
the listing describes the right side. A language that is missing falls back to English.
"""

from __future__ import annotations

from collections.abc import Mapping

from neckbreak.domain.exercise import Text
from neckbreak.domain.movement import Side
from neckbreak.domain.session import Cue, CueKind, Performance, variant_of
from neckbreak.words.safety_texts import NOTES

ENGLISH = "en"

SIDES: Mapping[str, Mapping[Side, str]] = {
    ENGLISH: {Side.RIGHT: "right", Side.LEFT: "left", Side.BOTH: "both"},
}
"""Side words by language; both limbs move together in BOTH."""

FRAMES: Mapping[CueKind, str] = {
    CueKind.GET_READY: "Get ready: {name}",
    CueKind.CHANGE_SIDE: "Change sides: now the {side}",
    CueKind.SET_REST: "Rest before set {set_no} of {sets}",
}
"""Texts of the cues that belong to no phase."""

# fmt: off
_NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
    "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)
# fmt: on
HALF_TEXT = "Half the range, half the repetitions"
_FRACTIONS = {0.25: "¼", 0.5: "½", 0.75: "¾"}


def pick(text: Text, language: str = ENGLISH) -> str:
    """The text in a language ("de_AT" also tries "de"), else in English, else whatever there is."""
    for key in (language, language.partition("_")[0], ENGLISH):
        if key in text:
            return text[key]
    return next(iter(text.values()), "")


def with_sides(text: str, side: Side | None, language: str = ENGLISH) -> str:
    """Fill `{side}` and `{other}`; without a side the listed right side is meant."""
    words = SIDES.get(language, SIDES[ENGLISH])
    worked = Side.RIGHT if side is None else side
    return text.replace("{side}", words[worked]).replace("{other}", words[worked.other])


def label_text(performance: Performance, cue: Cue, language: str = ENGLISH) -> str:
    """What to do in this phase, in two or three words; a frame text outside the phases."""
    if cue.phase is None:
        return _frame(performance, cue, language)
    data = variant_of(performance.exercise, performance.variant)
    phases = performance.exercise.phases
    if data is not None and data.phases is not None:
        phases = data.phases
    return with_sides(pick(phases[cue.phase].label, language), cue.side, language)


def cue_text(performance: Performance, cue: Cue, language: str = ENGLISH) -> str:
    """The one short cue shown at this moment: the exercise's cue in turn, else the phase label."""
    if cue.phase is None or cue.text_index is None:
        return label_text(performance, cue, language)
    text = performance.exercise.cues[cue.text_index]
    return with_sides(pick(text, language), cue.side, language)


def _frame(performance: Performance, cue: Cue, language: str) -> str:
    text = FRAMES[cue.kind].format(
        name=pick(performance.exercise.name, language),
        set_no=cue.set_no,
        sets=cue.sets,
        side="{side}",
    )
    return with_sides(text, cue.side, language)


def variant_text(performance: Performance, language: str = ENGLISH) -> str | None:
    """The variant's own words ("45° each way"); None for the exercise as listed."""
    data = variant_of(performance.exercise, performance.variant)
    if data is not None:
        return pick(data.text, language)
    return None if performance.variant is None else HALF_TEXT


def note_texts(performance: Performance, language: str = ENGLISH) -> tuple[str, ...]:
    """What safety asks the person to mind, one sentence each."""
    cautions = {each.code: each.modification for each in performance.exercise.cautions}
    texts = []
    for note in performance.notes:
        kind, _, code = note.partition(":")
        own = cautions.get(code) if kind == "caution" else None
        if own is not None:
            texts.append(pick(own, language))
        elif note in NOTES:
            texts.append(NOTES[note])
    return tuple(texts)


def duration_text(seconds: float) -> str:
    """ "45 s", "1 min 10 s", "1 h 5 min"; rounded to a second, to a minute over an hour."""
    whole = max(0, round(seconds))
    hours, minutes, rest_s = whole // 3600, whole // 60 % 60, whole % 60
    parts = [(hours, "h"), (minutes, "min"), (0 if hours else rest_s, "s")]
    return " ".join(f"{value} {unit}" for value, unit in parts if value) or "0 s"


def about_text(seconds: float) -> str:
    """A planned time, rounded to 5 s as the catalogue shows times."""
    return duration_text(5 * round(seconds / 5))


def number_word(number: int) -> str:
    """ "three"; figures above twenty."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def performances_text(amount: float) -> str:
    """An amount of performances shown to a half: "2", "½", "1½"."""
    halves = round(amount * 2) / 2
    whole, part = divmod(halves, 1)
    if not part:
        return str(int(whole))
    return f"{int(whole) or ''}{_FRACTIONS[part]}"
