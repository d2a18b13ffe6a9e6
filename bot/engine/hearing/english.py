"""Plain tables of everyday English: spellings, small words, cues of denial, time, person and question.

Nothing here is about any one red flag; what a flag sounds like is written by the authors of the dialogue.
"""

from __future__ import annotations

from bot.engine.hearing.tables import pairs, words

# One written word that stands for others: contractions (with and without apostrophe), phone spelling, variants.
SPELLINGS: dict[str, str] = pairs(
    """
    cant, can't, cannot, cnt, carnt, canot, cany = can not
    wont, won't = will not
    dont, don't, dnt, dunt, donot = do not
    doesnt, doesn't, dosent, dosnt, doesent, dsnt = does not
    didnt, didn't, didnot = did not
    isnt, isn't = is not
    aint, ain't = is not
    arent, aren't = are not
    wasnt, wasn't = was not
    werent, weren't = were not
    havent, haven't, havnt = have not
    hasnt, hasn't = has not
    hadnt, hadn't = had not
    couldnt, couldn't = could not
    wouldnt, wouldn't = would not
    shouldnt, shouldn't = should not
    mustnt, mustn't = must not
    neednt, needn't = need not
    im, i'm = i am
    ive, i've = i have
    i'd = i would
    i'll = i will
    its, it's = it is
    itll, it'll = it will
    hes, he's = he is
    shes, she's = she is
    theyre, they're = they are
    theyve, they've = they have
    weve, we've = we have
    we're = we are
    youre, you're = you are
    theres, there's = there is
    thats, that's = that is
    whats, what's = what is
    heres, here's = here is
    gonna, gona, gunna = going to
    wanna = want to
    gotta = got to
    kinda = kind of
    sorta = sort of
    lotta = lot of
    loadsa = loads of
    outta = out of
    dunno = do not know
    idk = do not know
    lemme = let me
    cos, cuz, coz, bc, bcoz, cause, becuase, becos = because
    n, nd, an', & = and
    u = you
    ur = your
    r = are
    b4 = before
    2day = today
    2nite, tonite = tonight
    2moro, tmrw, tomoz, tmr = tomorrow
    yday, ystrdy, yest, yesturday = yesterday
    gf = girlfriend
    bf = boyfriend
    mum's = mum
    w = with
    wo = without
    wk = week
    wks = weeks
    hrs, hr = hours
    mins = minutes
    mths, mth, mnths = months
    yrs, yr = years
    yo = year old
    tabs, tabz = tablets
    meds = medicine
    para, paras, paracetemol, parecetamol, parcetamol = paracetamol
    ibu, ibrufen, ibuprofin, ibuprofren, ibuprophen, ibroprofen = ibuprofen
    naproxin, neproxen = naproxen
    asprin = aspirin
    nee, kne, kneee, nees = knee
    kneecap, patella, patela, kneecaps, neecap = knee cap
    calve = calf
    calfs = calves
    buckels, buckel, bukles, bukle = buckle
    swolen, swolln, swollin, swoolen, swollon = swollen
    swoll, swole = swollen
    swelld = swelled
    breth, breff, brething = breath
    brethe, breathin = breathe
    nub = numb
    num = numb
    urin = urine
    temperture, temprature, tempreture, temparature = temperature
    feaver, fevr, fiver = fever
    diarrhoea = diarrhea
    wieght, waight, wait-bear, wight = weight
    bare, bair = bear
    straiten, strighten, straigthen, straighen = straighten
    stright, strait = straight
    dislokated, dislocted = dislocated
    dr, doc = doctor
    grey = gray
    colour, colours, coloured = color
    haemophilia, hemophiliac, haemophiliac = hemophilia
    tonsa = lots of
    stomache = stomach
    ya, yea, yeh, ye, yh = yeah
    ok, okey, okie, okk, kk = okay
    pls, plz = please
    thx, ty = thanks
    rn = right now
    tho = though
    thru = through
    wen = when
    wat, wot = what
    wiv = with
    dat = that
    da = the
    dis = this
    dem = them
    sth = something
    alot = a lot
    abit = a bit
    alittle = a little
    infact = in fact
    upto = up to
    gaveway = gave way
    givesway = gives way
    noone = no one
    nothin = nothing
    somethin = something
    feelin = feeling
    hurtin = hurting
    achin = aching
    killin = killing
    walkin = walking
    swellin = swelling
    clickin = clicking
    bleedin = bleeding
    throbbin = throbbing
    lockin = locking
    gettin = getting
    goin = going
    takin = taking
    havin = having
    doin = doing
    peein = peeing
    """
)

