"""A small dialogue for these tests: a sore wrist. Its messages and places are those of the shipped dialogue."""

from __future__ import annotations

from pathlib import Path

from bot.dialogue.model import Dialogue
from bot.dialogue.reading import read_sources

SHIPPED = Path(__file__).parents[2] / "dialogues" / "knee"

DIALOGUE = """\
name: wrist
title: A sore wrist
start: talk.welcome
place: country
safety:
  advice: [causes, home_care, medicine, exercise_strength]
  ask_before_advice: all
  allowed_at: {emergency: [], urgent: [], soon: [causes, home_care, medicine]}
facts:
  stage: [none, gentle, strength]
commands: {menu: menu.main, plan: menu.plan}
menu: {start: Start, menu: Menu}
silence: [20 minutes]
landings: {}
description: General facts about a sore wrist.
short_description: Facts, no diagnosis.
"""
RED_FLAGS = """\
cold_hand:
  level: emergency
  question: Is your hand cold, white or blue?
  line: My hand is cold, white or blue
  why: The blood flow may be blocked.
  do: [Keep it still.]
  do_not: [Do not wait.]
  heard_as: [my hand has gone cold and white]
numb_hand:
  level: urgent
  question: Is your hand numb?
  line: My hand is numb
  why: A nerve may be hurt.
  do: [Get seen today.]
  do_not: [No bandage.]
  raise: [{when: {start: fall}, to: emergency}]
  heard_as: [my hand is numb]
  gives: [sling]
no_grip:
  level: urgent
  question: Can you hold a cup?
  flagged_by: no
  line: I cannot hold a cup
  why: It may be broken.
  do: [Get seen today.]
  do_not: [Do not lift.]
  heard_as: [i cannot hold a cup]
long_sore:
  level: soon
  question: Has it been sore for more than three days?
  line: Sore for more than three days
  why: It should be fading.
  do: [Book a visit.]
  do_not: [Do not train.]
  raised_when: {days: {min: 4}}
"""
CAUSES = """\
enough: 2
causes:
  strain:
    label: A strain
    need: {activity: typing}
    for: [{when: {activity: typing}, points: 3, because: you typed}]
    explain: Too much of it.
    helps: Rest.
    lasts: Days.
    physician: It stays.
  sprain:
    label: A sprain
    need: {start: [twist, fall]}
    for: [{when: {start: [twist, fall]}, points: 2, because: you turned it}]
    explain: A band was stretched.
    helps: Rest.
    lasts: Weeks.
    physician: It stays.
"""
SCREENS = """\
outcomes:
  tablet: [ok_short, ask_first, avoid]
  gel: [ok_short, ask_first, avoid]
items:
  n_ulcer: {question: An ulcer?, line: An ulcer, gives: {tablet: avoid, gel: ask_first}}
  n_asthma: {question: Asthma?, line: Asthma, gives: {tablet: ask_first, gel: ask_first}}
  n_old: {when: {age: {min: 60}}, question: Old?, line: Old, gives: {tablet: ask_first}}
"""
ESCALATION = """\
phase: escalation
open_at: [urgent, emergency]
states:
  emergency:
    ask: "This may be an emergency. Call {emergency_number} now."
    answers: {right: This is right, wrong: {label: I tapped wrongly, to: take_back}}
    then: talk.bye
  urgent:
    ask: Get seen today.
    answers: {right: This is right, wrong: {label: I tapped wrongly, to: take_back}}
    then:
      - to: next_guard
      - to: talk.bye
  soon:
    say: Book a visit within days.
    then: resume
"""
TALK = """\
phase: talk
open_at: [urgent, emergency]
states:
  welcome:
    say: I give facts about a sore wrist.
    then: opening
  opening:
    ask: What happened?
    words: {longest: 500}
    skip: true
    then: age
  age:
    ask: How old are you?
    number: {min: 0, max: 110}
    skip: true
    then: start
  start:
    ask: How did it start?
    answers: {twist: A twist, fall: A fall, slowly: Slowly}
    then: days
  days:
    ask: How many days?
    number: {min: 0, max: 100}
    then: signs
  signs:
    guard: [cold_hand, numb_hand]
    topics: [nerves]
    then: grip
  grip:
    guard: [no_grip]
    topics: [recheck_grip, confirm_grip]
    then: slow
  slow:
    guard: [long_sore]
    then: care.activity
  country:
    ask: Where are you?
    answers_from: places
    then: bye
  bye:
    end: Take care.
"""
CARE = """\
phase: care
states:
  activity:
    ask: What did you do?
    tick: {typing: {label: Typing, also: [keyboard]}, tennis: Tennis, other: Something else}
    then: list
  list:
    suggest: Here is what could fit.
    none: The pattern is not clear.
    advice: causes
    then: rest
  rest:
    ask: Rest it for a day.
    answers: {next: Go on, enough: {label: Enough, to: menu.main}}
    advice: home_care
    gives: rest
    then: screen
  screen:
    screen: [n_ulcer, n_asthma, n_old]
    then: pills
  pills:
    say: Here is what I think of tablets.
    advice: medicine
    then: gate
  gate:
    route:
      - {when: {level: soon}, to: closed, set: {stage: none}}
      - {when: {days: {max: 0}}, to: menu.main, set: {stage: gentle}}
      - {to: moves, set: {stage: strength}}
  closed:
    say: No exercises for now.
    button: OK
    then: menu.main
  moves:
    ask: Shall we train?
    answers: {later: {label: Later, to: menu.main}, now: {label: Now, to: hold}}
    advice: exercise_strength
    gives: squeeze
  hold:
    advice: exercise_strength
    routine:
      - repeat: 3
        steps:
          - hold: 10 seconds
            text: Squeeze.
            answers: {stop: {label: Stop, to: menu.main}}
            too_late: {after: 1 minute, to: menu.main}
    then: remind
  remind:
    check_in: {after: 1 day, opens: care.hello}
    then: menu.main
  hello:
    ask: Hello again. Is it better?
    answers: {better: Better, worse: Worse}
    then: menu.main
"""
MENU = """\
phase: menu
open_at: [urgent, emergency]
states:
  main:
    ask: What would you like to do?
    answers:
      rest: {label: Rest, to: care.rest, when: {screened: true}}
      moves: {label: Train, to: care.moves, when: {screened: true}}
      country: {label: Country, to: talk.country}
      bye: {label: Bye, to: talk.bye}
  plan:
    say: Be kind to your wrist.
    gives: kind_words
    then: main
"""


def small_files(**changed: str) -> dict[str, bytes]:
    """Path within the folder -> content; `changed` replaces a file's text by its stem."""
    texts = {
        "dialogue.yaml": DIALOGUE,
        "red_flags.yaml": RED_FLAGS,
        "causes.yaml": CAUSES,
        "screens.yaml": SCREENS,
        "phases/escalation.yaml": ESCALATION,
        "phases/talk.yaml": TALK,
        "phases/care.yaml": CARE,
        "phases/menu.yaml": MENU,
        # Its red flag with words of its own is not in this dialogue; an emergency that is takes its place.
        "messages.yaml": (SHIPPED / "messages.yaml").read_text("utf-8").replace("self_harm", "cold_hand"),
        "places.yaml": (SHIPPED / "places.yaml").read_text("utf-8"),
    }
    return {path: changed.get(Path(path).stem, text).encode() for path, text in texts.items()}


def small_dialogue(**changed: str) -> Dialogue:
    """The small dialogue, read."""
    return read_sources(small_files(**changed), "wrist")


def write_small(folder: Path, **changed: str) -> Path:
    """The small dialogue on disk."""
    for path, content in small_files(**changed).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder
