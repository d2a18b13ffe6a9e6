"""How much a sign tells: nothing by itself, something with its part of the body, or all alone. Knows no flag."""

from __future__ import annotations

from bot.engine.hearing.tables import words

# Signs that tell nothing alone, about a knee that is known to be sore anyway.
BARE: frozenset[str] = words(
    """
    abuser amount atrest backin behind bend better bite bone bowel breathe catch click cold control crash daily dark
    deep everytime exercise fall family fast full height hit hold hop hot ill injury kid lift many mileage morning
    move night operation otherjoint out pain painkiller pee pop press recur red safe sensed sharp spot spread stiff
    stop straight swell tight toomuch travel trust twist vehicle wake walk worse wound
    """
)

# Plain words that tell something only when the clause tells nothing else.
COMMON: frozenset[str] = words(
    """
    angri anymor ask bad bathroom bed boss break brok car dangl day die door drink drunk eat field find fine floor
    furniture go god goe good hang hear help home hous house kitchen leav left lie life live make man minut month
    need pass pitch plan push room school second see shop shower sit sleep speak stair sure talk throw time toilet
    tri water week weekend woman work
    """
)

# Words too common to make a sign without the part of the body they are about.
WEAK: frozenset[str] = words(
    """
    abuser amount atrest backin behind bend better bigger bite blood bone bothlegs bowel breathe bruise burst calm
    catch click cold control cough crash cut daily dark deep dent dizzy double drag drop drowsy everytime exercise
    fall family fast full hard height hit hold hop hopsign hot huge ill injury kid lift limp lock lump many mileage
    morning move night nonstop numb odd operation otherjoint out overdone pain pale pee period pop press pulse pus
    recur red run sensed severe sharp shorter spot spread step stiff stop straight sweat swell tight tingle toomuch
    travel trust twist vehicle vein violence vomit wake walk weak wheeze worse worsening wound
    """
)

# A word of two classes means one of them in company: "drop, when this is told too".
OVERLAPS: tuple[tuple[str, str], ...] = (
    ("sharp", "pain"),
    ("swell", "huge"),
    ("huge", "bigger"),
    ("cold", "fever"),
    ("hot", "fever"),
    ("recur", "everytime"),
    ("dizzy", "faint"),
    ("vehicle", "exercise"),
    ("tight", "behind"),
    ("full", "tight"),
    ("heartrace", "faint"),
    ("worse", "worsening"),
    ("ill", "vomit"),
    ("drowsy", "rouse"),
    ("lump", "huge"),
    ("trust", "giveway"),
    ("hold", "giveway"),
    ("w:place", "out"),
)
