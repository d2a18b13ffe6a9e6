"""Sayings and things whose words would sound like a sign: figures of speech, doors that lock. Knows no flag."""

from __future__ import annotations

from bot.engine.hearing.tables import sayings

# Things that also buckle, lock, pop and give way. A clause about one of them says nothing of the knee.
THINGS: tuple[str, ...] = sayings(
    """
    phone, door, gate, bike lock, locker, screen, laptop, keyboard, mouse, app, computer, seat belt, seatbelt, belt,
    shoe, shoelace, lace, trainer, sneaker, boot, strap, helmet, suitcase, key, car door, front door, toilet door,
    bathroom door, chair, shelf, fence panel, branch, table, bench, machine, treadmill, weather, song, music, pop
    song, pop music, album, playlist, band's, netflix, film, movie, game console, xbox, playstation, wifi, internet,
    battery, brain, mind, bank card, account, password, padlock, handle bar, tyre, tire, brake, pedal, chain, saddle
    bag, roundabout, traffic, car park, shop, supermarket, pub, store, kettle, oven, fridge, coffee maker, bath, hot
    tub, sauna, shower, day out, sun, sunny, beer, wine, pizza, dinner, lunch, curry, sauce, pasta, cake, bread,
    racket, bat, net, goal, pitch, floorboard, tent, ladder rung, bus stop, link, button, camera, photo, picture,
    lens, watch, strava, garmin, fitbit, bell, whistle, ski binding, binding, lift door, elevator, window frame,
    wardrobe, drawer, bottle, cork, balloon at, party, champagne, pen, paper, book, bag, rucksack, backpack, wallet,
    coat, jacket, jeans zip, zip, sock drawer, knuckles, economy, market, deck, step stool, hammock, sofa, bed
    frame, mattress, swing, cable, bungee, guitar, string, popcorn, corn, crisps, weights rack, bar bell, barbell,
    kettlebell, dumbbell, resistance band, elastic band broke, bin, fire alarm, alarm, radiator in, heating, boiler,
    tap, sink, drain, water bottle, hose, swimming pool, pool water, tv, telly, the wifi, the internet, the lift,
    hatchback, dishwasher, washing machine, printer, jar, lid, window, curtain, umbrella, gearbox, clutch, the
    engine, engine, exhaust, the bike chain, gears
    """
)

