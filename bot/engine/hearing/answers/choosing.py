"""Which one of the offered answers a typed text is. One way after the other is tried; the first that is sure decides.

The very label, a place in the list ("the second"), a number that an option covers, and then the sense: yes, no and
unsure, and the things named. What is named is compared by kind: of the options that are of the kind the one counts that
names the same thing or, failing that, the nearest thing above it ("netball" is a team sport; where none is offered it is
"something else").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.engine.hearing.answers.asked import CONFIRM, FACT, OFFER, OPEN, TROUBLE, is_bare_right
from bot.engine.hearing.answers.asking_back import (
    TOLD_KINDS,
    asks_at_length,
    asks_back,
    breaks_off,
    is_undecided,
    stalls,
    tells_of_another,
)
from bot.engine.hearing.answers.cues import CORRECTS, OTHER
from bot.engine.hearing.answers.inference import inferred
from bot.engine.hearing.answers.lexicon import covers, kind_of, roots, straight
from bot.engine.hearing.answers.likeness import by_phrase, by_words, near_by_words
from bot.engine.hearing.answers.measuring import by_number
from bot.engine.hearing.answers.offer import Choice, Offer, offer_of
from bot.engine.hearing.answers.pointing import by_label, by_place
from bot.engine.hearing.answers.polarity import HEDGES, Said, hits_in, is_all, said
from bot.engine.hearing.answers.reply import Reply, reply_of
from bot.engine.hearing.answers.sound import sounds_like
from bot.engine.hearing.answers.things import by_exclusion, by_kinds
from bot.engine.hearing.answers.typed import corrected, read_answer
from bot.engine.hearing.heard import Match, Option
from bot.engine.hearing.reading import Word
from bot.engine.hearing.tables import words as table

_NOTHING = Match(None)
_FEW_WORDS = 8
_ASKED_FOR = table("action topic move media remedy switch call contact booking helper tool daytime day")
# Kinds of things of which a yes and what is told besides may contradict each other.
_TOLD_OF = table("sign cause change illness side movement")
_STEPS_ASKED_FOR = ("action.info", "action.next", "action.again", "action.help")
# Kinds of questions to which "no need" is a no.
_DECLINABLE = (OFFER, OPEN, FACT)
# What an open question asks after that nothing fine is an answer to.
_TROUBLE = roots("worse worst harder hardest")
# A "never" or "nothing" that need not answer an open question by itself, and from how many words on.
_BEGINS_MORE = table("never nothing none not")
_FEWEST_OF_MORE = 3
_FEW_TO_SOUND = 4
_HELP = roots("help helped helpful")
_THANKS = table("thanks thank thx ta cheers you ty")
_NOTED = table("ok okay k right alright all good great fine cool so much very a lot then")
_FEW_TO_ECHO = 2
_DENYING = table("no not never nothing none zero without")
# What may follow "nothing" without telling more.
_OF_THE_LIST = table("on of in from like that this the these those them it list above lot sort here there at all i see")
_DECLINED = frozenset(("action.skip", "action.stop"))
_PUTS_OFF = frozenset(("action.later", "action.wait"))
_RANKED = {
    "degree.lots": "yes", "often.always": "yes", "often.often": "yes",
    "degree.none": "no", "often.never": "no", "often.rarely": "no",
}  # fmt: skip
_STEPS_OFFERED = {
    "yes": ("action.start", "action.continue", "action.right"),
    "no": ("action.stop", "action.skip", "action.later"),
}
_STEPS_TAKEN = {"yes": ("action.done",), "no": ("action.notdone", "action.skip")}


def match_answer(text: str, options: Sequence[Option], question: str = "") -> Match:
    """The option a typed text means; without a sure one, none and up to two that are truly near.

    What is said after a correction ("the left, no wait, ...") counts before the whole.
    """
    if not options:
        return _NOTHING
    offer = offer_of(tuple(options), question)
    words = read_answer(text, offer.vocabulary)
    anew = corrected(words)
    match = _choose(anew, offer) if anew else _said_anew(words, offer)
    match = match if match.id is not None else _choose(words, offer)
    return match if match.id is not None else _as_it_sounds(text, words, offer) or match


def _as_it_sounds(text: str, words: Sequence[Word], offer: Offer) -> Match | None:
    """What few words mean if one of them is spelt as a word of the options sounds ("skwatting")."""
    if len(words) > _FEW_TO_SOUND:
        return None
    typed = [text[word.start : word.end].lower() for word in words]
    heard = [sounds_like(each, offer.label_words) or each for each in typed]
    if heard == typed:
        return None
    match = _choose(read_answer(" ".join(heard), offer.vocabulary), offer)
    return Match(match.id, (), "sense") if match.id is not None else None


def is_of_another(text: str, offer: Offer) -> bool:
    """Whether a text tells of somebody else where the person is asked for signs or illnesses."""
    reply = reply_of(read_answer(text, offer.vocabulary))
    return bool(reply.plain) and tells_of_another(reply, offer)


def _said_anew(words: Sequence[Word], offer: Offer) -> Match:
    """ "Left no right": a "no" between two answers takes the first one back."""
    for place, word in enumerate(words[1:-1], 1):
        before = {each.text for each in words[:place]}
        itself = any(
            form == tuple(each.stem for each in words[place:]) for choice in offer.choices for form in choice.forms
        )
        if word.text == "no" and len(words) <= _FEW_WORDS and not before & {"no", "not"} and not itself:
            first, second = _choose(words[:place], offer), _choose(words[place + 1 :], offer)
            sure = first.id is not None and first.how != "sense" and second.how in ("label", "synonym", "part")
            if sure and first.id != second.id:
                return second
    return _NOTHING


def _choose(words: Sequence[Word], offer: Offer) -> Match:
    reply = reply_of(words)
    if not reply.plain or breaks_off(reply):
        return _NOTHING
    asks = asks_back(reply)
    for way in (by_label, by_place, by_number):
        match = None if asks and way is by_number else way(reply, offer)
        if match is not None:
            return match
    return _by_sense(reply, offer, asks)


@dataclass(frozen=True, slots=True)
class _Pick:
    """The option that what is named points to, those it comes near, and how.

    `strong`: a thing of a kind asked about was named, not only a word of a label. `asks`: a question may pick it.
    """

    sure: Choice | None = None
    near: tuple[Choice, ...] = ()
    how: str = "part"
    strong: bool = False
    asks: bool = False

    @property
    def match(self) -> Match:
        if self.sure is not None:
            return Match(self.sure.option.id, (), self.how)
        return _torn(self.near)


def _torn(choices: Sequence[Choice]) -> Match:
    """No sure option, but those to be offered."""
    return Match(None, tuple(choice.option.id for choice in choices[:2]))


def _by_sense(reply: Reply, offer: Offer, asks: bool) -> Match:
    """Yes, no, unsure and the things named, together."""
    if stalls(reply) or tells_of_another(reply, offer):
        return _NOTHING
    if is_undecided(reply):
        unsure = offer.saying("unsure")
        if len(unsure) == 1 and len(reply.plain) <= _FEW_WORDS // 2:
            return Match(unsure[0].option.id, (), "sense")
        return _torn((*offer.saying("yes"), *offer.saying("no")))
    spoken = said(reply.words, reply.mentions, frozenset(offer.stakes), offered=offer.asked.kind in _DECLINABLE)
    pick = _pick(reply, offer, offer.choices)
    match: Match | None = None
    if _is_but_unsure(reply, offer, spoken):
        return _torn(pick.near)
    if offer.asked.kind == CONFIRM and not asks:
        match = _by_confirming(reply, offer, spoken, pick)
    elif offer.asked.kind == OFFER:
        match = _by_declining(reply, offer)
    if match is not None:
        return match
    if any(choice.says for choice in offer.choices):
        match = _by_polarity(reply, offer, spoken, pick, asks)
    elif spoken.polarity and pick.sure is None:
        match = _by_consent(offer, spoken)
    if match is not None:
        return match
    if pick.sure is None and not pick.near:
        return _called_well(reply, offer)
    wishes = pick.asks and not (asks_at_length(reply) and pick.sure is not None and not _is_asked(pick.sure, offer))
    return _torn(pick.near) if pick.sure is None or (asks and not wishes) else pick.match


def _called_well(reply: Reply, offer: Offer) -> Match:
    """ "No problem" where one option is "OK"."""
    if offer.asked.kind == OPEN and not _TROUBLE.isdisjoint(offer.asked.stems):  # "What is worse?" "They are fine."
        well = [choice for choice in offer.choices if "no" in choice.says or choice.is_none]
    else:
        well = [choice for choice in offer.choices if choice.is_well]
    told = {hit.name for hit in hits_in(reply.words, reply.mentions)}
    if len(well) == 1 and "well" in told and not told & {"ill", "limit", "no", "unsure"}:
        return Match(well[0].option.id, (), "part")
    return _NOTHING


# What is named


def _pick(reply: Reply, offer: Offer, among: Sequence[Choice]) -> _Pick:
    """The one option that what a text names points to: by kind, by what it leaves over, by its words."""
    found = by_kinds(reply, offer, among, offer.stakes)
    if not found.choices:
        found = by_kinds(reply, offer, among, offer.beside)
    ordered = tuple(sorted(found.choices, key=lambda choice: choice.place))
    phrased = by_phrase(reply, offer, among)
    if phrased is not None and phrased.forms[0][0] in _DENYING:  # "good, no pain"
        return _Pick(phrased, strong=True)
    if found.torn:
        return _Pick(near=ordered)
    if phrased is not None and (not ordered or phrased in ordered):
        return _Pick(phrased, strong=True, asks=_may_be_asked_for(phrased))
    if phrased is not None and len(phrased.forms[0]) > 1:  # "did it but it hurt" where "It hurt" is offered too
        return _Pick(near=(*ordered, phrased))
    if len(ordered) == 1:
        return _Pick(
            ordered[0], how="other" if ordered[0].residual else "part", strong=True, asks=_is_asked(ordered[0], offer)
        )
    if ordered:
        best = by_words(reply, offer, ordered, things=False)
        return _Pick(best, ordered, strong=best is not None)
    left = by_exclusion(reply, among)
    if left is not None:
        return _Pick(left, how="exclusion", strong=True)
    best = by_words(reply, offer, among)
    if best is not None:
        return _Pick(best, asks=_is_asked(best, offer))
    if offer.residual in among and _names_residual(reply):
        return _Pick(offer.residual, how="other", strong=True)
    return _Pick(near=near_by_words(reply, offer, among))


def _is_asked(choice: Choice, offer: Offer) -> bool:
    """Whether people ask for what an option gives ("why does it hurt", "what is next")."""
    return any(
        kind_of(concept) in offer.stakes and (kind_of(concept) == "topic" or concept in _STEPS_ASKED_FOR)
        for concept in choice.concepts
    )


def _may_be_asked_for(choice: Choice) -> bool:
    """Whether a question may be a wish for an option ("can we do the exercises?"): not for a sign or an illness."""
    kinds = {kind_of(concept) for concept in choice.concepts}
    return not kinds & TOLD_KINDS and (not kinds or bool(kinds & _ASKED_FOR))


def _names_residual(reply: Reply) -> bool:
    """ "Something else", "none of those"; "other" only in few words."""
    return any(end - start > 1 or len(reply.plain) <= 3 for start, end, _ in OTHER.all_in(reply.stems))


# Yes and no


def _by_polarity(reply: Reply, offer: Offer, spoken: Said, pick: _Pick, asks: bool) -> Match | None:
    """An answer where some options say yes, no or unsure; None leaves it to what is named."""
    polarity, content = spoken.polarity, pick.sure
    if polarity == "yes" and offer.asked.kind in (FACT, TROUBLE) and _is_but_thanks(reply):
        return _NOTHING
    if (
        not offer.asked.stems.isdisjoint(_HELP)
        and {"not", "yet"} <= {word.text for word in reply.plain}
        and pick.sure is None
    ):
        return _NOTHING  # "Did the ice help?" "Haven't done it yet"
    if not offer.asked.stems.isdisjoint(_HELP) and _did_not_help(reply) and (group := offer.saying("no")):
        return Match(next((each for each in group if len(each.forms[0]) == 1), group[0]).option.id, (), "sense")
    if polarity == "torn":
        return _torn((*offer.saying("yes"), *offer.saying("no")))
    at_length = asks_at_length(reply) or not _opens_with_an_answer(reply)
    if asks and (not (polarity and spoken.firm) or (polarity != "unsure" and at_length)):
        return None if pick.asks else _NOTHING
    if polarity == "unsure":
        told = None if spoken.firm or len(reply.plain) < 3 else _by_inference(reply, offer)
        return told or _unsure(reply, offer, pick)
    if content is not None and pick.strong and content.says and _is_all_of(reply, content):
        return pick.match  # "It is true" where "No, it is true" is offered
    if content is not None and content.says == {"yes"} and not polarity and reply.plain[0].text in _DENYING:
        denied = _by_inference(reply, offer)  # "no pain in bed" where "Yes, it wakes me" is offered
        if denied is not None and denied.id in {choice.option.id for choice in offer.saying("no")}:
            return denied
    if content is not None and pick.strong and (not polarity or not content.says or polarity in content.says):
        put_off = not _PUTS_OFF.isdisjoint(content.concepts)  # "not yet, later" is no contradiction
        if polarity == "no" and spoken.firm and not content.says and offer.saying("no") and not put_off:
            return _torn((offer.saying("no")[0], content))  # "no, just a little"
        return pick.match
    if polarity == "no" and offer.asked.kind == OPEN and content is None and _goes_on(reply):
        return _torn(
            [choice for choice in offer.saying("no") if choice.is_none]
        )  # "What stops you?" "Never enough time"
    if polarity and (spoken.firm or content is None):
        return _of_polarity(reply, offer, spoken)
    if content is not None and pick.strong:
        return pick.match
    told = None if reply.words[-1].text == "?" else _by_inference(reply, offer)  # "pop music?"
    if content is None:
        return _by_rank(reply, offer) or told or _by_echo(reply, offer)
    by_a_word = told is not None and not content.says and not _tells_only_of(reply, content)
    return told if by_a_word else pick.match  # "worse" where "Made it worse" is offered


def _tells_only_of(reply: Reply, choice: Choice) -> bool:
    """Whether all words that tell something are words of an option."""
    told = {word.stem for word in reply.plain if word.stem not in HEDGES}
    return bool(told) and told <= choice.words | choice.known_words


def _did_not_help(reply: Reply) -> bool:
    """ "Didn't help at all", which is no "did not try"."""
    texts = [word.text for word in reply.plain]
    return any(texts[at : at + 2] in (["not", "help"], ["not", "helped"], ["no", "help"]) for at in range(len(texts)))


def _opens_with_an_answer(reply: Reply) -> bool:
    """Whether a yes or no opens the text ("no, what is it?"), and does not only stand in it ("can you repeat in Hindi")."""
    return bool(said(reply.words[:2], ()).polarity)


def _is_but_thanks(reply: Reply) -> bool:
    """ "Ok thanks" takes note of a question and answers nothing."""
    texts = {word.text for word in reply.plain}
    return texts <= _THANKS | _NOTED and not texts.isdisjoint(_THANKS)


def _is_but_unsure(reply: Reply, offer: Offer, spoken: Said) -> bool:
    """ "Hard to say" where "Hard" is offered and no doubt is."""
    doubts = spoken.polarity == "unsure" and spoken.firm and not offer.saying("unsure")
    return doubts and is_all(reply.words) and not _names_one_thing(reply, offer)


def _names_one_thing(reply: Reply, offer: Offer) -> bool:
    """Whether all of a text is the name of one thing asked about ("fifty fifty")."""
    kinds = {*offer.stakes, *offer.beside}
    return any(mention.kind in kinds and mention.end - mention.start == len(reply.words) for mention in reply.mentions)


def _is_all_of(reply: Reply, choice: Choice) -> bool:
    """Whether a text says no more than an option does, its yes or no aside."""
    told = [word.stem for word in reply.plain if word.stem not in HEDGES]
    return bool(told) and set(told) <= set(choice.forms[0][1:]) and len(choice.forms[0]) > 2


def _by_rank(reply: Reply, offer: Offer) -> Match | None:
    """ "Every night" is a yes where "Sometimes" stands between yes and no, "barely" a no where "A bit" does not take it."""
    between = {kind_of(each) for choice in offer.choices if not choice.says for each in choice.concepts}
    between &= set(offer.stakes[:1])
    told = {
        concept
        for mention in reply.mentions
        if mention.kind in between and not mention.denied
        for concept in mention.concepts
    }
    says = {says for rank, says in _RANKED.items() if any(covers(rank, each) for each in told)}
    group = offer.saying(says.pop()) if len(says) == 1 and offer.saying("yes") and offer.saying("no") else ()
    return Match(group[0].option.id, (), "sense") if len(group) == 1 else None


def _goes_on(reply: Reply) -> bool:
    """Whether a "never" begins a sentence that tells more."""
    first = next((word.text for word in reply.plain), "")
    more = [word.text for word in reply.plain[1:] if word.text not in _OF_THE_LIST]
    return first in _BEGINS_MORE and len(reply.plain) > _FEWEST_OF_MORE and bool(more) and not is_all(reply.words)


def _unsure(reply: Reply, offer: Offer, pick: _Pick) -> Match:
    """ "Not sure", unless more is told ("the front I think, not sure")."""
    group = offer.saying("unsure")
    named = (pick.sure,) if pick.sure is not None and pick.strong and not pick.sure.says else pick.near
    if not group or (named and not _opens_unsure(reply)):
        return pick.match
    return _torn((*named, *group)) if named or len(group) > 1 else Match(group[0].option.id, (), "yes or no")


def _opens_unsure(reply: Reply) -> bool:
    """Whether a text begins with its doubt ("not sure, the front maybe")."""
    return said(reply.words[:4], ()).polarity == "unsure"


def _of_polarity(reply: Reply, offer: Offer, spoken: Said) -> Match | None:
    """The option of what was said; of several the one that what is named points to."""
    yes, no, group = offer.saying("yes"), offer.saying("no"), offer.saying(spoken.polarity)
    if spoken.firm and yes and no and _contradicts(reply, offer, spoken):
        return _torn((yes[0], no[0]))
    if len(group) == 1:
        return Match(group[0].option.id, (), "yes or no" if spoken.is_plain else "hedged")
    if group:
        inner = _pick(reply, offer, group)
        if inner.sure is not None and (inner.strong or "yet" not in inner.sure.forms[0]):
            return inner.match
        plain = [choice for choice in group if choice.forms[0] in (("yes",), ("no",))]
        put_off = any(
            not _PUTS_OFF.isdisjoint(mention.concepts) or "yet" in mention.concepts for mention in reply.mentions
        )
        others = [choice for choice in group if choice not in plain]
        later = all("yet" in choice.forms[0] for choice in others) and not put_off
        if (
            len(plain) == 1 and not inner.near and (later or is_all(reply.words))
        ):  # a "no" where "Not yet" is offered too
            return Match(plain[0].option.id, (), "yes or no" if spoken.is_plain else "hedged")
        return _torn(group)
    if (
        offer.asked.kind == OFFER and spoken.firm and len(offer.choices) == 2 and (yes or no)
    ):  # "Show me" beside "No, text is fine"
        return Match(next(each for each in offer.choices if each not in (*yes, *no)).option.id, (), "yes or no")
    if spoken.polarity == "yes":
        return _pick(reply, offer, [each for each in offer.choices if not each.says and not each.residual]).match
    return None


def _contradicts(reply: Reply, offer: Offer, spoken: Said) -> bool:
    """Whether what is told of the thing asked about goes against the yes or no."""
    told = inferred(reply.words, reply.mentions, offer.asked)
    matter = {concept for concept, _ in offer.asked.matter if kind_of(concept) in _TOLD_OF}
    spoken_of = any(
        "cue.history" in map(straight, mention.concepts)
        or (not mention.past and not matter.isdisjoint(map(straight, mention.concepts)))
        for mention in reply.mentions
    )
    return bool(told) and told != spoken.polarity and spoken_of


def _by_echo(reply: Reply, offer: Offer) -> Match | None:
    """ "Booked", "not booked" to "Is it booked?": the words of the question alone, as a yes or a no."""
    told = {word.stem for word in reply.plain if word.stem not in HEDGES and word.text not in _DENYING}
    says = "yes" if _DENYING.isdisjoint(word.text for word in reply.plain) else "no"
    group = offer.saying(says)
    echoes = offer.asked.kind in (FACT, TROUBLE) and 0 < len(told) <= _FEW_TO_ECHO and told <= offer.asked.stems
    return Match(group[0].option.id, (), "sense") if echoes and len(group) == 1 else None


def _by_inference(reply: Reply, offer: Offer) -> Match | None:
    """Yes or no by what is told of the matter of the question."""
    told = inferred(reply.words, reply.mentions, offer.asked)
    group = offer.saying(told) if told else ()
    pick = _pick(reply, offer, group).sure if len(group) > 1 else next(iter(group), None)
    return Match(pick.option.id, (), "sense") if pick is not None else None


def _by_declining(reply: Reply, offer: Offer) -> Match | None:
    """ "No ice for me" where "Skip the ice" is offered."""
    denied = {concept for mention in reply.mentions if mention.denied for concept in mention.concepts}
    skips = [
        choice
        for choice in offer.choices
        if not _DECLINED.isdisjoint(choice.concepts) and any(concept in denied for concept in choice.concepts)
    ]
    opens = reply.plain[0].text in _DENYING
    return Match(skips[0].option.id, (), "part") if opens and len(skips) == 1 else None


def _by_confirming(reply: Reply, offer: Offer, spoken: Said, pick: _Pick) -> Match | None:
    """To "is this right?": what corrects it is a no, what calls it well a yes."""
    told = {hit.name for hit in hits_in(reply.words, reply.mentions)}
    if spoken.polarity in ("unsure", "torn") or (pick.sure is not None and pick.sure.says == {"unsure"}):
        return None
    if _corrects(reply, offer):
        says = "no"
    elif spoken.polarity:
        says = spoken.polarity
    elif told & {"well"} and not told & {"ill", "limit"}:
        says = "yes"
    else:
        return None
    steps = {"yes": ("action.right", "action.continue"), "no": ("action.change",)}[says]
    group = offer.saying(says) or tuple(
        choice for choice in offer.choices if any(covers(step, each) for each in choice.concepts for step in steps)
    )
    return Match(group[0].option.id, (), "yes or no" if spoken.is_plain else "sense") if len(group) == 1 else None


def _corrects(reply: Reply, offer: Offer) -> bool:
    """Whether a text says that something is wrong, or names another side than was told."""
    if any(True for _ in CORRECTS.all_in(reply.stems)):
        return True
    stated = {concept for concept, _ in offer.asked.things if kind_of(concept) == "side"}
    named = {
        concept
        for mention in reply.mentions
        if mention.kind == "side" and not mention.denied and not is_bare_right(reply.words, mention)
        for concept in mention.concepts
    }
    agreed = any(covers(each, concept) or covers(concept, each) for each in stated for concept in named)
    return bool(stated and named and not agreed)


def _by_consent(offer: Offer, spoken: Said) -> Match | None:
    """Yes or no where the options are steps: to an offer the one that takes it up or not, to "did you?" what was done."""
    kind = offer.asked.kind
    wanted = (_STEPS_OFFERED if kind == OFFER else _STEPS_TAKEN).get(spoken.polarity, ())
    if kind not in (OFFER, FACT) or not spoken.firm:
        return None
    proposed = [each for each in offer.choices if not offer.asked.stems.isdisjoint(each.words | each.known_words)]
    if kind == OFFER and len(proposed) == 1 and spoken.polarity == "yes":  # "Shall we stop?"
        return Match(proposed[0].option.id, (), "yes or no")
    if kind == OFFER and len(proposed) == 1 and spoken.polarity == "no":
        left = [each for each in offer.choices if each is not proposed[0]]
        return Match(left[0].option.id, (), "yes or no") if len(left) == 1 else _torn(left)
    group = [each for each in offer.choices if any(covers(step, thing) for thing in each.concepts for step in wanted)]
    return Match(group[0].option.id, (), "yes or no") if len(group) == 1 else None
