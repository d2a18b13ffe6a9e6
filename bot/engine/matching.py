"""Which offered answer a typed text is, in the state the conversation is in. Knows no red flag but the one being asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil, floor

from bot.dialogue.model import TAKE_BACK, Ask, Choose, Guard, Hold, Number, Screen, Tick, Words
from bot.engine import hearing
from bot.engine.asking import DONE, NEXT, NONE, NOT_SURE, SKIP, Question, Speaker, leads_to
from bot.engine.draft import Draft
from bot.engine.hearing.heard import ManyMatch, Match, Option
from bot.engine.machine import Script, confirmation_of

_NAMES_A_LINE = re.compile(
    r"\d|\b(one|two|three|four|five|six|first|second|third|fourth|fifth|sixth|last|top|bottom|except|but|apart|only"
    r"|just|else|others?)\b|^\W*[a-f]\W*$",
    re.IGNORECASE,
)
_SAYS_NO = re.compile(
    r"\b(no|nope|nah|none|nothing|not|never|neither|nor|zero|good|ok|okay|fine|well|clear|without)\b|n'?t\b",
    re.IGNORECASE,
)
"""A list of warning signs is denied by words that deny, or say that all is well. "It feels cold" only sounds lukewarm."""
_DOUBTS = re.compile(r"\b(think|really|probably|hopefully|believe|guess|reckon|suppose|maybe|perhaps)\b", re.IGNORECASE)
_NOT_OVER = re.compile(r"\b(almost|nearly|not quite|turning|will be)\b", re.IGNORECASE)
"""Before a number of years or days: they are not over yet."""
_BETWEEN = re.compile(r"\s*[,;&+]\s*|\s+and\s+|\s+(?=\d)")


# How an answer about a warning sign may be told, so that it counts as told (see `Match.how`).
_PLAIN = frozenset(("label", "synonym", "number", "typo", "yes or no"))
_BY_NAME = frozenset(("label", "synonym", "number", "typo", "part"))
"""For what a bare "no" could mean either way: that a sign was told of wrongly, or that it is rightly taken back."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A sure answer: the choice on offer, or the lines ticked (an empty tuple is "none"), a number, or own words.

    `shown` is how it is shown to the person.
    """

    choice: str | None = None
    ticked: tuple[str, ...] | None = None
    number: float | None = None
    words: str | None = None
    shown: str = ""


def understand(script: Script, draft: Draft, text: str) -> Understood | None:
    """The answer a text is, or None when that is not sure.

    A warning sign, and what is said of a raised one, is answered in plain words: what is said with a doubt ("I don't
    think so") or is only inferred ("it looks like the other one") is asked again.
    """
    speaker = Speaker(script, draft)
    question = speaker.question()
    if question is None:
        return None
    state = script.state(draft.state)
    text = text.strip()
    match state:
        case Ask(shape=Words(longest=longest)):
            said = hearing.match_answer(text, _options(speaker, question), question.text)
            if said.id == SKIP and said.how in ("label", "number"):
                return Understood(choice=SKIP, shown=_label(question, SKIP))
            return Understood(words=text[:longest], shown=text[:longest]) if text else None
        case Ask(shape=Number(minimum=low, maximum=high, unit=unit, decimals=decimals)):
            number = hearing.read_number(text, low, high, unit)
            if number is not None:
                number = number if decimals else _whole(number, unit, text)
                return Understood(number=number, shown=f"{number:g}")
            extra = [option for option in _options(speaker, question) if option.id in (NOT_SURE, SKIP)]
            return _choice(hearing.match_answer(text, extra, question.text), question) if extra else None
        case Guard() if question.many:
            return _lines_told(text, speaker, question)
        case Ask(shape=Tick()) | Screen() if question.many:
            return _several(text, speaker, question, strictly=isinstance(state, Screen))
        case None | Guard() | Screen():
            said = hearing.match_answer(text, _options(speaker, question), question.text)
            confirms = draft.state in map(confirmation_of, script.dialogue.red_flags)
            return _choice(said, question) if said.how in (_BY_NAME if confirms else _PLAIN) else None
        case _:
            said = hearing.match_answer(text, _options(speaker, question), question.text)
            takes_back = isinstance(state, Ask) and leads_to(TAKE_BACK, state, said.id)
            return None if takes_back and said.how not in _BY_NAME else _choice(said, question)


def nearest_answers(script: Script, draft: Draft, text: str) -> tuple[str, ...]:
    """Labels of up to two offered answers that a text could mean; none where numbers or own words are asked for."""
    speaker = Speaker(script, draft)
    question = speaker.question()
    state = script.state(draft.state)
    if (
        question is None
        or not question.choices
        or (isinstance(state, Ask) and isinstance(state.shape, (Number, Words)))
    ):
        return ()
    options = _options(speaker, question)
    near = (
        hearing.match_many(text, options).nearest
        if question.many
        else hearing.match_answer(text, options, question.text).nearest
    )
    return tuple(_label(question, name) for name in near)


def _lines_told(text: str, speaker: Speaker, question: Question) -> Understood | None:
    """Lines of a red-flag list, told by number or by their own words only; "none" must be plain.

    Whatever else a text says of red flags, the ear has heard before; guessing by likeness would name signs nobody told of.
    """
    options = _options(speaker, question)
    lines = [option.id for option in options if option.id not in (DONE, NONE, NOT_SURE)]
    whole = {option.label.casefold(): option.id for option in options}
    parts = [part.strip(" .!?#()").casefold() for part in _BETWEEN.split(text)]
    parts = [part for part in parts if part]
    if text.casefold() in whole:
        parts = [text.casefold()]
    told: list[str] = []
    for part in parts:
        number = int(part) if part.isdecimal() and len(part) < 3 else 0
        name = options[number - 1].id if 1 <= number <= len(options) else whole.get(part)
        if name is None:
            told = []
            break
        told.append(name)
    if told and all(name in lines for name in told):
        ticked = tuple(dict.fromkeys((*speaker.draft.ticked, *told)))
        return Understood(ticked=ticked, shown=", ".join(_label(question, name) for name in ticked))
    if len(told) == 1:
        return _ending(told[0], speaker, question)
    endings = [option for option in options if option.id not in lines]
    if _NAMES_A_LINE.search(text):  # "the first one", "1 and nothing else": a line is told of, so this is no "none"
        return None
    ending = hearing.match_answer(text, endings, question.text)
    if ending.id is not None:
        in_doubt = ending.how == "hedged" and _DOUBTS.search(text)
        return None if in_doubt else _ending(ending.id, speaker, question)
    none = hearing.match_many(text, [option for option in options if option.id in lines]).none
    if none and _SAYS_NO.search(text) and not speaker.draft.ticked:  # words never take back a line that was ticked
        return Understood(ticked=(), shown=_label(question, NONE))
    return None


def _ending(name: str, speaker: Speaker, question: Question) -> Understood:
    """What ends a list: done, none of these, not sure, skip."""
    if name in (NONE, DONE):
        return Understood(ticked=speaker.draft.ticked if name == DONE else (), shown=_label(question, name))
    return Understood(choice=name, shown=_label(question, name))


def _whole(number: float, unit: str, text: str) -> float:
    """Years and days count when they are over, so "almost 16" is 15; what has no unit, such as pain, is rounded up."""
    if not unit:
        return float(ceil(number))
    over = floor(number)
    return float(over - 1 if over == number > 0 and _NOT_OVER.search(text) else over)


def _several(text: str, speaker: Speaker, question: Question, *, strictly: bool) -> Understood | None:
    """Lines of a list, or what ends it. `strictly`: what tells of something that is not on it does not mean none of them.

    "I have asthma" is no answer to a safety list without asthma: the person would believe that it was taken down.
    """
    options = _options(speaker, question)
    lines = [option for option in options if option.id not in (DONE, NONE, NOT_SURE, SKIP)]
    single = hearing.match_answer(text, options, question.text)
    if strictly and single.how == "other":
        return None
    if single.id in (NOT_SURE, SKIP, NONE, DONE):
        return _ending(single.id, speaker, question)
    many: ManyMatch = hearing.match_many(text, lines)
    if many.none and (not strictly or _SAYS_NO.search(text)):
        return Understood(ticked=(), shown=_label(question, NONE))
    if many.ids:
        return Understood(ticked=many.ids, shown=", ".join(_label(question, name) for name in many.ids))
    return None


def _choice(match: Match, question: Question) -> Understood | None:
    return None if match.id is None else Understood(choice=match.id, shown=_label(question, match.id))


def _options(speaker: Speaker, question: Question) -> list[Option]:
    """The choices on offer as the ear knows them: without signs and boxes, with the author's other words."""
    state = speaker.script.state(speaker.draft.state)
    also: dict[str, tuple[str, ...]] = {}
    if isinstance(state, Hold) or (isinstance(state, Ask) and isinstance(state.shape, (Choose, Tick))):
        also = {answer.id: answer.also for answer in speaker.offered(state)}
    options = []
    for choice in question.choices:
        line = choice.id[:1] in ("+", "-") and question.many
        id_, label = (choice.id[1:], choice.label[2:]) if line else (choice.id, choice.label)
        options.append(Option(id_, label, also.get(id_, _USUAL.get(id_, ()))))
    return options


_USUAL: dict[str, tuple[str, ...]] = {
    NONE: ("none", "none of them", "no", "nothing"),
    SKIP: ("skip", "pass", "next"),
    DONE: ("done", "that is all", "finished"),
    NEXT: ("ok", "okay", "next", "go on", "yes", "continue"),
}


def _label(question: Question, id_: str) -> str:
    for choice in question.choices:
        if choice.id == id_:
            return choice.label
        if question.many and choice.id[1:] == id_:
            return choice.label[2:]
    return id_
