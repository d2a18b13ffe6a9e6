"""What people do: sports, work and chores; what it is done on and in; how hard it was. Tables of words only."""

from __future__ import annotations

from textwrap import indent

_SPORTS = """
running: track night, track training, strides, jogs, triathlon, tri, ironman, iron man, running, run, ran, runs, runner,
    jog, jogging, jogger, sprint, sprinting, marathon, half marathon, ultra, 5k, 10k, 5km, 10km, 5ks, 10ks, parkrun,
    park run, couch to 5k, couch to five k, c25k, intervals, interval session, tempo, fartlek, long run, laps of track,
    track session, on track, cross country, treadmill, trail run, trail running, running club, hurdles, 100m, 200m,
    400m, 800m, 1500m, relay, harriers, fun run, parkruns, couch25k, couch to five, interval training, track meet,
    hill reps, hill repeats, hill sprints, speed work, speedwork, tempo run, easy run, morning run, marathons,
    half marathons, 10 k, 5 k, lunchtime run, treadmill run, running shoes, pounding the pavement, pounding the road,
    jogg, jogin, runing, runnin, strava run, garmin, after about 3k, 3k, beep test, bleep test
cycling: triathlon, tri, ironman, iron man, duathlon, cycling, cycle, cyclist, bike, biking, biker, bicycle, peloton,
    spin, spin class, spinning, spin bike, zwift, turbo, turbo trainer, mountain bike, mtb, road bike, ride, rode,
    riding, bike ride, pedal, pedalling, pedaling, exercise bike, stationary bike, velo, push bike, wattbike, bmx,
    gravel ride, ebike, e bike, cycled, commute by bike, saddle, in the saddle, on the saddle, peloton class,
    soul cycle, soulcycle, velodrome, time trial, sportive, bike race, commuting by bike, on two wheels, two wheels,
    pushbike, push bikes, cicling, cycleing, cyling, cyclin, bikeing, lycra, strava ride, century ride, mountain biking,
    handlebars, brompton, deliveroo, turbo session
walking: walking, walk, walked, walks, dog walk, walking dog, walk dog, took dog, took dog out, dog out, stroll,
    ramble, rambling, power walk, nordic walking, steps a day, thousand steps, step count, on foot, went for a wander,
    wander, walkies, pounding pavement, pushing buggy, pushing pram, brisk walk, walker
    hiking: hiking, hike, hiked, hill walk, hill walking, hillwalking, trek, trekking, climbed mountain, climb mountain,
        climbed, mountain, mountains, up hill with dog, munro, camino, backpacking, rambling in hills, summit, snowdon,
        ben nevis, fell walking, tramping, tramp, trail walk, coast path, bushwalk, bushwalking, hiker, scrambling,
        up hill, up a hill, hikeing, hikin, wainwright, wainwrights, lake district, the lakes, munros, peak district,
        long distance path, wandern, senderismo, trekkin, boots on, up a mountain, down a mountain, mountain walk
stairs: stairs, climbing stairs, lots of stairs, stair climbing, steps at work, stairmaster, stair climber
gym: personal training, pt, personal training session, gym, at gym, work out, workout, working out, fitness,
    personal trainer, cross trainer, elliptical, rowing machine, machines, pt session, resistance bands, gains, gim,
    jim, gymn, gym session, gym rat, gym class, gym floor
    weights: weights, weight training, weight lifting, weightlifting, lifting weights, lifting, lift, lifts, lifted,
        pumping iron, barbell, dumbbell, dumbbells, kettlebell, kettlebells, powerlifting, olympic lifting, deadlift,
        deadlifts, leg day, legday, leg press, hack squat, leg extension, leg extensions, strength training,
        strength work, bodybuilding, bench press, clean and jerk, snatch, strongman, smith machine, hip thrusts,
        resistance training, leg day at, squats and deadlifts, squat rack, bench pressing, pumped iron, heavy squats,
        front squat, deads, rdl, rdls, romanian, leg curl, leg curls, weighs, wieghts, wights, weightlifing
        squat: squat, squats, squatting, back squat, goblet squat, pistol squats, bulgarian split squats, split squat
        lunge: lunge, lunges, lunging, walking lunges
    circuits: crossfit, cross fit, hiit, hit class, circuits, circuit training, bootcamp, boot camp, bodypump,
        body pump, burpees, burpee, insanity, hyrox, f45, tabata, box jumps, wod, calisthenics, legs bums tums
    exercise_class: class, fitness class, step class, step aerobics, aerobics, body combat, bodycombat, les mills,
        boxercise, jazzercise, aqua aerobics
ball: ball sport, ball game, ball games
    team: team sport, team sports, team game
        football: on the pitch, kicked about, kicking about, kick around, in goal, fitba, footer, between the sticks,
            seven aside, walking football, five aside, fives, sixes, 6 a side, six a side, football, soccer, footy,
            footie, futsal, five a side, 5 a side, 5aside, 5 aside, seven a side, 7 a side, kickabout, kick about, fifa,
            goalie, goalkeeper, penalty, striker, sunday league, premier league, voetbal, fussball, futbol, fotbal,
            calcio, football pitch, soccer practice, soccor, footbal, fotball, futball, footie match,
            sunday league match, five a side league, astro, 11 a side, eleven a side, training with the team, cup final,
            in nets, in the nets, left back, right back, centre half, centre mid, midfield, striker for, socca,
            kickabouts, fulbo, pilka nozna, pilka, fussbal
        rugby: rugby, rugby union, rugby league, scrum, touch rugby, tag rugby, rugger, sevens, maul
        basketball: basketball, hoops, bball, b ball, nba, shooting hoops, slam dunk, basket ball, streetball,
            pickup game
        netball: netball
        hockey: hockey, field hockey, ice hockey, street hockey
        cricket: bowling, bowled, batted, keep wickets, bat and ball, cricket, bowled a spell, batting, wicket,
            wicket keeping, fast bowler, nets practice, t20
        volleyball: volleyball, volley ball, beach volleyball, volley
        handball: handball
        gaelic: hurling, camogie, gaelic, gaelic football, gaa, shinty
        american_football: american football, nfl, gridiron, flag football, linebacker, quarterback
        aussie_rules: aussie rules, afl, aussie rules football, aussie football
        baseball: baseball, softball, rounders, t ball
        lacrosse: lacrosse
        frisbee: frisbee, ultimate frisbee
        polo: water polo, polo
        kabaddi: kabaddi, kho kho, sepak takraw, dodgeball, quidditch, korfball, floorball
    racket: racket sport, racquet sport, racket sports, racquet sports
        tennis: over the net, hitting balls over the net, hitting a few balls over the net, hit a few balls, rallying,
            backhand, forehand, serving, my serve, clay court, grass court, tennis, lawn tennis, wimbledon
        squash: squash, racquetball, racketball
        badminton: badminton, shuttlecock, shuttle
        padel: padel, pickleball, pickle ball, paddle tennis
        table_tennis: table tennis, ping pong, pingpong
    golf: golf, golfing, 18 holes, nine holes, driving range, round of golf
    bowls: bowls, bowling, lawn bowls, ten pin bowling, boules, petanque, curling, bocce, croquet
dance: dance, dancing, dancer, ballet, salsa, bachata, zumba, irish dancing, highland dancing, ceilidh, bhangra,
    tango, hip hop, ballroom, line dancing, tap dancing, belly dancing, street dance, garba, kathak, bharatanatyam,
    jive, swing dancing, pole dancing, barre, club night, danced, flamenco, morris dancing, polka, breakdance,
    breakdancing, samba, waltz
mindful: yoga, pilates, tai chi, taichi, hot yoga, vinyasa, stretching class, qigong, asana, asanas, bikram, reformer
water: water sport, water sports
        water_class: aqua aerobics, aquarobics, water aerobics, aqua fit, aquafit, aqua class, hydrotherapy
    swimming: open water, sea swim, wild swimming, cold water swim, aqua, triathlon, tri, ironman, iron man, swimming,
        swim, swam, swimmer, pool, lengths, laps in pool, breaststroke, breast stroke, front crawl, freestyle,
        backstroke, butterfly stroke, open water swim, lido, aqua jogging, lane swimming
    rowing: rowing, rower, row, erg, concept 2, rowed
    paddling: kayak, kayaking, canoe, canoeing, paddleboard, paddle boarding, sup, dragon boat
    surfing: surfing, surf, bodyboard, windsurfing, kitesurfing, wakeboarding, water skiing
    sailing: sailing, dinghy, diving, scuba, scuba diving, snorkelling
winter: winter sport, winter sports, snow sports
    skiing: skiing, ski, skied, skis, skier, slopes, on slopes, cross country skiing, piste, alpine, ski touring,
        ski trip, ski holiday, skiing trip, skiing holiday, moguls, black run, red run, powder, alps, in the alps,
        ski lift, apres ski, sking, skying, skeing
    snowboarding: snowboard, snowboarding, snow boarding, boarding
    skating: skating, skate, ice skating, figure skating, skater
    sledging: sledging, sledding, tobogganing, snowshoeing
skateboarding: skateboard, skateboarding, skate park, rollerblading, roller skating, roller derby, inline skating,
    scooter, longboard, rollerblades
combat: martial arts, martial art, combat sport, combat sports, judo, karate, boxing, kickboxing, kick boxing, mma,
    ufc, taekwondo, tae kwon do, bjj, jiu jitsu, jiujitsu, wrestling, wrestle, fencing, muay thai, kung fu, aikido,
    sparring, arnis, sumo, capoeira, krav maga, sambo, boxed
climbing: climbing, climbed, bouldering, boulder, rock climbing, climbing wall, abseiling, via ferrata
jumping: jumping, jump, trampoline, trampolining, skipping, skipping rope, jump rope, gymnastics, gymnast, parkour,
    high jump, long jump, triple jump, cheerleading, cheer, cheer practice, pogo, plyometrics, plyo, jumps, hopping
throwing: shot put, javelin, discus, hammer throw, athletics, track and field, decathlon, heptathlon, archery, darts
riding: horse riding, horseriding, horse, horses, riding horse, equestrian, dressage, pony, show jumping, showjumping
multisport: triathlon, tri, ironman, duathlon, triathlete
leisure: fishing, snooker, pool table, chess, gaming, playstation, xbox, knitting, motorbike, motorcycling, motocross,
    karting, shooting, hunting, camping, drumming, birdwatching
"""

