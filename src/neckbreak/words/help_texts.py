"""The texts of the help page. What is clinical follows `docs/clinical/safety.md`, sections 4 to 8.

The fixed sentences themselves are in `safety_texts`; here stand the lists. A clinical text is
changed on that page first.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from neckbreak.words.screens import English, Say, Sentence

EMERGENCY_SIGNS: Final = (
    (
        "for the first time: double vision or loss of vision, trouble speaking or swallowing, "
        "face drooping, fainting or sudden falls, severe unsteadiness, numbness of face or one "
        "side"
    ),
    "a sudden, unusually severe headache or neck pain – “unlike any you have had before”",
    (
        "chest pain or pressure, new or severe breathlessness, or pain spreading to an arm, the "
        "jaw or the back with sweating or nausea"
    ),
    "chest pain, breathlessness out of proportion, palpitations during an exercise",
    "lost control of bladder or bowel, or numbness around the groin or saddle area",
    (
        "a fall, crash or blow to the head or neck in the last 6 weeks that nobody has checked, "
        "if you are 65 or older, or it involved a fall from over 1 metre or 5 stairs, a "
        "diving-type blow, a high-speed, rollover or bicycle crash, or there is tingling in arms "
        "or legs since, or you cannot turn your head about halfway (45°) to one side or both"
    ),
    (
        "fever, chills or feeling ill together with neck pain, a very stiff neck with light "
        "hurting your eyes, or a recent serious infection, and also a severe headache, a neck too "
        "stiff to bend, light hurting your eyes, drowsiness, confusion or a rash"
    ),
)
"""S01 to S04, S05 with its letters, S09a and T06, in the words of the questions."""

SEE_SOMEBODY: Final[Mapping[str, str]] = {
    "Within a day or so": (
        "Fever with neck pain, rapidly growing weakness, spreading numbness, after a significant "
        "injury."
    ),
    "Within a few days": (
        "Clumsy hands, unsteady walking, unexplained weight loss, night pain no position eases, "
        "history of cancer with new neck pain."
    ),
    "Book an appointment": (
        "Pain not easing after a few weeks, pain that keeps returning, pins and needles or arm "
        "pain, pain stopping sleep or work, recovering from surgery or a soft-tissue injury, "
        "wish for a personal programme, or uncertainty about any exercise."
    ),
}
GOOD_TO_BRING: Final = (
    "Good to bring: the report of what you did, pain before and after, what helped, what you "
    "stopped and why."
)

SELF_CARE: Final[tuple[tuple[str, str, str], ...]] = (
    (
        "Heat pack",
        "Covered, comfortable warmth, 15 min (20 at most), up to 3 × a day.",
        (
            "Not with reduced skin feeling, poor circulation or a skin problem there, a fresh "
            "injury with swelling, over medicine patches, or asleep."
        ),
    ),
    (
        "Cold pack",
        "Wrapped, 5–10 min, up to 3 × a day.",
        (
            "Not with reduced skin feeling or a skin problem there, Raynaud or cold allergy, "
            "poor circulation."
        ),
    ),
    (
        "Self-massage",
        (
            "15–30 s a spot, pressure at most 4–5/10, 5 min at most in all. Never the front of "
            "the neck, the throat, the spine bones or the armpit."
        ),
        (
            "Not with blood thinners, a skin problem or reduced skin feeling, before you are "
            "cleared after surgery, or after an injury that nobody has checked."
        ),
    ),
    ("Breathing", "Own pace, no straining. Stop if you feel light-headed.", ""),
    ("Neck collar", "Not suggested, unless a doctor told you to wear one.", ""),
    ("Driving", "Do not drive if you cannot turn your head comfortably.", ""),
)
"""Item, limit, who leaves it (section 8)."""

WITHHELD: Final[Mapping[str, frozenset[str]]] = {
    "warm": frozenset({"C-SENS", "C-SKIN"}),
    "cold": frozenset({"C-SENS", "C-SKIN"}),
    "massage": frozenset({"C-BLEED", "C-SKIN", "C-SENS", "C-SURGERY", "C-FRACTURE", "C-TRAUMA"}),
}
"""Answers that speak against an item; its timer is not offered then."""

TIMERS: Final[tuple[tuple[str, int], ...]] = (
    ("cold", 5),
    ("cold", 10),
    ("warm", 15),
    ("massage", 5),
)
"""Item and minutes, never above its limit."""

GLOSSARY: Final[tuple[tuple[str, str], ...]] = (
    ("Microbreak", "One small movement in the corner of the screen, under a minute."),
    ("Exercise break", "A few minutes of guided movement; with a programme, part of your dose."),
    ("Dose", "What your programme asks for today, counted in exercises done."),
    ("Held", "A break that waited because it would have interrupted you."),
    ("Natural break", "Time away from the computer. It counts as rest, not as exercise."),
    ("On plan", "At least 80 % of the dose. The threshold is a convention, not a finding."),
    ("Set, repetition", "A repetition is the movement once; a set is several in a row."),
    ("Hold", "Staying in a position for some seconds while you breathe on."),
    ("Isometric", "A muscle works against resistance while nothing moves."),
    ("Flexion, extension", "Bending the head or trunk forward, and back."),
    ("Rotation, side bend", "Turning the head, and tilting an ear towards the shoulder."),
    ("Retraction", "Gliding the chin straight back, as in a chin tuck."),
    ("Shoulder blade", "The flat bone behind the shoulder; also called scapula."),
    ("Upper trapezius", "The muscle from the neck to the top of the shoulder."),
    ("Nerve glide", "Moving an arm so that a nerve slides gently; never a stretch into pain."),
    ("Trial, guideline, expert", "How firmly a source supports a tip: strong, fair, opinion."),
)

KEYS: Final[tuple[tuple[str, str], ...]] = (
    ("Tab", "goes through everything, in reading order"),
    ("Arrow keys", "move inside a group, and step a number"),
    ("Enter", "in a break: done, next"),
    ("Space", "in a break: pause and go on; elsewhere: switch"),
    ("H", "in a break: stop, it hurts"),
    ("R", "in a break: repeat the cue"),
    ("Esc", "in a break: end it. Always works"),
)

SENTENCES: Final[Mapping[str, Sentence]] = {
    "help.see": "When to see a professional",
    "help.emergency": "Emergency now",
    "help.questions": "Safety questions",
    "help.again": "Answer the safety questions again",
    "help.first": "Answer the safety questions",
    "help.never": "You have not answered them yet. Your answers stay on this computer.",
    "help.answered": "Answered on {date}. Nothing in your answers speaks against the exercises.",
    "help.stop": "When to stop",
    "help.hands-on": "Hands-on treatment",
    "help.care": "Warmth, cold and self-massage",
    "help.glossary": "Words used here",
    "help.keys": "Keys",
    "help.sources": "Sources",
    "help.sources.show": "Show all {n}",
    "help.sources.hide": "Show fewer",
    "help.sources.lead": (
        "Exercises, doses and tips follow these publications, in our own words. Where a source "
        "is weak, the exercise or tip says so."
    ),
    "help.about": "About neckbreak",
    "help.content": "Content of {month} {year}: {status}.",
    "help.version": "Version {version}.",
    "help.private": "Your answers and your record stay on this computer. Nothing is sent anywhere.",
    "help.no-content": "The exercises cannot be read now, so their sources are missing here.",
    "care.cold": "Cold, {minutes} min",
    "care.warm": "Warmth, {minutes} min",
    "care.massage": "Massage, {minutes} min",
    "care.timer": "Self-care timer",
    "care.ready": "It runs while this page is open.",
    "care.running": ("{what}: {n} minute left", "{what}: {n} minutes left"),
    "care.stop": "Stop the timer",
    "care.over.cold": "Time is up. Take the cold pack off and check your skin.",
    "care.over.warm": "Time is up. Take the heat pack off and check your skin.",
    "care.over.massage": "Five minutes are enough for now. Leave the spot to settle.",
    "care.withheld": "Because of your safety answers, some of these are not offered.",
}

say_help: Final[Say] = English(SENTENCES)
