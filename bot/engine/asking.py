"""What is asked and said in a state: text, buttons, placeholders. Knows no event; changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from bot.dialogue.model import (
    Answer,
    AnyState,
    Ask,
    Choose,
    End,
    Guard,
    Hold,
    Number,
    Place,
    RedFlag,
    Say,
    Screen,
    Tick,
    Words,
)
from bot.dialogue.texts import PLACEHOLDER, Text
from bot.engine.conversation import Conversation
from bot.engine.draft import Draft
from bot.engine.guards import lines_to_ask
from bot.engine.machine import Script, confirmation_of, question_of
from bot.engine.replies import Choice
from bot.engine.screens import items_to_ask

YES, NO, NOT_SURE, SKIP, DONE, NONE, NEXT = "yes", "no", "not_sure", "skip", "done", "none_of_these", "next"
TICKED, UNTICKED = "☑", "☐"
BAR_CELLS = 10
QUESTIONS_KEPT = 4096


@dataclass(frozen=True, slots=True)
class Question:
    """What stands on the screen of a state that waits: Markdown, buttons, and how they may be used.

    `many`: the choices that start with + or - are lines to tick.
    """

    text: str
    choices: tuple[Choice, ...]
    columns: int = 1
    many: bool = False
    _labels: dict[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_labels", dict(reversed(self.choices)))

    def label_of(self, choice: str) -> str | None:
        """What the button of this choice shows; None when there is no such button."""
        return self._labels.get(choice)


class Speaker:
    """Words a dialogue's texts for one draft. Made anew for every turn."""

    __slots__ = ("before", "dialogue", "draft", "script")

    def __init__(self, script: Script, draft: Draft, before: Conversation | None = None) -> None:
        """`before`: the conversation at the start of the turn, to tell what was raised in it."""
        self.script = script
        self.dialogue = script.dialogue
        self.draft = draft
        self.before = before

    def place(self) -> Place:
        """The person's place; the unknown one until it was asked."""
        chosen = self.draft.facts.get(self.dialogue.place_fact)
        return self.dialogue.places.get(str(chosen), self.dialogue.unknown_place)

    def say(self, text: Text, **known: str) -> str:
        """The text with its placeholders filled; `known` are those of this occasion."""
        if text.constant is not None:
            return text.constant
        return text.render(self.draft, lambda name: known[name] if name in known else self._value(name))

    def message(self, key: str, **known: str) -> str:
        """One of the dialogue's standing messages."""
        return self.say(self.dialogue.messages[key], **known)

    def _value(self, name: str) -> str:
        place = self.place()
        if name == "place":
            return place.label
        if name == "numbers_checked":
            checked = place.checked
            return (
                self.message("numbers_checked", date=f"{checked}") if checked else self.message("numbers_not_checked")
            )
        if name in place.values:
            return place.values[name]
        if name in self.dialogue.unknown_place.values:
            return self.dialogue.unknown_place.values[name]
        match name:
            case "told":
                return _bullets(self._told(flag) for flag in self._spoken_of())
            case "why" | "do" | "do_not":
                return _paragraphs(name, _lines(name, self._spoken_of()))
            case "first_why" | "first_do" | "first_do_not":
                what = name.removeprefix("first_")
                return _paragraphs(what, _lines(what, self._spoken_of()[:1]))
            case "more_why" | "more_do" | "more_do_not":
                what, flags = name.removeprefix("more_"), self._spoken_of()
                said = _lines(what, flags[:1])
                return _paragraphs(what, (line for line in _lines(what, flags[1:]) if line not in said))
            case _:
                return self.fact(name)

    def _told(self, flag: RedFlag) -> str:
        words = self.draft.flags[flag.id].words
        return f"“{words}”" if words else flag.line

    def _spoken_of(self) -> tuple[RedFlag, ...]:
        """The red flags an escalation speaks of: those of the present level, just raised if any, worst and newest first."""
        here = [
            flag
            for flag in self.script.by_urgency
            if flag.id in self.draft.flags and self.draft.flags[flag.id].level == self.draft.level
        ]
        old = self.before.raised if self.before is not None else {}
        new = [flag for flag in here if flag.id not in old or old[flag.id].level < flag_level(self.draft, flag)]
        return tuple(new or here)

    def fact(self, name: str) -> str:
        """A fact in words: labels for ids, numbers without needless decimals; empty when unknown."""
        value = self.draft.facts.get(name)
        if value is None:
            return ""
        labels = self.script.labels.get(name, {})
        if isinstance(value, tuple):
            return self.list(labels.get(one, one) for one in value)
        if isinstance(value, (int, float)):
            return f"{value:g}"
        return labels.get(value, value)

    def list(self, words: Iterable[str], between: str = "and") -> str:
        """`a, b and c`; `between` is the message that stands before the last."""
        several = list(words)
        if len(several) < 2:
            return "".join(several)
        return f"{', '.join(several[:-1])} {self.message(between)} {several[-1]}"

    def question(self) -> Question | None:
        """What the present state asks, or None when it waits for nothing."""
        draft, state = self.draft, self.script.state(self.draft.state)
        key: tuple[object, ...] | None
        if state is None:
            return self._flag_question()
        match state:
            case Say(button=str(button)):
                return Question(self.say(state.text), (Choice(NEXT, button),))
            case Ask():
                fixed = state.phase != "escalation" and self.script.is_fixed(state)
                key = (state.name, draft.ticked, draft.level > 1) if fixed else None
                return self._once(key, state.text, self._ask, state)
            case Guard():
                lines = lines_to_ask(self.script, state, draft)
                whole = len(lines) == len(state.flags)  # most of the time
                asked = state.flags if whole else tuple([flag.id for flag in lines])
                key = (state.name, asked, draft.ticked, draft.level > 1)
                return self._once(key, state.text, self._guard, state, lines)
            case Screen():
                if draft.singly:
                    item = self.dialogue.screens.items[draft.singly[0]]
                    return Question(self._with_progress(item.question, state), self._yes_no_not_sure())
                text = self.say(state.text) if state.text else self.message("guard_text")
                rows = tuple((item.id, item.line) for item in items_to_ask(self.dialogue, state, draft))
                return Question(self._with_progress(text, state), self._lines(rows), many=True)
            case Hold():
                return Question(
                    self.hold_text(state, state.length), tuple(Choice(a.id, a.label) for a in state.answers)
                )
            case _:
                return None

    def _once(
        self, key: tuple[object, ...] | None, text: Text | None, word: Callable[..., Question], *what: object
    ) -> Question:
        """Words a question, or takes it as it was worded before, when its words depend on nothing but `key`."""
        if key is None or (text is not None and text.constant is None):
            return word(*what)
        known = self.script.questions
        if (question := known.get(key)) is None:
            if len(known) >= QUESTIONS_KEPT:
                known.clear()
            question = known[key] = word(*what)
        assert isinstance(question, Question)
        return question

    def _guard(self, state: Guard, lines: tuple[RedFlag, ...]) -> Question:
        if len(lines) == 1 and (len(state.flags) == 1 or not self.draft.ticked):
            return Question(self._with_progress(lines[0].question, state), self._yes_no_not_sure())
        text = self.say(state.text) if state.text else self.message("guard_text")
        rows = tuple((flag.id, flag.line) for flag in lines)
        return Question(self._with_progress(text, state), self._lines(rows), many=True)

    def hold_text(self, state: Hold, left: timedelta) -> str:
        """The words of a waiting step, with a bar of what is left of it when it has one."""
        text = self.say(state.text)
        if not state.bar:
            return text
        total = state.length.total_seconds()
        done = round(BAR_CELLS * (1 - max(0.0, left.total_seconds()) / total))
        bar = "▓" * done + "░" * (BAR_CELLS - done)
        minutes, seconds = divmod(max(0, round(left.total_seconds())), 60)
        return f"{text}\n\n{self.message('timer_bar', bar=bar, left=f'{minutes}:{seconds:02}')}"

    def _ask(self, state: Ask) -> Question:
        draft = self.draft
        extra: list[Choice] = []
        match state.shape:
            case Choose():
                choices = [Choice(answer.id, answer.label) for answer in self.offered(state)]
                many = False
            case Tick(none_label=none_label):
                choices = list(self._ticks(tuple((answer.id, answer.label) for answer in self.offered(state))))
                extra.append(Choice(DONE, self.message("done")) if draft.ticked else Choice(NONE, none_label))
                many = True
            case Number(buttons=buttons):
                choices = [Choice(f"{number:g}", f"{number:g}") for number in buttons]
                many = False
            case Words():
                choices, many = [], False
        if state.not_sure:
            extra.append(Choice(NOT_SURE, self.message("not_sure")))
        if state.skip:
            extra.append(Choice(SKIP, self.message("skip")))
        text = self._escalation_text(state) or self.say(state.text) or _bare(state.text)
        return Question(self._with_progress(text, state), (*choices, *extra), state.columns, many)

    def _escalation_text(self, state: Ask) -> str:
        """What the worst red flag wants said instead of the usual escalation; empty when it wants nothing special."""
        if state.phase != "escalation":
            return ""
        worst = next(iter(self._spoken_of()), None)
        return self.say(worst.instead) if worst is not None and worst.instead else ""

    def offered(self, state: Ask | Hold) -> tuple[Answer, ...]:
        """The answers on offer: those whose condition holds."""
        answers = state.answers if isinstance(state, Hold) else ()
        if isinstance(state, Ask) and isinstance(state.shape, (Choose, Tick)):
            answers = state.shape.answers
        return tuple(answer for answer in answers if answer.when is None or answer.when.holds(self.draft))

    def _ticks(self, rows: tuple[tuple[str, str], ...]) -> tuple[Choice, ...]:
        ticked = self.draft.ticked
        return tuple(
            Choice(f"-{id_}", f"{TICKED} {label}") if id_ in ticked else Choice(f"+{id_}", f"{UNTICKED} {label}")
            for id_, label in rows
        )

    def _lines(self, rows: tuple[tuple[str, str], ...]) -> tuple[Choice, ...]:
        """Lines of a list screen, then what ends it: "none of these" only while nothing is ticked."""
        end = Choice(DONE, self.message("done")) if self.draft.ticked else Choice(NONE, self.message("none_of_these"))
        return (*self._ticks(rows), end, Choice(NOT_SURE, self.message("not_sure")))

    def _yes_no_not_sure(self) -> tuple[Choice, ...]:
        return tuple(Choice(id_, self.message(id_)) for id_ in (YES, NO, NOT_SURE))

    def _flag_question(self) -> Question | None:
        """The question of the machine's own states: a red flag's own, or its confirming tap."""
        flag = self.script.flag_of_state.get(self.draft.state)
        if flag is None:
            return None
        if self.draft.state == confirmation_of(flag.id):
            text = self.message("flag_sure", line=flag.line, question=flag.question)
            return Question(
                text, (Choice(YES, self.message("flag_sure_yes")), Choice(NO, self.message("flag_sure_no")))
            )
        if flag.id in self.draft.flags:
            text = self.message("flag_again", question=flag.question, line=flag.line)
        elif flag.id in self.draft.heard:
            text = self.message("flag_heard", words=self.draft.heard[flag.id], question=flag.question, line=flag.line)
        else:
            text = flag.question
        return Question(text, self._yes_no_not_sure())

    def _with_progress(self, text: str, state: AnyState) -> str:
        where = self.script.progress.get(state.name)
        if where is None or self.draft.level > 1:
            return text
        n, m = where
        return f"{self.message('progress', n=str(n), m=str(m))}\n\n{text}"

    def why(self) -> str:
        """What `/why` answers here."""
        state = self.script.state(self.draft.state)
        if state is None:
            flag = self.script.flag_of_state.get(self.draft.state)
            return flag.why if flag else self.message("why_none")
        if state.why:
            return self.say(state.why)
        if isinstance(state, Guard):
            lines = lines_to_ask(self.script, state, self.draft)
            if len(lines) == 1:
                return lines[0].why
        return self.message("why_none")


