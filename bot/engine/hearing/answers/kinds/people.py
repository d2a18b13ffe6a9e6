"""Who it is about and who can help: relations, sexes, helpers, ways to reach them. Tables of words only."""

from __future__ import annotations

PERSON = """
me: i have the knee, the one typing, i am the one, the person typing, i only, only i, i myself, i myself only,
    self only, for self, me, myself, meself, mine, my own, my own knee, own knee, for me, it is me, just me, i do,
    i have it, self, yours truly, muggins, muggins here, my knee, my self, only me, moi, i have sore knee,
    person with, the patient, number one, me i, me only, little old me, this guy, this girl, my bad knee, me own,
    im the one, i am one, i am asking for myself, on my own behalf, user, i am patient, it is my knee, mine own,
    lil old me
child: i am her dad, i am his dad, i am her mum, i am his mum, i am her mother, i am his mother, i am her father,
    i am his father, i am their mum, i am their dad, i am the mum, i am the dad, im their mother, im their father,
    i am her mom, i am his mom, primary school, in year, year 8, year 9, year 7, year 10, year 6, year 5, at nursery,
    in reception, in kindergarten, beta, beti, baccha, bacha, ladka, ladki, munna, bache, girl of mine, boy of mine,
    son of mine, kid of mine, child of mine, child, my child, son, daughter, kid, boy, girl, little one, toddler,
    baby, lad, wean, bairn, kiddo, children, teen, teenager, teenage son, teenage daughter, youngest, eldest, oldest,
    stepson, stepdaughter, my little man, young one, wee one, wee girl, wee lad, wee boy, anak, princess, twins, kids,
    youngster, munchkin, firstborn, wee man, middle one, lil man, junior, offspring, year old son, year old daughter,
    year old boy, year old girl, 1 year old, 1 yr old, 2 year old, 2 yr old, 3 year old, 3 yr old, 4 year old,
    4 yr old, 5 year old, 5 yr old, 6 year old, 6 yr old, 7 year old, 7 yr old, 8 year old, 8 yr old, 9 year old,
    9 yr old, 10 year old, 10 yr old, 11 year old, 11 yr old, 12 year old, 12 yr old, 13 year old, 13 yr old,
    14 year old, 14 yr old, 15 year old, 15 yr old, 16 year old, 16 yr old, 17 year old, 17 yr old
young: younger one, minor, under age
    grandchild: grandson, granddaughter, grandchild, grandkid, grandkids, grandchildren, wee grandson
    young_kin: niece, nephew, godson, goddaughter, godchild, pupil, student, one of my pupils, pupils, stepbrother,
        little brother, little sister, kid brother, kid sister, kid i coach, younger brother, younger sister,
        students, kids at school, kids i teach, kids in my class
adult: another adult, other adult, adult, grown up, another grown up
    relative: family, relative, family member, a relative
        parent: parent, mum, mom, dad, mother, father, mam, mammy, mummy, daddy, papa, mama, ma, pa, my old man,
            old man, mommy, pops, stepdad, stepmum, stepmom, abba, ammi, amma, parents, mother in law, father in law,
            mum in law, dad in law, nanay, tatay, old dear, folks, mutti
        partner: partner, wife, husband, hubby, girlfriend, boyfriend, fiance, fiancee, missus, missis, spouse,
            other half, better half, wifey, er indoors, her indoors, old lady, the mrs, mrs, significant other, bf,
            gf, ex, ball and chain, bae, the boss at home, companion, my man, misses
        sibling: brother, sister, bro, sis, twin, sibling, twin brother, twin sister, our kid, big sister,
            big brother, older sister, older brother, sister in law, brother in law
        grandparent: gran, grandad, granddad, nan, nana, nanny, nanna, granny, grandma, grandpa, grandmother,
            grandfather, grandparent, lola, lolo, abuela, gramps, pop, oma, opa, babcia, dadi, nani
        kin: bhabhi, didi, bhaiya, bhai, chacha, chachi, mausi, masi, mama ji, bua, nanad, jiju, ate, kuya, tatay,
            nanay, amma ji, appa, anna, akka, thatha, paati, aunt, auntie, aunty, uncle, cousin, in law, in laws,
            tita, tito, relation
    friend: friend of mine, mate of mine, pal of mine, friend, mate, pal, buddy, flatmate, roommate, housemate,
        bestie, best friend, chum, teammate, team mate, gym buddy, running buddy, training partner, guy from,
        girl from, lad from, lodger, a mate, friends, amigo, running mate, a fella i know
    neighbour: neighbour, neighbor, lady next door, man next door, guy next door, woman next door, next door,
        lady downstairs, upstairs neighbour, old lady next door
    colleague: colleague, coworker, co worker, workmate, boss, employee, coworkers, lad at work, girl at work,
        guy at work, manager, colleagues
    client: client, patient of mine, resident, customer, athlete i coach, my athlete, my client, a client,
        service user, player of mine, one of my players, my patient, my player, trainee, clients
    carer: carer, caregiver, care giver, caretaker, nurse, helper, support worker, home help, carers, her carer,
        his carer, a carer, guardian, care worker, nursemaid, babysitter, au pair, child minder, nanny to, teacher,
        coach, trainer, physio, her coach, his coach
    acquaintance: lady, man, woman, guy, gentleman, bloke, chap, fella, person i, somebody i know, someone i know,
        someone at, a lad
pet: dog, cat, horse, pet, rabbit, puppy
"""

SEX = """
male: dad, grandad, son, brother, boyfriend, i am a man, he, male, man, m, guy, boy, bloke, gentleman, lad, dude,
    masculine, fella, husband, father, he him, chap, fellow
female: mum, mom, mam, daughter, sister, gran, grandma, girlfriend, i am a woman, she, female, woman, f, lady, girl,
    lass, gal, feminine, mother, wife, she her, chick, femme
neither: not telling, i would rather not, private, no comment, not saying, will not say, wont say, secret, pass, skip,
    mind your own business, not your business, do not want to say, i do not want to say, keep that to myself,
    nonbinary, non binary, neither, trans, enby, genderfluid, agender, prefer not to say, rather not say,
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
nobody: on my own, on own, alone, just me and the cat, just me and the dog, by myself, live alone, all alone, nobody,
    no one, none, nope, not yet, never, nothing, not seen anyone, have not seen anyone, no body, not anyone, have not,
    just you, nobody yet, no doctor, noone yet, no one yet, havent been, did not go, no need so far, only you,
    only myself, none so far, neither, you are the first, just me, my own idea, own idea, my own decision,
    own decision, myself, i decided, i decided myself, decided on my own, common sense, my body
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
english: in english, auf englisch, en ingles, eng, en, inglish, english, inglés, ingles, anglais, englisch, inglese,
    engels, angielski, ingilizce
spanish: en español, en espanol, español por favor, castellano por favor, habla español, hablo español, mexican, esp,
    es, spanish, español, espanol, castellano, spanisch
french: en français, en francais, fr, french, français, francais, franzosisch
german: auf deutsch, deutsch bitte, bitte deutsch, germany, österreich, austrian, ger, de, german, deutsch, aleman
italian: in italiano, italian, italiano
portuguese: em português, em portugues, portuguese, português, portugues, brasileiro
polish: po polsku, polsku, po polsku prosze, polska, poland, polaco, pl, pol, polish, polski, polszczyzna
dutch: in het nederlands, vlaams, dutch, nederlands, flemish
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
turkish: türkçe, turkish, turkce
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
