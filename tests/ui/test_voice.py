"""Sounds, spoken cues and announcements: enough to look away, and never two at once."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from neckbreak.app.coach import Coach
from neckbreak.domain.calls import Tone
from neckbreak.domain.policy import Policy
from neckbreak.ui.announcer import Announcer
from neckbreak.ui.assets import asset
from neckbreak.ui.voice import SPEAK_APART_S, Voice
from ui.ui_parts import plan


class Ears:
    """Sound and speech ports that remember what they were given, with its second."""

    name = "ears"

    def __init__(self) -> None:
        self.second = 0.0
        self.sounds: list[tuple[str, float]] = []
        self.sentences: list[tuple[float, str, float]] = []
        self.hushed = 0

    def play(self, file, volume):
        self.sounds.append((Path(file).stem, volume))

    def say(self, sentence, language, volume=0.5):
        self.sentences.append((self.second, sentence, volume))

    def hush(self):
        self.hushed += 1


def runs(policy: Policy, clock, *ids: str, pause_at_s: float | None = None) -> Ears:
    ears = Ears()
    voice = Voice(ears, ears)
    voice.begin(policy)
    script = plan(*(ids or ("upper-trapezius-stretch",))).script
    coach = Coach(script, clock.now())
    for tick in range(round(script.total_s * 5) + 5):
        if pause_at_s is not None and tick == round(pause_at_s * 5):
            coach.pause(clock.now())
        ears.second = tick / 5
        voice.follow(coach.on_frame(clock.now()))
        clock.go(0.2)
    voice.end()
    return ears


def test_every_sound_has_its_file():
    for tone in Tone:
        assert Path(asset("sounds", f"{tone.value}.wav")).stat().st_size > 10_000


def test_sounds_lead_through_a_stretch_from_start_to_done(clock):
    ears = runs(Policy(sound=True, sound_volume=0.3), clock)
    names = [name for name, _ in ears.sounds]
    assert names[0] == "start"
    assert names[-1] == "done"
    assert {"hold", "change", "move"} <= set(names)
    assert {volume for _, volume in ears.sounds} == {0.3}
    assert ears.sentences == []


def test_without_sounds_and_voice_nothing_is_heard(clock):
    ears = runs(Policy(sound=False, speech=False), clock)
    assert ears.sounds == []
    assert ears.sentences == []


def test_the_voice_says_cues_the_half_the_last_five_and_the_end(clock):
    ears = runs(Policy(sound=False, speech=True, speech_volume=0.8), clock)
    said = [words for _, words, _ in ears.sentences]
    assert said[0].startswith("Get ready")
    assert "Halfway" in said
    assert "Last five" in said
    assert "Change sides: now the left" in said
    assert said[-1] == "Done"
    assert {volume for _, _, volume in ears.sentences} == {0.8}
    assert ears.hushed == 0, "“Done” is said to its end"


def test_leaving_a_break_ends_the_sentence(clock):
    ears = Ears()
    voice = Voice(ears, ears)
    voice.begin(Policy(speech=True))
    voice.follow(Coach(plan().script, clock.now()).on_frame(clock.now()))
    voice.end()
    assert ears.hushed == 1


def test_cues_leave_each_other_time(clock):
    ears = runs(Policy(sound=False, speech=True), clock, "chin-tuck")
    cues = [(second, words) for second, words, _ in ears.sentences if words != "Done"]
    gaps = [b[0] - a[0] for a, b in itertools.pairwise(cues)]
    assert min(gaps) >= SPEAK_APART_S - 0.01


def test_a_pause_is_silent(clock):
    ears = runs(Policy(sound=False, speech=True), clock, pause_at_s=8)
    assert all(second <= 8 for second, _, _ in ears.sentences)


def test_before_and_after_a_break_it_does_nothing(clock):
    ears = Ears()
    voice = Voice(ears, ears)
    coach = Coach(plan().script, clock.now())
    voice.follow(coach.on_frame(clock.now()))
    voice.end()
    assert (ears.sounds, ears.sentences, ears.hushed) == ([], [], 0)


# --- announcements --------------------------------------------------------------------------------


def told(clock, *ids: str, is_spoken: bool = False) -> list[str]:
    words: list[str] = []
    announcer = Announcer(words.append, is_spoken)
    script = plan(*ids).script
    coach = Coach(script, clock.now())
    for _ in range(round(script.total_s * 5) + 5):
        announcer.follow(coach.on_frame(clock.now()))
        clock.go(0.2)
    return words


def test_a_screen_reader_is_told_what_changes_and_not_every_second(clock):
    words = told(clock, "upper-trapezius-stretch")
    assert words[0].startswith("Get ready")
    assert words.count("Halfway") == words.count("Last five") == 4
    assert "Change sides: now the left" in words
    assert words[-1] == "Done"
    assert len(words) < 40


def test_the_same_cue_is_not_told_twice_in_a_row(clock):
    words = told(clock, "chin-tuck")
    assert all(a != b for a, b in itertools.pairwise(words))


def test_where_cues_are_spoken_nothing_is_announced(clock):
    assert told(clock, "chin-tuck", is_spoken=True) == []


@pytest.mark.parametrize("is_quiet", [True, False])
def test_in_a_call_that_was_noticed_a_break_is_silent(qtbot, clock, figures, is_quiet):
    from neckbreak.ui.break_window import BreakParts, BreakWindow
    from neckbreak.ui.theme import LIGHT
    from ui.ui_parts import FakeDesk, FakeWatchdog

    heard: list[object] = []
    parts = BreakParts(clock, figures, LIGHT, FakeWatchdog(), FakeDesk(), on_words=heard.append)
    window = BreakWindow(replace(plan(), is_quiet=is_quiet), parts, is_full_screen=False)
    window.present()
    window.look()
    window.leave()
    assert bool(heard) == (not is_quiet)
