"""One turn: a conversation and an event in, the next conversation and what is to be said out. Knows no channel, clock, disk.

The machine decides where; this room takes what happened into the draft, lets the machine move, and says what the states
it comes through have to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.dialogue.conditions import FactValue
from bot.dialogue.model import (
    START_OVER,
    TAKE_BACK,
    Answer,
    AnyState,
    Ask,
    Branch,
    CheckIn,
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
from bot.dialogue.texts import Text
from bot.engine import episodes, guards, limits, local_time, screens
from bot.engine.asking import (
    DONE,
    NEXT,
    NO,
    NONE,
    NOT_SURE,
    SKIP,
    UNTICKED,
    YES,
    Question,
    Speaker,
    is_waiting,
    leads_to,
)
from bot.engine.causes import Suggestion, suggest
from bot.engine.continuity import carry_over
from bot.engine.conversation import Conversation
from bot.engine.documents import write_documents
from bot.engine.draft import Draft
from bot.engine.events import ChoiceMade, CommandGiven, Event, TextReceived, TimerDue, UnreadableReceived
from bot.engine.hearing.heard import LONGEST_TEXT, HeardFlag
from bot.engine.machine import (
    CROSSING,
    ESCALATION,
    LATE,
    SILENCE,
    STICKY,
    TIME_IS_UP,
    Script,
    confirmation_of,
    question_of,
)
from bot.engine.matching import Understood, nearest_answers, understand
from bot.engine.replies import CancelTimer, Item, Notice, Redraw, Reply, SetTimer, Settle, TimerChange
from bot.engine.wording import wording_of

AFTER_A_ROUTINE = timedelta(minutes=10)
"""A reminder that comes amid timed steps looks in again so much later."""
BAR_EVERY = timedelta(seconds=30)
"""A running bar is edited no more often than this (Telegram counts edits against its limits)."""
HISTORY_LENGTH = 40
UNREAD = {"edit": "edited", "forward": "forwarded"}
"""The message for what is no answer, by its kind; the usual one for all others."""
STEPS_IN_A_TURN = 500
"""More states than this in one turn is a circle without a question; the checks find it before it is live."""
WORDS_KEPT = 300
"""Characters of the person's own words kept for each red flag heard, and for each thing told beside the answers."""
A_WORD = 4
"""Letters. What has fewer, such as "thx" or "ok", tells nothing of health."""
TO_THE_BOT = re.compile(r"\b(you|your|youre|u|bot|kneebot)\b", re.IGNORECASE)
"""What is said to the bot, such as an insult, is no word for the physician."""
A_SENTENCE = 5
"""Words. So long an answer may tell more than the answer that was understood."""


class EndlessTurn(Exception):
    """A dialogue goes round in a circle without asking anything. `state` is where it was given up."""

    def __init__(self, state: str) -> None:
        super().__init__(f"the conversation goes round without a question, through {state}")
        self.state = state


class Turn(NamedTuple):
    """What one event led to. `forget`: everything kept about the person is to be erased once the replies are out.

    `log` is one line for statistics without any words of the person: the kind of event.
    """

    conversation: Conversation
    replies: tuple[Item, ...] = ()
    timers: tuple[TimerChange, ...] = ()
    forget: bool = False
    log: str = ""


def take_turn(script: Script, conversation: Conversation | None, event: Event, now: datetime) -> Turn:
    """Pure: the same arguments give the same turn. `now` is aware, UTC. None begins a conversation.

    Raises `EndlessTurn` for a dialogue that the checks would have refused.
    """
    return _Turn(script, conversation, now).take(event)


