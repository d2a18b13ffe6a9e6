"""What people name when they answer: kinds of things, each a tree of words. No code, no option, no question.

A kind counts only where the answers on offer are of that kind, so that "back" is a place of the knee when places are
offered and a step when steps are.
"""

from __future__ import annotations

from functools import cache

from bot.engine.hearing.answers.kinds import (
    activities,
    bodies,
    countries,
    courses,
    doings,
    health,
    people,
    polar,
    times,
)
from bot.engine.hearing.answers.lexicon import Lexicon, learn, learn_flat

KINDS: dict[str, str] = {
    "activity": activities.ACTIVITY,
    "surface": activities.SURFACE,
    "shoes": activities.SHOES,
    "effort": activities.EFFORT,
    "level": activities.LEVEL,
    "job": activities.JOB,
    "place": bodies.PLACE,
    "side": bodies.SIDE,
    "count": bodies.COUNT,
    "body": bodies.BODY,
    "feeling": bodies.FEELING,
    "sign": bodies.SIGN,
    "skin": bodies.SKIN,
    "gait": bodies.GAIT,
    "cause": courses.CAUSE,
    "pace": courses.PACE,
    "moment": courses.MOMENT,
    "change": courses.CHANGE,
    "size": courses.SIZE,
    "degree": courses.DEGREE,
    "often": courses.OFTEN,
    "movement": courses.MOVEMENT,
    "course": courses.COURSE,
    "before": courses.BEFORE,
    "mood": courses.MOOD,
    "load": courses.LOAD,
    "around": courses.AROUND,
    "hurry": courses.HURRY,
    "remedy": courses.REMEDY,
    "action": doings.ACTION,
    "topic": doings.TOPIC,
    "move": doings.MOVE,
    "call": doings.CALL,
    "booking": doings.BOOKING,
    "switch": doings.SWITCH,
    "unit": doings.UNIT,
    "grade": doings.GRADE,
    "whereabouts": doings.PLACE_NOW,
    "media": doings.MEDIA,
    "extent": doings.EXTENT,
    "apply": doings.APPLY,
    "tool": doings.TOOL,
    "fit": doings.FIT,
    "transport": doings.TRANSPORT,
    "goal": doings.GOAL,
    "preference": doings.PREFERENCE,
    "person": people.PERSON,
    "sex": people.SEX,
    "helper": people.HELPER,
    "contact": people.CONTACT,
    "company": people.COMPANY,
    "language": people.LANGUAGE,
    "role": people.ROLE,
    "medicine": health.MEDICINE,
    "illness": health.ILLNESS,
    "treatment": health.TREATMENT,
    "color": health.COLOR,
    "cue": health.YES_CUES,
    "daytime": times.DAYTIME,
    "weekday": times.WEEKDAY,
    "day": times.DAY,
    "country": countries.COUNTRY,
}


@cache
def concepts() -> Lexicon:
    """What all kinds name; learnt once, when first needed."""
    return learn(KINDS.items())


@cache
def idioms() -> Lexicon:
    """Sayings whose words name nothing."""
    return learn_flat(idiom=polar.IDIOMS)


@cache
def polarity_words() -> Lexicon:
    """Yes, no, unsure, well and ill."""
    return learn_flat(
        yes=polar.YES_FIRM,
        no=polar.NO_FIRM,
        unsure=polar.UNSURE_SAID,
        soft_yes=polar.YES_SOFT,
        soft_no=polar.NO_SOFT,
        bare_yes=polar.YES_BARE,
        bare_no=polar.NO_BARE,
        well=polar.WELL,
        ill=polar.ILL,
        limit=polar.LIMIT,
        hedged_yes=polar.YES_HEDGED,
        hedged_no=polar.NO_HEDGED,
        declined=polar.DECLINES,
        omitted=polar.OMITS,
    )
