"""Times of day, days and months. Tables of words only."""

from __future__ import annotations

DAYTIME = """
morning: tomorrow am, tomorrow a m, morning, mornings, in morning, breakfast, after breakfast, brekkie, when i wake,
    when i wake up, wake up, when i get up, get up, getting up, early, first thing, with coffee, with my coffee, dawn,
    before work, sunrise, on way to work, morning time, early doors, crack of dawn, at sunrise, on my commute in,
    before school, school run, with my first coffee, early bird, rise and shine, before i leave for work, mornin,
    with my morning coffee, soon as i am up, out of bed, before 9, fajr, forenoon, mid morning, elevenses
midday: midday, noon, lunch, lunchtime, lunch time, lunch break, at lunch, mid day, over lunch, middle of day,
    12 noon, twelve noon, on my lunch break, dhuhr
afternoon: pick kids up, pick the kids up, pick up kids, pick up the kids, school pick up, school pickup,
    kids finish school, out of school, afternoon, afternoons, arvo, after lunch, this afternoon, early afternoon,
    late afternoon, after school, afternon, post lunch, siesta, pm not evening, when kids get home, teatime snack,
    after noon
evening: baby is asleep, baby asleep, once the baby is asleep, baby goes down, kids go down, finish at the office,
    finish at office, after office, after the office, once the shop shuts, done with work, done work, finished work,
    off work, clock out, home again, tomorrow pm, tomorrow p m, evening, evenings, tonight, after work, dinner,
    dinnertime, after dinner, tea time, teatime, after tea, supper, after supper, sunset, when i am home,
    when i get home, home from work, after my shift, late, in eve, eve, after telly, evening time,
    once the kids are in bed, when kids are in bed, after kids go to bed, after i finish work, once i finish work,
    in evening, when i finish work, on way home, when day is done, dusk, after the news, before dinner,
    when i am back from work, when i clock off, kids asleep, eve time, nightfall
night: night, at night, nights, bedtime, before bed, before i go to bed, before sleep, late at night, midnight,
    going to bed, night time, nighttime, when i go to bed, in bed, go to sleep, before i sleep, late night,
    last thing, last thing at night, wee hours, small hours, in the night, middle of night, overnight,
    when i am asleep
all_day: all day, all the time, whole day, any time, anytime, whenever, day and night, constantly,
    morning noon and night, round the clock, all through day, all day long, 24 7, no pattern
never: ill remember, remember myself, remember it, do it myself, will do it myself, i will do it myself, set my own,
    have my own alarm, can remember, no check ins, no checks, no check in, no messages, no need to check, never,
    no reminders, no reminder, do not remind me, do not check in, do not message, do not msg me, leave me alone,
    leave me be, no need, no need to, stop reminding, stop messaging, no thanks, do not bother, do not contact me,
    do not text me, i will remember, no ta, not at all, none, stop, please do not, no nudges, i will message you,
    i will come back myself, no alerts, i would rather not, not needed, do not need, nah i am good, no notifications,
    do not want, will manage without, off, turn them off, turn it off, shut up, dont ping me, no pings,
    do not ping me, can do without, not necessary, stop it
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
tomorrow: tomorrow, tmrw, 2moro, next day, day after today, in a day
later_on: in few days, in a few days, next week, end of week, later this week, few days, couple of days, in two days,
    in 2 days, in 3 days, in three days, in a week, weekend, at weekend, at the weekend, monday, in a couple of days,
    day after tomorrow
never: never, not at all, no, no thanks, no need, do not check, not ever, no check, do not bother
"""
