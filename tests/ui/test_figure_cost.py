"""What a frame costs, as ratios and counts: machines differ, these do not."""

from time import thread_time

import pytest
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QWidget

from neckbreak.domain.movement import PhaseKind, resolve
from neckbreak.figure.pose import picture_phase
from neckbreak.ui import figure_runs
from neckbreak.ui.figure_view import CACHE_BYTES, FigureView
from unit.figure.people import exercises

MOST_PATHS = 250
MOST_IN_THE_MEDIAN = 130
FRAMES = 8


class Watched(FigureView):
    """A view that collects what it asks to have painted again."""

    def __init__(self):
        self.asked = QRegion()
        super().__init__()
        self.resize(600, 600)

    def update(self, part=None):
        self.asked += self.rect() if part is None else part

    def paint_asked(self, image):
        """Paint what was asked for, as the window system would."""
        part, self.asked = self.asked, QRegion()
        if not part.isEmpty():
            corner = part.boundingRect().topLeft()
            self.render(image, corner, part, QWidget.RenderFlag.DrawChildren)


def drive(view, image, steps):
    """Show instants one after the other; the milliseconds each took, and the paths filled."""
    times, paths = [], []
    for i in range(1, steps + 1):
        begin = thread_time()
        view.set_share(i / steps, i / steps)
        view.paint_asked(image)
        times.append((thread_time() - begin) * 1000.0)
        paths.append(view.paths_drawn)
    return times, paths


def canvas():
    image = QImage(600, 600, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    return image


@pytest.mark.parametrize("name", ["neck-rotation", "upper-trapezius-stretch", "overhead-reach"])
def test_a_kept_frame_costs_a_fraction_of_a_new_one(qtbot, name):
    exercise = next(e for e in exercises() if e.id == name)
    movement = resolve(exercise.phases, exercise.position)
    view = Watched()
    qtbot.addWidget(view)
    new, kept = [], []
    for found in (new, kept, kept):
        view.show_phase(exercise, movement, 0)
        view.paint_asked(canvas())
        found.extend(drive(view, canvas(), FRAMES)[0][:-1])
    assert view.frames_drawn <= FRAMES + 2
    assert sorted(new)[len(new) // 2] >= 10.0 * sorted(kept)[len(kept) // 2]


def test_no_frame_fills_too_many_paths(qtbot):
    image, most = canvas(), []
    for exercise in exercises():
        movement = resolve(exercise.phases, exercise.position)
        view = Watched()
        qtbot.addWidget(view)
        view.show_phase(exercise, movement, picture_phase(movement))
        view.paint_asked(image)
        _, paths = drive(view, image, 2)
        assert view.bytes_kept() <= CACHE_BYTES
        most.append(max(paths))
        view.clear()
    assert max(most) <= MOST_PATHS
    assert sorted(most)[len(most) // 2] <= MOST_IN_THE_MEDIAN


def stills(view):
    """What the present stage has set aside as standing still, and painted."""
    return list(view._shown_stage._runs.all)


def test_a_still_layer_is_painted_once_and_never_again(qtbot, monkeypatch):
    exercise = next(e for e in exercises() if e.id == "neck-rotation")
    movement = resolve(exercise.phases, exercise.position)
    view = Watched()
    qtbot.addWidget(view)
    view.show_phase(exercise, movement, 0)
    view.paint_asked(canvas())
    runs = stills(view)
    standing = [shape for run in runs for shape in run.shapes]
    pictures = [run.picture.image.cacheKey() for run in runs]
    assert len(standing) > 30
    made = []

    def watched(shape, make=figure_runs.path_of):
        made.append(shape)
        return make(shape)

    monkeypatch.setattr(figure_runs, "path_of", watched)
    drive(view, canvas(), FRAMES)
    assert view.frames_drawn >= FRAMES
    assert made
    assert not any(shape in standing for shape in made)
    assert [run.picture.image.cacheKey() for run in stills(view)] == pictures


def test_what_did_not_move_since_the_last_frame_keeps_its_path(qtbot, monkeypatch):
    exercise = next(e for e in exercises() if e.id == "upper-trapezius-stretch")
    movement = resolve(exercise.phases, exercise.position)
    view = Watched()
    qtbot.addWidget(view)
    view.show_phase(exercise, movement, 2)
    view.paint_asked(canvas())
    made = []

    def watched(shape, make=figure_runs.path_of):
        made.append(shape)
        return make(shape)

    drive(view, canvas(), 3)
    monkeypatch.setattr(figure_runs, "path_of", watched)
    before = view.frames_drawn
    view.set_share(0.5, 1.0)
    assert view.frames_drawn == before + 1
    assert 0 < len(made) < view.paths_drawn


def test_the_back_view_is_renewed_at_every_other_picture_and_where_a_movement_ends(qtbot):
    exercise = next(e for e in exercises() if e.id == "wall-angel")
    movement = resolve(exercise.phases, exercise.position)
    view = Watched()
    qtbot.addWidget(view)
    view.show_phase(exercise, movement, 0)
    view.paint_asked(canvas())
    stage, beat = view._shown_stage, view._beat
    backs = []
    for step in range(beat.steps + 1):
        pose = view._beats.pose(beat, step)
        stage.draw(pose, step, is_between=beat.is_between(step))
        backs.append(stage._latest.inset)
    renewed = [step for step in range(1, len(backs)) if backs[step] is not backs[step - 1]]
    assert renewed == [step for step in range(1, len(backs)) if not beat.is_between(step)]
    assert backs[-1] == stage._subject.scene(view._beats.pose(beat, beat.steps)).inset


def test_a_box_in_which_nothing_changed_is_neither_filled_nor_shown_again(qtbot):
    exercise = next(e for e in exercises() if e.id == "neck-rotation")
    movement = resolve(exercise.phases, exercise.position)
    view = Watched()
    qtbot.addWidget(view)
    view.show_phase(exercise, movement, 0)
    view.paint_asked(canvas())
    drive(view, canvas(), 3)
    stage, beat = view._shown_stage, view._beat
    x, y = (round(at) for at in view._camera.inset)
    step = next(s for s in range(4, beat.steps) if beat.is_between(s))
    first = stage.draw(view._beats.pose(beat, step - 1), step - 1)
    second = stage.draw(view._beats.pose(beat, step), step, is_between=True)
    backs = [next(f for f in frames if f.box.contains(x, y)) for frames in (first, second)]
    assert backs[0] is backs[1]
    assert backs[0].box not in stage.show(stage.base.copy(), first, second)


@pytest.mark.parametrize("exercise", exercises()[::6], ids=lambda e: e.id)
def test_while_holding_nothing_is_drawn_or_repainted(qtbot, exercise):
    movement = resolve(exercise.phases, exercise.position)
    view = Watched()
    qtbot.addWidget(view)
    for phase, listed in enumerate(exercise.phases):
        view.show_phase(exercise, movement, phase)
        view.set_share(0.0, 0.0)
        view.paint_asked(canvas())
        if listed.kind is not PhaseKind.HOLD or view._beat.rests_at is None:
            continue
        drawn = view.frames_drawn
        for i in range(31):
            view.set_share(i / 30, i / 3)
            assert view.asked.isEmpty()
        assert view.frames_drawn == drawn
