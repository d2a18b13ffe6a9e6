"""Yes, no and unsure in all colours, and words that call something well or ill. Tables of words only.

A saying of `IDIOMS` names nothing, whatever its words name elsewhere.

`firm` answers wherever it opens or ends a text; `soft` only when nothing firmer is said; `bare` only as a whole piece.
"""

from __future__ import annotations

YES_FIRM = """
i give my consent, i consent, you have my consent, you have my permission, have my permission, permission granted,
granted, happy for you to, no objection, no objections, i accept, accepted, i am okay with that, okay with me,
okay by me, alright by me, all right by me, knock yourself out, fill your boots, ja bitte, si por favor, too true,
i am happy with that, course you can, of course you can, feel free, love that, would love that, love it, id love that,
thank you yes, go ahead then, spot on, bang on, looks good, looks right, all correct, yes all correct, all good yes,
you got it, got it in one, nailed it, that is me, would be nice, would be lovely, would be helpful, would be useful,
would help, that would help, that would be nice, lovely, that works, if you want, if you like, as you wish, be nice,
would appreciate it, appreciate it, yes why, sounds fine, suits me, perfect, great, go for it then, yes, yep, yeah, yup,
yah, yea, yass, yas, yess, yesss, yis, yeh, yeahh, yeppers, yessir, yes sir, sure, sure thing, okay, okey dokey,
okie dokie, oki, of course, ofc, for sure, definitely, deffo, defo, def, defs, definately, absolutely, abso,
affirmative, affirm, correct, that is correct, true, indeed, certainly, totally, exactly, precisely, thumbsup, aye,
och aye, oh aye, ay, si, sí, oui, ja, jawohl, da, haan, hanji, opo, oo, hai, evet, naam, si si, that is right,
too right, right you are, obviously, obvs, clearly, naturally, without doubt, no doubt, undoubtedly, hundred percent,
one hundred percent, 100 percent, you bet, bet, you betcha, damn right, hell yes, hell yeah, heck yes, fuck yes,
fuck yeah, afraid so, i am afraid so, unfortunately, sadly, unfortunately yes, it sure does, it sure is,
it certainly does, oh yes, oh yeah, uh huh, uhuh, mhm, mm hmm, mhmm, mmhm, yebo, yes po, roger, roger that,
by all means, please do, yes please, why not, go for it, go on then, go ahead, go on, sounds good, sounds great,
happy to, fine by me, fine with me, works for me, let us do it, let us go, bring it on, be my guest,
that would be great, would love to, love to, would be good, would be great, i would, can do, very much so, ya think,
you know it, tis, it tis, verily, fo sho, facts, ten four, agreed, agree, i agree, alright then, yarp, ok then, indeedy,
thats a yes, it is a yes, that is a yes, roger dodger, yuppers, ha yes, ah yes, ah yeah, ah sure, ah go on, grand so,
course i have, course i do, course it is, course it does, of course it does, of course it is, why wouldnt i, no worries,
with pleasure, most definitely, dead right, so it does, ew yes, truly, abeg yes, na so, na true, yea boi, sim, joo,
igen, hoy, confirmed, confirm, fire away, let us hear it, lets hear it, ask away, hit me, shoot, carry on, lets go,
good to go, im ready, i am ready, ready when you are, crack on, bring it, hear it, by all means yes, keep going,
on you go, work away, im game, game on, im in, count me in, up for it, im positive, yeap, yeahp, yepp, yeppp, yesh,
yees, yess sir, yess please, ye ye, yis yis, yeh yeh, yus, yaz, yaas, yaass, yasss, yarr, ya ya, yaya, yah man, yes man,
yes boss, yes doc, yes doctor, yes nurse, yess boss, yis mate, aye aye, aye captain, shure, shur, ya sure, fer sure,
fosho, defintely, definetly, definitly, definately yes, defintly, absolutly, absolutley, abosolutely, oui oui, jasne,
pewnie, claro, claro que si, por supuesto, natuerlich, naturlich, klar, na klar, genau, gerne, ji haan, haanji, bilkul,
zaroor, oo nga, opo opo, sige, oo naman, yes o, yes oh, yes na, yes now, na so e be, same here, guilty as charged,
bingo, ding ding, ding ding ding, you guessed it, guessed it, hole in one, nail on the head, hit the nail on the head,
right on the nose, more than happy, be delighted, delighted to, only too happy, yes indeed, indeed i do, indeed it does,
ten four good buddy, roger wilco, wilco, amen to that, true dat, true that, true story, no word of a lie,
honest to god yes, tak jest
"""

