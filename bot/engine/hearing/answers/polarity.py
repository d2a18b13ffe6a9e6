"""Whether a text says yes, no or unsure in so many words, plainly or with a doubt. Knows no option and no question's matter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.engine.hearing.answers.kinds import polarity_words
from bot.engine.hearing.answers.lexicon import roots
from bot.engine.hearing.answers.mentions import Mention, denied_places
from bot.engine.hearing.reading import Word
from bot.engine.hearing.tables import words as table

# Words that may stand before or after the word that answers.
HEDGES = roots(
    """
    well um er erm hmm hm oh ooh so i think honest honestly actual actually tbh mate lol haha to be just ah ahh
    like mm ha ehm eh uh mhm hey hi thanks thank please pls bud pal doc doctor dear love luv hun hen man ma maam
    sir boss po lah bro and but the a it really my very much though but then now still yet i guess omg god knee
    bit bot is that too thankfully luckily fortunately thank goodness cheers
    """
)
# Words that begin what is said after a "no", and are not what there is none of.
_SMALL = roots(
    """
    i it he she they we you this that there not no never none nothing my his her our the a an is are was were am be been
    do does did done have has had can could will would should may might only just when if because since as at in on of
    for with from to up out off all any some one ones now then yet still more less much many most even really never
    but and or so though although actually thanks thank sorry please all what why how who where here doing
    """
)
_STATES = table("is are am feels feel looks look seems seem was were been be")
_BEFORE_ALL_RIGHT = _STATES | {",", "it"}
_SPANS = roots("minute hour day week month fortnight tomorrow weekend while")
_MAYBE = table("maybe might possibly perhaps could may be have it is")
_TURNS = table("but because if when only though although")
_AUXILIARIES = table(
    """
    i it he she they there have has had did do does was is were are been be can could will would we that
    """
)
# Words that say nothing more after a denial.
_EMPTY = table(
    """
    any anything one ones it that this these those of on in at all so far yet here there me mine us now really much done
    had have got been do did either ever not any none at all with for knee one's own own right left leg side happened
    happening recently lately before since yesterday today taken seen tried noticed found needed
    """
)
# Sayings by what they say: yes, no, neither; first those that count before others at the same place.
_ORDER = (
    "unsure", "no", "yes", "hedged_no", "hedged_yes", "declined", "omitted", "bare_no", "bare_yes", "soft_no",
    "soft_yes", "limit", "well", "ill",
)  # fmt: skip
_SAYS = {
    "yes": "yes", "hedged_yes": "yes", "no": "no", "hedged_no": "no", "declined": "no", "omitted": "no",
}  # fmt: skip
_TO_OFFERS_ONLY = frozenset(("declined", "omitted"))


@dataclass(frozen=True, slots=True)
class Said:
    """What a text says: "yes", "no", "unsure", "torn" between two, or nothing (""), and how.

    `firm`: in words that answer by themselves ("a bit" is not firm). `hedged`: with a doubt in it ("I think so").
    A doubt alone is firm unless it is but a "maybe", that may go with something told ("a bit warmer maybe").
    """

    polarity: str = ""
    firm: bool = False
    hedged: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether it may be taken at its word where a warning sign is asked about."""
        return self.polarity == "unsure" or (self.firm and not self.hedged)


@dataclass(frozen=True, slots=True)
class Hit:
    """A saying of polarity between two places of a text, and what it is: "yes", "soft_no", "well", "limit", ..."""

    start: int
    end: int
    name: str

    @property
    def says(self) -> str:
        """Yes or no, if it answers by itself."""
        return _SAYS.get(self.name, "")


