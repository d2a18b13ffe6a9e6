"""How it began, how it changes, how much and how often, what brings it on and what eases it. Tables of words only."""

from __future__ import annotations

CAUSE = """
injury: tore, torn, ripped, did my acl, did something to it, injured it, hurt it, damaged, busted, injured it doing,
    did my knee in, did it in, buggered it, popped my, broke, injury, accident, injured, hurt myself, an injury
    fall: skidded, came down, came down hard, lost my footing, lost balance, lost my balance, took a fall, had a fall,
        had a slip, toppled, face plant, keeled over, ended up on the floor, on my arse, on my bum, on my backside,
        went sprawling, arse over tit, ass over, head over heels, arse over, came off the, fell out, fell down,
        took a tumble, went flying, pulled me over, knocked over, fell off my, dropped onto, on my knees on,
        went down on it, went down, down i went, fall, fell, fallen, falling, fell on it, fell over, fell off,
        went down hard, slipped, slip, tripped, trip, tumble, tumbled, landed on it, landed on knee, landed on knees,
        came off, came off bike, went over, face planted, hit ground, hit deck, stumbled, stacked it, wiped out,
        ate dirt, crashed, crash, down the stairs on, went over handlebars, missed a step, went down like, hit floor,
        landed hard, landed badly, went splat, came a cropper, took a spill, went head first, wipeout, landing on it,
        met the pavement, met the floor, met the ground, kissed the floor, kissed the pavement, kissed the ground,
        kissed the tarmac, hit the pavement, hit the ground, hit the floor, hit the deck, hit the tarmac, hit the ice,
        ate pavement, ate the pavement, ate gravel, ate tarmac, bit the dust, went down like a sack, sack of potatoes,
        sack of spuds, like a ton of bricks, came off my bike, came off the bike, came off my horse, came off a ladder,
        off a ladder, off the ladder, off my bike, off my horse, off a wall, off a horse, off the bike, missed the kerb,
        missed a stair, missed the last step, missed the bottom step, missed my footing, lost my feet,
        feet went from under me, feet went out, slid, slid on, slid over, skidded on, banana skin, banana peel,
        black ice, ice patch, on the ice, wet floor, wet leaves, wet grass, wet tiles, patch of ice, skating rink,
        tripped over, tripped on, tripped up, went arse over, tits up, base over apex, nose dive, nosedive, nosedived,
        over the handlebars, over handlebars, handlebars, tumbled down, tumbled over, down the stairs, down the steps,
        fell out of, fell off a, dropped from, landed heavily, landed with, landed smack, landed flat, landed in a heap,
        heap on the floor, stumble, tumbling, trippd, slippd, fallin, wipe out, stacked, decked it, came down on,
        come down on, belly flopped, splatted, faceplant, faceplanted, hit my knee on the floor
    twist: bad landing, a bad landing, hyperextended, hyper extended, over extended, bent wrong way,
        bent it the wrong way, bent backwards, wrong landing, wrong foot, awkward step, funny step, misstep,
        missed the step, jumped down and, came down wrong, went over on my ankle, went over on ankle, foot and turned,
        planted my foot, planted foot, knee turned, twisting it, twist, twisted, twisting, rolled it, rolled, turned it,
        turned on it, turned knee, i turned, wrenched, pivot, pivoted, sprained, sprain, foot stuck, foot planted,
        awkward turn, landed funny, landed awkwardly, awkward landing, twisted it, changed direction, went over on it,
        buckled inwards, knee went one way, tweaked, tweaked it, turned suddenly, foot stayed, studs got stuck,
        turned wrong, pothole, swivel, wrong turn of knee, foot got stuck, foot got caught, foot caught, ski caught,
        ski did not release, binding did not release, body went one way, leg went one way, went one way,
        knee the other way, knee went the other, knee went sideways, knee went inwards, knee bent inwards, caved in on,
        rolled my knee, rolled over on it, turned too fast, turned too quick, turned too quickly, turned round too,
        turn too fast, spun, spun round, spun around, side stepped, sidestepped, sidestep, side step, cut inside,
        cut left, cut right, changing direction, change of direction, pivoted on it, pivoting, swivelled, swiveled,
        corkscrew, corkscrewed, screwed, wrung, hole in the grass, rabbit hole, hole in the pitch, pot hole,
        stepped in a hole, stepped in hole, stepped off wrong, stepped wrong, stepped funny, put my foot wrong,
        put my foot in a hole, trod wrong, bad step, bent inwards, bent sideways, went inwards, buckled in, twistd,
        twisst, twistin, wrenching, tweeked, tweeked it, knee twist
    hit: dropped weight, dropped a weight, dropped something, fell on my knee, something fell on, landed on my knee,
        trod on, stepped on my knee, run over, rear ended, kneed, took a ball, ball to knee, ball hit, took a knock,
        took a hit, took a kick, took a blow, someone hit, someone kicked, somebody kicked, got clattered,
        elbow to knee, bumper, hit my knee on, knee hit, banged knee, door hit, hit, knock, knocked, blow, kick on knee,
        got kicked, kicked me, kicked in knee, a kick, bang on knee, banged it, got banged, banged, banged into it,
        bash, bashed, bump, bumped, collided, collide, collision, tackle, tackled, clattered, clattered into me, whack,
        whacked, smacked, smashed, ran into me, ran into it, crashed into me, struck, dashboard, got hit, hit by,
        walked into, elbowed, slide tackle, clash of knees, ran into my leg, ran into, hit my leg, clipped,
        went straight through me, straight through me, went through me, centre back, center back, keeper came out,
        keeper took me out, took me out, took me clean out, took my legs, wiped me out, someone landed on,
        someone fell on, fell on top of me, landed on top of me, landed on me, on top of my knee, on top of my leg,
        shoulder charge, shoulder charged, boot to the knee, boot in the knee, boot on the knee, studs up, head on knee,
        knee on knee, knee to knee, knee clash, clash, clashed, clash of, crunching, crunch tackle, two footed,
        slide tackled, bad tackle, late tackle, high tackle, dirty tackle, hockey stick, hit with, ball in the knee,
        ball on the knee, ball to the knee, cricket ball, hockey ball, goal post, door frame, doorframe, car door,
        bed frame, bedframe, bedpost, coffee table, corner of the table, corner of the bed, corner of the desk,
        table corner, bashed it on, whacked it on, whacked it off, smacked it on, smacked it off, banged it on,
        banged it off, cracked it on, cracked it off, hit it on, hit it off, walloped, wallop, thumped, thump, thwack,
        dinged, clobbered, clouted, wacked, barged, rammed, trolley, shopping trolley, hit by a car, car hit me,
        car got me, van hit me, bus hit me, bike hit me, knocked me over, knocked me down, knocked off my bike,
        dog ran into, dog hit, dog took, dog took me out, dog knocked, kicked by, horse kicked, cow kicked, headbutt,
        crash into, crashed into, bump into, bumpd, nocked, banged in to
    pull: pull, pulled, pulled it, pulled something, pulled muscle, overstretched, overstretch, strain, strained,
        pulled a muscle, yank, yanked, felt it yank, yank at the back, tug, tugged, sudden pull, felt a pull,
        felt it pull, pulled up, hamstring went, hammy went, hamstring pinged, calf went, calf pinged, thigh went,
        quad went, groin went, over stretched, overreached, over reached, reached too far, splits, did the splits,
        doing the splits, slipped into the splits, stretched too far, stretch too far, straining, puled, pulld,
        muscle went, muscle pinged, grabbed at the back
overuse: overuse, overdid it, over did it, too much, doubled my miles, upped my mileage, ramped up,
    increased my mileage, did too much, too much too soon, overtraining, overdone it, trained too hard,
    pushed it too far, new shoes, more than usual, went too hard, overdoing it, long distance, wear and tear, overdone,
    over trained, overloaded, over training, too many miles, too many km, too many hills, too many stairs,
    too many squats, too much running, too much training, too much walking, too much football, too much gardening,
    too much kneeling, too much gym, too much standing, too many hours, back to back games, back to back matches,
    back to back runs, seven days straight, every day without rest, no rest days, from zero to hundred, zero to hundred,
    went from zero, went from nothing, 20 miles a week, jumped my mileage, doubled my distance, doubled the distance,
    doubled my, increased my running, increased too fast, training for, marathon training, marathon prep
unprovoked: nothing special, nothing in particular, nothing unusual, nothing much, nothing odd, just walking,
    walking along, by itself, began by itself, started by itself, nothing at all, not doing anything,
    was not doing anything, nothing i know of, nothing i can think of, nothing i can remember, for no reason, no reason,
    out of nowhere, out of blue, on its own, nothing happened, did not do anything, no injury, just started, just came,
    no cause, appeared, from nowhere, spontaneously, by its own, did not do anything special, no clue what did it,
    no idea what did it, nothing comes to mind, nothing springs to mind, did nothing, did nothing special, done nothing,
    done nothing special, just there one day, there one morning, one day it was there, just turned up, turned up,
    showed up, just showed up, came by itself, came on its own, on its own accord, of its own accord, came from nowhere,
    came out of nowhere, from thin air, out of thin air, no trigger, no accident, no event, no fall, no fall no hit,
    no hit or fall, no knock, no bang, no bump, no trauma, no twist, did not fall, did not hit it, did not twist,
    did not knock it, never fell, never hit it, no particular reason, no apparent reason, without reason,
    without a reason, without any reason, without cause
"""