NO_FIRM = """
refuse, i refuse, refuse to, refuse to go, not gonna bother, not going to bother, will not bother, not bothering,
prefer you did not, i would prefer you did not, rather you did not, i would rather you did not, rather you do not,
would prefer not, i would prefer not, prefer not to,
but not this, but not this one, but not this knee, but not on this, but not on this one, but not on this knee,
not on this one, not on this knee, not this knee, i do not consent, do not consent, i do not accept, nie dziekuje,
no gracias, no change in size, not there, nothing is there, can not see any, can not see one, can not see anything,
do not see any, do not see anything, do not see one, nothing to see, see nothing, can see nothing, nothing visible,
nothing i can see, no, nope, nah, naw, nay, nae, nein, niet, nie, nop, noo, nooo, nup, nuh uh, nuh, uh uh, nahh, never,
never ever, not at all, of course not, course not, definitely not, deffo not, defo not, negative, thumbsdown, no way,
no chance, not a chance, no sir, no siree, no ma, no maam, no po, not yet, not anymore, not any more, no longer,
absolutely not, certainly not, hell no, heck no, fuck no, hell naw, nothing, none, no thanks, no thank you, no thx,
no ta, nada, zero, zilch, zip, nowt, nil, false, untrue, neither, not once, never once, unable, impossible, no never,
not in slightest, not in the slightest, not even, not a bit, not one bit, not a jot, not remotely, och no, och naw,
och nae, no fear, not on your life, not on your nelly, like hell, as if, nae chance, nae bother at all no,
nothing like that, nothing of the sort, nothing at all, incorrect, wrong, not correct, not true, not right,
that is a no, thats a no, it is a no, hard no, big no, big fat no, nopey, nopers, noper, no mate, no pal, no bro,
no lol, afraid not, i am afraid not, unfortunately not, sadly not, sadly no, unfortunately no, regrettably no,
not happening, hindi, hindi po, nej, ne, ei, la, laa, hayir, nahi, nahin, no no, not me, not ever, not a sausage,
not a thing, sweet fa, jack, diddly squat, nichts, nuffin, not the case, no such luck, in no way, by no means,
under no circumstances, at no point, no dice, nein danke, nope none, no none, no siree bob, not one time, nope nope,
nopes, nopee, noppe, nopp, nowp, naa, naah, naaah, nahhh, nah mate, nah bro, nah fam, nah man, nahi ji, ji nahi,
nahi na, not in my case, not in the least bit, not even slightly, not even close, not even a bit, not even a little,
not even a tiny bit, not at any point, not at any time, not for a second, not a hint, not a hint of, not a trace,
not a flicker, not a whisper, not a glimmer, not a drop, not an ounce, not one iota, not a smidge, not the slightest,
not the slightest bit, not in a month of sundays, not in a million years, no luck, no sign, no sign of it,
no sign of that, no signs, no evidence, nowt like that, nothing of that, nothing of that sort, nothing of that kind,
nothing of the kind, nothing similar, nothing close, nothing doing, no to that, no to both, no to all, no to all that,
no for all, no on all counts, no on both, no to the lot, no joy there, no cigar, nah none, nada nada, zilcho, zip nada,
nae luck, nae way, nae fear, nuhuh, nu uh, noway, no ways, no way hose, no way jose, negatory, negative ghostrider,
wala, wala naman, wala po, hindi naman, hindi eh, nie nie, wcale, wcale nie, nic z tych, nein nein, gar nicht,
ueberhaupt nicht, uberhaupt nicht, keineswegs, nichts davon, para nada, en absoluto, pas du tout, non non, non merci,
no grazie, niente, bilkul nahi, kabhi nahi, no o, no oh, no at all o, god no, lord no, gosh no, heavens no, good god no,
jesus no, christ no, dear god no, thank god no, thankfully no, thankfully not, luckily no, luckily not, mercifully not,
touch wood no, no touch wood, fortunately not, fortunately no, not that kind, not my style, no can do, as if i would,
dream on, fat chance, in your dreams, my eye, my foot no, pull the other one, when hell freezes over, when pigs fly,
i refuse, no i refuse
"""