def said(
    words: Sequence[Word],
    mentions: Sequence[Mention],
    heeded: frozenset[str] = frozenset(),
    *,
    offered: bool = True,
) -> Said:
    """What a text says in so many words. `offered`: something may be declined ("no need", "I'm good")."""
    hits = [hit for hit in hits_in(words, mentions, heeded) if offered or hit.name not in _TO_OFFERS_ONLY]
    firm = [hit for hit in hits if hit.says and not _goes_on(words, hit)]
    head = next((hit for hit in firm if _opens(words, hit)), None)
    tail = next((hit for hit in reversed(firm) if _closes(words, hit)), None)
    unsure = [hit for hit in hits if hit.name == "unsure"]
    if unsure:
        return _doubted(words, hits, unsure, head, tail)
    if head is not None and tail is not None and head.says != tail.says:
        return Said("torn")
    if head is not None and any(hit.start == head.end and hit.says != head.says for hit in firm):
        return Said("torn")  # "yeah nah"
    answer = head or tail
    if answer is not None:
        hedged = any(hit.name not in ("yes", "no") for hit in (head, tail) if hit is not None)
        return Said(answer.says, True, hedged)
    bare = next((hit for hit in hits if hit.name.startswith("bare_")), None)
    if bare is not None:
        return Said(bare.name.removeprefix("bare_"), True)
    soft = next((hit for hit in hits if hit.name.startswith("soft_") and _opens(words, hit)), None)
    if soft is not None:
        return Said(soft.name.removeprefix("soft_"))
    return Said("no") if {hit.name for hit in hits} <= {"no"} and _denies(words) else Said()


def _goes_on(words: Sequence[Word], hit: Hit) -> bool:
    """Whether what declines by itself goes on to tell a time ("leave it a week")."""
    if hit.name != "declined" or words[hit.end - 1].text != "it":
        return False
    return any(word.stem in _SPANS for word in words[hit.end :])


def _is_strong(words: Sequence[Word], doubt: Hit) -> bool:
    """Whether a doubt is more than a "maybe"."""
    return not {word.text for word in words[doubt.start : doubt.end]} <= _MAYBE


def is_lost(words: Sequence[Word]) -> bool:
    """Whether a text says that it does not know ("I lost count")."""
    return any(hit.name == "unsure" and _is_strong(words, hit) for hit in hits_in(words, ()))


def is_all(words: Sequence[Word]) -> bool:
    """Whether a text is but a yes or no, small words aside."""
    hits = hits_in(words, ())
    told = {hit.name.removeprefix("bare_").removeprefix("hedged_") for hit in hits}
    covered = {place for hit in hits for place in range(hit.start, hit.end)}
    return len(told) == 1 and all(
        word.is_mark or place in covered or word.stem in HEDGES for place, word in enumerate(words)
    )


def _doubted(
    words: Sequence[Word], hits: Sequence[Hit], unsure: Sequence[Hit], head: Hit | None, tail: Hit | None
) -> Said:
    """What a text with a doubt in it says."""
    strong = [hit for hit in unsure if _is_strong(words, hit)]
    if head is not None and head.end <= unsure[0].start:
        return Said("torn") if strong else Said(head.says, True, True)
    if tail is not None and tail.start >= unsure[-1].end and words[tail.start].text != "no":
        return Said("torn")
    soft = next((hit for hit in hits if hit.name.startswith("soft_")), None)
    if soft is not None and not strong:  # "maybe a bit"
        return Said(soft.name.removeprefix("soft_"), hedged=True)
    return Said("unsure", bool(strong))


def hits_in(words: Sequence[Word], mentions: Sequence[Mention], heeded: frozenset[str] = frozenset()) -> list[Hit]:
    """The sayings of polarity in a text.

    A "no" before a thing ("no swelling") denies the thing and is no answer; nor is what stands within a longer saying
    of a kind that is heeded ("no change" where better and worse are offered), nor a yes that is denied.
    """
    stems = [word.stem for word in words]
    named = {mention.start for mention in mentions}
    within = [mention for mention in mentions if mention.kind in heeded]
    denied = denied_places(words)
    found: list[Hit] = []
    place = 0
    while place < len(words):
        hit = None if words[place].is_mark else _hit_at(words, stems, place, named, within)
        if hit is not None and hit.name == "yes" and _is_turned(words, hit):  # "definately not"
            hit = Hit(hit.start, hit.end + 1, "no")
        if hit is not None and not (place in denied and hit.name in ("yes", "hedged_yes", "bare_yes", "soft_yes")):
            found.append(hit)
        place = hit.end if hit is not None else place + 1
    return found


