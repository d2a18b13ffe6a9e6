"""Whether a text says yes, no or unsure: in so many words, or by what it tells about what was asked. Knows no option."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.engine.hearing.answers.asked import ABILITY, FACT, OFFER, TROUBLE, WELLNESS, Asked
from bot.engine.hearing.answers.kinds import polarity_words
from bot.engine.hearing.answers.lexicon import covers, kind_of, roots, straight
from bot.engine.hearing.answers.mentions import Mention, denied_places, signed
from bot.engine.hearing.reading import Word
from bot.engine.hearing.tables import words

# Words that may stand before or after the word that answers.
_HEDGES = roots(
    """
    well um er erm hmm hm oh ooh so i think honest honestly actual actually tbh mate lol haha to be just ah ahh
    like mm ha ehm eh uh mhm hey hi thanks thank please pls bud pal doc doctor dear love luv hun hen man ma maam
    sir boss po lah bro and but the a it really my very much though but then now still yet i guess omg god knee
    bit bot is that too
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
_WEAK_DOUBT = words("maybe might possibly perhaps could may be have it is")
_SUBJECTS = words("it i he she they that this there we you")
_CONDITIONS = frozenset(["when", "if", "only", "after", "whenever"])


@dataclass(frozen=True, slots=True)
class Said:
    """What a text says: "yes", "no", "unsure", "torn" between two, or nothing (""); and whether in plain words.

    A doubt is not firm when it is but a "maybe", that may go with something told ("a bit warmer maybe"). A yes or no
    is hedged when such a doubt goes with it ("maybe a bit").
    """

    polarity: str = ""
    firm: bool = False
    hedged: bool = False


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    name: str


def hits_in(words: Sequence[Word], mentions: Sequence[Mention], heeded: frozenset[str] = frozenset()) -> list[_Hit]:
    """The sayings of polarity in a text.

    A "no" before a thing ("no swelling") denies the thing and is no answer; nor is what stands within a longer saying
    of a kind that is heeded ("no change" where better and worse are offered).
    """
    stems = [word.stem for word in words]
    named = {mention.start for mention in mentions}
    denied = denied_places(words)
    within = [mention for mention in mentions if mention.kind in heeded]
    found: list[_Hit] = []
    place = 0
    while place < len(words):
        told = None if words[place].is_mark else _hit_at(words, stems, place, named, within)
        if told is not None and not (place in denied and told.name in ("yes", "bare_yes", "soft_yes")):
            found.append(told)
        place = told.end if told is not None else place + 1
    return found


def _hit_at(
    words: Sequence[Word], stems: Sequence[str], place: int, named: set[int], within: Sequence[Mention]
) -> _Hit | None:
    """The longest saying at a place that counts there."""
    reach = len(stems)
    while hit := polarity_words().find(stems[:reach], place):
        reach = place + hit[0]
        hidden = any(each.start <= place and reach <= each.end and each.end - each.start > hit[0] for each in within)
        for name in () if hidden else (each for each in _ORDER if each in hit[1]):
            told = _Hit(place, reach, name)
            if not (
                (name.startswith("bare") and not _is_piece(words, told))
                or (words[place].text == "no" and hit[0] == 1 and _is_determiner(words, reach, named))
                or (name == "well" and words[place].text == "all" and hit[0] == 2 and not _is_stated(words, told))
            ):
                return told
        reach -= 1
        if reach <= place:
            break
    return None


_ORDER = ("unsure", "no", "yes", "bare_no", "bare_yes", "soft_no", "soft_yes", "limit", "well", "ill")


def _is_stated(words: Sequence[Word], hit: _Hit) -> bool:
    """Whether an "all right" says how something is and is no mere "indeed" ("there was a pop alright")."""
    before = words[hit.start - 1].text if hit.start else ""
    return not hit.start or before in (
        "is",
        "am",
        "feels",
        "feel",
        "was",
        "are",
        "looks",
        "seems",
        "be",
        "been",
        ",",
        "it",
    )


def _is_determiner(words: Sequence[Word], after: int, named: set[int]) -> bool:
    """Whether a "no" before this place belongs to the thing that is named there ("no limp", "no thermometer here")."""
    if after < len(words) and not words[after].is_mark and words[after].stem not in _HEDGES | _SMALL:
        return True
    return (
        after in named
        and words[after].text not in _SUBJECTS
        and words[after].text not in ("not", "no", "now", "my", "just")
    )


