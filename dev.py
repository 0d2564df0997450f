#!/usr/bin/env python3
"""Sets up, runs and tests neckbreak from a clone. Needs Python 3.11 and nothing else.

    python3 dev.py run [args...]           start neckbreak (without a display: play the demo)
    python3 dev.py test [--fast] [pytest args]
                                           every check and test; with pytest arguments only those
    python3 dev.py setup                   only the development environment
    python3 dev.py lock [--upgrade]        write requirements/*.txt again from pyproject.toml

--fast leaves out slow tests, coverage, the other platforms' types and the real desktops.
--newest (setup, test) takes the newest Qt of requirements/matrix-newest.txt, in .venv-newest.
NECKBREAK_VENV names another place for the environment, which is .venv.

What is installed is pinned and hash-checked, and goes into the environment only. Libraries that
Qt needs from the system are installed with apt-get where that is allowed without asking for a
password; otherwise the command to run is printed. A second run finds everything in place and
needs no network. This file runs on old Pythons as far as it takes to say that they are too old.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn
from xml.etree import ElementTree as ET

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent
SCRATCH = ROOT / ".dev"
STAMP = "neckbreak-dev.json"
UV = "uv==0.13.9"

# Libraries that the Qt wheels expect of the system, and the Debian package of each.
QT_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_PACKAGE = "fonts-dejavu-core"

# Real desktops for tests/e2e: window managers, tray hosts, compositors, buses, and tools to look.
DESKTOP_PACKAGES = """
    xvfb xauth x11-utils x11-xserver-utils openbox xdotool wmctrl imagemagick
    dunst libnotify-bin xfce4-panel xfconf tint2 trayer
    sway mutter kwin-wayland weston grim wtype swayidle
    at-spi2-core python3-pyatspi gir1.2-atspi-2.0
    dbus dbus-x11 python3-dbusmock libglib2.0-bin pulseaudio pulseaudio-utils
    poppler-utils desktop-file-utils appstream procps
