"""The answers on offer made ready to be compared: what each names, says yes or no to, and covers. Knows no text."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.engine.hearing.answers.asked import Asked, asked
from bot.engine.hearing.answers.cues import RESIDUAL
from bot.engine.hearing.answers.kinds import KINDS, polarity_words
from bot.engine.hearing.answers.lexicon import Lexicon, is_opposite, kind_of, read_plain, roots, straight
from bot.engine.hearing.answers.mentions import SLIGHT, Mention, named_in
from bot.engine.hearing.answers.numbers import CLOCK, PLAIN, RATE, YEAR, unit_of
from bot.engine.hearing.answers.ranges import Range, range_of
from bot.engine.hearing.counting import number_of
from bot.engine.hearing.heard import Option
from bot.engine.hearing.reading import Word
from bot.engine.hearing.tables import words as table

UNSURE_IDS = table("not_sure unsure dont_know do_not_know unknown not_known cant_say maybe")
NONE_NAMES = ("never", "none", "nothing", "nobody", "nowhere", "idle")
"""What the concept of a kind is called that stands for none of it."""
_YES_HEADS = roots("yes yep yeah sure ok okay")
_NO_HEADS = roots("no nope never none nothing neither not nobody nowhere without")
_AGREES = roots("agree accept consent")
_DECLINES = roots("disagree decline refuse")
_DENIES = roots("not no never")
_GONE = "change.better.gone"
_BOOKED, _UNPLANNED = "booking.booked", "booking.unplanned"
_BOTH = "side.both*"
_JUST_ONE = (
    "just one",
    "only one",
    "one only",
    "just the one",
    "one knee",
    "single",
    "a single one",
    "only the one",
    "one side",
)
# What another one of is one thing and not all else.
_NO_REST = roots("adult knee leg side")
_RATINGS = roots("low high poor average")
_INAPPLICABLE = roots("apply applicable")
_NAUGHT = roots("none nothing nobody nowhere never neither")
_LOWER = table("less fewer shorter rarely seldom never")
_HIGHER = table("more longer older")
_SCALE_AT_LEAST = 5
_HARDLY_EVER = 0.1  # times a week
# Words of a label that tell nothing by themselves.
_SMALL = table(
    """
    a an the of to at by for from in into on onto with as and or but so than then that there here this these those i
    me my mine myself you your we us our he him his she her they them their it itself am is are was were be been being
    do does did done have has had having will would shall should can could may might must get got just really very
    quite some any all please knee day days week weeks month hour minute minutes time mostly mainly up more about when
    while if not no yes what which like one only now
    """
)
# Kinds too slight to be taken from a synonym.
_LABELS_ONLY = SLIGHT | table("effort grade gait load around skin")
# Kinds of which one thing alone may stand between a yes and a no ("Yes", "A little", "No").
_BETWEEN = table("degree often action apply")
# Those of which one may stand there if its label begins as a condition ("With pain").
_CONDITIONAL = table("gait sign")
_OPENS_CONDITION = table("only with")
# Kinds whose words are too wide to tell an option by, where other kinds tell it.
_COARSE = table("topic goal level tool treatment load around")
# Steps that a time may be named with.
_STEPS = table("action.wait action.skip action.notdone")
# Kinds that tell options apart only where each names one: their words are said of much else.
_OF_ALL = table("media extent")
# Kinds that stand side by side in the answers to one question.
FAMILIES = {"cause": "onset", "pace": "onset", "moment": "onset"}


@dataclass(frozen=True, slots=True)
class Choice:
    """An option made ready.

    `forms`: label and synonyms as stems. `concepts`, `denies`: the things it names and denies. `readings`: the same
    as they stand in its label and each synonym. `words`: those of its words that no table knows, `known_words` the
    others. `says`: which of "yes", "no" and "unsure" it says. `is_well`: it calls something fine. `is_none`: it is of
    none ("Neither"). `residual`: it stands for all that the others are not. `covers`: its numbers. `aside`: what it names
    besides what tells it from the others.
    """

    option: Option
    place: int
    forms: tuple[tuple[str, ...], ...]
    concepts: frozenset[str]
    denies: frozenset[str]
    readings: tuple[tuple[Mention, ...], ...]
    words: frozenset[str]
    known_words: frozenset[str]
    says: frozenset[str]
    is_well: bool
    is_none: bool
    residual: bool
    covers: Range | None
    aside: frozenset[str] = frozenset()

    def __hash__(self) -> int:
        return self.place


@dataclass(frozen=True, slots=True)
class Offer:
    """All options of a question.

    `stakes`: the kinds of things that tell them apart, the widest first; `beside`: others that do so no better.
    `phrases`: the labels and synonyms as sayings. `vocabulary`: their words and the question's; `label_words`: those of
    the labels. `measure`, `unit`: what numbers count, in base units.
    """

    choices: tuple[Choice, ...]
    stakes: tuple[str, ...]
    beside: tuple[str, ...]
    phrases: Lexicon
    vocabulary: frozenset[str]
    label_words: frozenset[str]
    asked: Asked
    measure: str
    unit: float

    @property
    def residual(self) -> Choice | None:
        """The one option that stands for all else, if there is one."""
        rest = [choice for choice in self.choices if choice.residual]
        return rest[0] if len(rest) == 1 else None

    @property
    def ranged(self) -> tuple[Choice, ...]:
        """The choices that cover numbers, if the question is one of numbers."""
        found = tuple(choice for choice in self.choices if choice.covers is not None and not _is_step(choice))
        held = [choice.covers for choice in found if choice.covers is not None]
        counted = [covers for covers in held if covers.measure != RATE or covers.high > _HARDLY_EVER]
        if len(set(counted)) < max(2, len(counted)):  # "never" and "rarely" are no numbers by themselves
            return ()
        real = sum(not choice.says and not choice.residual for choice in self.choices)
        return found if len(found) >= 2 and len(found) * 2 >= real else ()

    @property
    def is_scale(self) -> bool:
        """Whether the options are the numbers of one scale, one by one."""
        return len(self.choices) >= _SCALE_AT_LEAST and all(
            choice.covers is not None and choice.covers.is_point for choice in self.choices
        )

    @property
    def is_rating(self) -> bool:
        """Whether the options rate something from low to high, so that "good" is high."""
        return any(not _RATINGS.isdisjoint(form) for choice in self.choices for form in choice.forms[:1])

    def saying(self, polarity: str) -> tuple[Choice, ...]:
        """The choices that say yes, no or unsure."""
        return tuple(choice for choice in self.choices if polarity in choice.says)


@lru_cache(maxsize=1024)
def offer_of(options: tuple[Option, ...], question: str) -> Offer:
    """Makes the options of a question ready. Pure, and kept, since the same questions come again and again."""
    about = asked(question)
    choices = _with_bookings(_with_one(tuple(_choice(option, place) for place, option in enumerate(options))))
    measure, unit = _measure(choices, question)
    choices = _with_ends(tuple(_in_measure(choice, measure, unit) for choice in _with_no(choices)))
    stakes, beside = _stakes(choices)
    choices = tuple(replace(choice, aside=_aside(choice, stakes)) for choice in choices)
    phrases = Lexicon()
    for choice in choices:
        for form in (choice.option.label, *choice.option.also, *(_JUST_ONE if _is_one(choice, choices) else ())):
            phrases.learn(form, str(choice.place))
    spoken = (form for option in options for form in (option.label, *option.also))
    vocabulary = frozenset(word.text for form in (*spoken, question) for word in read_plain(form))
    label_words = frozenset(word.text for option in options for word in read_plain(option.label))
    return Offer(choices, stakes, beside, phrases, vocabulary, label_words, about, measure, unit)


# One option


def _choice(option: Option, place: int) -> Choice:
    named: set[str] = set()
    denied: set[str] = set()
    unknown: set[str] = set()
    known: set[str] = set()
    readings: list[tuple[Mention, ...]] = []
    forms: list[tuple[str, ...]] = []
    for form in (option.label, *option.also):
        told = read_plain(form)
        forms.append(tuple(word.stem for word in told if not word.is_mark))
        taken: set[int] = set()
        mentions = named_in(told)
        if len(forms[-1]) > 1 and told[0].stem in _YES_HEADS | _NO_HEADS:  # the "No" of "No, I limp" is no thing
            mentions = [mention for mention in mentions if mention.end > 1]
        if form is not option.label:  # a synonym is a phrase first: "I am going" for "This is right" is no "start"
            mentions = [mention for mention in mentions if mention.kind not in _LABELS_ONLY]
        mentions = [
            mention
            for mention in mentions
            if not (mention.start and told[mention.start - 1].text.isdigit() and mention.concepts == ("action.wait",))
        ]  # the "seconds" of "Add 30 seconds"
        mentions = [mention for mention in mentions if not _only_denies(mention, mentions)]
        if any(mention.kind == "cause" for mention in mentions):  # "after a fall" tells no moment
            mentions = [mention for mention in mentions if mention.concepts != ("moment.after",)]
        if forms[-1] == ("gone",):  # by itself; in a text it may as well be "gone to the shop"
            named.add(_GONE)
        if len(told) == 1:  # the "Correct" that is offered is no wish to correct
            mentions = [replace(mention, concepts=_plainly(mention.concepts)) for mention in mentions]
        readings.append(tuple(mentions))
        for mention in mentions:
            taken.update(range(mention.start, mention.end))
            for concept in mention.concepts:
                (denied if mention.denied != is_opposite(concept) else named).add(straight(concept))
        content = {at for at, word in enumerate(told) if _is_content(word)}
        if form is not option.label and len(content) > 1:  # a synonym of several words counts as a phrase only
            continue
        unknown |= {told[at].stem for at in content - taken}
        known |= {told[at].stem for at in content & taken}
    says = _says(option, forms)
    residual = _is_residual(option, forms[0])
    bare = residual or says == {"unsure"}
    return Choice(
        option=option,
        place=place,
        forms=tuple(forms),
        concepts=frozenset() if bare else frozenset(named),
        denies=frozenset() if bare else frozenset(denied),
        readings=() if bare else tuple(readings),
        words=frozenset(unknown),
        known_words=frozenset(known),
        says=frozenset(says),
        is_well=_is_well(forms[0]),
        is_none=bool(forms[0]) and forms[0][0] in _NAUGHT | {"not"},
        residual=residual,
        covers=range_of(option.label),
    )


def _plainly(concepts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(each for each in concepts if each != "action.change") if "action.right" in concepts else concepts


def _only_denies(mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a "no" names nothing by itself but denies what follows ("hot and red, no fever")."""
    naught = all(concept.endswith(NONE_NAMES) for concept in mention.concepts)
    return naught and mention.start > 0 and any(each.start == mention.end and each.denied for each in mentions)