def _is_turned(words: Sequence[Word], hit: Hit) -> bool:
    """Whether a "not" that ends what is said follows a yes."""
    after = [word.text for word in words[hit.end : hit.end + 2]]
    return after[:1] == ["not"] and (len(after) == 1 or words[hit.end + 1].is_mark)


def _hit_at(
    words: Sequence[Word], stems: Sequence[str], place: int, named: set[int], within: Sequence[Mention]
) -> Hit | None:
    """The longest saying at a place that counts there."""
    for length, names in reversed(polarity_words().hits(stems, place)):
        end = place + length
        if any(each.start <= place and end <= each.end and each.end - each.start > length for each in within):
            continue
        for name in _ORDER:
            if name in names and _counts(words, Hit(place, end, name), names, named):
                return Hit(place, end, name)
    return None


def _counts(words: Sequence[Word], hit: Hit, names: Sequence[str], named: set[int]) -> bool:
    """Whether a saying may be taken for what it mostly says where it stands."""
    before = words[hit.start - 1].text if hit.start else ""
    if hit.name.startswith("bare"):
        return _is_piece(words, hit)
    if hit.name == "yes" and "well" in names and before in _STATES:
        return False  # "it is OK" is no "OK"
    if words[hit.start].text == "well" and hit.end == hit.start + 1:
        return hit.start > 0  # "Well, you know" only begins to speak
    if words[hit.start].text == "no" and hit.end == hit.start + 1:
        return not _is_determiner(words, hit.end, named)
    if hit.name == "well" and words[hit.start].text == "all" and hit.end == hit.start + 2:
        return not before or before in _BEFORE_ALL_RIGHT  # "there was a pop alright" calls nothing all right
    return True


def _is_determiner(words: Sequence[Word], after: int, named: set[int]) -> bool:
    """Whether a "no" before this place belongs to the thing that is named there ("no limp", "no thermometer here")."""
    if after == len(words) or words[after].is_mark:
        return False
    following = words[after]
    return following.stem not in HEDGES | _SMALL or (after in named and following.stem not in _SMALL)


def _is_piece(words: Sequence[Word], hit: Hit) -> bool:
    """Whether it is all that stands between two marks, small words aside."""
    start, end = hit.start, hit.end
    while start > 0 and not words[start - 1].is_mark and words[start - 1].stem in HEDGES:
        start -= 1
    while end < len(words) and not words[end].is_mark and words[end].stem in HEDGES and words[end].text not in _TURNS:
        end += 1
    opens = start == 0 or words[start - 1].is_mark or words[start - 1].text in _TURNS
    return opens and (end == len(words) or words[end].is_mark or words[end].text in _TURNS)


def _opens(words: Sequence[Word], hit: Hit) -> bool:
    """Whether only small words stand before it in the text."""
    return all(word.is_mark or word.stem in HEDGES for word in words[: hit.start])


def _closes(words: Sequence[Word], hit: Hit) -> bool:
    return all(word.is_mark or word.stem in HEDGES for word in words[hit.end :])


def _denies(words: Sequence[Word]) -> bool:
    """Whether a text is but a denial of what was asked ("there was never any", "not on that knee", "haven't got one")."""
    plain = [word for word in words if not word.is_mark and word.stem not in HEDGES]
    while plain and plain[0].text in _AUXILIARIES:
        plain.pop(0)
    return (
        bool(plain)
        and plain[0].text in ("not", "never", "none", "without")
        and all(word.text in _EMPTY for word in plain[1:])
    )
