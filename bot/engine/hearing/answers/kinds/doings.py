"""What a person does next or wants: steps, topics, help, tools; how well it went. Tables of words only."""

from __future__ import annotations

ACTION = """
done: all, everything, did everything, every single one, each one, all of it, did it all, the whole set, whole lot,
    done, finished, finish them, finished them, finished it, did it, did them, did that, completed, all done,
    complete, managed it, managed them, did all, did all of them, got through, got through them, tick, ticked, check,
    checked, got it done, finito, over and done, nailed it, nailed, all ten, did 10, did ten, in the bag, smashed it,
    sorted, accomplished, thumbsup, i did, just did, just did it, just finished, all of them, done and dusted,
    did every one, did em all, boom done, finally done, that is done, job done, them done, did every rep,
    got them done, crushed it, did the lot, all reps, done all, finished just now, done just now, did them just now,
    did it just now
part: only one, only two, only four, only five, only six, only 5, only 4, only 3, only 6, only 2, five of them,
    four of them, three of them, two of them, did two, did three, did four, did five, only first, only the first,
    first two, first few, the first two, just first, just the first, only three, not every one, all but one,
    all but the last, nearly everything, almost all, the easy ones, most, part, partly, some, some of them, half,
    half of it, half of them, a few, few, bits of it, most of it, most of them, nearly all, managed half, only half,
    did some, did few, did half, couple of them, not all, not all of them, did 5, only did, stopped half way,
    some reps
notdone: too sore to do any, too sore to, too painful to do, too tired to, could not face it, was too tired,
    fell asleep, slept instead, skipped all of them, none of them done, did none, did not do it, did not do them,
    did not do any, not done, have not done, have not done it, forgot, forgot to, missed it, missed them,
    did not manage, could not do it, skipped it, skipped them, did not, have not, never did, no time, did not bother,
    was too busy, not started, have not started, ran out of time,
    did not get round to it, did not get around to it, did not get to it, never got to it, never got round to it,
    never got around to it, never tried it, forgot about it, did not try it, did not try, have not tried it, not tried
skip: left it, leave it for now, could not be bothered, could not be arsed, cba, left it out, left that out, left out,
    missed it out, skip, skip it, skip this, skip this one, skip that one, move on, moving on, pass, do not fancy,
    do not fancy it, leave it, leave it out, leave that one, leave this one, not this one, not that one, miss this,
    miss this one, miss it, give it a miss, give that one a miss, give this one a miss, give it miss, rather not,
    not for me, jump over, skip ahead, next one please, do not like this one, do not want this one,
    cannot be bothered, cannot be arsed, not doing that, not doing that one, not doing this one, will not do that,
    sit this one out, another one instead, do not want to do this one, go to next, no to this one, hate this one,
    hate that one, do not want to, give it a swerve, no thanks not this one, can we miss this, something else instead,
    leave out, not feeling this one, swerve
next: next, next one, whats next, what is next, go on to next, onwards, following one, next exercise, move to next,
    onto next, on to next, next please, bring on next one, forward, next up, proceed to next, then what,
    what comes next, let us move on, go next
again: again, one more time, one more, one more set, another set, another round, repeat, repeat it, same again,
    once more, redo, do over, another go, go again, do it again, from the top, encore, rerun, same one again,
    one more go, second go, replay, restart, start over, from beginning, another one, round two, another,
    do that again, show it again, once again
start: start, ready, let us go, lets go, begin, go, go for it, go on then, right now, now, bring it on, do it,
    i am in, let us do it, let us start, set, all set, good to go, ready to go, ready when you are, set to go,
    crack on, hit it, fire away, let us begin, get going, get started, start now, ready steady, begin now,
    come on then, lead on, game on, off we go, shoot, let us get going, ready now, hit me, i am ready, lets crack on,
    go now, am ready, let us get this over with, let us do this, lets do this, lets do it, born ready, raring to go,
    as ready as i will ever be, lets have it, let us roll
wait: water first, pee first, drink first, eat first, coffee first, loo first, toilet first, shoes first, need first,
    stretch first, lie down first, change first, warm up first, wait, hang on, hold on, hold up, one sec, a sec,
    just a sec, second, one second, just a second, a minute, one minute, give me a minute, give me minute, minute,
    give me sec, give me a mo, just a mo, one mo, mo, moment, one moment, just a moment, bear with me, in a bit,
    in a minute, in a sec, in a mo, not quite, not quite yet, half a sec, pause, break, need a break, take a break,
    breather, need a breather, quick break, let me, back in a sec, brb, be right back, two secs, two ticks, 2 mins,
    5 mins, 5 more minutes, few more minutes, bit longer, more time, need more time, little longer, just getting,
    need a minute, need a rest, need to, have to, got to, need my, let me just, just a tick, first let me, getting my,
    still getting, just getting changed, getting changed, catch my breath, hold your horses, short break, wait up,
    1 min, five minutes, gimme a sec, gimme a min, phone ringing, someone at the door, doorbell, need a sec, patience
later: about to, was about to, just about to, will do, will do it, going to do it, on my list, will get to it, later,
    not now, in an hour, tonight, remind me, when i get home, after work, tomorrow, this evening, another time,
    give me, busy, on bus, on the bus, not yet, afterwards, this afternoon, soon, in a while, half an hour,
    after dinner, after lunch, next time, when i am home, bit later, not right now, not today, too tired today,
    too tired, not feeling it today, not up to it, not up for it, feeling rough, maybe later, some other time,
    another day, tmrw, driving now, cooking, in a meeting, after this, once i am home, when i have time, kids in bed,
    at weekend, maybe tomorrow, not at the minute, not at the moment, ask me later, remind me later, later on,
    do it later, when i finish work, come back later, i will do it later, catch you later, bad time, not a good time,
    after tea, next week, put it off, postpone, snooze, cannot right now, cannot now, once the kids are asleep
stop: do not want to do these any more, do not want to do this any more, do not want to do them any more,
    do not want to do any more, do not want to do these anymore, do not want to do this anymore,
    nothing thanks, nothing thank you, nothing more, nothing else, took it off, took them off, threw it off,
    had to take it off, could not stand it, stop, quit, end, cancel, finish, exit, leave, bye, enough, had enough,
    i have had enough, that is enough, enough for today, enough for me, thats me, that is me, thats me done,
    that is me for, pack it in, packing it in, call it a day, calling it a day, call it quits, calling it quits,
    jack it in, jacking it in, knock it on head, give up, giving up, no more, done for today, done for day,
    done for the day, finished for today, i am done, im out, i am out, i am finished, got to go, got to run, goodbye,
    cheerio, good night, knackered, halt, abort, wrap it up, wrap up, had to stop, had to quit, stopped, quitting,
    over it, that is it, thats it, that is all, stop there, stop here, leave it there, leave it here, end it,
    end here, done here, no more please, stop it, stop now, i stopped, finished with it, cannot go on,
    cannot continue, cut it there, i quit, throwing in towel, done with this, log off, logging off, sign off,
    need to stop, have to stop, got to stop, turn it off, cant do any more, cannot do any more, all for now,
    finished now, that will do, thatll do, im off, gave up, bored, done in, through for today, stop please, cease,
    close, close this
continue: continue, carry on, keep going, go on, proceed, next, resume, go ahead, onwards, on we go, keep at it,
    crack on, more, more please, lets continue, let us continue, on with it, another set, another, roll on,
    keep it coming, not done yet, still going, plough on, press on, i will carry on, let us keep going
back: go back, previous, back, last screen, undo, return, take me back, step back, back please, go back one,
    back to list, back to menu, previous one, the one before, back up, reverse
menu: menu, main menu, home, main screen, to menu, start page, beginning, options, list of options, home page
off: off, take it off, taking it off, took it off, it is off, its off, removed, ice off, off now, off it, off it is,
    taken off, take off, took off, is off, pulled it off, ice is off, gone back in freezer, pack off, pack is off
on: it is on, its on, put it on, is on, leave it on, keep it on, still on, on now, just put it on
info: tell me more, more info, what would, what is in it, more detail, more details, what is it, explain, info,
    details, how does it work, what does it involve, whats involved, what is involved, how long does it take,
    how long will it take, know more, what kind of, depends what, what plan, more first, tell me first,
    what would be in, learn more, what do i have to do, how do i do it, show me how, how to do it, explain it,
    more information, read more, whats that, what is that, elaborate, whats it about, how come, what does it mean,
    say more, hear more, more about it, what for, how long is it, what are we talking, how much time, what exactly,
    whats in the plan, depends how long
help: help, help me, need help, i need help, stuck, problem, something wrong, something is wrong, not working,
    does not work, speak to someone, talk to someone, human, real person, talk to human, agent, person, operator,
    talk to a person, speak to human, someone real, real doctor
harder: harder, too easy, more challenge, step it up, tougher one, more difficult, increase, level up, make it harder,
    progress, advance
easier: easier, easier one, too hard, gentler, softer, lighter, simpler, something easier, less hard, step down,
    easier version, make it easier, tone it down, scale back
change: change, change it, edit, correct, amend, fix, modify, alter, change my answer, change answer, wrong, mistake,
    update, tapped wrong, tapped wrongly, pressed wrong, wrong button, by mistake, oops, typo, fat fingers, mis tap,
    error, wrongly, accident, not right, not correct, incorrect
right: right, correct, this is right, is right, that is right, accurate, all correct, true, looks right, that is it,
    spot on, yes that is it, thats me
save: save, keep, keep it, store, save it, hang on to it, retain, do not delete, leave it as it is
delete: delete, erase, remove, forget, wipe, get rid of, scrap, bin, bin it, clear, delete it, erase it, delete all,
    delete everything, erase everything, wipe it, remove everything, destroy, get rid, trash, scrub
"""

