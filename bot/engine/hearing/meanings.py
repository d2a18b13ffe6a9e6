"""Classes of words that mean the same for a sore knee: body, signs, happenings, things, kinds of medicine.

A class is one line "name: words and sayings, parted by commas". A saying may stand in several classes. Words are
compared by their stem, so "swell" also covers "swells" and "swelling". Authors' phrases are compiled into these
classes, so a phrase with one word of a class is heard with all of them.
"""

from __future__ import annotations

from bot.engine.hearing.tables import classes, sayings, words

# Parts of the body. They are never denied, only spoken about; "it" stands for the last one named, else for the knee.
BODY: dict[str, tuple[str, ...]] = classes(
    """
    knee: knee, knee cap, joint, knee joint, cap, behind knee, behind my knee, back of knee, back of my knee,
        back of the knee, behind the knee, crease of knee, crook of the knee, crook of my knee, hollow of my knee,
        back of his knee, back of her knee, side of my knee, side of knee
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
    saddle: bum, bottom, private, private part, private bit, genital, crotch, between leg, between my leg,
        down below, down there, inner thigh, backside, butt, buttock, arse, ass, vagina, penis, testicle, perineum,
        undercarriage, saddle area, nether region, bit between leg, inside thigh, rectum, anus, groin area,
        lady part, saddle
    chest: chest, rib, rib cage, breast bone, breastbone, sternum, lung
    face: face, lip, tongue, throat, eye, mouth, eyelid, neck swell
    hand: hand, finger, wrist, knuckle, thumb
    bodyother: shoulder, elbow, neck, jaw, ear, head, arm, stomach, belly, tummy, nose, tooth, hair, nail, eye lid,
        armpit, skull, forehead
    """
)

# A happening that is one of these is an injury too.
INJURIES: frozenset[str] = frozenset({"fall", "hit", "twist", "crash"})

