"""What two processes say to each other arrives whole, in order, and with its meaning."""

from __future__ import annotations

import os
from datetime import date

import pytest

from neckbreak.app.screening import Screening
from neckbreak.app.use_cases import UseCases
from neckbreak.errors import KnownError
from neckbreak.ports.views import BreakPlan
from neckbreak.ui.remote_desk import RemoteDesk, ResidentGone, ResidentLink
from neckbreak.ui.window_link import Ask, Do, Fault, Refusal, Reply, Tell, Unpacker, packed
from ui.ui_parts import FakeShelf, plan


@pytest.mark.parametrize("piece", [1, 3, 4, 5, 1000])
def test_messages_come_out_as_they_went_in_whatever_the_pieces(piece):
    sent = [Do("begin_break", (plan("chin-tuck"),)), Tell("emptied", (True,)), Reply(7, None)]
    stream = b"".join(map(packed, sent))
    unpacker = Unpacker()
    found = [
        message
        for start in range(0, len(stream), piece)
        for message in unpacker.take(stream[start : start + piece])
    ]
    assert found == sent


def test_a_break_survives_the_way(qtbot):
    (found,) = Unpacker().take(packed(Do("begin_break", (plan("wall-angel"),))))
    (taken,) = found.args
    assert isinstance(taken, BreakPlan)
    assert taken.script.performances[0].exercise.id == "wall-angel"


class Resident:
    """The other end of a link: says what it was told to, remembers what it heard."""

    def __init__(self) -> None:
        there, self._out = os.pipe()
        self._in, here = os.pipe()
        self.link = ResidentLink(there, here)
        self._number = 0

    def will_say(self, *answers) -> None:
        for answer in answers:
            self._number += 1
            os.write(self._out, packed(answer(self._number)))

    def heard(self):
        return list(Unpacker().take(os.read(self._in, 65536)))

    def hang_up(self) -> None:
        os.close(self._out)


@pytest.fixture
def resident(qtbot, monkeypatch):
    monkeypatch.setattr("neckbreak.ui.remote_desk.GRACE_S", 3600.0)
    made = Resident()
    made.done, made.lost = [], []
    made.link.start(made.done.append, lambda: made.lost.append(True))
    return made


@pytest.fixture
def desk(resident):
    return RemoteDesk(resident.link, FakeShelf())


def test_a_value_is_read_and_a_method_called_on_the_other_side(resident, desk):
    resident.will_say(lambda n: Reply(n, "the settings"), lambda n: Reply(n, "the week"))
    assert desk.policy == "the settings"
    assert desk.review(date(2026, 3, 2), last=date(2026, 3, 8)) == "the week"
    assert resident.heard() == [
        Ask(1, "policy", None, {}),
        Ask(2, "review", (date(2026, 3, 2),), {"last": date(2026, 3, 8)}),
    ]


def test_use_cases_are_reached_by_their_names(resident, desk):
    resident.will_say(lambda n: Reply(n, None), lambda n: Reply(n, True))
    assert desk.screening.latest is None
    assert desk.uses.screening.is_due("now")
    assert [each.path for each in resident.heard()] == [
        "uses.screening.latest",
        "uses.screening.is_due",
    ]


def test_every_use_case_has_its_class_so_that_windows_can_ask_for_it(desk):
    for name in UseCases.__dataclass_fields__:
        assert getattr(desk.uses, name)._kind.__module__.startswith("neckbreak.app.")


def test_what_the_desk_refuses_is_raised_here_with_its_data(resident, desk):
    resident.will_say(lambda n: Refusal(n, "exercise-unknown", {"id": "x", "near": "y"}))
    with pytest.raises(KnownError) as caught:
        desk.ask_break("exercise", "x")
    assert (caught.value.key, caught.value.data) == ("exercise-unknown", {"id": "x", "near": "y"})


def test_a_bug_over_there_is_a_bug_here(resident, desk):
    resident.will_say(lambda n: Fault(n, "ZeroDivisionError: division by zero"))
    with pytest.raises(RuntimeError, match="today: ZeroDivisionError"):
        desk.today()


def test_a_name_the_desk_does_not_have_is_found_without_asking(desk):
    with pytest.raises(AttributeError):
        desk.tomorrow()
    with pytest.raises(AttributeError):
        desk.screening._records  # noqa: B018


def test_an_old_answer_is_not_taken_for_a_new_one(resident, desk):
    resident.will_say(lambda _n: Reply(0, "of before"), lambda _n: Reply(1, "of now"))
    assert desk.status() == "of now"


def test_what_is_to_be_done_arrives_in_the_gui_thread(resident, qtbot):
    resident.will_say(lambda _n: Do("withdraw_prompt"))
    qtbot.waitUntil(lambda: resident.done == [Do("withdraw_prompt")])


def test_a_resident_that_ends_ends_the_waiting(resident, desk, qtbot):
    resident.hang_up()
    with pytest.raises(ResidentGone):
        desk.status()
    with pytest.raises(ResidentGone):
        desk.today()
    qtbot.waitUntil(lambda: resident.lost == [True])


def test_the_catalogue_is_read_here(resident, desk):
    assert "chin-tuck" in desk.content().exercises
    assert desk.programmes() == ()


def test_the_screening_of_the_desk_is_the_use_case(desk):
    assert desk.screening._kind is Screening
