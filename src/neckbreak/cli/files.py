"""Commands that read or write files themselves: catalogue, programmes, reports."""

from __future__ import annotations

import argparse
import contextlib
import re
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from neckbreak.bootstrap.core import find_exercise, load_exercises, make_shelf
from neckbreak.cli.out import Out
from neckbreak.errors import KnownError, NotRunning

if TYPE_CHECKING:
    from neckbreak.domain.exercise import Exercise
    from neckbreak.domain.programme import Problem, Programme

PROBLEM = 1


def say(text: object) -> str:
    """English of a language map (the command line's language)."""
    return str(text["en"]) if isinstance(text, dict) else str(text)


# --- catalogue ------------------------------------------------------------------------------


def catalogue(args: argparse.Namespace, out: Out, _data_dir: Path) -> int:
    """`neckbreak catalogue list | show ID | check [FILE]`."""
    match args.action:
        case "list":
            return _list_exercises(out)
        case "show":
            return _show_exercise(args.id, out)
        case _:
            return _check_catalogue(args.file, out)


def _list_exercises(out: Out) -> int:
    found = load_exercises().exercises.values()
    width = max(len(each.id) for each in found)
    out.lines(
        *(
            f"{each.id:<{width}}  {each.declared_s:>4.0f} s  {each.kind.value:<13} "
            f"{say(each.name)}{'  (with a therapist)' if each.is_therapist_only else ''}"
            for each in found
        )
    )
    out.data([_summary(each) for each in found])
    return 0


def _summary(exercise: Exercise) -> dict[str, Any]:
    return {
        "id": exercise.id,
        "name": say(exercise.name),
        "kind": exercise.kind.value,
        "seconds": exercise.declared_s,
        "position": say(exercise.position_text),
        "equipment": list(exercise.equipment),
        "intensity": exercise.intensity,
        "camera": exercise.camera.value,
        "therapist_only": exercise.is_therapist_only,
        "cautions": [each.code for each in exercise.cautions],
    }


def _show_exercise(exercise_id: str, out: Out) -> int:
    found = load_exercises()
    exercise = find_exercise(found, exercise_id)
    dose = exercise.dose
    sides = " each side" if exercise.sides == 2 else ""
    out.lines(
        f"{say(exercise.name)}  ({exercise.id})",
        f"{exercise.kind.value}, {say(exercise.position_text)}, {say(exercise.equipment_text)}",
        f"Dose: {dose.sets} x {dose.reps}{sides}, {exercise.declared_s:.0f} s. "
        f"{say(exercise.dose_text)}",
        "",
        *(
            f"  {number}. {say(phase.label)} - {phase.seconds:g} s"
            for number, phase in enumerate(exercise.phases, 1)
        ),
        "",
        *(f"  {say(text)}" for text in exercise.cues),
        f"Avoid: {say(exercise.mistakes)}",
        f"Easier: {say(exercise.easier.text)}",
        f"Harder: {say(exercise.harder.text)}",
        f"Cautions: {', '.join(each.code for each in exercise.cautions) or 'none'}",
        f"Evidence: {', '.join(exercise.evidence) or 'none (comfort only)'}",
        f"Catalogue {found.version}, {say(found.review_status)}",
    )
    out.data(
        {
            **_summary(exercise),
            "phases": [
                {"label": say(phase.label), "kind": phase.kind.value, "seconds": phase.seconds}
                for phase in exercise.phases
            ],
            "cues": [say(text) for text in exercise.cues],
            "easier": say(exercise.easier.text),
            "harder": say(exercise.harder.text),
            "evidence": list(exercise.evidence),
        }
    )
    return 0


def _check_catalogue(given: Path | None, out: Out) -> int:
    from neckbreak import resources
    from neckbreak.figure.contacts import reach_problems
    from neckbreak.storage.catalogue_file import check_file

    path = given or resources.catalogue_path()
    problems = check_file(path, reach_problems)
    return _tell_problems(problems, path, out)


def _tell_problems(problems: list[Problem], path: Path, out: Out) -> int:
    from neckbreak.words.problems import problem_text

    out.lines(*(f"{each.path}: {problem_text(each)}" for each in problems))
    count = len(problems)
    out.lines(
        f"{path}: {count} problem{'' if count == 1 else 's'}" if problems else f"{path}: in order"
    )
    out.data(
        {
            "file": str(path),
            "problems": [
                {
                    "path": each.path,
                    "key": each.key,
                    "data": dict(each.data),
                    "text": problem_text(each),
                }
                for each in problems
            ],
        }
    )
    return PROBLEM if any(not each.is_warning for each in problems) else 0


# --- programmes -----------------------------------------------------------------------------


