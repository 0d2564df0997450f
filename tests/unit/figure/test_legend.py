from neckbreak.domain.movement import Side
from neckbreak.domain.vocabulary import MUSCLE_IDS
from neckbreak.figure.legend import MUSCLE_NAMES, legend
from neckbreak.figure.muscles import MUSCLES
from unit.figure.people import exercises


def by_id(name):
    return next(e for e in exercises() if e.id == name)


def test_the_table_is_closed_over_what_can_light():
    assert set(MUSCLE_NAMES) == set(MUSCLES)
    assert set(MUSCLE_NAMES) <= set(MUSCLE_IDS)
    for name in MUSCLE_NAMES.values():
        assert name.plain["en"]
        assert name.anatomical


def test_a_stretch_names_the_side_being_lengthened():
    entries = legend(by_id("upper-trapezius-stretch"), Side.LEFT)
    assert entries[0].muscle_id == "upper_trapezius"
    assert entries[0].side is Side.LEFT
    assert entries[0].is_main
    assert entries[0].is_stretched
    assert legend(by_id("upper-trapezius-stretch"))[0].side is Side.RIGHT


def test_symmetrical_work_names_no_side():
    entries = legend(by_id("scapular-squeeze"), Side.LEFT)
    assert {entry.side for entry in entries} == {None}
    assert [entry.is_main for entry in entries] == [True, True, False]
    assert not entries[0].is_stretched


def test_what_the_figure_cannot_light_is_not_in_the_key():
    assert legend(by_id("eye-look-away")) == ()
