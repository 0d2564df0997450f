"""Whatever an author may write comes back from disk unchanged, and is checked without a crash."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from neckbreak.domain.exercise import Dose, VariantName
from neckbreak.domain.programme import Author, Prescription, Programme, Stage
from neckbreak.domain.programme_check import check_programme
from neckbreak.resources import catalogue_path
from neckbreak.storage.catalogue_file import load_catalogue
from neckbreak.storage.programme_files import decode_programme, encode_programme
from neckbreak.words.problems import PROBLEMS, problem_text

EXERCISES = load_catalogue(catalogue_path()).exercises

words = st.text(max_size=30).filter(lambda each: not any("\ud800" <= c <= "\udfff" for c in each))
texts = st.dictionaries(st.sampled_from(["en", "de", "fr"]), words, max_size=3)
ids = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}", fullmatch=True)
counts = st.integers(1, 50)
seconds = st.floats(0, 600, allow_nan=False).map(lambda value: round(value, 2))
doses = st.builds(
    Dose,
    sets=counts,
    reps=counts,
    hold_s=st.none() | seconds,
    rest_s=seconds,
    per_day=counts,
    per_day_max=st.none() | counts,
)
exercise_ids = st.lists(
    st.sampled_from(sorted(EXERCISES)) | ids, min_size=1, max_size=3, unique=True
).map(tuple)
prescriptions = st.builds(
    Prescription,
    id=ids,
    exercises=exercise_ids,
    variant=st.none() | st.sampled_from(list(VariantName)),
    range_share=st.floats(-1, 3, allow_nan=False),
    dose=st.none() | doses,
    duration_s=st.none() | seconds,
    per_day=counts,
    days_per_week=st.none() | st.integers(-1, 9),
    days=st.lists(st.integers(0, 8), max_size=4).map(tuple),
    fixed_times=st.lists(st.sampled_from(["09:30", "24:00", "later"]), max_size=2).map(tuple),
    side=st.sampled_from(["both", "left", "right", "left_first", "right_first"]),
    is_optional=st.booleans(),
    note=st.none() | texts,
)
stages = st.builds(
    Stage,
    id=ids,
    name=texts,
    prescriptions=st.lists(prescriptions, min_size=1, max_size=4).map(tuple),
    breaks_per_day=counts,
    max_break_s=seconds,
    length_days=st.none() | counts,
    days_per_week=st.integers(-1, 9),
    advance_share=st.none() | st.floats(-1, 2, allow_nan=False),
    is_discreet=st.booleans(),
    group=st.none() | words,
)
programmes = st.builds(
    Programme,
    id=ids,
    name=texts,
    version=counts,
    author=st.builds(Author, words, st.booleans(), st.none() | words),
    for_whom=texts,
    goal=texts,
    length_text=texts,
    pattern_text=texts,
    progression_text=texts,
    afterwards=st.lists(ids, max_size=2).map(tuple),
    stages=st.lists(stages, min_size=1, max_size=3).map(tuple),
    limits=st.dictionaries(
        st.sampled_from(["rise", "amber_during", "other"]), st.integers(-1, 12)
    ).map(lambda found: tuple(found.items())),
    afterwards_text=texts,
)


@settings(max_examples=60, deadline=None)
@given(programmes)
def test_a_programme_survives_the_disk(programme: Programme) -> None:
    assert decode_programme(encode_programme(programme)) == programme


@settings(max_examples=60, deadline=None)
@given(programmes)
def test_every_problem_of_any_programme_has_a_sentence(programme: Programme) -> None:
    for problem in check_programme(programme, EXERCISES):
        assert problem.key in PROBLEMS
        assert "?" not in problem_text(problem) or problem.key == "prescribed-twice"