"""


class Stop(Exception):
    """Ends the run with a message for the person at the terminal."""


def say(text: str) -> None:
    print(f"==> {text}", flush=True)


def main(argv: list[str]) -> int:
    commands: dict[str, Callable[[list[str]], int]] = {
        "run": run_command,
        "test": test_command,
        "setup": setup_command,
        "lock": lock_command,
    }
    if not argv or argv[0] not in commands:
        print(__doc__)
        return 0 if argv and argv[0] in {"-h", "--help", "help"} else 2
    try:
        if sys.version_info < OLDEST_PYTHON:
            refuse_python()
        return commands[argv[0]](argv[1:])
    except Stop as stop:
        print(f"dev.py: {stop}", file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        print("dev.py: interrupted", file=sys.stderr, flush=True)
        return 130


def refuse_python() -> NoReturn:
    newer = [f"python3.{minor}" for minor in range(15, 10, -1) if shutil.which(f"python3.{minor}")]
    hint = f" Try: {newer[0]} dev.py {' '.join(sys.argv[1:])}" if newer else ""
    raise Stop(
        f"neckbreak needs Python {'.'.join(map(str, OLDEST_PYTHON))} or newer; "
        f"this is {platform.python_version()} ({sys.executable}).{hint}"
    )


# --- Commands -----------------------------------------------------------------------------------


def run_command(args: list[str]) -> int:
    venv = venv_path()
    prepare(venv, "run.txt")
    need_qt_libraries()
    command = [str(venv_python(venv)), "-m", "neckbreak", *args]
    if not args and not has_display():
        say("No display here ($DISPLAY and $WAYLAND_DISPLAY are empty): playing the demo instead.")
        command += ["demo", "-o", "neckbreak-demo"]
    say("Starting " + " ".join(["neckbreak", *command[3:]]))
    env = clean_environment(os.environ)
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(command[0], command, env)
    return subprocess.call(command, env=env)


def setup_command(args: list[str]) -> int:
    newest = take(args, "--newest")
    venv = venv_path("-newest" if newest else "")
    prepare(venv, "matrix-newest.txt" if newest else "dev.txt")
    need_qt_libraries()
    say(f"Ready: {venv}")
    return 0


def test_command(args: list[str]) -> int:
    fast, newest = take(args, "--fast"), take(args, "--newest")
    venv = venv_path("-newest" if newest else "")
    prepare(venv, "matrix-newest.txt" if newest else "dev.txt")
    need_qt_libraries()
    suite = Suite(venv, fast)
    if args:
        return suite.run_pytest_with(args)
    if not fast:
        need_desktops()
    return suite.run()


def lock_command(args: list[str]) -> int:
    upgrade = ["--upgrade"] if take(args, "--upgrade") else []
    tools = SCRATCH / "lock-venv"
    create_venv(tools)
    say(f"Installing {UV}")
    check_call([str(venv_python(tools)), "-m", "pip", "install", "--quiet", UV])
    pinned = SCRATCH / "qt.txt"
    pinned.write_text(f"PySide6-Essentials=={project_settings()['qt']}\n", encoding="utf-8")
    for name, group, python, pins in (
        ("run.txt", "build", "3.11", ["--constraint", str(pinned)]),
        ("dev.txt", "dev", "3.11", ["--constraint", str(pinned)]),
        ("matrix-newest.txt", "dev", "3.12", []),
    ):
        say(f"Locking requirements/{name}")
        target = ROOT / "requirements" / name
        options = "--quiet --universal --generate-hashes --no-header --no-annotate"
        check_call(
            [str(venv_python(tools)), "-m", "uv", "pip", "compile", "pyproject.toml"]
            + [*options.split(), "--no-emit-index-url", "--python-version", python]
            + ["--group", group, *pins, *upgrade, "--output-file", str(target)]
        )
        header = f"# By `python3 dev.py lock` from pyproject.toml, for Python {python} and newer.\n"
        target.write_text(header + target.read_text(encoding="utf-8"), encoding="utf-8")
    return 0


def take(args: list[str], flag: str) -> bool:
    found = flag in args
    while flag in args:
        args.remove(flag)
    return found


# --- The environment ----------------------------------------------------------------------------


def venv_path(suffix: str = "") -> Path:
    return Path(os.path.abspath(os.environ.get("NECKBREAK_VENV") or ROOT / f".venv{suffix}"))


def venv_python(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare(venv: Path, lock: str) -> None:
    """Makes the environment hold what the lock pins, and this checkout as an editable install."""
    create_venv(venv)
    install_lock(venv, lock)
    project = fingerprint(ROOT / "pyproject.toml", ROOT / "src/neckbreak/__init__.py")
    stamp = read_stamp(venv)
    if stamp.get("project") == project:
        return
    say("Installing neckbreak itself, editable")
    pip_install(venv, "--no-deps", "--no-index", "--no-build-isolation", "--editable", str(ROOT))
    write_stamp(venv, {**stamp, "project": project})


def create_venv(venv: Path) -> None:
    base = getattr(sys, "_base_executable", None) or sys.executable
    python = f"{platform.python_implementation()} {platform.python_version()}"
    identity = {"python": python, "base": os.path.realpath(base), "home": str(venv)}
    stamp = read_stamp(venv)
    python_works = answers([str(venv_python(venv)), "-c", "import pip"])
    if stamp.get("identity") == identity and python_works:
        return
    if venv.exists() and any(venv.iterdir()) and "identity" not in stamp and not python_works:
        raise Stop(f"{venv} holds something else; move it away or set NECKBREAK_VENV.")
    if "identity" in stamp or not python_works:
        need_venv_module(base)
        say(f"Making an environment in {venv} with Python {platform.python_version()}")
        check_call([base, "-m", "venv", "--clear", str(venv)])
    write_stamp(venv, {"identity": identity})


def install_lock(venv: Path, lock: str) -> None:
    path = ROOT / "requirements" / lock
    stamp = read_stamp(venv)
    locks = stamp.get("locks", {})
    if locks.get(lock) == fingerprint(path):
        return
    say(f"Installing what requirements/{lock} pins, every file checked against its hash")
    pip_install(venv, "--require-hashes", "--only-binary", ":all:", "--requirement", str(path))
    # The development lock holds the same pins as the one for running, and more.
    holds = ["run.txt", "dev.txt"] if lock == "dev.txt" else [lock]
    locks = {name: fingerprint(ROOT / "requirements" / name) for name in holds}
    write_stamp(venv, {**stamp, "locks": locks})


def pip_install(venv: Path, *args: str) -> None:
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    command = [str(venv_python(venv)), "-m", "pip", "install", *quiet, *args]
    env = clean_environment(os.environ)
    for name in ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_HASHES"):
        env.pop(name, None)
    env.update(PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_NO_INPUT="1")
    if subprocess.call(command, env=env, cwd=ROOT) != 0:
        raise Stop("pip could not install that; its own words are above.")


def read_stamp(venv: Path) -> dict[str, Any]:
    try:
        stamp: dict[str, Any] = json.loads((venv / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp


def write_stamp(venv: Path, stamp: dict[str, Any]) -> None:
    (venv / STAMP).write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def fingerprint(*paths: Path) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def clean_environment(env: Mapping[str, str]) -> dict[str, str]:
    """The caller's environment without what would bend another Python or another Qt."""
    bent = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__")
    return {name: value for name, value in env.items() if name not in bent}


