"""From a typed answer to its words: dialect and slips mended, and what a correction takes back left out.

Knows words only: no option, no kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from bot.engine.hearing.answers.kinds import concepts, polarity_words
from bot.engine.hearing.answers.lexicon import root, rooted, sayings
from bot.engine.hearing.counting import MISSPELT, ORDINALS, TENS, UNITS, number_of
from bot.engine.hearing.ordinary import ORDINARY
from bot.engine.hearing.reading import Speller, Word, read_words
from bot.engine.hearing.tables import pairs, words

LONGEST_ANSWER = 500
_SHORT, _SHORTEST_SLIP = 5, 4

# One sign or letter that is a whole answer.
_ALONE = {
    "y": "yes",
    "n": "no",
    "k": "okay",
    "ye": "yes",
    "lk": "left knee",
    "rk": "right knee",
    "+1": "yes",
    "+": "yes",
    "-": "no",
    "yh": "yes",
    "r": "right one",
    "l": "left one",
    "l+r": "both",
    "l&r": "both",
    "r+l": "both",
    "x": "no",
    "✓": "yes",
}

_DIALECT: dict[str, tuple[str, ...]] = {
    word: tuple(meant.split())
    for word, meant in pairs(
        """
        ystrday, yestday, yesterdy, ystday, yestrday, yesturdy = yesterday
        cannae, cannot, canny, cyant, cudnt = can not
        dinnae, dinna, dinny = do not
        didnae, didna = did not
        isnae, isna = is not
        wasnae, wasna = was not
        doesnae, disnae, doesna = does not
        havenae, havnae, huvnae, haena = have not
        wouldnae = would not
        couldnae = could not
        willnae, wullnae = will not
        shouldnae = should not
        hasnae = has not
        wouldve = would have
        nowt, nout, naught, nought, nuttin, nuthin, nuffin, nuthing = nothing
        owt = anything
        summat, sumthing, sumthin, sumfin = something
        meself, mesen, masel, masell, misself = myself
        mibbe, mebbe, mabbe, prolly, probly, probaly = maybe
        heid = head
        wid = with
        de, di = the
        fae = from
        aboot = about
        oot = out
        doon = down
        hame = home
        yin, wan, un, wun = one
        twa = two
        thae, thems = those
        gie = give
        gimme, gimmi = give me
        letsgo, letsgoo, lesgo, lessgo = let us go
        lil, ickle = little
        wee = little
        verra = very
        reely, rly, rlly = really
        tho, thou = though
        bout, abt, abut, arnd = about
        nite, nights = night
        mornin, morn, mrng, mornings = morning
        arvo, aftn, aftie, arvos = afternoon
        eve, evng, evenin, evenings = evening
        tomorow, tomoro, tmoro, tomo, tmo = tomorrow
        agen, agn, agin = again
        betta, bettr, bettar = better
        kneecap, kneecaps, patella, patellas = knee cap
        wors, wurse, wrse, worser = worse
        sumtimes, smtimes, somtimes, sometime = sometimes
        evry, evr = every
        evryday, everyday = every day
        alright, aight, ite, alrite, awright, arite = all right
        themself = themselves
        rite, ryt, riht = right
        em, dem = them
        lft, lef = left
        rgt, rt, rght, rihgt = right
        knw, kno = know
        sry, soz, sozz, sory, sorri = sorry
        cos = because
        everywear, evrywhere, everywhr = everywhere
        outsied, outsde, otside = outside
        insied, insde = inside
        frnt, frunt = front
        bk = back
        wknd, wkend = weekend
        wkly = weekly
        fone, phn = phone
        msg, mssg = message
        txt = text
        appt = appointment
        min = minutes
        non = none
        wheres = where is
        secs, sec = seconds
        nvr, nver, neva = never
        ppl = people
        frend, frnd, frends = friend
        gettin = getting
        improvin = improving
        runnin, runing, runin = running
        walkin = walking
        jogin, joggin = jogging
        bikin = biking
        cyclin = cycling
        swimmin = swimming
        liftin = lifting
        sittin, siting = sitting
        standin = standing
        kneelin, kneling = kneeling
        squatin, squattin = squatting
        climbin = climbing
        stares, stairz = stairs
        sleepin, slp = sleeping
        restin = resting
        doin = doing
        nothn, nthing, nthn, nuttn = nothing
        """
    ).items()
}

# Phone spelling with digits in it.
_WITH_DIGITS = {
    "b4": "before", "2day": "today", "2nite": "tonight", "2moro": "tomorrow", "2mrw": "tomorrow", "l8r": "later",
    "l8": "late", "gr8": "great", "m8": "mate", "w8": "wait", "str8": "straight", "24/7": "always",
}  # fmt: skip
_PHONE = re.compile(r"\b(?:" + "|".join(_WITH_DIGITS) + r")\b", re.IGNORECASE)
_SHALL = re.compile(
    r"\bill (?=(?:do|see|try|be|go|let|have|get|take|wait|pass|leave|skip|stick|keep|give|need|check|ask|tell|come|stop|"
    r"start|say|call|just|probably|never|carry|use|put|ice|think|manage|remember|sort|message|text|play|stay|rest|ring)\b)",
    re.IGNORECASE,
)
_SIDE = re.compile(r"\b([lr])(?= ?(?:knee|leg|side|one|hand)\b)", re.IGNORECASE)
_WAIT = re.compile(r"\b((?:put|any|no|full|my|take|bear)) wait\b(?= (?:on|down|through)\b|$)", re.IGNORECASE)
_COULD_OF = re.compile(r"\b(could|should|would|must|might) of\b", re.IGNORECASE)
_WOULD = re.compile(r"\bid (?=(?:like|love|rather|prefer)\b)", re.IGNORECASE)
# Signs of a player and of traffic.
_BUTTONS = {
    "▶": " start ",
    "⏸": " pause ",
    "⏹": " stop ",
    "⏭": " next ",
    "⏩": " next ",
    "🛑": " stop ",
    "✋": " wait ",
    "🔁": " again ",
    "🔄": " again ",
    "⏳": " wait ",
    "👋": " bye ",
    "🚀": " start ",
    "💪": " done ",
    "🥱": " bored ",
}
_BUTTON = re.compile("|".join(_BUTTONS))
_DASHED = re.compile(r"(?<=\d)\s?[-–—]\s?(?=\d)")
_ORDINAL = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)\b", re.IGNORECASE)
_ORDINAL_WORDS = {value: word for word, value in ORDINALS.items()}

# Words after which a person says it anew; what stood before is taken back.
_TAKES_BACK = tuple(
    tuple(root(word) for word in cue.split())
    for cue in sayings(
        """
        no wait, wait no, no sorry, sorry no, sorry i mean, i mean, i meant, scratch that, make that, or rather,
        correction, oops, my bad, no actually, actually no, actually, on second thought, on second thoughts, strike that,
        sorry, no hang on, hang on no, ignore that, edit, typo, wait, no hold on, i take that back, changed my mind,
        meant, well actually, apologies, whoops, ah no, oh no, oh wait, oh hang on, hang on actually,
        if you make me choose then, if you make me choose, if i have to choose, if i had to choose, if i had to pick,
        if i have to pick, if pushed, push me and i would say, let us say, call it, so yeah, so yes, i will go with,
        i would go with, will go with, would go with, going with, put me down for, make it, er no, nah wait, tell a lie,
        i lie
        """
    )
)


_VOCATIVES = words("mate bro pal buddy dude bruv fam bud")
_NAMES_SOMEBODY = words(
    "my me a an the his her your our their best old good gym team work house flat class training running or and with by"
)
_NUMBERS = {**UNITS, **TENS}
_TIMELY = words(
    """
    yesterday today tomorrow tonight minutes hours weeks months years weekend fortnight overnight monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august september october
    november december countries country
    """
)


def _begins_with_number(words: Sequence[Word]) -> bool:
    """Whether a number comes next, a mark or "a" aside."""
    following = [word.text for word in words if not word.is_mark and word.text not in ("a", "more", "like")]
    return bool(following) and number_of(following[0]) is not None


def _in_words(ordinal: re.Match[str]) -> str:
    """ "2nd" as "second"; a date ("the 23rd") as no number at all."""
    return _ORDINAL_WORDS.get(int(ordinal[1]), "someday")


@cache
def _right() -> frozenset[str]:
    """Words that need no mending."""
    return frozenset((*concepts().words, *polarity_words().words, *_TIMELY, *_NUMBERS, *MISSPELT, *ORDINARY))


def is_word(text: str) -> bool:
    """Whether a typed word is one itself, and so no slip of another ("limp" of "lump")."""
    return text in _right()


@cache
def _speller() -> Speller:
    """Mends a slip towards the words of the tables; made when first a word is met that no table has."""
    targets = concepts().words | polarity_words().words | _TIMELY
    return Speller(targets, {*targets, *_NUMBERS})


def _mended(text: str) -> str:
    """A slip mended; a short word with one letter changed may well be another word ("blink" is no "blank")."""
    if len(text) < _SHORTEST_SLIP or text in _right():
        return text
    mended = _speller().mend(text)
    changed = len(mended) == len(text) <= _SHORT and sorted(mended) != sorted(text)
    return text if changed else mended


def read_answer(text: str, known: frozenset[str] = frozenset()) -> list[Word]:
    """The words and marks of a typed answer; `known` are words of the options, which are no slips."""
    text = _ALONE.get(text.strip(" .!?").lower(), text[:LONGEST_ANSWER])
    text = _PHONE.sub(lambda found: _WITH_DIGITS[found.group().lower()], text)
    text = _BUTTON.sub(lambda found: _BUTTONS[found.group()], text)
    text = _SIDE.sub(lambda found: "left" if found.group().lower() == "l" else "right", text)
    text = _WAIT.sub(r"\1 weight", text)
    text = _WOULD.sub("i would ", _COULD_OF.sub(r"\1 have", _SHALL.sub("i will ", text)))
    text = _DASHED.sub(" to ", _ORDINAL.sub(_in_words, text))
    told: list[Word] = []
    for word in read_words(text):
        if word.is_mark:
            told.append(word)
            continue
        for each in _meant(word.text, known):
            told.append(rooted(Word(each, root(each), word.start, word.end)))
    return _without_vocative(told)


def _without_vocative(told: list[Word]) -> list[Word]:
    """ "It's my own knee, mate" without the mate; "my mate" and "me mate" are somebody."""
    plain = [place for place, word in enumerate(told) if not word.is_mark]
    if len(plain) < 3 or told[plain[-1]].text not in _VOCATIVES or told[plain[-2]].text in _NAMES_SOMEBODY:
        return told
    return told[: plain[-1]] + told[plain[-1] + 1 :]


def _meant(text: str, known: frozenset[str]) -> tuple[str, ...]:
    """What one typed word stands for: dialect spelt out, "sevenish" as seven, slips mended."""
    for number in (text[:-3], f"{text[:-3]}e") if text.endswith("ish") else ():
        if number in _NUMBERS:
            return (number,)
    meant = _DIALECT.get(text)
    if meant is not None or text in known:
        return meant or (text,)
    mended = _mended(text)
    return _DIALECT.get(mended, (mended,))


def corrected(words: Sequence[Word]) -> list[Word]:
    """What comes after the last correction; empty when there is none."""
    stems = [word.stem for word in words]
    for place in range(len(stems) - 1, 0, -1):
        if (
            stems[place] in ("so", "no")
            and _begins_with_number(words[place + 1 :])
            and (
                stems[place] == "so"
                or not words[place - 1].text.isalpha()
                or number_of(words[place - 1].text) is not None
            )
        ):
            return list(words[place + 1 :])
        for cue in _TAKES_BACK:
            if tuple(stems[place : place + len(cue)]) == cue and place + len(cue) < len(stems):
                return list(words[place + len(cue) :])
    return []