_REST = """
work: my job, my shift, on shift, night shift, working, just work, only work, work only, my work
    kneeling_work: work on knees, working on knees, on knees for work, tiling, tiler, tile, tiled, floor layer,
        carpet fitter, carpet fitting, laying carpet, laying floor, laying floors, flooring, plumber, plumbing,
        roofer, roofing, electrician, sparky, scrubbing floors, scrub floors, paving, paver, laying paving,
        kneel all day, kneel for work, on knees all day, nursery worker, floor fitter, laying laminate, laminate,
        concreting, welding, welder, skirting boards
    heavy_work: builder, building site, construction, warehouse, labourer, laborer, labouring, removals, scaffolder,
        scaffolding, farm, farming, farmer, mechanic, bricklayer, brickie, heavy lifting, carrying loads,
        fruit picking, stacking shelves, lifting boxes, movers, joiner, carpenter, landscaper, miner, trade, tradie,
        manual work, manual, physical job
    standing_work: nurse, nursing, waiter, waitress, waitressing, barista, retail, shop work, on feet all day,
        standing all day, hairdresser, chef, kitchen, cashier, teacher, security guard, bar work, factory, on till,
        postman, postie, police, on my feet, on feet, stood up all day, cleaner, carer
    desk_work: desk, desk job, desk work, office, office job, computer, laptop, at a screen, work from home, wfh,
        sitting at a desk, programmer, accountant, call centre, call center, coder, home office, sat at a desk,
        it guy, software, admin
    driving: driving, driver, drive, truck driver, lorry driver, taxi driver, cabbie, bus driver, uber driver,
        trucker, hgv, delivery driver, long drive, drove
chores: chasing my toddler, running after, running round after, chasing, playing with my kids, kids party, soft play,
    chores, housework, cleaning, hoovering, vacuuming, mopping, ironing, diy, decorating, painting, moving house,
    move house, house move, moving furniture, carrying boxes, boxes up stairs, carrying shopping, shopping, ladder,
    climbing ladder, hoover, chasing kids, running after kids, playing with kids, childcare, grandkids, washing car,
    wallpapering, ikea, spring clean
    gardening: gardening, garden, weeding, digging, planting, mowing, mowing lawn, allotment, lawn, yard work,
        yardwork, raking, hedge, shovelling snow, shoveling snow, potting
study: student, study, studying, uni, university, school, college, at school, pupil, revision, sixth form, phd
idle: nothing, none, no sport, no sports, not sporty, do not exercise, do not do any, do not do sport,
    do not do sports, couch potato, not active, sofa, lazy, do not do anything, zero exercise, retired, pensioner,
    not really a sporty person, netflix, nothing really, no exercise, dont play anything, do not play anything,
    do not play, unemployed, between jobs, out of work
"""

