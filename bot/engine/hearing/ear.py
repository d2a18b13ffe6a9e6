"""The ear: which red flags a free text tells of, by the authors' phrases compiled into meanings, and by learned weights."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.engine.hearing import english
from bot.engine.hearing.clause import Clause
from bot.engine.hearing.clauses import Reader
from bot.engine.hearing.counting import NUMBER_WORDS, WEEKDAYS
from bot.engine.hearing.figures import FIGURES, THINGS
from bot.engine.hearing.heard import LONGEST_TEXT, RANK, FlagVocabulary, HeardFlag, Hearing, Silenced, worst_first
from bot.engine.hearing.judgement import LEVELS, Judgement, Stretch, Weighed
from bot.engine.hearing.learned import Learned, phrases_digest
from bot.engine.hearing.ordinary import ORDINARY
from bot.engine.hearing.reading import Speller, read_words
from bot.engine.hearing.signs import BODY, SIGNS
from bot.engine.hearing.tables import words
from bot.engine.hearing.weights import BARE, COMMON, OVERLAPS, WEAK

_LIMB = frozenset({"knee", "kneecap", "leg", "lowerleg", "calf", "shin", "foot", "thigh", "ankle"})
_FEET = frozenset({"foot", "ankle"})
_PERSONAL = frozenset({"i", "you", "we"})
_LONG = frozenset({"leg", "thigh"})
UNLIKELY = {"soon": 0.5, "urgent": 0.15, "emergency": 0.25}
"""How sure it has to be that a text tells of anything at all for a phrase in it, of a flag of this level, to be heard.
An urgent flag is asked about before anything is said, an emergency is said at once: so an urgent phrase counts sooner."""
LIKELY = 0.5
"""How sure it has to be of that for more than phrases to be heard, and of a flag."""
SURE = {"soon": 0.5, "urgent": 0.35, "emergency": 0.15}
"""How sure it has to be of a level for its likeliest flag to be heard where no flag by itself is likely: the less sure,
the worse it would be to miss."""
_LOWER = frozenset({"lowerleg", "calf", "shin"})
_IDLE = frozenset({"+age_adult", "+few_pills", "+score_low", "+short_minutes"})
# Signs a phrase keeps only in the company of one of these.
_COMPANY: dict[str, frozenset[str]] = {
    "abuser": frozenset({"violence"}),
    "daily": frozenset({"worse"}),
    "toomuch": frozenset({"painkiller"}),
    "sensed": frozenset({"pop"}),
    "recur": frozenset({"swell", "lump"}),
    "kid": frozenset(
        {
            "limp",
            "walk",
            "pain",
            "hip",
            "cry",
            "drag",
            "painkiller",
            "w:ask",
            "w:grow",
            "age_child",
            "hobble",
            "swell",
            "lump",
        }
    ),
}
# Signs that may be told in another clause than the rest of the phrase.
_CIRCUMSTANCES = words(
    """
    painkiller thinner fever age_child age_55 fall hit twist injury travel kid family mileage period
    nightsweat weightloss calm
    """
)
_TIED = frozenset({"height", "vehicle", "crash", "overdone", "suicide", "many_pills", "violence", "out"})
# Signs that stay serious though they are over.
_AGES = frozenset({"+age_child", "+age_55", "+kid", "+thinner"})
_BESIDE = words("swell bigger pain fast hot red walk injury hit twist fall lump daily everytime recur")
_LASTING = frozenset({"+cough", "+faint", "+suicide", "+many_pills", "+overdone", "+vomit", "+crash", "+incontinent"})


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What one clause must tell: signs, parts of the body, and how closely. Many phrases share one."""

    signs: frozenset[str]
    bodies: frozenset[str]
    exact: bool
    names: frozenset[str]
    """The signs without their polarity."""
    circumstance: bool
    """Whether all of it may be told in another clause than the rest of a phrase."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a phrase, which one clause tells by itself."""

    phrase: int
    number: int
    meaning: _Meaning
    alone: bool
    reasons: frozenset[str]
    again: bool
    """Whether the part before tells the same, so that a text has to tell it once more ("popped out and is still out")."""

    @property
    def signs(self) -> frozenset[str]:
        return self.meaning.signs


@dataclass(frozen=True, slots=True)
class _Phrase:
    flag: FlagVocabulary
    text: str
    parts: int
    returns: bool


