"""A small dialogue written for engine tests: every kind of state, few words."""

from __future__ import annotations

from functools import cache

from bot.dialogue.message_keys import MESSAGE_KEYS
from bot.dialogue.reading import read_sources
from bot.engine.machine import Script

DIALOGUE = """
name: shin
title: A sore shin
start: intro.hello
place: country
safety:
  advice: [causes, home_care, exercise]
  ask_before_advice: all
  allowed_at:
    emergency: []
    urgent: []
    soon: [causes, home_care]
facts:
  stage: [none, gentle]
counts_up: [days]
commands: {menu: menu.main}
menu: {start: Start, menu: Menu, back: Back}
silence: [20 minutes, 1 day]
landings: {care.gone: menu.main}
"""

RED_FLAGS = """
no_breath:
  level: emergency
  question: Is it hard to breathe?
  line: Hard to breathe
  why: It may be a clot.
  do: [Call now.]
  do_not: [Do not wait.]
  heard_as: [i cannot breathe, hard to breathe]
too_many_pills:
  level: emergency
  question: Did you take too many pills?
  line: Too many pills
  why: It can harm the liver.
  do: [Call now.]
  do_not: [Do not wait.]
  take_back_after: 24 hours
  heard_as: [took too many pills]
no_weight:
  level: urgent
  question: Can you stand on it?
  flagged_by: no
  line: I cannot stand on it
  why: It may be broken.
  do: [Be seen today.]
  do_not: [Do not walk on it.]
  raise: [{when: {pain: {min: 9}}, to: emergency}]
  heard_as: [cant stand on it]
strong_pain:
  level: urgent
  question: Is the pain very strong?
  line: Very strong pain
  why: It does not fit soreness.
  do: [Be seen today.]
  do_not: [Do not push on.]
  raised_when: {pain: {min: 8}}
  heard_as: [agony]
after_fall:
  level: urgent
  question: Did the bone hurt after the fall?
  line: Bone hurts
  why: It may be broken.
  do: [Be seen today.]
  do_not: [Do not walk on it.]
  only_when: {not: {begin: slow}}
  heard_as: [bone hurts since the fall]
too_long:
  level: soon
  question: Is it sore for more than three days?
  line: Sore for more than three days
  why: It should be better by now.
  do: [Book a visit.]
  do_not: [Do not run.]
  heard_as: [sore for a week]
worse:
  level: soon
  question: Is it worse than yesterday?
  line: Worse than yesterday
  why: It should ease.
  do: [Book a visit.]
  do_not: [Do not run.]
  forbids: [home_care]
  heard_as: [worse than yesterday]
"""

PHASES = {
    "intro": """
phase: intro
states:
  hello: {say: Hello., then: begin}
  begin:
    ask: How did it begin?
    why: A fall needs other checks.
    answers: {slow: Slowly, fall: {label: A fall, also: [i fell]}}
    not_sure: true
    then: checks.first
""",
    "checks": """
phase: checks
progress: true
states:
  first: {guard: [no_breath, too_many_pills], then: weight}
  weight: {guard: [no_weight], then: pain}
  pain:
    ask: How bad is it?
    again: A number from 0 to 10, please.
    number: {min: 0, max: 10}
    skip: true
    then: more
  more: {guard: [strong_pain, after_fall], then: slow}
  slow: {guard: [too_long, worse], then: days}
  days: {ask: How many days ago?, number: {min: 0, max: 100}, then: causes.list}
""",
    "causes": """
phase: causes
states:
  list:
    suggest: This could fit.
    none: Nothing fits well.
    after: Only an exam can tell.
    advice: causes
    then:
      - {when: {flags: worse}, to: menu.main}
      - to: care.intro
""",
    "care": """
phase: care
states:
  intro:
    say: Rest it.
    advice: home_care
    gives: rest
    button: Go on
    then: ice_screen
  ice_screen:
    screen: [numb, raynaud]
    advice: home_care
    then:
      - {when: {ice: ok}, to: ice}
      - to: stretch_or_not
  ice:
    advice: home_care
    gives: ice
    routine:
      - hold: 15 minutes
        text: The ice is on.
        bar: true
        answers: {stop: {label: Stop, to: menu.main}}
        too_late: {after: 5 minutes, to: menu.main}
      - ask: How is the skin?
        answers: {fine: Fine, bad: {label: Bad, to: menu.main}}
        silence: {after: 5 minutes, to: menu.main}
    then: stretch_or_not
  stretch_or_not:
    route:
      - {when: {level: self_care}, to: stretch, set: {stage: gentle}}
      - {to: later, set: {stage: none}}
  stretch: {say: Stretch it., advice: exercise, gives: stretch, then: later}
  later: {check_in: {after: 1 day, opens: care.hello}, then: menu.main}
  hello:
    ask: Hello. Go on now?
    answers: {now: Now, never: {label: Never, to: menu.main}}
    then:
      - {when: {screened: false}, to: next_guard}
      - {to: checks.first, rescreen: true}
""",
    "menu": """
phase: menu
open_at: [urgent, emergency]
states:
  main:
    ask: What now?
    tick: {one: One, two: Two, three: Three}
    save_as: wishes
    then: place
  place: {ask: Where are you?, answers_from: places, save_as: country, then: bye}
  bye: {end: Goodbye.}
""",
    "escalation": """
phase: escalation
states:
  emergency:
    ask: |
      Emergency. Call {emergency_number} now.

      {why}

      {do}
      {do_not}

      You told me: {told}
    answers: {right: This is right, wrong: {label: I tapped wrongly, to: take_back}}
    then:
      - to: next_guard
      - to: menu.main
  urgent:
    ask: |
      Urgent. Be seen today.

      {do}
    answers: {right: This is right, wrong: {label: I tapped wrongly, to: take_back}}
    then:
      - to: next_guard
      - to: menu.main
  soon: {say: Book a visit within days., then: resume}
""",
}