def leads_to(target: str, state: Ask, choice: str | None) -> bool:
    """Whether this answer has a way of its own, and it leads there."""
    answers = state.shape.answers if isinstance(state.shape, Choose) else ()
    return any(answer.id == choice and answer.to == target for answer in answers)


def flag_level(draft: Draft, flag: RedFlag) -> int:
    """The level a raised flag has now."""
    return int(draft.flags[flag.id].level)


def is_waiting(state: AnyState | None) -> bool:
    """Whether a state waits for the person (or a timer) rather than going on by itself."""
    match state:
        case None | Ask() | Guard() | Screen() | Hold() | End():
            return True
        case Say(button=button):
            return button is not None
        case _:
            return False


def waits_in(script: Script) -> frozenset[str]:
    """Names of all states that ask something, the flags' own questions included."""
    own = (name for flag in script.dialogue.red_flags for name in (question_of(flag), confirmation_of(flag)))
    return frozenset((*(name for name, state in script.dialogue.states.items() if is_waiting(state)), *own))


def _bare(text: Text) -> str:
    """The words around the placeholders, where there is nothing to put into them: the red flag was removed by an edit."""
    return PLACEHOLDER.sub("", "\n\n".join(part.markdown for part in text.parts)).strip()


def _lines(what: str, flags: Iterable[RedFlag]) -> list[str]:
    """Why each of these red flags matters (`why`), or what to do or not to do (`do`, `do_not`)."""
    found: list[str] = []
    for flag in flags:
        found += (flag.why,) if what == "why" else flag.do if what == "do" else flag.do_not
    return found


def _paragraphs(what: str, lines: Iterable[str]) -> str:
    return "\n\n".join(dict.fromkeys(lines)) if what == "why" else _bullets(lines)


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in dict.fromkeys(lines))
