"""Clauses of a text, each with what it speaks of: which meanings, denied or not, when, of whom, and whether it asks.

The meanings of a clause are signs such as "+lock" or "-walk" (denied). Parts of the body are never denied. A clause
also bears the reasons why it may not count: "past", "someone else", "what if", "question", "over".
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from bot.engine.hearing import english
from bot.engine.hearing.amounts import number_tags, tag_weekdays
from bot.engine.hearing.clause import Clause, Tag
from bot.engine.hearing.counting import NUMBER_WORDS, SHORT_WEEKDAYS, WEEKDAYS
from bot.engine.hearing.figures import FIGURES, THINGS
from bot.engine.hearing.signs import BODY, INJURIES, SIGNS
from bot.engine.hearing.reading import Speller, Word, read_words, stem
from bot.engine.hearing.tables import words

LONGEST_CLAUSE = 26

_BREAKS = frozenset(".;!?\n")
_SKIPPED = frozenset(["a", "an", "the", "just"])
# Words that may float inside a saying ("can not EVEN see the knee cap").
_FLOATING = frozenset(["even", "really", "actual", "actually", "ful", "fully", "properly", "full", "own", "bloody", "damn", "fucking"])


class Sayings:
    """Word sequences that mean something; the longest that starts at a place is found."""

    def __init__(self) -> None:
        self._root: dict[str, object] = {}

    def add(self, saying: str, value: str, whole: bool = False) -> None:
        """Learn one saying, small words and all if `whole`; several values may be learnt for the same words."""
        node = self._root
        for word in saying.replace("-", " ").replace("'s", "").replace(" its ", " it is ").split():
            if whole or word not in _SKIPPED:
                node = node.setdefault(stem(word), {})  # type: ignore[assignment]
        if node is not self._root:
            values = node.setdefault("", [])
            if value not in values:  # type: ignore[operator]
                values.append(value)  # type: ignore[attr-defined]

    @property
    def openings(self) -> Mapping[str, object]:
        """The stems some saying begins with."""
        return self._root

    def find(self, stems: Sequence[str], place: int) -> tuple[int, list[str]] | None:
        """Length and values of the longest saying at a place."""
        node = self._root
        best: tuple[int, list[str]] | None = None
        at = place
        while at < len(stems):
            following = node.get(stems[at])
            if following is None:
                if at > place and stems[at] in _FLOATING:
                    at += 1
                    continue
                break
            node = following  # type: ignore[assignment]
            at += 1
            values = node.get("")
            if values is not None:
                best = (at - place, values)  # type: ignore[assignment]
        return best


def _sayings(tables: Iterable[dict[str, tuple[str, ...]]]) -> Sayings:
    trie = Sayings()
    for table in tables:
        for name, sayings in table.items():
            for saying in sayings:
                trie.add(saying, name)
    return trie


def _cues(**groups: Iterable[str]) -> Sayings:
    trie = Sayings()
    for name, sayings in groups.items():
        for saying in sayings:
            trie.add(saying, name, whole=True)
    return trie


MEANINGS = _sayings((BODY, SIGNS))
_QUIET = Sayings()
for _saying in (*english.EMPTY_SAYINGS, *FIGURES):
    _QUIET.add(_saying, "quiet", whole=True)
_THINGS = _cues(thing=THINGS)
_TIMES = _cues(past=english.PAST_SAYINGS, over=english.OVER_SAYINGS, back=english.RETURN_SAYINGS)
_NOT_ANY_MORE = _cues(over=[saying for saying in english.OVER_SAYINGS if {"not", "never", "no"} & set(saying.split())])
_PERSONS = _cues(spoken=english.SPOKEN_FOR_SAYINGS, self=english.SELF_SAYINGS)
_QUESTIONS = _cues(world=english.WORLD_QUESTIONS, own=english.OWN_QUESTIONS, ownafter=english.OWN_SIGN_AFTER)
_CORRECTIONS = _cues(correction=english.CORRECTIONS)
_FILLER_STEMS = frozenset(stem(word) for word in english.FILLERS)

_MODALS = frozenset(["can", "will", "could", "would", "should", "must", "might", "may"])
_THINKING = words(
    """
    think say said believe mean reckon like that feel notice noticed
    """
)
_SPLITTERS = words(
    """
    but however although though except because so plus yet then whereas
    """
)
_PREDICATES = words("has have is are feels was had keeps hurts looks now")
_STATES = frozenset(["is", "are", "feels", "seems", "looks"])
_WELL = frozenset(["fine", "okay", "normal", "good", "alright", "well", "all"])
_WORKS = frozenset(["possible", "happening", "working", "coming", "doable", "able", "allowed"])
_POINTERS = frozenset(["it", "this", "that", "these", "those"])
_PRESENT = frozenset(["is", "am", "are", "has", "now", "today", "hurts", "have", "been", "keeps", "feels"])
_GONE_BY = words(
    """
    was were had did could went got fell felt hit said couldn
    """
)
_NEAR = words(
    """
    in on of at to with from behind below above under over around inside my the his her our or and nor both
    """
)


# Texts without any of these words are not looked at for times and for questions.
_TIME_STEMS = frozenset(_TIMES.openings)
_QUESTION_STEMS = frozenset({*_QUESTIONS.openings, "if", "whether", "where", "how", "?", "what", "which", "who", "is", "are"})
_THING_STEMS = frozenset(_THINGS.openings)
_QUIET_STEMS = frozenset(_QUIET.openings)
_DAYS = frozenset({*WEEKDAYS, *SHORT_WEEKDAYS})


class Reader:
    """Reads a text into clauses. Built once; keeps nothing between texts."""

    def __init__(self, speller: Speller | None = None) -> None:
        self._speller = speller

    def clauses(self, text: str, today: date | None = None) -> list[Clause]:
        """Every clause of a text in order, tagged, with its reasons not to count."""
        return self.read(read_words(text, self._speller), today)

    def read(self, words: Sequence[Word], today: date | None = None) -> list[Clause]:
        """The clauses of words read already."""
        clauses = _split(words)
        stems = {word.stem for word in words}
        texts = {word.text for word in words}
        _tag_all(clauses, stems, texts)
        if not _DAYS.isdisjoint(texts):
            tag_weekdays(clauses, today)
        _bind_bodies(clauses, stems)
        if len(clauses) > 1:
            _answer_questions(clauses)
        if not stems.isdisjoint(_TIME_STEMS) or any(text[0].isdigit() for text in texts):
            _mark_times(clauses)
        if not stems.isdisjoint(_QUESTION_STEMS):
            _mark_questions(clauses)
        if not texts.isdisjoint(_QUIET_WORDS):
            _mark_persons(clauses)
        return clauses


def _split(words: Sequence[Word]) -> list[Clause]:
    """Sentences at full stops, clauses at commas, contrasts and wherever a new subject with its verb begins."""
    clauses: list[Clause] = []
    held: list[Word] = []
    starts_joined: list[bool] = []
    sentence = 0

    def close(asked: bool = False) -> None:
        if held:
            clauses.append(Clause(list(held), sentence, asked))
            held.clear()

    joined = False

    for place, word in enumerate(words):
        text = word.text
        if text in _BREAKS:
            close()
            if text == "?":
                _ask(clauses, sentence)
            sentence += 1
        elif text in ",()+":
            close()
        else:
            if held and (len(held) >= LONGEST_CLAUSE or _splits(words, place) or _new_subject(words, place)):
                joined = text not in _SPLITTERS
                close()
            held.append(word)
            if len(held) == 1:
                starts_joined.append(joined)
                joined = False
    close()
    for clause, flowing in zip(clauses, starts_joined, strict=True):
        clause.joined = flowing
    return clauses


def _splits(words: Sequence[Word], place: int) -> bool:
    """Whether a contrast or a consequence begins here; "so bad" and "so swollen" are neither."""
    text = words[place].text
    if text != "so":
        return text in _SPLITTERS
    following = words[place + 1].text if place + 1 < len(words) else ""
    return following in english.SUBJECTS or following in english.OWNERS or following in ("the", "")


def _ask(clauses: Sequence[Clause], sentence: int) -> None:
    if clauses and clauses[-1].sentence == sentence:
        clauses[-1].asked = True


_LIMBS = words(
    """
    knee kneecap leg foot feet toes calf calves shin thigh thighs toe ankle knees legs pain swelling skin pee
    wee
    """
)
_INVERTED = words(
    """
    do does did can could should would am is are was have has will when if that because as while after before
    since where how what why whenever unless until
    """
)


_SIZES = frozenset(["twice", "double", "triple", "times", "half", "of", "in", "out", "lost", "from", "to"])


def _new_subject(words: Sequence[Word], place: int) -> bool:
    text = words[place].text
    before = words[place - 1].text
    if before in _INVERTED or before in _THINKING:
        return False
    if text in english.SUBJECTS:
        if text == "it" and before in _SIZES and place + 1 < len(words) and words[place + 1].end == words[place].end:
            return False  # "twice its size"
        return text != "that" and _verb_at(words, place + 1)
    if text in english.OWNERS:
        if before in english.PREPOSITIONS:
            return False
        return any(_verb_at(words, at) for at in (place + 2, place + 3))
    if (
        text in _LIMBS
        and before not in _QUIET_WORDS
        and before not in english.OWNERS
        and before not in english.PREPOSITIONS
    ):
        return (
            before
            not in (
                "bad",
                "sore",
                "right",
                "left",
                "hot",
                "swollen",
                "red",
                "other",
                "new",
                "whole",
                "lower",
                "a",
                "injured",
                "painful",
                "numb",
                "stiff",
                "cold",
                "metal",
                "artificial",
                "inner",
            )
            and place + 1 < len(words)
            and words[place + 1].text in ("is", "are", "was", "has", "feels", "looks", "went", "keeps")
        )
    return False


def _verb_at(words: Sequence[Word], place: int) -> bool:
    if place >= len(words):
        return False
    text = words[place].text
    return text in english.FINITE or (text.endswith("ed") and len(text) > 4)


def _tag_all(clauses: Sequence[Clause], stems: set[str], texts: set[str]) -> None:
    carried = False
    figures = not stems.isdisjoint(_QUIET_STEMS)
    numbers = not texts.isdisjoint(NUMBER_WORDS) or any(text[0].isdigit() for text in texts)
    for place, clause in enumerate(clauses):
        same = place > 0 and clauses[place - 1].sentence == clause.sentence
        clause.lone_age = place > 0 and any(
            word.text in english.DEPENDANTS or word.text in ("he", "she", "i") for word in clauses[place - 1].words[-4:]
        )
        carried = _Tagger(clause, carried and same and _is_list_item(clauses, place), figures, numbers).run()


def _is_list_item(clauses: Sequence[Clause], place: int) -> bool:
    """Whether a clause after a comma only goes on with a denied list ("no heat, redness or fever")."""
    first = clauses[place].words
    if (
        len(first) > 7
        or first[0].text in english.SUBJECTS
        or first[0].text in english.OWNERS
        or first[0].text in _SPLITTERS
    ):
        return False
    for clause in clauses[place:]:
        if clause.sentence != clauses[place].sentence or clause.words[0].text in _SPLITTERS:
            break
        texts = [word.text for word in clause.words]
        if any(text in ("is", "am", "are", "was", "has", "feels") for text in texts):
            break
        if "or" in texts or "nor" in texts:
            return True
    return False


_NO_IDS: frozenset[int] = frozenset()


class _Tagger:
    """Finds the meanings of one clause and which of them are denied."""

    def __init__(self, clause: Clause, carried: bool, figures: bool, numbers: bool) -> None:
        self.clause = clause
        plain = [word for word in clause.words if not word.is_mark]
        self.kept = _without_figures(plain) if figures else [word for word in plain if word.text not in _SKIPPED]
        self.numbers = numbers
        self.stems = [word.stem for word in self.kept]
        self.cues = 1 if carried else 0
        self.kind = "no"
        self.covered = False
        self.resumable = carried
        self.reach = 0

    def run(self) -> bool:
        """Tag the clause; tells whether a denial was at work, so that a list may carry it on."""
        place = 0
        numbered = {id(word) for word in number_tags(self.clause)} if self.numbers else _NO_IDS
        openings = MEANINGS.openings
        count = len(self.kept)
        while place < count:
            meaning = MEANINGS.find(self.stems, place) if self.stems[place] in openings else None
            if id(self.kept[place]) in numbered:
                place += 1
            elif (
                meaning
                and not (meaning[0] == 1 and self._numb(place))
                and not (meaning[0] == 1 and self.kept[place].text in english.DENIAL_WORDS)
            ):
                self._mean(place, *meaning)
                place += meaning[0]
            else:
                self._pass(place)
                place += 1
        self._none_at_end()
        self._impossible()
        if self.clause.cool or self._warmth_is_normal():
            self.clause.tags[:] = [tag for tag in self.clause.tags if tag.name != "fever"]
        return self.resumable

    def _mean(self, place: int, length: int, names: Sequence[str]) -> None:
        body = names[0] in BODY
        if body:
            before = self.kept[place - 1].text if place else ""
            if self.covered and (self.kind == "modal" or before not in _NEAR):
                self._end()
        start, end = self.kept[place].start, self.kept[place + length - 1].end
        denied = self.cues % 2 == 1
        if not INJURIES.isdisjoint(names):
            names = [*names, "injury"]
        for name in names:
            self.clause.tags.append(Tag(name, start, end, denied and name not in BODY, name in BODY))
        if not body and self.cues:
            self.covered = True
            self.reach = 0
            if denied and names[0] in ("stop", "better"):
                self._end()

    def _pass(self, place: int) -> None:
        word = self.kept[place]
        text = word.text
        if text in english.DENIAL_WORDS:
            self._cue(place)
            return
        if text in english.DENIAL_STOPS:
            self._end()
            self.resumable = False
        elif text in ("and", "with"):
            following = self.kept[place + 1].text if place + 1 < len(self.kept) else ""
            if self.kind == "modal" or text == "with" or following in _PREDICATES:
                self._end()
                self.resumable = False
        elif text == "to" and self._too_much(place):
            self.cues, self.kind, self.covered, self.reach = 1, "modal", False, 0
        elif text in ("or", "nor") and self.resumable and not self.cues:
            self.cues, self.covered = 1, False
        elif text in _POINTERS and self.covered and self.kind == "modal":
            self._end()
        elif self._numb(place):
            self.clause.tags.append(Tag("numb", word.start, word.end))
        elif self.cues:
            self.reach += 1
            if self.reach > 10:
                self._end()
        if (
            word.stem not in _FILLER_STEMS
            and text not in _FILLER_STEMS
            and text not in english.DENIAL_STOPS
            and not text[0].isdigit()
            and text not in _QUIET_WORDS
        ):
            self.clause.tags.append(Tag("w:" + word.stem, word.start, word.end, self.cues % 2 == 1))

    def _too_much(self, place: int) -> bool:
        """Whether "too sore to", "hurts too much to" stands before what cannot be done."""
        before = [word.text for word in self.kept[max(place - 4, 0) : place]]
        return "too" in before and before[-1] != "too" and bool(self.clause.tags)

    def _cue(self, place: int) -> None:
        text = self.kept[place].text
        following = self.kept[place + 1].text if place + 1 < len(self.kept) else ""
        if (
            text == "no"
            and place <= 1
            and (
                following in english.SUBJECTS
                or following in ("wait", "my", "sorry", "actually", "yes", "")
                or self._is_fine()
            )
        ):
            return
        concord = text in ("no", "nothing", "none", "nowhere", "any", "neither", "nor")
        if self.cues and not self.covered and not concord and self.reach < 4:
            self.cues += 1
        else:
            self.cues = 1
        before = self.kept[place - 1].text if place else ""
        modal = before in _MODALS or text in (
            "unable",
            "hardly",
            "barely",
            "impossible",
            "refuses",
            "refuse",
            "refused",
            "refusing",
        )
        self.kind = "modal" if modal else "no"
        self.covered = False
        self.reach = 0
        self.resumable = True

    def _is_fine(self) -> bool:
        """Whether the clause says that something is well ("no breathing is fine")."""
        texts = [word.text for word in self.kept]
        return any(first in _STATES and second in _WELL for first, second in itertools.pairwise(texts))

    def _end(self) -> None:
        self.cues = 0
        self.covered = False

    def _numb(self, place: int) -> bool:
        """Whether a part of the body is not felt."""
        return self.stems[place] == "feel" and self.cues % 2 == 1 and self._feels_a_part(place)

    def _feels_a_part(self, place: int) -> bool:
        at = place + 1
        while at < len(self.kept) and self.kept[at].text in (
            "my",
            "the",
            "his",
            "her",
            "any",
            "much",
            "anything",
            "of",
            "it",
            "touch",
            "myself",
            "me",
        ):
            at += 1
        if at >= len(self.kept) or self.kept[at].text in (
            "when",
            "in",
            "down",
            "there",
            "below",
            "on",
            "from",
            "around",
        ):
            return True
        found = MEANINGS.find(self.stems, at)
        return found is not None and found[1][0] in BODY

    def _warmth_is_normal(self) -> bool:
        texts = {word.text for word in self.kept}
        return (
            bool({"temp", "temperature"} & texts)
            and bool({"normal", "fine", "okay", "good"} & texts)
            and not self.resumable
        )

    def _impossible(self) -> None:
        """ "Walking is impossible", "bending not possible": a denial that comes after what it denies."""
        texts = [word.text for word in self.kept]
        for place, text in enumerate(texts):
            after = texts[place + 1] if place + 1 < len(texts) else ""
            if (text in ("impossible", "agony", "torture") and place and texts[place - 1] in ("is", "are", "was", "almost", "nearly", "it", "feels")) or (
                text == "not" and after in _WORKS
            ):
                for tag in self.clause.tags:
                    if tag.end <= self.kept[place].start and not tag.body:
                        tag.denied = True

    def _none_at_end(self) -> None:
        if self.kept and self.kept[-1].text in ("none", "nope", "negative", "absent", "nil", "nada", "zero"):
            for tag in self.clause.tags:
                tag.denied = tag.denied or not tag.body


def _without_figures(words: Sequence[Word]) -> list[Word]:
    """The words that may tell something: figures of speech and small words left out."""
    stems = [word.stem for word in words]
    kept: list[Word] = []
    place = 0
    openings = _QUIET.openings
    while place < len(words):
        quiet = _QUIET.find(stems, place) if stems[place] in openings else None
        if quiet is not None and not _told_beyond(stems, place, quiet[0]):
            place += quiet[0]
            continue
        if words[place].text not in _SKIPPED:
            kept.append(words[place])
        place += 1
    return kept


def _told_beyond(stems: Sequence[str], place: int, length: int) -> bool:
    """Whether a sign begins within a quiet saying and reaches beyond it ("do not know" in "do not know where")."""
    for at in range(place, place + length):
        if stems[at] in MEANINGS.openings:
            found = MEANINGS.find(stems, at)
            if found is not None and at + found[0] > place + length:
                return True
    return False


_QUIET_WORDS = english.DEPENDANTS | english.KIN | english.STRANGERS


def _bind_bodies(clauses: Sequence[Clause], stems: set[str]) -> None:
    """A clause without a part of the body is about the one named before; "it" is the knee if none was."""
    last: set[str] = set()
    about_things = not stems.isdisjoint(_THING_STEMS)
    for clause in clauses:
        own = {tag.name for tag in clause.tags if tag.body}
        pointer = any(word.text in _POINTERS for word in clause.words)
        things = about_things and _thing_signs(clause)
        if own:
            clause.bodies = last = own
        elif things:
            clause.thing = True
        else:
            clause.bodies = set(last) if pointer or not last - _NEAR_BODIES else set()
            if pointer and not last:
                clause.bodies = {"knee"}


_NEAR_BODIES = frozenset({"knee", "kneecap", "leg", "lowerleg", "calf", "shin", "foot", "thigh", "ankle"})


def _thing_signs(clause: Clause) -> bool:
    """Whether a thing (a door, a phone) is what locks, pops or gives way here."""
    kept = [word for word in clause.words if not word.is_mark]
    stems = [word.stem for word in kept]
    openings = _THINGS.openings
    for place in range(len(kept)):
        found = _THINGS.find(stems, place) if stems[place] in openings else None
        if found is not None:
            before = place - 1
            while before >= 0 and kept[before].text in (
                "the",
                "a",
                "my",
                "his",
                "her",
                "our",
                "an",
                "this",
                "that",
                "your",
                "front",
            ):
                before -= 1
            if before < 0 or kept[before].text not in english.PREPOSITIONS:
                return True
    return False


def _answer_questions(clauses: Sequence[Clause]) -> None:
    """ "Chest pain? No." denies what was asked."""
    for place, clause in enumerate(clauses[1:], 1):
        if clause.words[0].text in ("no", "nope", "nah", "none") and len(clause.words) <= 2:
            previous = clauses[place - 1]
            if previous.asked and len(previous.words) <= 4:
                for tag in previous.tags:
                    tag.denied = not tag.body
                previous.asked = False


def _find_all(cues: Sayings, stems: Sequence[str]) -> set[str]:
    found: set[str] = set()
    openings = cues.openings
    for place, word in enumerate(stems):
        if word in openings:
            hit = cues.find(stems, place)
            if hit is not None:
                found.update(hit[1])
    return found


def _stems(clause: Clause) -> list[str]:
    return [word.stem for word in clause.words if not word.is_mark]


def _mark_times(clauses: Sequence[Clause]) -> None:
    """What was long ago, and what is over, does not count, unless it came back."""
    previous: Clause | None = None
    for place, clause in enumerate(clauses):
        found = _find_all(_TIMES, _stems(clause))
        texts = {word.text for word in clause.words}
        if "over" in found and texts & {"not", "never"} and not _find_all(_NOT_ANY_MORE, _stems(clause)):
            found.discard("over")
        if _names_a_year(clause):
            found.add("past")
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


def _mark_questions(clauses: Sequence[Clause]) -> None:
    world_sentence = -1
    for place, clause in enumerate(clauses):
        stems = _stems(clause)
        opening = 0
        while opening < len(stems) and stems[opening] in _HEDGES:
            opening += 1
        hit = _QUESTIONS.find(stems, opening)
        kinds = set(hit[1]) if hit and stems[opening + 1 : opening + 2] != ["not"] else set()
        anywhere = kinds if kinds else _find_all(_QUESTIONS, stems)
        texts = [word.text for word in clause.words]
        if "own" in kinds or ("own" in anywhere and "world" not in kinds):
            continue
        if "world" in kinds:
            if "ownafter" in _find_all(_QUESTIONS, stems):
                continue
            clause.reasons.add("what if" if "if" in texts else "question")
            world_sentence = clause.sentence
            _spread_if(clauses, place)
        elif _asks_of_the_world(stems[opening:], texts):
            clause.reasons.add("question")
        elif "if" in texts or "whether" in texts:
            if _asks_around(clauses, place) or "ever" in texts or "would" in texts:
                clause.reasons.add("what if")
                _spread_if(clauses, place)
        elif clause.asked and world_sentence == clause.sentence and not set(texts) & {"my", "i"}:
            clause.reasons.add("question")


def _asks_of_the_world(stems: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether a clause opens like a question and is not about the one who asks."""
    if not stems or set(texts) & {"my", "i", "me", "mine", "we", "his", "her", "he", "she"}:
        return False
    if stems[0] in ("is", "are") and texts[-1] in _JUDGED and len(stems) > 2 and texts[1] not in _POINTERS:
        return True
    return stems[0] in ("what", "which", "who", "where", "how") and len(stems) > 2


