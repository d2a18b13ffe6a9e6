"""What a person does next or wants: steps, topics, help, tools; how well it went. Tables of words only."""

from __future__ import annotations

ACTION = """
done: all ticked off, ticked off, boxes ticked, mission accomplished, every last one, bossed it, aced it,
    got it out of the way, got them out of the way, out of the way, both sets, all sets, all three sets, full set,
    full sets, fully done, 100 percent, hundred percent, made it to the end, got to the end, kept it up, held it,
    held it for the lot, full 30, all 30 seconds, the full thing, the full thing done, all, everything, did everything,
    every single one, each one, all of it, did it all, the whole set, whole lot, done, finished, finish them,
    finished them, finished it, did it, did them, did that, completed, all done, complete, managed it, managed them,
    did all, did all of them, got through, got through them, ticked, check, checked, got it done, finito, over and done,
    nailed it, nailed, all ten, did 10, did ten, in the bag, smashed it, sorted, accomplished, thumbsup, i did,
    just did, just did it, just finished, all of them, done and dusted, did every one, did em all, boom done,
    finally done, that is done, job done, them done, did every rep, got them done, crushed it, did the lot, all reps,
    done all, finished just now, done just now, did them just now, did it just now, dun, dunn, donne, doen, dnoe,
    finishd, finshed, finised, fnished, complet, competed all, all dun, ten out of ten reps, ten of ten, 10 of 10,
    10 out of 10 reps, two out of two, five out of five, three out of three, fully completed, yes every one, every one,
    each and every, each and every one, top to bottom, start to finish, from start to finish, from beginning to end,
    full programme, full program, full routine, full list, whole list, whole programme, whole routine, the complete set,
    full house, job is done, mission complete, that is them done, thats them done, all finished, finished the lot,
    ticked them off, did my bit, did what you said, did as told, got them in, got it in, fertig, listo, gotowe, fini,
    tapos na, ho gaya, khatam
part: got through half, got through some, got through most, got through two, first five, first six, first ten,
    the first five, the first set, only the first set, one set only, one set, began it but, began but, started it but,
    started but, started them but, did the first, gave up after, stopped after, packed it in after, got as far as,
    managed the first, managed some, managed a few, managed one, managed two, managed three, two thirds, three quarters,
    bits and pieces, halfway, half way, half way through, got half way, not the last, all bar, except the last, bar one,
    some yes, the stretches but not, most but not all, 15 seconds, 20 seconds, ten seconds, did half, part of it,
    a bit of it, some of it, only one, only two, only four, only five, only six, only 5, only 4, only 3, only 6, only 2,
    five of them, four of them, three of them, two of them, did two, did three, did four, did five, only first,
    only the first, first two, first few, the first two, just first, just the first, only three, not every one,
    all but one, all but the last, nearly everything, almost all, the easy ones, most, part, partly, some, some of them,
    half, half of it, half of them, a few, few, bits of it, most of it, most of them, nearly all, managed half,
    only half, did some, did few, couple of them, not all, not all of them, did 5, only did, stopped half way,
    some reps, two out of five, three out of five, one out of five, four out of five, two out of four,
    three out of four, one out of three, two out of three, one out of two, some not all, got some done, got a few done,
    got most done, got half done, did most, did the easy, did the stretches, did the first half, managed most,
    not the full, not the whole, not all but, not everything, not every, bit of both, bits, a handful, one or two,
    two or three, couple, a couple, only the squats, only the stretches, only the raises, missed one, missed two,
    missed the last, skipped one, skipped two, skipped a few, skipped the last, cut it short, cut short,
    ran out of steam, ran out of time after, interrupted, got interrupted, started then
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
    did not try, have not tried it, not tried, wont happen, will not happen, not happening, not going to happen,
    not tonight, night shift, long shift, too late now, day got away, got away from me, never got near, nowhere near,
    did not get near, no energy, zero energy, not the energy, no motivation, no will, sofa won, lazy day, lazy me,
    i was lazy, guilty, my bad none, blank, big fat zero, none at all, not one of them, not a single one, did diddly,
    did bugger all, did sod all, did zip, sweet fa, hungover, was ill, been ill, felt ill, felt rough, poorly, migraine,
    kids were sick, kid was sick, had visitors, at a wedding, travelling all day, on the road all day, was travelling,
    was away, no space, no room, noch nicht, todavia no, jeszcze nie, abhi nahi, hindi pa
skip: left it, leave it for now, could not be bothered, could not be arsed, cba, left it out, left that out, left out,
    missed it out, skip, skip it, skip this, skip this one, skip that one, move on, moving on, pass, do not fancy,
    do not fancy it, leave it, leave it out, leave that one, leave this one, not this one, not that one, miss this,
    miss this one, miss it, give it a miss, give that one a miss, give this one a miss, give it miss, rather not,
    not for me, jump over, skip ahead, next one please, do not like this one, do not want this one, cannot be bothered,
    cannot be arsed, not doing that, not doing that one, not doing this one, will not do that, sit this one out,
    another one instead, do not want to do this one, go to next, no to this one, hate this one, hate that one,
    do not want to, give it a swerve, no thanks not this one, can we miss this, something else instead, leave out,
    not feeling this one, swerve, skp, skipp, skpi, skio, skip that, skip these, skip today, skip for today,
    pass on this, pass on this one, pass on that, pass on that one, giving today a miss, give today a miss,
    giving it a miss, giving this a miss, giving this one a miss, swerving, bypass, jump this, jump this one, jump past,
    leave this, leave that, drop it, drop this one, no go, no thanks next, not my thing, not today for this one,
    not keen, not keen on, not that, not this, not this exercise, do not do that one, cannot do that one,
    too scared of that, uberspringen, pomin
next: next, next one, whats next, what is next, go on to next, onwards, following one, next exercise, move to next,
    onto next, on to next, next please, bring on next one, forward, next up, proceed to next, then what,
    what comes next, let us move on, go next, whats after, what is after this, what follows, move along, moving along,
    roll the next, new one, a new one, different exercise
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
    hit play, play it, start, ready, let us go, lets go, begin, go, go for it, go on then, right now, now, bring it on,
    do it, i am in, let us do it, let us start, set, all set, good to go, ready to go, ready when you are, set to go,
    crack on, hit it, fire away, let us begin, get going, get started, start now, ready steady, begin now, come on then,
    lead on, game on, off we go, shoot, let us get going, ready now, hit me, i am ready, lets crack on, go now,
    am ready, let us get this over with, let us do this, lets do this, lets do it, raring to go,
    as ready as i will ever be, lets have it, let us roll, lead the way, hit the button, press the button,
    push the button, press start, press go, peas are on, ice is on, pack is on, bag is on, peas on, ice on,
    got the peas, start the clock, clock on, start the timer, timer on, begin please, start please, strt, satrt, strat,
    sart, starting, im set, am set, in position, standing here ready, sat here ready, sitting here ready, lets rock,
    lets rock and roll, rock and roll, chalo, andiamo, los gehts, allez, tara na, zaczynamy, zaczynaj, jazda, redy,
    reddy, rdy, raedy, readdy, ready steady go, ready ready, ready as, ready as ever, up and ready, lock and load,
    gloves off, do your worst, do it now, giddy up, giddyup, off we pop, right lets go, right then, right so, blast off,
    lift off, 3 2 1, three two one, go time
wait: phones ringing, phone is ringing, phone rang, answer the phone, answer the door, get the door, someone at door,
    at the door, door bell, dog needs out, kid crying, baby crying, baby is crying, freeze it, freeze, hold it,
    hold that, hold it there, stop the clock, water break, grab a drink, grab some water, get a drink, get some water,
    need water, get my breath, get my breath back, wait a sec, wait a minute, wait a moment, wait a tick, let me catch,
    a breather, half a minute, one tick, tick, couple of minutes, a couple of minutes, few minutes, few mins,
    a few mins, another minute, nearly ready, almost ready, getting there, getting ready, setting up, clearing a space,
    finding my mat, bathroom, toilet break, loo break, quick wee, wee break, tying my laces, afk, in two shakes,
    30 secs, 10 secs, not ready, not ready yet, just finishing, water first, pee first, drink first, eat first,
    coffee first, loo first, toilet first, shoes first, need first, stretch first, lie down first, change first,
    warm up first, wait, hang on, hold on, hold up, one sec, a sec, just a sec, second, one second, just a second,
    a minute, one minute, give me a minute, give me minute, minute, give me sec, give me a mo, just a mo, one mo, mo,
    moment, one moment, just a moment, bear with me, in a bit, in a minute, in a sec, in a mo, not quite, not quite yet,
    half a sec, pause, break, need a break, take a break, breather, need a breather, quick break, let me, back in a sec,
    brb, be right back, two secs, two ticks, 2 mins, 5 mins, 5 more minutes, few more minutes, bit longer, more time,
    need more time, little longer, just getting, need a minute, need a rest, need to, have to, got to, need my,
    let me just, just a tick, first let me, getting my, still getting, just getting changed, getting changed,
    catch my breath, hold your horses, short break, wait up, 1 min, five minutes, gimme a sec, gimme a min,
    phone ringing, someone at the door, doorbell, need a sec, patience, brake, brek, brk, breaktime, tea break,
    fag break, smoke break, coffee break, snack break, cuppa, need a cuppa, have a cuppa, cup of tea, glass of water,
    sip of water, sip, catch a breath, catching my breath, let me breathe, breathing space, sit down a minute,
    sit for a minute, sit a minute, rest a minute, rest a bit, a rest, quick rest, little rest, small rest, short rest,
    have a rest, having a rest, rest first, time out, timeout, gimme a mo, gimme a minute, give me five, take five,
    take ten, five min, ten min, ten minutes, ten mins, pause it, pause for, pause please, puase, pasue, pauze,
    stop a sec, stop for a sec, stop for a second, stop for a minute, stop a minute, hold fire, hold the line,
    hang fire, chill a sec, chill a minute, slow down a sec, puffed, puffed out, got a cramp, bit dizzy, amazon is here,
    kettle, kettle is on, nature calls, loo, need the loo, need a wee, need to pee, nappy change, moment please,
    un momento, moment bitte, warte, czekaj, ek minute, ruko, sandali, teka, chwila, chwileczke
later: see how it goes, see how i go, see how it is, see how i feel, see how things go, see how the, will see how,
    i will see, wait and see, give it a few days, give it a week, let me think about it, i will think about it,
    think about it, have a think, sleep on it, not just yet, in due course, at some point, one day, down the line,
    down the road, if it gets worse, if it does not improve, once i am back, once i get home, when i get in,
    when i get back, when i get a minute, when i get a chance, when the kids, after my shift, after the school run,
    straight after work, on my to do list, it is on my list, plan to, planning to, i plan to, i intend to, meaning to,
    been meaning to, i mean to, will do it later, will do that later, going to, gonna, am going to, i will when,
    will when, but i will, i will do, doing it tonight, will tonight, maybe tonight, maybe another time, park it,
    about to, was about to, just about to, will do, will do it, going to do it, on my list, will get to it, later,
    not now, in an hour, tonight, remind me, when i get home, after work, tomorrow, this evening, another time, give me,
    busy, on bus, on the bus, not yet, afterwards, this afternoon, soon, in a while, half an hour, after dinner,
    after lunch, next time, when i am home, bit later, not right now, not today, too tired today, too tired,
    not feeling it today, not up to it, not up for it, feeling rough, maybe later, some other time, another day, tmrw,
    driving now, cooking, in a meeting, after this, once i am home, when i have time, kids in bed, at weekend,
    maybe tomorrow, not at the minute, not at the moment, ask me later, remind me later, later on, do it later,
    when i finish work, come back later, i will do it later, catch you later, bad time, not a good time, after tea,
    next week, put it off, postpone, snooze, cannot right now, cannot now, once the kids are asleep, rain check,
    raincheck, take a rain check, give me a rain check, come back to me, get back to me, ask again, ask me again,
    ask me tomorrow, ask me next, not decided, have not decided, not made up my mind, make up my mind, need to think,
    need to think about it, thinking about it, let me sleep on it, let me think about it for a day, maybe after,
    after the weekend, maybe at the weekend, maybe next week, maybe in a bit, maybe in a while, in a few days,
    in a couple of days, in a couple of hours, in an hour or so, in a few hours, in half an hour, another night,
    nearer the time, wait till, wait until, waiting till, waiting until, hold off, hold off for now, not at this time,
    not this second, not this minute, not this very moment, not just now, first i need, after i eat, after i have eaten,
    after my tea, after my dinner, after my lunch, after my shower, after the match, when he is asleep,
    when she is asleep, when they are asleep, when the baby, once the baby, spater, mas tarde, pozniej, baad mein,
    mamaya, bukas, plus tard, kal, l8er, laterz, latr, ltr, latter, bit latter, gonna do them after, gonna do it after,
    gonna do them, gonna do it, going to do them, will do them, will do them tonight, doing them later,
    doing them tonight, do them later, do them tonight, do them after, on the agenda, planned for
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
    calling it a day, call it quits, calling it quits, jack it in, jacking it in, knock it on head, give up, giving up,
    no more, done for today, done for day, done for the day, finished for today, i am done, im out, i am out, got to go,
    got to run, goodbye, cheerio, good night, knackered, halt, abort, wrap it up, wrap up, had to stop, had to quit,
    stopped, quitting, over it, that is it, thats it, that is all, stop there, stop here, leave it there, leave it here,
    end it, end here, done here, no more please, stop it, stop now, i stopped, finished with it, cannot go on,
    cannot continue, cut it there, i quit, throwing in towel, done with this, log off, logging off, sign off,
    need to stop, have to stop, got to stop, turn it off, cant do any more, cannot do any more, all for now,
    finished now, that will do, thatll do, im off, gave up, bored, done in, through for today, stop please, cease,
    close, close this, that is it for today, thats it for today, no more today, that is all for today,
    thats all for today, enough now, enough already, enough is enough, done for now, finish now, finish here, end now,
    end this, end session, end it there, kill it there, lets stop, let us stop, stop now please, stopp, sotp, stpo,
    stahp, i want out, bail, bailing, bail out, tap out, tapping out, throw in the towel, white flag, i surrender,
    mercy, im cooked, im toast, im wrecked, bushed, pooped, running on empty, knee says no, knee is saying no,
    knee has had enough, legs have had enough, hometime, home time, bedtime, im off to bed, off to bed, basta, genug,
    aufhoren, koniec, przestan, band karo, tama na, ayaw ko na, no mas
continue: weiter, continuar, siguiente, dalej, carry on please, push on, soldier on, press ahead, keep it going,
    keep them coming, keep em coming, continue please, go right ahead, on to it, continue, carry on, keep going, go on,
    proceed, next, resume, go ahead, onwards, on we go, keep at it, crack on, more, more please, lets continue,
    let us continue, on with it, another set, another, roll on, keep it coming, not done yet, still going, plough on,
    press on, i will carry on, let us keep going, go on then, on you go, onward, forwards, forward, full steam ahead,
    full speed ahead, press on then, push through, pushing on, keep on, keep on going, keep on trucking, keep rolling,
    keep the ball rolling, roll with it, the show must go on, show must go on, got more in me, more in the tank,
    fuel in the tank, plenty left, still got legs, im not tired, not tired yet, could do more, bring more,
    carry on then, crry on, cary on, contine, contiune, procede, weiter machen, weitermachen, mach weiter, adelante,
    sigue, vamos, avanti, aage, aage badho, sige, tuloy
back: go back, previous, back, last screen, undo, return, take me back, step back, back please, go back one,
    back to list, back to menu, previous one, the one before, back up, reverse
menu: menu, main menu, home, main screen, to menu, start page, beginning, options, list of options, home page
off: no more messages, no more reminders, no more texts, no more pings, no more notifications, stop them,
    stop the messages, stop messaging me, stop reminding me, stop pinging me, silence, silence them, switch them off,
    off please, kill them, bin them, get rid of them, cancel them, lose them, mute them, off with them, off,
    take it off, taking it off, took it off, it is off, its off, removed, ice off, off now, off it, off it is,
    taken off, take off, took off, is off, pulled it off, ice is off, gone back in freezer, pack off, pack is off,
    ripped it off, tore it off, threw it off, chucked it off, whipped it off, unwrapped it, unwrapped, took it away,
    binned it, in the bin, not wearing it, not wearing it any more, not wearing it anymore, not wearing one,
    not wearing, not got it on, not on, not on any more, not on anymore, nothing on it, without it now, had it off,
    off since, came off, got rid of it
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
    do not get it, what do i do, do not know what to do, no idea what to do, show me around, manual, faq, support, help,
    help me, need help, i need help, stuck, problem, something wrong, something is wrong, not working, does not work,
    speak to someone, talk to someone, human, real person, talk to human, agent, person, operator, talk to a person,
    speak to human, someone real, real doctor, no comprendo, no entiendo, what do you mean, huh, eh what
harder: up the ante, push me, push me harder, push me more, turn it up, turn up the heat, ramp it up, ramp up,
    crank it up, crank up, kick it up, bump it up, beef it up, step up, up it, up a level, next level, up a gear, go up,
    move up, more reps, more sets, more weight, add more, add some, add weight, challenge me, want a challenge,
    need a challenge, need more, want more, give me more, more please, do more, can do more, could do more, bored,
    boring, a breeze, it is a breeze, too simple, too gentle, make it tougher, longer, heavier, raise the bar, raise it,
    work me harder, not enough, not hard enough, not challenging, harder, too easy, more challenge, step it up,
    tougher one, more difficult, increase, level up, make it harder, progress, advance, too easy for me, tougher please,
    more of a challenge, more challenging
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
    error, wrongly, accident, not right, not correct, incorrect, misclick, misclicked, mis click, miss click, missclick,
    misspress, mis press, mistap, mistapped, mis tapped, mistyped, mistype, misread, misread it, pressed the wrong,
    pressed wrong one, pressed by accident, pressed it by accident, pressed accidentally, hit the wrong, hit wrong,
    hit it by accident, tapped the wrong, tapped by accident, clicked the wrong, clicked wrong, wrong tap, wrong press,
    wrong click, by accident, accidentally, accidental, on accident, slip of the finger, slip of the thumb,
    slipped finger, finger slipped, finger slip, my finger slipped, thumb slipped, my thumb slipped, fat finger,
    fat thumb, fat thumbs, clumsy thumbs, clumsy fingers, big thumbs, autocorrect, auto correct, predictive text,
    butt dial, kid pressed it, my kid pressed, toddler pressed, cat pressed, cat walked, my cat walked, dog pressed,
    sat on my phone, did not mean to, did not mean that, did not mean it, did not mean to press, didnt mean to press,
    did not want to press, never meant, not meant, never meant to, not what i meant, not what i said, meant the other,
    meant the other one, meant something else, meant to say, meant to press, meant to tap, needs correcting,
    needs changing, need to change, need to correct, needs fixing, needs an edit, one thing is off, one thing is wrong,
    something is off, something is not right, bit off, one bit is wrong, one mistake, mixed up, you mixed up, mix up,
    got it wrong, you got it wrong, you got that wrong, you have got it wrong, got the wrong, you have the wrong,
    wrong knee, wrong leg, wrong side, wrong day, wrong number, should be, should say, should have been, should read,
    ought to be, is supposed to be, not quite right, almost right, nearly right, almost correct, not exactly right,
    slip up, my mistake, whoops, oopsie, oopsy, oops wrong, never said that, did not say that, i never said,
    that is not me, thats not me, not me, it is the other one, its the other one, the other one sorry, other knee,
    falsch, nicht richtig, nie, mali, galat, change somthing, chnage, chage, edit something
right: right, correct, this is right, is right, that is right, accurate, all correct, true, looks right, that is it,
    spot on, yes that is it, thats me, i stand by it, stand by it, stand by that, i meant it, meant it, i mean it,
    did mean it, i did mean it, meant what i said, means what i said, no mistake, not a mistake, not a slip,
    no misclick, not an accident, no accident, on purpose, no error, no typo, could not have put it better,
    couldnt have put it better, put it better myself, that is the one, thats the one, for real, real, genuine,
    genuinely, it really does, it really is, it sure does, it does lock, it does indeed, you have it right,
    you have got it right, got it right, you got it right, you got it, you have got it, got it in one, wright,
    thats wright, rigth, riight, currect, corect, corrct, correckt, matches, it matches, bang on the money,
    on the money, word for word, to a t, to the letter, nothing to change, no changes needed, no change needed,
    no changes, nothing wrong with it, keep that, as i said, like i said, as stated, stimmt, richtig, genau, correcto,
    zgadza sie, sahi, sahi hai
save: leave it where it is, leave them, leave it there, leave it be, hold onto it, keep hold of it, keep hold,
    keep everything, keep them, keep it all, i want to keep it, might need it, still need it, do not touch it, save,
    keep, keep it, store, save it, hang on to it, retain, do not delete, leave it as it is, it stays, let it stay,
    leave as is, hold on to it, hang onto it, hold onto them, keepit, kepp it, keep everything please, keep all,
    keep all of it, don't clear, do not clear, do not wipe, do not erase, never delete, not delete, not clear, behalten,
    guardar, zachowaj, rakho
delete: delete, erase, remove, forget, wipe, get rid of, scrap, bin, bin it, clear, delete it, erase it, delete all,
    delete everything, erase everything, wipe it, remove everything, destroy, get rid, trash, scrub, del, del all,
    del it, delet, delte, dlete, nuke, nuke it, burn it, shred it, get shot of it, chuck it, chuck it all, zap it,
    purge, remove all, remove it, clear all, clear everything, clear it all, clean slate, start fresh, start afresh,
    forget it all, forget everything, forget all, wipe it all, wipe all, wipe everything, all of it gone,
    make it disappear, gone with it, loschen, borrar, usun, mita do
fetch: will get some, get some, will buy some, will buy, going to buy, going to get, gonna get, gonna buy, need to buy,
    have to buy, will get sum, get sum, popping to, popping out, pop to, pop out, nipping to, nipping out, nip to,
    nip out, running to the shop, run to the shop, off to the shop, off to the shops, going to the shop,
    going to the shops, to the shop, to the shops, tesco, aldi, lidl, asda, sainsburys, sainsbury's, walmart, costco,
    woolies, coles, supermarket, corner shop, shopping list, next shop, weekly shop, will pick some up, pick some up,
    picking some up, pick it up, can buy, can buy some, can get some, could get some, could buy some, order some,
    ordering some, will order, ordering, ordered some, on order, making some, making ice, freezing some,
    water in the freezer, put water in, tray in the freezer, putting some in, putting a tray,
    putting one in the freezer, borrow some, borrow from, will borrow, ask the neighbour, getting some, sending my,
    sent my husband, sent my son, husband is getting, wife is getting, mum is getting, dad is getting,
    someone is getting
"""