TOPIC = """
exercises: exercise, exercises, moves, move, workout, stretches, stretch, stretching, training, movements,
    strengthening, rehab, what can i do to strengthen, drills, reps, work out, make it stronger, strengthen,
    get stronger, build strength, squats, physio exercises, physio stuff, routine, how to strengthen, strong,
    workouts, exersizes, train
home_care: home care, care at home, ice, rest, look after, looking after, look after it, treat it, treat, treatment,
    at home, what can i do for it, how to treat, self care, selfcare, bandage, soothe, swelling down, how do i treat,
    what do i do with it, what should i do, how to look after, ice and rest, ice or heat, ease it,
    what can i do myself, look after it myself, remedy, remedies, how do i ease, home
causes: what have i done, what have i done to it, what did i do, what happened to my knee, cause, causes,
    possible causes, why, why do i have this, why does it hurt, why is it sore, whats wrong with it,
    what is wrong with it, what is wrong, whats wrong, what have i got, what is it, what it is, what could it be,
    what might it be, what could fit, what caused, reasons, reason, diagnosis, whats causing, what is causing,
    where does it come from, explain pain, how come, what is going on, whats going on, what did i do to it,
    cause of it, what it might be, what could be wrong
doctor: summary for the doctor, summary, doctor, my doctor, gp, doctor's letter, letter, letter for doctor,
    list for doctor, something for doctor, give my doctor, show doctor, show to doctor, print, printout, pdf, report,
    for my gp, something to show, list, overview, sum up, take to doctor, for physio, recap, write up, sheet
medicine: medicine, medicines, medication, painkillers, painkiller, pain relief, tablets, tablet, pills, pill,
    ibuprofen, paracetamol, drugs, gel, what can i take, what to take, can i take, what tablets, can i take something,
    something for the pain, pain meds, meds, take for it, dose, doses, how much can i take
warning_signs: warning signs, warning sign, red flags, red flag, danger signs, danger sign, when to see,
    when to see a doctor, when to worry, should i worry, is it serious, serious, when should i worry, emergency signs,
    what to watch for, watch out for, look out for, when do i need a doctor, is it dangerous, danger, bad signs, signs
plan: plan, my plan, schedule, programme, program, today's plan, for today, what am i doing today, whats on today,
    todays exercises, weekly plan, timetable, agenda, what do i do today, to do
reminders: reminder, reminders, remind me, check in, check ins, checkin, alerts, notifications, notification, alarm,
    nudge, ping me, message me, set an alarm, alert
data: data, my data, privacy, erase, delete, export, what you know about me, what do you know, information about me,
    personal info, delete my data, gdpr, private, who sees this, my information, delete everything, forget me
numbers: number, numbers, phone number, emergency number, who to call, who do i call, helpline, help line, hotline,
    contact, phone numbers, call someone, ambulance number, ring
learn: learn, facts, about knee, how knee works, anatomy, read, reading, education, information, info about knees,
    read about it, knowledge, interesting facts, how does a knee work
check: check again, check my knee, check it again, screen, screening, warning check, assess, assessment, check up,
    recheck, new symptom, somethings changed, new sign, something new, questions, test, redo check
timer: timer, ice timer, stopwatch, countdown, clock, time me
sport: sport, running again, run again, back to sport, back to running, when can i run, return to running,
    return to sport, back to football, can i run, when can i play, can i train, when can i train, getting back to,
    get back to running, playing again, run plan
people: human, real person, talk to someone, talk to a person, someone real, nurse, adviser, agent, chat to,
    speak to someone
language: language, languages, english, spanish, change language, other language
feedback: feedback, complaint, suggest, suggestion, complain, report a problem, rate
prevention: prevention, prevent, stop it coming back, stay away, avoid it, coming back, keep it away,
    stop it happening again, so it does not come back, never again, preventing, not happen again
"""

