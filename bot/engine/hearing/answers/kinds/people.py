"""Who it is about and who can help: relations, sexes, helpers, ways to reach them. Tables of words only."""

from __future__ import annotations

PERSON = """
me: i have the knee, the one typing, i am the one, the person typing, i only, only i, i myself, i myself only,
    self only, for self, me, myself, meself, mine, my own, my own knee, own knee, for me, it is me, just me, i do,
    i have it, self, yours truly, muggins, muggins here, my knee, my self, only me, moi, i have sore knee, person with,
    the patient, number one, me i, me only, little old me, this guy, this girl, my bad knee, me own, im the one,
    i am one, i am asking for myself, on my own behalf, user, i am patient, it is my knee, mine own, lil old me,
    this knee, these knees, the knee is mine, knee is mine, the knees are mine, my own self, myself only, me alone,
    me and only me, this fella, this old fella, this one here, little me, ich, moi meme, ako, ja, mich, fuer mich,
    fur mich, mnie, dla mnie, para mi, pour moi
child: i am her dad, i am his dad, i am her mum, i am his mum, i am her mother, i am his mother, i am her father,
    i am his father, i am their mum, i am their dad, i am the mum, i am the dad, im their mother, im their father,
    i am her mom, i am his mom, primary school, in year, year 8, year 9, year 7, year 10, year 6, year 5, at nursery,
    in reception, in kindergarten, beta, beti, baccha, bacha, ladka, ladki, munna, bache, girl of mine, boy of mine,
    son of mine, kid of mine, child of mine, child, my child, son, daughter, kid, boy, girl, little one, toddler, baby,
    lad, wean, bairn, kiddo, children, teen, teenager, teenage son, teenage daughter, youngest, eldest, oldest, stepson,
    stepdaughter, my little man, young one, wee one, wee girl, wee lad, wee boy, anak, princess, twins, kids, youngster,
    munchkin, firstborn, wee man, middle one, lil man, junior, offspring, year old son, year old daughter, year old boy,
    year old girl, 1 year old, 1 yr old, 2 year old, 2 yr old, 3 year old, 3 yr old, 4 year old, 4 yr old, 5 year old,
    5 yr old, 6 year old, 6 yr old, 7 year old, 7 yr old, 8 year old, 8 yr old, 9 year old, 9 yr old, 10 year old,
    10 yr old, 11 year old, 11 yr old, 12 year old, 12 yr old, 13 year old, 13 yr old, 14 year old, 14 yr old,
    15 year old, 15 yr old, 16 year old, 16 yr old, 17 year old, 17 yr old, me son, me daughter, me lad, me wee lad,
    me young lad, me young one, me young fella, young fella, my eldest lad, my wee fella, wee fella, wee lass, lassie,
    laddie, my mini me, mini me, sprog, nipper, rugrat, ankle biter, kiddie, kiddo of mine, cub, our lad, our lass,
    our wee one, our eldest, our youngest, our boy, our girl, our son, our daughter, adopted, foster son,
    foster daughter, foster child, mein sohn, meine tochter, mein kind, mi hijo, mi hija, mon fils, ma fille, moj syn,
    moja corka, mera beta, meri beti, first born, second born, baby boy, baby girl, cild, chld, dauhgter, daugter,
    doughter, duaghter, sun of mine
young: younger one, minor, under age
    grandchild: grandson, granddaughter, grandchild, grandkid, grandkids, grandchildren, wee grandson
    young_kin: niece, nephew, godson, goddaughter, godchild, pupil, student, one of my pupils, pupils, stepbrother,
        little brother, little sister, kid brother, kid sister, kid i coach, younger brother, younger sister,
        students, kids at school, kids i teach, kids in my class
adult: another adult, other adult, adult, grown up, another grown up
    relative: family, relative, family member, a relative
        parent: parent, mum, mom, dad, mother, father, mam, mammy, mummy, daddy, papa, mama, ma, pa, my old man,
            old man, mommy, pops, stepdad, stepmum, stepmom, abba, ammi, amma, parents, mother in law, father in law,
            mum in law, dad in law, nanay, tatay, old dear, folks, mutti, me dad, me mum, me mam, me da, me ma,
            me mother, me father, my da, my ma, da, mamma, mam of mine, our mam, our mum, our dad, the old fella,
            the auld fella, auld fella, the auld one, auld man, auld doll, old woman, my old mum, my old dad,
            my old lady mother, dear old dad, dear old mum, dear old mother, aged parent, elderly mother,
            elderly father, elderly mum, elderly dad, woman who raised me, man who raised me, who raised me,
            who brought me up, meine mutter, mein vater, mi madre, mi padre, ma mere, mon pere, moja mama, moj tata,
            mutter, vater, madre, padre, maa, baba, mami, papi, mumsy, pater, mater, muther, fater, mathar
        partner: partner, wife, husband, hubby, girlfriend, boyfriend, fiance, fiancee, missus, missis, spouse,
            other half, better half, wifey, er indoors, her indoors, old lady, the mrs, mrs, significant other, bf, gf,
            ex, ball and chain, bae, the boss at home, companion, my man, misses, me wife, me husband, me missus,
            me fella, me bird, me boyfriend, me girlfriend, the man i married, man i married, the woman i married,
            woman i married, one i married, who i married, i am married to, married to, man i live with,
            woman i live with, one i share a bed with, share a bed with, my person, soulmate, soul mate,
            love of my life, my love, the love of my life, my better half, my other half, himself, herself,
            himself indoors, himself at home, mi marido, mi esposa, mein mann, meine frau, mon mari, ma femme, moj maz,
            moja zona, mera pati, meri patni, pati, patni, hubs, hubster, hubbie, wfe, wief, husban, husbend, husbnd,
            husband of mine, wife of mine, life partner, civil partner, intended, betrothed, fella of mine, my fella,
            my bloke, my bird, my woman, my guy
        sibling: brother, sister, bro, sis, twin, sibling, twin brother, twin sister, our kid, big sister, big brother,
            older sister, older brother, sister in law, brother in law, me brother, me sister, me bro, me sis,
            wee brother, wee sister, baby brother, baby sister, big bro, lil bro, lil sis, younger sibling,
            older sibling
        grandparent: gran, grandad, granddad, nan, nana, nanny, nanna, granny, grandma, grandpa, grandmother,
            grandfather, grandparent, lola, lolo, abuela, gramps, pop, oma, opa, babcia, dadi, nani, me nan, me gran,
            me grandad, me granny, grandda, granda, grampa, papaw, mamaw, meemaw, memaw, nonna, nonno, yaya, babushka,
            dadaji, nanaji
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
nobody: only looking, just looking, just looking around, having a look, having a look round, having a look around,
    just having a look, having a nosy, just having a nosy, nosy, having a nose, just browsing, browsing, just curious,
    im curious, curiosity, just testing, testing it, testing you, trying it out, trying you out, just trying,
    trying this out, checking it out, checking you out, checking this out, kicking the tyres, window shopping,
    exploring, just exploring, researching, research, for research, student project, for a project, not sore,
    no one is sore, nobody is sore, nobody has, no sore knee, no knee problem, no patient
"""

