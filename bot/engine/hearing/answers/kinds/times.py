"""Times of day, days and months. Tables of words only."""

from __future__ import annotations

DAYTIME = """
morning: tomorrow am, tomorrow a m, morning, mornings, in morning, breakfast, after breakfast, brekkie, when i wake,
    when i wake up, wake up, when i get up, get up, getting up, early, first thing, with coffee, with my coffee, dawn,
    before work, sunrise, on way to work, morning time, early doors, crack of dawn, at sunrise, on my commute in,
    before school, school run, with my first coffee, early bird, rise and shine, before i leave for work, mornin,
    with my morning coffee, soon as i am up, out of bed, before 9, fajr, forenoon, mid morning, elevenses,
    with my porridge, porridge, with my cereal, cereal, with my toast, at breakfast, over breakfast, first cuppa,
    morning cuppa, morning tea, morning coffee, when the alarm goes, alarm goes off, when my alarm goes,
    school drop off, on the train to work, commute to work, on the way to work, on the way in, before the office,
    before i start work, before i start, before my shift, start of the day, start the day, start my day,
    top of the morning, sun comes up, sunup, cock crow, when the cock crows, cockerel, up with the lark,
    up with the birds, with the milk, when i brush my teeth in the morning, early doors please, morgens, morgen, frueh,
    fruh, por la manana, le matin, subah, umaga, mrning, mronning, morining, monring
midday: midday, noon, lunch, lunchtime, lunch time, lunch break, at lunch, mid day, over lunch, middle of day, 12 noon,
    twelve noon, on my lunch break, dhuhr, sandwich, when i have my sandwich, with my sandwich, over my sandwich,
    lunch hour, noontime, noonday, high noon, at noon, midday meal, zuhr, mittags, mittag, mediodia, midi, poludnie,
    w poludnie, dopahar, tanghali, middday, luch, lunsh, lunchtme, lunch tme
afternoon: pick kids up, pick the kids up, pick up kids, pick up the kids, school pick up, school pickup,
    kids finish school, out of school, afternoon, afternoons, arvo, after lunch, this afternoon, early afternoon,
    late afternoon, after school, afternon, post lunch, siesta, pm not evening, when kids get home, teatime snack,
    after noon, mid afternoon, after my nap, after my siesta, tea break, afternoon tea, asr, nachmittag, tarde,
    apres midi, popoludnie, hapon, aftrnoon, aftenoon
evening: baby is asleep, baby asleep, once the baby is asleep, baby goes down, kids go down, finish at the office,
    finish at office, after office, after the office, once the shop shuts, done with work, done work, finished work,
    off work, clock out, home again, tomorrow pm, tomorrow p m, evening, evenings, tonight, after work, dinner,
    dinnertime, after dinner, tea time, teatime, after tea, supper, after supper, sunset, when i am home,
    when i get home, home from work, after my shift, late, in eve, eve, after telly, evening time,
    once the kids are in bed, when kids are in bed, after kids go to bed, after i finish work, once i finish work,
    in evening, when i finish work, on way home, when day is done, dusk, after the news, before dinner,
    when i am back from work, when i clock off, kids asleep, eve time, nightfall, when i clock out, once work is done,
    when work is done, when the kids are down, kids down, kids are down, after homework, after eastenders, eastenders,
    corrie, soaps, after the soaps, after my soaps, news at ten, sundown, when it gets dark, when it is dark, gets dark,
    end of the day, end of day, at the end of the day, day is done, once i am home, when im back, when i am back,
    when i get in, when i get back, once i get in, once im in, wind down, winding down, glass of wine, over dinner,
    with dinner, with my dinner, after the dishes, washing up, abends, abend, noche, por la noche, soir, wieczor,
    wieczorem, shaam, gabi, feierabend, maghrib, isha, evning, eveing, evining, evenig
night: night, at night, nights, bedtime, before bed, before i go to bed, before sleep, late at night, midnight,
    going to bed, night time, nighttime, when i go to bed, in bed, go to sleep, before i sleep, late night, last thing,
    last thing at night, wee hours, small hours, in the night, middle of night, overnight, when i am asleep,
    before lights out, lights out, when i brush my teeth at night, pyjamas, in my pyjamas, before i nod off,
    before i turn in, turn in, hit the hay, hit the sack
all_day: all day, all the time, whole day, any time, anytime, whenever, day and night, constantly,
    morning noon and night, round the clock, all through day, all day long, 24 7, no pattern
never: ill remember, remember myself, remember it, do it myself, will do it myself, i will do it myself, set my own,
    have my own alarm, can remember, no check ins, no checks, no check in, no messages, no need to check, never,
    no reminders, no reminder, do not remind me, do not check in, do not message, do not msg me, leave me alone,
    leave me be, no need, no need to, stop reminding, stop messaging, no thanks, do not bother, do not contact me,
    do not text me, i will remember, no ta, not at all, none, stop, please do not, no nudges, i will message you,
    i will come back myself, no alerts, i would rather not, not needed, do not need, nah i am good, no notifications,
    do not want, will manage without, off, turn them off, turn it off, shut up, dont ping me, no pings, do not ping me,
    can do without, not necessary, stop it, leave me in peace, in peace, leave in peace, do not check, dont check in,
    dont check, no thank you, no contact, do not disturb, leave me, i remember things, remember things without help,
    without help, good memory, memory is fine, memory is good, memory like an elephant, my own calendar, my own alarm,
    phone reminds me, have a calendar, my wife reminds me, wife reminds me, got my own system, own system,
    not interested, spare me, stay quiet, hush, no need to remind, dont bug me, do not bug me, stop bugging,
    stop bugging me, do not pester me, do not pester, no pestering, pester me not, no nagging, do not nag, nag me not,
    do not nag me, dont hassle me, no hassle, radio silence, silence please, quiet please, ill come to you,
    i will come to you, i come to you, i will find you, i will get in touch, i will shout, ill shout, ill shout if,
    if i need you i, do not ring me, dont ring me, no spam, spam me not, bitte nicht, niemals, nunca, jamais,
    kabhi nahi, huwag
"""

WEEKDAY = """
monday: monday, mon
tuesday: tuesday, tue, tues
wednesday: wednesday, wed, weds
thursday: thursday, thu, thur, thurs
friday: friday, fri
weekend: weekend, weekends, at weekend
    saturday: saturday, sat
    sunday: sunday, sun
weekdays: weekday, weekdays, during week, in week, working days, work days
"""

DAY = """
today: tonight, this evening, this afternoon, this morning, later today, in an hour, in a bit, in a couple of hours,
    before i go to sleep, before bed tonight, today, now, right now, straight away, asap, today please, this very day,
    immediately, same day
tomorrow: tomorrow, tmrw, 2moro, next day, day after today, in a day, in the morning, morrow, manana, morgen, jutro,
    kal, bukas
later_on: in few days, in a few days, next week, end of week, later this week, few days, couple of days, in two days,
    in 2 days, in 3 days, in three days, in a week, weekend, at weekend, at the weekend, monday, in a couple of days,
    day after tomorrow
never: never, not at all, no, no thanks, no need, do not check, not ever, no check, do not bother
"""
