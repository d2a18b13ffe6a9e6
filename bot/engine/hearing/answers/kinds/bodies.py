"""Where it is and how it feels: places of the knee and the body, sides, feelings, signs. Tables of words only."""

from __future__ import annotations

PLACE = """
all*: no particular place, no special spot, nowhere special, not one place, no single place, no exact spot,
    nowhere particular, nowhere in particular, no particular spot, its all, no special place, not in one spot,
    all the knee, whole darn knee, all over, everywhere, whole knee, whole thing, whole joint, whole of it, whole leg,
    entire, entire knee, all round, all around, all of it, all the way round, all way round, all through, every part,
    every bit, every side, no one spot, no single spot, not one spot, throughout, all sides, right round, head to toe,
    general, all parts, every where, wraps round, wraps around, all bits, complete knee, full knee, knee in general,
    round whole, ring around, the lot, every place, all directions, top to bottom, top and bottom,
    north south east and west, front back and sides, front back and both sides, inside and out, in and out, you name it,
    name a spot, wherever you touch, wherever i touch, wherever i press, wherever you press, take your pick,
    pick a spot, anywhere, any place you touch, all the way around, all along, whole area, the whole area, whole circle,
    whole shebang, the works, complete joint, 360, 360 degrees, spread out, spread all over, spread over,
    cannot point with one finger, all ovr, al over, alover, everyware, evrywere, every inch, every corner,
    every last bit, entire joint, entire thing, total knee, from all sides, round and round
    front: patellar area, patellar, on top, on the top, kneeling spot, behind knee cap, under the cap,
        lower end of knee cap, lower end, cap area, knee cap lower end, knee cap end, front, in front, at front,
        front of, front side, anterior, frontal, forward, facing forward, front bit, face of knee, infront,
        in front of the knee, where i kneel, where i would kneel, would kneel, that i kneel on, bit i kneel on,
        part i kneel on, the bit that hits the floor, hits the floor when i kneel, touches the floor when i kneel,
        face on, facing you, headlight, headlights, where the bumper, straight ahead, middle front, front and centre,
        front and center, frnt side, fronty, facing forwards, facing front, when i look down, see in the mirror,
        looking at me, where jeans rip, where my jeans rip, front part, front face
        cap: knee cap, kneecap, disc, round bone, on knee cap, around knee cap, on disc, round disc, on cap, cap, disk,
            rotula, knee bone, right on it, smack on it, bang on it, bullseye, dead centre, dead center,
            centre of the cap, center of the cap, centre of it, middle of it, middle of the disc, middle of the cap,
            the bone itself, on the bone, on the actual, the lid, lid, shield, knee lid, knee plate, knee shield,
            floating bone, moving bone, bone that moves, movable bone, that moves, where it is round, round bit,
            roundy bit, hard round bit, pattela, patela, patellar bone, on the pan, knee pan, kneecup
        below: under the knee cap, just under the knee cap, below the knee cap, just below the knee cap, below knee
            cap, under knee cap, underneath knee cap, beneath knee cap, bottom of knee cap,
            just below knee, just under knee, underneath cap, under cap, below cap, patellar tendon, patella tendon,
            tendon under, lower front, beneath disc, below disc, knee cap tendon, just beneath, bottom edge of knee cap,
            jumpers knee, jumper's knee, under it, below it, beneath it, underneath it, just under it, just below it,
            just beneath it, just underneath, right under it, right below it, right beneath it, just under the cap,
            just below the cap, just under cap, just below cap, a finger below, finger under, finger below,
            an inch below, inch below, inch under, cm below, cm under, centimetre below, centimeter below, lower edge,
            bottom edge, bottom tip, lower tip, lower pole, tip of the cap, tip of my knee cap, thick cord, cord below,
            cord under, cord going down, cord from, cord down, rope below, tendon bit, tendon at the front, strap below,
            soft bit under, soft bit below, soft spot under, soft spot below, dent under, dent below, dip under,
            dip below, where the doctor taps, where the doctor hits, doctor hits, doctor taps, reflex hammer,
            hammer spot, reflex spot, between cap and shin, between knee cap and shin, between the cap and the shin,
            on the way to the shin, south of
            bump: bump, bony bump, bump under knee, bony bit, shin bump, top of shin, bony bit on top of shin,
                bony bump at top of shin, osgood, tibial, lump below knee, knobbly bit, knob, bump of the shin,
                bony knob, bump on the shin, bump on my shin, lump on my shin, lump on the shin, lump on shin,
                bump at the top, lump at the top, knobbly, knobby bit, nobbly bit, hard lump, hard bump, pointy bit,
                pointy bone, sticky out bit, tuberosity, tibial tuberosity, osgoods, schlatter, top of the shin bone,
                where the shin starts, start of the shin, where shin begins
        above: higher than the knee cap, higher than knee cap, cm higher, above the knee cap, just above the knee cap,
            fingers above the knee cap, above knee cap, above knee,
            top of knee, top of knee cap, over knee cap, top edge, upper edge,
            quad tendon, over knee, above it, over it, just above it, right above it, on top of it, an inch above,
            inch above, inch over, inch higher, an inch higher, inch higher than, inch up from, higher up,
            just above cap, just above the cap, above cap, above the cap, over the cap, over the round bone,
            over the disc, above the disc, finger above, a finger above, a finger over, finger over, finger width above,
            two fingers above, cm above, centimetre above, where the thigh meets, thigh meets, where my thigh meets,
            where thigh muscle ends, thigh muscle ends, where my thigh muscle ends, where thigh ends, thigh joins,
            where the quad joins, bottom of the thigh, bottom of my thigh, bottom of my quad, end of my thigh,
            end of the thigh, quad attaches, upper pole, upper tip, north of, abuv, abuv it, upper part,
            above the joint, top of the joint
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
        closest to good leg, closest to good knee, closest to my other side, closest to the other, towards my good leg,
        towards my good knee, towards good leg, towards good knee, towards my other side, towards the other,
        toward my good leg, toward my good knee, toward good leg, toward good knee, toward my other side,
        toward the other, by my good leg, by my good knee, by good leg, by good knee, by my other side, by the other,
        beside my good leg, beside my good knee, beside good leg, beside good knee, beside my other side,
        beside the other, touching my good leg, touching my good knee, touching good leg, touching good knee,
        touching my other side, touching the other, against my good leg, against my good knee, against good leg,
        against good knee, against my other side, against the other, medially, medialy, inner, inside,
        where knees knock, inner side, in side, inside bit, inside edge, inward, inwards, medial, mcl, inboard,
        side facing other knee, side facing other leg, facing other knee, faces other knee, faces other leg,
        facing other leg, towards other knee, towards other leg, toward other knee, toward other leg, to other knee,
        next to other knee, next to other leg, near other knee, near other leg, nearest other knee, nearest other leg,
        side nearest other, closest to other knee, closest to other leg, side by other knee, side by other leg,
        between knees, between legs, between my knees, in between knees, knees knock together, knees knock, knees touch,
        knees meet, knees rub, rubs other knee, touches other knee, touches other leg, touching other knee,
        against other knee, big toe side, side of big toe, middle side, inner part, inner edge, inner bit, pes anserine,
        innerside, insides, inseam, in line with big toe, where legs touch, inner half, internal side, inner knee,
        opposite other knee, inner sides, the bits that knock, knock together, bits that knock together,
        knocking together, touch when i stand, where knees meet, where the knees meet, where my knees meet,
        rub together, rubbing together, knees rub together, side of the other leg, side towards the other,
        side near the other, side next to the other, next to its twin, facing its twin, facing its brother,
        near its brother, facing in, faces in, faced in, pointing in, in facing, the inside one, inner thigh side,
        crotch side, towards crotch, between the legs side, where i hold the horse, where i grip the horse, saddle side,
        medial joint line, inside joint line, inside line, innie, iner, iner side, innerr, inr side, insde, in side of,
        inside of the knee, inside of my knee
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
        away from centre, away from center, away from midline, not the middle side, seam, jeans seam, laterally, outer,
        outside, outer side, out side, outside bit, outside edge, outward, outwards, lateral, lcl, it band, itb,
        iliotibial, side away from other, far side, furthest from other, farthest from other, little toe side,
        small toe side, pinky toe side, side of little toe, baby toe side, outer part, outer edge, outer bit,
        external side, where seam is, trouser seam, seam side, seam of jeans, furthest away from other, facing out,
        side that faces out, outerside, outsides, pinkie toe side, outer half, outboard, outer knee, facing away,
        runners knee side, hip side, pocket side, side facing away, outer sides, outter, outter side, outerr, outr,
        outr side, outside of the knee, outside of my knee, side away from, away from the other, away from its twin,
        side i lie on, side of my hip, in line with my hip, where my pocket, where pocket is, trouser pocket,
        where my phone sits, phone pocket, seam of my trousers, seam of my jeans, stripe side, where the stripe is,
        where stripe is, tracksuit stripe, door side, wall side, kerb side, lateral joint line, outside joint line,
        outside line, outie, pinky side, little toe, small toe, baby toe, fifth toe, ilio tibial, iliotibial band,
        it-band, tfl, fibula, fibula head, knob on the outside, bony knob on the outer, outwards side, facing outwards,
        facing out to, pointing out, points out, side to the world
    rear: back, back of, at back, behind, rear, posterior, in back, backside, back side, back bit, round back, hollow,
        fold, crook, bend, in bend, crease, pit, knee pit, kneepit, where it folds, where it bends, where it creases,
        where knee bends, popliteal, bakers cyst, baker's cyst, underside, under side, opposite of knee cap,
        behind knee, opposite side to knee cap, other side of knee cap, rearside, reverse side, back part, in back of,
        bak, bak of knee, the bak, backof, hollow of the knee, hollow of my knee, behing, behide, behnd, bhind,
        the bit that bends, bit that folds, soft bit at the back, soft hollow, knee hollow, fossa, where you cannot see,
        cannot see it without a mirror, need a mirror, where sweat collects, sweaty bit, where the skin folds,
        skin fold, skin crease, inside of the bend, inside of the fold, calf side, top of calf at the back, on the back,
        at the rear, the rear end, bum side, shaded side, on the other side of the knee cap, opposite the cap,
        opposite of the cap, opposite the knee cap
    muscle: muscle, muscles, meat, the meaty bit, meaty bit, meaty part, the meat, fleshy part, fleshy bit, the flesh,
        soft tissue
        thigh: thigh, thighs, quad, quads, quadriceps, upper leg, front of thigh, above the knee in the muscle,
            big muscle, big muscle up top, upper thigh, outer thigh, inner thigh, leg above knee, thigh muscle,
            thigh muscles, thy, quadricep, front thigh, the big one on top
        hamstring: hamstring, hamstrings, hammy, back of thigh, hammies, hamies, ham string, hammstring,
            back of my thigh, back of the thigh, under my thigh, underside of my thigh
        calf: calf, calves, lower leg, back of lower leg, calf muscle, calf muscles, calfs, calve, lower leg muscle,
            back of my shin, gastroc, soleus, caff
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
    two sides, beide, ambos, both please, both ones, one and other, both knees hurt, neither is spared,
    neither knee is spared, neither one is spared, two of em, the pair, the pair of em, double trouble, double whammy,
    twins, the twins, matching pair, matching set, a matching set, as bad as each other, bad as each other,
    as bad as the other, one as bad as the other, both as bad, left as well as right, right as well as left,
    left plus right, right plus left, left n right, right n left, left & right, right & left, left also right,
    either side, either knee, either leg, bth, boths, bothe, boht, btoh, boath, the two of them, all two, 2 of them,
    2 knees, alle beide, los dos, las dos, oba, obie, do dono, sabay, pareho, equally bad, left and right of,
    left and right same, both of em, each leg, one after the other, first one then the other, swaps sides,
    switches sides, changes sides, alternates, take turns, they take turns
    left: left, lft, lefty, left one, left knee, left leg, left side, left hand side, lhs, links, port, the left,
        leftie, izquierda, lefthand, left hand, gauche, lhs knee, lef, left foot, leftt, my left, left un, the left un,
        left hander, left handed, left-hand, heart side, my heart side, same side as my heart, side of my heart,
        side as my heart, on the heart side, side where my heart is, where my heart is, clutch leg, clutch foot,
        clutch knee, clutch side, clutch pedal, the clutch, wedding ring side, ring side, side i wear my watch,
        where i wear my watch, side with my watch, red side, nearside, passenger side, the not right one,
        opposite of right, opposite the right, linke, linkes, linkes knie, lewe, lewa, lewy, lewe kolano, izq, esquerda,
        esquerdo, sinistra, sinistro, baya, bayan, baayan, kaliwa, leff, leftie one, lefft, lft knee, le ft, my leftie
    right: right one, right knee, right leg, right side, right hand side, rhs, rgt, righty, starboard, righthand,
        right hand, right un, rite, derecha, rechts, right, right foot, rhs knee, rigth, rihgt, my right, the right,
        the right un, right hander, right handed, right-hand, gas pedal, gas pedal leg, gas pedal foot, gas pedal side,
        accelerator, accelerator leg, accelerator foot, accelerator side, brake pedal, braking foot, braking leg,
        driving foot, driving leg, pedal foot, for the gas, writing hand side, side i write with, hand i write with,
        mouse hand side, handshake side, hand i shake with, offside, driver side, the not left one, opposite of left,
        opposite the left, away from my heart, opposite side to my heart, other side from my heart, rechte, rechtes,
        rechtes knie, prawe, prawa, prawy, prawe kolano, destra, destro, droite, droit, direita, daya, dayan, daayan,
        kanan, rigt, rigght, rgith, righ, riight, wright, rite one, rite knee, rte
"""