def _is_content(word: Word) -> bool:
    return not word.is_mark and word.text not in _SMALL and not word.text.isdigit()


def _is_residual(option: Option, label: Sequence[str]) -> bool:
    """ "Something else", "Another country", "Yes, something else"."""
    if option.id == "other" and len(label) <= 3:
        return True
    start = 1 if label[:1] == ("yes",) else 0
    found = RESIDUAL.find(label, start) if len(label) > start else None
    return found is not None and len(label) - start - found[0] <= 1 and _NO_REST.isdisjoint(label)


def _says(option: Option, forms: Sequence[tuple[str, ...]]) -> set[str]:
    """Which of yes, no and unsure an option says, by its id, its label and its synonyms."""
    if option.id in UNSURE_IDS:
        return {"unsure"}
    said = {option.id} & {"yes", "no"}
    if not _AGREES.isdisjoint(forms[0]):
        return said | {"no" if _DENIES & set(forms[0]) else "yes"}
    if not _DECLINES.isdisjoint(forms[0][:2]):
        return said | {"no"}
    if _INAPPLICABLE & set(forms[0]):
        return set()
    for number, form in enumerate(forms):
        is_label = number == 0
        if not form or (is_label and _is_one_thing(option.label) and form[0] not in _NAUGHT):
            continue
        found = polarity_words().find(form, 1 if form[0] == "i" and len(form) > 1 else 0)
        if found is not None and "unsure" in found[1] and (is_label or found[0] == len(form)):
            said.add("unsure")
        elif form[0] in _YES_HEADS:
            said.add("yes")
        elif form[0] in _NO_HEADS or form[:2] == ("do", "not"):
            said.add("no")
    label = forms[0]
    if "or" in label:  # "Yes, or maybe"
        return said | ({"unsure"} & {name for _, _, names in polarity_words().all_in(label) for name in names})
    return said - {"unsure"} if said & {"yes", "no"} else said


