"""What a person does next or wants: steps, topics, help, tools; how well it went. Tables of words only."""

from __future__ import annotations

ACTION = """
done: all ticked off, ticked off, boxes ticked, mission accomplished, every last one, bossed it, aced it,
    got it out of the way, got them out of the way, out of the way, both sets, all sets, all three sets, full set,
    full sets, fully done, 100 percent, hundred percent, made it to the end, got to the end, kept it up, held it,
    held it for the lot, full 30, all 30 seconds, the full thing, the full thing done, all, everything,
    did everything, every single one, each one, all of it, did it all, the whole set, whole lot, done, finished,
    finish them, finished them, finished it, did it, did them, did that, completed, all done, complete, managed it,
    managed them, did all, did all of them, got through, got through them, ticked, check, checked, got it done,
    finito, over and done, nailed it, nailed, all ten, did 10, did ten, in the bag, smashed it, sorted, accomplished,
    thumbsup, i did, just did, just did it, just finished, all of them, done and dusted, did every one, did em all,
    boom done, finally done, that is done, job done, them done, did every rep, got them done, crushed it, did the lot,
    all reps, done all, finished just now, done just now, did them just now, did it just now
part: got through half, got through some, got through most, got through two, first five, first six, first ten,
    the first five, the first set, only the first set, one set only, one set, began it but, began but, started it but,
    started but, started them but, did the first, gave up after, stopped after, packed it in after, got as far as,
    managed the first, managed some, managed a few, managed one, managed two, managed three, two thirds,
    three quarters, bits and pieces, halfway, half way, half way through, got half way, not the last, all bar,
    except the last, bar one, some yes, the stretches but not, most but not all, 15 seconds, 20 seconds, ten seconds,
    did half, part of it, a bit of it, some of it, only one, only two, only four, only five, only six, only 5, only 4,
    only 3, only 6, only 2, five of them, four of them, three of them, two of them, did two, did three, did four,
    did five, only first, only the first, first two, first few, the first two, just first, just the first, only three,
    not every one, all but one, all but the last, nearly everything, almost all, the easy ones, most, part, partly,
    some, some of them, half, half of it, half of them, a few, few, bits of it, most of it, most of them, nearly all,
    managed half, only half, did some, did few, couple of them, not all, not all of them, did 5, only did,
    stopped half way, some reps
notdone: did not use it, did not use any, did not use one, have not used it, have not got one, have not got any,
    do not have one, do not have any, none in the freezer, not got one, ran out of ice, forgot to do it,
    forgot to do them, clean forgot, slipped my mind, totally forgot, never happened, did not happen,
    did not feel like it, could not find the time, did not find the time, did not have time, did not have the time,
    had no time, not enough time, life got in the way, life happened, work got in the way, busy day, hectic day,
    mad day, crazy day, rest day, day off, gave it a miss, gave them a miss, given it a miss, did nothing, too busy,
    too knackered, was out all day, away from home, nope did not, fell behind, missed today, skipped today, i slacked,
    slacked, slacked off, lazy today, been lazy, did not manage any, could not manage any, could not do any,
    could not be bothered, never got the chance, no chance to, did not get a chance, did not get the chance,
    have not had a chance, have not had the chance, have not got round to it, have not got round to them,
    have not got around to it, did not get round to them, did not get around to them, not today, too sore to do any,
    too sore to, too painful to do, too tired to, could not face it, was too tired, fell asleep, slept instead,
    skipped all of them, none of them done, did none, did not do it, did not do them, did not do any, not done,
    have not done, have not done it, forgot, forgot to, missed it, missed them, did not manage, could not do it,
    skipped it, skipped them, did not, have not, never did, no time, did not bother, was too busy, not started,
    have not started, ran out of time, did not get round to it, did not get around to it, did not get to it,
    never got to it, never got round to it, never got around to it, never tried it, forgot about it, did not try it,
    did not try, have not tried it, not tried
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
again: one last go, one last, last one, just one more, one for the road, another go please, one more time please,
    bring on the next, give me another, gimme another, hit me again, once more with feeling, another ten, again,
    one more time, one more, one more set, another set, another round, repeat, repeat it, same again, once more, redo,
    do over, another go, go again, do it again, from the top, encore, rerun, same one again, one more go, second go,
    replay, restart, start over, from beginning, another one, round two, another, do that again, show it again,
    once again
start: letsgo, let's have it, fire it up, fire up, hit go, hit start, start it, start it up, get it going,
    lets get cracking, get cracking, ready to rock, ready to roll, primed, born ready, on your marks, aye ready,
    as i will ever be, all systems go, locked and loaded, send it, set it off, time me, vamos, go go, go go go,
    come at me, let me at it, bring them on, onwards and upwards, moving on then, ready for it, ready for more,
    hit play, play it, start, ready, let us go, lets go, begin, go, go for it, go on then, right now, now,
    bring it on, do it, i am in, let us do it, let us start, set, all set, good to go, ready to go,
    ready when you are, set to go, crack on, hit it, fire away, let us begin, get going, get started, start now,
    ready steady, begin now, come on then, lead on, game on, off we go, shoot, let us get going, ready now, hit me,
    i am ready, lets crack on, go now, am ready, let us get this over with, let us do this, lets do this, lets do it,
    raring to go, as ready as i will ever be, lets have it, let us roll
wait: phones ringing, phone is ringing, phone rang, answer the phone, answer the door, get the door, someone at door,
    at the door, door bell, dog needs out, kid crying, baby crying, baby is crying, freeze it, freeze, hold it,
    hold that, hold it there, stop the clock, water break, grab a drink, grab some water, get a drink, get some water,
    need water, get my breath, get my breath back, wait a sec, wait a minute, wait a moment, wait a tick,
    let me catch, a breather, half a minute, one tick, tick, couple of minutes, a couple of minutes, few minutes,
    few mins, a few mins, another minute, nearly ready, almost ready, getting there, getting ready, setting up,
    clearing a space, finding my mat, bathroom, toilet break, loo break, quick wee, wee break, tying my laces, afk,
    in two shakes, 30 secs, 10 secs, not ready, not ready yet, just finishing, water first, pee first, drink first,
    eat first, coffee first, loo first, toilet first, shoes first, need first, stretch first, lie down first,
    change first, warm up first, wait, hang on, hold on, hold up, one sec, a sec, just a sec, second, one second,
    just a second, a minute, one minute, give me a minute, give me minute, minute, give me sec, give me a mo,
    just a mo, one mo, mo, moment, one moment, just a moment, bear with me, in a bit, in a minute, in a sec, in a mo,
    not quite, not quite yet, half a sec, pause, break, need a break, take a break, breather, need a breather,
    quick break, let me, back in a sec, brb, be right back, two secs, two ticks, 2 mins, 5 mins, 5 more minutes,
    few more minutes, bit longer, more time, need more time, little longer, just getting, need a minute, need a rest,
    need to, have to, got to, need my, let me just, just a tick, first let me, getting my, still getting,
    just getting changed, getting changed, catch my breath, hold your horses, short break, wait up, 1 min,
    five minutes, gimme a sec, gimme a min, phone ringing, someone at the door, doorbell, need a sec, patience
later: see how it goes, see how i go, see how it is, see how i feel, see how things go, see how the, will see how,
    i will see, wait and see, give it a few days, give it a week, let me think about it, i will think about it,
    think about it, have a think, sleep on it, not just yet, in due course, at some point, one day, down the line,
    down the road, if it gets worse, if it does not improve, once i am back, once i get home, when i get in,
    when i get back, when i get a minute, when i get a chance, when the kids, after my shift, after the school run,
    straight after work, on my to do list, it is on my list, plan to, planning to, i plan to, i intend to, meaning to,
    been meaning to, i mean to, will do it later, will do that later, going to, gonna, am going to, i will when,
    will when, but i will, i will do, doing it tonight, will tonight, maybe tonight, maybe another time, park it,
    about to, was about to, just about to, will do, will do it, going to do it, on my list, will get to it, later,
    not now, in an hour, tonight, remind me, when i get home, after work, tomorrow, this evening, another time,
    give me, busy, on bus, on the bus, not yet, afterwards, this afternoon, soon, in a while, half an hour,
    after dinner, after lunch, next time, when i am home, bit later, not right now, not today, too tired today,
    too tired, not feeling it today, not up to it, not up for it, feeling rough, maybe later, some other time,
    another day, tmrw, driving now, cooking, in a meeting, after this, once i am home, when i have time, kids in bed,
    at weekend, maybe tomorrow, not at the minute, not at the moment, ask me later, remind me later, later on,
    do it later, when i finish work, come back later, i will do it later, catch you later, bad time, not a good time,
    after tea, next week, put it off, postpone, snooze, cannot right now, cannot now, once the kids are asleep
stop: that is me finished, thats me finished, am finished, i am finished, i am knackered, im spent, i am beat,
    i am toast, dead on my feet, cannot take any more, no more for me, no more for today, none more, not another,
    not another one, not doing any more, not doing any more of this, no more of this, no more of this one, get me out,
    get me out of here, let me out, take me off, take me off this, unsubscribe, remove me, not for me anymore,
    not for me any more, i am off, i am off now, that is my lot, thats my lot, thats yer lot, thats me for the day,
    call time, calling time, time to stop, ready to stop, ready to finish, leave it for today, leave it at that,
    done enough, done my bit, i have done enough, i have had it, had my fill, running out of steam, out of steam,
    out of gas, my legs are gone, legs are gone, legs gone, legs have gone, i will stop, i will leave it there,
    stop the timer, kill it, kill the timer, good for today, good for now, tomorrow again, again tomorrow,
    see you tomorrow, resume tomorrow, till tomorrow, until tomorrow, nope done, nah done, no i am done, no im done,
    that is plenty, thats plenty, plenty for today, plenty for now, do not want to do these any more,
    do not want to do this any more, do not want to do them any more, do not want to do any more,
    do not want to do these anymore, do not want to do this anymore, nothing thanks, nothing thank you, nothing more,
    nothing else, took it off, took them off, threw it off, had to take it off, could not stand it, stop, quit, end,
    cancel, finish, exit, leave, bye, enough, had enough, i have had enough, that is enough, enough for today,
    enough for me, thats me, that is me, thats me done, that is me for, pack it in, packing it in, call it a day,
    calling it a day, call it quits, calling it quits, jack it in, jacking it in, knock it on head, give up,
    giving up, no more, done for today, done for day, done for the day, finished for today, i am done, im out,
    i am out, got to go, got to run, goodbye, cheerio, good night, knackered, halt, abort, wrap it up, wrap up,
    had to stop, had to quit, stopped, quitting, over it, that is it, thats it, that is all, stop there, stop here,
    leave it there, leave it here, end it, end here, done here, no more please, stop it, stop now, i stopped,
    finished with it, cannot go on, cannot continue, cut it there, i quit, throwing in towel, done with this, log off,
    logging off, sign off, need to stop, have to stop, got to stop, turn it off, cant do any more, cannot do any more,
    all for now, finished now, that will do, thatll do, im off, gave up, bored, done in, through for today,
    stop please, cease, close, close this
continue: weiter, continuar, siguiente, dalej, carry on please, push on, soldier on, press ahead, keep it going,
    keep them coming, keep em coming, continue please, go right ahead, on to it, continue, carry on, keep going,
    go on, proceed, next, resume, go ahead, onwards, on we go, keep at it, crack on, more, more please, lets continue,
    let us continue, on with it, another set, another, roll on, keep it coming, not done yet, still going, plough on,
    press on, i will carry on, let us keep going
back: go back, previous, back, last screen, undo, return, take me back, step back, back please, go back one,
    back to list, back to menu, previous one, the one before, back up, reverse
menu: menu, main menu, home, main screen, to menu, start page, beginning, options, list of options, home page
off: no more messages, no more reminders, no more texts, no more pings, no more notifications, stop them,
    stop the messages, stop messaging me, stop reminding me, stop pinging me, silence, silence them, switch them off,
    off please, kill them, bin them, get rid of them, cancel them, lose them, mute them, off with them, off,
    take it off, taking it off, took it off, it is off, its off, removed, ice off, off now, off it, off it is,
    taken off, take off, took off, is off, pulled it off, ice is off, gone back in freezer, pack off, pack is off
on: keep on, keep them, keep them on, keep them coming, keep it going, leave them on, leave them, stay on,
    still want them, i like them, they help, they help me, useful, they are useful, need them, i need them,
    do not stop them, do not turn them off, it is on, its on, put it on, is on, leave it on, keep it on, still on,
    on now, just put it on
info: what does the next one look like, what does it look like, what does that look like, tell me more, more info,
    what would, what is in it, more detail, more details, what is it, explain, info, details, how does it work,
    what does it involve, whats involved, what is involved, how long does it take, how long will it take, know more,
    what kind of, depends what, what plan, more first, tell me first, what would be in, learn more,
    what do i have to do, how do i do it, show me how, how to do it, explain it, more information, read more,
    whats that, what is that, elaborate, whats it about, how come, what does it mean, say more, hear more,
    more about it, what for, how long is it, what are we talking, how much time, what exactly, whats in the plan,
    depends how long
help: i am lost, lost, how does this work, how do i use this, how does it work, confused, do not understand,
    do not get it, what do i do, do not know what to do, no idea what to do, show me around, manual, faq, support,
    help, help me, need help, i need help, stuck, problem, something wrong, something is wrong, not working,
    does not work, speak to someone, talk to someone, human, real person, talk to human, agent, person, operator,
    talk to a person, speak to human, someone real, real doctor
harder: up the ante, push me, push me harder, push me more, turn it up, turn up the heat, ramp it up, ramp up,
    crank it up, crank up, kick it up, bump it up, beef it up, step up, up it, up a level, next level, up a gear,
    go up, move up, more reps, more sets, more weight, add more, add some, add weight, challenge me, want a challenge,
    need a challenge, need more, want more, give me more, more please, do more, can do more, could do more, bored,
    boring, a breeze, it is a breeze, too simple, too gentle, make it tougher, longer, heavier, raise the bar,
    raise it, work me harder, not enough, not hard enough, not challenging, harder, too easy, more challenge,
    step it up, tougher one, more difficult, increase, level up, make it harder, progress, advance
easier: turn it down, turn it down a notch, down a notch, take it down, dial it down, dial it back, dial back,
    go easy, go easier, go gentler, ease off, ease up, ease it off, ease it down, take it easier, less reps,
    fewer reps, fewer sets, fewer, less, cut it back, cut it down, cut back, lower it, bring it down, knock it down,
    drop it down, drop it back, water it down, milder, milder one, milder one please, a milder one, too much for me,
    too much, struggling with it, it is killing me, cannot keep up, slow it down, slower, be kind, be gentle,
    go lighter, lighter please, simplify, tone down, scale it down, less intense, not so hard, not as hard, reduce it,
    a bit less, less please, less of it, less time, easier, easier one, too hard, gentler, softer, lighter, simpler,
    something easier, less hard, step down, easier version, make it easier, tone it down, scale back
change: change, change it, edit, correct, amend, fix, modify, alter, change my answer, change answer, wrong, mistake,
    update, tapped wrong, tapped wrongly, pressed wrong, wrong button, by mistake, oops, typo, fat fingers, mis tap,
    error, wrongly, accident, not right, not correct, incorrect
right: right, correct, this is right, is right, that is right, accurate, all correct, true, looks right, that is it,
    spot on, yes that is it, thats me
save: leave it where it is, leave them, leave it there, leave it be, hold onto it, keep hold of it, keep hold,
    keep everything, keep them, keep it all, i want to keep it, might need it, still need it, do not touch it, save,
    keep, keep it, store, save it, hang on to it, retain, do not delete, leave it as it is
delete: delete, erase, remove, forget, wipe, get rid of, scrap, bin, bin it, clear, delete it, erase it, delete all,
    delete everything, erase everything, wipe it, remove everything, destroy, get rid, trash, scrub
"""

