"""The screening questions: data only, as section 1 of `docs/clinical/safety.md` words them.

`assess` in `safety` reads them. A question is plain yes/no, a list of boxes to tick, or a number
0-10. "Not sure" counts as yes. A letter question (S05a) is asked only after a yes to its parent.
The texts are the clinical page's own; `words` may translate them by id.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

YES = "yes"
NO = "no"
NOT_SURE = "not-sure"

NEW_OR_WORSE = "-new"
"""Suffix of the question "new or worse since then?" about a question confirmed earlier."""

NEW_OR_WORSE_TEXT = "New or worse since then?"

CONFIRMATION = "A health professional has checked this and told me I can exercise"

ANSWERED_AT = "answered-at"
CONFIRMED_AT = "confirmed-at"
"""Kept beside the answers, UTC ms as digits: when the questions were really answered (a later
confirmation or report is a new row) and when a professional's check was last confirmed."""

SCREENING_DAYS = 90
"""Screening is asked again after this many days."""


class Status(StrEnum):
    """What screening and symptom rules allow; later members are stricter."""

    GREEN = "GREEN"
    AMBER = "AMBER"
    RED = "RED"
    EMERGENCY = "EMERGENCY"

    @property
    def severity(self) -> int:
        """0 for GREEN up to 3 for EMERGENCY."""
        return list(Status).index(self)


class AnswerKind(StrEnum):
    """How a question is answered."""

    YES_NO = "yes_no"
    TICK = "tick"
    SCALE = "scale"


