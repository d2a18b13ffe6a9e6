"""Which of the offered answers a typed text is: one, several, or none for sure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from bot.engine.hearing import english, everyday
from bot.engine.hearing.counting import ORDINALS, joined_number
from bot.engine.hearing.heard import ManyMatch, Match, Option
from bot.engine.hearing.quantities import Range, amounts, range_of
from bot.engine.hearing.reading import Word, read_words, stem
from bot.engine.hearing.sayings import Sayings
from bot.engine.hearing.tables import sayings, words
from bot.engine.hearing.tagging import MEANINGS

_LONGEST_ANSWER = 400
_CLASS = 1.0
_WORD = 1.2
_SURE = 0.6
_NEARBY = 0.3
_FILLERS = (
    frozenset(stem(word) for word in english.FILLERS) | english.DENIAL_WORDS | frozenset({"knee", "mostly", "mainly"})
)
_SHORT = {"y": "yes", "n": "no", "k": "okay", "ye": "yes", "+1": "yes", "+": "yes", "-": "no", "yh": "yes"}
_AUXILIARY = frozenset(["do", "does", "did", "is", "are", "was", "have", "has", "can", "could", "will", "would"])
_DENIES = frozenset(["not", "no", "never", "without", "nor", "neither"])
_BREAKS = frozenset(".,;!?\n()")


def _learn(sayings: Sequence[str]) -> Sayings:
    trie = Sayings()
    for saying in sayings:
        trie.add(saying, saying, whole=True)
    return trie


_UNSURE, _NO, _YES = _learn(everyday.UNSURE), _learn(everyday.NO), _learn(everyday.YES)
_YES_LABELS = frozenset(stem(word) for word in everyday.YES_LABELS)
_NO_LABELS = frozenset(stem(word) for word in everyday.NO_LABELS)
_NONE_OF, _ALL_OF, _ALL_BUT = _learn(everyday.NONE_OF), _learn(everyday.ALL_OF), _learn(everyday.ALL_BUT)
_ANSWERS = Sayings()
for _name, _sayings in everyday.ANSWERS.items():
    for _saying in _sayings:
        _ANSWERS.add(_saying, _name, whole=True)


@dataclass(slots=True)
class _Told:
    """What an answer or an option tells: words and classes of words, affirmed or denied."""

    features: list[frozenset[str]] = field(default_factory=list)
    denied: set[str] = field(default_factory=set)
    exact: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Choice:
    """An option made ready to be compared."""

    option: Option
    forms: tuple[tuple[str, ...], ...]
    features: frozenset[str]
    polarity: str
    covers: Range | None


def match_answer(text: str, options: Sequence[Option], question: str = "") -> Match:
    """The option a typed text means; without a sure one, none and up to two that are truly near."""
    words = read_words(_SHORT.get(text.strip(" .!").lower(), text[:_LONGEST_ANSWER]))
    plain = [word for word in words if not word.is_mark]
    if not plain or not options:
        return Match(None)
    choices = [_choice(option) for option in options]
    for finder in (_by_label, _by_place, _by_range):
        match = finder(text, plain, choices)
        if match is not None:
            return match
    return _by_sense(words, plain, choices, question)


def match_many(text: str, options: Sequence[Option]) -> ManyMatch:
    """Every option a typed text picks: numbers, names, "all of them", "all but the last", "none".

    What a text denies or calls fine is never picked.
    """
    words = read_words(text[:_LONGEST_ANSWER])
    plain = [word for word in words if not word.is_mark]
    if not plain or not options:
        return ManyMatch()
    choices = [_choice(option) for option in options]
    stems = [word.stem for word in plain]
    none_choice = next((choice for choice in choices if choice.polarity == "no"), None)
    real = [choice for choice in choices if choice is not none_choice and choice.polarity != "unsure"]
    if _holds(_ALL_BUT, stems):
        left = _picked(words, real)
        return (
            ManyMatch(ids=tuple(choice.option.id for choice in real if choice.option.id not in left))
            if left
            else ManyMatch()
        )
    unsure = next((choice for choice in choices if choice.polarity == "unsure"), None)
    if _starts(_UNSURE, stems):
        return ManyMatch(ids=(unsure.option.id,) if unsure else ())
    denied = _denied_in(words)
    if all(_is_none([word.stem for word in piece]) for piece in _pieces(words)):
        return ManyMatch(none=True)
    own = _own_features(choices)
    allowed = [choice for place, choice in enumerate(choices) if choice is none_choice or not denied & own[place]]
    picked = _picked(words, choices)
    sure = tuple(choice.option.id for choice in allowed if choice.option.id in picked and choice is not none_choice)
    if sure and not (len(sure) == 1 and _starts(_NONE_OF, stems) and len(stems) <= 3):
        return ManyMatch(ids=sure)
    if _starts(_NONE_OF, stems) or _holds(_NONE_OF, stems[-3:]) or (picked and not sure) or _all_well(words):
        return ManyMatch(none=True)
    if _holds(_ALL_OF, stems):
        return ManyMatch(ids=tuple(choice.option.id for choice in real))
    if unsure is not None and _holds(_UNSURE, stems):
        return ManyMatch(ids=(unsure.option.id,))
    if denied:
        return ManyMatch()
    single = match_answer(text, [choice.option for choice in allowed])
    return ManyMatch(ids=(single.id,)) if single.id else ManyMatch(nearest=single.nearest)


_FINE = frozenset(stem(word) for word in words("fine okay normal good same alright ok healthy"))


def _denied_in(words: Sequence[Word]) -> set[str]:
    """The words that some piece of a text denies or calls fine."""
    denied: set[str] = set()
    for piece in _pieces(words, also=False):
        told = _told(piece)
        denied |= told.denied
        if _FINE & {word.stem for word in piece}:
            denied |= {feature for group in told.features for feature in group}
    return denied


def _own_features(choices: Sequence[_Choice]) -> list[frozenset[str]]:
    """For each option the features that only it has, and its content words."""
    spread = Counter(feature for choice in choices for feature in choice.features)
    return [
        frozenset(each for each in choice.features if spread[each] == 1) | _content(choice.features)
        for choice in choices
    ]


def _is_none(stems: Sequence[str]) -> bool:
    """ "No", "none of that", "no to all"."""
    return _starts(_NONE_OF, stems) and len(stems) <= 4


def _all_well(words: Sequence[Word]) -> bool:
    """Whether every piece of a text denies something or calls it fine."""
    pieces = _pieces(words, also=False)
    return bool(pieces) and all(
        _FINE & {word.stem for word in piece} or _told(piece).denied or _is_none([word.stem for word in piece])
        for piece in pieces
    )


def _choice(option: Option) -> _Choice:
    forms = tuple(
        tuple(word.stem for word in read_words(form) if not word.is_mark) for form in (option.label, *option.also)
    )
    features: set[str] = set()
    for form in (option.label, *option.also):
        for group in _told(read_words(form), affirm=True).features:
            features |= group
    return _Choice(option, forms, frozenset(features), _polarity_of(option, forms), range_of(option.label))


def _polarity_of(option: Option, forms: Sequence[tuple[str, ...]]) -> str:
    if option.id in everyday.UNSURE_IDS:
        return "unsure"
    if option.id in ("yes", "no"):
        return option.id
    label = forms[0] if forms else ()
    if _starts(_UNSURE, label) or (label[:1] == ("i",) and _starts(_UNSURE, label[1:])):
        return "unsure"
    if label and label[0] in _YES_LABELS:
        return "yes"
    if label and label[0] in _NO_LABELS:
        return "no"
    return ""


def _starts(sayings: Sayings, stems: Sequence[str]) -> bool:
    return bool(stems) and sayings.find(stems, 0) is not None


def _holds(sayings: Sayings, stems: Sequence[str]) -> bool:
    return any(sayings.find(stems, place) is not None for place in range(len(stems)))


def _told(words: Sequence[Word], affirm: bool = False) -> _Told:
    """The words and classes of a text, with what it denies kept apart."""
    told = _Told()
    denying = 0
    stems = [word.stem for word in words]
    place = 0
    while place < len(words):
        text = words[place].text
        if text in _BREAKS or text in ("but", "just", "only", "because", "except", "although"):
            denying = 0
            place += 1
            continue
        found = _ANSWERS.find(stems, place)
        signs = MEANINGS.find(stems, place)
        length = max(found[0] if found else 0, signs[0] if signs else 0)
        if not length and text in _DENIES and not affirm:
            denying = 6
            place += 1
            continue
        group = {f"c:{name}" for name in found[1]} if found and found[0] == length else set()
        group |= {f"m:{name}" for name in signs[1]} if signs and signs[0] == length else set()
        group |= {each for each in stems[place : place + max(length, 1)] if each not in _FILLERS and each[0].isalnum()}
        auxiliary = text in _AUXILIARY and place + 1 < len(words) and words[place + 1].text == "not"
        if group and not (auxiliary and length <= 1):
            if denying:
                told.denied |= group
            else:
                told.features.append(frozenset(group))
            told.exact |= {each for each in group if each[1:2] != ":"}
        denying = 6 if text in _DENIES and length <= 1 and not affirm else max(denying - 1, 0)
        place += max(length, 1)
    return told


def _by_label(text: str, plain: Sequence[Word], choices: Sequence[_Choice]) -> Match | None:
    """The very label or synonym, or the same but for a slip of the fingers."""
    stems = tuple(word.stem for word in plain)
    hits = [choice for choice in choices if stems in choice.forms]
    if len(hits) == 1:
        how = "label" if stems == hits[0].forms[0] else "synonym"
        return Match(hits[0].option.id, (), how)
    joined = " ".join(word.text for word in plain)
    if len(joined) < 4:
        return None
    near: list[tuple[int, _Choice]] = []
    for choice in choices:
        for form in (choice.option.label, *choice.option.also):
            allowed = 1 if len(form) < 9 else 2
            distance = OSA.distance(joined, form.lower(), score_cutoff=allowed)
            if distance <= allowed:
                near.append((distance, choice))
    ids = {choice.option.id for _, choice in near}
    if len(ids) == 1 and not any(char.isdigit() for char in joined):
        return Match(near[0][1].option.id, (), "typo")
    return None


def _place_of(texts: Sequence[str], count: int) -> int | None:
    """The place (from 0) that words such as "2", "the second one", "number 3" or "last" name."""
    kept = [
        text
        for text in texts
        if text
        not in (
            "the",
            "number",
            "no",
            "option",
            "one's",
            "answer",
            "choice",
            "please",
            "pick",
            "i",
            "choose",
            "go",
            "for",
            "would",
            "say",
            "will",
            "with",
            "it",
            "is",
            "my",
            "take",
            "nr",
            "st",
            "nd",
            "rd",
            "th",
            "definitely",
            "probably",
            "think",
            "am",
            "mostly",
            "hash",
        )
    ]
    if len(kept) > 1 and kept[-1] in ("one", "option", "answer", "choice"):
        kept = kept[:-1]
    if len(kept) != 1:
        return None
    word = kept[0]
    if word in everyday.LAST:
        return count - 1
    if word in ("top",):
        return 0
    if (word in ORDINALS and word != "second") or word == "second":
        return ORDINALS[word] - 1
    if len(word) == 1 and word in everyday.LETTERS and count <= len(everyday.LETTERS) and word not in ("i",):
        return everyday.LETTERS.index(word)
    number = joined_number(kept, 0)
    if number is not None and number[0] == int(number[0]):
        return int(number[0]) - 1
    return None


def _by_place(text: str, plain: Sequence[Word], choices: Sequence[_Choice]) -> Match | None:
    texts = [word.text for word in plain]
    if len(texts) > 6:
        return None
    pointed = bool(
        {"number", "option", "answer", "choice", "one", "last", "nd", "rd", "st", "th", "top"} & set(texts)
    ) or any(word in ORDINALS for word in texts)
    ranged = sum(choice.covers is not None for choice in choices) * 2 > len(choices)
    if texts[-1:] == ["one"] and len(texts) == 1:
        pointed = False
    place = _place_of(texts, len(choices))
    if place is None or not 0 <= place < len(choices):
        return None
    if ranged and not pointed:
        return None
    return Match(choices[place].option.id, (), "number")


def _by_range(text: str, plain: Sequence[Word], choices: Sequence[_Choice]) -> Match | None:
    """A number or a stretch of time that falls into what one option covers."""
    ranged = [choice for choice in choices if choice.covers is not None]
    if len(ranged) < 1 or (sum(choice.covers is not None for choice in choices) * 2 < len(choices) and len(ranged) < 2):
        return None
    texts = [word.text for word in plain]
    found = amounts(text[:_LONGEST_ANSWER])
    if not found:
        return None
    timed = any(choice.covers is not None and choice.covers.timed for choice in ranged)
    picks: list[_Choice] = []
    for amount in found:
        amount = amount.days() if timed else amount
        if timed and amount.unit != "day" and len(texts) != 1:
            return None
        if not timed and amount.unit in ("day", "week", "month", "hour"):
            return None
        low, high = _held(amount.low, ranged), _held(amount.high, ranged)
        if low is None or low is not high:
            return _unsure_between(low, high, choices)
        picks.append(low)
    if ("more" in texts and "than" in texts) or "over" in texts:
        beyond = _held(found[0].days().high + 0.01 if timed else found[0].high + 0.01, ranged)
        picks = [beyond] if beyond is not None and len(found) == 1 else picks
    first = picks[0]
    if any(pick is not first for pick in picks):
        return Match(None, tuple(dict.fromkeys(pick.option.id for pick in picks))[:2])
    if len(texts) == 1 and texts[0].isdigit() and (timed or _is_age(ranged)):
        place = int(texts[0]) - 1
        if 0 <= place < len(choices) and choices[place] is not first:
            return Match(None, (choices[place].option.id, first.option.id))
    return Match(first.option.id, (), "range")


def _is_age(ranged: Sequence[_Choice]) -> bool:
    return any(choice.covers is not None and choice.covers.low > 14 for choice in ranged)


def _held(value: float, ranged: Sequence[_Choice]) -> _Choice | None:
    """The narrowest range that holds a value; of open ends the last one that does."""
    holding = [choice for choice in ranged if choice.covers is not None and choice.covers.holds(value)]
    if not holding:
        return None
    return min(holding, key=lambda choice: _width(choice.covers, value))


def _width(covers: Range | None, value: float) -> float:
    if covers is None:
        return 1e9
    if covers.high == float("inf"):
        return 1e6 + value - covers.low
    return covers.high - covers.low if covers.low != float("-inf") else 1e6 + covers.high - value


def _unsure_between(low: _Choice | None, high: _Choice | None, choices: Sequence[_Choice]) -> Match | None:
    nearest = tuple(choice.option.id for choice in (low, high) if choice is not None)
    return Match(None, nearest) if nearest else None


def _by_sense(words: Sequence[Word], plain: Sequence[Word], choices: Sequence[_Choice], question: str) -> Match:
    """By what the words mean: yes, no or unsure, or the one option whose words they share."""
    stems = [word.stem for word in plain]
    told = _told(words)
    scores = _scores(told, choices, question)
    polar = _polar(words, stems, choices, told, question)
    ranked = sorted(range(len(choices)), key=lambda place: (-scores[place], place))
    best = ranked[0]
    second = scores[ranked[1]] if len(ranked) > 1 else 0.0
    rival = len(ranked) > 1 and second >= _SURE and _points_at(told, choices, ranked[1])
    sure = scores[best] >= _SURE and scores[best] > second + 0.35 and scores[best] >= (1.8 if rival else 1.3) * second
    if polar == "torn":
        return Match(None, _polar_ids(choices))
    if polar:
        group = [choice for choice in choices if choice.polarity == polar]
        if sure and (choices[best].polarity in ("", polar)) and (choices[best] in group or not _opens_polar(stems)):
            return Match(choices[best].option.id, (), "part")
        if len(group) == 1:
            return Match(group[0].option.id, (), "yes or no")
        if polar == "yes" and not group:
            positive = [choice for choice in choices if not choice.polarity]
            if sure and choices[best] in positive:
                return Match(choices[best].option.id, (), "part")
            return Match(None, _nearest(told, positive, _scores(told, positive, question)))
        if group:
            if sure and choices[best] in group:
                return Match(choices[best].option.id, (), "part")
            return Match(None, tuple(choice.option.id for choice in group[:2]))
    if sure and not (_asks(words) and scores[best] < 1.2):
        return Match(choices[best].option.id, (), "part")
    return Match(None, _nearest(told, choices, scores))


def _nearest(told: _Told, choices: Sequence[_Choice], scores: Sequence[float]) -> tuple[str, ...]:
    """Up to two options that share at least half of what a text tells; a text about something else is near to none."""
    found: list[tuple[float, int]] = []
    for place, choice in enumerate(choices):
        shared = sum(bool(group & choice.features or _near(group, choice.features)) for group in told.features)
        denied = bool(_content(told.denied) & choice.features)
        if scores[place] >= _NEARBY and shared * 2 >= len(told.features) and not denied:
            found.append((-scores[place], place))
    return tuple(choices[place].option.id for _, place in sorted(found)[:2])


def _content(features: Iterable[str]) -> frozenset[str]:
    return frozenset(each for each in features if each[1:2] != ":")


def _points_at(told: _Told, choices: Sequence[_Choice], place: int) -> bool:
    """Whether a text names something that only this option has."""
    others = {feature for at, choice in enumerate(choices) if at != place for feature in choice.features}
    own = choices[place].features - others
    return any(group & own for group in told.features)


def _asks(words: Sequence[Word]) -> bool:
    return bool(words) and (words[-1].text == "?" or words[0].text in ("what", "why", "how", "who", "when", "where"))


def _opens_polar(stems: Sequence[str]) -> bool:
    return _starts(_YES, stems) or _starts(_NO, stems) or _starts(_UNSURE, stems)


def _polar_ids(choices: Sequence[_Choice]) -> tuple[str, ...]:
    return tuple(choice.option.id for choice in choices if choice.polarity in ("yes", "no"))[:2]


def _scores(told: _Told, choices: Sequence[_Choice], question: str) -> list[float]:
    spread: dict[str, int] = {}
    for choice in choices:
        for feature in choice.features:
            spread[feature] = spread.get(feature, 0) + 1
    scores: list[float] = []
    for choice in choices:
        score = 0.0
        counted: set[str] = set()
        for group in told.features:
            shared = (group & choice.features) - counted
            best = 0.0
            for feature in shared:
                weight = _CLASS if feature[1:2] == ":" else _WORD
                best = max(best, weight / spread[feature] if spread[feature] < len(choices) else 0.0)
            if not best:
                best = max((_WORD * 0.9 / spread[near] for near in _near(group, choice.features)), default=0.0)
            counted |= shared
            score += best
        if {each for each in told.denied & choice.features if spread[each] == 1} - {
            "c:little",
            "c:lots",
        } and choice.polarity != "no":
            score -= 1.0
        scores.append(score)
    return scores


def _near(group: frozenset[str], features: frozenset[str]) -> list[str]:
    """Words of an option that a long enough word may be a slip of."""
    found: list[str] = []
    for word in group:
        if len(word) >= 4 and ":" not in word:
            allowed = 1 if len(word) < 8 else 2
            for feature in features:
                alike = ":" not in feature and abs(len(feature) - len(word)) <= allowed and feature[0] == word[0]
                if alike and 0 < OSA.distance(word, feature, score_cutoff=allowed) <= allowed:
                    found.append(feature)
    return found


def _polar(words: Sequence[Word], stems: Sequence[str], choices: Sequence[_Choice], told: _Told, question: str) -> str:
    """Whether a text says "yes", "no" or "unsure" to a question that offers that; "torn" when it says both."""
    offered = {choice.polarity for choice in choices} - {""}
    if not offered:
        return ""
    firm = stems[0] in _FIRM
    if "unsure" in offered and (_starts(_UNSURE, stems) or (_holds(_UNSURE, stems) and not firm)):
        return "unsure"
    if "yes and no" in " ".join(stems):
        return "torn"
    opening = 0
    while opening < len(stems) and stems[opening] in _HEDGES:
        opening += 1
    if _starts(_UNSURE, stems):
        return "torn"
    head = stems[opening:]
    said = next((found for place in range(opening + 1) if (found := _said(stems, place))), "")
    if head[:2] in (["yeah", "no"], ["yeah", "nah"], ["yeah", "nope"]):
        said = "no"
    elif head[:2] in (["no", "yeah"], ["nah", "yeah"], ["no", "yes"]) or (
        head[:3] in (["no", "wait", "yes"], ["no", "wait", "yeah"])
    ):
        said = "yes"
    elif head[:3] in (["yes", "wait", "no"], ["yes", "actual", "no"]) or head[:3] == ["yes", "actually", "no"]:
        said = "no"
    if not said:
        last = len(head) - 1
        tail = head[max(last - 2, 0) :]
        said = next((kind for kind, trie in (("no", _TAIL_NO), ("yes", _TAIL_YES)) if _holds(trie, tail)), "")
    if not said and question and not _asks(words) and not _limited(stems):
        said = _echo(told, question)
    return said if said in offered or said == "yes" else ""


_HEDGES = words(
    """
    well um er erm hmm oh so i think honest honestly actual actually tbh mate lol haha to be just ah like hm
    mm
    """
)
_TAIL_NO = _learn(("no", "nope", "nah", "never", "not", "not really"))
_TAIL_YES = _learn(("yes", "yep", "yeah", "yup", "definitely", "alright"))


_FIRM = frozenset(stem(word) for word in words("yes yep yeah yup no nope nah never definitely absolutely sure"))
# Said alone they answer; with more words after them they only begin a sentence.
_AUXILIARIES = frozenset(
    sayings(
        """
        i do, it does, it is, i am, i did, i have, it has, i can, it did, there was, there is, there are,
        i could, i was, it was, it can, they do, it will, he does, she does, he can, she can, we do, very, a bit,
        a little, ready, please, right, i do not, can not, do not, have not, is not, was not, could not,
        will not, would not, did not, does not, has not, i can not, i did not, i have not, it does not,
        it is not, normal, always, often, mostly, usually, a lot, nothing, none
        """
    )
)


def _said(stems: Sequence[str], place: int) -> str:
    """Yes or no as a saying at a place tells it; a bare auxiliary tells it only at the end."""
    if place >= len(stems):
        return ""
    no, yes = _NO.find(stems, place), _YES.find(stems, place)
    hits = [hit for hit in (no, yes) if hit is not None]
    if hits:
        length = max(hit[0] for hit in hits)
        told = {saying for hit in hits if hit[0] == length for saying in hit[1]}
        denies = bool(set(stems[place : place + length]) & {"not", "no"})
        if told <= _AUXILIARIES and len(stems) - place - length > (6 if denies else 1):
            return ""
    return _longer(no, yes)


def _limited(stems: Sequence[str]) -> bool:
    """Whether a text sets a bound ("only two steps") instead of a plain yes."""
    return bool({"only", "two", "one", "three", "few", "but", "1", "2", "3"} & set(stems))


def _longer(no: tuple[int, list[str]] | None, yes: tuple[int, list[str]] | None) -> str:
    if no is None and yes is None:
        return ""
    return "no" if no is not None and (yes is None or no[0] >= yes[0]) else "yes"


def _echo(told: _Told, question: str) -> str:
    """The question's own words affirmed or denied ("I walked to the shop" to "can you walk?")."""
    asked = {
        feature
        for group in _told(read_words(question), affirm=True).features
        for feature in group
        if feature.startswith("m:")
    }
    if told.denied & asked:
        return "no"
    if any(group & asked for group in told.features):
        return "yes"
    return ""