def _is_well(label: Sequence[str]) -> bool:
    """Whether a label calls something fine and says no more ("OK", "Normal")."""
    whole = polarity_words().find(label, 0) if label else None
    return whole is not None and whole[0] == len(label) and "well" in whole[1]


def _is_step(choice: Choice) -> bool:
    """Whether an option is a step in which a time is named ("Give me a minute", "Stop for today")."""
    label = choice.readings[0] if choice.readings else ()
    if choice.forms[0][:1] and number_of(choice.forms[0][0]) is not None:  # "4 or more times"
        return False
    return any(mention.end - mention.start > 1 and not _STEPS.isdisjoint(mention.concepts) for mention in label) or (
        "action.stop" in choice.concepts
    )


def _is_one_thing(label: str) -> bool:
    """Whether a label that seems to begin with a "no" is the name of one thing ("No different")."""
    told = [word for word in read_plain(label) if not word.is_mark]
    mentions = named_in(told)
    whole = [concept for each in mentions if each.end - each.start == len(told) > 1 for concept in each.concepts]
    return bool(whole) and not any(concept.endswith(NONE_NAMES) for concept in whole)


# All of them


def _measure(choices: Sequence[Choice], question: str) -> tuple[str, float]:
    """What the numbers of the options count, and the size of the unit that goes without saying."""
    asked_measure, asked_size = unit_of(question)
    named = Counter(choice.covers.measure for choice in choices if choice.covers is not None)
    del named[PLAIN]
    if not named:
        return asked_measure, asked_size
    measure = named.most_common(1)[0][0]
    units = [unit_of(choice.option.label) for choice in choices if choice.covers is not None]
    sizes = Counter(size for each, size in units if each == measure)
    if sizes:
        return measure, sizes.most_common(1)[0][0]
    return measure, asked_size if asked_measure == measure else 1.0