# Irregular forms to the form the stemmer would give the plain verb or noun.
IRREGULAR: dict[str, str] = pairs(
    """
    fell, fallen = fall
    gaping, gape, gapes, gaped = gapy
    peed = pee
    pooed, pooped = poo
    gave, given = give
    went, goes, going = go
    gone = gone
    lunge, lunges, lunging, lunged = lungee
    spine = spinal
    doing, does, done = do
    being = be
    using = use
    tying = tie
    lying = lie
    got, gotten = get
    felt = feel
    bent = bent
    took, taken = take
    swollen = swell
    broke, broken = break
    tore, torn = tear
    slid = slide
    bled = bleed
    blew, blown = blow
    stuck = stuck
    froze, frozen = freeze
    feet = foot
    teeth = tooth
    calves = calf
    worse = worse
    held = hold
    kept = keep
    lost = lose
    threw, thrown = throw
    bit = bitsy
    bits = bitsy
    bitten = bite
    came = come
    caught = catch
    heard = hear
    stood = stand
    slept = sleep
    woke, woken = wake
    began, begun = begin
    ran = run
    sat = sit
    lay, lain = lie
    dying = die
    dead = dead
    shook, shaken = shake
    drank, drunk = drink
    ate, eaten = eat
    hurts, hurt, hurting = hurt
    children = child
    pus = pus
    """
)

# Emoji people answer or complain with.
EMOJI: dict[str, str] = {
    **dict.fromkeys("👍👌✅✔☑💯", " thumbsup "),
    **dict.fromkeys("👎❌✖🚫🙅", " thumbsdown "),
    **dict.fromkeys("🤷🤔", " shrug "),
    "❓": " ? ",
    "❗": " ! ",
    "🤒": " fever ",
    "🌡": " temperature ",
    "🥵": " hot ",
    "🥶": " cold ",
    "🩸": " blood ",
    "🦵": " leg ",
    "🦶": " foot ",
    "🎈": " balloon ",
    "🔟": " 10 ",
    "🏃": " running ",
    "🚴": " cycling ",
    "🏊": " swimming ",
    "\u20e3": "",
    "\ufe0f": "",
    "½": ".5",
}

# Small words that carry no sign of their own; they are passed over when phrases are compared.
FILLERS: frozenset[str] = words(
    """
    a an the of to at by for from in into on onto with as and or but so than then that there here this these those
    i me my mine myself you your we us our he him his she her they them their it itself one ones
    am is are was were be been being do does did done doing have has had having will would shall should can could may
    might must ought going go went gone get gets got getting make makes made keep keeps kept keeping seem seems look
    looks looking looked appear become becomes turn turned start starts started starting begin put puts let lets
    just really very quite pretty so too totally completely proper properly literally actually basically honestly
    absolutely extremely super well mega dead-on fairly rather bit little kind sort somewhat slightly lot loads lots
    like think guess reckon believe suppose say says said tell know
    now today tonight currently yesterday tomorrow morning-now since ago last past day date time times
    again still yet already also even only about around some any all both each every other another same such
    when while where who what which how why if because though although however whenever cause
    oh ah um er erm ugh ow wow hey hi hello please thanks lol haha omg tbh ngl imo mate bro doctor sir
    up down off out over back through away along across near
    much many more most less least few
    want need try trying tried take took taking come comes came coming feel feels feeling felt
    thing things stuff something anything way yes yeah okay right wrong-now good sure maybe perhaps possibly probably
    after before during until till within between under first
    use using used able happen happens happened happening cut-now let bad badly
    myself himself herself themself itself yourself someone somebody anybody
    """
)

