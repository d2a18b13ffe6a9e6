"""Sayings that tell how an answer is meant: on a scale, as one of none, as all, as a wait. Knows no option and no kind."""

from __future__ import annotations

from bot.engine.hearing.answers.lexicon import learn_flat

STALLS = learn_flat(
    stall="""
    ask me again, ask again, let me check, let me look, let me see, let me think, let me have a look, let me ask, let
    me try, i will check,
    i will look, checking, will check, hang on let me, hold on let me, give me a sec to check, need to check,
    have to check, have to look, will have to ask, let me get back, i will ask, just checking, one sec let me,
    let me feel, let me test
    """
)

ASKED_BACK = learn_flat(
    asked="""
    as in pop, is how long, is how many, is how much, do you mean, what do you mean, did you mean, you mean,
    does that mean, does it mean, what does that, what is that, what happens if, is that the same as,
    whats the difference, what is the difference, define, meaning what, in what way, compared to what, than what,
    with what, by what, which one do you mean, what have you, what do you, can you repeat, can you explain, could you
    repeat, could you explain, can you say that, say that again, come again,
    repeat that, explain that, explain please, lost me, you lost me, never heard of,
    no idea what that, do not understand, what does it mean, in english please
    """
)

CORRECTS = learn_flat(
    corrects="""
    should be, should say, should have been, should read, mixed up, mix up, meant, i meant, other one, the other one,
    not what i said, not what i meant, not me, never said, did not say, misclick, misclicked, mistap, mistapped, mis
    click,
    fat finger, fat fingers, fat thumb, fat thumbs, autocorrect, auto correct, slipped, finger slipped, thumb slipped,
    did not mean, pressed it by, pressed it, kid pressed, hit the wrong, tapped the wrong, pressed the wrong, wrong one,
    wrong button, needs changing, need to change, needs to change, one thing is wrong, one thing wrong, got it wrong,
    that is wrong, is wrong, not quite, not entirely, almost but, nearly but, except, apart from, but it is, change the,
    change my, typo, mistake, correct it, change it, fix it, please correct, please change, clumsy, by accident,
    accidental, accidentally
    """
)
"""What says that something taken down is wrong."""

SCALE = learn_flat(
    low="""
    did not hurt once, not hurt once, did not hurt at all, never hurt, did not do any, did not do one, did none, did
    not manage any, could not do any, not a single one, not one,
    couldnt manage any, i did not, did not, no reps, no sets, its gone, it is gone, pain is gone, gone away,
    went away, has gone, all better now, back to nothing, none, no pain, nothing, zero, not at all, pain free,
    painless, nil, nada, no pain at all, does not hurt, is not hurting, is not sore, not sore, no discomfort,
    not a thing, zilch, cannot feel it, no soreness, does not hurt at all, nothing at all, nowt, no hurt, all gone,
    pain gone, completely gone, totally fine, absolutely fine, not any, feel nothing, it did not, it does not,
    no more pain, feel no pain, did not hurt, did not hurt one bit, zip, not one bit, not a bit, no pains, nae pain,
    not hurting, not hurting at all, no pain whatsoever, rock bottom, bottom of the scale, lowest
    """,
    middle="""
    fifty percent, 50 percent, half of it, halfway up, middle of the road, half way, halfway, middle, in the middle,
    bang in the middle, midway, half, smack in the middle, right in the middle, dead centre, slap bang in the middle,
    mid, mid point, midpoint, mid scale, middle of the scale
    """,
    high="""
    as bad as it could be, as bad as it can be, cannot get any worse, could not get any worse, as high as it goes,
    10 out of 10 and more, beyond, worse than childbirth, worst ever ever, worst ever, worst pain of my life,
    worst pain ever, as bad as it gets, worst imaginable, worst possible, maximum, max, the max, top,
    top of the scale, off the scale, off the charts, could not be worse, worst ive had, worst i have ever had,
    worst pain i have ever had, unbearable, highest, full whack, through the roof, worst in my life,
    worst it could be, worst pain possible, worst pain imaginable, cannot get worse, couldnt be worse, the worst,
    full marks, maxed out, worst thing ever
    """,
)

OTHER = learn_flat(
    other="""
    something else, somewhere else, someone else, somebody else, other, another, elsewhere, different, not listed,
    not on the list, not on list, none of those, none of these, none of them, none of the above, neither, not there,
    other thing, not any of those, anything else, not in the list, not in list, none, a different one, different one,
    another one, mine is not there, mine is not on the list, not in there, not in your list, isnt listed,
    is not listed, not shown, not mentioned
    """
)

WHOLES = learn_flat(
    all="""
    all of them, all of these, all of those, all of the above, all the above, everything, the lot, all, every one,
    all three, all four, all five, both of them, every single one, all apply, each of them, all them, the whole lot,
    they all apply, all that
    """,
    all_but="""
    all but, all except, everything except, everything but, all apart from, all of them except, all bar,
    all of them but, everything apart from, all of those except
    """,
)

NONE = learn_flat(
    none="""
    none, none of these, none of those, none of them, none of the above, none of that, none of it, neither, nothing,
    no one, not any, not one of, none apply, nothing else, nothing like that, none at all, zero, nada, nil,
    not any of, nobody, nothing of, have not taken any, do not have any, have not got any, have not had any,
    neither of, nothing from, not a thing, no to all, no to all of them, no to everything, no to all of these,
    nope none, not that i know of
    """
)

RESIDUAL = learn_flat(
    rest="""
    other, something else, somewhere else, someone else, somebody else, anything else, elsewhere, else,
    another country, another sport, another place, another activity, another one, another kind, another reason,
    different, none of these, none of those, none of them, other country, another, another language, another medicine,
    another person, others
    """
)

NOUGHT = learn_flat(
    nought="""
    none, none yet, zero, nothing, nothing yet, nil, nada, not any, not any yet, have not had any, zilch, not one,
    nowt, none so far, nothing so far, i do not, do not, never, not at all, have not, i have not, did not, i did not
    """,
)
