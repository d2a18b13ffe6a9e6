"""`python -m tests.benchmarks [--quick] [--write] [PART...]`: everything in one run, beside the peers; medians and ratios."""

from __future__ import annotations

import sys
from collections.abc import Callable

from bot.dialogue.reading import read_dialogue
from bot.engine.machine import Script
from tests.benchmarks import parts, starting, walks
from tests.benchmarks.table import Table


def main(arguments: list[str]) -> None:
    """Without PART every part is measured."""
    quick, write = "--quick" in arguments, "--write" in arguments
    wanted = [argument for argument in arguments if not argument.startswith("--")]
    rounds = 3 if quick else 9
    kept, turns = ((1_000, 20_000), 60) if quick else ((1_000, 100_000, 1_000_000), 300)
    script = Script(read_dialogue(starting.KNEE))
    table = Table()
    measures: dict[str, Callable[[], None]] = {
        "answers": lambda: walks.answers(script, table, rounds, pickled=100 if quick else 1_000),
        "http": lambda: walks.over_http(script, table, min(rounds, 5)),
        "engine": lambda: parts.engine(script, table),
        "store": lambda: parts.store_alone(script, table, rounds),
        "kept": lambda: parts.kept_conversations(script, table, kept, turns),
        "start": lambda: starting.start_up(table),
    }
    for part in wanted or measures:
        measures[part]()
    if write:
        table.write()


if __name__ == "__main__":
    main(sys.argv[1:])
