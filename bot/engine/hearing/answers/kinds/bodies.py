"""Where it is and how it feels: places of the knee and the body, sides, feelings, signs. Tables of words only."""

from __future__ import annotations

PLACE = """
all*: no particular place, no special spot, nowhere special, not one place, no single place, no exact spot,
    nowhere particular, nowhere in particular, no particular spot, its all, no special place, not in one spot,
    all the knee, whole darn knee, all over, everywhere, whole knee, whole thing, whole joint, whole of it, whole leg,
    entire, entire knee, all round, all around, all of it, all the way round, all way round, all through, every part,
    every bit, every side, no one spot, no single spot, not one spot, throughout, all sides, right round, head to toe,
    general, all parts, every where, wraps round, wraps around, all bits, complete knee, full knee, knee in general,
    round whole, ring around, the lot, every place, all directions
    front: patellar area, patellar, where i kneel, on top, on the top, kneeling spot, behind knee cap, under the cap,
        lower end of knee cap, lower end, cap area, knee cap lower end, knee cap end, front, in front, at front,
        front of, front side, anterior, frontal, forward, facing forward, front bit, face of knee
        cap: knee cap, kneecap, disc, round bone, on knee cap, around knee cap, on disc, round disc, on cap, cap,
            disk, rotula, knee bone
        below: below knee cap, under knee cap, underneath knee cap, beneath knee cap, bottom of knee cap,
            just below knee, just under knee, underneath cap, under cap, below cap, patellar tendon, patella tendon,
            tendon under, lower front, beneath disc, below disc, knee cap tendon, just beneath,
            bottom edge of knee cap, jumpers knee, jumper's knee
            bump: bump, bony bump, bump under knee, bony bit, shin bump, top of shin, bony bit on top of shin,
                bony bump at top of shin, osgood, tibial, lump below knee, knobbly bit, knob
        above: above knee cap, above knee, top of knee, top of knee cap, over knee cap, top edge, upper edge,
            quad tendon, over knee
    inner: where my knees would touch, knees would touch, knees would be touching, two knees would be touching,
        two knees would touch, two knees touch, towards the middle, towards middle, toward middle, closer to middle,
        closer to the middle, nearer the middle, nearest the middle, middle of my body, inside edge of knee cap,
        inner edge of knee cap, inside of knee cap, inner side of knee cap, inside of cap, edge nearest the other,
        facing my good leg, facing my good knee, facing good leg, facing good knee, facing my other side,
        facing the other, faces my good leg, faces my good knee, faces good leg, faces good knee, faces my other side,
        faces the other, next to my good leg, next to my good knee, next to good leg, next to good knee,
        next to my other side, next to the other, near my good leg, near my good knee, near good leg, near good knee,
        near my other side, near the other, nearest my good leg, nearest my good knee, nearest good leg,
        nearest good knee, nearest my other side, nearest the other, closest to my good leg, closest to my good knee,
        closest to good leg, closest to good knee, closest to my other side, closest to the other,
        towards my good leg, towards my good knee, towards good leg, towards good knee, towards my other side,
        towards the other, toward my good leg, toward my good knee, toward good leg, toward good knee,
        toward my other side, toward the other, by my good leg, by my good knee, by good leg, by good knee,
        by my other side, by the other, beside my good leg, beside my good knee, beside good leg, beside good knee,
        beside my other side, beside the other, touching my good leg, touching my good knee, touching good leg,
        touching good knee, touching my other side, touching the other, against my good leg, against my good knee,
        against good leg, against good knee, against my other side, against the other, medially, medialy, inner,
        inside, where knees knock, inner side, in side, inside bit, inside edge, inward, inwards, medial, mcl,
        inboard, side facing other knee, side facing other leg, facing other knee, faces other knee, faces other leg,
        facing other leg, towards other knee, towards other leg, toward other knee, toward other leg, to other knee,
        next to other knee, next to other leg, near other knee, near other leg, nearest other knee, nearest other leg,
        side nearest other, closest to other knee, closest to other leg, side by other knee, side by other leg,
        between knees, between legs, between my knees, in between knees, knees knock together, knees knock,
        knees touch, knees meet, knees rub, rubs other knee, touches other knee, touches other leg,
        touching other knee, against other knee, big toe side, side of big toe, middle side, inner part, inner edge,
        inner bit, pes anserine, innerside, insides, inseam, in line with big toe, where legs touch, inner half,
        internal side, inner knee, opposite other knee
        low: hand below joint, inner low, below joint on inside
    outer: hand hangs, hands hang, where my hand hangs, arm hangs, outside edge of knee cap, outer edge of knee cap,
        outside of knee cap, outer side of knee cap, edge furthest from, away from good leg, away from good knee,
        away from other side, away from other leg, away from other knee, furthest from good leg,
        furthest from good knee, furthest from other side, furthest from other leg, furthest from other knee,
        farthest from good leg, farthest from good knee, farthest from other side, farthest from other leg,
        farthest from other knee, opposite good leg, opposite good knee, opposite other side, opposite other leg,
        opposite other knee, far from good leg, far from good knee, far from other side, far from other leg,
        far from other knee, not facing good leg, not facing good knee, not facing other side, not facing other leg,
        not facing other knee, facing away from good leg, facing away from good knee, facing away from other side,
        facing away from other leg, facing away from other knee, away from middle, away from the middle,
        away from centre, away from center, away from midline, not the middle side, seam, jeans seam, laterally,
        outer, outside, outer side, out side, outside bit, outside edge, outward, outwards, lateral, lcl, it band,
        itb, iliotibial, side away from other, far side, furthest from other, farthest from other, little toe side,
        small toe side, pinky toe side, side of little toe, baby toe side, outer part, outer edge, outer bit,
        external side, where seam is, trouser seam, seam side, seam of jeans, furthest away from other, facing out,
        side that faces out, outerside, outsides, pinkie toe side, outer half, outboard, outer knee, facing away,
        runners knee side, hip side, pocket side, side facing away
    rear: back, back of, at back, behind, rear, posterior, in back, backside, back side, back bit, round back, hollow,
        fold, crook, bend, in bend, crease, pit, knee pit, kneepit, where it folds, where it bends, where it creases,
        where knee bends, popliteal, bakers cyst, baker's cyst, underside, under side, opposite of knee cap,
        behind knee, opposite side to knee cap, other side of knee cap, rearside, reverse side, back part, in back of
    muscle: muscle, muscles
        thigh: thigh, thighs, quad, quads, quadriceps, upper leg, front of thigh
        hamstring: hamstring, hamstrings, hammy, back of thigh
        calf: calf, calves, lower leg, back of lower leg
        shin: front of lower leg, lower leg at front, shinbone, shins, tibia, front lower leg, shin, shin bone
    deep: deep inside, deep in, deep within, deep in joint, in joint, inside joint, inside the joint,
        in middle of joint, right in middle, core, deep down, in there deep, in the centre, in the center
    side: side, on side, at side, sides
"""