@dataclass(frozen=True, slots=True)
class _Print:
    """What a clause of a counterexample tells, to be recognised in a text."""

    classes: frozenset[str]
    """The signs that many words could tell."""
    bodies: frozenset[str]
    words: frozenset[str]
    reasons: frozenset[str]

    def within(self, other: _Print, told: frozenset[str]) -> bool:
        """Whether the other tells the same: in at least the same words, or at least more than a phrase by itself told."""
        if not self.reasons <= other.reasons:
            return False
        if self.classes > told:
            return self.classes == other.classes and self.bodies == other.bodies
        return self.classes == other.classes and self.words <= other.words


class Ear:
    """Hears red flags in free text. Built once from what the authors wrote; pure and deterministic.

    Two listen: an author's phrase is heard where all of it is told; learned weights hear what nobody wrote down, and
    that a text as a whole tells of nothing although a phrase is in it. Without `learned` the phrases listen alone, and
    so they do for a flag whose phrases are not those that were learned.
    """

    def __init__(
        self, vocabularies: Sequence[FlagVocabulary], learned: Learned | None = None, plain: Iterable[str] = ()
    ) -> None:
        """`plain`: answers that the dialogue itself offers; they are not weighed."""
        self._plain_answers = frozenset(_stems_of(answer) for answer in plain) if learned else frozenset()
        self._judgement = learned.judgement if learned else None
        self._flags = {flag.id: flag for flag in vocabularies}
        self._judged = frozenset(
            flag.id
            for flag in vocabularies
            if learned and learned.phrases.get(flag.id) == phrases_digest(flag.heard_as, flag.not_heard_as)
        )
        self._stems: dict[str, list[frozenset[str]]] = {}
        """Of flags that weights have heard: the stems of each phrase, read once."""
        self._denied: dict[tuple[str, ...], set[str]] = {}
        self._reader = Reader(_speller(vocabularies))
        self._phrases: list[_Phrase] = []
        self._meanings: dict[tuple[frozenset[str], frozenset[str], bool], _Meaning] = {}
        self._told_by: dict[str, list[tuple[_Meaning, list[_Part]]]] = {}
        """What a clause may tell that bears a name: the name is the rarest of the meaning's."""
        self._literal: dict[tuple[str, ...], list[int]] = {}
        self._counters: dict[str, list[list[_Print]]] = {}
        self._unread: dict[str, list[str]] = {}
        parts: list[_Part] = []
        seen: set[tuple[str, frozenset[tuple[object, ...]]]] = set()
        for flag in vocabularies:
            for text in flag.heard_as:
                parts.extend(self._compile(flag, text, seen))
            for text in flag.not_heard_as:
                self._unread.setdefault(flag.id, []).append(text)
                if learned:
                    self._denied.setdefault(_stems_of(text), set()).add(flag.id)
        self._returning = _returning(self._phrases)
        counts: dict[str, int] = {}
        for part in parts:
            for sign in part.signs:
                counts[sign] = counts.get(sign, 0) + 1
        telling: dict[_Meaning, list[_Part]] = {}
        for part in parts:
            telling.setdefault(part.meaning, []).append(part)
        for meaning, told in telling.items():
            rarest = min(sorted(meaning.signs), key=lambda sign: (counts[sign], sign))
            self._told_by.setdefault(rarest[1:], []).append((meaning, told))

    def hear(self, text: str, today: date | None = None) -> Hearing:
        """Every red flag the text tells of, worst first, and what was silenced and why."""
        clauses = self._reader.clauses(text, today)
        if not clauses:
            return Hearing()
        _mark_returned(clauses)
        met: dict[int, dict[int, tuple[Clause, _Part]]] = {}
        muted: dict[int, tuple[Clause, _Part, str]] = {}
        heard: set[_Key] = set()
        for clause in _with_merged(clauses):
            key = _key(clause)
            if key not in heard:  # what is told again is not listened to again
                heard.add(key)
                self._listen(clause, met, muted)
        stems = _stems_of(text)
        by_phrase = self._conclude(text, stems, clauses, met, muted)
        if self._judgement is None or stems in self._plain_answers:
            return by_phrase
        return self._judge(self._judgement, text, stems, clauses, by_phrase)

    @property
    def not_learned(self) -> tuple[str, ...]:
        """The red flags whose phrases are not those that were learned; none where nothing was learned at all."""
        return tuple(name for name in self._flags if name not in self._judged) if self._judgement else ()

    def clauses(self, text: str) -> list[Clause]:
        """How a text is read, for whoever learns from texts."""
        return self._reader.clauses(text)

    def _judge(
        self, judgement: Judgement, text: str, stems: tuple[str, ...], clauses: Sequence[Clause], by_phrase: Hearing
    ) -> Hearing:
        """Adds what only the weights hear, and silences phrases in a text that as a whole tells of nothing."""
        weighed = judgement.weigh(clauses)
        spelt = self._spelt(clauses) | self._in_just_these(stems)
        heard: dict[str, HeardFlag] = {}
        silenced = list(by_phrase.silenced)
        for flag in by_phrase.flags:
            if weighed.sureness["soon"] >= UNLIKELY[flag.level] or flag.id in spelt or flag.id not in self._judged:
                heard[flag.id] = flag
            else:
                silenced.append(Silenced(flag.id, flag.words, flag.phrase, "unlikely"))
        if weighed.sureness["soon"] >= LIKELY:
            for stretch, names in self._named(judgement, clauses, weighed, self._denied.get(stems, ()), heard):
                for name in names:
                    heard.setdefault(name, self._by_weight(name, text, clauses[stretch[0] : stretch[1]]))
        return Hearing(worst_first(list(heard.values())), tuple(each for each in silenced if each.id not in heard))

    def _spelt(self, clauses: Sequence[Clause]) -> set[str]:
        """The flags that a clause or a sentence tells in just an author's words, where nothing keeps it from counting."""
        sentences: dict[int, list[Clause]] = {}
        for clause in clauses:
            sentences.setdefault(clause.sentence, []).append(clause)
        found: set[str] = set()
        for told in (*([clause] for clause in clauses), *sentences.values()):
            if not any(clause.reasons for clause in told):
                stems = tuple(word.stem for clause in told for word in clause.words if not word.is_mark)
                found |= self._in_just_these(stems)
        return found

    def _in_just_these(self, stems: tuple[str, ...]) -> set[str]:
        """The flags of which an author's phrase has just these stems."""
        return {self._phrases[number].flag.id for number in self._literal.get(stems, ())}

    def _named(
        self,
        judgement: Judgement,
        clauses: Sequence[Clause],
        weighed: Weighed,
        denied: Collection[str],
        heard: Collection[str],
    ) -> Iterator[tuple[Stretch, list[str]]]:
        """The flags that the most telling stretches tell of; where a level is sure and no flag is, the likeliest one."""
        most = 0
        found = {stretch: judgement.flags_in(clauses, stretch) for stretch in set(weighed.where.values())}
        for level in reversed(LEVELS):
            told = found[weighed.where[level]]
            able = [name for name in told if name in self._flags and name not in denied]
            named = [name for name in able if told[name] >= LIKELY]
            enough = [name for name in able if RANK[self._flags[name].level] >= RANK[level]]
            most = max([most, *(RANK[self._flags[name].level] for name in (*named, *heard))])
            if weighed.sureness[level] >= SURE[level] and enough and most < RANK[level]:
                named.append(enough[0])
                most = RANK[level]
            yield weighed.where[level], named

    def _by_weight(self, name: str, text: str, clauses: Sequence[Clause]) -> HeardFlag:
        """A flag that only the weights hear, with the author's phrase that shares most with what was said."""
        said = {word.stem for clause in clauses for word in clause.words}
        spans = [(word.start, word.end) for clause in clauses for word in clause.words]
        words = text[min(start for start, _ in spans) : max(end for _, end in spans)]
        flag = self._flags[name]
        if name not in self._stems:
            self._stems[name] = [frozenset(_stems_of(phrase)) for phrase in flag.heard_as]
        near = [len(stems & said) / (len(stems) + 1) for stems in self._stems[name]]
        return HeardFlag(name, flag.level, words, flag.heard_as[near.index(max(near))] if near else "")

    def _compile(
        self, flag: FlagVocabulary, text: str, seen: set[tuple[str, frozenset[tuple[object, ...]]]]
    ) -> Iterator[_Part]:
        drafts: list[tuple[frozenset[str], frozenset[str], frozenset[str]]] = []
        words = read_words(text)
        for clause in self._reader.read(words):
            signs = clause.signs
            bodies = frozenset(sign for sign in signs if sign in BODY)
            kept = {sign for sign in signs if sign not in BODY and sign not in _IDLE}
            kept = _without_overlaps(kept, bodies or frozenset(clause.bodies), clause)
            plain = {sign[1:] for sign in kept}
            kept = {sign for sign in kept if sign[1:] not in _COMPANY or _COMPANY[sign[1:]] & plain}
            drafts.extend(
                _loosened(kept, bodies or frozenset(clause.bodies), frozenset(clause.reasons - {"someone else"}))
            )
        drafts = [(_without_scenery(kept, bodies), bodies, reasons) for kept, bodies, reasons in drafts]
        shape = frozenset(drafts)
        number = len(self._phrases)
        returns = any("+backin" in kept for kept, _, _ in drafts)
        self._phrases.append(_Phrase(flag, text, len(drafts), returns))
        self._literal.setdefault(tuple(word.stem for word in words if not word.is_mark), []).append(number)
        if (flag.id, shape) in seen or not _tells_enough(drafts):
            return
        seen.add((flag.id, shape))
        for place, (kept_signs, bodies, reasons) in enumerate(drafts):
            exact = _is_weak(kept_signs) and not (len(drafts) > 1 and not bodies)
            alone = len(drafts) == 1 and _stands_alone(kept_signs)
            again = place > 0 and kept_signs == drafts[place - 1][0]
            yield _Part(number, place, self._meaning(kept_signs, bodies, exact), alone, reasons, again)

    def _meaning(self, signs: frozenset[str], bodies: frozenset[str], exact: bool) -> _Meaning:
        key = signs, bodies, exact
        if key not in self._meanings:
            names = frozenset(sign[1:] for sign in signs)
            self._meanings[key] = _Meaning(signs, bodies, exact, names, names <= _CIRCUMSTANCES)
        return self._meanings[key]

    def _listen(
        self,
        clause: Clause,
        met: dict[int, dict[int, tuple[Clause, _Part]]],
        muted: dict[int, tuple[Clause, _Part, str]],
    ) -> None:
        if clause.thing:  # it tells of a thing, not of a body
            return
        signs = clause.signs
        names = {sign[1:] for sign in signs if sign not in BODY}
        crowded = len(names - _BESIDE) > 1
        for name in names:
            for meaning, parts in self._told_by.get(name, ()):
                if not meaning.names <= names or not _right_place(meaning, clause):
                    continue
                told = meaning.signs <= signs
                for part in parts:
                    reason = "negated"
                    if told:
                        if part.alone and crowded:
                            continue
                        if part.again and met.get(part.phrase, {}).get(part.number - 1, (clause,))[0] is clause:
                            continue
                        reason = self._reason(clause, part)
                        if not reason:
                            met.setdefault(part.phrase, {}).setdefault(part.number, (clause, part))
                            continue
                    muted.setdefault(part.phrase, (clause, part, reason))

    def _reason(self, clause: Clause, part: _Part) -> str:
        left = clause.reasons - part.reasons
        if "back in place" in left and (
            not part.signs <= _DISPLACED or self._phrases[part.phrase].flag.id in self._returning
        ):
            left = left - {"back in place"}
        if "over" in left and (part.signs & _LASTING or part.signs <= _AGES):
            left = left - {"over"}
        if "past" in left and "+replaced" in part.signs:
            left = left - {"past"}
        if "question" in left and "+suicide" in part.signs:
            left = left - {"question", "what if"}
        return min(left) if left else ""

    def _conclude(
        self,
        text: str,
        stems: tuple[str, ...],
        clauses: Sequence[Clause],
        met: dict[int, dict[int, tuple[Clause, _Part]]],
        muted: dict[int, tuple[Clause, _Part, str]],
    ) -> Hearing:
        heard: dict[str, HeardFlag] = {}
        silenced: dict[str, Silenced] = {}
        prints: dict[int, _Print] = {}
        for number in self._literal.get(stems, ()):
            phrase = self._phrases[number]
            heard.setdefault(phrase.flag.id, HeardFlag(phrase.flag.id, phrase.flag.level, text.strip(), phrase.text))
        for number in sorted(met):
            phrase = self._phrases[number]
            flag = phrase.flag
            if len(met[number]) < phrase.parts or flag.id in heard:
                continue
            words = _words_of(text, met[number].values())
            if flag.id in self._unread:
                texts = self._unread.pop(flag.id)
                self._counters[flag.id] = [[_print(clause) for clause in self._reader.clauses(each)] for each in texts]
            if flag.id in self._counters and not prints:
                prints.update((place, _print(clause)) for place, clause in enumerate(clauses))
            if self._countered(flag.id, list(dict.fromkeys(prints.values())), list(met[number].values())):
                silenced.setdefault(flag.id, Silenced(flag.id, words, phrase.text, "counterexample"))
            else:
                heard[flag.id] = HeardFlag(flag.id, flag.level, words, phrase.text)
        for number in sorted(muted):
            phrase = self._phrases[number]
            if phrase.parts == 1 and phrase.flag.id not in heard:
                clause, part, reason = muted[number]
                silenced.setdefault(
                    phrase.flag.id, Silenced(phrase.flag.id, _words_of(text, [(clause, part)]), phrase.text, reason)
                )
        return Hearing(worst_first(list(heard.values())), tuple(silenced.values()))

    def _countered(self, flag: str, prints: Sequence[_Print], fired: Sequence[tuple[Clause, _Part]]) -> bool:
        """Whether the text tells just what a counterexample of the author tells."""
        told = frozenset(sign for _, part in fired for sign in part.signs)
        for counter in self._counters.get(flag, ()):
            whole = all(any(wanted.within(here, told) for here in prints) for wanted in counter)
            if whole and all(any(wanted.within(_print(clause), told) for wanted in counter) for clause, _ in fired):
                return True
        return False


