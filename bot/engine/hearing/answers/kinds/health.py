"""Medicines, illnesses and what was done about them. Tables of words only; they advise nothing."""

from __future__ import annotations

MEDICINE = """
painkiller: painkiller, painkillers, pain killer, pain tablet, pain tablets, pain relief, pain meds, pain med,
    pain pill, pain medicine, pain medication, something for the pain, pain pills
    paracetamol: paracetamol, tylenol, panadol, acetaminophen, calpol, crocin, dolo, dolo 650, biogesic, paracet,
        doliprane, alvedon, ben u ron, tachipirina, efferalgan, apap, emzor, anadin paracetamol, lemsip, panado,
        tempra, sinutab
    nsaid: nsaid, nsaids, anti inflammatory, anti inflammatories, antiinflammatory, anti inflams, anti inflam
        ibuprofen: ibuprofen, nurofen, advil, motrin, brufen, combiflam, ibuprom, iboprufen, alaxan, medicol,
            dolormin, ibuleve, moment act, neobrufen, cuprofen, calprofen, ibu
        naproxen: naproxen, aleve, naprosyn, flanax, naprogesic, feminax
        diclofenac: diclofenac, voltarol tablets, voltaren tablets, diclo, cataflam, diclofenac tablets
        aspirin: aspirin, disprin, aspro, ecotrin, bayer, aspirine, dispirin
        celecoxib: celecoxib, celebrex, etoricoxib, arcoxia, meloxicam, mobic, ketoprofen, mefenamic, ponstan,
            piroxicam, indomethacin
    opioid: opioid, opioids, codeine, co codamol, cocodamol, tramadol, morphine, oxycodone, solpadeine, nurofen plus,
        oxy, dihydrocodeine, paramol, percocet, vicodin, hydrocodone, fentanyl, tramacet, buprenorphine, solpadol
    gel: gel, cream, voltarol, voltaren, voltarol gel, voltaren gel, ibuprofen gel, deep heat, rub, ointment,
        tiger balm, volini, ibuleve gel, moov, nurofen gel, spray, balm, biofreeze, deep freeze, salonpas, patch,
        iodex, ibugel, movelat, arnica gel, omega
herbal: herbal, turmeric, herb, herbs, homeopathic, homeopathy, arnica, cbd, cannabis, supplement, supplements,
    glucosamine, fish oil, omega 3, vitamins, vitamin d, collagen, ginger, cod liver oil, natural remedy, magnesium,
    haldi, some herbal thing, chinese medicine, weed
other_medicine: antibiotic, antibiotics, amoxicillin, steroid, steroids, prednisone, prednisolone, gabapentin,
    pregabalin, amitriptyline, insulin, metformin, statin, antihistamine, warfarin, sertraline, inhaler, omeprazole,
    blood pressure tablets, colchicine, allopurinol, the pill, thyroxine
nothing: nothing, none, no tablets, have not taken, have not, did not take, have not had, not taken, nada, nil,
    not taken anything, do not take, nothing yet, no medicine, no meds, no pills, do not like tablets, zero,
    avoid tablets, try not to, do not take tablets, rather not take, no drugs, nowt, do not believe in tablets, clean,
    have not needed, not needed, dont do tablets, not a thing, not on any
"""

ILLNESS = """
diabetes: diabetes, diabetic, type 1, type 2, sugar, insulin, t1d, t2d, high sugar, metformin, blood sugar
asthma: asthma, asthmatic, inhaler, wheezy chest, puffer, ventolin, salbutamol, copd
ulcer: ulcer, ulcers, stomach ulcer, bleeding gut, gastritis, stomach bleed, reflux, heartburn
heart: heart, heart disease, heart attack, heart failure, stent, angina, bypass, pacemaker, dodgy ticker, ticker,
    atrial fibrillation, af, arrhythmia, cardiac
blood_pressure: blood pressure, high blood pressure, hypertension, bp, ramipril, high bp, amlodipine,
    pressure tablets, lisinopril
kidney: kidney, kidneys, renal, dialysis, one kidney, ckd, kidney stones
liver: liver, hepatitis, cirrhosis, fatty liver
clot: clot, clots, dvt, blood clot, embolism, thrombosis
thinner: blood thinner, blood thinners, warfarin, apixaban, rivaroxaban, clopidogrel, heparin, eliquis, xarelto,
    thin blood, edoxaban, plavix
pregnant: pregnant, expecting, preggers, baby on the way, pregnancy, 20 weeks, up the duff, bun in the oven, due in,
    second trimester, third trimester, first trimester, with child
arthritis: arthritis, oa, osteoarthritis, rheumatoid, ra, worn, worn out, wear and tear, arthritic, bone on bone,
    psoriatic, worn cartilage
gout: gout, uric acid
cancer: cancer, tumour, tumor, chemo, leukemia, lymphoma
stroke: stroke, tia, mini stroke
epilepsy: epilepsy, epileptic, seizures, fits
allergy: allergy, allergies, allergic, hives, anaphylaxis, hay fever
nothing: none, nothing, no, healthy, fit and healthy, fit as a fiddle, none of these, none of those, neither,
    no illness, perfectly healthy, no conditions, nothing like that, clean bill of health, in good health,
    not that i know of, no illnesses, nil, healthy as a horse, none that i know of, all clear
"""