UNSURE_SAID = """
not tested, have not tested it, never tested it, i would have to ask, would have to ask, id have to ask,
could not swear, on and off hard to say, never paid attention, no recollection, beyond me, your guess,
never thought to look, never thought to check, too drunk to remember, too drunk, was drunk, no memory of it,
do not have a memory, cant even remember, hard to pin down, difficult to pin down, pin down, difficult to locate,
can not work it out, can not work out, depends, it depends, long ago, so long ago, too long ago, not idea,
have not idea, not able to make out, unable to make out, can not make out, not able to judge, not able to see,
not able to understand, do not have idea, not having idea, no idea at all, can not say anything, not sure only,
do not ken, i do not ken, dont ken, do not have a scooby, no scooby, not a breeze, no earthly idea, do not rightly know,
couldnt tell ya, could not tell ya, could not tell you, search me guv, nae idea, nae clue, did not try, did not test,
have not tried it, did not try it, pinpoint, can not pinpoint, could not pinpoint, hard to pinpoint, never listened,
not listened, never thought about it, not thought about it, never counted, not counted, never measured, not measured,
never tested, could not point, can not point, hard to locate, lost track of time, did not keep track, not able to say,
not able to tell, am not able to say, unable to say, unable to tell, not in a position to say, mystery, a mystery,
do not know exactly, not sure exactly, not exactly sure, was not aware, not aware of it, do not really remember,
nobody can say, cannot say exactly, do not remember exactly, could not say exactly, can not think, could not think,
nothing comes to mind, my memory fails me, not sure, not really sure, not quite sure, not too sure, not so sure,
not certain, not entirely sure, not completely sure, not 100, not hundred percent, not too certain, do not know,
do not really know, i do not know, dont no, donno, dunno, do not no, no idea, no clue, not a clue, not a scooby,
have not a scooby, not the foggiest, have not the foggiest, not a notion, no notion, have not a notion, have not a clue,
do not have a clue, no earthly, unsure, uncertain, can not tell, can not really tell, could not tell, could not tell ye,
could not say, can not say, can not really say, can not say for sure, could not say for sure, hard to say, hard to tell,
hard to know, hard to judge, hard to point, difficult to say, difficult to tell, tricky to say, tough to say,
tough to tell, impossible to say, impossible to tell, can not remember, can not really remember, could not remember,
do not remember, do not recall, can not recall, can not mind, cannae mind, do not mind, who knows, god knows,
lord knows, heaven knows, goodness knows, dear knows, only god knows, search me, beats me, shrug,
your guess is as good as mine, could be, might be, may be, might do, might have, may have, maybe, mabye, mebbe, mibbe,
possibly, perhaps, i forget, forgotten, have forgotten, blanked, my mind is blank, mind is a blank, drawing a blank,
drew a blank, its a blur, all a blur, it is a blur, a blur, no memory, do not have memory, too quick to tell, too quick,
so fast, wish i knew, never noticed, did not notice, have not noticed, not noticed, was not paying attention,
have not checked, not checked, never checked, have not looked, never looked, not looked, have not tried,
have not tried yet, not tried yet, never tried, have not tested, did not check, have not dared, not dared,
too scared to try, scared to try, afraid to try, not clear, unclear, undecided, too early, too early to say, too soon,
too soon to say, i am confused, no opinion, how would i know, how do i know, how should i know, not known, unknown,
nobody knows, nobody told me, can not see, could not see, can not see it, can not judge, on the fence, 50 50,
fifty fifty, maybe maybe not, either or, can not put my finger on it, not paid attention, did not pay attention,
lost track, lost count, not kept track, have not kept track, couldnt swear to it, wouldnt know, would not know,
i would not know, wouldnt have a clue, yet to try, yet to find out, depends what you mean, je ne sais pas, no se,
weiss nicht, ewan, ewan ko, wala idea, nie wiem, keine ahnung, pata nahi, ask me another, do not have a notion,
did not see, did not look, haven't the faintest, not the faintest, faintest idea, jury is out, not convinced,
memory like a sieve, memory is bad, cannot be sure, could not be sure, cant be certain, would have to guess,
i would be guessing, just guessing, who can say, no way of knowing, no way to tell, was asleep, not quite certain,
do i know, i have no idea, questionable, hard for me to tell, hard for me to say, difficult for me to tell,
difficult for me to say, cannot tell the difference between, never timed it, never timed, did not time it, not timed it,
music was too loud, music too loud, too loud to tell, had headphones in, had my headphones in, earphones in,
headphones on, passed out, blacked out, was unconscious, asleep at the time, was out cold, was in shock, too dark,
too dark to see, too dark in here, cannot see that well, cannot see well enough, cannot see from here,
cannot see it properly, cannot see properly, my eyes are bad, nail varnish, nail polish, wearing nail polish,
painted toenails, parents never said, mum never said, never asked, never thought to ask, did not catch it,
could not catch it, not listening, did not understand what they, waiting on the test, waiting for the test,
waiting for results, waiting for the result, results not back, awaiting results, results pending, test is next week,
period is late, late period, my period is late, trying for a baby, we are trying, might be could be, never had one so,
never had them so, never had either so, never took one so, never taken it so, no way to check, no way to measure,
have no way to check, cannot check, could not check, cannot measure, second one might, dunnoo, dunoo, dunno really,
dunna, dinno, idk, idek, idc, iunno, no ide, no idee, dont rember, do not rember, do not remeber, do not remembr,
cannot rember, cannot remeber, cant remeber, not sur, not shur, not shure, not shore, nut sure, unshure, no sure,
not to sure, cant tel, cannot tel, undecided on, mixed signals, jein, weder noch, hindi sigurado, hindi ko alam,
di ko alam, malay ko, nahi pata, pata nahin, maloom nahi, kein plan, weiss ich nicht, ich weiss nicht, keine idee,
trudno powiedziec, nie pamietam, nie jestem pewien, nie jestem pewna, no estoy seguro, no estoy segura, no recuerdo,
quien sabe, aucune idee, sais pas, je sais pas, bof, no sabe
"""