_OVERLAPPED = frozenset({*(drop for drop, _ in OVERLAPS), "dark", "red", "click", "pale", "travel"})
_DISTAL = frozenset({"foot", "lowerleg", "calf", "shin", "leg"})


# Where and when something happened; a phrase is heard without it if it tells enough.
_SCENERY = words(
    """
    kitchen shower bathroom hous bedroom sofa bed floor garden street car work shop bath sink second later nearly
    twic everywher really massively uncontrollably terribl unbelievabl almost sometim recently sunday monday tuesday
    wednesday thursday friday saturday january march whol huge loudly strong even lunch lunchtim pm toilet loo
    """
)


def _without_scenery(kept: frozenset[str], bodies: frozenset[str]) -> frozenset[str]:
    bare = frozenset(sign for sign in kept if not (sign[:3] == "+w:" and sign[3:] in _SCENERY))
    return bare if bare != kept and bare and _tells_something(bare, bodies) and not _is_weak(bare) else kept


def _without_overlaps(kept: set[str], bodies: frozenset[str], clause: Clause) -> set[str]:
    """Of a word that stands in two classes only the class that is meant here."""
    plain = {sign[1:] for sign in kept}
    if len(plain) < 2 or plain.isdisjoint(_OVERLAPPED):
        return kept
    places: dict[str, set[int]] = {}
    for tag in clause.tags:
        places.setdefault(tag.name, set()).add(tag.start)
    dropped = {drop for drop, other in OVERLAPS if {drop, other} <= plain and places[drop] <= places[other]}
    if "dark" in plain and not plain & {"pee", "bowel", "vomit", "w:toilet"} and "red" in plain:
        dropped.add("dark")
    if "red" in plain and plain & {"pee", "bowel"}:
        dropped.add("red")
    if {"click", "pop"} <= plain:
        dropped.add("pop" if "pain" in plain else "click")
    if {"pale", "bruise"} <= plain:
        dropped.add("bruise" if bodies & _DISTAL else "pale")
    if {"pale", "blotchy"} <= plain:
        dropped.add("blotchy" if bodies & _DISTAL else "pale")
    if {"travel", "vehicle"} <= plain:
        dropped.add("travel" if "injury" in plain or "crash" in plain else "vehicle")
    return {sign for sign in kept if sign[1:] not in dropped}