ACTIVITY = (
    "sport: sport, sports, sporty things, playing sport, exercise, exercising\n"
    + indent(_SPORTS.lstrip("\n"), "    ")
    + _REST.lstrip("\n")
)

SURFACE = """
road: road, roads, tarmac, pavement, pavements, asphalt, concrete, street, streets, sidewalk, sidewalks, path, paths,
    bitumen, cement, hard ground, tar, footpath, kerb, hard surface, roadside, city streets
trail: trail, trails, path, paths, woods, forest, mud, muddy, off road, dirt, hills, fells, gravel, trail run, rocks,
    rocky, mountains, bush, dirt track, woodland, countryside, fields, moor, cross country
treadmill: the machine, a machine, planet fitness, pure gym, puregym, at the gym, in the gym, on the machine,
    hamster wheel, indoors, inside, treadmill, on machine, indoors on machine, belt, gym machine, running machine,
    dreadmill, at gym on machine
track: track, running track, athletics track, tartan, oval, stadium
grass: grass, pitch, field, park, lawn, playing field, football pitch, turf, soft ground
synthetic: astro, astroturf, artificial, 3g, 4g, artificial turf, synthetic, fake grass, plastic pitch,
    artificial grass
court: court, hard court, wood floor, wooden floor, sports hall, hall, gym floor, parquet, hardwood, indoor court,
    sprung floor, studio floor
    clay: clay
sand: sand, beach, dunes, sandy
snow: snow, ice rink, ice, slopes, piste
mat: mat, mats, carpet, rug, crash mat
"""