GRADE = """
good: brilliantly, slept right through, soundly, perfectly, wonderfully, excellently, beautifully, fit, very fit,
    quite fit, pretty fit, in shape, top shape, in good shape, great shape, in good nick, fighting fit,
    fit as a fiddle, top form, good form, good, well, great, fine, brilliant, excellent, amazing, awesome, fab,
    fabulous, fantastic, lovely, very good, very well, really good, really well, super, wonderful, grand,
    not bad at all, like a baby, like a log, top notch, perfect, deadly, happy, loved it, ace, magic, helpful,
    very helpful, useful, a treat, like a dream, swimmingly, spot on, on top of the world, in great form,
    in good form, cannot complain, right as rain, doing well, sweet, fresh, 5 stars, mint, chuffed, nice, easily,
    no problems, no bother, no issues, buzzing, peachy, feeling good, tip top, solid, deeply
ok: okay, ok, so so, average, meh, not bad, alright, all right, could be better, could be worse, middling, fair,
    decent, fair to middling, neither good nor bad, mediocre, ish, not great not terrible, medium, not too bad, so-so,
    comme ci comme ca, passable, adequate, bearable, managing, plodding on, getting by, surviving, normal, as usual,
    half and half, it was ok, mixed, up and down, fine i guess, chugalong, ticking over, hanging in there,
    can't complain, same old, standard, nothing special
bad: suffering, god awful, agony, unbearable, killing me, shocking, horrendous, not happy, out of shape, unfit,
    very unfit, not fit, no stamina, could be fitter, bad shape, bad, badly, poor, poorly, awful, terrible, terribly,
    rubbish, horrible, not good, not great, not well, shit, crap, crappy, dreadful, worst, rough, rough night,
    very bad, useless, not helpful, unhelpful, pants, lousy, pretty bad, tossing and turning, woke up all the time,
    hardly slept, barely slept, miserable, not so good, not very well, disaster, hated it, fed up, kept waking,
    awake half the night, down in dumps, grim, wretched, in bits, up all night, woke a lot, no good, waste of time,
    not useful, ropey, naff, sucks, sucked, worried, restless, broken sleep, rotten, did not sleep, knackered
"""

