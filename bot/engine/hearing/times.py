"""What was long ago, or is over by now, and so does not count. Knows no red flag and no clock."""

from __future__ import annotations

from collections.abc import Sequence

from bot.engine.hearing import english
from bot.engine.hearing.clause import Clause
from bot.engine.hearing.sayings import find_all, learn_cues, stems_of
from bot.engine.hearing.tables import words

_TIMES = learn_cues(past=english.PAST_SAYINGS, over=english.OVER_SAYINGS, back=english.RETURN_SAYINGS)

_NOT_ANY_MORE = learn_cues(
    over=[saying for saying in english.OVER_SAYINGS if {"not", "never", "no"} & set(saying.split())]
)

# Texts without any of these words are not looked at for times and for questions.
TIME_STEMS = frozenset({*_TIMES.openings, "gone"})

_PRESENT = frozenset(["is", "am", "are", "has", "now", "today", "hurts", "have", "been", "keeps", "feels"])

_GONE_BY = words(
    """
    was were had did could went got fell felt hit said couldn
    """
)


def mark_times(clauses: Sequence[Clause]) -> None:
    """What was long ago, and what is over, does not count, unless it came back."""
    previous: Clause | None = None
    for place, clause in enumerate(clauses):
        found = find_all(_TIMES, stems_of(clause))
        texts = {word.text for word in clause.words}
        if "over" in found and texts & {"not", "never"} and not find_all(_NOT_ANY_MORE, stems_of(clause)):
            found.discard("over")
        if _names_a_year(clause):
            found.add("past")
        if clause.words[-1].text == "gone" and texts & {"is", "has", "are", "have"}:
            found.add("over")
        back = "back" in found
        if "past" in found and not back:
            clause.reasons.add("past")
            if not clause.tags and previous is not None and previous.sentence == clause.sentence:
                previous.reasons.add("past")
        elif previous is not None and "past" in previous.reasons and previous.sentence == clause.sentence and not back:
            told = texts & _GONE_BY or (clause.words[0].text in ("and", "then") and not texts & _PRESENT)
            if (told and not texts & {"now", "today", "is", "am"}) or (
                not previous.tags and not texts & {"is", "am", "now"}
            ):
                clause.reasons.add("past")
        if back and previous is not None and previous.sentence == clause.sentence and "over" not in found:
            previous.reasons -= set() if texts & {"fine", "okay", "good"} else {"past"}
        if "over" in found:
            _mark_over(clauses, place)
        previous = clause


def _mark_over(clauses: Sequence[Clause], place: int) -> None:
    here = clauses[place]
    here.reasons.add("over")
    at = place - 1
    sentences = {here.sentence} if here.tags else {here.sentence, here.sentence - 1}
    while at >= 0 and clauses[at].sentence in sentences and place - at <= 3:
        clauses[at].reasons.add("over")
        at -= 1


def _names_a_year(clause: Clause) -> bool:
    texts = [word.text for word in clause.words]
    for place, word in enumerate(clause.words):
        if word.text[0].isdigit() and texts[max(place - 3, 0) : place] in (
            ["when", "i", "was"],
            ["when", "he", "was"],
            ["since", "i", "was"],
        ):
            return True
        if (
            len(word.text) == 4
            and word.text[0] in "12"
            and word.text.isdigit()
            and 1950 <= int(word.text) <= 2024
            and place
        ):
            return clause.words[place - 1].text in ("in", "since", "of", "back", "around", "during", "about", "from")
    return False