BODY = """
hip: hip, hips, groin, hip joint, groin area, hip socket, side of my bum, hip bone, hip flexor,
    top of the thigh where it meets, top of my leg, top of the leg, where the leg joins, where leg joins,
    where the leg meets, where my leg meets the body, meets the body, crease at the top, bikini line, hips and, hipp,
    up at the hip
back_: back, lower back, spine, my back, low back, lumbar, lumbago, low down in my back, small of my back,
    just above the belt, above the belt, above my belt, belt line, beltline, tailbone, coccyx, sciatica, disc,
    slipped disc, kidney area, above my bum, lower bak, low bak, backache, back ache, my bak, bum cheek
ankle: ankle, ankles, ankel, ankle joint
foot: foot, feet, heel, toe, toes, sole, arch, heels, big toe, soles, instep, ball of my foot, plantar
thigh: thigh, thighs, quad, quads, hamstring, hamstrings, upper leg, upper thigh, front of thigh, back of thigh
calf: calf, calves, lower leg, shin, shins, calf muscle, shin splints, shin bone
knee_other: other knee, other one, both knees, opposite knee, its twin, the twin, twin knee, twin, second knee,
    the second one, the opposite one, opposite one, opposite leg, other leg, other side too, good knee too,
    good one too, good one, the good one, the good knee, other knee too, other knee as well, other one too,
    other one as well, other one is starting, other one is complaining, both knees so, both of them, both now,
    and the other, the other knee, its brother, its mate, its neighbour, the one next door, its sister
hand: hand, hands, wrist, wrists, finger, fingers, thumb, knuckles
shoulder: shoulder, shoulders, arm, elbow, elbows, neck
head: head, headache, jaw
nowhere: nowhere, nowhere else, only knee, just knee, no where, just the knee, only the knee, nothing else,
    no other joints, no other place, no other part, nothing but the knee, the knee alone, knee alone, just this knee,
    just that knee, only this knee, only that knee, just my knee, only my knee, knee only, only in the knee,
    only at the knee, just in the knee, just here, only here, only there, just there, just this, only this,
    this knee only, knee is the only, only the one knee, only one knee, just the one, just the one knee, just one knee,
    only the one, rest of me is fine, rest is fine, the rest is fine, rest of my body is fine, everything else is fine,
    everything else fine, everything else is okay, everything else is good, everything else works, all else is fine,
    all else fine, nothing other, nothing more, no others, not anything else, nothing apart from, no where else,
    no other aches, no other pain, no other pains
"""