_Key = tuple[frozenset[str], frozenset[str], frozenset[str], bool, bool]


def _key(clause: Clause) -> _Key:
    """All of a clause that decides which phrases it fires."""
    personal = any(word.text in _PERSONAL for word in clause.words)
    return frozenset(clause.signs), frozenset(clause.bodies), frozenset(clause.reasons), clause.thing, personal


def _with_merged(clauses: Sequence[Clause]) -> Iterator[Clause]:
    """The clauses that tell something, and those that flow into one another as one besides."""
    previous: Clause | None = None
    for clause in clauses:
        if clause.tags:
            yield clause
            if clause.joined and previous is not None and previous.tags:
                merged = _merged(previous, clause)
                if merged is not None:
                    yield merged
        previous = clause


def _merged(first: Clause, second: Clause) -> Clause | None:
    """Two clauses that flow into each other without a stop or a contrast, read as one."""
    own = {tag.name for tag in second.tags if tag.body}
    if first.sentence != second.sentence or first.reasons or second.reasons or first.thing or second.thing:
        return None
    if own and first.bodies and not own & first.bodies:
        return None
    return Clause(
        [*first.words, *second.words],
        first.sentence,
        second.asked,
        [*first.tags, *second.tags],
        set(),
        first.bodies | second.bodies,
    )