PLACE_NOW = """
home: home, at home, house, my house, living room, my flat, flat, couch, sofa, kitchen, in bed, bedroom, my place,
    my room, garden, in my pyjamas, apartment, at mine, bathroom
work: work, at work, office, on shift, desk, on site, workplace, job, break room, in a meeting, lunch break,
    at the office, canteen, on the job
gym: gym, at gym, fitness centre, fitness center, sports centre, club, weights room, changing room, changing rooms,
    leisure centre, pool, locker room, sports hall, crossfit box
outside: outside, garden, in the garden, outdoors, park, street, out, out and about, field, pitch, in woods,
    on a walk, on a run, trail, beach, road, outdoor, pavement, forest, side of pitch, touchline, middle of nowhere
travel: to work, to work and back, commute, commuting, travelling, traveling, bus, train, car, plane, airport, hotel,
    on holiday, on the way, driving, station, ferry, road trip, holidays, metro, tube, on the move, tram, uber,
    abroad, vacation, tube station, taxi
school: school, uni, college, class, campus, lecture, library
hospital: hospital, a and e, er, clinic, surgery, waiting room, doctor's
elsewhere: at friends, at a mate, pub, restaurant, shop, supermarket, church, cafe, girlfriend's place
"""

TOOL = """
icepack: ice pack, ice packs, cold pack, gel pack, cool pack, gel thing, freezer block, gel ice pack, cool block,
    reusable ice pack, ice gel, cold gel pack
peas: peas, frozen peas, bag of peas, frozen veg, frozen vegetables, sweetcorn, frozen corn, frozen stuff,
    frozen fruit, bag of frozen, frozen chips, birds eye
cubes: ice cubes, cubes, ice tray, ice maker, crushed ice, ice machine
bottle: hot water bottle, heat pad, wheat bag, heat pack
bandage: bandage, compression bandage, tubigrip, wrap, elastic bandage, crepe bandage, ace bandage, stretchy bandage
brace: brace, knee brace, support, knee support, sleeve, knee sleeve, strap
crutches: crutch, crutches, stick, walking stick, cane, frame, walker
chair: chair, stool, sofa, bench, seat, dining chair, kitchen chair, couch, armchair
band: band, resistance band, theraband, elastic band, loop band, stretchy band, bands, exercise band
weights: dumbbell, dumbbells, weights, kettlebell, barbell, ankle weights, plates, kettlebells, bench and bar
mat: mat, yoga mat, exercise mat, towel, rug, carpet, gym mat
roller: foam roller, roller, massage gun, massage ball
step: step, stairs, box, bottom stair, aerobic step, doorstep
bike: bike, exercise bike, stationary bike, turbo, peloton
towel: towel, tea towel, cloth, flannel, damp towel, dishcloth
nothing: nothing, none, neither, none of them, nothing at all, no equipment, nowt, nada, got nothing, do not have any,
    have none, none of those, nothing here, not got any, empty handed, sod all
"""

