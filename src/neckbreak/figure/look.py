"""People, and the colours of person, clothes and room, light and dark, as data.

A person is a line of `PEOPLE`: skin, hair and its style, build, age, glasses, beard, headscarf and
shirt. `look` turns a person and a theme into everything the scene needs to know. Teal shirt and
coral muscle are complementary on purpose; red or orange shirts would drown the glow, so none is
offered. Tones are (shade, base, light).
"""

from __future__ import annotations

from collections.abc import Mapping
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
    hair_style: str = "bun"
    build: str = "medium"
    beard: str = ""
    scarf: Tones | None = None
    has_glasses: bool = False
    is_older: bool = False

    @property
    def neck(self) -> Tones:
        """What the neck shows: skin, or the headscarf."""
        return self.scarf or self.skin


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
    "olive": tones("B5794F", "D3A075", "E3BA93"),
    "brown": tones("8A573D", "AE7756", "C59272"),
    "dark": tones("5A3322", "7E4C34", "9A6448"),
}
HAIR: dict[str, Tones] = {
    "brown": LIGHT.hair,
    "black": tones("1C1A1C", "2E2A2D", "4A444A"),
    "chestnut": tones("5A2C1A", "7A4026", "9C5C3C"),
    "fair": tones("9A7440", "BE9558", "D9B880"),
    "grey": tones("8C8A88", "AFADA9", "CFCDC8"),
}
SHIRTS: dict[str, Tones] = {
    "teal": LIGHT.shirt,
    "blue": tones("3F5F86", "5F82AB", "7F9FC4"),
    "navy": tones("2C3A57", "435578", "5E7196"),
    "slate": tones("5A6672", "7C8995", "9BA7B1"),
    "forest": tones("3C6246", "5A8564", "7AA283"),
    "sand": tones("9A9078", "BDB49B", "D4CCB6"),
    "lilac": tones("67628C", "8A86AE", "A9A5C8"),
}
"""None is red or orange: the coral of a working muscle must stay readable on every shirt."""
SCARVES: dict[str, Tones] = {
    "indigo": tones("383F6E", "545D92", "747DB0"),
    "cream": tones("BFB29A", "DCD2BD", "ECE5D5"),
}
HAIR_STYLES = ("bun", "short", "cropped", "curly", "long", "bald")
BUILDS = ("slim", "medium", "broad")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to do the exercises. Words are keys of the tables above; "" stands for none."""

    title: Mapping[str, str]
    skin: str = "medium"
    hair: str = "brown"
    hair_style: str = "bun"
    build: str = "medium"
    shirt: str = "teal"
    beard: str = ""
    scarf: str = ""
    has_glasses: bool = False
    is_older: bool = False


PEOPLE: Mapping[str, Person] = {
    "ada": Person({"en": "Brown hair in a bun, teal shirt"}),
    "kofi": Person(
        {"en": "Cropped black hair, short beard, blue shirt"},
        skin="dark", hair="black", hair_style="cropped", shirt="blue", beard="short",
    ),
    "maren": Person(
        {"en": "Short grey hair, glasses, slate shirt"},
        skin="light", hair="grey", hair_style="short", build="slim", shirt="slate",
        has_glasses=True, is_older=True,
    ),
    "yusra": Person(
        {"en": "Indigo headscarf, sand-coloured shirt"},
        skin="olive", hair="black", shirt="sand", scarf="indigo",
    ),
    "tom": Person(
        {"en": "Bald, grey beard, glasses, navy shirt"},
        skin="light", hair="grey", hair_style="bald", build="broad", shirt="navy",
        beard="full", has_glasses=True, is_older=True,
    ),
    "mei": Person(
        {"en": "Long black hair, lilac shirt"},
        skin="light", hair="black", hair_style="long", build="slim", shirt="lilac",
    ),
    "ravi": Person(
        {"en": "Short black hair, forest-green shirt"},
        skin="brown", hair="black", hair_style="short", shirt="forest",
    ),
    "rosa": Person(
        {"en": "Curly hair, broad shoulders, blue shirt"},
        skin="brown", hair="chestnut", hair_style="curly", build="broad", shirt="blue",
    ),
}  # fmt: skip
"""The people to choose from, by the key that settings keep."""


def look(
    *,
    is_dark: bool = False,
    skin: str | None = None,
    hair: str | None = None,
    person: Person | str | None = None,
) -> Look:
    """The look of a person (or a key of `PEOPLE`) in a theme; an unknown key is the first person.

    `skin` and `hair` replace those colours by name.
    """
    chosen = DARK if is_dark else LIGHT
    if isinstance(person, str):
        person = PEOPLE.get(person)
    if person is not None:
        chosen = _dressed(chosen, person, is_dark=is_dark)
    if skin in SKINS and skin != "medium":
        chosen = replace(chosen, skin=SKINS[skin])
    if hair in HAIR and hair != "brown":
        chosen = replace(chosen, hair=HAIR[hair])
    return chosen


def _dressed(base: Look, person: Person, *, is_dark: bool) -> Look:
    """A theme's look with the colours and features of a person."""
    skin = base.skin if person.skin == "medium" else _dimmed(SKINS[person.skin], is_dark)
    is_deep = sum(skin[1][:3]) < 330
    lip = mixed(base.lip, skin[0], 0.45) if is_deep else base.lip
    return replace(
        base,
        skin=skin,
        hair=base.hair if person.hair == "brown" else _on_dark(HAIR[person.hair], is_dark),
        shirt=base.shirt if person.shirt == "teal" else _dimmed(SHIRTS[person.shirt], is_dark),
        ink_shirt=mixed(_dimmed(SHIRTS[person.shirt], is_dark)[0], base.ink_dark, 0.62),
        ink_skin=mixed(base.ink_skin, rgb("1A0F0B"), 0.5) if is_deep else base.ink_skin,
        lip=lip,
        cheek=mixed(base.cheek, skin[0], 0.5) if is_deep else base.cheek,
        hair_style=person.hair_style,
        build=person.build,
        beard=person.beard,
        scarf=_dimmed(SCARVES[person.scarf], is_dark) if person.scarf else None,
        has_glasses=person.has_glasses,
        is_older=person.is_older,
    )


def _on_dark(of: Tones, is_dark: bool) -> Tones:
    """Black hair gets light enough to stand out from the dark disc, other hair a little less."""
    if not is_dark or sum(of[1][:3]) > 200:
        return _dimmed(of, is_dark)
    shade, base, light = (mixed(tone, (126, 122, 134, 255), 0.26) for tone in of)
    return (shade, base, light)


def _dimmed(of: Tones, is_dark: bool) -> Tones:
    """A little less light for the dark theme."""
    if not is_dark:
        return of
    shade, base, light = (mixed(tone, (12, 14, 18, 255), 0.12) for tone in of)
    return (shade, base, light)


def silhouette(look: Look, colour: Colour) -> Look:
    """The same person in one colour; what has one colour is painted without shading."""
    flat = (colour, colour, colour)
    return replace(
        look,
        skin=flat,
        shirt=flat,
        trousers=flat,
        hair=flat,
        shoe=flat,
        wood=flat,
        cloth=flat,
        ink_skin=colour,
        ink_shirt=colour,
        ink_dark=colour,
        scarf=flat if look.scarf else None,
    )
