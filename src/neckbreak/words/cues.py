"""What the break window says and speaks: cue texts filled in, sides, durations, fractions.

Exercise texts are language maps; `{side}` and `{other}` are filled with the side being worked, as
the listing describes the right side. A language that is missing falls back to English. Without a
language named, the one spoken (`words.language`) is meant.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from neckbreak.domain.exercise import Text
from neckbreak.domain.movement import Side
from neckbreak.domain.session import Cue, CueKind, Performance, variant_of
from neckbreak.words.language import ENGLISH, entry, spoken, translated
from neckbreak.words.safety_texts import NOTES
from neckbreak.words.screens import two_units

SIDES: Mapping[str, str] = {
    Side.RIGHT.value: "right",
    Side.LEFT.value: "left",
    Side.BOTH.value: "both",
}
"""Both limbs move together in BOTH."""

FRAMES: Mapping[str, str] = {
    CueKind.GET_READY.value: "Get ready: {name}",
    CueKind.CHANGE_SIDE.value: "Change sides: now the {side}",
    CueKind.SET_REST.value: "Rest before set {set_no} of {sets}",
}
"""Texts of the cues that belong to no phase."""

# fmt: off
NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
    "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)
# fmt: on
HALF_TEXT = "Half the range, half the repetitions"
_WITH_UNIT = re.compile(r"(\d) ((?:s|min|h|cm|mm|seconds?|times?)\b|[°×%])")
_FRACTIONS = {0.25: "¼", 0.5: "½", 0.75: "¾"}


def pick(text: Text, language: str | None = None) -> str:
    """The text in a language ("de_AT" also tries "de"), else in English, else whatever there is."""
    wanted = spoken().code if language is None else language
    base = wanted.partition("_")[0]
    if wanted in text:
        return text[wanted]
    if base != ENGLISH and base in text:
        return text[base]
    found = text.get(ENGLISH) or next(iter(text.values()), "")
    return translated(found) if language is None else found


def with_sides(text: str, side: Side | None) -> str:
    """Fill `{side}` and `{other}`; without a side the listed right side is meant."""
    worked = Side.RIGHT if side is None else side
    filled = text.replace("{side}", entry(SIDES, worked.value))
    return filled.replace("{other}", entry(SIDES, worked.other.value))


def label_text(performance: Performance, cue: Cue, language: str | None = None) -> str:
    """What to do in this phase, in two or three words; a frame text outside the phases."""
    if cue.phase is None:
        return _frame(performance, cue, language)
    data = variant_of(performance.exercise, performance.variant)
    phases = performance.exercise.phases
    if data is not None and data.phases is not None:
        phases = data.phases
    return with_sides(pick(phases[cue.phase].label, language), cue.side)


def cue_text(performance: Performance, cue: Cue, language: str | None = None) -> str:
    """The one short cue shown at this moment: the exercise's cue in turn, else the phase label."""
    if cue.phase is None or cue.text_index is None:
        return label_text(performance, cue, language)
    text = performance.exercise.cues[cue.text_index]
    return with_sides(pick(text, language), cue.side)


def _frame(performance: Performance, cue: Cue, language: str | None) -> str:
    text = entry(FRAMES, cue.kind.value).format(
        name=pick(performance.exercise.name, language),
        set_no=cue.set_no,
        sets=cue.sets,
        side="{side}",
    )
    return with_sides(text, cue.side)


def variant_text(performance: Performance, language: str | None = None) -> str | None:
    """The variant's own words ("45° each way"); None for the exercise as listed."""
    data = variant_of(performance.exercise, performance.variant)
    if data is not None:
        return pick(data.text, language)
    return None if performance.variant is None else translated(HALF_TEXT)


def note_texts(performance: Performance, language: str | None = None) -> tuple[str, ...]:
    """What safety asks the person to mind, one sentence each."""
    cautions = {each.code: each.modification for each in performance.exercise.cautions}
    texts = []
    for note in performance.notes:
        kind, _, code = note.partition(":")
        own = cautions.get(code) if kind == "caution" else None
        if own is not None:
            texts.append(pick(own, language))
        elif note in NOTES:
            texts.append(entry(NOTES, note))
    return tuple(texts)


def unbroken(text: str) -> str:
    """The text with numbers kept on one line with their units: "10 s" never becomes "10 / s"."""
    return _WITH_UNIT.sub("\\1\N{NO-BREAK SPACE}\\2", text)


def duration_text(seconds: float) -> str:
    """ "45 s", "1 min 10 s", "1 h 5 min"; rounded to a second, to a minute over an hour."""
    whole = max(0, round(seconds))
    minutes, rest_s = divmod(whole, 60)
    if minutes >= 60:
        return two_units((minutes // 60, "h"), (minutes % 60, "min"))
    return two_units((minutes, "min"), (rest_s, "s"))


def about_text(seconds: float) -> str:
    """A planned time, rounded to 5 s as the catalogue shows times."""
    return duration_text(5 * round(seconds / 5))


def number_word(number: int) -> str:
    """ "three"; figures above twenty."""
    return translated(NUMBERS[number]) if 0 <= number < len(NUMBERS) else str(number)


def performances_text(amount: float) -> str:
    """An amount of performances shown to a half: "2", "½", "1½"."""
    halves = round(amount * 2) / 2
    whole, part = divmod(halves, 1)
    if not part:
        return str(int(whole))
    return f"{int(whole) or ''}{_FRACTIONS[part]}"
