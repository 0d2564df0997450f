"""One clear sentence for every `KnownError`: what is wrong, where, and what to do about it.

A sentence names its data in braces. A part in square brackets is left out when one of its data is
missing, None or empty. A test compares every key and field raised in the code with this table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from neckbreak.errors import KnownError, Value
from neckbreak.words.language import entry

ERRORS: Final[Mapping[str, str]] = {
    # --- windows ---
    "windows-lost": (
        "A window closed by itself because of a fault. Nothing is lost and neckbreak goes on; the "
        "log says more."
    ),
    "break-window-lost": (
        "The break window closed by itself because of a fault. What you had done is kept, and "
        "neckbreak goes on; the log says more."
    ),
    # --- files of the person ---
    "settings-damaged": (
        "The settings file {file} cannot be read[ (line {line}: {detail})]. Nothing was changed "
        "and the file is left as it is: correct that line, or rename the file to begin with fresh "
        "settings."
    ),
    "settings-damaged-at-start": (
        "The settings file {file} cannot be read[ (line {line}: {detail})]. The default settings "
        "are used and the file is left as it is: correct that line, or rename the file to begin "
        "with fresh settings."
    ),
    "setting-invalid": "The setting {name} {why}[, not “{given}”]. Nothing was changed.",
    "setting-ignored": "In {file}, the setting {name} {why}. Its default is used.",
    "settings-unwritable": (
        "The settings could not be saved in {file}[: {reason}]. The settings from before stay in "
        "force."
    ),
    "state-damaged": (
        "The saved state[ {file}] cannot be read[ ({detail})]. neckbreak plans afresh from now; "
        "your record is not affected."
    ),
    "state-unwritable": (
        "The state of planning could not be saved in {file}[: {reason}]. After a restart neckbreak "
        "would plan afresh; your record is not affected."
    ),
    "record-damaged": (
        "The record {file} is damaged. Start neckbreak: it keeps the damaged file, restores the "
        "newest good backup and says what was lost."
    ),
    "record-missing": "There is nothing in the record {file} yet.",
    "record-empty": "There is nothing in the record yet: no break, no exercise, no answer.",
    "record-not-there": (
        "There is no record in {folder}. Start neckbreak once, or name the right folder with "
        "--data-dir."
    ),
    # --- what a person says about the record ---
    "excuse-too-far": "Days can be excused up to {days} days ahead.",
    "mark-too-late": "What was done can be marked by hand for today and {days} days back.",
    "mark-nothing-left": "Everything that was asked for on that day is done or stopped already.",
    "correction-refused": (
        "That cannot be corrected so: the entry is not there any more, the value is out of range, "
        "or it is a stop for pain, which stays in the record for your safety."
    ),
    "record-restored": (
        "The record {file} was damaged. It was restored from the backup {backup}; of what was "
        "newer, {salvaged} entries were saved and {lost} were lost. The damaged file was kept: "
        "{damaged}."
    ),
    "record-restored-unsure": (
        "The record {file} was damaged. It was restored from the backup {backup}; of what was "
        "newer, {salvaged} entries were saved, and how many were lost cannot be told. The damaged "
        "file was kept: {damaged}."
    ),
    "record-begun-anew": (
        "The record {file} was damaged and there was no good backup. A new record was begun; "
        "{salvaged} entries were saved from the damaged one and {lost} were lost. The damaged file "
        "was kept: {damaged}."
    ),
    "record-begun-anew-unsure": (
        "The record {file} was damaged and there was no good backup. A new record was begun; "
        "{salvaged} entries were saved from the damaged one, and how many were lost cannot be "
        "told. The damaged file was kept: {damaged}."
    ),
    "record-was-missing": (
        "The record {file} was missing or empty. It was restored from the backup {backup}; what "
        "came after that backup is not in it."
    ),
    "record-from-the-future": (
        "The record {file} was written by a newer neckbreak (format {found}, this one knows "
        "{known}). It was not touched: please update neckbreak."
    ),
    "record-unwritable": (
        "The record {file} could not be written[: {reason}]. What you did just now may be missing "
        "from it."
    ),
    "backup-missing": "There is no file {file}; “neckbreak restore --list” shows the backups.",
    "no-backup": "There is no good backup in {folder}; nothing was changed.",
    "archive-missing": "There is no file {file}.",
    "archive-foreign": "{file} is not an export of neckbreak; nothing was changed.",
    "archive-damaged": (
        "{file} is damaged or was changed since it was exported; nothing was changed here."
    ),
    "archive-from-the-future": (
        "{file} was exported by a newer neckbreak. Please update neckbreak first; nothing was "
        "changed."
    ),
    "neckbreak-running": (
        "neckbreak is running with {folder}. End it first (neckbreak quit), then try again; "
        "nothing was changed."
    ),
    "erase-unconfirmed": (
        "Nothing was erased. To erase everything, type {word} when asked, or use --yes."
    ),
    "erase-failed": (
        "{file} could not be removed[: {reason}]. Close what uses it and erase again: some of your "
        "data is still there."
    ),
    "backup-damaged": "{file} is not a good backup of a record; nothing was changed.",
    "disk-full": (
        "The disk is full: {file} could not be written. Free some space; nothing that was saved "
        "before is lost."
    ),
    "folder-unwritable": (
        "neckbreak cannot write in its folder {file}[: {reason}]. Allow writing there, or choose "
        "another folder with --data-dir."
    ),
    "data-dir-unwritable": (
        "neckbreak cannot write {file}[: {reason}]. Allow writing there, or choose another folder "
        "with --data-dir."
    ),
    "output-unwritable": "{file} could not be written[: {reason}].",
    # --- exercises and programmes ---
    "catalogue-damaged": (
        "The exercise catalogue {file} cannot be read[ ({detail})]. Reinstall neckbreak, or run "
        "“neckbreak catalogue check” to see every problem."
    ),
    "catalogue-missing": "The exercise catalogue {file} is missing. Reinstall neckbreak.",
    "resource-missing": "A file of neckbreak itself is missing: {file}. Reinstall neckbreak.",
    "programme-damaged": (
        "The programme {file} cannot be used[ ({detail})]. Run “neckbreak programme check” on it "
        "to see every problem."
    ),
    "programme-unknown": (
        "There is no programme “{id}”. “neckbreak programme list” shows those installed."
    ),
    "exercise-unknown": (
        "There is no exercise “{id}”[; did you mean “{near}”]. “neckbreak catalogue list” shows "
        "all."
    ),
    "exercise-needed": "Say which exercise, or ask for the contact sheet of all of them.",
    "exercise-withheld": (
        "“{exercise}” is withheld because of your safety answers[ ({reason})]. Review them under "
        "Safety, or ask your therapist."
    ),
    # --- the running program ---
    "not-running": "neckbreak is not running. Start it with “neckbreak”.",
    "already-running": "neckbreak runs already for this data folder[ ({file})].",
    "socket-unavailable": "neckbreak cannot be reached by commands[: {reason}].",
    "control-unavailable": "neckbreak cannot be reached by commands[: {reason}].",
    "control-timeout": (
        "neckbreak did not answer within {seconds} s. It may be busy: try again, or quit and "
        "restart it."
    ),
    "control-nonsense": (
        "The running neckbreak gave an answer that cannot be understood[ ({detail})]. Perhaps it "
        "is of another version: restart it."
    ),
    "bad-request": "The request to the running neckbreak is not valid[: {detail}].",
    "request-malformed": "The request to the running neckbreak is not valid[: {detail}].",
    "request-too-large": "The request is too large[: at most {limit} bytes].",
    "request-too-long": "The request is too long[: at most {limit} bytes].",
    "answer-too-long": "The answer is too long to be sent[: at most {limit} bytes]. Ask for less.",
    "request-version": (
        "The request speaks another version[ ({version})] than the running neckbreak. Restart "
        "neckbreak after an update."
    ),
    "request-refused": "The running neckbreak belongs to another user and does not answer.",
    "request-unknown": "The running neckbreak does not know the command[ “{do}”].",
    "unknown-command": "The running neckbreak does not know the command[ “{command}”].",
    "internal-error": (
        "Something in neckbreak failed[ ({detail})]. The log has the details; neckbreak goes on."
    ),
    "sensor-unavailable": (
        "Activity cannot be read through {sensor}[: {reason}]. “neckbreak doctor” shows what "
        "is used instead."
    ),
    # --- asking for something that cannot be now ---
    "no-break-due": "No break is due now. “neckbreak break” starts one anyway.",
    "break-running": "A break is running already.",
    "no-break-running": "No break is running.",
    "snoozes-used-up": "This break was put off as often as possible; it can be started or skipped.",
    "paused-already": "neckbreak is paused already[, until {until}].",
    "nothing-to-resume": "neckbreak is not paused.",
    "locked-by-safety": (
        "No exercises now: your safety answers ask for medical advice first. Review them under "
        "Safety."
    ),
    "screening-needed": (
        "Please answer the safety questions first: “neckbreak show today” opens them."
    ),
    # --- wrong words on the command line ---
    "pause-invalid": (
        "“{given}” is not a pause. Use for example 30m, 2h, “until 14:00”, call or today."
    ),
    "time-invalid": "“{given}” is not a time of day. Use HH:MM, for example 14:30.",
    "duration-invalid": "“{given}” is not a length. Use minutes, for example 5 or 15.",
    "kind-invalid": "“{given}” is not a kind of break. Use micro or exercise.",
    "page-unknown": "There is no page “{given}”[. The pages are {pages}].",
    "format-unknown": (
        "“{given}” cannot be written: the name of a picture ends in .png, or in .svg for one "
        "exercise."
    ),
    "size-invalid": "A size of {given} pixels does not work. Use 32 to 4000.",
    "day-invalid": "“{given}” is not a day. Use YYYY-MM-DD, for example 2026-03-31.",
    "days-reversed": "The period ends ({end}) before it begins ({begin}).",
    # --- the simulated day, pictures, windows ---
    "stage-unknown": "There is no stage {given}; this programme has stages 1 to {count}.",
    "phase-unknown": "There is no phase {given}; this exercise has phases 1 to {count}.",
    "scenario-damaged": "The day file {file} cannot be used[, {where}][: {detail}].",
    "day-file-damaged": "The day file {file} cannot be used[, {where}][: {detail}].",
    "render-failed": "The picture could not be drawn[: {reason}].",
    "qt-pair-broken": (
        "This Python ({python}) and this Qt ({qt}) do not work together. Install again with "
        "“./dev.py setup”, or take another Python."
    ),
    "no-display": (
        "There is no display to show windows on[: {reason}]. Start neckbreak inside a desktop "
        "session; reports and checks work without one."
    ),
}

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_FIELD = re.compile(r"\{(\w+)\}")


def error_text(error: KnownError) -> str:
    """The sentence for an error, in the language spoken.

    An unknown key is worded plainly with its data rather than failing inside an error.
    """
    if error.key not in ERRORS:
        data = ", ".join(f"{name}: {value}" for name, value in error.data.items())
        return f"{error.key}{f' ({data})' if data else ''}"
    return fill(entry(ERRORS, error.key), error.data)


def fill(sentence: str, data: Mapping[str, Value]) -> str:
    """Put data into a sentence; parts in square brackets need all of theirs."""

    def keep(part: re.Match[str]) -> str:
        is_whole = all(data.get(name) not in (None, "") for name in _FIELD.findall(part[1]))
        return part[1] if is_whole else ""

    kept = _OPTIONAL.sub(keep, sentence)
    return _FIELD.sub(lambda field: str(data.get(field[1], "?")), kept)


def fields(sentence: str) -> tuple[frozenset[str], frozenset[str]]:
    """The data a sentence needs, and the data it can do without."""
    needed = frozenset(_FIELD.findall(_OPTIONAL.sub("", sentence)))
    return needed, frozenset(_FIELD.findall(sentence)) - needed
