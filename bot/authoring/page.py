"""One self-contained HTML page of a dialogue: overview, a drawing for each phase, tables for review. Uses no network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from os.path import commonpath
from pathlib import PurePath

from bot.authoring.chart import (
    ADVISES,
    BADGES,
    ESCALATES,
    GUARD,
    Arrow,
    Card,
    Chart,
    goes_back,
    in_words,
    kind_of,
    plain,
    several,
)
from bot.authoring.checks.subject import answers_of, texts_of
from bot.authoring.picture import TIP, svg_of
from bot.dialogue.model import AnyState, CheckIn, Dialogue, Guard, Hold, RedFlag, Say, Screen, Source
from bot.dialogue.problems import Mark
from bot.engine.machine import LATE, SILENCE, Chosen, author_ways

PHASE, ROW = "phase.", "row."
"""What the ids of a phase's heading and of a state's row begin with; a card's id is the bare name."""

STYLE = """
body{font:15px/1.45 "DejaVu Sans",Verdana,sans-serif;margin:1.5rem auto;max-width:1500px;padding:0 1rem;color:#111}
h1{font-size:1.6rem}h2{font-size:1.25rem;border-bottom:2px solid #111;margin-top:2.2rem}
nav a{display:inline-block;margin:0 .8rem .3rem 0}a{color:#123a7a}
.drawing{overflow-x:auto;border:1px solid #ccc}.drawing svg{display:block;max-width:100%;height:auto}
table{border-collapse:collapse;width:100%;font-size:13px;table-layout:fixed}th,td{border:1px solid #999;padding:.35rem .45rem;
text-align:left;vertical-align:top}th{background:#eee}td{overflow-wrap:anywhere}td p{margin:0 0 .3em}td ul{margin:0;padding-left:1.1rem}
td.name small{color:#444}tr.guard td.name{border-left:6px double #a11212}
tr.escalation td.name{border-left:8px solid #000}tr.advice td.name{border-left:6px solid #1d6b3a}
.badge{font-weight:bold}.guard .badge{color:#a11212}.advice .badge{color:#1d6b3a}
.legend span{display:inline-block;margin-right:1.4rem}
@media print{@page{size:A4 landscape;margin:11mm}body{font-size:11px;margin:0;max-width:none;padding:0}
nav{display:none}h1{margin:0}h2{break-before:page;margin-top:0}h2.stay{break-before:auto}
h2,h3{break-after:avoid}table{font-size:9.5px}tr{break-inside:avoid}thead{display:table-header-group}
.drawing{border:0;overflow:visible}
.drawing svg{max-height:168mm;width:auto;max-width:100%;break-inside:avoid}#overview+.drawing svg{max-height:128mm}
a{color:#111;text-decoration:none}}
"""


def page_of(chart: Chart, dialogue: Dialogue) -> str:
    """The whole page."""
    parts = [
        f"<h1>{escape(dialogue.title)}</h1>",
        f"<p>Version {escape(dialogue.version)} · {len(dialogue.states)} states in {len(chart.phases)} phases · "
        f"{len(dialogue.red_flags)} red flags. A routine is drawn as one card. Drawn: every way that the authors wrote. "
        "Not drawn: the program leads every red flag to its escalation, from any state, whatever stands here.</p>",
        _legend(),
        _contents(chart),
        TIP,
    ]
    if len(chart.phases) > 1:
        parts += [
            '<h2 class="stay" id="overview">Overview: the phases</h2>',
            _drawing(_overview(chart, dialogue), "The phases", PHASE),
        ]
    for phase, cards in chart.phases.items():
        parts += [f'<h2 id="{PHASE}{escape(phase)}">{escape(phase)}</h2>', _drawing(cards, f"The phase {phase}", ROW)]
        parts += [f"<h3>All states of {escape(phase)}</h3>", _table(phase, dialogue)]
    parts += ['<h2 id="red_flags">Red flags</h2>', _flags(dialogue)]
    title = escape(f"{dialogue.title}: the dialogue")
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<style>{STYLE}</style></head><body>\n" + "\n".join(parts) + "\n</body></html>\n"
    )


def _legend() -> str:
    shown = {
        "◆ double red frame": "asks red flags",
        "▲ black": "escalation",
        "✚ green bar": "gives advice",
        "◇ dashed": "decides, says nothing",
        "◷ dashed blue": "sets a reminder",
        "■ rounded": "ends",
    }
    return (
        '<p class="legend">' + "".join(f"<span><b>{sign}</b>: {what}</span>" for sign, what in shown.items()) + "</p>"
    )