YES_SOFT = """
massively, mildly, hugely, badly, heavily, majorly, extremely, terribly, seriously, severely, moderately, noticeably,
huge, big, enormous, and then some, it is up, tiny amount, slight, mild, minor, small, a small amount, some amount,
little is there, is there, every step, each step, with every step, every single step, every day, each day,
every morning, every night, 100, hundred, always, every time, all the time, big time, very, too much, rather, quite,
likely, very likely, easily, gladly, course, very much, so it is, positive, sound, a bit, a little, a wee bit, a tad,
a touch, a smidge, kind of, sort of, somewhat, slightly, sometimes, occasionally, now and then, now and again,
from time to time, most of the time, mostly, usually, often, only a bit, only a little, just a bit, just a little,
a lot, lots, loads, at times, on and off, off and on, i guess, i suppose, i reckon, just about, at the moment,
right now, here and there, some days, most days, every so often, once in a while, a fair bit, quite a bit, a good bit,
so much, too often, bit, little bit, lil bit, tiny bit, small small, partly, partially, in a way, to a degree,
to some extent, some, yesterday, once, twice, once or twice, a few times, couple of times, last week,
more often than not, certain times, certain days, daily, pretty often, frequently, regularly, and how, a ton, plenty,
constantly, more than i like, nearly always, quite a lot, enough, a smidgen, a smidgeon, a notch, a fraction, a pinch,
a whisker, ish, a bitty, a bittie, wee bitty, a hair, ever so slightly, ever so, a shade, oodles, bucketloads, tonnes,
like mad, like crazy, like anything, like the clappers, off and on yes, when it feels like it, on occasion,
periodically, most mornings, most nights, most times, nearly every day, nearly every time, nine times out of ten,
several times, loads of times, many times, again and again, over and over, repeatedly, instantly, straight away,
straightaway, right away, in a flash, in a blink, immediately, at once, in a second, within seconds, in no time
"""

