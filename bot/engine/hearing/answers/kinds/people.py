"""Who it is about and who can help: relations, sexes, helpers, ways to reach them. Tables of words only."""

from __future__ import annotations

PERSON = """
me: me, myself, meself, mine, my own, my own knee, own knee, for me, it is me, just me, i do, i have it, self,
    yours truly, muggins, muggins here, my knee, my self, only me, moi, i have sore knee, person with, patient,
    number one, me i, me only, little old me, this guy, this girl, my bad knee, me own, im the one, i am one,
    i am asking for myself, on my own behalf, user, i am patient, it is my knee, mine own, lil old me
relative: relative, family, family member, a relative
    child: child, my child, son, daughter, kid, boy, girl, little one, toddler, baby, lad, wean, bairn, kiddo,
        children, teen, teenager, teenage son, teenage daughter, youngest, eldest, oldest, stepson, stepdaughter,
        my little man, young one, wee one, wee girl, wee lad, wee boy, anak, princess, twins, kids, youngster,
        munchkin, firstborn, wee man, middle one, lil man, junior, offspring
    grandchild: grandson, granddaughter, grandchild, grandkid, grandkids, grandchildren, wee grandson
    young_kin: niece, nephew, godson, goddaughter, godchild, pupil, student, one of my pupils, pupils, stepbrother,
        little brother, little sister, kid brother, kid sister, kid i coach, younger brother, younger sister
    parent: parent, mum, mom, dad, mother, father, mam, mammy, mummy, daddy, papa, mama, ma, pa, my old man, old man,
        mommy, pops, stepdad, stepmum, stepmom, abba, ammi, amma, parents, mother in law, father in law, mum in law,
        dad in law, nanay, tatay, old dear, folks, mutti
    partner: partner, wife, husband, hubby, girlfriend, boyfriend, fiance, fiancee, missus, missis, spouse,
        other half, better half, wifey, er indoors, her indoors, old lady, the mrs, mrs, significant other, bf, gf,
        ex, ball and chain, bae, the boss at home, companion, my man, misses
    sibling: brother, sister, bro, sis, twin, sibling, twin brother, twin sister, our kid, big sister, big brother,
        older sister, older brother, sister in law, brother in law
    grandparent: gran, grandad, granddad, nan, nana, nanny, nanna, granny, grandma, grandpa, grandmother, grandfather,
        grandparent, lola, lolo, abuela, gramps, pop, oma, opa, babcia, dadi, nani
    kin: aunt, auntie, aunty, uncle, cousin, in law, in laws, tita, tito, relation
other_adult: another adult, other adult, adult, someone else, somebody else, another person, someone, somebody,
    other person, someone i know
    friend: friend, mate, pal, buddy, flatmate, roommate, housemate, bestie, best friend, chum, teammate, team mate,
        gym buddy, running buddy, training partner, guy from, girl from, lad from, lodger, a mate, friends, amigo,
        running mate, a fella i know
    neighbour: neighbour, neighbor, lady next door, man next door, guy next door, woman next door, next door,
        lady downstairs, upstairs neighbour, old lady next door
    colleague: colleague, coworker, co worker, workmate, boss, employee, coworkers, lad at work, girl at work,
        guy at work, manager, colleagues
    client: client, patient of mine, resident, customer, athlete i coach, my athlete, my client, a client,
        service user, player of mine, one of my players, my patient, my player, trainee, clients
    carer: carer, caregiver, care giver, caretaker, nurse, helper, support worker, home help, carers, her carer,
        his carer, a carer, guardian, care worker, nursemaid, babysitter, au pair, child minder, nanny to, teacher,
        coach, trainer, physio, her coach, his coach
pet: dog, cat, horse, pet, rabbit, puppy
"""

SEX = """
male: male, man, m, guy, boy, bloke, gentleman, lad, he, dude, masculine, fella, husband, father, he him, chap, fellow
female: female, woman, f, lady, girl, she, lass, gal, feminine, mother, wife, she her, chick, femme
neither: nonbinary, non binary, neither, trans, enby, genderfluid, agender, prefer not to say, rather not say,
    none of your business, they them, intersex, genderqueer
"""