# --- What the system must provide ---------------------------------------------------------------


def has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def need_venv_module(python: str) -> None:
    if answers([python, "-c", "import ensurepip, venv"]):
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not shutil.which("apt-get"):
        raise Stop(f"{python} has no venv and ensurepip modules; install them, then try again.")
    install_packages([package], "Python here lacks its venv module")
    if not answers([python, "-c", "import ensurepip, venv"]):
        raise Stop(f"{python} still has no venv and ensurepip modules; try another Python.")


def need_qt_libraries() -> None:
    if not sys.platform.startswith("linux"):
        return
    missing = missing_qt_packages()
    if not missing:
        return
    if not shutil.which("apt-get"):
        names = [name for name in QT_LIBRARIES if not loads(name)]
        say(f"Qt may not start: this system lacks {', '.join(names) or 'any font'}.")
        return
    install_packages(missing, "Qt needs libraries of the system")


def missing_qt_packages() -> list[str]:
    missing = [package for name, package in QT_LIBRARIES.items() if not loads(name)]
    fonts = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    if not any(next(folder.rglob("*.[to]t[fc]"), None) for folder in fonts if folder.is_dir()):
        missing.append(FONT_PACKAGE)
    return missing


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def need_desktops() -> None:
    """Real desktops for the end-to-end tests: demanded in CI, a courtesy elsewhere."""
    if not sys.platform.startswith("linux"):
        return
    if not shutil.which("apt-get"):
        say("Not Debian or Ubuntu: desktop tests use what they find and say what they skip.")
        return
    present = installed_packages()
    missing = [name for name in DESKTOP_PACKAGES.split() if name not in present]
    if not missing:
        return
    try:
        install_packages(missing, "The end-to-end tests use real desktops", leave_unknown=True)
    except Stop as stop:
        if in_ci():
            raise
        say(f"{stop}\n    Going on without; the tests that need them say what they skip.")


def installed_packages() -> set[str]:
    answer = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Abbrev}\n"],
        capture_output=True,
        text=True,
        check=False,
    )
    rows = (line.split() for line in answer.stdout.splitlines())
    return {row[0] for row in rows if len(row) > 1 and row[1] == "ii"}


def install_packages(packages: list[str], why: str, leave_unknown: bool = False) -> None:
    by_hand = f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
    if os.geteuid() == 0:
        apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    elif answers(["sudo", "-n", "true"]):
        apt = ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    else:
        raise Stop(f"{why}. Please run:\n    {by_hand}")
    apt += ["-q", "-o", "DPkg::Lock::Timeout=600"]
    say(f"{why}; installing {' '.join(packages)}")
    SCRATCH.mkdir(exist_ok=True)
    log = SCRATCH / "apt.log"
    install = ["install", "--yes", "--no-install-recommends"]
    with log.open("w", encoding="utf-8") as out:

        def apt_get(*args: str) -> bool:
            return subprocess.call([*apt, *args], stdout=out, stderr=out) == 0

        if apt_get(*install, *packages):
            return
        say("Reading the package lists again")
        apt_get("update")
        if leave_unknown:
            known = set(answer_of(["apt-cache", "pkgnames"]).split())
            unknown = [name for name in packages if name not in known]
            packages = [name for name in packages if name in known]
            if unknown:
                say(f"This system has no {' '.join(unknown)}; left out")
        if packages and not apt_get(*install, *packages):
            last = "".join(log.read_text(encoding="utf-8").splitlines(keepends=True)[-4:])
            raise Stop(f"apt-get failed ({log}):\n{last.rstrip()}\nBy hand:\n    {by_hand}")


# --- Tests --------------------------------------------------------------------------------------


def in_ci() -> bool:
    return os.environ.get("CI", "").lower() not in {"", "0", "false"}


@dataclass
class Result:
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    note: str = ""


@dataclass
class Step:
    title: str
    run: Callable[[], Result]