NO_SOFT = """
hardly, barely, scarcely, not much, not so much, not very, rarely, seldom, almost never, hardly at all, barely at all,
not a lot, not lately, not recently, not really noticeable, nothing noticeable, nothing major, nothing serious,
nothing special, nothing to speak of, nothing to write home about, not enough to, not in ages, not for years,
not in years, not for a long time, not since, once in a blue moon, hardly anything, barely anything, nothing much,
not much of, nothing worth mentioning, nothing worth talking about, nothing worth, not worth mentioning, nothing bad,
nothing big, nothing crazy, nothing terrible, nothing dramatic, nothing out of the ordinary, nothing beyond,
next to nothing, as good as none, as good as never
"""

YES_BARE = """
will do, cool, i do, it does, it is, i am, i did, i have, it has, i can, it did, there was, there is, there are,
i could, i was, it was, it can, they do, they are, it will, i will, he does, she does, he can, she can, he is, she is,
he has, she has, he did, she did, we do, we are, we did, we have, does, is, do, did, have, can, i think it does,
i think it is, i think i do, i think i did, i think i have, it really does, it really is, it sure does, it did yes,
you can, you may, that is me, i must, i should, i would, i would like that, i would love that, it could be yes, both,
please, they did, they have, it might be yes, i did indeed, i do indeed, can confirm, it would, so i have, so i did,
so i do, done that, did that, have done, done it, already did, already have, did already, done already, just did,
i certainly do, i certainly did, course i did, tis so, that it does, that it is, i have done, it does that,
does that a lot, it does that a lot, it does do that, does it all the time, it happens, it happens a lot, happens a lot,
happens to me, that happens, that happens to me, that happened, it happened, that is what it does, that is exactly it,
sounds like me, sounds like mine, sounds about right, describes it, that describes it, describes me, in spades,
and then some, bigtime, that is the one
"""

NO_BARE = """
do not get it, do not get any, do not get that, never get it, do not have it, do not have that, do not get them,
i do not, it does not, it is not, i can not, i did not, i have not, it has not, it did not, i am not, there is not,
there was not, there are not, i could not, it was not, it can not, they do not, they are not, he does not, she does not,
he can not, she can not, he is not, she is not, he has not, she has not, we do not, we are not, we have not, can not,
do not, did not, have not, is not, was not, could not, will not, would not, does not, has not, are not, am not, not,
not i, not it, i will not, i would not, it will not, it would not, he did not, she did not, they did not,
not a bit of it, never did, never have, never has, never had, never had any, never had one, never had it, never have i,
it never does, it never did, it never has, i never do, i never did, i never have, never does, never do, not done,
without, nae, cannot do it, no i, do not have, have not got, do not own, have not got any, do not have any,
has not happened, did not happen, never happened, has never happened, not happened, does not happen, none of it,
not had any, not had one, do not want, do not want to, not had, have not had, not have, it stays put, not had that,
not had those, never had that, never had those, do not have those, do not have any of those, do not have any of that,
do not get those, nothing has, nothing does, has never, it has never, it never, never has done, never has yet,
never had to, not that one, not those, not this, not mine, not here, not with me, not in this house
"""

