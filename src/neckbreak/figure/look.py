"""Colours of person, clothes and room, light and dark, as data.

Teal shirt and coral muscle are complementary on purpose; red or orange shirts would drown the
glow, so none is offered. Tones are (shade, base, light).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

Colour = tuple[int, int, int, int]
Tones = tuple[Colour, Colour, Colour]


def rgb(text: str, alpha: float = 1.0) -> Colour:
    """A colour from "RRGGBB" and an opacity 0..1."""
    value = int(text, 16)
    return (value >> 16, value >> 8 & 255, value & 255, round(255 * alpha))


def faded(colour: Colour, alpha: float) -> Colour:
    """The colour with its opacity multiplied by `alpha`."""
    return (colour[0], colour[1], colour[2], round(colour[3] * min(1.0, max(0.0, alpha))))


def mixed(a: Colour, b: Colour, t: float) -> Colour:
    """The colour a share t of the way from a to b."""
    return (
        round(a[0] + (b[0] - a[0]) * t),
        round(a[1] + (b[1] - a[1]) * t),
        round(a[2] + (b[2] - a[2]) * t),
        round(a[3] + (b[3] - a[3]) * t),
    )


def tones(shade: str, base: str, light: str) -> Tones:
    """Three tones from hexadecimal colours."""
    return (rgb(shade), rgb(base), rgb(light))


@dataclass(frozen=True, slots=True)
class Look:
    """Everything the scene needs to know about colour."""

    name: str
    canvas: Colour
    disc: Colour
    disc_middle: Colour
    skin: Tones
    shirt: Tones
    trousers: Tones
    hair: Tones
    shoe: Tones
    wood: Tones
    wall: Tones
    cloth: Tones
    ink_skin: Colour
    ink_shirt: Colour
    ink_dark: Colour
    muscle: Colour
    muscle_low: Colour
    arrow: Colour
    ghost: Colour
    lip: Colour
    cheek: Colour
    eye: Colour
    eye_white: Colour


LIGHT = Look(
    name="light",
    canvas=rgb("F7F2EA"),
    disc=rgb("EBDFCE"),
    disc_middle=rgb("F1E8DB"),
    skin=tones("C98462", "E5A982", "F2C3A0"),
    shirt=tones("3F716C", "5C928B", "79ABA3"),
    trousers=tones("2F3A49", "3F4C5E", "526074"),
    hair=tones("3A2822", "533A30", "6E4E40"),
    shoe=tones("B9AFA2", "D9D1C6", "EDE7DE"),
    wood=tones("A9815A", "C79E74", "DDB993"),
    wall=tones("D3C5B0", "DDD0BD", "E4D9C8"),
    cloth=tones("8FA3B5", "AEBFCD", "C9D6E0"),
    ink_skin=rgb("4A2E24"),
    ink_shirt=rgb("244642"),
    ink_dark=rgb("1D2530"),
    muscle=rgb("E8472F"),
    muscle_low=rgb("FF8A5B"),
    arrow=rgb("D8552F"),
    ghost=rgb("8A7A68"),
    lip=rgb("B4604C"),
    cheek=rgb("E2836A"),
    eye=rgb("3A241B"),
    eye_white=rgb("FBF6EF"),
)

DARK = Look(
    name="dark",
    canvas=rgb("16191D"),
    disc=rgb("262B31"),
    disc_middle=rgb("20242A"),
    skin=tones("A96C50", "CE9370", "E3B18F"),
    shirt=tones("34645F", "4E857E", "6BA199"),
    trousers=tones("39455A", "4D5B72", "64738B"),
    hair=tones("2C1F1B", "4A352C", "694C3E"),
    shoe=tones("8D867C", "B0A89D", "CCC5BA"),
    wood=tones("6E5238", "8D6C4C", "A98663"),
    wall=tones("30353C", "383E46", "424952"),
    cloth=tones("6B7E90", "8A9CAC", "A5B5C3"),
    ink_skin=rgb("1E1310"),
    ink_shirt=rgb("122927"),
    ink_dark=rgb("14181E"),
    muscle=rgb("FF5A3C"),
    muscle_low=rgb("FFA070"),
    arrow=rgb("FF9466"),
    ghost=rgb("A79C90"),
    lip=rgb("9A4E3E"),
    cheek=rgb("CF7259"),
    eye=rgb("24160F"),
    eye_white=rgb("F1E9DF"),
)

SKINS: dict[str, Tones] = {
    "medium": LIGHT.skin,
    "light": tones("CF957A", "EBBB9F", "F7D3BC"),
    "brown": tones("8A573D", "AE7756", "C59272"),
    "dark": tones("5A3322", "7E4C34", "9A6448"),
}
HAIR: dict[str, Tones] = {
    "brown": LIGHT.hair,
    "grey": tones("8C8A88", "AFADA9", "CFCDC8"),
}


def look(*, is_dark: bool = False, skin: str | None = None, hair: str | None = None) -> Look:
    """The look for a theme, with another skin or hair by name if wanted."""
    chosen = DARK if is_dark else LIGHT
    if skin in SKINS and skin != "medium":
        chosen = replace(chosen, skin=SKINS[skin])
    if hair in HAIR and hair != "brown":
        chosen = replace(chosen, hair=HAIR[hair])
    return chosen