def _returning(phrases: Sequence[_Phrase]) -> frozenset[str]:
    """The flags that are about something that came out and went back."""
    told: dict[str, list[bool]] = {}
    for phrase in phrases:
        told.setdefault(phrase.flag.id, []).append(phrase.returns)
    return frozenset(flag for flag, returns in told.items() if sum(returns) * 4 >= len(returns))


_DISPLACED = frozenset({"+out", "+odd", "+dislocate", "+hopsign"})


def _mark_returned(clauses: Sequence[Clause]) -> None:
    """What came out and went back in is not out any more."""
    if any(tag.name == "backin" and not tag.denied for clause in clauses for tag in clause.tags):
        for clause in clauses:
            clause.reasons.add("back in place")


def _loosened(
    kept: set[str], bodies: frozenset[str], reasons: frozenset[str]
) -> Iterator[tuple[frozenset[str], frozenset[str], frozenset[str]]]:
    """One clause of a phrase; what is only its circumstance may stand in another clause of a text."""
    plain = {sign[1:] for sign in kept}
    apart = {sign for sign in kept if sign[0] == "+" and sign[1:] in _CIRCUMSTANCES}
    core = kept - apart
    if "+injury" in apart:
        apart -= {"+fall", "+hit", "+twist"}
    if not apart or plain & _TIED or (core and not _tells_something(frozenset(core), bodies)):
        if kept:
            yield frozenset(kept), bodies, reasons
        return
    if core:
        yield frozenset(core), bodies, reasons
    for sign in sorted(apart):
        yield frozenset({sign}), frozenset(), reasons


