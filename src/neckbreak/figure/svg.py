"""The figure as a small, clean SVG file: the same display list, without Qt.

Points are rounded to a tenth of a picture unit (a fifth of a millimetre on paper) and points that
lie on a straight line are left out. What fades at the bottom is masked. Title and description
are what a screen reader says.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Movement
from neckbreak.figure.camera import Camera, best_camera
from neckbreak.figure.look import Colour, Look, look
from neckbreak.figure.pose import pose_at, start_pose
from neckbreak.figure.scene import Scene, build
from neckbreak.figure.shapes import Gradient, Point, Shape

_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})

LEAST_UNITS = 0.2
"""Points nearer to the line between their neighbours are left out."""


def escape(text: str) -> str:
    """Text for XML. The standard library's own brings http and urllib into a waiting program."""
    return text.translate(_MARKUP)


def scene_of(
    exercise: Exercise | None,
    movement: Movement,
    phase: int,
    share: float,
    chosen: Look,
    *,
    is_mirrored: bool = False,
    camera: Camera | None = None,
) -> Scene:
    """The complete still scene of one instant, background and arrow included."""
    camera = camera or best_camera(exercise, movement)
    if is_mirrored:
        camera = camera.mirrored()
    pose = pose_at(movement, phase, share, is_mirrored=is_mirrored)
    start = start_pose(movement, is_mirrored)
    return build(exercise, movement, pose, camera, chosen, start_pose=start, phase=phase)


def render_svg(
    exercise: Exercise | None,
    movement: Movement,
    phase: int,
    share: float,
    *,
    title: str = "",
    description: str = "",
    size_px: int = 600,
    dark: bool = False,
    mirrored: bool = False,
    camera: Camera | None = None,
    has_canvas: bool = True,
) -> str:
    """One square picture as the text of an SVG file."""
    chosen = look(is_dark=dark)
    scene = scene_of(exercise, movement, phase, share, chosen, is_mirrored=mirrored, camera=camera)
    size = round(scene.size)
    canvas = _canvas(size, size, chosen.canvas) if has_canvas else ""
    return _file((size_px, size_px), (size, size), title, description, canvas + body(scene, "f"))


