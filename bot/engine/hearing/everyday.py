"""Everyday words that answer a question: sayings for yes, no and unsure, and words that mean the same answer."""

from __future__ import annotations

from bot.engine.hearing.tables import classes

UNSURE: tuple[str, ...] = (
    "not sure",
    "not really sure",
    "not certain",
    "not too sure",
    "not so sure",
    "do not know",
    "do not really know",
    "dont no",
    "no idea",
    "no clue",
    "not a clue",
    "unsure",
    "can not tell",
    "can not really tell",
    "could not tell",
    "could not say",
    "can not say",
    "hard to say",
    "hard to tell",
    "difficult to say",
    "can not remember",
    "do not remember",
    "do not recall",
    "can not recall",
    "who knows",
    "shrug",
    "could be",
    "not too certain",
    "i forget",
    "forgot",
    "beats me",
    "your guess",
    "maybe",
    "mabye",
    "possibly",
    "perhaps",
    "might be",
    "dunno",
    "not 100",
    "do not have a clue",
    "have not a clue",
    "have not checked",
    "never checked",
    "no memory",
    "impossible to say",
    "uncertain",
    "not clear",
    "unclear",
    "undecided",
    "too early",
    "too soon",
    "what counts",
    "god knows",
    "search me",
    "not checked",
    "donno",
    "do not no",
    "never noticed",
    "did not notice",
    "was not paying attention",
    "wish i knew",
    "too quick",
    "i am confused",
)
NO: tuple[str, ...] = (
    "no",
    "nope",
    "nah",
    "naw",
    "nay",
    "never",
    "not really",
    "not at all",
    "of course not",
    "do not think so",
    "definitely not",
    "negative",
    "thumbsdown",
    "n",
    "no way",
    "not yet",
    "not anymore",
    "not any more",
    "absolutely not",
    "certainly not",
    "hell no",
    "no need",
    "do not bother",
    "not that i",
    "nothing",
    "none",
    "hardly",
    "barely",
    "no thanks",
    "i am good",
    "all good",
    "not much",
    "not particularly",
    "i do not",
    "it does not",
    "it is not",
    "i can not",
    "can not",
    "i did not",
    "i have not",
    "did not",
    "does not",
    "do not",
    "have not",
    "is not",
    "was not",
    "could not",
    "will not",
    "would not",
    "not now",
    "not today",
    "noo",
    "nooo",
    "nop",
    "nada",
    "nein",
    "false",
    "probably not",
    "neither",
    "prob not",
    "i doubt",
    "not usually",
    "not often",
    "not once",
    "unable",
    "no longer",
    "impossible",
    "rather not",
    "not likely",
    "unlikely",
    "nuh uh",
    "nahh",
    "looks normal",
    "look normal",
    "is normal",
    "seems normal",
    "normal",
    "not in the slightest",
    "doubt it",
    "doubtful",
    "not so far",
    "has not",
    "no chance",
    "pass",
    "without",
    "not even",
    "not a bit",
    "nae",
    "zero",
    "no sir",
    "no ta",
    "not as far as",
    "no never",
)
YES: tuple[str, ...] = (
    "yes",
    "yep",
    "yeah",
    "yup",
    "yah",
    "yea",
    "y",
    "sure",
    "okay",
    "of course",
    "definitely",
    "absolutely",
    "i do",
    "it does",
    "i can",
    "it is",
    "i am",
    "i did",
    "i have",
    "it has",
    "think so",
    "i guess",
    "i guess so",
    "guess so",
    "kind of",
    "sort of",
    "i suppose",
    "suppose so",
    "correct",
    "right",
    "true",
    "indeed",
    "go on",
    "go ahead",
    "thumbsup",
    "why not",
    "always",
    "often",
    "easily",
    "affirmative",
    "totally",
    "for sure",
    "sometimes",
    "certainly",
    "yess",
    "yesss",
    "aye",
    "si",
    "oui",
    "exactly",
    "that is right",
    "go for it",
    "let us go",
    "let us do it",
    "sounds good",
    "please do",
    "please",
    "by all means",
    "obviously",
    "very much",
    "a bit",
    "a little",
    "somewhat",
    "occasionally",
    "now and then",
    "now and again",
    "from time to time",
    "most of the time",
    "all the time",
    "it did",
    "there was",
    "there is",
    "there are",
    "i could",
    "i was",
    "happy to",
    "gladly",
    "deffo",
    "defo",
    "def",
    "yis",
    "yeh",
    "ofc",
    "ok",
    "course",
    "bring it on",
    "i am afraid so",
    "afraid so",
    "unfortunately",
    "sadly",
    "seems so",
    "looks like it",
    "looks so",
    "appears so",
    "yes please",
    "mhm",
    "mm hmm",
    "uh huh",
    "it was",
    "it can",
    "they do",
    "it will",
    "he does",
    "she does",
    "he can",
    "she can",
    "fraid so",
    "a tad",
    "once or twice",
    "a few times",
    "probably",
    "likely",
    "very",
    "every time",
    "100",
    "we do",
    "yep yep",
    "just about",
    "with a limp",
    "ready",
    "mostly",
    "usually",
    "only a bit",
    "more or less",
    "pretty much",
    "a lot",
    "i think it does",
    "too right",
    "at times",
)
NONE_OF: tuple[str, ...] = (
    "none",
    "none of these",
    "none of those",
    "none of them",
    "none of the above",
    "neither",
    "nothing",
    "no one",
    "not any",
    "nope none",
    "not one of",
    "none apply",
    "nothing else",
    "nothing like that",
    "none at all",
    "zero",
    "nada",
    "nil",
    "no",
    "nope",
    "nah",
    "not any of",
    "nobody",
    "never",
    "nothing of",
    "have not taken",
    "have not got any",
    "do not have any",
    "have not had",
    "did not take",
    "no i",
    "neither of",
    "nothing from",
    "not taken",
    "have not used",
    "not a thing",
    "i have not",
)
ALL_OF: tuple[str, ...] = (
    "all of them",
    "all of these",
    "all of those",
    "all of the above",
    "all the above",
    "everything",
    "the lot",
    "all",
    "every one",
    "all three",
    "all four",
    "all five",
    "both of them",
    "every single one",
    "all apply",
    "each of them",
    "all them",
    "the whole lot",
)
ALL_BUT: tuple[str, ...] = (
    "all but",
    "all except",
    "everything except",
    "everything but",
    "all apart from",
    "all of them except",
    "all bar",
)