HELPER = """
doctor: doctor, gp, physician, surgery, general practitioner, family doctor, consultant, medic, specialist, doctor's,
    orthopaedic, orthopedic, surgeon, doc, my doctor, ortho, local surgery, health centre, primary care, pcp,
    telehealth, video call with doctor, orthopod, sports doctor, rheumatologist
physio: physio, physical therapist, physiotherapist, pt, osteopath, chiropractor, physical therapy, sports therapist,
    osteo, chiro, physiotherapy, club physio, team physio
hospital: hospital, a and e, a & e, a&e, er, ed, emergency department, emergency room, casualty, x ray, xray,
    emergency, minor injuries, walk in, walk in centre, urgent care, miu, ambulance, 999, 911, ward, clinic,
    fracture clinic, minor injuries unit, paramedics, accident and emergency
pharmacist: pharmacist, pharmacy, chemist, boots, drugstore, drug store, cvs, walgreens, apothecary, dispensary
phone: 111, nhs 111, helpline, hotline, nurse line, nurse on the phone, rang, phone line, advice line, nurse helpline
nurse: nurse, school nurse, practice nurse, nurses
trainer: trainer, coach, personal trainer, pt at the gym, instructor, gym instructor, sports coach, teacher, gaffer
friend: friend, family, mum, mom, mate, partner, wife, husband, neighbour, mother, dad, brother, sister, son, daughter
internet: internet, google, dr google, online, youtube, reddit, chatgpt, tiktok, googled, forum, the web, web,
    instagram, app, ai
nobody: nobody, no one, none, nope, not yet, never, nothing, not seen anyone, have not seen anyone, no body,
    not anyone, have not, just you, nobody yet, no doctor, noone yet, no one yet, havent been, did not go,
    no need so far, only you, only myself, none so far, neither, you are the first, just me, my own idea, own idea,
    my own decision, own decision, myself, i decided, i decided myself, decided on my own, common sense, my body
"""

CONTACT = """
call: call, phone, phone call, ring, telephone, ring me, call me, voice, give me a bell, phone me, give me a call,
    talk, speak, bell me, buzz me, on the phone, give us a ring, mobile
text: text, sms, text message, text me, txt, texts
message: message, messages, whatsapp, telegram, chat, here, this chat, dm, message me, on here, in the app, in app,
    messenger, just message, bot, viber, right here, notification
email: email, e mail, mail, gmail, inbox, e-mail, email me
letter: letter, post, by post, in the post, paper
none: none, no contact, do not contact me, leave me alone, nothing, neither, leave me be
"""

COMPANY = """
alone: alone, on own, on my own, by myself, myself, no one, nobody, solo, home alone, all by myself, just me, only me,
    live alone, lonely, single, no one here, nobody here, just the cat, just the dog, just me and the dog,
    just me and the cat
with: someone, somebody, with someone, wife, husband, partner, mum, mom, dad, friend, mate, flatmate, daughter, son,
    neighbour, family, not alone, mother, father, roommate, housemate, kids, sister, brother, carer, girlfriend,
    boyfriend, people, colleague, parents, we are two, everyone
"""

LANGUAGE = """
english: english, inglés, ingles, anglais, englisch, inglese, engels, angielski, ingilizce
spanish: spanish, español, espanol, castellano, spanisch
french: french, français, francais, franzosisch
german: german, deutsch, aleman
italian: italian, italiano
portuguese: portuguese, português, portugues, brasileiro
polish: polish, polski, polszczyzna
dutch: dutch, nederlands, flemish
russian: russian, russkiy, russki
ukrainian: ukrainian, ukrainska
arabic: arabic, arabi, arab
hindi: hindi, hindustani
urdu: urdu
bengali: bengali, bangla
punjabi: punjabi, panjabi
tamil: tamil
telugu: telugu
marathi: marathi
gujarati: gujarati
chinese: chinese, mandarin, cantonese, zhongwen, putonghua
japanese: japanese, nihongo
korean: korean, hangul
tagalog: tagalog, filipino, pinoy, pilipino
turkish: turkish, turkce
persian: persian, farsi
vietnamese: vietnamese, tieng viet
thai: thai
indonesian: indonesian, bahasa, malay
swahili: swahili, kiswahili
yoruba: yoruba, igbo, hausa, pidgin
romanian: romanian, romana
greek: greek, ellinika
hungarian: hungarian, magyar
czech: czech, cesky, slovak
swedish: swedish, svenska, norwegian, norsk, danish, dansk, finnish, suomi
irish: irish, gaeilge, gaelic
welsh: welsh, cymraeg
hebrew: hebrew, ivrit
"""

ROLE = """
patient: person with sore knee, person with, patient, me, myself, my knee, it is me, mine, i am one, for me, my own,
    i do
parent: parent, i am his mum, i am her mum, i am his dad, i am her dad, i am his mother, i am her mother,
    i am his father, i am her father, i am mum, i am dad, i am mother, i am father, mum of, dad of, mum, mom, dad,
    mother, father, my son, my daughter, my child, my kid, for my son, for my daughter, stepmum, stepdad
carer: carer, caregiver, nurse, guardian, i look after, look after, coach, trainer, her carer, his carer, teacher,
    friend, mate, wife, husband, partner, neighbour, daughter, son, relative, grandma, grandad, gran, helper,
    i am his wife, i am her husband, i am his girlfriend, i am her daughter, i am his daughter, i am her son,
    i am his son, i am her carer, i am his carer
"""