GOAL = """
run: run again, run, running, back to running, race, marathon, half marathon, 5k, 10k, ultra, run a race,
    get back running, parkrun, jog, jogging, london marathon, my race
sport: sport, back to sport, play again, football, back on pitch, back playing, games, tennis, back to football,
    back in team, season, match, court, competing, ski trip, play, rugby, team
daily: daily life, everyday life, walk, walking, walk the dog, stairs, play with kids, grandkids, get about,
    housework, everyday stuff, shopping, normal life, move normally, get through day, work, gardening, live normally,
    day to day, keep up with, climb stairs, just walk
pain: less pain, no pain, pain free, stop hurting, pain gone, stop the pain, hurt less, without pain, not hurt,
    get rid of pain, pain to stop, end this pain, not be sore, no more pain, feel better
strong: stronger, strong, strength, build muscle, fitter, fit, get fit, stronger legs, muscles, fitness, muscle,
    tone up, toning, get strong, strengthen, strong legs
weight: lose weight, weight loss, weight, slim, shed, get slim, lose a few pounds, diet, thinner, kilos
sleep: sleep, sleep better, sleep through, better sleep, rest well
prevent: prevent, stop it coming back, not again, avoid, prevention, never have it again, keep it away,
    stay injury free, no more injuries
"""

