"""How a phase becomes a countable number of pictures, so that each is drawn once and kept.

A phase is cut into steps of equal travel in the picture, not of equal time: where nothing moves
nothing is drawn, and a slow glide needs fewer pictures than a quick turn. Phases that show what
another phase showed (the way back of a turn, a hold at its end) borrow its pictures.
"""

from __future__ import annotations

import itertools
import math
from bisect import bisect_left
from dataclasses import dataclass, replace

from neckbreak.domain.movement import Movement
from neckbreak.figure.frames import Skeleton
from neckbreak.figure.life import blink
from neckbreak.figure.pose import Pose, pose_at
from neckbreak.figure.shapes import View
from neckbreak.figure.skeleton import solve

STEP_PX = 0.8
STEPS_PER_S = 20.0
TIMED_PER_S = 30.0
CIRCLE_S = 6.6
CIRCLE_STEPS = 99
_CIRCLING = frozenset(
    {"temples_circle", "masseter_circle", "palms_rub", "forearm_outer", "forearm_inner"}
)
_SAMPLES = 12
_STILL_PX = 0.3
_MATCHED = (0.0, 0.3, 0.5, 0.7, 1.0)


@dataclass(frozen=True, slots=True)
class Beat:
    """The pictures of one phase: `steps` + 1 of them, belonging to phase `source`.

    `travel` is the share of the way done at even shares of the seconds, `is_reversed` that the
    way is that of the source backwards. `rests_at` is set where one picture serves the whole phase.
    `circle_s` is the time of one round of a massaging hand, which goes on while the phase lasts.
    """

    source: int
    steps: int
    travel: tuple[float, ...] = (0.0, 1.0)
    is_reversed: bool = False
    rests_at: int | None = None
    circle_s: float = 0.0

    def step(self, share: float, elapsed_s: float = 0.0) -> int:
        """The number of the picture at a share (0..1) of the seconds of the phase."""
        if self.circle_s:
            return round(elapsed_s % self.circle_s / self.circle_s * CIRCLE_STEPS)
        if self.rests_at is not None:
            return self.rests_at
        at = min(1.0, max(0.0, share)) * (len(self.travel) - 1)
        i = min(len(self.travel) - 2, int(at))
        way = self.travel[i] + (self.travel[i + 1] - self.travel[i]) * (at - i)
        return round((1.0 - way if self.is_reversed else way) * self.steps)

    def is_between(self, step: int) -> bool:
        """True for every other picture on the way, never for one at which something rests."""
        return step % 2 == 1 and step < self.steps

    def share_at(self, way: float) -> float:
        """The share of the seconds at which that share of the way is done."""
        i = min(len(self.travel) - 1, max(1, bisect_left(self.travel, way)))
        a, b = self.travel[i - 1], self.travel[i]
        inner = (way - a) / (b - a) if b > a else 1.0
        return (i - 1 + min(1.0, max(0.0, inner))) / (len(self.travel) - 1)


@dataclass(frozen=True, slots=True)
class _Mark:
    """What one instant looks like, in numbers: places in px, turns, and what is not a joint."""

    places: tuple[tuple[float, float], ...]
    turns: tuple[float, ...]
    inner: tuple[float, ...]
    names: tuple[frozenset[str], ...]

    def is_like(self, other: _Mark) -> bool:
        """True if nobody could tell the two pictures apart."""
        return (
            self.names == other.names
            and self.travel_to(other) < 1.0
            and math.dist(self.turns, other.turns) < 0.03
        )

    def travel_to(self, other: _Mark) -> float:
        """How far the part that moves most has come, in px."""
        pairs = zip(self.places, other.places, strict=True)
        return max(*(math.dist(p, q) for p, q in pairs), math.dist(self.inner, other.inner))