TREATMENT = """
surgery: surgery, operation, op, operated, keyhole, arthroscopy, replacement, acl repair, reconstruction, replaced,
    meniscectomy, under the knife, meniscus surgery, went under knife, knee replacement, had an op, opened up
injection: injection, injections, shot, jab, cortisone, steroid injection, steroid jab, hyaluronic, prp, needle,
    steroid shot, gel shot
physio: physio, physiotherapy, physical therapy, rehab, exercises, pt, physical therapist, pt sessions
brace: brace, support, splint, cast, strapping, crutches, sleeve, bandage, insoles, orthotics, tape
scan: scan, scans, imaging
    xray: x ray, xray, xrays, x rayed, radiograph
    mri: mri
    ultrasound: ultrasound
    ct: ct
medicine: tablets, medicine, painkillers, pills, ibuprofen, paracetamol, medication, anti inflammatories, gel, meds
rest: rest, ice, rest and ice, rested, home stuff, rice, time, time off
nothing: nothing, none, never, nope, not yet, no treatment, nothing so far, left it, nothing really, no, zilch,
    just got on with it, just left it, ignored it, not a thing
"""

COLOR = """
clear: clear, normal, yellow, pale, straw, light
dark: dark, brown, tea, coke, cola, like tea, like cola, black
red: red, pink, bloody, blood
"""

YES_CUES = """
history: before, years ago, year ago, months ago, long ago, as a kid, as a child, when i was, back in, twice,
    many times, second time, third time, again, old injury, acl, meniscus, in 20, same knee, same one, used to,
    last year, last season, last summer, always had, recurring, had it before, keeps coming back, on and off,
    in school, at school, at uni, in my twenties, was in my teens, few times, couple of times, a decade ago,
    since childhood, more than once, loads of times
~history: never had any, never had any knee, never had knee, till now, until now, first time, first time ever, new,
    brand new, never before, never had, this is new, first ever, never hurt, never had a problem, never had problem,
    never had problems, never had any trouble, never had issues, new to me, first ever time, nothing before,
    out of the blue
took: just one, just two, only one, only two, a few, couple of tablets, a couple, one tablet, two tablets, one or two,
    400mg, 500mg, some earlier, this morning, took, taken, had some, had one, had two, popped, popped a, paracetamol,
    ibuprofen, nurofen, panadol, advil, tylenol, pills, dose, swallowed
~took: have not, try not to, do not take, none, nothing yet, avoid, do not like taking, nothing
rested: feet up, sofa, couch, took it easy, off work, taking it easy, stayed in bed, day off, rested, resting,
    lazy day, did nothing, done nothing, chilled, sat down all day
~rested: on feet all day, at work all day, on my feet, kept going, kept running, carried on, no time to rest,
    been busy, could not rest, worked all day, running around, trained anyway, still training, ran on it,
    been working, have not stopped
iced: ice, iced, peas, cold pack, frozen, icing
~iced: forgot, forgot to, no ice
warmed_up: few stretches, some stretches, quick stretch, a few laps, couple of laps, lap or two, star jumps,
    five minutes, 5 minutes, ten minutes, 10 minutes, on the bike, foam roller, bit of a jog, gentle jog, warm up,
    warmed up, always do, stretched, dynamic, light jog first, did stretches, jogged first
~warmed_up: straight off the sofa, straight off the couch, straight onto, straight on to the pitch,
    straight out the car, straight off, went straight, jumped straight in, just started, just went for it, no warm up,
    rolled out of bed, late so, was late, ran out of time, should have, did not bother, straight in, straight into it,
    forgot to, never bother, cold start, skipped it, no time, went in cold
new_shoes: new shoes, new ones, new pair, brand new, bought, just got, new runners, changed shoes, new trainers,
    switched shoes, fresh pair
~new_shoes: old ones, same ones, same shoes, old pair, same pair, old shoes, usual ones, worn for
wrapped: towel, tea towel, tea towel round it, cloth, flannel, pillowcase, pillow case, sock, t shirt, tee shirt,
    kitchen roll, kitchen towel, wrapped, wrapped it, cover, cover on, has a cover, sleeve, bandage, dishcloth,
    in a bag, clothes, trousers, leggings, over my leggings, over my jeans, muslin, scarf
~wrapped: straight on, straight on skin, straight onto, direct, directly, bare, bare skin, on skin, on the skin,
    nothing round it, nothing around it, nothing between, no cloth, no towel, naked, unwrapped, next to skin
raised: pillow, pillows, cushion, cushions, leg up, feet up, foot up, propped, propped up, on a stool, on the sofa,
    elevated
company: wife, husband, partner, mum, mom, dad, friend, mate, with someone, not alone, son, daughter, flatmate,
    family, here with me, is here, are here, with me, neighbour, sister, brother
~company: alone, on own, on my own, by myself, no one, nobody, live alone, all by myself, home alone, just me
seen: gp, doctor, physio, a and e, hospital, saw, seen, been to, went to, x ray, xray, mri, consultant
~seen: not yet, have not been, waiting list, no appointment, not been, cannot get in, cannot get an appointment,
    avoid doctors
helped: useful, really useful, very useful, helpful, very helpful, handy, brilliant, great, loved it, liked it,
    worth it, good, spot on, ten out of ten, top notch, five stars, enjoyed it, thank you, thanks
~helped: waste of time, waste of, unhelpful, no help, pointless, no use, useless, did not help, did nothing, rubbish,
    not helpful, not useful, not much use, load of rubbish, hated it, did not like it, annoying
have: got, have one, have some, got one, got some, there is one, got peas, in freezer, in the freezer, have it,
    got it here, got that, right here, own one, plenty, have both, just bought one, right next to me, got a couple
~have: do not have, have not got, do not own, ran out, not got, none, no ice, cannot find, not in this house,
    used it up, run out, not got one, dont own one, could get one, threw it out
pregnant: months gone, bump, due date, with twins, pregnant, expecting, weeks gone, weeks pregnant, due, baby on way,
    trimester, up the duff, weeks along
~pregnant: i am a man, i am a bloke, man, male, bloke, guy, he, too old for that, past that, post menopausal,
    on the pill, i am 70, gosh no, i am male, menopause, i hope not
"""