TOPIC = """
exercises: start an exercise, get moving, get going, exercise, exercises, moves, move, workout, stretches, stretch,
    stretching, training, movements, strengthening, rehab, what can i do to strengthen, drills, reps, work out,
    make it stronger, strengthen, get stronger, build strength, squats, physio exercises, physio stuff, routine,
    how to strengthen, strong, workouts, exersizes, train, excersises, exersises, exercices, exercizes, excercises,
    strengthening exercises, get strong, build it up, build up my knee, moves to do, something to do, physio moves,
    knee exercises, rehab stuff, stretchy stuff
home_care: home care, care at home, ice, rest, look after, looking after, look after it, treat it, treat, treatment,
    at home, what can i do for it, how to treat, self care, selfcare, bandage, soothe, swelling down, how do i treat,
    what do i do with it, what should i do, how to look after, ice and rest, ice or heat, ease it, what can i do myself,
    look after it myself, remedy, remedies, how do i ease, home, care for it, take care of it, look after my knee,
    look after it at home, soothe it, calm it down, cool it down, nurse it, home remedies, home treatment, home remedy,
    what to do at home, do at home, things to do at home, first aid, patch me up, bring the swelling down,
    get the swelling down, ease the pain, relieve it, relief
causes: what have i done, what have i done to it, what did i do, what happened to my knee, cause, causes,
    possible causes, why, why do i have this, why does it hurt, why is it sore, whats wrong with it,
    what is wrong with it, what is wrong, whats wrong, what have i got, what is it, what it is, what could it be,
    what might it be, what could fit, what caused, reasons, reason, diagnosis, whats causing, what is causing,
    where does it come from, explain pain, how come, what is going on, whats going on, what did i do to it, cause of it,
    what it might be, what could be wrong, curious about what, might be behind it, behind it, what is behind,
    what might be behind, where it comes from, why it started, why it began, why me, source of it, source of the pain,
    root cause, root of it, understand why, explain why, theory, theories, reason for it, whats causing it,
    what brought it on, what is making it, what makes it hurt
doctor: summary for the doctor, summary, doctor, my doctor, gp, doctor's letter, letter, letter for doctor,
    list for doctor, something for doctor, give my doctor, show doctor, show to doctor, print, printout, pdf, report,
    for my gp, something to show, list, overview, sum up, take to doctor, for physio, recap, write up, sheet,
    what have i told you, what i told you, what i have told you, told you so far, sum it up, summarise, summarize,
    show me what, run down, rundown, my answers, all my answers, review, notes, my notes, my record, my file, my report
medicine: medicine, medicines, medication, painkillers, painkiller, pain relief, tablets, tablet, pills, pill,
    ibuprofen, paracetamol, drugs, gel, what can i take, what to take, can i take, what tablets, can i take something,
    something for the pain, pain meds, meds, take for it, dose, doses, how much can i take
warning_signs: warning signs, warning sign, red flags, red flag, danger signs, danger sign, when to see,
    when to see a doctor, when to worry, should i worry, is it serious, serious, when should i worry, emergency signs,
    what to watch for, watch out for, look out for, when do i need a doctor, is it dangerous, danger, bad signs, signs
plan: plan, my plan, schedule, programme, program, today's plan, for today, what am i doing today, whats on today,
    todays exercises, weekly plan, timetable, agenda, what do i do today, to do
reminders: reminder, reminders, remind me, check in, check ins, checkin, alerts, notifications, notification, alarm,
    nudge, ping me, message me, set an alarm, alert, log how today, log today, lets log, log my day, log it, daily log,
    daily check, daily check in, check me in, check-in, my check in, checking in, record today, record how,
    tell you how today, how today was, report in, update you, update on my knee
data: data, my data, privacy, erase, delete, export, what you know about me, what do you know, information about me,
    personal info, delete my data, gdpr, private, who sees this, my information, delete everything, forget me, my stuff,
    personal data, my details, my answers gone, wipe me, erase me, forget about me, right to be forgotten
progress: progress, my progress, stats, statistics, history, how i have been doing, how have i been doing,
    how am i doing, how i am doing, how far i have come, how far have i come, results, score, scores, chart, graph,
    trend, over time, improvement, track record, log, diary
settings: settings, setting, preferences, options, configure, change time, change the time, account, profile,
    switch language
knee_talk: talk about my knee, about my knee, tell you about my knee, whats up with my knee, what is up with my knee,
    my knee is, my knee has, my knee hurts, with my knee, describe my knee, describe, my symptoms, symptoms, tell you,
    let me tell, talk about it, chat, have a chat, just chat, just talk, have a natter, natter, blether, rant, moan
tip: tip, tips, read a tip, advice, hint, hints, fun fact, something to read
numbers: number, numbers, phone number, emergency number, who to call, who do i call, helpline, help line, hotline,
    contact, phone numbers, call someone, ambulance number, ring
learn: learn, facts, about knee, how knee works, anatomy, read, reading, education, information, info about knees,
    read about it, knowledge, interesting facts, how does a knee work
check: check again, check my knee, check it again, screen, screening, warning check, assess, assessment, check up,
    recheck, new symptom, somethings changed, new sign, something new, questions, test, redo check, have a look at,
    have a look at what's wrong, have a look at my knee, look at my knee, look at it, check it, check it out,
    check out my knee, knee check, examine, examine it, examination, test my knee, find out what is wrong,
    work out what is wrong, go through the questions, ask me questions, questions about my knee, triage, look it over,
    inspect
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
    hours straight, hrs straight, straight through, through the night, like a top, out for the count, out like a light,
    did not stir, woke up fresh, well rested, lovely sleep, best sleep, best nights sleep, full eight hours,
    solid eight, dead to the world, brilliantly, slept right through, soundly, perfectly, wonderfully, excellently,
    beautifully, fit, very fit, quite fit, pretty fit, in shape, top shape, in good shape, great shape, in good nick,
    fighting fit, fit as a fiddle, top form, good form, good, well, great, fine, brilliant, excellent, amazing, awesome,
    fab, fabulous, fantastic, lovely, very good, very well, really good, really well, super, wonderful, grand,
    not bad at all, like a baby, like a log, top notch, perfect, deadly, happy, loved it, ace, magic, helpful,
    very helpful, useful, a treat, like a dream, swimmingly, spot on, on top of the world, in great form, in good form,
    cannot complain, right as rain, doing well, sweet, fresh, 5 stars, mint, chuffed, nice, easily, no problems,
    no bother, no issues, buzzing, peachy, feeling good, tip top, solid, deeply, best in weeks, best in ages,
    best night in, slept like a baby, slept like a log, slept like a stone, like a stone, like a rock, like the dead,
    right through, all the way through, straight through till, eight hours, nine hours, a1, bonza, bonzer, ripper,
    beauty, belter, craic was good, bang tidy, ten out of ten, 10 out of 10, dobrze, accha, theek, magaling, gud, goood,
    gr8
ok: could be worse, been worse, could have been better could have been worse, could have been better,
    could have been worse, in and out, on and off, not brilliant, middle of the road, sort of okay, kind of okay,
    fitfully, few wake ups, half decent, half okay, nothing to write home about, okay, ok, so so, average, meh, not bad,
    alright, all right, could be better, middling, fair, decent, fair to middling, neither good nor bad, mediocre, ish,
    not great not terrible, medium, not too bad, so-so, comme ci comme ca, passable, adequate, bearable, managing,
    plodding on, getting by, surviving, normal, as usual, half and half, it was ok, mixed, up and down, fine i guess,
    chugalong, ticking over, hanging in there, can't complain, same old, standard, nothing special, five out of ten,
    5 out of 10, six out of ten, could have slept better, bit broken, woke once, woke once or twice, so la la, so lala,
    geht so, asi asi, tak sobie, theek thaak
bad: bit down, been better, seen better days, glum, grumpy, up and down all night, up and down to the loo,
    counting sheep, hardly a wink, not a wink, no sleep, kept me up, kept me awake, nightmare, dreadfully, horribly,
    poorly, like rubbish, stared at the ceiling, staring at the ceiling, wide awake, waking up, could not get comfy,
    could not get comfortable, insomnia, a mess, suffering, god awful, agony, unbearable, killing me, shocking,
    horrendous, not happy, out of shape, unfit, very unfit, not fit, no stamina, could be fitter, bad shape, bad, badly,
    poor, awful, terrible, terribly, rubbish, horrible, not good, not great, not well, shit, crap, crappy, dreadful,
    worst, rough, rough night, very bad, useless, not helpful, unhelpful, pants, lousy, pretty bad, tossing and turning,
    woke up all the time, hardly slept, barely slept, miserable, not so good, not very well, disaster, hated it, fed up,
    kept waking, awake half the night, down in dumps, grim, wretched, in bits, up all night, woke a lot, no good,
    waste of time, not useful, ropey, naff, sucks, sucked, worried, restless, broken sleep, rotten, did not sleep,
    knackered, newborn, newborn in the house, baby kept me up, kids kept me up, kids were up, baby was up,
    teething baby, dog barking, barking dog, noisy neighbours, neighbours, neighbours partying, party next door,
    husband snoring, wife snoring, partner snoring, his snoring, her snoring, snoring, jet lag, jetlag, hot flushes,
    night sweats from menopause, too hot to sleep, heatwave, mosquito, mosquitoes, stressed, worrying about work,
    work stress, exam stress, too much coffee, full moon, bad dreams, nightmares, traffic noise, coughing all night,
    in and out of sleep, two hours max, three hours max, two hours sleep, three hours sleep, four hours sleep, schlecht,
    zle, bura, pangit, baddly, bady, orful, awfull, terible, baby in the house, cot, night feeds, feeding the baby
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
text: text, words, writing, written, read, reading, read it, text only, just words, just text, prefer reading, no data,
    data is nearly finished, low data, low on data, on a train, no sound, no video, plain text, script, written down,
    type it, typed, slow internet, bad internet, no wifi, bad signal, poor signal, save data, saving data,
    short and simple, bullet points
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
    going now, in car, in taxi, en route, am calling, calling, calling now, dialling, dialing, dialling now, on hold,
    on hold now, ringing, ringing now, ringing them, it is ringing, its ringing, phoning, phoning now, phone in hand,
    have them on the line, on the line, on the line now, talking to them, speaking to them, my wife is calling,
    my husband is calling, my son is calling, my mum is calling, my dad is calling, someone is calling, she is calling,
    he is calling, called already, rang already, ambulance is coming, they are on their way, paramedics are here,
    paramedics on the way, blue lights, help is here, with them now
not_yet: not yet, about to, in a minute, going to, will do, will call, doing it now, just about to, i will, haven't yet,
    not called yet, waiting for, when my
cannot: cannot, cannot call, no signal, no phone, no credit, no reception, phone dead, battery dead, nobody answers,
    no answer, unable, cannot get through, line busy, do not have a phone, cannot speak, engaged, can't get through,
    no network
wont: will not call, wont call, not calling, not going to call, do not want to call, refuse, i refuse, refuse to call,
    no ambulance, do not want an ambulance, do not need an ambulance, no need for an ambulance, not an emergency,
    not that bad, not wasting their time, wasting their time, waste their time, no fuss, fuss over nothing,
    making a fuss, make a fuss, overreacting, over reacting, dramatic, drama queen, bit dramatic, embarrassed,
    embarrassing, leave it, would rather not, rather not, never calling, no call, no need to call, not needed,
    see how it goes, wait and see, ill be fine, i will be fine, costs too much, too expensive, cannot afford it
number: need the number, what is the number, whats the number, which number, what number, number please,
    give me the number, number for, do not know the number, do not have the number, not know the number, who do i call,
    who do i ring, who to call, what do i dial, what do i ring, what to dial, what's it in, number in, is it 999,
    is it 112, is it 911, is it 000, 999 or 112, 911 or, forgot the number
"""