TOPIC = """
exercises: start an exercise, get moving, get going, exercise, exercises, moves, move, workout, stretches, stretch,
    stretching, training, movements, strengthening, rehab, what can i do to strengthen, drills, reps, work out,
    make it stronger, strengthen, get stronger, build strength, squats, physio exercises, physio stuff, routine,
    how to strengthen, strong, workouts, exersizes, train
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
progress: progress, my progress, stats, statistics, history, how i have been doing, how have i been doing,
    how am i doing, how i am doing, how far i have come, how far have i come, results, score, scores, chart, graph,
    trend, over time, improvement, track record, log, diary
settings: settings, setting, preferences, options, configure, change time, change the time, account, profile,
    switch language
knee_talk: talk about my knee, about my knee, tell you about my knee, whats up with my knee, what is up with my knee,
    my knee is, my knee has, my knee hurts, with my knee, describe my knee, describe, my symptoms, symptoms, tell you,
    let me tell, talk about it
tip: tip, tips, read a tip, advice, hint, hints, fun fact, something to read
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
language: language, languages, switch the language, switch language, change the language, english, spanish,
    change language, other language
feedback: feedback, complaint, suggest, suggestion, complain, report a problem, rate
prevention: prevention, prevent, stop it coming back, stay away, avoid it, coming back, keep it away,
    stop it happening again, so it does not come back, never again, preventing, not happen again
"""

