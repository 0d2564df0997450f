"""Parts of the figure that did not move since the last picture are not computed again.

Most joints stand still while one turns. What a part reads from skeleton and pose while it is
made is written down with what came out; as long as those readings come out the same, so does the
part. Nobody has to say which part depends on which joint, and what is reused are the very same
objects, so that a painter recognises them. Parts may be made of parts: of a shirt whose one sleeve
moves, the trunk stays.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

from neckbreak.figure.frames import Skeleton
from neckbreak.figure.pose import HandGoal, Pose
from neckbreak.figure.shapes import Shape

P = ParamSpec("P")
T = TypeVar("T")


class Painted(Protocol):
    """A picture being painted, as far as it matters here."""

    out: list[Shape]
    skeleton: Skeleton
    pose: Pose
    kept: Kept | None


_Reading = tuple[str, ...]
"""What was read: a table and a name in it, or a field of the pose."""


class _Log:
    """What the part being painted has read so far."""

    def __init__(self) -> None:
        self.seen: dict[_Reading, object] = {}


class _Table(dict[str, Any]):
    """A table of the skeleton that writes down what was read of it."""

    def __init__(self, name: str, values: dict[str, Any], log: _Log) -> None:
        super().__init__(values)
        self._name, self._log = name, log

    def __getitem__(self, name: str) -> Any:
        value = self._log.seen[self._name, name] = super().__getitem__(name)
        return value

    def get(self, name: str, default: Any = None) -> Any:
        try:
            return self[name]
        except KeyError:
            return default

    def items(self) -> Any:
        for name in self:
            self[name]
        return super().items()


class _Pose:
    """A pose that writes down what was read of it."""

    def __init__(self, pose: Pose, log: _Log) -> None:
        self._pose, self._log = pose, log

    def __getattr__(self, name: str) -> Any:
        value = self._log.seen[name,] = getattr(self._pose, name)
        return value

    def axis(self, name: str) -> float:
        value = self._log.seen["axis", name] = self._pose.axis(name)
        return value

    def hand(self, side: str) -> HandGoal:
        value = self._log.seen["hand", side] = self._pose.hand(side)
        return value


class _Now:
    """Skeleton and pose of one picture, to read and to compare with."""

    def __init__(self, skeleton: Skeleton, pose: Pose) -> None:
        self.log = _Log()
        self.skeleton = skeleton
        self.pose = pose
        self.watched = cast(Pose, _Pose(pose, self.log))
        self._tables: dict[str, dict[str, Any]] = {
            "frames": skeleton.frames,
            "curl": skeleton.curl,
            "furniture": skeleton.furniture,
        }
        for name, values in self._tables.items():
            setattr(skeleton, name, _Table(name, values, self.log))

    def is_as(self, seen: dict[_Reading, object]) -> bool:
        """True if everything that was read then would be read now."""
        tables, pose = self._tables, self.pose
        for what, then in seen.items():
            table = tables.get(what[0])
            if table is not None:
                now = table.get(what[1])
            elif what[0] == "axis":
                now = pose.axis(what[1])
            elif what[0] == "hand":
                now = pose.hand(what[1])
            else:
                now = getattr(pose, what[0])
            if now != then:
                return False
        return True


class Kept:
    """The latest parts of one person seen by one camera in one look."""

    def __init__(self) -> None:
        self._parts: dict[object, tuple[Any, dict[_Reading, object]]] = {}
        self._now: _Now | None = None

    def of(self, p: Painted, key: object, make: Callable[[], T]) -> T:
        """What `make` gave last time, or gives now."""
        if self._now is None or self._now.skeleton is not p.skeleton:
            self._now = _Now(p.skeleton, p.pose)
        now = self._now
        found = self._parts.get(key)
        if found is None or not now.is_as(found[1]):
            outer, pose = now.log.seen, p.pose
            p.pose, now.log.seen = now.watched, {}
            try:
                found = self._parts[key] = (make(), now.log.seen)
            finally:
                p.pose, now.log.seen = pose, outer
        now.log.seen.update(found[1])
        return cast(T, found[0])


def still_blobs(p: Painted, key: object, make: Callable[[], T]) -> T:
    """Blobs that depend on nothing but what they read of skeleton and pose while being made."""
    return make() if p.kept is None else p.kept.of(p, key, make)


def still_part(
    paint: Callable[Concatenate[Any, P], None],
) -> Callable[Concatenate[Any, P], None]:
    """Mark a painting step that reads nothing of the picture but skeleton, pose and constants.

    Constants are camera, look, base position and exercise; what is lit changes and must stay out.
    """

    @functools.wraps(paint)
    def painted(p: Any, /, *args: P.args, **kwargs: P.kwargs) -> None:
        if p.kept is None:
            paint(p, *args, **kwargs)
            return

        def shapes() -> list[Shape]:
            out, p.out = p.out, []
            try:
                paint(p, *args, **kwargs)
                return cast(list[Shape], p.out)
            finally:
                p.out = out

        p.out += p.kept.of(p, (paint, args, tuple(kwargs.items())), shapes)

    return painted
