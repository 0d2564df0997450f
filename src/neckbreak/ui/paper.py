"""Pages of paper: vectors, embedded Inter, text that can be selected; A4 or Letter.

A page is painted in px of 1/96 inch from its upper left corner, whatever the device: a PDF, or an
image for a preview. `pdf_bytes` makes a document, `save` puts it on disk in one step, for its owner
only, because it leaves the data folder.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QFileDevice,
    QIODevice,
    QLineF,
    QLocale,
    QMarginsF,
    QRectF,
    QSaveFile,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from neckbreak.errors import KnownError
from neckbreak.ui.charts_base import Ink
from neckbreak.ui.theme import LIGHT

PX_PER_INCH = 96.0
PDF_DPI = 1200
MARGIN = 44.0
"""12 mm, in px."""

PAPER_INK = Ink(replace(LIGHT, name="paper", canvas="#FFFFFF", surface="#FFFFFF"), is_paper=True)
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop

Page = Callable[["Sheet"], None]


@dataclass(frozen=True, slots=True)
class Paper:
    """A format; sizes in px of 1/96 inch."""

    name: str
    id: QPageSize.PageSizeId
    width: float
    height: float


A4 = Paper("a4", QPageSize.PageSizeId.A4, 793.7, 1122.5)
LETTER = Paper("letter", QPageSize.PageSizeId.Letter, 816.0, 1056.0)
PAPERS = {each.name: each for each in (A4, LETTER)}


def application() -> QCoreApplication:
    """What fonts and paper need of Qt where no window is shown; kept by the caller."""
    return QGuiApplication.instance() or QGuiApplication(["neckbreak"])


def usual_paper() -> Paper:
    """The format of the person's place."""
    is_us = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return LETTER if is_us else A4


class Sheet:
    """One page while it is painted: its painter, its inner rectangle and short ways to write."""

    def __init__(self, painter: QPainter, paper: Paper) -> None:
        self.painter, self.paper = painter, paper
        self.ink = PAPER_INK
        self.inner = QRectF(0, 0, paper.width, paper.height).adjusted(
            MARGIN, MARGIN - 6, -MARGIN, -MARGIN + 8
        )

    def write(
        self,
        rect: QRectF,
        words: str,
        role: str = "detail",
        token: str = "text",
        factor: float = 1.0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """One line, at the top of a rectangle."""
        self.painter.setFont(self.ink.font(role, factor))
        self.painter.setPen(self.ink.colour(token))
        flags = align | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine
        self.painter.drawText(rect, flags | Qt.TextFlag.TextDontClip, words)

    def wrap(
        self,
        rect: QRectF,
        words: str,
        role: str = "detail",
        token: str = "text",
        factor: float = 1.0,
    ) -> float:
        """Lines that break at the width; gives the height they took."""
        self.painter.setFont(self.ink.font(role, factor))
        self.painter.setPen(self.ink.colour(token))
        height = self.height(words, rect.width(), role, factor)
        place = QRectF(rect.left(), rect.top(), rect.width(), height + 2)
        self.painter.drawText(place, WRAPPED | Qt.TextFlag.TextDontClip, words)
        return height

    def height(self, words: str, width: float, role: str = "detail", factor: float = 1.0) -> float:
        """How high wrapped words are."""
        metrics = QFontMetricsF(self.ink.font(role, factor))
        return metrics.boundingRect(QRectF(0, 0, width, 1e5), WRAPPED, words).height()

    def fitted(self, words: str, width: float, role: str = "detail", factor: float = 1.0) -> str:
        """Words cut with an ellipsis where they do not fit one line."""
        metrics = QFontMetricsF(self.ink.font(role, factor))
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)

    def rule(self, y: float, left: float, right: float, token: str = "line") -> None:
        """A thin line across."""
        self.painter.setPen(QPen(self.ink.colour(token), 1))
        self.painter.drawLine(QLineF(left, y, right, y))


def pdf_bytes(pages: Sequence[Page], title: str, paper: Paper) -> bytes:
    """A document of these pages."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("neckbreak")
    writer.setTitle(title)
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(paper.id), QPageLayout.Orientation.Portrait, QMarginsF(0.0, 0.0, 0.0, 0.0)
        )
    )
    with QPainter(writer) as painter:
        for number, page in enumerate(pages):
            if number:
                writer.newPage()
            painter.save()
            painter.scale(PDF_DPI / PX_PER_INCH, PDF_DPI / PX_PER_INCH)
            page(Sheet(painter, paper))
            painter.restore()
    buffer.close()
    return bytes(held.data())


def image_of(page: Page, paper: Paper, width_px: int) -> QImage:
    """A preview of a page, so many real pixels wide."""
    factor = width_px / paper.width
    image = QImage(width_px, round(paper.height * factor), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(factor, factor)
        page(Sheet(painter, paper))
    return image


def save(path: Path, content: bytes) -> None:
    """Write a file in one step, readable by its owner only.

    Raises KnownError("output-unwritable", file=..., reason=...); an older file stays as it was.
    """
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise KnownError("output-unwritable", file=str(path), reason=file.errorString())
    owner = QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner
    file.setPermissions(owner)
    if file.write(content) != len(content) or not file.commit():
        raise KnownError("output-unwritable", file=str(path), reason=file.errorString())