def programme(args: argparse.Namespace, out: Out, data_dir: Path) -> int:
    """`neckbreak programme list | show [ID] | check FILE | install FILE | export ID -o FILE`."""
    from neckbreak.storage import programme_files

    if args.action == "check":
        problems = programme_files.check_file(args.file, load_exercises())
        return _tell_problems(problems, args.file, out)
    if args.action == "install":
        return _install(args.file, out, data_dir)

    shelf = make_shelf(data_dir)
    found = shelf.programmes()
    if args.action == "list":
        out.lines(*(f"{each.id:<26} {say(each.name)}" for each in found))
        out.data(
            [{"id": each.id, "name": say(each.name), "version": each.version} for each in found]
        )
        return 0
    active = shelf.active()
    chosen = shelf.find(args.id or (active.programme.id if active else "desk-starter"))
    if args.action == "export":
        programme_files.save_programme(args.output, chosen)
        out.lines(f"Written to {args.output}.")
        out.data({"file": str(args.output)})
        return 0
    return _show_programme(chosen, out)


def _show_programme(chosen: Programme, out: Out) -> int:
    out.lines(
        f"{say(chosen.name)}  ({chosen.id}, version {chosen.version}, {chosen.author.name})",
        f"For: {say(chosen.for_whom)}",
        f"Goal: {say(chosen.goal)}",
        f"{say(chosen.length_text)}. {say(chosen.pattern_text)}",
    )
    for stage in chosen.stages:
        names = ", ".join(" or ".join(each.exercises) for each in stage.prescriptions)
        out.lines(f"  {say(stage.name)}: {stage.breaks_per_day} a day: {names}")
    out.data(
        {
            "id": chosen.id,
            "name": say(chosen.name),
            "version": chosen.version,
            "stages": [
                {
                    "id": stage.id,
                    "name": say(stage.name),
                    "exercises": [list(each.exercises) for each in stage.prescriptions],
                }
                for stage in chosen.stages
            ],
        }
    )
    return 0


def _install(file: Path, out: Out, data_dir: Path) -> int:
    """Check, copy into the data directory, follow it, and tell a running neckbreak.

    With settings that cannot be read nothing is done: raises KnownError("settings-damaged").
    """
    from neckbreak.desktop.instance import ask
    from neckbreak.storage import programme_files
    from neckbreak.storage.folder import DataFolder
    from neckbreak.storage.settings_file import SettingsFile

    problems = programme_files.check_file(file, load_exercises())
    if any(not each.is_warning for each in problems):
        return _tell_problems(problems, file, out)
    folder = DataFolder(data_dir)
    folder.create()
    settings = SettingsFile(folder.settings)
    settings.load()  # what cannot be followed afterwards is not installed either
    installed = programme_files.load_programme(file)
    make_shelf(data_dir).install(installed)
    settings.save({"programme.active": installed.id})
    with contextlib.suppress(NotRunning):
        ask(data_dir, "reload", {})
    out.lines(f"{say(installed.name)} is installed and begins with your next break.")
    out.data({"installed": installed.id, "version": installed.version})
    return 0


# --- the record -----------------------------------------------------------------------------

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def parse_day(text: str) -> date:
    """A day written YYYY-MM-DD; raises KnownError("day-invalid")."""
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise KnownError("day-invalid", given=text)


def period(args: argparse.Namespace, today: date) -> tuple[date, date]:
    """The asked days, closed: --week D, --from and --to, else the last 28 days."""
    if args.week is not None:
        begin = parse_day(args.week)
        begin -= timedelta(days=begin.weekday())
        return begin, begin + timedelta(days=6)
    end = today if args.to_day is None else parse_day(args.to_day)
    if args.from_day is None:
        begin = end - timedelta(days=27)
    else:
        begin = parse_day(args.from_day)
    if begin > end:
        raise KnownError("days-reversed", begin=str(begin), end=str(end))
    return begin, end


def report(args: argparse.Namespace, out: Out, data_dir: Path) -> int:
    """`neckbreak report --format csv|json|fhir -o FILE`: works while neckbreak runs, too."""
    from neckbreak.bootstrap.core import write_report
    from neckbreak.desktop.clock import SystemClock

    begin, end = period(args, SystemClock().now().day)
    count = write_report(
        data_dir,
        begin,
        end,
        args.format,
        args.output,
        left_out=args.leave_out or (),
        person=args.name or "",
        with_screening=args.with_screening,
    )
    out.lines(f"{args.output}: {begin} to {end}, {count} exercise{'' if count == 1 else 's'} done.")
    out.data({"file": str(args.output), "from": str(begin), "to": str(end), "performances": count})
    return 0