# Fillers that still tell something when denied ("will not stop") or with the right company; phrases keep these.
DENIAL_WORDS: frozenset[str] = words(
    "no not never without nor neither none unable nothing hardly barely scarcely cannot impossible refuse refuses refused "
    "refusing nowhere zero"
)

# Words after which a denial no longer reaches.
DENIAL_STOPS: frozenset[str] = words(
    "but however although though except because when whenever while since after before if unless so yet then until "
    "till "
    "just only apart besides instead plus despite where"
)

# Sayings with a denial in them that deny nothing; they are dropped before anything is read.
EMPTY_SAYINGS: tuple[str, ...] = (
    "no doubt",
    "no wonder",
    "no joke",
    "no lie",
    "no kidding",
    "no idea why",
    "no idea what",
    "no idea how",
    "no idea",
    "no matter what",
    "no matter how",
    "no reason",
    "not sure why",
    "not sure how",
    "not sure what",
    "not sure if",
    "not sure whether",
    "not sure",
    "do not know why",
    "do not know what",
    "do not know how",
    "do not know if",
    "do not know whether",
    "do not know",
    "can not believe",
    "can not tell you",
    "not only",
    "not just",
    "not gonna lie",
    "not going to lie",
    "not to mention",
    "why not",
    "no matter",
    "not exaggerating",
    "no exaggeration",
    "not joking",
    "not kidding",
    "no offence",
    "do not get me wrong",
    "do not worry",
    "could not believe",
    "no rush",
    "not long after",
    "not long ago",
    "no clue why",
    "no clue",
    "is not it",
    "does not it",
    "if not",
    "whether or not",
    "not sure that is normal",
    "do not understand why",
    "never mind",
    "nevermind",
    "not been able to stop",
    "why can not i",
    "why do not",
    "not normal",
    "not right",
    "is it not",
    "not good",
    "not well",
    "not great",
    "not nice",
    "not ideal",
    "not funny",
    "do not like the look",
    "do not want to bother",
    "do not want to make a fuss",
    "no appetite",
    "nothing helps",
    "nothing helping",
    "does nothing",
    "did nothing",
    "nothing happened",
)

# The clause verb shows that a new subject has taken over ("my knee IS hot").
FINITE: frozenset[str] = words(
    """
    blew grew broke tore slid swelled gives buckles catches clicks pops limps shakes collapsed jams wont
    am is are was were has have had do does did can could will would should might may must not
    feels feel felt keeps keep kept looks look looked hurts hurt aches ached went goes gone gave gives got gets started
    starts came comes seems swelled swells popped pops clicked clicks locked locks locks buckled buckles turned turns
    fell fall hit twisted slipped landed said says think thought know took take tried want wanted need woke noticed
    wont cant cannot just still now also bleeds throbs kills burns tingles stays stayed cries limps dropped felt saw
    tripped ran run heard banged smashed cut play plays train bent can't refuses used never only really always
    """
)

SUBJECTS: frozenset[str] = words("i it he she they we there this that you everything nothing something")
OWNERS: frozenset[str] = words("my the his her their our both one")
PREPOSITIONS: frozenset[str] = words(
    "on in of at to with from behind below above under over around inside near off into onto for by about when if that "
    "like than between down up through across against or no any as while after before because feel not press touch "
    "bend move lift feels put out outside feeling have had has see hit moving bending touching pressing banged twisted "
    "hurt "
    "scraped cut broke lifting straighten straightening lose lost trust use using take taking grab injured felt"
)

