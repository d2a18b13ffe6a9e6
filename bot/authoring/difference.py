"""What an edit changes, and what it makes less safe: two dialogues compared, told in words. Runs no conversation.

Nobody is to find out by reading YAML that an answer leads somewhere less urgent now. Whatever cannot be shown to be as
safe as before is told as less safe: it asks for a signature, it is no proof of harm.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from bot.authoring.checks.logic import Logic, Moment
from bot.authoring.checks.subject import answers_of, texts_of
from bot.authoring.collector import seldom_collecting
from bot.authoring.revisions import NoSuchSide, Sources, sources_of
from bot.dialogue.conditions import AllOf, Condition, FactBetween, FactValue
from bot.dialogue.model import (
    NEXT_GUARD,
    Answer,
    AnyState,
    Ask,
    Branch,
    CheckIn,
    Choose,
    Dialogue,
    Guard,
    Hold,
    Level,
    Number,
    RaiseRule,
    RedFlag,
    Say,
    ScreenItem,
    Tick,
    Words,
)
from bot.dialogue.problems import BadDialogue, Mark
from bot.dialogue.reading import read_sources
from bot.dialogue.texts import Text
from bot.engine.machine import ESCALATION, STICKY, Script, author_ways

AS_SAFE, LESS_SAFE, NOT_COMPARED = 0, 1, 2
"""Exit statuses."""
NOT_SURE = "not_sure"
TEXTS, STATES, WAYS, SAFETY = "texts", "states", "ways", "safety"
_HEARD_ON = date(2026, 1, 1)
"""Phrases are heard on one and the same day in both."""


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One difference. `mark` is in the new dialogue, or in the old one where the thing is gone."""

    about: str
    mark: Mark
    code: str
    sentence: str
    less_safe: bool = False

    def __str__(self) -> str:
        return f"{self.mark}: {self.sentence} [{self.code}]"


@dataclass(frozen=True)
class Side:
    """One of the two, with what is worked out of it when needed."""

    sources: Sources
    dialogue: Dialogue

    @cached_property
    def script(self) -> Script:
        return Script(self.dialogue)

    @cached_property
    def logic(self) -> Logic:
        return Logic(self.dialogue)

    @property
    def flags(self) -> Mapping[str, RedFlag]:
        return self.dialogue.red_flags

    def flag_at(self, flag: str, *keys: str) -> Mark:
        return self.sources.at("red_flags.yaml", flag, *keys)

    def contract_at(self, *keys: str) -> Mark:
        return self.sources.at("dialogue.yaml", *keys)

    def hears(self, flag: str, words: str) -> bool:
        return any(heard.id == flag for heard in self.script.ear.hear(words, _HEARD_ON).flags)


@seldom_collecting()
def run_diff(old: str, new: str, fmt: str = "text") -> tuple[str, int]:
    """What `kneebot diff OLD NEW` prints, and its exit status: 1 when anything became less safe, 2 when it cannot tell.

    OLD and NEW are folders, `REVISION:folder`, or a git revision of the other's folder.
    """
    try:
        sides = [_side(sources_of(one, other)) for one, other in ((old, new), (new, old))]
    except NoSuchSide as error:
        return f"{error}\n", NOT_COMPARED
    except BadDialogue as bad:
        return "".join(f"{problem}\n" for problem in bad.problems), NOT_COMPARED
    changes = compare(*sides)
    status = LESS_SAFE if any(change.less_safe for change in changes) else AS_SAFE
    return (as_json(changes) if fmt == "json" else as_text(changes)), status


def _side(sources: Sources) -> Side:
    return Side(sources, read_sources(sources.files, sources.shown))


def compare(old: Side, new: Side) -> tuple[Change, ...]:
    """Everything that differs, by kind, in the order of the files."""
    if old.dialogue.version == new.dialogue.version:
        return ()
    return tuple(sorted(set(_Comparison(old, new).changes())))


def as_text(changes: Iterable[Change]) -> str:
    """What is less safe first; then the rest by kind."""
    changes = tuple(changes)
    if not changes:
        return "Nothing differs.\n"
    lines: list[str] = []
    less = [change for change in changes if change.less_safe]
    if less:
        lines += [f"LESS SAFE ({len(less)}): each of these needs a signature", *(f"  {change}" for change in less), ""]
    titles = {SAFETY: "At least as safe", STATES: "States", WAYS: "Ways", TEXTS: "Texts"}
    for about, title in titles.items():
        some = [change for change in changes if change.about == about and not change.less_safe]
        if some:
            lines += [f"{title} ({len(some)})", *(f"  {change}" for change in some), ""]
    lines.append(f"Less safe: {len(less)}." if less else "Nothing became less safe.")
    return "\n".join(lines) + "\n"