@dataclass(frozen=True, slots=True)
class Box:
    """One condition of a "(tick)" question and the codes it sets."""

    id: str
    text: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One screening question. `yes` is the status a yes gives; GREEN adds a note only."""

    id: str
    text: str
    yes: Status
    codes: tuple[str, ...] = ()
    kind: AnswerKind = AnswerKind.YES_NO
    boxes: tuple[Box, ...] = ()
    parent: str | None = None
    note: str | None = None


_E, _R, _A = Status.EMERGENCY, Status.RED, Status.AMBER

QUESTIONS: tuple[Question, ...] = (
    Question(
        "S01",
        "Right now or in the last few days, have you had any of these for the first time: double"
        " vision or loss of vision, trouble speaking or swallowing, face drooping, fainting or"
        " sudden falls, severe unsteadiness, numbness of face or one side?",
        _E,
        ("C-VASC",),
    ),
    Question(
        "S02",
        "Do you have a sudden, unusually severe headache or neck pain – “unlike any you have had"
        " before”?",
        _E,
        ("C-HEADNEW", "C-VASC"),
    ),
    Question(
        "S03",
        "Do you have chest pain or pressure, new or severe breathlessness, or pain spreading to an"
        " arm, the jaw or the back with sweating or nausea?",
        _E,
        ("C-BP",),
    ),
    Question(
        "S04",
        "Have you lost control of bladder or bowel, or is there numbness around the groin or saddle"
        " area?",
        _E,
        ("C-MYELO",),
    ),
    Question(
        "S05",
        "Have you had a fall, crash or blow to the head or neck in the last 6 weeks that nobody has"
        " checked?",
        _R,
        ("C-TRAUMA", "C-FRACTURE"),
    ),
    Question(
        "S05a",
        "…and are you 65 or older, or did it involve a fall from over 1 metre or 5 stairs, a"
        " diving-type blow, a high-speed, rollover or bicycle crash, or is there tingling in arms"
        " or legs since?",
        _E,
        ("C-FRACTURE",),
        parent="S05",
    ),
    Question(
        "S05b",
        "…and have you noticed since then that you cannot turn your head about halfway (45°) to one"
        " side or both? Answer from memory; do not try it out now.",
        _E,
        ("C-FRACTURE",),
        parent="S05",
    ),
    Question(
        "S06",
        "Are your hands getting clumsy (buttons, keys, writing), is your walking unsteady, or do"
        " you feel electric shocks down the back or limbs when you bend your neck?",
        _R,
        ("C-MYELO",),
    ),
    Question(
        "S07",
        "Is an arm or hand getting weaker, or is numbness or tingling spreading or getting worse?",
        _R,
        ("C-RADIC-SEV",),
    ),
    Question(
        "S08",
        "Do you have arm pain, tingling or numbness that is stable or improving?",
        _A,
        ("C-RADIC",),
    ),
    Question(
        "S09",
        "Do you have fever, chills or feel ill together with neck pain, a very stiff neck with"
        " light hurting your eyes, or a recent serious infection?",
        _R,
    ),
    Question(
        "S09a",
        "…and also a severe headache, a neck too stiff to bend, light hurting your eyes,"
        " drowsiness, confusion or a rash?",
        _E,
        parent="S09",
    ),
    Question(
        "S10",
        "Do you have unexplained weight loss, constant pain at night that no position eases, or a"
        " history of cancer together with neck pain that nobody has checked yet?",
        _R,
    ),
    Question(
        "S11",
        "Do you have osteoporosis, or have you taken steroid tablets for more than 3 months?",
        _A,
        ("C-OSTEO",),
    ),
    Question(
        "S12",
        "Do you have rheumatoid arthritis, ankylosing spondylitis, Down syndrome, or very loose"
        " joints?",
        _A,
        kind=AnswerKind.TICK,
        boxes=(
            Box("rheumatoid-arthritis", "rheumatoid arthritis", ("C-RA",)),
            Box("ankylosing-spondylitis", "ankylosing spondylitis", ("C-RA",)),
            # "first three C-RA; last two C-HYPER": Down syndrome is in both.
            Box("down-syndrome", "Down syndrome", ("C-RA", "C-HYPER")),
            Box("very-loose-joints", "very loose joints", ("C-HYPER",)),
        ),
    ),
    Question(
        "S12a",
        "…and are your neck symptoms new or clearly worse, and not yet checked?",
        _R,
        parent="S12",
    ),
    Question(
        "S13",
        "Have you had surgery on your neck, shoulder or chest and not yet been told you may"
        " exercise?",
        _R,
        ("C-SURGERY",),
    ),
    Question(
        "S14",
        "Do you have high blood pressure that is not under control, heart disease, a past stroke or"
        " mini-stroke, or a known problem of the neck arteries?",
        _A,
        kind=AnswerKind.TICK,
        boxes=(
            Box("blood-pressure", "high blood pressure that is not under control", ("C-BP",)),
            Box("heart-disease", "heart disease", ("C-BP",)),
            Box("stroke", "a past stroke or mini-stroke", ("C-VASC",)),
            Box("neck-arteries", "a known problem of the neck arteries", ("C-VASC",)),
        ),
    ),
    Question(
        "S15",
        "Do you often feel dizzy, feel unsteady, or have you fallen this year?",
        _A,
        kind=AnswerKind.TICK,
        boxes=(
            Box("dizzy", "often feel dizzy", ("C-DIZZY", "C-BALANCE")),
            Box("unsteady", "feel unsteady", ("C-BALANCE",)),
            Box("fallen", "have fallen this year", ("C-BALANCE",)),
        ),
    ),
    Question(
        "S16",
        "Do you have a painful or unstable shoulder, wrist, jaw, knee or hip?",
        _A,
        kind=AnswerKind.TICK,
        boxes=(
            Box("shoulder", "shoulder", ("C-SHOULDER",)),
            Box("wrist", "wrist", ("C-WRIST",)),
            Box("jaw", "jaw", ("C-TMJ",)),
            Box("knee-hip", "knee or hip", ("C-KNEE-HIP",)),
        ),
    ),
    Question("S17", "Are you pregnant?", _A, ("C-PREG",)),
    Question(
        "S18",
        "Do you take blood thinners, or have reduced skin feeling, poor circulation, or a skin"
        " problem on the neck or shoulders?",
        _A,
        kind=AnswerKind.TICK,
        boxes=(
            Box("blood-thinners", "blood thinners", ("C-BLEED",)),
            Box("skin-feeling", "reduced skin feeling", ("C-SENS",)),
            Box("circulation", "poor circulation", ("C-SENS",)),
            Box("skin-problem", "a skin problem on the neck or shoulders", ("C-SKIN",)),
        ),
    ),
    Question(
        "S19", "Do you have breathing disease or panic when holding your breath?", _A, ("C-RESP",)
    ),
    Question("S20", "Recent eye surgery, eye injury or raised eye pressure?", _A, ("C-EYE",)),
    Question(
        "S21",
        "How strong is your neck pain right now? 0 = none, 10 = worst imaginable",
        _A,
        kind=AnswerKind.SCALE,
    ),
    Question(
        "S21a",
        "Did this neck pain start within the last 3 days?",
        _A,
        ("C-ACUTE",),
        parent="S21",
    ),
    Question("S22", "Are you under 18?", _R),
    Question(
        "S23",
        "Are you 65 or older, or do you use a walking aid?",
        Status.GREEN,
        kind=AnswerKind.TICK,
        boxes=(
            Box("65-or-older", "65 or older"),
            Box("walking-aid", "use a walking aid", ("C-BALANCE",)),
        ),
        note="standing-safety",
    ),
)

BY_ID: Mapping[str, Question] = {question.id: question for question in QUESTIONS}

EMERGENCY_PART: tuple[str, ...] = tuple(
    q.id for q in QUESTIONS if (q.parent or q.id) in ("S01", "S02", "S03", "S04", "S05", "S09")
)
"""All that can lead to EMERGENCY: enough for tips, eye rest and breathing."""

Answers = Mapping[str, str]
"""Question id -> "yes", "no", "not-sure", box ids joined by commas, or a number 0-10 for S21.