def said(words: Sequence[Word], mentions: Sequence[Mention], heeded: frozenset[str] = frozenset()) -> Said:
    """What a text says in so many words."""
    hits = hits_in(words, mentions, heeded)
    firm = [hit for hit in hits if hit.name in ("yes", "no")]
    unsure = [hit for hit in hits if hit.name == "unsure"]
    head = next((hit for hit in firm if _opens(words, hit)), None)
    tail = next((hit for hit in reversed(firm) if _closes(words, hit)), None)
    if unsure:
        strong = [hit for hit in unsure if not {word.text for word in words[hit.start : hit.end]} <= _WEAK_DOUBT]
        if head is not None and head.end <= unsure[0].start:
            return Said(head.name, True) if not strong else Said("torn")
        if tail is not None and tail.start >= unsure[-1].end and words[tail.start].text != "no":
            return Said("torn")
        soft = next((hit for hit in hits if hit.name in ("soft_yes", "soft_no")), None)
        if soft is not None and not strong:
            return Said(soft.name.removeprefix("soft_"), hedged=True)
        return Said("unsure", bool(strong))
    if head is not None and tail is not None and head.name != tail.name:
        return Said("torn")
    if head is not None:
        other = next((hit for hit in firm if hit.name != head.name and hit.start == head.end), None)
        return Said("torn") if other is not None else Said(head.name, True)
    if tail is not None:
        return Said(tail.name, True)
    for hit in hits:
        if hit.name in ("bare_yes", "bare_no"):
            return Said(hit.name.removeprefix("bare_"), True)
    for hit in hits:
        if hit.name in ("soft_yes", "soft_no") and _opens(words, hit):
            return Said(hit.name.removeprefix("soft_"))
    return Said("no") if {hit.name for hit in hits} <= {"no"} and _denies(words) else Said()


_AUXILIARIES = words(
    """
    i it he she they there have has had did do does was is were are been be can could will would we that
    """
)
_EMPTY = words(
    """
    any anything one ones it that this these those of on in at all so far yet here there me mine us now really much done
    had have got been do did either ever not any none at all with for knee one's own own right left leg side happened
    happening recently lately before since yesterday today taken seen tried noticed found needed
    """
)


def _denies(words: Sequence[Word]) -> bool:
    """Whether a text is but a denial of what was asked ("there was never any", "not on that knee", "haven't got one")."""
    plain = [word for word in words if not word.is_mark and word.stem not in _HEDGES]
    while plain and plain[0].text in _AUXILIARIES:
        plain.pop(0)
    return (
        bool(plain)
        and plain[0].text in ("not", "never", "none", "without")
        and all(word.text in _EMPTY for word in plain[1:])
    )


def _opens(words: Sequence[Word], hit: _Hit) -> bool:
    """Whether only small words stand before it in the text."""
    return all(word.is_mark or word.stem in _HEDGES for word in words[: hit.start])


def _closes(words: Sequence[Word], hit: _Hit) -> bool:
    return all(word.is_mark or word.stem in _HEDGES for word in words[hit.end :])


def _is_piece(words: Sequence[Word], hit: _Hit) -> bool:
    """Whether it is all that stands between two marks, small words aside."""
    start, end = hit.start, hit.end
    while start > 0 and not words[start - 1].is_mark and words[start - 1].stem in _HEDGES:
        start -= 1
    while end < len(words) and not words[end].is_mark and words[end].stem in _HEDGES:
        end += 1
    before = start == 0 or words[start - 1].is_mark or words[start - 1].text in ("because", "but")
    after = end == len(words) or words[end].is_mark or words[end].text in ("but", "because", "if", "when", "only")
    return before and after


def inferred(words: Sequence[Word], mentions: Sequence[Mention], about: Asked) -> str:
    """Yes or no by what a text tells of the matter of the question; nothing when that is not sure."""
    if not about.polar:
        return ""
    by_matter = _by_temperature(words, about) or _by_matter(mentions, about) or _by_step(mentions, about)
    hits = [hit for hit in hits_in(words, mentions) if not _is_of_another(hit, mentions, about)]
    by_cue = _by_cue(mentions, about)
    by_wellness = _by_wellness(words, hits, about)
    if about.kind == ABILITY and by_wellness == "no":
        return "no"
    found = {each for each in (by_matter, by_cue, by_wellness) if each}
    if len(found) == 1:
        return found.pop()
    if found:
        return by_matter if by_matter and not by_wellness else ""
    if about.kind == TROUBLE and _is_condition(words):
        return "yes"
    return ""


def _is_of_another(hit: _Hit, mentions: Sequence[Mention], about: Asked) -> bool:
    """Whether a "fine" is said of something else than what was asked about ("up is fine, down hurts")."""
    if hit.name != "well":
        return False
    before = [mention for mention in mentions if mention.fine and mention.end <= hit.start]
    asked_of = {concept for concept, _ in about.things}
    return bool(before) and any(
        kind_of(each) in _PARTS and not any(covers(each, other) or covers(other, each) for other in asked_of)
        for each in before[-1].concepts
    )