# Sayings whose words would sound like a sign. They are dropped before anything is matched.
FIGURES: tuple[str, ...] = sayings(
    """
    hip hop, pop and lock, pop lock, dying to, die to get, to die for, dying for, killing it, killed it, kill it,
    killing time, killer workout, killer session, killer class, dead tired, dead on my feet, dead easy, dead good,
    dead nice, dead heat, dead lift, deadlift, deadlifts, dead leg, break a leg, pulling my leg, pull my leg, cost
    an arm and a leg, cold feet about, got cold feet, getting cold feet, cold feet before, on its last legs, hit the
    gym, hit a pb, hit my pb, hit the wall, hit the road, hit the hay, hit the sack, hit the shower, hit my target,
    hit my goal, hit the pool, hit 10k, hit the trail, hit the spot, smashed it, smashed my pb, smashed a, crushed
    it, crushing it, nailed it, fell in love, fell for it, fell behind, fell out with, fell off the wagon, fell off
    my plan, fallen behind, fall behind, falling behind, crashed on the sofa, crashed out, crashed early, crash
    diet, crashed in bed, app crashed, popped to, pop to, popping to, pop in to, popped into town, popped over,
    popped round, popped down the, pop by, popped by, pop up, popped up on, pop song, pop music, pop star, pop quiz,
    pop concert, soda pop, pop tart, lock down, lockdown, locked in a, locked in my plan, locked out, locked the,
    lock the, locked my bike, locked my door, locked my front door, locked my car, locked my phone, lock my bike,
    locked up my bike, locked up the, lock up the, phone locked, phone locks, door locked, seat belt buckle, belt
    buckle, shoe buckle, buckle up, buckled up, buckle my, buckle of, buckled down, buckle down, buckled my, clicked
    on, click on, clicked with, clicks with, click with, click the, clicked the, clicks the, just clicked, finally
    clicked, mouse click, one click, cracking session, cracking day, cracking run, cracking time, cracking game,
    crack on, cracked on, crack a smile, cracked a, cracked up, cracks me up, cracked me up, gave way to, give way
    to, give way sign, gave way at, give way at, heart sank, heart broken, heartbroken, heart attack when i saw,
    nearly had a heart attack, almost had a heart attack, nearly died laughing, died laughing, died of
    embarrassment, bored to death, scared to death, tickled to death, worried to death, dying of laughter, dying
    laughing, dying of boredom, nearly died when, worried sick, sick of, sick session, sick workout, sick gains,
    home sick, sick beats, sick tune, sick day, that is sick, so sick bro, hot weather, hot day, hot out, hot
    outside, hot bath, hot shower, hot water, hot drink, hot chocolate, hot dog, hot yoga, hot tub, hot summer, it
    is hot today, too hot today, hot here, hot in here, hot date, red hot form, cold weather, cold day, cold
    outside, cold water, cold drink, cold shower, cold pack, cold beer, ice pack, ice cream, cold compress, cold
    morning, have a cold, got a cold, head cold, ice bath, cold plunge, burn calories, burned calories, burn off,
    burning calories, feel the burn, felt the burn, the burn, burnt out, burned out, burnout, burning question, legs
    on fire, legs were on fire, legs are on fire, quads on fire, thighs on fire, quads were on fire, thighs were on
    fire, lungs on fire, i was on fire, i am on fire, on fire today, out of shape, bent over backwards, drives me up
    the wall, up the wall, over the moon, off the hook, off the chain, under the weather forecast, temperature
    outside, room temperature, water temperature, temperature of the, temp outside, fever pitch, football fever,
    dance fever, cabin fever, hay fever, world cup fever, marathon fever, saturday night fever, wedding fever, blew
    up my phone, phone blew up, blew up on, blew me away, blown away, group chat blew up, chat blew up, blow up bed,
    blow up mattress, popped my cherry, eye popping, makes my blood boil, blood boiling, blood test, blood pressure,
    blood sugar, in cold blood, bloody hell, bloody good, bloody great, bloody annoying, bloody hard, bloody hills,
    bloody brilliant, bloody love, sweat blood, blood sweat and tears, blood orange, bloody mary, stab in the dark,
    have a stab, back stabbing, pain in the neck, pain in the arse, pain in the ass, pain in the bum, pain in the
    butt, pain in the backside, no pain no gain, painfully slow, painfully boring, painful to watch, painful loss,
    painful defeat, numb with, mind numbing, bum numbing, comfortably numb, number, weak at the knees, weak in the
    knees, weak knees when, weak coffee, weak tea, cuppa, drink tea, made tea, drank tea, drank coffee, had coffee,
    had tea, cup of coffee, diet coke, can of coke, glass of coke, coke zero, rum and coke, pint of beer, brown
    rice, brown bread, brown sauce, blue shorts, red shorts, red shoes, blue shoes, white shoes, white socks, red
    top, feeling blue, blues music, red bull, red wine, red light, red card, red cross, red nose, in the red, black
    friday, white wine, white board, pink shorts, purple patch of form, purple shorts, purple leggings, green tea,
    stuck at, stuck in traffic, stuck in a rut, stuck in the office, stuck on level, stuck to, stuck with, stuck in
    bed, stuck inside, get stuck in, stuck at home, song stuck in my head, stuck in my head, got stuck in, jam on
    toast, traffic jam, jam session, jammed with, pearl jam, strawberry jam, jump start, over the limit speed, out
    of this world, breath of fresh air, took my breath away, takes my breath away, breathtaking, under my breath,
    save your breath, hold my breath waiting, legs are dead, legs were dead, legs feel dead, my legs are dead, legs
    dead, half dead, nearly dead, drop dead, walking dead, i am dead, am dead lol, dead beat, legs are killing me,
    feet are killing me, killing me softly, hill is killing me, run is killing me, hill was killing me, session
    killed me, workout killed me, class killed me, leg day killed me, killed me today, want to die after, legs want
    to die, wanted to die after, wanted to die on, thought i was going to die on, thought i was going to die in,
    thought i would die, i could have died, gonna die at, beat up car, stairs beat me, beat my record, beat my pb,
    beat my time, beat me at, beat me to it, dad beat me at, kicked off, kick off, kicking myself, kick myself, kick
    the habit, kick about, kickabout, kick boxing, kickboxing, kickstart, kick start, kicked my butt, kicked my ass,
    kicked my arse, kicks my butt, kicks my ass, wet myself laughing, peed myself laughing, wet myself when i
    laughed, wetting myself laughing, pissed myself laughing, pissing myself, piss off, pissed off, taking the piss,
    piss easy, pissing down, piss poor, pissed it down, shit hot, shit scared, no shit, shit load, shitload, crap
    game, crap session, holy crap, holy shit, oh shit, the shit, scared shitless, on crack, fat chance, big fat,
    phat, low fat, lose fat, burn fat, body fat, fat loss, crying with laughter, cried laughing, crying laughing,
    cry laughing, crying out for, screaming kids, screaming child, screaming deal, ice scream, killer heels,
    elephant in the room, tight schedule, tight budget, tight game, tight jeans, tight leggings, tight shorts, tight
    trousers, tight hamstring, tight hamstrings, tight hip flexors, tight hips, rock hard abs, hard as nails, hard
    session, hard workout, hard work, hard day, hard run, hard game, hard training, training hard, trained hard,
    worked hard, work hard, ran hard, pushed hard, went hard, hard class, hard match, hard time, hard floor, hard
    surface, hard ground, hard court, too hard on, hard to say, hard to tell, hard to explain, hard to describe,
    jelly legs, legs are jelly, legs were jelly, legs like jelly, legs feel like jelly, legs felt like jelly, jelly
    after, jelly belly, wobbly legs, legs went wobbly, legs like lead, felt like lead, legs are lead, cast iron,
    cast in, movie cast, podcast, slipped my mind, slip of the tongue, slipped up on, slip up, slipped into, slip
    into, slip on shoes, slipped through, freudian slip, slip road, let it slip, tripped over my words, day trip,
    road trip to, trip to, on a trip, holiday trip, weekend trip, school trip, business trip, ski trip, tripping
    balls, landed a job, landed the job, landing page, plane landed, knocked it out of the park, knock on wood,
    knock knock, knock it off, hard knock, knock on the door, bump into, bumped into a friend, bumped into my, speed
    bump, baby bump, fist bump, goose bumps, goosebumps, things that go bump, hanging by a thread, hanging out, hang
    out, hot mess, twist my arm, twisted my arm, plot twist, twist of, twist and shout, oliver twist, broke my
    record, broke my pb, broke my streak, break my streak, broke the bank, breaking bad, break up, broke up, lunch
    break, coffee break, take a break, took a break, on a break, short break, spring break, break dance, break
    point, tie break, snap chat, snapchat, snapped a photo, snapped a pic, snapped a picture, snapped my shoelace,
    snapped at, snap at, snapped up, cold snap, snap out, ginger snap, ripped jeans, ripped off, rip off, ripped
    abs, get ripped, getting ripped, tear up the dance floor, tearing up, in floods of tears, tore up the, tearing
    it up, banging tune, banging session, banging headache from wine, banging on about, big bang, bang for, bang
    average, banging workout, collapsed on the sofa, collapsed on sofa, collapsed into bed, collapsed on the bed,
    collapsed in bed, collapse on the sofa, collapsed onto the sofa, collapsed with laughter, collapsed laughing,
    passed out on the sofa, passed out in bed, passed out asleep, faint line, faint smell, faint mark, faint idea,
    faintest idea, folded the, fold the, folding chair, fold laundry, folded laundry, folding laundry, grind
    through, daily grind, back to the grind, grind coffee, the grind, grinding through, grinding for, grinding out,
    rise and grind, on the grind, drag queen, what a drag, drag race, drag myself, dragged myself, dragging myself,
    drag me, dragged me, dragged my friend, dragged on, drags on, dragging on, bite to eat, a bite of, grab a bite,
    sound bite, worth a shot, give it a shot, give it my best shot, best shot, long shot, shot put, took a shot,
    shots on goal, tequila shot, espresso shot, screen shot, screenshot, jab cross, flu jab, flu shot, covid jab,
    jabs and, jab of jealousy, head over heels, head over heel, under my skin, skin deep, thick skin, deep end, deep
    thought, deep sleep, deep dive, deep tissue, going to burst with, burst of energy, burst out, bursting with,
    bursting for, burst into song, burst my bubble, short bursts, spread the word, spread out, spread sheet,
    spreadsheet, ball game, ball is in, have a ball, on the ball, play ball, crystal ball, egg and, egg on my face,
    balloon party, went down like a lead balloon, radiator is, warm up, warmed up, warming up, warm ups, warmup,
    warm weather, warm day, warm down, warm shower, warm bath, heart warming, warm welcome, warm feeling, warm
    water, heated pool, heat wave, heatwave, heat pack, heat pad, heat cream, deep heat, in the heat of, heat of the
    moment, dead end, dead line, deadline, off my head, out of my mind, jumped at, jump at, jump for joy, jumped for
    joy, jump rope, jumping jacks, box jump, box jumps, high jump, long jump, leg raises are, calf raises, calf
    raise, tooth ache, killing two birds, burning love, sting in the tail, sting concert, running up that hill,
    broken heart, broken record, sinking feeling, gut feeling, off the wall, fly on the wall, wall of fame, window
    shopping, heart in my mouth, cross my heart, know by heart, heart of gold, brown bear, dark chocolate, dark
    humour, dark night, in the dark, shot in the dark, dark horse, after dark, getting dark, gets dark, in the
    black, dark outside, it was dark, choked up, wheezy laugh, feeling under pressure, under pressure, peer
    pressure, water pressure, tyre pressure, tire pressure, pressure to, pressure at work, out of pocket, back to
    work, back to running, back to sport, back to football, end it with, end it there, end it on, ended it with, one
    more rep, flat out, hell of a, what the hell, like hell no, hell yes, hell yeah, hell no, hills from hell, class
    from hell, oh hell, go to hell, bat out of hell, run like hell, boss fight, cut out sugar, cut down, cut my run
    short, cut short, cut carbs, cut the grass, hair cut, haircut, cut to the chase, short cut, shortcut, clear cut,
    cut a long story short, cutting weight, cut the run short, cut calories, on a cut, cut the session, scratch
    that, from scratch, up to scratch, itching to, itch to get, itching for, bad hair, full time, full on, full
    body, full marathon, full blast, full tank, half time snack, full of energy, double time, double espresso,
    double knot, double session, double check, in stitches, had me in stitches, stitch in time, running stitch, side
    stitch, a stitch in my side, got a stitch, had a stitch, pressing issue, press ups, press up, leg press, bench
    press, press play, hot press, squeeze it in, squeeze in, tea time, tea towel, ran out of breath after, slow and
    steady, wicked, sick note, hot topic, hot shot, hotshot, shaky start, shake it off, milk shake, milkshake,
    protein shake, shake hands, shake shack, shakes after, hell week, weight training, weight lifting,
    weightlifting, body weight, lift weights, lifting weights, weights session, light weight, heavy weights, free
    weights, heavy rain, heavy bag, heavy traffic, heavy metal, heavy lifting, metal music, heavy session, stone
    wall, set in stone, stones throw, rolling stones, lose weight for, want to lose weight, trying to lose weight,
    losing weight on a diet, weight watchers, losing weight nicely, lost weight on purpose, step count, steps today,
    step class, step up, step ups, steps a day, stand by, standing desk, stand up comedy, first step, next step,
    step machine, step by step, stepped up, one step at a time, collapsed on the couch, collapsed onto the couch,
    collapsed on couch, collapsed in a chair, collapsed in a heap, collapsed at the finish, collapsed into a chair,
    collapsed in front of the tv, popped in to, popped in for, popped in at, nearly killed me, almost killed me,
    killed me off, that killed me, session nearly killed, knackered and dead, died of thirst, dying of thirst, dying
    for a drink, dying of hunger, dying for a, phone died, battery died, battery dead, died on me, died in the last,
    internet died, sick of sitting, sick of it, sick of this, sick of waiting, sick of resting, sick and tired, sick
    leave, sick pay, off sick, called in sick, sick and, get on my nerves, gets on my nerves, no legs left, cold
    winter, cold in here, in the cold, feel the cold, cold today, cold out, cold air, hot yesterday, on fire with,
    smashed out, smashed a session, smashed the session, smashed through, smashing it, hit a new, hit the target,
    hit the trails, hit rush hour, hit the snooze, hit or miss, hit send, hit enter, hit pause, fell asleep, fall
    asleep on the sofa, falling asleep early, fell short, fell ill last, fell pregnant, fell flat, fell into the
    habit, crash course, crash mat, crash out, crash pad, crashed on the couch, crashed the website, crash the
    party, crashed into our schedule, stuck on, stuck for, stuck in my ways, stuck in a meeting, stuck working,
    stuck behind, lock the door, locked myself out, locked in, lock screen, lock up shop, under lock and key, lock
    in the, pop over, pop down, pop out to, pop out for, popped out to, popped out for, popping out to, popping out
    for, pop back later, popping back later, pop round, pop a, popped a, popped the kettle, pop the kettle, popped
    into, pop into, weak excuse, weak signal, weak wifi, weak spot, dead battery, dead phone, numb bum from the
    saddle, red face, red in the face, red faced, blue inhaler, blue badge, blue cross, blue sky, blue light, blue
    tooth, white noise, white lie, white van, brown sugar, black tights, black shorts, dark mode, dark out, dark
    early, black belt, give way junction, gave in and, gave in to, give in to, gave up, give up sugar, broke a
    sweat, broke into a, broke up with, broken sleep, broken english, broken wifi, broken down, broke down, broken
    phone, broken screen, burnt my, burnt toast, burning rubber, burnt dinner, fever dream, gold fever, spring
    fever, leg day, leg work, legging it, legged it, last legs, blow off steam, blown up my inbox, inbox blew up,
    balloon animals, water balloon, hot air balloon, swollen head, swollen with pride, swell guy, going swell, ring
    the bell, ripped shorts, tore my leggings, tore my shorts, tore my jeans, tore my trousers, tore into, wear and
    tear, torn between, torn about, tear jerker, shaking my head, shake my head, shaking hands, shaken up, shake up,
    shake weight, in pieces laughing, choked on, choke on my, bleeding heart, bleeding edge, bled the radiators,
    bleeding the, bleed air, bleeding obvious, blood donation, gave blood, give blood, donated blood, period drama,
    bloody thing, bloody knee, bloody stairs, bloody nuisance, stiff drink, stiff competition, stiff upper, scared
    stiff, bored stiff, twist the lid, twisted sense, kick in, kicks in, kicked in, kicking in, kick back, kicking
    back, side kick, kick out of, drop kick, free kick, penalty kick, kick the ball, kicking the ball, kicking a
    ball, kicked the ball, kick a ball, kicked a ball, back to back, back in the day, back on track with, get back
    to, getting back to, back into running, back to training, back to the gym, head back, heading back, call back,
    feedback, message back, came back from, coming back from, come back from, going back to, go back to, went back
    to, drop me a, drop me off, dropped me off, drop off the kids, drop off at, drop in, drop out, deal fell
    through, plans fell through, plan fell through, it all fell through, made black tea, drank black tea, drink
    black tea, drink black coffee, drank black coffee, had a black coffee, give my left leg, give my right arm, give
    my right leg, give an arm, my left leg for, my right arm for, could murder a, hit my stride, hit my limit, hit
    my step goal, hit my steps, hit my alarm, like crazy, like mad, like anything, like jelly after, too hard, weak
    signal at, ball too hard, pushed me in training, pushed me hard, a solid, onto concrete, on concrete, on the
    concrete, solid 8, solid 9, solid 10, workout beat me up, session beat me up, hills beat me up, can running
    cause, can squats cause
    when i go downhill, when going downhill, if i go downhill, hurts going downhill, hurt going downhill,
    hurting going downhill, sore going downhill, pain going downhill, aches going downhill, ache going downhill,
    going downhill hurts, going downhill kills, going downhill is, going downhill on, going downhill in, there going
    downhill, especially going downhill, mostly going downhill, only going downhill, while going downhill, going
    downhill mostly, going downhill and, or going downhill, going downhill or, going downhill too, go downhill skiing,
    going downhill kills me, going downhill is killing me, temp job, temp work, temp agency, temping, temp contract
    nut allergy, drug allergy, drug allergies, sulfa allergy, penicillin allergy, aspirin allergy, no allergies,
    any allergies, allergic to cold, allergic to latex, allergic to cats, hives from the cold, rash from plasters,
    rash from the plaster, rash from plaster, high blood pressure
    """
)
