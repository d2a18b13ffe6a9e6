"""Which offered answer a text is by the red flags it tells of. Knows no dialogue: what labels and questions tell is heard too.

In a conversation the ear has acted on such a text before any answer is looked for; this says the same of a text alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.engine.hearing.answers.choosing import is_of_another, match_answer
from bot.engine.hearing.answers.offer import Choice, offer_of
from bot.engine.hearing.heard import Hears, Match, Option

# An answer in so many words stands, whatever else the text tells of.
_IN_SO_MANY_WORDS = frozenset(("label", "number", "synonym", "typo", "range", "yes or no"))
_LAST_SENTENCE = re.compile(r"(?<=[.!:;])\s+")
# A question as the statement that a "yes" to it makes ("no" to one after what somebody can do).
_STATEMENTS = tuple(
    (re.compile(asked), told)
    for asked, told in (
        (r"^(?:do|did) you (have|had|get|take|took|feel|hear|see)\b", r"i \1"),
        (r"^have you (?:ever )?(had|got|taken|been)\b", r"i \1"),
        (r"^(?:can|could) you (see|feel|hear|notice)\b", r"i \1"),
        (r"^(?:are|were) you\b", "i am"),
        (r"^(is|was|are|were|have|has) ((?:the|your|one|it|this|there)(?: \w+)?)\b", r"\2 \1"),
        (r"^(?:does|did) ((?:the|your|one|it)(?: \w+)?)\b", r"\1"),
        (r"^(?:can|could) you\b", "i can not"),
        (r"^(?:can|could) ((?:the|your|it)(?: \w+)?)\b", r"\1 can not"),
    )
)
_ABLE = re.compile(r"^(?:can|could)\b(?! you (?:see|feel|hear|notice)\b)")


def match_flagged(ear: Hears, text: str, options: Sequence[Option], question: str = "") -> Match:
    """Like `match_answer`; a text that tells of a red flag is the option that tells of it too, or the yes or no that does.

    Where several options do, and none is named in so many words, it is open between them.
    """
    match = match_answer(text, options, question)
    if match.how in _IN_SO_MANY_WORDS:
        return match
    flags = _flags_in(ear, text)
    offer = offer_of(tuple(options), question)
    if not flags or is_of_another(text, offer):
        return match
    telling = [
        choice for choice in offer.choices if choice.covers is None and flags & _flags_in(ear, choice.option.label)
    ]
    if len(telling) > 1 and match.id not in {choice.option.id for choice in telling}:
        return Match(None, tuple(choice.option.id for choice in telling[:2]))
    if len(telling) == 1:
        return Match(telling[0].option.id, (), "flag")
    return _polar(ear, offer.choices, question, flags) or match


def _polar(ear: Hears, choices: Sequence[Choice], question: str, flags: frozenset[str]) -> Match | None:
    """The one option that admits what the question asks about, if that is a flag the text tells of."""
    asks = _LAST_SENTENCE.split(question.strip().rstrip("?"))[-1].lower()
    if not flags & _flags_in(ear, _statement(asks)):
        return None
    admits = "no" if _ABLE.match(asks) else "yes"
    admitting = [choice for choice in choices if admits in choice.says and not choice.is_none]
    return Match(admitting[0].option.id, (), "flag") if len(admitting) == 1 else None


def _statement(asks: str) -> str:
    for asked, told in _STATEMENTS:
        statement, count = asked.subn(told, asks)
        if count:
            return statement
    return asks


@lru_cache(maxsize=2048)
def _flags_in(ear: Hears, text: str) -> frozenset[str]:
    return frozenset(flag.id for flag in ear.hear(text).flags)
