"""What a break holds, ready to be run, and how it is shown before it begins: lines and prompt.

The choosing itself is `domain.day_plan`; a script is made only of what was chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from neckbreak.domain.adherence import BreakKind
from neckbreak.domain.people import person_on
from neckbreak.ports.views import PlanItem, Prompt, Reason

if TYPE_CHECKING:
    from neckbreak.domain.day_plan import Choice
    from neckbreak.domain.planner import PlannerState
    from neckbreak.domain.policy import Policy
    from neckbreak.domain.session import Performance, SessionScript


@dataclass(frozen=True, slots=True)
class Holding:
    """What a break holds, ready to be shown. `script` None: exercise is locked altogether."""

    kind: BreakKind
    script: SessionScript | None
    reason: Reason
    needs_screening: bool = False
    programme: tuple[str, int] | None = None
    """Id and version of the programme followed when it was chosen."""

    @property
    def performances(self) -> tuple[Performance, ...]:
        """In the order they are done."""
        return self.script.performances if self.script is not None else ()


def holding_of(choice: Choice, kind: BreakKind, *, needs_screening: bool) -> Holding:
    """The choice of the day's plan, as a break of this kind that can be run."""
    from neckbreak.domain.day_plan import Calm, Homework, Locked, Movement
    from neckbreak.domain.session import script

    is_micro = kind is BreakKind.MICRO
    match choice:
        case Homework():
            return Holding(
                kind if is_micro else BreakKind.HOMEWORK,
                script(choice.performances),
                Reason(choice.reason, (("left", choice.left),)),
                needs_screening,
            )
        case Movement():
            return Holding(
                kind, script(choice.performances), Reason(choice.reason), needs_screening
            )
        case Calm():
            return Holding(
                kind if is_micro else BreakKind.CALM,
                script(choice.performances),
                Reason(choice.reason),
                needs_screening,
            )
        case Locked():
            calm = kind if is_micro else BreakKind.CALM
            return Holding(calm, None, Reason(choice.reason), needs_screening=True)
        case _:
            assert_never(choice)


def plan_items(holding: Holding) -> tuple[PlanItem, ...]:
    """The lines of a break, for prompts and Today."""
    from neckbreak.domain.session import estimate_s

    return tuple(
        PlanItem(each.exercise.id, each.exercise.name, estimate_s((each,)))
        for each in holding.performances
    )


def make_prompt(
    holding: Holding,
    reason: Reason,
    state: PlannerState,
    policy: Policy,
    short: Holding | None = None,
) -> Prompt:
    """The invitation to a break that holds this; `short` is its version of about a minute."""
    total_s = holding.script.total_s if holding.script is not None else 60.0
    short_s = short.script.total_s if short is not None and short.script is not None else total_s
    return Prompt(
        kind=holding.kind,
        reason=reason,
        items=plan_items(holding),
        seconds=total_s,
        short_seconds=short_s if short_s < total_s else None,
        snooze_min=round(policy.snooze_s / 60),
        snoozes_left=max(0, policy.snoozes_max - state.snoozes),
        quiet_s=policy.prompt_quiet_s,
        countdown_s=policy.prompt_countdown_s,
        starts_itself=policy.starts_itself,
        is_card=holding.kind is BreakKind.MICRO,
        person=person_on(policy.figure_person, state.now.day),
    )