WELL = """
does not bother me, do not bother me, do not bother it, does not bother it, crystal clear, clear as day, equal,
symmetrical, moves well, as good as gold, good as gold, regular, ordinary, same as every day, looks regular,
looks ordinary, same as right, same as left, same as right one, same as left one, same as good one, same as good knee,
same as my other, same as other side, same as right knee, same as left knee, same as right side, same as left side,
same as before, same as normal, same as my good knee, like the other, like other, like my other, just like other one,
no different from other, no different to other, matches the other, same on both sides, equal both sides,
same both knees, no difference between them, no difference, fine, okay, normal, good, all right, alright, well, great,
grand, perfect, healthy, all good, all fine, all normal, all okay, no problem, no problems, no problem at all,
no bother, no bother at all, no trouble, no issue, no issues, no issues at all, no probs, no hassle, nothing wrong,
nothing unusual, nothing odd, nothing strange, no complaints, as usual, as always, usual, same as always, same as ever,
as ever, same as other, same as other one, looks same, look same, both same, both look same, looks like other,
looks like other one, like other one, same as usual, like normal, like always, easily, comfortably, smoothly, perfectly,
freely, without problem, without problems, without any problem, without trouble, without pain, without any pain,
no pain, tip top, brilliant, sound, right as rain, good as new, back to normal, no worries, nae bother, hunky dory,
happy out, excellent, sweet, all grand, all clear, feels good, never been better, lovely, nothing to report,
nothing to see, full range, all way, all the way, completely, fully, solid, like a dream, agrees with me, sits well,
tolerate it well, handle it fine, safe, safe and sound, like butter, walk in the park, piece of cake, like a champ,
like a trooper, like nothing happened, no drama, no dramas, no stress, identical, both identical, two are the same,
same both sides, heel to bum, like a charm, touching my bum, getting a lift, got a lift, have a lift, getting a taxi,
taking a taxi, get a taxi, getting an uber, taking an uber, taking the bus, getting the bus, have a car, got a car,
car is outside, round the corner, around the corner, five minutes away, ten minutes away, walking distance,
within walking distance, all quiet, quiet as a lamb, no complaints here, no complaints from me, right as ninepence,
ship shape, shipshape, tickety boo, tickety-boo, bob on, tip-top, a okay, in working order, in full working order,
works a treat, works perfectly, works fine, works well, works like it should, does its job, does what it should,
doing its job, behaves itself, behaving itself, nothing wrong there, nothing wrong with it, nothing out of place,
as it should be, as it should, like it should, textbook, problem free, trouble free, hassle free, without a hitch,
without any bother, without bother, without a bother, without any trouble, without issue, without issues,
without any issue, without fuss, with ease, no sweat, no biggie, no drama at all, no hardship, no hassle at all,
no harm, no fuss, like a breeze, easy as pie, easy as abc, easy peasy, easy enough, could do it in my sleep,
could do it all day, could dance, could run a mile, could skip, could run a marathon, i can manage, can manage,
manage it, manage them, manage that, manage okay, managed it, managed them, managed that, managed okay, get by fine,
everything in order, alles gut, alles ok, in ordnung, wszystko dobrze, w porzadku, todo bien, tout va bien, sab theek,
theek hai, thik hai, okay lang, ayos lang
"""

ILL = """
cannot manage, hurts, hurt, hurting, painful, pain, sore, agony, struggle, struggling, with difficulty, hard, difficult,
tough, murder, torture, killing me, upset, upsets, upsets stomach, upsets tummy, upset stomach, disagrees with me,
does not agree with me, did not agree with me, makes me sick, made me sick, sick, feel sick, felt sick, nausea,
nauseous, vomit, heartburn, acid, reflux, burns my stomach, cramps, tummy ache, stomach ache, bad stomach, gives me,
gave me, problem, problems, trouble, issue, issues, bad, terrible, awful, not good, not great, not fine, not okay,
not normal, not right, not well, not safe, unsafe, abnormal, odd, strange, weird, funny, different, wrong, unwell,
poorly, ill, worse, scared, in danger, limited, restricted, struggles, cannot handle it, allergic, ulcer, plays up,
does not sit well, plays havoc, runs, loose stools, numb, cold, white, blue, blotchy, tingling, horrible, rubbish,
useless, collapsed, cant stomach, kills my stomach, hurts like hell, hurts like mad, in agony, in pieces, in bits,
not a hope, banjaxed, knackered, buggered, wrecked, crook, gammy, dicky, dodgy, manky, minging, mingin, kaput, caput,
bust, busted, goosed, gubbed, wasted, out of order, out of action, on its last legs
"""