def _picked(words: Sequence[Word], choices: Sequence[_Choice]) -> tuple[str, ...]:
    """Options named one by one in a list."""
    picked: list[str] = []
    for piece in _pieces(words):
        texts = [word.text for word in piece]
        place = _place_of(texts, len(choices))
        covers = sum(choice.covers is not None for choice in choices) * 2 > len(choices)
        if place is not None and 0 <= place < len(choices) and not covers:
            picked.append(choices[place].option.id)
            continue
        picked.extend(_named(piece, choices))
    order = {choice.option.id: place for place, choice in enumerate(choices)}
    return tuple(sorted(dict.fromkeys(picked), key=lambda each: order[each]))


def _pieces(words: Sequence[Word], also: bool = True) -> list[list[Word]]:
    """The pieces of a list; unless `also`, only marks and contrasts part them, so that a denial reaches over "or"."""
    pieces: list[list[Word]] = [[]]
    for word in words:
        if word.is_mark or word.text == "but" or (also and word.text in ("and", "or", "also", "plus")):
            pieces.append([])
        else:
            pieces[-1].append(word)
    spread: list[list[Word]] = []
    for piece in pieces:
        if piece and all(word.text.isdigit() for word in piece):
            spread.extend([word] for word in piece)
        elif piece:
            spread.append(piece)
    return spread


def _named(piece: Sequence[Word], choices: Sequence[_Choice]) -> list[str]:
    stems = tuple(word.stem for word in piece)
    if _FINE & set(stems) and not any(stems in choice.forms for choice in choices):
        return []
    for choice in choices:
        if stems in choice.forms:
            return [choice.option.id]
    told = _told(piece)
    scores = _scores(told, choices, "")
    best = max(scores)
    if best < _SURE:
        return []
    return [choice.option.id for choice, score in zip(choices, scores, strict=True) if score >= max(_SURE, best - 0.35)]