class Beats:
    """The beats of one side of a movement as one camera sees it, worked out when asked for."""

    def __init__(self, movement: Movement, view: View, *, is_mirrored: bool = False) -> None:
        """The camera decides how many px a movement travels."""
        self._movement, self._view, self._is_mirrored = movement, view, is_mirrored
        self._found: dict[int, Beat] = {}
        self._own: dict[int, Beat] = {}
        self._matched: dict[int, list[_Mark]] = {}

    def of(self, phase: int) -> Beat:
        """The pictures of a phase, borrowed from an earlier phase if that shows the same."""
        if phase not in self._found:
            self._found[phase] = self._borrowed(phase) or self._measured(phase)
        return self._found[phase]

    def pose(self, found: Beat, step: int) -> Pose:
        """The pose that a picture shows: what is prescribed, and the blink of a turn."""
        if found.circle_s:
            seconds = step / CIRCLE_STEPS * found.circle_s
            return self._pose(found.source, 1.0, seconds)
        own = self._measured(found.source)
        share = own.share_at(step / own.steps if own.steps else 1.0)
        pose = self._pose(found.source, share)
        closed = blink(self._movement, found.source, share)
        return replace(pose, eyes_closed=closed) if closed > pose.eyes_closed else pose

    def _pose(self, phase: int, share: float, ambient_s: float = 0.0) -> Pose:
        return pose_at(
            self._movement, phase, share, is_mirrored=self._is_mirrored, ambient_s=ambient_s
        )

    def _borrowed(self, phase: int) -> Beat | None:
        own = self._measured(phase)
        for earlier in range(phase):
            source = self.of(earlier)
            if own.circle_s or source.circle_s or source.source != earlier:
                continue
            a, b = self._marks(phase), self._marks(earlier)
            if own.rests_at is not None:
                for mark, way in ((b[-1], 1.0), (b[0], 0.0)):
                    if mark.is_like(a[-1]):
                        return replace(source, rests_at=round(way * source.steps))
            elif source.rests_at is None and all(map(_Mark.is_like, a, b)):
                return replace(source, travel=own.travel)
            elif source.rests_at is None and all(map(_Mark.is_like, a, reversed(b))):
                return replace(source, travel=own.travel, is_reversed=True)
        return None

    def _marks(self, phase: int) -> list[_Mark]:
        """What a phase looks like at a few shares of its way."""
        if phase not in self._matched:
            own = self._measured(phase)
            self._matched[phase] = [self._mark(phase, own.share_at(way)) for way in _MATCHED]
        return self._matched[phase]

    def _mark(self, phase: int, share: float) -> _Mark:
        pose = self._pose(phase, share)
        skeleton = solve(pose, self._movement.base)
        # Breath, lids, jaw and glow move no joint; they count as the px that they change.
        inner = (
            20.0 * pose.belly, 10.0 * pose.eyes_closed, pose.jaw_mm, 0.5 * pose.effort,
            4.0 * pose.pressure,
        )  # fmt: skip
        places = tuple(self._view.xy(p) for p in skeleton.points.values())
        return _Mark(places, _turns(skeleton), inner, (pose.states, pose.contact_ids, pose.props))

    def _measured(self, phase: int) -> Beat:
        if phase not in self._own:
            self._own[phase] = self._measure(phase)
        return self._own[phase]

    def _measure(self, phase: int) -> Beat:
        """Cut a phase by how far anything in the picture travels between even shares."""
        frame = self._movement.keyframes[phase]
        seconds = max(0.1, frame.seconds)
        if any(contact.id in _CIRCLING for contact in frame.contacts):
            return Beat(phase, CIRCLE_STEPS, circle_s=CIRCLE_S)
        if frame.blinks or any(state.startswith("blink") for state in frame.states):
            return Beat(phase, round(seconds * TIMED_PER_S))
        marks = [self._mark(phase, i / _SAMPLES) for i in range(_SAMPLES + 1)]
        way = [0.0]
        for first, second in itertools.pairwise(marks):
            way.append(way[-1] + first.travel_to(second))
        if way[-1] < _STILL_PX:
            return Beat(phase, 0, rests_at=0)
        steps = max(8, min(math.ceil(way[-1] / STEP_PX), round(seconds * STEPS_PER_S)))
        return Beat(phase, steps, tuple(w / way[-1] for w in way))


def _turns(skeleton: Skeleton) -> tuple[float, ...]:
    curls = (0.02 * curl for curl in skeleton.curl.values())
    return (*(number for frame in skeleton.frames.values() for number in frame.r), *curls)
