"""Everything in one file, to keep or to move to another computer: a zip that people can read.

    README.txt          what is what                 report.csv   as for a therapist, all of it
    neckbreak.db        the record                   tables/      each table of the record as CSV
    settings.toml       following.json               programmes/  drafts/
    manifest.json       format, version, and the SHA-256 of every other file

Import trusts nothing: names outside this list, sums that differ and sizes beyond reason are
refused before anything is written. What stood there before is kept beside the new.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import re
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

from neckbreak.errors import KnownError
from neckbreak.storage.adherence_db import AdherenceDatabase
from neckbreak.storage.backup import restore
from neckbreak.storage.folder import (
    PRIVATE_FILE,
    DataFolder,
    known,
    make_private_folder,
    set_aside,
    sync_folder,
    write_private,
)
from neckbreak.storage.schema import EVENT_TABLES, VERSION

FORMAT: Final = "neckbreak-archive"
ARCHIVE_VERSION: Final = 1
MOST_BYTES: Final = 1 << 30
"""A record of a lifetime is far smaller; a zip that unpacks to more is no archive of ours."""

RECORD: Final = "neckbreak.db"
MANIFEST: Final = "manifest.json"
_RESTORED: Final = re.compile(r"settings\.toml|following\.json|(programmes|drafts)/[\w.-]+\.json")
_READ: Final = re.compile(r"README\.txt|report\.csv|tables/\w+\.csv")
_CHUNK: Final = 1 << 20
_UNREADABLE: Final = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, KeyError),
    *(NotImplementedError, RuntimeError),
)
"""What reading a damaged or strange zip raises: a wrong header can ask for anything."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: where the record from before lies now (None: there was none), how many
    files came with the record, and the names of those whose older version was kept beside them."""

    kept_record: Path | None
    files: int
    kept: tuple[Path, ...]


# --- writing ------------------------------------------------------------------------------------


def write_archive(folder: DataFolder, place: Path, made: str, texts: Mapping[str, str]) -> int:
    """Write everything of a data directory into one file, mode 0600; gives its bytes.

    Works beside a running neckbreak. `made` is the time for the manifest, `texts` are files for
    people by name. Raises KnownError("record-damaged" | "output-unwritable" | "disk-full").
    """
    temporary = place.with_name(f".{place.name}.{os.getpid()}.tmp")
    try:
        with (
            tempfile.TemporaryDirectory(prefix=".neckbreak-", dir=place.absolute().parent) as work,
            open(temporary, "xb", opener=_private) as file,
        ):
            with _Writer(file) as archive:
                for name, text in texts.items():
                    archive.add(name, text.encode())
                _add_record(archive, folder, Path(work) / RECORD)
                for name, path in _files(folder):
                    archive.add(name, path.read_bytes())
                archive.finish(made)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(place)
    except OSError as error:
        raise known(error, "output-unwritable", place) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
    sync_folder(place.absolute().parent)
    return place.stat().st_size


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, PRIVATE_FILE)


def _files(folder: DataFolder) -> Iterator[tuple[str, Path]]:
    """The other files that an import brings back, by their names in the archive."""
    single = (folder.settings, folder.root / "following.json")
    many = [each for part in (folder.programmes, folder.drafts) for each in part.glob("*.json")]
    for path in (*single, *sorted(many)):
        name = path.relative_to(folder.root).as_posix()
        if path.is_file() and _RESTORED.fullmatch(name):
            yield name, path


def _add_record(archive: _Writer, folder: DataFolder, copy: Path) -> None:
    """The record as a database of its own, and each of its tables for people."""
    with contextlib.closing(AdherenceDatabase(folder.record, is_read_only=True)) as record:
        record.copy_to(copy)
        archive.add(RECORD, copy.read_bytes())
        for table in EVENT_TABLES:
            archive.add(f"tables/{table}.csv", _table(record, table))


def _table(record: AdherenceDatabase, table: str) -> bytes:
    import csv

    text = io.StringIO(newline="")
    csv.writer(text).writerows(record.table(table))
    return text.getvalue().encode()


class _Writer:
    """A zip with a manifest of everything in it."""

    def __init__(self, file: IO[bytes]) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
        self._sums: dict[str, str] = {}

    def __enter__(self) -> _Writer:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def add(self, name: str, content: bytes) -> None:
        """Add a file."""
        self._sums[name] = hashlib.sha256(content).hexdigest()
        self._zip.writestr(name, content)

    def finish(self, made: str) -> None:
        """Add the manifest."""
        manifest = {
            "format": FORMAT,
            "version": ARCHIVE_VERSION,
            "record": VERSION,
            "made": made,
            "files": self._sums,
        }
        self._zip.writestr(MANIFEST, json.dumps(manifest, indent=1) + "\n")


# --- reading ------------------------------------------------------------------------------------


def import_archive(place: Path, folder: DataFolder) -> Imported:
    """Put an archive's record, settings and programmes in the place of those in a data directory.

    Nothing may have the record open. What was there is kept under another name. Raises
    KnownError("archive-missing" | "archive-damaged" | "archive-foreign" |
    "archive-from-the-future", file=...) before anything is changed, and "record-unwritable",
    "folder-unwritable" or "disk-full".
    """
    contents = read_archive(place)
    folder.create()
    fresh = folder.root / f".{RECORD}.import"
    kept = []
    try:
        write_private(fresh, contents.pop(RECORD))
        try:
            kept_record = restore(fresh, folder.record)
        except KnownError as error:
            if error.key != "backup-damaged":
                raise
            raise KnownError("archive-damaged", file=str(place)) from error
        for name, content in contents.items():
            path = folder.root / name
            make_private_folder(path.parent)
            if path.exists() and path.read_bytes() != content:
                kept.append(set_aside(path, "before-import"))
            write_private(path, content)
    except OSError as error:
        raise known(error, "folder-unwritable", folder.root) from error
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink()
    return Imported(kept_record, len(contents), tuple(kept))


def read_archive(place: Path) -> dict[str, bytes]:
    """What an archive would bring back, checked, by name; the record is always in it.

    Raises KnownError as `import_archive`; nothing is written.
    """
    try:
        with zipfile.ZipFile(place) as archive:
            manifest = _manifest(archive, place)
            return dict(_checked(archive, manifest, place))
    except FileNotFoundError as error:
        raise KnownError("archive-missing", file=str(place)) from error
    except _UNREADABLE as error:
        raise KnownError("archive-damaged", file=str(place)) from error


def _manifest(archive: zipfile.ZipFile, place: Path) -> dict[str, Any]:
    if MANIFEST not in archive.namelist():
        raise KnownError("archive-foreign", file=str(place))
    if archive.getinfo(MANIFEST).file_size > _CHUNK:
        raise KnownError("archive-damaged", file=str(place))
    manifest = json.loads(archive.read(MANIFEST))
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise KnownError("archive-foreign", file=str(place))
    versions = manifest.get("version"), manifest.get("record")
    if not all(isinstance(each, int) for each in versions):
        raise KnownError("archive-damaged", file=str(place))
    if manifest["version"] > ARCHIVE_VERSION or manifest["record"] > VERSION:
        raise KnownError("archive-from-the-future", file=str(place))
    return manifest


def _checked(
    archive: zipfile.ZipFile, manifest: dict[str, Any], place: Path
) -> Iterator[tuple[str, bytes]]:
    """Every file whose name and sum are in order; one that is not spoils the archive."""
    damaged = KnownError("archive-damaged", file=str(place))
    names, sums = archive.namelist(), manifest.get("files")
    if not isinstance(sums, dict) or RECORD not in sums:
        raise damaged
    if set(names) != {*sums, MANIFEST} or len(names) != len(set(names)):
        raise damaged
    if sum(each.file_size for each in archive.infolist()) > MOST_BYTES:
        raise damaged
    for name, expected in sums.items():
        is_restored = name == RECORD or _RESTORED.fullmatch(name)
        if not is_restored and not _READ.fullmatch(name):
            raise damaged
        content = archive.read(name)
        if hashlib.sha256(content).hexdigest() != expected:
            raise damaged
        if is_restored:
            yield name, content