PACE = """
slow: worse each time, worse each, worse every, worse each time i ran, worse with each, worse with every,
    each time a bit more, coming on for, been coming on, been coming on for weeks, building for, on the build, grew,
    grew slowly, grown over, step by step, became more, it became more, became worse, slowly became, more each week,
    more every week, more each day, more every day, each week, every week, each run, over few runs, over several runs,
    over few sessions, over a few weeks, over few weeks, with every run, with each run, with time, as weeks went by,
    as the weeks went by, over the course, course of, then every run a bit more, every run a bit more, bit more every,
    started as niggle, first niggle, first it was a niggle, first a niggle, just built up, accumulated, started small,
    began small, got worse with time, slow, slowly, gradual, gradually, creep up, creeps up, crept up, crept up on me,
    crept, creep, bit by bit, over time, build up, built up, builds up, building up, little by little, over days,
    over few days, over a few days, over weeks, over week, over hours, over hour, over weekend, over session,
    day by day, day after day, progressive, progressively, came on over, sneaked up, snuck up, developed, over months,
    over month, over the past, over last, small small, getting worse each day, a bit more each day, worse every run,
    crescendo, increasing, over a week, over a fortnight, over fortnight, over a couple of, no particular moment,
    no one moment, no single moment, no exact moment, kept getting worse, kept getting a bit worse, worse and worse,
    getting worse and worse, getting worse, got worse over, been building, bubbling up, came on gently,
    over several days, week by week, by degrees, each day a bit more, slowly slowly, started as a niggle, steadily,
    over the season, gets a little more, since weeks, more and more, over several, in the course of, gradualy, gradully,
    gradual like, graduly, slowley, slowy, slowely, over a long time, over years, over the years, over ages,
    over the months, over the weeks, over the days, over the summer, over the winter, over the last, across weeks,
    bit more each day, bit more every day, bit more each, a little more each, a little more every, little more each day,
    more and more each, worse with each day, worse every day, worse each day, worse by the day, day after day worse,
    kept getting, nagging for, been nagging, been niggling, niggling for, niggled for, niggled away, started off small,
    started tiny, started as nothing, started as a twinge, was a twinge, was a niggle, was nothing at first,
    nothing at first, barely noticed at first, hardly noticed at first, came on slow, came on slowly, came slowly,
    came gradually, came bit by bit, came over time, came over weeks, came over days, came up slowly, like a slow leak,
    slow burn, slow burner, slow build, snowballed, mounted, mounting, festering, brewing, been brewing, simmering,
    sneaky, sneaking up, creeping, creeping up, creeping in, crawled in, drip by drip, drop by drop, inch by inch,
    like rust, like the tide, no clear moment, no clear start, no clear day, cannot name a day, cannot name the day,
    cannot name a moment, cannot pinpoint a day, cannot put a date, could not put a date, no date, no start date,
    no exact day, no exact start, poco a poco, peu a peu, dhire dhire, powoli, langsam, stopniowo, unti unti,
    nach und nach
sudden: it went, abrupt, and it went, just like this, without warning, no warning, out of blue sky, like thunder, jolt,
    in a blink, sharp sudden, on one rep, on the first rep, next thing, next thing i know, felt a rip, felt a tear,
    ping, crack, twang, snap, pop, went ping, went pop, went crack, blink of an eye, in the blink of an eye, blink,
    from one second, stepped off, took a step and, took one step and, and then bang, in a heartbeat, heartbeat, bam,
    wham, kaboom, quick like, real quick, out of a sudden, from one moment to next, from one second to next,
    from one day to other, just went, it just went, something gave, sudden, suddenly, all of sudden, all of a sudden,
    all at once, bang, instant, instantly, instant pain, straight away, just like that, immediately, in a flash,
    one movement, in an instant, one moment, there and then, at once, abruptly, out of nowhere, out of blue,
    in a second, in one second, in one go, one second, right away, boom, sharp and sudden, like a shot, like a switch,
    in a split second, split second, felt it go, right there and then, snapped, pop and then, mid sprint, mid squat,
    mid game, mid stride, mid step, quick as a flash, like lightning, one bad step, one step, one wrong move,
    one wrong step, sudden pain, quick, in one moment, felt something go, one lunge, one sprint, one jump,
    something went, outta nowhere, suddenly during, yank, all of the sudden, suddenley, sudenly, sudently, suddnly,
    in an instance, bang and that was it, and that was it, that was it, then and there, on the spot, like being shot,
    like i was shot, like i had been shot, shot in the leg, like a bolt, bolt from the blue, lightning bolt,
    knew straight away, knew right away, knew at once, knew immediately, felt it straight away, felt it right away,
    felt it immediately, felt it at once, one bad landing, one bad move, one wrong turn, one wrong landing, one kick,
    one squat, one second fine next, fine one minute, one minute fine, one moment fine, fine one second, plotzlich,
    nagle, de repente, achanak, biglang, soudain, da un momento
"""

