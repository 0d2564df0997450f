"""Wiring of the use cases beside the day's plan: each is made with its ports when first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neckbreak.app.late import late
from neckbreak.app.use_cases import UseCases

if TYPE_CHECKING:
    from neckbreak.app.after_break import AfterBreak
    from neckbreak.app.day_desk import DayDesk
    from neckbreak.app.library import Library
    from neckbreak.app.login import StartAtLogin
    from neckbreak.app.reports import Reports
    from neckbreak.app.reviews import Reviews
    from neckbreak.app.variants import Variants
    from neckbreak.app.welcome import Welcome
    from neckbreak.app.wellbeing import Wellbeing
    from neckbreak.app.workstation import Workstation
    from neckbreak.bootstrap.core import Core
    from neckbreak.ports.system import Autostart
    from neckbreak.storage.folder import DataFolder


def make_use_cases(core: Core, day_desk: DayDesk) -> UseCases:
    """All of them, for one data directory."""

    def welcome() -> Welcome:
        from neckbreak.app.welcome import Welcome

        return Welcome(core.records)

    def login() -> StartAtLogin:
        from neckbreak.app.login import StartAtLogin

        return StartAtLogin(lambda: _autostart(core.folder))

    def after_break() -> AfterBreak:
        from neckbreak.app.after_break import AfterBreak

        return AfterBreak(core.records, core.shelf, core.screening)

    def variants() -> Variants:
        from neckbreak.app.variants import Variants

        return Variants(day_desk)

    def reviews() -> Reviews:
        from neckbreak.app.reviews import Reviews

        return Reviews(core.records, core.settings, core.shelf, day_desk.forget_dose)

    def reports() -> Reports:
        from neckbreak.app.reports import Reports
        from neckbreak.storage.report_files import ReportWriter

        return Reports(core.records, core.settings, core.shelf, ReportWriter())

    def library() -> Library:
        from neckbreak.app.library import Library

        return Library(day_desk)

    def wellbeing() -> Wellbeing:
        from neckbreak.app.wellbeing import Wellbeing

        return Wellbeing(core.records, core.screening)

    def workstation() -> Workstation:
        from neckbreak.app.workstation import Workstation

        return Workstation(core.records)

    return UseCases(
        screening=core.screening,
        welcome=late(welcome),
        login=late(login),
        after_break=late(after_break),
        variants=late(variants),
        reviews=late(reviews),
        reports=late(reports),
        library=late(library),
        wellbeing=late(wellbeing),
        workstation=late(workstation),
    )


def _autostart(folder: DataFolder) -> Autostart:
    """Start at login with this data directory."""
    import os

    from neckbreak.desktop.autostart import choose_autostart
    from neckbreak.storage.folder import data_dir

    is_usual = folder.root == data_dir(None, {})
    extra = () if is_usual else ("--data-dir", str(folder.root))
    return choose_autostart(os.environ, extra)