_JUDGED = words("dangerous serious bad normal common risky harmful worrying fatal deadly contagious okay treatable")
_HEDGES = words(
    """
    just really a the so and hi hello hey okay um er well also but just quick question then please sorry oh
    wait like bot doc doctor anyway btw one more thing out of curiosity tell me quick curiou
    """
)


def _asks_around(clauses: Sequence[Clause], place: int) -> bool:
    """Whether the sentence of an "if" asks or wonders instead of telling when it hurts."""
    for clause in clauses:
        if clause.sentence == clauses[place].sentence:
            texts = {word.text for word in clause.words}
            if clause.asked or texts & {"would", "should", "could"} or ("what" in texts and "do" in texts):
                return True
    return False


def _spread_if(clauses: Sequence[Clause], place: int) -> None:
    """What follows a supposition in the same sentence is supposed too, until something is told of now."""
    for clause in clauses[place + 1 :]:
        texts = {word.text for word in clause.words}
        if clause.sentence != clauses[place].sentence or clause.words[0].text in ("but", "because", "now", "so"):
            break
        if (
            texts & {"my", "i", "mine"}
            and texts & {"is", "am", "have", "has", "now", "not", "feels", "keeps"}
            and "if" not in texts
        ):
            break
        clause.reasons.update(clauses[place].reasons & {"what if", "question"})