MOMENT = """
unrelated: nothing to do with, not linked, not related, do not exercise, dont do exercise, do not do exercise,
    do not do sport, no link, unrelated, not from sport, not from exercise, no connection, not sport
late: later, days later, a week later, couple of days later, few days later, a week on, few days after,
    couple of days after, weeks later, much later, a week after, some days later, 2 days after, 3 days after,
    three days later, two days after
during: whole match, during match, as we played, the moment i started, as soon as i start, as soon as i started running,
    on court, mid, mid tackle, mid jump, mid air, mid throw, mid kick, mid rally, mid lift, mid dance, mid serve,
    mid rep, mid pass, mid swing, mid climb, during, while, whilst, while running, mid run, mid ride, mid session,
    mid match, mid game, mid set, mid workout, mid class, mid sprint, mid squat, mid lunge, mid way, halfway through,
    half way through, half way round, halfway round, in middle of, around mile, at mile, mile 3, mile 4, mile 5, mile 6,
    mile 8, mile 10, during run, during game, while i was doing, while doing, while i exercised, while i was running,
    as i ran, as i was, when i was doing, when i was running, on run, on third set, second half, first half, last rep,
    last set, last lap, in the middle of, while i was, when doing, as i jumped, as i landed, as i was doing,
    partway through, part way through, ten minutes in, 10 minutes in, 20 minutes in, minutes in, km in, miles in,
    at training itself, in session, mid training, mid-run, midway, in class itself, at km, on the way round,
    at the 5k mark, at 5k, at 10k, before i finished, by the end of run, at the finish, in the last, final lap,
    while on, when i was on, still playing, mid exercise, mid race, mid marathon, mid warm up, mid drill,
    mid way through, in the middle of the run, in the middle of the game, in the middle of the match,
    in the middle of training, in the middle of it, on the last rep, on the last set, on the last lap, on the last mile,
    on the last km, last mile, last km, final set, final rep, final mile, on mile, on rep, rep 8, rep 5, third rep,
    fifth rep, second set, third set, first set, in the first half, in the second half, first quarter, in extra time,
    extra time, before half time, just before half time, just after half time, at half time, half time, while training,
    while playing, while jogging, while squatting, while lifting, while cycling, while dancing, while hiking,
    while skiing, while exercising, while i ran, while i trained, while i played, while i squatted, while i was at it,
    while at it, when training, when playing, when squatting, when lifting, when cycling, when dancing,
    when i was squatting, when i was lifting, when i was playing, when i was training, when i was cycling,
    when i was jogging, when i was on the, as i was running, as i was squatting, as i was lifting, as i squatted,
    as i lifted, as i turned, as i was going down, had to stop mid, had to stop half way, had to stop halfway,
    had to come off, came off injured, subbed, subbed off, limped off, hobbled off, carried off, walked home from,
    in the gym itself, at the gym itself, in the act, there on the treadmill, on the treadmill, on the bike,
    in the pool, on the pitch, on the mat, on the track, on the slopes
after: by teatime, by evening, by the evening, by bedtime, by night, by lunchtime, by dinner, by dinnertime,
    that afternoon, later in the day, later on, few hours on, couple of hours on, hours on, in the shower after,
    once i stop, once i sit down, once i have cooled down, when i cool down, when i cooled down,
    as soon as i have cooled down, once home, sat down after, getting off the sofa, as soon as, soon as, the minute i,
    the second i, once i got off, the moment i, once i was done, when i was done, as soon as i stopped,
    soon as i stopped, straight after, right after, immediately after, just after, once i had stopped,
    the moment i stopped, on the way home, minutes after, soon after, after, after session, after i finished,
    afterwards, afterward, once i stopped, when i stopped, after exercise, after run, after running, hours after,
    hour after, after i got home, when i got home, by the time i got home, after gym, later that day, later that night,
    that evening, that night, same evening, in shower after, after training, after class, after match, after game,
    few hours later, hours later, an hour later, couple hours later, after the run, after i had finished,
    once i cooled down, after cooling down, cooled down, when i sat down after, got home, on way home, in the car home,
    drive home, walk home, in the evening after, straight afterwards, right afterwards, just afterwards,
    within the hour, within an hour, within minutes, minutes later, ten minutes later, an hour after,
    half an hour after, half an hour later, hour later, on the drive home, on the bus home, on the train home,
    driving home, walking home, cycling home, in the changing room, in changing room, in the changing rooms,
    in the showers, taking my shoes off, taking my boots off, took my shoes off, took my boots off, when i took my,
    getting out of the car, got out of the car, once i got home, back home, back at home, on the sofa after,
    on the sofa that, on the couch that, when i sat down, sat down, after my shower, cool down, during cool down,
    same night, the same night, same day, same day later, at bedtime that, in bed that night, later that evening,
    that same night, that same evening, after the game, after the match, after the race, after the session,
    after the gym, after my run, after i stopped, after stopping, after i was done, after i was finished,
    when i finished, once finished, when it was over, when it was all over, final whistle, after the final whistle
    next: 24 hours later, 24 hours after, a day later, one day later, the day after that, next day, next morning,
        day after, morning after, woke up with it, woke up sore, woke up like this, woke next day, woke up next day,
        woke up next morning, woke up, when i woke, woke, day later, day or two later, two days later, days later,
        48 hours, 24 hours, following day, following morning, woke with it, 2 days later, next two days, day after that,
        got up next day, got out of bed, overnight, the day after, one day after, sleep and then, morning following,
        next morning on, woke up the next, woke up the day after, woke up and could not, woke up barely able,
        waking up the next, getting out of bed the next, getting out of bed the day after, getting up next day,
        when i got up, when i got up the next, when i woke up, when i woke up the next, two mornings later,
        couple of mornings later, two sleeps later, one sleep later, the second day, on the second day, second morning,
        day two, on day two, day 2, the following, the following day, the following morning, the morning following,
        monday after, monday morning after, sunday after, tuesday after, on the monday after a, domi, doms, like doms,
        dom, delayed, a bit delayed, with a delay, delay, took a day, took a day or two, took a day to, took two days,
        took 2 days, a day or two, day or two, one or two days, 1 or 2 days, one to two days, 48 hours later, 24h later,
        48h later, 36 hours later, two days on, a day on, day on, by the next day, by next day, by the next morning,
        by monday, by the weekend
before: before, beforehand, before exercise, warming up, in warm up, at start, at the start, right from start,
    from the start, before i started, from first step, from beginning, already had it
rest: at rest, resting, at night, in bed, doing nothing
always: all the time, always, constantly, whole time, before during and after, non stop, nonstop, never stops
"""