# What can be denied: signs, happenings, abilities.
SIGNS: dict[str, tuple[str, ...]] = classes(
    """
    pain: pain, hurt, sore, ache, achy, painful, tender, agony, sharp pain, stab, sting, throb, ouch, discomfort,
        twinge, kill me, is kill, paining, soreness, kill when, kill if, stabbing, jab of pain, stitch, pang,
        shooting pain, nag, smart, tenderness, ow, bone kill, kill to
    sharp: sharp, stab, stabbing, knife, like knife, searing, shooting, jolt
    severe: agony, excruciating, excruciate, unbearable, unreal, intolerable, off the scale, off scale, in tears,
        cry, scream, worst, horrendous, horrific, severe, crippling, through the roof, through roof,
        killing me badly, can not take it, can not bear, insane, extreme, agonising, agonizing, worst ever, sob,
        howl, off the chart, beyond anything, torture, hell, writhing, unbearably
    swell: swell, swollen, puff up, puffy, balloon, inflate, blow up, bloat, fat, puffed up, swelled up, swelling,
        fill with fluid, fluid, bulge, puff, puffed, water on knee, water on the knee, effusion, egg shape, swelled,
        fills up, fill up, squishy, ballooned
    huge: huge, very big, so big, really big, massive, enormous, giant, twice size, twice the size, double size,
        double the size, balloon,
        like a football, size of football, melon, grapefruit, blow up, size of, gigantic, very swollen,
        really swollen, so swollen, badly swollen, super swollen, hugely swollen, swollen loads, swell a lot,
        swollen a lot, lot of swelling, humongous, as big as, ballooned, bigger than the other, twice as big,
        double, rugby ball, twice as fat, mahoosive, can not see knee cap, trunk, tennis ball, orange sized,
        doubled in size, sausage, swelled up like, loads bigger
    bigger: bigger than, larger than, fatter than, bigger, fatter, thicker, wider, larger, thicker than, wider than,
        twice size, double size
    fast: within hour, in hour, in a hour, within a hour, within minute, in minute, straight away, straightaway,
        immediately, instantly, quick, quickly, fast, right away, same evening, by evening, overnight,
        within couple of hour, within few hour, in few hour, in couple of hour, in no time, before my eye, at once,
        sudden, suddenly, within day, same day, minute later, hour later, hour after, minute after, minute,
        by night, by bedtime, by time, same night, rapid, rapidly, half time, by lunch, by the end, by tea
    hot: hot, warm, burn, boil, heat, radiator, on fire, roast, scorch, fire, fiery, boiling, hot to touch, toasty,
        burning, oven, warmth, hotter, warmer, inflamed, egg on it, fry egg, like stove
    red: red, redness, crimson, scarlet, flush, inflamed, pink, fiery, angry, beetroot, angry looking, reddish,
        lobster, red raw, redder
    cold: cold, freeze, frozen, icy, ice cold, chill, stone cold, like ice, ice, freezing, colder, no warmth,
        chilly, corpse, cool
    pale: white, pale, blue, gray, purple, bluish, mottled, waxy, marble, dusky, ashen, blueish, greyish, grayish,
        no colored, purplish, lost colored, like wax, ghost, pasty, wax, funny colored, wrong colored, odd colored,
        strange colored, corpse, whitish, discolored, changed color, color drained, color has gone,
        drained of color, funny color, wrong color, strange color, odd color, weird color, no color, lost color,
        lost its color, change color, black
    fever: fever, feverish, shiver, shakes, shaking chill, rigor, flu, flu like, temperature, temp, sweat all night,
        hot and cold, burn up, clammy, sweats, temp up, shivery, febrile, hot and cold sweats, fevery, chill,
        teeth chatter, goose bump and hot, running a temp, sweat through, sweat buckets, cold sweat, flu symptom,
        the shake, sweaty and shaky, shake, shivering
    ill: ill, unwell, poorly, rough, sick, like death, lousy, terrible in myself, off colored, grotty, vomit
    nightsweat: night sweat, sweat at night, drenched, soaked sheet, wake soaked
    breathless: out of breath, short of breath, breathless, shortness of breath, gasp, pant, breathlessness,
        short breath, winded, breath short, gasp for air, gasping, hard to breathe, fight for breath,
        struggle to breathe, trouble breathe, difficulty breathe, difficult to breathe, trouble to breathe,
        struggle for breath, breath is short, breathing is hard, breathe is hard, breathing hard, puffed out,
        breathe heavy, breathing heavy, breathe problem, breathing problem, breathing trouble, breathing difficulty,
        struggle breathe, breath fast, breathe fast, shallow breath, breathe shallow, air hungry, not enough air,
        breathe is get hard, breathe is difficult, breathe get hard, puff like, breath problem, breath difficulty,
        hard breathe, out breath, puff and pant, breath go short, gasp for breath
    breathe: breathe, breath, inhale, breath in, breathing, deep breath, air
    catch: catch my breath, get my breath, catch breath, get air, get enough air, get breath
    faint: black out, blacked out, pass out, passed out, faint, collapse, lose consciousness, unconscious,
        keel over, fainted, light headed, light-headed, lightheaded, nearly pass out, go out cold
    dizzy: dizzy, woozy, spin, giddy, lightheaded, light headed
    heartrace: heart race, heart racing, palpitation, heart pound, heart is race, heart thump, heart hammer,
        heart is pound, heart go mad, heart flutter, heart beat fast, heart beating fast, heart go fast,
        heart is go fast, heart is beat fast, pulse race, pulse is race, heart goes crazy, heart is hammer,
        heart is thump
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
    lock: lock, jam, it stick, seize, seized, wedge, wedged, stuck, catch then, locks up, locked up, jammed,
        gets caught, snag, lock up, catch, get caught, seize up, like a rusty gate, frozen
    giveway: give way, give out, buckle, collapse, fold, crumple, go from under, go from underneath, let go,
        let me down, give in, unstable, instability, cave in, go under me, go from beneath, folded, gave from under,
        go out from under, go out on me, drop me, go beneath me, give under me, goes and i fall, buckled,
        wobble out, give beneath, quit on me, turn to jelly, fail me, nearly drop me, gives on me, give on me,
        slide out from under, shift out, slip out from under, went out on me, unsteady
    trust: trust, rely
    click: click, clunk, crunch, grind, crack, snap, pop, creak, grate, crepitus, clicky, click and clunk, clicking,
        grinding, crunchy, catches
    pop: pop, snap, crack, bang, tear, rip, twang, popping sound, tearing, ping, crunch, tore, like elastic band,
        gunshot, crackling sound, popping noise, loud noise, clunk
    sensed: feel, felt, hear, heard, sound, noise, something
    walk: walk, step, stand, put weight, bear weight, weight bear, put foot down, put my foot down, put pressure,
        take step, stand up, weight on, put any weight, take any weight, take weight, take my weight, load,
        stand on, step on, walk on, take weight on, put my weight, hold weight, bear my weight, bear any weight,
        bear load, weight-bear, weight bearing, weight, foot down, put it down, put it on the floor,
        put it to the floor, put it on floor
    hold: hold me, hold my weight, hold my, hold up, support me, support my, hold
    hop: hop, hop around, crawl, crutch, carry me, carry, bum shuffle, wheelchair, hold onto wall, hold on to wall,
        hobble on one leg, on my bum, hopping, shuffle on my bum, piggyback, on all four
    limp: limp, walk funny, walk with limp, hobble, limping, walk weird, walk lopsided
    bend: bend, flex, bending, fold it, flexion
    straight: straight, straighten, extend, straighten out, unbend, extension, straight out, straightening
    lift: lift, raise, straight leg raise, leg raise, leg lift, pick up, kick out, lift up
    move: move, movement, budge, motion, moving, wiggle
    fall: fall, fell, trip, tumble, land, come off, fall off, drop off, stumble, slip on, go over, fall over,
        slip over, slip, landed, wipe out, stack it, faceplant, topple
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
        from high, boulder wall, down the stair, down stair, quarry, ledge, ski lift, bunk bed, tree house,
        top bunk, flight
    injury: injury, injure, accident, go over on, hurt it
    pee: pee, wee, urine, urinate, piss, peeing, weeing, urination, pass water, bladder, water work
    dark: dark, brown, black, cola, coke, tea, coffee, rusty, rust, coca cola, pepsi, dark red, chocolate, bloody,
        stout, guinness, red, blackish, reddish, maroon, darker, brownish, iced tea, soy sauce
    bowel: poo, poop, stool, bowel, shit, feces, crap, faeces, number two, no 2
    incontinent: wet myself, wet my pants, wet my bed, wet the bed, soil myself, pee myself, poo myself,
        piss myself, shit myself, wee myself, incontinent, incontinence, leak pee, leak urine, lose control of my,
        lose control of, leak wee, accident in my pants, mess myself, wet my self, wet himself, wet herself,
        pee without, dribble pee, leaking pee, leaking urine
    control: control, hold my pee, hold my wee, hold it in, hold my bladder, hold pee, hold urine
    painkiller: ibuprofen, nurofen, advil, naproxen, aspirin, paracetamol, panadol, tylenol, codeine, co codamol,
        cocodamol, voltarol, diclofenac, aleve, pain killer, painkiller, pain pill, pain med, pain medicine, tablet,
        pill, medicine, medication, nsaid, anti inflammatory, motrin, tramadol, calpol, combiflam, brufen,
        acetaminophen, pain tablet, capsule, excedrin, disprin, crocin, dolo, co-codamol, anadin, solpadeine,
        feminax, cuprofen, pain relief, dihydrocodeine, ketorolac, celecoxib, celebrex, meloxicam, etoricoxib,
        voltaren, anti inflammatories, pack of tablet, oxy, morphine, dose, aspirins, antiinflammatories,
        anti-inflammatory, anti-inflammatories
    toomuch: too many, too much, far too many, way too many, load of, loads of, handful, lots of, so many, tons of
    overdone: double dose, doubled up, double up, doubled, overdose, od, whole pack, whole box, whole strip,
        entire pack, entire box, entire strip, whole packet, lost count, lose count, more than packet,
        more than pack, more than the packet, more than the pack, more than box, over the limit, over limit,
        whole bottle, over the maximum, more than i should, more than you should, more than allow, twice the dose,
        double the dose, more than the max, max dose twice, by mistake twice, triple dose, like sweets, like candy,
        like smarties, over the max, past the limit, more than the label, more than recommended, more than the box,
        extra dose, exceeded
    thinner: blood thinner, warfarin, apixaban, eliquis, xarelto, rivaroxaban, clopidogrel, heparin, coumadin,
        dabigatran, pradaxa, edoxaban, plavix, anticoagulant, blood thinning, thinner, hemophilia, von willebrand,
        lixiana, bleed disorder, clotting disorder, bleed easily, enoxaparin, clexane, lovenox, fragmin,
        acenocoumarol, ticagrelor, brilinta, anti coagulant, anticoag, factor 8, factor viii, low platelet,
        platelet disorder, tinzaparin, bleeding disorder, bleeding condition, anticoagulants, anti-coagulant,
        acitrom, bleeder, thin my blood, thin the blood, blood thin
    bruise: bruise, black and blue, bruising, purple, black and purple
    wound: cut, gash, graze, scrape, wound, laceration, slice, puncture, split, stitch, abrasion, scratch,
        lacerated, split open, scab, skin tear, gaping, torn open, flap of skin, skinned, blister, skin open,
        rip open, stab wound, skin broken, broken skin
    deep: deep, to bone, gape, gaping, wide open, down to bone, right through, inside of my knee, flap, to the bone
    bone: bone, bony, knob, knobbly, bony bit, bony bump, bony part
    press: press, touch, poke, prod, push on, squeeze, tap, pressing, touching, tender
    pus: pus, ooze, weep, yellow, gunk, discharge, infected, infection, oozing, weeping, leaking, gunge, leak,
        crust, smelly, smell, green, goo, cloudy fluid, yellow stuff, infect, goopy, pussy, septic, boil
    bite: bite, sting, insect, mosquito, tick, horsefly, wasp, bitten, stung, spider
    spread: spread, track up, creep up, travel up, red line, streak, red streak, red track, getting bigger, grow,
        going up my leg, moving up, climb up, expand
    lump: lump, bump, bulge, mass, golf ball, like ball, squishy ball, ball at, ball behind, cyst, egg,
        swelling like, nodule, growth, golf ball, marble, knot, bulging, pea, hard spot, baker
    behind: behind, back of knee, back of my knee, back of the knee, fold of knee, crease of knee, at back, rear,
        crook of knee, hollow of knee, at the back, back of leg, behind it, hollow behind knee, fold at back,
        behind the knee, behind my knee, back of his knee, back of her knee, knee pit, kneepit, backside of knee,
        bend of knee, fold of my knee, back side of knee, crease behind
    full: full, tight, fullness, tightness, pressure, squash, pressing
    tight: tight, tightness, tense, stretch, pressure, heavy, squeeze, crush, squash, vice, constrict, band around,
        band round, firm, tighter, bursting, elephant sit, elephant on, someone sit on, weight on chest
    rockhard: rock hard, hard as rock, hard as stone, hard as wood, like wood, like drum, tight as drum,
        like rock, like stone, solid, rigid, hard, like concrete, stone, board, concrete, like wooden, like steel,
        brick,
        like board, like brick
    burst: burst, explode, explosion, split open, pop open, bursting
    worse: worse, more painful, more sore, more swollen, hurt more, hurting more, painfuller, more pain, sorer,
        hurts more, wors, more intense, worser, stiffer, more stiff, ache more, aching more, more than yesterday,
        sharper, not less, stronger, bigger than yesterday, harder to walk, pains more, bad than
    worsening: get worse, getting worse, got worse, gets worse, worsen, get bad, getting bad, increase, deteriorate,
        go downhill, go up not down, progressively, intensify, worse and worse, ramp up, escalate,
        more and more pain, more and more painful, more and more sore, go the wrong way, wrong direction,
        keep growing, keep building, pain is build, grow worse, become worse, becoming worse, go from bad to worse,
        get more painful, getting more painful, get more sore, getting more sore, getting more swollen,
        get stronger, getting stronger, get bigger and sore, more each day, worse by the day, worse by day,
        worse every day, worse each day
    daily: yesterday, today, each day, every day, day by day, daily, than before, day one, last night, this morning,
        than it was, than when it, than this morning, by the day, first day, day before, two days ago, than on,
        rest, rested, resting, couch, sofa, despite
    recur: come back, coming back, again, return, go up and down, come and go, back up, refill, keep, keeps,
        returns, back again, fill up again
    better: better, ease, improve, relief, shift, shake, settle, help, change, heal, go away, clear, fade,
        improvement, go down, recover, recovery, get rid, difference, budge, subside, disappear, let up,
        difference made, progress
    stop: stop, clot up, stem, slow down, close
    wake: wake, awake, woken, sleep, keep me up, wakes, waking, keep me awake, disturb my sleep
    night: night, 3am, 2am, 4am, nighttime, bed time, middle of night, bed, night-time, nights, night time, nightly,
        every night, at night
    morning: morning, when i wake, wake up, when wake, waking up, get out of bed, first thing, get up, get going,
        get move, out of bed, wakeup, after sleep, mornings
    stiff: stiff, stiffness, rigid, seized, rusty, loosen, loosen up, cement, tin man, stiffer, creaky
    many: for hour, hour, ages, long time, whole morning, all morning, till noon, till lunch, until lunch,
        until noon, half a day, half the morning, till midday, most of the morning, till 10am, until 10, till 10,
        till 11, until 11, till eleven, till ten, hour or more, half hour, half an hour, until 10am,
        until lunchtime, until midday, couple of hour
    atrest: at rest, even lying, even sitting, even lie, even sit, sit still, sitting still, lie still, keep still,
        lying still, just lying, do nothing, doing nothing, even when i do not move, even in bed, lie down,
        lying down, even when i sit, even when i lie, even with my leg up, resting, just sitting, when i am still,
        even rest, even resting
    everytime: every time, each time, whenever, every run, each run, every game, each game, after every, after each,
        every session, each session, keep, always, again and again, without fail, every single time, day after,
        every week, each week, every match, each match, everytime, once i exercise, any time, anytime, each workout,
        every workout, everytime i, comes back every, all the time when
    exercise: run, game, match, football, exercise, gym, training, train, session, workout, jog, play, class, sport,
        tennis, squat, cycle, ride, cycling, running, hike, dance, leg day, netball, basketball, spin, badminton,
        crossfit, marathon, rugby, walk long, squash, volleyball, padel
    replaced: replace, replacement, tkr, artificial, metal, new knee, prosthesis, prosthetic, implant, man made,
        titanium, fake knee, partial knee, knee replacement, half knee, false knee, pkr, bionic, man-made,
        plastic knee
    operation: operation, surgery, op, keyhole, arthroscopy, steroid jab, steroid injection, steroid shot,
        cortisone, injection, jab, shot in my knee, shot in knee, acl reconstruction, reconstruction, acl repair,
        meniscus repair, operated, prp, hyaluronic, scope, meniscectomy, gel injection, cortisone shot,
        cortisone injection, knee injection, surgeon, jabbed, acl op, had a scope, menisectomy, had it scoped,
        steroid
    spine: bulging disc, slipped disc
    family: psoriasis, crohn, colitis, lupus
    otherjoint: hand, finger, wrist, knuckle, elbow, shoulder, other joint, several joint, all my joint, all joint,
        lots of joint, many joint, both wrist, every joint, most of my joint
    period: period, menstruation
    dent: dent, gap, hollow, dip, divot, hole, notch
    odd: wonky, wrong way, odd angle, weird angle, funny angle, crooked, out of place, out of line, not in line,
        deformed, bent sideways, side of leg, on the side, sideways, wrong place, wrong angle, misshapen,
        out of shape, twist round, wrong shape, strange angle, shape is all wrong, all wrong, changed shape,
        out of joint, out of socket, point the wrong way, pointing the wrong way, backwards, not where it should,
        stick out, at an angle, shape wrong, mangled, jut out, poke out, sticking out, unnatural angle, lopsided,
        skewed, off centre, off center, odd shape, weird shape, funny shape, strange shape, change shape,
        not straight any, zigzag, bad angle, round the side, outside of my leg, side of my knee, on the outside,
        side of knee, to the side, not the right shape, out to side, bump where
    dislocate: dislocate, dislocated, dislocation, out of socket, subluxed, sublux
    out: out, pop out, slip out, jump out, slide out, come out, go out, move over, shift over, slide over,
        off to the side, to the side, slip off, slid, slide, popped out, jump over, move across, slid over,
        sideways, jump, go sideways, come off track, slip, shot out, slid off, jump sideways
    backin: back in, back into place, back into position, push it in, push it back, went back, go back, clunk back,
        pop back, slip back, slide back, slid back, snap back, back by itself, back itself, back on its own,
        back to place, put it back, back where, jumped back, itself back, move back, come back in, shift back,
        returned to place, pushed back, goes back, straight back, return
    hopsign: jump
    confuse: confused, confusion, disoriented, delirious, muddled, slur, slurred, talk rubbish, talk nonsense,
        gibberish, speech is off, mumble, rambling, incoherent, hallucinate, slurring, out of it, talking rubbish,
        talk gibberish, not with it, foggy, confuse, delirium
    sense: make sense, make any sense, talk sense
    oriented: know where i am, know where he is, know where she is, know what day, know who i am, recognise me,
        recognize me, know where
    drowsy: drowsy, sleepy, lethargic, drifting off, barely awake, unresponsive, hard to wake, difficult to wake,
        drowse, drift off, floppy and sleepy
    rouse: wake up properly, wake him, wake her, stay awake, keep awake, keep my eyes open, keep his eyes open,
        keep her eyes open, rouse, wake properly, keep eye open, wake up him, wake them
    blotchy: blotchy, mottled, rash, spots, blotch, patchy, marbled, blotches, blotched, purple spots, purple patch
    hives: hives, rash, welts, itchy, nettle rash, urticaria, blotches, itch, spots all over, come out in spot,
        came out in lumps, red bumps, bumps all over, itching
    wheeze: wheeze, wheezy, asthma, throat close, throat tight, throat is close, throat swell, tight throat,
        throat tighten, throat closing
    vomit: throw up, vomit, puke, be sick, sick with, chuck up, bring up, puked, was sick, been sick, spew,
        vomiting, thrown up
    coffeeground: coffee ground, coffee granules
    tarry: tar, tarry, black poo, black stool, black like tar
    suicide: kill myself, end my life, end it all, suicide, suicidal, end it, take my life, take my own life,
        hurt myself, harm myself, self harm, cut myself, top myself, better off dead, want to die, wanna die,
        want to be dead, wish i was dead, wish i were dead, not want to live, not want to be here,
        not want to be alive, no point in live, no point live, no reason to live, not worth live, life is not worth,
        not want to wake up, do away with myself, jump off a bridge, hang myself, slit, unalive, hurting myself,
        killing myself, end things, ending things, finish it all, finish myself, be dead, finish my life,
        ending it all, end my own life, disappear forever, never wake up, better without me, off without me,
        overdose on purpose, stop existing, not exist, kms, nothing to live for, go to sleep and not wake up,
        not see the point in living, not see the point of living, not want to go on, can not go on,
        no point going on, wish i would not wake up, ending my life, life is pointless, not worth living, ending it,
        hate my life
    kid: son, daughter, kid, child, boy, girl, lad, lass, toddler, baby, grandson, granddaughter, teenager,
        little one, stepson, stepdaughter, nephew, niece, pupil, year old
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
        afraid of her, in danger, terrified of, frightened of, scared of my, afraid of my, scared at home,
        scared he, scared she, afraid he, do it again, frighten to go home, hide from, hiding from
    safe: feel safe, safe
    calm: cancer, tumour, tumor, leukemia, lymphoma
    weightloss: lose weight, losing weight, weight loss, lost weight, lost a stone, drop weight, weight dropping,
        shed weight, lost kilo, weight is fall off, weight fall off, weight drop off, clothes hang off,
        weight is drop off, weight is fall off, weight come off, weight is come off
    travel: flight, fly, long haul, plane, long drive, bus, coach ride, bed rest, in bed, plaster, cast,
        on the pill, pregnant, journey, car journey, train ride, coach trip, drive, long trip, hrt, contraceptive,
        road trip, combined pill
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

# Things that also buckle, lock, pop and give way. A clause about one of them says nothing of the knee.
THINGS: tuple[str, ...] = sayings(
    """
    phone, door, gate, bike lock, locker, screen, laptop, keyboard, mouse, app, computer, seat belt, seatbelt, belt,
    shoe, shoelace, lace, trainer, sneaker, boot, strap, helmet, suitcase, key, car door, front door, toilet door,
    bathroom door, chair, shelf, fence panel, branch, table, bench, machine, treadmill, weather, song, music,
    pop song, pop music, album, playlist, band's, netflix, film, movie, game console, xbox, playstation, wifi,
    internet, battery, brain, mind, bank card, account, password, padlock, handle bar, tyre, tire, brake, pedal,
    chain, saddle bag, roundabout, traffic, car park, shop, supermarket, pub, store, kettle, oven, fridge,
    coffee maker, bath, hot tub, sauna, shower, day out, sun, sunny, beer, wine, pizza, dinner, lunch, curry, sauce,
    pasta, cake, bread, racket, bat, net, goal, pitch, floorboard, tent, ladder rung, bus stop, link, button,
    camera, photo, picture, lens, watch, strava, garmin, fitbit, bell, whistle, ski binding, binding, lift door,
    elevator, window frame, wardrobe, drawer, bottle, cork, balloon at, party, champagne, pen, paper, book, bag,
    rucksack, backpack, wallet, coat, jacket, jeans zip, zip, sock drawer, knuckles, economy, market, deck,
    step stool, hammock, sofa, bed frame, mattress, swing, cable, bungee, guitar, string, popcorn, corn, crisps,
    weights rack, bar bell, barbell, kettlebell, dumbbell, resistance band, elastic band broke, bin, fire alarm,
    alarm, radiator in, heating, boiler, tap, sink, drain, water bottle, hose, swimming pool, pool water
    """
)

# Sayings whose words would sound like a sign. They are dropped before anything is matched.
FIGURES: tuple[str, ...] = sayings(
    """
    hip hop, pop and lock, pop lock, dying to, die to get, to die for, dying for, killing it, killed it, kill it,
    killing time,
    killer workout, killer session, killer class, dead tired, dead on my feet, dead easy, dead good, dead nice,
    dead heat, dead lift, deadlift, deadlifts, dead leg, break a leg, pulling my leg, pull my leg,
    cost an arm and a leg, cold feet about, got cold feet, getting cold feet, cold feet before, on its last legs,
    hit the gym, hit a pb, hit my pb, hit the wall, hit the road, hit the hay, hit the sack, hit the shower,
    hit my target, hit my goal, hit the pool, hit 10k, hit the trail, hit the spot, smashed it, smashed my pb,
    smashed a, crushed it, crushing it, nailed it, fell in love, fell for it, fell behind, fell out with,
    fell off the wagon, fell off my plan, fallen behind, fall behind, falling behind, fell through,
    crashed on the sofa, crashed out, crashed early, crash diet, crashed in bed, app crashed, popped in, popped to,
    pop to, popping to, pop in to, popped into town, popped over, popped round, popped down the, pop by, popped by,
    pop up, popped up on, pop song, pop music, pop star, pop quiz, pop concert, soda pop, pop tart, lock down,
    lockdown, locked in a, locked in my plan, locked out, locked the, lock the, locked my bike, locked my door,
    locked my front door, locked my car, locked my phone, lock my bike, locked up my bike, locked up the,
    lock up the, phone locked, phone locks, door locked, seat belt buckle, belt buckle, shoe buckle, buckle up,
    buckled up, buckle my, buckle of, buckled down, buckle down, buckled my, clicked on, click on, clicked with,
    clicks with, click with, click the, clicked the, clicks the, just clicked, finally clicked, mouse click,
    one click, cracking session, cracking day, cracking run, cracking time, cracking game, crack on, cracked on,
    crack a smile, cracked a, cracked up, cracks me up, cracked me up, gave way to, give way to, give way sign,
    gave way at, give way at, heart sank, heart broken, heartbroken, heart attack when i saw,
    nearly had a heart attack, almost had a heart attack, nearly died laughing, died laughing,
    died of embarrassment, bored to death, scared to death, tickled to death, worried to death, dying of laughter,
    dying laughing, dying of boredom, nearly died when, worried sick, sick of, sick session, sick workout,
    sick gains, home sick, sick beats, sick tune, sick day, that is sick, so sick bro, hot weather, hot day,
    hot out, hot outside, hot bath, hot shower, hot water, hot drink, hot chocolate, hot dog, hot yoga, hot tub,
    hot summer, it is hot today, too hot today, hot here, hot in here, hot date, red hot form, cold weather,
    cold day, cold outside, cold water, cold drink, cold shower, cold pack, cold beer, ice pack, ice cream,
    cold compress, cold morning, have a cold, got a cold, head cold, ice bath, cold plunge, burn calories,
    burned calories, burn off, burning calories, feel the burn, felt the burn, the burn, burnt out, burned out,
    burnout, burning question, legs on fire, legs were on fire, legs are on fire, quads on fire, thighs on fire,
    quads were on fire, thighs were on fire, lungs on fire, i was on fire, i am on fire, on fire today,
    out of shape, bent over backwards, drives me up the wall, up the wall, over the moon, off the hook,
    off the chain, under the weather forecast, temperature outside, room temperature, water temperature,
    temperature of the, temp outside, fever pitch, football fever, dance fever, cabin fever, hay fever,
    world cup fever, marathon fever, saturday night fever, wedding fever, blew up my phone, phone blew up,
    blew up on, blew me away, blown away, group chat blew up, chat blew up, blow up bed, blow up mattress,
    popped my cherry, eye popping, makes my blood boil, blood boiling, blood test, blood pressure, blood sugar,
    in cold blood, bloody hell, bloody good, bloody great, bloody annoying, bloody hard, bloody hills,
    bloody brilliant, bloody love, sweat blood, blood sweat and tears, blood orange, bloody mary, stab in the dark,
    have a stab, back stabbing, pain in the neck, pain in the arse, pain in the ass, pain in the bum,
    pain in the butt, pain in the backside, no pain no gain, painfully slow, painfully boring, painful to watch,
    painful loss, painful defeat, numb with, mind numbing, bum numbing, comfortably numb, number, weak at the knees,
    weak in the knees, weak knees when, weak coffee, weak tea, cuppa, drink tea, made tea, drank tea, drank coffee,
    had coffee, had tea, cup of coffee, diet coke, can of coke, glass of coke, coke zero, rum and coke,
    pint of beer, brown rice, brown bread, brown sauce, blue shorts, red shorts, red shoes, blue shoes, white shoes,
    white socks, red top, feeling blue, blues music, red bull, red wine, red light, red card, red cross, red nose,
    in the red, black friday, white wine, white board, pink shorts, purple patch of form, purple shorts,
    purple leggings, green tea, stuck at, stuck in traffic, stuck in a rut, stuck in the office, stuck on level,
    stuck to, stuck with, stuck in bed, stuck inside, get stuck in, stuck at home, song stuck in my head,
    stuck in my head, got stuck in, jam on toast, traffic jam, jam session, jammed with, pearl jam, strawberry jam,
    jump start, over the limit speed, out of this world, breath of fresh air, took my breath away,
    takes my breath away, breathtaking, breath taking, under my breath, save your breath, hold my breath waiting,
    legs are dead, legs were dead, legs feel dead, my legs are dead, legs dead, half dead, nearly dead, drop dead,
    walking dead, i am dead, am dead lol, dead beat, legs are killing me, feet are killing me, killing me softly,
    hill is killing me, run is killing me, hill was killing me, session killed me, workout killed me,
    class killed me, leg day killed me, killed me today, want to die after, legs want to die, wanted to die after,
    wanted to die on, thought i was going to die on, thought i was going to die in, thought i would die,
    i could have died, gonna die at, beat me up, beat up car, stairs beat me, beat my record, beat my pb,
    beat my time, beat me at, beat me to it, dad beat me at, kicked off, kick off, kicking myself, kick myself,
    kick the habit, kick about, kickabout, kick boxing, kickboxing, kickstart, kick start, kicked my butt,
    kicked my ass, kicked my arse, kicks my butt, kicks my ass, wet myself laughing, peed myself laughing,
    wet myself when i laughed, wetting myself laughing, pissed myself laughing, pissing myself, piss off,
    pissed off, taking the piss, piss easy, pissing down, piss poor, pissed it down, shit hot, shit scared, no shit,
    shit load, shitload, crap game, crap session, holy crap, holy shit, oh shit, the shit, scared shitless,
    on crack, fat chance, big fat, phat, low fat, lose fat, burn fat, body fat, fat loss, crying with laughter,
    cried laughing, crying laughing, cry laughing, crying out for, screaming kids, screaming child, screaming deal,
    ice scream, killer heels, elephant in the room, tight schedule, tight budget, tight game, tight jeans,
    tight leggings, tight shorts, tight trousers, tight hamstring, tight hamstrings, tight hip flexors, tight hips,
    rock hard abs, hard as nails, hard session, hard workout, hard work, hard day, hard run, hard game,
    hard training, training hard, trained hard, worked hard, work hard, ran hard, pushed hard, went hard,
    hard class, hard match, hard time, hard floor, hard surface, hard ground, hard court, too hard on, hard to say,
    hard to tell, hard to explain, hard to describe, jelly legs, legs are jelly, legs were jelly, legs like jelly,
    legs feel like jelly, legs felt like jelly, jelly after, like jelly after, jelly belly, wobbly legs,
    legs went wobbly, legs like lead, felt like lead, legs are lead, cast iron, cast in, movie cast, podcast,
    slipped my mind, slip of the tongue, slipped up on, slip up, slipped into, slip into, slip on shoes,
    slipped through, freudian slip, slip road, let it slip, tripped over my words, day trip, road trip to, trip to,
    on a trip, holiday trip, weekend trip, school trip, business trip, ski trip, tripping balls, landed a job,
    landed the job, landing page, plane landed, knocked it out of the park, knock on wood, knock knock,
    knock it off, hard knock, knock on the door, bump into, bumped into a friend, bumped into my, speed bump,
    baby bump, fist bump, goose bumps, goosebumps, things that go bump, hanging by a thread, hanging out, hang out,
    hot mess, twist my arm, twisted my arm, plot twist, twist of, twist and shout, oliver twist, broke my record,
    broke my pb, broke my streak, break my streak, broke the bank, breaking bad, break up, broke up, lunch break,
    coffee break, take a break, took a break, on a break, short break, spring break, break dance, break point,
    tie break, snap chat, snapchat, snapped a photo, snapped a pic, snapped a picture, snapped my shoelace,
    snapped at, snap at, snapped up, cold snap, snap out, ginger snap, ripped jeans, ripped off, rip off,
    ripped abs, get ripped, getting ripped, tear up the dance floor, tearing up, in floods of tears, tore up the,
    tearing it up, banging tune, banging session, banging headache from wine, banging on about, big bang, bang for,
    bang average, banging workout, collapsed on the sofa, collapsed on sofa, collapsed into bed,
    collapsed on the bed, collapsed in bed, collapse on the sofa, collapsed onto the sofa, collapsed with laughter,
    collapsed laughing, passed out on the sofa, passed out in bed, passed out asleep, faint line, faint smell,
    faint mark, faint idea, faintest idea, folded the, fold the, folding chair, fold laundry, folded laundry,
    folding laundry, grind through, daily grind, back to the grind, grind coffee, the grind, grinding through,
    grinding for, grinding out, rise and grind, on the grind, drag queen, what a drag, drag race, drag myself,
    dragged myself, dragging myself, drag me, dragged me, dragged my friend, dragged on, drags on, dragging on,
    bite to eat, a bite of, grab a bite, sound bite, worth a shot, give it a shot, give it my best shot, best shot,
    long shot, shot put, took a shot, shots on goal, tequila shot, espresso shot, screen shot, screenshot,
    jab cross, flu jab, flu shot, covid jab, jabs and, jab of jealousy, head over heels, head over heel,
    under my skin, skin deep, thick skin, deep end, deep thought, deep sleep, deep dive, deep tissue,
    going to burst with, burst of energy, burst out, bursting with, bursting for, burst into song, burst my bubble,
    short bursts, spread the word, spread out, spread sheet, spreadsheet, ball game, ball is in, have a ball,
    on the ball, play ball, crystal ball, egg and, egg on my face, balloon party, went down like a lead balloon,
    radiator is, warm up, warmed up, warming up, warm ups, warmup, warm weather, warm day, warm down, warm shower,
    warm bath, heart warming, warm welcome, warm feeling, warm water, heated pool, heat wave, heatwave, heat pack,
    heat pad, heat cream, deep heat, in the heat of, heat of the moment, dead end, dead line, deadline, off my head,
    out of my mind, jumped at, jump at, jump for joy, jumped for joy, jump rope, jumping jacks, box jump, box jumps,
    high jump, long jump, leg raises are, calf raises, calf raise, tooth ache, killing two birds, burning love,
    sting in the tail, sting concert, running up that hill, broken heart, broken record, sinking feeling,
    gut feeling, off the wall, fly on the wall, wall of fame, window shopping, heart in my mouth, cross my heart,
    know by heart, heart of gold, brown bear, dark chocolate, dark humour, dark night, in the dark,
    shot in the dark, dark horse, after dark, getting dark, gets dark, in the black, dark outside, it was dark,
    choked up, wheezy laugh, feeling under pressure, under pressure, peer pressure, water pressure, tyre pressure,
    tire pressure, pressure to, pressure at work, out of pocket, back to work, back to running, back to sport,
    back to football, end it with, end it there, end it on, ended it with, one more rep, flat out, hell of a,
    what the hell, like hell no, hell yes, hell yeah, hell no, hills from hell, class from hell, oh hell,
    go to hell, bat out of hell, run like hell, boss fight, cut out sugar, cut down, cut my run short, cut short,
    cut carbs, cut the grass, hair cut, haircut, cut to the chase, short cut, shortcut, clear cut,
    cut a long story short, cutting weight, cut the run short, cut calories, on a cut, cut the session,
    scratch that, from scratch, up to scratch, itching to, itch to get, itching for, bad hair, full time, full on,
    full body, full marathon, full blast, full tank, half time snack, full of energy, double time, double espresso,
    double knot, double session, double check, in stitches, had me in stitches, stitch in time, running stitch,
    side stitch, a stitch in my side, got a stitch, had a stitch, pressing issue, press ups, press up, leg press,
    bench press, press play, hot press, squeeze it in, squeeze in, tea time, tea towel, ran out of breath after,
    slow and steady, wicked, sick note, hot topic, hot shot, hotshot, shaky start, shake it off, milk shake,
    milkshake, protein shake, shake hands, shake shack, shakes after, hell week, weight training, weight lifting,
    weightlifting, body weight, lift weights, lifting weights, weights session, light weight, heavy weights,
    free weights, heavy rain, heavy bag, heavy traffic, heavy metal, heavy lifting, metal music, heavy session,
    stone wall, set in stone, stones throw, rolling stones, lose weight for, want to lose weight,
    trying to lose weight, losing weight on a diet, weight watchers, losing weight nicely, lost weight on purpose,
    step count, steps today, step class, step up, step ups, steps a day, stand by, standing desk, stand up comedy,
    first step, next step, step machine, step by step, stepped up, one step at a time
    """
)

# Signs that tell nothing alone, about a knee that is known to be sore anyway.
BARE: frozenset[str] = words(
    """
    pain exercise night morning walk move bend fast fall hit twist injury painkiller out better many everytime
    sharp control hold lift press bone travel vehicle family dark spread wake stop straight amount full catch
    breathe behind spot mileage swell stiff click abuser hop height wound bite backin operation otherjoint
    deep pop trust worse red cold hot crash ill pee bowel daily recur kid toomuch tight atrest sensed safe
    """
)

# Plain words that tell something only when the clause tells nothing else.
COMMON: frozenset[str] = words(
    """
    second room toilet see push throw hang break work time hear live week month die anymor goe go dangl ask
    house furniture floor bed day minut life home car brok water sleep eat drink shop shower door pass help
    need leav fine good bad tri kitchen stair bathroom hous make sure plan find lie sit talk speak school boss
    angri drunk man woman god pitch field
    """
)

# Words too common to make a sign without the part of the body they are about.
WEAK: frozenset[str] = words(
    """
    severe numb bothlegs tight atrest sensed
    pain swell huge bigger hot red cold pale fall hit twist injury move bend straight lift press bone deep
    full tight stiff lump worse better stop wake night morning many everytime exercise out backin fast sharp
    dark behind spread burst hold drag trust dent catch breathe wound bite bruise spot mileage travel vein
    pulse shorter amount period ill control vehicle height crash weak walk step hard cut click pop lock limp
    hop nonstop abuser violence dizzy kid daily recur worsening pee bowel sweat drop odd out hopsign tingle
    otherjoint calm family drowsy blood double toomuch run huge wheeze faint cough pus operation overdone
    vomit
    """
)

# A word of two classes means one of them in company: "drop, when this is told too".
OVERLAPS: tuple[tuple[str, str], ...] = (
    ("sharp", "pain"),
    ("swell", "huge"),
    ("huge", "bigger"),
    ("cold", "fever"),
    ("hot", "fever"),
    ("recur", "everytime"),
    ("dizzy", "faint"),
    ("vehicle", "exercise"),
    ("tight", "behind"),
    ("full", "tight"),
    ("heartrace", "faint"),
    ("worse", "worsening"),
    ("ill", "vomit"),
    ("drowsy", "rouse"),
    ("lump", "huge"),
    ("trust", "giveway"),
    ("hold", "giveway"),
    ("w:place", "out"),
)