FEELING = """
sharp: nail, nails, pin, stabby, drill, drilling, being stabbed, stabs me, thorn, bee sting, needle like, shard, sharp,
    stab, stabbing, stabs, shooting, knife, knives, knifelike, needle, needles, piercing, jabbing, jab, pricking,
    like a nail, lightning, jolt, electric, electric shock, zap, zaps, razor, cutting, pointy, pinching, pinch, pang,
    twinge, twinges, shooting pain, splinter, glass, skewer, dagger, pins, zing, shards, pin prick, pinprick,
    like a pin, prick, pricks, stabby pain, ice pick, icepick, screwdriver, chisel, scalpel, arrow, cactus, hedgehog,
    wasp, wasp sting, like a wasp, cuts like, catches my breath, takes my breath, makes me gasp, shoots, shot of pain,
    bolt, electric bolt, zinger, zings, zapping, spike, spikes, spiky, barb, needles in it, like needles
dull: background ache, like toothache, tooth ache, like a dead leg, low ache, hum, grumble, grumbles, mild ache,
    constant ache, dull, ache, aches, aching, achy, achey, sore, nagging, toothache, heavy, background, bruised,
    deep ache, grumbling, like a bruise, low level, general ache, soreness, dead leg, tender, gnawing, grumbly,
    like toothache in the background, achie, dull one, dullish, blunt, heavy feeling, heaviness, like a bruise inside,
    bruisey, period pain, like period pain, growing pains, like growing pains, flu ache, tired ache, weather ache,
    always in the background, there in the background, simmering, meh pain, mild but constant, sore muscle
    throbbing: throb, throbs, throbbing, throby, throbby, pulsing, pulsating, pulses, pulse, heartbeat, heart beat,
        with my heartbeat, with every heartbeat, pounding, pounds, thumping, thumps, hammering, beating, beats, drum,
        like a drum, drumming, boom boom, in waves
burning: lighter, a lighter, blowtorch, iron on it, candle, hot coals, boiling water, boiling oil, hot needle, sunburn,
    curry, chilli powder, acid, flame, flames, fiery, flaming, red hot, hot poker, scorching, burning, burn, burns,
    burny, fire, on fire, hot, scalding, like acid, burny feeling, heat, blazing, stinging, chilli, sizzling,
    like a burn, match, lit match, candle flame, chilli oil, hot sauce, hot wire, hot iron, hot stone, rope burn,
    carpet burn, nettle, nettles, nettle sting, deep heat, scald, scalds, embers, coals, furnace, lava
tight: stretched, wound up, like a spring, like a rope, strapped up, band around, band round it, like a belt, too short,
    cling film, needs to stretch, as if something is too short, not bend easily, does not bend easily,
    cannot bend it easily, tight, tightness, stiff, stiffness, rusty, seized, seized up, pulling, pulls, tugging,
    stretching, does not bend well, like a board, stiff as a board, wooden, rigid, restricted, needs oil, needs oiling,
    jammed up, creaky, elastic band, hard to bend, rubber band, cannot loosen, clamped, squeezed, bandage too tight,
    wrapped too tight, tight band, a band, like a band, tight string, guitar string, bowstring, wont loosen,
    will not loosen, short, too tight, tensed, tense, knotted, in knots
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
    puffiness, balloon, ballooned, like a balloon, blown up, blew up, bigger, bigger than other, bigger than other one,
    twice size, double size, size of, fat, fatter, chubby, thick, thicker, more thick, fluid, water on knee, inflated,
    inflamed, bulge, bulging, bulgy, egg, grapefruit, football sized, came up like, lump, bump, enlarged, rounder,
    looks bigger, swole, oedema, edema, spongy, boggy, no dimples, cannot see knee cap, boot will not zip, will not zip,
    zip up, trousers tight, trouser leg tight, leg of my trousers, trousers do not fit, trousers will not fit,
    jeans do not fit, jeans will not fit, jeans will not go over, sock leaves a mark, sock mark, sock marks, sock lines,
    cannot see my knee cap, cannot find my knee cap, where is my knee cap, knee cap has vanished, knee cap disappeared,
    knee cap is gone, lost my knee cap, melon in there, like a melon, like a pumpkin, like a loaf, loaf of bread,
    like bread dough, doughy, rising dough, like a pillow, pillowy, like a cushion, like a sponge, jelly like,
    wobbles like jelly, elephant leg, elephant knee, tree trunk, like a tree trunk, michelin, michelin man,
    like a sausage, like a coconut, mango, like a mango, like an orange, rounder than, a touch rounder, twice the size,
    twice the normal, twice as big, double the normal, size of a football, size of a melon, size of a grapefruit,
    much fatter, much bigger, it was massive, massive, enormous, ginormous, humungous, humongous, filled up,
    filled with water, filled with fluid, full of fluid, full of water, fluidy, swoll, swoln, swolen, sweling, swelld,
    swollened, swole up, tight as a drum, stretched tight, skin is tight, shiny and tight, shiny skin, came up like a,
    came up straight, came up big, came up fast, came up within, came up quickly, dip has gone, dips have gone,
    no dents, dimples have gone, dimples gone, size of an orange, like a rugby ball, like a cricket ball,
    like a baseball
~swelling: no change in size, no bigger than usual, no puffiness, never swelled, same as right, same as left,
    same as right one, same as left one, same as good one, same as good knee, same as my other, same as other side,
    same as right knee, same as left knee, same as right side, same as left side, same as before, same as normal,
    same as my good knee, like the other, like other, like my other, just like other one, no different from other,
    no different to other, matches the other, same on both sides, equal both sides, same both knees,
    no difference between them, no difference, flat, flat as, normal size, usual size, same size, not bigger, skinny,
    slim, no bigger, same shape, same size both, same as other, same as other one, looks same as other,
    looks same as other one, looks like other, looks like other one, matches other, identical to other, same as always,
    same as ever, looks same as ever, no lump, see bones, see my bones, slim as ever, slim as usual, look like twins,
    looks like twins, like twins, as flat as, flat as ever, thin as ever, nothing up, nothing has come up,
    nothing came up, skinny as ever, can see my knee cap, see my knee cap, see the knee cap, can see both knee caps,
    bony as ever, bony as usual, bony, same shape as, shape is the same, jeans fit, trousers fit,
    both knees look the same, knees look the same, look identical, identical, mirror image, pair of twins,
    never blew up, never puffed up
    gone: gone down, has gone down, has gone, disappeared, cleared up
warmth: knee feel hot, knee feels hot, knee feel warm, knee feels warm, burning up to touch, burning to touch,
    hot to touch, warm to touch, fry an egg, like a furnace, furnace, cooking, baking, scorching, through my jeans,
    through jeans, hot water bottle, warm, warmer, hot, hotter, heat, burning up, toasty, boiling, heated, warmth,
    like a radiator, like an oven, roasting, radiator, hot as, hot as hell, could fry an egg, fry eggs, fry bacon,
    like a hot plate, hob, like a stove, stove, like a kettle, like toast, warm as toast, radiates heat,
    giving off heat, gives off heat, glowing, on fire, like fire, burning hot, burning to the touch, knee is burning,
    joint is burning, skin is burning, feverish knee, heat coming off, heat coming from, heat off it, tropical, sauna,
    hot potato, much hotter, bit hotter, warmer than the other, hotter than the other
~warmth: same as right, same as left, same as right one, same as left one, same as good one, same as good knee,
    same as my other, same as other side, same as right knee, same as left knee, same as right side, same as left side,
    same as before, same as normal, same as my good knee, like the other, like other, like my other,
    just like other one, no different from other, no different to other, matches the other, same on both sides,
    equal both sides, same both knees, no difference between them, no difference, same heat, both same, same both, cool,
    cooler, cold, same temperature, normal temperature, stone cold, same temp, normal temp, room temperature, not hot,
    same as other, same as other one, feels same as other, feels same as other one, like ice, ice cold, block of ice,
    like a block of ice, icy, icy cold, freezing cold, frozen solid, like a corpse, corpse, dead cold, dead fish,
    like a fish, like a fridge, fridge, chilly, cool to touch, cool to the touch, cold to touch, cold to the touch,
    cold as, cold as stone, cold as ice, cold as marble, marble, colder, colder than, not warm, not a bit warm, no heat,
    no heat in it, no heat at all, no warmth, heat free
redness: red, redness, pink, pinkish, flushed, reddish, rosy, beetroot, tomato, reddened, redder, crimson, lobster,
    like a lobster, cherry, cherry red, strawberry, ketchup, traffic light, red as, red as a, sunburnt, sunburn,
    like sunburn, red patch, red patches, ruddy, inflamed, angry red, angry looking, bright red, glowing red
~redness: same as right, same as left, same as right one, same as left one, same as good one, same as good knee,
    same as my other, same as other side, same as right knee, same as left knee, same as right side,
    same as left side, same as before, same as normal, same as my good knee, like the other, like other,
    like my other, just like other one, no different from other, no different to other, matches the other,
    same on both sides, equal both sides, same both knees, no difference between them, no difference, normal color,
    usual color, same color, pale, skin color, no color change, color normal, color is normal, normal skin
bruise: bruise, bruised, bruising, black and blue, purple, bluish, yellow, yellowish, blue, green and yellow,
    discoloured, discolored, shiner, black, mark, all the colors, every color, rainbow, all colors of the rainbow,
    technicolor, plum, aubergine, blackcurrant, storm cloud, like a sunset, bruses, brused, bruisd, dark patch,
    dark mark
~bruise: same as right, same as left, same as right one, same as left one, same as good one, same as good knee,
    same as my other, same as other side, same as right knee, same as left knee, same as right side,
    same as left side, same as before, same as normal, same as my good knee, like the other, like other,
    like my other, just like other one, no different from other, no different to other, matches the other,
    same on both sides, equal both sides, same both knees, no difference between them, no difference, no marks,
    normal color, no mark, not a mark, unmarked, same color
lock: lock, locks, locked, locking, locks up, stuck, gets stuck, got stuck, jams, jam, jammed, freezes, froze, seizes,
    seized, catches, catching, catch, wedged, cannot straighten, will not straighten, will not budge, freezes up,
    stuck fast, stuck solid, stuck like, wedges, sticks, sticking, sticks in place, stops dead, stops half way,
    stops halfway, will not go straight, wont go straight, wont straighten, wont bend, will not bend, cannot bend it,
    cannot bend, cannot get it straight, cannot unbend, will not unbend, past half way, half way and stops, jammed shut,
    jammed solid, rusty gate, rusty hinge, like a rusty, frees up, till it frees, till it clicks, have to wiggle,
    have to shake, have to jiggle, jiggle it, wiggle it, shake it loose, shake it free, unlock it, kick it loose,
    pebble in, stone in, like a stone in, marble in, something in the way, something blocks, something is blocking,
    blocks, blocked, blocking, door stop, doorstop, gets caught, caught on something, snags, snagged, hitches,
    like a stuck drawer, stuck drawer, stuck door, jammed door
~lock: moves freely, moves fine, smooth, smoothly, bends fine, never sticks, free moving, like a hinge, new hinge,
    brand new hinge, like a swing, swings, swings freely, swings free, glides, gliding, well oiled, oiled,
    like clockwork, free as a bird, bends and straightens, straightens and bends, opens and closes, goes both ways,
    full movement, full motion, full range, bends no problem, bends without, both ways fine, never jams,
    never gets stuck, never catches, never locks, never locked, loose as a goose, silky, like silk, like butter,
    moves like butter
giveway: gives way, give way, giving way, gave way, gave out, gives out, giving out, buckle, buckles, buckled, buckling,
    folds, folded, collapses, collapsed, goes from under me, went from under me, unstable, wobbly, wobbles, wobbled,
    lets me down, let me down, unreliable, nearly fell, drops, dropped me, loose, cannot trust, do not trust,
    dont trust it, crumples, crumpled, unsteady, shifts, slips out, slides out, folds like, folded like, folds under,
    deck chair, deckchair, like a deck chair, house of cards, like a table, goes on me, went on me, leg goes,
    leg just goes, leg went, knee went, knee just goes, knee goes, dumps me, dumped me, sends me flying, sent me flying,
    nearly on my face, nearly face planted, nearly went down, nearly went over, nearly went on my, almost fell,
    almost went down, almost went over, nearly kissed the floor, dropped to the floor, ended up on the floor,
    on the floor, put me on the floor, down i go, down i went, drops from under, disappears from under, vanishes,
    goes from underneath, from underneath me, cuts out, packs up, packed up, quits on me, bambi, like bambi,
    bambi on ice, jelly legs, legs like jelly, like jelly, like spaghetti, like a noodle, wet noodle, made of rubber,
    rubbery, shaky, wobbly as, rickety, wonky, caves in, caved in, caves, caving, goes sideways, slides away,
    slipping out, skids, bends by itself, bends on its own, betrays me, not hold me, not holding me, cannot rely on it,
    do not rely, stumble, stumbles, stumbling
~giveway: solid, stable, steady, rock solid, holds, holds me, firm, secure, trust it, strong, like a rock,
    solid as a rock, steady as a rock, carries me, carries me fine, supports me, holds up, holding up, holds up fine,
    stands firm, holds my weight, takes my weight, bears my weight, sturdy, reliable, dependable, stands strong,
    strong as an ox, strong as ever, like a pillar, feels stable, feels solid, feels secure, feels steady,
    totally stable, trusty, sound as a pound, never lets me down, never let me down, never buckles, never gives way,
    never gave way, never folds, like an oak, oak tree
click: popcorn, like popcorn, rice crispies, cracker, crackers, like a cracker, firecracker, snap crackle pop,
    like a door, squeak, squeaks, squeaky, tick, ticks, ticking, click, clicks, clicking, clicky, crack, cracks,
    cracking, pop, pops, popping, crunch, crunches, crunchy, grind, grinds, grinding, creak, creaks, creaking, creaky,
    crackle, crackles, crackling, snap, clunk, clunks, clunking, noise, noises, noisy, rice krispies, gravel, sound,
    sounds, gritty, grating, snaps, sandpaper, bubble wrap, rattles, tock, clik, cliks, klik, clack, clacks,
    snaps and pops, creeky, makes a sound, makes a noise, makes noise, makes sounds, castanets, maracas, velcro,
    breaking twigs, like knuckles, ratchet, like a ratchet, walnuts, bag of nuts, bag of crisps, packet of crisps,
    ping pong, squelch, squelches, squeeks
~click: silent, quiet, no noise, no sound, no noises, no sounds, quiet as a mouse, soundless, no clicks, no clicking,
    silent as, silent as the grave, totally silent, not a sound, not a peep, not a squeak, hear nothing, peaceful,
    smooth and quiet, moves quietly, moves silently
pop: pop, popped, snap, snapped, crack, cracked, tear, tore, ripped, rip, twang, bang, crunch, clunk, went crack,
    go crack, go pop, went pop, heard it, felt it go, felt something go, something went, go snap, went snap, tearing,
    ripping, popping, felt a ping, ping, pinged, thud, heard it go, something gave, felt it tear, elastic snapping,
    gunshot, heard a bang, like a gunshot, twanged, whip crack, like a whip, champagne cork, like a cork, like a stick,
    stick breaking, branch breaking, dry twig, like a twig, carrot snapping, like a carrot, elastic band, rubber band,
    like a rubber band, guitar string, like a balloon, balloon bursting, firework, firecracker, door slamming,
    loud noise, big noise, the noise, heard a noise, heard a sound, sound was, could hear it, everyone heard,
    everybody heard, others heard, people heard, team heard, whole team, mates heard, friends heard, coach heard,
    wife heard, heard across, heard it across, audible, felt something tear, felt something snap, felt something rip,
    felt it snap, felt it rip, felt it pop, something snapped, something tore, something ripped, something popped,
    something cracked, like velcro, ripping sound, tearing sound, popping sound, cracking sound, snapping sound,
    kind of crack, like cloth, material tearing, sheet tearing, clicked out, loud click, big click
~pop: no sound, silent, no noise, did not hear, heard nothing, felt nothing, quiet, nothing popped, nothing snapped,
    did not feel anything, quiet as a mouse, not a sound, no sounds, silence, silently, in silence, total silence,
    silent film, heard nothing at all, did not hear anything, did not hear or feel, did not hear a thing, heard no,
    felt no, not a peep, not a click, no click, no crack, no pop, no snap, no bang, no tear, without a sound,
    without any sound, without a noise, no such sound, no such noise, nothing to hear, only pain, just pain,
    just the pain, no special sound
fever: feel hot, feeling hot, feels hot all over, hot forehead, forehead is hot, feel cold and hot, fever, feverish,
    temperature, shivery, shivers, chills, hot and cold, burning up, sweats, shivering, high temperature, 38, 39, flu,
    sweating, teeth chattering, teeth are chattering, chattering, under blankets, under three blankets,
    under two blankets, under five blankets, under a blanket, under the duvet shaking, under the duvet shivering,
    drenched, drenched in sweat, soaked in sweat, soaked the sheets, sheets are soaked, sheets soaked, pyjamas soaked,
    wringing wet, night sweats, sweating and shaking, hot and shaky, shaking with cold, shaking all over,
    cannot stop shaking, cannot stop shivering, cannot get warm, cannot warm up, freezing one minute,
    boiling one minute, hot one minute, cold one minute, burning forehead, forehead is burning, forehead like a,
    head is burning, goosebumps, goose bumps, goose pimples, rigors, rigor, febrile, pyrexia, temp, high temp, a temp,
    running a temp, running a temperature, temp is up, temp up, temperature is up, temperature up, fluey, flu like,
    like the flu, shivry, feverishly, roasting and freezing, boiling up, burning up all over, sweaty and cold,
    cold and sweaty, cold sweats, cold sweat, chilly and hot, 38.0, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8,
    38.9, 39.0, 39.1, 39.2, 39.3, 39.4, 39.5, 39.6, 39.7, 39.8, 39.9, 40.0, 40.1, 40.2, 40.5, 101, 102, 103, 104
~fever: no temperature, normal temperature, temperature normal, temp normal, 36, 37, no temp, cool as a cucumber,
    cucumber, temp is normal, temp is fine, temp is okay, temp fine, temp okay, temperature is normal,
    temperature is fine, temperature fine, temperature okay, temperature is okay, normal temp, forehead is cool,
    cool forehead, forehead cool, forehead feels normal, forehead feels cool, not hot anywhere, feel well in myself,
    well in myself, fine in myself, okay in myself, feel fine otherwise, feel well otherwise, fine otherwise,
    well otherwise, feel perfectly well, thermometer says normal, thermometer fine, 36.1, 36.2, 36.3, 36.4, 36.5, 36.6,
    36.7, 36.8, 36.9, 37.0, 37.1, 37.2, 37.3, 37.4, 98.6, 98
numbness: numb, numbness, tingling, tingly, tingle, tingles, pins and needles, pins needles, no feeling, cannot feel,
    dead leg, dead foot, fuzzy, cotton wool, asleep, gone dead, foot asleep, lost feeling, like the dentist,
    dentist gave, injection at the dentist, dead to touch, dead to the touch, no sensation, lost sensation,
    cannot feel my foot, cannot feel my toes, cannot feel my leg, cannot feel the foot, pin in it, stick a pin,
    novocaine, anaesthetic, like anaesthetic, like cotton, like a sponge foot, like wearing a sock, wearing a glove,
    prickles, prickly, prickling, ants crawling, like ants, crawling ants, tv static
~numbness: normal feeling, can feel, feel everything, feels normal, all sensation, full feeling, feel it all,
    sensation is fine, sensation normal, feeling is normal, feeling is fine, feeling normal, feeling fine,
    feeling as usual, feels everything, feel every, feel a feather, ticklish, can feel my toes, can feel everything,
    can feel it all, i feel touch, feel your touch
weakness: weak, weakness, no strength, no power, jelly, feeble, foot drags, foot drops, drop foot, foot drop,
    foot flops, foot kinda drops, floppy, floppy foot, foot slaps, cannot lift my foot, cannot lift the foot,
    cannot lift my toes, cannot pull my toes up, trips me, toes catch, toes drag, weak as, weak as a kitten, no muscle,
    powerless, muscle does nothing, will not lift, wont lift, wont come up, will not come up, heel will not, heel wont,
    cannot lift it, cannot lift my leg, cannot raise my leg, cannot lift the leg, leg will not lift, leg wont lift,
    dead weight, like lead, made of lead
~weakness: strong, full strength, full power, plenty of strength, strong as ever, strong as an ox, strong as a horse,
    normal strength, strength is fine, strength fine, strength is normal, powerful
limp: limp, limping, limps, limped, hobble, hobbling, hobbled, limpy, hopping, hop, favouring, favoring, uneven, waddle,
    waddling, peg leg, dragging, like a pirate, lame, on one leg, drag my leg, shuffle, shuffling, lopsided,
    like a penguin, not evenly, walk funny, walking funny, hobbling like, hobbling along, pirate, zombie, like a zombie,
    quasimodo, hunchback, john wayne, like a cowboy, like a crab, like a duck, gimping, gimpy, hirpling, hirple,
    hirples, limpng, hobblin, lurching, lurch, lopsided walk, wonky walk, walking wonky, walk wonky, walk like a,
    walking like an old, favoring the other, favouring the other, dot and carry
~limp: walk normal, walk normally, walking normal, walking normally, walk fine, walking fine, walk straight,
    walk okay, walking okay, no limp, normal walk, walk like always, normal gait, striding, walks fine,
    walks normally, walking like normal, walking grand
stiffness: to loosen up, to loosen, needs to loosen, need to loosen it up, to get going, to get moving, to warm up,
    until it loosens, till it loosens, needs a few steps, ages to get going, takes a while, takes me a while,
    takes ages, tin man, like tin man, like a robot, robot, old man, old woman, old lady, rusty gate, plank,
    like a plank, board, wood, log, concrete, stiff, stiffness, stiffer, rusty, tight, seized, wooden, rigid, tightness,
    creaky, hard to bend, takes a while to get going, needs loosening, seized up, like cement, like concrete,
    like a rusty gate, like rust, needs oil, needs wd40, wd40, like a mummy, like frankenstein, frankenstein,
    till it warms up, until it warms up, before it bends, before it will bend, shuffle to the kettle,
    shuffle to the loo, shuffle to the bathroom, creak down the stairs, arthritic, morning stiffness
~stiffness: loose, flexible, supple, bendy, moves freely, loosened, bends easily, not stiff, limber,
    straight out of bed, hop out of bed, jump out of bed, spring out of bed, leap out of bed, bounce out of bed,
    up and running, up and at it, nimble, springy, elastic, like an elastic, moves from the off, moves straight away,
    no stiffness, ready to go from the off, limber as
pain: pain, painful, hurt, hurts, hurting, sore, ache, aches, aching, achy, agony, killing me, kills, killing, murder,
    ouch, painfull, tender, twinge, twinges, stings, throbs, throbbing, paining, pains, sting, excruciating, unbearable,
    smarts, ow, nags, winces, wince, gives me gyp, giving me gyp, gyp, niggle, niggles, sorer, soreness,
    giving me grief, burns, burning, stabbing, giving me hell, playing up, bothers me, bothering me, bothers, twinging,
    uncomfortable, discomfort, a bit much, sore one, sting like, dagger, stab, stabs, jab, jabs, jabbed, jabbed me,
    jabbing, wakes me screaming, aching all night, throbs all night, hurtz, hurst, hurtin, achin, pane, yelp, yelped,
    cry, cried, crying, tears, in tears, swear, swore, curse, ouchy, ouchie, owie, bloody murder, screams, scream,
    screaming, grumbles, grumbling, moans, moaning, complains, complaining, lets me know, tells me about it,
    reminds me it is there, bites, biting, sharp reminder, nasty, gip, jip, giving me jip, gives me jip,
    giving me stick, giving me gip
~pain: pain free, painless, painfree, comfy, no pain, comfortable, nothing hurts, does not bother me, not bothered,
    not bothering me, no discomfort, no soreness, feel nothing, no twinge, no bother, no hassle, not sore,
    cannot feel it, dont feel it, do not feel a thing, dont notice it, do not notice it, pain is gone, snug, feels good,
    feels fine, feels great, feels nice, feels lovely, never sore, not sore at all, pain is nil, zero pain, pain zero,
    nothing sore, does not hurt a bit, forget it is there, forgot it was there, quiet as a mouse, quiet as a lamb,
    behaves, behaving, behaves itself, does not complain, not a peep, not a murmur, perfectly quiet, quiet
skin: broken skin, cut, cuts, graze, grazed, scrape, scraped, blister, blisters, rash, open, bleeding, wound, scab,
    scabby, scratch, scratches, sore skin, raw, bleeds, peeling
    deep: deep cut, bone showing, bone is showing, showing bone, see the bone, see bone, bone out, bone sticking out,
        bone through, down to the bone, gash, gashed, big gash, deep gash, cut open, split open, sliced, sliced open,
        hole in my knee, hole in it, flap of skin, white stuff, fat showing, needs stitches, needs sewing,
        heavy bleeding, bleeding heavily, bleeding a lot, bleeding badly, pouring blood, blood pouring,
        blood everywhere, blood is pouring, gushing, gushing blood, spurting, squirting, will not stop bleeding,
        not stop bleeding, soaked through, soaking through, soaked the towel, blood soaked
    infected: pus, with pus, oozing, weeping, gunk, yellow gunk, green stuff, infected, infection, bite, bitten,
        dog bite, cat bite, insect bite, smells, smelly, stinks, red streaks, red line, abscess, boil
~skin: skin fine, intact, unbroken, skin is fine, skin is okay, not a scratch, no cuts, no cut, skin normal,
    clean skin, no marks
deformed: crooked, bent out of shape, wrong shape, odd shape, out of place, sticking out, twisted, odd angle, wonky,
    wrong angle, an odd shape, strange shape, weird shape, funny shape, bent sideways, pointing sideways,
    points sideways, at an angle, funny angle, weird angle, strange angle, wrong way round, pointing the wrong way,
    points the wrong way, facing the wrong way, going the wrong way, not look like a knee, doesnt look like a knee,
    does not look like a knee, looks wrong, looks all wrong, looks broken, round the side, sitting round, out of line,
    not in line, out of joint, misshapen, deformed, disfigured, dislocated, popped out, out of its socket,
    out of socket, z shape, banana, bent like, where it should not be, in the wrong place, not where it should be
    cap: slipped out, slipped out and back, slid out, popped out and back, popped out and in, went out and back,
        went out and in, jumped out, jumped out and back, out and back, popped back in, popped back, went back in,
        slid back, slid back in, clicked back in, back in by itself, knee cap moved, knee cap went, knee cap out,
        knee cap dislocated, knee cap shifted, knee cap slid, knee cap popped, knee cap jumped
~deformed: normal shape, straight, looks straight, looks normal, same shape, shape is fine, shape fine, shape is normal,
    looks like a knee, normal knee shape, right shape, all in place, in the right place, looks like always,
    straight as ever, shape of a knee
sleep: wake you up, wake you, woke you, keep you awake, keeps you awake, keep you up, was up at, up at 3, up at 4,
    up at 2, kept waking, woke up with it, woke twice, woke up twice, woke several times, had me up, had me awake,
    awake half the night, not let me sleep, does not let me sleep, no sleep because, robs me of sleep, wakes me,
    wake me, wakes me up, woke me, woke me up, keeps me up, keeps me awake, kept me awake, kept me up, awake,
    cannot sleep, lie awake, up all night, could not sleep, tossing and turning, tossing, disturbed sleep,
    up half night, no sleep, hardly slept, barely slept, did not sleep a wink, not a wink, jolts me awake, jolted awake,
    jumps me awake, gets me up, got me up, got me out of bed, up in the night, up at night, up with it,
    up half the night, up several times, wake with a jump, wake with it, wake in pain, waking me, waking up with it,
    wide awake at, stare at the ceiling, staring at the ceiling, count sheep, counting sheep, 3 am, at 3 in the morning,
    at 4 in the morning, sleepless, insomnia because, robbed of sleep, no rest at night, rolled over it,
    every time i roll, when i roll over it wakes
~sleep: sleep right through, slept right through, sleeps through, sleeping through, sleep all night, slept all night,
    dont wake up, do not wake up, does not wake me, never wakes me, sleep fine, slept fine, sleep well, slept well,
    sleep like a baby, slept like a baby, sleep like a log, slept like a log, sleep through, slept through, sleep okay,
    dead to the world, out like a light, sleep like the dead, slept grand, sleep grand, sleeping fine, sleeping well,
    like a log, like a baby, sleep like a, slept like a, out cold, sleep the whole night, slept the whole night,
    sleep like a stone, sleep like a rock, sleep soundly, slept soundly, no trouble sleeping, no problem sleeping,
    no bother at night, nights are fine, nights are good, nights are okay, nights are grand, night is fine,
    at night it is fine, at night its fine, fine at night, fine in bed, no pain in bed, no pain at night,
    quiet at night, settles at night, goes quiet at night, out like a candle, zonked, zonk out
chest: chest pain, chest pains, pain in chest, pains in chest, pain in my chest, chest hurts, chest is sore, sore chest,
    chest is tight, tight chest, chest feels tight, chest tightness, tightness in chest, pressure on chest,
    pressure in chest, weight on chest, heavy chest, elephant sitting, elephant on my chest, like an elephant,
    crushing chest, band round my chest, stabbing in my chest, stabbing in chest, chest stabbing, heart attack,
    elephant is sitting, elephant sits, elephant on, sitting on my chest, sits on my chest, standing on my chest
~chest: chest is clear, chest clear, chest is fine, chest fine, chest okay, chest is okay, chest feels fine,
    nothing in my chest, nothing wrong with my chest, chest is grand, heart and lungs fine, heart is fine
breath: short breath, short of breath, shortness of breath, breathless, breathlessness, out of breath, out of puff,
    cannot breathe, hard to breathe, trouble breathing, difficulty breathing, struggling to breathe,
    struggle to breathe, fighting for breath, fighting for air, gasping, gasping for air, panting, puffing like,
    puffed out, huffing and puffing, cannot get air, cannot get my breath, cannot catch my breath, get air in,
    not enough air, no air, air hunger, suffocating, like breathing through a straw, breathing through a straw,
    breathing hurts, hurts to breathe, when i breathe, when i breathe in, deep breath hurts, cannot take a deep breath,
    cannot finish a sentence, blood when you cough, blood when i cough, coughing blood, coughing up blood,
    coughed up blood, coughed blood, cough blood, spitting blood, blood in my spit, blood in the tissue, pink spit,
    pink froth, puffing and panting
~breath: breathing fine, breathing is fine, breathing okay, breathing easy, breathing normally, breathing normal,
    breathing like normal, breathe fine, breathe easy, breathe normally, breathe easily, breath is fine, can breathe,
    lungs fine, lungs are fine, lungs clear, lungs are clear, could sing, sing you, singing, could run a marathon,
    could blow up a balloon, talk for hours, lungs like, air goes in and out, plenty of air, no blood
raynaud: white fingers, raynauds, raynaud, raynaud's, reynauds, renauds, fingers go white, fingers turn white,
    fingers white, fingers go dead, fingers turn yellow, fingers go yellow, fingers lose, fingers go numb, dead fingers,
    hands go white, hands turn white, hands like candles, hands go like, toes go white, fingertips go, fingertips turn,
    corpse fingers, fingers like candles, white tips
circulation: poor circulation, bad circulation, rubbish circulation, terrible circulation, circulation problem,
    circulation problems, poor blood flow, bad blood flow, narrow arteries, blocked arteries, furred up arteries,
    pad in my legs, peripheral artery, arteries, claudication, always cold feet, cold feet all year,
    cold hands and feet, blood does not get to
~circulation: circulation is fine, circulation fine, circulation okay, good circulation, great circulation,
    circulation good, circulation is good, blood flows
darkpee: dark pee, pee dark, pee is dark, pee is brown, pee is black, pee brown, pee came out brown, pee came out dark,
    pee looks dark, dark wee, wee is dark, dark urine, urine is dark, urine dark, brown urine, brown wee, brown pee,
    dark like cola, like cola or tea, cola color, color of cola, like cola, like coke, looks like coke, coke color,
    cola, coca cola, pepsi, dr pepper, like tea, strong tea, like strong tea, tea color, color of tea, builders tea,
    iced tea, guinness, pint of guinness, black coffee, morning coffee, treacle, gravy, soy sauce, port wine, red wine,
    whisky, whiskey, rum, marmite, bovril, rusty water, came out brown, came out black, came out dark, dark brown,
    brown as, browny, brownish, blood in my pee, blood in pee, pee is red, pinky red, like coffee, color of coffee,
    coffee color, color of my coffee, color of my morning coffee
~darkpee: pale yellow, light yellow, straw, straw colored, like straw, hay, lemonade, like lemonade, lemon, see through,
    like water, clear as water, clear, crystal clear, clear as a bell, normal color, usual color, same color,
    normal yellow, bright yellow, yellow, white wine, champagne, apple juice, sprite, 7up, gin clear, normal pee,
    pee is normal, pee is fine, pee looks normal, pee is clear, pee is yellow, wee is normal, wee is fine, pale
bladder: numb between, numb between the legs, numb down there, numb down below, no feeling down there,
    no feeling down below, no feeling between, cannot feel down there, trouble peeing, trouble weeing, problems peeing,
    hard to pee, difficult to pee, control pee, control pee or poo, control my pee, control my wee, control my bladder,
    control my bowels, cannot pee, cannot wee, cannot urinate, not able to pee, unable to pee, cannot go,
    been able to go, bladder is full, bladder full, full bladder, nothing comes, nothing comes out, have to strain,
    just dribbles, dribbling, only dribbles, cannot hold it, cannot hold my pee, cannot hold my wee,
    cannot hold my water, hold my water, wet myself, wetting myself, wet my pants, wet the bed, peed myself,
    pissed myself, messed myself, soiled myself, soiled, pooed myself, poo comes, incontinent, incontinence,
    lost control, lost control of my bladder, no control of, do not feel it when i pee, cannot feel when i wipe,
    cannot feel myself wipe, when i wipe, cannot feel the toilet paper, cannot feel the seat, cannot feel the saddle,
    saddle area, groin is numb, groin numb, crotch is numb, bum is numb, private parts are numb, privates are numb
~bladder: toilet as usual, toilet both as usual, toilet is fine, toilet fine, toilet normal, toilet okay,
    toilet is normal, toilet works, pee fine, pee normally, pee as normal, pee as usual, pee and poo fine, peeing fine,
    peeing normally, peeing okay, waterworks fine, waterworks are fine, waterworks okay, plumbing works,
    plumbing is fine, plumbing fine, pipes work, bladder fine, bladder is fine, bladder works, bowels fine,
    all working down there, everything works down there, works fine down there, fine down there, all good down there,
    normal down there, all normal down there, feel everything down there, go fine, go normally, can go fine,
    full control
confused: confused, confusion, drowsy, very drowsy, so drowsy, out of it, not making sense, talking nonsense, muddled,
    muddled up, foggy, foggy head, brain fog, cannot stay awake, cannot keep my eyes open, cannot keep his eyes open,
    nodding off, keep nodding off, hard to wake, will not wake, delirious, spaced out, does not know where,
    do not know where i am, do not know what day, seeing things, away with the fairies, not with it
~confused: wide awake, clear head, clear headed, head is clear, alert, sharp as a tack
reaction: rash, rashes, hives, welts, wheeze, wheezes, wheezed, wheezy, wheezing, allergic reaction, came out in,
    broke out, broke out in, itchy lumps, itchy all over, itched all over, spots all over, red spots, nettle rash,
    lumps all over, face swelled, face swelled up, face swells, face blew up, lips swelled, lips swell, lips swelled up,
    lips like, eyes swelled, eyes swelled shut, tongue swelled, tongue swells, throat closed, throat closes,
    throat closed up, throat went tight, nebuliser, nebulizer, epipen, epi pen, asthma attack, set off my asthma,
    sets off my asthma, anaphylactic, anaphylaxis, ended up in a and e, ended up in hospital
~reaction: no reaction, no reactions, never reacted, never had a reaction, take them all the time, take it all the time,
    take them every, take them like sweets, eat them like sweets, like sweets, like smarties, had them loads,
    had them before, had both before, taken them before, taken both, have them all the time, can take them,
    can take both, tolerate, tolerate them, agree with me, no problem with them, never a problem with, suit me fine,
    suits me fine, go down fine, never did that, never did anything, never done that, never bothered me
"""