SHOES = """
trainers: trainers, running shoes, runners, sneakers, sneaker, trainer, tennis shoes, gym shoes, asics, brooks, hokas,
    hoka, nikes, nike, adidas, sports shoes, joggers, new balance, takkies, kicks, sport shoes
boots: boots, hiking boots, walking boots, work boots, steel toes, studs, cleats, football boots, wellies,
    steel toe caps
barefoot: barefoot, bare feet, no shoes, socks, in socks, nothing on feet, without shoes
sandals: sandals, flip flops, slippers, crocs, thongs, sliders, chappals, birkenstocks, birks, slides, tsinelas,
    jandals
heels: heels, high heels, stilettos, wedges
flats: flats, work shoes, school shoes, brogues, loafers, smart shoes, pumps, dress shoes, ballet flats, office shoes
"""

EFFORT = """
easy: did not even feel, did not even feel like, did not feel like i was doing anything, is that it,
    barely broke a sweat, did not break a sweat, not break a sweat, yawn, snooze, bored, boring, felt like nothing,
    no challenge, not a challenge, need more, need something harder, want something harder, give me something harder,
    harder please, make it harder, i could do it all day, all day long, could do that all day, with one hand tied,
    standing on my head, need more weight, hardly felt it, hardly noticed, did not feel a thing, not feel a thing,
    barely noticed, gentle, very gentle, a stroll, stroll, just a stroll, relaxed, light one, leisurely,
    recovery session, super easy, very easy, chilled, mild, not very hard, pretty easy, low intensity, easy, too easy,
    easily, piece of cake, piece of p, doddle, a doddle, breeze, a breeze, simple, light, could do more, not hard,
    child's play, no sweat, effortless, comfortable, comfortably, peasy, easy peasy, no effort, no bother,
    walk in park, cakewalk, nothing to it, could do twice that, no probs, dead easy, did not feel it, not challenging,
    no problem, too light, barely felt it, with eyes closed, a cinch, smooth, in my sleep, could have done more,
    could have kept going
right: in a good way, but in a good way, hard but in a good way, keep it like this, keep it like that, keep it there,
    keep it here, keep it as it is, stay here, stay at this, stay there, leave it there, leave it like that,
    same again, same again please, tough but okay, tough but doable, tough but fine, tough but good,
    tough but manageable, hard but okay, hard but doable, hard but fine, hard but good, hard but manageable,
    challenging but doable, challenging but fine, challenging but good, challenging but manageable,
    difficult but okay, difficult but doable, difficult but manageable, a stretch but okay, felt it but okay,
    felt it but fine, a good burn, nice burn, a nice burn, good burn, nice level, happy with that, happy with it,
    suits me, works for me, worked well, on the nose, bob on, perfect level, nailed it, just the job, comfortable but,
    enough, well judged, right amount, good amount, normal, normal training, nothing too crazy, average, usual,
    as usual, ordinary, regular, standard, so so, in between, half half, not easy not hard, mid, just right,
    about right, okay, ok, all right, spot on, perfect, goldilocks, manageable, doable, challenging but okay,
    good challenge, bang on, not too hard not too easy, ideal, sweet spot, fine, about perfect, medium, moderate,
    good level, right level, bit of a challenge, decent, could just do it, not too bad, fair, in middle, alright,
    neither easy nor hard, neither too easy nor too hard, reasonable, worked but fine, fits well, exactly right
hard: sweating, swearing, cursing, had to sit down, had to stop, had to rest, could not keep up, gasping, panting,
    milder one, milder, give me a milder one, easier one, easier please, gentler, make it easier, on my knees,
    broke me, nearly broke me, finished me, finished me off, ruined me, destroyed me, destroyed, i was dying,
    almost died, nearly died, thought i would die, never again, ooft, oof, phew, jeez, sheesh, on the floor,
    legs on fire, trembling, shaking like a leaf, shaky legs, too advanced, above my level, above my pay grade,
    out of my league, only managed, could not get past, barely managed, only just managed, hardly managed,
    impossible for me, its too hard, cannot do it, could not do it, cannot manage it, could not manage it, all out,
    went all out, toughest ever, toughest, hardest, full gas, full throttle, flat out, max effort, high intensity,
    killer session, really pushed it, pushed hard, intense one, rough, very tough, smashed, smashed it, 110 percent,
    absolutely killer, hard, too hard, very hard, tough, difficult, struggled, struggle, struggling, killer, a killer,
    nearly killed me, killed me, could not finish, barely finish, could barely, exhausting, exhausted, shattered,
    legs were shaking, legs shaking, wobbly, too much, brutal, heavy, too heavy, gave up, knackering, hardcore,
    savage, legs gave out, burned like hell, murder, only managed half, could not do them all, out of breath, dying,
    was dying, wrecked, demanding, tiring, intense, legs like jelly, gruelling, could not do it all, i am dead,
    dead now, beyond me, sweating buckets, mission, nope too hard, cooked
painful: painful, hurt, hurts, pain, ouch, sore, ow, it hurt, aches, ached, hurt knee, owie, paining, hurting, stung
"""

