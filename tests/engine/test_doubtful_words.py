"""A warning sign is answered in plain words: what a person says in doubt, or only hints at, is never taken for yes or no."""

from __future__ import annotations

import pytest

from bot.engine.conversation import Conversation
from bot.engine.draft import Draft
from bot.engine.machine import Script, question_of
from bot.engine.matching import understand

DOUBTFUL = (
    "i dont think so", "probably not", "not really", "not that i know of", "doubt it", "hardly", "not much", "i guess",
    "think so", "kind of", "maybe a bit", "a bit", "skip", "pass", "im good", "no need", "maybe later", "forgot",
    "it looks like the other one", "all fine", "the usual", "same as always", "never tried it so dont know", "ish",
    "sometimes", "when i run", "yes and no", "yeah nah", "hmm", "the left one", "my mum had that once",
    "no thermometer here", "not sure but i dont think so",
)  # fmt: skip
PLAIN = {
    "no": "no",
    "nope": "no",
    "nah mate": "no",
    "of course not": "no",
    "2": "no",
    "yes": "yes",
    "aye": "yes",
    "👍": "yes",
}


def answered(script: Script, flag: str, text: str) -> str | None:
    """What a typed text answers to a red flag's own question."""
    draft = Draft(Conversation(script.dialogue.version, state=question_of(flag)))
    understood = understand(script, draft, text)
    return None if understood is None else understood.choice


@pytest.mark.parametrize("text", DOUBTFUL)
def test_doubtful_words_answer_no_warning_sign(knee_script: Script, text: str) -> None:
    told = {flag: answered(knee_script, flag, text) for flag in knee_script.dialogue.red_flags}
    assert {flag: choice for flag, choice in told.items() if choice in ("yes", "no")} == {}


@pytest.mark.parametrize(("text", "choice"), PLAIN.items())
def test_plain_words_answer_every_warning_sign(knee_script: Script, text: str, choice: str) -> None:
    assert {answered(knee_script, flag, text) for flag in knee_script.dialogue.red_flags} == {choice}


@pytest.mark.parametrize("text", ["not sure", "idk", "no idea", "🤷"])
def test_not_sure_is_an_answer_of_its_own(knee_script: Script, text: str) -> None:
    assert {answered(knee_script, flag, text) for flag in knee_script.dialogue.red_flags} == {"not_sure"}
