"""Countries as people name them: names, codes, own names, who lives there, main cities and regions. A table of words only.

A name of several places ("perth") stands under each of them; then only more words tell which.
"""

from __future__ import annotations

COUNTRY = """
europe: europe, european union, eu, eu country
    ireland: ireland, republic of ireland, roi, eire, irish, dublin, cork, galway, limerick, waterford, kerry,
        donegal, kilkenny, mayo, wexford, tipperary, sligo, kildare, wicklow, clare, killarney, tralee, the pale,
        meath, louth, dundalk, drogheda, tullamore, athlone, ennis, emerald isle, southern ireland, leitrim,
        roscommon, cavan, monaghan, offaly, carlow, swords, paddy land
    germany: germany, german, deutschland, berlin, munich, muenchen, munchen, hamburg, cologne, koln, frankfurt,
        stuttgart, bavaria, bayern, dresden, leipzig, dusseldorf, alemania, bremen, hannover, nuremberg, dortmund,
        essen, bonn, niemcy
    france: france, french, paris, lyon, marseille, toulouse, nice, bordeaux, lille, nantes, strasbourg, brittany,
        provence, normandy, montpellier, rennes, francia, alsace
    spain: spain, spanish, espana, españa, madrid, barcelona, valencia, seville, sevilla, malaga, bilbao, ibiza,
        majorca, mallorca, tenerife, costa del sol, alicante, canaries, lanzarote, benidorm, marbella, granada,
        catalonia, zaragoza, gran canaria, menorca
    portugal: portugal, portuguese, lisbon, lisboa, porto, algarve, madeira, azores, faro
    italy: italy, italian, italia, rome, roma, milan, milano, naples, napoli, turin, torino, florence, firenze,
        venice, sicily, sardinia, bologna, tuscany, palermo, genoa, verona
    netherlands: netherlands, holland, dutch, nederland, amsterdam, rotterdam, the hague, den haag, utrecht,
        eindhoven, groningen
    belgium: belgium, belgian, belgie, brussels, antwerp, ghent, bruges, flanders
    luxembourg: luxembourg, luxemburg
    austria: austria, austrian, osterreich, oesterreich, vienna, wien, salzburg, innsbruck, tyrol
    poland: poland, polish, polska, warsaw, warszawa, krakow, cracow, gdansk, wroclaw, poznan, lodz, katowice,
        szczecin
    czechia: czechia, czech, czech republic, cesko, prague, praha, brno
    slovakia: slovakia, slovak, bratislava
    slovenia: slovenia, ljubljana
    hungary: hungary, hungarian, magyarorszag, budapest
    romania: romania, romanian, bucharest, cluj, bucuresti, timisoara
    bulgaria: bulgaria, bulgarian, sofia, varna, plovdiv
    greece: greece, greek, hellas, athens, crete, thessaloniki, rhodes, corfu
    croatia: croatia, croatian, hrvatska, zagreb, split, dubrovnik
    cyprus: cyprus, nicosia, limassol, paphos
    malta: malta, maltese, valletta
    denmark: denmark, danish, danmark, copenhagen, aarhus
    sweden: sweden, swedish, sverige, stockholm, gothenburg, malmo
    finland: finland, finnish, suomi, helsinki, tampere
    estonia: estonia, tallinn
    latvia: latvia, riga
    lithuania: lithuania, lithuanian, vilnius, kaunas, lietuva
norway: norway, norwegian, norge, oslo, bergen, trondheim
iceland: iceland, reykjavik, icelandic
switzerland: switzerland, swiss, schweiz, suisse, zurich, geneva, basel, bern, lausanne
uk: united kingdom, uk, u k, great britain, britain, gb, british, brit, blighty
    england: england, english, london, manchester, liverpool, leeds, sheffield, bristol, birmingham, nottingham,
        leicester, york, yorkshire, cornwall, devon, kent, essex, sussex, surrey, brighton, oxford, cambridge,
        newcastle upon tyne, newcastle, sunderland, hull, plymouth, southampton, portsmouth, norwich, norfolk,
        suffolk, bath, exeter, derby, stoke, wolverhampton, coventry, bradford, blackpool, preston, bolton, wigan,
        lancashire, cheshire, cumbria, durham, middlesbrough, luton, milton keynes, peterborough, lincoln, somerset,
        dorset, wiltshire, isle of wight, merseyside, tyneside, geordie, scouser, cockney, brum, reading uk, croydon,
        hackney, peckham, stockport, oldham, huddersfield, halifax, doncaster, rotherham, swindon, gloucester,
        cheltenham, worcester, shropshire, northumberland, midlands, the midlands, cotswolds, lake district,
        hertfordshire, berkshire, brixton, salford, scunthorpe, grimsby, bournemouth, hastings, margate, hove,
        canterbury, guildford, watford, slough, east anglia, toon, home counties, barnsley, burnley, blackburn,
        wirral, carlisle, london england, london uk, perth uk, chester, northampton, ipswich, colchester
    scotland: scotland, scottish, scots, a scot, scot, glasgow, edinburgh, aberdeen, dundee, inverness, perth, fife,
        highlands, stirling, paisley, falkirk, ayr, ayrshire, skye, orkney, shetland, weegie, hebrides, st andrews,
        dumfries, alba, kilmarnock, bonnie scotland, kirkcaldy, oban, fort william
    wales: wales, welsh, cymru, cardiff, swansea, newport, wrexham, bangor, aberystwyth, anglesey, snowdonia,
        llanelli, pembroke, pembrokeshire, merthyr, barry island, rhyl, llandudno, gower
    northern_ireland: northern ireland, norn iron, n ireland, ni, belfast, derry, londonderry, lisburn, newry, armagh,
        antrim, ulster, bangor, ballymena, tyrone, omagh, county down, fermanagh, enniskillen, coleraine
usa: big apple, the big apple, windy city, frisco, sin city, east coast usa, west coast usa, united states,
    united states of america, usa, us, u s, u s a, us of a, america, the states, states, american, new york, nyc,
    brooklyn, new jersey, jersey city, california, cali, los angeles, la, san francisco, san diego, texas, houston,
    dallas, austin, florida, miami, orlando, tampa, chicago, illinois, boston, massachusetts, seattle, ohio,
    cleveland, columbus, michigan, detroit, pennsylvania, philly, philadelphia, pittsburgh, georgia, atlanta,
    north carolina, south carolina, charlotte, virginia, washington, washington dc, dc, maryland, baltimore, colorado,
    denver, arizona, phoenix, nevada, las vegas, vegas, oregon, portland, utah, minnesota, minneapolis, wisconsin,
    milwaukee, missouri, kansas, tennessee, nashville, memphis, alabama, birmingham alabama, mississippi, louisiana,
    new orleans, oklahoma, iowa, nebraska, montana, idaho, wyoming, dakota, north dakota, south dakota, kentucky,
    indiana, indianapolis, arkansas, new mexico, hawaii, honolulu, alaska, maine, vermont, new hampshire, connecticut,
    rhode island, delaware, west virginia, bay area, silicon valley, yankee, yank, puerto rico, st louis, san antonio,
    sacramento, queens, the bronx, bronx, manhattan, hoboken, the south usa, midwest, buffalo ny, cincinnati, raleigh,
    tulsa, omaha, boise, murica, new england, upstate, long island, salt lake city, kansas city
canada: qc, montreal qc, bc, on canada, canada, canadian, toronto, vancouver, montreal, ontario, quebec, alberta,
    calgary, edmonton, ottawa, british columbia, b c, winnipeg, manitoba, saskatchewan, nova scotia, halifax,
    newfoundland, hamilton, victoria bc, new brunswick, london ontario, mississauga, saskatoon, regina,
    great white north, brampton, whistler, yukon, st johns
mexico: mexico, méxico, mexican, cdmx, mexico city, guadalajara, monterrey, cancun, tijuana, oaxaca, puebla, merida
central_america: guatemala, costa rica, panama, honduras, nicaragua, el salvador, belize
caribbean: jamaica, kingston, trinidad, barbados, cuba, havana, haiti, dominican republic, bahamas, grenada, st lucia,
    bermuda, cayman, caribbean, trini, antigua
brazil: brazil, brazilian, brasil, sao paulo, são paulo, rio, rio de janeiro, brasilia, salvador bahia,
    belo horizonte, curitiba, recife, porto alegre
argentina: argentina, argentine, argentinian, buenos aires, cordoba argentina, mendoza, rosario
chile: chile, chilean, santiago
colombia: colombia, colombian, bogota, medellin, cali colombia
peru: peru, peruvian, lima
south_america: ecuador, quito, bolivia, la paz, uruguay, montevideo, paraguay, venezuela, caracas, guyana, suriname
australia: australia, aussie, oz, aus, straya, down under, aussieland, sydney, melbourne, brisbane, perth, adelaide,
    canberra, hobart, darwin, queensland, nsw, new south wales, tasmania, tassie, gold coast, cairns, south australia,
    western australia, perth wa, geelong, newcastle nsw, newcastle, ballarat, wollongong, townsville,
    victoria australia, bendigo, sunshine coast, northern territory, alice springs, toowoomba, brissie, melb, freo,
    fremantle, act, launceston, byron bay, bondi
new_zealand: new zealand, nz, kiwi, aotearoa, auckland, wellington, christchurch, dunedin, queenstown, hamilton,
    tauranga, rotorua, nelson nz, middle earth, south island, north island, invercargill
india: india, indian, bharat, hindustan, mumbai, bombay, delhi, new delhi, bangalore, bengaluru, chennai, madras,
    kolkata, calcutta, hyderabad, pune, ahmedabad, kerala, goa, punjab, gujarat, jaipur, rajasthan, tamil nadu,
    karnataka, maharashtra, lucknow, kochi, nagpur, indore, chandigarh, assam, bihar, uttar pradesh, telangana,
    gurgaon, gurugram, noida, coimbatore, surat, bhopal, patna, desi, vizag, mysore, mysuru, trivandrum, odisha,
    andhra, jharkhand, haryana, kashmir, ludhiana, amritsar
pakistan: pakistan, pakistani, karachi, lahore, islamabad, punjab pakistan, rawalpindi, peshawar, faisalabad
bangladesh: bangladesh, dhaka, chittagong, sylhet
sri_lanka: sri lanka, colombo, kandy
nepal: nepal, kathmandu, pokhara
china: china, chinese, prc, beijing, shanghai, shenzhen, guangzhou, chengdu, zhongguo, wuhan
hong_kong: hong kong, hk, kowloon
taiwan: taiwan, taipei
japan: japan, japanese, nippon, nihon, tokyo, osaka, kyoto, sapporo
south_korea: south korea, korea, korean, seoul, busan, hanguk
singapore: singapore, singaporean, sg
malaysia: malaysia, malaysian, kuala lumpur, kl, penang, johor, johor bahru
indonesia: indonesia, indonesian, jakarta, bali, surabaya, bandung
philippines: philippines, filipino, filipina, pinas, pinoy, manila, cebu, quezon city, davao, makati, ph, pilipinas,
    philippine, baguio, iloilo, luzon, mindanao, batangas, laguna, pinay, cavite, visayas, bacolod, taguig, qc, pasig,
    bulacan, pampanga
thailand: thailand, thai, bangkok, phuket, chiang mai
vietnam: vietnam, vietnamese, hanoi, ho chi minh, saigon
asia_other: cambodia, laos, myanmar, mongolia, brunei, bhutan, maldives, macau
uae: uae, emirates, united arab emirates, dubai, abu dhabi, sharjah
saudi_arabia: saudi, saudi arabia, ksa, riyadh, jeddah
qatar: qatar, doha
gulf: kuwait, bahrain, oman, muscat, yemen
israel: israel, israeli, tel aviv, jerusalem, haifa
levant: lebanon, beirut, jordan, amman, syria, damascus, palestine, gaza, iraq, baghdad
iran: iran, iranian, tehran, persia
turkey: turkey, turkish, türkiye, turkiye, istanbul, ankara, izmir, antalya
egypt: egypt, egyptian, cairo, alexandria, masr
north_africa: morocco, casablanca, marrakech, algeria, algiers, tunisia, tunis, libya, sudan, rabat, khartoum
nigeria: nigeria, nigerian, naija, lagos, abuja, ibadan, port harcourt, kano, benin city, 9ja, enugu, kaduna, lekki,
    ikeja, yoruba land, owerri, jos, calabar, abeokuta, warri
ghana: ghana, ghanaian, accra, kumasi
kenya: kenya, kenyan, nairobi, mombasa, kisumu, eldoret
uganda: uganda, kampala
tanzania: tanzania, dar es salaam, zanzibar
ethiopia: ethiopia, addis ababa
south_africa: south africa, south african, rsa, mzansi, johannesburg, joburg, jozi, cape town, durban, pretoria, sa,
    gauteng, port elizabeth, soweto, bloemfontein, kwazulu natal, jhb
africa_other: zimbabwe, harare, zambia, lusaka, botswana, namibia, malawi, mozambique, angola, cameroon, senegal,
    ivory coast, rwanda, congo, sierra leone, liberia, gambia, mauritius, madagascar, somalia, mali, togo, eritrea,
    kigali
russia: russia, russian, rossiya, moscow, st petersburg, siberia
ukraine: ukraine, ukrainian, kyiv, kiev, lviv, odesa, kharkiv, ukraina
belarus: belarus, minsk
moldova: moldova
georgia: georgia, tbilisi
armenia: armenia, yerevan
azerbaijan: azerbaijan, baku
kazakhstan: kazakhstan, almaty, astana, uzbekistan, tashkent, kyrgyzstan, tajikistan, turkmenistan
balkans: serbia, belgrade, bosnia, sarajevo, albania, tirana, kosovo, montenegro, macedonia, skopje, north macedonia
afghanistan: afghanistan, kabul
small_places: jersey, guernsey, isle of man, gibraltar, monaco, andorra, liechtenstein, greenland, faroe islands,
    fiji, samoa, tonga, papua new guinea, png, solomon islands, antarctica, guam
"""