MOVE = """
leg_raise: straight leg raise, leg raise, leg raises, lift my leg, lift leg, lifting leg, raise my leg, raising leg,
    leg lifts, leg lift, lie and lift, slr, straight leg, leg in the air
calf_raise: calf raise, calf raises, heel raise, heel raises, tiptoes, tiptoe, tippy toes, on my toes, up on toes,
    on toes, standing on toes, go up on toes, calves
squat: half squat, half squats, mini squat, mini squats, squat, squats, sit to stand, chair squat, box squat,
    knee bend, knee bends
wall_sit: wall sit, wall sits, wall squat, against wall, lean on wall, sit against wall, wall one, back on wall, wall,
    invisible chair, wall thing
bridge: bridge, bridges, glute bridge, bum lift, hip lift, lift hips, lift my bum, hip thrust, raise hips, hips up,
    bum off the floor
heel_slide: heel slide, heel slides, slide heel, sliding heel, heel along floor, slide my heel, slide foot,
    heel towards bum
ankle_pump: ankle pump, ankle pumps, ankle circles, point toes, point and pull, move my ankles, wiggle foot,
    foot pumps, pump my ankles, ankles
thigh_squeeze: thigh squeeze, quad squeeze, quad set, quad sets, squeeze thigh, tighten thigh, push knee down,
    press knee down, tense thigh, tense my thigh, squeeze my thigh
clam: clam, clams, clamshell, clamshells, open knees
side_lift: side leg lift, side leg lifts, side lift, hip abduction, lift leg sideways, leg to side, lying on my side,
    sideways leg
curl: hamstring curl, hamstring curls, curl, curls, heel to bum, bend knee back, leg curl, leg curls, kick my bum
step_up: step up, step ups, stepping up, step downs, step down, on the step, bottom stair
lunge: lunge, lunges, split squat
stretch: stretch, stretches, stretching, thigh stretch, calf stretch, hamstring stretch, quad stretch
balance: balance, balancing, one leg, stand on one leg, standing on one leg, flamingo
walk: walk, walking, easy walk, short walk, stroll
cycle: bike, cycling, exercise bike, pedal
"""

CALL = """
called: called, i called, rang, phoned, just called, on phone, on phone now, on the phone, ambulance coming,
    ambulance on its way, ambulance on way, they are coming, on way, on my way, on our way, help is coming,
    already called, spoke to them, done, dialled, got through, they are sending someone, heading there, driving there,
    going now, in car, in taxi, en route
not_yet: not yet, about to, in a minute, calling now, going to, will do, will call, dialling, dialing, doing it now,
    just about to, i will, haven't yet, not called yet, waiting for, when my
cannot: cannot, cannot call, no signal, no phone, no credit, no reception, phone dead, battery dead, nobody answers,
    no answer, unable, cannot get through, line busy, do not have a phone, cannot speak, engaged, can't get through,
    no network
"""

SWITCH = """
on: on, turn on, turn it on, switch on, enable, enabled, activate, turn them on
off: off, turn off, turn it off, switch off, disable, disabled, mute, deactivate, turn them off, silent
"""

UNIT = """
km: km, kilometres, kilometers, k, kilometre, metric
miles: miles, mile, imperial
kg: kg, kilos, kilograms, kilo
lb: lb, lbs, pounds
stone: stone, stones
cm: cm, centimetres, centimeters
inch: inch, inches, feet and inches, feet
celsius: celsius, centigrade
fahrenheit: fahrenheit
"""

BOOKING = """
booked: booked, appointment, appt, got an appointment, seeing, seeing my, going on, have an appointment, booked in,
    on friday, on monday, on tuesday, on wednesday, on thursday, next week with, scheduled,
    waiting for my appointment, all arranged, arranged, sorted, have a slot, got a slot
~booked: not booked, have not rung, have not called, will call, will ring, going to call, going to ring,
    going to book, need to book, should do, should call, must ring, planning to, intend to, thinking about it,
    will make one, not yet booked, yet to book, will phone, going to phone, when i get round to it
"""