def _stems_of(text: str) -> tuple[str, ...]:
    return tuple(word.stem for word in read_words(text) if not word.is_mark)


def _tells_enough(drafts: Sequence[tuple[frozenset[str], frozenset[str], frozenset[str]]]) -> bool:
    """Whether a phrase says more than one thing that everyone with a sore knee says."""
    return any(_tells_something(kept, here) for kept, here, _ in drafts)


def _tells_something(signs: frozenset[str], bodies: frozenset[str]) -> bool:
    denied = {sign[1:] for sign in signs if sign[0] == "-"}
    told = {sign[1:] for sign in signs if sign[0] == "+"}
    if denied & _ABILITIES or len(denied) + len({_GROUPS.get(name, name) for name in told}) > 1:
        return True
    if (told - BARE and (bodies or told - WEAK)) or (told and bodies - _UPPER):
        return True
    return bool(told - _COMMONEST and bodies & {"leg", "kneecap"})


_UPPER = frozenset({"knee", "kneecap", "leg", "thigh"})
_COMMONEST = words(
    """
    pain exercise tight injury fall hit stiff bend move click pop press sensed wound bite full morning night
    """
)


def _stands_alone(signs: frozenset[str]) -> bool:
    """Whether a phrase is so plain that a clause must tell nothing else."""
    return len(signs) == 1 and all(
        (sign[1:3] == "w:" and sign[3:] in COMMON) or sign in ("+huge", "+long_days") for sign in signs
    )


# What one must be able to do; a phrase may be no more than its denial.
_ABILITIES = words(
    """
    walk bend straight move lift hold trust pee bowel control breathe catch better stop rouse oriented sense
    safe reasonlive press w:wip w:toilet w:wee
    """
)
# Signs that one and the same word tells; together they tell no more than one.
_GROUPS = {
    **dict.fromkeys(("fall", "hit", "twist", "injury", "crash"), "injury"),
    **dict.fromkeys(("pain", "sharp", "press", "severe"), "pain"),
    **dict.fromkeys(("click", "pop"), "click"),
    **dict.fromkeys(("exercise", "vehicle", "everytime"), "exercise"),
}


