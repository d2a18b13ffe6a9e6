"""A dialogue's files and how they become one: what each is called, what shows when all are read. Knows no disk."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.dialogue.learned import LEARNED, is_whole
from bot.dialogue.model import AnyState, Ask, CauseTable, Dialogue, Level, Say, ScreenTable, Silence
from bot.dialogue.problems import BadDialogue, Mark, Problem
from bot.dialogue.reading.contract import CONTRACT
from bot.dialogue.reading.desk import Desk, Unusable
from bot.dialogue.reading.names import PHASES, gather, phase_of
from bot.dialogue.reading.nearest import hint
from bot.dialogue.reading.phases import ESCALATION, PHASE, Phase
from bot.dialogue.reading.tables import (
    CAUSES,
    MESSAGES,
    PHRASES,
    PLACES,
    RED_FLAGS,
    SCREENS,
    SUMMARY,
    TOLD_IN_ESCALATIONS,
    with_phrases,
)
from bot.dialogue.reading.yaml_marks import Node, Scalar, quoted, read_nodes

MOST_FILES = 200
IGNORED = ("rehearsals/", "media/", "locales/", "hearing/")
"""Folders whose files others read."""
FILES: Mapping[str, Any] = {
    "dialogue.yaml": CONTRACT,
    "red_flags.yaml": RED_FLAGS,
    "phrases.yaml": PHRASES,
    "causes.yaml": CAUSES,
    "screens.yaml": SCREENS,
    "places.yaml": PLACES,
    "messages.yaml": MESSAGES,
    "summary.yaml": SUMMARY,
}
"""Each file and the shape of what it holds; beside them the phases."""
OPTIONAL = ("phrases.yaml", "causes.yaml", "screens.yaml", "summary.yaml")


def is_read(path: str) -> bool:
    """Whether the file at this path within a dialogue's folder is one that is read, rightly named or not."""
    hidden = path.rpartition("/")[2].startswith(".")
    return path.endswith((".yaml", ".yml")) and not path.startswith(IGNORED) and not hidden


def read_sources(files: Mapping[str, bytes], shown_as: str = "") -> Dialogue:
    """The dialogue in these files (path within its folder -> content); `shown_as` is the folder's name in places.

    Raises BadDialogue with every mistake of shape, in the order of files and lines.
    """
    paths = sorted(path for path in files if is_read(path))
    prefix = f"{shown_as.rstrip('/')}/" if shown_as else ""
    problems = list(_misnamed(paths, prefix))
    learned = files.get(LEARNED, b"")
    if learned and not is_whole(learned):
        sentence = "this file is not as `kneebot learn` wrote it; let `kneebot learn` write it anew"
        problems.append(Problem(Mark(f"{prefix}{LEARNED}", 1, 1), sentence, "not-as-learned"))
    nodes: dict[str, Node] = {}
    for path in [path for path in paths if _is_named_well(path)][:MOST_FILES]:
        node, found = _read_file(f"{prefix}{path}", files[path])
        problems += found
        if node is not None:
            nodes[path] = node
    expected = {path for path in (*FILES, *paths) if _is_named_well(path) and (path in paths or path not in OPTIONAL)}
    has_phase = any(path.startswith(PHASES) for path in nodes)
    names = gather(nodes, complete=has_phase and expected <= nodes.keys())
    desk = Desk(names, problems=problems)
    version = _version([*paths, *([LEARNED] if learned else [])], files)
    dialogue = _assembled(dict(_read(nodes, desk)), desk, version, learned, prefix)
    if problems or dialogue is None:
        raise BadDialogue(sorted(set(problems)))
    return dialogue


def _is_named_well(path: str) -> bool:
    stem = path.removeprefix(PHASES)
    return path in FILES or (path.startswith(PHASES) and "/" not in stem and path.endswith(".yaml"))


def _misnamed(paths: Iterable[str], prefix: str) -> Iterator[Problem]:
    """Files that are not there, and files that nothing would read."""
    paths = list(paths)
    for path in paths:
        if not _is_named_well(path):
            known = [*FILES, *(f"{PHASES}{path.rpartition('/')[2].rpartition('.')[0]}.yaml",)]
            sentence = f"no file of a dialogue is called {quoted(path)}{hint(path, known)}"
            yield Problem(Mark(f"{prefix}{path}", 1, 1), sentence, "unknown-file")
    for path in FILES:
        if path not in paths and path not in OPTIONAL:
            yield Problem(Mark(f"{prefix}{path}", 1, 1), "this file is missing", "missing-file")
    if not any(path.startswith(PHASES) for path in paths):
        yield Problem(
            Mark(f"{prefix}{PHASES}", 1, 1), "there is no phase; a dialogue needs at least one", "missing-file"
        )
    if len(paths) > MOST_FILES:
        sentence = f"there are {len(paths)} files; {MOST_FILES} is the most"
        yield Problem(Mark(f"{prefix}{paths[MOST_FILES]}", 1, 1), sentence, "too-many")


