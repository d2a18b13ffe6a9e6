"""Words of their own right that look like a slip of a word one listens for; the speller leaves them alone."""

from __future__ import annotations

from bot.engine.hearing.tables import words

ORDINARY: frozenset[str] = words(
    """
    about above acl acting action actions actor after aims alarm alike alloy alone along alter among amount another
    apart arise arms army around attached attack attic auction aware back backs backward backwards bail bake baked
    baker baking ball balls bang bank banks banning bare bark barks barn barns base bases batch bath bathe bathroom
    beach beak beam bear bearing bears beating become bed beep beer beers before began beginning behind bench
    betting bike bikes bill bills bind binds bird birds bits bitten black blank blanket blankets blend blended blind
    blinds block blocks blog blogging bloom blow board boards boat boats bone bones bonus book books boom boost
    boosts boots bore bored boring born both bother bought bound brace bracelet braces brain brains brake brakes
    branch brand brass bread breadth break breaking breaks brew bring brings broad brook broom broth brother brought
    brunch bucket buckets build built bulk bump bumps burn burning but butt button buttons cache caches cage cake
    cakes calc call calls calm calms camel camp camps cancel cancer cane canes canning cape caper card cards care
    carpet carpets carried carries cart case cases caught chair chairs champ change chapter char charge charm chart
    chase chat cheat cheating check checks cheek cheeks cheer cheers cheque chicken choice choir choose chose chosen
    chum chump church circle circles circuit circuits clamp clash class classes clause clean clearing clerk clever
    clock clocks close closed closet cloth clothes clothing cloths club clubs coach coaches coast coasts coat coats
    cobol code codes coding collar color colors comb combine comes comfort comfortable coming compare compared
    compute cone cones cont cook cooking cooks cool cooled cooler cools core corn cost costs cotton couch couch5k
    cough count country counts county court courts cover covered covers cramp cramps crane cranes cream create creek
    creeks crepe cricket crop crouch crouched crouching cub cube cubes cubs cunning cushion cut cute cuts cutting
    cycle cycles cycling cyclist damp danger dare daring dark dart data date dates dating daughter deal deals dear
    decades decides deck decks deer defect degree deny depth desk dice diet dime dimes dimming dinner direction disk
    disneyland doctor doctors dollar dollars done draft drain drank drape draw drawn draws dream dreams dress drift
    drink drinks drive driven driver drivers drove dual duck dude dump dumps during each earning ease east eating
    enough escape even event exch exits explore explored extent extreme face faces facto factor factors faking fall
    farm farms farther fashion father fear fearing fears feat feather feed feel feels fiber file filed files fill
    fills find finds fine finer fines fish fitting flag flake flash flat flaw flint flip float floats flood floods
    flow flows flush folks food foods fool force forced forget forgets forgot form forms fort forte forth forty
    fought found fountain fourth frost funky further game games gang gate gates gather gearing getting ghost ghosts
    giant gift glass gloom glove gloves goat goats gold golf gone grace grain gram grand grant grape grapes graph
    grass grave great greet grew grid grind groom ground grounds grow guest gunning hall halls halt harden hare harm
    harms hatch head heading heal healed heals heap hear heard hearing heart hearts heat heating heel heels held
    hill hills hind hint hints hitting hockey hold hood hook hooks horn host hosts hotting hound hugging hump hut
    huts icon ideal ignore improve improved improves info injected inner inspect insure inter interest into intro
    issue issues jogger jogging join joins joint jump jumps keel kick kill kills kind kinds king kings kiss kisses
    kitchen kitten kittens kneel kneeling kneels knitting lace laces lack lacks laid lake lakes lamp lamps lane
    lanes lang large larger latch late later latter laugh laughing laughs laughter launch layer leach lead leading
    leaf leak leaks lean leap learning lease leather leave leaves left lesson lessons letting libs lick lies life
    lift lifts ligament limbo lime line lines link links lint lisp list lite load loads loan loans lock locker loft
    logging lone long longer look looks loop loops lose lost lotion love loved lover luck lucky lump lumps lunch
    lunches lung lunge lunges lungs made make makes making male mane manpage mansion maps mark market marks mask
    masks mass massage masters math matter matters mcl meal meals mean meant meat meniscus mental mention mentions
    mere mesh metal mice mill mills mime mind minds mini mint mints miss misses mission mitten moan mode mono month
    months moon more mort most moth mother motion motions mound mount mountain mountains mouth moved moves movie
    movies moving nation nearby nearing neat neck necks nest netting next nice nick nine none noon north notion nut
    nuts nutting oats operate optic option options other ought pace pack packed packs page pages paid paint paints
    pair pairs palace palm palms pane pant pants paper papers para parity park parks part parties parts party pass
    passed passion past paste patch patent path pats paused pawn paying pays peach peak peaks pear pearl peek peel
    peels peer pension person personal persons petting phase phrase physio physios pick picked picks picky pilates
    pill pills pink pinning pint pints place places plain plan plane planes plank planning plant plat plate plates
    plug plum plus point points poll polls pool pools porch port portion posh post posts potion pound pounds praise
    present press prevent price prices print prints prize prone properly property prove proved pump pumps punch pure
    putting quiet quirk quit quite quote race races rack racks rain raining raise raises rake raking ramp ranch rank
    ranks rare rate rates rather rating ration reach reaction read reading real realm ream rear reason recover
    recycling reel relation relay relied rely remove reset reword rice rich ring rings rise rises roach road roads
    roast rocket role roles roll roof rook room rooms root rose rotten rotting rough round rounds route routing
    rugby rule rules runner runners running safe safer sage sake sale savage scale scan scanning school schools
    score scored scores scrape scream seal seam searing season seasons seat seating seek seeks seem seems self sell
    sent session sessions set sets setting settings shading shake shakes shaking shape shapes share shared shark
    sharks sheep sheet sheets shelf shell shells shift shifts shim shins ship shipped shipping ships shirt shirts
    shook shoot shoots shore short shorten shorts show shows shrink shut shuts shutting sick side sigh sing sings
    sink sinks sinner sint site sitting sittings skate skates skating skill skills skimming skip skipped skirt
    skirts slab slack slash slate slaughter sleep sleeps slice slow smack small smaller smart smell smells snack
    snacks snake sneak sneakers snore snow sock sofa soft sometime song songs soon sore sort sorts sound sounds
    south space spaces spam span spare spares spark sparks speak speaker speaks spell spelling spells spelt spend
    spice spill spin spine spinning spins spit spitting spline splitting spoke spoon sport sports spot spots
    spotting sprain sprained spring springs sprint sprinting sprints spun square squares squash squat squats stack
    stacks stage stages stain stairs stake stakes stall stamp stamps stars start started starts state stated states
    station stats stayed steak steaks steal steam steel steer stem stick sticks sticky still sting stings stock
    stocks stone stones store stores stories stork storm storms story stove strain strains strat stream stress
    stretch stretches stretching stride strike string strings stroke strong struck stuck stump stunning suit suits
    sunning swamp swift swimming swing swings switch sword swords take taken takes taking talk talking tall taller
    tank tanks tape taper target targets tart task taught teach teal team teams tear tearing tears tendon tennis
    tense tension tent text thank thanks them theme thick thin thing things think thinks thinner thinning this thorn
    thorough though thought thoughts thread threat throat through tiber tick tidy tiger tile till tills time timer
    timers times tinner tint tissue tissues toad toast toasts tone tones took tool tools topic topics torch torn
    toss touch tough trace track trackers tracks traction tractor trading trail train trainer training trains trait
    tramp tramps trap treat treating trial trick tricks tried tries trimming trio triplet tropic truck trucks trump
    trumpet tub tube tubes tubs turning twig tying type unfit unit until using value values vary vase verb version
    very vetting vice violet voice wafer wage wait waiter waits wake wakes waking walking wall walls want ward warm
    warms warn warned wasted water waters weak weaken wear wearing weather weave week weeks weigh weight wheat wheel
    wheels width wiki wild will wills wind winds wine wing wings wink winner winners winning wire wise witch wood
    woods wool word words wore work worker workers works world worm worn worth wound wove write written wrong wrote
    yarn year years yoga zone zones zoom zooms zumba
    """
)
