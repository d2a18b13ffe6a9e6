"""For what lives as long as the program: modules, the dialogue. Knows nothing of either."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def made_to_last() -> Iterator[None]:
    """What is made meanwhile stays: the garbage collector does not go over it, neither now nor later."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
