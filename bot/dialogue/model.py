"""The records of one dialogue, frozen, each with its place in the author's files. Knows no conversation and no YAML library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import IntEnum

from bot.dialogue.conditions import Condition, FactValue
from bot.dialogue.problems import Mark
from bot.dialogue.texts import Part, Text


class Level(IntEnum):
    """How urgent it is, mildest first (clinical brief, head): none of these, days, the same day, now."""

    SELF_CARE = 0
    SOON = 1
    URGENT = 2
    EMERGENCY = 3

    @property
    def word(self) -> str:
        """As authors write it: `self_care`, `soon`, `urgent`, `emergency`."""
        return self.name.lower()

    @classmethod
    def of(cls, word: str) -> Level:
        """Raises KeyError when `word` is no level."""
        return cls[word.upper()]


LEVEL_WORDS = tuple(level.word for level in Level)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from and who has reviewed it. `seed` are statement ids (S1..S41), `refs` source keys."""

    seed: tuple[str, ...] = ()
    refs: tuple[str, ...] = ()
    reviewed_by: str | None = None
    review_by: date | None = None


@dataclass(frozen=True, slots=True)
class Branch:
    """One line under `then`: where the conversation goes, or which red flags it raises, when its condition holds.

    `to` is a state's full name or one of SPECIAL_TARGETS; None only where the branch does nothing but raise.
    """

    mark: Mark
    to: str | None = None
    when: Condition | None = None
    red_flags: tuple[str, ...] = ()
    set: Mapping[str, FactValue] = field(default_factory=dict)
    rescreen: bool = False
    """Every red flag has to be asked again from here on."""
    new_episode: bool = False
    """What was told of the episode before is forgotten (see `Kept`). Every red flag is asked again as well."""
    copy: Mapping[str, str] = field(default_factory=dict)
    """Fact -> another fact whose value it gets, as it is now; forgotten when the other is not known."""
    did: Text | None = None
    """Something that was done, for the physician's list; it is noted with the time."""

    @property
    def changes_something(self) -> bool:
        """Whether it does more than lead somewhere."""
        return bool(self.set or self.copy or self.rescreen or self.new_episode or self.did)


RESUME = "resume"
NEXT_GUARD = "next_guard"
TAKE_BACK = "take_back"
START_OVER = "start_over"
SPECIAL_TARGETS = (RESUME, NEXT_GUARD, TAKE_BACK, START_OVER)
"""`resume`: where it was interrupted. `next_guard`: the first guard that still has something to ask; falls through
when there is none. `take_back`: asks the raised red flags' own questions again. `start_over`: what was told no longer
counts, and the first question comes; red flags stay raised and are asked about first."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One offered answer. Its id is what the fact becomes."""

    id: str
    label: str
    mark: Mark
    also: tuple[str, ...] = ()
    to: str | None = None
    red_flags: tuple[str, ...] = ()
    set: Mapping[str, FactValue] = field(default_factory=dict)
    when: Condition | None = None
    rescreen: bool = False
    did: Text | None = None
    comes_back: bool = False
    """`resume` leads back to the question or step that was answered so, which then begins anew."""


@dataclass(frozen=True, slots=True)
class Choose:
    """Exactly one of `answers`."""

    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """Any number of `answers`, then done; or none of them."""

    answers: tuple[Answer, ...]
    none_label: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number from `minimum` to `maximum`, both allowed, in `unit` (shown to the person). `buttons` are offered to tap."""

    minimum: float
    maximum: float
    unit: str = ""
    buttons: tuple[float, ...] = ()
    decimals: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """The person's own words, kept for the summary, at most `longest` characters."""

    longest: int = 1000


Shape = Choose | Tick | Number | Words


