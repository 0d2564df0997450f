"""Parts of the figure that did not move since the last picture are not computed again.

Most joints stand still while one turns. What a part reads from skeleton and pose while it is
painted is written down with the shapes it gave; as long as those readings come out the same, so do
the shapes. Nobody has to say which part depends on which joint, and what is reused are the very
same objects, so that a painter recognises them.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, ItemsView
from typing import Any, Concatenate, ParamSpec, Protocol, cast

from neckbreak.figure.frames import Frame, Skeleton
from neckbreak.figure.pose import Pose
from neckbreak.figure.shapes import Shape

P = ParamSpec("P")


class Painted(Protocol):
    """A picture being painted, as far as it matters here."""

    out: list[Shape]
    skeleton: Skeleton
    pose: Pose
    kept: Kept | None


class _Frames(dict[str, Frame]):
    """Frames that write down which of them were read."""

    def __init__(self, frames: dict[str, Frame]) -> None:
        super().__init__(frames)
        self.seen: dict[str, Frame] = {}

    def __getitem__(self, name: str) -> Frame:
        frame = super().__getitem__(name)
        self.seen[name] = frame
        return frame

    def get(self, name: str, default: Any = None) -> Any:
        if name in self:
            return self[name]
        return default

    def items(self) -> ItemsView[str, Frame]:  # type: ignore[override]
        self.seen.update(self)
        return super().items()


class _Pose:
    """A pose that writes down what was read of it."""

    def __init__(self, pose: Pose) -> None:
        self.pose = pose
        self.seen: dict[tuple[str, ...], object] = {}

    def __getattr__(self, name: str) -> Any:
        value = self.seen[name,] = getattr(self.pose, name)
        return value

    def axis(self, name: str) -> float:
        value = self.pose.axis(name)
        self.seen["axis", name] = value
        return value

    def hand(self, side: str) -> object:
        value = self.pose.hand(side)
        self.seen["hand", side] = value
        return value


def _read(pose: Pose, what: tuple[str, ...]) -> object:
    match what:
        case ("axis", name):
            return pose.axis(name)
        case ("hand", side):
            return pose.hand(side)
        case _:
            return getattr(pose, what[0])


class _Entry:
    """The shapes of a part, and everything they were made from."""

    __slots__ = ("_frames", "_pose", "_rest", "shapes")

    def __init__(
        self,
        shapes: list[Shape],
        frames: dict[str, Frame],
        pose: dict[tuple[str, ...], object],
        rest: tuple[object, ...],
    ) -> None:
        self.shapes = shapes
        self._frames, self._pose, self._rest = frames, pose, rest

    def holds(self, frames: _Frames, pose: Pose, rest: tuple[object, ...]) -> bool:
        """True if nothing that was read has changed."""
        read = functools.partial(dict.get, frames)
        return (
            self._rest == rest
            and all(read(name) == frame for name, frame in self._frames.items())
            and all(_read(pose, what) == value for what, value in self._pose.items())
        )


class Kept:
    """The latest shapes of every part of one person seen by one camera in one look."""

    def __init__(self) -> None:
        self._entries: dict[object, _Entry] = {}

    def paint(self, p: Painted, key: object, paint: Callable[[], None]) -> None:
        """Append the shapes of a part: those of last time, or painted now."""
        skeleton, pose, out = p.skeleton, p.pose, p.out
        if not isinstance(skeleton.frames, _Frames):
            skeleton.frames = _Frames(skeleton.frames)
        frames = skeleton.frames
        rest = (skeleton.curl, skeleton.furniture, skeleton.build)
        entry = self._entries.get(key)
        if entry is None or not entry.holds(frames, pose, rest):
            watched = _Pose(pose)
            frames.seen = {}
            p.out, p.pose = [], cast(Pose, watched)
            try:
                paint()
                entry = _Entry(p.out, frames.seen, watched.seen, rest)
            finally:
                p.out, p.pose = out, pose
            self._entries[key] = entry
        out += entry.shapes


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
        key = (paint, args, tuple(kwargs.items()))
        p.kept.paint(p, key, lambda: paint(p, *args, **kwargs))

    return painted