class Suite:
    """Every check and test in a fixed order, each run to its end whatever came before."""

    def __init__(self, venv: Path, fast: bool) -> None:
        self.venv = venv
        self.fast = fast
        self.python = str(venv_python(venv))
        self.e2e_venv = venv.with_name(venv.name + "-e2e")
        bent = ("QT_", "QML", "NECKBREAK_", "PYTEST_", "COVERAGE_")
        env = clean_environment(os.environ)
        env = {name: value for name, value in env.items() if not name.startswith(bent)}
        env["PATH"] = os.pathsep.join([str(Path(self.python).parent), env.get("PATH", "")])
        if in_ci():
            env["NECKBREAK_REQUIRE_DESKTOP"] = "1"
        self.env = env
        self.offscreen = {"QT_QPA_PLATFORM": "offscreen"}

    def steps(self) -> list[Step]:
        steps = [
            Step("ruff check", self.tool("ruff", "check", ".")),
            Step("ruff format", self.tool("ruff", "format", "--check", ".")),
            Step("types on linux", self.types("linux")),
        ]
        if not self.fast:
            steps.append(Step("types on win32", self.types("win32")))
            steps.append(Step("types on darwin", self.types("darwin")))
        steps.append(Step("floor plan", self.floor_plan))
        steps.append(Step("unit, Qt hidden", self.unit_without_qt))
        steps.append(Step("unit, property, contract, architecture", self.below_the_windows))
        if not self.fast:
            steps.append(Step("coverage of domain and app", self.coverage_gate))
        steps.append(Step("ui", lambda: self.pytest("ui", ["ui"], self.offscreen)))
        if not self.fast:
            steps.append(Step("what the figure costs, not judged", self.figure_cost))
            steps.append(Step("wheel, built and installed", self.wheel))
            steps.append(Step("e2e", self.e2e))
        return steps

    def run(self) -> int:
        shutil.rmtree(SCRATCH / "test", ignore_errors=True)
        (SCRATCH / "test").mkdir(parents=True)
        started = time.monotonic()
        lines, total = [], Result()
        for step in self.steps():
            print(f"\n=== {step.title}", flush=True)
            began = time.monotonic()
            result = step.run()
            elapsed_s = time.monotonic() - began
            print(f"=== {step.title}: {elapsed_s:.1f} s", flush=True)
            word = "FAIL" if result.failed else "ok" if result.passed else "none"
            lines.append(f"{word:>6}  {step.title:40} {elapsed_s:7.1f} s  {result.note}".rstrip())
            total.passed += result.passed
            total.failed += result.failed
            total.skipped += result.skipped
        print("\n=== Summary", *lines, "", sep="\n")
        seconds = time.monotonic() - started
        print(
            f"{total.passed} passed, {total.failed} failed, {total.skipped} skipped "
            f"in {seconds:.1f}s",
            flush=True,
        )
        return 1 if total.failed else 0

    def run_pytest_with(self, args: list[str]) -> int:
        return self.call([self.python, "-m", "pytest", *args], self.offscreen, limit_s=3600)

    def call(
        self, command: list[str], env: dict[str, str] | None = None, limit_s: int = 900
    ) -> int:
        """Runs to the end or the limit; whatever the command started dies with it."""
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**self.env, **(env or {})},
            start_new_session=os.name == "posix",
        )
        try:
            return process.wait(limit_s)
        except subprocess.TimeoutExpired:
            print(f"dev.py: stopped after {limit_s} s: {' '.join(command)}", flush=True)
            return 124
        finally:
            if os.name == "posix":
                end_group(process)
            elif process.poll() is None:
                process.kill()

    def tool(self, *command: str) -> Callable[[], Result]:
        def run() -> Result:
            ok = self.call([self.python, "-m", *command], limit_s=600) == 0
            return Result(passed=1) if ok else Result(failed=1)

        return run

    def figure_cost(self) -> Result:
        """Prints the table; only a benchmark that does not run fails."""
        command = [self.python, "benchmarks/figure.py", "--short"]
        ok = self.call(command, self.offscreen, limit_s=600) == 0
        return Result(passed=1) if ok else Result(failed=1)

    def floor_plan(self) -> Result:
        script = Path(self.python).with_name("lint-imports")
        ok = self.call([str(script), "--no-logo"], limit_s=600) == 0
        return Result(passed=1) if ok else Result(failed=1)

    def types(self, platform_name: str) -> Callable[[], Result]:
        cache = f".mypy_cache/{platform_name}"
        return self.tool("mypy", "--platform", platform_name, "--cache-dir", cache)

    def pytest(
        self,
        name: str,
        folders: list[str],
        env: dict[str, str] | None = None,
        launcher: tuple[str, ...] = ("-m", "pytest"),
        limit_s: int = 900,
    ) -> Result:
        found = [f"tests/{f}" for f in folders if any((ROOT / "tests" / f).rglob("test_*.py"))]
        absent = [f for f in folders if f"tests/{f}" not in found]
        note = f"no tests in {', '.join(absent)}" if absent else ""
        if absent:
            print(note, flush=True)
        if not found:
            return Result(note=note)
        report = SCRATCH / "test" / f"{name}.xml"
        options = ["--junitxml", str(report), *(["-m", "not slow"] if self.fast else [])]
        code = self.call([self.python, *launcher, *options, *found], env, limit_s)
        return read_report(report, code, note)

    def unit_without_qt(self) -> Result:
        """The floors below the windows must work where Qt cannot even be imported."""
        launcher = ("-m", "pytest", "-c", "tests/unit_no_qt.ini")
        return self.pytest("no-qt", ["unit"], {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}, launcher)

    def below_the_windows(self) -> Result:
        measure = ("-m", "coverage", "run", "--data-file", str(SCRATCH / "test/coverage"))
        launcher = ("-m", "pytest") if self.fast else (*measure, "-m", "pytest")
        folders = ["unit", "property", "contract", "architecture"]
        return self.pytest("below", folders, self.offscreen, launcher)

    def coverage_gate(self) -> Result:
        """Branch coverage of domain and app against [tool.neckbreak] coverage_floor."""
        data = ["--data-file", str(SCRATCH / "test/coverage")]
        only = ["--include", "src/neckbreak/domain/*,src/neckbreak/app/*"]
        out = SCRATCH / "test/coverage.json"
        coverage = [self.python, "-m", "coverage"]
        self.call([*coverage, "report", *data, *only])
        if self.call([*coverage, "json", "--quiet", *data, *only, "-o", str(out)]) != 0:
            return Result(failed=1, note="nothing was measured")
        reached = json.loads(out.read_text(encoding="utf-8"))["totals"]["percent_covered"]
        floor = project_settings()["coverage_floor"]
        note = f"{reached:.2f} %, floor {floor} %"
        print(note, flush=True)
        return Result(passed=1, note=note) if reached >= floor else Result(failed=1, note=note)

    def wheel(self) -> Result:
        dist = SCRATCH / "dist"
        shutil.rmtree(dist, ignore_errors=True)
        if self.call([self.python, "-m", "build", "--no-isolation", "--outdir", str(dist)]) != 0:
            return Result(failed=1, note="not built")
        (built,) = dist.glob("*.whl")
        try:
            create_venv(self.e2e_venv)
            install_lock(self.e2e_venv, "run.txt")
            pip_install(self.e2e_venv, "--no-deps", "--no-index", "--force-reinstall", str(built))
        except Stop as stop:
            return Result(failed=1, note=str(stop))
        return Result(passed=1, note=built.name)

    def e2e(self) -> Result:
        python = {"NECKBREAK_E2E_PYTHON": str(venv_python(self.e2e_venv))}
        return self.pytest("e2e", ["e2e"], python, limit_s=1200)


