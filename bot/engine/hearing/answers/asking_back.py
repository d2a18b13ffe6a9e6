"""Whether a text answers at all, or asks back, stalls, breaks off, or tells of somebody else. Chooses nothing."""

from __future__ import annotations

from bot.engine.hearing.answers.asked import FACT, TROUBLE
from bot.engine.hearing.answers.cues import ASKED_BACK, STALLS
from bot.engine.hearing.answers.lexicon import covers, kind_of
from bot.engine.hearing.answers.offer import Offer
from bot.engine.hearing.answers.reply import Reply
from bot.engine.hearing.reading import Word
from bot.engine.hearing.tables import words as table

_ASKS_WITH_A_MARK = table("what why how who when where which can could should do does is are will would")
_ASKS = table("what why how who which")
_WHERE_IS = table("is are do does did can was")
_STOPS = table(", . ! ? ;")
# Words that ask something before one of these.
_ASKS_OF = table("is are am do does can could should shall will would must")
_ASKED_OF = table("i they he she there")
_BEFORE_ASKING = table("ok okay right well so and but sorry hi hey")
# From how many words on an opening "what" or "how" asks, whatever else stands there ("why not, yes" does not).
_FEWEST_OF_A_QUESTION = 4
# Kinds of things that are told of, and those that one may ask for: "is asthma important?" does not choose asthma.
TOLD_KINDS = table("illness medicine sign treatment feeling skin place side cause body")
# Who is spoken of in a story of somebody else; a child may be the one who is asked about.
_SOMEBODY_ELSE = "person.adult"
_PEOPLE = table("person helper contact company role")
_OWN = table("i me mine myself im ive we us our")
_FEW_TO_BREAK_OFF = 3
_LEADS_ON = table("but if and unless except although")


def asks_back(reply: Reply) -> bool:
    """Whether a text asks something back instead of answering."""
    plain = _without_openers(reply)
    first, count = plain[0].text, len(plain)
    if first in _ASKS and count > 1:
        return True
    if first == "where" and count > 1 and plain[1].text in _WHERE_IS:
        return True
    if first in _ASKS_OF and count > 2 and plain[1].text in _ASKED_OF:
        return True
    if first in ("is", "does", "should") and count > 3 and plain[1].text == "it":
        return True
    texts = [word.text for word in reply.words]
    opens = {text for before, text in zip((",", *texts), texts, strict=False) if before in _STOPS}
    if texts[-1] == "?" and count > 3 and opens & _ASKS_WITH_A_MARK:
        return True
    if texts[-1] == "?" and "or" in texts and count > 3:  # "twice, or was that yesterday?"
        return True
    if any(
        texts[at] in (",", ".") and texts[at + 1] == "so" and texts[at + 2] in _ASKS for at in range(len(texts) - 2)
    ):
        return True  # "right, so what now"
    return any(True for _ in ASKED_BACK.all_in(reply.stems))


def asks_at_length(reply: Reply) -> bool:
    """Whether it asks so plainly that a "yes" in it is none ("what happens if I say yes")."""
    plain = [word.text for word in _without_openers(reply)]
    if len(plain) < _FEWEST_OF_A_QUESTION:
        return False
    return (plain[0] in _ASKS and plain[1] != "not") or (plain[0] in _ASKS_OF and reply.words[-1].text == "?")


def _without_openers(reply: Reply) -> list[Word]:
    """ "Ok what else do you need" from its question on."""
    plain = list(reply.plain)
    while len(plain) > 1 and plain[0].text in _BEFORE_ASKING:
        plain.pop(0)
    return plain


def stalls(reply: Reply) -> bool:
    """ "Let me look", "checking"; "just checked" is no stall though its stem is the same."""
    texts = [word.text for word in reply.words]
    return any(end - start > 1 or texts[start].endswith("ing") for start, end, _ in STALLS.all_in(reply.stems))


def is_undecided(reply: Reply) -> bool:
    """ "Maybe thursday, maybe not", "some days yes, some days no"."""
    texts = [word.text for word in reply.plain]
    if texts.count("maybe") > 1:
        return True
    return "yes" in texts and "no" in texts and texts.count("some") + texts.count("says") > 1


def breaks_off(reply: Reply) -> bool:
    """Whether a text ends before it has told anything ("okay but")."""
    return 1 < len(reply.plain) <= _FEW_TO_BREAK_OFF and reply.plain[-1].text in _LEADS_ON


def tells_of_another(reply: Reply, offer: Offer) -> bool:
    """Whether a text is a story of somebody else ("my gran has kidney disease"), where signs or illnesses are asked about."""
    if (
        reply.plain[0].text != "my"
        or len(reply.plain) < 3
        or "company" in {kind_of(each) for each, _ in offer.asked.matter}
    ):
        return False
    of_health = offer.asked.kind in (TROUBLE, FACT) if any(each.says for each in offer.choices) else False
    if not (of_health or set(offer.stakes) & TOLD_KINDS) or set(offer.stakes) & _PEOPLE:
        return False
    begins = [
        mention
        for mention in reply.mentions
        if mention.kind == "person" and reply.words[mention.start - 1].text == "my"
    ]
    told = any(covers(_SOMEBODY_ELSE, concept) for mention in begins[:1] for concept in mention.concepts)
    return told and _OWN.isdisjoint(word.text for word in reply.plain)
