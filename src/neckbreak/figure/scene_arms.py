"""Painting the arms: behind the trunk, between trunk and head, and in front.

An arm that comes round from behind is painted in both places for a few frames, in front only as
opaque as its share (`layering.Place`), so that nothing pops.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from neckbreak.figure import body, hands, layering
from neckbreak.figure.frames import Skeleton
from neckbreak.figure.look import Colour, Look, faded, mixed
from neckbreak.figure.muscles import Glow, paint_muscles
from neckbreak.figure.pose import Pose
from neckbreak.figure.shapes import Blob, Gradient, Shape, View, fade_along, paint_group
from neckbreak.figure.still import Kept, still_blobs, still_part
from neckbreak.figure.vectors import sub, unit

SEEN = 0.02
"""A share of an arm below this is not painted."""


class Picture(Protocol):
    """The picture the arms are painted into."""

    view: View
    skeleton: Skeleton
    pose: Pose
    look: Look
    lit: list[Glow]
    kept: Kept | None
    out: list[Shape]


def limb(p: Picture, make: Callable[[View, Skeleton, str], list[Blob]], side: str) -> list[Blob]:
    """The blobs of a part of one side: more than one step may paint the same part."""
    return still_blobs(p, (make, side), lambda: make(p.view, p.skeleton, side))


@still_part
def paint_upper(p: Picture, side: str, *, is_grown: bool, has_forearm: bool) -> None:
    """Upper arm and, as one body with it, the beginning of the forearm; and the sleeve.

    The sleeve covers the skin, unless the arm points at the camera: then the skin comes out of it.
    """
    view, skeleton, look = p.view, p.skeleton, p.look
    arm, fore = skeleton.frames[f"arm.{side}"], skeleton.frames[f"fore.{side}"]
    skin = body.upper_arm(view, skeleton, side)
    if has_forearm:
        skin += body.elbow(view, skeleton, side)
    fill = None
    if is_grown:
        fill = fade_along(view.xy(arm.o), view.xy(fore.o), 0.0, 0.34)
    sleeve = limb(p, body.sleeve, side)
    comes_out = view.facing(unit(sub(fore.o, arm.o))) > 0.3
    if not comes_out:
        paint_group(p.out, skin, look.skin, look.ink_skin)
    paint_group(p.out, sleeve, look.shirt, look.ink_shirt, fade=fill)
    if comes_out:
        hem = body.hem(view, skeleton, side)
        p.out.append(Shape.of(hem, mixed(look.shirt[0], look.ink_shirt, 0.5)))
        paint_group(p.out, skin, look.skin, look.ink_skin)


@still_part
def paint_lower(p: Picture, side: str, *, is_alone: bool = False) -> None:
    """Forearm and hand, growing out of the elbow without a line unless they stand alone."""
    view, skeleton, look = p.view, p.skeleton, p.look
    a = view.xy(skeleton.frames[f"fore.{side}"].o)
    b = view.xy(skeleton.frames[f"hand.{side}"].o)
    blobs = limb(p, body.forearm, side)
    fill = None if is_alone else fade_along(a, b, 0.08, 0.36)
    paint_group(p.out, blobs, look.skin, look.ink_skin, fade=fill)
    paint_hand(p, *hands.hand(view, skeleton, side))


def paint_hand(p: Picture, palm: list[Blob], fingers: list[Blob]) -> None:
    skin = p.look.skin
    paint_group(p.out, palm, skin, p.look.ink_skin, layers=2, outline_cm=0.28)
    # Fingers are too thin for a shaded rim; the palm's base tone joins them to the hand.
    flat = (skin[1], skin[2], skin[2])
    paint_group(
        p.out, fingers, flat, mixed(skin[0], p.look.ink_skin, 0.8), layers=1, outline_cm=0.26
    )


def paint_arms_behind(p: Picture, places: dict[str, layering.Place]) -> None:
    """The arms behind the trunk, in the order given."""
    for side, place in places.items():
        upper, lower = place.upper_behind > SEEN, place.lower_behind > SEEN
        if upper:
            paint_upper(p, side, is_grown=False, has_forearm=lower)
        if lower:
            paint_lower(p, side, is_alone=not upper)


def paint_arms_in_front(p: Picture, places: dict[str, layering.Place]) -> None:
    """The arms in front of the trunk: all upper arms and sleeves, then forearms and hands."""
    for side, place in places.items():
        if place.upper_front > SEEN:
            has_forearm = place.lower_front > 1.0 - SEEN
            begin = len(p.out)
            paint_upper(p, side, is_grown=True, has_forearm=has_forearm)
            _soften(p.out, begin, place.upper_front)
    paint_muscles(p.out, p.view, p.skeleton, p.lit, p.look, place="arm")
    sides = [side for side, place in places.items() if place.lower_front > SEEN]
    for side in sorted(sides, key=lambda s: p.view.depth(layering.palm(p.skeleton, s))):
        begin = len(p.out)
        paint_lower(p, side, is_alone=places[side].upper_front < 0.5)
        _soften(p.out, begin, places[side].lower_front)


def _soften(out: list[Shape], begin: int, share: float) -> None:
    """Make the shapes from an index on as opaque as `share`, for an arm on its way to the front."""
    if share > 1.0 - SEEN:
        return
    for i in range(begin, len(out)):
        out[i] = Shape(out[i].xs, out[i].ys, _thinned(out[i].fill, share))


def _thinned(fill: Colour | Gradient, share: float) -> Colour | Gradient:
    if isinstance(fill, Gradient):
        return replace(fill, first=faded(fill.first, share), second=faded(fill.second, share))
    return faded(fill, share)