LIMIT = """
not quite, just short, not all of way, not the whole way, nearly but, almost but, stays bent, stuck bent,
will not straighten, 90 degrees, stuck at 90, too sore, too painful, hurts too much, too stiff, too weak, will not,
will not go, it will not go, wont go, does not go, refuses, impossible, half, only half, only half way, half way,
halfway, halfway only, not all way, not all the way, not fully, not completely, gets stuck half way, not that far,
half way only, unable, one step, two steps, one or two steps, couple of steps, had to hop, could only hop, only hop,
give up, gave up, with help only, only with crutches, only with help, only with support, only with a stick,
only with my stick, only with a lot of pain, only on crutches, cannot take, no strength, not without, stuck at, fails,
failed, falls short, not a step, not an inch, nowhere near, no further, not far, stops half way, part way, partway,
three steps, a few steps only, not possible, wont bend, wont straighten, wont let me, will not let me, too much,
not able, not up to it, beyond me, no can do, could not manage, could not even, cannot even, did not get past,
could not get past, only managed one, only managed two, managed one, managed two, managed three, one and then,
two and then, two then, one then, then had to sit, then had to stop, had to sit down, had to stop, had to grab,
had to hold on, had to lean, grabbed the wall, before i fell, nearly fell, nearly collapsed, collapsed after,
collapsed on, fell after, went down after, crawl, crawled, crawling, on my bum, on all fours, hopping, hop,
only on one leg, wheelchair, carry me, carried me, carried, cannot put any weight, cannot put weight, no weight on it,
zero weight, wont take weight, will not take weight, wont hold me, will not hold me, wont hold my weight,
foot cannot touch, not a chance of, not a hope, no car, no bus, no lift home, no transport, nobody to drive me,
no one to drive me, nobody to mind, no one to mind, cannot afford it, cannot afford to, cannot leave, no childcare,
stuck at work
"""

IDIOMS = """
next month, next year, next week, next time, too hard, too easy, plank timer, bad knee, bad leg, sore knee, sore leg,
good knee, good leg, dodgy knee, gammy knee, gammy leg, my english, any time after, anytime after, warm up, warmed up,
warming up, know what, what have, one spot, any spot, mid tackle, mid jump, mid kick, of mine, with work, for work,
from work, going to, go to, went to, gone to, came back, come back, comes back, coming back, go back, went back,
get back, got back, back to, back home, back then, back in, right now, right away, right then, all right, that is right,
too right, right as rain, right you are, just right, about right, the right way, left it, left out, what is left,
no time left, has left, after work, before work, at work, to work, work out, end up, ended up, fed up, give up, gave up,
up to, up to you, hold up, wake up, woke up, get up, got up, hurry up, up and down, ups and downs, calm down,
over there, out of, run out, ran out, other day, so far, so long, as long as, hot water, hot shower, hot bath,
in front of telly, in front of tv, back to back, each time, every time, first time, last time, this time, front door,
back door, night shift, on the right track, in the right direction, step by step, a step back, on the other hand,
at first, for now, my back, lower back, back pain, side to side, on the side, day by day, no way, by the way, in a way,
sound right, sounds right, sound like, sounds like, sounds good, sound good, replaced my shoes, replaced my,
paint thinner, good morning to you, good morning, good evening, good night, good afternoon, morning to you, hip hop,
front desk, outside work, back in the day, gone to the shop, gone to bed, gone out, going down the shops,
going down the pub, fell in love, falling in love, fell asleep, fall asleep, falling asleep, fell behind, fell out with,
pop music, pop star, bottle of pop, pop song, saturday night fever, hay fever, dance fever, world cup fever,
cabin fever, spring fever, locked the door, locked the front door, locked the gym, locked the car, locked out,
locked down, lock down, lockdown, locked my, front line, hot day, hot weather, hot outside, hot here, hot in here,
hot today, its hot here, hot dog, red wine, red light, red cross, red bull, white wine, white bread, blue moon,
blue light, yellow card, right angle, right people, right place, right time, right thing, right person, right decision,
right answer, right so, left work, left home, left the house, left school, left early, left over, leftovers, left to do,
nothing left, no one left, outside mostly, run outside, play outside, train outside, running outside, playing outside,
started outside, was outside, outside at the, outside in the, inside the house, inside today, back garden, back yard,
back pocket, back row, back seat, on the back burner, back to you, give way sign, give way to, gave way to, cold beer,
cold drink, cold coffee, cold war, ready meals, ready meal, ready made, stop asking, bus stop, last stop, pit stop,
start line, starting line, finish line, finishing line, later alligator, see you later, catch you later,
talk to you later, never mind, no wonder, no offence, no offense, once upon a time, one more question, one question,
one thing, one day, one last thing, on one hand, first of all, second thoughts, bad news, bad idea, bad luck, good news,
good idea, good luck, good question, good point, better half, better safe, better late, worse things, better luck,
in the front row, hard to say, hard to tell, hard to know, hard luck, hard work, hard day, easy question, easy for you,
easy for you to say, both of us, both my kids, both my parents, both my sons, both my daughters, frozen peas,
frozen veg, frozen vegetables, frozen food, frozen stuff, or frozen peas, gone fishing, freezing outside,
freezing in here, freezing here, cold outside, cold in here, cold here, blue socks, white socks, red socks, weather is,
hop on the bus, hopped on the bus, hop in the car, table is wobbly
"""