SIDE = """
both*: both, both knees, both legs, both sides, each knee, each one, each, two of them, both of them, pair,
    pair of them, left and right, right and left, l and r, r and l, bilateral, two knees, either one, both equally,
    about equal, equal, equally, fifty fifty, 50 50, even, evenly, half half, half and half,
    neither more than the other, no difference, each side, both same, one and the other, one then other, every knee,
    two sides, beide, ambos, both please, both ones, one and other
    left: left, lft, lefty, left one, left knee, left leg, left side, left hand side, lhs, links, port, the left,
        leftie, izquierda, lefthand, left hand, gauche, lhs knee, lef, left foot, leftt
    right: right one, right knee, right leg, right side, right hand side, rhs, rgt, righty, starboard, righthand,
        right hand, right un, rite, derecha, rechts, right, right foot, rhs knee, rigth, rihgt
"""

BODY = """
hip: hip, hips, groin, hip joint
back_: back, lower back, spine, my back, low back, lumbar
ankle: ankle, ankles
foot: foot, feet, heel, toe, toes, sole, arch, heels
thigh: thigh, thighs, quad, quads, hamstring, hamstrings, upper leg
calf: calf, calves, lower leg, shin, shins
knee_other: other knee, other one, both knees, opposite knee
hand: hand, hands, wrist, wrists, finger, fingers, thumb, knuckles
shoulder: shoulder, shoulders, arm, elbow, elbows, neck
head: head, headache, jaw
nowhere: nowhere, nowhere else, only knee, just knee, no where, just the knee, only the knee, nothing else,
    no other joints
"""

