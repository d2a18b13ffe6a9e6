"""Every code of `kneebot check`: what it is about, why it matters, how to mend it. Knows no rule and no dialogue.

The author's page of each code (dialogues/codes.md) is written from here and from the case that shows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.dialogue.reading.codes import CODES as READING

PAGES = "dialogues/codes.md"


@dataclass(frozen=True, slots=True)
class Code:
    """One code in words. `group` is the chapter of the guide it stands in."""

    about: str
    why: str
    mend: str
    group: str


def page_of(code: str) -> str:
    """Where the guide explains it."""
    return f"{PAGES}#{code}"


_FILE = "The file as such"
_PLACE = "What stands at a place"
_TOGETHER = "What goes together"
_SAFETY = "Safety"
_PROOF = "What the proof finds"
_CONDITIONS = "Conditions and lists"
_UNUSED = "What nothing uses"
_TELEGRAM = "What Telegram takes"
_SAID = "How it is said"
_SOURCE = "Where it comes from"

_READING: Mapping[str, dict[str, tuple[str, str]]] = {
    _FILE: {
        "alias": (
            "A reader of the file would have to look elsewhere for what stands here.",
            "Write it out. Put a sentence that begins with `&` or `*` in quotes.",
        ),
        "bad-character": (
            "Nobody can see it, and Telegram or an editor may show something else in its place.",
            "Delete it and type what was meant. It often comes with text copied from a document.",
        ),
        "bad-key": (
            "A name has to be a word, or nothing could refer to it.",
            "Write `name: value`. Put a sentence that begins with `[` or `{` in quotes.",
        ),
        "duplicate-key": (
            "Only one of the two could count, and nobody could say which.",
            "Keep one of them, or give the second another name.",
        ),
        "empty-file": ("Most likely it was not saved.", "Write something in it, or delete the file."),
        "missing-file": (
            "Without it there is no whole dialogue to check or to run.",
            "Create the file. The table of files is at the top of the guide.",
        ),
        "not-as-learned": (
            "Nobody could say what the bot would hear by it.",
            "Run `kneebot learn`; it writes the file anew. Or delete the file: then the phrases alone are heard.",
        ),
        "not-utf8": (
            "Letters with accents would turn into others.",
            "Save the file again and choose the encoding UTF-8.",
        ),
        "not-yaml": (
            "The rest of the file cannot be understood, so it was not looked at.",
            "Look at the place and the line before it: indentation, quotes, brackets and colons.",
        ),
        "several-documents": (
            "A line `---` starts another document, and only one is read.",
            "Delete the `---`, or make two files.",
        ),
        "tag": (
            "A word with `!` before it means something to programs only.",
            "Delete it. Put a sentence that begins with `!` in quotes.",
        ),
        "too-deep": (
            "Nobody can read it, and a program may give up on it.",
            "Split it: give parts of it states of their own.",
        ),
        "too-large": (
            "Reading has to stay quick, also while the bot runs.",
            "Split the phase into several files.",
        ),
        "unknown-file": (
            "Nothing would read it, so what stands in it would be missing without a word.",
            "Rename it, or move it into `phases/`.",
        ),
        "unreadable": (
            "The computer does not let the program read it.",
            "Look at the file's permissions, and whether it is a file at all.",
        ),
    },
    _PLACE: {
        "bad-date": ("A date is compared with today.", "Write year-month-day: `2027-06-30`."),
        "bad-duration": ("The bot has to know how long to wait.", 'Write `"15 minutes"`, `"3 days"` and the like.'),
        "bad-id": (
            "Ids become buttons, file names and links, which take few characters.",
            "Use small letters, digits and `_`; begin with a letter.",
        ),
        "bad-placeholder": (
            "A person would read the brace, or a hole would be where a number should be.",
            "Write `{name}` with small letters. Where no placeholder is filled in, say it in words.",
        ),
        "bad-time": ("Reminders come at a time of day.", 'Write hours and minutes: `"18:00"`.'),
        "empty-condition": (
            "A condition without entries would always hold.",
            "Write what it depends on, or leave `when` out.",
        ),
        "empty-list": ("A list of nothing is most likely not finished.", "Fill it, or delete the key."),
        "id-too-long": ("Telegram gives a button 64 bytes.", "Take a shorter id; the label may stay."),
        "label-too-long": ("It would be cut off on a telephone.", "Say it in fewer words; the text may say more."),
        "listed-twice": ("It would be asked or shown twice.", "Delete one of them."),
        "min-above-max": ("No number lies in between, so nobody could answer.", "Exchange the two."),
        "missing-key": ("Without it the rest means nothing.", "Add the key that the sentence names."),
        "missing-text": ("A person would see an empty message.", "Write the words."),
        "no-kind": (
            "One key says what a state is.",
            "Add one of those that the sentence lists, or mend its spelling.",
        ),
        "out-of-range": ("The bot could not do it.", "Write a number within the range that the sentence names."),
        "text-too-long": ("Telegram does not take it.", "Say less, or split it over two states."),
        "too-many": ("It would be too long to read or to run.", "Split it."),
        "two-kinds": ("A state does one thing.", "Make two states of it, and let the first lead to the second."),
        "unknown-key": (
            "The program would pass over it, and what it says would not happen.",
            "Mend the spelling; the guide lists the keys.",
        ),
        "unknown-level": (
            "There are three levels above `self_care`.",
            "Write `emergency`, `urgent` or `soon`, as fits the place.",
        ),
        "unknown-word": ("Only a few words mean something here.", "Take one of those that the sentence lists."),
        "wrong-type": (
            "What stands here cannot be used as it is.",
            "Write what the sentence expects: a word, a list, or keys with values.",
        ),
    },
    _TOGETHER: {
        "duplicate-state": ("Nobody could say which one is meant.", "Rename one of them."),
        "former-name-twice": (
            "People who stood there could go on in one state only.",
            "Keep the name in the `was` of one state.",
        ),
        "missing-escalation": (
            "The machine leads there when a red flag is raised; there must be words.",
            "Add the state to `phases/escalation.yaml`.",
        ),
        "mixed-fact": (
            "A condition could not tell a number from an answer.",
            "Give one of them another name with `save_as`.",
        ),
        "never-reached": ("The line above always holds.", "Move that line to the end, or give it a `when`."),
        "not-more-urgent": ("`raise` only makes a flag more urgent.", "Name a worse level, or delete the line."),
        "reserved-name": ("The word means something of its own there.", "Take another name."),
        "same-label": ("A person could not tell the two buttons apart.", "Change one of the labels."),
        "state-exists": (
            "`was` and `landings` are for states that are gone.",
            "Delete the entry, or remove the state.",
        ),
        "unknown-advice": (
            "The contract could not say at which level it is allowed.",
            "Mend the spelling, or add the label to `safety: advice`.",
        ),
        "unknown-command": (
            "A person would tap it and be told that it does not exist.",
            "Give it a state under `commands`, or take it out of the menu.",
        ),
        "unknown-fact": (
            "No question asks it and nothing sets it, so the condition could never hold.",
            "Mend the spelling; a fact is named after the state that asks it, or by `save_as`.",
        ),
        "unknown-flag": (
            "A red flag with a slip in its name would never be asked.",
            "Mend the spelling; red_flags.yaml holds the names.",
        ),
        "unknown-item": ("It would never be asked.", "Mend the spelling; screens.yaml holds the names."),
        "unknown-outcome": (
            "Nothing could depend on it.",
            "Mend the spelling, or list it under `outcomes` in screens.yaml.",
        ),
        "unknown-placeholder": (
            "Nothing would be filled in.",
            "Mend the spelling. Known are facts, the numbers of places.yaml, and those of the occasion.",
        ),
        "unknown-target": (
            "The conversation would have nowhere to go.",
            "Mend the spelling; states of another phase need their full name, `phase.state`.",
        ),
        "unknown-value": (
            "The fact never has this value, so the condition could not hold.",
            "Take one of the ids of the answers.",
        ),
        "wrong-fact": (
            "Something else is needed here, such as a number.",
            "Name a fact of the kind that the sentence says.",
        ),
        "wrong-kind": (
            "The machine needs a question at emergency and urgent, and a `say` at soon.",
            "Change the key that says what the state is.",
        ),
    },
}

_OTHERS: Mapping[str, dict[str, tuple[str, str, str]]] = {
    _SAFETY: {
        "level-lowered": (
            "a red flag below the level that the contract names",
            "A lower level lets advice through that this flag must stop.",
            "Put the level back. If a clinician decided so, change `safety: at_least` in dialogue.yaml too.",
        ),
        "raise-rule-lost": (
            "a red flag that no longer becomes more urgent where the contract says so",
            "Two signs together can be an emergency though each alone is not.",
            "Put the `raise` line back. If a clinician decided so, change `safety: raised` in dialogue.yaml too.",
        ),
        "answer-turned": (
            "a red flag that another answer raises than the contract says",
            '"Can you take four steps?" is a sign when it is answered "no". Turned round, everybody who has it is missed.',
            "Put `flagged_by` back. If the question was turned round, change `safety: flagged_by` in dialogue.yaml too.",
        ),
        "asked-of-fewer": (
            "a red flag that is asked of fewer people than the contract says",
            "Whoever is not asked is given advice as if the sign were not there.",
            "Take `only_when` away, or widen it. If a clinician decided so, change `safety: only_when` too.",
        ),
        "taken-back-sooner": (
            "a red flag that can be taken back sooner than the contract says",
            "Some signs must stand whatever is said next, such as too many tablets.",
            "Put `take_back_after` back. If a clinician decided so, change `safety: take_back_after` too.",
        ),
        "flag-not-required": (
            "an urgent or emergency flag that need not be asked before advice",
            "Somebody with this sign could be told how to ice the knee.",
            "Write `ask_before_advice: all`, or add the flag to the list.",
        ),
        "allowed-too-far": (
            "a contract that allows advice at urgent or emergency, or what its own `never_at` rules out",
            "Whoever has to be seen today is told only how to get help; anything else keeps them at home.",
            "Take it out. What may be done until then stands under `do` of the red flag. If a clinician decided so, change "
            "`safety: never_at` too.",
        ),
        "old-answer-counts": (
            "an answer that makes a red flag more urgent, is asked once only, and is never forgotten",
            'Who said "my head is fine" last week would not be asked again after the next fall.',
            "List the fact under `kept: of_flags` in dialogue.yaml: it is forgotten when the flag is taken back.",
        ),
        "advice-without-label": (
            "a state that speaks of a measure and has no label of the contract",
            "Without a label nothing keeps it from people who must not have it.",
            "Give it the label that the sentence names. If it advises nothing, write `no_advice: true`.",
        ),
        "no-emergency-number": (
            "an emergency text that does not always give the number to call",
            "Somebody who needs help now must not have to look the number up.",
            "Write `{emergency_number}` in a part that has no `when`.",
        ),
        "escalation-says-too-little": (
            "an escalation that does not always say what its red flags tell to do and not to do",
            "Whoever must be seen would be left with the level alone: go, but not how, and not what does harm.",
            "Write `{do}` and `{do_not}` (or `{first_do}` and `{first_do_not}`) in parts that have no `when`.",
        ),
        "not-sure-led-on": (
            'a question where an answer tells of an urgent sign and "not sure" leads on as if it did not',
            "Who is not sure may have the sign. At urgent and emergency, not sure counts as yes.",
            "Let the line hold for `not_sure` too. If the sign was asked before by itself, and a clinician agrees, name the "
            "question under `safety: not_sure_leads_on` in dialogue.yaml.",
        ),
        "no-take-back": (
            "an escalation in which a slip cannot be corrected",
            "A person who tapped wrongly would be held there, and would learn to tap past warnings.",
            "Offer an answer with `to: take_back`; the flag's own question is asked again.",
        ),
        "phrase-not-heard": (
            "a phrase of `heard_as` that does not raise its flag",
            "Somebody who writes just that would go unheard.",
            "Try variants with `kneebot hear`. Keep the phrase as people write it; split it if it tells two things.",
        ),
        "phrase-misheard": (
            "a phrase of `not_heard_as` that raises its flag",
            "A false alarm for harmless words makes people stop reading warnings.",
            "Try it with `kneebot hear`: it says which phrase fires. Make that phrase more exact.",
        ),
        "phrase-too-plain": (
            "a phrase of `heard_as` that makes a plain answer such as yes or no raise its flag",
            "Everybody who types that answer would be sent to care.",
            "Write the phrase as people tell of the sign, with the sign in it.",
        ),
        "phrase-heard-worse": (
            "a phrase of `heard_as` that also raises a more urgent flag",
            "It may be right, and may be a false alarm: somebody should have looked.",
            "Look whether the words do tell of the other flag. If not, add them to that flag's `not_heard_as`.",
        ),
        "phrase-not-learned": (
            "a red flag whose phrases changed since `kneebot learn` ran",
            "The new phrases are heard, but only word by word: what else people say for them is not weighed.",
            "Run `kneebot learn`, then `kneebot check` and `kneebot test`.",
        ),
        "phone-number": (
            "a telephone number in a text",
            "It is right in one country only, and nobody would find it when it changes.",
            "Put the number into places.yaml and write its placeholder, such as `{urgent_line}`.",
        ),
    },
    _PROOF: {
        "not-escalated": (
            "an answer that tells of a red flag and does not lead to its escalation",
            "The warning would not be said.",
            "Let the machine lead: raise the flag with `red_flag` and do not route around it.",
        ),
        "flag-without-guard": (
            "a red flag that the contract requires and no guard asks",
            "Advice could be given to somebody with this sign who was never asked.",
            "Add the flag to a `guard` that comes before the advice.",
        ),
        "advice-before-guard": (
            "a way to advice on which a red flag was not asked",
            "The advice could harm somebody who has the sign. The conversation shown is the shortest.",
            "Lead through the guard first, or let the line go to `next_guard`.",
        ),
        "advice-after-escalation": (
            "a way to advice at a level that does not allow it",
            "Somebody who must be seen would be told to go on at home.",
            "Lead elsewhere at that level: `when: {level: self_care}` on the line, or another target.",
        ),
        "closed-after-escalation": (
            "a way at urgent or emergency into a phase that is closed then",
            "Nobody gets there: the escalation is said again, and the button seems broken.",
            "Lead elsewhere at that level: `when: {level: [self_care, soon]}` on the answer or line, or another target.",
        ),
        "forbidden-advice": (
            "a way to advice that a raised red flag forbids",
            "This flag rules the advice out by itself (`forbids`).",
            "Put `when: {flags: {none: [...]}}` on the line, and a kinder way for the others below it.",
        ),
        "dead-end": (
            "a state that may have no way on",
            "The conversation would stop without a word.",
            "End `then` with a line that has `to` and no `when`.",
        ),
        "trap": (
            "a state from which no way leads to an end",
            "A person could go round in circles and never be done.",
            "Give one of the states on the way a line to an `end`.",
        ),
        "endless": (
            "states that lead to each other without ever waiting",
            "The bot would talk without end.",
            "Let one of them ask something, or give a `say` a `button`.",
        ),
        "unreachable": (
            "a state that no conversation comes to",
            "What it says is never said; often a line that led there was lost.",
            "Lead to it, or delete it. If people may still stand there, see `was` and `landings`.",
        ),
    },
    _CONDITIONS: {
        "never-true": (
            "a condition that can never hold",
            "What hangs on it never happens: a text never said, a rule never applied.",
            "Look for a slip: two values at once, a range outside of the question's, a level never met here.",
        ),
        "shadowed": (
            "a line that is never taken, because the lines above it take all of its cases",
            "The first line that holds is taken; this one leads nobody anywhere.",
            "Move it up, make those above it narrower, or delete it.",
        ),
        "overlap": (
            "two lines over the same facts that can both hold",
            "Which one is taken depends on their order; a range that begins one too early is the usual slip.",
            "Let the ranges or answers not touch; or let the upper line be a special case of the lower one.",
        ),
        "no-last-resort": (
            "a list of lines that leaves somebody without a way",
            "Whoever fits none of the lines would be stuck.",
            "End the list with `- to: ...` without `when`. A line to `next_guard` does not count: it may fall through.",
        ),
        "reason-unsaid": (
            "a reason for a cause that may count without words",
            "Whoever reads what could fit is not told all that speaks for it.",
            "Give each answer of the reason's `when` its words, or end the list with words that have no `when`.",
        ),
        "same-words": (
            "a word that stands for two answers of one question",
            'Somebody who types it could be taken for either; "not sure" taken for "no" is the worst of it.',
            "Keep it under `also` of one of them.",
        ),
        "fact-too-early": (
            "a fact that is used where it cannot be known yet",
            "The condition can only fail there, and a placeholder would be empty.",
            "Ask the question before, or use the fact later.",
        ),
    },
    _UNUSED: {
        "unused-flag": (
            "a red flag that nothing asks, raises or hears",
            "It protects nobody.",
            "Add it to a `guard`, or delete it.",
        ),
        "unused-cause": (
            "a cause that can never be shown",
            "Its words are never read.",
            "Look at its points, at `enough` and at its `need`; or delete it.",
        ),
        "unused-item": (
            "a screen item that no `screen` asks",
            "A safety question that is not asked protects nobody.",
            "Add it to a `screen`. Items with `when` have to be listed too: they count where they stand.",
        ),
        "unused-fact": (
            "a fact that nothing looks at: no condition, no text, and not the summary",
            "It is asked or set for nothing; often the condition that looked at it was lost.",
            "Use it, list it in summary.yaml, or delete the question and the lines that `set` it.",
        ),
        "unused-outcome": (
            "an outcome of a screen that nothing depends on",
            "The answers would change nothing.",
            "Let a route look at it, or delete it.",
        ),
        "unused-medium": ("a file in `media/` that no file names", "Nobody sees it.", "Name it, or delete it."),
        "unused-number": (
            "a number of a place that no text says",
            "It has to be kept right for nothing.",
            "Say it where it helps, or delete the key.",
        ),
        "unused-advice": (
            "an advice label that no state carries",
            "The contract speaks of something that is not there; often a state lost its label.",
            "Label the states that give it, or take it out of `safety: advice`.",
        ),
        "unused-text": (
            "a `why` where nobody can ask",
            "The state goes on by itself, so nobody is there to type /why.",
            "Move it to the question that follows, or delete it.",
        ),
    },
    _TELEGRAM: {
        "text-over-limit": (
            "a text that does not fit into one message with its placeholders filled",
            "It would come in two messages; a warning should not be cut in two.",
            "Say less, or split it over two states.",
        ),
        "button-over-limit": (
            "a label that does not fit onto its button, with the box of a list before it",
            "The end of it would not be seen.",
            "Say it in fewer words. Pictures and some letters count two.",
        ),
        "description-over-limit": (
            "a description that is too long as Telegram counts",
            "Telegram refuses it, and the bot would start without.",
            "Say less. Pictures and some letters count two.",
        ),
    },
    _SAID: {
        "reading-level": (
            "a text that is harder to read than grade 8",
            "People in pain read less well; those who read least need it most.",
            "Shorter sentences, shorter words, one thing at a time. Screens may name medicines: they are not counted.",
        ),
        "long-sentence": (
            "a sentence of more than 15 words",
            "Long sentences are lost on a telephone.",
            "Make two of it.",
        ),
    },
    _SOURCE: {
        "missing-source": (
            "a red flag, cause, screen item, measure or exercise without a source",
            "Nobody could check it, nor know when it has to change. Before a release it is an error.",
            "Add `source: {seed: [...], refs: [...], reviewed_by: null, review_by: ...}`.",
        ),
        "overdue-review": (
            "something that was to be reviewed by now, or has no date for it",
            "Advice grows old. Before a release it is an error.",
            "Have it reviewed, and set `reviewed_by` and the next `review_by`.",
        ),
        "not-reviewed": (
            "something that no clinician has signed (told only before a release)",
            "What is released must have been read by somebody who answers for it.",
            "Have it reviewed, and write who did it under `reviewed_by`.",
        ),
        "number-not-checked": (
            "numbers of a place that nobody has checked (told only before a release)",
            "Whoever needs help now calls what stands there.",
            "Look the numbers up at a page of that country's government, and write the day under `checked`.",
        ),
        "seed-not-said": (
            "a statement of the source text that nothing carries",
            "Every statement has to be said somewhere; `statements` in dialogue.yaml says how many there are.",
            "Say it, and name it under `seed` in the `source` of that state.",
        ),
    },
}


def _all() -> dict[str, Code]:
    found = {}
    for group, codes in _READING.items():
        for name, (why, mend) in codes.items():
            found[name] = Code(READING[name], why, mend, group)
    for group, others in _OTHERS.items():
        for name, (about, why, mend) in others.items():
            found[name] = Code(about, why, mend, group)
    return found


CODES: Mapping[str, Code] = _all()
"""All of them: of reading, of the rules, of the proof."""
