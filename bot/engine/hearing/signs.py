"""Classes of words that mean the same for a sore knee: body, signs, happenings, kinds of medicine. Knows no flag.

A class is one paragraph "name: words and sayings, parted by commas". A saying may stand in several classes. Words are
compared by their stem, so "swell" also covers "swells" and "swelling". Authors' phrases are compiled into these
classes, so a phrase with one word of a class is heard with all of them.
"""

from __future__ import annotations

from bot.engine.hearing.tables import classes

# Parts of the body. They are never denied, only spoken about; "it" stands for the last one named, else for the knee.
BODY: dict[str, tuple[str, ...]] = classes(
    """
    knee: knee, knee cap, joint, knee joint, cap, behind knee, behind my knee, back of knee, back of my knee, back
        of the knee, behind the knee, crease of knee, crook of the knee, crook of my knee, hollow of my knee, back
        of his knee, back of her knee, side of my knee, side of knee
    kneecap: knee cap, cap
    leg: leg, limb, whole leg, both leg, both my leg, both of my leg
    lowerleg: calf, shin, lower leg, leg below knee, below knee, leg under knee, tibia, shin bone, calf muscle
    calf: calf, calf muscle
    shin: shin, shin bone, tibia
    foot: foot, toe, sole, instep, big toe, toe nail
    ankle: ankle, heel
    thigh: thigh, quad, quad muscle, hamstring, thigh muscle
    hip: hip
    groin: groin
    back: lower back, back pain, my back, his back, her back, back ache, backache, back hurt, back sore, spine,
        lumbar, sciatica, hip and back, back and hip, bad back, sore back, back is, spinal, back kill, low back,
        base spine
    saddle: bum, bottom, private, private part, private bit, genital, crotch, between leg, between my leg, down
        below, down there, inner thigh, backside, butt, buttock, arse, ass, vagina, penis, testicle, perineum,
        undercarriage, saddle area, nether region, bit between leg, inside thigh, rectum, anus, groin area, lady
        part, saddle
    chest: chest, rib, rib cage, breast bone, breastbone, sternum, lung
    face: face, lip, tongue, throat, eye, mouth, eyelid, neck swell
    hand: hand, finger, wrist, knuckle, thumb
    bodyother: shoulder, elbow, neck, jaw, ear, head, arm, stomach, belly, tummy, nose, tooth, hair, nail, eye lid,
        armpit, skull, forehead
    """
)

# A happening that is one of these is an injury too.
INJURIES: frozenset[str] = frozenset({"crash", "fall", "hit", "twist"})

