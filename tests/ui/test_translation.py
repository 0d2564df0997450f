"""Windows in another language: the choice, plurals, dates, direction, the list of texts."""

from __future__ import annotations

import importlib.util
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from neckbreak.ui import language_choice, translation
from neckbreak.ui.language_choice import translations, wanted
from neckbreak.ui.translation import CONTEXT, QtLanguage, customs, speak
from neckbreak.words.cues import pick
from neckbreak.words.language import PlainEnglish, install, spoken
from neckbreak.words.screens import date_text, say, weekday_name

ROOT = Path(__file__).resolve().parents[2]
DAY = date(2026, 11, 8)


def script():
    spec = importlib.util.spec_from_file_location(
        "write_translations", ROOT / "scripts/write_translations.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def speaking(qtbot):
    begun = []

    def begin(code: str, system: str = "C"):
        begun.append(speak(code, QLocale(system)))

    yield begin
    for each in reversed(begun):
        each.end()
    assert isinstance(spoken(), PlainEnglish)
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


# --- which language ----------------------------------------------------------------------------


def test_the_variable_comes_first_then_the_setting(monkeypatch):
    assert wanted("de", {"NECKBREAK_LANGUAGE": "ar-XB"}) == "ar_XB"
    assert wanted("pt-BR", {}) == "pt_BR"


def test_like_the_system_means_the_first_language_there_is_a_translation_for(monkeypatch):
    monkeypatch.setattr(language_choice, "translations", lambda: frozenset(("de", "pt_BR")))
    assert wanted(None, {}, ["fr-FR", "fr", "de-AT", "de"]) == "de"
    assert wanted(None, {}, ["pt-BR", "pt"]) == "pt_BR"
    assert wanted(None, {}, ["en-GB", "de"]) == "en"
    assert wanted(None, {}, ["fr"]) == "en"


def test_without_translations_the_system_is_not_asked(monkeypatch):
    monkeypatch.setattr(language_choice, "translations", frozenset)
    assert wanted(None, {}, ["de"]) == "en"


def test_a_translation_is_found_by_its_file(tmp_path):
    for name in ("neckbreak_de.qm", "neckbreak.ts", "neckbreak_fr.ts", "other.qm"):
        (tmp_path / name).touch()
    assert translations(str(tmp_path)) == {"de"}
    assert translations(str(tmp_path / "no-such-folder")) == frozenset()


# --- a real translation, made and read by Qt's own tools ------------------------------------------

POLISH = {
    ("{n} exercises", "count.exercises"): ("{n} ćwiczenie", "{n} ćwiczenia", "{n} ćwiczeń"),
    ("Pause", "tray.pause"): "Wstrzymaj",
    ("Pause", "break.pause"): "Pauza",
}


@pytest.fixture
def polish(tmp_path, monkeypatch):
    """A translator's work on three sentences, compiled."""
    tool = script()
    root = ET.fromstring(tool.file_text("pl", {}).partition("<!DOCTYPE TS>")[2])
    for message in root.iter("message"):
        said = POLISH.get((message.findtext("source"), message.findtext("comment")))
        if said is None:
            continue
        made = message.find("translation")
        made.clear()
        if isinstance(said, str):
            made.text = said
        for form in said if isinstance(said, tuple) else ():
            ET.SubElement(made, "numerusform").text = form
    source = tmp_path / "neckbreak_pl.ts"
    ET.ElementTree(root).write(source, encoding="utf-8", xml_declaration=True)
    tool.compile_file(source, tmp_path / "neckbreak_pl.qm")
    monkeypatch.setattr(translation, "asset", lambda _folder: str(tmp_path))
    return source


def test_a_language_has_its_own_plural_forms(polish, speaking):
    speaking("pl")
    assert [say("count.exercises", n=n) for n in (1, 3, 5, 22)] == [
        "1 ćwiczenie",
        "3 ćwiczenia",
        "5 ćwiczeń",
        "22 ćwiczenia",
    ]


def test_equal_english_may_differ_in_another_language(polish, speaking):
    speaking("pl_PL")
    assert (say("tray.pause"), say("break.pause")) == ("Wstrzymaj", "Pauza")


def test_what_is_not_translated_yet_is_said_in_english(polish, speaking):
    speaking("pl")
    assert say("tray.quit") == "Quit"
    assert say("today.left", n=1) == "One left today."


def test_bringing_a_file_up_to_date_keeps_what_was_translated(polish):
    tool = script()
    again = tool.file_text("pl", tool.translations(polish))
    assert again.count("Wstrzymaj") == 1
    assert "ćwiczenia" in again


# --- dates, weeks, direction --------------------------------------------------------------------


@pytest.mark.parametrize(
    "place,short,whole,first",
    [
        ("C", "8 November", "8 November 2026", 1),
        ("en_US", "November 8", "November 8, 2026", 7),
        ("en_GB", "8 November", "8 November 2026", 1),
        ("de_DE", "8. November", "8. November 2026", 1),
        ("pt_BR", "8 de novembro", "8 de novembro de 2026", 7),
        ("ja_JP", "11月8日", "2026年11月8日", 7),
        ("hu_HU", "november 8.", "2026. november 8.", 1),
        ("ru_RU", "8 ноября", "8 ноября 2026", 1),
        ("ar_EG", "٨ نوفمبر", "٨ نوفمبر ٢٠٢٦", 6),
    ],
)
def test_dates_are_written_as_is_usual_there(place, short, whole, first):
    language = QtLanguage("xx", QLocale(place))
    assert language.day_and_month(DAY) == short
    assert language.full_date(DAY) == whole
    assert language.first_weekday == first


def test_the_persons_own_place_decides_within_a_language():
    assert customs("en", QLocale("en_US")).name() == "en_US"
    assert customs("en", QLocale("de_AT")).name() == "en_AT"
    assert customs("en", QLocale("C")).name() == "C"
    assert customs("de", QLocale("de_CH")).name() == "de_CH"
    assert customs("de", QLocale("fr_FR")).name() == "de_DE"


def test_words_and_dates_change_together(speaking):
    speaking("en", "en_US")
    assert (date_text(DAY), weekday_name(DAY)) == ("November 8", "Sunday")
    assert say("tray.quit") == "Quit"
    speaking("de", "C")
    assert (date_text(DAY), weekday_name(DAY)) == ("8. November", "Sonntag")
    assert pick({"en": "neck", "de": "Nacken"}) == "Nacken"


def test_right_to_left_languages_turn_the_windows_round(speaking):
    speaking("ar_XB")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert say("tray.quit") == "قحيت"


def test_the_long_language_reaches_ours_and_leaves_qts_own_texts(speaking):
    speaking("en_XA")
    assert say("prompt.snooze", minutes=5).startswith("«Šñöööžé 5 mííñ")
    assert pick({"en": "Chin tuck"}).startswith("«Çhííñ")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_ending_a_language_brings_back_the_one_before(qtbot):
    before = install(PlainEnglish())
    inner = speak("en_XA")
    inner.end()
    assert say("tray.quit") == "Quit"
    install(before)


def test_a_process_follows_the_setting_from_window_to_window(qtbot, monkeypatch):
    monkeypatch.delenv("NECKBREAK_LANGUAGE", raising=False)
    speaker = translation.Speaker()
    speaker.follow("en-XA")
    before = spoken()
    speaker.follow("en-XA")
    assert spoken() is before
    assert say("tray.quit").startswith("«")
    speaker.follow(None)
    assert say("tray.quit") == "Quit"
    speaker.end()
    assert isinstance(spoken(), PlainEnglish)


# --- the list for translators -------------------------------------------------------------------


def test_the_list_for_translators_is_current():
    """After a change of the tables: PYTHONPATH=src python scripts/write_translations.py."""
    tool = script()
    written = (ROOT / "assets/translations/neckbreak.ts").read_text(encoding="utf-8")
    assert written == tool.file_text(None, {}), "run scripts/write_translations.py"


def test_the_list_names_every_table_that_windows_use():
    places = {where.partition(" ")[0] for _, _, _, where in script().entries()}
    for name in ("screen_sentences", "reasons", "errors", "help_texts", "programme_words"):
        assert f"words/{name}.py" in places
    assert {"domain/settings_table.py", "domain/screening.py"} <= places


def test_the_list_is_a_file_qt_reads(tmp_path):
    tool = script()
    (tmp_path / "neckbreak_xx.ts").write_text(tool.file_text("de", {}), encoding="utf-8")
    tool.compile_file(tmp_path / "neckbreak_xx.ts", tmp_path / "neckbreak_xx.qm")
    translator = QTranslator()
    assert translator.load(str(tmp_path / "neckbreak_xx.qm"))
    assert not translator.translate(CONTEXT, "Quit", "tray.quit")