SWITCH = """
on: on, turn on, turn it on, switch on, enable, enabled, activate, turn them on, keep it on, leave it on, stay on
off: off, turn off, turn it off, switch off, disable, disabled, mute, deactivate, turn them off, silent, kill it,
    silence, no more, shut it off, shut off, power off, mute it, stop it, cancel it, get rid
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
    on friday, on monday, on tuesday, on wednesday, on thursday, next week with, scheduled, waiting for my appointment,
    all arranged, arranged, sorted, have a slot, got a slot, booking, booked it, all booked, already booked,
    booking made, made the booking, made an appointment, made a booking, appointment made, got a date, have a date,
    date set, in the diary, in my diary, in the calendar, on the calendar, in my calendar, pencilled in, slot on,
    seeing him, seeing her, seeing them, see him on, see her on, see them on, seeing the, seeing the physio,
    seeing the doctor, seeing the doc, seeing my gp, seeing someone, going to see, going to see him, on monday at,
    next week, its next week, it is next week, this friday, this thursday, tomorrow at, tomorrow morning at,
    next monday, next tuesday, next wednesday, next thursday, next friday, in two weeks, in a fortnight,
    waiting for my turn, got the letter, letter came, referral, referred, been referred, on the waiting list
~booked: not booked, have not rung, have not called, will call, will ring, going to call, going to ring, going to book,
    need to book, should do, should call, must ring, planning to, intend to, thinking about it, will make one,
    not yet booked, yet to book, will phone, going to phone, when i get round to it, keep putting it off,
    putting it off, put it off, kept putting it off, been putting it off, procrastinating, dragging my heels,
    dragging my feet, not got round to it, have not got round, never got round to it, nothing in the diary,
    nothing booked, no booking, no appointment, no appointments, cannot get an appointment,
    could not get an appointment, cannot get a slot, no slots, no slots left, fully booked, line is engaged,
    line is always engaged, always engaged, engaged, cannot get through, could not get through, phone rings out,
    on hold for, on hold for ages, hung up, gave up waiting, never answer, nobody answers, not arranged, not made,
    not made one, not sorted, must do that, must get round to it, ought to, have to book, have yet to, still need to,
    still have to, remind me to, forgot to book, forgot to ring, forgot to call
been: already been, been, been already, been and gone, been and come back, been seen, was seen, got seen,
    have been seen, just been, just got back, just back from, just came back, came back from, came home from,
    back from the, went already, already went, went yesterday, went this morning, went last week, went on, saw the doc,
    saw the doctor, saw my doctor, saw my gp, saw the gp, saw him, saw her, saw them, saw someone, saw the physio,
    saw a physio, saw a doctor, saw the nurse, they saw me, he saw me, she saw me, looked at it, had a look at it,
    had it looked at, got it looked at, had it checked, got it checked, done and dusted, over and done with,
    already happened, had it done, had my appointment, had the appointment, had the visit, visited, was there yesterday,
    was there this morning, discharged, sent home, sent me home, signed off
unplanned: do not plan to, not planning to, no plan to, no plans, no plans to, not going, will not go, wont go,
    not going to go, wont bother, will not bother, not bothering, not going to bother, not bothered, no intention,
    no intention of, no desire, do not see the point, no point, pointless, waste of time, doctors are useless,
    useless doctors, doctors know nothing, do not trust doctors, hate doctors, avoid doctors, do not like doctors,
    do not do doctors, never go to doctors, never go to the doctor, rather not, refuse, wild horses, over my dead body,
    too expensive, cannot afford it, will sort it myself, sort it myself, deal with it myself, manage myself,
    will heal by itself, will go by itself, it will pass, no need
"""