def _with_no(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Beside a "Yes, ..." what begins with "No" says no, even where it is the name of one thing ("No change")."""
    if not any("yes" in choice.says for choice in choices):
        return choices
    return tuple(
        replace(choice, says=choice.says | {"no"}) if choice.forms[0][:1] == ("no",) else choice for choice in choices
    )


def _in_measure(choice: Choice, measure: str, unit: float) -> Choice:
    """A choice whose bare numbers are turned into the measure all are counted in."""
    covers = choice.covers
    if covers is None or covers.measure != PLAIN or measure == PLAIN:
        return choice
    if unit == YEAR and not covers.is_point and not covers.high_open:  # one is 39 until one turns 40
        covers = replace(covers, high=covers.high + 1, high_open=True)
    return replace(choice, covers=replace(covers, low=covers.low * unit, high=covers.high * unit, measure=measure))


def _with_bookings(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Beside "Booked" a mere "Not yet" is not booked, and "I do not want to" is not planned."""
    if not any(_BOOKED in choice.concepts for choice in choices):
        return choices
    made: list[Choice] = []
    for choice in choices:
        label = choice.forms[0]
        if label[:2] == ("not", "yet"):
            choice = replace(choice, denies=choice.denies | {_BOOKED})
        elif "want" in label and "not" in label:
            choice = replace(choice, concepts=choice.concepts | {_UNPLANNED})
        made.append(choice)
    return tuple(made)


def _with_one(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Beside "Both" a mere "One" is the left or the right one."""
    sides = {f"{_BOTH}.left", f"{_BOTH}.right"}
    return tuple(
        replace(choice, concepts=choice.concepts | sides) if _is_one(choice, choices) else choice for choice in choices
    )


def _is_one(choice: Choice, choices: Sequence[Choice]) -> bool:
    of_two = any(_BOTH in each.concepts for each in choices)
    return of_two and "one" in choice.forms[0] and choice.words | choice.known_words <= _NO_REST


def _with_ends(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """ "Less often" and "longer than that" cover what lies beyond the others. An hour of the day is a time of day too."""
    held = [choice.covers for choice in choices if choice.covers is not None]
    if len(held) < 2:
        return choices
    low, high, measure = min(each.low for each in held), max(each.high for each in held), held[0].measure
    ended: list[Choice] = []
    for choice in choices:
        texts = {word.text for word in read_plain(choice.option.label)}
        covers = choice.covers
        if covers is None and texts & _LOWER and low > 0:
            choice = replace(choice, covers=Range(-math.inf, low, measure, True, True))
        elif covers is None and texts & _HIGHER and high < math.inf and not choice.says:
            choice = replace(choice, covers=Range(high, math.inf, measure, True, True))
        elif covers is not None and covers.measure == CLOCK and covers.is_point:
            choice = replace(choice, concepts=choice.concepts | {part_of_day(covers.low)})
        ended.append(choice)
    return tuple(ended)


def part_of_day(hour: float) -> str:
    """Morning until noon, midday until half past one, afternoon until five, evening until ten."""
    for until, part in ((4, "night"), (11.5, "morning"), (13.5, "midday"), (17, "afternoon"), (22, "evening")):
        if hour < until:
            return f"daytime.{part}"
    return "daytime.night"


def _stakes(choices: Sequence[Choice]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The kinds that tell options apart, the widest first; by themselves those that tell no more than a wider one does."""
    rest = any(choice.residual for choice in choices)
    polar = any(choice.says & {"yes", "no"} for choice in choices)
    unsure = [choice for choice in choices if choice.says == {"unsure"}]
    conditional = any(not choice.says and not _OPENS_CONDITION.isdisjoint(choice.forms[0][:1]) for choice in choices)
    between = _BETWEEN | _CONDITIONAL if conditional else _BETWEEN
    families: Counter[str] = Counter()
    members: dict[str, dict[int, frozenset[str]]] = {}
    for choice in choices:
        if choice.says and len(choice.forms[0]) == 1:
            continue
        named = {(concept, True) for concept in choice.concepts} | {(concept, False) for concept in choice.denies}
        kinds = {kind_of(concept) for concept, _ in named}
        families.update({FAMILIES.get(kind, kind) for kind in kinds})
        for kind in kinds:
            own = frozenset(f"{concept} {stance}" for concept, stance in named if kind_of(concept) == kind)
            members.setdefault(kind, {})[choice.place] = own
    held = [
        kind
        for kind in KINDS
        if kind in members
        and families[FAMILIES.get(kind, kind)] + rest + (polar and kind in between) >= 2
        and not (kind in _OF_ALL and len(members[kind]) + rest < len(choices) - len(unsure))
        and not (kind == "often" and polar and families[kind] < 2 and _is_naught(members[kind]))
        and (kind in FAMILIES or len(set(members[kind].values())) + rest + (polar and kind in between) >= 2)
    ]
    kept: list[str] = []
    for kind in sorted(held, key=lambda each: (-len(set(members[each].values())), held.index(each))):
        if not any(_tells_apart(members[other], members[kind]) for other in kept):
            kept.append(kind)
    return tuple(kept), tuple(kind for kind in held if kind not in kept)


def _is_naught(members: dict[int, frozenset[str]]) -> bool:
    """Whether the one thing named beside a yes and a no is but another no ("Not yet")."""
    return all(each.partition(" ")[0].endswith(NONE_NAMES) for own in members.values() for each in own)


def _aside(choice: Choice, stakes: Collection[str]) -> frozenset[str]:
    """What an option names in words of their own, or by a kind that is narrow enough to go by."""
    named: set[str] = set()
    for mentions in choice.readings:
        staked = [(each.start, each.end) for each in mentions if each.kind in stakes]
        for mention in mentions:
            apart = not any(mention.start < end and start < mention.end for start, end in staked)
            if not mention.denied and (apart or mention.kind not in _COARSE):
                named.update(map(straight, mention.concepts))
    return frozenset(named)


def _tells_apart(wider: dict[int, frozenset[str]], narrower: dict[int, frozenset[str]]) -> bool:
    """Whether one kind names every option that the other names, each by another thing."""
    return narrower.keys() <= wider.keys() and len({wider[place] for place in narrower}) == len(narrower)
