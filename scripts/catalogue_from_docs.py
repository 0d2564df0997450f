"""Write `exercises.json` from the clinical pages.

    PYTHONPATH=src python scripts/catalogue_from_docs.py

`docs/clinical/{exercises,contacts,tips}.md` are the source; `catalogue_variants.py` adds what the
pages say in prose. Anything the parser does not understand is an error, never a guess.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from catalogue_programmes import programme
from catalogue_variants import EASIER, HARDER, MUSCLES

from neckbreak.domain.joints import JOINTS
from neckbreak.domain.vocabulary import TOKENS, TokenRow
from neckbreak.storage.json_text import readable_json

ROOT = Path(__file__).resolve().parent.parent
CLINICAL = ROOT / "docs" / "clinical"
VERSION = "2026.11"

POSITIONS = {
    "seated": "seated",
    "standing": "standing",
    "standing or seated": "standing seated",
    "seated or standing": "seated standing",
    "wall": "wall",
    "doorway": "doorway",
    "seated, leaning back (lying is easier)": "seated_reclined",
    "seated at chair edge": "seated_edge",
    "standing, hinged": "hinged",
    "standing, hinged or wall": "hinged wall",
    "seated to standing": "seated",
}
EQUIPMENT = {
    "none": [],
    "none (towel optional)": [],
    "band or tubing (or light weights)": ["band|weights"],
    "weights or filled bottles, or band": ["weights|band"],
    "light weights or bottles": ["weights"],
    "chair or desk for balance": ["chair|desk"],
    "ball, wall": ["ball", "wall"],
    "ball, wall or doorway": ["ball", "wall|doorway"],
}
REST_LABELS = ("rest", "let go", "feel the weight", "let go and breathe")
TARGET = re.compile(r"([a-z]+\.[a-z_]+) ([LRB])?([\d.]+)(cm|mm)?")


def text(words: str) -> dict[str, str]:
    return {"en": words.strip()}


def number(words: str) -> float | int:
    value = float(words)
    return int(value) if value.is_integer() else value


def mirrored_words(words: str, sides: int) -> str:
    """In an exercise listed for the right, right is the worked side and left the other."""
    if sides == 1:
        return words
    words = re.sub(r"\bright\b", "{side}", words)
    return re.sub(r"\bleft\b", "{other}", words)


def phrase_pattern(row: TokenRow) -> re.Pattern[str]:
    pattern = re.escape(row.phrase)
    pattern = pattern.replace(r"\{value\}", r"(?P<value>[\d.]+)")
    return re.compile(pattern.replace(r"\{kind\}", "(?P<kind>in|out|easy|hold)"))


PATTERNS = [(row, phrase_pattern(row)) for row in TOKENS.values()]


def listed_side(row: TokenRow) -> str | None:
    if not row.is_sided:
        return None
    return row.hand if row.hand in ("L", "R") else "R"


def token(words: str) -> dict[str, Any]:
    for row, pattern in PATTERNS:
        match = pattern.fullmatch(words.replace("% backward", "% back"))
        if match:
            result: dict[str, Any] = {"id": row.id}
            if (side := listed_side(row)) is not None:
                result["side"] = side
            found = match.groupdict()
            if found.get("value"):
                result["value"] = number(found["value"])
            if found.get("kind"):
                result["kind"] = found["kind"]
            return result
    raise ValueError(f"not in the vocabulary: {words!r}")


def joint_target(match: re.Match[str]) -> dict[str, Any]:
    term, side, value, unit = match.groups()
    joint = JOINTS[term]
    if (unit or "°") != joint.unit:
        raise ValueError(f"wrong unit: {match[0]!r}")
    result: dict[str, Any] = {"joint": term}
    if side or joint.sidedness == "limb":
        result["side"] = side or "B"
    result["value"] = number(value)
    return result


def parts(cell: str) -> dict[str, Any]:
    """The targets, tokens and `neutral` of one phase cell, split at semicolons."""
    phase: dict[str, Any] = {}
    for part in (each.strip() for each in cell.split(";")):
        match = TARGET.fullmatch(part)
        if match:
            phase.setdefault("targets", []).append(joint_target(match))
        elif part == "neutral":
            phase["neutral"] = True
        else:
            phase.setdefault("tokens", []).append(token(part))
    return phase


def token_ids(phase: dict[str, Any]) -> set[str]:
    return {each["id"] for each in phase.get("tokens", [])}


def phase_kind(label: str, phase: dict[str, Any], kind: str) -> str:
    if kind == "breathing":
        return "breath"
    ids = token_ids(phase)
    if label in REST_LABELS or label.startswith("let go"):
        is_return = phase.get("neutral") and label.startswith("let go,")
        return "move" if is_return else "rest"
    if "hold" in ids or label in ("hold", "breathe") or ids & {"pressure", "gaze_far", "blink"}:
        return (
            "move"
            if "forearm_outer" in ids or "forearm_inner" in ids or ("temples_circle" in ids)
            else "hold"
        )
    if kind == "relaxation" and any(each.startswith(("effort", "tense_")) for each in ids):
        return "hold"
    return "hold" if "eyes_closed" in ids or label in SCANNED else "move"


SCANNED = ("jaw and tongue", "throat and neck", "shoulders and arms", "whole breath")


def is_dosed(phase: dict[str, Any], holds: list[float | int]) -> bool:
    """Whether the "Hold:" line of the entry means this phase; rests keep their own seconds."""
    if phase["seconds"] not in holds or phase.get("neutral"):
        return False
    ids = token_ids(phase)
    held = ids & {"hold", "pressure"} or {"id": "breath", "kind": "hold"} in phase.get("tokens", [])
    is_plain = phase["label"]["en"] in ("hold", "pause", "hold back")
    return bool(held or is_plain) and phase["kind"] in ("hold", "breath")


def phases(block: str, kind: str, sides: int, holds: list[float | int]) -> list[dict[str, Any]]:
    rows = re.findall(r"^  \d+\. (.+) – ([\d.]+) s – `(.+)`$", block, re.MULTILINE)
    result = []
    for label, seconds, cell in rows:
        found = parts(cell)
        phase = {
            "label": text(mirrored_words(label, sides)),
            "kind": phase_kind(label, found, kind),
            "seconds": number(seconds),
        }
        phase.update(neutral=True) if found.get("neutral") else None
        phase.update({k: found[k] for k in ("targets", "tokens") if k in found})
        if is_dosed(phase, holds):
            phase["dosed"] = True
        result.append(phase)
    return result


def dose(line: str) -> tuple[dict[str, Any], int, float, list[float | int]]:
    match = re.search(
        r"(\d+) sets? × (\d+) reps?(?: × (\d) sides)?(?:, rest (\d+) s)?; (.*?)\. "
        r"Time (\d+) s\. Sides: (\d)\.(?: Hold: ([\d. /]+) s\.)?$",
        line,
    )
    if match is None:
        raise ValueError(f"dose not understood: {line}")
    sets, reps, sides_a, rest, often, time, sides, holds = match.groups()
    result: dict[str, Any] = {"sets": int(sets), "reps": int(reps)}
    if rest:
        result["rest_s"] = int(rest)
    daily = re.match(r"(\d+)(?:–(\d+))? × a day", often) or re.search(
        r"typically (\d+)(?:–(\d+))? × a day", often
    )
    result["per_day"] = int(daily[1]) if daily else 1
    if daily and daily[2]:
        result["per_day_max"] = int(daily[2])
    if int(sides_a or 1) != int(sides):
        raise ValueError(f"sides disagree: {line}")
    seconds = [number(each) for each in (holds or "").split("/") if each.strip()]
    return result, int(sides), number(time), seconds


def changed_phases(
    base: list[dict[str, Any]], data: dict[str, Any], kind: str
) -> list[dict[str, Any]] | None:
    """The phases of a variant, or None when it keeps those of the exercise."""
    if rows := data.get("rows"):
        result = []
        for row in rows:
            label, row_kind, seconds, cell = row.split(" | ")
            result.append(
                {"label": text(label), "kind": row_kind, "seconds": number(seconds), **parts(cell)}
            )
        return result
    if not any(key in data for key in ("swap", "secs", "drop", "also")):
        return None
    result = []
    for index, phase in enumerate(base, 1):
        if index in data.get("drop", ()):
            continue
        new = dict(phase)
        if index in data.get("swap", {}):
            new = {k: v for k, v in phase.items() if k not in ("targets", "tokens")}
            new.update(parts(data["swap"][index]))
        new["seconds"] = data.get("secs", {}).get(index, phase["seconds"])
        if "also" in data and token(data["also"]) not in new.get("tokens", []):
            new["tokens"] = [*new.get("tokens", []), token(data["also"])]
        result.append(new)
    return result


def variant(words: str, data: dict[str, Any], entry: dict[str, Any], sides: int) -> dict[str, Any]:
    result: dict[str, Any] = {"text": text(mirrored_words(words, sides))}
    if any(key in data for key in ("reps", "sets", "hold")):
        new = dict(entry["dose"])
        new.update({key: data[key] for key in ("sets", "reps") if key in data})
        if "hold" in data:
            new["hold_s"] = data["hold"]
        result["dose"] = new
    if "share" in data:
        result["range_share"] = data["share"]
    result.update({key: data[key] for key in ("position", "equipment", "exercise") if key in data})
    new_phases = changed_phases(entry["phases"], data, entry["kind"])
    if new_phases is not None:
        result["phases"] = new_phases
    return result


def line(block: str, label: str) -> str:
    match = re.search(rf"^- \*\*{re.escape(label)}:\*\* (.+)$", block, re.MULTILINE)
    if match is None:
        raise ValueError(f"no line {label!r} in {block[:60]!r}")
    return match[1].strip()


def cautions(words: str) -> list[dict[str, Any]]:
    if words == "none":
        return []
    result = []
    for each in re.findall(r"(C-[A-Z-]+)(?:\(([^)]*)\))?", words):
        code: dict[str, Any] = {"code": each[0]}
        if each[1]:
            code["modification"] = text(each[1])
        result.append(code)
    return result


def flags(block: str) -> dict[str, str]:
    match = re.search(
        r"^- \*\*Intensity\*\* (?P<intensity>\d) · \*\*camera\*\* (?P<camera>\w+) · "
        r"\*\*stand\*\* (?P<stand>\w+) · \*\*therapist\*\* (?P<therapist>\w+) · "
        r"\*\*evidence\*\* (?P<evidence>.+)$",
        block,
        re.MULTILINE,
    )
    if match is None:
        raise ValueError(f"no flags in {block[:60]!r}")
    return match.groupdict()


def exercise(block: str, setups: dict[str, list[str]]) -> dict[str, Any]:
    name, id_ = re.match(r"\d+\. (.+) – `([a-z0-9-]+)`", block).groups()  # type: ignore[union-attr]
    kind, goals = line(block, "Kind / goals").split(" / ")
    region, muscles = line(block, "Region / muscles").split(" / ", 1)
    position, equipment = line(block, "Position / equipment").split(" / ")
    dose_line = line(block, "Dose")
    dosage, sides, declared, holds = dose(dose_line)
    positions = POSITIONS[position].split()
    shown = flags(block)
    entry: dict[str, Any] = {
        "id": id_, "name": text(name), "kind": kind, "goals": goals.split(", "),
        "region": text(region), "muscles": text(mirrored_words(muscles, sides)),
        "muscle_ids": MUSCLES[id_].split(), "position": positions[0],
        "position_text": text(position), "other_positions": positions[1:],
        "equipment": EQUIPMENT.get(equipment, [equipment]), "equipment_text": text(equipment),
        "setup": setups.get(id_, []), "sides": sides, "dose": dosage, "dose_text": text(dose_line),
        "declared_s": declared, "hold_max_s": 30,
        "phases": phases(block, kind, sides, holds),
    }  # fmt: skip
    easier, harder = re.fullmatch(  # type: ignore[union-attr]
        r"(.+?) \*\*Harder:\*\* (.+)", line(block, "Easier")
    ).groups()
    entry["easier"] = variant(easier, EASIER.get(id_, {}), entry, sides)
    entry["harder"] = variant(harder, HARDER.get(id_, {}), entry, sides)
    entry["hold_max_s"] = hold_max(entry)
    entry["cues"] = [text(mirrored_words(each, sides)) for each in line(block, "Cues").split(" | ")]
    entry["mistakes"] = text(mirrored_words(line(block, "Common mistakes"), sides))
    entry["cautions"] = cautions(line(block, "Cautions"))
    entry.update(
        intensity=int(shown["intensity"]),
        camera=shown["camera"],
        standing=shown["stand"] == "yes",
        therapist=shown["therapist"] == "yes",
    )
    evidence = shown["evidence"]
    entry["evidence"] = [] if evidence.startswith("none") else evidence.split(", ")
    return {key: value for key, value in entry.items() if value != [] or key == "evidence"}


def hold_max(entry: dict[str, Any]) -> float:
    """The longest hold a prescription may ask for: that of the harder variant, else 30 s."""
    harder = entry["harder"]
    if "hold_s" in harder.get("dose", {}):
        return float(harder["dose"]["hold_s"])
    own = [each["seconds"] for each in harder.get("phases", []) if each.get("dosed")]
    base = [each["seconds"] for each in entry["phases"] if each.get("dosed")]
    return float(max(own)) if own and own != base else 30.0


def setups(page: str) -> dict[str, list[str]]:
    """Section 5 of contacts.md: which contact follows from which entry as a whole."""
    result: dict[str, list[str]] = {}
    section = page[page.index("## 5.") :]
    for names, id_ in re.findall(r"^\| ([^|]+) \| ([a-z_]+) \|", section, re.MULTILINE):
        for name in names.split(", "):
            if re.fullmatch(r"[a-z]+(-[a-z]+)+", name) and id_ != "seat":
                result.setdefault(name, []).append(id_)
    return result


def tips(page: str) -> list[dict[str, Any]]:
    rows = re.findall(
        r"^\| (tip-\d+) \| ([^|]+) \| (.+?) \| (\w+) \| (.+?) \|$", page, re.MULTILINE
    )
    return [
        {
            "id": id_,
            "topic": topic,
            "text": text(words),
            "strength": strength,
            "source": "" if source == "–" else source,
        }
        for id_, topic, words, strength, source in rows
    ]


def references(page: str, dash: str) -> dict[str, str]:
    section = page[page.rindex("References") :]
    return dict(re.findall(rf"^- \*\*([A-Z0-9-]+)\*\*{dash}(.+)$", section, re.MULTILINE))


def catalogue() -> dict[str, Any]:
    page = (CLINICAL / "exercises.md").read_text(encoding="utf-8")
    tip_page = (CLINICAL / "tips.md").read_text(encoding="utf-8")
    placed = setups((CLINICAL / "contacts.md").read_text(encoding="utf-8"))
    body = page[page.index("## 3. Exercises") : page.index("## 4. Ready-made")]
    plans = page[page.index("## 4. Ready-made") : page.index("## 5. Substitution")]
    entries = [exercise(block, placed) for block in body.split("\n### ")[1:]]
    return {
        "format": 1,
        "version": VERSION,
        "review_status": text("not yet reviewed by a licensed therapist"),
        "licence": "CC BY 4.0",
        "exercises": entries,
        "programmes": [programme(block) for block in plans.split("\n### ")[1:]],
        "tips": tips(tip_page),
        "references": {**references(tip_page, " "), **references(page, " – ")},
    }


def main() -> int:
    target = ROOT / "exercises.json"
    target.write_text(readable_json(catalogue()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
