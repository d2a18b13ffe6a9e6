"""Medicines, illnesses and what was done about them. Tables of words only; they advise nothing."""

from __future__ import annotations

MEDICINE = """
painkiller: painkiller, painkillers, pain killer, pain tablet, pain tablets, pain relief, pain meds, pain med,
    pain pill, pain medicine, pain medication, something for the pain, pain pills
    paracetamol: paracetamol, tylenol, panadol, acetaminophen, calpol, crocin, dolo, dolo 650, biogesic, paracet,
        doliprane, alvedon, ben u ron, tachipirina, efferalgan, apap, emzor, anadin paracetamol, lemsip, panado, tempra,
        sinutab, para, paracetemol, parcetamol, paracetmol, paracetomol, paracitamol, acetaminophin, pcm, hedex, febrex,
        metacin, perfalgan, dafalgan, gelocatil, ben-u-ron, feverall, datril, apo paracetamol, para 500
    nsaid: nsaid, nsaids, anti inflammatory, anti inflammatories, antiinflammatory, anti inflams, anti inflam
        ibuprofen: ibuprofen, nurofen, advil, motrin, brufen, combiflam, ibuprom, iboprufen, alaxan, medicol, dolormin,
            ibuleve, moment act, neobrufen, cuprofen, calprofen, ibu, ibuprophen, ibuprofin, ibuprofene, ibuprohen,
            ibruprofen, ibup, ibus, brufin, ibumax, spidifen, dolgit, nurofin, hedafen, fenbid, nuprin, rapidol, flarin
        naproxen: naproxen, aleve, naprosyn, flanax, naprogesic, feminax, naproxin, naproxene, naprosin, naprox,
            stirlescent, proxen, apranax, vimovo
        diclofenac: diclofenac, voltarol tablets, voltaren tablets, diclo, cataflam, diclofenac tablets
        aspirin: aspirin, disprin, aspro, ecotrin, bayer, aspirine, dispirin, low dose aspirin, baby aspirin,
            aspirin 75, 75mg aspirin, daily aspirin, heart aspirin, ecosprin, cardiprin, dispersible aspirin,
            small aspirin, acetylsalicylic acid, asa, aspro clear, anadin, alka seltzer
        celecoxib: celecoxib, celebrex, etoricoxib, arcoxia, meloxicam, mobic, ketoprofen, mefenamic, ponstan,
            piroxicam, indomethacin, coxib, celecoxibe, mefenamic acid, ponstel, etodolac, aceclofenac, nimesulide,
            zerodol, hifenac, ketorolac
    opioid: opioid, opioids, codeine, co codamol, cocodamol, tramadol, morphine, oxycodone, solpadeine, nurofen plus,
        oxy, dihydrocodeine, paramol, percocet, vicodin, hydrocodone, fentanyl, tramacet, buprenorphine, solpadol,
        codiene, cocodomol, co dydramol, codydramol, zapain, tylenol 3, norco, tapentadol, palexia, oramorph, zydol,
        ultram, endone, panadeine, 30 500, 8 500
    gel: gel, cream, voltarol, voltaren, voltarol gel, voltaren gel, ibuprofen gel, deep heat, rub, ointment,
        tiger balm, volini, ibuleve gel, moov, nurofen gel, spray, balm, biofreeze, deep freeze, salonpas, patch, iodex,
        ibugel, movelat, arnica gel, omega, voltarol emulgel, volterol, voltarene, emulgel, ibuprofen cream, fenbid gel,
        traxam, powergel, capsaicin, menthol, rub in, rub it in, roll on, muscle rub, bengay, ralgex, tigerbalm,
        stuff you rub on, stuff i rub on, thing you rub in, in a tube, from a tube, pain patch
herbal: herbal, turmeric, herb, herbs, homeopathic, homeopathy, arnica, cbd, cannabis, supplement, supplements,
    glucosamine, fish oil, omega 3, vitamins, vitamin d, collagen, ginger, cod liver oil, natural remedy, magnesium,
    haldi, some herbal thing, chinese medicine, weed
other_medicine: gabapentin, pregabalin, lyrica, neurontin, statin, statins, atorvastatin, simvastatin, rosuvastatin,
    lipitor, crestor, antihistamine, antihistamines, cetirizine, loratadine, piriton, zyrtec, claritin, benadryl,
    hay fever stuff, hay fever tablets, allergy tablets, inhaler, ventolin, salbutamol, omeprazole, lansoprazole,
    nexium, gaviscon, rennie, zantac, colchicine, allopurinol, febuxostat, the pill, contraceptive pill, contraception,
    hrt, thyroxine, levothyroxine, thyroid tablets, synthroid, euthyrox, carbimazole, iron tablets, methotrexate,
    hydroxychloroquine, sulfasalazine, humira, adalimumab, etanercept, azathioprine, biologics, tacrolimus, ciclosporin,
    mycophenolate, viagra, sildenafil, tamoxifen, letrozole, alendronate, sumatriptan, adhd meds, ritalin, concerta,
    vyvanse, epilepsy tablets, lamotrigine, levetiracetam, keppra, tegretol, lithium, diazepam, valium,
    sleeping tablets, zopiclone, melatonin
    antibiotic: antibiotic, antibiotics, amoxicillin, penicillin, flucloxacillin, doxycycline, azithromycin,
        clarithromycin, augmentin, ciprofloxacin
    steroid: steroid, steroids, steroid tablets, prednisone, prednisolone, pred, preds, prednisolon, dexamethasone,
        hydrocortisone, cortisone tablets, cortison, methylprednisolone, medrol, deltacortril, budesonide, deflazacort
    antidepressant: antidepressant, antidepressants, anti depressant, anti depressants, depression tablets,
        tablets for depression, tablets for my mood, mood tablets, happy pills, anxiety tablets, anxiety meds, ssri,
        ssris, snri, sertraline, zoloft, lustral, citalopram, cipramil, celexa, escitalopram, cipralex, lexapro,
        fluoxetine, prozac, paroxetine, seroxat, paxil, venlafaxine, effexor, duloxetine, cymbalta, mirtazapine,
        remeron, amitriptyline, endep, nortriptyline, bupropion, wellbutrin, trazodone, clomipramine, vortioxetine
    water_tablet: water tablet, water tablets, water pill, water pills, waterworks tablets, wee tablets, pee pills,
        tablets that make me pee, tablets that make me wee, fluid tablets, diuretic, diuretics, furosemide, frusemide,
        lasix, bumetanide, bendroflumethiazide, bendro, indapamide, hydrochlorothiazide, hctz, spironolactone,
        aldactone, chlorthalidone, torasemide, eplerenone
    pressure_tablet: blood pressure tablets, blood pressure tablet, blood pressure pills, blood pressure medicine,
        blood pressure meds, bp tablets, bp meds, bp tablet, pressure tablets, pressure pills, ramipril, lisinopril,
        enalapril, perindopril, captopril, amlodipine, felodipine, nifedipine, losartan, candesartan, valsartan,
        telmisartan, irbesartan, olmesartan, telma, bisoprolol, atenolol, metoprolol, propranolol, nebivolol,
        carvedilol, doxazosin, beta blocker, beta blockers, ace inhibitor
    thinner: blood thinner, blood thinners, blood thinning, anticoagulant, anticoagulants, anti coagulant,
        anti coagulants, warfarin, coumadin, marevan, marcumar, apixaban, eliquis, rivaroxaban, xarelto, edoxaban,
        lixiana, dabigatran, pradaxa, doac, noac, clopidogrel, plavix, ticagrelor, brilique, brilinta, prasugrel,
        heparin, enoxaparin, clexane, lovenox, dalteparin, fragmin, tinzaparin, innohep, acenocoumarol, sintrom,
        dipyridamole, inr, rat poison, clot tablets, anti clotting, stomach jabs
    sugar_tablet: insulin, metformin, gliclazide, ozempic, semaglutide, mounjaro, jardiance, empagliflozin,
        dapagliflozin, forxiga, sitagliptin, glucophage, diabetes tablets
nothing: nothing, none, no tablets, have not taken, have not, did not take, have not had, not taken, nada, nil,
    not taken anything, do not take, nothing yet, no medicine, no meds, no pills, do not like tablets, zero,
    avoid tablets, try not to, do not take tablets, rather not take, no drugs, nowt, do not believe in tablets, clean,
    have not needed, not needed, dont do tablets, not a thing, not on any, no pain meds, drug free, not medicated,
    none of those things, i do not take anything, do not take anything, take nothing, nothing from the chemist,
    no prescriptions, medicine free, do not do pills, not a pill person, not a tablet, have not touched,
    never touch them, none whatsoever, zip, nought, not one tablet
"""