LAST: frozenset[str] = frozenset({"last", "final", "bottom"})
LETTERS = "abcdefghij"

YES_LABELS: frozenset[str] = frozenset(["yes", "yep", "yeah", "sure", "ready", "ok", "okay", "start", "go"])
NO_LABELS: frozenset[str] = frozenset(["no", "nope", "never", "none", "nothing", "neither"])
UNSURE_IDS: frozenset[str] = frozenset(
    {"not_sure", "unsure", "dont_know", "do_not_know", "unknown", "not_known", "cant_say", "maybe"}
)

# Words that mean the same answer. Options and texts are compared by these classes and by the words themselves.
ANSWERS: dict[str, tuple[str, ...]] = classes(
    """
    slow: slow, gradual, gradually, slowly, creep up, crept up, crept, creep, bit by bit, over time, build up,
        built up, little by little, over a few days, over few day, over the weekend, over week, day by day, gently,
        over hours, progressive, came on over, sneaked up, snuck up, overnight, woke up with it, developed
    sudden: sudden, suddenly, all of a sudden, bang, instant, instantly, straight away, out of nowhere,
        just like that, immediately, in a flash, mid run, mid sprint, mid squat, mid game, in an instant,
        one moment, there and then, out of the blue, at once, abruptly, in the middle of, mid set, mid match
    blow: fall, fell, knock, hit, trip, tumble, slip, bang on, bash, crash, collide, tackle, bump, kick, landed,
        accident, went over, blow, impact, twist, came off, injury
    front: front, front of, kneecap, knee cap, anterior, top of the knee, below knee cap, under knee cap, at the front
    inner: inner, inside, medial, inside bit, inward, towards my other leg, toward other leg, between my knees,
        inner side, inboard
    outer: outer, outside, lateral, outer side, it band, itb, away from my other leg, far side, outward
    rear: back of, behind, at the back, posterior, rear, hollow, back bit, round the back, back side, fold,
        the back, back
    allover: all over, everywhere, whole knee, whole thing, the whole, all round, all around, all of it, entire,
        no one spot, every part, throughout
    above: above, thigh, quad, top
    below: below, shin, under
    running: run, jog, sprint, marathon, 5k, 10k, park run, parkrun, half marathon, treadmill, couch to 5k, c25k,
        runner, race, intervals, ran, track
    walking: walk, hike, hiking, climb, mountain, hill walk, dog out, walked the dog, stroll, ramble, trek, snowdon,
        step, trekking, long walk, rambling, munro, camino
    weights: squat, lunge, weight, deadlift, leg day, leg press, barbell, gym, lift, lifting, crossfit, burpee,
        kettlebell, dumbbell, hack squat, bulgarian, powerlifting, hiit, box jump, weight training, bodypump,
        body pump
    cycling: cycle, cycling, bike, peloton, biking, turbo, bicycle, mountain bike, ride, spin bike, cyclist, zwift,
        pedal, spin class, spinning
    teamsport: football, soccer, five a side, rugby, hurling, basketball, netball, hockey, cricket, team, tennis,
        badminton, volleyball, gaelic, camogie, lacrosse, baseball, squash, handball, american football, match,
        kabaddi, futsal, padel, ball, softball, pickleball, kickabout, footie, footy, afl
    dance: dance, dancing, zumba, yoga, pilates, ballet, aerobics, class, barre, salsa, step class, tai chi,
        ceilidh, bhangra, aqua aerobics
    swimming: swim, swimming, pool, front crawl, breaststroke, laps, aqua
    skiing: ski, skiing, snowboard, skate, skating, ice skating
    other: something else, other, else, different, another, elsewhere, somewhere else, not listed, not on the list,
        not on list, none of those, gardening, move house, moving house, boxes, diy, housework, climbing ladder,
        cleaning, herbal, work, other thing, not there, decorating, painting, turmeric
    little: little, bit, slight, slightly, mild, small, tiny, touch, somewhat, tad, minor, kind of, hint, sort of,
        a smidge, barely, faintly, marginally
    lots: a lot, lots, very, huge, massive, loads, really swollen, balloon, much, enormous, hugely, extremely,
        severe, severely, big time, badly, ton, massively, majorly, heaps
    medium: medium, moderate, middling, so so, average, middle, medium ish, bearable, manageable
    strong: strong, very strong, worst, agony, unbearable, excruciating, severe, awful, terrible, horrendous,
        killing, intense, extreme
    mild: mild, hardly anything, slight, barely anything, light, minor, little, nothing much, not bad, hardly any,
        niggle, gentle, easy, not too bad, barely there
    me: me, myself, yours truly, mine, for me, its me, just me, i am, my own, self
    child: my child, child, son, daughter, kid, boy, girl, little one, toddler, teenager, baby, lad, my lad,
        grandson, granddaughter, niece, nephew, teen, youngster, children, kiddo, wean
    adult: another adult, flatmate, wife, husband, partner, mum, dad, mother, father, friend, mate, brother, sister,
        girlfriend, boyfriend, gran, grandad, nan, colleague, neighbour, adult, someone else, roommate, aunt, uncle,
        cousin, grandmother, grandfather, boss, mom, fiance, missus, in law, patient, client
    uk: united kingdom, uk, scotland, england, wales, northern ireland, great britain, britain, gb, london,
        manchester, glasgow, edinburgh, belfast, cardiff, leeds, birmingham, liverpool, bristol, u k, british,
        yorkshire, cornwall, sheffield, newcastle, nottingham
    usa: united states, usa, us, america, the states, states, new york, california, texas, u s, u s a, american,
        florida, chicago, boston, los angeles, seattle, ohio, nyc, georgia usa
    ireland: ireland, republic of ireland, cork, dublin, galway, eire, limerick, irish, kerry, roi, waterford, donegal
    india: india, bangalore, bengaluru, mumbai, delhi, chennai, pune, kolkata, hyderabad, kerala, bharat, new delhi,
        gujarat, punjab, indian, goa, jaipur
    australia: australia, melbourne, sydney, perth, brisbane, aus, oz, queensland, straya, adelaide, aussie,
        down under, canberra, tasmania, nsw, hobart, darwin
    elsewhere: somewhere else, elsewhere, germany, france, spain, new zealand, canada, italy, netherlands,
        south africa, poland, pakistan, nigeria, singapore, malaysia, philippines, dubai, uae, portugal, kenya,
        other country, another country, sweden, norway, denmark, belgium, switzerland, austria, greece, japan,
        china, brazil, mexico, nz, ghana, toronto, europe, turkey, hong kong, ukraine, romania, bangladesh,
        sri lanka, nepal, malta, finland, israel, egypt, jamaica, hungary, thailand, vietnam, indonesia, czech,
        argentina, auckland, berlin, paris, iceland, korea, saudi, qatar
    better: better, improve, improving, ease, easing, easing off, less sore, healing, on the mend, getting there,
        good, heal, eased, less pain, settling, calmed down, much happier, fading
    same: same, no change, no different, unchanged, similar, not changed, no better no worse, meh, as before,
        about the same, hasn't changed, equal, no difference, neither better nor worse, not much different,
        the same, much of a muchness, identical, hasnt changed, have not changed, has not changed, no real change,
        not any different, still the same, stable, not better or worse
    worse: worse, more sore, more painful, more pain, wrong way, deteriorate, sorer, worsened, worsening,
        hurts more, downhill, bad, increase, stiffer, more swollen, not as good
    early: too early, early to say, too soon, just started
    now: now, ready, let us go, start, go on then, go on, right now, i am in, do it, begin, okay, lets go
    later: later, not now, in an hour, hour, tonight, remind me, when i get home, at the moment, after work,
        tomorrow, this evening, another time, in a bit, in a minute, give me, busy, on the bus, not yet, afterwards,
        this afternoon, soon, in a while, half an hour, after dinner, after lunch, at work, next time, hold on,
        when i am home, bit later, not right now, not today, wait
    skip: skip, move on, next, pass, do not fancy, leave it, not this one, leave it out, miss this, miss it,
        give it a miss
    moreinfo: tell me more, more info, what would, what is in it, more detail, what is it, explain, info, details,
        how does it work, what does it involve, whats involved, how long does it take, know more, what kind of,
        depends what, what plan, more first
    morning: morning, breakfast, am, when i wake, wake up, early, first thing, 7am, 8am, 9am, before work, 6am,
        10am, with my coffee, dawn
    evening: evening, tonight, after work, 7pm, pm, dinner, before bed, late, 6pm, 8pm, 9pm, after dinner, bedtime,
        night, 5pm, tea time, after tea
    afternoon: afternoon, midday, lunch, noon, 2pm, 3pm
    stairs: stair, step, upstairs, downstairs, stares, going up, going down, stairway, staircase
    upstairs: up the stairs, upstairs, going up, up stairs, climbing stairs, go up, walk up, climb stair, uphill,
        up hill, ascending, up step
    downstairs: down the stairs, downstairs, going down, down stairs, down hill, downhill, go down, walk down,
        come down, coming down, down step, descending, stair on the way down, came down
    squatting: squat, kneel, bend down, bending, crouch, bend, bending right down, kneeling, on my knees, gardening,
        lunge, deep bend, hunker, praying, scrub floor
    sitting: sit, sitting, cinema, desk, long drive, drive, film, at work, after sitting, driving, theatre,
        in a chair, flight, meeting, car ride, plane, movie, office
    rest: rest, at rest, when i am in bed, in bed, bed, at night, night, lying, asleep, sleep, doing nothing,
        keep still, on the sofa, resting, lie down, lying down, still
    standing: stand, standing, on my feet, stood, queue
    getup: get up, getting up, stand up, rise, out of a chair, out of bed
    twisting: twist, turn, pivot, change direction, twisting, turning
    jumping: jump, land, jumping, hop, plyo
    nothing: none, nothing, have not taken, have not, did not take, have not had, not taken, no tablets, nada
    paracetamol: paracetamol, tylenol, panadol, acetaminophen, calpol, crocin, dolo, para
    ibuprofen: ibuprofen, nurofen, advil, motrin, naproxen, aleve, aspirin, diclofenac, voltarol, anti inflammatory,
        brufen, nsaid, combiflam, voltaren, anti-inflammatory, similar
    codeine: codeine, co codamol, cocodamol, tramadol, morphine
    often: often, most days, a lot, frequently, regularly, usually, most of the time, many times
    always: always, all the time, constantly, every time, every day, daily, nonstop, constant, each time,
        continuous, without a break, 24 7
    sometimes: sometimes, now and then, occasionally, on and off, now and again, comes and goes, from time to time,
        every so often, once in a while, off and on, intermittent, here and there, at times
    never: never, not once, not ever, not at all, at no time
    rarely: rarely, seldom, hardly ever, once in a blue moon, barely ever, not often, almost never
    once: once, one time, just once, only once, a single time
    left: left, left one, lhs, left leg, left hand side
    right: right knee, right one, right leg, the right, rhs, right, right hand side
    both: both, both knees, each knee, the two of them, both of them, both legs, the pair
    limp: limp, with a limp, hobble
    warm: hot, warm, burning, heat
    red: red, pink, flushed, redness
    swollen: swollen, swell, puffy, puffed up, swelling, puff
    sharp: sharp, stab, stabbing, shooting, knife, piercing, stab of pain, jabbing, needle
    dull: dull, ache, aching, achy, sore, throb, nagging, deep
    burning: burn, burning, hot, fire
    stiff: stiff, tight, stiffness, rusty, tightness
    click: click, crack, pop, clunk, snap, clicking, crunch, grind, creak
    pop: pop, snap, crack, tear
    giveway: give way, buckle, give out, giving way, unstable, gave way, collapse, folds
    lock: lock, stuck, jam, catch, locked
    ice: ice, cold pack, frozen peas, ice pack, bag of peas
    heat: heat, hot water bottle, warm bath, heat pack, hot bath
    tablets: tablet, pill, painkiller, medicine, ibuprofen, paracetamol
    restit: rest it, resting, rested, feet up, rest, taking it easy, took it easy
    easy: easy, too easy, no problem, simple, piece of cake, breeze, doddle, fine, comfortable
    hard: hard, tough, difficult, too hard, struggled, struggle, a killer, couldn't finish
    painful: pain, hurt, painful, sore, hurts, ouch
    done: done, finished, did it, completed, all done, complete, did them, managed it, did all
    partly: part, some, half, partly, some of it, a few, half of it, bits of it
    notdone: not done, did not, did not do it, skipped it, missed it, forgot
    today: today, this morning, just now
    yesterday: yesterday, last night, day before
    week: this week, few days
    male: male, man, m, guy, boy, bloke, gentleman
    female: female, woman, f, lady, girl, she
    pregnant: pregnant, expecting
    stop: stop, quit, end, cancel, finish, exit, leave, bye, enough
    continue: continue, carry on, keep going, go on, proceed, next, resume, go ahead
    back: go back, previous, back
    call: call, phone, ring, telephone
    doctor: doctor, gp, physician, surgery, hospital, clinic, consultant
    physio: physio, physical therapist, physiotherapist, pt
    home: home, house, at home, living room
    kneeling: kneel, on my knees, kneeling
    """
)