CHANGE = """
~same: unlike, difference, different, differently, change, changed, changes
better: cannot grumble, sleep through now, can sleep through, mustnt grumble, must not grumble,
    could not do that yesterday, could not do it yesterday, could not yesterday, could not do that before,
    could not do that last week, could not last week, forgot i had, forgot i had a bad knee, forgot about it,
    forget about it, what a turnaround, turnaround, worlds apart, miles better, streets ahead, way better, way less,
    chalk and cheese, new knee, like a new knee, like new, brand new, no comparison, does not bother me as much,
    bothers me less, giving me less grief, less grief, less bother, less trouble, less of a problem,
    nowhere near as bad, not nearly as bad, nowhere near as sore, not nearly as sore, better by the day,
    on the right track, perked up, picked up, eased up, slept better, can bend it more, bends more, bends further,
    go further, walked further, can do more, did more, taking fewer tablets, fewer painkillers, manage more,
    managing better, slowly but surely, step in the right direction, hardly there now, barely there now, fine now,
    okay now, all good now, no bother now, gone completely, completely gone, vanished, cleared up, freed up,
    back to myself, almost normal, nearly normal, close to normal, a new woman, a new man, behaving, behaving itself,
    kinder, quieter, going away, goes away, not half as bad, half as bad, freer, feels freer, brighter, less pain,
    less hurt, less ache, bending better, walking better, stronger, improving nicely, doing better, going well,
    going in right direction, nearly there, almost there, recovering well, calmed, soothed a bit, sleeping better,
    much nicer, loads less, become less, has become less, reducing, reduced, lessened, lesser, coming down,
    in control, relief is there, improvement is there, some relief, almost no pain, hardly any pain, barely any pain,
    no pain now, no pain today, pain free, pain free today, hardly hurts, barely hurts, hardly sore, hardly feel it,
    barely feel it, hardly notice it, does not hurt anymore, does not hurt today, nothing hurts today,
    tiny bit of pain left, not as sharp, not so sharp, less sharp, not as intense, not so intense, less intense,
    not as strong, not so strong, less strong, not as tight, not so tight, less tight, not as swollen, not so swollen,
    less swollen, not as achy, not so achy, less achy, not as severe, not so severe, less severe, not as tender,
    not so tender, less tender, not as hot, not so hot, less hot, not as red, not so red, less red, not as puffy,
    not so puffy, less puffy, not as stiff, not so stiff, less stiff, not as noticeable, not so noticeable,
    less noticeable, not as nagging, not so nagging, less nagging, not as uncomfortable, not so uncomfortable,
    less uncomfortable, not as constant, not so constant, less constant, not as throbbing, not so throbbing,
    less throbbing, not as tired, not so tired, less tired, not as awful, not so awful, less awful, not as terrible,
    not so terrible, less terrible, bit better, lot better, better, smaller, slimmer, flatter, gone down a good bit,
    down a bit, bit down, tiny bit down, down a lot, down a good bit, way down, down quite a bit, half size,
    half the size, shrunk, shrinking, thinner, improve, improved, improving, improvement, ease, eased, easing,
    easing off, easing up, eases, easier, less sore, less, less painful, healing, on mend, getting there, heal,
    healed, settling, settled, settled down, settling down, calmed down, calming, calmer, fading, faded, not as bad,
    not so bad, not quite as bad, not as sore, not so sore, not as painful, not so painful, reduce, dey reduce,
    half from yesterday, half of yesterday, half what it was, half of what it was, gone down, is going down,
    it going down, is went down, it went down, down from, looser, loosened, loosened up, loosening, helped, helps,
    did the trick, it worked, has worked, really worked, worked wonders, soothed, soothing, relief, relieved,
    nearly gone, almost gone, all gone, pain gone, disappeared, right as rain, good as new, coming along, coming on,
    on the up, on up and up, up and up, over the worst, turned corner, turned a corner, happier, much happier,
    looking up, progress, progressing, lighter, cured, back to normal, picking up, dropped, could nearly run,
    can walk again, bending more, moves easier, more comfortable, weaker pain, cannot complain, diminishing,
    less than, on way out, wearing off, worn off, mending, perking up, subsiding, subsided, did help, better than,
    a relief, magic, took edge off, takes edge off, softer, in right direction, right direction, night and day,
    recovering, pain free now, i can move it more
same: as now, as is, fine as it is, happy as is, fine as is, happy as it is, not noticed any difference,
    not noticed any change, no noticeable difference, no noticeable change, not up not down, neither up nor down,
    stayed flat, stayed level, stayed put, stayed same, stayed the same, stays same, no movement either way, keep it,
    keep it like this, keep it like that, keep it as it is, keep it the same, keep as is, leave it as is,
    leave it as it is, leave it like this, same plan, same again, stick with this, stick with it, stick to this,
    stick to it, stay with this, stay at this, stay as we are, as we are, carry on like this, carry on as we are,
    keep going like this, do not change a thing, do not change anything, suits me as it is, it suits me,
    no need to change, happy with it, works for me as it is, hasn't changed a bit, same story, same as last time,
    same again today, snap, neutral, nothing to report, no shift, could not tell the difference, no change there,
    cannot say it has changed, still niggling, still there a bit, samesies, same difference, same as it ever was,
    six of one, not a lot different, not much in it, no odds, same level, as it is, no relief, no improvement,
    not any relief, as usual, like that only, same only, as ever, sore as ever, as sore as ever, as bad as ever,
    same as ever, no different really, pretty much same, more or less same, roughly same, no progress, still the same,
    still as bad, still sore, neither here nor there, equally bad, just as sore, just as bad, same, no change,
    no changes, no different, unchanged, similar, not changed, have not changed, has not changed, did not change,
    no better no worse, as before, as it was, exactly as it was, about same, equal, no difference,
    neither better nor worse, neither, not much different, much of a muchness, identical, no real change,
    not any different, still same, stable, not better or worse, not better not worse, no better, no worse,
    not worse not better, nothing changed, nothing has changed, ditto, same same, same old, same as,
    cannot feel difference, cannot tell difference, cannot tell any difference, cannot feel any difference,
    see no difference, did nothing, did not help, no help, no effect, does nothing, makes no odds, made no difference,
    level, plateau, status quo, steady, as was, where it was, like before, like yesterday, just like yesterday,
    as yesterday, as bad as yesterday, as sore as yesterday, still there, no joy, samey, nothing new, not budged,
    hasn't budged, has not budged, has not shifted, not moved, not improving, not improved, did sod all, did jack,
    sod all difference, feels the same, same ting, same like, constant, hasnt moved, did not do much, no movement,
    not a lot of change, not much change, much the same, about even, like always, not really changed, the usual,
    no news
worse: go up, goes up, went up, went through the roof, through the roof, went up a lot, way worse, miles worse,
    much sorer, acting up, acting up again, playing up, playing up again, started up again, back again, came back,
    come back with a vengeance, with a vengeance, back to how it was, gone back, regressed, relapse, relapsed,
    kicked off, kicked off again, screaming at me, complaining more, more noticeable, more tight, could not sleep,
    hardly slept, barely slept, kept me up, struggled today, struggling today, limping again, swelled up again,
    swollen again, sore again, hurting again, taken a turn, turn for the worse, hit a wall, gone off, crept up again,
    hellish, ropey today, rough today, suffering today, paying for it, cannot walk on it, throbbing like mad,
    throbbing, a step back, step backwards, more stiff, more tender, more limp, limping more, sharper now, spread,
    spreading, hurts even more, pain is up, gone up, shot up, spiked, flaring, flaring up, increased, is increased,
    has increased, become more, has become more, paining more, not as strong, less strong, not as flexible,
    less flexible, not as bendy, less bendy, not as loose, less loose, not as easy, less easy, not as mobile,
    less mobile, not as comfortable, less comfortable, not as free, less free, not as steady, less steady, worst,
    square one, back to square one, gone bad, gone worse, got worse, getting worse, worsens, has grown,
    hurts way more, even worse, hurts a bit more, hurts a lot more, bad again, barely walk, can barely walk,
    hardly walk, can hardly walk, cannot walk today, worse, more, puffier, fatter, redder, warmer, fuller,
    twice what it was, twice as, twice size, double what it was, got bigger, gone bigger, blown up more, up a bit,
    up a lot, up from, going the wrong way, grown, more sore, more painful, more pain, more pains, wrong way,
    going wrong way, wrong direction, deteriorate, deteriorated, sorer, worsened, worsening, hurts more, hurting more,
    hurt more, downhill, gone downhill, went downhill, going downhill, increase, increasing, stiffer, tighter,
    more swollen, not as good, more now, its more, more than before, more than yesterday, flared, flare up, flared up,
    throbbing more, up a notch, step back, steps back, two steps back, backwards, aggravated, irritated, angrier,
    angry, sharper, more bad, tougher, hotter, bigger, declining, slipping, doubled, made it hurt, hurts like hell,
    raging, gone south, gone to pot, set back, setback, much more, cannot walk now, limping now, in bits,
    in bits today, more intense, stronger pain, it has grown, growing, getting up there, heading wrong way,
    more it hurts, badly today, put it back, feels harder, couldnt sleep with it
early: too early, early to say, too soon, just started, early days, cannot say yet, not tried yet, too early to say,
    too soon to say, too soon to tell, ask me later, only just, wait and see, give it time, dont know yet,
    do not know yet, remains to be seen
mixed: up and down, varies, comes and goes, good and bad, good days and bad days, hot and cold, on and off, swings,
    depends
"""