GRADE = """
good: not too shabby, top of the world, cheerful, chirpy, cheery, full of beans, crystal clear, clear as day,
    hours straight, hrs straight, straight through, through the night, like a top, out for the count,
    out like a light, did not stir, woke up fresh, well rested, lovely sleep, best sleep, best nights sleep,
    full eight hours, solid eight, dead to the world, brilliantly, slept right through, soundly, perfectly,
    wonderfully, excellently, beautifully, fit, very fit, quite fit, pretty fit, in shape, top shape, in good shape,
    great shape, in good nick, fighting fit, fit as a fiddle, top form, good form, good, well, great, fine, brilliant,
    excellent, amazing, awesome, fab, fabulous, fantastic, lovely, very good, very well, really good, really well,
    super, wonderful, grand, not bad at all, like a baby, like a log, top notch, perfect, deadly, happy, loved it,
    ace, magic, helpful, very helpful, useful, a treat, like a dream, swimmingly, spot on, on top of the world,
    in great form, in good form, cannot complain, right as rain, doing well, sweet, fresh, 5 stars, mint, chuffed,
    nice, easily, no problems, no bother, no issues, buzzing, peachy, feeling good, tip top, solid, deeply
ok: could be worse, been worse, could have been better could have been worse, could have been better,
    could have been worse, in and out, on and off, not brilliant, middle of the road, sort of okay, kind of okay,
    fitfully, few wake ups, half decent, half okay, nothing to write home about, okay, ok, so so, average, meh,
    not bad, alright, all right, could be better, middling, fair, decent, fair to middling, neither good nor bad,
    mediocre, ish, not great not terrible, medium, not too bad, so-so, comme ci comme ca, passable, adequate,
    bearable, managing, plodding on, getting by, surviving, normal, as usual, half and half, it was ok, mixed,
    up and down, fine i guess, chugalong, ticking over, hanging in there, can't complain, same old, standard,
    nothing special
bad: bit down, been better, seen better days, glum, grumpy, up and down all night, up and down to the loo,
    counting sheep, hardly a wink, not a wink, no sleep, kept me up, kept me awake, nightmare, dreadfully, horribly,
    poorly, like rubbish, stared at the ceiling, staring at the ceiling, wide awake, waking up, could not get comfy,
    could not get comfortable, insomnia, a mess, suffering, god awful, agony, unbearable, killing me, shocking,
    horrendous, not happy, out of shape, unfit, very unfit, not fit, no stamina, could be fitter, bad shape, bad,
    badly, poor, awful, terrible, terribly, rubbish, horrible, not good, not great, not well, shit, crap, crappy,
    dreadful, worst, rough, rough night, very bad, useless, not helpful, unhelpful, pants, lousy, pretty bad,
    tossing and turning, woke up all the time, hardly slept, barely slept, miserable, not so good, not very well,
    disaster, hated it, fed up, kept waking, awake half the night, down in dumps, grim, wretched, in bits,
    up all night, woke a lot, no good, waste of time, not useful, ropey, naff, sucks, sucked, worried, restless,
    broken sleep, rotten, did not sleep, knackered
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
chair: kitchen seat, dining room, office chair, desk chair, rocking chair, chair, stool, sofa, bench, seat,
    dining chair, kitchen chair, couch, armchair
band: stretchy rubber, stretchy rubber things, rubber band, rubber bands, stretchy thing, stretchy things,
    stretchy rope, elastic, elasticated, bungee, thera band, pilates band, booty band, tights, pair of tights, band,
    resistance band, theraband, elastic band, loop band, stretchy band, bands, exercise band
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
daily: surviving, survive, survive the day, surviving till bedtime, get through, get through the day, get through day,
    make it through, cope, coping, function, functioning, manage my day, do my job, do the shopping, do my shopping,
    just function, keep my job, make it to bedtime, cook dinner, look after the kids, get up the stairs,
    carry on as normal, daily life, everyday life, walk, walking, walk the dog, stairs, play with kids, grandkids,
    get about, housework, everyday stuff, shopping, normal life, move normally, work, gardening, live normally,
    day to day, keep up with, climb stairs, just walk
pain: wincing, without wincing, stop it aching, ache less, comfortable, be comfortable, less pain, no pain, pain free,
    stop hurting, pain gone, stop the pain, hurt less, without pain, not hurt, get rid of pain, pain to stop,
    end this pain, not be sore, no more pain, feel better
strong: build up my legs, build up, build up my leg, build my legs, get my strength back, strength back, muscle back,
    muscle up, build my quads, stronger knee, power, powerful, stronger, strong, strength, build muscle, fitter, fit,
    get fit, stronger legs, muscles, fitness, muscle, tone up, toning, get strong, strengthen, strong legs
weight: lose weight, weight loss, weight, slim, shed, get slim, lose a few pounds, diet, thinner, kilos
sleep: sleep, sleep better, sleep through, better sleep, rest well
prevent: prevent, stop it coming back, not again, avoid, prevention, never have it again, keep it away,
    stay injury free, no more injuries
"""