FEELING = """
sharp: nail, nails, pin, stabby, drill, drilling, being stabbed, stabs me, thorn, bee sting, needle like, shard,
    sharp, stab, stabbing, stabs, shooting, knife, knives, knifelike, needle, needles, piercing, jabbing, jab,
    pricking, like a nail, lightning, jolt, electric, electric shock, zap, zaps, razor, cutting, pointy, pinching,
    pinch, pang, twinge, twinges, shooting pain, splinter, glass, skewer, dagger, pins, zing, shards
dull: background ache, like toothache, tooth ache, like a dead leg, low ache, hum, grumble, grumbles, mild ache,
    constant ache, dull, ache, aches, aching, achy, achey, sore, nagging, toothache, throb, throbbing, heavy,
    background, bruised, deep ache, grumbling, like a bruise, low level, general ache, soreness, dead leg, tender,
    pulsing, pulsating, gnawing, grumbly
burning: lighter, a lighter, blowtorch, iron on it, candle, hot coals, boiling water, boiling oil, hot needle,
    sunburn, curry, chilli powder, acid, flame, flames, fiery, flaming, red hot, hot poker, scorching, burning, burn,
    burns, burny, fire, on fire, hot, scalding, like acid, burny feeling, heat, blazing, stinging, chilli, sizzling
tight: stretched, wound up, like a spring, like a rope, strapped up, band around, band round it, like a belt,
    too short, cling film, needs to stretch, as if something is too short, not bend easily, does not bend easily,
    cannot bend it easily, tight, tightness, stiff, stiffness, rusty, seized, seized up, pulling, pulls, tugging,
    stretching, does not bend well, like a board, stiff as a board, wooden, rigid, restricted, needs oil,
    needs oiling, jammed up, creaky, elastic band, hard to bend, rubber band, cannot loosen
pressure: pressure, full, fullness, squeezing, swollen feeling, balloon, like a balloon, bursting, crushing, vice,
    in a vice
numb: numb, numbness, tingling, tingly, pins and needles, dead, fuzzy, fizzy, tingle, no feeling
cramp: cramp, cramping, cramps, spasm, spasms, charley horse
weak: weak, wobbly, unstable, jelly, gives way, giving way, loose, unsteady, not trust it, wonky, like jelly, weakness
clicky: click, clicking, clicks, clicky, crunch, crunchy, crunching, grinding, grind, grinds, gravel, creaking,
    creaks, cracking, cracks, popping, pops, snap crackle, gritty, crackle, crackling, grating, clunk, clunking,
    clunks, rice krispies, sandpaper
itchy: itch, itchy, itching
"""