CAUSES = """
causes:
  strain:
    label: A pulled muscle
    need: {begin: fall}
    for:
      - {when: {begin: fall}, points: 3, because: it began with a fall}
      - {when: {pain: {min: 3}}, points: 1, because: it hurts}
    against:
      - {when: {days: {min: 7}}, points: 2, because: it is a week old}
    explain: Some fibres were stretched.
    helps: Rest.
    lasts: Days.
    physician: It does not ease.
"""

SCREENS = """
outcomes: {ice: [ok, no]}
items:
  numb: {question: Is the skin numb?, line: Numb skin, gives: {ice: no}}
  raynaud: {question: Do your fingers go white?, line: White fingers, gives: {ice: no}}
"""

PLACES = """
unknown: {label: Somewhere else, emergency_number: "your local emergency number"}
places:
  uk: {label: United Kingdom, also: [england], emergency_number: "999", checked: null, source: a list}
"""


def _messages() -> str:
    lines = []
    for key in MESSAGE_KEYS:
        name = getattr(key, "key", key)
        lines.append(f'{name}: "({name})"')
    text = "\n".join(lines)
    for key, words in {
        "misheard_2": "(misheard_2) {options}",
        "flag_heard": "(flag_heard) {words} {question}",
        "flag_again": "(flag_again) {question}",
        "flag_sure": "(flag_sure) {line}",
        "nearest": "(nearest) {list}",
        "suggestion": "(suggestion) {cause} because {because}",
        "suggestion_against": "(against) {against}",
        "progress": "{n} of {m}",
        "timer_bar": "{bar} {left}",
        "and": "and",
    }.items():
        text = text.replace(f'{key}: "({key})"', f'{key}: "{words}"')
    return text


def sources() -> dict[str, bytes]:
    """The files of the dialogue, to be changed by tests."""
    files = {
        "dialogue.yaml": DIALOGUE,
        "red_flags.yaml": RED_FLAGS,
        "causes.yaml": CAUSES,
        "screens.yaml": SCREENS,
        "places.yaml": PLACES,
        "messages.yaml": _messages(),
        **{f"phases/{name}.yaml": text for name, text in PHASES.items()},
    }
    return {name: text.encode() for name, text in files.items()}


@cache
def shin() -> Script:
    """The dialogue, ready to run."""
    return Script(read_sources(sources()))


@cache
def shin_with_a_shortcut() -> Script:
    """The same, with a command that leads straight to advice: what `check` refuses, the machine has to withstand."""
    files = sources()
    return Script(read_sources({**files, "dialogue.yaml": with_a_shortcut(files["dialogue.yaml"])}))


def with_a_shortcut(contract: bytes) -> bytes:
    """dialogue.yaml with the command /care."""
    return contract.replace(b"commands: {", b"commands: {care: care.intro, ")
