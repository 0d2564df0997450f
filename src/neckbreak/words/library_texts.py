"""The words of the exercise library: kinds, goals, cautions, and why something is left out.

The cautions repeat the table of `docs/clinical/exercises.md`; a test lays the two side by side.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from neckbreak.errors import KnownError
from neckbreak.words.errors import error_text
from neckbreak.words.language import entry
from neckbreak.words.screens import English, Say, Sentence

CAUTIONS: Final[Mapping[str, str]] = {
    "C-ACUTE": "Very fresh or strong pain: first 72 h, or pain now ≥ 7/10",
    "C-BALANCE": "Unsteady on the feet or recent falls",
    "C-BAND": "Band in poor condition or no safe anchor; latex allergy",
    "C-BLEED": "Blood-thinning medicine or bleeding disorder",
    "C-BP": "Uncontrolled high blood pressure or heart disease",
    "C-DIZZY": "Current dizziness, vertigo or faintness",
    "C-EYE": "Recent eye surgery, eye injury or raised eye pressure",
    "C-FRACTURE": "Known or suspected spine fracture or unstable spine",
    "C-HEADNEW": "New, unusual or sudden severe headache",
    "C-HYPER": "Generalised hypermobility or connective-tissue laxity",
    "C-KNEE-HIP": "Painful knee or hip that limits standing up",
    "C-MYELO": "Known or suspected spinal-cord compression",
    "C-OSTEO": "Osteoporosis or long-term steroid use",
    "C-PREG": "Pregnancy",
    "C-RA": (
        "Inflammatory arthritis (e.g. rheumatoid, ankylosing spondylitis) or another "
        "reason for a loose upper neck (e.g. Down syndrome)"
    ),
    "C-RADIC": "Arm pain, tingling, numbness coming from the neck – stable or improving",
    "C-RADIC-SEV": "Arm symptoms that are severe, spreading, or with growing weakness",
    "C-RESP": "Breathing disease or panic triggered by breath holding",
    "C-SENS": "Reduced skin sensation in the area",
    "C-SHOULDER": "Painful, unstable or recently injured shoulder",
    "C-SKIN": "Broken, infected or irritated skin, unexplained lump",
    "C-SURGERY": "Neck, shoulder or chest surgery not yet cleared for exercise",
    "C-TMJ": "Jaw joint that locks or has dislocated",
    "C-TRAUMA": "Injury (fall, crash, blow) within 6 weeks not yet checked",
    "C-VASC": "Known or suspected problem of the neck arteries, or stroke/TIA history",
    "C-WRIST": "Acute wrist or hand problem, carpal tunnel flare",
}
"""Section 1 of `docs/clinical/exercises.md`: the code applies when the person has this."""

SENTENCES: Final[Mapping[str, Sentence]] = {
    "library.count": "{n} of {of}",
    "library.find": "Find",
    "library.find-by": "Find by name, muscle or goal",
    "library.goal": "Goal",
    "library.kind": "Kind",
    "library.any": "Any",
    "library.seated": "Seated",
    "library.standing": "Standing",
    "library.no-equipment": "No equipment",
    "library.short": "Under 2 min",
    "library.camera": "Camera-safe",
    "library.planned": "In my plan",
    "library.open": "Open to me",
    "library.clear": "Clear",
    "library.nothing": "Nothing fits these filters.",
    "library.nothing.do": "Show all",
    "library.back": "All exercises",
    "library.do": "Do it now",
    "library.play": "Play",
    "library.stop": "Stop",
    "library.in-plan": "In your plan",
    "library.gentler": "A gentler form for you",
    "library.meta": "{kind} · {length}",
    "library.left-out": "Left out for now",
    "library.open-because": "Offered in a gentler form because of your answers.",
    "library.steps": "Step by step",
    "library.mistakes": "Watch for",
    "library.muscles": "Muscles",
    "library.easier": "Easier",
    "library.harder": "Harder",
    "library.cautions": "Left out or gentler with: {what}.",
    "library.stop-signs": "Stop if it hurts sharply, or if you feel dizzy, numb or unwell.",
    "library.therapist": "Only with a therapist’s programme.",
    "library.sources": ("Rests on {n} source.", "Rests on {n} sources."),
    "library.comfort": "Kept for comfort; no benefit is claimed.",
    "library.show-sources": "Show sources",
    "library.hide-sources": "Hide sources",
    "library.needs": "Needs: {what}",
    "library.no-content": "The exercises cannot be read now.",
    "stat.times": ("time", "times"),
    "stat.sets": ("set", "sets"),
    "stat.each-side": ("time each side", "times each side"),
    "stat.hold": "hold",
    "stat.per-day": "a day",
    "stat.in-all": "in all",
    "stat.range": "{low} to {high}",
    "intensity.1": "Gentle",
    "intensity.2": "Moderate",
    "intensity.3": "Strong",
    "camera.yes": "Camera-safe",
    "camera.partly": "Partly camera-safe",
    "kind.mobility": "Mobility",
    "kind.stretch": "Stretch",
    "kind.isometric": "Isometric",
    "kind.strengthening": "Strength",
    "kind.nerve-glide": "Nerve glide",
    "kind.posture": "Posture",
    "kind.breathing": "Breathing",
    "kind.relaxation": "Relaxation",
    "kind.self-massage": "Self-massage",
    "kind.activity": "Activity",
    "goal.reduce_tension": "Ease tension",
    "goal.restore_rom": "Move more freely",
    "goal.strengthen_stabilise": "Grow stronger",
    "goal.posture": "Posture",
    "goal.relax_breathe": "Relax and breathe",
    "reason.code": "Because of your safety answers: {what}.",
    "reason.emergency": "Because of your safety answers. Please get help first.",
    "reason.red": "Because of your safety answers, until a professional has checked them.",
    "reason.paused": "It rests after pain, for a day or longer.",
    "reason.not-screened": "The safety questions come first.",
    "reason.screening-not-finished": "The rest of the safety questions comes first.",
    "reason.gentle-set": "Pain is 7 or more: only the gentle set now.",
    "reason.easier-first": "Your safety answers allow light and moderate exercises.",
    "reason.no-neck-turns": "Neck turns and looking up rest for seven days after dizziness.",
    "reason.no-stretch-or-press": "Stretches, glides and pressing rest for three days.",
    "reason.no-neck-work": "Neck exercises rest for a day after a headache.",
    "reason.sore-today": "It rests on a gentle day.",
    "reason.therapist-only": "Only with a therapist’s programme.",
    "reason.equipment": "It needs something you do not have at hand; see Settings.",
    "reason.48-hours": "It was done lately and rests for two days.",
    "reason.other": "It is not open now.",
}

say_library: Final[Say] = English(SENTENCES)


def caution_text(code: str) -> str:
    """What a caution code stands for, in lower case for the middle of a sentence."""
    words = entry(CAUTIONS, code) if code in CAUTIONS else code
    return f"{words[:1].lower()}{words[1:]}"


def withheld_text(reasons: Iterable[str]) -> str:
    """Why an exercise is left out, in whole sentences."""
    reasons = tuple(reasons)
    codes = [caution_text(each) for each in reasons if each in CAUTIONS]
    said = [say_library("reason.code", what="; ".join(codes))] if codes else []
    for each in reasons:
        if each not in CAUTIONS:
            key = f"reason.{each}"
            said.append(say_library(key if key in SENTENCES else "reason.other"))
    return " ".join(dict.fromkeys(said))


def told(error: KnownError) -> str:
    """Why something asked for cannot be done; what safety leaves out is told by its reasons."""
    reasons = error.data.get("reason")
    if error.key == "exercise-withheld" and isinstance(reasons, str):
        return withheld_text(reasons.split(", "))
    return error_text(error)