@dataclass(frozen=True, slots=True)
class Limit:
    """How long some steps of a routine may take together, whatever interrupts them. `name` is the first of them.

    `to` is where it goes when the time is over; `left` is said when a command leads away from them before.
    """

    name: str
    mark: Mark
    after: timedelta
    to: str
    left: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What every state has. `name` is `phase.state`."""

    name: str
    mark: Mark
    then: tuple[Branch, ...] = ()
    why: Text | None = None
    advice: frozenset[str] = frozenset()
    no_advice: bool = False
    """Its author says that it advises nothing, whatever words it uses."""
    gives: tuple[str, ...] = ()
    """Content labels: what is offered here (ice, elevation, calf_raise ...), as vignettes name it."""
    topics: tuple[str, ...] = ()
    """Other names under which a rehearsal may look for this question."""
    was: tuple[str, ...] = ()
    source: Source = Source()
    document: str | None = None
    """A document sent along with the text: `summary` or `export`."""
    effect: str | None = None
    """Something done to what is kept: `forget` erases all of it."""
    limit: Limit | None = None
    """Steps of routines: the limit that runs while the conversation is here."""

    @property
    def phase(self) -> str:
        return self.name.partition(".")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Say(State):
    """Says something and goes on; with `button`, only when the person taps it."""

    text: Text
    button: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask(State):
    """Asks one thing. `fact` is the name under which the answer is kept."""

    text: Text
    shape: Shape
    fact: str
    again: Text | None = None
    """Kinder words for when the answer was not understood."""
    more: Text | None = None
    """Said right after the question, as a message of its own, where a part of it holds."""
    not_sure: bool = False
    skip: bool = False
    columns: int = 1
    silence: timedelta | None = None
    """When nobody answers for so long, the conversation goes on to `silence_to` (steps of routines)."""
    silence_to: str | None = None
    gentle: bool = False
    """That time keeps out of the quiet hours, like a reminder (questions that are no step of a routine)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard(State):
    """Asks red flags: one with its own question, several as a list with "none of these"."""

    flags: tuple[str, ...]
    text: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen(State):
    """Asks safety questions of care measures (screens.yaml); not sure counts as yes."""

    items: tuple[str, ...]
    text: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Route(State):
    """Says nothing; the first branch that holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggest(State):
    """Names at most three possible causes with the reasons the person gave; `none` when no cause has points enough."""

    text: Text
    none: Text
    after: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold(State):
    """One waiting step of a routine: says something, waits, then goes on. Answers, if any, leave it early."""

    text: Text
    length: timedelta
    answers: tuple[Answer, ...] = ()
    bar: bool = False
    """Show a running bar that is edited in place."""
    too_late: timedelta | None = None
    """When the timer is later than this, the step is skipped to `late`."""
    late: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(State):
    """Arms a reminder and goes on at once; when it is due, the conversation enters `opens`. Without a delay it only cancels."""

    delay: timedelta | None = None
    opens: str | None = None
    at: time | None = None
    """Local time of day to which the reminder is moved; None: exactly after `delay`."""
    cancels: tuple[str, ...] = ()
    """Names of check-ins that are called off on the way (for a state that stops reminders)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class End(State):
    """Says goodbye. Commands and red flags are still heard; whoever writes again goes on with `then`, if there is one."""

    text: Text


AnyState = Say | Ask | Guard | Screen | Route | Suggest | Hold | CheckIn | End


@dataclass(frozen=True, slots=True)
class Raise:
    """A rule that makes a raised flag more urgent (clinical brief 2.2)."""

    when: Condition
    to: Level
    mark: Mark


@dataclass(frozen=True, slots=True)
class RedFlag:
    """One red flag. `flagged_by` is the tapped answer that raises it ("yes" or "no").

    `line` is the short statement of lists, true when the flag is there. `only_when` None: asked of everyone.
    `raised_when` are conditions over facts that raise it without asking. `take_back_after` is how long it cannot be
    taken back. `instead` replaces the text of the escalation when this flag is the worst. `forbids` are advice labels
    that this flag alone rules out. `no_reminders`: once it was told of, nothing comes by itself any more, because somebody
    else may see the phone.
    """

    id: str
    mark: Mark
    level: Level
    question: str
    line: str
    why: str
    do: tuple[str, ...]
    do_not: tuple[str, ...]
    flagged_by: str = "yes"
    only_when: Condition | None = None
    raised_when: tuple[Condition, ...] = ()
    raises: tuple[Raise, ...] = ()
    heard_as: tuple[str, ...] = ()
    not_heard_as: tuple[str, ...] = ()
    take_back_after: timedelta = timedelta()
    instead: Text | None = None
    forbids: frozenset[str] = frozenset()
    no_reminders: bool = False
    gives: tuple[str, ...] = ()
    source: Source = Source()


@dataclass(frozen=True, slots=True)
class Reason:
    """Points for or against a cause, with the words that say why: those parts of `because` that hold, each by itself."""

    when: Condition
    points: int
    because: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Cause:
    """A possible cause with the brief's points (section 3.2). `against` points are positive numbers that are taken off."""

    id: str
    mark: Mark
    label: str
    need: Condition
    points_for: tuple[Reason, ...]
    points_against: tuple[Reason, ...]
    explain: str
    helps: str
    lasts: str
    physician: str
    always_shown: bool = False
    source: Source = Source()


@dataclass(frozen=True, slots=True)
class CauseTable:
    """The causes and the rule for showing them (brief 3.1): enough points, not far below the best, at most so many."""

    causes: tuple[Cause, ...] = ()
    enough: int = 4
    within: int = 2
    at_most: int = 3


@dataclass(frozen=True, slots=True)
class ScreenItem:
    """A safety question of a care measure. `when` set: answered by facts and never asked. `outcomes`: outcome name -> value."""

    id: str
    mark: Mark
    question: str
    line: str
    outcomes: Mapping[str, str]
    when: Condition | None = None
    only_when: Condition | None = None
    source: Source = Source()


