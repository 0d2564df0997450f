"""Descriptors and calls from other threads."""

from __future__ import annotations

import os
import threading

from neckbreak.ui.loop import QtLoop


def test_a_readable_descriptor_is_told_until_cancelled(qtbot):
    loop, seen = QtLoop(), []
    read_fd, write_fd = os.pipe()
    cancel = loop.watch_readable(read_fd, lambda: seen.append(os.read(read_fd, 9)))
    os.write(write_fd, b"one")
    qtbot.waitUntil(lambda: seen == [b"one"], timeout=2000)
    cancel()
    cancel()
    os.write(write_fd, b"two")
    qtbot.wait(40)
    assert seen == [b"one"]
    os.close(read_fd)
    os.close(write_fd)


def test_a_call_from_another_thread_comes_to_the_loop(qtbot):
    loop, seen = QtLoop(), []

    def work():
        loop.call_soon_threadsafe(lambda: seen.append(threading.current_thread()))

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(seen), timeout=2000)
    assert seen == [threading.main_thread()]