DEGREE = """
none: full of beans, fresh as a daisy, wide awake, raring to go, full of energy, bright as a button, pain free,
    did not feel a thing, felt nothing, not feel a thing, nothing at all, waste of time, waste of, useless, no use,
    no help, did not help, made no difference, did nothing, nothing to speak of, not in the least, not one iota,
    not a jot, sweet nothing, absolutely none, still doing everything, do everything, doing everything,
    does not stop me, not one bit, carry on as normal, as normal, none, no, not at all, zero, nothing, nil, not any,
    not a bit, not in slightest, not remotely, no bother, not bothered, not at all confident, normal, in no way,
    zilch, nada
little: twinge, a twinge, just a twinge, slight twinge, pinch, a pinch, niggling, a pull, slight pull, some, somewhat,
    a whisker, a fraction, slowly, slowly but surely, bit by bit, getting there, a hair, just about, ever so slightly,
    ever so, only just, a shade, grumble, a grumble, uncomfortable, a bit uncomfortable, just slightly, not majorly,
    took edge off, takes edge off, took the edge off, for a while, for a bit, only for a bit, for a few minutes,
    temporarily, short while, at first, not a great deal, next to nothing, nothing dramatic, hint of, size of a coin,
    size of coin, coin sized, pea sized, size of a pea, size of a grape, size of a marble, size of my thumb, coin,
    tiny one, wee one, small one, little one, below average, poor, little, a little, bit, a bit, slight, slightly,
    mild, mildly, small, tiny, touch, a touch, tad, a tad, minor, hint, a hint, smidge, a smidge, smidgen, barely,
    faintly, marginally, not much, not very, not too much, not too bad, not bad, hardly, hardly anything,
    barely anything, hardly any, barely there, niggle, gentle, light, low, only bit, only a bit, just a bit,
    just a little, just bit, slow, not a lot, not that bad, teeny, teeny bit, little bit, wee bit, tiny bit,
    small bit, minimal, kind of, sort of, a dash, a wee bit, not really bad, low level, nothing major,
    nothing serious, weak, soft, not so much, not so bad, negligible, slight one, a tiny amount, tolerable,
    not very much, subtle, small small, not that much, nothing much
medium: fair, average, okay ish, fairly average, in the middle, standard, typical, moderate, medium, moderately,
    middling, so so, middle, in middle, medium ish, bearable, manageable, fairly, noticeable, noticeably,
    middle of the road, half and half, mid, in between, inbetween, midway, middle ground, halfway, fair bit,
    moderate one, some, reasonable, quite, quite a bit, decent, ok ish, neither here nor there, enough to notice,
    50 50, half
lots: twice the size, double the size, twice as big, size of an orange, orange, grapefruit, tennis ball,
    size of a fist, fist, knackered, shattered, exhausted, dead on my feet, wrecked, drained, worn out, way better,
    way worse, way more, way way better, way way worse, way less, way too much, by far, streets ahead,
    world of difference, worlds apart, night and day, forgot i had, turnaround, what a turnaround, through the roof,
    went through the roof, screamed, made me swear, yelped, brought tears, tears to my eyes, wanted to cry,
    nearly cried, hurt like hell, like hell, hurts like mad, oodles, bucketloads, no end, worked wonders,
    works wonders, lifesaver, game changer, godsend, big difference, huge difference, agonising, wickedly,
    miles better, miles worse, hundred percent, like a charm, gets in the way, really gets in the way, gets in way,
    large, big, huge, massive, size of my hand, size of a football, size of a melon, whole leg, whole side,
    whole thigh, whole shin, giant, gigantic, big one, large one, major one, above average, big style, a lot, lot,
    lots, very, very much, loads, really swollen, balloon, much, enormous, hugely, extremely, severe, severely,
    big time, badly, ton, tons, massively, majorly, heaps, quite lot, great deal, strong, strongly, intense, super,
    so much, proper, high, pretty bad, bad, really bad, very bad, quite bad, terribly, awfully, mega, too much,
    like a balloon, serious, seriously, major, crazy, like crazy, like mad, ridiculously, significantly, plenty,
    really really, wicked, well bad, terrible, awful, horrendous, big big, heavily, hard, more than enough,
    considerable, considerably, very very, a good bit, hell of a lot, something terrible, something rotten, a heap,
    100 percent
    full: completely, totally, fully, entirely, absolutely, 100 percent, in every way, cannot do anything, everything,
        wholly, utterly, cannot do a thing, cannot do nothing
    extreme: worst, agony, unbearable, excruciating, killing, killing me, extreme, worst ever, off scale,
        off the charts, horrific, murder, torture, worst imaginable, intolerable, screaming, cannot stand it,
        cannot take it, through roof, dying
"""

OFTEN = """
never: first time, first time ever, never before, this is new, brand new to me, not that i remember, not yet,
    hasn't yet, not so far, never, not once, not ever, not at all, at no time, nope never, none, zero times, no times,
    not one time, has not happened, not happened, never ever, not a single time, never happens
rarely: rarely, seldom, hardly ever, once in a blue moon, barely ever, not often, almost never, few and far between,
    rare, scarcely, very occasionally, very rarely, not much, not usually, not very often, hardly, odd time,
    the odd time, not that often
sometimes: when i remember, only for, only at, only during, when i train, when needed, as needed, if i need to,
    when it suits, if i remember, the odd one, odd day, once or twice before, couple of times before,
    the odd occasion, when it rains, bad days, on bad days, off days, every few weeks, every few months,
    every couple of weeks, on occasion, periodically, every few days, not often but, a handful of times,
    handful of times, one in ten, one in a few, some not all, some nights, twice this week, couple of nights,
    few nights, one night, once or twice, the odd night, the odd day, only when, only if, only sometimes,
    certain nights, some mornings, depends on the day, not every time, not every day, not every night, not always,
    couple times, a couple times, a few times, twice, sometimes, some times, now and then, now and again,
    occasionally, on and off, comes and goes, from time to time, every so often, every now and then,
    every now and again, once in a while, off and on, intermittent, here and there, at times, some days,
    depends on day, ocassionally, randomly, it varies, every once in a while, occasional, some of time, hit and miss,
    certain days, half the time, sum times, off n on, when it feels like it
often: too often, keeps happening, keeps coming back, again and again, time and again, loads of times, tons of times,
    all too often, several times a week, several times, several times a day, every few hours, happens a lot,
    more and more, more days than not, week in week out, nine times out of ten, 9 times out of 10, dozens of times,
    most nights, most mornings, nearly every night, nearly every time, a lot of nights, often, most days, a lot,
    frequently, regularly, usually, most of time, most of the time, many times, more often than not, nearly every,
    almost every, quite often, quite lot, very often, mostly, majority of time, nearly always, most times, most runs,
    plenty, pretty much every, loads
always: without exception, from morning to night, morning till night, 247, every blooming night, every blooming time,
    every bloody time, each one, every last, every minute, every second, every hour, never fails, day in day out,
    every night, each night, nightly, all night, all nights, every bloody night, all the bloody time, always,
    all time, all the time, constantly, every time, each time, nonstop, non stop, constant, continuous, continuously,
    without break, 24 7, round the clock, every single time, every step, each step, whole time, day and night,
    never stops, without fail, every run, every session, every day, permanently, always there, does not stop,
    every single day, every morning, each and every, 100 percent of the time, never not, religiously, on every
once: once, one time, just once, only once, single time, only time, one off, happened once, once only, just one time
"""

