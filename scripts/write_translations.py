"""Write the list of all sentences for translators, take up a language, compile what is there.

    PYTHONPATH=src python scripts/write_translations.py [--check | --add LANGUAGE | --compile]

Without an option it writes `assets/translations/neckbreak.ts`; `--check` only looks whether that is
current (exit code 1 if not). `--add de` begins `neckbreak_de.ts` or brings it up to date and keeps
what is translated. `--compile` makes the .qm of every language.

The sentences come from the tables of `neckbreak.words` and from the declarations of settings and
safety questions. Qt Linguist opens the files; `--compile` uses the lrelease of PySide6.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

import neckbreak.words
from neckbreak.domain.screening import CONFIRMATION, NEW_OR_WORSE_TEXT, QUESTIONS
from neckbreak.domain.settings_table import GROUPS, SETTINGS

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "translations"
CONTEXT = "neckbreak"
NO_SENTENCES = ("language", "pseudo")
"""Modules of `words` that hold none."""

Entry = tuple[str, str, bool, str]
"""Source text, key ("" for none), whether a number decides its form, where it comes from."""


def entries() -> list[Entry]:
    """Every text once for each key, by place and in the order of the tables."""
    found: dict[tuple[str, str], Entry] = {}
    for each in (*_words(), *_declared()):
        found.setdefault((each[0], each[1]), each)
    return list(found.values())


def _words() -> Iterator[Entry]:
    for info in pkgutil.iter_modules(neckbreak.words.__path__):
        if info.name in NO_SENTENCES:
            continue
        module = importlib.import_module(f"neckbreak.words.{info.name}")
        for name, value in vars(module).items():
            if name.isupper() and not name.startswith("_"):
                yield from _sentences(value, f"words/{info.name}.py {name}")


def _sentences(value: object, where: str) -> Iterator[Entry]:
    match value:
        case str() if len(value) > 2:
            yield value, "", False, where
        case tuple() if all(isinstance(each, str | tuple) for each in value):
            for each in value:
                yield from _sentences(each, where)
        case Mapping():
            yield from _table(value, where)


def _table(table: Mapping[object, object], where: str) -> Iterator[Entry]:
    for key, value in table.items():
        if not isinstance(key, str):
            continue
        if " " in key:  # a heading that is shown
            yield key, "", False, where
        match value:
            case str():
                yield value, key, False, where
            case (str(), str(many)):
                yield many, key, True, where


def _declared() -> Iterator[Entry]:
    for group in GROUPS:
        yield group, "", False, "domain/settings_table.py"
    for setting in SETTINGS:
        labels = [label for _, label in setting.choices]
        for text in (setting.title, setting.help, *labels, *filter(None, (setting.none_as,))):
            yield text, "", False, f"domain/settings_table.py {setting.key}"
    for question in QUESTIONS:
        for text in (question.text, *(box.text for box in question.boxes)):
            yield text, "", False, f"domain/screening.py {question.id}"
    for text in (NEW_OR_WORSE_TEXT, CONFIRMATION):
        yield text, "", False, "domain/screening.py"


def file_text(language: str | None, known: Mapping[tuple[str, str], ET.Element]) -> str:
    """A file for Qt Linguist: what `known` translates is kept, the rest is unfinished."""
    root = ET.Element("TS", {"version": "2.1", "sourcelanguage": "en"})
    if language is not None:
        root.set("language", language)
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source, key, is_plural, where in entries():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if is_plural else {})
        ET.SubElement(message, "source").text = source
        if key:
            ET.SubElement(message, "comment").text = key
        ET.SubElement(message, "extracomment").text = where
        kept = known.get((source, key))
        if kept is not None:
            message.append(kept)
            continue
        translation = ET.SubElement(message, "translation", {"type": "unfinished"})
        if is_plural:
            ET.SubElement(translation, "numerusform")
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def translations(path: Path) -> dict[tuple[str, str], ET.Element]:
    """What a file translates already, by source and key."""
    if not path.exists():
        return {}
    return {
        (message.findtext("source", ""), message.findtext("comment", "")): translation
        for message in ET.parse(path).getroot().iter("message")
        if (translation := message.find("translation")) is not None
    }


def main(arguments: list[str]) -> int:
    """Do what is asked for; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--add", metavar="LANGUAGE")
    parser.add_argument("--compile", action="store_true")
    asked = parser.parse_args(arguments)
    template = FOLDER / "neckbreak.ts"
    if asked.check:
        is_current = template.exists() and template.read_text("utf-8") == file_text(None, {})
        sys.stdout.write("current\n" if is_current else "not current: run this script\n")
        return 0 if is_current else 1
    if asked.add:
        path = FOLDER / f"neckbreak_{asked.add}.ts"
        path.write_text(file_text(asked.add, translations(path)), "utf-8")
    elif asked.compile:
        for path in sorted(FOLDER.glob("neckbreak_*.ts")):
            compile_file(path, path.with_suffix(".qm"))
    else:
        template.write_text(file_text(None, {}), "utf-8")
    return 0


def compile_file(source: Path, made: Path) -> None:
    """One file for Qt's translator, by the lrelease beside this Python."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    command = [str(tool), "-silent", str(source), "-qm", str(made)]
    subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