def _contents(chart: Chart) -> str:
    links = {"overview": "overview"} if len(chart.phases) > 1 else {}
    links |= {f"{PHASE}{phase}": phase for phase in chart.phases} | {"red_flags": "red_flags"}
    shown = (f'<a href="#{escape(to)}">{escape(name.replace("_", " "))}</a>' for to, name in links.items())
    return "<nav>" + "".join(shown) + "</nav>"


def _drawing(cards: Iterable[Card], title: str, leads_to: str) -> str:
    return f'<div class="drawing">{svg_of(tuple(cards), title, leads_to)}</div>'


def _overview(chart: Chart, dialogue: Dialogue) -> Iterator[Card]:
    """A card a phase."""
    for phase, there in chart.ways_between().items():
        states = [state for state in dialogue.states.values() if state.phase == phase]
        guards = sum(isinstance(state, Guard) for state in states)
        advice = sorted({label for state in states for label in state.advice})
        lines = [f"{len(states)} states"]
        lines += [f"◆ {guards} red-flag screens"] if guards else []
        lines += [f"✚ advises {several(advice)}"] if advice else []
        look = ESCALATES if phase == "escalation" else GUARD if guards else ADVISES if advice else "says"
        badge = {GUARD: BADGES[GUARD], ESCALATES: BADGES[ESCALATES], ADVISES: "gives advice"}.get(look, "phase")
        arrows = tuple(Arrow("", f"{target}") for target in sorted(there, key=lambda one: -there[one]))
        yield Card(phase, look, badge, tuple(lines), arrows)


def _table(phase: str, dialogue: Dialogue) -> str:
    folder = _folder(dialogue)
    rows = "".join(_row(state, dialogue, folder) for state in dialogue.states.values() if state.phase == phase)
    return (
        f"<table>{_columns(14, 42, 28, 16)}<thead><tr><th>State</th><th>What it says or asks</th>"
        f"<th>Answers and where they lead</th><th>Advice, content, source</th></tr></thead><tbody>{rows}</tbody></table>"
    )


def _folder(dialogue: Dialogue) -> PurePath:
    """Of all its files: places are told from there, whoever prints the page wherever."""
    return PurePath(
        commonpath(
            [PurePath(one.mark.file).parent for one in (*dialogue.states.values(), *dialogue.red_flags.values())]
        )
    )


def _place(mark: Mark, folder: PurePath) -> str:
    return f"<br><small>{escape(f'{PurePath(mark.file).relative_to(folder).as_posix()}:{mark.line}')}</small>"


def _row(state: AnyState, dialogue: Dialogue, folder: PurePath) -> str:
    look = "guard" if isinstance(state, Guard) else "advice" if state.advice else ""
    look = "escalation" if state.phase == "escalation" else look
    return (
        f'<tr class="{look}" id="{ROW}{escape(state.name)}"><td class="name"><b>{escape(state.name)}</b><br>'
        f'<span class="badge">{escape(kind_of(state))}</span>'
        f"{_place(state.mark, folder)}</td>"
        f"<td>{_said(state, dialogue)}</td><td>{_list(_ways(state))}</td><td>{_list(_about(state))}</td></tr>"
    )


def _said(state: AnyState, dialogue: Dialogue) -> str:
    parts = []
    for key, text in texts_of(state):
        for part in text.parts:
            when = f"<i>If {escape(in_words(part.when))}:</i> " if part.when else ""
            label = f"<i>{key}:</i> " if key in ("why", "again", "more", "none", "after") else ""
            parts.append(f"<p>{label}{when}{escape(plain(part.markdown))}</p>")
    if isinstance(state, Guard):
        lines = (f"{flag.line} — {flag.question} ({flag.level.word}: {flag.id})" for flag in _flags_of(state, dialogue))
        parts.append(_list(map(escape, lines), escaped=True))
    if isinstance(state, Screen):
        parts.append(_list(dialogue.screens.items[item].question for item in state.items))
    if isinstance(state, Hold):
        parts.append(f"<p>Waits {state.length}.</p>")
    if isinstance(state, CheckIn):
        at = f", at {state.at:%H:%M}" if state.at else ""
        parts.append(f"<p>Comes back after {state.delay}{at}.</p>" if state.delay else "")
        parts.append(f"<p>Calls off {escape(several(state.cancels))}.</p>" if state.cancels else "")
    if isinstance(state, Say) and state.button:
        parts.append(f"<p>[{escape(state.button)}]</p>")
    return "".join(parts)


def _flags_of(state: Guard, dialogue: Dialogue) -> Iterator[RedFlag]:
    return (dialogue.red_flags[flag] for flag in state.flags)


