"""Which language is wanted. Small: the resident asks this before it loads anything of a language.

`NECKBREAK_LANGUAGE` comes first (tests, pictures), then the setting, then the languages of the
system as far as there is a translation. A translation is a file
`assets/translations/neckbreak_CODE.qm`; adding one adds a language.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale

from neckbreak.ui.assets import asset
from neckbreak.words.language import ENGLISH

VARIABLE = "NECKBREAK_LANGUAGE"
_BEGIN, _END = "neckbreak_", ".qm"


def wanted(
    choice: str | None,
    environment: Mapping[str, str] | None = None,
    system: Sequence[str] | None = None,
) -> str:
    """The code of the language to speak: "en", "de", "pt_BR".

    `choice` is the setting, None for "like the system"; `system` the system's languages in order.
    """
    named = (os.environ if environment is None else environment).get(VARIABLE) or choice
    if named:
        return named.replace("-", "_")
    have = translations()
    if not have:
        return ENGLISH
    for each in QLocale.system().uiLanguages() if system is None else system:
        code = each.replace("-", "_")
        if code.partition("_")[0] == ENGLISH:
            return ENGLISH
        if code in have:
            return code
    return ENGLISH


def translations(folder: str | None = None) -> frozenset[str]:
    """The codes of the translations that are there."""
    path = asset("translations") if folder is None else folder
    names = os.listdir(path) if os.path.isdir(path) else []
    return frozenset(
        name[len(_BEGIN) : -len(_END)]
        for name in names
        if name.startswith(_BEGIN) and name.endswith(_END)
    )
