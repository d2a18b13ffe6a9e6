"""Words of their own right that look like a slip of a word one listens for; the speller leaves them alone."""

from __future__ import annotations

ORDINARY: frozenset[str] = frozenset(
    """
    ease file fill type list book code data date text tent path call files fills property properly root roof create taken
    present prevent float flat until mode made remove diet info into block team teams cache build built flag stream real
    read core show shows skip skipped loop look looks sent seat event even plain plan pass passed width warn force large
    larger char reset shared share post port host inspect join joins point points joint longer pair pairs rule rules switch
    want wait waits card care cards wiki this backward backwards codes comes close quote quite compare compared math metal
    mental trace track tracks depth tool tools maps mass base bare site side meant mean graph unit unfit compute blank
    about tries tried dual latter later disk desk attached task talk tall combine quiet pure matter matters among along alone lang
    long coding coming aware score scores scored slash color slow flow scan layer remove mask rare race races seek seem
    span rich clause draw operate batch alter after cancel cancer vary very caches feed feel held head hold drive forced
    stats loops exits sink charge change theme them heap forget forgot sell self libs leaf lead rate rates roles rules flip role
    roll blog blow trick tricks shipped degree draft miss misses drawn rank peek verb stated stayed bail spelling plug
    plus become grant giant carries carried trap relied wire brace tile time plat relation reaction spell smell route crop
    halt inter lacks sake safe ideal wrote write paste past draws manpage ship shorten trait trail apart part bulk shim decades
    nest next decides interest wild para poll icon quit warned binds extent clamp grid voice fish paint prone blend blended
    launch lunch lunches lunge lunges lungs spam calc clash lone lose lost deny stride strike form forms clean wasted shins ships lies began duck deck
    injected suit shirt pays paid intro paying spend beep cont paused wise brand flood floods trio masks reword punch leap
    stroke slack harden shipping luck lucky sometime breadth lisp boost boots routing aims camel arise cheat cone grave greet acting
    boom defect flows parity neat violet chose chosen steal nick mini strat folks bucket buckets broad danger tidy gram hood
    comb chapter brew spill stock sock nearby mono teal roof baked baker waiter threat masters thread sigh lean weaken stall explore
    explored quirk feat swift flash plant dart winner winners rose snow snake pear pearl sing bird birds dice funky bonus mesh relay
    mort rely triplet flush dude stem spells mere more food foods fool east guest laid facto kind spline comfortable comfort tying
    insure slab polls tone lime life thank thanks alike male flake grace sage pawn scale sint suits lease lite witch flaw patent
    filed trial direction twig rake wheat weigh weight plum rocket limbo sale wink wine dare thorn hare kiss kisses spoon toss seal
    grew grow bake extreme alloy shading posh savage chat cobol gold pill spice slice moon rear tense exch pats shark massage boosts
    spin spins spinning spun spoke spine set sets yoga class classes glass grass brass press dress stress stretch stretches stretching bed
    brain brains drain train trains training trainer grain rain raining stain strain strains sprain sprained spring springs string
    court courts count counts county country couch coach coaches roach teach reach each beach peach leach bench ranch branch brunch
    kitchen chicken church chair chairs choir cheer cheers beer beers deer peer steer bear bears pear wear year years hear heart heard
    heat wheat meat seat treat great bread broad break breaks breaking brake brakes bracelet brother bother other another mother
    father rather weather leather feather gather further farther fourth forth worth north south mouth month months moth both bath
    bathe bathroom broth cloth clothes clothing cloths close closed closet clock clocks clerk clever cover covers covered recover
    lover glove gloves drove drive driver drivers driven stove above love loved moved moves moving movie movies proved prove
    improve improves improved wove weave leave leaves left lift lifts gift shift shifts drift swift soft sofa loft later water
    waters waiter wafer safer paper papers taper caper cape tape shape shapes grape grapes scrape escape drape crepe
    stairs stars start starts started smart chart part parts party parties cart dart tart heart hearts hear year fear fears dear
    deal deals meal meals seal real steal heal heals healed wheel wheels heel heels feel feels peel peels keel reel steel
    sleep sleeps sheep sheet sheets shoot shoots short shorts shirt shirts skirt skirts sport sports spot spots spit
    port sort sorts fort forty forte north worth work works worker workers world word words sword swords ward warm warms worm wore
    wood woods wool pool pools tool fool school schools cool cools cooled cooler color colors collar dollar dollars doctor doctors
    actor factor factors tractor trackers tractor traction action actions auction option options motion motions notion lotion
    potion portion station nation ration mention mentions tension pension mansion version person persons personal reason season
    seasons lesson lessons session sessions passion mission fashion cushion tissue tissues issue issues value values
    boring bored board boards bore born burn horn corn torn worn warn yarn barn barns bark barks dark park parks mark marks market
    shark sharks shark stork stork stock stocks sticks stick sticky picky pick picks picked nick kick sick lick tick thick thin thing things think
    thinks thanks tanks tank bank banks blank blanket blankets plank rank ranks drank drink drinks shrink sink sinks pink link links
    wing wings king kings ring rings sing sings song songs long lung gang bang bring brings string strong wrong along among strings
    swing swings sting stings using during daring dating rating eating seating beating heating cheating treating trading reading
    leading heading hearing wearing bearing tearing fearing nearing searing gearing clearing learning earning turning burning
    running cunning stunning gunning sunning winning pinning spinning thinning beginning planning banning canning scanning
    swimming trimming dimming skimming jogging hugging logging blogging walking talking taking making baking faking shaking raking waking
    lunch dinner winner sinner inner thinner tinner finer fiber tiber tiger timer timers time times lime dime dimes mime
    game games gate gates date dates rate late plate plates slate state states skate skates skating stage stages page pages cage wage
    face faces lace laces pace place places palace space spaces race races trace grace brace braces base bases case cases chase
    vase phase phrase praise raise raises rise rises rice price prices prize slice nice mice dice vice voice choice choose chose
    lane lanes plane planes crane cranes cane canes mane pane bone bones cone cones tone tones zone zones gone done none nine line
    lines fine fines find finds wind winds mind minds kind kinds hind bind blind blinds behind grind ground grounds round rounds
    around sound sounds found pound pounds bound hound mound wound count amount mount mountain fountain mountains
    stone stones store stores story stories storm storms score snore shore sore core more bore before explore ignore
    pant pants paint paints point print prints pint pints hint hints mint mints lint tint flint sprint sprints sprinting
    back backs bank pack packs packed pick rack racks track lack black block blocks clock lock locker luck duck truck trucks struck
    stuck stack stacks snack snacks smack attack attic optic topic topics tropic cough tough rough enough though through thorough
    thought thoughts bought brought fought ought taught caught laugh laughs laughing daughter laughter slaughter tear tears year wear
    team steam stream cream dream dreams scream beam seam seems seam ream realm calm calms palm palms farm farms form arms army alarm
    charm harm harms warm chum chump jump jumps lump lumps dump dumps bump bumps pump pumps stump hump camp camps lamp lamps damp ramp
    champ stamp stamps swamp clamp cramp cramps tramp tramps trump trumpet carpet carpets market target targets forget forgets
    hall halls hill hills bill bills fill fills kill kills mill mills pill pills will wills till tills still skill skills spill
    shell shells shelf smell smells spell spelt small smaller stall tall taller call calls ball balls wall walls fall
    club clubs cub cubs tub tubs tube tubes cube cubes cute cut cuts nut nuts hut huts shut shuts but butt button buttons
    cotton rotten kitten kittens mitten written bitten sitting sittings setting settings getting betting letting netting petting vetting
    hitting fitting knitting splitting spitting cutting putting shutting nutting hotting rotting spotting cycling recycling
    circle circles cycle cycles circuit circuits squat squats squash square squares spare spares spark sparks speak speaks speaker
    sneak sneakers weak week weeks seek seeks creek creeks cheek cheeks check checks cheque deck decks neck necks peak peaks beak
    leak leaks break steak steaks stake stakes snake shake shakes lake lakes cake cakes bake make makes wake wakes take takes
    took book books cook cooks cooking look hook hooks shook brook rook room rooms broom groom boom zoom zooms bloom gloom
    soon moon noon spoon moan loan loans load loads road roads toad broad coat coats boat boats goat goats float floats throat
    oats toast toasts roast coast coasts cost costs lost most post posts host hosts ghost ghosts frost
    """.split()
)