MOVEMENT = """
~straighten: stays bent, is bent, stuck bent, still bent, always bent, remains bent
stairs: few steps, last few steps, first few steps, last steps, first steps up, few stairs, stair, stairs, stares,
    stairway, staircase, steps, step, escalator, climbing, basement, loft, attic, bus steps, no lift, lift was broken,
    lift is broken, lift broken, floors up, third floor, fourth floor, second floor, top floor, fifth floor, to my flat,
    getting to my flat, landing steps, stiars, stair case, steps at the station, subway steps, stadium steps,
    spiral stairs, steep steps, upstairs and downstairs, on steps, in stairs, flight of stairs, 9 floors, four floors,
    4 floors, three floors, five floors
    up: climbing them, up stairs, upstairs, going up, go up, up steps, climbing stairs, climb stairs, walk up,
        ascending, up, climbing up, up the stairs, going upstairs, up to flat, up ladder, up to my flat, up the steps,
        upwards, going up them, ascend
    down: down stairs, downstairs, going down, go down, down steps, descending, coming down, come down, down, came down,
        walk down, way down, on way down, to basement, down to basement, down the stairs, going downstairs,
        stepping down, step down, down the steps, downwards, going down them, coming down them, descend
slope: slope, slopes, hill, hills, hilly, inclines
    downhill: downhill, down hill, down hills, descents, descent, going downhill, downhills, down the hill, downward
    uphill: uphill, up hill, up hills, incline, climbs
squat: bending down, picking up toys, picking the toys up, picking toys up, pick the kids up, low cupboard,
    down to the oven, tie my laces, tying my shoes, bending right down, bend right down, right down, squat, squats,
    squatting, deep, go deep, deep bend, crouch, crouching, crouch down, hunker, hunker down, get down low, lunges,
    lunge, lunging, low, low shelf, pick something up off floor, picking things up, pick up toys, leg press, with bar,
    bar, asian toilet, squat toilet, get low, bottom cupboard, bend down, going low, pots from the bottom cupboard,
    ass to grass, pistol, barbell, deep knee bend, hunkering, skwatting, skwat, squating, squatts, squattng,
    picking stuff up, pick things up, pick stuff up, picking up stuff, picking something up, pick something up,
    off the floor, up off the floor, from the floor, from the ground, off the ground, tie my shoes, tying my shoe,
    tying shoes, tying laces, lace my shoes, putting my socks on, putting on socks, put my socks on, socks on,
    loading the dishwasher, emptying the dishwasher, dishwasher, emptying the washing machine, washing machine,
    filling the washing machine, bottom shelf, bottom drawer, low drawer, low chair, low seat, low sofa, low toilet,
    sitting on the loo, sitting down on the toilet, sitting down low, lifting the kids, lifting the baby,
    picking up the baby, pick up the baby, picking up the kids, deep squats, goblet, wall sit, sumo, catcher,
    scrum position, potty, bend my knees deep, bending low, get down on the floor, down low, down on my hunkers,
    on my hunkers, hunkers
kneel: kneel, kneels, kneeling, kneel down, on knees, praying, pray, prayers, prayer, church, mosque, namaz, salah,
    sujood, scrub floor, scrubbing floor, gardening, weeding, playing on floor, tiling, floor on knees, knelt,
    changing nappies on the floor, playing with kids on floor, laying carpet, cleaning the bath, doing the fire,
    four point, all fours, when i pray, go down on my knees, down on my knees, on my knees, on both knees,
    get down on my knees, on one knee, down on one knee, proposing, kneelin, kneelng, neeling, neel, kneal, prayer mat,
    prayer time, at prayer, rukus, ruku, sajda, genuflect, rosary, pew, scrubbing, floor cleaning, washing the floor,
    mopping on my knees, bathing the baby, bathing the kids, bath time, lego on the floor, playing lego, building lego,
    changing nappies, nappy, weed, planting, gardener, potting, kneeling down, kneeling on it, lean on my knee
bend: bend, bends, bending, bent, bend it, full bend, flexing, fold it, folding, bend far, bending right down,
    bending all way, fully bent, bend it right back, heel to bum, bending knee, when bent
straighten: straight, completely straight, dead straight, straight as, straightens, straighten, straightening,
    straighten it, extend, extending, straight out, lock it out
sit: in the cab, cab, behind the wheel, at the wheel, wheel, commute, on the train, on the bus, long meeting,
    after few hours in the cab, flights, flight, long flights, long haul, train rides, sit, sits, sitting, sat,
    sit long, sitting long, cinema, movie, movies, film, desk, long drive, long drives, drive, driving, theatre,
    in chair, flight long, meeting, meetings, car, car ride, car journey, plane, office, sofa, couch, in the car,
    long flight, at work all day, computer, watching tv, tv, coach trip, train journey, gaming, netflix, bus ride,
    seated, on my bum, in front of laptop, sitting down, desk all day, at my desk, on plane, box set, airplane,
    waiting room, lecture, lectures, cinema seat, middle seat, economy seat, back seat, legs folded, cross legged,
    sitting cross legged, bent for long, bent for ages, knees bent for long, exam, exams, classroom, church pew,
    match on telly, watching telly, telly, binge, binge watching, traffic, traffic jam, motorway, long journey,
    long journeys, journey, coach, coach ride, zoom, zoom calls, at a desk, desk job, working from home, office chair,
    lorry, truck, tractor, wheel all day, hours in the car, two hours in the car, film night, a film, after a film,
    movie night, cinma, siting long, sittin long, long sitting, sit too long, sitting too long, sit for long, sit still,
    sitting still, stuck in a seat, aeroplane, economy, flying
stand: stand, standing, on feet, on my feet, stood, queue, queuing, queueing, stand still, standing up long,
    on feet all day, till all day, standing around, standing long, concert, long shift, long day, at the sink,
    long shifts, washing up, ironing
rise: get up, getting up, stand up, standing up, rise, rising, out of chair, out of bed, out of car, get out of car,
    getting out of, get out of, from chair, from sitting, off toilet, off sofa, off couch, up from, up off,
    when i get up, stand after sitting, standing after, stood up, off the loo, got up, rising from
rest: rest, at rest, resting, in bed, bed, at night, night, nights, night time, nighttime, lying, asleep, sleep,
    sleeping, doing nothing, keep still, lie down, lying down, do nothing, 3am, middle of night, wakes me, wakes me up,
    wake me up, keeps me up, lie on that side, rolling over in bed, even when i do nothing, relaxing, when i lie,
    trying to sleep, bedtime, not moving, duvet, in the night, sofa at night, even resting, when im asleep, lie in bed,
    tossing, in my bed, blanket on it, weight of the duvet, lying awake, still at night, when im still, when i am still,
    being still, keeping still, sitting still doing nothing, on the sofa doing nothing
walk: get round, get around, getting round, getting around, get about, getting about, round the shops, round tesco,
    walk the dog, dog walk, nip to the shop, pop to the shops, full weight, weight on leg, stand on leg, standing on it,
    stood on it, weight on it, weight through it, standing on leg, walk, walking, walks, walked, on foot, take steps,
    take four steps, four steps, few steps, bear weight, put weight on it, stand on it, to shop, to shops, flat,
    strolling, hike, hiking, long walk, stroll, walk dog, walking far, steps a day, pavement, supermarket, to bus stop,
    round shops, to work on foot, get there, i get there, make it to, made it to, can make it to, managed to the,
    make it across, potter, potter about, potter around, pottering, mooch, amble, ambling, wander, wandering,
    stand on that leg, stand on that, stand on this, stand on my leg, stand on the leg, put wait on it,
    put wieght on it, put pressure on it, put my weight on it, put my foot down, put foot down, weight bear,
    weight bearing, load it, wak, wlak, walkin about, pace, pacing, march, marching, across the room,
    across the kitchen, to the kitchen, to the loo and back, to the toilet and back, to the kettle, to the car,
    to the shops, to the end of the road, round the block, around the block, round the garden, up and down the hall,
    up and down the room, up and down the corridor, to the postbox, to the gate, to work and back
run: run, running, runs, ran, jog, jogging, sprint, sprinting, 5k, 10k, mile, parkrun, treadmill, marathon, race,
    long run, mile 3, training run, tempo, intervals, park run, sprints, runing, joggin, after about 3k, 3k, 2k, 4k, 6k,
    7k, 8k, 12k, 15k, 20k, few k, a few k, few km, couple of k, after a k, km in, k in, pounding, pounding the pavement,
    pounding the road, laps, mileage, bus, for the bus, after the bus, chasing, chase, chasing the kids,
    running for the bus, trot, trotting
    sprint: sprint, sprinting, sprints, flat out, full speed, 100m
jump: jump, jumps, jumping, jumped, land, landing, lands, hop, hopping, plyo, box jumps, burpees, skipping, rebounds,
    layup, layups, rebound, trampoline, leap, leaping, spike, spiking, smash, dunk, dunks, lay ups, jumping off,
    star jumps, jumpng, jumpin, landng, hops, bounce, bouncing, bounding, bounds, plyometrics, box jump, jumping jacks,
    jump rope, rope, skipping rope, netball, basketball, volleyball, trampolining, leaps, spring, springing,
    jumping down, jump down, drop down from, off a wall, off the wall, hopscotch, burpee, slam dunk, headers, header
twist: pivoting, dodging, sharp turns, turn quickly, turning over, rolling over, turn over, twist, twists, twisting,
    turn, turning, turns, turned, pivot, change direction, changing direction, cutting, side step, sidestep,
    side to side, swivel, quick turn, spin around, spinning round, rotate, rotating, quick turns, cutting in,
    cut inside, twistin, twistng, turnin, turnng, swivelling, swiveling, spinning, spin round, change of direction,
    changes of direction, sudden turn, sharp turn, when i turn, turn round, turning round, turning around, turn around,
    turn in bed, turning in bed, turn over in bed, roll over, rolling in bed, rolling over in bed, change side in bed,
    changing side in bed, change sides in bed, move in bed, moving in bed, getting comfy in bed, golf swing, golf,
    dance, dancing, dribbling, side steps, zigzag, zig zag
cycle: cycle, cycling, bike, biking, pedal, pedalling, pedaling, spin, ride, riding, spin class, peloton
swim: swim, swimming, breaststroke, kick in pool
lift: lift, lifting, lifting weights, weights, carry, carrying, deadlifts, heavy bags, shopping bags, heavy load, gym,
    carrying shopping, carrying kids, load
press: press, pressing, touch, touching, poke, poking, press on it, when pressed, pushing on it, pressure, prod, push,
    lean on it, touch it, prodding, lying on it, squeeze, rub, tuch, presing, poke it, prod it, push on it, push it,
    squeeze it, kneeling on it, bump it, bumping it, knock it, knocking it, leaning on it
exercise: exercise, exercising, sport, training, workout, working out, work out
    kick: kick, kicking, kick ball, shooting, penalties, striking ball, passing ball
cold: cold, cold weather, damp, rain, winter, weather, air con, chilly, freezing, rainy days
morning: morning, mornings, first thing, wake up, waking up, when i wake, out of bed first thing, first steps
~walk: had to crawl, crawl to, crawled to, crawling to, crawling about, crawl on, on my bum, on my backside,
    bum shuffle, bum shuffling, shuffling on my bum, up the stairs on my bum, hop on one leg, hopping on one leg,
    hopping on the other, hop on the other, hopping about on one, hopping to the loo, hopping to the toilet, hopping to,
    hopped to, on one leg, on the other leg, have to hop, got to hop, need to hop, hopping everywhere, wheelchair,
    in a wheelchair, carried me, had to be carried, being carried, carry me to, carry me, someone carries me,
    no weight at all, no weight on it, no weight on this, no weight on that, zero weight, will not take weight,
    wont take weight, will not take my weight, wont take my weight, will not hold my weight, will not bear weight,
    not bearing weight, non weight bearing, not weight bearing, collapse when i put, foot cannot touch the floor,
    cannot put my foot down, cannot put foot down, cannot put it down, cannot put it on the floor,
    cannot touch the floor, need carrying, still on the floor, stuck on the sofa, stuck in the chair, bedbound,
    bed bound, chair bound, cannot get up, need two people, pee in a bottle, not a single step, not even one step,
    not even a step
"""