# What can be denied: signs, happenings, abilities.
SIGNS: dict[str, tuple[str, ...]] = classes(
    """
    pain: pain, hurt, sore, ache, achy, painful, tender, agony, sharp pain, stab, sting, throb, ouch, discomfort,
        twinge, kill me, is kill, paining, soreness, kill when, kill if, stabbing, jab of pain, stitch, pang,
        shooting pain, nag, smart, tenderness, ow, bone kill, kill to
    sharp: sharp, stab, stabbing, knife, like knife, searing, shooting, jolt
    severe: agony, excruciating, excruciate, unbearable, unreal, intolerable, off the scale, off scale, in tears,
        cry, scream, worst, horrendous, horrific, severe, crippling, through the roof, through roof, killing me
        badly, can not take it, can not bear, insane, extreme, agonising, agonizing, worst ever, sob, howl, off the
        chart, beyond anything, torture, hell, writhing, unbearably
    swell: swell, swollen, puff up, puffy, balloon, inflate, blow up, bloat, fat, puffed up, swelled up, swelling,
        fill with fluid, fluid, bulge, puff, puffed, water on knee, water on the knee, effusion, egg shape, swelled,
        fills up, fill up, squishy, ballooned
    huge: huge, very big, so big, really big, massive, enormous, giant, twice size, twice the size, double size,
        double the size, balloon, like a football, size of football, melon, grapefruit, blow up, size of, gigantic,
        very swollen, really swollen, so swollen, badly swollen, super swollen, hugely swollen, swollen loads, swell
        a lot, swollen a lot, lot of swelling, humongous, as big as, ballooned, bigger than the other, twice as big,
        double, rugby ball, twice as fat, mahoosive, can not see knee cap, trunk, tennis ball, orange sized, doubled
        in size, sausage, swelled up like, loads bigger
    bigger: bigger than, larger than, fatter than, bigger, fatter, thicker, wider, larger, thicker than, wider than,
        twice size, double size
    fast: within hour, in hour, in a hour, within a hour, within minute, in minute, straight away, straightaway,
        immediately, instantly, quick, quickly, fast, right away, same evening, by evening, overnight, within couple
        of hour, within few hour, in few hour, in couple of hour, in no time, before my eye, at once, sudden,
        suddenly, within day, same day, minute later, hour later, hour after, minute after, minute, by night, by
        bedtime, by time, same night, rapid, rapidly, half time, by lunch, by the end, by tea
    hot: hot, warm, burn, boil, heat, radiator, on fire, roast, scorch, fire, fiery, boiling, hot to touch, toasty,
        burning, oven, warmth, hotter, warmer, inflamed, egg on it, fry egg, like stove
    red: red, redness, crimson, scarlet, flush, inflamed, pink, fiery, angry, beetroot, angry looking, reddish,
        lobster, red raw, redder
    cold: cold, freeze, frozen, icy, ice cold, chill, stone cold, like ice, ice, freezing, colder, no warmth,
        chilly, corpse, cool
    pale: white, pale, blue, gray, purple, bluish, mottled, waxy, marble, dusky, ashen, blueish, greyish, grayish,
        no colored, purplish, lost colored, like wax, ghost, pasty, wax, funny colored, wrong colored, odd colored,
        strange colored, corpse, whitish, discolored, changed color, color drained, color has gone, drained of
        color, funny color, wrong color, strange color, odd color, weird color, no color, lost color, lost its
        color, change color, black
    fever: fever, feverish, shiver, shakes, shaking chill, rigor, flu, flu like, temperature, temp, sweat all night,
        hot and cold, burn up, clammy, sweats, temp up, shivery, febrile, hot and cold sweats, fevery, chill, teeth
        chatter, goose bump and hot, running a temp, sweat through, sweat buckets, cold sweat, flu symptom, the
        shake, sweaty and shaky, shake, shivering
    ill: ill, unwell, poorly, rough, sick, like death, lousy, terrible in myself, off colored, grotty, vomit
    nightsweat: night sweat, sweat at night, drenched, soaked sheet, wake soaked
    breathless: out of breath, short of breath, breathless, shortness of breath, gasp, pant, breathlessness, short
        breath, winded, breath short, gasp for air, gasping, hard to breathe, fight for breath, struggle to breathe,
        trouble breathe, difficulty breathe, difficult to breathe, trouble to breathe, struggle for breath, breath
        is short, breathing is hard, breathe is hard, breathing hard, puffed out, breathe heavy, breathing heavy,
        breathe problem, breathing problem, breathing trouble, breathing difficulty, struggle breathe, breath fast,
        breathe fast, shallow breath, breathe shallow, air hungry, not enough air, breathe is get hard, breathe is
        difficult, breathe get hard, puff like, breath problem, breath difficulty, hard breathe, out breath, puff
        and pant, breath go short, gasp for breath
    breathe: breathe, breath, inhale, breath in, breathing, deep breath, air
    catch: catch my breath, get my breath, catch breath, get air, get enough air, get breath
    faint: black out, blacked out, pass out, passed out, faint, collapse, lose consciousness, unconscious, keel
        over, fainted, light headed, light-headed, lightheaded, nearly pass out, go out cold
    dizzy: dizzy, woozy, spin, giddy, lightheaded, light headed
    heartrace: heart race, heart racing, palpitation, heart pound, heart is race, heart thump, heart hammer, heart
        is pound, heart go mad, heart flutter, heart beat fast, heart beating fast, heart go fast, heart is go fast,
        heart is beat fast, pulse race, pulse is race, heart goes crazy, heart is hammer, heart is thump
    cough: cough, cough up, spit, spit up, bring up, hack up
    blood: blood, bloody, bleed, bleeding, blood stain, blood streak
    numb: numb, numbness, no sensation, lose feeling, lose sensation, dead, no feeling, fall asleep, go to sleep,
        asleep, no feel, lose all feeling, anaesthetised, deadened, lose the feeling, numbed
    bothlegs: both leg, both my leg, both of my leg, both foot, both my foot
    tingle: tingle, tingly, pin and needle, needle, prickle, prickly, fizzy, buzzing, pins and needles, ants,
        electric, zing, tingling
    weak: weak, weakness, floppy, flop, no strength, lose strength, no power, lose power, feeble, wobbly, no strong,
        dropped foot, drop foot, foot drop, like jelly, powerless, weaker
    drag: drag, scuff, trail, catch on carpet, slap floor, slap the floor, slap
    lock: lock, jam, it stick, seize, seized, wedge, wedged, stuck, catch then, locks up, locked up, jammed, gets
        caught, snag, lock up, catch, get caught, seize up, like a rusty gate, frozen
    giveway: give way, give out, buckle, collapse, fold, crumple, go from under, go from underneath, let go, let me
        down, give in, unstable, instability, cave in, go under me, go from beneath, folded, gave from under, go out
        from under, go out on me, drop me, go beneath me, give under me, goes and i fall, buckled, wobble out, give
        beneath, quit on me, turn to jelly, fail me, nearly drop me, gives on me, give on me, slide out from under,
        shift out, slip out from under, went out on me, unsteady
    trust: trust, rely
    click: click, clunk, crunch, grind, crack, snap, pop, creak, grate, crepitus, clicky, click and clunk, clicking,
        grinding, crunchy, catches
    pop: pop, snap, crack, bang, tear, rip, twang, popping sound, tearing, ping, crunch, tore, like elastic band,
        gunshot, crackling sound, popping noise, loud noise, clunk
    sensed: feel, felt, hear, heard, sound, noise, something
    walk: walk, step, stand, put weight, bear weight, weight bear, put foot down, put my foot down, put pressure,
        take step, stand up, weight on, put any weight, take any weight, take weight, take my weight, load, stand
        on, step on, walk on, take weight on, put my weight, hold weight, bear my weight, bear any weight, bear
        load, weight-bear, weight bearing, weight, foot down, put it down, put it on the floor, put it to the floor,
        put it on floor
    hold: hold me, hold my weight, hold my, hold up, support me, support my, hold
    hop: hop, hop around, crawl, crutch, carry me, carry, bum shuffle, wheelchair, hold onto wall, hold on to wall,
        hobble on one leg, on my bum, hopping, shuffle on my bum, piggyback, on all four
    limp: limp, walk funny, walk with limp, hobble, limping, walk weird, walk lopsided
    bend: bend, flex, bending, fold it, flexion
    straight: straight, straighten, extend, straighten out, unbend, extension, straight out, straightening
    lift: lift, raise, straight leg raise, leg raise, leg lift, pick up, kick out, lift up
    move: move, movement, budge, motion, moving, wiggle
    fall: fall, fell, trip, tumble, land, come off, fall off, drop off, stumble, slip on, go over, fall over, slip
        over, slip, landed, wipe out, stack it, faceplant, topple
    hit: hit, bang, knock, bash, smack, whack, collide, bump, kick, strike, crash into, smash, slam, tackle,
        clatter, whacked, banged, clipped, struck, clobber
    twist: twist, wrench, sprain, roll, turn awkward, pivot, turn wrong, hyperextend, tweak
    crash: crash, collision, pile up, accident, run over, knock down by, wreck, write off, ran over, got run over,
        rta, crashed, pileup, smash, wrap around, roll over, knock off, head on, t bone, thrown off, thrown from,
        get hit by, got hit by, get knock down, get hit, get knock off
    vehicle: car, van, lorry, truck, bus, motorbike, moped, scooter, quad bike, motor bike, motorcycle, taxi, tram,
        train, horse, e scooter, escooter, atv, tractor, jeep, suv, van driver, at speed, high speed, speed,
        motorway, bike at speed, dirt bike, snowmobile, jet ski, auto rickshaw, rickshaw
    height: ladder, roof, wall, balcony, scaffold, cliff, tree, window, second floor, first floor, third floor,
        flight of stair, whole flight, flight of step, full flight, all stair, bridge, height, fence, climbing wall,
        top of stair, upstairs window, loft, attic, storey, garage roof, all the way down stair, down whole stair,
        from high, boulder wall, down the stair, down stair, quarry, ledge, ski lift, bunk bed, tree house, top
        bunk, flight
    injury: injury, injure, accident, go over on, hurt it
    pee: pee, wee, urine, urinate, piss, peeing, weeing, urination, pass water, bladder, water work
    dark: dark, brown, black, cola, coke, tea, coffee, rusty, rust, coca cola, pepsi, dark red, chocolate, bloody,
        stout, guinness, red, blackish, reddish, maroon, darker, brownish, iced tea, soy sauce
    bowel: poo, poop, stool, bowel, shit, feces, crap, faeces, number two, no 2
    incontinent: wet myself, wet my pants, wet my bed, wet the bed, soil myself, pee myself, poo myself, piss
        myself, shit myself, wee myself, incontinent, incontinence, leak pee, leak urine, lose control of my, lose
        control of, leak wee, accident in my pants, mess myself, wet my self, wet himself, wet herself, pee without,
        dribble pee, leaking pee, leaking urine
    control: control, hold my pee, hold my wee, hold it in, hold my bladder, hold pee, hold urine
    painkiller: ibuprofen, nurofen, advil, naproxen, aspirin, paracetamol, panadol, tylenol, codeine, co codamol,
        cocodamol, voltarol, diclofenac, aleve, pain killer, painkiller, pain pill, pain med, pain medicine, tablet,
        pill, medicine, medication, nsaid, anti inflammatory, motrin, tramadol, calpol, combiflam, brufen,
        acetaminophen, pain tablet, capsule, excedrin, disprin, crocin, dolo, co-codamol, anadin, solpadeine,
        feminax, cuprofen, pain relief, dihydrocodeine, ketorolac, celecoxib, celebrex, meloxicam, etoricoxib,
        voltaren, anti inflammatories, pack of tablet, oxy, morphine, dose, aspirins, antiinflammatories,
        anti-inflammatory, anti-inflammatories
    toomuch: too many, too much, far too many, way too many, load of, loads of, handful, lots of, so many, tons of
    overdone: double dose, doubled up, double up, doubled, overdose, od, whole pack, whole box, whole strip, entire
        pack, entire box, entire strip, whole packet, lost count, lose count, more than packet, more than pack, more
        than the packet, more than the pack, more than box, over the limit, over limit, whole bottle, over the
        maximum, more than i should, more than you should, more than allow, twice the dose, double the dose, more
        than the max, max dose twice, by mistake twice, triple dose, like sweets, like candy, like smarties, over
        the max, past the limit, more than the label, more than recommended, more than the box, extra dose, exceeded
    thinner: blood thinner, warfarin, apixaban, eliquis, xarelto, rivaroxaban, clopidogrel, heparin, coumadin,
        dabigatran, pradaxa, edoxaban, plavix, anticoagulant, blood thinning, thinner, hemophilia, von willebrand,
        lixiana, bleed disorder, clotting disorder, bleed easily, enoxaparin, clexane, lovenox, fragmin,
        acenocoumarol, ticagrelor, brilinta, anti coagulant, anticoag, factor 8, factor viii, low platelet, platelet
        disorder, tinzaparin, bleeding disorder, bleeding condition, anticoagulants, anti-coagulant, acitrom,
        bleeder, thin my blood, thin the blood, blood thin
    bruise: bruise, black and blue, bruising, purple, black and purple
    wound: cut, gash, graze, scrape, wound, laceration, slice, puncture, split, stitch, abrasion, scratch,
        lacerated, split open, scab, skin tear, gaping, torn open, flap of skin, skinned, blister, skin open, rip
        open, stab wound, skin broken, broken skin
    deep: deep, to bone, gape, gaping, wide open, down to bone, right through, inside of my knee, flap, to the bone
    bone: bone, bony, knob, knobbly, bony bit, bony bump, bony part
    press: press, touch, poke, prod, push on, squeeze, tap, pressing, touching, tender
    pus: pus, ooze, weep, yellow, gunk, discharge, infected, infection, oozing, weeping, leaking, gunge, leak,
        crust, smelly, smell, green, goo, cloudy fluid, yellow stuff, infect, goopy, pussy, septic, boil
    bite: bite, sting, insect, mosquito, tick, horsefly, wasp, bitten, stung, spider
    spread: spread, track up, creep up, travel up, red line, streak, red streak, red track, getting bigger, grow,
        going up my leg, moving up, climb up, expand
    lump: lump, bump, bulge, mass, golf ball, like ball, squishy ball, ball at, ball behind, cyst, egg, swelling
        like, nodule, growth, marble, knot, bulging, pea, hard spot, baker
    behind: behind, back of knee, back of my knee, back of the knee, fold of knee, crease of knee, at back, rear,
        crook of knee, hollow of knee, at the back, back of leg, behind it, hollow behind knee, fold at back, behind
        the knee, behind my knee, back of his knee, back of her knee, knee pit, kneepit, backside of knee, bend of
        knee, fold of my knee, back side of knee, crease behind
    full: full, tight, fullness, tightness, pressure, squash, pressing
    tight: tight, tightness, tense, stretch, pressure, heavy, squeeze, crush, squash, vice, constrict, band around,
        band round, firm, tighter, bursting, elephant sit, elephant on, someone sit on, weight on chest
    rockhard: rock hard, hard as rock, hard as stone, hard as wood, like wood, like drum, tight as drum, like rock,
        like stone, solid, rigid, hard, like concrete, stone, board, concrete, like wooden, like steel, brick, like
        board, like brick
    burst: burst, explode, explosion, split open, pop open, bursting
    worse: worse, more painful, more sore, more swollen, hurt more, hurting more, painfuller, more pain, sorer,
        hurts more, wors, more intense, worser, stiffer, more stiff, ache more, aching more, more than yesterday,
        sharper, not less, stronger, bigger than yesterday, harder to walk, pains more, bad than
    worsening: get worse, getting worse, got worse, gets worse, worsen, get bad, getting bad, increase, deteriorate,
        go downhill, go up not down, progressively, intensify, worse and worse, ramp up, escalate, more and more
        pain, more and more painful, more and more sore, go the wrong way, wrong direction, keep growing, keep
        building, pain is build, grow worse, become worse, becoming worse, go from bad to worse, get more painful,
        getting more painful, get more sore, getting more sore, getting more swollen, get stronger, getting
        stronger, get bigger and sore, more each day, worse by the day, worse by day, worse every day, worse each
        day
    daily: yesterday, today, each day, every day, day by day, daily, than before, day one, last night, this morning,
        than it was, than when it, than this morning, by the day, first day, day before, two days ago, than on,
        rest, rested, resting, couch, sofa, despite
    recur: come back, coming back, again, return, go up and down, come and go, back up, refill, keep, keeps,
        returns, back again, fill up again
    better: better, ease, improve, relief, shift, shake, settle, help, change, heal, go away, clear, fade,
        improvement, go down, recover, recovery, get rid, difference, budge, subside, disappear, let up, difference
        made, progress
    stop: stop, clot up, stem, slow down, close
    wake: wake, awake, woken, sleep, keep me up, wakes, waking, keep me awake, disturb my sleep
    night: night, 3am, 2am, 4am, nighttime, bed time, middle of night, bed, night-time, nights, night time, nightly,
        every night, at night
    morning: morning, when i wake, wake up, when wake, waking up, get out of bed, first thing, get up, get going,
        get move, out of bed, wakeup, after sleep, mornings
    stiff: stiff, stiffness, rigid, seized, rusty, loosen, loosen up, cement, tin man, stiffer, creaky
    many: for hour, hour, ages, long time, whole morning, all morning, till noon, till lunch, until lunch, until
        noon, half a day, half the morning, till midday, most of the morning, till 10am, until 10, till 10, till 11,
        until 11, till eleven, till ten, hour or more, half hour, half an hour, until 10am, until lunchtime, until
        midday, couple of hour
    atrest: at rest, even lying, even sitting, even lie, even sit, sit still, sitting still, lie still, keep still,
        lying still, just lying, do nothing, doing nothing, even when i do not move, even in bed, lie down, lying
        down, even when i sit, even when i lie, even with my leg up, resting, just sitting, when i am still, even
        rest, even resting
    everytime: every time, each time, whenever, every run, each run, every game, each game, after every, after each,
        every session, each session, keep, always, again and again, without fail, every single time, day after,
        every week, each week, every match, each match, everytime, once i exercise, any time, anytime, each workout,
        every workout, everytime i, comes back every, all the time when
    exercise: run, game, match, football, exercise, gym, training, train, session, workout, jog, play, class, sport,
        tennis, squat, cycle, ride, cycling, running, hike, dance, leg day, netball, basketball, spin, badminton,
        crossfit, marathon, rugby, walk long, squash, volleyball, padel
    replaced: replace, replacement, tkr, artificial, metal, new knee, prosthesis, prosthetic, implant, man made,
        titanium, fake knee, partial knee, knee replacement, half knee, false knee, pkr, bionic, man-made, plastic
        knee
    operation: operation, surgery, op, keyhole, arthroscopy, steroid jab, steroid injection, steroid shot,
        cortisone, injection, jab, shot in my knee, shot in knee, acl reconstruction, reconstruction, acl repair,
        meniscus repair, operated, prp, hyaluronic, scope, meniscectomy, gel injection, cortisone shot, cortisone
        injection, knee injection, surgeon, jabbed, acl op, had a scope, menisectomy, had it scoped, steroid
    spine: bulging disc, slipped disc
    family: psoriasis, crohn, colitis, lupus
    otherjoint: hand, finger, wrist, knuckle, elbow, shoulder, other joint, several joint, all my joint, all joint,
        lots of joint, many joint, both wrist, every joint, most of my joint
    period: period, menstruation
    dent: dent, gap, hollow, dip, divot, hole, notch
    odd: wonky, wrong way, odd angle, weird angle, funny angle, crooked, out of place, out of line, not in line,
        deformed, bent sideways, side of leg, on the side, sideways, wrong place, wrong angle, misshapen, out of
        shape, twist round, wrong shape, strange angle, shape is all wrong, all wrong, changed shape, out of joint,
        out of socket, point the wrong way, pointing the wrong way, backwards, not where it should, stick out, at an
        angle, shape wrong, mangled, jut out, poke out, sticking out, unnatural angle, lopsided, skewed, off centre,
        off center, odd shape, weird shape, funny shape, strange shape, change shape, not straight any, zigzag, bad
        angle, round the side, outside of my leg, side of my knee, on the outside, side of knee, to the side, not
        the right shape, out to side, bump where
    dislocate: dislocate, dislocated, dislocation, out of socket, subluxed, sublux
    out: out, pop out, slip out, jump out, slide out, come out, go out, move over, shift over, slide over, off to
        the side, to the side, slip off, slid, slide, popped out, jump over, move across, slid over, sideways, jump,
        go sideways, come off track, slip, shot out, slid off, jump sideways
    backin: back in, back into place, back into position, push it in, push it back, went back, go back, clunk back,
        pop back, slip back, slide back, slid back, snap back, back by itself, back itself, back on its own, back to
        place, put it back, back where, jumped back, itself back, move back, come back in, shift back, returned to
        place, pushed back, goes back, straight back, return
    hopsign: jump
    confuse: confused, confusion, disoriented, delirious, muddled, slur, slurred, talk rubbish, talk nonsense,
        gibberish, speech is off, mumble, rambling, incoherent, hallucinate, slurring, out of it, talking rubbish,
        talk gibberish, not with it, foggy, confuse, delirium
    sense: make sense, make any sense, talk sense
    oriented: know where i am, know where he is, know where she is, know what day, know who i am, recognise me,
        recognize me, know where
    drowsy: drowsy, sleepy, lethargic, drifting off, barely awake, unresponsive, hard to wake, difficult to wake,
        drowse, drift off, floppy and sleepy
    rouse: wake up properly, wake him, wake her, stay awake, keep awake, keep my eyes open, keep his eyes open, keep
        her eyes open, rouse, wake properly, keep eye open, wake up him, wake them
    blotchy: blotchy, mottled, rash, spots, blotch, patchy, marbled, blotches, blotched, purple spots, purple patch
    hives: hives, rash, welts, itchy, nettle rash, urticaria, blotches, itch, spots all over, come out in spot, came
        out in lumps, red bumps, bumps all over, itching
    wheeze: wheeze, wheezy, asthma, throat close, throat tight, throat is close, throat swell, tight throat, throat
        tighten, throat closing
    vomit: throw up, vomit, puke, be sick, sick with, chuck up, bring up, puked, was sick, been sick, spew,
        vomiting, thrown up
    coffeeground: coffee ground, coffee granules
    tarry: tar, tarry, black poo, black stool, black like tar
    suicide: kill myself, end my life, end it all, suicide, suicidal, end it, take my life, take my own life, hurt
        myself, harm myself, self harm, cut myself, top myself, better off dead, want to die, wanna die, want to be
        dead, wish i was dead, wish i were dead, not want to live, not want to be here, not want to be alive, no
        point in live, no point live, no reason to live, not worth live, life is not worth, not want to wake up, do
        away with myself, jump off a bridge, hang myself, slit, unalive, hurting myself, killing myself, end things,
        ending things, finish it all, finish myself, be dead, finish my life, ending it all, end my own life,
        disappear forever, never wake up, better without me, off without me, overdose on purpose, stop existing, not
        exist, kms, nothing to live for, go to sleep and not wake up, not see the point in living, not see the point
        of living, not want to go on, can not go on, no point going on, wish i would not wake up, ending my life,
        life is pointless, not worth living, ending it, hate my life
    kid: son, daughter, kid, child, boy, girl, lad, lass, toddler, baby, grandson, granddaughter, teenager, little
        one, stepson, stepdaughter, nephew, niece, pupil, year old
    abuser: boyfriend, girlfriend, husband, wife, partner, ex, dad, father, mum, mother, stepdad, stepfather,
        brother, coach, boss, man, bloke, guy, uncle, spouse, stepmum, carer, flatmate, he, she, they, someone,
        somebody, trainer, mother in law, father in law, in laws, gang, fella, lads, strangers, teacher, roommate,
        hubby
    violence: hit me, hits me, hit us, beat us, beat me, beats me, beat up, beaten up, kick me, kicked me, push me,
        pushed me, punch me, punched me, shove me, slap me, attack, attacked, assault, mugged, jumped me, threw me,
        throw me, hurt me, abuse, abusive, threaten, violent, kicked my, stamped on, stamp on, stomp on, hit my,
        threatened, smash my, grabbed me, attack me, stomped, punch, slapped, slap, bash me, choke, strangle,
        domestic violence, knock me about, get physical, kick my, hurt my, beating, beats, jumped by, attacked by,
        twist my leg on purpose, on purpose, hurt by, hurts me
    unsafe: scared to go home, afraid to go home, not safe, unsafe, scared of him, scared of her, afraid of him,
        afraid of her, in danger, terrified of, frightened of, scared of my, afraid of my, scared at home, scared
        he, scared she, afraid he, do it again, frighten to go home, hide from, hiding from
    safe: feel safe, safe
    calm: cancer, tumour, tumor, leukemia, lymphoma
    weightloss: lose weight, losing weight, weight loss, lost weight, lost a stone, drop weight, weight dropping,
        shed weight, lost kilo, weight is fall off, weight fall off, weight drop off, clothes hang off, weight is
        drop off, weight come off, weight is come off
    travel: flight, fly, long haul, plane, long drive, bus, coach ride, bed rest, in bed, plaster, cast, on the
        pill, pregnant, journey, car journey, train ride, coach trip, drive, long trip, hrt, contraceptive, road
        trip, combined pill
    vein: vein
    stop2: nonstop
    spot: spot, one spot, pinpoint, one point, one place, exact spot, finger tip, fingertip, single point, one tiny,
        tiny spot, same spot, coin size, small area, one small
    mileage: mile, mileage, marathon, half marathon, training load, ramp, volume, kilometre
    pulse: pulse
    shorter: shorter
    amount: all, everything
    """
)