SIGN = """
swelling: cm more, cm bigger, inch bigger, inches bigger, more than the good side, more than the other,
    more than good side, than the good side, bigger than the good, looks like a grapefruit, cannot get my jeans over,
    jeans tight, football, like a football, bowling ball, tennis ball, melon, water balloon, massive knee, huge,
    up like, it is up, its up, swelling, swollen, swell, swelled, swelled up, swells, puffy, puffed, puffed up, puff,
    puffiness, balloon, ballooned, like a balloon, blown up, blew up, bigger, bigger than other,
    bigger than other one, twice size, double size, size of, fat, fatter, chubby, thick, thicker, more thick, fluid,
    water on knee, inflated, inflamed, bulge, bulging, bulgy, egg, grapefruit, football sized, came up like, lump,
    bump, enlarged, rounder, looks bigger, swole, oedema, edema, spongy, boggy, no dimples, cannot see knee cap
~swelling: no change in size, no bigger than usual, no puffiness, never swelled, same as right, same as left,
    same as right one, same as left one, same as good one, same as good knee, same as my other, same as other side,
    same as right knee, same as left knee, same as right side, same as left side, same as before, same as normal,
    same as my good knee, like the other, like other, like my other, just like other one, no different from other,
    no different to other, matches the other, same on both sides, equal both sides, same both knees,
    no difference between them, no difference, flat, flat as, normal size, usual size, same size, not bigger, skinny,
    slim, no bigger, same shape, same size both, same as other, same as other one, looks same as other,
    looks same as other one, looks like other, looks like other one, matches other, identical to other,
    same as always, same as ever, looks same as ever, no lump, see bones, see my bones
    gone: gone down, has gone down, has gone, disappeared, cleared up
warmth: knee feel hot, knee feels hot, knee feel warm, knee feels warm, burning up to touch, burning to touch,
    hot to touch, warm to touch, fry an egg, like a furnace, furnace, cooking, baking, scorching, through my jeans,
    through jeans, hot water bottle, warm, warmer, hot, hotter, heat, burning up, toasty, boiling, heated, warmth,
    like a radiator, like an oven, roasting, radiator
~warmth: same as right, same as left, same as right one, same as left one, same as good one, same as good knee,
    same as my other, same as other side, same as right knee, same as left knee, same as right side,
    same as left side, same as before, same as normal, same as my good knee, like the other, like other,
    like my other, just like other one, no different from other, no different to other, matches the other,
    same on both sides, equal both sides, same both knees, no difference between them, no difference, same heat,
    both same, same both, cool, cooler, cold, same temperature, normal temperature, stone cold, same temp,
    normal temp, room temperature, not hot, same as other, same as other one, feels same as other,
    feels same as other one
redness: red, redness, pink, pinkish, flushed, reddish, rosy, beetroot, tomato, reddened, redder, crimson
~redness: same as right, same as left, same as right one, same as left one, same as good one, same as good knee,
    same as my other, same as other side, same as right knee, same as left knee, same as right side,
    same as left side, same as before, same as normal, same as my good knee, like the other, like other,
    like my other, just like other one, no different from other, no different to other, matches the other,
    same on both sides, equal both sides, same both knees, no difference between them, no difference, normal color,
    usual color, same color, pale, skin color, no color change, color normal, color is normal, normal skin
bruise: bruise, bruised, bruising, black and blue, purple, bluish, yellow, yellowish, blue, green and yellow,
    discoloured, discolored, shiner, black, mark
~bruise: same as right, same as left, same as right one, same as left one, same as good one, same as good knee,
    same as my other, same as other side, same as right knee, same as left knee, same as right side,
    same as left side, same as before, same as normal, same as my good knee, like the other, like other,
    like my other, just like other one, no different from other, no different to other, matches the other,
    same on both sides, equal both sides, same both knees, no difference between them, no difference, no marks,
    normal color, no mark, not a mark, unmarked, same color
lock: lock, locks, locked, locking, locks up, stuck, gets stuck, got stuck, jams, jam, jammed, freezes, froze, seizes,
    seized, catches, catching, catch, wedged, cannot straighten, will not straighten, will not budge, freezes up
~lock: moves freely, moves fine, smooth, smoothly, bends fine, never sticks, free moving
giveway: gives way, give way, giving way, gave way, gave out, gives out, giving out, buckle, buckles, buckled,
    buckling, folds, folded, collapses, collapsed, goes from under me, went from under me, unstable, wobbly, wobbles,
    wobbled, lets me down, let me down, unreliable, nearly fell, drops, dropped me, loose, cannot trust, do not trust,
    dont trust it, crumples, crumpled, unsteady, shifts, slips out, slides out
~giveway: solid, stable, steady, rock solid, holds, holds me, firm, secure, trust it, strong
click: popcorn, like popcorn, rice crispies, cracker, crackers, like a cracker, firecracker, snap crackle pop,
    like a door, squeak, squeaks, squeaky, tick, ticks, ticking, click, clicks, clicking, clicky, crack, cracks,
    cracking, pop, pops, popping, crunch, crunches, crunchy, grind, grinds, grinding, creak, creaks, creaking, creaky,
    crackle, crackles, crackling, snap, clunk, clunks, clunking, noise, noises, noisy, rice krispies, gravel, sound,
    sounds, gritty, grating, snaps, sandpaper, bubble wrap, rattles, tock
~click: silent, quiet, no noise, no sound, no noises, no sounds, quiet as a mouse, soundless
pop: pop, popped, snap, snapped, crack, cracked, tear, tore, ripped, rip, twang, bang, crunch, clunk, went crack,
    go crack, go pop, went pop, heard it, felt it go, felt something go, something went, go snap, went snap, tearing,
    ripping, popping, felt a ping, ping, pinged, thud, heard it go, something gave, felt it tear, elastic snapping,
    gunshot, heard a bang
~pop: no sound, silent, no noise, did not hear, heard nothing, felt nothing, quiet, nothing popped, nothing snapped,
    did not feel anything
fever: feel hot, feeling hot, feels hot all over, hot forehead, forehead is hot, feel cold and hot, fever, feverish,
    temperature, shivery, shivers, chills, hot and cold, burning up, sweats, shivering, high temperature, 38, 39, flu,
    sweating
~fever: no temperature, normal temperature, temperature normal, temp normal, 36, 37, no temp
numbness: numb, numbness, tingling, tingly, tingle, tingles, pins and needles, pins needles, no feeling, cannot feel,
    dead leg, dead foot, fuzzy, cotton wool, asleep, gone dead, foot asleep, lost feeling
~numbness: normal feeling, can feel, feel everything, feels normal, all sensation, full feeling, feel it all
weakness: weak, weakness, no strength, no power, jelly, feeble, foot drags
~weakness: strong, full strength, full power
limp: limp, limping, limps, limped, hobble, hobbling, hobbled, limpy, hopping, hop, favouring, favoring, uneven,
    waddle, waddling, peg leg, dragging, like a pirate, lame, on one leg, drag my leg, shuffle, shuffling, lopsided,
    like a penguin, not evenly, walk funny, walking funny
~limp: walk normal, walk normally, walking normal, walking normally, walk fine, walking fine, walk straight,
    walk okay, walking okay, no limp, normal walk, walk like always, normal gait, striding, walks fine,
    walks normally, walking like normal, walking grand
stiffness: to loosen up, to loosen, needs to loosen, need to loosen it up, to get going, to get moving, to warm up,
    until it loosens, till it loosens, needs a few steps, ages to get going, takes a while, takes me a while,
    takes ages, tin man, like tin man, like a robot, robot, old man, old woman, old lady, rusty gate, plank,
    like a plank, board, wood, log, concrete, stiff, stiffness, stiffer, rusty, tight, seized, wooden, rigid,
    tightness, creaky, hard to bend, takes a while to get going, needs loosening, seized up
~stiffness: loose, flexible, supple, bendy, moves freely, loosened, bends easily, not stiff, limber
pain: pain, painful, hurt, hurts, hurting, sore, ache, aches, aching, achy, agony, killing me, kills, killing, murder,
    ouch, painfull, tender, twinge, twinges, stings, throbs, throbbing, paining, pains, sting, excruciating,
    unbearable, smarts, ow, nags, winces, wince, gives me gyp, giving me gyp, gyp, niggle, niggles, sorer, soreness,
    giving me grief, burns, burning, stabbing, giving me hell, playing up, bothers me, bothering me, bothers,
    twinging, uncomfortable, discomfort, a bit much, sore one
~pain: pain free, painless, painfree, comfy, no pain, comfortable, nothing hurts, does not bother me, not bothered,
    not bothering me, no discomfort, no soreness, feel nothing, no twinge, no bother, no hassle, not sore,
    cannot feel it, dont feel it, do not feel a thing, dont notice it, do not notice it, pain is gone
skin: broken skin, cut, cuts, graze, grazed, scrape, scraped, blister, blisters, rash, open, bleeding, wound, scab,
    scabby, scratch, scratches, sore skin, raw, bleeds, peeling
~skin: skin fine, intact, unbroken, skin is fine, skin is okay, not a scratch, no cuts, no cut, skin normal,
    clean skin, no marks
deformed: crooked, bent out of shape, wrong shape, odd shape, out of place, sticking out, twisted, odd angle, wonky,
    wrong angle
~deformed: normal shape, straight, looks straight, looks normal, same shape
sleep: wake you up, wake you, woke you, keep you awake, keeps you awake, keep you up, was up at, up at 3, up at 4,
    up at 2, kept waking, woke up with it, woke twice, woke up twice, woke several times, had me up, had me awake,
    awake half the night, not let me sleep, does not let me sleep, no sleep because, robs me of sleep, wakes me,
    wake me, wakes me up, woke me, woke me up, keeps me up, keeps me awake, kept me awake, kept me up, awake,
    cannot sleep, lie awake, up all night, could not sleep, tossing and turning, tossing, disturbed sleep,
    up half night, no sleep, hardly slept, barely slept, did not sleep a wink, not a wink
~sleep: sleep right through, slept right through, sleeps through, sleeping through, sleep all night, slept all night,
    dont wake up, do not wake up, does not wake me, never wakes me, sleep fine, slept fine, sleep well, slept well,
    sleep like a baby, slept like a baby, sleep like a log, slept like a log, sleep through, slept through,
    sleep okay, dead to the world, out like a light, sleep like the dead, slept grand, sleep grand, sleeping fine,
    sleeping well, like a log, like a baby
"""

