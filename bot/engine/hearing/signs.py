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
    lowerleg: calf, shin, lower leg, leg below knee, below knee, leg under knee, tibia, shin bone, calf muscle,
        calves, shins, bottom of my leg, bottom half of my leg, bottom part of my leg, lower part of my leg, lower
        half of my leg, leg below the knee, leg under the knee, front of my leg, back of my leg, gastroc, soleus,
        from the knee down, knee down, below the knee
    calf: calf, calf muscle, calfs, back of my lower leg, back of lower leg, gastroc
    shin: shin, shin bone, tibia
    foot: foot, toe, sole, instep, big toe, toe nail, feet, toes, heel and toes, forefoot, top of foot, top of my
        foot
    ankle: ankle, heel
    thigh: thigh, quad, quad muscle, hamstring, thigh muscle, thighs, quads, hamstrings, upper leg, upper thigh,
        front of my thigh, top of my leg
    hip: hip, hips, hip joint, hip bone
    groin: groin, groins, groin crease
    back: lower back, back pain, my back, his back, her back, back ache, backache, back hurt, back sore, spine,
        lumbar, sciatica, hip and back, back and hip, bad back, sore back, back is, spinal, back kill, low back,
        base spine, and back, plus back, back both, back too, back also, back as well, back aches, back aching, back
        is aching, back paining, back is paining, back is sore, back stiff, back is stiff, back is bad, back is bad
        too, back is killing, back is hurting, back hurting, back hurts, back has gone, back went, slipped disc,
        disc, lumbago, tailbone, coccyx, kamar
    saddle: bum, bottom, private, private part, private bit, genital, crotch, between leg, between my leg, down
        below, down there, inner thigh, backside, butt, buttock, arse, ass, vagina, penis, testicle, perineum,
        undercarriage, saddle area, nether region, bit between leg, inside thigh, rectum, anus, groin area, lady
        part, saddle, bits down there, privates, private area, private areas, intimate area, around my backside,
        back passage, where i sit, sitting area, under carriage, front bottom, willy, vulva, labia, scrotum, nether,
        bum cheeks, arse cheeks, sit bones, wiping, when i wipe, wipe, inside of my thighs, inner thighs, insides of
        my thighs, bikini area, pubic area
    chest: chest, rib, rib cage, breast bone, breastbone, sternum, lung, ribcage, chest area, breast, collarbone,
        collar bone, under my ribs, side of my chest, lungs, heart, my side, in my side, shoulder blade, shoulder
        blades
    face: face, lip, tongue, throat, eye, mouth, eyelid, neck swell, lips, eyes, cheek, cheeks, eyelids, face and,
        face has, jaw and lips
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
        shooting pain, nag, smart, tenderness, ow, bone kill, kill to, niggle, niggly, grumble, playing up, play up,
        giving me grief, giving me gyp, gyp, jip, twinging, paining me, discomfortable, uncomfortable, bothering me,
        troubling me, giving me trouble, giving me hassle, giving me bother, giving me jip, having pain, bruised
        feeling, it pinches, pinching, pinch, gnaw, gnawing, tweaky, cramp, cramping, spasm, ouchy, aching, killing
        me, knife, like knife, searing, jolt
    sharp: sharp, stab, stabbing, knife, like knife, searing, shooting, jolt
    severe: agony, excruciating, excruciate, unbearable, unreal, intolerable, off the scale, off scale, horrendous,
        horrific, severe, crippling, through the roof, through roof, killing me badly, can not take it, can not
        bear, insane, extreme, agonising, agonizing, worst ever, off the chart, beyond anything, torture, hell,
        writhing, unbearably, beyond a joke, beyond bearable, off the charts, agonized, mental pain, screaming at
        me, can not cope, can not take this, out of this world pain, dreadful, brutal, savage, killer pain, on
        another level, ridiculous pain, worse than labour, worse than childbirth, blinding, unimaginable, shocking
        pain, very very painful, too much pain, so much pain, very much pain, worst ever pain, passing out from
        pain, pain is too much, unable to tolerate, can not tolerate, not tolerable, not bearable, beyond tolerable,
        sky high, awful pain, terrible pain, horrible pain, murder when, pain is terrible, pain is awful, pain is
        horrible, terrible agony, worst pain, worst of my life, worst it has ever, worst i have ever, worst
        imaginable
    swell: swell, swollen, puff up, puffy, balloon, inflate, blow up, bloat, fat, puffed up, swelled up, swelling,
        fill with fluid, fluid, bulge, puff, puffed, water on knee, water on the knee, effusion, egg shape, swelled,
        fills up, fill up, squishy, ballooned, come up like, came up like, came up big, swelling up, gone up like,
        blew, water in knee, fluidy, fluid in, waterlogged, swelly, spongy, boggy, blows up, puffs up, plump,
        inflated, bulgy, swole, filled up, fluid filled, water retention, fat looking, chubby, big as
    huge: huge, very big, so big, really big, massive, enormous, giant, twice size, twice the size, double size,
        double the size, balloon, like a football, size of football, melon, grapefruit, blow up, size of, gigantic,
        very swollen, really swollen, so swollen, badly swollen, super swollen, hugely swollen, swollen loads, swell
        a lot, swollen a lot, lot of swelling, humongous, as big as, ballooned, bigger than the other, twice as big,
        double, rugby ball, twice as fat, mahoosive, can not see knee cap, trunk, tennis ball, orange sized, doubled
        in size, sausage, swelled up like, loads bigger, ginormous, size of a football, size of a melon, size of a
        grapefruit, size of a coconut, coconut, twice its size, twice its normal size, double its size, double its
        normal size, three times, triple, can not see the kneecap, can not find my kneecap, can not make out, no
        kneecap, lost the kneecap, kneecap disappeared, elephantine, elephant leg, pumpkin, cantaloupe, monstrous,
        as big as my head, like a basketball, like a rugby ball, bigger than my, so fat, very fat, swollen right up,
        swollen like mad, badly swelled, swelling is very bad, swelling is bad, very much swollen, too much
        swelling, severe swelling, serious swelling, crazy swollen, ridiculously swollen, proper swollen, puffed
        right up, extremely swollen, blew right up, tyre, turnip, doubled, like balloon, like a balloon, like an
        orange, rock melon, watermelon, like a pillow
    bigger: bigger than, larger than, fatter than, bigger, fatter, thicker, wider, larger, thicker than, wider than,
        twice size, double size
    fast: within hour, in hour, in a hour, within a hour, within minute, in minute, straight away, straightaway,
        immediately, instantly, quick, quickly, fast, right away, same evening, by evening, overnight, within couple
        of hour, within few hour, in few hour, in couple of hour, in no time, before my eye, at once, sudden,
        suddenly, within day, same day, minute later, hour later, hour after, minute after, minute, by night, by
        bedtime, by time, same night, rapid, rapidly, half time, by lunch, by the end, by tea, in minutes, in half
        an hour, within half an hour, half an hour later, an hour later, instant, right after, straight after,
        immediate, immediately after, in seconds, on the spot, before i got home, by the time i got home, by the
        time i got, before full time, by half time, before the final whistle, by teatime, same afternoon, two hours
        later, hours later, few hours later, couple of hours later, within the hour, in an hour, within two hours,
        just like that, out of nowhere, there and then, that evening, that night, within moments
    hot: hot, warm, burn, boil, heat, radiator, on fire, roast, scorch, fire, fiery, boiling, hot to touch, toasty,
        burning, oven, warmth, hotter, warmer, inflamed, egg on it, fry egg, like stove, warm to touch, heat coming
        off, heat coming, giving off heat, cooking, sizzling, burn up, burning up, hot as, like an oven, like a
        furnace, furnace, fiery hot, feverish to touch, very warm, like a hot water bottle, like a hotplate, hot
        plate, stove, sunburn
    red: red, redness, crimson, scarlet, flush, inflamed, pink, fiery, angry, beetroot, angry looking, reddish,
        lobster, red raw, redder, bright red, cherry red, tomato, ruddy, rosy, reddened, gone red, ruby, strawberry
        coloured, red all over, red patch, like a tomato, sunburnt looking
    cold: cold, freeze, frozen, icy, ice cold, stone cold, like ice, ice, freezing, colder, no warmth, corpse, cool,
        like a block of ice, ice block, iceberg, like a fridge, cold as, clammy cold, no heat, icicle, colder than,
        cold to touch, like marble cold, lost its warmth, lost warmth
    pale: white, pale, blue, gray, purple, bluish, mottled, waxy, marble, dusky, ashen, blueish, greyish, grayish,
        no colored, purplish, lost colored, like wax, ghost, pasty, wax, funny colored, wrong colored, odd colored,
        strange colored, corpse, whitish, discolored, changed color, color drained, color has gone, drained of
        color, funny color, wrong color, strange color, odd color, weird color, no color, lost color, lost its
        color, change color, black, white as a sheet, like a ghost, drained, see through, bloodless, chalky, chalk,
        grey looking, greyed, snow white, like paper, lavender, bluey, whiteish, yellowish white, lilac, gone a
        horrible color, bad color, gone a bad color, a bad color, horrible color, off color, not normal color, not
        the right color, color is not normal, color is different, different color, changed its color, color changed,
        losing color, losing its color, blanched, no blood getting, no blood flow, no blood going
    fever: fever, feverish, shiver, shakes, shaking chill, rigor, flu, flu like, temperature, temp, sweat all night,
        hot and cold, burn up, clammy, sweats, temp up, shivery, febrile, hot and cold sweats, fevery, chill, teeth
        chatter, goose bump and hot, running a temp, sweat through, sweat buckets, cold sweat, flu symptom, sweaty
        and shaky, shivering, high temp, running hot, roasting, shivers, the shivers, feverishness, got the chills,
        chills, shaking all over, uncontrollable shaking, boiling up, sweats and shivers, burning with fever, flu
        type, hot flushes and shivers, sweaty and cold, hot then cold, cold then hot, feel fluey, fluey, flu ish,
        fluish, coming down with something, temperature is up, pyrexia, spiking, rigour, under two duvets, shiver
        under, bukhar, feel hot and cold, goosebumps and cold, shaking, shaking and, shakes bad, can not stop
        shaking, trembling all over
    ill: ill, unwell, poorly, rough, sick, like death, lousy, terrible in myself, off colored, grotty, vomit, feel
        awful, feel terrible, really bad in myself, really unwell, very ill, so ill, so unwell, not well at all,
        feel dreadful, wiped out, rotten, feel grim, washed out, feel horrible, feel sick, nauseous, queasy
    nightsweat: night sweat, sweat at night, drenched, soaked sheet, wake soaked
    breathless: out of breath, short of breath, breathless, shortness of breath, gasp, pant, breathlessness, short
        breath, winded, breath short, gasp for air, gasping, hard to breathe, fight for breath, struggle to breathe,
        trouble breathe, difficulty breathe, difficult to breathe, trouble to breathe, struggle for breath, breath
        is short, breathing is hard, breathe is hard, breathing hard, puffed out, breathe heavy, breathing heavy,
        breathe problem, breathing problem, breathing trouble, breathing difficulty, struggle breathe, breath fast,
        breathe fast, shallow breath, breathe shallow, air hungry, not enough air, breathe is get hard, breathe is
        difficult, breathe get hard, puff like, breath problem, breath difficulty, hard breathe, out breath, puff
        and pant, breath go short, gasp for breath, out of puff, no puff, short winded, huffing, can not get breath,
        breathing is not right, breathing is not normal, breathing is not proper, breathing not right, breathing not
        normal, breathing not proper, breathing funny, breathing is funny, breathing is off, breathing is weird,
        breathing bad, breathing is bad, breathing is laboured, laboured breathing, labored breathing, breathing is
        shallow, shallow breaths, lack of air, starved of air, suffocating, suffocate, gulping air, gulping for air,
        gasping for breath, catching my breath, wheezing for air, lose my breath, losing my breath, losing breath,
        lost my breath, difficulty in breathing, breathing difficulties, problem breathing, problem in breathing,
        difficulty catching, hard to get air, hard to get a breath, hard to get breath, hard to draw breath,
        drowning, smothering, smothered, shortness of breathing, breath is going, breath going short, breath
        shortness, panting, puffing, huffing and puffing, puffing and panting, not getting air, not getting enough
        air, not getting breath, can not fill my lungs, tight breath, breath stopping, breath is stopping, short of
        air, tight breathing, breathing tight, breathing heavily, breathing fast, breathing quickly, need to sit up
        to breathe, struggling for air, struggling to get air, struggling to get a breath, struggling to catch,
        struggle to talk
    breathe: breathe, breath, inhale, breath in, breathing, deep breath, air
    catch: catch my breath, get my breath, catch breath, get air, get enough air, get breath, breathe properly,
        breathe right, get a breath, get a proper breath, get a full breath, take a full breath, get my breath back,
        draw breath, breathe well, breathe freely, breathe normal, breathe easily
    faint: black out, blacked out, pass out, passed out, faint, lose consciousness, unconscious, keel over, fainted,
        light headed, light-headed, lightheaded, nearly pass out, go out cold, keeled over, went down like, out
        cold, lost consciousness, blackout, black outs, blackouts, fainting, nearly passed out, almost passed out,
        about to pass out, going to pass out, near faint, went unconscious, came to on the floor, woke up on the
        floor, everything went black, vision went black, vision went dark, fainted and fell, see stars and went,
        nearly blacked out, felt faint, feel faint, feeling faint, syncope, greying out, dropped to the floor, i
        collapsed, collapsed in the, collapsed this, collapsed and, collapsed at home, he collapsed, she collapsed
    dizzy: dizzy, woozy, spin, giddy, lightheaded, light headed, head spinning, head is spinning, room spinning,
        lightheadedness, dizziness
    heartrace: heart race, heart racing, palpitation, heart pound, heart is race, heart thump, heart hammer, heart
        is pound, heart go mad, heart flutter, heart beat fast, heart beating fast, heart go fast, heart is go fast,
        heart is beat fast, pulse race, pulse is race, heart goes crazy, heart is hammer, heart is thump, heart is
        racing, heart going, heart is pounding, heart is banging, heart banging, heart beating out, heart skipping,
        heart skip, heart fluttering, heart is fluttering, heart jumping, racing heart, fast heartbeat, heartbeat is
        fast, heart rate is high, heart rate is up, pounding heart, heart rate is, irregular heartbeat, heart
        thumping, heart is thumping, heart hammering
    cough: cough, cough up, spit, spit up, bring up, hack up, coughing, coughed, hacking, hacked, spitting, spat,
        brought up, phlegm, sputum, mucus
    blood: blood, bloody, bleed, bleeding, blood stain, blood streak, bleeds, haemorrhage, hemorrhage, blood clots,
        haemorrhaging
    numb: numb, numbness, no sensation, lose feeling, lose sensation, dead, no feeling, fall asleep, go to sleep,
        asleep, no feel, lose all feeling, anaesthetised, deadened, lose the feeling, numbed, lost sensation, losing
        feeling, lost feeling, lost all feeling, gone dead, gone numb, no touch, can not feel anything, numby,
        frozen feeling, like dentist, novocaine, novocain, anaesthetic, anesthetic, insensitive, no sensations
    bothlegs: both leg, both my leg, both of my leg, both foot, both my foot
    tingle: tingle, tingly, pin and needle, needle, prickle, prickly, fizzy, buzzing, pins and needles, ants,
        electric, zing, tingling, pins and needle, static, tv static, crawling, ants crawling, buzz, buzzy, fizzing,
        electric shock, electric shocks, current running, sparks, prickling, needles and pins, paresthesia, zaps,
        zapping, pin needles
    weak: weak, weakness, floppy, flop, no strength, lose strength, no power, lose power, feeble, wobbly, no strong,
        dropped foot, drop foot, foot drop, like jelly, powerless, weaker, useless, weakened, no muscle, will not
        work, does not work, not working, not responding, stopped working, gone weak, losing power, losing strength,
        loss of power, loss of strength, dead weight, paralysed, paralyzed, paralysis, lame
    drag: drag, scuff, trail, catch on carpet, slap floor, slap the floor, slap, dragging, catches the floor, catch
        my toe, catches on, flapping, flaps, slapping
    lock: lock, jam, it stick, seize, seized, wedge, wedged, stuck, catch then, locks up, locked up, jammed, gets
        caught, snag, lock up, catch, get caught, seize up, like a rusty gate, frozen, freezes, freeze, jams,
        jamming, stuck halfway, gets stuck, stuck bent, hitch, hangs up, locking, something blocking, blocked,
        block, blocking, something caught, get jammed, binding, binds, gets trapped, trapped, catching, snagged,
        unlock, pinned bent, seizing, ceased up, cease up, siezed, sieze, stuck in position, stuck in one position,
        caught inside, wedging, it sticks, keeps sticking, knee sticks
    giveway: give way, give out, buckle, collapse, fold, crumple, go from under, go from underneath, let go, let me
        down, give in, unstable, instability, cave in, go under me, go from beneath, folded, gave from under, go out
        from under, go out on me, drop me, go beneath me, give under me, goes and i fall, buckled, wobble out, give
        beneath, quit on me, turn to jelly, fail me, nearly drop me, gives on me, give on me, slide out from under,
        shift out, slip out from under, went out on me, unsteady, collapsing, gives way, gave way, gave out,
        buckles, buckling, go on me, going on me, goes on me, goes from under, went from under, disappears from
        under, drops from under, dropping out from under, folds, folding, going from beneath, crumbles, crumble,
        crumpling, caves, caving, slip from under, slipping from under, fold under, feel like going, slides from
        under, wobbles and goes, no stability, lack of stability, unstability, not stable, unsupportive, leg went,
        knee went, leg goes, knee goes, goes out, went out, going out, go out, wobbly, wonky feeling, bends backward
        under, gave in, dodgy and gives, giving under, not steady, can not rely, no control of knee, giving way,
        giving out, giving in, gives in, suddenly gives, knee gives, it gives, leg gives, gives and, leg will not
        hold and
    trust: trust, rely, count on, depend, confidence, rely on, confident
    click: click, clunk, crunch, grind, crack, snap, pop, creak, grate, crepitus, clicky, click and clunk, clicking,
        grinding, crunchy, catches, clicked, clunking, clunks, cracking, crackling, cracks, crunching, crunches,
        grinds, popping, pops, snapping, snaps, knocking sound, scraping, grating, crackle, clonk, clacking, tick
        sound, ticking, rice krispies, krispies, catching sound, gravel, gravelly, sandpaper
    pop: pop, snap, crack, bang, tear, rip, twang, popping sound, tearing, ping, crunch, tore, like elastic band,
        gunshot, crackling sound, popping noise, loud noise, clunk, popped, loud bang, loud crack, loud pop, loud
        snap, ripped, rupture, ruptured, snapped, popping, something gave, crunched, cracked, like a branch, like a
        twig, twig, ping sound, pinged, thud, popped loudly, snapping sound, cracking sound, tearing sound, tear
        sound, ripping sensation, tearing sensation
    sensed: feel, felt, hear, heard, sound, noise, something, hearing, feeling of
    walk: walk, step, stand, put weight, bear weight, weight bear, put foot down, put my foot down, put pressure,
        take step, stand up, weight on, put any weight, take any weight, take weight, take my weight, load, stand
        on, step on, walk on, take weight on, put my weight, hold weight, bear my weight, bear any weight, bear
        load, weight-bear, weight bearing, weight, foot down, put it down, put it on the floor, put it to the floor,
        put it on floor, put it to the ground, foot to the floor, foot on the floor, foot on the ground, foot to the
        ground, touch the floor, touch the ground, put any pressure, put pressure on, apply weight, support weight,
        get about, get around, stand on that, put my full weight, full weight, keep weight, keep my weight, keep
        foot, keep my foot, place my foot, place weight, place any weight, take any pressure, carry my weight, carry
        weight, support my weight, support any weight, stand up on, put the foot down, put his foot down, put her
        foot down, put weight through, weight through it, weightbear, bear, get up and walk, hobble, take a single
        step, four steps, make it to the toilet, make it to the loo, make it to the bathroom, make it to the
        kitchen, get to the toilet, get to the loo, get to the bathroom, get to the kitchen, get upstairs, put my
        leg down, put leg down, put it on the ground, tread, rest weight, balance on it, walking
    hold: hold me, hold my weight, hold my, hold up, support me, support my, hold, take me, hold me up, support,
        bear me, carry me
    hop: hop, hop around, crawl, crutch, carry me, carry, bum shuffle, wheelchair, hold onto wall, hold on to wall,
        hobble on one leg, on my bum, hopping, shuffle on my bum, piggyback, on all four, hops, crutches, zimmer,
        walking frame, frame to get, crawling, dragging myself, drag myself along, shuffling on my, being carried,
        had to be carried, office chair to get around, commode, wheel chair
    limp: limp, walk funny, walk with limp, hobble, limping, walk weird, walk lopsided, limps, lopsided, hobbles,
        hobbling, walking funny, walks funny, walking oddly, walks on his toes, walks on her toes, favouring,
        favoring, favours, favors, walking like a penguin, gammy, waddle, waddling, dragging his leg, dragging her
        leg, not walking right, walking not right, walking weird, walks weird, walking crooked
    bend: bend, flex, bending, fold it, flexion, to 90, past 90, to 90 degree, right angle, past 30 degree, 30
        degree, 20 degree, 90 degree, bends, get it past, bent more, fold my knee, fold the knee, flexing, to
        ninety, knee to chest, bend past, go past, bring my heel, heel to bum, heel to my bum, squat down, bent at
        all
    straight: straight, straighten, extend, straighten out, unbend, extension, straight out, straightening,
        straightened, straighten up, fully extend, get it flat, flat on the bed, lock it out, stretch out, stretch
        it out, stretch it, fully straight, straightening out, put it straight, stretch leg
    lift: lift, raise, straight leg raise, leg raise, leg lift, pick up, kick out, lift up, lifting, kick it out,
        raise it, lift it, hold it up, straight leg lift, pick it up, raising, elevate it
    move: move, movement, budge, motion, moving, wiggle, wriggle, shift it, moved, mobility, movements
    fall: fall, fell, trip, tumble, land, come off, fall off, drop off, stumble, slip on, go over, fall over, slip
        over, slip, landed, wipe out, stack it, faceplant, topple, slipping, tripped, fell over, fell off, came a
        cropper, cropper, went flying, went down hard, hit the deck, slipped, skidded, skid, took a tumble, took a
        spill, spill, went arse over, stacked it, face planted, face plant, landing, landed on, went down on, knees
        hit, fell on, knocked over, fallen, dropped off, dropped from, dropped about, dropped onto, plummeted,
        plunged, plunge, flew off, flew down
    hit: hit, bang, knock, bash, smack, whack, collide, bump, kick, strike, crash into, smash, slam, tackle,
        clatter, whacked, banged, clipped, struck, clobber, bumped, hitting, smacked, kicked, knocked, walloped,
        wallop, clattered, clouted, thumped, impact, took a blow, blow to, direct blow, a hit, rammed, jarred,
        tackled, headbutted, got caught by, whacking, studs, dashboard
    twist: twist, wrench, sprain, roll, turn awkward, pivot, turn wrong, hyperextend, tweak, twisted, wrenched,
        sprained, rolled, pivoted, tweaked, jarred, turned awkwardly, turned funny, turned badly, turned wrong,
        turned it, jolted, rotated, overstretched, bent it back, bent back the wrong, hyperextended, hyper extended,
        went over, went over on, rolled over on, landed awkwardly, landed wrong, landed funny, landed badly, awkward
        landing
    crash: crash, collision, pile up, accident, run over, knock down by, wreck, write off, ran over, got run over,
        rta, crashed, pileup, smash, wrap around, roll over, knock off, head on, t bone, get hit by, got hit by, get
        knock down, get hit, get knock off, smashed into, smashed into me, went into me, went into the back of, ran
        into me, drove into me, reversed into, reversed over, rear ended, rear end, collided, t boned, mowed down,
        mown down, knocked me off, knocked me over, knocked me down, hit and run, ploughed into, plowed into, head
        on smash, rolled over, overturned, flipped, came off at, thrown, ejected, trapped under, pinned under,
        crushed, crush, knocked off my bike, got hit, came off, wiped out, run me over, ran me over, clipped me,
        clipped by, bumped me off, hit me from, hit me while, knocked into me, drove over, ploughed into me
    vehicle: car, van, lorry, truck, bus, motorbike, moped, scooter, quad bike, motor bike, motorcycle, taxi, tram,
        horse, e scooter, escooter, atv, tractor, jeep, suv, van driver, at speed, high speed, motorway, bike at
        speed, dirt bike, snowmobile, jet ski, auto rickshaw, rickshaw, quad, dirtbike, vespa, scooty, bike taxi,
        tuk tuk, tuktuk, forklift, fork lift, digger, dumper, ute, pickup, pick up truck, 4x4, lawnmower, ride on
        mower, go kart, gokart, kart, snow mobile, jetski, dodgem, e bike, ebike, mph, kph, km per hour, kmh, miles
        an hour, two wheeler, activa, horse at a gallop, gallop, cantering, train hit, ambulance, coach crash,
        lorries, harley, by a train, by train hit, passenger, passenger seat, dashboard, dash, windscreen,
        windshield
    height: ladder, roof, wall, balcony, scaffold, cliff, tree, window, second floor, first floor, third floor,
        flight of stair, whole flight, flight of step, full flight, all stair, bridge, height, fence, climbing wall,
        top of stair, upstairs window, loft, attic, storey, garage roof, all the way down stair, down whole stair,
        from high, boulder wall, down the stair, down stair, quarry, ledge, ski lift, bunk bed, tree house, top
        bunk, flight, loft hatch, hatch, storeys, up a tree, out of a tree, from the terrace, off a terrace, off the
        roof, off a roof, off a wall, off the wall onto, off a ladder, off the ladder, off ladder, step ladder,
        stepladder, steps onto concrete, whole staircase, entire staircase, all the stairs, down the staircase, down
        a staircase, down staircase, down the steps, down some steps, down some stairs, down concrete steps,
        stairwell, mezzanine, crane, high wall, high fence, wall onto, trapdoor, manhole, ravine, ditch, embankment,
        cliff edge, diving board, trampoline, climbing frame, monkey bars, zip line, zipline, parachute, paraglider,
        paragliding, sky diving, skydiving, bungee, upstairs, stage onto, truck bed, lorry bed, rooftop, first
        storey, second storey, 2nd floor, 1st floor, 3rd floor, top of the stairs, top of the ladder, rock face,
        boulder, crag, hayloft, grain store, fell storey
    injury: injury, injure, accident, go over on, hurt it
    pee: pee, wee, urine, urinate, piss, peeing, weeing, urination, pass water, bladder, water work, peed, weed,
        pissing, waterworks, wee wee, pass urine, passing urine, passing water, go for a wee, need a wee, need a
        pee, do a wee, have a wee, have a pee, when i go, water passing, toilet water, susu, my water
    dark: dark, brown, black, cola, coke, tea, coffee, rusty, rust, coca cola, pepsi, dark red, chocolate, bloody,
        stout, guinness, blackish, reddish, maroon, darker, brownish, iced tea, soy sauce, really dark, dark brown,
        very dark, like cola, like coke, like tea, dark tea, dark orange, burnt orange, mahogany, treacle, molasses,
        root beer, dr pepper, gravy, beetroot, cranberry, espresso, cocoa, rum, cognac, whiskey, whisky, brandy,
        marmite, vegemite, barbecue sauce, black tea, blackcurrant, red wine, port wine, red
    bowel: poo, poop, stool, bowel, shit, feces, crap, faeces, number two, no 2, poos, poops, pooed, bowel movement,
        stools, loo roll, turd, crapped, bowel motion, bowel motions, loose motion, loose motions, passing motion,
        pass motion
    incontinent: wet myself, wet my pants, wet my bed, wet the bed, soil myself, pee myself, poo myself, piss
        myself, shit myself, wee myself, incontinent, incontinence, leak pee, leak urine, lose control of my, lose
        control of, leak wee, accident in my pants, mess myself, wet my self, wet himself, wet herself, pee without,
        dribble pee, leaking pee, leaking urine, peeing myself, messed myself, had an accident, having accidents, no
        bladder control, no bowel control, bladder leak, bladder leaks, leaky bladder, pooing myself, soiled,
        soiling, wee leaks, pee leaks, pee is leaking, urine is leaking, urine leak, urine leaking, urine comes, pee
        comes out, wee comes out, pee comes, wee comes, dribbling, dribbling pee, no control over my bladder, no
        control over bladder, no control over toilet, no control over pee, no control over wee, no control of
        toilet, no control on toilet, no control on urine, lost toilet control, lost bladder control, lost bowel
        control, losing control of my bladder, losing control of my bowels, losing bladder control, losing control
        of bladder, wee running down, pee running down, peed myself, weed myself, wetting myself, wetting the bed
    control: control, hold my pee, hold my wee, hold it in, hold my bladder, hold pee, hold urine, tell when i need,
        tell when i need a wee, tell when i need a pee, tell when i need to go, know when i need, feel when i need,
        feel when i go, sense when i need
    painkiller: ibuprofen, nurofen, advil, naproxen, aspirin, paracetamol, panadol, tylenol, codeine, co codamol,
        cocodamol, voltarol, diclofenac, aleve, pain killer, painkiller, pain pill, pain med, pain medicine, tablet,
        pill, medicine, medication, nsaid, anti inflammatory, motrin, tramadol, calpol, combiflam, brufen,
        acetaminophen, pain tablet, capsule, excedrin, disprin, crocin, dolo, co-codamol, anadin, solpadeine,
        feminax, cuprofen, pain relief, dihydrocodeine, ketorolac, celecoxib, celebrex, meloxicam, etoricoxib,
        voltaren, anti inflammatories, pack of tablet, oxy, morphine, dose, aspirins, antiinflammatories,
        anti-inflammatory, anti-inflammatories, diclo, panadeine, nurofen plus, co codamols, paracetamols,
        ibuprofens, pain tablets, ibu, meftal, zerodol, saridon, hifenac, flexon, arthrotec, mefenamic,
        indomethacin, etodolac, piroxicam, ponstan, tramadols, zapain, kapake, oxycodone, percocet, vicodin,
        hydrocodone, norco, pregabalin, gabapentin, nefopam, pain reliever, pain relievers, anti inflams,
        antiinflams, anti-inflams, strips, strip of, tabs of, gels, voltaren tablets, those tablets, that tablet,
        new tablets, tylenols, advils, aleves, panadols
    toomuch: too many, too much, far too many, way too many, load of, loads of, handful, lots of, so many, tons of,
        loads, shed load, a load of, whole load, tonnes of, dozens, excess, excessive, extra
    overdone: double dose, doubled up, double up, doubled, overdose, od, whole pack, whole box, whole strip, entire
        pack, entire box, entire strip, whole packet, lost count, lose count, more than packet, more than pack, more
        than the packet, more than the pack, more than box, over the limit, over limit, whole bottle, over the
        maximum, more than i should, more than you should, more than allow, twice the dose, double the dose, more
        than the max, max dose twice, by mistake twice, triple dose, like sweets, like candy, like smarties, over
        the max, past the limit, more than the label, more than recommended, more than the box, extra dose,
        exceeded, too many of them, too many at once, all of them at once, whole lot of, full pack, full strip, full
        packet, full bottle, full box, entire packet, entire bottle, finished the packet, finished the pack,
        finished the box, finished the bottle, finished off the packet, emptied the packet, emptied the bottle,
        empty packet, all the tablets, all my tablets, all of my tablets, more than the maximum, more than allowed,
        over max, above the limit, above the max, above the dose, more than you are meant to, more than i am meant
        to, more than i was meant to, more than you are supposed to, more than i was supposed to, more than
        supposed, more than prescribed, more than the dose, over dose, overdosed, over dosed, took it twice, took
        them twice, doubled the dose, double dosed, double dosing, doubling up, mixed up my tablets, lost track, can
        not remember how many, not sure how many, do not know how many, no idea how many, forgot how many,
        miscounted, by mistake i took, accidentally took, accidently took, popping them, popping pills, twice as
        many, too close together, every hour, every two hours, every 2 hours, left in the box, left in the packet,
        necked them, downed them, took the lot of, over the daily limit, over daily limit, above the daily limit,
        past the daily limit
    thinner: blood thinner, warfarin, apixaban, eliquis, xarelto, rivaroxaban, clopidogrel, heparin, coumadin,
        dabigatran, pradaxa, edoxaban, plavix, anticoagulant, blood thinning, thinner, hemophilia, von willebrand,
        lixiana, bleed disorder, clotting disorder, bleed easily, enoxaparin, clexane, lovenox, fragmin,
        acenocoumarol, ticagrelor, brilinta, anti coagulant, anticoag, factor 8, factor viii, low platelet, platelet
        disorder, tinzaparin, bleeding disorder, bleeding condition, anticoagulants, anti-coagulant, acitrom,
        bleeder, thin my blood, thin the blood, blood thin, pradax, blood thiner, thinners, anti clotting,
        anticlotting, ecosprin, clopitab, xeralto, eloquis, elequis, apixiban, warferin, warfrin, heperin,
        clopidogril, bleeding problem, clotting problem, clotting condition, haemophilic, hemophilic, hemophiliac,
        itp, thrombocytopenia, blood does not clot, blood will not clot, prasugrel, fondaparinux, dalteparin
    bruise: bruise, black and blue, bruising, purple, black and purple, black n blue, bruised, blue and black,
        yellow and purple, massive bruise, purple and blue
    wound: cut, gash, graze, scrape, wound, laceration, slice, puncture, split, stitch, abrasion, scratch,
        lacerated, split open, scab, skin tear, gaping, torn open, flap of skin, skinned, blister, skin open, rip
        open, stab wound, skin broken, broken skin, sliced, slit open, gashed, grazed, scraped, cuts, nick,
        incision, stab, stabbed, tear in the skin, cut open, hole in my, hole in, open wound, open sore, ulcer,
        blisters, carpet burn, road rash, rug burn, turf burn, scabs, slash, slashed, speared, impaled, spiked,
        punctured, piercing
    deep: deep, to bone, gape, gaping, wide open, down to bone, right through, inside of my knee, flap, to the bone,
        really deep, very deep, right down, deeply, white stuff inside, see inside, inside my knee, see white, see
        fat, see the fat, see tendon, see muscle, see the muscle, yellow fat, flesh, meat, can see in, gaped,
        hanging open, split right open, through to the bone, right to the bone, all the way to the bone
    bone: bone, bony, knob, knobbly, bony bit, bony bump, bony part
    press: press, touch, poke, prod, push on, squeeze, tap, pressing, touching, tender
    pus: pus, ooze, weep, yellow, gunk, discharge, infected, infection, oozing, weeping, leaking, gunge, leak,
        crust, smelly, smell, green, goo, cloudy fluid, yellow stuff, infect, goopy, pussy, septic, oozes, oozed,
        weeps, seeping, seep, yellow gunk, yellow liquid, yellow fluid, green stuff, creamy stuff, crusty yellow,
        smells bad, stinks, stink, foul, festering, fester, gone bad, gone septic, went bad, turned bad, infecting,
        infectious, abscess, maggot, dirty liquid, boil on, boil near, boils on
    bite: bite, sting, insect, mosquito, tick, horsefly, wasp, bitten, stung, spider, bit me, something bit, midge,
        ant bite, jellyfish, flea, bug bite, insects, mozzie, snake, cat scratch, dog bite
    spread: spread, track up, creep up, travel up, red line, streak, red streak, red track, getting bigger, grow,
        going up my leg, moving up, climb up, expand, spreads, spreading, creeping, creeping up, moving up my leg,
        tracking, tracking up, travelling up, traveling up, line going up, red lines, red streaks, bigger patch,
        patch is growing, extending, growing outwards, larger each
    lump: lump, bump, bulge, golf ball, like ball, squishy ball, cyst, egg, swelling like, nodule, growth, marble,
        knot, bulging, pea, hard spot, baker, lumpy, swelling like a, golfball, ping pong ball, tennis ball, grape,
        plum, walnut, olive, bumpy, pebble, a mass, growths, hard thing, round thing, sac, pouch, bubble,
        protrusion, sticking out lump, tumour, tumor, knobble, mass on, tight ball, like a ball, hard ball, soft
        ball, ball
    behind: behind, back of knee, back of my knee, back of the knee, fold of knee, crease of knee, at back, rear,
        crook of knee, hollow of knee, at the back, back of leg, behind it, hollow behind knee, fold at back, behind
        the knee, behind my knee, back of his knee, back of her knee, knee pit, kneepit, backside of knee, bend of
        knee, fold of my knee, back side of knee, crease behind, back of the leg, behind leg, in the back of, in
        back of my knee, behind my leg, rear of, rear of my knee, crook, knee crease, popliteal, hollow, underside
        of knee, underside of my knee
    full: full, tight, fullness, tightness, pressure, squash, pressing, full up, pressured, stuffed, squashy,
        swollen feeling, blocked feeling, squishy
    tight: tight, tightness, tense, stretch, pressure, heavy, squeeze, crush, squash, vice, constrict, band around,
        band round, firm, tighter, bursting, elephant sit, elephant on, someone sit on, weight on chest, tightening,
        squeezing, crushing, heaviness, taut, gripping, band, clamped, clamp, strangled, tourniquet, compressed,
        constricted, tightens, stretched, pressing down, sitting on my, standing on my, sits on my, stands on my,
        someone standing on, weight on my chest
    rockhard: rock hard, hard as rock, hard as stone, hard as wood, like wood, like drum, tight as drum, like rock,
        like stone, solid, rigid, hard, like concrete, stone, board, concrete, like wooden, like steel, brick, like
        board, like brick, like a brick, as a brick, hard as a, solid as, rock solid, rock, stiff as a board,
        cement, wood, wooden, like metal, iron, very hard, hard and shiny, shiny and hard, tight and shiny, so
        tight, super tight, so hard, as tight as, drum, hardened, gone hard, marble hard
    burst: burst, explode, explosion, split open, pop open, bursting, exploding, splitting, about to burst, going to
        burst, going to pop, skin will split, erupt, rupture my skin
    worse: worse, more painful, more sore, more swollen, hurt more, hurting more, painfuller, more pain, sorer,
        hurts more, wors, more intense, worser, stiffer, more stiff, ache more, aching more, more than yesterday,
        sharper, not less, stronger, bigger than yesterday, harder to walk, pains more, bad than, more bad, badder,
        aches more, less able, worst than, worst today, more hurting, stronger pain, pain is more, increased,
        intenser
    worsening: get worse, getting worse, got worse, gets worse, worsen, get bad, getting bad, increase, deteriorate,
        go downhill, go up not down, progressively, intensify, worse and worse, ramp up, escalate, more and more
        pain, more and more painful, more and more sore, go the wrong way, wrong direction, keep growing, keep
        building, pain is build, grow worse, become worse, becoming worse, go from bad to worse, get more painful,
        getting more painful, get more sore, getting more sore, getting more swollen, get stronger, getting
        stronger, get bigger and sore, more each day, worse by the day, worse by day, worse every day, worse each
        day, going up and up, creeping up, getting badder, becomes worse, getting worst, become worst, more every
        day, more and more, going up day, increasing, increasing daily, increasing day by day, ramping up, building
        up, on the increase, gets more, going backwards, going back wards, snowballing, not better but worse, from
        bad to worse, steadily worse, slowly getting worse, gradually getting worse, gone downhill, deteriorated,
        worsened, worsens, has doubled, aggravated, gets worser, higher every day, keeps climbing, shooting up, up
        every day, pain climbing, climbing every day, getting progressively worse, gotten worse, gone worse, gone
        from bad, getting more, building day, is building, intensifying, keeps increasing, keeps going up, more each
        time, worse each time, each day worse, worse and not better, slowly worse
    daily: yesterday, today, each day, every day, day by day, daily, than before, day one, last night, this morning,
        than it was, than when it, than this morning, by the day, first day, day before, two days ago, than on,
        rest, rested, resting, couch, sofa, despite
    recur: come back, coming back, again, return, go up and down, come and go, back up, refill, keep, keeps,
        returns, back again, fill up again, came back, comes back again, back up again, swells back, swollen again,
        again and again, on and off
    better: better, ease, improve, relief, shift, settle, help, change, heal, go away, clear, fade, improvement, go
        down, recover, recovery, get rid, difference, budge, subside, disappear, let up, difference made, easing,
        eased, improving, improved, healing, healed, shifted, mending, letting up, subsiding, subsided, calmed down,
        calm down, calming, going away, gone away, fading, faded, resolve, resolving, relieved, settling, settled,
        budging, lessen, lessening, recovering, cleared up, clearing up, reduce, reducing, come right, coming right,
        shake it, shake this, shake off, clearing, fading away, any better, any easier, easier, getting any better,
        calmed, settle down, going anywhere
    stop: stop, clot up, stem, slow down, close
    wake: wake, awake, woken, sleep, keep me up, wakes, waking, keep me awake, disturb my sleep, wakes me, woke me,
        waking me, wakes me up, waking up with, kept awake, keeping me awake, keeps me awake, keeping me up, keeps
        me up, can not sleep, no sleep, not sleeping, sleepless, disturbs my sleep, lost sleep, up half the night,
        wake up in the night, wake in the night, wake up at night, waking in the night, wake in the middle, woke in
        the night, woke up in the night
    night: night, 3am, 2am, 4am, nighttime, bed time, middle of night, bed, night-time, night time, nightly, every
        night, at night, each night, in the night, during the night, middle of the night, at 3, small hours, wee
        hours, dead of night, 4 am, 3 am, 2 am, 1am, nights running, at nights
    morning: morning, when i wake, wake up, when wake, waking up, get out of bed, first thing, get up, get going,
        get move, out of bed, wakeup, after sleep, mornings
    stiff: stiff, stiffness, rigid, seized, rusty, loosen, loosen up, cement, tin man, stiffer, creaky, stiffens,
        stiffened, stiff as a board, loosening, get going, get moving, limber up, seized up, unstiffen, tightness,
        concrete, ceased, creaks, warm up, wear off, wears off
    many: for hour, hour, ages, long time, whole morning, all morning, till noon, till lunch, until lunch, until
        noon, half a day, half the morning, till midday, most of the morning, till 10am, until 10, till 10, till 11,
        until 11, till eleven, till ten, hour or more, half hour, half an hour, until 10am, until lunchtime, until
        midday, couple of hour, hour and a half, til lunch, til noon, by lunchtime, half the day, most of the day,
        ages to, forever to, takes forever, takes ages, long while, good hour, well over an hour, more than an hour,
        over an hour, half hour plus, for ages, entire morning, through the morning, mid morning, until eleven,
        hours, for hours
    atrest: at rest, even lying, even sitting, even lie, even sit, sit still, sitting still, lie still, keep still,
        lying still, do nothing, doing nothing, even when i do not move, even in bed, lie down, lying down, even
        when i sit, even when i lie, even with my leg up, resting, when i am still, even rest, even resting, lying
        in bed, not doing anything, without doing anything, when i am not moving, even at night, even on the sofa,
        on the sofa, even when resting, at complete rest, even asleep, feet up, leg up, legs up, my feet up, leg
        raised, leg elevated, lying here, sitting here, just lie there, lying there doing nothing, lying there not,
        sitting there doing nothing, while sitting still, when not moving, while not moving, even when not moving,
        even when i am not moving, even without moving it
    everytime: every time, each time, whenever, every run, each run, every game, each game, after every, after each,
        every session, each session, keep, always, again and again, without fail, every single time, day after,
        every week, each week, every match, each match, everytime, once i exercise, any time, anytime, each workout,
        every workout, everytime i, comes back every, all the time when, all the time i, whenever i, following
        every, after any, any time i, always after, each and every, every training, every practice, every ride,
        every walk, every jog, day following, after training, every gym, after matches, after games, after runs,
        constantly
    exercise: run, game, match, football, exercise, gym, training, train, session, workout, jog, play, class, sport,
        tennis, squat, cycle, ride, cycling, running, hike, dance, leg day, netball, basketball, spin, badminton,
        crossfit, marathon, rugby, walk long, squash, volleyball, padel, jogging, runs, trainings, matches, games,
        sports, workouts, working out, hiking, skiing, ski, hockey, hurling, gaelic, camogie, cricket, kabaddi, afl,
        footy, soccer, lifting, zumba, aerobics, hiit, treadmill, pilates, bootcamp, boot camp, pe, swimming, swim,
        lacrosse, handball, climbing, martial arts, judo, karate, bjj, boxing, yoga, skating, surfing, snowboarding,
        rowing, peloton, parkrun, practice, five a side, 5 a side
    replaced: replace, replacement, tkr, artificial, metal, new knee, prosthesis, prosthetic, implant, man made,
        titanium, fake knee, partial knee, knee replacement, half knee, false knee, pkr, bionic, man-made, plastic
        knee, replaced, new joint, fake joint, artificial joint, metalwork, metal work, metal joint, ceramic knee,
        revision, resurfacing, uni knee, unicompartmental, tka, total knee, arthroplasty
    operation: operation, surgery, op, keyhole, arthroscopy, steroid jab, steroid injection, steroid shot,
        cortisone, injection, jab, shot in my knee, shot in knee, acl reconstruction, reconstruction, acl repair,
        meniscus repair, operated, prp, hyaluronic, scope, meniscectomy, gel injection, cortisone shot, cortisone
        injection, knee injection, surgeon, jabbed, acl op, had a scope, menisectomy, had it scoped, steroid,
        operated on, surgeries, washout, wash out, scoped, injected, cortizone, stem cell, gel shot, synvisc,
        durolane, acl recon, recon, plate in, screws in, pinned, debridement, arthroscopic, lateral release,
        microfracture, post op, postop, post surgery, stitches out, staples, biopsy, aspirated, drained my knee,
        knee drained, drained, aspiration, needle in my knee
    spine: bulging disc, slipped disc
    family: psoriasis, crohn, colitis, lupus, psoriatic, crohns, ulcerative colitis, ankylosing, spondylitis,
        uveitis, rheumatoid, rheumatism
    otherjoint: hand, finger, wrist, knuckle, elbow, shoulder, other joint, several joint, all my joint, all joint,
        lots of joint, many joint, both wrist, every joint, most of my joint, knuckles, wrists, fingers, hands,
        elbows, shoulders, jaw, toes too, all the joints, joints all over, other joints, joints are, small joints,
        all joints, multiple joints, few joints, many joints, rest of my joints
    period: period, menstruation, periods, menstrual, amenorrhea, amenorrhoea, not eating enough, under eating,
        undereating, eating disorder
    dent: dent, gap, hollow, dip, divot, hole, notch, dents, gaps, groove, missing bit, empty space, sunken, ditch
        in, crater
    odd: wonky, wrong way, odd angle, weird angle, funny angle, crooked, out of place, out of line, not in line,
        deformed, bent sideways, sideways, wrong place, wrong angle, misshapen, out of shape, twist round, wrong
        shape, strange angle, shape is all wrong, all wrong, changed shape, out of joint, out of socket, pointing
        the wrong way, backwards, not where it should, at an angle, shape wrong, mangled, jut out, unnatural angle,
        lopsided, skewed, off centre, off center, odd shape, weird shape, funny shape, strange shape, change shape,
        not straight any, zigzag, bad angle, not the right shape, bump where, deformity, disfigured, distorted,
        shape is not normal, shape is off, shape is different, shape is gone, shape not normal, shape has changed,
        not the normal shape, not normal shape, not its normal shape, does not look like a knee, does not look
        right, looks wrong, look wrong, looking wrong, bent wrong, bends wrong, bent funny, bent weird, bent out,
        bent the other way, bends the other way, bending the wrong way, pointing backwards, points the wrong way,
        facing the wrong way, faces the wrong way, facing sideways, facing backwards, wrong direction, other
        direction, different direction, direction it should not, direction it shouldnt, a direction it, where it
        should not be, where it should not, out of alignment, not aligned, misaligned, mis shapen, mishapen,
        disjointed, twisted round, twisted around, turned round, turned around the wrong, at a weird angle, at a
        funny angle, at a strange angle, at a bad angle, z shape, s shape, kinked, kink in, step in, bone sticking,
        bone is sticking, bone poking, bone is poking, sticking out of place, sticking out at, not in place, not in
        its place, not in the right place, not in right place, not sitting right, sits wrong, sitting wrong,
        displaced, out of its place, out of its socket, off to one side, wrong side, round the wrong side, hanging
        off, dangling off, hanging at, off to the left, off to the right, way off to, not lined up, not line up, not
        line up with, knee is pointing sideways, leg is pointing sideways, knee pointing sideways, leg pointing
        sideways, pointing sideways, points sideways, sat on the side, sitting on the side of, sits on the side,
        round the side of my, on the outside of my leg, moved round the side
    dislocate: dislocate, dislocated, dislocation, out of socket, subluxed, sublux
    out: pop out, slip out, jump out, slide out, come out, go out, move over, shift over, slide over, off to the
        side, to the side, slip off, slid, slide, popped out, jump over, move across, slid over, sideways, go
        sideways, come off track, slip, shot out, slid off, moved round, moved over, moved across, moved to the
        side, moved to the outside, move round, gone out, gone out of place, moved out, came away, slipping out,
        sliding out, popping out, shifting out, jumped out, jumps out, dislocating, off to one side, slid to the
        side, pushed to one side, out of its place, out of its groove, out of groove, out of the groove, out of
        track, popped off, came off track, off its track, round to the side, to the outside, over to the side, out,
        came out of, jumped sideways, jumped out of, off to the left, off to the right
    backin: back in, back into place, back into position, push it in, push it back, went back, go back, clunk back,
        pop back, slip back, slide back, slid back, snap back, back by itself, back itself, back on its own, back to
        place, put it back, back where, jumped back, itself back, move back, come back in, shift back, returned to
        place, pushed back, goes back, straight back, return, relocated, relocate, put itself back, put it back in,
        knocked it back, bang it back, shoved it back, pop itself back, back in again, straightened itself, back
        into its place, back into the groove, back on track, clicked back, popped itself back, slotted back, moved
        itself back, itself back in, reduced by, popped right back, back to its place, straight back in, jumped back
        in, return to place, back over
    hopsign: jump
    confuse: confused, confusion, disoriented, delirious, muddled, slur, slurred, talk rubbish, talk nonsense,
        gibberish, speech is off, mumble, rambling, incoherent, hallucinate, slurring, out of it, talking rubbish,
        talk gibberish, not with it, foggy, confuse, delirium, muddled up, not himself, not herself, not with us,
        away with the fairies, does not know, forgetting where, talking nonsense, speaking nonsense, nonsense,
        babbling, babble, seeing things, mixed up, disorientated, bewildered, spaced out, dazed, brain fog and
        fever, not making sense, making no sense, acting strange, acting weird, acting odd, behaving oddly, does not
        make sense, not thinking straight, can not think straight, head is all over the place, forgetful suddenly,
        not know where, not know what day, not know who, not know his name, not know her name, not know what year,
        not know what time of day, not recognise, not recognize, not sure where he is, not sure where she is
    sense: make sense, make any sense, talk sense, think clearly, recognise, recognize, follow a conversation, talk
        properly, speak properly
    oriented: know where i am, know where he is, know where she is, know what day, know who i am, recognise me,
        recognize me, know where, know his name, know her name, know the day, remember where
    drowsy: drowsy, sleepy, lethargic, drifting off, barely awake, unresponsive, hard to wake, difficult to wake,
        drowse, drift off, floppy and sleepy, really drowsy, very sleepy, so sleepy, really sleepy, half asleep,
        falling asleep, nodding off, sluggish, dopey, floppy, limp and sleepy, in and out of consciousness, in and
        out of sleep, spacey, sleeping all day, keeps falling asleep, hard to rouse, passing in and out
    rouse: wake up properly, wake him, wake her, stay awake, keep awake, keep my eyes open, keep his eyes open, keep
        her eyes open, rouse, wake properly, keep eye open, wake up him, wake them, stay conscious, keep him awake,
        keep her awake, keep eyes open, wake up, get up from sleep, waken
    blotchy: blotchy, mottled, rash, patchy, marbled, blotches, blotched, purple spots, purple patch, marbling,
        purple dots, purple marks, purple rash, red purple spots, spots that, pin prick spots, pinprick, patches all
        over, purple blotches, patchy skin, lacy, red spots that, spots all over, spots on my skin
    hives: hives, rash, welts, itchy, nettle rash, urticaria, blotches, itch, spots all over, come out in spot, came
        out in lumps, red bumps, bumps all over, itching, hive, wheals, weals, raised bumps, itchy bumps, itchy all
        over, itching all over, red spots all over, spots everywhere, rash all over, covered in rash, skin rash,
        come out in a rash, came out in a rash, breakout, broke out in, breaking out in, allergic, allergy, allergic
        reaction, anaphylaxis, anaphylactic, peeling, skin coming off, lumps all over, bumps everywhere
    wheeze: wheeze, wheezy, asthma, throat close, throat tight, throat is close, throat swell, tight throat, throat
        tighten, throat closing, wheezing, whistling, whistle when i breathe, throat is closing, throat closing up,
        throat swelling, throat feels tight, throat tightening, throat feels swollen, tightness in my throat,
        choking feeling, asthma attack, can not swallow, throat feels like it is closing, hard to swallow, throat is
        tight, chest whistling, asthma flared, asthma went
    vomit: throw up, vomit, puke, be sick, sick with, chuck up, bring up, puked, was sick, been sick, spew,
        vomiting, thrown up, vomited, throwing up, threw up, sick everywhere, retching, being sick, puking, chucked
        up, barfing, barf, upchuck, vom, vommed, vomitting
    coffeeground: coffee ground, coffee granules, coffee grounds, coffee grinds, coffee bits, black bits, like
        coffee
    tarry: tar, tarry, black poo, black stool, black like tar, jet black, black tar, tar like, like tar, sticky
        black, black sticky, liquorice, licorice, black and sticky, treacle, black diarrhoea, black diarrhea, melena
    suicide: kill myself, end my life, end it all, suicide, suicidal, end it, take my life, take my own life, hurt
        myself, harm myself, self harm, cut myself, top myself, better off dead, want to die, wanna die, want to be
        dead, wish i was dead, wish i were dead, not want to live, not want to be here, not want to be alive, no
        point in live, no point live, no reason to live, not worth live, life is not worth, not want to wake up, do
        away with myself, jump off a bridge, hang myself, unalive, hurting myself, killing myself, end things,
        ending things, finish it all, finish myself, be dead, finish my life, ending it all, end my own life, never
        wake up, better without me, off without me, overdose on purpose, stop existing, kms, nothing to live for, go
        to sleep and not wake up, not see the point in living, not see the point of living, not want to go on, can
        not go on, no point going on, wish i would not wake up, ending my life, life is pointless, not worth living,
        ending it, hate my life, been cutting, cutting again, cut again last night, cutting my arms, cutting my
        legs, cutting my wrists, cut my wrists, cut my arms, slit my wrists, started cutting, been self harming,
        self harming, self harmed, hurting myself again, harming myself, it all to end, it all to stop, want it all
        over, want it over with, want to be gone, want to go to sleep forever, sleep forever, no point to anything,
        no point in anything, whats the point in anything, what is the point in anything, what is the point anymore,
        what is the point any more, what is the point of life, what is the point of living, what is the point in
        living, what is the point of going on, what is the point in going on, go on anymore, go on any more, do this
        anymore, do this any more, do life anymore, take it anymore and, better off if i, better off gone, miss me
        if i, miss me when i, not be here tomorrow, not want to exist, die in my sleep, hope i die, hoping i die,
        wish i could die, wish to die, want to end, end myself, end it tonight, ending everything, end everything,
        finish everything, give up on life, giving up on life, giving up living, done with everything, done with
        life, sick of living, sick of life, hate being alive, hate living, rather not be here, rather not be alive,
        rather be dead, rather not wake, jump in front, step in front, jump off the, jump from the bridge, take all
        the pills, take all my pills, take all my tablets, take all the tablets, swallow them all, take them all,
        take the whole lot, goodbye note, suicide note, said my goodbyes, plan to kill, plan to end, dark thoughts,
        bad thoughts about myself, thoughts of dying, thoughts about dying, thoughts of death, thinking of dying,
        thinking about dying, thinking about death, life is over, life has no meaning, life not worth, nothing left
        for me, no future for me, nobody would care if i, no one would care if i, no one would miss, nobody would
        miss, disappear for good, kill me myself, khudkushi, no point any more in, it all to be over, want it to be
        over, want it over, everyone without me, off dead, no point anymore
    kid: son, daughter, kid, child, boy, girl, lad, lass, toddler, baby, grandson, granddaughter, teenager, little
        one, stepson, stepdaughter, nephew, niece, pupil, year old, my lad, my lass, my little one, bairn, teenage,
        twins, adolescent, schoolboy, schoolgirl, pre teen, preschooler, kiddie
    abuser: boyfriend, girlfriend, husband, wife, partner, ex, dad, father, mum, mother, stepdad, stepfather,
        brother, coach, boss, man, bloke, guy, uncle, spouse, stepmum, carer, flatmate, he, she, they, someone,
        somebody, trainer, mother in law, father in law, in laws, gang, fella, lads, strangers, teacher, roommate,
        hubby
    violence: hit me, hits me, hit us, beat us, beat me, beats me, beat up, beaten up, kick me, kicked me, push me,
        pushed me, punch me, punched me, shove me, slap me, attack, attacked, assault, mugged, jumped me, threw me,
        throw me, hurt me, abuse, abusive, threaten, violent, kicked my, stamped on, stamp on, stomp on, hit my,
        threatened, smash my, grabbed me, attack me, stomped, punch, slapped, slap, bash me, choke, strangle,
        domestic violence, knock me about, get physical, kick my, hurt my, beating, beats, jumped by, attacked by,
        twist my leg on purpose, on purpose, hurt by, hurts me, beaten by, hit by my, kicked by my, pushed by my,
        hits, beaten me, threw, threw me down, threw me against, throws me, throws things at me, pinned me, pins me,
        slams me, slammed me, slammed my, shoved, shoved me, stood on my knee, stamped on my, hurting me, hurts us,
        laid hands on, laid into me, raised his hand, raises his hand, gets violent, got violent, turned violent,
        violence, abusing, abused, abuser, being abused, knocks me about, knocked me about, knocked me around,
        roughed me up, rough me up, battered me, batters me, lashes out, lashed out at me, lost his temper, lost her
        temper, dragged me by, dragged me out, dragged me across, held me down, jumped on me, robbed, set upon, went
        for me, took a bat, whacked me, whacks me, choked me, strangled me, grabs me, twisted my leg, harassing,
        stalking, raped, rape, forced me, makes me kneel, smacked me, smacks me, belts me, belt me, punished me,
        caned me, with a cane, got jumped, was jumped, jumped us, was pushed, got pushed, pushed by, pushed down,
        was kicked by, got kicked by my, was hit by my, thrown down the stairs by, thrown by, was thrown by, slapped
        by, punched by, was attacked
    unsafe: scared to go home, afraid to go home, not safe, unsafe, scared of him, scared of her, afraid of him,
        afraid of her, in danger, terrified of, frightened of, scared of my, afraid of my, scared at home, scared
        he, scared she, afraid he, do it again, frighten to go home, hide from, hiding from, do not feel safe, does
        not feel safe, scared of my husband, scared of my partner, scared of my dad, scared of my boyfriend, scared
        to be at home, scared to go back, afraid of my husband, afraid of my partner, afraid of my boyfriend, afraid
        to go back, scared for my safety, fear for my safety, fear for my life, he will kill me, threatened to kill
        me, going to hurt me again, scared he will, scared she will, frightened he, frightened she, frightened of
        my, frightened at home, terrified at home, terrified of going home, can not go home, not safe at home,
        danger at home, he might come back, will do it again, walking on eggshells
    safe: feel safe, safe
    calm: cancer, tumour, tumor, leukemia, lymphoma, leukaemia, sarcoma, myeloma, chemo, chemotherapy, oncology,
        breast cancer, prostate cancer, cancerous, malignant, radiotherapy
    weightloss: lose weight, losing weight, weight loss, lost weight, lost a stone, drop weight, weight dropping,
        shed weight, lost kilo, weight is fall off, weight fall off, weight drop off, clothes hang off, weight is
        drop off, weight come off, weight is come off, weight has dropped, weight dropped, dropping weight, weight
        is dropping, weight keeps dropping, trousers falling off, clothes are loose, clothes hanging, wasting away,
        skin and bone, shed a stone, lost two stone, lost 10 pounds, lost 5 kg, lost kilos, lost half a stone,
        losing my appetite, off my food, lost any weight, lose any weight
    travel: flight, fly, long haul, plane, long drive, bus, coach ride, bed rest, in bed, plaster, cast, on the
        pill, pregnant, journey, car journey, train ride, coach trip, drive, long trip, hrt, contraceptive, road
        trip, combined pill, long flight, flown, flew, flights, hr flight, hour flight, plane ride, aeroplane,
        airplane, hours on a plane, hour drive, hours in the car, hours on a bus, coach journey, cramped seat,
        hospital bed, bedbound, bed bound, laid up in bed, stuck in bed with, given birth, gave birth, had a baby,
        just had a baby, postpartum, c section, section, after baby, contraceptive pill, the pill, birth control,
        covid, in a cast, in plaster, boot on my leg, immobile, ivf, hormone tablets, tamoxifen
    vein: vein, veins, veiny, varicose
    stop2: nonstop
    spot: spot, one spot, pinpoint, one point, one place, exact spot, finger tip, fingertip, single point, one tiny,
        tiny spot, same spot, coin size, small area, one small, finger on it, one finger, finger on the, point to
        it, exact place, particular spot, precise spot, little spot, small spot, pin point, exact point, specific
        spot, single spot, one bit of, coin sized, size of a coin, size of a penny, localized, localised, tiny area,
        one area
    mileage: mile, mileage, marathon, half marathon, training load, ramp, volume, kilometre, miles, upped my miles,
        upped my running, doubled my miles, ran more, running more, more running, increased my running, training for
        a marathon, marathon training, half marathon training, ultra, 10k training, couch to 5k, military training,
        basic training, increased distance, upped my distance, km a week, k a week, running loads
    pulse: pulse
    shorter: shorter
    amount: all, everything
    reasonlive: reason to carry on, reason to live, reason to be here, reason to go on, carry on living, keep
        living, go on living, point in living, point of living, point in carrying on, point in going on, way
        forward, purpose
    pierce: went into my, went into the, went in my, went in the joint, went into joint, gone into my, gone in my,
        went right into, went right in, went through my, went straight into, straight through my, stuck in my, stuck
        into my, embedded, impaled, buried in, lodged in, poked into my, jammed into my, drove into my, stabbed
        into, slid into my, still in my knee, inside my knee after
    spike: nail, spike, knife, glass, screw, wire, barbed wire, metal, needle, branch, rod, saw, chainsaw, blade,
        splinter, axe, chisel, fork, thorn, hook, rebar, skewer, shard, pole, arrow, bullet, sharp stone, drill,
        grinder, scissors, machete, stake, railing
    thrown: over the handlebars, over the handlebar, over the handle bars, over handlebars, over the bars, thrown
        off, thrown from, bucked off, threw me off, bucked me, catapulted, launched off, flew over
    bakers: bakers cyst, baker cyst, popliteal cyst, bakers
    heardgo: felt it go, heard it go, felt my knee go, heard my knee go, felt something go, something go in my,
        something went in my
    harmed: did this to me, done this to me, husband did this, boyfriend did this, wife did this, girlfriend did
        this, partner did this, ex did this, dad did this, father did this, mum did this, brother did this, stepdad
        did this, uncle did this, he does this to me, i was beaten up, beaten by my
    long_days: been a week, been a month, been a fortnight, for a week, for a month, for a fortnight, over a week,
        over a month, over a fortnight, nearly a week, nearly a month, about a week, about a month, a month now, a
        week now, whole week, all week, all month, for weeks, for months, weeks now, months now, years now, months
        of, weeks of, a fortnight, week later, month later, week on, weeks on, more than a week, more than a month,
        since last week, since last month, since last year, since christmas, since easter, since new year, since
        summer, since winter, since spring, since autumn, since the summer, since january, since february, since
        march, since april, since june, since july, since august, since september, since october, since november,
        since december, over three days, more than three days, several days, several weeks, several months, many
        days, many weeks, many months, days and days, for ages, ages now, been ages, long time now, for a long time,
        very long time, forever now, couple of weeks, couple of months, few weeks, few months, half a year, half
        year, year and a half, best part of a week, best part of a month, going on for weeks, week ago and still,
        most of the month, most of the week, a while now, quite a while, some weeks, some months, number of weeks,
        number of months, since ages, since long, since long time, since many days, since weeks, since months
    inagony: in agony, in so much pain, in terrible pain, in absolute agony, pure agony, in severe pain, in extreme
        pain, in unbearable pain, in excruciating pain
    effort: hard to, difficult to, struggle to, tough to, a struggle to
    redline: red line, red lines, red streak, red streaks, red track
    bleedheavy: bleed badly, bleeding badly, bleeding heavily, bleeding loads, bleeding a lot, lot of blood, lots of
        blood, loads of blood, bleed a lot, bleeding so much, bleeding like mad, bleeding very badly, bleeding
        profusely, heavy bleeding, bleeding hard, so much blood, losing blood, lost a lot of blood
    crushed: crushed by, got crushed, was crushed, crushed my, crushed under, trapped under, pinned under, crushed
        between
    tears: crying with, crying from, crying in pain, crying because, crying it, in tears, reduced to tears,
        screaming with, screaming in, screaming from, makes me cry, made me cry, makes me scream, made me scream,
        cry with, cry from, sobbing, howling, bring me to tears, brings me to tears, cried with, cried from, makes
        me want to cry, want to scream, have to scream, i scream, so painful i cry, cry
    hardlump: hard lump, hard bump, hard mass, bony lump, bony bump, hard bony lump, hard swelling on the bone
    """
)