def read_report(report: Path, code: int, note: str) -> Result:
    """Counts from pytest's report. An exit code that the counts do not explain is one failure."""
    nothing_collected = 5
    result = Result(note=note)
    if report.exists():
        for suite in ET.parse(report).getroot().iter("testsuite"):
            tests, failures, errors, skipped = (
                int(suite.get(key, "0")) for key in ("tests", "failures", "errors", "skipped")
            )
            result.failed += failures + errors
            result.skipped += skipped
            result.passed += max(0, tests - failures - errors - skipped)
    if code == nothing_collected:
        result.note = f"{note}; nothing collected".lstrip("; ")
    elif code != 0 and not result.failed:
        result.failed, result.note = 1, f"{note}; ended with code {code}".lstrip("; ")
    return result


def project_settings() -> dict[str, Any]:
    import tomllib

    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    settings: dict[str, Any] = tomllib.loads(text)["tool"]["neckbreak"]
    return settings


# --- Small change -------------------------------------------------------------------------------


def end_group(process: subprocess.Popen[bytes]) -> None:
    for which in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, which)
        except (ProcessLookupError, PermissionError):
            break
        time.sleep(0.2)
    process.wait()


def check_call(command: list[str]) -> None:
    if subprocess.call(command, cwd=ROOT, env=clean_environment(os.environ)) != 0:
        raise Stop(f"this failed: {' '.join(command)}")


def answers(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def answer_of(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