@dataclass(frozen=True, slots=True)
class ScreenTable:
    """All safety questions, and each outcome's values, mildest first: the worst of the answers counts."""

    items: Mapping[str, ScreenItem] = field(default_factory=dict)
    outcomes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """A country with its numbers. `values` fill the placeholders (`emergency_number`, `crisis_line`, ...)."""

    id: str
    label: str
    mark: Mark
    also: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    checked: date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class RaiseRule:
    """A promise of the contract: when the condition holds, this raised red flag is at least so urgent.

    `to` None: when it holds, the flag is raised without being asked.
    """

    flag: str
    when: Condition
    mark: Mark
    to: Level | None = None


@dataclass(frozen=True, slots=True)
class SummarySection:
    """One part of the summary: a heading, and the facts under it with what each is called there.

    `over_time` are facts of which every answer is listed with its time; `done`: everything that was done is listed here,
    and this is said when nothing was.
    """

    heading: str
    facts: Mapping[str, str] = field(default_factory=dict)
    over_time: Mapping[str, str] = field(default_factory=dict)
    done: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """How the page for the physician is worded. `levels`: what each level is called; `words`: all other lines."""

    words: Mapping[str, str]
    levels: Mapping[Level, str]
    sections: tuple[SummarySection, ...]


@dataclass(frozen=True, slots=True)
class Safety:
    """The dialogue's contract. `ask_before_advice` are the flags required; `allowed_at` lists advice a level still allows.

    The rest repeats what red_flags.yaml must say, so that a slip there is seen: the lowest level of each red flag, the
    rules that raise one or make it more urgent, which are asked so that "no" is the sign, which are asked of some people
    only (None: nothing is promised of that), and how long one stands at least. `never_at` is what `allowed_at` must never
    hold. `words` tell advice by its words: a state that says one needs a label. `not_sure_leads_on` are the questions
    whose "not sure" need not count as the sign that another answer tells of.
    """

    advice: tuple[str, ...]
    ask_before_advice: tuple[str, ...]
    allowed_at: Mapping[Level, frozenset[str]]
    at_least: Mapping[Level, tuple[str, ...]] = field(default_factory=dict)
    raised: tuple[RaiseRule, ...] = ()
    flagged_by: Mapping[str, str] | None = None
    only_when: Mapping[str, Condition] | None = None
    take_back_after: Mapping[str, timedelta] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    never_at: Mapping[Level, frozenset[str]] = field(default_factory=dict)
    not_sure_leads_on: frozenset[str] = frozenset()

    def at_most(self, level: Level) -> frozenset[str]:
        """What may be advised at a level whatever `allowed_at` says: nothing once somebody has to be seen today."""
        if level >= Level.URGENT:
            return frozenset()
        return frozenset(self.advice) - self.never_at.get(level, frozenset())


@dataclass(frozen=True, slots=True)
class Kept:
    """Facts that outlast others. `restart`: known after /restart. `new_episode`: known in a new episode, beside those.

    `of_flags` are the other way round: facts that were asked because of a raised red flag. They are forgotten when it is
    taken back, so that they do not decide about the next one.
    """

    restart: frozenset[str] = frozenset()
    new_episode: frozenset[str] = frozenset()
    of_flags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Silence:
    """When nobody answers: how long until which words, in this order."""

    after: tuple[timedelta, ...] = ()


@dataclass(frozen=True, slots=True)
class Dialogue:
    """One dialogue, whole. `version` is a digest of its files; `states` are in the order of the files."""

    name: str
    version: str
    title: str
    start: str
    states: Mapping[str, AnyState]
    red_flags: Mapping[str, RedFlag]
    causes: CauseTable
    screens: ScreenTable
    places: Mapping[str, Place]
    unknown_place: Place
    place_fact: str
    facts: Mapping[str, tuple[str, ...] | None]
    """Every fact that can be known, with its closed list of values; None for numbers and words."""
    counts_up: frozenset[str]
    """Number facts that grow by one a day after they were told."""
    safety: Safety
    commands: Mapping[str, str]
    """Telegram command -> state it leads to (menu, privacy, summary, plan ...)."""
    command_texts: Mapping[str, str]
    """Every command in Telegram's menu, with its description, in order."""
    open_phases: Mapping[Level, frozenset[str]]
    """Phases whose states go on by themselves at urgent and emergency; all others lead back to the escalation."""
    progress: frozenset[str]
    """Phases that show "4 of 9"."""
    messages: Mapping[str, Text]
    silence: Silence
    landings: Mapping[str, str]
    """Removed state -> state where people who stood there go on."""
    description: str = ""
    short_description: str = ""
    source: Source = Source()
    summary: Summary | None = None
    kept: Kept = Kept()
    learned: bytes = b""
    """What `kneebot learn` wrote for the hearing of typed words; empty where nothing was learned."""
    statements: int = 0
    """How many statements (S1, S2, ...) the text has that the dialogue is made from; each has to be said somewhere."""

    def red_flags_by_urgency(self) -> tuple[RedFlag, ...]:
        """Worst level first, then in the order of the file."""
        return tuple(sorted(self.red_flags.values(), key=lambda flag: -flag.level))
