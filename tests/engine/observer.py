"""Watches conversations from outside and keeps its own account of them: what was asked, told and taken back. Knows the
promises of the proof and holds every turn against them. It does not believe the engine's own `asked`, `level` or guards."""

from __future__ import annotations

from bot.authoring.world import Scene, WatchedScript, World
from bot.dialogue.model import START_OVER, Ask, Branch, End, Guard, Level
from bot.engine.asking import DONE, NO, NONE, NOT_SURE, YES
from bot.engine.conversation import Conversation
from bot.engine.events import ChoiceMade, CommandGiven, TextReceived, TimerDue, UnreadableReceived
from bot.engine.machine import ESCALATION, STICKY, confirmation_of, question_of


class Observer:
    """One person's world, watched. `broken` are the promises that did not hold."""

    def __init__(self, script: WatchedScript) -> None:
        self.script, self.flags = script, script.dialogue.red_flags
        self.world = World(script, self.watch)
        self.asked: set[str] = set()
        """Red flags that this person has answered, by what stood on the screen and what was tapped."""
        self.broken: list[str] = []
        self.offered: frozenset[str] = frozenset()
        """Red flags that stand on the screen before a move."""
        self._answered: tuple[str, frozenset[str]] | None = None
        """The guard that the last turn answered and what it asked then, where nothing came in between."""

    def look(self) -> None:
        """Before a move: which red flags stand on the screen."""
        self.offered = self.on_screen(self.world)

    def on_screen(self, world: World) -> frozenset[str]:
        """The red flags that a person is asked about."""
        question, conversation = world.question(), world.conversation
        state = self.script.state(conversation.state) if conversation else None
        if isinstance(state, Guard) and question is not None:
            lines = {choice.id[1:] for choice in question.choices if choice.id[:1] in "+-"} & set(state.flags)
            return frozenset(lines or self._single(state, question.text))
        flag = self.script.flag_of_state.get(conversation.state) if conversation else None
        return frozenset((flag.id,)) if flag else frozenset()

    def _single(self, guard: Guard, text: str) -> set[str]:
        """A guard with one line left asks it by its own question."""
        return {flag for flag in guard.flags if self.flags[flag].question.strip() in text}

    def watch(self, scene: Scene) -> None:
        """One turn, held against every promise."""
        before, after = scene.before, scene.after
        if scene.turn.forget:
            self.asked.clear()
            return
        self._account(scene)
        self._asks_again(scene)
        self._sticks(scene)
        self._is_raised(scene)
        self._advises_nothing_wrong(scene)
        # A reminder that a red flag has closed says nothing: its escalation would stand on the phone unasked.
        closed = isinstance(scene.event, TimerDue) and (before.level in STICKY or self._may_be_seen(before))
        dropped = closed and (after.state, after.raised, after.pending) == (before.state, before.raised, before.pending)
        if not scene.turn.replies and after != before and not dropped:
            self.broken.append(f"silent after {scene.event} in {before.state}")
        if (
            after.state
            and self.script.state(after.state) is not None
            and not isinstance(self.script.state(after.state), End)
        ):
            question = World(self.script, now=scene.now, conversation=after).question()
            if question is None:
                self.broken.append(f"{after.state} asks nothing and does not end")

    # Its own account

    def _account(self, scene: Scene) -> None:
        before, after, event = scene.before, scene.after, scene.event
        state = self.script.state(before.state)
        moved = (after.turn, after.state) != (before.turn, before.state)  # what waits in silence is no new question
        match event:
            case _ if before.facts.keys() - after.facts.keys() and self._may_start_over(state, event):
                self.asked.clear()
            case ChoiceMade(turn=turn, choice=choice) if turn == before.turn and moved:
                if isinstance(state, Guard) and choice in (DONE, NONE, YES, NO, NOT_SURE):
                    self.asked |= self.offered if choice != NOT_SURE or len(self.offered) == 1 else set()
                elif before.state in self.script.flag_of_state:
                    self.asked |= self.offered
                elif self._asks_anew(state, choice):
                    self.asked.clear()
            case CommandGiven(name="back") if isinstance(now := self.script.state(after.state), Guard):
                self.asked -= set(now.flags)
            case TextReceived() if isinstance(state, Guard) or before.state in self.script.flag_of_state:
                if after.state != before.state:  # typed instead of tapped
                    self.asked |= self.offered
            case _:
                pass
        self.asked |= after.raised.keys()

    def _may_be_seen(self, before: Conversation) -> bool:
        """Whether they told that somebody hurt them, who may read what comes by itself."""
        told = (*before.raised, *before.heard, *before.ticked)
        return any(self.flags[name].no_reminders for name in told if name in self.flags)

    @staticmethod
    def _may_start_over(state: object, event: object) -> bool:
        answers = getattr(getattr(state, "shape", None), "answers", ())
        return event == CommandGiven("restart") or any(answer.to == START_OVER for answer in answers)

    @staticmethod
    def _asks_anew(state: object, choice: str) -> bool:
        answers = getattr(getattr(state, "shape", None), "answers", ())
        if any(answer.id == choice and answer.rescreen for answer in answers):
            return True
        lines: tuple[Branch, ...] = state.then if isinstance(state, Ask) else ()
        return (
            len(lines) == 1 and lines[0].rescreen and not any(answer.id == choice and answer.to for answer in answers)
        )

    # Promises

    def _sticks(self, scene: Scene) -> None:
        """What is raised stays, unless its own question was answered and then confirmed, after its time, by a tap."""
        before, after, event = scene.before, scene.after, scene.event
        for name, raised in before.raised.items():
            if name not in self.flags:
                continue
            if name in after.raised:
                if after.raised[name].level < raised.level:
                    self.broken.append(f"{name} fell from {raised.level.word} to {after.raised[name].level.word}")
                continue
            tapped = (isinstance(event, ChoiceMade) and event.choice == YES) or (
                isinstance(event, TextReceived) and before.state == confirmation_of(name)
            )
            if before.state != confirmation_of(name) or not tapped:
                self.broken.append(f"{name} was taken back by {event} in {before.state}")
            elif scene.now - raised.at < self.flags[name].take_back_after:
                self.broken.append(f"{name} was taken back too soon")
        words = isinstance(event, (TextReceived, UnreadableReceived))
        if words and after.level < before.level and before.state not in self.script.flag_of_state:
            self.broken.append(f"words lowered the level in {before.state}")
        if after.level != max((one.level for one in after.raised.values()), default=Level.SELF_CARE):
            self.broken.append(f"the level {after.level.word} is not that of the worst red flag")

    def _asks_again(self, scene: Scene) -> None:
        """`back` after the answer to a guard stands there again, and asks everything that was asked."""
        before, after, event = scene.before, scene.after, scene.event
        back = isinstance(event, CommandGiven) and event.name == "back"
        if back and self._answered is not None and before.level < Level.URGENT:
            guard, asked = self._answered
            now = World(self.script, now=scene.now, conversation=after)
            if after.state != guard:
                self.broken.append(f"back from {before.state} leads to {after.state}, not to {guard}")
            elif missing := asked - self.on_screen(now):
                self.broken.append(f"back to {guard} does not ask {', '.join(sorted(missing))}")
        answered = isinstance(self.script.state(before.state), Guard) and after.state != before.state
        plain = (
            isinstance(event, ChoiceMade) and after.raised == before.raised and not (before.pending or after.pending)
        )
        self._answered = (before.state, self.offered) if answered and plain else None

    def _is_raised(self, scene: Scene) -> None:
        """Each answer that tells of a red flag raises it, and its escalation speaks."""
        before, after, event = scene.before, scene.after, scene.event
        told: set[str] = set()
        state = self.script.state(before.state)
        match event:
            case ChoiceMade(turn=turn, choice=choice) if turn == before.turn:
                if isinstance(state, Guard) and choice == DONE:
                    told = {flag for flag in before.ticked if flag in self.offered}
                elif len(self.offered) == 1 and (
                    isinstance(state, Guard) or before.state in map(question_of, self.flags)
                ):
                    (flag,) = self.offered
                    unsure = choice == NOT_SURE and self.flags[flag].level >= Level.URGENT
                    told = {flag} if choice == self.flags[flag].flagged_by or unsure else set()
            case TextReceived(text=text):
                told = {
                    flag.id for flag in self.flags.values() if flag.level == Level.EMERGENCY and text in flag.heard_as
                }
            case _:
                pass
        for flag in sorted(told):
            if flag not in after.raised:
                self.broken.append(f"{event} in {before.state} tells of {flag}, which is not raised")
        rose = {
            name: raised.level  # told of now, or made worse by what was
            for name, raised in after.raised.items()
            if name not in before.raised or raised.level > before.raised[name].level
        }
        worst = max(rose.values(), default=None)
        if worst is not None and worst >= before.level and ESCALATION[worst] not in scene.came_to:
            self.broken.append(f"{event} in {before.state} raises {sorted(rose)} and no escalation speaks")

    def _advises_nothing_wrong(self, scene: Scene) -> None:
        after = scene.after
        level = max((one.level for one in after.raised.values()), default=Level.SELF_CARE)
        for name in scene.came_to:
            state = self.script.dialogue.states.get(name)
            if state is None:
                continue  # a red flag's own question
            closed = level in STICKY and name not in self.script.open[level] and name not in ESCALATION.values()
            if closed and name == after.state:
                self.broken.append(f"{name} speaks at {level.word}, where its phase is closed")
            if not state.advice:
                continue
            if level > Level.SELF_CARE and not state.advice <= self._allowed(level):
                self.broken.append(f"{name} advises at {level.word}")
            for flag in sorted(self.script.required - self.asked - after.raised.keys()):
                only_when = self.flags[flag].only_when
                if only_when is None or only_when.holds(_View(after)):
                    self.broken.append(f"{name} advises before {flag} was asked")

    def _allowed(self, level: Level) -> frozenset[str]:
        safety = self.script.dialogue.safety
        return safety.allowed_at[level] & safety.at_most(level)


class _View:
    """What a condition over facts looks at."""

    def __init__(self, conversation: Conversation) -> None:
        self.facts, self.flags = conversation.facts, conversation.raised
        self.level, self.screened, self.interrupted = int(conversation.level), False, False