def _is_weak(signs: frozenset[str]) -> bool:
    plain = {sign[1:] for sign in signs}
    return (
        plain <= WEAK and not any(sign[0] == "-" and sign[1:] in ("walk", "bend", "straight", "move") for sign in signs)
    ) or (len(plain) == 1 and next(iter(plain)).startswith("w:"))


def _right_place(meaning: _Meaning, clause: Clause) -> bool:
    """Whether the clause is about the part of the body that is meant."""
    wanted, here = meaning.bodies, clause.bodies
    if not wanted and meaning.circumstance:
        return True
    others = wanted - _LIMB
    if others:
        return others <= here
    own = {tag.name for tag in clause.tags if tag.body}
    if own and not own & _LIMB and not wanted & own:
        return False
    if not wanted:
        return True
    limbs = wanted & _LIMB
    if limbs <= _FEET:
        return bool(here & _FEET)
    if not meaning.exact and limbs <= _LOWER:
        return bool(here & (_LOWER | {"leg"}))
    if not meaning.exact and limbs <= _LONG:
        return not here or bool(here & (_LOWER | _LONG))
    if not meaning.exact:
        return not here or bool(here & _LIMB)
    if "foot" in limbs:
        return "foot" in here
    if "calf" in limbs and meaning.signs <= {"+pain", "+press"}:
        return "calf" in here or ("lowerleg" in here and "shin" not in here)
    if limbs & _LOWER and meaning.signs == {"+pain"}:
        return bool(here & limbs)
    if limbs & _LOWER:
        return bool(here & (_LOWER | {"leg"}))
    if "thigh" in limbs:
        return "thigh" in here
    if "kneecap" in limbs:
        return "kneecap" in here
    if limbs == {"leg"}:
        return bool(here & ({"leg"} | _LOWER))
    if len(meaning.signs) == 1 and next(iter(meaning.signs))[0] == "+":
        return "knee" in here
    return "knee" in here or (not here and not ({word.text for word in clause.words} & _PERSONAL))


def _print(clause: Clause) -> _Print:
    signs = clause.signs
    return _Print(
        frozenset(sign for sign in signs if sign not in BODY and sign[1:3] != "w:"),
        frozenset(sign for sign in signs if sign in BODY),
        frozenset(word.text for word in clause.words),
        frozenset(clause.reasons),
    )


def _words_of(text: str, found: Iterable[tuple[Clause, _Part]]) -> str:
    pieces: list[tuple[int, int]] = []
    for clause, part in found:
        told = part.signs | part.meaning.bodies
        spans = [(tag.start, tag.end) for tag in clause.tags if tag.sign in told]
        names = {sign[1:] for sign in part.signs}
        if not any(tag.sign in part.signs for tag in clause.tags):
            spans += [(tag.start, tag.end) for tag in clause.tags if tag.name in names]
        if spans:
            pieces.append((min(start for start, _ in spans), max(end for _, end in spans)))
    text = text[:LONGEST_TEXT]
    return " … ".join(text[start:end] for start, end in sorted(set(pieces)))


def _speller(vocabularies: Sequence[FlagVocabulary]) -> Speller:
    """Mends towards words of signs, bodies, denials and the authors; knows the other tables' words too."""
    targets: set[str] = set(english.DENIAL_WORDS | english.DEPENDANTS | english.KIN | set(WEEKDAYS) | _OFTEN)
    targets.update(english.IRREGULAR)
    for table in (BODY, SIGNS):
        for sayings in table.values():
            targets.update(word for saying in sayings for word in saying.split())
    known: set[str] = set(english.FILLERS | english.STRANGERS | NUMBER_WORDS | BARE)
    for saying in (
        *FIGURES,
        *THINGS,
        *english.PAST_SAYINGS,
        *english.OVER_SAYINGS,
        *english.RETURN_SAYINGS,
        *english.WORLD_QUESTIONS,
    ):
        known.update(saying.split())
    for flag in vocabularies:
        targets.update(word for text in flag.heard_as for word in text.lower().split())
        known.update(word.strip(".,!?") for text in flag.not_heard_as for word in text.lower().split())
    known.update(word for right in english.SPELLINGS.values() for word in right.split())
    return Speller({word for word in targets if word not in ORDINARY or len(word) > 4}, known | targets)


_OFTEN = words(
    """
    yesterday because really morning tomorrow without straight anymore before after again since
    """
)