REMEDY = """
rest: not doing anything, not doing much, doing nothing, not using it, rest, rest it, resting, rested, feet up,
    foot up, put feet up, putting feet up, take weight off, take it easy, taking it easy, took it easy, lying down,
    lie down, sit down, sitting, sitting down, not moving, not moving it, do nothing, stay off it, staying off it,
    sleep, sofa, couch, sofa day, time off, day off, break, bed, stopping, stop running, stay still, keep still,
    leave it alone, chilling, nap, taking break, taking it slow, lazy day, keeping off it, off my feet, stop,
    days off, week off, laid up, put my feet up, not running
raise: raise, raising, raise it, elevate, elevated, elevating, elevation, pillow, pillows, leg up, legs up,
    prop it up, propped up, propping it up, leg on cushion, cushion, above heart, up on chair, up on stool,
    up on sofa, leg on pillows, foot on stool, prop, propped, cushions
ice: ice, iced, icing, cold pack, ice pack, peas, frozen peas, frozen, bag of peas, cold compress, cold water,
    ice bath, cold, cooling, cold shower, cold gel, gel pack, cryo, frozen veg, freezer, frozen veg bag,
    something cold, cool pack, cold spray, cold flannel, sweetcorn, frozen corn
heat: heat, hot water bottle, warm bath, heat pack, hot bath, warm, warmth, heat pad, hot shower, deep heat,
    warm shower, wheat bag, heating, hot pack, warming, hot soak, sauna, hot tub, electric blanket, bath, soak,
    heat patch, hottie, something warm, jacuzzi, warm compress
wrap: wrap, wrapped, bandage, bandaged, compress, compression, compressing, brace, knee brace, support, knee support,
    sleeve, knee sleeve, strap, strapping, strapped, tape, taping, taped, tubigrip, kt tape, elastic, knee strap,
    kinesio, knee pad, crepe
massage: massage, rub, rubbing, rub it, foam roller, foam roll, roller, foam rolling, massaging, massage gun,
    kneading, theragun, rubbed
move: move, moving, moving around, moving about, movement, walk, walking, stroll, gentle walk, keep moving, stretch,
    stretching, stretches, exercise, exercises, exercising, warm up, warming up, loosen, loosens, yoga, swim,
    swimming, cycling, wiggle, get going, once i get going, keep it moving, gentle stroll, moves, bike,
    bit of walking, pottering about, mobility, warm it up, light jog
tablets: tablet, tablets, pill, pills, painkiller, painkillers, medicine, medication, ibuprofen, paracetamol, panadol,
    nurofen, advil, tylenol, aspirin, naproxen, anti inflammatory, anti inflammatories, pain killers, meds, drugs,
    codeine, co codamol, pain relief, motrin, aleve, calpol, crocin, biogesic, dolo, combiflam, alaxan, brufen,
    pain meds, pain pill, ibuprofens, dispirin, disprin, anadin
gel: gel, cream, rub on cream, voltarol, voltaren, deep heat cream, ointment, balm, tiger balm, volini, ibuprofen gel,
    moov, efficascent oil, arnica, spray, iodex, rub on, biofreeze, omega pain killer, liniment, katinko, salonpas,
    patches, patch, vicks
physio: physio, physiotherapist, physical therapy, pt, osteopath, chiropractor, acupuncture, chiro
nothing: nothing, nothing helps, nothing really, none, nothing works, nothing does, not anything, zilch, sweet fa,
    nada, nowt, no relief, cannot find anything, nothing at all, nothing yet, nothing so far, not a thing, no remedy,
    none of it works, sod all, nothing makes it better, ran through it, carried on, carried on regardless,
    pushed through, kept going, soldiered on, walked it off, ignored it, just ignored it, got on with it,
    just got on with it, left it alone, have not done anything, not done anything, did not do anything,
    hoped for the best, gritted my teeth, kept on running, kept running, kept training, played on, naught, bugger all
"""

