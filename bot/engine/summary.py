"""The page for the physician, line by line, in plain text (clinical brief, section 7). Knows no channel and no file.

What the person said stands there as it was said, own words in quotes; what was not asked, or not sure, is marked so.
All times are on the person's clock, whose zone the page names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from bot.dialogue.model import Ask, Level, RedFlag, Summary, SummarySection
from bot.engine import local_time
from bot.engine.asking import NO, Speaker
from bot.engine.causes import suggest
from bot.engine.conversation import Entry
from bot.engine.draft import Draft
from bot.engine.machine import Script

MOST_TIMES = 12
"""Of something that was told or done more often, the first few and the last few times are listed."""


def page(form: Summary, script: Script, draft: Draft, now: datetime, speaker: Speaker) -> str:
    """The whole page."""
    return "\n".join(_Page(form, script, draft, now, speaker).lines())


class _Page:
    def __init__(self, form: Summary, script: Script, draft: Draft, now: datetime, speaker: Speaker) -> None:
        self.form, self.words = form, form.words
        self.script, self.dialogue, self.draft, self.speaker = script, script.dialogue, draft, speaker
        self.now = now
        self.here = local_time.local(draft, now)
        self.quoted: dict[str, int] = {}
        states = (self.dialogue.states.get(entry.state) for entry in draft.record if entry.what == "answer")
        self.asked = {state.fact for state in states if isinstance(state, Ask)}

    def lines(self) -> Iterator[str]:
        yield self.words["title"]
        yield self.words["note"]
        yield f"{self.here:%Y-%m-%d %H:%M}. {self.words['times']}: {self.here.tzname()}."
        yield ""
        yield f"{self.words['level']}: {self._level()}"
        yield from self._decided()
        if (
            self.draft.screened
            and self.draft.level < Level.URGENT
            and (found := suggest(self.dialogue.causes, self.draft))
        ):
            yield ""
            yield f"{self.words['causes']}:"
            yield from (f"- {one.cause.label}: {self.speaker.list(one.because)}" for one in found)
        for section in self.form.sections:
            yield ""
            yield f"{section.heading}:"
            yield from self._section(section)
        yield from self._changes()
        yield from self._heard()
        yield from self._screening()
        yield ""
        yield self.words["next"]

    def _level(self) -> str:
        """What was raised so far. Before every red flag was asked, that nothing was raised says nothing."""
        level, unfinished = Level(self.draft.level), "" if self.draft.screened else self.words["unfinished"]
        reached = "" if unfinished and level == Level.SELF_CARE else self.form.levels[level]
        return ". ".join(said for said in (reached, unfinished) if said)

    def _decided(self) -> Iterator[str]:
        """The red flags, the worst first, each with when it was raised and the words that told of it."""
        yield f"{self.words['decided']}:"
        raised = [flag for flag in self.script.by_urgency if flag.id in self.draft.flags]
        for flag in sorted(raised, key=lambda flag: -self.draft.flags[flag.id].level):
            told = self.draft.flags[flag.id]
            yield f"- {flag.line} [{self.form.levels[told.level]}], {self._time(told.at)}{self._quoted(told.words)}"
        if not raised:
            yield f"- {self.words['no_signs']}"

    def _quoted(self, words: str) -> str:
        """Own words stand on the page once, with a number: words that told of several red flags would fill it."""
        if not words:
            return ""
        if words in self.quoted:
            return f" ({self.words['quote']} {self.quoted[words]})"
        self.quoted[words] = len(self.quoted) + 1
        return f" ({self.words['quote']} {self.quoted[words]}: “{words}”)"

    def _section(self, section: SummarySection) -> Iterator[str]:
        told = [fact for fact in section.facts if fact in self.draft.facts]
        yield from (f"- {section.facts[fact]}: {self._fact(fact)}" for fact in told)
        for fact, label in section.over_time.items():
            if times := self._over_time(fact):
                yield f"- {label}: {times}"
        if section.done:
            yield from self._done(section.done)
        untold = {fact: label for fact, label in section.facts.items() if fact not in self.draft.facts}
        untold |= {fact: label for fact, label in section.over_time.items() if not self._over_time(fact)}
        skipped = [label for fact, label in untold.items() if fact in self.asked]
        for heading, labels in (
            ("skipped", skipped),
            ("not_asked", [label for label in untold.values() if label not in skipped]),
        ):
            if labels:
                yield f"- {self.words[heading]}: {'; '.join(labels)}"

    def _fact(self, fact: str) -> str:
        value = self.draft.facts[fact]
        if value == ():
            return self.words["none"]
        if value == "not_sure":
            return self.words["not_sure"]
        said = self.speaker.fact(fact)
        if fact in self.dialogue.counts_up and isinstance(value, (int, float)):
            return f"{said} ({self.words['since']} {self.here - timedelta(days=value):%Y-%m-%d})"
        own = isinstance(value, str) and self.dialogue.facts.get(fact, ()) is None
        return f"“{said}”" if own else said

    def _over_time(self, fact: str) -> str:
        """Every answer with its time."""
        asked = (state.name for state in self.dialogue.states.values() if isinstance(state, Ask) and state.fact == fact)
        states = frozenset(asked)
        entries = [entry for entry in self.draft.record if entry.what == "answer" and entry.state in states]
        return "; ".join(_some([f"{self._time(entry.at)} {entry.said}" for entry in entries]))

    def _done(self, nothing: str) -> Iterator[str]:
        """What was done, each kind of thing once with all its times."""
        times: dict[str, list[str]] = {}
        for entry in self.draft.record:
            if entry.what == "did":
                times.setdefault(entry.said, []).append(self._time(entry.at))
        yield from (f"- {said}: {', '.join(_some(some))}" for said, some in times.items())
        if not times:
            yield f"- {nothing}"

    def _changes(self) -> Iterator[str]:
        """Answers given twice and differently, and flags taken back: both answers, with their times."""
        names = {fact: label for section in self.form.sections for fact, label in section.facts.items()}
        answers: dict[str, list[Entry]] = {}
        for entry in self.draft.record:
            if entry.what in ("answer", "cleared"):
                for name in self._asked(entry, names):
                    answers.setdefault(name, []).append(entry)
        changed = {name: told for name, told in answers.items() if len({entry.said for entry in told}) > 1}
        if changed:
            yield ""
            yield f"{self.words['changed']}:"
            for name, told in changed.items():
                yield f"- {name}: " + "; ".join(f"{self._time(entry.at)} “{entry.said}”" for entry in told)
        if self.draft.cleared:
            yield ""
            yield f"{self.words['taken_back']}:"
            flags = self.dialogue.red_flags
            yield from (f"- {flags[name].line}" for name in self.draft.cleared if name in flags)

    def _asked(self, entry: Entry, names: Mapping[str, str]) -> Iterator[str]:
        """What was asked, as the page calls it; nothing for answers that only found a way, such as those of a menu."""
        flags = self.dialogue.red_flags
        yield from (" ".join(flags[flag].question.split()) for flag in entry.about if flag in flags)
        state = self.dialogue.states.get(entry.state)
        if (
            not entry.about
            and isinstance(state, Ask)
            and state.fact in names
            and state.fact not in self.dialogue.counts_up
        ):
            yield names[state.fact]

    def _heard(self) -> Iterator[str]:
        """All other words that told of a red flag, and what else was told beside the answers."""
        said = dict.fromkeys((entry.said, entry.what) for entry in self.draft.record if entry.what in ("heard", "told"))
        heard = [words for words, what in said if what == "heard" and words not in self.quoted]
        told = [words for words, what in said if what == "told" and words not in (*self.quoted, *heard)]
        if heard or told:
            yield ""
            yield f"{self.words['own_words']}:"
            yield from (f"- “{words}”" for words in (*heard, *_some(told)))

    def _screening(self) -> Iterator[str]:
        """All other red flags: asked and answered no, not sure, not asked, or not to be asked."""
        last = {flag: entry.said for entry in self.draft.record if entry.what == "answer" for flag in entry.about}
        denied: list[str] = []
        missing: list[str] = []
        needless: list[str] = []
        for flag in self.script.by_urgency:
            if flag.id not in self.draft.flags:
                said = last.get(flag.id)
                unsure = said is not None and said != NO and said.casefold() == self.words["not_sure"].casefold()
                line = f"{flag.line} ({self.words['not_sure']})" if unsure else flag.line
                told = denied if flag.id in self.draft.asked else missing if self._applies(flag) else needless
                told.append(line)
        for heading, lines in (("asked", denied), ("unasked", missing), ("needless", needless)):
            if lines:
                yield ""
                yield f"{self.words[heading]}:"
                yield "; ".join(lines) + "."

    def _applies(self, flag: RedFlag) -> bool:
        return flag.only_when is None or flag.only_when.holds(self.draft)

    def _time(self, at: datetime) -> str:
        return f"{at.astimezone(self.here.tzinfo):%m-%d %H:%M}"


def _some(times: list[str]) -> list[str]:
    """All of them, or the first and the last when they are many."""
    half = MOST_TIMES // 2
    return times if len(times) <= MOST_TIMES else [*times[:half], "…", *times[-half:]]