LEVEL = """
beginner: beginner, newbie, new to it, just started, novice, starting out, first time, never done it,
    complete beginner, noob, couch to 5k, learner, new, total beginner, just beginning, rookie, never ran before,
    started last month
returning: returning, coming back, getting back into it, back after a break, after a long break, had a break, used to,
    back into it, after a layoff
regular: regular, intermediate, regularly, few times a week, hobby, recreational, average, amateur, for fun,
    club runner, weekend warrior, for years, been doing it years, couple of years, medium, social
expert: advanced, expert, competitive, compete, elite, pro, professional, race, county level, national level,
    experienced, semi pro, athlete, medals, serious, olympics, university team, first team, academy player
"""

JOB = """
desk: desk, desk job, desk work, office, computer, laptop, screen, work from home, wfh, programmer, accountant,
    call centre, sit all day, sitting all day, sat all day, coder, admin, developer, software, phone all day, lawyer,
    bank, analyst, sat down all day, sitting, mostly sitting, seated, chair all day, secretary, receptionist, zoom
standing: standing, on feet, on my feet, stand all day, shop, retail, teacher, nurse, waiter, waitress, barista,
    hairdresser, cashier, chef, security, bar work, factory line, walk a lot, walking all day, postman, postie,
    stood all day, sales assistant, care home, pharmacist, dentist, server, ward, hospital shifts, usher
heavy: heavy, heavy lifting, manual, physical, builder, construction, warehouse, labourer, scaffolder, farm, farmer,
    mechanic, brickie, bricklayer, lifting all day, removals, carpenter, plumber, joiner, landscaper, building site,
    roofer, tradie, welder, movers
kneeling: kneeling, kneel, on knees, on knees all day, tiler, tiling, carpet fitter, floor layer, flooring, gardener,
    electrician
driving: driver, driving, drive all day, lorry, taxi, truck, bus driver, courier, delivery driver, hgv, cabbie, uber,
    trucker, behind wheel
student: student, uni, school, college, studying, pupil, phd, university, sixth form, apprentice, still at school,
    study
none: retired, not working, unemployed, between jobs, off work, stay at home, stay at home mum, pensioner, no job,
    do not work, homemaker, housewife, signed off, on leave, on sick, house husband, redundant, on dole,
    maternity leave, jobless, pension
"""