# Past: long enough ago, or another life, so that it is a story and not a sign of now.
PAST_SAYINGS: tuple[str, ...] = (
    "years ago",
    "year ago",
    "months ago",
    "month ago",
    "decades ago",
    "ages ago",
    "long ago",
    "long time ago",
    "way back",
    "back then",
    "back in school",
    "back at school",
    "back at uni",
    "in my school days",
    "was at school",
    "were at school",
    "was in school",
    "last year",
    "last summer",
    "last winter",
    "last spring",
    "last autumn",
    "last season",
    "last month",
    "as a kid",
    "as a child",
    "as a boy",
    "as a girl",
    "as a teenager",
    "as a teen",
    "when i was a",
    "when i was young",
    "when i was younger",
    "when i was little",
    "when i was at",
    "when i was in",
    "when i was pregnant",
    "when i was about",
    "in my twenties",
    "in my teens",
    "in my 20s",
    "in my 30s",
    "used to",
    "in the past",
    "at the time",
    "previously",
    "formerly",
    "the year before",
    "years before",
    "in childhood",
    "in my youth",
    "younger days",
    "once had",
    "at that time",
    "in spring",
    "in summer",
    "in winter",
    "in autumn",
    "in lockdown",
    "before surgery",
    "before my op",
    "before the op",
    "years back",
    "months back",
    "a while back",
    "previous injury",
    "old injury",
    "in january",
    "in february",
    "in march",
    "in april",
    "in may",
    "in june",
    "in july",
    "in august",
    "in september",
    "in october",
    "in november",
    "in december",
    "once before",
    "the season before",
    "during pregnancy",
    "when pregnant",
    "as a student",
    "in the army",
    "last christmas",
    "a year back",
    "another time",
    "my last injury",
    "childhood",
)

# It came back, or it is of now after all: a past cue in the same sentence no longer silences.
RETURN_SAYINGS: tuple[str, ...] = (
    "again",
    "came back",
    "come back",
    "coming back",
    "comes back",
    "is back",
    "returned",
    "has started",
    "ever since",
    "since then",
    "still",
    "these days",
    "now it",
    "now i",
    "now my",
    "and now",
    "but now",
    "but today",
    "but this",
    "happening now",
    "right now",
    "keeps happening",
    "nowadays",
    "lately",
    "this time",
    "now the",
    "same thing now",
    "starting to",
    "today it",
    "today my",
    "this morning it",
    "this morning my",
    "ongoing",
    "not gone away",
    "never went away",
    "never healed",
    "until today",
    "all over again",
    "once more",
    "and today",
)

# It is over: a sign told before it in the same sentence no longer counts.
OVER_SAYINGS: tuple[str, ...] = (
    "fine now",
    "okay now",
    "good now",
    "better now",
    "normal now",
    "gone now",
    "clear now",
    "fine again",
    "pink again",
    "normal again",
    "okay again",
    "back to normal",
    "went back to normal",
    "all better",
    "all good now",
    "went away",
    "gone away",
    "gone by",
    "goes away",
    "cleared up",
    "all gone",
    "healed",
    "all treated",
    "cleared",
    "long gone",
    "all healed",
    "gone down",
    "all cleared",
    "back to its normal",
    "as good as new",
    "right as rain",
    "no longer",
    "recovered",
    "resolved",
    "settled down",
    "has settled",
    "not any more",
    "not anymore",
    "not since",
    "never since",
    "not now",
    "fine an hour",
    "fine since",
    "been fine",
    "fine after",
    "gone in a",
    "gone when",
    "gone after",
    "comes back right after",
    "came back after a",
    "came back right after",
    "stopped by itself",
    "passed quickly",
    "wore off",
    "worn off",
    "eased off",
    "then eased",
    "then fine",
    "not this time",
    "now it is full",
    "sorted now",
    "sorted itself",
    "not the case now",
    "fine the next",
    "gone the next",
    "gone within",
    "fine within",
    "no problem since",
    "no problems since",
    "no trouble since",
    "no issues since",
    "not happened since",
    "not had it since",
    "did not last",
    "only lasted",
    "lasted a second",
    "lasted a minute",
    "disappeared",
    "vanished",
    "is okay now",
    "are fine now",
    "gone today",
    "fine today",
    "normal today",
    "okay today",
    "now i can",
    "now i walk",
    "now it bends",
    "now it is a",
    "does not any more",
    "does not anymore",
    "do not any more",
)