def _mark_persons(clauses: Sequence[Clause]) -> None:
    """Whose sign it is: the writer's, a patient's spoken for, or somebody else's."""
    stems = [stem_ for clause in clauses for stem_ in _stems(clause)]
    hints = _find_all(_PERSONS, stems)
    texts = [word.text for clause in clauses for word in clause.words]
    contrast = "self" in hints or _speaks_of_self(texts)
    helped = "spoken" in hints or bool({"we", "help"} & set(texts))
    other: str | None = None
    for clause in clauses:
        kind = _person_of(clause)
        words = {word.text for word in clause.words}
        if _has_own_body(clause) or any(tag.name == "violence" for tag in clause.tags):
            other = None
        elif kind:
            other = kind
        elif words & {"i", "my", "me", "mine"} or (
            other
            and not words & {"he", "she", "his", "her", "they", "their", "him", "them", "and"}
            and words & {"it", "this", "knee"}
        ):
            other = None
        if (
            other
            and "spoken" not in hints
            and (
                contrast
                or (other == "stranger" and not helped)
                or (other == "kin" and _is_told_of(clause))
                or (other == "dependant" and "past" in clause.reasons)
            )
        ):
            clause.reasons.add("someone else")


_ABOUT_SELF = words(
    """
    am have just only did do feel had got ran was can get only never mainly still
    """
)
_NOT_ABOUT_SELF = words(
    """
    with worried asking here calling writing his her scared sure not afraid concerned
    """
)


