"""A patient on paper walks through the real engine: answers from facts, types the script's words. Knows no verdict.

The walk goes on until nothing new is asked. Then all that could still be read on that day is looked up: every button
that only leads somewhere is tried on copies of the conversation, while questions about the knee keep their true answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from bot.authoring.named import told_by_word
from bot.authoring.rehearsal import Line
from bot.authoring.vignettes import NONE, NOT_OFFERED, FactGiven, Outcome, ScriptLine, Vignette, with_groups
from bot.authoring.world import Scene, WatchedScript, World
from bot.dialogue.model import (
    START_OVER,
    TAKE_BACK,
    AnyState,
    Ask,
    Choose,
    End,
    Guard,
    Hold,
    Level,
    Number,
    RedFlag,
    Say,
    Screen,
    Suggest,
    Tick,
    Words,
)
from bot.engine import asking, guards, screens
from bot.engine.asking import DONE, NEXT, NO, NOT_SURE, SKIP, YES, Question
from bot.engine.causes import suggest
from bot.engine.conversation import Conversation
from bot.engine.draft import Draft
from bot.engine.events import ChoiceMade, CommandGiven, Event, TextReceived, TimerDue
from bot.engine.machine import ESCALATION, confirmation_of
from bot.engine.turn import EndlessTurn

MOST_TURNS = 400
MOST_VISITS = 2
"""A question that comes back more often than this asks nothing new."""
STAGE = "stage"
TABLET, GEL = "tablet", "gel"
"""The outcomes of the pain relief screens (clinical brief 4.5)."""
COMMANDS = ("menu", "plan", "summary")
"""Commands that may open advice."""
_FOR_OTHER = re.compile(r"\b(writes|asks|writing|asking|speaks|here) for\b(?!\s+(him|her|them)sel)", re.IGNORECASE)
_PARENT = re.compile(r"\b(parent|mother|father|mum|mom|dad|carer)\b", re.IGNORECASE)


class NoWayOn(Exception):
    """The walk came to a question that no answer leaves. `state` is where."""

    def __init__(self, state: str) -> None:
        super().__init__(f"no way on from {state}")
        self.state = state


def walk(script: WatchedScript, vignette: Vignette, watch: Callable[[Scene], None] | None = None) -> Outcome:
    """What comes out for this patient. `watch` is told every scene of the walk itself.

    Walked twice when the script has words whose topic is never asked: those are then typed at the next open question.
    """
    first = _Walk(script, vignette, homeless=frozenset())
    first.go()
    homeless = frozenset(line for line in vignette.script if line not in first.typed_in_place)
    last = _Walk(script, vignette, homeless, watch) if homeless or watch else first
    if last is not first:
        last.go()
    return last.outcome()


@dataclass(slots=True)
class _Walk:
    """One walk. `homeless` are script lines whose topic is never asked."""

    script: WatchedScript
    vignette: Vignette
    homeless: frozenset[ScriptLine]
    watch: Callable[[Scene], None] | None = None
    world: World = field(init=False)
    left: list[ScriptLine] = field(init=False)
    typed_in_place: set[ScriptLine] = field(default_factory=set)
    chat: list[Line] = field(default_factory=list)
    came_to: set[str] = field(default_factory=set)
    heard: set[str] = field(default_factory=set)
    causes: tuple[str, ...] = ()
    escalated_with: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.world = World(self.script, self._watched)
        self.left = list(self.vignette.script)

    def _watched(self, scene: Scene) -> None:
        self._take_down(scene)
        self._note(scene)
        if self.watch is not None:
            self.watch(scene)

    # The walk

    def go(self) -> None:
        """Until nothing new is asked and no word is left to type."""
        self.world.give("start")
        visits: dict[tuple[str, frozenset[str]], set[int]] = {}
        typed_at: tuple[str, int] = ("", -1)
        for _ in range(MOST_TURNS):
            conversation = self._conversation()
            state, here = self._state(), (conversation.state, conversation.turn)
            visited = visits.setdefault((conversation.state, frozenset(conversation.raised)), set())
            visited.add(conversation.turn)
            over = self._is_over(state) or len(visited) > MOST_VISITS
            line = self._line_for(state, over=over) if typed_at != here else None
            if line is not None:
                self._type(line, in_place=self._is_about(line, state))
                after = self._conversation()
                typed_at = (after.state, after.turn) if after.state == here[0] else ("", -1)
            elif over:
                return
            else:
                self._answer()

    def _is_over(self, state: AnyState | None) -> bool:
        menu = self.script.dialogue.commands.get("menu")
        return isinstance(state, End) or (state is not None and state.name == menu)

    def _line_for(self, state: AnyState | None, *, over: bool) -> ScriptLine | None:
        """The words to type now: of this topic; homeless ones at an open question; all that is left at the end."""
        for line in self.left:
            if self._is_about(line, state):
                return line
        is_open = isinstance(state, Ask) and isinstance(state.shape, Words)
        if is_open:
            return next((line for line in self.left if line in self.homeless), None)
        return self.left[0] if over and self.left and self.homeless else None

    def _is_about(self, line: ScriptLine, state: AnyState | None) -> bool:
        name = self._conversation().state
        if state is None:
            flag = self.script.flag_of_state.get(name)
            single = [guard for guard in self.script.guards if flag and guard.flags == (flag.id,)]
            return flag is not None and (line.at == flag.id or any(self._is_about_state(line, one) for one in single))
        return self._is_about_state(line, state)

    @staticmethod
    def _is_about_state(line: ScriptLine, state: AnyState) -> bool:
        names = {state.name, state.name.partition(".")[2], *state.topics}
        if isinstance(state, Ask):
            names.add(state.fact)
        if isinstance(state, Guard):
            names.update(state.flags)
        return line.at in names

    def _type(self, line: ScriptLine, *, in_place: bool) -> None:
        self.left.remove(line)
        if in_place:
            self.typed_in_place.add(line)
        self.chat.append(Line("person", line.words))
        self.world.write(line.words)

    def _answer(self) -> None:
        before = self._conversation()
        event = next(iter(self._answers(before)), None)
        if event is None:
            raise NoWayOn(before.state)
        self.chat.append(Line("person", self._shown(event)))
        match event:
            case ChoiceMade(choice=choice):
                self.world.tap(choice)
            case TextReceived(text=text):
                self.world.write(text)
            case TimerDue(due=due):
                self.world.let_pass(max(due, self.world.now) - self.world.now)
            case _:
                self.world.happen(event)
        if self._conversation() == before:
            raise NoWayOn(before.state)

    # Answers

    def _answers(self, conversation: Conversation) -> Iterator[Event]:
        """The true answer first; then, where a button only leads somewhere, the others that may be tried too."""
        world = self._copy(conversation)
        question, state = world.question(), self.script.state(conversation.state)
        if question is None:
            return
        turn = conversation.turn
        match state:
            case None:
                yield ChoiceMade(turn, self._about_flag(conversation))
            case Guard():
                yield ChoiceMade(turn, self._guarded(state, question, conversation))
            case Screen():
                yield ChoiceMade(turn, self._screened(question, conversation))
            case Hold():
                for choice in question.choices:
                    yield ChoiceMade(turn, choice.id)
                if conversation.until is not None:
                    yield TimerDue("hold", conversation.until)
            case Say():
                yield ChoiceMade(turn, NEXT)
            case Ask(shape=Words()):
                yield ChoiceMade(turn, SKIP) if state.skip else TextReceived("nothing to add")
            case Ask(shape=Number()):
                yield self._number(state, conversation)
            case Ask(shape=Tick()):
                yield ChoiceMade(turn, self._tick(state, question, conversation))
            case Ask():
                yield from (ChoiceMade(turn, choice) for choice in self._choose(state, question, conversation))
            case _:
                return

    def _about_flag(self, conversation: Conversation) -> str:
        """A red flag's own question, or whether it is to be taken back. What the script itself told of stands."""
        name = conversation.state
        flag, expect = self.script.flag_of_state[name], self.vignette.expect
        is_so = flag.id in expect.flags or (flag.id in expect.flags_ok_too and flag.id in conversation.heard)
        if name == confirmation_of(flag.id):
            return NO if is_so else YES
        return _truthful(flag, is_so=is_so)

    def _guarded(self, guard: Guard, question: Question, conversation: Conversation) -> str:
        lines = guards.lines_to_ask(self.script, guard, self._draft(conversation))
        so = {line.id for line in lines if self._is_flagged(line.id)}
        if not question.many:
            return _truthful(lines[0], is_so=lines[0].id in so)
        missing = [line.id for line in lines if line.id in so and line.id not in conversation.ticked]
        wrong = [ticked for ticked in conversation.ticked if ticked not in so and ticked not in conversation.raised]
        if missing or wrong:
            return f"+{missing[0]}" if missing else f"-{wrong[0]}"
        return DONE if conversation.ticked else asking.NONE

    def _is_flagged(self, flag: str) -> bool:
        """Whether a guard is told of it: when it is so, and no words still to be typed are there to tell it."""
        if flag not in self.vignette.expect.flags:
            return False
        return not any(heard.id == flag for line in self.left for heard in self.script.ear.hear(line.words).flags)

    def _screened(self, question: Question, conversation: Conversation) -> str:
        yes = self._yes_items()
        if not question.many:
            return YES if conversation.singly[0] in yes else NO
        lines = [choice.id[1:] for choice in question.choices if choice.id[:1] in ("+", "-")]
        missing = [item for item in lines if item in yes and item not in conversation.ticked]
        if missing:
            return f"+{missing[0]}"
        return DONE if conversation.ticked else asking.NONE

    def _yes_items(self) -> frozenset[str]:
        pregnant = ("n_pregnant",) if self.vignette.facts.get("pregnant") is True else ()
        return frozenset((*self.vignette.yes_items, *pregnant))

    def _number(self, state: Ask, conversation: Conversation) -> Event:
        value = self._given(state.fact)
        if isinstance(value, float):
            return TextReceived(f"{value:g}")
        if state.skip or state.not_sure:
            return ChoiceMade(conversation.turn, SKIP if state.skip else NOT_SURE)
        known = conversation.facts.get(state.fact)
        least = state.shape.minimum if isinstance(state.shape, Number) else 0
        return TextReceived(f"{known if isinstance(known, (int, float)) else least:g}")

    def _tick(self, state: Ask, question: Question, conversation: Conversation) -> str:
        value = self._given(state.fact)
        offered = [choice.id[1:] for choice in question.choices if choice.id[:1] in ("+", "-")]
        if value is None or isinstance(value, bool):
            return asking.NONE
        wanted = value if isinstance(value, tuple) else (str(value),)
        ticks = [id_ for id_ in wanted if id_ in offered]
        if wanted and not ticks and "other" in offered:
            ticks = ["other"]
        missing = [id_ for id_ in ticks if id_ not in conversation.ticked]
        if missing:
            return f"+{missing[0]}"
        return DONE if conversation.ticked else asking.NONE

    def _choose(self, state: Ask, question: Question, conversation: Conversation) -> Iterator[str]:
        """One answer of several: what the facts say; else what leaves things as they are; else, the way on."""
        offered = [choice.id for choice in question.choices]
        told = [id_ for id_ in self._wanted(state) if id_ in offered]
        if told:
            yield told[0]
            return
        plain = [id_ for id_ in (NO, NONE, SKIP, NOT_SURE) if id_ in offered]
        if plain and (YES in offered or NO in offered or NONE in offered):
            yield self._harmless((*plain, *offered), conversation)
            return
        onward = [id_ for id_ in offered if not self._turns_round(state, id_)]
        yield from sorted(onward, key=lambda id_: id_ in (SKIP, NOT_SURE))

    def _wanted(self, state: Ask) -> tuple[str, ...]:
        """Ids of the answer that the facts give, the best first."""
        value = self._given(state.fact)
        match value:
            case bool():
                return (YES if value else NO,)
            case float():
                return (f"{value:g}",)
            case str():
                return (value, "other")
            case tuple():
                return (*value, "other") if value else (NONE, NO)
        if state.fact == "who":
            if not _FOR_OTHER.search(self.vignette.who):
                return ("me",)
            return ("my_child", "someone_else") if _PARENT.search(self.vignette.who) else ("someone_else", "my_child")
        if state.fact == self.script.dialogue.place_fact:
            return ("elsewhere",)
        words = (*self.vignette.yes_items, *(name for name, given in self.vignette.facts.items() if given is True))
        return tuple(answer.id for word in words for _, answer in told_by_word((state,), word))

    def _given(self, fact: str) -> FactGiven | None:
        return self.vignette.facts.get(fact)

    def _harmless(self, ids: Iterable[str], conversation: Conversation) -> str:
        """The first answer that raises nothing; the first of all when each does."""
        several = tuple(dict.fromkeys(ids))
        for id_ in several:
            scene = self._copy(conversation).imagine(ChoiceMade(conversation.turn, id_))
            same_level = scene.after.level <= conversation.level
            if self._denies(conversation, scene.after):
                continue
            if same_level and scene.after.raised.keys() <= conversation.raised.keys() and not scene.after.pending:
                return id_
        return several[0]

    def _denies(self, before: Conversation, after: Conversation) -> bool:
        """Whether a fact that the vignette gives was there and is another one now."""
        given = self.vignette.facts
        return any(before.facts.get(fact) not in (None, after.facts.get(fact)) for fact in given)

    @staticmethod
    def _turns_round(state: Ask, id_: str) -> bool:
        """Answers that take back, ask everything anew or start over."""
        if not isinstance(state.shape, Choose):
            return False
        answer = next((answer for answer in state.shape.answers if answer.id == id_), None)
        return answer is not None and (
            answer.to in (TAKE_BACK, START_OVER) or answer.rescreen or bool(answer.red_flags)
        )

    # Taking down

    def _note(self, scene: Scene) -> None:
        """What this scene tells for the outcome."""
        self.came_to.update(scene.came_to)
        self.heard.update(flag for entry in scene.noted if entry.what == "heard" for flag in entry.about)
        if any(name in ESCALATION.values() for name in scene.came_to):
            after = scene.after
            self.escalated_with.update(name for name, flag in after.raised.items() if flag.level == after.level)
        if scene.after.level >= Level.URGENT:
            self.causes = ()
        elif any(isinstance(self.script.state(name), Suggest) for name in scene.came_to):
            said = "\n".join(scene.said)
            shown = suggest(self.script.dialogue.causes, self._draft(scene.after))
            self.causes = tuple(one.cause.id for one in shown if one.cause.label in said)

    def _take_down(self, scene: Scene) -> None:
        self.chat += [Line("bot", text) for text in scene.said]
        question = self.world.question()
        if question is not None and question.choices:
            self.chat.append(Line("offer", " ".join(f"[{choice.label}]" for choice in question.choices)))

    def _shown(self, event: Event) -> str:
        match event:
            case ChoiceMade(choice=choice):
                question = self.world.question()
                choices = question.choices if question else ()
                return f"[{next((one.label for one in choices if one.id == choice), choice)}]"
            case TextReceived(text=text):
                return text
            case _:
                return "(time goes by)"

    def _conversation(self) -> Conversation:
        return self.world.conversation or Conversation(self.script.dialogue.version)

    def _state(self) -> AnyState | None:
        return self.script.state(self._conversation().state)

    def _draft(self, conversation: Conversation) -> Draft:
        draft = Draft(conversation, self.world.now)
        guards.work_out_needs(self.script, draft)
        return draft

    def _copy(self, conversation: Conversation) -> World:
        return World(self.script, now=self.world.now, conversation=conversation)

    # The outcome

    def outcome(self) -> Outcome:
        """Everything that a verdict compares."""
        conversation = self._conversation()
        advice = self._advice()
        oral, gel = self._nsaid(conversation, advice)
        stage = conversation.facts.get(STAGE)
        return Outcome(
            level=conversation.level,
            flags={
                flag.id: conversation.raised[flag.id].level
                for flag in sorted(self.script.by_urgency, key=lambda flag: self._rank(flag, conversation))
                if flag.id in conversation.raised
            },
            flags_cleared=tuple(flag for flag in conversation.cleared if flag not in conversation.raised),
            heard=frozenset(self.heard),
            causes=self.causes,
            exercise=stage if isinstance(stage, str) and conversation.level < Level.URGENT else NONE,
            nsaid_oral=oral,
            nsaid_gel=gel,
            advice=advice,
            untyped=tuple(line.words for line in self.left),
            chat=tuple(self.chat),
        )

    @staticmethod
    def _rank(flag: RedFlag, conversation: Conversation) -> int:
        raised = conversation.raised.get(flag.id)
        return -raised.level if raised else 0

    def _nsaid(self, conversation: Conversation, advice: frozenset[str]) -> tuple[str, str]:
        """The outcomes of the pain relief screens; worked out where the dialogue had no reason to ask."""
        if conversation.level >= Level.URGENT:
            return NOT_OFFERED, NOT_OFFERED
        table = self.script.dialogue.screens
        about = {item.id for item in table.items.values() if {TABLET, GEL} & item.outcomes.keys()}
        asked = [state for name in self.came_to if isinstance(state := self.script.state(name), Screen)]
        if any(about & set(state.items) for state in asked):
            return str(conversation.facts.get(TABLET, NOT_OFFERED)), str(conversation.facts.get(GEL, NOT_OFFERED))
        draft, health = self._draft(conversation), conversation.facts.get(screens.HEALTH, ())
        known = health if isinstance(health, tuple) else ()
        draft.tell(screens.HEALTH, tuple(dict.fromkeys((*known, *(about & self._yes_items())))), self.world.now)
        screens.work_out(self.script.dialogue, draft, self.world.now)
        values = [str(draft.facts.get(name, NOT_OFFERED)) for name in (TABLET, GEL)]
        worst = {name: outcomes[-1] for name, outcomes in table.outcomes.items()}
        offered = "medicine" in advice
        oral, gel = (
            value if offered or value == worst.get(name) else NOT_OFFERED
            for name, value in zip((TABLET, GEL), values, strict=True)
        )
        return oral, gel

    def _advice(self) -> frozenset[str]:
        """Labels met on the walk, and those of all that is in reach from its end."""
        flags = self.script.dialogue.red_flags
        labels = {label for name in self.escalated_with if name in flags for label in flags[name].gives}
        for name in self.came_to | self._in_reach():
            state = self.script.state(name)
            if state is not None:
                labels.update((*state.gives, *state.advice))
        return with_groups(labels)

    def _in_reach(self) -> set[str]:
        """States that the person could still come to today by tapping, without another word about the knee."""
        found: set[str] = set()
        seen: set[str] = set()
        todo = [self._conversation()]
        while todo:
            conversation = todo.pop()
            events: list[Event] = [] if len(seen) else [CommandGiven(name) for name in COMMANDS]
            events += self._answers(conversation)
            for event in events:
                try:
                    scene = self._copy(conversation).imagine(event)
                except EndlessTurn:
                    continue
                after = scene.after
                found.update(scene.came_to)
                key = f"{after.state} {after.facts.get(STAGE)} {len(after.ticked)} {len(after.singly)}"
                if not scene.turn.forget and key not in seen:
                    seen.add(key)
                    todo.append(after)
        return found


def _truthful(flag: RedFlag, *, is_so: bool) -> str:
    """The answer to a red flag's own question."""
    return flag.flagged_by if is_so else (NO if flag.flagged_by == YES else YES)