SKIN = """
normal: normal, fine, okay, usual, normal color, same as always, as usual, nothing unusual, looks fine, looks normal,
    good, skin color, no change, same as other, nothing to see, ordinary, same as before, unchanged, healthy,
    looks healthy, happy, skin is happy, as normal, skin like always, good color, healthy color
pink: pink, pinkish, rosy, bit red, slightly red, flushed, little red, salmon, rosy pink, blushing, bit of color,
    a bit pink
red: red, reddish, bright red, very red, lobster, beetroot, redder
white: white, pale, waxy, grey, gray, white patches, ghost, like wax, ashen, chalk, chalky, like chalk, snow white,
    like paper, paper white, corpse, bloodless, drained of color, like a candle
blue: blue, bluish, purple, mottled, blotchy, patchy, marbled, dusky, violet, blotches, patches, patches like,
    like a map, map, leopard, like marble, like a leopard, spotty, cheetah, mixed colors, patchwork, smurf
bruised: bruised, bruise, black and blue, yellow, black, bruising, yellowy, yellowish, green
blistered: blister, blisters, blistered, raw, burnt, burned, burning, stings, stinging, on fire, burns, hot needles,
    nettles, scalding
numb: numb, no feeling, cannot feel, tingling, dead, dentist, like the dentist, lost feeling, no sensation,
    cannot feel it, cannot feel anything, cannot feel a thing, cannot feel my, pins and needles, gone dead, asleep,
    block of wood, like wood, like rubber, anaesthetic, feels nothing
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

COUNT = """
one: just one, only one, one only, just the one, only the one, a single one, single one, only 1, just 1, 1 knee,
    one knee, other is fine, other one is fine, other knee is fine, other is good, other one is good,
    other knee is good, not the other, not the other one, one is fine, just my left, just my right, just the left,
    just the right, only my left, only my right, only the left, only the right, just left, just right, only left,
    only right, left only, right only, one
both: both, both of them, bth, bothe, boht, two knees, 2 knees, the two of them, the pair, each knee, left and right,
    right and left, left as well as right, right as well as left, neither is spared, neither knee is spared, twins,
    and the other, other too, other one too, other knee too, other as well, other one as well, other knee as well
"""