_PARTS = ("movement", "side", "place", "body")


def _by_matter(mentions: Sequence[Mention], about: Asked) -> str:
    answers: set[str] = set()
    for concept, affirmed in about.matter:
        for mention in mentions:
            for each in mention.concepts:
                named, told = signed(mention, each)
                if about.past and named.endswith(".gone"):
                    continue
                if named == concept or covers(concept, named) or covers(named, concept):
                    if mention.fine and kind_of(concept) in ("movement", "side", "place"):
                        told = about.kind != TROUBLE
                    elif covers(concept, named) and named != concept and not told:
                        continue
                    answers.add("yes" if told == affirmed else "no")
                elif _excludes(concept, named) and told and affirmed:
                    answers.add("no")
    return answers.pop() if len(answers) == 1 else ""


def _by_step(mentions: Sequence[Mention], about: Asked) -> str:
    """To "shall we?" a step forward is a yes, a step away a no; to "did you?" what was done and what was not."""
    steps = {
        concept
        for mention in mentions
        if mention.kind == "action"
        for concept in mention.concepts
        if not mention.denied
    }
    if about.kind == OFFER:
        if steps & {"action.stop", "action.skip"} or (
            steps & {"action.later", "action.wait"} and len(mentions) <= _FEW
        ):
            return "no"
        return "yes" if steps & {"action.start", "action.continue", "action.next"} else ""
    if about.kind == FACT and about.past:
        if "action.notdone" in steps:
            return "no"
        return "yes" if "action.done" in steps and "action.part" not in steps else ""
    return ""


_FEW = 3
_EXCLUSIVE = frozenset(("side", "change", "pace", "company"))


def _excludes(concept: str, named: str) -> bool:
    """ "Left" to "is it the right one?"."""
    kind = kind_of(concept)
    return kind in _EXCLUSIVE and kind_of(named) == kind and not covers(named, concept)


def _by_cue(mentions: Sequence[Mention], about: Asked) -> str:
    answers: set[str] = set()
    for mention in mentions:
        for concept in mention.concepts if mention.kind == "cue" else ():
            fact, told = straight(concept).removeprefix("cue."), signed(mention, concept)[1]
            if fact == "history" and "first" in about.facts:
                answers.add("no" if told else "yes")
            elif fact in about.facts:
                answers.add("yes" if told else "no")
    return answers.pop() if len(answers) == 1 else ""


def _by_wellness(words: Sequence[Word], hits: Sequence[_Hit], about: Asked) -> str:
    """ "Fine", "same as the other one", "it upsets me": yes or no by the kind of the question."""
    if about.kind in (ABILITY, WELLNESS) and any(hit.name == "limit" for hit in hits):
        return "no"
    told = {hit.name for hit in hits if hit.name in ("well", "ill")}
    denied = {
        hit.name
        for hit in hits
        if hit.name in ("well", "ill") and hit.start and words[hit.start - 1].text in ("not", "never", "no")
    }
    if len(told) != 1:
        return ""
    name = told.pop()
    well = (name == "well") != (name in denied)
    if about.kind == WELLNESS:
        return "yes" if well else "no"
    if about.kind == ABILITY and well:
        return "yes"
    if about.kind == TROUBLE:
        return "no" if well else ""
    if about.kind == OFFER and well:
        return "yes"
    return ""


_FEVER, _NO_FEVER, _BODY_HEAT = 38.0, 37.5, (35.0, 42.5)


def _by_temperature(words: Sequence[Word], about: Asked) -> str:
    """A temperature in degrees to a question about fever; between 37.5 and 38 it is open."""
    if ("sign.fever", True) not in about.matter:
        return ""
    told = [float(word.text) for word in words if word.text.replace(".", "", 1).isdigit()]
    degrees = [(each - 32) / 1.8 if each > 90 else each for each in told]
    if len(degrees) != 1 or not _BODY_HEAT[0] <= degrees[0] <= _BODY_HEAT[1]:
        return ""
    return "yes" if degrees[0] >= _FEVER else "no" if degrees[0] <= _NO_FEVER else ""


def _is_condition(words: Sequence[Word]) -> bool:
    """ "When I kneel", "only on stairs": to a question about trouble that is a yes."""
    plain = [word.text for word in words if not word.is_mark and word.stem not in _HEDGES]
    return bool(plain) and plain[0] in _CONDITIONS