def _speaks_of_self(texts: Sequence[str]) -> bool:
    """Whether the writer tells of a knee or a day of their own besides the other person's."""
    padded = [*texts, "", ""]
    for place, text in enumerate(texts):
        after, further = padded[place + 1], padded[place + 2]
        if text == "mine" or (
            text == "my"
            and (
                after in _LIMBS
                or after in ("own", "pee", "left", "right")
                or (further in _LIMBS and after not in _QUIET_WORDS)
            )
        ):
            return True
        if text == "i" and after in _ABOUT_SELF and further not in _NOT_ABOUT_SELF:
            return True
        if text == "me" and (not place or texts[place - 1] in ("not", "with", "for", "and") or after == "i"):
            return True
    return False


def _has_own_body(clause: Clause) -> bool:
    texts = [word.text for word in clause.words]
    return any(first == "my" and second in _LIMBS for first, second in itertools.pairwise(texts))


def _is_told_of(clause: Clause) -> bool:
    """Whether a relative's sign is a story or a habit rather than something of now."""
    texts = {word.text for word in clause.words}
    about_leg = {tag.name for tag in clause.tags if tag.body} & {"knee", "leg", "calf", "foot", "kneecap", "lowerleg"}
    return (
        bool(texts & {"had", "once", "always", "used"})
        or "past" in clause.reasons
        or not (about_leg or texts & {"he", "she", "now", "is", "not"})
    )


def _person_of(clause: Clause) -> str | None:
    """What kind of other person a clause is about, if its subject is one."""
    texts = [word.text for word in clause.words]
    for place, text in enumerate(texts[:8]):
        if text in english.DEPENDANTS or text in english.KIN or text in english.STRANGERS:
            before = texts[place - 1] if place else ""
            if before in ("the", "my", "a", "our", "another") and place > 1:
                before = texts[place - 2]
            if (
                before in ("over", "on", "into", "like", "and", "after", "walking", "walk", "because", "off", "riding", "under")
                or before in ("with", "by", "from", "to", "against", "at", "of", "tell", "told", "need", "for")
                or "i" in texts[:place]
            ):
                continue
            if texts[place - 1 : place] in (["a"], ["some"], ["another"], ["random"]):
                return "stranger"
            if text in english.DEPENDANTS:
                return "dependant"
            return "kin" if text in english.KIN else "stranger"
        if text in ("i", "my") and text == "i":
            return None
    return None