# Somebody who may be the patient spoken for, and somebody who rather is not.
DEPENDANTS: frozenset[str] = words(
    "son daughter kid child boy girl lad lass baby toddler wife husband partner nephew niece girlfriend boyfriend "
    "grandson granddaughter fiance fiancee hubby spouse teenager teen stepson stepdaughter missus client patient kiddo"
)
KIN: frozenset[str] = words(
    "mum mom mam mother dad father brother sister gran nan nana grandma grandad granddad grandfather grandmother "
    "grandpa "
    "flatmate roommate housemate twin"
)
STRANGERS: frozenset[str] = words(
    "friend mate friends mates buddy pal colleague coworker neighbour neighbor aunt auntie uncle cousin "
    "teammate team-mate player goalkeeper keeper opponent guy bloke man woman lady people anyone everyone someone "
    "somebody "
    "coach teacher boss trainer physio bro's dog cat horse grandson's ronaldo striker captain instructor celebrity "
    "team "
    "character actor athlete runner fella dude footballer postman sister-in-law brother-in-law nurse in-laws"
)
SPOKEN_FOR_SAYINGS: tuple[str, ...] = (
    "asking for",
    "on behalf",
    "for my son",
    "for my daughter",
    "for my kid",
    "for my child",
    "for my wife",
    "for my husband",
    "for my mum",
    "for my dad",
    "for my mother",
    "for my father",
    "for my partner",
    "what should he",
    "what should she",
    "what do i do with",
    "should he",
    "should she",
    "does he need",
    "does she need",
    "he is here",
    "she is here",
    "writing for",
    "he asked me",
    "she asked me",
    "helping my",
    "looking after",
    "sitting next to me",
    "is with me",
    "sat next to me",
    "i am with",
)
SELF_SAYINGS: tuple[str, ...] = (
    "not me",
    "mine is",
    "mine are",
    "mine just",
    "mine does",
    "mine only",
    "mine feels",
    "my own",
    "i am fine",
    "i am okay",
    "my knee is just",
    "my knee just",
    "my knee only",
    "me i",
    "for me it",
    "i only",
    "i just",
    "in my case",
    "mine has",
    "not mine",
    "unlike me",
    "unlike mine",
    "mine not",
)