The id of a "new or worse" question is the confirmed question's id with `NEW_OR_WORSE`.
"""


def is_yes(question: Question, answer: str | None) -> bool:
    """Whether an answer counts as yes: "not sure" does; a pain of 1 or more opens S21a."""
    if answer is None or answer in ("", NO):
        return False
    if question.kind is AnswerKind.SCALE:
        return scale_value(answer) >= 1
    return True


def scale_value(answer: str) -> int:
    """The number of a 0-10 answer; anything unreadable counts as 10, to be careful."""
    return min(10, int(answer)) if answer.isdecimal() else 10


def ticked(question: Question, answer: str | None) -> tuple[Box, ...]:
    """The boxes an answer ticks; a bare yes or not sure ticks them all, to be careful."""
    if not is_yes(question, answer) or answer is None:
        return ()
    if answer in (YES, NOT_SURE):
        return question.boxes
    wanted = answer.split(",")
    return tuple(box for box in question.boxes if box.id in wanted)


def check_answer(question_id: str, answer: str) -> bool:
    """Whether this is an answer the question knows."""
    base = question_id.removesuffix(NEW_OR_WORSE)
    question = BY_ID.get(base)
    if question is None:
        return False
    if answer in (YES, NO, NOT_SURE):
        return question.kind is not AnswerKind.SCALE
    if base != question_id:
        return False
    match question.kind:
        case AnswerKind.SCALE:
            return answer.isdecimal() and 0 <= int(answer) <= 10
        case AnswerKind.TICK:
            return set(answer.split(",")) <= {box.id for box in question.boxes}
        case _:
            return False


def due_questions(
    answers: Answers, confirmed: frozenset[str] = frozenset(), *, only_first_part: bool = False
) -> tuple[str, ...]:
    """Ids still to be answered, in order; letters only after a yes, "new or worse" after confirms.

    A letter question of a confirmed parent is asked only if that is new or worse.
    """
    due = []
    for question in QUESTIONS:
        if only_first_part and question.id not in EMERGENCY_PART:
            continue
        if not _applies(question, answers, confirmed):
            continue
        if question.id not in answers:
            due.append(question.id)
        elif question.id in confirmed and is_yes(question, answers[question.id]):
            again = question.id + NEW_OR_WORSE
            due.extend([] if again in answers else [again])
    return tuple(due)


def is_still_confirmed(question_id: str, answers: Answers, confirmed: frozenset[str]) -> bool:
    """Whether an earlier confirmation holds: "new or worse" was answered with a plain no."""
    return question_id in confirmed and answers.get(question_id + NEW_OR_WORSE) == NO


def _applies(question: Question, answers: Answers, confirmed: frozenset[str]) -> bool:
    if question.parent is None:
        return True
    if not is_yes(BY_ID[question.parent], answers.get(question.parent)):
        return False
    again = answers.get(question.parent + NEW_OR_WORSE)
    return question.parent not in confirmed if again is None else again in (YES, NOT_SURE)
