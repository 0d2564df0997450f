"""The places a hand can rest: the table behind `contacts`, one line for each spot.

Written for the right hand in bind coordinates of the body part that carries it (own side +Z). A
`skull` line gives a direction from the middle of the skull instead of a point, and the surface of
the hair gives point and normal. Parts called `far_...` belong to the other arm; `world_...` are
fixed points of the room: the seated hips, the edge of the desk, the wall.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from neckbreak.figure.vectors import Vec, unit

HEAD_CENTRE: Vec = (0.9, 73.2, 0.0)
HAIR_RADII: Vec = (10.0, 9.8, 8.3)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place a palm or the finger pads can rest on.

    `fingers` is where the fingers point, `pole` where the elbow points in the coordinates of the
    chest. `reach_cm` is how far from the wrist the touching part of the hand is: about 7 for the
    palm, 15 for finger pads. `curl` bends the fingers in degrees, `lift_cm` is half a hand's
    thickness.
    """

    frame: str
    point: Vec
    normal: Vec
    fingers: Vec
    pole: Vec
    reach_cm: float
    curl: float
    lift_cm: float


_TABLE = """
id | frame | point or direction | normal | fingers | pole | reach curl lift
head_over | skull | .1 .6 -.8 | - | 0 -.6 -.8 | .25 -.1 1 | 7.2 26 1.9
head_crown_back | skull | -.6 .7 -.3 | - | -.55 -.7 -.2 | .7 .1 .6 | 7.2 26 1.9
head_back_both | skull | -.9 0 .4 | - | -.1 .55 -.9 | .3 -.1 1 | 7.2 26 1.9
elbows_drop | skull | -.9 0 .4 | - | -.1 .55 -.9 | 1 -.55 .35 | 7.2 26 1.9
skull_base | skull | -.8 -.5 .3 | - | -.45 .45 -.7 | .75 -.5 .75 | 14.5 20 1.9
forehead | skull | .95 .3 0 | - | -.1 .75 -.6 | .6 -.75 .55 | 7.2 26 1.9
temple_near | skull | .2 .1 .95 | - | .05 .95 .05 | .35 -.6 .85 | 8.5 26 1.9
cheekbone_near | skull | .52 -.16 .85 | - | -.4 .9 .05 | .7 -.65 .6 | 6.5 26 1.9
temples_circle | head | 5.6 72.2 6.9 | .445 .099 .89 | -.45 .7 -.35 | .6 -.8 .45 | 15 18 1.9
masseter_circle | head | 4.4 66.4 6.1 | .445 -.099 .89 | -.4 .75 -.4 | .6 -.8 .4 | 15 18 1.9
jaw_stroke | head | 4 64.8 5.6 | .458 -.204 .865 | -.35 .75 -.5 | .7 -.8 .3 | 15 18 1.9
eyes_cup | head | 9.6 71.4 3.3 | .954 0 .301 | -.1 .85 -.5 | .3 -1 .2 | 6 18 1.9
palms_rub | t6 | 24 45 0 | 0 0 1 | .35 .93 0 | -.2 -.8 .7 | 7.2 12 1.9
collarbone_far | t6 | 6.8 49 -6 | .85 .5 0 | -.1 .4 -.9 | .25 -.85 .6 | 11.5 15 1.9
trap_grip_far | t6 | -.6 54.4 -10.6 | .25 .95 0 | -.9 .2 -.3 | .8 -.75 .1 | 9 55 1.9
shoulders_crossed | t6 | 7.6 46.2 -11.5 | .85 .35 -.3 | -.1 .6 -.85 | .6 -.75 .45 | 7.2 20 3.6
shoulders_crossed_under | t6 | 6.6 45.6 -11.5 | .85 .35 -.3 | -.1 .6 -.85 | .5 -.8 .5 | 7.2 20 1.9
blade_far | t6 | -9.5 45 -17.5 | -.25 0 -1 | -1 .05 .35 | .75 -.65 .3 | 15 35 1.6
blade_far_under | t6 | -9.5 39.5 -17 | -.25 0 -1 | -1 .05 .35 | .7 -.75 .3 | 15 35 1.6
chest | t6 | 8.8 43.5 -1 | .95 .15 0 | .05 .3 -1 | -.2 -.65 1 | 7.2 12 1.9
belly | t12 | 10.2 12 .5 | 1 0 0 | .05 0 -1 | -.4 -.4 1 | 7.2 12 1.9
arm_above_elbow | far_arm | -3.6 23.5 -20.2 | -.6 0 -.8 | .85 .25 -.2 | .4 -.85 .6 | 8 45 1.9
elbow_overhead | far_arm | -4.2 15.6 -16.2 | -.5 -.85 0 | .15 .1 -1 | -.3 .7 1 | 8 35 1.9
fingers_pull | far_hand | -2 -17.5 -15 | 0 0 1 | .95 -.1 0 | .3 -.9 .5 | 11 40 1.9
knuckles_guide | far_hand | -1 -14 -17.4 | 0 0 -1 | -.95 -.1 0 | .3 -.9 .5 | 11 40 1.9
forearm_outer | far_fore | -1.8 2 -19.4 | 0 0 -1 | -.9 .1 0 | 1 -.5 .5 | 10 30 1.9
forearm_inner | far_fore | -2.2 -4 -13 | 0 0 1 | .9 .1 0 | 1 -.5 .5 | 10 30 1.9
clasp_back | pelvis | -17.5 -2.5 .2 | 0 0 1 | .1 -1 0 | -1 0 .6 | 7.2 50 1.4
seat_under | world_hip | .5 -8 19.8 | 0 0 1 | .05 -1 -.1 | -1 0 .35 | 7.2 100 1.2
seat_edge | world_hip | 1 -6.8 20.5 | 0 1 0 | .75 -.35 .3 | -1 0 .3 | 5.5 20 1.9
desk_edge | world_desk | 0 0 15 | 0 1 0 | 1 0 0 | -.2 -.8 .6 | 7.2 8 1.9
desk_elbow | world_hip | 37 23 19 | 0 1 0 | 1 -.05 -.15 | -.7 -.6 .5 | 7.2 14 1.9
desk_fingertips | world | 29 94 15 | 0 1 0 | .6 -.75 0 | -.7 -.3 .6 | 14.5 22 1
wall_palms | world_wall | 0 0 19 | -1 0 0 | 0 1 0 | -.3 -.75 .7 | 7.2 5 1.9
thigh_rest | thigh | 8.1 -24 8.6 | 1 0 0 | .05 -1 -.12 | -.6 -.2 .75 | 7.2 12 1.9
lap_palm_down | thigh | 8.6 -23 .5 | 1 0 0 | 0 -.8 -.75 | -.3 -.4 .9 | 7.2 12 1.9
lap_palm_up | thigh | 10.6 -20 -2.5 | -1 0 0 | 0 -.8 -.75 | -.3 -.4 .9 | 7.2 12 1.9
hands_knees | thigh | 7.6 -37.5 8.6 | 1 0 0 | -.15 -1 -.05 | -.5 0 .85 | 7.2 25 1.9
towel_anchor | t6 | 10.6 43 0 | 1 .1 0 | 0 .35 -.95 | -.2 -.8 .9 | 7.2 95 1.9
towel_guide | head | 10 64.5 -14.5 | .5 0 -.8 | .35 .35 -.85 | .5 -.6 .7 | 7.2 95 1.9
towel_draw | head | 16 65 -13.5 | .5 0 -.8 | .35 .35 -.85 | .5 -.6 .75 | 7.2 95 1.9
band_hold_front | c7 | 25 60 14.5 | 0 0 1 | .9 .3 0 | -.1 -1 .35 | 7.2 95 1.9
"""