FIT = """
fine: fine, comfy, comfortable, snug, just right, good fit, nice fit, perfect fit, fits well, fits fine, fits perfectly,
    fits like a glove, like a glove, like a second skin, second skin, sits well, sits fine, sits nicely, feels good,
    feels fine, feels great, feels nice, feels lovely, feels snug, supportive, barely notice it, hardly notice it,
    do not notice it, forget it is there, forgot it was there, nice and snug, firm but fine, firm but comfortable,
    not too tight not too loose, neither too tight nor too loose, okay, good, perfect, grand, all good, spot on
tight: tight, too tight, bit tight, very tight, way too tight, tighter, strangling, strangles, strangled, choking,
    choking my leg, suffocating, cutting off, cutting off my, cuts off, cuts off the, cutting in, cuts in, cutting into,
    digging in, digs in, digging into, pinching, pinches, nips, squeezing, squeezes, squeezing too much, squashing,
    crushing, like a tourniquet, tourniquet, like a vice, vice, corset, like a corset, boa constrictor, python, sausage,
    like a sausage, sausage leg, bulging over, bulges over, deep mark, deep marks, leaves marks, leaves a mark,
    left marks, red lines, indent, indents, grooves, dents in my skin, toes tingle, toes are tingling, toes tingling,
    tingling toes, toes are numb, toes are going numb, numb toes, foot tingles, foot is numb, foot is tingling,
    foot going numb, foot is asleep, toes are blue, toes are purple, blue toes, purple toes, toes are cold, cold toes,
    toes throbbing, toes are throbbing, foot throbbing, foot is throbbing, pulsing under, throbs under,
    blood cannot get, stops the blood, circulation is cut, cutting off my circulation, no circulation,
    cannot bend with it on, need to loosen it, had to loosen, loosen it, want to loosen, eng, zu eng, apretado,
    za ciasno, za ciasna, kasa hua, masikip, serre
loose: loose, too loose, bit loose, very loose, way too loose, looser, lose, too lose, loosened off, slips, slip,
    slipping, slipped, slips down, slipping down, slipped down, keeps slipping, slides, sliding, slides down,
    sliding down, keeps sliding, falls down, falling down, falls off, falling off, drops down, dropping down,
    rolls down, rolling down, rolls up, creeps down, creeping down, moves around, moves about, shifts about, wanders,
    round my ankle, around my ankle, at my ankle, down at my ankle, by my ankle, to my ankle, in my shoe, baggy, saggy,
    sagging, sags, droopy, floppy, slack, gaping, a hand fits under, can get my hand under, can fit my hand,
    fits my hand under, not holding, does not hold, will not stay, will not stay up, will not stay on, does not stay,
    does not stay up, keeps coming off, comes off, coming off, comes undone, came undone, unravels, unravelling,
    unraveling, keeps unravelling, clip came off, like an old sock, old sock, legwarmer, leg warmer, needs tightening,
    need to tighten, tighten it, no support, no pressure, flojo, suelto, luzna, za luzna, za luzno, dhila, maluwag
off: took it off, taken it off, taken off, take it off, it is off, its off, off, ripped it off, tore it off,
    threw it off, chucked it, chucked it off, whipped it off, unwrapped it, unwrapped, removed, removed it,
    not wearing it, not wearing it any more, not wearing it anymore, not wearing one, not wearing any, not wearing,
    no longer wearing, do not wear it, stopped wearing it, not got it on, not on, not on any more, not on anymore,
    without it, without it now, binned it, in the bin, in the drawer, on the floor now, gave up on it, got rid of it,
    had enough of it, no bandage, no bandage on, nothing on it, had to take it off, abgenommen, zdjalem, zdjelam,
    zdjeta, quitado, tinanggal
"""