def render_svg_filmstrip(
    exercise: Exercise,
    movement: Movement,
    *,
    title: str = "",
    description: str = "",
    size_px: int = 240,
    dark: bool = False,
    mirrored: bool = False,
    per_phase: int = 2,
) -> str:
    """The whole repetition side by side, `per_phase` pictures to a phase, eight to a row."""
    chosen = look(is_dark=dark)
    instants = [
        (phase, (i + 1) / per_phase)
        for phase in range(len(movement.keyframes))
        for i in range(per_phase)
    ]
    columns = min(8, len(instants))
    rows = -(-len(instants) // columns)
    size = 600
    parts = [_canvas(columns * size, rows * size, chosen.canvas)]
    for i, (phase, share) in enumerate(instants):
        scene = scene_of(exercise, movement, phase, share, chosen, is_mirrored=mirrored)
        x, y = i % columns * size, i // columns * size
        parts.append(f'<svg x="{x}" y="{y}" width="{size}" height="{size}">\n')
        parts.append(body(scene, f"f{i}") + "</svg>\n")
    pixels = (columns * size_px, rows * size_px)
    return _file(pixels, (columns * size, rows * size), title, description, "".join(parts))


def body(scene: Scene, prefix: str) -> str:
    """The shapes of a scene as SVG elements; ids begin with `prefix`, unique within a file."""
    gradients: dict[Gradient, str] = {}
    begin, end = scene.fade
    size = _number(scene.size)
    drawn = _shapes(scene.disc, gradients, prefix)
    figure = _shapes((*scene.still, *scene.shapes), gradients, prefix)
    arrows = _shapes(scene.arrows, gradients, prefix)
    fade = Gradient(0.0, begin, 0.0, end, (255, 255, 255, 255), (0, 0, 0, 255))
    defs = [_gradient(fill, name) for fill, name in gradients.items()]
    defs.append(_gradient(fade, f"{prefix}fade"))
    mask = (
        f'<mask id="{prefix}mask" maskUnits="userSpaceOnUse" x="0" y="0" width="{size}"'
        f' height="{size}"><rect width="{size}" height="{size}" fill="url(#{prefix}fade)"/></mask>'
    )
    return (
        f"<defs>\n{''.join(defs)}{mask}\n</defs>\n{drawn}"
        f'<g mask="url(#{prefix}mask)">\n{figure}</g>\n{arrows}'
    )


def _file(
    pixels: tuple[int, int], units: tuple[int, int], title: str, description: str, inner: str
) -> str:
    said = "".join(
        f"<{tag}>{escape(text)}</{tag}>\n"
        for tag, text in (("title", title), ("desc", description))
        if text
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{pixels[0]}" height="{pixels[1]}"'
        f' viewBox="0 0 {units[0]} {units[1]}" role="img">\n{said}{inner}</svg>\n'
    )


def _canvas(width: int, height: int, colour: Colour) -> str:
    return f'<rect width="{width}" height="{height}"{_paint(colour)}/>\n'


def _shapes(shapes: Iterable[Shape], gradients: dict[Gradient, str], prefix: str) -> str:
    """Paths in order; neighbours with the same fill share a group."""
    lines: list[str] = []
    latest = ""
    for shape in shapes:
        outline = _outline(shape.points)
        if not outline:
            continue
        if isinstance(shape.fill, Gradient):
            name = gradients.setdefault(shape.fill, f"{prefix}g{len(gradients)}")
            paint = f' fill="url(#{name})"'
        elif shape.fill[3] == 0:
            continue
        else:
            paint = _paint(shape.fill)
        if paint != latest:
            lines.append(f"{'</g>' if latest else ''}<g{paint}>")
            latest = paint
        lines.append(f'<path d="{outline}"/>')
    if latest:
        lines.append("</g>")
    return "\n".join(lines) + ("\n" if lines else "")


def _paint(colour: Colour) -> str:
    red, green, blue, alpha = colour
    seen = "" if alpha == 255 else f' fill-opacity="{_number(alpha / 255, 2)}"'
    return f' fill="#{red:02x}{green:02x}{blue:02x}"{seen}'


def _gradient(fill: Gradient, name: str) -> str:
    stops = "".join(
        f'<stop offset="{at}" stop-color="#{red:02x}{green:02x}{blue:02x}"'
        + ("" if alpha == 255 else f' stop-opacity="{_number(alpha / 255, 2)}"')
        + "/>"
        for at, (red, green, blue, alpha) in ((0, fill.first), (1, fill.second))
    )
    x, y = _number(fill.x0), _number(fill.y0)
    if fill.radius > 0.0:
        tag, place = "radialGradient", f'cx="{x}" cy="{y}" r="{_number(fill.radius)}"'
    else:
        ends = f'x2="{_number(fill.x1)}" y2="{_number(fill.y1)}"'
        tag, place = "linearGradient", f'x1="{x}" y1="{y}" {ends}'
    return f'<{tag} id="{name}" gradientUnits="userSpaceOnUse" {place}>{stops}</{tag}>\n'


def _outline(points: Sequence[Point]) -> str:
    """Path data in relative steps of a tenth of a unit; empty for a shape without extent."""
    tenths = [(round(x * 10), round(y * 10)) for x, y in thinned(points)]
    if len(tenths) < 3 or min(y for _, y in tenths) > 6000:
        return ""
    x, y = tenths[0]
    steps = []
    for nx, ny in tenths[1:]:
        if (nx, ny) != (x, y):
            steps.append(_pair(nx - x, ny - y))
            x, y = nx, ny
    if len(steps) < 2:
        return ""
    return f"M{_pair(*tenths[0])}l{''.join(steps).lstrip()}z"


def thinned(points: Sequence[Point], least: float = LEAST_UNITS) -> list[Point]:
    """The polygon without the points that nobody would miss."""
    kept: list[Point] = []
    last = len(points) - 1
    for i, (x, y) in enumerate(points):
        if kept and i < last:
            ax, ay = kept[-1]
            bx, by = points[i + 1]
            dx, dy = bx - ax, by - ay
            across = abs(dx * (y - ay) - dy * (x - ax))
            along = dx * (x - ax) + dy * (y - ay)
            size = dx * dx + dy * dy
            # Twice as far: what was left out before adds up.
            if size > 0.0 and 4.0 * across * across < least * least * size and 0 <= along <= size:
                continue
        kept.append((x, y))
    return kept


def _pair(x: int, y: int) -> str:
    """Two numbers of tenths as short as SVG allows, with a space in front unless a sign parts."""
    words = []
    for value in (x, y):
        word = f"{value / 10:g}".replace("0.", ".") if abs(value) < 10 else f"{value / 10:g}"
        words.append(word if word.startswith("-") else f" {word}")
    return "".join(words)


def _number(value: float, places: int = 1) -> str:
    return f"{round(value, places):g}"