# Yes and no with a doubt in them; to a warning sign they are no answer yet.
YES_HEDGED = """
seems so, seems like it, looks like it, looks so, i think so, think so, reckon so, i reckon so, i believe so,
believe so, i guess so, guess so, i suppose so, suppose so, probably, prob, probs, probably yes, most likely,
i would say so, would say so, sort of yes, kind of yes, more or less, pretty much
"""

NO_HEDGED = """
not really, do not think so, i do not think so, do not think, do not believe, don't reckon so, do not reckon,
i do not reckon, do not believe so, probably not, prob not, probs not, likely not, most likely not, i doubt it,
doubt it, doubtful, i doubt, not usually, not often, not likely, unlikely, not particularly, not especially,
not that i know of, not that i know, not that i can see, not that i can tell, not that i noticed, not that i remember,
not that i recall, not that im aware of, not that i am aware, not that i, not as far as, not to my knowledge,
not as i know, hardly ever, not much, i think not, think not, i hope not, hope not, guess not, i guess not,
suppose not, i suppose not, not really no, not exactly, doubt that, highly unlikely, not noticeably, not visibly,
not obviously, not significantly, not markedly, not so far, not at the moment, not at the minute, not at present,
not currently, not today, not now, no more than usual, no more than normal
"""

# A no to an offer only.
DECLINES = """
this is plenty, already got one, already have one, got one already, have one already, already sorted, sorted thanks,
got one thanks, i have one thanks, no more messages, no more reminders, no more texts, i would rather you did not,
id rather you did not, rather you did not, would prefer not, i would prefer not, prefer not, prefer not to,
keep it to yourself, do not need it, not needed, leave me out, opt out, no need, do not bother, would rather not,
rather not, i would rather not, not for me, count me out, i am good, im good thanks, im ok thanks, no im good, i pass,
hard pass, pass, not interested, skip, skip it, leave it, not today thanks, there is no need, no point, not required,
no requirement, not necessary, cba, could not be bothered, could not be arsed, maybe later, perhaps later,
another time, some other time, not right now, would rather you did not, not just now, not this time, no need for,
do not need, do not need one, do not need any, do not want one, do not want it, do not want any, not wanted,
no check ins, no reminders, no messages, no check in, no notifications, no texts, no alerts, no reminder, no calls
"""

# A no to "did you?" only.
OMITS = """
forgot, forgot to, i forgot, did not bother, no time, waiting on it, still waiting, waiting for it, on waiting list,
booked in, on the list
"""
