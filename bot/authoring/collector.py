"""Python's collector of cycles, which looks less often while millions of small records are made. Knows no dialogue."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (50_000, 20, 100)
"""New records before it looks at the youngest; its looks before one at the older; those before one at all."""


@contextmanager
def seldom_collecting() -> Iterator[None]:
    """While this lasts. The records of a proof stay to its end: going through them every time takes a third of it."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)