MEDIA = """
video: video, videos, watch, watch it, watch someone, watching, clip, film, movie, play it, play, demo, demonstration,
    show me, see it done, see someone do it, watch someone do it, moving pictures, youtube, see it, lets see it,
    let us see it, let me see it, vid, vids, gif, see how, see it in action, see somebody, visual
pictures: picture, pictures, pics, pic, photo, photos, drawing, drawings, image, images, diagram, diagrams,
    illustration, illustrations, sketch, sketches, stills, snaps, cartoon, stick man, stick men, look at pictures
text: text, words, writing, written, read, reading, read it, text only, just words, just text, prefer reading,
    no data, data is nearly finished, low data, low on data, on a train, no sound, no video, plain text, script,
    written down, type it, typed, slow internet, bad internet, no wifi, bad signal, poor signal, save data,
    saving data
audio: audio, voice, listen, listening, read it out, read it to me, read aloud, hear it, spoken, talk me through,
    talk me through it, sound, podcast, tell me out loud
"""

EXTENT = """
whole: all the way, all way, whole way, the whole way, fully, full, full bend, full range, completely, complete,
    heel to bum, heel to bottom, heel to my bum, touches my bum, touch my bum, to my bum, no limit,
    as far as the other, same as other, same as the other, right back, the lot, to the end, like before,
    no restriction
part: part of the way, part way, partway, some of the way, half way, halfway, half, so far, to a point, up to a point,
    only so far, most of the way, nearly all the way, almost all the way, nearly there, not all the way, not fully,
    not completely, 90, 90 degrees, about 90, ninety, right angle, a right angle, quarter, three quarters, 45,
    45 degrees, then it stops, then stops, then it hurts, until it hurts, till it hurts, not as far as, not as far,
    a bit, a fair bit, some, moderately, two thirds, a third, about a third, just over half, just under half,
    not quite
barely: hardly at all, hardly, barely, barely at all, barely moves, hardly moves, barely bends, hardly bends,
    scarcely, not much, not at all, will not bend, will not move, does not bend, does not move, cannot bend it,
    cannot bend, cannot move it, stuck, locked, solid, seized, an inch, few degrees, a few degrees, couple of degrees,
    like a plank, stiff as a board, next to nothing, no bend, nothing, tiny bit, not even, cannot even
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

APPLY = """
not: does not apply, not applicable, n a, na, not relevant, irrelevant, i am a man, im a man, i am a bloke, bloke,
    male, i am male, a man, a guy, i am a guy, im a guy, im a lad, a lad, a fella, wrong sex, past that,
    past all that, past it, too old for that, too old, menopause, menopausal, post menopausal, hysterectomy, no womb,
    gone through the change, that ship has sailed, last time i checked i was a man
"""

BOOKING = """
booked: booked, appointment, appt, got an appointment, seeing, seeing my, going on, have an appointment, booked in,
    on friday, on monday, on tuesday, on wednesday, on thursday, next week with, scheduled,
    waiting for my appointment, all arranged, arranged, sorted, have a slot, got a slot
~booked: not booked, have not rung, have not called, will call, will ring, going to call, going to ring,
    going to book, need to book, should do, should call, must ring, planning to, intend to, thinking about it,
    will make one, not yet booked, yet to book, will phone, going to phone, when i get round to it
"""