def _read_file(file: str, content: bytes) -> tuple[Node | None, list[Problem]]:
    node, problems = read_nodes(file, content)
    if not problems and (node is None or (isinstance(node, Scalar) and node.is_nothing)):
        return None, [Problem(Mark(file, 1, 1), "the file is empty", "empty-file")]
    return node, problems


def _read(nodes: Mapping[str, Node], desk: Desk) -> Iterator[tuple[str, Any]]:
    """What each file holds, as far as it can be used."""
    for name, fact in desk.names.clashes:
        first = desk.names.facts[name]
        desk.note(
            fact.mark,
            f"{quoted(name)} is told as {_KINDS[fact.kind]} here and as {_KINDS[first.kind]} at {first.mark}; "
            "give one of them another name with `save_as`",
            "mixed-fact",
        )
    for path, node in nodes.items():
        try:
            if path in FILES:
                yield path, FILES[path].read(node, desk)
            else:
                phase = phase_of(path, node)
                told = TOLD_IN_ESCALATIONS if phase == ESCALATION else ()
                yield path, PHASE.read(node, desk.within(phase=phase, placeholders=told))
        except Unusable:
            continue


_KINDS = {"list": "answers to choose from", "number": "a number", "words": "the person's own words"}


def _assembled(read: Mapping[str, Any], desk: Desk, version: str, learned: bytes, prefix: str) -> Dialogue | None:
    """None when there are problems."""
    phases: list[Phase] = [phase for path, phase in read.items() if path.startswith(PHASES)]
    states: dict[str, AnyState] = {state.name: state for phase in phases for state in phase.states}
    _check_former_names(states.values(), desk)
    _check_escalations(states, desk, f"{prefix}{PHASES}{ESCALATION}.yaml")
    _check_limits(states, desk)
    if desk.problems:
        return None
    contract, (places, unknown) = read["dialogue.yaml"], read["places.yaml"]
    return Dialogue(
        name=contract.name,
        version=version,
        title=contract.title,
        start=contract.start,
        states=states,
        red_flags=with_phrases(read["red_flags.yaml"], read.get("phrases.yaml", {})),
        causes=read.get("causes.yaml", CauseTable()),
        screens=read.get("screens.yaml", ScreenTable()),
        places=places,
        unknown_place=unknown,
        place_fact=contract.place,
        facts={name: fact.values if fact.kind == "list" else None for name, fact in desk.names.facts.items()},
        counts_up=contract.counts_up,
        kept=contract.kept,
        safety=contract.safety,
        commands=contract.commands,
        command_texts=contract.menu,
        open_phases={
            level: frozenset({ESCALATION, *(phase.name for phase in phases if level in phase.open_at)})
            for level in (Level.URGENT, Level.EMERGENCY)
        },
        progress=frozenset(phase.name for phase in phases if phase.progress),
        messages=read["messages.yaml"],
        silence=Silence(contract.silence),
        landings=contract.landings,
        description=contract.description,
        short_description=contract.short_description,
        source=contract.source,
        statements=contract.statements,
        summary=read.get("summary.yaml"),
        learned=learned,
    )


def _check_former_names(states: Iterable[AnyState], desk: Desk) -> None:
    """People who stood in a state that was renamed go on in one state, not in two."""
    owners: dict[str, AnyState] = {}
    for state in states:
        for former in state.was:
            first = owners.setdefault(former, state)
            if first is not state:
                sentence = f"{quoted(former)} is a former name of {quoted(first.name)} already, at {first.mark.file}"
                desk.note(state.mark, f"{sentence}:{first.mark.line}", "former-name-twice")


def _check_escalations(states: Mapping[str, AnyState], desk: Desk, file: str) -> None:
    """The machine forces these states, so they have to be there, and of a kind to stay in or to go on from."""
    for level, kind, said in ((Level.EMERGENCY, Ask, "ask"), (Level.URGENT, Ask, "ask"), (Level.SOON, Say, "say")):
        name = f"{ESCALATION}.{level.word}"
        if name not in desk.names.states:
            if desk.names.complete:
                desk.note(
                    Mark(file, 1, 1), f"the state {quoted(name)} is missing; it words the level", "missing-escalation"
                )
        elif name in states and not isinstance(states[name], kind):
            desk.note(states[name].mark, f"{quoted(name)} has to be `{said}`", "wrong-kind")


def _check_limits(states: Mapping[str, AnyState], desk: Desk) -> None:
    """What is said when a limit ends may come amid anything, so it is a plain `say` that advises nothing."""
    for limit in dict.fromkeys(state.limit for state in states.values() if state.limit):
        for name in (limit.to, limit.left):
            state = states.get(name)
            if state is not None and (not isinstance(state, Say) or state.button or state.advice):
                desk.note(
                    limit.mark, f"{quoted(name)} has to be a `say` without `button` and without `advice`", "wrong-kind"
                )


def _version(paths: Iterable[str], files: Mapping[str, bytes]) -> str:
    """A short digest of names and bytes."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(f"{path}\n{len(files[path])}\n".encode("utf-8", "surrogateescape"))
        digest.update(files[path])
    return digest.hexdigest()[:12]
