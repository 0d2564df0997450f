"""What the rest stands on: pins, versions, packaged data, and nothing of anybody's machine."""

import ast
import configparser
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
APP_ID = "io.github.neckbreak.neckbreak"
LOCKS = ("run.txt", "dev.txt", "matrix-newest.txt")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def version() -> str:
    tree = ast.parse((ROOT / "src/neckbreak/__init__.py").read_text(encoding="utf-8"))
    (value,) = (
        node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and node.targets[0].id == "__version__"
    )
    return value


def locked(name: str) -> dict[str, tuple[Requirement, list[str]]]:
    """Rows of a lock file by canonical name, each with its hashes."""
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8").replace("\\\n", " ")
    rows = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    found = {}
    for row in rows:
        requirement, *hashes = re.split(r"\s+--hash=", row)
        parsed = Requirement(requirement)
        assert canonicalize_name(parsed.name) not in found, f"{parsed.name} is pinned twice"
        found[canonicalize_name(parsed.name)] = (parsed, [each.strip() for each in hashes])
    return found


def group(name: str) -> list[Requirement]:
    wanted = []
    for entry in PYPROJECT["dependency-groups"][name]:
        wanted += group(entry["include-group"]) if isinstance(entry, dict) else [Requirement(entry)]
    return wanted


def declared(lock: str) -> list[Requirement]:
    runtime = [Requirement(text) for text in PYPROJECT["project"]["dependencies"]]
    return runtime + group("build" if lock == "run.txt" else "dev")


def tracked_files() -> list[Path]:
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("not a git checkout: which files are published is not known here")
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    paths = (ROOT / name for name in listed.stdout.split("\0") if name)
    return [path for path in paths if path.is_file()]


@pytest.mark.parametrize("lock", LOCKS)
def test_every_row_of_a_lock_is_one_version_with_hashes(lock):
    for name, (requirement, hashes) in locked(lock).items():
        assert re.fullmatch(r"==[^,*]+", str(requirement.specifier)), name
        assert hashes, f"{name} has no hash"
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in hashes), name


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_all_that_is_declared_and_within_its_bounds(lock):
    rows = locked(lock)
    python = "3.12" if lock == "matrix-newest.txt" else "3.11"
    for wanted in declared(lock):
        pinned, _ = rows[canonicalize_name(wanted.name)]
        applies = not wanted.marker or wanted.marker.evaluate({"python_version": python})
        (pin,) = pinned.specifier
        assert wanted.specifier.contains(pin.version) or not applies, f"{pinned} against {wanted}"


def test_platform_packages_are_pinned_only_for_their_platform():
    rows = locked("run.txt")
    assert str(rows["jeepney"][0].marker) == 'sys_platform == "linux"'
    assert str(rows["tzdata"][0].marker) == 'sys_platform == "win32"'


def test_running_and_developing_pin_the_same():
    run, dev = locked("run.txt"), locked("dev.txt")
    assert {name: run[name] for name in run} == {name: dev.get(name) for name in run}


def test_qt_is_the_one_that_pyproject_names():
    for lock in ("run.txt", "dev.txt"):
        for name in ("pyside6-essentials", "shiboken6"):
            (pin,) = locked(lock)[name][0].specifier
            assert pin.version == PYPROJECT["tool"]["neckbreak"]["qt"]


def test_python_below_312_never_gets_the_qt_that_loses_none():
    for text in PYPROJECT["project"]["dependencies"]:
        wanted = Requirement(text)
        if wanted.name.startswith("PySide6"):
            assert wanted.name == "PySide6-Essentials"
            if wanted.marker.evaluate({"python_version": "3.11"}):
                assert not wanted.specifier.contains(Version("6.12.0"))


def test_the_changelog_and_the_store_page_know_this_version():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[{re.escape(version())}\]", changelog, re.MULTILINE)
    metainfo = ET.parse(ROOT / f"packaging/{APP_ID}.metainfo.xml").getroot()
    assert metainfo.find("releases/release").get("version") == version()


def test_desktop_file_store_page_and_commands_agree():
    desktop = configparser.RawConfigParser()
    desktop.optionxform = str
    desktop.read(ROOT / f"packaging/{APP_ID}.desktop", encoding="utf-8")
    main = desktop["Desktop Entry"]
    assert main["Icon"] == APP_ID
    actions = [name for name in main["Actions"].split(";") if name]
    assert [f"Desktop Action {name}" for name in actions] == desktop.sections()[1:]
    programs = set(PYPROJECT["project"]["scripts"]) | set(PYPROJECT["project"]["gui-scripts"])
    for section in desktop.sections():
        assert desktop[section]["Exec"].split()[0] in programs
    metainfo = ET.parse(ROOT / f"packaging/{APP_ID}.metainfo.xml").getroot()
    assert metainfo.findtext("id") == APP_ID
    assert metainfo.findtext("launchable") == f"{APP_ID}.desktop"


def test_both_test_runs_know_the_same_markers():
    ini = configparser.ConfigParser()
    ini.read(ROOT / "tests/unit_no_qt.ini", encoding="utf-8")
    hidden = [line for line in ini["pytest"]["markers"].splitlines() if line]
    assert hidden == PYPROJECT["tool"]["pytest"]["ini_options"]["markers"]


def test_types_are_checked_without_exemptions():
    assert PYPROJECT["tool"]["mypy"]["strict"] is True
    assert "overrides" not in PYPROJECT["tool"]["mypy"]


def test_nothing_published_names_a_machine_or_a_registry():
    folders = ("root", "work", "home/[a-z]", "Users/[A-Za-z]", "tmp/bash", "opt/pypi")
    hosts = ("pypi" + r"\.org", "python" + "hosted", "registry" + r"\.npmjs", r"deb\.deb" + "ian")
    pattern = re.compile("|".join([rf"(?<![\w.~])/{name}[/\w]" for name in folders] + [*hosts]))
    found = []
    for path in tracked_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if pattern.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}")
    assert not found, "\n".join(found)
