"""Scores the ear and the matching of answers on texts written by somebody who did not see the phrases.

Run from the checkout: python tests/hearing/score.py [file.jsonl ...]. Without files it scores dev.jsonl and
held_out.jsonl beside this script and prints the table of the aims. A line of a file is either a free text with its
level, flags and kind, or an answer with its question, options and the right label (null: the bot should ask).
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from bot.dialogue.reading import read_dialogue  # noqa: E402
from bot.engine.hearing import Ear, match_flagged  # noqa: E402
from bot.engine.hearing.heard import Option  # noqa: E402
from bot.engine.machine import Script  # noqa: E402

RANK = {"none": 0, "soon": 1, "urgent": 2, "emergency": 3}
HARD = ("negated", "past", "other_person", "what_if", "question", "unrelated", "figure_of_speech", "homonym", "hard")
AIMS = {"emergency": 0.97, "urgent": 0.95, "soon": 0.90}
NASTY = {
    "one letter": "a" * 4096,
    "one letter apart": "a " * 2048,
    "no": "no " * 1365,
    "not not": "not " * 1024,
    "commas": "," * 4096,
    "brackets": "(" * 4096,
    "digits": "7" * 4096,
    "numbers": "38.9 " * 819,
    "signs": "knee hot red swollen numb " * 164,
    "phrases": "my knee locks and it gives way and i cant walk, " * 85,
    "misspelt": "swolllen kneecpa temprature buckeld numbb " * 97,
    "new words": " ".join(f"q{number:x}zkw" for number in range(700)),
    "emoji": "🔥🦵👍" * 1365,
    "accents": "é̀" * 1365,
    "questions": "what if " * 512,
    "quotes": "'" * 4096,
    "dashes": "a-" * 2048,
}


def shipped_ear() -> Ear:
    """The ear of the knee dialogue, as the bot has it."""
    return Script(read_dialogue(ROOT / "dialogues" / "knee")).ear  # type: ignore[return-value]


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The lines of one evaluation file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def score_texts(ear: Ear, lines: Iterable[dict[str, Any]]) -> dict[str, tuple[int, int]]:
    """For each level and each kind of harmless text: how many went as they should, of how many."""
    table: dict[str, list[int]] = {}

    def count(name: str, good: bool) -> None:
        row = table.setdefault(name, [0, 0])
        row[0] += good
        row[1] += 1

    for line in lines:
        heard = ear.hear(line["text"])
        level = line["level"]
        if level == "none":
            quiet = heard.level == "none"
            count(line["kind"], quiet)
            if line["kind"] in HARD:
                count("all hard negatives", quiet)
        else:
            count(level, RANK[heard.level] >= RANK[level])
            count(f"{level}: own flag", bool(set(line["flags"]) & {flag.id for flag in heard.flags}))
    return {name: (good, total) for name, (good, total) in table.items()}


def score_answers(ear: Ear, lines: Iterable[dict[str, Any]]) -> tuple[int, int, int]:
    """How many answers were right, wrong, and asked back although they could be known."""
    right = wrong = asked = 0
    for line in lines:
        options = [Option(str(place), label) for place, label in enumerate(line["options"])]
        match = match_flagged(ear, line["text"], options, line["question"])
        got = None if match.id is None else line["options"][int(match.id)]
        if got == line["answer"]:
            right += 1
        elif got is None:
            asked += 1
        else:
            wrong += 1
    return right, wrong, asked


def times_of(hear: Callable[[str], object], texts: Iterable[str]) -> list[float]:
    """Milliseconds per text, the best of three."""
    found = []
    for text in texts:
        best = float("inf")
        for _ in range(3):
            start = time.perf_counter()
            hear(text)
            best = min(best, (time.perf_counter() - start) * 1000)
        found.append(best)
    return found


def report(path: Path, ear: Ear) -> None:
    """Print the table of one file."""
    lines = read_lines(path)
    texts = [line for line in lines if "options" not in line]
    answers = [line for line in lines if "options" in line]
    print(f"\n{path.name}: {len(texts)} texts, {len(answers)} answers")
    for name, (good, total) in score_texts(ear, texts).items():
        aim = f"  (aim {AIMS[name]:.0%})" if name in AIMS else ""
        print(f"  {name:28} {good:4} of {total:4}  {good / total:6.1%}{aim}")
    if answers:
        right, wrong, asked = score_answers(ear, answers)
        total = len(answers)
        told = f"right {right / total:.1%} (aim 92%), wrong {wrong / total:.1%} (aim 2%), asked {asked / total:.1%}"
        print(f"  answers: {told}")
    spent = times_of(ear.hear, [line["text"] for line in texts if len(line["text"]) <= 200])
    if spent:
        middle = statistics.median(spent)
        print(f"  time of an ordinary text: median {middle:.2f} ms, worst {max(spent):.2f} ms (aim 1 ms)")


def main(arguments: list[str]) -> int:
    """Score the named files, or both beside this script."""
    start = time.perf_counter()
    ear = shipped_ear()
    print(f"read and built in {(time.perf_counter() - start) * 1000:.0f} ms")
    for path in [Path(name) for name in arguments] or [HERE / "dev.jsonl", HERE / "held_out.jsonl"]:
        if path.exists():
            report(path, ear)
    spent = dict(zip(NASTY, times_of(ear.hear, NASTY.values()), strict=True))
    worst = max(spent, key=lambda name: spent[name])
    print(f"\nnasty texts of 4,096 characters: worst {spent[worst]:.1f} ms ({worst}; aim 50 ms)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