SKIN = """
normal: normal, fine, okay, usual, normal color, same as always, as usual, nothing unusual, looks fine, looks normal,
    good, skin color, no change, same as other, nothing to see, ordinary
pink: pink, pinkish, rosy, bit red, slightly red, flushed, little red
red: red, reddish, bright red, very red, lobster, beetroot, redder
white: white, pale, waxy, grey, gray, white patches, ghost, like wax, ashen
blue: blue, bluish, purple, mottled, blotchy, patchy, marbled, dusky, violet
bruised: bruised, bruise, black and blue, yellow, black, bruising, yellowy, yellowish, green
blistered: blister, blisters, blistered, raw, burnt, burned
numb: numb, no feeling, cannot feel, tingling, dead
"""

GAIT = """
normal: without any trouble, without trouble, no trouble at all, perfectly, normal, normally, walk fine, walking fine,
    no problem, no problems, fine, like always, as usual, without limp, no limp, okay, walk normally, walk normal,
    easily, as normal, no trouble, no bother, no issues, without any problem, without problems, walk okay,
    like nothing happened, same as ever
limp: with effort, with a struggle, struggle, struggling, dead slow, slowly but, hobbling about, just about,
    only just, barely, gritting my teeth, not for long, for a minute or two, few steps, short distances,
    with a grimace, wincing, like a duck, duck, like a crab, like john wayne, peg legged, dragging leg, limp, limping,
    hobble, hobbling, hobbled, with limp, slowly, carefully, bit slow, uneven, limpy, gingerly, with a bit of a limp,
    favouring, with difficulty, with pain, painfully, hurts but can, hopping a bit, shuffle, shuffling, limping badly,
    like a penguin, like a pirate
aid: lean on, if i lean on, leaning on the wall, hold the wall, hold onto, hanging on, hang onto, holding onto,
    crutch, crutches, stick, walking stick, cane, frame, walker, zimmer, holding on, holding wall, hold on to things,
    with help, leaning on, with support, need support, with my stick, holding onto furniture, someone's arm, rollator,
    zimmer frame, brace, poles, hold on to, need a hand, with someone
unable: cannot, not at all, unable, impossible, no way, no chance, cannot walk, cannot stand, not possible,
    cannot put weight, will not hold me, in bed, stuck in bed, only hop, cannot put foot down,
    cannot put any weight on it, wheelchair, crawl, crawling, carry me, carried, not a step, no weight on it
"""