SEX = """
male: dad, grandad, son, brother, boyfriend, i am a man, he, male, man, m, guy, boy, bloke, gentleman, lad, dude,
    masculine, fella, husband, father, he him, chap, fellow, mister, mr, sir, geezer, he/him, a he, a bloke, a lad,
    man here, male here
female: mum, mom, mam, daughter, sister, gran, grandma, girlfriend, i am a woman, she, female, woman, f, lady, girl,
    lass, gal, feminine, mother, wife, she her, chick, femme, mrs, miss, ms, madam, a she, a lass, woman here,
    female here, she/her
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
    only myself, none so far, neither, you are the first, just me, my own idea, own idea, my own decision, own decision,
    myself, i decided, i decided myself, decided on my own, common sense, my body, nobody has, nobody has ever,
    no one has, no one has ever
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
    just me and the cat, flat is empty, house is empty, empty house, empty flat, place is empty, nobody home,
    nobody is home, no one home, no one is home, everyone is out, everybody is out, everyone is at work,
    everyone else is out, everyone has gone out, all at work, on my tod, on me tod, tod, on my jack, on my lonesome,
    on my lonesome here, lonesome, by my lonesome, me myself and i, just the telly, just the tv, just the dog and me,
    just the cat and me, only the cat, only the dog, me and the cat, me and the dog, me and my thoughts, four walls,
    talking to the walls, aloan, alon, allone, alown, widow, widower, widowed, hermit, sola, solito, allein, sama,
    akela, akeli, mag isa, billy no mates, not with anyone, not with anybody, without anyone, without company,
    no company
    can_get: can get one, could get one, can get someone, could get someone, can find one, can find someone, can fetch,
        could fetch, will fetch, ill fetch, shout my mum, shout my mom, shout my mam, shout my dad, shout my gran,
        shout for my mum, shout for my dad, shout for mum, shout for dad, fetch my mum, fetch my mom, fetch my mam,
        fetch my dad, fetch my gran, fetch my nan, fetch my brother, fetch my sister, fetch a teacher, fetch my teacher,
        fetch my coach, fetch the neighbour, get my mum, get my mom, get my mam, get my dad, get my gran, get my nan,
        get my brother, get my sister, get my parents, get my coach, get a teacher, get my teacher, get an adult,
        get a grown up, get the neighbour, call my mum, call my mom, call my mam, call my dad, call my gran,
        call my nan, call my parents, ring my mum, ring my mom, ring my mam, ring my dad, ring my gran, ring my nan,
        phone my mum, phone my dad, text my mum, text my dad, wake my mum, wake my mom, wake my dad, ask my mum,
        ask my mom, ask my dad, ask my gran, ask my teacher, ask the neighbour, mum is on her way, mom is on her way,
        dad is on his way
with: someone, somebody, with someone, wife, husband, partner, mum, mom, dad, friend, mate, flatmate, daughter, son,
    neighbour, family, not alone, mother, father, roommate, housemate, kids, sister, brother, carer, girlfriend,
    boyfriend, people, colleague, parents, we are two, everyone, not by myself, not on my own, not by my own, beside me,
    right beside me, next to me, sat next to me, sitting next to me, by my side, here too, at home too, home too,
    is home, is at home, are home, is in the, in the next room, next room, in the other room, other room, house is full,
    full house, carer is here, mam is here, coach, teacher, team mates, teammates, nurse, my nurse, guest, visitor,
    visitors, lodger, grandma, gran, nan, grandad, auntie, uncle, cousin, boss, workmates, physio, stranger,
    holding my hand, looking after me, taking care of me, keeping me company
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
