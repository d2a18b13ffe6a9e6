"""Finds which meanings a clause tells and which of them it denies. Knows no red flag."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from bot.engine.hearing import english
from bot.engine.hearing.amounts import number_tags
from bot.engine.hearing.clause import POINTERS, Clause, Tag
from bot.engine.hearing.counting import NUMBER_WORDS
from bot.engine.hearing.cutting import SPLITTERS
from bot.engine.hearing.figures import FIGURES
from bot.engine.hearing.persons import OTHERS
from bot.engine.hearing.reading import Word, stem
from bot.engine.hearing.sayings import SKIPPED, learn_classes, learn_cues
from bot.engine.hearing.signs import BODY, INJURIES, SIGNS
from bot.engine.hearing.tables import words

MEANINGS = learn_classes((BODY, SIGNS))

_QUIET = learn_cues(quiet=(*english.EMPTY_SAYINGS, *FIGURES))

_QUIET_STEMS = frozenset(_QUIET.openings)

_FILLER_STEMS = frozenset(stem(word) for word in english.FILLERS)

_MODALS = frozenset(["can", "will", "could", "would", "should", "must", "might", "may"])

_PREDICATES = words("has have is are feels was had keeps hurts looks now")

_STATES = frozenset(["is", "are", "feels", "seems", "looks"])

_WELL = frozenset(["fine", "okay", "normal", "good", "alright", "well", "all"])

_TOO_MUCH = frozenset(["impossible", "agony", "torture"])
_COPULAS = frozenset(["is", "are", "was", "almost", "nearly", "it", "feels"])
_WORKS = frozenset(["possible", "happening", "working", "coming", "doable", "able", "allowed"])

_NEAR = words(
    """
    in on of at to with from behind below above under over around inside my the his her our or and nor both
    """
)

_NO_IDS: frozenset[int] = frozenset()


def tag_all(clauses: Sequence[Clause], stems: set[str], texts: set[str]) -> None:
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
        or first[0].text in SPLITTERS
    ):
        return False
    for clause in clauses[place:]:
        if clause.sentence != clauses[place].sentence or clause.words[0].text in SPLITTERS:
            break
        texts = [word.text for word in clause.words]
        if any(text in ("is", "am", "are", "was", "has", "feels") for text in texts):
            break
        if "or" in texts or "nor" in texts:
            return True
    return False


_CALLS = words("ok okay yes yeah yep sure right so well come on then now mate please pls already and good great cool")


class _Tagger:
    """Finds the meanings of one clause and which of them are denied."""

    def __init__(self, clause: Clause, carried: bool, figures: bool, numbers: bool) -> None:
        self.clause = clause
        plain = [word for word in clause.words if not word.is_mark]
        self.kept = _without_figures(plain) if figures else [word for word in plain if word.text not in SKIPPED]
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
        if self.kept[place].text in ("lets", "let") and self._calls_on(self.kept[place], self.kept[place + length - 1]):
            return
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

    def _calls_on(self, first: Word, last: Word) -> bool:
        """Whether all that is said is "let's go", which no knee does."""
        texts = [
            word.text for word in self.clause.words if not word.is_mark and not first.start <= word.start <= last.start
        ]
        return _CALLS.issuperset(texts)

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
        elif text in POINTERS and self.covered and self.kind == "modal":
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
            and text not in OTHERS
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
        for place, (text, after) in enumerate(itertools.pairwise([*texts, ""])):
            before = texts[place - 1] if place else ""
            if (text in _TOO_MUCH and before in _COPULAS) or (text == "not" and after in _WORKS):
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
        if words[place].text not in SKIPPED:
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