# Openings of a question about the world rather than a sign of one's own.
WORLD_QUESTIONS: tuple[str, ...] = (
    "what if",
    "what would",
    "what does",
    "what do",
    "what is",
    "what are",
    "what causes",
    "what happens",
    "what about",
    "what should i do if",
    "what should i look",
    "how would",
    "how do i know",
    "how do you know",
    "how can i tell",
    "how do i tell",
    "how many",
    "how much",
    "how likely",
    "how common",
    "how long",
    "can a",
    "can an",
    "can you",
    "can the",
    "can it",
    "can squats",
    "can running",
    "can knees",
    "can i get",
    "can i have",
    "can i",
    "can people",
    "can this",
    "can that",
    "can someone",
    "can ibuprofen",
    "can pain",
    "can hip",
    "could it",
    "could a",
    "could ibuprofen",
    "could this",
    "could that",
    "could i get",
    "could running",
    "could i",
    "could",
    "would it",
    "would a",
    "would i",
    "would that",
    "would this",
    "would",
    "do stress",
    "do knees",
    "do i need to worry if",
    "do people",
    "do all",
    "do you",
    "do they",
    "do",
    "does a",
    "does it",
    "does running",
    "does hip",
    "does ibuprofen",
    "does the",
    "does",
    "is it bad if",
    "is it bad to",
    "is it bad when",
    "is it dangerous if",
    "is it normal to",
    "is it normal if",
    "is it normal for",
    "is it true",
    "is a",
    "is it possible",
    "is there a risk",
    "is there any risk",
    "is it safe",
    "is it okay if",
    "is it okay to",
    "is it serious if",
    "is it an emergency if",
    "is it common",
    "are stress",
    "are",
    "should i worry if",
    "should i be able",
    "should i",
    "should a",
    "should",
    "will it",
    "will i",
    "will my",
    "will",
    "when should",
    "when do i",
    "when is",
    "when would",
    "when does",
    "which",
    "who",
    "why do people",
    "why do knees",
    "why would",
    "why does a",
    "why do",
    "may i",
    "say my",
    "say i",
    "whats the",
    "tell me about",
    "explain",
    "difference between",
    "what counts as",
    "anyone know",
    "does anyone",
    "has anyone",
    "have you",
    "just curious",
    "just wondering",
    "wondering if",
    "wondering whether",
    "curious if",
    "curious about",
    "i read",
    "i have read",
    "i heard that",
    "i saw",
    "i have heard",
    "i was reading",
    "i googled",
    "google says",
    "internet says",
    "online it says",
    "article",
    "the leaflet",
    "leaflet says",
    "worried about",
    "worried i might",
    "worried it might",
    "worried it could",
    "scared of",
    "scared it might",
    "afraid of",
    "afraid it might",
    "in case of",
    "in case",
    "if i ever",
    "if it ever",
    "if my knee ever",
    "if i get",
    "if i had",
    "if it gets",
    "if it was",
    "if i were",
    "if it were",
    "suppose",
    "supposing",
    "imagine",
    "let us say",
    "hypothetically",
    "say i",
    "thinking about a",
    "symptoms of",
    "signs of",
    "sign of a",
    "risk of",
    "chance of",
    "chances of",
    "how bad is",
    "when people",
    "people say",
    "they say",
    "the film",
    "movie",
    "my book",
    "what to do if",
    "hoping it is not",
    "hope it is not",
    "hope i do not",
    "to prevent",
    "prevent",
    "avoid",
    "how to",
)

# A question that opens with these is about a sign the asker has ("is it normal THAT my ...", "why is my ...").
OWN_QUESTIONS: tuple[str, ...] = (
    "is it normal that my",
    "is it normal that i",
    "is it bad that my",
    "is it bad that i",
    "is it okay that my",
    "is it okay that i",
    "is it normal my",
    "is it bad my",
    "why is my",
    "why are my",
    "why does my",
    "why do my",
    "why do i",
    "why am i",
    "why can not i",
    "why has my",
    "why have i",
    "is my",
    "are my",
    "should my",
    "should i worry that",
    "should i be worried that",
    "do i worry that",
    "what does it mean that my",
    "why did my",
    "why will my",
    "how come my",
    "how come i",
    "is it normal for my",
    "is it weird that",
    "is it a problem that",
    "is it serious that",
    "is that bad",
    "is this bad",
    "is that normal",
    "is this normal",
    "what is wrong with my",
    "what should i do about my",
    "why is it so",
    "why is it",
    "does it matter that",
    "is it an issue that",
    "is it dangerous that",
    "is it normal to not be able",
    "how long will my",
    "what do i do about my",
)

# A world question opening counts as about oneself when one of these follows in the same clause.
OWN_SIGN_AFTER: tuple[str, ...] = ("that my", "that i am", "that i have", "that i can not", "when my", "now that my")

# Interjections: an opening "no" that answers, corrects or exclaims instead of denying what follows.
CORRECTIONS: tuple[str, ...] = (
    "no wait",
    "wait no",
    "actually no",
    "scratch that",
    "correction",
    "sorry no",
    "no sorry",
)
