"""Two dialogues compared: what is less safe is told, with its place, and what is as safe is not called less."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from bot.authoring.difference import AS_SAFE, LESS_SAFE, NOT_COMPARED, Change, Side, as_text, compare, run_diff
from bot.authoring.revisions import NoSuchSide, Sources, sources_of
from bot.dialogue.reading import read_sources
from tests.engine.dialogues import sources

Edit = tuple[str, str, str]


def side(shown: str, *edits: Edit) -> Side:
    files = {name: content.decode() for name, content in sources().items()}
    for file, old, new in edits:
        name = file if file in files else f"phases/{file}.yaml"
        assert old in files[name], old
        files[name] = files[name].replace(old, new)
    packed = {name: text.encode() for name, text in files.items()}
    return Side(Sources(shown, packed), read_sources(packed, shown))


def changes(*edits: Edit, back: bool = False) -> tuple[Change, ...]:
    """What the edit changes; `back`: what taking it back changes."""
    before, after = side("old"), side("new", *edits)
    return compare(after, before) if back else compare(before, after)


def flags(old: str, new: str) -> Edit:
    return ("red_flags.yaml", old, new)


FLAG = "too_long:\n  level: soon"
LESS: dict[str, tuple[tuple[Edit, ...], str, str]] = {
    "words of a red flag": (
        (flags("question: Is it hard to breathe?", "question: Is breathing hard?"),),
        "signed-text",
        "`question` of the red flag no_breath: “Is it hard to breathe?” → “Is breathing hard?”",
    ),
    "a level lowered": (
        (flags("strong_pain:\n  level: urgent", "strong_pain:\n  level: soon"),),
        "level-lowered",
        "the red flag strong_pain was urgent; it is soon now",
    ),
    "not sure counts as no": (
        (flags("strong_pain:\n  level: urgent", "strong_pain:\n  level: soon"),),
        "not-sure",
        "“not sure” raised the red flag strong_pain; now it counts as no",
    ),
    "an answer reaches less": (
        (flags("strong_pain:\n  level: urgent", "strong_pain:\n  level: soon"),),
        "level-reached",
        "“8” in “checks.pain” led to urgent; now it is soon",
    ),
    "a bound moved": (
        (flags("raised_when: {pain: {min: 8}}", "raised_when: {pain: {min: 9}}"),),
        "level-reached",
        "“8” in “checks.pain” led to urgent; now it is self_care",
    ),
    "facts raise it in fewer cases": (
        (flags("raised_when: {pain: {min: 8}}", "raised_when: {pain: {min: 9}}"),),
        "raised-when",
        "facts that raised the red flag strong_pain by themselves do not all raise it now",
    ),
    "a raise rule lost": (
        (flags("  raise: [{when: {pain: {min: 9}}, to: emergency}]\n", ""),),
        "raise-rule-lost",
        "a rule that made the red flag no_weight emergency is gone",
    ),
    "a raise rule narrower": (
        (flags("{when: {pain: {min: 9}}", "{when: {pain: {min: 10}}"),),
        "raise-rule-lost",
        "holds in fewer cases",
    ),
    "the other answer": ((flags("  flagged_by: no\n", ""),), "flagged-by", "raised by “no”; now by “yes”"),
    "asked of fewer": (
        (flags(FLAG, f"{FLAG}\n  only_when: {{begin: fall}}"),),
        "only-when",
        "too_long was asked of everyone; now only when a condition holds",
    ),
    "asked of still fewer": (
        (flags("only_when: {not: {begin: slow}}", "only_when: {begin: fall}"),),
        "only-when",
        "it is asked of fewer",
    ),
    "taken back sooner": (
        (flags("take_back_after: 24 hours", "take_back_after: 1 hour"),),
        "take-back",
        "could be taken back after 1 day, 0:00:00; now after 1:00:00",
    ),
    "forbids less": ((flags("  forbids: [home_care]\n", ""),), "forbids-lost", "forbade home_care; it does not now"),
    "a phrase lost": (
        (flags("heard_as: [took too many pills]", "heard_as: [swallowed the whole box]"),),
        "phrase-lost",
        "“took too many pills” told of the red flag too_many_pills; it is not heard now",
    ),
    "a phrase denied": (
        (
            flags(
                "[i cannot breathe, hard to breathe]",
                "[i cannot breathe]\n  not_heard_as: [hard to breathe in this heat]",
            ),
        ),
        "not-heard",
        "“hard to breathe in this heat” does not tell of the red flag no_breath now; it did before",
    ),
    "a guard line removed": (
        (
            ("checks", "guard: [too_long, worse]", "guard: [worse]"),
            ("dialogue.yaml", "ask_before_advice: all", "ask_before_advice: [no_breath]"),
        ),
        "guard-line-lost",
        "“checks.slow” asked the red flag too_long; nothing asks it now",
    ),
    "not required": (
        (("dialogue.yaml", "ask_before_advice: all", "ask_before_advice: [no_breath, no_weight]"),),
        "not-required",
        "the red flag worse had to be asked before any advice; now it need not",
    ),
    "past a guard": (
        (("checks", "    then: more\n", "    then: slow\n"),),
        "target-changed",
        "“0” in “checks.pain” led to “checks.more”; now to “checks.slow”",
    ),
    "past the first guard": (
        (("intro", "then: checks.first", "then: checks.pain"),),
        "target-changed",
        "“Slowly” in “intro.begin” led to “checks.first”; now to “checks.pain”",
    ),
    "advice opened": (
        (("dialogue.yaml", "soon: [causes, home_care]", "soon: [causes, home_care, exercise]"),),
        "advice-opened",
        "exercise is allowed at soon now",
    ),
    "something offered at a level": (
        (("dialogue.yaml", "soon: [causes, home_care]", "soon: [causes, home_care, exercise]"),),
        "offered-at",
        "“care.stretch” offers stretch, which nothing offered at soon before",
    ),
    "advice without its label": (
        (("care", "say: Stretch it., advice: exercise,", "say: Stretch it.,"),),
        "advice-label-lost",
        "“care.stretch” advises as before and is not called `exercise`",
    ),
    "a phase opened": (
        (("care", "phase: care\n", "phase: care\nopen_at: [urgent]\n"),),
        "phase-opened",
        "the phase care goes on by itself at urgent now",
    ),
    "asked anew no more": (
        (("care", "{to: checks.first, rescreen: true}", "{to: checks.first}"),),
        "rescreen-lost",
        "“care.hello” let every red flag be asked anew",
    ),
    "not sure not offered": (
        (("intro", "    not_sure: true\n", ""),),
        "not-sure-gone",
        "“intro.begin” offered “not sure”; it does not now",
    ),
    "a measure allowed": (
        (("screens.yaml", "line: White fingers, gives: {ice: no}", "line: White fingers, gives: {ice: ok}"),),
        "outcome",
        "raynaud made ice no; it makes it ok now",
    ),
    "days stand still": (
        (("dialogue.yaml", "counts_up: [days]\n", ""),),
        "counts-up",
        "days grew by one a day; it does not now",
    ),
    "a guard that lands in advice": (
        (
            (
                "checks",
                "  slow: {guard: [too_long, worse], then: days}",
                "  late: {guard: [too_long, worse], then: days}",
            ),
            ("checks", "then: slow}", "then: late}"),
            ("dialogue.yaml", "care.gone: menu.main", "checks.slow: care.intro"),
        ),
        "removed",
        "“checks.slow” is gone; people who stand there go on at “care.intro”",
    ),
}


@pytest.mark.parametrize(("edits", "code", "words"), LESS.values(), ids=LESS)
def test_what_is_less_safe_is_told(edits: tuple[Edit, ...], code: str, words: str) -> None:
    found = [change for change in changes(*edits) if change.less_safe]

    matching = [change for change in found if change.code == code and words in change.sentence]

    assert len(matching) >= 1, as_text(found)
    assert matching[0].mark.file.startswith(("new/", "old/"))


@pytest.mark.parametrize(
    "name",
    sorted(set(LESS) - {"the other answer", "a guard that lands in advice", "a phrase lost", "words of a red flag"}),
)
def test_taking_it_back_is_not_less_safe_in_that_way(name: str) -> None:
    edits, code, _ = LESS[name]

    assert not [change for change in changes(*edits, back=True) if change.code == code and change.less_safe]


def test_reminders_that_come_again_after_a_red_flag_are_less_safe() -> None:
    silent = flags(FLAG, f"{FLAG}\n  no_reminders: true")

    (lost,) = [change for change in changes(silent, back=True) if change.code == "reminders"]
    (won,) = [change for change in changes(silent) if change.code == "reminders"]

    assert (lost.sentence, lost.less_safe) == ("after the red flag too_long reminders come again", True)
    assert (won.sentence, won.less_safe) == ("after the red flag too_long no reminder comes any more", False)


AS_SAFE_EDITS: dict[str, tuple[tuple[Edit, ...], str]] = {
    "a text": ((("care", "say: Rest it.", "say: Let it rest."),), "`say` of “care.intro”: “Rest it.” → “Let it rest.”"),
    "a label": (
        (("intro", "slow: Slowly", "slow: Bit by bit"),),
        "the answer slow of “intro.begin”: “Slowly” → “Bit by bit”",
    ),
    "a message": ((("messages.yaml", "(stale)", "(old)"),), "the message `stale`: “(stale)” → “(old)”"),
    "a new state": (
        (("menu", "  bye: {end", "  also: {end: Bye., was: menu.never}\n  bye: {end"),),
        "“menu.also” is new: end",
    ),
    "a new name": (
        (
            ("checks", "  slow: {guard", "  slower: {was: checks.slow, guard"),
            ("checks", "then: slow}", "then: slower}"),
        ),
        "“checks.slow” is called “checks.slower” now",
    ),
    "asked of everyone": ((flags("  only_when: {not: {begin: slow}}\n", ""),), "after_fall is asked of everyone now"),
    "more phrases": ((flags("heard_as: [agony]", "heard_as: [agony, unbearable pain]"),), "“unbearable pain” tells of"),
    "a wider rule": (
        (flags("raised_when: {pain: {min: 8}}", "raised_when: {pain: {min: 7}}"),),
        "still do; others do too",
    ),
    "a question before a guard": (
        (
            ("checks", "    then: more\n", "    then: where\n"),
            (
                "checks",
                "  more: {",
                "  where: {ask: Where?, answers: {here: Here, there: There}, then: more}\n  more: {",
            ),
        ),
        "led to “checks.more”; now to “checks.where”",
    ),
    "another target": ((("menu", "then: place", "then: bye"),), "led to “menu.place”; now to “menu.bye”"),
}


@pytest.mark.parametrize(("edits", "words"), AS_SAFE_EDITS.values(), ids=AS_SAFE_EDITS)
def test_what_is_as_safe_is_told_and_not_called_less(edits: tuple[Edit, ...], words: str) -> None:
    found = changes(*edits)

    assert not [change for change in found if change.less_safe], as_text(found)
    assert words in as_text(found)


def test_the_place_is_the_very_line() -> None:
    (change,) = [one for one in changes(*LESS["a level lowered"][0]) if one.code == "level-lowered"]
    lines = side("new", *LESS["a level lowered"][0]).sources.files["red_flags.yaml"].decode().split("\n")

    assert change.mark.file == "new/red_flags.yaml"
    assert lines[change.mark.line - 1] == "  level: soon"
    assert lines[change.mark.line - 2] == "strong_pain:"


def test_the_place_of_what_is_gone_is_in_the_old_dialogue() -> None:
    (change,) = [
        one
        for one in changes(("menu", "  bye: {end", "  by: {end"), ("menu", "then: bye", "then: by"))
        if one.code == "removed"
    ]

    assert change.mark.file == "old/phases/menu.yaml"


def test_the_same_is_the_same() -> None:
    assert changes() == ()
    assert as_text(()) == "Nothing differs.\n"


# Folders and git


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True, timeout=60)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "repository" / "dialogues" / "shin"
    for name, content in sources().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


@pytest.fixture
def repository(folder: Path) -> Path:
    """The small dialogue in one commit, and lowered in the working tree."""
    root = folder.parents[1]
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "one")
    flags_file = folder / "red_flags.yaml"
    flags_file.write_text(
        flags_file.read_text("utf-8").replace("strong_pain:\n  level: urgent", "strong_pain:\n  level: soon")
    )
    return root


def test_a_revision_is_compared_with_the_folder(repository: Path, folder: Path) -> None:
    text, status = run_diff("HEAD", str(folder))

    assert status == LESS_SAFE
    assert text.startswith("LESS SAFE (")
    assert f"{folder.as_posix()}/red_flags.yaml:" in text
    assert run_diff("HEAD", str(folder.parent)) == (text, status)


def test_a_revision_with_its_folder_needs_no_other(
    repository: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(repository, "commit", "-q", "-a", "-m", "two")
    monkeypatch.chdir(repository)

    text, status = run_diff("HEAD~1:dialogues/shin", "HEAD:dialogues/shin")

    assert status == LESS_SAFE
    assert "HEAD:dialogues/shin/red_flags.yaml:" in text
    assert run_diff("HEAD:dialogues", "HEAD:dialogues/shin") == ("Nothing differs.\n", AS_SAFE)


def test_json_says_the_same(repository: Path, folder: Path) -> None:
    text, status = run_diff("HEAD", str(folder), "json")
    said = json.loads(text)

    assert status == LESS_SAFE
    assert said["less_safe"] == sum(change["less_safe"] for change in said["changes"]) > 0
    assert {"about", "code", "less_safe", "file", "line", "column", "sentence"} == set(said["changes"][0])


@pytest.mark.parametrize(
    "revision", ["--output=/tmp/owned", "-h", "HEAD; rm -rf .", "no-such-revision", "HEAD^{/x}:../.."]
)
def test_what_is_no_revision_never_harms(repository: Path, folder: Path, revision: str) -> None:
    with pytest.raises(NoSuchSide):
        sources_of(revision, str(folder))


def test_what_cannot_be_compared_is_said(folder: Path, tmp_path: Path) -> None:
    (folder / "phases" / "menu.yaml").write_text("phase: [")

    assert run_diff(str(folder), str(folder))[1] == NOT_COMPARED
    assert (
        "holds no dialogue" in run_diff(str(tmp_path / "repository" / "dialogues" / "shin" / "phases"), str(folder))[0]
    )
    assert "is no folder" in run_diff("HEAD", "HEAD")[0]
