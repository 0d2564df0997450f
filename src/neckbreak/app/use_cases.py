"""The use cases beside the day's plan, in one value: what windows and command line reach by name.

Each is a class of its own module with its own ports. A window may live in another process than the
use case it asks, so their public methods take and give plain values only. All but the screening
are made late (`app.late`), so that the resident imports none of them before it is needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from neckbreak.app.after_break import AfterBreak
    from neckbreak.app.library import Library
    from neckbreak.app.login import StartAtLogin
    from neckbreak.app.reports import Reports
    from neckbreak.app.reviews import Reviews
    from neckbreak.app.screening import Screening
    from neckbreak.app.variants import Variants
    from neckbreak.app.welcome import Welcome
    from neckbreak.app.wellbeing import Wellbeing
    from neckbreak.app.workstation import Workstation


@dataclass(frozen=True, slots=True)
class UseCases:
    """Made once, by `bootstrap.core`."""

    screening: Screening
    """The safety questions."""
    welcome: Welcome
    """The first run."""
    login: StartAtLogin
    """Start with the session."""
    after_break: AfterBreak
    """What the end card asks or tells."""
    variants: Variants
    """Easier, harder, calm."""
    reviews: Reviews
    """Weeks and months, corrections, suggestions, notes, the monthly questions."""
    reports: Reports
    """What leaves the computer, when the person says so: CSV, JSON, FHIR."""
    library: Library
    """What of the catalogue is open now."""
    wellbeing: Wellbeing
    """Sore days, advice, what is offered after pain."""
    workstation: Workstation
    """The checklist of the desk."""


def kinds() -> dict[str, type]:
    """The class of each use case, by name; imports them all (the window process wants that)."""
    from neckbreak.app.after_break import AfterBreak
    from neckbreak.app.library import Library
    from neckbreak.app.login import StartAtLogin
    from neckbreak.app.reports import Reports
    from neckbreak.app.reviews import Reviews
    from neckbreak.app.screening import Screening
    from neckbreak.app.variants import Variants
    from neckbreak.app.welcome import Welcome
    from neckbreak.app.wellbeing import Wellbeing
    from neckbreak.app.workstation import Workstation

    return {
        "screening": Screening,
        "welcome": Welcome,
        "login": StartAtLogin,
        "after_break": AfterBreak,
        "variants": Variants,
        "reviews": Reviews,
        "reports": Reports,
        "library": Library,
        "wellbeing": Wellbeing,
        "workstation": Workstation,
    }