ILLNESS = """
diabetes: diabetes, diabetic, type 1, type 2, sugar, insulin, t1d, t2d, high sugar, metformin, blood sugar, diabetis,
    diabeetus, diabetees, sugar disease, sugar problem, sugar sickness, insulin dependent, gestational, prediabetes,
    pre diabetes, ozempic, gliclazide, type one, type two, type ii, sugars, sugar levels, insulin pump, hba1c
asthma: asthma, asthmatic, inhaler, wheezy chest, puffer, ventolin, salbutamol, copd, asma, astma, asmah, asthmatics,
    wheezer, wheezing, puffers, blue inhaler, brown inhaler, inhalers, my pump, symbicort, seretide, weak chest, chesty,
    nebuliser, nebulizer, bronchitis, emphysema
ulcer: ulcer, ulcers, stomach ulcer, bleeding gut, gastritis, stomach bleed, reflux, heartburn, ulcers in my stomach,
    gut ulcer, peptic, peptic ulcer, duodenal, bleeding ulcer, ulcer in my belly, stomach lining, hole in my stomach,
    burst ulcer, perforated ulcer, gastric ulcer, black poo, vomited blood, gastric, hiatus hernia, h pylori,
    omeprazole for my stomach
heart: heart, heart disease, heart attack, heart failure, stent, angina, bypass, pacemaker, dodgy ticker, ticker,
    atrial fibrillation, af, arrhythmia, cardiac, heart problem, heart problems, heart trouble, heart condition,
    cardiac failure, weak heart, bad heart, dicky heart, dodgy heart, dicky ticker, enlarged heart, leaky valve,
    heart valve, valve replacement, heart bypass, triple bypass, afib, a fib, irregular heartbeat, palpitations,
    heart pumps badly, pump is weak, heart does not pump, pumping function, cardiomyopathy, ejection fraction, cabg
blood_pressure: blood pressure, high blood pressure, hypertension, bp, ramipril, high bp, amlodipine, pressure tablets,
    lisinopril, bp high, pressure high, pressure is high, blood pressure high, high pressure, hypertensive,
    pressure problem, candesartan, losartan, perindopril, pressure pills, bp tablets, bp meds, bp issue,
    blood pressure tablets
kidney: kidney, kidneys, renal, dialysis, one kidney, ckd, kidney stones, kidney disease, kidney failure,
    kidney problem, kidney problems, kidney trouble, bad kidneys, weak kidneys, egfr, stage 3 ckd, stage 4 ckd,
    ckd stage, transplanted kidney, kidney transplant, only one kidney, polycystic, nephritis, nephrotic,
    kidney function, creatinine, kidneys do not work, kidneys do not filter, kidneys packed in, single kidney,
    kidneys are failing, kidneys are shot
liver: liver, hepatitis, cirrhosis, fatty liver, liver disease, liver problem, liver problems, jaundice, hep c, hep b,
    scarred liver
clot: clot, clots, dvt, blood clot, embolism, thrombosis, clots in my leg, clot in my lung, pulmonary embolism,
    deep vein, thrombus, clot before, clot on the lung
thinner: blood thinner, blood thinners, warfarin, apixaban, rivaroxaban, clopidogrel, heparin, eliquis, xarelto,
    thin blood, edoxaban, plavix, warfarin tablets, coumadin, marevan, lixiana, dabigatran, pradaxa, enoxaparin,
    clexane, lovenox, dalteparin, fragmin, tinzaparin, innohep, ticagrelor, brilique, brilinta, prasugrel,
    acenocoumarol, sintrom, marcumar, anticoagulant, anticoagulants, anti coagulant, anti coagulants, blood thinning,
    doac, noac, inr, rat poison, stop clots, stops clots, prevent clots, prevents clots, anti clotting, clot tablets,
    bleed easily, bleed like mad, blood is thin, keeps my blood thin, keep my blood thin, stops my blood clotting,
    stop my blood clotting, xaralto, warferin, apixiban, elliquis
pregnant: pregnant, expecting, preggers, baby on the way, pregnancy, 20 weeks, up the duff, bun in the oven, due in,
    second trimester, third trimester, first trimester, with child, preggo, prego, pregant, knocked up,
    in the family way, in the club, eating for two, carrying a baby, with baby, baby bump, having a baby, having twins,
    expecting a baby, expecting in, expecting a little, weeks gone, weeks along, weeks pregnant, months gone,
    months along, months pregnant, baby kicking, kicking me, baby kicks, positive test, test was positive, two lines,
    two pink lines, test came back positive, scan on, ivf worked, due date, antenatal, midwife, mum to be, mom to be,
    mummy to be, tummy like a beach ball
arthritis: arthritis, oa, osteoarthritis, rheumatoid, ra, worn, worn out, wear and tear, arthritic, bone on bone,
    psoriatic, worn cartilage
gout: gout, uric acid
cancer: cancer, tumour, tumor, oncology, carcinoma, cancers, metastases
stroke: stroke, tia, mini stroke
epilepsy: epilepsy, epileptic, seizures, fits
allergy: allergy, allergies, allergic, hives, anaphylaxis, hay fever, allergic reaction, reaction, reactions,
    came out in a rash, came out in hives, broke out, broke out in hives, breaks out, swells my face, face swelled,
    face swelled up, face swells, lips swelled, lips swell, lips swelled up, face blew up, face like a balloon,
    tongue swelled, tongue swells, throat closed, throat closes, throat tight, epipen, epi pen, itchy lumps, welts,
    came up in lumps, covered in spots, spots all over, nettle rash, lumps all over, ended up in a and e,
    ended up in hospital, nearly killed me, could not breathe, nebuliser, cannot have it, cannot have them,
    cannot have ibuprofen, cannot have aspirin, cannot take it, cannot take them, cannot take ibuprofen,
    cannot take aspirin, told never to take, told not to take, told to avoid, have to avoid, must avoid, must not take,
    must not have
nothing: none, nothing, no, healthy, fit and healthy, fit as a fiddle, none of these, none of those, neither,
    no illness, perfectly healthy, no conditions, nothing like that, clean bill of health, in good health,
    not that i know of, no illnesses, nil, healthy as a horse, none that i know of, all clear, healthy as an ox,
    fit as a flea, fit as a butcher's dog, strong as an ox, strong as a horse, bill of health, good health,
    great health, no health problems, no health issues, no medical history, nothing wrong with me, picture of health,
    all healthy, no diseases, disease free, no ailments, nothing medical, no medical problems, no medical conditions,
    not ill, never been ill, never ill, i am well otherwise, otherwise healthy, otherwise well,
    apart from the knee i am fine, apart from the knee nothing, only the knee, just the knee
immune: weak immune system, immune system, immune, immunity, weak immunity, low immunity, no immunity,
    immunocompromised, immunosuppressed, immunosuppressant, immunosuppressants, immune suppressed, immune suppressants,
    suppressed, low defences, weak defences, methotrexate, hiv, aids, transplant, organ transplant, anti rejection,
    anti rejection drugs, rejection tablets, biologics, biologic, humira, adalimumab, etanercept, enbrel, infliximab,
    rituximab, tocilizumab, azathioprine, tacrolimus, ciclosporin, cyclosporine, mycophenolate, cellcept, leflunomide,
    jak inhibitor, tofacitinib, baricitinib, lupus, no spleen, spleen out, spleen removed, low white cells,
    low white count, white blood cells are low, neutropenic, neutropenia, long term steroids, bone marrow,
    catch everything, catch every bug, pick up every bug, catch every cold
    chemo: chemo, chemotherapy, on chemo, having chemo, cancer treatment, radiotherapy, leukaemia, leukemia, lymphoma,
        myeloma
~pregnant: hysterectomy, womb out, womb removed, no womb, no uterus, tubes tied, tubes are tied, sterilised, sterilized,
    menopause, past menopause, post menopausal, through the change, gone through the change, the change, negative test,
    test was negative, tests negative, test came back negative, on my period, period now, on the pill, on the coil,
    the coil, iud, implant in, a man, a bloke, a guy, im male, i am male, male, bloke, no chance with my age, past that,
    too old, too old for that, single and celibate, celibate, not having sex, baby factory closed, factory is closed,
    shop is shut, not with child, not expecting
~allergy: no reaction, no reactions, never reacted, never had a reaction, take them all the time, take it all the time,
    take it every, take them every, take them like sweets, eat them like sweets, had them loads, had it loads,
    had them before, had it before, had both before, taken them before, taken it before, taken both, taken it loads,
    taken them loads, have them all the time, can take them, can take it, can take both, tolerate, tolerate them,
    agree with me, never a problem with, no problem with them, suit me fine, suits me fine, go down fine,
    swallow them like sweets
surgery: operation, operations, op, ops, surgery, surgeries, surgical, operated, operated on, keyhole, key hole,
    arthroscopy, arthroscopic, scope, scoped, acl repair, acl reconstruction, acl done, acl replaced, reconstruction,
    reconstructed, meniscectomy, meniscus repair, meniscus removed, cartilage removed, cartilage trimmed, cartilage out,
    under the knife, went under the knife, cut open, opened me up, opened it up, opened up, screws, screws in,
    screws in it, pins in it, metal plate, plate in it, plates and screws, surgeon fixed, surgeon, had it fixed,
    had it done in, cleaned out, clean out, wash out, washed out
    replaced: replaced, replacement, replaced knee, knee replaced, knee replacement, replacement knee, half replacement,
        half knee, partial replacement, total knee, tkr, new knee joint, new joint, metal knee, metal joint,
        metal in there, metal and plastic, titanium, titanium knee, bionic, bionic knee, man made, man made knee,
        artificial, artificial knee, artificial joint, prosthesis, prosthetic, fake knee, fake joint, plastic knee,
        robot knee, sets off the airport, airport alarm, airport scanner, implant, spare part, spare parts
~surgery: original, all original, original parts, all my own, all mine, own bones, my own knee, own knees, born with,
    factory parts, factory fitted, never been cut, never been opened, never cut, no scars, not a scar, no scar,
    scar free, no knife, never under the knife, never had a knife, never been near a surgeon, no surgeon,
    no surgeon has, no surgeon ever, untouched, never touched by a surgeon, natural, all natural, no ops, no op,
    no operations, no operation, no surgery, no surgeries, virgin knee, mint condition, god given, as god made,
    as nature made
"""