COURSE = """
constant: constant, constantly, all time, all the time, always, always there, always on, nonstop, non stop,
    never stops, never goes away, does not stop, permanent, permanently, every minute, 24 7, round the clock,
    continuous, continuously, day and night, does not go away, does not let up, relentless, steady, whole day,
    all day, even when i rest, no let up, never lets up, without a break, ever present
on_off: comes and goes, come and go, on and off, off and on, now and then, now and again, intermittent, sometimes,
    in waves, in bursts, some days, random, randomly, here and there, every so often, from time to time, occasionally,
    good days and bad days, depends, there are breaks, at times, once in a while, goes and comes, it varies
moving: only when i move, when i move, when moving, with movement, on movement, only with movement, when i use it,
    when i walk, when walking, only when i walk, only when i run, when i run, when i bend, when i exercise,
    only during sport, during sport, when i put weight, under load, when i am active, when active, on the move,
    only if i move, if i move, if i move it
resting: only at rest, at rest, when i rest, when resting, when i sit, when i lie, lying, in bed, when i do nothing,
    at night
"""

BEFORE = """
first: first time, first, never before, never, new, brand new, this is new, first ever, not before, never had,
    never had it, never had this, first time ever, my first
once: last year, had it last year, last summer, last season, years ago, a few years ago, long ago, when i was younger,
    once, one time, once before, second time, only once, one other time, 2nd time, a single time, just the once,
    had it once
many: every winter, every summer, more than i can count, cannot count, too many, every few months, many times,
    several times, few times, a few times, lots, often, loads of times, again and again, over and over, every year,
    regularly, twice, three times, more than once, a couple of times, couple of times, all the time,
    keeps coming back, recurring, third time, always comes back, on and off for years, dozens of times, every season,
    umpteen times, yes many
"""

MOOD = """
confident: confident, sure, bring it, bring it on, no worries, fine, ready, relaxed, not worried, happy, good,
    positive, no fear, not scared, up for it, easy, looking forward, calm, easy peasy, excited, keen, cant wait,
    cannot wait, great, totally fine, no problem, not afraid, not nervous, cool, chilled, no bother, trust it, okay
unsure: unsure, bit unsure, not sure about it, not so sure, nervous, bit nervous, wary, hesitant, apprehensive,
    cautious, doubtful, uneasy, little worried, bit worried, in two minds, mixed feelings, not convinced,
    a bit anxious, bit anxious, so so, iffy, careful, reluctant, slightly nervous, tentative
scared: scared, terrified, afraid, frightened, petrified, worried, anxious, panic, panicking, dread, dreading,
    very nervous, really nervous, fear, scares me, stressed, scary, bricking it, shitting myself, freaked out,
    horrified, really worried, very worried, worried sick, scared stiff, too scared
sad: sad, low, down, fed up, depressed, miserable, frustrated, annoyed, angry, gutted, upset, disappointed,
    tired of it, sick of it, hopeless
"""

LOAD = """
more: more, a lot more, loads more, doubled, doubled my mileage, upped it, upped, increased, increase, added,
    added hills, added a day, ramped up, stepped up, harder, further, longer runs, more miles, more runs,
    training for, started running, started, new programme, new plan, new training, extra, twice as much, faster,
    heavier, new exercise, new class, just started, back into it, went up, going harder, marathon training,
    pushed more, took up
less: less, a lot less, cut back, cut down, cutting back, reduced, fewer, stopped, eased off, rested, resting, break,
    time off, had a break, not training, shorter, slower, took it easy, dropped, half as much, hardly trained,
    barely trained, skipped, backed off, scaled back, holiday, been off, gave up, lighter
same: same, same as always, same as usual, same as before, no change, the usual, usual, nothing new, unchanged,
    nothing changed, not changed, as always, as usual, same routine, same old, no different, like always,
    haven't changed, have not changed, not really
"""

AROUND = """
walking: walking, walk, on foot, by foot, own two feet, my own two feet, feet, normally, as usual, on my feet,
    limping, hobbling, legs
crutches: crutches, crutch, on crutches, sticks
stick: stick, walking stick, cane, my stick
frame: frame, zimmer, zimmer frame, walker, rollator
wheelchair: wheelchair, wheel chair, chair on wheels
car: car, driving, drive, taxi, uber, lift from, dad drives me
bus: bus, train, tram, tube, metro, public transport
bike: bike, cycling, scooter, e scooter
in: not leaving house, not leaving the house, staying in, stay in, stuck at home, at home, home all day, house,
    in bed, indoors, not going out, not going anywhere, housebound, not moving, sofa all day, staying put,
    staying home, not out
"""
