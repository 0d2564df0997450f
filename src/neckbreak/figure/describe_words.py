"""The sentences of `describe`, by language. A language that is missing falls back to English.

Keys are axes with the way they go (+, -, < for less than before, 0 for none), contacts, and
frames. {n} is a number, {side} a direction, {limb} the limbs of the entry in `LIMBS`, {hand} and
{far} the hand that touches and the side it touches.
"""

from __future__ import annotations

from collections.abc import Mapping

_ENGLISH_AXES = """
neck.flexion+ | bend the head {n} degrees forward
neck.flexion- | tip the head {n} degrees back
neck.flexion0 | bring the head upright
neck.rotation+ | turn the head {n} degrees to the {side}
neck.rotation0 | turn the head to the middle
neck.lateral_flexion+ | tilt the head {n} degrees to the {side}
neck.lateral_flexion0 | bring the head upright
neck.retraction+ | glide the head {n} cm back
neck.retraction- | glide the head {n} cm forward
neck.retraction0 | let the head glide to the middle
neck.cc_flexion+ | nod {n} degrees in the upper neck only
neck.cc_flexion0 | release the nod
thorax.flexion+ | round the upper back {n} degrees
thorax.flexion- | arch the upper back {n} degrees
thorax.flexion0 | straighten the upper back
thorax.rotation+ | turn the upper body {n} degrees to the {side}
thorax.rotation0 | turn the upper body to the middle
thorax.lateral_flexion+ | bend the upper body {n} degrees to the {side}
thorax.lateral_flexion0 | bring the upper body upright
pelvis.tilt+ | tip the pelvis {n} degrees forward
pelvis.tilt- | tip the pelvis {n} degrees back
pelvis.tilt0 | level the pelvis
pelvis.lateral_tilt+ | shift the weight to the {side} sit bone
pelvis.lateral_tilt0 | share the weight between both sit bones
jaw.opening+ | open the mouth {n} mm
jaw.opening0 | close the mouth
scap.elevation+ | lift {limb} {n} degrees
scap.elevation< | let {limb} sink to {n} degrees
scap.elevation- | draw {limb} {n} degrees down
scap.elevation0 | let {limb} settle
scap.retraction+ | draw {limb} {n} degrees back
scap.retraction- | let {limb} glide {n} degrees forward
scap.retraction0 | let {limb} settle
shoulder.flexion+ | raise {limb} forward to {n} degrees
shoulder.flexion- | take {limb} {n} degrees back
shoulder.flexion< | lower {limb} to {n} degrees
shoulder.flexion0 | lower {limb}
shoulder.abduction+ | raise {limb} sideways to {n} degrees
shoulder.abduction< | lower {limb} to {n} degrees
shoulder.abduction0 | lower {limb}
shoulder.plane+ | carry {limb} level to {n} degrees across
shoulder.plane- | open {limb} level {n} degrees back
shoulder.plane0 | carry {limb} level out to the side
shoulder.rotation+ | turn {limb} {n} degrees out
shoulder.rotation- | turn {limb} {n} degrees in
shoulder.rotation0 | turn {limb} back
elbow.flexion+ | bend {limb} to {n} degrees
elbow.flexion< | straighten {limb} to {n} degrees
elbow.flexion0 | straighten {limb}
forearm.supination+ | turn {limb} up
forearm.supination- | turn {limb} down
forearm.supination0 | turn {limb} to the middle
wrist.extension+ | bend {limb} {n} degrees back
wrist.extension- | bend {limb} {n} degrees down
wrist.extension0 | straighten {limb}
fingers.flexion+ | close {limb}
fingers.flexion0 | open {limb}
hip.flexion+ | bend {limb} to {n} degrees
hip.flexion< | straighten {limb} to {n} degrees
hip.flexion0 | straighten {limb}
knee.flexion+ | bend {limb} to {n} degrees
knee.flexion< | straighten {limb} to {n} degrees
knee.flexion0 | straighten {limb}
ankle.plantarflexion+ | raise {limb}
ankle.plantarflexion0 | lower {limb}
"""
_ENGLISH_TOUCH = """
head_over | lay the {hand} hand over the head, its weight only
head_crown_back | lay the {hand} hand on the back of the head, its weight only
head_back_both | lay both hands behind the head
elbows_drop | let the elbows sink forward
skull_base | put the fingertips of both hands below the back of the skull
forehead | put the {hand} palm on the forehead
temple_near | put the {hand} palm on the {hand} temple
cheekbone_near | put the {hand} palm on the {hand} cheekbone
temples_circle | circle slowly with the fingertips on both temples
masseter_circle | circle slowly with the fingertips on both jaw muscles
jaw_stroke | stroke with the fingertips along the jaw to the chin
eyes_cup | cup both hands over the closed eyes without pressure
palms_rub | rub the palms together
collarbone_far | put the {hand} hand on the {far} collarbone
trap_grip_far | take hold of the top of the {far} shoulder with the {hand} hand
shoulders_crossed | cross the arms, each hand on the other shoulder
chest | lay the {hand} hand on the chest
belly | lay the {hand} hand on the belly
arm_above_elbow | put the {hand} hand above the {far} elbow
elbow_overhead | put the {hand} hand on the {far} elbow, behind the head
fingers_pull | take the {far} fingers with the {hand} hand
knuckles_guide | lay the {hand} hand on the {far} knuckles
forearm_outer | glide the {hand} thumb along the outside of the {far} forearm
forearm_inner | glide the {hand} thumb along the inside of the {far} forearm
clasp_back | clasp the hands behind the back
seat_under | hold the seat from below with the {hand} hand
seat_edge | rest the {hand} hand on the edge of the seat
desk_edge | put both hands on the edge of the desk
desk_elbows | rest the elbows on the desk
desk_elbow | rest the {hand} elbow on the desk
wall_palms | put both palms on the wall
frame_forearms | lay both forearms on the door frame
towel_hold | hold the towel round the upper neck with both hands
towel_draw | draw the towel along the cheek
band_head | put the band round the back of the head
band_hold_front | hold the ends of the band in front
ball_back | lean on a ball between back and wall
ball_chest | lean on a ball below the collarbone
"""
_ENGLISH_FRAMES = """
move | {what} in {s}
hold | hold for {s}
still | stay as you are for {s}
during | {what} for {s}
return | return to the start position in {s}
second | {n} second
seconds | {n} seconds
breath.in | breathe in
breath.out | breathe out
breath.hold | hold the breath softly
eyes.closed | close the eyes
eyes.open | open the eyes
gaze_far | look into the distance
blink | blink {n} times
tense_face | tighten the face
tense_legs | tighten thighs and seat
tense_belly | tighten the belly
effort | use {n} percent of your strength
effort.up | press the shoulders up with {n} percent of your strength
effort.forward | press the head forward with {n} percent of your strength without moving
effort.back | press the head back with {n} percent of your strength without moving
effort.toward | press the head to the {side} with {n} percent of your strength without moving
effort.turn | press as if to turn the head to the {side}, {n} percent of your strength
effort.0 | let go of the effort
pressure | press {n} out of 10
and | {first} and {last}
name | {exercise}, shown by an animated person
name.side | {exercise}, {side} side, shown by an animated person
right | right
left | left
"""
_ENGLISH_LIMBS = """
scap | the {side} shoulder blade | both shoulder blades
shoulder | the {side} arm | both arms
elbow | the {side} elbow | both elbows
forearm | the {side} palm | both palms
wrist | the {side} wrist | both wrists
fingers | the {side} hand | both hands
hip | the {side} hip | both hips
knee | the {side} knee | both knees
ankle | the {side} heel | both heels
"""


def _rows(text: str) -> dict[str, str]:
    pairs = (line.split("|", 1) for line in text.strip().splitlines())
    return {key.strip(): sentence.strip() for key, sentence in pairs}


def _limbs(text: str) -> dict[str, tuple[str, str]]:
    rows = ([each.strip() for each in line.split("|")] for line in text.strip().splitlines())
    return {key: (one, both) for key, one, both in rows}


SENTENCES: Mapping[str, Mapping[str, str]] = {
    "en": {**_rows(_ENGLISH_AXES), **_rows(_ENGLISH_TOUCH), **_rows(_ENGLISH_FRAMES)},
}
LIMBS: Mapping[str, Mapping[str, tuple[str, str]]] = {"en": _limbs(_ENGLISH_LIMBS)}
"""One limb (with {side}) and both, by the first word of the joint."""
