"""One sentence for every problem of an exercise or programme file: what is wrong and what to do.

A sentence names the problem's data in braces. The path says where; it is shown beside the
sentence, not in it. A test compares the keys of the checks with this table.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from neckbreak.domain.programme import Problem
from neckbreak.words.errors import fill
from neckbreak.words.language import entry

PROBLEMS: Final[Mapping[str, str]] = {
    # --- the shape of the file ---
    "not-json": (
        "This is not valid JSON: {detail}. Look for a missing comma, quote or bracket there."
    ),
    "structure": (
        "The shape is wrong here: {detail}. Compare with a ready-made entry or docs/authoring.md."
    ),
    "empty-list": "This list is empty. Add at least one entry.",
    "repeated-value": "“{value}” is listed twice. Remove one.",
    # --- ids and texts ---
    "bad-id": "“{id}” is not an id. Use small letters, digits and single hyphens.",
    "duplicate-id": "The id “{id}” is used before. Give this entry an id of its own.",
    "missing-english": 'The English text is missing. Add it as {"en": "…"}.',
    "empty-text": "The text in “{language}” is empty. Write it, or remove the language.",
    "unknown-placeholder": "“{{name}}” cannot be filled. Only {side} and {other} can.",
    "placeholder-without-sides": (
        "“{{name}}” needs an exercise with two sides. Write the side as a word, or set sides to 2."
    ),
    "literal-side": (
        "“{word}” would be wrong on the mirrored side. Write {side} for the worked side and "
        "{other} for the other."
    ),
    # --- lists that are closed ---
    "unknown-joint": "There is no joint “{joint}”. The terms are listed in docs/authoring.md.",
    "unknown-token": (
        "There is no cue or contact “{token}”. Use an id of docs/clinical/contacts.md, or say it "
        "in a cue text."
    ),
    "unknown-equipment": (
        "“{id}” is not known as equipment. Use chair, desk, wall, doorway, band, weights, towel "
        "or ball."
    ),
    "unknown-muscle": "The figure has no muscle “{id}”. The ids are listed in docs/authoring.md.",
    "unknown-setup": "There is no set-up “{id}”. The ids are in section 5 of contacts.md.",
    "unknown-caution": "There is no caution code “{id}”. The codes are listed in exercises.md.",
    "unknown-reference": "“{id}” is not among the references. Add it there, or correct the key.",
    "unknown-topic": "“{topic}” is not a topic of tips. The topics are listed in tips.md.",
    "unknown-exercise": (
        "There is no other exercise “{id}”. “neckbreak catalogue list” shows all ids."
    ),
    "unknown-programme": "There is no programme “{id}”. Correct the id, or leave it out.",
    "unknown-side": ("“{side}” is not a side. Use both, left, right, left_first or right_first."),
    # --- movements ---
    "phase-without-time": "This takes no time. Give it more than 0 seconds.",
    "side-on-midline": "{joint} has no sides. Leave the side out.",
    "side-needed": "{joint} needs a direction. Add side L or R.",
    "negative-value": (
        "{joint} is {value}. Values count in the named direction: use the opposite term, or 0."
    ),
    "above-ceiling": (
        "{joint} asks for {value}{unit}, the ceiling is {ceiling}{unit}. Lower the value."
    ),
    "token-side-needed": "{token} needs a side. Add L or R: the hand or direction it names.",
    "token-without-side": "{token} has no side. Leave the side out.",
    "token-kind": "{token} needs one of these words as kind: {kinds}.",
    "token-without-kind": "{token} takes no kind. Leave it out.",
    "token-value-needed": "{token} needs a number. Add a value.",
    "token-without-value": "{token} takes no number. Leave the value out.",
    "token-value": "{token} is {value}. Use 0 to {highest}.",
    "neck-too-fast": (
        "The neck moves at {speed}° a second, {limit}° is the limit. Give the phase more seconds "
        "or a smaller angle."
    ),
    "extension-with-rotation": (
        "The neck is bent back {extension}° while turned {rotation}°. Keep extension at 20° or "
        "less, or rotation at 30° or less. Angles stay until a phase changes them."
    ),
    "resisted-outside-mid-range": (
        "{axis} is {value}° while the neck works against resistance. Stay within {limit}°."
    ),
    "hand-out-of-reach": (
        "The hand does not reach “{contact}”, {cm} cm are missing. Choose another contact, or "
        "change the position of trunk or arm."
    ),
    # --- doses and times ---
    "time-differs": (
        "The declared time is {declared} s, but phases, repetitions, sides, sets and rests add up "
        "to {computed} s. Correct one of them."
    ),
    "hold-too-long": "The hold of {hold} s is longer than this exercise allows ({limit} s).",
    "hold-without-phase": (
        "No phase takes this hold. Mark the phase that is held as dosed, or leave hold_s out."
    ),
    "range-share": "A range share of {share} does not work. Use more than 0 and at most 2.",
    # --- programmes ---
    "author-missing": "The author's name is missing. Write who prescribes this.",
    "no-exercise": "No exercise is named. Give exercise, or any_of.",
    "pain-limit": (
        "{name} = {value} is not a pain limit. Use rise, amber_during or red_during with 0 to 10."
    ),
    "days-per-week": "{days} days a week do not work. Use 1 to 7.",
    "bad-days": "The days {days} do not work. Use each of 1 (Monday) to 7 (Sunday) at most once.",
    "bad-time": "“{time}” is not a time of day. Use HH:MM, for example 09:30.",
    "times-per-day": (
        "{times} fixed times are given, but {per_day} performances a day. Make them equal."
    ),
    "more-than-breaks": (
        "{per_day} times a day do not fit into {breaks} breaks a day. Ask for fewer, or add breaks."
    ),
    "duration-and-reps": (
        "Both a duration and repetitions are given; the duration decides. Leave one out."
    ),
    "advance-share": "An advance share of {share} does not work. Use more than 0 and at most 1.",
    "break-without-time": (
        "Breaks of no length hold no exercise. Give the longest break in seconds."
    ),
    "discreet-too-long": (
        "A discreet break lasts at most {limit} s, this one {seconds} s. Shorten it."
    ),
    "not-discreet": (
        "“{id}” cannot be done unnoticed on camera. Choose another one, or make the stage ordinary."
    ),
    "prescribed-twice": "“{id}” is asked for twice on the same days. Is that meant?",
    "therapist-only": (
        "“{id}” is meant for a therapist's programme. It stays hidden unless a therapist is the "
        "author."
    ),
    "longer-than-break": (
        "“{id}” takes {seconds} s, the longest break {limit} s. A prescribed dose is never cut: "
        "lower it, or allow longer breaks."
    ),
    "pool-too-long": (
        "The day's exercises take {seconds} s, its {breaks} breaks hold {available} s. Take some "
        "out, or allow more or longer breaks."
    ),
}


def problem_text(problem: Problem) -> str:
    """The sentence for a problem, in the language spoken.

    An unknown key is worded plainly with its data.
    """
    data = {name: _shown(value) for name, value in problem.data if name != "level"}
    words = {"side": "{side}", "other": "{other}", **data}
    if problem.key not in PROBLEMS:
        listed = ", ".join(f"{name}: {value}" for name, value in data.items())
        return f"{problem.key}{f' ({listed})' if listed else ''}"
    return fill(entry(PROBLEMS, problem.key), words)


def _shown(value: str | int | float) -> str:
    return f"{value:g}" if isinstance(value, int | float) else value
