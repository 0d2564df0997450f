"""Makes windows speak a language: Qt's translators, the direction of writing, dates as is usual.

`speak` is called before the first window of a process is made. A language is a compiled Qt file
made from `assets/translations/neckbreak.ts` (`scripts/write_translations.py`), with Qt's own plural
rules; the exercises bring their own texts as language maps. Windows made before a change keep
their words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from neckbreak.ui.assets import asset
from neckbreak.ui.language_choice import wanted
from neckbreak.words.language import ENGLISH, Language, PlainEnglish, install

CONTEXT = "neckbreak"
PSEUDO_LOCALES = {"en_XA": "en_GB", "ar_XB": "ar_EG"}
"""Invented languages and whose customs they borrow (`words.pseudo`)."""

_SEPARATORS = " \u00a0\u202f,،("
_TOKEN = re.compile(r"'[^']*'|d+|M+|y+|.", re.DOTALL)


class QtLanguage:
    """`words.language.Language` by Qt: sentences from its translators, dates from a `QLocale`."""

    def __init__(self, code: str, locale: QLocale) -> None:
        self._code, self._locale = code, locale
        pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
        self._day_and_month = _part(pattern, "dM")
        self._full_date = _part(pattern, "dMy")

    @property
    def code(self) -> str:
        """ "en", "de_AT"."""
        return self._code

    @property
    def first_weekday(self) -> int:
        """1 (Monday) to 7, as is usual in the place."""
        return self._locale.firstDayOfWeek().value

    def sentence(self, source: str, key: str, n: int | None) -> str:
        """What Qt's translators say; the source where none knows it."""
        return QCoreApplication.translate(CONTEXT, source, key or None, -1 if n is None else n)

    def weekday(self, number: int, *, is_short: bool = False) -> str:
        """As it stands alone, not inside a date."""
        form = QLocale.FormatType.ShortFormat if is_short else QLocale.FormatType.LongFormat
        return self._locale.standaloneDayName(number, form)

    def month(self, number: int) -> str:
        """As it stands alone, not inside a date."""
        return self._locale.standaloneMonthName(number)

    def day_and_month(self, day: date) -> str:
        """The long date of the place without weekday and year."""
        return self._locale.toString(QDate(day.year, day.month, day.day), self._day_and_month)

    def full_date(self, day: date) -> str:
        """The long date of the place without the weekday."""
        return self._locale.toString(QDate(day.year, day.month, day.day), self._full_date)


class _ByRule(QTranslator):
    """Translates every sentence of ours by a rule; for the invented languages."""

    def __init__(self, rule: Callable[[str], str]) -> None:
        super().__init__()
        self._rule = rule
        self._said: dict[str, str] = {}

    def isEmpty(self) -> bool:
        """It knows everything."""
        return False

    def translate(
        self,
        context: str | bytes,
        sourceText: str | bytes,
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str:
        """Ours by the rule, anything else not at all."""
        if context != CONTEXT:
            return None  # type: ignore[return-value]  # "" would be a translation
        source = str(sourceText)
        if source not in self._said:
            self._said[source] = self._rule(source)
        return self._said[source]


@dataclass(slots=True)
class Spoken:
    """A language that is spoken now; `end` goes back to the one before it."""

    code: str
    before: Language
    direction: Qt.LayoutDirection
    translators: list[QTranslator] = field(default_factory=list)

    def end(self) -> None:
        """Take the translators away again."""
        install(self.before)
        for each in self.translators:
            QCoreApplication.removeTranslator(each)
        QApplication.setLayoutDirection(self.direction)


def speak(code: str, system: QLocale | None = None) -> Spoken:
    """Speak a language from the next window on. Keep the result: it owns the translators.

    A language without a translation is spoken in English sentences, with the catalogue's texts and
    the customs of that language. `system` is the system's locale (tests).
    """
    locale = customs(code, QLocale.system() if system is None else system)
    spoken = Spoken(code, install(PlainEnglish()), QApplication.layoutDirection())
    install(QtLanguage(code, locale))
    for translator in _translators(code, locale):
        spoken.translators.append(translator)
        QCoreApplication.installTranslator(translator)
    QApplication.setLayoutDirection(locale.textDirection())
    return spoken


class Speaker:
    """Keeps the language of a process in step with the setting."""

    def __init__(self) -> None:
        self._spoken: Spoken | None = None

    def follow(self, choice: str | None) -> None:
        """Before each window: speak what the setting (None: the system) asks for."""
        code = wanted(choice)
        if self._spoken is not None and self._spoken.code == code:
            return
        self.end()
        self._spoken = speak(code)

    def end(self) -> None:
        """Back to plain English."""
        if self._spoken is not None:
            self._spoken.end()
            self._spoken = None


def customs(code: str, system: QLocale) -> QLocale:
    """Whose dates and weeks go with a language: the person's own place, if it can be."""
    if code in PSEUDO_LOCALES:
        return QLocale(PSEUDO_LOCALES[code])
    named = QLocale(code)
    if system.language() == named.language() or (
        code == ENGLISH and system.language() is QLocale.Language.C
    ):
        return system
    if code == ENGLISH:
        return QLocale(QLocale.Language.English, system.territory())
    return named


def _translators(code: str, locale: QLocale) -> list[QTranslator]:
    if code in PSEUDO_LOCALES:
        from neckbreak.words.pseudo import PSEUDO

        return [_ByRule(PSEUDO[code])]
    if code.partition("_")[0] == ENGLISH:
        return []
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = []
    for name, folder in ((f"qtbase_{code}", qts), (f"neckbreak_{code}", asset("translations"))):
        translator = QTranslator()
        if translator.load(name, folder):  # also tries the code without its country
            found.append(translator)
    return found


def _part(pattern: str, wanted: str) -> str:
    """The piece of a date pattern from the first to the last wanted field (day, month, year).

    What clings to the last one belongs to it: the dot of "18." and the sign for day in Japanese.
    """
    tokens = _TOKEN.findall(pattern)
    at = [
        index
        for index, token in enumerate(tokens)
        if token[0] in wanted and (token[0] != "d" or len(token) < 3)
    ]
    end = at[-1] + 1
    while end < len(tokens) and tokens[end] not in _SEPARATORS and tokens[end][0] not in "dMy'":
        end += 1
    return "".join(tokens[at[0] : end])