TREATMENT = """
surgery: surgery, operation, op, operated, keyhole, arthroscopy, replacement, acl repair, reconstruction, replaced,
    meniscectomy, under the knife, meniscus surgery, went under knife, knee replacement, had an op, opened up,
    knee replaced, new joint, scope, scoped, surgeon, surgeries, acl done, acl reconstruction, screws, cut open
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
history: had one, had it once, before, years ago, year ago, months ago, long ago, as a kid, as a child, when i was, back in, twice,
    many times, second time, third time, again, old injury, acl, meniscus, in 20, same knee, same one, used to,
    last year, last season, last summer, always had, recurring, had it before, keeps coming back, on and off,
    in school, at school, at uni, in my twenties, was in my teens, few times, couple of times, a decade ago,
    since childhood, more than once, loads of times
~history: never had any, never had any knee, never had knee, till now, until now, first time, first time ever, new,
    brand new, never before, never had, this is new, first ever, never hurt, never had a problem, never had problem,
    never had problems, never had any trouble, never had issues, new to me, first ever time, nothing before,
    out of the blue, virgin knee, virgin, clean record, unblemished, never so much as, not so much as a, first injury,
    never injured, never been injured, always been fine, always been good, always been perfect
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
seen: sitting in a and e, in a and e, at a and e, in a&e, at a&e, in urgent care, at urgent care, at the hospital,
    in hospital now, in the er, at the er, in the waiting room, being seen, at the clinic, with the doctor now, gp,
    doctor, physio, a and e, hospital, saw, seen, been to, went to, x ray, xray, mri, consultant
~seen: not yet, have not been, waiting list, no appointment, not been, cannot get in, cannot get an appointment,
    avoid doctors
helped: useful, really useful, very useful, helpful, very helpful, handy, brilliant, great, loved it, liked it,
    worth it, good, spot on, ten out of ten, top notch, five stars, enjoyed it, thank you, thanks
~helped: waste of time, waste of, unhelpful, no help, pointless, no use, useless, did not help, did nothing, rubbish,
    not helpful, not useful, not much use, load of rubbish, hated it, did not like it, annoying
have: got, have one, have some, got one, got some, there is one, got peas, in freezer, in the freezer, have it,
    got it here, got that, right here, own one, plenty, have both, just bought one, right next to me, got a couple,
    full of it, full of them, freezer full, freezer is full, freezers full, bags of it, bags of them, tons of it,
    always have some, always in, always in the freezer, bag of sweetcorn, got sweetcorn, sweetcorn, worktop, counter,
    kitchen counter, table here, sofa here, wall here, chair here, wall beside me, chair beside me, sofa beside me,
    leaning on, holding on to, holding onto, an arm away, arms reach, at hand
~have: do not have, have not got, do not own, ran out, not got, none, no ice, cannot find, not in this house,
    used it up, run out, not got one, dont own one, could get one, threw it out, freezer is empty, empty freezer,
    freezer empty, no freezer, freezer broke, freezer is broken, only a fridge, melted, all melted, all out, all out of,
    ran out of, ate them all, middle of a field, in a field, nothing to hold, nothing near, nothing nearby,
    nothing here, bare room, empty room
pregnant: months gone, bump, due date, with twins, pregnant, expecting, weeks gone, weeks pregnant, due, baby on way,
    trimester, up the duff, weeks along
~pregnant: i am a man, i am a bloke, man, male, bloke, guy, he, too old for that, past that, post menopausal,
    on the pill, i am 70, gosh no, i am male, menopause, i hope not
"""