TRANSPORT = """
none: no transport, have no transport, no transportation, no way to get there, no way of getting there, no way there,
    no means of, no car, no cars, car is broken, car broke down, car broken, car will not start, car is in the garage,
    car is off the road, do not have a car, no lift, no lifts, do not have a lift, have not got a lift, no ride,
    do not have a ride, no bus, no buses, no bus here, no bus at night, last bus, last bus has gone, bus strike,
    missed the bus, no train, no trains, train strike, no taxi, no taxis, no cab, no uber, no money for a taxi,
    no money for taxi, cannot afford a taxi, cannot pay for a taxi, taxi is too expensive, nobody to drive,
    nobody to drive me, no one to drive me, nobody can drive me, no one can drive me, nobody to take me,
    no one to take me, nobody can take me, no one can take me, nobody to bring me, no one to bring me, do not drive,
    cannot drive, not able to drive, no licence, no license, lost my licence, stranded, stuck here, stuck in the house,
    stuck at home, cannot get there, cannot get there alone, cannot get there on my own, cannot get there by myself,
    could not get there, cannot make it there, cannot leave the house, cannot get out of the house,
    cannot get down the stairs, middle of nowhere, miles from anywhere, too far, it is too far, far away, hours away,
    live in the sticks, in the sticks, need a lift, need a ride, need a driver, need someone to drive,
    need someone to drive me, need someone to take me, need someone to bring me, need driving, need taking,
    need transport, need help to get there, need help getting there, need help with getting there, need help to go,
    how would i get there, how do i get there, how will i get there, how am i supposed to get there, wheelchair taxi,
    snowed in, road is closed, roads are closed
other_reason: nobody to mind, nobody to mind the kids, no one to mind the kids, nobody to watch the kids,
    no one to watch the kids, no childcare, no babysitter, no sitter, kids at home, kids are alone,
    cannot leave the kids, cannot leave the baby, cannot leave the dog, cannot leave my mum, cannot leave my husband,
    cannot leave my wife, cannot get off work, cannot leave work, cannot take time off, boss will not let me,
    stuck at work, at work till, on shift till, exam today, have an exam, wedding today, funeral today,
    cannot afford it, cannot afford the doctor, cannot afford to go, no insurance, not insured, uninsured, no money,
    skint, broke, too dear, too expensive, costs too much, scared of hospitals, hate hospitals, scared of doctors,
    they are closed, it is closed, its closed, is closed today, all closed, closed today, none open, nothing open,
    none near me, isolating, quarantine, covid, waiting for a parcel, other reasons, different reason, personal reasons
"""

PREFERENCE = """
any: no preference, you choose, you decide, you pick, your choice, your call, your pick, up to you, over to you,
    leave it to you, leave it up to you, surprise me, whatever you like, whatever you say, whatever you think,
    whichever, whichever you like, either one, either or, either is fine, either will do, any will do, anything goes,
    anything is fine, do not mind, do not mind which, makes no odds, no odds to me, same to me, all the same to me,
    not fussed, not bothered, not picky, easy either way, both fine, both are fine, flip a coin, toss a coin,
    dealer's choice, you are the boss, you are the expert, you know best
"""