def as_json(changes: Iterable[Change]) -> str:
    """One object, for programs."""
    rows = [
        {
            "about": change.about,
            "code": change.code,
            "less_safe": change.less_safe,
            "file": change.mark.file,
            "line": change.mark.line,
            "column": change.mark.column,
            "sentence": change.sentence,
        }
        for change in changes
    ]
    return (
        json.dumps({"less_safe": sum(c.less_safe for c in changes), "changes": rows}, indent=2, ensure_ascii=False)
        + "\n"
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """One answer to a question: how it is shown, what it makes known."""

    label: str
    facts: Mapping[str, FactValue | None]
    answer: Answer | None = None


@dataclass
class _Comparison:
    """Walks over both once. Less safe is what may be less safe in any case that the conditions can tell apart."""

    old: Side
    new: Side
    new_names: dict[str, str] = field(default_factory=dict)
    """Old name of a state -> the new one, for those that are still there."""

    def changes(self) -> Iterator[Change]:
        for name in self.old.dialogue.states:
            now = name if name in self.new.dialogue.states else self.new.script.renamed(name)
            if now is not None:
                self.new_names[name] = now
        yield from self._states()
        for name, now in self.new_names.items():
            before, after = self.old.dialogue.states[name], self.new.dialogue.states[now]
            yield from self._texts_of_state(before, after)
            yield from self._ways(before, after)
            yield from self._opened(before, after)
            yield from self._filled_in(before, after)
            yield from self._advice(before, after)
        yield from self._flags()
        yield from self._contract()
        yield from self._screens()
        yield from self._texts_around()

    # States

    def _states(self) -> Iterator[Change]:
        kept = set(self.new_names.values())
        for name, now in self.new_names.items():
            before, after = self.old.dialogue.states[name], self.new.dialogue.states[now]
            if name != now:
                yield Change(STATES, after.mark, "renamed", f"“{name}” is called “{now}” now")
            if type(before) is not type(after):
                kinds = f"a {_kind(before)}; it is a {_kind(after)} now"
                less = isinstance(before, Guard)
                yield Change(STATES, after.mark, "kind-changed", f"“{now}” was {kinds}", less)
        for name, state in self.new.dialogue.states.items():
            if name not in kept:
                yield Change(STATES, state.mark, "added", f"“{name}” is new: {_kind(state)}")
        for name, state in self.old.dialogue.states.items():
            if name in self.new_names:
                continue
            landing = self.new.script.landing(name)
            start = self.new.dialogue.start
            goes = f"people who stand there go on at “{landing}”" if landing else f"they begin again at “{start}”"
            target = self.new.dialogue.states.get(landing or "")
            less = isinstance(state, Guard) and not isinstance(target, Guard) and landing is not None
            yield Change(STATES, state.mark, "removed", f"“{name}” is gone; {goes}", less)
        for name, target_name in self.new.dialogue.landings.items():
            earlier = self.old.dialogue.landings.get(name)
            if earlier is not None and self._now(earlier) != target_name:
                yield Change(
                    STATES,
                    self.new.contract_at("landings", name),
                    "landing-changed",
                    f"people who stood in “{name}” landed at “{earlier}”; now they land at “{target_name}”",
                    isinstance(self.old.dialogue.states.get(earlier), Guard)
                    and not isinstance(self.new.dialogue.states[target_name], Guard),
                )

    def _now(self, name: str) -> str:
        return self.new_names.get(name, name)

    # Ways

    def _ways(self, before: AnyState, after: AnyState) -> Iterator[Change]:
        if isinstance(before, Ask) and isinstance(after, Ask):
            yield from self._answers(before, after)
        else:
            yield from self._lines(before, after)
        for name in ("silence_to", "late", "opens"):
            was, now = getattr(before, name, None), getattr(after, name, None)
            if was is not None and self._now(was) != now:
                yield self._way(after.mark, f"“{after.name}” led to “{was}” by `{name}`", was, (now,) if now else ())
        if isinstance(before, CheckIn) and isinstance(after, CheckIn) and before.delay != after.delay:
            sentence = f"the reminder “{after.name}” came after {before.delay}; it comes after {after.delay} now"
            yield Change(WAYS, after.mark, "delay-changed", sentence)
        if self._asks_anew(before) and not self._asks_anew(after):
            sentence = f"“{after.name}” let every red flag be asked anew (`rescreen`); it does not now"
            yield Change(WAYS, after.mark, "rescreen-lost", sentence, less_safe=True)
        if any(branch.new_episode for branch in before.then) and not any(branch.new_episode for branch in after.then):
            sentence = (
                f"“{after.name}” began a new episode, which forgets what was told of the old one; it does not now"
            )
            yield Change(WAYS, after.mark, "episode-lost", sentence, less_safe=True)
        for flag in sorted(_raised_in(before) - _raised_in(after)):
            sentence = f"“{after.name}” raised the red flag {flag}; it does not now"
            yield Change(SAFETY, after.mark, "raise-lost", sentence, less_safe=True)

    @staticmethod
    def _asks_anew(state: AnyState) -> bool:
        return any(line.rescreen for line in _lines_of(state))

    def _answers(self, before: Ask, after: Ask) -> Iterator[Change]:
        """Every answer that both know: where it leads, and the level that it reaches."""
        bounds = _bounds(before.fact, self.old) | _bounds(after.fact, self.new)
        now = {told.label: told for told in _tellable(after, bounds)}
        for told in _tellable(before, bounds):
            same = now.get(told.label) or next(
                (one for one in now.values() if told.answer and one.answer and one.answer.id == told.answer.id), None
            )
            what = f"“{told.label}” in “{after.name}”"
            if same is None:
                if told.label == _NOT_SURE_SHOWN:
                    sentence = f"“{after.name}” offered “not sure”; it does not now"
                    yield Change(WAYS, after.mark, "not-sure-gone", sentence, less_safe=True)
                elif not isinstance(before.shape, Number):
                    raises = self._levels(self.old, before, told)[1] > 0
                    yield Change(WAYS, after.mark, "answer-gone", f"the answer {what} is gone", raises)
                continue
            mark = same.answer.mark if same.answer else after.mark
            if told.answer and same.answer and told.answer.id != same.answer.id:
                sentence = f"{what} stood for “{told.answer.id}”; it stands for “{same.answer.id}” now"
                yield Change(WAYS, mark, "label-moved", sentence, less_safe=True)
            was, is_now = self._levels(self.old, before, told), self._levels(self.new, after, same)
            for word, level, level_now in zip(("always", "at worst"), was, is_now, strict=True):
                if level_now != level:
                    verb = "led to" if word == "always" else "could lead to"
                    sentence = f"{what} {verb} {Level(level).word}; now it is {Level(level_now).word}"
                    yield Change(SAFETY, mark, "level-reached", sentence, level_now < level)
            targets, targets_now = self._targets(before, told), self._targets(after, same)
            if tuple(map(self._now, targets)) != targets_now:
                for target in targets[:1]:
                    yield self._way(mark, f"{what} led to {_names(targets)}", target, targets_now, after)

    def _opened(self, before: AnyState, after: AnyState) -> Iterator[Change]:
        """Ways into advice, for whom there was none."""
        known = set(self.new_names.values())
        for way, condition in _ways_into(after):
            target = self.new.dialogue.states.get(way)
            if target is None or not target.advice or target.name not in known:
                continue
            held = [one for name, one in _ways_into(before) if self._now(name) == way]
            if self._lost([condition], held):
                whom = "more people than before" if held else "people whom it did not lead there"
                sentence = f"“{after.name}” leads {whom} to “{way}”, which advises {', '.join(sorted(target.advice))}"
                yield Change(SAFETY, after.mark, "advice-opened-to", sentence, less_safe=True)

    def _filled_in(self, before: AnyState, after: AnyState) -> Iterator[Change]:
        """What is set in place of an answer that the person gives elsewhere."""
        asked = {state.fact for state in self.new.dialogue.states.values() if isinstance(state, Ask)}
        for fact, value in sorted(_set_in(after) - _set_in(before)):
            if fact in asked:
                sentence = f"“{after.name}” fills in {fact}, which people are asked for: {value}"
                yield Change(SAFETY, after.mark, "answer-filled-in", sentence, less_safe=True)

    def _way(self, mark: Mark, sentence: str, was: str, now: tuple[str, ...], after: AnyState | None = None) -> Change:
        """`after` is the state that led there, where it may be a step of a routine."""
        routine = after.name.rpartition(".")[0] if after is not None and after.name.count(".") > 1 else ""
        if (
            routine
            and not _within(self._now(was), routine)
            and any(_within(name, routine) for name in now or (routine,))
        ):
            return Change(WAYS, mark, "leads-on", f"{sentence}, out of the routine; now it goes on in it", True)
        asks = isinstance(self.old.dialogue.states.get(was), Guard)
        less = self._dodges(self._now(was), now) if asks else was in (NEXT_GUARD, *ESCALATION.values())
        if after is not None and after.name in ESCALATION.values():
            less = True  # what follows an escalation asks for what makes it worse
        return Change(WAYS, mark, "target-changed", f"{sentence}; now to {_names(now)}", less and was not in now)

    def _dodges(self, guard: str, now: Iterable[str]) -> bool:
        """Whether some way from these states comes to advice without passing that guard."""
        states, todo, seen = self.new.dialogue.states, list(now), {guard}
        while todo:
            name = todo.pop()
            if name in seen or name not in states:
                continue
            seen.add(name)
            if states[name].advice:
                return True
            todo += [way.to for way in author_ways(states[name])]
        return False

    @staticmethod
    def _levels(side: Side, state: Ask, told: _Told) -> tuple[int, int]:
        """(the level it reaches for certain, the worst it may reach), from the lowest."""
        moment, sure, may = Moment(told.facts), 0, 0
        rules: list[tuple[str, frozenset[bool]]] = []
        for flag in side.flags.values():
            rules += [
                (flag.id, condition.outcomes(moment)) for condition in flag.raised_when if _looks(condition, told)
            ]
        for branch in state.then:
            rules += [(flag, branch.when.outcomes(moment) if branch.when else {True}) for flag in branch.red_flags]  # type: ignore[misc]
        rules += [(flag, frozenset((True,))) for flag in (told.answer.red_flags if told.answer else ())]
        for flag_id, values in rules:
            level = int(side.flags[flag_id].level)
            may = max(may, level) if True in values else may
            sure = max(sure, level) if False not in values else sure
        return sure, may

    @staticmethod
    def _targets(state: Ask, told: _Told) -> tuple[str, ...]:
        """Where it may lead, in the order of the lines."""
        if told.answer is not None and told.answer.to and isinstance(state.shape, Choose):
            return (told.answer.to,)
        moment, found = Moment(told.facts), []
        for branch in state.then:
            values = branch.when.outcomes(moment) if branch.when else frozenset((True,))
            if branch.to and True in values:
                found.append(branch.to)
            if branch.to and False not in values:
                break
        return tuple(dict.fromkeys(found))

    def _lines(self, before: AnyState, after: AnyState) -> Iterator[Change]:
        """`then` line by line; answers of a waiting step by their ids."""
        now_of = {answer.id: answer for answer in answers_of(after)}
        for answer in answers_of(before):
            same = now_of.get(answer.id)
            if same is None:
                yield Change(WAYS, after.mark, "answer-gone", f"the answer “{answer.label}” in “{after.name}” is gone")
            elif answer.to and self._now(answer.to) != same.to:
                what = f"“{answer.label}” in “{after.name}” led to “{answer.to}”"
                yield self._way(same.mark, what, answer.to, (same.to,) if same.to else (), after)
        lines = [branch for branch in before.then if branch.to]
        lines_now = [branch for branch in after.then if branch.to]
        if [(branch.when, self._now(branch.to or "")) for branch in lines] == [(b.when, b.to) for b in lines_now]:
            return
        targets_now = tuple(dict.fromkeys(branch.to or "" for branch in lines_now))
        for branch in lines:
            same_line = next((one for one in lines_now if one.when == branch.when), None)
            if same_line is None or same_line.to != self._now(branch.to or ""):
                mark = same_line.mark if same_line else after.mark
                when = " where a condition held" if branch.when else ""
                now = (same_line.to or "",) if same_line else targets_now
                yield self._way(mark, f"“{after.name}” led to “{branch.to}”{when}", branch.to or "", now, after)
        for branch in lines_now:
            if branch.when not in [line.when for line in lines]:
                sentence = f"“{after.name}” has a line that is new: it leads to “{branch.to}”"
                yield Change(WAYS, branch.mark, "line-added", sentence)

    # Advice

    def _advice(self, before: AnyState, after: AnyState) -> Iterator[Change]:
        for label in sorted(before.advice - after.advice):
            sentence = f"“{after.name}” advises as before and is not called `{label}` any more: nothing holds it back"
            yield Change(SAFETY, after.mark, "advice-label-lost", sentence, less_safe=True)
        if isinstance(before, Guard) and isinstance(after, Guard):
            for flag in before.flags:
                if flag not in after.flags and flag in self.new.flags:
                    elsewhere = [guard.name for guard in self.new.script.guards if flag in guard.flags]
                    where = f"it is asked in {_names(elsewhere)}" if elsewhere else "nothing asks it now"
                    sentence = f"“{after.name}” asked the red flag {flag}; {where}"
                    yield Change(SAFETY, after.mark, "guard-line-lost", sentence, less_safe=not elsewhere)

    def _given(self, side: Side, level: Level) -> dict[str, AnyState]:
        """What is offered at a level: content labels with the first state that does."""
        found: dict[str, AnyState] = {}
        for state in side.dialogue.states.values():
            closed = level in STICKY and state.name not in side.script.open[level]
            if not closed and side.script.allows(state, level):
                for label in state.gives:
                    found.setdefault(label, state)
        return found

    # Red flags

    def _flags(self) -> Iterator[Change]:
        for flag in self.new.flags.values():
            if flag.id not in self.old.flags:
                yield Change(SAFETY, flag.mark, "flag-added", f"the red flag {flag.id} is new, {flag.level.word}")
        for flag in self.old.flags.values():
            now = self.new.flags.get(flag.id)
            if now is None:
                sentence = f"the red flag {flag.id} ({flag.level.word}) is gone"
                yield Change(SAFETY, flag.mark, "flag-removed", sentence, less_safe=True)
                continue
            yield from self._flag(flag, now)
            yield from self._rules(flag, now)
            yield from self._phrases(flag, now)
        asked, asked_now = (
            {flag for guard in side.script.guards for flag in guard.flags} for side in (self.old, self.new)
        )
        for name in sorted(asked - asked_now):
            if name in self.new.flags:
                sentence = f"no guard asks the red flag {name} any more"
                yield Change(SAFETY, self.new.flag_at(name), "guard-lost", sentence, less_safe=True)

    def _flag(self, flag: RedFlag, now: RedFlag) -> Iterator[Change]:
        if now.level != flag.level:
            lower = now.level < flag.level
            sentence = f"the red flag {flag.id} was {flag.level.word}; it is {now.level.word} now"
            yield Change(
                SAFETY,
                self.new.flag_at(flag.id, "level"),
                "level-lowered" if lower else "level-raised",
                sentence,
                lower,
            )
            if lower and flag.level >= Level.URGENT > now.level:
                sentence = f"“not sure” raised the red flag {flag.id}; now it counts as no"
                yield Change(SAFETY, self.new.flag_at(flag.id, "level"), "not-sure", sentence, less_safe=True)
        if now.flagged_by != flag.flagged_by:
            sentence = f"the red flag {flag.id} was raised by “{flag.flagged_by}”; now by “{now.flagged_by}”"
            yield Change(SAFETY, self.new.flag_at(flag.id, "flagged_by"), "flagged-by", sentence, less_safe=True)
        if now.take_back_after != flag.take_back_after:
            less = now.take_back_after < flag.take_back_after
            sentence = f"the red flag {flag.id} could be taken back after {_span(flag)}; now after {_span(now)}"
            yield Change(SAFETY, self.new.flag_at(flag.id, "take_back_after"), "take-back", sentence, less)
        if now.no_reminders != flag.no_reminders:
            what = "reminders come again" if flag.no_reminders else "no reminder comes any more"
            sentence = f"after the red flag {flag.id} {what}"
            yield Change(SAFETY, self.new.flag_at(flag.id, "no_reminders"), "reminders", sentence, flag.no_reminders)
        for label in sorted(flag.forbids - now.forbids):
            sentence = f"the red flag {flag.id} forbade {label}; it does not now"
            yield Change(SAFETY, self.new.flag_at(flag.id, "forbids"), "forbids-lost", sentence, less_safe=True)
        for label in sorted(now.forbids - flag.forbids):
            yield Change(
                SAFETY,
                self.new.flag_at(flag.id, "forbids"),
                "forbids-more",
                f"the red flag {flag.id} forbids {label} now",
            )

    def _rules(self, flag: RedFlag, now: RedFlag) -> Iterator[Change]:
        mark = self.new.flag_at(flag.id, "only_when")
        if flag.only_when != now.only_when:
            if now.only_when is None:
                yield Change(
                    SAFETY,
                    self.new.flag_at(flag.id),
                    "asked-of-all",
                    f"the red flag {flag.id} is asked of everyone now",
                )
            elif flag.only_when is None:
                sentence = f"the red flag {flag.id} was asked of everyone; now only when a condition holds"
                yield Change(SAFETY, mark, "only-when", sentence, less_safe=True)
            else:
                less = self._lost([flag.only_when], [now.only_when])
                sentence = f"`only_when` of the red flag {flag.id} has changed" + (
                    ": it is asked of fewer" if less else ""
                )
                yield Change(SAFETY, mark, "only-when", sentence, less)
        if flag.raised_when != now.raised_when:
            lost = [condition for condition in flag.raised_when if self._lost([condition], now.raised_when)]
            sentence = f"facts that raised the red flag {flag.id} by themselves " + (
                "do not all raise it now" if lost else "still do; others do too"
            )
            yield Change(SAFETY, self.new.flag_at(flag.id, "raised_when"), "raised-when", sentence, bool(lost))
        for rule in flag.raises:
            if now.level >= rule.to:
                continue
            if self._lost([rule.when], [one.when for one in now.raises if one.to >= rule.to]):
                sentence = f"a rule that made the red flag {flag.id} {rule.to.word} is gone, or holds in fewer cases"
                yield Change(SAFETY, self.new.flag_at(flag.id, "raise"), "raise-rule-lost", sentence, less_safe=True)

    def _lost(self, before: Iterable[Condition], now: Iterable[Condition]) -> bool:
        """Whether there may be a case in which the old conditions hold and none of the new ones does."""
        before, now = tuple(before), tuple(now)
        if all(condition in now for condition in before):
            return False
        cases = [side.logic.can_hold(before, now) for side in (self.old, self.new)]
        return any(case is not False for case in cases)

    def _phrases(self, flag: RedFlag, now: RedFlag) -> Iterator[Change]:
        if flag.heard_as == now.heard_as and flag.not_heard_as == now.not_heard_as:
            return
        mark = self._phrases_at(flag.id)
        for phrase in flag.heard_as:
            if self.old.hears(flag.id, phrase) and not self.new.hears(flag.id, phrase):
                sentence = f"“{phrase}” told of the red flag {flag.id}; it is not heard now"
                yield Change(SAFETY, mark, "phrase-lost", sentence, less_safe=True)
            elif phrase not in now.heard_as:
                sentence = f"the phrase “{phrase}” of the red flag {flag.id} is gone; it is heard all the same"
                yield Change(SAFETY, mark, "phrase-gone", sentence)
        for phrase in now.not_heard_as:
            if phrase not in flag.not_heard_as:
                less = self.old.hears(flag.id, phrase) and not self.new.hears(flag.id, phrase)
                sentence = f"“{phrase}” does not tell of the red flag {flag.id} now" + (
                    "; it did before" if less else ""
                )
                yield Change(SAFETY, mark, "not-heard", sentence, less)
        for phrase in now.heard_as:
            if phrase not in flag.heard_as:
                yield Change(SAFETY, mark, "phrase-added", f"“{phrase}” tells of the red flag {flag.id} now")

    def _phrases_at(self, flag: str) -> Mark:
        here = self.new.sources.at("phrases.yaml", flag)
        return here if here.line > 1 else self.new.flag_at(flag, "heard_as")

    # The contract

    def _contract(self) -> Iterator[Change]:
        old, new = self.old.dialogue.safety, self.new.dialogue.safety
        for flag in old.ask_before_advice:
            if flag not in new.ask_before_advice and flag in self.new.flags:
                sentence = f"the red flag {flag} had to be asked before any advice; now it need not"
                yield Change(
                    SAFETY,
                    self.new.contract_at("safety", "ask_before_advice"),
                    "not-required",
                    sentence,
                    less_safe=True,
                )
        for level in (Level.SOON, Level.URGENT, Level.EMERGENCY):
            was, now = old.allowed_at.get(level, frozenset()), new.allowed_at.get(level, frozenset())
            mark = self.new.contract_at("safety", "allowed_at", level.word)
            for label in sorted(now - was):
                yield Change(SAFETY, mark, "advice-opened", f"{label} is allowed at {level.word} now", less_safe=True)
            for label in sorted(was - now):
                yield Change(SAFETY, mark, "advice-closed", f"{label} is not allowed at {level.word} any more")
            given = self._given(self.old, level)
            for label, state in self._given(self.new, level).items():
                if label not in given:
                    sentence = f"“{state.name}” offers {label}, which nothing offered at {level.word} before"
                    yield Change(SAFETY, state.mark, "offered-at", sentence, less_safe=True)
        for level in STICKY:
            for phase in sorted(self.new.dialogue.open_phases[level] - self.old.dialogue.open_phases[level]):
                sentence = f"the phase {phase} goes on by itself at {level.word} now"
                yield Change(
                    SAFETY,
                    self.new.sources.at(f"phases/{phase}.yaml", "open_at"),
                    "phase-opened",
                    sentence,
                    less_safe=True,
                )
        for level, flags in old.at_least.items():
            for flag in flags:
                if flag in self.new.flags and not any(flag in new.at_least.get(lv, ()) for lv in Level if lv >= level):
                    sentence = f"the contract held the red flag {flag} at {level.word} at least; it does not now"
                    yield Change(
                        SAFETY, self.new.contract_at("safety", "at_least"), "contract-lowered", sentence, less_safe=True
                    )
        for promise in old.raised:
            held = [one.when for one in new.raised if one.flag == promise.flag and _promises(one, promise)]
            if promise.flag in self.new.flags and self._lost([promise.when], held):
                what = f"made the red flag {promise.flag} {promise.to.word}" if promise.to else f"raised {promise.flag}"
                sentence = f"the contract {what} in cases where it does not now"
                yield Change(
                    SAFETY, self.new.contract_at("safety", "raised"), "contract-lowered", sentence, less_safe=True
                )
        for level, labels in old.never_at.items():
            for label in sorted(labels - new.never_at.get(level, frozenset())):
                sentence = f"the contract ruled {label} out at {level.word}; it does not now"
                mark = self.new.contract_at("safety", "never_at")
                yield Change(SAFETY, mark, "contract-lowered", sentence, less_safe=True)
        for name in sorted(new.not_sure_leads_on - {self._now(state) for state in old.not_sure_leads_on}):
            sentence = f"the contract lets “not sure” lead on in “{name}” now"
            mark = self.new.contract_at("safety", "not_sure_leads_on")
            yield Change(SAFETY, mark, "contract-lowered", sentence, less_safe=True)
        for kind in ("flagged_by", "only_when", "take_back_after"):
            before, after = getattr(old, kind) or {}, getattr(new, kind) or {}
            for flag in sorted(name for name in before if name in self.new.flags and after.get(name) != before[name]):
                sentence = f"the contract says something else of {kind} of the red flag {flag} now, or nothing"
                yield Change(SAFETY, self.new.contract_at("safety", kind), "contract-lowered", sentence, less_safe=True)
        for fact in sorted(self.old.dialogue.counts_up - self.new.dialogue.counts_up):
            sentence = f"{fact} grew by one a day; it does not now"
            yield Change(SAFETY, self.new.contract_at("counts_up"), "counts-up", sentence, less_safe=True)
        for command, target in self.old.dialogue.commands.items():
            target_now = self.new.dialogue.commands.get(command)
            if target_now != self._now(target):
                leads = f"leads to “{target_now}” now" if target_now else "leads nowhere now"
                yield Change(
                    WAYS,
                    self.new.contract_at("commands", command),
                    "command",
                    f"/{command} led to “{target}”; it {leads}",
                )

    # Screens of measures

    def _screens(self) -> Iterator[Change]:
        old, new = self.old.dialogue.screens, self.new.dialogue.screens
        for item in old.items.values():
            now = new.items.get(item.id)
            if now is None:
                sentence = f"the safety question {item.id} of a measure is gone"
                yield Change(SAFETY, item.mark, "item-removed", sentence, less_safe=True)
                continue
            yield from self._item(item, now)

    def _item(self, item: ScreenItem, now: ScreenItem) -> Iterator[Change]:
        for outcome, value in item.outcomes.items():
            values = self.new.dialogue.screens.outcomes.get(outcome, ())
            value_now = now.outcomes.get(outcome, "nothing")
            if value_now != value:
                milder = value_now not in values or value not in values or values.index(value_now) < values.index(value)
                sentence = f"{item.id} made {outcome} {value}; it makes it {value_now} now"
                yield Change(SAFETY, now.mark, "outcome", sentence, milder)
        if item.only_when != now.only_when and now.only_when is not None:
            less = item.only_when is None or self._lost([item.only_when], [now.only_when])
            yield Change(
                SAFETY, now.mark, "only-when", f"`only_when` of the safety question {item.id} has changed", less
            )
        if item.when != now.when:
            less = item.when is None or now.when is None or self._lost([item.when], [now.when])
            yield Change(SAFETY, now.mark, "item-when", f"`when` of the safety question {item.id} has changed", less)

    # Texts

    @cached_property
    def _signed_phases(self) -> frozenset[str]:
        """Those of the escalations and of what follows them."""
        escalations = [self.new.dialogue.states[name] for name in ESCALATION.values()]
        after = {
            way.to.partition(".")[0]
            for level in STICKY
            for way in author_ways(self.new.dialogue.states[ESCALATION[level]])
        }
        return frozenset({*(state.phase for state in escalations), *after})

    def _texts_of_state(self, before: AnyState, after: AnyState) -> Iterator[Change]:
        texts = dict(texts_of(before))
        for key, text in texts_of(after):
            if key in texts and _words(texts[key]) != _words(text):
                mark = _first(text, after.mark)
                signed = after.phase in self._signed_phases
                yield _reworded(mark, f"`{key}` of “{after.name}”", _words(texts[key]), _words(text), signed=signed)
        labels = {answer.id: answer.label for answer in answers_of(before)}
        for answer in answers_of(after):
            was = labels.get(answer.id, answer.label)
            if was != answer.label:
                yield _reworded(answer.mark, f"the answer {answer.id} of “{after.name}”", was, answer.label)
        if isinstance(before, Say) and isinstance(after, Say) and before.button != after.button:
            yield _reworded(after.mark, f"the button of “{after.name}”", before.button or "", after.button or "")

    def _texts_around(self) -> Iterator[Change]:
        for flag in self.new.flags.values():
            if (was := self.old.flags.get(flag.id)) is None:
                continue
            for key in ("question", "line", "why"):
                if getattr(was, key) != getattr(flag, key):
                    mark = self.new.flag_at(flag.id, key)
                    what, signed = f"`{key}` of the red flag {flag.id}", key != "why"
                    yield _reworded(mark, what, getattr(was, key), getattr(flag, key), signed=signed)
            for key in ("do", "do_not"):
                before, after = getattr(was, key), getattr(flag, key)
                if before != after:
                    mark = self.new.flag_at(flag.id, key)
                    what = f"`{key}` of the red flag {flag.id}"
                    yield _reworded(mark, what, "; ".join(before), "; ".join(after), signed=True)
            if _words(was.instead) != _words(flag.instead):
                mark = self.new.flag_at(flag.id, "instead")
                what = f"`instead` of the red flag {flag.id}"
                yield _reworded(mark, what, _words(was.instead), _words(flag.instead), signed=True)
        for item in self.new.dialogue.screens.items.values():
            if (same := self.old.dialogue.screens.items.get(item.id)) is not None:
                for key in ("question", "line"):
                    if getattr(same, key) != getattr(item, key):
                        yield _reworded(item.mark, f"`{key}` of {item.id}", getattr(same, key), getattr(item, key))
        causes = {cause.id: cause for cause in self.old.dialogue.causes.causes}
        for cause in self.new.dialogue.causes.causes:
            if cause.id in causes:
                for key in ("label", "explain", "helps", "lasts", "physician"):
                    before, after = getattr(causes[cause.id], key), getattr(cause, key)
                    if before != after:
                        yield _reworded(cause.mark, f"`{key}` of the cause {cause.id}", before, after)
        for key, text in self.new.dialogue.messages.items():
            before = _words(self.old.dialogue.messages.get(key))
            if before != _words(text):
                yield _reworded(
                    _first(text, self.new.sources.at("messages.yaml", key)),
                    f"the message `{key}`",
                    before,
                    _words(text),
                )
        for place in self.new.dialogue.places.values():
            if (there := self.old.dialogue.places.get(place.id)) is not None:
                for key, value in place.values.items():
                    if there.values.get(key) != value:
                        yield _reworded(
                            place.mark, f"`{key}` of the place {place.id}", there.values.get(key, ""), value
                        )


_NOT_SURE_SHOWN = "not sure"


def _tellable(state: Ask, bounds: set[float]) -> Iterator[_Told]:
    """Every answer, alone. A number at each bound at which some condition changes its mind, and beside it."""
    match state.shape:
        case Choose(answers=answers):
            for answer in answers:
                yield _Told(answer.label, {state.fact: answer.id, **answer.set}, answer)
        case Tick(answers=answers):
            yield _Told("none of these", {state.fact: ()})
            for answer in answers:
                yield _Told(answer.label, {state.fact: (answer.id,), **answer.set}, answer)
        case Number(minimum=low, maximum=high):
            for number in sorted({low, high, *(bound for bound in bounds if low <= bound <= high)}):
                yield _Told(f"{number:g}", {state.fact: number})
        case Words():
            yield _Told("some words", {})
    if state.not_sure:
        yield _Told(_NOT_SURE_SHOWN, {state.fact: NOT_SURE})
    if state.skip:
        yield _Told("skip", {state.fact: None})


def _bounds(fact: str, side: Side) -> set[float]:
    """Numbers at which a condition over this fact changes its mind, and their neighbours."""
    found: set[float] = set()

    def look(condition: object) -> None:
        if isinstance(condition, FactBetween) and condition.fact == fact:
            for bound in (condition.minimum, condition.maximum):
                if bound is not None:
                    found.update((bound - 1, bound, bound + 1))
        for part in (*getattr(condition, "parts", ()), getattr(condition, "part", None)):
            if part is not None:
                look(part)

    for state in side.dialogue.states.values():
        for branch in state.then:
            look(branch.when)
    for flag in side.flags.values():
        for condition in flag.raised_when:
            look(condition)
    return found


def _looks(condition: Condition, told: _Told) -> bool:
    return any(fact in told.facts for fact in condition.facts_used())


def _ways_into(state: AnyState) -> Iterator[tuple[str, Condition]]:
    """Where a state leads, and when: an answer's own condition with it."""
    offered = {answer.mark: answer.when for answer in answers_of(state) if answer.when is not None}
    for way in author_ways(state):
        own = offered.get(way.mark)
        yield way.to, AllOf((*way.conditions, *((own,) if own is not None else ())))


def _set_in(state: AnyState) -> set[tuple[str, str]]:
    """Facts that its lines and answers set by themselves, with the value or the fact it is copied from."""
    found = {(fact, str(value)) for line in _lines_of(state) for fact, value in line.set.items()}
    return found | {(fact, f"that of {source}") for branch in state.then for fact, source in branch.copy.items()}


def _within(state: str, routine: str) -> bool:
    return state == routine or state.startswith(f"{routine}.")


def _raised_in(state: AnyState) -> set[str]:
    return {flag for line in _lines_of(state) for flag in line.red_flags}


def _lines_of(state: AnyState) -> tuple[Branch | Answer, ...]:
    return (*state.then, *answers_of(state))


def _reworded(mark: Mark, what: str, before: str, after: str, *, signed: bool = False) -> Change:
    """`signed`: words that send people to care. Nobody but a reader can tell if they still do."""
    code = "signed-text" if signed else "text"
    return Change(TEXTS, mark, code, f"{what}: “{before}” → “{after}”", less_safe=signed)


def _words(text: Text | None) -> str:
    return " ".join(" ".join(part.markdown.split()) for part in text.parts) if text else ""


def _first(text: Text, otherwise: Mark) -> Mark:
    return text.parts[0].mark if text.parts else otherwise


def _kind(state: AnyState) -> str:
    return type(state).__name__.lower() if not isinstance(state, (CheckIn, Hold)) else _KINDS[type(state)]


_KINDS: Mapping[type, str] = {CheckIn: "check_in", Hold: "waiting step"}


def _names(states: Iterable[str]) -> str:
    return ", ".join(f"“{name}”" for name in states) or "nothing"


def _span(flag: RedFlag) -> str:
    return str(flag.take_back_after) if flag.take_back_after > timedelta() else "no time at all"


def _promises(one: RaiseRule, other: RaiseRule) -> bool:
    """Whether the one leads at least as far as the other."""
    if one.to is None or other.to is None:
        return one.to is other.to
    return one.to >= other.to