def _ways(state: AnyState) -> Iterator[str]:
    leading = {answer.id for answer in answers_of(state) if answer.to}
    labels = {answer.id: answer.label for answer in answers_of(state)}
    silent = [a.label for a in answers_of(state) if not (a.to or a.red_flags or a.when or a.rescreen)]
    if silent:
        yield several(f"“{label}”" for label in silent)
    for answer in answers_of(state):
        if answer.label in silent:
            continue
        to = f" → {goes_back(answer.to)}" if answer.to else ""
        flags = f" ⚑ raises {several(answer.red_flags)}" if answer.red_flags else ""
        when = f" (offered if {in_words(answer.when)})" if answer.when else ""
        anew = " (all red flags are asked anew)" if answer.rescreen else ""
        yield f"“{answer.label}”{when}{to}{flags}{anew}"
    for name in ("not_sure", "skip"):
        if getattr(state, name, False):
            yield f"“{name.replace('_', ' ')}”"
    for way in author_ways(state):
        chosen = [condition for condition in way.conditions if isinstance(condition, Chosen)]
        if way.branch is None and not chosen:
            continue  # an answer, told above
        if chosen and chosen[0].answer in leading:
            continue
        words = (
            {LATE: "too late", SILENCE: "no answer"}.get(chosen[0].answer, labels.get(chosen[0].answer, ""))
            if chosen
            else ""
        )
        if way.branch is not None:
            words = f"if {in_words(way.branch.when)}" if way.branch.when else "then"
        anew = " (all red flags are asked anew)" if way.branch is not None and way.branch.rescreen else ""
        yield f"{words} → {goes_back(way.to)}{anew}"
    for branch in state.then:
        if branch.red_flags:
            yield f"⚑ if {in_words(branch.when) if branch.when else 'reached'}: raises {several(branch.red_flags)}"
    if isinstance(state, CheckIn) and state.opens:
        yield f"when the time has come → {state.opens}"


def _about(state: AnyState) -> Iterator[str]:
    if state.advice:
        yield f"advises {several(sorted(state.advice))}"
    if state.gives:
        yield f"gives {several(state.gives)}"
    yield from _source(state.source)


def _source(source: Source) -> Iterator[str]:
    if source.seed or source.refs:
        yield f"source: {several((*source.seed, *source.refs))}"
        yield f"reviewed by {source.reviewed_by}" if source.reviewed_by else "not reviewed"
    if source.review_by:
        yield f"review by {source.review_by}"


def _flags(dialogue: Dialogue) -> str:
    folder = _folder(dialogue)
    guards: dict[str, list[str]] = {}
    for state in dialogue.states.values():
        for asked in state.flags if isinstance(state, Guard) else ():
            guards.setdefault(asked, []).append(state.name)
    rows = []
    for flag in dialogue.red_flags_by_urgency():
        rules = [f"asked only if {in_words(flag.only_when)}"] if flag.only_when else []
        rules += [f"raised when {in_words(condition)}" for condition in flag.raised_when]
        rules += [f"{rule.to.word} if {in_words(rule.when)}" for rule in flag.raises]
        rules += [f"forbids {several(sorted(flag.forbids))}"] if flag.forbids else []
        rules += [f"taken back after {flag.take_back_after} at the earliest"] if flag.take_back_after else []
        rows.append(
            f'<tr class="guard"><td class="name"><b>{escape(flag.id)}</b>'
            f'<br><span class="badge">{flag.level.word}</span>'
            f"{_place(flag.mark, folder)}</td>"
            f"<td><p>{escape(flag.question)} <b>{escape(flag.flagged_by)} raises it.</b></p><p>{escape(flag.line)}</p>"
            f"<p>{escape(plain(flag.why))}</p></td>"
            f"<td>{_list(rules)}<p>asked in {escape(several(guards.get(flag.id, [])) or '—')}</p></td>"
            f"<td>{_list((*flag.do, *(f'not: {one}' for one in flag.do_not)))}</td>"
            f"<td>{_list(_source(flag.source))}</td></tr>"
        )
    return (
        f"<table>{_columns(14, 28, 24, 22, 12)}<thead><tr><th>Red flag</th><th>Question, line, why</th><th>Rules</th>"
        f"<th>Do, do not</th><th>Source</th></tr></thead><tbody>{''.join(rows)}</tbody></table>"
    )


def _columns(*percent: int) -> str:
    columns = "".join(f'<col style="width:{one}%">' for one in percent)
    return f"<colgroup>{columns}</colgroup>"


def _list(lines: Iterable[str], *, escaped: bool = False) -> str:
    items = "".join(f"<li>{line if escaped else escape(line)}</li>" for line in lines)
    return f"<ul>{items}</ul>" if items else ""
