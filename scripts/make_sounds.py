"""Makes the sounds of a break: soft bell tones, half a second, nothing that startles.

Each is told from the others with closed eyes: a rise begins, a single low tone says hold, a single
high one says move, two alike say change sides, a fall is the end.

python scripts/make_sounds.py [FOLDER]
"""

from __future__ import annotations

import math
import struct
import sys
import wave
from pathlib import Path

RATE = 22050
TONES = {
    "start": (392.0, 587.3),
    "move": (659.3,),
    "hold": (329.6,),
    "change": (523.3, 523.3),
    "done": (587.3, 493.9, 392.0),
}


def tone(frequency: float, seconds: float) -> list[float]:
    """A bell: a sine with two quiet overtones that fades away."""
    count = int(RATE * seconds)
    made = []
    for index in range(count):
        time = index / RATE
        fade = math.exp(-6 * time) * min(1.0, time / 0.01) * min(1.0, (count - index) / 400)
        wave_ = sum(
            level * math.sin(2 * math.pi * frequency * order * time)
            for order, level in ((1, 0.8), (2, 0.15), (3, 0.05))
        )
        made.append(0.35 * fade * wave_)
    return made


def write(path: Path, frequencies: tuple[float, ...]) -> None:
    """The tones one after the other, overlapping a little."""
    step, length = int(RATE * 0.16), 0.5
    samples = [0.0] * (step * (len(frequencies) - 1) + int(RATE * length))
    for number, frequency in enumerate(frequencies):
        for index, value in enumerate(tone(frequency, length)):
            samples[number * step + index] += value
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", int(32767 * each)) for each in samples))


def main() -> None:
    """Write them all."""
    folder = Path(__file__).resolve().parent.parent / "assets" / "sounds"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else folder
    folder.mkdir(parents=True, exist_ok=True)
    for name, frequencies in TONES.items():
        write(folder / f"{name}.wav", frequencies)


if __name__ == "__main__":
    main()
