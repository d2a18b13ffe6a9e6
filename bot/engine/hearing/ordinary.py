"""Words of their own right that look like a slip of a word one listens for; the speller leaves them alone."""

from __future__ import annotations

from bot.engine.hearing.tables import words

ORDINARY: frozenset[str] = words(
    """
    abort about above acl acting action actions active actor after agent agents aims alarm alike alloy alone along
    alter among amount another apart apple apples arise arms army around attach attached attack attic auction aware
    back backs backward backwards bail bake baked baker baking ball ballet ballets balls bang banged bank banks banned
    banning bare bark barks barn barns base bases basis batch bath bathe bathroom beach beak beam bean beans bear
    bearing bears beast beating became become bed beep beer beers before began beginning behind bench beta betting bike
    bikes bill bills bind binds bird birds bits bitten black blade blades blame blank blanket blankets blend blended
    blind blinds blinking blob blobs block blocks blog blogging bloom blow board boards boat boats bone bones bonny
    bonus book books boom boost boosts boots bore bored boring born both bother bought bound brace bracelet braces
    brain brains brake brakes branch brand brass breach bread breadth break breaking breaks brew bring brings broad
    brook broom broth brother brought brunch brush brushing bucket buckets build built bulk bump bumps burn burning but
    butt button buttons cache caches cage cake cakes calc call calls calm calms camel camp camps cancel cancer cane
    canes canning cape caper card cards care carpet carpets carried carries cart case cases caught chair chairs champ
    change chapter char charge charm chart chase chat cheat cheating check checks cheek cheeks cheer cheers cheque
    chess chicken chili chilli chilly chip chipped choice choir choose chose chosen chum chump chunk chunks church
    circle circles circuit circuits clam clamp clanging clash class classes clause clean clearing clerk clever clock
    clocks clone cloned close closed closet cloth clothes clothing cloths cloud club clubs clutter coach coaches coal
    coast coasts coat coats cobol code codes coding collar colon color colors comb combine comes comfort comfortable
    coming compare compared compute cone cones construct cont contusion cook cooking cooks cool cooled cooler cools
    core corn cost costs cotton couch couch5k cough count country counts county court courts cover covered covers cramp
    cramps crane cranes crate crates cream create creek creeks crepe crick cricket crop crouch crouched crouching crust
    cub cube cubes cubs cunning cushion cut cute cuts cutting cycle cycles cycling cyclist dagger damp danger dare
    daring dark dart data date dates dating daughter deal deals dear decades decides deck decks deer defect defend
    degree deny depth derive desk dice diet dime dimes dimming dinner direction disco disk disneyland displayed doctor
    doctors dodged dollar dollars done dove dozen dozing draft drain drank drape draw drawn draws dream dreams dress
    dried drift drink drinks drip dripping drips drive driven driver drivers drooping drove drug drugged drugs dual
    duck dude dump dumps dunk dunking during each earning ease eased east eating election enough erased escape even
    event exch exit exiting exits explore explored extent extreme face faces facto factor factors faking fall farm
    farms farther fashion father favor favors favour favours fear fearing fears feat feather fee feed feel feels fees
    fiber file filed files fill fills find finds fine finer fines fish fitting fizz flag flake flamingo flash flat flaw
    flexor flexors flint flip float floats flood floods flow flows flush folks fonts food foods fool footfall force
    forced forget forgets forgot form forms fort forte forth forty foster fostering fought found fountain fourth front
    frost funky further fuzzy game games gang garbage garlic gate gates gather gearing getting ghost ghosts giant gift
    glass gloom glove gloves goat goats gold golf gone grace grad grade grades grain gram grand grant grape grapes
    graph grass grave great greet grew grid grind groom ground grounds grow guest gunning hall halls halt harden hare
    harm harming harms hatch hawked head heading heal healed heals heap hear heard hearing heart hearts heat heating
    heel heels held herd hill hills hind hint hints hitting hobbies hobby hockey hold hood hook hooks hoops horn host
    hosts hotting hound hugging hump hut huts icon ideal ignore improve improved improves info initiate inject injected
    injecting inner inspect insure intensity inter interest into intro issue issues jean jeans jogger jogging join
    joins joint jump jumper jumpers jumps keel kick kill kills kind kinds king kings kiss kisses kitchen kitten kittens
    knack kneel kneeling kneels knitting labor labour lace laces lack lacks laid lake lakes lamp lamps lane lanes lang
    large larger lasso latch late later latin latter laugh laughing laughs laughter launch layer leach lead leading
    leaf leak leaks lean leap learning lease leather leave leaves left lesson lessons letting libs lick lies life lift
    lifts ligament limbo lime line lines link links lint lisp list lite literal load loads loan loans lock locker lodge
    lodged lodger loft logging lone long longer look looks loop loops lose lost lotion lounge loungers lounging love
    loved lover luck lucky lump lumps lunch lunches lung lunge lunges lungs made make makes making male mane manpage
    mansion maps march mark market marks mask masks mass massage masters math matter matters mcl meal meals mean meant
    meat medal medals meditate meditation meniscus mental mention mentions mere mesh metal mice mill mills mime mind
    minds mini mint mints minus miss misses mission mitten mixes moan mode money mono month months moon more mort most
    moth mother motion motions mound mount mountain mountains mouth moved moves movie movies moving mow mowing mudder
    nation nearby nearing neat neck necks nest netting next nice nick nine none noon north notion nut nuts nutting oats
    operate optic option options other ought ounce outward overdone pace pack packed packs page pages paid paint paints
    pair pairs palace palm palms pane pant pants paper papers para parade parity park parked parking parks part parties
    parts party pass passed passion past paste pastry patch patent path pats paused pawn paying pays peace peach peak
    peaks pear pearl peek peel peels peer pension person personal persons petting phase phrase physio physios pick
    picked pickle pickles picks picky pilates pill pills pink pinning pint pints place places plain plan plane planes
    plank planks planning plant plat plate plates plod plodding plug plum plumber plus point points poke poked poll
    polls pool pools porch port portion posh post posts potion potter pottering pouch pound pounds powder practise
    praise present press prevent price prices print prints prize prone properly property propped proud prove proved
    public pulse pump pumps punch pure putting puzzle pyrexia quiet quilt quirk quit quite quote race races rack racks
    radish rage raging rain raining raise raises rake raking rally ramp ranch rang range ranges rank ranks rapid rapids
    rare rate rates rather rating ration raven reach reaction read reading real realm ream rear reason recover
    recycling reel refuge reheat relation relay relied rely remote remove rental reset resort retire retired retiring
    reverse reversed reword rice rich ridge ring rings rinse rinsed rise rises roach road roads roast roasts rocket
    role roles roll roof rook room rooms root rose rotate rotates rotating rotten rotting rough round rounds route
    routing rugby rule ruler rules runner runners running saddle safe safer sage sailing sails sake salad sale salon
    sand sandal sanding sandy sauce savage scale scales scan scanning scarce scare scared scares scarf scenic scent
    scheme school schools scooter scooting scope score scored scores scrap scrape scraps scratchy scream scree scroll
    seal seam searing season seasons seat seating seed seeds seek seeks seem seems self sell sent series session
    sessions set sets settee setting settings sewed sewing shade shading shake shakes shaking shame shampoo shape
    shapes share shared shark sharks shave shaved shaver shaving sheep sheet sheets shelf shell shells shelves shift
    shifts shim shine shines shins ship shipped shipping ships shirt shirts shock shoe shoes shook shoot shoots shop
    shops shore short shorten shorts show showed shows shrink shrub shut shuts shutting sick side siege sieve sigh
    silver sing sings sink sinks sinner sint site sitting sittings skate skates skating sketch skill skills skimming
    skip skipped skirt skirts slab slack slash slate slaughter sleep sleeps sleeve sleeves slice slide slides slimming
    slope slopes slot slots slow slush smack small smaller smart smash smell smells snack snacks snail snake snare
    sneak sneakers sniff snore snow soap soaps sock sofa soft solar sold solve sometime song songs soon sore sort sorts
    sound sounds south space spaces spade spain spam span spare spares spark sparks speak speaker speaks spell spelling
    spells spelt spend spends spice spider spill spin spine spinning spins spit spite spitting splice spline splint
    splints split splits splitting spoke spoken sponge sponges spoon sport sports spot spots spotting sprain sprained
    spring springs sprint sprinting sprints spun squad squads square squares squash squat squats squish stable stack
    stacks staff staffing stag stage stages stain stairs stake stakes stale stall stalls stamp stampede stamps stare
    stares stars start started starts stash state stated states statin statins station stats stayed steak steaks steal
    steam steel steep steer stem stew stews stick sticks sticky still sting stings stock stocks stolen stone stones
    stool stools storage store stores stories stork storm storms story stove strain strains strat straw stray stream
    street streets stress stretch stretches stretching stride strike string strings stroke stroll strolls strong struck
    strut stuck stud studio studs study stuff stump stunning stunt style suede suit suite suits summer sunning sunny
    super supper swamp swan swap swapped swapping swaps swarm swear swearing sweep sweeping sweet swift swimmer
    swimming swing swings switch sword swords swore table tables tablet tack take taken takes taking tales talk talking
    tall taller tank tanks tape taper target targets tart task taught taxi teach teacher teal team teams tear tearing
    tears tempo tend tendon tends tennis tense tension tent term terms terrace terrier text thank thanks them theme
    thick thin thing things think thinks thinner thinning this thorn thorough though thought thoughts thread threat
    throat through thumb tiber tibial tick ticket tickets tidy tiger tight tile till tills time timer timers times
    tinner tint tissue tissues toad toast toasts tolerant tone tones took tool tools topic topics torch torn toss touch
    tough towed towel towels tower town toys trace track trackers tracks traction tractor trading trail train trainer
    training trains trait tramp tramps trance trap treat treating trend trends trial trick tricks tried tries trimming
    trio triplet tropic trowel truck trucks trump trumpet tub tube tubes tubs tuck tummy tune tunes turning tutor tween
    twig twin twine twins tying type umpire uncle unfit union unit unread until upper usable using usual vacuum valley
    value values vanish vary vase vault vegan velvet verb version very vest vetting vice video views village violet
    vision visit visits voice voter wafer waffle wage waist wait waiter waits wake wakes waking walking walks wall
    walls want ward warden warm warms warn warned wasted watch water waters weak weaken wear wearing weather weave
    weeds week weekly weeks weigh weight weird whale wheat wheel wheels whenever wherever whine whisk whistle whose
    width wiki wild will wills wind winds windy wine wing wings wink winner winners winning wire wise witch women wood
    woods wool woolly word words wore work worker workers workout works world worm worn worries worth wound wove wrist
    write written wrong wrote yacht yard yards yarn year years yoga zone zones zoom zooms zumba
    """
)