def _vec(text: str) -> Vec:
    x, y, z = (float(each) for each in text.split())
    return (x, y, z)


def _on_hair(direction: Vec) -> tuple[Vec, Vec]:
    """Point and normal of the hair in a direction from the middle of the skull."""
    a, b, c = HAIR_RADII
    d = unit(direction)
    k = 1.0 / math.sqrt((d[0] / a) ** 2 + (d[1] / b) ** 2 + (d[2] / c) ** 2)
    point = (HEAD_CENTRE[0] + k * d[0], HEAD_CENTRE[1] + k * d[1], HEAD_CENTRE[2] + k * d[2])
    return point, unit((d[0] / a**2, d[1] / b**2, d[2] / c**2))


def _spot(line: str) -> tuple[str, Spot]:
    name, frame, where, normal, fingers, pole, rest = (each.strip() for each in line.split("|"))
    reach, curl, lift = (float(each) for each in rest.split())
    if frame == "skull":
        point, up = _on_hair(_vec(where))
        frame = "head"
    else:
        point, up = _vec(where), unit(_vec(normal))
    return name, Spot(frame, point, up, _vec(fingers), _vec(pole), reach, curl, lift)


SPOTS: dict[str, Spot] = dict(_spot(line) for line in _TABLE.strip().splitlines()[1:])