class _Turn:
    """The work of one turn on one draft."""

    def __init__(self, script: Script, conversation: Conversation | None, now: datetime) -> None:
        self.script = script
        self.dialogue = script.dialogue
        self.now = now
        self.before = conversation or Conversation(script.dialogue.version)
        self.draft = Draft(self.before, now)
        self.speaker = Speaker(script, self.draft, self.before)
        self.items: list[Item] = []
        self.timers: list[TimerChange] = []
        self.forget = False

    def take(self, event: Event) -> Turn:
        draft = self.draft
        if not (isinstance(event, TimerDue) and draft.stopped):  # whoever has said stop is left in peace
            local_time.count_up(self.dialogue.counts_up, draft, self.now)
            tapped = event.choice if isinstance(event, ChoiceMade) and event.turn == draft.turn else ""
            moved = carry_over(self.script, draft, self.now, tapped)
            guards.work_out_needs(self.script, draft)
            self._take(self._after_the_edit(event) if moved else event)
            draft.wording = wording_of(self.script, draft.state)
            before = limits.running(self.script.limited, self.before.state, self.before.resume)
            after = limits.running(self.script.limited, draft.state, draft.resume)
            self.timers += limits.changes(before, after, self.now)
        conversation = Conversation(self.dialogue.version) if self.forget else draft.close()
        return Turn(conversation, tuple(self.items), tuple(self.timers), self.forget, type(event).__name__)

    def _after_the_edit(self, event: Event) -> Event | None:
        """Goes on in the new version, and says so. An answer to what is gone is no answer: it is only listened to."""
        draft = self.draft
        if draft.turn:
            self.items.append(Settle(draft.turn, ""))
        settled = len(self.items)
        if draft.until is None:
            self.timers += [CancelTimer("hold"), CancelTimer("bar")]
        if draft.level < Level.EMERGENCY:  # an emergency text comes first and alone
            self._say(self.dialogue.messages["updated"])
        self._arrive()
        match event:
            case ChoiceMade():
                self.items.append(Notice(self.speaker.message("stale")))
                return None
            case TextReceived(text=text):
                if self._new_in(text):
                    del self.items[settled:]  # what the words tell comes first
                return UnreadableReceived("answer", text)
            case CommandGiven(name="start"):
                return None
            case TimerDue(name="hold" | "bar" | "silence"):
                return None
            case _:
                return event

    def _take(self, event: Event | None) -> None:
        match event:
            case ChoiceMade():
                self._choice_made(event)
            case TextReceived(text=text):
                self._text_received(text)
            case CommandGiven(name=name):
                self._command_given(name)
            case TimerDue():
                self._timer_due(event)
            case UnreadableReceived(kind=kind, caption=caption):
                self._unreadable_received(kind, caption)

    # What happened

    def _choice_made(self, event: ChoiceMade) -> None:
        draft = self.draft
        if not draft.state:
            self._begin()
            return
        question = self.speaker.question()
        if event.turn != draft.turn or question is None or not self._is_offered(question, event.choice):
            self.items.append(Notice(self.speaker.message("stale")))
            if event.turn < draft.turn - 1 or question is None:
                self._ask_anew()
            return
        draft.stopped = False
        draft.misses = draft.silences = 0
        self._answered(question, event.choice)

    @staticmethod
    def _is_offered(question: Question, choice: str) -> bool:
        if question.many and choice[:1] in ("+", "-"):  # a line may have been ticked or unticked meanwhile
            return any(question.label_of(f"{sign}{choice[1:]}") is not None for sign in ("+", "-"))
        return question.label_of(choice) is not None

    def _text_received(self, text: str) -> None:
        draft = self.draft
        fresh = not draft.state
        if fresh:
            draft.state = self.dialogue.start
        was_stopped, draft.stopped = draft.stopped, False
        heard = () if self._is_a_line(text) else self._new_in(text)
        understood = None if fresh else understand(self.script, draft, text)
        if len(text) > LONGEST_TEXT and not heard:
            self._say(self.dialogue.messages["too_long"])
        if heard:
            self._heard(heard, text, understood)
        elif fresh:
            self._arrive()
        elif was_stopped and understood is None and not self._is_over(draft.state):
            self._ask_anew()
        elif (command := self._command_in(text)) is not None:
            self._command_given(command)
        elif understood is not None:
            if len(text.split()) >= A_SENTENCE and self._stands_on_the_list(draft.state):
                self._keep_words(text)
            draft.misses = draft.silences = 0
            self._understood(understood)
        else:
            self._not_understood(text)

    def _is_a_line(self, text: str) -> bool:
        """Whether it is word for word a line of the list that is asked: it tells of that red flag, and of no other."""
        state = self.script.state(self.draft.state)
        if not isinstance(state, Guard):
            return False
        lines = guards.lines_to_ask(self.script, state, self.draft)
        return text.strip().casefold() in {flag.line.casefold() for flag in lines}

    def _command_in(self, text: str) -> str | None:
        """A command given as a word by itself, such as "stop". Not where an answer is called so."""
        word = text.strip(" /.!?").casefold()
        if word not in self.dialogue.command_texts:
            return None
        state = self.script.state(self.draft.state)
        offered = self.speaker.offered(state) if isinstance(state, (Ask, Hold)) else ()
        called = {name.casefold() for answer in offered for name in (answer.label, *answer.also)}
        return None if word in called else word

    def _unreadable_received(self, kind: str, caption: str) -> None:
        if not self.draft.state:
            self.draft.state = self.dialogue.start
        if caption and (heard := self._new_in(caption)):
            self._heard(heard, caption, None)
            return
        if kind == "answer":
            return
        if kind != "forward":  # somebody else's words
            self._keep_words(caption)
        self._say(self.dialogue.messages[UNREAD.get(kind, "unreadable")])
        if self.before.state == "":
            self._arrive()

    def _command_given(self, name: str) -> None:
        draft = self.draft
        if not draft.state:
            self._begin()
            return
        draft.stopped = False
        if self._ticks_count() and draft.level >= Level.URGENT and name not in ("stop", "forget"):
            return
        match name:
            case "start":
                state = self.script.state(draft.state)
                if not isinstance(state, End) or (draft.level >= Level.URGENT and not state.then):
                    self._ask_anew()
                elif state.then:
                    self._move()
                else:
                    self._restart()
            case "back":
                self._back()
            case "restart":
                self._restart_asked()
            case "help":
                self._say(self.dialogue.messages["help"])
            case "why":
                self.items.append(Reply(self.speaker.why()))
            case "stop":
                self._stop()
            case _ if name in self.dialogue.commands:
                self._open(self.dialogue.commands[name])
            case _:
                self.items.append(Reply(self.speaker.message("unknown_command", command=f"/{name}")))

    def _timer_due(self, event: TimerDue) -> None:
        draft, state = self.draft, self.script.state(self.draft.state)
        if draft.stopped or not draft.state:
            return
        if event.name == "hold" and isinstance(state, Hold) and (draft.until is None or self.now >= draft.until):
            late = state.too_late is not None and self.now - event.due > state.too_late
            draft.chosen = LATE if late and state.late else TIME_IS_UP
            draft.until = None
            self._settle(self.speaker.question())
            self._move()
        elif event.name == "bar" and isinstance(state, Hold) and draft.until and self.now < draft.until:
            self._redraw_bar(state, draft.until)
        elif event.name == limits.LIMIT:
            self._limit_is_over()
        elif event.name == "silence":
            if self._may_wait(state) and local_time.is_quiet(draft.facts, self.now):
                self.timers.append(SetTimer("silence", local_time.when_due(draft, self.now, timedelta(), None)))
            else:
                self._silence()
        elif event.name.startswith("check_in."):
            if isinstance(state, Hold) or (isinstance(state, Ask) and state.silence and not state.gentle):
                self.timers.append(SetTimer(event.name, self.now + AFTER_A_ROUTINE))
            elif local_time.is_quiet(draft.facts, self.now):  # late, and night where they are: in the morning then
                due = local_time.when_due(draft, self.now, timedelta(), None)
                self.timers.append(SetTimer(event.name, due))
            else:
                self._check_in(event.name.removeprefix("check_in."))

    def _check_in(self, name: str) -> None:
        """A reminder comes, whatever it is called by now. Where an edit has removed it, the open question stands in."""
        name = name if name in self.script.knows else self.script.landing(name) or ""
        reminder = self.script.state(name)
        if isinstance(reminder, CheckIn):
            name = reminder.opens or ""
            if not name:
                return
        if self._keeps_quiet():
            return
        self._ticks_count()
        if self._is_closed(name):
            return
        if reminder is None:
            self._say(self.dialogue.messages["updated"])
            self._ask_anew()
        else:
            self._open(name)

    def _keeps_quiet(self) -> bool:
        """Whether something was told of, or ticked, after which nothing may come by itself."""
        draft, flags = self.draft, self.dialogue.red_flags
        return any(
            flag.no_reminders for name in (*draft.flags, *draft.heard, *draft.ticked) if (flag := flags.get(name))
        )

    def _is_closed(self, name: str) -> bool:
        """Whether a red flag keeps out of a state: then its escalation would come by itself, on a phone others may see."""
        level = Level(self.draft.level)
        return level in STICKY and name in self.dialogue.states and name not in self.script.open[level]

    # Red flags in words

    def _new_in(self, text: str) -> tuple[HeardFlag, ...]:
        """Red flags heard that are neither raised nor waiting to be asked about."""
        today = local_time.local(self.draft, self.now).date()
        return tuple(
            flag
            for flag in self.script.ear.hear(text, today).flags
            if flag.id in self.dialogue.red_flags and flag.id not in self.draft.flags
        )

    def _heard(self, heard: tuple[HeardFlag, ...], text: str, understood: Understood | None) -> None:
        """The worst first, none forgotten: emergencies are raised at once, the others asked about by their own question."""
        draft = self.draft
        asking = self.script.flag_of_state.get(draft.state)
        state = self.script.state(draft.state)
        own = (
            {asking.id} if asking else set(state.flags) if isinstance(state, Guard) and len(state.flags) == 1 else set()
        )
        draft.heard = {**draft.heard, **{flag.id: text.strip()[:WORDS_KEPT] for flag in heard}}
        for flag in heard:
            draft.note(self.now, "heard", text.strip()[:WORDS_KEPT], flag.id)
        question = self.speaker.question()
        told = tuple(name for name in draft.ticked if name not in draft.flags) if isinstance(state, Guard) else ()
        self._settle(question, self._labels_of(question, told))
        for name in told:
            guards.raise_flag(self.script, draft, name, "tap", "", self.now)
        if isinstance(state, Guard):
            draft.ticked = ()
        answered = False
        if understood is not None and isinstance(state, Ask) and state.phase != "escalation":
            answered = True
            self._remember(state.name)
            self._keep(state, understood)
        for flag in heard:
            level = self.dialogue.red_flags[flag.id].level
            if level == Level.EMERGENCY or level < draft.level or flag.id in own:
                guards.raise_flag(self.script, draft, flag.id, "words", draft.heard[flag.id], self.now)
        waiting = tuple(flag.id for flag in heard if flag.id not in draft.flags and flag.id not in draft.pending)
        draft.pending = self._worst_first((*draft.pending, *waiting))
        if draft.newly or draft.pending:
            self._move(answered=answered)
        elif answered:
            self._move()
        else:
            self._arrive()

    def _stands_on_the_list(self, name: str) -> bool:
        """Whether what is answered in a state is for the physician: warning signs, safety checks, facts of the summary."""
        state, form = self.script.state(name), self.dialogue.summary
        if isinstance(state, Ask):
            wanted = any(state.fact in section.facts for section in form.sections) if form else False
            return wanted and not isinstance(state.shape, Words)  # own words are kept whole already
        return isinstance(state, Guard | Screen) or name in self.script.flag_of_state

    def _keep_words(self, text: str) -> None:
        """What was told beside the answers, for the physician. Not before the first answer, which is the consent."""
        said = text.strip()[:WORDS_KEPT]
        if self.draft.facts and sum(map(str.isalpha, said)) >= A_WORD and not TO_THE_BOT.search(said):
            self.draft.note(self.now, "told", said)

    def _worst_first(self, flags: Iterable[str]) -> tuple[str, ...]:
        wanted = set(flags)
        return tuple(flag.id for flag in self.script.by_urgency if flag.id in wanted)

    # Answers

    def _understood(self, understood: Understood) -> None:
        """A typed answer that is sure. A red flag is taken back by a tap only, so words do not confirm that."""
        draft = self.draft
        flag = self.script.flag_of_state.get(draft.state)
        if flag and draft.state == confirmation_of(flag.id) and understood.choice == YES:
            self._ask_anew()
            return
        question = self.speaker.question()
        state = self.script.state(draft.state)
        if understood.choice is not None and question is not None:
            self._answered(question, understood.choice)
        elif isinstance(state, Guard) and understood.ticked is not None:
            self._settle(question, self._labels_of(question, understood.ticked) or understood.shown)
            self._remember(state.name)
            self._guard_done(state, understood.ticked)
        elif isinstance(state, Screen) and understood.ticked is not None:
            self._settle(question, self._labels_of(question, understood.ticked) or understood.shown)
            self._remember(state.name)
            self._screen_done(state, understood.ticked)
        elif isinstance(state, Ask):
            self._settle(question, understood.shown)
            self._remember(state.name)
            self._keep(state, understood)
            self._move()

    def _answered(self, question: Question, choice: str) -> None:
        """A choice on offer, tapped or typed."""
        draft, state = self.draft, self.script.state(self.draft.state)
        if question.many and choice[0] in "+-":
            self._ticked(state, choice)
            return
        label = question.label_of(choice) or ""
        match state:
            case None:
                self._settle(question, label)
                self._flag_answered(self.script.flag_of_state[draft.state], choice, label)
                return
            case Guard():
                self._remember(state.name)
                self._guard_answered(state, question, choice, label)
                return
            case Screen():
                self._remember(state.name)
                self._screen_answered(state, question, choice, label)
                return
            case Ask():
                ticked = tuple(draft.ticked)
                if choice in (DONE, NONE) and isinstance(state.shape, Tick):
                    label = self._labels_of(question, ticked) or label
                self._settle(question, label)
                self._remember(state.name)
                if leads_to(START_OVER, state, choice):
                    self._restart()
                    return
                if leads_to(TAKE_BACK, state, choice) and self._nothing_to_take_back():
                    return
                self._keep(
                    state, Understood(choice=choice, ticked=ticked if choice in (DONE, NONE) else None, shown=label)
                )
            case Hold():
                draft.chosen, draft.until = choice, None
                self._settle(question, label)
                answer = next(answer for answer in state.answers if answer.id == choice)
                changed = self._apply(answer)
                screens.work_out(self.dialogue, draft, self.now)
                guards.raise_from_facts(self.script, draft, changed, self.now)
                self.timers += [CancelTimer("hold"), CancelTimer("bar")]
            case _:
                self._settle(question, label if choice != NEXT else "")
                self._remember(draft.state)
        self._move()

    def _ticked(self, state: object, choice: str) -> None:
        """A line of a list was ticked or unticked. The same tap twice changes nothing; an emergency sign counts at once."""
        draft, line = self.draft, choice[1:]
        flag = self.dialogue.red_flags.get(line) if isinstance(state, Guard) else None
        if choice[0] == "+" and flag is not None and flag.level == Level.EMERGENCY and isinstance(state, Guard):
            self._settle(self.speaker.question(), flag.line)
            self._remember(state.name)
            for name in (*draft.ticked, line):
                guards.raise_flag(self.script, draft, name, "tap", "", self.now)
            draft.ticked = ()
            self._move()
            return
        before = draft.ticked
        without = tuple(ticked for ticked in before if ticked != line)
        draft.ticked = (*without, line) if choice[0] == "+" else without
        if set(draft.ticked) != set(before) and (question := self.speaker.question()):
            self.items.append(Redraw(draft.turn, question.text, question.choices, question.columns))

    def _guard_answered(self, guard: Guard, question: Question, choice: str, label: str) -> None:
        draft = self.draft
        lines = guards.lines_to_ask(self.script, guard, draft)
        if not question.many:
            self._settle(question, label)
            draft.note(self.now, "answer", label, lines[0].id)
            self._flag_decided(lines[0], choice)
            self._move()
            return
        ticked = draft.ticked
        self._settle(question, self._labels_of(question, ticked) if choice == DONE else label)
        if choice == NOT_SURE:
            for name in ticked:
                guards.raise_flag(self.script, draft, name, "tap", "", self.now)
            draft.ticked = ()
            draft.pending = self._worst_first((*draft.pending, *(f.id for f in lines if f.id not in ticked)))
            self._say(self.dialogue.messages["screen_not_sure"])
            self._move()
        else:
            self._guard_done(guard, ticked if choice == DONE else ())

    def _guard_done(self, guard: Guard, ticked: tuple[str, ...]) -> None:
        """A list is answered: the ticked ones are raised, all others are asked and not so."""
        draft = self.draft
        draft.ticked = ()
        names = [flag.id for flag in guards.lines_to_ask(self.script, guard, draft)]
        draft.asked = draft.asked.union(names)
        denied = []
        for name in names:
            if name in ticked:
                guards.raise_flag(self.script, draft, name, "tap", "", self.now)
            elif name in draft.flags and guards.can_be_taken_back(self.script, draft, name, self.now):
                draft.pending = self._worst_first((*draft.pending, name))
            else:
                denied.append(name)
        if denied:
            draft.note(self.now, "answer", NO, *denied)
        self._move()

    def _flag_answered(self, flag: RedFlag, choice: str, label: str) -> None:
        """An answer to a red flag's own question, or its confirming tap."""
        draft = self.draft
        if draft.state == confirmation_of(flag.id):
            if choice == YES and not self._never(flag):
                before = draft.level
                draft.clear_flag(flag.id, label, self.now)
                episodes.forget_what_was_asked_for(flag, draft, self.dialogue)
                draft.heard = {name: words for name, words in draft.heard.items() if name != flag.id}
                self._asked(flag.id)
                if draft.resume and isinstance(self.script.state(draft.resume), Ask):
                    draft.answered = False
                if draft.level == Level.SOON < before:
                    draft.newly = draft.level  # its text was never said while a worse one was there
            else:
                self._flag_stands(flag)
        else:
            draft.note(self.now, "answer", label, flag.id)
            self._flag_decided(flag, choice)
        self._move()

    def _flag_decided(self, flag: RedFlag, choice: str) -> None:
        draft = self.draft
        raised, heard = flag.id in draft.flags, flag.id in draft.heard
        if (
            self._never(flag)
            or choice == flag.flagged_by
            or (choice == NOT_SURE and guards.unsure_counts(flag, heard=heard or raised))
        ):
            self._flag_stands(flag)
        elif choice == NOT_SURE:
            self._asked(flag.id)
        elif raised or (heard and flag.level >= Level.URGENT):
            if draft.state == question_of(flag.id):
                draft.sure = True
            else:
                draft.pending = self._worst_first((*draft.pending, flag.id))
        else:
            self._asked(flag.id)
            draft.heard = {name: words for name, words in draft.heard.items() if name != flag.id}

    def _never(self, flag: RedFlag) -> bool:
        """Whether a raised flag cannot be taken back yet, whatever is answered."""
        return flag.id in self.draft.flags and not guards.can_be_taken_back(self.script, self.draft, flag.id, self.now)

    def _flag_stands(self, flag: RedFlag) -> None:
        """Yes, it is so: raised now, or raised before and not taken back."""
        words = self.draft.heard.get(flag.id, "")
        guards.raise_flag(self.script, self.draft, flag.id, "tap", words, self.now)
        self._asked(flag.id)

    def _asked(self, flag: str) -> None:
        self.draft.asked = self.draft.asked | {flag}
        self.draft.pending = tuple(name for name in self.draft.pending if name != flag)

    def _screen_answered(self, screen: Screen, question: Question, choice: str, label: str) -> None:
        """List screens of measures: not sure leads through the items one by one, where not sure counts as yes."""
        draft = self.draft
        if draft.singly:
            self._settle(question, label)
            item, *left = draft.singly
            draft.note(self.now, "answer", label, item)
            if choice != NO:
                draft.ticked = (*draft.ticked, item)
            draft.singly = tuple(left)
            if left:
                self._ask(keep_ticks=True)
            else:
                self._screen_done(screen, draft.ticked)
        elif choice == NOT_SURE:
            self._settle(question, label)
            items = screens.items_to_ask(self.dialogue, screen, draft)
            draft.singly = tuple(item.id for item in items if item.id not in draft.ticked)
            self._say(self.dialogue.messages["screen_not_sure"])
            self._ask(keep_ticks=True)
        else:
            ticked = draft.ticked if choice == DONE else ()
            self._settle(question, self._labels_of(question, ticked) or label)
            self._screen_done(screen, ticked)

    def _screen_done(self, screen: Screen, yes: tuple[str, ...]) -> None:
        draft = self.draft
        draft.ticked = draft.singly = ()
        items = self.dialogue.screens.items
        draft.note(self.now, "answer", ", ".join(items[name].line for name in yes) or NO)
        screens.keep_answers(self.dialogue, screen, yes, draft, self.now)
        guards.raise_from_facts(self.script, draft, (screens.HEALTH, *self.dialogue.screens.outcomes), self.now)
        self._move()

    def _keep(self, state: Ask, understood: Understood) -> None:
        """Keeps the answer of a question as its fact, and what the answer sets and raises."""
        draft, value = self.draft, self._value_of(state, understood)
        draft.note(self.now, "answer", understood.shown)
        changed = [state.fact]
        if value is None:
            draft.forget_fact(state.fact)
        else:
            draft.tell(state.fact, value, self.now)
        if isinstance(state.shape, (Choose, Tick)):
            chosen = value if isinstance(value, tuple) else (value,)
            for answer in state.shape.answers:
                if answer.id in chosen:
                    changed += self._apply(answer)
        draft.ticked = ()
        self._raise_by_branches(state)
        screens.work_out(self.dialogue, draft, self.now)
        guards.raise_from_facts(self.script, draft, changed, self.now)

    @staticmethod
    def _value_of(state: Ask, understood: Understood) -> FactValue | None:
        if understood.choice == SKIP and state.skip:
            return None
        if understood.choice == NOT_SURE and state.not_sure:
            return NOT_SURE
        match state.shape:
            case Tick():
                return understood.ticked or ()
            case Number():
                return (
                    float(understood.choice) if understood.number is None and understood.choice else understood.number
                )
            case Words():
                return understood.words
            case _:
                return understood.choice

    def _apply(self, answer: Answer) -> list[str]:
        """What an answer sets, raises, says was done and lets be asked anew. Returns the facts it changed."""
        draft = self.draft
        if answer.did is not None:
            draft.note(self.now, "did", self.speaker.say(answer.did))
        for fact, value in answer.set.items():
            draft.tell(fact, value, self.now)
        for name in answer.red_flags:
            guards.raise_flag(self.script, draft, name, "tap", "", self.now)
        if answer.rescreen:
            self._rescreen()
        if answer.comes_back:
            draft.resume, draft.answered = draft.state, False
        return list(answer.set)

    def _raise_by_branches(self, state: Ask) -> None:
        for branch in state.then:
            if branch.red_flags and (branch.when is None or branch.when.holds(self.draft)):
                for name in branch.red_flags:
                    guards.raise_flag(self.script, self.draft, name, "fact", "", self.now)

    def _nothing_to_take_back(self) -> bool:
        """Puts the flags' own questions first. True when none may be taken back now."""
        draft = self.draft
        flags = guards.to_take_back(self.script, draft, self.now)
        if not flags:
            self._say(self.dialogue.messages["take_back_never"])
            self._ask()
            return True
        draft.pending = self._worst_first((*draft.pending, *flags))
        return False

    def _labels_of(self, question: Question | None, ids: Iterable[str]) -> str:
        """The labels of ticked lines, without their boxes."""
        if question is None:
            return ""
        labels = {choice.id[1:]: choice.label[2:] for choice in question.choices if choice.id[:1] in ("+", "-")}
        return ", ".join(labels.get(name, name) for name in ids)

    # Odd answers, silence, commands

    def _not_understood(self, text: str) -> None:
        """Kinder words first, then the options and a way out, then a pause with the safety net."""
        draft, speaker = self.draft, self.speaker
        state, question = self.script.state(draft.state), speaker.question()
        if isinstance(state, End) and state.then:
            self._move()
            return
        if question is None:
            self._leave_question()
            self.script.jump(draft, self.dialogue.commands.get("menu", self.dialogue.start))
            self._arrive()
            return
        self._keep_words(text)
        draft.misses += 1
        options = _options(state, question)
        if draft.misses > 3:
            kinder = speaker.message("misheard_4", question=question.text)
        elif draft.misses > 2:
            kinder = speaker.message("misheard_3", options=options, question=question.text)
        elif nearest := nearest_answers(self.script, draft, text):
            labels = speaker.list((f"“{label}”" for label in nearest), "or")
            kinder = speaker.message("nearest", list=labels, question=question.text)
        elif draft.misses == 2:
            kinder = speaker.message("misheard_2", options=options, question=question.text)
        else:
            again = state.again if isinstance(state, Ask) and state.again else self.dialogue.messages["misheard_1"]
            kinder = speaker.say(again, question=question.text)
        misses = draft.misses
        self._settle(question)
        self._ask(text=kinder, keep_ticks=True)
        draft.misses = misses

    def _silence(self) -> None:
        """Nobody answered: lines ticked so far count; then a gentle nudge, as often as the dialogue says."""
        draft, state = self.draft, self.script.state(self.draft.state)
        if isinstance(state, Ask) and state.silence_to:
            draft.chosen = SILENCE
            self._settle(self.speaker.question())
            self._move()
            return
        if self._keeps_quiet() or self._ticks_count():
            return
        times = self.dialogue.silence.after
        question = self.speaker.question()
        if question is None or isinstance(state, Hold) or draft.silences >= len(times):
            return
        draft.silences += 1
        silences = draft.silences
        if silences == 1:
            self._settle(question)
            self._say(self.dialogue.messages["silence_1"])
            self._ask(keep_ticks=True)
            draft.silences = silences
        else:  # so late a message says nothing of health; the question above it can still be answered
            self._say(self.dialogue.messages["silence_2"])
        self.timers = [timer for timer in self.timers if timer.name != "silence"]
        if silences < len(times):
            self.timers.append(SetTimer("silence", local_time.when_due(draft, self.now, times[silences], None)))

    def _ticks_count(self) -> bool:
        """Lines ticked on a guard and not yet sent off count before anything else happens. True when some did."""
        draft, state = self.draft, self.script.state(self.draft.state)
        if not isinstance(state, Guard) or not draft.ticked:
            return False
        ticked = tuple(name for name in draft.ticked if name not in draft.flags)
        if not ticked:
            return False  # lines that stood ticked already: nothing was told
        question, draft.ticked = self.speaker.question(), ()
        self._settle(question, self._labels_of(question, ticked))
        for name in ticked:
            guards.raise_flag(self.script, draft, name, "tap", "", self.now)
        self._move()
        return True

    def _back(self) -> None:
        draft = self.draft
        if draft.level >= Level.URGENT:
            self._say(self.dialogue.messages["back_escalated"])
            return
        if not draft.history:
            self._say(self.dialogue.messages["back_none"])
            return
        *earlier, target = draft.history
        target = (
            self._leave_question(target) or target
        )  # not to what began the steps of a limit: that would begin it anew
        draft.history = tuple(earlier)
        state = self.script.state(target)
        if isinstance(state, Guard):
            draft.asked = draft.asked.difference(state.flags)
            guards.work_out_needs(self.script, draft)
        if state is None:
            target = self.dialogue.start
        self.script.jump(draft, target)
        self._arrive()

    def _restart_asked(self) -> None:
        """Asks first where answers would be lost and the dialogue says how; red flags that forbid it say so at once."""
        known = self.draft.facts.keys() - episodes.known_after_restart(self.dialogue)
        if known and self.draft.level < Level.URGENT and "restart" in self.dialogue.commands:
            self._open(self.dialogue.commands["restart"])
        else:
            self._restart()

    def _restart(self) -> None:
        """A new episode: answers go, red flags stay and are asked about first. Not from an urgent or emergency flag."""
        draft = self.draft
        self._leave_question()
        if draft.level >= Level.URGENT:
            self._say(self.dialogue.messages["restart_escalated"])
            self.script.jump(draft, ESCALATION[Level(draft.level)])
            self._arrive()
            return
        episodes.begin(draft, episodes.known_after_restart(self.dialogue))
        draft.asked, draft.history = frozenset(), ()
        draft.resume, draft.answered = self.dialogue.start, False
        draft.pending = self._worst_first((*draft.pending, *draft.flags))
        self._call_off_timers()
        self._say(self.dialogue.messages["restarted"])
        guards.work_out_needs(self.script, draft)
        self.script.jump(draft, question_of(draft.pending[0]) if draft.pending else self.dialogue.start)
        if not draft.pending:
            draft.resume = ""
        self._arrive()

    def _stop(self) -> None:
        """Timers and reminders end at once; what was told stays. Writing again goes on.

        A question stays open, but steps with a clock are over: from there it goes to where the dialogue wants to end.
        """
        draft, state = self.draft, self.script.state(self.draft.state)
        timed = isinstance(state, Hold) or (state is not None and state.limit is not None)
        commands = self.dialogue.commands
        self._call_off_timers()
        if timed:
            self._leave_question()
        if not timed or "stop" not in commands:
            self._say(self.dialogue.messages["stopped"])
        if timed:
            self.script.jump(draft, commands.get("stop") or commands.get("menu", self.dialogue.start))
            self._arrive()
            self.timers = [timer for timer in self.timers if isinstance(timer, CancelTimer)]
        draft.stopped = True

    def _open(self, target: str) -> None:
        """What a command or a reminder opens; `resume` and `back` lead back from there."""
        draft, left, before = self.draft, self.draft.state, self.draft.resume
        left = self._leave_question() or left
        self._remember(left)
        self.script.jump(draft, target)
        if draft.level < Level.URGENT and not draft.resume:
            menu = self.dialogue.commands.get("menu", "").partition(".")[0]
            if left.partition(".")[0] == menu:
                draft.resume = before  # from one command to the next: back to what both interrupted, if anything
            elif self._is_ordinary(left) and is_waiting(self.script.state(left)) and not self._is_over(left):
                draft.resume, draft.answered = left, False
        self._arrive()

    def _call_off_timers(self) -> None:
        names = ["hold", "bar", "silence", limits.LIMIT]
        names += [f"check_in.{name}" for name, state in self.dialogue.states.items() if isinstance(state, CheckIn)]
        self.timers += [CancelTimer(name) for name in names]

    # Moving and saying

    def _begin(self) -> None:
        self.draft.state = self.dialogue.start
        self._arrive()

    def _move(self, *, answered: bool = True) -> None:
        """Lets the machine go on from here, then says and asks what comes."""
        draft = self.draft
        if draft.newly or draft.pending:
            self._interrupt(answered=answered)
        guards.work_out_needs(self.script, draft)
        self._step()
        self._arrive()

    def _interrupt(self, *, answered: bool) -> None:
        """Notes where a red flag interrupts. What comes after an escalation is no place to come back to."""
        draft = self.draft
        if self._is_ordinary(draft.state) and (not draft.resume or self.before.level < Level.URGENT):
            draft.resume, draft.answered = draft.state, answered

    def _is_ordinary(self, state: str) -> bool:
        """Whether an interruption should lead back here: not to an escalation, nor to a red flag's own question."""
        return state not in self.script.interruptions

    def _is_over(self, state: str) -> bool:
        """A goodbye is nothing to come back to."""
        return isinstance(self.script.state(state), End)

    def _step(self) -> None:
        """One move of the machine, and what the author's branch on that way sets."""
        draft = self.draft
        self.script.go_on(draft)
        draft.newly, draft.sure, draft.chosen = 0, False, ""
        if (branch := draft.taken) is not None:
            draft.taken = None
            self._take_way(branch)

    def _take_way(self, branch: Branch) -> None:
        """What the author lets happen on a way: something done is noted, facts change, red flags are asked anew."""
        draft = self.draft
        if branch.did is not None:
            draft.note(self.now, "did", self.speaker.say(branch.did))
        values = {fact: draft.facts.get(other) for fact, other in branch.copy.items()} | dict(branch.set)
        if branch.new_episode:
            episodes.begin(draft, episodes.known_in_a_new_episode(self.dialogue))
        for fact, value in values.items():
            if value is None:
                draft.forget_fact(fact)
            else:
                draft.tell(fact, value, self.now)
        if values:
            guards.raise_from_facts(self.script, draft, values, self.now)
        if branch.rescreen:
            self._rescreen()

    def _rescreen(self) -> None:
        """Every red flag is to be asked anew; `back` does not lead past this."""
        self.draft.asked, self.draft.history = frozenset(), ()
        guards.work_out_needs(self.script, self.draft)

    def _arrive(self) -> None:
        """Through the states that wait for nothing, saying what they say, to one that waits."""
        draft = self.draft
        for _ in range(STEPS_IN_A_TURN):
            if draft.newly:  # what the author's way here set raised a red flag: that comes first
                self._interrupt(answered=False)
                guards.work_out_needs(self.script, draft)
                self._step()
                continue
            if draft.state == CROSSING and self._cross():
                continue
            state = self.script.state(draft.state)
            match state:
                case None if draft.state in self.script.flag_of_state:
                    self._ask()
                    return
                case Say(button=None):
                    self._emit(state)
                case Suggest():
                    self._suggest(state)
                case CheckIn():
                    self._arm(state)
                case Guard():
                    if guards.lines_to_ask(self.script, state, draft):
                        self._ask()
                        return
                case Screen() if not screens.items_to_ask(self.dialogue, state, draft):
                    screens.keep_answers(self.dialogue, state, (), draft, self.now)
                case Hold():
                    if self._hold(state):
                        return
                case End():
                    self._emit(state)
                    self.timers.append(CancelTimer("silence"))
                    return
                case _ if is_waiting(state) and state is not None:
                    self._ask()
                    return
                case _:
                    pass
            if self.forget:
                return
            guards.work_out_needs(self.script, draft)
            if draft.newly:
                self._interrupt(answered=True)
            self._step()
        raise EndlessTurn(draft.state)

    def _cross(self) -> bool:
        """Ends a jump. True when the state it leads to is answered already, so that the conversation goes on from it."""
        draft = self.draft
        if draft.goal:
            answered = False
        elif draft.pending:
            draft.goal, answered = question_of(draft.pending[0]), False
        else:
            draft.goal = draft.resume or self.dialogue.commands.get("menu", self.dialogue.start)
            answered = draft.answered
            draft.resume, draft.answered = "", False
        goal = draft.goal
        self.script.cross(draft)
        draft.goal = ""
        own = draft.state in self.script.flag_of_state
        if draft.until is not None and not own and not isinstance(self.script.state(draft.state), Hold):
            draft.until = None
            self.timers += [CancelTimer("hold"), CancelTimer("bar")]
        if answered and draft.state == goal and not isinstance(self.script.state(goal), (Guard, Say, Hold, End)):
            self._step()
            return True
        return draft.state == CROSSING

    def _emit(self, state: Say | End) -> None:
        """What a state says, and the file that goes with it."""
        speaker = self.speaker
        if text := speaker.say(state.text):
            self.items.append(Reply(text, alarm=state.name == ESCALATION[Level.EMERGENCY]))
        if state.document:
            self.items += write_documents(state.document, self.script, self.draft, self.now, speaker)
        if state.effect == "forget":
            self.forget = True

    def _suggest(self, state: Suggest) -> None:
        """The causes that could fit, each with the reasons the person gave. Never at urgent or emergency (brief 3.1)."""
        speaker = self.speaker
        found = suggest(self.dialogue.causes, self.draft) if self.draft.level < Level.URGENT else ()
        if not found:
            self.items.append(Reply(speaker.say(state.none)))
            return
        said = [self._one_cause(one) for one in found]
        said[0] = f"{speaker.say(state.text)}\n\n{said[0]}"
        if state.after:
            said[-1] += f"\n\n{speaker.say(state.after)}"
        self.items += [Reply(text) for text in said]

    def _one_cause(self, suggestion: Suggestion) -> str:
        """A message of its own: several together are more than a phone shows."""
        speaker, cause = self.speaker, suggestion.cause
        said = speaker.message(
            "suggestion",
            cause=cause.label,
            because=speaker.list(suggestion.because),
            explain=cause.explain,
            helps=cause.helps,
            lasts=cause.lasts,
            physician=cause.physician,
        )
        if not suggestion.against:
            return said
        return f"{said}\n\n{speaker.message('suggestion_against', against=speaker.list(suggestion.against))}"

    def _arm(self, state: CheckIn) -> None:
        for name in state.cancels:
            self.timers.append(CancelTimer(f"check_in.{name}"))
        if state.delay is not None and state.opens:
            due = local_time.when_due(self.draft, self.now, state.delay, state.at)
            self.timers.append(SetTimer(f"check_in.{state.name}", due))

    def _hold(self, state: Hold) -> bool:
        """A waiting step. True while it waits; False when the time it was begun for is over already."""
        draft = self.draft
        until = draft.until or self.now + state.length  # still set: a red flag interrupted the step
        if until <= self.now:
            draft.until, draft.chosen = None, TIME_IS_UP
            return False
        draft.until = until
        self._ask(text=self.speaker.hold_text(state, until - self.now))
        self.timers.append(SetTimer("hold", until))
        if state.bar:
            self.timers.append(SetTimer("bar", self.now + BAR_EVERY))
        return True

    def _redraw_bar(self, state: Hold, until: datetime) -> None:
        question = self.speaker.question()
        if question is not None:
            text = self.speaker.hold_text(state, until - self.now)
            self.items.append(Redraw(self.draft.turn, text, question.choices, question.columns))
        if self.now + BAR_EVERY < until:
            self.timers.append(SetTimer("bar", self.now + BAR_EVERY))

    def _ask(self, text: str | None = None, *, keep_ticks: bool = False) -> None:
        """Asks what the present state asks, as a new question."""
        draft = self.draft
        state = self.script.state(draft.state)
        if not keep_ticks:
            draft.ticked = draft.singly = ()
            if draft.flags and isinstance(state, Guard):  # what is raised already stands ticked
                draft.ticked = tuple(name for name in state.flags if name in draft.flags and name not in draft.asked)
        question = self.speaker.question()
        if question is None:
            return
        draft.turn += 1
        draft.misses = draft.silences = 0
        alarm = draft.state == ESCALATION[Level.EMERGENCY]
        self.items.append(Reply(text or question.text, question.choices, draft.turn, question.columns, alarm))
        if text is None and isinstance(state, Ask) and state.more:
            self._say(state.more)
        if isinstance(state, Ask) and state.silence:
            patience = state.silence
        elif self.dialogue.silence.after and draft.state in self.script.nudged:
            patience = self.dialogue.silence.after[0]
        else:
            self.timers.append(CancelTimer("silence"))
            return
        due = local_time.when_due(draft, self.now, patience, None) if self._may_wait(state) else self.now + patience
        self.timers.append(SetTimer("silence", due))

    def _may_wait(self, state: AnyState | None) -> bool:
        """Whether silence at a question may go on until the morning. A step of a routine, or urgent help, cannot wait."""
        if isinstance(state, Ask) and state.silence:
            return state.gentle
        return self.draft.level < Level.URGENT

    def _ask_anew(self) -> None:
        """The open question once more, at the end of the chat; states that wait for nothing are said again."""
        question = self.speaker.question()
        if question is None:
            self._arrive()
            return
        self._settle(question)
        state, until = self.script.state(self.draft.state), self.draft.until
        left = until - self.now if until is not None and until > self.now else None
        text = self.speaker.hold_text(state, left) if isinstance(state, Hold) and left else None
        self._ask(text=text, keep_ticks=True)

    def _settle(self, question: Question | None, chosen: str = "") -> None:
        """The open question is over: it loses its buttons and shows what was chosen."""
        if question is not None and self.draft.turn:
            self.items.append(Settle(self.draft.turn, question.text, chosen))

    def _leave_question(self, target: str = "") -> str:
        """Away from the open question without an answer, and out of a waiting step. Flags that wait to be asked still wait.

        Steps under a limit are over then, unless `target` is one of them; returns where to come back to instead of them.
        """
        limit = limits.running(self.script.limited, self.draft.state)
        there = self.script.state(target)
        self.draft.resume, self.draft.answered = "", False
        if self.draft.until is not None:
            self.timers += [CancelTimer("hold"), CancelTimer("bar")]
            self.draft.until = None
        self._settle(self.speaker.question())
        self.draft.ticked = self.draft.singly = ()
        if limit is None or (there is not None and there.limit == limit):
            return ""
        return self._pass_through(limit.left)

    def _pass_through(self, name: str) -> str:
        """Says what a state says and does what its way on does, without going there. Returns where that way leads."""
        state = self.script.state(name)
        if not isinstance(state, Say):
            return ""
        self._emit(state)
        for branch in state.then:
            if branch.when is None or branch.when.holds(self.draft):
                self._take_way(branch)
                return branch.to or ""
        return ""

    def _limit_is_over(self) -> None:
        """It ends the steps it holds for. Amid a red flag it is only said: the question stays, and leads back past them."""
        draft = self.draft
        limit = limits.running(self.script.limited, draft.state, draft.resume)
        if limit is None:
            return
        if limits.running(self.script.limited, draft.state) is None:
            draft.resume, draft.answered = self._pass_through(limit.to), False
            self._ask_anew()
            return
        draft.until = None
        self.timers += [CancelTimer("hold"), CancelTimer("bar")]
        self._settle(self.speaker.question())
        draft.ticked = draft.singly = ()
        self.script.jump(draft, limit.to)
        self._arrive()

    def _remember(self, state: str) -> None:
        """A question that `back` may lead to."""
        draft = self.draft
        if self._is_ordinary(state) and draft.history[-1:] != (state,) and is_waiting(self.script.state(state)):
            draft.history = (*draft.history, state)[-HISTORY_LENGTH:]

    def _say(self, text: Text) -> None:
        if said := self.speaker.say(text):
            self.items.append(Reply(said))


def _options(state: AnyState | None, question: Question) -> str:
    """What can be answered, one line an answer, numbered as it may be typed; numbers stand for themselves."""
    labels = [choice.label.removeprefix(f"{UNTICKED} ") for choice in question.choices]
    if isinstance(state, Ask) and isinstance(state.shape, Number):
        return ", ".join(labels)
    return "\n".join(f"{number}. {label}" for number, label in enumerate(labels, 1))
